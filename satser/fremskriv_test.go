package satser_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestFremskrivRammer2026 takes the figures as they were known in December 2025 and projects 2026 with its
// percentages: every computed figure must be the one in the tables.
func TestFremskrivRammer2026(t *testing.T) {
	g := satser.Gaeldende()
	frem, err := g.SomKendt(satser.MustDato("2025-12-31")).Fremskriv(2026, satser.Regulering{Generel: 450})
	if err != nil {
		t.Fatal(err)
	}
	antal := 0
	for _, s := range satser.Satser() {
		for _, o := range ordninger {
			for _, f := range frem.Figurer(s, o) {
				if f.Status != satser.Foreloebig {
					continue
				}
				antal++
				want, err := g.Figur(satser.Satsref{Sats: s, Ordning: o, Fra: f.Fra})
				if err != nil || f.Vaerdi != want.Vaerdi || f.Til != want.Til || !strings.HasPrefix(f.Afledning, "fremskrevet: ") {
					t.Errorf("%v %v: %v til %v (%q), tabellen har %v til %v (%v)", s, o, f.Vaerdi, f.Til, f.Afledning, want.Vaerdi, want.Til, err)
				}
			}
		}
	}
	if want := 25 + 21; antal != want { // 23 series with a rule and two percentages; kap. 6 b lacks four of them
		t.Errorf("%d figurer fremskrevet, ventede %d", antal, want)
	}
}

func TestFremskriv(t *testing.T) {
	g := til2026
	frem, err := g.Fremskriv(2027, satser.Regulering{Generel: 350, Fradrag: 45})
	if err != nil {
		t.Fatal(err)
	}
	uge26, err := g.Figur(satser.Satsref{Sats: satser.SygedagpengeUge, Ordning: satser.Ressourceforloeb, Fra: satser.MustDato("2026-01-05")})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range []struct {
		grund  string
		sats   satser.Sats
		dag    string
		want   string // "" when the projection leaves it unknown
		tekst  string
		status satser.Status
	}{
		{"17.736 × 1,0305 = 18.276,948", satser.MaanedForsoerger, "2027-01-01", "18277", "fremskrevet: forrige års beløb × 1,0305, afrundet til 1 kr.", satser.Foreloebig},
		{"17.672 × 1,035 = 18.290,52: no deduction", satser.Loengraense, "2027-12-31", "18291", "fremskrevet: forrige års beløb × 1,035, afrundet til 1 kr.", satser.Foreloebig},
		{"19 × 1,0305 = 19,5795", satser.Timefradrag, "2027-06-01", "20.00", "fremskrevet: forrige års beløb × 1,0305, afrundet til 1 kr.", satser.Foreloebig},
		{"5.085 × 1,0305 = 5.240,09, to the nearest 5 kr.", satser.SygedagpengeUge, "2027-01-04", "5240", "fremskrevet: forrige års beløb × 1,0305, afrundet til nærmeste 5 kr.", satser.Foreloebig},
		{"the week before is still 2026", satser.SygedagpengeUge, "2027-01-03", "5085", uge26.Afledning, uge26.Status},
		{"the last Sunday", satser.SygedagpengeUge, "2028-01-02", "5240", "fremskrevet: forrige års beløb × 1,0305, afrundet til nærmeste 5 kr.", satser.Foreloebig},
		{"5.240 / 37 = 141,62", satser.SygedagpengeTime, "2027-06-01", "141.62", "fremskrevet: ugebeløbet / 37, afrundet til 0,01 kr.", satser.Foreloebig},
		{"18.277 × 12/260 = 843,55", satser.DagForsoerger, "2027-06-01", "844", "fremskrevet: månedsbeløbet × 12/260, afrundet til 1 kr.", satser.Foreloebig},
		{"nr. 4's ceiling is nr. 1", satser.MaanedBidragLoft, "2027-06-01", "18277", "fremskrevet: lig med satsen »ressourceforløbsydelse, forsørger«", satser.Foreloebig},
		{"the percentage handed in", satser.ReguleringFradrag, "2027-06-01", "0.45", "fremskrevet: oplyst af den, der fremskriver", satser.Foreloebig},
		{"the act states it", satser.PensionProcent, "2027-06-01", "2.4", "", satser.Bekendtgjort},
		{"89 % per week has no one rule", satser.LedighedsydelseUge, "2027-06-01", "", "", 0},
		{"ATP was not known before", satser.ATPEgenAndel, "2027-06-01", "", "", 0},
		{"nobody handed it in", satser.Tilpasningsprocent, "2027-06-01", "", "", 0},
		{"the year after", satser.MaanedForsoerger, "2028-01-01", "", "", 0},
	} {
		op, err := frem.Sats(r.sats, satser.Ressourceforloeb, satser.MustDato(r.dag))
		if r.want == "" {
			if err == nil {
				t.Errorf("%s: %v %s gav %v", r.grund, r.sats, r.dag, op.Vaerdi)
			}
			continue
		}
		f, _ := frem.Figur(op.Ref)
		if err != nil || op.Vaerdi != satser.MustBeloeb(r.want) || op.Ref.Status != r.status || f.Afledning != r.tekst {
			t.Errorf("%s: %v, %v, %q (%v)", r.grund, op.Vaerdi, op.Ref.Status, f.Afledning, err)
		}
	}
	if frem.SidsteDag() != satser.MustDato("2027-12-31") || frem.Aftryk() == g.Aftryk() {
		t.Errorf("sidste dag %v", frem.SidsteDag())
	}
	if _, err := g.Sats(satser.MaanedForsoerger, satser.Jobafklaring, satser.MustDato("2027-01-01")); err == nil {
		t.Error("det regelsæt, der blev fremskrevet, er ændret")
	}
}

