package visitation_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// The last day of a length: two years from New Year 2021 (DUR-05), a year from a leap day, and half a year from the end of a month.
func ExampleLaengde_SidsteDag() {
	fmt.Println(visitation.Laengde{Aar: 2}.SidsteDag(satser.MustDato("2021-01-01")))
	fmt.Println(visitation.Laengde{Aar: 1}.SidsteDag(satser.MustDato("2020-02-29")))
	fmt.Println(visitation.Laengde{Maaneder: 6}.SidsteDag(satser.MustDato("2024-08-31")))
	// Output:
	// 2022-12-31
	// 2021-02-28
	// 2025-02-28
}

// The length of a course as a text for the file (DUR-05).
func ExampleVarighed_Tekst() {
	v := visitation.Vurderer{Regler: satser.Gaeldende()}
	l, err := v.Varighed(satser.Ressourceforloeb, visitation.Person{}, &visitation.Forloeb{
		Fra: satser.MustDato("2021-01-01"), Bevilget: satser.MustDato("2020-12-15"), Laengde: visitation.Laengde{Aar: 2},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(l.Tekst())
	// Output:
	// Holder forløbets varighed sig inden for loven? Ja.
	// [x] Efter reglerne den 15. december 2020 skal et ressourceforløb vare mindst 1 og højst 5 år. (LAB § 114, stk. 1, 1. pkt., lov 548/2019)
	// [x] Forløbet kan højst vare til den 31. december 2025. (LAB § 114, stk. 1, 1. pkt., lov 548/2019)
	//     Loven siger ikke, hvilken dag et år slutter. Her slutter det dagen før årsdagen, og en måned slutter med månedens sidste dag, hvis måneden ikke har dagen.
	// [x] Forløbets sidste dag er den 31. december 2022. (LAB § 114, stk. 1, 1. pkt., lov 548/2019)
	//     Loven siger ikke, hvilken dag et år slutter. Her slutter det dagen før årsdagen, og en måned slutter med månedens sidste dag, hvis måneden ikke har dagen.
}

// From the case that the benefit is computed from: its course, and the barsel in it. Whether there was right to dagpenge stands in no
// case and is asked for; when it is answered the course is so much longer.
func ExampleFraSag_barselIForloebet() {
	sag := &ydelse.Sag{
		Ordning: satser.Jobafklaring, Foedt: satser.MustDato("1990-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-01-01")}},
		Ret: ydelse.Retsforhold{Bevaret: []ydelse.BevaretRet{
			{Fra: satser.MustDato("2023-06-01"), Til: satser.MustDato("2023-06-30"), Art: ydelse.VedBarsel},
		}},
	}
	person, forloeb := visitation.FraSag(sag)
	f := &forloeb[0]
	f.Laengde = visitation.Laengde{Aar: 2}
	v := visitation.Vurderer{Regler: satser.Gaeldende()}
	fmt.Println("orlov:", f.Orlov[0].Periode().Tekst())
	for _, svar := range []spor.Svar{0, spor.Ja} {
		f.Orlov[0].Dagpengeret = svar
		l, err := v.Varighed(sag.Ordning, person, f)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(l.Udfald, "sidste dag", l.Sidste, "muligt", l.SidsteMuligt)
	}
	// Output:
	// orlov: 1. juni 2023 – 30. juni 2023
	// uoplyst sidste dag 2024-12-31 muligt 2025-01-30
	// opfyldt sidste dag 2025-01-30 muligt 2025-01-30
}

// When sygedagpenge that cannot be extended stop, and jobafklaring can begin (ELIG-04): at the end of the month. 22 weeks are not more
// than 22.
func ExampleSygedagpenge_Begynder() {
	for _, s := range []visitation.Sygedagpenge{
		{Maaned: satser.MustMaaned("2024-05"), Uger: 22},
		{Maaned: satser.MustMaaned("2024-05"), Uger: 22, Dage: 1},
		{Maaned: satser.MustMaaned("2024-05"), Uger: 23},
	} {
		if !s.OverGraensen() {
			fmt.Println("ikke over grænsen")
			continue
		}
		fmt.Println("sidste dag med sygedagpenge", s.Slut(), "jobafklaring fra", s.Begynder())
	}
	// Output:
	// ikke over grænsen
	// sidste dag med sygedagpenge 2024-05-31 jobafklaring fra 2024-06-01
	// sidste dag med sygedagpenge 2024-05-31 jobafklaring fra 2024-06-01
}

