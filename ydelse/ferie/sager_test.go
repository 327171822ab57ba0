package ferie_test

import (
	"os"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

// kendtsag is a case with the source of its outcome. It is about a day, or about a plan.
type kendtsag struct {
	ID     string `json:"id"`
	Titel  string `json:"titel"`
	Kilder []struct {
		Titel   string `json:"titel"`
		Adresse string `json:"adresse"`
	} `json:"kilder"`
	Faelde            string           `json:"faelde,omitempty"`
	Ordninger         []satser.Ordning `json:"ordninger"`
	Perioder          []ferie.Periode  `json:"perioder"`
	Feriegodtgoerelse spor.Svar        `json:"feriegodtgoerelse,omitzero"`
	Dag               satser.Dato      `json:"dag,omitzero"`
	Plan              ferie.Plan       `json:"plan,omitzero"`
	Optjening         spor.Udfald      `json:"optjening,omitzero"`
	Udfald            spor.Udfald      `json:"udfald,omitzero"`
	Uger              int              `json:"uger,omitempty"`
	Vindue            string           `json:"vindue,omitempty"`
}

// TestSager: the known cases come out as their sources say.
func TestSager(t *testing.T) {
	data, err := os.ReadFile("testdata/sager.json")
	if err != nil {
		t.Fatal(err)
	}
	var fil struct {
		Om    string     `json:"om"`
		Sager []kendtsag `json:"sager"`
	}
	if err := satser.Afkod(data, &fil); err != nil {
		t.Fatal(err)
	}
	for _, k := range fil.Sager {
		for _, o := range k.Ordninger {
			s := &ferie.Sag{Ordning: o, Perioder: k.Perioder, Forud: spor.Nej, Feriegodtgoerelse: k.Feriegodtgoerelse}
			if k.Dag.IsZero() {
				if got := planlaeg(t, s, k.Plan); got.Udfald != k.Udfald {
					t.Errorf("%s, %v: %v, want %v\n%s", k.ID, o, got.Udfald, k.Udfald, tekst(got.Spor))
				}
				continue
			}
			got := paaDag(t, s, k.Dag)
			if got.Optjening.Udfald != k.Optjening || k.Udfald != 0 && got.Udfald != k.Udfald {
				t.Errorf("%s, %v: %v and %v\n%s", k.ID, o, got.Optjening.Udfald, got.Udfald, tekst(got.Spor))
			}
			if k.Optjening == spor.Opfyldt && (got.Optjening.Uger != k.Uger || got.Optjening.Vindue.String() != k.Vindue) {
				t.Errorf("%s, %v: %d weeks in %v", k.ID, o, got.Optjening.Uger, got.Optjening.Vindue)
			}
		}
	}
}
