package ydelse_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// forloebsgang is a case over two years as the municipality learns of it: the course is granted, ended and granted again,
// facts about the level and the right come and go, and any of them can be taken back.
type forloebsgang struct {
	sag    *ydelse.Sag
	foer   []tilstand // what can be taken back to
	skridt int
}

// tilstand is a case as it stood, and what it came to.
type tilstand struct {
	sag *ydelse.Sag
	res []ydelse.Resultat
}

// The period of the machine. The person turns 25 in it, and the law of short stays abroad changes twice.
var maskinefra, maskinetil = satser.MustMaaned("2024-10"), satser.MustMaaned("2026-03")

const maskinefoedt = "2000-11-16"

func (g *forloebsgang) dag(t *rapid.T) satser.Dato {
	return maskinefra.FoersteDag().AddDays(rapid.IntRange(0, 540).Draw(t, "dag"))
}

// proev makes a change, unless the case will not have it.
func (g *forloebsgang) proev(t *rapid.T, lav func(s *ydelse.Sag)) {
	n := dybKopi(g.sag)
	lav(n)
	if err := n.Valider(); err != nil {
		t.Skip(err.Error())
	}
	g.foer = append(g.foer, tilstand{g.sag, g.regn(t, g.sag)})
	g.sag = n
}

func (g *forloebsgang) regn(t *rapid.T, s *ydelse.Sag) []ydelse.Resultat {
	res, err := beregner().BeregnPeriode(nil, s, maskinefra, maskinetil)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

// bevilg grants a new course some days after the last one, if that is closed; such is a return too.
func (g *forloebsgang) bevilg(t *rapid.T) {
	efter := rapid.IntRange(1, 40).Draw(t, "efter")
	g.proev(t, func(s *ydelse.Sag) {
		sidste := s.Forloeb[len(s.Forloeb)-1]
		if !sidste.Til.IsValid() {
			t.Skip("the course runs")
		}
		fra := sidste.Til.AddDays(efter)
		s.Forloeb = append(s.Forloeb, ydelse.Forloeb{Fra: fra, Bevilget: fra.AddDays(-efter)})
	})
}

// luk sets a last day to the last course.
func (g *forloebsgang) luk(t *rapid.T) {
	d := g.dag(t)
	g.proev(t, func(s *ydelse.Sag) { s.Forloeb[len(s.Forloeb)-1].Til = d })
}

func (g *forloebsgang) ophoer(t *rapid.T) {
	d, a := g.dag(t), rapid.SampledFrom([]ydelse.Ophoersart{ydelse.Frasagt, ydelse.ManglendeMedvirken, ydelse.PasInddraget}).Draw(t, "grund")
	g.proev(t, func(s *ydelse.Sag) { s.Ret.Ophoer = append(s.Ret.Ophoer, ydelse.Forloebsophoer{Fra: d, Art: a}) })
}

func (g *forloebsgang) faaBarn(t *rapid.T) {
	d := g.dag(t)
	g.proev(t, func(s *ydelse.Sag) { s.Boern = append(s.Boern, ydelse.Barn{Foedt: d, Ophold: ydelse.Danmark}) })
}

func (g *forloebsgang) fjernBarn(t *rapid.T) {
	g.proev(t, func(s *ydelse.Sag) {
		if len(s.Boern) == 0 {
			t.Skip("no child")
		}
		s.Boern = s.Boern[1:]
	})
}

// flyt moves in with a parent, or out.
func (g *forloebsgang) flyt(t *rapid.T) {
	d := g.dag(t)
	g.proev(t, func(s *ydelse.Sag) {
		sidste := &s.Bolig[len(s.Bolig)-1]
		if !d.After(sidste.Fra) {
			t.Skip("moved later already")
		}
		sidste.Til = d.AddDays(-1)
		s.Bolig = append(s.Bolig, ydelse.Bolig{Fra: d, HosForaelder: spor.Ja + spor.Nej - sidste.HosForaelder})
	})
}

// tjen earns a wage for one day, paid on it.
func (g *forloebsgang) tjen(t *rapid.T) {
	d, kr := g.dag(t), rapid.IntRange(1, 30000).Draw(t, "løn")
	g.proev(t, func(s *ydelse.Sag) {
		s.Indtaegter = append(s.Indtaegter, ydelse.Indtaegt{
			Art: satser.Loen, Beloeb: satser.BeloebAfEnheder(int64(kr) * satser.EnhederPrKrone), Udbetalt: d, Periode: satser.Periode{Fra: d, Til: d},
		})
	})
}

func (g *forloebsgang) vurder(t *rapid.T) {
	d, dage := g.dag(t), rapid.IntRange(0, 40).Draw(t, "dage")
	svaret := rapid.SampledFrom([]spor.Svar{spor.Nej, spor.Nej, spor.Ja, spor.IkkeVurderet}).Draw(t, "svar")
	g.proev(t, func(s *ydelse.Sag) {
		b := ydelse.Betingelse{Fra: d, Til: d.AddDays(dage), Art: ydelse.AktivDeltagelse, Opfyldt: svaret}
		s.Ret.Betingelser = append(s.Ret.Betingelser, b)
	})
}

func (g *forloebsgang) bliveSyg(t *rapid.T) {
	d, dage := g.dag(t), rapid.IntRange(0, 60).Draw(t, "dage")
	g.proev(t, func(s *ydelse.Sag) {
		s.Ret.Bevaret = append(s.Ret.Bevaret, ydelse.BevaretRet{Fra: d, Til: d.AddDays(dage), Art: ydelse.VedSygdom})
	})
}

func (g *forloebsgang) holdFerie(t *rapid.T) {
	d, dage, ret := g.dag(t), rapid.IntRange(0, 20).Draw(t, "dage"), rapid.SampledFrom([]spor.Svar{spor.Ja, spor.Ja, spor.Nej, 0}).Draw(t, "ret")
	g.proev(t, func(s *ydelse.Sag) {
		f := ydelse.Ferie{Fra: d, Til: d.AddDays(dage), Art: ydelse.FerieMedYdelse, Ret: ret, Aftalt: spor.Ja}
		s.Ret.Ferie = append(s.Ret.Ferie, f)
		slices.SortFunc(s.Ret.Ferie, func(a, b ydelse.Ferie) int { return a.Fra.Compare(b.Fra) })
	})
}

func (g *forloebsgang) rejs(t *rapid.T) {
	d, dage := g.dag(t), rapid.IntRange(0, 3).Draw(t, "dage")
	u := ydelse.Udlandsophold{Fra: d, Til: d.AddDays(dage), Raadighed: spor.Ja, Meddelt: d.AddDays(-rapid.IntRange(1, 3).Draw(t, "før"))}
	u.Art = rapid.SampledFrom([]ydelse.Udlandsart{ydelse.UdlandKortvarigt, ydelse.UdlandOvernatning, ydelse.UdlandFerie, ydelse.UdlandAndet}).Draw(t, "art")
	g.proev(t, func(s *ydelse.Sag) {
		s.Ret.Udland = append(s.Ret.Udland, u)
		slices.SortFunc(s.Ret.Udland, func(a, b ydelse.Udlandsophold) int { return a.Fra.Compare(b.Fra) })
	})
}

// fortryd takes the last change back: the case comes to exactly what it came to before.
func (g *forloebsgang) fortryd(t *rapid.T) {
	if len(g.foer) == 0 {
		t.Skip("nothing to take back")
	}
	n := len(g.foer) - rapid.IntRange(1, len(g.foer)).Draw(t, "antal")
	f := g.foer[n]
	g.sag, g.foer = f.sag, g.foer[:n]
	if res := g.regn(t, f.sag); !slices.Equal(res, f.res) {
		t.Fatalf("taken back to %+v:\n%s", f.sag, cmp.Diff(f.res, res))
	}
}

// tjek holds the period to its months and to the naive calculator.
func (g *forloebsgang) tjek(t *rapid.T) {
	g.skridt++
	res := g.regn(t, g.sag)
	if len(res) != maskinetil.MonthsSince(maskinefra)+1 {
		t.Fatalf("%d months", len(res))
	}
	i := rapid.IntRange(0, len(res)-1).Draw(t, "hele måneden")
	opgoer(t, beregner(), g.sag, maskinefra.Add(i))
	for i, r := range res {
		if x := beregn(t, beregner(), g.sag, maskinefra.Add(i)); x != r {
			t.Fatalf("the period has %+v, the month is %+v", r, x)
		}
		if r.Ydelse.Sign() < 0 || r.Dage == 0 && (r.Udfald != spor.IkkeOpfyldt || !r.Ydelse.IsZero()) {
			t.Fatalf("%+v", r)
		}
		if (i+g.skridt)%6 != 0 { // a sixth of the months at each step
			continue
		}
		if vil := naivmaaned(g.sag, r.Maaned); !vil.er(r) {
			t.Fatalf("%+v; the naive calculator says %v, %d days, %s\n%+v", r, vil.udfald, vil.dage, vil.ydelse.FloatString(2), g.sag)
		}
	}
}

// TestForloebsgang: whatever happens in whatever order, the period is its months, each month is what the naive calculator
// makes of its days, no benefit is negative, none is paid without a day of right, and what is taken back is as if it had
// never been.
func TestForloebsgang(t *testing.T) {
	for _, o := range []satser.Ordning{rf, jaf} {
		t.Run(o.String(), func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, func(t *rapid.T) {
				g := &forloebsgang{sag: sag(o, foedt(maskinefoedt), forloeb("2024-11-04", ""), bolig("2020-01-01", "", spor.Nej))}
				t.Repeat(map[string]func(*rapid.T){
					"bevilg": g.bevilg, "luk": g.luk, "ophør": g.ophoer, "få barn": g.faaBarn, "fjern barn": g.fjernBarn, "flyt": g.flyt, "tjen": g.tjen,
					"vurdér": g.vurder, "bliv syg": g.bliveSyg, "hold ferie": g.holdFerie, "rejs": g.rejs, "fortryd": g.fortryd, "": g.tjek,
				})
			})
		})
	}
}
