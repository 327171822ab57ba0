package ydelse_test

import (
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// for100 is 100 kr. for each day from one to another, krone for krone, paid on a day.
func for100(fra, til, udbetalt string) ydelse.Indtaegt {
	p := satser.MustPeriode(fra, til)
	return ydelse.Indtaegt{
		Art: satser.AndenIndtaegt, Periode: p, Udbetalt: dag(udbetalt),
		Beloeb: satser.BeloebAfEnheder(int64(p.Dage()) * 100 * satser.EnhederPrKrone),
	}
}

var efterDage = ydelse.Praksis{Opdeling: spor.IndtaegtEfterDage}

// TestPeriode: from 2016 income for a time before or after the course takes nothing (§ 68 a, stk. 1, 2.-3. pkt. / §
// 69 j, stk. 5, 2.-3. pkt.). The course runs from 10 to 20 May 2024: 11/31 of 12.326 is 4.373,74.
func TestPeriode(t *testing.T) {
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		i := func(fra, til string) *ydelse.Sag {
			return sag(o, forloeb("2024-05-10", "2024-05-20"), med(for100(fra, til, "2024-05-31")))
		}
		return []raekke{
			{"for the days before", "2024-05", i("2024-05-01", "2024-05-09"), "4373.74", std},
			{"for the first day", "2024-05", i("2024-05-10", "2024-05-10"), "4273.74", std},
			{"for the day before and the first", "2024-05", i("2024-05-09", "2024-05-10"), "kræver skøn", std},
			{"for the whole course", "2024-05", i("2024-05-10", "2024-05-20"), "3273.74", std},
			{"for the last day", "2024-05", i("2024-05-20", "2024-05-20"), "4273.74", std},
			{"for the last day and the one after", "2024-05", i("2024-05-20", "2024-05-21"), "kræver skøn", std},
			{"for the days after", "2024-05", i("2024-05-21", "2024-05-31"), "4373.74", std},
			{"over both ends", "2024-05", i("2024-05-01", "2024-05-31"), "kræver skøn", std},
			{"practice: by days, 1 of 2", "2024-05", i("2024-05-09", "2024-05-10"), "4273.74", efterDage},
			{"practice: by days, 11 of 31", "2024-05", i("2024-05-01", "2024-05-31"), "3273.74", efterDage},
			{"practice: wholly outside is nothing", "2024-05", i("2024-05-01", "2024-05-09"), "4373.74", efterDage},
			{"in a gap between two courses: 10 + 11 days of right", "2024-05", sag(o, forloeb("2024-01-01", "2024-05-10", "2024-05-21", ""),
				med(for100("2024-05-11", "2024-05-20", "2024-05-31"))), "8349.87", std},
			{"over two courses without a gap", "2024-05", sag(o, forloeb("2024-01-01", "2024-05-10", "2024-05-11", ""),
				med(for100("2024-05-10", "2024-05-11", "2024-05-31"))), "12126.00", std},
		}
	})
}

// TestPerioderegelFra2016: December 2015 takes the wage of November, January 2016 does not; the course begins on 1
// December 2015.
func TestPerioderegelFra2016(t *testing.T) {
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		i := func(udbetalt string) *ydelse.Sag {
			x := loen("2015-11", "10000")
			x.Udbetalt = dag(udbetalt)
			return sag(o, forloeb("2015-12-01", ""), med(x))
		}
		return []raekke{
			{"paid on 31 December 2015: 10.849 - 3.000", "2015-12", i("2015-12-31"), "7849.00", std},
			{"paid on 1 January 2016", "2016-01", i("2016-01-01"), "10968.00", std},
		}
	})
}

// TestUdbetalingsmaaned: within the course the month of payment decides, whatever the income is for.
func TestUdbetalingsmaaned(t *testing.T) {
	i := func(udbetalt string) *ydelse.Sag { return sag(rf, med(for100("2024-04-01", "2024-04-10", udbetalt))) }
	tjekRaekker(t, []raekke{
		{"paid on the last day before", "2024-05", i("2024-04-30"), "12326.00", std},
		{"paid on the first day", "2024-05", i("2024-05-01"), "11326.00", std},
		{"paid on the last day", "2024-05", i("2024-05-31"), "11326.00", std},
		{"paid on the day after", "2024-05", i("2024-06-01"), "12326.00", std},
	})
}

