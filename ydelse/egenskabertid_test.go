package ydelse_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestAndreMaaneder: facts that touch other months only change neither the answer nor a step of it. So no excess is
// carried either way.
func TestAndreMaaneder(t *testing.T) {
	egenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		n := s.Kopi()
		efter := m.SidsteDag().AddDays(rapid.IntRange(1, 90).Draw(t, "efter"))
		foer := m.FoersteDag().AddDays(-rapid.IntRange(1, 90).Draw(t, "før"))
		for _, d := range []satser.Dato{foer, efter} {
			for _, a := range []satser.Indtaegtsart{satser.Loen, satser.AndenIndtaegt, satser.Feriegodtgoerelse, satser.TabtArbejdsfortjeneste} {
				n.Indtaegter = append(n.Indtaegter, ydelse.Indtaegt{Art: a, Beloeb: satser.MustBeloeb("54321"), Udbetalt: d, Periode: satser.Periode{Fra: d, Til: d}})
			}
		}
		n.Boern = append(n.Boern, ydelse.Barn{Foedt: efter, Ophold: ydelse.Danmark})
		n.Bidrag = append(n.Bidrag, ydelse.Bidrag{Fra: efter}, ydelse.Bidrag{Fra: foer, Til: foer})
		krone := satser.MustBeloeb("1")
		n.Lofter = append(n.Lofter, ydelse.Loft{Fra: efter, Art: ydelse.Loft10f, Niveau: krone},
			ydelse.Loft{Fra: foer, Til: foer, Art: ydelse.Loft10h, Niveau: krone})
		if til := n.Forloeb[len(n.Forloeb)-1].Til; til.IsValid() && til.Before(efter) {
			n.Forloeb = append(n.Forloeb, ydelse.Forloeb{Fra: efter.AddDays(200)}) // beyond the time that any income paid in the month is for
		}
		a, c := opgoer(t, b, s, m), opgoer(t, b, n, m)
		if diff := cmp.Diff(a, c); diff != "" {
			t.Fatalf("facts of other months: %s", diff)
		}
	})
}

// TestNyRegelGaelderFrem: a figure or a rule that takes effect on a day changes no month before it.
func TestNyRegelGaelderFrem(t *testing.T) {
	egenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		fra := m.Add(rapid.IntRange(1, 12).Draw(t, "måneder")).FoersteDag()
		if fra.After(sidsteKendte) {
			return // beyond known law
		}
		ny := b
		ny.Regler = medNyt(t, s.Ordning, fra)
		x, y := opgoer(t, b, s, m), opgoer(t, ny, s, m)
		y.Regelsaet = x.Regelsaet
		if diff := cmp.Diff(x, y); diff != "" {
			t.Fatalf("a change from %v changes %v: %s", fra, m, diff)
		}
	})
}

// medNyt changes the rates, the wage rule, the period rule and the treatment of other income from a day.
func medNyt(t tester, o satser.Ordning, fra satser.Dato) *satser.Regelsaet {
	t.Helper()
	h := satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 68, Stk: 1}
	var ud []satser.Regelaendring
	for s := satser.MaanedForsoerger; s <= satser.MaanedBidragLoft; s++ {
		ud = append(ud, satser.NyFigur(s, o, satser.Figur{Fra: fra, Til: sidsteKendte, Vaerdi: satser.MustBeloeb("9999"), Status: satser.Foreloebig}))
	}
	for g, v := range map[satser.Regel]satser.Regelversion{
		satser.RegelLoen:                   {Virkning: satser.Loenregel, Tal: [2]satser.Procent{9000, 9500}},
		satser.RegelPeriode:                {Virkning: satser.GaelderIkke},
		satser.AndenIndtaegt.Regel():       {Virkning: satser.IkkeFradrag},
		satser.RegelNulydelse:              {Virkning: satser.GaelderIkke},
		satser.LoebendeForsikring.Regel():  {Virkning: satser.KraeverSkoen},
		satser.Virksomhedsoverskud.Regel(): {Virkning: satser.Loenregel},
	} {
		v.Fra, v.Hjemmel, v.Sikkerhed = fra, h, satser.Laest
		ud = append(ud, satser.NyRegel(g, o, v))
	}
	return medAendringer(t, ud...)
}

// TestNyRegelVirker: and from its day it does change the month; inside a month from the day.
func TestNyRegelVirker(t *testing.T) {
	s := sag(rf, med(loen("2024-06", "10000"), indtaegt(satser.AndenIndtaegt, "2024-06", "100")))
	for fra, vil := range map[string]string{
		"2024-06-01": "999.00",   // 9.999 - 90 % of 10.000; other income is left out
		"2024-06-16": "11162.50", // (15 × 12.326 + 15 × 9.999) / 30; the other income is paid on the 30th and left out; the wage rule is that of the 1st
		"2024-07-01": "12226.00",
	} {
		r := medNyt(t, rf, dag(fra))
		o := opgoer(t, ydelse.Beregner{Regler: r}, s, satser.MustMaaned("2024-06"))
		if o.Ydelse.String() != vil || o.Regelsaet != r.Aftryk() || o.Regelsaet == satser.Gaeldende().Aftryk() {
			t.Errorf("from %s: %v under %v, want %s\n%s", fra, o.Ydelse, o.Regelsaet, vil, trinliste(o.Spor))
		}
	}
}

