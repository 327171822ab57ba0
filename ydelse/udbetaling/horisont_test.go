package udbetaling_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// sidsteKendte and foersteUkendte are the two sides of the end of known law. It moves every January; the tests move with it.
var (
	sidsteKendte   = satser.Gaeldende().SidsteDag()
	foersteUkendte = sidsteKendte.AddDays(1)
)

// tabelaar is the last known year of the tables typed by hand, which the random months do not go beyond.
func tabelaar() int {
	aar := 2013
	for satserne[strconv.Itoa(aar+1)] != "" && aar < sidsteKendte.Aar() {
		aar++
	}
	return aar
}

// TestTabellerne: the tables typed by hand have every year of known law. In January their new rows are typed from the
// announcement and the act, and not from the rule set that they are held against.
func TestTabellerne(t *testing.T) {
	har := func(aar int) bool {
		a := strconv.Itoa(aar)
		return satserne[a] != "" && (aar < 2016 || forsoergersatser[a] != "") && (aar < 2020 || procenter[min(aar-2020, len(procenter)-1)].aar == a)
	}
	for aar := 2013; aar <= sidsteKendte.Aar(); aar++ {
		if !har(aar) {
			t.Errorf("%d is not in satserne, forsoergersatser or procenter", aar)
		}
	}
	if i := slices.IndexFunc(graenser, func(r struct{ maaned, forsoerger, andre string }) bool {
		return r.maaned == sidsteKendte.Maaned().String()
	}); i < 0 {
		t.Errorf("%v is not in graenser", sidsteKendte.Maaned())
	}
}
