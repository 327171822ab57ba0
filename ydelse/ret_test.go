package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

var tredivte = ydelse.Praksis{Delmaaned: spor.DelmaanedTredivte}

// TestDelmaaned: the days with right over the days of the month, or in thirtieths. May 2024: 12.326.
func TestDelmaaned(t *testing.T) {
	f := func(o satser.Ordning, dage ...string) *ydelse.Sag { return sag(o, forloeb(dage...)) }
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		return []raekke{
			{"begins on the 10th: 22/31", "2024-05", f(o, "2024-05-10", ""), "8747.48", std},
			{"begins on the first day", "2024-05", f(o, "2024-05-01", ""), "12326.00", std},
			{"begins on the second: 30/31", "2024-05", f(o, "2024-05-02", ""), "11928.39", std},
			{"begins on the last day: 1/31", "2024-05", f(o, "2024-05-31", ""), "397.61", std},
			{"begins on the day after the month", "2024-05", f(o, "2024-06-01", ""), "ikke opfyldt", std},
			{"ends on the 10th: 10/31", "2024-05", f(o, "2024-01-01", "2024-05-10"), "3976.13", std},
			{"ends on the last day", "2024-05", f(o, "2024-01-01", "2024-05-31"), "12326.00", std},
			{"ends on the first day: 1/31", "2024-05", f(o, "2024-01-01", "2024-05-01"), "397.61", std},
			{"ended the day before the month", "2024-05", f(o, "2024-01-01", "2024-04-30"), "ikke opfyldt", std},
			{"ten days, a gap of ten, eleven days: 21/31", "2024-05", f(o, "2024-01-01", "2024-05-10", "2024-05-21", ""), "8349.87", std},
			{"a course after a course without a gap", "2024-05", f(o, "2024-01-01", "2024-05-10", "2024-05-11", ""), "12326.00", std},
			{"a February of 28 days: 14/28 of 11.944", "2023-02", f(o, "2023-02-15", ""), "5972.00", std},
			{"a February of 29 days: 14/29", "2024-02", f(o, "2024-02-16", ""), "5950.48", std},
			{"1/30: 22/30", "2024-05", f(o, "2024-05-10", ""), "9039.07", tredivte},
			{"1/30: 30 days of 31 are the whole", "2024-05", f(o, "2024-05-02", ""), "12326.00", tredivte},
			{"1/30: 31 days are no more", "2024-05", f(o, "2024-05-01", ""), "12326.00", tredivte},
			{"1/30: 29 days of 31", "2024-05", f(o, "2024-05-03", ""), "11915.13", tredivte},
			{"1/30: 14 days of February are 14/30 of 11.944", "2023-02", f(o, "2023-02-15", ""), "5573.87", tredivte},
			{"1/30: 27 days of February are 27/30", "2023-02", f(o, "2023-02-02", ""), "10749.60", tredivte},
			{"1/30: the whole of February is the whole", "2023-02", f(o, "2023-02-01", ""), "11944.00", tredivte},
			{"1/30: a birth on 15 February: 14/30 of 11.944 and the rest of 15.874", "2023-02", sag(o, barn("2023-02-15", ydelse.Danmark)), "14040.00", tredivte},
		}
	})
}

// TestAfrunding: once, at the end, a half upwards.
func TestAfrunding(t *testing.T) {
	kroner := ydelse.Praksis{Afrunding: spor.AfrundKroner}
	andet := func(b string) *ydelse.Sag { return sag(rf, med(indtaegt(satser.AndenIndtaegt, "2024-05", b))) }
	tjekRaekker(t, []raekke{
		{"an amount in øre is not moved", "2024-05", andet("0.01"), "12325.99", std},
		{"kroner: 12.325,50 goes up", "2024-05", andet("0.50"), "12326.00", kroner},
		{"kroner: 12.325,49 goes down", "2024-05", andet("0.51"), "12325.00", kroner},
		{"half an øre goes up: 12.326 - 2.022,35 - 0,0055 is 10.303,6445", "2024-05", sag(rf, med(loen("2024-05", "20000.01"))), "10303.64", std},
		{"11.698 - 30 % of 0,05 is 11.697,985", "2021-05", sag(rf, med(loen("2021-05", "0.05"))), "11697.99", std},
		{"11.698 - 30 % of 0,15 is 11.697,955", "2021-05", sag(rf, med(loen("2021-05", "0.15"))), "11697.96", std},
		{"the wage deduction is not rounded by itself: 397,6129 - 0,0030", "2024-05", sag(jaf, forloeb("2024-05-31", ""),
			med(ydelse.Indtaegt{Art: satser.Loen, Beloeb: satser.MustBeloeb("0.01"), Udbetalt: dag("2024-05-31"), Periode: satser.MustPeriode("2024-05-31", "2024-05-31")})), "397.61", std},
	})
}

