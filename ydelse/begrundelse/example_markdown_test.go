package begrundelse_test

import (
	"fmt"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/begrundelse"
)

// The reasons in Markdown, for a letter template. The case lacks a fact, and the letter says what it lacks before it can be sent.
func ExampleBrev_Markdown_mangler() {
	regler := satser.Gaeldende()
	sag := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb, Foedt: satser.MustDato("2001-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-11-01")}},
	}
	o, err := ydelse.Beregner{Regler: regler}.Opgoer(sag, satser.MustMaaned("2024-05"))
	if err != nil {
		fmt.Println(err)
		return
	}
	brev, err := begrundelse.Skriv(&begrundelse.Afgoerelse{Opgoerelse: o, Regler: regler, Kommune: "Eksempel Kommune"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(brev.Faerdigt())
	foerst, _, _ := strings.Cut(brev.Markdown(), "\n## ")
	fmt.Print(foerst)
	// Output:
	// false
	// # Begrundelse for afgørelsen om maj 2024
	//
	// **Der er ikke truffet afgørelse om ressourceforløbsydelse for maj 2024.**
	//
	// > OBS: Brevet kan ikke sendes. Opgørelsen har intet svar endnu: uoplyst.
	//
	// > OBS: Brevet kan ikke sendes. Det er ikke oplyst, om personen bor hos en eller begge forældre, og det afgør satsen.
}
