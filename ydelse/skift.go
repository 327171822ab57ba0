package ydelse

import (
	"cmp"
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Skift is a day on which a fact of the case, a rate or a rule changes. The months are split there.
type Skift struct {
	Dag satser.Dato `json:"dag"` // the first day of what is new
	Art Skifteart   `json:"art"`
	// Felt is the fact, such as "boern[0]", and Hvad what it is, in Danish; both are empty for a rate or a rule.
	Felt string `json:"felt,omitempty"`
	Hvad string `json:"hvad,omitempty"`
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
	FaktumBegynder  Skifteart = iota + 1
	FaktumSlutter             // Dag is the first day without it
	FaktumPaaDag              // it has no length
	ForloebOphoerer           // Hvad is why
	PersonFylder25
	BarnFylder18
	SatsSkifter
	RegelSkifter
)

var skiftenavne = satser.Navne{
	"", "faktum-begynder", "faktum-slutter", "faktum-paa-dag", "forloeb-ophoerer", "fylder-25", "barn-fylder-18", "sats", "regel",
}

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
		if x.art != 0 && inde(x.dag) {
			ud = append(ud, Skift{Dag: x.dag, Art: x.art, Felt: x.felt, Hvad: x.hvad})
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
		return s.fik(Sygedagpenge)
	case satser.RegelLedighedsydelse:
		return s.fik(Ledighedsydelse)
	case satser.RegelSelvstaendig:
		return len(s.Selvstaendig) > 0
	case satser.RegelLoftF, satser.RegelLoftH, satser.RegelLoftJ:
		return slices.ContainsFunc(s.Lofter, func(l Loft) bool { return l.Art.regel() == r })
	case satser.RegelSatsgruppe, satser.RegelUdbetaling:
		return true
	}
	return len(s.Indtaegter) > 0 // the wage rule and what goes with it
}

// fik reports whether the person had a benefit before one of the courses.
func (s *Sag) fik(a Tidligereart) bool {
	return s.Tidligere.Art == a || slices.ContainsFunc(s.Forloeb, func(f Forloeb) bool { return f.Tidligere.Art == a })
}
