package ydelse_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestPeriodeErMaanederne: a period is its months, each as it is by itself, with the same reasons; and any part of it has
// the same months.
func TestPeriodeErMaanederne(t *testing.T) {
	periodeegenskab(t, 1, func(t *rapid.T, s *ydelse.Sag, fra, til satser.Maaned, b ydelse.Beregner) {
		res, err := b.BeregnPeriode(nil, s, fra, til)
		p, err2 := b.OpgoerPeriode(s, fra, til)
		if err != nil || err2 != nil {
			t.Fatalf("%v, %v", err, err2)
		}
		for i, m := 0, fra; !m.After(til); i, m = i+1, m.Add(1) {
			o := opgoer(t, b, s, m)
			if res[i] != o.Resultat || p.Maaneder[i].Resultat != o.Resultat || !slices.Equal(p.Maaneder[i].Spor, o.Spor) {
				t.Fatalf("%v:\n%s\n%s", m, cmp.Diff(o.Resultat, res[i]), cmp.Diff(o, p.Maaneder[i]))
			}
			tjekHjemler(t, o.Spor)
			tjekDelperioder(t, o)
		}
		antal := til.MonthsSince(fra) + 1
		if len(res) != antal || len(p.Maaneder) != antal || !p.Ukendt.IsZero() {
			t.Fatalf("%d and %d of %d months, %v unknown", len(res), len(p.Maaneder), antal, p.Ukendt)
		}
		a := rapid.IntRange(0, antal-1).Draw(t, "fra")
		z := rapid.IntRange(a, antal-1).Draw(t, "til")
		del, err := b.BeregnPeriode(slices.Clone(res[:a]), s, fra.Add(a), fra.Add(z))
		if err != nil || !slices.Equal(del, res[:z+1]) {
			t.Fatalf("months %d to %d: %v\n%s", a, z, err, cmp.Diff(res[:z+1], del))
		}
	})
}

// tjekDelperioder holds the parts of a month to the whole: in order, without a day in common, as many days as there is
// right to, and their amounts make the month's.
func tjekDelperioder(t tester, o ydelse.Opgoerelse) {
	t.Helper()
	if o.Udfald != spor.Beregnet {
		return
	}
	var foer satser.Dato
	dage, sum := 0, nul()
	for _, x := range o.Spor {
		switch x.ID {
		case spor.Delperiode:
			if !x.Periode.IsValid() || !x.Periode.Fra.After(foer) || x.Periode.Fra.Maaned() != o.Maaned || x.Periode.Til.Maaned() != o.Maaned {
				t.Fatalf("%v: the part %v follows on %v", o.Maaned, x.Periode, foer)
			}
			foer, dage = x.Periode.Til, dage+x.Periode.Dage()
		case spor.Dagsandel:
			sum.Add(sum, talrat(x.Resultat))
		case spor.FoerIndtaegt:
			if dage > 0 && (dage != o.Dage || sum.Cmp(talrat(x.Resultat)) != 0) {
				t.Fatalf("%v: %d days and %s in parts, %d and %s in all", o.Maaned, dage, sum.FloatString(4), o.Dage, talrat(x.Resultat).FloatString(4))
			}
		}
	}
}

func talrat(x spor.Tal) *big.Rat { return big.NewRat(x.Vaerdi, 10_000*max(1, int64(x.Naevner))) }

// TestDeltForloebIPeriode: a course told as two that follow on each other is the same right in every month. Left out are
// the self-employed of 2014, who are measured when a course begins, and the days from an end on: there a new course is a
// return.
func TestDeltForloebIPeriode(t *testing.T) {
	periodeegenskab(t, 1, func(t *rapid.T, s *ydelse.Sag, fra, til satser.Maaned, b ydelse.Beregner) {
		if fra.Aar() == 2014 {
			s.Selvstaendig = nil
		}
		i := rapid.IntRange(0, len(s.Forloeb)-1).Draw(t, "forløb")
		f := s.Forloeb[i]
		e := f
		e.Fra = f.Fra.AddDays(rapid.IntRange(1, 90).Draw(t, "efter"))
		efterSlut := slices.ContainsFunc(s.Ret.Ophoer, func(o ydelse.Forloebsophoer) bool { return !o.Fra.Before(f.Fra) && !o.Fra.After(e.Fra) })
		if f.Til.IsValid() && e.Fra.After(f.Til) || efterSlut {
			return // too short, or ended
		}
		if !e.Bevilget.IsValid() && f.Fra.Before(dag("2026-02-01")) {
			e.Bevilget = f.Fra
		}
		f.Til = e.Fra.AddDays(-1)
		delt := dybKopi(s)
		delt.Forloeb = slices.Insert(delt.Forloeb, i+1, e)
		delt.Forloeb[i] = f
		hele, err := b.BeregnPeriode(nil, s, fra, til)
		dele, err2 := b.BeregnPeriode(nil, delt, fra, til)
		if err != nil || err2 != nil || !slices.Equal(hele, dele) {
			t.Fatalf("split on %v: %v %v\n%s", e.Fra, err, err2, cmp.Diff(hele, dele))
		}
	})
}

