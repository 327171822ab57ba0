package udbetaling

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// atp settles whether ATP contributions are paid (§ 79), and returns what is withheld from the benefit (§ 80):
//
//  1. The person has turned 16 when the benefit is paid, in arrears.
//  2. The help is not given on terms of repayment (§ 93).
//  3. The benefit after income, and before sanctions, is at least the amount for the person's category.
//  4. The person bears a third of the contribution, and the municipality the rest.
func (g *gang) atp() (spor.Tal, error) {
	v, err := g.regel(satser.RegelATP)
	if err != nil {
		return spor.Tal{}, err
	}
	t, efter := g.regn(spor.ATPYdelse, spor.Overfoert, g.efter, spor.Tal{})
	g.citerGrundlag(t, v)
	g.res.ATP.Udfald = spor.IkkeOpfyldt
	if g.udelukket(v, efter) {
		return spor.Tal{}, nil
	}
	graense, ok := g.graense(v)
	if !ok {
		g.mangler(spor.ATPGraenseUoplyst, v, 0)
		return spor.Tal{}, nil
	}
	if !g.naaet(v, efter, graense) {
		return spor.Tal{}, nil
	}
	if g.f.Tilbagebetalingspligt == spor.IkkeVurderet {
		g.mangler(spor.ATPTilbagebetalingspligt, v, 1)
		return spor.Tal{}, nil
	}
	egen, ok := g.bidrag()
	if !ok {
		t := g.nyt(spor.ATPBidragUoplyst, spor.Uoplyst)
		g.citerEgen(t, 1)
		g.res.ATP.Udfald = spor.Uoplyst
		return spor.Tal{}, nil
	}
	g.res.ATP.Udfald = spor.Opfyldt
	return g.indehold(egen), nil
}

// citerGrundlag cites what the benefit is measured by: until June 2025 a stykke of its own in § 80, before the one on the person's
// third; then the sentence on the threshold.
func (g *gang) citerGrundlag(t *spor.Trin, v satser.Regelopslag) {
	if g.egen.Hjemmel().Stk == 1 {
		v.Citer(&t.Hjemmel, g.udgave)
		return
	}
	g.egen.Citer(&t.Hjemmel, g.udgave)
	t.Hjemmel.Stk--
}

// udelukket reports whether there is no ATP whatever the amount: under 16, help on terms of repayment, or no benefit.
func (g *gang) udelukket(v satser.Regelopslag, efter spor.Tal) bool {
	fylder := g.sag.Foedt.AddAar(16)
	switch {
	case fylder.After(g.res.Ydelse.Maaned.SidsteDag()):
		t := g.nyt(spor.ATPAlder, spor.IkkeOpfyldt)
		v.Citer(&t.Hjemmel, g.udgave)
		t.Hjemmel.Stk, t.Hjemmel.Pkt = 1, 0
		t.Led[0], t.Led[1] = spor.Datotal(g.sag.Foedt), spor.Datotal(fylder)
	case g.f.Tilbagebetalingspligt == spor.Ja:
		t := g.nyt(spor.ATPTilbagebetalingspligt, spor.IkkeOpfyldt)
		v.Citer(&t.Hjemmel, g.udgave)
		t.Hjemmel.Pkt++
	case efter.Vaerdi == 0:
		t := g.nyt(spor.ATPIngenYdelse, spor.IkkeOpfyldt)
		v.Citer(&t.Hjemmel, g.udgave)
		t.Led[0] = efter
	default:
		return false
	}
	return true
}

// mangler leaves ATP open for want of a fact; pkt is how far after the sentence on the threshold the provision stands.
func (g *gang) mangler(id spor.ID, v satser.Regelopslag, pkt uint8) {
	t := g.nyt(id, spor.Uoplyst)
	v.Citer(&t.Hjemmel, g.udgave)
	t.Hjemmel.Pkt += pkt
	g.res.ATP.Udfald = spor.Uoplyst
}

// naaet holds the benefit against the threshold.
func (g *gang) naaet(v satser.Regelopslag, efter, graense spor.Tal) bool {
	mangler := g.udregn(spor.Overskydende, graense, efter, spor.Tal{})
	udfald := spor.IkkeOpfyldt
	if mangler.Vaerdi == 0 {
		udfald = spor.Opfyldt
	}
	t := g.nyt(spor.ATPRet, udfald)
	v.Citer(&t.Hjemmel, g.udgave)
	t.Led[0], t.Led[1] = efter, graense
	if g.barn {
		t.Praksis = spor.ATPEfterSatsgruppe
	}
	return udfald == spor.Opfyldt
}

// graense is the least benefit with ATP: that of the category, and in a part of a month, or when the category changes in it, by the
// practice chosen. ok is false when an amount is not known.
func (g *gang) graense(v satser.Regelopslag) (spor.Tal, bool) {
	d, praksis := g.dele, spor.Praksis(0)
	del := d.ialt() < d.naevner
	if del {
		praksis = g.p.Delmaaned
	}
	if g.p.Delmaaned == spor.ATPGraenseHel {
		d.naevner = d.ialt()
	}
	if d.blandet() {
		praksis = g.p.Skift
		if praksis == spor.ATPGraenseSidsteDag {
			d = g.sidsteDag(d)
		}
	}
	if d.forsoerger == d.naevner || d.andre == d.naevner {
		return g.helGraense(v, d.forsoerger > 0, praksis)
	}
	return g.delgraenser(v, d, del, praksis)
}

// sidsteDag gives all days to the category of the last one.
func (g *gang) sidsteDag(d dage) dage {
	if g.res.Ydelse.Satsgruppe == satser.Forsoerger {
		return dage{d.ialt(), 0, d.naevner}
	}
	return dage{0, d.ialt(), d.naevner}
}

