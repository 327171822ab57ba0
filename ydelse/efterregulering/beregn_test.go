package efterregulering_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// The rates of 2024 are 16.382 kr. with and 12.326 kr. without a child, 3.834 kr. for a person under 25 at home, and 569 kr. and 756
// kr. for a day (the ministry's table and the leaflet of 2024). Kap. 6 b takes 30 % of a wage under 16.200 kr. and so; kap. 6 a
// nothing. What is expected is worked out from these by hand.
func TestBeregn(t *testing.T) {
	tre := samlet(loen("2024-02", "4000"), loen("2024-03", "4000"))
	for _, r := range []struct {
		grund       string
		foer, efter *ydelse.Sag
		maaned      string
		reg, dele   string
	}{
		{"nothing is changed", sag(jaf), sag(jaf), "2024-05", "0.00", ""},
		{"the wage was 2.500 kr. higher: 30 % of it", sag(jaf, loen("2024-02", "4000")), sag(jaf, loen("2024-02", "6500")), "2024-02", "-750.00", "01 -750.00"},
		{"a change of February does nothing in March", sag(jaf, tre), sag(jaf, loen("2024-02", "6500"), loen("2024-03", "4000")), "2024-03", "0.00", ""},
		{"a wage nobody knew of", sag(jaf), sag(jaf, loen("2024-02", "4000")), "2024-02", "-1200.00", "01 -1200.00"},
		{"a wage that was none", sag(jaf, loen("2024-02", "4000")), sag(jaf), "2024-02", "1200.00", "01 1200.00"},
		{"in kap. 6 a nothing is taken up to the threshold", sag(rf), sag(rf, loen("2024-02", "4000")), "2024-02", "0.00", ""},
		{"a child born on 17 June: 14 of 30 days at 4.056 kr. more", sag(jaf), sag(jaf, barn("2024-06-17")), "2024-06", "1892.80", "01 1892.80"},
		{"and a whole month", sag(jaf), sag(jaf, barn("2024-06-17")), "2024-07", "4056.00", "01 4056.00"},
		{
			"child and wage: 4.056 - 750 kr.", sag(jaf, loen("2024-07", "4000")), sag(jaf, barn("2024-06-17"), loen("2024-07", "6500")), "2024-07",
			"3306.00", "01 4056.00; 02 -750.00",
		},
		{
			"three days from Thursday to Tuesday were sanctioned", sag(jaf, udeblevet("2024-08-08", "2024-08-13")), sag(jaf, vejledt), "2024-08",
			"1707.00", "01 1707.00",
		},
		{
			"and cost 756 kr. a day with the child, so that the order matters",
			sag(jaf, udeblevet("2024-08-08", "2024-08-13")), sag(jaf, barn("2024-06-17"), vejledt), "2024-08",
			"5763.00", "01 3495.00; 02 2268.00 (alone 1707.00)",
		},
		{
			"an income of more than the benefit leaves nothing for another to take",
			sag(jaf), sag(jaf, indtaegt(satser.LoebendeForsikring, "2024-05", "12000"), indtaegt(satser.LoebendeForsikring, "2024-05", "1000")), "2024-05",
			"-12326.00", "01 -12000.00; 02 -326.00 (alone -1000.00)",
		},
		{
			"nothing at all, and that is said",
			sag(jaf), sag(jaf, indtaegt(satser.LoebendeForsikring, "2024-05", "13000"), indtaegt(satser.LoebendeForsikring, "2024-05", "1000")), "2024-05",
			"-12326.00", "01 -12326.00; 02 0.00 (alone -1000.00)",
		},
		{
			"two changes that weigh each other up are both shown",
			sag(jaf, loen("2024-05", "4000"), loen("2024-06", "5000")), sag(jaf, loen("2024-05", "5000"), indtaegt(satser.LoebendeForsikring, "2024-06", "1500"), forsinket("2024-06", "5000", "2024-07-01")), "2024-06",
			"0.00", "02 1500.00; 03 -1500.00",
		},
		{"the course ended on 15 June: 15 of 30 days", sag(jaf), sag(jaf, forloeb("2020-01-01", "2024-06-15")), "2024-06", "-6163.00", "01 -6163.00"},
		{"and no right after it", sag(jaf), sag(jaf, forloeb("2020-01-01", "2024-06-15")), "2024-07", "-12326.00", "01 -12326.00"},
		{"born later: under 25 and at home", sag(jaf, bolig("2020-01-01", spor.Ja)), sag(jaf, bolig("2020-01-01", spor.Ja), foedt("2003-05-17")), "2024-05", "-8492.00", "01 -8492.00"},
		{
			"an earlier course, and a child: the course first", sag(jaf, forloeb("2024-06-01", "")),
			sag(jaf, forloeb("2024-01-01", "2024-03-31", "2024-06-01", ""), barn("2020-02-02")), "2024-02", "16382.00", "01 12326.00; 02 4056.00 (alone 0.00)",
		},
		{
			"a day of May is settled in June, by the share that the wage of May leaves: 569 kr. less 569 × 11.126 / 12.326 = 513,60 kr.",
			sag(jaf, iJuni), sag(jaf, iJuni, loen("2024-05", "4000"), loen("2024-09", "1000")), "2024-06", "55.40", "01 55.40",
		},
		{
			"holiday pay counts in the days of holiday, whenever it is paid", sag(jaf),
			sag(jaf, ferieIJuli, loen("2024-09", "1000")), "2024-07", "-1200.00", "01 -1200.00",
		},
		{"75 % for the self-employed", sag(jaf), sag(jaf, selvstaendig("2024-01-01", ydelse.HoejstEnFjerdedel)), "2024-05", "-3081.50", "01 -3081.50"},
		{"a ceiling of 7.000 kr.", sag(jaf), sag(jaf, loft("2024-05-01", "2024-05-31", ydelse.Loft10f, "7000")), "2024-05", "-5326.00", "01 -5326.00"},
	} {
		res := regn(t, ny(), opgave(r.foer, r.efter))
		m := paa(t, res, r.maaned)
		if m.Regulering != kr(r.reg) || dele(m) != r.dele {
			t.Errorf("%s: %v, %s; want %s, %s", r.grund, m.Regulering, dele(m), r.reg, r.dele)
		}
	}
}

