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
//     person's age and home, except where nr. 4 takes the child (see [gang.bidragsbarn]).
//  2. Otherwise a person who has turned 25: nr. 2.
//  3. Otherwise a person who does not live with a parent: nr. 2.
//  4. Otherwise with documented bidragspligt: nr. 4, and without: nr. 3.
//
// Whether the person lives with a parent is asked in step 3 only. Where the answer is missing there is no category, or, when the run
// reckons with an end, the two that it can be.
func (g *gang) gruppe(d satser.Dato) (gruppe, eller satser.Satsgruppe, err error) {
	her, err := g.boern(d)
	if err != nil {
		return 0, 0, err
	}
	if her > 0 {
		if d.Before(g.sag.fylder25()) && g.antalBidrag(d) > 0 {
			gruppe, eller = g.bidragsbarn(d, her)
			return gruppe, eller, nil
		}
		return satser.Forsoerger, 0, nil
	}
	if !d.Before(g.sag.fylder25()) {
		g.skrivAlder(spor.IkkeOpfyldt)
		return satser.IkkeForsoerger, 0, nil
	}
	g.skrivAlder(spor.Opfyldt)
	hjemme := satser.Hjemmeboende
	if g.antalBidrag(d) > 0 {
		hjemme = satser.Bidragspligtig
	}
	gruppe, eller = g.efterBolig(d, hjemme, satser.IkkeForsoerger)
	return gruppe, eller, nil
}

// efterBolig gives the category of a person who lives with a parent, or that of one who does not.
func (g *gang) efterBolig(d satser.Dato, hjemme, ude satser.Satsgruppe) (gruppe, eller satser.Satsgruppe) {
	switch g.bolig(d) {
	case spor.Ja:
		return hjemme, 0
	case spor.Nej:
		return ude, 0
	}
	if g.ende == 0 {
		return 0, 0
	}
	return hjemme, ude
}

// bidragsbarn chooses between nr. 1 and nr. 4 for a person under 25 with children that give nr. 1 and a documented bidragspligt. her is
// the number of those children. Nr. 4 is for the bidragspligt, and a child that it is for does not give nr. 1 to a person who lives
// with a parent; another child does.
//
//  1. More of the children than there are contributions that can be for them: one of them is another, and gives nr. 1.
//  2. The person does not live with a parent: nr. 1.
//  3. As many contributions are for the children as there are children: nr. 4.
//  4. Otherwise it is not stated which child a contribution is for, and that decides.
func (g *gang) bidragsbarn(d satser.Dato, her int) (gruppe, eller satser.Satsgruppe) {
	samme, uoplyst := g.bidragFor(d)
	if her > samme+uoplyst {
		g.skrivBidragsbarn(spor.IkkeOpfyldt)
		return satser.Forsoerger, 0
	}
	g.skrivAlder(spor.Opfyldt)
	gruppe, eller = g.efterBolig(d, satser.Bidragspligtig, satser.Forsoerger)
	switch {
	case gruppe == satser.Forsoerger:
		return gruppe, eller
	case her <= samme:
		if gruppe == satser.Bidragspligtig && eller == 0 {
			g.skrivBidragsbarn(spor.Opfyldt)
		}
		return gruppe, eller
	}
	if t := g.venter(spor.Bidragsbarn, spor.BidragsbarnUdenBetydning); t != nil {
		t.Niveau++
		g.citerStk2(t, 4)
	}
	if g.ende == 0 {
		return 0, 0
	}
	return satser.Bidragspligtig, satser.Forsoerger
}

// bidragFor counts the contributions of a day that are for one of the listed children, and those that may be.
func (g *gang) bidragFor(d satser.Dato) (samme, uoplyst int) {
	for i := range g.sag.Bidrag {
		b := &g.sag.Bidrag[i]
		switch {
		case !b.paa(d) || b.IBoern == spor.Nej:
		case b.IBoern == spor.Ja:
			samme++
		default:
			uoplyst++
		}
	}
	return samme, uoplyst
}

func (g *gang) skrivBidragsbarn(u spor.Udfald) {
	if g.med {
		g.citerStk2(g.nyt(spor.Bidragsbarn, u, 1), 4)
	}
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

// bolig returns the answer for a day to whether the person lives with a parent; none given counts as not assessed, and the level
// waits for it.
func (g *gang) bolig(d satser.Dato) spor.Svar {
	svar := spor.IkkeVurderet
	for i := range g.sag.Bolig {
		b := &g.sag.Bolig[i]
		if b.periode().Contains(d) && b.HosForaelder != 0 {
			svar = b.HosForaelder
		}
	}
	var t *spor.Trin
	switch {
	case svar == spor.IkkeVurderet:
		t = g.venter(spor.Bolig, spor.BoligUdenBetydning)
	case g.med && svar == spor.Ja:
		t = g.nyt(spor.Bolig, spor.Opfyldt, 0)
	case g.med:
		t = g.nyt(spor.Bolig, spor.IkkeOpfyldt, 0)
	}
	if t != nil {
		t.Niveau++
		g.citerStk2(t, 3)
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
