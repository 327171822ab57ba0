package satser

import "cmp"

// Maaned is a calendar month of a year. It is comparable with ==; the zero value is no month.
type Maaned struct {
	p int32 // year*12 + month 1–12
}

var maanedsnavne = [13]string{
	"", "januar", "februar", "marts", "april", "maj", "juni",
	"juli", "august", "september", "oktober", "november", "december",
}

// NewMaaned returns the month, or an [*Inputfejl] if there is none such in the years 1–9999.
func NewMaaned(aar, nr int) (Maaned, error) {
	if aar < 1 || aar > 9999 || nr < 1 || nr > 12 {
		return Maaned{}, NyInputfejl("måned", KodeGraense, datotekst(aar, nr, 0), "en måned fra 0001-01 til 9999-12")
	}
	return Maaned{int32(aar*12 + nr)}, nil
}

// ParseMaaned reads a month in the form 2024-05 and nothing else.
func ParseMaaned(s string) (Maaned, error) {
	if len(s) != 7 || s[4] != '-' {
		return Maaned{}, NyInputfejl("måned", KodeFormat, s, "en måned som 2024-05")
	}
	aar, ok1 := cifre(s[:4])
	nr, ok2 := cifre(s[5:])
	if !ok1 || !ok2 {
		return Maaned{}, NyInputfejl("måned", KodeFormat, s, "en måned som 2024-05")
	}
	m, err := NewMaaned(aar, nr)
	if err != nil {
		return Maaned{}, NyInputfejl("måned", KodeGraense, s, "en måned, der findes i kalenderen")
	}
	return m, nil
}

// MustMaaned is [ParseMaaned] for literals and tests; it panics on a text that is no month.
func MustMaaned(s string) Maaned {
	m, err := ParseMaaned(s)
	if err != nil {
		panic(err)
	}
	return m
}

// Aar returns the year.
func (m Maaned) Aar() int {
	if m.p == 0 {
		return 0
	}
	return int(m.p-1) / 12
}

// Nr returns the month's number 1–12, 0 for the zero Maaned.
func (m Maaned) Nr() int {
	if m.p == 0 {
		return 0
	}
	return int(m.p-1)%12 + 1
}

// Dage returns how many days the month has.
func (m Maaned) Dage() int {
	if m.p == 0 {
		return 0
	}
	return dageIMaaned(m.Aar(), m.Nr())
}

// FoersteDag returns the first day of the month.
func (m Maaned) FoersteDag() Dato {
	if m.p == 0 {
		return Dato{}
	}
	return pak(m.Aar(), m.Nr(), 1)
}

// SidsteDag returns the last day of the month.
func (m Maaned) SidsteDag() Dato {
	if m.p == 0 {
		return Dato{}
	}
	return pak(m.Aar(), m.Nr(), m.Dage())
}

// Periode returns the month's days.
func (m Maaned) Periode() Periode { return Periode{m.FoersteDag(), m.SidsteDag()} }

// Add returns the month n months later; the zero Maaned if that lies outside the years 1–9999.
func (m Maaned) Add(n int) Maaned {
	p := int(m.p) + n
	if m.p == 0 || n > 120_000 || n < -120_000 || p < 13 || p > 9999*12+12 {
		return Maaned{}
	}
	return Maaned{int32(p)}
}

// MonthsSince returns the number of months from e to m: 1 when m is the month after e.
func (m Maaned) MonthsSince(e Maaned) int { return int(m.p - e.p) }

// Compare returns -1, 0 or 1 as m is before, the same as or after e.
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

// String gives the form 2024-05.
func (m Maaned) String() string { b, _ := m.AppendText(nil); return string(b) }

// Tekst gives the form that a Danish letter uses: maj 2024.
func (m Maaned) Tekst() string {
	if m.p == 0 {
		return "ukendt måned"
	}
	return maanedsnavne[m.Nr()] + " " + string(tal(nil, m.Aar()))
}

// AppendText implements encoding.TextAppender with the form 2024-05.
func (m Maaned) AppendText(b []byte) ([]byte, error) {
	b = appendCifre(b, m.Aar(), 4)
	b = append(b, '-')
	return appendCifre(b, m.Nr(), 2), nil
}

// MarshalText gives the form 2024-05; the zero Maaned gives the empty text.
func (m Maaned) MarshalText() ([]byte, error) {
	if m.p == 0 {
		return []byte{}, nil
	}
	return m.AppendText(nil)
}

// UnmarshalText reads what [Maaned.MarshalText] writes.
func (m *Maaned) UnmarshalText(b []byte) error {
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
