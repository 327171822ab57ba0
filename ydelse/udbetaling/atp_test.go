package udbetaling_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
)

// graenser is the least benefit with ATP as it was seen or reckoned for each year: with forsørgelsespligt and without. The rates
// of the same years are the same amounts.
var graenser = []struct{ maaned, forsoerger, andre string }{
	{"2016-01", "14575", "10968"},
	{"2016-12", "14575", "10968"},
	{"2017-06", "14808", "11143"},
	{"2018-06", "14993", "11282"},
	{"2019-12", "15180", "11423"},
	{"2020-01", "15355", "11554"},
	{"2021-06", "15547", "11698"},
	{"2022-06", "15570", "11716"},
	{"2023-12", "15874", "11944"},
	{"2024-01", "16382", "12326"},
	{"2025-06", "16972", "12770"},
	{"2025-07", "16972", "12770"},
	{"2025-12", "16972", "12770"},
	{"2026-01", "17736", "13345"},
	{"2026-12", "17736", "13345"},
}

// TestGraenserne: a benefit at the amount gives ATP, and one øre below it does not: in every period, category and scheme.
func TestGraenserne(t *testing.T) {
	fakta := udbetaling.Fakta{ATPBidrag: kr("297")}
	for _, r := range graenser {
		for _, o := range []satser.Ordning{rf, jaf} {
			for _, k := range []struct {
				graense string
				valg    valg
			}{{r.forsoerger, barn("2012-03-01", ydelse.Danmark)}, {r.andre, func(*ydelse.Sag) {}}} {
				paa := opgoer(t, beregner(), sag(o, k.valg), r.maaned, fakta)
				under := opgoer(t, beregner(), sag(o, k.valg, indtaegt(r.maaned, "0.01")), r.maaned, fakta)
				if paa.ATP.Udfald != spor.Opfyldt || find(paa.Spor, spor.ATPGraense).Resultat != spor.Kr(kr(k.graense)) || paa.Ydelse.Ydelse != kr(k.graense) {
					t.Errorf("%s %v at %s: %v\n%s", r.maaned, o, k.graense, paa.ATP, trinliste(paa.Spor))
				}
				if under.ATP.Udfald != spor.IkkeOpfyldt || under.ATP.Bidrag != kr("0") || under.TilUdbetaling != under.Ydelse.Ydelse {
					t.Errorf("%s %v below %s: %v", r.maaned, o, k.graense, under.ATP)
				}
			}
		}
	}
}

// TestOplystGraense: an amount that was handed in is used, to the øre.
func TestOplystGraense(t *testing.T) {
	for _, r := range []struct {
		grund, andre, forsoerger string
		valg                     valg
		udfald                   spor.Udfald
	}{
		{"at it", "10849.00", "", forloeb("2013-01-01", ""), spor.Opfyldt},
		{"an øre above the benefit", "10849.01", "", forloeb("2013-01-01", ""), spor.IkkeOpfyldt},
		{"an øre below the benefit", "10848.99", "", forloeb("2013-01-01", ""), spor.Opfyldt},
		{"the other category's", "", "14416.00", forloeb("2013-01-01", ""), spor.Uoplyst},
		{"its own", "", "14416.00", barn("2012-03-01", ydelse.Danmark), spor.Opfyldt},
		{"an øre above", "", "14416.01", barn("2012-03-01", ydelse.Danmark), spor.IkkeOpfyldt},
	} {
		f := udbetaling.Fakta{ATPBidrag: kr("270")}
		if r.andre != "" {
			f.ATPGraenseAndre = kr(r.andre)
		}
		if r.forsoerger != "" {
			f.ATPGraenseForsoerger = kr(r.forsoerger)
		}
		if u := opgoer(t, beregner(), sag(rf, r.valg), "2015-05", f); u.ATP.Udfald != r.udfald {
			t.Errorf("%s: %v", r.grund, u.ATP)
		}
	}
}

