package klage

import (
	"time"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Brevregel is how the day on which a letter is taken to be received is counted from its date. The zero value is none.
type Brevregel uint8

// The rules, in order of time.
const (
	// BrevUkendt: before July 2016 no rule is in the sources, and from July 2016 to the guidance of June 2018 none for a
	// letter dated on a weekend.
	BrevUkendt Brevregel = iota + 1
	// BrevUgedag: from 1 July 2016, by the day of the week: Monday, Tuesday and Friday 5 days, Wednesday 7, Thursday 6.
	BrevUgedag
	// BrevSeksHverdage: from the guidance of 26 June 2018, six working days; not sure for letters before July 2018.
	BrevSeksHverdage
	// BrevToDage: quickbrev, two days, from 1 July 2016.
	BrevToDage
)

var brevregler = satser.Navne{"", "ingen-regel", "ugedag", "seks-hverdage", "to-dage"}

// String gives the key of the rule.
func (b Brevregel) String() string { return brevregler.Navn(int(b)) }

// MarshalText gives the form of [Brevregel.String].
func (b Brevregel) MarshalText() ([]byte, error) { return brevregler.Marshal("brevregel", int(b)) }

// UnmarshalText reads what [Brevregel.MarshalText] writes.
func (b *Brevregel) UnmarshalText(t []byte) error {
	return satser.LaesNavn(b, brevregler, "brevregel", t)
}

// Brevperiode is a rule for letters, the dates of the letters it is for, and how sure it is.
type Brevperiode struct {
	Kanal  Kanal
	Regel  Brevregel
	Breve  satser.Periode
	Sikker bool   // told by the board or the ministry for the whole period
	Note   string // in Danish
}

// What the sources say of the rules.
const (
	noteUkendt = "Reglen før 1. juli 2016 er ikke i kilderne."
	noteUgedag = "Ankestyrelsens tabel; for breve dateret lørdag eller søndag siger den intet."
	noteSkift  = "Vejledning 9533 er af 26. juni 2018, men Ankestyrelsen oplyser først reglen fra juli 2018."
	noteSeks   = "Vejledning 9533 af 26. juni 2018; Ankestyrelsen fra juli 2018."
	noteQuick  = "Ankestyrelsens oplysning."
	notePost   = "Om reglen gælder efter ændringerne i postbefordringen 2024-2026, er ikke afklaret."
)

// Brevperioder returns the rules for letters in order of time, so that a reader can see how sure each is.
func Brevperioder() []Brevperiode {
	tabel, vejledning, juli, post := dag(2016, 7, 1), dag(2018, 6, 26), dag(2018, 7, 1), dag(2026, 1, 1)
	foer := satser.Periode{Fra: dag(2013, 1, 1), Til: tabel.AddDays(-1)}
	return []Brevperiode{
		{AlmindeligtBrev, BrevUkendt, foer, false, noteUkendt},
		{AlmindeligtBrev, BrevUgedag, satser.Periode{Fra: tabel, Til: vejledning.AddDays(-1)}, true, noteUgedag},
		{AlmindeligtBrev, BrevSeksHverdage, satser.Periode{Fra: vejledning, Til: juli.AddDays(-1)}, false, noteSkift},
		{AlmindeligtBrev, BrevSeksHverdage, satser.Periode{Fra: juli, Til: post.AddDays(-1)}, true, noteSeks},
		{AlmindeligtBrev, BrevSeksHverdage, satser.Periode{Fra: post}, false, notePost},
		{Quickbrev, BrevUkendt, foer, false, noteUkendt},
		{Quickbrev, BrevToDage, satser.Periode{Fra: tabel, Til: post.AddDays(-1)}, true, noteQuick},
		{Quickbrev, BrevToDage, satser.Periode{Fra: post}, false, notePost},
	}
}

func dag(aar, maaned, d int) satser.Dato {
	x, _ := satser.NewDato(aar, maaned, d)
	return x
}

// brevregel finds the rule for a letter without building the list, and whether it is sure.
func brevregel(k Kanal, d satser.Dato) (regel Brevregel, sikker bool) {
	nr := d.Aar()*10000 + d.MaanedNr()*100 + d.Dag()
	switch {
	case nr < 20160701:
		return BrevUkendt, false
	case k == Quickbrev:
		return BrevToDage, nr < 20260101
	case nr >= 20180626:
		return BrevSeksHverdage, nr >= 20180701 && nr < 20260101
	case ugedagstillaeg(d) == 0:
		return BrevUkendt, false
	}
	return BrevUgedag, true
}

// ugedagstillaeg is the days that the rule of 2016 adds to a letter's date, 0 on a weekend.
func ugedagstillaeg(d satser.Dato) int {
	switch d.Weekday() {
	case time.Monday, time.Tuesday, time.Friday:
		return 5
	case time.Wednesday:
		return 7
	case time.Thursday:
		return 6
	}
	return 0
}

// formodet returns the day on which a letter is taken to be received; ok is false when no rule is known.
func (b Beregner) formodet(k Kanal, d satser.Dato) (modtaget satser.Dato, ok bool, err error) {
	regel, _ := brevregel(k, d)
	switch regel {
	case BrevUgedag:
		return d.AddDays(ugedagstillaeg(d)), true, nil
	case BrevToDage:
		return d.AddDays(2), true, nil
	case BrevSeksHverdage:
		modtaget, err = b.Kalender.Hverdage(d, 6)
		return modtaget, err == nil, err
	}
	return d, false, nil
}
