package spor_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// maj is a month of kap. 6 a in 2021: the rate 15.547, 10.000 in wage and 5.000 in other income; 7.547 is left.
func maj(t testing.TB) spor.Spor {
	n := func(s string) spor.Tal { return laes(t, s) }
	regn := func(id spor.ID, r spor.Regning, resultat string, led ...spor.Tal) spor.Trin {
		trin := spor.Trin{ID: id, Udfald: spor.Beregnet, Regning: r, Resultat: n(resultat)}
		copy(trin.Led[:], led)
		return trin
	}
	post := func(til spor.ID, beloeb string) spor.Trin {
		trin := regn(spor.Post, spor.Sum, beloeb, n(beloeb))
		trin.Til = til
		return trin
	}
	return spor.Spor{
		{ID: spor.Ret, Udfald: spor.Opfyldt},
		regn(spor.Maanedssats, spor.Overfoert, "15547.00 kr", n("15547.00 kr")),
		regn(spor.FoerIndtaegt, spor.Overfoert, "15547.00 kr", n("15547.00 kr").Fra(2)),
		post(spor.Loensum, "10000.00 kr"),
		post(spor.KroneForKroneSum, "5000.00 kr"),
		regn(spor.Loensum, spor.SumAfTrin, "10000.00 kr"),
		regn(spor.LoenTilGraensen, spor.Mindste, "10000.00 kr", n("10000.00 kr").Fra(6), n("15264.00 kr")),
		regn(spor.LoenfradragTil, spor.ProcentAf, "3000.00 kr", n("10000.00 kr").Fra(7), n("30 pct")),
		regn(spor.KroneForKroneSum, spor.SumAfTrin, "5000.00 kr"),
		regn(spor.FradragIAlt, spor.Sum, "8000.00 kr", n("3000.00 kr").Fra(8), n("5000.00 kr").Fra(9)),
		regn(spor.EfterFradrag, spor.Forskel, "7547.00 kr", n("15547.00 kr").Fra(3), n("8000.00 kr").Fra(10)),
		regn(spor.Ydelse, spor.TilOere, "7547.00 kr", n("7547.00 kr").Fra(11)),
		{ID: spor.Udbetaling, Udfald: spor.Opfyldt},
	}
}

