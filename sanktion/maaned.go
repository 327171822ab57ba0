package sanktion

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// haendelsesmaaned settles what lies in one month: its days, then its event.
func (g *gang) haendelsesmaaned(m *Maanedsydelse) {
	g.lov(m.Maaned)
	g.dage(m)
	g.haendelser(m)
}

// dage settles the days of a month.
func (g *gang) dage(m *Maanedsydelse) {
	if sum, er := g.dagsfradrag(m); er {
		g.laegTil(0, sum)
	}
}

// dagsfradrag writes what the days of a month that are settled now come to, if there is any. Each failure takes the days
// that no failure before it has.
func (g *gang) dagsfradrag(m *Maanedsydelse) (sum spor.Tal, er bool) {
	nogen := false
	for i := range g.domme {
		d := &g.domme[i]
		if !d.MaaSanktioneres() || d.Virkning != satser.FradragPrDag || !g.haendelsensDage(d, m) {
			continue
		}
		g.forklar(i)
		del, er := g.fradrag(i, m)
		nogen = nogen || er
		sum = g.plus(sum, del)
	}
	if !nogen {
		return sum, false
	}
	h := g.hjemmel(satser.RegelDagssats)
	t := g.regnet(spor.DagsfradragSum, 0, spor.SumAfTrin, sum)
	t.Hjemmel = h
	endelig := g.nedsatMed(spor.DagsfradragAndel, sum, m, h)
	return g.hoejst(endelig, m, h), true
}

// haendelsensDage reports whether the failure has a day of the month that is settled now, free or not.
func (g *gang) haendelsensDage(d *dom, m *Maanedsydelse) bool {
	faelles, ok := d.Dage.Faelles(m.Maaned.Periode())
	return ok && d.afregnes(faelles.Fra) == g.m
}

// fradrag writes the days of one failure in the month and what they cost, one run of the same level at a time.
func (g *gang) fradrag(i int, m *Maanedsydelse) (sum spor.Tal, er bool) {
	alle, p := 0, satser.Periode{}
	antal := make([]int, len(m.Niveauer))
	for k := range m.Niveauer {
		n, q := g.taelDage(i, m.Niveauer[k].Periode, m.Maaned.Periode())
		antal[k] = n
		alle += n
		p = spaend(p, q)
	}
	d := &g.domme[i]
	v := g.regel(g.dageregel(d), d.Dage.Fra)
	u := spor.Opfyldt
	if alle == 0 {
		u = spor.IkkeOpfyldt
	}
	t := g.nyt(spor.Fradragsdage, u, 1)
	v.Citer(&t.Hjemmel, satser.LASPaa(d.Dage.Fra))
	t.Haendelse, t.Post, t.Periode = d.Haendelse, int16(d.nr+1), p
	if alle > 0 {
		t.Led[0], t.Praksis = spor.Dagtal(alle, 0), g.dagepraksis(d)
	}
	g.res.Dage += alle
	for k := range antal {
		if antal[k] > 0 {
			sum = g.plus(sum, g.fradragPaa(&m.Niveauer[k], antal[k]))
		}
	}
	return sum, alle > 0
}

// dageregel returns the rule that says which days count.
func (g *gang) dageregel(d *dom) satser.Regel {
	if d.Haendelse.ErTilbud() {
		return satser.RegelFravaersdage
	}
	return d.Haendelse.Regel()
}

// dagepraksis names the practice that the count follows: for a talk which days of the week, for a tilbud that a day is
// deducted once.
func (g *gang) dagepraksis(d *dom) spor.Praksis {
	if d.Haendelse.ErTilbud() {
		return spor.DagEnGang
	}
	return g.p.Dage
}

// spaend widens a period to hold another.
func spaend(p, q satser.Periode) satser.Periode {
	switch {
	case p.IsZero():
		return q
	case q.IsZero():
		return p
	}
	return satser.Periode{Fra: p.Fra, Til: q.Til}
}

// taelDage counts the days of a failure in a run of days that are settled now and that no failure before it takes.
func (g *gang) taelDage(i int, run, maaned satser.Periode) (n int, p satser.Periode) {
	faelles, ok := run.Faelles(maaned)
	if ok {
		faelles, ok = faelles.Faelles(g.domme[i].Dage)
	}
	if !ok {
		return 0, p
	}
	for dag := faelles.Fra; !dag.After(faelles.Til); dag = dag.AddDays(1) {
		if g.gaelder(&g.domme[i], dag) && g.har(i, dag) && !g.tidligere(i, dag) {
			n++
			p = spaend(p, satser.Periode{Fra: dag, Til: dag})
		}
	}
	return n, p
}

