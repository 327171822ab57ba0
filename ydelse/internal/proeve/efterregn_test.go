package proeve_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

type prover interface {
	Helper()
	Fatalf(string, ...any)
}

// TestGenregnes: every trace of every package replays, and comes to the amounts that the result states.
func TestGenregnes(t *testing.T) {
	n, tal := 0, 0
	for _, b := range alleBeviser() {
		n++
		tal += b.genregn(t)
	}
	t.Logf("%d traces, %d stated amounts", n, tal)
}

// genregn replays a trace, and returns how many amounts it was held to.
func (b *bevis) genregn(t prover) (n int) {
	t.Helper()
	got, err := b.trin.Efterregn()
	if err != nil || got != b.ydelse && !b.ydelse.IsZero() {
		t.Fatalf("%s replays to %v, %v, and states %v", b.hvem, got.Tekst(), err, b.ydelse.Tekst())
	}
	if !b.ydelse.IsZero() {
		n++
	}
	for _, p := range b.vil {
		if got := b.sidste(p.id); !got.Samme(p.tal) {
			t.Fatalf("%s: %v is %v in the steps, and %v in the result", b.hvem, p.id, got.Tekst(), p.tal.Tekst())
		}
		n++
	}
	return n
}

// sidste is the result of the last step of a kind.
func (b *bevis) sidste(id spor.ID) (ud spor.Tal) {
	for _, x := range b.trin {
		if x.ID == id {
			ud = x.Resultat
		}
	}
	return ud
}

// uset is the tampering that replay does not see, and why. Each must be used. None of it changes an amount that anything rests on.
var uset = []struct {
	navn, grund string
	er          func(b *bevis, f *forfalskning) bool
}{
	{
		"udsagn", "an operand that a statement tells: no number rests on it",
		func(b *bevis, f *forfalskning) bool {
			return b.trin[f.nr].Regning == 0 && f.to == f.nr && len(f.trin) == len(b.trin)
		},
	},
	{
		"samme resultat", "a fact or a rate that is changed without changing the result, such as the limit of a wage far below it: another honest trace",
		func(b *bevis, f *forfalskning) bool {
			if f.art != led && f.art != ledVaek {
				return false
			}
			t := &f.trin[f.nr]
			got, ok := t.Regning.Udregn(t.Led[0], t.Led[1], t.Led[2])
			return ok && got.Samme(b.trin[f.nr].Resultat)
		},
	},
	{
		"uafhængige trin", "two steps that do not rest on each other, told in the other order: the same numbers",
		func(b *bevis, f *forfalskning) bool {
			return f.to != f.nr && !hvilerSenere(b.trin, f.nr, f.to)
		},
	},
	{
		"intet er nået", "a step on the way to a number that is not reached, because something is missing",
		func(b *bevis, f *forfalskning) bool { return len(f.trin) != len(b.trin) && b.uafsluttet(f.nr) },
	},
	{
		"det hele", "the one step that computes is struck out: no answer is left",
		func(b *bevis, f *forfalskning) bool { return len(b.trin) == 1 && len(f.trin) == 0 },
	},
	{
		"ved siden af", "what is told beside the number that counts: the rate of a person who keeps a former benefit that has no floor, the benefit of " +
			"a whole month where the amount for an hour of refusion is handed in, and the days of a right in which the holiday is not held",
		func(b *bevis, f *forfalskning) bool {
			kan := slices.Contains([]spor.ID{spor.RefusionHelMaaned, spor.Maanedssats, spor.Bidragsloft, spor.FerieIAlt, spor.FerieBrugt}, b.trin[f.nr].ID)
			return kan && len(f.trin) != len(b.trin) && !hvilerNoget(b.trin, f.nr)
		},
	},
	{
		"nul", "a part of a sum that is 0 adds nothing, told or not, once or twice",
		func(b *bevis, f *forfalskning) bool {
			return b.trin[f.nr].Til != 0 && b.trin[f.nr].Resultat.Vaerdi == 0 && len(f.trin) != len(b.trin)
		},
	},
	{
		"uden krav", "what was paid too much in a month in which nothing can be claimed",
		func(b *bevis, f *forfalskning) bool {
			return b.trin[f.nr].ID == spor.MaanedForMeget && len(f.trin) < len(b.trin)
		},
	},
}

// hvilerSenere reports whether step j rests on step i, by way of others or not.
func hvilerSenere(s spor.Spor, i, j int) bool {
	op := map[int]bool{i: true}
	for n := i + 1; n <= j; n++ {
		for k := i; k < n; k++ {
			op[n] = op[n] || op[k] && hviler(s, n, k)
		}
	}
	return op[j]
}

// hvilerNoget reports whether a step takes from step nr.
func hvilerNoget(s spor.Spor, nr int) bool {
	for i := nr + 1; i < len(s); i++ {
		if hviler(s, i, nr) {
			return true
		}
	}
	return false
}

// uafsluttet reports whether what step nr leads to is not reached: the benefit, or what follows it.
func (b *bevis) uafsluttet(nr int) bool {
	ydelse := slices.IndexFunc(b.trin, func(t spor.Trin) bool { return t.ID == spor.Ydelse })
	if ydelse < 0 || nr <= ydelse {
		return ydelse < 0 && len(b.trin.Mangler()) > 0
	}
	return len(b.trin[ydelse:].Mangler()) > 0
}

// parvis is the steps that a trace with the other one cannot be without: it is the other one that is reported.
var parvis = map[spor.ID]spor.ID{
	spor.Ydelse: spor.FoerIndtaegt, spor.FoerSkat: spor.ATPYdelse, spor.ATPYdelse: spor.FoerSkat, spor.RefusionYdelse: spor.RefusionIAlt,
	spor.ATPResten: spor.ATPTredjedelKroner,
}

