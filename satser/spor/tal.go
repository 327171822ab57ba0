package spor

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Enhed is what a [Tal] counts. The zero value is nothing.
type Enhed uint8

// The units.
const (
	Kroner  Enhed = iota + 1 // 1/10 000 kr.
	Procent                  // 1/100 %
	Dage
	Timer // 1/100 hour
	Antal
	Dag // a calendar day as the number yyyymmdd
)

var enhedsnavne = satser.Navne{"", "kr", "pct", "dage", "timer", "antal", "dag"}

// String gives the unit: "kr".
func (e Enhed) String() string { return enhedsnavne.Navn(int(e)) }

// skala is how many parts of the number make one of the unit.
func (e Enhed) skala() int64 {
	switch e {
	case Kroner:
		return satser.EnhederPrKrone
	case Procent, Timer:
		return 100
	}
	return 1
}

// Tal is an exact number in a step: a value over a denominator in some unit, and the step it was taken from, if any. A
// denominator of 0 is 1. The zero Tal is no number.
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

// Dagtal returns n out of naevner days as a number.
func Dagtal(n, naevner int) Tal { return Tal{Vaerdi: int64(n), Naevner: int32(naevner), Enhed: Dage} }

// Timetal returns hours as a number.
func Timetal(t satser.Timer) Tal { return Tal{Vaerdi: int64(t), Enhed: Timer} }

// Datotal returns a day as a number.
func Datotal(d satser.Dato) Tal {
	return Tal{Vaerdi: int64(d.Aar()*10_000 + d.MaanedNr()*100 + d.Dag()), Enhed: Dag}
}

// Fra returns the number marked as the result of a step counted from 1.
func (t Tal) Fra(trin int) Tal { t.Trin = int16(trin); return t }

// IsZero reports whether t is no number.
func (t Tal) IsZero() bool { return t == Tal{} }

// naevner returns the denominator, 1 when none is given.
func (t Tal) naevner() int64 { return int64(max(t.Naevner, 1)) }

// Samme reports whether two numbers have the same value and unit, wherever they come from.
func (t Tal) Samme(u Tal) bool {
	return t.Enhed == u.Enhed && t.rat().Cmp(u.rat()) == 0
}

// rat returns the value in the number's smallest parts.
func (t Tal) rat() *big.Rat { return big.NewRat(t.Vaerdi, t.naevner()) }

// Beloeb returns the amount cut down to 1/10 000 kr., and whether nothing was lost.
func (t Tal) Beloeb() (b satser.Beloeb, hel bool) {
	n := t.naevner()
	return satser.BeloebAfEnheder(t.Vaerdi / n), t.Vaerdi%n == 0
}

// Dato returns the day that the number stands for; the zero Dato when it is none.
func (t Tal) Dato() satser.Dato {
	if t.Enhed != Dag || t.Vaerdi < 0 || t.Vaerdi > 99_991_231 {
		return satser.Dato{}
	}
	d, _ := satser.NewDato(int(t.Vaerdi/10_000), int(t.Vaerdi/100%100), int(t.Vaerdi%100))
	return d
}

// Tekst gives the number as a Danish letter writes it: "12.547,00 kr.", "30 pct.", "12/31 dage". An amount that is no whole number of øre is shown
// to the nearest øre with "ca." in front.
func (t Tal) Tekst() string {
	switch t.Enhed {
	case Kroner:
		b, hel := t.Beloeb()
		if hel && b.HeleOere() {
			return b.Tekst() + " kr."
		}
		return "ca. " + rundOere(t).Tekst() + " kr."
	case Procent:
		return satser.Procent(t.Vaerdi).Tekst()
	case Timer:
		return satser.Timer(t.Vaerdi).Tekst()
	case Dag:
		return t.Dato().Tekst()
	case Dage:
		return t.broek() + " dage"
	}
	return t.broek()
}

func (t Tal) broek() string {
	s := strconv.FormatInt(t.Vaerdi, 10)
	if t.Naevner > 1 {
		s += "/" + strconv.Itoa(int(t.Naevner))
	}
	return s
}

// rundOere rounds an amount to the nearest øre, a half upwards.
func rundOere(t Tal) satser.Beloeb { return rund(t, satser.EnhederPrOere) }

// rund rounds an amount to the nearest multiple of trin (in 1/10 000 kr.), a half upwards.
func rund(t Tal, trin int64) satser.Beloeb {
	n := t.naevner() * trin
	hel, rest := t.Vaerdi/n, t.Vaerdi%n
	if rest < 0 {
		hel, rest = hel-1, rest+n
	}
	if 2*rest >= n {
		hel++
	}
	return satser.BeloebAfEnheder(hel * trin)
}

// MarshalText gives the number exactly: "12547.00 kr", "388957.00/31 kr", "30 pct", "12/31 dage". The step it was taken from is not
// part of the text.
func (t Tal) MarshalText() ([]byte, error) {
	if t.Enhed == 0 {
		return []byte{}, nil
	}
	b := strconv.AppendInt(nil, t.Vaerdi, 10)
	if t.Enhed == Kroner {
		b, _ = satser.BeloebAfEnheder(t.Vaerdi).AppendText(nil)
	} else if t.Enhed.skala() == 100 {
		b = []byte(satser.Procent(t.Vaerdi).String())
	}
	if t.Naevner > 1 {
		b = strconv.AppendInt(append(b, '/'), int64(t.Naevner), 10)
	}
	return append(append(b, ' '), t.Enhed.String()...), nil
}

// UnmarshalText reads what [Tal.MarshalText] writes.
func (t *Tal) UnmarshalText(s []byte) error {
	*t = Tal{}
	if len(s) == 0 {
		return nil
	}
	ny, ok := laesTal(string(s))
	if !ok {
		return satser.NyInputfejl("tal", satser.KodeFormat, string(s), "et tal med enhed som 12547.00 kr eller 12/31 dage")
	}
	*t = ny
	return nil
}

func laesTal(s string) (t Tal, ok bool) {
	tekst, enhed, ok := strings.Cut(s, " ")
	if !ok || len(s) > 64 {
		return t, false
	}
	i, err := enhedsnavne.Unmarshal("enhed", []byte(enhed))
	if err != nil || i == 0 {
		return t, false
	}
	t.Enhed = Enhed(i)
	taeller, naevner, har := strings.Cut(tekst, "/")
	if har {
		n, err := strconv.ParseInt(naevner, 10, 32)
		if err != nil || n < 2 {
			return t, false
		}
		t.Naevner = int32(n)
	}
	if t.Vaerdi, ok = laesVaerdi(taeller, t.Enhed); !ok {
		return t, false
	}
	igen, _ := t.MarshalText()
	return t, string(igen) == s
}

func laesVaerdi(s string, e Enhed) (int64, bool) {
	switch e.skala() {
	case satser.EnhederPrKrone:
		var b satser.Beloeb
		err := b.UnmarshalText([]byte(s))
		return b.Enheder(), err == nil
	case 100:
		var p satser.Procent
		err := p.UnmarshalText([]byte(s))
		return int64(p), err == nil
	}
	n, err := strconv.ParseInt(s, 10, 64)
	return n, err == nil
}
