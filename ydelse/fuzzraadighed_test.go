package ydelse_test

import (
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// svar is mostly one of the answers, often none, sometimes any.
func (b *raabytes) svar() spor.Svar {
	switch x := b.u8(); {
	case x < 100:
		return 0
	case x < 250:
		return spor.Svar(x%3 + 1)
	}
	return spor.Svar(b.u8())
}

// forhold makes facts about rådighed of any kind. Half the failures have every condition met, so that they come to cost
// something.
func (b *raabytes) forhold() raadighed.Forhold {
	f := raadighed.Forhold{ArbejdsgiverMedRefusion: b.svar()}
	for range b.u8()%3 + 1 {
		d := b.dato()
		f.Vejledninger = append(f.Vejledninger, raadighed.Vejledning{
			Dag: d, Form: raadighed.Vejledningsform(b.enum(3)), Udleveret: b.svar(), Sendt: b.svar(),
		})
	}
	for range b.u8() % 2 {
		f.Fritagelser = append(f.Fritagelser, raadighed.Fritagelse{
			Art: satser.Fritagelsesart(b.enum(8)), Fra: b.dato(), Til: b.dato(), Aftalt: b.svar(), Vurdering: b.svar(),
		})
	}
	for range b.u8()%4 + 1 {
		h := b.haendelse()
		if d := h.Dage().Fra; d.IsValid() && b.u8() < 200 {
			f.Vejledninger = append(f.Vejledninger, raadighed.Vejledning{Dag: d.AddDays(-20), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja})
		}
		f.Haendelser = append(f.Haendelser, h)
	}
	return f
}

func (b *raabytes) haendelse() raadighed.Haendelse {
	art, d := satser.Haendelsesart(b.enum(uint8(len(satser.Haendelsesarter())))), b.dato()
	if d.IsValid() && art.IsValid() && b.u8()%2 == 0 {
		h := forsoemmelse(art, d.String())
		if h.ErSamtale() && h.Art != satser.BookingfristOverskredet {
			h.Kontakt = d.AddDays(int(b.u8()))
		}
		if b.u8() < 128 && !h.ErForseelse() {
			h.Behandling.Afregnes = d.Maaned().Add(int(b.u8() % 5))
		}
		return h
	}
	h := raadighed.Haendelse{
		Art: art, Dag: d, IPlanen: b.svar(), Kontakt: b.dato(), Booket: b.dato(), UdenKontaktTil: b.dato(), FristGivet: b.dato(),
		VejledtOmBooking: b.svar(), Gange: int(int8(b.u8())), PaaAndenVis: b.svar(), BedreVidende: b.svar(), Konstateret: b.dato(),
	}
	for range b.u8() % 3 {
		h.Fravaer = append(h.Fravaer, raadighed.Fravaersdag{Dag: b.dato()})
	}
	h.Behandling = raadighed.Behandling{
		KontaktUdtoemt: b.svar(), Hoering: raadighed.Hoering(b.enum(3)), HoertDen: b.dato(), RimeligGrund: b.svar(), AndreForhold: b.svar(),
		FremmerRaadighed: b.svar(), Begrundelse: b.svar(), Ophoer: b.svar(), Afgjort: b.dato(),
	}
	for range b.u8() % 2 {
		h.Behandling.Grunde = append(h.Behandling.Grunde, raadighed.Grund{
			Art: satser.Grundart(b.enum(12)), Fra: b.dato(), Til: b.dato(), Godtgjort: b.svar(), Vurdering: b.svar(),
		})
	}
	return h
}
