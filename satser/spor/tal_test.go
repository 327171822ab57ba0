package spor_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

var dag31maj = satser.MustDato("2024-05-31")

func TestTalTekst(t *testing.T) {
	for _, r := range []struct {
		tal         spor.Tal
		form, tekst string
	}{
		{spor.Tal{}, "", "ukendt tal"},
		{kr("12547"), "12547.00 kr", "12.547,00 kr."},
		{kr("-453.50"), "-453.50 kr", "-453,50 kr."},
		{kr("0"), "0.00 kr", "0,00 kr."},
		{spor.Tal{Vaerdi: 45_793_050, Enhed: spor.Kroner}, "4579.3050 kr", "ca. 4.579,31 kr."},
		{spor.Tal{Vaerdi: 1_865_640_000, Naevner: 31, Enhed: spor.Kroner}, "186564.00/31 kr", "ca. 6.018,19 kr."},
		{spor.Tal{Vaerdi: 620_000, Naevner: 31, Enhed: spor.Kroner}, "62.00/31 kr", "2,00 kr."},
		{spor.Tal{Vaerdi: -50, Enhed: spor.Kroner}, "-0.0050 kr", "ca. 0,00 kr."},
		{spor.Tal{Vaerdi: 100_000_000_000_000_000, Naevner: 3000, Enhed: spor.Kroner}, "10000000000000.00/3000 kr", "ca. 3.333.333.333,33 kr."},
		{spor.Tal{Vaerdi: math.MinInt64, Naevner: math.MaxInt32, Enhed: spor.Kroner}, "-922337203685477.5808/2147483647 kr", "ca. -429.496,73 kr."},
		{spor.Tal{Vaerdi: math.MaxInt64, Enhed: spor.Kroner}, "922337203685477.5807 kr", "ca. 922.337.203.685.477,58 kr."},
		{spor.Tal{Vaerdi: math.MinInt64, Enhed: spor.Kroner}, "-922337203685477.5808 kr", "ca. -922.337.203.685.477,58 kr."},
		{spor.Pct(3000), "30 pct", "30 pct."},
		{spor.Pct(0), "0 pct", "0 pct."},
		{spor.Pct(-40), "-0.4 pct", "-0,4 pct."},
		{spor.Pct(75), "0.75 pct", "0,75 pct."},
		{spor.Pct(5), "0.05 pct", "0,05 pct."},
		{spor.Tal{Vaerdi: 5_000_000_000_000, Enhed: spor.Procent}, "50000000000 pct", "50000000000 pct."},
		{spor.Tal{Vaerdi: 100, Naevner: 3, Enhed: spor.Procent}, "1/3 pct", "1/3 pct."},
		{spor.Timetal(3750), "37.5 timer", "37,5 timer"},
		{spor.Timetal(100), "1 timer", "1 time"},
		{spor.Timetal(16_000), "160 timer", "160 timer"},
		{spor.Tal{Vaerdi: math.MinInt64, Enhed: spor.Timer}, "-92233720368547758.08 timer", "-92233720368547758,08 timer"},
		{spor.Dagtal(12, 31), "12/31 dage", "12/31 dage"},
		{spor.Dagtal(30, 30), "30/30 dage", "30/30 dage"},
		{spor.Dagtal(1, 31), "1/31 dage", "1/31 dage"},
		{spor.Dagtal(1, 0), "1 dage", "1 dag"},
		{spor.Dagtal(5, 1), "5 dage", "5 dage"},
		{spor.Dagtal(0, 0), "0 dage", "0 dage"},
		{spor.Stk(2), "2 antal", "2"},
		{spor.Stk(0), "0 antal", "0"},
		{spor.Tal{Vaerdi: 52, Naevner: 12, Enhed: spor.Antal}, "52/12 antal", "52/12"},
		{spor.Datotal(dag31maj), "2024-05-31 dag", "31. maj 2024"},
		{spor.Datotal(satser.MustDato("9999-12-31")), "9999-12-31 dag", "31. december 9999"},
	} {
		if got := r.tal.Tekst(); got != r.tekst {
			t.Errorf("%+v is %q in Danish, want %q", r.tal, got, r.tekst)
		}
		if got, err := r.tal.Fra(0).MarshalText(); err != nil || string(got) != r.form {
			t.Errorf("%+v is written %q, %v; want %q", r.tal, got, err, r.form)
		}
		igen := kr("1")
		if err := igen.UnmarshalText([]byte(r.form)); err != nil || igen != r.tal {
			t.Errorf("%q is read as %+v, %v; want %+v", r.form, igen, err, r.tal)
		}
	}
}

