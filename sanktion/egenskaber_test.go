package sanktion_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// egenskab checks a property on drawn tasks.
func egenskab(t *testing.T, prop func(t *rapid.T, x tegnet)) {
	t.Helper()
	rapid.Check(t, gentag(runder(3), func(t *rapid.T) { prop(t, tegnOpgave(t)) }))
}

// kopi is a task that shares no failure with the first.
func (x tegnet) kopi() tegnet {
	o, f := *x.o, *x.o.Forhold
	f.Haendelser = append([]raadighed.Haendelse(nil), f.Haendelser...)
	for i := range f.Haendelser {
		f.Haendelser[i].Behandling.Grunde = append([]raadighed.Grund(nil), f.Haendelser[i].Behandling.Grunde...)
	}
	o.Forhold = &f
	return tegnet{x.b, &o}
}

func (x tegnet) beregn(t *rapid.T) sanktion.Resultat {
	r, err := x.b.Beregn(x.o)
	if err != nil {
		t.Fatalf("%v", err)
	}
	return r
}

// krav is what the sanctions come to before the benefit of the month stops them.
func krav(r sanktion.Resultat) int64 { return r.Dagsfradrag.Enheder() + r.Nedsaettelse.Enheder() }

// TestIntetUdenJa: a failure that raadighed does not say yes to costs nothing: with each condition taken away in turn,
// from every failure, nothing is taken.
func TestIntetUdenJa(t *testing.T) {
	egenskab(t, func(t *rapid.T, x tegnet) {
		x = x.kopi()
		hvad := rapid.IntRange(0, 6).Draw(t, "hvad")
		for i := range x.o.Forhold.Haendelser {
			h := &x.o.Forhold.Haendelser[i]
			b := &h.Behandling
			switch hvad {
			case 0:
				b.RimeligGrund = spor.IkkeVurderet
			case 1:
				b.AndreForhold = spor.Ja
			case 2:
				b.Hoering = raadighed.IkkeHoert
			case 3:
				b.Begrundelse = 0
			case 4:
				h.Kontakt, b.Kontaktforsoeg = satser.Dato{}, nil
			case 5:
				b.Afregnes = satser.Maaned{}
			case 6:
				b.RimeligGrund = spor.Ja
			}
		}
		if r := x.beregn(t); r.IAlt().Sign() != 0 || krav(r) != 0 || r.Dage != 0 || r.Udfald != spor.Beregnet {
			t.Fatalf("without condition %d: %+v", hvad, r)
		}
	})
}

// TestHoejstYdelsen: no more is taken than the benefit, of a benefit of 0 kr. nothing, and what is left is the rest of
// it.
func TestHoejstYdelsen(t *testing.T) {
	egenskab(t, func(t *rapid.T, x tegnet) {
		r := opgoer(t, x.b, x.o)
		if r.IAlt().Enheder() > x.o.Maaned.Efter.Vaerdi || r.Efter.Vaerdi != x.o.Maaned.Efter.Vaerdi-r.IAlt().Enheder() {
			t.Fatalf("%v taken of %v leaves %v", r.IAlt(), x.o.Maaned.Efter.Tekst(), r.Efter.Tekst())
		}
		x = x.kopi()
		x.o.Maaned.Efter = spor.Kr(satser.Beloeb{})
		if r := opgoer(t, x.b, x.o); r.IAlt().Sign() != 0 {
			t.Fatalf("of 0 kr. %v", r.IAlt())
		}
	})
}

// altINu settles every failure that has begun in the month at hand, so that no day moves to another month.
func (x tegnet) altINu() {
	for i := range x.o.Forhold.Haendelser {
		h := &x.o.Forhold.Haendelser[i]
		h.Behandling.Afregnes = x.o.Maaned.Maaned
		if foerst := h.Dage().Fra.Maaned(); foerst.After(x.o.Maaned.Maaned) {
			h.Behandling.Afregnes = foerst
		}
	}
	x.o.Tidligere = nil
}

