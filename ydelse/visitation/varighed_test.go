package visitation_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

var ingen = visitation.Person{}

// TestLaengdensSidsteDag: the day before the same day of the month, and the last of a month without it.
func TestLaengdensSidsteDag(t *testing.T) {
	for _, r := range []struct {
		fra     string
		laengde visitation.Laengde
		want    string
	}{
		{"2021-01-01", visitation.Laengde{Aar: 2}, "2022-12-31"},
		{"2020-02-29", visitation.Laengde{Aar: 1}, "2021-02-28"}, // 29 February comes again in no other year
		{"2020-02-29", visitation.Laengde{Aar: 4}, "2024-02-28"},
		{"2020-03-01", visitation.Laengde{Aar: 4}, "2024-02-29"},
		{"2019-03-01", visitation.Laengde{Aar: 1}, "2020-02-29"}, // a day longer than other years
		{"2020-02-28", visitation.Laengde{Aar: 1}, "2021-02-27"},
		{"2023-01-31", visitation.Laengde{Maaneder: 1}, "2023-02-28"},
		{"2023-01-30", visitation.Laengde{Maaneder: 1}, "2023-02-28"},
		{"2023-01-29", visitation.Laengde{Maaneder: 1}, "2023-02-28"},
		{"2023-01-28", visitation.Laengde{Maaneder: 1}, "2023-02-27"},
		{"2023-08-31", visitation.Laengde{Maaneder: 18}, "2025-02-28"},
		{"2023-07-15", visitation.Laengde{Aar: 1, Maaneder: 6}, "2025-01-14"},
	} {
		if got := r.laengde.SidsteDag(dag(r.fra)); got != dag(r.want) {
			t.Errorf("%+v from %s ends %v, want %s", r.laengde, r.fra, got, r.want)
		}
	}
}

// TestRammen: the least and the most years by the day of the grant, for each scheme, on both sides of each change.
func TestRammen(t *testing.T) {
	for _, r := range []struct {
		o                 satser.Ordning
		bevilget, fra     string
		mindst, hoejst    int
		tidligst, senest  string
		oevreErUsikkerFra bool // the most was made shorter while the course could run
	}{
		{rf, "2013-01-01", "2013-01-01", 1, 5, "2013-12-31", "2017-12-31", false},
		{rf, "2016-12-31", "2016-12-31", 1, 5, "2017-12-30", "2021-12-30", false},
		{rf, "2017-01-01", "2017-01-02", 1, 5, "2018-01-01", "2022-01-01", true},
		{rf, "2021-12-31", "2021-12-31", 1, 5, "2022-12-30", "2026-12-30", true},
		{rf, "2021-12-31", "2022-01-10", 1, 5, "2023-01-09", "2027-01-09", true},
		{rf, "2022-01-01", "2022-01-01", 1, 3, "2022-12-31", "2024-12-31", false},
		{rf, "2026-01-31", "2026-02-10", 1, 3, "2027-02-09", "2029-02-09", false},
		{jaf, "2014-07-01", "2014-07-01", 0, 2, "", "2016-06-30", false},
		{jaf, "2021-12-31", "2021-12-31", 0, 2, "", "2023-12-30", false},
		{jaf, sidsteKendte.String(), sidsteKendte.String(), 0, 2, "", sidsteKendte.AddAar(2).AddDays(-1).String(), false},
	} {
		l := maalt(t, r.o, ingen, visitation.Forloeb{Fra: dag(r.fra), Bevilget: dag(r.bevilget)})
		var tidligst satser.Dato
		if r.tidligst != "" {
			tidligst = dag(r.tidligst)
		}
		if l.Udfald != spor.Beregnet || l.MindstAar != r.mindst || l.HoejstAar != r.hoejst || l.Tidligst != tidligst || l.Senest != dag(r.senest) {
			t.Errorf("%v %s: %v %d-%d, %v to %v", r.o, r.fra, l.Udfald, l.MindstAar, l.HoejstAar, l.Tidligst, l.Senest)
		}
		if _, er := har(l.Vurdering, spor.VarighedOvergang, spor.Opfyldt); er != r.oevreErUsikkerFra {
			t.Errorf("%v %s: says that the most became less: %v", r.o, r.fra, er)
		}
		if l.Sidste.IsValid() || l.Slut.IsValid() {
			t.Errorf("%v %s: a last day without a length", r.o, r.fra)
		}
		if _, er := har(l.Vurdering, spor.EfterKendtLov, spor.Opfyldt); er != l.Senest.After(sidsteKendte) {
			t.Errorf("%v %s: beyond known law: %v", r.o, r.fra, er)
		}
	}
}

