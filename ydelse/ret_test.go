package ydelse_test

import (
	"strings"
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

// TestBevillingHjemmel: the refusal, and the question, rest on the act that repeals kap. 6 a and on who goes on, lov 1750/2025 § 21,
// stk. 8; BEK 58/2026 § 1, stk. 3, only names the day, and keeps an order on sundhedskoordinatorer alive.
func TestBevillingHjemmel(t *testing.T) {
	for id, s := range map[spor.ID]*ydelse.Sag{
		spor.NytForloebLukket: sag(rf, forloeb("2026-02-15", ""), bevilget("2026-02-01")),
		spor.BevillingUoplyst: sag(rf, forloeb("2026-02-15", "")),
		spor.Viderefoert:      sag(rf, forloeb("2026-02-15", ""), bevilget("2026-01-31")),
	} {
		o := opgoer(t, beregner(), s, satser.MustMaaned("2026-02"))
		if x := find(o.Spor, id); len(x) != 1 || x[0].Hjemmel.String() != "ændringslov § 21, stk. 8 (lov 1750/2025)" {
			t.Errorf("%v:\n%s", id, trinliste(o.Spor))
		}
	}
}

// TestBevilling: kap. 6 a takes no course granted after 31 January 2026 (lov 1750/2025 § 21, stk. 8; the day stands in BEK
// 58/2026 § 1, stk. 3). 2026: 13.345.
func TestBevilling(t *testing.T) {
	f := func(o satser.Ordning, fra, dato string) *ydelse.Sag { return sag(o, forloeb(fra, ""), bevilget(dato)) }
	efter := foersteUkendte.AddDays(59).String()
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
		{"granted after the last known day, long after the scheme closed", "2026-11", f(rf, "2026-11-01", efter), "ikke opfyldt", std},
		{"kap. 6 b, granted after the last known day for a time before it", "2026-11", f(jaf, "2026-11-01", efter), "13345.00", std},
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
		{"the last month of 2026 in kap. 6 a", "2026-12", sag(rf), "13345.00", std},
		{"the last month of 2026 in kap. 6 b", "2026-12", sag(jaf), "13345.00", std},
		{"the last known month of kap. 6 a", naivslut(), sag(rf), kroner(naivsidst().ikke), std},
		{"the last known month of kap. 6 b", naivslut(), sag(jaf), kroner(naivsidst().ikke), std},
	})
	for _, r := range []struct {
		o     satser.Ordning
		m     satser.Maaned
		kendt satser.Periode
	}{
		{rf, satser.MustMaaned("2012-12"), kendtFra("2013-01-01")},
		{rf, foersteUkendte.Maaned(), kendtFra("2013-01-01")},
		{jaf, satser.MustMaaned("2014-06"), kendtFra("2014-07-01")},
		{jaf, foersteUkendte.Maaned(), kendtFra("2014-07-01")},
	} {
		res, err := beregner().Beregn(sag(r.o, forloeb("2012-01-01", "")), r.m)
		kraevUdenfor(t, err, r.kendt)
		if res != (ydelse.Resultat{}) {
			t.Errorf("%v %v: an answer beside the error: %+v", r.o, r.m, res)
		}
		_, trin, err := beregner().OpgoerI(nil, sag(r.o, forloeb("2012-01-01", "")), r.m)
		kraevUdenfor(t, err, r.kendt)
		if len(trin) != 0 {
			t.Errorf("%v %v: %d steps beside the error", r.o, r.m, len(trin))
		}
	}
}

