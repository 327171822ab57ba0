package ferie_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

// TestSvarIDag: the answers that belong to the day itself.
func TestSvarIDag(t *testing.T) {
	for _, r := range []struct {
		grund  string
		ret    func(*ferie.Sag)
		udfald spor.Udfald
		id     spor.ID
	}{
		{"all is well", func(*ferie.Sag) {}, spor.Opfyldt, 0},
		{"earned holiday is held first", func(s *ferie.Sag) { s.Feriegodtgoerelse = spor.Ja }, spor.IkkeOpfyldt, spor.FerieGodtgoerelseFoerst},
		{"earned holiday is not stated", func(s *ferie.Sag) { s.Feriegodtgoerelse = 0 }, spor.Uoplyst, spor.FerieGodtgoerelseFoerst},
		{"earned holiday is not assessed", func(s *ferie.Sag) { s.Feriegodtgoerelse = spor.IkkeVurderet }, spor.Uoplyst, spor.FerieGodtgoerelseFoerst},
		{"the conditions are not met", func(s *ferie.Sag) { s.Betingelser = spor.Nej }, spor.IkkeOpfyldt, spor.FerieBetingelser},
		{"the conditions are not stated, and the benefit is received", func(s *ferie.Sag) { s.Betingelser = 0 }, spor.Opfyldt, 0},
		{"the conditions are not assessed, and the benefit is received", func(s *ferie.Sag) { s.Betingelser = spor.IkkeVurderet }, spor.Opfyldt, 0},
		{"the person receives something else on the day", func(s *ferie.Sag) { s.Perioder[12].Art = ferie.Sygedagpenge }, spor.IkkeOpfyldt, spor.FerieBetingelser},
		{"0 kr. is received too", func(s *ferie.Sag) { s.Perioder[12].Art, s.Betingelser = ferie.Nulydelse, 0 }, spor.Opfyldt, 0},
		{"0 kr. for a sanction too", func(s *ferie.Sag) { s.Perioder[12].Art, s.Betingelser = ferie.Sanktioneret, 0 }, spor.Opfyldt, 0},
		{"nothing is stated about the day", func(s *ferie.Sag) { s.Perioder, s.Betingelser = s.Perioder[:12], 0 }, spor.Uoplyst, spor.FerieBetingelser},
		{"nothing but that it is not assessed", func(s *ferie.Sag) { s.Perioder, s.Betingelser = s.Perioder[:12], spor.IkkeVurderet }, spor.KraeverSkoen, spor.FerieBetingelser},
		{"nothing but that they are met", func(s *ferie.Sag) { s.Perioder = s.Perioder[:12] }, spor.Opfyldt, 0},
		{"a holiday with feriegodtgørelse on the day says nothing of the benefit", func(s *ferie.Sag) {
			s.Perioder, s.Betingelser = s.Perioder[:12], 0
			s.Holdt = []ferie.Ferie{{Fra: satser.MustDato("2025-01-10"), Til: satser.MustDato("2025-01-20"), Art: ferie.MedFeriegodtgoerelse}}
		}, spor.Uoplyst, spor.FerieBetingelser},
		{"a no asks for nothing more", func(s *ferie.Sag) { s.Betingelser, s.Feriegodtgoerelse = spor.Nej, 0 }, spor.IkkeOpfyldt, spor.FerieBetingelser},
		{"a holiday with the benefit is agreed for the day", func(s *ferie.Sag) {
			s.Perioder, s.Betingelser = s.Perioder[:12], 0
			s.Holdt = []ferie.Ferie{{Fra: satser.MustDato("2025-01-10"), Til: satser.MustDato("2025-01-20"), Art: ferie.MedYdelse}}
		}, spor.Opfyldt, 0},
		{"all five weeks are held", func(s *ferie.Sag) {
			s.Holdt = []ferie.Ferie{{Fra: satser.MustDato("2025-02-01"), Til: satser.MustDato("2025-03-07"), Art: ferie.MedYdelse}}
		}, spor.IkkeOpfyldt, spor.FerieTilbage},
		{"all but a day", func(s *ferie.Sag) {
			s.Holdt = []ferie.Ferie{{Fra: satser.MustDato("2025-02-01"), Til: satser.MustDato("2025-03-06"), Art: ferie.MedYdelse}}
		}, spor.Opfyldt, 0},
	} {
		s := historie(satser.Jobafklaring, "2024-01", "RRRRRRRRRRRRR")
		r.ret(s)
		got := paa(t, s, "2025-01-15")
		if got.Udfald != r.udfald || got.Optjening.Udfald != spor.Opfyldt {
			t.Errorf("%s: %v, want %v\n%s", r.grund, got.Udfald, r.udfald, tekst(got.Spor))
		}
		if r.udfald == spor.IkkeOpfyldt && got.Afgoerende != r.id || r.id != 0 && !har(got.Spor, r.id, r.udfald) {
			t.Errorf("%s: decided by %v\n%s", r.grund, got.Afgoerende, tekst(got.Spor))
		}
	}
}

