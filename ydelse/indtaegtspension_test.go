package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestPensionUdenForLoenreglen: § 69 j, stk. 6 ("løn ... fuldt fradrag") and the provisions on tilbud do not name pension. The
// person's own contribution is part of the wage, and the employer's counts by a practice that can be chosen otherwise.
func TestPensionUdenForLoenreglen(t *testing.T) {
	ikke := ydelse.Praksis{Pension: spor.PensionMedregnesIkke}
	x := func(a satser.Indtaegtsart, maaned, b, egen, arb string) ydelse.Indtaegt {
		y := indtaegt(a, maaned, b)
		y.EgenPension, y.ArbejdsgiverPension = satser.MustBeloeb(egen), satser.MustBeloeb(arb)
		return y
	}
	syg, fleks, tilbud := satser.LoenUnderSygdom, satser.FleksjobloenUnderSygdom, satser.Tilbudsindtaegt
	tjekFradrag(t, []fradragsraekke{
		{"7.000 + 300 + 700", "2024-05", sag(jaf, med(x(syg, "2024-05", "7000", "300", "700"))), "0.00", "8000.00"},
		{"fleksjob the same", "2024-05", sag(jaf, med(x(fleks, "2024-05", "7000", "300", "700"))), "0.00", "8000.00"},
		{"in 2016", "2016-05", sag(jaf, med(x(syg, "2016-05", "7000", "300", "700"))), "0.00", "8000.00"},
		{"in 2014", "2014-12", sag(jaf, med(x(syg, "2014-12", "7000", "300", "700"))), "0.00", "8000.00"},
		{"kap. 6 a: the wage rule", "2021-05", sag(rf, med(x(syg, "2021-05", "7000", "300", "700"))), "2400.00", "0.00"},
		{"a tilbud, 37 hours at 17,86: 8.000 - 660,82", "2024-05", sag(rf, med(x(tilbud, "2024-05", "7000", "300", "700"))), "0.00", "7339.18"},
		{"kap. 6 b the same", "2024-05", sag(jaf, med(x(tilbud, "2024-05", "7000", "300", "700"))), "0.00", "7339.18"},
	})
	tjekFradrag(t, []fradragsraekke{
		{"the person's own counts", "2024-05", sag(jaf, med(x(syg, "2024-05", "7000", "300", "700"))), "0.00", "7300.00"},
		{"in 2014 too", "2014-12", sag(jaf, med(x(syg, "2014-12", "7000", "300", "700"))), "0.00", "7300.00"},
		{"of a tilbud: 7.300 - 660,82", "2024-05", sag(rf, med(x(tilbud, "2024-05", "7000", "300", "700"))), "0.00", "6639.18"},
		{"kap. 6 a: stk. 2 names pension", "2021-05", sag(rf, med(x(syg, "2021-05", "7000", "300", "700"))), "2400.00", "0.00"},
	}, ikke)
}

// TestPensionEfterVurdering: wage that a rule set leaves to the caseworker, who chooses the wage rule, has pension as that rule says.
func TestPensionEfterVurdering(t *testing.T) {
	h := satser.Hjemmel{Udgave: satser.LBK1031af2023, Paragraf: 69, Litra: 'j', Stk: 9}
	v := satser.Regelversion{Fra: dag("2024-05-01"), Virkning: satser.KraeverSkoen, Hjemmel: h, Sikkerhed: satser.Laest}
	b := ydelse.Beregner{Regler: medAendringer(t, satser.NyRegel(satser.Loen.Regel(), jaf, v)), Praksis: ydelse.Praksis{Pension: spor.PensionMedregnesIkke}}
	for valgt, vil := range map[satser.Virkning]string{satser.Loenregel: "3300.00", satser.KroneForKrone: "10000.00"} {
		x := loen("2024-05", "10000")
		x.ArbejdsgiverPension, x.Vurdering = satser.MustBeloeb("1000"), valgt
		if o := opgoer(t, b, sag(jaf, med(x)), satser.MustMaaned("2024-05")); o.Fradrag().String() != vil {
			t.Errorf("%v: %v, want %s", valgt, o.Fradrag(), vil)
		}
	}
}

