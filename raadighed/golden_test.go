package raadighed_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var opdater = flag.Bool("opdater", false, "rewrite the golden files under testdata")

// sammenhold holds a text against testdata/navn.
func sammenhold(t *testing.T, navn, fik string) {
	t.Helper()
	sti := filepath.Join("testdata", filepath.FromSlash(navn))
	if *opdater {
		if err := os.WriteFile(sti, []byte(fik), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	vil, err := os.ReadFile(sti)
	if err != nil {
		t.Fatalf("%v; run go test ./raadighed -opdater", err)
	}
	if diff := cmp.Diff(string(vil), fik); diff != "" {
		t.Errorf("%s (-want +got):\n%s", navn, diff)
	}
}
