package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// retsdomme judges what the case says about the right on the days of one course, in this order:
//
//  1. Holiday: with right to it, and agreed, its days are free of the conditions (§ 69, stk. 6 / § 69 k, stk. 6).
//  2. Illness, barsel, sorgorlov, a move and the time before the decision: the right is kept (§ 68, stk. 7 and 8 / § 69 j,
//     stk. 14; § 69 k, stk. 1, 2. pkt.).
//  3. Stays abroad: no right, unless § 5 keeps it.
//  4. The conditions that the municipality has assessed: one that is not met takes the right on its days, less those of 1
//     and 2.
//
// A day that something takes has no right, whatever is not settled about it besides.
type retsdomme struct {
	r      *satser.Regelsaet
	sag    *Sag
	kurser []satser.Periode // the courses that are not shut out
	dage   satser.Periode   // the days of the course that are asked about
	ferie  []friDage        // days of holiday, split where the rule changes
	fri    []friDage        // days that are free of the conditions, or may be: those of holiday first
	domme  []retsdom
	foerst error
}

// retsdom is one statement about some days. It becomes a step, unless it waits for something that decides nothing.
type retsdom struct {
	id      spor.ID
	udfald  spor.Udfald
	dage    satser.Periode
	regel   satser.Regelopslag
	nr      uint8 // the number in the provision, 0 for none
	led     [2]spor.Tal
	afgoer  bool // without it being met there is no right on the days
	praksis spor.Praksis
	lovdag  satser.Dato // the day whose law it follows, when that is not the month's
}

// friDage is days that a fact frees of the conditions: surely when it is Opfyldt.
type friDage struct {
	dage   satser.Periode
	udfald spor.Udfald
	id     spor.ID
	regel  satser.Regelopslag
	led    spor.Tal
}

// uafgjort reports whether the outcome waits for a fact or an assessment.
func uafgjort(u spor.Udfald) bool { return u == spor.Uoplyst || u == spor.KraeverSkoen }

// retsdage judges the days of a course and returns those with right, in order, and those of them on which that is sure. u
// is Uoplyst or KraeverSkoen when something that decides is not settled on the others. With med the statements become
// steps.
func (g *gang) retsdage(dage satser.Periode, med bool) (ret, sikre []satser.Periode, u spor.Udfald, err error) {
	d := retsdomme{r: g.r, sag: g.sag, kurser: g.kurser(), dage: dage}
	d.ferier()
	d.bevarede()
	d.ophold()
	d.betingelser()
	if d.foerst != nil {
		return nil, nil, 0, d.foerst
	}
	ret = append(ret, dage)
	for _, x := range d.domme {
		if x.afgoer && x.udfald == spor.IkkeOpfyldt {
			ret = uden(ret, x.dage)
		}
	}
	sikre = ret
	for i := range d.domme {
		x := &d.domme[i]
		if uafgjort(x.udfald) {
			if !roerer(ret, x.dage) {
				continue
			}
			u, sikre = vaerst(u, x.udfald), uden(sikre, x.dage)
		}
		if med {
			x.skriv(g)
		}
	}
	return ret, sikre, u, nil
}

// vaerst returns the outcome that weighs more: a missing fact more than an assessment.
func vaerst(a, b spor.Udfald) spor.Udfald {
	if a == spor.Uoplyst || b == 0 {
		return a
	}
	return b
}

func (x *retsdom) skriv(g *gang) {
	t, udgave := g.nyt(x.id, x.udfald, 0), g.udgave
	if x.lovdag.IsValid() {
		udgave = satser.LASPaa(x.lovdag)
	}
	x.regel.Citer(&t.Hjemmel, udgave)
	if x.nr != 0 {
		t.Hjemmel.Nr = x.nr
	}
	t.Periode, t.Led[0], t.Led[1], t.Praksis = x.dage, x.led[0], x.led[1], x.praksis
}

// regel looks a rule up on a day; the first fault is kept.
func (d *retsdomme) regel(r satser.Regel, dag satser.Dato) satser.Regelopslag {
	v, err := d.r.HentRegel(r, d.sag.Ordning, dag)
	if err != nil && d.foerst == nil {
		d.foerst = err
	}
	return v
}

