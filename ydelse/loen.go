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
		return satser.NewInputfejl("indtaegter", satser.KodeGraense, "", "månedens indtægter tilsammen under 1000000000000 kr.")
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
		return g.kroneForKrone()
	}
	return nil
}

// loendele is the wage of a month under the wage rule: the parts up to and above the threshold, and what each takes.
type loendele struct {
	v                     satser.Regelopslag
	t                     satser.Figuropslag
	under, over, til, fra int64
	ferieNr               int // the step that sums its holiday pay, 0 when none does
}

func (l *loendele) fradrag() int64 { return l.til + l.fra }

// regnLoen is the wage rule: § 68 a, stk. 2 / § 69 j, stk. 9.
//
//  1. W is the month's wage with pension, T the threshold of the scheme on the first day of the month.
//  2. The deduction is Tal[0] of the part of W up to T and Tal[1] of the part above it: 30 % and 55 %, and from 2022
//     in kap. 6 a 0 % and 55 %.
//
// The threshold is held against wage alone, never against wage and benefit.
func (g *gang) regnLoen(w int64, l *loendele) (err error) {
	if l.v, err = g.r.HentRegel(satser.RegelLoen, g.sag.Ordning, g.maaned.Fra); err != nil {
		return err
	}
	if l.t, err = g.r.HentSats(satser.Loengraense, g.sag.Ordning, g.maaned.Fra); err != nil {
		return err
	}
	l.under = min(w, l.t.Vaerdi().Enheder())
	l.over = w - l.under
	l.til, l.fra = procent(l.under, l.v.Tal(0)), procent(l.over, l.v.Tal(1))
	return nil
}

// loenfradrag takes the month's wage from the benefit.
func (g *gang) loenfradrag() error {
	var l loendele
	if err := g.regnLoen(g.sum.loen, &l); err != nil {
		return err
	}
	g.brugt(l.t)
	g.res.Loensum = satser.BeloebAfEnheder(g.sum.loen)
	f, err := g.regnFerieloft(&g.sum, l.fradrag())
	if err != nil {
		return err
	}
	fradrag := f.fradrag(l.fradrag())
	g.res.Loenfradrag = satser.BeloebAfEnheder(fradrag)
	if g.med {
		return g.skrivLoenOgFerie(&l, f, fradrag < l.fradrag())
	}
	return nil
}

// skrivLoenOgFerie writes the deduction for wage, and the ceiling over that for holiday pay where it is reached.
func (g *gang) skrivLoenOgFerie(l *loendele, f ferieloft, naaet bool) (err error) {
	if naaet && g.sum.loen != g.sum.ferie {
		if l.ferieNr, err = g.feriepengeIAlt(); err != nil {
			return err
		}
	}
	g.skrivLoen(l)
	if naaet {
		return g.skrivFerieloft(l, f)
	}
	return nil
}

// procent takes a whole percentage of an amount in whole øre; the result is exact.
func procent(n int64, p satser.Procent) int64 {
	return n / satser.EnhederPrOere * int64(p) / (int64(satser.HeltProcent) / satser.EnhederPrOere)
}

func (g *gang) skrivLoen(l *loendele) {
	if g.sum.sygeloen && g.sum.andenLoen {
		t := g.nyt(spor.AndenLoen, spor.Opfyldt, 0)
		t.Praksis = spor.LoenAndetArbejde
		l.v.Citer(&t.Hjemmel, g.udgave)
	}
	l.v.Citer(&g.regnet(spor.Loensum, 0, spor.SumAfTrin, kr(g.sum.loen)).Hjemmel, g.udgave)
	nr := g.nr()
	if l.v.Tal(0) == 0 {
		g.loendel(nr, l.t, spor.LoenOverGraensen, spor.Overskydende, l.over)
		g.fradrag[0] = g.loenprocent(spor.LoenfradragOver, l.v.Tal(1), l.fra)
		return
	}
	g.loendel(nr, l.t, spor.LoenTilGraensen, spor.Mindste, l.under)
	foerst := g.loenprocent(spor.LoenfradragTil, l.v.Tal(0), l.til)
	g.loendel(nr, l.t, spor.LoenOverGraensen, spor.Overskydende, l.over)
	sidst := g.loenprocent(spor.LoenfradragOver, l.v.Tal(1), l.fra)
	x := g.somFoer(spor.Loenfradrag, 0, spor.Sum, kr(l.til+l.fra))
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

// andet adds to the deductions other than wage.
func (g *gang) andet(n int64) {
	g.res.AndetFradrag = satser.BeloebAfEnheder(g.res.AndetFradrag.Enheder() + n)
}

// naesteFradrag puts a deduction in the first free place.
func (g *gang) naesteFradrag(t spor.Tal) {
	for i := range g.fradrag {
		if g.fradrag[i].IsZero() {
			g.fradrag[i] = t
			return
		}
	}
}

// kroneForKrone deducts every other income in full: § 68 a, stk. 1 / § 69 j, stk. 5 and 6.
func (g *gang) kroneForKrone() error {
	g.andet(g.sum.krone)
	if !g.med {
		return nil
	}
	if g.sum.harFuldt {
		v, err := g.r.HentRegel(satser.LoenUnderSygdom.Regel(), g.sag.Ordning, g.maaned.Fra)
		if err != nil {
			return err
		}
		t := g.regnet(spor.FuldtFradrag, 1, spor.SumAfTrin, kr(g.sum.fuldt))
		v.Citer(&t.Hjemmel, g.udgave)
		t.Til = spor.KroneForKroneSum
	}
	g.regnet(spor.KroneForKroneSum, 0, spor.SumAfTrin, kr(g.sum.krone)).Hjemmel = g.hoved
	g.naesteFradrag(g.sidste())
	return nil
}

// hovedregel is the rule that deducts every income that nothing else is said of.
func (g *gang) hovedregel() (satser.Regelopslag, error) {
	return g.r.HentRegel(satser.AndenIndtaegt.Regel(), g.sag.Ordning, g.maaned.Fra)
}
