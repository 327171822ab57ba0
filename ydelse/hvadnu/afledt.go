package hvadnu

import (
	"math/big"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// tal is the number of a step at one wage, before any rounding, and how it moves: v in the unit of the step, h per 1/10 000 kr.
// of wage; h is nil when the number does not move.
type tal struct{ v, h *big.Rat }

func fast(v *big.Rat) tal { return tal{v: v} }

// afTal returns a step's number as a fraction: kroner in 1/10 000 kr., a percentage as a part of 1, hours in hours.
func afTal(t spor.Tal) *big.Rat {
	r := big.NewRat(t.Vaerdi, int64(max(t.Naevner, 1)))
	switch t.Enhed {
	case spor.Procent:
		return r.Mul(r, big.NewRat(1, int64(satser.HeltProcent)))
	case spor.Timer:
		return r.Mul(r, big.NewRat(1, 100))
	}
	return r
}

// gange returns a times a number that does not move.
func (a tal) gange(f *big.Rat) tal {
	ud := tal{v: new(big.Rat).Mul(a.v, f)}
	if a.h != nil {
		ud.h = new(big.Rat).Mul(a.h, f)
	}
	return ud
}

func (a tal) plus(b tal) tal {
	ud := tal{v: new(big.Rat).Add(a.v, b.v)}
	if a.h != nil || b.h != nil {
		ud.h = new(big.Rat).Add(a.haeldning(), b.haeldning())
	}
	return ud
}

func (a tal) minus(b tal) tal { return a.plus(b.gange(big.NewRat(-1, 1))) }

// haeldning returns h, 0 when the number does not move.
func (a tal) haeldning() *big.Rat {
	if a.h == nil {
		return new(big.Rat)
	}
	return a.h
}

// afledt is the steps of a month at one wage, read once more without rounding: the result of each, how it moves with the wage,
// and how far the wage can rise before a step that chooses the least or the greatest of two chooses the other. As long as
// none does, every number of the month moves in a straight line; so the steps themselves say where the next kink is.
//
// A benefit below 0 kr. is cut off where the deductions are taken from it, whether the steps have come to say so or not.
type afledt struct {
	trin   []spor.Trin
	tal    []tal
	summer map[spor.ID]tal
	rest   *big.Rat // the rise until the next change, 1/10 000 kr.; nil when there is none
	skift  int      // the step that changes
	ydelse tal      // the month's benefit
	aaben  bool     // there is none: the month waits for something
}

// afled reads the steps. post is the number of the wage that is varied, and loen what it counts for.
func afled(trin []spor.Trin, post int16, loen tal) *afledt {
	a := &afledt{trin: trin, tal: make([]tal, len(trin)), summer: map[spor.ID]tal{}, ydelse: fast(new(big.Rat))}
	for i := range trin {
		t := &trin[i]
		if t.Regning == 0 {
			continue
		}
		x := a.regn(i)
		if erPost(t, post) {
			x = loen
		}
		if t.ID == spor.EfterFradrag {
			x = a.vaelg(i, x, fast(new(big.Rat)), 1)
		}
		a.tal[i] = x
		if t.Til != 0 {
			a.laegTil(t.Til, x)
		}
		if t.ID == spor.Ydelse {
			a.ydelse = x
		}
	}
	return a
}

// erPost reports whether the step takes in the income with the number, whole or in part.
func erPost(t *spor.Trin, post int16) bool {
	return t.Post == post && t.Regning != 0 && (t.ID == spor.Post || t.ID == spor.PostDelvis)
}

func (a *afledt) laegTil(id spor.ID, x tal) {
	if sum, er := a.summer[id]; er {
		x = sum.plus(x)
	}
	a.summer[id] = x
}

// led returns an operand: the result of the step that it is taken from, or the number itself.
func (a *afledt) led(t *spor.Trin, k int) tal {
	if nr := int(t.Led[k].Trin); nr > 0 {
		return a.tal[nr-1]
	}
	return fast(afTal(t.Led[k]))
}

// regn computes a step again, without rounding.
func (a *afledt) regn(i int) tal {
	t := &a.trin[i]
	x, y, z := a.led(t, 0), a.led(t, 1), a.led(t, 2)
	switch t.Regning {
	case spor.SumAfTrin:
		sum := a.summer[t.ID]
		delete(a.summer, t.ID)
		return sum
	case spor.Sum:
		return x.plus(y).plus(z)
	case spor.Forskel:
		return x.minus(y).minus(z)
	case spor.Mindste:
		return a.vaelg(i, x, y, -1)
	case spor.Stoerste:
		return a.vaelg(i, x, y, 1)
	case spor.Overskydende:
		return a.vaelg(i, x.minus(y), fast(new(big.Rat)), 1)
	case spor.ProcentAf, spor.Gange, spor.Broekdel:
		return x.gange(y.v)
	case spor.Fordelt:
		return x.gange(z.minus(y).v)
	case spor.AndelOere, spor.AndelKroner: // a fixed amount, in the proportion of two benefits of which the first can move
		return y.gange(new(big.Rat).Quo(x.v, z.v))
	case spor.AndelNed:
		return x.gange(new(big.Rat).Quo(y.v, z.v))
	}
	return x // Overfoert, TilOere, TilKroner, NedTilOere
}

// vaelg returns the greatest of two numbers, or with -1 the least; of two that are equal the one that will be as the wage
// rises. It notes where the other takes its place.
func (a *afledt) vaelg(i int, x, y tal, fortegn int) tal {
	d := x.minus(y)
	h := d.haeldning()
	s := d.v.Sign()
	if s*h.Sign() < 0 {
		rest := new(big.Rat).Quo(d.v, h)
		if rest.Neg(rest); a.rest == nil || rest.Cmp(a.rest) < 0 {
			a.rest, a.skift = rest, i
		}
	}
	if s == 0 {
		s = h.Sign()
	}
	if s*fortegn < 0 {
		return y
	}
	return x
}