func TestEfterregn(t *testing.T) {
	if got, err := maj(t).Efterregn(); err != nil || got != kr("7547") {
		t.Errorf("an honest month: %v, %v", got.Tekst(), err)
	}
	for _, r := range []struct {
		grund  string
		ret    func(spor.Spor) spor.Spor
		nr     int
		aarsag string
	}{
		{"the zero step", func(s spor.Spor) spor.Spor { s[0] = spor.Trin{}; return s }, 1, "trinnet er ukendt"},
		{"a step of a later version", func(s spor.Spor) spor.Spor { s[0].ID = 9999; return s }, 1, "trinnet er ukendt"},
		{"a computation the kind does not have", func(s spor.Spor) spor.Spor { s[1].Regning = spor.Sum; return s }, 2, "regningen sum"},
		{"no computation", func(s spor.Spor) spor.Spor { s[11].Regning = 0; s[11].Resultat = spor.Tal{}; return s }, 12, "regningen ukendt"},
		{"a statement that computes", func(s spor.Spor) spor.Spor { s[0].Regning = spor.Sum; return s }, 1, "regningen sum"},
		{"no outcome", func(s spor.Spor) spor.Spor { s[0].Udfald = 0; return s }, 1, "udfaldet ukendt"},
		{"an outcome the kind does not have", func(s spor.Spor) spor.Spor { s[0].Udfald = spor.Uoplyst; return s }, 1, "udfaldet uoplyst"},
		{"an unknown outcome", func(s spor.Spor) spor.Spor { s[0].Udfald = 99; return s }, 1, "udfaldet ukendt"},
		{
			"computed without a computation",
			func(s spor.Spor) spor.Spor { s[0] = spor.Trin{ID: spor.PostDelvis, Udfald: spor.Beregnet}; return s },
			1, "udfaldet beregnet",
		},
		{"a statement with a result", func(s spor.Spor) spor.Spor { s[0].Resultat = kr("1"); return s }, 1, "uden regning har et resultat"},
		{"an operand that is none", func(s spor.Spor) spor.Spor { s[0].Led[2] = spor.Tal{Vaerdi: 1}; return s }, 1, "et led er intet tal"},
		{"a reference without a number", func(s spor.Spor) spor.Spor { s[12].Led[0] = spor.Tal{Trin: 1}; return s }, 13, "et led er intet tal"},
		{"a reference below 0", func(s spor.Spor) spor.Spor { s[2].Led[0].Trin = -2; return s }, 3, "et led er intet tal"},
		{"a reference that could not be numbered", func(s spor.Spor) spor.Spor { s[2].Led[0] = s[2].Led[0].Fra(40_000); return s }, 3, "ikke kan skrives"},
		{
			"a benefit out of thin air",
			func(s spor.Spor) spor.Spor { s[11].Led[0], s[11].Resultat = kr("20000"), kr("20000"); return s },
			12, "ikke taget fra et trin",
		},
		{
			"a fact passed off as computed",
			func(s spor.Spor) spor.Spor { s[6].Led[1] = kr("10000").Fra(6); return s },
			7, "skal være en oplysning eller en sats",
		},
		{"a reference to itself", func(s spor.Spor) spor.Spor { s[2].Led[0].Trin = 3; return s }, 3, "ikke ligger før"},
		{"a reference beyond the trace", func(s spor.Spor) spor.Spor { s[2].Led[0].Trin = 99; return s }, 3, "ikke ligger før"},
		{"a reference to another step", func(s spor.Spor) spor.Spor { s[10].Led[0].Trin = 4; return s }, 11, "ikke taget fra det trin"},
		{"a reference to a statement", func(s spor.Spor) spor.Spor { s[2].Led[0].Trin = 1; return s }, 3, "ikke taget fra det trin"},
		{"a rate that was changed", func(s spor.Spor) spor.Spor { s[1].Led[0] = kr("15548"); return s }, 2, "følger ikke af leddene"},
		{"a result that was changed", func(s spor.Spor) spor.Spor { s[11].Resultat = kr("7548"); return s }, 12, "følger ikke af leddene"},
		{"a result in other units", func(s spor.Spor) spor.Spor { s[11].Resultat.Enhed = spor.Antal; return s }, 12, "følger ikke af leddene"},
		{"a result with a reference", func(s spor.Spor) spor.Spor { s[11].Resultat.Trin = 3; return s }, 12, "følger ikke af leddene"},
		{
			"a result over a denominator of 1",
			func(s spor.Spor) spor.Spor { s[11].Resultat.Naevner = 1; return s },
			12, "følger ikke af leddene",
		},
		{"an operand missing", func(s spor.Spor) spor.Spor { s[9].Led[1] = spor.Tal{}; return s }, 10, "ikke summen af fradragene"},
		{"a sum with an operand", func(s spor.Spor) spor.Spor { s[5].Led[0] = kr("1"); return s }, 6, "følger ikke af leddene"},
		{"an income too little", func(s spor.Spor) spor.Spor { s[3].Led[0], s[3].Resultat = kr("9000"), kr("9000"); return s }, 6, "følger ikke af leddene"},
		{"an income struck out", func(s spor.Spor) spor.Spor { return slices.Delete(s, 3, 4) }, 5, "følger ikke af leddene"},
		{"an income not marked", func(s spor.Spor) spor.Spor { s[3].Til = 0; return s }, 6, "følger ikke af leddene"},
		{
			"an income of hours",
			func(s spor.Spor) spor.Spor {
				s[3].Led[0], s[3].Resultat = spor.Timetal(100), spor.Timetal(100)
				return s
			},
			4, "kan ikke lægges til summen",
		},
		{"an income marked for a step that is no sum", func(s spor.Spor) spor.Spor { s[3].Til = spor.FradragIAlt; return s }, 4, "ikke kan tage det med"},
		{"a statement marked for a sum", func(s spor.Spor) spor.Spor { s[0].Til = spor.Loensum; return s }, 1, "ikke kan tage det med"},
		{"a step marked for a sum that does not come", func(s spor.Spor) spor.Spor { s[1].Til = spor.Tilbudssum; return s }, 2, "ikke tager det med"},
		{"a step marked for a sum that has passed", func(s spor.Spor) spor.Spor { s[10].Til = spor.Loensum; return s }, 11, "ikke tager det med"},
		{"a step marked for a step that is carried over", func(s spor.Spor) spor.Spor { s[1].Til = spor.FoerIndtaegt; return s }, 2, "ikke tager det med"},
		{"the benefit twice", func(s spor.Spor) spor.Spor { return append(s, s[11]) }, 14, "allerede en ydelse"},
		{"no benefit", func(s spor.Spor) spor.Spor { return s[:11] }, 3, "når ikke frem til en ydelse"},
		{
			"a benefit where a fact is missing",
			func(s spor.Spor) spor.Spor { s[0] = spor.Trin{ID: spor.Bolig, Udfald: spor.Uoplyst}; return s },
			1, "selv om noget mangler",
		},
		{
			"a benefit before something that is left open",
			func(s spor.Spor) spor.Spor {
				s[12] = spor.Trin{ID: spor.PostSkoen, Udfald: spor.KraeverSkoen}
				return s
			},
			13, "selv om noget mangler",
		},
	} {
		got, err := r.ret(maj(t)).Efterregn()
		var fejl *spor.Regnefejl
		if !errors.As(err, &fejl) || fejl.Nr != r.nr || !strings.Contains(fejl.Aarsag, r.aarsag) || got != (spor.Tal{}) {
			t.Errorf("%s: %v, %v; want step %d: %s", r.grund, got.Tekst(), err, r.nr, r.aarsag)
		}
	}
}

