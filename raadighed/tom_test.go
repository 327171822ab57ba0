package raadighed_test

import (
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
