package efterregulering_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

type (
	fakta  = efterregulering.Fakta
	aarsag = efterregulering.Aarsag
)

// vurder computes again and assesses, and asks that the steps replay and that the amounts make up what was paid too much.
func vurder(t interface {
	Helper()
	Fatalf(string, ...any)
}, o *efterregulering.Opgave, f *fakta,
) efterregulering.Vurdering {
	t.Helper()
	res := regn(t, ny(), o)
	v, err := ny().Vurder(&res, f)
	if err != nil {
		t.Fatalf("%v", err)
	}
	if _, err := v.Spor.Efterregn(); err != nil {
		t.Fatalf("%v\n%s", err, v.Tekst())
	}
	ialt := v.Skal.Enheder() + v.Kan.Enheder() + v.Uafklaret.Enheder() + v.IngenHjemmel.Enheder() + v.Bortfaldet.Enheder()
	if ialt != v.ForMeget.Enheder() || v.ForMeget != res.Sum.ForMeget || v.Efterbetaling != res.Sum.Efterbetaling || v.Fuldstaendig != res.Fuldstaendig() {
		t.Fatalf("the amounts do not add up\n%s", v.Tekst())
	}
	for _, s := range v.Spor {
		if s.Hjemmel.IsZero() || strings.HasSuffix(s.Tekst(), s.Udfald.String()+".") {
			t.Fatalf("%v: %s %v", s.ID, s.Tekst(), s.Hjemmel)
		}
	}
	return v
}

// delt writes what an assessment comes to: "must/may/open/none".
func delt(v efterregulering.Vurdering) string {
	return v.Skal.String() + "/" + v.Kan.String() + "/" + v.Uafklaret.String() + "/" + v.IngenHjemmel.String()
}

// en is one answer about every change.
func en(a aarsag) *fakta { return &fakta{Aarsager: []aarsag{a}} }

var (
	ja, nej, ikke = spor.Ja, spor.Nej, spor.IkkeVurderet
	ond           = aarsag{Modtaget: spor.Ja}
	god           = aarsag{Oplysningspligt: spor.Nej, Modtaget: spor.Nej}
)

