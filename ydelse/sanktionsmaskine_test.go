package ydelse_test

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// sagsgang is a case as it grows: the benefit is granted, then failures happen, and the municipality does its work on each
// in whatever order. Beside the facts it keeps a book of its own of what has been done.
type sagsgang struct {
	sag    *ydelse.Sag
	bog    []sagsbog
	skridt int
	fast   *int // the failure that the next steps are about, when that is settled
}

// sagsbog is what has been done about one failure.
type sagsbog struct {
	kontakt, hoert, vurderet, begrundet, besluttet bool
	imod                                           bool // the assessment went against the person
}

// The months of a case: failures lie in the first five, and can be settled until the last.
const maskinestart, maskinemaaneder = "2024-01", 9

func (g *sagsgang) nr(t *rapid.T) int {
	if g.fast != nil {
		return *g.fast
	}
	if len(g.bog) == 0 {
		t.Skip("no failure yet")
	}
	return rapid.IntRange(0, len(g.bog)-1).Draw(t, "hvilken")
}

func maskinedag(t *rapid.T) satser.Dato {
	return satser.MustMaaned(maskinestart).FoersteDag().AddDays(rapid.IntRange(0, 150).Draw(t, "dag"))
}

// forsoem records that something happened, and nothing more.
func (g *sagsgang) forsoem(t *rapid.T) {
	if len(g.bog) == 6 {
		t.Skip("enough")
	}
	d := maskinedag(t)
	h := raadighed.Haendelse{Art: rapid.SampledFrom([]satser.Haendelsesart{
		satser.UdeblevetFraSamtale, satser.UdeblevetFraTilbud, satser.AfvistArbejde,
	}).Draw(t, "art"), Dag: d}
	slut := d.AddDays(rapid.IntRange(0, 12).Draw(t, "varer"))
	switch h.Art {
	case satser.UdeblevetFraSamtale:
		h.UdenKontaktTil = slut
	case satser.UdeblevetFraTilbud:
		h.Dag, h.IPlanen = satser.Dato{}, spor.Ja
		for x := d; !x.After(slut); x = x.AddDays(3) {
			h.Fravaer = append(h.Fravaer, raadighed.Fravaersdag{Dag: x})
		}
	}
	g.sag.Raadighed.Haendelser = append(g.sag.Raadighed.Haendelser, h)
	g.bog = append(g.bog, sagsbog{})
}

func (g *sagsgang) vejled(t *rapid.T) {
	g.sag.Raadighed.Vejledninger = append(g.sag.Raadighed.Vejledninger, raadighed.Vejledning{
		Dag: maskinedag(t), Form: raadighed.VejledtSelv, Udleveret: spor.Ja,
	})
}

// kontakt logs an attempt: of a talk one that fails, and that no more can be done; otherwise one that succeeds.
func (g *sagsgang) kontakt(t *rapid.T) {
	i := g.nr(t)
	h := &g.sag.Raadighed.Haendelser[i]
	k := raadighed.Kontaktforsoeg{
		Dag: h.Dage().Fra.AddDays(rapid.IntRange(-1, 5).Draw(t, "efter")), Maade: raadighed.KontaktTelefon, Opnaaet: !h.ErSamtale(),
	}
	h.Behandling.Kontaktforsoeg = append(h.Behandling.Kontaktforsoeg, k)
	if h.ErSamtale() {
		h.Behandling.KontaktUdtoemt = spor.Ja
	}
	if !k.Dag.Before(h.Dage().Fra) {
		g.bog[i].kontakt = true // an attempt before the failure is none
	}
}

func (g *sagsgang) hoer(t *rapid.T) {
	i := g.nr(t)
	b := &g.sag.Raadighed.Haendelser[i].Behandling
	b.Hoering, b.HoertDen = raadighed.Hoert, g.sag.Raadighed.Haendelser[i].Dage().Fra.AddDays(7)
	g.bog[i].hoert = true
}

func (g *sagsgang) vurder(t *rapid.T) {
	i := g.nr(t)
	b := &g.sag.Raadighed.Haendelser[i].Behandling
	b.RimeligGrund, b.AndreForhold, b.FremmerRaadighed = spor.Nej, spor.Nej, spor.Ja
	g.bog[i].vurderet, g.bog[i].imod = true, true
	switch rapid.IntRange(0, 6).Draw(t, "svar") {
	case 0:
		b.RimeligGrund, g.bog[i].imod = spor.Ja, false
	case 1:
		b.AndreForhold, g.bog[i].imod = spor.IkkeVurderet, false
	case 2:
		b.FremmerRaadighed, g.bog[i].imod = spor.Nej, false
	}
}

func (g *sagsgang) begrund(t *rapid.T) {
	i := g.nr(t)
	g.sag.Raadighed.Haendelser[i].Behandling.Begrundelse = spor.Ja
	g.bog[i].begrundet = true
}

func (g *sagsgang) beslut(t *rapid.T) {
	i := g.nr(t)
	h := &g.sag.Raadighed.Haendelser[i]
	h.Behandling.Afregnes = h.Dage().Fra.Maaned().Add(rapid.IntRange(0, 4).Draw(t, "måneder"))
	g.bog[i].besluttet = true
}

func (g *sagsgang) tjen(t *rapid.T) {
	m := satser.MustMaaned(maskinestart).Add(rapid.IntRange(0, maskinemaaneder-1).Draw(t, "måned"))
	g.sag.Indtaegter = append(g.sag.Indtaegter, indtaegt(satser.AndenIndtaegt, m.String(), tegner{t, m}.beloeb("indtægt", 7000).String()))
}

