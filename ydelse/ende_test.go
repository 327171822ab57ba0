package ydelse_test

import (
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// enderaekke is a month whose level waits for a fact, and the steps that say so.
type enderaekke struct {
	grund, maaned string
	sag           *ydelse.Sag
	vil           string
	siger         []spor.ID
}

// TestEnder: what the level waits for is asked for only where it can change the benefit; where it cannot, the steps say so and the
// month is computed with the lowest level. May 2024: 16.382, 12.326 and 3.834.
func TestEnder(t *testing.T) {
	ung := foedt("2001-01-01")
	andet := func(b string) valg { return med(indtaegt(satser.AndenIndtaegt, "2024-05", b)) }
	andet19 := func(b string) valg { return med(indtaegt(satser.AndenIndtaegt, "2019-05", b)) }
	led := tidligere(ydelse.Ledighedsydelse, "18000", ydelse.PrMaaned, "")
	syg := func(b string) valg { return tidligere(ydelse.Sygedagpenge, b, ydelse.PrMaaned, "") }
	loft10f := func(niveau string) valg { return loft("2024-01-01", "", ydelse.Loft10f, niveau) }
	b := func(fastsat, normal string) valg { return bidrag("2020-01-01", "", fastsat, normal) }
	hjem := func(v ...valg) *ydelse.Sag { return hjemme(rf, "2001-01-01", v...) }
	bolig, slut, etBidrag := []spor.ID{spor.BoligUdenBetydning}, []spor.ID{spor.TidligereSlutUdenBetydning}, []spor.ID{spor.BidragUdenBetydning}
	tjekEnder(t, []enderaekke{
		{"home, and an income that takes both rates", "2024-05", sag(rf, ung, andet("50000")), "0.00", bolig},
		{"home, and an income of just the higher one", "2024-05", sag(rf, ung, andet("12326")), "0.00", bolig},
		{"an øre less decides", "2024-05", sag(rf, ung, andet("12325.99")), "uoplyst", []spor.ID{spor.Bolig}},
		{"in kroner the øre does not", "2024-05", sag(rf, ung, andet("12325.99")), "0.00", bolig},
		{"home, and a ceiling below the rate of nr. 3", "2024-05", sag(rf, ung, loft10f("3000")), "3000.00", bolig},
		{"a ceiling at it", "2024-05", sag(rf, ung, loft10f("3834")), "3834.00", bolig},
		{"a ceiling above it decides", "2024-05", sag(rf, ung, loft10f("3834.01")), "uoplyst", []spor.ID{spor.Bolig}},
		{"home, and ledighedsydelse above both rates", "2024-05", sag(rf, ung, led), "18000.00", bolig},
		{"at the higher one", "2024-05", sag(rf, ung, tidligere(ydelse.Ledighedsydelse, "12326", ydelse.PrMaaned, "")), "12326.00", bolig},
		{"below it decides", "2024-05", sag(rf, ung, tidligere(ydelse.Ledighedsydelse, "12325.99", ydelse.PrMaaned, "")), "uoplyst", []spor.ID{spor.Bolig}},
		{"home on some days only: the others have the other rate, and the ceiling takes all", "2024-05",
			sag(rf, ung, func(s *ydelse.Sag) {
				s.Bolig = []ydelse.Bolig{{Fra: dag("2024-05-11"), Til: dag("2024-05-20"), HosForaelder: spor.Ja}}
			}, loft10f("3000")), "3000.00", []spor.ID{spor.BoligUdenBetydning, spor.BoligUdenBetydning}},
		{"the end of sygedagpenge, and a ceiling below the rate", "2024-05", sag(rf, syg("19000"), loft10f("6000")), "6000.00", slut},
		{"a ceiling at the rate", "2024-05", sag(rf, syg("19000"), loft10f("12326")), "12326.00", slut},
		{"a ceiling above it decides", "2024-05", sag(rf, syg("19000"), loft10f("12326.01")), "uoplyst", []spor.ID{spor.TidligereSlutUoplyst}},
		{"the end of sygedagpenge, and an income that takes them", "2024-05", sag(rf, syg("19000"), andet("50000")), "0.00", slut},
		{"an income that takes the rate but not them decides", "2024-05", sag(rf, syg("19000"), andet("18999.99")), "uoplyst", []spor.ID{spor.TidligereSlutUoplyst}},
		{"two contributions, one not stated, the other at the ceiling of nr. 4", "2024-05", hjem(b("13000", "13000"), b("0", "0")), "16382.00", etBidrag},
		{"the other an øre below it decides", "2024-05", hjem(b("12547.99", "12547.99"), b("0", "0")), "uoplyst", []spor.ID{spor.BidragUoplyst}},
		{"neither stated", "2024-05", hjem(b("0", "0"), b("0", "0")), "uoplyst", []spor.ID{spor.BidragUoplyst, spor.BidragUoplyst}},
		{"a contribution, and an income that takes the ceiling of nr. 4", "2024-05", hjem(b("0", "1400"), andet("50000")), "0.00", etBidrag},
		{"at most normalbidraget is known: 3.834 + 1.400", "2024-05", hjem(b("0", "1400"), andet("5234")), "0.00", etBidrag},
		{"an øre less decides", "2024-05", hjem(b("0", "1400"), andet("5233.99")), "uoplyst", []spor.ID{spor.BidragUoplyst}},
		{"at most the fixed contribution is known", "2024-05", hjem(b("1300", "0"), andet("5134")), "0.00", etBidrag},
		{"nothing of it is known: the ceiling of nr. 4", "2024-05", hjem(b("0", "0"), andet("16382")), "0.00", etBidrag},
		{"an øre less decides", "2024-05", hjem(b("0", "0"), andet("16381.99")), "uoplyst", []spor.ID{spor.BidragUoplyst}},
		{"home and the end of sygedagpenge", "2024-05", sag(rf, ung, syg("19000"), andet("50000")), "0.00", []spor.ID{spor.BoligUdenBetydning, spor.TidligereSlutUdenBetydning}},
		{"home, the contribution and the end: all at once", "2024-05", sag(rf, ung, b("0", "0"), syg("19000"), andet("50000")), "0.00",
			[]spor.ID{spor.BoligUdenBetydning, spor.TidligereSlutUdenBetydning}},
		{"nr. 4 can be above nr. 2: 3.834 + 9.000", "2024-05", sag(rf, ung, b("9000", "9000"), andet("12834")), "0.00", bolig},
		{"an øre less decides", "2024-05", sag(rf, ung, b("9000", "9000"), andet("12833.99")), "uoplyst", []spor.ID{spor.Bolig}},
		{"kap. 6 b, home", "2024-05", sag(jaf, ung, andet("50000")), "0.00", bolig},
		{"kap. 6 b, home and the half", "2024-05", sag(jaf, ung, selvstaendig("2020-01-01", "", ydelse.HoejstHalvdelen), andet("6163")), "0.00", bolig},
		{"before 2020 nobody is deemed to receive nothing, but the levels differ: 3.553 and 11.423", "2019-05",
			sag(rf, ung, andet19("8000")), "uoplyst", []spor.ID{spor.Bolig}},
		{"an income that takes both", "2019-05", sag(rf, ung, andet19("50000")), "0.00", bolig},
		{"wage decides little by little: 55 % of 24.123 is above 12.326", "2024-05", sag(rf, ung, med(loen("2024-05", "40446"))), "0.00", bolig},
	})
}

func tjekEnder(t *testing.T, raekker []enderaekke) {
	t.Helper()
	for _, r := range raekker {
		t.Run(r.maaned+" "+r.grund, func(t *testing.T) {
			p := std
			if r.grund == "in kroner the øre does not" {
				p = ydelse.Praksis{Afrunding: spor.AfrundKroner}
			}
			o := opgoer(t, beregner(p), r.sag, satser.MustMaaned(r.maaned))
			var siger []spor.ID
			for _, id := range iDer(o.Spor) {
				if slices.Contains(r.siger, id) {
					siger = append(siger, id)
				}
			}
			if svar(o.Resultat) != r.vil || !slices.Equal(siger, r.siger) {
				t.Errorf("%s: %s with %v, want %s with %v\n%s", r.grund, svar(o.Resultat), siger, r.vil, r.siger, trinliste(o.Spor))
			}
			if mangler := o.Spor.Mangler(); (len(mangler) == 0) != (o.Udfald == spor.Beregnet) {
				t.Errorf("%s: %v with %d things missing", r.grund, o.Udfald, len(mangler))
			}
		})
	}
}

// TestEnderAfrundet: two levels that are rounded to the same amount are not the same: ATP is for a benefit of at least 12.326 kr., before
// it is rounded. Two that are rounded to nothing are.
func TestEnderAfrundet(t *testing.T) {
	kroner, ung := ydelse.Praksis{Afrunding: spor.AfrundKroner}, foedt("2001-01-01")
	led := func(b string) valg { return tidligere(ydelse.Ledighedsydelse, b, ydelse.PrMaaned, "") }
	tjekRaekker(t, []raekke{
		{"home: 12.325,70 or 12.326", "2024-05", sag(rf, ung, led("12325.70")), "uoplyst", kroner},
		{"12.326 whatever the home", "2024-05", sag(rf, ung, led("12326")), "12326.00", kroner},
		{"17.000,40 whatever the home", "2024-05", sag(rf, ung, led("17000.40")), "17000.00", kroner},
		{"20 øre or 40 left", "2024-05", sag(rf, ung, led("12325.80"), andet("2024-05", "12325.60")), "0.00", kroner},
	})
}

// TestEnderModsat: the higher level can leave less before it is rounded, because the ceiling on holiday pay is rounded by itself: 3.834,26
// × 12/31 leaves 742,1148 of 1.484,2297 (742,11 is taken), and an øre more on one day 742,1150 (742,12 is). It is another amount, though
// both are 742,10 when 1,5 øre is taken for wage.
func TestEnderModsat(t *testing.T) {
	ferie := indtaegt(satser.Feriegodtgoerelse, "2024-05", "5000")
	ferie.Periode = satser.MustPeriode("2024-05-01", "2024-05-06")
	wage := loen("2024-05", "0.05")
	wage.Periode = satser.MustPeriode("2024-05-01", "2024-05-12")
	s := func(v valg) *ydelse.Sag {
		return hjemme(jaf, "2001-01-01", forloeb("2024-05-01", "2024-05-12"), bidrag("2020-01-01", "", "0.26", "0.26"), v, med(ferie, wage))
	}
	tjekRaekker(t, []raekke{
		{"nothing more", "2024-05", s(samlet()), "742.10", std},
		{"an øre more on the 1st", "2024-05", s(bidrag("2024-05-01", "2024-05-01", "0.01", "0.01")), "742.10", std},
		{"it is not stated", "2024-05", s(bidrag("2024-05-01", "2024-05-01", "0", "0.01")), "uoplyst", std},
	})
}

// TestEnderUdenLoft: a level without limit on a day that has no share of the month decides nothing, also where the failures of the month
// are held against each day's level. In thirtieths the 31st has no share after a month from the 1st. May 2014: 10.689.
func TestEnderUdenLoft(t *testing.T) {
	to := forloeb("2014-04-30", "2014-05-30", "2014-05-31", "2014-05-31")
	led := foerForloeb(1, ydelse.Ledighedsydelse, "0", ydelse.PrMaaned, "")
	uafklaret := forsoemt(samtale("2014-05-05", "2014-05-06", func(h *raadighed.Haendelse) { h.Behandling.RimeligGrund = spor.IkkeVurderet }))
	tredivte := ydelse.Praksis{Delmaaned: spor.DelmaanedTredivte}
	tjekRaekker(t, []raekke{
		{"no failure", "2014-05", sag(rf, to, led), "10689.00", tredivte},
		{"a failure that takes nothing yet", "2014-05", sag(rf, to, led, uafklaret), "10689.00", tredivte},
		{"by the days of the month it has one", "2014-05", sag(rf, to, led), "uoplyst", std},
	})
}

// TestEnderGruppe: the category is not settled where the ends have one each, and the other facts of the answer are those of both.
func TestEnderGruppe(t *testing.T) {
	ung := foedt("2001-01-01")
	led := tidligere(ydelse.Ledighedsydelse, "18000", ydelse.PrMaaned, "")
	o := opgoer(t, beregner(), sag(rf, ung, led), satser.MustMaaned("2024-05"))
	if o.Satsgruppe != 0 || o.FoerIndtaegt.String() != "18000.00" || o.AnsesForModtaget || o.Dage != 31 {
		t.Errorf("%+v", o.Resultat)
	}
	syg := tidligere(ydelse.Sygedagpenge, "19000", ydelse.PrMaaned, "")
	o = opgoer(t, beregner(), sag(rf, syg, loft("2024-01-01", "", ydelse.Loft10f, "6000")), satser.MustMaaned("2024-05"))
	if o.Satsgruppe != satser.IkkeForsoerger {
		t.Errorf("the category does not hang on the end of sygedagpenge: %v", o.Satsgruppe)
	}
	alt := med(indtaegt(satser.AndenIndtaegt, "2024-05", "50000"))
	o = opgoer(t, beregner(), sag(rf, ung, bidrag("2020-01-01", "", "0", "0"), alt), satser.MustMaaned("2024-05"))
	if o.Satsgruppe != 0 { // both ends are nr. 4: the lowest without the supplement, the highest with all of it
		t.Errorf("nr. 2 is possible too: %v", o.Satsgruppe)
	}
	o = opgoer(t, beregner(), sag(rf, ung, bidrag("2020-01-01", "", "9000", "9000"), alt), satser.MustMaaned("2024-05"))
	if o.FoerIndtaegt.String() != "12326.00" { // nr. 4 is 3.834 + 9.000
		t.Errorf("the month is shown with the lowest level: %v", o.FoerIndtaegt)
	}
	til15 := func(s *ydelse.Sag) {
		s.Boern = []ydelse.Barn{{Foedt: dag("2020-01-01"), Til: dag("2024-05-15"), Ophold: ydelse.Danmark}}
	}
	o = opgoer(t, beregner(), sag(rf, ung, til15, bidrag("2020-01-01", "", "1500", "1500"), led), satser.MustMaaned("2024-05"))
	if o.Udfald != spor.Uoplyst { // 18.000 whatever the category, but ATP is another for a forsørger
		t.Errorf("nr. 1 is possible until the 15th: %v", svar(o.Resultat))
	}
	o = opgoer(t, beregner(), sag(rf, foedt("1999-05-11"), alt), satser.MustMaaned("2024-05"))
	if o.Satsgruppe != satser.IkkeForsoerger {
		t.Errorf("the person turns 25 in the month, and the category is that of the last day: %v", o.Satsgruppe)
	}
	o = opgoer(t, beregner(), sag(rf, ung, alt), satser.MustMaaned("2024-05"))
	if !o.AnsesForModtaget {
		t.Error("at 0 kr. because of income the person is deemed to receive the benefit, whatever the rate")
	}
	o = opgoer(t, beregner(), sag(rf, ung, led), satser.MustMaaned("2021-05"))
	if o.Satsstatus != satser.Beregnet { // 3.639 is computed, 11.698 published
		t.Errorf("the answer is as sure as the least sure of both ends: %v", o.Satsstatus)
	}
}

// TestEnderSanktion: a sanction can cost more of a lower level, so in a month that takes one the facts are asked for. A failure that takes
// nothing asks for nothing.
func TestEnderSanktion(t *testing.T) {
	led := tidligere(ydelse.Ledighedsydelse, "18000", ydelse.PrMaaned, "")
	ung := func(v valg) *ydelse.Sag { return sag(rf, foedt("2001-01-01"), led, v) }
	andet := med(indtaegt(satser.AndenIndtaegt, "2024-05", "50000"))
	tjekRaekker(t, []raekke{
		{"an event", "2024-05", ung(forsoemt(arbejdsafvisning("2024-05-13"))), "uoplyst", std},
		{"days", "2024-05", ung(forsoemt(samtale("2024-05-13", "2024-05-13"))), "uoplyst", std},
		{"in the month before", "2024-04", ung(forsoemt(arbejdsafvisning("2024-05-13"))), "18000.00", std},
		{"one that is not finished", "2024-05", ung(forsoemt(samtale("2024-05-13", "2024-05-13", aaben))), "18000.00", std},
		{"at 0 kr. there is nothing to take", "2024-05", sag(rf, foedt("2001-01-01"), andet, forsoemt(arbejdsafvisning("2024-05-13"))), "0.00", std},
	})
}