func (d *retsdomme) laeg(id spor.ID, u spor.Udfald, dage satser.Periode, v satser.Regelopslag) *retsdom {
	d.domme = append(d.domme, retsdom{id: id, udfald: u, dage: dage, regel: v})
	return &d.domme[len(d.domme)-1]
}

// afgoerende adds a statement that decides the right on its days.
func (d *retsdomme) afgoerende(id spor.ID, u spor.Udfald, dage satser.Periode, v satser.Regelopslag) *retsdom {
	x := d.laeg(id, u, dage, v)
	x.afgoer = true
	return x
}

// delt goes through some days, split where the rule that judges them changes.
func (d *retsdomme) delt(r satser.Regel, dage satser.Periode, gaa func(satser.Periode, satser.Regelopslag)) {
	var skift []satser.Dato
	for _, v := range d.r.Versioner(r, d.sag.Ordning) {
		skift = append(skift, v.Fra)
	}
	for mere := true; mere; {
		var del satser.Periode
		del, mere = foerste(dage, skift)
		gaa(del, d.regel(r, del.Fra))
		dage.Fra = del.Til.AddDays(1)
	}
}

// ferier judges each holiday: is it one that frees of the conditions.
func (d *retsdomme) ferier() {
	for i := range d.sag.Ret.Ferie {
		f := &d.sag.Ret.Ferie[i]
		dage, ok := f.periode().Faelles(d.dage)
		if !ok {
			continue
		}
		d.delt(f.regel(), dage, func(dage satser.Periode, v satser.Regelopslag) {
			u := f.udfald(v.Virkning())
			if !uafgjort(u) {
				d.laeg(spor.Ferieperiode, u, dage, v)
			}
			d.ferie = append(d.ferie, friDage{dage: dage, udfald: u, id: spor.Ferieperiode, regel: v})
		})
	}
	d.fri = d.ferie
}

func (f *Ferie) regel() satser.Regel {
	if f.Art == FerieMedFeriegodtgoerelse {
		return satser.RegelFeriegodtgoerelse
	}
	return satser.RegelFerie
}

// udfald says whether the holiday is one of the law's: under the rule of its first day, with right to it, and agreed.
func (f *Ferie) udfald(v satser.Virkning) spor.Udfald {
	switch {
	case v == satser.GaelderIkke:
		return spor.IkkeOpfyldt
	case v == satser.KraeverSkoen:
		return spor.KraeverSkoen
	case f.Art == FerieMedFeriegodtgoerelse:
		return spor.Opfyldt
	}
	ret, aftalt := f.Ret.Udfald(), f.Aftalt.Udfald()
	switch {
	case ret == spor.IkkeOpfyldt || aftalt == spor.IkkeOpfyldt:
		return spor.IkkeOpfyldt
	case uafgjort(ret) || uafgjort(aftalt):
		return vaerst(uafgjorte(ret), uafgjorte(aftalt))
	}
	return spor.Opfyldt
}

// uafgjorte returns an outcome that waits, and 0 for one that does not.
func uafgjorte(u spor.Udfald) spor.Udfald {
	if uafgjort(u) {
		return u
	}
	return 0
}

// bevarede states what keeps the right.
func (d *retsdomme) bevarede() {
	for i := range d.sag.Ret.Bevaret {
		b := &d.sag.Ret.Bevaret[i]
		dage, ok := b.virker().Faelles(d.dage)
		if !ok {
			continue
		}
		d.delt(bevaringer[b.Art].regel, dage, func(dage satser.Periode, v satser.Regelopslag) { d.bevaret(b, dage, v) })
	}
}

// bevaret states what one thing does on some days.
func (d *retsdomme) bevaret(b *BevaretRet, dage satser.Periode, v satser.Regelopslag) {
	f := friDage{dage: dage, udfald: virkningsudfald(v.Virkning()), id: bevaringer[b.Art].id, regel: v}
	switch b.Art {
	case VedFlytning:
		f.led = spor.Datotal(b.Fra)
	case VedVentetid:
		f.led = spor.Datotal(b.Til.AddDays(1))
	}
	if b.Art != VedFlytning {
		d.fri = append(d.fri, f)
	}
	if !uafgjort(f.udfald) {
		d.laeg(f.id, f.udfald, dage, v).led[0] = f.led
	}
}

