package ferie

import (
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Tekst gives the answer and its reasons as a Danish text for the file: a sentence for each step, with its provision, and the
// practice that it follows.
func (r BegrundetRet) Tekst() string {
	return "Kan der holdes ferie med ydelsen den " + r.Dag.Tekst() + "? " + svartekst(r.Udfald) + "\n" + grunde(r.Spor)
}

// Tekst gives the answer and its reasons as a Danish text for the file.
func (b Begrundet) Tekst() string {
	hvad := "Kan ferien " + b.Ferie.Art.tekst() + ", " + b.Ferie.dage().Tekst() + ", holdes? "
	return hvad + svartekst(b.Udfald) + "\n" + grunde(b.Spor)
}

var ferieartstekster = [...]string{
	"", "med ydelsen", "med feriegodtgørelse", "med ferietillæg", "med kontanthjælp",
}

func (f Ferieart) tekst() string {
	if !f.IsValid() {
		return "af ukendt art"
	}
	return ferieartstekster[f]
}

func svartekst(u spor.Udfald) string {
	switch u {
	case spor.Opfyldt:
		return "Ja."
	case spor.IkkeOpfyldt:
		return "Nej."
	case spor.Uoplyst:
		return "Det kan ikke besvares, før det, der mangler, er oplyst."
	case spor.KraeverSkoen:
		return "Det kan ikke besvares, før kommunen har taget stilling."
	}
	return "Der er ikke noget svar."
}

// grunde gives a line for each step, and each practice where it is first followed.
func grunde(s spor.Spor) string {
	var b strings.Builder
	naevnt := map[spor.Praksis]bool{0: true}
	for i := range s {
		t := &s[i]
		b.WriteString("\n- " + t.Tekst())
		if h := bestemmelse(t); h != "" {
			b.WriteString(" (" + h + ")")
		}
		if !naevnt[t.Praksis] {
			naevnt[t.Praksis] = true
			b.WriteString("\n  " + t.Praksis.Tekst())
		}
	}
	b.WriteString("\n")
	return b.String()
}

// bestemmelse gives the provision of a step. One of an order names the order.
func bestemmelse(t *spor.Trin) string {
	if u := t.Hjemmel.Udgave; u.Retskilde() == satser.Orden {
		return t.Hjemmel.Bestemmelse() + ", " + u.String()
	}
	return t.Bestemmelse()
}
