package satser_test

import (
	"errors"
	"math"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// kraevKode fails unless err is an Inputfejl with the code.
func kraevKode(t *testing.T, err error, kode satser.Kode) *satser.Inputfejl {
	t.Helper()
	var fejl *satser.Inputfejl
	if !errors.As(err, &fejl) {
		t.Fatalf("fejl = %v (%T), want *Inputfejl", err, err)
	}
	if fejl.Kode != kode {
		t.Errorf("kode = %q, want %q (%v)", fejl.Kode, kode, err)
	}
	return fejl
}

func TestNewDato(t *testing.T) {
	for _, r := range []struct {
		grund            string
		aar, maaned, dag int
		ok               bool
	}{
		{"the first known day", 1, 1, 1, true},
		{"the day before it would be in year 0", 0, 12, 31, false},
		{"the last known day", 9999, 12, 31, true},
		{"the day after it would be in year 10000", 10000, 1, 1, false},
		{"1900 is divisible by 100, not by 400: no leap day", 1900, 2, 29, false},
		{"1900 has 28 February", 1900, 2, 28, true},
		{"2000 is divisible by 400: a leap day", 2000, 2, 29, true},
		{"2000 has no 30 February", 2000, 2, 30, false},
		{"2024 is divisible by 4: a leap day", 2024, 2, 29, true},
		{"2023 is not", 2023, 2, 29, false},
		{"April has 30 days", 2024, 4, 30, true},
		{"and no more", 2024, 4, 31, false},
		{"July has 31, before the turn of the 30/31 pattern", 2024, 7, 31, true},
		{"August has 31, after the turn", 2024, 8, 31, true},
		{"September has 30, after the turn", 2024, 9, 31, false},
		{"no day has number 32", 2024, 12, 32, false},
		{"no day has number 0", 2024, 1, 0, false},
		{"no month has number 0", 2024, 0, 1, false},
		{"no month has number 13", 2024, 13, 1, false},
		{"negative numbers are no day", 2024, -1, -1, false},
		{"a number that would overflow the packing is no day", math.MaxInt32, 1, 1, false},
	} {
		d, err := satser.NewDato(r.aar, r.maaned, r.dag)
		if (err == nil) != r.ok {
			t.Errorf("%s: NewDato(%d, %d, %d) = %v, %v", r.grund, r.aar, r.maaned, r.dag, d, err)
			continue
		}
		if !r.ok {
			kraevKode(t, err, satser.KodeGraense)
			if d != (satser.Dato{}) {
				t.Errorf("%s: %v beside an error, want the zero Dato", r.grund, d)
			}
			continue
		}
		if d.Aar() != r.aar || d.MaanedNr() != r.maaned || d.Dag() != r.dag || !d.IsValid() || d.IsZero() {
			t.Errorf("%s: parts %d %d %d", r.grund, d.Aar(), d.MaanedNr(), d.Dag())
		}
	}
}

func TestParseDato(t *testing.T) {
	for _, r := range []struct {
		grund, tekst string
		kode         satser.Kode // "" when the text is a day
	}{
		{"an ordinary day", "2024-05-31", ""},
		{"the first known day", "0001-01-01", ""},
		{"the last known day", "9999-12-31", ""},
		{"a leap day", "2024-02-29", ""},
		{"no leap day in 1900", "1900-02-29", satser.KodeGraense},
		{"no year 0", "0000-01-01", satser.KodeGraense},
		{"the zero value's print is no day", "0000-00-00", satser.KodeGraense},
		{"a month has at most 31 days", "2024-01-32", satser.KodeGraense},
		{"nothing", "", satser.KodeFormat},
		{"no leading zeros", "2024-5-31", satser.KodeFormat},
		{"no separators", "20240531", satser.KodeFormat},
		{"other separators", "2024/05/31", satser.KodeFormat},
		{"the Danish order", "31-05-2024", satser.KodeFormat},
		{"a time of day", "2024-05-31T00:00", satser.KodeFormat},
		{"a space before", " 2024-05-3", satser.KodeFormat},
		{"a sign", "+024-05-31", satser.KodeFormat},
		{"a letter O", "2O24-05-31", satser.KodeFormat},
		{"a letter in the month", "2024-0a-31", satser.KodeFormat},
		{"a letter in the day", "2024-05-3a", satser.KodeFormat},
		{"digits of another script, ten bytes in all", "2024-05-١", satser.KodeFormat},
		{"five digits of year", "02024-05-31", satser.KodeFormat},
	} {
		d, err := satser.ParseDato(r.tekst)
		if r.kode == "" {
			if err != nil || d.String() != r.tekst {
				t.Errorf("%s: ParseDato(%q) = %v, %v", r.grund, r.tekst, d, err)
			}
			continue
		}
		fejl := kraevKode(t, err, r.kode)
		if fejl.Felt != "dato" || fejl.Vaerdi != r.tekst {
			t.Errorf("%s: %+v", r.grund, fejl)
		}
	}
}

// TestDatoModKalenderen holds every day of three centuries against time.Time, which knows nothing of this package.
func TestDatoModKalenderen(t *testing.T) {
	start := satser.MustDato("1900-01-01")
	d, nr := start, 0
	for tid := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC); tid.Year() <= 2200; tid = tid.AddDate(0, 0, 1) {
		want := satser.MustDato(tid.Format(time.DateOnly))
		switch {
		case d != want:
			t.Fatalf("day %d by AddDays(1) = %v, want %v", nr, d, want)
		case start.AddDays(nr) != want:
			t.Fatalf("AddDays(%d) = %v, want %v", nr, start.AddDays(nr), want)
		case d.DaysSince(start) != nr || start.DaysSince(d) != -nr:
			t.Fatalf("%v: DaysSince = %d and %d, want ±%d", d, d.DaysSince(start), start.DaysSince(d), nr)
		case d.Weekday() != tid.Weekday():
			t.Fatalf("%v: Weekday = %v, want %v", d, d.Weekday(), tid.Weekday())
		case !d.Time(time.UTC).Equal(tid) || satser.DatoOf(tid) != d:
			t.Fatalf("%v: Time = %v, DatoOf = %v", d, d.Time(time.UTC), satser.DatoOf(tid))
		case d.Maaned().Dage() != time.Date(tid.Year(), tid.Month()+1, 0, 0, 0, 0, 0, time.UTC).Day():
			t.Fatalf("%v: Dage = %d", d.Maaned(), d.Maaned().Dage())
		case nr > 0 && (d.AddDays(-1).Compare(d) != -1 || !d.AddDays(-1).Before(d) || !d.After(d.AddDays(-1))):
			t.Fatalf("%v does not come after the day before it", d)
		}
		d, nr = d.AddDays(1), nr+1
	}
}

