package satser_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// aflyttet is a document with something of each kind, for the fuzzer.
const aflyttet = `{"navn":"a","antal":-1,"dag":"2024-02-29","kroner":12.5,"par":[1,-2],"under":{"fra":"2024-01-01"},"liste":[{"fra":"2024-01-02"}],"raa":{"x":[1]}}`

// FuzzAfkod finds that what is taken is JSON that encoding/json reads to the same value, and that every fault is an
// Inputfejl.
func FuzzAfkod(f *testing.F) {
	for _, s := range []string{aflyttet, `{}`, `null`, `[`, `{"navn":"\ud800","antal":1}`, `{"navn":"a","antal":1} `, `{"navn":"a","Antal":1}`, `{"navn":"a","antal":1,"raa":[[null]]}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var p, q post
		if err := satser.Afkod(b, &p); err != nil {
			kraevInputfejl(t, err)
			return
		}
		if err := json.Unmarshal(b, &q); err != nil {
			t.Fatalf("%q er taget, men er ikke JSON: %v", b, err)
		}
		skrevet1, err1 := json.Marshal(p)
		skrevet2, err2 := json.Marshal(q)
		if string(skrevet1) != string(skrevet2) || err1 != nil || err2 != nil {
			t.Fatalf("%q: %s (%v), encoding/json: %s (%v)", b, skrevet1, err1, skrevet2, err2)
		}
	})
}

func kraevInputfejl(t *testing.T, err error) {
	t.Helper()
	var fejl *satser.Inputfejl
	if !errors.As(err, &fejl) || fejl.Kode == "" || fejl.Krav == "" {
		t.Fatalf("fejlen er %T: %v", err, err)
	}
}

// FuzzLaesRegelsaet finds that a rule set that is taken answers without a panic and reads back to the same fingerprint.
func FuzzLaesRegelsaet(f *testing.F) {
	f.Add([]byte(lille))
	f.Add([]byte(strings.Replace(lille, `"2024-12-31","vaerdi":"16382.00"`, `"2024-02-29","vaerdi":16382`, 1)))
	f.Add([]byte(`{"format":"satser/1","sidsteDag":"9999-12-31","serier":[],"regler":[]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := satser.LaesRegelsaet(b)
		if err != nil {
			kraevInputfejl(t, err)
			return
		}
		skrevet, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		if ny := laes(t, string(skrevet)); ny.Aftryk() != r.Aftryk() {
			t.Fatalf("aftrykket skifter: %s", skrevet)
		}
		proevRegelsaet(t, r)
	})
}

// proevRegelsaet asks a rule set of all it can answer.
func proevRegelsaet(t *testing.T, r *satser.Regelsaet) {
	t.Helper()
	for _, s := range satser.Satser() {
		for _, o := range ordninger {
			for _, f := range r.Figurer(s, o) {
				if op, err := r.Sats(s, o, f.Til); err != nil || op.Ref.Fra != f.Fra {
					t.Fatalf("%v %v %v: %v (%v)", s, o, f.Til, op, err)
				}
			}
		}
	}
	if _, err := r.Fremskriv(r.SidsteDag().Aar()+1, satser.Regulering{Generel: 300}); err != nil {
		kraevInputfejl(t, err)
	}
	r.SomKendt(satser.MustDato("2024-07-01"))
}

// FuzzLaesAendringer finds that changes that are read either make a whole rule set or are refused with an Inputfejl.
func FuzzLaesAendringer(f *testing.F) {
	f.Add([]byte(januar))
	f.Add([]byte(lille))
	f.Add([]byte(`{"format":"satser/1"}`))
	f.Add([]byte(`{"format":"satser/1","serier":[{"sats":"regulering.generel","ordning":"jobafklaring","figurer":[{"fra":"2027-01-01","til":"9999-12-31","vaerdi":"-999.99","status":"beregnet"}]}]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		aendringer, err := satser.LaesAendringer(b)
		if err != nil {
			kraevInputfejl(t, err)
			return
		}
		ny, advarsler, err := satser.Gaeldende().Med(aendringer...)
		if err != nil {
			kraevInputfejl(t, err)
			return
		}
		for _, a := range advarsler {
			_ = a.Tekst()
		}
		proevRegelsaet(t, ny)
	})
}
