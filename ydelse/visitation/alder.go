package visitation

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// alderHalvtreds is where the five years in all no longer apply (LAB § 114, stk. 3 and 4).
const alderHalvtreds = 50

// alder asks what the rules on age ask, in the order of the law: six years to folkepension, more than one course, five years
// in all, never beyond folkepensionsalderen.
func (g *gang) alder(r *Ressourceforloeb) {
	g.seksAar(r)
	if len(r.Tidligere) > 0 {
		v := g.regel(satser.RegelFlereForloeb)
		u := spor.Opfyldt
		if v.Virkning() != satser.Gaelder {
			u = spor.KraeverSkoen
		}
		g.svar(spor.TidligereForloeb, u, v)
		g.egetOenske(r)
	}
	g.femAar(r)
	g.folkepensionsalder(r)
}

// seksAar: no course is to be begun with less than six years to folkepensionsalderen, unless the person wishes it (LAB § 112, stk.
// 3). The words are about the beginning of the course, and the law of its first day applies.
func (g *gang) seksAar(r *Ressourceforloeb) {
	v, d := g.regelPaa(satser.RegelSeksAar, r.start()), r.Person.Folkepension
	aar := int(v.Tal(0)) / 100
	if v.Virkning() != satser.Gaelder || d.IsZero() || !underAarTil(aar, r.start(), d) || !d.After(r.start()) {
		return
	}
	t := g.svar(spor.SeksAarTilFolkepension, faktum(r.Oenske), v)
	t.Led[0], t.Led[1] = spor.Datotal(d), spor.Stk(aar)
}

// egetOenske: above an age more than one course takes the person's wish (LAB § 114, stk. 4; until 2021 stk. 3).
func (g *gang) egetOenske(r *Ressourceforloeb) {
	v := g.regel(satser.RegelEgetOenske)
	alder := int(v.Tal(0)) / 100
	if v.Virkning() != satser.Gaelder || !r.Person.fyldt(alder, r.start()) {
		return
	}
	t := g.svar(spor.EgetOenske, faktum(r.Oenske), v)
	t.Led[0], t.Praksis = spor.Stk(alder), spor.AlderFraFoedselsdag
}

// folkepensionsalder: a course is given only until the day of folkepensionsalderen, and there must be time for the least
// length. From 40 the day must be stated.
func (g *gang) folkepensionsalder(r *Ressourceforloeb) {
	v, d := g.regel(satser.RegelFolkepension), r.Person.Folkepension
	mindst := Laengde{Aar: int(g.regel(satser.RegelVarighed).Tal(0)) / 100}
	switch {
	case d.IsZero():
		if r.Person.fyldt(alderFyrre, r.start()) && r.Laengde.IsZero() { // with a length, it is asked for there
			g.svar(spor.FolkepensionUoplyst, spor.Uoplyst, v)
		}
	case !d.After(r.start()):
		g.svar(spor.FolkepensionNaaet, forbud(v), v).Led[0] = spor.Datotal(d)
	case r.Laengde.IsZero() && !mindst.SidsteDag(r.start()).Before(d): // a length is held against the day itself
		t := g.svar(spor.FolkepensionUnderMindst, forbud(v), v)
		t.Led[0], t.Led[1] = spor.Datotal(d), spor.Stk(mindst.Aar)
	}
}

// forbud is the outcome of what a rule forbids: a no where it holds, otherwise left to the caseworker.
func forbud(v satser.Regelopslag) spor.Udfald {
	if v.Virkning() == satser.Gaelder {
		return spor.IkkeOpfyldt
	}
	return spor.KraeverSkoen
}

// foertidspensionUoplyst says that it is not settled whether the person receives førtidspension, and reports whether the answers
// to the questions to everyone else still can end the matter: § 115 gives no course from 40, nor to whoever does not wish it.
func (g *gang) foertidspensionUoplyst(r *Ressourceforloeb) bool {
	v := g.regel(satser.RegelMaalgruppe)
	if !kendtLAB(v) {
		g.svar(spor.FoertidspensionUoplyst, spor.Uoplyst, g.regel(satser.RegelFoertidspension))
		return false
	}
	g.svar(spor.FoertidspensionUoplyst, spor.Uoplyst, v).Hjemmel = satser.Hjemmel{Udgave: v.Hjemmel().Udgave, Paragraf: 115, Stk: 1}
	return r.Person.fyldt(alderFyrre, r.start()) || r.Oenske == spor.Nej
}

// foertidspensionist asks what § 115 asks of a person who receives førtidspension: under 40, and the person's wish. Until 2019
// the provision is not in hand.
func (g *gang) foertidspensionist(r *Ressourceforloeb) {
	v := g.regel(satser.RegelMaalgruppe)
	h := satser.Hjemmel{Udgave: v.Hjemmel().Udgave, Paragraf: 115, Stk: 1}
	if !kendtLAB(v) {
		g.svar(spor.FoertidspensionistFoer2020, spor.KraeverSkoen, g.regel(satser.RegelFoertidspension))
		return
	}
	u := spor.Opfyldt
	if r.Person.fyldt(alderFyrre, r.start()) {
		u = spor.IkkeOpfyldt
	}
	g.svar(spor.FoertidspensionistAlder, u, v).Hjemmel = h
	g.svar(spor.FoertidspensionistOenske, faktum(r.Oenske), v).Hjemmel = h
}
