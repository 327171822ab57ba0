package ydelse_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

const (
	ja     = "opfyldt"
	nej    = "ikke opfyldt"
	mangel = "uoplyst"
	skoen  = "kræver skøn"
)

// TestBetingelser: a condition that is not met takes the right on its days and on no other; one that is not assessed leaves
// them open; one that is met takes nothing.
func TestBetingelser(t *testing.T) {
	maj := passiv("2024-05-10", "2024-05-20")
	b := func(a ydelse.Betingelsesart, s spor.Svar) valg { return betingelse("2024-05-10", "2024-05-20", a, s) }
	tjekRetsdage(t, []retsdag{
		{"the day before", rf, "2024-05-09", maj, ja, 0, "§ 68, stk. 1"},
		{"the first day", rf, "2024-05-10", maj, nej, spor.BetingelseDeltagelse, "§ 69, stk. 1"},
		{"the last day", rf, "2024-05-20", maj, nej, spor.BetingelseDeltagelse, "§ 69, stk. 1"},
		{"the day after", rf, "2024-05-21", maj, ja, 0, ""},
		{"kap. 6 b has its own provision", jaf, "2024-05-10", maj, nej, spor.BetingelseDeltagelse, "§ 69 k, stk. 1, 1. pkt."},
		{"without an end it goes on", rf, "2026-12-31", passiv("2024-05-10", ""), nej, spor.BetingelseDeltagelse, ""},
		{"not assessed", rf, "2024-05-15", b(ydelse.AktivDeltagelse, spor.IkkeVurderet), skoen, spor.BetingelseDeltagelse, ""},
		{"met", rf, "2024-05-15", b(ydelse.AktivDeltagelse, spor.Ja), ja, spor.BetingelseDeltagelse, ""},
		{"an offer of work that stands in the way", rf, "2024-05-15", b(ydelse.IntetRimeligtTilbud, spor.Nej), nej, spor.BetingelseTilbud, "§ 69, stk. 1"},
		{"in kap. 6 b one that is not taken", jaf, "2024-05-15", b(ydelse.IntetRimeligtTilbud, spor.Nej), nej, spor.BetingelseTilbud, "§ 69 k, stk. 1, 1. pkt."},
		{"work not taken up in part", jaf, "2024-05-15", b(ydelse.GenoptagerArbejde, spor.Nej), nej, spor.BetingelseArbejde, "§ 69 k, stk. 1, 1. pkt."},
		{"talks not come to", jaf, "2024-05-15", b(ydelse.MoederTilSamtaler, spor.Nej), nej, spor.BetingelseSamtaler, "§ 69 k, stk. 1, 1. pkt."},
		{"one met and one not", jaf, "2024-05-15", samlet(b(ydelse.AktivDeltagelse, spor.Ja), b(ydelse.MoederTilSamtaler, spor.Nej)), nej, spor.BetingelseSamtaler, ""},
		{"one not assessed beside one that is not met decides nothing", jaf, "2024-05-15", samlet(b(ydelse.AktivDeltagelse, spor.IkkeVurderet), b(ydelse.MoederTilSamtaler, spor.Nej)), nej, spor.BetingelseSamtaler, ""},
		{"the first days of each chapter", rf, "2013-01-01", passiv("2013-01-01", ""), nej, spor.BetingelseDeltagelse, "§ 69, stk. 1"},
		{"and of kap. 6 b", jaf, "2014-07-01", passiv("2014-07-01", ""), nej, spor.BetingelseDeltagelse, "§ 69 k, stk. 1, 1. pkt."},
	})
}

