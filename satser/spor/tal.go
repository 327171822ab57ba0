package spor

import (
	"math"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Enhed is what a [Tal] counts. The zero value is nothing.
type Enhed uint8

// The units, and what one in [Tal.Vaerdi] stands for.
const (
	Kroner  Enhed = iota + 1 // 1/10 000 kr.
	Procent                  // 1/100 %
	Dage                     // a day
	Timer                    // 1/100 hour
	Antal                    // one of whatever is counted
	Dag                      // a calendar day as the number yyyymmdd; nothing is reckoned with it
)

var enhedsnavne = satser.Navne{"", "kr", "pct", "dage", "timer", "antal", "dag"}

// String gives the unit: "kr".
func (e Enhed) String() string { return enhedsnavne.Navn(int(e)) }

// IsValid reports whether e is a known unit.
func (e Enhed) IsValid() bool { return enhedsnavne.Har(int(e)) }

// decimaler is how many decimals of the unit Vaerdi holds.
func (e Enhed) decimaler() int {
	switch e {
	case Kroner:
		return 4
	case Procent, Timer:
		return 2
	}
	return 0
}

// MaksTrin is the highest step number that an operand can refer to.
const MaksTrin = math.MaxInt16

// utrin marks an operand whose step has no number that fits. No trace has such a step, so replay refuses it.
const utrin = -1

// Tal is an exact number in a step: a value over a denominator in some unit, and the step it was taken from, if any. A
// whole number has the denominator 0, never 1. Fractions need not be in lowest terms: 12 of 30 days is 12/30. Tal is
// comparable with ==; [Tal.Samme] compares what the numbers are worth. The zero Tal is no number.
type Tal struct {
	Vaerdi  int64
	Naevner int32
	Trin    int16 // the number of the step, counted from 1, whose result this is; 0 for a fact, a rate or a rule's number
	Enhed   Enhed
}

// Kr returns an amount as a number.
func Kr(b satser.Beloeb) Tal { return Tal{Vaerdi: b.Enheder(), Enhed: Kroner} }

// Pct returns a percentage as a number.
func Pct(p satser.Procent) Tal { return Tal{Vaerdi: int64(p), Enhed: Procent} }

// Stk returns a count as a number.
func Stk(n int) Tal { return Tal{Vaerdi: int64(n), Enhed: Antal} }

// Dagtal returns n out of naevner days as a number; with naevner 0 or 1, n days. It is the zero Tal when naevner is
// negative or too large for a denominator.
func Dagtal(n, naevner int) Tal {
	if naevner < 0 || naevner > math.MaxInt32 {
		return Tal{}
	}
	if naevner == 1 {
		naevner = 0
	}
	return Tal{Vaerdi: int64(n), Naevner: int32(naevner), Enhed: Dage}
}

// Timetal returns hours as a number.
func Timetal(t satser.Timer) Tal { return Tal{Vaerdi: int64(t), Enhed: Timer} }

// Datotal returns a day as a number; the zero Dato is the zero Tal.
func Datotal(d satser.Dato) Tal {
	if !d.IsValid() {
		return Tal{}
	}
	return Tal{Vaerdi: int64(d.Aar()*10_000 + d.MaanedNr()*100 + d.Dag()), Enhed: Dag}
}

// Fra returns the number marked as the result of a step, counted from 1; 0 takes the mark off. A step beyond
// [MaksTrin] has no number that fits: the operand is then not valid, and [Spor.Efterregn] refuses it.
func (t Tal) Fra(trin int) Tal {
	if trin < 0 || trin > MaksTrin {
		trin = utrin
	}
	t.Trin = int16(trin)
	return t
}

// IsZero reports whether t is no number.
func (t Tal) IsZero() bool { return t == Tal{} }

// IsValid reports whether t is a number with one form only: a known unit, the denominator 0 or from 2 and up, a step
// that can be numbered, and of [Dag] a day that the calendar has.
func (t Tal) IsValid() bool {
	if t.Enhed == Dag && (t.Naevner != 0 || t.Dato().IsZero()) {
		return false
	}
	return t.Enhed.IsValid() && t.Naevner >= 0 && t.Naevner != 1 && t.Trin >= 0
}

// Samme reports whether two numbers have the same value and unit, wherever they come from. No number is the same as no
// number.
func (t Tal) Samme(u Tal) bool { return t.Enhed == u.Enhed && sammenlign(t, u) == 0 }

// Beloeb returns an amount cut towards zero at 1/10 000 kr., and whether nothing was lost. Of any other unit it is 0
// kr. and false.
func (t Tal) Beloeb() (b satser.Beloeb, hel bool) {
	if t.Enhed != Kroner {
		return b, false
	}
	n := t.naevner()
	return satser.BeloebAfEnheder(t.Vaerdi / n), t.Vaerdi%n == 0
}

// Dato returns the day that the number stands for; the zero Dato when it is none.
func (t Tal) Dato() satser.Dato {
	if t.Enhed != Dag || t.Vaerdi > 9999_12_31 {
		return satser.Dato{}
	}
	d, _ := satser.NewDato(int(t.Vaerdi/10_000), int(t.Vaerdi/100%100), int(t.Vaerdi%100))
	return d
}

// naevner returns the denominator, 1 when none is given.
func (t Tal) naevner() int64 { return int64(max(t.Naevner, 1)) }
