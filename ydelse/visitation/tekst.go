package visitation

import (
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Tekst gives the answer and its reasons as a Danish text for the file: a question with its answer, and a line for each step
// with its provision and, where the law is silent, the practice that was followed.
func (v Vurdering) Tekst() string {
	if v.Udfald == 0 {
		return v.svartekst() + "\n"
	}
	return v.tekst("Er der ret til " + v.Ordning.Tekst() + "?")
}

// Tekst is [Vurdering.Tekst] with the days of the course.
func (l Varighed) Tekst() string {
	if l.Udfald == 0 {
		return l.Vurdering.Tekst()
	}
	if l.Udfald != spor.Beregnet {
		return l.tekst("Holder forløbets varighed sig inden for loven?")
	}
	var b strings.Builder
	b.WriteString("Hvor længe kan forløbet vare? Senest til den " + l.Senest.Tekst() + ".\n")
	skrivTrin(&b, l.Spor)
	return b.String()
}

func (v Vurdering) tekst(spoergsmaal string) string {
	var b strings.Builder
	b.WriteString(spoergsmaal + " " + v.svartekst() + "\n")
	skrivTrin(&b, v.Spor)
	return b.String()
}

func (v Vurdering) svartekst() string {
	switch v.Udfald {
	case spor.Opfyldt:
		return "Ja."
	case spor.IkkeOpfyldt:
		return "Nej."
	case spor.Uoplyst:
		return "Det kan ikke afgøres, før det, der mangler, er oplyst."
	case spor.KraeverSkoen:
		return "Det kan ikke afgøres, før kommunen har taget stilling."
	}
	return "Der er ikke noget svar."
}

var maerker = [...]string{spor.Opfyldt: "[x]", spor.IkkeOpfyldt: "[-]", spor.Uoplyst: "[ ]", spor.KraeverSkoen: "[?]"}

// skrivTrin writes a line for each step: [x] is met or holds, [-] is not met, [ ] is lacking, [?] is to be assessed.
func skrivTrin(b *strings.Builder, s spor.Spor) {
	for i := range s {
		t := &s[i]
		if int(t.Udfald) >= len(maerker) || maerker[t.Udfald] == "" {
			continue
		}
		b.WriteString(maerker[t.Udfald] + " " + t.Tekst())
		if !t.Hjemmel.IsZero() {
			b.WriteString(" (" + bestemmelse(t) + ", " + udgave(t.Hjemmel) + ")")
		}
		b.WriteString("\n")
		if t.Praksis != 0 {
			b.WriteString("    " + t.Praksis.Tekst() + "\n")
		}
	}
}

// bestemmelse names the act of a provision, since the steps are of two acts.
func bestemmelse(t *spor.Trin) string {
	if t.Hjemmel.Udgave.Retskilde() == satser.LAS {
		return "LAS " + t.Bestemmelse()
	}
	return t.Bestemmelse()
}

// udgave names the edition, and the act that changed the words since.
func udgave(h satser.Hjemmel) string {
	if h.AendretVed != 0 {
		return h.Udgave.String() + " som ændret ved " + h.AendretVed.String()
	}
	return h.Udgave.String()
}

// Tekst gives the step in a Danish sentence.
func (s Skridt) Tekst() string { return s.Trin.Tekst() }
