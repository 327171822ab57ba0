package ydelse

import "github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"

// Tekst gives the change as a Danish sentence.
func (s Skift) Tekst() string {
	d := s.Dag.Tekst()
	switch s.Art {
	case FaktumBegynder:
		return blad.Stort(s.Hvad) + " begynder den " + d + "."
	case FaktumSlutter:
		return blad.Stort(s.Hvad) + " er slut; den sidste dag er den " + s.Dag.AddDays(-1).Tekst() + "."
	case FaktumPaaDag:
		return blad.Stort(s.Hvad) + " den " + d + "."
	case ForloebOphoerer:
		return "Forløbet ophører den " + d + ": " + s.Hvad + "."
	case PersonFylder25:
		return "Personen fylder 25 år den " + d + "."
	case BarnFylder18:
		return blad.Stort(s.Hvad) + " er slut, fordi barnet fylder 18 år den " + d + "."
	case SatsSkifter:
		return "Satsen »" + s.Sats.Tekst() + "« ændres den " + d + " fra " + s.Foer.Tekst() + " til " + s.Efter.Tekst() + " kr."
	case RegelSkifter:
		return s.regeltekst()
	}
	return "Ukendt ændring."
}

func (s Skift) regeltekst() string {
	t := "Reglen om " + s.Regel.Tekst() + " ændres den " + s.Dag.Tekst()
	if s.FoerVirkning != s.EfterVirkning {
		t += " fra »" + s.FoerVirkning.String() + "« til »" + s.EfterVirkning.String() + "«"
	}
	if s.Hjemmel.IsZero() {
		return t + "."
	}
	return t + ", jf. " + s.Hjemmel.String() + "."
}
