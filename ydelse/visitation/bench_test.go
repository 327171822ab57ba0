package visitation_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

func BenchmarkVarighed(b *testing.B) {
	v := vurderer()
	f := visitation.Forloeb{
		Fra: dag("2023-01-01"), Laengde: visitation.Laengde{Aar: 2},
		Orlov: []visitation.Orlov{barsel("2023-06-01", "2023-11-30"), barsel("2024-03-01", "2024-03-31")},
	}
	p := visitation.Person{Foedt: dag("1984-01-01"), Folkepension: dag("2054-01-01")}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := v.Varighed(rf, p, &f); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRessourceforloeb(b *testing.B) {
	v, r := vurderer(), paa(iMaalgruppen("2024-05-01"), 45)
	r.Laengde, r.Tidligere = visitation.Laengde{Aar: 2}, []visitation.Forloeb{tidligere("2020-01-01", 2)}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := v.Ressourceforloeb(&r); err != nil {
			b.Fatal(err)
		}
	}
}
