package ydelse_test

import (
	"encoding/json"
	"fmt"
	"log"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// ikkeforsoerger is a person without children in a ressourceforløb, with a wage of 20.000 kr. in May 2024.
func ikkeforsoerger() *ydelse.Sag {
	maj := satser.MustMaaned("2024-05")
	return &ydelse.Sag{
		Ordning: satser.Ressourceforloeb, Foedt: satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-11-01")}},
		Indtaegter: []ydelse.Indtaegt{{
			Art: satser.Loen, Beloeb: satser.MustBeloeb("20000"), Periode: maj.Periode(), Udbetalt: maj.SidsteDag(),
		}},
	}
}

// The statement of a month as it is put on the file, with each step and its provision: here of a person without income.
func ExampleOpgoerelse_Tekst_tilSagen() {
	regler, sag := satser.Gaeldende(), ikkeforsoerger()
	sag.Indtaegter = nil
	o, err := ydelse.Beregner{Regler: regler}.Opgoer(sag, satser.MustMaaned("2024-05"))
	if err != nil {
		log.Fatal(err)
	}
	tekst, _, _ := strings.Cut(o.Tekst(regler), "\nREGELSÆT") // the fingerprint of the rule set comes last
	fmt.Print(tekst)
	// Output:
	// RESSOURCEFORLØBSYDELSE FOR MAJ 2024
	// Ressourceforløb (lov om aktiv socialpolitik, kapitel 6 a)
	// ====================================================================================================
	//
	// Månedens ressourceforløbsydelse                                                        12.326,00 kr.
	//
	// SÅDAN ER YDELSEN BEREGNET
	//   1. Der er ret til ressourceforløbsydelse under ressourceforløb i maj 2024.
	//      § 68, stk. 1 (LBK 1031/2023)
	//   2.   Der indgår intet barn under 18 år, som personen har forsørgelsespligt over for efter nr. 1.
	//        § 68, stk. 2, nr. 1 (LBK 1031/2023)
	//   3.   Personen er født den 12. april 1980 og fyldte 25 år den 12. april 2005.
	//        § 68, stk. 2, nr. 3 (LBK 1031/2023)
	//   4. Satsgruppen er nr. 2: ikke-forsørger.
	//      § 68, stk. 2, nr. 2 (LBK 1031/2023)
	//   5. Satsen er 12.326,00 kr. om måneden.                                               12.326,00 kr.
	//      § 68, stk. 2, nr. 2 (LBK 1031/2023); sats a
	//   6. Ydelsen før fradrag for indtægter er 12.326,00 kr.                                12.326,00 kr.
	//      § 68, stk. 2, nr. 2 (LBK 1031/2023)
	//   7. Månedens ressourceforløbsydelse er 12.326,00 kr.                                  12.326,00 kr.
	//      § 89, stk. 1 (LBK 1031/2023); praksis: afrunding til øre
	//   8. Ydelsen udbetales bagud for måneden.
	//      § 89, stk. 1 (LBK 1031/2023)
	//
	// SATSER OG KILDER
	//   a. Ressourceforløbsydelse, ikke-forsørger: 12.326,00 kr. pr. måned, 1. januar 2024 –
	//      31. december 2024.
	//      Status: bekendtgjort.
	//      https://bm.dk/satser/satser-for-2024/ressourceforloebsydelse
	//      https://www.detfagligehus.dk/faa-hjaelp/loenmodtager/sygemeldt/ressourceforloeb/ressourceforloebsydelse/
	//      https://www.retsinformation.dk/eli/lta/2025/1004
	//
	// HVOR LOVEN IKKE GIVER SVARET
	//    - Loven siger ikke, hvordan månedens ydelse afrundes. Her afrundes til nærmeste øre, en halv øre
	//      opad, én gang og til sidst.
	//
	// LOVGRUNDLAG
	//    - LBK 1031/2023: lov om aktiv socialpolitik, lovbekendtgørelse nr. 1031 af 22. juni 2023.
	//      https://www.retsinformation.dk/eli/lta/2023/1031
}

// The same in Markdown, for a case system that shows it. Here only what comes first.
func ExampleOpgoerelse_Markdown() {
	regler := satser.Gaeldende()
	o, err := ydelse.Beregner{Regler: regler}.Opgoer(ikkeforsoerger(), satser.MustMaaned("2024-05"))
	if err != nil {
		log.Fatal(err)
	}
	foerst, _, _ := strings.Cut(o.Markdown(regler), "\n## ")
	fmt.Print(foerst)
	// Output:
	// # Ressourceforløbsydelse for maj 2024
	//
	// Ressourceforløb (lov om aktiv socialpolitik, kapitel 6 a)
	//
	// **Månedens ressourceforløbsydelse** **10.303,65 kr.**
}

// The statements of many months in one file, in one buffer.
func ExampleOpgoerelse_AppendTekst_mangeMaaneder() {
	regler := satser.Gaeldende()
	b := ydelse.Beregner{Regler: regler}
	var fil []byte
	for _, m := range []string{"2024-04", "2024-05"} {
		o, err := b.Opgoer(ikkeforsoerger(), satser.MustMaaned(m))
		if err != nil {
			log.Fatal(err)
		}
		foer := len(fil)
		fil = o.AppendTekst(fil, regler)
		titel, _, _ := strings.Cut(string(fil[foer:]), "\n")
		fmt.Println(titel)
	}
	// Output:
	// RESSOURCEFORLØBSYDELSE FOR APRIL 2024
	// RESSOURCEFORLØBSYDELSE FOR MAJ 2024
}

// A service asks for what a month misses, and in which field of the case the answer goes.
func ExampleRaad() {
	s := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb, Foedt: satser.MustDato("2001-05-17"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2024-01-01")}},
	}
	o, err := ydelse.Beregner{Regler: satser.Gaeldende()}.Opgoer(s, satser.MustMaaned("2024-05"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range o.Spor.Mangler() {
		fmt.Println(ydelse.Raad(t))
	}
	// Output:
	// Oplys, om personen bor hos en eller begge forældre, og fra hvilken dag (feltet bolig).
}

// A course over a child's birth (LEV-06) as a text for the file, and in Markdown.
func ExamplePeriodeopgoerelse_Tekst() {
	s := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb, Foedt: satser.MustDato("1990-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-02-01")}},
		Boern:   []ydelse.Barn{{Foedt: satser.MustDato("2024-05-13"), Ophold: ydelse.Danmark}},
	}
	p, err := ydelse.Beregner{Regler: satser.Gaeldende()}.OpgoerPeriode(s, satser.MustMaaned("2024-04"), satser.MustMaaned("2024-06"))
	if err != nil {
		log.Fatal(err)
	}
	tekst, _, _ := strings.Cut(p.Tekst(), "\nREGELSÆT")
	fmt.Print(tekst)
	foerst, _, _ := strings.Cut(p.Markdown(), "\n## ")
	fmt.Print(foerst)
	// Output:
	// RESSOURCEFORLØBSYDELSE FRA APRIL 2024 TIL JUNI 2024
	// Ressourceforløb (lov om aktiv socialpolitik, kapitel 6 a)
	// ====================================================================================================
	//
	// Ydelse i alt for 3 måneder                                                             43.519,94 kr.
	//
	// MÅNED FOR MÅNED
	//    - April 2024: 30 dage, 12.326,00 kr. før indtægter                                  12.326,00 kr.
	//    - Maj 2024: 31 dage, ca. 14.811,94 kr. før indtægter                                14.811,94 kr.
	//    - Juni 2024: 30 dage, 16.382,00 kr. før indtægter                                   16.382,00 kr.
	//
	// DAGE, HVOR NOGET ÆNDRER SIG
	//    - Forsørgelsespligt over for barn nr. 1 begynder den 13. maj 2024.
	// # Ressourceforløbsydelse fra april 2024 til juni 2024
	//
	// Ressourceforløb (lov om aktiv socialpolitik, kapitel 6 a)
	//
	// **Ydelse i alt for 3 måneder** **43.519,94 kr.**
}