// TestForLangOgForKort: a length that the law does not allow, with the day that it should have been. It is not cut.
func TestForLangOgForKort(t *testing.T) {
	for _, r := range []struct {
		grund  string
		o      satser.Ordning
		f      visitation.Forloeb
		want   spor.Udfald
		id     spor.ID
		sidste string // as granted
		slut   string // as it should be
	}{
		{"five years in 2015", rf, visitation.Forloeb{Fra: dag("2015-01-01"), Laengde: visitation.Laengde{Aar: 5}}, spor.Opfyldt, spor.ForloebsSlut, "2019-12-31", "2019-12-31"},
		{"more than five", rf, visitation.Forloeb{Fra: dag("2015-01-01"), Laengde: visitation.Laengde{Maaneder: 61}}, spor.IkkeOpfyldt, spor.VarighedForLang, "2020-01-31", "2019-12-31"},
		{"three in 2024", rf, visitation.Forloeb{Fra: dag("2024-05-01"), Bevilget: dag("2024-04-20"), Laengde: visitation.Laengde{Aar: 3}}, spor.Opfyldt, spor.ForloebsSlut, "2027-04-30", "2027-04-30"},
		{"four in 2024", rf, visitation.Forloeb{Fra: dag("2024-05-01"), Bevilget: dag("2024-04-20"), Laengde: visitation.Laengde{Aar: 4}}, spor.IkkeOpfyldt, spor.VarighedForLang, "2028-04-30", "2027-04-30"},
		{"a last day at the limit", rf, visitation.Forloeb{Fra: dag("2024-05-01"), Bevilget: dag("2024-04-20"), Til: dag("2027-04-30")}, spor.Opfyldt, spor.ForloebsSlut, "2027-04-30", "2027-04-30"},
		{"the day after", rf, visitation.Forloeb{Fra: dag("2024-05-01"), Bevilget: dag("2024-04-20"), Til: dag("2027-05-01")}, spor.IkkeOpfyldt, spor.VarighedForLang, "2027-05-01", "2027-04-30"},
		{"half a year", rf, visitation.Forloeb{Fra: dag("2024-05-01"), Laengde: visitation.Laengde{Maaneder: 6}}, spor.IkkeOpfyldt, spor.VarighedForKort, "2024-10-31", "2024-10-31"},
		{"a year", rf, visitation.Forloeb{Fra: dag("2024-05-01"), Til: dag("2025-04-30")}, spor.Opfyldt, spor.ForloebsSlut, "2025-04-30", "2025-04-30"},
		{"a day less", rf, visitation.Forloeb{Fra: dag("2024-05-01"), Til: dag("2025-04-29")}, spor.IkkeOpfyldt, spor.VarighedForKort, "2025-04-29", "2025-04-29"},
		{"jobafklaring has no least", jaf, visitation.Forloeb{Fra: dag("2024-05-01"), Til: dag("2024-05-01")}, spor.Opfyldt, spor.ForloebsSlut, "2024-05-01", "2024-05-01"},
		{"two years of it", jaf, visitation.Forloeb{Fra: dag("2024-05-01"), Laengde: visitation.Laengde{Aar: 2}}, spor.Opfyldt, spor.ForloebsSlut, "2026-04-30", "2026-04-30"},
		{"more", jaf, visitation.Forloeb{Fra: dag("2024-05-01"), Laengde: visitation.Laengde{Aar: 2, Maaneder: 1}}, spor.IkkeOpfyldt, spor.VarighedForLang, "2026-05-31", "2026-04-30"},
		{"a day more", jaf, visitation.Forloeb{Fra: dag("2024-05-01"), Til: dag("2026-05-01")}, spor.IkkeOpfyldt, spor.VarighedForLang, "2026-05-01", "2026-04-30"},
	} {
		l := maalt(t, r.o, ingen, r.f)
		if _, er := har(l.Vurdering, r.id, r.want); l.Udfald != r.want || !er || l.Sidste != dag(r.sidste) || l.Slut != dag(r.slut) {
			t.Errorf("%s: %v, granted to %v, ends %v\n%s", r.grund, l.Udfald, l.Sidste, l.Slut, l.Tekst())
		}
	}
	trin, _ := har(maalt(t, rf, ingen, visitation.Forloeb{Fra: dag("2024-05-01"), Laengde: visitation.Laengde{Maaneder: 6}}).Vurdering, spor.VarighedForKort, spor.IkkeOpfyldt)
	if trin.Led != [3]spor.Tal{spor.Datotal(dag("2024-10-31")), spor.Stk(1), spor.Datotal(dag("2025-04-30"))} {
		t.Errorf("%+v", trin)
	}
}

