package efterregulering_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

func enAf[T any](t *rapid.T, navn string, af ...T) T { return rapid.SampledFrom(af).Draw(t, navn) }

// enDag draws a day of 2024.
func enDag(t *rapid.T, navn string) satser.Dato {
	return dag("2024-01-01").AddDays(rapid.IntRange(0, 365).Draw(t, navn))
}

// tilfaeldig draws a case that every month of 2024 can be computed of.
func tilfaeldig(t *rapid.T) *ydelse.Sag {
	s := sag(enAf(t, "ordning", rf, jaf), foedt(enAf(t, "født", "1980-05-17", "2003-05-17", "1999-06-10")))
	for n := rapid.IntRange(0, 4).Draw(t, "ændringer"); n > 0; n-- {
		ret(t, s)
	}
	if _, err := beregner().BeregnPeriode(nil, s, maaned("2024-01"), maaned("2024-12")); err != nil {
		t.Skip(err.Error())
	}
	return s
}

// rettet draws a case with up to five changes from another.
func rettet(t *rapid.T, s *ydelse.Sag) *ydelse.Sag {
	k := s.Kopi()
	for n := rapid.IntRange(0, 5).Draw(t, "rettelser"); n > 0; n-- {
		ret(t, k)
	}
	if _, err := beregner().BeregnPeriode(nil, k, maaned("2024-01"), maaned("2024-12")); err != nil {
		t.Skip(err.Error())
	}
	return k
}

// ret makes one change to a case.
func ret(t *rapid.T, s *ydelse.Sag) {
	d := enDag(t, "dag")
	m := d.Maaned().String()
	switch rapid.IntRange(0, 13).Draw(t, "hvad") {
	case 0:
		loen(m, enAf(t, "løn", "1000", "4000", "17000"))(s)
	case 1:
		indtaegt(enAf(t, "art", satser.LoebendeForsikring, satser.Tilbudsindtaegt, satser.TabtArbejdsfortjeneste, satser.Laan), m, "3000")(s)
	case 2:
		if n := len(s.Indtaegter); n > 0 {
			s.Indtaegter[rapid.IntRange(0, n-1).Draw(t, "nr")].Beloeb = kr(enAf(t, "beløb", "500", "2500", "13000"))
		}
	case 3:
		if n := len(s.Indtaegter); n > 0 {
			k := rapid.IntRange(0, n-1).Draw(t, "nr")
			s.Indtaegter = append(s.Indtaegter[:k:k], s.Indtaegter[k+1:]...)
		}
	case 4:
		barn(enAf(t, "barn", "2010-01-01", d.String()))(s)
	case 5:
		s.Boern = nil
	case 6:
		s.Bolig = []ydelse.Bolig{{Fra: enAf(t, "fra", dag("2020-01-01"), d), HosForaelder: enAf(t, "hos", spor.Ja, spor.Nej)}}
	case 7:
		s.Forloeb = []ydelse.Forloeb{{Fra: dag("2020-01-01"), Til: d}}
	case 8:
		s.Forloeb = []ydelse.Forloeb{{Fra: dag("2020-01-01"), Til: dag("2024-04-10")}, {Fra: dag("2024-04-11").AddDays(rapid.IntRange(0, 60).Draw(t, "hul"))}}
	case 9:
		loft(d.String(), "", ydelse.Loft10f, enAf(t, "niveau", "5000", "9000"))(s)
	case 10:
		udeblevet(d.String(), d.AddDays(rapid.IntRange(0, 9).Draw(t, "kontakt")).String())(s)
	case 11:
		s.Raadighed.Haendelser = nil
	case 12:
		s.Foedt = enAf(t, "født", dag("1980-05-17"), dag("2003-05-17"))
	case 13:
		s.Indtaegter = append(s.Indtaegter, ydelse.Indtaegt{
			Art: satser.Feriegodtgoerelse, Beloeb: kr("4000"), Periode: satser.Periode{Fra: d, Til: d.AddDays(20)},
		})
	}
}

// TestEgenskaber: the laws of a re-calculation.
func TestEgenskaber(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		foer := tilfaeldig(t)
		nu := rettet(t, foer)
		b := ny()
		res := regn(t, b, opgave(foer, nu))

		omvendt := regn(t, b, opgave(nu, foer))
		for i, m := range res.Maaneder {
			if sum, ok := m.Regulering.Add(omvendt.Maaneder[i].Regulering); !ok || !sum.IsZero() || m.Udfald != omvendt.Maaneder[i].Udfald {
				t.Fatalf("%v: %v one way and %v the other", m.Maaned, m.Regulering, omvendt.Maaneder[i].Regulering)
			}
		}
		if len(res.Aendringer) != len(omvendt.Aendringer) {
			t.Fatalf("%d changes one way, %d the other", len(res.Aendringer), len(omvendt.Aendringer))
		}
		for _, s := range []*ydelse.Sag{foer, nu} {
			if ens := regn(t, b, opgave(s, s.Kopi())); len(ens.Aendringer) != 0 || !ens.Sum.ForMeget.IsZero() || !ens.Sum.Efterbetaling.IsZero() {
				t.Fatalf("the same facts give a difference: %s", ens.Tekst())
			}
		}
		delt := append(
			regn(t, b, opgave(foer, nu, "2024-01", "2024-05")).Maaneder, regn(t, b, opgave(foer, nu, "2024-06", "2024-12")).Maaneder...,
		)
		if d := cmp.Diff(res.Maaneder, delt); d != "" {
			t.Fatalf("the period is split in two:\n%s", d)
		}
		for _, m := range res.Maaneder {
			sammenhaengende(t, m)
		}
	})
}