// TestEfterregnUdenYdelse: a trace that comes to no benefit gives no number, and no fault.
func TestEfterregnUdenYdelse(t *testing.T) {
	for _, r := range []struct {
		grund string
		s     spor.Spor
	}{
		{"no steps", nil},
		{"no right", spor.Spor{{ID: spor.UdenForForloeb, Udfald: spor.IkkeOpfyldt}}},
		{"a missing fact", append(maj(t)[:1], spor.Trin{ID: spor.Bolig, Udfald: spor.Uoplyst})},
		{"an assessment after the incomes", append(maj(t)[:5], spor.Trin{ID: spor.PostSkoen, Udfald: spor.KraeverSkoen})},
	} {
		if got, err := r.s.Efterregn(); err != nil || got != (spor.Tal{}) {
			t.Errorf("%s: %v, %v", r.grund, got.Tekst(), err)
		}
	}
}

// TestEfterregnSer: what the doc comment says that replay cannot see.
func TestEfterregnSer(t *testing.T) {
	s := maj(t)
	s[3], s[4] = s[4], s[3] // the two incomes
	s = s[:12]              // without the payment
	if got, err := s.Efterregn(); err != nil || got != kr("7547") {
		t.Errorf("%v, %v", got.Tekst(), err)
	}
}

// TestEfterregnDelsummer: a sum takes what was marked since the last step of its kind.
func TestEfterregnDelsummer(t *testing.T) {
	bidrag := func(n string) spor.Trin {
		return spor.Trin{
			ID: spor.Bidrag, Til: spor.Bidragstillaeg, Udfald: spor.Beregnet, Regning: spor.Mindste,
			Led: [3]spor.Tal{kr(n), kr("1400")}, Resultat: kr(n),
		}
	}
	tillaeg := func(n string) spor.Trin {
		return spor.Trin{ID: spor.Bidragstillaeg, Udfald: spor.Beregnet, Regning: spor.SumAfTrin, Resultat: kr(n)}
	}
	mangler := spor.Trin{ID: spor.Bolig, Udfald: spor.Uoplyst} // so that nothing need rest on the sums
	s := spor.Spor{bidrag("1000"), bidrag("200"), tillaeg("1200"), bidrag("300"), tillaeg("300"), mangler}
	if _, err := s.Efterregn(); err != nil {
		t.Error(err)
	}
	s[4] = tillaeg("1500")
	if _, err := s.Efterregn(); err == nil {
		t.Error("the second sum took in the first one's steps")
	}
	if _, err := (spor.Spor{tillaeg("0")}).Efterregn(); err == nil {
		t.Error("a sum of nothing holds")
	}
}