// TestATPHvem: who has contributions paid, each with the reason.
func TestATPHvem(t *testing.T) {
	ledighedsydelse := func(beloeb string) valg {
		return func(s *ydelse.Sag) {
			s.Tidligere = ydelse.TidligereYdelse{Art: ydelse.Ledighedsydelse, Beloeb: kr(beloeb), Pr: ydelse.PrMaaned}
		}
	}
	bidrag := func(s *ydelse.Sag) {
		s.Bidrag = []ydelse.Bidrag{{Fra: dag("2020-01-01"), Fastsat: kr("1400"), Normalbidrag: kr("1500")}}
	}
	for _, r := range []struct {
		grund  string
		ord    satser.Ordning
		valg   []valg
		fakta  udbetaling.Fakta
		id     spor.ID
		udfald spor.Udfald
	}{
		{"a third of a person with the full rate", rf, nil, udbetaling.Fakta{}, spor.ATPRet, spor.Opfyldt},
		{"under 25 with a parent is one of the others, and below", rf, []valg{hjemme}, udbetaling.Fakta{}, spor.ATPRet, spor.IkkeOpfyldt},
		{"bidragspligt is no forsørgelsespligt, and nr. 4 is below the others", rf, []valg{hjemme, bidrag}, udbetaling.Fakta{}, spor.ATPRet, spor.IkkeOpfyldt},
		{"a level kept from ledighedsydelse counts by its amount", rf, []valg{ledighedsydelse("16000"), indtaegt("2023-05", "4056")}, udbetaling.Fakta{}, spor.ATPRet, spor.Opfyldt},
		{"the same an øre below", rf, []valg{ledighedsydelse("16000"), indtaegt("2023-05", "4056.01")}, udbetaling.Fakta{}, spor.ATPRet, spor.IkkeOpfyldt},
		{"a kept level of one who lives with a parent", rf, []valg{hjemme, ledighedsydelse("16000")}, udbetaling.Fakta{}, spor.ATPRet, spor.Opfyldt},
		{"75 % of the rate", jaf, []valg{func(s *ydelse.Sag) {
			s.Selvstaendig = []ydelse.Selvstaendig{{Fra: dag("2020-01-01"), Arbejde: ydelse.HoejstEnFjerdedel}}
		}}, udbetaling.Fakta{}, spor.ATPRet, spor.IkkeOpfyldt},
		{"no benefit after income", rf, []valg{indtaegt("2023-05", "20000")}, udbetaling.Fakta{}, spor.ATPIngenYdelse, spor.IkkeOpfyldt},
		{"help on terms of repayment", rf, nil, udbetaling.Fakta{Tilbagebetalingspligt: spor.Ja}, spor.ATPTilbagebetalingspligt, spor.IkkeOpfyldt},
		{"not on such terms", rf, nil, udbetaling.Fakta{Tilbagebetalingspligt: spor.Nej}, spor.ATPRet, spor.Opfyldt},
		{"not settled whether it is", rf, nil, udbetaling.Fakta{Tilbagebetalingspligt: spor.IkkeVurderet}, spor.ATPTilbagebetalingspligt, spor.Uoplyst},
		{"not settled, but below anyway", rf, []valg{indtaegt("2023-05", "1")}, udbetaling.Fakta{Tilbagebetalingspligt: spor.IkkeVurderet}, spor.ATPRet, spor.IkkeOpfyldt},
		{"16 the day after the month", rf, []valg{foedt("2007-06-01"), barn("2022-01-01", ydelse.Danmark)}, udbetaling.Fakta{}, spor.ATPAlder, spor.IkkeOpfyldt},
		{"16 on its last day", rf, []valg{foedt("2007-05-31"), barn("2022-01-01", ydelse.Danmark)}, udbetaling.Fakta{}, spor.ATPRet, spor.Opfyldt},
		{"a child abroad gives neither the rate nor the threshold of nr. 1", rf, []valg{barn("2012-03-01", ydelse.Udlandet)}, udbetaling.Fakta{}, spor.ATPRet, spor.Opfyldt},
	} {
		s := sag(r.ord, r.valg...)
		if len(s.Forloeb) > 0 && s.Foedt.After(s.Forloeb[0].Fra) {
			s.Forloeb[0].Fra = dag("2022-01-01")
		}
		u := opgoer(t, beregner(), s, "2023-05", r.fakta)
		trin := find(u.Spor, r.id)
		if trin == nil || trin.Udfald != r.udfald || u.ATP.Udfald != r.udfald {
			t.Errorf("%s: %+v\n%s", r.grund, u.ATP, trinliste(u.Spor))
		}
		if r.udfald == spor.Opfyldt && u.ATP != (udbetaling.ATP{Udfald: spor.Opfyldt, Bidrag: kr("284"), Egen: kr("95"), Kommune: kr("189"), Indeholdt: kr("95")}) {
			t.Errorf("%s: %+v", r.grund, u.ATP)
		}
		if (r.udfald == spor.Uoplyst) != (u.Udfald == spor.Uoplyst) {
			t.Errorf("%s: %v", r.grund, u.Udfald)
		}
		if _, ok := u.Beloeb(); ok != (u.Udfald == spor.Beregnet) {
			t.Errorf("%s: an amount: %v", r.grund, ok)
		}
		if len(s.Boern) > 0 && s.Boern[0].Ophold == ydelse.Udlandet && trin.Praksis != spor.ATPEfterSatsgruppe {
			t.Errorf("%s: %v", r.grund, trin.Praksis)
		}
	}
}

