package raadighed

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Forhold is what a case holds about rådighed: the failures, and what is common to them. What is not stated is not
// assumed.
type Forhold struct {
	// Vejledninger is each time the person was guided about rights, duties and sanctions.
	Vejledninger []Vejledning `json:"vejledninger,omitempty"`
	// FoersteSamtale is the day of the first jobsamtale of the course. From 2020 to 2023 the guidance had to be gone
	// through by then, so that it decides for failures of those years.
	FoersteSamtale satser.Dato `json:"foersteSamtale,omitzero"`
	// Fritagelser is the times in which an exemption is in force.
	Fritagelser []Fritagelse `json:"fritagelser,omitempty"`
	// ArbejdsgiverMedRefusion says whether an employer has right to refusion (kap. 6 b, § 69 t).
	ArbejdsgiverMedRefusion spor.Svar `json:"arbejdsgiverMedRefusion,omitzero"`
	// Haendelser is the failures, in any order.
	Haendelser []Haendelse `json:"haendelser,omitempty"`
}

// IsZero reports whether nothing is stated.
func (f Forhold) IsZero() bool {
	return len(f.Vejledninger)+len(f.Fritagelser)+len(f.Haendelser) == 0 && f.FoersteSamtale.IsZero() &&
		f.ArbejdsgiverMedRefusion == 0
}

// Vejledning is one time the person was guided. What was given on the day of the failure itself does not show that the
// person was guided before it.
type Vejledning struct {
	Dag  satser.Dato     `json:"dag"`
	Form Vejledningsform `json:"form"`
	// Udleveret and Sendt say whether the guidance was handed over in writing, and whether it was sent.
	Udleveret spor.Svar `json:"udleveret,omitzero"`
	Sendt     spor.Svar `json:"sendt,omitzero"`
}

// Vejledningsform is how the guidance was given. The zero value is not given.
type Vejledningsform uint8

// The forms.
const (
	// VejledtSelv was gone through with the person alone.
	VejledtSelv Vejledningsform = iota + 1
	// VejledtIGruppe was gone through for several people together.
	VejledtIGruppe
	// KunSkriftligt was not gone through at all.
	KunSkriftligt
)

var vejledningsformer = satser.Navne{"", "selv", "gruppe", "kun-skriftligt"}

// String gives the key of the form: "selv".
func (v Vejledningsform) String() string { return vejledningsformer.Navn(int(v)) }

// MarshalText gives the form of [Vejledningsform.String].
func (v Vejledningsform) MarshalText() ([]byte, error) {
	return vejledningsformer.Marshal("form", int(v))
}

// UnmarshalText reads what [Vejledningsform.MarshalText] writes.
func (v *Vejledningsform) UnmarshalText(t []byte) error {
	return satser.LaesNavn(v, vejledningsformer, "form", t)
}

// Fritagelse is a time in which an exemption is in force. That it is (the leave would have given dagpenge, the start of
// the job is documented) is a fact that the caller states by listing it.
type Fritagelse struct {
	Art satser.Fritagelsesart `json:"art"`
	Fra satser.Dato           `json:"fra"`
	Til satser.Dato           `json:"til,omitzero"`
	// Tilbud names the offer that the exemption is about (LAB §§ 97 b and 113, stk. 3), as in [Haendelse]; empty when it is
	// about none or all.
	Tilbud string `json:"tilbud,omitempty"`
	// Aftalt says of holiday whether its time is agreed with the municipality, or decided by it (§ 13, stk. 13).
	Aftalt spor.Svar `json:"aftalt,omitzero"`
	// Vurdering is the caseworker's answer where the sources do not settle whether the exemption holds on the day.
	Vurdering spor.Svar `json:"vurdering,omitzero"`
}

// Periode returns the days of the exemption; a nil f has none.
func (f *Fritagelse) Periode() satser.Periode {
	if f == nil {
		return satser.Periode{}
	}
	return satser.Periode{Fra: f.Fra, Til: f.Til}
}
