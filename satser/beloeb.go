package satser

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Beloeb is an exact amount of money: a whole number of 1/10 000 kr. in an int64, so that 30 % and 55 % of an
// amount in øre are exact. It is comparable with == and usable as a map key; the zero value is 0 kr.
//
// Amounts enter through [ParseBeloeb], [BeloebAf] and [Kroner], which refuse what no benefit can be: 10⁹ kr. and more,
// fractions of an øre, and texts and decimals that would cost time or memory to look at. None of them depends on the
// decimal package's mutable globals.
type Beloeb struct {
	n int64 // 1/10 000 kr.
}

// The unit of a [Beloeb] is 1/10 000 kr.
const (
	EnhederPrKrone = 10_000
	EnhederPrOere  = 100
)

// GraenseKroner bounds every amount that enters: without its sign it is below 10⁹ kr.
const GraenseKroner = 1_000_000_000

const (
	maxHele         = 9  // digits before the full stop in an amount that enters
	maxHeleResultat = 12 // and in one that was computed
	kravBeloeb      = "et beløb i kroner som 12547 eller 12547.50, under 1000000000"
	kravResultat    = "et beløb i kroner som 12547.00 eller 12547.1234, under 1000000000000"
	kravOere        = "et beløb i hele øre"
	kravEksponent   = "et decimaltal med eksponent fra -8 til 8"
)

// ParseBeloeb reads an amount in kroner in the form -?(0|[1-9][0-9]{0,8})(\.[0-9]{1,2})?: an optional minus, one to
// nine digits without a leading zero, and one or two decimals after a full stop if there is one. A minus before nothing
// ("-0.00") is 0 kr. Everything else is an [*Inputfejl].
func ParseBeloeb(s string) (Beloeb, error) {
	n, ok := laesFast(s, maxHele, 2)
	if !ok {
		return Beloeb{}, NewInputfejl("beløb", KodeFormat, s, kravBeloeb)
	}
	return Beloeb{n}, nil
}

// MustBeloeb is [ParseBeloeb] for literals and tests; it panics on a text that is no amount.
func MustBeloeb(s string) Beloeb {
	b, err := ParseBeloeb(s)
	if err != nil {
		panic(err)
	}
	return b
}

// Kroner returns a whole number of kroner, or an [*Inputfejl] from 10⁹ kr. and up.
func Kroner(n int64) (Beloeb, error) {
	if n <= -GraenseKroner || n >= GraenseKroner {
		return Beloeb{}, NewInputfejl("beløb", KodeGraense, strconv.FormatInt(n, 10), kravBeloeb)
	}
	return Beloeb{n * EnhederPrKrone}, nil
}

// BeloebAf takes an amount in kroner from a decimal. It refuses, with an [*Inputfejl] that does not print the decimal:
//
//  1. an exponent outside -8 to 8, before anything else is looked at;
//  2. 10⁹ kr. and more, by comparison with a bound of the decimal's own exponent;
//  3. a fraction of an øre. It is the value that counts: 1.500 is taken, 1.505 is not.
//
// So no decimal, however huge, costs more than two comparisons, and an amount that is taken costs no allocation.
func BeloebAf(d decimal.Decimal) (Beloeb, error) {
	e := d.Exponent()
	if e < -8 || e > 8 {
		return Beloeb{}, NewInputfejl("beløb", KodeGraense, "", kravEksponent)
	}
	graense := pow10(9 - int(e)) // 10⁹ kr. at the decimal's own exponent: from 10 to 10¹⁷
	if d.Cmp(decimal.New(graense, e)) >= 0 || d.Cmp(decimal.New(-graense, e)) <= 0 {
		return Beloeb{}, NewInputfejl("beløb", KodeGraense, "", kravBeloeb)
	}
	return afKoefficient(d.CoefficientInt64(), int(e))
}

// afKoefficient gives c × 10ᵉ kr.
func afKoefficient(c int64, e int) (Beloeb, error) {
	if e >= -2 {
		return Beloeb{c * pow10(e+4)}, nil
	}
	deler := pow10(-2 - e)
	if c%deler != 0 {
		return Beloeb{}, NewInputfejl("beløb", KodeFormat, "", kravOere)
	}
	return Beloeb{c / deler * EnhederPrOere}, nil
}

// BeloebAfEnheder returns the amount of n/10 000 kr. It is the door for programs that have computed in whole units, and
// takes every n.
func BeloebAfEnheder(n int64) Beloeb { return Beloeb{n} }

// Enheder returns the amount in 1/10 000 kr.
func (b Beloeb) Enheder() int64 { return b.n }

// Decimal returns the amount as a decimal: with two decimals when it is a whole number of øre, otherwise with four.
func (b Beloeb) Decimal() decimal.Decimal {
	if b.n%EnhederPrOere == 0 {
		return decimal.New(b.n/EnhederPrOere, -2)
	}
	return decimal.New(b.n, -4)
}

// HeleOere reports whether the amount is a whole number of øre.
func (b Beloeb) HeleOere() bool { return b.n%EnhederPrOere == 0 }

// Add returns b + c, with ok false if the sum does not fit; it is then meaningless.
func (b Beloeb) Add(c Beloeb) (sum Beloeb, ok bool) {
	n := b.n + c.n
	return Beloeb{n}, (n > b.n) == (c.n > 0)
}

// Sub returns b - c, with ok false if the difference does not fit; it is then meaningless.
func (b Beloeb) Sub(c Beloeb) (diff Beloeb, ok bool) {
	n := b.n - c.n
	return Beloeb{n}, (n < b.n) == (c.n > 0)
}

