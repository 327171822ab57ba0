package udbetaling

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// pension is the contribution to the obligatorisk pensionsordning, from 2020 (§§ 80 b and 80 c): the year's percentage of the
// benefit after income, sanctions and the person's third of the ATP contribution, to the nearest whole krone. The state pays it.
// A claim for repayment (§ 69 f, stk. 3 and 5-7 / § 69 q) is not taken from the benefit, and so not from what it is reckoned on.
func (g *gang) pension(netto spor.Tal) error {
	v, err := g.regel(satser.RegelPension)
	if err != nil || v.Virkning() != satser.Gaelder {
		return err
	}
	o, err := g.r.HentSats(satser.PensionProcent, g.sag.Ordning, g.dag)
	if err != nil {
		return err
	}
	g.brugt(o)
	pct := satser.Procent(o.Vaerdi().Enheder() / satser.EnhederPrOere)
	t, grundlag := g.regn(spor.Pensionsgrundlag, spor.Overfoert, netto, spor.Tal{})
	v.Citer(&t.Hjemmel, g.udgave)
	t.Hjemmel.Pkt = 1
	t, del := g.regn(spor.Pensionsprocent, spor.ProcentAf, grundlag, spor.Pct(pct))
	o.Citer(&t.Hjemmel, g.udgave)
	t.Hjemmel.Nr = uint8(min(g.dag.Aar()-2019, 11)) // one for each year, the last from 2030
	t.Sats = o.Ref()
	t, bidrag := g.regn(spor.Pensionsbidrag, spor.TilKroner, del, spor.Tal{})
	v.Citer(&t.Hjemmel, g.udgave)
	t.Hjemmel.Pkt, t.Praksis = 2, halvKrone(del)
	g.res.Pension = Pension{beloeb(grundlag), pct, beloeb(bidrag)}
	return nil
}

// halvKrone names the practice where exactly half a krone is rounded.
func halvKrone(t spor.Tal) spor.Praksis {
	const halv = satser.EnhederPrKrone / 2
	if t.Naevner == 0 && t.Vaerdi%satser.EnhederPrKrone == halv {
		return spor.HalvKroneOp
	}
	return 0
}
