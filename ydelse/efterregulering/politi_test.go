package efterregulering_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// TestVurderPoliti: more than 14 days abroad on end, or more than 30.000 kr. in decisions made before 2023 and 21.500 kr. later.
func TestVurderPoliti(t *testing.T) {
	// krone for krone, so that the claim is the income: of the rates 11.716 kr. (2022), 11.944 kr. (2023) and 12.326 kr. (2024)
	tre := func(aar, a, b, c string) *ydelse.Sag {
		return sag(jaf, indtaegt(satser.LoebendeForsikring, aar+"-01", a), indtaegt(satser.LoebendeForsikring, aar+"-02", b), indtaegt(satser.LoebendeForsikring, aar+"-03", c))
	}
	for _, r := range []struct {
		grund   string
		nu      *ydelse.Sag
		aar     string
		a       aarsag
		afgjort string
		vil     spor.Udfald
		nr      uint8
	}{
		{"30.000 kr. are not more", tre("2022", "11000", "11000", "8000"), "2022", ond, "2022-12-31", spor.IkkeOpfyldt, 0},
		{"an øre is", tre("2022", "11000", "11000", "8000.01"), "2022", ond, "2022-12-31", spor.Opfyldt, 2},
		{"from 2023 the lower amount, for the same months", tre("2022", "11000", "11000", "8000"), "2022", ond, "2023-01-01", spor.Opfyldt, 2},
		{"21.500 kr. are not more", tre("2024", "11000", "10000", "500"), "2024", ond, "2024-06-01", spor.IkkeOpfyldt, 0},
		{"an øre is", tre("2024", "11000", "10000", "500.01"), "2024", ond, "2024-06-01", spor.Opfyldt, 2},
		{"and from 1 July 2025", tre("2024", "11000", "10000", "500.01"), "2024", ond, "2025-07-01", spor.Opfyldt, 2},
		{"14 days abroad are not more", tre("2024", "1", "1", "1"), "2024", aarsag{Modtaget: ja, Udland: satser.MustPeriode("2024-01-01", "2024-01-14")}, "2024-06-01", spor.IkkeOpfyldt, 0},
		{"15 are, whatever the amount", tre("2024", "1", "1", "1"), "2024", aarsag{Modtaget: ja, Udland: satser.MustPeriode("2024-01-01", "2024-01-15")}, "2024-06-01", spor.Opfyldt, 1},
		{"exactly 21.500 kr., and 15 days", tre("2024", "11000", "10000", "500"), "2024", aarsag{Modtaget: ja, Udland: satser.MustPeriode("2024-01-01", "2024-01-15")}, "2024-06-01", spor.Opfyldt, 1},
		{"nothing against better knowledge is nothing to report", tre("2024", "11000", "11000", "11000"), "2024", aarsag{Oplysningspligt: nej, Modtaget: nej, Udland: satser.MustPeriode("2024-01-01", "2024-01-15")}, "2024-06-01", 0, 0},
		{"§ 93 is no such claim", tre("2024", "11000", "11000", "11000"), "2024", aarsag{Oplysningspligt: nej, Modtaget: nej, Vilkaar: efterregulering.Vilkaar{Grund: efterregulering.Arbejdsstrid, Oplyst: ja, UnderTilbud: nej}}, "2024-06-01", 0, 0},
		{"the day of the decision is missing", tre("2024", "11000", "11000", "11000"), "2024", ond, "", spor.Uoplyst, 0},
		{"the claim is open", tre("2024", "11000", "11000", "11000"), "2024", aarsag{}, "2024-06-01", spor.Uoplyst, 0},
		{"the claim is not assessed", tre("2024", "11000", "11000", "11000"), "2024", aarsag{Oplysningspligt: nej, Modtaget: ikke}, "2024-06-01", spor.KraeverSkoen, 0},
		{"open, and no decision", tre("2024", "11000", "11000", "11000"), "2024", aarsag{}, "", spor.Uoplyst, 0},
		{"open, but never enough", tre("2024", "11000", "10000", "500"), "2024", aarsag{}, "2024-06-01", 0, 0},
		{"open, never enough, but a stay abroad", tre("2024", "1", "1", "1"), "2024", aarsag{Udland: satser.MustPeriode("2024-01-01", "2024-01-15")}, "2024-06-01", spor.Uoplyst, 0},
		{"no decision, but no decision could make it enough", tre("2024", "11000", "10000", "500"), "2024", ond, "", spor.IkkeOpfyldt, 0},
		{"no decision, and an øre more could be", tre("2024", "11000", "10000", "500.01"), "2024", ond, "", spor.Uoplyst, 0},
		{"no decision, and 15 days abroad", tre("2024", "1", "1", "1"), "2024", aarsag{Modtaget: ja, Udland: satser.MustPeriode("2024-01-01", "2024-01-15")}, "", spor.Uoplyst, 0},
		{"not enough in the time when it is not seen whether the rule held", tre("2020", "11000", "10000", "500"), "2020", ond, "2021-02-11", spor.KraeverSkoen, 0},
		{"the first day of the rule is not seen", tre("2020", "11000", "11000", "11000"), "2020", ond, "2021-02-11", spor.KraeverSkoen, 0},
		{"in the edition that has it", tre("2020", "11000", "11000", "11000"), "2020", ond, "2021-02-12", spor.Opfyldt, 2},
		{"no such rule in 2019", tre("2019", "11000", "11000", "11000"), "2019", ond, "2019-09-22", 0, 0},
		{"perhaps the day after", tre("2019", "11000", "11000", "11000"), "2019", ond, "2019-09-23", spor.KraeverSkoen, 0},
	} {
		foer := sag(jaf, forloeb("2018-01-01", ""))
		r.nu.Forloeb = foer.Forloeb
		f := en(r.a)
		f.Afgjort = dag(r.afgjort)
		v := vurder(t, opgave(foer, r.nu, r.aar+"-01", r.aar+"-03"), f)
		i := slices.IndexFunc(v.Spor, func(s spor.Trin) bool { return s.ID == spor.Politianmeldelse })
		if v.Politi != r.vil || (i >= 0) != (r.vil != 0) || i >= 0 && v.Spor[i].Hjemmel.Nr != r.nr {
			t.Errorf("%s: %v\n%s", r.grund, v.Politi, v.Tekst())
		}
	}
	// 14 days and 11.000 kr. are not enough, but what is open could make it so
	f := &fakta{Aarsager: []aarsag{{Aendring: 1, Modtaget: ja, Udland: satser.MustPeriode("2024-01-01", "2024-01-14")}}, Afgjort: dag("2024-06-01")}
	if v := vurder(t, opgave(sag(jaf), tre("2024", "11000", "11000", "5000")), f); v.Politi != spor.Uoplyst {
		t.Errorf("%v", v.Politi)
	}
	// one is over the limit, whatever the other comes to
	f = &fakta{Aarsager: []aarsag{{Aendring: 1, Modtaget: ja}, {Aendring: 2, Modtaget: ja}}, Afgjort: dag("2024-06-01")}
	if v := vurder(t, opgave(sag(jaf), tre("2024", "11000", "11000", "5000")), f); v.Politi != spor.Opfyldt || v.Udfald != spor.Uoplyst {
		t.Errorf("%v, %v", v.Politi, v.Udfald)
	}
}

