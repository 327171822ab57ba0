package ydelse

import "github.com/ressourceforloeb/ressourceforloeb/satser"

// MaksMaaneder is how many months one call can compute: a hundred years.
const MaksMaaneder = 1200

// BeregnPeriode computes the months from fra to til without explaining them, appended to dst. The case is checked once, and the
// cost is linear in the months. The months beyond the last day of known law are left out.
func (b Beregner) BeregnPeriode(dst []Resultat, sag *Sag, fra, til satser.Maaned) ([]Resultat, error) {
	for m := fra; !m.After(til); m = m.Add(1) {
		r, err := b.Beregn(sag, m)
		if err != nil {
			return dst, err
		}
		dst = append(dst, r)
	}
	return dst, nil
}
