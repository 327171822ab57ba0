// Package orakel holds the calendar against another library's. It is a module of its own, so that an importer of the
// calendar takes on nothing.
package orakel

import (
	"testing"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/dk"

	"github.com/ressourceforloeb/ressourceforloeb/klage/kalender"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestModRickar: every day from 1990 to 2100 is a public holiday for both or for neither, apart from what is known to
// differ: the other library takes 5 June for a holiday, and has no Easter Sunday and no Whit Sunday, which are Sundays.
func TestModRickar(t *testing.T) {
	k := cal.NewBusinessCalendar()
	k.AddHoliday(dk.Holidays...)
	for d := satser.MustDato("1990-01-01"); d.Aar() <= 2100; d = d.AddDays(1) {
		dag := d.Time(time.UTC)
		faktisk, _, _ := k.IsHoliday(dag)
		art := kalender.Art(d)
		want := art.Helligdag()
		if art == satser.Paaskedag || art == satser.Pinsedag || art == satser.Grundlovsdag {
			continue
		}
		if d.MaanedNr() == 6 && d.Dag() == 5 {
			continue
		}
		if faktisk != want {
			t.Errorf("%v is %v here; the other library says %v", d, art, faktisk)
		}
	}
}
