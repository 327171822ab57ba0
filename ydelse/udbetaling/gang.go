package udbetaling

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// gang is one run through the tail of a month. It lives on the caller's stack. With med set it writes steps.
type gang struct {
	r      *satser.Regelsaet
	sag    *ydelse.Sag
	f      Fakta
	p      Praksis
	res    Resultat
	trin   []spor.Trin
	med    bool
	dag    satser.Dato   // the first day of the month, by which everything is looked up
	udgave satser.Udgave // the edition of LAS to cite
	efter  spor.Tal      // the benefit after income, exact
	ydelse spor.Tal      // the benefit
	dele   dage          // the days of the month
	barn   bool          // a child is not where stk. 3 asks
	krav   satser.Hjemmel
	egen   satser.Regelopslag // § 80
	spildt spor.Trin
	fejl   error // the first result that does not fit a number
}

// dage is the part of the month that there is right in: the shares of the days with the category forsørger and of all other
// days, over one denominator.
type dage struct{ forsoerger, andre, naevner int64 }

func (d dage) ialt() int64 { return d.forsoerger + d.andre }

// blandet reports whether the category changes inside the month.
func (d dage) blandet() bool { return d.forsoerger > 0 && d.andre > 0 }

// klargoer checks what is not the month's.
func (g *gang) klargoer(p Praksis) (err error) {
	if err := g.f.Valider(); err != nil {
		return err
	}
	g.p, err = p.udfyld()
	return err
}

// tag takes the month over, and reports whether it has a tail: a month without a benefit passes its outcome on.
func (g *gang) tag(sag *ydelse.Sag, maaned ydelse.Resultat) bool {
	g.sag, g.dag = sag, maaned.Maaned.FoersteDag()
	g.res.Ydelse, g.res.Udfald, g.res.Satsstatus = maaned, maaned.Udfald, maaned.Satsstatus
	g.ydelse = spor.Kr(maaned.Ydelse)
	efter, _ := maaned.FoerIndtaegt.Sub(maaned.Fradrag())
	g.efter = spor.Kr(satser.BeloebAfEnheder(max(0, efter.Enheder())))
	g.dele = dage{0, 1, 1}
	if maaned.Satsgruppe == satser.Forsoerger {
		g.dele = dage{1, 0, 1}
	}
	return maaned.Udfald == spor.Beregnet
}

// hel reports whether the month is whole and in one category, so that its Resultat says all: then the threshold is in whole
// kroner, and a benefit that the Resultat has cut down to 1/10 000 kr. is on the same side of it.
func (g *gang) hel() bool {
	maaned := g.res.Ydelse.Maaned.Periode()
	var plads [16]satser.Dato
	if g.res.Ydelse.Dage != maaned.Dage() || len(g.r.Skaevdage(g.sag.Ordning, maaned, plads[:0])) > 0 {
		return false
	}
	for i := range g.sag.Boern {
		if skifter(&g.sag.Boern[i], maaned) {
			return false
		}
	}
	return true
}

// skifter reports whether the days of a child can begin or end inside the month.
func skifter(b *ydelse.Barn, maaned satser.Periode) bool {
	for _, d := range [...]satser.Dato{b.Foedt, b.Foedt.AddAar(18), b.Fra, b.Til} {
		if maaned.Contains(d) {
			return true
		}
	}
	return false
}

// laes finds in the steps of the month what its Resultat does not hold.
func (g *gang) laes(trin []spor.Trin) {
	forsoerger, dele := false, dage{}
	for i := range trin {
		t := &trin[i]
		switch t.ID {
		case spor.FoerIndtaegt, spor.EfterFradrag, spor.Nulgraense:
			g.efter = t.Resultat.Fra(i + 1)
		case spor.Gruppe:
			forsoerger = t.Gruppe == satser.Forsoerger
		case spor.Dagsandel:
			dele.tael(t.Led[1], forsoerger)
		case spor.Ydelse:
			g.ydelse = t.Resultat.Fra(i + 1)
		case spor.BarnetsOphold:
			g.barn = g.barn || t.Udfald == spor.IkkeOpfyldt
		case spor.Tilbagebetales:
			g.krav = t.Hjemmel
		}
	}
	if dele.naevner > 0 {
		g.dele = dele
	}
}

// tael adds the days of a share.
func (d *dage) tael(andel spor.Tal, forsoerger bool) {
	d.naevner = int64(max(andel.Naevner, 1))
	if forsoerger {
		d.forsoerger += andel.Vaerdi
	} else {
		d.andre += andel.Vaerdi
	}
}

