package ydelse_test

import (
	"cmp"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// naivhaendelse is what an event costs an adult, a person at home under 25, and an adult under a ceiling, by year (§ 69 d,
// stk. 2 and 3 / § 69 o, stk. 2 and 3). There are no amounts for a ceiling before 2018.
var naivhaendelse = map[int][3]int64{
	2013: {1615, 250, 0}, 2014: {1644, 255, 0}, 2015: {1669, 259, 0}, 2016: {1687, 262, 0}, 2017: {1714, 266, 0},
	2018: {1735, 269, 868}, 2019: {1757, 272, 879}, 2020: {1777, 275, 889}, 2021: {1799, 278, 900}, 2022: {1802, 278, 901},
	2023: {1837, 283, 919}, 2024: {1896, 292, 948}, 2025: {1964, 303, 982}, 2026: {2052, 317, 1026},
}

// naivdag is what one day of a month is worth.
type naivdag struct {
	gruppe   int
	niveau   *big.Rat
	hidtil   bool // a level kept from a former benefit
	saenket  bool // a level set below the rate
	loftTrin sanktion.Loftsniveau
	underLof bool
}

// dagen looks at one day with right; nil without.
func (n *naiv) dagen(d, kategoridag satser.Dato) *naivdag {
	ud := &naivdag{niveau: n.niveau(d, kategoridag)}
	ud.gruppe = n.gruppe
	stk2 := n.stk2(d, kategoridag, naivvalg{})
	var foer *big.Rat
	if n.sag.Ordning == rf {
		foer = n.tidligere(stk2, d, naivvalg{})
		ud.hidtil = foer.Cmp(stk2) != 0
	} else {
		foer = n.selvstaendig(stk2, d)
		ud.saenket = foer.Cmp(stk2) < 0
	}
	ud.saenket = ud.saenket || ud.niveau.Cmp(foer) < 0
	var lavest *ydelse.Loft
	for i, l := range n.sag.Lofter {
		sidste := l.Fra.AddAar(3).AddDays(-1)
		if l.Art == ydelse.Loft10j {
			sidste = l.Fra.AddDays(83)
		}
		if inden(d, l.Fra, l.Til) && !d.After(sidste) && (lavest == nil || cmp.Or(l.Niveau.Compare(lavest.Niveau), cmp.Compare(lavest.Hjaelp, l.Hjaelp)) < 0) {
			lavest, ud.underLof, ud.loftTrin = &n.sag.Lofter[i], true, l.Hjaelp
		}
	}
	return ud
}

// dagspris is what a day costs: the level × 12 / 260 in whole kroner, of the category, or of the person's own level where
// that is lowered, is nr. 4 below its cap, or the practice says so.
func (n *naiv) dagspris(x *naivdag, aar int) *big.Rat {
	s := naivsatser[aar]
	maaned := big.NewRat([]int64{0, s.forsoerger, s.ikke, s.hjemme, s.forsoerger}[x.gruppe], 1)
	under := x.gruppe == 4 && x.niveau.Cmp(big.NewRat(s.forsoerger, 1)) < 0
	switch {
	case x.saenket, !x.hidtil && under, x.hidtil && n.p.Sanktion.Dagssats == spor.DagssatsEgen:
		maaned = x.niveau
	}
	return rund(gange(maaned, big.NewRat(12, 260)), 1)
}

// haendelsespris is what an event costs; ok is false when the help is not stated.
func (x *naivdag) haendelsespris(aar int) (kr *big.Rat, ok bool) {
	h := naivhaendelse[aar]
	if x.underLof && aar >= 2018 {
		return big.NewRat([]int64{0, h[0], h[2], h[1]}[x.loftTrin], 1), x.loftTrin != 0
	}
	if x.gruppe >= 3 && (!x.hidtil || x.saenket) {
		return big.NewRat(h[1], 1), true
	}
	return big.NewRat(h[0], 1), true
}

// forsoemmelser are the finished failures, in order of date; of two alike the one settled first comes first.
func (n *naiv) forsoemmelser() []raadighed.Haendelse {
	var ud []raadighed.Haendelse
	for _, h := range n.sag.Raadighed.Haendelser {
		if h.Behandling.RimeligGrund == spor.Nej && h.Behandling.Afregnes.IsValid() {
			ud = append(ud, h)
		}
	}
	slices.SortStableFunc(ud, func(a, b raadighed.Haendelse) int {
		return cmp.Or(a.Dage().Fra.Compare(b.Dage().Fra), cmp.Compare(a.Art, b.Art), a.Dage().Til.Compare(b.Dage().Til),
			a.Behandling.Afregnes.Compare(b.Behandling.Afregnes))
	})
	return ud
}

// afregning is the month in which a day of a failure is settled; ok is false when that is too late.
func afregning(h *raadighed.Haendelse, d satser.Dato) (satser.Maaned, bool) {
	m := d.Maaned()
	if h.Behandling.Afregnes.After(m) {
		m = h.Behandling.Afregnes
	}
	fra := h.Dage().Fra
	if h.Art == satser.UdeblevetFraTilbud {
		fra = d // each day of absence by itself
	}
	return m, m.MonthsSince(fra.Maaned()) <= 3
}

// koster says whether a failure takes a day.
func (n *naiv) koster(h *raadighed.Haendelse, d satser.Dato) bool {
	if h.Art == satser.AfvistArbejde {
		return false
	}
	if h.Art == satser.UdeblevetFraTilbud {
		return slices.ContainsFunc(h.Fravaer, func(f raadighed.Fravaersdag) bool { return f.Dag == d })
	}
	if !n.kursus(h.Dag).IsValid() {
		return false // nobody received the benefit: in no course, or in one that is shut out
	}
	sidste := h.UdenKontaktTil
	if h.Kontakt.IsValid() {
		sidste = h.Kontakt.AddDays(-1)
	}
	lukket := d.Weekday() == 0 || d.Weekday() == 6
	return d == h.Dag || d.After(h.Dag) && !d.After(sidste) && (!lukket || n.p.Sanktion.Dage == spor.SanktionKalenderdage)
}

// maanedspris is what lies in one calendar month and is settled in another; ok is false when something is missing. What the level waits
// for can be of no consequence to a month's benefit, but never to what a sanction takes, and not to a month that is settled later.
func (n *naiv) maanedspris(settles satser.Maaned) (sum, efter *big.Rat, ok bool) {
	sv := n.svar()
	if sv.udfald != spor.Beregnet {
		return nul(), nul(), sv.udfald == spor.IkkeOpfyldt
	}
	if n.udenBetydning {
		if n.ende = -1; settles != n.m {
			return nul(), nul(), false
		}
	}
	foer, _ := n.foerIndtaegt()
	efter = stoerst(nul(), new(big.Rat).Sub(foer, new(big.Rat).Add(sv.loen, sv.andet)))
	dage, haendelse := map[satser.Maaned]*big.Rat{}, nul()
	brugt := false
	var kategoridag, forrige satser.Dato
	for d := n.m.FoersteDag(); d.Maaned() == n.m; d = d.AddDays(1) {
		if !n.kursus(d).IsValid() {
			continue
		}
		if n.p.Skift != spor.SkiftFraNaesteMaaned || forrige != d.AddDays(-1) {
			kategoridag = d
		}
		forrige = d
		x := n.dagen(d, kategoridag)
		taget := false
		for _, h := range n.forsoemmelser() {
			m, inde := afregning(&h, d)
			switch {
			case !inde:
			case h.Art == satser.AfvistArbejde && h.Dag == d && !brugt:
				brugt = true
				if m != settles {
					continue
				}
				pris, kendt := x.haendelsespris(d.Aar())
				if !kendt {
					return nul(), efter, false
				}
				haendelse.Add(haendelse, pris)
			case n.koster(&h, d) && !taget:
				taget = true
				if dage[m] == nil {
					dage[m] = nul()
				}
				dage[m].Add(dage[m], n.dagspris(x, d.Aar()))
			}
		}
	}
	sum = n.nedsat(haendelse, foer, efter)
	sum.Add(sum, n.dagesum(dage, settles, foer, efter))
	return sum, efter, !n.udenBetydning || sum.Sign() == 0
}

// dagesum is what the days of the month that are settled in another take: reduced with the benefit, and at most what the
// days settled before them have left of it.
func (n *naiv) dagesum(dage map[satser.Maaned]*big.Rat, settles satser.Maaned, foer, efter *big.Rat) *big.Rat {
	tilbage := efter
	for m := n.m; ; m = m.Add(1) {
		sum := nul()
		if dage[m] != nil {
			sum = mindst(n.nedsat(dage[m], foer, efter), tilbage)
		}
		if m == settles {
			return sum
		}
		tilbage = new(big.Rat).Sub(tilbage, sum)
	}
}

// nedsat reduces an amount with the benefit.
func (n *naiv) nedsat(sum, foer, efter *big.Rat) *big.Rat {
	if foer.Cmp(efter) == 0 {
		return sum
	}
	oere := int64(100)
	if n.p.Sanktion.Afrunding == spor.SanktionKroner {
		oere = 1
	}
	return rund(gange(sum, new(big.Rat).Quo(efter, foer)), oere)
}

// TestNaivSanktion holds the joined month to the naive calculator: which days count, what they cost, in which month, and
// what is left. Left out are events of the self-employed of 2014, whose level is measured when a course begins.
func TestNaivSanktion(t *testing.T) {
	arter := []satser.Haendelsesart{satser.UdeblevetFraSamtale, satser.UdeblevetFraTilbud, satser.AfvistArbejde}
	for _, e := range eraer {
		t.Run(e.navn, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, gentag(runder(4), func(t *rapid.T) {
				s, m := tegnSag(t, e)
				g := tegner{t, m}
				g.forsoem(s, g.tal("hændelser", 1, 4), arter)
				for i := range s.Raadighed.Haendelser {
					b := &s.Raadighed.Haendelser[i].Behandling
					b.Begrundelse, b.Hoering, b.HoertDen = spor.Ja, raadighed.HoeringUnoedvendig, satser.Dato{}
					if g.tal("åben", 0, 4) == 0 {
						b.RimeligGrund = spor.IkkeVurderet
					}
				}
				sanktionLigNaiv(t, s, m, tegnPraksis(t))
			}))
		})
	}
}

