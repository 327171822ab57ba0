package udbetaling

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// uge is the days for which hours are held against the limit: those of a week that lie in the month, or the whole month.
type uge struct {
	periode satser.Periode
	timer   []ugetimer // by employer
	ialt    spor.Tal
	loft    spor.Tal
	beloeb  spor.Tal // to be shared; the zero Tal when every hour counts
}

// ugetimer is the hours of one employer in a week.
type ugetimer struct {
	arbejdsgiver int
	timer        spor.Tal
}

// maanedstimer is 37 hours a week in a month, which is 52/12 weeks: 160,33.
const maanedstimer satser.Timer = 16033

// findUger gathers the weeks that the employers have stated hours for, in order of date.
func (g *refusionsgang) findUger() {
	maaned := g.ud.Maaned.Periode()
	for i := range g.f.Arbejdsgivere {
		for _, x := range g.f.Arbejdsgivere[i].Fravaer {
			p := x.Periode
			if p != maaned {
				p.Fra = mandag(p.Fra)
				p.Til = p.Fra.AddDays(6)
				p, _ = p.Faelles(maaned)
			}
			k := slices.IndexFunc(g.uger, func(u uge) bool { return u.periode == p })
			if k < 0 {
				k = len(g.uger)
				g.uger = append(g.uger, uge{periode: p})
			}
			g.uger[k].timer = append(g.uger[k].timer, ugetimer{i, spor.Timetal(x.Timer)})
		}
	}
	slices.SortFunc(g.uger, func(a, b uge) int { return a.periode.Fra.Compare(b.periode.Fra) })
}

// uge writes the hours of a week and its limit, and the amount that is shared when the hours are more than that.
func (g *refusionsgang) uge(u *uge, pris spor.Tal) {
	for i := range u.timer {
		x := &u.timer[i]
		t, timer := g.regn(spor.RefusionTimer, spor.Overfoert, x.timer, spor.Tal{})
		g.citer(t, 1, 0)
		t.Periode, t.Post, t.Til = u.periode, int16(x.arbejdsgiver+1), spor.RefusionUgetimer
		x.timer = timer
		u.ialt = g.udregn(spor.Sum, timer, u.ialt, spor.Tal{})
	}
	t := g.nyt(spor.RefusionUgetimer, spor.Beregnet)
	g.citer(t, 1, 0)
	t.Periode, t.Regning, t.Resultat = u.periode, spor.SumAfTrin, u.ialt
	u.ialt = g.fra(u.ialt)
	g.loft(u)
	if rest := g.udregn(spor.Overskydende, u.ialt, u.loft, spor.Tal{}); rest.Vaerdi > 0 && len(u.timer) > 1 {
		t, u.beloeb = g.regn(spor.RefusionUgebeloeb, spor.Gange, pris, u.loft)
		g.citer(t, 3, 0)
		t.Periode, t.Praksis = u.periode, spor.RefusionUgevis
	}
}

// loft is the most hours of a week: 37, less those that have had refusion in the month before; 160,33 of a month.
func (g *refusionsgang) loft(u *uge) {
	maaned := g.ud.Maaned.Periode()
	var t *spor.Trin
	switch {
	case u.periode == maaned:
		t, u.loft = g.regn(spor.RefusionLoft, spor.Overfoert, spor.Timetal(maanedstimer), spor.Tal{})
		t.Praksis = spor.RefusionMaanedstimer
	case u.periode.Fra == maaned.Fra && g.f.TimerFoer > 0:
		t, u.loft = g.regn(spor.RefusionLoft, spor.Overskydende, g.ugeloft(), spor.Timetal(g.f.TimerFoer))
	default:
		t, u.loft = g.regn(spor.RefusionLoft, spor.Overfoert, g.ugeloft(), spor.Tal{})
	}
	g.citer(t, 2, 2)
	t.Periode = u.periode
}

// ugeloft is the hours of a week that the rule names.
func (g *refusionsgang) ugeloft() spor.Tal { return spor.Timetal(satser.Timer(g.v.Tal(0))) }

