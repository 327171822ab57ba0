package ydelse_test

import (
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestTidligereUdenBeloeb: an amount of the former benefit that is not stated is no fault; the months on which it decides wait for it.
// 2024: 12.326.
func TestTidligereUdenBeloeb(t *testing.T) {
	uden := func(a ydelse.Tidligereart, pr ydelse.Ydelsesperiode, sidste string) valg {
		return tidligere(a, "0", pr, sidste)
	}
	andet := med(indtaegt(satser.AndenIndtaegt, "2024-05", "50000"))
	loft := loft("2024-01-01", "", ydelse.Loft10f, "12326")
	hidtidig, slut := spor.HidtidigUoplyst, spor.TidligereSlutUoplyst
	for _, r := range []struct {
		grund, maaned string
		sag           *ydelse.Sag
		vil           string
		mangler       []spor.ID
	}{
		{"the right to sygedagpenge had ended before the month", "2024-05", sag(rf, uden(ydelse.Sygedagpenge, 0, "2024-04-30")), "12326.00", nil},
		{"it ended on the first day", "2024-05", sag(rf, uden(ydelse.Sygedagpenge, 0, "2024-05-01")), "uoplyst", []spor.ID{hidtidig}},
		{"and the month before", "2024-04", sag(rf, uden(ydelse.Sygedagpenge, 0, "2024-04-30")), "uoplyst", []spor.ID{hidtidig}},
		{"for a week", "2024-04", sag(rf, uden(ydelse.Sygedagpenge, ydelse.PrUge, "2024-04-30")), "uoplyst", []spor.ID{hidtidig}},
		{"neither amount nor end", "2024-05", sag(rf, uden(ydelse.Sygedagpenge, 0, "")), "uoplyst", []spor.ID{hidtidig, slut}},
		{"ledighedsydelse", "2024-05", sag(rf, uden(ydelse.Ledighedsydelse, 0, "")), "uoplyst", []spor.ID{hidtidig}},
		{"kap. 6 b keeps no level and asks for none", "2024-05", sag(jaf, uden(ydelse.Ledighedsydelse, 0, "")), "12326.00", nil},
		{"a ceiling at stk. 2", "2024-05", sag(rf, uden(ydelse.Ledighedsydelse, 0, ""), loft), "12326.00", nil},
		{"a level without limit is not taken by any income", "2024-05", sag(rf, uden(ydelse.Ledighedsydelse, 0, ""), andet), "uoplyst", []spor.ID{hidtidig}},
		{"in 2013 the least is not stk. 2", "2013-12", sag(rf, uden(ydelse.Ledighedsydelse, 0, "")), "uoplyst", []spor.ID{hidtidig}},
		{"home and the amount", "2024-05", sag(rf, foedt("2001-01-01"), uden(ydelse.Ledighedsydelse, 0, "")), "uoplyst", []spor.ID{spor.Bolig, hidtidig}},
		{"home, when the right had ended", "2024-05", sag(rf, foedt("2001-01-01"), uden(ydelse.Sygedagpenge, 0, "2024-04-30")), "uoplyst", []spor.ID{spor.Bolig}},
		{"home and the amount of a ledighedsydelse that has ended", "2024-05", sag(rf, foedt("2001-01-01"), uden(ydelse.Ledighedsydelse, 0, "2024-04-30")),
			"uoplyst", []spor.ID{spor.Bolig, hidtidig}},
		{"home and the benefit before a later course, though that of the first has ended", "2024-05", sag(rf, foedt("2001-01-01"),
			forloeb("2022-01-01", "2023-12-31", "2024-03-01", ""), tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, "2022-06-30")),
			"uoplyst", []spor.ID{spor.Bolig, spor.TidligereUoplyst}},
		{"another benefit brings nothing along", "2024-05", sag(rf, uden(ydelse.AndenYdelse, 0, "")), "12326.00", nil},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned))
		if got := iDer(o.Spor.Mangler()); svar(o.Resultat) != r.vil || !slices.Equal(got, r.mangler) {
			t.Errorf("%s: %s without %v, want %s without %v\n%s", r.grund, svar(o.Resultat), got, r.vil, r.mangler, trinliste(o.Spor))
		}
	}
	o := opgoer(t, beregner(), sag(rf, uden(ydelse.Ledighedsydelse, 0, ""), loft), satser.MustMaaned("2024-05"))
	if len(find(o.Spor, spor.HidtidigUdenBetydning)) != 1 {
		t.Errorf("the steps do not say that the amount is of no consequence:\n%s", trinliste(o.Spor))
	}
}

