package satser_test

import (
	"cmp"
	"errors"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestIntetRegelsaet: the zero and the nil rule set know nothing, say so, and never panic.
func TestIntetRegelsaet(t *testing.T) {
	d := satser.MustDato("2024-05-01")
	for navn, r := range map[string]*satser.Regelsaet{"nil": nil, "zero": {}} {
		t.Run(navn, func(t *testing.T) {
			for _, s := range satser.Satser() {
				_, e1 := r.Sats(s, satser.Ressourceforloeb, d)
				_, e2 := r.HentSats(s, satser.Ressourceforloeb, d)
				kraevUkendt(t, e1, e2)
			}
			for _, g := range satser.Regler() {
				_, e1 := r.Regel(g, satser.Jobafklaring, d)
				_, e2 := r.HentRegel(g, satser.Jobafklaring, d)
				kraevUkendt(t, e1, e2)
			}
			_, e1 := r.Indtaegtsregel(satser.Loen, satser.Jobafklaring, d)
			_, e2 := r.Figur(satser.Satsref{Sats: satser.Loengraense, Ordning: satser.Jobafklaring, Fra: d})
			kraevUkendt(t, e1, e2)
			if r.SidsteDag().IsValid() || !r.Aftryk().IsZero() || !r.Kendt(satser.Loengraense, satser.Jobafklaring).IsZero() {
				t.Error("it knows a day")
			}
			if len(r.Figurer(satser.Loengraense, satser.Jobafklaring))+len(r.Versioner(satser.RegelLoen, satser.Jobafklaring)) != 0 {
				t.Error("it holds something")
			}
			if ud := r.Skaevdage(satser.Jobafklaring, satser.MustPeriode("2024-01-01", ""), nil); len(ud) != 0 {
				t.Errorf("changes on %v", ud)
			}
			tomtBygges(t, r, d)
		})
	}
}

// tomtBygges: what builds on an empty rule set answers or refuses.
func tomtBygges(t *testing.T, r *satser.Regelsaet, d satser.Dato) {
	t.Helper()
	if _, err := r.Fremskriv(2027, satser.Regulering{}); err == nil {
		t.Error("a projection from nothing")
	}
	if x, _, err := r.Med(); err != nil || x.SidsteDag().IsValid() {
		t.Errorf("%v, %v", x.SidsteDag(), err)
	}
	if r.SomKendt(d).SidsteDag().IsValid() {
		t.Error("something was known")
	}
	if b, err := r.MarshalJSON(); err != nil || len(b) == 0 {
		t.Errorf("%q, %v", b, err)
	}
}

func kraevUkendt(t *testing.T, fejl ...error) {
	t.Helper()
	for _, err := range fejl {
		var u *satser.Udenforfejl
		if !errors.As(err, &u) || !u.Kendt.IsZero() {
			t.Fatalf("%v, want a fault that knows no day", err)
		}
	}
}

// TestHentSomSlaaOp: the look-up in bulk answers and refuses on the same days as the full one, on both sides of every
// border.
func TestHentSomSlaaOp(t *testing.T) {
	r := satser.Gaeldende()
	for _, g := range satser.Regler() {
		for o := satser.Ressourceforloeb; o <= satser.Jobafklaring; o++ {
			for _, v := range append(r.Versioner(g, o), satser.Regelversion{Fra: r.SidsteDag().AddDays(1)}) {
				for _, d := range []satser.Dato{v.Fra.AddDays(-1), v.Fra} {
					fuld, err1 := r.Regel(g, o, d)
					hurtig, err2 := r.HentRegel(g, o, d)
					if (err1 == nil) != (err2 == nil) || hurtig.Virkning() != fuld.Virkning || hurtig.Hjemmel().Paa(d) != fuld.Hjemmel {
						t.Errorf("%v %v %v: %v %v, in bulk %v %v", g, o, d, fuld.Virkning, err1, hurtig.Virkning(), err2)
					}
				}
			}
		}
	}
}

// TestHentSomSlaaOpSatser: the same of the rates.
func TestHentSomSlaaOpSatser(t *testing.T) {
	r := satser.Gaeldende()
	for _, s := range satser.Satser() {
		for o := satser.Ressourceforloeb; o <= satser.Jobafklaring; o++ {
			for _, f := range append(r.Figurer(s, o), satser.Figur{Fra: r.SidsteDag().AddDays(1)}) {
				for _, d := range []satser.Dato{f.Fra.AddDays(-1), f.Fra} {
					fuld, err1 := r.Sats(s, o, d)
					hurtig, err2 := r.HentSats(s, o, d)
					if (err1 == nil) != (err2 == nil) || hurtig.Vaerdi() != fuld.Vaerdi || hurtig.Ref() != fuld.Ref {
						t.Errorf("%v %v %v: %v %v, in bulk %v %v", s, o, d, fuld.Vaerdi, err1, hurtig.Vaerdi(), err2)
					}
				}
			}
		}
	}
}

// TestSkaevdageAfNiveauet: each rate and each rule of the level can change inside a month, the last of them too; other rates and rules
// are no borders.
func TestSkaevdageAfNiveauet(t *testing.T) {
	maj, d := satser.MustPeriode("2027-05-01", "2027-05-31"), satser.MustDato("2027-05-12")
	tjek := func(hvad string, antal int, aendringer ...satser.Regelaendring) {
		t.Helper()
		r, _, err := til2026.Med(append(aendringer, satser.KendtTil(satser.MustDato("2027-12-31")))...)
		if err != nil {
			t.Fatal(err)
		}
		if ud := r.Skaevdage(satser.Jobafklaring, maj, nil); len(ud) != antal || antal == 1 && ud[0] != d {
			t.Errorf("%s: %v, want %d", hvad, ud, antal)
		}
	}
	for s, antal := range map[satser.Sats]int{
		satser.MaanedForsoerger: 1, satser.MaanedIkkeForsoerger: 1, satser.MaanedHjemmeboende: 1, satser.MaanedBidragLoft: 1, satser.BidragTillaeg: 1,
		satser.Loengraense: 0, satser.Timefradrag: 0,
	} {
		ny := func(fra, til string) satser.Regelaendring {
			return satser.NyFigur(s, satser.Jobafklaring, figur(fra, til, "100"))
		}
		tjek(s.String(), antal, ny("2027-01-01", "2027-05-11"), ny("2027-05-12", "2027-12-31"))
	}
	for g, antal := range map[satser.Regel]int{satser.RegelBevilling: 1, satser.RegelSelvstaendig: 1, satser.RegelLoen: 0} {
		v := til2026.Versioner(g, satser.Jobafklaring)
		ny := v[len(v)-1]
		ny.Fra = d
		tjek(g.String(), antal, satser.NyRegel(g, satser.Jobafklaring, ny))
	}
}

// TestSkaevdage: a change on the first day of the period is none inside it; one later in the month is.
func TestSkaevdage(t *testing.T) {
	v := satser.Regelversion{
		Fra: satser.MustDato("2026-05-12"), Virkning: satser.BeloebPrBarn, Sikkerhed: satser.Udledt,
		Hjemmel: satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 68},
	}
	r, _, err := satser.Gaeldende().Med(satser.NyRegel(satser.RegelBidrag, satser.Jobafklaring, v))
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		fra, til string
		antal    int
	}{
		{"2026-05-01", "2026-05-31", 1}, {"2026-05-12", "2026-05-31", 0}, {"2026-05-11", "2026-05-12", 1},
		{"2026-05-01", "2026-05-11", 0}, {"2026-05-01", "", 1},
	} {
		if ud := r.Skaevdage(satser.Jobafklaring, satser.MustPeriode(x.fra, x.til), nil); len(ud) != x.antal {
			t.Errorf("%s-%s: %v, want %d", x.fra, x.til, ud, x.antal)
		}
	}
	for o := satser.Ressourceforloeb; o <= satser.Jobafklaring; o++ {
		if ud := satser.Gaeldende().Skaevdage(o, satser.MustPeriode("2012-01-01", ""), nil); len(ud) != 0 {
			t.Errorf("the embedded rule set changes inside a month: %v", ud)
		}
	}
}

