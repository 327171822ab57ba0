package sanktion_test

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// sagsgang is a whole case as a caseworker takes it, a step at a time: failures happen, contact is made or sought, the
// person is heard, grounds are assessed, decisions are made, and months are settled and closed.
type sagsgang struct {
	b   sanktion.Beregner
	f   *raadighed.Forhold
	nu  satser.Dato // today
	ret []satser.Periode
	// lukket is what the months that are settled came to.
	lukket []lukketmaaned
}

type lukketmaaned struct {
	m satser.Maaned
	r sanktion.Resultat
}

// TestSagsgang: whatever happens in whatever order, the invariants hold after each step.
func TestSagsgang(t *testing.T) {
	rapid.Check(t, gentag(runder(3), func(t *rapid.T) {
		start := rapid.SampledFrom([]string{"2016-01-01", "2021-03-01", "2024-01-01", "2025-06-01"}).Draw(t, "begynder")
		s := &sagsgang{b: beregner(rapid.SampledFrom(begge).Draw(t, "ordning")), f: &raadighed.Forhold{}, nu: dag(start)}
		s.ret = []satser.Periode{{Fra: s.nu}}
		t.Repeat(map[string]func(*rapid.T){
			"dage gaar": s.dageGaar, "vejled": s.vejled, "haendelse": s.haendelse, "kontakt": s.kontakt, "forsoeg": s.forsoeg,
			"hoer": s.hoer, "vurder": s.vurder, "afgoer": s.afgoer, "": s.tjek,
		})
	}))
}

// dageGaar lets time pass. A month that ends is settled and closed.
func (s *sagsgang) dageGaar(t *rapid.T) {
	m := s.nu.Maaned()
	s.nu = s.nu.AddDays(rapid.IntRange(1, 40).Draw(t, "dage"))
	for i := range s.f.Haendelser {
		if h := &s.f.Haendelser[i]; h.ErSamtale() && h.Kontakt.IsZero() {
			h.UdenKontaktTil = s.nu.AddDays(-1)
		}
	}
	for ; m.Before(s.nu.Maaned()); m = m.Add(1) {
		s.lukket = append(s.lukket, lukketmaaned{m, s.opgoer(t, m).Resultat})
	}
}

func (s *sagsgang) vejled(*rapid.T) {
	s.f.Vejledninger = append(s.f.Vejledninger, raadighed.Vejledning{Dag: s.nu, Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja})
	if s.f.FoersteSamtale.IsZero() {
		s.f.FoersteSamtale = s.nu
	}
}

// haendelse is a failure today, of which nothing else is known yet.
func (s *sagsgang) haendelse(t *rapid.T) {
	if len(s.f.Haendelser) >= 8 {
		t.Skip("enough")
	}
	h := raadighed.Haendelse{Art: rapid.SampledFrom(append(tegnArter, satser.FortietArbejde, satser.MedvirkerIkke)).Draw(t, "art"), Dag: s.nu}
	h.IPlanen = spor.Ja
	switch {
	case h.Art.ErTilbud():
		h.Dag, h.Fravaer = satser.Dato{}, []raadighed.Fravaersdag{{Dag: s.nu}}
	case h.Art == satser.BookingfristOverskredet:
		h.FristGivet, h.VejledtOmBooking = s.nu.AddDays(-10), spor.Ja
	case h.ErForseelse():
		h.BedreVidende, h.Konstateret = spor.Ja, s.nu
	}
	h.OplystFoelge, h.OplystSkridt, h.Gange = spor.Ja, spor.Ja, 2
	s.f.Haendelser = append(s.f.Haendelser, h)
}

// en draws a failure of the case that has not been decided: after that its facts stand.
func (s *sagsgang) en(t *rapid.T) *raadighed.Haendelse {
	var aabne []*raadighed.Haendelse
	for i := range s.f.Haendelser {
		if s.f.Haendelser[i].Behandling.Afgjort.IsZero() {
			aabne = append(aabne, &s.f.Haendelser[i])
		}
	}
	if len(aabne) == 0 {
		t.Skip("no failure to decide")
	}
	return aabne[rapid.IntRange(0, len(aabne)-1).Draw(t, "hvilken")]
}

func (s *sagsgang) kontakt(t *rapid.T) {
	if h := s.en(t); h.Kontakt.IsZero() {
		h.Kontakt = s.nu
	}
}

