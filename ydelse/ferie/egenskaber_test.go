package ferie_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

var start = satser.MustMaaned("2021-03")

func bogstaver(t *rapid.T, alfabet string, maks int) string {
	return string(rapid.SliceOfN(rapid.SampledFrom([]byte(alfabet)), 1, maks).Draw(t, "story"))
}

func ordning(t *rapid.T) satser.Ordning { return rapid.SampledFrom(begge).Draw(t, "scheme") }

// TestFlereMaaneder: a month more at the end never takes a right away from a day before it, and a right on a day is a right on
// the next while its time runs.
func TestFlereMaaneder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, h := ordning(t), bogstaver(t, "RRRRRRRRrKL0-?S", 30)
		d := start.Add(len(h)).FoersteDag().AddDays(-rapid.IntRange(1, 400).Draw(t, "back"))
		foer, efter := paaDag(t, historie(o, start.String(), h+"-"), d), paaDag(t, historie(o, start.String(), h+"R"), d)
		if foer.Optjening != efter.Optjening {
			t.Fatalf("%+v, with a month more %+v", foer.Optjening, efter.Optjening)
		}
		naeste := paaDag(t, historie(o, start.String(), h+"RR"), d.AddDays(1))
		if v := efter.Optjening.Vindue; v.Contains(d.AddDays(1)) && naeste.Optjening.Udfald != spor.Opfyldt {
			t.Fatalf("%v has a right to %v, and the next day %v", d, v.Til, naeste.Optjening.Udfald)
		}
	})
}

// TestDelvisErHel: which days of a month have the benefit changes nothing, as long as one has.
func TestDelvisErHel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, h := ordning(t), bogstaver(t, "RRRRRRRRRRRR-", 30)
		hel, del := historie(o, start.String(), h+"R"), historie(o, start.String(), h+"R")
		for i := range del.Perioder {
			if p := &del.Perioder[i]; p.Art == ferie.Ressourceforloebsydelse {
				p.Fra = p.Fra.AddDays(rapid.IntRange(0, p.Til.DaysSince(p.Fra)).Draw(t, "from"))
				p.Til = p.Fra.AddDays(rapid.IntRange(0, p.Til.DaysSince(p.Fra)).Draw(t, "days"))
			}
		}
		d := start.Add(len(h)).SidsteDag()
		if a, b := paaDag(t, hel, d), paaDag(t, del, d); a.Optjening != b.Optjening {
			t.Fatalf("whole %+v, in part %+v", a.Optjening, b.Optjening)
		}
	})
}

// TestLoentilskudMidt: months of løntilskud put into the count move the right by as many months and change nothing else.
func TestLoentilskudMidt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, foer := ordning(t), rapid.IntRange(1, 11).Draw(t, "months before")
		n := rapid.IntRange(1, 10).Draw(t, "months of løntilskud")
		h := strings.Repeat("R", foer) + strings.Repeat("L", n) + strings.Repeat("R", 13-foer)
		d := start.Add(12 + n).FoersteDag()
		uden, med := paaDag(t, historie(o, start.String(), "RRRRRRRRRRRRR"), start.Add(12).FoersteDag()), paaDag(t, historie(o, start.String(), h), d)
		if med.Optjening.Optjent != d || med.Optjening.Talte != uden.Optjening.Talte || med.Udfald != uden.Udfald {
			t.Fatalf("%+v, want a right from %v", med.Optjening, d)
		}
		if got := paaDag(t, historie(o, start.String(), h), d.AddDays(-1)); got.Optjening.Talte != 11 || got.Optjening.Udfald != spor.IkkeOpfyldt {
			t.Fatalf("the day before: %+v", got.Optjening)
		}
	})
}

// TestUbrudt: of one who receives the benefit without a break every day from the thirteenth month has a right, its time is twelve
// months that do not overlap those of another, and each right follows upon the one before.
func TestUbrudt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := historie(ordning(t), start.String(), strings.Repeat("R", 60))
		d := start.Add(12).FoersteDag().AddDays(rapid.IntRange(0, 1000).Draw(t, "day"))
		r := paaDag(t, s, d)
		nr := d.Maaned().MonthsSince(start) / 12
		if want := start.Add(12 * nr).FoersteDag(); r.Optjening.Optjent != want || r.Optjening.Vindue.Fra != want {
			t.Fatalf("%v: %+v, want a right from %v", d, r.Optjening, want)
		}
		if r.Optjening.Maaneder.Til.AddDays(1) != r.Optjening.Vindue.Fra || r.Optjening.Vindue.Til.AddDays(1) != r.Optjening.Naeste {
			t.Fatalf("the times do not follow each other: %+v", r.Optjening)
		}
	})
}

// TestRaekkefoelge: the order in which facts are stated changes no answer.
func TestRaekkefoelge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, h := ordning(t), bogstaver(t, "RRRRRRRRrKLUFP0-?", 36)
		d := start.Add(len(h)).FoersteDag()
		s := historie(o, start.String(), h)
		b := *s
		b.Perioder, b.Holdt = rapid.Permutation(s.Perioder).Draw(t, "periods"), rapid.Permutation(s.Holdt).Draw(t, "holidays")
		if x, y := paaDag(t, s, d), paaDag(t, &b, d); x.Ret != y.Ret {
			t.Fatalf("%+v, in another order %+v", x.Ret, y.Ret)
		}
	})
}

