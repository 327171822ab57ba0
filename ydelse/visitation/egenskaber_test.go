package visitation_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// foersteDag draws a first day on which leave is settled for the whole of the course.
func foersteDag(t *rapid.T) satser.Dato {
	return dag("2020-01-01").AddDays(rapid.IntRange(0, 2200).Draw(t, "fra"))
}

func lovligLaengde(t *rapid.T) visitation.Laengde {
	return visitation.Laengde{Maaneder: rapid.IntRange(12, 36).Draw(t, "måneder")}
}

func enOrlov(t *rapid.T, fra satser.Dato) visitation.Orlov {
	begynd := fra.AddDays(rapid.IntRange(-60, 1500).Draw(t, "orlov fra"))
	if begynd.Before(dag("2020-01-01")) {
		begynd = dag("2020-01-01")
	}
	return visitation.Orlov{Fra: begynd, Til: begynd.AddDays(rapid.IntRange(0, 200).Draw(t, "dage")), Art: visitation.Barsel, Dagpengeret: spor.Ja}
}

func nogenOrlov(t *rapid.T, fra satser.Dato) (ud []visitation.Orlov) {
	for n := rapid.IntRange(0, 5).Draw(t, "antal"); n > 0; n-- {
		ud = append(ud, enOrlov(t, fra))
	}
	return ud
}

func slutdag(t *rapid.T, f visitation.Forloeb) satser.Dato {
	l, err := vurderer().Varighed(rf, visitation.Person{}, &f)
	if err != nil || l.Sidste != l.SidsteMuligt {
		t.Fatalf("%+v, %v", l, err)
	}
	tjekSpor(t, l.Vurdering)
	return l.Sidste
}

// TestNaivt: the last day and the days of leave are those of a walk day by day.
func TestNaivt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fra, l := foersteDag(t), lovligLaengde(t)
		orlov := nogenOrlov(t, fra)
		f := visitation.Forloeb{Fra: fra, Bevilget: dag("2020-01-01"), Laengde: l, Orlov: orlov}
		got, err := vurderer().Varighed(rf, visitation.Person{}, &f)
		if err != nil {
			t.Fatal(err)
		}
		slut, dage := naivSlut(fra.String(), l.Maaneder, naive(orlov))
		if got.Sidste.String() != slut || got.Orlovsdage != dage {
			t.Fatalf("ends %v after %d days of leave, the walk %s after %d", got.Sidste, got.Orlovsdage, slut, dage)
		}
	})
}

// TestLaengdenNaivt: without leave too, for any day and any number of months.
func TestLaengdenNaivt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fra := dag("2013-01-01").AddDays(rapid.IntRange(0, 5000).Draw(t, "fra"))
		n := rapid.IntRange(1, 72).Draw(t, "måneder")
		got := visitation.Laengde{Maaneder: n}.SidsteDag(fra)
		if want, _ := naivSlut(fra.String(), n, nil); got.String() != want {
			t.Fatalf("%d months from %v end %v, want %s", n, fra, got, want)
		}
		if n%12 == 0 && got != fra.AddAar(n/12).AddDays(-1) {
			t.Fatalf("%d years from %v end %v", n/12, fra, got)
		}
	})
}

// TestOrlovForkorterAldrig: more leave never ends a course earlier.
func TestOrlovForkorterAldrig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fra := foersteDag(t)
		f := visitation.Forloeb{Fra: fra, Laengde: lovligLaengde(t), Orlov: nogenOrlov(t, fra)}
		foer := slutdag(t, f)
		f.Orlov = append(f.Orlov, enOrlov(t, fra))
		if efter := slutdag(t, f); efter.Before(foer) {
			t.Fatalf("%v, with more leave %v", foer, efter)
		}
	})
}

// TestDeltOrlov: leave that is split, turned around or stated twice is the same leave.
func TestDeltOrlov(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fra := foersteDag(t)
		f := visitation.Forloeb{Fra: fra, Laengde: lovligLaengde(t), Orlov: nogenOrlov(t, fra)}
		want := slutdag(t, f)
		var delt []visitation.Orlov
		for _, o := range f.Orlov {
			a, b := o, o
			a.Til = o.Fra.AddDays(rapid.IntRange(0, o.Til.DaysSince(o.Fra)).Draw(t, "snit"))
			b.Fra, b.Art = a.Til, visitation.Sorgorlov
			if b.Fra.Before(dag("2021-01-01")) {
				b.Art = visitation.Barsel
			}
			delt = append(delt, b, a)
		}
		slices.Reverse(delt)
		f.Orlov = delt
		if got := slutdag(t, f); got != want {
			t.Fatalf("%v, split %v", want, got)
		}
	})
}

