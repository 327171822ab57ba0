package sanktion_test

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// naivforseelse is an offence in the naive calculator: it walks through every day since the first decision.
type naivforseelse struct {
	h    *raadighed.Haendelse
	gang int
	rest int
	nu   int // days of the month at hand
}

// naivtrappe counts which time each offence is, and how many days it gives (§ 69 f / § 69 q, stk. 1-3 and 5-7).
func naivtrappe(f *raadighed.Forhold) []*naivforseelse {
	var alle []*naivforseelse
	for i := range f.Haendelser {
		h := &f.Haendelser[i]
		if !h.ErForseelse() {
			continue
		}
		x := &naivforseelse{h: h, gang: 1}
		for k := range f.Haendelser {
			y := &f.Haendelser[k]
			if k != i && y.ErForseelse() && y.Behandling.Afgjort.Before(h.Dag) && !y.Dag.AddAar(5).Before(h.Dag) {
				x.gang++
			}
		}
		switch x.gang {
		case 1:
			x.rest = 3 * 7
		case 2:
			x.rest = 20 * 7
		default:
			x.rest = 20 * 7 * max(1, h.Gange)
		}
		alle = append(alle, x)
	}
	slices.SortStableFunc(alle, func(a, b *naivforseelse) int {
		if c := a.h.Behandling.Afgjort.Compare(b.h.Behandling.Afgjort); c != 0 {
			return c
		}
		if c := a.h.Dag.Compare(b.h.Dag); c != 0 {
			return c
		}
		return int(a.h.Art) - int(b.h.Art)
	})
	return alle
}

// gaa walks through the days until the end of a month.
func gaa(alle []*naivforseelse, til satser.Maaned, ret []satser.Periode, anden map[satser.Maaned]bool, hjemme bool) {
	if len(alle) == 0 {
		return
	}
	for d := alle[0].h.Behandling.Afgjort; !d.Maaned().After(til); d = d.AddDays(1) {
		if anden[d.Maaned()] || !slices.ContainsFunc(ret, func(p satser.Periode) bool { return p.Contains(d) }) {
			continue
		}
		for _, x := range alle {
			begyndt := x.h.Behandling.Afgjort.Maaned().Before(d.Maaned())
			bortfaldet := !hjemme && d.After(x.h.Konstateret.AddAar(5))
			if begyndt && !bortfaldet && x.rest > 0 {
				x.rest--
				if d.Maaned() == til {
					x.nu++
				}
				break
			}
		}
	}
}

// TestNaivForseelse: the library and a walk through every day agree on what each month takes and claims back.
func TestNaivForseelse(t *testing.T) {
	rapid.Check(t, gentag(runder(10), func(t *rapid.T) {
		f, anden := tegnForseelser(t)
		start := maaned("2024-03")
		m := start.Add(rapid.IntRange(-6, 30).Draw(t, "måned"))
		ret := tegnRet(t)
		g := rapid.SampledFrom(grupper()).Draw(t, "gruppe")
		o := &sanktion.Opgave{Forhold: f, Maaned: hel(m, g), Ret: ret}
		o.Maaned.Niveauer = medRet(o.Maaned, ret)
		got := opgoer(t, beregner(rapid.SampledFrom(begge).Draw(t, "ordning")), o)
		hjemme := g == satser.Hjemmeboende || g == satser.Bidragspligtig
		alle := naivtrappe(f)
		gaa(alle, m, ret, anden, hjemme)
		tredjedel, igen := naivsum(alle, o, hjemme)
		if rat(got.Tredjedel).Cmp(tredjedel) != 0 || rat(got.Tilbagebetaling).Cmp(igen) != 0 {
			t.Fatalf("%v: %v and %v, day by day %s and %s\n%s", m, got.Tredjedel, got.Tilbagebetaling, tredjedel.FloatString(0), igen.FloatString(0), trinliste(got.Spor))
		}
	}))
}

// naivsum makes kroner of the days.
func naivsum(alle []*naivforseelse, o *sanktion.Opgave, hjemme bool) (tredjedel, igen *big.Rat) {
	ret := 0
	for _, n := range o.Maaned.Niveauer {
		ret += n.Periode.Dage()
	}
	tredjedel, igen = new(big.Rat), new(big.Rat)
	if ret == 0 {
		return tredjedel, igen
	}
	daglig := new(big.Rat).Quo(ratTal(o.Maaned.Efter), big.NewRat(int64(ret), 1))
	dage := func(n int, taeller, naevner int64) *big.Rat {
		x := new(big.Rat).Mul(daglig, big.NewRat(int64(n), 1))
		return rund(x.Mul(x, big.NewRat(taeller, naevner)), 1)
	}
	nu := 0
	for _, x := range alle {
		nu += x.nu
		switch {
		case hjemme && x.gang > 2:
			igen.Add(igen, dage(x.nu, 1, 1))
		case hjemme:
			igen.Add(igen, dage(x.nu, 1, 3))
		case x.gang > 2:
			igen.Add(igen, dage(x.nu, 2, 3))
		}
	}
	if !hjemme {
		tredjedel = dage(nu, 1, 3)
	}
	return tredjedel, igen
}

// tegnForseelser draws offences of some years, and other sanctions with the months in which they are settled.
func tegnForseelser(t *rapid.T) (*raadighed.Forhold, map[satser.Maaned]bool) {
	var alle []raadighed.Haendelse
	for range rapid.IntRange(0, 5).Draw(t, "forseelser") {
		d := dag("2018-01-01").AddDays(rapid.IntRange(0, 2500).Draw(t, "dag"))
		h := paaDag(rapid.SampledFrom([]satser.Haendelsesart{satser.FortietArbejde, satser.UdlandsopholdUberettiget}).Draw(t, "art"), d)
		h.Konstateret = d.AddDays(rapid.IntRange(0, 40).Draw(t, "konstateret"))
		h.Behandling.HoertDen = h.Konstateret
		h.Behandling.Afgjort = h.Konstateret.AddDays(rapid.IntRange(0, 200).Draw(t, "afgjort"))
		h.Gange = rapid.IntRange(0, 3).Draw(t, "gange")
		alle = append(alle, h)
	}
	anden := map[satser.Maaned]bool{}
	for range rapid.IntRange(0, 4).Draw(t, "andre") {
		d := dag("2024-01-01").AddDays(rapid.IntRange(0, 600).Draw(t, "anden dag"))
		h := paaDag(rapid.SampledFrom([]satser.Haendelsesart{satser.UdeblevetFraSamtale, satser.AfvistArbejde}).Draw(t, "anden art"), d)
		alle = append(alle, h)
		anden[d.Maaned()] = true
	}
	return forhold(alle...), anden
}

// tegnRet draws some runs of days with right.
func tegnRet(t *rapid.T) []satser.Periode {
	var ud []satser.Periode
	fra := dag("2018-01-01").AddDays(rapid.IntRange(0, 2400).Draw(t, "ret fra"))
	for range rapid.IntRange(0, 4).Draw(t, "ret") {
		p := satser.Periode{Fra: fra, Til: fra.AddDays(rapid.IntRange(0, 400).Draw(t, "dage"))}
		ud = append(ud, p)
		fra = p.Til.AddDays(1 + rapid.IntRange(0, 200).Draw(t, "uden"))
	}
	return append(ud, satser.Periode{Fra: fra})
}
