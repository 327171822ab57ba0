package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestAllokeringer: Beregn allocates nothing, OpgoerI nothing in a slice that is large enough, and Opgoer the slice
// of its steps.
func TestAllokeringer(t *testing.T) {
	if raceOn {
		t.Skip("the race detector allocates on its own")
	}
	trin := make([]spor.Trin, 0, 400)
	for _, r := range []struct {
		grund, maaned string
		sag           *ydelse.Sag
		opgoer        float64
	}{
		{"no income", "2024-05", sag(rf), 1},
		{"wage, kap. 6 a", "2024-05", sag(rf, med(loen("2024-05", "20000"))), 1},
		{"wage, kap. 6 b", "2024-05", sag(jaf, med(loen("2024-05", "20000"))), 1},
		{"wage and other income", "2024-05", sag(jaf, med(loen("2024-05", "20000"), indtaegt(satser.AndenIndtaegt, "2024-05", "500"))), 1},
		{"a part month", "2024-05", sag(rf, forloeb("2024-05-10", "")), 1},
		{"no right", "2024-05", sag(rf, forloeb("2024-06-01", "")), 1},
		{"a fact is missing", "2024-05", sag(rf, foedt("2001-01-01")), 1},
		{"sygedagpenge that have ended", "2024-05", sag(rf, tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrUge, "2024-04-30")), 1},
		{"contributions", "2024-05", hjemme(rf, "2001-01-01", bidrag("2020-01-01", "", "100", "100")), 1},
		{"everything at once", "2024-05", alting(), -1},
	} {
		b, m := beregner(), satser.MustMaaned(r.maaned)
		if n := testing.AllocsPerRun(100, func() { _, _ = b.Beregn(r.sag, m) }); n != 0 {
			t.Errorf("%s: Beregn allocates %v times", r.grund, n)
		}
		if n := testing.AllocsPerRun(100, func() { _, _, _ = b.OpgoerI(trin[:0], r.sag, m) }); n != 0 {
			t.Errorf("%s: OpgoerI allocates %v times", r.grund, n)
		}
		if n := testing.AllocsPerRun(100, func() { _, _ = b.Opgoer(r.sag, m) }); r.opgoer >= 0 && n > r.opgoer {
			t.Errorf("%s: Opgoer allocates %v times", r.grund, n)
		}
	}
}

// alting is a month of May 2024 in which nearly everything happens.
func alting() *ydelse.Sag {
	return sag(jaf, foedt("1999-05-20"), bolig("2020-01-01", "2024-05-07", spor.Ja), bolig("2024-05-08", "", spor.Nej), barn("2024-05-23", ydelse.Danmark),
		barn("2010-01-01", ydelse.Udlandet), bidrag("2024-05-03", "2024-05-05", "1200", "1300"), selvstaendig("2024-05-12", "2024-05-14", ydelse.HoejstHalvdelen),
		loft("2024-05-28", "", ydelse.Loft10f, "6000"), forloeb("2024-04-28", "2024-05-29"),
		med(loen("2024-04", "1"), for100("2024-05-01", "2024-05-03", "2024-05-31"), indtaegt(satser.VarigtMen, "2024-05", "5"),
			ydelse.Indtaegt{Art: satser.Feriegodtgoerelse, Beloeb: kr100, Periode: satser.MustPeriode("2024-05-25", "2024-06-03")},
			ydelse.Indtaegt{
				Art: satser.Tilbudsindtaegt, Beloeb: kr100, Timer: 200, Udbetalt: dag("2024-05-31"), Periode: satser.MustPeriode("2024-05-01", "2024-05-02"),
			}))
}
