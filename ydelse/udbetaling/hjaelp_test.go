package udbetaling_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
)

const (
	rf  = satser.Ressourceforloeb
	jaf = satser.Jobafklaring
)

func kr(s string) satser.Beloeb { return satser.MustBeloeb(s) }

// dag reads a day; the empty text is no day.
func dag(s string) satser.Dato {
	if s == "" {
		return satser.Dato{}
	}
	return satser.MustDato(s)
}

// valg changes a case under construction.
type valg func(*ydelse.Sag)

// sag is an adult without children in one open course since the scheme began, with the changes given.
func sag(o satser.Ordning, valgte ...valg) *ydelse.Sag {
	s := &ydelse.Sag{Ordning: o, Foedt: dag("1980-05-17")}
	s.Forloeb = []ydelse.Forloeb{{Fra: map[satser.Ordning]satser.Dato{rf: dag("2013-01-01"), jaf: dag("2014-07-01")}[o], Bevilget: dag("2013-01-01")}}
	for _, v := range valgte {
		v(s)
	}
	return s
}

func forloeb(fra, til string) valg {
	return func(s *ydelse.Sag) {
		s.Forloeb = []ydelse.Forloeb{{Fra: dag(fra), Til: dag(til), Bevilget: dag("2013-01-01")}}
	}
}

func foedt(s string) valg { return func(x *ydelse.Sag) { x.Foedt = dag(s) } }

func barn(foedt string, o ydelse.Ophold) valg {
	return func(s *ydelse.Sag) { s.Boern = append(s.Boern, ydelse.Barn{Foedt: dag(foedt), Ophold: o}) }
}

// hjemme is a person under 25 who lives with a parent.
func hjemme(s *ydelse.Sag) {
	s.Foedt = dag("2003-06-01")
	s.Bolig = []ydelse.Bolig{{Fra: dag("2003-06-01"), HosForaelder: spor.Ja}}
}

// indtaegt is an income that is deducted krone for krone, for the last day of a month.
func indtaegt(maaned, beloeb string) valg {
	m := satser.MustMaaned(maaned)
	return func(s *ydelse.Sag) {
		s.Indtaegter = append(s.Indtaegter, ydelse.Indtaegt{
			Art: satser.AndenIndtaegt, Beloeb: kr(beloeb), Periode: satser.Periode{Fra: m.SidsteDag(), Til: m.SidsteDag()}, Udbetalt: m.SidsteDag(),
		})
	}
}

// beregner runs under the embedded rules and a practice.
func beregner(p ...udbetaling.Praksis) udbetaling.Beregner {
	b := udbetaling.Beregner{Ydelse: ydelse.Beregner{Regler: satser.Gaeldende()}}
	for _, x := range p {
		b.Praksis = x
	}
	return b
}

// opgoer computes a month, and holds it to what every answer must be: the same without reasons, recomputed from its steps, with a
// provision on every step.
func opgoer(t testing.TB, b udbetaling.Beregner, s *ydelse.Sag, maaned string, f udbetaling.Fakta) udbetaling.Udbetaling {
	t.Helper()
	m := satser.MustMaaned(maaned)
	u, err := b.Opgoer(s, m, f)
	if err != nil {
		t.Fatal(err)
	}
	uden, err := b.Beregn(s, m, f)
	if err != nil || uden != u.Resultat {
		t.Fatalf("%s: without reasons %+v (%v)\nwith them %+v", maaned, uden, err, u.Resultat)
	}
	tal, err := u.Spor.Efterregn()
	if err != nil {
		t.Fatalf("%s: %v\n%s", maaned, err, trinliste(u.Spor))
	}
	if b, ok := u.Ydelse.Beloeb(); ok && u.Ydelse.Udfald == spor.Beregnet && tal != spor.Kr(b) {
		t.Fatalf("%s: the steps come to %s", maaned, tal.Tekst())
	}
	for i, x := range u.Spor {
		if x.Hjemmel.IsZero() || strings.HasPrefix(x.Tekst(), x.ID.Titel()+": ") {
			t.Errorf("step %d (%v, %v) has no provision or no sentence", i+1, x.ID, x.Udfald)
		}
	}
	return u
}

func trinliste(s spor.Spor) string {
	var b strings.Builder
	for i, t := range s {
		b.WriteString(string(rune('0'+i/10)) + string(rune('0'+i%10)) + " " + t.ID.String() + " (" + t.Udfald.String() + "): " + t.Tekst() + "\n")
	}
	return b.String()
}

// find returns the last step of a kind, nil when there is none.
func find(s spor.Spor, id spor.ID) *spor.Trin {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i].ID == id {
			return &s[i]
		}
	}
	return nil
}

func har(s spor.Spor, p spor.Praksis) bool {
	for _, t := range s {
		if t.Praksis == p {
			return true
		}
	}
	return false
}

func laesSag(t testing.TB, navn string) *ydelse.Sag {
	t.Helper()
	b, err := os.ReadFile("testdata/" + navn)
	if err != nil {
		t.Fatal(err)
	}
	d, err := ydelse.LaesSagsdokument(b)
	if err != nil {
		t.Fatal(err)
	}
	return &d.Sag
}

// svig is an offence under § 69 f / § 69 q that was found on a day and decided on ten days later.
func svig(s string) valg {
	return func(x *ydelse.Sag) {
		d := dag(s)
		x.Raadighed.Vejledninger = append(x.Raadighed.Vejledninger, raadighed.Vejledning{Dag: d.AddDays(-30), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja})
		x.Raadighed.Haendelser = append(x.Raadighed.Haendelser, raadighed.Haendelse{
			Art: satser.FortietArbejde, Dag: d, BedreVidende: spor.Ja, Konstateret: d.AddDays(3),
			Behandling: raadighed.Behandling{Hoering: raadighed.Hoert, HoertDen: d.AddDays(5), AndreForhold: spor.Nej, RimeligGrund: spor.Nej, FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja, Afgjort: d.AddDays(10)},
		})
	}
}

// inputfejl asks for an error about a field.
func inputfejl(t testing.TB, err error, felt string, kode satser.Kode) {
	t.Helper()
	var fejl *satser.Inputfejl
	if !errors.As(err, &fejl) || fejl.Felt != felt || fejl.Kode != kode || fejl.Krav == "" {
		t.Errorf("%v; want a fault in %q of kind %v", err, felt, kode)
	}
}
