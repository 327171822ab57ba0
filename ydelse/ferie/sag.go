package ferie

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Sag is what must be known about a person to answer for holiday. A fact that is left out is not stated, and never taken for
// a yes.
type Sag struct {
	// Ordning is the scheme that the person is in on the day asked about. Months under the other scheme count alike: both give
	// ressourceforløbsydelse.
	Ordning satser.Ordning `json:"ordning"`
	// Perioder is what the person has lived on, in any order; they may overlap. Days of none of them are not stated.
	Perioder []Periode `json:"perioder,omitempty"`
	// Forud says whether the person, before the first day stated, had months that can count, or a right to holiday that is not
	// lost. Nej begins the count at that day. Otherwise give the months before too.
	Forud spor.Svar `json:"forud,omitzero"`
	// Holdt is the holidays that the person has held or that are agreed, in any order and without overlap.
	Holdt []Ferie `json:"holdt,omitempty"`
	// Feriegodtgoerelse says whether the person has earned holiday with feriegodtgørelse that is not held yet.
	Feriegodtgoerelse spor.Svar `json:"feriegodtgoerelse,omitzero"`
	// Betingelser says whether the person otherwise meets the conditions for the benefit on the days asked about. Days on which
	// Perioder says that the benefit is received need no answer.
	Betingelser spor.Svar `json:"betingelser,omitzero"`
}

// Periode is days on which the person lived on something. A zero Til is open.
type Periode struct {
	Fra satser.Dato  `json:"fra"`
	Til satser.Dato  `json:"til,omitzero"`
	Art Forsoergelse `json:"art"`
	// Medregnes is the municipality's answer where the rules leave it open whether the days keep the months together; see
	// [Forsoergelse]. Where the rules settle it, it decides nothing.
	Medregnes spor.Svar `json:"medregnes,omitzero"`
}

func (p *Periode) dage() satser.Periode { return satser.Periode{Fra: p.Fra, Til: p.Til} }

// Ferie is a holiday, both days included.
type Ferie struct {
	Fra satser.Dato `json:"fra"`
	Til satser.Dato `json:"til"`
	Art Ferieart    `json:"art"`
}

func (f *Ferie) dage() satser.Periode { return satser.Periode{Fra: f.Fra, Til: f.Til} }

// Plan is a holiday that the person would like to hold.
type Plan struct {
	Ferie
	// Aftalt says whether its days are agreed with the municipality, or decided by it when they disagreed. Ikke vurderet leaves
	// the choice of days to the caseworker.
	Aftalt spor.Svar `json:"aftalt,omitzero"`
	// Udlandet says whether the person means to be abroad on some of its days.
	Udlandet spor.Svar `json:"udlandet,omitzero"`
}
