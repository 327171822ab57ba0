package begrundelse_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/begrundelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// The refusal that Ankestyrelsen upheld in principmeddelelse 10-23: the person gave the benefit up in the first course. The case is
// ELIG-03 of testdata/sager.json.
func ExampleSkrivVisitation() {
	svar, err := visitation.Vurderer{Regler: satser.Gaeldende()}.Jobafklaring(&visitation.Jobafklaring{
		Afgoerelse: satser.MustDato("2022-09-01"), Uarbejdsdygtig: spor.Ja,
		Grundlag: visitation.NytForloeb, TidligereYdelse: visitation.YdelseFrasagt,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	brev, err := begrundelse.SkrivVisitation(&begrundelse.Visitation{
		Vurdering: svar.Vurdering, Fra: svar.Begynder, Kommune: "Eksempel Kommune",
		Meddelelse: klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2022-09-01")},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(brev.Faerdigt())
	fmt.Print(brev.Tekst())
	// Output:
	// true
	// BEGRUNDELSE FOR AFGØRELSEN OM JOBAFKLARINGSFORLØB
	// ====================================================================================================
	//
	// Du får ikke et jobafklaringsforløb.
	//
	// DET HAR VI LAGT VÆGT PÅ
	//    - Du frasagde dig ydelsen i det tidligere forløb. Forløbet og ydelsen hører sammen, og der er
	//      derfor ikke ret til et nyt forløb.
	//
	// REGLER
	//    - Lov om en aktiv beskæftigelsesindsats, lovbekendtgørelse nr. 701 af 22. maj 2022: § 107.
	//      https://www.retsinformation.dk/eli/lta/2022/701
	//
	// HVOR LOVEN IKKE GIVER SVARET
	//    - Loven siger ikke, hvad der sker, når du frasiger dig ydelsen. Her ophører forløbet sammen med
	//      den, jf. Ankestyrelsens principmeddelelse 10-23.
	//
	// SÅDAN KLAGER DU
	//    - Du kan klage over afgørelsen til Ankestyrelsens Beskæftigelsesudvalg.
	//    - Klagen skal du aflevere til Eksempel Kommune. Du kan klage skriftligt eller mundtligt.
	//    - Du skal klage inden 4 uger efter, at du har fået afgørelsen. Sidste dag er den
	//      29. september 2022.
	//    - Kommunen vurderer sagen igen. Får du ikke medhold, sender kommunen klagen videre til
	//      Ankestyrelsens Beskæftigelsesudvalg.
	//    - Reglerne om klage står i §§ 59 a, 60, 66 og 67 i lov om retssikkerhed og administration på det
	//      sociale område.
}

// Two years from 1 January 2021, granted on 15 December 2020: the case DUR-05 of testdata/sager.json, the copy of a municipality's
// decision. The letter is about the length alone.
func ExampleSkrivVisitation_varighed() {
	forloeb := &visitation.Forloeb{
		Fra: satser.MustDato("2021-01-01"), Bevilget: satser.MustDato("2020-12-15"), Laengde: visitation.Laengde{Aar: 2},
	}
	l, err := visitation.Vurderer{Regler: satser.Gaeldende()}.Varighed(satser.Ressourceforloeb, visitation.Person{}, forloeb)
	if err != nil {
		fmt.Println(err)
		return
	}
	brev, err := begrundelse.SkrivVisitation(&begrundelse.Visitation{Varighed: l, Fra: forloeb.Fra, Kommune: "Eksempel Kommune"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(brev.Svar)
	for _, r := range brev.Regler {
		fmt.Println(r.Lov, r.Bestemmelser)
	}
	// Output:
	// Dit ressourceforløb varer til og med den 31. december 2022.
	// Lov om en aktiv beskæftigelsesindsats, lov nr. 548 af 7. maj 2019 [§ 114, stk. 1, 1. pkt.]
}

// An assessment that is not made is never written as if it was: the letter says what it waits for.
func ExampleSkrivVisitation_mangler() {
	dag := satser.MustDato("2024-05-15")
	svar, err := visitation.Vurderer{Regler: satser.Gaeldende()}.Ressourceforloeb(&visitation.Ressourceforloeb{
		Afgoerelse: dag, Person: visitation.Person{Foedt: satser.MustDato("1990-04-12")},
		Maalgruppe: visitation.Maalgruppe{
			KomplekseProblemer: spor.Ja, IndsatsUtilstraekkelig: spor.Ja, KraeverHelhed: spor.IkkeVurderet, LaengereForsoergelse: spor.Ja,
		},
		Udviklingsperspektiv: spor.Ja,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	brev, err := begrundelse.SkrivVisitation(&begrundelse.Visitation{Vurdering: svar, Fra: dag, Kommune: "Eksempel Kommune"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(brev.Svar)
	for _, s := range brev.Mangler {
		fmt.Println("-", s)
	}
	// Output:
	// Der er ikke truffet afgørelse om ressourceforløb.
	// - Vurderingen har intet svar endnu: kræver skøn.
	// - Kommunen skal vurdere, om problemerne kræver et helhedsorienteret forløb, hvor en beskæftigelsesindsats kombineres med en social eller sundhedsmæssig indsats.
}
