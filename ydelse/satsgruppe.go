package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// fylder25 returns the day on which the person turns 25.
func (s *Sag) fylder25() satser.Dato { return s.Foedt.AddAar(25) }

// pligt returns the days of forsørgelsespligt for the child: from birth to the day before it turns 18, within the
// days given.
func (b *Barn) pligt() satser.Periode {
	p := satser.Periode{Fra: b.Foedt, Til: b.Foedt.AddAar(18).AddDays(-1)}
	if b.Fra.After(p.Fra) {
		p.Fra = b.Fra
	}
	if b.Til.IsValid() && b.Til.Before(p.Til) {
		p.Til = b.Til
	}
	return p
}

// gruppe finds the category of § 68, stk. 2 / § 69 j, stk. 2, on a day:
//
//  1. A child for whom the person has forsørgelsespligt, and who stays where stk. 3 asks: nr. 1, whatever the
//     person's age and home.
//  2. Otherwise a person who has turned 25: nr. 2.
//  3. Otherwise a person who does not live with a parent: nr. 2.
//  4. Otherwise with documented bidragspligt: nr. 4, and without: nr. 3.
//
// Whether the person lives with a parent is asked in step 3 only; there a missing answer is Uoplyst and ok is false.
func (g *gang) gruppe(d satser.Dato) (gruppe satser.Satsgruppe, ok bool, err error) {
	her, err := g.boern(d)
	if err != nil {
		return 0, false, err
	}
	if her > 0 {
		return satser.Forsoerger, true, nil
	}
	if !d.Before(g.sag.fylder25()) {
		g.skrivAlder(spor.IkkeOpfyldt)
		return satser.IkkeForsoerger, true, nil
	}
	g.skrivAlder(spor.Opfyldt)
	switch g.bolig(d) {
	case spor.Nej:
		return satser.IkkeForsoerger, true, nil
	case spor.Ja:
		if g.antalBidrag(d) > 0 {
			return satser.Bidragspligtig, true, nil
		}
		return satser.Hjemmeboende, true, nil
	}
	g.mangler(spor.Uoplyst)
	return 0, false, nil
}

// boern counts the children for whom there is forsørgelsespligt on a day and who stay where stk. 3 asks.
func (g *gang) boern(d satser.Dato) (her int, err error) {
	if len(g.sag.Boern) == 0 {
		if g.med {
			g.skrivBoern(0)
		}
		return 0, nil
	}
	v, err := g.r.HentRegel(satser.RegelBoernsOphold, g.sag.Ordning, d)
	if err != nil {
		return 0, err
	}
	alle := 0
	for i := range g.sag.Boern {
		b := &g.sag.Boern[i]
		if !b.pligt().Contains(d) {
			continue
		}
		alle++
		if b.Ophold.taeller(v.Virkning()) {
			her++
		}
	}
	if g.med {
		g.skrivBoern(alle)
		if alle > 0 {
			g.skrivOphold(v, her)
		}
	}
	return her, nil
}

// taeller reports whether a child in that place gives nr. 1 under the rule of the day.
func (o Ophold) taeller(v satser.Virkning) bool {
	switch o {
	case Danmark, EUret, Overenskomst:
		return true
	case FaeroeerneEllerGroenland:
		return v == satser.IRiget
	}
	return false
}

// bolig returns the answer for a day to whether the person lives with a parent; none given counts as not assessed.
func (g *gang) bolig(d satser.Dato) spor.Svar {
	svar := spor.IkkeVurderet
	for i := range g.sag.Bolig {
		b := &g.sag.Bolig[i]
		if b.periode().Contains(d) {
			svar = b.HosForaelder
		}
	}
	if g.med {
		udfald := [...]spor.Udfald{spor.Ja: spor.Opfyldt, spor.Nej: spor.IkkeOpfyldt, spor.IkkeVurderet: spor.Uoplyst}[svar]
		g.citerStk2(g.nyt(spor.Bolig, udfald, 1), 3)
	}
	return svar
}

func (g *gang) antalBidrag(d satser.Dato) int {
	n := 0
	for i := range g.sag.Bidrag {
		if g.sag.Bidrag[i].paa(d) {
			n++
		}
	}
	return n
}

func (b *Bidrag) paa(d satser.Dato) bool { return b.periode().Contains(d) }

// citerStk2 cites a number of § 68, stk. 2 / § 69 j, stk. 2.
func (g *gang) citerStk2(t *spor.Trin, nr int) {
	t.Hjemmel = g.stk2h
	t.Hjemmel.Nr = uint8(nr)
}

func (g *gang) skrivBoern(alle int) {
	udfald := spor.IkkeOpfyldt
	if alle > 0 {
		udfald = spor.Opfyldt
	}
	t := g.nyt(spor.Forsoergelsespligt, udfald, 1)
	t.Led[0] = spor.Stk(alle)
	g.citerStk2(t, 1)
}

func (g *gang) skrivOphold(v satser.Regelopslag, her int) {
	t := g.nyt(spor.BarnetsOphold, spor.Opfyldt, 1)
	t.Led[0] = spor.Stk(her)
	v.Citer(&t.Hjemmel, g.udgave)
	if her == 0 {
		t.Udfald, t.Praksis = spor.IkkeOpfyldt, spor.BarnIUdlandet
	}
}

func (g *gang) skrivAlder(u spor.Udfald) {
	if !g.med {
		return
	}
	t := g.nyt(spor.Alder, u, 1)
	g.citerStk2(t, 3)
	t.Led[0], t.Led[1] = spor.Datotal(g.sag.Foedt), spor.Datotal(g.sag.fylder25())
}
