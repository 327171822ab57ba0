package spor_test

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestEfterregnAerlig: every honest trace holds, and comes to the oracle's benefit.
func TestEfterregnAerlig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := aerlig(t)
		got, err := s.Efterregn()
		if err != nil || got != s[len(s)-2].Resultat {
			t.Fatalf("%v, %v; want %v", got.Tekst(), err, s[len(s)-2].Resultat.Tekst())
		}
	})
}

// TestEfterregnRettet changes one thing in an honest trace. Each change says whether it must be found: not when what it
// leaves is another honest trace.
func TestEfterregnRettet(t *testing.T) {
	for navn, ret := range map[string]func(*rapid.T, *spor.Spor) bool{
		"et resultat": retResultat, "et led": retLed, "en henvisning": retHenvisning, "en sum": retTil, "en regning": retRegning,
		"et udfald": retUdfald, "et slag": retID, "slettet": slet, "byttet": byt, "gentaget": gentag,
	} {
		t.Run(navn, func(t *testing.T) {
			alle, fundet := 0, 0
			rapid.Check(t, func(t *rapid.T) {
				s := aerlig(t)
				alle++
				if !ret(t, &s) {
					return
				}
				fundet++
				tal, err := s.Efterregn()
				var fejl *spor.Regnefejl
				if !errors.As(err, &fejl) || tal != (spor.Tal{}) || fejl.Nr < 1 || fejl.Nr > len(s) || fejl.ID != s[fejl.Nr-1].ID {
					t.Fatalf("not found: %v, %v", tal.Tekst(), err)
				}
			})
			if 5*fundet < alle {
				t.Errorf("only %d of %d changes must be found", fundet, alle)
			}
		})
	}
}

// vaelg draws a step for which ok holds.
func vaelg(t *rapid.T, s spor.Spor, ok func(spor.Trin) bool) int {
	var af []int
	for i := range s {
		if ok(s[i]) {
			af = append(af, i)
		}
	}
	return enAf(t, "nr", af...)
}

func regner(t spor.Trin) bool   { return t.Regning != 0 }
func alleTrin(t spor.Trin) bool { return true }

func ens(a, b spor.Tal) bool {
	if a.Enhed == 0 || b.Enhed == 0 {
		return a.Enhed == b.Enhed
	}
	return a.Enhed == b.Enhed && rat(a).Cmp(rat(b)) == 0
}

// andet draws another number near the first.
func andet(t *rapid.T, n spor.Tal) spor.Tal {
	switch enAf(t, "hvad", "værdi", "værdi", "nævner", "enhed") {
	case "nævner":
		n.Naevner = max(n.Naevner, 1) + 1
	case "enhed":
		n.Enhed = n.Enhed%spor.Dag + 1
	default:
		n.Vaerdi += enAf(t, "δ", int64(-10_000), -1, 1, 100, 10_000)
	}
	return n
}

func retResultat(t *rapid.T, s *spor.Spor) bool {
	trin := &(*s)[vaelg(t, *s, alleTrin)]
	foer := trin.Resultat
	switch {
	case trin.Regning == 0:
		trin.Resultat = kr("1")
	case rapid.Bool().Draw(t, "mærket"):
		trin.Resultat.Trin = 1
		return true
	default:
		trin.Resultat = andet(t, foer)
	}
	return !ens(foer, trin.Resultat)
}

func retLed(t *rapid.T, s *spor.Spor) bool {
	trin := &(*s)[vaelg(t, *s, regner)]
	l := &trin.Led[rapid.IntRange(0, 2).Draw(t, "led")]
	foer := *l
	if foer == (spor.Tal{}) {
		*l = kr("1") // an operand too many, or a part of the sum
	} else {
		*l = andet(t, foer)
	}
	if foer.Trin != 0 {
		return !ens(foer, *l)
	}
	v, e, lovlig := orakel(trin.Regning, trin.Led)
	return !lovlig || e != trin.Resultat.Enhed || v.Cmp(rat(trin.Resultat)) != 0
}

