package sanktion_test

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// naiv is a second calculator of days and events, written from the text of the law and from what package raadighed says
// of each failure: every day of the case by itself, in fractions, with the test's own table. It stands against the
// library in TestNaiv.
type naiv struct {
	o *sanktion.Opgave
	p sanktion.Praksis
	b sanktion.Beregner

	foelger []naivfejl
}

// naivfejl is a failure that may be sanctioned.
type naivfejl struct {
	h        *raadighed.Haendelse
	nr       int
	virkning satser.Virkning
	foerste  satser.Dato
	sidste   satser.Dato
}

// naivsvar is what it comes to.
type naivsvar struct {
	dage                  int
	fradrag, nedsaettelse *big.Rat
	trukket, rest         *big.Rat
	uoplyst               bool
}

// svar settles the month.
func (n *naiv) svar(t tester) naivsvar {
	n.find(t)
	ud := naivsvar{fradrag: new(big.Rat), nedsaettelse: new(big.Rat), trukket: new(big.Rat), rest: new(big.Rat)}
	for i := range n.o.Tidligere {
		n.maaned(&n.o.Tidligere[i], &ud)
	}
	n.maaned(&n.o.Maaned, &ud)
	if ud.uoplyst {
		return naivsvar{dage: ud.dage, uoplyst: true, fradrag: new(big.Rat), nedsaettelse: new(big.Rat), trukket: new(big.Rat), rest: new(big.Rat)}
	}
	ialt := new(big.Rat).Add(ud.fradrag, ud.nedsaettelse)
	ud.trukket = mindst(ialt, ratTal(n.o.Maaned.Efter))
	ud.rest = new(big.Rat).Sub(ialt, ud.trukket)
	return ud
}

// find asks raadighed about each failure, and puts those that it says yes to in the order they began.
func (n *naiv) find(t tester) {
	v := raadighed.Vurderer{Regler: n.b.Regler, Ordning: n.b.Ordning}
	for i := range n.o.Forhold.Haendelser {
		svar, err := v.Vurder(n.o.Forhold, i)
		if err != nil {
			t.Fatalf("%v", err)
		}
		if svar.Svar() == "ja" {
			n.foelger = append(n.foelger, naivfejl{&n.o.Forhold.Haendelser[i], i, svar.Virkning, svar.Dage.Fra, svar.Dage.Til})
		}
	}
	slices.SortFunc(n.foelger, func(a, b naivfejl) int {
		return cmp.Or(a.foerste.Compare(b.foerste), cmp.Compare(a.h.Art, b.h.Art), a.sidste.Compare(b.sidste), a.h.Behandling.Afregnes.Compare(b.h.Behandling.Afregnes))
	})
}

// betales gives the month that pays for a day of a failure; none when that is more than three whole months after it.
func (f *naivfejl) betales(d satser.Dato) satser.Maaned {
	m := f.h.Behandling.Afregnes
	if d.Maaned().After(m) {
		m = d.Maaned()
	}
	fra := f.foerste
	if f.h.Art == satser.AfvistTilbud || f.h.Art == satser.UdeblevetFraTilbud {
		fra = d // each day of absence by itself
	}
	if m.After(fra.Maaned().Add(3)) {
		return satser.Maaned{}
	}
	return m
}

// maaned adds what lies in one month and is paid for in the month at hand.
func (n *naiv) maaned(m *sanktion.Maanedsydelse, ud *naivsvar) {
	tilbage := ratTal(m.Efter) // what each month that pays leaves for the next
	for k := range 5 {
		betaler := m.Maaned.Add(k)
		sum, dage := n.dage(m, betaler)
		taget := mindst(n.andel(sum, m), tilbage)
		tilbage = new(big.Rat).Sub(tilbage, taget)
		if betaler == n.o.Maaned.Maaned {
			ud.dage += dage
			ud.fradrag.Add(ud.fradrag, taget)
		}
	}
	n.event(m, ud)
}

// dage gives the price of the days of a month that another pays for, and their number.
func (n *naiv) dage(m *sanktion.Maanedsydelse, betaler satser.Maaned) (sum *big.Rat, dage int) {
	sum = new(big.Rat)
	for d := m.Maaned.FoersteDag(); d.Maaned() == m.Maaned; d = d.AddDays(1) {
		niv := niveauPaa(m, d)
		i := slices.IndexFunc(n.foelger, func(f naivfejl) bool { return n.koster(&f, d) })
		if niv == nil || i < 0 || n.foelger[i].betales(d) != betaler {
			continue
		}
		dage++
		sum.Add(sum, n.rate(niv, m.Maaned.Aar()))
	}
	return sum, dage
}

func niveauPaa(m *sanktion.Maanedsydelse, d satser.Dato) *sanktion.Niveau {
	for i := range m.Niveauer {
		if p := m.Niveauer[i].Periode; !d.Before(p.Fra) && !d.After(p.Til) {
			return &m.Niveauer[i]
		}
	}
	return nil
}

