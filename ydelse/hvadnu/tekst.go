package hvadnu

import (
	"math/big"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

func kr(b satser.Beloeb) string { return b.Tekst() + " kr." }

// Tekst gives the part in øre: "45 øre", with two decimals after "ca." where it is no such number, and "hele kronen".
func (a Andel) Tekst() string {
	switch {
	case a.Naevner <= 0:
		return ""
	case a.Taeller == a.Naevner:
		return "hele kronen"
	}
	oere := big.NewRat(a.Taeller, a.Naevner)
	oere.Mul(oere, big.NewRat(100, 1))
	if oere.IsInt() {
		return oere.FloatString(0) + " øre"
	}
	s := strings.Replace(oere.FloatString(2), ".", ",", 1) + " øre"
	if !oere.Mul(oere, big.NewRat(100, 1)).IsInt() {
		s = "ca. " + s
	}
	return s
}

// beholder says what one keeps: "beholder du 45 øre af hver ekstra krone".
func (a Andel) beholder() string {
	if a.Taeller == a.Naevner {
		return "beholder du hele den ekstra krone"
	}
	return "beholder du " + a.Tekst() + " af hver ekstra krone"
}

// Tekst gives the kink as Danish sentences to the person.
func (k Knaek) Tekst() string {
	if !k.Art.IsValid() {
		return ""
	}
	if k.Art == Begyndelse {
		return "Uden løn er ydelsen " + kr(k.Ydelse) + " Fra den første krone " + k.Efter.beholder() + k.bestemmelse() + "."
	}
	return "Ved en løn med pension på " + kr(k.Loen) + " " + k.sker() + " Derover " + k.Efter.beholder() +
		", derunder " + k.Foer.Tekst() + "."
}

// sker says what happens at the kink.
func (k Knaek) sker() string {
	switch k.Art {
	case Nulpunkt:
		return "tager indtægterne hele ydelsen" + k.bestemmelse() + "."
	case Sanktionsgraense:
		return "tager indtægter og sanktioner tilsammen hele ydelsen" + k.bestemmelse() + "."
	case Loengraense:
		return "nås lønindtægtsgrænsen" + k.bestemmelse() + ", og ydelsen er " + kr(k.Ydelse)
	}
	return "skifter opgørelsen ved »" + k.Trin.Titel() + "«" + k.bestemmelse() + ", og ydelsen er " + kr(k.Ydelse)
}

func (k Knaek) bestemmelse() string {
	if k.Hjemmel.IsZero() {
		return ""
	}
	return " (" + k.Hjemmel.Bestemmelse() + ")"
}

// Tekst gives the kinks of the curve, a paragraph each; without a curve, why there is none.
func (k Kurve) Tekst() string {
	if k.Udfald != spor.Beregnet {
		return "Der er ingen kurve for " + k.Maaned.Tekst() + ". " + hvorforIkke(k.Udfald, k.Spor)
	}
	ud := make([]string, len(k.Knaek))
	for i := range k.Knaek {
		ud[i] = k.Knaek[i].Tekst()
	}
	return strings.Join(ud, "\n")
}

// hvorforIkke says why a month has no curve: what is missing, or why there is no right.
func hvorforIkke(u spor.Udfald, s spor.Spor) string {
	var ud []string
	for i := range s {
		if s[i].Udfald == u {
			ud = append(ud, s[i].Tekst())
		}
	}
	return strings.Join(ud, " ")
}

// Tekst gives the answer as Danish sentences: the amount before and after, and the step that the difference comes from.
func (s Svar) Tekst() string {
	m := "Ydelsen for " + s.Efter.Maaned.Tekst()
	forskel, ok := s.Forskel()
	switch {
	case !ok:
		m = uafgjort(m, s.Par)
	case forskel.IsZero():
		m += " bliver den samme: " + kr(s.Efter.Ydelse)
	default:
		m += " bliver " + kr(s.Efter.Ydelse) + " i stedet for " + kr(s.Foer.Ydelse) + " Det er " + mereEllerMindre(forskel) + "."
	}
	if a, er := s.Aarsag(); er {
		m += " Forskellen begynder her: " + a.Tekst()
	}
	return m
}

func uafgjort(m string, p Par) string {
	if _, ok := p.Foer.Beloeb(); !ok {
		if _, ok := p.Efter.Beloeb(); ok {
			return m + " bliver " + kr(p.Efter.Ydelse) + " Uden ændringen kan den ikke opgøres endnu (" + p.Foer.Udfald.String() + ")."
		}
	}
	return m + " kan ikke opgøres med ændringen (" + p.Efter.Udfald.String() + ")."
}

func mereEllerMindre(b satser.Beloeb) string {
	switch b.Sign() {
	case 0:
		return "ingen forskel"
	case -1:
		return kr(satser.BeloebAfEnheder(-b.Enheder())) + " mindre"
	}
	return kr(b) + " mere"
}

// Tekst gives the step as it is and as it was, with its provision.
func (s Skel) Tekst() string {
	t := s.Trin()
	if t == (spor.Trin{}) {
		return ""
	}
	ud := t.ID.Titel()
	if b := t.Bestemmelse(); b != "" {
		ud += " (" + b + ")"
	}
	switch {
	case s.Foer == (spor.Trin{}):
		return ud + ": " + s.Efter.Tekst()
	case s.Efter == (spor.Trin{}):
		return ud + " gælder ikke længere: " + s.Foer.Tekst()
	}
	return ud + ": " + s.Efter.Tekst() + " Før: " + s.Foer.Tekst()
}

// Tekst gives the months in which the benefit differs, a line each, and the sum.
func (t Tid) Tekst() string {
	var b strings.Builder
	for _, p := range t {
		if p.Foer.Ydelse != p.Efter.Ydelse || p.Foer.Udfald != p.Efter.Udfald {
			b.WriteString(p.Efter.Maaned.Tekst() + ": " + stoerrelse(p.Efter) + ", før " + stoerrelse(p.Foer) + "\n")
		}
	}
	if sum, ok := t.Forskel(); ok {
		b.WriteString("I alt " + mereEllerMindre(sum) + "\n")
	}
	return b.String()
}

func stoerrelse(r ydelse.Resultat) string {
	if b, ok := r.Beloeb(); ok {
		return kr(b)
	}
	return r.Udfald.String()
}