func TestFremskrivAfviser(t *testing.T) {
	g := til2026
	halvt, _, err := g.Med(satser.KendtTil(satser.MustDato("2027-06-30")))
	if err != nil {
		t.Fatal(err)
	}
	med3, err := g.Fremskriv(2027, satser.Regulering{Generel: 300})
	if err != nil {
		t.Fatal(err)
	}
	kendte, _, err := g.Med(
		satser.NyFigur(satser.ReguleringGenerel, satser.Jobafklaring, figur("2027-01-01", "2027-12-31", "3")),
		satser.NyFigur(satser.ReguleringFradrag, satser.Jobafklaring, figur("2027-01-01", "2027-12-31", "0")))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range []struct {
		grund string
		r     *satser.Regelsaet
		aar   int
		reg   satser.Regulering
		felt  string
		kode  satser.Kode
	}{
		{"a year that is known", g, 2026, satser.Regulering{}, "aar", satser.KodeGraense},
		{"a year that is not the next", g, 2028, satser.Regulering{}, "aar", satser.KodeGraense},
		{"no year", g, 0, satser.Regulering{}, "aar", satser.KodeGraense},
		{"a year already projected", med3, 2027, satser.Regulering{}, "aar", satser.KodeGraense},
		{"the horizon ends inside a year", halvt, 2027, satser.Regulering{}, "aar", satser.KodeGraense},
		{"a general percentage of -100", g, 2027, satser.Regulering{Generel: -10_000}, "generel", satser.KodeGraense},
		{"a general percentage of 100", g, 2027, satser.Regulering{Generel: 10_000}, "generel", satser.KodeGraense},
		{"a negative deduction", g, 2027, satser.Regulering{Fradrag: -1}, "fradrag", satser.KodeGraense},
		{"a deduction of 100, though something is left", g, 2027, satser.Regulering{Generel: 500, Fradrag: 10_000}, "fradrag", satser.KodeGraense},
		{"a deduction that leaves nothing", g, 2027, satser.Regulering{Generel: -5000, Fradrag: 5000}, "fradrag", satser.KodeGraense},
		{"other percentages than those known", kendte, 2027, satser.Regulering{Generel: 301}, "generel", satser.KodeModstrid},
		{"4.151 × 0,0001 rounds to nothing", g, 2027, satser.Regulering{Generel: -9999}, "maaned.hjemmeboende/ressourceforloeb/2027-01-01.vaerdi", satser.KodeFortegn},
	} {
		ny, err := r.r.Fremskriv(r.aar, r.reg)
		if fejl := kraevKode(t, err, r.kode); fejl.Felt != r.felt || ny != nil {
			t.Errorf("%s: feltet er %q", r.grund, fejl.Felt)
		}
	}
}

