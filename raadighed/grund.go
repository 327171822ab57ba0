package raadighed

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// grunde looks at each ground, and then asks for the municipality's own assessment. When the grounds together free every
// day there is nothing left to assess.
func (g *gang) grunde() {
	for i := range g.h.Behandling.Grunde {
		g.grund(&g.h.Behandling.Grunde[i])
	}
	g.svar(spor.RimeligGrund, modsat(g.h.Behandling.RimeligGrund), g.regel(satser.RegelRimeligGrund))
}

func (g *gang) grund(x *Grund) {
	v := g.regel(x.Art.Regel())
	id, u := g.vejGrund(x, v.Virkning())
	t := g.svar(id, u, v)
	t.Grund, t.Periode = x.Art, x.periode(g.res.Dage)
}

// vejGrund weighs a ground by the rule for its kind.
func (g *gang) vejGrund(x *Grund, v satser.Virkning) (spor.ID, spor.Udfald) {
	p := x.periode(g.res.Dage)
	if !x.gaelder(g.h) || !g.roerer(p) {
		return spor.GrundDaekkerIkke, spor.Opfyldt
	}
	if v == satser.GaelderIkke {
		return spor.GrundIkkePaaListen, spor.Opfyldt
	}
	id, u := spor.Grund, x.udfald(v, g.h.Art)
	if u == spor.IkkeOpfyldt && x.Art == satser.GrundSygdom {
		id, u = g.meldt(x)
	}
	if u == spor.IkkeOpfyldt && !g.daekkes(p) {
		return spor.GrundDelvis, spor.Opfyldt
	}
	return id, u
}

// udfald says whether the ground stands in the way of a sanction. A ground that the rule names does when the fact is
// established, childcare only when no other care can be found; any other ground when the caseworker has assessed it to.
// That a person was ill is no reason in itself for not saying so.
func (x *Grund) udfald(v satser.Virkning, art satser.Haendelsesart) spor.Udfald {
	tavs := x.Art == satser.GrundSygdom && art == satser.SygdomIkkeMeldtTilTilbud
	switch {
	case x.Godtgjort == spor.Nej:
		return spor.Opfyldt
	case v == satser.KraeverSkoen || tavs:
		return modsat(x.Vurdering)
	case x.Godtgjort != spor.Ja:
		return spor.Uoplyst
	case x.Art != satser.GrundBoernepasning:
		return spor.IkkeOpfyldt
	}
	switch x.AndenPasning {
	case spor.Nej:
		return spor.IkkeOpfyldt
	case spor.Ja:
		return spor.Opfyldt
	}
	return spor.Uoplyst
}

// meldt asks how illness was reported, where the law asks for the jobcenter's way (§ 35, stk. 8): when the person was to
// come to a tilbud or a talk. Illness reported in another way, or not at all, is for the caseworker.
func (g *gang) meldt(x *Grund) (spor.ID, spor.Udfald) {
	v := g.regel(satser.RegelSygemelding)
	switch {
	case v.Virkning() != satser.Gaelder || x.Meldt == MeldtSomAnvist || !g.h.skulleMoede():
		return spor.Grund, spor.IkkeOpfyldt
	case x.Meldt == 0:
		return spor.SygdomIkkeMeldt, spor.Uoplyst
	case x.Vurdering == spor.Ja || x.Vurdering == spor.Nej:
		return spor.Grund, modsat(x.Vurdering)
	}
	return spor.SygdomIkkeMeldt, spor.KraeverSkoen
}

// gaelder reports whether the ground is tied to no offer, or to the one that the failure is about. Of an offer without a
// name nothing says that it is another one.
func (x *Grund) gaelder(h *Haendelse) bool {
	return x.Tilbud == "" || x.Tilbud == h.Tilbud || h.Tilbud == "" && h.Art.ErTilbud()
}

// periode returns the days of the ground, those of the failure when none are stated.
func (x *Grund) periode(haendelse satser.Periode) satser.Periode {
	if x.Fra.IsZero() {
		return haendelse
	}
	return satser.Periode{Fra: x.Fra, Til: x.Til}
}
