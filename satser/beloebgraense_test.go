package satser_test

import (
	"encoding/json"
	"math"
	"math/big"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func TestBeloebAf(t *testing.T) {
	for _, r := range []struct {
		grund   string
		d       decimal.Decimal
		enheder int64
	}{
		{"the zero Decimal", decimal.Decimal{}, 0},
		{"a benefit", decimal.New(12547, 0), 125_470_000},
		{"with øre", decimal.New(1254750, -2), 125_475_000},
		{"one øre", decimal.New(1, -2), 100},
		{"negative", decimal.New(-105, -2), -10_500},
		{"1.500 is 1.5", decimal.New(1500, -3), 15_000},
		{"the smallest exponent, with zeros to spare", decimal.New(150_000_000, -8), 15_000},
		{"nothing at the smallest exponent", decimal.New(0, -8), 0},
		{"the largest exponent", decimal.New(9, 8), 9_000_000_000_000},
		{"negative at the largest exponent", decimal.New(-9, 8), -9_000_000_000_000},
		{"the most that enters", decimal.New(99_999_999_999, -2), 9_999_999_999_900},
		{"the most, at the smallest exponent", decimal.New(99_999_999_999_000_000, -8), 9_999_999_999_900},
		{"the least that enters", decimal.New(-99_999_999_999, -2), -9_999_999_999_900},
		{"999 million by exponent", decimal.New(999, 6), 9_990_000_000_000},
	} {
		b, err := satser.BeloebAf(r.d)
		if err != nil || b.Enheder() != r.enheder {
			t.Errorf("%s: %d, %v; want %d", r.grund, b.Enheder(), err, r.enheder)
		}
	}
}

func TestBeloebAfRefuses(t *testing.T) {
	ti := func(n int64) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(n), nil) }
	for _, r := range []struct {
		grund string
		d     decimal.Decimal
		kode  satser.Kode
	}{
		{"three decimals by value", decimal.New(1505, -3), satser.KodeFormat},
		{"three decimals by value, negative", decimal.New(-1505, -3), satser.KodeFormat},
		{"a millionth of an øre", decimal.New(1, -8), satser.KodeFormat},
		{"10⁹ kr.", decimal.New(1_000_000_000, 0), satser.KodeGraense},
		{"-10⁹ kr.", decimal.New(-1_000_000_000, 0), satser.KodeGraense},
		{"10⁹ kr. at the smallest exponent", decimal.New(100_000_000_000_000_000, -8), satser.KodeGraense},
		{"10⁹ kr. at the largest", decimal.New(10, 8), satser.KodeGraense},
		{"an exponent below -8", decimal.New(1, -9), satser.KodeGraense},
		{"an exponent above 8", decimal.New(1, 9), satser.KodeGraense},
		{"also on nothing", decimal.New(0, 9), satser.KodeGraense},
		{"the smallest exponent there is", decimal.New(1, math.MinInt32), satser.KodeGraense},
		{"the largest exponent there is", decimal.New(1, math.MaxInt32), satser.KodeGraense},
		{"a coefficient that wraps to 1 as int64", decimal.NewFromBigInt(new(big.Int).Add(new(big.Int).Lsh(big.NewInt(1), 64), big.NewInt(1)), 0), satser.KodeGraense},
		{"the largest int64 and one", decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(1), 63), -8), satser.KodeGraense},
		{"10²⁰ at exponent -8", decimal.NewFromBigInt(ti(20), -8), satser.KodeGraense},
	} {
		b, err := satser.BeloebAf(r.d)
		fejl := kraevKode(t, err, r.kode)
		if fejl.Vaerdi != "" || b != (satser.Beloeb{}) {
			t.Errorf("%s: the fault shows %q beside %v", r.grund, fejl.Vaerdi, b)
		}
	}
}

// TestBeloebAfModBroeker holds what is taken, and what is made of it, against exact fractions.
func TestBeloebAfModBroeker(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, e := rapid.Int64().Draw(t, "c"), rapid.Int32Range(-10, 10).Draw(t, "e")
		if rapid.Bool().Draw(t, "rund") {
			c = c / 1_000_000 * 1_000_000
		}
		if rapid.Bool().Draw(t, "lille") {
			c %= 1_000_000_000
		}
		v := new(big.Rat).SetInt64(c)
		ti := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(e, -e))), nil))
		if e < 0 {
			v.Quo(v, ti)
		} else {
			v.Mul(v, ti)
		}
		heleOere := new(big.Rat).Mul(v, big.NewRat(100, 1)).IsInt()
		lille := new(big.Rat).Abs(v).Cmp(big.NewRat(1_000_000_000, 1)) < 0
		b, err := satser.BeloebAf(decimal.New(c, e))
		if want := e >= -8 && e <= 8 && heleOere && lille; (err == nil) != want {
			t.Fatalf("%d × 10^%d: %v, %v", c, e, b, err)
		}
		if err == nil && big.NewRat(b.Enheder(), 10_000).Cmp(v) != 0 {
			t.Fatalf("%d × 10^%d became %v", c, e, b)
		}
	})
}

