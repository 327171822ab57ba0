package kalender_test

import (
	"fmt"
	"time"

	"github.com/ressourceforloeb/ressourceforloeb/klage/kalender"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// The public holidays of a year that take a working day, for a calendar on the screen. Store bededag was the last one of its kind in
// 2023.
func ExampleArt_helligdageIAaret() {
	for _, aar := range []string{"2023", "2024"} {
		fmt.Println(aar)
		for d := satser.MustDato(aar + "-01-01"); d.Before(satser.MustDato(aar + "-12-31")); d = d.AddDays(1) {
			if a := kalender.Art(d); a.Helligdag() && d.Weekday() != time.Saturday && d.Weekday() != time.Sunday {
				fmt.Println(" ", d.Tekst(), "-", a.Tekst())
			}
		}
	}
	// Output:
	// 2023
	//   6. april 2023 - skærtorsdag
	//   7. april 2023 - langfredag
	//   10. april 2023 - 2. påskedag
	//   5. maj 2023 - store bededag
	//   18. maj 2023 - Kristi himmelfartsdag
	//   29. maj 2023 - 2. pinsedag
	//   25. december 2023 - juledag
	//   26. december 2023 - 2. juledag
	// 2024
	//   1. januar 2024 - nytårsdag
	//   28. marts 2024 - skærtorsdag
	//   29. marts 2024 - langfredag
	//   1. april 2024 - 2. påskedag
	//   9. maj 2024 - Kristi himmelfartsdag
	//   20. maj 2024 - 2. pinsedag
	//   25. december 2024 - juledag
	//   26. december 2024 - 2. juledag
}

// Easter Sunday, from which most of the others are reckoned.
func ExamplePaaske() {
	for aar := 2024; aar <= 2027; aar++ {
		fmt.Println(kalender.Paaske(aar))
	}
	// Output:
	// 2024-03-31
	// 2025-04-20
	// 2026-04-05
	// 2027-03-28
}

// A deadline that ends on 2. påskedag ends the day after (KLA-02). One that ends on juleaftensdag moves over the whole of Christmas, by
// a practice that a municipality can turn off.
func ExampleKalender_Naeste_fristSlutterPaaHelligdag() {
	aaben := kalender.Kalender{Halvhelligdage: kalender.Aaben}
	for _, k := range []kalender.Kalender{{}, aaben} {
		for _, d := range []string{"2024-04-01", "2024-12-24"} {
			naeste, err := k.Naeste(satser.MustDato(d))
			fmt.Println(d, naeste, err)
		}
	}
	// Output:
	// 2024-04-01 2024-04-02 <nil>
	// 2024-12-24 2024-12-27 <nil>
	// 2024-04-01 2024-04-02 <nil>
	// 2024-12-24 2024-12-24 <nil>
}

// A municipality's practice, read from its configuration and checked before the service takes calls.
func ExampleKalender_Valider_kommunensPraksis() {
	var k kalender.Kalender
	err := satser.Afkod([]byte(`{"halvhelligdage": "lukket", "fredagEfterHimmelfart": "lukket"}`), &k)
	fmt.Println(k.Halvhelligdage, k.FredagEfterHimmelfart, k.Valider(), err)
	dag, err := k.Dag(satser.MustDato("2024-05-10"))
	fmt.Println(dag.Art.Tekst(), dag.Lukket, err)

	k.Halvhelligdage = 7 // by a fault in the service's own code
	fmt.Println(k.Valider())
	// Output:
	// lukket lukket <nil> <nil>
	// fredag efter Kristi himmelfartsdag true <nil>
	// halvhelligdage "7": en af: lukket, aaben (ukendt)
}
