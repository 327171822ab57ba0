package raadighed

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// fritagelser looks at each exemption that touches a day of the failure and has to do with the duty.
func (g *gang) fritagelser() {
	for i := range g.f.Fritagelser {
		f := &g.f.Fritagelser[i]
		if f.vedroerer(g.h) && g.roerer(f.Periode()) {
			g.fritagelse(f)
		}
	}
}

func (g *gang) fritagelse(f *Fritagelse) {
	v := g.regel(f.Art.Regel())
	id, u := spor.Fritagelse, f.udfald(v.Virkning())
	if u == spor.IkkeOpfyldt && !g.daekkes(f.Periode()) {
		id, u = spor.FritagelseDelvis, spor.Opfyldt
	}
	t := g.svar(id, u, v)
	t.Fritagelse, t.Periode = f.Art, f.Periode()
}

// udfald says whether the exemption stands in the way of a sanction: a rule that holds does, a holiday only when its
// time is agreed, and where the sources leave the question open the caseworker answers.
func (f *Fritagelse) udfald(v satser.Virkning) spor.Udfald {
	switch {
	case v == satser.Gaelder && f.Art == satser.FritagetFerie:
		if u := modsat(f.Aftalt); u != spor.KraeverSkoen {
			return u
		}
		return spor.Uoplyst
	case v == satser.Gaelder:
		return spor.IkkeOpfyldt
	case v == satser.KraeverSkoen:
		return modsat(f.Vurdering)
	}
	return spor.Opfyldt
}

// vedroerer reports whether an exemption has to do with the duty that was failed. Leave, holiday and the waiting period
// lift the whole duty to be available; the others lift the part of it that they name, and one that is tied to an offer
// none but that. LAB § 106 speaks of talks under chapter 7, of which a rådighedsvurdering is none; BEK 18/2026 § 1 lifts
// the duty to take the tilbud and work under it, and of applying for jobs only for ledighedsydelse. Repeated failures (§
// 69 e / § 69 p) are failures to take part in tilbud, unless the person is said not to take part in another way.
func (f *Fritagelse) vedroerer(h *Haendelse) bool {
	if f.Tilbud != "" && h.Tilbud != "" && f.Tilbud != h.Tilbud {
		return false
	}
	tilbud := h.Art.ErTilbud() || h.Art == satser.SygdomIkkeMeldtTilTilbud ||
		h.Art == satser.MedvirkerIkke && h.PaaAndenVis != spor.Ja
	switch f.Art {
	case satser.FritagetSelvbooking:
		return h.Art == satser.BookingfristOverskredet
	case satser.FritagetJobstart, satser.FritagetStudiestart:
		samtale := h.Art == satser.UdeblevetFraSamtale || h.Art == satser.BookingfristOverskredet
		return tilbud || samtale || h.Art == satser.IkkeSoegtJob
	case satser.FritagetSundhedskoordinator:
		return tilbud
	case satser.FritagetUddannelse97b:
		return tilbud || h.Art == satser.AfvistArbejde
	}
	return true
}

// roerer reports whether a period touches the failure: of a tilbud a day of absence, of a talk any day until contact,
// of an event its day.
func (g *gang) roerer(p satser.Periode) bool {
	if len(g.h.Fravaer) > 0 { // which only a tilbud has
		return slices.ContainsFunc(g.h.Fravaer, func(f Fravaersdag) bool { return p.Contains(f.Dag) })
	}
	return p.Overlaps(g.res.Dage)
}

// daekkes reports whether a period covers the whole failure: of a tilbud each day of absence; of a talk its own day,
// because who had a reason not to come has not failed, however long contact was gone.
func (g *gang) daekkes(p satser.Periode) bool {
	if len(g.h.Fravaer) > 0 { // which only a tilbud has
		return !slices.ContainsFunc(g.h.Fravaer, func(f Fravaersdag) bool { return !p.Contains(f.Dag) })
	}
	return p.Contains(g.dag)
}
