package udbetaling_test

import (
	"fmt"
	"log"
	"os"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
)

// A person without children with the full rate in 2023: ATP contributions are paid, and the third is withheld.
func Example() {
	sag := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb,
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2021-03-01")}},
	}
	b := udbetaling.Beregner{Ydelse: ydelse.Beregner{Regler: satser.Gaeldende()}}
	u, err := b.Opgoer(sag, satser.MustMaaned("2023-05"), udbetaling.Fakta{})
	if err != nil {
		log.Fatal(err) // malformed facts, or a month outside known law
	}
	fmt.Println(u.Udfald, u.TilUdbetaling.Tekst())
	for _, trin := range u.Spor {
		if trin.ID >= spor.ATPYdelse {
			fmt.Printf("%-26s %s\n", trin.Bestemmelse(), trin.Tekst())
		}
	}
	// Output:
	// beregnet 11.849,00
	// § 80, stk. 1               ATP måles efter ydelsen efter fradrag for indtægter og før sanktioner: 11.944,00 kr.
	// § 79, stk. 3, 1. pkt.      Mindstebeløbet for ATP er 11.944,00 kr.
	// § 79, stk. 3, 1. pkt.      Ydelsen, 11.944,00 kr., er ikke mindre end mindstebeløbet, 11.944,00 kr. Kommunen indbetaler ATP-bidrag.
	// § 80, stk. 2, 1. pkt.      Personen betaler en tredjedel af ATP-bidraget: 95,00 kr.
	// § 80, stk. 2, 3. pkt.      Kommunen betaler to tredjedele af ATP-bidraget: 189,00 kr.
	// § 80, stk. 2, 1. pkt.      ATP-bidraget er i alt 284,00 kr.
	// § 80, stk. 2, 2. pkt.      I ydelsen indeholdes personens del af ATP-bidraget: 95,00 kr.
	// § 80, stk. 2, 2. pkt.      Før skat udbetales 11.849,00 kr.
	// § 80 b, stk. 2, 1. pkt.    Bidraget til den obligatoriske pensionsordning beregnes af ydelsen efter fradrag for indtægter, sanktioner og personens del af ATP-bidraget: 11.849,00 kr.
	// § 80 c, nr. 4              Årets procent er 1,2 pct. Det er ca. 142,19 kr.
	// § 80 b, stk. 2, 2. pkt.    Bidraget til den obligatoriske pensionsordning er 142,00 kr. Staten betaler det, og det trækkes ikke fra ydelsen.
}

// A missed talk costs 569 kr. in March 2024 (SAN-N11). The threshold looks at the benefit before that, the pension at what is left.
func Example_sanktion() {
	data, err := os.ReadFile("testdata/san-n11.json")
	if err != nil {
		log.Fatal(err)
	}
	dokument, err := ydelse.LaesSagsdokument(data)
	if err != nil {
		log.Fatal(err)
	}
	b := udbetaling.Beregner{Ydelse: ydelse.Beregner{Regler: satser.Gaeldende()}}
	r, err := b.Beregn(&dokument.Sag, satser.MustMaaned("2024-03"), udbetaling.Fakta{ATPBidrag: satser.MustBeloeb("297")})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("ydelse   ", r.Ydelse.Ydelse.Tekst())
	fmt.Println("ATP      ", r.ATP.Udfald, r.ATP.Egen.Tekst(), "af", r.ATP.Bidrag.Tekst())
	fmt.Println("udbetales", r.TilUdbetaling.Tekst())
	fmt.Println("pension  ", r.Pension.Procent.Tekst(), "af", r.Pension.Grundlag.Tekst(), "er", r.Pension.Bidrag.Tekst())
	// Output:
	// ydelse    11.757,00
	// ATP       opfyldt 99,00 af 297,00
	// udbetales 11.658,00
	// pension   1,5 pct. af 11.658,00 er 175,00
}

// The size of the contribution in 2026 is not in the rule set. It is asked for only where it decides.
func Example_bidragetMangler() {
	sag := &ydelse.Sag{
		Ordning: satser.Jobafklaring,
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2025-03-01")}},
	}
	b := udbetaling.Beregner{Ydelse: ydelse.Beregner{Regler: satser.Gaeldende()}}
	u, err := b.Opgoer(sag, satser.MustMaaned("2026-05"), udbetaling.Fakta{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(u.Udfald)
	for _, trin := range u.Spor.Mangler() {
		fmt.Println(trin.Tekst())
	}
	sag.Indtaegter = []ydelse.Indtaegt{{
		Art: satser.AndenIndtaegt, Beloeb: satser.MustBeloeb("1000"),
		Periode: satser.MustPeriode("2026-05-01", "2026-05-31"), Udbetalt: satser.MustDato("2026-05-31"),
	}}
	u, err = b.Opgoer(sag, satser.MustMaaned("2026-05"), udbetaling.Fakta{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(u.Udfald, u.ATP.Udfald, u.TilUdbetaling.Tekst())
	// Output:
	// uoplyst
	// Det er ikke oplyst, hvor stort ATP-bidraget for måneden er, og det afgør, hvad der udbetales.
	// beregnet ikke opfyldt 12.345,00
}

// Two employers pay for 57 hours of absence in a week: 37 hours are shared between them.
func ExampleBeregner_Refusion() {
	sag := &ydelse.Sag{
		Ordning: satser.Jobafklaring,
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-11-01")}},
	}
	uge := satser.MustPeriode("2024-05-06", "2024-05-12")
	b := udbetaling.Beregner{Ydelse: ydelse.Beregner{Regler: satser.Gaeldende()}}
	r, err := b.Refusion(sag, satser.MustMaaned("2024-05"), udbetaling.Refusionsfakta{Arbejdsgivere: []udbetaling.Arbejdsgiver{
		{Loen: satser.MustBeloeb("7400"), Fravaer: []udbetaling.Fravaer{{Periode: uge, Timer: 3700}}},
		{Loen: satser.MustBeloeb("900"), Fravaer: []udbetaling.Fravaer{{Periode: uge, Timer: 2000}}},
	}})
	if err != nil {
		log.Fatal(err)
	}
	for i, x := range r.Arbejdsgivere {
		fmt.Printf("arbejdsgiver nr. %d: %s i refusion og %s i tillæg\n", i+1, x.Refusion.Tekst(), x.Tillaeg.Tekst())
	}
	fmt.Println("i alt", r.IAlt.Tekst())
	// Output:
	// arbejdsgiver nr. 1: 1.846,40 i refusion og 28,00 i tillæg
	// arbejdsgiver nr. 2: 900,00 i refusion og 14,00 i tillæg
	// i alt 2.746,40
}