func (s *sagsgang) forsoeg(t *rapid.T) {
	h := s.en(t)
	maade := rapid.SampledFrom([]raadighed.Kontaktmaade{raadighed.KontaktTelefon, raadighed.KontaktBopael, raadighed.KontaktSkriftlig}).Draw(t, "måde")
	h.Behandling.Kontaktforsoeg = append(h.Behandling.Kontaktforsoeg, raadighed.Kontaktforsoeg{Dag: s.nu, Maade: maade})
	h.Behandling.KontaktUdtoemt = rapid.SampledFrom([]spor.Svar{spor.Ja, spor.Nej, spor.IkkeVurderet}).Draw(t, "udtømt")
}

func (s *sagsgang) hoer(t *rapid.T) {
	b := &s.en(t).Behandling
	b.Hoering, b.HoertDen = raadighed.Hoert, s.nu
}

func (s *sagsgang) vurder(t *rapid.T) {
	b := &s.en(t).Behandling
	svar := func(navn string, mest spor.Svar) spor.Svar {
		return rapid.SampledFrom([]spor.Svar{mest, mest, mest, mest, spor.IkkeVurderet, spor.Ja, spor.Nej}).Draw(t, navn)
	}
	b.RimeligGrund, b.AndreForhold, b.FremmerRaadighed = svar("rimelig grund", spor.Nej), svar("andre forhold", spor.Nej), svar("fremmer", spor.Ja)
}

// afgoer decides a failure: what is left of the month, or a later one, pays.
func (s *sagsgang) afgoer(t *rapid.T) {
	h := s.en(t)
	h.Behandling.Afgjort, h.Behandling.Begrundelse, h.Behandling.Ophoer = s.nu, spor.Ja, spor.Ja
	if !h.ErForseelse() {
		h.Behandling.Afregnes = s.nu.Maaned().Add(rapid.IntRange(0, 2).Draw(t, "afregnes"))
	}
}

func (s *sagsgang) maaned(t *rapid.T, m satser.Maaned) *sanktion.Opgave {
	o := opgave(t, s.b, s.f, m.String(), satser.IkkeForsoerger)
	o.Ret = s.ret
	o.Maaned.Niveauer = medRet(o.Maaned, s.ret)
	return o
}

func (s *sagsgang) opgoer(t *rapid.T, m satser.Maaned) sanktion.Opgoerelse {
	return opgoer(t, s.b, s.maaned(t, m))
}

// tjek holds after each step.
func (s *sagsgang) tjek(t *rapid.T) {
	x := s.opgoer(t, s.nu.Maaned())
	ja, v := 0, raadighed.Vurderer{Regler: s.b.Regler, Ordning: s.b.Ordning}
	for i := range s.f.Haendelser {
		svar, err := v.Vurder(s.f, i)
		if err != nil {
			t.Fatalf("%v", err)
		}
		if svar.Svar() == "ja" {
			ja++
		}
	}
	if ja == 0 && (x.IAlt().Sign() != 0 || x.Dage != 0 || x.Tilbagebetaling.Sign() != 0 || x.OphoerFra.IsValid()) {
		t.Fatalf("nothing is decided, and %+v\n%s", x.Resultat, trinliste(x.Spor))
	}
	if x.Trukket.Sign() > 0 && x.Tredjedel.Sign() > 0 {
		t.Fatalf("a third runs beside another sanction: %+v", x.Resultat)
	}
	sats := tabel[s.nu.Aar()].ikke
	if rat(x.Tredjedel).Cmp(rund(big.NewRat(sats, 3), 1)) > 0 {
		t.Fatalf("more than a third: %v of %d", x.Tredjedel, sats)
	}
	if len(find(x.Spor, spor.Haendelsesbeloeb)) > 4 {
		t.Fatalf("more reductions than months\n%s", trinliste(x.Spor))
	}
	s.tjekLukket(t)
}

// tjekLukket: no decision reaches back into a month that is closed. It can only take over a day or a reduction from it.
func (s *sagsgang) tjekLukket(t *rapid.T) {
	for _, l := range s.lukket[max(0, len(s.lukket)-2):] {
		efter, err := s.b.Beregn(s.maaned(t, l.m))
		if err != nil || efter.Trukket.Compare(l.r.Trukket) > 0 || efter.Dage > l.r.Dage {
			t.Fatalf("%v was %+v and is %+v, %v", l.m, l.r, efter, err)
		}
	}
}
