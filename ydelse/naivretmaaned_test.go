package ydelse_test

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// naivmaaned joins the naive judge of the right and the naive calculator: the level of each day with right for its share of
// the month, less the incomes, under the default practice.
func naivmaaned(s *ydelse.Sag, m satser.Maaned) naivsvar {
	ud, _ := medEnder(func(ende int) (naivsvar, *naiv) {
		n := &naiv{sag: faktiskeForloeb(s), m: m, p: ydelse.Standard(), ende: ende}
		return n.maanedMedRet(naivret{s}), n
	})
	return ud
}

func (n *naiv) maanedMedRet(r naivret) naivsvar {
	ud, m := naivsvar{loen: nul(), andet: nul(), ydelse: nul()}, n.m
	foer, ret := nul(), spor.Opfyldt
	for d := m.FoersteDag(); d.Maaned() == m; d = d.AddDays(1) {
		u := r.paa(d)
		if u == spor.IkkeOpfyldt {
			continue
		}
		ud.dage++
		ret = tungest(ret, u)
		foer.Add(foer, gange(n.niveau(d, d), big.NewRat(1, int64(m.Dage()))))
	}
	n.glemUvedkommende(r)
	if ret != spor.Opfyldt || ud.dage == 0 {
		ud.udfald = map[bool]spor.Udfald{true: spor.IkkeOpfyldt, false: ret}[ud.dage == 0]
		return ud
	}
	n.ret = func(d satser.Dato) bool { return r.paa(d) != spor.IkkeOpfyldt }
	sum, aabne := n.indtaegter()
	ud.loen = n.loen(foer, sum)
	ud.andet = new(big.Rat).Add(sum.krone, n.tilbudsfradrag(sum.tilbud, sum.timer))
	aabent := n.aabent(foer, sum, aabne)
	switch {
	case n.uoplyst || aabent && n.mangler:
		ud.udfald = spor.Uoplyst
	case aabent:
		ud.udfald = spor.KraeverSkoen
	default:
		n.betal(&ud, foer)
	}
	return ud
}

// glemUvedkommende leaves out a course whose grant is not known and does not matter: no income of the month that could be
// deducted is for a day in it. (Its own days are judged with the right.)
func (n *naiv) glemUvedkommende(r naivret) {
	n.sag.Forloeb = slices.DeleteFunc(n.sag.Forloeb, func(f ydelse.Forloeb) bool {
		if r.bevilget(f) != spor.Uoplyst {
			return false
		}
		for _, x := range n.sag.Indtaegter {
			behandling := n.behandling(x)
			for d := x.Periode.Fra; x.Periode.IsValid() && !d.After(x.Periode.Til); d = d.AddDays(1) {
				i := d.Maaned() == n.m && behandling == "ferie" || x.Udbetalt.Maaned() == n.m && behandling != "ferie" && behandling != "fri"
				if i && inden(d, f.Fra, f.Til) {
					return false
				}
			}
		}
		return true
	})
}

// er says whether a month came to the same. What waits for something has no days and no amount yet.
func (v naivsvar) er(r ydelse.Resultat) bool {
	if r.Udfald == spor.Uoplyst || r.Udfald == spor.KraeverSkoen {
		return r.Udfald == v.udfald
	}
	return r.Udfald == v.udfald && r.Dage == v.dage && rat(r.Ydelse).Cmp(v.ydelse) == 0
}

// faktiskeForloeb is the case with its courses as long as they lasted: until the first end of each.
func faktiskeForloeb(s *ydelse.Sag) *ydelse.Sag {
	n := s.Kopi()
	for i, f := range n.Forloeb {
		for _, o := range s.Ret.Ophoer {
			if o.Fra.After(f.Fra) && inden(o.Fra, f.Fra, n.Forloeb[i].Til) {
				n.Forloeb[i].Til = o.Fra.AddDays(-1)
			}
		}
	}
	return n
}

// TestNaivMaanedMedRet holds whole months, with children, homes, former benefits, ceilings, incomes and facts about the
// right, to the naive ones.
func TestNaivMaanedMedRet(t *testing.T) {
	periodeegenskab(t, 4, func(t *rapid.T, s *ydelse.Sag, fra, til satser.Maaned, _ ydelse.Beregner) {
		s.Raadighed.Haendelser = nil
		if fra.Aar() == 2014 {
			s.Selvstaendig = nil // measured when a course begins
		}
		res, err := beregner().BeregnPeriode(nil, s, fra, til)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range res {
			vil := naivmaaned(s, r.Maaned)
			if !vil.er(r) {
				t.Fatalf("%+v; the naive calculator says %v, %d days, %s", r, vil.udfald, vil.dage, vil.ydelse.FloatString(2))
			}
		}
	})
}
