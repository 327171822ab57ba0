package ydelse_test

import (
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestMangler: a fact or an assessment is asked for only when it decides; the steps name exactly what is missing, and
// nothing is paid meanwhile.
func TestMangler(t *testing.T) {
	ung := foedt("2001-01-01")
	ukendt := bolig("2000-01-01", "", spor.IkkeVurderet)
	syg := func(b string) valg { return tidligere(ydelse.Sygedagpenge, b, ydelse.PrMaaned, "") }
	halvt := med(for100("2024-04-20", "2024-05-10", "2024-05-31"))
	kurs := forloeb("2024-05-01", "")
	for _, r := range []struct {
		grund  string
		maaned string
		sag    *ydelse.Sag
		vil    []spor.ID // none when the month can be computed
	}{
		{"under 25, home not stated", "2024-05", sag(rf, ung), []spor.ID{spor.Bolig}},
		{"under 25, home stated for another time", "2024-05", sag(rf, ung, bolig("2020-01-01", "2024-04-30", spor.Ja)), []spor.ID{spor.Bolig}},
		{"under 25, home not assessed: never yes and never no", "2024-05", sag(rf, ung, ukendt), []spor.ID{spor.Bolig}},
		{"home missing for the last day only", "2024-05", sag(rf, ung, bolig("2020-01-01", "2024-05-30", spor.Ja)), []spor.ID{spor.Bolig}},
		{"home missing outside the course", "2024-05", sag(rf, ung, forloeb("2024-05-16", ""), bolig("2024-05-16", "", spor.Ja)), nil},
		{"25 years: home does not matter", "2024-05", sag(rf, foedt("1999-05-01")), nil},
		{"24 years and 364 days on the first", "2024-05", sag(rf, foedt("1999-05-02")), []spor.ID{spor.Bolig}},
		{"a child: home does not matter", "2024-05", sag(rf, ung, barn("2020-01-01", ydelse.Danmark)), nil},
		{"a child abroad: it does", "2024-05", sag(rf, ung, barn("2020-01-01", ydelse.Udlandet)), []spor.ID{spor.Bolig}},
		{"the contribution not stated", "2024-05", hjemme(rf, "2001-01-01", bidrag("2020-01-01", "", "0", "1400")), []spor.ID{spor.BidragUoplyst}},
		{"normalbidraget not stated", "2024-05", hjemme(rf, "2001-01-01", bidrag("2020-01-01", "", "1400", "0")), []spor.ID{spor.BidragUoplyst}},
		{"one of two contributions", "2024-05", hjemme(rf, "2001-01-01", bidrag("2020-01-01", "", "1400", "1400"), bidrag("2020-01-01", "", "0", "0")), []spor.ID{spor.BidragUoplyst}},
		{"of a person not at home it does not matter", "2024-05", sag(rf, ung, bolig("2000-01-01", "", spor.Nej), bidrag("2020-01-01", "", "0", "0")), nil},
		{"nor of one who is 25", "2024-05", hjemme(rf, "1999-01-01", bidrag("2020-01-01", "", "0", "0")), nil},
		{"nor from July 2025", "2025-07", hjemme(rf, "2003-01-01", bidrag("2020-01-01", "", "0", "0")), nil},
		{"but in June 2025", "2025-06", hjemme(rf, "2003-01-01", bidrag("2020-01-01", "", "0", "0")), []spor.ID{spor.BidragUoplyst}},
		{"the end of sygedagpenge above stk. 2", "2024-05", sag(rf, syg("12326.01")), []spor.ID{spor.TidligereSlutUoplyst}},
		{"the end of sygedagpenge at stk. 2", "2024-05", sag(rf, syg("12326")), nil},
		{"home and the end of sygedagpenge", "2024-05", sag(rf, ung, syg("20000")), []spor.ID{spor.Bolig, spor.TidligereSlutUoplyst}},
		{"contribution and the end of sygedagpenge", "2024-05", hjemme(rf, "2001-01-01", bidrag("2020-01-01", "", "0", "0"), syg("20000")), []spor.ID{spor.BidragUoplyst, spor.TidligereSlutUoplyst}},
		{"home, with sygedagpenge below every rate", "2024-05", sag(rf, ung, syg("3834")), []spor.ID{spor.Bolig}},
		{"kap. 6 b does not ask for the end", "2024-05", sag(jaf, ung, syg("20000")), []spor.ID{spor.Bolig}},
		{"the grant of a course begun after January 2026", "2026-03", sag(rf, forloeb("2026-02-01", "")), []spor.ID{spor.BevillingUoplyst}},
		{"an income whose treatment is open", "2024-05", sag(rf, med(indtaegt(satser.TabtArbejdsfortjeneste, "2024-05", "100"))), []spor.ID{spor.PostSkoen}},
		{"for a time before the course no treatment deducts it", "2024-05", sag(rf, kurs, med(ydelse.Indtaegt{
			Art: satser.TabtArbejdsfortjeneste, Beloeb: satser.MustBeloeb("100"), Udbetalt: dag("2024-05-31"), Periode: satser.MustPeriode("2024-04-01", "2024-04-30"),
		})), nil},
		{"an income partly outside the course", "2024-05", sag(rf, kurs, halvt), []spor.ID{spor.PostDelvis}},
		{"one that is not deducted may lie where it will", "2024-05", sag(rf, kurs, med(ydelse.Indtaegt{
			Art: satser.VarigtMen, Beloeb: satser.MustBeloeb("100"), Udbetalt: dag("2024-05-31"), Periode: satser.MustPeriode("2024-04-20", "2024-05-10"),
		})), nil},
		{"the time of an income", "2024-05", sag(rf, med(ydelse.Indtaegt{Art: satser.Renter, Beloeb: kr100, Udbetalt: dag("2024-05-31")})), []spor.ID{spor.PostPeriodeUoplyst}},
		{"the hours of a tilbud", "2024-05", sag(rf, udenTimer("2857.61")), []spor.ID{spor.PostTimerUoplyst}},
		{"of a tilbud of 0 kr.", "2024-05", sag(rf, udenTimer("0")), nil},
		{"of a tilbud that takes it all even with 160 hours: 12.326 + 2.857,60", "2024-05", sag(rf, udenTimer("15183.60")), nil},
		{"of one that leaves an øre", "2024-05", sag(rf, udenTimer("15183.59")), []spor.ID{spor.PostTimerUoplyst}},
		{"the hours, and the split, of a tilbud", "2024-05", sag(rf, kurs, udenTimer("5000"), halvt), []spor.ID{spor.PostTimerUoplyst, spor.PostDelvis}},
		{"a fact and an assessment: both are named", "2024-05", sag(rf, ung, kurs, halvt), []spor.ID{spor.Bolig, spor.PostDelvis}},
	} {
		t.Run(r.grund, func(t *testing.T) {
			o := opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned))
			if got := iDer(o.Spor.Mangler()); !slices.Equal(got, r.vil) {
				t.Errorf("missing %v, want %v", got, r.vil)
			}
			tjekUbesvaret(t, o, r.vil)
		})
	}
}