// TestFlereDage: more days of a failure never cost less.
func TestFlereDage(t *testing.T) {
	egenskab(t, func(t *rapid.T, x tegnet) {
		if len(x.o.Forhold.Haendelser) == 0 {
			return // no failure
		}
		x.altINu()
		y := x.kopi()
		h := &y.o.Forhold.Haendelser[rapid.IntRange(0, len(y.o.Forhold.Haendelser)-1).Draw(t, "hvilken")]
		switch {
		case h.Art.ErTilbud():
			h.Fravaer = append(append([]raadighed.Fravaersdag(nil), h.Fravaer...), raadighed.Fravaersdag{Dag: h.Dage().Fra.AddDays(rapid.IntRange(0, 15).Draw(t, "dag"))})
		case !h.ErSamtale():
			return // an event
		case h.UdenKontaktTil.IsValid():
			h.UdenKontaktTil = h.UdenKontaktTil.AddDays(rapid.IntRange(0, 15).Draw(t, "længere"))
		default:
			h.Kontakt = h.Kontakt.AddDays(rapid.IntRange(0, 15).Draw(t, "længere"))
		}
		if a, c := x.medTidligere(t, y), y.medTidligere(t, x); krav(c) < krav(a) {
			t.Fatalf("%+v, with more days %+v", a, c)
		}
	})
}

// medTidligere settles with the earlier months that either of two tasks needs.
func (x tegnet) medTidligere(t *rapid.T, y tegnet) sanktion.Resultat {
	z := x.kopi()
	har := map[satser.Maaned]bool{}
	z.o.Tidligere = nil
	for _, m := range append(append([]sanktion.Maanedsydelse(nil), x.o.Tidligere...), y.o.Tidligere...) {
		if !har[m.Maaned] {
			har[m.Maaned] = true
			z.o.Tidligere = append(z.o.Tidligere, m)
		}
	}
	for _, f := range []*raadighed.Forhold{x.o.Forhold, y.o.Forhold} {
		foer, err := x.b.Maaneder(maanedsopgave(f, x.o.Maaned.Maaned))
		if err != nil {
			t.Fatalf("%v", err)
		}
		for _, m := range foer {
			if !har[m] {
				har[m] = true
				z.o.Tidligere = append(z.o.Tidligere, hel(m, satser.IkkeForsoerger))
			}
		}
	}
	return z.beregn(t)
}

// TestRaekkefoelge: the order in which failures are listed decides nothing.
func TestRaekkefoelge(t *testing.T) {
	egenskab(t, func(t *rapid.T, x tegnet) {
		y := x.kopi()
		y.o.Forhold.Haendelser = rapid.Permutation(y.o.Forhold.Haendelser).Draw(t, "hændelser")
		if a, c := x.beregn(t), y.beregn(t); a != c {
			t.Fatalf("%+v in one order, %+v in another", a, c)
		}
	})
}

// TestToEventsSomEn: an event more in a calendar month that has one costs nothing more, when both are settled in the same
// month.
func TestToEventsSomEn(t *testing.T) {
	egenskab(t, func(t *rapid.T, x tegnet) {
		d := tegner{t, x.o.Maaned.Maaned, x.b.Ordning}
		h := paaDag(satser.AfvistArbejde, d.dag("første", 0, 27))
		x.o.Forhold = forhold(h)
		y := x.kopi()
		y.o.Forhold = forhold(h, paaDag(rapid.SampledFrom(events).Draw(t, "art"), h.Dag.AddDays(rapid.IntRange(0, x.o.Maaned.Maaned.SidsteDag().DaysSince(h.Dag)).Draw(t, "senere"))))
		a, c := x.beregn(t), y.beregn(t)
		if a.Nedsaettelse != c.Nedsaettelse && a.Nedsaettelse.Sign() != 0 {
			t.Fatalf("one %v, two %v", a.Nedsaettelse, c.Nedsaettelse)
		}
	})
}

