package satser

import "encoding/hex"

// Aftryk is the SHA-256 fingerprint of a rule set's content: the same figures and rules give the same fingerprint on
// every machine. It is comparable with ==; the zero value is none.
type Aftryk [32]byte

// String gives 64 hexadecimal digits.
func (a Aftryk) String() string { return hex.EncodeToString(a[:]) }

// IsZero reports whether a is the zero value.
func (a Aftryk) IsZero() bool { return a == Aftryk{} }

// MarshalText gives the form of [Aftryk.String].
func (a Aftryk) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, a[:]), nil }

// UnmarshalText reads 64 lower-case hexadecimal digits.
func (a *Aftryk) UnmarshalText(t []byte) error {
	if a == nil {
		return NewModtagerfejl("aftryk")
	}
	var ny Aftryk
	if len(t) != 2*len(ny) {
		return NewInputfejl("aftryk", KodeFormat, string(t), "64 hexadecimale cifre")
	}
	if _, err := hex.Decode(ny[:], t); err != nil || ny.String() != string(t) {
		return NewInputfejl("aftryk", KodeFormat, string(t), "64 hexadecimale cifre")
	}
	*a = ny
	return nil
}
