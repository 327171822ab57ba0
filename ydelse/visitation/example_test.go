package visitation_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// Two years granted in December 2020, with ten days of barsel that do not count.
func ExampleVurderer_Varighed() {
	v := visitation.Vurderer{Regler: satser.Gaeldende()}
	l, err := v.Varighed(satser.Ressourceforloeb, visitation.Person{}, &visitation.Forloeb{
		Fra:      satser.MustDato("2021-01-01"),
		Bevilget: satser.MustDato("2020-12-15"),
		Laengde:  visitation.Laengde{Aar: 2},
		Orlov: []visitation.Orlov{{
			Fra: satser.MustDato("2021-06-01"), Til: satser.MustDato("2021-06-10"), Art: visitation.Barsel, Dagpengeret: spor.Ja,
		}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(l.Udfald, l.Slut)
	for _, t := range l.Spor {
		fmt.Println("-", t.Tekst())
	}
	// Output:
	// opfyldt 2023-01-10
	// - Efter reglerne den 15. december 2020 skal et ressourceforløb vare mindst 1 og højst 5 år.
	// - Personen er på barsel i perioden 1. juni 2021 – 10. juni 2021. Dagene regnes ikke med i forløbets varighed.
	// - I alt 10 dage med orlov regnes ikke med i forløbets varighed, og forløbet slutter så mange dage senere.
	// - Forløbet kan højst vare til den 10. januar 2026.
	// - Forløbets sidste dag er den 10. januar 2023.
}

// Five years granted in 2020: the length was lawful then, and what the law of 2022 means for it is not known.
func ExampleVurderer_Varighed_overgang() {
	v := visitation.Vurderer{Regler: satser.Gaeldende()}
	l, err := v.Varighed(satser.Ressourceforloeb, visitation.Person{}, &visitation.Forloeb{
		Fra: satser.MustDato("2020-06-01"), Bevilget: satser.MustDato("2020-05-20"), Laengde: visitation.Laengde{Aar: 5},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(l.Udfald, l.Slut)
	fmt.Println(l.Mangler()[0].Tekst())
	// Output:
	// kræver skøn 2025-05-31
	// Forløbet er bevilget, før den længste varighed den 1. januar 2022 blev 3 år i stedet for 5 år, og det varer længere. Kilderne siger ikke, hvad der gælder for den, der allerede er i forløb. Forløbet er ikke afkortet her.
}

// A person with five years to folkepensionsalderen, whose wish is not stated: the answer names it.
func ExampleVurderer_Ressourceforloeb_oensket() {
	v := visitation.Vurderer{Regler: satser.Gaeldende()}
	r := visitation.Ressourceforloeb{
		Afgoerelse: satser.MustDato("2024-05-01"),
		Person:     visitation.Person{Foedt: satser.MustDato("1962-05-01"), Folkepension: satser.MustDato("2029-05-01")},
		Maalgruppe: visitation.Maalgruppe{
			KomplekseProblemer: spor.Ja, IndsatsUtilstraekkelig: spor.Ja, KraeverHelhed: spor.Ja, LaengereForsoergelse: spor.Ja,
		},
		Udviklingsperspektiv: spor.Ja,
	}
	for _, oenske := range []spor.Svar{0, spor.Ja, spor.Nej} {
		r.Oenske = oenske
		svar, err := v.Ressourceforloeb(&r)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(svar.Udfald, "-", svar.Advarsler()[0].Tekst())
	}
	// Output:
	// uoplyst - Personen når folkepensionsalderen den 1. maj 2029, og der er mindre end 6 år til. Det er ikke oplyst, om personen selv ønsker forløbet, og det afgør sagen.
	// opfyldt - Personen når folkepensionsalderen den 1. maj 2029, og der er mindre end 6 år til. Personen ønsker selv forløbet.
	// ikke opfyldt - Personen når folkepensionsalderen den 1. maj 2029, og der er mindre end 6 år til. Personen ønsker ikke forløbet, og det skal derfor ikke iværksættes.
}

// 23 weeks of sygedagpenge that cannot be extended: they stop at the end of the month.
func ExampleVurderer_Jobafklaring() {
	v := visitation.Vurderer{Regler: satser.Gaeldende()}
	svar, err := v.Jobafklaring(&visitation.Jobafklaring{
		Afgoerelse:     satser.MustDato("2024-05-15"),
		Uarbejdsdygtig: spor.Ja,
		Grundlag:       visitation.EfterSygedagpenge,
		Sygedagpenge:   visitation.Sygedagpenge{Maaned: satser.MustMaaned("2024-05"), Uger: 23, Forlaenges: spor.Nej},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("sygedagpenge til", svar.SygedagpengeSlut, "og jobafklaring fra", svar.Begynder)
	fmt.Print(svar.Tekst())
	// Output:
	// sygedagpenge til 2024-05-31 og jobafklaring fra 2024-06-01
	// Er der ret til jobafklaringsforløb? Ja.
	// [x] Der kan bevilges jobafklaringsforløb den 15. maj 2024. (LAS § 69 j, stk. 1, LBK 1031/2023)
	// [x] Personen er uarbejdsdygtig på grund af egen sygdom. (LAB § 110, stk. 2, nr. 1, LBK 280/2024)
	// [x] Der er udbetalt sygedagpenge for mere end 22 uger i de 9 forudgående kalendermåneder. Sygedagpengene stopper ved udgangen af kalendermåneden, den 31. maj 2024, og et jobafklaringsforløb kan begynde den 1. juni 2024. (LAB § 107, nr. 1, LBK 280/2024)
	// [x] Sygedagpengene kan ikke forlænges efter sygedagpengelovens § 27. (LAB § 107, nr. 1, LBK 280/2024)
}

// A ressourceforløb decided after the scheme has closed.
func ExampleVurderer_Ressourceforloeb_lukket() {
	v := visitation.Vurderer{Regler: satser.Gaeldende()}
	svar, err := v.Ressourceforloeb(&visitation.Ressourceforloeb{
		Afgoerelse: satser.MustDato("2026-02-15"),
		Person:     visitation.Person{Foedt: satser.MustDato("1990-01-01")},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(svar.Tekst())
	// Output:
	// Er der ret til ressourceforløb? Nej.
	// [-] Den sidste dag, hvor der kunne bevilges ressourceforløb, var den 31. januar 2026. Der kan ikke bevilges et forløb den 15. februar 2026. (ændringslovens § 21, stk. 8, lov 1750/2025)
}

// The next steps of a course of jobafklaring, each with its day.
func ExampleVurderer_Skridt() {
	v := visitation.Vurderer{Regler: satser.Gaeldende()}
	skridt, err := v.Skridt(satser.Jobafklaring, &visitation.Opfoelgning{
		Fra: satser.MustDato("2022-06-01"), SygedagpengeSlut: satser.MustDato("2022-05-31"),
		RaskInden8Uger: spor.Nej, IndsatsViderefoeres: spor.Nej, Risiko: spor.Nej,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range skridt {
		fmt.Println(s.Senest, s.Trin.Udfald, s.Trin.Hjemmel.Bestemmelse())
	}
	// Output:
	// 2022-06-29 opfyldt § 109, stk. 1
	// 2025-11-30 ikke opfyldt § 111, stk. 3
	// 2026-05-31 kræver skøn § 111, stk. 4
}
