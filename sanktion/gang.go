package sanktion

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// gang is one run through the sanctions of a month.
type gang struct {
	b          Beregner
	o          *Opgave
	p          Praksis
	v          raadighed.Vurderer
	m          satser.Maaned
	gennemgang raadighed.Gennemgang // the failures assessed
	domme      []dom                // every failure of the case, in order of date
	trin       []spor.Trin
	start      int
	med        bool
	lovdag     satser.Dato   // the first day of the month that a failure lies in, whose law is cited
	udgave     satser.Udgave // its edition of LAS
	spildt     spor.Trin     // what steps are written to when none are kept
	sum        [2]spor.Tal   // what days and events come to
	nogen      bool          // something is due in the month, though it be 0 kr.
	mangler    bool          // an amount waits for a fact
	err        error
	res        Resultat
}

// dom is an assessed failure and its place in the case.
type dom struct {
	raadighed.Vurdering
	nr        int // in the case, from 0
	h         *raadighed.Haendelse
	forklaret bool // the assessment stands in the steps
}

func (g *gang) koer() error {
	if err := g.klargoer(); err != nil {
		return err
	}
	g.uafklarede()
	for _, m := range g.b.maaneder(g.domme, g.m) {
		g.haendelsesmaaned(g.o.tidligere(m))
	}
	g.haendelsesmaaned(&g.o.Maaned)
	g.samlet()
	g.forseelser()
	if g.err == nil && g.mangler {
		g.res.Udfald = spor.Uoplyst
	}
	return g.err
}

func (g *gang) klargoer() error {
	if g.o == nil {
		return satser.NewInputfejl("opgave", satser.KodeMangler, "", "en opgave")
	}
	if err := g.tjek(); err != nil {
		return err
	}
	p, err := g.b.Praksis.Udfyldt()
	if err != nil {
		return err
	}
	g.p, g.m = p, g.o.Maaned.Maaned
	g.v = raadighed.Vurderer{Regler: g.b.Regler, Ordning: g.b.Ordning}
	g.lov(g.m)
	g.res.Udfald, g.res.Efter = spor.Beregnet, g.o.Maaned.Efter
	if err := g.vurder(); err != nil {
		return err
	}
	return g.tjekTidligere()
}

// lov cites the law of a month from here on.
func (g *gang) lov(m satser.Maaned) {
	g.lovdag = m.FoersteDag()
	g.udgave = satser.LASPaa(g.lovdag)
}

// maksGange is the most times that one decision about an offence can be for.
const maksGange = 200

// vurder assesses every failure that has begun by the month, and puts them in order of date, so that the order of the facts
// changes nothing. One that begins later changes nothing either, though its day be outside known law.
func (g *gang) vurder() error {
	f := g.o.Forhold
	if f == nil {
		return satser.NewInputfejl("forhold", satser.KodeMangler, "", "et forhold")
	}
	if err := g.gennemgaa(); err != nil {
		return err
	}
	g.domme = make([]dom, 0, len(f.Haendelser))
	for i := range f.Haendelser {
		v, ok := g.gennemgang.Vurdering(i)
		if !ok || v.Dage.Fra.After(g.m.SidsteDag()) {
			continue
		}
		if f.Haendelser[i].ErForseelse() && f.Haendelser[i].Gange > maksGange {
			felt := "haendelser[" + strconv.Itoa(i) + "].gange"
			return satser.NewInputfejl(felt, satser.KodeGraense, strconv.Itoa(f.Haendelser[i].Gange), "højst "+strconv.Itoa(maksGange))
		}
		g.domme = append(g.domme, dom{Vurdering: v, nr: i, h: &f.Haendelser[i]})
	}
	slices.SortStableFunc(g.domme, func(a, b dom) int {
		x, y := &a.h.Behandling, &b.h.Behandling
		return cmp.Or(a.Dage.Fra.Compare(b.Dage.Fra), cmp.Compare(a.Haendelse, b.Haendelse), a.Dage.Til.Compare(b.Dage.Til),
			x.Afregnes.Compare(y.Afregnes), x.Afgjort.Compare(y.Afgjort), a.h.Konstateret.Compare(b.h.Konstateret),
			cmp.Compare(a.h.Gange, b.h.Gange))
	})
	return nil
}

// gennemgaa assesses the failures, unless they are handed in assessed.
func (g *gang) gennemgaa() (err error) {
	if g.gennemgang = g.o.Gennemgang; g.gennemgang.IsZero() {
		g.gennemgang, err = g.v.Gennemgaa(g.o.Forhold, g.m.SidsteDag())
		return err
	}
	if !g.gennemgang.Af(g.v, g.o.Forhold) {
		return satser.NewInputfejl("gennemgang", satser.KodeModstrid, "", "en gennemgang af det samme forhold efter de samme regler")
	}
	return nil
}

// traekkes reports whether the failure costs days or an amount, which the benefit of a month pays.
func (d *dom) traekkes() bool {
	return d.MaaSanktioneres() && (d.Virkning == satser.FradragPrDag || d.Virkning == satser.NedsaettelsePrHaendelse)
}

