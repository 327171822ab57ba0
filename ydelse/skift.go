package ydelse

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Skift is a day on which a fact of the case, a rate or a rule changes. The months are split there.
type Skift struct {
	Dag satser.Dato `json:"dag"` // the first day of what is new
	Art Skifteart   `json:"art"`
	// Felt is the fact, such as "boern[0]"; empty for a rate or a rule.
	Felt string `json:"felt,omitempty"`
	// Sats is the rate, and Foer and Efter its figures.
	Sats  satser.Sats   `json:"sats,omitzero"`
	Foer  satser.Beloeb `json:"foer,omitzero"`
	Efter satser.Beloeb `json:"efter,omitzero"`
	// Regel is the rule, FoerVirkning and EfterVirkning what it does, and Hjemmel where the new content stands. The two are the same when
	// only the rule's numbers change.
	Regel         satser.Regel    `json:"regel,omitzero"`
	FoerVirkning  satser.Virkning `json:"foerVirkning,omitzero"`
	EfterVirkning satser.Virkning `json:"efterVirkning,omitzero"`
	Hjemmel       satser.Hjemmel  `json:"hjemmel,omitzero"`
}

// Skifteart is what changes. The zero value is none.
type Skifteart uint8

// What can change.
const (
	FaktumBegynder Skifteart = iota + 1
	FaktumSlutter            // Dag is the first day without it
	PersonFylder25
	BarnFylder18
	SatsSkifter
	RegelSkifter
)

var skiftenavne = satser.Navne{"", "faktum-begynder", "faktum-slutter", "fylder-25", "barn-fylder-18", "sats", "regel"}

// String gives the key: "sats".
func (s Skifteart) String() string { return skiftenavne.Navn(int(s)) }

// MarshalText gives the form of [Skifteart.String].
func (s Skifteart) MarshalText() ([]byte, error) { return skiftenavne.Marshal("art", int(s)) }

// UnmarshalText reads what [Skifteart.MarshalText] writes.
func (s *Skifteart) UnmarshalText(t []byte) error { return satser.LaesNavn(s, skiftenavne, "art", t) }

// skift collects what changes inside a period, by day: first facts, then rates, then rules.
func (b Beregner) skift(sag *Sag, p satser.Periode, maaneder []Opgoerelse) []Skift {
	var ud []Skift
	inde := func(d satser.Dato) bool { return d.After(p.Fra) && !d.After(p.Til) }
	for _, x := range sag.fakta() {
		if inde(x.dag) {
			ud = append(ud, Skift{Dag: x.dag, Art: x.art, Felt: x.felt})
		}
	}
	for _, s := range brugteSatser(maaneder) {
		figurer := b.Regler.Figurer(s, sag.Ordning)
		for i := 1; i < len(figurer); i++ {
			foer, f := &figurer[i-1], &figurer[i]
			if inde(f.Fra) && f.Vaerdi != foer.Vaerdi {
				ud = append(ud, Skift{Dag: f.Fra, Art: SatsSkifter, Sats: s, Foer: foer.Vaerdi, Efter: f.Vaerdi})
			}
		}
	}
	for _, r := range sag.regler() {
		versioner := b.Regler.Versioner(r, sag.Ordning)
		for i := 1; i < len(versioner); i++ {
			foer, v := &versioner[i-1], &versioner[i]
			if inde(v.Fra) && (v.Virkning != foer.Virkning || v.Tal != foer.Tal) {
				ud = append(ud, Skift{
					Dag: v.Fra, Art: RegelSkifter, Regel: r, FoerVirkning: foer.Virkning, EfterVirkning: v.Virkning, Hjemmel: v.Hjemmel.Paa(v.Fra),
				})
			}
		}
	}
	slices.SortStableFunc(ud, func(a, b Skift) int { return a.Dag.Compare(b.Dag) })
	return ud
}

// brugteSatser lists the rates that the months have used, once each.
func brugteSatser(maaneder []Opgoerelse) []satser.Sats {
	var ud []satser.Sats
	for i := range maaneder {
		for k := range maaneder[i].Spor {
			if s := maaneder[i].Spor[k].Sats.Sats; s != 0 && !slices.Contains(ud, s) {
				ud = append(ud, s)
			}
		}
	}
	slices.SortFunc(ud, cmp.Compare[satser.Sats])
	return ud
}

