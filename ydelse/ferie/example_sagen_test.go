package ferie_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

// Is there a right to holiday on a day, with the reasons as a text for the file? The person has been in jobafklaring for twelve months
// (FER-03).
func ExampleBegrundetRet_Tekst_tilSagen() {
	b := ferie.Beregner{Regler: satser.Gaeldende()}
	r, err := b.BegrundRet(&ferie.Sag{
		Ordning: satser.Jobafklaring, Forud: spor.Nej, Feriegodtgoerelse: spor.Nej,
		Perioder: []ferie.Periode{{Fra: satser.MustDato("2024-03-01"), Art: ferie.Ressourceforloebsydelse}},
	}, satser.MustDato("2025-03-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(r.Tekst())
	// Output:
	// Kan der holdes ferie med ydelsen den 1. marts 2025? Ja.
	//
	// - Månederne tælles fra den måned, der begyndte den 1. marts 2024. (§ 69 k, stk. 6)
	// - Der er 12 sammenhængende måneder med ydelsen i perioden 1. marts 2024 – 28. februar 2025. (§ 69 k, stk. 6, 1. pkt.)
	// - Der er fra den 1. marts 2025 ret til op til 5 ugers ferie med ydelsen. Ferien skal holdes senest den 28. februar 2026. (§ 69 k, stk. 6, 2. pkt.)
	// - Den samlede ferie kan højst være 5 uger, som regnes for 35 dage. (§ 69 k, stk. 6, 6. pkt.)
	//   Loven siger ikke, hvordan ugers ferie regnes i dage. Her er en uge 7 dage, og alle feriens kalenderdage tæller.
	// - Der kan endnu holdes 35 dage inden for den samlede ferie. (§ 69 k, stk. 6, 6. pkt.)
	// - Personen har ikke optjent ferie med feriegodtgørelse, som mangler at blive holdt. (§ 69 k, stk. 6, 5. pkt.)
	// - Personen opfylder i øvrigt betingelserne for at modtage ydelsen den 1. marts 2025. (§ 69 k, stk. 6, 3. pkt.)
}

// A planned holiday that is too long, with the answer as a text for the file: six weeks are asked for, and there are five.
func ExampleBegrundet_Tekst_forLang() {
	b := ferie.Beregner{Regler: satser.Gaeldende()}
	v, err := b.Begrund(&ferie.Sag{
		Ordning: satser.Jobafklaring, Forud: spor.Nej, Feriegodtgoerelse: spor.Nej,
		Perioder: []ferie.Periode{{Fra: satser.MustDato("2024-03-01"), Art: ferie.Ressourceforloebsydelse}},
	}, ferie.Plan{
		Ferie:  ferie.Ferie{Fra: satser.MustDato("2025-06-30"), Til: satser.MustDato("2025-08-10"), Art: ferie.MedYdelse},
		Aftalt: spor.Ja,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(v.Tekst())
	// Output:
	// Kan ferien med ydelsen, 30. juni 2025 – 10. august 2025, holdes? Nej.
	//
	// - Månederne tælles fra den måned, der begyndte den 1. marts 2024. (§ 69 k, stk. 6)
	// - Der er 12 sammenhængende måneder med ydelsen i perioden 1. marts 2024 – 28. februar 2025. (§ 69 k, stk. 6, 1. pkt.)
	// - Der er fra den 1. marts 2025 ret til op til 5 ugers ferie med ydelsen. Ferien skal holdes senest den 28. februar 2026. (§ 69 k, stk. 6, 2. pkt.)
	// - Den samlede ferie kan højst være 5 uger, som regnes for 35 dage. (§ 69 k, stk. 6, 6. pkt.)
	//   Loven siger ikke, hvordan ugers ferie regnes i dage. Her er en uge 7 dage, og alle feriens kalenderdage tæller.
	// - Den planlagte ferie i perioden 30. juni 2025 – 10. august 2025 bruger 42 dage, men der er kun 35 dage tilbage. (§ 69 k, stk. 6, 6. pkt.)
	// - Personen har ikke optjent ferie med feriegodtgørelse, som mangler at blive holdt. (§ 69 k, stk. 6, 5. pkt.)
	// - Personen opfylder i øvrigt betingelserne for at modtage ydelsen i perioden 30. juni 2025 – 10. august 2025. (§ 69 k, stk. 6, 3. pkt.)
	// - Feriens placering er aftalt med kommunen eller bestemt af den. (§ 13, stk. 13, jf. § 69 k, stk. 6)
}

// The months that a service has computed become the months that earn holiday. In July 2024 a wage took the whole benefit: the person is
// deemed to have received it, and the month counts.
func ExampleFraResultater() {
	juli := satser.MustMaaned("2024-07")
	sag := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb, Foedt: satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2024-01-01")}},
		Indtaegter: []ydelse.Indtaegt{{
			Art: satser.Loen, Beloeb: satser.MustBeloeb("45000"), Periode: juli.Periode(), Udbetalt: juli.SidsteDag(),
		}},
	}
	regler := satser.Gaeldende()
	maaneder, err := ydelse.Beregner{Regler: regler}.BeregnPeriode(nil, sag, satser.MustMaaned("2024-01"), satser.MustMaaned("2024-12"))
	if err != nil {
		fmt.Println(err)
		return
	}
	perioder := ferie.FraResultater(maaneder...)
	fmt.Println(len(perioder), perioder[6].Fra, perioder[6].Art)
	ret, err := ferie.Beregner{Regler: regler}.Ret(&ferie.Sag{
		Ordning: sag.Ordning, Perioder: perioder, Forud: spor.Nej, Feriegodtgoerelse: spor.Nej, Betingelser: spor.Ja,
	}, satser.MustDato("2025-01-01"))
	fmt.Println(ret.Svar(), ret.Tilbage, err)
	// Output:
	// 12 2024-07-01 nulydelse
	// ja 35 <nil>
}

// The choices of a form for what a person has lived on.
func ExampleForsoergelser_valgliste() {
	for _, f := range ferie.Forsoergelser()[:4] {
		fmt.Println(f)
	}
	// Output:
	// ressourceforloebsydelse
	// nulydelse
	// sanktioneret
	// kontanthjaelp
}

// The facts are checked while they are typed in.
func ExampleSag_Valider() {
	s := ferie.Sag{
		Ordning:  satser.Jobafklaring,
		Perioder: []ferie.Periode{{Fra: satser.MustDato("2024-03-01"), Til: satser.MustDato("2024-02-01"), Art: ferie.Kontanthjaelp}},
	}
	fmt.Println(s.Valider())
	s.Perioder[0].Til = satser.MustDato("2024-03-31")
	s.Holdt = []ferie.Ferie{{Fra: satser.MustDato("2024-03-04"), Til: satser.MustDato("2024-03-10")}}
	fmt.Println(s.Valider())
	// Output:
	// perioder[0].til "2024-02-01": en dag, der ikke ligger før 2024-03-01 (modstrid)
	// holdt[0].art: en af: med-ydelse, med-feriegodtgoerelse, med-ferietillaeg, med-kontanthjaelp (mangler)
}