// TestUoplystErIkkeJa: an answer that is settled with a month not stated is the answer whatever the month was.
func TestUoplystErIkkeJa(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, h := ordning(t), "-"+bogstaver(t, "RRRRRRRRRRr-??", 30)
		d := start.Add(len(h)).FoersteDag().AddDays(rapid.IntRange(-300, 20).Draw(t, "day"))
		if d.Before(start.FoersteDag()) {
			return
		}
		aaben := paaDag(t, historie(o, start.String(), h), d).Optjening
		svar := map[spor.Udfald]bool{}
		for range 40 {
			valgt := []byte(h)
			for i := range valgt {
				if valgt[i] == '?' {
					valgt[i] = rapid.SampledFrom([]byte("R-")).Draw(t, "month")
				}
			}
			svar[paaDag(t, historie(o, start.String(), string(valgt)), d).Optjening.Udfald] = true
		}
		if aaben.Udfald != spor.Uoplyst && (len(svar) != 1 || !svar[aaben.Udfald]) {
			t.Fatalf("%v, but %v", aaben.Udfald, svar)
		}
	})
}

// TestUoplystAfgoer: of the months in a row that are asked for some decide: with all others filled in some way, the answers differ.
func TestUoplystAfgoer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := "-" + bogstaver(t, "RRRRRRRRRRRRRRR-?", 26)
		d := start.Add(len(h)).FoersteDag()
		r := paaDag(t, historie(satser.Ressourceforloeb, start.String(), h), d)
		if strings.Count(h, "?") > 6 || r.Optjening.Udfald != spor.Uoplyst {
			return
		}
		for _, x := range r.Spor {
			fra, til := x.Periode.Fra.Maaned().MonthsSince(start), x.Periode.Til.Maaned().MonthsSince(start)
			if x.ID != spor.FerieMaanedUoplyst {
				continue
			}
			nogen := false
			for i := fra; i <= til; i++ {
				nogen = nogen || afgoer(h, i, d)
			}
			if !nogen {
				t.Fatalf("months %d to %d of %s are asked for and decide nothing", fra, til, h)
			}
		}
	})
}

// afgoer tries every way in which the months that are not stated can be filled, with month i both ways.
func afgoer(h string, i int, d satser.Dato) bool {
	if k := strings.IndexByte(h, '?'); k >= 0 && k != i || k == i && strings.LastIndexByte(h, '?') != i {
		if k == i {
			k = strings.LastIndexByte(h, '?')
		}
		return afgoer(h[:k]+"R"+h[k+1:], i, d) || afgoer(h[:k]+"-"+h[k+1:], i, d)
	}
	var svar []ferie.Optjening
	for _, b := range []string{"R", "-"} {
		r, _ := beregner.Ret(historie(satser.Ressourceforloeb, start.String(), h[:i]+b+h[i+1:]), d)
		svar = append(svar, ferie.Optjening{Udfald: r.Optjening.Udfald, Optjent: r.Optjening.Optjent, Vindue: r.Optjening.Vindue})
	}
	return svar[0] != svar[1]
}

// TestDageIAlt: holidays that are allowed one after the other never come to more than five weeks in the time of one right, and
// a holiday that is allowed is allowed day by day.
func TestDageIAlt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := historie(ordning(t), "2023-01", strings.Repeat("R", 12)+"??????????-")
		b := ferie.Beregner{Regler: satser.Gaeldende(), Praksis: ferie.Praksis{Uge: rapid.SampledFrom([]spor.Praksis{
			spor.FerieUgeKalenderdage, spor.FerieUgeHverdage,
		}).Draw(t, "practice")}}
		d := satser.MustDato("2024-01-01")
		sum := 0
		for range rapid.IntRange(1, 12).Draw(t, "holidays") {
			d = d.AddDays(rapid.IntRange(1, 20).Draw(t, "pause"))
			p := ferie.Plan{Ferie: ferie.Ferie{Fra: d, Til: d.AddDays(rapid.IntRange(0, 20).Draw(t, "days")), Art: ferie.MedYdelse}, Aftalt: spor.Ja}
			v, err := b.Vurder(s, p)
			if err != nil {
				t.Fatal(err)
			}
			if v.Udfald == spor.Opfyldt {
				sum += v.Dage
				s.Holdt = append(s.Holdt, p.Ferie)
				d = p.Til
			}
		}
		uge := map[spor.Praksis]int{spor.FerieUgeKalenderdage: 35, spor.FerieUgeHverdage: 25}[b.Praksis.Uge]
		r, err := b.Ret(s, satser.MustDato("2024-12-31"))
		if err != nil || sum > uge || r.Holdt != sum || r.Tilbage != uge-sum {
			t.Fatalf("%d days of %d: %+v, %v", sum, uge, r, err)
		}
	})
}

// TestSagenRoeres: an answer changes none of the facts.
func TestSagenRoeres(t *testing.T) {
	s := historie(satser.Ressourceforloeb, "2023-01", "KKKRRRLLFR0RRRRRRRRR")
	for i := range s.Perioder {
		s.Perioder[i].Medregnes = spor.IkkeVurderet
	}
	perioder, holdt := slices.Clone(s.Perioder), slices.Clone(s.Holdt)
	paa(t, s, "2024-08-01")
	planlaeg(t, s, plan("2024-08-01", "2025-01-10"))
	if !slices.Equal(perioder, s.Perioder) || !slices.Equal(holdt, s.Holdt) {
		t.Error("the facts were changed")
	}
}
