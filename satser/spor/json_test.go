package spor_test

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// fuldt is a step with every field set.
func fuldt() spor.Trin {
	return spor.Trin{
		ID: spor.PostDelvis, Til: spor.Loensum, Post: 2, Udfald: spor.Beregnet, Niveau: 1, Regning: spor.Fordelt,
		Praksis: spor.IndtaegtEfterDage, Ordning: satser.Jobafklaring, Gruppe: satser.Hjemmeboende, Art: satser.Loen,
		Haendelse: satser.BookingfristOverskredet, Grund: satser.GrundPasningVoksen, Fritagelse: satser.FritagetStudiestart,
		Hjemmel:  satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 69, Litra: 'j', Stk: 5, Pkt: 2},
		Sats:     satser.Satsref{Sats: satser.Loengraense, Ordning: satser.Jobafklaring, Status: satser.Bekendtgjort, Fra: satser.MustDato("2025-01-01")},
		Periode:  satser.MustPeriode("2025-05-01", "2025-05-31"),
		Led:      [3]spor.Tal{kr("9300"), spor.Dagtal(0, 31), spor.Dagtal(12, 31)},
		Resultat: kr("3600"),
	}
}

const fuldtJSON = `{
  "id": "post-delvis",
  "udfald": "beregnet",
  "niveau": 1,
  "til": "loensum",
  "post": 2,
  "regning": "fordelt",
  "praksis": "indtægt efter dage",
  "ordning": "jobafklaring",
  "satsgruppe": "hjemmeboende",
  "art": "loen",
  "haendelse": "bookingfrist-overskredet",
  "grund": "pasning-voksen",
  "fritagelse": "studiestart",
  "hjemmel": "LAS § 69 j, stk. 5, 2. pkt. (LBK 1004/2025)",
  "sats": {
    "sats": "loengraense",
    "ordning": "jobafklaring",
    "status": "bekendtgjort",
    "fra": "2025-01-01"
  },
  "periode": {
    "fra": "2025-05-01",
    "til": "2025-05-31"
  },
  "led": [
    {
      "tal": "9300.00 kr"
    },
    {
      "tal": "0/31 dage"
    },
    {
      "tal": "12/31 dage"
    }
  ],
  "resultat": "3600.00 kr"
}`

// TestTrinJSON: the JSON form is a promise, letter by letter.
func TestTrinJSON(t *testing.T) {
	for _, r := range []struct {
		grund string
		trin  spor.Trin
		want  string
	}{
		{"every field", fuldt(), fuldtJSON},
		{
			"a reference, and an operand left out before another",
			spor.Trin{
				ID: spor.FradragIAlt, Udfald: spor.Beregnet, Regning: spor.Sum,
				Led: [3]spor.Tal{kr("3000").Fra(9), {}, kr("1")}, Resultat: kr("3001"),
			},
			"{\n  \"id\": \"fradrag-i-alt\",\n  \"udfald\": \"beregnet\",\n  \"regning\": \"sum\",\n  \"led\": [\n    {\n" +
				"      \"tal\": \"3000.00 kr\",\n      \"trin\": 9\n    },\n    {},\n    {\n      \"tal\": \"1.00 kr\"\n    }\n  ],\n" +
				"  \"resultat\": \"3001.00 kr\"\n}",
		},
		{
			"a failure without an income, a ground or an exemption",
			spor.Trin{ID: spor.SanktionHaendelse, Udfald: spor.IkkeOpfyldt, Post: 1, Haendelse: satser.AfvistTilbud},
			"{\n  \"id\": \"sanktion-haendelse\",\n  \"udfald\": \"ikke opfyldt\",\n  \"post\": 1,\n  \"haendelse\": \"afvist-tilbud\"\n}",
		},
		{
			"a statement", spor.Trin{ID: spor.Bolig, Udfald: spor.IkkeOpfyldt},
			"{\n  \"id\": \"bolig\",\n  \"udfald\": \"ikke opfyldt\"\n}",
		},
	} {
		got, err := json.MarshalIndent(r.trin, "", "  ")
		if err != nil || string(got) != r.want {
			t.Errorf("%s: %v\n%s", r.grund, err, cmp.Diff(r.want, string(got)))
		}
		var igen spor.Trin
		if err := json.Unmarshal([]byte(r.want), &igen); err != nil || igen != r.trin {
			t.Errorf("%s: %v\n%s", r.grund, err, cmp.Diff(r.trin, igen))
		}
	}
}

