package spor

import "github.com/ressourceforloeb/ressourceforloeb/satser"

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
)

var udfaldsnavne = satser.Navne{"", "opfyldt", "ikke opfyldt", "uoplyst", "kræver skøn", "beregnet"}

// IsValid reports whether u is one of the five.
func (u Udfald) IsValid() bool { return udfaldsnavne.Har(int(u)) }

// String gives the outcome in Danish; it is also the text form.
func (u Udfald) String() string { return udfaldsnavne.Navn(int(u)) }

// MarshalText gives the form of [Udfald.String].
func (u Udfald) MarshalText() ([]byte, error) { return udfaldsnavne.Marshal("udfald", int(u)) }

// UnmarshalText reads what [Udfald.MarshalText] writes.
func (u *Udfald) UnmarshalText(t []byte) error {
	i, err := udfaldsnavne.Unmarshal("udfald", t)
	*u = Udfald(i)
	return err
}

// Svar is a human's answer to a question of fact or assessment. The zero value is none given, and it never counts as
// yes.
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

// String gives the answer in Danish; it is also the text form.
func (s Svar) String() string { return svarnavne.Navn(int(s)) }

// MarshalText gives the form of [Svar.String].
func (s Svar) MarshalText() ([]byte, error) { return svarnavne.Marshal("svar", int(s)) }

// UnmarshalText reads what [Svar.MarshalText] writes.
func (s *Svar) UnmarshalText(t []byte) error {
	i, err := svarnavne.Unmarshal("svar", t)
	*s = Svar(i)
	return err
}
