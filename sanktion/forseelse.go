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
	dage int // of the month at hand
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
		brugt := 0
		for k := range koe {
			if f := &koe[k]; g.domme[f.i].h.Behandling.Afgjort.Before(m.FoersteDag()) {
				n := g.dageTil(f, m, brugt)
				f.rest -= n
				brugt += n
			}
		}
	}
	venter, brugt := g.andenSanktion(g.m), 0
	for k := range koe {
		brugt += g.iDenne(&koe[k], brugt, venter)
	}
	g.tredjedel(koe)
}

// dageTil returns the days that an offence takes of a month in which those before it have taken some: the next days with
// right, and none after the reduction has lapsed. A repayment does not lapse.
func (g *gang) dageTil(f *forseelse, m satser.Maaned, brugt int) int {
	p := m.Periode()
	if sidste := g.bortfalder(&g.domme[f.i]); sidste.IsValid() && p.Til.After(sidste) && !g.hjemmeboende() {
		p.Til = sidste
	}
	return min(f.rest, max(0, g.retsdage(m, p)-brugt))
}

// andenSanktion reports whether a deduction or a reduction is settled in the month.
func (g *gang) andenSanktion(m satser.Maaned) bool {
	return slices.ContainsFunc(g.domme, func(d dom) bool {
		if !d.traekkes() || m.After(d.Senest) {
			return false
		}
		foerst, sidst := d.afregnes(d.Dage.Fra), d.afregnes(d.Dage.Til)
		return !m.Before(foerst) && !m.After(sidst)
	})
}

// retsdage counts the days with right to the benefit in a part of a month.
func (g *gang) retsdage(m satser.Maaned, p satser.Periode) int {
	if p.Til.Before(p.Fra) {
		return 0
	}
	n := 0
	if m == g.m {
		for i := range g.o.Maaned.Niveauer {
			if q, ok := g.o.Maaned.Niveauer[i].Periode.Faelles(p); ok {
				n += q.Dage()
			}
		}
		return n
	}
	for _, r := range g.o.Ret {
		if q, ok := r.Faelles(p); ok {
			n += q.Dage()
		}
	}
	return n
}

// iDenne writes that an offence runs in the month at hand, or what is in its way, and returns the days it takes.
func (g *gang) iDenne(f *forseelse, brugt int, venter bool) int {
	alle := g.retsdage(g.m, g.m.Periode()) - brugt
	if f.rest == 0 || alle == 0 && !venter {
		return 0
	}
	d := &g.domme[f.i]
	g.forklar(f.i)
	t := g.nyt(spor.Forseelse, spor.Opfyldt, 0)
	t.Hjemmel, t.Haendelse, t.Post, t.Periode = d.Hjemmel, d.Haendelse, int16(d.nr+1), d.Dage
	t.Led[0], t.Led[1] = spor.Stk(f.gang), spor.Stk(f.uger)
	f.dage = g.dageTil(f, g.m, brugt)
	switch hjemme := g.hjemmeboende(); {
	case venter && (hjemme || !g.bortfaldet(d)):
		f.dage = 0
		t := g.nyt(spor.ForseelseVenter, spor.Opfyldt, 1)
		t.Hjemmel, t.Led[0], t.Praksis = g.hjemmel(satser.RegelUdskydelse), spor.Dagtal(f.rest, 0), spor.UdskydHeleMaaneden
	case f.dage == 0:
		t := g.nyt(spor.ForseelseBortfaldet, spor.IkkeOpfyldt, 1)
		t.Hjemmel, t.Led[0] = g.hjemmel(satser.RegelBortfald), spor.Datotal(g.bortfalder(d))
	case hjemme:
		g.betalTilbage(f)
	}
	return f.dage
}

// bortfalder returns the last day on which the reduction can be served; no day when the calendar has none.
func (g *gang) bortfalder(d *dom) satser.Dato {
	v := g.regel(satser.RegelBortfald, d.Dage.Fra)
	return d.h.Konstateret.AddAar(int(v.Tal(0)) / 100)
}

func (g *gang) bortfaldet(d *dom) bool {
	sidste := g.bortfalder(d)
	return sidste.IsValid() && g.m.FoersteDag().After(sidste)
}

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
	ydelse, dage := g.udgangspunkt(), spor.Dagtal(n, g.retsdage(g.m, g.m.Periode()))
	del := g.udregnet(spor.Broekdel, ydelse, dage, spor.Tal{})
	g.led(id, 1, spor.Broekdel, del, h, ydelse, dage).Praksis = spor.UgerSomDage
	return g.sidste(del)
}

// tredjedel takes a third of the benefit for the days of the month that the offences take together: each takes its own,
// so that no third is taken of what another has left. The third time and later what is left of it is paid back.
func (g *gang) tredjedel(koe []forseelse) {
	n, gang := 0, 0
	for k := range koe {
		if koe[k].dage > 0 {
			n += koe[k].dage
			gang = max(gang, koe[k].gang)
		}
	}
	if n == 0 || g.hjemmeboende() {
		return
	}
	h := g.stykke(gang)
	del := g.forDage(spor.TredjedelDage, n, h)
	foer := g.res.Efter
	en := spor.Tal{Vaerdi: 1, Naevner: 3, Enhed: spor.Antal}
	tredjedel := g.udregnet(spor.Broekdel, del, en, spor.Tal{})
	g.led(spor.Tredjedel, 1, spor.Broekdel, tredjedel, h, del, en)
	fra := g.sidste(tredjedel)
	hel := g.udregnet(spor.TilKroner, fra, spor.Tal{}, spor.Tal{})
	g.led(spor.TredjedelAfrundet, 1, spor.TilKroner, hel, h, fra)
	fra = g.sidste(hel)
	for k := range koe { // before the reduction is taken: the claim is of the same benefit
		if f := &koe[k]; f.dage > 0 && f.gang > 2 {
			h := g.stykke(f.gang)
			g.krav(g.forDage(spor.TilbagebetalesDage, f.dage, h), spor.Tal{Vaerdi: 2, Naevner: 3, Enhed: spor.Antal}, h)
		}
	}
	efter := g.udregnet(spor.Forskel, foer, fra, spor.Tal{})
	g.led(spor.EfterTredjedel, 0, spor.Forskel, efter, h, foer, fra)
	g.res.Tredjedel, g.res.Efter = beloeb(hel), g.sidste(efter)
}

// stykke gives the provision of the reduction the first time, the second and later. Until 2020 one stykke refers to the
// three steps of § 42.
func (g *gang) stykke(gang int) satser.Hjemmel {
	h := g.hjemmel(satser.RegelTredjedel)
	if g.m.Aar() >= 2020 {
		h.Stk = uint8(min(gang, 3))
	}
	return h
}

// betalTilbage is the claim on a person who lives at home under 25: a third for 3 and for 20 weeks, and the whole the
// third time and later.
func (g *gang) betalTilbage(f *forseelse) {
	h := g.hjemmel(satser.RegelTilbagebetaling)
	if h.Stk == 5 {
		h.Stk += uint8(min(f.gang, 3) - 1)
	}
	andel := spor.Tal{Vaerdi: 1, Naevner: 3, Enhed: spor.Antal}
	if f.gang > 2 {
		andel = spor.Stk(1)
	}
	g.krav(g.forDage(spor.TilbagebetalesDage, f.dage, h), andel, h)
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