// tidligere reports whether a failure before this one takes the day, in whatever month it is settled.
func (g *gang) tidligere(i int, dag satser.Dato) bool {
	for k := range i {
		d := &g.domme[k]
		if d.MaaSanktioneres() && d.Virkning == satser.FradragPrDag && d.iTide(dag) && g.har(k, dag) {
			return true
		}
	}
	return false
}

// har reports whether a day is one that the failure costs: of a tilbud a day with absence, of a talk the first day and
// the days of the practice until contact, when the person had the benefit on the first; and in both cases no day on which
// the person is free.
func (g *gang) har(i int, dag satser.Dato) bool {
	d := &g.domme[i]
	if !d.Dage.Contains(dag) {
		return false
	}
	if !g.ret(d.Dage.Fra) && !d.Haendelse.ErTilbud() {
		return false
	}
	if d.Haendelse.ErTilbud() {
		if !slices.ContainsFunc(d.h.Fravaer, func(f raadighed.Fravaersdag) bool { return f.Dag == dag }) {
			return false
		}
	} else if dag != d.Dage.Fra && g.p.Dage == spor.SanktionHverdage && weekend(dag) {
		return false
	}
	fri, err := g.v.Fri(g.o.Forhold, d.nr, dag)
	g.fejl(err)
	return !fri
}

// ret reports whether the person had right to the benefit on a day: who had none on the day of a talk did not receive the
// benefit then (§ 69 a, stk. 3 / § 69 l, stk. 3), as for an event. A month that is not known says nothing.
func (g *gang) ret(dag satser.Dato) bool {
	m := g.o.tidligere(dag.Maaned())
	if dag.Maaned() == g.o.Maaned.Maaned {
		m = &g.o.Maaned
	}
	if m != nil {
		return m.paa(dag) != nil
	}
	if len(g.o.Ret) == 0 {
		return true
	}
	_, har := slices.BinarySearchFunc(g.o.Ret, dag, func(p satser.Periode, d satser.Dato) int {
		switch {
		case p.Contains(d):
			return 0
		case p.Fra.After(d):
			return 1
		}
		return -1
	})
	return har
}

func weekend(d satser.Dato) bool { return d.Weekday() == 0 || d.Weekday() == 6 }

// fradragPaa writes what n days at a level cost.
func (g *gang) fradragPaa(niv *Niveau, n int) spor.Tal {
	sats := g.dagssats(niv)
	dage := spor.Dagtal(n, 0)
	ialt := g.udregnet(spor.Gange, sats, dage, spor.Tal{})
	t := g.led(spor.Dagsfradrag, 2, spor.Gange, ialt, g.hjemmel(satser.RegelDagssats), sats, dage)
	t.Til = spor.DagsfradragSum
	return ialt
}

// dagssats writes the rate for a day at a level.
func (g *gang) dagssats(niv *Niveau) spor.Tal {
	praksis := spor.Praksis(0)
	switch {
	case niv.Art == EfterTidligere:
		praksis = g.p.Dagssats
	case niv.Art == EfterNedsat, niv.Gruppe == satser.Bidragspligtig && !g.paaLoftet(niv):
		praksis = spor.EgetNiveau
	}
	if praksis == spor.DagssatsEgen || praksis == spor.EgetNiveau {
		return g.egenDagssats(niv, praksis)
	}
	o := g.sats(satser.DagForsoerger+satser.Sats(niv.Gruppe-satser.Forsoerger), niv.Periode.Fra)
	kr := spor.Kr(o.Vaerdi())
	t := g.led(spor.Dagssats, 2, spor.Overfoert, kr, satser.Hjemmel{}, kr)
	o.Citer(&t.Hjemmel, g.udgave)
	t.Sats, t.Praksis, t.Gruppe = o.Ref(), praksis, niv.Gruppe
	return g.sidste(kr)
}

// paaLoftet reports whether the amount for bidragspligt is at its cap, for which a rate is published.
func (g *gang) paaLoftet(niv *Niveau) bool {
	return niv.Beloeb.Samme(spor.Kr(g.sats(satser.MaanedBidragLoft, niv.Periode.Fra).Vaerdi()))
}

// egenDagssats writes the level × 12 over the days of the year in weeks of five, in whole kroner.
func (g *gang) egenDagssats(niv *Niveau, praksis spor.Praksis) spor.Tal {
	v := g.regel(satser.RegelDagssats, niv.Periode.Fra)
	var h satser.Hjemmel
	v.Citer(&h, g.udgave)
	niveau := niv.Beloeb.Fra(0)
	g.led(spor.Dagsniveau, 2, spor.Overfoert, niveau, h, niveau)
	niveau = g.sidste(niveau)
	andel := spor.Tal{Vaerdi: 12, Naevner: int32(52 * v.Tal(0) / 100), Enhed: spor.Antal}
	dag := g.udregnet(spor.Broekdel, niveau, andel, spor.Tal{})
	g.led(spor.Dagsbeloeb, 2, spor.Broekdel, dag, h, niveau, andel).Praksis = praksis
	dag = g.sidste(dag)
	hel := g.udregnet(spor.TilKroner, dag, spor.Tal{}, spor.Tal{})
	g.led(spor.EgenDagssats, 2, spor.TilKroner, hel, h, dag).Praksis = praksis
	return g.sidste(hel)
}

