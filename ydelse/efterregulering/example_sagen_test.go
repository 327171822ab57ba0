package efterregulering_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// loenrettet is a case in jobafklaring whose wage of February 2024 was reported as 4.000 kr. and was 6.500 kr., over the months from
// February to March.
func loenrettet() *efterregulering.Opgave {
	feb := satser.MustMaaned("2024-02")
	foer := &ydelse.Sag{
		Ordning: satser.Jobafklaring, Foedt: satser.MustDato("1986-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-09-01")}},
		Indtaegter: []ydelse.Indtaegt{{
			Art: satser.Loen, Beloeb: satser.MustBeloeb("4000"), Periode: feb.Periode(), Udbetalt: feb.SidsteDag(),
		}},
	}
	nu := foer.Kopi()
	nu.Indtaegter[0].Beloeb = satser.MustBeloeb("6500")
	return &efterregulering.Opgave{Foer: foer, Efter: nu, Fra: feb, Til: feb.Add(1)}
}

// The re-calculation as a text for the file: 30 pct. of the 2.500 kr. that were not reported.
func ExampleResultat_Tekst_tilSagen() {
	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
	r, err := b.Beregn(loenrettet())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(r.Tekst())
	// Output:
	// EFTERREGULERING FOR FEBRUAR 2024 – MARTS 2024
	// Ressourceforløbsydelse under jobafklaringsforløb (lov om aktiv socialpolitik, kapitel 6 b)
	// ====================================================================================================
	//
	// Før: 23.452,00 kr. Nu: 22.702,00 kr. Udbetalt: 23.452,00 kr.
	// Udbetalt for lidt i alt: 0,00 kr. Udbetalt for meget i alt: 750,00 kr.
	// Udbetalingerne er ikke oplyst. Det, der først var beregnet, er regnet for udbetalt.
	//
	// MÅNED FOR MÅNED
	//   Måned               Før         Nu  Forskel  Ændring
	//   februar 2024  11.126,00  10.376,00  -750,00  1: -750,00
	//   marts 2024    12.326,00  12.326,00     0,00
	//
	// HVAD DER ER ÆNDRET
	//   Ændring 1: Løn på 4.000,00 kr. udbetalt den 29. februar 2024 er ændret: beløb fra 4.000,00 kr. til
	//   6.500,00 kr. I alt -750,00 kr.
}

// The same for a case system that shows Markdown.
func ExampleResultat_Markdown() {
	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
	r, err := b.Beregn(loenrettet())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(r.Markdown())
	// Output:
	// # Efterregulering for februar 2024 – marts 2024
	//
	// Ressourceforløbsydelse under jobafklaringsforløb (lov om aktiv socialpolitik, kapitel 6 b)
	//
	// - Før: 23.452,00 kr. Nu: 22.702,00 kr. Udbetalt: 23.452,00 kr.
	// - Udbetalt for lidt i alt: 0,00 kr. Udbetalt for meget i alt: 750,00 kr.
	// - Udbetalingerne er ikke oplyst. Det, der først var beregnet, er regnet for udbetalt.
	//
	// ## Måned for måned
	//
	// | Måned | Før | Nu | Forskel | Ændring |
	// |---|--:|--:|--:|---|
	// | februar 2024 | 11.126,00 | 10.376,00 | -750,00 | 1: -750,00 |
	// | marts 2024 | 12.326,00 | 12.326,00 | 0,00 |  |
	//
	// ## Hvad der er ændret
	//
	// - Ændring 1: Løn på 4.000,00 kr. udbetalt den 29. februar 2024 er ændret: beløb fra 4.000,00 kr. til 6.500,00 kr. I alt -750,00 kr.
}

// Month by month on the screen: what was computed, what is due now, and what caused it.
func ExampleMaaned_Forskel_paaSkaermen() {
	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
	r, err := b.Beregn(loenrettet())
	if err != nil {
		fmt.Println(err)
		return
	}
	for i := range r.Maaneder {
		m := &r.Maaneder[i]
		foer, _ := m.Foer.Beloeb()
		nu, _ := m.Efter.Beloeb()
		forskel, ok := m.Forskel()
		fmt.Println(m.Maaned, foer.Tekst(), nu.Tekst(), forskel.Tekst(), ok)
	}
	for _, a := range r.Aendringer {
		fmt.Printf("%d. (%s) %s\n", a.Nr, a.Emne.Tekst(), a.Tekst())
		for _, f := range a.Felter {
			fmt.Println("  ", f.Tekst())
		}
	}
	fmt.Println("netto", r.Sum.Netto().Tekst(), "alle måneder:", r.Fuldstaendig())
	// Output:
	// 2024-02 11.126,00 10.376,00 -750,00 true
	// 2024-03 12.326,00 12.326,00 0,00 true
	// 1. (indtægt) løn på 4.000,00 kr. udbetalt den 29. februar 2024 er ændret: beløb fra 4.000,00 kr. til 6.500,00 kr.
	//    beløb fra 4.000,00 kr. til 6.500,00 kr.
	// netto -750,00 alle måneder: true
}

