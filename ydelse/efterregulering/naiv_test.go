package efterregulering_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// The naive calculator knows one year, 2024, and a person over 25 in one open course: the two rates, a child's birth inside the
// month by calendar days, the wage rule of each scheme and income krone for krone. It reckons in øre and shares no code with the
// library.
const (
	naivVoksen   = 12_326_00 // the ministry's table for 2024
	naivForsoger = 16_382_00
	naivGraense  = 16_323_00
)

type naivsag struct {
	kap6b bool
	loen  [12]int // øre a month, paid in it
	krone [12]int
	foedt int // the day of 2024 on which a child was born, counted from 0; -1 without one
}

// naivDage is the days of the months of 2024.
var naivDage = [12]int{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// ydelse gives the benefit of month m in øre.
func (n naivsag) ydelse(m int) int {
	foer := 0
	for k := range m {
		foer += naivDage[k]
	}
	med := 0 // days with the child
	if n.foedt >= 0 {
		med = min(max(foer+naivDage[m]-n.foedt, 0), naivDage[m])
	}
	dage := naivDage[m]
	// everything over the days of the month and 100, so that nothing is rounded before the end
	t := (naivForsoger*med + naivVoksen*(dage-med)) * 100
	under, over := n.loen[m], 0
	if under > naivGraense {
		under, over = naivGraense, under-naivGraense
	}
	pct := 0
	if n.kap6b {
		pct = 30
	}
	t -= (under*pct + over*55 + n.krone[m]*100) * dage
	if t < 0 {
		return 0
	}
	d := 100 * dage
	return (2*t + d) / (2 * d)
}

func (n naivsag) sag() *ydelse.Sag {
	o := rf
	if n.kap6b {
		o = jaf
	}
	s := sag(o)
	for m := range 12 {
		maaned := maaned("2024-01").Add(m)
		laeg := func(a satser.Indtaegtsart, oere int) {
			if oere > 0 {
				s.Indtaegter = append(s.Indtaegter, ydelse.Indtaegt{
					Art: a, Beloeb: satser.BeloebAfEnheder(int64(oere) * 100), Periode: maaned.Periode(), Udbetalt: maaned.SidsteDag(),
				})
			}
		}
		laeg(satser.Loen, n.loen[m])
		laeg(satser.LoebendeForsikring, n.krone[m])
	}
	if n.foedt >= 0 {
		s.Boern = []ydelse.Barn{{Foedt: dag("2024-01-01").AddDays(n.foedt), Ophold: ydelse.Danmark}}
	}
	return s
}

func naivSag(t *rapid.T, navn string, kap6b bool) naivsag {
	n := naivsag{kap6b: kap6b, foedt: rapid.IntRange(-1, 365).Draw(t, navn+" født")}
	for m := range 12 {
		n.loen[m] = rapid.SampledFrom([]int{0, 0, 4_000_00, 4_000_01, 15_000_00, 17_333_33, 40_000_00}).Draw(t, navn+" løn")
		n.krone[m] = rapid.SampledFrom([]int{0, 0, 0, 1_500_50, 9_000_00}).Draw(t, navn+" krone")
	}
	return n
}

// TestNaiv: each month's difference is that of the naive calculator, and what only one kind of change can have caused is laid on
// that kind.
func TestNaiv(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kap6b := rapid.Bool().Draw(t, "kap. 6 b")
		foer, nu := naivSag(t, "før", kap6b), naivSag(t, "nu", kap6b)
		res := regn(t, ny(), opgave(foer.sag(), nu.sag()))
		for m := range 12 {
			vil := nu.ydelse(m) - foer.ydelse(m)
			x := res.Maaneder[m]
			if x.Regulering.Enheder() != int64(vil)*100 || x.Foer.Ydelse.Enheder() != int64(foer.ydelse(m))*100 {
				t.Fatalf("%v: %v, want %d øre", x.Maaned, x.Regulering, vil)
			}
			barnet := foer // the child is applied first
			barnet.foedt = nu.foedt
			var del int64
			for _, d := range x.Dele {
				if res.Aendringer[d.Aendring-1].Navn[:4] == "barn" {
					del += d.Beloeb.Enheder()
				}
			}
			if want := barnet.ydelse(m) - foer.ydelse(m); del != int64(want)*100 {
				t.Fatalf("%v: the child accounts for %d, want %d øre\n%s", x.Maaned, del/100, want, res.Tekst())
			}
		}
	})
}
