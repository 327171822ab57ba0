package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// medHaendelse adds to each case of the benchmarks a talk missed in its month, with contact three days later.
func medHaendelse(sager []benchsag) {
	for i := range sager {
		d := sager[i].maaned.FoersteDag().AddDays(7)
		forsoemt(samtale(d.String(), d.AddDays(3).String()))(sager[i].sag)
	}
}

// TestBenchmarkHaendelse keeps the benchmarks with a failure honest: each of their months takes something, and the steps
// fit the room that is set aside for them.
func TestBenchmarkHaendelse(t *testing.T) {
	sager := benchsager(t)
	medHaendelse(sager)
	for _, s := range sager {
		if o := opgoer(t, beregner(), s.sag, s.maaned); o.Sanktioner.IsZero() && !o.AnsesForModtaget && !o.Ydelse.IsZero() || len(o.Spor) > 64 {
			t.Errorf("%v %v: %v taken of %v in %d steps", s.maaned, s.sag.Ordning, o.Sanktioner, o.Ydelse, len(o.Spor))
		}
	}
}

// BenchmarkMaanedHaendelse is [BenchmarkMaaned] with a failure in each month: what the assessment and the sanction add.
func BenchmarkMaanedHaendelse(b *testing.B) {
	sager, beregner := benchsager(b), beregner()
	medHaendelse(sager)
	b.Run("Beregn", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			s := &sager[i%len(sager)]
			if _, err := beregner.Beregn(s.sag, s.maaned); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("OpgoerI", func(b *testing.B) {
		b.ReportAllocs()
		plads := make([]spor.Trin, 0, 64)
		for i := 0; b.Loop(); i++ {
			s := &sager[i%len(sager)]
			if _, _, err := beregner.OpgoerI(plads[:0], s.sag, s.maaned); err != nil {
				b.Fatal(err)
			}
		}
	})
}