// Compare returns -1, 0 or 1 as b is less than, equal to or more than c.
func (b Beloeb) Compare(c Beloeb) int { return cmp.Compare(b.n, c.n) }

// Equal reports whether the amounts are the same.
func (b Beloeb) Equal(c Beloeb) bool { return b == c }

// Sign returns -1, 0 or 1 as the amount is negative, nothing or positive.
func (b Beloeb) Sign() int { return cmp.Compare(b.n, 0) }

// IsZero reports whether the amount is 0 kr.
func (b Beloeb) IsZero() bool { return b.n == 0 }

// Valider returns an [*Inputfejl] if the amount is not one that may enter a case: whole øre, and below 10⁹ kr. Amounts
// from [ParseBeloeb], [BeloebAf] and [Kroner] always are; those from [BeloebAfEnheder] and UnmarshalText need not be.
func (b Beloeb) Valider() error {
	const graense = GraenseKroner * EnhederPrKrone
	if b.n <= -graense || b.n >= graense {
		return NewInputfejl("beløb", KodeGraense, b.String(), kravBeloeb)
	}
	if !b.HeleOere() {
		return NewInputfejl("beløb", KodeFormat, b.String(), kravOere)
	}
	return nil
}

// String gives the amount with a full stop and two decimals, four when it is not a whole number of øre: "12547.00".
func (b Beloeb) String() string { return string(b.append(make([]byte, 0, 24))) }

// Tekst gives the amount as a Danish letter writes it: "12.547,00".
func (b Beloeb) Tekst() string { return string(b.AppendTekst(make([]byte, 0, 24))) }

// AppendTekst appends what [Beloeb.Tekst] gives.
func (b Beloeb) AppendTekst(dst []byte) []byte {
	hele, dele := opdel(b.n)
	if b.n < 0 {
		dst = append(dst, '-')
	}
	dst = appendGrupper(dst, hele)
	return appendDele(append(dst, ','), dele)
}

func (b Beloeb) append(dst []byte) []byte {
	hele, dele := opdel(b.n)
	if b.n < 0 {
		dst = append(dst, '-')
	}
	dst = strconv.AppendUint(dst, hele, 10)
	return appendDele(append(dst, '.'), dele)
}

// AppendText implements encoding.TextAppender with the form of [Beloeb.String]. An amount of 10¹² kr. and more is an
// [*Inputfejl], since UnmarshalText would refuse it.
func (b Beloeb) AppendText(dst []byte) ([]byte, error) {
	if b.n <= -graenseResultat || b.n >= graenseResultat {
		return dst, NewInputfejl("beløb", KodeGraense, b.String(), kravResultat)
	}
	return b.append(dst), nil
}

const graenseResultat = 1_000_000_000_000 * EnhederPrKrone

// MarshalText gives the form of [Beloeb.String]; beyond 10¹² kr. see [Beloeb.AppendText].
func (b Beloeb) MarshalText() ([]byte, error) { return b.AppendText(make([]byte, 0, 24)) }

// UnmarshalText reads what [Beloeb.MarshalText] writes: an amount below 10¹² kr. with up to four decimals, since a
// result may hold parts of an øre. An amount in a fact must also pass [Beloeb.Valider]. On an error b is left as it
// was.
func (b *Beloeb) UnmarshalText(t []byte) error {
	if b == nil {
		return NewModtagerfejl("beløb")
	}
	n, ok := laesFast(string(t), maxHeleResultat, 4)
	if !ok {
		return NewInputfejl("beløb", KodeFormat, string(t), kravResultat)
	}
	b.n = n
	return nil
}

// UnmarshalJSON reads an amount as a JSON string or as a JSON number, from its digits and never through a float.
func (b *Beloeb) UnmarshalJSON(t []byte) error { return b.UnmarshalText(udenAnfoersel(t)) }

// laesFast reads [-]digits[.digits] into 1/10 000, with at most hele digits before the full stop and dele after it.
func laesFast(s string, hele, dele int) (int64, bool) {
	if len(s) > hele+dele+2 {
		return 0, false
	}
	tal, neg := strings.CutPrefix(s, "-")
	foer, efter, punktum := strings.Cut(tal, ".")
	n, ok := laesHele(foer, hele)
	if ok && punktum {
		var rest int64
		rest, ok = laesDele(efter, dele)
		n += rest
	}
	if neg {
		n = -n
	}
	return n, ok
}

// laesHele reads one to maks digits without a leading zero into 1/10 000.
func laesHele(s string, maks int) (int64, bool) {
	n, ok := cifre64(s)
	return n * EnhederPrKrone, ok && len(s) <= maks && (len(s) == 1 || s[0] != '0')
}

// laesDele reads one to maks decimals into 1/10 000.
func laesDele(s string, maks int) (int64, bool) {
	n, ok := cifre64(s)
	return n * pow10(4-len(s)), ok && len(s) <= maks
}

// opdel splits |n| into whole kroner and 1/10 000 kr.
func opdel(n int64) (hele, dele uint64) {
	u := uint64(n)
	if n < 0 {
		u = -u
	}
	return u / EnhederPrKrone, u % EnhederPrKrone
}

// appendDele appends two decimals, or four when two would lose something.
func appendDele(b []byte, dele uint64) []byte {
	if dele%EnhederPrOere == 0 {
		return appendCifre(b, int(dele/EnhederPrOere), 2)
	}
	return appendCifre(b, int(dele), 4)
}

// appendGrupper appends a whole number with a full stop between groups of three digits.
func appendGrupper(b []byte, n uint64) []byte {
	if n < 1000 {
		return strconv.AppendUint(b, n, 10)
	}
	b = appendGrupper(b, n/1000)
	b = append(b, '.')
	return appendCifre(b, int(n%1000), 3)
}
