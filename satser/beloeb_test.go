package satser_test

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func TestParseBeloeb(t *testing.T) {
	for _, r := range []struct {
		grund, tekst string
		enheder      int64
	}{
		{"the threshold of 2012", "13000", 130_000_000},
		{"two decimals", "12547.50", 125_475_000},
		{"one decimal is tens of øre", "12547.5", 125_475_000},
		{"one øre", "0.01", 100},
		{"nothing", "0", 0},
		{"nothing with decimals", "0.00", 0},
		{"a minus before nothing is nothing", "-0", 0},
		{"also with decimals", "-0.00", 0},
		{"a negative amount", "-1.05", -10_500},
		{"the most that enters", "999999999.99", 9_999_999_999_900},
		{"the least that enters", "-999999999.99", -9_999_999_999_900},
	} {
		b, err := satser.ParseBeloeb(r.tekst)
		if err != nil || b.Enheder() != r.enheder {
			t.Errorf("%s: ParseBeloeb(%q) = %d, %v; want %d", r.grund, r.tekst, b.Enheder(), err, r.enheder)
		}
		if fejl := b.Valider(); fejl != nil {
			t.Errorf("%s: %v", r.grund, fejl)
		}
	}
}

// TestParseBeloebRefuses walks the edges of the form -?(0|[1-9][0-9]{0,8})(\.[0-9]{1,2})?
func TestParseBeloebRefuses(t *testing.T) {
	for _, r := range []struct{ grund, tekst string }{
		{"nothing at all", ""},
		{"a minus alone", "-"},
		{"two of them", "--1"},
		{"a plus", "+1"},
		{"a stop alone", "."},
		{"no digit before the stop", ".50"},
		{"no digit before the stop, with a minus", "-.50"},
		{"no digit after the stop", "12."},
		{"two stops", "1.2.3"},
		{"three decimals", "1.505"},
		{"three decimals, the last one 0: it is the text that counts here", "1.500"},
		{"a leading zero", "012"},
		{"a second zero", "00"},
		{"ten digits", "1000000000"},
		{"ten digits, negative", "-1000000000"},
		{"the Danish form", "12.547,00"},
		{"the Danish form without groups", "12547,00"},
		{"an exponent", "1e3"},
		{"a huge exponent", "1e1000000000"},
		{"not a number", "NaN"},
		{"no number either", "Inf"},
		{"hexadecimal", "0x10"},
		{"an underscore", "1_000"},
		{"a space before", " 1"},
		{"a space after", "1 "},
		{"a line break", "1\n"},
		{"a NUL", "1\x00"},
		{"digits of another script", "١٢"},
		{"17 bytes", "1234567890123.567"},
		{"a million digits", strings.Repeat("1", 1_000_000)},
	} {
		b, err := satser.ParseBeloeb(r.tekst)
		fejl := kraevKode(t, err, satser.KodeFormat)
		if fejl.Felt != "beløb" || len(fejl.Vaerdi) > 40 || b.Sign() != 0 {
			t.Errorf("%s: %+v beside %v", r.grund, fejl, b)
		}
	}
}

func TestKroner(t *testing.T) {
	for _, r := range []struct {
		grund string
		n     int64
		ok    bool
	}{
		{"the threshold of 2012", 13_000, true},
		{"nothing", 0, true},
		{"the most", 999_999_999, true},
		{"one more", 1_000_000_000, false},
		{"the least", -999_999_999, true},
		{"one less", -1_000_000_000, false},
		{"a number that would overflow", math.MaxInt64, false},
		{"and below", math.MinInt64, false},
	} {
		b, err := satser.Kroner(r.n)
		if !r.ok {
			if fejl := kraevKode(t, err, satser.KodeGraense); fejl.Vaerdi != fmt.Sprint(r.n) {
				t.Errorf("%s: the fault shows %q", r.grund, fejl.Vaerdi)
			}
			continue
		}
		if err != nil || b.Enheder() != r.n*10_000 {
			t.Errorf("%s: %d, %v", r.grund, b.Enheder(), err)
		}
	}
}

