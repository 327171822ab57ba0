package ydelse

import (
	"slices"
	"strconv"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
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
	return o.blad(r).appendTekst(dst)
}

// Markdown gives the same content as [Opgoerelse.Tekst] with Markdown headings and lists.
func (o Opgoerelse) Markdown(r *satser.Regelsaet) string {
	return string(o.blad(r).appendMarkdown(nil))
}

// blad is a statement laid out in parts, before it is given a form.
type blad struct {
	titel, under string
	svar, beloeb string // the outcome, and the amount when there is one
	obs          []string
	afsnit       []afsnit
}

// afsnit is a part with a heading; maerke is how its points are marked: '1' by number, 'a' by letter, '-' by a
// dash.
type afsnit struct {
	titel   string
	maerke  byte
	punkter []punkt
}

// punkt is one point: a text, an amount or none, lines below it and addresses.
type punkt struct {
	niveau        int
	tekst, beloeb string
	under         []string
	adresser      []string
}

func (o *Opgoerelse) blad(r *satser.Regelsaet) *blad {
	b := &blad{
		titel: "Ressourceforløbsydelse for " + o.Maaned.Tekst(),
		under: o.ordningslinje(),
	}
	b.svar, b.beloeb = o.svar()
	figurer := o.figurer(r)
	b.obs = append(o.sanktionslinjer(), o.forbehold(r, figurer)...)
	b.laeg(o.mangeltitel(), '1', o.mangelpunkter(r))
	b.laeg(o.trintitel(), '1', o.trinpunkter(figurer))
	b.laeg("Satser og kilder", 'a', satspunkter(figurer))
	b.laeg("Hvor loven ikke giver svaret", '-', o.praksispunkter())
	b.laeg("Lovgrundlag", '-', o.lovpunkter())
	b.laeg("Regelsæt", '-', o.regelsaetpunkter())
	return b
}

// ordningslinje names the scheme and its chapter.
func (o *Opgoerelse) ordningslinje() string {
	return stort(o.Ordning.Tekst()) + " (lov om aktiv socialpolitik, kapitel " + o.Ordning.Kapitel() + ")"
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

// laeg adds a part, unless it is empty.
func (b *blad) laeg(titel string, maerke byte, p []punkt) {
	if len(p) > 0 {
		b.afsnit = append(b.afsnit, afsnit{titel, maerke, p})
	}
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
		if t.Udfald == spor.IkkeOpfyldt && t.Niveau == 0 {
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

// trinpunkter gives each step with its amount, its provision, its rate's letter and its practice.
func (o *Opgoerelse) trinpunkter(figurer []brugtFigur) []punkt {
	ud := make([]punkt, 0, len(o.Spor))
	for i := range o.Spor {
		t := &o.Spor[i]
		p := punkt{niveau: int(min(t.Niveau, 4)), tekst: t.Tekst()}
		if t.Resultat.Enhed == spor.Kroner {
			p.beloeb = t.Resultat.Tekst()
		}
		if s := grundlag(t, figurer); s != "" {
			p.under = []string{s}
		}
		ud = append(ud, p)
	}
	return ud
}

// grundlag gives what a step rests on: "§ 68 a, stk. 2 (LBK 1031/2023); sats b; praksis: 52/12".
func grundlag(t *spor.Trin, figurer []brugtFigur) string {
	var dele []string
	if h := t.Hjemmel; !h.IsZero() {
		dele = append(dele, t.Bestemmelse()+" ("+udgavetekst(h)+")")
	}
	for i := range figurer {
		if !t.Sats.IsZero() && figurer[i].ref == t.Sats {
			dele = append(dele, "sats "+bogstav(i))
		}
	}
	if t.Praksis != 0 {
		dele = append(dele, "praksis: "+t.Praksis.String())
	}
	return strings.Join(dele, "; ")
}

func udgavetekst(h satser.Hjemmel) string {
	if h.AendretVed == 0 {
		return h.Udgave.String()
	}
	return h.Udgave.String() + ", ændret ved " + h.AendretVed.String()
}

// praksispunkter gives the sentence of each practice followed, once.
func (o *Opgoerelse) praksispunkter() []punkt {
	var ud []punkt
	var set []spor.Praksis
	for i := range o.Spor {
		if p := o.Spor[i].Praksis; p.IsValid() && !slices.Contains(set, p) {
			set = append(set, p)
			ud = append(ud, punkt{tekst: p.Tekst()})
		}
	}
	return ud
}

// lovpunkter gives each edition cited, once, with its official address.
func (o *Opgoerelse) lovpunkter() []punkt {
	var ud []punkt
	var set []satser.Udgave
	for i := range o.Spor {
		for _, u := range [...]satser.Udgave{o.Spor[i].Hjemmel.Udgave, o.Spor[i].Hjemmel.AendretVed} {
			if !u.IsValid() || slices.Contains(set, u) {
				continue
			}
			set = append(set, u)
			ud = append(ud, punkt{tekst: u.String() + ": " + lovnavn(u), adresser: []string{u.Adresse()}})
		}
	}
	return ud
}

func lovnavn(u satser.Udgave) string {
	if lov := u.Retskilde().Tekst(); lov != "" {
		return lov + ", " + u.Tekst() + "."
	}
	return u.Tekst() + "."
}

// regelsaetpunkter names the rule set by the first digits of its fingerprint and in full.
func (o *Opgoerelse) regelsaetpunkter() []punkt {
	s := o.Regelsaet.String()
	return []punkt{{tekst: "Beregnet med regelsæt " + s[:kortAftryk] + ".", under: []string{"Fuldt aftryk: " + s}}}
}

const kortAftryk = 12

// stort writes the first letter as a capital. The words it is used on begin with an ASCII letter or ø.
func stort(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return s
	}
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// bogstav marks point i: a to z, then by number.
func bogstav(i int) string {
	if i < 26 {
		return string(rune('a' + i))
	}
	return strconv.Itoa(i + 1)
}
