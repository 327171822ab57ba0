package ydelse_test

import (
	"strconv"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestSygedagpenge: § 68, stk. 4. May 2024: the rate is 12.326.
func TestSygedagpenge(t *testing.T) {
	fra := func(beloeb, sidste string) *ydelse.Sag {
		return sag(rf, tidligere(ydelse.Sygedagpenge, beloeb, ydelse.PrMaaned, sidste))
	}
	tjekRaekker(t, []raekke{
		{"the right ends on the 15th: (15 × 20.000 + 16 × 12.326) / 31", "2024-05", fra("20000", "2024-05-15"), "16039.23", std},
		{"ends the day before the month", "2024-05", fra("20000", "2024-04-30"), "12326.00", std},
		{"ends on the first day: (20.000 + 30 × 12.326) / 31", "2024-05", fra("20000", "2024-05-01"), "12573.55", std},
		{"ends on the last day but one: (30 × 20.000 + 12.326) / 31", "2024-05", fra("20000", "2024-05-30"), "19752.45", std},
		{"ends on the last day", "2024-05", fra("20000", "2024-05-31"), "20000.00", std},
		{"the end is a day of the law, no change of category: the practice does not move it", "2024-05", fra("20000", "2024-05-15"), "16039.23", naesteMaaned},
		{"never less than stk. 2", "2024-05", fra("12325.99", "2024-05-31"), "12326.00", std},
		{"an øre above stk. 2", "2024-05", fra("12326.01", "2024-05-31"), "12326.01", std},
		{"the floor was there in 2013", "2013-12", fra("8000", "2013-12-31"), "10500.00", std},
		{"in the course of 2013 the level is kept", "2013-12", fra("17000", "2013-12-31"), "17000.00", std},
		{"below stk. 2 the end day does not matter", "2024-05", fra("12000", ""), "12326.00", std},
		{"at stk. 2 neither", "2024-05", fra("12326", ""), "12326.00", std},
		{"above it decides", "2024-05", fra("12326.01", ""), "uoplyst", std},
		{"the floor is the rate of the person's own category", "2024-05", sag(rf, barn("2020-01-01", ydelse.Danmark),
			tidligere(ydelse.Sygedagpenge, "14000", ydelse.PrMaaned, "2024-12-31")), "16382.00", std},
		{"kap. 6 b has no such rule", "2024-05", sag(jaf, tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, "2024-05-31")), "12326.00", std},
		{"nor asks for the end day", "2024-05", sag(jaf, tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, "")), "12326.00", std},
		{"wage is deducted from the higher level: 20.000 - 55 % of 3.677", "2024-05", sag(rf, med(loen("2024-05", "20000")),
			tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, "2024-05-31")), "17977.65", std},
	})
}

// TestUge: a benefit for a week becomes one for a month.
func TestUge(t *testing.T) {
	uge := func(beloeb string) *ydelse.Sag {
		return sag(rf, tidligere(ydelse.Ledighedsydelse, beloeb, ydelse.PrUge, ""))
	}
	p433 := ydelse.Praksis{Uge: spor.Uge433}
	tjekRaekker(t, []raekke{
		{"× 52 / 12", "2024-05", uge("4185"), "18135.00", std},
		{"× 52 / 12, thirds of a krone: 17.337,666…", "2024-05", uge("4001"), "17337.67", std},
		{"× 4,33", "2024-05", uge("4185"), "18121.05", p433},
		{"× 4,33: 17.324,33", "2024-05", uge("4001"), "17324.33", p433},
		{"thirds below the rate: 10.833,33…", "2024-05", uge("2500"), "12326.00", std},
		{"thirds are not rounded before the income: 17.337,666… - 0,55 × 3.677", "2024-05", sag(rf, med(loen("2024-05", "20000")),
			tidligere(ydelse.Ledighedsydelse, "4001", ydelse.PrUge, "")), "15315.32", std},
		{"half a month of thirds and half of a rate: (15 × 17.337,666… + 16 × 12.326) / 31", "2024-05",
			sag(rf, tidligere(ydelse.Sygedagpenge, "4001", ydelse.PrUge, "2024-05-15")), "14751.00", std},
	})
}

// TestMangeSkift: the exact amount of a month does not grow out of its numbers, however often thirds and whole kroner change places.
func TestMangeSkift(t *testing.T) {
	s := sag(rf, tidligere(ydelse.Ledighedsydelse, "4330", ydelse.PrUge, ""))
	for d := 2; d <= 30; d += 2 {
		dagen := "2024-05-0"[:10-len(strconv.Itoa(d))] + strconv.Itoa(d)
		loft(dagen, dagen, ydelse.Loft10f, "6000")(s)
	}
	tjekRaekker(t, []raekke{{"(16 × 18.763,33… + 15 × 6.000) / 31", "2024-05", s, "12587.53", std}})
}