// TestBevaret: what the law keeps the right through, by scheme and edition. The condition is not met all the while.
func TestBevaret(t *testing.T) {
	v := func(fra, til string, a ydelse.Bevaretart) valg {
		return samlet(passiv(fra, ""), bevaret(fra, til, a))
	}
	afgoerelse := samlet(forloeb("2018-03-01", ""), passiv("2018-03-01", "2018-03-31"), bevaret("2018-03-01", "2018-03-20", ydelse.VedVentetid))
	tjekRetsdage(t, []retsdag{
		{"illness", rf, "2024-05-10", v("2024-05-10", "2024-05-12", ydelse.VedSygdom), ja, spor.BevaretSygdom, "§ 68, stk. 7"},
		{"its last day", rf, "2024-05-12", v("2024-05-10", "2024-05-12", ydelse.VedSygdom), ja, spor.BetingelseBortfalder, "§ 68, stk. 7"},
		{"the day after: the condition stands again", rf, "2024-05-13", v("2024-05-10", "2024-05-12", ydelse.VedSygdom), nej, spor.BetingelseDeltagelse, "§ 69, stk. 1"},
		{"illness without an end", rf, "2025-05-13", v("2024-05-10", "", ydelse.VedSygdom), ja, spor.BevaretSygdom, ""},
		{"barsel", rf, "2013-01-01", v("2013-01-01", "2013-06-01", ydelse.VedBarsel), ja, spor.BevaretBarsel, "§ 68, stk. 7"},
		{"illness in kap. 6 b: stk. 13", jaf, "2023-12-11", v("2014-07-01", "", ydelse.VedSygdom), ja, spor.BevaretSygdom, "§ 69 j, stk. 13"},
		{"and from the act of 12 December 2023 stk. 14", jaf, "2023-12-12", v("2014-07-01", "", ydelse.VedBarsel), ja, spor.BevaretBarsel, "§ 69 j, stk. 14"},
		{"sorgorlov before the law named it", rf, "2020-12-31", v("2020-12-01", "2021-02-01", ydelse.VedSorgorlov), skoen, spor.BevaretSorgorlov, "§ 68, stk. 7"},
		{"and since", rf, "2021-01-01", v("2020-12-01", "2021-02-01", ydelse.VedSorgorlov), ja, spor.BevaretSorgorlov, "§ 68, stk. 7"},
		{"in kap. 6 b the same", jaf, "2020-12-31", v("2020-12-01", "2021-02-01", ydelse.VedSorgorlov), skoen, spor.BevaretSorgorlov, "§ 69 j, stk. 13"},
		{"and since", jaf, "2021-01-01", v("2020-12-01", "2021-02-01", ydelse.VedSorgorlov), ja, spor.BevaretSorgorlov, "§ 69 j, stk. 13"},
		{"sorgorlov that decides nothing is not asked about", rf, "2020-12-31", bevaret("2020-12-01", "2021-02-01", ydelse.VedSorgorlov), ja, spor.Ret, ""},
		{"a move lifts no condition", rf, "2024-05-10", v("2024-05-10", "", ydelse.VedFlytning), nej, spor.BetingelseDeltagelse, ""},
		{"a move ends nothing: § 68, stk. 8", rf, "2024-05-10", bevaret("2024-05-10", "", ydelse.VedFlytning), ja, spor.BevaretFlytning, "§ 68, stk. 8"},
		{"in kap. 6 b § 69 j, stk. 14", jaf, "2024-05-10", bevaret("2024-05-10", "", ydelse.VedFlytning), ja, spor.BevaretFlytning, "§ 69 j, stk. 14"},
		{"ventetid before LBK 468/2016", jaf, "2016-05-19", v("2016-05-01", "2016-06-30", ydelse.VedVentetid), nej, spor.BetingelseDeltagelse, ""},
		{"between LBK 468/2016 and LBK 269/2017", jaf, "2016-05-20", v("2016-05-01", "2016-06-30", ydelse.VedVentetid), skoen, spor.Ventetid, "§ 69 k, stk. 1"},
		{"the last day of that", jaf, "2017-03-20", v("2017-03-01", "2017-04-30", ydelse.VedVentetid), skoen, spor.Ventetid, "§ 69 k, stk. 1"},
		{"2. pkt.", jaf, "2017-03-21", v("2017-03-01", "2017-04-30", ydelse.VedVentetid), ja, spor.Ventetid, "§ 69 k, stk. 1, 2. pkt."},
		{"from the first day without sygedagpenge", jaf, "2018-03-01", afgoerelse, ja, spor.Ventetid, "§ 69 k, stk. 1, 2. pkt."},
		{"to the day before the decision", jaf, "2018-03-20", afgoerelse, ja, spor.Ventetid, ""},
		{"the day of the decision: the conditions stand", jaf, "2018-03-21", afgoerelse, nej, spor.BetingelseDeltagelse, ""},
	})
}