// TestPensionUdenForForloebet: an income that is only stated, because it is for another time, is stated with the pension that would count in
// it: 7.000, of the person's own 300, and the employer's 700.
func TestPensionUdenForForloebet(t *testing.T) {
	v := satser.Regelversion{Fra: dag("2024-01-01"), Virkning: satser.KraeverSkoen, Sikkerhed: satser.Laest,
		Hjemmel: satser.Hjemmel{Udgave: satser.LBK1031af2023, Paragraf: 69, Litra: 'j', Stk: 9}}
	skoen := medAendringer(t, satser.NyRegel(satser.Loen.Regel(), jaf, v))
	for _, r := range []struct {
		grund  string
		regler *satser.Regelsaet
		art    satser.Indtaegtsart
		valgt  satser.Virkning
		maaned string
		foer   string // the month before, which the income is for
		id     spor.ID
		vil    string
	}{
		{"stk. 9 names pension", satser.Gaeldende(), satser.Loen, 0, "2024-05", "2024-04", spor.PostUdenForForloeb, "8000"},
		{"in 2015 it did not", satser.Gaeldende(), satser.Loen, 0, "2015-05", "2015-04", spor.PostFoerPerioderegel, "7000"},
		{"stk. 6 does not, and the person's own is wage", satser.Gaeldende(), satser.LoenUnderSygdom, 0, "2024-05", "2024-04", spor.PostUdenForForloeb, "7300"},
		{"the caseworker chose stk. 9", skoen, satser.Loen, satser.Loenregel, "2024-05", "2024-04", spor.PostUdenForForloeb, "8000"},
		{"and krone for krone", skoen, satser.Loen, satser.KroneForKrone, "2024-05", "2024-04", spor.PostUdenForForloeb, "7300"},
	} {
		x := indtaegt(r.art, r.maaned, "7000")
		x.EgenPension, x.ArbejdsgiverPension, x.Vurdering = satser.MustBeloeb("300"), satser.MustBeloeb("700"), r.valgt
		x.Periode = satser.MustMaaned(r.foer).Periode()
		b := ydelse.Beregner{Regler: r.regler, Praksis: ydelse.Praksis{Pension: spor.PensionMedregnesIkke}}
		o := opgoer(t, b, sag(jaf, forloeb(r.maaned+"-01", ""), med(x)), satser.MustMaaned(r.maaned))
		if trin := find(o.Spor, r.id); len(trin) != 1 || trin[0].Led[0] != spor.Kr(satser.MustBeloeb(r.vil)) {
			t.Errorf("%s: want %s\n%s", r.grund, r.vil, trinliste(o.Spor))
		}
	}
}

// TestPensionTrin: a step says what became of the employer's pension, and of any pension that is split with its income.
func TestPensionTrin(t *testing.T) {
	ikke, delt := ydelse.Praksis{Pension: spor.PensionMedregnesIkke}, forloeb("2024-05-16", "")
	for _, r := range []struct {
		grund     string
		art       satser.Indtaegtsart
		egen, arb string
		valg      valg
		praksis   ydelse.Praksis
		udfald    spor.Udfald // 0 when no step is needed
		navngivet spor.Praksis
	}{
		{"the employer's counts", satser.LoenUnderSygdom, "300", "700", samlet(), std, spor.Opfyldt, spor.ArbejdsgiverpensionMedregnes},
		{"it does not", satser.LoenUnderSygdom, "300", "700", samlet(), ikke, spor.IkkeOpfyldt, spor.ArbejdsgiverpensionMedregnesIkke},
		{"of a tilbud", satser.Tilbudsindtaegt, "0", "700", samlet(), std, spor.Opfyldt, spor.ArbejdsgiverpensionMedregnes},
		{"the person's own stands in the step of the income", satser.LoenUnderSygdom, "300", "0", samlet(), ikke, 0, 0},
		{"stk. 9 names pension", satser.Loen, "300", "700", samlet(), std, 0, 0},
		{"split: by the text of stk. 9", satser.Loen, "300", "700", delt, efterDage, spor.Opfyldt, 0},
		{"split: the person's own", satser.LoenUnderSygdom, "300", "0", delt, efterDage, spor.Opfyldt, 0},
		{"split: the person's own, and no practice on the employer's", satser.LoenUnderSygdom, "300", "0", delt,
			ydelse.Praksis{Pension: spor.PensionMedregnesIkke, Opdeling: spor.IndtaegtEfterDage}, spor.Opfyldt, 0},
		{"split: the employer's", satser.LoenUnderSygdom, "300", "700", delt, efterDage, spor.Opfyldt, spor.ArbejdsgiverpensionMedregnes},
	} {
		x := indtaegt(r.art, "2024-05", "7000")
		x.EgenPension, x.ArbejdsgiverPension = satser.MustBeloeb(r.egen), satser.MustBeloeb(r.arb)
		o := opgoer(t, beregner(r.praksis), sag(jaf, r.valg, med(x)), satser.MustMaaned("2024-05"))
		trin := find(o.Spor, spor.PostPension)
		if len(trin) == 0 && r.udfald == 0 {
			continue
		}
		if len(trin) != 1 || trin[0].Udfald != r.udfald || trin[0].Praksis != r.navngivet ||
			trin[0].Led[0] != spor.Kr(x.EgenPension) || trin[0].Led[1] != spor.Kr(x.ArbejdsgiverPension) {
			t.Errorf("%s:\n%s", r.grund, trinliste(o.Spor))
		}
	}
}

