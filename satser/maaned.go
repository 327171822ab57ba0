package satser

import (
	"cmp"
	"fmt"
)

// Maaned is a calendar month of a year, from 0001-01 to 9999-12. It is comparable with == and usable as a map key; the
// zero value is no month: [Maaned.IsValid] is false and it prints as "0000-00".
type Maaned struct {
	p int32 // year<<4 | month, so that order of p is order of months, and p<<5 | day is the day's own form
}

var maanedsnavne = [13]string{
	"", "januar", "februar", "marts", "april", "maj", "juni",
	"juli", "august", "september", "oktober", "november", "december",
}

// NewMaaned returns the month, or an [*Inputfejl] if there is none such in the years 1–9999.
func NewMaaned(aar, nr int) (Maaned, error) {
	if !erDag(aar, nr, 1) {
		return Maaned{}, NewInputfejl("måned", KodeGraense, fmt.Sprintf("%04d-%02d", aar, nr), kravMaaned)
	}
	return Maaned{int32(aar<<4 | nr)}, nil
}

const (
	kravMaanedsform = "en måned som 2024-05"
	kravMaaned      = "en måned fra 0001-01 til 9999-12"
)

// ParseMaaned reads a month in the form 2024-05 and nothing else.
func ParseMaaned(s string) (Maaned, error) {
	if len(s) != 7 || s[4] != '-' {
		return Maaned{}, NewInputfejl("måned", KodeFormat, s, kravMaanedsform)
	}
	aar, ok1 := cifre(s[:4])
	nr, ok2 := cifre(s[5:])
	if !ok1 || !ok2 {
		return Maaned{}, NewInputfejl("måned", KodeFormat, s, kravMaanedsform)
	}
	return NewMaaned(aar, nr)
}

// MustMaaned is [ParseMaaned] for literals and tests; it panics on a text that is no month.
func MustMaaned(s string) Maaned {
	m, err := ParseMaaned(s)
	if err != nil {
		panic(err)
	}
	return m
}

// Aar returns the year, 0 for the zero Maaned.
func (m Maaned) Aar() int { return int(m.p >> 4) }

// Nr returns the month's number 1–12, 0 for the zero Maaned.
func (m Maaned) Nr() int { return int(m.p & 15) }

// Dage returns how many days the month has, 0 for the zero Maaned.
func (m Maaned) Dage() int {
	if m.p == 0 {
		return 0
	}
	return dageIMaaned(m.Aar(), m.Nr())
}

// FoersteDag returns the first day of the month; the zero Dato for the zero Maaned.
func (m Maaned) FoersteDag() Dato {
	if m.p == 0 {
		return Dato{}
	}
	return Dato{m.p<<5 | 1}
}

// SidsteDag returns the last day of the month; the zero Dato for the zero Maaned.
func (m Maaned) SidsteDag() Dato {
	if m.p == 0 {
		return Dato{}
	}
	return Dato{m.p<<5 | int32(dageIMaaned(m.Aar(), m.Nr()))}
}

// Periode returns the month's days; the zero Periode for the zero Maaned.
func (m Maaned) Periode() Periode { return Periode{m.FoersteDag(), m.SidsteDag()} }

// Add returns the month n months later; the zero Maaned if that lies outside the years 1–9999.
func (m Maaned) Add(n int) Maaned {
	if m.p == 0 || n > 120_000 || n < -120_000 {
		return Maaned{}
	}
	nr := m.loebenr() + n
	if nr < 12 || nr >= 10_000*12 {
		return Maaned{}
	}
	return Maaned{int32(nr/12<<4 | nr%12 + 1)}
}

// loebenr counts months from the beginning of year 0.
func (m Maaned) loebenr() int { return m.Aar()*12 + m.Nr() - 1 }

// MonthsSince returns the number of months from e to m: 1 when m is the month after e. It is 0 if either is the zero
// Maaned.
func (m Maaned) MonthsSince(e Maaned) int {
	if m.p == 0 || e.p == 0 {
		return 0
	}
	return m.loebenr() - e.loebenr()
}

// Compare returns -1, 0 or 1 as m is before, the same as or after e. The zero Maaned is before every month.
func (m Maaned) Compare(e Maaned) int { return cmp.Compare(m.p, e.p) }

// Equal reports whether m and e are the same month.
func (m Maaned) Equal(e Maaned) bool { return m == e }

// Before reports whether m lies before e.
func (m Maaned) Before(e Maaned) bool { return m.p < e.p }

// After reports whether m lies after e.
func (m Maaned) After(e Maaned) bool { return m.p > e.p }

// IsValid reports whether m is a month.
func (m Maaned) IsValid() bool { return m.p != 0 }

// IsZero reports whether m is the zero value.
func (m Maaned) IsZero() bool { return m.p == 0 }

// String gives the form 2024-05; the zero Maaned gives "0000-00".
func (m Maaned) String() string { return string(m.append(make([]byte, 0, 7))) }

// Tekst gives the form that a Danish letter uses: "maj 2024"; the zero Maaned gives "ukendt måned".
func (m Maaned) Tekst() string {
	if m.p == 0 {
		return "ukendt måned"
	}
	return maanedsnavne[m.Nr()] + " " + string(tal(nil, m.Aar()))
}

func (m Maaned) append(b []byte) []byte {
	b = append(appendCifre(b, m.Aar(), 4), '-')
	return appendCifre(b, m.Nr(), 2)
}

// AppendText implements encoding.TextAppender: it appends what [Maaned.MarshalText] gives.
func (m Maaned) AppendText(b []byte) ([]byte, error) {
	if m.p == 0 {
		return b, nil
	}
	return m.append(b), nil
}

// MarshalText gives the form 2024-05; the zero Maaned gives the empty text.
func (m Maaned) MarshalText() ([]byte, error) { return m.AppendText(make([]byte, 0, 7)) }

// UnmarshalText reads what [Maaned.MarshalText] writes. On an error m is left as it was.
func (m *Maaned) UnmarshalText(b []byte) error {
	if m == nil {
		return NewModtagerfejl("måned")
	}
	if len(b) == 0 {
		*m = Maaned{}
		return nil
	}
	ny, err := ParseMaaned(string(b))
	if err != nil {
		return err
	}
	*m = ny
	return nil
}
