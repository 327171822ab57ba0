package visitation_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

const (
	rf  = satser.Ressourceforloeb
	jaf = satser.Jobafklaring
)

var dag = satser.MustDato

func vurderer() visitation.Vurderer { return visitation.Vurderer{Regler: satser.Gaeldende()} }

// iMaalgruppen is a person of 30 who is in the target group on a day, with nothing in the way.
func iMaalgruppen(afgoerelse string) visitation.Ressourceforloeb {
	d := dag(afgoerelse)
	return visitation.Ressourceforloeb{
		Afgoerelse: d,
		Person:     visitation.Person{Foedt: d.AddAar(-30)},
		Maalgruppe: visitation.Maalgruppe{
			KomplekseProblemer: spor.Ja, IndsatsUtilstraekkelig: spor.Ja, KraeverHelhed: spor.Ja, LaengereForsoergelse: spor.Ja,
		},
		Udviklingsperspektiv: spor.Ja,
		UdenForbedring:       spor.Nej,
	}
}

// paa makes the person so many years old on the day of the decision, with 20 years to folkepensionsalderen.
func paa(r visitation.Ressourceforloeb, alder int) visitation.Ressourceforloeb {
	r.Person = visitation.Person{Foedt: r.Afgoerelse.AddAar(-alder), Folkepension: r.Afgoerelse.AddAar(20)}
	return r
}

// tidligere is an earlier course of whole years that ended before a day.
func tidligere(fra string, aar int) visitation.Forloeb {
	return visitation.Forloeb{Fra: dag(fra), Laengde: visitation.Laengde{Aar: aar}}
}

func bevilling(t *testing.T, r visitation.Ressourceforloeb) visitation.Vurdering {
	t.Helper()
	v, err := vurderer().Ressourceforloeb(&r)
	if err != nil {
		t.Fatal(err)
	}
	tjekSpor(t, v)
	return v
}

func afklaring(t *testing.T, j visitation.Jobafklaring) visitation.Jobafklaringssvar {
	t.Helper()
	v, err := vurderer().Jobafklaring(&j)
	if err != nil {
		t.Fatal(err)
	}
	tjekSpor(t, v.Vurdering)
	return v
}

func maalt(t *testing.T, o satser.Ordning, p visitation.Person, f visitation.Forloeb) visitation.Varighed {
	t.Helper()
	l, err := vurderer().Varighed(o, p, &f)
	if err != nil {
		t.Fatal(err)
	}
	tjekSpor(t, l.Vurdering)
	return l
}

// tjekSpor asks of every answer that its steps bear it: each has a provision, a sentence and the scheme, the outcome is that of
// the worst of them, and a no asks for nothing more.
func tjekSpor(t interface {
	Helper()
	Fatalf(string, ...any)
}, v visitation.Vurdering,
) {
	t.Helper()
	if _, f := v.Spor.Efterregn(); f != nil {
		t.Fatalf("the steps are refused: %v", f)
	}
	set := map[spor.Udfald]bool{}
	for _, x := range v.Spor {
		if x.Hjemmel.IsZero() || !x.Hjemmel.IsValid() || x.Ordning != v.Ordning || x.Tekst() == x.ID.Titel()+": "+x.Udfald.String()+"." {
			t.Fatalf("%v: %v, %q", x.ID, x.Hjemmel, x.Tekst())
		}
		set[x.Udfald] = true
	}
	sagt := map[spor.Trin]bool{}
	for _, x := range v.Spor {
		if x.ID != spor.OrlovBarsel && x.ID != spor.OrlovSorgorlov && sagt[x] {
			t.Fatalf("%v is said twice", x.ID)
		}
		sagt[x] = true
	}
	hindret := len(v.Hindringer()) > 0
	switch v.Udfald {
	case spor.IkkeOpfyldt:
		if !hindret || v.Afgoerende == 0 || len(v.Mangler()) > 0 {
			t.Fatalf("a no without its reason, or that asks for more: %+v", v)
		}
	case spor.Uoplyst, spor.KraeverSkoen:
		if hindret || !set[v.Udfald] || v.Afgoerende != 0 || v.Udfald == spor.KraeverSkoen && set[spor.Uoplyst] {
			t.Fatalf("%v without a step: %+v", v.Udfald, v)
		}
	case spor.Opfyldt, spor.Beregnet:
		if hindret || v.Afgoerende != 0 || len(v.Mangler()) > 0 {
			t.Fatalf("%v with something missing: %+v", v.Udfald, v)
		}
	default:
		t.Fatalf("no outcome: %+v", v)
	}
}

// har reports whether an answer has a step of a kind with an outcome, and returns it.
func har(v visitation.Vurdering, id spor.ID, u spor.Udfald) (spor.Trin, bool) {
	for _, x := range v.Spor {
		if x.ID == id && x.Udfald == u {
			return x, true
		}
	}
	return spor.Trin{}, false
}