// TestBevilling: kap. 6 a takes no course granted after 31 January 2026 (lov 1750/2025 § 21, stk. 8; BEK 58/2026 § 1,
// stk. 3). 2026: 13.345.
func TestBevilling(t *testing.T) {
	f := func(o satser.Ordning, fra, dato string) *ydelse.Sag { return sag(o, forloeb(fra, ""), bevilget(dato)) }
	to := func(dato string) *ydelse.Sag {
		return sag(rf, forloeb("2025-01-01", "2026-03-10", "2026-03-11", ""), bevilget(dato))
	}
	tjekRaekker(t, []raekke{
		{"begun before, the grant not stated", "2026-02", f(rf, "2026-01-31", ""), "13345.00", std},
		{"begun on 1 February, granted on 31 January", "2026-02", f(rf, "2026-02-01", "2026-01-31"), "13345.00", std},
		{"begun on 1 February, granted that day", "2026-02", f(rf, "2026-02-01", "2026-02-01"), "ikke opfyldt", std},
		{"begun on 1 February, the grant not stated: it decides", "2026-02", f(rf, "2026-02-01", ""), "uoplyst", std},
		{"begun long after, granted in time", "2026-12", f(rf, "2026-11-01", "2026-01-31"), "13345.00", std},
		{"granted on 1 February for a course from 2025: February", "2026-02", f(rf, "2025-06-01", "2026-02-01"), "ikke opfyldt", std},
		{"and for January: such a course was never granted", "2026-01", f(rf, "2025-06-01", "2026-02-01"), "ikke opfyldt", std},
		{"granted in March for a course from 2025", "2026-01", f(rf, "2025-06-01", "2026-03-15"), "ikke opfyldt", std},
		{"granted after the last known day, long after the scheme closed", "2026-11", f(rf, "2026-11-01", "2027-03-01"), "ikke opfyldt", std},
		{"kap. 6 b, granted after the last known day for a time before it", "2026-11", f(jaf, "2026-11-01", "2027-03-01"), "13345.00", std},
		{"January 2026 asks for no grant", "2026-01", f(rf, "2026-01-15", ""), "7318.23", std},
		{"kap. 6 b goes on", "2026-02", f(jaf, "2026-02-01", "2026-02-01"), "13345.00", std},
		{"a second course granted too late has no days: 10/31", "2026-03", to("2026-03-11"), "4304.84", std},
		{"a second course granted in time", "2026-03", to("2026-01-31"), "13345.00", std},
		{"a second course whose grant is not stated", "2026-03", to(""), "uoplyst", std},
		{"before it begins nothing is asked", "2026-02", to(""), "13345.00", std},
		{"an income for the days of a course that is shut out", "2026-03", sag(rf, forloeb("2025-01-01", "2026-03-10", "2026-03-11", ""),
			bevilget("2026-03-11"), med(ydelse.Indtaegt{
				Art: satser.AndenIndtaegt, Beloeb: satser.MustBeloeb("1000"), Udbetalt: dag("2026-03-31"), Periode: satser.MustPeriode("2026-03-11", "2026-03-31"),
			})), "4304.84", std},
	})
}

