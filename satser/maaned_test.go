package satser_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func TestParseMaaned(t *testing.T) {
	for _, r := range []struct {
		grund, tekst string
		kode         satser.Kode
	}{
		{"an ordinary month", "2024-05", ""},
		{"January", "2024-01", ""},
		{"December, where year*12+month runs over", "2024-12", ""},
		{"the first known month", "0001-01", ""},
		{"the last known month", "9999-12", ""},
		{"no year 0", "0000-12", satser.KodeGraense},
		{"no month 0", "2024-00", satser.KodeGraense},
		{"no month 13", "2024-13", satser.KodeGraense},
		{"nothing", "", satser.KodeFormat},
		{"a day", "2024-05-31", satser.KodeFormat},
		{"no leading zero", "2024-5", satser.KodeFormat},
		{"another separator", "2024/05", satser.KodeFormat},
		{"a letter in the year", "2O24-05", satser.KodeFormat},
		{"a letter in the month", "2024-0S", satser.KodeFormat},
	} {
		m, err := satser.ParseMaaned(r.tekst)
		if r.kode == "" {
			if err != nil || m.String() != r.tekst || !m.IsValid() {
				t.Errorf("%s: ParseMaaned(%q) = %v, %v", r.grund, r.tekst, m, err)
			}
			continue
		}
		if fejl := kraevKode(t, err, r.kode); fejl.Felt != "måned" || fejl.Vaerdi != r.tekst {
			t.Errorf("%s: %+v", r.grund, fejl)
		}
	}
}

func TestMaanedDele(t *testing.T) {
	for _, r := range []struct {
		grund, maaned string
		aar, nr, dage int
		foerste       string
		sidste        string
		tekst         string
	}{
		{"a leap February", "2024-02", 2024, 2, 29, "2024-02-01", "2024-02-29", "februar 2024"},
		{"a common February", "2023-02", 2023, 2, 28, "2023-02-01", "2023-02-28", "februar 2023"},
		{"1900 was a common year", "1900-02", 1900, 2, 28, "1900-02-01", "1900-02-28", "februar 1900"},
		{"2000 was a leap year", "2000-02", 2000, 2, 29, "2000-02-01", "2000-02-29", "februar 2000"},
		{"December belongs to its own year", "2024-12", 2024, 12, 31, "2024-12-01", "2024-12-31", "december 2024"},
		{"January too", "2025-01", 2025, 1, 31, "2025-01-01", "2025-01-31", "januar 2025"},
		{"a month of 30 days", "2025-11", 2025, 11, 30, "2025-11-01", "2025-11-30", "november 2025"},
		{"the very first", "0001-01", 1, 1, 31, "0001-01-01", "0001-01-31", "januar 1"},
		{"the very last", "9999-12", 9999, 12, 31, "9999-12-01", "9999-12-31", "december 9999"},
	} {
		m := satser.MustMaaned(r.maaned)
		if m.Aar() != r.aar || m.Nr() != r.nr || m.Dage() != r.dage || m.Tekst() != r.tekst {
			t.Errorf("%s: %d-%d, %d days, %q", r.grund, m.Aar(), m.Nr(), m.Dage(), m.Tekst())
		}
		if m.FoersteDag().String() != r.foerste || m.SidsteDag().String() != r.sidste {
			t.Errorf("%s: %v to %v", r.grund, m.FoersteDag(), m.SidsteDag())
		}
		if m.Periode() != satser.MustPeriode(r.foerste, r.sidste) || m.FoersteDag().Maaned() != m || m.SidsteDag().Maaned() != m {
			t.Errorf("%s: its days lie in another month", r.grund)
		}
		if ny, err := satser.NewMaaned(r.aar, r.nr); err != nil || ny != m {
			t.Errorf("%s: NewMaaned = %v, %v", r.grund, ny, err)
		}
	}
}