// faerdig says by the book whether failure i can cost anything: every step is taken, the person was guided before it, and it
// is settled in time.
func (g *sagsgang) faerdig(i int) bool {
	h, b := &g.sag.Raadighed.Haendelser[i], g.bog[i]
	vejledt := slices.ContainsFunc(g.sag.Raadighed.Vejledninger, func(v raadighed.Vejledning) bool { return v.Dag.Before(h.Dage().Fra) })
	fra := h.Dage().Fra
	if h.Art == satser.UdeblevetFraTilbud {
		fra = h.Dage().Til // each day of absence has its own three months
	}
	return vejledt && b.kontakt && b.hoert && b.vurderet && b.imod && b.begrundet && b.besluttet && h.Behandling.Afregnes.MonthsSince(fra.Maaned()) <= 3
}

// faerdige is the case with the finished failures alone.
func (g *sagsgang) faerdige() *ydelse.Sag {
	n := *g.sag
	n.Raadighed.Haendelser = nil
	for i := range g.bog {
		if g.faerdig(i) {
			n.Raadighed.Haendelser = append(n.Raadighed.Haendelser, g.sag.Raadighed.Haendelser[i])
		}
	}
	return &n
}

// koster is what the finished failures cost in all, by the naive calculator: each month's days and event, in whatever month
// they are settled.
func (g *sagsgang) koster() *big.Rat {
	sum, start := nul(), satser.MustMaaned(maskinestart)
	s := g.faerdige()
	for haendt := range maskinemaaneder {
		for afregnet := haendt; afregnet < min(haendt+4, maskinemaaneder); afregnet++ {
			pris, _, _ := (&naiv{sag: s, m: start.Add(haendt)}).maanedspris(start.Add(afregnet))
			sum.Add(sum, pris)
		}
	}
	return sum
}

// behandl does everything about one failure at once, so that more of them come to cost something.
func (g *sagsgang) behandl(t *rapid.T) {
	i := g.nr(t)
	g.fast = &i
	defer func() { g.fast = nil }()
	g.kontakt(t)
	g.hoer(t)
	g.vurder(t)
	g.begrund(t)
	g.beslut(t)
}

// tjek holds one month after another to the book.
func (g *sagsgang) tjek(t *rapid.T) {
	g.maaned(t, satser.MustMaaned(maskinestart).Add(g.skridt%maskinemaaneder))
	g.skridt++
}

// maaned holds a month to the book and returns it.
func (g *sagsgang) maaned(t *rapid.T, m satser.Maaned) ydelse.Resultat {
	vendt, faerdige := rapidKopi(g.sag), g.faerdige()
	slices.Reverse(vendt.Raadighed.Haendelser)
	slices.Reverse(vendt.Raadighed.Vejledninger)
	o := opgoer(t, beregner(), g.sag, m)
	u := beregn(t, beregner(), udenForsoemmelser(g.sag), m)
	if o.Udfald != spor.Beregnet || o.Ydelse.Sign() < 0 {
		t.Fatalf("%v: %v %v", m, o.Udfald, o.Ydelse)
	}
	if sum, _ := o.Ydelse.Add(o.Sanktioner); sum != u.Ydelse {
		t.Fatalf("%v: %v left and %v taken of %v", m, o.Ydelse, o.Sanktioner, u.Ydelse)
	}
	if len(faerdige.Raadighed.Haendelser) == 0 && !o.Sanktioner.IsZero() {
		t.Fatalf("%v: %v is taken before every condition is met\n%s", m, o.Sanktioner, trinliste(o.Spor))
	}
	if r := beregn(t, beregner(), vendt, m); r != o.Resultat {
		t.Fatalf("%v: the order of recording decides: %+v, %+v", m, o.Resultat, r)
	}
	r := beregn(t, beregner(), faerdige, m)
	r.Uafklaret = o.Uafklaret
	if r != o.Resultat {
		t.Fatalf("%v: what is not finished decides: %+v, %+v", m, o.Resultat, r)
	}
	return o.Resultat
}

// slut holds what all months take to what the failures cost.
func (g *sagsgang) slut(t *rapid.T) {
	taget := nul()
	for i := range maskinemaaneder {
		r := g.maaned(t, satser.MustMaaned(maskinestart).Add(i))
		taget.Add(taget, new(big.Rat).Add(rat(r.Sanktioner), rat(r.Sanktionsrest)))
	}
	if vil := g.koster(); taget.Cmp(vil) != 0 {
		t.Fatalf("the months take %s, the failures cost %s", taget.FloatString(2), vil.FloatString(2))
	}
}

// TestSagsgang: whatever happens in whatever order, nothing is taken before every condition is met; what the months take
// together, with what they could not hold, is what the finished failures cost; no benefit is negative; and neither the
// order of recording nor what is not finished decides anything.
func TestSagsgang(t *testing.T) {
	for _, o := range []satser.Ordning{rf, jaf} {
		t.Run(o.String(), func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, func(t *rapid.T) {
				g := &sagsgang{sag: sag(o)}
				t.Repeat(map[string]func(*rapid.T){
					"forsøm": g.forsoem, "vejled": g.vejled, "kontakt": g.kontakt, "hør": g.hoer, "vurdér": g.vurder,
					"begrund": g.begrund, "beslut": g.beslut, "tjen": g.tjen, "behandl": g.behandl, "": g.tjek,
				})
				g.slut(t)
			})
		})
	}
}
