package raadighed

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// andreForhold asks for the assessment of other circumstances (§ 13, stk. 8).
func (g *gang) andreForhold() {
	g.svar(spor.AndreForhold, modsat(g.h.Behandling.AndreForhold), g.regel(satser.RegelAndreForhold))
}

// fremmer asks whether a sanction furthers the person's rådighed. Before 2020 the act did not ask; but a caseworker who
// has found that it does not must still settle what follows.
func (g *gang) fremmer() {
	v, s := g.regel(satser.RegelFremmerRaadighed), g.h.Behandling.FremmerRaadighed
	switch {
	case v.Virkning() == satser.Gaelder:
		g.svar(spor.FremmerRaadighed, efter(s, spor.KraeverSkoen), v)
	case s == spor.Nej:
		g.svar(spor.FremmerRaadighed, spor.KraeverSkoen, v)
	}
}

// begrundelse asks whether the reasons of the decision show the assessments (FVL § 24).
func (g *gang) begrundelse() {
	g.svar(spor.Begrundelse, efter(g.h.Behandling.Begrundelse, spor.Uoplyst), g.regel(satser.RegelBegrundelse))
}

// ophoer asks for the municipality's choice, where the sanction is one (§ 69 e / § 69 p). It takes effect from the day
// of the failure.
func (g *gang) ophoer() {
	if g.res.Virkning != satser.KanOphoere {
		return
	}
	u := efter(g.h.Behandling.Ophoer, spor.KraeverSkoen)
	t := g.svar(spor.OphoerAfgoerelse, u, g.regel(g.h.Art.Regel()))
	if u == spor.Opfyldt {
		t.Led[0] = spor.Datotal(g.dag)
	}
}

// frist asks whether the deduction or the reduction is made in time: within three whole calendar months after the
// failure (§ 69 a, stk. 3 / § 69 l, stk. 3). Of a tilbud each day of absence is one, and it is enough that the last is in
// time; a talk is one failure, that lasts.
func (g *gang) frist() {
	if g.res.Virkning == satser.KanOphoere {
		return
	}
	v := g.regel(satser.RegelSanktionsfrist)
	g.res.Senest = g.senest()
	u, m := spor.Opfyldt, g.h.Behandling.Afregnes
	switch {
	case m.IsZero():
		u = spor.Uoplyst
	case m.After(g.res.Senest):
		u = spor.IkkeOpfyldt
	}
	t := g.svar(spor.Sanktionsfrist, u, v)
	t.Led[0], t.Led[1], t.Periode = spor.Datotal(g.fristdag()), spor.Datotal(g.res.Senest.SidsteDag()), m.Periode()
	if g.res.Dage.Dage() > 1 && !g.h.Art.ErTilbud() {
		t.Praksis = spor.FristFraFoersteDag
	}
}

// fristdag is the day that the three months are reckoned from.
func (g *gang) fristdag() satser.Dato {
	if g.h.Art.ErTilbud() {
		return g.res.Dage.Til
	}
	return g.dag
}

// senest is the last month whose benefit the deduction or the reduction can be taken from.
func (g *gang) senest() satser.Maaned {
	return g.fristdag().Maaned().Add(int(g.regel(satser.RegelSanktionsfrist).Tal(0)) / 100)
}

// iTide reports whether a day lies before the sanction must be made: what the law asks for forud for a deduction cannot
// come after it.
func (g *gang) iTide(d satser.Dato) bool {
	return g.res.Virkning == satser.KanOphoere || g.h.ErForseelse() || !d.After(g.senest().SidsteDag())
}
