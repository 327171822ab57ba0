package ferie_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestAllokeringer: an answer without reasons takes a handful of slices, however many months and holidays there are.
func TestAllokeringer(t *testing.T) {
	if raceOn {
		t.Skip("the race detector allocates on its own")
	}
	dag := satser.MustDato("2025-06-01")
	for _, h := range []string{"RRRRRRRRRRRRRRRRRRRRRRRRR", "KKKKKrRRRRRLLRRRRRRRRRRRRRR0RRRRRRRRRRRRRRRFRRRRRRRRRRRR"} {
		s := historie(satser.Ressourceforloeb, "2023-06", h)
		p := plan("2025-06-01", "2025-06-05")
		if n := testing.AllocsPerRun(100, func() { _, _ = beregner.Ret(s, dag) }); n > 6 {
			t.Errorf("%s: Ret allocates %v times", h, n)
		}
		if n := testing.AllocsPerRun(100, func() { _, _ = beregner.Vurder(s, p) }); n > 6 {
			t.Errorf("%s: Vurder allocates %v times", h, n)
		}
	}
}

func BenchmarkRet(b *testing.B) {
	s, dag := historie(satser.Ressourceforloeb, "2023-06", "KKKKKKKRRRRRRRRRRRRRRRRRRRR"), satser.MustDato("2025-06-01")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := beregner.Ret(s, dag); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBegrund(b *testing.B) {
	s, p := historie(satser.Ressourceforloeb, "2023-06", "KKKKKKKRRRRRRRRRRRRRRRRRRRR"), plan("2025-06-02", "2025-06-15")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := beregner.Begrund(s, p); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkUoplyst is the dearest kind of answer: nothing is known of the time before, and much is not stated.
func BenchmarkUoplyst(b *testing.B) {
	s, dag := historie(satser.Ressourceforloeb, "2023-06", "RR?RR?RRR??RRRR?RRRRSRRSR"), satser.MustDato("2025-07-01")
	s.Forud = 0
	b.ReportAllocs()
	for b.Loop() {
		if r, err := beregner.Ret(s, dag); err != nil || r.Udfald != spor.Uoplyst {
			b.Fatal(r.Udfald, err)
		}
	}
}
