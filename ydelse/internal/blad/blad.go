// Package blad lays a Danish text out in parts and gives it a form, as plain text or as Markdown. The packages that explain a
// result share it, so that their texts look alike.
package blad

import (
	"strconv"
	"strings"
)

// Blad is a text laid out in parts, before it is given a form.
type Blad struct {
	Titel, Under string
	Svar, Beloeb string // the outcome, and the amount when there is one
	Obs          []string
	Afsnit       []Afsnit
}

// Afsnit is a part with a heading; Maerke is how its points are marked: '1' by number, 'a' by letter, '-' by a dash.
type Afsnit struct {
	Titel   string
	Maerke  byte
	Punkter []Punkt
}

// Punkt is one point: a text, an amount or none, lines below it and addresses.
type Punkt struct {
	Niveau        int
	Tekst, Beloeb string
	Under         []string
	Adresser      []string
}

// Laeg adds a part, unless it is empty.
func (b *Blad) Laeg(titel string, maerke byte, p []Punkt) {
	if len(p) > 0 {
		b.Afsnit = append(b.Afsnit, Afsnit{titel, maerke, p})
	}
}

// Stort writes the first letter as a capital.
func Stort(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return s
	}
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// Bogstav marks point i: a to z, then by number.
func Bogstav(i int) string {
	if i < 26 {
		return string(rune('a' + i))
	}
	return strconv.Itoa(i + 1)
}