// TestEfterregnSamlet: a deduction lifted out of the sum, with everything after it made to follow, is found.
func TestEfterregnSamlet(t *testing.T) {
	for _, r := range []struct {
		grund  string
		ret    func(spor.Spor) spor.Spor
		nr     int
		aarsag string
	}{
		{"the benefit is taken from before the deductions", func(s spor.Spor) spor.Spor {
			for i := range s {
				if s[i].ID == spor.Ydelse {
					s[i].Led[0], s[i].Resultat = s[2].Resultat.Fra(3), s[2].Resultat
				}
			}
			return s
		}, 12, "ikke taget fra det trin"},
		{"the sum of the deductions leaves one out", func(s spor.Spor) spor.Spor {
			for i := range s {
				if s[i].ID == spor.FradragIAlt {
					s[i].Led[0] = spor.Tal{}
				}
			}
			return s
		}, 10, "ikke summen af fradragene"},
		{"one of two equal deductions goes in twice", func(s spor.Spor) spor.Spor {
			s[4].Led[0], s[4].Resultat, s[8].Resultat = kr("3000"), kr("3000"), kr("3000") // the other income
			s[9].Led[1], s[9].Resultat = s[9].Led[0], kr("6000")
			s[10].Led[1], s[10].Resultat = kr("6000").Fra(10), kr("9547")
			s[11].Led[0], s[11].Resultat = kr("9547").Fra(11), kr("9547")
			return s
		}, 10, "ikke summen af fradragene"},
		{"the wage itself in place of a deduction", func(s spor.Spor) spor.Spor {
			s[9].Led[1] = s[5].Resultat.Fra(6)
			return s
		}, 10, "ikke summen af fradragene"},
		{"the wage beside the deductions", func(s spor.Spor) spor.Spor {
			s[9].Led[2] = s[5].Resultat.Fra(6)
			return s
		}, 10, "ikke summen af fradragene"},
		{"the other income alone, and left out", func(s spor.Spor) spor.Spor {
			s = uden(s, spor.LoenTilGraensen, spor.LoenfradragTil)
			s[7].Led[0] = s[5].Resultat.Fra(6) // what is deducted is the wage
			return s
		}, 8, "ikke summen af fradragene"},
		{"the deductions are never summed", func(s spor.Spor) spor.Spor {
			ydelse := s[11]
			ydelse.Led[0], ydelse.Resultat = s[2].Resultat.Fra(3), s[2].Resultat
			return append(s[:9], ydelse)
		}, 8, "ikke med i fradragene i alt"},
	} {
		_, err := r.ret(maj(t)).Efterregn()
		var fejl *spor.Regnefejl
		if !errors.As(err, &fejl) || fejl.Nr != r.nr || !strings.Contains(fejl.Aarsag, r.aarsag) {
			t.Errorf("%s: %v, want step %d: %s", r.grund, err, r.nr, r.aarsag)
		}
	}
}