// TestVurderBortfald: a claim lapses three years after the end of the help without means, unless it is handed over.
func TestVurderBortfald(t *testing.T) {
	for _, r := range []struct {
		grund                        string
		ophoert, overdraget, afgjort string
		mulighed                     spor.Svar
		id                           spor.ID
		udfald                       spor.Udfald
		sidste                       string
	}{
		{"no means: the same day three years later is the last", "2024-08-31", "", "2024-05-05", nej, spor.KravBortfalder, spor.Opfyldt, "2027-08-31"},
		{"a leap day", "2024-02-29", "", "2024-05-05", nej, spor.KravBortfalder, spor.Opfyldt, "2027-02-28"},
		{"there has been means", "2024-08-31", "", "2024-05-05", ja, spor.KravBortfalder, spor.IkkeOpfyldt, ""},
		{"not assessed", "2024-08-31", "", "2024-05-05", ikke, spor.KravBortfalder, spor.KraeverSkoen, ""},
		{"not stated", "2024-08-31", "", "2024-05-05", 0, spor.KravBortfalder, spor.Uoplyst, ""},
		{"the help runs, or its end is not stated", "", "", "2024-05-05", nej, spor.KravBortfalder, spor.Uoplyst, ""},
		{"means, and no end", "", "", "2024-05-05", ja, spor.KravBortfalder, spor.IkkeOpfyldt, ""},
		{"handed over from 13 March 2019", "2018-12-31", "2019-03-13", "", nej, spor.KravOverdraget, spor.Opfyldt, ""},
		{"handed over before the words were seen", "2018-12-31", "2019-03-12", "", nej, spor.KravOverdraget, spor.KraeverSkoen, ""},
	} {
		f := en(ond)
		f.HjaelpOphoert, f.Overdraget, f.OekonomiskMulighed, f.Afgjort = dag(r.ophoert), dag(r.overdraget), r.mulighed, dag(r.afgjort)
		o := opgave(sag(jaf), sag(jaf, loen("2024-02", "4000")))
		if r.overdraget != "" {
			gammel := forloeb("2015-01-01", "")
			o = opgave(sag(jaf, gammel), sag(jaf, gammel, loen("2018-02", "4000")), "2018-02")
		}
		v := vurder(t, o, f)
		i := slices.IndexFunc(v.Spor, func(s spor.Trin) bool { return s.ID == spor.KravBortfalder || s.ID == spor.KravOverdraget })
		if i < 0 || v.Spor[i].ID != r.id || v.Spor[i].Udfald != r.udfald || v.SidsteDag != dag(r.sidste) || !v.Bortfaldet.IsZero() {
			t.Errorf("%s: %v\n%s", r.grund, v.SidsteDag, v.Tekst())
		}
	}
	if v := vurder(t, opgave(sag(jaf), sag(jaf, loen("2024-02", "4000"))), en(god)); slices.ContainsFunc(v.Spor, func(s spor.Trin) bool { return s.ID == spor.KravOpkraeves }) {
		t.Error("there is no claim to collect")
	}
}