// TestTalUdenForm: what is no number has no text form.
func TestTalUdenForm(t *testing.T) {
	for _, r := range []struct {
		grund string
		tal   spor.Tal
	}{
		{"no unit", spor.Tal{Vaerdi: 5}},
		{"a reference without a number", spor.Tal{Trin: 3}},
		{"an unknown unit", spor.Tal{Vaerdi: 5, Enhed: spor.Dag + 1}},
		{"a denominator of 1", spor.Tal{Vaerdi: 5, Naevner: 1, Enhed: spor.Kroner}},
		{"a negative denominator", spor.Tal{Vaerdi: 5, Naevner: -2, Enhed: spor.Kroner}},
		{"a step that cannot be numbered", kr("5").Fra(spor.MaksTrin + 1)},
		{"30 February", spor.Tal{Vaerdi: 2024_02_30, Enhed: spor.Dag}},
		{"day 0", spor.Tal{Enhed: spor.Dag, Trin: 1}},
		{"the year 10000", spor.Tal{Vaerdi: 10000_01_01, Enhed: spor.Dag}},
		{"a day before the calendar", spor.Tal{Vaerdi: -2024_05_31, Enhed: spor.Dag}},
		{"half a day of the calendar", spor.Tal{Vaerdi: 2024_05_31, Naevner: 2, Enhed: spor.Dag}},
		{"a day beyond int32", spor.Tal{Vaerdi: 2024_05_31 + 1<<40, Enhed: spor.Dag}},
	} {
		if r.tal.IsValid() {
			t.Errorf("%s: %+v is valid", r.grund, r.tal)
		}
		if b, err := r.tal.MarshalText(); err == nil {
			t.Errorf("%s: %+v is written %q", r.grund, r.tal, b)
		}
	}
	if (spor.Tal{}).IsValid() {
		t.Error("the zero Tal is valid")
	}
}

func TestTalUnmarshalRefuses(t *testing.T) {
	for _, r := range []struct{ grund, tekst string }{
		{"no unit", "5"},
		{"an empty unit", "5 "},
		{"an unknown unit", "5 euro"},
		{"no number", " kr"},
		{"too few decimals", "5.5 kr"},
		{"no decimals", "5 kr"},
		{"four decimals where two do", "5.0000 kr"},
		{"five decimals", "5.12345 kr"},
		{"three decimals of a percentage", "5.123 pct"},
		{"zeros at the end", "30.00 pct"},
		{"a leading zero", "05.00 kr"},
		{"a plus", "+5.00 kr"},
		{"minus nothing", "-0.00 kr"},
		{"a Danish comma", "5,00 kr"},
		{"two full stops", "5.0.0 kr"},
		{"a sign in the decimals", "5.-1 kr"},
		{"beyond int64", "922337203685477.5808 kr"},
		{"a denominator of 1", "5.00/1 kr"},
		{"a denominator of 0", "5.00/0 kr"},
		{"a negative denominator", "5.00/-2 kr"},
		{"a denominator beyond int32", "5.00/2147483648 kr"},
		{"an empty denominator", "5.00/ kr"},
		{"two denominators", "5.00/2/3 kr"},
		{"decimals of a count", "5.5 antal"},
		{"decimals of days", "5. dage"},
		{"30 February", "2024-02-30 dag"},
		{"the day as a number", "20240531 dag"},
		{"a fraction of a day", "2024-05-31/2 dag"},
		{"two spaces", "5.00  kr"},
		{"text after it", "5.00 kr "},
		{"an underscore", "1_000.00 kr"},
		{"much too long", "00000000000000000000000000000000000000000000005.00 kr"},
	} {
		got := kr("7")
		if err := got.UnmarshalText([]byte(r.tekst)); err == nil || got != kr("7") {
			t.Errorf("%s: %q is read as %+v, %v", r.grund, r.tekst, got, err)
		}
	}
}

// rundtur says that a number is read back from its text form as it was.
func rundtur(t rapid.TB, n spor.Tal) {
	t.Helper()
	b, err := n.MarshalText()
	var igen spor.Tal
	if err != nil || igen.UnmarshalText(b) != nil || igen != n.Fra(0) {
		t.Fatalf("%+v is written %q, %v and read as %+v", n, b, err, igen)
	}
}

