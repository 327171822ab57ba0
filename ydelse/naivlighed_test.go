package ydelse_test

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestNaiv holds the library to the naive calculator in every answer that both give, for cases of every kind.
func TestNaiv(t *testing.T) {
	for _, era := range eraer {
		t.Run(era.navn, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, gentag(runder(8), func(t *rapid.T) {
				s, m := tegnSag(t, era)
				p := tegnPraksis(t)
				ligNaiv(t, s, m, p)
			}))
		})
	}
}

// runder is how many times a property is tried in each draw; once in short runs.
func runder(n int) int {
	if testing.Short() || raceOn {
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

func ligNaiv(t *rapid.T, s *ydelse.Sag, m satser.Maaned, p ydelse.Praksis) {
	o := opgoer(t, beregner(p), s, m)
	vil := (&naiv{sag: s, m: m, p: p}).svar()
	if o.Udfald != vil.udfald {
		t.Fatalf("udfald %v, the naive calculator says %v\n%s", o.Udfald, vil.udfald, trinliste(o.Spor))
	}
	if o.Udfald != spor.Beregnet {
		return
	}
	for _, r := range []struct {
		navn      string
		har, skal *big.Rat
	}{
		{"ydelse", rat(o.Ydelse), vil.ydelse},
		{"loenfradrag", rat(o.Loenfradrag), vil.loen},
		{"andetFradrag", rat(o.AndetFradrag), vil.andet},
	} {
		if r.har.Cmp(r.skal) != 0 {
			t.Fatalf("%s %s, the naive calculator says %s\n%s", r.navn, r.har.FloatString(4), r.skal.FloatString(4), trinliste(o.Spor))
		}
	}
	if o.Satsgruppe.Nr() != vil.gruppe || o.AnsesForModtaget != vil.anses || o.Dage != vil.dage {
		t.Fatalf("gruppe %d, anses %v, dage %d; the naive calculator says %d, %v, %d\n%s",
			o.Satsgruppe.Nr(), o.AnsesForModtaget, o.Dage, vil.gruppe, vil.anses, vil.dage, trinliste(o.Spor))
	}
}
