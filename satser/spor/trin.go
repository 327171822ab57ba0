package spor

import (
	"strconv"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Trin is one explained step: what was asked or computed, under which provision, from which numbers, and how it came out. It holds numbers and ids
// only; the Danish text is made when asked for. The zero Trin is no step.
//
// Steps stand in one slice in the order of the law. Niveau is the depth: a step with a greater Niveau than the one before it is its
// sub-step.
type Trin struct {
	ID       ID
	Til      ID    // the summing step that takes this one in, 0 when none does
	Post     int16 // the number of the income in the case, counted from 1
	Udfald   Udfald
	Niveau   uint8
	Regning  Regning
	Praksis  Praksis
	Ordning  satser.Ordning
	Gruppe   satser.Satsgruppe
	Art      satser.Indtaegtsart
	Hjemmel  satser.Hjemmel
	Sats     satser.Satsref
	Periode  satser.Periode
	Led      [3]Tal // the operands
	Resultat Tal
}

// Tekst gives the step's Danish sentence, fit for a decision.
func (t Trin) Tekst() string {
	if !t.ID.IsValid() {
		return ""
	}
	return t.indsaetter().Replace(idtekster[t.ID].saetning)
}

func (t Trin) indsaetter() *strings.Replacer {
	return strings.NewReplacer(
		"{0}", t.led(0), "{1}", t.led(1), "{2}", t.led(2), "{=}", t.Resultat.Tekst(),
		"{p}", t.Periode.Tekst(), "{art}", t.Art.Tekst(), "{gruppe}", t.Gruppe.Tekst(),
		"{nr}", strconv.Itoa(int(t.Post)),
	)
}

// led gives an operand as text; the first operand of a step without one is its scheme.
func (t Trin) led(i int) string {
	if i == 0 && t.Led[0].IsZero() && t.Ordning.IsValid() {
		return t.Ordning.Tekst()
	}
	return t.Led[i].Tekst()
}

// Bestemmelse gives the provision as a decision cites it, with the provision of the chapter that makes § 33 apply:
// "§ 33, stk. 1, nr. 3, jf. § 68 a, stk. 5".
func (t Trin) Bestemmelse() string {
	if t.Hjemmel.IsZero() {
		return ""
	}
	s := t.Hjemmel.Bestemmelse()
	if t.Hjemmel.Paragraf != 33 {
		return s
	}
	if t.Ordning == satser.Jobafklaring {
		return s + ", jf. § 69 j, stk. 12"
	}
	return s + ", jf. § 68 a, stk. 5"
}
