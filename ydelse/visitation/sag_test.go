package visitation_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// TestFraSag: the person, the courses, the leave of two kinds, and what ended each course.
func TestFraSag(t *testing.T) {
	sag := ydelse.Sag{
		Ordning: jaf, Foedt: dag("1980-05-01"),
		Forloeb: []ydelse.Forloeb{
			{Fra: dag("2020-01-01"), Til: dag("2021-12-31"), Bevilget: dag("2019-12-20")},
			{Fra: dag("2022-06-01")},
		},
		Ret: ydelse.Retsforhold{
			Bevaret: []ydelse.BevaretRet{
				{Fra: dag("2020-03-01"), Til: dag("2020-03-10"), Art: ydelse.VedSygdom},
				{Fra: dag("2021-03-01"), Til: dag("2021-03-10"), Art: ydelse.VedBarsel},
				{Fra: dag("2022-07-01"), Art: ydelse.VedSorgorlov},
				{Fra: dag("2022-08-01"), Art: ydelse.VedFlytning},
			},
			Ophoer: []ydelse.Forloebsophoer{
				{Fra: dag("2021-10-01"), Art: ydelse.IkkeUarbejdsdygtig}, {Fra: dag("2021-11-01"), Art: ydelse.IkkeUarbejdsdygtig}, {Fra: dag("2022-01-01"), Art: ydelse.TilSygedagpenge},
				{Fra: dag("2023-05-01"), Art: ydelse.TilSygedagpenge}, {Fra: dag("2045-05-01"), Art: ydelse.FolkepensionsalderNaaet},
				{Fra: dag("2023-04-01"), Art: ydelse.Frasagt},
			},
		},
	}
	p, got := visitation.FraSag(&sag)
	if p != (visitation.Person{Foedt: dag("1980-05-01"), Folkepension: dag("2045-05-01")}) {
		t.Errorf("%+v", p)
	}
	orlov := []visitation.Orlov{
		{Fra: dag("2021-03-01"), Til: dag("2021-03-10"), Art: visitation.Barsel}, {Fra: dag("2022-07-01"), Art: visitation.Sorgorlov},
	}
	want := []visitation.Forloeb{
		{Fra: dag("2020-01-01"), Til: dag("2021-12-31"), Bevilget: dag("2019-12-20"), Orlov: orlov, Rask: dag("2021-10-01")},
		{Fra: dag("2022-06-01"), Orlov: orlov, TilSygedagpenge: dag("2023-05-01")},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	for i := range got { // what stands in a case is never malformed here
		maalt(t, sag.Ordning, p, got[i])
	}
	sag.Ordning = rf
	for _, f := range must(visitation.FraSag(&sag)) {
		if f.Rask.IsValid() || f.TilSygedagpenge.IsValid() {
			t.Errorf("ressourceforløb ends so: %+v", f)
		}
		maalt(t, rf, p, f)
	}
}

func must(_ visitation.Person, f []visitation.Forloeb) []visitation.Forloeb { return f }

// TestSamlet: two courses of a year and ten days of leave, a day in both counted once.
func TestSamlet(t *testing.T) {
	a := visitation.Forloeb{Fra: dag("2021-01-01"), Laengde: visitation.Laengde{Aar: 1}, Orlov: []visitation.Orlov{barsel("2021-06-01", "2021-06-10")}}
	b := visitation.Forloeb{Fra: dag("2022-01-10"), Til: dag("2022-12-31")}
	for _, r := range []struct {
		grund  string
		f      []visitation.Forloeb
		o      satser.Ordning
		dage   int
		mindst int
	}{
		{"a year, however long the leave made it", []visitation.Forloeb{a}, rf, 365, 365},
		{"the other: 10 January to 31 December", []visitation.Forloeb{b}, rf, 356, 356},
		{"the first goes on to 10 January 2022, which counts once", []visitation.Forloeb{b, a}, rf, 720, 720},
		{"jobafklaring is counted alike", []visitation.Forloeb{a, b}, jaf, 720, 720},
	} {
		s, err := vurderer().Samlet(r.o, r.f)
		if err != nil || s != (visitation.Samlet{Dage: r.dage, DageMindst: r.mindst}) {
			t.Errorf("%s: %+v, %v", r.grund, s, err)
		}
	}
	b.Orlov = []visitation.Orlov{{Fra: dag("2022-12-01"), Til: dag("2023-01-10"), Art: visitation.Barsel, Dagpengeret: spor.IkkeVurderet}}
	if s, err := vurderer().Samlet(rf, []visitation.Forloeb{b}); err != nil || s != (visitation.Samlet{Dage: 356, DageMindst: 325}) {
		t.Errorf("%+v, %v", s, err)
	}
}