// TestForholdUdenforMaaneden: facts about the right outside a month change nothing in it, but for what the law itself
// looks to: when the course ended, the short stay of the calendar month, and the holiday next to it.
func TestForholdUdenforMaaneden(t *testing.T) {
	periodeegenskab(t, 1, func(t *rapid.T, s *ydelse.Sag, fra, _ satser.Maaned, b ydelse.Beregner) {
		s.Raadighed.Haendelser = nil
		p := fra.Add(rapid.IntRange(0, 2).Draw(t, "måned")).Periode()
		if p.Til.After(sidsteKendte) {
			return // beyond known law
		}
		n := dybKopi(s)
		r := &n.Ret
		r.Betingelser = slices.DeleteFunc(r.Betingelser, func(x ydelse.Betingelse) bool {
			return !p.Overlaps(satser.Periode{Fra: x.Fra, Til: x.Til})
		})
		r.Bevaret = slices.DeleteFunc(r.Bevaret, func(x ydelse.BevaretRet) bool { return !p.Overlaps(satser.Periode{Fra: x.Fra, Til: x.Til}) })
		tilbage := satser.Periode{Fra: p.Fra.Maaned().Add(-1).FoersteDag(), Til: p.Til}
		vidt := satser.Periode{Fra: tilbage.Fra.AddDays(-1), Til: p.Til.AddDays(8)}
		r.Udland = slices.DeleteFunc(r.Udland, func(x ydelse.Udlandsophold) bool {
			return !tilbage.Overlaps(satser.Periode{Fra: x.Fra, Til: x.Til})
		})
		r.Ferie = slices.DeleteFunc(r.Ferie, func(x ydelse.Ferie) bool { return !vidt.Overlaps(satser.Periode{Fra: x.Fra, Til: x.Til}) })
		a, err := b.Beregn(s, p.Fra.Maaned())
		c, err2 := b.Beregn(n, p.Fra.Maaned())
		if a != c || (err == nil) != (err2 == nil) {
			t.Fatalf("%v: %+v with all facts, %+v with the month's (%v, %v)", p, a, c, err, err2)
		}
	})
}

// TestPeriodeHorisont: no month begins after the last day of known law; what was asked for beyond it is named.
func TestPeriodeHorisont(t *testing.T) {
	januar := foersteUkendte.Maaned()
	for _, r := range []struct {
		fra, til int // months from the first that is not known
		antal    int
		ukendt   satser.Periode
	}{
		{-3, -1, 3, satser.Periode{}},
		{-3, 0, 3, januar.Periode()},
		{-1, 37, 1, satser.Periode{Fra: foersteUkendte, Til: januar.Add(37).SidsteDag()}},
		{0, 0, 0, januar.Periode()},
		{26, 28, 0, satser.Periode{Fra: januar.Add(26).FoersteDag(), Til: januar.Add(28).SidsteDag()}},
	} {
		fra, til := januar.Add(r.fra), januar.Add(r.til)
		for _, o := range []satser.Ordning{rf, jaf} {
			maj := dag("2026-05-13").AddAar(sidsteKendte.Aar() - 2026).String()
			s := sag(o, forsoemt(samtale(maj, maj)), passiv(januar.Add(-2).FoersteDag().String(), januar.Add(11).SidsteDag().String()))
			res, err := beregner().BeregnPeriode(nil, s, fra, til)
			p, err2 := beregner().OpgoerPeriode(s, fra, til)
			if err != nil || err2 != nil || len(res) != r.antal || len(p.Maaneder) != r.antal || p.Ukendt != r.ukendt {
				t.Errorf("%v-%v: %v %v, %d and %d months, %v unknown", fra, til, err, err2, len(res), len(p.Maaneder), p.Ukendt)
			}
			if _, alle := p.IAlt(); alle != p.Ukendt.IsZero() {
				t.Errorf("%v-%v: all months have an amount: %v", fra, til, alle)
			}
		}
	}
}

