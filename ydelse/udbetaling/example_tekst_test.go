package udbetaling_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
)

// The payment of a month as a text for the file and in Markdown: a person without children with the full rate of 2023.
func ExampleUdbetaling_Tekst_tilSagen() {
	regler := satser.Gaeldende()
	sag := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb, Foedt: satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2021-03-01")}},
	}
	u, err := udbetaling.Beregner{Ydelse: ydelse.Beregner{Regler: regler}}.Opgoer(sag, satser.MustMaaned("2023-05"), udbetaling.Fakta{})
	if err != nil {
		log.Fatal(err)
	}
	if til, ok := u.Beloeb(); ok {
		fmt.Println("til udbetaling:", til.Tekst())
	}
	beloeb, _, _ := strings.Cut(u.Tekst(regler), "\nSATSER")
	fmt.Print(beloeb)
	foerst, _, _ := strings.Cut(u.Markdown(regler), "\n## ")
	fmt.Print(foerst)
	// Output:
	// til udbetaling: 11.849,00
	// UDBETALING FOR MAJ 2023
	// ====================================================================================================
	//
	// OBS: Satsen »mindste ydelse med ATP, andre« fra 1. januar 2023 er beregnet og ikke set i en officiel
	//      tabel. Kontrollér den, før ydelsen udbetales.
	//
	// OBS: Satsen »ATP, egen andel« fra 1. januar 2023 er beregnet og ikke set i en officiel tabel.
	//      Kontrollér den, før ydelsen udbetales.
	//
	// OBS: Satsen »ATP, kommunens andel« fra 1. januar 2023 er beregnet og ikke set i en officiel tabel.
	//      Kontrollér den, før ydelsen udbetales.
	//
	// BELØB
	//    - Månedens ressourceforløbsydelse                                                   11.944,00 kr.
	//    - Personens del af ATP-bidraget                                                         95,00 kr.
	//    - Til udbetaling før skat                                                           11.849,00 kr.
	//    - Statens bidrag til obligatorisk pensionsordning (trækkes ikke fra)                   142,00 kr.
	//
	// SÅDAN ER DET GJORT OP
	//   1. ATP måles efter ydelsen efter fradrag for indtægter og før sanktioner:
	//      11.944,00 kr.                                                                     11.944,00 kr.
	//      § 80, stk. 1 (LBK 241/2021)
	//   2. Mindstebeløbet for ATP er 11.944,00 kr.                                           11.944,00 kr.
	//      § 79, stk. 3, 1. pkt. (LBK 241/2021); sats a
	//   3. Ydelsen, 11.944,00 kr., er ikke mindre end mindstebeløbet, 11.944,00 kr. Kommunen indbetaler
	//      ATP-bidrag.
	//      § 79, stk. 3, 1. pkt. (LBK 241/2021)
	//   4. Personen betaler en tredjedel af ATP-bidraget: 95,00 kr.                              95,00 kr.
	//      § 80, stk. 2, 1. pkt. (LBK 241/2021); sats b
	//   5. Kommunen betaler to tredjedele af ATP-bidraget: 189,00 kr.                           189,00 kr.
	//      § 80, stk. 2, 3. pkt. (LBK 241/2021); sats c
	//   6. ATP-bidraget er i alt 284,00 kr.                                                     284,00 kr.
	//      § 80, stk. 2, 1. pkt. (LBK 241/2021)
	//   7. I ydelsen indeholdes personens del af ATP-bidraget: 95,00 kr.                         95,00 kr.
	//      § 80, stk. 2, 2. pkt. (LBK 241/2021)
	//   8. Før skat udbetales 11.849,00 kr.                                                  11.849,00 kr.
	//      § 80, stk. 2, 2. pkt. (LBK 241/2021)
	//   9. Bidraget til den obligatoriske pensionsordning beregnes af ydelsen efter
	//      fradrag for indtægter, sanktioner og personens del af ATP-bidraget:
	//      11.849,00 kr.                                                                     11.849,00 kr.
	//      § 80 b, stk. 2, 1. pkt. (LBK 241/2021)
	//  10. Årets procent er 1,2 pct. Det er ca. 142,19 kr.                                  ca. 142,19 kr.
	//      § 80 c, nr. 4 (LBK 241/2021); sats d
	//  11. Bidraget til den obligatoriske pensionsordning er 142,00 kr. Staten betaler
	//      det, og det trækkes ikke fra ydelsen.                                                142,00 kr.
	//      § 80 b, stk. 2, 2. pkt. (LBK 241/2021)
	// # Udbetaling for maj 2023
	//
	// > OBS: Satsen »mindste ydelse med ATP, andre« fra 1. januar 2023 er beregnet og ikke set i en officiel tabel. Kontrollér den, før ydelsen udbetales.
	//
	// > OBS: Satsen »ATP, egen andel« fra 1. januar 2023 er beregnet og ikke set i en officiel tabel. Kontrollér den, før ydelsen udbetales.
	//
	// > OBS: Satsen »ATP, kommunens andel« fra 1. januar 2023 er beregnet og ikke set i en officiel tabel. Kontrollér den, før ydelsen udbetales.
}

