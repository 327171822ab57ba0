package hvadnu_test

import (
	"fmt"
	"log"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

// ikkeforsoerger is a person of 44 without children in an open course.
func ikkeforsoerger(o satser.Ordning) *ydelse.Sag {
	return &ydelse.Sag{
		Ordning: o, Foedt: satser.MustDato("1980-05-17"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-10-01")}},
	}
}

// What would a wage of 20.000 kr. do to May 2024? 55 % of the 3.677 kr. above the threshold of 16.323 kr. is 2.022,35 kr.
func ExampleHvis() {
	b := ydelse.Beregner{Regler: satser.Gaeldende()}
	maj := satser.MustMaaned("2024-05")
	svar, err := hvadnu.Hvis(b, ikkeforsoerger(satser.Ressourceforloeb), maj, hvadnu.MedLoen(maj, satser.MustBeloeb("20000")))
	if err != nil {
		log.Fatal(err)
	}
	forskel, _ := svar.Forskel()
	fmt.Println(svar.Foer.Ydelse, svar.Efter.Ydelse, forskel)
	for _, s := range svar.Hvorfor {
		fmt.Printf("%-18s %s\n", s.Trin().ID, s.Trin().Bestemmelse())
	}
	fmt.Println(svar.Tekst())
	// Output:
	// 12326.00 10303.65 -2022.35
	// post               § 68 a, stk. 2
	// loensum            § 68 a, stk. 2
	// loen-over-graensen § 68 a, stk. 2
	// loenfradrag-over   § 68 a, stk. 2
	// fradrag-i-alt      § 68 a, stk. 1
	// efter-fradrag      § 68 a, stk. 1
	// ydelse             § 89, stk. 1
	// Ydelsen for maj 2024 bliver 10.303,65 kr. i stedet for 12.326,00 kr. Det er 2.022,35 kr. mindre. Forskellen begynder her: Indtægt (§ 68 a, stk. 2): Indtægt nr. 1 (løn) regnes med: 20.000,00 kr.
}

// A child on the way: the month of the birth is divided, (14 × 12.326 + 17 × 16.382) / 31.
func ExampleHvis_barn() {
	b := ydelse.Beregner{Regler: satser.Gaeldende()}
	barn := ydelse.Barn{Foedt: satser.MustDato("2024-05-15"), Ophold: ydelse.Danmark}
	svar, err := hvadnu.Hvis(b, ikkeforsoerger(satser.Jobafklaring), satser.MustMaaned("2024-05"), hvadnu.MedBarn(barn))
	if err != nil {
		log.Fatal(err)
	}
	aarsag, _ := svar.Aarsag()
	fmt.Println(svar.Efter.Ydelse, aarsag.Trin().ID, aarsag.Trin().Bestemmelse())
	// Output:
	// 14550.26 forsoergelsespligt § 69 j, stk. 2, nr. 1
}

// Two changes at once, in a case with a wage: less of it, and moving away from the parents.
func ExampleHvis_flere() {
	sag := ikkeforsoerger(satser.Jobafklaring)
	sag.Foedt = satser.MustDato("2003-02-01")
	sag.Bolig = []ydelse.Bolig{{Fra: satser.MustDato("2003-02-01"), HosForaelder: spor.Ja}}
	maj := satser.MustMaaned("2024-05")
	sag.Indtaegter = []ydelse.Indtaegt{{
		Art: satser.Loen, Beloeb: satser.MustBeloeb("10000"), Periode: maj.Periode(), Udbetalt: maj.SidsteDag(),
	}}
	svar, err := hvadnu.Hvis(ydelse.Beregner{Regler: satser.Gaeldende()}, sag, maj,
		hvadnu.MedLoen(maj, satser.MustBeloeb("6000")), hvadnu.MedBolig(satser.MustDato("2024-05-01"), spor.Nej))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(svar.Foer.Ydelse, svar.Efter.Ydelse) // 3.834 - 3.000 and 12.326 - 1.800
	// Output:
	// 834.00 10526.00
}

// A change of one's own: any function that writes in the case will do.
func ExampleAendring() {
	til := satser.MustDato("2024-05-10")
	afbrudt := func(s *ydelse.Sag) error {
		s.Forloeb[0].Til = til
		return nil
	}
	svar, err := hvadnu.Hvis(ydelse.Beregner{Regler: satser.Gaeldende()}, ikkeforsoerger(satser.Ressourceforloeb), satser.MustMaaned("2024-05"), afbrudt)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(svar.Efter.Ydelse) // 10/31 of 12.326
	// Output:
	// 3976.13
}

// How much is left of one more krone? The same month under the two chapters.
func ExampleLoenkurve() {
	b, maj := ydelse.Beregner{Regler: satser.Gaeldende()}, satser.MustMaaned("2024-05")
	v := hvadnu.Valg{Maks: satser.MustBeloeb("40000"), Skridt: satser.MustBeloeb("10000")}
	for _, o := range []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring} {
		k, err := hvadnu.Loenkurve(b, ikkeforsoerger(o), maj, v)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(o.Tekst())
		for _, p := range k.Punkter {
			fmt.Printf("%10s %10s %10s\n", p.Loen.Tekst(), p.Ydelse.Tekst(), p.IAlt.Tekst())
		}
		for _, x := range k.Knaek {
			fmt.Println(x.Art, x.Loen, x.Efter.Tekst(), x.Trin, x.Hjemmel.Bestemmelse())
		}
	}
	// Output:
	// ressourceforløb
	//       0,00  12.326,00  12.326,00
	//  10.000,00  12.326,00  22.326,00
	//  20.000,00  10.303,65  30.303,65
	//  30.000,00   4.803,65  34.803,65
	//  40.000,00       0,00  40.000,00
	// begyndelse 0.00 hele kronen post § 68 a, stk. 2
	// loengraense 16323.00 45 øre loen-over-graensen § 68 a, stk. 2
	// nulpunkt 38733.91 hele kronen efter-fradrag § 68 a, stk. 1
	// jobafklaringsforløb
	//       0,00  12.326,00  12.326,00
	//  10.000,00   9.326,00  19.326,00
	//  20.000,00   5.406,75  25.406,75
	//  30.000,00       0,00  30.000,00
	//  40.000,00       0,00  40.000,00
	// begyndelse 0.00 70 øre loenfradrag-til § 69 j, stk. 9
	// loengraense 16323.00 45 øre loen-til-graensen § 69 j, stk. 9
	// nulpunkt 29830.45 hele kronen efter-fradrag § 69 j, stk. 5
}

// The kinks as sentences.
func ExampleKurve_Tekst() {
	k, err := hvadnu.Loenkurve(ydelse.Beregner{Regler: satser.Gaeldende()}, ikkeforsoerger(satser.Jobafklaring), satser.MustMaaned("2024-05"),
		hvadnu.Valg{Maks: satser.MustBeloeb("20000"), Skridt: satser.MustBeloeb("1000")})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(k.Tekst())
	// Output:
	// Uden løn er ydelsen 12.326,00 kr. Fra den første krone beholder du 70 øre af hver ekstra krone (§ 69 j, stk. 9).
	// Ved en løn med pension på 16.323,00 kr. nås lønindtægtsgrænsen (§ 69 j, stk. 9), og ydelsen er 7.429,10 kr. Derover beholder du 45 øre af hver ekstra krone, derunder 70 øre.
}

// What does it cost to begin six weeks later?
func ExampleOverTid() {
	sag := ikkeforsoerger(satser.Ressourceforloeb)
	sag.Forloeb[0].Fra = satser.MustDato("2024-04-01")
	t, err := hvadnu.OverTid(ydelse.Beregner{Regler: satser.Gaeldende()}, sag, satser.MustMaaned("2024-03"), satser.MustMaaned("2024-07"),
		hvadnu.MedForloebFra(satser.MustDato("2024-05-16")))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(t.Tekst())
	// Output:
	// april 2024: 0,00 kr., før 12.326,00 kr.
	// maj 2024: 6.361,81 kr., før 12.326,00 kr.
	// I alt 18.290,19 kr. mindre
}