// TestPeriodeFejl: the faults of the period, and an error in a month: the months before it are there.
func TestPeriodeFejl(t *testing.T) {
	jan, maj := satser.MustMaaned("2024-01"), satser.MustMaaned("2024-05")
	for _, r := range []struct {
		grund    string
		b        ydelse.Beregner
		s        *ydelse.Sag
		fra, til satser.Maaned
		felt     string
		kode     satser.Kode
	}{
		{"no rules", ydelse.Beregner{}, sag(rf), jan, maj, "regler", satser.KodeMangler},
		{"no case", beregner(), nil, jan, maj, "sag", satser.KodeMangler},
		{"no first month", beregner(), sag(rf), satser.Maaned{}, maj, "fra", satser.KodeMangler},
		{"no last month", beregner(), sag(rf), jan, satser.Maaned{}, "til", satser.KodeMangler},
		{"backwards", beregner(), sag(rf), maj, jan, "til", satser.KodeModstrid},
		{"more than a hundred years", beregner(), sag(rf), jan, jan.Add(ydelse.MaksMaaneder), "til", satser.KodeGraense},
		{"a malformed case", beregner(), &ydelse.Sag{}, jan, maj, "ordning", satser.KodeMangler},
		{"a malformed practice", ydelse.Beregner{Regler: satser.Gaeldende(), Praksis: ydelse.Praksis{Skift: spor.AfrundOere}}, sag(rf), jan, maj, "praksis.skift", satser.KodeUkendt},
	} {
		foer := []ydelse.Resultat{{Dage: 7}}
		res, err := r.b.BeregnPeriode(foer, r.s, r.fra, r.til)
		kraevInputfejl(t, err, r.felt, r.kode)
		if !slices.Equal(res, foer) {
			t.Errorf("%s: %d months beside the error", r.grund, len(res))
		}
		p, err := r.b.OpgoerPeriode(r.s, r.fra, r.til)
		kraevInputfejl(t, err, r.felt, r.kode)
		if p.Maaneder != nil || p.Skift != nil {
			t.Errorf("%s: an answer beside the error", r.grund)
		}
	}
	if res, err := beregner().BeregnPeriode(nil, sag(rf), jan, jan.Add(ydelse.MaksMaaneder-1)); err != nil || len(res) != foersteUkendte.Maaned().MonthsSince(jan) {
		t.Errorf("a hundred years from 2024: %d months, %v", len(res), err)
	}
	s := sag(rf, slut("2024-04-11", ydelse.PasInddraget))
	s.Ret.Ophoer[0] = ydelse.Forloebsophoer{Fra: dag("2017-04-11"), Art: ydelse.PasInddraget}
	foer := []ydelse.Resultat{{Dage: 7}}
	res, err := beregner().BeregnPeriode(foer, s, satser.MustMaaned("2017-02"), satser.MustMaaned("2017-06"))
	kraevInputfejl(t, err, "ret.ophoer[0].art", satser.KodeModstrid)
	if len(res) != 3 || res[0] != foer[0] || res[2].Maaned.String() != "2017-03" {
		t.Errorf("%d months before the fault in April", len(res))
	}
	_, err = beregner().BeregnPeriode(nil, sag(rf, forloeb("2012-01-01", "")), satser.MustMaaned("2012-12"), jan)
	kraevUdenfor(t, err, kendtFra("2013-01-01"))
}

// TestIAlt: the sum of the months that have an amount, and whether all have.
func TestIAlt(t *testing.T) {
	p := func(v ...valg) ydelse.Periodeopgoerelse {
		x, err := beregner().OpgoerPeriode(sag(rf, v...), satser.MustMaaned("2024-11"), satser.MustMaaned("2025-01"))
		if err != nil {
			t.Fatal(err)
		}
		return x
	}
	for _, r := range []struct {
		p    ydelse.Periodeopgoerelse
		sum  string
		alle bool
	}{
		{p(), "37422.00", true}, // 2 · 12.326 + 12.770
		{p(forloeb("2024-12-01", "")), "25096.00", true},
		{p(betingelse("2024-12-10", "2024-12-10", ydelse.AktivDeltagelse, spor.IkkeVurderet)), "25096.00", false},
		{ydelse.Periodeopgoerelse{}, "0.00", true},
	} {
		if sum, alle := r.p.IAlt(); sum.String() != r.sum || alle != r.alle {
			t.Errorf("%v, %v; want %s, %v", sum, alle, r.sum, r.alle)
		}
	}
}