// TestATPBidraget: what the contribution is made of, and what is missing when it is not known.
func TestATPBidraget(t *testing.T) {
	for _, r := range []struct {
		grund, maaned, oplyst  string
		udfald                 spor.Udfald
		bidrag, egen, kommunen string
		mangler                spor.ID
	}{
		{"published", "2016-01", "", spor.Opfyldt, "284", "95", "189", 0},
		{"the last year of the figure", "2023-12", "", spor.Opfyldt, "284", "95", "189", 0},
		{"the month after", "2024-01", "", spor.Uoplyst, "0", "0", "0", spor.ATPBidragUoplyst},
		{"handed in: the published parts come out of the published whole", "2024-01", "284", spor.Opfyldt, "284", "95", "189", 0},
		{"a third in whole kroner", "2024-01", "297", spor.Opfyldt, "297", "99", "198", 0},
		{"a third rounded up from a half", "2025-08", "298.50", spor.Opfyldt, "298.50", "100", "198.50", 0},
		{"a third rounded down", "2025-08", "298.47", spor.Opfyldt, "298.47", "99", "199.47", 0},
		{"handed in where there is a figure", "2021-01", "290", spor.Opfyldt, "290", "97", "193", 0},
		{"the thresholds before 2016 are not known", "2015-12", "270", spor.Uoplyst, "0", "0", "0", spor.ATPGraenseUoplyst},
	} {
		f := udbetaling.Fakta{}
		if r.oplyst != "" {
			f.ATPBidrag = kr(r.oplyst)
		}
		u := opgoer(t, beregner(), sag(rf), r.maaned, f)
		want := udbetaling.ATP{Udfald: r.udfald, Bidrag: kr(r.bidrag), Egen: kr(r.egen), Kommune: kr(r.kommunen), Indeholdt: kr(r.egen)}
		if u.ATP != want {
			t.Errorf("%s: %+v", r.grund, u.ATP)
		}
		if r.mangler != 0 && (u.Udfald != spor.Uoplyst || find(u.Spor, r.mangler) == nil || find(u.Spor, spor.FoerSkat) != nil || u.Pension != udbetaling.Pension{}) {
			t.Errorf("%s: %v\n%s", r.grund, u.Udfald, trinliste(u.Spor))
		}
		if r.mangler == 0 {
			if diff, _ := u.Ydelse.Ydelse.Sub(kr(r.egen)); u.TilUdbetaling != diff {
				t.Errorf("%s: %v is paid out of %v", r.grund, u.TilUdbetaling, u.Ydelse.Ydelse)
			}
		}
	}
}

