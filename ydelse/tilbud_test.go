package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestTilbud: § 68 a, stk. 3 / § 69 j, stk. 10. 2024: 17,86 kr. for each of at most 160 hours.
func TestTilbud(t *testing.T) {
	tilbud := func(m, b string, timer satser.Timer) ydelse.Indtaegt {
		x := indtaegt(satser.Tilbudsindtaegt, m, b)
		x.Timer = timer
		return x
	}
	for _, o := range []satser.Ordning{rf, jaf} {
		s := func(x ...ydelse.Indtaegt) *ydelse.Sag { return sag(o, med(x...)) }
		tjekFradrag(t, []fradragsraekke{
			{"159 hours: 5.000 - 2.839,74", "2024-05", s(tilbud("2024-05", "5000", 15900)), "0.00", "2160.26"},
			{"160 hours: 5.000 - 2.857,60", "2024-05", s(tilbud("2024-05", "5000", 16000)), "0.00", "2142.40"},
			{"161 hours: no more", "2024-05", s(tilbud("2024-05", "5000", 16100)), "0.00", "2142.40"},
			{"160 hours and an hundredth of one", "2024-05", s(tilbud("2024-05", "5000", 16001)), "0.00", "2142.40"},
			{"the hours of two tilbud together", "2024-05", s(tilbud("2024-05", "3000", 10000), tilbud("2024-05", "2000", 6100)), "0.00", "2142.40"},
			{"37½ hours: 1.000 - 669,75", "2024-05", s(tilbud("2024-05", "1000", 3750)), "0.00", "330.25"},
			{"less than the hours leave out: nothing", "2024-05", s(tilbud("2024-05", "100", 3700)), "0.00", "0.00"},
			{"what is not used is not set against other income", "2024-05", s(tilbud("2024-05", "100", 3700), indtaegt(satser.AndenIndtaegt, "2024-05", "500")), "0.00", "500.00"},
			{"2015: 10 hours at 15,73", "2015-01", s(tilbud("2015-01", "1000", 1000)), "0.00", "842.70"},
			{"2014: 10 hours at 15,50", "2014-12", s(tilbud("2014-12", "1000", 1000)), "0.00", "845.00"},
			{"beside wage: each by its own rule", "2021-05", s(tilbud("2021-05", "1000", 1000), loen("2021-05", "1000")), "300.00", "830.50"},
		})
	}
	tjekFradrag(t, []fradragsraekke{{"2013: 10 hours at 15,23", "2013-01", sag(rf, med(tilbud("2013-01", "1000", 1000))), "0.00", "847.70"}})
}

// timer is the hours of a tilbud that is split at the border of the course: 31 days of May 2024, of which 12 in the course.
func tilbudFra20(o satser.Ordning, valgte ...valg) *ydelse.Sag {
	x := indtaegt(satser.Tilbudsindtaegt, "2024-05", "6200")
	x.Timer = 6200
	return sag(o, forloeb("2024-05-20", ""), med(x), samlet(valgte...))
}

// TestTilbudDelvis: "pr. udført arbejdstime": the hours outside the course go with the money that is for them. 12/31 of 62 hours
// are 24, at 17,86 kr.
func TestTilbudDelvis(t *testing.T) {
	inde := indtaegt(satser.Tilbudsindtaegt, "2024-05", "3000")
	inde.Periode, inde.Timer = satser.MustPeriode("2024-05-20", "2024-05-31"), 15000
	tredjedel := indtaegt(satser.Tilbudsindtaegt, "2024-05", "3000")
	tredjedel.Periode, tredjedel.Timer = satser.MustPeriode("2024-05-19", "2024-05-21"), 1000
	for _, o := range []satser.Ordning{rf, jaf} {
		tjekFradrag(t, []fradragsraekke{
			{"2.400 - 24 × 17,86", "2024-05", tilbudFra20(o), "0.00", "1971.36"},
			{"with 150 hours in the course: 174, of which 160 count", "2024-05", tilbudFra20(o, med(inde)), "0.00", "2542.40"},
			{"two thirds of 10 hours are 6,67", "2024-05", sag(o, forloeb("2024-05-20", ""), med(tredjedel)), "0.00", "1880.8738"},
		}, efterDage)
	}
	o := opgoer(t, beregner(efterDage), tilbudFra20(rf, med(inde)), satser.MustMaaned("2024-05"))
	trin := find(o.Spor, spor.PostTimer)
	if len(trin) != 2 || trin[0].Praksis != spor.TimerEfterDage || trin[0].Resultat != spor.Timetal(2400) || trin[1].Praksis != 0 || trin[1].Resultat != spor.Timetal(15000) {
		t.Errorf("the hours are not split:\n%s", trinliste(o.Spor))
	}
	for _, x := range append(trin, find(o.Spor, spor.TilbudstimerIAlt)...) {
		if x.Bestemmelse() != "§ 68 a, stk. 3" {
			t.Errorf("%v cites %s", x.ID, x.Bestemmelse())
		}
	}
	if trin := find(o.Spor, spor.TilbudstimerRegnet); len(trin) != 1 || trin[0].Resultat != spor.Timetal(16000) || len(find(o.Spor, spor.Tilbudstimer)) != 0 {
		t.Errorf("the hours are not held to 160:\n%s", trinliste(o.Spor))
	}
}