func TestDatoAddDaysGraenser(t *testing.T) {
	for _, r := range []struct {
		grund, fra string
		dage       int
		want       string // "" for the zero Dato
	}{
		{"0 days is the same day", "2024-02-29", 0, "2024-02-29"},
		{"out of February in a leap year", "2024-02-28", 2, "2024-03-01"},
		{"out of February in another year", "2023-02-28", 1, "2023-03-01"},
		{"backwards over New Year", "2024-01-01", -1, "2023-12-31"},
		{"within the month, forwards to the 28th", "2023-02-01", 27, "2023-02-28"},
		{"within the month, back to the 1st", "2024-03-31", -30, "2024-03-01"},
		{"to the last known day", "9999-12-30", 1, "9999-12-31"},
		{"past the last known day", "9999-12-31", 1, ""},
		{"to the first known day", "0001-01-02", -1, "0001-01-01"},
		{"past the first known day", "0001-01-01", -1, ""},
		{"from the first to the last", "0001-01-01", 3652058, "9999-12-31"},
		{"one past that", "0001-01-01", 3652059, ""},
		{"from the last to the first", "9999-12-31", -3652058, "0001-01-01"},
		{"one past that", "9999-12-31", -3652059, ""},
		{"a count that would overflow", "2024-01-01", math.MaxInt, ""},
		{"and below", "2024-01-01", math.MinInt, ""},
	} {
		want := satser.Dato{}
		if r.want != "" {
			want = satser.MustDato(r.want)
		}
		if got := satser.MustDato(r.fra).AddDays(r.dage); got != want {
			t.Errorf("%s: %s + %d = %v, want %v", r.grund, r.fra, r.dage, got, want)
		}
	}
}

