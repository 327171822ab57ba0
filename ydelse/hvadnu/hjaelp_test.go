package hvadnu_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

const (
	rf  = satser.Ressourceforloeb
	jaf = satser.Jobafklaring
)

func dag(s string) satser.Dato { return satser.MustDato(s) }

func kr(s string) satser.Beloeb { return satser.MustBeloeb(s) }

// valg changes a case under construction.
type valg func(*ydelse.Sag)

// sag is an adult of 44 in 2024 without children, in one open course from 2015, with the changes given.
func sag(o satser.Ordning, valgte ...valg) *ydelse.Sag {
	s := &ydelse.Sag{Ordning: o, Foedt: dag("1980-05-17"), Forloeb: []ydelse.Forloeb{{Fra: dag("2015-01-01")}}}
	for _, v := range valgte {
		v(s)
	}
	return s
}

func fra(s string) valg { return func(x *ydelse.Sag) { x.Forloeb[0].Fra = dag(s) } }

func medBarn(x *ydelse.Sag) {
	x.Boern = append(x.Boern, ydelse.Barn{Foedt: dag("2012-03-01"), Ophold: ydelse.Danmark})
}

// med adds an income for a whole month, paid on its last day; 37 hours if it is of a tilbud.
func med(a satser.Indtaegtsart, maaned, beloeb string) valg {
	return func(s *ydelse.Sag) {
		m := satser.MustMaaned(maaned)
		x := ydelse.Indtaegt{Art: a, Beloeb: kr(beloeb), Periode: m.Periode(), Udbetalt: m.SidsteDag()}
		if a == satser.Tilbudsindtaegt {
			x.Timer = 37_00
		}
		s.Indtaegter = append(s.Indtaegter, x)
	}
}

// forsoemt adds a failure on a day of which every condition for a sanction is met in 2024, settled in a month.
func forsoemt(art satser.Haendelsesart, s, afregnes string) valg {
	d := dag(s)
	h := raadighed.Haendelse{
		Art: art, Dag: d,
		Behandling: raadighed.Behandling{
			Kontaktforsoeg: []raadighed.Kontaktforsoeg{{Dag: d, Maade: raadighed.KontaktTelefon, Opnaaet: true}},
			Hoering:        raadighed.Hoert, HoertDen: d.AddDays(5),
			RimeligGrund: spor.Nej, AndreForhold: spor.Nej, FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja,
			Afgjort: d.AddDays(14),
		},
	}
	switch art {
	case satser.UdeblevetFraSamtale:
		h.Kontakt = d
	case satser.FortietArbejde:
		h.BedreVidende, h.Konstateret = spor.Ja, d.AddDays(3)
	}
	if afregnes != "" {
		h.Behandling.Afregnes = satser.MustMaaned(afregnes)
	}
	return func(x *ydelse.Sag) {
		x.Raadighed.Vejledninger = append(x.Raadighed.Vejledninger, raadighed.Vejledning{
			Dag: d.AddDays(-30), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja,
		})
		x.Raadighed.Haendelser = append(x.Raadighed.Haendelser, h)
	}
}

func beregner(p ...ydelse.Praksis) ydelse.Beregner {
	b := ydelse.Beregner{Regler: satser.Gaeldende()}
	if len(p) > 0 {
		b.Praksis = p[0]
	}
	return b
}

func kurve(t testing.TB, b ydelse.Beregner, s *ydelse.Sag, m string, v hvadnu.Valg) hvadnu.Kurve {
	t.Helper()
	k, err := hvadnu.Loenkurve(b, s, satser.MustMaaned(m), v)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// til60 is a curve to 60.000 kr. in steps of 5.000.
var til60 = hvadnu.Valg{Maks: kr("60000"), Skridt: kr("5000")}

func ens(t *testing.T, navn string, fik, vil any) {
	t.Helper()
	if d := cmp.Diff(vil, fik); d != "" {
		t.Errorf("%s (-want +got):\n%s", navn, d)
	}
}

// inputfejl expects malformed input in a field.
func inputfejl(t *testing.T, err error, felt string, kode satser.Kode) {
	t.Helper()
	var f *satser.Inputfejl
	if !errors.As(err, &f) || f.Felt != felt || f.Kode != kode {
		t.Errorf("%v, want %s (%s)", err, felt, kode)
	}
}
