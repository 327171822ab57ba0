package raadighed_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// FuzzForhold: whatever is read as a case is assessed without panic, to an answer or a fault that is typed; it is written
// in a form that reads back the same; and each day of it is free or not.
func FuzzForhold(f *testing.F) {
	f.Add([]byte(`{"haendelser":[{"art":"udeblevet-fra-samtale","dag":"2024-06-03"}]}`))
	f.Add([]byte(`{"haendelser":[{"art":"afvist-tilbud","fravaer":[{"dag":"0001-01-01"},{"dag":"9999-12-31"}]}]}`))
	for _, s := range tekstsager {
		data, err := json.Marshal(s.f)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var x raadighed.Forhold
		if err := satser.Afkod(data, &x); err != nil {
			if inputfejl(err) == nil {
				t.Fatalf("%v is no Inputfejl", err)
			}
			return
		}
		skrevet, err := json.Marshal(x)
		if err != nil {
			return // a number that stands for no word is refused in writing too
		}
		var igen raadighed.Forhold
		if err := satser.Afkod(skrevet, &igen); err != nil {
			t.Fatalf("what is written is not read: %v\n%s", err, skrevet)
		}
		if to, err := json.Marshal(igen); err != nil || string(to) != string(skrevet) {
			t.Fatalf("written twice (-first +second):\n%s", cmp.Diff(string(skrevet), string(to)))
		}
		for _, o := range begge {
			fuzzVurder(t, o, &x)
		}
	})
}

func fuzzVurder(t *testing.T, o satser.Ordning, f *raadighed.Forhold) {
	for i := range f.Haendelser {
		b, err := vurderer(o).Begrund(f, i)
		v, err2 := vurderer(o).Vurder(f, i)
		if err != nil {
			if inputfejl(err) == nil && udenfor(err) == nil || err2 == nil {
				t.Fatalf("%v and %v", err, err2)
			}
			continue
		}
		if v != b.Vurdering || b.Tekst() == "" {
			t.Fatalf("Vurder and Begrund differ:\n%s", cmp.Diff(v, b.Vurdering))
		}
		if i == 0 {
			hold(t, o, f, b)
		}
		if _, err := vurderer(o).Fri(f, i, b.Dage.Fra); err != nil {
			t.Fatalf("%v", err)
		}
	}
}

// FuzzBegrundet: whatever is read as an answer is written in a form that reads back the same, and has a text and a
// checklist.
func FuzzBegrundet(f *testing.F) {
	for _, s := range tekstsager {
		b, err := vurderer(s.o).Begrund(s.f, 0)
		if err != nil {
			f.Fatal(err)
		}
		if data, err := json.Marshal(b); err == nil && len(data) < 2_000 { // the short ones: the fuzzer minimizes
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var b, igen raadighed.Begrundet
		if satser.Afkod(data, &b) != nil {
			return
		}
		skrevet, err := json.Marshal(b)
		if err != nil {
			return
		}
		if err := satser.Afkod(skrevet, &igen); err != nil {
			t.Fatalf("what is written is not read: %v\n%s", err, skrevet)
		}
		if diff := cmp.Diff(b, igen, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("(-read +read again):\n%s", diff)
		}
		if b.Tekst() == "" || len(b.Tjekliste()) != len(b.Spor) {
			t.Error("no text, or no checklist")
		}
	})
}
