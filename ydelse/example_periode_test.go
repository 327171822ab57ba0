package ydelse_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// forloebet is a course of jobafklaring that runs from March 2024.
func forloebet() *ydelse.Sag {
	return &ydelse.Sag{
		Ordning: satser.Jobafklaring, Foedt: satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2024-03-01")}},
	}
}

// Is there right to the benefit on 9 October 2025? The person is in Sweden for the second night of the month.
func Example_retPaaEnDag() {
	s := forloebet()
	for _, d := range []string{"2025-10-02", "2025-10-08"} {
		fra := satser.MustDato(d)
		s.Ret.Udland = append(s.Ret.Udland, ydelse.Udlandsophold{
			Fra: fra, Til: fra.AddDays(1), Art: ydelse.UdlandOvernatning, Meddelt: fra.AddDays(-4), Raadighed: spor.Ja,
		})
	}
	ret, err := ydelse.Beregner{Regler: satser.Gaeldende()}.RetPaa(s, satser.MustDato("2025-10-09"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(ret.Udfald)
	for _, t := range ret.Spor {
		fmt.Printf("%s: %s\n", t.Hjemmel, t.Tekst())
	}
	// Output:
	// ikke opfyldt
	// LAS § 5, stk. 3 (LBK 1004/2025): Personen har allerede haft et kort ophold i udlandet i samme kalendermåned, og opholdet den 9. oktober 2025 er det næste. Loven tillader ét.
	// LAS § 5, stk. 1 (LBK 1004/2025): Personen opholder sig i udlandet den 9. oktober 2025 og kan ikke få ydelsen imens.
}

// A year in which the person is ill while taking no part, holds a holiday abroad, and is abroad again without leave.
func Example_retIEtAar() {
	s := forloebet()
	s.Ret = ydelse.Retsforhold{
		Betingelser: []ydelse.Betingelse{{
			Fra: satser.MustDato("2025-02-03"), Til: satser.MustDato("2025-02-23"), Art: ydelse.AktivDeltagelse, Opfyldt: spor.Nej,
		}},
		Bevaret: []ydelse.BevaretRet{{Fra: satser.MustDato("2025-02-10"), Til: satser.MustDato("2025-02-23"), Art: ydelse.VedSygdom}},
		Ferie: []ydelse.Ferie{{
			Fra: satser.MustDato("2025-07-14"), Til: satser.MustDato("2025-07-27"), Art: ydelse.FerieMedYdelse, Ret: spor.Ja, Aftalt: spor.Ja,
		}},
		Udland: []ydelse.Udlandsophold{
			{Fra: satser.MustDato("2025-07-16"), Til: satser.MustDato("2025-07-29"), Art: ydelse.UdlandFerie},
		},
	}
	loeb, err := ydelse.Beregner{Regler: satser.Gaeldende()}.Retsperioder(s, satser.MustPeriode("2025-01-01", "2025-12-31"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range loeb {
		fmt.Printf("%s: %v\n", r.Periode.Tekst(), r.Udfald)
	}
	// Output:
	// 1. januar 2025 – 2. februar 2025: opfyldt
	// 3. februar 2025 – 9. februar 2025: ikke opfyldt
	// 10. februar 2025 – 23. februar 2025: opfyldt
	// den 24. februar 2025: opfyldt
	// 25. februar 2025 – 30. juni 2025: opfyldt
	// 1. juli 2025 – 13. juli 2025: opfyldt
	// 14. juli 2025 – 15. juli 2025: opfyldt
	// 16. juli 2025 – 27. juli 2025: opfyldt
	// 28. juli 2025 – 29. juli 2025: ikke opfyldt
	// 30. juli 2025 – 31. december 2025: opfyldt
}

// The months from November 2024 to February 2025 in one call: the person lives with a parent, turns 25 and has a child. Each month is split where something changes, and the changes say why.
func Example_maanederIEtKald() {
	s := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb, Foedt: satser.MustDato("1999-12-10"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2024-05-01")}},
		Bolig:   []ydelse.Bolig{{Fra: satser.MustDato("2020-01-01"), HosForaelder: spor.Ja}},
		Boern:   []ydelse.Barn{{Foedt: satser.MustDato("2025-02-08"), Ophold: ydelse.Danmark}},
	}
	p, err := ydelse.Beregner{Regler: satser.Gaeldende()}.OpgoerPeriode(s, satser.MustMaaned("2024-11"), satser.MustMaaned("2025-02"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range p.Maaneder {
		fmt.Printf("%s: %s kr.\n", m.Maaned.Tekst(), m.Ydelse.Tekst())
	}
	sum, _ := p.IAlt()
	fmt.Printf("i alt: %s kr.\n", sum.Tekst())
	for _, x := range p.Skift {
		fmt.Println(x.Tekst())
	}
	// Output:
	// november 2024: 3.834,00 kr.
	// december 2024: 9.860,58 kr.
	// januar 2025: 12.770,00 kr.
	// februar 2025: 15.921,50 kr.
	// i alt: 42.386,08 kr.
	// Personen fylder 25 år den 10. december 2024.
	// Satsen »ressourceforløbsydelse, forsørger« ændres den 1. januar 2025 fra 16.382,00 til 16.972,00 kr.
	// Satsen »ressourceforløbsydelse, ikke-forsørger« ændres den 1. januar 2025 fra 12.326,00 til 12.770,00 kr.
	// Satsen »ressourceforløbsydelse, under 25 år og hjemmeboende« ændres den 1. januar 2025 fra 3.834,00 til 3.972,00 kr.
	// Forsørgelsespligt over for barn nr. 1 begynder den 8. februar 2025.
}

// A person who gives the benefit up gives up the course with it (Ankestyrelsen 10-23; the case is ELIG-03). A return is a new
// course.
func Example_forloebOpgivet() {
	s := forloebet()
	s.Forloeb = []ydelse.Forloeb{
		{Fra: satser.MustDato("2024-03-01"), Til: satser.MustDato("2024-09-30")},
		{Fra: satser.MustDato("2024-11-18")},
	}
	s.Ret.Ophoer = []ydelse.Forloebsophoer{{Fra: satser.MustDato("2024-09-16"), Art: ydelse.Frasagt}}
	p, err := ydelse.Beregner{Regler: satser.Gaeldende()}.OpgoerPeriode(s, satser.MustMaaned("2024-09"), satser.MustMaaned("2024-11"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range p.Maaneder {
		fmt.Printf("%s: %d dage, %s kr.\n", m.Maaned.Tekst(), m.Dage, m.Ydelse.Tekst())
		for _, t := range m.Spor {
			if t.ID == spor.OphoerFrasagt {
				fmt.Println(" ", t.Tekst())
			}
		}
	}
	// Output:
	// september 2024: 15 dage, 6.163,00 kr.
	//   Personen har frasagt sig ydelsen fra den 16. september 2024. Forløbet og ydelsen hører sammen, og begge ophører.
	// oktober 2024: 0 dage, 0,00 kr.
	//   Personen har frasagt sig ydelsen fra den 16. september 2024. Forløbet og ydelsen hører sammen, og begge ophører.
	// november 2024: 13 dage, 5.341,27 kr.
}

// A person who moves to another municipality, is on barsel or falls ill keeps the right (ELIG-11).
func Example_retenBevares() {
	for _, art := range []ydelse.Bevaretart{ydelse.VedFlytning, ydelse.VedBarsel, ydelse.VedSygdom} {
		s := forloebet()
		s.Ordning = satser.Ressourceforloeb
		s.Ret = ydelse.Retsforhold{Bevaret: []ydelse.BevaretRet{{Fra: satser.MustDato("2024-05-13"), Art: art}}}
		o, err := ydelse.Beregner{Regler: satser.Gaeldende()}.Opgoer(s, satser.MustMaaned("2024-05"))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(o.Ydelse.Tekst(), o.Spor[0].Hjemmel)
		fmt.Println(" ", o.Spor[0].Tekst())
	}
	// Output:
	// 12.326,00 LAS § 68, stk. 8 (LBK 1031/2023)
	//   Personen flytter til en anden kommune den 13. maj 2024 og bevarer retten til ydelsen.
	// 12.326,00 LAS § 68, stk. 7 (LBK 1031/2023)
	//   Personen er på barsel i perioden 13. maj 2024 – 31. maj 2024 og bevarer retten til ydelsen.
	// 12.326,00 LAS § 68, stk. 7 (LBK 1031/2023)
	//   Personen er syg i perioden 13. maj 2024 – 31. maj 2024 og bevarer retten til ydelsen.
}
