package ydelse_test

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

// til2026 is the built-in rule set as it was known in the summer of 2026, to the end of that year: for texts that say where known law ends.
var til2026 = satser.Gaeldende().SomKendt(satser.MustDato("2026-06-01"))

// kendtFra is the days from one to the end of known law.
func kendtFra(dag string) satser.Periode {
	return satser.Periode{Fra: satser.MustDato(dag), Til: sidsteKendte}
}

// naivslut is the last known month of the tables typed by hand, which the random months do not go beyond.
func naivslut() string {
	aar := 2013
	for naivsatser[aar+1] != (naivaar{}) && aar < sidsteKendte.Aar() {
		aar++
	}
	return strconv.Itoa(aar) + "-12"
}

// naivsidst is the figures of that month's year.
func naivsidst() naivaar { return naivsatser[satser.MustMaaned(naivslut()).Aar()] }

// kroner writes a whole number of kroner as an amount.
func kroner(n int64) string { return satser.BeloebAfEnheder(n * satser.EnhederPrKrone).String() }

// TestNaivtabellerne: the tables typed by hand have every year of known law. In January their new rows are typed from the
// announcement, and not from the rule set that they are held against.
func TestNaivtabellerne(t *testing.T) {
	for aar := 2013; aar <= sidsteKendte.Aar(); aar++ {
		mangler := []bool{naivsatser[aar] == (naivaar{}), naivhaendelse[aar] == ([3]int64{}), aar >= 2025 && naivtillaeg[aar] == 0}
		if slices.Contains(mangler, true) {
			t.Errorf("%d is not in naivsatser, naivhaendelse or naivtillaeg: %v", aar, mangler)
		}
	}
}
