package efterregulering_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

const (
	rf  = satser.Ressourceforloeb
	jaf = satser.Jobafklaring
)

var (
	kr     = satser.MustBeloeb
	maaned = satser.MustMaaned
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

// sag is an adult without children in one open course since 2020, with the changes given.
func sag(o satser.Ordning, valgte ...valg) *ydelse.Sag {
	s := &ydelse.Sag{Ordning: o, Foedt: dag("1980-05-17"), Forloeb: []ydelse.Forloeb{{Fra: dag("2020-01-01")}}}
	for _, v := range valgte {
		v(s)
	}
	return s
}

func samlet(valgte ...valg) valg {
	return func(s *ydelse.Sag) {
		for _, v := range valgte {
			v(s)
		}
	}
}

func foedt(s string) valg { return func(x *ydelse.Sag) { x.Foedt = dag(s) } }

// forloeb replaces the course by those given, as pairs of first and last day.
func forloeb(dage ...string) valg {
	return func(s *ydelse.Sag) {
		s.Forloeb = nil
		for i := 0; i < len(dage); i += 2 {
			s.Forloeb = append(s.Forloeb, ydelse.Forloeb{Fra: dag(dage[i]), Til: dag(dage[i+1])})
		}
	}
}

func barn(foedt string) valg {
	return func(s *ydelse.Sag) { s.Boern = append(s.Boern, ydelse.Barn{Foedt: dag(foedt), Ophold: ydelse.Danmark}) }
}

func bolig(fra string, svar spor.Svar) valg {
	return func(s *ydelse.Sag) { s.Bolig = append(s.Bolig, ydelse.Bolig{Fra: dag(fra), HosForaelder: svar}) }
}

func selvstaendig(fra string, a ydelse.Arbejdsdel) valg {
	return func(s *ydelse.Sag) {
		s.Selvstaendig = append(s.Selvstaendig, ydelse.Selvstaendig{Fra: dag(fra), Arbejde: a})
	}
}

func loft(fra, til string, a ydelse.Loftart, niveau string) valg {
	return func(s *ydelse.Sag) {
		s.Lofter = append(s.Lofter, ydelse.Loft{Fra: dag(fra), Til: dag(til), Art: a, Niveau: kr(niveau)})
	}
}

// loen adds a wage for a whole month, paid on its last day.
func loen(m, beloeb string) valg { return indtaegt(satser.Loen, m, beloeb) }

func indtaegt(a satser.Indtaegtsart, m, beloeb string) valg {
	return func(s *ydelse.Sag) {
		x := ydelse.Indtaegt{Art: a, Beloeb: kr(beloeb), Periode: maaned(m).Periode(), Udbetalt: maaned(m).SidsteDag()}
		if a == satser.Tilbudsindtaegt {
			x.Timer = 3700
		}
		s.Indtaegter = append(s.Indtaegter, x)
	}
}

// udeblevet adds a missed talk with all that a sanction asks for, settled in the month of the talk.
func udeblevet(d, kontakt string) valg {
	return func(s *ydelse.Sag) {
		if len(s.Raadighed.Vejledninger) == 0 {
			s.Raadighed.Vejledninger = []raadighed.Vejledning{{Dag: dag("2024-01-05"), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja}}
		}
		s.Raadighed.Haendelser = append(s.Raadighed.Haendelser, raadighed.Haendelse{
			Art: satser.UdeblevetFraSamtale, Dag: dag(d), Kontakt: dag(kontakt),
			Behandling: raadighed.Behandling{
				Hoering: raadighed.Hoert, HoertDen: dag(kontakt), RimeligGrund: spor.Nej, AndreForhold: spor.Nej,
				FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja, Afregnes: dag(d).Maaned(),
			},
		})
	}
}

func beregner() ydelse.Beregner { return ydelse.Beregner{Regler: satser.Gaeldende()} }

func ny() efterregulering.Beregner { return efterregulering.New(beregner()) }

// opgave is the months of 2024, unless others are named.
func opgave(foer, efter *ydelse.Sag, periode ...string) *efterregulering.Opgave {
	o := &efterregulering.Opgave{Foer: foer, Efter: efter, Fra: maaned("2024-01"), Til: maaned("2024-12")}
	if len(periode) > 0 {
		o.Fra, o.Til = maaned(periode[0]), maaned(periode[len(periode)-1])
	}
	return o
}

// regn computes again, and asks that the answer holds together.
func regn(t interface {
	Helper()
	Fatalf(string, ...any)
}, b efterregulering.Beregner, o *efterregulering.Opgave,
) efterregulering.Resultat {
	t.Helper()
	r, err := b.Beregn(o)
	if err != nil {
		t.Fatalf("%v", err)
	}
	if fejl := haenger(&r); fejl != "" {
		t.Fatalf("%s\n%s", fejl, r.Tekst())
	}
	return r
}

// haenger counts the parts and the sums again, and says what does not hold.
func haenger(r *efterregulering.Resultat) string {
	prAendring := make([]int64, len(r.Aendringer))
	var lidt, meget, foer, efter, udbetalt int64
	for i, m := range r.Maaneder {
		if m.Maaned != r.Fra.Add(i) {
			return "a month out of order: " + m.Maaned.String()
		}
		if m.Udfald != spor.Beregnet {
			if len(m.Dele) > 0 || !m.Regulering.IsZero() {
				return "a month without an answer has one: " + m.Maaned.String()
			}
			continue
		}
		var sum int64
		for _, d := range m.Dele {
			sum += d.Beloeb.Enheder()
			prAendring[d.Aendring-1] += d.Beloeb.Enheder()
		}
		reg := m.Efter.Ydelse.Enheder() - m.Udbetalt.Enheder()
		if sum != reg || m.Regulering.Enheder() != reg {
			return "the parts do not make up the month " + m.Maaned.String()
		}
		if reg > 0 {
			lidt += reg
		} else {
			meget -= reg
		}
		udbetalt += m.Udbetalt.Enheder()
		if _, ok := m.Forskel(); ok {
			foer += m.Foer.Ydelse.Enheder()
			efter += m.Efter.Ydelse.Enheder()
		}
	}
	s := r.Sum
	if s.Efterbetaling.Enheder() != lidt || s.ForMeget.Enheder() != meget || s.Foer.Enheder() != foer || s.Efter.Enheder() != efter ||
		s.Udbetalt.Enheder() != udbetalt || s.Netto().Enheder() != lidt-meget {
		return "the sums are wrong"
	}
	for i, a := range r.Aendringer {
		if a.Nr != i+1 || a.Sum.Enheder() != prAendring[i] || a.Navn == "" {
			return "the change " + a.Tekst() + " does not add up"
		}
	}
	return ""
}

// dele writes the parts of a month: "1 -600.00; 2+3 40.00; 4* 0.00 (alone -10.00)".
func dele(m efterregulering.Maaned) string {
	var ud []string
	for _, d := range m.Dele {
		s := tal(d.Aendring)
		for _, n := range d.Sammen {
			s += "+" + tal(n)
		}
		s += " " + d.Beloeb.String()
		switch {
		case d.UdenSvar:
			s += " (alone nothing)"
		case d.Afhaenger:
			s += " (alone " + d.Alene.String() + ")"
		}
		ud = append(ud, s)
	}
	return strings.Join(ud, "; ")
}

func tal(n int) string { return string(rune('0'+n/10)) + string(rune('0'+n%10)) }

// felt returns the path of an input fault, the empty text when err is none.
func felt(err error) string {
	var fejl *satser.Inputfejl
	if errors.As(err, &fejl) {
		return fejl.Felt
	}
	return ""
}

// paa returns a month of a result.
func paa(t *testing.T, r efterregulering.Resultat, m string) efterregulering.Maaned {
	t.Helper()
	for _, x := range r.Maaneder {
		if x.Maaned == maaned(m) {
			return x
		}
	}
	t.Fatalf("%s is not in the result", m)
	return efterregulering.Maaned{}
}