// mange is a month with n incomes of 1 kr.
func mange(t testing.TB, n int) spor.Spor {
	s := maj(t)[:3]
	for range n {
		s = append(s, spor.Trin{
			ID: spor.Post, Til: spor.KroneForKroneSum, Udfald: spor.Beregnet, Regning: spor.Sum,
			Led: [3]spor.Tal{kr("1")}, Resultat: kr("1"),
		})
	}
	sum := spor.Tal{Vaerdi: int64(n) * 10_000, Enhed: spor.Kroner}
	efter := spor.Tal{Vaerdi: int64(15_547-n) * 10_000, Enhed: spor.Kroner}
	s = append(s, spor.Trin{ID: spor.KroneForKroneSum, Udfald: spor.Beregnet, Regning: spor.SumAfTrin, Resultat: sum})
	s = append(s, spor.Trin{ID: spor.FradragIAlt, Udfald: spor.Beregnet, Regning: spor.Sum, Led: [3]spor.Tal{sum.Fra(len(s))}, Resultat: sum})
	s = append(s, spor.Trin{
		ID: spor.EfterFradrag, Udfald: spor.Beregnet, Regning: spor.Forskel,
		Led: [3]spor.Tal{kr("15547").Fra(3), sum.Fra(len(s))}, Resultat: efter,
	})
	return append(s, spor.Trin{
		ID: spor.Ydelse, Udfald: spor.Beregnet, Regning: spor.TilOere, Led: [3]spor.Tal{efter.Fra(len(s))}, Resultat: efter,
	})
}

// TestEfterregnMange: the most incomes that a case can hold are replayed at once, and a trace longer than a reference
// can name is refused rather than misread.
func TestEfterregnMange(t *testing.T) {
	if got, err := mange(t, 10_000).Efterregn(); err != nil || got != kr("5547") {
		t.Errorf("10 000 incomes: %v, %v", got.Tekst(), err)
	}
	if _, err := mange(t, spor.MaksTrin-6).Efterregn(); err != nil {
		t.Errorf("the last step that can be named: %v", err)
	}
	_, err := mange(t, spor.MaksTrin-5).Efterregn()
	var fejl *spor.Regnefejl
	if !errors.As(err, &fejl) || fejl.ID != spor.Ydelse || !strings.Contains(fejl.Aarsag, "ikke kan skrives") {
		t.Errorf("one step more: %v", err)
	}
}

func TestRegnefejl(t *testing.T) {
	for _, r := range []struct {
		fejl spor.Regnefejl
		want string
	}{
		{
			spor.Regnefejl{7, spor.LoenOverGraensen, "resultatet følger ikke af leddene", kr("4736"), kr("4700")},
			"trin 7 (loen-over-graensen): resultatet følger ikke af leddene, ventet 4.736,00 kr., fundet 4.700,00 kr.",
		},
		{spor.Regnefejl{Nr: 1, Aarsag: "trinnet er ukendt"}, "trin 1 (ukendt): trinnet er ukendt"},
	} {
		if got := r.fejl.Error(); got != r.want {
			t.Errorf("%q, want %q", got, r.want)
		}
	}
}

func TestManglerOgSatser(t *testing.T) {
	a := satser.Satsref{Sats: satser.Loengraense, Ordning: satser.Ressourceforloeb, Fra: satser.MustDato("2021-01-01")}
	b := a
	b.Fra = satser.MustDato("2022-01-01")
	s := spor.Spor{
		{ID: spor.Bolig, Udfald: spor.Uoplyst},
		{ID: spor.LoenTilGraensen, Udfald: spor.Beregnet, Sats: a},
		{ID: spor.Alder, Udfald: spor.IkkeOpfyldt},
		{ID: spor.LoenOverGraensen, Udfald: spor.Beregnet, Sats: a},
		{ID: spor.PostSkoen, Udfald: spor.KraeverSkoen, Sats: b},
	}
	if diff := cmp.Diff([]spor.Trin{s[0], s[4]}, s.Mangler()); diff != "" {
		t.Errorf("Mangler: %s", diff)
	}
	if diff := cmp.Diff([]satser.Satsref{a, b}, s.Satser()); diff != "" {
		t.Errorf("Satser: %s", diff)
	}
	if s[1:3].Mangler() != nil || s[:1].Satser() != nil {
		t.Error("nothing is not nil")
	}
}
