package sanktion_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// vejledt is guidance in writing before the failures of the examples.
var vejledt = []raadighed.Vejledning{{Dag: satser.MustDato("2023-12-01"), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja}}

// faerdig is what the municipality has done and assessed when a sanction may be given.
func faerdig(hoert string, afregnes string) raadighed.Behandling {
	return raadighed.Behandling{
		Kontaktforsoeg: []raadighed.Kontaktforsoeg{{Dag: satser.MustDato(hoert), Maade: raadighed.KontaktTelefon, Opnaaet: true}},
		Hoering:        raadighed.Hoert, HoertDen: satser.MustDato(hoert),
		RimeligGrund: spor.Nej, AndreForhold: spor.Nej, FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja,
		Afregnes: satser.MustMaaned(afregnes),
	}
}

// regnetrin prints the steps that compute, with their provisions.
func regnetrin(s spor.Spor) {
	for _, t := range s {
		if t.Regning != 0 || t.ID == spor.Fradragsdage || t.ID == spor.NedsaettelseBrugt {
			fmt.Printf("%s (%s)\n", t.Tekst(), t.Bestemmelse())
		}
	}
}

// A missed talk with contact the same day: the day of the talk is deducted all the same.
func Example() {
	f := raadighed.Forhold{Vejledninger: vejledt, Haendelser: []raadighed.Haendelse{{
		Art: satser.UdeblevetFraSamtale, Dag: satser.MustDato("2024-06-03"), Kontakt: satser.MustDato("2024-06-03"),
		Behandling: faerdig("2024-06-05", "2024-06"),
	}}}
	sats := satser.MustBeloeb("12326")
	b := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	o, err := b.Opgoer(&sanktion.Opgave{Forhold: &f, Maaned: sanktion.Ydelse(satser.MustMaaned("2024-06"), satser.IkkeForsoerger, sats, sats)})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(o.Dage, "dag,", o.Trukket.Tekst(), "kr.")
	regnetrin(o.Spor)
	// Output:
	// 1 dag, 569,00 kr.
	// Der foretages fradrag for 1 dag den 3. juni 2024. (§ 69 c, stk. 1)
	// Fradraget er 569,00 kr. pr. dag. (§ 69 a, stk. 4)
	// For 1 dag trækkes 569,00 kr. pr. dag: 569,00 kr. (§ 69 a, stk. 4)
	// Fradrag for dagene er tilsammen 569,00 kr. (§ 69 a, stk. 4)
	// Sanktionerne er i alt 569,00 kr. (§ 69 a, stk. 3, 2. pkt.)
	// Ydelsen før sanktioner er 12.326,00 kr. (§ 89, stk. 1)
	// Fra månedens ydelse trækkes 569,00 kr. Det kan højst være hele ydelsen. (§ 69 a, stk. 3, 2. pkt.)
	// Ydelsen efter sanktioner er 11.757,00 kr. (§ 69 a, stk. 3, 2. pkt.)
}

// Two events in one calendar month cost as one.
func ExampleBeregner_Opgoer_toHaendelser() {
	f := raadighed.Forhold{Vejledninger: vejledt, Haendelser: []raadighed.Haendelse{
		{Art: satser.AfvistArbejde, Dag: satser.MustDato("2024-06-05"), Behandling: faerdig("2024-06-07", "2024-06")},
		{Art: satser.SygdomIkkeMeldtTilTilbud, Dag: satser.MustDato("2024-06-20"), IPlanen: spor.Ja, Behandling: faerdig("2024-06-21", "2024-06")},
	}}
	sats := satser.MustBeloeb("16382")
	b := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: satser.Jobafklaring}
	o, err := b.Opgoer(&sanktion.Opgave{Forhold: &f, Maaned: sanktion.Ydelse(satser.MustMaaned("2024-06"), satser.Forsoerger, sats, sats)})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(o.Nedsaettelse.Tekst(), "kr.")
	regnetrin(o.Spor)
	// Output:
	// 1.896,00 kr.
	// Ydelsen nedsættes med 1.896,00 kr. for hændelsen. (§ 69 o, stk. 2, nr. 1)
	// Der er allerede en nedsættelse for en anden hændelse i kalendermåneden, og der kan kun være én. (§ 69 o, stk. 4)
	// Sanktionerne er i alt 1.896,00 kr. (§ 69 l, stk. 3, 2. pkt.)
	// Ydelsen før sanktioner er 16.382,00 kr. (§ 89, stk. 1)
	// Fra månedens ydelse trækkes 1.896,00 kr. Det kan højst være hele ydelsen. (§ 69 l, stk. 3, 2. pkt.)
	// Ydelsen efter sanktioner er 14.486,00 kr. (§ 69 l, stk. 3, 2. pkt.)
}

