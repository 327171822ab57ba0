package ferie_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

// A person had kontanthjælp for seven months and went over to a ressourceforløb in August 2024. Kontanthjælp counts, so the right
// is there on the first day after the twelfth month.
func ExampleBeregner_Ret_overFraKontanthjaelp() {
	sag := ferie.Sag{
		Ordning: satser.Ressourceforloeb,
		Forud:   spor.Nej, // nothing that counts before January 2024
		Perioder: []ferie.Periode{
			{Fra: satser.MustDato("2024-01-01"), Til: satser.MustDato("2024-07-31"), Art: ferie.Kontanthjaelp},
			{Fra: satser.MustDato("2024-08-01"), Art: ferie.Ressourceforloebsydelse},
		},
		Feriegodtgoerelse: spor.Nej,
	}
	b := ferie.Beregner{Regler: satser.Gaeldende()}
	for _, dag := range []string{"2024-12-31", "2025-01-01"} {
		r, err := b.Ret(&sag, satser.MustDato(dag))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(dag, r.Svar(), r.Optjening.Talte, "måneder,", r.Tilbage, "dage,", r.Optjening.Vindue)
	}
	// Output:
	// 2024-12-31 nej 11 måneder, 0 dage, 0000-00-00/..
	// 2025-01-01 ja 0 måneder, 35 dage, 2025-01-01/2025-12-31
}

// A person in jobafklaring would like to spend two weeks of July abroad, and the municipality has agreed.
func ExampleBeregner_Begrund_iUdlandet() {
	sag := ferie.Sag{
		Ordning: satser.Jobafklaring, Forud: spor.Nej, Feriegodtgoerelse: spor.Nej,
		Perioder: []ferie.Periode{{Fra: satser.MustDato("2024-03-11"), Art: ferie.Ressourceforloebsydelse}},
	}
	juli := ferie.Ferie{Fra: satser.MustDato("2025-07-07"), Til: satser.MustDato("2025-07-20"), Art: ferie.MedYdelse}
	b := ferie.Beregner{Regler: satser.Gaeldende()}
	v, err := b.Begrund(&sag, ferie.Plan{Ferie: juli, Aftalt: spor.Ja, Udlandet: spor.Ja})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(v.Svar(), v.Dage, "dage, tilbage", v.Tilbage)
	for _, t := range v.Spor {
		if t.ID == spor.FerieOptjent || t.ID == spor.FerieUdlandet {
			fmt.Println(t.Tekst(), t.Bestemmelse())
		}
	}
	// Output:
	// ja 14 dage, tilbage 21
	// Der er fra den 1. marts 2025 ret til op til 5 ugers ferie med ydelsen. Ferien skal holdes senest den 28. februar 2026. § 69 k, stk. 6, 2. pkt.
	// Personen kan opholde sig i udlandet under ferien og beholde ydelsen. § 5, stk. 5
}

// A person with three months in a ressourceforløb has earned feriegodtgørelse at work before. That holiday needs no twelve
// months, and holiday with the benefit does.
func ExampleBeregner_Vurder_feriegodtgoerelse() {
	sag := ferie.Sag{
		Ordning: satser.Ressourceforloeb, Forud: spor.Nej, Feriegodtgoerelse: spor.Ja,
		Perioder: []ferie.Periode{{Fra: satser.MustDato("2025-04-01"), Art: ferie.Ressourceforloebsydelse}},
	}
	b := ferie.Beregner{Regler: satser.Gaeldende()}
	for _, art := range []ferie.Ferieart{ferie.MedFeriegodtgoerelse, ferie.MedYdelse} {
		f := ferie.Ferie{Fra: satser.MustDato("2025-07-07"), Til: satser.MustDato("2025-07-20"), Art: art}
		v, err := b.Vurder(&sag, ferie.Plan{Ferie: f, Aftalt: spor.Ja})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(art, v.Svar(), v.Afgoerende)
	}
	// Output:
	// med-feriegodtgoerelse ja ukendt
	// med-ydelse nej ferie-tolv-maaneder
}