// sammenhaengende: a part that is nothing depends on the order, and one that does not depend on it is something.
func sammenhaengende(t *rapid.T, m efterregulering.Maaned) {
	for _, d := range m.Dele {
		switch {
		case d.Beloeb.IsZero() && (!d.Afhaenger || d.Alene.IsZero()),
			!d.Afhaenger && (d.UdenSvar || !d.Alene.IsZero()),
			d.Afhaenger && !d.UdenSvar && d.Alene == d.Beloeb,
			d.UdenSvar && !d.Alene.IsZero():
			t.Fatalf("%v: %+v", m.Maaned, d)
		}
	}
}

// TestEgenskabTilstande: a rule set that changes nothing has no part, so the facts that all changes together make are the new ones.
func TestEgenskabTilstande(t *testing.T) {
	langt, err := satser.Gaeldende().Fremskriv(foersteUkendte.Aar(), satser.Regulering{Generel: 350, Fradrag: 45})
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		foer := tilfaeldig(t)
		nu := rettet(t, foer)
		b := ny()
		b.Efter.Regler = langt
		res := regn(t, b, opgave(foer, nu))
		sidst := res.Aendringer[len(res.Aendringer)-1]
		if sidst.Emne != efterregulering.EmneRegler {
			t.Fatal(sidst.Tekst())
		}
		for _, m := range res.Maaneder {
			for _, d := range m.Dele {
				if d.Aendring == sidst.Nr || len(d.Sammen) > 0 && d.Sammen[len(d.Sammen)-1] == sidst.Nr {
					t.Fatalf("%v: the rule set has a part: %s", m.Maaned, res.Tekst())
				}
			}
		}
	})
}

// TestEgenskabEnkelt: of one change alone the part is the whole difference, wherever it lies, and it depends on no order.
func TestEgenskabEnkelt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		foer := tilfaeldig(t)
		nu := foer.Kopi()
		ret(t, nu)
		if _, err := beregner().BeregnPeriode(nil, nu, maaned("2024-01"), maaned("2024-12")); err != nil {
			t.Skip(err.Error())
		}
		res := regn(t, ny(), opgave(foer, nu))
		if len(res.Aendringer) != 1 {
			t.Skip("another number of changes")
		}
		for _, m := range res.Maaneder {
			if len(m.Dele) > 1 || len(m.Dele) == 1 && (m.Dele[0].Beloeb != m.Regulering || m.Dele[0].Afhaenger) {
				t.Fatalf("%v: %s", m.Maaned, dele(m))
			}
		}
	})
}

// TestEgenskabUdbetalt: payments of exactly what was computed change nothing, and others move the months by what they differ.
func TestEgenskabUdbetalt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		foer := tilfaeldig(t)
		nu := rettet(t, foer)
		uden := regn(t, ny(), opgave(foer, nu))
		o := opgave(foer, nu)
		tillaeg := map[satser.Maaned]int64{}
		for _, m := range uden.Maaneder {
			mere := int64(enAf(t, "mere", 0, 0, 0, 10_000, 12_345_00)) * 100
			tillaeg[m.Maaned] = mere
			o.Udbetalt = append(o.Udbetalt, efterregulering.Udbetaling{Maaned: m.Maaned, Beloeb: satser.BeloebAfEnheder(m.Foer.Ydelse.Enheder() + mere)})
		}
		med := regn(t, ny(), o)
		for i, m := range med.Maaneder {
			foer := uden.Maaneder[i]
			if foer.Udfald == spor.Beregnet && m.Regulering.Enheder() != foer.Regulering.Enheder()-tillaeg[m.Maaned] {
				t.Fatalf("%v: %v with %d paid beyond, %v without", m.Maaned, m.Regulering, tillaeg[m.Maaned], foer.Regulering)
			}
		}
	})
}

// TestEgenskabJSON: the document is read back to the same result.
func TestEgenskabJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		foer := tilfaeldig(t)
		res := regn(t, ny(), opgave(foer, rettet(t, foer)))
		data, err := json.Marshal(res)
		if err != nil {
			t.Fatal(err)
		}
		var igen efterregulering.Resultat
		if err := json.Unmarshal(data, &igen); err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		if igen.Aendringer == nil {
			t.Fatal("no list of changes")
		}
		if d := cmp.Diff(res, igen); d != "" {
			t.Fatal(d)
		}
	})
}

// TestUroert: neither case is written in.
func TestUroert(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		foer := tilfaeldig(t)
		nu := rettet(t, foer)
		a, b := foer.Kopi(), nu.Kopi()
		regn(t, ny(), opgave(foer, nu))
		if d := cmp.Diff(a, foer) + cmp.Diff(b, nu); d != "" {
			t.Fatal(d)
		}
	})
}