// A benefit that wages have reduced makes the deduction less in the same proportion.
func ExampleBeregner_Opgoer_nedsatYdelse() {
	f := raadighed.Forhold{Vejledninger: vejledt, Haendelser: []raadighed.Haendelse{{
		Art: satser.UdeblevetFraSamtale, Dag: satser.MustDato("2024-06-03"), Kontakt: satser.MustDato("2024-06-03"),
		Behandling: faerdig("2024-06-05", "2024-06"),
	}}}
	b := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	m := sanktion.Ydelse(satser.MustMaaned("2024-06"), satser.IkkeForsoerger, satser.MustBeloeb("12326"), satser.MustBeloeb("9326"))
	o, err := b.Opgoer(&sanktion.Opgave{Forhold: &f, Maaned: m})
	if err != nil {
		fmt.Println(err)
		return
	}
	regnetrin(o.Spor)
	// Output:
	// Der foretages fradrag for 1 dag den 3. juni 2024. (§ 69 c, stk. 1)
	// Fradraget er 569,00 kr. pr. dag. (§ 69 a, stk. 4)
	// For 1 dag trækkes 569,00 kr. pr. dag: 569,00 kr. (§ 69 a, stk. 4)
	// Fradrag for dagene er tilsammen 569,00 kr. (§ 69 a, stk. 4)
	// Ydelsen før indtægter var 12.326,00 kr. i juni 2024. (§ 69 a, stk. 4)
	// Ydelsen efter fradrag for indtægter var 9.326,00 kr. i juni 2024. (§ 69 a, stk. 4)
	// Ydelsen er nedsat, og fradraget nedsættes med samme andel: 430,51 kr. (§ 69 a, stk. 4)
	// Sanktionerne er i alt 430,51 kr. (§ 69 a, stk. 3, 2. pkt.)
	// Ydelsen før sanktioner er 9.326,00 kr. (§ 89, stk. 1)
	// Fra månedens ydelse trækkes 430,51 kr. Det kan højst være hele ydelsen. (§ 69 a, stk. 3, 2. pkt.)
	// Ydelsen efter sanktioner er 8.895,49 kr. (§ 69 a, stk. 3, 2. pkt.)
}

// Days over New Year that are settled in January: each day at its own year's rate.
func ExampleBeregner_Opgoer_nytaar() {
	f := raadighed.Forhold{Vejledninger: vejledt, FoersteSamtale: satser.MustDato("2023-12-01"), Haendelser: []raadighed.Haendelse{{
		Art: satser.UdeblevetFraSamtale, Dag: satser.MustDato("2023-12-28"), Kontakt: satser.MustDato("2024-01-05"),
		Behandling: faerdig("2024-01-08", "2024-01"),
	}}}
	b := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	ydelse := func(m, kr string) sanktion.Maanedsydelse {
		return sanktion.Ydelse(satser.MustMaaned(m), satser.IkkeForsoerger, satser.MustBeloeb(kr), satser.MustBeloeb(kr))
	}
	opgave := sanktion.Opgave{Forhold: &f, Maaned: ydelse("2024-01", "12326")}
	maaneder, _ := b.Maaneder(&opgave)
	fmt.Println("Skal kendes:", maaneder)
	opgave.Tidligere = []sanktion.Maanedsydelse{ydelse("2023-12", "11944")}
	o, err := b.Opgoer(&opgave)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(o.Dage, "dage,", o.Dagsfradrag.Tekst(), "kr.")
	regnetrin(o.Spor)
	// Output:
	// Skal kendes: [2023-12]
	// 6 dage, 3.378,00 kr.
	// Der foretages fradrag for 2 dage i perioden 28. december 2023 – 29. december 2023. (§ 69 c, stk. 1)
	// Fradraget er 551,00 kr. pr. dag. (§ 69 a, stk. 4)
	// For 2 dage trækkes 551,00 kr. pr. dag: 1.102,00 kr. (§ 69 a, stk. 4)
	// Fradrag for dagene er tilsammen 1.102,00 kr. (§ 69 a, stk. 4)
	// Der foretages fradrag for 4 dage i perioden 1. januar 2024 – 4. januar 2024. (§ 69 c, stk. 1)
	// Fradraget er 569,00 kr. pr. dag. (§ 69 a, stk. 4)
	// For 4 dage trækkes 569,00 kr. pr. dag: 2.276,00 kr. (§ 69 a, stk. 4)
	// Fradrag for dagene er tilsammen 2.276,00 kr. (§ 69 a, stk. 4)
	// Sanktionerne er i alt 3.378,00 kr. (§ 69 a, stk. 3, 2. pkt.)
	// Ydelsen før sanktioner er 12.326,00 kr. (§ 89, stk. 1)
	// Fra månedens ydelse trækkes 3.378,00 kr. Det kan højst være hele ydelsen. (§ 69 a, stk. 3, 2. pkt.)
	// Ydelsen efter sanktioner er 8.948,00 kr. (§ 69 a, stk. 3, 2. pkt.)
}

