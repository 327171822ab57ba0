package udbetaling_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
)

// procenter is § 80 c as it is printed in LBK 241/2021 and later, with the number of each year.
var procenter = []struct {
	aar     string
	procent string
	nr      uint8
	af10000 string // of a base of 10.000 kr.
}{
	{"2020", "0.3", 1, "30"},
	{"2021", "0.6", 2, "60"},
	{"2022", "0.9", 3, "90"},
	{"2023", "1.2", 4, "120"},
	{"2024", "1.5", 5, "150"},
	{"2025", "1.8", 6, "180"},
	{"2026", "2.1", 7, "210"},
}

// satserne is the monthly rate without forsørgelsespligt, typed from the ministry's tables.
var satserne = map[string]string{
	"2013": "10500", "2014": "10689", "2015": "10849", "2016": "10968", "2017": "11143", "2018": "11282", "2019": "11423", "2020": "11554",
	"2021": "11698", "2022": "11716", "2023": "11944", "2024": "12326", "2025": "12770", "2026": "13345",
}

// ned brings the benefit of a year down to an amount by income.
func ned(t testing.TB, maaned, til string) valg {
	t.Helper()
	fradrag, ok := kr(satserne[maaned[:4]]).Sub(kr(til))
	if !ok {
		t.Fatal(til)
	}
	return indtaegt(maaned, fradrag.String())
}

// TestPensionsprocenter: the percentage of each year from its first month to its last, and none before 2020.
func TestPensionsprocenter(t *testing.T) {
	for _, r := range procenter {
		for _, maaned := range []string{r.aar + "-01", r.aar + "-12"} {
			for _, o := range []satser.Ordning{rf, jaf} {
				u := opgoer(t, beregner(), sag(o, ned(t, maaned, "10000")), maaned, udbetaling.Fakta{})
				if u.Pension.Procent.String() != r.procent || u.Pension.Bidrag != kr(r.af10000) || u.Pension.Grundlag != kr("10000") {
					t.Errorf("%s %v: %+v", maaned, o, u.Pension)
				}
				if u.TilUdbetaling != kr("10000") {
					t.Errorf("%s %v: the contribution was taken from the benefit: %v", maaned, o, u.TilUdbetaling)
				}
				if h := find(u.Spor, spor.Pensionsprocent).Hjemmel; h.Paragraf != 80 || h.Litra != 'c' || h.Nr != r.nr {
					t.Errorf("%s: %v", maaned, h)
				}
			}
		}
	}
	for _, maaned := range []string{"2013-01", "2016-05", "2019-12"} {
		u := opgoer(t, beregner(), sag(rf, ned(t, maaned, "10000")), maaned, udbetaling.Fakta{ATPGraenseAndre: kr("10001")})
		if u.Udfald != spor.Beregnet || u.Pension != (udbetaling.Pension{}) || find(u.Spor, spor.Pensionsgrundlag) != nil {
			t.Errorf("%s: %+v", maaned, u.Pension)
		}
	}
}

// TestPensionsafrunding: to the nearest krone, exactly half upwards by a practice that is named only there.
func TestPensionsafrunding(t *testing.T) {
	for _, r := range []struct {
		grund, maaned, ydelse, bidrag string
		halv                          bool
	}{
		{"1,2 % of 10.041,00 is 120,492", "2023-05", "10041.00", "120", false},
		{"1,2 % of 10.041,66 is 120,49992", "2023-05", "10041.66", "120", false},
		{"1,2 % of 10.041,67 is 120,50004", "2023-05", "10041.67", "121", false},
		{"1,2 % of 10.125,00 is 121,50", "2023-05", "10125.00", "122", true},
		{"1,5 % of 10.100,00 is 151,50", "2024-05", "10100.00", "152", true},
		{"1,5 % of 10.099,99 is 151,49985", "2024-05", "10099.99", "151", false},
		{"0,3 % of 166,66 is 0,49998", "2020-05", "166.66", "0", false},
		{"0,3 % of 166,67 is 0,50001", "2020-05", "166.67", "1", false},
		{"nothing of nothing", "2024-05", "0", "0", false},
	} {
		u := opgoer(t, beregner(), sag(rf, ned(t, r.maaned, r.ydelse)), r.maaned, udbetaling.Fakta{})
		if u.Pension.Bidrag != kr(r.bidrag) || har(u.Spor, spor.HalvKroneOp) != r.halv {
			t.Errorf("%s: %+v", r.grund, u.Pension)
		}
	}
}

