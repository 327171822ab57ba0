package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Praksis is a municipality's choices where the law is silent. The zero value of each is the library's default, and
// every step that follows one says so.
type Praksis struct {
	// Afrunding of the month's result: [spor.AfrundOere] (default) or [spor.AfrundKroner].
	Afrunding spor.Praksis `json:"afrunding,omitzero"`
	// Delmaaned is the part of a month: [spor.DelmaanedKalenderdage] (default) or [spor.DelmaanedTredivte].
	Delmaaned spor.Praksis `json:"delmaaned,omitzero"`
	// Skift of category inside a month: [spor.SkiftFraDagen] (default) or [spor.SkiftFraNaesteMaaned].
	Skift spor.Praksis `json:"skift,omitzero"`
	// Uge to month: [spor.Uge52Over12] (default) or [spor.Uge433].
	Uge spor.Praksis `json:"uge,omitzero"`
	// Pension in the wage of kap. 6 b before 2016: [spor.PensionMedregnes] (default) or [spor.PensionMedregnesIkke].
	Pension spor.Praksis `json:"pension,omitzero"`
	// Opdeling of an income whose period lies partly outside the course: [spor.IndtaegtOpdeles] (default: the caller
	// splits it) or [spor.IndtaegtEfterDage].
	Opdeling spor.Praksis `json:"opdeling,omitzero"`
}

// udfyldt returns the practice with its defaults in place, or an [*satser.Inputfejl] for a choice of the wrong kind.
func (p Praksis) udfyldt() (Praksis, error) {
	if p == (Praksis{}) {
		return Standard(), nil
	}
	ud := p
	felter := [...]struct {
		navn         string
		valg         *spor.Praksis
		standard, to spor.Praksis
	}{
		{"afrunding", &ud.Afrunding, spor.AfrundOere, spor.AfrundKroner},
		{"delmaaned", &ud.Delmaaned, spor.DelmaanedKalenderdage, spor.DelmaanedTredivte},
		{"skift", &ud.Skift, spor.SkiftFraDagen, spor.SkiftFraNaesteMaaned},
		{"uge", &ud.Uge, spor.Uge52Over12, spor.Uge433},
		{"pension", &ud.Pension, spor.PensionMedregnes, spor.PensionMedregnesIkke},
		{"opdeling", &ud.Opdeling, spor.IndtaegtOpdeles, spor.IndtaegtEfterDage},
	}
	for _, f := range felter {
		switch *f.valg {
		case 0:
			*f.valg = f.standard
		case f.standard, f.to:
		default:
			krav := "»" + f.standard.String() + "« eller »" + f.to.String() + "«"
			return p, satser.NyInputfejl("praksis."+f.navn, satser.KodeUkendt, f.valg.String(), krav)
		}
	}
	return ud, nil
}

// Standard returns the defaults.
func Standard() Praksis {
	return Praksis{
		spor.AfrundOere, spor.DelmaanedKalenderdage, spor.SkiftFraDagen, spor.Uge52Over12, spor.PensionMedregnes,
		spor.IndtaegtOpdeles,
	}
}
