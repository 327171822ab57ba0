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

// TestForudSvaret: where the right is there whatever came before, the answer of the day and of a holiday on it is given, and is the
// one that every time before comes to; where it is not, the answer is a question. The naive count says the same of the right.
func TestForudSvaret(t *testing.T) {
	fra := satser.MustMaaned("2023-06")
	for _, h := range []string{
		"RRRRRRRRRRRRRRRRRRRRRRRRRR", "KKKKKKKKRRRRRRRRRRRRRRRRRR", "RRRRRRLLLRRRRRRRRRRRRRRRRR", "RRRRRRRRRRRRR-RRRRRRRRRRRR", "RRRRRRR-RRRRRRRRRRRRRRRRRR",
	} {
		for _, holdt := range []int{0, 7, 35} {
			for nr := 11; nr < len(h); nr += 2 {
				d := fra.Add(nr).FoersteDag().AddDays(2)
				sag := func(foer string) *ferie.Sag {
					s := historie(satser.Jobafklaring, fra.Add(-len(foer)).String(), foer+h)
					if til := d.AddDays(4 + holdt - 1); holdt > 0 {
						s.Holdt = []ferie.Ferie{{Fra: d.AddDays(4), Til: til, Art: ferie.MedYdelse}}
					}
					return s
				}
				s := sag("")
				s.Forud = 0
				dagen, planen := paaDag(t, s, d), planlaeg(t, s, ferie.Plan{Ferie: ferie.Ferie{Fra: d, Til: d.AddDays(3), Art: ferie.MedYdelse}, Aftalt: spor.Ja})
				proevSvar(t, h, d, dagen.Ret, planen.Vurdering, sag)
				altid := true
				for _, x := range tiderForud() {
					altid = altid && naiv(x+h, len(x)+nr)
				}
				if r := dagen.Optjening.Udfald; altid != (r == spor.Opfyldt) {
					t.Errorf("%s on %v: the right is %v, and the naive count says %v", h, d, r, altid)
				}
				if altid && holdt == 0 && h[nr] != '-' && (dagen.Udfald != spor.Opfyldt || dagen.Tilbage != 35) {
					t.Errorf("%s on %v: a right in every case with nothing held: %v, %d left\n%s", h, d, dagen.Udfald, dagen.Tilbage, tekst(dagen.Spor))
				}
			}
		}
	}
}

// proevSvar holds the answers with the time before not stated to those of every time before.
func proevSvar(t *testing.T, h string, d satser.Dato, r ferie.Ret, v ferie.Vurdering, sag func(string) *ferie.Sag) {
	t.Helper()
	for _, x := range tiderForud() {
		s := sag(x)
		kendt, err := beregner.Ret(s, d)
		plan, err2 := beregner.Vurder(s, ferie.Plan{Ferie: v.Ferie, Aftalt: spor.Ja})
		if err != nil || err2 != nil {
			t.Fatal(err, err2)
		}
		if r.Udfald != spor.Uoplyst && (kendt.Udfald != r.Udfald || r.Udfald == spor.Opfyldt && (kendt.IAlt != r.IAlt || kendt.Holdt != r.Holdt || kendt.Tilbage != r.Tilbage)) {
			t.Fatalf("%s on %v after %s: %+v, and without that %+v", h, d, x, kendt, r)
		}
		if v.Udfald != spor.Uoplyst && (plan.Udfald != v.Udfald || v.Udfald == spor.Opfyldt && plan.Tilbage != v.Tilbage) {
			t.Fatalf("%s on %v after %s: %+v, and without that %+v", h, d, x, plan, v)
		}
	}
}

// TestForudAabentSagt: nineteen months in a row give a right whatever came before, and what is not known is said. A holiday that may
// run out of the time, or over more than is left, is still a question.
func TestForudAabentSagt(t *testing.T) {
	s := historie(satser.Ressourceforloeb, "2023-06", "RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR")
	s.Forud = 0
	r := paa(t, s, "2025-01-01")
	if r.Udfald != spor.Opfyldt || r.Tilbage != 35 || r.Optjening.Vindue.IsValid() || !har(r.Spor, spor.FerieForudUoplyst, spor.Opfyldt) {
		t.Errorf("%v, %d left\n%s", r.Udfald, r.Tilbage, tekst(r.Spor))
	}
	for til, want := range map[string]spor.Udfald{"2025-01-31": spor.Opfyldt, "2025-02-01": spor.Uoplyst} { // the month may be the last one
		if got := planlaeg(t, s, plan("2025-01-01", til)); got.Udfald != want {
			t.Errorf("to %s: %v\n%s", til, got.Udfald, tekst(got.Spor))
		}
	}
	s.Holdt = []ferie.Ferie{{Fra: satser.MustDato("2024-07-01"), Til: satser.MustDato("2024-07-07"), Art: ferie.MedYdelse}}
	if r = paa(t, s, "2025-01-01"); r.Udfald != spor.Uoplyst || r.Tilbage != 0 {
		t.Errorf("a holiday in some of the windows: %v\n%s", r.Udfald, tekst(r.Spor))
	}
	// a month without a statement alone moves the window too, and one that is the municipality's is asked for as before
	s = historie(satser.Ressourceforloeb, "2022-06", "R?RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR")
	if r = paa(t, s, "2025-01-01"); r.Udfald != spor.Opfyldt || !har(r.Spor, spor.FerieMaanedUoplyst, spor.Opfyldt) {
		t.Errorf("a month that is not stated: %v\n%s", r.Udfald, tekst(r.Spor))
	}
	s = historie(satser.Ressourceforloeb, "2022-06", "RSRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR")
	if r = paa(t, s, "2025-01-01"); r.Udfald != spor.KraeverSkoen || r.Tilbage != 0 {
		t.Errorf("a month that is the municipality's: %v\n%s", r.Udfald, tekst(r.Spor))
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
