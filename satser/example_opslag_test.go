package satser_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// The wage rule on either side of New Year 2022 (TRA-01): kap. 6 a stops taking anything up to the threshold, kap. 6 b goes on.
func ExampleRegelsaet_Regel_skiftI2022() {
	regler := satser.Gaeldende()
	for _, o := range []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring} {
		for _, dag := range []string{"2021-12-31", "2022-01-01"} {
			v, err := regler.Regel(satser.RegelLoen, o, satser.MustDato(dag))
			if err != nil {
				fmt.Println(err)
				return
			}
			fmt.Printf("%s, kap. %s: %s og %s, %s\n", dag, o.Kapitel(), v.Tal[0].Tekst(), v.Tal[1].Tekst(), v.Hjemmel.Bestemmelse())
		}
	}
	// Output:
	// 2021-12-31, kap. 6 a: 30 pct. og 55 pct., § 68 a, stk. 2
	// 2022-01-01, kap. 6 a: 0 pct. og 55 pct., § 68 a, stk. 2
	// 2021-12-31, kap. 6 b: 30 pct. og 55 pct., § 69 j, stk. 9
	// 2022-01-01, kap. 6 b: 30 pct. og 55 pct., § 69 j, stk. 9
}

// The threshold on wage in three years, looked up in bulk: nothing is copied. The edition to cite is found once for a day and used
// for every provision of that day.
func ExampleRegelsaet_HentSats_hurtigtOpslag() {
	regler := satser.Gaeldende()
	for _, aar := range []string{"2020", "2022", "2024"} {
		dag := satser.MustDato(aar + "-05-01")
		udgave := satser.LASPaa(dag)
		graense, err := regler.HentSats(satser.Loengraense, satser.Ressourceforloeb, dag)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(graense.Vaerdi().Tekst(), graense.Status(), graense.Ref().Fra, graense.Hjemmel().I(udgave))
	}
	// Output:
	// 14.965,00 bekendtgjort 2020-01-01 LAS § 68 a, stk. 2 (LBK 981/2019)
	// 15.401,00 bekendtgjort 2022-01-01 LAS § 68 a, stk. 2 (LBK 241/2021)
	// 16.323,00 bekendtgjort 2024-01-01 LAS § 68 a, stk. 2 (LBK 1031/2023)
}

// What short stays abroad a rule lets through, day by day over its changes, without copying the rule's text.
func ExampleRegelsaet_HentRegel() {
	regler := satser.Gaeldende()
	for _, d := range []string{"2018-05-01", "2022-05-01", "2025-05-01", "2025-07-01"} {
		dag := satser.MustDato(d)
		regel, err := regler.HentRegel(satser.RegelUdlandKort, satser.Jobafklaring, dag)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(dag, regel.Virkning(), regel.Hjemmel().I(satser.LASPaa(dag)))
	}
	timer, err := regler.HentRegel(satser.RegelTimeloft, satser.Jobafklaring, satser.MustDato("2024-05-01"))
	fmt.Println("timer i tilbud, højst:", timer.Tal(0), err)
	// Output:
	// 2018-05-01 gælder ikke LAS § 5, stk. 1 (LBK 269/2017)
	// 2022-05-01 ét døgnophold LAS § 5, stk. 3 (LBK 241/2021)
	// 2025-05-01 kræver skøn LAS § 5, stk. 3 (LBK 808/2024)
	// 2025-07-01 én overnatning LAS § 5, stk. 3 (LBK 1004/2025)
	// timer i tilbud, højst: 160 <nil>
}

// The history of a figure, from the first day on which it is known. No figure of another year is ever used for one that is missing.
func ExampleRegelsaet_Figurer() {
	regler := satser.Gaeldende()
	fmt.Println("kendt fra", regler.Kendt(satser.Loengraense, satser.Jobafklaring).Fra)
	for _, f := range regler.Figurer(satser.Loengraense, satser.Jobafklaring) {
		if aar := f.Fra.Aar(); aar >= 2021 && aar <= 2024 {
			fmt.Println(aar, f.Vaerdi.Tekst(), f.Status)
		}
	}
	// Output:
	// kendt fra 2014-07-01
	// 2021 15.264,00 bekendtgjort
	// 2022 15.401,00 bekendtgjort
	// 2023 15.817,00 bekendtgjort
	// 2024 16.323,00 bekendtgjort
}

