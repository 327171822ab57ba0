package efterregulering_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// udland adds stays abroad without right, as pairs of first and last day.
func udland(dage ...string) valg {
	return func(s *ydelse.Sag) {
		for i := 0; i < len(dage); i += 2 {
			s.Ret.Udland = append(s.Ret.Udland, ydelse.Udlandsophold{Fra: dag(dage[i]), Til: dag(dage[i+1]), Art: ydelse.UdlandAndet})
		}
	}
}

// ferie adds an agreed holiday, or one that was not.
func ferie(fra, til string, aftalt spor.Svar) valg {
	return func(s *ydelse.Sag) {
		s.Ret.Ferie = append(s.Ret.Ferie, ydelse.Ferie{Fra: dag(fra), Til: dag(til), Art: ydelse.FerieMedYdelse, Ret: ja, Aftalt: aftalt})
		s.Ret.Udland = append(s.Ret.Udland, ydelse.Udlandsophold{Fra: dag(fra), Til: dag(til), Art: ydelse.UdlandFerie})
	}
}

// TestPolitiUdland: a claim that rests on more than 14 days abroad on end is reported, whatever its amount (§ 91, stk. 5, nr. 1). The days
// are those of the stay in the facts.
func TestPolitiUdland(t *testing.T) {
	for _, r := range []struct {
		grund    string
		foer, nu *ydelse.Sag
		f        []aarsag
		vil      spor.Udfald
		dage     string // in the step
	}{
		{"14 days are not more", sag(jaf), sag(jaf, udland("2024-05-10", "2024-05-23")), []aarsag{ond}, spor.IkkeOpfyldt, "14 dage"},
		{"15 are", sag(jaf), sag(jaf, udland("2024-05-10", "2024-05-24")), []aarsag{ond}, spor.Opfyldt, "15 dage"},
		{"16 days in one row", sag(jaf), sag(jaf, udland("2024-05-10", "2024-05-25")), []aarsag{ond}, spor.Opfyldt, "16 dage"},
		{"in good faith nothing is reported", sag(jaf), sag(jaf, udland("2024-05-10", "2024-05-25")), []aarsag{god}, 0, ""},
		{"two rows that follow each other are one stay", sag(jaf), sag(jaf, udland("2024-05-01", "2024-05-10", "2024-05-11", "2024-05-20")), []aarsag{ond}, spor.Opfyldt, "20 dage"},
		{"a day at home between them makes two", sag(jaf), sag(jaf, udland("2024-05-01", "2024-05-10", "2024-05-12", "2024-05-21")), []aarsag{ond}, spor.IkkeOpfyldt, "10 dage"},
		{"only the last days are news, but the stay is one", sag(jaf, udland("2024-05-01", "2024-05-10")), sag(jaf, udland("2024-05-01", "2024-05-10", "2024-05-11", "2024-05-20")), []aarsag{ond}, spor.Opfyldt, "20 dage"},
		{"a stay that was longer than told", sag(jaf, udland("2024-05-01", "2024-05-10")), sag(jaf, udland("2024-05-01", "2024-05-15")), []aarsag{ond}, spor.Opfyldt, "15 dage"},
		{"across months", sag(jaf), sag(jaf, udland("2024-05-25", "2024-06-08")), []aarsag{ond}, spor.Opfyldt, "15 dage"},
		{"a shorter stay that is stated does not hide it", sag(jaf), sag(jaf, udland("2024-05-10", "2024-05-25")), []aarsag{{Modtaget: ja, Udland: satser.MustPeriode("2024-05-10", "2024-05-12")}}, spor.Opfyldt, "16 dage"},
		{"two causes, each with days of its own that follow each other", sag(jaf), sag(jaf, loen("2024-05", "1"), loen("2024-06", "1")), []aarsag{
			{Aendring: 1, Modtaget: ja, Udland: satser.MustPeriode("2024-05-01", "2024-05-10")}, {Aendring: 2, Modtaget: ja, Udland: satser.MustPeriode("2024-05-11", "2024-05-20")},
		}, spor.Opfyldt, "20 dage"},
		{"the one of them in good faith", sag(jaf), sag(jaf, loen("2024-05", "1"), loen("2024-06", "1")), []aarsag{
			{Aendring: 1, Modtaget: ja, Udland: satser.MustPeriode("2024-05-01", "2024-05-10")}, {Aendring: 2, Oplysningspligt: nej, Modtaget: nej, Udland: satser.MustPeriode("2024-05-11", "2024-05-20")},
		}, spor.IkkeOpfyldt, "10 dage"},
		{"the other open", sag(jaf), sag(jaf, loen("2024-05", "1"), loen("2024-06", "1")), []aarsag{
			{Aendring: 1, Modtaget: ja, Udland: satser.MustPeriode("2024-05-01", "2024-05-10")}, {Aendring: 2, Udland: satser.MustPeriode("2024-05-11", "2024-05-20")},
		}, spor.Uoplyst, ""},
		{"a holiday abroad that was not agreed after all: 15 days", sag(jaf, ferie("2024-05-01", "2024-05-15", ja)), sag(jaf, ferie("2024-05-01", "2024-05-15", nej)), []aarsag{ond}, spor.Uoplyst, ""},
		{"and the claim rests on them", sag(jaf, ferie("2024-05-01", "2024-05-15", ja)), sag(jaf, ferie("2024-05-01", "2024-05-15", nej)), []aarsag{{Modtaget: ja, VedUdland: ja}}, spor.Opfyldt, "15 dage"},
		{"or does not", sag(jaf, ferie("2024-05-01", "2024-05-15", ja)), sag(jaf, ferie("2024-05-01", "2024-05-15", nej)), []aarsag{{Modtaget: ja, VedUdland: nej}}, spor.IkkeOpfyldt, "0 dage"},
		{"14 days of it could not decide", sag(jaf, ferie("2024-05-01", "2024-05-14", ja)), sag(jaf, ferie("2024-05-01", "2024-05-14", nej)), []aarsag{ond}, spor.IkkeOpfyldt, "0 dage"},
		{"a wage rests on no stay", sag(jaf, udland("2024-05-10", "2024-05-25")), sag(jaf, udland("2024-05-10", "2024-05-25"), loen("2024-05", "1000")), []aarsag{ond}, spor.IkkeOpfyldt, "0 dage"},
		{"unless it is said to rest on one, and not on which", sag(jaf), sag(jaf, loen("2024-05", "1000")), []aarsag{{Modtaget: ja, VedUdland: ja}}, spor.Uoplyst, ""},
	} {
		f := &fakta{Aarsager: r.f, Afgjort: dag("2024-09-01")}
		v := vurder(t, opgave(r.foer, r.nu), f)
		i := slices.IndexFunc(v.Spor, func(s spor.Trin) bool { return s.ID == spor.Politianmeldelse })
		if v.Politi != r.vil || (i >= 0) != (r.vil != 0) || i >= 0 && !strings.Contains(v.Spor[i].Tekst(), r.dage) {
			t.Errorf("%s: %v\n%s", r.grund, v.Politi, v.Tekst())
		}
		if r.vil == spor.Opfyldt && v.Spor[i].Bestemmelse() != "§ 91, stk. 5, nr. 1, jf. § 69 s" {
			t.Errorf("%s: %s", r.grund, v.Spor[i].Bestemmelse())
		}
	}
	// paid although the stay was known
	o := opgave(sag(jaf, udland("2024-05-10", "2024-05-24")), sag(jaf, udland("2024-05-10", "2024-05-24")), "2024-05")
	o.Udbetalt = []efterregulering.Udbetaling{{Maaned: maaned("2024-05"), Beloeb: kr("12326")}}
	for svar, vil := range map[spor.Svar]spor.Udfald{0: spor.Uoplyst, ikke: spor.Uoplyst, nej: spor.IkkeOpfyldt, ja: spor.Opfyldt} {
		f := en(aarsag{Modtaget: ja, VedUdland: svar})
		f.Afgjort = dag("2025-07-01")
		if v := vurder(t, o, f); v.Politi != vil || vil == spor.Opfyldt && !strings.Contains(v.Tekst(), "§ 91, stk. 6, nr. 1") {
			t.Errorf("%v: %v\n%s", svar, v.Politi, v.Tekst())
		}
	}
	// a result that was handed in without the days of the stay
	res := regn(t, ny(), opgave(sag(jaf), sag(jaf, udland("2024-05-10", "2024-05-12"))))
	res.Aendringer[0].Udland = nil
	f := en(ond)
	f.Afgjort = dag("2024-09-01")
	if v, err := ny().Vurder(&res, f); err != nil || v.Politi != spor.Uoplyst {
		t.Errorf("%v, %v", v.Politi, err)
	}
	res.Aendringer[0].Udland = []satser.Periode{{Fra: dag("2024-05-10")}}
	if _, err := ny().Vurder(&res, f); felt(err) != "resultat.aendringer[0].udland[0].til" {
		t.Errorf("a stay without an end: %v", err)
	}
}