// TestATPDelmaaned: a part of a month, and a month in which a child is born or turns 18, under each practice, on both sides of the
// øre.
func TestATPDelmaaned(t *testing.T) {
	foedtBarn := barn("2023-05-11", ydelse.Danmark)
	hel := udbetaling.Praksis{Delmaaned: spor.ATPGraenseHel}
	sidste := udbetaling.Praksis{Skift: spor.ATPGraenseSidsteDag}
	begge := udbetaling.Praksis{Delmaaned: spor.ATPGraenseHel, Skift: spor.ATPGraenseSidsteDag}
	for _, r := range []struct {
		grund   string
		valg    []valg
		praksis udbetaling.Praksis
		ydelse  ydelse.Praksis
		udfald  spor.Udfald
		graense string
		navne   []spor.Praksis
	}{
		{"22 days with the full rate", []valg{forloeb("2023-05-10", "")}, udbetaling.Praksis{}, ydelse.Praksis{}, spor.Opfyldt, "262768.00/31 kr", []spor.Praksis{spor.ATPGraenseForholdsmaessig, spor.ATPHeltBidrag}},
		{"an øre less", []valg{forloeb("2023-05-10", ""), indtaegt("2023-05", "0.01")}, udbetaling.Praksis{}, ydelse.Praksis{}, spor.IkkeOpfyldt, "262768.00/31 kr", []spor.Praksis{spor.ATPGraenseForholdsmaessig}},
		{"22 days held against the whole amount", []valg{forloeb("2023-05-10", "")}, hel, ydelse.Praksis{}, spor.IkkeOpfyldt, "11944.00 kr", []spor.Praksis{spor.ATPGraenseHel}},
		{"22 thirtieths", []valg{forloeb("2023-05-10", "")}, udbetaling.Praksis{}, ydelse.Praksis{Delmaaned: spor.DelmaanedTredivte}, spor.Opfyldt, "26276.80/3 kr", []spor.Praksis{spor.ATPGraenseForholdsmaessig}},
		{"a child on the 11th", []valg{foedtBarn}, udbetaling.Praksis{}, ydelse.Praksis{}, spor.Opfyldt, "452794.00/31 kr", []spor.Praksis{spor.ATPGraenseEfterDage}},
		{"an øre less", []valg{foedtBarn, indtaegt("2023-05", "0.01")}, udbetaling.Praksis{}, ydelse.Praksis{}, spor.IkkeOpfyldt, "452794.00/31 kr", []spor.Praksis{spor.ATPGraenseEfterDage}},
		{"a child on the 11th, by the last day", []valg{foedtBarn}, sidste, ydelse.Praksis{}, spor.IkkeOpfyldt, "15874.00 kr", []spor.Praksis{spor.ATPGraenseSidsteDag}},
		{"a child who turns 18 on the 11th, by the last day", []valg{barn("2005-05-11", ydelse.Danmark)}, sidste, ydelse.Praksis{}, spor.Opfyldt, "11944.00 kr", []spor.Praksis{spor.ATPGraenseSidsteDag}},
		{"a child who turns 18 on the 11th", []valg{barn("2005-05-11", ydelse.Danmark)}, udbetaling.Praksis{}, ydelse.Praksis{}, spor.Opfyldt, "409564.00/31 kr", []spor.Praksis{spor.ATPGraenseEfterDage}},
		{"a child on the 11th, category from the next month", []valg{foedtBarn}, udbetaling.Praksis{}, ydelse.Praksis{Skift: spor.SkiftFraNaesteMaaned}, spor.Opfyldt, "11944.00 kr", nil},
		{"a child on the 11th, right from the 6th", []valg{foedtBarn, forloeb("2023-05-06", "")}, udbetaling.Praksis{}, ydelse.Praksis{}, spor.Opfyldt, "393074.00/31 kr", []spor.Praksis{spor.ATPGraenseEfterDage, spor.ATPGraenseForholdsmaessig}},
		{"the same, neither reduced nor by days", []valg{foedtBarn, forloeb("2023-05-06", "")}, begge, ydelse.Praksis{}, spor.IkkeOpfyldt, "15874.00 kr", []spor.Praksis{spor.ATPGraenseSidsteDag}},
		{"the same, by days but not reduced", []valg{foedtBarn, forloeb("2023-05-06", "")}, hel, ydelse.Praksis{}, spor.IkkeOpfyldt, "196537.00/13 kr", []spor.Praksis{spor.ATPGraenseEfterDage, spor.ATPGraenseHel}},
		{"the same, reduced but by the last day", []valg{foedtBarn, forloeb("2023-05-06", "")}, sidste, ydelse.Praksis{}, spor.IkkeOpfyldt, "412724.00/31 kr", []spor.Praksis{spor.ATPGraenseSidsteDag, spor.ATPGraenseForholdsmaessig}},
		{"25 on the 11th changes nothing", []valg{hjemme, foedt("1998-05-11")}, udbetaling.Praksis{}, ydelse.Praksis{}, spor.IkkeOpfyldt, "11944.00 kr", nil},
	} {
		s := sag(rf, r.valg...)
		b := beregner(r.praksis)
		b.Ydelse.Praksis = r.ydelse
		u := opgoer(t, b, s, "2023-05", udbetaling.Fakta{})
		var graense spor.Tal
		if err := graense.UnmarshalText([]byte(r.graense)); err != nil {
			t.Fatal(err)
		}
		if trin := find(u.Spor, spor.ATPGraense); trin == nil {
			t.Errorf("%s: no threshold\n%s", r.grund, trinliste(u.Spor))
		} else if u.ATP.Udfald != r.udfald || !trin.Resultat.Samme(graense) {
			t.Errorf("%s: %v, threshold %s, want %v %s\n%s", r.grund, u.ATP.Udfald, trin.Resultat.Tekst(), r.udfald, graense.Tekst(), trinliste(u.Spor))
		}
		for _, p := range spor.Praksisser() {
			if p < spor.ATPGraenseForholdsmaessig || p > spor.ATPHeltBidrag {
				continue
			}
			vil := p == spor.ATPHeltBidrag && r.udfald == spor.Opfyldt && u.Ydelse.Dage < 31
			for _, x := range r.navne {
				vil = vil || x == p
			}
			if har(u.Spor, p) != vil {
				t.Errorf("%s: the practice %v is named: %v", r.grund, p, !vil)
			}
		}
	}
}