// vejledt keeps the guidance of udeblevet when the failure is gone.
func vejledt(s *ydelse.Sag) {
	udeblevet("2024-08-08", "2024-08-13")(s)
	s.Raadighed.Haendelser = nil
}

// iJuni is a day without contact in May, settled in June.
func iJuni(s *ydelse.Sag) {
	udeblevet("2024-05-20", "2024-05-20")(s)
	s.Raadighed.Haendelser[0].Behandling.Afregnes = maaned("2024-06")
}

// ferieIJuli is holiday pay for days in July, paid in January.
func ferieIJuli(s *ydelse.Sag) {
	s.Indtaegter = append(s.Indtaegter, ydelse.Indtaegt{
		Art: satser.Feriegodtgoerelse, Beloeb: kr("4000"), Periode: satser.MustPeriode("2024-07-01", "2024-07-20"), Udbetalt: dag("2024-01-15"),
	})
}

// fritaget adds an exemption for January.
func fritaget(a satser.Fritagelsesart) valg {
	return func(s *ydelse.Sag) {
		s.Raadighed.Fritagelser = []raadighed.Fritagelse{{Art: a, Fra: dag("2024-01-01"), Til: dag("2024-01-31")}}
	}
}

// forsinket is a wage for a month, paid on another day.
func forsinket(m, beloeb, udbetalt string) valg {
	return func(s *ydelse.Sag) {
		loen(m, beloeb)(s)
		s.Indtaegter[len(s.Indtaegter)-1].Udbetalt = dag(udbetalt)
	}
}