// The facts about ATP come from the payroll system and are checked before a month is computed.
func ExampleFakta_Valider() {
	f := udbetaling.Fakta{ATPBidrag: satser.MustBeloeb("297")}
	fmt.Println(f.Valider())
	f.ATPBidrag = satser.MustBeloeb("29700") // øre taken for kroner
	fmt.Println(f.Valider())
	// Output:
	// <nil>
	// atpBidrag "29700.00": højst 1000 kr. for en måned (grænse)
}

// Refusion to an employer as a text for the file: 20 hours in a week of May 2024, for which 2.000 kr. were paid in wages.
func ExampleRefusion_Tekst() {
	regler := satser.Gaeldende()
	sag := &ydelse.Sag{
		Ordning: satser.Jobafklaring, Foedt: satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-11-01")}},
	}
	b := udbetaling.Beregner{Ydelse: ydelse.Beregner{Regler: regler}}
	r, err := b.Refusion(sag, satser.MustMaaned("2024-05"), udbetaling.Refusionsfakta{Arbejdsgivere: []udbetaling.Arbejdsgiver{{
		Loen: satser.MustBeloeb("2000"), Fravaer: []udbetaling.Fravaer{{Periode: satser.MustPeriode("2024-05-06", "2024-05-12"), Timer: 20_00}},
	}}})
	if err != nil {
		log.Fatal(err)
	}
	tekst, _, _ := strings.Cut(r.Tekst(regler), "\nSATSER")
	fmt.Print(tekst)
	foerst, _, _ := strings.Cut(r.Markdown(regler), "\n## ")
	fmt.Print(foerst)
	// Output:
	// REFUSION TIL ARBEJDSGIVERE FOR MAJ 2024
	// ====================================================================================================
	//
	// BELØB
	//    - Refusion til arbejdsgiver nr. 1                                                    1.537,54 kr.
	//    - Tillæg til arbejdsgiver nr. 1                                                         23,00 kr.
	//
	// SÅDAN ER DET GJORT OP
	//   1. Uden indtægter, der medfører fradrag, ville ydelsen for måneden have været
	//      12.326,00 kr.                                                                     12.326,00 kr.
	//      § 69 t, stk. 2, 1. pkt. (LBK 1031/2023)
	//   2. For en time svarer det til ca. 76,88 kr.                                          ca. 76,88 kr.
	//      § 69 t, stk. 2, 1. pkt. (LBK 1031/2023); praksis: time af fuldtid
	//   3. Arbejdsgiver nr. 1 betaler løn under sygefravær for 20 timer i perioden 6. maj 2024 –
	//      12. maj 2024.
	//      § 69 t, stk. 1 (LBK 1031/2023)
	//   4. Der betales løn under sygefravær for i alt 20 timer i perioden 6. maj 2024 – 12. maj 2024.
	//      § 69 t, stk. 1 (LBK 1031/2023)
	//   5. Der kan højst ydes refusion for 37 timer i perioden 6. maj 2024 – 12. maj 2024.
	//      § 69 t, stk. 2, 2. pkt. (LBK 1031/2023)
	//   6. For arbejdsgiver nr. 1 regnes der i perioden 6. maj 2024 – 12. maj 2024 med 20 timer.
	//      § 69 t, stk. 2, 2. pkt. (LBK 1031/2023)
	//   7. For arbejdsgiver nr. 1 regnes der i alt med 20 timer.
	//      § 69 t, stk. 1 (LBK 1031/2023)
	//   8. Beløbet for 20 timer er ca. 1.537,55 kr.                                       ca. 1.537,55 kr.
	//      § 69 t, stk. 2, 1. pkt. (LBK 1031/2023)
	//   9. Beløbet for arbejdsgiver nr. 1 er i alt ca. 1.537,55 kr.                       ca. 1.537,55 kr.
	//      § 69 t, stk. 2, 1. pkt. (LBK 1031/2023)
	//  10. Refusionen kan højst svare til den udbetalte løn, 2.000,00 kr.: ca.
	//      1.537,55 kr.                                                                   ca. 1.537,55 kr.
	//      § 69 t, stk. 2, 2. pkt. (LBK 1031/2023)
	//  11. Arbejdsgiver nr. 1 får 1.537,54 kr. i refusion, rundet ned til hele øre.           1.537,54 kr.
	//      § 69 t, stk. 1 (LBK 1031/2023); praksis: refusion ned til øre
	//  12. Årets procent er 1,5 pct. Af refusionen til arbejdsgiver nr. 1 er det ca.
	//      23,06 kr.                                                                         ca. 23,06 kr.
	//      § 69 x, stk. 3, nr. 5 (LBK 1031/2023)
	//  13. Arbejdsgiver nr. 1 får 23,00 kr. i tillæg til refusionen.                             23,00 kr.
	//      § 69 x, stk. 2, 2. pkt. (LBK 1031/2023)
	//  14. Refusionen er i alt 1.537,54 kr.                                                   1.537,54 kr.
	//      § 69 t, stk. 1 (LBK 1031/2023)
	// # Refusion til arbejdsgivere for maj 2024
}
