package ydelse_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// sanktionsegenskab is [egenskab] on cases with failures around the month.
func sanktionsegenskab(t *testing.T, prop func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner)) {
	t.Helper()
	for _, e := range eraer {
		t.Run(e.navn, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, gentag(runder(2), func(t *rapid.T) {
				s, m := tegnSag(t, e)
				g := tegner{t, m}
				g.forsoem(s, g.tal("hændelser", 1, 5), append(satser.Haendelsesarter(), oftest...))
				prop(t, s, m, beregner(tegnPraksis(t)))
			}))
		})
	}
}

// oftest are the kinds that come oftener than the others.
var oftest = []satser.Haendelsesart{
	satser.UdeblevetFraSamtale, satser.UdeblevetFraSamtale, satser.UdeblevetFraTilbud, satser.UdeblevetFraTilbud, satser.AfvistArbejde,
	satser.AfvistArbejde, satser.FortietArbejde, satser.FortietArbejde, satser.FortietArbejde,
}

// forsoem adds n failures of some kinds, and says of the ceilings which help they correspond to, mostly.
func (g tegner) forsoem(s *ydelse.Sag, n int, arter []satser.Haendelsesart) {
	for range n {
		h := g.haendelse(s.Ordning, arter)
		vejledt(h.Dage().Fra.String())(s)
		s.Raadighed.Haendelser = append(s.Raadighed.Haendelser, h)
	}
	for i := range s.Lofter {
		s.Lofter[i].Hjaelp = sanktion.Loftsniveau(g.tal("hjælp", 0, 3))
	}
	if err := s.Valider(); err != nil {
		g.Fatalf("the generator drew a malformed failure: %v", err)
	}
}

// haendelse draws a failure in the month or the four before it. Mostly every condition is met, and mostly it is settled
// in the month. The benefit is never ended: that needs a course that ends.
func (g tegner) haendelse(o satser.Ordning, arter []satser.Haendelsesart) raadighed.Haendelse {
	d := g.m.FoersteDag().AddDays(g.tal("dag", -100, g.m.Dage()-1))
	if foerste := sag(o).Forloeb[0].Fra; d.Before(foerste) {
		d = foerste
	}
	h := forsoemmelse(rapid.SampledFrom(arter).Draw(g.T, "art"), d.String())
	h.Behandling.Ophoer = spor.Nej
	g.dage(&h, d)
	switch g.tal("afregnes", 0, 5) {
	case 0:
	case 1:
		h.Behandling.Afregnes = d.Maaned().Add(g.tal("måneder", 0, 4))
	default:
		h.Behandling.Afregnes = g.m
	}
	if h.ErForseelse() {
		h.Behandling.Afregnes = satser.Maaned{}
		h.Gange = g.tal("gange", 0, 3)
	}
	if g.tal("mangler", 0, 4) == 0 {
		g.mangl(&h)
	}
	return h
}

// dage draws how long a failure lasts.
func (g tegner) dage(h *raadighed.Haendelse, d satser.Dato) {
	slut := d.AddDays(g.tal("varer", 0, 45))
	switch {
	case h.Art.ErTilbud():
		h.Fravaer = nil
		for x := d; !x.After(slut); x = x.AddDays(g.tal("mellem", 1, 9)) {
			h.Fravaer = append(h.Fravaer, raadighed.Fravaersdag{Dag: x, Delvis: g.ja("delvis")})
		}
	case h.Art == satser.BookingfristOverskredet:
		h.Booket, h.Behandling.Kontaktforsoeg[0].Dag = slut, slut
	case h.ErSamtale() && g.ja("uden kontakt"):
		h.Kontakt, h.UdenKontaktTil = satser.Dato{}, slut
		h.Behandling.Kontaktforsoeg[0].Opnaaet, h.Behandling.KontaktUdtoemt = false, spor.Ja
	case h.ErSamtale():
		h.Kontakt, h.Behandling.Kontaktforsoeg[0].Dag = slut, slut
	}
}

// mangl leaves one thing undone or not assessed. Every failure asks for the reasons.
func (g tegner) mangl(h *raadighed.Haendelse) {
	b := &h.Behandling
	switch g.tal("hvad", 0, 4) {
	case 0:
		b.Begrundelse = 0
	case 1:
		b.Begrundelse = spor.Nej
	case 2:
		b.Hoering, b.HoertDen = 0, satser.Dato{}
	case 3:
		b.Hoering, b.HoertDen = raadighed.IkkeHoert, satser.Dato{}
	case 4:
		b.Begrundelse = spor.IkkeVurderet
	}
}

// rapidKopi is a case whose failures can be changed without changing the first.
func rapidKopi(s *ydelse.Sag) *ydelse.Sag {
	n := s.Kopi()
	n.Raadighed.Haendelser = append([]raadighed.Haendelse(nil), s.Raadighed.Haendelser...)
	n.Raadighed.Vejledninger = append([]raadighed.Vejledning(nil), s.Raadighed.Vejledninger...)
	return n
}
