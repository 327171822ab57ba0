package ydelse_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestSanktionerTagesAfYdelsen: what the sanctions take and what is left of the benefit are the benefit without failures:
// exactly when what they take is whole units of the month's rounding, and otherwise to within one unit, because the rest
// is rounded once and what is taken is not. The benefit is never below 0, never above what it would have been, and
// nothing else of the answer moves.
func TestSanktionerTagesAfYdelsen(t *testing.T) {
	sanktionsegenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		o := opgoer(t, b, s, m)
		for i, x := range o.Spor {
			if x.Hjemmel.IsZero() || x.Bestemmelse() == "" || x.Tekst() == "" {
				t.Fatalf("step %d (%v) has no provision or no words", i+1, x.ID)
			}
		}
		u := beregn(t, b, udenForsoemmelser(s), m)
		if o.Udfald != u.Udfald {
			kraevVenter(t, o, u)
			return
		}
		trin := int64(satser.EnhederPrOere)
		if b.Praksis.Afrunding == spor.AfrundKroner {
			trin = satser.EnhederPrKrone
		}
		taget := o.Sanktioner.Enheder()
		forskel := o.Ydelse.Enheder() + taget - u.Ydelse.Enheder()
		praecis := taget%trin == 0 && len(find(o.Spor, spor.DagsfradragLoft)) == 0
		if forskel > trin || forskel < -trin || praecis && forskel != 0 {
			t.Fatalf("%v left and %v taken of %v\n%s", o.Ydelse, o.Sanktioner, u.Ydelse, trinliste(o.Spor))
		}
		if o.Ydelse.Sign() < 0 || o.Ydelse.Compare(u.Ydelse) > 0 || o.Sanktioner.Sign() < 0 || o.Sanktionsrest.Sign() < 0 || o.Tilbagebetaling.Sign() < 0 {
			t.Fatalf("%+v, without failures %v", o.Resultat, u.Ydelse)
		}
		r := o.Resultat
		r.Uafklaret = 0
		if r.Satsstatus < u.Satsstatus {
			t.Fatalf("as sure as %v with failures and %v without", r.Satsstatus, u.Satsstatus)
		}
		r.Ydelse, r.Sanktioner, r.Sanktionsrest, r.Tilbagebetaling, r.Satsstatus = u.Ydelse, u.Sanktioner, u.Sanktionsrest, u.Tilbagebetaling, u.Satsstatus
		if r != u {
			t.Fatalf("the failures move more than the benefit: %s", cmp.Diff(u, r))
		}
	})
}

// kraevVenter: a month that has an amount without its failures and none with them waits for the month of a failure, or for
// the level of a ceiling, and says so; and it takes nothing meanwhile. It can wait for a fact of the income too, where all that the fact
// leaves is rounded to nothing.
func kraevVenter(t *rapid.T, o ydelse.Opgoerelse, u ydelse.Resultat) {
	if spoergerOmRest(o.Resultat, u) && len(o.Spor.Mangler()) > 0 && o.Sanktioner.IsZero() {
		return
	}
	venter := find(o.Spor, spor.HaendelsesmaanedUoplyst)
	venter = append(venter, find(o.Spor, spor.HaendelseFraLoft)...)
	for _, id := range []spor.ID{spor.Bolig, spor.Bidragsbarn, spor.BidragUoplyst, spor.TidligereUoplyst, spor.HidtidigUoplyst, spor.TidligereSlutUoplyst} {
		venter = append(venter, find(o.Spor.Mangler(), id)...) // of no consequence without failures only
	}
	if u.Udfald != spor.Beregnet || len(venter) == 0 || !o.Sanktioner.IsZero() || !o.Ydelse.IsZero() {
		t.Fatalf("%v with failures and %v without\n%s", o.Udfald, u.Udfald, trinliste(o.Spor))
	}
}

// TestUfaerdigeKosterIntet: failures that each lack something give exactly the month without them.
func TestUfaerdigeKosterIntet(t *testing.T) {
	sanktionsegenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		for i := range s.Raadighed.Haendelser {
			tegner{t, m}.mangl(&s.Raadighed.Haendelser[i])
		}
		a, c := beregn(t, b, s, m), beregn(t, b, udenForsoemmelser(s), m)
		if a.Uafklaret < 0 || a.Uafklaret > len(s.Raadighed.Haendelser) {
			t.Fatalf("%d of %d failures are open", a.Uafklaret, len(s.Raadighed.Haendelser))
		}
		a.Uafklaret = 0
		if a != c && !spoergerOmRest(a, c) {
			t.Fatalf("failures that lack something move the month: %s", cmp.Diff(c, a))
		}
		opgoer(t, b, s, m)
	})
}

// spoergerOmRest reports whether a month asks for an open fact because of its failures alone: without them all that the fact leaves is
// rounded to nothing, and with them exact amounts are asked about, since a sanction is taken of those.
func spoergerOmRest(med, uden ydelse.Resultat) bool {
	return uden.Udfald == spor.Beregnet && uden.Ydelse.IsZero() && (med.Udfald == spor.Uoplyst || med.Udfald == spor.KraeverSkoen)
}