// TestVentetidMidtIMaaneden: the month in which the law changes is split on the day. May 2016: 19 days with a condition not
// met and no rule, then 12 that are not settled; March 2017: 20 not settled, 11 with right.
func TestVentetidMidtIMaaneden(t *testing.T) {
	s := sag(jaf, forloeb("2016-01-01", ""), passiv("2016-01-01", ""), bevaret("2016-01-01", "2017-12-31", ydelse.VedVentetid))
	tjekRaekker(t, []raekke{
		{"no rule yet", "2016-04", s, nej, std},
		{"from 20 May an assessment", "2016-05", s, skoen, std},
		{"until 20 March", "2017-03", s, skoen, std},
		{"the rule", "2017-04", s, "11143.00", std},
	})
	if o := opgoer(t, beregner(), s, satser.MustMaaned("2016-05")); o.Dage != 12 {
		t.Errorf("%d days may have right, want 12\n%s", o.Dage, trinliste(o.Spor))
	}
}

// TestFerieLoefter: holiday with right to it and agreed lifts the conditions (§ 69, stk. 6 / § 69 k, stk. 6); a fact that is
// missing about it is asked for only where it decides.
func TestFerieLoefter(t *testing.T) {
	f := func(ret, aftalt spor.Svar) valg {
		return samlet(passiv("2024-07-01", "2024-07-31"), ferie("2024-07-08", "2024-07-14", ret, aftalt))
	}
	alene := func(ret, aftalt spor.Svar) valg { return ferie("2024-07-08", "2024-07-14", ret, aftalt) }
	tjekRetsdage(t, []retsdag{
		{"the day before", rf, "2024-07-07", f(spor.Ja, spor.Ja), nej, spor.BetingelseDeltagelse, ""},
		{"the first day", rf, "2024-07-08", f(spor.Ja, spor.Ja), ja, spor.BetingelseBortfalder, "§ 69, stk. 6"},
		{"the last day", rf, "2024-07-14", f(spor.Ja, spor.Ja), ja, spor.Ferieperiode, "§ 69, stk. 6"},
		{"the day after", rf, "2024-07-15", f(spor.Ja, spor.Ja), nej, spor.BetingelseDeltagelse, ""},
		{"kap. 6 b", jaf, "2024-07-08", f(spor.Ja, spor.Ja), ja, spor.Ferieperiode, "§ 69 k, stk. 6"},
		{"no right to it", rf, "2024-07-08", f(spor.Nej, spor.Ja), nej, spor.BetingelseDeltagelse, ""},
		{"not agreed", rf, "2024-07-08", f(spor.Ja, spor.Nej), nej, spor.BetingelseDeltagelse, ""},
		{"no right, and agreement not stated: the no decides", rf, "2024-07-08", f(spor.Nej, 0), nej, spor.BetingelseDeltagelse, ""},
		{"right not stated", rf, "2024-07-08", f(0, spor.Ja), mangel, spor.Ferieperiode, ""},
		{"agreement not stated", rf, "2024-07-08", f(spor.Ja, 0), mangel, spor.Ferieperiode, ""},
		{"right not assessed", rf, "2024-07-08", f(spor.IkkeVurderet, spor.Ja), skoen, spor.Ferieperiode, ""},
		{"one not assessed and one not stated", rf, "2024-07-08", f(spor.IkkeVurderet, 0), mangel, spor.Ferieperiode, ""},
		{"with nothing to lift nothing is asked", rf, "2024-07-08", alene(0, 0), ja, 0, ""},
		{"nor when there is no right to it", rf, "2024-07-08", alene(spor.Nej, spor.Nej), ja, 0, ""},
		{"illness in the holiday: whether it is one decides nothing", rf, "2024-07-08", samlet(f(0, 0), bevaret("2024-07-01", "2024-07-31", ydelse.VedSygdom)), ja, spor.BevaretSygdom, ""},
		{"feriegodtgørelse needs neither", rf, "2024-07-08", samlet(passiv("2024-07-01", ""), feriepenge("2024-07-08", "2024-07-14")), ja, spor.Ferieperiode, "§ 68 a, stk. 4"},
		{"in kap. 6 b", jaf, "2024-07-08", samlet(passiv("2024-07-01", ""), feriepenge("2024-07-08", "2024-07-14")), ja, spor.Ferieperiode, "§ 69 j, stk. 11"},
		{"before lov 296/2016 the text is not in hand", rf, "2016-03-31", samlet(passiv("2016-01-01", ""), feriepenge("2016-03-28", "2016-04-03")), skoen, spor.Ferieperiode, ""},
		{"and since", rf, "2016-04-01", samlet(passiv("2016-01-01", ""), feriepenge("2016-03-28", "2016-04-03")), ja, spor.Ferieperiode, ""},
	})
	for _, o := range []satser.Ordning{rf, jaf} {
		x := opgoer(t, beregner(), sag(o, alene(0, 0)), satser.MustMaaned("2024-07"))
		if x.Udfald != spor.Beregnet || x.Ydelse.String() != "12326.00" || len(x.Spor.Mangler()) != 0 {
			t.Errorf("%v: a holiday with nothing on it: %v %v\n%s", o, x.Udfald, x.Ydelse, trinliste(x.Spor))
		}
	}
}