func TestNewMaanedRefuses(t *testing.T) {
	for _, r := range []struct {
		grund, want string
		aar, nr     int
	}{
		{"year 0", "0000-05", 0, 5},
		{"year 10000", "10000-01", 10000, 1},
		{"month 0", "2024-00", 2024, 0},
		{"month 13", "2024-13", 2024, 13},
	} {
		m, err := satser.NewMaaned(r.aar, r.nr)
		if fejl := kraevKode(t, err, satser.KodeGraense); fejl.Vaerdi != r.want || m.IsValid() {
			t.Errorf("%s: %v, %+v", r.grund, m, fejl)
		}
	}
}

func TestMaanedAdd(t *testing.T) {
	for _, r := range []struct {
		grund, fra string
		n          int
		want       string
	}{
		{"over New Year", "2024-12", 1, "2025-01"},
		{"back over New Year", "2025-01", -1, "2024-12"},
		{"eleven months within the year", "2024-01", 11, "2024-12"},
		{"a year", "2024-12", 12, "2025-12"},
		{"to the last month", "9999-11", 1, "9999-12"},
		{"past it", "9999-12", 1, ""},
		{"to the first month", "0001-02", -1, "0001-01"},
		{"before it", "0001-01", -1, ""},
		{"the whole way", "0001-01", 119987, "9999-12"},
		{"a count that would overflow", "2024-01", math.MaxInt, ""},
		{"and below", "2024-01", math.MinInt, ""},
	} {
		want := satser.Maaned{}
		if r.want != "" {
			want = satser.MustMaaned(r.want)
		}
		got := satser.MustMaaned(r.fra).Add(r.n)
		if got != want {
			t.Errorf("%s: %s + %d = %v, want %v", r.grund, r.fra, r.n, got, want)
		}
		if r.want != "" && got.MonthsSince(satser.MustMaaned(r.fra)) != r.n {
			t.Errorf("%s: MonthsSince = %d", r.grund, got.MonthsSince(satser.MustMaaned(r.fra)))
		}
	}
}

func TestMaanedZero(t *testing.T) {
	var nul satser.Maaned
	m := satser.MustMaaned("2024-05")
	switch {
	case nul.IsValid() || !nul.IsZero():
		t.Error("the zero Maaned is a month")
	case nul.Aar() != 0 || nul.Nr() != 0 || nul.Dage() != 0:
		t.Error("the zero Maaned has parts")
	case !nul.FoersteDag().IsZero() || !nul.SidsteDag().IsZero() || !nul.Periode().IsZero():
		t.Error("the zero Maaned has days")
	case nul.Add(13) != nul || nul.MonthsSince(m) != 0 || m.MonthsSince(nul) != 0:
		t.Error("arithmetic made a month of the zero Maaned")
	case nul.Compare(m) != -1 || m.Compare(nul) != 1 || !nul.Before(m) || !m.After(nul):
		t.Error("the zero Maaned is not before every month")
	case nul.String() != "0000-00" || nul.Tekst() != "ukendt måned":
		t.Errorf("the zero Maaned prints as %q and %q", nul.String(), nul.Tekst())
	}
}

func TestMaanedEgenskaber(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, e := tegnDato(t, "d"), tegnDato(t, "e")
		m, n := d.Maaned(), e.Maaned()
		if n.Add(m.MonthsSince(n)) != m {
			t.Fatal("n + (m - n) is not m")
		}
		if !m.Periode().Contains(d) || m.Periode().Dage() != m.Dage() {
			t.Fatal("a month does not hold its own days")
		}
		if m.Compare(n) != -n.Compare(m) || (m.Compare(n) == 0) != m.Equal(n) {
			t.Fatal("Compare is no order")
		}
		if m.Before(n) != (m.Compare(n) < 0) || m.After(n) != (m.Compare(n) > 0) {
			t.Fatal("Before, After and Compare disagree")
		}
		if m.Before(n) && !d.Before(e) {
			t.Fatal("a day of an earlier month is not earlier")
		}
		if got, err := satser.ParseMaaned(m.String()); err != nil || got != m {
			t.Fatalf("%v prints and reads back as %v, %v", m, got, err)
		}
		if next := m.Add(1); next.IsValid() && m.SidsteDag().AddDays(1) != next.FoersteDag() {
			t.Fatal("there is a day between two months")
		}
	})
}