func sanktionLigNaiv(t *rapid.T, s *ydelse.Sag, m satser.Maaned, p ydelse.Praksis) {
	o := opgoer(t, beregner(p), s, m)
	sum, ok := nul(), true
	for k := m.Add(-3); !k.After(m); k = k.Add(1) {
		if k.FoersteDag().Before(sag(s.Ordning).Forloeb[0].Fra) {
			continue
		}
		settled := slices.ContainsFunc(s.Raadighed.Haendelser, func(h raadighed.Haendelse) bool {
			a, inde := afregning(&h, k.FoersteDag())
			return h.Behandling.RimeligGrund == spor.Nej && h.Dage().Overlaps(k.Periode()) && inde && a == m
		})
		if k != m && !settled {
			continue
		}
		pris, _, kendt := (&naiv{sag: s, m: k, p: p}).maanedspris(m)
		ok = ok && kendt
		sum.Add(sum, pris)
	}
	if o.Udfald != spor.Beregnet {
		vil := (&naiv{sag: s, m: m, p: p}).svar()
		aaben := slices.ContainsFunc(o.Spor, func(t spor.Trin) bool {
			return t.Udfald == spor.Uoplyst && (t.Hjemmel.Paragraf == 68 || t.Hjemmel.Litra == 'j')
		})
		if ok && vil.udfald == spor.Beregnet && (!aaben || sum.Sign() == 0) {
			t.Fatalf("%v, the naive calculator takes %s\n%s", o.Udfald, sum.FloatString(2), trinliste(o.Spor))
		}
		return
	}
	_, efter, _ := (&naiv{sag: s, m: m, p: p}).maanedspris(m)
	oere := int64(100)
	if p.Afrunding == spor.AfrundKroner {
		oere = 1
	}
	vil := rund(new(big.Rat).Sub(efter, mindst(sum, efter)), oere)
	if !ok || rat(o.Ydelse).Cmp(vil) != 0 {
		t.Fatalf("%v left and %v taken, the naive calculator leaves %s of %s and takes %s (%v)\n%s",
			o.Ydelse, o.Sanktioner, vil.FloatString(2), efter.FloatString(4), sum.FloatString(4), ok, trinliste(o.Spor))
	}
}