// TestATPHjemmel: each step cites the edition and the sentence of its month.
func TestATPHjemmel(t *testing.T) {
	for _, r := range []struct {
		maaned string
		trin   map[spor.ID]string
	}{
		{"2019-05", map[spor.ID]string{
			spor.ATPYdelse: "LAS § 80, stk. 1 (LBK 247/2019)", spor.ATPGraense: "LAS § 79, stk. 3, 1. pkt. (LBK 247/2019)",
			spor.ATPRet: "LAS § 79, stk. 3, 1. pkt. (LBK 247/2019)", spor.ATPIAlt: "LAS § 80, stk. 2, 1. pkt. (LBK 247/2019)",
			spor.ATPKommune: "LAS § 80, stk. 2, 3. pkt. (LBK 247/2019)", spor.ATPIndeholdt: "LAS § 80, stk. 2, 2. pkt. (LBK 247/2019)",
			spor.FoerSkat: "LAS § 80, stk. 2, 2. pkt. (LBK 247/2019)",
		}},
		{"2020-05", map[spor.ID]string{
			spor.Pensionsgrundlag: "LAS § 80 b, stk. 2, 1. pkt. (LBK 981/2019, ændret ved lov 339/2019)",
			spor.Pensionsprocent:  "LAS § 80 c, nr. 1 (LBK 981/2019, ændret ved lov 339/2019)",
			spor.Pensionsbidrag:   "LAS § 80 b, stk. 2, 2. pkt. (LBK 981/2019, ændret ved lov 339/2019)",
		}},
		{"2025-06", map[spor.ID]string{spor.ATPYdelse: "LAS § 80, stk. 1 (LBK 808/2024)", spor.ATPRet: "LAS § 79, stk. 3, 1. pkt. (LBK 808/2024)"}},
		{"2025-07", map[spor.ID]string{
			spor.ATPYdelse: "LAS § 79, stk. 3, 2. pkt. (LBK 1004/2025)", spor.ATPRet: "LAS § 79, stk. 3, 2. pkt. (LBK 1004/2025)",
			spor.ATPBidrag: "LAS § 80, stk. 1, 1. pkt. (LBK 1004/2025)", spor.ATPResten: "LAS § 80, stk. 1, 3. pkt. (LBK 1004/2025)",
			spor.ATPIndeholdt: "LAS § 80, stk. 1, 2. pkt. (LBK 1004/2025)", spor.Pensionsprocent: "LAS § 80 c, nr. 6 (LBK 1004/2025)",
		}},
	} {
		u := opgoer(t, beregner(), sag(jaf), r.maaned, udbetaling.Fakta{ATPBidrag: map[bool]satser.Beloeb{true: kr("297")}[r.maaned > "2024"]})
		for id, want := range r.trin {
			if trin := find(u.Spor, id); trin == nil || trin.Hjemmel.String() != want {
				t.Errorf("%s %v: %v, want %s", r.maaned, id, trin, want)
			}
		}
	}
	for _, r := range []struct{ maaned, want string }{{"2023-05", "LAS § 79, stk. 3, 2. pkt. (LBK 241/2021)"}, {"2025-07", "LAS § 79, stk. 3, 3. pkt. (LBK 1004/2025)"}} {
		u := opgoer(t, beregner(), sag(rf), r.maaned, udbetaling.Fakta{Tilbagebetalingspligt: spor.Ja})
		if trin := find(u.Spor, spor.ATPTilbagebetalingspligt); trin.Hjemmel.String() != r.want || find(u.Spor, spor.FoerSkat).Hjemmel.Paragraf != 89 {
			t.Errorf("%s: %v", r.maaned, trin.Hjemmel)
		}
	}
}

