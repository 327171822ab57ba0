package satser_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// post is a document with every kind that Afkod reads.
type post struct {
	Navn   string          `json:"navn"`
	Antal  int8            `json:"antal"`
	Plus   uint16          `json:"plus,omitzero"`
	Ja     bool            `json:"ja,omitempty"`
	Dag    satser.Dato     `json:"dag,omitzero"`
	Kroner satser.Beloeb   `json:"kroner,omitzero"`
	Par    [2]int          `json:"par,omitzero"`
	Under  *under          `json:"under,omitempty"`
	Liste  []under         `json:"liste,omitempty"`
	Raa    json.RawMessage `json:"raa,omitempty"`
	Egen   egen            `json:"egen,omitzero"`
	faelles
	Skjult string `json:"-"`
}

type faelles struct {
	Note string `json:"note,omitempty"`
}

type under struct {
	Fra satser.Dato `json:"fra"`
}

// egen reads its own object, as a type with a JSON form of its own does.
type egen struct{ under }

func (e *egen) UnmarshalJSON(b []byte) error { return satser.Afkod(b, &e.under) }

// optag is a wrapper: the document must have at least navn and antal.
const kerne = `"navn":"a","antal":1`

func TestAfkod(t *testing.T) {
	var p post
	err := satser.Afkod([]byte(` {`+kerne+`,"plus":65535,"ja":true,"dag":"2024-02-29","kroner":12.5,"par":[1,-2],"under":{"fra":"2024-01-01"},`+
		`"liste":[{"fra":"2024-01-02"},{"fra":"2024-01-03"}],"raa":{"x":[1,"\u00e6"]},"egen":{"fra":"2024-01-04"},"note":"æøå"} `), &p)
	if err != nil {
		t.Fatal(err)
	}
	d := satser.MustDato
	want := post{
		Navn: "a", Antal: 1, Plus: 65535, Ja: true, Dag: d("2024-02-29"), Kroner: satser.MustBeloeb("12.50"), Par: [2]int{1, -2},
		Under: &under{d("2024-01-01")}, Liste: []under{{d("2024-01-02")}, {d("2024-01-03")}}, Raa: json.RawMessage(`{"x":[1,"\u00e6"]}`),
		Egen: egen{under{d("2024-01-04")}}, faelles: faelles{"æøå"},
	}
	if diff := cmp.Diff(want, p, cmp.AllowUnexported(post{}, egen{}, faelles{})); diff != "" {
		t.Errorf("-vil +har\n%s", diff)
	}
}

