package kalender_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/klage/kalender"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// What a day is, and why a deadline that ends on it moves.
func ExampleKalender_Dag() {
	var k kalender.Kalender
	for _, d := range []string{"2024-04-01", "2024-12-24", "2024-04-26"} {
		dag, err := k.Dag(satser.MustDato(d))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(dag.Tekst())
	}
	// Output:
	// Den 1. april 2024 er 2. påskedag. En frist, der slutter den dag, flyttes til den næste hverdag.
	// Den 24. december 2024 er juleaftensdag. Den er ikke en helligdag, men efter den valgte praksis flyttes en frist, der slutter den dag.
	// Den 26. april 2024 er en hverdag. En frist, der slutter den dag, flyttes ikke.
}

// Six working days after a letter's date.
func ExampleKalender_Hverdage() {
	d, err := kalender.Kalender{}.Hverdage(satser.MustDato("2024-06-10"), 6)
	fmt.Println(d, err)
	// Output: 2024-06-18 <nil>
}
