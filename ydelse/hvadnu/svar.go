package hvadnu

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// Par is a month's answer before and after a change.
type Par struct {
	Foer  ydelse.Resultat `json:"foer"`
	Efter ydelse.Resultat `json:"efter"`
}

// Forskel returns what the change gives or costs, kr., negative when the benefit falls. ok is false when one of the two has no
// answer; no right is an answer, 0 kr.
func (p Par) Forskel() (forskel satser.Beloeb, ok bool) {
	foer, a := p.Foer.Beloeb()
	efter, b := p.Efter.Beloeb()
	if !a || !b {
		return satser.Beloeb{}, false
	}
	return efter.Sub(foer)
}

// Svar answers what a change does to a month, and why.
type Svar struct {
	Par
	// Hvorfor is the steps that differ, in the order of the law. It is nil when none does.
	Hvorfor []Skel `json:"hvorfor,omitempty"`
}

// Hvis computes a month of the case as it is and as it would be with the changes. See [Aendret] for the errors of a change,
// and [ydelse.Beregner.Opgoer] for those of a month.
func Hvis(b ydelse.Beregner, sag *ydelse.Sag, m satser.Maaned, aendringer ...Aendring) (Svar, error) {
	if sag == nil {
		return Svar{}, satser.NewInputfejl("sag", satser.KodeMangler, "", "en sag")
	}
	foer, err := b.Opgoer(sag, m)
	if err != nil {
		return Svar{}, err
	}
	ny, err := Aendret(sag, aendringer...)
	if err != nil {
		return Svar{}, err
	}
	efter, err := b.Opgoer(ny, m)
	if err != nil {
		return Svar{}, err
	}
	return Svar{Par{foer.Resultat, efter.Resultat}, skellene(foer.Spor, efter.Spor)}, nil
}

// Skel is a step that differs. A step that stands on one side only has the zero Trin on the other.
type Skel struct {
	Foer  spor.Trin `json:"foer,omitzero"`
	Efter spor.Trin `json:"efter,omitzero"`
	// Grundlag says that the step stands before the incomes: it is about the right, the category or the level.
	Grundlag bool `json:"grundlag,omitzero"`
}

// Trin returns the step as it is after the change, or before it when it has gone: its ID and provision are those of both.
func (s Skel) Trin() spor.Trin {
	if s.Efter == (spor.Trin{}) {
		return s.Foer
	}
	return s.Efter
}

// noegle finds the same step in two traces: the kind, the income or failure, and which one of them it is.
type noegle struct {
	id   spor.ID
	post int16
	nr   int
}

func noegler(s spor.Spor) []noegle {
	ud, antal := make([]noegle, len(s)), map[noegle]int{}
	for i := range s {
		n := noegle{id: s[i].ID, post: s[i].Post}
		antal[n]++
		n.nr = antal[n]
		ud[i] = noegle{n.id, n.post, n.nr}
	}
	return ud
}

// skellene compares two traces in one walk, linear in the steps.
func skellene(foer, efter spor.Spor) []Skel {
	a, b := noegler(foer), noegler(efter)
	gammel, ny := map[noegle]int{}, map[noegle]bool{}
	for i, n := range a {
		gammel[n] = i
	}
	for _, n := range b {
		ny[n] = true
	}
	var ud []Skel
	i, graenseA, graenseB := 0, grundlag(foer), grundlag(efter)
	gaaet := func(til int) { // what has gone stands where it stood
		for ; i < til; i++ {
			if !ny[a[i]] {
				ud = append(ud, Skel{Foer: foer[i], Grundlag: i < graenseA})
			}
		}
	}
	for j, n := range b {
		k, begge := gammel[n]
		gaaet(k)
		switch {
		case !begge:
			ud = append(ud, Skel{Efter: efter[j], Grundlag: j < graenseB})
		case alene(foer[k]) != alene(efter[j]):
			ud = append(ud, Skel{foer[k], efter[j], j < graenseB})
		}
	}
	gaaet(len(a))
	return ud
}

// grundlag returns how many steps of a trace stand before the benefit before income: all of them, when it does not come so far.
func grundlag(s spor.Spor) int {
	if i := slices.IndexFunc(s, func(t spor.Trin) bool { return t.ID == spor.FoerIndtaegt }); i >= 0 {
		return i
	}
	return len(s)
}

// alene is a step without its place among the others.
func alene(t spor.Trin) spor.Trin {
	t.Niveau, t.Til = 0, 0
	for i := range t.Led {
		t.Led[i].Trin = 0
	}
	return t
}

// Aarsag returns the step that the difference comes from: the first one before the incomes that states something else than
// it did, and otherwise the first that differs. ok is false when none does.
func (s Svar) Aarsag() (aarsag Skel, ok bool) {
	for _, x := range s.Hvorfor {
		if t := x.Trin(); x.Grundlag && t.Regning == 0 && t.ID != spor.Delperiode {
			return x, true
		}
	}
	if len(s.Hvorfor) == 0 {
		return Skel{}, false
	}
	return s.Hvorfor[0], true
}
