package ydelse

import (
	"cmp"
	"slices"
	"strings"

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
	ud = append(ud, o.senereUdgaver()...)
	if r != nil && r.Aftryk() != o.Regelsaet {
		ud = append(ud, "Kilderne er slået op i regelsæt "+r.Aftryk().String()[:blad.KortAftryk]+
			", men opgørelsen er lavet med "+o.Regelsaet.String()[:blad.KortAftryk]+".")
	}
	return ud
}

// senereUdgaver names the provisions whose words were read in an edition newer than the one of the month, without an act that brought
// them: that they held in the month is inferred.
func (o *Opgoerelse) senereUdgaver() []string {
	maanedens := satser.LASPaa(o.Maaned.SidsteDag())
	var steder []string
	for i := range o.Spor {
		t := &o.Spor[i]
		h := t.Hjemmel
		if h.Udgave.Retskilde() != satser.LAS || h.AendretVed != 0 || h.Udgave <= maanedens {
			continue
		}
		if s := t.Bestemmelse() + " (" + h.Udgave.String() + ")"; !slices.Contains(steder, s) {
			steder = append(steder, s)
		}
	}
	switch len(steder) {
	case 0:
		return nil
	case 1:
		const laest = " er læst i en udgave af loven, som er nyere end måneden. At reglen gjaldt i "
		return []string{blad.Stort(steder[0]) + laest + o.Maaned.Tekst() + ", er udledt."}
	}
	const laest = "Følgende er læst i en udgave af loven, som er nyere end måneden, og at reglerne gjaldt i "
	return []string{laest + o.Maaned.Tekst() + ", er udledt: " + strings.Join(steder, "; ") + "."}
}

// mangelpunkter gives what stands between the case and an answer, and what to do about it.
func (o *Opgoerelse) mangelpunkter(r *satser.Regelsaet) []blad.Punkt {
	var ud []blad.Punkt
	for _, t := range o.Spor.Mangler() {
		p := blad.Punkt{Tekst: t.Tekst()}
		if s := udenFelt(Raad(t)); s != "" {
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

// udenFelt leaves the field out of a piece of advice: a statement is read by those who do not see the case's fields.
func udenFelt(s string) string {
	if foer, _, ok := strings.Cut(s, " (felt"); ok {
		return foer + "."
	}
	return s
}

// Raad says what to do about a step that misses a fact or an assessment, with the field of the case that takes the answer: "Oplys dagen
// for kommunens bevilling af forløbet (feltet forloeb.bevilget)." It is the empty text for other steps. [Opgoerelse.Tekst] has the
// advice without the field.
func Raad(t spor.Trin) string {
	return cmp.Or(niveauraad(t.ID), indtaegtsraad(t.ID), haendelsesraad(t.ID), retsraad(t.ID), raadighed.Raad(t))
}

// niveauraad says it of a step of the level.
func niveauraad(id spor.ID) string {
	switch id {
	case spor.Bolig:
		return "Oplys, om personen bor hos en eller begge forældre, og fra hvilken dag (feltet bolig)."
	case spor.BevillingUoplyst:
		return "Oplys dagen for kommunens bevilling af forløbet (feltet forloeb.bevilget)."
	case spor.BidragUoplyst:
		return "Oplys det fastsatte bidrag og normalbidraget for barnet (felterne bidrag.fastsat og bidrag.normalbidrag)."
	case spor.Bidragsbarn:
		return "Oplys, om bidraget er for et af børnene (feltet bidrag.iBoern)."
	case spor.TidligereUoplyst:
		return "Oplys, hvilken ydelse personen fik før forløbet (feltet forloeb.tidligereYdelse)."
	case spor.HidtidigUoplyst:
		return "Oplys den hidtidige ydelse i kroner (felterne tidligereYdelse.beloeb og tidligereYdelse.pr)."
	case spor.TidligereSlutUoplyst:
		return "Oplys den sidste dag med ret til sygedagpenge (feltet tidligereYdelse.sidsteDag)."
	}
	return ""
}

// indtaegtsraad says it of a step of an income.
func indtaegtsraad(id spor.ID) string {
	switch id {
	case spor.PostSkoen:
		return "Tag stilling til, om indtægten følger lønreglen, trækkes fra krone for krone eller ikke trækkes fra (feltet vurdering)."
	case spor.PostPeriodeUoplyst:
		return "Oplys den periode, indtægten er for."
	case spor.PostTimerUoplyst:
		return "Oplys, hvor mange timer der er udført."
	case spor.PostOverskud:
		return "Oplys overskuddet som to indtægter: den del, der vedrører dagene med ydelse efter § 69 j, stk. 4, med vurderingen " +
			"»ikke fradrag«, og den del, der vedrører de øvrige dage, med vurderingen »krone for krone«."
	case spor.PostDelvis:
		return "Oplys indtægten som to indtægter: den del, der er for tid i forløbet, og den del, der ikke er, med hver sin periode."
	}
	return ""
}

// haendelsesraad says it of a failure that waits for more than its own facts.
func haendelsesraad(id spor.ID) string {
	switch id {
	case spor.HaendelseFraLoft:
		return "Oplys, hvilken hjælp ydelsen højst kan svare til (feltet lofter.hjaelp)."
	case spor.HaendelsesmaanedUoplyst:
		return "Lav opgørelsen for den måned, og afklar det, der mangler i den."
	}
	return ""
}

// retsraad says it of a step of the right.
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
	if t.ID != spor.PostSkoen {
		return ""
	}
	v, err := r.Indtaegtsregel(t.Art, t.Ordning, o.Maaned.SidsteDag())
	if err != nil || v.Note == "" {
		return ""
	}
	return "Det siger kilderne: " + v.Note
}
