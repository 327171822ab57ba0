package hvadnu_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

var maj = satser.MustMaaned("2024-05")

// aendret makes changes and checks that the case itself is untouched.
func aendret(t *testing.T, s *ydelse.Sag, a ...hvadnu.Aendring) *ydelse.Sag {
	t.Helper()
	foer := s.Kopi()
	ny, err := hvadnu.Aendret(s, a...)
	if err != nil {
		t.Fatal(err)
	}
	ens(t, "the case itself", s, foer)
	return ny
}

// TestMedLoen: the wage paid in the month is replaced where the first of it stands, whole; other months and other kinds stay.
func TestMedLoen(t *testing.T) {
	foer := sag(rf, med(satser.AndenIndtaegt, "2024-05", "1"), med(satser.Loen, "2024-05", "2"), med(satser.Loen, "2024-04", "3"),
		med(satser.Loen, "2024-05", "4"), med(satser.Ophoersbeloeb, "2024-05", "5"))
	foer.Indtaegter[1].Udbetalt, foer.Indtaegter[3].Udbetalt = dag("2024-05-01"), dag("2024-05-31")
	ny := ydelse.Indtaegt{Art: satser.Loen, Beloeb: kr("9000"), Periode: satser.MustPeriode("2024-05-01", "2024-05-31"), Udbetalt: dag("2024-05-31")}
	x := foer.Indtaegter
	ens(t, "replaced", aendret(t, foer, hvadnu.MedLoen(maj, kr("9000"))).Indtaegter, []ydelse.Indtaegt{x[0], ny, x[2], x[4]})
	ens(t, "taken away", aendret(t, foer, hvadnu.MedLoen(maj, kr("0"))).Indtaegter, []ydelse.Indtaegt{x[0], x[2], x[4]})
	ens(t, "added", aendret(t, sag(rf, med(satser.Loen, "2024-06", "7")), hvadnu.MedLoen(maj, kr("9000"))).Indtaegter,
		[]ydelse.Indtaegt{sag(rf, med(satser.Loen, "2024-06", "7")).Indtaegter[0], ny})
	ens(t, "nothing to take away", aendret(t, sag(rf), hvadnu.MedLoen(maj, kr("0"))).Indtaegter, []ydelse.Indtaegt{})
	ny.EgenPension, ny.ArbejdsgiverPension = kr("400"), kr("800")
	ens(t, "pension", aendret(t, sag(rf), hvadnu.MedLoenOgPension(maj, kr("9000"), kr("400"), kr("800"))).Indtaegter, []ydelse.Indtaegt{ny})
	ny.Beloeb, ny.EgenPension = kr("0"), kr("0")
	ens(t, "pension alone is a wage", aendret(t, sag(rf), hvadnu.MedLoenOgPension(maj, kr("0"), kr("0"), kr("800"))).Indtaegter, []ydelse.Indtaegt{ny})
}

// TestMedBolig: what the case says of the day and later gives way; what it says of earlier days stays.
func TestMedBolig(t *testing.T) {
	b := func(fra, til string, s spor.Svar) ydelse.Bolig {
		x := ydelse.Bolig{Fra: dag(fra), HosForaelder: s}
		if til != "" {
			x.Til = dag(til)
		}
		return x
	}
	for _, r := range []struct {
		grund     string
		foer, vil []ydelse.Bolig
	}{
		{"nothing known", nil, []ydelse.Bolig{b("2024-05-10", "", spor.Nej)}},
		{"an open period is cut", []ydelse.Bolig{b("2020-01-01", "", spor.Ja)}, []ydelse.Bolig{b("2020-01-01", "2024-05-09", spor.Ja), b("2024-05-10", "", spor.Nej)}},
		{"one that ends that day is cut", []ydelse.Bolig{b("2020-01-01", "2024-05-10", spor.Ja)}, []ydelse.Bolig{b("2020-01-01", "2024-05-09", spor.Ja), b("2024-05-10", "", spor.Nej)}},
		{"one that ends the day before stays", []ydelse.Bolig{b("2020-01-01", "2024-05-09", spor.Ja)}, []ydelse.Bolig{b("2020-01-01", "2024-05-09", spor.Ja), b("2024-05-10", "", spor.Nej)}},
		{"one that begins the day before is one day", []ydelse.Bolig{b("2024-05-09", "", spor.Ja)}, []ydelse.Bolig{b("2024-05-09", "2024-05-09", spor.Ja), b("2024-05-10", "", spor.Nej)}},
		{"one that begins that day or later goes", []ydelse.Bolig{b("2024-05-10", "2024-05-20", spor.Ja), b("2024-06-01", "", spor.Ja)}, []ydelse.Bolig{b("2024-05-10", "", spor.Nej)}},
	} {
		s := sag(rf)
		s.Bolig = r.foer
		ens(t, r.grund, aendret(t, s, hvadnu.MedBolig(dag("2024-05-10"), spor.Nej)).Bolig, r.vil)
	}
}