// TestLoftFoerLoven: a ceiling that is stated for days before its provision caps nothing on them, and the steps say so. The provision
// stands on no day before the one in the last column.
func TestLoftFoerLoven(t *testing.T) {
	for _, r := range []struct {
		grund, maaned, fra, vil, foerste string
		art                              ydelse.Loftart
	}{
		{"§ 10 f, the month before", "2017-06", "2017-06-01", "11143.00", "1. juli 2017", ydelse.Loft10f},
		{"§ 10 f, a year before", "2016-06", "2016-06-01", "10968.00", "1. juli 2017", ydelse.Loft10f},
		{"§ 10 h from June 2018, in September", "2018-09", "2018-06-01", "11282.00", "1. januar 2019", ydelse.Loft10h},
		{"and in January 2019", "2019-01", "2018-06-01", "6000.00", "", ydelse.Loft10h},
		{"§ 10 j in January 2021", "2021-01", "2021-01-01", "11698.00", "8. juni 2021", ydelse.Loft10j},
		{"§ 10 j from 20 May, in June: (7 × 11.698 + 23 × 6.000) / 30", "2021-06", "2021-05-20", "7329.53", "8. juni 2021", ydelse.Loft10j},
		{"and in July", "2021-07", "2021-05-20", "6000.00", "", ydelse.Loft10j},
	} {
		for _, o := range []satser.Ordning{rf, jaf} {
			x := opgoer(t, beregner(), sag(o, loft(r.fra, "", r.art, "6000")), satser.MustMaaned(r.maaned))
			foer := find(x.Spor, spor.StrafloftFoerLoven)
			if svar(x.Resultat) != r.vil || (len(foer) == 1) != (r.foerste != "") {
				t.Errorf("%s, %v: %s, want %s\n%s", r.grund, o, svar(x.Resultat), r.vil, trinliste(x.Spor))
			}
			if len(foer) == 1 && !strings.Contains(foer[0].Tekst(), "gælder først fra den "+r.foerste) {
				t.Errorf("%s, %v: %s", r.grund, o, foer[0].Tekst())
			}
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

// TestBevillingForIndtaegt: the grant of a course that something else takes every day of is asked for where an income is for its days and
// can be deducted in the month, and only there: it decides whether the income is one from before or after the course.
func TestBevillingForIndtaegt(t *testing.T) {
	to := samlet(forloeb("2025-01-01", "2026-05-10", "2026-05-11", ""), passiv("2026-05-11", ""))
	x := func(a satser.Indtaegtsart, fra, til, udbetalt string, valgte ...func(*ydelse.Indtaegt)) valg {
		y := indtaegt(a, "2026-05", "1000")
		y.Periode, y.Udbetalt = satser.MustPeriode(fra, til), dag(udbetalt)
		for _, v := range valgte {
			v(&y)
		}
		return med(y)
	}
	vurderet := func(v satser.Virkning) func(*ydelse.Indtaegt) { return func(y *ydelse.Indtaegt) { y.Vurdering = v } }
	udenTid := func(y *ydelse.Indtaegt) { y.Periode = satser.Periode{} }
	for _, r := range []struct {
		grund  string
		sag    *ydelse.Sag
		spurgt bool
	}{
		{"no income", sag(rf, to), false},
		{"an income for its days", sag(rf, to, x(satser.Renter, "2026-05-11", "2026-05-31", "2026-05-31")), true},
		{"for its first day", sag(rf, to, x(satser.Renter, "2026-05-01", "2026-05-11", "2026-05-31")), true},
		{"for the days before it", sag(rf, to, x(satser.Renter, "2026-05-01", "2026-05-10", "2026-05-31")), false},
		{"paid in another month", sag(rf, to, x(satser.Renter, "2026-05-11", "2026-05-31", "2026-06-01")), false},
		{"a kind that is not deducted", sag(rf, to, x(satser.VarigtMen, "2026-05-11", "2026-05-31", "2026-05-31")), false},
		{"one that the caseworker has found is not", sag(rf, to, x(satser.TabtArbejdsfortjeneste, "2026-05-11", "2026-05-31", "2026-05-31", vurderet(satser.IkkeFradrag))), false},
		{"one that the caseworker has found is", sag(rf, to, x(satser.TabtArbejdsfortjeneste, "2026-05-11", "2026-05-31", "2026-05-31", vurderet(satser.KroneForKrone))), true},
		{"pay for public holidays without a time of its own", sag(rf, to, x(satser.SoegnehelligdagsbetalingOgFeriefridage, "2026-05-11", "2026-05-31", "2026-05-31", udenTid)), false},
		{"holiday on its days", sag(rf, to, x(satser.Feriegodtgoerelse, "2026-05-12", "2026-05-15", "2026-05-01")), true},
		{"holiday before it", sag(rf, to, x(satser.Feriegodtgoerelse, "2026-05-04", "2026-05-08", "2026-05-31")), false},
		{"holiday on its days of another month", sag(rf, to, x(satser.Feriegodtgoerelse, "2026-06-01", "2026-06-05", "2026-05-31")), false},
		{"holiday before it that goes on", sag(rf, to, x(satser.Feriegodtgoerelse, "2026-05-04", "2026-05-11", "2026-05-31")), true},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned("2026-05"))
		spurgt := len(find(o.Spor, spor.BevillingUoplyst)) == 1
		if spurgt != r.spurgt || (o.Udfald == spor.Uoplyst) != r.spurgt || !r.spurgt && (o.Udfald != spor.Beregnet || o.Dage != 10) {
			t.Errorf("%s: %v, %d days, the grant asked for: %v\n%s", r.grund, o.Udfald, o.Dage, spurgt, trinliste(o.Spor))
		}
	}
	o := opgoer(t, beregner(), sag(rf, to, bevilget("2026-05-11")), satser.MustMaaned("2026-05"))
	if len(find(o.Spor, spor.NytForloebLukket)) != 1 {
		t.Errorf("a grant that is stated is answered, whatever takes the days:\n%s", trinliste(o.Spor))
	}
}
