package ydelse

import (
	"strconv"
	"strings"
)

// Tekst gives the change as a Danish sentence.
func (s Skift) Tekst() string {
	d := s.Dag.Tekst()
	switch s.Art {
	case FaktumBegynder:
		return stort(s.faktum()) + " begynder den " + d + "."
	case FaktumSlutter:
		return stort(s.faktum()) + " er slut; den sidste dag er den " + s.Dag.AddDays(-1).Tekst() + "."
	case PersonFylder25:
		return "Personen fylder 25 år den " + d + "."
	case BarnFylder18:
		return stort(s.faktum()) + " er slut, fordi barnet fylder 18 år den " + d + "."
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

// faktum names the fact: "barn nr. 2".
func (s Skift) faktum() string {
	liste, resten, _ := strings.Cut(s.Felt, "[")
	for _, f := range faktumnavne {
		if f.liste != liste {
			continue
		}
		if i, err := strconv.Atoi(strings.TrimSuffix(resten, "]")); err == nil {
			return f.navn + " nr. " + strconv.Itoa(i+1)
		}
		return f.navn
	}
	return s.Felt
}

// faktumnavne gives each list of facts as a letter names one of them.
var faktumnavne = [...]struct{ liste, navn string }{
	{"forloeb", "forløb"},
	{"bolig", "oplysning om bolig"},
	{"boern", "forsørgelsespligt over for barn"},
	{"bidrag", "bidragspligt"},
	{"tidligereYdelse", "den hidtidige ydelse"},
	{"selvstaendig", "nedsat arbejde som selvstændig"},
	{"lofter", "loft"},
	{"ret.betingelser", "vurdering af betingelse"},
	{"ret.bevaret", "periode med bevaret ret"},
	{"ret.ferie", "ferie"},
	{"ret.udland", "ophold i udlandet"},
	{"ret.ophoer", "tiden efter ophør"},
}