// TestFremskrivHul: a year is not projected over one whose monthly rates are not known. A scheme without figures has none to lack.
func TestFremskrivHul(t *testing.T) {
	ikkeForsoerger := `"til":"2024-12-31","vaerdi":"12326.00"`
	for _, r := range []struct {
		grund, til, sidste string
		aar                int
		ok                 bool
	}{
		{"2025 is lacking", "2024-12-31", "2025-12-31", 2026, false},
		{"known to the end of 2025", "2025-12-31", "2025-12-31", 2026, true},
		{"one figure for 2026 too", "2026-12-31", "2025-12-31", 2026, true},
		{"the last year that can be", "9997-12-31", "9997-12-31", 9998, true},
	} {
		tekst := strings.Replace(lille, ikkeForsoerger, `"til":"`+r.til+`","vaerdi":"12326.00"`, 1)
		l := laes(t, strings.Replace(tekst, `"sidsteDag":"2025-12-31"`, `"sidsteDag":"`+r.sidste+`"`, 1))
		switch ny, err := l.Fremskriv(r.aar, satser.Regulering{Generel: 300}); {
		case r.ok && (err != nil || ny.SidsteDag().Aar() != r.aar):
			t.Errorf("%s: %v", r.grund, err)
		case !r.ok:
			if fejl := kraevKode(t, err, satser.KodeHul); fejl.Felt != "aar" {
				t.Errorf("%s: %v", r.grund, err)
			}
		}
	}
}

// TestFremskrivBeholderKendte finds that a figure already published for the year stays, and that what follows from it
// follows.
func TestFremskrivBeholderKendte(t *testing.T) {
	ny, _, err := til2026.Med(satser.NyFigur(satser.MaanedForsoerger, satser.Jobafklaring, figur("2027-01-01", "2027-12-31", "20000")))
	if err != nil {
		t.Fatal(err)
	}
	frem, err := ny.Fremskriv(2027, satser.Regulering{Generel: 300})
	if err != nil {
		t.Fatal(err)
	}
	for s, want := range map[satser.Sats]string{satser.MaanedForsoerger: "20000", satser.DagForsoerger: "923", satser.MaanedBidragLoft: "20000"} {
		op, err := frem.Sats(s, satser.Jobafklaring, satser.MustDato("2027-05-01"))
		if err != nil || op.Vaerdi != satser.MustBeloeb(want) {
			t.Errorf("%v: %v (%v), ventede %s", s, op.Vaerdi, err, want)
		}
	}
}

// TestFremskrivEgenskaber finds for any percentages: a higher one gives no lower amount, year follows year, and a
// projection breaks none of the regularities that give warnings.
func TestFremskrivEgenskaber(t *testing.T) {
	g := til2026
	rapid.Check(t, func(t *rapid.T) {
		r, aar := g, 2027
		for i := rapid.IntRange(1, 3).Draw(t, "år"); i > 0; i-- {
			p := satser.Procent(rapid.IntRange(-500, 900).Draw(t, "procent"))
			f := satser.Procent(rapid.IntRange(0, 75).Draw(t, "fradrag"))
			lav, err1 := r.Fremskriv(aar, satser.Regulering{Generel: p, Fradrag: f})
			hoej, err2 := r.Fremskriv(aar, satser.Regulering{Generel: p + 100, Fradrag: f})
			if err1 != nil || err2 != nil {
				t.Fatal(err1, err2)
			}
			d := satser.MustDato("2027-06-01").AddAar(aar - 2027)
			s := rapid.SampledFrom([]satser.Sats{satser.MaanedForsoerger, satser.Timefradrag, satser.SygedagpengeTime, satser.DagHjemmeboende}).Draw(t, "sats")
			a, err1 := lav.Sats(s, satser.Ressourceforloeb, d)
			b, err2 := hoej.Sats(s, satser.Ressourceforloeb, d)
			if err1 != nil || err2 != nil || a.Vaerdi.Compare(b.Vaerdi) > 0 || a.Ref.Status != satser.Foreloebig {
				t.Fatalf("%v %v: %v og %v (%v, %v)", s, d, a, b, err1, err2)
			}
			r, aar = lav, aar+1
		}
		if brud := bruddeneI(r); brud != 1 {
			t.Fatalf("%d brud", brud)
		}
	})
}

// bruddeneI counts every warning that a rule set gives rise to, by building it from nothing.
func bruddeneI(r *satser.Regelsaet) int {
	b, err := r.MarshalJSON()
	if err != nil {
		return -1
	}
	aendringer, err := satser.LaesAendringer(b)
	if err != nil {
		return -1
	}
	var tom satser.Regelsaet
	_, advarsler, err := tom.Med(aendringer...)
	if err != nil {
		return -1
	}
	return len(advarsler)
}

// TestGaeldendeBryderEtSted finds the one place where the law itself breaks a regularity: § 69 j, stk. 9, in 2014 and
// 2015.
func TestGaeldendeBryderEtSted(t *testing.T) {
	if n := bruddeneI(satser.Gaeldende()); n != 1 {
		t.Errorf("%d brud", n)
	}
}