// TestSenereStart: a course that begins later never ends earlier, nor does its limit, under one rule. With leave it could: the
// days that count are those of the calendar from the first day, and a year or a month has not always as many.
func TestSenereStart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := visitation.Forloeb{Fra: foersteDag(t), Bevilget: dag("2022-06-01"), Laengde: lovligLaengde(t)}
		a, err := vurderer().Varighed(rf, visitation.Person{}, &f)
		if err != nil {
			t.Fatal(err)
		}
		f.Fra = f.Fra.AddDays(rapid.IntRange(0, 300).Draw(t, "senere"))
		b, err := vurderer().Varighed(rf, visitation.Person{}, &f)
		if err != nil {
			t.Fatal(err)
		}
		if b.Sidste.Before(a.Sidste) || b.Senest.Before(a.Senest) || b.Tidligst.Before(a.Tidligst) {
			t.Fatalf("%+v\n%+v", a, b)
		}
	})
}

// TestIndenForGraensen: a length is lawful just when its last day lies within the limits, and said as a last day it is judged the
// same.
func TestIndenForGraensen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fra := foersteDag(t)
		f := visitation.Forloeb{Fra: fra, Bevilget: dag("2022-06-01"), Orlov: nogenOrlov(t, fra)}
		f.Laengde.Maaneder = rapid.IntRange(1, 60).Draw(t, "måneder")
		l, err := vurderer().Varighed(rf, visitation.Person{}, &f)
		if err != nil {
			t.Fatal(err)
		}
		inden := !l.Sidste.Before(l.Tidligst) && !l.Sidste.After(l.Senest)
		if (l.Udfald == spor.Opfyldt) != inden {
			t.Fatalf("%+v", l)
		}
		f.Laengde, f.Til = visitation.Laengde{}, l.Sidste
		igen, err := vurderer().Varighed(rf, visitation.Person{}, &f)
		if err != nil || igen.Udfald != l.Udfald || igen.Slut != l.Slut || igen.Orlovsdage != l.Orlovsdage {
			t.Fatalf("%+v\n%+v, %v", l, igen, err)
		}
	})
}

// TestUvisOrlov: leave that may count or not lies between the two, and is asked about just when they differ.
func TestUvisOrlov(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fra := foersteDag(t)
		f := visitation.Forloeb{Fra: fra, Bevilget: dag("2022-06-01"), Laengde: lovligLaengde(t), Orlov: nogenOrlov(t, fra)}
		alle := slutdag(t, f)
		f.Orlov = slices.Clone(f.Orlov)
		for i := range f.Orlov {
			f.Orlov[i].Dagpengeret = spor.Nej
		}
		ingen := slutdag(t, f)
		for i := range f.Orlov {
			f.Orlov[i].Dagpengeret = rapid.SampledFrom([]spor.Svar{0, spor.IkkeVurderet}).Draw(t, "svar")
		}
		l, err := vurderer().Varighed(rf, visitation.Person{}, &f)
		if err != nil || l.Sidste != ingen || l.SidsteMuligt != alle || (l.Udfald == spor.Uoplyst) != (ingen != alle) {
			t.Fatalf("%v to %v: %+v, %v", ingen, alle, l, err)
		}
	})
}

// TestSamletNaivt: the time in all is that of a walk over every day.
func TestSamletNaivt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var forloeb []visitation.Forloeb
		var kurser, fri []naivOrlov
		for n := rapid.IntRange(1, 4).Draw(t, "forløb"); n > 0; n-- {
			fra := foersteDag(t)
			f := visitation.Forloeb{Fra: fra, Til: fra.AddDays(rapid.IntRange(0, 900).Draw(t, "til")), Orlov: nogenOrlov(t, fra)}
			forloeb = append(forloeb, f)
			kurser, fri = append(kurser, naivOrlov{f.Fra.String(), f.Til.String()}), append(fri, naive(f.Orlov)...)
		}
		s, err := vurderer().Samlet(rf, forloeb)
		if want := naivSamlet(kurser, fri); err != nil || s.Dage != want || s.DageMindst != want {
			t.Fatalf("%+v, %v, want %d", s, err, want)
		}
	})
}

// TestFemAarIMaaneder: courses of whole months keep within five years just when their months are 60 at the most, and a day more
// of an earlier one is over when they are 60.
func TestFemAarIMaaneder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := paa(iMaalgruppen("2025-06-01"), 45)
		r.Fra = r.Afgoerelse.AddDays(rapid.IntRange(0, 500).Draw(t, "fra"))
		r.Person.Foedt = dag("1980-01-01")
		nyt := rapid.IntRange(12, 36).Draw(t, "nyt")
		r.Laengde, r.Oenske = visitation.Laengde{Maaneder: nyt}, spor.Ja
		iAlt, fra := nyt, dag("2014-01-01").AddDays(rapid.IntRange(0, 400).Draw(t, "tidligere fra"))
		for n := rapid.IntRange(1, 3).Draw(t, "antal"); n > 0; n-- {
			m := rapid.IntRange(1, 36).Draw(t, "måneder")
			if n == 1 && rapid.Bool().Draw(t, "fyld op") {
				m = max(1, 60-iAlt)
			}
			iAlt += m
			til := visitation.Laengde{Maaneder: m}.SidsteDag(fra)
			r.Tidligere = append(r.Tidligere, visitation.Forloeb{Fra: fra, Til: til})
			fra = til.AddDays(rapid.IntRange(2, 90).Draw(t, "efter"))
		}
		over := func() bool {
			v, err := vurderer().Ressourceforloeb(&r)
			if err != nil {
				t.Fatal(err)
			}
			_, er := har(v, spor.FemAarIAlt, spor.Opfyldt)
			return er
		}
		if over() != (iAlt > 60) {
			t.Fatalf("%d months: over %v", iAlt, iAlt <= 60)
		}
		sidste := &r.Tidligere[len(r.Tidligere)-1]
		if sidste.Til = sidste.Til.AddDays(1); over() != (iAlt >= 60) {
			t.Fatalf("%d months and a day: over %v", iAlt, iAlt < 60)
		}
	})
}

