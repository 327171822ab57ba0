package satser_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func TestSomKendt(t *testing.T) {
	for _, r := range []struct {
		grund  string
		dag    string
		sidste string // "" when no day is known
	}{
		{"the day before the benefit began", "2012-12-31", ""},
		{"its first day", "2013-01-01", "2013-12-31"},
		{"a table is known from its first day when nothing else is said", "2025-12-31", "2025-12-31"},
		{"and the next one from the day after", "2026-01-01", "2026-12-31"},
		{"later, nothing more is known", "9998-01-01", sidsteKendte.String()},
	} {
		har := satser.Gaeldende().SomKendt(satser.MustDato(r.dag))
		if want := r.sidste; har.SidsteDag().IsValid() != (want != "") || want != "" && har.SidsteDag() != satser.MustDato(want) {
			t.Errorf("%s: den %s var loven kendt til %v, ventede %q", r.grund, r.dag, har.SidsteDag(), want)
		}
	}
}

// TestSomKendtAfgoerelse asks what a decision of 28 December 2025 could build on: lov 1750/2025, which ends new
// courses, is of the 29th.
func TestSomKendtAfgoerelse(t *testing.T) {
	g, feb := satser.Gaeldende(), satser.MustDato("2026-02-01")
	foer := g.SomKendt(satser.MustDato("2025-12-28"))
	if _, err := foer.Regel(satser.RegelBevilling, satser.Ressourceforloeb, feb); err == nil {
		t.Error("loven for 2026 var kendt den 28. december 2025")
	}
	naesteAar, _, err := foer.Med(satser.KendtTil(satser.MustDato("2026-12-31")))
	if err != nil {
		t.Fatal(err)
	}
	v, err := naesteAar.Regel(satser.RegelBevilling, satser.Ressourceforloeb, feb)
	if err != nil || v.Virkning != satser.Gaelder {
		t.Errorf("før lov 1750/2025: %+v (%v)", v, err)
	}
	v, err = g.SomKendt(satser.MustDato("2026-01-01")).Regel(satser.RegelBevilling, satser.Ressourceforloeb, feb)
	if err != nil || v.Virkning != satser.GaelderIkke {
		t.Errorf("efter lov 1750/2025: %+v (%v)", v, err)
	}
}

// TestSomKendtPension finds that a figure enacted in 2019 for 2027 was known in 2019.
func TestSomKendtPension(t *testing.T) {
	for dag, antal := range map[string]int{"2019-04-01": 0, "2019-04-02": 11} {
		har := satser.Gaeldende().SomKendt(satser.MustDato(dag)).Figurer(satser.PensionProcent, satser.Jobafklaring)
		if len(har) != antal {
			t.Errorf("den %s var %d procenter kendt, ventede %d", dag, len(har), antal)
		}
	}
}

// TestSomKendtFigurMedDag finds that a table handed in with the day it was made public is known from that day, not
// from January.
func TestSomKendtFigurMedDag(t *testing.T) {
	f := figur("2027-01-01", "2027-12-31", "18300")
	f.Kendt = satser.MustDato("2026-11-20")
	ny, _, err := til2026.Med(satser.NyFigur(satser.MaanedForsoerger, satser.Jobafklaring, f), satser.KendtTil(f.Til))
	if err != nil {
		t.Fatal(err)
	}
	for dag, want := range map[string]string{"2026-11-19": "2026-12-31", "2026-11-20": "2027-12-31"} {
		if har := ny.SomKendt(satser.MustDato(dag)).SidsteDag(); har != satser.MustDato(want) {
			t.Errorf("den %s: %v, ventede %s", dag, har, want)
		}
	}
}

// TestSomKendtEgenskaber finds for two days in order: what was known on the first was known on the second, with the
// same answers; asking twice changes nothing; and the receiver stays as it was.
func TestSomKendtEgenskaber(t *testing.T) {
	g := satser.Gaeldende()
	aftryk := g.Aftryk()
	foerste := satser.MustDato("2012-06-01")
	rapid.Check(t, func(t *rapid.T) {
		d1 := foerste.AddDays(rapid.IntRange(0, 6000).Draw(t, "d1"))
		d2 := d1.AddDays(rapid.IntRange(0, 2000).Draw(t, "dage"))
		tidlig, sen := g.SomKendt(d1), g.SomKendt(d2)
		if tidlig.SidsteDag().After(sen.SidsteDag()) || sen.SidsteDag().After(g.SidsteDag()) {
			t.Fatalf("%v, %v", tidlig.SidsteDag(), sen.SidsteDag())
		}
		if sen.SomKendt(d1).Aftryk() != tidlig.Aftryk() || tidlig.SomKendt(d1).Aftryk() != tidlig.Aftryk() || g.Aftryk() != aftryk {
			t.Fatal("rækkefølgen betyder noget")
		}
		s := rapid.SampledFrom(satser.Satser()).Draw(t, "sats")
		o := rapid.SampledFrom(ordninger).Draw(t, "ordning")
		d := foerste.AddDays(rapid.IntRange(0, 7000).Draw(t, "spurgt"))
		a, err1 := tidlig.Sats(s, o, d)
		b, err2 := sen.Sats(s, o, d)
		if err1 == nil && (err2 != nil || a != b) {
			t.Fatalf("%v %v %v: %v, senere %v (%v)", s, o, d, a, b, err2)
		}
		for _, f := range tidlig.Figurer(s, o) {
			if f.Kendt.After(d1) || !f.Kendt.IsValid() && f.Fra.After(d1) {
				t.Fatalf("%v kendtes ikke den %v", f, d1)
			}
		}
	})
}

// TestSomKendtHorisont: known law ends with the last monthly rate, whichever of the three it is.
func TestSomKendtHorisont(t *testing.T) {
	tre := []satser.Sats{satser.MaanedForsoerger, satser.MaanedIkkeForsoerger, satser.MaanedHjemmeboende}
	for _, laengst := range tre {
		var serier []string
		for _, s := range tre {
			til := "2024-12-31"
			if s == laengst {
				til = "2025-09-30"
			}
			serier = append(serier, `{"sats":"`+s.String()+`","ordning":"jobafklaring","enhed":"kr/måned","hjemmel":"LAS § 69 j, stk. 2 (LBK 808/2024)",`+
				`"figurer":[{"fra":"2024-01-01","til":"`+til+`","vaerdi":"100.00","status":"bekendtgjort"}]}`)
		}
		r := laes(t, `{"format":"satser/1","sidsteDag":"2025-12-31","serier":[`+strings.Join(serier, ",")+`],"regler":[]}`)
		if d := r.SomKendt(satser.MustDato("2025-12-31")).SidsteDag(); d != satser.MustDato("2025-09-30") {
			t.Errorf("%v: known to %v", laengst, d)
		}
	}
}
