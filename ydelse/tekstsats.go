package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// brugtFigur is a figure that the steps used, as the rule set at hand knows it.
type brugtFigur struct {
	ref    satser.Satsref
	figur  satser.Figur
	fundet bool
}

// figurer looks up each figure that the steps used.
func (o *Opgoerelse) figurer(r *satser.Regelsaet) []brugtFigur {
	var ud []brugtFigur
	for _, ref := range o.Spor.Satser() {
		f := brugtFigur{ref: ref}
		if r != nil && !r.Aftryk().IsZero() {
			figur, err := r.Figur(ref)
			f.figur, f.fundet = figur, err == nil
		}
		ud = append(ud, f)
	}
	return ud
}

// satspunkter gives each figure with its days, its status and where it was seen.
func satspunkter(figurer []brugtFigur) []punkt {
	ud := make([]punkt, len(figurer))
	for i := range figurer {
		ud[i] = figurer[i].punkt()
	}
	return ud
}

func (b *brugtFigur) punkt() punkt {
	navn := stort(b.ref.Sats.Tekst())
	if !b.fundet {
		return punkt{tekst: navn + ", fra " + b.ref.Fra.Tekst() + ": satsen findes ikke i det regelsæt, som kilderne er slået op i."}
	}
	f := &b.figur
	p := punkt{
		tekst: navn + ": " + f.Vaerdi.Tekst() + " " + b.ref.Sats.Enhed().Tekst() + ", " + f.Fra.Tekst() + " – " + f.Til.Tekst() + ".",
		under: []string{statussaetning(f.Status)},
	}
	if f.Afledning != "" {
		p.under = append(p.under, "Sådan er satsen beregnet: "+f.Afledning)
	}
	for _, k := range f.Kilder {
		p.adresser = append(p.adresser, string(k))
	}
	return p
}

func statussaetning(s satser.Status) string {
	switch s {
	case satser.Bekendtgjort:
		return "Status: bekendtgjort."
	case satser.BekendtgjortAndenTabel:
		return "Status: bekendtgjort i en tabel for en anden ydelse, hvor beløbet er det samme."
	case satser.Beregnet:
		return "Status: beregnet. Beløbet er ikke set i en officiel tabel."
	case satser.Foreloebig:
		return "Status: foreløbig. Beløbet er en fremskrivning."
	}
	return "Status: ukendt."
}

// forbehold says what a reader must know before the amount is used.
func (o *Opgoerelse) forbehold(r *satser.Regelsaet, figurer []brugtFigur) []string {
	var ud []string
	for i := range figurer {
		if s := usikker(figurer[i].ref); s != "" {
			ud = append(ud, s)
		}
	}
	if r != nil && r.Aftryk() != o.Regelsaet {
		ud = append(ud, "Kilderne er slået op i regelsæt "+r.Aftryk().String()[:kortAftryk]+
			", men opgørelsen er lavet med "+o.Regelsaet.String()[:kortAftryk]+".")
	}
	return ud
}

// usikker gives the warning for a figure that no official table is known to hold.
func usikker(ref satser.Satsref) string {
	sats := "Satsen »" + ref.Sats.Tekst() + "« fra " + ref.Fra.Tekst()
	switch ref.Status {
	case satser.Beregnet:
		return sats + " er beregnet og ikke set i en officiel tabel. Kontrollér den, før ydelsen udbetales."
	case satser.Foreloebig:
		return sats + " er foreløbig: en fremskrivning. Beregn igen, når satsen er bekendtgjort."
	}
	return ""
}

// mangelpunkter gives what stands between the case and an answer, and what to do about it.
func (o *Opgoerelse) mangelpunkter(r *satser.Regelsaet) []punkt {
	var ud []punkt
	for _, t := range o.Spor.Mangler() {
		p := punkt{tekst: t.Tekst()}
		if s := raad(&t); s != "" {
			p.under = append(p.under, s)
		}
		for _, x := range raadighed.Overvejelser(t, o.haendelsesdag(&t)) {
			p.under = append(p.under, x.Tekst)
		}
		if s := o.overvejelse(&t, r); s != "" {
			p.under = append(p.under, s)
		}
		ud = append(ud, p)
	}
	return ud
}

// raad says what to do about a missing fact or assessment, with the field of the case that takes the answer.
func raad(t *spor.Trin) string {
	switch t.ID {
	case spor.Bolig:
		return "Oplys, om personen bor hos en eller begge forældre, og fra hvilken dag (feltet bolig)."
	case spor.BevillingUoplyst:
		return "Oplys dagen for kommunens bevilling af forløbet (feltet forloeb.bevilget)."
	case spor.BidragUoplyst:
		return "Oplys det fastsatte bidrag og normalbidraget for barnet (felterne bidrag.fastsat og bidrag.normalbidrag)."
	case spor.TidligereSlutUoplyst:
		return "Oplys den sidste dag med ret til sygedagpenge (feltet tidligereYdelse.sidsteDag)."
	case spor.PostSkoen:
		return "Tag stilling til, om indtægten følger lønreglen, trækkes fra krone for krone eller ikke trækkes fra (feltet vurdering)."
	case spor.PostDelvis:
		return "Del indtægten i den del, der er for tid i forløbet, og den del, der ikke er, med hver sin periode (feltet indtaegter)."
	case spor.HaendelseFraLoft:
		return "Oplys, hvilken hjælp ydelsen højst kan svare til (feltet lofter.hjaelp)."
	case spor.HaendelsesmaanedUoplyst:
		return "Lav opgørelsen for den måned, og afklar det, der mangler i den."
	}
	return raadighed.Raad(*t)
}

// haendelsesdag returns the first day of the failure that a step is about.
func (o *Opgoerelse) haendelsesdag(t *spor.Trin) satser.Dato {
	var dag satser.Dato
	for i := range o.Spor {
		if o.Spor[i].ID == spor.SanktionHaendelse {
			dag = o.Spor[i].Periode.Fra
		}
		if o.Spor[i] == *t {
			break
		}
	}
	return dag
}

// overvejelse gives what the sources say about an income whose treatment is left to the caseworker.
func (o *Opgoerelse) overvejelse(t *spor.Trin, r *satser.Regelsaet) string {
	if t.ID != spor.PostSkoen || r == nil || r.Aftryk().IsZero() {
		return ""
	}
	v, err := r.Indtaegtsregel(t.Art, t.Ordning, o.Maaned.SidsteDag())
	if err != nil || v.Note == "" {
		return ""
	}
	return "Det siger kilderne: " + v.Note
}
