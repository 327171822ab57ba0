package ydelse

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// niveau computes the full monthly level on a day, in the order of the law:
//
//  1. The rate of stk. 2 for the category, with the supplement of nr. 4.
//  2. Kap. 6 a: the former benefit where it is higher (§ 68, stk. 4 and 5).
//  3. Kap. 6 b: 75 % or 50 % for a self-employed person (§ 69 j, stk. 4).
//  4. The ceilings of §§ 10 f, 10 h and 10 j.
//
// kategoridag is the day whose category counts. nr is the step that holds the level.
func (g *gang) niveau(d, kategoridag satser.Dato) (b broek, nr int, err error) {
	gruppe, eller, err := g.gruppe(kategoridag)
	if g.delt = eller != 0; g.delt {
		gruppe, err = g.yderst(gruppe, eller, d, kategoridag)
	}
	g.res.Satsgruppe = gruppe
	if err == nil && gruppe != 0 {
		b, nr, err = g.stk2(gruppe, d, kategoridag)
	}
	if err != nil {
		return b, nr, err
	}
	if b == (broek{}) { // stk. 2 waits for a fact, and nothing can be measured against it
		return b, 0, g.uafklaret(d)
	}
	stk2 := b
	if g.sag.Ordning == satser.Ressourceforloeb {
		b, nr, err = g.tidligere(b, nr, d)
	} else {
		if g.med {
			g.ikkeBevaret(d)
		}
		b, nr, err = g.selvstaendig(b, nr, d)
	}
	andet := stk2.mindre(b) || b.mindre(stk2)
	g.hidtil = andet && g.sag.Ordning == satser.Ressourceforloeb
	g.lavere = andet && !g.hidtil
	if err != nil {
		return b, nr, err
	}
	ud, nr, err := g.lofter(b, nr, d)
	g.lavere = g.lavere || ud.mindre(b)
	return ud, nr, err
}

// stk2 gives the rate of the category, with the supplement and its cap for nr. 4; the zero broek when a contribution
// is missing.
func (g *gang) stk2(gruppe satser.Satsgruppe, d, kategoridag satser.Dato) (broek, int, error) {
	if g.med {
		t := g.nyt(spor.Gruppe, spor.Opfyldt, 0)
		t.Gruppe, t.Led[0] = gruppe, spor.Stk(gruppe.Nr())
		g.citerStk2(t, gruppe.Nr())
		t.Praksis = g.udskudt()
	}
	sats := satser.MaanedForsoerger + satser.Sats(gruppe-satser.Forsoerger)
	if gruppe == satser.Bidragspligtig {
		sats = satser.MaanedHjemmeboende
	}
	o, nr, err := g.sats(sats, d)
	if err != nil || gruppe != satser.Bidragspligtig {
		return hel(o.Vaerdi()), nr, err
	}
	if g.med { // nr. 4 has the amount of its own accord, and the rate is that of nr. 3
		g.citerStk2(&g.trin[len(g.trin)-1], gruppe.Nr())
	}
	return g.medTillaeg(o, nr, d, kategoridag)
}

// sats looks a rate up on a day and writes its step.
func (g *gang) sats(s satser.Sats, d satser.Dato) (satser.Figuropslag, int, error) {
	o, err := g.r.HentSats(s, g.sag.Ordning, d)
	if err != nil {
		return o, 0, err
	}
	g.brugt(o)
	if !g.med {
		return o, 0, nil
	}
	t := g.regnet(spor.Maanedssats, 0, spor.Overfoert, spor.Kr(o.Vaerdi()))
	o.Citer(&t.Hjemmel, g.udgave)
	t.Sats, t.Led[0] = o.Ref(), spor.Kr(o.Vaerdi())
	return o, g.nr(), nil
}

// medTillaeg adds the supplement for bidragspligt and caps the sum (stk. 2, nr. 4).
func (g *gang) medTillaeg(sats satser.Figuropslag, satsNr int, d, kategoridag satser.Dato) (broek, int, error) {
	tillaeg, nr, ok, err := g.bidragstillaeg(d, kategoridag)
	if err != nil || !ok {
		return broek{}, 0, err
	}
	if tillaeg.IsZero() { // reckoned without every contribution
		return hel(sats.Vaerdi()), satsNr, nil
	}
	loft, err := g.r.HentSats(satser.MaanedBidragLoft, g.sag.Ordning, d)
	if err != nil {
		return broek{}, 0, err
	}
	g.brugt(loft)
	sum := broek{sats.Vaerdi().Enheder() + tillaeg.Enheder(), 1}
	b := sum.hoejst(hel(loft.Vaerdi()))
	if !g.med {
		return b, 0, nil
	}
	t := g.regnet(spor.SatsMedTillaeg, 1, spor.Sum, sum.tal(0))
	g.citerStk2(t, 4)
	t.Led[0], t.Led[1] = spor.Kr(sats.Vaerdi()).Fra(satsNr), spor.Kr(tillaeg).Fra(nr)
	i := g.nr()
	t = g.regnet(spor.Bidragsloft, 1, spor.Mindste, b.tal(0))
	g.citerStk2(t, 4)
	t.Sats, t.Led[0], t.Led[1] = loft.Ref(), sum.tal(i), spor.Kr(loft.Vaerdi())
	return b, g.nr(), nil
}

