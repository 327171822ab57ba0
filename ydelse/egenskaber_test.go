package ydelse_test

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// egenskab checks a property of the law in every era, on cases that can be computed.
func egenskab(t *testing.T, prop func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner)) {
	t.Helper()
	for _, e := range eraer {
		t.Run(e.navn, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, gentag(runder(2), func(t *rapid.T) {
				s, m := tegnSag(t, e)
				prop(t, s, m, beregner(tegnPraksis(t)))
			}))
		})
	}
}

func beregn(t *rapid.T, b ydelse.Beregner, s *ydelse.Sag, m satser.Maaned) ydelse.Resultat {
	r, err := b.Beregn(s, m)
	if err != nil {
		t.Fatalf("%v: %v", m, err)
	}
	return r
}

// TestMellem0OgNiveau: never below 0 and never above the highest level that the person can have.
func TestMellem0OgNiveau(t *testing.T) {
	egenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		r := beregn(t, b, s, m)
		hoejst := big.NewRat(naivsatser[m.Aar()].forsoerger, 1)
		if s.Ordning == rf {
			for d := m.FoersteDag(); d.Maaned() == m; d = d.AddDays(1) {
				hoejst = stoerst(hoejst, (&naiv{sag: s, m: m, p: b.Praksis}).tidligere(hoejst, d, naivvalg{ens: true}))
			}
		}
		if r.Ydelse.Sign() < 0 || rat(r.Ydelse).Cmp(rund(hoejst, 1)) > 0 && rat(r.Ydelse).Cmp(rund(hoejst, 100)) > 0 {
			t.Fatalf("%v, the level is at most %s", r.Ydelse, hoejst.FloatString(2))
		}
	})
}

// TestMereIndtaegt: more income never raises the benefit. The parts of holiday pay are rounded so that they make the whole,
// and of more pay a part in the middle can be an øre less: one for each course that holds such a part.
func TestMereIndtaegt(t *testing.T) {
	egenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		s.Indtaegter = append(s.Indtaegter, tegner{t, m}.indtaegt())
		mere := s.Kopi()
		x := &mere.Indtaegter[rapid.IntRange(0, len(s.Indtaegter)-1).Draw(t, "hvilken")]
		x.Beloeb, _ = x.Beloeb.Add(tegner{t, m}.beloeb("mere", 5000))
		foer, efter := beregn(t, b, s, m), beregn(t, b, mere, m)
		hoejst := foer.Ydelse
		if x.Art == satser.Feriegodtgoerelse || x.Art == satser.Ferietillaeg {
			enhed := int64(satser.EnhederPrOere)
			if b.Praksis.Afrunding == spor.AfrundKroner {
				enhed = satser.EnhederPrKrone
			}
			hoejst = satser.BeloebAfEnheder(hoejst.Enheder() + int64(len(s.Forloeb))*enhed)
		}
		if efter.Udfald == spor.KraeverSkoen || efter.Udfald == spor.Uoplyst { // more of an income that waits can come to decide
			return
		}
		if foer.Udfald == spor.Beregnet && (efter.Udfald != spor.Beregnet || efter.Ydelse.Compare(hoejst) > 0) {
			t.Fatalf("%v of %v more: %v before, %v after", x.Art, x.Beloeb, foer.Ydelse, efter.Ydelse)
		}
	})
}

// TestArbejdeKanBetaleSig: within the wage rule wage and benefit together never fall when the wage rises: no
// percentage is above 100. The result is in øre; in whole kroner a rounding can take more than the rise.
func TestArbejdeKanBetaleSig(t *testing.T) {
	egenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		b.Praksis.Afrunding = spor.AfrundOere
		x := loen(m.String(), "0")
		x.Periode = satser.Periode{Fra: s.Forloeb[0].Fra, Til: s.Forloeb[0].Fra}
		s.Indtaegter = []ydelse.Indtaegt{x}
		mere := s.Kopi()
		s.Indtaegter[0].Beloeb = tegner{t, m}.beloeb("løn", 40000)
		stigning := tegner{t, m}.beloeb("stigning", 10)
		mere.Indtaegter[0].Beloeb, _ = s.Indtaegter[0].Beloeb.Add(stigning)
		foer, efter := beregn(t, b, s, m), beregn(t, b, mere, m)
		if efter.Udfald != foer.Udfald { // what is not known of the level can come to decide, or cease to
			return
		}
		if fald, _ := foer.Ydelse.Sub(efter.Ydelse); fald.Compare(stigning) > 0 {
			t.Fatalf("the wage rises by %v and the benefit falls by %v", stigning, fald)
		}
	})
}

