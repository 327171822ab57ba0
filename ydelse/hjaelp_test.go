package ydelse_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

const (
	rf  = satser.Ressourceforloeb
	jaf = satser.Jobafklaring
)

// dag reads a day; the empty text is no day.
func dag(s string) satser.Dato {
	if s == "" {
		return satser.Dato{}
	}
	return satser.MustDato(s)
}

// valg changes a case under construction.
type valg func(*ydelse.Sag)

// sag is an adult without children who lives alone, in one open course since the scheme began, with the changes given.
func sag(o satser.Ordning, valgte ...valg) *ydelse.Sag {
	s := &ydelse.Sag{Ordning: o, Foedt: dag("1980-05-17")}
	s.Forloeb = []ydelse.Forloeb{{Fra: map[satser.Ordning]satser.Dato{rf: dag("2013-01-01"), jaf: dag("2014-07-01")}[o]}}
	for _, v := range valgte {
		v(s)
	}
	return s
}

// samlet makes one change of several.
func samlet(valgte ...valg) valg {
	return func(s *ydelse.Sag) {
		for _, v := range valgte {
			v(s)
		}
	}
}

func foedt(s string) valg { return func(x *ydelse.Sag) { x.Foedt = dag(s) } }

// forloeb replaces the course of [sag] by the ones given, as pairs of first and last day.
func forloeb(dage ...string) valg {
	return func(s *ydelse.Sag) {
		s.Forloeb = nil
		for i := 0; i < len(dage); i += 2 {
			s.Forloeb = append(s.Forloeb, ydelse.Forloeb{Fra: dag(dage[i]), Til: dag(dage[i+1])})
		}
	}
}

func bevilget(s string) valg {
	return func(x *ydelse.Sag) { x.Forloeb[len(x.Forloeb)-1].Bevilget = dag(s) }
}

func bolig(fra, til string, svar spor.Svar) valg {
	return func(s *ydelse.Sag) {
		s.Bolig = append(s.Bolig, ydelse.Bolig{Fra: dag(fra), Til: dag(til), HosForaelder: svar})
	}
}

func barn(foedt string, o ydelse.Ophold) valg {
	return func(s *ydelse.Sag) { s.Boern = append(s.Boern, ydelse.Barn{Foedt: dag(foedt), Ophold: o}) }
}

func bidrag(fra, til, fastsat, normal string) valg {
	return func(s *ydelse.Sag) {
		s.Bidrag = append(s.Bidrag, ydelse.Bidrag{
			Fra: dag(fra), Til: dag(til), Fastsat: satser.MustBeloeb(fastsat), Normalbidrag: satser.MustBeloeb(normal),
		})
	}
}

// iBoern says of the contribution added last whether it is for one of the children.
func iBoern(svar spor.Svar) valg {
	return func(s *ydelse.Sag) { s.Bidrag[len(s.Bidrag)-1].IBoern = svar }
}

// foerForloeb says what was received before course i.
func foerForloeb(i int, a ydelse.Tidligereart, beloeb string, pr ydelse.Ydelsesperiode, sidste string) valg {
	return func(s *ydelse.Sag) {
		s.Forloeb[i].Tidligere = ydelse.TidligereYdelse{Art: a, Beloeb: satser.MustBeloeb(beloeb), Pr: pr, SidsteDag: dag(sidste)}
	}
}

func tidligere(a ydelse.Tidligereart, beloeb string, pr ydelse.Ydelsesperiode, sidste string) valg {
	return func(s *ydelse.Sag) {
		s.Tidligere = ydelse.TidligereYdelse{Art: a, Beloeb: satser.MustBeloeb(beloeb), Pr: pr, SidsteDag: dag(sidste)}
	}
}

func selvstaendig(fra, til string, a ydelse.Arbejdsdel) valg {
	return func(s *ydelse.Sag) {
		s.Selvstaendig = append(s.Selvstaendig, ydelse.Selvstaendig{Fra: dag(fra), Til: dag(til), Arbejde: a})
	}
}

func loft(fra, til string, a ydelse.Loftart, niveau string) valg {
	return func(s *ydelse.Sag) {
		s.Lofter = append(s.Lofter, ydelse.Loft{Fra: dag(fra), Til: dag(til), Art: a, Niveau: satser.MustBeloeb(niveau)})
	}
}

// med adds incomes.
func med(x ...ydelse.Indtaegt) valg {
	return func(s *ydelse.Sag) { s.Indtaegter = append(s.Indtaegter, x...) }
}

// indtaegt is an income for a whole month, paid on its last day; 37 hours if it is of a tilbud.
func indtaegt(a satser.Indtaegtsart, maaned, beloeb string) ydelse.Indtaegt {
	m := satser.MustMaaned(maaned)
	x := ydelse.Indtaegt{Art: a, Beloeb: satser.MustBeloeb(beloeb), Periode: m.Periode(), Udbetalt: m.SidsteDag()}
	if a == satser.Tilbudsindtaegt {
		x.Timer = 3700
	}
	return x
}

