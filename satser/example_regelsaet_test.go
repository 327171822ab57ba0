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
	_, err := satser.Gaeldende().Sats(satser.Loengraense, satser.Jobafklaring, satser.MustDato("2027-01-01"))
	fmt.Println(err)
	var udenfor *satser.Udenforfejl
	fmt.Println(errors.As(err, &udenfor) && udenfor.Kendt.Til == satser.MustDato("2026-12-31"))
	// Output:
	// satsen loengraense (jobafklaringsforløb) kendes ikke den 2027-01-01; kendt er 2014-07-01/2026-12-31
	// true
}

// Next January's table is handed in before the library has it. A figure that breaks a regularity gives a warning: here the day rate should be
// 18.304 × 12/260 = 844,80, and 845 kr. would be right.
func ExampleRegelsaet_Med() {
	tabel := []byte(`{
		"format": "satser/1",
		"sidsteDag": "2027-12-31",
		"serier": [
			{"sats": "maaned.forsoerger", "ordning": "jobafklaring", "figurer": [
				{"fra": "2027-01-01", "til": "2027-12-31", "vaerdi": "18304", "status": "bekendtgjort", "kilder": ["https://bm.dk/satser/satser-for-2027"]}]},
			{"sats": "dag.forsoerger", "ordning": "jobafklaring", "figurer": [
				{"fra": "2027-01-01", "til": "2027-12-31", "vaerdi": "854", "status": "bekendtgjort", "kilder": ["https://bm.dk/satser/satser-for-2027"]}]}
		]
	}`)
	aendringer, err := satser.LaesAendringer(tabel)
	if err != nil {
		fmt.Println(err)
		return
	}
	regler, advarsler, err := satser.Gaeldende().Med(aendringer...)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, a := range advarsler {
		fmt.Println(a.Tekst())
	}
	opslag, err := regler.Sats(satser.MaanedForsoerger, satser.Jobafklaring, satser.MustDato("2027-03-01"))
	fmt.Println(opslag.Vaerdi.Tekst(), err, regler.SidsteDag())
	// Output:
	// fradrag pr. dag, forsørger (jobafklaringsforløb) er fra den 1. januar 2027 854,00 kr., men reglen månedsbeløbet × 12/260, afrundet til 1 kr. giver 845,00 kr.
	// 18.304,00 <nil> 2027-12-31
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

// A budget for next year is computed from percentages that the caller answers for. Its figures are marked as foreløbige.
func ExampleRegelsaet_Fremskriv() {
	budget, err := satser.Gaeldende().Fremskriv(2027, satser.Regulering{Generel: 350, Fradrag: 45})
	if err != nil {
		fmt.Println(err)
		return
	}
	opslag, err := budget.Sats(satser.MaanedForsoerger, satser.Jobafklaring, satser.MustDato("2027-03-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	figur, err := budget.Figur(opslag.Ref)
	fmt.Println(opslag.Vaerdi.Tekst(), "kr.,", figur.Status, err)
	fmt.Println(figur.Afledning)
	// Output:
	// 18.277,00 kr., foreløbig <nil>
	// fremskrevet: forrige års beløb × 1,0305, afrundet til 1 kr.
}