// afregnes returns the month in which something of the failure on a day is settled: the month that the decision names,
// or that of the day when it is later.
func (d *dom) afregnes(dag satser.Dato) satser.Maaned {
	m := d.h.Behandling.Afregnes
	if m.IsZero() || dag.Maaned().After(m) {
		return dag.Maaned()
	}
	return m
}

// gaelder reports whether the failure costs something on a day that is settled in the month at hand.
func (g *gang) gaelder(d *dom, dag satser.Dato) bool {
	m := d.afregnes(dag)
	return m == g.m && d.iTide(dag)
}

// iTide reports whether what the failure costs on a day is settled within three whole months: of a tilbud after the day,
// of anything else after its first.
func (d *dom) iTide(dag satser.Dato) bool {
	senest := d.Senest
	if d.Haendelse.ErTilbud() {
		senest = dag.Maaned().Add(senest.MonthsSince(d.Dage.Til.Maaned()))
	}
	return !d.afregnes(dag).After(senest)
}

// uafklarede explains the failures that raadighed does not say yes to, and that belong to the month, and the choice to end
// the benefit.
func (g *gang) uafklarede() {
	for i := range g.domme {
		d := &g.domme[i]
		switch {
		case d.MaaSanktioneres() && d.Virkning == satser.KanOphoere:
			if g.res.OphoerFra.IsZero() || d.Dage.Fra.Before(g.res.OphoerFra) {
				g.res.OphoerFra = d.Dage.Fra
			}
			if d.Dage.Fra.Maaned() == g.m {
				g.forklar(i)
			}
		case !d.MaaSanktioneres() && g.iMaaneden(d):
			if d.Udfald != spor.IkkeOpfyldt {
				g.res.Uafklaret++
			}
			g.forklar(i)
		}
	}
}

// iMaaneden reports whether an undecided failure belongs to the month: it is to be settled there, or no month is named
// and it happened there.
func (g *gang) iMaaneden(d *dom) bool {
	if m := d.h.Behandling.Afregnes; m.IsValid() {
		return m == g.m
	}
	_, ok := d.Dage.Faelles(g.m.Periode())
	return ok
}

// forklar writes the assessment of a failure, once.
func (g *gang) forklar(i int) {
	d := &g.domme[i]
	if !g.med || d.forklaret {
		return
	}
	d.forklaret = true
	t := g.nyt(spor.SanktionHaendelse, d.Udfald, 0)
	t.Periode, t.Haendelse, t.Post, t.Hjemmel = d.Dage, d.Haendelse, int16(d.nr+1), d.Hjemmel
	_, trin, err := g.gennemgang.BegrundI(g.trin, d.nr, 1)
	if err != nil {
		g.fejl(err)
		return
	}
	g.trin = trin
}

func (g *gang) fejl(err error) {
	if g.err == nil {
		g.err = err
	}
}

// samlet takes what is due from the month's benefit.
func (g *gang) samlet() {
	g.lov(g.m)
	if !g.nogen || g.mangler {
		return
	}
	ialt := g.plus(g.sum[0], g.sum[1])
	g.res.Dagsfradrag, g.res.Nedsaettelse = beloeb(g.sum[0]), beloeb(g.sum[1])
	h := g.hjemmel(satser.RegelSanktionsfrist)
	g.regnet(spor.SanktionerIAlt, 0, spor.SumAfTrin, ialt).Hjemmel = h
	sum := g.sidste(ialt)
	efter := g.udgangspunkt()
	trukket := g.udregnet(spor.Mindste, sum, efter, spor.Tal{})
	g.led(spor.SanktionTrukket, 0, spor.Mindste, trukket, h, sum, efter)
	fra := g.sidste(trukket)
	rest := g.udregnet(spor.Forskel, efter, fra, spor.Tal{})
	g.led(spor.EfterSanktion, 0, spor.Forskel, rest, h, efter, fra)
	g.res.Efter = g.sidste(rest)
	g.res.Trukket = beloeb(trukket)
	g.res.Rest = beloeb(g.udregnet(spor.Overskydende, sum, efter, spor.Tal{}))
}

// udgangspunkt returns the benefit that sanctions are taken from, with a step of its own when it comes from none.
func (g *gang) udgangspunkt() spor.Tal {
	efter := g.res.Efter
	if efter.Trin != 0 || !g.med {
		return efter
	}
	t := g.regnet(spor.Udgangspunkt, 0, spor.Overfoert, efter)
	t.Led[0], t.Hjemmel, t.Periode = efter, g.hjemmel(satser.RegelUdbetaling), g.m.Periode()
	g.res.Efter = g.sidste(efter)
	return g.res.Efter
}

// tjek checks the month's own figures.
func (g *gang) tjek() error {
	if err := g.b.tjek(); err != nil {
		return err
	}
	if err := g.o.Maaned.tjek(); err != nil {
		return satser.Under("maaned", err)
	}
	if err := hoejst("tidligere", len(g.o.Tidligere), maksTidligere); err != nil {
		return err
	}
	for i := range g.o.Tidligere {
		if err := g.o.Tidligere[i].tjek(); err != nil {
			return satser.Under("tidligere["+strconv.Itoa(i)+"]", err)
		}
	}
	return g.tjekRet()
}
