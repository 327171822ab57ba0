package satser_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// The rate of 15.547 kr. less 30 pct. of a wage of 10.000 kr. in 2021 (NUM-01).
func ExampleBeloeb_Sub() {
	sats, err := satser.Kroner(15547)
	if err != nil {
		fmt.Println(err)
		return
	}
	ydelse, ok := sats.Sub(satser.Procent(3000).Af(satser.MustBeloeb("10000")))
	fmt.Println(ydelse.Tekst(), ok)
	// Output: 12.547,00 true
}

// 20.000 kr. of insurance against a rate of 12.326 kr. (NUM-24): a difference can be below nothing, and a benefit cannot.
func ExampleBeloeb_Sign() {
	rest, _ := satser.MustBeloeb("12326").Sub(satser.MustBeloeb("20000"))
	fmt.Println(rest, rest.Sign())
	if rest.Sign() < 0 {
		rest = satser.Beloeb{}
	}
	fmt.Println(rest.Tekst(), rest.Sign())
	// Output:
	// -7674.00 -1
	// 0,00 0
}

// A year at the rate of 2024 without a child, summed. A sum that does not fit says so.
func ExampleBeloeb_Add() {
	var aar satser.Beloeb
	for range 12 {
		sum, ok := aar.Add(satser.MustBeloeb("12326"))
		if !ok {
			fmt.Println("summen er for stor")
			return
		}
		aar = sum
	}
	fmt.Println(aar.Tekst())
	// Output: 147.912,00
}

// A database that keeps whole øre. An amount from outside is checked; one with parts of an øre is the result of a computation and
// no fact.
func ExampleBeloebAfEnheder_oereIDatabasen() {
	const oere = 1_030_365
	b := satser.BeloebAfEnheder(oere * satser.EnhederPrOere)
	fmt.Println(b, b.HeleOere(), b.Valider(), b.Enheder()/satser.EnhederPrOere == oere)

	del := satser.Procent(5500).Af(satser.MustBeloeb("0.01"))
	fmt.Println(del, del.HeleOere(), del.Enheder())
	fmt.Println(del.Valider())
	// Output:
	// 10303.65 true <nil> true
	// 0.0055 false 55
	// beløb "0.0055": et beløb i hele øre (format)
}

// The lines of a letter in one buffer.
func ExampleBeloeb_AppendTekst() {
	var linje []byte
	for _, b := range []string{"12326", "10303.65"} {
		linje = satser.MustBeloeb(b).AppendTekst(linje)
		linje = append(linje, " kr.\n"...)
	}
	fmt.Print(string(linje))
	// Output:
	// 12.326,00 kr.
	// 10.303,65 kr.
}

// Hours of work in a tilbud, as they come from the employer's system; a Danish comma is told from a full stop.
func ExampleParseTimer() {
	t, err := satser.ParseTimer("37.5")
	fmt.Println(int(t), t.Tekst(), err)

	_, err = satser.ParseTimer("37,5")
	fmt.Println(err)
	// Output:
	// 3750 37,5 timer <nil>
	// timer "37,5": et timetal som 37 eller 37.5, under 10000 (format)
}
