package ferie_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

var (
	beregner = ferie.Beregner{Regler: satser.Gaeldende()}
	begge    = []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring}
)

// arter is the letters of a story: each stands for a whole calendar month.
var arter = map[rune]ferie.Forsoergelse{
	'R': ferie.Ressourceforloebsydelse, '0': ferie.Nulydelse, 'S': ferie.Sanktioneret, 'K': ferie.Kontanthjaelp,
	'U': ferie.Uddannelseshjaelp, 'E': ferie.Engangshjaelp, 'P': ferie.Projektrevalidering, 'A': ferie.AndenRevalidering,
	'L': ferie.Loentilskud, 'Y': ferie.Sygedagpenge, '-': ferie.IngenYdelse,
}

// historie makes a case from a story that begins in a month. 'r' is the benefit on the first ten days of a month and nothing on
// the others, 'F' a whole month of holiday with feriegodtgørelse, '?' a month of which nothing is stated.
func historie(o satser.Ordning, fra, bogstaver string) *ferie.Sag {
	s := &ferie.Sag{Ordning: o, Forud: spor.Nej, Feriegodtgoerelse: spor.Nej, Betingelser: spor.Ja}
	m := satser.MustMaaned(fra)
	for _, b := range bogstaver {
		p := m.Periode()
		switch b {
		case 'r':
			tiende := p.Fra.AddDays(9)
			s.Perioder = append(s.Perioder, ferie.Periode{Fra: p.Fra, Til: tiende, Art: ferie.Ressourceforloebsydelse},
				ferie.Periode{Fra: tiende.AddDays(1), Til: p.Til, Art: ferie.IngenYdelse})
		case 'F':
			s.Holdt = append(s.Holdt, ferie.Ferie{Fra: p.Fra, Til: p.Til, Art: ferie.MedFeriegodtgoerelse})
		case '?':
		default:
			s.Perioder = append(s.Perioder, ferie.Periode{Fra: p.Fra, Til: p.Til, Art: arter[b]})
		}
		m = m.Add(1)
	}
	return s
}

// paa answers for a day, with and without reasons, and holds the two together.
func paa(t tester, s *ferie.Sag, dag string) ferie.BegrundetRet {
	t.Helper()
	return paaDag(t, s, satser.MustDato(dag))
}

type tester interface {
	Helper()
	Fatal(...any)
	Errorf(string, ...any)
}

func paaDag(t tester, s *ferie.Sag, d satser.Dato) ferie.BegrundetRet {
	t.Helper()
	r, err := beregner.Ret(s, d)
	b, err2 := beregner.BegrundRet(s, d)
	if err != nil || err2 != nil {
		t.Fatal(err, err2)
	}
	if r != b.Ret {
		t.Errorf("with reasons %+v, without %+v", b.Ret, r)
	}
	holdSpor(t, b.Spor, b.Udfald)
	return b
}

// holdSpor holds a trace against the answer: replay takes it, every step has a provision, and a no asks for nothing.
func holdSpor(t tester, s spor.Spor, u spor.Udfald) {
	t.Helper()
	if _, err := s.Efterregn(); err != nil {
		t.Errorf("%v", err)
	}
	for i := range s {
		if s[i].Hjemmel.IsZero() || s[i].Bestemmelse() == "" {
			t.Errorf("step %v has no provision", s[i].ID)
		}
	}
	if mangler := len(s.Mangler()) > 0; mangler != (u == spor.Uoplyst || u == spor.KraeverSkoen) {
		t.Errorf("the answer is %v and the steps miss something: %v", u, mangler)
	}
}

// planlaeg answers for a plan, with and without reasons.
func planlaeg(t tester, s *ferie.Sag, p ferie.Plan) ferie.Begrundet {
	t.Helper()
	v, err := beregner.Vurder(s, p)
	b, err2 := beregner.Begrund(s, p)
	if err != nil || err2 != nil {
		t.Fatal(err, err2)
	}
	if v != b.Vurdering {
		t.Errorf("with reasons %+v, without %+v", b.Vurdering, v)
	}
	holdSpor(t, b.Spor, b.Udfald)
	return b
}

// plan is a holiday with the benefit that is agreed.
func plan(fra, til string) ferie.Plan {
	f := ferie.Ferie{Fra: satser.MustDato(fra), Til: satser.MustDato(til), Art: ferie.MedYdelse}
	return ferie.Plan{Ferie: f, Aftalt: spor.Ja}
}

func har(s spor.Spor, id spor.ID, u spor.Udfald) bool {
	for i := range s {
		if s[i].ID == id && s[i].Udfald == u {
			return true
		}
	}
	return false
}

func trin(t *testing.T, s spor.Spor, id spor.ID) spor.Trin {
	t.Helper()
	for i := range s {
		if s[i].ID == id {
			return s[i]
		}
	}
	t.Fatalf("no step %v in:\n%s", id, tekst(s))
	return spor.Trin{}
}

func tekst(s spor.Spor) (ud string) {
	for i := range s {
		ud += s[i].Tekst() + " (" + s[i].Bestemmelse() + ")\n"
	}
	return ud
}