func TestAfkodAfviser(t *testing.T) {
	for _, r := range []struct {
		grund, json string
		felt        string
		kode        satser.Kode
	}{
		{"nothing at all", ``, "", satser.KodeFormat},
		{"only spaces", "  \n", "", satser.KodeFormat},
		{"broken off", `{"navn":"a"`, "", satser.KodeFormat},
		{"broken off in a value", `{"navn":`, "navn", satser.KodeFormat},
		{"a comma too many in an object", `{` + kerne + `,}`, "", satser.KodeFormat},
		{"a comma too many in an array", `{` + kerne + `,"liste":[{"fra":"2024-01-01"},]}`, "liste[1]", satser.KodeFormat},
		{"no colon", `{"navn" "a"}`, "navn", satser.KodeFormat},
		{"a key without quotes", `{navn:"a"}`, "", satser.KodeFormat},
		{"not UTF-8", "{\"navn\":\"\xff\",\"antal\":1}", "", satser.KodeFormat},
		{"half a surrogate pair, which encoding/json turns into U+FFFD", `{"navn":"\ud800","antal":1}`, "navn", satser.KodeFormat},
		{"null as the document", `null`, "", satser.KodeMangler},
		{"null for a text", `{"navn":null,"antal":1}`, "navn", satser.KodeMangler},
		{"null for a number", `{"navn":"a","antal":null}`, "antal", satser.KodeMangler},
		{"null for a pointer", `{` + kerne + `,"under":null}`, "under", satser.KodeMangler},
		{"null for a list", `{` + kerne + `,"liste":null}`, "liste", satser.KodeMangler},
		{"null for a day", `{` + kerne + `,"dag":null}`, "dag", satser.KodeMangler},
		{"null for an amount", `{` + kerne + `,"kroner":null}`, "kroner", satser.KodeMangler},
		{"null deep inside a value that reads itself", `{` + kerne + `,"raa":{"x":[1,null]}}`, "raa.x[1]", satser.KodeMangler},
		{"a required key is missing", `{"antal":1}`, "navn", satser.KodeMangler},
		{"a required key is missing further down", `{` + kerne + `,"liste":[{"fra":"2024-01-01"},{}]}`, "liste[1].fra", satser.KodeMangler},
		{"a key twice", `{` + kerne + `,"navn":"b"}`, "navn", satser.KodeDublet},
		{"a key twice, written in two ways", `{` + kerne + `,"n\u0061vn":"b"}`, "navn", satser.KodeDublet},
		{"a key twice further down", `{` + kerne + `,"under":{"fra":"2024-01-01","fra":"2024-01-01"}}`, "under.fra", satser.KodeDublet},
		{"a key twice inside a value that reads itself", `{` + kerne + `,"raa":{"x":1,"x":2}}`, "raa.x", satser.KodeDublet},
		{"an unknown key", `{` + kerne + `,"andet":1}`, "andet", satser.KodeUkendt},
		{"an empty key", `{` + kerne + `,"under":{"":1}}`, "under.", satser.KodeUkendt},
		{"an endless unknown key is clipped", `{` + kerne + `,"` + strings.Repeat("x", 10_000) + `":1}`, strings.Repeat("x", 32) + "…", satser.KodeUkendt},
		{"a key in another case", `{"Navn":"a","antal":1}`, "Navn", satser.KodeUkendt},
		{"the name of a field that is not in the document", `{` + kerne + `,"Skjult":"x"}`, "Skjult", satser.KodeUkendt},
		{"something after the document", `{` + kerne + `} {}`, "", satser.KodeFormat},
		{"rubbish after the document", `{` + kerne + `} x`, "", satser.KodeFormat},
		{"an end too many", `{` + kerne + `}}`, "", satser.KodeFormat},
		{"a number for a text", `{"navn":1,"antal":1}`, "navn", satser.KodeFormat},
		{"a text for a number", `{"navn":"a","antal":"1"}`, "antal", satser.KodeFormat},
		{"a text for a boolean", `{` + kerne + `,"ja":"true"}`, "ja", satser.KodeFormat},
		{"an object for a text", `{"navn":{},"antal":1}`, "navn", satser.KodeFormat},
		{"a list for an object", `{` + kerne + `,"under":[]}`, "under", satser.KodeFormat},
		{"an object for a list", `{` + kerne + `,"liste":{}}`, "liste", satser.KodeFormat},
		{"a list for the document", `[]`, "", satser.KodeFormat},
		{"a number for a day", `{` + kerne + `,"dag":20240101}`, "dag", satser.KodeFormat},
		{"an object for an amount", `{` + kerne + `,"kroner":{}}`, "kroner", satser.KodeFormat},
		{"a number with decimals for a whole one", `{"navn":"a","antal":1.0}`, "antal", satser.KodeFormat},
		{"a number with an exponent for a whole one", `{"navn":"a","antal":1e1}`, "antal", satser.KodeFormat},
		{"a number too big for its field", `{"navn":"a","antal":128}`, "antal", satser.KodeGraense},
		{"a number too small for its field", `{"navn":"a","antal":-129}`, "antal", satser.KodeGraense},
		{"a negative number for one without a sign", `{` + kerne + `,"plus":-1}`, "plus", satser.KodeFormat},
		{"a number too big for one without a sign", `{` + kerne + `,"plus":65536}`, "plus", satser.KodeGraense},
		{"too few elements", `{` + kerne + `,"par":[1]}`, "par", satser.KodeFormat},
		{"too many elements", `{` + kerne + `,"par":[1,2,3]}`, "par", satser.KodeFormat},
		{"a day that the calendar lacks", `{` + kerne + `,"liste":[{"fra":"2023-02-29"}]}`, "liste[0].fra", satser.KodeGraense},
		{"a day in another form", `{` + kerne + `,"under":{"fra":"1/1 2024"}}`, "under.fra", satser.KodeFormat},
		{"an amount in another form", `{` + kerne + `,"kroner":"1.000,50"}`, "kroner", satser.KodeFormat},
		{"an amount as a huge number", `{` + kerne + `,"kroner":1e999999999}`, "kroner", satser.KodeFormat},
		{"a fault inside a value that reads itself", `{` + kerne + `,"egen":{"fra":"x"}}`, "egen.fra", satser.KodeFormat},
		{"a missing key inside a value that reads itself", `{` + kerne + `,"egen":{}}`, "egen.fra", satser.KodeMangler},
		{"too deep inside a value that reads itself", `{` + kerne + `,"raa":` + strings.Repeat("[", 200) + strings.Repeat("]", 200) + `}`, "raa" + strings.Repeat("[0]", 100), satser.KodeGraense},
		{"too deep for encoding/json", `{` + kerne + `,"raa":` + strings.Repeat("[", 20000) + strings.Repeat("]", 20000) + `}`, "raa", satser.KodeFormat},
	} {
		var p post
		err := satser.Afkod([]byte(r.json), &p)
		var fejl *satser.Inputfejl
		if !errors.As(err, &fejl) {
			t.Errorf("%s: taget imod (%v)", r.grund, err)
			continue
		}
		if fejl.Felt != r.felt || fejl.Kode != r.kode || fejl.Krav == "" {
			t.Errorf("%s: felt %q, kode %q, krav %q; ventede %q, %q", r.grund, fejl.Felt, fejl.Kode, fejl.Krav, r.felt, r.kode)
		}
	}
}

