package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// indtaegter sorts the incomes of the month by treatment (§ 68 a / § 69 j, stk. 5-13):
//
//  1. Holiday pay belongs to the days of holiday it covers; every other income to the month of payment.
//  2. From 2016 an income for a time before or after the course is left out.
//  3. The rest goes by its kind: through the wage rule, krone for krone, after the hour disregard, or not at all.
func (g *gang) indtaegter() (err error) {
	if len(g.sag.Indtaegter) == 0 {
		return nil
	}
	if g.periode, err = g.r.HentRegel(satser.RegelPeriode, g.sag.Ordning, g.maaned.Fra); err != nil {
		return err
	}
	if poster, ok := g.plan.iMaaned(g.m); ok {
		for _, i := range poster {
			if err = g.post(int(i)); err != nil {
				return err
			}
		}
		return nil
	}
	for i := range g.sag.Indtaegter {
		if err = g.post(i); err != nil {
			return err
		}
	}
	return nil
}

// post looks at one income of the case.
func (g *gang) post(i int) (err error) {
	x := &g.sag.Indtaegter[i]
	if erFerie(x.Art) {
		err = g.ferie(x, i)
	} else if g.maaned.Contains(x.Udbetalt) {
		err = g.indtaegt(x, i)
	}
	if err != nil {
		return iFelt(err, "indtaegter", i)
	}
	return nil
}

// indtaegt treats one income paid in the month.
func (g *gang) indtaegt(x *Indtaegt, i int) error {
	v, err := g.r.HentRegel(x.Art.Regel(), g.sag.Ordning, x.Udbetalt)
	if err != nil {
		return err
	}
	virkning, err := g.virkning(x, v)
	if err != nil {
		return err
	}
	switch virkning {
	case satser.IkkeFradrag:
		g.skrivPost(spor.PostIkkeFradrag, spor.Opfyldt, i, v)
		return nil
	case satser.KraeverSkoen:
		g.skoen(x, i, v)
		return nil
	}
	if v.Virkning() == satser.UdenForSelvstaendig { // deducted because that rule does not reach it
		if v, err = g.hovedregel(); err != nil {
			return err
		}
	}
	del, nr, videre, err := g.iForloebet(x, i)
	if err != nil || !videre {
		return err
	}
	g.medregn(x, i, virkning, v, del, nr)
	return nil
}

// skoen leaves an income to the caseworker, unless it is for a time outside the course: then no treatment deducts it.
func (g *gang) skoen(x *Indtaegt, i int, v satser.Regelopslag) {
	if g.periode.Virkning() == satser.Gaelder && !x.Periode.IsZero() && g.dageIForloeb(x.Periode) == 0 {
		g.skrivUdenFor(x, i)
		return
	}
	g.mangler(spor.KraeverSkoen)
	g.skrivPost(spor.PostSkoen, spor.KraeverSkoen, i, v)
}

// erFerie reports whether a kind follows the days of holiday instead of the day of payment.
func erFerie(a satser.Indtaegtsart) bool {
	return a == satser.Feriegodtgoerelse || a == satser.Ferietillaeg
}

// virkning settles the treatment where the rule leaves room: profit of one's own business, and kinds that the sources
// leave to the caseworker.
func (g *gang) virkning(x *Indtaegt, v satser.Regelopslag) (satser.Virkning, error) {
	virkning := v.Virkning()
	if virkning == satser.UdenForSelvstaendig && g.selvdage > 0 && g.selvdage < g.res.Dage {
		virkning = satser.KraeverSkoen // stk. 8 looks at the benefit of stk. 4 only; how to split the month is not said
	}
	switch {
	case virkning == satser.KraeverSkoen && x.Vurdering != 0:
		return x.Vurdering, nil
	case x.Vurdering != 0:
		return 0, satser.NyInputfejl("vurdering", satser.KodeModstrid, x.Vurdering.String(), "ingen vurdering, når loven afgør behandlingen")
	case virkning == satser.UdenForSelvstaendig && g.selvdage > 0:
		return satser.IkkeFradrag, nil
	case virkning == satser.UdenForSelvstaendig:
		return satser.KroneForKrone, nil
	}
	return virkning, nil
}

