package spor_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// skriver writes a trace by hand, numbers in their text form.
type skriver struct {
	t testing.TB
	s spor.Spor
}

// regn writes a step that computes; an operand "#" is the result of the last step of the kind that follows it, or of the step with that
// number.
func (b *skriver) regn(id spor.ID, r spor.Regning, resultat string, led ...string) *spor.Trin {
	b.t.Helper()
	trin := spor.Trin{ID: id, Udfald: spor.Beregnet, Regning: r, Resultat: laes(b.t, resultat)}
	for i, l := range led {
		navn, fra := strings.CutPrefix(l, "#")
		if !fra {
			trin.Led[i] = laes(b.t, l)
			continue
		}
		nr := b.nr(navn)
		trin.Led[i] = b.s[nr-1].Resultat.Fra(nr)
	}
	b.s = append(b.s, trin)
	return &b.s[len(b.s)-1]
}

func (b *skriver) sig(id spor.ID, u spor.Udfald) { b.s = append(b.s, spor.Trin{ID: id, Udfald: u}) }

// nr is the number of the last step of a kind, or the number that is given.
func (b *skriver) nr(navn string) int {
	b.t.Helper()
	if nr, err := strconv.Atoi(navn); err == nil {
		return nr
	}
	for i := len(b.s) - 1; i >= 0; i-- {
		if b.s[i].ID.String() == navn {
			return i + 1
		}
	}
	b.t.Fatalf("no step %q", navn)
	return 0
}

// tag lets an operand of the last step be the result of the last one of a kind.
func (b *skriver) tag(k int, navn string) {
	nr := b.nr(navn)
	b.s[len(b.s)-1].Led[k] = b.s[nr-1].Resultat.Fra(nr)
}

// under puts the last n steps below the one before them.
func (b *skriver) under(n int) {
	for i := range n {
		b.s[len(b.s)-1-i].Niveau = 1
	}
}

// post numbers the last step.
func (b *skriver) post(nr int16) { b.s[len(b.s)-1].Post = nr }
