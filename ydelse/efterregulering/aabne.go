package efterregulering

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"
)

// aabne says of each month without an answer which changes took the answer away, and what is missing: in the new facts, or else in the
// first ones.
func (l *loeb) aabne() {
	for i := range l.res.Maaneder {
		m := &l.res.Maaneder[i]
		if m.Udfald == spor.Beregnet {
			continue
		}
		m.Venter = slices.Clone(l.venter[i])
		if _, ok := m.Efter.Beloeb(); ok {
			m.Mangler = mangler(l.b.Foer, l.o.Foer, m)
		} else {
			m.Mangler = mangler(l.b.Efter, l.o.Efter, m)
		}
	}
}

// mangler gives the sentences of what is missing for a month, each once.
func mangler(b ydelse.Beregner, s *ydelse.Sag, m *Maaned) []string {
	r, err := b.Opgoer(s, m.Maaned)
	if err != nil {
		return nil
	}
	var ud []string
	for _, t := range r.Spor.Mangler() {
		if tekst := t.Tekst(); !slices.Contains(ud, tekst) {
			ud = append(ud, tekst)
		}
	}
	return ud
}

// aabnelinjer names each month without an answer, the changes that took it away, and what is missing.
func (r *Resultat) aabnelinjer() []string {
	var ud []string
	for i := range r.Maaneder {
		m := &r.Maaneder[i]
		if m.Udfald == spor.Beregnet {
			continue
		}
		s := blad.Stort(m.Maaned.Tekst()) + ": " + m.Udfald.String()
		switch n := len(m.Venter); {
		case n == 1:
			s += " på grund af ændring " + numre(m.Venter, n)
		case n > 1:
			s += " på grund af ændringerne " + numre(m.Venter, n)
		}
		s += "."
		for _, tekst := range m.Mangler {
			s += " " + tekst
		}
		ud = append(ud, s)
	}
	return ud
}
