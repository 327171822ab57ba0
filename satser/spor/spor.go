package spor

import (
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Spor is the explained steps of a result, in the order of the law. The amount can be recomputed from them alone:
// [Spor.Efterregn].
type Spor []Trin

// Regnefejl is a step whose result does not follow from its operands, or whose operand is not the result it says it is.
type Regnefejl struct {
	Nr     int // the step, counted from 1
	ID     ID
	Aarsag string // in Danish
	Ventet Tal    // what follows from the operands
	Fundet Tal    // what the step says
}

// Error gives the fault in Danish.
func (e *Regnefejl) Error() string {
	return "trin " + strconv.Itoa(e.Nr) + " (" + e.ID.String() + "): " + e.Aarsag + ": ventet " + e.Ventet.Tekst() + ", fundet " + e.Fundet.Tekst()
}

// Efterregn recomputes every step from its operands, holds every operand against the step it was taken from, and returns the result of the last step with an
// amount. The first step that does not follow is a [*Regnefejl].
func (s Spor) Efterregn() (Tal, error) {
	var sidste Tal
	for i := range s {
		if err := s.efterregn(i); err != nil {
			return Tal{}, err
		}
		if s[i].ID == Ydelse {
			sidste = s[i].Resultat
		}
	}
	return sidste, nil
}

func (s Spor) efterregn(i int) error {
	t := &s[i]
	for _, l := range t.Led {
		if err := s.heftet(i, l); err != nil {
			return err
		}
	}
	if t.Regning == 0 {
		if !t.Resultat.IsZero() {
			return &Regnefejl{i + 1, t.ID, "et trin uden regning har et resultat", Tal{}, t.Resultat}
		}
		return nil
	}
	ventet, ok := s.udregn(i)
	if !ok || !ventet.Samme(t.Resultat) {
		return &Regnefejl{i + 1, t.ID, "resultatet følger ikke af leddene", ventet, t.Resultat}
	}
	return nil
}

// heftet checks that an operand taken from a step is that step's result.
func (s Spor) heftet(i int, l Tal) error {
	if l.Trin == 0 {
		return nil
	}
	nr := int(l.Trin)
	if nr < 1 || nr > i {
		return &Regnefejl{i + 1, s[i].ID, "et led er taget fra et trin, der ikke ligger før", Tal{}, l}
	}
	if !s[nr-1].Resultat.Samme(l) {
		return &Regnefejl{i + 1, s[i].ID, "et led er ikke resultatet af det trin, det er taget fra", s[nr-1].Resultat, l}
	}
	return nil
}

func (s Spor) udregn(i int) (Tal, bool) {
	t := &s[i]
	if t.Regning != SumAfTrin {
		return t.Regning.Udregn(t.Led[0], t.Led[1], t.Led[2])
	}
	return s.sum(i)
}

// sum adds the results of the steps marked for step i, back to the last step of its own kind.
func (s Spor) sum(i int) (sum Tal, ok bool) {
	sum, ok = Tal{Enhed: Kroner}, true
	for j := i - 1; j >= 0 && s[j].ID != s[i].ID && ok; j-- {
		if s[j].Til == s[i].ID {
			sum, ok = laegTil(sum, s[j].Resultat, 1)
		}
	}
	return sum, ok
}

// Mangler returns the steps that miss a fact or leave something to the caseworker: what stands between the case and an answer.
func (s Spor) Mangler() []Trin {
	var ud []Trin
	for _, t := range s {
		if t.Udfald == Uoplyst || t.Udfald == KraeverSkoen {
			ud = append(ud, t)
		}
	}
	return ud
}

// Satser returns each rate that the steps used, once, in the order of first use.
func (s Spor) Satser() []satser.Satsref {
	var ud []satser.Satsref
	for _, t := range s {
		if !t.Sats.IsZero() && !rummer(ud, t.Sats) {
			ud = append(ud, t.Sats)
		}
	}
	return ud
}

func rummer(a []satser.Satsref, r satser.Satsref) bool {
	for _, x := range a {
		if x == r {
			return true
		}
	}
	return false
}
