package begrundelse_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/begrundelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// A wage of 40.000 kr. in May 2024 that was not reported: the whole benefit of the month is claimed back. That the benefit beside
// that wage is 0 kr. is the worked example NUM-13 of testdata/sager.json.
func ExampleSkrivTilbagebetaling() {
	maj := satser.MustMaaned("2024-05")
	foer := &ydelse.Sag{
		Ordning: satser.Jobafklaring, Foedt: satser.MustDato("1986-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-09-01")}},
	}
	nu := foer.Kopi()
	nu.Indtaegter = []ydelse.Indtaegt{{
		Art: satser.Loen, Beloeb: satser.MustBeloeb("40000"), Periode: maj.Periode(), Udbetalt: maj.SidsteDag(),
	}}
	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
	r, err := b.Beregn(&efterregulering.Opgave{
		Foer: foer, Efter: nu, Fra: maj, Til: maj,
		Udbetalt: []efterregulering.Udbetaling{{Maaned: maj, Beloeb: satser.MustBeloeb("12326")}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	v, err := b.Vurder(&r, &efterregulering.Fakta{
		Aarsager: []efterregulering.Aarsag{{Oplysningspligt: spor.Ja, Oplyst: spor.Nej, Undladt: spor.Ja}},
		Afgjort:  satser.MustDato("2024-08-01"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	brev, err := begrundelse.SkrivTilbagebetaling(&begrundelse.Tilbagebetaling{
		Efterregulering: r, Vurdering: v, Kommune: "Eksempel Kommune",
		Meddelelse: klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-08-01")},
		Hensyn: []begrundelse.Hensyn{{
			Trin: spor.TilbagebetalingOplysning, Post: 1,
			Tekst: "Du fik den 4. marts 2024 at vide, at løn skal oplyses med det samme, og du har oplyst løn før.",
		}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(brev.Faerdigt())
	fmt.Print(brev.Tekst())
	// Output:
	// true
	// BEGRUNDELSE FOR AFGØRELSEN OM EFTERBETALING OG TILBAGEBETALING FOR MAJ 2024
	// ====================================================================================================
	//
	// Du skal betale 12.326,00 kr. tilbage. Beløbet er før skat.
	//
	// DET HAR VI LAGT VÆGT PÅ
	//    - Ydelsen for maj 2024 er beregnet igen ud fra det, der er ændret siden første beregning.
	//    - Ændring nr. 1: løn på 40.000,00 kr. udbetalt den 31. maj 2024 er tilføjet.
	//    - Der er hjemmel til at kræve det tilbage, der er udbetalt for meget på grund af ændring nr. 1.
	//    - Du har mod bedre vidende undladt at give kommunen oplysninger, som du havde pligt til at give.
	//      Det udløser et krav om tilbagebetaling.
	//    - Pligten til at give oplysninger følger af § 11, stk. 2, i lov om retssikkerhed og
	//      administration på det sociale område.
	//    - Kommunen opkræver kravet.
	//
	// HOVEDHENSYN I VURDERINGERNE
	//    - Undladt oplysning mod bedre vidende (nr. 1): Du fik den 4. marts 2024 at vide, at løn skal
	//      oplyses med det samme, og du har oplyst løn før.
	//
	// SÅDAN ER BELØBET BEREGNET
	//   1. Der er udbetalt 12.326,00 kr. i maj 2024, og ydelsen er 0,00 kr. Der er
	//      udbetalt 12.326,00 kr. for meget.                                                 12.326,00 kr.
	//   2. Ændring nr. 1 har ført til, at der er udbetalt 12.326,00 kr. for meget, som
	//      skal kræves tilbage.                                                              12.326,00 kr.
	//   3. Kommunen skal kræve 12.326,00 kr. tilbage.                                        12.326,00 kr.
	//
	// REGLER
	//    - Lov om aktiv socialpolitik, lovbekendtgørelse nr. 808 af 25. juni 2024: § 91, stk. 1, jf.
	//      § 69 s; § 91, stk. 1, nr. 1, jf. § 69 s; § 91, jf. § 69 s; § 95, stk. 1, jf. § 69 s.
	//      https://www.retsinformation.dk/eli/lta/2024/808
	//    - Lov om aktiv socialpolitik, lovbekendtgørelse nr. 1031 af 22. juni 2023: § 69 j, stk. 1; § 91,
	//      stk. 1, jf. § 69 s.
	//      https://www.retsinformation.dk/eli/lta/2023/1031
	//
	// SÅDAN KLAGER DU
	//    - Du kan klage over afgørelsen til Ankestyrelsens Beskæftigelsesudvalg.
	//    - Klagen skal du aflevere til Eksempel Kommune. Du kan klage skriftligt eller mundtligt.
	//    - Du skal klage inden 4 uger efter, at du har fået afgørelsen. Sidste dag er den 29. august 2024.
	//    - Kommunen vurderer sagen igen. Får du ikke medhold, sender kommunen klagen videre til
	//      Ankestyrelsens Beskæftigelsesudvalg.
	//    - En klage udsætter ikke kravet. Kommunen kan opkræve det, mens klagen behandles (§ 72, stk. 1, i
	//      lov om retssikkerhed og administration på det sociale område).
	//    - Reglerne om klage står i § 98 i lov om aktiv socialpolitik og §§ 59 a, 60, 66, 67 og 72 i
	//      lov om retssikkerhed og administration på det sociale område.
}
