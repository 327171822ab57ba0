package ferie_test

import (
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

// TestFraResultater: what a month's result says that the person lived on.
func TestFraResultater(t *testing.T) {
	maj := satser.MustMaaned("2024-05")
	for _, r := range []struct {
		grund string
		res   ydelse.Resultat
		want  ferie.Forsoergelse
	}{
		{"the benefit", ydelse.Resultat{Udfald: spor.Beregnet, Dage: 31, Ydelse: satser.MustBeloeb("12000")}, ferie.Ressourceforloebsydelse},
		{"an øre on one day", ydelse.Resultat{Udfald: spor.Beregnet, Dage: 1, Ydelse: satser.MustBeloeb("0.01")}, ferie.Ressourceforloebsydelse},
		{"a sanction takes some", ydelse.Resultat{Udfald: spor.Beregnet, Dage: 31, Ydelse: satser.MustBeloeb("1"), Sanktioner: satser.MustBeloeb("9")}, ferie.Ressourceforloebsydelse},
		{"income takes all", ydelse.Resultat{Udfald: spor.Beregnet, Dage: 31, AnsesForModtaget: true}, ferie.Nulydelse},
		{"income takes all before 2020", ydelse.Resultat{Udfald: spor.Beregnet, Dage: 31}, ferie.Nulydelse},
		{"a sanction takes all", ydelse.Resultat{Udfald: spor.Beregnet, Dage: 31, Sanktioner: satser.MustBeloeb("12000")}, ferie.Sanktioneret},
		{"no right", ydelse.Resultat{Udfald: spor.IkkeOpfyldt}, 0},
		{"no day", ydelse.Resultat{Udfald: spor.Beregnet}, 0},
		{"a fact is missing", ydelse.Resultat{Udfald: spor.Uoplyst, Dage: 31}, 0},
		{"an assessment is wanted", ydelse.Resultat{Udfald: spor.KraeverSkoen, Dage: 31}, 0},
	} {
		r.res.Maaned = maj
		var want []ferie.Periode
		if r.want != 0 {
			want = []ferie.Periode{{Fra: satser.MustDato("2024-05-01"), Til: satser.MustDato("2024-05-31"), Art: r.want}}
		}
		if got := ferie.FraResultater(r.res); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", r.grund, got, want)
		}
	}
	if got := ferie.FraResultater(ydelse.Resultat{Udfald: spor.Beregnet, Dage: 31}); got != nil {
		t.Errorf("a result without a month: %v", got)
	}
}

// TestFraYdelse: twelve months that package ydelse computes earn the right, a month in part among them.
func TestFraYdelse(t *testing.T) {
	sag := ydelse.Sag{
		Ordning: satser.Ressourceforloeb, Foedt: satser.MustDato("1980-01-01"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2024-01-20"), Til: satser.MustDato("2025-01-31")}},
	}
	b := ydelse.Beregner{Regler: satser.Gaeldende()}
	var resultater []ydelse.Resultat
	for m := satser.MustMaaned("2023-11"); m.Before(satser.MustMaaned("2025-03")); m = m.Add(1) {
		r, err := b.Beregn(&sag, m)
		if err != nil {
			t.Fatal(err)
		}
		resultater = append(resultater, r)
	}
	perioder := ferie.FraResultater(resultater...)
	if len(perioder) != 13 {
		t.Fatalf("%d months with the benefit, want January 2024 to January 2025", len(perioder))
	}
	s := &ferie.Sag{Ordning: satser.Ressourceforloeb, Perioder: perioder, Forud: spor.Nej, Feriegodtgoerelse: spor.Nej}
	if got := paa(t, s, "2025-01-01"); got.Udfald != spor.Opfyldt {
		t.Errorf("%v\n%s", got.Udfald, tekst(got.Spor))
	}
}
