package hvadnu_test

import "math/big"

// naiv is a month by hand: the figures of the law as text, and nothing of the library. Its benefit at a wage is computed with
// fractions from the provisions: § 68 a, stk. 1-3, § 69 a, stk. 4, and § 69 f, with those of kap. 6 b.
type naiv struct {
	foer      string // the benefit before income, kr., as a fraction
	graense   int64  // lønindtægtsgrænsen, kr.
	under     int64  // per cent up to it; 55 above
	anden     int64  // other wage, kr.
	andet     string // other deductions, kr.
	haendelse int64  // an event of the month, kr.
	gammel    int64  // an event of an earlier month, kr.
	tredjedel int64  // days of 30 with a reduction by a third
	dage      [2]int64
	pension   int64 // per cent of the wage that does not count
	kroner    bool
	taet      int64 // øre around a kink in which rounding counts; 3 when none is given
}

func brok(s string) *big.Rat {
	if s == "" {
		return new(big.Rat)
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic(s)
	}
	return r
}

func plus(a, b *big.Rat) *big.Rat  { return new(big.Rat).Add(a, b) }
func minus(a, b *big.Rat) *big.Rat { return new(big.Rat).Sub(a, b) }
func gange(a, b *big.Rat) *big.Rat { return new(big.Rat).Mul(a, b) }
func hele(n int64) *big.Rat        { return big.NewRat(n, 1) }

func mindst(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

// rund rounds to 1/n kr., a half upwards.
func rund(a *big.Rat, n int64) *big.Rat {
	x := plus(gange(a, hele(n)), big.NewRat(1, 2))
	return new(big.Rat).SetFrac(new(big.Int).Div(x.Num(), x.Denom()), big.NewInt(n))
}

// ydelse is the benefit at a wage in øre, with the roundings of the practices, or without any.
func (n naiv) ydelse(loen int64, rundet bool) *big.Rat {
	r := func(a *big.Rat, til int64) *big.Rat {
		if rundet {
			return rund(a, til)
		}
		return a
	}
	w := big.NewRat(loen, 100)
	if n.dage != [2]int64{} {
		w = r(gange(w, big.NewRat(n.dage[0], n.dage[1])), 100)
	}
	if n.pension != 0 { // the contribution is cut down to the øre
		p := gange(w, big.NewRat(n.pension, 100))
		if rundet {
			p = rund(minus(p, big.NewRat(1, 200)), 100)
		}
		w = minus(w, p)
	}
	w = plus(w, hele(n.anden))
	t := hele(n.graense)
	fradrag := gange(mindst(w, t), big.NewRat(n.under, 100))
	if w.Cmp(t) > 0 {
		fradrag = plus(fradrag, gange(minus(w, t), big.NewRat(55, 100)))
	}
	fradrag = plus(fradrag, brok(n.andet))
	foer := brok(n.foer)
	a := minus(foer, fradrag)
	if a.Sign() < 0 {
		a = new(big.Rat)
	}
	s := hele(n.haendelse)
	if fradrag.Sign() > 0 {
		s = r(new(big.Rat).Quo(gange(s, a), foer), 100)
	}
	s = mindst(plus(s, hele(n.gammel)), a)
	a = minus(a, s)
	a = minus(a, r(gange(a, big.NewRat(n.tredjedel, 90)), 1))
	if n.kroner {
		return r(a, 1)
	}
	return r(a, 100)
}
