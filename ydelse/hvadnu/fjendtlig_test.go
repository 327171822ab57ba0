package hvadnu_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

// TestAendringAfIntet: each change can be made by whoever holds one, and refuses no case.
func TestAendringAfIntet(t *testing.T) {
	for navn, a := range map[string]hvadnu.Aendring{
		"MedLoen": hvadnu.MedLoen(maj, kr("1")), "MedLoenOgPension": hvadnu.MedLoenOgPension(maj, kr("1"), kr("1"), kr("1")),
		"MedIndtaegt": hvadnu.MedIndtaegt(ydelse.Indtaegt{}), "MedBarn": hvadnu.MedBarn(ydelse.Barn{}), "UdenBarn": hvadnu.UdenBarn(dag("2020-01-01")),
		"MedFoedt": hvadnu.MedFoedt(dag("1980-01-01")), "MedBolig": hvadnu.MedBolig(dag("2024-01-01"), spor.Ja),
		"MedForloebFra": hvadnu.MedForloebFra(dag("2024-01-01")), "MedForloebTil": hvadnu.MedForloebTil(dag("2024-01-01")),
	} {
		var fejl *satser.Inputfejl
		if err := a(nil); !errors.As(err, &fejl) || fejl.Felt != "sag" || fejl.Kode != satser.KodeMangler {
			t.Errorf("%s: %v", navn, err)
		}
	}
}

// TestMangeAendringer: ten thousand changes can be made at once, and not one more.
func TestMangeAendringer(t *testing.T) {
	mange := make([]hvadnu.Aendring, 10_000)
	for i := range mange {
		mange[i] = hvadnu.MedFoedt(dag("1980-01-01").AddDays(i % 100))
	}
	if _, err := hvadnu.Aendret(sag(rf), mange...); err != nil {
		t.Error(err)
	}
	var fejl *satser.Inputfejl
	_, err := hvadnu.Aendret(sag(rf), append(mange, mange[0])...)
	if !errors.As(err, &fejl) || fejl.Felt != "aendringer" || fejl.Kode != satser.KodeGraense || fejl.Vaerdi != "10001" {
		t.Error(err)
	}
}