// TestAndreAendringer: each changes its one thing, and several are made in order.
func TestAndreAendringer(t *testing.T) {
	barn := ydelse.Barn{Foedt: dag("2024-05-01"), Ophold: ydelse.Danmark}
	ens(t, "a child", aendret(t, sag(rf, medBarn), hvadnu.MedBarn(barn)).Boern, append(sag(rf, medBarn).Boern, barn))
	ens(t, "one of twins", aendret(t, sag(rf, medBarn, medBarn), hvadnu.UdenBarn(dag("2012-03-01"))).Boern, sag(rf, medBarn).Boern)
	ens(t, "the right child", aendret(t, sag(rf, medBarn), hvadnu.MedBarn(barn), hvadnu.UdenBarn(dag("2012-03-01"))).Boern, []ydelse.Barn{barn})
	ens(t, "born", aendret(t, sag(rf), hvadnu.MedFoedt(dag("2001-02-03"))).Foedt, dag("2001-02-03"))
	x := ydelse.Indtaegt{Art: satser.Laan, Beloeb: kr("5"), Udbetalt: dag("2024-05-02")}
	ens(t, "an income", aendret(t, sag(rf), hvadnu.MedIndtaegt(x)).Indtaegter, []ydelse.Indtaegt{x})
	to := sag(rf)
	to.Forloeb = []ydelse.Forloeb{{Fra: dag("2015-01-01"), Til: dag("2016-12-31")}, {Fra: dag("2024-01-01"), Til: dag("2024-09-30"), Bevilget: dag("2023-12-01")}}
	ens(t, "the last course", aendret(t, to, hvadnu.MedForloebFra(dag("2024-03-01")), hvadnu.MedForloebTil(satser.Dato{})).Forloeb,
		[]ydelse.Forloeb{to.Forloeb[0], {Fra: dag("2024-03-01"), Bevilget: dag("2023-12-01")}})
	ens(t, "no change", aendret(t, to), to)
}

// TestAendringsfejl: what cannot be changed, and what the change makes of the case.
func TestAendringsfejl(t *testing.T) {
	egen := errors.New("ikke nu")
	if _, err := hvadnu.Aendret(sag(rf), func(*ydelse.Sag) error { return egen }); !errors.Is(err, egen) {
		t.Errorf("%v", err)
	}
	tom := func(s *ydelse.Sag) error { s.Forloeb = nil; return nil }
	for _, r := range []struct {
		felt string
		kode satser.Kode
		a    []hvadnu.Aendring
	}{
		{"aendringer[1]", satser.KodeMangler, []hvadnu.Aendring{hvadnu.MedFoedt(dag("1990-01-01")), nil}},
		{"aendringer[0].maaned", satser.KodeMangler, []hvadnu.Aendring{hvadnu.MedLoen(satser.Maaned{}, kr("1"))}},
		{"aendringer[0].foedt", satser.KodeUkendt, []hvadnu.Aendring{hvadnu.UdenBarn(dag("2012-03-02"))}},
		{"aendringer[1].forloeb", satser.KodeMangler, []hvadnu.Aendring{tom, hvadnu.MedForloebFra(dag("2024-01-01"))}},
		{"forloeb", satser.KodeMangler, []hvadnu.Aendring{tom}},
		{"indtaegter[0].beloeb", satser.KodeFortegn, []hvadnu.Aendring{hvadnu.MedLoen(maj, kr("-1"))}},
		{"indtaegter[0].art", satser.KodeMangler, []hvadnu.Aendring{hvadnu.MedIndtaegt(ydelse.Indtaegt{})}},
		{"boern[0].foedt", satser.KodeModstrid, []hvadnu.Aendring{hvadnu.MedBarn(ydelse.Barn{Foedt: dag("1970-01-01"), Ophold: ydelse.Danmark})}},
		{"foedt", satser.KodeMangler, []hvadnu.Aendring{hvadnu.MedFoedt(satser.Dato{})}},
		{"bolig[0].hosForaelder", satser.KodeMangler, []hvadnu.Aendring{hvadnu.MedBolig(dag("2024-01-01"), 0)}},
	} {
		ny, err := hvadnu.Aendret(sag(rf), r.a...)
		inputfejl(t, err, r.felt, r.kode)
		if ny != nil {
			t.Errorf("%s: a case besides the error", r.felt)
		}
		_, err = hvadnu.Hvis(beregner(), sag(rf), maj, r.a...)
		inputfejl(t, err, r.felt, r.kode)
		_, err = hvadnu.OverTid(beregner(), sag(rf), maj, maj, r.a...)
		inputfejl(t, err, r.felt, r.kode)
	}
	_, err := hvadnu.Aendret(nil)
	inputfejl(t, err, "sag", satser.KodeMangler)
}
