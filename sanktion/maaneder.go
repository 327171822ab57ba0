package sanktion

import (
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Maaneder returns the earlier months in which something that is settled in a month lies, in order: those whose benefit
// must stand in [Opgave.Tidligere].
func (b Beregner) Maaneder(f *raadighed.Forhold, m satser.Maaned) ([]satser.Maaned, error) {
	return b.MaanederI(&Opgave{Forhold: f, Maaned: Maanedsydelse{Maaned: m}})
}

// MaanederI is [Beregner.Maaneder] for a task that holds the case, the month and, when they are assessed already, its failures.
func (b Beregner) MaanederI(o *Opgave) ([]satser.Maaned, error) {
	if err := b.tjek(); err != nil {
		return nil, err
	}
	if o == nil {
		return nil, satser.NyInputfejl("opgave", satser.KodeMangler, "", "en opgave")
	}
	m := o.Maaned.Maaned
	if !m.IsValid() {
		return nil, satser.NyInputfejl("maaned", satser.KodeMangler, "", "en måned som 2024-05")
	}
	g := gang{b: b, m: m, o: o, v: raadighed.Vurderer{Regler: b.Regler, Ordning: b.Ordning}}
	if err := g.vurder(); err != nil {
		return nil, err
	}
	return b.maaneder(g.domme, m), nil
}
