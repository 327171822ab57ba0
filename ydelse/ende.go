package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// ende is the end of what is not stated that a run reckons with. The zero value is neither: what is missing is asked for.
type ende uint8

const (
	lavest  ende = iota + 1 // the lowest level that the missing facts can give, day by day
	hoejest                 // the highest
)

// venter says that the level waits for a fact, with the step that names it. A run that reckons with an end of it does not wait: it
// says that the fact is of no consequence.
func (g *gang) venter(mangler, ligegyldig spor.ID) *spor.Trin {
	id, u := ligegyldig, spor.Opfyldt
	if g.ende == 0 {
		id, u, g.aabent = mangler, spor.Uoplyst, true
		g.mangler(spor.Uoplyst)
	}
	if !g.med {
		return nil
	}
	return g.nyt(id, u, 0)
}

// proevEnder answers a month whose level waits for facts, when the benefit is the same whatever they are:
//
//  1. The month is computed with the lowest and with the highest level that they can give on each day.
//  2. When both leave the same benefit, the facts do not decide, and the month is the one with the lowest level. Its steps say so. An
//     amount must be the same before it is rounded too, because ATP is measured by that.
//  3. Otherwise they are asked for.
//
// The benefit of a month grows with its level, but for the øre that the ceiling on holiday pay is rounded to, so that whatever lies
// between the two gives the same. A sanction does not: in a month that takes one the facts are asked for.
func (g *gang) proevEnder(b *Beregner) error {
	lav, mindst, ok := g.medEnde(b, lavest)
	if !ok {
		return nil
	}
	hoej, mest, ok := g.medEnde(b, hoejest)
	if !ok || lav.Ydelse != hoej.Ydelse || lav.AnsesForModtaget != hoej.AnsesForModtaget || !lav.Ydelse.IsZero() && !mindst.lig(mest) {
		return nil
	}
	*g = gang{sag: g.sag, m: g.m, plan: g.plan, med: g.med, trin: g.trin[:g.start], start: g.start, ende: lavest}
	if err := g.koer(b); err != nil {
		return err
	}
	if g.delt {
		g.res.Satsgruppe = 0
	}
	g.res.Satsstatus = max(lav.Satsstatus, hoej.Satsstatus)
	return nil
}

// medEnde computes the month with one end, and what income leaves of it before it is rounded; ok is false when it has no amount. ATP is
// measured by whether the person is a forsørger, so that there is no answer either when that is open and a benefit is paid.
func (g *gang) medEnde(b *Beregner, e ende) (res Resultat, efter broek, ok bool) {
	x := gang{sag: g.sag, m: g.m, plan: g.plan, ende: e}
	err := x.koer(b)
	ok = err == nil && x.res.Udfald == spor.Beregnet && (!x.maaskeNr1 || x.res.Ydelse.IsZero())
	return x.res, x.efterFradrag(), ok && x.res.Sanktioner.IsZero() && x.res.Sanktionsrest.IsZero() && x.res.Tilbagebetaling.IsZero()
}

// yderst returns which of two categories gives the end that the run reckons with.
func (g *gang) yderst(en, anden satser.Satsgruppe, d, kategoridag satser.Dato) (satser.Satsgruppe, error) {
	g.maaskeNr1 = g.maaskeNr1 || anden == satser.Forsoerger // never en
	med := g.med
	g.med = false
	a, _, err := g.stk2(en, d, kategoridag)
	var b broek
	if err == nil {
		b, _, err = g.stk2(anden, d, kategoridag)
	}
	g.med = med
	if b.mindre(a) == (g.ende == lavest) {
		return anden, err
	}
	return en, err
}
