package sanktion

import (
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Maaneder returns the earlier months in which something that is settled in the task's month lies, in order: those whose
// benefit must stand in [Opgave.Tidligere]. Of the task it needs the case, the month and, when they are assessed already, the
// failures; the month's benefit may still be missing.
func (b Beregner) Maaneder(o *Opgave) ([]satser.Maaned, error) {
	if err := b.tjek(); err != nil {
		return nil, err
	}
	if o == nil {
		return nil, satser.NewInputfejl("opgave", satser.KodeMangler, "", "en opgave")
	}
	m := o.Maaned.Maaned
	if !m.IsValid() {
		return nil, satser.NewInputfejl("maaned", satser.KodeMangler, "", "en måned som 2024-05")
	}
	g := gang{b: b, m: m, o: o, v: raadighed.Vurderer{Regler: b.Regler, Ordning: b.Ordning}}
	if err := g.vurder(); err != nil {
		return nil, err
	}
	return b.maaneder(g.domme, m), nil
}
