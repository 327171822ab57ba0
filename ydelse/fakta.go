package ydelse

import (
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// faktum is a day on which a fact of the case changes.
type faktum struct {
	dag  satser.Dato
	art  Skifteart
	felt string
	hvad string // the fact as a letter names it
	ret  bool   // the right can change with it
}

// fakta lists the days on which the facts of the case change, in the order of the fields.
func (s *Sag) fakta() []faktum {
	var f faktaliste
	for i := range s.Forloeb {
		p := s.loebet(i)
		if s.slutning(i) != nil { // the end is a fact of its own
			p.Til = satser.Dato{}
		}
		f.spaend("forloeb", i, "forløb nr. "+strconv.Itoa(i+1), p, true)
	}
	f.dag(faktum{dag: s.fylder25(), art: PersonFylder25, felt: "foedt"})
	for i := range s.Bolig {
		f.spaend("bolig", i, s.Bolig[i].hvad(), s.Bolig[i].periode(), false)
	}
	for i := range s.Boern {
		f.barn(i, &s.Boern[i])
	}
	for i := range s.Bidrag {
		f.spaend("bidrag", i, "bidragspligt nr. "+strconv.Itoa(i+1), s.Bidrag[i].periode(), false)
	}
	f.sygedagpenge("tidligereYdelse", &s.Tidligere)
	for i := range s.Forloeb {
		f.sygedagpenge(plads("forloeb", i)+".tidligereYdelse", &s.Forloeb[i].Tidligere)
	}
	for i := range s.Selvstaendig {
		f.spaend("selvstaendig", i, "nedsat arbejde som selvstændig", s.Selvstaendig[i].periode(), false)
	}
	for i := range s.Lofter {
		f.spaend("lofter", i, "loft efter § "+loftparagraffer[s.Lofter[i].Art], s.Lofter[i].periode(), false)
	}
	f.retsforhold(&s.Ret)
	return f.ud
}

var loftparagraffer = [...]string{Loft10f: "10 f", Loft10h: "10 h", Loft10j: "10 j"}

func (b *Bolig) hvad() string {
	if b.HosForaelder == spor.Ja {
		return "bolig hos en forælder"
	}
	return "oplysning om bolig"
}

type faktaliste struct{ ud []faktum }

func (f *faktaliste) dag(x faktum) {
	if x.dag.IsValid() {
		f.ud = append(f.ud, x)
	}
}

func (f *faktaliste) spaend(liste string, i int, hvad string, p satser.Periode, ret bool) {
	felt := plads(liste, i)
	f.dag(faktum{p.Fra, FaktumBegynder, felt, hvad, ret})
	if p.Til.IsValid() {
		f.dag(faktum{p.Til.AddDays(1), FaktumSlutter, felt, hvad, ret})
	}
}

// sygedagpenge adds the day on which the right to them would have ended.
func (f *faktaliste) sygedagpenge(felt string, t *TidligereYdelse) {
	if d := t.SidsteDag; d.IsValid() {
		f.dag(faktum{dag: d.AddDays(1), art: FaktumSlutter, felt: felt, hvad: "retten til sygedagpenge"})
	}
}

// plads names element i of a list: "boern[0]".
func plads(liste string, i int) string { return liste + "[" + strconv.Itoa(i) + "]" }

// barn adds the days of one child: the first and the last of forsørgelsespligten.
func (f *faktaliste) barn(i int, b *Barn) {
	p := b.pligt()
	if !p.IsValid() {
		return
	}
	hvad := "forsørgelsespligt over for barn nr. " + strconv.Itoa(i+1)
	f.spaend("boern", i, hvad, p, false)
	if p.Til == b.Foedt.AddAar(18).AddDays(-1) {
		f.ud[len(f.ud)-1].art = BarnFylder18
	}
}

func (f *faktaliste) retsforhold(r *Retsforhold) {
	for i := range r.Betingelser {
		b := &r.Betingelser[i]
		f.spaend("ret.betingelser", i, "vurdering af "+betingelsestekster[b.Art], b.periode(), true)
	}
	for i := range r.Bevaret {
		b := &r.Bevaret[i]
		if b.Art == VedFlytning {
			f.dag(faktum{b.Fra, FaktumPaaDag, plads("ret.bevaret", i), bevarettekster[b.Art], true})
			f.dag(faktum{b.Fra.AddDays(1), 0, "", "", true})
			continue
		}
		f.spaend("ret.bevaret", i, bevarettekster[b.Art], b.periode(), true)
	}
	for i := range r.Ferie {
		f.spaend("ret.ferie", i, "ferie", r.Ferie[i].periode(), true)
	}
	for i := range r.Udland {
		f.spaend("ret.udland", i, "ophold i udlandet", r.Udland[i].periode(), true)
	}
	for i := range r.Ophoer {
		o := &r.Ophoer[i]
		f.dag(faktum{o.Fra, ForloebOphoerer, plads("ret.ophoer", i), ophoerstekster[o.Art], true})
	}
}

var betingelsestekster = [...]string{
	AktivDeltagelse:     "aktiv deltagelse",
	IntetRimeligtTilbud: "et tilbud om arbejde",
	GenoptagerArbejde:   "delvis genoptagelse af arbejdet",
	MoederTilSamtaler:   "fremmøde til samtaler",
}

var bevarettekster = [...]string{
	VedSygdom:    "sygdom",
	VedBarsel:    "barsel",
	VedSorgorlov: "sorgorlov",
	VedFlytning:  "flytning til en anden kommune",
	VedVentetid:  "ventetid før afgørelsen",
}

var ophoerstekster = [...]string{
	Frasagt:                 "personen har frasagt sig ydelsen",
	FleksjobOphoert:         "ansættelsen i fleksjob er ophørt",
	ManglendeMedvirken:      "personen medvirker ikke",
	PasInddraget:            "politiet har inddraget passet",
	FoertidspensionTilkendt: "personen får førtidspension",
	FolkepensionsalderNaaet: "folkepensionsalderen er nået",
	IkkeUarbejdsdygtig:      "personen er ikke længere uarbejdsdygtig",
	TilSygedagpenge:         "personen går over til sygedagpenge",
}