// TestVurderAarsag: a wage of 4.000 kr. that nobody knew of took 1.200 kr. of February 2024. Whether they are claimed back depends
// on what the person knew.
func TestVurderAarsag(t *testing.T) {
	paa := func(oplyst, under spor.Svar) efterregulering.Vilkaar {
		return efterregulering.Vilkaar{Grund: efterregulering.ManglendeOplysninger, Oplyst: oplyst, UnderTilbud: under}
	}
	for _, r := range []struct {
		grund  string
		a      aarsag
		vil    string
		udfald spor.Udfald
	}{
		{"nothing is stated", aarsag{}, "0.00/0.00/1200.00/0.00", spor.Uoplyst},
		{"nr. 1: a duty, not told, against better knowledge", aarsag{Oplysningspligt: ja, Oplyst: nej, Undladt: ja}, "1200.00/0.00/0.00/0.00", spor.Opfyldt},
		{"no duty to tell, and no answer on nr. 2", aarsag{Oplysningspligt: nej}, "0.00/0.00/1200.00/0.00", spor.Uoplyst},
		{"no duty, and received in good faith", aarsag{Oplysningspligt: nej, Modtaget: nej}, "0.00/0.00/0.00/1200.00", spor.IkkeOpfyldt},
		{"told: the municipality's own mistake, that the person could not see", aarsag{Oplysningspligt: ja, Oplyst: ja, Modtaget: nej}, "0.00/0.00/0.00/1200.00", spor.IkkeOpfyldt},
		{"told, but the person knew that the money was not due", aarsag{Oplysningspligt: ja, Oplyst: ja, Modtaget: ja}, "1200.00/0.00/0.00/0.00", spor.Opfyldt},
		{"not told in good faith", aarsag{Oplysningspligt: ja, Oplyst: nej, Undladt: nej, Modtaget: nej}, "0.00/0.00/0.00/1200.00", spor.IkkeOpfyldt},
		{"whether it was told is missing", aarsag{Oplysningspligt: ja, Undladt: ja, Modtaget: nej}, "0.00/0.00/1200.00/0.00", spor.Uoplyst},
		{"whether there was a duty is missing", aarsag{Oplyst: nej, Undladt: ja, Modtaget: nej}, "0.00/0.00/1200.00/0.00", spor.Uoplyst},
		{"not assessed never counts as yes", aarsag{Oplysningspligt: ja, Oplyst: nej, Undladt: ikke, Modtaget: nej}, "0.00/0.00/1200.00/0.00", spor.KraeverSkoen},
		{"a missing fact weighs more than an assessment", aarsag{Undladt: ikke, Modtaget: nej}, "0.00/0.00/1200.00/0.00", spor.Uoplyst},
		{"in whatever order", aarsag{Oplysningspligt: ikke, Oplyst: nej, Modtaget: nej}, "0.00/0.00/1200.00/0.00", spor.Uoplyst},
		{"nor here", aarsag{Oplysningspligt: nej, Modtaget: ikke}, "0.00/0.00/1200.00/0.00", spor.KraeverSkoen},
		{"nr. 2 decides although nr. 1 is missing", aarsag{Modtaget: ja}, "1200.00/0.00/0.00/0.00", spor.Opfyldt},
		{"§ 93: told at payment, not during a tilbud", aarsag{Oplysningspligt: nej, Modtaget: nej, Vilkaar: paa(ja, nej)}, "0.00/1200.00/0.00/0.00", spor.Opfyldt},
		{"§ 93, stk. 2: not told at payment", aarsag{Oplysningspligt: nej, Modtaget: nej, Vilkaar: paa(nej, nej)}, "0.00/0.00/0.00/1200.00", spor.IkkeOpfyldt},
		{"§ 93, stk. 3: during a tilbud", aarsag{Oplysningspligt: nej, Modtaget: nej, Vilkaar: paa(ja, ja)}, "0.00/0.00/0.00/1200.00", spor.IkkeOpfyldt},
		{"§ 93, stk. 3, though stk. 2 is missing", aarsag{Oplysningspligt: nej, Modtaget: nej, Vilkaar: paa(0, ja)}, "0.00/0.00/0.00/1200.00", spor.IkkeOpfyldt},
		{"§ 93, stk. 2, is missing", aarsag{Oplysningspligt: nej, Modtaget: nej, Vilkaar: paa(0, nej)}, "0.00/0.00/1200.00/0.00", spor.Uoplyst},
		{"§ 93, stk. 3, is not assessed", aarsag{Oplysningspligt: nej, Modtaget: nej, Vilkaar: paa(ja, ikke)}, "0.00/0.00/1200.00/0.00", spor.KraeverSkoen},
		{"§ 91 comes before § 93", aarsag{Modtaget: ja, Vilkaar: paa(ja, nej)}, "1200.00/0.00/0.00/0.00", spor.Opfyldt},
		{"§ 91 is open, and § 93 does not close it", aarsag{Vilkaar: paa(ja, nej)}, "0.00/0.00/1200.00/0.00", spor.Uoplyst},
	} {
		f := en(r.a)
		f.OekonomiskMulighed = ja // so that nothing else is missing
		v := vurder(t, opgave(sag(jaf), sag(jaf, loen("2024-02", "4000"))), f)
		if delt(v) != r.vil || v.Udfald != r.udfald {
			t.Errorf("%s: %s, %v", r.grund, delt(v), v.Udfald)
		}
		if m := v.Spor.Mangler(); len(m) > 0 != (r.udfald == spor.Uoplyst || r.udfald == spor.KraeverSkoen) {
			t.Errorf("%s: missing: %v", r.grund, m)
		}
		if ingen := strings.Contains(v.Markdown(), "ikke hjemmel til at kræve 1.200,00 kr. tilbage. Loven har heller ingen regel om at trække"); ingen != (r.udfald == spor.IkkeOpfyldt) {
			t.Errorf("%s: %s", r.grund, v.Tekst())
		}
	}
}

