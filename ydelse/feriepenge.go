package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// ferie takes in the month's part of holiday pay: it goes through the wage rule in the days that it covers (§ 68 a,
// stk. 4 / § 69 j, stk. 11). The deduction is made in the benefit for those days (2. pkt.), so that days of holiday outside
// the course, and days without right to the benefit, do not count. Until April 2016 stk. 4 and stk. 11 referred to § 32,
// which made it in the help for the days that the pay is for (Ankestyrelsen 68-15). More than the benefit for those days is not
// deducted ([ferieloft]).
func (g *gang) ferie(x *Indtaegt, i int) error {
	dage, ok := x.Periode.Faelles(g.maaned)
	if !ok {
		return nil
	}
	v, err := g.r.HentRegel(x.Art.Regel(), g.sag.Ordning, dage.Fra)
	if err != nil {
		return err
	}
	if _, err := g.virkning(x, v); err != nil {
		return err
	}
	inde := false
	for j := range g.sag.Forloeb {
		if p, ok := g.ide(j, dage); ok {
			inde = true
			g.ferieIForloeb(x, i, v, p)
		}
	}
	if !inde {
		g.ferieUdenFor(x, i, v, dage)
	}
	return nil
}

// ferieUdenFor says that nothing is deducted for a month whose days of holiday all lie outside the course.
func (g *gang) ferieUdenFor(x *Indtaegt, i int, v satser.Regelopslag, dage satser.Periode) {
	if g.periode.Virkning() != satser.Gaelder {
		g.ferieUdenRet(i, v, dage)
		return
	}
	g.skrivUdenFor(x, i)
	if g.med { // only the month's days are spoken of
		g.trin[len(g.trin)-1].Periode = dage
	}
}

// ferieIForloeb takes in the part that falls on the days of a course with right to the benefit.
func (g *gang) ferieIForloeb(x *Indtaegt, i int, v satser.Regelopslag, p satser.Periode) {
	if !g.forhold {
		g.feriedel(x, i, v, p)
		return
	}
	for _, ret := range g.rette {
		med, ok := ret.Faelles(p)
		if !ok {
			continue
		}
		g.ferieUdenRet(i, v, satser.Periode{Fra: p.Fra, Til: med.Fra.AddDays(-1)})
		g.feriedel(x, i, v, med)
		p.Fra = med.Til.AddDays(1)
	}
	g.ferieUdenRet(i, v, p)
}

// ferieUdenRet says that nothing is deducted for days without right to the benefit, when there are any.
func (g *gang) ferieUdenRet(i int, v satser.Regelopslag, p satser.Periode) {
	if !g.med || p.Til.Before(p.Fra) {
		return
	}
	t := g.skrivPost(spor.PostFerieUdenRet, spor.Opfyldt, i, v)
	t.Periode = p
	g.feriepunktum(&t.Hjemmel, p.Fra)
}

// feriedel takes in the part of holiday pay that falls on some days.
func (g *gang) feriedel(x *Indtaegt, i int, v satser.Regelopslag, p satser.Periode) {
	g.sum.daekker(p)
	alle := x.Periode.Dage()
	foer := p.Fra.DaysSince(x.Periode.Fra)
	til := foer + p.Dage()
	hele := x.Beloeb // holiday pay has no pension
	a := andel{beloeb: fordel(hele, foer, til, alle)}
	if til-foer < alle && g.med {
		t := g.skrivDel(spor.PostFerie, x, i, v, hele, a.beloeb)
		t.Praksis, t.Led[1], t.Led[2] = spor.FerieKalenderdage, spor.Dagtal(foer, alle), spor.Dagtal(til, alle)
		a.nr = g.nr()
	}
	g.medregn(x, i, v.Virkning(), v, a)
}
