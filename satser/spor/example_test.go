package spor_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// loenfradrag is the steps of a wage of 20.000 kr. against the threshold of kap. 6 a in 2021.
func loenfradrag() spor.Spor {
	kr := func(s string) spor.Tal { return spor.Kr(satser.MustBeloeb(s)) }
	regn := func(id spor.ID, r spor.Regning, resultat spor.Tal, led ...spor.Tal) spor.Trin {
		t := spor.Trin{
			ID: id, Udfald: spor.Beregnet, Regning: r, Ordning: satser.Ressourceforloeb, Resultat: resultat,
			Hjemmel: satser.Hjemmel{Udgave: satser.LBK241af2021, Paragraf: 68, Litra: 'a', Stk: 2},
		}
		copy(t.Led[:], led)
		return t
	}
	s := spor.Spor{
		regn(spor.Post, spor.Sum, kr("20000"), kr("18000"), kr("500"), kr("1500")),
		regn(spor.Loensum, spor.SumAfTrin, kr("20000")),
		regn(spor.LoenTilGraensen, spor.Mindste, kr("15264"), kr("20000").Fra(2), kr("15264")),
		regn(spor.LoenfradragTil, spor.ProcentAf, kr("4579.20"), kr("15264").Fra(3), spor.Pct(3000)),
		regn(spor.LoenOverGraensen, spor.Overskydende, kr("4736"), kr("20000").Fra(2), kr("15264")),
		regn(spor.LoenfradragOver, spor.ProcentAf, kr("2604.80"), kr("4736").Fra(5), spor.Pct(5500)),
		regn(spor.Loenfradrag, spor.Sum, kr("7184"), kr("4579.20").Fra(4), kr("2604.80").Fra(6)),
	}
	s[0].Til, s[0].Art, s[0].Post = spor.Loensum, satser.Loen, 1
	return s
}

// The sentences of a trace, with the provision of each.
func ExampleTrin_Tekst() {
	for _, t := range loenfradrag() {
		fmt.Println(t.Bestemmelse() + ": " + t.Tekst())
	}
	// Output:
	// § 68 a, stk. 2: Indtægt nr. 1 (løn) regnes med: 20.000,00 kr.
	// § 68 a, stk. 2: Månedens løn, der følger lønreglen, er 20.000,00 kr. med pension.
	// § 68 a, stk. 2: Lønindtægtsgrænsen er 15.264,00 kr. Løn op til grænsen: 15.264,00 kr.
	// § 68 a, stk. 2: Ydelsen nedsættes med 30 pct. af 15.264,00 kr.: 4.579,20 kr.
	// § 68 a, stk. 2: Lønindtægtsgrænsen er 15.264,00 kr. Løn over grænsen: 4.736,00 kr.
	// § 68 a, stk. 2: Ydelsen nedsættes med 55 pct. af 4.736,00 kr.: 2.604,80 kr.
	// § 68 a, stk. 2: Fradraget for løn er i alt 7.184,00 kr.
}

// The outcome is part of the sentence.
func ExampleTrin_Tekst_udfald() {
	for _, u := range []spor.Udfald{spor.Opfyldt, spor.IkkeOpfyldt, spor.Uoplyst} {
		fmt.Println(spor.Trin{ID: spor.Bolig, Udfald: u}.Tekst())
	}
	// Output:
	// Personen bor hos en eller begge forældre.
	// Personen bor ikke hos sine forældre eller en af dem.
	// Det er ikke oplyst, om personen bor hos en eller begge forældre, og det afgør satsen.
}

// A month's benefit follows from its steps.
func ExampleSpor_Efterregn() {
	sats := spor.Kr(satser.MustBeloeb("15547"))
	s := spor.Spor{
		{ID: spor.Maanedssats, Udfald: spor.Beregnet, Regning: spor.Overfoert, Led: [3]spor.Tal{sats}, Resultat: sats},
		{ID: spor.FoerIndtaegt, Udfald: spor.Beregnet, Regning: spor.Overfoert, Led: [3]spor.Tal{sats.Fra(1)}, Resultat: sats},
		{ID: spor.Ydelse, Udfald: spor.Beregnet, Regning: spor.TilOere, Led: [3]spor.Tal{sats.Fra(2)}, Resultat: sats},
	}
	ydelse, err := s.Efterregn()
	fmt.Println(ydelse.Tekst(), err)
	// Output: 15.547,00 kr. <nil>
}

// Somebody has changed the part of the wage above the threshold from 4.736 to 4.700.
func ExampleSpor_Efterregn_rettetTrin() {
	s := loenfradrag()
	s[4].Resultat = spor.Kr(satser.MustBeloeb("4700"))
	_, err := s.Efterregn()
	fmt.Println(err)

	var fejl *spor.Regnefejl
	if errors.As(err, &fejl) {
		fmt.Println(fejl.Nr, fejl.ID)
	}
	// Output:
	// trin 5 (loen-over-graensen): resultatet følger ikke af leddene, ventet 4.736,00 kr., fundet 4.700,00 kr.
	// 5 loen-over-graensen
}

// What stands between the case and an answer.
func ExampleSpor_Mangler() {
	s := spor.Spor{
		{ID: spor.Forsoergelsespligt, Udfald: spor.IkkeOpfyldt},
		{ID: spor.Bolig, Udfald: spor.Uoplyst},
		{ID: spor.PostSkoen, Udfald: spor.KraeverSkoen, Post: 1, Art: satser.LoebendeErstatning},
	}
	for _, t := range s.Mangler() {
		fmt.Println(t.ID.Titel() + ": " + t.Udfald.String())
	}
	// Output:
	// Bolig: uoplyst
	// Indtægt, der kræver skøn: kræver skøn
}

// Numbers are exact: 12 days of a month of 31 stay a fraction until the month's result is rounded.
func ExampleTal() {
	del, ok := spor.Broekdel.Udregn(spor.Kr(satser.MustBeloeb("15547")), spor.Dagtal(12, 31), spor.Tal{})
	form, err := del.MarshalText()
	fmt.Println(ok, string(form), err)
	fmt.Println(del.Tekst())

	afrundet, _ := spor.TilOere.Udregn(del, spor.Tal{}, spor.Tal{})
	fmt.Println(afrundet.Beloeb())
	// Output:
	// true 186564.00/31 kr <nil>
	// ca. 6.018,19 kr.
	// 6018.19 true
}

// Amounts, percentages, days and counts carry their unit, and different units do not add up.
func ExampleRegning_Udregn_enheder() {
	_, ok := spor.Sum.Udregn(spor.Kr(satser.MustBeloeb("100")), spor.Stk(3), spor.Tal{})
	fmt.Println(ok)
	// Output: false
}

// A step as it is stored.
func ExampleTrin_MarshalJSON() {
	b, err := json.MarshalIndent(loenfradrag()[5], "", "  ")
	fmt.Println(string(b), err)
	// Output:
	// {
	//   "id": "loenfradrag-over",
	//   "udfald": "beregnet",
	//   "regning": "procent af",
	//   "ordning": "ressourceforloeb",
	//   "hjemmel": "LAS § 68 a, stk. 2 (LBK 241/2021)",
	//   "led": [
	//     {
	//       "tal": "4736.00 kr",
	//       "trin": 5
	//     },
	//     {
	//       "tal": "55 pct"
	//     }
	//   ],
	//   "resultat": "2604.80 kr"
	// } <nil>
}
