package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// symboler is what the module declares: "satser.RegelLoen", "raadighed.Behandling.RimeligGrund", and the tests.
type symboler struct {
	navne  map[string]bool
	proeve map[string]bool
	orden  map[string][]string // the constants of a type, "satser.Regel", in order of declaration
}

// laesModul reads the source of the module once.
var laesModul = sync.OnceValue(func() *symboler {
	m := &symboler{map[string]bool{}, map[string]bool{}, map[string][]string{}}
	err := filepath.WalkDir(rod, func(sti string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && sti != rod):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(sti, ".go"):
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), sti, nil, parser.SkipObjectResolution)
		if err == nil {
			m.fil(f, strings.HasSuffix(sti, "_test.go"))
		}
		return err
	})
	if err != nil {
		panic(err)
	}
	return m
})

// fil adds the declarations of a file.
func (m *symboler) fil(f *ast.File, proeve bool) {
	pakke := strings.TrimSuffix(f.Name.Name, "_test")
	for _, d := range f.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil && proeve {
				m.proeve[pakke+"."+d.Name.Name] = strings.HasPrefix(d.Name.Name, "Test") || strings.HasPrefix(d.Name.Name, "Example")
			} else if !proeve {
				m.navne[pakke+"."+modtager(d)+d.Name.Name] = true
			}
		case *ast.GenDecl:
			if !proeve {
				m.erklaering(pakke, d)
			}
		}
	}
}

// modtager is "Type." of a method.
func modtager(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return ""
	}
	typ := d.Recv.List[0].Type
	if s, er := typ.(*ast.StarExpr); er {
		typ = s.X
	}
	if i, er := typ.(*ast.IndexExpr); er {
		typ = i.X
	}
	if id, er := typ.(*ast.Ident); er {
		return id.Name + "."
	}
	return ""
}

// erklaering adds types with their fields, and constants and variables.
func (m *symboler) erklaering(pakke string, d *ast.GenDecl) {
	typ := "" // of constants that repeat the line before
	for _, s := range d.Specs {
		switch s := s.(type) {
		case *ast.TypeSpec:
			m.navne[pakke+"."+s.Name.Name] = true
			if st, er := s.Type.(*ast.StructType); er {
				m.felter(pakke+"."+s.Name.Name, st)
			}
		case *ast.ValueSpec:
			if id, er := s.Type.(*ast.Ident); er {
				typ = id.Name
			}
			for _, n := range s.Names {
				m.navne[pakke+"."+n.Name] = true
				if d.Tok == token.CONST {
					m.orden[pakke+"."+typ] = append(m.orden[pakke+"."+typ], n.Name)
				}
			}
		}
	}
}

func (m *symboler) felter(typ string, st *ast.StructType) {
	for _, f := range st.Fields.List {
		for _, n := range f.Names {
			m.navne[typ+"."+n.Name] = true
		}
	}
}

// konstant returns the name of the nth constant of a type, counted from 1.
func (m *symboler) konstant(typ string, n int) string {
	if k := m.orden[typ]; n >= 1 && n <= len(k) {
		return strings.SplitN(typ, ".", 2)[0] + "." + k[n-1]
	}
	return ""
}

func satssymbol(s satser.Sats) string { return laesModul().konstant("satser.Sats", int(s)) }

// regelsymbol returns the constant of a rule: of the income, the failure, the ground or the exemption that it is keyed by.
func regelsymbol(g satser.Regel) string {
	m := laesModul()
	for _, a := range satser.Indtaegtsarter() {
		if a.Regel() == g {
			return m.konstant("satser.Indtaegtsart", int(a))
		}
	}
	for _, a := range satser.Haendelsesarter() {
		if a.Regel() == g {
			return m.konstant("satser.Haendelsesart", int(a))
		}
	}
	for _, a := range satser.Grundarter() {
		if a.Regel() == g {
			return m.konstant("satser.Grundart", int(a))
		}
	}
	for _, a := range satser.Fritagelsesarter() {
		if a.Regel() == g {
			return m.konstant("satser.Fritagelsesart", int(a))
		}
	}
	return m.konstant("satser.Regel", int(g))
}

// slaegt is the type of a constant that a rule is keyed by: an entry may name the whole of it.
func slaegt(symbol string) string {
	for _, typ := range []string{"satser.Indtaegtsart", "satser.Haendelsesart", "satser.Grundart", "satser.Fritagelsesart"} {
		for _, n := range laesModul().orden[typ] {
			if "satser."+n == symbol {
				return typ
			}
		}
	}
	return ""
}

// The names of the rules are found by their place; a few that are known show that the place is right.
func TestSymboler(t *testing.T) {
	for got, want := range map[string]string{
		regelsymbol(satser.RegelRet):                          "satser.RegelRet",
		regelsymbol(satser.RegelKravBortfald):                 "satser.RegelKravBortfald",
		regelsymbol(satser.Loen.Regel()):                      "satser.Loen",
		regelsymbol(satser.IkkeSoegtJob.Regel()):              "satser.IkkeSoegtJob",
		satssymbol(satser.Tilpasningsprocent):                 "satser.Tilpasningsprocent",
		slaegt("satser.Feriegodtgoerelse"):                    "satser.Indtaegtsart",
		slaegt("satser.RegelLoen"):                            "",
		laesModul().konstant("satser.Regel", 0):               "",
		regelsymbol(satser.Regel(255)):                        "",
		regelsymbol(satser.Fritagelsesarter()[0].Regel())[:7]: "satser.",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