// bidragstillaeg is the supplement for all children with documented bidragspligt: until 30 June 2025 the fixed
// contributions, each at most normalbidraget; from 1 July 2025 a flat amount for each child. ok is false when an
// amount is missing and asked for.
func (g *gang) bidragstillaeg(d, kategoridag satser.Dato) (tillaeg satser.Beloeb, nr int, ok bool, err error) {
	v, err := g.r.HentRegel(satser.RegelBidrag, g.sag.Ordning, d)
	if err != nil {
		return tillaeg, 0, false, err
	}
	if v.Virkning() == satser.BeloebPrBarn {
		tillaeg, nr, err = g.fladtTillaeg(v, d, kategoridag)
		return tillaeg, nr, true, err
	}
	var sum int64
	ok = g.ende != 0 || !slices.ContainsFunc(g.sag.Bidrag, func(b Bidrag) bool { return b.paa(kategoridag) && !b.oplyst() })
	for i := range g.sag.Bidrag {
		if b := &g.sag.Bidrag[i]; b.paa(kategoridag) {
			sum += g.fastsatBidrag(b, v, ok)
		}
	}
	if g.med && ok && sum > 0 {
		v.Citer(&g.regnet(spor.Bidragstillaeg, 1, spor.SumAfTrin, kr(sum)).Hjemmel, g.udgave)
		nr = g.nr()
	}
	return satser.BeloebAfEnheder(sum), nr, ok, nil
}

// oplyst reports whether both amounts of a contribution are stated.
func (b *Bidrag) oplyst() bool { return !b.Fastsat.IsZero() && !b.Normalbidrag.IsZero() }

// fastsatBidrag is one child's part: the fixed contribution, at most normalbidraget. summes says that the part will be summed,
// because no child's is missing or an end of it is reckoned with.
func (g *gang) fastsatBidrag(b *Bidrag, v satser.Regelopslag, summes bool) int64 {
	if !b.oplyst() {
		return g.ukendtBidrag(b, v)
	}
	n := min(b.Fastsat.Enheder(), b.Normalbidrag.Enheder())
	if !g.med {
		return n
	}
	t := g.regnet(spor.Bidrag, 2, spor.Mindste, kr(n))
	v.Citer(&t.Hjemmel, g.udgave)
	t.Led[0], t.Led[1] = spor.Kr(b.Fastsat), spor.Kr(b.Normalbidrag)
	if summes {
		t.Til = spor.Bidragstillaeg
	}
	return n
}

// ukendtBidrag leaves the month waiting for an amount of a contribution. At the least it is nothing, and at the most the amount that
// is stated; without one it has no limit but the ceiling of nr. 4.
func (g *gang) ukendtBidrag(b *Bidrag, v satser.Regelopslag) int64 {
	if t := g.venter(spor.BidragUoplyst, spor.BidragUdenBetydning); t != nil {
		t.Niveau += 2
		v.Citer(&t.Hjemmel, g.udgave)
		if g.ende == 0 {
			t.Led[0], t.Led[1] = spor.Kr(b.Fastsat), spor.Kr(b.Normalbidrag)
		}
	}
	switch {
	case g.ende != hoejest:
		return 0
	case b.Fastsat.IsZero() && b.Normalbidrag.IsZero():
		return maksBeloeb
	}
	return max(b.Fastsat.Enheder(), b.Normalbidrag.Enheder())
}

// maksBeloeb is the greatest amount that a case can hold.
const maksBeloeb = satser.GraenseKroner*satser.EnhederPrKrone - 1

func (g *gang) fladtTillaeg(v satser.Regelopslag, d, kategoridag satser.Dato) (satser.Beloeb, int, error) {
	o, err := g.r.HentSats(satser.BidragTillaeg, g.sag.Ordning, d)
	if err != nil {
		return satser.Beloeb{}, 0, err
	}
	g.brugt(o)
	antal := g.antalBidrag(kategoridag)
	sum := satser.BeloebAfEnheder(o.Vaerdi().Enheder() * int64(antal))
	if !g.med {
		return sum, 0, nil
	}
	t := g.regnet(spor.BidragstillaegPrBarn, 1, spor.Gange, spor.Kr(sum))
	v.Citer(&t.Hjemmel, g.udgave)
	t.Sats, t.Led[0], t.Led[1] = o.Ref(), spor.Kr(o.Vaerdi()), spor.Stk(antal)
	return sum, g.nr(), nil
}