// TestTimeloft: "kan ikke beregnes på grundlag af mere end 160 timer pr. måned" is of the amount left out in all when the
// benefit of a month is computed. Where the month of work would give another number, the step names the practice.
func TestTimeloft(t *testing.T) {
	x := func(fra, til, udbetalt string, timer satser.Timer) ydelse.Indtaegt {
		return ydelse.Indtaegt{Art: satser.Tilbudsindtaegt, Beloeb: satser.MustBeloeb("6000"), Timer: timer, Periode: satser.MustPeriode(fra, til), Udbetalt: dag(udbetalt)}
	}
	feb := x("2024-02-01", "2024-02-29", "2024-03-29", 10000)
	mar := x("2024-03-01", "2024-03-31", "2024-03-31", 10000)
	tidlig := x("2024-02-01", "2024-02-29", "2024-02-29", 10000)
	mar1, wage := x("2024-03-01", "2024-03-31", "2024-03-31", 100), loen("2024-02", "1")
	wage.Udbetalt = dag("2024-03-15")
	hen := x("2024-02-15", "2024-03-14", "2024-03-31", 16100)
	for _, r := range []struct {
		grund   string
		x       []ydelse.Indtaegt
		andet   string
		praksis spor.Praksis
	}{
		{"100 hours of each of two months: 12.000 - 160 × 17,86", []ydelse.Indtaegt{feb, mar}, "9142.40", spor.TimeloftUdbetaling},
		{"200 hours of one month", []ydelse.Indtaegt{mar, mar}, "9142.40", 0},
		{"beside wage of another month", []ydelse.Indtaegt{mar, mar, wage}, "9142.40", 0},
		{"beside 100 of February deducted in February", []ydelse.Indtaegt{mar, mar, tidlig}, "9142.40", 0},
		{"160 hours of two months", []ydelse.Indtaegt{x("2024-02-01", "2024-02-29", "2024-03-29", 6000), mar}, "9142.40", 0},
		{"160 hours of February, 60 of them deducted in February", []ydelse.Indtaegt{x("2024-02-01", "2024-02-29", "2024-02-29", 6000), feb}, "4214.00", 0},
		{"100 hours of February, and 100 that were deducted in February, after others", []ydelse.Indtaegt{wage, mar1, tidlig, feb}, "10196.14", spor.TimeloftUdbetaling},
		{"200 hours of March, and hours of March that are not stated, deducted in April", []ydelse.Indtaegt{mar, mar, x("2024-03-01", "2024-03-31", "2024-04-15", 0)}, "9142.40", 0},
		{"100 hours in all", []ydelse.Indtaegt{mar}, "4214.00", 0},
		{"161 hours over a month's end", []ydelse.Indtaegt{hen}, "3142.40", spor.TimeloftUdbetaling},
		{"100 hours of February, and 100 that were deducted in February", []ydelse.Indtaegt{tidlig, feb}, "4214.00", spor.TimeloftUdbetaling},
		{"100 hours of March, and 100 of February deducted in February", []ydelse.Indtaegt{tidlig, mar}, "4214.00", 0},
	} {
		o := opgoer(t, beregner(), sag(rf, med(r.x...)), satser.MustMaaned("2024-03"))
		trin := find(o.Spor, spor.Tilbudstimer)
		if o.AndetFradrag.String() != r.andet || len(trin) != 1 || trin[0].Praksis != r.praksis {
			t.Errorf("%s: %v, want %s with the practice %v\n%s", r.grund, o.AndetFradrag, r.andet, r.praksis, trinliste(o.Spor))
		}
	}
}

// TestTimerITiden: hours that are more than the time has are refused; the time is the month of payment and what the income is for.
func TestTimerITiden(t *testing.T) {
	x := indtaegt(satser.Tilbudsindtaegt, "2024-05", "50000")
	x.Periode, x.Timer = satser.MustPeriode("2024-01-01", "2024-05-31"), 80000
	tjekRaekker(t, []raekke{{"800 hours in five months: 50.000 - 160 × 17,86", "2024-05", sag(rf, med(x)), "0.00", std}})
	x.Timer = 152*2400 + 1
	kraevInputfejl(t, sag(rf, med(x)).Valider(), "indtaegter[0].timer", satser.KodeGraense)
	x.Timer = 152 * 2400
	if err := sag(rf, med(x)).Valider(); err != nil {
		t.Error(err)
	}
	lang := loen("2024-05", "1")
	lang.Periode.Fra = dag("2024-01-01")
	maj := indtaegt(satser.Tilbudsindtaegt, "2024-05", "1")
	maj.Timer = 31 * 2400
	_, err := beregner().Beregn(sag(rf, med(lang, maj, maj)), satser.MustMaaned("2024-05"))
	kraevInputfejl(t, err, "indtaegter", satser.KodeGraense) // the time of another income is none for a tilbud
	y := x
	y.Timer = 1
	_, err = beregner().Beregn(sag(rf, med(x, y)), satser.MustMaaned("2024-05"))
	kraevInputfejl(t, err, "indtaegter", satser.KodeGraense)
}
