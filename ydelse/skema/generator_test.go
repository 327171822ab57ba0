package skema

import (
	"bytes"
	"encoding/json"
	"maps"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/invopop/jsonschema"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

const modul = "github.com/ressourceforloeb/ressourceforloeb"

// dokument is a document that has a schema.
type dokument struct {
	navn   string // of the file, without .schema.json
	titel  string
	format string       // what its format key says; none when it is empty
	form   reflect.Type // the Go type of its form
}

var dokumenter = []dokument{
	{"sag", "A case file (sag/1)", ydelse.Sagsformat, reflect.TypeFor[Sagsfil]()},
	{"opgoerelse", "A month's statement (opgoerelse/1)", ydelse.Opgoerelsesformat, reflect.TypeFor[Opgoerelsesfil]()},
	{"efterregulering", "A re-calculation (efterregulering/1)", efterregulering.Format, reflect.TypeFor[Efterreguleringsfil]()},
	{"satser", "New figures and rules (satser/1)", "satser/1", reflect.TypeFor[Aendringsfil]()},
	{"regelsaet", "A whole rule set (satser/1)", "satser/1", reflect.TypeFor[Regelsaetfil]()},
	{"klagesag", "A complaint, as examples/klagefrist reads it", "", reflect.TypeFor[Klagesag]()},
}

func (d dokument) fil() string { return d.navn + ".schema.json" }

// generator builds the schema of one document.
type generator struct {
	dokument
	reflektor jsonschema.Reflector
	defs      jsonschema.Definitions
}

// kommentarer is the comments of the Go types, by their full name.
var kommentarer = sync.OnceValues(func() (map[string]string, error) {
	r := jsonschema.Reflector{}
	for _, mappe := range []string{"../../satser", "../../raadighed", "../../sanktion", "../../klage", ".."} {
		if err := r.AddGoComments(path.Join(modul, "ydelse", "skema"), mappe, jsonschema.WithFullComment()); err != nil {
			return nil, err
		}
	}
	for k, v := range r.CommentMap {
		r.CommentMap[k] = ren(v)
	}
	return r.CommentMap, nil
})

var henvisning = regexp.MustCompile(`\[\*?([A-Za-z][A-Za-z.]*)\]`)

// ren is a comment without the links and the line breaks of Go.
func ren(s string) string {
	linjer := strings.Split(henvisning.ReplaceAllString(s, "$1"), "\n")
	for i, l := range linjer {
		switch {
		case l == "":
			linjer[i] = "\n\n"
		case strings.HasPrefix(l, "\t"):
			linjer[i] = "\n" + l
		case i > 0 && linjer[i-1] != "\n\n":
			linjer[i] = " " + l
		}
	}
	return strings.Join(linjer, "")
}

// generer builds the schema as it stands in its file.
func (d dokument) generer() ([]byte, error) {
	k, err := kommentarer()
	if err != nil {
		return nil, err
	}
	g := generator{dokument: d, defs: jsonschema.Definitions{}}
	g.reflektor = jsonschema.Reflector{ExpandedStruct: true, Mapper: g.blad, Namer: typenavn, CommentMap: k}
	rod := g.reflektor.ReflectFromType(d.form)
	rod.ID, rod.Title = jsonschema.ID("https://"+modul+"/ydelse/skema/"+d.fil()), d.titel
	maps.Copy(rod.Definitions, g.defs)
	g.defs = rod.Definitions
	g.faerdig(rod)
	var b bytes.Buffer
	kode := json.NewEncoder(&b)
	kode.SetEscapeHTML(false)
	if err := kode.Encode(rod); err != nil {
		return nil, err
	}
	var ud bytes.Buffer
	err = json.Indent(&ud, b.Bytes(), "", "  ")
	return ud.Bytes(), err
}

// typenavn is a type as Go programs name it: "ydelse.Forloeb". The forms of this module that stand for a type of another are named
// as that.
func typenavn(t reflect.Type) string {
	if t.Name() == "" || t.PkgPath() == "" {
		return ""
	}
	switch t {
	case reflect.TypeFor[Trin](), reflect.TypeFor[Led]():
		return "spor." + t.Name()
	}
	return path.Base(t.PkgPath()) + "." + t.Name()
}

// blad maps a type that is written as one value to a reference, and notes its definition.
func (g *generator) blad(t reflect.Type) *skema {
	switch {
	case t == reflect.TypeFor[satser.Beloeb]() && egne["beloeb-i-"+g.navn] != nil:
		return g.egen("beloeb-i-" + g.navn)
	case faste[t] != nil:
		return g.ref(typenavn(t), faste[t])
	case erNavn(t):
		k := g.reflektor.CommentMap[t.PkgPath()+"."+t.Name()]
		return g.ref(typenavn(t), &skema{Type: "string", Enum: navne(t), Description: k})
	case t.Kind() == reflect.String:
		return g.egen("tekst")
	case t.Kind() == reflect.Int:
		return g.egen("antal")
	case hele[t.Kind()] != nil:
		s := *hele[t.Kind()]
		return &s
	}
	return nil
}

func (g *generator) egen(navn string) *skema { return g.ref(navn, egne[navn]) }

func (g *generator) ref(navn string, s *skema) *skema {
	g.defs[navn] = s
	return til(navn)
}

// til is a reference to a definition.
func til(navn string) *skema { return &skema{Ref: "#/$defs/" + navn} }

// ellerTom is the definition that also takes the empty text, "not given", of one that is a text.
func (g *generator) ellerTom(p *skema) {
	navn := strings.TrimPrefix(p.Ref, "#/$defs/")
	s := g.defs[navn]
	if p.Ref == "" || s == nil || s.Type != "string" || navn == "tekst" {
		return
	}
	tom := navn + "-eller-tom"
	g.defs[tom] = &skema{AnyOf: []*skema{til(navn), {Const: ""}}, Description: `"" is not given.`}
	p.Ref = "#/$defs/" + tom
}

// faerdig adds what no Go type says: what may be empty, the format, and the rules of krav.
func (g *generator) faerdig(rod *skema) {
	objekter := map[string]*skema{typenavn(g.form): rod}
	for navn, s := range g.defs {
		if s.Type == "object" {
			objekter[navn] = s
		}
	}
	for _, navn := range slices.Sorted(maps.Keys(objekter)) {
		g.tomme(navn, objekter[navn])
	}
	if g.format != "" {
		rod.Properties.Set("format", &skema{Const: g.format, Description: "The format of the document."})
	}
	for _, navn := range slices.Sorted(maps.Keys(objekter)) {
		for _, k := range krav[navn] {
			k(g, objekter[navn])
		}
	}
	g.ryd(rod)
}

// tomme lets a text that may be left out stand empty.
func (g *generator) tomme(navn string, s *skema) {
	for p := s.Properties.Oldest(); p != nil; p = p.Next() {
		sted := navn + "." + p.Key
		if !slices.Contains(s.Required, p.Key) != slices.Contains(omvendt, sted) {
			g.ellerTom(p.Value)
		}
	}
}

// omvendt is the fields that take the empty text though they are required, because the object as a whole may say nothing, and those
// that do not though they may be left out.
var omvendt = []string{
	"ydelse.TidligereYdelse.art", "satser.Periode.fra", "klage.Klage.modtaget", "klage.Klage.hos", "klage.Klage.klager",
	"skema.Serie.hjemmel", "satser.Satsref.sats", "satser.Satsref.ordning", "satser.Satsref.status", "satser.Satsref.fra", "spor.Trin.til",
}

// ryd leaves out the definitions that nothing refers to.
func (g *generator) ryd(rod *skema) {
	for fjernet := true; fjernet; {
		fjernet = false
		b, _ := json.Marshal(rod)
		for navn := range g.defs {
			if !bytes.Contains(b, []byte(`"#/$defs/`+navn+`"`)) {
				delete(g.defs, navn)
				fjernet = true
			}
		}
	}
}
