package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// hvalg changes a failure under construction.
type hvalg func(*raadighed.Haendelse)

// forsoemmelse is a failure on a day of which every condition for a sanction is met under every edition of the law, and
// which is settled in its own month: contact was made on the day, the person has been heard, and every assessment goes
// against the person.
func forsoemmelse(art satser.Haendelsesart, s string, valgte ...hvalg) raadighed.Haendelse {
	d := dag(s)
	h := raadighed.Haendelse{
		Art: art, Dag: d, OplystFoelge: spor.Ja, OplystSkridt: spor.Ja,
		Behandling: raadighed.Behandling{
			Kontaktforsoeg: []raadighed.Kontaktforsoeg{{Dag: d, Maade: raadighed.KontaktTelefon, Opnaaet: true}},
			Hoering:        raadighed.Hoert, HoertDen: d.AddDays(5),
			RimeligGrund: spor.Nej, AndreForhold: spor.Nej, FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja, Ophoer: spor.Ja,
			Afgjort: d.AddDays(20), Afregnes: d.Maaned(),
		},
	}
	switch art {
	case satser.AfvistTilbud, satser.UdeblevetFraTilbud:
		h.Dag, h.Fravaer, h.IPlanen = satser.Dato{}, []raadighed.Fravaersdag{{Dag: d}}, spor.Ja
	case satser.SygdomIkkeMeldtTilTilbud:
		h.IPlanen = spor.Ja
	case satser.UdeblevetFraSamtale, satser.UdeblevetFraRaadighedsvurdering:
		h.Kontakt = d
	case satser.BookingfristOverskredet:
		h.FristGivet, h.VejledtOmBooking, h.Booket = d.AddDays(-8), spor.Ja, d.AddDays(1)
	case satser.MedvirkerIkke:
		h.Gange = 2
	case satser.FortietArbejde, satser.UdlandsopholdUberettiget:
		h.BedreVidende, h.Konstateret, h.Behandling.Afregnes = spor.Ja, d.AddDays(3), satser.Maaned{}
	}
	for _, v := range valgte {
		v(&h)
	}
	return h
}

// samtale is a missed talk with contact on a day.
func samtale(s, kontakt string, valgte ...hvalg) raadighed.Haendelse {
	til := func(h *raadighed.Haendelse) {
		h.Kontakt = dag(kontakt)
		h.Behandling.Kontaktforsoeg[0].Dag = h.Kontakt
	}
	return forsoemmelse(satser.UdeblevetFraSamtale, s, append([]hvalg{til}, valgte...)...)
}

// fravaer is absence from a tilbud from one day to another, Monday to Friday.
func fravaer(fra, til string, valgte ...hvalg) raadighed.Haendelse {
	dage := func(h *raadighed.Haendelse) { h.Fravaer = raadighed.FravaerPaa(satser.MustPeriode(fra, til)) }
	return forsoemmelse(satser.UdeblevetFraTilbud, fra, append([]hvalg{dage}, valgte...)...)
}

func arbejdsafvisning(s string, valgte ...hvalg) raadighed.Haendelse {
	return forsoemmelse(satser.AfvistArbejde, s, valgte...)
}

func afregnes(m string) hvalg {
	return func(h *raadighed.Haendelse) { h.Behandling.Afregnes = satser.MustMaaned(m) }
}

func afgjort(s string) hvalg { return func(h *raadighed.Haendelse) { h.Behandling.Afgjort = dag(s) } }

// vejledt guides the person a month before a day, gone through alone, handed over and sent, and has the first talk
// after that.
func vejledt(s string) valg {
	return func(x *ydelse.Sag) {
		d := dag(s)
		x.Raadighed.Vejledninger = append(x.Raadighed.Vejledninger, raadighed.Vejledning{
			Dag: d.AddDays(-30), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja,
		})
		if x.Raadighed.FoersteSamtale.IsZero() {
			x.Raadighed.FoersteSamtale = d.AddDays(-20)
		}
	}
}

// forsoemt adds failures, each with guidance a month before.
func forsoemt(hh ...raadighed.Haendelse) valg {
	return func(s *ydelse.Sag) {
		for i := range hh {
			vejledt(hh[i].Dage().Fra.String())(s)
		}
		s.Raadighed.Haendelser = append(s.Raadighed.Haendelser, hh...)
	}
}

// udenForsoemmelser is the case without its failures.
func udenForsoemmelser(s *ydelse.Sag) *ydelse.Sag {
	n := *s
	n.Raadighed = raadighed.Forhold{}
	return &n
}

// sanktionsraekke is one line of a table of months with failures: what is paid, what the sanctions took, what the
// benefit could not hold and what is to be paid back.
type sanktionsraekke struct {
	grund, maaned string
	sag           *ydelse.Sag
	ydelse        string // or the outcome, when it is no amount
	taget         string
	rest, tilbage string // empty for 0 kr.
	praksis       ydelse.Praksis
}

func tjekSanktioner(t *testing.T, raekker []sanktionsraekke) {
	t.Helper()
	nul := func(s string) string {
		if s == "" {
			return "0.00"
		}
		return s
	}
	for _, r := range raekker {
		t.Run(r.maaned+" "+r.grund, func(t *testing.T) {
			o := opgoer(t, beregner(r.praksis), r.sag, satser.MustMaaned(r.maaned))
			fik := [4]string{svar(o.Resultat), o.Sanktioner.String(), o.Sanktionsrest.String(), o.Tilbagebetaling.String()}
			if vil := [4]string{r.ydelse, nul(r.taget), nul(r.rest), nul(r.tilbage)}; fik != vil {
				t.Errorf("%s: %v, want %v\n%s", r.grund, fik, vil, trinliste(o.Spor))
			}
			for i, x := range o.Spor {
				if x.Hjemmel.IsZero() || x.Bestemmelse() == "" {
					t.Errorf("step %d (%v) has no provision", i+1, x.ID)
				}
			}
		})
	}
}
