package efterregulering_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// A wage in February 2024 was reported too low, and a child was born on 17 June.
func ExampleBeregner_Beregn() {
	foer := &ydelse.Sag{
		Ordning: satser.Jobafklaring, Foedt: satser.MustDato("1986-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-09-01")}},
		Indtaegter: []ydelse.Indtaegt{{
			Art: satser.Loen, Beloeb: satser.MustBeloeb("4000"), Periode: satser.MustPeriode("2024-02-01", "2024-02-29"), Udbetalt: satser.MustDato("2024-02-29"),
		}},
	}
	nu := foer.Kopi()
	nu.Indtaegter[0].Beloeb = satser.MustBeloeb("6500")
	nu.Boern = []ydelse.Barn{{Foedt: satser.MustDato("2024-06-17"), Ophold: ydelse.Danmark}}

	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
	r, err := b.Beregn(&efterregulering.Opgave{Foer: foer, Efter: nu, Fra: satser.MustMaaned("2024-02"), Til: satser.MustMaaned("2024-07")})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range r.Maaneder {
		for _, d := range m.Dele {
			a, _ := r.Aendring(d.Aendring)
			fmt.Println(m.Maaned, d.Beloeb.Tekst(), a.Navn)
		}
	}
	fmt.Println("for lidt", r.Sum.Efterbetaling.Tekst(), "for meget", r.Sum.ForMeget.Tekst())
	// Output:
	// 2024-02 -750,00 løn på 4.000,00 kr. udbetalt den 29. februar 2024
	// 2024-06 1.892,80 barn født den 17. juni 2024
	// 2024-07 4.056,00 barn født den 17. juni 2024
	// for lidt 5.948,80 for meget 750,00
}

// The municipality was told of a wage and overlooked it, and the person could not see it: nothing can be claimed back.
func ExampleBeregner_Vurder_kommunensFejl() {
	foer, nu := sag(satser.Jobafklaring), sag(satser.Jobafklaring, loen("2024-02", "4000"))
	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
	r, err := b.Beregn(opgave(foer, nu, "2024-02"))
	if err != nil {
		fmt.Println(err)
		return
	}
	v, err := b.Vurder(&r, &efterregulering.Fakta{Aarsager: []efterregulering.Aarsag{{
		Oplysningspligt: spor.Ja, Oplyst: spor.Ja, Undladt: spor.Nej, Modtaget: spor.Nej,
	}}})
	if err != nil {
		fmt.Println(err)
		return
	}
	sidste := v.Spor[len(v.Spor)-1]
	fmt.Println(v.Udfald, v.IngenHjemmel.Tekst())
	fmt.Println(sidste.Tekst())
	// Output:
	// ikke opfyldt 1.200,00
	// Der er ikke hjemmel til at kræve 1.200,00 kr. tilbage. Loven har heller ingen regel om at trække beløbet fra i senere måneders ydelse.
}

// Ankestyrelsen annuls the sanction for a missed talk: three days of 569 kr. are paid out.
func ExampleBeregner_Anke() {
	sagen := sag(satser.Jobafklaring, udeblevet("2024-08-08", "2024-08-13"))
	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
	svar, err := b.Anke(&efterregulering.Ankesag{
		Udfald: klage.Ophaevelse, Dag: satser.MustDato("2025-04-01"), Sag: sagen, Haendelser: []int{0},
		Fra: satser.MustMaaned("2024-08"), Til: satser.MustMaaned("2024-08"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(svar.Status, svar.Efterregulering.Sum.Efterbetaling.Tekst(), len(sagen.Raadighed.Haendelser))
	// Output: beregnet 1.707,00 1
}
