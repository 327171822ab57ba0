package ydelse_test

import (
	"errors"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// medFigur is the embedded rule set with another figure on some days.
func medFigur(t tester, s satser.Sats, o satser.Ordning, fra, til, vaerdi string) *satser.Regelsaet {
	t.Helper()
	f := satser.Figur{Fra: dag(fra), Til: dag(til), Vaerdi: satser.MustBeloeb(vaerdi), Status: satser.Foreloebig}
	return medAendringer(t, satser.NyFigur(s, o, f))
}

func medAendringer(t tester, a ...satser.Regelaendring) *satser.Regelsaet {
	t.Helper()
	r, _, err := satser.Gaeldende().Med(a...)
	if err != nil {
		t.Fatalf("%v", err)
	}
	return r
}

// kraevUdenfor checks that an error says a day lies outside known law, and names what is known.
func kraevUdenfor(t tester, err error, kendt satser.Periode) {
	t.Helper()
	var u *satser.Udenforfejl
	if !errors.As(err, &u) {
		t.Errorf("err = %v, want a day outside known law", err)
		return
	}
	if u.Kendt != kendt || u.Hvad == "" {
		t.Errorf("%q known %v, want %v", u.Hvad, u.Kendt, kendt)
	}
}
