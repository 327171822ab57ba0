package visitation_test

import (
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// oenskeudfald is what the wish does where age makes it decide. A wish is a fact: not assessed is not stated.
var oenskeudfald = map[spor.Svar]spor.Udfald{
	spor.Ja: spor.Opfyldt, spor.Nej: spor.IkkeOpfyldt, spor.IkkeVurderet: spor.Uoplyst, 0: spor.Uoplyst,
}

// proevOenske asks the same course with each answer about the wish, and wants the step where the rule applies and no step where
// it does not. A step is a warning whatever the answer.
func proevOenske(t *testing.T, grund string, r visitation.Ressourceforloeb, id spor.ID, gaelder bool) {
	t.Helper()
	for s, want := range oenskeudfald {
		r.Oenske = s
		if !gaelder {
			want = spor.Opfyldt
		}
		v := bevilling(t, r)
		_, er := har(v, id, want)
		if v.Udfald != want || er != gaelder || gaelder && want == spor.IkkeOpfyldt && v.Afgoerende != id {
			t.Errorf("%s, wish %v: %v, want %v\n%s", grund, s, v.Udfald, want, v.Tekst())
		}
		advaret := slices.ContainsFunc(v.Advarsler(), func(x spor.Trin) bool { return x.ID == id })
		if advaret != gaelder {
			t.Errorf("%s, wish %v: warned %v", grund, s, advaret)
		}
	}
}

// TestSeksAar: the line day by day, on the first day of the course, from 2022.
func TestSeksAar(t *testing.T) {
	for _, r := range []struct{ folkepension, foerste string }{
		{"2030-06-15", "2024-06-16"}, // six years from 15 June 2024 end as the age is reached
		{"2028-02-29", "2022-03-01"}, // from 28 February 2022 six years are over on 28 February 2028
		{"2030-03-01", "2024-03-02"}, // from 29 February 2024 on 1 March 2030
		{"2030-02-28", "2024-02-29"},
	} {
		for n := -4; n <= 4; n++ {
			d := dag(r.foerste).AddDays(n)
			x := paa(iMaalgruppen("2022-01-03"), 55)
			x.Fra, x.Person.Folkepension = d, dag(r.folkepension)
			proevOenske(t, "from "+d.String()+" to "+r.folkepension, x, spor.SeksAarTilFolkepension, n >= 0)
		}
	}
	for d, gaelder := range map[string]bool{"2021-12-31": false, "2022-01-01": true, "2026-01-31": true} {
		x := paa(iMaalgruppen(d), 60)
		x.Person.Folkepension = x.Afgoerelse.AddAar(5)
		proevOenske(t, "granted "+d, x, spor.SeksAarTilFolkepension, gaelder)
	}
	trin, _ := har(bevilling(t, func() visitation.Ressourceforloeb {
		x := paa(iMaalgruppen("2022-03-01"), 60)
		x.Person.Folkepension, x.Oenske = dag("2027-03-01"), spor.Ja
		return x
	}()), spor.SeksAarTilFolkepension, spor.Opfyldt)
	if trin.Hjemmel.String() != "LAB § 112, stk. 3, 1. pkt. (lov 548/2019, ændret ved lov 1160/2021)" || trin.Led[0] != spor.Datotal(dag("2027-03-01")) || trin.Led[1] != spor.Stk(6) {
		t.Errorf("%+v", trin)
	}
}

// TestEgetOenske: more than one course above an age, which was 40 until 2021 and is 50 from 2022.
func TestEgetOenske(t *testing.T) {
	for _, r := range []struct {
		grund   string
		dag     string
		alder   int
		dage    int // days from the birthday to the decision
		flere   bool
		gaelder bool
	}{
		{"2013, 40 years on the day", "2013-01-01", 40, 0, true, true},
		{"2019, 40 years the day after", "2019-12-31", 40, -1, true, false},
		{"2020, over 40", "2020-01-01", 45, 0, true, true},
		{"2021, over 50", "2021-12-31", 52, 0, true, true},
		{"2021, first course", "2021-12-31", 52, 0, false, false},
		{"2022, over 50 on the birthday", "2022-01-01", 50, 0, true, true},
		{"2022, the day before it", "2022-01-01", 50, -1, true, false},
		{"2022, first course at 55", "2022-01-01", 55, 0, false, false},
		{"2022, under 40 freely", "2022-01-01", 39, 0, true, false},
	} {
		x := paa(iMaalgruppen(r.dag), r.alder)
		x.Person.Foedt = x.Person.Foedt.AddDays(-r.dage)
		if r.flere {
			fra := x.Afgoerelse.AddAar(-2)
			if fra.Before(dag("2013-01-01")) { // no course lies before the law
				x.Afgoerelse, fra = x.Afgoerelse.AddAar(2), dag("2013-01-01")
				x.Person.Foedt = x.Person.Foedt.AddAar(2)
			}
			x.Tidligere = []visitation.Forloeb{{Fra: fra, Laengde: visitation.Laengde{Aar: 1}}}
		}
		proevOenske(t, r.grund, x, spor.EgetOenske, r.gaelder)
		x.Oenske = spor.Ja
		if _, er := har(bevilling(t, x), spor.TidligereForloeb, spor.Opfyldt); er != r.flere {
			t.Errorf("%s: says that there was a course before: %v", r.grund, er)
		}
	}
}

// TestFemAar: five years in all from 40 to 49, day by day around the limit. The course before is as long as makes the new one
// reach the limit or pass it by a day.
func TestFemAar(t *testing.T) {
	for _, r := range []struct {
		grund   string
		dag     string
		alder   int
		dage    int // from the birthday
		foer    int // days of the earlier course, which began 2017-03-01
		laengde visitation.Laengde
		gaelder bool
	}{
		// From 1 March 2017 two years are 730 days, three 1096 and four 1461.
		{"three years more, to the day", "2024-05-01", 45, 0, 730, visitation.Laengde{Aar: 3}, false},
		{"a day over", "2024-05-01", 45, 0, 731, visitation.Laengde{Aar: 3}, true},
		{"two years more, to the day", "2024-05-01", 45, 0, 1096, visitation.Laengde{Aar: 2}, false},
		{"a day over", "2024-05-01", 45, 0, 1097, visitation.Laengde{Aar: 2}, true},
		{"no length: as short as the law allows, a year", "2024-05-01", 45, 0, 1461, visitation.Laengde{}, false},
		{"a day over", "2024-05-01", 45, 0, 1462, visitation.Laengde{}, true},
		{"on the 40th birthday", "2024-05-01", 40, 0, 1462, visitation.Laengde{}, true},
		{"the day before it", "2024-05-01", 40, -1, 1462, visitation.Laengde{}, false},
		{"the day before the 50th", "2024-05-01", 50, -1, 1462, visitation.Laengde{}, true},
		{"under 40 freely", "2024-05-01", 35, 0, 1800, visitation.Laengde{Aar: 3}, false},
		{"the rule is of 2022", "2022-01-01", 45, 0, 1462, visitation.Laengde{}, true},
	} {
		x := paa(iMaalgruppen(r.dag), r.alder)
		x.Person.Foedt = x.Person.Foedt.AddDays(-r.dage)
		x.Laengde = r.laengde
		x.Tidligere = []visitation.Forloeb{{Fra: dag("2017-03-01"), Til: dag("2017-03-01").AddDays(r.foer - 1)}}
		proevOenske(t, r.grund, x, spor.FemAarIAlt, r.gaelder)
	}
	x := paa(iMaalgruppen("2024-05-01"), 45) // from 1 March 2015 four years have one 29 February, whatever the fifth has
	for dage, over := range map[int]bool{1461: false, 1462: true} {
		x.Tidligere = []visitation.Forloeb{{Fra: dag("2015-03-01"), Til: dag("2015-03-01").AddDays(dage - 1)}}
		proevOenske(t, "from 2015", x, spor.FemAarIAlt, over)
	}
	x = paa(iMaalgruppen("2021-12-31"), 39) // before 2022 no five years; 39, so that the wish is not asked for
	x.Tidligere = []visitation.Forloeb{{Fra: dag("2016-01-01"), Til: dag("2021-06-30")}}
	proevOenske(t, "2021", x, spor.FemAarIAlt, false)
}

// TestFemAarSkudaar: five years exactly are five years, however many 29 Februaries the courses have; a day more is over.
func TestFemAarSkudaar(t *testing.T) {
	for _, r := range []struct {
		grund  string
		foer   []string // the first and the last day of each
		start  string
		aar    int
		flere  int // days more of the last course before
		over   bool
		iAlt   int // days in all
		hoejst int
	}{
		{"three years and two over a 29 February", []string{"2019-01-01", "2021-12-31"}, "2023-03-01", 2, 0, false, 1827, 1827},
		{"a day over", []string{"2019-01-01", "2021-12-31"}, "2023-03-01", 2, 1, true, 1828, 1827},
		{"two leap years and three years with one", []string{"2016-01-01", "2016-12-31", "2020-01-01", "2020-12-31"}, "2024-01-01", 3, 0, false, 1828, 1828},
		{"a day over", []string{"2016-01-01", "2016-12-31", "2020-01-01", "2020-12-31"}, "2024-01-01", 3, 1, true, 1829, 1828},
		{"three years from 2022 and two", []string{"2022-01-01", "2024-12-31"}, "2025-03-01", 2, 0, false, 1826, 1826},
		{"a day over", []string{"2022-01-01", "2024-12-31"}, "2025-03-01", 2, 1, true, 1827, 1826},
		{"two years without one and three with none", []string{"2017-01-01", "2018-12-31"}, "2025-01-01", 3, 0, false, 1825, 1825},
		{"a day over", []string{"2017-01-01", "2018-12-31"}, "2025-01-01", 3, 1, true, 1826, 1825},
		{"one and a half year twice", []string{"2016-07-01", "2017-12-31", "2019-01-01", "2020-06-30"}, "2023-03-01", 2, 0, false, 1827, 1827},
		{"a day over", []string{"2016-07-01", "2017-12-31", "2019-01-01", "2020-06-30"}, "2023-03-01", 2, 1, true, 1828, 1827},
		{"two years twice, each a day short", []string{"2016-01-01", "2017-12-30", "2019-01-01", "2020-12-30"}, "2024-01-01", 1, 0, false, 1826, 1828},
	} {
		x := paa(iMaalgruppen(r.start), 45)
		x.Laengde = visitation.Laengde{Aar: r.aar}
		for i := 0; i < len(r.foer); i += 2 {
			x.Tidligere = append(x.Tidligere, visitation.Forloeb{Fra: dag(r.foer[i]), Til: dag(r.foer[i+1])})
		}
		sidste := &x.Tidligere[len(x.Tidligere)-1]
		sidste.Til = sidste.Til.AddDays(r.flere)
		proevOenske(t, r.grund, x, spor.FemAarIAlt, r.over)
		x.Oenske = spor.Ja
		v := bevilling(t, x)
		trin, over := har(v, spor.FemAarIAlt, spor.Opfyldt)
		if over && (trin.Led[0] != spor.Dagtal(r.iAlt, 0) || trin.Led[1] != spor.Dagtal(r.hoejst, 0)) {
			t.Errorf("%s: %+v", r.grund, trin)
		}
		if trin, er := har(v, spor.FemAarOverholdt, spor.Opfyldt); er == r.over || er && trin.Led[1] != spor.Dagtal(r.hoejst, 0) {
			t.Errorf("%s: %+v", r.grund, trin)
		}
	}
	x := paa(iMaalgruppen("2024-05-01"), 45) // leave is left out of the years too
	x.Laengde = visitation.Laengde{Aar: 2}
	x.Tidligere = []visitation.Forloeb{{Fra: dag("2020-03-01"), Til: dag("2023-03-10"), Orlov: []visitation.Orlov{barsel("2021-06-01", "2021-06-10")}}}
	proevOenske(t, "three years and ten days of leave", x, spor.FemAarIAlt, false)
	x.Tidligere[0].Til = dag("2023-03-11")
	proevOenske(t, "a day over", x, spor.FemAarIAlt, true)
}

// TestTidligereOver: an earlier course that ends the day before the new one is over.
func TestTidligereOver(t *testing.T) {
	x := iMaalgruppen("2024-05-01")
	x.Tidligere = []visitation.Forloeb{{Fra: dag("2021-05-01"), Til: dag("2022-04-30")}, {Fra: dag("2023-05-01"), Laengde: visitation.Laengde{Aar: 1}}}
	if v := bevilling(t, x); v.Udfald != spor.Opfyldt {
		t.Errorf("%s", v.Tekst())
	}
}

// TestSeksAarsLov: whether a course is to be begun is asked by the law of its first day.
func TestSeksAarsLov(t *testing.T) {
	for _, r := range []struct {
		grund, afgoerelse, fra string
		gaelder                bool
	}{
		{"decided in 2021, to begin in 2022", "2021-12-20", "2022-01-10", true},
		{"on the first day of the rule", "2021-12-20", "2022-01-01", true},
		{"the day before it", "2021-12-20", "2021-12-31", false},
	} {
		x := paa(iMaalgruppen(r.afgoerelse), 60)
		x.Fra, x.Person.Folkepension = dag(r.fra), dag("2026-06-01")
		proevOenske(t, r.grund, x, spor.SeksAarTilFolkepension, r.gaelder)
	}
}

// TestFoertidspensionUoplyst: whether the person receives førtidspension decides which rules apply. From 40 § 115 gives nothing,
// and what ends the matter for everyone else ends it.
func TestFoertidspensionUoplyst(t *testing.T) {
	for _, r := range []struct {
		grund     string
		afgoerels string
		alder     int
		svar      spor.Svar
		problemer spor.Svar
		want      spor.Udfald
	}{
		{"not settled", "2024-05-01", 30, spor.IkkeVurderet, spor.Ja, spor.Uoplyst},
		{"not stated is no", "2024-05-01", 30, 0, spor.Ja, spor.Opfyldt},
		{"no", "2024-05-01", 30, spor.Nej, spor.Ja, spor.Opfyldt},
		{"under 40 the target group does not end it", "2024-05-01", 39, spor.IkkeVurderet, spor.Nej, spor.Uoplyst},
		{"from 40 it does", "2024-05-01", 40, spor.IkkeVurderet, spor.Nej, spor.IkkeOpfyldt},
		{"from 40, in the target group", "2024-05-01", 40, spor.IkkeVurderet, spor.Ja, spor.Uoplyst},
		{"until 2019 the rule is not in hand", "2019-12-31", 45, spor.IkkeVurderet, spor.Nej, spor.Uoplyst},
	} {
		x := paa(iMaalgruppen(r.afgoerels), r.alder)
		x.Foertidspension, x.Maalgruppe.KomplekseProblemer = r.svar, r.problemer
		v := bevilling(t, x)
		_, spurgt := har(v, spor.FoertidspensionUoplyst, spor.Uoplyst)
		if v.Udfald != r.want || spurgt != (r.want == spor.Uoplyst) {
			t.Errorf("%s: %v, want %v\n%s", r.grund, v.Udfald, r.want, v.Tekst())
		}
	}
	x := iMaalgruppen("2024-05-01") // nor does § 115 give a course to whoever does not wish it
	x.Foertidspension, x.Oenske, x.Maalgruppe.KomplekseProblemer = spor.IkkeVurderet, spor.Nej, spor.Nej
	if v := bevilling(t, x); v.Udfald != spor.IkkeOpfyldt || v.Afgoerende != spor.MaalgruppeProblemer {
		t.Errorf("%s", v.Tekst())
	}
}

// TestFemAarOverholdt: within the five years the answer says how long the course can be without the wish.
func TestFemAarOverholdt(t *testing.T) {
	x := paa(iMaalgruppen("2024-05-01"), 45)
	x.Tidligere = []visitation.Forloeb{{Fra: dag("2017-03-01"), Til: dag("2017-03-01").AddDays(1461 - 1)}}
	v := bevilling(t, x)
	trin, er := har(v, spor.FemAarOverholdt, spor.Opfyldt)
	if want := [3]spor.Tal{spor.Dagtal(1461, 0), spor.Dagtal(1826, 0), spor.Datotal(dag("2025-04-30"))}; !er || trin.Led != want || trin.Praksis != spor.FemAarEfterDage {
		t.Errorf("%+v", trin)
	}
	x.Tidligere[0].Til = dag("2017-03-10") // ten days used: the most at a time decides
	trin, _ = har(bevilling(t, x), spor.FemAarOverholdt, spor.Opfyldt)
	if trin.Led[2] != spor.Datotal(dag("2027-04-30")) {
		t.Errorf("%+v", trin)
	}
	x.Tidligere = nil
	if _, er := har(bevilling(t, x), spor.FemAarOverholdt, spor.Opfyldt); er {
		t.Error("a first course is held against the five years")
	}
}

// TestFemAarMedOrlov: leave in the earlier course does not count, and when that is not clear and decides, it is asked for.
func TestFemAarMedOrlov(t *testing.T) {
	x := paa(iMaalgruppen("2024-05-01"), 45)
	x.Oenske = spor.Nej
	orlov := visitation.Orlov{Fra: dag("2021-02-01"), Til: dag("2021-02-01"), Art: visitation.Barsel}
	x.Tidligere = []visitation.Forloeb{{Fra: dag("2017-03-01"), Til: dag("2017-03-01").AddDays(1462 - 1), Orlov: []visitation.Orlov{orlov}}}
	for s, want := range map[spor.Svar]spor.Udfald{
		spor.Ja: spor.Opfyldt, spor.Nej: spor.IkkeOpfyldt, 0: spor.Uoplyst, spor.IkkeVurderet: spor.Uoplyst,
	} {
		x.Tidligere[0].Orlov[0].Dagpengeret = s
		if v := bevilling(t, x); v.Udfald != want {
			t.Errorf("%v: %v, want %v\n%s", s, v.Udfald, want, v.Tekst())
		}
	}
	x.Oenske, x.Tidligere[0].Orlov[0].Dagpengeret = spor.Ja, 0 // then the leave decides nothing
	if v := bevilling(t, x); v.Udfald != spor.Opfyldt {
		t.Errorf("%s", v.Tekst())
	}
}

// TestFolkepensionsalder: no course from the day, nor with less time left than the least length; from 40 the day is asked for.
func TestFolkepensionsalder(t *testing.T) {
	for _, r := range []struct {
		grund        string
		folkepension string
		laengde      visitation.Laengde
		want         spor.Udfald
		id           spor.ID
	}{
		{"reached", "2024-05-01", visitation.Laengde{}, spor.IkkeOpfyldt, spor.FolkepensionNaaet},
		{"reached, with a length", "2024-05-01", visitation.Laengde{Aar: 1}, spor.IkkeOpfyldt, spor.FolkepensionNaaet},
		{"the day after", "2024-05-02", visitation.Laengde{}, spor.IkkeOpfyldt, spor.FolkepensionUnderMindst},
		{"a year less a day", "2025-04-30", visitation.Laengde{}, spor.IkkeOpfyldt, spor.FolkepensionUnderMindst},
		{"a year", "2025-05-01", visitation.Laengde{}, spor.Opfyldt, spor.SeksAarTilFolkepension},
		{"a year for a course of one", "2025-05-01", visitation.Laengde{Aar: 1}, spor.Opfyldt, spor.SeksAarTilFolkepension},
		{"a year less a day for it", "2025-04-30", visitation.Laengde{Aar: 1}, spor.IkkeOpfyldt, spor.FolkepensionGraense},
		{"not stated", "", visitation.Laengde{}, spor.Uoplyst, spor.FolkepensionUoplyst},
		{"not stated, with a length", "", visitation.Laengde{Aar: 1}, spor.Uoplyst, spor.FolkepensionUoplyst},
	} {
		x := paa(iMaalgruppen("2024-05-01"), 66)
		x.Oenske, x.Laengde, x.Person.Folkepension = spor.Ja, r.laengde, visitation.Person{}.Folkepension
		if r.folkepension != "" {
			x.Person.Folkepension = dag(r.folkepension)
		}
		v := bevilling(t, x)
		_, er := har(v, r.id, r.want)
		if v.Udfald != r.want || !er || r.want == spor.IkkeOpfyldt && v.Afgoerende != r.id {
			t.Errorf("%s: %v, want %v by %v\n%s", r.grund, v.Udfald, r.want, r.id, v.Tekst())
		}
		if _, er := har(v, spor.SeksAarTilFolkepension, spor.Opfyldt); er && r.id == spor.FolkepensionNaaet {
			t.Errorf("%s: the age is reached and six years off", r.grund)
		}
		if _, er := har(v, spor.FolkepensionGraense, spor.IkkeOpfyldt); er && r.id == spor.FolkepensionNaaet {
			t.Errorf("%s: the age is said twice", r.grund)
		}
	}
	for alder, want := range map[int]spor.Udfald{39: spor.Opfyldt, 40: spor.Uoplyst} { // under 40 it cannot matter
		x := paa(iMaalgruppen("2024-05-01"), alder)
		x.Person.Folkepension = visitation.Person{}.Folkepension
		if v := bevilling(t, x); v.Udfald != want {
			t.Errorf("%d years: %v, want %v", alder, v.Udfald, want)
		}
	}
	for d, want := range map[string]spor.Udfald{"2013-01-01": spor.KraeverSkoen, "2019-12-31": spor.KraeverSkoen, "2020-01-01": spor.IkkeOpfyldt} {
		x := paa(iMaalgruppen(d), 67)
		x.Person.Folkepension = x.Afgoerelse
		if v := bevilling(t, x); v.Udfald != want {
			t.Errorf("%s: %v, want %v", d, v.Udfald, want)
		}
		x.Person.Folkepension = x.Afgoerelse.AddDays(300) // nor is there time for a course
		if v := bevilling(t, x); v.Udfald != want {
			t.Errorf("%s, 300 days before: %v, want %v", d, v.Udfald, want)
		}
	}
}