// svar draws any answer.
func svar(t *rapid.T, navn string) spor.Svar {
	return rapid.SampledFrom([]spor.Svar{0, spor.Ja, spor.Nej, spor.IkkeVurderet}).Draw(t, navn)
}

func vilkaarlig(t *rapid.T) visitation.Ressourceforloeb {
	d := dag("2013-01-01").AddDays(rapid.IntRange(0, 4800).Draw(t, "afgørelse"))
	r := visitation.Ressourceforloeb{
		Afgoerelse: d,
		Person:     visitation.Person{Foedt: d.AddDays(-365 * rapid.IntRange(18, 66).Draw(t, "alder"))},
		Maalgruppe: visitation.Maalgruppe{
			KomplekseProblemer: svar(t, "problemer"), IndsatsUtilstraekkelig: svar(t, "indsats"), KraeverHelhed: svar(t, "helhed"),
			LaengereForsoergelse: svar(t, "nr. 1"), TilbudUdenVirkning: svar(t, "nr. 2"), LaengereIndsats: svar(t, "nr. 3"),
		},
		Udviklingsperspektiv: svar(t, "perspektiv"), UdenForbedring: svar(t, "uden forbedring"), Oenske: svar(t, "ønske"),
		Foertidspension: svar(t, "førtidspension"), Frasiger: svar(t, "frasiger"),
		Laengde: visitation.Laengde{Maaneder: rapid.IntRange(0, 70).Draw(t, "måneder")},
	}
	if rapid.Bool().Draw(t, "folkepension oplyst") {
		r.Person.Folkepension = d.AddDays(rapid.IntRange(-200, 9000).Draw(t, "folkepension"))
	}
	for n := rapid.IntRange(0, 2).Draw(t, "tidligere"); n > 0; n-- {
		fra := d.AddDays(-rapid.IntRange(1, 2500).Draw(t, "tidligere fra"))
		if !fra.Before(dag("2013-01-01")) {
			f := visitation.Forloeb{Fra: fra, Laengde: visitation.Laengde{Maaneder: rapid.IntRange(1, 60).Draw(t, "tidligere længde")}}
			if !f.Laengde.SidsteDag(fra).Before(d) { // it is over when the next begins
				f.Laengde, f.Til = visitation.Laengde{}, d.AddDays(-1)
			}
			r.Tidligere = append(r.Tidligere, f)
		}
	}
	return r
}

// TestVilkaarligBevilling: every answer is borne by its steps, and no missing answer makes a yes that its no would not.
func TestVilkaarligBevilling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := vilkaarlig(t)
		v, err := vurderer().Ressourceforloeb(&r)
		if err != nil {
			t.Fatal(err)
		}
		tjekSpor(t, v)
		if v.Udfald != spor.Opfyldt {
			return
		}
		for _, s := range []*spor.Svar{&r.Maalgruppe.KomplekseProblemer, &r.Maalgruppe.IndsatsUtilstraekkelig, &r.Maalgruppe.KraeverHelhed} {
			foer := *s
			*s = rapid.SampledFrom([]spor.Svar{0, spor.Nej, spor.IkkeVurderet}).Draw(t, "i stedet")
			if w, err := vurderer().Ressourceforloeb(&r); err != nil || w.Udfald == spor.Opfyldt && r.Foertidspension != spor.Ja {
				t.Fatalf("%+v, %v", w, err)
			}
			*s = foer
		}
	})
}

// TestOenskeHjaelper: the wish for the course never stands in its way, and to leave it open never helps.
func TestOenskeHjaelper(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := vilkaarlig(t)
		rang := map[spor.Udfald]int{spor.IkkeOpfyldt: 0, spor.Uoplyst: 1, spor.KraeverSkoen: 2, spor.Opfyldt: 3}
		udfald := func(s spor.Svar) int {
			r.Oenske = s
			v, err := vurderer().Ressourceforloeb(&r)
			if err != nil {
				t.Fatal(err)
			}
			return rang[v.Udfald]
		}
		nej, uoplyst, ja := udfald(spor.Nej), udfald(0), udfald(spor.Ja)
		if nej > uoplyst || uoplyst > ja {
			t.Fatalf("%d, %d, %d", nej, uoplyst, ja)
		}
	})
}
