package raadighed

import (
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Fri reports whether an exemption or an established ground frees the person on a day of failure i, so that the day is
// not deducted. A ground frees as long as it lasts (BEK 804/2025 § 11, stk. 4), and one that is tied to an offer from no
// other. It answers for a failure that [Vurderer.Vurder] has said yes to; of any other it answers nothing.
func (v Vurderer) Fri(f *Forhold, i int, d satser.Dato) (bool, error) {
	if f == nil || i < 0 || i >= len(f.Haendelser) {
		return false, satser.NewInputfejl("haendelser", satser.KodeGraense, strconv.Itoa(i), "en hændelse, som forholdet har")
	}
	g := gang{v: v, f: f, nr: i, h: &f.Haendelser[i]}
	g.res.Dage = g.h.Dage()
	g.dag = g.res.Dage.Fra
	fri := g.fritagetPaa(d) || g.grundPaa(d)
	return fri && g.err == nil, g.err
}

// resterende says no when exemptions and grounds, each for some of the days, together free every day of a tilbud.
func (g *gang) resterende() {
	if !g.h.Art.ErTilbud() || len(g.h.Fravaer) == 0 || g.res.Udfald == spor.IkkeOpfyldt {
		return
	}
	for _, f := range g.h.Fravaer {
		if !g.fritagetPaa(f.Dag) && !g.grundPaa(f.Dag) {
			return
		}
	}
	g.svar(spor.IngenDage, spor.IkkeOpfyldt, g.regel(satser.RegelRimeligGrund))
}

// fritagetPaa reports whether an exemption holds on a day.
func (g *gang) fritagetPaa(d satser.Dato) bool {
	for k := range g.f.Fritagelser {
		x := &g.f.Fritagelser[k]
		if x.vedroerer(g.h) && x.Periode().Contains(d) && x.udfald(g.regel(x.Art.Regel()).Virkning()) == spor.IkkeOpfyldt {
			return true
		}
	}
	return false
}

// grundPaa reports whether an established ground lasts on a day.
func (g *gang) grundPaa(d satser.Dato) bool {
	for k := range g.h.Behandling.Grunde {
		x := &g.h.Behandling.Grunde[k]
		if x.gaelder(g.h) && x.periode(g.res.Dage).Contains(d) && g.frigoer(x) {
			return true
		}
	}
	return false
}

// frigoer reports whether a ground stands, wherever it lies.
func (g *gang) frigoer(x *Grund) bool {
	v := g.regel(x.Art.Regel()).Virkning()
	if v == satser.GaelderIkke || x.udfald(v, g.h.Art) != spor.IkkeOpfyldt {
		return false
	}
	if x.Art != satser.GrundSygdom {
		return true
	}
	_, u := g.meldt(x)
	return u == spor.IkkeOpfyldt
}
