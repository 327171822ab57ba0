package udbetaling

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"
)

// ark is a text laid out in parts; beloeb holds its amounts.
type ark struct {
	blad.Blad
	beloeb []blad.Punkt
}

func (a *ark) linje(tekst string, b satser.Beloeb) {
	a.beloeb = append(a.beloeb, blad.Punkt{Tekst: tekst, Beloeb: b.Tekst() + " kr."})
}

// faerdig puts the amounts first, then the steps with what they rest on.
func (a *ark) faerdig(s spor.Spor, r *satser.Regelsaet) *ark {
	figurer := blad.Figurer(s, r)
	a.Laeg("Beløb", '-', a.beloeb)
	a.Laeg("Sådan er det gjort op", '1', blad.Trinpunkter(s, figurer))
	a.Laeg("Satser og kilder", 'a', blad.Satspunkter(figurer))
	a.Laeg("Hvor loven ikke giver svaret", '-', blad.Praksispunkter(s))
	return a
}

func (a *ark) tekst() string    { return string(a.AppendTekst(nil)) }
func (a *ark) markdown() string { return string(a.AppendMarkdown(nil)) }
