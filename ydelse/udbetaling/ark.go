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

// faerdig puts the amounts first, then the steps with what they rest on: the figures of alle, which are the steps themselves and
// those that they rest on. It warns of each figure that no official table is known to hold.
func (a *ark) faerdig(s, alle spor.Spor, r *satser.Regelsaet) *ark {
	figurer := blad.Figurer(alle, r)
	for i := range figurer {
		if obs := blad.Usikker(figurer[i].Ref); obs != "" {
			a.Obs = append(a.Obs, obs)
		}
	}
	a.Laeg("Beløb", '-', a.beloeb)
	a.Laeg("Sådan er det gjort op", '1', blad.Trinpunkter(s, figurer))
	a.Laeg("Satser og kilder", 'a', blad.Satspunkter(figurer))
	a.Laeg("Hvor loven ikke giver svaret", '-', blad.Praksispunkter(s))
	return a
}

func (a *ark) tekst() string    { return string(a.AppendTekst(nil)) }
func (a *ark) markdown() string { return string(a.AppendMarkdown(nil)) }