func TestBeloebText(t *testing.T) {
	for _, r := range []struct {
		grund        string
		enheder      int64
		tekst, dansk string
	}{
		{"the zero Beloeb", 0, "0.00", "0,00"},
		{"one øre", 100, "0.01", "0,01"},
		{"a part of an øre", 1, "0.0001", "0,0001"},
		{"half an øre", 50, "0.0050", "0,0050"},
		{"minus half an øre", -50, "-0.0050", "-0,0050"},
		{"tens of øre keep both decimals", 5_000, "0.50", "0,50"},
		{"three digits have no group", 9_999_900, "999.99", "999,99"},
		{"four digits have one", 10_000_000, "1000.00", "1.000,00"},
		{"a group that begins with zeros", 10_010_000, "1001.00", "1.001,00"},
		{"a benefit", 125_470_000, "12547.00", "12.547,00"},
		{"two groups", 12_345_678_900, "1234567.89", "1.234.567,89"},
		{"negative with a group", -125_470_000, "-12547.00", "-12.547,00"},
		{"the largest int64", math.MaxInt64, "922337203685477.5807", "922.337.203.685.477,5807"},
		{"the smallest int64", math.MinInt64, "-922337203685477.5808", "-922.337.203.685.477,5808"},
	} {
		b := satser.BeloebAfEnheder(r.enheder)
		if b.String() != r.tekst || b.Tekst() != r.dansk {
			t.Errorf("%s: %q and %q, want %q and %q", r.grund, b.String(), b.Tekst(), r.tekst, r.dansk)
		}
		if got := string(b.AppendTekst([]byte("kr. "))); got != "kr. "+r.dansk {
			t.Errorf("%s: appended %q", r.grund, got)
		}
	}
}

// danskTekst formats an amount in øre by counting characters from the right: slow, plain, and not the code under test.
func danskTekst(oere int64) string {
	cifre := fmt.Sprintf("%03d", oere)
	fortegn := ""
	if oere < 0 {
		fortegn, cifre = "-", fmt.Sprintf("%03d", -oere)
	}
	ud := "," + cifre[len(cifre)-2:]
	for i, hele := 0, cifre[:len(cifre)-2]; i < len(hele); i++ {
		if i > 0 && i%3 == 0 {
			ud = "." + ud
		}
		ud = hele[len(hele)-1-i:len(hele)-i] + ud
	}
	return fortegn + ud
}

func TestBeloebTekstModNaiv(t *testing.T) {
	if got := danskTekst(-1_254_700); got != "-12.547,00" {
		t.Fatalf("the oracle itself prints %q", got)
	}
	rapid.Check(t, func(t *rapid.T) {
		oere := rapid.Int64Range(-99_999_999_999, 99_999_999_999).Draw(t, "øre")
		if got := satser.BeloebAfEnheder(oere * 100).Tekst(); got != danskTekst(oere) {
			t.Fatalf("%d øre prints %q, want %q", oere, got, danskTekst(oere))
		}
	})
}

// TestBeloebRoundTrip: every amount below 10¹² kr. is written and read back, and every one from there on is refused by
// both.
func TestBeloebRoundTrip(t *testing.T) {
	const graense = 10_000_000_000_000_000 // 10¹² kr.
	proev := func(t rapid.TB, n int64) {
		b := satser.BeloebAfEnheder(n)
		tekst, err := b.MarshalText()
		if n <= -graense || n >= graense {
			if err == nil || b.UnmarshalText([]byte(b.String())) == nil || b.Enheder() != n {
				t.Fatalf("%v is beyond 10¹² kr. and was taken", b)
			}
			return
		}
		var tilbage satser.Beloeb
		if err != nil || tilbage.UnmarshalText(tekst) != nil || tilbage != b || string(tekst) != b.String() {
			t.Fatalf("%d: %s, %v, back as %v", n, tekst, err, tilbage)
		}
	}
	for _, n := range []int64{0, 1, -1, graense - 1, 1 - graense, graense, -graense, math.MaxInt64, math.MinInt64} {
		proev(t, n)
	}
	rapid.Check(t, func(t *rapid.T) {
		if rapid.Bool().Draw(t, "alle") {
			proev(t, rapid.Int64().Draw(t, "n"))
			return
		}
		proev(t, rapid.Int64Range(-graense, graense).Draw(t, "n"))
	})
}