// A year's budget without reasons, months appended to a list of the service's own, and what income took of it.
func ExampleBeregner_BeregnPeriode_aarsbudget() {
	b := ydelse.Beregner{Regler: satser.Gaeldende()}
	maaneder, err := b.BeregnPeriode(nil, ikkeforsoerger(), satser.MustMaaned("2024-01"), satser.MustMaaned("2024-12"))
	if err != nil {
		log.Fatal(err)
	}
	var aar satser.Beloeb
	for _, m := range maaneder {
		aar, _ = aar.Add(m.Ydelse)
		if m.Fradrag().Sign() > 0 {
			fmt.Println(m.Maaned.Tekst(), "nedsat med", m.Fradrag().Tekst())
		}
	}
	fmt.Println(len(maaneder), "måneder,", aar.Tekst(), "kr.")
	// Output:
	// maj 2024 nedsat med 2.022,35
	// 12 måneder, 145.889,65 kr.
}

// What would it be with half the wage, which is below the threshold? The copy shares nothing with the case.
func ExampleSag_Kopi() {
	sag := ikkeforsoerger()
	halv := sag.Kopi()
	halv.Indtaegter[0].Beloeb = satser.MustBeloeb("10000")
	maaned(halv, "2024-05")
	maaned(sag, "2024-05")
	// Output:
	// 12.326,00
	// 10.303,65
}

