package satser_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// The line of a decision that says where the law is read: the edition of the day, with its date and address.
func ExampleUdgave_Adresse_regelhenvisning() {
	u := satser.LASPaa(satser.MustDato("2024-05-17"))
	fmt.Printf("%s, %s\n", u.Retskilde().Tekst(), u.Tekst())
	fmt.Println("nr.", u.Nr(), "af", u.Dato())
	fmt.Println(u.Adresse())
	// Output:
	// lov om aktiv socialpolitik, lovbekendtgørelse nr. 1031 af 22. juni 2023
	// nr. 1031 af 2023-06-22
	// https://www.retsinformation.dk/eli/lta/2023/1031
}

// One provision in the editions of two days, where many are cited and the edition is looked up once a day.
func ExampleHjemmel_I() {
	h, err := satser.ParseHjemmel("LAS § 69 j, stk. 9 (LBK 806/2015)")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, dag := range []string{"2018-05-01", "2025-07-01"} {
		u := satser.LASPaa(satser.MustDato(dag))
		fmt.Println(h.I(u), "-", h.I(u).Bestemmelse())
	}
	// Output:
	// LAS § 69 j, stk. 9 (LBK 269/2017) - § 69 j, stk. 9
	// LAS § 69 j, stk. 9 (LBK 1004/2025) - § 69 j, stk. 9
}

// What a municipality keeps by date itself, such as the office that decides: here until a merger moves it to another one.
func ExampleTidslinje_Med_kommunensEgneOplysninger() {
	kontor, err := satser.NewTidslinje(satser.Dato{}, satser.Version[string]{Fra: satser.MustDato("2020-01-01"), Vaerdi: "Jobcenter Nord"})
	if err != nil {
		fmt.Println(err)
		return
	}
	kontor, err = kontor.Med(satser.Version[string]{Fra: satser.MustDato("2024-09-01"), Vaerdi: "Jobcenter Havnen"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, v := range kontor.Versioner() {
		fmt.Println(v.Fra, v.Vaerdi)
	}
	navn, err := kontor.Paa(satser.MustDato("2024-08-31"))
	fmt.Println(navn, err)

	lukket := kontor.Til(satser.MustDato("2024-06-30"))
	fmt.Println(kontor.Len(), kontor.Kendt(), lukket.Len(), lukket.Kendt())
	// Output:
	// 2020-01-01 Jobcenter Nord
	// 2024-09-01 Jobcenter Havnen
	// Jobcenter Nord <nil>
	// 2 2020-01-01/.. 1 2020-01-01/2024-06-30
}
