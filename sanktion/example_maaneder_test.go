package sanktion_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// marts2024 is a talk missed on Monday 11 March 2024 with contact on a later day, and its task for a person of a category.
func marts2024(kontakt string, g satser.Satsgruppe, sats string) (*raadighed.Forhold, sanktion.Opgave) {
	f := &raadighed.Forhold{Vejledninger: vejledt, Haendelser: []raadighed.Haendelse{{
		Art: satser.UdeblevetFraSamtale, Dag: satser.MustDato("2024-03-11"), Kontakt: satser.MustDato(kontakt),
		Behandling: faerdig("2024-03-20", "2024-03"),
	}}}
	kr := satser.MustBeloeb(sats)
	return f, sanktion.Opgave{Forhold: f, Maaned: sanktion.Ydelse(satser.MustMaaned("2024-03"), g, kr, kr)}
}

// The amount alone, without its reasons: contact on Thursday costs Monday to Wednesday (SAN-N13), contact on Tuesday the day of the talk
// (SAN-N12).
func ExampleBeregner_Beregn() {
	b := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	for _, kontakt := range []string{"2024-03-14", "2024-03-12"} {
		_, opgave := marts2024(kontakt, satser.Forsoerger, "16382")
		r, err := b.Beregn(&opgave)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(r.Dage, "dage,", r.IAlt().Tekst(), "kr.")
	}
	// Output:
	// 3 dage, 2.268,00 kr.
	// 1 dage, 756,00 kr.
}

// A weekend between a talk missed on Friday and contact on Monday (SAN-N14): no source says whether its days count. The library counts
// Monday to Friday, and a municipality can choose otherwise; what it has not chosen is filled in with the defaults.
func ExamplePraksis_Udfyldt_weekend() {
	_, opgave := marts2024("2024-03-18", satser.IkkeForsoerger, "12326")
	opgave.Forhold.Haendelser[0].Dag = satser.MustDato("2024-03-15")
	for _, valgt := range []sanktion.Praksis{{}, {Dage: spor.SanktionKalenderdage}} {
		praksis, err := valgt.Udfyldt()
		if err != nil {
			fmt.Println(err)
			return
		}
		r, err := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb, Praksis: praksis}.Beregn(&opgave)
		fmt.Printf("%s, %s: %d dage, %s kr. (standard: %v) %v\n",
			praksis.Dage, praksis.Dagssats, r.Dage, r.IAlt().Tekst(), praksis == sanktion.Standard(), err)
	}
	_, err := sanktion.Praksis{Dage: spor.AfrundKroner}.Udfyldt()
	fmt.Println(err)
	// Output:
	// hverdage, gruppens dagssats: 1 dage, 569,00 kr. (standard: true) <nil>
	// alle dage, gruppens dagssats: 3 dage, 1.707,00 kr. (standard: false) <nil>
	// praksis.dage "afrunding til kroner": »hverdage« eller »alle dage« (ukendt)
}

// A service that settles many months assesses the failures of a case once and hands the assessment in with each task. The months say
// themselves which earlier ones they need.
func ExampleBeregner_Maaneder_enGennemgang() {
	f, _ := marts2024("2024-03-14", satser.Forsoerger, "16382")
	f.Haendelser[0].Behandling.Afregnes = satser.MustMaaned("2024-04")
	b := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	vurderet, err := raadighed.Vurderer{Regler: b.Regler, Ordning: b.Ordning}.Gennemgaa(f, satser.MustDato("2024-05-31"))
	if err != nil {
		fmt.Println(err)
		return
	}
	kr := satser.MustBeloeb("16382")
	var trin []spor.Trin
	for m := satser.MustMaaned("2024-03"); !m.After(satser.MustMaaned("2024-05")); m = m.Add(1) {
		opgave := sanktion.Opgave{Forhold: f, Maaned: sanktion.Ydelse(m, satser.Forsoerger, kr, kr), Gennemgang: vurderet}
		tidligere, err := b.Maaneder(&opgave)
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, t := range tidligere {
			opgave.Tidligere = append(opgave.Tidligere, sanktion.Ydelse(t, satser.Forsoerger, kr, kr))
		}
		start := len(trin)
		var r sanktion.Resultat
		if r, trin, err = b.OpgoerI(trin, start, &opgave); err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(m, "kræver", tidligere, "trækker", r.IAlt().Tekst(), "kr. i", len(trin)-start, "trin")
	}
	// Output:
	// 2024-03 kræver [] trækker 0,00 kr. i 0 trin
	// 2024-04 kræver [2024-03] trækker 2.268,00 kr. i 18 trin
	// 2024-05 kræver [] trækker 0,00 kr. i 0 trin
}
