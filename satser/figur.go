package satser

// Figur is one dated figure: what it was, from when to when, and how it is known.
type Figur struct {
	Fra       Dato    `json:"fra"`
	Til       Dato    `json:"til"`
	Vaerdi    Beloeb  `json:"vaerdi"` // in the unit of its series; percent for a series of percentages
	Status    Status  `json:"status"`
	Kendt     Dato    `json:"kendt,omitzero"`   // the day it was made public; zero when that is not known
	Hjemmel   Hjemmel `json:"hjemmel,omitzero"` // where the provision stood for this figure, when that is not the place its series names
	Kilder    []Kilde `json:"kilder,omitempty"`
	Afledning string  `json:"afledning,omitempty"` // how a computed figure was derived
}

// harBelaeg reports whether f says where it was seen, or how it was computed if it was not.
func (f *Figur) harBelaeg() bool {
	if f.Status == Bekendtgjort || f.Status == BekendtgjortAndenTabel {
		return len(f.Kilder) > 0
	}
	return f.Afledning != ""
}

// serie is the figures of one Sats under one scheme, in order of date and without overlap; only a series known for
// single years has gaps.
type serie struct {
	hjemmel Hjemmel // the provision that states the figure; its edition is set for the day asked about
	figurer []Figur
}

// find returns the index of the figure in force on a day, -1 outside the known days. Figures change about once a
// year, so the year tells where to begin.
func (s *serie) find(d Dato) int {
	n := len(s.figurer)
	if n == 0 || d.p < s.figurer[0].Fra.p || d.p > s.figurer[n-1].Til.p {
		return -1
	}
	i := min(d.Aar()-s.figurer[0].Fra.Aar(), n-1)
	for s.figurer[i].Fra.p > d.p {
		i--
	}
	for s.figurer[i].Til.p < d.p {
		i++
	}
	if s.figurer[i].Fra.p > d.p { // a day between two figures of a series known for single years
		return -1
	}
	return i
}

// hjemmelFor gives the provision of a figure of the series, in the edition in which it was first read.
func (s *serie) hjemmelFor(f *Figur) Hjemmel {
	if f.Hjemmel.IsZero() {
		return s.hjemmel
	}
	return f.Hjemmel
}

func (s *serie) kendt() Periode {
	if len(s.figurer) == 0 {
		return Periode{}
	}
	return Periode{s.figurer[0].Fra, s.figurer[len(s.figurer)-1].Til}
}

// Opslag is the answer to a look-up: the figure and where it stands, small enough for every step that uses it to carry.
type Opslag struct {
	Vaerdi  Beloeb
	Hjemmel Hjemmel
	Ref     Satsref
}

// Satsref points at one figure of a rule set: which series, under which scheme, the figure's first day, and how sure
// it is.
type Satsref struct {
	Sats    Sats    `json:"sats"`
	Ordning Ordning `json:"ordning"`
	Status  Status  `json:"status"`
	Fra     Dato    `json:"fra"`
}

// IsZero reports whether r points at nothing.
func (r Satsref) IsZero() bool { return r == Satsref{} }
