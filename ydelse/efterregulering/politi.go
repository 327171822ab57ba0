package efterregulering

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// politiet says whether the police must be told (§ 91, stk. 6; from 2021 to June 2025 stk. 5): when the claim under stk. 1, nr. 1
// or 2, rests on a stay abroad of more than 14 days on end, or is above the amount that holds on the day of the decision. What is
// missing is asked for only where it decides.
func (v *vurdering) politiet() {
	if v.frist == spor.Opfyldt || v.politi+v.maaske == 0 { // what has lapsed is not decided to be paid back
		return
	}
	if v.frist != spor.IkkeOpfyldt && v.politi > 0 {
		v.maaske, v.politi = v.maaske+v.politi, 0
		v.muligt.laeg(v.ophold)
		v.ophold, v.melding = ophold{}, vaegt(v.melding, v.frist)
	}
	g := v.politigraense()
	if v.err != nil || g.virkning == satser.GaelderIkke {
		return
	}
	u := v.politisvar(&g)
	if v.politi == 0 && u == spor.IkkeOpfyldt {
		return
	}
	v.ud.Politi = u
	t := v.skriv(spor.Politianmeldelse, u, 0, g.h)
	t.Led[0], t.Led[1] = enheder(v.politi), spor.Dagtal(laengste(v.ophold.sikre), 0)
}

// politigraense is what must be exceeded on the day of the decision. Without that day it is the lowest of each that any version of
// the rule has: what is not above them is never to be reported.
type politigraense struct {
	dage     int
	kroner   int64 // 1/10 000 kr.
	virkning satser.Virkning
	kendt    bool // the day of the decision is
	h        satser.Hjemmel
}

func (v *vurdering) politigraense() politigraense {
	if d := v.f.Afgjort; d.IsValid() {
		o, h := v.regel(satser.RegelPolitianmeldelse, d)
		dage, kroner := graenser([2]satser.Procent{o.Tal(0), o.Tal(1)})
		return politigraense{dage, kroner, o.Virkning(), true, h}
	}
	_, h := v.regel(satser.RegelPolitianmeldelse, v.dagen())
	g := politigraense{h: h, virkning: satser.Gaelder}
	for _, x := range v.regler.Versioner(satser.RegelPolitianmeldelse, v.r.Ordning) {
		dage, kroner := graenser(x.Tal)
		switch {
		case x.Virkning != satser.Gaelder:
		case g.kroner == 0:
			g.dage, g.kroner = dage, kroner
		default:
			g.dage, g.kroner = min(g.dage, dage), min(g.kroner, kroner)
		}
	}
	return g
}

// graenser reads the numbers of the rule: days, and thousands of kroner, in hundredths.
func graenser(tal [2]satser.Procent) (dage int, kroner int64) {
	return int(tal[0]) / 100, int64(tal[1]) * 10 * satser.EnhederPrKrone
}

// politisvar answers, and puts the number of the provision that decides.
func (v *vurdering) politisvar(g *politigraense) spor.Udfald {
	sikre, alle := laengste(v.ophold.sikre), laengste(v.ophold.sikre, v.ophold.mulige, v.muligt.sikre, v.muligt.mulige)
	ukendt := v.politi > 0 && v.ophold.ukendt
	switch {
	case g.virkning != satser.Gaelder:
		return spor.KraeverSkoen
	case v.politi+v.maaske <= g.kroner && alle <= g.dage && !ukendt && !v.muligt.ukendt:
		return spor.IkkeOpfyldt
	case !g.kendt:
		return spor.Uoplyst
	case v.politi > g.kroner:
		g.h.Nr = 2
		return spor.Opfyldt
	case v.politi > 0 && sikre > g.dage:
		g.h.Nr = 1
		return spor.Opfyldt
	case ukendt, v.politi > 0 && laengste(v.ophold.sikre, v.ophold.mulige) > g.dage:
		return spor.Uoplyst
	}
	return v.melding
}
