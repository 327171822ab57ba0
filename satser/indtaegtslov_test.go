package satser_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestIndtaegternesUdgave: the treatment of an income is cited from the edition of the day, and from a later one only where the words
// are in no earlier one and the act that brought them is not known.
func TestIndtaegternesUdgave(t *testing.T) {
	r := satser.Gaeldende()
	for _, a := range satser.Indtaegtsarter() {
		for _, o := range ordninger {
			for _, v := range r.Versioner(a.Regel(), o) {
				dagens, citeret := satser.LASPaa(v.Fra), v.Hjemmel.Paa(v.Fra).Udgave
				if citeret != dagens && a != satser.Kulturpas {
					t.Errorf("%v %v from %v cites %v, and the edition of the day is %v", a, o, v.Fra, citeret, dagens)
				}
			}
		}
	}
}

// TestIndtaegterPaaDagen: what the provision of an income is called on the days around a change that the editions and the acts
// do not follow alike.
func TestIndtaegterPaaDagen(t *testing.T) {
	rf, jaf := satser.Ressourceforloeb, satser.Jobafklaring
	for _, r := range []struct {
		grund   string
		art     satser.Indtaegtsart
		ordning satser.Ordning
		dag     string
		vil     string
	}{
		{"§ 33, nr. 9, is of the time to 31 May 2014", satser.Jobpraemie, rf, "2014-12-31", "LAS § 33, stk. 1, nr. 9 (LBK 1193/2014)"},
		{"lov 1367/2014 took it out; the main rule is as old as the chapter", satser.Jobpraemie, rf, "2015-01-01", "LAS § 68 a, stk. 1 (LBK 1193/2014)"},
		{"kap. 6 b the same", satser.Jobpraemie, jaf, "2015-01-01", "LAS § 69 j, stk. 5 (LBK 1193/2014)"},
		{"in the edition of the day", satser.Jobpraemie, rf, "2015-07-01", "LAS § 68 a, stk. 1 (LBK 806/2015)"},
		{"no exception yet", satser.LejeLogerende, rf, "2015-01-31", "LAS § 68 a, stk. 1 (LBK 1193/2014)"},
		{"the act that brought nr. 10", satser.LejeLogerende, rf, "2015-02-01", "LAS § 33, stk. 1, nr. 10 (LBK 1193/2014, ændret ved lov 1522/2014)"},
		{"LBK 806/2015 prints nr. 10, and not yet what the act says of samlevere", satser.LejeLogerende, rf, "2015-07-01", "LAS § 33, stk. 1, nr. 10 (LBK 806/2015)"},
		{"kap. 6 b the same", satser.LejeLogerende, jaf, "2015-07-01", "LAS § 33, stk. 1, nr. 10 (LBK 806/2015)"},
		{"the next edition", satser.LejeLogerende, rf, "2016-05-20", "LAS § 33, stk. 1, nr. 10 (LBK 468/2016)"},
		{"nr. 9", satser.LejeLogerende, rf, "2019-03-13", "LAS § 33, stk. 1, nr. 9 (LBK 247/2019)"},
	} {
		d := satser.MustDato(r.dag)
		v, err := satser.Gaeldende().Regel(r.art.Regel(), r.ordning, d)
		if fik := v.Hjemmel.Paa(d).String(); err != nil || fik != r.vil {
			t.Errorf("%s: %s, want %s (%v)", r.grund, fik, r.vil, err)
		}
	}
	for d, vil := range map[string]int{"2014-12-15": 1, "2014-12-16": 2} { // the act is of the 16th
		if v := satser.Gaeldende().SomKendt(satser.MustDato(d)).Versioner(satser.Jobpraemie.Regel(), rf); len(v) != vil {
			t.Errorf("on %s %d versions were known, want %d", d, len(v), vil)
		}
	}
}
