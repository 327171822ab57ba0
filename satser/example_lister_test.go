package satser_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// The choices of a form: the key that the JSON of a case holds, and the words that a person reads.
func ExampleIndtaegtsarter_valgliste() {
	for _, a := range satser.Indtaegtsarter()[:3] {
		fmt.Printf("<option value=%q>%s</option>\n", a, a.Tekst())
	}
	// Output:
	// <option value="loen">løn</option>
	// <option value="ophoersbeloeb">beløb fra arbejdsgiveren eller Lønmodtagernes Garantifond ved ansættelsens ophør</option>
	// <option value="feriegodtgoerelse">feriegodtgørelse</option>
}

// The kinds of income that the caseworker must decide about, because the sources do not settle them.
func ExampleIndtaegtsart_Regel_kraeverSkoen() {
	regler, dag := satser.Gaeldende(), satser.MustDato("2024-05-01")
	for _, a := range satser.Indtaegtsarter() {
		v, err := regler.Regel(a.Regel(), satser.Ressourceforloeb, dag)
		if err != nil {
			fmt.Println(err)
			return
		}
		if v.Virkning == satser.KraeverSkoen {
			fmt.Println(a.Tekst())
		}
	}
	// Output: erstatning for tabt arbejdsfortjeneste
}

// Which failures are days of absence from a tilbud, so that a form asks for each day, and what they lead to.
func ExampleHaendelsesart_ErTilbud() {
	for _, h := range satser.Haendelsesarter() {
		if !h.ErTilbud() {
			continue
		}
		v, err := satser.Gaeldende().Regel(h.Regel(), satser.Ressourceforloeb, satser.MustDato("2024-05-01"))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%s: %s, %s\n", h.Tekst(), v.Virkning, v.Hjemmel.Bestemmelse())
	}
	// Output:
	// afvisning af et tilbud: fradrag pr. dag, § 69 b, stk. 1
	// udeblivelse fra et tilbud: fradrag pr. dag, § 69 b, stk. 1
}

// The closed list of grounds in § 13, stk. 7, gave way to an open standard on 1 January 2020: the grounds that an order names as
// examples (BEK 1608/2019 § 10, stk. 3) were on no list before.
func ExampleGrundart_Regel() {
	regler, o := satser.Gaeldende(), satser.Jobafklaring
	for _, g := range satser.Grundarter() {
		foer, err := regler.Regel(g.Regel(), o, satser.MustDato("2019-12-31"))
		if err != nil {
			fmt.Println(err)
			return
		}
		efter, err := regler.Regel(g.Regel(), o, satser.MustDato("2020-01-01"))
		if err != nil {
			fmt.Println(err)
			return
		}
		if foer.Virkning == satser.GaelderIkke && efter.Virkning == satser.Gaelder {
			fmt.Println(g.Tekst())
		}
	}
	// Output:
	// begravelse af en nærtstående
	// jobsamtale hos en arbejdsgiver
	// fastsat samvær med anbragte børn
}

// The exemptions from the duties that the act itself gives in jobafklaring today (LBK 1004/2025 § 69 k). An exemption that a chapter
// does not have is no rule of it, and has no version there.
func ExampleFritagelsesart_Regel() {
	regler, o := satser.Gaeldende(), satser.Jobafklaring
	for _, f := range satser.Fritagelsesarter() {
		if len(regler.Versioner(f.Regel(), o)) == 0 {
			fmt.Println("ikke i kap.", o.Kapitel()+":", f.Tekst())
			continue
		}
		v, err := regler.Regel(f.Regel(), o, satser.MustDato("2026-03-02"))
		if err != nil {
			fmt.Println(err)
			return
		}
		if v.Virkning == satser.Gaelder && v.Hjemmel.Udgave.Retskilde() == satser.LAS {
			fmt.Printf("%s: %s\n", f.Tekst(), v.Hjemmel.Bestemmelse())
		}
	}
	// Output:
	// fravær ved graviditet, barsel eller adoption: § 69 k, stk. 5
	// sorgorlov: § 69 k, stk. 5
	// fravær efter barselslovens §§ 8 a og 8 b: § 69 k, stk. 5
	// ferie: § 69 k, stk. 6, 4. pkt.
	// ventetid fra sygedagpengenes ophør til afgørelsen om jobafklaring: § 69 k, stk. 1, 2. pkt.
	// ikke i kap. 6 b: ønske om samtale med en sundhedskoordinator før tilbuddets start
}

// The public holidays of the calendar, told from the days on which much is closed.
func ExampleDagart_Helligdag() {
	for _, a := range satser.Dagarter() {
		if a.Helligdag() {
			fmt.Println(a.Tekst())
		}
	}
	// Output:
	// nytårsdag
	// skærtorsdag
	// langfredag
	// påskedag
	// 2. påskedag
	// store bededag
	// Kristi himmelfartsdag
	// pinsedag
	// 2. pinsedag
	// juledag
	// 2. juledag
}

// The categories as the statute numbers them, and the schemes that have them.
func ExampleSatsgruppe_Nr() {
	for o := satser.Ressourceforloeb; o.IsValid(); o++ {
		fmt.Printf("kap. %s: %s\n", o.Kapitel(), o.Tekst())
	}
	for g := satser.Forsoerger; g.IsValid(); g++ {
		fmt.Printf("stk. 2, nr. %d: %s\n", g.Nr(), g.Tekst())
	}
	// Output:
	// kap. 6 a: ressourceforløb
	// kap. 6 b: jobafklaringsforløb
	// stk. 2, nr. 1: forsørger
	// stk. 2, nr. 2: ikke-forsørger
	// stk. 2, nr. 3: under 25 år, hjemmeboende, uden forsørgelsespligt
	// stk. 2, nr. 4: under 25 år, hjemmeboende, med bidragspligt
}
