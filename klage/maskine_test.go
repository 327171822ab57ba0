package klage_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// forloebet is a complaint that grows by one step at a time, and what must hold of it.
type forloebet struct{ sag klage.Sag }

// TestForloebMaskine takes random steps; those that cannot follow are refused and leave the course as it was.
func TestForloebMaskine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := &forloebet{klage.Sag{
			Meddelelse: klage.Meddelelse{
				Kanal:           klage.Kanal(rapid.IntRange(1, 5).Draw(t, "kanal")),
				Dag:             satser.MustDato("2013-01-01").AddDays(rapid.IntRange(0, sidsteKendte.DaysSince(d("2013-01-01"))).Draw(t, "afgørelse")),
				Klagevejledning: spor.Svar(rapid.IntRange(0, 3).Draw(t, "vejledning")),
				Bestridt:        spor.Svar(rapid.IntRange(0, 3).Draw(t, "bestridt")),
			},
		}}
		m.sag.Klage = klage.Klage{
			Modtaget: m.sag.Meddelelse.Dag.AddDays(rapid.IntRange(0, 60).Draw(t, "efter")),
			Hos:      klage.Modtager(rapid.IntRange(1, 2).Draw(t, "hos")),
			Klager:   klage.Klager(rapid.IntRange(1, 4).Draw(t, "klager")),
			Hastende: spor.Svar(rapid.IntRange(0, 3).Draw(t, "haster")),
		}
		t.Repeat(map[string]func(*rapid.T){"skridt": m.skridt, "": m.tjek})
	})
}

func (m *forloebet) skridt(t *rapid.T) {
	sidst := m.sag.Klage.Modtaget
	if n := len(m.sag.Skridt); n > 0 {
		sidst = m.sag.Skridt[n-1].Dag
	}
	s := klage.Skridt{
		Art: klage.Skridtart(rapid.IntRange(1, 10).Draw(t, "art")),
		Dag: sidst.AddDays(rapid.IntRange(0, 40).Draw(t, "dage")),
	}
	if s.Art == klage.FlereOplysninger || s.Art == klage.DelvistMedhold {
		s.NyDag = s.Dag.AddDays(rapid.IntRange(0, 30).Draw(t, "ny"))
	}
	if s.Art == klage.Afgjort {
		s.Udfald = klage.Ankeudfald(rapid.IntRange(1, 5).Draw(t, "udfald"))
	}
	ny := m.sag
	ny.Skridt = append(ny.Skridt[:len(ny.Skridt):len(ny.Skridt)], s)
	if _, err := (klage.Beregner{}).Forloeb(&ny); err == nil {
		m.sag = ny
	}
}

func (m *forloebet) tjek(t *rapid.T) {
	l, err := klage.Beregner{}.Forloeb(&m.sag)
	if err != nil {
		t.Fatal(err)
	}
	k := &m.sag.Klage
	udfald := l.Frist.Rettidig(k.Modtaget)
	ret := k.Klager == klage.Personen || k.Klager == klage.Repraesentant
	for _, s := range m.sag.Skridt {
		ret = ret || s.Art == klage.FuldmagtModtaget
		switch s.Art {
		case klage.FuldtMedhold, klage.DelvistMedhold, klage.FlereOplysninger:
			if udfald == spor.IkkeOpfyldt {
				t.Fatalf("a late complaint was re-assessed: %+v", m.sag)
			}
		}
		if (s.Art == klage.FuldtMedhold || s.Art == klage.DelvistMedhold) && !ret {
			t.Fatalf("a complaint was re-assessed for one who may not complain")
		}
		if s.Art == klage.FuldmagtModtaget && k.Klager != klage.UdenFuldmagt {
			t.Fatalf("power for one who needs none or can have none")
		}
	}
	if !k.Modtaget.After(m.sag.Meddelelse.Dag.AddDays(28)) {
		for _, x := range l.Spor {
			if x.ID == spor.Dispensation || x.ID == spor.KlageRettidig && x.Udfald != spor.Opfyldt {
				t.Fatalf("four weeks from the decision are kept, and %v is said", x)
			}
		}
	}
	aabne := 0
	for _, b := range l.Tidslinje {
		if b.Frist && b.Status == klage.AabenFrist && b.Handling != klage.ForlangBegrundelse {
			aabne++
			if b.Dato != l.Naeste.Senest || b.Handling != l.Naeste.Handling {
				t.Fatalf("the deadline %+v runs, and the next step is %+v", b, l.Naeste)
			}
		}
		if b.Status == 0 || b.Frist == (b.Status == klage.Sket) {
			t.Fatalf("%+v", b)
		}
	}
	if aabne > 1 || (aabne == 1) != l.Naeste.Senest.IsValid() {
		t.Fatalf("%d deadlines run: %+v", aabne, l.Naeste)
	}
	n := l.Naeste
	switch {
	case n.Handling == 0, n.Straks && n.Senest.IsValid():
		t.Fatalf("%+v", n)
	case n.Handling == klage.Intet && (n.Hvem != 0 || n.Senest.IsValid() || n.Straks):
		t.Fatalf("nothing is owed, and somebody owes it: %+v", n)
	case n.Handling != klage.Intet && n.Hvem == 0:
		t.Fatalf("nobody owes %v", n.Handling)
	case n.Senest.IsValid() && n.Senest.Before(m.sag.Meddelelse.Dag):
		t.Fatalf("the deadline %v lies before the decision", n.Senest)
	}
	for _, x := range l.Spor {
		if x.Hjemmel.IsZero() || x.Tekst() == "" {
			t.Fatalf("%v", x)
		}
	}
	if _, err := l.Spor.Efterregn(); err != nil {
		t.Fatal(err)
	}
}
