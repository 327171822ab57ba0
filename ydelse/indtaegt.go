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
	v, err := g.indtaegtsregel(x, x.Udbetalt)
	if err != nil {
		return err
	}
	virkning, err := g.virkning(x, v)
	if err != nil {
		return err
	}
	switch virkning {
	case satser.IkkeFradrag:
		if g.med {
			g.skrivPost(spor.PostIkkeFradrag, spor.Opfyldt, i, v)
		}
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
	a, videre := g.iForloebet(x, i, virkning)
	if !videre {
		return nil
	}
	g.medregn(x, i, virkning, v, a)
	if virkning == satser.FradragEfterTimer && x.Timer == 0 {
		g.sum.aaben.timer += int64(g.hoejstTimer(x))
		g.uoplyst(spor.PostTimerUoplyst, i, v)
	}
	if g.med {
		g.skrivOm(x, i, virkning, v, a)
	}
	return nil
}

// skoen leaves an income to the caseworker, unless it is for a time outside the course: then no treatment deducts it.
func (g *gang) skoen(x *Indtaegt, i int, v satser.Regelopslag) {
	if g.udenFor(x, i) {
		return
	}
	g.sum.aaben.laeg(satser.KraeverSkoen, g.brutto(x, satser.KraeverSkoen), 0)
	switch {
	case !g.med:
	case v.Virkning() != satser.UdenForSelvstaendig:
		g.skrivPost(spor.PostSkoen, spor.KraeverSkoen, i, v)
	default:
		t := g.skrivPost(spor.PostOverskud, spor.KraeverSkoen, i, v)
		t.Led[1], t.Led[2] = spor.Dagtal(g.selvdage, 0), spor.Dagtal(g.res.Dage, 0)
	}
}

// erFerie reports whether a kind follows the days of holiday instead of the day of payment.
func erFerie(a satser.Indtaegtsart) bool {
	return a == satser.Feriegodtgoerelse || a == satser.Ferietillaeg
}

// virkning settles the treatment where the rule leaves room: profit of one's own business, and kinds that the sources
// leave to the caseworker.
func (g *gang) virkning(x *Indtaegt, v satser.Regelopslag) (satser.Virkning, error) {
	virkning := v.Virkning()
	delt := virkning == satser.UdenForSelvstaendig && g.selvdage > 0 && g.selvdage < g.res.Dage
	switch { // stk. 8 looks at the benefit of stk. 4 only; how to split the month is not said
	case delt && x.Vurdering == satser.Loenregel:
		krav := "»krone for krone« eller »ikke fradrag«; overskud er ikke løn"
		return 0, satser.NewInputfejl("vurdering", satser.KodeModstrid, x.Vurdering.String(), krav)
	case (delt || virkning == satser.KraeverSkoen) && x.Vurdering != 0:
		return x.Vurdering, nil
	case x.Vurdering != 0:
		return 0, satser.NewInputfejl("vurdering", satser.KodeModstrid, x.Vurdering.String(), "ingen vurdering, når loven afgør behandlingen")
	case delt:
		return satser.KraeverSkoen, nil
	case virkning == satser.UdenForSelvstaendig && g.selvdage > 0:
		return satser.IkkeFradrag, nil
	case virkning == satser.UdenForSelvstaendig:
		return satser.KroneForKrone, nil
	}
	return virkning, nil
}

// behandling looks up how an income is treated, for a step that only states it; 0 where the rules do not say.
func (g *gang) behandling(x *Indtaegt) satser.Virkning {
	v, err := g.indtaegtsregel(x, x.Udbetalt)
	if err != nil {
		return 0
	}
	virkning, _ := g.virkning(x, v) // a fault in it has stopped the month already
	return virkning
}

// medregn adds what counts of an income to the sum of its treatment and writes its step, unless the step that cut it
// holds it already.
func (g *gang) medregn(x *Indtaegt, i int, virkning satser.Virkning, v satser.Regelopslag, a andel) {
	til := g.laegTil(x, virkning, v, a)
	if !g.med {
		return
	}
	if a.nr != 0 {
		g.trin[g.start+a.nr-1].Til = til
		return
	}
	t := g.regnet(spor.Post, 1, spor.Sum, spor.Kr(a.beloeb))
	v.Citer(&t.Hjemmel, g.udgave)
	t.Til, t.Art, t.Post, t.Periode, t.Praksis = til, x.Art, int16(i+1), x.Periode, g.pensionspraksis(x, virkning)
	g.led(x, virkning, &t.Led)
}

// laegTil adds what counts to the sum of its treatment, and returns the step that sums it.
func (g *gang) laegTil(x *Indtaegt, virkning satser.Virkning, v satser.Regelopslag, a andel) spor.ID {
	n := a.beloeb.Enheder()
	switch virkning {
	case satser.Loenregel, satser.LoenregelFerie:
		g.sum.loen, g.sum.harLoen = g.sum.loen+n, true
		if erFerie(x.Art) {
			g.sum.ferie += n
		}
		g.sum.andenLoen = g.sum.andenLoen || x.Art == satser.Loen
		return spor.Loensum
	case satser.FradragEfterTimer:
		g.sum.tilbud, g.sum.harTilbud = g.sum.tilbud+n, true
		g.sum.timer, g.sum.delteTimer = g.sum.timer+a.timer(x), g.sum.delteTimer || a.alle != 0
		return spor.Tilbudssum
	}
	g.sum.krone, g.sum.harKrone = g.sum.krone+n, true
	if !fuldt(v.Hjemmel()) {
		return spor.KroneForKroneSum
	}
	g.sum.fuldt, g.sum.harFuldt = g.sum.fuldt+n, true
	g.sum.sygeloen = g.sum.sygeloen || x.Art != satser.FleksloentilskudTilLoen
	return spor.FuldtFradrag
}

// fuldt reports whether a provision is the one on full deduction of wage during illness: § 69 j, stk. 6.
func fuldt(h satser.Hjemmel) bool { return h.Litra == 'j' && h.Stk == 6 } // no other section has a j

// skrivPost writes a step that only states something of an income, with its amount.
func (g *gang) skrivPost(id spor.ID, u spor.Udfald, i int, v satser.Regelopslag) *spor.Trin {
	x := &g.sag.Indtaegter[i]
	t := g.nyt(id, u, 1)
	v.Citer(&t.Hjemmel, g.udgave)
	t.Art, t.Post, t.Periode, t.Led[0] = x.Art, int16(i+1), x.Periode, spor.Kr(g.brutto(x, g.behandling(x)))
	return t
}

// skrivOm says what the step of an income does not: pension that its provision does not name, or that is split with it,
// and the rule on pay for public holidays.
func (g *gang) skrivOm(x *Indtaegt, i int, virkning satser.Virkning, v satser.Regelopslag, a andel) {
	g.skrivPension(x, i, virkning, v, a)
	if x.Art == satser.SoegnehelligdagsbetalingOgFeriefridage && virkning == satser.Loenregel {
		g.skrivPost(spor.PostUdbetalingsmaaned, spor.Opfyldt, i, v).Praksis = spor.SoegnehelligdagUdbetaling
	}
}
