package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// maksSum bounds the month's incomes together, in 1/10 000 kr.: the deductions times the denominator of a
// part month then fit.
const maksSum = 1_000_000_000_000 * satser.EnhederPrKrone

// fradragene computes what the month's incomes take from the benefit.
func (g *gang) fradragene() error {
	if g.sum.loen+g.sum.tilbud+g.sum.krone >= maksSum {
		return satser.NyInputfejl("indtaegter", satser.KodeGraense, "", "månedens indtægter tilsammen under 1000000000000 kr.")
	}
	if g.sum.harLoen {
		if err := g.loenfradrag(); err != nil {
			return err
		}
	}
	if g.sum.harTilbud {
		if err := g.tilbudsfradrag(); err != nil {
			return err
		}
	}
	if g.sum.harKrone {
		g.kroneForKrone()
	}
	return nil
}

// loenfradrag is the wage rule: § 68 a, stk. 2 / § 69 j, stk. 9.
//
//  1. W is the month's wage with pension, T the threshold of the scheme on the first day of the month.
//  2. The deduction is Tal[0] of the part of W up to T and Tal[1] of the part above it: 30 % and 55 %, and from 2022
//     in kap. 6 a 0 % and 55 %.
//
// The threshold is held against wage alone, never against wage and benefit.
func (g *gang) loenfradrag() error {
	v, err := g.r.HentRegel(satser.RegelLoen, g.sag.Ordning, g.maaned.Fra)
	if err != nil {
		return err
	}
	t, err := g.r.HentSats(satser.Loengraense, g.sag.Ordning, g.maaned.Fra)
	if err != nil {
		return err
	}
	g.brugt(t)
	w := g.sum.loen
	under := min(w, t.Vaerdi().Enheder())
	over := w - under
	g.res.Loensum = satser.BeloebAfEnheder(w)
	til, fra := procent(under, v.Tal(0)), procent(over, v.Tal(1))
	g.res.Loenfradrag = satser.BeloebAfEnheder(til + fra)
	if g.med {
		g.skrivLoen(v, t, under, over, til, fra)
	}
	return nil
}

// procent takes a whole percentage of an amount in whole øre; the result is exact.
func procent(n int64, p satser.Procent) int64 {
	return n / satser.EnhederPrOere * int64(p) / (int64(satser.HeltProcent) / satser.EnhederPrOere)
}

func (g *gang) skrivLoen(v satser.Regelopslag, t satser.Figuropslag, under, over, til, fra int64) {
	v.Citer(&g.regnet(spor.Loensum, 0, spor.SumAfTrin, kr(g.sum.loen)).Hjemmel, g.udgave)
	nr := g.nr()
	if v.Tal(0) == 0 {
		g.loendel(nr, t, spor.LoenOverGraensen, spor.Overskydende, over)
		g.fradrag[0] = g.loenprocent(spor.LoenfradragOver, v.Tal(1), fra)
		return
	}
	g.loendel(nr, t, spor.LoenTilGraensen, spor.Mindste, under)
	foerst := g.loenprocent(spor.LoenfradragTil, v.Tal(0), til)
	g.loendel(nr, t, spor.LoenOverGraensen, spor.Overskydende, over)
	sidst := g.loenprocent(spor.LoenfradragOver, v.Tal(1), fra)
	x := g.somFoer(spor.Loenfradrag, 0, spor.Sum, kr(til+fra))
	x.Led[0], x.Led[1] = foerst, sidst
	g.fradrag[0] = g.sidste()
}

// loendel writes the part of the wage, which is the result of step nr, up to or above the threshold.
func (g *gang) loendel(nr int, t satser.Figuropslag, id spor.ID, r spor.Regning, del int64) {
	x := g.somFoer(id, 1, r, kr(del))
	x.Sats, x.Led[0], x.Led[1] = t.Ref(), kr(g.sum.loen).Fra(nr), spor.Kr(t.Vaerdi())
}

