package ferie

import (
	"time"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Praksis is the municipality's choice where the law is silent. The zero value is the library's default, and every step that
// follows a choice says so.
type Praksis struct {
	// Uge says how weeks of holiday are counted in days: [spor.FerieUgeKalenderdage] (default), a week is 7 days and every day
	// of a holiday counts; or [spor.FerieUgeHverdage], a week is 5 days and Monday to Friday count, public holidays among them.
	Uge spor.Praksis `json:"uge,omitzero"`
}

// udfyldt puts the default in place of what is not chosen; a choice of the wrong kind is an [*satser.Inputfejl].
func (p Praksis) udfyldt() (Praksis, error) {
	switch p.Uge {
	case 0:
		p.Uge = spor.FerieUgeKalenderdage
	case spor.FerieUgeKalenderdage, spor.FerieUgeHverdage:
	default:
		krav := "»" + spor.FerieUgeKalenderdage.String() + "« eller »" + spor.FerieUgeHverdage.String() + "«"
		return p, satser.NewInputfejl("praksis.uge", satser.KodeUkendt, p.Uge.String(), krav)
	}
	return p, nil
}

// ugedage is the days of a week of holiday.
func (p Praksis) ugedage() int {
	if p.Uge == spor.FerieUgeHverdage {
		return 5
	}
	return 7
}

// dage counts the days that a holiday uses.
func (p Praksis) dage(f satser.Periode) int {
	if p.Uge != spor.FerieUgeHverdage {
		return f.Dage()
	}
	n := 0
	for d := f.Fra; !d.After(f.Til); d = d.AddDays(1) {
		if u := d.Weekday(); u != time.Saturday && u != time.Sunday {
			n++
		}
	}
	return n
}
