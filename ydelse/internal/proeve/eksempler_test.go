package proeve_test

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// modulsti is the path of the module, and modulrod where it lies.
const (
	modulsti = "github.com/ressourceforloeb/ressourceforloeb"
	modulrod = "../../.."
)

// mindstEksempler is the fewest Examples that the module may have.
const mindstEksempler = 60

// navneundtagelser is the methods that need no Example under any type: a reader knows them from the standard library.
var navneundtagelser = map[string]string{
	"String":        "fmt.Stringer: every Example that prints a value shows it",
	"Error":         "error: every Example that prints an error shows it",
	"MarshalText":   "encoding.TextMarshaler: called by encoding/json",
	"UnmarshalText": "encoding.TextUnmarshaler: called by encoding/json",
	"AppendText":    "encoding.TextAppender: called by encoding/json",
	"MarshalJSON":   "json.Marshaler: called by encoding/json",
	"UnmarshalJSON": "json.Unmarshaler: called by encoding/json",
	"IsZero":        "the zero value, as the tag omitzero asks for it",
	"IsValid":       "is the value one of the set",
	"Equal":         "==, for go-cmp and the like",
	"Compare":       "for slices.SortFunc and the like",
}

// undtagelser is the functions that no service calls: the packages of the module call them on each other.
var undtagelser = map[string]string{
	"satser.Klip":                "cuts the value in an Inputfejl; NewInputfejl does it for a service",
	"satser.LaesNavn":            "reads the enums of the module's packages",
	"satser.Navne.Har":           "the names of the enums of the module's packages",
	"satser.Navne.Kraev":         "the same",
	"satser.NewNavnefejl":        "the fault of an enum, in the packages of the module",
	"satser.NewModtagerfejl":     "the fault of reading to nil, in the same",
	"satser.TjekTekst":           "the check of a free text, in the same",
	"satser.Navne.Marshal":       "the same",
	"satser.Navne.Navn":          "the same",
	"satser.Navne.Unmarshal":     "the same",
	"satser.Regelopslag.Citer":   "writes a provision into a step that a package of the module is building; Hjemmel answers a service",
	"satser.Figuropslag.Citer":   "the same",
	"satser.Ordning.Tjek":        "the check of a scheme in the packages of the module",
	"satser.Regelsaet.Skaevdage": "where package ydelse splits a month; Retsperioder and OpgoerPeriode tell a service of the days",
}

// TestEksempelForHverFunktion: every function and method that a user can call is called in an Example of its own package, and no
// exemption is one that has become needless.
func TestEksempelForHverFunktion(t *testing.T) {
	m := nytModul()
	navnMangler := make(map[string]bool)
	udenEksempel := make(map[string]bool)
	for _, mappe := range biblioteker(t) {
		vist := m.vist(t, mappe)
		for navn, f := range m.eksporteret(t, mappe) {
			if vist[f] {
				continue
			}
			udenEksempel[navn] = true
			kort := f.Name()
			if _, ok := navneundtagelser[kort]; ok && f.Signature().Recv() != nil {
				navnMangler[kort] = true
				continue
			}
			if undtagelser[navn] == "" {
				t.Errorf("%s is in no Example of its package: write a scenario that calls it, or say here why no user does", navn)
			}
		}
	}
	for navn := range undtagelser {
		if !udenEksempel[navn] {
			t.Errorf("%s is exempted and is either shown or gone: take the exemption away", navn)
		}
	}
	for navn := range navneundtagelser {
		if !navnMangler[navn] {
			t.Errorf("every method %s is shown, or there is none: take the exemption away", navn)
		}
	}
}

// TestEksemplerHarOutput: there are enough Examples, and each has its output checked.
func TestEksemplerHarOutput(t *testing.T) {
	antal := 0
	for _, mappe := range biblioteker(t) {
		for _, e := range doc.Examples(proever(t, token.NewFileSet(), mappe)...) {
			antal++
			if e.Output == "" {
				t.Errorf("%s: Example%s has no output to check", mappe, e.Name)
			}
		}
	}
	if antal < mindstEksempler {
		t.Errorf("%d Examples, and there should be %d or more", antal, mindstEksempler)
	}
}

