package ydelse_test

import (
	"encoding/csv"
	"fmt"
	"math/big"
	"os"
	"sync"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// naivaar is a year's figures as the tables of the ministry print them, typed by hand; timer is the hour disregard in
// øre.
type naivaar struct {
	forsoerger, ikke, hjemme, graense, timer int64
}

var naivsatser = map[int]naivaar{
	2013: {13952, 10500, 3265, 13208, 1523},
	2014: {14203, 10689, 3324, 13446, 1550},
	2015: {14416, 10849, 3374, 13648, 1573},
	2016: {14575, 10968, 3411, 13839, 1590},
	2017: {14808, 11143, 3466, 14116, 1615},
	2018: {14993, 11282, 3509, 14398, 1635},
	2019: {15180, 11423, 3553, 14686, 1655},
	2020: {15355, 11554, 3594, 14965, 1674},
	2021: {15547, 11698, 3639, 15264, 1695},
	2022: {15570, 11716, 3644, 15401, 1698},
	2023: {15874, 11944, 3715, 15817, 1731},
	2024: {16382, 12326, 3834, 16323, 1786},
	2025: {16972, 12770, 3972, 16911, 1850},
	2026: {17736, 13345, 4151, 17672, 1900},
}

// naivtillaeg is the flat supplement for each child: 1.548 kr. at the level of 2024, + 3,6 % and + 4,5 %.
var naivtillaeg = map[int]int64{2025: 1604, 2026: 1676}

// naivgraense is the wage threshold; kap. 6 b states its own figure at the level of 2014 (§ 69 j, stk. 9, LBK
// 1193/2014).
func naivgraense(o satser.Ordning, aar int) *big.Rat {
	if o == jaf && aar == 2014 {
		return big.NewRat(13442, 1)
	}
	return big.NewRat(naivsatser[aar].graense, 1)
}

// klasse is one line of testdata/indtaegter.tsv: how a kind of income is treated under a scheme from a day, typed
// from the law.
type klasse struct {
	art                             satser.Indtaegtsart
	ordning                         satser.Ordning
	fra                             satser.Dato
	behandling, bestemmelse, grunde string
}

// klasser reads testdata/indtaegter.tsv, in the order of the file.
var klasser = sync.OnceValue(func() []klasse {
	f, err := os.Open("testdata/indtaegter.tsv")
	if err != nil {
		panic(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.LazyQuotes = '\t', true
	linjer, err := r.ReadAll()
	if err != nil {
		panic(err)
	}
	var ud []klasse
	for _, l := range linjer[1:] {
		k := klasse{fra: dag(l[2]), behandling: l[3], bestemmelse: l[4], grunde: l[5]}
		if k.art.UnmarshalText([]byte(l[0])) != nil || k.ordning.UnmarshalText([]byte(l[1])) != nil {
			panic(fmt.Sprint(l))
		}
		ud = append(ud, k)
	}
	return ud
})

// klassePaa is the line in force on a day.
func klassePaa(a satser.Indtaegtsart, o satser.Ordning, d satser.Dato) klasse {
	var ud klasse
	for _, k := range klasser() {
		if k.art == a && k.ordning == o && !k.fra.After(d) {
			ud = k
		}
	}
	return ud
}
