package satser_test

import (
	"regexp"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Each target asks for no panic, and that whatever is accepted prints back canonically: to the same text, or for a
// number to a text that reads as the same value.

func FuzzParseDato(f *testing.F) {
	for _, froe := range []string{"2024-02-29", "1900-02-29", "0001-01-01", "9999-12-31", "0000-00-00", "", "2024-5-31", "2024-05-١"} {
		f.Add(froe)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := satser.ParseDato(s)
		if (err == nil) != d.IsValid() || (err == nil && (d.String() != s || d.AddDays(1).AddDays(-1) != d && s != "9999-12-31")) {
			t.Errorf("%q: %v, %v", s, d, err)
		}
	})
}

func FuzzParseMaaned(f *testing.F) {
	for _, froe := range []string{"2024-02", "2024-12", "0001-01", "9999-12", "2024-13", "0000-00", "", "2024-5"} {
		f.Add(froe)
	}
	f.Fuzz(func(t *testing.T, s string) {
		m, err := satser.ParseMaaned(s)
		if (err == nil) != m.IsValid() || (err == nil && (m.String() != s || m.FoersteDag().Maaned() != m)) {
			t.Errorf("%q: %v, %v", s, m, err)
		}
	})
}

func FuzzParseBeloeb(f *testing.F) {
	for _, froe := range []string{"0", "-0", "-0.00", "12547.5", "12547.50", "999999999.99", "1000000000", "012", "1.505", "12.547,00", "1e9", ".5", "5."} {
		f.Add(froe)
	}
	form := regexp.MustCompile(`^-?(0|[1-9][0-9]{0,8})(\.[0-9]{1,2})?$`)
	f.Fuzz(func(t *testing.T, s string) {
		b, err := satser.ParseBeloeb(s)
		if want := len(s) <= 16 && form.MatchString(s); (err == nil) != want {
			t.Fatalf("%q: %v, %v; the form says %v", s, b, err, want)
		}
		if igen, fejl := satser.ParseBeloeb(b.String()); fejl != nil || igen != b || b.Valider() != nil {
			t.Errorf("%q prints as %v, which reads as %v, %v", s, b, igen, fejl)
		}
	})
}

func FuzzBeloebUnmarshal(f *testing.F) {
	for _, froe := range []string{"0", "-0.0000", "12547.1234", "999999999999.9999", "1000000000000", `"12547.50"`, `"`, "null", "1.12345"} {
		f.Add([]byte(froe))
	}
	form := regexp.MustCompile(`^-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,4})?$`)
	f.Fuzz(func(t *testing.T, s []byte) {
		var b, j, igen satser.Beloeb
		err := b.UnmarshalText(s)
		if (err == nil) != form.Match(s) {
			t.Fatalf("%q: %v, %v", s, b, err)
		}
		tekst, fejl := b.MarshalText()
		if fejl != nil || igen.UnmarshalText(tekst) != nil || igen != b {
			t.Errorf("%q is written as %q, %v, and read as %v", s, tekst, fejl, igen)
		}
		if j.UnmarshalJSON(s) == nil && err == nil && j != b {
			t.Errorf("%q is %v as text and %v as JSON", s, b, j)
		}
	})
}

func FuzzParseTimer(f *testing.F) {
	for _, froe := range []string{"0", "-0", "37", "37.5", "37.50", "9999.99", "10000", "37,5", "-1", ""} {
		f.Add(froe)
	}
	form := regexp.MustCompile(`^(0|[1-9][0-9]{0,3})(\.[0-9]{1,2})?$`)
	f.Fuzz(func(t *testing.T, s string) {
		h, err := satser.ParseTimer(s)
		if (err == nil) != form.MatchString(s) {
			t.Fatalf("%q: %v, %v", s, h, err)
		}
		if igen, fejl := satser.ParseTimer(h.String()); fejl != nil || igen != h {
			t.Errorf("%q prints as %v, which reads as %v, %v", s, h, igen, fejl)
		}
	})
}

func FuzzProcentUnmarshal(f *testing.F) {
	for _, froe := range []string{"0", "-0.4", "30", "0.75", "0.750", "9999.99", "10000", "30 pct.", "null", `"30"`} {
		f.Add([]byte(froe))
	}
	form := regexp.MustCompile(`^-?(0|[1-9][0-9]{0,3})(\.[0-9]{1,2})?$`)
	f.Fuzz(func(t *testing.T, s []byte) {
		var p, j, igen satser.Procent
		err := p.UnmarshalText(s)
		if (err == nil) != form.Match(s) {
			t.Fatalf("%q: %v, %v", s, p, err)
		}
		tekst, fejl := p.MarshalText()
		if fejl != nil || igen.UnmarshalText(tekst) != nil || igen != p {
			t.Errorf("%q is written as %q, %v, and read as %v", s, tekst, fejl, igen)
		}
		if j.UnmarshalJSON(s) == nil && err == nil && j != p {
			t.Errorf("%q is %v as text and %v as JSON", s, p, j)
		}
	})
}

func FuzzParseHjemmel(f *testing.F) {
	for _, froe := range []string{
		"", "LAS § 68 (LBK 1004/2025)", "LAS § 68 a, stk. 2, nr. 1, 2. pkt. (LBK 1004/2025)",
		"LAS § 68 a, stk. 2 (LBK 241/2021, ændret ved lov 1160/2021)", "ændringslov § 21, stk. 8 (lov 1750/2025)",
		"bekendtgørelse § 1, stk. 3 (BEK 58/2026)", "FVL § 19, stk. 1 (LBK 433/2014)", "RSL § 11, stk. 2 (LBK 354/2025)",
		"LAB § 106, stk. 1, nr. 4 (lov 548/2019)", "LAS § 106 (lov 548/2019)", "LAS § 68, stk. 258 (LBK 1004/2025)", "LAS § 68 (LBK 241/2021, ændret ved )",
		"LAS § 68 \xe5 (LBK 1004/2025)", "§ 68 a",
	} {
		f.Add(froe)
	}
	f.Fuzz(func(t *testing.T, s string) {
		h, err := satser.ParseHjemmel(s)
		if err != nil {
			if !h.IsZero() {
				t.Errorf("%q: %v beside %v", s, h, err)
			}
			return
		}
		tekst, fejl := h.MarshalText()
		if string(tekst) != s || fejl != nil || h.String() != s {
			t.Errorf("%q prints as %q and is written as %q, %v", s, h, tekst, fejl)
		}
	})
}
