package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

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
		{"2015, when § 32 said so: 4 days", "2015-07", sag(rf, forloeb("2013-01-01", "2015-07-04"), med(i2015)), "1523.81"},
		{"2015: the course begins after the holiday", "2015-07", sag(rf, forloeb("2015-07-12", ""), med(i2015)), "0.00"},
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

// TestFerieUdenRet: the deduction is made "i ressourceforløbsydelsen for den periode", the days that the pay covers (§ 68 a,
// stk. 4, 2. pkt. / § 69 j, stk. 11, 2. pkt.): on a day without right to the benefit there is nothing to deduct it from. Before
// April 2016 it is § 32, to which stk. 4 and stk. 11 refer, that says so. 14.000 kr. for 1-14 July; 8-14 July without right.
func TestFerieUdenRet(t *testing.T) {
	ferie := func(aar string) valg {
		return med(ydelse.Indtaegt{
			Art: satser.Feriegodtgoerelse, Beloeb: satser.MustBeloeb("14000"), Periode: satser.MustPeriode(aar+"-07-01", aar+"-07-14"),
		})
	}
	udland := func(fra, til string) valg {
		return func(s *ydelse.Sag) {
			s.Ret.Udland = append(s.Ret.Udland, ydelse.Udlandsophold{Fra: dag(fra), Til: dag(til), Art: ydelse.UdlandAndet})
		}
	}
	for _, r := range []struct {
		grund, maaned string
		sag           *ydelse.Sag
		loensum       string
		dage          []string // that are said to take nothing
	}{
		{"7 days with right of 14", "2024-07", sag(jaf, ferie("2024"), udland("2024-07-08", "2024-07-14")), "7000.00", []string{"2024-07-08"}},
		{"kap. 6 a the same", "2024-07", sag(rf, ferie("2024"), udland("2024-07-08", "2024-07-14")), "7000.00", []string{"2024-07-08"}},
		{"the first day without right", "2024-07", sag(rf, ferie("2024"), udland("2024-07-01", "2024-07-01")), "13000.00", []string{"2024-07-01"}},
		{"the last day", "2024-07", sag(rf, ferie("2024"), udland("2024-07-14", "2024-07-14")), "13000.00", []string{"2024-07-14"}},
		{"two stays", "2024-07", sag(rf, ferie("2024"), udland("2024-07-03", "2024-07-04"), udland("2024-07-08", "2024-07-08")), "11000.00", []string{"2024-07-03", "2024-07-08"}},
		{"every day of the holiday", "2024-07", sag(rf, ferie("2024"), udland("2024-07-01", "2024-07-14")), "0.00", []string{"2024-07-01"}},
		{"a day that the pay does not cover", "2024-07", sag(rf, ferie("2024"), udland("2024-07-15", "2024-07-20")), "14000.00", nil},
		{"2015, by § 32", "2015-07", sag(rf, ferie("2015"), udland("2015-07-08", "2015-07-14")), "7000.00", []string{"2015-07-08"}},
		{"2015, kap. 6 b", "2015-07", sag(jaf, ferie("2015"), udland("2015-07-08", "2015-07-14")), "7000.00", []string{"2015-07-08"}},
		{"2015, before the course", "2015-07", sag(rf, forloeb("2015-07-15", ""), ferie("2015")), "0.00", []string{"2015-07-01"}},
		{"2016", "2016-07", sag(rf, ferie("2016"), udland("2016-07-08", "2016-07-14")), "7000.00", []string{"2016-07-08"}},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned))
		if o.Udfald != spor.Beregnet || o.Loensum.String() != r.loensum {
			t.Errorf("%s: %v, wage %v, want %s\n%s", r.grund, o.Udfald, o.Loensum, r.loensum, trinliste(o.Spor))
		}
		trin := find(o.Spor, spor.PostFerieUdenRet)
		for i, x := range trin {
			pkt := uint8(2)
			if r.maaned < "2016-04" { // stk. 4 and stk. 11 only refer to § 32
				pkt = 0
			}
			if i >= len(r.dage) || x.Periode.Fra != dag(r.dage[i]) || x.Hjemmel.Pkt != pkt {
				t.Errorf("%s: %v without right, %s", r.grund, x.Periode, x.Bestemmelse())
			}
		}
		if len(trin) != len(r.dage) {
			t.Errorf("%s: %d steps on days without right, want %d", r.grund, len(trin), len(r.dage))
		}
	}
}

// TestFerieRegelskift: a day of holiday without right in March 2016 is cited from the stykke that only refers to § 32, one in April
// from the sentence of lov 296/2016.
func TestFerieRegelskift(t *testing.T) {
	for maaned, vil := range map[string]struct{ loensum, sted string }{
		"2016-03": {"3000.00", "§ 68 a, stk. 4"}, "2016-04": {"2900.00", "§ 68 a, stk. 4, 2. pkt."},
	} {
		m := satser.MustMaaned(maaned)
		s := sag(rf, med(ydelse.Indtaegt{Art: satser.Feriegodtgoerelse, Beloeb: satser.BeloebAfEnheder(int64(m.Dage()) * 100 * satser.EnhederPrKrone), Periode: m.Periode()}))
		s.Ret.Udland = []ydelse.Udlandsophold{{Fra: m.FoersteDag(), Til: m.FoersteDag(), Art: ydelse.UdlandAndet}}
		o := opgoer(t, beregner(), s, m)
		if x := find(o.Spor, spor.PostFerieUdenRet); o.Loensum.String() != vil.loensum || len(x) != 1 || x[0].Bestemmelse() != vil.sted {
			t.Errorf("%s: %v, want %s by %s\n%s", maaned, o.Loensum, vil.loensum, vil.sted, trinliste(o.Spor))
		}
	}
}