func TestBeloebUnmarshalText(t *testing.T) {
	for _, r := range []struct {
		grund, tekst string
		ok           bool
	}{
		{"four decimals, as a result has", "12547.1234", true},
		{"five decimals", "12547.12345", false},
		{"twelve digits", "999999999999.9999", true},
		{"thirteen", "1000000000000", false},
		{"nothing", "", false},
		{"null", "null", false},
		{"an exponent", "1e3", false},
		{"a leading zero", "012", false},
		{"a million digits", strings.Repeat("1", 1_000_000), false},
	} {
		b := satser.MustBeloeb("7.00")
		err := b.UnmarshalText([]byte(r.tekst))
		if (err == nil) != r.ok {
			t.Errorf("%s: %v, %v", r.grund, b, err)
		}
		if !r.ok && b != satser.MustBeloeb("7.00") {
			t.Errorf("%s: the old value was overwritten with %v", r.grund, b)
		}
	}
}

func TestBeloebJSON(t *testing.T) {
	for _, r := range []struct {
		grund, json string
		enheder     int64
		ok          bool
	}{
		{"a string", `"12547.50"`, 125_475_000, true},
		{"a number", `12547.50`, 125_475_000, true},
		{"0.1+0.2 as a person writes it", `0.3`, 3_000, true},
		{"a number that float64 cannot hold", `999999999999.9999`, 9_999_999_999_999_999, true},
		{"a number with an exponent", `1e3`, 0, false},
		{"null does not mean nothing", `null`, 0, false},
		{"the empty string does not either", `""`, 0, false},
		{"true", `true`, 0, false},
		{"an object", `{}`, 0, false},
		{"an escaped digit", `"\u0031"`, 0, false},
	} {
		var b satser.Beloeb
		err := json.Unmarshal([]byte(r.json), &b)
		if (err == nil) != r.ok || b.Enheder() != r.enheder {
			t.Errorf("%s: %s gives %v, %v", r.grund, r.json, b, err)
		}
	}
	got, err := json.Marshal(map[string]satser.Beloeb{"beloeb": satser.MustBeloeb("12547")})
	if err != nil || string(got) != `{"beloeb":"12547.00"}` {
		t.Errorf("%s, %v", got, err)
	}
	var b satser.Beloeb
	for _, halv := range []string{`"12`, `12"`, `"`} {
		if b.UnmarshalJSON([]byte(halv)) == nil {
			t.Errorf("%s was taken", halv)
		}
	}
	if fejl := kraevKode(t, b.UnmarshalJSON([]byte(`""`)), satser.KodeFormat); fejl.Vaerdi != "" {
		t.Errorf("the empty text is shown as %q", fejl.Vaerdi)
	}
}

func TestBeloebValider(t *testing.T) {
	for _, r := range []struct {
		grund   string
		enheder int64
		kode    satser.Kode
	}{
		{"nothing", 0, ""},
		{"one øre", 100, ""},
		{"less than an øre", 99, satser.KodeFormat},
		{"the most that enters", 9_999_999_999_900, ""},
		{"a part of an øre below the bound", 9_999_999_999_999, satser.KodeFormat},
		{"10⁹ kr.", 10_000_000_000_000, satser.KodeGraense},
		{"the least that enters", -9_999_999_999_900, ""},
		{"-10⁹ kr.", -10_000_000_000_000, satser.KodeGraense},
	} {
		err := satser.BeloebAfEnheder(r.enheder).Valider()
		if r.kode != "" {
			kraevKode(t, err, r.kode)
		} else if err != nil {
			t.Errorf("%s: %v", r.grund, err)
		}
	}
}

