package udbetaling

import (
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Fakta is what the tail of a month needs beside the case. The zero value is right for an ordinary month of 2016-2023.
type Fakta struct {
	// ATPBidrag is the whole ATP contribution of the month, the person's third and the municipality's two thirds together
	// (kr., at most [MaksATPBidrag]). It is needed where the rule set has no figure: in 2013-2015 and from 2024. Where it is
	// given it is used.
	ATPBidrag satser.Beloeb `json:"atpBidrag,omitzero"`
	// ATPGraenseForsoerger and ATPGraenseAndre are the least benefit that gives ATP (kr. pr. måned), as regulated for the
	// year. They are needed in 2013-2015. Where they are given they are used.
	ATPGraenseForsoerger satser.Beloeb `json:"atpGraenseForsoerger,omitzero"`
	ATPGraenseAndre      satser.Beloeb `json:"atpGraenseAndre,omitzero"`
	// Tilbagebetalingspligt: has the municipality decided that the help is to be paid back (§ 93)? Such a decision must be told
	// when the help is paid at the latest (§ 93, stk. 2), so without an answer there is none. "Ikke vurderet" leaves ATP open.
	Tilbagebetalingspligt spor.Svar `json:"tilbagebetalingspligt,omitzero"`
}

// MaksATPBidrag is the largest ATP contribution of a month that is taken (kr.): more than three times the known ones, which are 270
// to 297 kr. A larger one is a slip, such as a benefit in the wrong field.
const MaksATPBidrag = 1000

// Valider refuses an ATP contribution above [MaksATPBidrag], an amount that is negative, holds parts of an øre or is 10⁹ kr. or
// more, and an unknown answer: an [*satser.Inputfejl] that names the field. Whether a threshold is that of the year is not checked.
func (f Fakta) Valider() error {
	for _, x := range [...]struct {
		felt   string
		beloeb satser.Beloeb
	}{
		{"atpBidrag", f.ATPBidrag},
		{"atpGraenseForsoerger", f.ATPGraenseForsoerger},
		{"atpGraenseAndre", f.ATPGraenseAndre},
	} {
		if err := tjekBeloeb(x.felt, x.beloeb); err != nil {
			return err
		}
	}
	if f.ATPBidrag.Enheder() > MaksATPBidrag*satser.EnhederPrKrone {
		krav := "højst " + strconv.Itoa(MaksATPBidrag) + " kr. for en måned"
		return satser.NewInputfejl("atpBidrag", satser.KodeGraense, f.ATPBidrag.String(), krav)
	}
	return f.Tilbagebetalingspligt.Tjek("tilbagebetalingspligt")
}

// tjekBeloeb refuses what no amount can be: negative, 10⁹ kr. and more, or parts of an øre.
func tjekBeloeb(felt string, b satser.Beloeb) error {
	if b.Sign() < 0 {
		return satser.NewInputfejl(felt, satser.KodeFortegn, b.String(), "et beløb, der ikke er negativt")
	}
	if err := b.Valider(); err != nil {
		return satser.Under(felt, err)
	}
	return nil
}

// Praksis is the choices about ATP where the law is silent. The zero value of each is the default, and every step that
// follows one says so.
type Praksis struct {
	// Delmaaned is the least benefit for a part of a month: [spor.ATPGraenseForholdsmaessig] (default) or
	// [spor.ATPGraenseHel].
	Delmaaned spor.Praksis `json:"delmaaned,omitzero"`
	// Skift is the least benefit when the person has forsørgelsespligt on some of the days: [spor.ATPGraenseEfterDage]
	// (default) or [spor.ATPGraenseSidsteDag].
	Skift spor.Praksis `json:"skift,omitzero"`
}

// udfyld puts the defaults in place of what is not chosen; a choice of the wrong kind is an [*satser.Inputfejl].
func (p Praksis) udfyld() (Praksis, error) {
	delmaaned, err := vaelg("praksis.delmaaned", p.Delmaaned, spor.ATPGraenseForholdsmaessig, spor.ATPGraenseHel)
	if err != nil {
		return p, err
	}
	skift, err := vaelg("praksis.skift", p.Skift, spor.ATPGraenseEfterDage, spor.ATPGraenseSidsteDag)
	return Praksis{delmaaned, skift}, err
}

func vaelg(felt string, valg, standard, anden spor.Praksis) (spor.Praksis, error) {
	switch valg {
	case 0:
		return standard, nil
	case standard, anden:
		return valg, nil
	}
	krav := "»" + standard.String() + "« eller »" + anden.String() + "«"
	return 0, satser.NewInputfejl(felt, satser.KodeUkendt, valg.String(), krav)
}
