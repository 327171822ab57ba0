package klage_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// sidsteKendte is the last day of a decision that the package knows the law of, as it says itself.
var sidsteKendte = kendteAfgoerelser().Til

func kendteAfgoerelser() satser.Periode {
	_, err := klage.Beregner{}.Frist(klage.Meddelelse{Kanal: klage.DigitalPost, Dag: d("9999-12-31")})
	var udenfor *satser.Udenforfejl
	errors.As(err, &udenfor)
	return udenfor.Kendt
}

// TestHorisont: the law of complaints is known as far as that of the benefit. In January the provisions that doc.go names are
// read anew before kendtLov follows the rates.
func TestHorisont(t *testing.T) {
	if want := satser.Gaeldende().SidsteDag(); sidsteKendte != want {
		t.Errorf("decisions are known to %v, the rates to %v: read the law of complaints for the days between, and move kendtLov", sidsteKendte, want)
	}
	if _, err := (klage.Beregner{}).Frist(klage.Meddelelse{Kanal: klage.DigitalPost, Dag: sidsteKendte}); err != nil {
		t.Errorf("the last day: %v", err)
	}
	if kendteAfgoerelser().Fra != d("2013-01-01") {
		t.Errorf("known from %v", kendteAfgoerelser().Fra)
	}
}
