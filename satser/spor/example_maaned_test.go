package spor_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// What a letter needs of a month's steps: those that the answer rests on. The person has a wage of 20.000 kr. in May 2024, and the
// threshold is 16.323 kr.
func ExampleSpor_Afgoerende_tilBrevet() {
	maj := satser.MustMaaned("2024-05")
	o, err := ydelse.Beregner{Regler: satser.Gaeldende()}.Opgoer(&ydelse.Sag{
		Ordning: satser.Ressourceforloeb, Foedt: satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-11-01")}},
		Indtaegter: []ydelse.Indtaegt{{
			Art: satser.Loen, Beloeb: satser.MustBeloeb("20000"), Periode: maj.Periode(), Udbetalt: maj.SidsteDag(),
		}},
	}, maj)
	if err != nil {
		fmt.Println(err)
		return
	}
	afgoerende := o.Spor.Afgoerende()
	fmt.Println(len(afgoerende), "af", len(o.Spor), "trin")
	for _, t := range afgoerende {
		if t.Regning != 0 {
			fmt.Println("-", t.Tekst())
		}
	}
	// Output:
	// 10 af 14 trin
	// - Satsen er 12.326,00 kr. om måneden.
	// - Indtægt nr. 1 (løn) regnes med: 20.000,00 kr.
	// - Lønindtægtsgrænsen er 16.323,00 kr. Løn over grænsen: 3.677,00 kr.
	// - Ydelsen nedsættes med 55 pct. af 3.677,00 kr.: 2.022,35 kr.
	// - Ydelsen før indtægter minus fradragene er 10.303,65 kr.
	// - Månedens ressourceforløbsydelse er 10.303,65 kr.
}

// Which figures a month was computed from, and where each was published, for the file.
func ExampleSpor_Satser_kilder() {
	regler, maj := satser.Gaeldende(), satser.MustMaaned("2024-05")
	o, err := ydelse.Beregner{Regler: regler}.Opgoer(&ydelse.Sag{
		Ordning: satser.Jobafklaring, Foedt: satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-11-01")}},
		Indtaegter: []ydelse.Indtaegt{{
			Art: satser.Loen, Beloeb: satser.MustBeloeb("20000"), Periode: maj.Periode(), Udbetalt: maj.SidsteDag(),
		}},
	}, maj)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, ref := range o.Spor.Satser() {
		figur, err := regler.Figur(ref)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(ref.Sats.Tekst(), figur.Vaerdi.Tekst(), figur.Status, figur.Kilder[0])
	}
	// Output:
	// ressourceforløbsydelse, ikke-forsørger 12.326,00 bekendtgjort https://bm.dk/satser/satser-for-2024/ressourceforloebsydelse
	// lønindtægtsgrænse 16.323,00 bekendtgjort https://bm.dk/satser/satser-for-2024/ressourceforloebsydelse
}

// Where the law is silent a step names the practice that it follows, and a decision can say so in a sentence: a child is born on 13 May
// 2024 (LEV-06), and the month is divided.
func ExamplePraksis_Tekst() {
	o, err := ydelse.Beregner{Regler: satser.Gaeldende()}.Opgoer(&ydelse.Sag{
		Ordning: satser.Ressourceforloeb, Foedt: satser.MustDato("1990-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-02-01")}},
		Boern:   []ydelse.Barn{{Foedt: satser.MustDato("2024-05-13"), Ophold: ydelse.Danmark}},
	}, satser.MustMaaned("2024-05"))
	if err != nil {
		fmt.Println(err)
		return
	}
	set := make(map[spor.Praksis]bool)
	for _, t := range o.Spor {
		if t.Praksis != 0 && !set[t.Praksis] {
			set[t.Praksis] = true
			fmt.Println(t.Praksis.Tekst())
		}
	}
	// Output:
	// Loven siger ikke, hvordan en del af en måned beregnes. Her bruges månedens kalenderdage.
	// Loven siger ikke, fra hvilken dag en ny satsgruppe gælder. Her gælder den fra dagen for ændringen.
	// Loven siger ikke, hvordan månedens ydelse afrundes. Her afrundes til nærmeste øre, en halv øre opad, én gang og til sidst.
}