// trin draws a step that has a JSON form, whether or not it makes sense.
func trin(t *rapid.T) spor.Trin {
	ud := spor.Trin{
		ID: enAf(t, "id", spor.IDer()...), Til: enAf(t, "til", append(spor.IDer(), 0)...),
		Post: rapid.Int16Range(0, math.MaxInt16).Draw(t, "post"), Udfald: spor.Udfald(rapid.IntRange(1, 5).Draw(t, "udfald")),
		Niveau: rapid.Uint8().Draw(t, "niveau"), Regning: spor.Regning(rapid.IntRange(0, int(spor.AndelNed)).Draw(t, "regning")),
		Praksis: enAf(t, "praksis", append(spor.Praksisser(), 0)...), Ordning: satser.Ordning(rapid.IntRange(0, 2).Draw(t, "ordning")),
		Gruppe: satser.Satsgruppe(rapid.IntRange(0, 4).Draw(t, "gruppe")), Art: enAf(t, "art", append(satser.Indtaegtsarter(), 0)...),
		Haendelse:  enAf(t, "hændelse", append(satser.Haendelsesarter(), 0)...),
		Grund:      enAf(t, "grund", append(satser.Grundarter(), 0)...),
		Fritagelse: enAf(t, "fritagelse", append(satser.Fritagelsesarter(), 0)...),
		Hjemmel:    enAf(t, "hjemmel", satser.Hjemmel{}, fuldt().Hjemmel), Sats: enAf(t, "sats", satser.Satsref{}, fuldt().Sats),
	}
	if rapid.Bool().Draw(t, "har periode") {
		ud.Periode.Fra = dato(t)
		if d := dato(t); !d.Before(ud.Periode.Fra) {
			ud.Periode.Til = enAf(t, "til", satser.Dato{}, d)
		}
	}
	for i := range ud.Led {
		if rapid.Bool().Draw(t, "har led") {
			ud.Led[i] = gyldig(t, alleEnheder...).Fra(rapid.IntRange(0, spor.MaksTrin).Draw(t, "trin"))
		}
	}
	if rapid.Bool().Draw(t, "har resultat") {
		ud.Resultat = gyldig(t, alleEnheder...)
	}
	return ud
}

// TestSporJSON: a trace comes back as it was, and go-cmp compares it without options.
func TestSporJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := spor.Spor(rapid.SliceOfN(rapid.Custom(trin), 1, 4).Draw(t, "trin"))
		b, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var igen, strengt spor.Spor
		if err := json.Unmarshal(b, &igen); err != nil || !cmp.Equal(s, igen) {
			t.Fatalf("%s: %v\n%s", b, err, cmp.Diff(s, igen))
		}
		if err := satser.Afkod(b, &strengt); err != nil || !cmp.Equal(s, strengt) {
			t.Fatalf("%s: %v\n%s", b, err, cmp.Diff(s, strengt))
		}
	})
}

// halvSats is a step with a reference to a rate, where one part of it says nothing.
func halvSats(uden string) string {
	const hel = `{"id":"maanedssats","udfald":"beregnet","sats":{"sats":"maaned.forsoerger","ordning":"jobafklaring","status":"bekendtgjort","fra":"2024-01-01"}}`
	return strings.Replace(hel, uden, `""`, 1)
}