// TestKendtRet: the first and the last month of each scheme, and the answer outside them.
func TestKendtRet(t *testing.T) {
	tjekRaekker(t, []raekke{
		{"the first month of kap. 6 a", "2013-01", sag(rf), "10500.00", std},
		{"the first month of kap. 6 b", "2014-07", sag(jaf), "10689.00", std},
		{"the last known month of kap. 6 a", "2026-12", sag(rf), "13345.00", std},
		{"the last known month of kap. 6 b", "2026-12", sag(jaf), "13345.00", std},
	})
	for _, r := range []struct {
		o      satser.Ordning
		maaned string
		kendt  satser.Periode
	}{
		{rf, "2012-12", satser.MustPeriode("2013-01-01", "2026-12-31")},
		{rf, "2027-01", satser.MustPeriode("2013-01-01", "2026-12-31")},
		{jaf, "2014-06", satser.MustPeriode("2014-07-01", "2026-12-31")},
		{jaf, "2027-01", satser.MustPeriode("2014-07-01", "2026-12-31")},
	} {
		m := satser.MustMaaned(r.maaned)
		res, err := beregner().Beregn(sag(r.o, forloeb("2012-01-01", "")), m)
		kraevUdenfor(t, err, r.kendt)
		if res != (ydelse.Resultat{}) {
			t.Errorf("%v %s: an answer beside the error: %+v", r.o, r.maaned, res)
		}
		_, trin, err := beregner().OpgoerI(nil, sag(r.o, forloeb("2012-01-01", "")), m)
		kraevUdenfor(t, err, r.kendt)
		if len(trin) != 0 {
			t.Errorf("%v %s: %d steps beside the error", r.o, r.maaned, len(trin))
		}
	}
}

// TestLoftFoerLoven: a ceiling on a day before its provision is outside known law.
func TestLoftFoerLoven(t *testing.T) {
	for art, r := range map[ydelse.Loftart][2]string{
		ydelse.Loft10f: {"2017-06", "2017-07-01"}, ydelse.Loft10h: {"2018-12", "2019-01-01"}, ydelse.Loft10j: {"2021-06", "2021-06-08"},
	} {
		for _, o := range []satser.Ordning{rf, jaf} {
			_, err := beregner().Beregn(sag(o, loft(r[0]+"-01", "", art, "6000")), satser.MustMaaned(r[0]))
			kraevUdenfor(t, err, satser.MustPeriode(r[1], "2026-12-31"))
		}
	}
}

// TestIngenRetSpoergerIkke: where there is no right no fact is asked for and no income looked at.
func TestIngenRetSpoergerIkke(t *testing.T) {
	spoerg := samlet(foedt("2001-01-01"), med(indtaegt(satser.TabtArbejdsfortjeneste, "2024-05", "100"), loen("2024-05", "100")))
	pensionist := tidligere(ydelse.Foertidspension, "0", 0, "")
	for grund, s := range map[string]*ydelse.Sag{
		"no course": sag(rf, spoerg, forloeb("2024-06-01", "")), "førtidspension": sag(rf, spoerg, pensionist),
	} {
		o := opgoer(t, beregner(), s, satser.MustMaaned("2024-05"))
		if o.Udfald != spor.IkkeOpfyldt || len(o.Spor) != 1 || len(o.Spor.Mangler()) != 0 {
			t.Errorf("%s: %v\n%s", grund, o.Udfald, trinliste(o.Spor))
		}
		if b, ok := o.Beloeb(); !ok || !b.IsZero() {
			t.Errorf("%s: %v, %v; no right is an answer: 0 kr.", grund, b, ok)
		}
	}
	o := opgoer(t, beregner(), sag(rf, pensionist, forloeb("2024-06-01", "")), satser.MustMaaned("2024-05"))
	if got := iDer(o.Spor); len(got) != 1 || got[0] != spor.UdenForForloeb {
		t.Errorf("a pensionist without a course: %v", got)
	}
}

// TestDage: the days with right, also where nothing is paid.
func TestDage(t *testing.T) {
	for _, r := range []struct {
		sag  *ydelse.Sag
		dage int
	}{
		{sag(rf), 31},
		{sag(rf, forloeb("2024-05-10", "2024-05-12", "2024-05-20", "")), 15},
		{sag(rf, forloeb("2024-06-01", "")), 0},
		{sag(rf, tidligere(ydelse.Foertidspension, "0", 0, "")), 0},
	} {
		if o := opgoer(t, beregner(), r.sag, satser.MustMaaned("2024-05")); o.Dage != r.dage {
			t.Errorf("%v: %d days, want %d", r.sag.Forloeb, o.Dage, r.dage)
		}
	}
}