func retHenvisning(t *rapid.T, s *spor.Spor) bool {
	i := vaelg(t, *s, func(t spor.Trin) bool { return t.Led[0] != spor.Tal{} })
	l := &(*s)[i].Led[0]
	foer := l.Trin
	l.Trin = int16(rapid.IntRange(-2, len(*s)+1).Draw(t, "trin"))
	if l.Trin == foer {
		return false
	}
	if foer == 0 || l.Trin <= 0 || int(l.Trin) > i {
		return true
	}
	return !ens((*s)[l.Trin-1].Resultat, *l)
}

func retTil(t *rapid.T, s *spor.Spor) bool {
	trin := &(*s)[vaelg(t, *s, alleTrin)]
	foer := trin.Til
	trin.Til = spor.ID(rapid.IntRange(0, int(spor.GodtgoerelseFradrag)+9).Draw(t, "til"))
	if trin.Til == foer {
		return false
	}
	return trin.Regning == 0 || rat(trin.Resultat).Sign() != 0 // 0 kr. more or less makes the same sum
}

func retRegning(t *rapid.T, s *spor.Spor) bool {
	trin := &(*s)[vaelg(t, *s, alleTrin)]
	foer := trin.Regning
	trin.Regning = spor.Regning(rapid.IntRange(0, int(spor.AndelNed)+3).Draw(t, "regning"))
	if trin.Regning == foer {
		return false
	}
	afrundes := trin.ID == spor.Ydelse && (trin.Regning == spor.TilOere || trin.Regning == spor.TilKroner)
	andel := trin.ID == spor.DagsfradragAndel || trin.ID == spor.HaendelsesbeloebAndel
	if afrundes || andel && (trin.Regning == spor.AndelOere || trin.Regning == spor.AndelKroner) {
		v, _, _ := orakel(trin.Regning, trin.Led)
		return v.Cmp(rat(trin.Resultat)) != 0
	}
	return true
}

func retUdfald(t *rapid.T, s *spor.Spor) bool {
	trin := &(*s)[vaelg(t, *s, alleTrin)]
	foer := trin.Udfald
	trin.Udfald = spor.Udfald(rapid.IntRange(0, 6).Draw(t, "udfald"))
	if trin.ID == spor.Alder && trin.Udfald == spor.Opfyldt || trin.ID == spor.SanktionHaendelse && spor.Opfyldt <= trin.Udfald && trin.Udfald < spor.Beregnet {
		return false // another fact, or another assessment
	}
	return trin.Udfald != foer
}

func retID(t *rapid.T, s *spor.Spor) bool {
	trin := &(*s)[vaelg(t, *s, regner)]
	foer := trin.ID
	trin.ID = enAf(t, "id", 0, spor.Ret, spor.Ydelse, spor.FoerIndtaegt, spor.Bolig, spor.ID(len(spor.IDer())+9))
	return trin.ID != foer
}

// hentet reports whether some step refers to step i.
func hentet(s spor.Spor, i int) bool {
	return slices.ContainsFunc(s, func(t spor.Trin) bool {
		return slices.ContainsFunc(t.Led[:], func(l spor.Tal) bool { return int(l.Trin) == i+1 })
	})
}

// slet takes a step out. A statement is missed when a number behind it is referred to, and so is a claim for repayment.
func slet(t *rapid.T, s *spor.Spor) bool {
	i := vaelg(t, *s, alleTrin)
	sidste := (*s)[len(*s)-2].Led[0].Trin // what the Ydelse is taken from
	findes := regner((*s)[i]) && (*s)[i].ID != spor.Tilbagebetales || i+1 < int(sidste)
	*s = slices.Delete(slices.Clone(*s), i, i+1)
	return findes
}

// byt lets two steps change places, where at least one is referred to.
func byt(t *rapid.T, s *spor.Spor) bool {
	i, j := vaelg(t, *s, alleTrin), vaelg(t, *s, alleTrin)
	a, b := (*s)[i], (*s)[j]
	findes := !ens(a.Resultat, b.Resultat) && (hentet(*s, i) || hentet(*s, j))
	(*s)[i], (*s)[j] = b, a
	return findes
}

// gentag writes a step that counts twice.
func gentag(t *rapid.T, s *spor.Spor) bool {
	i := vaelg(t, *s, func(t spor.Trin) bool { return t.Til != 0 || t.ID == spor.Ydelse })
	*s = slices.Insert(slices.Clone(*s), i+1, (*s)[i])
	return true
}