// helGraense is the amount of one category.
func (g *gang) helGraense(v satser.Regelopslag, forsoerger bool, praksis spor.Praksis) (spor.Tal, bool) {
	maanedlig, ref, ok := g.mindst(forsoerger)
	if !ok {
		return spor.Tal{}, false
	}
	t, graense := g.regn(spor.ATPGraense, spor.Overfoert, maanedlig, spor.Tal{})
	v.Citer(&t.Hjemmel, g.udgave)
	t.Sats, t.Praksis = ref, praksis
	return graense, true
}

// delgraenser adds up the amounts of the categories, each for its share of the month.
func (g *gang) delgraenser(v satser.Regelopslag, d dage, del bool, praksis spor.Praksis) (spor.Tal, bool) {
	sum := spor.Kr(satser.Beloeb{})
	for _, x := range [...]struct {
		dage       int64
		forsoerger bool
	}{{d.forsoerger, true}, {d.andre, false}} {
		if x.dage == 0 {
			continue
		}
		maanedlig, ref, ok := g.mindst(x.forsoerger)
		if !ok {
			return spor.Tal{}, false
		}
		t, beloeb := g.regn(spor.ATPGraenseDel, spor.Broekdel, maanedlig, spor.Dagtal(int(x.dage), int(d.naevner)))
		v.Citer(&t.Hjemmel, g.udgave)
		t.Sats, t.Til = ref, spor.ATPGraense
		if del {
			t.Praksis = g.p.Delmaaned
		}
		sum = g.udregn(spor.Sum, sum, beloeb, spor.Tal{})
	}
	t := g.nyt(spor.ATPGraense, spor.Beregnet)
	v.Citer(&t.Hjemmel, g.udgave)
	t.Regning, t.Resultat, t.Praksis = spor.SumAfTrin, sum, praksis
	return g.fra(sum), true
}

// mindst is the monthly amount of a category: as it was handed in, or else the figure of the rule set.
func (g *gang) mindst(forsoerger bool) (spor.Tal, satser.Satsref, bool) {
	oplyst, s := g.f.ATPGraenseAndre, satser.ATPGraenseAndre
	if forsoerger {
		oplyst, s = g.f.ATPGraenseForsoerger, satser.ATPGraenseForsoerger
	}
	if !oplyst.IsZero() {
		return spor.Kr(oplyst), satser.Satsref{}, true
	}
	o, ok := g.sats(s)
	if !ok {
		return spor.Tal{}, satser.Satsref{}, false
	}
	g.brugt(o)
	return spor.Kr(o.Vaerdi()), o.Ref(), true
}

// bidrag is the contribution: as it was handed in, or else the published thirds. It returns the person's.
func (g *gang) bidrag() (egen spor.Tal, ok bool) {
	if !g.f.ATPBidrag.IsZero() {
		return g.oplystBidrag(), true
	}
	e, ok1 := g.sats(satser.ATPEgenAndel)
	k, ok2 := g.sats(satser.ATPKommuneAndel)
	if !ok1 || !ok2 {
		return spor.Tal{}, false
	}
	egen = g.andel(spor.ATPEgen, e, 1)
	kommune := g.andel(spor.ATPKommune, k, 3)
	t, bidrag := g.regn(spor.ATPIAlt, spor.Sum, egen, kommune)
	g.citerEgen(t, 1)
	t.Praksis = g.heltBidrag()
	g.res.ATP.Bidrag, g.res.ATP.Egen, g.res.ATP.Kommune = beloeb(bidrag), beloeb(egen), beloeb(kommune)
	return egen, true
}

// andel is a published part of the contribution.
func (g *gang) andel(id spor.ID, o satser.Figuropslag, pkt uint8) spor.Tal {
	g.brugt(o)
	t, ud := g.regn(id, spor.Overfoert, spor.Kr(o.Vaerdi()), spor.Tal{})
	g.citerEgen(t, pkt)
	t.Sats = o.Ref()
	return ud
}

// heltBidrag names the practice where there is right on a part of the month only.
func (g *gang) heltBidrag() spor.Praksis {
	if g.dele.ialt() < g.dele.naevner {
		return spor.ATPHeltBidrag
	}
	return 0
}

// oplystBidrag divides a contribution that was handed in: a third in whole kroner, and the rest.
func (g *gang) oplystBidrag() spor.Tal {
	t, bidrag := g.regn(spor.ATPBidrag, spor.Overfoert, spor.Kr(g.f.ATPBidrag), spor.Tal{})
	g.citerEgen(t, 1)
	t, tredjedel := g.regn(spor.ATPTredjedel, spor.Broekdel, bidrag, spor.Tal{Vaerdi: 1, Naevner: 3, Enhed: spor.Antal})
	g.citerEgen(t, 1)
	t, egen := g.regn(spor.ATPTredjedelKroner, spor.TilKroner, tredjedel, spor.Tal{})
	g.citerEgen(t, 1)
	t.Praksis = spor.ATPAndelKroner
	t, rest := g.regn(spor.ATPResten, spor.Forskel, bidrag, egen)
	g.citerEgen(t, 3)
	g.res.ATP.Bidrag, g.res.ATP.Egen, g.res.ATP.Kommune = beloeb(bidrag), beloeb(egen), beloeb(rest)
	return egen
}

// indehold withholds the person's third, and no more than the benefit.
func (g *gang) indehold(egen spor.Tal) spor.Tal {
	t, ud := g.regn(spor.ATPIndeholdt, spor.Mindste, egen, g.ydelse)
	g.citerEgen(t, 2)
	if !ud.Samme(egen) {
		t.Praksis = spor.ATPHoejstYdelsen
	}
	g.res.ATP.Indeholdt = beloeb(ud)
	return ud
}
