package raadighed_test

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestNaiv: the library answers as the law written down once more, on any case; so no yes stands without every condition
// met. Yes, no and both kinds of open must all have come up.
func TestNaiv(t *testing.T) {
	alle, set := 0, map[string]int{}
	rapid.Check(t, gentag(20, func(t *rapid.T) {
		o, f := tegnSag(t)
		x := vurder(t, o, f)
		if vil := nyNaiv(f, 0).svar(); x.Svar() != vil {
			t.Fatalf("%s, by the law %s\n%s", x.Svar(), vil, trinliste(x.Spor))
		}
		alle++
		set[x.Svar()]++
	}))
	for _, svar := range naivSvar {
		if set[svar] < 1+alle/400 { // each is some 4 % at least; short runs draw 400 cases
			t.Errorf("%q came up %d times only: %v", svar, set[svar], set)
		}
	}
}

// gentag tries a property several times in each draw, so that more draws are not the same ones again when the seed is given.
func gentag(n int, prop func(*rapid.T)) func(*rapid.T) {
	return func(t *rapid.T) {
		for range n {
			prop(t)
		}
	}
}

// holdFast says that a change of the case never makes a yes out of anything else.
func holdFast(t *rapid.T, o satser.Ordning, foer, efter *raadighed.Forhold, hvad string) {
	a, b := vurder(t, o, foer), vurder(t, o, efter)
	if b.MaaSanktioneres() && !a.MaaSanktioneres() {
		t.Fatalf("%s turns %s into yes\n%s", hvad, a.Svar(), trinliste(a.Spor))
	}
}

// TestGrundSkaderIkke: a ground or an exemption that is added never makes a sanction, and one that stands and covers the
// failure ends it.
func TestGrundSkaderIkke(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, f := tegnSag(t)
		g := tegner{t, o, f.Haendelser[0].Dage().Fra}
		med := kopi(t, f)
		med.Haendelser[0].Behandling.Grunde = append(med.Haendelser[0].Behandling.Grunde, g.grund())
		holdFast(t, o, f, med, "a ground")
		med = kopi(t, f)
		med.Fritagelser = append(med.Fritagelser, g.fritagelse())
		holdFast(t, o, f, med, "an exemption")
	})
}

// TestGrundDerHolder: an established ground that the law names, for the whole failure, never leaves a yes.
func TestGrundDerHolder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, f := tegnSag(t)
		x := &f.Haendelser[0]
		if x.ErForseelse() {
			t.Skip("the grounds belong to §§ 69 b-69 e")
		}
		y := godtgjort(rapid.SampledFrom([]satser.Grundart{satser.GrundSygdom, satser.GrundBoernepasning, satser.GrundFerie}).Draw(t, "grund"))
		y.Vurdering = spor.Ja
		x.Behandling.Grunde = append(x.Behandling.Grunde, y)
		if s := vurder(t, o, f); s.MaaSanktioneres() {
			t.Fatalf("%v and still yes\n%s", y.Art, trinliste(s.Spor))
		}
	})
}

// TestUvurderet: leaving any answer undone never makes a sanction.
func TestUvurderet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, f := tegnSag(t)
		uden := kopi(t, f)
		alle := svarI(reflect.ValueOf(uden).Elem(), nil)
		s := alle[rapid.IntRange(0, len(alle)-1).Draw(t, "svar")]
		// An answer to "is there something in the way?" or "was there other care?" that is taken back can only open the
		// matter; a ground whose fact was refused is open again too.
		*s = rapid.SampledFrom([]spor.Svar{0, spor.IkkeVurderet}).Draw(t, "uden")
		if vurder(t, o, uden).MaaSanktioneres() && !vurder(t, o, f).MaaSanktioneres() && !fraNej(o, f, uden) {
			t.Fatalf("an answer left undone makes a sanction\n%+v", uden)
		}
	})
}

// fraNej: there is one question whose no stands in the way and whose silence does not: before 2020, that a sanction does
// not further the person's rådighed. The act did not ask.
func fraNej(o satser.Ordning, foer, efter *raadighed.Forhold) bool {
	a, b := foer.Haendelser[0].Behandling.FremmerRaadighed, efter.Haendelser[0].Behandling.FremmerRaadighed
	return a == spor.Nej && b != spor.Nej && foer.Haendelser[0].Dage().Fra.Aar() < 2020
}

