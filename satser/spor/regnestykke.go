package spor

import (
	"cmp"
	"math"
	"math/bits"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// sammenlign orders two numbers of the same unit by a·d against c·b, in 128 bits.
func sammenlign(a, b Tal) int {
	if c := cmp.Compare(fortegn(a.Vaerdi), fortegn(b.Vaerdi)); c != 0 {
		return c
	}
	ah, al := bits.Mul64(abs(a.Vaerdi), uint64(b.naevner()))
	bh, bl := bits.Mul64(abs(b.Vaerdi), uint64(a.naevner()))
	return fortegn(a.Vaerdi) * cmp.Or(cmp.Compare(ah, bh), cmp.Compare(al, bl))
}

// plus computes a + b, or a - b with the sign -1, over the least common denominator. Without b it is a.
func plus(a, b Tal, fortegn int64) (Tal, bool) {
	if b.IsZero() {
		return a, true
	}
	if a.Enhed != b.Enhed {
		return Tal{}, false
	}
	af, bf := forkort(a.naevner(), b.naevner())
	x, ok1 := mul(a.Vaerdi, bf)
	y, ok2 := mul(b.Vaerdi, fortegn*af)
	sum := x + y
	if !ok1 || !ok2 || (sum > x) != (y > 0) {
		return Tal{}, false
	}
	return forkortet(sum, a.naevner()*bf, a.Enhed)
}

// gange computes a·t/n for n above 0. Everything is shortened before it is multiplied, so the product fails only when
// it does not fit in lowest terms.
func gange(a Tal, t, n int64) (Tal, bool) {
	av, an := forkort(a.Vaerdi, a.naevner())
	t, n = forkort(t, n)
	av, n = forkort(av, n)
	t, an = forkort(t, an)
	v, ok1 := mul(av, t)
	d, ok2 := mul(an, n)
	if !ok1 || !ok2 {
		return Tal{}, false
	}
	return forkortet(v, d, a.Enhed)
}

// fordelt computes round(a·c) - round(a·b) for two fractions of the same whole.
func fordelt(a, b, c Tal) (Tal, bool) {
	if b.Enhed != Dage || c.Enhed != Dage || b.Naevner != c.Naevner ||
		b.Vaerdi < 0 || b.Vaerdi > c.Vaerdi || c.Vaerdi > c.naevner() {
		return Tal{}, false
	}
	foer, _ := gange(a, b.Vaerdi, b.naevner()) // what does not fit has no unit, and cannot be rounded
	til, _ := gange(a, c.Vaerdi, c.naevner())
	x, ok1 := fordelbar(foer)
	y, ok2 := fordelbar(til)
	if !ok1 || !ok2 {
		return Tal{}, false
	}
	return plus(y, x, -1)
}

// fordelbar rounds kroner to the øre and hours to the hundredth, a half upwards; nothing else is shared out.
func fordelbar(t Tal) (Tal, bool) {
	if t.Enhed == Timer {
		b, ok := rund(t, 1)
		return Tal{Vaerdi: b.Enheder(), Enhed: Timer}, ok
	}
	return afrundet(t, satser.EnhederPrOere)
}

// andel computes a·b/c rounded to the øre or the krone, a half upwards, or down to the øre. b and c are hours for AndelNed and
// amounts for the others.
func (r Regning) andel(a, b, c Tal) (Tal, bool) {
	e, trin := Kroner, int64(satser.EnhederPrOere)
	switch r {
	case AndelKroner:
		trin = satser.EnhederPrKrone
	case AndelNed:
		e = Timer
	}
	if a.Enhed != Kroner || b.Enhed != e || c.Enhed != e || a.Vaerdi < 0 || b.Vaerdi < 0 || c.Vaerdi <= 0 {
		return Tal{}, false
	}
	hele, halv, ok := kvotient(a, b, c, trin)
	op := uint64(0)
	if halv && r != AndelNed {
		op = 1
	}
	hele, over := bits.Add64(hele, op, 0)
	hoej, v := bits.Mul64(hele, uint64(trin))
	return Kr(satser.BeloebAfEnheder(int64(v))), ok && over|hoej == 0 && int64(v) >= 0
}

// kvotient computes the whole part of a·b/(c·trin), and whether half or more is left. The product has 128 bits, so that amounts
// of any size that a benefit can have are exact until they are rounded.
func kvotient(a, b, c Tal, trin int64) (hele uint64, halv, ok bool) {
	av, an := forkort(a.Vaerdi, a.naevner())
	t, ok1 := mul(b.Vaerdi, c.naevner())
	n, ok2 := mul(c.Vaerdi, b.naevner())
	if !ok1 || !ok2 {
		return 0, false, false
	}
	t, n = forkort(t, n)
	av, n = forkort(av, n)
	t, an = forkort(t, an)
	d, ok1 := mul(n, an)
	d, ok2 = mul(d, trin)
	hi, lo := bits.Mul64(uint64(av), uint64(t))
	if !ok1 || !ok2 || hi >= uint64(d) {
		return 0, false, false
	}
	hele, rest := bits.Div64(hi, lo, uint64(d))
	return hele, rest >= uint64(d)-rest, true
}

// nedrundet rounds an amount that is not negative down to the øre.
func nedrundet(t Tal) (Tal, bool) {
	trin := int64(satser.EnhederPrOere)
	return Kr(satser.BeloebAfEnheder(t.Vaerdi / t.naevner() / trin * trin)), t.Enhed == Kroner && t.Vaerdi >= 0
}

// afrundet is rund as a number; only amounts are rounded.
func afrundet(t Tal, trin int64) (Tal, bool) {
	b, ok := rund(t, trin)
	return Kr(b), ok && t.Enhed == Kroner
}

// rund rounds an amount to the nearest multiple of trin (in 1/10 000 kr.), a half upwards; ok is false if that does not
// fit.
func rund(t Tal, trin int64) (b satser.Beloeb, ok bool) {
	n := t.naevner() * trin
	hele, rest := t.Vaerdi/n, t.Vaerdi%n
	switch {
	case 2*rest >= n:
		hele++
	case 2*rest < -n: // half below 0 is up as it stands
		hele--
	}
	v, ok := mul(hele, trin)
	return satser.BeloebAfEnheder(v), ok
}

// forkortet returns v/n in lowest terms as a number.
func forkortet(v, n int64, e Enhed) (Tal, bool) {
	v, n = forkort(v, n)
	if n > math.MaxInt32 {
		return Tal{}, false
	}
	if n == 1 {
		n = 0
	}
	return Tal{Vaerdi: v, Naevner: int32(n), Enhed: e}, true
}

// forkort takes the common factors out of v and n, which is above 0.
func forkort(v, n int64) (kortV, kortN int64) {
	f := int64(faelles(abs(v), uint64(n)))
	return v / f, n / f
}

// faelles returns the greatest common divisor; b is above 0 and at most an int64, and so is the answer.
func faelles(a, b uint64) uint64 {
	for a != 0 {
		a, b = b%a, a
	}
	return b
}

// mul multiplies and says whether the product fits: whether the upper half of its 128 bits is but the sign of the lower.
func mul(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(uint64(a), uint64(b)) // of numbers without a sign: one below 0 counts 1<<64 too much
	hoej := int64(hi) - a>>63&b - b>>63&a
	return int64(lo), hoej == int64(lo)>>63
}

// abs takes the sign off; that of the least int64, which has no other, is 1<<63.
func abs(n int64) uint64 { return uint64(max(n, -n)) }

func fortegn(n int64) int { return cmp.Compare(n, 0) }
