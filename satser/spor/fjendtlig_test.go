package spor_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestIngenRegnefejl: a nil error says that it is none.
func TestIngenRegnefejl(t *testing.T) {
	if s := (*spor.Regnefejl)(nil).Error(); s != "ingen fejl" {
		t.Error(s)
	}
}

// TestLaesTilIntet: what reads text or JSON refuses to read to nil.
func TestLaesTilIntet(t *testing.T) {
	for tekst, laes := range map[string]func([]byte) error{
		"ydelse": (*spor.ID)(nil).UnmarshalText, "12.00 kr": (*spor.Tal)(nil).UnmarshalText, "": (*spor.Tal)(nil).UnmarshalText,
		`{"id":"ydelse","udfald":"opfyldt"}`: (*spor.Trin)(nil).UnmarshalJSON,
	} {
		var fejl *satser.Inputfejl
		if err := laes([]byte(tekst)); !errors.As(err, &fejl) || fejl.Kode != satser.KodeMangler {
			t.Errorf("%q: %v", tekst, err)
		}
	}
}
