package satser

import (
	"cmp"
	"fmt"
	"time"
)

// Dato is a calendar day without time of day or time zone. It is small, comparable with ==, and usable as a map
// key. The zero value is no day: [Dato.IsValid] is false and it prints as "0000-00-00".
//
// The known days run from 0001-01-01 to 9999-12-31 in the proleptic Gregorian calendar.
type Dato struct {
	p int32 // year<<9 | month<<5 | day, so that order of p is order of days
}

// NewDato returns the day, or an [*Inputfejl] if the calendar has no such day.
func NewDato(aar, maaned, dag int) (Dato, error) {
	if !erDag(aar, maaned, dag) {
		return Dato{}, NewInputfejl("dato", KodeGraense, fmt.Sprintf("%04d-%02d-%02d", aar, maaned, dag), kravDag)
	}
	return pak(aar, maaned, dag), nil
}

const (
	kravDatoform = "en dato som 2024-05-31"
	kravDag      = "en dag i kalenderen fra 0001-01-01 til 9999-12-31"
)

// ParseDato reads a day in the form 2024-05-31 and nothing else.
func ParseDato(s string) (Dato, error) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return Dato{}, NewInputfejl("dato", KodeFormat, s, kravDatoform)
	}
	aar, ok1 := cifre(s[:4])
	maaned, ok2 := cifre(s[5:7])
	dag, ok3 := cifre(s[8:])
	if !ok1 || !ok2 || !ok3 {
		return Dato{}, NewInputfejl("dato", KodeFormat, s, kravDatoform)
	}
	if !erDag(aar, maaned, dag) {
		return Dato{}, NewInputfejl("dato", KodeGraense, s, kravDag)
	}
	return pak(aar, maaned, dag), nil
}

// MustDato is [ParseDato] for literals and tests; it panics on a text that is no day.
func MustDato(s string) Dato {
	d, err := ParseDato(s)
	if err != nil {
		panic(err)
	}
	return d
}

// DatoOf returns the day of t in t's own location. The result is the zero Dato if the year is outside 1–9999.
func DatoOf(t time.Time) Dato {
	aar, maaned, dag := t.Date()
	if !erDag(aar, int(maaned), dag) {
		return Dato{}
	}
	return pak(aar, int(maaned), dag)
}

func erDag(aar, maaned, dag int) bool {
	return aar >= 1 && aar <= 9999 && maaned >= 1 && maaned <= 12 && dag >= 1 && dag <= dageIMaaned(aar, maaned)
}

func pak(aar, maaned, dag int) Dato { return Dato{int32(aar<<9 | maaned<<5 | dag)} }

// Aar returns the year, 0 for the zero Dato.
func (d Dato) Aar() int { return int(d.p >> 9) }

// MaanedNr returns the month's number 1–12, 0 for the zero Dato.
func (d Dato) MaanedNr() int { return int(d.p >> 5 & 15) }

// Dag returns the day of the month 1–31, 0 for the zero Dato.
func (d Dato) Dag() int { return int(d.p & 31) }

// Maaned returns the month that the day lies in; the zero Dato lies in the zero Maaned.
func (d Dato) Maaned() Maaned { return Maaned{d.p >> 5} }

// IsValid reports whether d is a day.
func (d Dato) IsValid() bool { return d.p != 0 }

// IsZero reports whether d is the zero value.
func (d Dato) IsZero() bool { return d.p == 0 }

// Compare returns -1, 0 or 1 as d is before, the same as or after e. The zero Dato is before every day.
func (d Dato) Compare(e Dato) int { return cmp.Compare(d.p, e.p) }

// Equal reports whether d and e are the same day.
func (d Dato) Equal(e Dato) bool { return d == e }

// Before reports whether d lies before e.
func (d Dato) Before(e Dato) bool { return d.p < e.p }

// After reports whether d lies after e.
func (d Dato) After(e Dato) bool { return d.p > e.p }

// AddDays returns the day n days later (earlier when n is negative). It is the zero Dato if that lies outside
// the calendar or d is the zero Dato.
func (d Dato) AddDays(n int) Dato {
	if d.p == 0 || n > maxDage || n < -maxDage {
		return Dato{}
	}
	if dag := d.Dag() + n; dag >= 1 && dag <= 28 {
		return Dato{d.p + int32(n)}
	}
	return fraDagnummer(d.dagnummer() + n)
}

