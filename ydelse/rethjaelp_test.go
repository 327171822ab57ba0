package ydelse_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

func betingelse(fra, til string, a ydelse.Betingelsesart, s spor.Svar) valg {
	return func(x *ydelse.Sag) {
		x.Ret.Betingelser = append(x.Ret.Betingelser, ydelse.Betingelse{Fra: dag(fra), Til: dag(til), Art: a, Opfyldt: s})
	}
}

// passiv is a course in which the person takes no active part on some days.
func passiv(fra, til string) valg { return betingelse(fra, til, ydelse.AktivDeltagelse, spor.Nej) }

func bevaret(fra, til string, a ydelse.Bevaretart) valg {
	return func(x *ydelse.Sag) {
		x.Ret.Bevaret = append(x.Ret.Bevaret, ydelse.BevaretRet{Fra: dag(fra), Til: dag(til), Art: a})
	}
}

// ferie is holiday with the benefit.
func ferie(fra, til string, ret, aftalt spor.Svar) valg {
	return func(x *ydelse.Sag) {
		f := ydelse.Ferie{Fra: dag(fra), Til: dag(til), Art: ydelse.FerieMedYdelse, Ret: ret, Aftalt: aftalt}
		x.Ret.Ferie = append(x.Ret.Ferie, f)
	}
}

func feriepenge(fra, til string) valg {
	return func(x *ydelse.Sag) {
		x.Ret.Ferie = append(x.Ret.Ferie, ydelse.Ferie{Fra: dag(fra), Til: dag(til), Art: ydelse.FerieMedFeriegodtgoerelse})
	}
}

// rejse is a stay abroad that hinders nothing and needs no permission.
func rejse(fra, til string, a ydelse.Udlandsart, valgte ...func(*ydelse.Udlandsophold)) valg {
	return func(x *ydelse.Sag) {
		u := ydelse.Udlandsophold{Fra: dag(fra), Til: dag(til), Art: a, Raadighed: spor.Ja}
		for _, v := range valgte {
			v(&u)
		}
		x.Ret.Udland = append(x.Ret.Udland, u)
	}
}

func tilladt(s spor.Svar) func(*ydelse.Udlandsophold) {
	return func(u *ydelse.Udlandsophold) { u.Tilladt = s }
}

func raadig(s spor.Svar) func(*ydelse.Udlandsophold) {
	return func(u *ydelse.Udlandsophold) { u.Raadighed = s }
}

func meddelt(s string) func(*ydelse.Udlandsophold) {
	return func(u *ydelse.Udlandsophold) { u.Meddelt = dag(s) }
}

func slut(fra string, a ydelse.Ophoersart) valg {
	return func(x *ydelse.Sag) {
		x.Ret.Ophoer = append(x.Ret.Ophoer, ydelse.Forloebsophoer{Fra: dag(fra), Art: a})
	}
}

// retsdag is one line of a table of days: what comes of the right, the step that says why and its provision, the day's
// edition left out; the step of the right itself when nothing else is named.
type retsdag struct {
	grund   string
	ordning satser.Ordning
	dag     string
	sag     valg
	vil     string
	trin    spor.ID
	hjemmel string
}

func tjekRetsdage(t *testing.T, raekker []retsdag) {
	t.Helper()
	for _, r := range raekker {
		t.Run(r.dag+" "+r.grund, func(t *testing.T) {
			s := sag(r.ordning, r.sag)
			ret, err := beregner().RetPaa(s, dag(r.dag))
			if err != nil || ret.Udfald.String() != r.vil {
				t.Fatalf("%v (%v), want %s\n%s", ret.Udfald, err, r.vil, trinliste(ret.Spor))
			}
			if n := (naivret{s}).paa(dag(r.dag)); n != ret.Udfald {
				t.Errorf("the naive judge says %v", n)
			}
			if r.trin == 0 {
				r.trin = spor.Ret
			}
			i := slices.IndexFunc(ret.Spor, func(x spor.Trin) bool {
				return x.ID == r.trin && (x.Udfald == ret.Udfald || ret.Udfald == spor.Opfyldt)
			})
			if i < 0 || r.hjemmel != "" && ret.Spor[i].Bestemmelse() != r.hjemmel {
				t.Errorf("want %v under %q:\n%s", r.trin, r.hjemmel, trinliste(ret.Spor))
			}
			tjekHjemler(t, ret.Spor)
		})
	}
}

// tjekHjemler says that every step has a provision or names a practice, and a sentence without a hole.
func tjekHjemler(t tester, s spor.Spor) {
	t.Helper()
	for i, x := range s {
		if x.Hjemmel.IsZero() && x.Praksis == 0 {
			t.Errorf("step %d (%v) has neither provision nor practice", i+1, x.ID)
		}
		if s := x.Tekst(); s == "" || strings.Contains(s, "ukendt") || strings.ContainsAny(s, "{}") {
			t.Errorf("step %d (%v): %q", i+1, x.ID, s)
		}
	}
}