// TestVurderBortfaldet: the help ended on 31 January 2020, and without means 31 January 2023 is the last day of the claim of 1.000 kr.
func TestVurderBortfaldet(t *testing.T) {
	for _, r := range []struct {
		grund               string
		afgjort, overdraget string
		mulighed            spor.Svar
		a                   aarsag
		vil                 string // must/may/open/none
		bortfaldet          string
		udfald              spor.Udfald
	}{
		{"decided on the last day", "2023-01-31", "", nej, ond, "1000.00/0.00/0.00/0.00", "0.00", spor.Opfyldt},
		{"the day after", "2023-02-01", "", nej, ond, "0.00/0.00/0.00/0.00", "1000.00", spor.IkkeOpfyldt},
		{"and what could have been a claim", "2023-02-01", "", nej, aarsag{}, "0.00/0.00/0.00/0.00", "1000.00", spor.IkkeOpfyldt},
		{"but nothing that never was one", "2023-02-01", "", nej, god, "0.00/0.00/0.00/1000.00", "0.00", spor.IkkeOpfyldt},
		{"with means it stands", "2024-03-01", "", ja, ond, "1000.00/0.00/0.00/0.00", "0.00", spor.Opfyldt},
		{"whether there has been means is not assessed: it waits", "2024-03-01", "", ikke, ond, "0.00/0.00/1000.00/0.00", "0.00", spor.KraeverSkoen},
		{"or not stated", "2024-03-01", "", 0, ond, "0.00/0.00/1000.00/0.00", "0.00", spor.Uoplyst},
		{"handed over on the last day", "2022-05-05", "2023-01-31", nej, ond, "1000.00/0.00/0.00/0.00", "0.00", spor.Opfyldt},
		{"handed over the day after: it had lapsed", "2022-05-05", "2023-02-01", nej, ond, "0.00/0.00/0.00/0.00", "1000.00", spor.IkkeOpfyldt},
	} {
		f := en(r.a)
		f.HjaelpOphoert, f.OekonomiskMulighed, f.Afgjort, f.Overdraget = dag("2020-01-31"), r.mulighed, dag(r.afgjort), dag(r.overdraget)
		v := vurder(t, opgave(sag(jaf), sag(jaf, indtaegt(satser.LoebendeForsikring, "2020-01", "1000")), "2020-01"), f)
		if delt(v) != r.vil || v.Bortfaldet != kr(r.bortfaldet) || v.Udfald != r.udfald || v.Maaneder[0].Bortfaldet != v.Bortfaldet {
			t.Errorf("%s: %s, %v, %v\n%s", r.grund, delt(v), v.Bortfaldet, v.Udfald, v.Tekst())
		}
		s := v.Tekst() + v.Markdown()
		skal := strings.Contains(s, "skal kræves tilbage") || strings.Contains(s, "Kommunen skal kræve") || strings.Contains(s, "opkræver kravet")
		if skal != !v.Skal.IsZero() || strings.Contains(s, "Kravet er bortfaldet, og beløbet kan ikke kræves tilbage.") == v.Bortfaldet.IsZero() {
			t.Errorf("%s:\n%s", r.grund, s)
		}
		if !v.Bortfaldet.IsZero() && (v.Politi != 0 || v.SidsteDag != dag("2023-01-31") || len(v.Spor.Mangler()) > 0) {
			t.Errorf("%s: %v, %v\n%s", r.grund, v.Politi, v.SidsteDag, s)
		}
	}
}

