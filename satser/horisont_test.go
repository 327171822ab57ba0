package satser_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// sidsteKendte and foersteUkendte are the two sides of the end of known law. It moves every January; the tests move with it.
var (
	sidsteKendte   = satser.Gaeldende().SidsteDag()
	foersteUkendte = sidsteKendte.AddDays(1)
)

// til2026 is the built-in rule set as it was known in the summer of 2026, to the end of that year: for tests of made-up
// figures for 2027, which can so write their amounts out, whatever years the library has learnt since.
var til2026 = satser.Gaeldende().SomKendt(satser.MustDato("2026-06-01"))

// TestTil2026 finds that what the library knows of 2026 is all there, and nothing of 2027 but what the law had stated before.
func TestTil2026(t *testing.T) {
	if slut := satser.MustDato("2026-12-31"); til2026.SidsteDag() != slut || (sidsteKendte == slut) != (til2026.Aftryk() == satser.Gaeldende().Aftryk()) {
		t.Errorf("kendt til %v, aftryk %v", til2026.SidsteDag(), til2026.Aftryk())
	}
	for _, s := range satser.Satser() {
		for _, o := range ordninger {
			for _, f := range satser.Gaeldende().Figurer(s, o) {
				_, err := til2026.Figur(satser.Satsref{Sats: s, Ordning: o, Fra: f.Fra})
				if foer := f.Fra.Aar() <= 2026 || s == satser.PensionProcent; foer != (err == nil) {
					t.Errorf("%v %v %v: %v", s, o, f.Fra, err)
				}
			}
		}
	}
}
