package proeve_test

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// forfalskning is a trace that has been tampered with.
type forfalskning struct {
	art  string
	trin spor.Spor
	nr   int // the step that is wrong, counted from 0 in the trace before
	to   int // of an exchange the other one, otherwise the same
	// flyttet gives the place of a step before in the trace after, -1 when it is gone.
	flyttet func(int) int
}

// The kinds of tampering. Each is done with the references left as they are, and with those mended that must follow.
const (
	resultat  = "et resultat er ændret"
	led       = "et led er ændret"
	enhed     = "en enhed er ændret"
	ledVaek   = "et led er fjernet"
	slettet   = "et trin er slettet"
	gentaget  = "et trin er gentaget"
	ombyttet  = "to trin er byttet om"
	medRettet = ", og henvisningerne er rettet"
)

func uflyttet(n int) int { return n }

// vaerdien tampers with the numbers of a step: by an øre, by the smallest part that can be told, in its unit, or by taking an operand away.
func vaerdien(s spor.Spor, i int) (ud []forfalskning) {
	lav := func(art string, ret func(t *spor.Trin)) {
		x := slices.Clone(s)
		ret(&x[i])
		ud = append(ud, forfalskning{art, x, i, i, uflyttet})
	}
	for _, d := range []int64{-100, -1, 1, 100} {
		if s[i].Regning != 0 {
			lav(resultat, func(t *spor.Trin) { t.Resultat.Vaerdi += d })
		}
		for k := range s[i].Led {
			if !s[i].Led[k].IsZero() {
				lav(led, func(t *spor.Trin) { t.Led[k].Vaerdi += d })
			}
		}
	}
	for _, e := range []spor.Enhed{spor.Kroner, spor.Procent, spor.Dage, spor.Timer, spor.Antal, spor.Dag} {
		if s[i].Regning != 0 && s[i].Resultat.Enhed != e {
			lav(enhed, func(t *spor.Trin) { t.Resultat.Enhed = e })
		}
		for k := range s[i].Led {
			if l := s[i].Led[k]; !l.IsZero() && l.Enhed != e {
				lav(enhed, func(t *spor.Trin) { t.Led[k].Enhed = e })
			}
		}
	}
	for k := range s[i].Led {
		if !s[i].Led[k].IsZero() {
			lav(ledVaek, func(t *spor.Trin) { t.Led[k] = spor.Tal{} })
		}
	}
	return ud
}

// plads tampers with the place of a step that computes: it is struck out, repeated, or exchanged with the next one that computes.
func plads(s spor.Spor, i int) (ud []forfalskning) {
	lav := func(art string, j int, x spor.Spor, flyttet func(int) int) {
		ud = append(ud, forfalskning{art, x, i, j, flyttet})
		ud = append(ud, forfalskning{art + medRettet, nummereret(x, flyttet), i, j, flyttet})
	}
	lav(slettet, i, slices.Delete(slices.Clone(s), i, i+1), func(n int) int {
		switch {
		case n == i:
			return -1
		case n > i:
			return n - 1
		}
		return n
	})
	lav(gentaget, i, slices.Insert(slices.Clone(s), i, s[i]), func(n int) int {
		if n > i {
			return n + 1
		}
		return n
	})
	if j := naesteRegnede(s, i); j > 0 {
		x := slices.Clone(s)
		x[i], x[j] = x[j], x[i]
		lav(ombyttet, j, x, func(n int) int {
			switch n {
			case i:
				return j
			case j:
				return i
			}
			return n
		})
	}
	return ud
}

// naesteRegnede is the next step that computes and is another one, 0 when there is none.
func naesteRegnede(s spor.Spor, i int) int {
	for j := i + 1; j < len(s); j++ {
		if s[j].Regning != 0 && s[j] != s[i] {
			return j
		}
	}
	return 0
}

// nummereret lets the references follow the steps; one to a step that is gone stays.
func nummereret(s spor.Spor, flyttet func(int) int) spor.Spor {
	s = slices.Clone(s)
	for i := range s {
		for k, l := range s[i].Led {
			if n := flyttet(int(l.Trin) - 1); l.Trin > 0 && n >= 0 {
				s[i].Led[k].Trin = int16(n + 1)
			}
		}
	}
	return s
}

// naboer is the steps that a step takes from and those that take from it, over as many steps as it may be.
func naboer(s spor.Spor, nr int) map[int]bool {
	ud := map[int]bool{nr: true}
	for i := nr; i >= 0; i-- { // what it rests on
		if ud[i] {
			for _, l := range s[i].Led {
				if l.Trin > 0 {
					ud[int(l.Trin)-1] = true
				}
			}
			for k := i - 1; s[i].Regning == spor.SumAfTrin && k >= 0 && s[k].ID != s[i].ID; k-- {
				ud[k] = ud[k] || s[k].Til == s[i].ID
			}
		}
	}
	op := map[int]bool{nr: true}
	for i := nr; i < len(s); i++ { // what rests on it
		for k := range i {
			op[i] = op[i] || op[k] && hviler(s, i, k)
		}
		ud[i] = ud[i] || op[i]
	}
	return ud
}

// hviler reports whether step i takes from step k.
func hviler(s spor.Spor, i, k int) bool {
	if s[k].Til != 0 && s[k].Til == s[i].ID && s[i].Regning == spor.SumAfTrin {
		return true
	}
	return slices.ContainsFunc(s[i].Led[:], func(l spor.Tal) bool { return int(l.Trin) == k+1 })
}
