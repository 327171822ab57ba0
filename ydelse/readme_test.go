package ydelse_test

import (
	"go/parser"
	"go/token"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// The README's Go program is the body of Example, and what it prints is what Example prints.
func TestREADMEsEksempel(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	kilde, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(kilde), "func Example() {\n")
	krop, rest, ok := strings.Cut(rest, "\t// Output:\n")
	if !ok {
		t.Fatal("Example has no output")
	}
	ud, _, _ := strings.Cut(rest, "\n}\n")
	ud = strings.ReplaceAll(strings.TrimPrefix(ud, "\t// "), "\n\t// ", "\n")
	if !strings.Contains(string(readme), "func main() {\n"+krop+"}\n```") {
		t.Errorf("the README's program is not the body of Example:\n%s", krop)
	}
	if !strings.Contains(string(readme), "```\n"+ud+"\n```") {
		t.Errorf("the README's output is not that of Example:\n%s", ud)
	}
	_, program, _ := strings.Cut(string(readme), "```go\n")
	program, _, _ = strings.Cut(program, "\n```")
	fil, err := parser.ParseFile(token.NewFileSet(), "main.go", program, parser.AllErrors)
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range fil.Imports {
		if !strings.Contains(string(kilde), i.Path.Value) {
			t.Errorf("the README imports %s, and Example does not", i.Path.Value)
		}
	}
}

// What the README says of the figures that were not seen in a table.
func TestREADMEsBeregnedeSatser(t *testing.T) {
	for _, s := range []struct {
		sats satser.Sats
		o    satser.Ordning
		aar  []int
	}{
		{satser.MaanedForsoerger, rf, []int{2025, 2026}},
		{satser.MaanedForsoerger, jaf, []int{2025, 2026}},
		{satser.MaanedIkkeForsoerger, rf, []int{2025, 2026}},
		{satser.MaanedIkkeForsoerger, jaf, []int{2025, 2026}},
		{satser.MaanedHjemmeboende, rf, []int{2021, 2025, 2026}},
		{satser.MaanedHjemmeboende, jaf, []int{2021, 2025, 2026}},
		{satser.Loengraense, rf, []int{2013, 2014, 2016, 2018, 2025, 2026}},
		{satser.Loengraense, jaf, []int{2016, 2018, 2025, 2026}},
	} {
		var fik []int
		for _, f := range satser.Gaeldende().Figurer(s.sats, s.o) {
			if f.Status == satser.Beregnet {
				fik = append(fik, f.Fra.Aar())
			}
		}
		if diff := cmp.Diff(s.aar, fik); diff != "" {
			t.Errorf("%v, %v (-README +figures):\n%s", s.sats, s.o, diff)
		}
	}
}
