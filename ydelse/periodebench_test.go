package ydelse_test

import (
	"strconv"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// aaringer is a course over months from 2016 on, with a wage in each.
func aaringer(o satser.Ordning, maaneder int) (s *ydelse.Sag, fra, til satser.Maaned) {
	fra = satser.MustMaaned("2016-01")
	s = sag(o, forloeb("2015-01-01", ""))
	for i := range maaneder {
		s.Indtaegter = append(s.Indtaegter, loen(fra.Add(i).String(), strconv.Itoa(4000+100*(i%120))))
	}
	return s, fra, fra.Add(maaneder - 1)
}

// medForhold adds facts about the right in each year: illness, a condition, a holiday abroad and a night abroad.
func medForhold(s *ydelse.Sag, aar int) *ydelse.Sag {
	for i := range aar {
		d := dag("2016-03-07").AddAar(i)
		s.Ret.Betingelser = append(s.Ret.Betingelser, ydelse.Betingelse{Fra: d, Til: d.AddDays(6), Art: ydelse.AktivDeltagelse, Opfyldt: spor.Nej})
		s.Ret.Bevaret = append(s.Ret.Bevaret, ydelse.BevaretRet{Fra: d.AddDays(3), Til: d.AddDays(9), Art: ydelse.VedSygdom})
		s.Ret.Ferie = append(s.Ret.Ferie, ydelse.Ferie{Fra: d.AddDays(120), Til: d.AddDays(133), Art: ydelse.FerieMedYdelse, Ret: spor.Ja, Aftalt: spor.Ja})
		s.Ret.Udland = append(s.Ret.Udland, ydelse.Udlandsophold{Fra: d.AddDays(120), Til: d.AddDays(126), Art: ydelse.UdlandFerie})
	}
	return s
}

// langeRegler goes on with the figures of 2026 for ten years, so that twenty years can be computed.
func langeRegler(tb testing.TB) *satser.Regelsaet {
	tb.Helper()
	r := satser.Gaeldende()
	for aar := r.SidsteDag().Aar() + 1; aar <= 2036; aar++ {
		n, err := r.Fremskriv(aar, satser.Regulering{})
		if err != nil {
			tb.Skip(err)
		}
		r = n
	}
	return r
}

func prMaaned(b *testing.B, maaneder int) {
	b.Helper()
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(maaneder), "ns/måned")
}

// BenchmarkPeriode computes ten and twenty years of months with a wage each, in one call. The cost of a month is the same in
// both.
//
//	go test -run '^$' -bench Periode -benchmem ./ydelse
func BenchmarkPeriode(b *testing.B) {
	regler := langeRegler(b)
	for _, maaneder := range []int{120, 240} {
		for _, forhold := range []bool{false, true} {
			s, fra, til := aaringer(jaf, maaneder)
			navn := "wages"
			if forhold {
				s, navn = medForhold(s, maaneder/12), "wages, illness and holidays"
			}
			x := ydelse.Beregner{Regler: regler}
			b.Run("Beregn/"+strconv.Itoa(maaneder)+" months/"+navn, func(b *testing.B) {
				b.ReportAllocs()
				dst := make([]ydelse.Resultat, 0, maaneder)
				for b.Loop() {
					if res, err := x.BeregnPeriode(dst, s, fra, til); err != nil || len(res) != maaneder {
						b.Fatal(len(res), err)
					}
				}
				prMaaned(b, maaneder)
			})
			b.Run("Opgoer/"+strconv.Itoa(maaneder)+" months/"+navn, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if p, err := x.OpgoerPeriode(s, fra, til); err != nil || len(p.Maaneder) != maaneder {
						b.Fatal(len(p.Maaneder), err)
					}
				}
				prMaaned(b, maaneder)
			})
		}
	}
}

// BenchmarkRetsperioder judges every day of ten years with facts about the right in each, in runs.
func BenchmarkRetsperioder(b *testing.B) {
	s, _, _ := aaringer(jaf, 120)
	medForhold(s, 10)
	p := satser.MustPeriode("2016-01-01", "2025-12-31")
	b.ReportAllocs()
	for b.Loop() {
		if loeb, err := beregner().Retsperioder(s, p); err != nil || len(loeb) < 50 {
			b.Fatal(len(loeb), err)
		}
	}
}

// BenchmarkRetPaa judges one day of them.
func BenchmarkRetPaa(b *testing.B) {
	s, _, _ := aaringer(jaf, 120)
	medForhold(s, 10)
	d := dag("2020-03-10")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := beregner().RetPaa(s, d); err != nil {
			b.Fatal(err)
		}
	}
}

// TestPeriodeAllokeringer: months into a slice with room allocate the few lists of the plan, as many for one year as for ten.
func TestPeriodeAllokeringer(t *testing.T) {
	if raceOn {
		t.Skip("the race detector allocates on its own")
	}
	dst := make([]ydelse.Resultat, 0, 120)
	for _, o := range []satser.Ordning{rf, jaf} {
		s, fra, til := aaringer(o, 120)
		antal := func(til satser.Maaned) float64 {
			return testing.AllocsPerRun(20, func() { _, _ = beregner().BeregnPeriode(dst, s, fra, til) })
		}
		if et, ti := antal(fra.Add(11)), antal(til); et != ti || ti > 6 {
			t.Errorf("%v: %v allocations for a year, %v for ten", o, et, ti)
		}
	}
}