// TestPlanenGlemmerIntet: incomes that a plan sorts to months are the ones that a month by itself takes in: paid on the first
// and the last day of a month, holiday pay over several, before the period, after it and around it; and so many of them
// that there is no room for a plan.
func TestPlanenGlemmerIntet(t *testing.T) {
	feriepenge := func(fra, til string) ydelse.Indtaegt {
		return ydelse.Indtaegt{Art: satser.Feriegodtgoerelse, Beloeb: kr100, Periode: satser.MustPeriode(fra, til)}
	}
	paa := func(d string) ydelse.Indtaegt {
		x := indtaegt(satser.AndenIndtaegt, d[:7], "10")
		x.Udbetalt = dag(d)
		return x
	}
	s := sag(rf, med(paa("2023-12-31"), paa("2024-01-01"), paa("2024-01-31"), paa("2024-02-01"), paa("2024-06-30"), paa("2024-07-01"),
		feriepenge("2013-01-01", "2026-12-31"), feriepenge("2023-12-20", "2024-01-05"), feriepenge("2024-02-28", "2024-04-02"),
		feriepenge("2024-06-30", "2024-07-05"), feriepenge("2024-07-01", "2024-07-05"), feriepenge("2023-12-01", "2023-12-31")))
	mange := dybKopi(s)
	for range 6300 {
		mange.Indtaegter = append(mange.Indtaegter, feriepenge("2013-01-01", "2026-12-31"))
	}
	for _, r := range []struct {
		s        *ydelse.Sag
		fra, til string
	}{{s, "2024-01", "2024-06"}, {s, "2024-03", "2024-03"}, {s, "2013-01", "2026-12"}, {mange, "2013-01", "2026-12"}} {
		fra := satser.MustMaaned(r.fra)
		res, err := beregner().BeregnPeriode(nil, r.s, fra, satser.MustMaaned(r.til))
		if err != nil {
			t.Fatal(err)
		}
		for i := range res {
			if i%7 != 0 && len(r.s.Indtaegter) > 100 {
				continue
			}
			if x, err := beregner().Beregn(r.s, fra.Add(i)); err != nil || x != res[i] {
				t.Errorf("%v: %v\n%s", fra.Add(i), err, cmp.Diff(x, res[i]))
			}
		}
	}
	if res, _ := beregner().BeregnPeriode(nil, s, satser.MustMaaned("2024-01"), satser.MustMaaned("2024-01")); res[0].AndetFradrag.String() != "20.00" {
		t.Errorf("January takes in %v of the incomes paid on its first and its last day", res[0].AndetFradrag)
	}
}

// TestPeriodeTilMidtIMaaneden: a month that known law ends inside is not answered.
func TestPeriodeTilMidtIMaaneden(t *testing.T) {
	data, err := json.Marshal(til2026)
	if err != nil {
		t.Fatal(err)
	}
	for sidste, vil := range map[string]int{"2026-07-15": 2, "2026-07-30": 2, "2026-07-31": 3, "2026-08-01": 3} {
		r, err := satser.LaesRegelsaet(bytes.Replace(data, []byte(`"sidsteDag":"2026-12-31"`), []byte(`"sidsteDag":"`+sidste+`"`), 1))
		if err != nil {
			t.Fatal(err)
		}
		p, err := ydelse.Beregner{Regler: r}.OpgoerPeriode(sag(rf), satser.MustMaaned("2026-05"), satser.MustMaaned("2026-12"))
		if foerste := satser.MustMaaned("2026-05").Add(vil); err != nil || len(p.Maaneder) != vil || p.Ukendt.Fra != foerste.FoersteDag() {
			t.Errorf("known to %s: %d months, want %d; not known: %v (%v)", sidste, len(p.Maaneder), vil, p.Ukendt, err)
		}
	}
}
