package ferie

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// gang is one run. With med set it writes steps; without it comes to the same answer and writes none.
type gang struct {
	b          Beregner
	sag        *Sag
	dag        satser.Dato // whose law applies
	udgave     satser.Udgave
	med        bool
	udfald     spor.Udfald
	afgoerende spor.ID
	trin       []spor.Trin
	sidste     int            // the number of the step with what is left of a holiday
	behov      satser.Periode // the days that are asked about; zero when a right whose time is open does not answer
	ens        satser.Periode // a window that stands for all that are possible, when they come to the same for those days
	err        error
	spildt     spor.Trin // what steps are written to when none are kept
}

// forbered checks what does not depend on the day.
func (g *gang) forbered() (err error) {
	if g.b.Regler == nil {
		return satser.NewInputfejl("regler", satser.KodeMangler, "", "et regelsæt som satser.Gaeldende()")
	}
	if g.b.Praksis, err = g.b.Praksis.udfyldt(); err != nil {
		return err
	}
	g.udfald = spor.Opfyldt
	return g.sag.Valider()
}

// paa sets the run to the law of a day.
func (g *gang) paa(d satser.Dato) error {
	g.dag, g.udgave = d, satser.LASPaa(d)
	_, err := g.b.Regler.HentRegel(satser.RegelFerie, g.sag.Ordning, d)
	return err
}

// regel looks a rule up on the day of the run. A rule that is not known there is kept as the error of the whole.
func (g *gang) regel(r satser.Regel) satser.Regelopslag {
	v, err := g.b.Regler.HentRegel(r, g.sag.Ordning, g.dag)
	if err != nil && g.err == nil {
		g.err = err
	}
	return v
}

// svar counts an answer in, and writes its step. A no settles the matter; then a missing fact weighs more than an assessment.
func (g *gang) svar(id spor.ID, u spor.Udfald, r satser.Regel) *spor.Trin {
	switch {
	case g.udfald == spor.IkkeOpfyldt:
	case u == spor.IkkeOpfyldt:
		g.udfald, g.afgoerende = u, id
	case u == spor.Uoplyst, u == spor.KraeverSkoen && g.udfald == spor.Opfyldt:
		g.udfald = u
	}
	return g.skriv(id, u, r)
}

// skriv writes a step that decides nothing by itself.
func (g *gang) skriv(id spor.ID, u spor.Udfald, r satser.Regel) *spor.Trin {
	v := g.regel(r)
	if !g.med {
		return &g.spildt
	}
	g.trin = append(g.trin, spor.Trin{ID: id, Udfald: u, Ordning: g.sag.Ordning})
	t := &g.trin[len(g.trin)-1]
	v.Citer(&t.Hjemmel, g.udgave)
	return t
}

// regn writes a computing step about the days of the holiday, under a punktum of the provision, and remembers its number.
func (g *gang) regn(id spor.ID, r spor.Regning, pkt uint8) *spor.Trin {
	t := g.skriv(id, spor.Beregnet, satser.RegelFerie)
	t.Regning, t.Praksis = r, g.b.Praksis.Uge
	g.pkt(t, pkt)
	if id == spor.FerieIAlt {
		g.sidste = len(g.trin)
	}
	return t
}

// pkt puts the punktum on a provision on holiday. The act of 2012 only pointed to § 13.
func (g *gang) pkt(t *spor.Trin, pkt uint8) {
	if t.Hjemmel.Udgave != satser.LBK190af2012 {
		t.Hjemmel.Pkt = pkt
	}
}

// stk puts the stykke on a step about the count, when an order holds the rules.
func stk(t *spor.Trin, n uint8) *spor.Trin {
	if t.Hjemmel.Udgave.Retskilde() == satser.Orden {
		t.Hjemmel.Stk = n
	}
	return t
}

// ryd takes out what asks for something although the answer is no already. Nothing is reckoned after such a step, so no reference
// moves.
func (g *gang) ryd() {
	if g.udfald == spor.IkkeOpfyldt {
		g.trin = slices.DeleteFunc(g.trin, mangler)
	}
}

func mangler(t spor.Trin) bool { return t.Udfald == spor.Uoplyst || t.Udfald == spor.KraeverSkoen }