// TestPolitiLoft: what exceeds a ceiling is claimed under § 91, stk. 3, whatever the person knew; what the person knew decides whether
// the police must be told. 12.326 kr. were paid for a month, and the ceiling is 1.576 kr.: 10.750 kr. a month, 21.500 kr. in two.
func TestPolitiLoft(t *testing.T) {
	loftet := func(niveau string) *ydelse.Sag { return sag(jaf, loft("2024-05-01", "", ydelse.Loft10f, niveau)) }
	for _, r := range []struct {
		grund string
		nu    *ydelse.Sag
		a     aarsag
		vil   spor.Udfald
	}{
		{"21.500 kr. against better knowledge are not more", loftet("1576"), ond, spor.IkkeOpfyldt},
		{"two øre more are", loftet("1575.99"), ond, spor.Opfyldt},
		{"in good faith nothing is reported", loftet("1575.99"), god, 0},
		{"what the person knew is not stated", loftet("1575.99"), aarsag{}, spor.Uoplyst},
		{"and could not decide", loftet("1576"), aarsag{}, 0},
		{"not assessed", loftet("1575.99"), aarsag{Oplysningspligt: nej, Modtaget: ikke}, spor.KraeverSkoen},
		{"a stay abroad of 15 days", loftet("12325"), aarsag{Modtaget: ja, Udland: satser.MustPeriode("2024-05-01", "2024-05-15")}, spor.Opfyldt},
		{"of 14", loftet("12325"), aarsag{Modtaget: ja, Udland: satser.MustPeriode("2024-05-01", "2024-05-14")}, spor.IkkeOpfyldt},
	} {
		f := en(r.a)
		f.Afgjort = dag("2024-09-01")
		v := vurder(t, opgave(sag(jaf), r.nu, "2024-05", "2024-06"), f)
		if v.Politi != r.vil || v.Skal != v.ForMeget || v.Udfald != spor.Opfyldt {
			t.Errorf("%s: %v, %s\n%s", r.grund, v.Politi, delt(v), v.Tekst())
		}
		if bedre := strings.Contains(v.Tekst(), "mod bedre vidende modtaget ydelsen uberettiget. Det udløser"); bedre != (r.a.Modtaget == ja) {
			t.Errorf("%s:\n%s", r.grund, v.Tekst())
		}
	}
}
