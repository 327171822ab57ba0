package sanktion_test

import (
	"math/big"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Fractions for the calculators of the tests.

func rat(b satser.Beloeb) *big.Rat { return big.NewRat(b.Enheder(), satser.EnhederPrKrone) }

func ratTal(t spor.Tal) *big.Rat {
	return big.NewRat(t.Vaerdi, satser.EnhederPrKrone*int64(max(1, t.Naevner)))
}

// rund rounds to a multiple of 1/n kr., a half upwards.
func rund(a *big.Rat, n int64) *big.Rat {
	x := new(big.Rat).Mul(a, big.NewRat(n, 1))
	x.Add(x, big.NewRat(1, 2))
	q := new(big.Int).Div(x.Num(), x.Denom()) // Euclidean: downwards
	return new(big.Rat).SetFrac(q, big.NewInt(n))
}

func mindst(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}