// A person gives the benefit up on 16 September 2024 (as in ELIG-03): the course, as it was granted and as it ran.
func ExampleSag_Loeb() {
	s := &ydelse.Sag{
		Ordning: satser.Jobafklaring, Foedt: satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2024-03-01"), Til: satser.MustDato("2025-02-28")}},
		Ret:     ydelse.Retsforhold{Ophoer: []ydelse.Forloebsophoer{{Fra: satser.MustDato("2024-09-16"), Art: ydelse.Frasagt}}},
	}
	fmt.Println(s.Forloeb[0].Periode().Tekst())
	fmt.Println(s.Loeb(0).Tekst())
	// Output:
	// 1. marts 2024 – 28. februar 2025
	// 1. marts 2024 – 15. september 2024
}

// A case is checked when it is typed in, and a case file as a whole before it is stored.
func ExampleSagsdokument_Valider() {
	d := ydelse.Sagsdokument{Titel: "Løn i maj", Sag: *ikkeforsoerger(), Praksis: ydelse.Standard()}
	fmt.Println(d.Valider())

	d.Sag.Indtaegter[0].Beloeb = satser.MustBeloeb("-20000")
	fmt.Println(d.Sag.Valider())
	fmt.Println(d.Valider())
	// Output:
	// <nil>
	// indtaegter[0].beloeb "-20000.00": et beløb, der ikke er negativt (fortegn)
	// sag.indtaegter[0].beloeb "-20000.00": et beløb, der ikke er negativt (fortegn)
}

// The practice that a municipality follows is stored with the case; the defaults, written out.
func ExampleStandard() {
	data, err := json.MarshalIndent(ydelse.Standard(), "", "  ")
	fmt.Println(string(data), err)
	fmt.Println(ydelse.Standard().Afrunding == spor.AfrundOere)
	// Output:
	// {
	//   "afrunding": "afrunding til øre",
	//   "delmaaned": "kalenderdage",
	//   "skift": "fra dagen",
	//   "uge": "52/12",
	//   "pension": "pension medregnes",
	//   "opdeling": "indtægt opdeles af kommunen",
	//   "sanktion": {
	//     "dage": "hverdage",
	//     "dagssats": "gruppens dagssats",
	//     "afrunding": "sanktion til øre"
	//   }
	// } <nil>
	// true
}

// The right in days that are not all known yet: those beyond known law are told apart, and nothing is said about them.
func ExampleRet_Ukendt() {
	regler := satser.Gaeldende()
	sidste := regler.SidsteDag()
	dage, err := satser.NewPeriode(sidste.AddDays(-30), sidste.AddDays(31))
	if err != nil {
		log.Fatal(err)
	}
	loeb, err := ydelse.Beregner{Regler: regler}.Retsperioder(forloebet(), dage)
	if err != nil {
		log.Fatal(err)
	}
	for _, r := range loeb {
		if r.Ukendt() {
			fmt.Println(r.Periode.Dage(), "dage kendes ikke endnu")
			continue
		}
		fmt.Println(r.Periode.Dage(), "dage", r.Udfald)
	}
	// Output:
	// 31 dage opfyldt
	// 31 dage kendes ikke endnu
}
