package raadighed

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// hjemmel asks what the law attaches to the failure, and whether there is more to ask. A talk at an anden aktør and a
// talk that the person booked have provisions of their own.
func (g *gang) hjemmel() bool {
	v := g.regel(g.h.regel())
	g.res.Virkning = v.Virkning()
	v.Citer(&g.res.Hjemmel, g.udgave)
	id, u := spor.IngenHjemmel, spor.Opfyldt
	switch v.Virkning() {
	case satser.FradragPrDag:
		id = spor.HjemmelFradrag
	case satser.NedsaettelsePrHaendelse:
		id = spor.HjemmelNedsaettelse
	case satser.KanOphoere:
		id = spor.HjemmelOphoer
	case satser.NedsaettelseTredjedel:
		id = spor.HjemmelTredjedel
	case satser.KraeverSkoen:
		u = spor.KraeverSkoen
	default:
		u = spor.IkkeOpfyldt
	}
	g.svar(id, u, v).Periode = g.res.Dage
	return u == spor.Opfyldt
}

// regel returns the rule that says what the failure leads to.
func (h *Haendelse) regel() satser.Regel {
	switch {
	case h.Art == satser.UdeblevetFraSamtale && h.Selvbooket:
		return satser.RegelSamtaleSelvbooket
	case h.Art == satser.UdeblevetFraSamtale && h.AndenAktoer:
		return satser.RegelSamtaleAndenAktoer
	}
	return h.Art.Regel()
}

// egneBetingelser asks for what belongs to the kind of failure.
func (g *gang) egneBetingelser() {
	v, h := g.regel(g.h.regel()), g.h
	if h.Art.ErTilbud() || h.Art == satser.SygdomIkkeMeldtTilTilbud {
		g.svar(spor.IPlanen, efter(h.IPlanen, spor.Uoplyst), v)
	}
	if h.Art.ErTilbud() && len(h.Fravaer) == 0 {
		g.svar(spor.FravaerUoplyst, spor.Uoplyst, v)
	}
	if h.ErSamtale() && h.slut().IsZero() {
		g.svar(spor.KontaktUoplyst, spor.Uoplyst, v)
	}
	if h.Art == satser.MedvirkerIkke {
		g.svar(spor.Gentagne, h.gentagne(), v)
	}
	if h.Art == satser.BookingfristOverskredet {
		g.selvbooking()
	}
}

// gentagne says whether the failure is repeated, or the person otherwise does not take part. The law does not say how
// many times "gentagne gange" is; once it is not.
func (h *Haendelse) gentagne() spor.Udfald {
	switch {
	case h.PaaAndenVis == spor.Ja || h.Gange > 1:
		return spor.Opfyldt
	case h.Gange == 1 && h.PaaAndenVis != spor.IkkeVurderet:
		return spor.IkkeOpfyldt
	}
	return spor.Uoplyst
}

// selvbooking asks for the terms of the duty to book: a deadline of at least 8 days, and guidance beforehand.
func (g *gang) selvbooking() {
	v := g.regel(satser.RegelSelvbooking)
	if v.Virkning() != satser.Gaelder {
		return
	}
	mindst := int(v.Tal(0)) / 100
	dage := g.h.Dag.DaysSince(g.h.FristGivet)
	u := efter(g.h.VejledtOmBooking, spor.Uoplyst)
	switch {
	case u == spor.IkkeOpfyldt:
	case g.h.FristGivet.IsZero():
		u = spor.Uoplyst
	case dage < mindst:
		u = spor.IkkeOpfyldt
	}
	t := g.svar(spor.Selvbooking, u, v)
	if u != spor.Uoplyst {
		t.Led[1] = spor.Dagtal(mindst, 0)
		if g.h.FristGivet.IsValid() {
			t.Led[0] = spor.Dagtal(dage, 0)
		}
	}
}

// bedreVidende asks whether an offence was committed against better knowledge.
func (g *gang) bedreVidende() {
	g.svar(spor.BedreVidende, efter(g.h.BedreVidende, spor.KraeverSkoen), g.regel(g.h.Art.Regel()))
}

// afgjort asks for the two days that an offence is counted by.
func (g *gang) afgjort() {
	if g.h.Konstateret.IsZero() || g.h.Behandling.Afgjort.IsZero() {
		g.svar(spor.AfgoerelseUoplyst, spor.Uoplyst, g.regel(satser.RegelUdskydelse))
	}
}
