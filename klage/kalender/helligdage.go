package kalender

import (
	"time"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Art says what a day is, by the first of these rules that fits:
//
//  1. A public holiday with a fixed date: 1 January, 25 and 26 December.
//  2. A church holiday by its distance from Easter Sunday; store bededag to 2023.
//  3. Sunday, then Saturday.
//  4. 5 June, 24 and 31 December.
//  5. The Friday after Kristi himmelfartsdag.
//  6. A working day.
//
// It answers for every day of the Gregorian calendar, with 0 for the zero Dato; [Kalender.Dag] keeps to the years that are
// known.
func Art(d satser.Dato) satser.Dagart {
	if !d.IsValid() {
		return 0
	}
	if art := fast(d); art.Helligdag() {
		return art
	}
	efter := d.DaysSince(Paaske(d.Aar()))
	if art := kirkelig(efter, d.Aar()); art != 0 {
		return art
	}
	switch d.Weekday() {
	case time.Sunday:
		return satser.Soendag
	case time.Saturday:
		return satser.Loerdag
	}
	if art := fast(d); art != 0 {
		return art
	}
	if efter == himmelfart+1 {
		return satser.FredagEfterHimmelfart
	}
	return satser.Hverdag
}

// fast returns what a date of the year is by itself, 0 when that is nothing.
func fast(d satser.Dato) satser.Dagart {
	switch d.MaanedNr()*100 + d.Dag() {
	case 101:
		return satser.Nytaarsdag
	case 605:
		return satser.Grundlovsdag
	case 1224:
		return satser.Juleaftensdag
	case 1225:
		return satser.Juledag
	case 1226:
		return satser.AndenJuledag
	case 1231:
		return satser.Nytaarsaftensdag
	}
	return 0
}

// Days from Easter Sunday.
const (
	bededag    = 26 // the fourth Friday after Easter
	himmelfart = 39
)

// sidsteBededag is the last year in which store bededag was a public holiday.
const sidsteBededag = 2023

// kirkelig returns the church holiday that lies some days after Easter Sunday, 0 when there is none.
func kirkelig(efter, aar int) satser.Dagart {
	switch efter {
	case -3:
		return satser.Skaertorsdag
	case -2:
		return satser.Langfredag
	case 0:
		return satser.Paaskedag
	case 1:
		return satser.AndenPaaskedag
	case bededag:
		if aar <= sidsteBededag {
			return satser.StoreBededag
		}
	case himmelfart:
		return satser.KristiHimmelfartsdag
	case 49:
		return satser.Pinsedag
	case 50:
		return satser.AndenPinsedag
	}
	return 0
}

// Paaske returns Easter Sunday of a year from 1 to 9999, by the computus of Meeus, Jones and Butcher in the Gregorian
// calendar; the zero Dato for any other year.
func Paaske(aar int) satser.Dato {
	a, b, c := aar%19, aar/100, aar%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	d, err := satser.NewDato(aar, n/31, n%31+1)
	if err != nil {
		return satser.Dato{}
	}
	return d
}