// TestPeriodeMangler: from 2016 an income that is deducted needs its period, where it decides, apart from pay for public
// holidays, which goes by payment alone, and a deposit that nobody explains.
func TestPeriodeMangler(t *testing.T) {
	uden := func(a satser.Indtaegtsart, udbetalt string) *ydelse.Sag {
		return sag(rf, med(ydelse.Indtaegt{Art: a, Beloeb: satser.MustBeloeb("1000"), Udbetalt: dag(udbetalt)}))
	}
	tjekRaekker(t, []raekke{
		{"wage", "2016-01", uden(satser.Loen, "2016-01-01"), "uoplyst", std},
		{"other income", "2016-01", uden(satser.AndenIndtaegt, "2016-01-01"), "uoplyst", std},
		{"income from a tilbud", "2016-01", uden(satser.Tilbudsindtaegt, "2016-01-01"), "uoplyst", std},
		{"a wage that takes nothing wherever it belongs", "2024-05", uden(satser.Loen, "2024-05-31"), "12326.00", std},
		{"beside income that takes it all", "2024-05", sag(rf, andet("2024-05", "12326"), func(s *ydelse.Sag) {
			s.Indtaegter = append(s.Indtaegter, uden(satser.AndenIndtaegt, "2024-05-31").Indtaegter...)
		}), "0.00", std},
		{"before 2016 it did not matter", "2015-12", uden(satser.Loen, "2015-12-31"), "10549.00", std},
		{"pay for public holidays goes by the month of payment (12-22)", "2016-01", uden(satser.SoegnehelligdagsbetalingOgFeriefridage, "2016-01-31"), "10668.00", std},
		{"nobody knows what an unexplained deposit is for", "2016-01", uden(satser.UforklaretIndsaetning, "2016-01-31"), "9968.00", std},
		{"what is not deducted needs none", "2016-01", uden(satser.VarigtMen, "2016-01-31"), "10968.00", std},
		{"in another month it is not asked for", "2016-02", uden(satser.Loen, "2016-01-31"), "10968.00", std},
	})
}

// TestSoegnehelligdage: principmeddelelse 12-22 fixes the rule and the month of pay for public holidays and feriefridage of a
// person employed at the transition. It does not set § 68 a, stk. 1, 2.-3. pkt. / § 69 j, stk. 5, 2.-3. pkt., aside: pay that is
// stated to be for a time before or after the course takes nothing. 12.326 kr. in May 2024.
func TestSoegnehelligdage(t *testing.T) {
	sh := func(b, fra, til, udbetalt string) valg {
		x := ydelse.Indtaegt{Art: satser.SoegnehelligdagsbetalingOgFeriefridage, Beloeb: satser.MustBeloeb(b), Udbetalt: dag(udbetalt)}
		if fra != "" {
			x.Periode = satser.MustPeriode(fra, til)
		}
		return med(x)
	}
	kurs := forloeb("2024-05-01", "2024-05-31")
	tjekRaekker(t, []raekke{
		{"kap. 6 a, for all of 2023 (2. pkt.)", "2024-05", sag(rf, kurs, sh("20000", "2023-01-01", "2023-12-31", "2024-05-10")), "12326.00", std},
		{"kap. 6 b, for all of 2023 (2. pkt.)", "2024-05", sag(jaf, kurs, sh("3000", "2023-01-01", "2023-12-31", "2024-05-10")), "12326.00", std},
		{"kap. 6 b, for 5 June after the end (3. pkt.)", "2024-05", sag(jaf, kurs, sh("2000", "2024-06-05", "2024-06-05", "2024-05-31")), "12326.00", std},
		{"for a public holiday in the course: 30 %", "2024-05", sag(jaf, kurs, sh("2000", "2024-05-09", "2024-05-09", "2024-05-31")), "11726.00", std},
		{"no time stated: the month of payment", "2024-05", sag(jaf, kurs, sh("2000", "", "", "2024-05-31")), "11726.00", std},
		{"and no other month", "2024-04", sag(jaf, forloeb("2024-01-01", ""), sh("2000", "", "", "2024-05-31")), "12326.00", std},
		{"for a holiday in the course, paid later in it", "2024-05", sag(jaf, forloeb("2024-01-01", ""), sh("2000", "2024-04-01", "2024-04-01", "2024-05-31")), "11726.00", std},
		{"for days on both sides", "2024-05", sag(jaf, kurs, sh("2000", "2024-04-30", "2024-05-01", "2024-05-31")), "kræver skøn", std},
		{"practice: by days", "2024-05", sag(jaf, kurs, sh("2000", "2024-04-30", "2024-05-01", "2024-05-31")), "12026.00", efterDage},
		{"2015: no rule on the time", "2015-05", sag(jaf, forloeb("2015-05-01", ""), sh("2000", "2014-01-01", "2014-12-31", "2015-05-31")), "10249.00", std},
	})
	for _, r := range []struct {
		grund string
		sag   *ydelse.Sag
		id    spor.ID
	}{
		{"it counts", sag(jaf, kurs, sh("2000", "", "", "2024-05-31")), spor.PostUdbetalingsmaaned},
		{"it counts in kap. 6 a", sag(rf, kurs, sh("2000", "", "", "2024-05-31")), spor.PostUdbetalingsmaaned},
		{"it is for a time before", sag(jaf, kurs, sh("2000", "2023-01-01", "2023-12-31", "2024-05-31")), spor.PostUdenForForloeb},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned("2024-05"))
		if trin := find(o.Spor, r.id); len(trin) != 1 || trin[0].Praksis != spor.SoegnehelligdagUdbetaling || trin[0].Post != 1 {
			t.Errorf("%s: no step names 12-22\n%s", r.grund, trinliste(o.Spor))
		}
	}
}

