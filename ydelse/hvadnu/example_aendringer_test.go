package hvadnu_test

import (
	"fmt"
	"log"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

// The wage base is the wage with both contributions to a pension: 17.400 kr. and 870 and 1.740 kr. are 20.010 kr., which is 3.687 kr.
// above the threshold of 2024.
func ExampleMedLoenOgPension() {
	b, maj := ydelse.Beregner{Regler: satser.Gaeldende()}, satser.MustMaaned("2024-05")
	svar, err := hvadnu.Hvis(b, ikkeforsoerger(satser.Ressourceforloeb), maj,
		hvadnu.MedLoenOgPension(maj, satser.MustBeloeb("17400"), satser.MustBeloeb("870"), satser.MustBeloeb("1740")))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(svar.Efter.Loensum, svar.Efter.Ydelse) // 12.326 - 55 % of 3.687
	// Output: 20010.00 10298.15
}

// A running payment from an insurance is deducted krone for krone (INC-04): the first step that it changes, and the last, as it is and as
// it was.
func ExampleSkel_Tekst() {
	b, maj := ydelse.Beregner{Regler: satser.Gaeldende()}, satser.MustMaaned("2024-05")
	svar, err := hvadnu.Hvis(b, ikkeforsoerger(satser.Jobafklaring), maj, hvadnu.MedIndtaegt(ydelse.Indtaegt{
		Art: satser.LoebendeForsikring, Beloeb: satser.MustBeloeb("2000"), Periode: maj.Periode(), Udbetalt: maj.SidsteDag(),
	}))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(svar.Hvorfor[0].Tekst())
	fmt.Println(svar.Hvorfor[len(svar.Hvorfor)-1].Tekst())
	// Output:
	// Indtægt (§ 69 j, stk. 5): Indtægt nr. 1 (løbende udbetaling fra privat forsikring eller pension) regnes med: 2.000,00 kr.
	// Månedens ydelse (§ 89, stk. 1): Månedens ressourceforløbsydelse er 10.326,00 kr. Før: Månedens ressourceforløbsydelse er 12.326,00 kr.
}

// What does a child mean for the benefit? Without it the rate is that of a person without forsørgelsespligt.
func ExampleUdenBarn() {
	sag := ikkeforsoerger(satser.Jobafklaring)
	sag.Boern = []ydelse.Barn{{Foedt: satser.MustDato("2015-09-01"), Ophold: ydelse.Danmark}}
	b, maj := ydelse.Beregner{Regler: satser.Gaeldende()}, satser.MustMaaned("2024-05")
	svar, err := hvadnu.Hvis(b, sag, maj, hvadnu.UdenBarn(satser.MustDato("2015-09-01")))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(svar.Foer.Ydelse.Tekst(), svar.Efter.Ydelse.Tekst())
	// Output: 16.382,00 12.326,00
}

// What does it cost to end the course a month and a half earlier? The sum of all the months is what is asked for.
func ExampleTid_Forskel() {
	sag := ikkeforsoerger(satser.Ressourceforloeb)
	sag.Forloeb[0].Til = satser.MustDato("2024-06-30")
	t, err := hvadnu.OverTid(ydelse.Beregner{Regler: satser.Gaeldende()}, sag, satser.MustMaaned("2024-04"), satser.MustMaaned("2024-06"),
		hvadnu.MedForloebTil(satser.MustDato("2024-05-15")))
	if err != nil {
		log.Fatal(err)
	}
	forskel, ok := t.Forskel() // 16 of 31 days of May, and June
	fmt.Println(forskel.Tekst(), ok)
	// Output: -18.687,81 true
}

// A wrong day of birth is found: the changed case is needed itself, to be stored after the caseworker has seen it.
func ExampleAendret() {
	sag := ikkeforsoerger(satser.Ressourceforloeb)
	nu, err := hvadnu.Aendret(sag, hvadnu.MedFoedt(satser.MustDato("1981-05-17")))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(sag.Foedt, nu.Foedt)

	_, err = hvadnu.Aendret(sag, hvadnu.UdenBarn(satser.MustDato("2015-09-01")))
	fmt.Println(err)
	// Output:
	// 1980-05-17 1981-05-17
	// aendringer[0].foedt "2015-09-01": fødselsdagen for et af sagens børn (ukendt)
}

// One kink of a curve in sentences, for a note beside its point: the wage at which nothing is left.
func ExampleKnaek_Tekst() {
	b, maj := ydelse.Beregner{Regler: satser.Gaeldende()}, satser.MustMaaned("2024-05")
	k, err := hvadnu.Loenkurve(b, ikkeforsoerger(satser.Ressourceforloeb), maj,
		hvadnu.Valg{Maks: satser.MustBeloeb("40000"), Skridt: satser.MustBeloeb("1000")})
	if err != nil {
		log.Fatal(err)
	}
	for _, x := range k.Knaek {
		if x.Art == hvadnu.Nulpunkt {
			fmt.Println(x.Tekst())
		}
	}
	// Output: Ved en løn med pension på 38.733,91 kr. tager indtægterne hele ydelsen (§ 68 a, stk. 1). Derover beholder du hele den ekstra krone, derunder 45 øre.
}
