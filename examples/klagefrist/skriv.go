package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// skrivFrist writes the deadline and its reasons.
func skrivFrist(ud io.Writer, f klage.BegrundetFrist) error {
	var s strings.Builder
	s.WriteString(svaret(f.Frist) + "\n\n")
	skrivTrin(&s, f.Spor)
	_, err := io.WriteString(ud, s.String())
	return err
}

func svaret(f klage.Frist) string {
	switch {
	case f.Sidste.IsZero():
		return "Klagefristen kan ikke regnes ud: dagen for modtagelsen kendes ikke."
	case f.Udfald == spor.KraeverSkoen:
		return "Klagefristen ville slutte den " + f.Sidste.Tekst() + ", kl. 23.59, men det er ikke sikkert, at den er løbet."
	}
	return "Klagefristen slutter den " + f.Sidste.Tekst() + ", kl. 23.59."
}

// skrivTrin writes each step with its provision, and the sentence of each practice once at the end.
func skrivTrin(s *strings.Builder, trin spor.Spor) {
	var praksis []spor.Praksis
	for i, t := range trin {
		fmt.Fprintf(s, "%2d. %s\n    %s (%s)\n", i+1, t.Tekst(), t.Bestemmelse(), t.Hjemmel.Udgave)
		if t.Praksis.IsValid() && !harPraksis(praksis, t.Praksis) {
			praksis = append(praksis, t.Praksis)
		}
	}
	for i, p := range praksis {
		if i == 0 {
			s.WriteString("\nHvor loven ikke giver svaret\n")
		}
		s.WriteString("  - " + p.Tekst() + "\n")
	}
}

func harPraksis(set []spor.Praksis, p spor.Praksis) bool {
	for _, x := range set {
		if x == p {
			return true
		}
	}
	return false
}

// skrivSag writes where a complaint stands.
func skrivSag(ud io.Writer, d dokument) error {
	l, err := klage.Beregner{}.Forloeb(&d.Sag)
	if err != nil {
		return err
	}
	var s strings.Builder
	if d.Titel != "" {
		s.WriteString(strings.TrimSpace(d.ID+"  "+d.Titel) + "\n")
	}
	if d.Kilde != "" {
		s.WriteString("Kilde: " + d.Kilde + "\n")
	}
	s.WriteString("\n" + svaret(l.Frist) + "\n" + naeste(l.Naeste) + "\n\n")
	skrivTrin(&s, l.Spor)
	s.WriteString("\nTidslinje\n")
	for _, b := range l.Tidslinje {
		fmt.Fprintf(&s, "  %s  %s\n", b.Dato, b.Tekst)
	}
	_, err = io.WriteString(ud, s.String())
	return err
}

// naeste says what is next in a sentence.
func naeste(n klage.Naeste) string {
	s := "Næste skridt: " + handlinger[n.Handling]
	switch {
	case n.Straks:
		s += ", straks"
	case n.Senest.IsValid():
		s += ", senest den " + n.Senest.Tekst()
	}
	return s + "."
}

var handlinger = [...]string{
	klage.Klagen:          "personen kan klage til kommunen",
	klage.Genvurder:       "kommunen genvurderer",
	klage.Videresend:      "kommunen sender klagen til Ankestyrelsen",
	klage.SendTilKommunen: "Ankestyrelsen sender klagen til kommunen",
	klage.Fasthold:        "klageren siger, om klagen fastholdes",
	klage.TagStilling:     "Ankestyrelsen tager stilling til, om den behandler klagen",
	klage.AfgoerKlagen:    "Ankestyrelsen afgør klagen",
	klage.AfgoerIgen:      "kommunen træffer en ny afgørelse",
	klage.FindKlager:      "kommunen afklarer, om klageren kan klage for personen",
	klage.Intet:           "ingen; klagen er slut",
}