// TestPensionsgrundlag: the base is the benefit after income and sanctions and less the person's third; the threshold of ATP looks at
// the benefit before sanctions.
func TestPensionsgrundlag(t *testing.T) {
	// SAN-N11: a missed talk costs 569 kr. for the day, of a rate of 12.326 kr. in 2024.
	u := opgoer(t, beregner(), laesSag(t, "san-n11.json"), "2024-03", udbetaling.Fakta{ATPBidrag: kr("297")})
	if u.Ydelse.Sanktioner != kr("569") || u.ATP.Udfald != spor.Opfyldt || u.ATP.Indeholdt != kr("99") ||
		u.TilUdbetaling != kr("11658") || u.Pension != (udbetaling.Pension{Grundlag: kr("11658"), Procent: 150, Bidrag: kr("175")}) {
		t.Errorf("%+v %+v\n%s", u.ATP, u.Pension, trinliste(u.Spor))
	}
	// A third for three weeks from the first whole month: 12.326 kr. × 21/31 / 3 is 2.783,29 kr., rounded to 2.783 kr.
	s := sag(rf, svig("2024-04-02"))
	u = opgoer(t, beregner(), s, "2024-05", udbetaling.Fakta{ATPBidrag: kr("297")})
	if u.Ydelse.Sanktioner != kr("2783") || u.ATP.Udfald != spor.Opfyldt || u.TilUdbetaling != kr("9444") || u.Pension.Bidrag != kr("142") {
		t.Errorf("%v %+v %v %+v\n%s", u.Ydelse.Sanktioner, u.ATP, u.TilUdbetaling, u.Pension, trinliste(u.Spor))
	}
}

// TestTilbagebetalingVedSiden: a repayment is not taken from the benefit, and changes neither what is paid out nor the base.
func TestTilbagebetalingVedSiden(t *testing.T) {
	uden := opgoer(t, beregner(), sag(rf, hjemme), "2024-05", udbetaling.Fakta{})
	med := opgoer(t, beregner(), sag(rf, hjemme, svig("2024-04-02")), "2024-05", udbetaling.Fakta{})
	// 3.834 kr. × 21/31 / 3 is 865,74 kr., rounded to 866 kr.
	if med.Ydelse.Tilbagebetaling != kr("866") || med.TilUdbetaling != kr("3834") || med.TilUdbetaling != uden.TilUdbetaling || med.Pension != uden.Pension || med.ATP != uden.ATP {
		t.Errorf("%v, %v and %+v\n%s", med.Ydelse.Tilbagebetaling, med.TilUdbetaling, med.Pension, trinliste(med.Spor))
	}
	trin := find(med.Spor, spor.KravVedSiden)
	if trin == nil || trin.Led[0] != spor.Kr(kr("866")) || trin.Hjemmel != find(med.Spor, spor.Tilbagebetales).Hjemmel || find(uden.Spor, spor.KravVedSiden) != nil {
		t.Errorf("%v", trin)
	}
}

