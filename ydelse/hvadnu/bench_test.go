package hvadnu_test

import (
	"fmt"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

// BenchmarkLoenkurve: curves of 100, 400 and 1.600 points, and one of 400 of a month with a failure. Its cost is that of as many
// months, and of the kinks, which do not grow with the points.
func BenchmarkLoenkurve(b *testing.B) {
	maj := sag(rf, medBarn, med(satser.LoebendeForsikring, "2024-06", "800"))
	for _, n := range []int64{100, 400, 1600} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			v := hvadnu.Valg{Maks: satser.BeloebAfEnheder((n - 1) * 100_000), Skridt: satser.BeloebAfEnheder(100_000)}
			for b.Loop() {
				kurve(b, beregner(), maj, "2024-06", v)
			}
		})
	}
	b.Run("400/sanktion", func(b *testing.B) {
		b.ReportAllocs()
		s := maj.Kopi()
		forsoemt(satser.AfvistArbejde, "2024-06-05", "2024-06")(s)
		v := hvadnu.Valg{Maks: kr("39900"), Skridt: kr("100")}
		for b.Loop() {
			kurve(b, beregner(), s, "2024-06", v)
		}
	})
}

// TestAllokeringer: the points of a curve allocate one slice, however many they are. The kinks are found with math/big, whose pool makes the
// count vary by a few.
func TestAllokeringer(t *testing.T) {
	s := sag(rf, medBarn)
	antal := func(skridt string) float64 {
		v := hvadnu.Valg{Maks: kr("40000"), Skridt: kr(skridt)}
		return testing.AllocsPerRun(20, func() { kurve(t, beregner(), s, "2024-05", v) })
	}
	if faa, mange := antal("20000"), antal("10"); mange > faa+50 {
		t.Errorf("3 points: %v allocations, 4.001: %v", faa, mange)
	}
}

// BenchmarkHvis is one question, with its reasons.
func BenchmarkHvis(b *testing.B) {
	s := sag(rf, medBarn, med(satser.Loen, "2024-05", "17000"))
	b.ReportAllocs()
	for b.Loop() {
		x, err := hvadnu.Hvis(beregner(), s, maj, hvadnu.MedLoen(maj, kr("20000")))
		if err != nil || x.Efter.Udfald != spor.Beregnet {
			b.Fatal(err)
		}
	}
}