// TestLoenUnderSygdomOgAndenLoen: full deduction has its own sum under § 69 j, stk. 6, and wage of other work follows stk. 9 by a
// practice: 4.000 + 2.000 in full, and 30 % of 10.000.
func TestLoenUnderSygdomOgAndenLoen(t *testing.T) {
	syg, tilskud := indtaegt(satser.LoenUnderSygdom, "2024-05", "4000"), indtaegt(satser.FleksloentilskudTilLoen, "2024-05", "2000")
	rente, anden := indtaegt(satser.Renter, "2024-05", "100"), loen("2024-05", "10000")
	m := satser.MustMaaned("2024-05")
	for _, r := range []struct {
		grund        string
		o            satser.Ordning
		x            []ydelse.Indtaegt
		fuldt, krone string // empty when there is no such sum
		praksis      bool
		ydelse       string
	}{
		{"all of them", jaf, []ydelse.Indtaegt{syg, tilskud, rente, anden}, "6000.00 kr", "6100.00 kr", true, "3226.00"},
		{"the subsidy alone is not wage during illness", jaf, []ydelse.Indtaegt{tilskud, anden}, "2000.00 kr", "2000.00 kr", false, "7326.00"},
		{"no other wage", jaf, []ydelse.Indtaegt{syg}, "4000.00 kr", "4000.00 kr", false, "8326.00"},
		{"pay for public holidays follows 12-22", jaf, []ydelse.Indtaegt{syg, indtaegt(satser.SoegnehelligdagsbetalingOgFeriefridage, "2024-05", "10000")}, "4000.00 kr", "4000.00 kr", false, "5326.00"},
		{"no wage during illness", jaf, []ydelse.Indtaegt{rente, anden}, "", "100.00 kr", false, "9226.00"},
		{"kap. 6 a has no such rule", rf, []ydelse.Indtaegt{syg, rente, anden}, "", "100.00 kr", false, "12226.00"},
	} {
		o := opgoer(t, beregner(), sag(r.o, med(r.x...)), m)
		if fik := resultat(o.Spor, spor.FuldtFradrag); fik != r.fuldt {
			t.Errorf("%s: %q in full, want %q", r.grund, fik, r.fuldt)
		}
		if fik := resultat(o.Spor, spor.KroneForKroneSum); fik != r.krone || o.Ydelse.String() != r.ydelse {
			t.Errorf("%s: %q krone for krone and %v left, want %q and %s", r.grund, fik, o.Ydelse, r.krone, r.ydelse)
		}
		trin := find(o.Spor, spor.AndenLoen)
		if (len(trin) == 1) != r.praksis || r.praksis && (trin[0].Praksis != spor.LoenAndetArbejde || trin[0].Bestemmelse() != "§ 69 j, stk. 9") {
			t.Errorf("%s:\n%s", r.grund, trinliste(o.Spor))
		}
		for _, x := range find(o.Spor, spor.FuldtFradrag) {
			if x.Bestemmelse() != "§ 69 j, stk. 6" {
				t.Errorf("%s: full deduction cites %s", r.grund, x.Bestemmelse())
			}
		}
	}
}

// resultat is the result of the one step of a kind; empty when there is none.
func resultat(s spor.Spor, id spor.ID) string {
	trin := find(s, id)
	if len(trin) != 1 {
		return ""
	}
	b, _ := trin[0].Resultat.MarshalText()
	return string(b)
}