// TestBeloebAfHuge gives decimals that would cost minutes or hundreds of megabytes to add, compare or print.
func TestBeloebAfHuge(t *testing.T) {
	cifre, _ := new(big.Int).SetString("7"+strings.Repeat("0", 100_000), 10)
	mange := new(big.Int).Lsh(big.NewInt(1), 33_219_281) // 10⁷ digits
	enorme := map[string]decimal.Decimal{
		"1e1000000000":        decimal.New(1, 1_000_000_000),
		"-1e1000000000":       decimal.New(-1, 1_000_000_000),
		"1e-1000000000":       decimal.New(1, -1_000_000_000),
		"1e10000 from a text": decimal.RequireFromString("1e10000"),
		"10⁷ digits":          decimal.NewFromBigInt(mange, 0),
		"10⁷ digits, øre":     decimal.NewFromBigInt(mange, -2),
		"-10⁷ digits":         decimal.NewFromBigInt(new(big.Int).Neg(mange), -8),
		"10⁷ digits, exp. 8":  decimal.NewFromBigInt(mange, 8),
		"10⁷ digits, exp. 10": decimal.NewFromBigInt(mange, 10),
		"10⁵ zeros":           decimal.NewFromBigInt(cifre, -8),
	}
	var foer, efter runtime.MemStats
	runtime.ReadMemStats(&foer)
	start := time.Now()
	for grund, d := range enorme {
		_, err := satser.BeloebAf(d)
		if fejl := kraevKode(t, err, satser.KodeGraense); len(fejl.Error()) > 200 {
			t.Errorf("%s: the fault is %d bytes", grund, len(fejl.Error()))
		}
	}
	runtime.ReadMemStats(&efter)
	if brugt := time.Since(start); brugt > time.Second {
		t.Errorf("refusing took %v", brugt)
	}
	if brugt := efter.TotalAlloc - foer.TotalAlloc; brugt > 64<<10 {
		t.Errorf("refusing took %d bytes", brugt)
	}
}

func TestBeloebDecimal(t *testing.T) {
	for _, r := range []struct {
		grund       string
		enheder     int64
		koefficient int64
		eksponent   int32
	}{
		{"nothing has two decimals", 0, 0, -2},
		{"whole øre have two", 125_475_000, 1_254_750, -2},
		{"negative", -100, -1, -2},
		{"parts of an øre have four", 125_475_001, 125_475_001, -4},
		{"half an øre", 50, 50, -4},
		{"the smallest int64", math.MinInt64, math.MinInt64, -4},
	} {
		d := satser.BeloebAfEnheder(r.enheder).Decimal()
		if d.CoefficientInt64() != r.koefficient || d.Exponent() != r.eksponent || !d.Coefficient().IsInt64() {
			t.Errorf("%s: %d × 10^%d", r.grund, d.CoefficientInt64(), d.Exponent())
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		b := satser.BeloebAfEnheder(rapid.Int64Range(-99_999_999_999, 99_999_999_999).Draw(t, "øre") * 100)
		if tilbage, err := satser.BeloebAf(b.Decimal()); err != nil || tilbage != b {
			t.Fatalf("%v came back as %v, %v", b, tilbage, err)
		}
	})
}

// TestBeloebIgnoresDecimalGlobals changes every variable that an importer can change in the decimal package.
func TestBeloebIgnoresDecimalGlobals(t *testing.T) {
	gamle := []any{
		decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent, decimal.MarshalJSONWithoutQuotes,
		decimal.TrimTrailingZeros, decimal.UseScientificNotation, decimal.ExpMaxIterations, decimal.MaxDecodeExponent, decimal.Zero,
	}
	defer func() {
		decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent = gamle[0].(int), gamle[1].(int)
		decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros = gamle[2].(bool), gamle[3].(bool)
		decimal.UseScientificNotation, decimal.ExpMaxIterations = gamle[4].(bool), gamle[5].(int)
		decimal.MaxDecodeExponent, decimal.Zero = gamle[6].(int), gamle[7].(decimal.Decimal)
	}()
	decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent, decimal.MarshalJSONWithoutQuotes = 0, 0, true
	decimal.TrimTrailingZeros, decimal.UseScientificNotation = !decimal.TrimTrailingZeros, true
	decimal.ExpMaxIterations, decimal.MaxDecodeExponent, decimal.Zero = 0, 0, decimal.New(7, 0)

	b, err := satser.BeloebAf(decimal.New(150_050_000_000, -8))
	if err != nil || b.Enheder() != 15_005_000 {
		t.Errorf("BeloebAf(1500.5) = %d, %v", b.Enheder(), err)
	}
	if nul, err := satser.BeloebAf(decimal.Decimal{}); err != nil || !nul.IsZero() {
		t.Errorf("BeloebAf of the zero Decimal = %v, %v", nul, err)
	}
	if d := b.Decimal(); d.CoefficientInt64() != 150_050 || d.Exponent() != -2 {
		t.Errorf("Decimal() = %d × 10^%d", d.CoefficientInt64(), d.Exponent())
	}
	if b.String() != "1500.50" || b.Tekst() != "1.500,50" {
		t.Errorf("%q and %q", b.String(), b.Tekst())
	}
	if got, err := json.Marshal(b); err != nil || string(got) != `"1500.50"` {
		t.Errorf("JSON %s, %v", got, err)
	}
	if got := satser.Procent(5500).Af(b); got.Enheder() != 8_252_750 {
		t.Errorf("55 %% of it = %d", got.Enheder())
	}
}