// nedsatMed reduces an amount with the benefit of the month it belongs to, when income has reduced that.
func (g *gang) nedsatMed(id spor.ID, sum spor.Tal, m *Maanedsydelse, h satser.Hjemmel) spor.Tal {
	fra := g.sidste(sum)
	if !m.nedsat() {
		return fra
	}
	regning := spor.AndelOere
	if g.p.Afrunding == spor.SanktionKroner {
		regning = spor.AndelKroner
	}
	foer := g.maanedFoer(m)
	efter := g.maanedEfter(m)
	andel := g.udregnet(regning, fra, efter, foer)
	g.led(id, 0, regning, andel, h, fra, efter, foer).Praksis = g.p.Afrunding
	return g.sidste(andel)
}

// hoejst keeps the days of a month within its benefit, together with what earlier decisions have taken for other days of
// it.
func (g *gang) hoejst(sum spor.Tal, m *Maanedsydelse, h satser.Hjemmel) spor.Tal {
	plads := m.Efter
	brugt := g.brugt(m)
	if !brugt.IsZero() {
		plads = g.udregnet(spor.Forskel, m.Efter, brugt, spor.Tal{})
	}
	if loft := g.udregnet(spor.Mindste, sum, plads, spor.Tal{}); loft.Samme(sum) || g.err != nil {
		return sum
	}
	plads = g.maanedEfter(m)
	if !brugt.IsZero() {
		g.led(spor.DagsfradragTidligere, 1, spor.Overfoert, brugt, h, brugt).Periode = m.Maaned.Periode()
		brugt = g.sidste(brugt)
		igen := g.udregnet(spor.Forskel, plads, brugt, spor.Tal{})
		g.led(spor.DagsfradragPlads, 1, spor.Forskel, igen, h, plads, brugt)
		plads = g.sidste(igen)
	}
	loft := g.udregnet(spor.Mindste, sum, plads, spor.Tal{})
	g.led(spor.DagsfradragLoft, 0, spor.Mindste, loft, h, sum, plads)
	return g.sidste(loft)
}

// brugt returns what decisions that were settled before this month have taken for days of a month; the zero Tal when
// there is none.
func (g *gang) brugt(m *Maanedsydelse) (sum spor.Tal) {
	x := *g
	x.med = false
	for x.m = m.Maaned; x.m.Before(g.m); x.m = x.m.Add(1) {
		if del, er := x.dagsfradrag(m); er {
			sum = x.plus(sum, del.Fra(0))
		}
	}
	g.fejl(x.err)
	return sum
}

// maanedFoer writes the benefit of a month before income, maanedEfter after it: as a result of the month at hand, or as
// a fact about another one.
func (g *gang) maanedFoer(m *Maanedsydelse) spor.Tal {
	return g.maanedens(m, m.Foer, spor.MaanedFoer, spor.HaendelsesmaanedFoer)
}

func (g *gang) maanedEfter(m *Maanedsydelse) spor.Tal {
	return g.maanedens(m, m.Efter, spor.MaanedEfter, spor.HaendelsesmaanedEfter)
}

func (g *gang) maanedens(m *Maanedsydelse, b spor.Tal, denne, anden spor.ID) spor.Tal {
	id := denne
	if b.Trin == 0 {
		id = anden
	}
	g.led(id, 1, spor.Overfoert, b, g.hjemmel(satser.RegelDagssats), b).Periode = m.Maaned.Periode()
	return g.sidste(b)
}

// laegTil marks the step written last for the sum, and adds it there.
func (g *gang) laegTil(hvad int, endelig spor.Tal) {
	if g.med {
		g.trin[len(g.trin)-1].Til = spor.SanktionerIAlt
	}
	g.nogen = true
	g.sum[hvad] = g.plus(g.sum[hvad], endelig)
}

// plus adds two amounts in kroner; the zero Tal is 0 kr.
func (g *gang) plus(a, b spor.Tal) spor.Tal {
	if a.IsZero() {
		a = spor.Kr(satser.Beloeb{})
	}
	if b.IsZero() {
		return a
	}
	return g.udregnet(spor.Sum, a, b, spor.Tal{})
}