// koer runs the tail in the order of the law.
func (g *gang) koer() (err error) {
	if g.res.Udfald != spor.Beregnet {
		return nil
	}
	g.udgave = satser.LASPaa(g.dag)
	if g.egen, err = g.regel(satser.RegelATPEgen); err != nil {
		return err
	}
	egen, err := g.atp()
	if err != nil {
		return err
	}
	if g.res.ATP.Udfald == spor.Uoplyst {
		g.res.Udfald = spor.Uoplyst
		return nil
	}
	netto, err := g.foerSkat(egen)
	if err != nil {
		return err
	}
	if g.med && !g.res.Ydelse.Tilbagebetaling.IsZero() {
		t := g.nyt(spor.KravVedSiden, spor.Opfyldt)
		t.Hjemmel, t.Led[0] = g.krav, spor.Kr(g.res.Ydelse.Tilbagebetaling)
	}
	return g.pension(netto)
}

// foerSkat is what is paid out before tax: the benefit less the part of the contribution that is withheld.
func (g *gang) foerSkat(egen spor.Tal) (spor.Tal, error) {
	udbetaling, err := g.regel(satser.RegelUdbetaling)
	if err != nil {
		return spor.Tal{}, err
	}
	t, netto := g.regn(spor.FoerSkat, spor.Overfoert, g.ydelse, spor.Tal{})
	udbetaling.Citer(&t.Hjemmel, g.udgave)
	if !egen.IsZero() {
		t.Regning, t.Led[1] = spor.Forskel, egen
		netto = g.udregn(spor.Forskel, g.ydelse, egen, spor.Tal{})
		t.Resultat = netto
		g.citerEgen(t, 2)
	}
	g.res.TilUdbetaling = beloeb(netto)
	return g.fra(netto), nil
}

// citerEgen cites a sentence of the provision on the person's third.
func (g *gang) citerEgen(t *spor.Trin, pkt uint8) {
	g.egen.Citer(&t.Hjemmel, g.udgave)
	t.Hjemmel.Pkt = pkt
}

func (g *gang) regel(r satser.Regel) (satser.Regelopslag, error) {
	return g.r.HentRegel(r, g.sag.Ordning, g.dag)
}

// sats looks a figure up; ok is false when the rule set does not have it for the month.
func (g *gang) sats(s satser.Sats) (o satser.Figuropslag, ok bool) {
	if !g.r.Kendt(s, g.sag.Ordning).Contains(g.dag) {
		return o, false
	}
	o, err := g.r.HentSats(s, g.sag.Ordning, g.dag)
	return o, err == nil
}

// brugt notes how sure a figure in use is.
func (g *gang) brugt(o satser.Figuropslag) {
	if o.Status() > g.res.Satsstatus {
		g.res.Satsstatus = o.Status()
	}
}

// nyt appends a step and returns it to be filled in; without steps it returns one that nobody reads.
func (g *gang) nyt(id spor.ID, u spor.Udfald) *spor.Trin {
	if !g.med {
		g.spildt = spor.Trin{}
		return &g.spildt
	}
	g.trin = append(g.trin, spor.Trin{ID: id, Udfald: u, Ordning: g.sag.Ordning})
	return &g.trin[len(g.trin)-1]
}

// regn computes from one or two operands and writes the step; the result is marked with its number.
func (g *gang) regn(id spor.ID, r spor.Regning, a, b spor.Tal) (*spor.Trin, spor.Tal) {
	ud := g.udregn(r, a, b, spor.Tal{})
	t := g.nyt(id, spor.Beregnet)
	t.Regning, t.Led[0], t.Led[1], t.Resultat = r, a, b, ud
	return t, g.fra(ud)
}

// udregn computes. A result that does not fit is 0 kr., and an error in the end: amounts that large are no one's.
func (g *gang) udregn(r spor.Regning, a, b, c spor.Tal) spor.Tal {
	ud, ok := r.Udregn(a, b, c)
	if ok {
		return ud
	}
	if g.fejl == nil {
		g.fejl = satser.NewInputfejl("", satser.KodeGraense, a.Tekst()+" og "+b.Tekst(), "beløb, der kan regnes med")
	}
	return spor.Kr(satser.Beloeb{})
}

// fra marks a number as the result of the step written last.
func (g *gang) fra(t spor.Tal) spor.Tal {
	if !g.med {
		return t
	}
	return t.Fra(len(g.trin))
}

// beloeb gives a number of kroner as an amount, cut down to 1/10 000 kr.
func beloeb(t spor.Tal) satser.Beloeb {
	b, _ := t.Beloeb()
	return b
}
