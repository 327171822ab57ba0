package satser_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestAftrykLaest: a fingerprint is read as it is written and in no other form; what is refused leaves the one there was.
func TestAftrykLaest(t *testing.T) {
	a := satser.Gaeldende().Aftryk()
	var ny satser.Aftryk
	if err := ny.UnmarshalText([]byte(a.String())); err != nil || ny != a {
		t.Errorf("%v: %v", ny, err)
	}
	tekst := strings.Repeat("0a", 32)
	for grund, s := range map[string]string{
		"nothing": "", "a digit short": tekst[1:], "a digit more": tekst + "0", "half of it": tekst[:32],
		"capitals": strings.ToUpper(tekst), "no digits": strings.Repeat("xy", 32), "no digit at the end": tekst[:63] + "g",
	} {
		kraevKode(t, ny.UnmarshalText([]byte(s)), satser.KodeFormat)
		if ny != a {
			t.Errorf("%s: it has become %v", grund, ny)
		}
	}
	if err := ny.UnmarshalText([]byte(tekst)); err != nil || ny.String() != tekst {
		t.Errorf("%v: %v", ny, err)
	}
}
