package klage

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Ankeudfald is what the board's decision comes to (RSL § 68, stk. 2). The zero value is none.
type Ankeudfald uint8

// The five.
const (
	// Afvisning: the complaint is not taken.
	Afvisning Ankeudfald = iota + 1
	// Stadfaestelse: the decision stands.
	Stadfaestelse
	// Aendring: the board decides something else.
	Aendring
	// Ophaevelse: the decision falls.
	Ophaevelse
	// Hjemvisning: the decision is invalid, and the municipality must decide again.
	Hjemvisning
)

var ankeudfald = satser.Navne{"", "afvisning", "stadfaestelse", "aendring", "ophaevelse", "hjemvisning"}

var ankeudfaldstekster = [...]string{
	Afvisning: "afvisning", Stadfaestelse: "stadfæstelse", Aendring: "ændring", Ophaevelse: "ophævelse", Hjemvisning: "hjemvisning",
}

// Tekst gives the outcome in Danish: "ophævelse".
func (a Ankeudfald) Tekst() string {
	if !a.IsValid() {
		return "ukendt udfald"
	}
	return ankeudfaldstekster[a]
}

// IsValid reports whether a is one of the five.
func (a Ankeudfald) IsValid() bool { return ankeudfald.Har(int(a)) }

// String gives the key of the outcome: "hjemvisning".
func (a Ankeudfald) String() string { return ankeudfald.Navn(int(a)) }

// MarshalText gives the form of [Ankeudfald.String].
func (a Ankeudfald) MarshalText() ([]byte, error) { return ankeudfald.Marshal("udfald", int(a)) }

// UnmarshalText reads what [Ankeudfald.MarshalText] writes.
func (a *Ankeudfald) UnmarshalText(t []byte) error {
	return satser.LaesNavn(a, ankeudfald, "udfald", t)
}

// Virkning is what an outcome does to the decision that was complained of, be it a sanction or the benefit itself.
type Virkning struct {
	// Staar says that the decision stands as it was made.
	Staar bool `json:"staar"`
	// Erstattet says that the board's own decision takes its place.
	Erstattet bool `json:"erstattet"`
	// AfgoeresIgen says that the municipality owes a new decision. Until then the person is placed as if the old one had
	// never been made.
	AfgoeresIgen bool `json:"afgoeresIgen"`
	// Efterbetales says that what the decision took from the person is to be paid out, less what the board's own decision
	// or a new one takes.
	Efterbetales bool `json:"efterbetales"`
}

// Virkning returns what the outcome does.
func (a Ankeudfald) Virkning() Virkning {
	switch a {
	case Afvisning, Stadfaestelse:
		return Virkning{Staar: true}
	case Aendring:
		return Virkning{Erstattet: true, Efterbetales: true}
	case Ophaevelse:
		return Virkning{Efterbetales: true}
	case Hjemvisning:
		return Virkning{AfgoeresIgen: true, Efterbetales: true}
	}
	return Virkning{}
}

// Efterbetaling returns what is to be paid out: what the decision took, less what still may be taken by the board's own
// decision (only of Aendring). When that takes more there is nothing to pay out; from when a change to the person's
// detriment holds is for the board to say (RSL § 72, stk. 8). A negative amount counts as nothing.
func (a Ankeudfald) Efterbetaling(trukket, efterAendring satser.Beloeb) satser.Beloeb {
	v := a.Virkning()
	if !v.Efterbetales {
		return satser.Beloeb{}
	}
	tilbage := trukket.Enheder()
	if v.Erstattet {
		tilbage -= max(0, efterAendring.Enheder())
	}
	return satser.BeloebAfEnheder(max(0, tilbage))
}

// trin is the step that explains the outcome.
func (a Ankeudfald) trin() spor.ID { return spor.Afvist + spor.ID(a-Afvisning) }