func TestDatoAddAar(t *testing.T) {
	for _, r := range []struct {
		grund, fra string
		aar        int
		want       string
	}{
		{"the same day a year later", "2023-05-17", 1, "2024-05-17"},
		{"29 February in a common year is 1 March", "2024-02-29", 1, "2025-03-01"},
		{"and backwards too", "2024-02-29", -1, "2023-03-01"},
		{"29 February in a leap year stays", "2024-02-29", 4, "2028-02-29"},
		{"2100 is no leap year", "2096-02-29", 4, "2100-03-01"},
		{"2400 is one", "2396-02-29", 4, "2400-02-29"},
		{"28 February stays", "2024-02-28", 1, "2025-02-28"},
		{"1 March stays", "2023-03-01", 1, "2024-03-01"},
		{"the 25th birthday of a person born on a leap day", "2000-02-29", 25, "2025-03-01"},
		{"to year 9999", "2024-12-31", 7975, "9999-12-31"},
		{"past it", "2024-12-31", 7976, ""},
		{"to year 1", "2024-01-01", -2023, "0001-01-01"},
		{"before it", "2024-01-01", -2024, ""},
		{"a count that would overflow", "2024-01-01", math.MaxInt, ""},
		{"and below", "2024-01-01", math.MinInt, ""},
	} {
		want := satser.Dato{}
		if r.want != "" {
			want = satser.MustDato(r.want)
		}
		if got := satser.MustDato(r.fra).AddAar(r.aar); got != want {
			t.Errorf("%s: %s + %d = %v, want %v", r.grund, r.fra, r.aar, got, want)
		}
	}
}

func TestDatoAddMaaneder(t *testing.T) {
	for _, r := range []struct {
		grund, fra string
		n          int
		want       string
	}{
		{"31 January and 1 month in a leap year", "2024-01-31", 1, "2024-02-29"},
		{"31 January and 1 month in another year", "2023-01-31", 1, "2023-02-28"},
		{"30 January likewise", "2023-01-30", 1, "2023-02-28"},
		{"28 January fits", "2023-01-28", 1, "2023-02-28"},
		{"31 May back to April", "2024-05-31", -1, "2024-04-30"},
		{"over New Year", "2023-12-15", 1, "2024-01-15"},
		{"back over New Year", "2024-01-15", -1, "2023-12-15"},
		{"12 months from a leap day stay in February", "2024-02-29", 12, "2025-02-28"},
		{"0 months", "2024-02-29", 0, "2024-02-29"},
		{"to the last month", "9999-11-30", 1, "9999-12-30"},
		{"past it", "9999-12-01", 1, ""},
		{"before the first", "0001-01-31", -1, ""},
		{"a count that would overflow", "2024-01-01", math.MaxInt, ""},
	} {
		want := satser.Dato{}
		if r.want != "" {
			want = satser.MustDato(r.want)
		}
		if got := satser.MustDato(r.fra).AddMaaneder(r.n); got != want {
			t.Errorf("%s: %s + %d = %v, want %v", r.grund, r.fra, r.n, got, want)
		}
	}
}

func TestDatoZero(t *testing.T) {
	var nul satser.Dato
	d := satser.MustDato("2024-05-31")
	switch {
	case nul.IsValid() || !nul.IsZero():
		t.Error("the zero Dato is a day")
	case nul.Aar() != 0 || nul.MaanedNr() != 0 || nul.Dag() != 0 || nul.Maaned() != satser.Maaned{}:
		t.Error("the zero Dato has parts")
	case nul.AddDays(1) != nul || nul.AddAar(1) != nul || nul.AddMaaneder(1) != nul || nul.AddAar(2024) != nul:
		t.Error("arithmetic made a day of the zero Dato")
	case nul.DaysSince(d) != 0 || d.DaysSince(nul) != 0 || nul.Weekday() != time.Sunday:
		t.Error("the zero Dato lies somewhere")
	case nul.Compare(d) != -1 || d.Compare(nul) != 1 || nul.Compare(nul) != 0:
		t.Error("the zero Dato is not before every day")
	case !nul.Time(time.UTC).IsZero():
		t.Error("the zero Dato has a time")
	case nul.String() != "0000-00-00" || nul.Tekst() != "ukendt dag":
		t.Errorf("the zero Dato prints as %q and %q", nul.String(), nul.Tekst())
	}
}

