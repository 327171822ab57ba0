package ydelse_test

import (
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestSanktionNul: income that takes the whole benefit makes the sanction 0 kr., and the person is still deemed to
// receive it; a sanction that takes the rest of it does not do that: § 68 a, stk. 1, is about income.
func TestSanktionNul(t *testing.T) {
	enDag := forsoemt(samtale("2024-06-10", "2024-06-10"))
	arbejde := forsoemt(arbejdsafvisning("2024-06-12"))
	juli := forsoemt(fravaer("2024-07-01", "2024-07-31")) // 23 days × 569 = 13.087
	kort := forloeb("2024-01-01", "2024-06-02")           // 2/30 of 12.326 is 821,7333
	tidligt := forsoemt(arbejdsafvisning("2024-06-01"))
	for _, r := range []struct {
		sanktionsraekke
		anses bool
	}{
		{sanktionsraekke{"the benefit is 0 by income: a sanction of 0", "2024-06", sag(rf, andet("2024-06", "13000"), enDag, arbejde), "0.00", "", "", "", std}, true},
		{sanktionsraekke{"income leaves 1 øre: 569 × 0,01 / 12.326 is 0,00", "2024-06", sag(rf, andet("2024-06", "12325.99"), enDag), "0.01", "", "", "", std}, false},
		{sanktionsraekke{"a whole month of absence costs no more than the month", "2024-07", sag(rf, juli), "0.00", "12326.00", "", "", std}, false},
		{sanktionsraekke{"and an event on top of it finds nothing to be taken from", "2024-07", sag(rf, juli, forsoemt(arbejdsafvisning("2024-07-02"))), "0.00", "12326.00", "1896.00", "", std}, false},
		{sanktionsraekke{"after income: 13.087 × 9.326 / 12.326 = 9.901,78, at most 9.326", "2024-07", sag(rf, juli, andet("2024-07", "3000")), "0.00", "9326.00", "", "", std}, false},
		{sanktionsraekke{"two days of right, and an event of 1.896: the fraction of an øre goes too", "2024-06", sag(rf, kort, tidligt), "0.00", "821.7333", "1074.2666", "", std}, false},
		{sanktionsraekke{"a deduction from last month larger than this one", "2024-06", sag(rf, kort, forsoemt(samtale("2024-05-27", "2024-05-31", afregnes("2024-06")))), "0.00", "821.7333", "1454.2666", "", std}, false},
		{sanktionsraekke{"2019: 0 by income, and nobody is deemed to receive it", "2019-06", sag(rf, andet("2019-06", "13000"), forsoemt(samtale("2019-06-10", "2019-06-10"))), "0.00", "", "", "", std}, false},
	} {
		tjekSanktioner(t, []sanktionsraekke{r.sanktionsraekke})
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned))
		if o.AnsesForModtaget != r.anses || len(find(o.Spor, spor.AnsesForModtaget)) > 0 != r.anses {
			t.Errorf("%s: deemed to receive: %v, want %v", r.grund, o.AnsesForModtaget, r.anses)
		}
	}
}

