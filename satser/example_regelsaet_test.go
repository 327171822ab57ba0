package satser_test

import (
	"errors"
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// A rate is looked up on a day and comes with its provision in the edition of that day; the figure behind it names where it was published.
func ExampleRegelsaet_Sats() {
	regler := satser.Gaeldende()
	opslag, err := regler.Sats(satser.MaanedForsoerger, satser.Ressourceforloeb, satser.MustDato("2024-05-17"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(opslag.Vaerdi.Tekst(), "kr.,", opslag.Ref.Status)
	fmt.Println(opslag.Hjemmel)
	figur, err := regler.Figur(opslag.Ref)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(figur.Kilder[0])
	// Output:
	// 16.382,00 kr., bekendtgjort
	// LAS § 68, stk. 2, nr. 1 (LBK 1031/2023)
	// https://bm.dk/satser/satser-for-2024/ressourceforloebsydelse
}

// A day beyond what is known gives an error that says so; no older figure is used.
func ExampleRegelsaet_Sats_udenfor() {
	regler := satser.Gaeldende()
	dagenEfter := regler.SidsteDag().AddDays(1)
	_, err := regler.Sats(satser.Loengraense, satser.Jobafklaring, dagenEfter)
	var udenfor *satser.Udenforfejl
	if errors.As(err, &udenfor) {
		fmt.Println(udenfor.Hvad, "- kendt fra", udenfor.Kendt.Fra)
		fmt.Println(udenfor.Dato == dagenEfter, udenfor.Kendt.Til == regler.SidsteDag())
	}
	// Output:
	// satsen loengraense (jobafklaringsforløb) - kendt fra 2014-07-01
	// true true
}

// Next January's table is handed in before the library has it; here a made-up one for 2026, to the rules as they were known
// in the summer of 2025. A figure that breaks a regularity gives a warning: the day rate should be 17.750 × 12/260 = 819,23,
// and 819 kr. would be right.
func ExampleRegelsaet_Med() {
	tabel := []byte(`{
		"format": "satser/1",
		"sidsteDag": "2026-12-31",
		"serier": [
			{"sats": "maaned.forsoerger", "ordning": "jobafklaring", "figurer": [
				{"fra": "2026-01-01", "til": "2026-12-31", "vaerdi": "17750", "status": "bekendtgjort", "kilder": ["opdigtet"]}]},
			{"sats": "dag.forsoerger", "ordning": "jobafklaring", "figurer": [
				{"fra": "2026-01-01", "til": "2026-12-31", "vaerdi": "891", "status": "bekendtgjort", "kilder": ["opdigtet"]}]}
		]
	}`)
	aendringer, err := satser.LaesAendringer(tabel)
	if err != nil {
		fmt.Println(err)
		return
	}
	dengang := satser.Gaeldende().SomKendt(satser.MustDato("2025-08-01"))
	regler, advarsler, err := dengang.Med(aendringer...)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, a := range advarsler {
		fmt.Println(a.Tekst())
	}
	opslag, err := regler.Sats(satser.MaanedForsoerger, satser.Jobafklaring, satser.MustDato("2026-03-01"))
	fmt.Println(opslag.Vaerdi.Tekst(), err, regler.SidsteDag())
	// Output:
	// fradrag pr. dag, forsørger (jobafklaringsforløb) er fra den 1. januar 2026 891,00 kr., men reglen månedsbeløbet × 12/260, afrundet til 1 kr. giver 819,00 kr.
	// 17.750,00 <nil> 2026-12-31
}

// A decision is judged by what was known on its day: in December 2024 the rates of 2025 were not.
func ExampleRegelsaet_SomKendt() {
	dengang := satser.Gaeldende().SomKendt(satser.MustDato("2024-12-15"))
	fmt.Println(dengang.SidsteDag())
	_, err := dengang.Sats(satser.MaanedForsoerger, satser.Jobafklaring, satser.MustDato("2025-01-01"))
	fmt.Println(err)
	// Output:
	// 2024-12-31
	// satsen maaned.forsoerger (jobafklaringsforløb) kendes ikke den 2025-01-01; kendt er 2014-07-01/2024-12-31
}

// A budget for next year is computed from percentages that the caller answers for; here for 2026, as in the summer of 2025. Its figures are
// marked as foreløbige.
func ExampleRegelsaet_Fremskriv() {
	dengang := satser.Gaeldende().SomKendt(satser.MustDato("2025-08-01"))
	budget, err := dengang.Fremskriv(2026, satser.Regulering{Generel: 350, Fradrag: 45})
	if err != nil {
		fmt.Println(err)
		return
	}
	opslag, err := budget.Sats(satser.MaanedForsoerger, satser.Jobafklaring, satser.MustDato("2026-03-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	figur, err := budget.Figur(opslag.Ref)
	fmt.Println(opslag.Vaerdi.Tekst(), "kr.,", figur.Status, err)
	fmt.Println(figur.Afledning)
	// Output:
	// 17.490,00 kr., foreløbig <nil>
	// fremskrevet: forrige års beløb × 1,0305, afrundet til 1 kr.
}