// TestUdenBroek: an amount that comes out even is written as one, not as a fraction.
func TestUdenBroek(t *testing.T) {
	o := opgoer(t, beregner(), sag(jaf, selvstaendig("2020-01-01", "", ydelse.HoejstEnFjerdedel)), satser.MustMaaned("2024-05"))
	if x := find(o.Spor, spor.Selvstaendig); len(x) != 1 || x[0].Resultat != spor.Kr(satser.MustBeloeb("9244.50")) {
		t.Errorf("%+v", x)
	}
}

// TestLedighedsydelse: § 68, stk. 5, for the whole course. The act of 2012 had no floor; LBK 1193/2014 has.
func TestLedighedsydelse(t *testing.T) {
	fra := func(beloeb, sidste string) *ydelse.Sag {
		return sag(rf, tidligere(ydelse.Ledighedsydelse, beloeb, ydelse.PrMaaned, sidste))
	}
	tjekRaekker(t, []raekke{
		{"kept", "2024-05", fra("18000", ""), "18000.00", std},
		{"and not cut off like sygedagpenge", "2024-05", fra("18000", "2024-04-30"), "18000.00", std},
		{"years later the same amount", "2026-12", fra("18000", ""), "18000.00", std},
		{"2013: no floor", "2013-12", fra("8000", ""), "8000.00", std},
		{"2014: not less than stk. 2", "2014-01", fra("8000", ""), "10689.00", std},
		{"kap. 6 b has no such rule", "2024-05", sag(jaf, tidligere(ydelse.Ledighedsydelse, "18000", ydelse.PrMaaned, "")), "12326.00", std},
	})
}

// TestAndreTidligere: § 68, stk. 6, and those whose benefit brings nothing along.
func TestAndreTidligere(t *testing.T) {
	art := func(a ydelse.Tidligereart) valg {
		return func(s *ydelse.Sag) { s.Tidligere = ydelse.TidligereYdelse{Art: a} }
	}
	tjekRaekker(t, []raekke{
		{"førtidspension goes on in kap. 6 a", "2024-05", sag(rf, art(ydelse.Foertidspension)), "ikke opfyldt", std},
		{"from the first year", "2013-01", sag(rf, art(ydelse.Foertidspension)), "ikke opfyldt", std},
		{"kap. 6 b does not say so", "2024-05", sag(jaf, art(ydelse.Foertidspension)), "12326.00", std},
		{"another benefit", "2024-05", sag(rf, art(ydelse.AndenYdelse)), "12326.00", std},
		{"none", "2024-05", sag(rf, art(ydelse.IngenYdelse)), "12326.00", std},
		{"a pensionist's missing grant decides nothing", "2026-03", sag(rf, forloeb("2026-02-15", ""), art(ydelse.Foertidspension)), "ikke opfyldt", std},
	})
}

// TestSelvstaendig: § 69 j, stk. 4: 75 % or 50 % of stk. 2, until 2014 measured when the course began.
func TestSelvstaendig(t *testing.T) {
	kvart, halv := ydelse.HoejstEnFjerdedel, ydelse.HoejstHalvdelen
	i2014 := forloeb("2014-08-01", "")
	tjekRaekker(t, []raekke{
		{"at most a quarter: 75 %", "2024-05", sag(jaf, selvstaendig("2020-01-01", "", kvart)), "9244.50", std},
		{"at most half: 50 %", "2024-05", sag(jaf, selvstaendig("2020-01-01", "", halv)), "6163.00", std},
		{"75 % of nr. 1", "2024-05", sag(jaf, barn("2020-01-01", ydelse.Danmark), selvstaendig("2020-01-01", "", kvart)), "12286.50", std},
		{"75 % of nr. 4 with its supplement: 5.134,02", "2024-05", hjemme(jaf, "2001-01-01", bidrag("2020-01-01", "", "1300.02", "1400"),
			selvstaendig("2020-01-01", "", kvart)), "3850.52", std},
		{"from 75 % to 50 % on the 16th: (15 × 9.244,50 + 16 × 6.163) / 31", "2024-05", sag(jaf,
			selvstaendig("2020-01-01", "2024-05-15", kvart), selvstaendig("2024-05-16", "", halv)), "7654.05", std},
		{"well again from the 16th: (15 × 6.163 + 16 × 12.326) / 31", "2024-05", sag(jaf, selvstaendig("2020-01-01", "2024-05-15", halv)), "9343.90", std},
		{"2014: fell ill as self-employed a month after the start", "2014-09", sag(jaf, i2014, selvstaendig("2014-09-01", "", kvart)), "10689.00", std},
		{"2015: each day by itself", "2015-01", sag(jaf, i2014, selvstaendig("2014-09-01", "", kvart)), "8136.75", std},
		{"2014: was so at the start", "2014-12", sag(jaf, i2014, selvstaendig("2014-08-01", "2014-08-31", kvart)), "8016.75", std},
		{"2015: is so no longer", "2015-01", sag(jaf, i2014, selvstaendig("2014-08-01", "2014-08-31", kvart)), "10849.00", std},
	})
}

