package ydelse_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

var opdater = flag.Bool("opdater", false, "rewrite the golden files under testdata")

// sammenhold holds a text against testdata/navn. The fingerprint of the embedded rule set or of [til2026], which changes with
// every figure, is written as AFTRYK.
func sammenhold(t *testing.T, navn, fik string) {
	t.Helper()
	for _, r := range []*satser.Regelsaet{satser.Gaeldende(), til2026} {
		aftryk := r.Aftryk().String()
		fik = strings.NewReplacer(aftryk, "AFTRYK", aftryk[:12], "AFTRYK").Replace(fik)
	}
	sti := filepath.Join("testdata", filepath.FromSlash(navn))
	if *opdater {
		if err := os.WriteFile(sti, []byte(fik), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	vil, err := os.ReadFile(sti)
	if err != nil {
		t.Fatalf("%v; run go test ./ydelse -opdater", err)
	}
	if diff := cmp.Diff(string(vil), fik); diff != "" {
		t.Errorf("%s (-want +got):\n%s", navn, diff)
	}
}
