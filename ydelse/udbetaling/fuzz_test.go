package udbetaling_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
)

// FuzzFakta reads facts as strictly as the rest of the library; whatever is taken gives an answer whose steps hold, or a fault of
// the caller's.
func FuzzFakta(f *testing.F) {
	for _, s := range []string{
		`{}`, `{"atpBidrag":"297.00"}`, `{"atpBidrag":"-1"}`, `{"atpGraenseAndre":"12326.00","tilbagebetalingspligt":"ikke vurderet"}`,
		`{"arbejdsgivere":[{"loen":"9000","fravaer":[{"periode":{"fra":"2024-05-06","til":"2024-05-12"},"timer":"37"}]}]}`,
		`{"arbejdsgivere":[{"loen":"9000","sygedagpenge":"10","fravaer":[{"periode":{"fra":"2024-05-01","til":"2024-05-31"},"timer":"160.33"}]}],"timebeloeb":"76.88"}`,
		`{"arbejdsgivere":[{"loen":"999999999.99","fravaer":[{"periode":{"fra":"2024-05-01","til":"2024-05-05"},"timer":"120"}]}],"timerFoer":"37"}`,
	} {
		f.Add([]byte(s))
	}
	maj := satser.MustMaaned("2024-05")
	f.Fuzz(func(t *testing.T, data []byte) {
		var hale udbetaling.Fakta
		if satser.Afkod(data, &hale) == nil {
			u, err := beregner().Opgoer(sag(rf, forloeb("2024-05-10", "")), maj, hale)
			tjek(t, u.Spor, err)
			if err == nil {
				rundt(t, hale)
			}
		}
		var refusion udbetaling.Refusionsfakta
		if satser.Afkod(data, &refusion) == nil {
			r, err := beregner().Refusion(sag(jaf), maj, refusion)
			tjek(t, r.Spor, err)
			if err == nil {
				rundt(t, refusion)
				_ = r.Tekst(satser.Gaeldende())
			}
		}
	})
}

func tjek(t *testing.T, s spor.Spor, err error) {
	t.Helper()
	var fejl *satser.Inputfejl
	if err != nil && !errors.As(err, &fejl) {
		t.Fatal(err)
	}
	if _, regnefejl := s.Efterregn(); err == nil && regnefejl != nil {
		t.Fatal(regnefejl)
	}
}

func rundt[T any](t *testing.T, v T) {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var igen T
	if err := satser.Afkod(data, &igen); err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
}
