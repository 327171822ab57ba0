package ferie

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// FraResultater makes periods of months that package ydelse has computed: a month with the benefit, one at 0 kr. because of
// income, and one at 0 kr. because of a sanction. Each is taken as the whole of its calendar month, which a month with the
// benefit in part counts as; where the day on which the person went over decides, give the periods by hand. A month without
// right or without an answer gives none: what the person lived on then is not stated.
func FraResultater(resultater ...ydelse.Resultat) []Periode {
	var ud []Periode
	for i := range resultater {
		if a := forsoergelse(&resultater[i]); a != 0 {
			p := resultater[i].Maaned.Periode()
			ud = append(ud, Periode{Fra: p.Fra, Til: p.Til, Art: a})
		}
	}
	return ud
}

func forsoergelse(r *ydelse.Resultat) Forsoergelse {
	switch {
	case r.Udfald != spor.Beregnet || r.Dage == 0 || !r.Maaned.IsValid():
		return 0
	case !r.Ydelse.IsZero():
		return Ressourceforloebsydelse
	case r.Sanktioner.IsZero():
		return Nulydelse
	}
	return Sanktioneret
}
