package skema

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// laesere is what reads each document.
var laesere = map[string]func([]byte) error{
	"sag":             func(b []byte) error { _, err := ydelse.LaesSagsdokument(b); return err },
	"opgoerelse":      func(b []byte) error { return new(ydelse.Opgoerelse).UnmarshalJSON(b) },
	"efterregulering": func(b []byte) error { return new(efterregulering.Resultat).UnmarshalJSON(b) },
	"satser":          func(b []byte) error { _, err := satser.LaesAendringer(b); return err },
	"regelsaet":       func(b []byte) error { _, err := satser.LaesRegelsaet(b); return err },
	"klagesag": func(b []byte) error {
		var d Klagesag
		if err := satser.Afkod(b, &d); err != nil {
			return err
		}
		return d.Sag.Valider()
	},
}

// oversatte is the schemas as they stand in their files, by the name of the document.
var oversatte = sync.OnceValues(func() (map[string]*jsonschema.Schema, error) {
	ud := map[string]*jsonschema.Schema{}
	for _, d := range dokumenter {
		data, err := Filer.ReadFile(d.fil())
		if err != nil {
			return nil, err
		}
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
		if err != nil {
			return nil, err
		}
		c := jsonschema.NewCompiler()
		c.AssertFormat()
		if err := c.AddResource(d.fil(), v); err != nil {
			return nil, err
		}
		if ud[d.navn], err = c.Compile(d.fil()); err != nil { // against the meta-schema of the draft too
			return nil, err
		}
	}
	return ud, nil
})

// efterSkema is the schema's verdict.
func efterSkema(t testing.TB, navn string, data []byte) error {
	t.Helper()
	alle, err := oversatte()
	if err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("%s: %v", data, err)
	}
	return alle[navn].Validate(v)
}

// samling is documents, by the name of their schema and then by where they come from.
type samling map[string]map[string][]byte

func (s samling) tag(navn, fra string, data []byte) {
	if s[navn] == nil {
		s[navn] = map[string][]byte{}
	}
	s[navn][fra] = data
}

// projektets is every document in the project, and every result that the library gives for one.
func projektets(t testing.TB) samling {
	t.Helper()
	s := samling{}
	s.filer(t, "sag", "../../examples/maanedsopgoerelse/sager/*.json", "../../examples/efterregulering/sag/[ef]*r.json",
		"../testdata/dokument/sag-*.json", "../testdata/json/v1/*.sag.json")
	s.filer(t, "klagesag", "../../examples/klagefrist/sager/*.json")
	s.filer(t, "opgoerelse", "../testdata/json/v1/*.opgoerelse.json")
	s.filer(t, "efterregulering", "../testdata/json/v1/*.efterregulering.json")
	s.filer(t, "satser", "../testdata/json/v1/*.satser.json")
	s.filer(t, "regelsaet", "../testdata/json/v1/*.regelsaet.json")
	s.tag("regelsaet", "det gældende", skriv(t, satser.Gaeldende()))
	for fra, data := range s["sag"] {
		s.opgoer(t, fra, data)
	}
	s.efterreguler(t)
	return s
}

func (s samling) filer(t testing.TB, navn string, moenstre ...string) {
	t.Helper()
	for _, m := range moenstre {
		fundet, err := filepath.Glob(m)
		if err != nil || len(fundet) == 0 {
			t.Fatalf("%s: %v, %d files", m, err, len(fundet))
		}
		for _, f := range fundet {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			s.tag(navn, f, data)
		}
	}
}

// opgoer makes the statement of each month of a case.
func (s samling) opgoer(t testing.TB, fra string, data []byte) {
	t.Helper()
	d, err := ydelse.LaesSagsdokument(data)
	if err != nil {
		t.Fatalf("%s: %v", fra, err)
	}
	for _, m := range d.Maaneder {
		o, err := ydelse.Beregner{Regler: satser.Gaeldende(), Praksis: d.Praksis}.Opgoer(&d.Sag, m)
		if err != nil {
			t.Fatalf("%s, %v: %v", fra, m, err)
		}
		s.tag("opgoerelse", fra+" "+m.String(), skriv(t, o))
	}
}

// efterreguler computes pairs of cases again: a year with differences, and months without an answer.
func (s samling) efterreguler(t testing.TB) {
	t.Helper()
	const eks, v1 = "../../examples/efterregulering/sag/", "../testdata/json/v1/"
	for _, r := range []struct{ foer, efter, til string }{
		{eks + "foer.json", eks + "efter.json", "2024-03"},
		{eks + "foer.json", eks + "efter.json", "2024-12"},
		{v1 + "07-lofter.sag.json", v1 + "12-uoplyst.sag.json", "2024-03"},
	} {
		foer, efter := laesSag(t, r.foer), laesSag(t, r.efter)
		b := efterregulering.Beregner{
			Foer:  ydelse.Beregner{Regler: satser.Gaeldende(), Praksis: foer.Praksis},
			Efter: ydelse.Beregner{Regler: satser.Gaeldende(), Praksis: efter.Praksis},
		}
		res, err := b.Beregn(&efterregulering.Opgave{
			Foer: &foer.Sag, Efter: &efter.Sag, Fra: satser.MustMaaned("2024-01"), Til: satser.MustMaaned(r.til),
		})
		if err != nil {
			t.Fatal(err)
		}
		s.tag("efterregulering", r.efter+" til "+r.til, skriv(t, res))
	}
}

func laesSag(t testing.TB, fil string) ydelse.Sagsdokument {
	t.Helper()
	data, err := os.ReadFile(fil)
	if err != nil {
		t.Fatal(err)
	}
	d, err := ydelse.LaesSagsdokument(data)
	if err != nil {
		t.Fatalf("%s: %v", fil, err)
	}
	return d
}

func skriv(t testing.TB, v any) []byte {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