func TestBeloebAddSub(t *testing.T) {
	const maks, mindst = math.MaxInt64, math.MinInt64
	for _, r := range []struct {
		grund        string
		a, b         int64
		addOK, subOK bool
	}{
		{"ordinary", 5, 3, true, true},
		{"plus nothing", 5, 0, true, true},
		{"nothing and nothing", 0, 0, true, true},
		{"opposite signs", -5, 3, true, true},
		{"the largest and nothing", maks, 0, true, true},
		{"the largest and 1", maks, 1, false, true},
		{"the largest and -1", maks, -1, true, false},
		{"the smallest and -1", mindst, -1, false, true},
		{"the smallest and 1", mindst, 1, true, false},
		{"nothing less the smallest", 0, mindst, true, false},
		{"-1 less the smallest", -1, mindst, false, true},
		{"both largest", maks, maks, false, true},
		{"both smallest", mindst, mindst, false, true},
	} {
		a, b := satser.BeloebAfEnheder(r.a), satser.BeloebAfEnheder(r.b)
		if sum, ok := a.Add(b); ok != r.addOK || (ok && sum.Enheder() != r.a+r.b) {
			t.Errorf("%s: sum %v, %v", r.grund, sum, ok)
		}
		if diff, ok := a.Sub(b); ok != r.subOK || (ok && diff.Enheder() != r.a-r.b) {
			t.Errorf("%s: difference %v, %v", r.grund, diff, ok)
		}
	}
}

// TestBeloebModDecimal holds sums, order and signs against the decimal package's own.
func TestBeloebModDecimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, n := rapid.Int64().Draw(t, "m"), rapid.Int64().Draw(t, "n")
		a, b := satser.BeloebAfEnheder(m), satser.BeloebAfEnheder(n)
		da, db := decimal.New(m, -4), decimal.New(n, -4)
		sum, ok := a.Add(b)
		if ok != da.Add(db).Coefficient().IsInt64() || (ok && !sum.Decimal().Equal(da.Add(db))) {
			t.Fatalf("%v + %v = %v, %v", a, b, sum, ok)
		}
		diff, ok := a.Sub(b)
		if ok != da.Sub(db).Coefficient().IsInt64() || (ok && !diff.Decimal().Equal(da.Sub(db))) {
			t.Fatalf("%v - %v = %v, %v", a, b, diff, ok)
		}
		if a.Compare(b) != da.Cmp(db) || a.Equal(b) != da.Equal(db) || a.Sign() != da.Sign() || a.IsZero() != da.IsZero() {
			t.Fatalf("%v and %v compare otherwise", a, b)
		}
	})
}

func TestBeloebSammenlignes(t *testing.T) {
	type sag struct {
		Ydelse satser.Beloeb
		Efter  map[satser.Beloeb]string
	}
	ny := func(tekst string) sag {
		b := satser.MustBeloeb(tekst)
		return sag{b, map[satser.Beloeb]string{b: "x"}}
	}
	if diff := cmp.Diff(ny("12547.5"), ny("12547.50")); diff != "" {
		t.Error(diff)
	}
	if cmp.Equal(ny("12547.50"), ny("12547.51")) {
		t.Error("two amounts are equal to go-cmp")
	}
	if satser.MustBeloeb("1.5") != satser.MustBeloeb("1.50") {
		t.Error("the same amount is not ==")
	}
}

func TestMustBeloebPanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("MustBeloeb took a text that is no amount")
		}
	}()
	satser.MustBeloeb("12.547,00")
}
