package proeve_test

import (
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// Seeds: cases made by hand in which everything is in order, for the drawn cases to begin from.

// vejledt is what is common to the failures of a case: the person was guided before the day, again and again.
func vejledt(d satser.Dato) raadighed.Forhold {
	f := raadighed.Forhold{FoersteSamtale: d.AddDays(-20)}
	for _, foer := range []int{30, 400, 800} {
		f.Vejledninger = append(f.Vejledninger, raadighed.Vejledning{
			Dag: d.AddDays(-foer), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja,
		})
	}
	return f
}

// faerdig is a failure of which every condition for a sanction is met under every edition of the law.
func faerdig(art satser.Haendelsesart, d satser.Dato) raadighed.Haendelse {
	h := raadighed.Haendelse{
		Art: art, Dag: d, OplystFoelge: spor.Ja, OplystSkridt: spor.Ja,
		Behandling: raadighed.Behandling{
			Kontaktforsoeg: []raadighed.Kontaktforsoeg{{Dag: d, Maade: raadighed.KontaktTelefon}, {Dag: d.AddDays(1), Maade: raadighed.KontaktBopael}},
			KontaktUdtoemt: spor.Ja, Hoering: raadighed.Hoert, HoertDen: d.AddDays(5),
			RimeligGrund: spor.Nej, AndreForhold: spor.Nej, FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja, Ophoer: spor.Ja,
			Afgjort: d.AddDays(6), Afregnes: d.Maaned(),
		},
	}
	switch art {
	case satser.AfvistTilbud, satser.UdeblevetFraTilbud:
		h.Dag, h.Fravaer, h.IPlanen, h.Tilbud = satser.Dato{}, []raadighed.Fravaersdag{{Dag: d}}, spor.Ja, "kursus"
	case satser.SygdomIkkeMeldtTilTilbud:
		h.IPlanen = spor.Ja
	case satser.UdeblevetFraSamtale, satser.UdeblevetFraRaadighedsvurdering:
		h.Kontakt = d
	case satser.BookingfristOverskredet:
		h.FristGivet, h.VejledtOmBooking, h.Booket = d.AddDays(-8), spor.Ja, d.AddDays(1)
	case satser.MedvirkerIkke:
		h.Gange = 2
	case satser.FortietArbejde, satser.UdlandsopholdUberettiget:
		h.BedreVidende, h.Konstateret = spor.Ja, d.AddDays(3)
	}
	return h
}

// maanedsydelse is the benefit of a whole month at the rate of a category.
func maanedsydelse(o satser.Ordning, m satser.Maaned, g satser.Satsgruppe) sanktion.Maanedsydelse {
	sats, ok := map[satser.Satsgruppe]satser.Sats{
		satser.Forsoerger: satser.MaanedForsoerger, satser.IkkeForsoerger: satser.MaanedIkkeForsoerger, satser.Hjemmeboende: satser.MaanedHjemmeboende,
	}[g]
	if !ok {
		sats = satser.MaanedBidragLoft
	}
	f, err := satser.Gaeldende().Sats(sats, o, m.FoersteDag())
	maa(err)
	return sanktion.Ydelse(m, g, f.Vaerdi, f.Vaerdi)
}

// aaben is a person in one open course of a scheme since it began.
func aaben(o satser.Ordning) ydelse.Sag {
	d := foersteMaaned(o).FoersteDag()
	return ydelse.Sag{
		Ordning: o, Foedt: satser.MustDato("1980-05-17"), Forloeb: []ydelse.Forloeb{{Fra: d, Bevilget: d}},
		Bolig: []ydelse.Bolig{{Fra: satser.MustDato("1980-05-17"), HosForaelder: spor.Nej}},
	}
}

// indtaegter is an income of every kind, paid in a month and for it.
func indtaegter(m satser.Maaned) (ud []ydelse.Indtaegt) {
	for _, a := range satser.Indtaegtsarter() {
		x := ydelse.Indtaegt{Art: a, Beloeb: satser.MustBeloeb("310.10"), Periode: m.Periode(), Udbetalt: m.SidsteDag()}
		switch a {
		case satser.Loen:
			x.Beloeb, x.ArbejdsgiverPension = satser.MustBeloeb("16000"), satser.MustBeloeb("1250.55")
		case satser.Tilbudsindtaegt:
			x.Timer = 2550
		}
		ud = append(ud, x)
	}
	return ud
}