// virker returns the days on which the fact does something: of a move its first day.
func (b *BevaretRet) virker() satser.Periode {
	if b.Art == VedFlytning {
		return satser.Periode{Fra: b.Fra, Til: b.Fra}
	}
	return b.periode()
}

// bevaringer gives the step and the rule of each thing that keeps the right.
var bevaringer = [...]struct {
	id    spor.ID
	regel satser.Regel
}{
	VedSygdom:    {spor.BevaretSygdom, satser.RegelBevaret},
	VedBarsel:    {spor.BevaretBarsel, satser.RegelBevaret},
	VedSorgorlov: {spor.BevaretSorgorlov, satser.RegelBevaretSorgorlov},
	VedFlytning:  {spor.BevaretFlytning, satser.RegelFlytning},
	VedVentetid:  {spor.Ventetid, satser.FritagetVentetid.Regel()},
}

// virkningsudfald turns a rule that switches on and off into an outcome.
func virkningsudfald(v satser.Virkning) spor.Udfald {
	switch v {
	case satser.Gaelder:
		return spor.Opfyldt
	case satser.KraeverSkoen:
		return spor.KraeverSkoen
	}
	return spor.IkkeOpfyldt
}

// betingelser judges the conditions. Where what frees of them is itself not settled, neither is the day.
func (d *retsdomme) betingelser() {
	for i := range d.sag.Ret.Betingelser {
		b := &d.sag.Ret.Betingelser[i]
		dage, ok := b.periode().Faelles(d.dage)
		if !ok {
			continue
		}
		v := d.regel(satser.RegelDeltagelse, dage.Fra)
		id, u := spor.BetingelseDeltagelse+spor.ID(b.Art-AktivDeltagelse), b.Opfyldt.Udfald()
		if u == spor.Opfyldt {
			d.laeg(id, u, dage, v)
			continue
		}
		d.betingelse(id, u, dage, v)
	}
}

// betingelse judges a condition that is not met, or not assessed, on some days.
func (d *retsdomme) betingelse(id spor.ID, u spor.Udfald, dage satser.Periode, v satser.Regelopslag) {
	rest := []satser.Periode{dage}
	for _, f := range d.fri {
		if f.udfald == spor.Opfyldt {
			for _, p := range faellesMed(rest, f.dage) {
				d.laeg(spor.BetingelseBortfalder, spor.Opfyldt, p, f.regel)
			}
			rest = uden(rest, f.dage)
		}
	}
	for _, f := range d.fri {
		if uafgjort(f.udfald) {
			for _, p := range faellesMed(rest, f.dage) {
				d.afgoerende(f.id, f.udfald, p, f.regel).led[0] = f.led
			}
			rest = uden(rest, f.dage)
		}
	}
	for _, p := range rest {
		d.afgoerende(id, u, p, v)
	}
}

// uden returns the days of p that are not in q, in order.
func uden(p []satser.Periode, q satser.Periode) []satser.Periode {
	var ud []satser.Periode
	for _, x := range p {
		f, ok := x.Faelles(q)
		if !ok {
			ud = append(ud, x)
			continue
		}
		if x.Fra.Before(f.Fra) {
			ud = append(ud, satser.Periode{Fra: x.Fra, Til: f.Fra.AddDays(-1)})
		}
		if !f.Aaben() && (x.Aaben() || f.Til.Before(x.Til)) {
			ud = append(ud, satser.Periode{Fra: f.Til.AddDays(1), Til: x.Til})
		}
	}
	return ud
}

// faellesMed returns the days of p that are in q.
func faellesMed(p []satser.Periode, q satser.Periode) []satser.Periode {
	var ud []satser.Periode
	for _, x := range p {
		if f, ok := x.Faelles(q); ok {
			ud = append(ud, f)
		}
	}
	return ud
}

// roerer reports whether some of the days of p are in q.
func roerer(p []satser.Periode, q satser.Periode) bool {
	for _, x := range p {
		if x.Overlaps(q) {
			return true
		}
	}
	return false
}
