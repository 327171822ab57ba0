package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// aabne is the incomes of the month that wait for the caseworker or a fact: the most that each can add to a sum, and the
// most hours.
type aabne struct {
	loen, tilbud, krone int64 // 1/10 000 kr.
	timer               int64 // 1/100 hour
	nogen, uoplyst      bool  // there are some, and one waits for a fact
}

// laeg adds an income. Where its treatment is open, krone for krone takes the most.
func (a *aabne) laeg(v satser.Virkning, b satser.Beloeb, t satser.Timer) {
	a.nogen = true
	switch v {
	case satser.Loenregel:
		a.loen += b.Enheder()
	case satser.FradragEfterTimer:
		a.tilbud += b.Enheder()
		a.timer += int64(t)
	default:
		a.krone += b.Enheder()
	}
}

// hoejstTimer returns the hours of an income of a tilbud; where they are not stated, the most that can count.
func (g *gang) hoejstTimer(x *Indtaegt) satser.Timer {
	if x.Art != satser.Tilbudsindtaegt || x.Timer != 0 {
		return x.Timer
	}
	v, err := g.r.HentRegel(satser.RegelTimeloft, g.sag.Ordning, g.maaned.Fra)
	if err != nil {
		return 0 // the month stops at it
	}
	return satser.Timer(v.Tal(0))
}

// uoplyst says that an income waits for a fact.
func (g *gang) uoplyst(id spor.ID, i int, v satser.Regelopslag) {
	g.sum.aaben.nogen, g.sum.aaben.uoplyst = true, true
	if g.med {
		g.skrivPost(id, spor.Uoplyst, i, v)
	}
}

// afgoer asks whether the incomes that wait decide the benefit. It is computed both ways: as if they took nothing, and as
// if they took the most they can. When the deductions are the same, or both take the whole benefit, there is nothing to
// decide.
func (g *gang) afgoer() error {
	if err := g.fordeling(); err != nil || !g.sum.aaben.nogen {
		return err
	}
	mindst, mest, err := g.fradragsspand()
	if err != nil {
		return err
	}
	if mindst != mest && !g.tagerAlt(mindst) {
		u := spor.KraeverSkoen
		if g.sum.aaben.uoplyst {
			u = spor.Uoplyst
		}
		g.mangler(u)
		return nil
	}
	for i := g.start; i < len(g.trin); i++ {
		if t := &g.trin[i]; uafgjort(t.Udfald) && (t.Post != 0 || t.ID == spor.FerieFordeling) {
			t.Udfald, t.Praksis = spor.Opfyldt, 0
		}
	}
	return nil
}

// fradragsspand returns the least and the most that the month's incomes can take from the benefit, whatever those that
// wait come to.
func (g *gang) fradragsspand() (mindst, mest int64, err error) {
	lav, hoej, a := g.sum, g.sum, &g.sum.aaben
	lav.timer += a.timer // hours without their amount leave out of the other amounts
	hoej.loen, hoej.tilbud, hoej.krone = hoej.loen+a.loen, hoej.tilbud+a.tilbud, hoej.krone+a.krone
	if mindst, _, err = g.fradragAf(&lav); err != nil {
		return 0, 0, err
	}
	_, mest, err = g.fradragAf(&hoej)
	return mindst, mest, err
}

// fradragAf returns the least and the most that sums of income take from the benefit.
func (g *gang) fradragAf(s *summer) (mindst, mest int64, err error) {
	var l loendele
	if err := g.regnLoen(s.loen, &l); err != nil {
		return 0, 0, err
	}
	f, err := g.regnFerieloft(s, l.fradrag())
	if err != nil {
		return 0, 0, err
	}
	var t tilbudsdele
	err = g.regnTilbud(s.tilbud, s.timer, &t)
	andet := t.fradrag + s.krone
	return f.mindst + andet, f.mest + andet, err
}

// tagerAlt reports whether a deduction takes the whole benefit, or leaves so little that it is rounded to nothing and no sanction is
// there to take it. Without a level there is nothing to measure it by.
func (g *gang) tagerAlt(n int64) bool {
	if g.res.Udfald != 0 {
		return false
	}
	rest := g.foer
	rest.taeller -= min(n, maksSum) * rest.naevner
	return rest.taeller <= 0 || n > 0 && !g.sanktion && g.afrund(rest).IsZero()
}
