package spor

import (
	"math"
	"math/bits"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Regning is how a step's result follows from its operands. The zero value is not at all: the step states something.
type Regning uint8

// The ways to compute. a, b and c are the operands.
const (
	// Overfoert: the result is a.
	Overfoert Regning = iota + 1
	// Sum: a + b + c.
	Sum
	// Forskel: a - b - c.
	Forskel
	// Mindste: the least of a and b.
	Mindste
	// Stoerste: the greatest of a and b.
	Stoerste
	// Overskydende: a - b, but not below 0.
	Overskydende
	// ProcentAf: b per cent of a.
	ProcentAf
	// Gange: a times the count or hours b.
	Gange
	// Broekdel: a times the fraction b.
	Broekdel
	// SumAfTrin: the sum of the results of the earlier steps marked for this one (Trin.Til), back to the last step of the same kind.
	SumAfTrin
	// Fordelt: the part of a that falls on days b to c of the whole, in øre, so that the parts make the whole: round(a×c) - round(a×b).
	Fordelt
	// TilOere: a rounded to the øre, a half upwards.
	TilOere
	// TilKroner: a rounded to the krone, a half upwards.
	TilKroner
)

var regningsnavne = satser.Navne{
	"", "overført", "sum", "forskel", "mindste", "største", "overskydende", "procent af", "gange", "brøkdel", "sum af trin",
	"fordelt", "til øre", "til kroner",
}

// String gives the name of the computation; it is also the text form.
func (r Regning) String() string { return regningsnavne.Navn(int(r)) }

// MarshalText gives the form of [Regning.String]; the zero value gives the empty text.
func (r Regning) MarshalText() ([]byte, error) { return regningsnavne.Marshal("regning", int(r)) }

// UnmarshalText reads what [Regning.MarshalText] writes.
func (r *Regning) UnmarshalText(t []byte) error {
	i, err := regningsnavne.Unmarshal("regning", t)
	*r = Regning(i)
	return err
}

// Udregn computes from the operands. ok is false when the operands do not fit the computation or the result does not fit a Tal. SumAfTrin needs
// the steps; see [Spor.Efterregn].
func (r Regning) Udregn(a, b, c Tal) (ud Tal, ok bool) {
	switch r {
	case Overfoert:
		return Tal{a.Vaerdi, a.Naevner, 0, a.Enhed}, true
	case Sum:
		ud, ok = laegTil(a, b, 1)
		return igen(ud, ok, c, 1)
	case Forskel:
		ud, ok = laegTil(a, b, -1)
		return igen(ud, ok, c, -1)
	case Mindste, Stoerste:
		return vaelg(a, b, r == Stoerste)
	case Overskydende:
		ud, ok = laegTil(a, b, -1)
		ud.Vaerdi = max(ud.Vaerdi, 0)
		return ud, ok
	case ProcentAf:
		return gange(a, b, Procent, int64(satser.HeltProcent))
	case Gange:
		return gange(a, b, b.Enhed, b.Enhed.skala())
	case Broekdel:
		return broekdel(a, b)
	case Fordelt:
		return fordelt(a, b, c)
	case TilOere:
		return Kr(rundOere(a)), a.Enhed == Kroner
	case TilKroner:
		return Kr(rund(a, satser.EnhederPrKrone)), a.Enhed == Kroner
	}
	return Tal{}, false
}

func igen(ud Tal, ok bool, c Tal, fortegn int64) (Tal, bool) {
	if !ok || c.IsZero() {
		return ud, ok
	}
	return laegTil(ud, c, fortegn)
}

// laegTil computes a ± b over a common denominator.
func laegTil(a, b Tal, fortegn int64) (Tal, bool) {
	if b.IsZero() {
		a.Trin = 0
		return a, true
	}
	if a.Enhed != b.Enhed {
		return Tal{}, false
	}
	n := faelles(a.naevner(), b.naevner())
	x, ok1 := mul(a.Vaerdi, n/a.naevner())
	y, ok2 := mul(b.Vaerdi, fortegn*(n/b.naevner()))
	sum := x + y
	return tal(sum, n, a.Enhed), ok1 && ok2 && n <= math.MaxInt32 && (sum > x) == (y > 0)
}

func vaelg(a, b Tal, stoerst bool) (Tal, bool) {
	forskel, ok := laegTil(a, b, -1)
	if (forskel.Vaerdi < 0) == stoerst {
		a = b
	}
	a.Trin = 0
	return a, ok
}

// gange computes a·b/skala; what does not divide goes into the denominator.
func gange(a, b Tal, enhed Enhed, skala int64) (Tal, bool) {
	if b.Enhed != enhed || b.naevner() != 1 {
		return Tal{}, false
	}
	n := skala
	v := a.Vaerdi
	if v%n == 0 {
		v, n = v/n, 1
	}
	v, ok := mul(v, b.Vaerdi)
	if v%n == 0 {
		v, n = v/n, 1
	}
	n *= a.naevner()
	return tal(v, n, a.Enhed), ok && n <= math.MaxInt32
}

func broekdel(a, b Tal) (Tal, bool) {
	v, ok := mul(a.Vaerdi, b.Vaerdi)
	n := a.naevner() * b.naevner()
	if n > math.MaxInt32 {
		return Tal{}, false
	}
	if v%n == 0 {
		v, n = v/n, 1
	}
	return tal(v, n, a.Enhed), ok
}

func fordelt(a, b, c Tal) (Tal, bool) {
	til, ok1 := broekdel(a, c)
	foer, ok2 := broekdel(a, b)
	ud, ok3 := rundOere(til).Sub(rundOere(foer))
	return Kr(ud), ok1 && ok2 && ok3 && a.Enhed == Kroner
}

func tal(v, naevner int64, e Enhed) Tal {
	if naevner == 1 {
		naevner = 0
	}
	return Tal{Vaerdi: v, Naevner: int32(naevner), Enhed: e}
}

// faelles returns the least common multiple of two small positive numbers.
func faelles(a, b int64) int64 {
	if a == b {
		return a
	}
	x, y := a, b
	for y != 0 {
		x, y = y, x%y
	}
	return a / x * b
}

// mul multiplies and says whether the product fits.
func mul(a, b int64) (int64, bool) {
	if b == 1 {
		return a, true
	}
	hi, lo := bits.Mul64(abs(a), abs(b))
	v := int64(lo)
	if (a < 0) != (b < 0) {
		v = -v
	}
	return v, hi == 0 && lo <= math.MaxInt64
}

func abs(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}