// TestEnHaendelseMere: a failure more never lowers what the sanctions come to in a month, when it is settled there: it
// can take a day or a reduction over, not away.
func TestEnHaendelseMere(t *testing.T) {
	egenskab(t, func(t *rapid.T, x tegnet) {
		x.altINu()
		for i := range x.o.Maaned.Niveauer { // one level, so that the first event of a month is as dear as the next
			n := &x.o.Maaned.Niveauer[i]
			n.Gruppe, n.Art, n.ErLoft = satser.IkkeForsoerger, sanktion.EfterSats, false
		}
		y := x.kopi()
		h := (tegner{t, x.o.Maaned.Maaned, x.b.Ordning}).haendelse()
		h.Behandling.Afregnes = x.o.Maaned.Maaned
		if h.Dage().Fra.Maaned().After(x.o.Maaned.Maaned) {
			return // after the month
		}
		y.o.Forhold = forhold(append(append([]raadighed.Haendelse(nil), x.o.Forhold.Haendelser...), h)...)
		y.o.Forhold.Fritagelser = x.o.Forhold.Fritagelser
		x.o.Forhold.Vejledninger, x.o.Forhold.FoersteSamtale = y.o.Forhold.Vejledninger, y.o.Forhold.FoersteSamtale
		if a, c := x.medTidligere(t, y), y.medTidligere(t, x); krav(c) < krav(a) || c.Dage < a.Dage {
			t.Fatalf("%+v, with one more %+v", a, c)
		}
	})
}

// TestRimeligGrund: a ground that is found to be there never makes a sanction larger.
func TestRimeligGrund(t *testing.T) {
	egenskab(t, func(t *rapid.T, x tegnet) {
		// One failure: of two that share a day or a month the other one takes it over, perhaps in this month.
		if len(x.o.Forhold.Haendelser) == 0 {
			return // no failure
		}
		x.o.Forhold.Haendelser = x.o.Forhold.Haendelser[:1]
		y := x.kopi()
		h := &y.o.Forhold.Haendelser[0]
		if rapid.Bool().Draw(t, "samlet") {
			h.Behandling.RimeligGrund = spor.Ja
		} else {
			fra := h.Dage().Fra.AddDays(rapid.IntRange(-5, 30).Draw(t, "fra"))
			sygMeldt(fra.String(), fra.AddDays(rapid.IntRange(0, 30).Draw(t, "til")).String())(h)
		}
		a, c := x.beregn(t), y.beregn(t)
		if krav(c) > krav(a) || c.Dage > a.Dage {
			t.Fatalf("%+v, with a ground %+v", a, c)
		}
		if h.Behandling.RimeligGrund == spor.Ja && krav(c) != 0 {
			t.Fatalf("a rimelig grund, and %+v", c)
		}
	})
}

// TestSporetHolder: an amount in the steps that is tampered with, or a step that computes and is struck out, is found.
func TestSporetHolder(t *testing.T) {
	egenskab(t, func(t *rapid.T, x tegnet) {
		r := opgoer(t, x.b, x.o)
		var regner []int
		for i, s := range r.Spor {
			if s.Regning != 0 {
				regner = append(regner, i)
			}
		}
		if len(regner) == 0 {
			return // nothing is computed
		}
		i := rapid.SampledFrom(regner).Draw(t, "trin")
		falsk := append(spor.Spor(nil), r.Spor...)
		falsk[i].Resultat.Vaerdi += rapid.SampledFrom([]int64{-10_000, -1, 1, 100}).Draw(t, "med")
		if _, err := falsk.Efterregn(); err == nil {
			t.Fatalf("step %d (%v) is tampered with, and replays", i+1, falsk[i].ID)
		}
	})
}

// TestJSON: an answer survives JSON, without options to compare; only the number to go on with is left out.
func TestJSON(t *testing.T) {
	egenskab(t, func(t *rapid.T, x tegnet) {
		vil := opgoer(t, x.b, x.o)
		data, err := json.Marshal(vil)
		if err != nil {
			t.Fatalf("%v", err)
		}
		var got sanktion.Opgoerelse
		if err := json.Unmarshal(data, &got); err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		vil.Efter = spor.Tal{}
		if diff := cmp.Diff(vil, got); diff != "" {
			t.Fatalf("%s\n%s", diff, data)
		}
	})
}
