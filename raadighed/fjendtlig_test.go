package raadighed_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestIntet: a nil failure and a nil exemption have no days and are of no kind.
func TestIntet(t *testing.T) {
	var h *raadighed.Haendelse
	var f *raadighed.Fritagelse
	if h.ErForseelse() || h.ErSamtale() || !h.Dage().IsZero() || !f.Periode().IsZero() {
		t.Error("nothing is something")
	}
}

// TestFravaerPaaForLaenge: a period with more days than a failure can hold gives one more than that, and is refused with the failure.
func TestFravaerPaaForLaenge(t *testing.T) {
	fire := satser.MustPeriode("2024-01-01", "2025-07-11") // 80 weeks
	if n := len(raadighed.FravaerPaa(fire)); n != raadighed.MaksFravaer {
		t.Errorf("80 weeks have %d days", n)
	}
	for _, til := range []string{"2025-07-14", "9999-12-31"} {
		dage := raadighed.FravaerPaa(satser.MustPeriode("2024-01-01", til))
		if len(dage) != raadighed.MaksFravaer+1 {
			t.Errorf("until %s: %d days", til, len(dage))
		}
		f := sag(satser.UdeblevetFraTilbud, "2024-01-01", h(func(x *raadighed.Haendelse) { x.Fravaer = dage }))
		kraevFelt(t, f, "haendelser[0].fravaer", satser.KodeGraense)
	}
}

// TestTekstUdenTegn: a text that could not be read back from JSON is refused, wherever it stands.
func TestTekstUdenTegn(t *testing.T) {
	for _, tabt := range []string{"a\xff", "\ufffd"} {
		for felt, v := range map[string]valg{
			"haendelser[0].beskrivelse":                      h(func(x *raadighed.Haendelse) { x.Beskrivelse = tabt }),
			"haendelser[0].tilbud":                           h(func(x *raadighed.Haendelse) { x.Tilbud = tabt }),
			"haendelser[0].behandling.grunde[0].beskrivelse": medGrund(raadighed.Grund{Art: satser.GrundAnden, Beskrivelse: tabt}),
			"haendelser[0].behandling.grunde[0].tilbud":      medGrund(raadighed.Grund{Art: satser.GrundSygdom, Tilbud: tabt}),
			"fritagelser[0].tilbud":                          medFritagelse(raadighed.Fritagelse{Art: satser.FritagetFerie, Fra: dag("2024-05-01"), Tilbud: tabt}),
		} {
			kraevFelt(t, sag(satser.UdeblevetFraTilbud, "2024-05-06", v), felt, satser.KodeFormat)
		}
	}
}

func kraevFelt(t *testing.T, f *raadighed.Forhold, felt string, kode satser.Kode) {
	t.Helper()
	var fejl *satser.Inputfejl
	if err := f.Valider(rf); !errors.As(err, &fejl) || fejl.Felt != felt || fejl.Kode != kode {
		t.Errorf("%v, want %s (%s)", err, felt, kode)
	}
}
