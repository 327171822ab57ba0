package sanktion_test

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// runder is how many times a property is tried in each draw; once in short runs.
func runder(n int) int {
	if testing.Short() {
		return 1
	}
	return n
}

// gentag tries a property several times in each draw, so that more draws are not the same ones again when the seed is given.
func gentag(n int, prop func(*rapid.T)) func(*rapid.T) {
	return func(t *rapid.T) {
		for range n {
			prop(t)
		}
	}
}

// TestNaiv: the library and the naive calculator agree on days, events, share, cap and what is taken.
func TestNaiv(t *testing.T) {
	rapid.Check(t, gentag(runder(30), func(t *rapid.T) {
		x := tegnOpgave(t)
		got := opgoer(t, x.b, x.o)
		p, _ := x.b.Praksis.Udfyldt()
		vil := (&naiv{o: x.o, p: p, b: x.b}).svar(t)
		if (got.Udfald == spor.Uoplyst) != vil.uoplyst {
			t.Fatalf("%v, want missing %v\n%s", got.Udfald, vil.uoplyst, trinliste(got.Spor))
		}
		for _, r := range []struct {
			navn     string
			fik, vil *big.Rat
		}{
			{"days", big.NewRat(int64(got.Dage), 1), big.NewRat(int64(vil.dage), 1)},
			{"for days", rat(got.Dagsfradrag), vil.fradrag},
			{"for events", rat(got.Nedsaettelse), vil.nedsaettelse},
			{"taken", rat(got.Trukket), vil.trukket},
			{"not taken", rat(got.Rest), vil.rest},
			{"left", ratTal(got.Efter), new(big.Rat).Sub(ratTal(x.o.Maaned.Efter), vil.trukket)},
		} {
			if r.fik.Cmp(r.vil) != 0 {
				t.Fatalf("%s: %s, the naive way %s\n%s", r.navn, r.fik.FloatString(4), r.vil.FloatString(4), trinliste(got.Spor))
			}
		}
	}))
}
