package kalender_test

import (
	"math"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage/kalender"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestIntetSvarVedFejl: no day is handed out beside a fault, and the most days are counted until the calendar ends.
func TestIntetSvarVedFejl(t *testing.T) {
	forkert := kalender.Kalender{Halvhelligdage: 9}
	sidst := satser.MustDato("2200-12-31") // closed
	for navn, f := range map[string]func() (satser.Dato, error){
		"a choice that is none":         func() (satser.Dato, error) { return forkert.Naeste(satser.MustDato("2024-05-01")) },
		"the same of working days":      func() (satser.Dato, error) { return forkert.Hverdage(satser.MustDato("2024-05-01"), 0) },
		"no day":                        func() (satser.Dato, error) { return kalender.Kalender{}.Naeste(satser.Dato{}) },
		"no open day before the end":    func() (satser.Dato, error) { return kalender.Kalender{}.Naeste(sidst) },
		"no working day before the end": func() (satser.Dato, error) { return kalender.Kalender{}.Hverdage(sidst.AddDays(-3), 9) },
		"more working days than there are": func() (satser.Dato, error) {
			return kalender.Kalender{}.Hverdage(satser.MustDato("2024-05-01"), math.MaxInt)
		},
	} {
		if d, err := f(); err == nil || d.IsValid() {
			t.Errorf("%s: %v beside %v", navn, d, err)
		}
	}
	if d, err := (kalender.Kalender{}).Hverdage(satser.MustDato("2024-05-01"), math.MinInt); err != nil || d != satser.MustDato("2024-05-01") {
		t.Errorf("less than no working days: %v, %v", d, err)
	}
}
