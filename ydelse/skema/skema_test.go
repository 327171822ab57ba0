package skema

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var opdater = flag.Bool("opdater", false, "rewrite the schemas")

// TestSkemaer: each schema is what the Go types and their comments give.
func TestSkemaer(t *testing.T) {
	for _, d := range dokumenter {
		fik, err := d.generer()
		if err != nil {
			t.Fatal(err)
		}
		if *opdater {
			if err := os.WriteFile(d.fil(), fik, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		vil, err := os.ReadFile(d.fil())
		if err != nil {
			t.Fatalf("%v; run go test -run TestSkemaer -opdater", err)
		}
		if diff := cmp.Diff(string(vil), string(fik)); diff != "" {
			t.Errorf("%s is not that of the Go types; run go test -run TestSkemaer -opdater (-file +types):\n%s", d.fil(), diff)
		}
	}
}

// TestProjektetsDokumenter: every document in the project is right by its schema and to its reader.
func TestProjektetsDokumenter(t *testing.T) {
	for navn, alle := range projektets(t) {
		for fra, data := range alle {
			if err := laesere[navn](data); err != nil {
				t.Errorf("%s: %v", fra, err)
			}
			if err := efterSkema(t, navn, data); err != nil {
				t.Errorf("%s by the schema of %s: %#v", fra, navn, err)
			}
		}
		if len(alle) < 2 && navn != "satser" {
			t.Errorf("%s: %d documents", navn, len(alle))
		}
	}
}

// TestStramme: every object of every schema names all its keys, and every schema says what it is.
func TestStramme(t *testing.T) {
	for _, d := range dokumenter {
		data, err := Filer.ReadFile(d.fil())
		if err != nil {
			t.Fatal(err)
		}
		rod := laesTrae(t, data).(map[string]any)
		for _, k := range []string{"$schema", "$id", "title", "description"} {
			if s, _ := rod[k].(string); s == "" {
				t.Errorf("%s has no %s", d.fil(), k)
			}
		}
		if !strings.HasSuffix(rod["$id"].(string), "/"+d.fil()) {
			t.Errorf("%s is called %s", d.fil(), rod["$id"])
		}
		antal := 0
		for navn, def := range rod["$defs"].(map[string]any) {
			if s := def.(map[string]any); s["type"] == "object" {
				antal++
				if s["additionalProperties"] != false {
					t.Errorf("%s: %s takes other keys", d.fil(), navn)
				}
			}
		}
		if antal == 0 || rod["additionalProperties"] != false {
			t.Errorf("%s: %d objects", d.fil(), antal)
		}
	}
}

// TestNavne: a closed set is there with every name that its type can write, and no other.
func TestNavne(t *testing.T) {
	for navn, vil := range map[string]string{
		"satser.Ordning":            "[ressourceforloeb jobafklaring]",
		"spor.Svar":                 "[ja nej ikke vurderet]",
		"ydelse.Ophold":             "[danmark faeroeerne-eller-groenland eu-ret overenskomst udlandet]",
		"raadighed.Kontaktmaade":    "[telefon bopael tilbudssted mentor paaroerende skriftlig]",
		"sanktion.Loftsniveau":      "[enlig-forsoerger voksen hjemmeboende]",
		"raadighed.Vejledningsform": "[selv gruppe kun-skriftligt]",
	} {
		data, err := Filer.ReadFile("sag.schema.json")
		if err != nil {
			t.Fatal(err)
		}
		def := laesTrae(t, data).(map[string]any)["$defs"].(map[string]any)[navn].(map[string]any)
		if fik := fmt.Sprint(def["enum"]); fik != vil {
			t.Errorf("%s: %s, want %s", navn, fik, vil)
		}
	}
}
