package satser

import "strings"

// Navne is the list of names of a closed set of numbered values, counted from 1: Navne{"", "ja", "nej"}. It serves the
// String, MarshalText and UnmarshalText of every such type in the library. The zero Navne is an empty set.
type Navne []string

// Navn returns the name of value i, or "ukendt" outside the set.
func (n Navne) Navn(i int) string {
	if !n.Har(i) {
		return "ukendt"
	}
	return n[i]
}

// Har reports whether i is one of the set.
func (n Navne) Har(i int) bool { return i > 0 && i < len(n) }

// Kraev returns an [*Inputfejl] for the field if i is not one of the set: 0 is missing, anything else unknown.
func (n Navne) Kraev(felt string, i int) error {
	if n.Har(i) {
		return nil
	}
	return NewNavnefejl(felt, i, n.krav())
}

// Marshal returns the name, or an [*Inputfejl] outside the set, so that a missing value is never written as if it were
// one. The value 0 gives the empty text: it stands for "not given".
func (n Navne) Marshal(felt string, i int) ([]byte, error) {
	if i == 0 {
		return []byte{}, nil
	}
	if err := n.Kraev(felt, i); err != nil {
		return nil, err
	}
	return []byte(n[i]), nil
}

// Unmarshal finds the number of a name exactly as written; the empty text is 0.
func (n Navne) Unmarshal(felt string, t []byte) (int, error) {
	if len(t) == 0 {
		return 0, nil
	}
	for i := 1; i < len(n); i++ {
		if n[i] == string(t) {
			return i, nil
		}
	}
	return 0, NewInputfejl(felt, KodeUkendt, string(t), n.krav())
}

// LaesNavn sets v to the value with the name; the empty text is 0. On an error v is left as it was. Without a v there is
// nowhere to read to, which is an [*Inputfejl] too.
func LaesNavn[T ~uint8](v *T, n Navne, felt string, t []byte) error {
	if v == nil {
		return NewModtagerfejl(felt)
	}
	i, err := n.Unmarshal(felt, t)
	if err == nil {
		*v = T(i)
	}
	return err
}

func (n Navne) krav() string {
	return "en af: " + strings.Join(n[min(1, len(n)):], ", ")
}
