package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// fradragene computes what the month's incomes take from the benefit.
func (g *gang) fradragene() error {
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
//  2. The deduction is Tal[0] of the part of W up to T and Tal[1] of the part above it: 30 % and 55 %, and from 2022 in kap. 6 a 0 % and 55 %.
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
	under := min(w, t.Vaerdi.Enheder())
	over := w - under
	g.res.Loensum = satser.BeloebAfEnheder(w)
	til, fra := procent(under, v.Tal[0]), procent(over, v.Tal[1])
	g.res.Loenfradrag = satser.BeloebAfEnheder(til + fra)
	if g.med {
		g.skrivLoen(v, t, under, over, til, fra)
	}
	return nil
}

// procent takes a percentage of an amount in whole øre; the result is exact.
func procent(n int64, p satser.Procent) int64 {
	return n / satser.EnhederPrOere * int64(p) / (int64(satser.HeltProcent) / satser.EnhederPrOere)
}

func (g *gang) skrivLoen(v satser.Regelopslag, t satser.Opslag, under, over, til, fra int64) {
	h := g.hjemmel(v.Hjemmel)
	kr := func(n int64) spor.Tal { return spor.Kr(satser.BeloebAfEnheder(n)) }
	w := g.skriv(spor.Trin{ID: spor.Loensum, Udfald: spor.Beregnet, Regning: spor.SumAfTrin, Hjemmel: h, Resultat: spor.Kr(g.res.Loensum)})
	loen, graense := spor.Kr(g.res.Loensum).Fra(w), spor.Kr(t.Vaerdi)
	led := [2]spor.Tal{}
	if v.Tal[0] != 0 {
		a := g.skriv(spor.Trin{
			ID: spor.LoenTilGraensen, Udfald: spor.Beregnet, Niveau: 1, Regning: spor.Mindste, Hjemmel: h, Sats: t.Ref,
			Led: [3]spor.Tal{loen, graense}, Resultat: kr(under),
		})
		b := g.skriv(spor.Trin{
			ID: spor.LoenfradragTil, Udfald: spor.Beregnet, Niveau: 1, Regning: spor.ProcentAf, Hjemmel: h,
			Led: [3]spor.Tal{kr(under).Fra(a), spor.Pct(v.Tal[0])}, Resultat: kr(til),
		})
		led[0] = kr(til).Fra(b)
	}
	a := g.skriv(spor.Trin{
		ID: spor.LoenOverGraensen, Udfald: spor.Beregnet, Niveau: 1, Regning: spor.Overskydende, Hjemmel: h, Sats: t.Ref,
		Led: [3]spor.Tal{loen, graense}, Resultat: kr(over),
	})
	b := g.skriv(spor.Trin{
		ID: spor.LoenfradragOver, Udfald: spor.Beregnet, Niveau: 1, Regning: spor.ProcentAf, Hjemmel: h,
		Led: [3]spor.Tal{kr(over).Fra(a), spor.Pct(v.Tal[1])}, Resultat: kr(fra),
	})
	led[1] = kr(fra).Fra(b)
	if led[0].IsZero() {
		g.fradrag[0] = led[1]
		return
	}
	c := g.skriv(spor.Trin{
		ID: spor.Loenfradrag, Udfald: spor.Beregnet, Regning: spor.Sum, Hjemmel: h,
		Led: [3]spor.Tal{led[0], led[1]}, Resultat: spor.Kr(g.res.Loenfradrag),
	})
	g.fradrag[0] = spor.Kr(g.res.Loenfradrag).Fra(c)
}

// tilbudsfradrag is § 68 a, stk. 3 / § 69 j, stk. 10: an amount for each hour worked, of at most 160 hours a month, is left out; the rest is deducted.
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
	timer := min(g.sum.timer, int64(loft.Tal[0]))
	fri := o.Vaerdi.Enheder() / satser.EnhederPrOere * timer
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

func (g *gang) skrivTilbud(loft satser.Regelopslag, o satser.Opslag, timer, fri, fradrag int64) {
	kr := func(n int64) spor.Tal { return spor.Kr(satser.BeloebAfEnheder(n)) }
	timetal := func(n int64) spor.Tal { return spor.Timetal(satser.Timer(n)) }
	h := g.hjemmel(o.Hjemmel)
	a := g.skriv(spor.Trin{ID: spor.Tilbudssum, Udfald: spor.Beregnet, Regning: spor.SumAfTrin, Hjemmel: h, Resultat: kr(g.sum.tilbud)})
	b := g.skriv(spor.Trin{
		ID: spor.Tilbudstimer, Udfald: spor.Beregnet, Niveau: 1, Regning: spor.Mindste, Hjemmel: g.hjemmel(loft.Hjemmel),
		Led: [3]spor.Tal{timetal(g.sum.timer), timetal(int64(loft.Tal[0]))}, Resultat: timetal(timer),
	})
	c := g.skriv(spor.Trin{
		ID: spor.Timebeloeb, Udfald: spor.Beregnet, Niveau: 1, Regning: spor.Gange, Hjemmel: h, Sats: o.Ref,
		Led: [3]spor.Tal{spor.Kr(o.Vaerdi), timetal(timer).Fra(b)}, Resultat: kr(fri),
	})
	d := g.skriv(spor.Trin{
		ID: spor.Tilbudsfradrag, Udfald: spor.Beregnet, Regning: spor.Overskydende, Hjemmel: h,
		Led: [3]spor.Tal{kr(g.sum.tilbud).Fra(a), kr(fri).Fra(c)}, Resultat: kr(fradrag),
	})
	g.naesteFradrag(kr(fradrag).Fra(d))
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

// kroneForKrone deducts every other income in full: § 68 a, stk. 1 / § 69 j, stk. 5.
func (g *gang) kroneForKrone() {
	g.andet(g.sum.krone)
	if !g.med {
		return
	}
	b := spor.Kr(satser.BeloebAfEnheder(g.sum.krone))
	nr := g.skriv(spor.Trin{
		ID: spor.KroneForKroneSum, Udfald: spor.Beregnet, Regning: spor.SumAfTrin, Hjemmel: g.kronehjemmel(), Resultat: b,
	})
	g.naesteFradrag(b.Fra(nr))
}

func (g *gang) kronehjemmel() satser.Hjemmel {
	v, _ := g.r.HentRegel(satser.AndenIndtaegt.Regel(), g.sag.Ordning, g.maaned.Fra)
	return g.hjemmel(v.Hjemmel)
}