// TestVurderHjemmel: the provisions, in the edition of the month and of the decision.
func TestVurderHjemmel(t *testing.T) {
	for _, r := range []struct {
		o       satser.Ordning
		maaned  string
		afgjort string
		id      spor.ID
		vil     string
	}{
		{jaf, "2024-02", "2024-08-01", spor.TilbagebetalingOplysning, "§ 91, stk. 1, nr. 1, jf. § 69 s LBK 808/2024"},
		{jaf, "2024-02", "2024-08-01", spor.MaanedKrav, "§ 91, stk. 1, jf. § 69 s LBK 1031/2023"},
		{rf, "2024-02", "2025-08-01", spor.TilbagebetalingUberettiget, "§ 91, stk. 1, nr. 2, jf. § 69 i LBK 1004/2025"},
		{rf, "2024-02", "2025-08-01", spor.MaanedForMeget, "§ 68, stk. 1 LBK 1031/2023"},
		{rf, "2024-02", "2025-08-01", spor.Tilbagebetalingskrav, "§ 91, jf. § 69 i LBK 1004/2025"},
		{rf, "2024-02", "2025-08-01", spor.KravOpkraeves, "§ 95, stk. 1, jf. § 69 i LBK 1004/2025"},
		{rf, "2024-02", "2025-08-01", spor.KravBortfalder, "§ 95, stk. 2, jf. § 69 i LBK 1004/2025"},
		{rf, "2024-02", "2025-06-30", spor.Politianmeldelse, "§ 91, stk. 5, jf. § 69 i LBK 808/2024"},
		{rf, "2024-02", "2025-07-01", spor.Politianmeldelse, "§ 91, stk. 6, jf. § 69 i LBK 1004/2025"},
		{rf, "2024-02", "2099-07-01", spor.TilbagebetalingUberettiget, "§ 91, stk. 1, nr. 2, jf. § 69 i LBK 1031/2023"},
		{rf, "2016-02", "", spor.TilbagebetalingUberettiget, "§ 91, stk. 1, nr. 2, jf. § 69 i LBK 806/2015"},
	} {
		f := en(aarsag{Oplysningspligt: ja, Oplyst: nej, Undladt: ja, Modtaget: ja})
		f.Afgjort = dag(r.afgjort)
		s := sag(r.o, forloeb("2015-01-01", ""))
		nu := sag(r.o, forloeb("2015-01-01", ""), indtaegt(satser.LoebendeForsikring, r.maaned, "1000"))
		res := regn(t, ny(), opgave(s, nu, r.maaned))
		v, err := ny().Vurder(&res, f)
		if r.afgjort == "2099-07-01" {
			var udenfor *satser.Udenforfejl
			if !errors.As(err, &udenfor) {
				t.Errorf("a decision beyond known law: %v", err)
			}
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		i := slices.IndexFunc(v.Spor, func(s spor.Trin) bool { return s.ID == r.id })
		if i < 0 || v.Spor[i].Bestemmelse()+" "+v.Spor[i].Hjemmel.Udgave.String() != r.vil {
			t.Errorf("%v %s: %s", r.id, r.maaned, v.Tekst())
		}
	}
}

// TestVurderMaaned: several changes in one month.
func TestVurderMaaned(t *testing.T) {
	forsikring := func(b string) valg { return indtaegt(satser.LoebendeForsikring, "2024-05", b) }
	paaVilkaar := aarsag{Oplysningspligt: nej, Modtaget: nej, Vilkaar: efterregulering.Vilkaar{Grund: efterregulering.Arbejdsstrid, Oplyst: ja, UnderTilbud: nej}}
	nr := func(n int, a aarsag) aarsag {
		a.Aendring = n
		return a
	}
	for _, r := range []struct {
		grund    string
		foer, nu *ydelse.Sag
		f        *fakta
		vil      string
		praksis  bool
	}{
		{"one against better knowledge, one in good faith", sag(jaf), sag(jaf, forsikring("1000"), loen("2024-05", "5000")), &fakta{Aarsager: []aarsag{nr(1, ond), nr(2, god)}}, "1000.00/0.00/0.00/1500.00", false},
		{"the row for all does not take what is named", sag(jaf), sag(jaf, forsikring("1000"), loen("2024-05", "5000")), &fakta{Aarsager: []aarsag{nr(2, god), ond}}, "1000.00/0.00/0.00/1500.00", false},
		{"a child nobody knew of gives 4.056 kr. more: at most what was too much in all", sag(jaf), sag(jaf, barn("2020-02-02"), forsikring("5000")), en(ond), "944.00/0.00/0.00/0.00", true},
		{"and in good faith nothing", sag(jaf), sag(jaf, barn("2020-02-02"), forsikring("5000")), en(god), "0.00/0.00/0.00/944.00", false},
		{"must before may, may before what is open", sag(jaf, loen("2024-05", "2000")), sag(jaf, forsikring("1000"), forsikring("800")), &fakta{Aarsager: []aarsag{nr(2, ond), nr(3, paaVilkaar)}}, "1000.00/200.00/0.00/0.00", true},
		{"may alone, held to what was too much", sag(jaf, loen("2024-05", "2000")), sag(jaf, forsikring("1000"), forsikring("800")), en(paaVilkaar), "0.00/1200.00/0.00/0.00", true},
		{"must alone", sag(jaf, loen("2024-05", "2000")), sag(jaf, forsikring("1000"), forsikring("800")), &fakta{Aarsager: []aarsag{nr(2, ond), nr(3, god)}}, "1000.00/0.00/0.00/200.00", true},
		{"one must, one open", sag(jaf), sag(jaf, forsikring("1000"), forsikring("800")), &fakta{Aarsager: []aarsag{nr(1, ond)}}, "1000.00/0.00/800.00/0.00", false},
		{"two that are open: a missing fact weighs more", sag(jaf), sag(jaf, forsikring("1000"), forsikring("800")), &fakta{Aarsager: []aarsag{nr(1, aarsag{Oplysningspligt: nej, Modtaget: ikke})}}, "0.00/0.00/1800.00/0.00", false},
		{"two that are open, the other way round", sag(jaf), sag(jaf, forsikring("1000"), forsikring("800")), &fakta{Aarsager: []aarsag{nr(2, aarsag{Oplysningspligt: nej, Modtaget: ikke})}}, "0.00/0.00/1800.00/0.00", false},
		{"how much the second takes depends on the first, and their answers differ: nobody can say", sag(jaf), sag(jaf, forsikring("12000"), forsikring("1000")), &fakta{Aarsager: []aarsag{nr(1, god), nr(2, ond)}}, "0.00/0.00/326.00/12000.00", false},
		{"with the same answer it does not matter", sag(jaf), sag(jaf, forsikring("12000"), forsikring("1000")), en(ond), "12326.00/0.00/0.00/0.00", false},
		{"the two scales of the wage rule: each alone takes another part", sag(jaf), sag(jaf, loen("2024-05", "15000"), loen("2024-05", "10000")), &fakta{Aarsager: []aarsag{nr(1, god), nr(2, god)}}, "0.00/0.00/0.00/9669.25", false},
	} {
		v := vurder(t, opgave(r.foer, r.nu, "2024-05"), r.f)
		if delt(v) != r.vil {
			t.Errorf("%s: %s\n%s", r.grund, delt(v), v.Tekst())
		}
		if aaben := strings.Contains(r.grund, "that are open"); aaben && v.Udfald != spor.Uoplyst {
			t.Errorf("%s: %v", r.grund, v.Udfald)
		}
		if fulgt := slices.ContainsFunc(v.Spor, func(s spor.Trin) bool { return s.Praksis == spor.KravPrMaaned }); fulgt != r.praksis {
			t.Errorf("%s: the practice is followed: %v", r.grund, fulgt)
		}
	}
}

// TestVurderUdbetalt: a payment of too much is a cause like any other.
func TestVurderUdbetalt(t *testing.T) {
	o := opgave(sag(jaf), sag(jaf), "2024-05", "2024-06")
	o.Udbetalt = []efterregulering.Udbetaling{{Maaned: maaned("2024-05"), Beloeb: kr("24652")}}
	v := vurder(t, o, en(aarsag{Oplysningspligt: nej, Modtaget: nej}))
	if delt(v) != "0.00/0.00/0.00/12326.00" || v.Efterbetaling != kr("12326") {
		t.Errorf("paid twice by mistake: %s, %v", delt(v), v.Efterbetaling)
	}
	if v := vurder(t, o, en(aarsag{Oplysningspligt: nej, Modtaget: ja})); delt(v) != "12326.00/0.00/0.00/0.00" {
		t.Errorf("and the person saw it: %s", delt(v))
	}
	// one part that two changes share: the answers must be the same
	ung := foedt("2003-05-17")
	o = opgave(sag(jaf, ung), sag(jaf, ung, bolig("2020-01-01", spor.Ja)), "2024-05")
	o.Udbetalt = []efterregulering.Udbetaling{{Maaned: maaned("2024-05"), Beloeb: kr("12326")}}
	for _, r := range []struct {
		en, to aarsag
		vil    string
		udfald spor.Udfald
	}{
		{god, god, "0.00/0.00/0.00/8492.00", spor.IkkeOpfyldt}, {ond, ond, "8492.00/0.00/0.00/0.00", spor.Opfyldt},
		{god, ond, "0.00/0.00/8492.00/0.00", spor.KraeverSkoen}, {ond, aarsag{}, "0.00/0.00/8492.00/0.00", spor.KraeverSkoen},
	} {
		r.en.Aendring, r.to.Aendring = 1, 2
		if v := vurder(t, o, &fakta{Aarsager: []aarsag{r.en, r.to}}); delt(v) != r.vil || v.Udfald != r.udfald {
			t.Errorf("shared: %s, %v", delt(v), v.Udfald)
		}
	}
}

// TestVurderLoft: what was paid above a ceiling is claimed whatever the person knew (§ 91, stk. 3), from LBK 247/2019 and for § 10 j
// from LBK 1031/2023.
func TestVurderLoft(t *testing.T) {
	forsikring := indtaegt(satser.LoebendeForsikring, "2024-05", "2000")
	for _, r := range []struct {
		grund, maaned string
		nu            *ydelse.Sag
		f             *fakta
		vil           string
		udfald        spor.Udfald
	}{
		{"§ 10 f: 12.326 kr. were paid above 7.000 kr., in good faith", "2024-05", sag(jaf, loft("2024-05-01", "", ydelse.Loft10f, "7000")), en(god), "5326.00/0.00/0.00/0.00", spor.Opfyldt},
		{"no answer is needed", "2024-05", sag(jaf, loft("2024-05-01", "", ydelse.Loft10h, "7000")), &fakta{}, "5326.00/0.00/0.00/0.00", spor.Opfyldt},
		{"the lowest of two", "2024-05", sag(jaf, loft("2024-05-01", "", ydelse.Loft10h, "7000"), loft("2024-04-01", "", ydelse.Loft10f, "8000")), &fakta{}, "5326.00/0.00/0.00/0.00", spor.Opfyldt},
		{"an income besides, in good faith: only what exceeds the ceiling", "2024-05", sag(jaf, loft("2024-05-01", "", ydelse.Loft10f, "7000"), forsikring), en(god), "5326.00/0.00/0.00/2000.00", spor.Opfyldt},
		{"against better knowledge: all", "2024-05", sag(jaf, loft("2024-05-01", "", ydelse.Loft10f, "7000"), forsikring), en(ond), "7326.00/0.00/0.00/0.00", spor.Opfyldt},
		{"a child nobody knew of: still what exceeds the ceiling, and no answer is needed", "2024-05", sag(jaf, barn("2020-02-02"), loft("2024-05-01", "", ydelse.Loft10f, "7000")), &fakta{}, "5326.00/0.00/0.00/0.00", spor.Opfyldt},
		{"child, ceiling and an income in good faith", "2024-05", sag(jaf, barn("2020-02-02"), loft("2024-05-01", "", ydelse.Loft10f, "7000"), forsikring), en(god), "5326.00/0.00/0.00/2000.00", spor.Opfyldt},
		{"the ceiling took the child's supplement too, so that its part depends on the order, and the answers differ", "2024-05", sag(jaf, barn("2020-02-02"), loft("2024-05-01", "", ydelse.Loft10f, "7000"), forsikring), &fakta{Aarsager: []aarsag{{Aendring: 2, Modtaget: ja}, god}}, "5326.00/0.00/2000.00/0.00", spor.KraeverSkoen},
		{"child, ceiling and an income against better knowledge", "2024-05", sag(jaf, barn("2020-02-02"), loft("2024-05-01", "", ydelse.Loft10f, "7000"), forsikring), en(ond), "7326.00/0.00/0.00/0.00", spor.Opfyldt},
		{"a part of the month: how much exceeds it is for the municipality", "2024-05", sag(jaf, loft("2024-05-12", "", ydelse.Loft10f, "7000")), en(god), "0.00/0.00/3436.13/0.00", spor.KraeverSkoen},
		{"unless it must be claimed anyway", "2024-05", sag(jaf, loft("2024-05-12", "", ydelse.Loft10f, "7000")), en(ond), "3436.13/0.00/0.00/0.00", spor.Opfyldt},
		{"§ 10 j in 2024", "2024-05", sag(jaf, loft("2024-05-01", "", ydelse.Loft10j, "7000")), en(god), "5326.00/0.00/0.00/0.00", spor.Opfyldt},
		{"§ 10 j in June 2023: the edition in hand does not name it", "2023-06", sag(jaf, loft("2023-06-01", "", ydelse.Loft10j, "7000")), en(god), "0.00/0.00/4944.00/0.00", spor.KraeverSkoen},
		{"§ 10 j in July 2023", "2023-07", sag(jaf, loft("2023-06-10", "", ydelse.Loft10j, "7000")), en(god), "4944.00/0.00/0.00/0.00", spor.Opfyldt},
		{"§ 10 f in 2018: the first day of stk. 3 is not seen", "2018-05", sag(jaf, forloeb("2015-01-01", ""), loft("2018-05-01", "", ydelse.Loft10f, "7000")), en(god), "0.00/0.00/4282.00/0.00", spor.KraeverSkoen},
		{"a ceiling above what was paid", "2024-05", sag(jaf, loft("2024-05-01", "", ydelse.Loft10f, "13000"), forsikring), en(god), "0.00/0.00/0.00/2000.00", spor.IkkeOpfyldt},
	} {
		foer := sag(jaf)
		foer.Forloeb = r.nu.Forloeb
		v := vurder(t, opgave(foer, r.nu, r.maaned), r.f)
		if delt(v) != r.vil || v.Udfald != r.udfald {
			t.Errorf("%s: %s, %v\n%s", r.grund, delt(v), v.Udfald, v.Tekst())
		}
	}
	// a payment above the ceiling is claimed whatever the cause
	loftet := sag(jaf, loft("2024-05-01", "", ydelse.Loft10f, "7000"))
	o := opgave(loftet, loftet, "2024-05")
	o.Udbetalt = []efterregulering.Udbetaling{{Maaned: maaned("2024-05"), Beloeb: kr("7500")}}
	if v := vurder(t, o, en(god)); delt(v) != "500.00/0.00/0.00/0.00" || v.Politi != 0 {
		t.Errorf("%s, %v", delt(v), v.Politi)
	}
	res := regn(t, ny(), opgave(sag(jaf), loftet, "2024-05"))
	if w, err := ny().Vurder(&res, &fakta{}); err != nil || !strings.Contains(w.Tekst(), "I alt 5.326,00 kr. skal kræves tilbage for måneden.\n        § 91, stk. 3, jf. § 69 s (LBK 1031/2023)") {
		t.Errorf("%v\n%s", err, w.Tekst())
	}
	// an income that was known all along: 9.500 kr. were paid for 9.326 kr., the ceiling is 5.000 kr., and 2.000 kr. are due
	o.Foer, o.Efter = sag(jaf, indtaegt(satser.LoebendeForsikring, "2024-05", "3000")), sag(jaf, indtaegt(satser.LoebendeForsikring, "2024-05", "3000"), loft("2024-05-01", "2024-05-31", ydelse.Loft10f, "5000"))
	o.Udbetalt[0].Beloeb = kr("9500")
	for vil, f := range map[string]*fakta{
		"7500.00/0.00/0.00/0.00": {Aarsager: []aarsag{{Aendring: 2, Modtaget: ja}, god}}, "4500.00/0.00/0.00/3000.00": {Aarsager: []aarsag{{Aendring: 1, Modtaget: ja}, god}},
	} {
		if v := vurder(t, o, f); delt(v) != vil {
			t.Errorf("%s, want %s\n%s", delt(v), vil, v.Tekst())
		}
	}
	o.Udbetalt[0].Beloeb = kr("7500")
	// and only once, though the person saw it; an income besides was in good faith
	o.Efter = sag(jaf, loft("2024-05-01", "2024-05-31", ydelse.Loft10f, "7000"), forsikring)
	o.Foer = sag(jaf, loft("2024-05-01", "2024-05-31", ydelse.Loft10f, "7000"))
	f := &fakta{Aarsager: []aarsag{{Aendring: 1, Modtaget: ja}, {Aendring: 2, Oplysningspligt: nej, Modtaget: nej}}}
	if v := vurder(t, o, f); delt(v) != "500.00/0.00/0.00/2000.00" {
		t.Errorf("%s\n%s", delt(v), v.Tekst())
	}
}

// TestVurderDom: a conviction asks for a decision of its own, whose months the act does not name.
func TestVurderDom(t *testing.T) {
	nu := sag(jaf, loen("2024-02", "4000"))
	for _, r := range []struct {
		dom    spor.Svar
		a      aarsag
		udfald spor.Udfald // of the step
		ialt   spor.Udfald
		vil    string
	}{
		{0, god, 0, spor.IkkeOpfyldt, "0.00/0.00/0.00/1200.00"},
		{nej, god, 0, spor.IkkeOpfyldt, "0.00/0.00/0.00/1200.00"},
		{ja, god, spor.KraeverSkoen, spor.KraeverSkoen, "0.00/0.00/1200.00/0.00"},
		{ikke, god, spor.Uoplyst, spor.Uoplyst, "0.00/0.00/1200.00/0.00"},
		{ja, ond, spor.KraeverSkoen, spor.Opfyldt, "1200.00/0.00/0.00/0.00"},
	} {
		f := en(r.a)
		f.Dom, f.Afgjort = r.dom, dag("2024-05-05")
		v := vurder(t, opgave(sag(jaf), nu), f)
		i := slices.IndexFunc(v.Spor, func(s spor.Trin) bool { return s.ID == spor.TilbagebetalingDom })
		if (i >= 0) != (r.udfald != 0) || i >= 0 && (v.Spor[i].Udfald != r.udfald || v.Spor[i].Bestemmelse() != "§ 91, stk. 1, nr. 5, jf. § 69 s") {
			t.Errorf("%v: %s", r.dom, v.Tekst())
		}
		if ingen := strings.Contains(v.Tekst(), "ikke hjemmel"); delt(v) != r.vil || v.Udfald != r.ialt || ingen != (r.ialt == spor.IkkeOpfyldt) {
			t.Errorf("%v: %s, %v\n%s", r.dom, delt(v), v.Udfald, v.Tekst())
		}
		if v.Politi != 0 && r.a != ond {
			t.Errorf("%v: nr. 5 is not reported: %v", r.dom, v.Politi)
		}
	}
	f := en(god)
	f.Dom, f.Afgjort = ja, dag("2016-05-05")
	gammel := sag(jaf, forloeb("2015-01-01", ""))
	ny := sag(jaf, forloeb("2015-01-01", ""), loen("2016-02", "4000"))
	if v := vurder(t, opgave(gammel, ny, "2016-02"), f); slices.ContainsFunc(v.Spor, func(s spor.Trin) bool { return s.ID == spor.TilbagebetalingDom }) {
		t.Errorf("nr. 5 did not exist in 2016: %s", v.Tekst())
	}
	if v := vurder(t, opgave(nu, sag(jaf)), &fakta{Dom: ja}); len(v.Spor) == 0 || v.Spor[0].ID != spor.MaanedForLidt {
		t.Errorf("nothing was paid too much: %s", v.Tekst())
	}
}

// TestVurderFejl: malformed facts are refused with their path.
func TestVurderFejl(t *testing.T) {
	res := regn(t, ny(), opgave(sag(jaf), sag(jaf, loen("2024-02", "4000"))))
	skaev := res
	skaev.Sum.ForMeget = kr("1")
	for _, r := range []struct {
		grund string
		b     efterregulering.Beregner
		r     *efterregulering.Resultat
		f     *fakta
		felt  string
	}{
		{"no result", ny(), nil, &fakta{}, "resultat"},
		{"no rules", efterregulering.Beregner{}, &res, &fakta{}, "regler"},
		{"no facts", ny(), &res, nil, "fakta"},
		{"a result that does not add up", ny(), &skaev, &fakta{}, "resultat.sum"},
		{"a change that is none", ny(), &res, en(aarsag{Aendring: 2}), "fakta.aarsager[0].aendring"},
		{"less than none", ny(), &res, en(aarsag{Aendring: -1}), "fakta.aarsager[0].aendring"},
		{"the same twice", ny(), &res, &fakta{Aarsager: []aarsag{{Aendring: 1}, {Aendring: 1}}}, "fakta.aarsager[1].aendring"},
		{"an answer that is none", ny(), &res, en(aarsag{Modtaget: 9}), "fakta.aarsager[0].modtaget"},
		{"terms without a ground", ny(), &res, en(aarsag{Vilkaar: efterregulering.Vilkaar{Oplyst: ja}}), "fakta.aarsager[0].vilkaar.grund"},
		{"a stay that ends before it begins", ny(), &res, en(aarsag{Udland: satser.Periode{Fra: dag("2024-02-02"), Til: dag("2024-02-01")}}), "fakta.aarsager[0].udland.til"},
		{"a stay that does not end", ny(), &res, en(aarsag{Udland: satser.Periode{Fra: dag("2024-02-02")}}), "fakta.aarsager[0].udland.til"},
		{"a conviction that is no answer", ny(), &res, &fakta{Dom: 9}, "fakta.dom"},
		{"told, and yet withheld against better knowledge", ny(), &res, en(aarsag{Oplyst: ja, Undladt: ja}), "fakta.aarsager[0].undladt"},
		{"told, and not withheld", ny(), &res, en(aarsag{Oplyst: ja, Undladt: nej}), ""},
		{"not told, and withheld", ny(), &res, en(aarsag{Oplyst: nej, Undladt: ja}), ""},
		{"a stay abroad, and none", ny(), &res, en(aarsag{VedUdland: nej, Udland: satser.MustPeriode("2024-02-01", "2024-02-02")}), "fakta.aarsager[0].vedUdland"},
		{"whether there was a stay is no answer", ny(), &res, en(aarsag{VedUdland: 9}), "fakta.aarsager[0].vedUdland"},
		{"the help ended the day before the month that was paid", ny(), &res, &fakta{HjaelpOphoert: dag("2024-01-31")}, "fakta.hjaelpOphoert"},
		{"it ended in that month", ny(), &res, &fakta{HjaelpOphoert: dag("2024-02-01")}, ""},
		{"handed over the day before the decision", ny(), &res, &fakta{Afgjort: dag("2024-05-05"), Overdraget: dag("2024-05-04")}, "fakta.overdraget"},
		{"handed over on the day of the decision", ny(), &res, &fakta{Afgjort: dag("2024-05-05"), Overdraget: dag("2024-05-05")}, ""},
		{"means that are no answer", ny(), &res, &fakta{OekonomiskMulighed: 9}, "fakta.oekonomiskMulighed"},
	} {
		if _, err := r.b.Vurder(r.r, r.f); (err == nil) != (r.felt == "") || felt(err) != r.felt {
			t.Errorf("%s: %v (%s)", r.grund, err, felt(err))
		}
	}
}