// TestSanktionAndenMaaned: what is settled in a later month takes the rate and the share of the month of the failure (§
// 69 a, stk. 3 and 4), within three whole calendar months.
func TestSanktionAndenMaaned(t *testing.T) {
	marts := func(v ...hvalg) valg { return forsoemt(samtale("2024-03-11", "2024-03-11", v...)) }
	paaske := func(m string) valg { return forsoemt(samtale("2024-03-28", "2024-04-03", afregnes(m))) } // 28, 29 March, 1, 2 April
	tab := andet("2024-03", "3000")
	tjekSanktioner(t, []sanktionsraekke{
		{"March's share on April's whole benefit: 569 × 9.326 / 12.326", "2024-04", sag(rf, tab, marts(afregnes("2024-04"))), "11895.49", "430.51", "", "", std},
		{"and nothing in March", "2024-03", sag(rf, tab, marts(afregnes("2024-04"))), "9326.00", "", "", "", std},
		{"April's income is not March's", "2024-04", sag(rf, andet("2024-04", "3000"), marts(afregnes("2024-04"))), "8757.00", "569.00", "", "", std},
		{"December's rate in January: 11.944 × 12 / 260 = 551,26", "2024-01", sag(rf, forsoemt(samtale("2023-12-11", "2023-12-11", afregnes("2024-01")))), "11775.00", "551.00", "", "", std},
		{"December's amount in January", "2024-01", sag(rf, forsoemt(arbejdsafvisning("2023-12-11", afregnes("2024-01")))), "10489.00", "1837.00", "", "", std},
		{"events of two months, both settled in the second: one for each", "2024-04", sag(rf, forsoemt(arbejdsafvisning("2024-03-11", afregnes("2024-04")), arbejdsafvisning("2024-04-11"))), "8534.00", "3792.00", "", "", std},
		{"a talk over two months, settled in the second: four days", "2024-04", sag(rf, paaske("2024-04")), "10050.00", "2276.00", "", "", std},
		{"each month's days in that month's share: 1.138 × 9.326 / 12.326 = 861,02 and 1.138", "2024-04", sag(rf, tab, paaske("2024-04")), "10326.98", "1999.02", "", "", std},
		{"settled in its own month: two days there", "2024-03", sag(rf, paaske("2024-03")), "11188.00", "1138.00", "", "", std},
		{"and two days in the next", "2024-04", sag(rf, paaske("2024-03")), "11188.00", "1138.00", "", "", std},
		{"in the last month of three", "2024-06", sag(rf, marts(afregnes("2024-06"))), "11757.00", "569.00", "", "", std},
		{"a month too late", "2024-07", sag(rf, marts(afregnes("2024-07"))), "12326.00", "", "", "", std},
		{"the event of a month that was 0 by income", "2024-04", sag(rf, andet("2024-03", "20000"), forsoemt(arbejdsafvisning("2024-03-11", afregnes("2024-04")))), "12326.00", "", "", "", std},
		{"a failure in a month without right costs nothing in the next", "2024-04", sag(rf, forloeb("2024-04-01", ""), marts(afregnes("2024-04"))), "12326.00", "", "", "", std},
		{"a failure that is settled in a month without right: nothing to take it from", "2024-04", sag(rf, forloeb("2024-01-01", "2024-03-31"), marts(afregnes("2024-04"))), "ikke opfyldt", "", "569.00", "", std},
		{"a failure in a part month: the days of right alone", "2024-04", sag(rf, forloeb("2024-03-29", ""), forsoemt(samtale("2024-03-29", "2024-04-01", afregnes("2024-04")))), "11757.00", "569.00", "", "", std},
		{"a talk before the right, that runs into it", "2024-04", sag(rf, forloeb("2024-03-29", ""), forsoemt(samtale("2024-03-25", "2024-04-03", afregnes("2024-04")))), "12326.00", "", "", "", std},
		{"a former benefit of 2024 in a month of 2024: the category's rate", "2024-04", sag(rf, tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, "2024-03-31"), marts(afregnes("2024-04"))), "11757.00", "569.00", "", "", std},
	})
	o := opgoer(t, beregner(), sag(rf, marts(afregnes("2024-07"))), satser.MustMaaned("2024-07"))
	if trin := find(o.Spor, spor.Sanktionsfrist); len(trin) != 1 || trin[0].Udfald != spor.IkkeOpfyldt {
		t.Errorf("the month does not say that the time has run out:\n%s", trinliste(o.Spor))
	}
}

// TestSanktionHaendelsesmaanedMangler: a month of a failure that waits for something makes the month that settles it
// wait, and says so; a missing fact weighs more than an assessment.
func TestSanktionHaendelsesmaanedMangler(t *testing.T) {
	ung := samlet(foedt("2001-01-01"), bolig("2024-04-01", "", spor.Ja)) // known from April only
	skoen := med(indtaegt(satser.TabtArbejdsfortjeneste, "2024-02", "100"))
	s := func(maaneder ...string) valg {
		return func(x *ydelse.Sag) {
			for _, m := range maaneder {
				forsoemt(samtale(m+"-12", m+"-12", afregnes("2024-04")))(x)
			}
		}
	}
	const her = spor.HaendelsesmaanedUoplyst
	for _, r := range []struct {
		grund  string
		sag    *ydelse.Sag
		udfald spor.Udfald
		vil    []spor.ID
	}{
		{"March waits for a home", sag(rf, ung, s("2024-03")), spor.Uoplyst, []spor.ID{her}},
		{"February waits for an assessment", sag(rf, skoen, s("2024-02")), spor.KraeverSkoen, []spor.ID{her}},
		{"February for both, March for a home: both months are named", sag(rf, ung, skoen, s("2024-03", "2024-02")), spor.Uoplyst, []spor.ID{her, her}},
		{"March is known, February is not", sag(rf, skoen, s("2024-02", "2024-03")), spor.KraeverSkoen, []spor.ID{her}},
		{"February waits for the time of an income", sag(rf, s("2024-02"), med(ydelse.Indtaegt{
			Art: satser.Renter, Beloeb: kr100, Udbetalt: dag("2024-02-29"),
		})), spor.Uoplyst, []spor.ID{her}},
		{"nothing is settled for February", sag(rf, skoen, s("2024-03")), spor.Beregnet, nil},
		{"an assessment that is open anyway does not ask for March", sag(rf, ung, forsoemt(samtale("2024-03-12", "2024-03-12", afregnes("2024-04"), aaben))), spor.Beregnet, []spor.ID{spor.SanktionHaendelse, spor.RimeligGrund}},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned("2024-04"))
		if got := iDer(o.Spor.Mangler()); o.Udfald != r.udfald || !slices.Equal(got, r.vil) {
			t.Errorf("%s: %v for want of %v, want %v %v\n%s", r.grund, o.Udfald, got, r.udfald, r.vil, trinliste(o.Spor))
		}
		if o.Udfald != spor.Beregnet && (!o.Sanktioner.IsZero() || !o.Ydelse.IsZero()) {
			t.Errorf("%s: %v taken of %v", r.grund, o.Sanktioner, o.Ydelse)
		}
	}
	x := loen("2024-03", "100")
	x.Vurdering = satser.KroneForKrone
	_, err := beregner().Beregn(sag(rf, s("2024-03"), med(x)), satser.MustMaaned("2024-04"))
	kraevInputfejl(t, err, "indtaegter[0].vurdering", satser.KodeModstrid)
}