// TestTidligereForHvertForloeb: § 68, stk. 4 and 5, ask what was received before that course. 2024: 12.326.
func TestTidligereForHvertForloeb(t *testing.T) {
	to := forloeb("2022-01-01", "2023-12-31", "2024-03-01", "")
	ud := forloeb("2022-01-01", "2024-02-29", "2024-03-01", "")
	tre := forloeb("2022-01-01", "2022-12-31", "2023-06-01", "2024-02-29", "2024-03-01", "")
	led := tidligere(ydelse.Ledighedsydelse, "4330", ydelse.PrUge, "")
	mdl := func(a ydelse.Tidligereart, beloeb, sidste string) func(int) valg {
		return func(i int) valg { return foerForloeb(i, a, beloeb, ydelse.PrMaaned, sidste) }
	}
	ingen := func(i int) valg {
		return func(s *ydelse.Sag) { s.Forloeb[i].Tidligere = ydelse.TidligereYdelse{Art: ydelse.IngenYdelse} }
	}
	l20, s20 := mdl(ydelse.Ledighedsydelse, "20000", ""), mdl(ydelse.Sygedagpenge, "20000", "2024-05-15")
	slutter := func(s *ydelse.Sag) {
		s.Forloeb[0].Til = dag("")
		s.Ret.Ophoer = []ydelse.Forloebsophoer{{Art: ydelse.Frasagt, Fra: dag("2024-03-01")}}
	}
	tjekRaekker(t, []raekke{
		{"the first course: 4.330 × 52 / 12", "2022-05", sag(rf, to, led), "18763.33", std},
		{"a later one after a gap is asked for", "2024-05", sag(rf, to, led), "uoplyst", std},
		{"also when the case states sygedagpenge that have ended", "2024-05", sag(rf, to, tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, "2022-06-30")), "uoplyst", std},
		{"a day of gap is one", "2024-05", sag(rf, forloeb("2022-01-01", "2024-02-28", "2024-03-01", ""), led), "uoplyst", std},
		{"without a day between it goes on", "2024-05", sag(rf, ud, led), "18763.33", std},
		{"also where the course before ended early", "2024-05", sag(rf, ud, led, slutter), "18763.33", std},
		{"its own ledighedsydelse", "2024-05", sag(rf, to, led, l20(1)), "20000.00", std},
		{"which the first course does not have", "2022-05", sag(rf, to, led, l20(1)), "18763.33", std},
		{"its own sygedagpenge, to the 15th: (15 × 20.000 + 16 × 12.326) / 31", "2024-05", sag(rf, to, led, s20(1)), "16039.23", std},
		{"none before it", "2024-05", sag(rf, to, led, ingen(1)), "12326.00", std},
		{"none before it, without a gap", "2024-05", sag(rf, ud, led, ingen(1)), "12326.00", std},
		{"where nothing is brought along nothing is asked", "2024-05", sag(rf, to, tidligere(ydelse.AndenYdelse, "0", 0, "")), "12326.00", std},
		{"nor where nothing is stated", "2024-05", sag(rf, to), "12326.00", std},
		{"the first course has its own, and the case none", "2022-05", sag(rf, to, l20(0)), "20000.00", std},
		{"and then the second is asked for", "2024-05", sag(rf, to, l20(0)), "uoplyst", std},
		{"the third follows on the second, which has its own", "2024-05", sag(rf, tre, led, l20(1)), "20000.00", std},
		{"and is asked for when the second is", "2024-05", sag(rf, tre, led), "uoplyst", std},
		{"kap. 6 b asks for nothing", "2024-05", sag(jaf, to, led), "12326.00", std},
		{"an income takes whatever stk. 2 gives, but not a level without limit", "2024-05", sag(rf, to, led, med(indtaegt(satser.AndenIndtaegt, "2024-05", "50000"))), "uoplyst", std},
		{"a ceiling takes it", "2024-05", sag(rf, to, led, loft("2024-01-01", "", ydelse.Loft10f, "12326")), "12326.00", std},
		{"in the month between there is no course", "2024-02", sag(rf, to, led), "ikke opfyldt", std},
	})
	o := opgoer(t, beregner(), sag(rf, to, led), satser.MustMaaned("2024-05"))
	if x := o.Spor.Mangler(); len(x) != 1 || x[0].ID != spor.TidligereUoplyst || x[0].Led[0] != spor.Datotal(dag("2024-03-01")) {
		t.Errorf("the missing fact must name the course:\n%s", trinliste(o.Spor))
	}
	o = opgoer(t, beregner(), sag(rf, to, led, loft("2024-01-01", "", ydelse.Loft10f, "12326")), satser.MustMaaned("2024-05"))
	if len(find(o.Spor, spor.TidligereUdenBetydning)) != 1 {
		t.Errorf("the steps do not say that it is of no consequence:\n%s", trinliste(o.Spor))
	}
}