func TestDatoOf(t *testing.T) {
	koebenhavn := time.FixedZone("CET", 3600)
	aften := time.Date(2024, 12, 31, 23, 30, 0, 0, time.UTC)
	if got := satser.DatoOf(aften).String(); got != "2024-12-31" {
		t.Errorf("in UTC: %s", got)
	}
	if got := satser.DatoOf(aften.In(koebenhavn)).String(); got != "2025-01-01" {
		t.Errorf("in Danish time it is already the next year: %s", got)
	}
	for _, aar := range []int{0, -1, 10000} {
		if got := satser.DatoOf(time.Date(aar, 6, 1, 0, 0, 0, 0, time.UTC)); !got.IsZero() {
			t.Errorf("year %d: %v, want the zero Dato", aar, got)
		}
	}
	d := satser.MustDato("2024-05-31")
	if got := d.Time(nil); !got.Equal(time.Date(2024, 5, 31, 0, 0, 0, 0, time.UTC)) {
		t.Errorf("Time(nil) = %v, want midnight UTC", got)
	}
	if got := satser.DatoOf(d.Time(koebenhavn)); got != d {
		t.Errorf("Time and back in another zone: %v", got)
	}
}

func TestDatoTekst(t *testing.T) {
	for dag, want := range map[string]string{
		"2024-05-31": "31. maj 2024", "2025-01-01": "1. januar 2025", "0999-12-09": "9. december 999",
	} {
		if got := satser.MustDato(dag).Tekst(); got != want {
			t.Errorf("Tekst(%s) = %q, want %q", dag, got, want)
		}
	}
}

func TestMustDatoPanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("MustDato took a text that is no day")
		}
	}()
	satser.MustDato("2024-02-30")
}

// tegnDato draws a valid day.
func tegnDato(t *rapid.T, navn string) satser.Dato {
	return satser.MustDato("0001-01-01").AddDays(rapid.IntRange(0, 3652058).Draw(t, navn))
}

func TestDatoEgenskaber(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, e := tegnDato(t, "d"), tegnDato(t, "e")
		n := rapid.IntRange(-400, 400).Draw(t, "n")
		if e.AddDays(d.DaysSince(e)) != d {
			t.Fatal("e + (d - e) is not d")
		}
		if m := d.AddDays(n); m.IsValid() && m.AddDays(-n) != d {
			t.Fatal("n days forth and back is another day")
		}
		if d.Compare(e) != -e.Compare(d) || (d.Compare(e) == 0) != (d == e) || d.Equal(e) != (d == e) {
			t.Fatal("Compare is no order")
		}
		if (d.DaysSince(e) > 0) != d.After(e) || (d.DaysSince(e) < 0) != d.Before(e) {
			t.Fatal("order and distance disagree")
		}
		if m := d.AddMaaneder(n); m.IsValid() && (m.Maaned().MonthsSince(d.Maaned()) != n || m.Dag() > d.Dag()) {
			t.Fatal("n months later is not n months later")
		}
		if got, err := satser.ParseDato(d.String()); err != nil || got != d {
			t.Fatalf("%v prints and reads back as %v, %v", d, got, err)
		}
	})
}

func TestDatoSammenlignes(t *testing.T) {
	type sag struct {
		Foedt  satser.Dato
		Dage   map[satser.Dato]int
		Maaned satser.Maaned
	}
	ny := func(dag string) sag {
		d := satser.MustDato(dag)
		return sag{d, map[satser.Dato]int{d: 1}, d.Maaned()}
	}
	if diff := cmp.Diff(ny("2024-05-31"), ny("2024-05-31")); diff != "" {
		t.Error(diff)
	}
	if cmp.Equal(ny("2024-05-31"), ny("2024-06-01")) {
		t.Error("two days are equal to go-cmp")
	}
}