// TestForsoemmelsesraekkefoelge: the order in which failures, guidance and ceilings are recorded decides nothing.
func TestForsoemmelsesraekkefoelge(t *testing.T) {
	sanktionsegenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		n := rapidKopi(s)
		n.Raadighed.Haendelser = rapid.Permutation(n.Raadighed.Haendelser).Draw(t, "hændelser")
		n.Raadighed.Vejledninger = rapid.Permutation(n.Raadighed.Vejledninger).Draw(t, "vejledninger")
		n.Lofter = rapid.Permutation(n.Lofter).Draw(t, "lofter")
		if a, c := beregn(t, b, s, m), beregn(t, b, n, m); a != c {
			t.Fatalf("the order decides: %s", cmp.Diff(a, c))
		}
	})
}

// TestUdenHjemmelFlytterIntet: one more failure of a kind that the law attaches nothing to changes no amount of any month.
func TestUdenHjemmelFlytterIntet(t *testing.T) {
	intet := []satser.Haendelsesart{
		satser.UdeblevetFraRehabiliteringsteam, satser.SygdomIkkeMeldtTilSamtale, satser.PostIkkeLaest, satser.AndenHaendelse,
	}
	sanktionsegenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		n := rapidKopi(s)
		g := tegner{t, m}
		h := g.haendelse(s.Ordning, intet)
		n.Raadighed.Haendelser = append(n.Raadighed.Haendelser, h)
		if a, c := beregn(t, b, s, m), beregn(t, b, n, m); a != c && !spoergerOmRest(c, a) {
			t.Fatalf("%v moves the month: %s", h.Art, cmp.Diff(a, c))
		}
		opgoer(t, b, n, m)
	})
}

// TestAndreMaanedersForsoemmelser: failures that happen and are settled in other months change neither the answer nor a
// step of it, apart from their numbers.
func TestAndreMaanedersForsoemmelser(t *testing.T) {
	sanktionsegenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		n := rapidKopi(s)
		efter := m.SidsteDag().AddDays(rapid.IntRange(1, 60).Draw(t, "efter"))
		if efter.After(sidsteKendte) {
			return // beyond known law
		}
		foer := m.FoersteDag().AddDays(-rapid.IntRange(200, 300).Draw(t, "før"))
		if foer.Before(sag(s.Ordning).Forloeb[0].Fra) {
			foer = efter
		}
		for _, d := range []satser.Dato{efter, foer} {
			forsoemt(samtale(d.String(), d.String()), arbejdsafvisning(d.String()), samtale(d.String(), d.String(), aaben))(n)
		}
		n.Raadighed.Vejledninger = s.Raadighed.Vejledninger // guidance before an earlier failure would be guidance before the others
		a, c := opgoer(t, b, s, m), opgoer(t, b, n, m)
		if diff := cmp.Diff(a, c); diff != "" {
			t.Fatalf("failures of other months: %s", diff)
		}
	})
}

// TestAfregnesFlyttes: what one failure costs is the same whichever month it is settled in, when no month is too small for
// it: the rate and the share are those of the month of the failure.
func TestAfregnesFlyttes(t *testing.T) {
	arter := []satser.Haendelsesart{
		satser.UdeblevetFraSamtale, satser.UdeblevetFraTilbud, satser.AfvistArbejde, satser.OphoertMedArbejde, satser.UdeblevetFraRaadighedsvurdering,
	}
	for _, e := range eraer {
		t.Run(e.navn, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, func(t *rapid.T) {
				s, m := tegnSag(t, e)
				g, b := tegner{t, m}, beregner(tegnPraksis(t))
				g.forsoem(s, 1, arter)
				h := &s.Raadighed.Haendelser[0]
				foerst := h.Dage().Fra.Maaned()
				if foerst.Add(4).After(sidsteKendte.Maaned()) || h.Dage().Til.Maaned() != foerst {
					return // beyond known law, or over two months
				}
				h.Behandling.Afregnes = foerst
				a, ok := ialt(t, b, s, foerst)
				h.Behandling.Afregnes = foerst.Add(g.tal("senere", 1, 3))
				c, ok2 := ialt(t, b, s, foerst)
				if ok && ok2 && a != c {
					t.Fatalf("%v of %v costs %v in its own month and %v in %v", h.Art, h.Dage(), a, c, h.Behandling.Afregnes)
				}
			})
		})
	}
}

// ialt is what the sanctions take in a month and the three after it; ok is false when a month is not computed, or too small
// for what is to be taken.
func ialt(t *rapid.T, b ydelse.Beregner, s *ydelse.Sag, m satser.Maaned) (sum satser.Beloeb, ok bool) {
	for i := range 4 {
		r := beregn(t, b, s, m.Add(i))
		if r.Udfald != spor.Beregnet || !r.Sanktionsrest.IsZero() {
			return sum, false
		}
		sum, _ = sum.Add(r.Sanktioner)
	}
	return sum, true
}
