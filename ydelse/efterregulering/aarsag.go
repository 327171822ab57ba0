package efterregulering

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// aarsager answers for each change that has led to overpayment in some month:
//
//  1. It must be claimed back when the person against better knowledge has withheld information that had to be given (§ 91,
//     stk. 1, nr. 1), or against better knowledge has received what there was no right to (nr. 2).
//  2. Otherwise it may be claimed back when the help was given on terms of repayment, the person was told so with the reason at
//     payment at the latest, and it was not help during a tilbud (§ 93).
//  3. Otherwise no provision lets the municipality claim it.
//
// What a ceiling accounts for is asked about too: § 91, stk. 3, takes only what exceeds the ceiling.
func (v *vurdering) aarsager() {
	if v.forMeget() && v.f.Dom != 0 && v.f.Dom != spor.Nej {
		v.dommen()
	}
	for i := range v.r.Aendringer {
		nr := v.r.Aendringer[i].Nr
		if spoerges, loft := v.spoerges(nr); spoerges || loft {
			v.aarsag(nr, spoerges)
		}
	}
}

// forMeget reports whether too much was paid in any month.
func (v *vurdering) forMeget() bool { return v.r.Sum.ForMeget.Sign() > 0 }

// spoerges reports whether a change pulls down a month in which too much was paid, beyond what is claimed under § 91, stk. 3, and
// whether it does within that: there the answer decides only what the police must be told.
func (v *vurdering) spoerges(nr int) (ud, loft bool) {
	for i := range v.r.Maaneder {
		m := &v.r.Maaneder[i]
		if m.Regulering.Sign() >= 0 {
			continue
		}
		for _, d := range v.dele(m) {
			ud = ud || d.har(nr) && d.rest > 0
			loft = loft || d.har(nr) && d.loft > 0
		}
	}
	return ud, loft
}

// aarsag answers for one change. Of one that is asked about beside a ceiling only, it is explained when the answer is yes: the claim
// does not depend on it.
func (v *vurdering) aarsag(nummer int, spoerges bool) {
	a := v.f.aarsag(nummer)
	nr1 := alle(a.Oplysningspligt.Udfald(), modsat(a.Oplyst.Udfald()), a.Undladt.Udfald())
	nr2 := a.Modtaget.Udfald()
	u := enAf(nr1, nr2)
	d := dom{slags: venter, udfald: u, ophold: a.ophold(&v.r.Aendringer[nummer-1])}
	switch {
	case u == spor.Opfyldt:
		d.slags = skal
	case u == spor.IkkeOpfyldt && a.Vilkaar.IsZero():
		d.slags = intet
	case u == spor.IkkeOpfyldt:
		d.udfald = alle(a.Vilkaar.Oplyst.Udfald(), modsat(a.Vilkaar.UnderTilbud.Udfald()))
		switch d.udfald {
		case spor.Opfyldt:
			d.slags = kan
		case spor.IkkeOpfyldt:
			d.slags = intet
		}
	}
	v.domme[nummer] = v.efterDom(d)
	tavs := v.frist == spor.Opfyldt && d.slags == venter // the claim has lapsed, and the answer decides nothing
	if d.slags == skal || spoerges && !tavs {
		v.forklar(nummer, &a, d, nr1, nr2)
	}
}

// efterDom lets what no provision reaches wait for the conviction, when there is one to decide about.
func (v *vurdering) efterDom(d dom) dom {
	if d.slags == intet && v.dom != 0 {
		d.slags, d.udfald, d.dommen = venter, v.dom, true
	}
	return d
}

// forklar writes the steps of a change: those that decide, and no missing fact that could not change the answer.
func (v *vurdering) forklar(nummer int, a *Aarsag, d dom, nr1, nr2 spor.Udfald) {
	_, h := v.regel(satser.RegelTilbagebetalingspligt, v.dagen())
	_, vilkaar := v.regel(satser.RegelTilbagebetalingKan, v.dagen())
	hjemmel := h
	if d.slags == kan {
		hjemmel = nr(vilkaar, uint8(a.Vilkaar.Grund))
	}
	v.skriv(spor.TilbagebetalingHjemmel, v.efterDom(d).udfald, 0, hjemmel).Post = int16(nummer)
	if d.slags != skal || nr1 == spor.Opfyldt {
		v.skriv(spor.TilbagebetalingOplysning, nr1, 1, nr(h, 1)).Post = int16(nummer)
	}
	if d.slags != skal || nr2 == spor.Opfyldt {
		v.skriv(spor.TilbagebetalingUberettiget, nr2, 1, nr(h, 2)).Post = int16(nummer)
	}
	if nr1 != spor.IkkeOpfyldt || nr2 != spor.IkkeOpfyldt || a.Vilkaar.IsZero() {
		return
	}
	oplyst, uden := a.Vilkaar.Oplyst.Udfald(), modsat(a.Vilkaar.UnderTilbud.Udfald())
	if d.slags != intet || oplyst == spor.IkkeOpfyldt {
		v.skriv(spor.TilbagebetalingVilkaar, oplyst, 1, stk(vilkaar, 2)).Post = int16(nummer)
	}
	if d.slags != intet || uden == spor.IkkeOpfyldt {
		v.skriv(spor.TilbagebetalingTilbud, uden, 1, stk(vilkaar, 3)).Post = int16(nummer)
	}
}

// dommen says that a conviction asks for a decision of its own (§ 91, stk. 1, nr. 5, and stk. 2). The act does not say which months
// it is about.
func (v *vurdering) dommen() {
	o, h := v.regel(satser.RegelTilbagebetalingLoft, v.dagen())
	if o.Virkning() == satser.GaelderIkke {
		return
	}
	u := spor.KraeverSkoen
	if v.f.Dom == spor.IkkeVurderet {
		u = spor.Uoplyst
	}
	h = stk(h, 1)
	if o.Virkning() == satser.Gaelder { // before that the edition in hand has no nr. 5
		h = nr(h, 5)
	}
	v.dom = u
	v.skriv(spor.TilbagebetalingDom, u, 0, h)
}

// modsat turns yes into no and no into yes.
func modsat(u spor.Udfald) spor.Udfald {
	switch u {
	case spor.Opfyldt:
		return spor.IkkeOpfyldt
	case spor.IkkeOpfyldt:
		return spor.Opfyldt
	}
	return u
}

// alle is met when all are, and not met when one is not; a missing fact weighs more than an assessment.
func alle(u ...spor.Udfald) spor.Udfald { return sammenhold(spor.IkkeOpfyldt, spor.Opfyldt, u) }

// enAf is met when one is, and not met when none is.
func enAf(u ...spor.Udfald) spor.Udfald { return sammenhold(spor.Opfyldt, spor.IkkeOpfyldt, u) }

// sammenhold gives the outcome that decides when any has it, then a missing fact, then an assessment, and else the other one.
func sammenhold(afgoer, ellers spor.Udfald, alle []spor.Udfald) spor.Udfald {
	ud := ellers
	for _, u := range alle {
		switch {
		case u == afgoer:
			return u
		case u == spor.Uoplyst, u == spor.KraeverSkoen && ud != spor.Uoplyst:
			ud = u
		}
	}
	return ud
}