// TestNiveauFoelger: § 68, stk. 4 and 5, ask what was received before the course, and before one that follows on another that was
// ressourceforløbsydelse. That the level goes on is a practice, and a step says so where it decides. 2024: 12.326; 2013: 10.500.
func TestNiveauFoelger(t *testing.T) {
	ud := forloeb("2022-01-01", "2024-02-29", "2024-03-01", "")
	i2013 := forloeb("2013-01-01", "2013-06-30", "2013-07-01", "")
	led := func(b string) valg { return tidligere(ydelse.Ledighedsydelse, b, ydelse.PrMaaned, "") }
	syg := func(sidste string) valg { return tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, sidste) }
	for _, r := range []struct {
		grund, maaned string
		sag           *ydelse.Sag
		hjemmel, fra  string // empty when nothing is said
	}{
		{"in the second course", "2024-03", sag(rf, ud, led("18000")), "§ 68, stk. 5, 1. pkt.", "2024-03-01"},
		{"sygedagpenge", "2024-03", sag(rf, ud, syg("2024-06-30")), "§ 68, stk. 4, 1. pkt.", "2024-03-01"},
		{"that have ended", "2024-03", sag(rf, ud, syg("2024-02-29")), "", ""},
		{"in the first course", "2024-02", sag(rf, ud, led("18000")), "", ""},
		{"stated of the second itself", "2024-03", sag(rf, ud, foerForloeb(1, ydelse.Ledighedsydelse, "18000", ydelse.PrMaaned, "")), "", ""},
		{"at the rate", "2024-03", sag(rf, ud, led("12326")), "", ""},
		{"an øre above it", "2024-03", sag(rf, ud, led("12326.01")), "§ 68, stk. 5, 1. pkt.", "2024-03-01"},
		{"below it in 2013, without a floor", "2013-07", sag(rf, i2013, led("9000")), "§ 68, stk. 5", "2013-07-01"},
		{"below it in 2014, with one", "2014-01", sag(rf, i2013, led("9000")), "", ""},
		{"the third follows on the second, which has its own", "2024-03", sag(rf, forloeb("2022-01-01", "2022-12-31", "2023-06-01", "2024-02-29", "2024-03-01", ""),
			foerForloeb(1, ydelse.Ledighedsydelse, "18000", ydelse.PrMaaned, "")), "§ 68, stk. 5, 1. pkt.", "2024-03-01"},
		{"kap. 6 b", "2024-03", sag(jaf, ud, led("18000")), "", ""},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned))
		x := find(o.Spor, spor.TidligereFoelger)
		if len(x) == 0 && r.hjemmel == "" {
			continue
		}
		if len(x) != 1 || x[0].Praksis != spor.NiveauFoelger || x[0].Bestemmelse() != r.hjemmel || r.fra == "" || x[0].Led[0] != spor.Datotal(dag(r.fra)) {
			t.Errorf("%s:\n%s", r.grund, trinliste(o.Spor))
		}
	}
}