// Hidden work: a third for 3 weeks, from the first whole month after the decision; it waits for a missed talk.
func ExampleBeregner_Opgoer_forseelse() {
	forseelse := raadighed.Haendelse{
		Art: satser.FortietArbejde, Dag: satser.MustDato("2024-03-05"), Konstateret: satser.MustDato("2024-03-20"), BedreVidende: spor.Ja,
		Behandling: raadighed.Behandling{
			Hoering: raadighed.Hoert, HoertDen: satser.MustDato("2024-03-25"), Begrundelse: spor.Ja, Afgjort: satser.MustDato("2024-04-10"),
		},
	}
	samtale := raadighed.Haendelse{
		Art: satser.UdeblevetFraSamtale, Dag: satser.MustDato("2024-05-06"), Kontakt: satser.MustDato("2024-05-06"), Behandling: faerdig("2024-05-08", "2024-05"),
	}
	f := raadighed.Forhold{Vejledninger: vejledt, Haendelser: []raadighed.Haendelse{forseelse, samtale}}
	sats := satser.MustBeloeb("12326")
	b := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	for m := satser.MustMaaned("2024-04"); m.Before(satser.MustMaaned("2024-08")); m = m.Add(1) {
		o, err := b.Opgoer(&sanktion.Opgave{
			Forhold: &f, Maaned: sanktion.Ydelse(m, satser.IkkeForsoerger, sats, sats), Ret: []satser.Periode{{Fra: satser.MustDato("2024-01-01")}},
		})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%s: fradrag %s kr., en tredjedel %s kr.\n", m.Tekst(), o.Trukket.Tekst(), o.Tredjedel.Tekst())
	}
	// Output:
	// april 2024: fradrag 0,00 kr., en tredjedel 0,00 kr.
	// maj 2024: fradrag 569,00 kr., en tredjedel 0,00 kr.
	// juni 2024: fradrag 0,00 kr., en tredjedel 2.876,00 kr.
	// juli 2024: fradrag 0,00 kr., en tredjedel 0,00 kr.
}

// The godtgørelse for taking part in a tilbud can be cut for the days of absence; the municipality chooses.
func ExampleBeregner_Godtgoerelse() {
	b := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	x, err := b.Godtgoerelse(sanktion.Godtgoerelse{Maaned: satser.MustMaaned("2024-06"), Beloeb: satser.MustBeloeb("1000"), Dage: 20, Fravaer: 3})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(x.Udfald, "–", "højst", x.Hoejst.Tekst(), "kr.")
	regnetrin(x.Spor)
	// Output:
	// kræver skøn – højst 150,00 kr.
	// Kommunen kan højst trække 3/20 af godtgørelsen på 1.000,00 kr. fra: 150,00 kr. Kommunen vælger, om der trækkes noget. (§ 69 b, stk. 3)
}
