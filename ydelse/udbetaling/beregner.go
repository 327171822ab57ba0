package udbetaling

import (
	"cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// Beregner computes what follows the benefit of a month. It is a plain value, safe for any number of goroutines.
//
//	b := udbetaling.Beregner{Ydelse: ydelse.Beregner{Regler: satser.Gaeldende()}}
type Beregner struct {
	Ydelse  ydelse.Beregner // computes the month itself, with its rule set and practice
	Praksis Praksis         // the zero value is the default practice
}

// Resultat is the tail of a month without its reasons. Read Udfald first: only when it is [spor.Beregnet] is TilUdbetaling an
// amount to pay; [Resultat.Beloeb] says so in one call.
type Resultat struct {
	Ydelse ydelse.Resultat `json:"ydelse"` // the month that this is the tail of
	// Udfald is that of the month, except that it is Uoplyst when a fact about ATP is missing which decides.
	Udfald spor.Udfald `json:"udfald"`
	ATP    ATP         `json:"atp,omitzero"`
	// TilUdbetaling is the benefit less the person's third of the ATP contribution, kr. before tax.
	TilUdbetaling satser.Beloeb `json:"tilUdbetaling"`
	Pension       Pension       `json:"pension,omitzero"`
	// Satsstatus is the least sure of the figures used, those of the month among them.
	Satsstatus satser.Status `json:"satsstatus,omitzero"`
}

// ATP is the ATP contribution of a month (§§ 79 and 80).
type ATP struct {
	// Udfald is Opfyldt when contributions are paid, IkkeOpfyldt when they are not, Uoplyst when a fact is missing; zero when
	// there is no month to ask about.
	Udfald spor.Udfald `json:"udfald,omitzero"`
	// Bidrag is the whole contribution, Egen the person's third and Kommune the rest, kr.
	Bidrag  satser.Beloeb `json:"bidrag,omitzero"`
	Egen    satser.Beloeb `json:"egen,omitzero"`
	Kommune satser.Beloeb `json:"kommune,omitzero"`
	// Indeholdt is what is withheld from the benefit: Egen, unless sanctions leave less than that.
	Indeholdt satser.Beloeb `json:"indeholdt,omitzero"`
}

// Pension is the contribution to the obligatorisk pensionsordning (§§ 80 b and 80 c). The state pays it; it is never taken from
// the benefit. The zero value is none: a month before 2020, or one without an answer.
type Pension struct {
	Grundlag satser.Beloeb  `json:"grundlag,omitzero"` // the benefit after income, sanctions and the person's third of ATP, kr.
	Procent  satser.Procent `json:"procent,omitzero"`  // that of the year
	Bidrag   satser.Beloeb  `json:"bidrag,omitzero"`   // whole kroner
}

// Beloeb returns the amount to pay before tax, and whether there is an answer: false when a fact or an assessment is missing.
// No right is an answer: 0 kr.
func (r Resultat) Beloeb() (satser.Beloeb, bool) {
	return r.TilUdbetaling, r.Udfald == spor.Beregnet || r.Udfald == spor.IkkeOpfyldt
}

// Udbetaling is the tail of a month with its reasons: the steps of the month, and after them those of the tail, so that
// [spor.Spor.Efterregn] replays both.
type Udbetaling struct {
	Resultat
	Spor spor.Spor `json:"spor"`
}

// Beregn computes a month and its tail without explaining them. It allocates no more than the month does; see
// [ydelse.Beregner.Beregn]. A month with right on some of its days only, or in which a child's days begin or end, is
// explained on the way: that costs one allocation and about three times as much.
//
// An error means malformed facts ([*satser.Inputfejl]) or a month outside known law ([*satser.Udenforfejl]); a legal no is
// a Resultat.
func (b Beregner) Beregn(sag *ydelse.Sag, m satser.Maaned, f Fakta) (Resultat, error) {
	g := gang{r: b.Ydelse.Regler, f: f}
	if err := g.klargoer(b.Praksis); err != nil {
		return Resultat{}, err
	}
	maaned, err := b.Ydelse.Beregn(sag, m)
	if err != nil {
		return Resultat{}, err
	}
	if g.tag(sag, maaned) && !g.hel() {
		var plads [64]spor.Trin
		_, trin, err := b.Ydelse.OpgoerI(plads[:0], sag, m)
		if err != nil {
			return Resultat{}, err
		}
		g.laes(trin)
	}
	if err := cmp.Or(g.koer(), g.fejl); err != nil {
		return Resultat{}, err
	}
	return g.res, nil
}

// Opgoer computes a month and its tail, and explains both.
func (b Beregner) Opgoer(sag *ydelse.Sag, m satser.Maaned, f Fakta) (Udbetaling, error) {
	g := gang{r: b.Ydelse.Regler, f: f, med: true}
	if err := g.klargoer(b.Praksis); err != nil {
		return Udbetaling{}, err
	}
	maaned, err := b.Ydelse.Opgoer(sag, m)
	if err != nil {
		return Udbetaling{}, err
	}
	g.trin = maaned.Spor
	if g.tag(sag, maaned.Resultat) {
		g.laes(g.trin)
	}
	if err := cmp.Or(g.koer(), g.fejl); err != nil {
		return Udbetaling{}, err
	}
	return Udbetaling{g.res, g.trin}, nil
}
