package visitation

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Forloeb is one course. Give the length that was granted, or the last day, or neither while only the limits are asked for.
type Forloeb struct {
	Fra satser.Dato `json:"fra"`
	// Bevilget is the day of the grant, whose law sets the length. Left out, it is taken to be the first day, and asked for
	// where a grant some months before could change the answer.
	Bevilget satser.Dato `json:"bevilget,omitzero"`
	Laengde  Laengde     `json:"laengde,omitzero"`
	// Til is the last day with leave counted in.
	Til   satser.Dato `json:"til,omitzero"`
	Orlov []Orlov     `json:"orlov,omitempty"`
	// Rask is the first day on which the person is no longer unfit for work, TilSygedagpenge the first day with sygedagpenge
	// chosen for a life-threatening illness (LAB § 110, stk. 2, nr. 1 and 3). Jobafklaring only.
	Rask            satser.Dato `json:"rask,omitzero"`
	TilSygedagpenge satser.Dato `json:"tilSygedagpenge,omitzero"`
}

// Orlov is leave. It is left out of the length when there is right to leave under the provisions of barselsloven that LAB §
// 110, stk. 1, and § 114, stk. 1, name, and there would be right to dagpenge in it.
type Orlov struct {
	Fra satser.Dato `json:"fra"`
	Til satser.Dato `json:"til,omitzero"` // zero while it runs: then the last day of the course cannot be told
	Art Orlovsart   `json:"art"`
	// Dagpengeret says whether there is, or as an unemployed person would be, right to dagpenge in the leave.
	Dagpengeret spor.Svar `json:"dagpengeret,omitzero"`
}

// Periode returns the days of the leave.
func (o Orlov) Periode() satser.Periode { return satser.Periode{Fra: o.Fra, Til: o.Til} }

// Orlovsart is a kind of leave. The zero value is not given.
type Orlovsart uint8

// The two kinds.
const (
	Barsel    Orlovsart = iota + 1 // graviditet, barsel and adoption
	Sorgorlov                      // named by the law from 2021
)

var orlovsnavne = satser.Navne{"", "barsel", "sorgorlov"}

// String gives the key: "barsel".
func (o Orlovsart) String() string { return orlovsnavne.Navn(int(o)) }

// MarshalText gives the form of [Orlovsart.String].
func (o Orlovsart) MarshalText() ([]byte, error) { return orlovsnavne.Marshal("art", int(o)) }

// UnmarshalText reads what [Orlovsart.MarshalText] writes.
func (o *Orlovsart) UnmarshalText(t []byte) error { return satser.LaesNavn(o, orlovsnavne, "art", t) }

// regel is the rule that leaves the leave out.
func (o Orlovsart) regel() satser.Regel {
	if o == Sorgorlov {
		return satser.RegelVarighedSorgorlov
	}
	return satser.RegelVarighedBarsel
}

// trin is the step that says so.
func (o Orlovsart) trin() spor.ID {
	if o == Sorgorlov {
		return spor.OrlovSorgorlov
	}
	return spor.OrlovBarsel
}

// lovdag is the day whose law sets the length.
func (f *Forloeb) lovdag() satser.Dato {
	if f.Bevilget.IsValid() {
		return f.Bevilget
	}
	return f.Fra
}
