package ydelse

import (
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"
)

// Tekst gives the statement as a Danish text for the file: the outcome first, then what is missing, each step with
// its amount and provision, the rates with their sources, the practices, the law and the rule set. Lines hold at
// most 100 characters, apart from addresses that are longer.
//
// r is where the sources of the rates are looked up: the rule set that made the statement. A figure that r does not
// have is said to be missing there; r may be nil.
func (o Opgoerelse) Tekst(r *satser.Regelsaet) string { return string(o.AppendTekst(nil, r)) }

// AppendTekst appends what [Opgoerelse.Tekst] gives.
func (o Opgoerelse) AppendTekst(dst []byte, r *satser.Regelsaet) []byte {
	return o.blad(r).AppendTekst(dst)
}

// Markdown gives the same content as [Opgoerelse.Tekst] with Markdown headings and lists.
func (o Opgoerelse) Markdown(r *satser.Regelsaet) string {
	return string(o.blad(r).AppendMarkdown(nil))
}

func (o *Opgoerelse) blad(r *satser.Regelsaet) *blad.Blad {
	b := &blad.Blad{
		Titel: "Ressourceforløbsydelse for " + o.Maaned.Tekst(),
		Under: o.ordningslinje(),
	}
	b.Svar, b.Beloeb = o.svar()
	figurer := blad.Figurer(o.Spor, r)
	b.Obs = append(o.sanktionslinjer(), o.forbehold(r, figurer)...)
	b.Laeg(o.mangeltitel(), '1', o.mangelpunkter(r))
	b.Laeg(o.trintitel(), '1', blad.Trinpunkter(o.Spor, figurer))
	b.Laeg("Satser og kilder", 'a', blad.Satspunkter(figurer))
	b.Laeg("Hvor loven ikke giver svaret", '-', blad.Praksispunkter(o.Spor))
	b.Laeg("Lovgrundlag", '-', blad.Lovpunkter(o.Spor))
	b.Laeg("Regelsæt", '-', blad.Regelsaetpunkter(o.Regelsaet))
	return b
}

// ordningslinje names the scheme and its chapter.
func (o *Opgoerelse) ordningslinje() string {
	return blad.Stort(o.Ordning.Tekst()) + " (lov om aktiv socialpolitik, kapitel " + o.Ordning.Kapitel() + ")"
}

// sanktionslinjer says first what failures have done to the amount, or may do yet.
func (o *Opgoerelse) sanktionslinjer() (ud []string) {
	if !o.Sanktioner.IsZero() {
		ud = append(ud, "Der er trukket "+o.Sanktioner.Tekst()+" kr. som sanktion.")
	}
	if !o.Sanktionsrest.IsZero() {
		ud = append(ud, "Sanktionerne er "+o.Sanktionsrest.Tekst()+" kr. større, end månedens ydelse kan rumme.")
	}
	if !o.Tilbagebetaling.IsZero() {
		ud = append(ud, "Desuden skal personen betale "+o.Tilbagebetaling.Tekst()+" kr. tilbage.")
	}
	switch {
	case o.Uafklaret == 1:
		ud = append(ud, "En hændelse er ikke afklaret. Den fører ikke til en sanktion, før den er det.")
	case o.Uafklaret > 1:
		ud = append(ud, strconv.Itoa(o.Uafklaret)+" hændelser er ikke afklaret. De fører ikke til en sanktion, før de er det.")
	}
	return ud
}

// svar gives the outcome in a sentence.
func (o *Opgoerelse) svar() (tekst, beloeb string) {
	switch o.Udfald {
	case spor.Beregnet:
		return o.beregnet(), o.Ydelse.Tekst() + " kr."
	case spor.IkkeOpfyldt:
		return "Der er ikke ret til ressourceforløbsydelse for " + o.Maaned.Tekst() + ". " + o.grund(), o.Ydelse.Tekst() + " kr."
	case spor.Uoplyst:
		return "Ydelsen kan ikke beregnes endnu: der mangler oplysninger, som afgør beløbet.", ""
	case spor.KraeverSkoen:
		return "Ydelsen kan ikke beregnes endnu: der er noget, kommunen skal tage stilling til.", ""
	}
	return "Der er ikke noget udfald.", ""
}

// grund gives the sentence of the step that shut the month out.
func (o *Opgoerelse) grund() string {
	s := ""
	for i := range o.Spor {
		t := &o.Spor[i]
		if t.ID == spor.SanktionHaendelse {
			break // what follows is about failures
		}
		if t.Udfald == spor.IkkeOpfyldt {
			s = t.Tekst()
		}
	}
	return s
}

func (o *Opgoerelse) beregnet() string {
	s := "Månedens ressourceforløbsydelse"
	if o.Dage < o.Maaned.Dage() {
		s += " for " + strconv.Itoa(o.Dage) + " af månedens " + strconv.Itoa(o.Maaned.Dage()) + " dage"
	}
	if o.AnsesForModtaget {
		s += " (personen anses for at modtage ydelsen)"
	}
	return s
}

// mangeltitel says what is open: with an amount it can only be an assessment of a failure.
func (o *Opgoerelse) mangeltitel() string {
	if o.Udfald == spor.Beregnet {
		return "Det skal afklares, før der kan sanktioneres"
	}
	return "Det skal afklares"
}

func (o *Opgoerelse) trintitel() string {
	if o.Udfald == spor.Beregnet {
		return "Sådan er ydelsen beregnet"
	}
	return "Sådan er sagen vurderet"
}