// loenprocent writes the percentage of the part written last, and returns it as an operand.
func (g *gang) loenprocent(id spor.ID, p satser.Procent, fradrag int64) spor.Tal {
	del := g.sidste()
	x := g.somFoer(id, 1, spor.ProcentAf, kr(fradrag))
	x.Led[0], x.Led[1] = del, spor.Pct(p)
	return g.sidste()
}

// tilbudsfradrag is § 68 a, stk. 3 / § 69 j, stk. 10: an amount for each hour worked, of at most 160 hours a month,
// is left out; the rest is deducted.
func (g *gang) tilbudsfradrag() error {
	loft, err := g.r.HentRegel(satser.RegelTimeloft, g.sag.Ordning, g.maaned.Fra)
	if err != nil {
		return err
	}
	o, err := g.r.HentSats(satser.Timefradrag, g.sag.Ordning, g.maaned.Fra)
	if err != nil {
		return err
	}
	g.brugt(o)
	if maks := satser.Timer(g.m.Dage() * 24 * 100); g.sum.timer > int64(maks) {
		return satser.NyInputfejl("indtaegter", satser.KodeGraense, "", "timer i tilbud tilsammen højst månedens "+maks.Tekst())
	}
	timer := min(g.sum.timer, int64(loft.Tal(0)))
	fri := o.Vaerdi().Enheder() / satser.EnhederPrOere * timer
	fradrag := max(0, g.sum.tilbud-fri)
	g.andet(fradrag)
	if g.med {
		g.skrivTilbud(loft, o, timer, fri, fradrag)
	}
	return nil
}

// andet adds to the deductions other than wage.
func (g *gang) andet(n int64) {
	g.res.AndetFradrag = satser.BeloebAfEnheder(g.res.AndetFradrag.Enheder() + n)
}

func (g *gang) skrivTilbud(loft satser.Regelopslag, o satser.Figuropslag, timer, fri, fradrag int64) {
	o.Citer(&g.regnet(spor.Tilbudssum, 0, spor.SumAfTrin, kr(g.sum.tilbud)).Hjemmel, g.udgave)
	sum := g.sidste()
	t := g.regnet(spor.Tilbudstimer, 1, spor.Mindste, timetal(timer))
	loft.Citer(&t.Hjemmel, g.udgave)
	t.Led[0], t.Led[1] = timetal(g.sum.timer), timetal(int64(loft.Tal(0)))
	regnede := g.sidste()
	t = g.regnet(spor.Timebeloeb, 1, spor.Gange, kr(fri))
	o.Citer(&t.Hjemmel, g.udgave)
	t.Sats, t.Led[0], t.Led[1] = o.Ref(), spor.Kr(o.Vaerdi()), regnede
	ses := g.sidste()
	t = g.somFoer(spor.Tilbudsfradrag, 0, spor.Overskydende, kr(fradrag))
	t.Led[0], t.Led[1] = sum, ses
	g.naesteFradrag(g.sidste())
}

// timetal turns 1/100 hours into a step's number.
func timetal(n int64) spor.Tal { return spor.Tal{Vaerdi: n, Enhed: spor.Timer} }

// naesteFradrag puts a deduction in the first free place.
func (g *gang) naesteFradrag(t spor.Tal) {
	for i := range g.fradrag {
		if g.fradrag[i].IsZero() {
			g.fradrag[i] = t
			return
		}
	}
}

// kroneForKrone deducts every other income in full: § 68 a, stk. 1 / § 69 j, stk. 5.
func (g *gang) kroneForKrone() {
	g.andet(g.sum.krone)
	if !g.med {
		return
	}
	g.regnet(spor.KroneForKroneSum, 0, spor.SumAfTrin, kr(g.sum.krone)).Hjemmel = g.hoved
	g.naesteFradrag(g.sidste())
}

// hovedregel is the rule that deducts every income that nothing else is said of.
func (g *gang) hovedregel() (satser.Regelopslag, error) {
	return g.r.HentRegel(satser.AndenIndtaegt.Regel(), g.sag.Ordning, g.maaned.Fra)
}
