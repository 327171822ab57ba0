package satser_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func TestInputfejlError(t *testing.T) {
	for _, r := range []struct {
		grund string
		fejl  *satser.Inputfejl
		want  string
	}{
		{
			"field, value, what would be right, code",
			satser.NewInputfejl("dato", satser.KodeFormat, "31-05-2024", "en dato som 2024-05-31"),
			`dato "31-05-2024": en dato som 2024-05-31 (format)`,
		},
		{"without a value", satser.NewInputfejl("fra", satser.KodeMangler, "", "den første dag"), `fra: den første dag (mangler)`},
		{"without a field", satser.NewInputfejl("", satser.KodeFormat, "x", "et tal"), `værdi "x": et tal (format)`},
		{"bytes that are no text are escaped", satser.NewInputfejl("dato", satser.KodeFormat, "\xff\n", "en dato"), `dato "\xff\n": en dato (format)`},
	} {
		if got := r.fejl.Error(); got != r.want {
			t.Errorf("%s: %s, want %s", r.grund, got, r.want)
		}
	}
}

// TestTjekTekst: both sides of the limit, counted in bytes, and texts that JSON would not give back. The fault names the field it is given.
func TestTjekTekst(t *testing.T) {
	for _, r := range []struct {
		grund, tekst string
		kode         satser.Kode
	}{
		{"empty", "", ""},
		{"as long as it may be", "ærø", ""},
		{"a byte more", "ærøs", satser.KodeGraense},
		{"not UTF-8", "\xff", satser.KodeFormat},
		{"the mark of a lost character", "\uFFFD", satser.KodeFormat},
	} {
		err := satser.TjekTekst("note", r.tekst, 5)
		var fejl *satser.Inputfejl
		switch {
		case r.kode == "" && err != nil:
			t.Errorf("%s: %v", r.grund, err)
		case r.kode != "" && (!errors.As(err, &fejl) || fejl.Kode != r.kode || fejl.Felt != "note"):
			t.Errorf("%s: %v, want %s of note", r.grund, err, r.kode)
		}
	}
}

func TestInputfejlI(t *testing.T) {
	for _, r := range []struct{ felt, foraelder, want string }{
		{"beloeb", "indtaegter[2]", "indtaegter[2].beloeb"},
		{"[2].beloeb", "indtaegter", "indtaegter[2].beloeb"},
		{"", "indtaegter[2]", "indtaegter[2]"},
	} {
		foer := satser.NewInputfejl(r.felt, satser.KodeFormat, "x", "et tal")
		efter := foer.I(r.foraelder)
		if efter.Felt != r.want || foer.Felt != r.felt || efter.Kode != foer.Kode || efter.Vaerdi != "x" || efter.Krav != "et tal" {
			t.Errorf("%q in %q: %+v from %+v", r.felt, r.foraelder, efter, foer)
		}
	}
}

func TestUdenforfejlError(t *testing.T) {
	d := satser.MustDato("2027-01-01")
	kendt := &satser.Udenforfejl{Hvad: "satsen loengraense", Dato: d, Kendt: satser.MustPeriode("2013-01-01", "2026-12-31")}
	if want := "satsen loengraense kendes ikke den 2027-01-01; kendt er 2013-01-01/2026-12-31"; kendt.Error() != want {
		t.Errorf("%s, want %s", kendt, want)
	}
	tom := &satser.Udenforfejl{Hvad: "satsen loengraense", Dato: d}
	if want := "satsen loengraense kendes ikke på nogen dag (spurgt om 2027-01-01)"; tom.Error() != want {
		t.Errorf("%s, want %s", tom, want)
	}
}

func TestKlip(t *testing.T) {
	for _, r := range []struct{ grund, tekst, want string }{
		{"nothing", "", ""},
		{"32 bytes stay", strings.Repeat("a", 32), strings.Repeat("a", 32)},
		{"33 do not", strings.Repeat("a", 33), strings.Repeat("a", 32) + "…"},
		{"a letter of two bytes is not cut in half", strings.Repeat("a", 31) + "ø" + "b", strings.Repeat("a", 31) + "…"},
		{"a letter that ends at byte 32 stays", strings.Repeat("a", 30) + "øb", strings.Repeat("a", 30) + "ø…"},
		{"bytes that are no text", strings.Repeat("\x80", 40), "…"},
	} {
		got := satser.Klip(r.tekst)
		if got != r.want {
			t.Errorf("%s: %q, want %q", r.grund, got, r.want)
		}
		if utf8.ValidString(r.tekst) && !utf8.ValidString(got) {
			t.Errorf("%s: %q is no text", r.grund, got)
		}
	}
}
