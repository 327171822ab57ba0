package spor_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

func TestSvarTjek(t *testing.T) {
	for _, s := range []spor.Svar{0, spor.Ja, spor.Nej, spor.IkkeVurderet} {
		if err := s.Tjek("felt"); err != nil {
			t.Errorf("%v: %v", s, err)
		}
	}
	var fejl *satser.Inputfejl
	if err := (spor.IkkeVurderet + 1).Tjek("felt"); !errors.As(err, &fejl) || fejl.Felt != "felt" || fejl.Kode != satser.KodeUkendt || fejl.Vaerdi != "4" {
		t.Errorf("no answer: %v", err)
	}
}

// TestSvarUdfald: only a yes meets a condition.
func TestSvarUdfald(t *testing.T) {
	for s, vil := range map[spor.Svar]spor.Udfald{
		0: spor.Uoplyst, spor.Ja: spor.Opfyldt, spor.Nej: spor.IkkeOpfyldt, spor.IkkeVurderet: spor.KraeverSkoen, 99: spor.Uoplyst,
	} {
		if fik := s.Udfald(); fik != vil {
			t.Errorf("%d: %v, want %v", s, fik, vil)
		}
	}
}