// What changed in substance in kap. 6 a and in the rules on its courses on 1 January 2022, found by going through all rules and holding
// each version against the one before.
func Example_listAlleRegler() {
	regler, skift := satser.Gaeldende(), satser.MustDato("2022-01-01")
	for _, g := range satser.Regler() {
		var foer satser.Regelversion
		for _, v := range regler.Versioner(g, satser.Ressourceforloeb) {
			if v.Fra == skift && (v.Virkning != foer.Virkning || v.Tal != foer.Tal) {
				fmt.Printf("%s: fra %s %v til %s %v\n", g.Tekst(), foer.Virkning, foer.Tal, v.Virkning, v.Tal)
			}
			foer = v
		}
	}
	// Output:
	// fradrag for lønindtægt: fra lønregel [30 55] til lønregel [0 55]
	// forløbets varighed: fra gælder [1 5] til gælder [1 3]
	// samlet tid mellem 40 og 50 år: fra gælder ikke [0 0] til gælder [5 0]
	// flere forløb efter eget ønske: fra gælder [40 0] til gælder [50 0]
	// under 6 år til folkepensionsalderen: fra gælder ikke [0 0] til gælder [6 0]
	// fritagelse: ønske om samtale med en sundhedskoordinator før tilbuddets start: fra gælder ikke [0 0] til gælder [0 0]
}

// What a sanction costs for a day in 2024, and for an event (SAN-N01 to N04, N08 and N10), found by going through all series. The last
// three are for a person under a ceiling of §§ 10 f, 10 h or 10 j.
func Example_listAlleSatser() {
	regler, dag := satser.Gaeldende(), satser.MustDato("2024-05-01")
	for _, s := range satser.Satser() {
		if e := s.Enhed(); e != satser.KrPrDag && e != satser.KrPrHaendelse {
			continue
		}
		o, err := regler.Sats(s, satser.Ressourceforloeb, dag)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%s %s: %s (%s)\n", o.Vaerdi.Tekst(), s.Enhed().Tekst(), s.Tekst(), o.Hjemmel.Bestemmelse())
	}
	// Output:
	// 756,00 kr. pr. dag: fradrag pr. dag, forsørger (§ 69 a, stk. 4)
	// 569,00 kr. pr. dag: fradrag pr. dag, ikke-forsørger (§ 69 a, stk. 4)
	// 177,00 kr. pr. dag: fradrag pr. dag, under 25 år og hjemmeboende (§ 69 a, stk. 4)
	// 756,00 kr. pr. dag: fradrag pr. dag, under 25 år, hjemmeboende og bidragspligtig (§ 69 a, stk. 4)
	// 1.896,00 kr. pr. hændelse: nedsættelse pr. hændelse, forsørger og ikke-forsørger (§ 69 d, stk. 2, nr. 1)
	// 292,00 kr. pr. hændelse: nedsættelse pr. hændelse, under 25 år og hjemmeboende (§ 69 d, stk. 2, nr. 2)
	// 1.896,00 kr. pr. hændelse: nedsættelse pr. hændelse ved §§ 10 f, 10 h og 10 j, enlig forsørger (§ 69 d, stk. 3, nr. 1)
	// 948,00 kr. pr. hændelse: nedsættelse pr. hændelse ved §§ 10 f, 10 h og 10 j (§ 69 d, stk. 3, nr. 2)
	// 292,00 kr. pr. hændelse: nedsættelse pr. hændelse ved §§ 10 f, 10 h og 10 j, hjemmeboende (§ 69 d, stk. 3, nr. 3)
}

// How kinds of income are treated in 2024 (INC-04, INC-08, INC-09 and INC-16), and where it stands.
func ExampleRegelsaet_Indtaegtsregel() {
	regler, dag := satser.Gaeldende(), satser.MustDato("2024-05-01")
	for _, a := range []satser.Indtaegtsart{
		satser.Loen, satser.LoebendeForsikring, satser.Erhvervsevnetab, satser.TabtArbejdsfortjeneste,
	} {
		v, err := regler.Indtaegtsregel(a, satser.Jobafklaring, dag)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%s: %s, %s\n", a.Tekst(), v.Virkning, v.Hjemmel)
	}
	// Output:
	// løn: lønregel, LAS § 69 j, stk. 9 (LBK 1031/2023)
	// løbende udbetaling fra privat forsikring eller pension: krone for krone, LAS § 69 j, stk. 5 (LBK 1031/2023)
	// erstatning for tab af erhvervsevne efter de nævnte love: ikke fradrag, LAS § 33, stk. 2 (LBK 1031/2023)
	// erstatning for tabt arbejdsfortjeneste: kræver skøn, LAS § 69 j, stk. 5 (LBK 1031/2023)
}
