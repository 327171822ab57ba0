package spor_test

import (
	"math"
	"math/big"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// The oracle reckons with math/big in whole units: kroner, per cent, hours, days. It shares no code with the package.

// dele is how many parts of the unit one in Vaerdi is.
var dele = map[spor.Enhed]int64{
	spor.Kroner: 10_000, spor.Procent: 100, spor.Timer: 100, spor.Dage: 1, spor.Antal: 1, spor.Dag: 1,
}

func rat(t spor.Tal) *big.Rat {
	n := int64(t.Naevner)
	if n == 0 {
		n = 1
	}
	r := big.NewRat(t.Vaerdi, n)
	return r.Mul(r, big.NewRat(1, dele[t.Enhed]))
}

// somTal writes a number in lowest terms, and says whether it fits.
func somTal(v *big.Rat, e spor.Enhed) (spor.Tal, bool) {
	r := new(big.Rat).Mul(v, big.NewRat(dele[e], 1))
	if !r.Num().IsInt64() || !r.Denom().IsInt64() || r.Denom().Int64() > math.MaxInt32 {
		return spor.Tal{}, false
	}
	t := spor.Tal{Vaerdi: r.Num().Int64(), Naevner: int32(r.Denom().Int64()), Enhed: e}
	if t.Naevner == 1 {
		t.Naevner = 0
	}
	return t, true
}

// nedrund gives ⌊v⌋.
func nedrund(v *big.Rat) *big.Int {
	q, m := new(big.Int), new(big.Int)
	q.DivMod(v.Num(), v.Denom(), m) // Euclidean: the remainder is not negative
	return q
}

// rundTil rounds to the nearest multiple of 1/pr, a half upwards.
func rundTil(v *big.Rat, pr int64) *big.Rat {
	x := new(big.Rat).Mul(v, big.NewRat(pr, 1))
	x.Add(x, big.NewRat(1, 2))
	return new(big.Rat).SetFrac(nedrund(x), big.NewInt(pr))
}

// orakel computes from the operands; lovlig is false when they do not fit the computation.
func orakel(r spor.Regning, led [3]spor.Tal) (v *big.Rat, e spor.Enhed, lovlig bool) {
	antal := map[spor.Regning][2]int{
		spor.Overfoert: {1, 1}, spor.Sum: {1, 3}, spor.Forskel: {2, 3}, spor.Mindste: {2, 2}, spor.Stoerste: {2, 2},
		spor.Overskydende: {2, 2}, spor.ProcentAf: {2, 2}, spor.Gange: {2, 2}, spor.Broekdel: {2, 2}, spor.Fordelt: {3, 3},
		spor.TilOere: {1, 1}, spor.TilKroner: {1, 1}, spor.AndelOere: {3, 3}, spor.AndelKroner: {3, 3},
		spor.NedTilOere: {1, 1}, spor.AndelNed: {3, 3},
	}
	graenser, kendt := antal[r]
	if !kendt {
		return nil, 0, false
	}
	x := [3]*big.Rat{new(big.Rat), new(big.Rat), new(big.Rat)}
	for i, l := range led {
		switch {
		case l == spor.Tal{}:
			if i < graenser[0] {
				return nil, 0, false
			}
		case i >= graenser[1], !gyldigt(l), l.Enhed == spor.Dag && r != spor.Overfoert:
			return nil, 0, false
		default:
			x[i] = rat(l)
		}
	}
	if !enheder(r, led) {
		return nil, 0, false
	}
	return regn(r, x), led[0].Enhed, true
}

// gyldigt says what a valid number is, from its description.
func gyldigt(t spor.Tal) bool {
	if t.Enhed < spor.Kroner || t.Enhed > spor.Dag || t.Naevner < 0 || t.Naevner == 1 || t.Trin < 0 {
		return false
	}
	if t.Enhed != spor.Dag {
		return true
	}
	aar, maaned, dag := t.Vaerdi/10_000, t.Vaerdi/100%100, t.Vaerdi%100
	if t.Naevner != 0 || t.Vaerdi <= 0 || aar > 9999 {
		return false
	}
	_, err := satser.NewDato(int(aar), int(maaned), int(dag))
	return err == nil
}

func enheder(r spor.Regning, led [3]spor.Tal) bool {
	a, b, c := led[0], led[1], led[2]
	ens := func(t spor.Tal) bool { return t == spor.Tal{} || t.Enhed == a.Enhed }
	taelles := b.Enhed == spor.Antal || b.Enhed == spor.Dage
	switch r {
	case spor.Sum, spor.Forskel, spor.Mindste, spor.Stoerste, spor.Overskydende:
		return ens(b) && ens(c)
	case spor.ProcentAf:
		return b.Enhed == spor.Procent
	case spor.Gange:
		return (taelles || b.Enhed == spor.Timer) && b.Naevner == 0
	case spor.Broekdel:
		return taelles
	case spor.Fordelt:
		hele := max(int64(b.Naevner), 1)
		return (a.Enhed == spor.Kroner || a.Enhed == spor.Timer) && b.Enhed == spor.Dage && c.Enhed == spor.Dage && b.Naevner == c.Naevner &&
			0 <= b.Vaerdi && b.Vaerdi <= c.Vaerdi && c.Vaerdi <= hele
	case spor.TilOere, spor.TilKroner:
		return a.Enhed == spor.Kroner
	case spor.AndelOere, spor.AndelKroner:
		return a.Enhed == spor.Kroner && ens(b) && ens(c) && a.Vaerdi >= 0 && b.Vaerdi >= 0 && c.Vaerdi > 0
	case spor.AndelNed:
		return a.Enhed == spor.Kroner && b.Enhed == spor.Timer && c.Enhed == spor.Timer && a.Vaerdi >= 0 && b.Vaerdi >= 0 && c.Vaerdi > 0
	case spor.NedTilOere:
		return a.Enhed == spor.Kroner && a.Vaerdi >= 0
	}
	return true
}

// ned rounds down to the øre.
func ned(v *big.Rat) *big.Rat {
	return new(big.Rat).SetFrac(nedrund(new(big.Rat).Mul(v, big.NewRat(100, 1))), big.NewInt(100))
}

func regn(r spor.Regning, x [3]*big.Rat) *big.Rat {
	ud := new(big.Rat)
	switch r {
	case spor.Sum:
		return ud.Add(ud.Add(x[0], x[1]), x[2])
	case spor.Forskel:
		return ud.Sub(ud.Sub(x[0], x[1]), x[2])
	case spor.Mindste, spor.Stoerste:
		if (x[0].Cmp(x[1]) < 0) == (r == spor.Mindste) {
			return x[0]
		}
		return x[1]
	case spor.Overskydende:
		if ud.Sub(x[0], x[1]).Sign() < 0 {
			return new(big.Rat)
		}
		return ud
	case spor.ProcentAf:
		return ud.Mul(ud.Mul(x[0], x[1]), big.NewRat(1, 100))
	case spor.Gange, spor.Broekdel:
		return ud.Mul(x[0], x[1])
	case spor.Fordelt:
		return ud.Sub(rundTil(new(big.Rat).Mul(x[0], x[2]), 100), rundTil(new(big.Rat).Mul(x[0], x[1]), 100))
	case spor.TilOere:
		return rundTil(x[0], 100)
	case spor.TilKroner:
		return rundTil(x[0], 1)
	case spor.AndelOere, spor.AndelKroner:
		pr := int64(1)
		if r == spor.AndelOere {
			pr = 100
		}
		return rundTil(ud.Quo(ud.Mul(x[0], x[1]), x[2]), pr)
	case spor.NedTilOere:
		return ned(x[0])
	case spor.AndelNed:
		return ned(ud.Quo(ud.Mul(x[0], x[1]), x[2]))
	}
	return x[0] // Overfoert
}

// Draws.

func enAf[T any](t *rapid.T, navn string, af ...T) T { return rapid.SampledFrom(af).Draw(t, navn) }

// vaerdi draws small numbers, numbers of the size of amounts, and the ends of the range.
func vaerdi(t *rapid.T) int64 {
	return rapid.OneOf(
		rapid.Int64Range(-50, 50), rapid.Int64Range(-1_000_000_000_000, 1_000_000_000_000), rapid.Int64(),
		rapid.SampledFrom([]int64{math.MaxInt64, math.MinInt64, math.MinInt64 + 1, 100_000_000_000_000_000}),
		rapid.Map(rapid.Int64Range(-1_000_000, 1_000_000), func(n int64) int64 { return n * 5000 }),
	).Draw(t, "værdi")
}

func naevner(t *rapid.T) int32 {
	return rapid.OneOf(
		rapid.Just(int32(0)), rapid.SampledFrom([]int32{0, 2, 3, 12, 28, 30, 31, 93, 100, 3000, 3_652_059, math.MaxInt32}),
		rapid.Int32Range(2, math.MaxInt32),
	).Draw(t, "nævner")
}

// gyldig draws a valid number that is not taken from a step.
func gyldig(t *rapid.T, enheder ...spor.Enhed) spor.Tal {
	e := enAf(t, "enhed", enheder...)
	if e == spor.Dag {
		return spor.Datotal(dato(t))
	}
	return spor.Tal{Vaerdi: vaerdi(t), Naevner: naevner(t), Enhed: e}
}

func dato(t *rapid.T) satser.Dato {
	d := satser.MustDato("0001-01-01").AddDays(rapid.IntRange(0, 3_652_058).Draw(t, "dag"))
	if !d.IsValid() {
		t.Fatal("no day")
	}
	return d
}

var alleEnheder = []spor.Enhed{spor.Kroner, spor.Procent, spor.Dage, spor.Timer, spor.Antal, spor.Dag}

// raat draws whatever the four fields can hold.
func raat(t *rapid.T) spor.Tal {
	return spor.Tal{
		Vaerdi: vaerdi(t), Naevner: rapid.Int32().Draw(t, "nævner"), Trin: rapid.Int16().Draw(t, "trin"),
		Enhed: spor.Enhed(rapid.IntRange(0, 8).Draw(t, "enhed")),
	}
}
