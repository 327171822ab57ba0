package satser

import (
	"cmp"
	"math"

	"github.com/shopspring/decimal"
)

// Beloeb is an exact amount of money: a whole number of 1/10 000 kr. in an int64, so that 30 % and 55 % of an
// amount in øre are exact. It is comparable with ==; the zero value is 0 kr.
//
// Amounts enter through [ParseBeloeb], [BeloebAf] and [Kroner], which refuse what no benefit can be: 10⁹ kr. and more,
// fractions of an øre, and texts and decimals that would cost time or memory to look at. None of them depends on
// the decimal package's mutable globals.
type Beloeb struct {
	n int64 // 1/10 000 kr.
}

// Enhed pr. krone: a [Beloeb] counts 1/10 000 kr.
const (
	EnhederPrKrone = 10_000
	EnhederPrOere  = 100
)

// GraenseKroner bounds every amount that enters: its absolute value is below 10⁹ kr.
const GraenseKroner = 1_000_000_000

const (
	maxBeloebtekst = 16
	kravBeloeb     = "et beløb i kroner som 12547 eller 12547.50, under 1000000000"
)

// ParseBeloeb reads an amount in kroner: an optional minus, digits without a leading zero, and at most two
// decimals after a full stop. Everything else is an [*Inputfejl].
func ParseBeloeb(s string) (Beloeb, error) {
	n, ok := laesFast(s, 2)
	if !ok {
		return Beloeb{}, NyInputfejl("beløb", KodeFormat, s, kravBeloeb)
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

// Kroner returns a whole number of kroner.
func Kroner(n int64) (Beloeb, error) {
	if n <= -GraenseKroner || n >= GraenseKroner {
		return Beloeb{}, NyInputfejl("beløb", KodeGraense, string(tal(nil, int(n))), kravBeloeb)
	}
	return Beloeb{n * EnhederPrKrone}, nil
}

// BeloebAf takes an amount in kroner from a decimal. The exponent is looked at first, then the sign, then the size, so that
// no decimal, however huge, costs more than a comparison; the refused value is never printed.
func BeloebAf(d decimal.Decimal) (Beloeb, error) {
	e := d.Exponent()
	if e < -8 || e > 8 {
		return Beloeb{}, NyInputfejl("beløb", KodeGraense, "", "et decimaltal med eksponent fra -8 til 8")
	}
	if d.Sign() == 0 {
		return Beloeb{}, nil
	}
	graense := pow10(9 - int(e)) // 10⁹ kr. at the decimal's own exponent: between 10 and 10¹⁷
	if d.Abs().Cmp(decimal.New(int64(graense), e)) >= 0 {
		return Beloeb{}, NyInputfejl("beløb", KodeGraense, "", kravBeloeb)
	}
	c := d.CoefficientInt64()
	for ; e < -2; e++ {
		if c%10 != 0 {
			return Beloeb{}, NyInputfejl("beløb", KodeFormat, "", "et beløb i hele øre")
		}
		c /= 10
	}
	return Beloeb{c * int64(pow10(int(e)+4))}, nil
}

// BeloebAfEnheder returns the amount of n/10 000 kr. It is the door for programs that have computed in whole units.
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

// Add returns b + c, with ok false if the sum does not fit.
func (b Beloeb) Add(c Beloeb) (sum Beloeb, ok bool) {
	n := b.n + c.n
	return Beloeb{n}, (n > b.n) == (c.n > 0)
}

// Sub returns b - c, with ok false if the difference does not fit.
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

// String gives the amount with a full stop and two decimals, four when it is not a whole number of øre: "12547.00".
func (b Beloeb) String() string { r, _ := b.AppendText(nil); return string(r) }

// Tekst gives the amount as a Danish letter writes it: "12.547,00".
func (b Beloeb) Tekst() string { return string(b.AppendTekst(nil)) }

// AppendTekst appends what [Beloeb.Tekst] gives.
func (b Beloeb) AppendTekst(dst []byte) []byte {
	hele, dele := opdel(b.n)
	if b.n < 0 {
		dst = append(dst, '-')
	}
	dst = appendGrupper(dst, hele)
	dst = append(dst, ',')
	return appendDele(dst, dele)
}

// AppendText implements encoding.TextAppender with the form of [Beloeb.String].
func (b Beloeb) AppendText(dst []byte) ([]byte, error) {
	hele, dele := opdel(b.n)
	if b.n < 0 {
		dst = append(dst, '-')
	}
	dst = appendUint(dst, hele)
	dst = append(dst, '.')
	return appendDele(dst, dele), nil
}

// MarshalText gives the form of [Beloeb.String].
func (b Beloeb) MarshalText() ([]byte, error) { return b.AppendText(nil) }

// UnmarshalText reads what [Beloeb.MarshalText] writes: an amount below 10¹² kr. with up to four decimals, since a result
// may hold parts of an øre.
func (b *Beloeb) UnmarshalText(t []byte) error {
	n, ok := laesFast(string(t), 4)
	if !ok {
		return NyInputfejl("beløb", KodeFormat, string(t), kravBeloeb)
	}
	b.n = n
	return nil
}

// UnmarshalJSON reads an amount as a JSON string or as a JSON number, from its digits and never through a float.
func (b *Beloeb) UnmarshalJSON(t []byte) error {
	if len(t) >= 2 && t[0] == '"' {
		t = t[1 : len(t)-1]
	}
	return b.UnmarshalText(t)
}

// laesFast reads [-]digits[.digits] with at most the given decimals into 1/10 000.
func laesFast(s string, decimaler int) (n int64, ok bool) {
	if len(s) > maxBeloebtekst+decimaler-2 {
		return 0, false
	}
	i, neg := 0, false
	if len(s) > 0 && s[0] == '-' {
		i, neg = 1, true
	}
	start := i
	for ; i < len(s) && s[i]-'0' <= 9; i++ {
		n = n*10 + int64(s[i]-'0')
	}
	hele := i - start
	if hele == 0 || hele > 9+3*(decimaler/4) || (hele > 1 && s[start] == '0') {
		return 0, false
	}
	n *= EnhederPrKrone
	if i < len(s) {
		dele, ok := laesDele(s[i:], decimaler)
		if !ok {
			return 0, false
		}
		n += dele
	}
	if neg {
		n = -n
	}
	return n, true
}

// laesDele reads a full stop and one to max digits into 1/10 000.
func laesDele(s string, maks int) (int64, bool) {
	if s[0] != '.' || len(s) < 2 || len(s) > maks+1 {
		return 0, false
	}
	n, ok := cifre(s[1:])
	return int64(n * pow10(5-len(s))), ok
}

// opdel splits |n| into whole kroner and 1/10 000 kr.
func opdel(n int64) (hele, dele uint64) {
	u := uint64(n)
	if n < 0 {
		u = -u
	}
	return u / EnhederPrKrone, u % EnhederPrKrone
}

func appendUint(b []byte, n uint64) []byte {
	if n > math.MaxInt {
		b = appendUint(b, n/10)
		return append(b, byte('0'+n%10))
	}
	return tal(b, int(n))
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
		return appendUint(b, n)
	}
	b = appendGrupper(b, n/1000)
	b = append(b, '.')
	return appendCifre(b, int(n%1000), 3)
}