// TestHentUdenForListen: a rule or a rate that there is none of is refused like any other question, and not looked for.
func TestHentUdenForListen(t *testing.T) {
	r, d := satser.Gaeldende(), satser.MustDato("2024-05-01")
	for n := range 256 {
		if g := satser.Regel(n); !g.IsValid() {
			_, err := r.HentRegel(g, satser.Jobafklaring, d)
			kraevKode(t, err, cmp.Or(map[int]satser.Kode{0: satser.KodeMangler}[n], satser.KodeUkendt))
		}
		if s := satser.Sats(n); !s.IsValid() {
			_, err := r.HentSats(s, satser.Jobafklaring, d)
			kraevKode(t, err, cmp.Or(map[int]satser.Kode{0: satser.KodeMangler}[n], satser.KodeUkendt))
		}
	}
}

// TestCiterFigur: a figure is cited where it stands, its own provision before that of its series, in the edition asked for; without a
// figure nothing is cited.
func TestCiterFigur(t *testing.T) {
	r := laes(t, lille)
	for _, x := range []struct {
		sats satser.Sats
		dag  string
		vil  string
	}{
		{satser.MaanedForsoerger, "2024-05-01", "LAS § 69 j, stk. 2, nr. 1 (LBK 1004/2025)"},
		{satser.MaanedForsoerger, "2025-05-01", "LAS § 69 j, stk. 2 (LBK 1004/2025)"},
	} {
		o, err := r.HentSats(x.sats, satser.Jobafklaring, satser.MustDato(x.dag))
		if err != nil {
			t.Fatal(err)
		}
		var h satser.Hjemmel
		o.Citer(&h, satser.LBK1004af2025)
		if h.String() != x.vil {
			t.Errorf("%v on %s: %v, want %s", x.sats, x.dag, h, x.vil)
		}
	}
	h := satser.Hjemmel{Udgave: satser.LBK1031af2023, Paragraf: 68}
	foer := h
	if (satser.Figuropslag{}).Citer(&h, satser.LBK1004af2025); h != foer {
		t.Errorf("nothing was cited as %v", h)
	}
}

