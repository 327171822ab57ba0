package satser_test

import (
	"fmt"
	"time"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// A deadline of two weeks over the end of February: in the leap year 2024 it ends a day earlier in March.
func ExampleDato_fristOverMaanedsskift() {
	for _, brev := range []string{"2023-02-21", "2024-02-20"} {
		fra := satser.MustDato(brev)
		frist := fra.AddDays(14)
		fmt.Printf("fra %s til %s: %d dage, samme ugedag: %v\n",
			fra.Tekst(), frist.Tekst(), frist.DaysSince(fra), fra.Weekday() == frist.Weekday())
		fmt.Println("svaret den 6. marts er for sent:", satser.MustDato(brev[:4]+"-03-06").After(frist))
	}
	// Output:
	// fra 21. februar 2023 til 7. marts 2023: 14 dage, samme ugedag: true
	// svaret den 6. marts er for sent: false
	// fra 20. februar 2024 til 5. marts 2024: 14 dage, samme ugedag: true
	// svaret den 6. marts er for sent: true
}

// The next Monday after a day, as for a talk that is booked in the week after.
func ExampleDato_Weekday_naesteMandag() {
	d := satser.MustDato("2024-06-05").AddDays(1)
	for d.Weekday() != time.Monday {
		d = d.AddDays(1)
	}
	fmt.Println(d)
	// Output: 2024-06-10
}

// A time stamp in UTC late in the evening lies on the next day in Denmark. Which day it is, is asked in Danish time.
func ExampleDatoOf_danskTid() {
	dansk := time.FixedZone("CEST", 2*60*60) // or time.LoadLocation("Europe/Copenhagen")
	stempel := time.Date(2024, time.June, 30, 22, 30, 0, 0, time.UTC)
	fmt.Println(satser.DatoOf(stempel), satser.DatoOf(stempel.In(dansk)))
	fmt.Println(satser.DatoOf(stempel.In(dansk)).Time(dansk).Format(time.RFC3339))
	// Output:
	// 2024-06-30 2024-07-01
	// 2024-07-01T00:00:00+02:00
}

// The day and the month of birth come in columns of their own; a day that the calendar does not have is found at once.
func ExampleNewDato_fraKolonner() {
	for _, k := range [][3]int{{1999, 12, 10}, {2001, 2, 29}} {
		d, err := satser.NewDato(k[0], k[1], k[2])
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%02d%02d%02d, i %s, kendt: %v\n", d.Dag(), d.MaanedNr(), d.Aar()%100, d.Maaned().Tekst(), d.IsValid())
	}
	// Output:
	// 101299, i december 1999, kendt: true
	// dato "2001-02-29": en dag i kalenderen fra 0001-01-01 til 9999-12-31 (grænse)
}

// The newest of three days on which the law changed that a day is not before. For values by date there is Tidslinje.
func ExampleDato_Before() {
	skift := []satser.Dato{satser.MustDato("2022-01-01"), satser.MustDato("2025-07-01"), satser.MustDato("2026-02-01")}
	dag, i := satser.MustDato("2026-01-31"), 0
	for i+1 < len(skift) && !dag.Before(skift[i+1]) {
		i++
	}
	fmt.Println(skift[i])
	// Output: 2025-07-01
}

// The months of a course, over New Year.
func ExampleMaaned_alleMaaneder() {
	fra, err := satser.NewMaaned(2024, 11)
	if err != nil {
		fmt.Println(err)
		return
	}
	til := satser.MustDato("2025-02-14").Maaned()
	for m := fra; !m.After(til); m = m.Add(1) {
		fmt.Printf("%s, %d/%d: %s til %s\n", m.Tekst(), m.Nr(), m.Aar(), m.FoersteDag(), m.SidsteDag())
	}
	fmt.Println(fra.Before(til), til.MonthsSince(fra))
	// Output:
	// november 2024, 11/2024: 2024-11-01 til 2024-11-30
	// december 2024, 12/2024: 2024-12-01 til 2024-12-31
	// januar 2025, 1/2025: 2025-01-01 til 2025-01-31
	// februar 2025, 2/2025: 2025-02-01 til 2025-02-28
	// true 3
}

// A course whose end nobody knows is open: it holds every day from its first one.
func ExampleNewPeriode_aabentForloeb() {
	forloeb, err := satser.NewPeriode(satser.MustDato("2024-05-13"), satser.Dato{})
	fmt.Println(forloeb.Tekst(), forloeb.Aaben(), forloeb.Dage(), err)
	for _, d := range []string{"2024-05-12", "2024-05-13", "2031-01-01"} {
		fmt.Println(d, forloeb.Contains(satser.MustDato(d)))
	}
	// Output:
	// fra den 13. maj 2024 true 0 <nil>
	// 2024-05-12 false
	// 2024-05-13 true
	// 2031-01-01 true
}

// Both ends of a period are in it: two courses that share one day overlap, and two that meet do not.
func ExamplePeriode_Overlaps() {
	foerste := satser.MustPeriode("2023-02-01", "2024-04-30")
	fmt.Println(foerste.Overlaps(satser.MustPeriode("2024-04-30", "")))
	fmt.Println(foerste.Overlaps(satser.MustPeriode("2024-05-01", "")))
	// Output:
	// true
	// false
}

// A period built field by field, as from a form, is checked before it is used.
func ExamplePeriode_Valider() {
	p := satser.Periode{Fra: satser.MustDato("2024-05-13"), Til: satser.MustDato("2024-04-30")}
	fmt.Println(p.Valider())
	p.Til = p.Fra
	fmt.Println(p.Tekst(), p.Valider())
	// Output:
	// til "2024-04-30": en dag, der ikke ligger før 2024-05-13 (modstrid)
	// den 13. maj 2024 <nil>
}
