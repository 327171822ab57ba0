package ydelse

import (
	"errors"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
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
	// Pension where the provision does not name it: both contributions in the wage of kap. 6 b before 2016, and the
	// employer's in wage during illness that is deducted in full (§ 69 j, stk. 6) and in income of a tilbud:
	// [spor.PensionMedregnes] (default) or [spor.PensionMedregnesIkke].
	Pension spor.Praksis `json:"pension,omitzero"`
	// Opdeling of an income whose period lies partly outside the course, and of its hours: [spor.IndtaegtOpdeles] (default:
	// the caller splits it) or [spor.IndtaegtEfterDage].
	Opdeling spor.Praksis `json:"opdeling,omitzero"`
	// Sanktion is the choices about sanctions.
	Sanktion sanktion.Praksis `json:"sanktion,omitzero"`
}

// udfyld puts the defaults in place of what is not chosen; a choice of the wrong kind is an [*satser.Inputfejl].
func (p *Praksis) udfyld() error {
	for _, f := range [...]struct {
		navn            string
		valg            *spor.Praksis
		standard, anden spor.Praksis
	}{
		{"afrunding", &p.Afrunding, spor.AfrundOere, spor.AfrundKroner},
		{"delmaaned", &p.Delmaaned, spor.DelmaanedKalenderdage, spor.DelmaanedTredivte},
		{"skift", &p.Skift, spor.SkiftFraDagen, spor.SkiftFraNaesteMaaned},
		{"uge", &p.Uge, spor.Uge52Over12, spor.Uge433},
		{"pension", &p.Pension, spor.PensionMedregnes, spor.PensionMedregnesIkke},
		{"opdeling", &p.Opdeling, spor.IndtaegtOpdeles, spor.IndtaegtEfterDage},
	} {
		switch *f.valg {
		case 0:
			*f.valg = f.standard
		case f.standard, f.anden:
		default:
			krav := "»" + f.standard.String() + "« eller »" + f.anden.String() + "«"
			return satser.NewInputfejl("praksis."+f.navn, satser.KodeUkendt, f.valg.String(), krav)
		}
	}
	return p.udfyldSanktion()
}

func (p *Praksis) udfyldSanktion() error {
	s, err := p.Sanktion.Udfyldt()
	var fejl *satser.Inputfejl
	if errors.As(err, &fejl) {
		ny := *fejl
		ny.Felt = "praksis.sanktion." + strings.TrimPrefix(fejl.Felt, "praksis.")
		return &ny
	}
	p.Sanktion = s
	return err
}

// tom reports whether nothing is chosen.
func (p *Praksis) tom() bool {
	return p.Afrunding|p.Delmaaned|p.Skift|p.Uge|p.Pension|p.Opdeling == 0 && p.Sanktion == sanktion.Praksis{}
}

// saetStandard chooses the defaults, field by field: the practice is read so soon after that a copy of the whole would
// wait for it.
func (p *Praksis) saetStandard() {
	p.Afrunding, p.Delmaaned, p.Skift = spor.AfrundOere, spor.DelmaanedKalenderdage, spor.SkiftFraDagen
	p.Uge, p.Pension, p.Opdeling = spor.Uge52Over12, spor.PensionMedregnes, spor.IndtaegtOpdeles
	p.Sanktion = sanktion.Standard()
}

// Standard returns the defaults.
func Standard() Praksis {
	var p Praksis
	p.saetStandard()
	return p
}
