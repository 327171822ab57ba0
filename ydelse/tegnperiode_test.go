package ydelse_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// periodeegenskab checks a property on cases in which everything can happen at once around one month: facts about the
// level, incomes, facts about the right, and in some failures. The period is the months around it that the era has.
func periodeegenskab(t *testing.T, gange int, prop func(t *rapid.T, s *ydelse.Sag, fra, til satser.Maaned, b ydelse.Beregner)) {
	t.Helper()
	for _, e := range eraer {
		t.Run(e.navn, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, gentag(runder(gange), func(t *rapid.T) {
				s, m := tegnSag(t, e)
				tegnRetTil(t, s, m)
				g := tegner{t, m}
				if g.tal("forsømmelser", 0, 2) == 0 {
					g.forsoem(s, g.tal("hændelser", 1, 3), oftest)
				}
				fra, til := seneste(m.Add(-2).FoersteDag(), dag(e.fra+"-01")).Maaned(), m.Add(g.tal("efter", 0, 3))
				if sidste := satser.MustMaaned(e.til); til.After(sidste) {
					til = sidste
				}
				prop(t, s, fra, til, beregner(tegnPraksis(t)))
			}))
		})
	}
}

// tegnRetTil adds facts about the right to a case, around a month, that leave it valid.
func tegnRetTil(t *rapid.T, s *ydelse.Sag, m satser.Maaned) {
	g := rettegner{t, m.FoersteDag().AddDays(14)}
	s.Ret = ydelse.Retsforhold{Betingelser: g.betingelser(s.Ordning), Bevaret: g.bevaret(s.Ordning), Ferie: g.ferie()}
	s.Ret.Udland = g.udland(s.Ret.Ferie)
	if ophoer := g.ophoer(s); true {
		s.Ret.Ophoer = ophoer
	}
	if err := s.Valider(); err != nil {
		t.Fatalf("the generator drew a malformed case: %v", err)
	}
}

// dybKopi is a case that shares no list with the first, the failures and the facts about the right included.
func dybKopi(s *ydelse.Sag) *ydelse.Sag {
	n := rapidKopi(s)
	n.Bolig, n.Selvstaendig = slices.Clone(s.Bolig), slices.Clone(s.Selvstaendig)
	n.Ret = ydelse.Retsforhold{
		Betingelser: slices.Clone(s.Ret.Betingelser), Bevaret: slices.Clone(s.Ret.Bevaret), Ferie: slices.Clone(s.Ret.Ferie),
		Udland: slices.Clone(s.Ret.Udland), Ophoer: slices.Clone(s.Ret.Ophoer),
	}
	return n
}