// svarI collects every answer of a case.
func svarI(v reflect.Value, ud []*spor.Svar) []*spor.Svar {
	if s, ok := v.Addr().Interface().(*spor.Svar); ok {
		return append(ud, s)
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				ud = svarI(v.Field(i), ud)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			ud = svarI(v.Index(i), ud)
		}
	}
	return ud
}

// TestRaekkefoelge: the order in which facts are listed decides nothing.
func TestRaekkefoelge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, f := tegnSag(t)
		n := kopi(t, f)
		x := &n.Haendelser[0]
		n.Vejledninger = rapid.Permutation(n.Vejledninger).Draw(t, "vejledninger")
		n.Fritagelser = rapid.Permutation(n.Fritagelser).Draw(t, "fritagelser")
		x.Fravaer = rapid.Permutation(x.Fravaer).Draw(t, "fravær")
		x.Behandling.Grunde = rapid.Permutation(x.Behandling.Grunde).Draw(t, "grunde")
		x.Behandling.Kontaktforsoeg = rapid.Permutation(x.Behandling.Kontaktforsoeg).Draw(t, "forsøg")
		a, b := vurder(t, o, f), vurder(t, o, n)
		if a.Vurdering != b.Vurdering {
			t.Fatalf("%+v in one order, %+v in another", a.Vurdering, b.Vurdering)
		}
		nr := func(a, b spor.Trin) int { return int(a.ID) - int(b.ID) }
		if slices.SortFunc(a.Spor, nr); len(a.Spor) != len(b.Spor) {
			t.Fatalf("%d steps in one order, %d in another", len(a.Spor), len(b.Spor))
		}
	})
}

// TestAndreHaendelser: the failures of a case do not touch each other.
func TestAndreHaendelser(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, f := tegnSag(t)
		o2, g := tegnSag(t)
		if o != o2 {
			t.Skip("two schemes")
		}
		foer := vurder(t, o, f)
		begge := kopi(t, f)
		begge.Haendelser = append(begge.Haendelser, g.Haendelser...)
		if efter := vurder(t, o, begge); efter.Vurdering != foer.Vurdering {
			t.Fatalf("%+v alone, %+v with another", foer.Vurdering, efter.Vurdering)
		}
		begge.Haendelser[0], begge.Haendelser[1] = begge.Haendelser[1], begge.Haendelser[0]
		if efter, err := vurderer(o).Vurder(begge, 1); err != nil || efter != foer.Vurdering {
			t.Fatalf("%+v alone, %+v after another: %v", foer.Vurdering, efter, err)
		}
	})
}

// TestFri: of a failure that may be sanctioned, a day is free when an exemption or a ground that stands lies over it; the
// day of a talk and at least one day of a tilbud are not.
func TestFri(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, f := tegnSag(t)
		if x := vurder(t, o, f); !x.MaaSanktioneres() || f.Haendelser[0].ErForseelse() {
			t.Skip("nothing to count")
		}
		n := nyNaiv(f, 0)
		frie := 0
		for _, d := range n.dage {
			fri, err := vurderer(o).Fri(f, 0, d)
			if err != nil {
				t.Fatalf("%v", err)
			}
			if fri != n.friPaa(d) {
				t.Fatalf("%v is free: %v", d, fri)
			}
			if fri && slices.Contains(n.skal, d) {
				frie++
			}
		}
		if frie == len(n.skal) {
			t.Fatalf("every day is free, and the answer is yes")
		}
	})
}

// friPaa: an exemption or a ground that stands lies over the day.
func (n *naiv) friPaa(d satser.Dato) bool {
	for _, x := range n.f.Fritagelser {
		if n.loefter(x.Art) && x.Periode().Contains(d) && n.fritagelse(x) == naivNej {
			return true
		}
	}
	for _, x := range n.h.Behandling.Grunde {
		if (satser.Periode{Fra: x.Fra, Til: x.Til}).Contains(d) && n.grund(x) == naivNej {
			return true
		}
	}
	return false
}
