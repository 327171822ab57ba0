package proeve_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// fjRod is the root of the module.
const fjRod = "../../.."

// TestFjendtligtKatalog reads the sources: every package, every exported function and every exported type of the module is in the
// lists that the hostile calls are made from, and every exported method is one that reflection finds. A new one cannot escape.
func TestFjendtligtKatalog(t *testing.T) {
	if fundne := kildepakker(t); !slices.Equal(fundne, slices.Sorted(slices.Values(pakker))) {
		t.Fatalf("the packages are %v, the list has %v", fundne, pakker)
	}
	kendte := map[string]bool{}
	for _, k := range alleKald() {
		kendte[k.navn] = true
	}
	for _, x := range typer {
		kendte[typenavn(x)] = true
	}
	antal := 0
	for _, p := range pakker {
		for _, navn := range eksporterede(t, p) {
			antal++
			if !kendte[navn] {
				t.Errorf("%s is exported and in neither funktioner nor typer", navn)
			}
		}
	}
	t.Logf("%d exported names, %d calls", antal, len(alleKald()))
}

// kildepakker returns the folders with Go files that others can import and that are not programs.
func kildepakker(t *testing.T) []string {
	t.Helper()
	fundne := map[string]bool{}
	err := filepath.WalkDir(fjRod, func(sti string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(fjRod, sti)
		if _, err := os.Stat(filepath.Join(sti, "go.mod")); err == nil && sti != fjRod {
			return fs.SkipDir // a module of its own
		}
		if d.IsDir() && sti != fjRod && (strings.HasPrefix(d.Name(), ".") || slices.Contains([]string{"internal", "testdata", "examples"}, d.Name())) {
			return fs.SkipDir
		}
		if erKilde(d) && filepath.Dir(rel) != "." { // the root holds a comment only
			fundne[filepath.ToSlash(filepath.Dir(rel))] = true
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return slices.Sorted(maps.Keys(fundne))
}

func erKilde(d fs.DirEntry) bool {
	return !d.IsDir() && strings.HasSuffix(d.Name(), ".go") && !strings.HasSuffix(d.Name(), "_test.go")
}

// eksporterede lists the exported functions, types and methods of a package as "satser.Beloeb.Add".
func eksporterede(t *testing.T, mappe string) (ud []string) {
	t.Helper()
	filer, err := os.ReadDir(filepath.Join(fjRod, mappe))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range filer {
		if !erKilde(f) {
			continue
		}
		fil, err := parser.ParseFile(token.NewFileSet(), filepath.Join(fjRod, mappe, f.Name()), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range fil.Decls {
			for _, navn := range erklaerede(d) {
				ud = append(ud, fil.Name.Name+"."+navn)
			}
		}
	}
	return ud
}

func erklaerede(d ast.Decl) (ud []string) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if navn := modtagertype(d) + d.Name.Name; d.Name.IsExported() && ast.IsExported(navn) {
			return []string{navn}
		}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			if x, ok := s.(*ast.TypeSpec); ok && x.Name.IsExported() {
				ud = append(ud, x.Name.Name)
			}
		}
	}
	return ud
}

// modtagertype is "Beloeb." of a method of Beloeb, and empty of a function.
func modtagertype(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return ""
	}
	for x := d.Recv.List[0].Type; ; {
		switch y := x.(type) {
		case *ast.StarExpr:
			x = y.X
		case *ast.IndexExpr:
			x = y.X
		case *ast.Ident:
			return y.Name + "."
		default:
			return "?."
		}
	}
}

// etKald is a function or a method, with its receiver as the first argument.
type etKald struct {
	navn string
	fn   reflect.Value
}

// alleKald lists every function and every method: of a type its own, of a pointer those that need one, of an interface each.
func alleKald() []etKald {
	var ud []etKald
	for _, f := range funktioner {
		v := reflect.ValueOf(f)
		ud = append(ud, etKald{funktionsnavn(v), v})
	}
	for _, x := range typer {
		if x.Kind() == reflect.Interface {
			ud = append(ud, graensefladekald(x)...)
			continue
		}
		p := reflect.PointerTo(x)
		for i := range p.NumMethod() {
			m := p.Method(i)
			if v, ok := x.MethodByName(m.Name); ok {
				m = v
			}
			ud = append(ud, etKald{typenavn(x) + "." + m.Name, m.Func})
		}
	}
	return ud
}

// graensefladekald calls the methods of an interface on what is in it; nil has none.
func graensefladekald(x reflect.Type) (ud []etKald) {
	for i := range x.NumMethod() {
		m := x.Method(i)
		if !m.IsExported() || m.Type.NumIn() > 0 {
			continue
		}
		var ind, svar []reflect.Type
		ind = append(ind, x)
		for k := range m.Type.NumOut() {
			svar = append(svar, m.Type.Out(k))
		}
		fn := reflect.MakeFunc(reflect.FuncOf(ind, svar, false), func(args []reflect.Value) (ud []reflect.Value) {
			if args[0].IsNil() {
				for _, s := range svar {
					ud = append(ud, reflect.Zero(s))
				}
				return ud
			}
			return args[0].MethodByName(m.Name).Call(nil)
		})
		ud = append(ud, etKald{typenavn(x) + "." + m.Name, fn})
	}
	return ud
}

// typenavn is the name of a type without type arguments: "satser.Tidslinje".
func typenavn(x reflect.Type) string {
	navn, _, _ := strings.Cut(x.String(), "[")
	return navn
}

func funktionsnavn(v reflect.Value) string {
	navn := runtime.FuncForPC(v.Pointer()).Name()
	navn = navn[strings.LastIndex(navn, "/")+1:]
	navn, _, _ = strings.Cut(navn, "[")
	return navn
}