// TestDageUdenRet: the month is cut down by the days without right. May 2024: 12.326.
func TestDageUdenRet(t *testing.T) {
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		return []raekke{
			{"11 days not met: 20/31", "2024-05", sag(o, passiv("2024-05-10", "2024-05-20")), "7952.26", std},
			{"two conditions on the same days take them once", "2024-05", sag(o, passiv("2024-05-10", "2024-05-20"), betingelse("2024-05-15", "2024-05-25", ydelse.IntetRimeligtTilbud, spor.Nej)), "5964.19", std},
			{"the whole month", "2024-05", sag(o, passiv("2024-05-01", "2024-05-31")), nej, std},
			{"all but the last day", "2024-05", sag(o, passiv("2024-05-01", "2024-05-30")), "397.61", std},
			{"illness on 3 of the 11 days: 23/31", "2024-05", sag(o, passiv("2024-05-10", "2024-05-20"), bevaret("2024-05-12", "2024-05-14", ydelse.VedSygdom)), "9145.10", std},
			{"1/30: 20/30", "2024-05", sag(o, passiv("2024-05-10", "2024-05-20")), "8217.33", tredivte},
			{"an assessment is missing for one day", "2024-05", sag(o, betingelse("2024-05-10", "2024-05-10", ydelse.AktivDeltagelse, spor.IkkeVurderet)), skoen, std},
			{"but not when the day has no right anyway", "2024-05", sag(o, passiv("2024-05-10", "2024-05-10"), betingelse("2024-05-10", "2024-05-10", ydelse.AktivDeltagelse, spor.IkkeVurderet)), "11928.39", std},
			{"a birth on a day without right: 9/31 of 12.326 and 10/31 of 16.382", "2024-05", sag(o, passiv("2024-05-10", "2024-05-21"), barn("2024-05-15", ydelse.Danmark)), "8863.03", std},
			{"nothing is asked of a fact outside the course", "2024-05", sag(o, forloeb("2024-05-11", ""), betingelse("2024-05-01", "2024-05-10", ydelse.AktivDeltagelse, spor.IkkeVurderet)), "8349.87", std},
			{"income is set against what is left: 7.952,26 - 1.000", "2024-05", sag(o, passiv("2024-05-10", "2024-05-20"), med(indtaegt(satser.AndenIndtaegt, "2024-05", "1000"))), "6952.26", std},
		}
	})
}