// TestPolitiUdenAfgoerelse: what cannot be decided to be paid back under nr. 1 or 2 is not reported, however much it is, and what waits is
// not reported yet. 22.000 kr. in two months of 2021 are above 21.500 kr.,
// and the help ended on 28 February 2021: 28 February 2024 is the last day of the claim.
func TestPolitiUdenAfgoerelse(t *testing.T) {
	meget := sag(jaf, indtaegt(satser.LoebendeForsikring, "2021-01", "11000"), indtaegt(satser.LoebendeForsikring, "2021-02", "11000"))
	lidt := sag(jaf, indtaegt(satser.LoebendeForsikring, "2021-01", "1"))
	rejse := aarsag{Modtaget: ja, Udland: satser.MustPeriode("2021-01-01", "2021-01-15")}
	for _, r := range []struct {
		grund    string
		nu       *ydelse.Sag
		a        aarsag
		dom      spor.Svar
		afgjort  string
		mulighed spor.Svar
		vil      spor.Udfald
	}{
		{"the claim stands", meget, ond, 0, "2024-02-28", nej, spor.Opfyldt},
		{"it has lapsed", meget, ond, 0, "2024-02-29", nej, 0},
		{"whether it has is not assessed", meget, ond, 0, "2024-02-29", ikke, spor.KraeverSkoen},
		{"or not stated", meget, ond, 0, "2024-02-29", 0, spor.Uoplyst},
		{"a stay abroad, and the claim stands", lidt, rejse, 0, "2024-02-28", nej, spor.Opfyldt},
		{"a stay abroad, and whether it has lapsed is not assessed", lidt, rejse, 0, "2024-02-29", ikke, spor.KraeverSkoen},
		{"in good faith, with a conviction to decide about", meget, god, ja, "2024-02-28", nej, 0},
		{"open, with a conviction", meget, aarsag{}, ja, "2024-02-28", nej, spor.Uoplyst},
	} {
		f := en(r.a)
		f.Dom, f.Afgjort, f.HjaelpOphoert, f.OekonomiskMulighed = r.dom, dag(r.afgjort), dag("2021-02-28"), r.mulighed
		if v := vurder(t, opgave(sag(jaf), r.nu, "2021-01", "2021-02"), f); v.Politi != r.vil {
			t.Errorf("%s: %v\n%s", r.grund, v.Politi, v.Tekst())
		}
	}
}