// TestOvergangen: a course granted before 2022. Up to three years nothing is in doubt; beyond them the sources are silent, and
// the course is not cut.
func TestOvergangen(t *testing.T) {
	for _, r := range []struct {
		fra     string
		laengde visitation.Laengde
		til     string
		want    spor.Udfald
		slut    string
	}{
		{"2021-01-01", visitation.Laengde{Aar: 3}, "", spor.Opfyldt, "2023-12-31"},
		{"2021-01-01", visitation.Laengde{Aar: 3, Maaneder: 1}, "", spor.KraeverSkoen, "2024-01-31"},
		{"2021-01-01", visitation.Laengde{Aar: 5}, "", spor.KraeverSkoen, "2025-12-31"},
		{"2021-01-01", visitation.Laengde{Aar: 6}, "", spor.IkkeOpfyldt, "2025-12-31"},
		{"2021-01-01", visitation.Laengde{}, "2023-12-31", spor.Opfyldt, "2023-12-31"},
		{"2021-01-01", visitation.Laengde{}, "2024-01-01", spor.KraeverSkoen, "2024-01-01"},
		{"2017-01-01", visitation.Laengde{Aar: 5}, "", spor.Opfyldt, "2021-12-31"}, // over before the law
		{"2017-01-02", visitation.Laengde{Aar: 5}, "", spor.KraeverSkoen, "2022-01-01"},
	} {
		f := visitation.Forloeb{Fra: dag(r.fra), Bevilget: dag(r.fra), Laengde: r.laengde}
		if r.til != "" {
			f.Til = dag(r.til)
		}
		l := maalt(t, rf, ingen, f)
		_, er := har(l.Vurdering, spor.VarighedOvergang, spor.KraeverSkoen)
		if l.Udfald != r.want || l.Slut != dag(r.slut) || er != (r.want == spor.KraeverSkoen) {
			t.Errorf("%+v: %v, ends %v\n%s", r, l.Udfald, l.Slut, l.Tekst())
		}
	}
	trin, _ := har(maalt(t, rf, ingen, visitation.Forloeb{Fra: dag("2021-01-01"), Laengde: visitation.Laengde{Aar: 5}}).Vurdering, spor.VarighedOvergang, spor.KraeverSkoen)
	if trin.Led != [3]spor.Tal{spor.Datotal(dag("2022-01-01")), spor.Stk(5), spor.Stk(3)} || trin.Hjemmel.AendretVed != satser.Lov1160af2021 {
		t.Errorf("%+v", trin)
	}
}