// AddAar returns the same day of the year n years later. A 29 February becomes 1 March in a year without one: the
// year is first complete when 28 February has passed. It is the zero Dato outside the years 1–9999.
func (d Dato) AddAar(n int) Dato {
	aar := d.Aar() + n
	if d.p == 0 || n > 9999 || n < -9999 || aar < 1 || aar > 9999 {
		return Dato{}
	}
	if d.MaanedNr() == 2 && d.Dag() == 29 && !skudaar(aar) {
		return pak(aar, 3, 1)
	}
	return pak(aar, d.MaanedNr(), d.Dag())
}

// AddMaaneder returns the same day of the month n months later. Where that month is too short the answer is its
// last day: 31 January and 1 month is 28 or 29 February. It is the zero Dato outside the years 1–9999.
func (d Dato) AddMaaneder(n int) Dato {
	m := d.Maaned().Add(n)
	if !m.IsValid() {
		return Dato{}
	}
	return pak(m.Aar(), m.Nr(), min(d.Dag(), m.Dage()))
}

// DaysSince returns the number of days from e to d: 1 when d is the day after e. It is 0 if either is the zero Dato.
func (d Dato) DaysSince(e Dato) int {
	if d.p == 0 || e.p == 0 {
		return 0
	}
	return d.dagnummer() - e.dagnummer()
}

// Weekday returns the day of the week. The zero Dato has none; it gives time.Sunday, the zero Weekday.
func (d Dato) Weekday() time.Weekday {
	if d.p == 0 {
		return time.Sunday
	}
	return time.Weekday((d.dagnummer() + 3) % 7)
}

// Time returns midnight of the day in loc, UTC when loc is nil. The zero Dato gives the zero time.
func (d Dato) Time(loc *time.Location) time.Time {
	if d.p == 0 {
		return time.Time{}
	}
	if loc == nil {
		loc = time.UTC
	}
	return time.Date(d.Aar(), time.Month(d.MaanedNr()), d.Dag(), 0, 0, 0, 0, loc)
}

// String gives the form 2024-05-31; the zero Dato gives "0000-00-00".
func (d Dato) String() string { return string(d.append(make([]byte, 0, 10))) }

// Tekst gives the form that a Danish letter uses: "31. maj 2024"; the zero Dato gives "ukendt dag".
func (d Dato) Tekst() string {
	if d.p == 0 {
		return "ukendt dag"
	}
	b := append(tal(nil, d.Dag()), ". "...)
	return string(append(b, d.Maaned().Tekst()...))
}

// AppendText implements encoding.TextAppender: it appends what [Dato.MarshalText] gives.
func (d Dato) AppendText(b []byte) ([]byte, error) {
	if d.p == 0 {
		return b, nil
	}
	return d.append(b), nil
}

// MarshalText gives the form 2024-05-31; the zero Dato gives the empty text.
func (d Dato) MarshalText() ([]byte, error) { return d.AppendText(make([]byte, 0, 10)) }

// UnmarshalText reads what [Dato.MarshalText] writes. On an error d is left as it was.
func (d *Dato) UnmarshalText(b []byte) error {
	if d == nil {
		return NewModtagerfejl("dato")
	}
	if len(b) == 0 {
		*d = Dato{}
		return nil
	}
	ny, err := ParseDato(string(b))
	if err != nil {
		return err
	}
	*d = ny
	return nil
}

const maxDage = 4_000_000

// dagnummer counts days from 0000-03-01 in 400-year cycles (Howard Hinnant's days_from_civil).
func (d Dato) dagnummer() int {
	aar, maaned := d.Aar(), d.MaanedNr()
	if maaned <= 2 {
		aar--
		maaned += 12
	}
	return 365*aar + aar/4 - aar/100 + aar/400 + (153*(maaned-3)+2)/5 + d.Dag() - 1
}

// fraDagnummer is the inverse of dagnummer.
func fraDagnummer(n int) Dato {
	if n < dagnummerFoerste || n > dagnummerSidste {
		return Dato{}
	}
	era := n / 146097
	doe := n - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	dag := doy - (153*mp+2)/5 + 1
	maaned, aar := mp+3, yoe+era*400
	if maaned > 12 {
		maaned -= 12
		aar++
	}
	return pak(aar, maaned, dag)
}

const (
	dagnummerFoerste = 306     // 0001-01-01
	dagnummerSidste  = 3652364 // 9999-12-31
)

func skudaar(aar int) bool { return aar%4 == 0 && (aar%100 != 0 || aar%400 == 0) }

func dageIMaaned(aar, maaned int) int {
	if maaned == 2 {
		if skudaar(aar) {
			return 29
		}
		return 28
	}
	return 30 + (maaned+maaned>>3)&1
}

func (d Dato) append(b []byte) []byte {
	b = append(d.Maaned().append(b), '-')
	return appendCifre(b, d.Dag(), 2)
}