// TestEksempelSesPaaTypen: a name counts for the type that it is called on, and for no other one.
func TestEksempelSesPaaTypen(t *testing.T) {
	const kilde = `package satser_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func hjaelper(b satser.Beloeb) string { return b.Tekst() }

func ExampleDato() {
	for _, d := range []satser.Dato{satser.MustDato("2024-05-17")} {
		fmt.Println(d.Tekst(), hjaelper(satser.Beloeb{}))
	}
	som := satser.Maaned.Tekst
	_ = som
	// satser.Periode.Tekst is in a comment.
	// Output:
}
`
	m := nytModul()
	fil, err := parser.ParseFile(m.fset, "eksempel_test.go", kilde, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	vist := m.kaldt("satser", []*ast.File{fil})
	alle := m.eksporteret(t, "satser")
	for navn, vil := range map[string]bool{
		"satser.Dato.Tekst": true, "satser.MustDato": true, "satser.Maaned.Tekst": true,
		"satser.Beloeb.Tekst": false, "satser.Periode.Tekst": false, "satser.MustMaaned": false,
	} {
		f := alle[navn]
		if f == nil {
			t.Fatalf("%s is not there", navn)
		}
		if vist[f] != vil {
			t.Errorf("%s is shown: %v, want %v", navn, vist[f], vil)
		}
	}
}

// biblioteker is the folders of the module whose packages a user can import, in order. Modules below it, commands, folders named
// internal and the package of the root, which has no code, are none.
func biblioteker(t *testing.T) []string {
	t.Helper()
	var mapper []string
	err := fs.WalkDir(os.DirFS(modulrod), ".", func(sti string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() || sti == "." {
			return err
		}
		if n := d.Name(); n[0] == '.' || n == "internal" || n == "testdata" || n == "examples" {
			return fs.SkipDir
		}
		if _, err := os.Stat(filepath.Join(modulrod, sti, "go.mod")); err == nil {
			return fs.SkipDir
		}
		if filer, err := filepath.Glob(filepath.Join(modulrod, sti, "*.go")); err != nil || len(filer) > 0 {
			mapper = append(mapper, sti)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(mapper) < 10 || !slices.Contains(mapper, "satser") {
		t.Fatalf("the packages are not where they were: %v", mapper)
	}
	return mapper
}

// kildefiler is the Go files of a folder that are tests, or those that are not, parsed.
func kildefiler(fset *token.FileSet, mappe string, test bool) ([]*ast.File, error) {
	navne, err := filepath.Glob(filepath.Join(modulrod, mappe, "*.go"))
	if err != nil {
		return nil, err
	}
	var filer []*ast.File
	for _, navn := range navne {
		if strings.HasSuffix(navn, "_test.go") != test {
			continue
		}
		fil, err := parser.ParseFile(fset, navn, nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		filer = append(filer, fil)
	}
	return filer, nil
}

// proever is the test files of a folder that stand outside its package, as users do.
func proever(t *testing.T, fset *token.FileSet, mappe string) []*ast.File {
	t.Helper()
	filer, err := kildefiler(fset, mappe, true)
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(filer, func(f *ast.File) bool { return !strings.HasSuffix(f.Name.Name, "_test") })
}

// modul is the packages of the module, type-checked from their sources, so that a method is told from those of the same name under
// other types. What is outside the module is taken as empty packages: of that nothing need be known, and what it gives has no type.
type modul struct {
	fset   *token.FileSet
	pakker map[string]*types.Package
}

func nytModul() *modul {
	return &modul{token.NewFileSet(), make(map[string]*types.Package)}
}

// Import implements [types.Importer].
func (m *modul) Import(sti string) (*types.Package, error) {
	if p := m.pakker[sti]; p != nil {
		return p, nil
	}
	mappe, eget := strings.CutPrefix(sti, modulsti+"/")
	if !eget {
		p := types.NewPackage(sti, path.Base(sti))
		p.MarkComplete()
		m.pakker[sti] = p
		return p, nil
	}
	filer, err := kildefiler(m.fset, mappe, false)
	if err != nil {
		return nil, err
	}
	p := m.tjek(sti, filer, nil, true)
	m.pakker[sti] = p
	return p, nil
}

// tjek type-checks as far as can be done without the packages outside the module: the faults that come of these are let pass.
func (m *modul) tjek(sti string, filer []*ast.File, info *types.Info, udenKroppe bool) *types.Package {
	conf := types.Config{Importer: m, IgnoreFuncBodies: udenKroppe, Error: func(error) {}}
	p, _ := conf.Check(sti, m.fset, filer, info)
	return p
}

// eksporteret is the exported functions of a package and the exported methods of its exported types, by name.
func (m *modul) eksporteret(t *testing.T, mappe string) map[string]*types.Func {
	t.Helper()
	p, err := m.Import(path.Join(modulsti, mappe))
	if err != nil {
		t.Fatal(err)
	}
	alle := make(map[string]*types.Func)
	for _, navn := range p.Scope().Names() {
		switch o := p.Scope().Lookup(navn).(type) {
		case *types.Func:
			if o.Exported() {
				alle[mappe+"."+navn] = o
			}
		case *types.TypeName:
			for _, f := range metoder(o) {
				alle[mappe+"."+navn+"."+f.Name()] = f
			}
		}
	}
	if len(alle) == 0 {
		t.Fatalf("%s: no function found", mappe)
	}
	return alle
}

// metoder is the exported methods of an exported type.
func metoder(o *types.TypeName) []*types.Func {
	n, ok := o.Type().(*types.Named)
	if !ok || !o.Exported() {
		return nil
	}
	return slices.DeleteFunc(slices.Collect(n.Methods()), func(f *types.Func) bool { return !f.Exported() })
}

// vist is the functions that the Examples of a package name.
func (m *modul) vist(t *testing.T, mappe string) map[*types.Func]bool {
	t.Helper()
	return m.kaldt(mappe, proever(t, m.fset, mappe))
}

// kaldt is the functions named in the bodies of the Examples of some files of a package's external test.
func (m *modul) kaldt(mappe string, filer []*ast.File) map[*types.Func]bool {
	info := &types.Info{Uses: make(map[*ast.Ident]types.Object)}
	m.tjek(path.Join(modulsti, mappe)+"_test", filer, info, false)
	var kroppe []*ast.BlockStmt
	for _, fil := range filer {
		for _, d := range fil.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && strings.HasPrefix(f.Name.Name, "Example") {
				kroppe = append(kroppe, f.Body)
			}
		}
	}
	kaldt := make(map[*types.Func]bool)
	for id, o := range info.Uses {
		i := func(k *ast.BlockStmt) bool { return k.Pos() <= id.Pos() && id.End() <= k.End() }
		if f, ok := o.(*types.Func); ok && slices.ContainsFunc(kroppe, i) {
			kaldt[f.Origin()] = true
		}
	}
	return kaldt
}