// TestUdenBevillingsdag: where an earlier grant could change the answer, the day of the grant is asked for.
func TestUdenBevillingsdag(t *testing.T) {
	for _, r := range []struct {
		grund string
		o     satser.Ordning
		f     visitation.Forloeb
		want  spor.Udfald
	}{
		{"four years from January 2022", rf, visitation.Forloeb{Fra: dag("2022-01-10"), Laengde: visitation.Laengde{Aar: 4}}, spor.Uoplyst},
		{"granted in 2021", rf, visitation.Forloeb{Fra: dag("2022-01-10"), Bevilget: dag("2021-12-20"), Laengde: visitation.Laengde{Aar: 4}}, spor.KraeverSkoen},
		{"granted in 2022", rf, visitation.Forloeb{Fra: dag("2022-01-10"), Bevilget: dag("2022-01-03"), Laengde: visitation.Laengde{Aar: 4}}, spor.IkkeOpfyldt},
		{"31 March 2022: three months before was 2021", rf, visitation.Forloeb{Fra: dag("2022-03-31"), Laengde: visitation.Laengde{Aar: 4}}, spor.Uoplyst},
		{"1 April 2022: nobody waits that long", rf, visitation.Forloeb{Fra: dag("2022-04-01"), Laengde: visitation.Laengde{Aar: 4}}, spor.IkkeOpfyldt},
		{"five years from the first day of the law", rf, visitation.Forloeb{Fra: dag("2013-01-01"), Laengde: visitation.Laengde{Aar: 6}}, spor.IkkeOpfyldt},
		{"six years by any rule", rf, visitation.Forloeb{Fra: dag("2022-01-10"), Laengde: visitation.Laengde{Aar: 6}}, spor.IkkeOpfyldt},
		{"a last day of five years", rf, visitation.Forloeb{Fra: dag("2022-01-10"), Til: dag("2027-01-09")}, spor.Uoplyst},
		{"a day more than five", rf, visitation.Forloeb{Fra: dag("2022-01-10"), Til: dag("2027-01-10")}, spor.IkkeOpfyldt},
		{"three years", rf, visitation.Forloeb{Fra: dag("2022-01-10"), Laengde: visitation.Laengde{Aar: 3}}, spor.Opfyldt},
		{"begun after the last grant", rf, visitation.Forloeb{Fra: dag("2026-02-01"), Laengde: visitation.Laengde{Aar: 1}}, spor.Uoplyst},
		{"granted in time", rf, visitation.Forloeb{Fra: dag("2026-02-01"), Bevilget: dag("2026-01-31"), Laengde: visitation.Laengde{Aar: 1}}, spor.Opfyldt},
		{"granted too late", rf, visitation.Forloeb{Fra: dag("2026-02-01"), Bevilget: dag("2026-02-01"), Laengde: visitation.Laengde{Aar: 1}}, spor.IkkeOpfyldt},
		{"jobafklaring goes on", jaf, visitation.Forloeb{Fra: dag("2026-02-01"), Laengde: visitation.Laengde{Aar: 1}}, spor.Opfyldt},
		{"and has had one rule", jaf, visitation.Forloeb{Fra: dag("2022-01-10"), Laengde: visitation.Laengde{Aar: 3}}, spor.IkkeOpfyldt},
	} {
		if l := maalt(t, r.o, ingen, r.f); l.Udfald != r.want {
			t.Errorf("%s: %v, want %v\n%s", r.grund, l.Udfald, r.want, l.Tekst())
		}
	}
}

// TestForloebDerIkkeKanFindes: a course granted when none could be has no last day.
func TestForloebDerIkkeKanFindes(t *testing.T) {
	for bevilget, want := range map[string]string{"2026-01-31": "2027-02-09", "2026-02-01": ""} {
		l := maalt(t, rf, ingen, visitation.Forloeb{Fra: dag("2026-02-10"), Bevilget: dag(bevilget), Laengde: visitation.Laengde{Aar: 1}})
		var slut satser.Dato
		if want != "" {
			slut = dag(want)
		}
		_, sagt := har(l.Vurdering, spor.ForloebsSlut, spor.Opfyldt)
		_, graense := har(l.Vurdering, spor.ForloebsGraense, spor.Opfyldt)
		if l.Slut != slut || sagt != (want != "") || graense != sagt || l.Senest.IsValid() != sagt {
			t.Errorf("granted %s: ends %v\n%s", bevilget, l.Slut, l.Tekst())
		}
	}
}

// TestAndenHaand: until 2019 the most years of jobafklaring are known second hand, and the answer says so.
func TestAndenHaand(t *testing.T) {
	for _, r := range []struct {
		o    satser.Ordning
		fra  string
		want bool
	}{
		{jaf, "2014-07-01", true}, {jaf, "2019-12-31", true}, {jaf, "2020-01-01", false}, {rf, "2013-01-01", false}, {rf, "2019-12-31", false},
	} {
		l := maalt(t, r.o, ingen, visitation.Forloeb{Fra: dag(r.fra), Laengde: visitation.Laengde{Aar: 2}})
		trin, er := har(l.Vurdering, spor.VarighedAndenHaand, spor.Opfyldt)
		advaret := slices.ContainsFunc(l.Advarsler(), func(x spor.Trin) bool { return x.ID == spor.VarighedAndenHaand })
		if er != r.want || advaret != r.want || er && trin.Led[0] != spor.Stk(2) || l.Udfald != spor.Opfyldt {
			t.Errorf("%v from %s: %v\n%s", r.o, r.fra, er, l.Tekst())
		}
	}
}

