package blad_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"
)

// TestBryd: lines are broken between words, and never inside what belongs together.
func TestBryd(t *testing.T) {
	for _, r := range []struct {
		grund, tekst string
		bredde       int
		vil          []string
	}{
		{"between words", "en to tre", 5, []string{"en to", "tre"}},
		{"exactly as wide", "en to", 5, []string{"en to"}},
		{"one less", "en to", 4, []string{"en", "to"}},
		{"a word that is too long has a line of its own", "x abcdefgh y", 4, []string{"x", "abcdefgh", "y"}},
		{"an amount", "for 12,00 kr.", 6, []string{"for", "12,00 kr."}},
		{"a paragraph with a letter", "se § 69 j, stk. 2", 8, []string{"se", "§ 69 j,", "stk. 2"}},
		{"a letter that is a word of its own", "det er i orden", 6, []string{"det er", "i", "orden"}},
		{"a date", "den 4. juni 2024", 5, []string{"den", "4. juni 2024"}},
		{"nothing", "", 5, []string{""}},
	} {
		if fik := blad.Bryd(r.tekst, r.bredde); !slices.Equal(fik, r.vil) {
			t.Errorf("%s: %q, want %q", r.grund, fik, r.vil)
		}
	}
}

// TestTom: parts without points, and an answer that is not there, leave no trace.
func TestTom(t *testing.T) {
	b := blad.Blad{Titel: "Titel"}
	b.Laeg("Intet", '-', nil)
	if fik := string(b.AppendTekst(nil)); fik != "TITEL\n"+strings.Repeat("=", 100)+"\n" {
		t.Errorf("%q", fik)
	}
	if fik := string(b.AppendMarkdown(nil)); fik != "# Titel\n" {
		t.Errorf("%q", fik)
	}
}

func TestStortOgBogstav(t *testing.T) {
	for ind, vil := range map[string]string{"": "", "øre": "Øre", "sats": "Sats"} {
		if fik := blad.Stort(ind); fik != vil {
			t.Errorf("%q", fik)
		}
	}
	for i, vil := range map[int]string{0: "a", 25: "z", 26: "27"} {
		if fik := blad.Bogstav(i); fik != vil {
			t.Errorf("%d: %q", i, fik)
		}
	}
}