// TestSatsPaaMaanedensFoerste: the threshold and the hour disregard are those of the month's first day; the level is that of each day.
func TestSatsPaaMaanedensFoerste(t *testing.T) {
	tilbud := indtaegt(satser.Tilbudsindtaegt, "2024-06", "1000")
	for _, r := range []struct {
		sats satser.Sats
		fra  string
		x    ydelse.Indtaegt
		vil  string
	}{
		{satser.Timefradrag, "2024-06-02", tilbud, "11986.82"}, // 1.000 - 37 × 17,86
		{satser.Timefradrag, "2024-06-01", tilbud, "11363.00"}, // 1.000 - 37 × 1
		{satser.Loengraense, "2024-06-02", loen("2024-06", "17323"), "11776.00"},
		{satser.Loengraense, "2024-06-01", loen("2024-06", "17323"), "2798.90"}, // 55 % of 17.322
		{satser.MaanedIkkeForsoerger, "2024-06-30", loen("2024-06", "0"), "11915.17"},
	} {
		b := ydelse.Beregner{Regler: medFigur(t, r.sats, rf, r.fra, "2024-12-31", "1")}
		if o := opgoer(t, b, sag(rf, med(r.x)), satser.MustMaaned("2024-06")); o.Ydelse.String() != r.vil {
			t.Errorf("%v of 1 from %s: %v, want %s\n%s", r.sats, r.fra, o.Ydelse, r.vil, trinliste(o.Spor))
		}
	}
}

// TestKapitlerne: until 2021 the two chapters treat wage and other income alike, save for the threshold of 2014; from
// 2022 kap. 6 a never gives less.
func TestKapitlerne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := tegnMaaned(t, "2015-01", "2026-01")
		g := tegner{t, m}
		s := sag(rf, med(loen(m.String(), g.beloeb("løn", 40000).String()), indtaegt(satser.AndenIndtaegt, m.String(), g.beloeb("andet", 5000).String())))
		s.Foedt, s.Boern, s.Bolig = g.foedt(), g.boern(), g.bolig()
		a := beregn(t, beregner(), s, m)
		s.Ordning = jaf
		b := beregn(t, beregner(), s, m)
		if m.Aar() < 2022 && a.Ydelse != b.Ydelse || a.Ydelse.Compare(b.Ydelse) < 0 {
			t.Fatalf("%v in kap. 6 a, %v in kap. 6 b", a.Ydelse, b.Ydelse)
		}
	})
}

// TestSagJSON: a case is the same after JSON, by encoding/json and by the strict reader; a result too.
func TestSagJSON(t *testing.T) {
	egenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		tekst, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var a, c ydelse.Sag
		if err := json.Unmarshal(tekst, &a); err != nil {
			t.Fatal(err)
		}
		if err := satser.Afkod(tekst, &c); err != nil {
			t.Fatal(err)
		}
		if !cmp.Equal(*s, a) || !cmp.Equal(*s, c) {
			t.Fatalf("%s\n%s", cmp.Diff(*s, a), cmp.Diff(*s, c))
		}
		r := beregn(t, b, s, m)
		var r2 ydelse.Resultat
		if tekst, err = json.Marshal(r); err != nil || json.Unmarshal(tekst, &r2) != nil || r != r2 {
			t.Fatalf("%v: %s", err, cmp.Diff(r, r2))
		}
		p := b.Praksis
		var p2 ydelse.Praksis
		if tekst, err = json.Marshal(p); err != nil || json.Unmarshal(tekst, &p2) != nil || p != p2 {
			t.Fatalf("%v: %s", err, cmp.Diff(p, p2))
		}
	})
}

// TestDecimalGlobaler: nothing depends on what another importer does to the decimal package.
func TestDecimalGlobaler(t *testing.T) {
	s := sag(rf, forloeb("2024-05-10", ""), med(for100("2024-05-10", "2024-05-20", "2024-05-31"), ydelse.Indtaegt{
		Art: satser.Feriegodtgoerelse, Beloeb: satser.MustBeloeb("8000.01"), Periode: satser.MustPeriode("2024-05-20", "2024-06-03"),
	}), tidligere(ydelse.Sygedagpenge, "4001", ydelse.PrUge, "2024-05-15"))
	laes := func() string {
		o := opgoer(t, beregner(efterDage), s, satser.MustMaaned("2024-05"))
		tekst, err := json.Marshal(struct {
			R ydelse.Resultat
			S spor.Spor
			D string
		}{o.Resultat, o.Spor, o.Ydelse.Decimal().String()})
		if err != nil {
			t.Fatal(err)
		}
		return string(tekst) + trinliste(o.Spor)
	}
	foer := laes()
	div, uden, exp := decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes, decimal.PowPrecisionNegativeExponent
	defer func() {
		decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes, decimal.PowPrecisionNegativeExponent = div, uden, exp
	}()
	decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes, decimal.PowPrecisionNegativeExponent = 0, true, 0
	if efter := laes(); efter != foer {
		t.Errorf("the decimal package's globals move the answer:\n%s", cmp.Diff(foer, efter))
	}
}
