package satser

import "strconv"

// Procent is a share in hundredths of a percent: 3000 is 30 %. It is a whole number so that rules stay exact. The zero
// value is 0 %.
type Procent int32

// HeltProcent is 100 %.
const HeltProcent Procent = 10_000

// graenseHundrededele bounds a percentage and a number of hours that have a text form: below 10 000.
const graenseHundrededele = 1_000_000

// Af returns the share of an amount: exact when the amount is a whole number of øre and the percentage is whole,
// otherwise cut towards zero at 1/10 000 kr. It fits for every amount below 10¹² kr. and every percentage below 10 000.
func (p Procent) Af(b Beloeb) Beloeb {
	hele, rest := b.n/int64(HeltProcent), b.n%int64(HeltProcent)
	return Beloeb{hele*int64(p) + rest*int64(p)/int64(HeltProcent)}
}

// String gives the percentage with a full stop: "30", "0.75", "-0.4".
func (p Procent) String() string { return string(p.cifre('.')) }

// Tekst gives the percentage as a Danish letter writes it: "30 pct.", "0,75 pct.".
func (p Procent) Tekst() string { return string(append(p.cifre(','), " pct."...)) }

func (p Procent) cifre(komma byte) []byte {
	var b []byte
	n := int64(p)
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	b = strconv.AppendInt(b, n/100, 10)
	switch dele := int(n % 100); {
	case dele == 0:
		return b
	case dele%10 == 0:
		return appendCifre(append(b, komma), dele/10, 1)
	default:
		return appendCifre(append(b, komma), dele, 2)
	}
}

// MarshalText gives the form of [Procent.String]; from 10 000 % it is an [*Inputfejl], since UnmarshalText would refuse
// it.
func (p Procent) MarshalText() ([]byte, error) {
	if p <= -graenseHundrededele || p >= graenseHundrededele {
		return nil, NewInputfejl("procent", KodeGraense, p.String(), kravProcent)
	}
	return p.cifre('.'), nil
}

const (
	kravProcent = "en procent som 30 eller 0.75, under 10000"
	kravTimer   = "et timetal som 37 eller 37.5, under 10000"
)

// UnmarshalText reads a percentage with at most four digits before the full stop and two after. On an error p is left
// as it was.
func (p *Procent) UnmarshalText(t []byte) error {
	if p == nil {
		return NewModtagerfejl("procent")
	}
	n, ok := laesFast(string(t), 4, 2)
	if !ok {
		return NewInputfejl("procent", KodeFormat, string(t), kravProcent)
	}
	*p = Procent(n / EnhederPrOere)
	return nil
}

// UnmarshalJSON reads the percentage as a JSON string or as a JSON number.
func (p *Procent) UnmarshalJSON(b []byte) error { return p.UnmarshalText(udenAnfoersel(b)) }

// Timer is a number of hours in hundredths: 3750 is 37½ hours. The zero value is no hours.
type Timer int32

// ParseTimer reads a number of hours such as 37 or 37.5: at most two decimals, no sign, and below 10 000.
func ParseTimer(s string) (Timer, error) {
	n, ok := laesFast(s, 4, 2)
	if !ok || s[0] == '-' {
		return 0, NewInputfejl("timer", KodeFormat, s, kravTimer)
	}
	return Timer(n / EnhederPrOere), nil
}

// String gives the hours with a full stop: "37.5".
func (t Timer) String() string { return Procent(t).String() }

// Tekst gives the hours as a Danish letter writes them: "37,5 timer".
func (t Timer) Tekst() string { return string(append(Procent(t).cifre(','), " timer"...)) }

// MarshalText gives the form of [Timer.String]; a number that [ParseTimer] would refuse is an [*Inputfejl].
func (t Timer) MarshalText() ([]byte, error) {
	if t < 0 || t >= graenseHundrededele {
		return nil, NewInputfejl("timer", KodeGraense, t.String(), kravTimer)
	}
	return Procent(t).cifre('.'), nil
}

// UnmarshalText reads what [ParseTimer] reads. On an error t is left as it was.
func (t *Timer) UnmarshalText(b []byte) error {
	if t == nil {
		return NewModtagerfejl("timer")
	}
	ny, err := ParseTimer(string(b))
	if err != nil {
		return err
	}
	*t = ny
	return nil
}

// UnmarshalJSON reads the hours as a JSON string or as a JSON number.
func (t *Timer) UnmarshalJSON(b []byte) error { return t.UnmarshalText(udenAnfoersel(b)) }
