package satser_test

import (
	"encoding/json"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func TestProcentText(t *testing.T) {
	for _, r := range []struct {
		grund        string
		p            satser.Procent
		tekst, dansk string
	}{
		{"the share up to the threshold", 3000, "30", "30 pct."},
		{"the deduction in the regulation from 2018", 75, "0.75", "0,75 pct."},
		{"one decimal has no zero after it", 170, "1.7", "1,7 pct."},
		{"a zero between stop and digit stays", 5, "0.05", "0,05 pct."},
		{"a negative tilpasningsprocent", -40, "-0.4", "-0,4 pct."},
		{"the zero Procent", 0, "0", "0 pct."},
		{"all of it", satser.HeltProcent, "100", "100 pct."},
		{"the most", 999_999, "9999.99", "9999,99 pct."},
		{"the least", -999_999, "-9999.99", "-9999,99 pct."},
	} {
		if r.p.String() != r.tekst || r.p.Tekst() != r.dansk {
			t.Errorf("%s: %q and %q, want %q and %q", r.grund, r.p.String(), r.p.Tekst(), r.tekst, r.dansk)
		}
		raa, err := json.Marshal(r.p)
		var tilbage satser.Procent
		if err != nil || string(raa) != `"`+r.tekst+`"` || json.Unmarshal(raa, &tilbage) != nil || tilbage != r.p {
			t.Errorf("%s: JSON %s, %v, back as %v", r.grund, raa, err, tilbage)
		}
	}
	for _, p := range []satser.Procent{1_000_000, -1_000_000, 1<<31 - 1, -1 << 31} {
		_, err := p.MarshalText()
		kraevKode(t, err, satser.KodeGraense)
		var tilbage satser.Procent
		if tilbage.UnmarshalText([]byte(p.String())) == nil {
			t.Errorf("%v is read, though it is not written", p)
		}
	}
}

func TestProcentUnmarshal(t *testing.T) {
	for _, r := range []struct {
		grund, tekst string
		want         satser.Procent
		ok           bool
	}{
		{"two decimals, the last one 0", "0.50", 50, true},
		{"a minus before nothing is nothing", "-0", 0, true},
		{"three decimals", "0.755", 0, false},
		{"five digits", "10000", 0, false},
		{"four digits", "9999", 999_900, true},
		{"a comma", "0,75", 0, false},
		{"the unit", "30 pct.", 0, false},
		{"nothing", "", 0, false},
		{"null", "null", 0, false},
		{"an exponent", "1e2", 0, false},
	} {
		p := satser.Procent(7)
		err := p.UnmarshalText([]byte(r.tekst))
		if (err == nil) != r.ok || (r.ok && p != r.want) || (!r.ok && p != 7) {
			t.Errorf("%s: %q gives %d, %v", r.grund, r.tekst, p, err)
		}
	}
	var p satser.Procent
	if err := json.Unmarshal([]byte(`0.75`), &p); err != nil || p != 75 {
		t.Errorf("a JSON number gives %d, %v", p, err)
	}
	if err := json.Unmarshal([]byte(`null`), &p); err == nil {
		t.Error("null was taken")
	}
}

// TestProcentAf holds the share against exact fractions, also where it is cut.
func TestProcentAf(t *testing.T) {
	for _, r := range []struct {
		grund string
		p     satser.Procent
		af    string
		want  int64
	}{
		{"30 % of the threshold of 2021", 3000, "15264", 45_792_000},
		{"55 % of one øre is exact", 5500, "0.01", 55},
		{"30 % of one øre is exact", 3000, "0.01", 30},
		{"a negative amount is cut towards zero", 75, "-0.01", 0},
		{"0.75 % of one øre is cut", 75, "0.01", 0},
		{"0 %", 0, "12547", 0},
		{"100 %", satser.HeltProcent, "12547.55", 125_475_500},
	} {
		if got := r.p.Af(satser.MustBeloeb(r.af)).Enheder(); got != r.want {
			t.Errorf("%s: %d, want %d", r.grund, got, r.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		p := rapid.Int64Range(-999_999, 999_999).Draw(t, "p")
		n := rapid.Int64Range(-9_999_999_999_999_999, 9_999_999_999_999_999).Draw(t, "n")
		want := new(big.Int).Mul(big.NewInt(p), big.NewInt(n))
		want.Quo(want, big.NewInt(10_000))
		if got := satser.Procent(p).Af(satser.BeloebAfEnheder(n)).Enheder(); !want.IsInt64() || got != want.Int64() {
			t.Fatalf("%d of %d = %d, want %v", p, n, got, want)
		}
	})
}

func TestTimer(t *testing.T) {
	for _, r := range []struct {
		grund, tekst string
		want         satser.Timer
		dansk        string
		ok           bool
	}{
		{"a full week", "37", 3700, "37 timer", true},
		{"a half hour", "37.5", 3750, "37,5 timer", true},
		{"a quarter", "0.25", 25, "0,25 timer", true},
		{"no hours", "0", 0, "0 timer", true},
		{"the most", "9999.99", 999_999, "9999,99 timer", true},
		{"more", "10000", 0, "", false},
		{"a sign", "-1", 0, "", false},
		{"a sign before nothing", "-0", 0, "", false},
		{"three decimals", "37.125", 0, "", false},
		{"a comma", "37,5", 0, "", false},
		{"hours and minutes", "37:30", 0, "", false},
		{"nothing", "", 0, "", false},
		{"a minus alone", "-", 0, "", false},
	} {
		got, err := satser.ParseTimer(r.tekst)
		if !r.ok {
			kraevKode(t, err, satser.KodeFormat)
			continue
		}
		if err != nil || got != r.want || got.String() != r.tekst || got.Tekst() != r.dansk {
			t.Errorf("%s: %d %q %q, %v", r.grund, got, got.String(), got.Tekst(), err)
		}
		raa, err := json.Marshal(got)
		var tilbage satser.Timer
		if err != nil || json.Unmarshal(raa, &tilbage) != nil || tilbage != got {
			t.Errorf("%s: JSON %s, %v, back as %v", r.grund, raa, err, tilbage)
		}
	}
	for _, h := range []satser.Timer{-1, 1_000_000} {
		_, err := h.MarshalText()
		kraevKode(t, err, satser.KodeGraense)
	}
	h := satser.Timer(7)
	for _, raa := range []string{`null`, `"x"`, `-1`, `1e2`} {
		if json.Unmarshal([]byte(raa), &h) == nil || h != 7 {
			t.Errorf("%s was taken as %v", raa, h)
		}
	}
	if err := json.Unmarshal([]byte(`37.5`), &h); err != nil || h != 3750 {
		t.Errorf("a JSON number gives %v, %v", h, err)
	}
}
