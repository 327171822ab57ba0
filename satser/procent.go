package satser

// Procent is a share in hundredths of a percent: 3000 is 30 %. It is a whole number so that rules stay exact.
type Procent int32

// HeltProcent is 100 %.
const HeltProcent Procent = 10_000

// Af returns the share of an amount, exact when the amount is a whole number of øre and the percentage is whole; otherwise cut
// towards zero at 1/10 000 kr.
func (p Procent) Af(b Beloeb) Beloeb {
	hele, rest := b.n/int64(HeltProcent), b.n%int64(HeltProcent)
	return Beloeb{hele*int64(p) + rest*int64(p)/int64(HeltProcent)}
}

// String gives the percentage with a full stop: "30", "0.75", "-0.4".
func (p Procent) String() string { return string(p.append(nil, '.')) }

// Tekst gives the percentage as a Danish letter writes it: "30 pct.", "0,75 pct.".
func (p Procent) Tekst() string { return string(append(p.append(nil, ','), " pct."...)) }

func (p Procent) append(b []byte, komma byte) []byte {
	n := int(p)
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	b = tal(b, n/100)
	if n%100 == 0 {
		return b
	}
	b = appendCifre(append(b, komma), n%100, 2)
	if b[len(b)-1] == '0' {
		b = b[:len(b)-1]
	}
	return b
}

// MarshalText gives the form of [Procent.String].
func (p Procent) MarshalText() ([]byte, error) { return p.append(nil, '.'), nil }

// UnmarshalText reads what [Procent.MarshalText] writes: at most four digits before the full stop and two after.
func (p *Procent) UnmarshalText(t []byte) error {
	n, ok := laesFast(string(t), 2)
	if !ok || n <= -100_000_000 || n >= 100_000_000 {
		return NyInputfejl("procent", KodeFormat, string(t), "en procent som 30 eller 0.75")
	}
	*p = Procent(n / EnhederPrOere)
	return nil
}

// Timer is a number of hours in hundredths: 3750 is 37½ hours. The zero value is no hours.
type Timer int32

// ParseTimer reads a number of hours such as 37 or 37.5, at most two decimals, not negative and below 10 000.
func ParseTimer(s string) (Timer, error) {
	n, ok := laesFast(s, 2)
	if !ok || n < 0 || s[0] == '-' || n >= 100_000_000 {
		return 0, NyInputfejl("timer", KodeFormat, s, "et timetal som 37 eller 37.5")
	}
	return Timer(n / EnhederPrOere), nil
}

// String gives the hours with a full stop: "37.5".
func (t Timer) String() string { return Procent(t).String() }

// Tekst gives the hours as a Danish letter writes them: "37,5 timer".
func (t Timer) Tekst() string { return string(append(Procent(t).append(nil, ','), " timer"...)) }

// MarshalText gives the form of [Timer.String].
func (t Timer) MarshalText() ([]byte, error) { return Procent(t).append(nil, '.'), nil }

// UnmarshalText reads what [ParseTimer] reads.
func (t *Timer) UnmarshalText(b []byte) error {
	ny, err := ParseTimer(string(b))
	if err != nil {
		return err
	}
	*t = ny
	return nil
}

// UnmarshalJSON reads the hours as a JSON string or as a JSON number.
func (t *Timer) UnmarshalJSON(b []byte) error {
	if len(b) >= 2 && b[0] == '"' {
		b = b[1 : len(b)-1]
	}
	return t.UnmarshalText(b)
}