// May what was paid too much be claimed back? The person had a duty to tell of the wage, and kept it back knowing better (§ 91).
func ExampleVurdering_Tekst() {
	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
	r, err := b.Beregn(loenrettet())
	if err != nil {
		fmt.Println(err)
		return
	}
	v, err := b.Vurder(&r, &efterregulering.Fakta{
		Aarsager: []efterregulering.Aarsag{{Oplysningspligt: spor.Ja, Oplyst: spor.Nej, Undladt: spor.Ja, Modtaget: spor.Ja}},
		Afgjort:  satser.MustDato("2024-06-03"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(v.Tekst())
	// Output:
	// EFTERBETALING OG TILBAGEBETALING
	//   750,00 kr. skal kræves tilbage.
	//
	// SÅDAN ER DET VURDERET
	//    1. Der er hjemmel til at kræve det tilbage, der er udbetalt for meget på grund af ændring nr. 1.
	//       § 91, stk. 1, jf. § 69 s (LBK 1031/2023)
	//    2.   Personen har mod bedre vidende undladt at give kommunen oplysninger, som personen havde
	//         pligt til at give. Det udløser et krav om tilbagebetaling.
	//         § 91, stk. 1, nr. 1, jf. § 69 s (LBK 1031/2023)
	//    3.   Personen har mod bedre vidende modtaget ydelsen uberettiget. Det udløser et krav om
	//         tilbagebetaling.
	//         § 91, stk. 1, nr. 2, jf. § 69 s (LBK 1031/2023)
	//    4. Der er udbetalt 11.126,00 kr. i februar 2024, og ydelsen er 10.376,00 kr. Der er udbetalt
	//       750,00 kr. for meget.
	//       § 69 j, stk. 1 (LBK 1031/2023)
	//    5.   Ændring nr. 1 har ført til, at der er udbetalt 750,00 kr. for meget, som skal kræves
	//         tilbage.
	//         § 91, stk. 1, jf. § 69 s (LBK 1031/2023)
	//    6.   I alt 750,00 kr. skal kræves tilbage for måneden.
	//         § 91, stk. 1, jf. § 69 s (LBK 1031/2023)
	//    7. Kommunen skal kræve 750,00 kr. tilbage.
	//       § 91, jf. § 69 s (LBK 1031/2023)
	//    8. Kravet, fordi personen mod bedre vidende har modtaget ydelsen uberettiget, er 750,00 kr., og
	//       det længste udlandsophold, som det bygger på, er 0 dage. Kommunen har ikke pligt til at
	//       indgive politianmeldelse.
	//       § 91, stk. 5, jf. § 69 s (LBK 1031/2023)
	//    9. Kommunen opkræver kravet.
	//       § 95, stk. 1, jf. § 69 s (LBK 1031/2023)
	//   10. Det er ikke oplyst, om og hvornår hjælpen er ophørt, eller om der siden har været økonomisk
	//       mulighed for at gennemføre kravet. Uden en sådan mulighed bortfalder det, når der er gået 3
	//       år.
	//       § 95, stk. 2, jf. § 69 s (LBK 1031/2023)
}

// And when nobody has said what the person knew: nothing is claimed until it is assessed.
func ExampleVurdering_Markdown_ikkeVurderet() {
	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
	r, err := b.Beregn(loenrettet())
	if err != nil {
		fmt.Println(err)
		return
	}
	v, err := b.Vurder(&r, &efterregulering.Fakta{
		Aarsager: []efterregulering.Aarsag{{Oplysningspligt: spor.Ja, Oplyst: spor.Nej, Undladt: spor.IkkeVurderet, Modtaget: spor.IkkeVurderet}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(v.Markdown())
	// Output:
	// ## Efterbetaling og tilbagebetaling
	//
	// - 750,00 kr. er udbetalt for meget, men det er ikke afklaret, om det kan kræves tilbage.
	//
	// ## Sådan er det vurderet
	//
	// 1. Kommunen skal vurdere, om det, der er udbetalt for meget på grund af ændring nr. 1, kan kræves tilbage.
	//    - § 91, stk. 1, jf. § 69 s (LBK 1031/2023)
	// 2. Kommunen skal vurdere, om personen mod bedre vidende har undladt at give en oplysning, som personen havde pligt til at give.
	//    - § 91, stk. 1, nr. 1, jf. § 69 s (LBK 1031/2023)
	// 3. Kommunen skal vurdere, om personen mod bedre vidende har modtaget ydelsen uberettiget.
	//    - § 91, stk. 1, nr. 2, jf. § 69 s (LBK 1031/2023)
	// 4. Der er udbetalt 11.126,00 kr. i februar 2024, og ydelsen er 10.376,00 kr. Der er udbetalt 750,00 kr. for meget.
	//    - § 69 j, stk. 1 (LBK 1031/2023)
	// 5. Det kan ikke afgøres, om 750,00 kr. kan kræves tilbage, før kommunen har foretaget sin vurdering.
	//    - § 91, jf. § 69 s (LBK 1031/2023)
}

// The board has sent a sanction back for a new decision: until then the case is as if the talk had not been missed.
func ExampleUdenHaendelser() {
	sagen := &ydelse.Sag{
		Ordning: satser.Jobafklaring, Foedt: satser.MustDato("1980-05-17"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-09-01")}},
		Raadighed: raadighed.Forhold{
			Vejledninger: []raadighed.Vejledning{{Dag: satser.MustDato("2024-01-05"), Form: raadighed.KunSkriftligt, Sendt: spor.Ja}},
			Haendelser: []raadighed.Haendelse{{
				Art: satser.UdeblevetFraSamtale, Dag: satser.MustDato("2024-08-08"), Kontakt: satser.MustDato("2024-08-13"),
				Behandling: raadighed.Behandling{
					Hoering: raadighed.Hoert, HoertDen: satser.MustDato("2024-08-13"), RimeligGrund: spor.Nej, AndreForhold: spor.Nej,
					FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja, Afregnes: satser.MustMaaned("2024-08"),
				},
			}},
		},
	}
	uden, err := efterregulering.UdenHaendelser(sagen, 0)
	fmt.Println(len(sagen.Raadighed.Haendelser), len(uden.Raadighed.Haendelser), err)

	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
	svar, err := b.Anke(&efterregulering.Ankesag{
		Udfald: klage.Hjemvisning, Dag: satser.MustDato("2025-04-01"), Sag: sagen, Haendelser: []int{0},
		Fra: satser.MustMaaned("2024-08"), Til: satser.MustMaaned("2024-08"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(svar.Tekst())
	// Output:
	// 1 0 <nil>
	// Ankestyrelsen hjemviste sagen den 1. april 2025. Afgørelsen er ugyldig, og kommunen skal træffe en ny. Indtil da stilles personen, som om afgørelsen ikke var truffet, og kommunen udbetaler det, som afgørelsen har taget fra personen.
	// Beløbet er foreløbigt, indtil kommunen har truffet en ny afgørelse.
	//
	// EFTERREGULERING FOR AUGUST 2024
	// Ressourceforløbsydelse under jobafklaringsforløb (lov om aktiv socialpolitik, kapitel 6 b)
	// ====================================================================================================
	//
	// Før: 10.619,00 kr. Nu: 12.326,00 kr. Udbetalt: 10.619,00 kr.
	// Udbetalt for lidt i alt: 1.707,00 kr. Udbetalt for meget i alt: 0,00 kr.
	// Udbetalingerne er ikke oplyst. Det, der først var beregnet, er regnet for udbetalt.
	//
	// MÅNED FOR MÅNED
	//   Måned              Før         Nu    Forskel  Ændring
	//   august 2024  10.619,00  12.326,00  +1.707,00  1: +1.707,00
	//
	// HVAD DER ER ÆNDRET
	//   Ændring 1: Hændelsen »udeblivelse fra en samtale som led i forløbet« 8. august 2024 –
	//   12. august 2024 er fjernet. I alt +1.707,00 kr.
}
