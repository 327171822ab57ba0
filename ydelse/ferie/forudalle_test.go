package ferie_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

// TestForudAlle: with the time before not stated the answer is the one that every such time comes to, and a question when they
// differ: nothing or twelve months, a break of some months, and some months in a row before the first one stated.
func TestForudAlle(t *testing.T) {
	fra := satser.MustMaaned("2024-01")
	for _, h := range []string{
		"RRRRRRRRRRRRRRRRRRRRRRRRR", "RRRRRR-RRRRRRRRRRRRRRRRRR", "-RRRRRRRRRRRRRRRRRRRRRRRR", "LRRRRRRRRRRRRRRRRRRRRRRRR",
		"----RRRRRRRRRRRRRRRRRRRRR", "-----------RRRRRRRRRRRRRR", "------------RRRRRRRRRRRRR", "RRRRRRRRRRRR-------------",
		"FRRRRRRRRRRRRRRRRRRRRRRRR", "R-----------R",
	} {
		for nr := 0; nr < len(h); nr += 3 {
			d := fra.Add(nr).FoersteDag().AddDays(4)
			s := historie(satser.Ressourceforloeb, fra.String(), h)
			s.Forud = 0
			aaben, alle := paaDag(t, s, d).Optjening, map[ferie.Optjening]bool{}
			for _, x := range tiderForud() {
				r, err := beregner.Ret(historie(satser.Ressourceforloeb, fra.Add(-len(x)).String(), x+h), d)
				if err != nil {
					t.Fatal(err)
				}
				o := r.Optjening
				o.Talte, o.Naeste, o.Uger = 0, satser.Dato{}, 0
				alle[o] = true
			}
			proevForud(t, h, d, aaben, alle)
		}
	}
}

// tiderForud is the times before, as stories that end where the story begins.
func tiderForud() (ud []string) {
	for pause := range 14 {
		for lige := range 25 {
			slut := strings.Repeat("-", pause) + strings.Repeat("R", lige)
			ud = append(ud, "-"+slut, "-RRRRRRRRRRRR"+slut)
		}
	}
	return ud
}

func proevForud(t *testing.T, h string, d satser.Dato, aaben ferie.Optjening, alle map[ferie.Optjening]bool) {
	t.Helper()
	udfald := map[spor.Udfald]bool{}
	for o := range alle {
		udfald[o.Udfald] = true
		if o.Udfald == aaben.Udfald && aaben.Vindue.IsValid() && (o.Vindue != aaben.Vindue || o.Optjent != aaben.Optjent) {
			t.Fatalf("%s on %v: %+v, and with some time before %+v", h, d, aaben, o)
		}
	}
	switch {
	case aaben.Udfald == spor.Uoplyst && len(udfald) == 1:
		t.Errorf("%s on %v: a question, and every time before comes to %v", h, d, udfald)
	case aaben.Udfald != spor.Uoplyst && (len(udfald) != 1 || !udfald[aaben.Udfald]):
		t.Errorf("%s on %v: %v, and with some time before %v", h, d, aaben.Udfald, udfald)
	case aaben.Udfald == spor.Opfyldt && aaben.Vindue.IsValid() != (len(alle) == 1):
		t.Errorf("%s on %v: the window is %v, of %d", h, d, aaben.Vindue, len(alle))
	}
}