// arbejdsgiver computes one employer's refusion, and marks it for the sum of all.
func (g *refusionsgang) arbejdsgiver(nr int, pris spor.Tal) spor.Tal {
	a, post := &g.f.Arbejdsgivere[nr], int16(nr+1)
	timernes := g.timernes(nr, pris)
	t, ud := g.regn(spor.RefusionLoenloft, spor.Mindste, timernes, spor.Kr(a.Loen))
	g.citer(t, 2, 2)
	t.Post = post
	if !a.Sygedagpenge.IsZero() {
		t, ud = g.regn(spor.RefusionSygedagpenge, spor.Overskydende, ud, spor.Kr(a.Sygedagpenge))
		g.citer(t, 4, 0)
		t.Post = post
	}
	t, ud = g.regn(spor.RefusionArbejdsgiver, spor.NedTilOere, ud, spor.Tal{})
	g.citer(t, 1, 0)
	t.Post, t.Til, t.Praksis = post, spor.RefusionIAlt, spor.RefusionNed
	g.ud.Arbejdsgivere = append(g.ud.Arbejdsgivere, Arbejdsgiverrefusion{Beloeb: beloeb(timernes), Refusion: beloeb(ud)})
	return ud
}

// timernes is the amount for an employer's hours: those that count in full times the amount for an hour, and the shares of
// the weeks in which not all hours count.
func (g *refusionsgang) timernes(nr int, pris spor.Tal) spor.Tal {
	var timer, sum spor.Tal
	for i := range g.uger {
		u := &g.uger[i]
		k := slices.IndexFunc(u.timer, func(x ugetimer) bool { return x.arbejdsgiver == nr })
		switch {
		case k < 0:
		case u.beloeb.IsZero():
			timer = g.udregn(spor.Sum, g.regnet(u, k), timer, spor.Tal{})
		default:
			sum = g.udregn(spor.Sum, g.andel(u, k), sum, spor.Tal{})
		}
	}
	if !timer.IsZero() {
		sum = g.udregn(spor.Sum, g.timerbeloeb(nr, timer, pris), sum, spor.Tal{})
	}
	t := g.nyt(spor.RefusionBeloeb, spor.Beregnet)
	g.citer(t, 2, 1)
	t.Post, t.Regning, t.Resultat = int16(nr+1), spor.SumAfTrin, sum
	return g.fra(sum)
}

// regnet is the hours of an employer that count in a week in which all do, or in which the employer is alone.
func (g *refusionsgang) regnet(u *uge, k int) spor.Tal {
	x := u.timer[k]
	t, ud := g.regn(spor.RefusionTimerRegnet, spor.Mindste, x.timer, u.loft)
	g.citer(t, 2, 2)
	t.Post, t.Periode, t.Til = int16(x.arbejdsgiver+1), u.periode, spor.RefusionTimerIAlt
	return ud
}

// timerbeloeb is the amount for the hours of the month that count.
func (g *refusionsgang) timerbeloeb(nr int, timer, pris spor.Tal) spor.Tal {
	t := g.nyt(spor.RefusionTimerIAlt, spor.Beregnet)
	g.citer(t, 1, 0)
	t.Post, t.Regning, t.Resultat = int16(nr+1), spor.SumAfTrin, timer
	t, ud := g.regn(spor.RefusionTimerbeloeb, spor.Gange, pris, g.fra(timer))
	g.citer(t, 2, 1)
	t.Post, t.Til = int16(nr+1), spor.RefusionBeloeb
	return ud
}

// andel is an employer's share of the amount for a week.
func (g *refusionsgang) andel(u *uge, k int) spor.Tal {
	x := u.timer[k]
	ud := g.udregn(spor.AndelNed, u.beloeb, x.timer, u.ialt)
	t := g.nyt(spor.RefusionAndel, spor.Beregnet)
	g.citer(t, 3, 0)
	t.Regning, t.Led, t.Resultat = spor.AndelNed, [3]spor.Tal{u.beloeb, x.timer, u.ialt}, ud
	t.Post, t.Periode, t.Til, t.Praksis = int16(x.arbejdsgiver+1), u.periode, spor.RefusionBeloeb, spor.RefusionNed
	return ud
}

// tillaeg is the supplement of § 69 x: the year's percentage of the refusion, in whole kroner for the month.
func (g *refusionsgang) tillaeg(nr int, refusion spor.Tal, v satser.Regelopslag) {
	post := int16(nr + 1)
	t, del := g.regn(spor.RefusionProcent, spor.ProcentAf, refusion, spor.Pct(v.Tal(0)))
	v.Citer(&t.Hjemmel, g.udgave)
	t.Post = post
	t, ud := g.regn(spor.RefusionTillaeg, spor.TilKroner, del, spor.Tal{})
	v.Citer(&t.Hjemmel, g.udgave)
	t.Hjemmel.Stk, t.Hjemmel.Nr, t.Hjemmel.Pkt = 2, 0, 2
	t.Post, t.Praksis = post, halvKrone(del)
	g.ud.Arbejdsgivere[nr].Tillaeg = beloeb(ud)
	g.ud.Tillaeg, _ = g.ud.Tillaeg.Add(beloeb(ud))
}
