package ydelse

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
)

// Kopi returns a copy of the case that shares nothing with it, so that either can be changed without the other. A list
// that is nil stays nil. The copy of a nil Sag is nil.
func (s *Sag) Kopi() *Sag {
	if s == nil {
		return nil
	}
	k := *s
	k.Forloeb = slices.Clone(s.Forloeb)
	k.Bolig = slices.Clone(s.Bolig)
	k.Boern = slices.Clone(s.Boern)
	k.Bidrag = slices.Clone(s.Bidrag)
	k.Selvstaendig = slices.Clone(s.Selvstaendig)
	k.Lofter = slices.Clone(s.Lofter)
	k.Indtaegter = slices.Clone(s.Indtaegter)
	k.Ret = kopiRet(s.Ret)
	k.Raadighed = kopiForhold(s.Raadighed)
	return &k
}

func kopiRet(r Retsforhold) Retsforhold {
	r.Betingelser = slices.Clone(r.Betingelser)
	r.Bevaret = slices.Clone(r.Bevaret)
	r.Ferie = slices.Clone(r.Ferie)
	r.Udland = slices.Clone(r.Udland)
	r.Ophoer = slices.Clone(r.Ophoer)
	return r
}

func kopiForhold(f raadighed.Forhold) raadighed.Forhold {
	f.Vejledninger = slices.Clone(f.Vejledninger)
	f.Fritagelser = slices.Clone(f.Fritagelser)
	f.Haendelser = slices.Clone(f.Haendelser)
	for i := range f.Haendelser {
		h := &f.Haendelser[i]
		h.Fravaer = slices.Clone(h.Fravaer)
		h.Behandling.Kontaktforsoeg = slices.Clone(h.Behandling.Kontaktforsoeg)
		h.Behandling.Grunde = slices.Clone(h.Behandling.Grunde)
	}
	return f
}