// TestFoer2016: before 2016 no rule looks at what time an income is for. But income that is neither for a time in the course
// nor paid on a day in it is not income of a person who receives the benefit (§ 68 a, stk. 1 / § 69 j, stk. 5: "modtageren").
// 15 and 17 days of 10.849 kr. in May 2015 are 5.249,52 and 5.949,45.
func TestFoer2016(t *testing.T) {
	slut, start := forloeb("2014-07-01", "2015-05-15"), forloeb("2015-05-15", "")
	l := func(fra, til, udbetalt string) valg {
		x := ydelse.Indtaegt{Art: satser.Loen, Beloeb: satser.MustBeloeb("10000"), Udbetalt: dag(udbetalt)}
		if fra != "" {
			x.Periode = satser.MustPeriode(fra, til)
		}
		return med(x)
	}
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		return []raekke{
			{"for the time after, paid after", "2015-05", sag(o, slut, l("2015-05-16", "2015-05-31", "2015-05-31")), "5249.52", std},
			{"for the time after, paid on the first day after", "2015-05", sag(o, slut, l("2015-05-16", "2015-05-31", "2015-05-16")), "5249.52", std},
			{"for the time after, paid on the last day", "2015-05", sag(o, slut, l("2015-05-16", "2015-05-31", "2015-05-15")), "2249.52", std},
			{"for the last day too, paid after", "2015-05", sag(o, slut, l("2015-05-15", "2015-05-31", "2015-05-31")), "2249.52", std},
			{"for the course, paid after", "2015-05", sag(o, slut, l("2015-05-01", "2015-05-15", "2015-05-31")), "2249.52", std},
			{"for the time before, paid before", "2015-05", sag(o, start, l("2015-05-01", "2015-05-14", "2015-05-10")), "5949.45", std},
			{"for the time before, paid on the day before", "2015-05", sag(o, start, l("2015-05-01", "2015-05-14", "2015-05-14")), "5949.45", std},
			{"for the time before, paid on the first day", "2015-05", sag(o, start, l("2015-05-01", "2015-05-14", "2015-05-15")), "2949.45", std},
			{"no time stated, paid in the course", "2015-05", sag(o, start, l("", "", "2015-05-15")), "2949.45", std},
		}
	})
	tjekRaekker(t, []raekke{
		{"no time stated, paid before the course", "2015-05", sag(rf, start, l("", "", "2015-05-14")), "uoplyst", std},
		{"no time stated, paid after it", "2015-05", sag(rf, slut, l("", "", "2015-05-16")), "uoplyst", std},
	})
	aaben := indtaegt(satser.TabtArbejdsfortjeneste, "2015-05", "100")
	aaben.Periode, aaben.Udbetalt = satser.MustPeriode("2015-05-01", "2015-05-14"), dag("2015-05-14")
	if o := opgoer(t, beregner(), sag(rf, start, med(aaben)), satser.MustMaaned("2015-05")); o.Udfald != spor.Beregnet {
		t.Errorf("no treatment deducts it: %v", o.Udfald)
	}
}

// TestFoer2016Trin: the steps say why an income for a time outside the course counts, or does not.
func TestFoer2016Trin(t *testing.T) {
	x := loen("2015-05", "10000")
	for _, r := range []struct {
		grund, forloeb, udbetalt string
		periode                  satser.Periode
		vil                      []spor.ID
	}{
		{"partly before the course", "2015-05-15", "2015-05-31", x.Periode, []spor.ID{spor.PostFoerPerioderegel, spor.Post}},
		{"wholly before it, paid in it", "2015-05-15", "2015-05-31", satser.MustPeriode("2015-05-01", "2015-05-14"), []spor.ID{spor.PostFoerPerioderegel, spor.Post}},
		{"in the course", "2015-05-01", "2015-05-31", x.Periode, []spor.ID{spor.Post}},
		{"no time stated", "2015-05-15", "2015-05-31", satser.Periode{}, []spor.ID{spor.Post}},
		{"before it, paid before it", "2015-05-15", "2015-05-14", satser.MustPeriode("2015-05-01", "2015-05-14"), []spor.ID{spor.PostIkkeModtager}},
	} {
		x.Periode, x.Udbetalt = r.periode, dag(r.udbetalt)
		o := opgoer(t, beregner(), sag(rf, forloeb(r.forloeb, ""), med(x)), satser.MustMaaned("2015-05"))
		var fik []spor.ID
		for _, trin := range o.Spor {
			if trin.Post == 1 {
				fik = append(fik, trin.ID)
				if trin.ID == spor.PostIkkeModtager && trin.Led[1] != spor.Datotal(x.Udbetalt) {
					t.Errorf("%s: paid on %s", r.grund, trin.Led[1].Tekst())
				}
				if trin.ID != spor.Post && trin.Bestemmelse() != "§ 68 a, stk. 1" {
					t.Errorf("%s: %v cites %s", r.grund, trin.ID, trin.Bestemmelse())
				}
			}
		}
		if !slices.Equal(fik, r.vil) {
			t.Errorf("%s: %v, want %v", r.grund, fik, r.vil)
		}
	}
}
