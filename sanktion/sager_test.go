package sanktion_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// kendtsag is a worked example with the source of its outcome.
type kendtsag struct {
	ID        string `json:"id"`
	Titel     string `json:"titel"`
	Sikkerhed string `json:"sikkerhed"`
	Brug      string `json:"brug"`
	Kilder    []struct {
		Titel   string `json:"titel"`
		Adresse string `json:"adresse"`
	} `json:"kilder"`
	Maaned     satser.Maaned         `json:"maaned"`
	Gruppe     satser.Satsgruppe     `json:"gruppe"`
	Efter      *satser.Beloeb        `json:"efter"` // the benefit after income, where it is reduced
	Haendelser []raadighed.Haendelse `json:"haendelser"`
	Vil        []struct {
		Praksis      sanktion.Praksis `json:"praksis"`
		Dage         int              `json:"dage"`
		Fradrag      satser.Beloeb    `json:"fradrag"`
		Nedsaettelse satser.Beloeb    `json:"nedsaettelse"`
	} `json:"vil"`
	Aldrig []satser.Beloeb `json:"aldrig"` // what the naive trap would give
	Faelde string          `json:"faelde"`
	Note   string          `json:"note"`
}

func laesSager(t *testing.T) []kendtsag {
	t.Helper()
	b, err := os.ReadFile("testdata/sager.json")
	if err != nil {
		t.Fatal(err)
	}
	var f struct {
		Om    string     `json:"om"`
		Sager []kendtsag `json:"sager"`
	}
	d := json.NewDecoder(strings.NewReader(string(b)))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		t.Fatal(err)
	}
	return f.Sager
}

// forhold gives the failures of the case with every condition for a sanction met.
func (k *kendtsag) forhold() *raadighed.Forhold {
	var alle []raadighed.Haendelse
	for _, x := range k.Haendelser {
		d := x.Dage().Fra
		alle = append(alle, paaDag(x.Art, d, func(h *raadighed.Haendelse) {
			h.Kontakt, h.Booket = x.Kontakt, x.Booket
			if x.Art.ErTilbud() {
				h.Fravaer = x.Fravaer
			}
		}))
	}
	return forhold(alle...)
}

func (k *kendtsag) ydelse() sanktion.Maanedsydelse {
	m := hel(k.Maaned, k.Gruppe)
	if k.Efter != nil {
		m.Efter = spor.Kr(*k.Efter)
	}
	return m
}

// TestSager: every worked example comes out, under both schemes and each practice that it is about, and never as its
// trap.
func TestSager(t *testing.T) {
	for _, k := range laesSager(t) {
		for _, ordning := range begge {
			for _, vil := range k.Vil {
				t.Run(k.ID+"/"+ordning.String()+"/"+vil.Praksis.Dage.String(), func(t *testing.T) {
					x := opgoer(t, beregner(ordning, vil.Praksis), &sanktion.Opgave{Forhold: k.forhold(), Maaned: k.ydelse()})
					if x.Dage != vil.Dage || x.Dagsfradrag != vil.Fradrag || x.Nedsaettelse != vil.Nedsaettelse {
						t.Errorf("%s: %d days, %v and %v, want %d, %v and %v\n%s", k.Titel, x.Dage, x.Dagsfradrag, x.Nedsaettelse,
							vil.Dage, vil.Fradrag, vil.Nedsaettelse, trinliste(x.Spor))
					}
					if slices.Contains(k.Aldrig, x.Trukket) {
						t.Errorf("%s: %v is the trap: %s", k.Titel, x.Trukket, k.Faelde)
					}
				})
			}
		}
	}
}

// TestSagerFuldtal: all seventeen cases and the eight worked examples are there, each with a source and a trap and no
// path of anybody's machine; the open one stands under both practices.
func TestSagerFuldtal(t *testing.T) {
	har := map[string]bool{}
	for _, k := range laesSager(t) {
		har[k.ID] = true
		if k.Titel == "" || len(k.Kilder) == 0 || len(k.Aldrig) == 0 || k.Faelde == "" || len(k.Vil) == 0 {
			t.Errorf("%s has no title, source, trap or outcome", k.ID)
		}
		for _, x := range k.Kilder {
			if x.Titel == "" || x.Adresse == "" || strings.HasPrefix(x.Adresse, "kilder/") || strings.HasPrefix(x.Adresse, "/") {
				t.Errorf("%s: source %q at %q", k.ID, x.Titel, x.Adresse)
			}
		}
		if (k.Brug == "open") != (len(k.Vil) == 2) {
			t.Errorf("%s: an open case stands under both practices", k.ID)
		}
	}
	for i := 1; i <= 17; i++ {
		if id := fmt.Sprintf("SAN-N%02d", i); !har[id] {
			t.Errorf("%s is missing", id)
		}
	}
	for i := 1; i <= 8; i++ {
		if id := fmt.Sprintf("EKS-%d", i); !har[id] {
			t.Errorf("%s is missing", id)
		}
	}
}
