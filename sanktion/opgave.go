package sanktion

import (
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Opgave is what is to be settled in one month.
type Opgave struct {
	Forhold *raadighed.Forhold
	// Maaned is the month whose benefit the sanctions are taken from.
	Maaned Maanedsydelse
	// Tidligere is the benefit of each earlier month in which a failure lies that is settled now, in any order; at most 1200.
	Tidligere []Maanedsydelse
	// Ret is the days with right to the benefit, in order and without overlap. It decides how far a reduction by a third
	// has come; without it only the days of Maaned count. There are at most 10 000 of them.
	Ret []satser.Periode
	// Gennemgang is Forhold's failures assessed, for whoever settles many months of a case; zero to have them assessed. What
	// has begun by the end of the month must be in it.
	Gennemgang raadighed.Gennemgang
}

// Maanedsydelse is the benefit of a month, before any sanction.
type Maanedsydelse struct {
	Maaned satser.Maaned
	// Foer and Efter are the benefit before and after deduction for income, in kroner; Efter is never below 0. A number
	// that is the result of a step says so ([spor.Tal.Fra]).
	Foer, Efter spor.Tal
	// Niveauer is the runs of days with right, in order of date; days in none of them have no right.
	Niveauer []Niveau
}

// Niveau is the monthly level of the benefit on a run of days, before income.
type Niveau struct {
	Periode satser.Periode
	Gruppe  satser.Satsgruppe
	Beloeb  spor.Tal // kr. pr. måned
	Art     Niveauart
	// Loft is, for a person under § 10 f, § 10 h or § 10 j, which help the ceiling corresponds to; it decides what an
	// event costs. ErLoft says that the person is.
	ErLoft bool
	Loft   Loftsniveau
}

// Niveauart is what a level comes from. The zero value is not given.
type Niveauart uint8

// What a level can come from.
const (
	// EfterSats: the rate of the category, for bidragspligt with its supplement.
	EfterSats Niveauart = iota + 1
	// EfterTidligere: a former benefit (§ 68, stk. 4 or 5).
	EfterTidligere
	// EfterNedsat: set below the rate, by § 69 j, stk. 4, or a ceiling.
	EfterNedsat

	antalNiveauarter
)

// Loftsniveau is the help that a ceiling corresponds to, as § 69 d, stk. 3, and § 69 o, stk. 3, divide it. The zero value
// is not given.
type Loftsniveau uint8

// The three.
const (
	// LoftEnligForsoerger: until 30 June 2025 § 22, stk. 2, nr. 1; then mindstesats, børnetillæg and the supplement for a
	// single provider.
	LoftEnligForsoerger Loftsniveau = iota + 1
	// LoftVoksen: § 22, stk. 2, nr. 2 and 3; then mindstesats, with børnetillæg or without.
	LoftVoksen
	// LoftHjemmeboende: § 22, stk. 2, nr. 4; then the rate of a person living at home.
	LoftHjemmeboende
)

var loftsniveauer = satser.Navne{"", "enlig-forsoerger", "voksen", "hjemmeboende"}

// String gives the key of the level: "voksen".
func (l Loftsniveau) String() string { return loftsniveauer.Navn(int(l)) }

// MarshalText gives the form of [Loftsniveau.String].
func (l Loftsniveau) MarshalText() ([]byte, error) {
	return loftsniveauer.Marshal("loftsniveau", int(l))
}

// UnmarshalText reads what [Loftsniveau.MarshalText] writes.
func (l *Loftsniveau) UnmarshalText(t []byte) error {
	return satser.LaesNavn(l, loftsniveauer, "loftsniveau", t)
}

// Ydelse is the benefit of a whole month at the rate of one category: foer before income and efter after it.
func Ydelse(m satser.Maaned, gruppe satser.Satsgruppe, foer, efter satser.Beloeb) Maanedsydelse {
	return Maanedsydelse{
		Maaned: m, Foer: spor.Kr(foer), Efter: spor.Kr(efter),
		Niveauer: []Niveau{{Periode: m.Periode(), Gruppe: gruppe, Beloeb: spor.Kr(foer), Art: EfterSats}},
	}
}

// paa returns the level on a day, nil without right.
func (m *Maanedsydelse) paa(d satser.Dato) *Niveau {
	for i := range m.Niveauer {
		if m.Niveauer[i].Periode.Contains(d) {
			return &m.Niveauer[i]
		}
	}
	return nil
}

// nedsat reports whether income has reduced the benefit.
func (m *Maanedsydelse) nedsat() bool { return !m.Efter.Samme(m.Foer) }
