package sanktion

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// forseelser settles the offences under § 69 f / § 69 q that run in the month, one after the other in the order they were
// decided.
func (g *gang) forseelser() {
	if g.mangler || g.err != nil {
		return
	}
	koe := g.forseelseskoe()
	if len(koe) == 0 {
		return
	}
	g.afvikl(koe)
}

// forseelse is an offence, how many days of the benefit it takes, and how many are left.
type forseelse struct {
	i    int // in domme
	gang int // which one it is in five years
	uger int
	rest int // days
}

// forseelseskoe lists the offences that have been decided, in that order.
func (g *gang) forseelseskoe() []forseelse {
	var koe []forseelse
	for i := range g.domme {
		d := &g.domme[i]
		if !d.MaaSanktioneres() || d.Virkning != satser.NedsaettelseTredjedel || !d.h.Behandling.Afgjort.Before(g.m.FoersteDag()) {
			continue
		}
		f := forseelse{i: i, gang: g.gangeIFemAar(i)}
		v := g.regel(satser.RegelTredjedel, d.Dage.Fra)
		f.uger = int(v.Tal(min(f.gang, 2)-1)) / 100
		if f.gang > 2 {
			f.uger *= max(1, d.h.Gange)
		}
		f.rest = 7 * f.uger
		koe = append(koe, f)
	}
	slices.SortStableFunc(koe, func(a, b forseelse) int {
		return g.domme[a.i].h.Behandling.Afgjort.Compare(g.domme[b.i].h.Behandling.Afgjort)
	})
	return koe
}

// gangeIFemAar counts the offence and those before it in five years. Only one that had been decided before this one
// makes it a later time.
func (g *gang) gangeIFemAar(i int) int {
	dag, n := g.domme[i].Dage.Fra, 1
	tidligst := dag.AddAar(-femAar)
	for k := range g.domme {
		d := &g.domme[k]
		if k != i && d.MaaSanktioneres() && d.Virkning == satser.NedsaettelseTredjedel &&
			d.h.Behandling.Afgjort.Before(dag) && !d.Dage.Fra.Before(tidligst) {
			n++
		}
	}
	return n
}

// femAar is how far back earlier offences count (§ 69 f, stk. 2 / § 69 q, stk. 2).
const femAar = 5

// afvikl lets the months pass since the first decision, and writes what the month at hand takes.
func (g *gang) afvikl(koe []forseelse) {
	m := g.domme[koe[0].i].h.Behandling.Afgjort.Maaned().Add(1)
	for ; m.Before(g.m); m = m.Add(1) {
		if g.andenSanktion(m) {
			continue
		}
		dage := g.retsdage(m)
		for k := range koe {
			dage -= g.tag(&koe[k], m, dage)
		}
	}
	dage := g.retsdage(g.m)
	venter := g.andenSanktion(g.m)
	for k := range koe {
		dage -= g.iDenne(&koe[k], dage, venter)
	}
}

// tag takes days of a month for an offence that has begun by then.
func (g *gang) tag(f *forseelse, m satser.Maaned, dage int) int {
	if !g.domme[f.i].h.Behandling.Afgjort.Before(m.FoersteDag()) {
		return 0
	}
	n := min(f.rest, dage)
	f.rest -= n
	return n
}

// andenSanktion reports whether a deduction or a reduction is settled in the month.
func (g *gang) andenSanktion(m satser.Maaned) bool {
	return slices.ContainsFunc(g.domme, func(d dom) bool {
		if !d.MaaSanktioneres() || d.Virkning != satser.FradragPrDag && d.Virkning != satser.NedsaettelsePrHaendelse || m.After(d.Senest) {
			return false
		}
		foerst, sidst := d.afregnes(d.Dage.Fra), d.afregnes(d.Dage.Til)
		return !m.Before(foerst) && !m.After(sidst)
	})
}

// retsdage counts the days of a month with right to the benefit.
func (g *gang) retsdage(m satser.Maaned) int {
	n := 0
	if m == g.m || len(g.o.Ret) == 0 {
		for i := range g.o.Maaned.Niveauer {
			if p, ok := g.o.Maaned.Niveauer[i].Periode.Faelles(m.Periode()); ok {
				n += p.Dage()
			}
		}
		return n
	}
	for _, p := range g.o.Ret {
		if q, ok := p.Faelles(m.Periode()); ok {
			n += q.Dage()
		}
	}
	return n
}

// iDenne writes what an offence takes of the month at hand, and returns its days.
func (g *gang) iDenne(f *forseelse, dage int, venter bool) int {
	if f.rest == 0 || dage == 0 && !venter {
		return 0
	}
	d := &g.domme[f.i]
	g.forklar(f.i)
	t := g.nyt(spor.Forseelse, spor.Opfyldt, 0)
	t.Hjemmel, t.Haendelse, t.Post, t.Periode = d.Hjemmel, d.Haendelse, int16(d.nr+1), d.Dage
	t.Led[0], t.Led[1] = spor.Stk(f.gang), spor.Stk(f.uger)
	hjemme := g.hjemmeboende()
	if g.bortfaldet(d) && !hjemme {
		t := g.nyt(spor.ForseelseBortfaldet, spor.IkkeOpfyldt, 1)
		t.Hjemmel, t.Led[0] = g.hjemmel(satser.RegelBortfald), spor.Datotal(g.bortfalder(d))
		return 0
	}
	if venter {
		t := g.nyt(spor.ForseelseVenter, spor.Opfyldt, 1)
		t.Hjemmel, t.Led[0], t.Praksis = g.hjemmel(satser.RegelUdskydelse), spor.Dagtal(f.rest, 0), spor.UdskydHeleMaaneden
		return 0
	}
	n := min(f.rest, dage)
	if hjemme {
		g.betalTilbage(f, n)
		return n
	}
	n = min(n, g.bortfalder(d).DaysSince(g.m.FoersteDag())+1)
	g.tredjedel(f, n)
	return n
}

