package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// tilbudsdele is the income of a month from tilbud: the hours that count, what is left out for them, and the rest.
type tilbudsdele struct {
	loft                satser.Regelopslag
	o                   satser.Figuropslag
	timer, fri, fradrag int64
}

// regnTilbud is § 68 a, stk. 3 / § 69 j, stk. 10: an amount for each hour worked, of at most 160 hours a month, is left
// out; the rest is deducted. The act speaks of the amount that is left out in all when the month's benefit is computed;
// that the 160 hours therefore are of the month of deduction, whenever the work was done, is a practice.
func (g *gang) regnTilbud(sum, timer int64, t *tilbudsdele) (err error) {
	if t.loft, err = g.r.HentRegel(satser.RegelTimeloft, g.sag.Ordning, g.maaned.Fra); err != nil {
		return err
	}
	if t.o, err = g.r.HentSats(satser.Timefradrag, g.sag.Ordning, g.maaned.Fra); err != nil {
		return err
	}
	t.timer = min(timer, int64(t.loft.Tal(0)))
	t.fri = t.o.Vaerdi().Enheder() / satser.EnhederPrOere * t.timer
	t.fradrag = max(0, sum-t.fri)
	return nil
}

// tilbudsfradrag takes the month's income from tilbud from the benefit.
func (g *gang) tilbudsfradrag() error {
	var t tilbudsdele
	if err := g.regnTilbud(g.sum.tilbud, g.sum.timer, &t); err != nil {
		return err
	}
	if err := g.tjekTimer(); err != nil {
		return err
	}
	g.brugt(t.o)
	g.andet(t.fradrag)
	if g.med {
		g.skrivTilbud(&t)
	}
	return nil
}

// tjekTimer checks that the hours of the month's tilbud together are no more than there are hours in the time that they
// are for, and at least in the month.
func (g *gang) tjekTimer() error {
	maks := g.maaned
	for i := 0; g.sum.timer > timerI(maks); i++ {
		if i == len(g.sag.Indtaegter) {
			krav := "timer i tilbud tilsammen højst de " + satser.Timer(timerI(maks)).Tekst() + ", der er i tiden"
			return satser.NewInputfejl("indtaegter", satser.KodeGraense, "", krav)
		}
		if x := &g.sag.Indtaegter[i]; g.erTilbud(x) && !x.Periode.IsZero() {
			maks = omfatter(maks, x.Periode)
		}
	}
	return nil
}

// timerI returns the hours of some days, 1/100 hour.
func timerI(p satser.Periode) int64 { return int64(p.Dage()) * 24 * 100 }

// omfatter returns the days from the first of two periods to the last.
func omfatter(p, q satser.Periode) satser.Periode {
	if q.Fra.Before(p.Fra) {
		p.Fra = q.Fra
	}
	if q.Til.After(p.Til) {
		p.Til = q.Til
	}
	return p
}

// erTilbud reports whether an income is of a tilbud and deducted in the month.
func (g *gang) erTilbud(x *Indtaegt) bool {
	return x.Art == satser.Tilbudsindtaegt && g.maaned.Contains(x.Udbetalt)
}

func (g *gang) skrivTilbud(d *tilbudsdele) {
	d.o.Citer(&g.regnet(spor.Tilbudssum, 0, spor.SumAfTrin, kr(g.sum.tilbud)).Hjemmel, g.udgave)
	sum := g.sidste()
	id, timer := spor.Tilbudstimer, timetal(g.sum.timer)
	if g.sum.delteTimer {
		id, timer = spor.TilbudstimerRegnet, g.skrivTimer(d)
	}
	t := g.regnet(id, 1, spor.Mindste, timetal(d.timer))
	d.loft.Citer(&t.Hjemmel, g.udgave)
	t.Led[0], t.Led[1] = timer, timetal(int64(d.loft.Tal(0)))
	t.Praksis = g.timeloftspraksis(int64(d.loft.Tal(0)))
	regnede := g.sidste()
	t = g.regnet(spor.Timebeloeb, 1, spor.Gange, kr(d.fri))
	d.o.Citer(&t.Hjemmel, g.udgave)
	t.Sats, t.Led[0], t.Led[1] = d.o.Ref(), spor.Kr(d.o.Vaerdi()), regnede
	ses := g.sidste()
	t = g.somFoer(spor.Tilbudsfradrag, 0, spor.Overskydende, kr(d.fradrag))
	t.Led[0], t.Led[1] = sum, ses
	g.naesteFradrag(g.sidste())
}