// TestUdenSvar: a month that misses something on either side has no difference.
func TestUdenSvar(t *testing.T) {
	ung := samlet(foedt("2003-05-17"))
	b := ny()
	for _, r := range []struct {
		grund       string
		foer, efter *ydelse.Sag
		udfald      spor.Udfald
	}{
		{"before", sag(jaf, ung), sag(jaf, ung, bolig("2020-01-01", spor.Nej)), spor.Uoplyst},
		{"now", sag(jaf, ung, bolig("2020-01-01", spor.Nej)), sag(jaf, ung), spor.Uoplyst},
		{"left to the caseworker", sag(jaf), sag(jaf, indtaegt(satser.TabtArbejdsfortjeneste, "2024-05", "1000")), spor.KraeverSkoen},
		{
			"a missing fact weighs more", sag(jaf, ung, bolig("2020-01-01", spor.Nej), indtaegt(satser.TabtArbejdsfortjeneste, "2024-05", "1000")),
			sag(jaf, ung), spor.Uoplyst,
		},
		{
			"whichever side it is on", sag(jaf, ung),
			sag(jaf, ung, bolig("2020-01-01", spor.Nej), indtaegt(satser.TabtArbejdsfortjeneste, "2024-05", "1000")), spor.Uoplyst,
		},
	} {
		res := regn(t, b, opgave(r.foer, r.efter, "2024-05"))
		m := res.Maaneder[0]
		if _, ok := m.Forskel(); ok || m.Udfald != r.udfald || res.Fuldstaendig() || len(res.Sum.Mangler) != 1 || res.Sum.Mangler[0] != maaned("2024-05") {
			t.Errorf("%s: %+v", r.grund, m)
		}
		if !strings.Contains(res.Tekst(), "Summerne er ikke fuldstændige: der er ikke noget svar for maj 2024.") {
			t.Errorf("%s: %s", r.grund, res.Tekst())
		}
	}
}

// TestUndervejs: the facts can be without an answer, or impossible, between the two sides.
func TestUndervejs(t *testing.T) {
	ung := foedt("2003-05-17")
	for _, r := range []struct {
		grund       string
		foer, efter *ydelse.Sag
		maaned      string
		dele        string
	}{
		{
			"where the person lives is needed only when the child is gone: both together",
			sag(jaf, ung, bolig("2020-01-01", spor.IkkeVurderet), barn("2023-01-01")), sag(jaf, ung, bolig("2020-01-01", spor.Ja)), "2024-05",
			"02 -12548.00 (alone nothing)", // the home first: no effect while there is a child
		},
		{
			"the child first, and only the home then gives an answer",
			sag(jaf, ung, barn("2023-01-01"), indtaegt(satser.Laan, "2024-05", "1")), sag(jaf, ung, indtaegt(satser.TabtArbejdsfortjeneste, "2024-05", "1")), "2024-05", "",
		},
		{
			"no answer in between, and 0 kr. at both ends: no part", sag(jaf, indtaegt(satser.LoebendeForsikring, "2024-05", "20000")),
			sag(jaf, ung, bolig("2020-01-01", spor.Ja), indtaegt(satser.LoebendeForsikring, "2024-05", "20000")), "2024-05", "",
		},
		{
			"a course ends earlier and another takes its days: in any order but one they overlap",
			sag(jaf, forloeb("2024-01-01", "2024-05-10", "2024-06-01", "2024-06-30")),
			sag(jaf, forloeb("2024-01-01", "2024-06-10", "2024-06-20", "2024-06-30")), "2024-06",
			"01 4108.67 (alone nothing); 02 -7806.47",
		},
		{
			"and where it is the only one that does something, its order is nothing to speak of",
			sag(jaf, forloeb("2024-01-01", "2024-05-10", "2024-06-01", "2024-06-30")),
			sag(jaf, forloeb("2024-01-01", "2024-06-10", "2024-06-20", "2024-06-30")), "2024-05", "01 8349.87",
		},
		{
			"the border between two courses is moved: nothing in all", sag(jaf, forloeb("2024-01-01", "2024-05-31", "2024-06-01", "2024-12-31")),
			sag(jaf, forloeb("2024-01-01", "2024-06-10", "2024-06-11", "2024-12-31")), "2024-06", "01 4108.67 (alone nothing); 02 -4108.67",
		},
		{
			"the scheme was the other one, and each has an exemption that the other does not know: both together",
			sag(rf, fritaget(satser.FritagetSundhedskoordinator), loen("2024-05", "4000")), sag(jaf, fritaget(satser.FritagetVentetid), loen("2024-05", "4000")), "2024-05",
			"01+02 -1200.00 (alone nothing)",
		},
		{
			"the scheme was the other one, and 75 % holds in kap. 6 b only", sag(jaf, selvstaendig("2024-01-01", ydelse.HoejstEnFjerdedel)), sag(rf), "2024-05",
			"02 3081.50",
		},
	} {
		res := regn(t, ny(), opgave(r.foer, r.efter, "2024-05", "2024-06"))
		if got := dele(paa(t, res, r.maaned)); got != r.dele {
			t.Errorf("%s: %s\n%s", r.grund, got, res.Tekst())
		}
	}
}

