package satser_test

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func ExampleParseDato() {
	d, err := satser.ParseDato("2024-02-29")
	fmt.Println(d, d.Tekst(), err)

	_, err = satser.ParseDato("2023-02-29")
	fmt.Println(err)
	// Output:
	// 2024-02-29 29. februar 2024 <nil>
	// dato "2023-02-29": en dag i kalenderen fra 0001-01-01 til 9999-12-31 (grænse)
}

// A month after the last of January is the last of February, whatever February is like.
func ExampleDato_AddMaaneder() {
	fmt.Println(satser.MustDato("2024-01-31").AddMaaneder(1))
	fmt.Println(satser.MustDato("2023-01-31").AddMaaneder(1))
	fmt.Println(satser.MustDato("2024-05-31").AddMaaneder(-1))
	// Output:
	// 2024-02-29
	// 2023-02-28
	// 2024-04-30
}

// A person born on a leap day turns 25 when 28 February has passed.
func ExampleDato_AddAar() {
	foedt := satser.MustDato("2000-02-29")
	fmt.Println(foedt.AddAar(24))
	fmt.Println(foedt.AddAar(25))
	// Output:
	// 2024-02-29
	// 2025-03-01
}

func ExampleMaaned() {
	m := satser.MustMaaned("2024-02")
	fmt.Println(m.Tekst(), m.Dage(), "dage:", m.Periode())
	fmt.Println(m.Add(-2), m.MonthsSince(satser.MustMaaned("2023-02")))
	// Output:
	// februar 2024 29 dage: 2024-02-01/2024-02-29
	// 2023-12 12
}

// A course without a known end, seen in one month.
func ExamplePeriode_Faelles() {
	forloeb := satser.MustPeriode("2024-05-13", "")
	dage, ok := satser.MustMaaned("2024-05").Periode().Faelles(forloeb)
	fmt.Println(dage, dage.Dage(), ok)

	_, ok = satser.MustMaaned("2024-04").Periode().Faelles(forloeb)
	fmt.Println(ok)
	// Output:
	// 2024-05-13/2024-05-31 19 true
	// false
}

func ExampleParseBeloeb() {
	b, err := satser.ParseBeloeb("12547.5")
	fmt.Println(b, b.Tekst(), err)

	_, err = satser.ParseBeloeb("12.547,50")
	fmt.Println(err)
	// Output:
	// 12547.50 12.547,50 <nil>
	// beløb "12.547,50": et beløb i kroner som 12547 eller 12547.50, under 1000000000 (format)
}

// It is the value that decides: 1.500 is a whole number of øre, 1.505 is not. What is refused is never printed.
func ExampleBeloebAf() {
	for _, d := range []decimal.Decimal{
		decimal.RequireFromString("12547.00"),
		decimal.RequireFromString("1.500"),
		decimal.RequireFromString("1.505"),
		decimal.New(1, 1_000_000_000),
	} {
		b, err := satser.BeloebAf(d)
		fmt.Println(b, err)
	}
	// Output:
	// 12547.00 <nil>
	// 1.50 <nil>
	// 0.00 beløb: et beløb i hele øre (format)
	// 0.00 beløb: et decimaltal med eksponent fra -8 til 8 (grænse)
}

func ExampleBeloeb_Decimal() {
	b := satser.MustBeloeb("12547.5")
	fmt.Println(b.Decimal().StringFixed(2))
	// Output:
	// 12547.50
}

// 55 % of one øre is exact, because a Beloeb counts 1/10 000 kr.
func ExampleProcent_Af() {
	fmt.Println(satser.Procent(5500).Af(satser.MustBeloeb("15264")))
	fmt.Println(satser.Procent(5500).Af(satser.MustBeloeb("0.01")))
	// Output:
	// 8395.20
	// 0.0055
}

// A rule read in LBK 1031/2023, and brought by an act two years older, is cited as it stood on the day.
func ExampleHjemmel() {
	h, err := satser.ParseHjemmel("LAS § 68 a, stk. 2 (LBK 1031/2023, ændret ved lov 1160/2021)")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, dag := range []string{"2022-01-01", "2024-01-01", "2025-07-01"} {
		fmt.Println(h.Paa(satser.MustDato(dag)))
	}
	fmt.Println(h.Paa(satser.MustDato("2022-01-01")).Adresse())
	// Output:
	// LAS § 68 a, stk. 2 (LBK 241/2021, ændret ved lov 1160/2021)
	// LAS § 68 a, stk. 2 (LBK 1031/2023)
	// LAS § 68 a, stk. 2 (LBK 1004/2025)
	// https://www.retsinformation.dk/eli/lta/2021/1160
}

func ExampleUdgave_Tekst() {
	fmt.Println(satser.LASPaa(satser.MustDato("2025-07-01")).Tekst())
	// Output:
	// lovbekendtgørelse nr. 1004 af 30. juni 2025
}

// A timeline answers for the days it knows and for no others.
func ExampleTidslinje() {
	graenser, err := satser.NewTidslinje(satser.MustDato("2021-12-31"),
		satser.Version[satser.Beloeb]{Fra: satser.MustDato("2020-01-01"), Vaerdi: satser.MustBeloeb("14965")},
		satser.Version[satser.Beloeb]{Fra: satser.MustDato("2021-01-01"), Vaerdi: satser.MustBeloeb("15264")},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(graenser.Paa(satser.MustDato("2020-12-31")))
	fmt.Println(graenser.Paa(satser.MustDato("2021-01-01")))

	_, err = graenser.Paa(satser.MustDato("2022-01-01"))
	var udenfor *satser.Udenforfejl
	fmt.Println(errors.As(err, &udenfor), udenfor.Kendt)
	// Output:
	// 14965.00 <nil>
	// 15264.00 <nil>
	// true 2020-01-01/2021-12-31
}

// An error says which field, what it held, and what would be right, to a person and to a program.
func ExampleInputfejl() {
	_, err := satser.ParseMaaned("maj 2024")
	var fejl *satser.Inputfejl
	if errors.As(err, &fejl) {
		fmt.Println(fejl.Kode == satser.KodeFormat, fejl.I("indtaegter[2]").Felt)
	}
	fmt.Println(err)
	// Output:
	// true indtaegter[2].måned
	// måned "maj 2024": en måned som 2024-05 (format)
}
