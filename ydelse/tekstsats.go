package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"
)

// forbehold says what a reader must know before the amount is used.
func (o *Opgoerelse) forbehold(r *satser.Regelsaet, figurer []blad.Figur) []string {
	var ud []string
	for i := range figurer {
		if s := blad.Usikker(figurer[i].Ref); s != "" {
			ud = append(ud, s)
		}
	}
	if r != nil && r.Aftryk() != o.Regelsaet {
		ud = append(ud, "Kilderne er slået op i regelsæt "+r.Aftryk().String()[:blad.KortAftryk]+
			", men opgørelsen er lavet med "+o.Regelsaet.String()[:blad.KortAftryk]+".")
	}
	return ud
}

// mangelpunkter gives what stands between the case and an answer, and what to do about it.
func (o *Opgoerelse) mangelpunkter(r *satser.Regelsaet) []blad.Punkt {
	var ud []blad.Punkt
	for _, t := range o.Spor.Mangler() {
		p := blad.Punkt{Tekst: t.Tekst()}
		if s := raad(&t); s != "" {
			p.Under = append(p.Under, s)
		}
		for _, x := range raadighed.Overvejelser(t, o.haendelsesdag(&t)) {
			p.Under = append(p.Under, x.Tekst)
		}
		if s := o.overvejelse(&t, r); s != "" {
			p.Under = append(p.Under, s)
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
	if s := retsraad(t.ID); s != "" {
		return s
	}
	return raadighed.Raad(*t)
}

// retsraad says the same of a step of the right.
func retsraad(id spor.ID) string {
	switch id {
	case spor.BetingelseDeltagelse, spor.BetingelseTilbud, spor.BetingelseArbejde, spor.BetingelseSamtaler:
		return "Tag stilling til, om betingelsen er opfyldt (feltet ret.betingelser.opfyldt)."
	case spor.Ferieperiode:
		return "Oplys, om der er ret til ferien, og om den er aftalt (felterne ret.ferie.ret og ret.ferie.aftalt)."
	case spor.UdlandTilladt:
		return "Tag stilling til, om opholdet kan tillades (feltet ret.udland.tilladt)."
	case spor.UdlandBeskedSen:
		return "Oplys, hvilken dag kommunen fik besked (feltet ret.udland.meddelt)."
	case spor.UdlandRaadighed:
		return "Tag stilling til, om opholdet hindrer rådigheden (feltet ret.udland.raadighed)."
	}
	return ""
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