// TestSanktionUnderEgenAndel: when sanctions leave less than the person's third, no more than that is withheld, and nothing is left for
// the pension.
func TestSanktionUnderEgenAndel(t *testing.T) {
	s := laesSag(t, "san-n11.json")
	h := &s.Raadighed.Haendelser[0]
	h.Kontakt = dag("2024-04-30") // every weekday until then: more than the month's benefit
	h.Behandling.Afregnes = satser.MustMaaned("2024-04")
	h.Behandling.HoertDen = dag("2024-04-30")
	u := opgoer(t, beregner(), s, "2024-04", udbetaling.Fakta{ATPBidrag: kr("297")})
	if u.Ydelse.Ydelse.Compare(kr("99")) >= 0 || u.ATP.Udfald != spor.Opfyldt || u.ATP.Egen != kr("99") || u.ATP.Indeholdt != u.Ydelse.Ydelse ||
		!u.TilUdbetaling.IsZero() || !u.Pension.Grundlag.IsZero() || !u.Pension.Bidrag.IsZero() || find(u.Spor, spor.ATPIndeholdt).Praksis != spor.ATPHoejstYdelsen {
		t.Errorf("%v %+v %v\n%s", u.Ydelse.Ydelse, u.ATP, u.TilUdbetaling, trinliste(u.Spor))
	}
}

// TestVidere: a month without a benefit passes its outcome on, with the steps of the month alone.
func TestVidere(t *testing.T) {
	for _, r := range []struct {
		grund  string
		valg   valg
		udfald spor.Udfald
	}{
		{"no course", forloeb("2024-06-01", ""), spor.IkkeOpfyldt},
		{"a fact is missing", foedt("2001-01-01"), spor.Uoplyst},
		{"an assessment is missing", func(s *ydelse.Sag) {
			s.Indtaegter = []ydelse.Indtaegt{{Art: satser.AndenIndtaegt, Beloeb: kr("100"), Periode: satser.MustPeriode("2024-04-20", "2024-05-10"), Udbetalt: dag("2024-05-31")}}
			s.Forloeb[0].Fra = dag("2024-05-01")
		}, spor.KraeverSkoen},
	} {
		s := sag(rf, r.valg)
		u := opgoer(t, beregner(), s, "2024-05", udbetaling.Fakta{})
		o, err := beregner().Ydelse.Opgoer(s, satser.MustMaaned("2024-05"))
		if err != nil || u.Udfald != r.udfald || len(u.Spor) != len(o.Spor) || (u.ATP != udbetaling.ATP{}) || (u.Pension != udbetaling.Pension{}) || !u.TilUdbetaling.IsZero() {
			t.Errorf("%s: %+v %v", r.grund, u.Resultat, err)
		}
		if b, ok := u.Beloeb(); ok != (r.udfald == spor.IkkeOpfyldt) || !b.IsZero() {
			t.Errorf("%s: %v %v", r.grund, b, ok)
		}
	}
}

// TestSatsstatus: a computed threshold makes the whole answer computed.
func TestSatsstatus(t *testing.T) {
	for _, r := range []struct {
		maaned string
		want   satser.Status
	}{{"2016-05", satser.BekendtgjortAndenTabel}, {"2023-05", satser.Beregnet}, {"2020-05", satser.Beregnet}} {
		if u := opgoer(t, beregner(), sag(rf), r.maaned, udbetaling.Fakta{}); u.Satsstatus != r.want {
			t.Errorf("%s: %v", r.maaned, u.Satsstatus)
		}
	}
	foreloebig, _, err := satser.Gaeldende().Med(satser.NyFigur(satser.PensionProcent, rf, satser.Figur{
		Fra: dag("2023-01-01"), Til: dag("2023-12-31"), Vaerdi: kr("5"), Status: satser.Foreloebig,
	}))
	if err != nil {
		t.Fatal(err)
	}
	b := udbetaling.Beregner{Ydelse: ydelse.Beregner{Regler: foreloebig}}
	if u := opgoer(t, b, sag(rf, ned(t, "2023-05", "10000")), "2023-05", udbetaling.Fakta{}); u.Satsstatus != satser.Foreloebig || u.Pension.Bidrag != kr("500") {
		t.Errorf("a percentage that was handed in: %v %+v", u.Satsstatus, u.Pension)
	}
	u := opgoer(t, beregner(), sag(rf), "2024-05", udbetaling.Fakta{ATPBidrag: kr("297"), ATPGraenseAndre: kr("12326")})
	if u.Satsstatus != satser.Bekendtgjort || u.ATP.Udfald != spor.Opfyldt {
		t.Errorf("handed in: %v", u.Satsstatus)
	}
}