// TestAfkodLister holds the limits on the elements of a list and on the bytes of a document.
func TestAfkodLister(t *testing.T) {
	if testing.Short() {
		t.Skip("millions of bytes")
	}
	var tal []uint8
	lige := "[" + strings.Repeat("1,", 999_999) + "1]"
	if err := satser.Afkod([]byte(lige), &tal); err != nil || len(tal) != 1_000_000 {
		t.Errorf("1000000 elementer: %d (%v)", len(tal), err)
	}
	kraevKode(t, satser.Afkod([]byte("[1,"+lige[1:]), &tal), satser.KodeGraense)
	var p post
	raa := satser.Afkod([]byte(`{`+kerne+`,"raa":[`+strings.Repeat("0,", 1_000_000)+`0]}`), &p)
	if fejl := kraevKode(t, raa, satser.KodeGraense); fejl.Felt != "raa" {
		t.Error(fejl)
	}
	kraevKode(t, satser.Afkod([]byte(`{`+kerne+`}`+strings.Repeat(" ", 16<<20)), &p), satser.KodeGraense)
	if err := satser.Afkod([]byte("[]"), &tal); err != nil || tal == nil || len(tal) != 0 {
		t.Errorf("en tom liste gav %v (%v)", tal, err)
	}
}

// TestAfkodMaal refuses targets that cannot be read into, without a panic.
func TestAfkodMaal(t *testing.T) {
	var intet *post
	for _, maal := range []any{nil, post{}, intet, new(map[string]int), new(float64), new(any), new(func()), &struct{ X chan int }{}} {
		var fejl *satser.Inputfejl
		if err := satser.Afkod([]byte(`{"X":1}`), maal); !errors.As(err, &fejl) {
			t.Errorf("%T: %v", maal, err)
		}
	}
}

// TestAfkodLaeserHvadJSONSkriver finds that a document written by encoding/json reads back to the same value.
func TestAfkodLaeserHvadJSONSkriver(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := post{
			Navn: rapid.StringMatching(`[a-zæøå "\\<&]{0,12}`).Draw(t, "navn"), Antal: rapid.Int8().Draw(t, "antal"),
			Plus: rapid.Uint16().Draw(t, "plus"), Ja: rapid.Bool().Draw(t, "ja"),
			Par: [2]int{rapid.Int().Draw(t, "a"), rapid.Int().Draw(t, "b")}, Egen: egen{under{satser.MustDato("2024-01-01")}},
			Kroner: satser.BeloebAfEnheder(rapid.Int64Range(-1e12, 1e12).Draw(t, "kroner")), Dag: tegnDato(t, "dag"),
		}
		for i := rapid.IntRange(0, 4).Draw(t, "antal i liste"); i > 0; i-- {
			p.Liste = append(p.Liste, under{tegnDato(t, "fra")})
		}
		b, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		var ny post
		if err := satser.Afkod(b, &ny); err != nil {
			t.Fatalf("%s: %v", b, err)
		}
		if diff := cmp.Diff(p, ny, cmp.AllowUnexported(post{}, egen{}, faelles{})); diff != "" {
			t.Fatalf("-vil +har\n%s", diff)
		}
	})
}
