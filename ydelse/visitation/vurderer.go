package visitation

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Vurderer answers under one rule set. It is a plain value, safe for any number of goroutines.
type Vurderer struct {
	Regler *satser.Regelsaet
}

// Vurdering is an answer with its reasons.
type Vurdering struct {
	Ordning satser.Ordning `json:"ordning"`
	Udfald  spor.Udfald    `json:"udfald"`
	// Afgoerende is the first question that was answered with a no, 0 unless Udfald is IkkeOpfyldt.
	Afgoerende spor.ID   `json:"afgoerende,omitzero"`
	Spor       spor.Spor `json:"spor"`
	// Regelsaet is the fingerprint of the rule set that was used.
	Regelsaet satser.Aftryk `json:"regelsaet"`
}

// Hindringer returns the steps that stand in the way in law, in order; nil when none do.
func (v Vurdering) Hindringer() []spor.Trin {
	return udvalgte(v.Spor, func(t spor.Trin) bool {
		switch t.ID {
		case spor.OrlovBarsel, spor.OrlovSorgorlov, spor.OphoerRask, spor.OphoerFolkepension, spor.OphoerSygedagpenge:
			return false // it says something about days, and stands in the way of nothing
		}
		return t.Udfald == spor.IkkeOpfyldt
	})
}

// Mangler returns the steps that miss a fact or an assessment, in order; nil when nothing is missing.
func (v Vurdering) Mangler() []spor.Trin { return v.Spor.Mangler() }

// Advarsler returns the steps that a caseworker should look at whatever the answer is: an age rule that the person's wish
// lifts, an old course under new law, a length known second hand, the end of known law. It is nil when there are none.
func (v Vurdering) Advarsler() []spor.Trin {
	return udvalgte(v.Spor, func(t spor.Trin) bool {
		switch t.ID {
		case spor.EgetOenske, spor.FemAarIAlt, spor.SeksAarTilFolkepension, spor.VarighedOvergang, spor.VarighedAndenHaand,
			spor.EfterKendtLov:
			return true
		}
		return false
	})
}

func udvalgte(s spor.Spor, vil func(spor.Trin) bool) []spor.Trin {
	var ud []spor.Trin
	for _, t := range s {
		if vil(t) {
			ud = append(ud, t)
		}
	}
	return ud
}

// gang is one question being answered. It lives on the caller's stack.
type gang struct {
	regler     *satser.Regelsaet
	ordning    satser.Ordning
	dag        satser.Dato // the day whose law applies
	udfald     spor.Udfald
	afgoerende spor.ID
	trin       []spor.Trin
	err        error
}

// begynd makes ready to answer by the law of a day.
func (v Vurderer) begynd(o satser.Ordning, dag satser.Dato) (gang, error) {
	if v.Regler == nil {
		return gang{}, satser.NewInputfejl("regler", satser.KodeMangler, "", "et regelsæt som satser.Gaeldende()")
	}
	return gang{regler: v.Regler, ordning: o, dag: dag, udfald: spor.Opfyldt}, nil
}

// regel looks a rule up on the day of the question.
func (g *gang) regel(r satser.Regel) satser.Regelopslag { return g.regelPaa(r, g.dag) }

// regelPaa looks a rule up on a day. One that is not known there is kept as the error of the whole.
func (g *gang) regelPaa(r satser.Regel, d satser.Dato) satser.Regelopslag {
	v, err := g.regler.HentRegel(r, g.ordning, d)
	if err != nil && g.err == nil {
		g.err = err
	}
	return v
}

// kendt moves a day to the nearest one between the day of the question and the last day of known law.
func (g *gang) kendt(d satser.Dato) satser.Dato {
	switch sidste := g.regler.SidsteDag(); {
	case d.Before(g.dag):
		return g.dag
	case d.After(sidste):
		return sidste
	}
	return d
}

// skriv adds a step that says something and weighs nothing. The provision is that of the rule on the day of the question.
func (g *gang) skriv(id spor.ID, u spor.Udfald, v satser.Regelopslag) *spor.Trin {
	g.trin = append(g.trin, spor.Trin{ID: id, Udfald: u, Ordning: g.ordning})
	t := &g.trin[len(g.trin)-1]
	v.Citer(&t.Hjemmel, satser.LASPaa(g.dag))
	return t
}

// svar adds a step and counts its outcome in. A no settles the matter; then a missing fact weighs more than an assessment.
func (g *gang) svar(id spor.ID, u spor.Udfald, v satser.Regelopslag) *spor.Trin {
	switch {
	case g.udfald == spor.IkkeOpfyldt:
	case u == spor.IkkeOpfyldt:
		g.udfald, g.afgoerende = u, id
	case u == spor.Uoplyst, u == spor.KraeverSkoen && g.udfald == spor.Opfyldt:
		g.udfald = u
	}
	return g.skriv(id, u, v)
}

// faerdig gives the answer. When it is no, what could not change it is not asked for.
func (g *gang) faerdig() (Vurdering, error) {
	if g.err != nil {
		return Vurdering{}, g.err
	}
	if g.udfald == spor.IkkeOpfyldt {
		g.trin = slices.DeleteFunc(g.trin, func(t spor.Trin) bool { return t.Udfald == spor.Uoplyst || t.Udfald == spor.KraeverSkoen })
	}
	return Vurdering{g.ordning, g.udfald, g.afgoerende, g.trin, g.regler.Aftryk()}, nil
}

// modsat is [spor.Svar.Udfald] of the opposite: a yes stands in the way.
func modsat(s spor.Svar) spor.Udfald {
	switch s {
	case spor.Ja:
		return spor.IkkeOpfyldt
	case spor.Nej:
		return spor.Opfyldt
	}
	return s.Udfald()
}

// faktum is vurderet of what is a fact and not an assessment, such as a wish: not assessed is not stated.
func faktum(s spor.Svar) spor.Udfald {
	if u := s.Udfald(); u != spor.KraeverSkoen {
		return u
	}
	return spor.Uoplyst
}
