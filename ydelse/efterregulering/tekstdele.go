package efterregulering

import (
	"strconv"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// felter gathers what is different between two rows.
type felter []Felt

// hvis adds a thing when its texts differ; the empty text is what is not stated.
func (f *felter) hvis(navn, foer, nu string) {
	if foer != nu {
		*f = append(*f, Felt{navn, foer, nu})
	}
}

// andet adds a thing that has no short text.
func (f *felter) andet(navn string, forskellig bool) {
	if forskellig {
		*f = append(*f, Felt{Navn: navn})
	}
}

func (f *felter) beloeb(navn string, a, b satser.Beloeb) { f.hvis(navn, kr(a), kr(b)) }
func (f *felter) dag(navn string, a, b satser.Dato)      { f.hvis(navn, dag(a), dag(b)) }
func (f *felter) svar(navn string, a, b spor.Svar)       { f.hvis(navn, svartekst(a), svartekst(b)) }
func (f *felter) ja(navn string, a, b bool)              { f.hvis(navn, janej(a), janej(b)) }

func (f *felter) periode(navn string, a, b satser.Periode) {
	f.hvis(navn, periode(a), periode(b))
}

func kr(b satser.Beloeb) string { return b.Tekst() + " kr." }

// dag gives a day in Danish, the empty text for none.
func dag(d satser.Dato) string {
	if d.IsZero() {
		return ""
	}
	return "den " + d.Tekst()
}

func periode(p satser.Periode) string {
	if p.IsZero() {
		return ""
	}
	return p.Tekst()
}

func svartekst(s spor.Svar) string {
	if s == 0 {
		return ""
	}
	return "»" + s.String() + "«"
}

func janej(b bool) string {
	if b {
		return "ja"
	}
	return "nej"
}

// ord makes the words of a key: "med-ydelse" becomes "med ydelse".
func ord(noegle string) string { return strings.ReplaceAll(noegle, "-", " ") }

// valgt is ord for a value that may be not given.
func valgt[T ~uint8](v T, s string) string {
	if v == 0 {
		return ""
	}
	return ord(s)
}

// fraTil gives the days of a row.
func fraTil(fra, til satser.Dato) string {
	if fra.IsZero() && til.IsValid() {
		return "til og med den " + til.Tekst()
	}
	return periode(satser.Periode{Fra: fra, Til: til})
}

// med puts a text after a name, with a space between.
func med(navn, tekst string) string {
	if tekst == "" {
		return navn
	}
	return navn + " " + tekst
}

// antal gives a number with its noun.
func antal(n int, en, flere string) string {
	if n == 1 {
		return "1 " + en
	}
	return strconv.Itoa(n) + " " + flere
}