func TestTrinJSONRefuses(t *testing.T) {
	for _, r := range []struct{ grund, json, felt string }{
		{"null", `null`, ""},
		{"a list", `[]`, ""},
		{"no id", `{"udfald":"beregnet"}`, "id"},
		{"no outcome", `{"id":"ydelse"}`, "udfald"},
		{"an empty outcome", `{"id":"ydelse","udfald":""}`, "udfald"},
		{"an empty id", `{"id":"","udfald":"beregnet"}`, "id"},
		{"an unknown id", `{"id":"ydelser","udfald":"beregnet"}`, "id"},
		{"an unknown key", `{"id":"ydelse","udfald":"beregnet","tekst":"x"}`, ""},
		{"a key in another case", `{"ID":"ydelse","udfald":"beregnet"}`, ""},
		{"a key twice", `{"id":"ydelse","id":"post","udfald":"beregnet"}`, ""},
		{"null for a field", `{"id":"ydelse","udfald":"beregnet","resultat":null}`, "resultat"},
		{"a number for a number with unit", `{"id":"ydelse","udfald":"beregnet","resultat":5}`, "resultat"},
		{"four operands", `{"id":"post","udfald":"beregnet","led":[{"tal":"1.00 kr"},{"tal":"1.00 kr"},{"tal":"1.00 kr"},{"tal":"1.00 kr"}]}`, "led"},
		{"an operand's key twice", `{"id":"post","udfald":"beregnet","led":[{"tal":"1.00 kr","tal":"2.00 kr"}]}`, "led[0]"},
		{"null for an operand", `{"id":"post","udfald":"beregnet","led":[null]}`, "led[0]"},
		{"a reference without a number", `{"id":"post","udfald":"beregnet","led":[{"trin":3}]}`, "led[0]"},
		{"a negative reference", `{"id":"post","udfald":"beregnet","led":[{"tal":"1.00 kr","trin":-1}]}`, "led[0]"},
		{"a reference that does not fit", `{"id":"post","udfald":"beregnet","led":[{"tal":"1.00 kr","trin":32768}]}`, "led[0].trin"},
		{"a negative income number", `{"id":"post","udfald":"beregnet","post":-1}`, "post"},
		{"an unknown failure", `{"id":"sanktion-haendelse","udfald":"opfyldt","haendelse":"udeblevet"}`, "haendelse"},
		{"an empty failure", `{"id":"sanktion-haendelse","udfald":"opfyldt","haendelse":null}`, "haendelse"},
		{"a failure for a ground", `{"id":"grund","udfald":"opfyldt","grund":"afvist-tilbud"}`, "grund"},
		{"a ground for an exemption", `{"id":"fritagelse","udfald":"opfyldt","fritagelse":"sygdom"}`, "fritagelse"},
		{"an exemption twice", `{"id":"fritagelse","udfald":"opfyldt","fritagelse":"ferie","fritagelse":"ferie"}`, "fritagelse"},
		{"30 February", `{"id":"alder","udfald":"opfyldt","led":[{"tal":"2024-02-30 dag"}]}`, "led[0].tal"},
		{"something after it", `{"id":"ydelse","udfald":"beregnet"} 1`, ""},
		{"days with an end and no beginning", `{"id":"ret","udfald":"opfyldt","periode":{"fra":"","til":"2024-05-31"}}`, "periode.fra"},
		{"days that end before they begin", `{"id":"ret","udfald":"opfyldt","periode":{"fra":"2024-05-02","til":"2024-05-01"}}`, "periode.til"},
		{"a rate without a name", halvSats(`"maaned.forsoerger"`), "sats"},
		{"a rate without a scheme", halvSats(`"jobafklaring"`), "sats"},
		{"a rate without a status", halvSats(`"bekendtgjort"`), "sats"},
		{"a rate without a day", halvSats(`"2024-01-01"`), "sats"},
	} {
		got := fuldt()
		err := got.UnmarshalJSON([]byte(r.json))
		var fejl *satser.Inputfejl
		if !errors.As(err, &fejl) || !strings.HasPrefix(fejl.Felt, r.felt) || got != fuldt() {
			t.Errorf("%s: %+v, %v; want a fault in %q", r.grund, got, err, r.felt)
		}
	}
}

// TestTrinUdenJSON: what would not be read back is not written.
func TestTrinUdenJSON(t *testing.T) {
	for _, r := range []struct {
		grund string
		ret   func(*spor.Trin)
	}{
		{"the zero step", func(t *spor.Trin) { *t = spor.Trin{} }},
		{"no id", func(t *spor.Trin) { t.ID = 0 }},
		{"an unknown id", func(t *spor.Trin) { t.ID = 999 }},
		{"no outcome", func(t *spor.Trin) { t.Udfald = 0 }},
		{"an unknown outcome", func(t *spor.Trin) { t.Udfald = 9 }},
		{"an unknown sum", func(t *spor.Trin) { t.Til = 999 }},
		{"an unknown computation", func(t *spor.Trin) { t.Regning = 99 }},
		{"an unknown practice", func(t *spor.Trin) { t.Praksis = 99 }},
		{"an unknown failure", func(t *spor.Trin) { t.Haendelse = satser.AndenHaendelse + 1 }},
		{"an unknown ground", func(t *spor.Trin) { t.Grund = satser.GrundAnden + 1 }},
		{"an unknown exemption", func(t *spor.Trin) { t.Fritagelse = satser.FritagetUddannelse97b + 1 }},
		{"a negative income number", func(t *spor.Trin) { t.Post = -1 }},
		{"an operand that is no number", func(t *spor.Trin) { t.Led[1] = spor.Tal{Vaerdi: 1} }},
		{"a reference that does not fit", func(t *spor.Trin) { t.Led[1] = kr("1").Fra(40_000) }},
		{"a result that is no number", func(t *spor.Trin) { t.Resultat = spor.Tal{Vaerdi: 1} }},
		{"a result with a reference", func(t *spor.Trin) { t.Resultat.Trin = 2 }},
		{"days that end before they begin", func(t *spor.Trin) { t.Periode.Til = t.Periode.Fra.AddDays(-1) }},
		{"half a reference to a rate", func(t *spor.Trin) { t.Sats.Status = 0 }},
	} {
		trin := fuldt()
		r.ret(&trin)
		if b, err := json.Marshal(trin); err == nil {
			t.Errorf("%s: %s", r.grund, b)
		}
	}
}