// TestOverskud: § 69 j, stk. 8, 2. pkt., leaves the profit out against a benefit of stk. 4, from 2015.
func TestOverskud(t *testing.T) {
	kvart := selvstaendig("2014-07-01", "", ydelse.HoejstEnFjerdedel)
	overskud := func(m string) valg { return med(indtaegt(satser.Virksomhedsoverskud, m, "1000")) }
	tjekRaekker(t, []raekke{
		{"2014: 8.016,75 - 1.000", "2014-12", sag(jaf, kvart, overskud("2014-12")), "7016.75", std},
		{"2015: left out", "2015-01", sag(jaf, kvart, overskud("2015-01")), "8136.75", std},
		{"a month that is under stk. 4 in two runs of days, as a child is born: left out: 75 % of 12.326 × 10/31 + 16.382 × 21/31", "2024-05", sag(jaf, kvart, barn("2024-05-11", ydelse.Danmark), overskud("2024-05")), "11305.21", std},
		{"2015: not self-employed under stk. 4", "2015-01", sag(jaf, overskud("2015-01")), "9849.00", std},
		{"kap. 6 a: the main rule", "2024-05", sag(rf, overskud("2024-05")), "11326.00", std},
	})
}

// TestLoft: §§ 10 f, 10 h and 10 j, day by day.
func TestLoft(t *testing.T) {
	f := func(fra, til, niveau string) valg { return loft(fra, til, ydelse.Loft10f, niveau) }
	tjekRaekker(t, []raekke{
		{"the whole month", "2024-05", sag(rf, f("2024-01-01", "", "6789")), "6789.00", std},
		{"kap. 6 b the same", "2024-05", sag(jaf, f("2024-01-01", "", "6789")), "6789.00", std},
		{"from the 16th: (15 × 12.326 + 16 × 6.789) / 31", "2024-05", sag(rf, f("2024-05-16", "", "6789")), "9468.19", std},
		{"to the 15th: (15 × 6.789 + 16 × 12.326) / 31", "2024-05", sag(rf, f("2024-01-01", "2024-05-15", "6789")), "9646.81", std},
		{"a higher ceiling takes nothing", "2024-05", sag(rf, f("2024-01-01", "", "12326.01")), "12326.00", std},
		{"an øre lower", "2024-05", sag(rf, f("2024-01-01", "", "12325.99")), "12325.99", std},
		{"the lowest of two", "2024-05", sag(rf, f("2024-01-01", "", "7000"), loft("2024-01-01", "", ydelse.Loft10h, "6000")), "6000.00", std},
		{"and of three, whatever their order", "2024-05", sag(rf, loft("2024-04-01", "", ydelse.Loft10j, "5000"), f("2024-01-01", "", "7000")), "5000.00", std},
		{"the first of two has ended", "2024-05", sag(rf, f("2024-01-01", "2024-04-30", "5000"), loft("2024-01-01", "", ydelse.Loft10h, "6000")), "6000.00", std},
		{"and is before its provision", "2018-09", sag(rf, loft("2018-06-01", "", ydelse.Loft10h, "5000"), f("2018-01-01", "", "6000")), "6000.00", std},
		{"the former benefit is cut too", "2024-05", sag(rf, f("2024-01-01", "", "7000"), tidligere(ydelse.Ledighedsydelse, "18000", ydelse.PrMaaned, "")), "7000.00", std},
		{"the last day of the twelve weeks of § 10 j: 24 March 2024", "2024-03", sag(rf, forloeb("2024-03-24", "2024-03-24"), loft("2024-01-01", "", ydelse.Loft10j, "3100")), "100.00", std},
		{"and the day after: 12.326 / 31", "2024-03", sag(rf, forloeb("2024-03-25", "2024-03-25"), loft("2024-01-01", "", ydelse.Loft10j, "3100")), "397.61", std},
		{"the last month of three years", "2023-12", sag(rf, f("2021-01-01", "", "6000")), "6000.00", std},
		{"and the one after", "2024-01", sag(rf, f("2021-01-01", "", "6000")), "12326.00", std},
		{"before it begins", "2024-05", sag(rf, f("2024-06-01", "", "6789")), "12326.00", std},
		{"the first month of § 10 f", "2017-07", sag(rf, f("2017-07-01", "", "6000")), "6000.00", std},
		{"the first month of kap. 6 b under § 10 f", "2017-07", sag(jaf, f("2017-07-01", "", "6000")), "6000.00", std},
		{"the first month of § 10 h", "2019-01", sag(rf, loft("2019-01-01", "", ydelse.Loft10h, "6000")), "6000.00", std},
		{"the first month of kap. 6 b under § 10 h", "2019-01", sag(jaf, loft("2019-01-01", "", ydelse.Loft10h, "6000")), "6000.00", std},
		{"§ 10 j from 8 June 2021: (7 × 11.698 + 23 × 6.000) / 30", "2021-06", sag(rf, loft("2021-06-08", "", ydelse.Loft10j, "6000")), "7329.53", std},
		{"kap. 6 b: § 10 j from 8 June 2021: (7 × 11.698 + 23 × 6.000) / 30", "2021-06", sag(jaf, loft("2021-06-08", "", ydelse.Loft10j, "6000")), "7329.53", std},
	})
}