// aaben leaves the assessment of a rimelig grund open.
func aaben(h *raadighed.Haendelse) { h.Behandling.RimeligGrund = spor.IkkeVurderet }

// TestSanktionUafklaret: a failure that waits for something costs nothing, and the month is computed; the steps list
// what is open.
func TestSanktionUafklaret(t *testing.T) {
	b := func(f func(*raadighed.Behandling)) hvalg {
		return func(h *raadighed.Haendelse) { f(&h.Behandling) }
	}
	for _, r := range []struct {
		grund string
		v     hvalg
		vil   []spor.ID
	}{
		{"no assessment of a rimelig grund", aaben, []spor.ID{spor.RimeligGrund}},
		{"nor of other circumstances", b(func(x *raadighed.Behandling) { x.RimeligGrund, x.AndreForhold = 0, 0 }), []spor.ID{spor.RimeligGrund, spor.AndreForhold}},
		{"nor of whether it furthers rådighed", b(func(x *raadighed.Behandling) { x.FremmerRaadighed = spor.IkkeVurderet }), []spor.ID{spor.FremmerRaadighed}},
		{"contact not made", func(h *raadighed.Haendelse) {
			h.Kontakt, h.UdenKontaktTil, h.Behandling.Kontaktforsoeg = satser.Dato{}, h.Dag, nil
		}, []spor.ID{spor.KontaktUdtoemt}},
		{"the person not heard", b(func(x *raadighed.Behandling) { x.Hoering = 0 }), []spor.ID{spor.Partshoering}},
		{"no reasons", b(func(x *raadighed.Behandling) { x.Begrundelse = 0 }), []spor.ID{spor.Begrundelse}},
		{"no month named", b(func(x *raadighed.Behandling) { x.Afregnes = satser.Maaned{} }), []spor.ID{spor.Sanktionsfrist}},
		{"a rimelig grund: no, and nothing is asked for", b(func(x *raadighed.Behandling) { x.RimeligGrund, x.AndreForhold = spor.Ja, 0 }), nil},
	} {
		for _, o := range []satser.Ordning{rf, jaf} {
			s := sag(o, forsoemt(samtale("2024-06-10", "2024-06-10", r.v)))
			x := opgoer(t, beregner(), s, satser.MustMaaned("2024-06"))
			vil := r.vil
			if vil != nil { // the failure itself stands first, as the heading of what is open
				vil = append([]spor.ID{spor.SanktionHaendelse}, vil...)
			}
			if got := iDer(x.Spor.Mangler()); svar(x.Resultat) != "12326.00" || !x.Sanktioner.IsZero() || !slices.Equal(got, vil) {
				t.Errorf("%s: %s for want of %v, want 12326.00 and %v\n%s", r.grund, svar(x.Resultat), got, vil, trinliste(x.Spor))
			}
			if naeste := opgoer(t, beregner(), s, satser.MustMaaned("2024-07")); naeste.Spor.Mangler() != nil {
				t.Errorf("%s: July asks for %v", r.grund, iDer(naeste.Spor.Mangler()))
			}
		}
	}
}

// TestSanktionYdermaaneder: the first month of each scheme, the last of 2026, and the last that is known. The rates of 2013,
// 2014 and 2026 are 10.500, 10.689 and 13.345; × 12 / 260 they are 484,6, 493,3 and 615,9.
func TestSanktionYdermaaneder(t *testing.T) {
	sidst := satser.MustMaaned(naivslut()).SidsteDag().String()
	dagen := (naivsidst().ikke*2*12 + 260) / (2 * 260)
	tjekSanktioner(t, []sanktionsraekke{
		{"the first of kap. 6 a", "2013-01", sag(rf, forsoemt(samtale("2013-01-31", "2013-01-31"))), "10015.00", "485.00", "", "", std},
		{"the first of kap. 6 b", "2014-07", sag(jaf, forsoemt(samtale("2014-07-01", "2014-07-01"))), "10196.00", "493.00", "", "", std},
		{"the last of 2026 in kap. 6 a", "2026-12", sag(rf, forsoemt(samtale("2026-12-31", "2026-12-31"))), "12729.00", "616.00", "", "", std},
		{"the last of 2026 in kap. 6 b", "2026-12", sag(jaf, forsoemt(samtale("2026-12-31", "2026-12-31"))), "12729.00", "616.00", "", "", std},
		{"an event in it", "2026-12", sag(jaf, forsoemt(arbejdsafvisning("2026-12-31"))), "11293.00", "2052.00", "", "", std},
		{"the last known", naivslut(), sag(jaf, forsoemt(samtale(sidst, sidst))), kroner(naivsidst().ikke - dagen), kroner(dagen), "", "", std},
	})
}
