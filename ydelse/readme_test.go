package ydelse_test

import (
	"go/parser"
	"go/token"
	"os"
	"strings"
	"testing"
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