// TestTidligereSiges: what a reader would miss is said: that kap. 6 b keeps no level, and that 2013 had no floor.
func TestTidligereSiges(t *testing.T) {
	led := func(b string) valg { return tidligere(ydelse.Ledighedsydelse, b, ydelse.PrMaaned, "") }
	syg := tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, "2024-12-31")
	for _, r := range []struct {
		grund, maaned string
		sag           *ydelse.Sag
		id            spor.ID
		vil           int
	}{
		{"sygedagpenge before jobafklaring", "2024-05", sag(jaf, syg), spor.TidligereIkkeBevaret, 1},
		{"ledighedsydelse before jobafklaring", "2024-05", sag(jaf, led("18000")), spor.TidligereIkkeBevaret, 1},
		{"another benefit", "2024-05", sag(jaf, tidligere(ydelse.AndenYdelse, "0", 0, "")), spor.TidligereIkkeBevaret, 0},
		{"no former benefit", "2024-05", sag(jaf), spor.TidligereIkkeBevaret, 0},
		{"kap. 6 a keeps it", "2024-05", sag(rf, syg), spor.TidligereIkkeBevaret, 0},
		{"March 2013, 9.000 below 10.500", "2013-03", sag(rf, led("9000")), spor.IntetGulv, 1},
		{"at the rate", "2013-03", sag(rf, led("10500")), spor.IntetGulv, 0},
		{"2014 has the floor", "2014-01", sag(rf, led("9000")), spor.IntetGulv, 0},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned))
		if got := len(find(o.Spor, r.id)); got != r.vil {
			t.Errorf("%s: %d, want %d\n%s", r.grund, got, r.vil, trinliste(o.Spor))
		}
	}
}

// TestLoftViderefoert: from 1 February 2026 §§ 10 f, 10 h and 10 j name kap. 6 b only; that a ceiling goes on with a course of kap. 6 a is a
// practice, and the step says so.
func TestLoftViderefoert(t *testing.T) {
	f := loft("2026-01-01", "", ydelse.Loft10f, "6000")
	for _, r := range []struct {
		o      satser.Ordning
		maaned string
		vil    spor.Praksis
	}{
		{rf, "2026-01", 0}, {rf, "2026-02", spor.LoftViderefoert}, {rf, "2026-12", spor.LoftViderefoert}, {jaf, "2026-02", 0},
	} {
		o := opgoer(t, beregner(), sag(r.o, forloeb("2025-01-01", ""), f), satser.MustMaaned(r.maaned))
		if x := find(o.Spor, spor.Strafloft); len(x) != 1 || x[0].Praksis != r.vil || x[0].Periode != satser.MustPeriode("2026-01-01", "2028-12-31") {
			t.Errorf("%v %s:\n%s", r.o, r.maaned, trinliste(o.Spor))
		}
	}
}

// TestIkkeBevaretTrin: kap. 6 b says that a level is not kept where one was brought to that course, and not otherwise.
func TestIkkeBevaretTrin(t *testing.T) {
	led, to := tidligere(ydelse.Ledighedsydelse, "20000", ydelse.PrMaaned, ""), forloeb("2022-01-01", "2023-12-31", "2024-03-01", "")
	for _, r := range []struct {
		grund, maaned string
		sag           *ydelse.Sag
		antal         int
	}{
		{"ledighedsydelse", "2024-05", sag(jaf, led), 1},
		{"the first of two courses", "2022-05", sag(jaf, to, led), 1},
		{"the second, of which nothing is stated", "2024-05", sag(jaf, to, led), 0},
		{"the second, without a benefit before it", "2024-05", sag(jaf, to, led, foerForloeb(1, ydelse.IngenYdelse, "0", 0, "")), 0},
		{"another benefit", "2024-05", sag(jaf, tidligere(ydelse.AndenYdelse, "0", 0, "")), 0},
		{"kap. 6 a keeps it", "2024-05", sag(rf, led), 0},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned))
		if x := find(o.Spor, spor.TidligereIkkeBevaret); len(x) != r.antal {
			t.Errorf("%s: %d times\n%s", r.grund, len(x), trinliste(o.Spor))
		}
	}
}

// TestSygedagpengeUnderSatsen: the last day of sygedagpenge is asked for only where they were more than the rate; 2.000,02 kr. a week is
// 8.666,7533… kr. a month, a third of a unit beyond what can be counted.
func TestSygedagpengeUnderSatsen(t *testing.T) {
	for beloeb, vil := range map[string]spor.Udfald{"2000.02": spor.Beregnet, "4000.02": spor.Uoplyst} {
		o := opgoer(t, beregner(), sag(rf, tidligere(ydelse.Sygedagpenge, beloeb, ydelse.PrUge, "")), satser.MustMaaned("2024-05"))
		if o.Udfald != vil || len(find(o.Spor, spor.TidligereSlutUdenBetydning)) != 0 { // not asked for, and so not said to be of no consequence
			t.Errorf("%s a week: %v, want %v\n%s", beloeb, o.Udfald, vil, trinliste(o.Spor))
		}
	}
}
