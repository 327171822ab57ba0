package sanktion_test

import (
	"strconv"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// sidsteKendte and foersteUkendte are the two sides of the end of known law. It moves every January; the tests move with it.
var (
	sidsteKendte   = satser.Gaeldende().SidsteDag()
	foersteUkendte = sidsteKendte.AddDays(1)
)

// tabelslut is the last known month of the table typed by hand, which the random months do not go beyond.
func tabelslut() satser.Maaned {
	aar := 2013
	for tabel[aar+1] != (aarstal{}) && aar < sidsteKendte.Aar() {
		aar++
	}
	return maaned(strconv.Itoa(aar) + "-12")
}

// TestTabellen: the table typed by hand has every year of known law. In January its new row is typed from the announcement,
// and not from the rule set that it is held against.
func TestTabellen(t *testing.T) {
	for aar := 2013; aar <= sidsteKendte.Aar(); aar++ {
		if tabel[aar] == (aarstal{}) {
			t.Errorf("%d is not in the table", aar)
		}
	}
}