// TestBrugt: what holidays use, by either practice. Only those days count that lie in the window, also days yet to come, and
// holiday with feriegodtgørelse and with kontanthjælp counts in the total.
func TestBrugt(t *testing.T) {
	holdt := []ferie.Ferie{
		{Fra: satser.MustDato("2024-12-23"), Til: satser.MustDato("2025-01-05"), Art: ferie.MedFeriegodtgoerelse}, // 1-5 January: 5 days, 3 of them Monday to Friday
		{Fra: satser.MustDato("2025-02-10"), Til: satser.MustDato("2025-02-16"), Art: ferie.MedYdelse},            // a week
		{Fra: satser.MustDato("2025-07-05"), Til: satser.MustDato("2025-07-06"), Art: ferie.MedFerietillaeg},      // a weekend
		{Fra: satser.MustDato("2025-03-03"), Til: satser.MustDato("2025-03-03"), Art: ferie.MedKontanthjaelp},     // a Monday
		{Fra: satser.MustDato("2025-12-29"), Til: satser.MustDato("2026-01-04"), Art: ferie.MedYdelse},            // 29-31 December
	}
	for p, want := range map[spor.Praksis][3]int{
		0: {35, 5 + 7 + 2 + 1 + 3, 17}, spor.FerieUgeKalenderdage: {35, 18, 17}, spor.FerieUgeHverdage: {25, 3 + 5 + 0 + 1 + 3, 13},
	} {
		s := historie(satser.Ressourceforloeb, "2024-01", "RRRRRRRRRRRRR")
		s.Holdt = holdt
		b := ferie.Beregner{Regler: satser.Gaeldende(), Praksis: ferie.Praksis{Uge: p}}
		r, err := b.BegrundRet(s, satser.MustDato("2025-01-20"))
		if err != nil {
			t.Fatal(err)
		}
		if got := [3]int{r.IAlt, r.Holdt, r.Tilbage}; got != want {
			t.Errorf("%v: %v, want %v", p, got, want)
		}
		holdSpor(t, r.Spor, r.Udfald)
		for _, x := range r.Spor {
			talt := x.ID == spor.FerieIAlt || x.ID == spor.FerieBrugt || x.ID == spor.FerieTilbage
			if talt && (x.Praksis == 0 || p != 0 && x.Praksis != p) {
				t.Errorf("%v: the step does not name the practice: %v", x.ID, x.Praksis)
			}
		}
		if trin(t, r.Spor, spor.FerieMedHjaelp).Praksis != spor.FerieHjaelpMedregnes {
			t.Error("holiday with kontanthjælp names no practice")
		}
	}
}

// TestSporManipuleret: replay refuses a trace in which days were changed.
func TestSporManipuleret(t *testing.T) {
	s := historie(satser.Ressourceforloeb, "2024-01", "RRRRRRRRRRRRR")
	s.Holdt = []ferie.Ferie{
		{Fra: satser.MustDato("2025-02-10"), Til: satser.MustDato("2025-02-16"), Art: ferie.MedYdelse},
		{Fra: satser.MustDato("2025-03-10"), Til: satser.MustDato("2025-03-16"), Art: ferie.MedYdelse},
	}
	for i, x := range paa(t, s, "2025-01-20").Spor {
		if x.Regning == 0 && x.ID != spor.FerieTilbage {
			continue
		}
		for k := range x.Led {
			rettet := paa(t, s, "2025-01-20").Spor
			if rettet[i].Led[k].Vaerdi++; rettet[i].Led[k].Enhed == 0 {
				continue
			}
			if _, err := rettet.Efterregn(); err == nil {
				t.Errorf("operand %d of %v was changed", k, x.ID)
			}
		}
		rettet := paa(t, s, "2025-01-20").Spor
		if rettet[i].Resultat.Vaerdi++; x.Regning != 0 {
			if _, err := rettet.Efterregn(); err == nil {
				t.Errorf("the result of %v was changed", x.ID)
			}
		}
	}
}