// udenTimer is income of a tilbud in May 2024 whose hours are not stated.
func udenTimer(b string) valg {
	x := indtaegt(satser.Tilbudsindtaegt, "2024-05", b)
	x.Timer = 0
	return med(x)
}

// tjekUbesvaret: a missing fact weighs more than a missing assessment, and neither is an amount.
func tjekUbesvaret(t *testing.T, o ydelse.Opgoerelse, mangler []spor.ID) {
	t.Helper()
	vil := spor.Beregnet
	for _, id := range mangler {
		switch id {
		case spor.PostDelvis, spor.PostSkoen:
			if vil == spor.Beregnet {
				vil = spor.KraeverSkoen
			}
		default:
			vil = spor.Uoplyst
		}
	}
	b, ok := o.Beloeb()
	if o.Udfald != vil || ok != (vil == spor.Beregnet) || !ok && !b.IsZero() {
		t.Errorf("%v with %v, %v, want %v", o.Udfald, b, ok, vil)
	}
	if vil != spor.Beregnet && len(find(o.Spor, spor.Ydelse)) > 0 {
		t.Error("a step says an amount")
	}
}

// TestSatsgruppeUafklaret: the category is that of the last day with right, and zero when that is not settled.
func TestSatsgruppeUafklaret(t *testing.T) {
	for _, r := range []struct {
		grund string
		sag   *ydelse.Sag
		vil   satser.Satsgruppe
	}{
		{"known to the 15th, not after", sag(rf, foedt("2001-01-01"), bolig("2020-01-01", "2024-05-15", spor.Ja)), 0},
		{"known from the 16th only", sag(rf, foedt("2001-01-01"), bolig("2024-05-16", "", spor.Ja)), satser.Hjemmeboende},
		{"turns 25 on the 16th", hjemme(rf, "1999-05-16"), satser.IkkeForsoerger},
		{"no right", sag(rf, forloeb("2024-06-01", "")), 0},
	} {
		if o := opgoer(t, beregner(), r.sag, satser.MustMaaned("2024-05")); o.Satsgruppe != r.vil {
			t.Errorf("%s: %v, want %v", r.grund, o.Satsgruppe, r.vil)
		}
	}
}

// TestSatsstatus: a result is as sure as the least sure figure in it.
func TestSatsstatus(t *testing.T) {
	ung := hjemme(rf, "2000-01-01")
	for _, r := range []struct {
		grund, maaned string
		sag           *ydelse.Sag
		vil           satser.Status
	}{
		{"an official table of the benefit", "2024-05", sag(rf), satser.Bekendtgjort},
		{"an official table of another benefit", "2014-05", sag(rf), satser.BekendtgjortAndenTabel},
		{"the day rate of 2023 is computed", "2023-05", sag(rf, forsoemt(samtale("2023-05-15", "2023-05-15"))), satser.Beregnet},
		{"and not used without a failure", "2023-05", sag(rf), satser.Bekendtgjort},
		{"the rate of nr. 2 is published in 2021, that of nr. 3 computed", "2021-05", ung, satser.Beregnet},
		{"the threshold of 2016 is computed", "2016-05", sag(rf, med(loen("2016-05", "1"))), satser.Beregnet},
		{"and not used without wage", "2016-05", sag(rf), satser.BekendtgjortAndenTabel},
		{"no right, no figure", "2024-05", sag(rf, forloeb("2024-06-01", "")), 0},
	} {
		if o := opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned)); o.Satsstatus != r.vil {
			t.Errorf("%s: %v, want %v", r.grund, o.Satsstatus, r.vil)
		}
	}
}

// TestVenterTagerIntet: a month that waits for a fact takes no deduction meanwhile.
func TestVenterTagerIntet(t *testing.T) {
	uden := indtaegt(satser.Tilbudsindtaegt, "2024-05", "5000")
	uden.Timer = 0
	o := opgoer(t, beregner(), sag(jaf, med(loen("2024-05", "10000"), uden)), satser.MustMaaned("2024-05"))
	if o.Udfald != spor.Uoplyst || !o.Loenfradrag.IsZero() || !o.AndetFradrag.IsZero() || len(find(o.Spor, spor.LoenfradragTil)) > 0 {
		t.Errorf("%+v\n%s", o.Resultat, trinliste(o.Spor))
	}
}