// TestHorisont: months beyond known law are left out, and the result says so; those before it are an error.
func TestHorisont(t *testing.T) {
	ukendt := foersteUkendte.Maaned()
	om := func(b efterregulering.Beregner, fra, til int) efterregulering.Resultat { // in months from the first that is not known
		return regn(t, b, opgave(sag(jaf), sag(jaf), ukendt.Add(fra).String(), ukendt.Add(til).String()))
	}
	res := om(ny(), -2, 1)
	if len(res.Maaneder) != 2 || res.Udeladt != ukendt || res.Fuldstaendig() {
		t.Errorf("%d months, %v left out", len(res.Maaneder), res.Udeladt)
	}
	if !strings.Contains(res.Tekst(), ukendt.Tekst()+" og senere måneder ligger efter den kendte lov og er ikke\nmed.") {
		t.Error(res.Tekst())
	}
	if alle := om(ny(), -2, -1); len(alle.Maaneder) != 2 || alle.Udeladt.IsValid() || !alle.Fuldstaendig() {
		t.Errorf("up to the end: %d months, %v left out", len(alle.Maaneder), alle.Udeladt)
	}
	langt, err := satser.Gaeldende().Fremskriv(ukendt.Aar(), satser.Regulering{Generel: 350, Fradrag: 45})
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range []efterregulering.Beregner{
		{Foer: ydelse.Beregner{Regler: langt}, Efter: beregner()}, {Foer: beregner(), Efter: ydelse.Beregner{Regler: langt}},
	} {
		if res := om(b, -2, 2); len(res.Maaneder) != 2 || res.Udeladt != ukendt {
			t.Errorf("the rule set that ends first decides: %d months, %v left out", len(res.Maaneder), res.Udeladt)
		}
	}
	res = om(ny(), 2, 3)
	if len(res.Maaneder) != 0 || res.Udeladt != ukendt.Add(2) || res.Fuldstaendig() {
		t.Errorf("wholly beyond: %+v", res)
	}
	if v, err := ny().Vurder(&res, &efterregulering.Fakta{}); err != nil || v.Udfald != 0 || v.Fuldstaendig || len(v.Spor) != 0 {
		t.Errorf("wholly beyond: %+v, %v", v, err)
	}
	var udenfor *satser.Udenforfejl
	if _, err := ny().Beregn(opgave(sag(jaf), sag(jaf), "2012-12")); !errors.As(err, &udenfor) {
		t.Errorf("before known law: %v", err)
	}
}

// TestInputfejl: a fault says on which side it is.
func TestInputfejl(t *testing.T) {
	gift := sag(jaf, loen("2024-05", "1000"))
	gift.Indtaegter[0].Beloeb = satser.BeloebAfEnheder(-1)
	gammel := ny()
	gammel.Foer.Praksis.Uge = spor.AfrundOere
	god := opgave(sag(jaf), sag(jaf))
	med := func(f func(*efterregulering.Opgave)) *efterregulering.Opgave {
		o := *god
		f(&o)
		return &o
	}
	betalt := func(b ...efterregulering.Udbetaling) *efterregulering.Opgave {
		return med(func(o *efterregulering.Opgave) { o.Udbetalt = b })
	}
	mange := make([]efterregulering.Udbetaling, efterregulering.MaksUdbetalinger+1)
	for _, r := range []struct {
		grund string
		b     efterregulering.Beregner
		o     *efterregulering.Opgave
		felt  string
	}{
		{"no task", ny(), nil, ""},
		{"no case before", ny(), opgave(nil, sag(jaf)), "foer.sag"},
		{"no case now", ny(), opgave(sag(jaf), nil), "efter.sag"},
		{"a fault before", ny(), opgave(gift, sag(jaf)), "foer.indtaegter[0].beloeb"},
		{"a fault now", ny(), opgave(sag(jaf), gift), "efter.indtaegter[0].beloeb"},
		{"no rules", efterregulering.Beregner{}, god, "foer.regler"},
		{"a practice of the wrong kind", gammel, god, "foer.praksis.uge"},
		{"no first month", ny(), med(func(o *efterregulering.Opgave) { o.Fra = satser.Maaned{} }), "foer.fra"},
		{"the end before the beginning", ny(), med(func(o *efterregulering.Opgave) { o.Til = maaned("2023-12") }), "foer.til"},
		{"a payment for no month", ny(), betalt(efterregulering.Udbetaling{Beloeb: kr("1")}), "udbetalt[0].maaned"},
		{"parts of an øre", ny(), betalt(efterregulering.Udbetaling{Maaned: maaned("2024-01"), Beloeb: satser.BeloebAfEnheder(1)}), "udbetalt[0].beloeb"},
		{"less than nothing in all", ny(), betalt(efterregulering.Udbetaling{Maaned: maaned("2024-01"), Beloeb: kr("-0.01")}), "udbetalt"},
		{
			"too much in all", ny(),
			betalt(efterregulering.Udbetaling{Maaned: maaned("2024-01"), Beloeb: kr("999999999")}, efterregulering.Udbetaling{Maaned: maaned("2024-01"), Beloeb: kr("1")}), "udbetalt",
		},
		{"too many", ny(), betalt(mange...), "udbetalt"},
		{"a payment for the month before", ny(), betalt(efterregulering.Udbetaling{Maaned: maaned("2023-12"), Beloeb: kr("1")}), "udbetalt[0].maaned"},
		{"a payment for the month after", ny(), betalt(efterregulering.Udbetaling{Maaned: maaned("2024-12")}, efterregulering.Udbetaling{Maaned: maaned("2025-01")}), "udbetalt[1].maaned"},
	} {
		_, err := r.b.Beregn(r.o)
		if err == nil || felt(err) != r.felt {
			t.Errorf("%s: %v (field %q)", r.grund, err, felt(err))
		}
	}
}