// TestNegativLaengde: a negative length has no last day.
func TestNegativLaengde(t *testing.T) {
	for l, want := range map[visitation.Laengde]string{{Maaneder: -1}: "", {Aar: -1, Maaneder: 11}: "", {Aar: -1, Maaneder: 13}: "2024-05-31", {}: "2024-04-30"} {
		got := l.SidsteDag(dag("2024-05-01"))
		if got.IsValid() != (want != "") || want != "" && got != dag(want) {
			t.Errorf("%+v: %v", l, got)
		}
	}
}

// TestVarighedOgFolkepension: a ressourceforløb cannot be granted beyond the day, jobafklaring ends there.
func TestVarighedOgFolkepension(t *testing.T) {
	toAar := visitation.Laengde{Aar: 2}
	for _, r := range []struct {
		grund        string
		o            satser.Ordning
		fra          string
		laengde      visitation.Laengde
		foedt        string
		folkepension string
		want         spor.Udfald
		senest, slut string
	}{
		{"the day after the last", rf, "2024-05-01", toAar, "", "2026-05-01", spor.Opfyldt, "2027-04-30", "2026-04-30"},
		{"the last day", rf, "2024-05-01", toAar, "", "2026-04-30", spor.IkkeOpfyldt, "2026-04-29", "2026-04-29"},
		{"in the course", rf, "2024-05-01", toAar, "", "2025-06-01", spor.IkkeOpfyldt, "2025-05-31", "2025-05-31"},
		{"only the limit", rf, "2024-05-01", visitation.Laengde{}, "", "2025-06-01", spor.Beregnet, "2025-05-31", ""},
		{"from the first day", rf, "2024-05-01", visitation.Laengde{}, "", "2024-05-01", spor.IkkeOpfyldt, "2024-04-30", ""},
		{"a course that is too long already", rf, "2024-05-01", visitation.Laengde{Aar: 4}, "", "2027-10-01", spor.IkkeOpfyldt, "2027-04-30", "2027-04-30"},
		{"long before the course, and before the law", rf, "2024-05-01", toAar, "", "2010-01-01", spor.IkkeOpfyldt, "2009-12-31", ""},
		{"on its first day: there is no course to end", rf, "2024-05-01", toAar, "", "2024-05-01", spor.IkkeOpfyldt, "2024-04-30", ""},
		{"a course of a day", rf, "2024-05-01", toAar, "", "2024-05-02", spor.IkkeOpfyldt, "2024-05-01", "2024-05-01"},
		{"jobafklaring ends", jaf, "2024-05-01", toAar, "", "2025-06-01", spor.Opfyldt, "2025-05-31", "2025-05-31"},
		{"jobafklaring, the day after", jaf, "2024-05-01", toAar, "", "2026-05-01", spor.Opfyldt, "2026-04-30", "2026-04-30"},
		{"40 years, and the day is not stated", rf, "2024-05-01", toAar, "1984-05-01", "", spor.Uoplyst, "2027-04-30", ""},
		{"39 years", rf, "2024-05-01", toAar, "1984-05-02", "", spor.Opfyldt, "2027-04-30", "2026-04-30"},
		{"before 2020 the sources are silent", rf, "2016-05-01", toAar, "", "2017-06-01", spor.KraeverSkoen, "2021-04-30", "2018-04-30"},
		{"granted before 2020, reached after", rf, "2018-05-01", toAar, "", "2020-03-01", spor.IkkeOpfyldt, "2020-02-29", "2020-02-29"},
	} {
		p := visitation.Person{}
		if r.foedt != "" {
			p.Foedt = dag(r.foedt)
		}
		if r.folkepension != "" {
			p.Folkepension = dag(r.folkepension)
		}
		l := maalt(t, r.o, p, visitation.Forloeb{Fra: dag(r.fra), Laengde: r.laengde})
		var slut satser.Dato
		if r.slut != "" {
			slut = dag(r.slut)
		}
		if l.Udfald != r.want || l.Senest != dag(r.senest) || l.Slut != slut {
			t.Errorf("%s: %v, to %v at most, ends %v\n%s", r.grund, l.Udfald, l.Senest, l.Slut, l.Tekst())
		}
	}
}