func TestTalRundtur(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { rundtur(t, gyldig(t, alleEnheder...)) })
}

// TestTalIsValid: a number is valid when its description says so, and then and only then does it have a text form.
func TestTalIsValid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := raat(t)
		if rapid.Bool().Draw(t, "gyldig") {
			n = gyldig(t, alleEnheder...)
		}
		_, err := n.MarshalText()
		if want := gyldigt(n); n.IsValid() != want || (err == nil) != (want || n == spor.Tal{}) {
			t.Fatalf("%+v: IsValid %v, want %v; MarshalText %v", n, n.IsValid(), want, err)
		}
		n.Tekst()
	})
}

func TestTalSamme(t *testing.T) {
	for _, r := range []struct {
		grund string
		a, b  spor.Tal
		want  bool
	}{
		{"wherever it comes from", kr("5").Fra(3), kr("5").Fra(4), true},
		{"in other terms", spor.Dagtal(12, 30), spor.Dagtal(2, 5), true},
		{"a whole over a denominator", kr("2"), spor.Tal{Vaerdi: 620_000, Naevner: 31, Enhed: spor.Kroner}, true},
		{"another value", kr("5"), kr("5.01"), false},
		{"another sign", kr("5"), kr("-5"), false},
		{"another unit", spor.Stk(5), spor.Dagtal(5, 0), false},
		{"no number and nothing", spor.Tal{}, kr("0"), false},
		{"no number twice", spor.Tal{}, spor.Tal{}, true},
	} {
		if r.a.Samme(r.b) != r.want || r.b.Samme(r.a) != r.want {
			t.Errorf("%s: %v", r.grund, !r.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b := gyldig(t, spor.Kroner, spor.Dage), gyldig(t, spor.Kroner, spor.Dage)
		if rapid.Bool().Draw(t, "ens") { // the same value in other terms where it fits
			if b, _ = somTal(rat(a), a.Enhed); rapid.Bool().Draw(t, "en fra") {
				b.Vaerdi ^= 1
			}
		}
		if want := a.Enhed == b.Enhed && rat(a).Cmp(rat(b)) == 0; a.Samme(b) != want {
			t.Fatalf("%+v and %+v: %v", a, b, !want)
		}
	})
}

func TestTalTilbage(t *testing.T) {
	if b, hel := kr("12.50").Beloeb(); !hel || b != satser.MustBeloeb("12.50") {
		t.Errorf("12.50 is %v, %v", b, hel)
	}
	if b, hel := (spor.Tal{Vaerdi: 100, Naevner: 3, Enhed: spor.Kroner}).Beloeb(); hel || b.Enheder() != 33 {
		t.Errorf("a third of an øre is %v, %v", b, hel)
	}
	if b, hel := spor.Stk(10_000).Beloeb(); hel || !b.IsZero() {
		t.Errorf("a count is the amount %v, %v", b, hel)
	}
	if d := spor.Datotal(dag31maj).Dato(); d != dag31maj {
		t.Errorf("31 May is %v", d)
	}
	if d := spor.Stk(2024_05_31).Dato(); !d.IsZero() {
		t.Errorf("a count is the day %v", d)
	}
	if n := spor.Datotal(satser.Dato{}); n != (spor.Tal{}) {
		t.Errorf("no day is the number %+v", n)
	}
	if n := spor.Dagtal(5, math.MaxInt32); n.Naevner != math.MaxInt32 || !n.IsValid() {
		t.Errorf("5 of the most days is %+v", n)
	}
	for _, n := range []int{-1, math.MinInt, math.MaxInt32 + 1, 1 << 33} {
		if got := spor.Dagtal(5, n); got != (spor.Tal{}) {
			t.Errorf("5 of %d days is %+v", n, got)
		}
	}
}

func TestTalFra(t *testing.T) {
	for _, r := range []struct {
		trin int
		want int16
	}{{0, 0}, {1, 1}, {32_767, 32_767}, {32_768, -1}, {65_537, -1}, {-1, -1}, {math.MinInt, -1}} {
		if got := kr("5").Fra(r.trin); got.Trin != r.want || got.IsValid() != (r.want >= 0) {
			t.Errorf("from step %d: %+v", r.trin, got)
		}
	}
}
