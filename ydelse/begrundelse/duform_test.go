package begrundelse

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestDuform: every sentence about the person that a step can have, turned to the person. The file is there to be read; no
// sentence keeps the word.
func TestDuform(t *testing.T) {
	var b strings.Builder
	for _, id := range spor.IDer() {
		for u := spor.Opfyldt; u <= spor.Beregnet; u++ {
			s := (spor.Trin{ID: id, Udfald: u}).Tekst()
			if du := duform(s); du != s {
				b.WriteString(du + "\n")
				if l := strings.ToLower(du); strings.Contains(l, "personen") {
					t.Errorf("%v, %v: %s", id, u, du)
				}
			}
		}
	}
	const fil = "testdata/duform.txt"
	if f := flag.Lookup("opdater"); f.Value.String() == "true" {
		if err := os.WriteFile(fil, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	vil, err := os.ReadFile(fil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(vil), b.String()); diff != "" {
		t.Errorf("%s (-want +got):\n%s", fil, diff)
	}
}