// koster says whether a day is one of the failure's own.
func (n *naiv) koster(f *naivfejl, d satser.Dato) bool {
	if f.virkning != satser.FradragPrDag || f.betales(d).IsZero() || n.fri(f, d) {
		return false
	}
	if f.h.Art == satser.AfvistTilbud || f.h.Art == satser.UdeblevetFraTilbud {
		return slices.ContainsFunc(f.h.Fravaer, func(x raadighed.Fravaersdag) bool { return x.Dag == d })
	}
	if !n.modtog(f.h.Dag) {
		return false
	}
	slut := f.h.Dag.AddDays(1)
	switch {
	case f.h.Kontakt.IsValid() && f.h.Booket.IsValid() && f.h.Booket.Before(f.h.Kontakt):
		slut = f.h.Booket
	case f.h.Kontakt.IsValid():
		slut = f.h.Kontakt
	case f.h.Booket.IsValid():
		slut = f.h.Booket
	case f.h.UdenKontaktTil.IsValid():
		slut = f.h.UdenKontaktTil.AddDays(1)
	}
	switch weekend := d.Weekday() == 0 || d.Weekday() == 6; {
	case d == f.h.Dag:
		return true
	case weekend && n.p.Dage != spor.SanktionKalenderdage:
		return false
	}
	return d.After(f.h.Dag) && d.Before(slut)
}

// modtog says whether the person had the benefit on a day, as far as the month of it is known.
func (n *naiv) modtog(d satser.Dato) bool {
	for _, m := range append([]sanktion.Maanedsydelse{n.o.Maaned}, n.o.Tidligere...) {
		if m.Maaned == d.Maaned() {
			return niveauPaa(&m, d) != nil
		}
	}
	for _, p := range n.o.Ret {
		if !d.Before(p.Fra) && !d.After(p.Til) {
			return true
		}
	}
	return len(n.o.Ret) == 0
}

// fri: ill, and reported as asked, or on agreed holiday.
func (n *naiv) fri(f *naivfejl, d satser.Dato) bool {
	for _, x := range n.o.Forhold.Fritagelser {
		if x.Aftalt == spor.Ja && !d.Before(x.Fra) && !d.After(x.Til) {
			return true
		}
	}
	for _, x := range f.h.Behandling.Grunde {
		if x.Godtgjort == spor.Ja && !d.Before(x.Fra) && !d.After(x.Til) {
			return true
		}
	}
	return false
}

// rate is the price of a day: 12 months of the level over 260 days, in whole kroner.
func (n *naiv) rate(niv *sanktion.Niveau, aar int) *big.Rat {
	egen := niv.Art == sanktion.EfterNedsat || niv.Art == sanktion.EfterTidligere && n.p.Dagssats == spor.DagssatsEgen ||
		niv.Art == sanktion.EfterSats && niv.Gruppe == satser.Bidragspligtig
	if egen {
		return dagssats(ratTal(niv.Beloeb))
	}
	return dagssats(big.NewRat(tabel[aar].kroner(niv.Gruppe), 1))
}

// andel reduces an amount with the benefit of its month.
func (n *naiv) andel(sum *big.Rat, m *sanktion.Maanedsydelse) *big.Rat {
	foer, efter := ratTal(m.Foer), ratTal(m.Efter)
	if foer.Cmp(efter) == 0 {
		return sum
	}
	x := new(big.Rat).Mul(sum, efter)
	x.Quo(x, foer)
	if n.p.Afrunding == spor.SanktionKroner {
		return rund(x, 1)
	}
	return rund(x, 100)
}

// event finds the first event of the month with right to the benefit on its day, and what it costs when it is paid for
// now.
func (n *naiv) event(m *sanktion.Maanedsydelse, ud *naivsvar) {
	i := slices.IndexFunc(n.foelger, func(f naivfejl) bool {
		return f.virkning == satser.NedsaettelsePrHaendelse && f.foerste.Maaned() == m.Maaned && niveauPaa(m, f.foerste) != nil
	})
	if i < 0 || n.foelger[i].betales(n.foelger[i].foerste) != n.o.Maaned.Maaned {
		return
	}
	pris := n.pris(niveauPaa(m, n.foelger[i].foerste), m.Maaned.Aar())
	if pris < 0 {
		ud.uoplyst = true
		return
	}
	ud.nedsaettelse.Add(ud.nedsaettelse, n.andel(big.NewRat(pris, 1), m))
}

// pris is the amount for an event in kroner, -1 when it depends on a ceiling that is not told.
func (n *naiv) pris(niv *sanktion.Niveau, aar int) int64 {
	a := tabel[aar]
	if niv.ErLoft && aar >= 2018 {
		return [...]int64{-1, a.enlig, a.loft, a.loftUng}[niv.Loft]
	}
	if niv.Art != sanktion.EfterTidligere && niv.Gruppe != satser.Forsoerger && niv.Gruppe != satser.IkkeForsoerger {
		return a.ung
	}
	return a.voksen
}
