package begrundelse_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/begrundelse"
)

// The reasons of a month with a wage, as the person reads them.
func ExampleSkriv() {
	sag := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb,
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2020-03-01")}},
		Indtaegter: []ydelse.Indtaegt{{
			Art: satser.Loen, Beloeb: satser.MustBeloeb("20000"),
			Periode: satser.MustPeriode("2024-05-01", "2024-05-31"), Udbetalt: satser.MustDato("2024-05-31"),
		}},
	}
	o, err := ydelse.Beregner{Regler: satser.Gaeldende()}.Opgoer(sag, satser.MustMaaned("2024-05"))
	if err != nil {
		fmt.Println(err)
		return
	}
	brev, err := begrundelse.Skriv(&begrundelse.Afgoerelse{
		Opgoerelse: o, Regler: satser.Gaeldende(), Kommune: "Eksempel Kommune",
		Meddelelse: klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-06-03")},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(brev.Faerdigt())
	fmt.Print(brev.Tekst())
	// Output:
	// true
	// BEGRUNDELSE FOR AFGØRELSEN OM MAJ 2024
	// ====================================================================================================
	//
	// Du får 10.303,65 kr. i ressourceforløbsydelse for maj 2024. Beløbet er før skat.
	//
	// DET HAR VI LAGT VÆGT PÅ
	//    - Der er ret til ressourceforløbsydelse under ressourceforløb i maj 2024.
	//    - Der indgår intet barn under 18 år, som du har forsørgelsespligt over for efter nr. 1.
	//    - Du er født den 12. april 1980 og fyldte 25 år den 12. april 2005.
	//    - Satsgruppen er nr. 2: ikke-forsørger.
	//
	// SÅDAN ER BELØBET BEREGNET
	//   1. Satsen er 12.326,00 kr. om måneden.                                               12.326,00 kr.
	//   2. Indtægt nr. 1 (løn) regnes med: 20.000,00 kr.                                     20.000,00 kr.
	//   3. Lønindtægtsgrænsen er 16.323,00 kr. Løn over grænsen: 3.677,00 kr.                 3.677,00 kr.
	//   4. Ydelsen nedsættes med 55 pct. af 3.677,00 kr.: 2.022,35 kr.                        2.022,35 kr.
	//   5. Ydelsen før indtægter minus fradragene er 10.303,65 kr.                           10.303,65 kr.
	//   6. Månedens ressourceforløbsydelse er 10.303,65 kr.                                  10.303,65 kr.
	//
	// REGLER
	//    - Lov om aktiv socialpolitik, lovbekendtgørelse nr. 1031 af 22. juni 2023: § 68, stk. 1; § 68,
	//      stk. 2, nr. 1; § 68, stk. 2, nr. 3; § 68, stk. 2, nr. 2; § 68 a, stk. 2; § 68 a, stk. 1; § 89,
	//      stk. 1.
	//      https://www.retsinformation.dk/eli/lta/2023/1031
	//
	// SÅDAN KLAGER DU
	//    - Du kan klage over afgørelsen til Ankestyrelsens Beskæftigelsesudvalg.
	//    - Klagen skal du aflevere til Eksempel Kommune. Du kan klage skriftligt eller mundtligt.
	//    - Du skal klage inden 4 uger efter, at du har fået afgørelsen. Sidste dag er den 1. juli 2024.
	//    - Kommunen vurderer sagen igen. Får du ikke medhold, sender kommunen klagen videre til
	//      Ankestyrelsens Beskæftigelsesudvalg.
	//    - Reglerne om klage står i §§ 60, 66 og 67 i lov om retssikkerhed og administration på det
	//      sociale område.
}
