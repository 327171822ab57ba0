package kalender_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage/kalender"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// paaskeMedEpakt is Easter by golden number and epact, as Clavius reckoned it and Knuth wrote it down (The Art of Computer Programming,
// vol. 1, exercise 1.3.2-14): another way than the one under test.
func paaskeMedEpakt(aar int) satser.Dato {
	gylden, aarhundrede := aar%19+1, aar/100+1
	skudaarRettelse, maaneRettelse := 3*aarhundrede/4-12, (8*aarhundrede+5)/25-5
	soendag := 5*aar/4 - skudaarRettelse - 10
	epakt := (11*gylden + 20 + maaneRettelse - skudaarRettelse) % 30
	if epakt < 0 {
		epakt += 30
	}
	if epakt == 25 && gylden > 11 || epakt == 24 {
		epakt++
	}
	n := 44 - epakt
	if n < 21 {
		n += 30
	}
	n += 7 - (soendag+n)%7
	d, _ := satser.NewDato(aar, 3, 1)
	return d.AddDays(n - 1)
}

func TestPaaskeAlleAar(t *testing.T) {
	for aar := 1583; aar <= 9999; aar++ {
		if fik, vil := kalender.Paaske(aar), paaskeMedEpakt(aar); fik != vil {
			t.Fatalf("%d: %v, want %v", aar, fik, vil)
		}
	}
	for _, aar := range []int{-1, 0, 10_000, 1 << 40} {
		if d := kalender.Paaske(aar); d.IsValid() {
			t.Errorf("%d: %v", aar, d)
		}
	}
}
