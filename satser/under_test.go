package satser_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func TestUnder(t *testing.T) {
	var fejl *satser.Inputfejl
	if err := satser.Under("sag", satser.NewInputfejl("dag", satser.KodeMangler, "", "en dag")); !errors.As(err, &fejl) || fejl.Felt != "sag.dag" {
		t.Errorf("a fault of input: %v", err)
	}
	andet := errors.New("andet")
	if got := satser.Under("sag", andet); !errors.Is(got, andet) || errors.As(got, &fejl) {
		t.Errorf("another error: %v", got)
	}
	if got := satser.Under("sag", nil); got != nil {
		t.Errorf("no error: %v", got)
	}
}

// TestLaesNavnIngenSteder: a nil receiver is a fault, and no panic, for every type with names.
func TestLaesNavnIngenSteder(t *testing.T) {
	var (
		fejl *satser.Inputfejl
		o    *satser.Ordning
		h    *satser.Haendelsesart
	)
	for _, err := range []error{o.UnmarshalText([]byte("jobafklaring")), h.UnmarshalText([]byte("anden"))} {
		if !errors.As(err, &fejl) || fejl.Kode != satser.KodeMangler {
			t.Errorf("%v", err)
		}
	}
}