// brutto returns the amount, with both pension contributions where the wage rule holds them against the threshold. The
// provisions on full deduction and on tilbud do not name pension, and there it does not count.
func (g *gang) brutto(x *Indtaegt) satser.Beloeb {
	n := x.Beloeb.Enheder()
	if g.pensionMed(x) {
		n += x.EgenPension.Enheder() + x.ArbejdsgiverPension.Enheder()
	}
	return satser.BeloebAfEnheder(n)
}

// pensionMed reports whether the income has pension that counts: under the wage rule, by the text of the act, and in
// kap. 6 b before 2016 by practice.
func (g *gang) pensionMed(x *Indtaegt) bool {
	return g.loenMedPension(x) && (g.p.Pension == spor.PensionMedregnes || g.navnerPension())
}

// loenMedPension reports whether the income is wage under the wage rule, with pension.
func (g *gang) loenMedPension(x *Indtaegt) bool {
	if x.EgenPension.IsZero() && x.ArbejdsgiverPension.IsZero() {
		return false
	}
	v, err := g.r.HentRegel(x.Art.Regel(), g.sag.Ordning, x.Udbetalt)
	return err == nil && v.Virkning() == satser.Loenregel
}

// navnerPension reports whether the text of the act counts pension in the wage.
func (g *gang) navnerPension() bool {
	v, err := g.r.HentRegel(satser.RegelLoenPension, g.sag.Ordning, g.maaned.Fra)
	return err != nil || v.Virkning() == satser.Gaelder
}

// pensionspraksis names the practice where the text of the act does not name pension.
func (g *gang) pensionspraksis(x *Indtaegt) spor.Praksis {
	if !g.loenMedPension(x) || g.navnerPension() {
		return 0
	}
	return g.p.Pension
}

// medregn adds an income to the sum of its treatment and writes its step. del is the part of it that counts; nr is
// the step that holds it when it is not the whole.
func (g *gang) medregn(x *Indtaegt, i int, virkning satser.Virkning, v satser.Regelopslag, del satser.Beloeb, nr int) {
	n := del.Enheder()
	til := spor.KroneForKroneSum
	switch virkning {
	case satser.Loenregel, satser.LoenregelFerie:
		til = spor.Loensum
		g.sum.loen, g.sum.harLoen = g.sum.loen+n, true
	case satser.FradragEfterTimer:
		til = spor.Tilbudssum
		g.sum.tilbud, g.sum.harTilbud = g.sum.tilbud+n, true
		g.sum.timer += int64(x.Timer)
	default:
		g.sum.krone, g.sum.harKrone = g.sum.krone+n, true
	}
	if !g.med {
		return
	}
	if nr != 0 {
		g.trin[g.start+nr-1].Til = til
		return
	}
	t := g.regnet(spor.Post, 1, spor.Sum, spor.Kr(del))
	v.Citer(&t.Hjemmel, g.udgave)
	t.Til, t.Art, t.Post, t.Periode, t.Praksis = til, x.Art, int16(i+1), x.Periode, g.pensionspraksis(x)
	g.led(x, &t.Led)
}

// led sets the amount and the pension that counts.
func (g *gang) led(x *Indtaegt, led *[3]spor.Tal) {
	led[0] = spor.Kr(x.Beloeb)
	if !g.pensionMed(x) {
		return
	}
	if !x.EgenPension.IsZero() {
		led[1] = spor.Kr(x.EgenPension)
	}
	if !x.ArbejdsgiverPension.IsZero() {
		led[2] = spor.Kr(x.ArbejdsgiverPension)
	}
}

// skrivPost writes a step that only states something of an income.
func (g *gang) skrivPost(id spor.ID, u spor.Udfald, i int, v satser.Regelopslag) {
	if !g.med {
		return
	}
	x := &g.sag.Indtaegter[i]
	t := g.nyt(id, u, 1)
	v.Citer(&t.Hjemmel, g.udgave)
	t.Art, t.Post, t.Periode, t.Led[0] = x.Art, int16(i+1), x.Periode, spor.Kr(g.brutto(x))
}