// TestRaekkefoelge: the order in which facts are listed decides nothing.
func TestRaekkefoelge(t *testing.T) {
	egenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		n := s.Kopi()
		n.Indtaegter = rapid.Permutation(n.Indtaegter).Draw(t, "indtægter")
		n.Boern = rapid.Permutation(n.Boern).Draw(t, "børn")
		n.Bidrag = rapid.Permutation(n.Bidrag).Draw(t, "bidrag")
		n.Lofter = rapid.Permutation(n.Lofter).Draw(t, "lofter")
		if a, c := beregn(t, b, s, m), beregn(t, b, n, m); a != c {
			t.Fatalf("%+v in one order, %+v in another", a, c)
		}
	})
}

// TestDelAfIndtaegt: an income listed as two of the same kind, day and period is the same income. A part by days is
// rounded for each income, so a practice that makes such parts, and holiday pay, are left out.
func TestDelAfIndtaegt(t *testing.T) {
	egenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		b.Praksis.Opdeling = spor.IndtaegtOpdeles
		x := tegner{t, m}.indtaegt()
		if x.Art == satser.Feriegodtgoerelse || x.Art == satser.Ferietillaeg || x.Timer == 1 {
			return // parts are rounded, or the hour cannot be split
		}
		hel, delt := s.Kopi(), s.Kopi()
		hel.Indtaegter = append(hel.Indtaegter, x)
		y := x
		y.Beloeb = satser.BeloebAfEnheder(x.Beloeb.Enheder() / satser.EnhederPrOere / 3 * satser.EnhederPrOere)
		y.EgenPension, y.Timer = satser.Beloeb{}, x.Timer/2
		x.Beloeb, _ = x.Beloeb.Sub(y.Beloeb)
		x.ArbejdsgiverPension, y.ArbejdsgiverPension = satser.Beloeb{}, x.ArbejdsgiverPension
		x.Timer -= y.Timer
		delt.Indtaegter = append(delt.Indtaegter, x, y)
		if a, c := beregn(t, b, hel, m), beregn(t, b, delt, m); a != c {
			t.Fatalf("%+v whole, %+v in two", a, c)
		}
	})
}

// TestDeltForloeb: a course told as two without a day between is the same right. Left out: the self-employed of 2014,
// who are measured when a course begins.
func TestDeltForloeb(t *testing.T) {
	egenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		if m.Aar() == 2014 {
			s.Selvstaendig = nil
		}
		i := rapid.IntRange(0, len(s.Forloeb)-1).Draw(t, "forløb")
		f := s.Forloeb[i]
		e := f
		e.Fra = f.Fra.AddDays(rapid.IntRange(1, 60).Draw(t, "efter"))
		if f.Til.IsValid() && e.Fra.After(f.Til) {
			return // the course is too short
		}
		if !e.Bevilget.IsValid() && f.Fra.Before(dag("2026-02-01")) {
			e.Bevilget = f.Fra
		}
		f.Til = e.Fra.AddDays(-1)
		delt := s.Kopi()
		delt.Forloeb = append(append(append([]ydelse.Forloeb(nil), s.Forloeb[:i]...), f, e), s.Forloeb[i+1:]...)
		if a, c := beregn(t, b, s, m), beregn(t, b, delt, m); a != c {
			t.Fatalf("%+v as one course, %+v as two", a, c)
		}
	})
}
