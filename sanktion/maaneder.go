package sanktion

import (
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Maaneder returns the earlier months in which something that is settled in a month lies, in order: those whose benefit
// must stand in [Opgave.Tidligere].
func (b Beregner) Maaneder(f *raadighed.Forhold, m satser.Maaned) ([]satser.Maaned, error) {
	g := gang{b: b, o: &Opgave{Forhold: f}, v: raadighed.Vurderer{Regler: b.Regler, Ordning: b.Ordning}}
	if err := g.vurder(); err != nil {
		return nil, err
	}
	return b.maaneder(g.domme, m), nil
}
