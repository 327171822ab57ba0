package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Beregner computes months under one rule set and one practice. It is a plain value, safe for any number of goroutines.
//
//	b := ydelse.Beregner{Regler: satser.Gaeldende()}
type Beregner struct {
	Regler  *satser.Regelsaet
	Praksis Praksis // the zero value is the default practice
}

// Resultat is a month's answer without its reasons. Read Udfald first: only when it is [spor.Beregnet] is Ydelse an
// amount to pay; [Resultat.Beloeb] says so in one call.
type Resultat struct {
	Ordning satser.Ordning `json:"ordning"`
	Maaned  satser.Maaned  `json:"maaned"`
	// Udfald is Beregnet; IkkeOpfyldt when there is no right in the month; Uoplyst or KraeverSkoen when a fact or an
	// assessment is missing.
	Udfald spor.Udfald `json:"udfald"`
	// Satsgruppe is the category on the last day with right; zero when that is not settled.
	Satsgruppe satser.Satsgruppe `json:"satsgruppe,omitzero"`
	Dage       int               `json:"dage"` // days of the month with right
	// FoerIndtaegt is the benefit before income, Loensum the wage with pension, Fradrag what income takes;
	// FoerIndtaegt is shown to the nearest 1/10 000 kr., cut down, when the month is a part.
	FoerIndtaegt satser.Beloeb `json:"foerIndtaegt"`
	Loensum      satser.Beloeb `json:"loensum"`
	Loenfradrag  satser.Beloeb `json:"loenfradrag"`
	AndetFradrag satser.Beloeb `json:"andetFradrag"`
	// Uafklaret is how many failures of the month may still be sanctioned, because something about them is not stated, not
	// done or not assessed. They cost nothing until then: the amount stands, and can still change.
	Uafklaret int `json:"uafklaret,omitzero"`
	// Sanktioner is what sanctions take from the benefit, Sanktionsrest what it could not hold, and Tilbagebetaling what
	// is to be paid back under § 69 f or § 69 q, which is not taken from it. The first two are shown to the nearest
	// 1/10 000 kr., cut down, when the benefit of a part month limits them.
	Sanktioner      satser.Beloeb `json:"sanktioner,omitzero"`
	Sanktionsrest   satser.Beloeb `json:"sanktionsrest,omitzero"`
	Tilbagebetaling satser.Beloeb `json:"tilbagebetaling,omitzero"`
	// Ydelse is the month's benefit, kr., never below 0, and above the full level only by what the rounding adds.
	Ydelse satser.Beloeb `json:"ydelse"`
	// AnsesForModtaget is true when income alone brings the benefit to 0 and the person is deemed to receive it (from
	// 2020).
	AnsesForModtaget bool `json:"ansesForModtaget"`
	// Satsstatus is the least sure of the figures used: a result that rests on a computed figure says so.
	Satsstatus satser.Status `json:"satsstatus,omitzero"`
	// Regelsaet is the fingerprint of the rule set that was used.
	Regelsaet satser.Aftryk `json:"regelsaet"`
}

// Beloeb returns the amount to pay, and whether there is an answer: false when a fact or an assessment is missing. No
// right is an answer: 0 kr.
func (r Resultat) Beloeb() (satser.Beloeb, bool) {
	return r.Ydelse, r.Udfald == spor.Beregnet || r.Udfald == spor.IkkeOpfyldt
}

// Fradrag returns what income takes from the benefit before the floor at 0 kr.
func (r Resultat) Fradrag() satser.Beloeb {
	sum, _ := r.Loenfradrag.Add(r.AndetFradrag)
	return sum
}

// Opgoerelse is a month's answer with its reasons.
type Opgoerelse struct {
	Resultat
	Spor spor.Spor
}

// Beregn computes a month without explaining it. It allocates nothing, unless the case has facts about the right or about
// rådighed, or the level can change on more than sixteen days of the month.
//
// An error means malformed facts ([*satser.Inputfejl]) or a month outside known law ([*satser.Udenforfejl]); a legal
// no is a Resultat.
func (b Beregner) Beregn(sag *Sag, m satser.Maaned) (Resultat, error) {
	g := gang{sag: sag, m: m}
	if err := g.koer(&b); err != nil {
		return Resultat{}, err
	}
	return g.res, nil
}

// Opgoer computes a month and explains it.
func (b Beregner) Opgoer(sag *Sag, m satser.Maaned) (Opgoerelse, error) {
	g := gang{sag: sag, m: m, med: true, frisk: true, trin: make([]spor.Trin, 0, sag.plads())}
	if err := g.koer(&b); err != nil {
		return Opgoerelse{}, err
	}
	return Opgoerelse{g.res, g.trin}, nil
}

// OpgoerI is [Beregner.Opgoer] with the steps appended to a slice that the caller owns, so that many months can share
// one. The step numbers count from the first step appended.
func (b Beregner) OpgoerI(dst []spor.Trin, sag *Sag, m satser.Maaned) (Resultat, []spor.Trin, error) {
	g := gang{sag: sag, m: m, med: true, trin: dst, start: len(dst)}
	if err := g.koer(&b); err != nil {
		return Resultat{}, dst, err
	}
	return g.res, g.trin, nil
}