// TestSatserne: each step that rests on a figure says which, under which scheme and from when.
func TestSatserne(t *testing.T) {
	ref := func(s satser.Sats, status satser.Status) satser.Satsref {
		return satser.Satsref{Sats: s, Ordning: jaf, Status: status, Fra: dag("2021-01-01")}
	}
	const anden = satser.BekendtgjortAndenTabel
	u := opgoer(t, beregner(), sag(jaf, barn("2021-05-11", ydelse.Danmark)), "2021-05", udbetaling.Fakta{})
	fandt := map[satser.Satsref]bool{}
	for _, x := range u.Spor {
		if x.ID == spor.ATPGraenseDel {
			fandt[x.Sats] = true
		}
	}
	if len(fandt) != 2 || !fandt[ref(satser.ATPGraenseForsoerger, anden)] || !fandt[ref(satser.ATPGraenseAndre, anden)] {
		t.Errorf("the thresholds rest on %v", fandt)
	}
	u = opgoer(t, beregner(), sag(jaf), "2021-05", udbetaling.Fakta{})
	for id, want := range map[spor.ID]satser.Satsref{
		spor.ATPGraense: ref(satser.ATPGraenseAndre, anden), spor.ATPEgen: ref(satser.ATPEgenAndel, anden),
		spor.ATPKommune: ref(satser.ATPKommuneAndel, anden), spor.Pensionsprocent: ref(satser.PensionProcent, satser.Bekendtgjort),
	} {
		if got := find(u.Spor, id).Sats; got != want {
			t.Errorf("%v rests on %v, want %v", id, got, want)
		}
	}
}