// TestFortsaetter: nothing ends a running course when the person turns 40 or passes the line of six years.
func TestFortsaetter(t *testing.T) {
	f := visitation.Forloeb{Fra: dag("2023-05-01"), Laengde: visitation.Laengde{Aar: 3}}
	for _, r := range []struct {
		grund          string
		fra            string
		foedt, pension string
		id             spor.ID
		want           bool
		hjemmel        string
	}{
		{"40 on the day after the first", "2023-05-01", "1983-05-02", "2050-01-01", spor.FortsaetterFyrre, true, "LAB § 114, stk. 3, 2. pkt. (LBK 701/2022)"},
		{"40 on the first day", "2023-05-01", "1983-05-01", "2050-01-01", spor.FortsaetterFyrre, false, ""},
		{"40 on the last", "2023-05-01", "1986-04-30", "2050-01-01", spor.FortsaetterFyrre, true, "LAB § 114, stk. 3, 2. pkt. (LBK 280/2024)"},
		{"40 the day after it", "2023-05-01", "1986-05-01", "2050-01-01", spor.FortsaetterFyrre, false, ""},
		{"40 in 2015", "2014-05-01", "1975-01-01", "2050-01-01", spor.FortsaetterFyrre, true, "LAB § 68 a, stk. 8, 2. pkt. (lov 1380/2012)"},
		{"40 in 2021, when no rule said so", "2020-05-01", "1981-03-01", "2050-01-01", spor.FortsaetterFyrre, false, ""},
		{"six years the day after the first", "2023-05-01", "1960-01-01", "2029-05-01", spor.FortsaetterSeksAar, true, "LAB § 112, stk. 3, 2. pkt. (LBK 701/2022)"},
		{"on the first day", "2023-05-01", "1960-01-01", "2029-04-30", spor.FortsaetterSeksAar, false, ""},
		{"on the last", "2023-05-01", "1960-01-01", "2032-04-29", spor.FortsaetterSeksAar, true, "LAB § 112, stk. 3, 2. pkt. (LBK 280/2024)"},
		{"the day after it", "2023-05-01", "1960-01-01", "2032-04-30", spor.FortsaetterSeksAar, false, ""},
		{"from 28 February 2022 six years end on 29 February 2028", "2021-05-01", "1960-01-01", "2028-02-29", spor.FortsaetterSeksAar, true, "LAB § 112, stk. 3, 2. pkt. (lov 548/2019, ændret ved lov 1160/2021)"},
		{"passed in 2021, before the rule", "2020-05-01", "1960-01-01", "2027-06-01", spor.FortsaetterSeksAar, false, ""},
		{"passed in 2022", "2020-05-01", "1960-01-01", "2028-01-01", spor.FortsaetterSeksAar, true, "LAB § 112, stk. 3, 2. pkt. (lov 548/2019, ændret ved lov 1160/2021)"},
	} {
		f.Fra = dag(r.fra)
		l := maalt(t, rf, visitation.Person{Foedt: dag(r.foedt), Folkepension: dag(r.pension)}, f)
		trin, er := har(l.Vurdering, r.id, spor.Opfyldt)
		if r.pension == "2028-02-29" && trin.Led[0] != spor.Datotal(dag("2022-03-01")) {
			t.Errorf("%s: %v", r.grund, trin.Led[0])
		}
		if er != r.want || er && trin.Hjemmel.String() != r.hjemmel || l.Udfald != spor.Opfyldt || l.Slut != f.Fra.AddAar(3).AddDays(-1) {
			t.Errorf("%s: %v %v, ends %v, %v", r.grund, l.Udfald, er, l.Slut, trin.Hjemmel)
		}
	}
	l := maalt(t, jaf, visitation.Person{Foedt: dag("1985-01-01"), Folkepension: dag("2030-01-01")}, visitation.Forloeb{Fra: dag("2023-05-01"), Laengde: visitation.Laengde{Aar: 2}})
	for _, id := range []spor.ID{spor.FortsaetterFyrre, spor.FortsaetterSeksAar} {
		if _, er := har(l.Vurdering, id, spor.Opfyldt); er {
			t.Errorf("jobafklaring has %v", id)
		}
	}
}

