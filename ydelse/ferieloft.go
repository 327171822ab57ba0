package ydelse

import (
	"math/bits"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// ferieloft is the deduction for a month's wage W and holiday pay H, where holiday pay meets its ceiling: it is deducted "i
// ressourceforløbsydelsen for den periode", the days that it covers (§ 68 a, stk. 4, 2. pkt. / § 69 j, stk. 11, 2. pkt.).
//
//  1. loft is the benefit before income for the days of holiday with right, each counted once: that of the month falls evenly on
//     its days with right (a practice), in øre.
//  2. The wage rule is one for W and H together. What of its deduction D(W+H) is of H, the law does not say: D(H) when H is counted
//     first, D(W+H) - D(W) when W is.
//  3. What of the part of H is above loft is not deducted. mindst and mest are the deductions that the two give. Without W, or with
//     all of both on one side of the threshold, they are the same.
//
// Holiday on every day with right has no ceiling but the benefit itself.
type ferieloft struct {
	loft, del    int64 // del is D(H)
	mindst, mest int64
}

// fradrag returns the deduction: the one that both give. Where they differ, both take the whole benefit, and nothing is cut off.
func (f ferieloft) fradrag(begge int64) int64 {
	if f.mindst == f.mest {
		return f.mest
	}
	return begge
}

// regnFerieloft computes it from the deduction for both, where there is holiday pay, days beside the holiday, and a benefit to hold it
// against. Otherwise nothing is cut off.
func (g *gang) regnFerieloft(s *summer, begge int64) (f ferieloft, err error) {
	f.mindst, f.mest = begge, begge
	dage := bits.OnesCount32(s.feriedage)
	if s.ferie == 0 || dage == g.res.Dage || g.res.Udfald != 0 {
		return f, nil
	}
	var ferie, loen loendele
	if err = g.regnLoen(s.ferie, &ferie); err != nil {
		return f, err
	}
	if err = g.regnLoen(s.loen-s.ferie, &loen); err != nil {
		return f, err
	}
	f.del = ferie.fradrag()
	f.loft = broek{g.foer.taeller * int64(dage), g.foer.naevner * int64(g.res.Dage)}.rund(satser.EnhederPrOere)
	rest := begge - loen.fradrag()
	f.mindst = begge - max(0, max(f.del, rest)-f.loft)
	f.mest = begge - max(0, min(f.del, rest)-f.loft)
	return f, nil
}

// daekker notes that the month's holiday pay covers some of its days.
func (s *summer) daekker(p satser.Periode) {
	s.feriedage |= (1<<p.Dage() - 1) << (p.Fra.Dag() - 1)
}

// fordeling asks how the deduction is split between wage and holiday pay, where that makes a difference.
func (g *gang) fordeling() error {
	if g.sum.ferie == 0 {
		return nil
	}
	var l loendele
	if err := g.regnLoen(g.sum.loen, &l); err != nil {
		return err
	}
	f, err := g.regnFerieloft(&g.sum, l.fradrag())
	if err != nil || f.mindst == f.mest {
		return err
	}
	g.sum.aaben.nogen = true
	if !g.med {
		return nil
	}
	t := g.nyt(spor.FerieFordeling, spor.KraeverSkoen, 0)
	t.Led[0], t.Led[1] = kr(l.fradrag()), kr(f.loft)
	return g.ferieHjemmel(&t.Hjemmel)
}

// skrivFerieloft writes the ceiling below the deduction for wage, which is the step written last.
func (g *gang) skrivFerieloft(l *loendele, f ferieloft) error {
	ialt, dage := g.fradrag[0], bits.OnesCount32(g.sum.feriedage)
	var del spor.Tal
	if g.sum.loen != g.sum.ferie {
		x := g.somFoer(spor.FerieLoendel, 1, spor.ProcentAf, kr(f.del))
		x.Led[0], x.Led[1] = kr(g.sum.ferie).Fra(l.ferieNr), spor.Pct(l.v.Tal(0))
		del = g.sidste()
	}
	x := g.regnet(spor.FerieYdelse, 1, spor.Fordelt, kr(f.loft))
	x.Praksis, x.Led = spor.FerieYdelsePrDag, [3]spor.Tal{g.foer.tal(g.foerNr), spor.Dagtal(0, g.res.Dage), spor.Dagtal(dage, g.res.Dage)}
	if err := g.ferieHjemmel(&x.Hjemmel); err != nil {
		return err
	}
	loft := g.sidste()
	if del.IsZero() {
		x = g.somFoer(spor.Feriefradrag, 0, spor.Mindste, kr(f.mindst))
		x.Led[0], x.Led[1] = ialt, loft
		g.fradrag[0] = g.sidste()
		return nil
	}
	x = g.somFoer(spor.FerieOverLoft, 1, spor.Overskydende, kr(f.del-f.loft))
	x.Led[0], x.Led[1] = del, loft
	over := g.sidste()
	x = g.somFoer(spor.LoenOgFeriefradrag, 0, spor.Forskel, kr(f.mindst))
	x.Led[0], x.Led[1] = ialt, over
	g.fradrag[0] = g.sidste()
	return nil
}

// feriepengeIAlt sums the holiday pay by itself before it goes into the wage, where its part is looked at.
func (g *gang) feriepengeIAlt() (nr int, err error) {
	for i := g.start; i < len(g.trin); i++ {
		if t := &g.trin[i]; t.Til == spor.Loensum && erFerie(t.Art) {
			t.Til = spor.FeriepengeIAlt
		}
	}
	t := g.regnet(spor.FeriepengeIAlt, 1, spor.SumAfTrin, kr(g.sum.ferie))
	t.Til = spor.Loensum
	return g.nr(), g.ferieHjemmel(&t.Hjemmel)
}

// ferieHjemmel cites the provision on holiday pay: the sentence on the benefit for its days, once it stands there.
func (g *gang) ferieHjemmel(h *satser.Hjemmel) error {
	v, err := g.r.HentRegel(satser.Feriegodtgoerelse.Regel(), g.sag.Ordning, g.maaned.Fra)
	if err == nil {
		v.Citer(h, g.udgave)
		g.feriepunktum(h, g.maaned.Fra)
	}
	return err
}

// feriepunktum names the sentence in a citation of the stykke, which until April 2016 only referred to § 32.
func (g *gang) feriepunktum(h *satser.Hjemmel, d satser.Dato) {
	if r, err := g.r.HentRegel(satser.RegelFeriegodtgoerelse, g.sag.Ordning, d); err == nil && r.Virkning() == satser.Gaelder {
		h.Pkt = 2
	}
}
