package spor

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Udfald is how a question came out. The zero value is none of them.
type Udfald uint8

// The outcomes.
const (
	// Opfyldt says that the condition is met.
	Opfyldt Udfald = iota + 1
	// IkkeOpfyldt says that it is not; a legal no is an answer, not an error.
	IkkeOpfyldt
	// Uoplyst says that a fact is missing that could change the answer; the step names it.
	Uoplyst
	// KraeverSkoen says that the law or the sources leave it to the caseworker; the step says what is to be weighed.
	KraeverSkoen
	// Beregnet says that the step computes.
	Beregnet

	antalUdfald
)

var udfaldsnavne = satser.Navne{"", "opfyldt", "ikke opfyldt", "uoplyst", "kræver skøn", "beregnet"}

// IsValid reports whether u is one of the five.
func (u Udfald) IsValid() bool { return udfaldsnavne.Har(int(u)) }

// String gives the outcome in Danish; it is also the text form.
func (u Udfald) String() string { return udfaldsnavne.Navn(int(u)) }

// MarshalText gives the form of [Udfald.String]; the zero value gives the empty text.
func (u Udfald) MarshalText() ([]byte, error) { return udfaldsnavne.Marshal("udfald", int(u)) }

// UnmarshalText reads what [Udfald.MarshalText] writes. On an error u is left as it was.
func (u *Udfald) UnmarshalText(t []byte) error { return satser.LaesNavn(u, udfaldsnavne, "udfald", t) }

// Svar is a human's answer to a question of fact or assessment. The zero value is none given. Neither it nor
// IkkeVurderet ever counts as yes.
type Svar uint8

// The answers.
const (
	Ja Svar = iota + 1
	Nej
	IkkeVurderet
)

var svarnavne = satser.Navne{"", "ja", "nej", "ikke vurderet"}

// IsValid reports whether s is one of the three.
func (s Svar) IsValid() bool { return svarnavne.Har(int(s)) }

// Tjek refuses a value that is neither an answer nor the absence of one: an [*satser.Inputfejl] about the field.
func (s Svar) Tjek(felt string) error {
	if s == 0 || s.IsValid() {
		return nil
	}
	return satser.NewNavnefejl(felt, int(s), "ja, nej eller ikke vurderet")
}

// Udfald returns what the answer makes of a condition that a yes meets: none given is a missing fact, and not assessed is
// left to the caseworker.
func (s Svar) Udfald() Udfald {
	switch s {
	case Ja:
		return Opfyldt
	case Nej:
		return IkkeOpfyldt
	case IkkeVurderet:
		return KraeverSkoen
	}
	return Uoplyst
}

// String gives the answer in Danish; it is also the text form.
func (s Svar) String() string { return svarnavne.Navn(int(s)) }

// MarshalText gives the form of [Svar.String]; the zero value gives the empty text.
func (s Svar) MarshalText() ([]byte, error) { return svarnavne.Marshal("svar", int(s)) }

// UnmarshalText reads what [Svar.MarshalText] writes. On an error s is left as it was.
func (s *Svar) UnmarshalText(t []byte) error { return satser.LaesNavn(s, svarnavne, "svar", t) }
