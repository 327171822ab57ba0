package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// citater finds the edition of LAS to cite and the provisions that many steps share. All steps of a month cite the
// edition of its first day.
func (g *gang) citater() error {
	o, d := g.sag.Ordning, g.maaned.Fra
	stk2, err := g.r.HentRegel(satser.RegelSatsgruppe, o, d)
	if err != nil {
		return err
	}
	udbetaling, err := g.r.HentRegel(satser.RegelUdbetaling, o, d)
	if err != nil {
		return err
	}
	hoved, err := g.hovedregel()
	if err != nil {
		return err
	}
	g.udgave = satser.LASPaa(d)
	stk2.Citer(&g.stk2h, g.udgave)
	udbetaling.Citer(&g.udbet, g.udgave)
	hoved.Citer(&g.hoved, g.udgave)
	return nil
}

// nyt appends a step and returns it to be filled in. Steps are filled in place: a copy of each would cost more than
// the computation it explains.
func (g *gang) nyt(id spor.ID, u spor.Udfald, niveau uint8) *spor.Trin {
	n := len(g.trin)
	if n == cap(g.trin) {
		g.trin = append(g.trin, spor.Trin{})
	} else {
		g.trin = g.trin[:n+1]
	}
	t := &g.trin[n]
	if !g.frisk {
		*t = spor.Trin{}
	}
	t.ID, t.Udfald, t.Niveau, t.Ordning = id, u, niveau+g.dybde, g.sag.Ordning
	return t
}

// nr returns the number of the step written last, counted from 1 in this run.
func (g *gang) nr() int { return len(g.trin) - g.start }

// regnet appends a step that computes, with its result.
func (g *gang) regnet(id spor.ID, niveau uint8, r spor.Regning, resultat spor.Tal) *spor.Trin {
	t := g.nyt(id, spor.Beregnet, niveau)
	t.Regning, t.Resultat = r, resultat
	return t
}

// somFoer appends a step that computes under the same provision as the step before it.
func (g *gang) somFoer(id spor.ID, niveau uint8, r spor.Regning, resultat spor.Tal) *spor.Trin {
	t := g.regnet(id, niveau, r, resultat)
	t.Hjemmel = g.trin[len(g.trin)-2].Hjemmel
	return t
}

// sidste returns the result of the step written last, marked with its number.
func (g *gang) sidste() spor.Tal {
	return g.trin[len(g.trin)-1].Resultat.Fra(g.nr())
}

// kr turns 1/10 000 kr. into a step's number.
func kr(n int64) spor.Tal { return spor.Tal{Vaerdi: n, Enhed: spor.Kroner} }

// plads estimates how many steps a month of the case takes, so that one allocation is enough for ordinary months.
func (s *Sag) plads() int {
	if s == nil {
		return 0
	}
	return 26 + min(len(s.Indtaegter), 32) + 16*min(len(s.Raadighed.Haendelser), 4)
}