// TestAltTaget: a month whose every day is taken says what took them, and asks for nothing else.
func TestAltTaget(t *testing.T) {
	s := sag(rf, foedt("2001-01-01"), passiv("2024-05-01", "2024-05-31"), ferie("2024-05-01", "2024-05-01", spor.Nej, 0),
		rejse("2024-05-02", "2024-05-03", ydelse.UdlandOvernatning))
	o := opgoer(t, beregner(), s, satser.MustMaaned("2024-05"))
	if o.Udfald != spor.IkkeOpfyldt || o.Dage != 0 || len(o.Spor.Mangler()) != 0 || len(find(o.Spor, spor.UdenForForloeb)) != 0 {
		t.Errorf("%v, %d days\n%s", o.Udfald, o.Dage, trinliste(o.Spor))
	}
	tjekHjemler(t, o.Spor)
}

// TestRetsregelMangler: rules that do not say what takes the right away are a fault of the month, the first one that is asked.
func TestRetsregelMangler(t *testing.T) {
	data, err := json.Marshal(satser.Gaeldende())
	if err != nil {
		t.Fatal(err)
	}
	s := sag(jaf, bevaret("2024-05-10", "2024-05-12", ydelse.VedSygdom), passiv("2024-05-10", "2024-05-20"))
	for _, r := range []struct {
		uden []satser.Regel
		vil  satser.Regel
	}{
		{[]satser.Regel{satser.RegelDeltagelse}, satser.RegelDeltagelse},
		{[]satser.Regel{satser.RegelBevaret}, satser.RegelBevaret},
		{[]satser.Regel{satser.RegelBevaret, satser.RegelDeltagelse}, satser.RegelBevaret},
	} {
		_, err := ydelse.Beregner{Regler: udenRegler(t, data, r.uden)}.Opgoer(s, satser.MustMaaned("2024-05"))
		var fejl *satser.Udenforfejl
		if !errors.As(err, &fejl) || !strings.Contains(fejl.Hvad, r.vil.String()) {
			t.Errorf("without %v: %v", r.uden, err)
		}
	}
}

// TestAndreReglerMangler: other rules that are not there are a fault too, or of no consequence.
func TestAndreReglerMangler(t *testing.T) {
	data, err := json.Marshal(satser.Gaeldende())
	if err != nil {
		t.Fatal(err)
	}
	s := sag(jaf, rejse("2024-05-10", "2024-05-10", ydelse.UdlandAndet), ferie("2024-05-20", "2024-05-21", spor.Ja, spor.Ja),
		loft("2024-01-01", "", ydelse.Loft10f, "6000"))
	for _, g := range []satser.Regel{satser.RegelUdland, satser.RegelUdlandKort, satser.RegelUdlandRaadighed, satser.RegelFerie, satser.RegelRet, satser.RegelLoftF} {
		_, err := ydelse.Beregner{Regler: udenRegler(t, data, []satser.Regel{g})}.Opgoer(s, satser.MustMaaned("2024-05"))
		var fejl *satser.Udenforfejl
		if err != nil && !errors.As(err, &fejl) {
			t.Errorf("without %v: %v", g, err)
		}
	}
}

// udenRegler is a written rule set without some of its rules.
func udenRegler(t *testing.T, data []byte, uden []satser.Regel) *satser.Regelsaet {
	t.Helper()
	var fil map[string]any
	if err := json.Unmarshal(data, &fil); err != nil {
		t.Fatal(err)
	}
	fil["regler"] = slices.DeleteFunc(fil["regler"].([]any), func(x any) bool {
		return slices.ContainsFunc(uden, func(g satser.Regel) bool { return x.(map[string]any)["regel"] == g.String() })
	})
	ny, err := json.Marshal(fil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := satser.LaesRegelsaet(ny)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
