package ydelse_test

import (
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

// TestPeriodeMangler: from 2016 an income that is deducted needs its period, apart from pay for public holidays,
// which goes by payment alone, and a deposit that nobody explains.
func TestPeriodeMangler(t *testing.T) {
	uden := func(a satser.Indtaegtsart, udbetalt string) *ydelse.Sag {
		return sag(rf, med(ydelse.Indtaegt{Art: a, Beloeb: satser.MustBeloeb("1000"), Udbetalt: dag(udbetalt)}))
	}
	for _, a := range []satser.Indtaegtsart{satser.Loen, satser.AndenIndtaegt} {
		_, err := beregner().Beregn(uden(a, "2016-01-01"), satser.MustMaaned("2016-01"))
		kraevInputfejl(t, err, "indtaegter[0].periode", satser.KodeMangler)
	}
	tjekRaekker(t, []raekke{
		{"before 2016 it did not matter", "2015-12", uden(satser.Loen, "2015-12-31"), "10549.00", std},
		{"pay for public holidays", "2016-01", uden(satser.SoegnehelligdagsbetalingOgFeriefridage, "2016-01-31"), "10668.00", std},
		{"nobody knows what an unexplained deposit is for", "2016-01", uden(satser.UforklaretIndsaetning, "2016-01-31"), "9968.00", std},
		{"what is not deducted needs none", "2016-01", uden(satser.VarigtMen, "2016-01-31"), "10968.00", std},
		{"in another month it is not asked for", "2016-02", uden(satser.Loen, "2016-01-31"), "10968.00", std},
	})
}

// TestFerie: holiday pay goes through the wage rule in the days of holiday; the parts make the whole to the øre.
func TestFerie(t *testing.T) {
	ferie := ydelse.Indtaegt{
		Art: satser.Feriegodtgoerelse, Beloeb: satser.MustBeloeb("8000.01"), Periode: satser.MustPeriode("2021-06-21", "2021-07-11"), Udbetalt: dag("2021-05-31"),
	}
	i2015 := ferie
	i2015.Periode = satser.MustPeriode("2015-06-21", "2015-07-11")
	for _, r := range []struct {
		grund, maaned string
		sag           *ydelse.Sag
		loensum       string
	}{
		{"nothing in the month of payment", "2021-05", sag(rf, med(ferie)), "0.00"},
		{"10 of 21 days: 3.809,5286", "2021-06", sag(rf, med(ferie)), "3809.53"},
		{"11 of 21 days: the rest of 8.000,01", "2021-07", sag(rf, med(ferie)), "4190.48"},
		{"kap. 6 b the same", "2021-07", sag(jaf, med(ferie)), "4190.48"},
		{"nothing afterwards", "2021-08", sag(rf, med(ferie)), "0.00"},
		{"the course ends on 4 July: 4 days", "2021-07", sag(rf, forloeb("2013-01-01", "2021-07-04"), med(ferie)), "1523.81"},
		{"the course begins on 30 June: 1 day", "2021-06", sag(rf, forloeb("2021-06-30", ""), med(ferie)), "380.95"},
		{"the course begins on 5 July: 7 days", "2021-07", sag(rf, forloeb("2021-07-05", ""), med(ferie)), "2666.67"},
		{"the course begins after the holiday", "2021-07", sag(rf, forloeb("2021-07-12", ""), med(ferie)), "0.00"},
		{"a gap of three days in the course: 2 days and 6", "2021-07", sag(rf, forloeb("2013-01-01", "2021-07-02", "2021-07-06", ""), med(ferie)), "3047.62"},
		{"before 2016 the course's end does not matter", "2015-07", sag(rf, forloeb("2013-01-01", "2015-07-04"), med(i2015)), "4190.48"},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned))
		if o.Udfald != spor.Beregnet || o.Loensum.String() != r.loensum {
			t.Errorf("%s: %v, wage %v, want %s\n%s", r.grund, o.Udfald, o.Loensum, r.loensum, trinliste(o.Spor))
		}
	}
}

// TestFerieTrin: holiday within the month is an income like others; only a part is shared out, by a named practice.
func TestFerieTrin(t *testing.T) {
	for id, p := range map[spor.ID]satser.Periode{
		spor.Post: satser.MustPeriode("2021-06-01", "2021-06-30"), spor.PostFerie: satser.MustPeriode("2021-06-02", "2021-07-01"),
	} {
		x := ydelse.Indtaegt{Art: satser.Ferietillaeg, Beloeb: satser.MustBeloeb("100"), Periode: p}
		trin := find(opgoer(t, beregner(), sag(rf, med(x)), satser.MustMaaned("2021-06")).Spor, id)
		if len(trin) != 1 || (trin[0].Praksis == spor.FerieKalenderdage) != (id == spor.PostFerie) {
			t.Errorf("%v: %v", id, trin)
		}
	}
}
