// Package kalender says what each Danish day is, as the law counts days: weekends, the church holidays and the days that
// are no public holiday and still move a deadline by a named practice. It knows every day from 1900 to 2200.
//
//	var k kalender.Kalender // the default practice
//	dag, err := k.Dag(satser.MustDato("2024-04-01"))
//	dag.Art    // AndenPaaskedag
//	dag.Lukket // true: a deadline that ends here moves to the next open day
//
// The church holidays are reckoned from Easter (the Gregorian computus). Store bededag was a public holiday to 2023 and is
// none from 2024. That a deadline which ends on a Saturday, a Sunday or a public holiday moves to the next working day is
// told by the guidance on complaint deadlines (VEJ 9533 of 26 June 2018, as reported); that 5 June, 24 and 31 December
// move it too is inferred from forældelsesloven § 27, and therefore a practice.
package kalender

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Kalender answers under one practice. It is a plain value; the zero value has the defaults.
type Kalender struct {
	// Halvhelligdage is whether 5 June, 24 and 31 December are closed: yes by default.
	Halvhelligdage Valg `json:"halvhelligdage,omitzero"`
	// FredagEfterHimmelfart is whether the Friday after Kristi himmelfartsdag is closed: no by default. Udbetaling Danmark
	// counts it as closed; of municipalities it is not known.
	FredagEfterHimmelfart Valg `json:"fredagEfterHimmelfart,omitzero"`
}

// Valider checks the choices: one that is none is an [*satser.Inputfejl], and never taken as the default.
func (k Kalender) Valider() error {
	if v := k.Halvhelligdage; v != 0 && !valgnavne.Har(int(v)) {
		return valgnavne.Kraev("halvhelligdage", int(v))
	}
	if v := k.FredagEfterHimmelfart; v != 0 && !valgnavne.Har(int(v)) {
		return valgnavne.Kraev("fredagEfterHimmelfart", int(v))
	}
	return nil
}

// Valg is a choice of practice. The zero value is the default. A closed day moves a deadline that ends on it, and does not
// count among the working days of [Kalender.Hverdage], and so not among the six after which a letter is taken to be received.
type Valg uint8

// The choices.
const (
	Lukket Valg = iota + 1
	Aaben
)

var valgnavne = satser.Navne{"", "lukket", "aaben"}

// String gives the key of the choice: "lukket".
func (v Valg) String() string { return valgnavne.Navn(int(v)) }

// MarshalText gives the form of [Valg.String].
func (v Valg) MarshalText() ([]byte, error) { return valgnavne.Marshal("valg", int(v)) }

// UnmarshalText reads what [Valg.MarshalText] writes.
func (v *Valg) UnmarshalText(t []byte) error { return satser.LaesNavn(v, valgnavne, "valg", t) }

// Dag is a day and what it is.
type Dag struct {
	Dato satser.Dato   `json:"dato"`
	Art  satser.Dagart `json:"art"`
	// Lukket says that a deadline which ends on the day moves.
	Lukket bool `json:"lukket"`
	// VedPraksis says that it is the practice that decides, and not the weekend or a public holiday.
	VedPraksis bool `json:"vedPraksis,omitempty"`
}

// Tekst gives the day in a Danish sentence, with the reason that it does or does not move a deadline.
func (d Dag) Tekst() string {
	if !d.Dato.IsValid() {
		return "Dagen er ukendt."
	}
	s := "Den " + d.Dato.Tekst() + " er " + d.Art.Tekst() + ". "
	switch {
	case d.Lukket && d.VedPraksis:
		return s + "Den er ikke en helligdag, men efter den valgte praksis flyttes en frist, der slutter den dag."
	case d.Lukket:
		return s + "En frist, der slutter den dag, flyttes til den næste hverdag."
	case d.VedPraksis:
		return s + "Den er ikke en helligdag, og efter den valgte praksis flyttes en frist ikke."
	}
	return s + "En frist, der slutter den dag, flyttes ikke."
}

// The years that are known.
const (
	FoersteAar = 1900
	SidsteAar  = 2200
)

// Dag says what a day is. A day outside the known years is an [*satser.Udenforfejl].
func (k Kalender) Dag(d satser.Dato) (Dag, error) {
	if err := k.Valider(); err != nil {
		return Dag{}, err
	}
	if d.Aar() < FoersteAar || d.Aar() > SidsteAar {
		return Dag{}, &satser.Udenforfejl{Hvad: "kalenderen", Dato: d, Kendt: kendt()}
	}
	art := Art(d)
	ud := Dag{Dato: d, Art: art}
	switch art {
	case satser.Grundlovsdag, satser.Juleaftensdag, satser.Nytaarsaftensdag:
		ud.VedPraksis, ud.Lukket = true, k.Halvhelligdage != Aaben
	case satser.FredagEfterHimmelfart:
		ud.VedPraksis, ud.Lukket = true, k.FredagEfterHimmelfart == Lukket
	default:
		ud.Lukket = art != satser.Hverdag
	}
	return ud, nil
}

func kendt() satser.Periode {
	fra, _ := satser.NewDato(FoersteAar, 1, 1)
	til, _ := satser.NewDato(SidsteAar, 12, 31)
	return satser.Periode{Fra: fra, Til: til}
}

// Naeste returns the first open day on or after a day.
func (k Kalender) Naeste(d satser.Dato) (satser.Dato, error) {
	for {
		dag, err := k.Dag(d)
		if err != nil {
			return satser.Dato{}, err
		}
		if !dag.Lukket {
			return d, nil
		}
		d = d.AddDays(1)
	}
}

// Hverdage returns the n-th open day after a day.
func (k Kalender) Hverdage(d satser.Dato, n int) (satser.Dato, error) {
	if err := k.Valider(); err != nil {
		return satser.Dato{}, err
	}
	for ; n > 0; n-- {
		naeste, err := k.Naeste(d.AddDays(1))
		if err != nil {
			return satser.Dato{}, err
		}
		d = naeste
	}
	return d, nil
}
