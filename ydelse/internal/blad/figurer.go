package blad

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Figur is a figure that the steps used, as the rule set at hand knows it.
type Figur struct {
	Ref    satser.Satsref
	figur  satser.Figur
	fundet bool
}

// Figurer looks up each figure that the steps used.
func Figurer(s spor.Spor, r *satser.Regelsaet) []Figur {
	var ud []Figur
	for _, ref := range s.Satser() {
		f := Figur{Ref: ref}
		if r != nil && !r.Aftryk().IsZero() {
			figur, err := r.Figur(ref)
			f.figur, f.fundet = figur, err == nil
		}
		ud = append(ud, f)
	}
	return ud
}

// Satspunkter gives each figure with its days, its status and where it was seen.
func Satspunkter(figurer []Figur) []Punkt {
	ud := make([]Punkt, len(figurer))
	for i := range figurer {
		ud[i] = figurer[i].Punkt()
	}
	return ud
}

// Punkt gives the figure with its days, its status and where it was seen. A figure that a caller has added can be without that, and
// then it says so.
func (b *Figur) Punkt() Punkt {
	navn := Stort(b.Ref.Sats.Tekst())
	if !b.fundet {
		return Punkt{Tekst: navn + ", fra " + b.Ref.Fra.Tekst() + ": satsen findes ikke i det regelsæt, som kilderne er slået op i."}
	}
	f := &b.figur
	p := Punkt{
		Tekst: navn + ": " + f.Vaerdi.Tekst() + " " + b.Ref.Sats.Enhed().Tekst() + ", " + f.Fra.Tekst() + " – " + f.Til.Tekst() + ".",
		Under: []string{statussaetning(f.Status)},
	}
	if f.Afledning != "" {
		p.Under = append(p.Under, "Sådan er satsen beregnet: "+f.Afledning)
	}
	for _, k := range f.Kilder {
		p.Adresser = append(p.Adresser, string(k))
	}
	if f.Afledning == "" && len(f.Kilder) == 0 {
		p.Under = append(p.Under, "Det er ikke angivet, hvor satsen er set, eller hvordan den er beregnet.")
	}
	return p
}

func statussaetning(s satser.Status) string {
	switch s {
	case satser.Bekendtgjort:
		return "Status: bekendtgjort."
	case satser.BekendtgjortAndenTabel:
		return "Status: bekendtgjort i en tabel for en anden ydelse, hvor beløbet er det samme."
	case satser.Beregnet:
		return "Status: beregnet. Beløbet er ikke set i en officiel tabel."
	case satser.Foreloebig:
		return "Status: foreløbig. Beløbet er en fremskrivning."
	}
	return "Status: ukendt."
}

// Usikker gives the warning for a figure that no official table is known to hold.
func Usikker(ref satser.Satsref) string {
	sats := "Satsen »" + ref.Sats.Tekst() + "« fra " + ref.Fra.Tekst()
	switch ref.Status {
	case satser.Beregnet:
		return sats + " er beregnet og ikke set i en officiel tabel. Kontrollér den, før ydelsen udbetales."
	case satser.Foreloebig:
		return sats + " er foreløbig: en fremskrivning. Beregn igen, når satsen er bekendtgjort."
	}
	return ""
}