// TestUkendtPlads: a scheme, a rate or a rule that there is none of has nothing, and a question about it is refused for that.
func TestUkendtPlads(t *testing.T) {
	r, d := satser.Gaeldende(), satser.MustDato("2024-05-01")
	for _, x := range []struct {
		s    satser.Sats
		g    satser.Regel
		o    satser.Ordning
		felt string
		kode satser.Kode
	}{
		{satser.Loengraense, satser.RegelLoen, 0, "ordning", satser.KodeMangler},
		{satser.Loengraense, satser.RegelLoen, 3, "ordning", satser.KodeUkendt},
		{satser.Loengraense, satser.RegelLoen, 255, "ordning", satser.KodeUkendt},
		{0, 0, satser.Jobafklaring, "", satser.KodeMangler},
		{255, 255, satser.Jobafklaring, "", satser.KodeUkendt},
	} {
		_, e1 := r.Sats(x.s, x.o, d)
		_, e2 := r.Figur(satser.Satsref{Sats: x.s, Ordning: x.o, Fra: satser.MustDato("2024-01-01")})
		_, e3 := r.Regel(x.g, x.o, d)
		for felt, err := range map[string]error{"sats": e1, "sats ": e2, "regel": e3} {
			vil := cmp.Or(x.felt, strings.TrimSpace(felt))
			if fejl := kraevKode(t, err, x.kode); fejl.Felt != vil {
				t.Errorf("%v %v %v: the fault is in %q, want %q", x.s, x.g, x.o, fejl.Felt, vil)
			}
		}
		if f, v, k := r.Figurer(x.s, x.o), r.Versioner(x.g, x.o), r.Kendt(x.s, x.o); f != nil || v != nil || !k.IsZero() {
			t.Errorf("%v %v %v: %d figures, %d versions, %v", x.s, x.g, x.o, len(f), len(v), k)
		}
	}
}
