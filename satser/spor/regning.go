package spor

import "github.com/ressourceforloeb/ressourceforloeb/satser"

// Regning is how a step's result follows from its operands. The zero value is not at all: the step states something.
type Regning uint8

// The ways to compute. a, b and c are the operands; those not named are left out.
const (
	// Overfoert: the result is a.
	Overfoert Regning = iota + 1
	// Sum: a + b + c; b and c may be left out.
	Sum
	// Forskel: a - b - c; c may be left out.
	Forskel
	// Mindste: the least of a and b; of one number in two forms, b.
	Mindste
	// Stoerste: the greatest of a and b; of one number in two forms, a.
	Stoerste
	// Overskydende: a - b, but not below 0.
	Overskydende
	// ProcentAf: b per cent of a.
	ProcentAf
	// Gange: a times the count, the days or the hours b.
	Gange
	// Broekdel: a times the fraction b, which is a count or days.
	Broekdel
	// SumAfTrin: the sum in kroner, or for some kinds in hours, of the results of the earlier steps marked for this one
	// ([Trin.Til]), back to the last step of the same kind.
	SumAfTrin
	// Fordelt: the part of a, kroner or hours, that falls after b days of the whole and up to c, in øre or hundredths of an
	// hour, so that the parts make the whole: round(a·c) - round(a·b).
	Fordelt
	// TilOere: a rounded to the øre, a half upwards.
	TilOere
	// TilKroner: a rounded to the krone, a half upwards.
	TilKroner
	// AndelOere: a times b over c, all in kroner, none negative and c above 0, rounded to the øre, a half upwards.
	AndelOere
	// AndelKroner: the same rounded to the krone.
	AndelKroner
	// NedTilOere: a, which is not negative, rounded down to the øre.
	NedTilOere
	// AndelNed: a in kroner times the hours b over the hours c, none negative and c above 0, rounded down to the øre.
	AndelNed

	antalRegninger
)

var regningsnavne = satser.Navne{
	"", "overført", "sum", "forskel", "mindste", "største", "overskydende", "procent af", "gange", "brøkdel", "sum af trin",
	"fordelt", "til øre", "til kroner", "andel til øre", "andel til kroner", "ned til øre", "andel ned til øre",
}

// IsValid reports whether r is a known computation.
func (r Regning) IsValid() bool { return regningsnavne.Har(int(r)) }

// String gives the name of the computation; it is also the text form.
func (r Regning) String() string { return regningsnavne.Navn(int(r)) }

// MarshalText gives the form of [Regning.String]; the zero value gives the empty text.
func (r Regning) MarshalText() ([]byte, error) { return regningsnavne.Marshal("regning", int(r)) }

// UnmarshalText reads what [Regning.MarshalText] writes. On an error r is left as it was.
func (r *Regning) UnmarshalText(t []byte) error {
	return satser.LaesNavn(r, regningsnavne, "regning", t)
}

// The least and the greatest number of operands of each computation.
var antalLed = [antalRegninger]struct{ mindst, hoejst int }{
	Overfoert:    {1, 1},
	Sum:          {1, 3},
	Forskel:      {2, 3},
	Mindste:      {2, 2},
	Stoerste:     {2, 2},
	Overskydende: {2, 2},
	ProcentAf:    {2, 2},
	Gange:        {2, 2},
	Broekdel:     {2, 2},
	Fordelt:      {3, 3},
	TilOere:      {1, 1},
	TilKroner:    {1, 1},
	AndelOere:    {3, 3},
	AndelKroner:  {3, 3},
	NedTilOere:   {1, 1},
	AndelNed:     {3, 3},
}

// Udregn computes from the operands; one that is left out is the zero Tal. The result is exact. ok is false, and the
// result the zero Tal, when
//
//  1. there are too few operands or too many, or one is not valid ([Tal.IsValid]);
//  2. the units do not fit: sums and comparisons want one unit, rounding wants kroner, and nothing but Overfoert
//     takes a calendar day;
//  3. the result, or a sum or a fraction on the way to it, does not fit a Tal.
//
// SumAfTrin needs the steps and is never ok here; see [Spor.Efterregn].
func (r Regning) Udregn(a, b, c Tal) (resultat Tal, ok bool) {
	if !r.passer(a, b, c) {
		return Tal{}, false
	}
	ud, ok := r.regn(a.Fra(0), b.Fra(0), c.Fra(0))
	if !ok {
		return Tal{}, false
	}
	return ud, true
}

// passer reports whether the operands are as many as the computation takes, and numbers it can reckon with.
func (r Regning) passer(a, b, c Tal) bool {
	if !r.IsValid() || r == SumAfTrin {
		return false
	}
	for i, t := range [...]Tal{a, b, c} {
		if t.IsZero() {
			if i < antalLed[r].mindst {
				return false
			}
			continue
		}
		if i >= antalLed[r].hoejst || !t.IsValid() || t.Enhed == Dag && r != Overfoert {
			return false
		}
	}
	return true
}

func (r Regning) regn(a, b, c Tal) (Tal, bool) {
	switch r {
	case Overfoert:
		return a, true
	case Sum, Forskel:
		return tre(a, b, c, r == Forskel)
	case Mindste, Stoerste, Overskydende:
		return r.sammenhold(a, b)
	case ProcentAf, Gange, Broekdel:
		return r.gange(a, b)
	case Fordelt:
		return fordelt(a, b, c)
	case AndelOere, AndelKroner, AndelNed:
		return r.andel(a, b, c)
	case NedTilOere:
		return nedrundet(a)
	case TilOere:
		return afrundet(a, satser.EnhederPrOere)
	default: // TilKroner
		return afrundet(a, satser.EnhederPrKrone)
	}
}

// tre computes a + b + c or a - b - c.
func tre(a, b, c Tal, minus bool) (Tal, bool) {
	fortegn := int64(1)
	if minus {
		fortegn = -1
	}
	ud, ok := plus(a, b, fortegn)
	if !ok {
		return ud, false
	}
	return plus(ud, c, fortegn)
}

// sammenhold computes the least, the greatest or the surplus of two numbers of one unit.
func (r Regning) sammenhold(a, b Tal) (Tal, bool) {
	if a.Enhed != b.Enhed {
		return Tal{}, false
	}
	foerst := sammenlign(a, b) < 0
	switch {
	case r == Overskydende && foerst:
		return Tal{Enhed: a.Enhed}, true
	case r == Overskydende:
		return plus(a, b, -1)
	case (r == Mindste) == foerst:
		return a, true
	}
	return b, true
}

// gange computes the three products.
func (r Regning) gange(a, b Tal) (Tal, bool) {
	taelles := b.Enhed == Antal || b.Enhed == Dage
	switch {
	case r == ProcentAf && b.Enhed == Procent:
		return gange(a, b.Vaerdi, b.naevner()*int64(satser.HeltProcent))
	case r == Gange && b.Enhed == Timer && b.Naevner == 0:
		return gange(a, b.Vaerdi, hundrede)
	case r == Gange && taelles && b.Naevner == 0, r == Broekdel && taelles:
		return gange(a, b.Vaerdi, b.naevner())
	}
	return Tal{}, false
}

// hundrede is how many parts of an hour [Tal.Vaerdi] counts.
const hundrede = 100
