package hvadnu

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// Tid is months before and after a change, in order.
type Tid []Par

// OverTid computes the months from fra to til of the case as it is and as it would be with the changes, such as another first
// day of the course. Errors and bounds are those of [ydelse.Beregner.BeregnPeriode] and [Aendret].
func OverTid(b ydelse.Beregner, sag *ydelse.Sag, fra, til satser.Maaned, aendringer ...Aendring) (Tid, error) {
	if sag == nil {
		return nil, satser.NewInputfejl("sag", satser.KodeMangler, "", "en sag")
	}
	foer, err := b.BeregnPeriode(nil, sag, fra, til)
	if err != nil {
		return nil, err
	}
	ny, err := Aendret(sag, aendringer...)
	if err != nil {
		return nil, err
	}
	efter, err := b.BeregnPeriode(make([]ydelse.Resultat, 0, len(foer)), ny, fra, til)
	if err != nil {
		return nil, err
	}
	ud := make(Tid, min(len(foer), len(efter)))
	for i := range ud {
		ud[i] = Par{foer[i], efter[i]}
	}
	return ud, nil
}

// Forskel returns what the change gives or costs in all the months, kr. ok is false when a month has no answer.
func (t Tid) Forskel() (sum satser.Beloeb, ok bool) {
	for _, p := range t {
		f, ok := p.Forskel()
		if !ok {
			return satser.Beloeb{}, false
		}
		if sum, ok = sum.Add(f); !ok {
			return satser.Beloeb{}, false
		}
	}
	return sum, true
}
