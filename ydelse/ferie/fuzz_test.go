package ferie_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

// FuzzSag: whatever is read as a case and a plan is answered without panic, to an answer or a fault that is typed; it is written
// in a form that reads back the same.
func FuzzSag(f *testing.F) {
	type dokument struct {
		Sag  ferie.Sag   `json:"sag"`
		Dag  satser.Dato `json:"dag"`
		Plan ferie.Plan  `json:"plan"`
	}
	f.Add([]byte(`{"sag":{"ordning":"jobafklaring"},"dag":"2025-01-01","plan":{"fra":"2025-01-01","til":"2025-01-02","art":"med-ydelse"}}`))
	f.Add([]byte(`{"sag":{"ordning":"ressourceforloeb","perioder":[{"fra":"1990-01-01","art":"kontanthjaelp"}]},"dag":"9999-12-31",` +
		`"plan":{"fra":"2025-12-01","til":"2026-11-01","art":"med-ferietillaeg"}}`))
	for _, h := range []string{"KKKRRRRLLRRRRRRR", "RRRR?RR0SRRRR", "UUURRPPRRREEFR", "rrrrrrrrrrrr-rRRR"} {
		for _, o := range begge {
			data, err := json.Marshal(dokument{*historie(o, "2024-01", h), satser.MustDato("2025-03-01"), plan("2025-03-01", "2025-03-20")})
			if err != nil {
				f.Fatal(err)
			}
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var x, igen dokument
		if satser.Afkod(data, &x) != nil {
			return
		}
		if skrevet, err := json.Marshal(x); err == nil {
			if err := satser.Afkod(skrevet, &igen); err != nil {
				t.Fatalf("what is written is not read: %v\n%s", err, skrevet)
			}
			if to, _ := json.Marshal(igen); string(to) != string(skrevet) {
				t.Fatalf("written twice (-first +second):\n%s", cmp.Diff(string(skrevet), string(to)))
			}
		}
		r, err := beregner.BegrundRet(&x.Sag, x.Dag)
		if typet(t, err) {
			holdSpor(t, r.Spor, r.Udfald)
		}
		v, err := beregner.Begrund(&x.Sag, x.Plan)
		if typet(t, err) {
			holdSpor(t, v.Spor, v.Udfald)
		}
	})
}

// typet reports whether there is no error, and refuses one that is of no type.
func typet(t *testing.T, err error) bool {
	var inde *satser.Inputfejl
	var ude *satser.Udenforfejl
	if err != nil && !som(err, &inde) && !som(err, &ude) {
		t.Fatalf("%v is of no type", err)
	}
	return err == nil
}

// TestJSON: the answers are written in a form that reads back the same.
func TestJSON(t *testing.T) {
	s := historie(satser.Jobafklaring, "2024-01", "KKKRRRRLLRRRRRRR")
	s.Holdt = append(s.Holdt, ferie.Ferie{Fra: satser.MustDato("2025-03-20"), Til: satser.MustDato("2025-03-25"), Art: ferie.MedYdelse})
	r, v := paa(t, s, "2025-03-10"), planlaeg(t, s, plan("2025-03-10", "2025-03-12"))
	var r2 ferie.BegrundetRet
	var v2 ferie.Begrundet
	for _, x := range []struct{ fra, til any }{{&r, &r2}, {&v, &v2}} {
		data, err := json.Marshal(x.fra)
		if err == nil {
			err = satser.Afkod(data, x.til)
		}
		if diff := cmp.Diff(x.fra, x.til); err != nil || diff != "" {
			t.Errorf("%v (-written +read):\n%s\n%s", err, diff, data)
		}
	}
}

// TestNavne: each kind has a name of its own that reads back, and what is no name is refused.
func TestNavne(t *testing.T) {
	set := map[string]bool{}
	for i, a := range ferie.Forsoergelser() {
		var igen ferie.Forsoergelse
		data, err := a.MarshalText()
		if err != nil || igen.UnmarshalText(data) != nil || igen != a || int(a) != i+1 || set[a.String()] {
			t.Errorf("%d is written as %s and read as %v, %v", a, data, igen, err)
		}
		set[a.String()] = true
	}
	for a := ferie.MedYdelse; a <= ferie.MedKontanthjaelp; a++ {
		var igen ferie.Ferieart
		data, err := a.MarshalText()
		if err != nil || igen.UnmarshalText(data) != nil || igen != a || set[a.String()] {
			t.Errorf("%d is written as %s and read as %v, %v", a, data, igen, err)
		}
		set[a.String()] = true
	}
	if len(set) != 18 || ferie.Forsoergelse(0).IsValid() || (ferie.IngenYdelse + 1).IsValid() || (ferie.MedKontanthjaelp + 1).IsValid() {
		t.Errorf("%d names", len(set))
	}
	var a ferie.Forsoergelse
	var f ferie.Ferieart
	if a.UnmarshalText([]byte("løn")) == nil || f.UnmarshalText([]byte("løn")) == nil || (*ferie.Forsoergelse)(nil).UnmarshalText(nil) == nil {
		t.Error("what is no name is read")
	}
}
