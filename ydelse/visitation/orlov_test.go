package visitation_test

import (
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// barsel is leave with right to dagpenge.
func barsel(fra, til string) visitation.Orlov {
	return visitation.Orlov{Fra: dag(fra), Til: dag(til), Art: visitation.Barsel, Dagpengeret: spor.Ja}
}

// TestOrlov: days of leave that do not count move the last day, each once.
func TestOrlov(t *testing.T) {
	for _, r := range []struct {
		grund string
		orlov []visitation.Orlov
		slut  string
		dage  int
	}{
		{"none", nil, "2025-04-30", 0},
		{"ten days", []visitation.Orlov{barsel("2024-06-01", "2024-06-10")}, "2025-05-10", 10},
		{"the first day", []visitation.Orlov{barsel("2024-05-01", "2024-05-01")}, "2025-05-01", 1},
		{"before the course", []visitation.Orlov{barsel("2024-04-01", "2024-04-30")}, "2025-04-30", 0},
		{"over its beginning: the days in it", []visitation.Orlov{barsel("2024-04-01", "2024-05-02")}, "2025-05-02", 2},
		{"on the last day", []visitation.Orlov{barsel("2025-04-30", "2025-04-30")}, "2025-05-01", 1},
		{"over its end: all the days", []visitation.Orlov{barsel("2025-04-30", "2025-05-29")}, "2025-05-30", 30},
		{"the day after the last", []visitation.Orlov{barsel("2025-05-01", "2025-06-30")}, "2025-04-30", 0},
		{"in the added days", []visitation.Orlov{barsel("2024-06-01", "2024-06-10"), barsel("2025-05-10", "2025-05-10")}, "2025-05-11", 11},
		{"the day after the added ones", []visitation.Orlov{barsel("2024-06-01", "2024-06-10"), barsel("2025-05-11", "2025-05-20")}, "2025-05-10", 10},
		{"two that overlap", []visitation.Orlov{barsel("2024-06-01", "2024-06-10"), barsel("2024-06-05", "2024-06-12")}, "2025-05-12", 12},
		{"one in the other", []visitation.Orlov{barsel("2024-06-01", "2024-06-10"), barsel("2024-06-05", "2024-06-06")}, "2025-05-10", 10},
		{"two that meet", []visitation.Orlov{barsel("2024-06-05", "2024-06-10"), barsel("2024-06-01", "2024-06-04")}, "2025-05-10", 10},
		{"sorgorlov", []visitation.Orlov{{Fra: dag("2024-06-01"), Til: dag("2024-06-10"), Art: visitation.Sorgorlov, Dagpengeret: spor.Ja}}, "2025-05-10", 10},
		{"over 29 February", []visitation.Orlov{barsel("2024-05-01", "2025-02-28")}, "2026-02-28", 304},
	} {
		for _, o := range []satser.Ordning{rf, jaf} {
			f := visitation.Forloeb{Fra: dag("2024-05-01"), Laengde: visitation.Laengde{Aar: 1}, Orlov: r.orlov}
			l := maalt(t, o, ingen, f)
			if l.Slut != dag(r.slut) || l.Sidste != l.Slut || l.SidsteMuligt != l.Slut || l.Orlovsdage != r.dage || l.Udfald != spor.Opfyldt {
				t.Errorf("%s, %v: ends %v after %d days, %v\n%s", r.grund, o, l.Slut, l.Orlovsdage, l.Udfald, l.Tekst())
			}
			trin, er := har(l.Vurdering, spor.Orlovsdage, spor.Opfyldt)
			if er != (r.dage > 0) || er && (trin.Led[0] != spor.Dagtal(r.dage, 0) || trin.Praksis != spor.OrlovLaeggesTil) {
				t.Errorf("%s: %+v", r.grund, trin)
			}
			if slut, dage := naivSlut("2024-05-01", 12, naive(r.orlov)); slut != r.slut || dage != r.dage {
				t.Errorf("%s: the walk ends %s after %d days", r.grund, slut, dage)
			}
		}
	}
}

func naive(orlov []visitation.Orlov) (ud []naivOrlov) {
	for _, o := range orlov {
		ud = append(ud, naivOrlov{o.Fra.String(), o.Til.String()})
	}
	return ud
}

// TestOrlovensRet: whether leave counts turns on the right to dagpenge, and on the law of its days.
func TestOrlovensRet(t *testing.T) {
	maj := foersteUkendte.Maaned().Add(-8).FoersteDag().String() // a course that begins in the last known May, and ends ten days into the next
	slutter := foersteUkendte.Maaned().Add(4).FoersteDag().AddDays(9).String()
	for _, r := range []struct {
		grund        string
		fra          string
		orlov        visitation.Orlov
		want         spor.Udfald
		dage         int
		slut, muligt string
	}{
		{"no right: the days count", "2024-05-01", visitation.Orlov{Fra: dag("2024-06-01"), Til: dag("2024-06-10"), Art: visitation.Barsel, Dagpengeret: spor.Nej}, spor.Opfyldt, 0, "2025-04-30", "2025-04-30"},
		{"not stated", "2024-05-01", visitation.Orlov{Fra: dag("2024-06-01"), Til: dag("2024-06-10"), Art: visitation.Barsel}, spor.Uoplyst, 0, "", "2025-05-10"},
		{"being assessed", "2024-05-01", visitation.Orlov{Fra: dag("2024-06-01"), Til: dag("2024-06-10"), Art: visitation.Barsel, Dagpengeret: spor.IkkeVurderet}, spor.Uoplyst, 0, "", "2025-05-10"},
		{"not stated, but after the course", "2024-05-01", visitation.Orlov{Fra: dag("2025-05-01"), Til: dag("2025-06-10"), Art: visitation.Barsel}, spor.Opfyldt, 0, "2025-04-30", "2025-04-30"},
		{"still running", "2024-05-01", visitation.Orlov{Fra: dag("2025-04-30"), Art: visitation.Barsel, Dagpengeret: spor.Ja}, spor.Uoplyst, 0, "", ""},
		{"running, without right", "2024-05-01", visitation.Orlov{Fra: dag("2025-04-30"), Art: visitation.Barsel, Dagpengeret: spor.Nej}, spor.Opfyldt, 0, "2025-04-30", "2025-04-30"},
		{"running from the day after", "2024-05-01", visitation.Orlov{Fra: dag("2025-05-01"), Art: visitation.Barsel, Dagpengeret: spor.Ja}, spor.Opfyldt, 0, "2025-04-30", "2025-04-30"},
		{"barsel in 2019", "2019-05-01", visitation.Orlov{Fra: dag("2019-12-30"), Til: dag("2019-12-31"), Art: visitation.Barsel, Dagpengeret: spor.Ja}, spor.KraeverSkoen, 0, "", "2020-05-02"},
		{"over New Year 2020", "2019-05-01", visitation.Orlov{Fra: dag("2019-12-30"), Til: dag("2020-01-03"), Art: visitation.Barsel, Dagpengeret: spor.Ja}, spor.KraeverSkoen, 3, "", "2020-05-05"},
		{"barsel from 2020", "2019-05-01", visitation.Orlov{Fra: dag("2020-01-01"), Til: dag("2020-01-03"), Art: visitation.Barsel, Dagpengeret: spor.Ja}, spor.Opfyldt, 3, "2020-05-03", "2020-05-03"},
		{"sorgorlov on 31 December 2020", "2020-05-01", visitation.Orlov{Fra: dag("2020-12-31"), Til: dag("2021-01-01"), Art: visitation.Sorgorlov, Dagpengeret: spor.Ja}, spor.KraeverSkoen, 1, "", "2021-05-02"},
		{"sorgorlov in 2021", "2020-05-01", visitation.Orlov{Fra: dag("2021-01-01"), Til: dag("2021-01-01"), Art: visitation.Sorgorlov, Dagpengeret: spor.Ja}, spor.Opfyldt, 1, "2021-05-01", "2021-05-01"},
		{"beyond known law", maj, visitation.Orlov{Fra: foersteUkendte, Til: foersteUkendte.AddDays(9), Art: visitation.Barsel, Dagpengeret: spor.Ja}, spor.Opfyldt, 10, slutter, slutter},
	} {
		f := visitation.Forloeb{Fra: dag(r.fra), Laengde: visitation.Laengde{Aar: 1}, Orlov: []visitation.Orlov{r.orlov}}
		o := rf
		if r.fra == maj {
			o = jaf
		}
		l := maalt(t, o, ingen, f)
		var slut, muligt satser.Dato
		if r.slut != "" {
			slut = dag(r.slut)
		}
		if r.muligt != "" {
			muligt = dag(r.muligt)
		}
		if l.Udfald != r.want || l.Slut != slut || l.SidsteMuligt != muligt || l.Orlovsdage != r.dage {
			t.Errorf("%s: %v, ends %v, at the most %v, %d days\n%s", r.grund, l.Udfald, l.Slut, l.SidsteMuligt, l.Orlovsdage, l.Tekst())
		}
	}
}

// TestOrlovOgSidsteDag: of a course with a given last day, leave is asked about only where it decides if the day is lawful.
func TestOrlovOgSidsteDag(t *testing.T) {
	uvis := visitation.Orlov{Fra: dag("2024-06-01"), Til: dag("2024-06-10"), Art: visitation.Barsel}
	aaben := visitation.Orlov{Fra: dag("2024-06-01"), Art: visitation.Barsel, Dagpengeret: spor.Ja}
	for _, r := range []struct {
		grund string
		til   string
		orlov visitation.Orlov
		want  spor.Udfald
		dage  int
	}{
		{"three years and ten days of leave", "2027-05-10", barsel("2024-06-01", "2024-06-10"), spor.Opfyldt, 10},
		{"a day more", "2027-05-11", barsel("2024-06-01", "2024-06-10"), spor.IkkeOpfyldt, 10},
		{"three years", "2027-04-30", uvis, spor.Opfyldt, 0},
		{"the days turn on the leave", "2027-05-01", uvis, spor.Uoplyst, 0},
		{"the last of them", "2027-05-10", uvis, spor.Uoplyst, 0},
		{"too long with all of it", "2027-05-11", uvis, spor.IkkeOpfyldt, 0},
		{"a leave that runs", "2027-05-11", aaben, spor.Uoplyst, 0},
		{"a leave that runs decides nothing", "2025-06-01", visitation.Orlov{Fra: dag("2025-05-20"), Art: visitation.Barsel, Dagpengeret: spor.Ja}, spor.Opfyldt, 0},
		{"a year less the leave", "2025-04-30", barsel("2024-06-01", "2024-06-10"), spor.IkkeOpfyldt, 10},
		{"a year and the leave", "2025-05-10", barsel("2024-06-01", "2024-06-10"), spor.Opfyldt, 10},
		{"the least turns on the leave", "2025-05-09", uvis, spor.Uoplyst, 0},
		{"not any more", "2025-05-10", uvis, spor.Opfyldt, 0},
		{"too short without it", "2025-04-29", uvis, spor.IkkeOpfyldt, 0},
		{"the least, with a leave that runs", "2025-05-10", aaben, spor.Uoplyst, 0},
		{"leave over the end: only its days in the course", "2025-06-30", barsel("2025-06-26", "2025-12-31"), spor.Opfyldt, 5},
	} {
		f := visitation.Forloeb{Fra: dag("2024-05-01"), Til: dag(r.til), Orlov: []visitation.Orlov{r.orlov}}
		l := maalt(t, rf, ingen, f)
		if l.Udfald != r.want || l.Orlovsdage != r.dage || l.Sidste != f.Til {
			t.Errorf("%s: %v, %d days\n%s", r.grund, l.Udfald, l.Orlovsdage, l.Tekst())
		}
	}
}

// TestAabenOrlov: of leave that still runs, what is missing is named and nothing else, and no last day is made up.
func TestAabenOrlov(t *testing.T) {
	const slut, ret = "Personen har orlov fra den 1. juni 2019. Det er ikke oplyst, hvornår orloven slutter, og det afgør forløbets sidste dag.",
		"Personen er på barsel fra den 1. juni 2019. Det er ikke oplyst, om der ville være ret til dagpenge, og det afgør forløbets sidste dag."
	for _, r := range []struct {
		grund string
		svar  spor.Svar
		want  []string
	}{
		{"right to dagpenge: the end is missing", spor.Ja, []string{slut}},
		{"both are missing", 0, []string{ret, slut}},
		{"the right is a fact", spor.IkkeVurderet, []string{ret, slut}},
		{"no right: its days count, and nothing is missing", spor.Nej, []string{"Personen er på barsel fra den 1. juni 2019 uden ret til dagpenge. Dagene regnes med i forløbets varighed."}},
	} {
		o := visitation.Orlov{Fra: dag("2019-06-01"), Art: visitation.Barsel, Dagpengeret: r.svar}
		l := maalt(t, rf, ingen, visitation.Forloeb{Fra: dag("2019-05-01"), Laengde: visitation.Laengde{Aar: 2}, Orlov: []visitation.Orlov{o, o}[:1]})
		var got []string
		for _, x := range l.Spor {
			if x.ID == spor.OrlovBarsel || x.ID == spor.OrlovSlutUoplyst {
				got = append(got, x.Tekst())
			}
		}
		if !slices.Equal(got, r.want) || (l.Udfald == spor.Uoplyst) != (r.svar != spor.Nej) {
			t.Errorf("%s: %q", r.grund, got)
		}
	}
	o := visitation.Orlov{Fra: dag("2024-06-01"), Til: dag("2024-06-10"), Art: visitation.Barsel}
	l := maalt(t, rf, ingen, visitation.Forloeb{Fra: dag("2024-05-01"), Laengde: visitation.Laengde{Aar: 1}, Orlov: []visitation.Orlov{o}})
	if m := l.Mangler(); len(m) != 1 || m[0].ID != spor.OrlovBarsel {
		t.Errorf("a leave with an end is asked for it: %+v", m)
	}
	o.Til, o.Dagpengeret = satser.Dato{}, spor.Ja
	l = maalt(t, rf, ingen, visitation.Forloeb{Fra: dag("2024-05-01"), Laengde: visitation.Laengde{Aar: 1}, Orlov: []visitation.Orlov{o, o}})
	if m := l.Mangler(); len(m) != 1 || m[0].ID != spor.OrlovSlutUoplyst || m[0].Hjemmel.Paragraf != 114 {
		t.Errorf("the same leave twice: %+v", m)
	}
	l = maalt(t, rf, ingen, visitation.Forloeb{Fra: dag("2024-05-01"), Til: dag("2025-06-30"), Orlov: []visitation.Orlov{{Fra: dag("2025-06-01"), Art: visitation.Barsel}}})
	if m := l.Mangler(); m != nil {
		t.Errorf("a leave that decides nothing is asked about: %+v", m)
	}
}

// TestFlereAabne: of leave that still runs the first decides, in whatever order it is stated.
func TestFlereAabne(t *testing.T) {
	a := visitation.Orlov{Fra: dag("2025-04-01"), Art: visitation.Barsel, Dagpengeret: spor.Ja}
	b := visitation.Orlov{Fra: dag("2025-06-01"), Art: visitation.Barsel, Dagpengeret: spor.Ja}
	for _, orlov := range [][]visitation.Orlov{{a, b}, {b, a}} {
		l := maalt(t, rf, ingen, visitation.Forloeb{Fra: dag("2024-05-01"), Laengde: visitation.Laengde{Aar: 1}, Orlov: orlov})
		if l.Udfald != spor.Uoplyst || l.SidsteMuligt.IsValid() || l.Slut.IsValid() {
			t.Errorf("%+v", l)
		}
	}
}

// TestAndreRegler: the rules are taken from the rule set, such as one in which barsel counts again and the most years have
// become more.
func TestAndreRegler(t *testing.T) {
	h := satser.Hjemmel{Udgave: satser.LBK280af2024, Paragraf: 114, Stk: 1}
	v := satser.Regelversion{Fra: dag("2025-01-01"), Virkning: satser.GaelderIkke, Hjemmel: h, Sikkerhed: satser.Laest}
	w := satser.Regelversion{Fra: dag("2025-01-01"), Virkning: satser.Gaelder, Tal: [2]satser.Procent{200, 400}, Hjemmel: h, Sikkerhed: satser.Laest}
	x := satser.Regelversion{Fra: dag("2026-01-01"), Virkning: satser.KraeverSkoen, Hjemmel: h, Sikkerhed: satser.Laest}
	r, _, err := satser.Gaeldende().Med(
		satser.NyRegel(satser.RegelVarighedBarsel, rf, v), satser.NyRegel(satser.RegelVarighed, rf, w), satser.NyRegel(satser.RegelVarighed, rf, x),
	)
	if err != nil {
		t.Fatal(err)
	}
	f := visitation.Forloeb{Fra: dag("2024-02-01"), Laengde: visitation.Laengde{Aar: 2}, Orlov: []visitation.Orlov{barsel("2024-12-30", "2025-01-10")}}
	nye := visitation.Vurderer{Regler: r}
	l, err := nye.Varighed(rf, ingen, &f)
	if err != nil || l.Orlovsdage != 2 || l.Slut != dag("2026-02-02") || l.Udfald != spor.Opfyldt {
		t.Errorf("%+v, %v", l, err)
	}
	f = visitation.Forloeb{Fra: dag("2025-02-01"), Bevilget: dag("2025-02-01"), Laengde: visitation.Laengde{Aar: 4}}
	if l, err = nye.Varighed(rf, ingen, &f); err != nil || l.Udfald != spor.Opfyldt || l.MindstAar != 2 || l.Slut != dag("2029-01-31") {
		t.Errorf("%+v, %v", l, err)
	}
	f = visitation.Forloeb{Fra: dag("2026-01-10"), Laengde: visitation.Laengde{Aar: 4}}
	if l, err = nye.Varighed(rf, ingen, &f); err != nil || l.Udfald != spor.KraeverSkoen || l.HoejstAar != 0 || l.Slut.IsValid() {
		t.Errorf("%+v, %v", l, err)
	}
	tjekSpor(t, l.Vurdering)
}

// TestOrlovUdenLaengde: where only the limits are asked for, leave moves them, and leave that may count leaves them open.
func TestOrlovUdenLaengde(t *testing.T) {
	l := maalt(t, rf, ingen, visitation.Forloeb{Fra: dag("2022-05-01"), Orlov: []visitation.Orlov{barsel("2022-06-01", "2022-06-10")}})
	if l.Udfald != spor.Beregnet || l.Tidligst != dag("2023-05-10") || l.Senest != dag("2025-05-10") || l.Orlovsdage != 10 {
		t.Errorf("%+v", l)
	}
	uvis := barsel("2025-04-30", "2025-05-09")
	uvis.Dagpengeret = 0
	if l = maalt(t, rf, ingen, visitation.Forloeb{Fra: dag("2022-05-01"), Orlov: []visitation.Orlov{uvis}}); l.Udfald != spor.Uoplyst || l.Senest != dag("2025-04-30") {
		t.Errorf("%+v", l)
	}
	uvis.Fra, uvis.Til = dag("2025-05-01"), dag("2025-05-09")
	if l = maalt(t, rf, ingen, visitation.Forloeb{Fra: dag("2022-05-01"), Orlov: []visitation.Orlov{uvis}}); l.Udfald != spor.Beregnet {
		t.Errorf("%+v", l)
	}
}

// TestOrlovstrin: a step says which days, by the law of those days.
func TestOrlovstrin(t *testing.T) {
	o := barsel("2019-12-30", "2022-06-10")
	l := maalt(t, rf, ingen, visitation.Forloeb{Fra: dag("2019-05-01"), Laengde: visitation.Laengde{Aar: 1}, Orlov: []visitation.Orlov{o}})
	var got []string
	for _, x := range l.Spor {
		if x.ID == spor.OrlovBarsel {
			got = append(got, x.Udfald.String()+" "+x.Periode.String()+" "+x.Hjemmel.String())
		}
	}
	want := []string{
		"kræver skøn 2019-12-30/2019-12-31 LAB § 68 a, stk. 4 (lov 1380/2012)",
		"opfyldt 2020-01-01/2022-05-21 LAB § 114, stk. 1, 2. pkt. (lov 548/2019)",
		"opfyldt 2022-05-22/2022-06-10 LAB § 114, stk. 1, 2. pkt. (LBK 701/2022)",
	}
	if len(got) != len(want) {
		t.Fatalf("%q", got)
	}
	kant := maalt(t, rf, ingen, visitation.Forloeb{Fra: dag("2024-05-01"), Laengde: visitation.Laengde{Aar: 1}, Orlov: []visitation.Orlov{barsel("2024-04-01", "2024-05-02")}})
	if trin, _ := har(kant.Vurdering, spor.OrlovBarsel, spor.Opfyldt); trin.Periode != satser.MustPeriode("2024-05-01", "2024-05-02") {
		t.Errorf("days outside the course: %v", trin.Periode)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%q, want %q", got[i], want[i])
		}
	}
}