// timetal turns 1/100 hours into a step's number.
func timetal(n int64) spor.Tal { return spor.Tal{Vaerdi: n, Enhed: spor.Timer} }

// skrivTimer writes the hours of each income that counts, those of an income that is split for the days in the course,
// and returns their sum.
func (g *gang) skrivTimer(d *tilbudsdele) spor.Tal {
	for k, n := g.start, len(g.trin); k < n; k++ {
		post := g.trin[k] // a copy: the steps move when they grow
		if post.Til != spor.Tilbudssum {
			continue
		}
		x := &g.sag.Indtaegter[post.Post-1]
		t := g.regnet(spor.PostTimer, 2, spor.Overfoert, timetal(int64(x.Timer)))
		t.Led[0] = timetal(int64(x.Timer))
		if post.ID == spor.PostDelvis {
			a := andel{inde: int(post.Led[2].Vaerdi), alle: x.Periode.Dage()}
			t.Regning, t.Resultat, t.Praksis = spor.Fordelt, timetal(a.timer(x)), spor.TimerEfterDage
			t.Led[1], t.Led[2] = post.Led[1], post.Led[2]
		}
		d.o.Citer(&t.Hjemmel, g.udgave)
		t.Til, t.Art, t.Post, t.Periode = spor.TilbudstimerIAlt, post.Art, post.Post, post.Periode
	}
	t := g.regnet(spor.TilbudstimerIAlt, 1, spor.SumAfTrin, timetal(g.sum.timer))
	d.o.Citer(&t.Hjemmel, g.udgave)
	return g.sidste()
}

// timeloftspraksis names the practice where it decides whether the most hours are those of the month of deduction or of
// the month of work: when more hours are deducted in the month, and they are not all of one month of work, or when a
// month of work has more hours that are deducted in several months.
func (g *gang) timeloftspraksis(loft int64) spor.Praksis {
	m := satser.Maaned{}
	for i := range g.sag.Indtaegter {
		x := &g.sag.Indtaegter[i]
		if !g.erTilbud(x) {
			continue
		}
		a := g.arbejdsmaaned(x)
		if g.sum.timer > loft && (!a.IsValid() || m.IsValid() && a != m) || g.timerFra(a) > loft {
			return spor.TimeloftUdbetaling
		}
		m = a
	}
	return 0
}

// arbejdsmaaned returns the one month that an income is for, and where no period is stated that of payment; the zero
// Maaned when it is for several.
func (g *gang) arbejdsmaaned(x *Indtaegt) satser.Maaned {
	if x.Periode.IsZero() {
		return x.Udbetalt.Maaned()
	}
	if m := x.Periode.Fra.Maaned(); m == x.Periode.Til.Maaned() {
		return m
	}
	return satser.Maaned{}
}

// timerFra returns the hours of tilbud in a month of work when they are deducted in this month and in others; 0 when they
// are all deducted in this one.
func (g *gang) timerFra(m satser.Maaned) int64 {
	var n int64
	andre := false
	for i := range g.sag.Indtaegter {
		x := &g.sag.Indtaegter[i]
		if x.Art != satser.Tilbudsindtaegt || !m.IsValid() || g.arbejdsmaaned(x) != m {
			continue
		}
		n += int64(x.Timer)
		andre = andre || x.Timer > 0 && !g.maaned.Contains(x.Udbetalt)
	}
	if !andre {
		return 0
	}
	return n
}