// regler lists the rules that the case can meet.
func (s *Sag) regler() []satser.Regel {
	ud := s.retsregler()
	for r := satser.RegelSatsgruppe; r <= satser.RegelUdbetaling; r++ {
		if r != satser.RegelFoertidspension && s.moeder(r) {
			ud = append(ud, r)
		}
	}
	for i := range s.Indtaegter {
		ud = append(ud, s.Indtaegter[i].Art.Regel())
	}
	if len(s.Raadighed.Haendelser) > 0 {
		for r := satser.RegelVejledning; r <= satser.RegelArbejdsgiver; r++ {
			ud = append(ud, r)
		}
	}
	for i := range s.Raadighed.Haendelser {
		ud = append(ud, s.Raadighed.Haendelser[i].Art.Regel())
	}
	slices.Sort(ud)
	return slices.Compact(ud)
}

// moeder reports whether the case has the facts that a rule of the month is about.
func (s *Sag) moeder(r satser.Regel) bool {
	switch r {
	case satser.RegelBoernsOphold:
		return len(s.Boern) > 0
	case satser.RegelBidrag:
		return len(s.Bidrag) > 0
	case satser.RegelSygedagpenge:
		return s.Tidligere.Art == Sygedagpenge
	case satser.RegelLedighedsydelse:
		return s.Tidligere.Art == Ledighedsydelse
	case satser.RegelSelvstaendig:
		return len(s.Selvstaendig) > 0
	case satser.RegelLoftF, satser.RegelLoftH, satser.RegelLoftJ:
		return slices.ContainsFunc(s.Lofter, func(l Loft) bool { return l.Art.regel() == r })
	case satser.RegelSatsgruppe, satser.RegelUdbetaling:
		return true
	}
	return len(s.Indtaegter) > 0 // the wage rule and what goes with it
}

// faktum is a day on which a fact of the case changes.
type faktum struct {
	dag  satser.Dato
	art  Skifteart
	felt string
	ret  bool // the right can change with it
}

// fakta lists the days on which the facts of the case change, in the order of the fields.
func (s *Sag) fakta() []faktum {
	var f faktaliste
	for i := range s.Forloeb {
		f.spaend("forloeb", i, s.Forloeb[i].Periode(), true)
	}
	f.dag("foedt", PersonFylder25, s.fylder25())
	for i := range s.Bolig {
		f.spaend("bolig", i, s.Bolig[i].periode(), false)
	}
	for i := range s.Boern {
		f.barn(i, &s.Boern[i])
	}
	for i := range s.Bidrag {
		f.spaend("bidrag", i, s.Bidrag[i].periode(), false)
	}
	if d := s.Tidligere.SidsteDag; d.IsValid() {
		f.dag("tidligereYdelse", FaktumSlutter, d.AddDays(1))
	}
	for i := range s.Selvstaendig {
		f.spaend("selvstaendig", i, s.Selvstaendig[i].periode(), false)
	}
	for i := range s.Lofter {
		f.spaend("lofter", i, s.Lofter[i].periode(), false)
	}
	f.retsforhold(&s.Ret)
	return f.ud
}

type faktaliste struct{ ud []faktum }

func (f *faktaliste) dag(felt string, art Skifteart, d satser.Dato) {
	if d.IsValid() {
		f.ud = append(f.ud, faktum{dag: d, art: art, felt: felt})
	}
}

func (f *faktaliste) spaend(liste string, i int, p satser.Periode, ret bool) {
	felt := liste + "[" + strconv.Itoa(i) + "]"
	f.ud = append(f.ud, faktum{p.Fra, FaktumBegynder, felt, ret})
	if til := p.Til; til.IsValid() {
		if d := til.AddDays(1); d.IsValid() {
			f.ud = append(f.ud, faktum{d, FaktumSlutter, felt, ret})
		}
	}
}

// barn adds the days of one child: the first and the last of forsørgelsespligten.
func (f *faktaliste) barn(i int, b *Barn) {
	p := b.pligt()
	if !p.IsValid() {
		return
	}
	felt := "boern[" + strconv.Itoa(i) + "]"
	f.dag(felt, FaktumBegynder, p.Fra)
	art := FaktumSlutter
	if p.Til == b.Foedt.AddAar(18).AddDays(-1) {
		art = BarnFylder18
	}
	f.dag(felt, art, p.Til.AddDays(1))
}

func (f *faktaliste) retsforhold(r *Retsforhold) {
	for i := range r.Betingelser {
		f.spaend("ret.betingelser", i, r.Betingelser[i].periode(), true)
	}
	for i := range r.Bevaret {
		f.spaend("ret.bevaret", i, r.Bevaret[i].virker(), true)
	}
	for i := range r.Ferie {
		f.spaend("ret.ferie", i, r.Ferie[i].periode(), true)
	}
	for i := range r.Udland {
		f.spaend("ret.udland", i, r.Udland[i].periode(), true)
	}
	for i := range r.Ophoer {
		f.ud = append(f.ud, faktum{r.Ophoer[i].Fra, FaktumBegynder, "ret.ophoer[" + strconv.Itoa(i) + "]", true})
	}
}