func loen(maaned, beloeb string) ydelse.Indtaegt { return indtaegt(satser.Loen, maaned, beloeb) }

// beregner runs under the embedded rules and a practice.
func beregner(p ...ydelse.Praksis) ydelse.Beregner {
	b := ydelse.Beregner{Regler: satser.Gaeldende()}
	if len(p) > 0 {
		b.Praksis = p[0]
	}
	return b
}

// tester is what *testing.T and *rapid.T share.
type tester interface {
	Helper()
	Fatalf(string, ...any)
	Errorf(string, ...any)
}

// opgoer computes a month and holds the three ways to do it, and the recomputation of the steps, against each other.
func opgoer(t tester, b ydelse.Beregner, s *ydelse.Sag, m satser.Maaned) ydelse.Opgoerelse {
	t.Helper()
	o, err := b.Opgoer(s, m)
	if err != nil {
		t.Fatalf("%v: %v", m, err)
	}
	enig(t, b, s, m, o)
	return o
}

// enig says that Beregn, Opgoer and OpgoerI give the same answer, and that the steps recompute to it.
func enig(t tester, b ydelse.Beregner, s *ydelse.Sag, m satser.Maaned, o ydelse.Opgoerelse) {
	t.Helper()
	res, err := b.Beregn(s, m)
	if err != nil || res != o.Resultat {
		t.Fatalf("%v: Beregn and Opgoer differ: %v\n%s", m, err, cmp.Diff(res, o.Resultat))
	}
	foer := []spor.Trin{{ID: spor.Udbetaling}}
	res, trin, err := b.OpgoerI(foer, s, m)
	if err != nil || res != o.Resultat || !slices.Equal(trin[1:], o.Spor) || trin[0].ID != spor.Udbetaling {
		t.Fatalf("%v: OpgoerI and Opgoer differ: %v\n%s", m, err, cmp.Diff(spor.Spor(trin[1:]), o.Spor))
	}
	igen, err := o.Spor.Efterregn()
	if err != nil {
		t.Fatalf("%v: %v", m, err)
	}
	if o.Udfald == spor.Beregnet && igen != spor.Kr(o.Ydelse) {
		t.Fatalf("%v: the steps make %v, the result is %v", m, igen.Tekst(), o.Ydelse)
	}
}

// raekke is one line of a table of months: the amount to pay, or the outcome when there is none.
type raekke struct {
	grund   string
	maaned  string
	sag     *ydelse.Sag
	vil     string
	praksis ydelse.Praksis
}

// svar is the answer as a table writes it: "12326.00", or the outcome when the month was not computed.
func svar(r ydelse.Resultat) string {
	if r.Udfald != spor.Beregnet {
		return r.Udfald.String()
	}
	return r.Ydelse.String()
}

func tjekRaekker(t *testing.T, raekker []raekke) {
	t.Helper()
	for _, r := range raekker {
		t.Run(r.maaned+" "+r.grund, func(t *testing.T) {
			o := opgoer(t, beregner(r.praksis), r.sag, satser.MustMaaned(r.maaned))
			if svar(o.Resultat) != r.vil {
				t.Errorf("%s: %s, want %s\n%s", r.grund, svar(o.Resultat), r.vil, trinliste(o.Spor))
			}
		})
	}
}

// trinliste is the steps as a test shows them when it fails.
func trinliste(s spor.Spor) string {
	ud := ""
	for _, t := range s {
		ud += "  " + t.ID.String() + " " + t.Bestemmelse() + ": " + t.Tekst() + "\n"
	}
	return ud
}

// find returns the steps of a kind.
func find(s spor.Spor, id spor.ID) []spor.Trin {
	var ud []spor.Trin
	for _, t := range s {
		if t.ID == id {
			ud = append(ud, t)
		}
	}
	return ud
}

// iDer returns the kinds of the steps in order.
func iDer(trin []spor.Trin) []spor.ID {
	var ud []spor.ID
	for _, t := range trin {
		ud = append(ud, t.ID)
	}
	return ud
}

// kraevInputfejl checks that an error is a fault of a field with a code.
func kraevInputfejl(t tester, err error, felt string, kode satser.Kode) {
	t.Helper()
	var f *satser.Inputfejl
	if !errors.As(err, &f) {
		t.Errorf("err = %v, want a fault of %s (%s)", err, felt, kode)
		return
	}
	if f.Felt != felt || f.Kode != kode {
		t.Errorf("fault of %q (%s), want %q (%s): %v", f.Felt, f.Kode, felt, kode, err)
	}
	if f.Krav == "" {
		t.Errorf("%s: the fault does not say what would be right", felt)
	}
}
