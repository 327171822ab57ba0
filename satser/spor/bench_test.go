package spor_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

func BenchmarkEfterregn(b *testing.B) {
	for _, r := range []struct {
		navn string
		s    spor.Spor
	}{{"en måned", maj(b)}, {"med sanktioner", juni(b)}, {"100 indtægter", mange(b, 100)}, {"10000 indtægter", mange(b, 10_000)}} {
		b.Run(r.navn, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := r.s.Efterregn(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(r.s)), "ns/trin")
		})
	}
}

func BenchmarkTrinTekst(b *testing.B) {
	s := maj(b)
	b.ReportAllocs()
	for b.Loop() {
		_ = s[6].Tekst()
	}
}

func BenchmarkTrinJSON(b *testing.B) {
	s := maj(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s[6].MarshalJSON(); err != nil {
			b.Fatal(err)
		}
	}
}
