package sanktion_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// FuzzLoftsniveau: a text is one of the three levels and survives, or it is a fault that leaves the value as it was.
func FuzzLoftsniveau(f *testing.F) {
	for _, s := range []string{"", "enlig-forsoerger", "voksen", "hjemmeboende", "Voksen", "voksen ", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		l := sanktion.LoftVoksen
		if err := l.UnmarshalText([]byte(s)); err != nil {
			kraevInputfejl(t, err, "loftsniveau", satser.KodeUkendt, satser.Klip(s))
			if l != sanktion.LoftVoksen {
				t.Fatalf("%q: a fault, and the value is now %v", s, l)
			}
			return
		}
		igen, err := l.MarshalText()
		if err != nil || string(igen) != s || (l == 0) != (s == "") || l != 0 && l.String() != s {
			t.Fatalf("%q becomes %q (%v)", s, igen, err)
		}
	})
}

// TestLoftsniveau: the three, the zero value, and one beyond them.
func TestLoftsniveau(t *testing.T) {
	for l, vil := range map[sanktion.Loftsniveau]string{
		0: "ukendt", sanktion.LoftEnligForsoerger: "enlig-forsoerger", sanktion.LoftVoksen: "voksen", sanktion.LoftHjemmeboende: "hjemmeboende", 4: "ukendt",
	} {
		if l.String() != vil {
			t.Errorf("%d: %q, want %q", l, l.String(), vil)
		}
	}
	if _, err := sanktion.Loftsniveau(4).MarshalText(); err == nil {
		t.Error("a level beyond the three has a text form")
	}
}

// settes settles each month that a case of whatever facts is about: an answer that holds together, or a typed fault.
func settes(t tester, b sanktion.Beregner, f *raadighed.Forhold, m satser.Maaned) {
	sats := kr("12326")
	o := &sanktion.Opgave{Forhold: f, Maaned: sanktion.Ydelse(m, satser.IkkeForsoerger, sats, kr("9326")), Ret: altidRet}
	foer, err := b.Maaneder(maanedsopgave(f, m))
	if err != nil {
		typet(t, err)
		return
	}
	for _, x := range foer {
		o.Tidligere = append(o.Tidligere, sanktion.Ydelse(x, satser.Hjemmeboende, sats, sats))
	}
	x, err := b.Opgoer(o)
	r, err2 := b.Beregn(o)
	if (err == nil) != (err2 == nil) {
		t.Fatalf("Opgoer: %v, Beregn: %v", err, err2)
	}
	if err == nil {
		hold(t, b, o, x)
		return
	}
	typet(t, err)
	if r != (sanktion.Resultat{}) || err.Error() != err2.Error() {
		t.Fatalf("%+v beside %v and %v", r, err, err2)
	}
}

// typet says that a fault has a type.
func typet(t tester, err error) {
	var inde *satser.Inputfejl
	var ude *satser.Udenforfejl
	if !errors.As(err, &inde) && !errors.As(err, &ude) {
		t.Fatalf("a fault of no type: %v", err)
	}
}

// FuzzForhold: a case read from JSON is settled without a panic, whatever it holds.
func FuzzForhold(f *testing.F) {
	for _, x := range []*raadighed.Forhold{
		forhold(samtale("2024-05-30", "2024-06-05", afregnes("2024-06")), haendelse(satser.AfvistArbejde, "2024-06-03"), tilbud("2024-06-10", "2024-06-12")),
		toGange(), forhold(forseelse("2019-03-05", "2019-04-10")), forhold(haendelse(satser.MedvirkerIkke, "2024-06-03")), {},
	} {
		data, err := json.Marshal(x)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(data), 2024*12+5, true)
		f.Add(string(data), 2026*12+11, false)
	}
	f.Fuzz(func(t *testing.T, s string, loebenr int, aktivt bool) {
		x := &raadighed.Forhold{}
		if satser.Afkod([]byte(s), x) != nil {
			return
		}
		m := maaned("2012-12").Add((loebenr%171 + 171) % 171)
		o := jaf
		if aktivt {
			o = rf
		}
		settes(t, beregner(o), x, m)
	})
}

// TestJSONFelter: the form of an answer is one that others read: no field changes its name unseen.
func TestJSONFelter(t *testing.T) {
	b := beregner(rf)
	x := opgoer(t, b, opgave(t, b, forhold(samtale("2024-06-03", "2024-06-05"), haendelse(satser.MedvirkerIkke, "2024-06-20")), "2024-06", satser.IkkeForsoerger))
	x.Spor = nil
	data, err := json.Marshal(x)
	vil := `{"udfald":"beregnet","dage":2,"dagsfradrag":"1138.00","nedsaettelse":"0.00","trukket":"1138.00","rest":"0.00","tredjedel":"0.00",` +
		`"tilbagebetaling":"0.00","ophoerFra":"2024-06-20","satsstatus":"bekendtgjort","spor":null}`
	if err != nil || cmp.Diff(vil, string(data)) != "" {
		t.Errorf("%v\n%s", err, cmp.Diff(vil, string(data)))
	}
	p, err := json.Marshal(sanktion.Standard())
	if vil := `{"dage":"hverdage","dagssats":"gruppens dagssats","afrunding":"sanktion til øre"}`; err != nil || string(p) != vil {
		t.Errorf("%v\n%s", err, p)
	}
}