// A reminder list: the next steps of a course in sentences.
func ExampleSkridt_Tekst_huskeliste() {
	v := visitation.Vurderer{Regler: satser.Gaeldende()}
	skridt, err := v.Skridt(satser.Jobafklaring, &visitation.Opfoelgning{
		Fra: satser.MustDato("2024-06-01"), SygedagpengeSlut: satser.MustDato("2024-05-31"),
		RaskInden8Uger: spor.Nej, IndsatsViderefoeres: spor.Nej,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range skridt {
		fmt.Printf("%s: %s\n", s.Senest, s.Tekst())
	}
	// Output:
	// 2024-06-29: Sagen skal behandles i rehabiliteringsteamet senest den 29. juni 2024.
	// 2027-11-30: Om der skal iværksættes en samtale med regionens sundhedskoordinator senest den 30. november 2027: Kilderne afgør det ikke. Kommunen skal tage stilling.
	// 2028-05-31: Om kommunen skal tage stilling til regionens kliniske funktion før et nyt forløb, der rækker ud over den 31. maj 2028: Kilderne afgør det ikke. Kommunen skal tage stilling.
}

// The time in courses in all, which counts towards the five years between 40 and 50 (LAB § 114, stk. 3): two courses that share a
// month.
func ExampleVurderer_Samlet() {
	v := visitation.Vurderer{Regler: satser.Gaeldende()}
	ialt, err := v.Samlet(satser.Ressourceforloeb, []visitation.Forloeb{
		{Fra: satser.MustDato("2022-01-01"), Til: satser.MustDato("2022-12-31")},
		{Fra: satser.MustDato("2022-12-01"), Til: satser.MustDato("2023-12-31")},
	})
	fmt.Println(ialt.Dage, ialt.DageMindst, err)
	// Output: 730 730 <nil>
}

// What stands in the way of a course (compare ELIG-12), for the reasons of a refusal.
func ExampleVurdering_Hindringer() {
	v := visitation.Vurderer{Regler: satser.Gaeldende()}
	svar, err := v.Ressourceforloeb(&visitation.Ressourceforloeb{
		Afgoerelse: satser.MustDato("2024-05-01"),
		Person:     visitation.Person{Foedt: satser.MustDato("1990-05-01")},
		Maalgruppe: visitation.Maalgruppe{
			KomplekseProblemer: spor.Ja, IndsatsUtilstraekkelig: spor.Ja, KraeverHelhed: spor.Nej, LaengereForsoergelse: spor.Ja,
		},
		Udviklingsperspektiv: spor.Ja, UdenForbedring: spor.Nej,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(svar.Udfald)
	for _, t := range svar.Hindringer() {
		fmt.Printf("%s (%s)\n", t.Tekst(), t.Hjemmel)
	}
	// Output:
	// ikke opfyldt
	// Problemerne kræver ikke et helhedsorienteret forløb, hvor en beskæftigelsesindsats kombineres med en social eller sundhedsmæssig indsats. (LAB § 112, stk. 1 (LBK 280/2024))
}

// A form with the facts of a ressourceforløb is checked before it is decided on.
func ExampleRessourceforloeb_Valider() {
	r := visitation.Ressourceforloeb{Afgoerelse: satser.MustDato("2024-05-01"), Fra: satser.MustDato("2024-06-01")}
	fmt.Println(r.Valider())
	r.Person.Foedt = satser.MustDato("2024-07-01")
	fmt.Println(r.Valider())
	r.Person.Foedt = satser.MustDato("1990-07-01")
	fmt.Println(r.Valider())
	// Output:
	// person.foedt: personens fødselsdag (mangler)
	// person.foedt "2024-07-01": en dag før forløbet (modstrid)
	// <nil>
}

// Facts about jobafklaring that cannot both be true: only a person with a life-threatening illness can choose sygedagpenge (ELIG-06).
func ExampleJobafklaring_Valider() {
	j := visitation.Jobafklaring{
		Afgoerelse: satser.MustDato("2024-05-15"), Grundlag: visitation.EfterParagraf24c, Livstruende: spor.Nej, VaelgerSygedagpenge: spor.Ja,
	}
	fmt.Println(j.Valider())
	j.Livstruende = spor.Ja
	fmt.Println(j.Valider())
	// Output:
	// vaelgerSygedagpenge "ja": kun ved livstruende, alvorlig sygdom (modstrid)
	// <nil>
}
