package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// skrivFrist writes the deadline and its reasons.
func skrivFrist(ud io.Writer, f klage.BegrundetFrist) error {
	var s strings.Builder
	s.WriteString(f.Tekst() + "\n\n")
	skrivTrin(&s, f.Spor)
	_, err := io.WriteString(ud, s.String())
	return err
}

// skrivTrin writes each step with its provision, and the sentence of each practice once at the end.
func skrivTrin(s *strings.Builder, trin spor.Spor) {
	var praksis []spor.Praksis
	for i, t := range trin {
		fmt.Fprintf(s, "%2d. %s\n    %s (%s)\n", i+1, t.Tekst(), t.Bestemmelse(), t.Hjemmel.Udgave)
		if t.Praksis.IsValid() && !slices.Contains(praksis, t.Praksis) {
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
	s.WriteString("\n" + l.Frist.Tekst() + "\n" + l.Naeste.Tekst() + "\n\n")
	skrivTrin(&s, l.Spor)
	s.WriteString("\nTidslinje\n")
	for _, b := range l.Tidslinje {
		fmt.Fprintf(&s, "  %s  %s", b.Dato, b.Tekst)
		if b.Frist {
			s.WriteString(" – " + b.Status.Tekst())
		}
		s.WriteString("\n")
	}
	_, err = io.WriteString(ud, s.String())
	return err
}