// TestHaendelser: what ends jobafklaring before its time, the earliest first.
func TestHaendelser(t *testing.T) {
	for _, r := range []struct {
		grund      string
		fra        string
		rask, syge string
		slut       string
		id         spor.ID
	}{
		{"fit for work", "2024-05-01", "2024-09-10", "", "2024-09-09", spor.OphoerRask},
		{"fit from the first day", "2024-05-01", "2024-05-01", "", "2024-04-30", spor.OphoerRask},
		{"fit the day after the end", "2024-05-01", "2026-05-01", "", "2026-04-30", 0},
		{"fit on the last day", "2024-05-01", "2026-04-30", "", "2026-04-29", spor.OphoerRask},
		{"sygedagpenge chosen", "2024-05-01", "", "2024-09-10", "2024-09-09", spor.OphoerSygedagpenge},
		{"sygedagpenge first", "2024-05-01", "2024-10-01", "2024-09-10", "2024-09-09", spor.OphoerSygedagpenge},
		{"fitness first", "2024-05-01", "2024-09-10", "2024-10-01", "2024-09-09", spor.OphoerRask},
		{"there was no such choice in 2015", "2014-09-01", "", "2015-12-31", "2016-08-31", 0},
		{"in 2016 there was", "2014-09-01", "", "2016-01-01", "2015-12-31", spor.OphoerSygedagpenge},
	} {
		f := visitation.Forloeb{Fra: dag(r.fra), Laengde: visitation.Laengde{Aar: 2}}
		if r.rask != "" {
			f.Rask = dag(r.rask)
		}
		if r.syge != "" {
			f.TilSygedagpenge = dag(r.syge)
		}
		l := maalt(t, jaf, ingen, f)
		_, er := har(l.Vurdering, r.id, spor.IkkeOpfyldt)
		if l.Slut != dag(r.slut) || er != (r.id != 0) || l.Udfald != spor.Opfyldt {
			t.Errorf("%s: %v, ends %v\n%s", r.grund, l.Udfald, l.Slut, l.Tekst())
		}
		if _, er := har(l.Vurdering, spor.EfterKendtLov, spor.Opfyldt); er {
			t.Errorf("%s: runs beyond known law", r.grund)
		}
	}
	maj, rask := foersteUkendte.Maaned().Add(-8).FoersteDag(), foersteUkendte.Maaned().Add(-4).FoersteDag()
	l := maalt(t, jaf, ingen, visitation.Forloeb{Fra: maj, Rask: rask})
	if _, er := har(l.Vurdering, spor.EfterKendtLov, spor.Opfyldt); er || l.Slut != rask.AddDays(-1) {
		t.Errorf("ends %v", l.Slut)
	}
}

// TestUdenforKendtLov: a course that begins, or is granted, outside known law has no answer.
func TestUdenforKendtLov(t *testing.T) {
	var udenfor *satser.Udenforfejl
	for _, r := range []struct {
		o satser.Ordning
		f visitation.Forloeb
	}{
		{rf, visitation.Forloeb{Fra: dag("2012-12-31")}},
		{jaf, visitation.Forloeb{Fra: dag("2014-06-30")}},
		{jaf, visitation.Forloeb{Fra: foersteUkendte}},
		{jaf, visitation.Forloeb{Fra: foersteUkendte, Bevilget: sidsteKendte}},
		{rf, visitation.Forloeb{Fra: dag("2013-01-01"), Bevilget: dag("2012-12-31")}},
		{rf, visitation.Forloeb{Fra: dag("9999-12-31"), Laengde: visitation.Laengde{Aar: 100}}},
	} {
		if l, err := vurderer().Varighed(r.o, ingen, &r.f); !errors.As(err, &udenfor) || l.Slut.IsValid() || l.Spor != nil {
			t.Errorf("%+v: %+v, %v", r.f, l, err)
		}
	}
}