// bortfalder returns the last day on which the reduction can be served.
func (g *gang) bortfalder(d *dom) satser.Dato {
	v := g.regel(satser.RegelBortfald, d.Dage.Fra)
	return d.h.Konstateret.AddAar(int(v.Tal(0)) / 100)
}

func (g *gang) bortfaldet(d *dom) bool { return g.m.FoersteDag().After(g.bortfalder(d)) }

// hjemmeboende reports whether the person pays back instead: § 68, stk. 2, nr. 3 and 4 / § 69 j, stk. 2, nr. 3 and 4.
func (g *gang) hjemmeboende() bool {
	n := g.o.Maaned.Niveauer
	if len(n) == 0 {
		return false
	}
	gruppe := n[len(n)-1].Gruppe
	return n[len(n)-1].Art != EfterTidligere && (gruppe == satser.Hjemmeboende || gruppe == satser.Bidragspligtig)
}

// forDage writes the part of the benefit that falls on n of the month's days with right.
func (g *gang) forDage(id spor.ID, n int, h satser.Hjemmel) spor.Tal {
	g.udgangspunkt()
	ydelse, dage := g.res.Efter, spor.Dagtal(n, g.retsdage(g.m))
	del := g.udregnet(spor.Broekdel, ydelse, dage, spor.Tal{})
	g.led(id, 1, spor.Broekdel, del, h, ydelse, dage).Praksis = spor.UgerSomDage
	return g.sidste(del)
}

// tredjedel takes a third of the benefit for n days; the third time and later what is left of it is paid back.
func (g *gang) tredjedel(f *forseelse, n int) {
	h := g.hjemmel(satser.RegelTredjedel)
	if g.m.Aar() >= 2020 { // until then one stykke refers to the three steps of § 42
		h.Stk = min(uint8(f.gang), 3)
	}
	del := g.forDage(spor.TredjedelDage, n, h)
	en := spor.Tal{Vaerdi: 1, Naevner: 3, Enhed: spor.Antal}
	tredjedel := g.udregnet(spor.Broekdel, del, en, spor.Tal{})
	g.led(spor.Tredjedel, 1, spor.Broekdel, tredjedel, h, del, en)
	fra := g.sidste(tredjedel)
	hel := g.udregnet(spor.TilKroner, fra, spor.Tal{}, spor.Tal{})
	g.led(spor.TredjedelAfrundet, 1, spor.TilKroner, hel, h, fra)
	g.res.Tredjedel = beloeb(g.plus(spor.Kr(g.res.Tredjedel), hel))
	fra = g.sidste(hel)
	efter := g.udregnet(spor.Forskel, g.res.Efter, fra, spor.Tal{})
	g.led(spor.EfterTredjedel, 0, spor.Forskel, efter, h, g.res.Efter, fra)
	igen := g.sidste(efter)
	if f.gang > 2 {
		g.krav(g.forDage(spor.TilbagebetalesDage, n, h), spor.Tal{Vaerdi: 2, Naevner: 3, Enhed: spor.Antal}, h)
	}
	g.res.Efter = igen
}

// betalTilbage is the claim on a person who lives at home under 25: a third for 3 and for 20 weeks, and the whole the
// third time and later.
func (g *gang) betalTilbage(f *forseelse, n int) {
	h := g.hjemmel(satser.RegelTilbagebetaling)
	if h.Stk == 5 {
		h.Stk += uint8(min(f.gang, 3) - 1)
	}
	andel := spor.Tal{Vaerdi: 1, Naevner: 3, Enhed: spor.Antal}
	if f.gang > 2 {
		andel = spor.Stk(1)
	}
	g.krav(g.forDage(spor.TilbagebetalesDage, n, h), andel, h)
}

// krav writes what is to be paid back of the benefit for some days.
func (g *gang) krav(del, andel spor.Tal, h satser.Hjemmel) {
	if andel.Naevner != 0 {
		ud := g.udregnet(spor.Broekdel, del, andel, spor.Tal{})
		g.led(spor.TilbagebetalesDel, 1, spor.Broekdel, ud, h, del, andel)
		del = g.sidste(ud)
	}
	hel := g.udregnet(spor.TilKroner, del, spor.Tal{}, spor.Tal{})
	g.led(spor.Tilbagebetales, 1, spor.TilKroner, hel, h, del)
	g.res.Tilbagebetaling = beloeb(g.plus(spor.Kr(g.res.Tilbagebetaling), hel))
}
