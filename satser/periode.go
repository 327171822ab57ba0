package satser

// Periode is a run of days with both ends included. A zero Til means that no end is known: the period is open.
// The zero Periode is no period and contains no day. It is comparable with ==.
type Periode struct {
	Fra Dato `json:"fra"`
	Til Dato `json:"til,omitzero"`
}

// NewPeriode returns the period, or an [*Inputfejl] if fra is no day or til lies before it. A zero til is an open
// end.
func NewPeriode(fra, til Dato) (Periode, error) {
	p := Periode{fra, til}
	if err := p.Valider(); err != nil {
		return Periode{}, err
	}
	return p, nil
}

// MustPeriode reads two days for literals and tests, the second one empty for an open end; it panics on a fault.
func MustPeriode(fra, til string) Periode {
	p := Periode{Fra: MustDato(fra)}
	if til != "" {
		p.Til = MustDato(til)
	}
	if err := p.Valider(); err != nil {
		panic(err)
	}
	return p
}

// Valider returns an [*Inputfejl] if the period has no first day or ends before it begins.
func (p Periode) Valider() error {
	if p.IsValid() {
		return nil
	}
	return p.fejl()
}

func (p Periode) fejl() error {
	if !p.Fra.IsValid() {
		return NewInputfejl("fra", KodeMangler, "", "periodens første dag")
	}
	return NewInputfejl("til", KodeModstrid, p.Til.String(), "en dag, der ikke ligger før "+p.Fra.String())
}

// IsValid reports whether the period has a first day and does not end before it.
func (p Periode) IsValid() bool { return p.Fra.p != 0 && (p.Til.p == 0 || p.Fra.p <= p.Til.p) }

// IsZero reports whether p is the zero value, which is no period.
func (p Periode) IsZero() bool { return p == Periode{} }

// Aaben reports whether no end is known.
func (p Periode) Aaben() bool { return p.Til.p == 0 }

// Contains reports whether the day lies in the period. An invalid period contains no day, and no period the zero Dato.
func (p Periode) Contains(d Dato) bool {
	return p.Fra.p != 0 && p.Fra.p <= d.p && (p.Til.p == 0 || d.p <= p.Til.p)
}

// Overlaps reports whether the two periods share a day.
func (p Periode) Overlaps(q Periode) bool {
	return p.IsValid() && q.IsValid() &&
		(q.Til.p == 0 || p.Fra.p <= q.Til.p) && (p.Til.p == 0 || q.Fra.p <= p.Til.p)
}

// Faelles returns the days that lie in both periods, and whether there are any.
func (p Periode) Faelles(q Periode) (Periode, bool) {
	if !p.Overlaps(q) {
		return Periode{}, false
	}
	if q.Fra.p > p.Fra.p {
		p.Fra = q.Fra
	}
	if p.Til.p == 0 || (q.Til.p != 0 && q.Til.p < p.Til.p) {
		p.Til = q.Til
	}
	return p, true
}

// Dage returns the number of days, 0 for a period that is open or invalid.
func (p Periode) Dage() int {
	if p.Til.p == 0 || !p.IsValid() {
		return 0
	}
	if p.Fra.p>>5 == p.Til.p>>5 { // the same month
		return int(p.Til.p-p.Fra.p) + 1
	}
	return p.Til.DaysSince(p.Fra) + 1
}

// String gives the form 2024-05-01/2024-05-31, with ".." for an open end.
func (p Periode) String() string {
	if p.Til.p == 0 {
		return p.Fra.String() + "/.."
	}
	return p.Fra.String() + "/" + p.Til.String()
}

// Tekst gives the form that a Danish letter uses: "1. maj 2024 – 31. maj 2024", "fra den 1. maj 2024" without an end,
// "den 1. maj 2024" for a single day, and "ukendt periode" for the zero Periode.
func (p Periode) Tekst() string {
	switch {
	case p.IsZero():
		return "ukendt periode"
	case p.Til.p == 0:
		return "fra den " + p.Fra.Tekst()
	case p.Fra == p.Til:
		return "den " + p.Fra.Tekst()
	}
	return p.Fra.Tekst() + " – " + p.Til.Tekst()
}
