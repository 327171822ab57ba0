package main

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// The place of a mutant is found again when lines and indentation have moved, and the two directions of the comparison differ.
func TestRapport(t *testing.T) {
	dir := t.TempDir()
	skriv := func(navn, tekst string) string {
		sti := filepath.Join(dir, navn)
		if err := os.WriteFile(sti, []byte(tekst), 0o600); err != nil {
			t.Fatal(err)
		}
		return sti
	}
	skriv("a.go", "package a\n\n\t\tx := a + b\n")
	rapport := skriv("r.json", `{"files":[{"file_name":"a.go","mutations":[
		{"type":"ARITHMETIC_BASE","status":"LIVED","line":3,"column":9},
		{"type":"ARITHMETIC_BASE","status":"KILLED","line":3,"column":9},
		{"type":"X","status":"TIMED OUT","line":3,"column":9},
		{"type":"X","status":"NOT VIABLE","line":3,"column":9}]}]}`)
	r, err := laesRapport(rapport, dir)
	if err != nil {
		t.Fatal(err)
	}
	vil := mutant{"a.go", "ARITHMETIC_BASE", "x := a + b", 7}
	if r.draebt != 1 || r.tid != 1 || r.ulevedygtige != 1 || !slices.Equal(r.levende, []mutant{vil}) || r.procent() != 50 {
		t.Errorf("%+v", r)
	}
	kendte, err := laesOverlevende(skriv("o.tsv", "# a comment\n"+vil.linje("p")+"\tequivalent\n"+vil.linje("q")+"\tequivalent\n"))
	if err != nil || !slices.Equal(kendte["p"], r.levende) {
		t.Errorf("%v %+v", err, kendte)
	}
	anden := mutant{"b.go", "X", "y", 1}
	if nye, borte := sammenlign([]mutant{vil, anden}, []mutant{vil}); !slices.Equal(nye, []mutant{anden}) || len(borte) > 0 {
		t.Errorf("%v %v", nye, borte)
	}
	if nye, borte := sammenlign(nil, []mutant{vil}); len(nye) > 0 || !slices.Equal(borte, []mutant{vil}) {
		t.Errorf("%v %v", nye, borte)
	}
	for _, daarlig := range []string{"a\tb\tc\t1\td\n", "a\tb\tc\t1\td\t\n", "a\tb\tc\tx\td\te\n"} {
		if _, err := laesOverlevende(skriv("d.tsv", daarlig)); err == nil {
			t.Errorf("%q is accepted", daarlig)
		}
	}
	skriv("u.json", `{"files":[{"file_name":"a.go","mutations":[{"type":"X","status":"NOT COVERED","line":3,"column":9}]}]}`)
	if _, err := laesRapport(filepath.Join(dir, "u.json"), dir); err == nil {
		t.Error("a mutant that was never run passes")
	}
}

// The list in the tree is one that can be read.
func TestOverlevende(t *testing.T) {
	if _, err := laesOverlevende("overlevende.tsv"); err != nil {
		t.Error(err)
	}
}