// TestUdbetalt: what was paid takes the place of the first calculation, and is a cause of its own where it is something else.
func TestUdbetalt(t *testing.T) {
	foer, efter := sag(jaf, loen("2024-03", "4000")), sag(jaf, loen("2024-03", "6500"))
	o := opgave(foer, efter, "2024-01", "2024-04")
	o.Udbetalt = []efterregulering.Udbetaling{
		{Maaned: maaned("2024-01"), Beloeb: kr("12326")},
		{Maaned: maaned("2024-03"), Beloeb: kr("10000")}, {Maaned: maaned("2024-03"), Beloeb: kr("1126")},
		{Maaned: maaned("2024-04"), Beloeb: kr("15000")}, {Maaned: maaned("2024-04"), Beloeb: kr("-1000")},
	}
	res := regn(t, ny(), o)
	vil := []string{"", "01 12326.00", "02 -750.00", "01 -1674.00"}
	for i, m := range res.Maaneder {
		if dele(m) != vil[i] {
			t.Errorf("%v: %s, want %s", m.Maaned, dele(m), vil[i])
		}
	}
	if !res.Betalt || res.Aendringer[0].Emne != efterregulering.EmneUdbetaling || res.Sum.Efterbetaling != kr("12326") || res.Sum.ForMeget != kr("2424") {
		t.Errorf("%+v", res.Sum)
	}
	if s := res.Tekst(); strings.Contains(s, "ikke oplyst") || !strings.Contains(s, "Udbetalt  ") || !strings.Contains(s, "Der er udbetalt et andet beløb end det, der først var beregnet.") {
		t.Error(s)
	}
	uden := opgave(foer, efter, "2024-01", "2024-04")
	if s := regn(t, ny(), uden).Tekst(); !strings.Contains(s, "Udbetalingerne er ikke oplyst.") {
		t.Error(s)
	}
	// what was paid is known although the first calculation is not
	ung := foedt("2003-05-17")
	o = opgave(sag(jaf, ung), sag(jaf, ung, bolig("2020-01-01", spor.Ja)), "2024-05")
	o.Udbetalt = []efterregulering.Udbetaling{{Maaned: maaned("2024-05"), Beloeb: kr("12326")}}
	res = regn(t, ny(), o)
	if m := res.Maaneder[0]; m.Udfald != spor.Beregnet || dele(m) != "01+02 -8492.00" {
		t.Errorf("%v, %s", m.Udfald, dele(m))
	}
	if _, ok := res.Maaneder[0].Forskel(); ok || !res.Fuldstaendig() || !res.Sum.Foer.IsZero() || !res.Sum.Efter.IsZero() {
		t.Errorf("%+v", res.Sum)
	}
	o.Efter = sag(jaf, ung)
	if res = regn(t, ny(), o); res.Maaneder[0].Udfald != spor.Uoplyst || res.Fuldstaendig() {
		t.Errorf("what is due is not known: %+v", res.Maaneder[0])
	}
}