// rette reports whether replay points to the step that was tampered with, or to one that takes from it or that it takes from. With the
// references left as they were, every later one can be the first that is wrong.
func (f *forfalskning) rette(b *bevis, fejl *spor.Regnefejl) bool {
	if f.art == resultat || f.art == enhed || f.art == led {
		return fejl.Nr == f.nr+1
	}
	if fejl.ID == parvis[b.trin[f.nr].ID] || !strings.HasSuffix(f.art, medRettet) && fejl.Nr > f.nr {
		return true
	}
	for _, nr := range []int{f.nr, f.to} {
		for n := range naboer(b.trin, nr) {
			if p := f.flyttet(n); p == fejl.Nr-1 || f.art == gentaget+medRettet && fejl.Nr-2 == p {
				return true
			}
		}
	}
	return false
}

// optaelling counts the tampering, by kind what was found, and by class what was not.
type optaelling struct{ fundet, uset map[string]int }

func nyOptaelling() *optaelling { return &optaelling{map[string]int{}, map[string]int{}} }

// proev tampers with a step, and holds replay to it.
func (o *optaelling) proev(t prover, b *bevis, f *forfalskning) {
	t.Helper()
	foer, _ := b.trin.Efterregn()
	got, err := f.trin.Efterregn()
	var fejl *spor.Regnefejl
	if errors.As(err, &fejl) {
		if !f.rette(b, fejl) {
			t.Fatalf("%s: %s in step %d (%v), and replay points to %v", b.hvem, f.art, f.nr+1, b.trin[f.nr].ID, err)
		}
		o.fundet[f.art]++
		return
	}
	for _, u := range uset {
		if u.er(b, f) && got == foer {
			o.uset[u.navn]++
			return
		}
	}
	t.Fatalf("%s: %s in step %d (%v) is not found; it replays to %v", b.hvem, f.art, f.nr+1, b.trin[f.nr].ID, got.Tekst())
}

func (o *optaelling) alle(t prover, b *bevis) {
	t.Helper()
	for i := range b.trin {
		alle := vaerdien(b.trin, i)
		if b.trin[i].Regning != 0 {
			alle = append(alle, plads(b.trin, i)...)
		}
		for k := range alle {
			o.proev(t, b, &alle[k])
		}
	}
}

// TestForfalsket: whatever is changed in a trace is found, and the step that is reported is the one that was changed or one that it
// touches; what is not found is of a class that says why.
func TestForfalsket(t *testing.T) {
	o, antal, hver := nyOptaelling(), 0, 3
	if testing.Short() {
		hver = 9
	}
	for i, b := range alleBeviser() {
		if strings.HasPrefix(b.hvem, "særlig") || !strings.HasPrefix(b.hvem, jaevn) && i%hver == 0 || i%47 == 0 {
			antal++
			o.alle(t, &b)
		}
	}
	for _, art := range []string{
		resultat, led, enhed, ledVaek, slettet, slettet + medRettet, gentaget, gentaget + medRettet, ombyttet, ombyttet + medRettet,
	} {
		if o.fundet[art] == 0 {
			t.Errorf("%s: never found", art)
		}
	}
	for _, u := range uset {
		if o.uset[u.navn] == 0 {
			t.Errorf("%q is not needed: %s", u.navn, u.grund)
		}
	}
	t.Logf("%d traces: found %v, unseen %v", antal, o.fundet, o.uset)
}

// TestForfalsketTegnet: the same of cases drawn anew, which replay to what they state.
func TestForfalsketTegnet(t *testing.T) {
	for _, e := range emner {
		t.Run(e.navn, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				s := &samling{}
				e.tegn(tegner{terning: rapidterning{t}}, s)
				for _, b := range s.alle {
					b.genregn(t)
					i := rapid.IntRange(0, len(b.trin)-1).Draw(t, "trin")
					alle := vaerdien(b.trin, i)
					if b.trin[i].Regning != 0 {
						alle = append(alle, plads(b.trin, i)...)
					}
					for k := range alle {
						nyOptaelling().proev(t, &b, &alle[k])
					}
				}
			})
		})
	}
}

// TestEtTalFuldt: a number of a trace that is not the benefit, changed with everything that follows from it, is another honest trace; the
// one thing that replay can never see.
func TestEtTalFuldt(t *testing.T) {
	a, b := aaben(satser.Jobafklaring), aaben(satser.Jobafklaring)
	a.Indtaegter = indtaegter(marts)[:1]
	b.Indtaegter = indtaegter(marts)[:1]
	b.Indtaegter[0].Beloeb = satser.MustBeloeb("16000.01")
	x, err := begreb.Opgoer(&a, marts)
	y, err2 := begreb.Opgoer(&b, marts)
	if err != nil || err2 != nil || x.Ydelse == y.Ydelse || len(x.Spor) != len(y.Spor) {
		t.Fatal(x.Ydelse, y.Ydelse, err, err2)
	}
	for i := range x.Spor { // each step alone is found
		if x.Spor[i] == y.Spor[i] {
			continue
		}
		s := append(spor.Spor(nil), x.Spor...)
		s[i] = y.Spor[i]
		if _, err := s.Efterregn(); err == nil {
			t.Errorf("step %d (%v) of another case is not found", i+1, s[i].ID)
		}
	}
	if _, err := y.Spor.Efterregn(); err != nil {
		t.Error(err)
	}
}
