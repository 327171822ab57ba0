package raadighed_test

import (
	"os"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// sagsfil is testdata/sager.json.
type sagsfil struct {
	Om              string     `json:"om"`
	Sager           []kendtsag `json:"sager"`
	IkkeOmRaadighed []struct {
		ID    string `json:"id"`
		Titel string `json:"titel"`
		Grund string `json:"grund"`
	} `json:"ikkeOmRaadighed"`
}

// kendtsag is a case with the source of its outcome: one outcome for each of its failures.
type kendtsag struct {
	ID        string `json:"id"`
	Titel     string `json:"titel"`
	Sikkerhed string `json:"sikkerhed"`
	Brug      string `json:"brug"`
	Kilder    []struct {
		Titel   string `json:"titel"`
		Adresse string `json:"adresse"`
	} `json:"kilder"`
	Ordninger []satser.Ordning  `json:"ordninger"`
	Forhold   raadighed.Forhold `json:"forhold"`
	Udfald    []kendtudfald     `json:"udfald"`
	Faelde    string            `json:"faelde,omitempty"`
	Note      string            `json:"note,omitempty"`
}

type kendtudfald struct {
	Svar       string          `json:"svar"`
	Virkning   satser.Virkning `json:"virkning"`
	Hjemmel    []string        `json:"hjemmel,omitempty"` // of kap. 6 a and of kap. 6 b
	Afgoerende kendtid         `json:"afgoerende,omitzero"`
}

// kendtid is a step that may be left out.
type kendtid struct{ spor.ID }

func (k kendtid) IsZero() bool { return k.ID == 0 }

func laesSager(t *testing.T) sagsfil {
	t.Helper()
	data, err := os.ReadFile("testdata/sager.json")
	if err != nil {
		t.Fatal(err)
	}
	var f sagsfil
	if err := satser.Afkod(data, &f); err != nil {
		t.Fatal(err)
	}
	return f
}

// TestSager: every decided case and worked example about whether there may be a sanction comes out, under each scheme that
// it is for.
func TestSager(t *testing.T) {
	for _, k := range laesSager(t).Sager {
		for _, o := range k.Ordninger {
			t.Run(k.ID+"/"+o.String(), func(t *testing.T) { k.tjek(t, o) })
		}
	}
}

func (k kendtsag) tjek(t *testing.T, o satser.Ordning) {
	if len(k.Udfald) != len(k.Forhold.Haendelser) {
		t.Fatalf("%d outcomes of %d failures", len(k.Udfald), len(k.Forhold.Haendelser))
	}
	for i, vil := range k.Udfald {
		x, err := vurderer(o).Begrund(&k.Forhold, i)
		if err != nil {
			t.Fatal(err)
		}
		if x.Svar() != vil.Svar || afgoerende(x) != vil.Afgoerende.ID || x.Virkning != vil.Virkning {
			t.Errorf("%s, failure %d: %s by %v, %v; want %s by %v, %v. The trap: %s\n%s", k.Titel, i, x.Svar(), afgoerende(x), x.Virkning,
				vil.Svar, vil.Afgoerende.ID, vil.Virkning, k.Faelde, trinliste(x.Spor))
		}
		if vil.Hjemmel != nil && x.Hjemmel.Bestemmelse() != vil.Hjemmel[map[satser.Ordning]int{rf: 0, jaf: 1}[o]] {
			t.Errorf("%s, failure %d: by %v, want %v", k.Titel, i, x.Hjemmel, vil.Hjemmel)
		}
	}
}

// TestSagerFuldtal: the cases have a source each and no path of anybody's machine; what is left out has a reason; and what
// a source leaves open, or says of another benefit, has a note.
func TestSagerFuldtal(t *testing.T) {
	f := laesSager(t)
	for _, k := range f.Sager {
		if k.Titel == "" || len(k.Kilder) == 0 || len(k.Ordninger) == 0 || len(k.Udfald) == 0 {
			t.Errorf("%s has no title, source, scheme or outcome", k.ID)
		}
		for _, x := range k.Kilder {
			if x.Titel == "" || x.Adresse == "" || strings.HasPrefix(x.Adresse, "kilder/") || strings.HasPrefix(x.Adresse, "/") {
				t.Errorf("%s: source %q at %q", k.ID, x.Titel, x.Adresse)
			}
		}
		if k.Brug == "open" && k.Note == "" {
			t.Errorf("%s: the source leaves it open, say what settles it", k.ID)
		}
	}
	for _, x := range f.IkkeOmRaadighed {
		if x.Titel == "" || x.Grund == "" {
			t.Errorf("%s is left out without a reason", x.ID)
		}
	}
}