// TestPraksisOgRegler: a choice of practice and a rule set are changes of their own, and the rule set says which figures made
// the difference.
func TestPraksisOgRegler(t *testing.T) {
	b := ny()
	b.Efter.Praksis.Afrunding = spor.AfrundKroner
	barnet := sag(jaf, barn("2024-06-17"))
	res := regn(t, b, opgave(barnet, barnet, "2024-06")) // 14.218,80 becomes 14.219,00
	if got := dele(res.Maaneder[0]); got != "01 0.20" || res.Aendringer[0].Emne != efterregulering.EmnePraksis {
		t.Errorf("%s %+v", got, res.Aendringer)
	}
	if got := res.Aendringer[0].Tekst(); got != "Praksis er ændret: afrunding fra »afrunding til øre« til »afrunding til kroner«" {
		t.Error(got)
	}
	b = ny()
	b.Efter.Praksis = ydelse.Standard()
	if res := regn(t, b, opgave(barnet, barnet, "2024-06")); len(res.Aendringer) != 0 {
		t.Errorf("the default is the default, chosen or not: %+v", res.Aendringer)
	}
	ny2024, _, err := satser.Gaeldende().Med(satser.NyFigur(satser.MaanedIkkeForsoerger, jaf, satser.Figur{
		Fra: dag("2024-01-01"), Til: dag("2024-12-31"), Vaerdi: kr("12400"), Status: satser.Beregnet,
	}))
	if err != nil {
		t.Fatal(err)
	}
	b = ny()
	b.Efter.Regler = ny2024
	res = regn(t, b, opgave(sag(jaf, loen("2024-05", "4000")), sag(jaf, loen("2024-05", "5000")), "2024-05", "2024-06"))
	if dele(res.Maaneder[0]) != "01 -300.00; 02 74.00" || dele(res.Maaneder[1]) != "02 74.00" {
		t.Errorf("%s, %s", dele(res.Maaneder[0]), dele(res.Maaneder[1]))
	}
	vil := []efterregulering.Felt{
		{Navn: "ressourceforløbsydelse, ikke-forsørger i maj 2024", Foer: "12.326,00 kr. pr. måned", Nu: "12.400,00 kr. pr. måned"},
		{Navn: "ressourceforløbsydelse, ikke-forsørger i juni 2024", Foer: "12.326,00 kr. pr. måned", Nu: "12.400,00 kr. pr. måned"},
	}
	if d := cmp.Diff(vil, res.Aendringer[1].Felter); d != "" {
		t.Error(d)
	}
	// another percentage under the same provision
	loenregel, err := satser.Gaeldende().Regel(satser.RegelLoen, jaf, dag("2024-01-01"))
	if err != nil {
		t.Fatal(err)
	}
	loenregel.Fra, loenregel.Tal = dag("2024-01-01"), [2]satser.Procent{2500, 5500}
	b.Efter.Regler, _, err = satser.Gaeldende().Med(satser.NyRegel(satser.RegelLoen, jaf, loenregel))
	if err != nil {
		t.Fatal(err)
	}
	res = regn(t, b, opgave(sag(jaf, loen("2024-05", "4000")), sag(jaf, loen("2024-05", "4000")), "2024-05", "2024-06"))
	if dele(res.Maaneder[0]) != "01 200.00" || dele(res.Maaneder[1]) != "" || len(res.Aendringer[0].Felter) != 1 ||
		!strings.Contains(res.Aendringer[0].Felter[0].Tekst(), "30 pct.") || !strings.Contains(res.Aendringer[0].Felter[0].Tekst(), "25 pct.") {
		t.Errorf("%s %+v", dele(res.Maaneder[0]), res.Aendringer)
	}
	// a figure that no month uses is a change without a part
	if res := regn(t, b, opgave(sag(rf), sag(rf), "2024-05")); dele(res.Maaneder[0]) != "" || len(res.Aendringer) != 1 || len(res.Aendringer[0].Felter) != 0 {
		t.Errorf("%+v", res.Aendringer)
	}
}
