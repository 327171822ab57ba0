package efterregulering_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// tiAar is ten years with a wage in every month, and n changes: a child, a wage of another amount, an end of the course, and then more
// wages.
func tiAar(n int) *efterregulering.Opgave {
	foer := sag(jaf, forloeb("2015-01-01", "2026-12-31"))
	for m := maaned("2015-06"); m.Before(maaned("2025-06")); m = m.Add(1) {
		loen(m.String(), "4000")(foer)
	}
	nu := foer.Kopi()
	if n > 0 {
		barn("2019-06-17")(nu)
	}
	if n > 1 {
		nu.Indtaegter[7].Beloeb = kr("6500")
	}
	if n > 2 {
		nu.Forloeb[0].Til = dag("2025-04-15")
	}
	for k := 3; k < n; k++ {
		nu.Indtaegter[k+20].Beloeb = kr("5000")
	}
	return opgave(foer, nu, "2015-06", "2025-05")
}

// BenchmarkBeregn computes ten years again; beside it stand the same ten years computed once, so that one run shows the ratio.
func BenchmarkBeregn(b *testing.B) {
	for _, r := range []struct {
		navn string
		n    int
	}{{"ingen", 0}, {"3 ændringer", 3}, {"30 ændringer", 30}} {
		b.Run(r.navn, func(b *testing.B) {
			o := tiAar(r.n)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := ny().Beregn(o); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("én gang", func(b *testing.B) {
		o := tiAar(0)
		var ud []ydelse.Resultat
		b.ReportAllocs()
		for b.Loop() {
			var err error
			if ud, err = beregner().BeregnPeriode(ud[:0], o.Foer, o.Fra, o.Til); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkVurder(b *testing.B) {
	res, err := ny().Beregn(tiAar(3))
	if err != nil {
		b.Fatal(err)
	}
	f := en(ond)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ny().Vurder(&res, f); err != nil {
			b.Fatal(err)
		}
	}
}

// TestArbejde: a change of an income costs its own month, not the whole period: thirty of them allocate little more than three.
func TestArbejde(t *testing.T) {
	maal := func(n int) float64 {
		o := tiAar(n)
		return testing.AllocsPerRun(10, func() {
			if _, err := ny().Beregn(o); err != nil {
				t.Fatal(err)
			}
		})
	}
	if tre, tredive := maal(3), maal(30); tredive > tre*20 {
		t.Errorf("%v allocations with 3 changes, %v with 30", tre, tredive)
	}
}

// TestMange: more changes than can be traced are refused, and the period can be divided.
func TestMange(t *testing.T) {
	foer, nu := sag(jaf), sag(jaf)
	for range efterregulering.MaksAendringer/2 + 1 {
		indtaegt(satser.Laan, "2024-03", "1")(nu)
		indtaegt(satser.Laan, "2024-09", "1")(nu)
	}
	if _, err := ny().Beregn(opgave(foer, nu)); felt(err) != "efter" {
		t.Errorf("%v", err)
	}
	if res := regn(t, ny(), opgave(foer, nu, "2024-01", "2024-06")); !res.Sum.ForMeget.IsZero() || len(res.Aendringer) != efterregulering.MaksAendringer+2 {
		t.Errorf("%d changes", len(res.Aendringer))
	}
}
