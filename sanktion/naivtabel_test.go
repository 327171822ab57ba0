package sanktion_test

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// aarstal is a year's figures as the tables of the ministry print them, typed by hand: the benefit a month, and what an
// event costs. A day's rate is not among them: the naive calculator makes it itself.
type aarstal struct {
	forsoerger, ikke, hjemme int64 // kr. pr. måned
	voksen, ung              int64 // kr. pr. hændelse
	enlig, loft, loftUng     int64 // under §§ 10 f, 10 h and 10 j, from 2018
}

var tabel = map[int]aarstal{
	2013: {13952, 10500, 3265, 1615, 250, 0, 0, 0},
	2014: {14203, 10689, 3324, 1644, 255, 0, 0, 0},
	2015: {14416, 10849, 3374, 1669, 259, 0, 0, 0},
	2016: {14575, 10968, 3411, 1687, 262, 0, 0, 0},
	2017: {14808, 11143, 3466, 1714, 266, 0, 0, 0},
	2018: {14993, 11282, 3509, 1735, 269, 1735, 868, 269},
	2019: {15180, 11423, 3553, 1757, 272, 1757, 879, 272},
	2020: {15355, 11554, 3594, 1777, 275, 1777, 889, 275},
	2021: {15547, 11698, 3639, 1799, 278, 1799, 900, 278},
	2022: {15570, 11716, 3644, 1802, 278, 1802, 901, 278},
	2023: {15874, 11944, 3715, 1837, 283, 1837, 919, 283},
	2024: {16382, 12326, 3834, 1896, 292, 1896, 948, 292},
	2025: {16972, 12770, 3972, 1964, 303, 1964, 982, 303},
	2026: {17736, 13345, 4151, 2052, 317, 2052, 1026, 317},
}

// kroner is the benefit of a category; of bidragspligt at its cap, which is the amount of nr. 1.
func (a aarstal) kroner(g satser.Satsgruppe) int64 {
	switch g {
	case satser.IkkeForsoerger:
		return a.ikke
	case satser.Hjemmeboende:
		return a.hjemme
	}
	return a.forsoerger
}

func (a aarstal) maaned(g satser.Satsgruppe) satser.Beloeb {
	return satser.BeloebAfEnheder(a.kroner(g) * satser.EnhederPrKrone)
}

// grupper lists the four categories.
func grupper() []satser.Satsgruppe {
	return []satser.Satsgruppe{satser.Forsoerger, satser.IkkeForsoerger, satser.Hjemmeboende, satser.Bidragspligtig}
}
