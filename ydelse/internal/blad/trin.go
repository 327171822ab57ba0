package blad

import (
	"slices"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Trinpunkter gives each step with its amount, its provision, its rate's letter and its practice.
func Trinpunkter(o spor.Spor, figurer []Figur) []Punkt {
	ud := make([]Punkt, 0, len(o))
	bogstaver := make(map[satser.Satsref]int, len(figurer))
	for i := range figurer {
		bogstaver[figurer[i].Ref] = i
	}
	for i := range o {
		t := &o[i]
		p := Punkt{Niveau: int(min(t.Niveau, 4)), Tekst: t.Tekst()}
		if t.Resultat.Enhed == spor.Kroner {
			p.Beloeb = t.Resultat.Tekst()
		}
		if s := grundlag(t, bogstaver); s != "" {
			p.Under = []string{s}
		}
		ud = append(ud, p)
	}
	return ud
}

// grundlag gives what a step rests on: "§ 68 a, stk. 2 (LBK 1031/2023); sats b; praksis: 52/12".
func grundlag(t *spor.Trin, bogstaver map[satser.Satsref]int) string {
	var dele []string
	if h := t.Hjemmel; !h.IsZero() {
		dele = append(dele, t.Bestemmelse()+" ("+udgavetekst(h)+")")
	}
	if i, ok := bogstaver[t.Sats]; ok && !t.Sats.IsZero() {
		dele = append(dele, "sats "+Bogstav(i))
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

// Praksispunkter gives the sentence of each practice followed, once.
func Praksispunkter(o spor.Spor) []Punkt {
	var ud []Punkt
	var set []spor.Praksis
	for i := range o {
		if p := o[i].Praksis; p.IsValid() && !slices.Contains(set, p) {
			set = append(set, p)
			ud = append(ud, Punkt{Tekst: p.Tekst()})
		}
	}
	return ud
}

// Lovpunkter gives each edition cited, once, with its official address.
func Lovpunkter(o spor.Spor) []Punkt {
	var ud []Punkt
	var set []satser.Udgave
	for i := range o {
		for _, u := range [...]satser.Udgave{o[i].Hjemmel.Udgave, o[i].Hjemmel.AendretVed} {
			if !u.IsValid() || slices.Contains(set, u) {
				continue
			}
			set = append(set, u)
			ud = append(ud, Punkt{Tekst: u.String() + ": " + lovnavn(u), Adresser: []string{u.Adresse()}})
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

// Regelsaetpunkter names the rule set by the first digits of its fingerprint and in full.
func Regelsaetpunkter(a satser.Aftryk) []Punkt {
	s := a.String()
	return []Punkt{{Tekst: "Beregnet med regelsæt " + s[:KortAftryk] + ".", Under: []string{"Fuldt aftryk: " + s}}}
}

// KortAftryk is how many digits of a fingerprint a text shows.
const KortAftryk = 12
