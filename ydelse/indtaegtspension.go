package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// brutto returns the amount with the pension that counts in it, treated as virkning says.
func (g *gang) brutto(x *Indtaegt, virkning satser.Virkning) satser.Beloeb {
	n := x.Beloeb.Enheder()
	egen, arbejdsgiver := g.pension(x, virkning)
	if egen {
		n += x.EgenPension.Enheder()
	}
	if arbejdsgiver {
		n += x.ArbejdsgiverPension.Enheder()
	}
	return satser.BeloebAfEnheder(n)
}

// pension reports which contributions count in an income:
//
//  1. Under the wage rule both, by the text of the act, and in kap. 6 b before 2016 by practice.
//  2. Under the provisions on full deduction (§ 69 j, stk. 6) and on tilbud (§ 68 a, stk. 3 / § 69 j, stk. 10), which do
//     not name pension, the person's own, because it is part of the wage; the employer's by practice.
func (g *gang) pension(x *Indtaegt, virkning satser.Virkning) (egen, arbejdsgiver bool) {
	if x.udenPension() {
		return false, false
	}
	valgt := g.p.Pension == spor.PensionMedregnes
	if virkning == satser.Loenregel {
		ja := valgt || g.navnerPension()
		return ja, ja
	}
	return true, valgt
}

func (x *Indtaegt) udenPension() bool {
	return x.EgenPension.IsZero() && x.ArbejdsgiverPension.IsZero()
}

// navnerPension reports whether the text of the act counts pension in the wage. A rule set that does not say is taken to.
func (g *gang) navnerPension() bool {
	v, err := g.r.HentRegel(satser.RegelLoenPension, g.sag.Ordning, g.maaned.Fra)
	return err != nil || v.Virkning() == satser.Gaelder
}

// pensionspraksis names the practice where the wage rule does not name pension.
func (g *gang) pensionspraksis(x *Indtaegt, virkning satser.Virkning) spor.Praksis {
	if x.udenPension() || virkning != satser.Loenregel || g.navnerPension() {
		return 0
	}
	return g.p.Pension
}

// led sets the amount and the pension that counts.
func (g *gang) led(x *Indtaegt, virkning satser.Virkning, led *[3]spor.Tal) {
	led[0] = spor.Kr(x.Beloeb)
	egen, arbejdsgiver := g.pension(x, virkning)
	if egen && !x.EgenPension.IsZero() {
		led[1] = spor.Kr(x.EgenPension)
	}
	if arbejdsgiver && !x.ArbejdsgiverPension.IsZero() {
		led[2] = spor.Kr(x.ArbejdsgiverPension)
	}
}

// skrivPension says what became of pension where the step of the income does not: the employer's, where its provision
// does not name it, and any that is split with the income.
func (g *gang) skrivPension(x *Indtaegt, i int, virkning satser.Virkning, v satser.Regelopslag, a andel) {
	tavs := !x.ArbejdsgiverPension.IsZero() && virkning != satser.Loenregel
	if x.udenPension() || !tavs && a.alle == 0 {
		return
	}
	_, arbejdsgiver := g.pension(x, virkning)
	u, praksis := spor.Opfyldt, spor.ArbejdsgiverpensionMedregnes
	if !arbejdsgiver && !x.ArbejdsgiverPension.IsZero() {
		u, praksis = spor.IkkeOpfyldt, spor.ArbejdsgiverpensionMedregnesIkke
	}
	t := g.skrivPost(spor.PostPension, u, i, v)
	t.Led[0], t.Led[1] = spor.Kr(x.EgenPension), spor.Kr(x.ArbejdsgiverPension)
	if tavs {
		t.Praksis = praksis
	}
}
