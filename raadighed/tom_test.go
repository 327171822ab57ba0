package raadighed_test

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
)

// TestIkkeTom: as many of one list as of another is not nothing.
func TestIkkeTom(t *testing.T) {
	en, to := make([]raadighed.Vejledning, 1), make([]raadighed.Fritagelse, 1)
	for navn, f := range map[string]raadighed.Forhold{
		"guidance and an exemption":               {Vejledninger: en, Fritagelser: to},
		"guidance and a failure":                  {Vejledninger: en, Haendelser: make([]raadighed.Haendelse, 1)},
		"an exemption and a failure":              {Fritagelser: to, Haendelser: make([]raadighed.Haendelse, 1)},
		"guidance, an exemption and two failures": {Vejledninger: en, Fritagelser: to, Haendelser: make([]raadighed.Haendelse, 2)},
	} {
		if f.IsZero() {
			t.Errorf("%s is nothing", navn)
		}
	}
	b := raadighed.Behandling{Kontaktforsoeg: make([]raadighed.Kontaktforsoeg, 1), Grunde: make([]raadighed.Grund, 1)}
	if b.IsZero() {
		t.Error("an attempt and a ground are nothing")
	}
	if !(raadighed.Forhold{}).IsZero() || !(raadighed.Behandling{}).IsZero() {
		t.Error("nothing is something")
	}
}

// TestTilbudUdenDage: a ground for other days says nothing about a tilbud whose days of absence are not stated.
func TestTilbudUdenDage(t *testing.T) {
	udenDage := h(func(x *raadighed.Haendelse) { x.Fravaer, x.Dag = nil, dag("2024-06-03") })
	for grund, r := range map[string]struct{ fra, til string }{
		"the week after": {"2024-06-10", "2024-06-14"}, "the day after": {"2024-06-04", "2024-06-04"}, "the day before": {"2024-06-02", "2024-06-02"},
	} {
		syg := medFritagelse(raadighed.Fritagelse{Art: satser.FritagetFerie, Fra: dag(r.fra), Til: dag(r.til), Aftalt: spor.Ja})
		if x := vurder(t, rf, sag(satser.UdeblevetFraTilbud, "2024-06-03", udenDage, syg)); x.Udfald != spor.Uoplyst {
			t.Errorf("%s: %v", grund, x.Udfald)
		}
	}
}

// TestGennemgangIEnhverOrden: a failure that begins later hides none that stands after it.
func TestGennemgangIEnhverOrden(t *testing.T) {
	f := sag(satser.UdeblevetFraSamtale, "2024-06-03")
	f.Haendelser = append([]raadighed.Haendelse{haendelse(satser.UdeblevetFraSamtale, dag("2024-07-01"))}, f.Haendelser...)
	g, err := vurderer(rf).Gennemgaa(f, dag("2024-06-30"))
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := g.Vurdering(0); ok {
		t.Error("a failure of July is assessed in June")
	}
	if v, ok := g.Vurdering(1); !ok || v.Udfald == 0 {
		t.Error("the failure of June is not assessed")
	}
}

// TestFristensPraksis: that the three months run from the first of several days is a practice; of one day it is the law.
func TestFristensPraksis(t *testing.T) {
	for kontakt, vil := range map[string]spor.Praksis{"2024-06-03": 0, "2024-06-04": 0, "2024-06-05": spor.FristFraFoersteDag} { // contact ends the days
		x := vurder(t, rf, sag(satser.UdeblevetFraSamtale, "2024-06-03", h(func(x *raadighed.Haendelse) { x.Kontakt = dag(kontakt) })))
		fundet := false
		for _, trin := range x.Spor {
			if trin.ID == spor.Sanktionsfrist {
				fundet = true
				if trin.Praksis != vil {
					t.Errorf("contact %s: %v, want %v", kontakt, trin.Praksis, vil)
				}
			}
		}
		if !fundet {
			t.Errorf("contact %s: no deadline", kontakt)
		}
	}
}

// TestUkendtTilstand: a state that is none has no name.
func TestUkendtTilstand(t *testing.T) {
	for _, x := range []raadighed.Tilstand{0, raadighed.SkalVurderes + 1, 255} {
		if x.String() != "ukendt" {
			t.Errorf("%d: %s", x, x)
		}
	}
}
