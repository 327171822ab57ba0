package proeve_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// regelsaet is the rule sets that the proof is held of: the built-in one, what was known of it on earlier days, a forecast, and one that
// a caller has changed.
func regelsaet(t *testing.T) map[string]*satser.Regelsaet {
	t.Helper()
	alt := satser.Gaeldende()
	frem, err := alt.Fremskriv(alt.SidsteDag().Aar()+1, satser.Regulering{Generel: 350, Fradrag: 45})
	if err != nil {
		t.Fatal(err)
	}
	naeste, err := frem.Fremskriv(frem.SidsteDag().Aar()+1, satser.Regulering{Generel: 200, Fradrag: 30})
	if err != nil {
		t.Fatal(err)
	}
	v, err := alt.Regel(satser.RegelLoen, satser.Ressourceforloeb, dagen("2026-12-01"))
	if err != nil {
		t.Fatal(err)
	}
	v.Fra = dagen("2026-10-01")
	aendret, _, err := alt.Med(
		satser.NyFigur(satser.Loengraense, satser.Ressourceforloeb, satser.Figur{
			Fra: dagen("2026-07-01"), Til: dagen("2026-12-31"), Vaerdi: satser.MustBeloeb("18000"), Status: satser.Bekendtgjort, Kilder: []satser.Kilde{"SKR nr. 1 af 1. juni 2026"},
		}),
		satser.NyRegel(satser.RegelLoen, satser.Ressourceforloeb, v),
	)
	if err != nil {
		t.Fatal(err)
	}
	ud := map[string]*satser.Regelsaet{"indbygget": alt, "fremskrevet": frem, "fremskrevet to år": naeste, "ændret": aendret}
	for _, d := range []string{"2013-06-01", "2016-01-01", "2020-01-01", "2024-12-31"} {
		ud["som kendt "+d] = alt.SomKendt(dagen(d))
	}
	return ud
}

// TestFigurer: every figure of every series and scheme, whatever the rule set, has a status, a source or the way it was reached, days
// and a provision.
func TestFigurer(t *testing.T) {
	for navn, r := range regelsaet(t) {
		n := 0
		for _, o := range schemata {
			for _, s := range satser.Satser() {
				for _, f := range r.Figurer(s, o) {
					n++
					tjekFigur(t, r, navn, s, o, f)
				}
			}
		}
		if n == 0 {
			t.Errorf("%s: no figures", navn)
		}
		t.Logf("%s: %d figures", navn, n)
	}
}

func tjekFigur(t *testing.T, r *satser.Regelsaet, navn string, s satser.Sats, o satser.Ordning, f satser.Figur) {
	t.Helper()
	kilde := len(f.Kilder) > 0
	for _, k := range f.Kilder {
		kilde = kilde && k != ""
	}
	x, err := r.HentSats(s, o, f.Fra)
	switch {
	case err != nil || x.Ref() != satser.Satsref{Sats: s, Ordning: o, Status: f.Status, Fra: f.Fra}:
		t.Errorf("%s: %v/%v from %v is not to be found: %v", navn, s, o, f.Fra, err)
	case !f.Status.IsValid() || !f.Fra.IsValid() || f.Til.Before(f.Fra):
		t.Errorf("%s: %v/%v from %v has status %v and days to %v", navn, s, o, f.Fra, f.Status, f.Til)
	case !kilde && f.Afledning == "":
		t.Errorf("%s: %v/%v from %v has no source and no derivation", navn, s, o, f.Fra)
	case !kilde && f.Status <= satser.BekendtgjortAndenTabel, f.Afledning == "" && f.Status >= satser.Beregnet:
		t.Errorf("%s: %v/%v from %v is %v, by %v and %q", navn, s, o, f.Fra, f.Status, f.Kilder, f.Afledning)
	case !x.Hjemmel().IsValid():
		t.Errorf("%s: %v/%v from %v stands nowhere", navn, s, o, f.Fra)
	}
}

// TestRegelversioner: every version of every rule has a day, an effect, a provision in a known edition, and says how it is known.
func TestRegelversioner(t *testing.T) {
	for navn, r := range regelsaet(t) {
		n := 0
		for _, o := range schemata {
			for _, g := range satser.Regler() {
				foer := satser.Dato{}
				for _, v := range r.Versioner(g, o) {
					n++
					if x, err := satser.ParseHjemmel(v.Hjemmel.String()); err != nil || x != v.Hjemmel || v.Hjemmel.IsZero() {
						t.Errorf("%s: %v/%v from %v stands in %v, %v", navn, g, o, v.Fra, v.Hjemmel, err)
					}
					if !v.Fra.After(foer) || v.Virkning == 0 || v.Sikkerhed != satser.Laest && v.Sikkerhed != satser.Udledt {
						t.Errorf("%s: %v/%v from %v, after %v: %v, %v", navn, g, o, v.Fra, foer, v.Virkning, v.Sikkerhed)
					}
					foer = v.Fra
				}
			}
		}
		if n == 0 {
			t.Errorf("%s: no rules", navn)
		}
		t.Logf("%s: %d versions", navn, n)
	}
}

// TestBrugteFigurer: each figure that a step uses is one of the rule set, with its status, and holds on a day that the step is about.
func TestBrugteFigurer(t *testing.T) {
	r, brugt := satser.Gaeldende(), 0
	for _, b := range alleBeviser() {
		for i, x := range b.trin {
			if x.Sats.IsZero() {
				continue
			}
			brugt++
			f, err := r.Figur(x.Sats)
			fra, til := b.om.Fra, b.om.Til
			for _, d := range append(b.sanktionsmaaneder(i), b.dagen(i)) { // a failure of an earlier month
				if d.Before(fra) {
					fra = d.Maaned().FoersteDag()
				}
			}
			if err != nil || f.Status != x.Sats.Status || f.Fra.After(til) || f.Til.Before(fra) {
				t.Fatalf("%s: step %d (%v) uses %v, %v to %v, %v", b.hvem, i+1, x.ID, x.Sats, f.Fra, f.Til, err)
			}
		}
	}
	t.Logf("%d uses", brugt)
}
