package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// fejlraekke is a case with one malformed value, and the fault it makes.
type fejlraekke struct {
	grund string
	sag   *ydelse.Sag
	felt  string
	kode  satser.Kode
}

func tjekFejl(t *testing.T, raekker []fejlraekke) {
	t.Helper()
	for _, r := range raekker {
		t.Run(r.grund, func(t *testing.T) {
			kraevInputfejl(t, r.sag.Valider(), r.felt, r.kode)
			res, err := beregner().Beregn(r.sag, satser.MustMaaned("2024-05"))
			kraevInputfejl(t, err, r.felt, r.kode)
			if res != (ydelse.Resultat{}) {
				t.Errorf("an answer beside the fault: %+v", res)
			}
			_, err = beregner().Opgoer(r.sag, satser.MustMaaned("2024-05"))
			kraevInputfejl(t, err, r.felt, r.kode)
		})
	}
}

var (
	minus  = satser.BeloebAfEnheder(-1_00)
	broek  = satser.BeloebAfEnheder(1)
	mange  = satser.BeloebAfEnheder(satser.GraenseKroner * satser.EnhederPrKrone)
	kr100  = satser.MustBeloeb("100")
	ukendt = uint8(200)
)

// TestValiderPerson: the person and the courses.
func TestValiderPerson(t *testing.T) {
	tjekFejl(t, []fejlraekke{
		{"no case", nil, "sag", satser.KodeMangler},
		{"no scheme", sag(rf, func(s *ydelse.Sag) { s.Ordning = 0 }), "ordning", satser.KodeMangler},
		{"an unknown scheme", sag(rf, func(s *ydelse.Sag) { s.Ordning = satser.Ordning(ukendt) }), "ordning", satser.KodeUkendt},
		{"the scheme after the last", sag(rf, func(s *ydelse.Sag) { s.Ordning = jaf + 1 }), "ordning", satser.KodeUkendt},
		{"no birthday", sag(rf, foedt("")), "foedt", satser.KodeMangler},
		{"no course", sag(rf, forloeb()), "forloeb", satser.KodeMangler},
		{"101 courses", sag(rf, func(s *ydelse.Sag) { s.Forloeb = make([]ydelse.Forloeb, 101) }), "forloeb", satser.KodeGraense},
		{"a course without a first day", sag(rf, forloeb("", "2024-05-01")), "forloeb[0].fra", satser.KodeMangler},
		{"a course that ends before it begins", sag(rf, forloeb("2024-05-02", "2024-05-01")), "forloeb[0].til", satser.KodeModstrid},
		{"a course before birth", sag(rf, foedt("2014-01-01")), "forloeb[0].fra", satser.KodeModstrid},
		{"two courses share a day", sag(rf, forloeb("2024-01-01", "2024-05-01", "2024-05-01", "")), "forloeb[1].fra", satser.KodeOverlap},
		{"a course after an open one", sag(rf, forloeb("2024-01-01", "", "2024-06-01", "")), "forloeb[1].fra", satser.KodeOverlap},
		{"courses out of order", sag(rf, forloeb("2024-06-01", "2024-06-30", "2024-01-01", "2024-01-31")), "forloeb[1].fra", satser.KodeOverlap},
	})
	_, err := beregner().Beregn(sag(rf, foedt("2024-06-01"), forloeb("2024-06-01", "")), satser.MustMaaned("2024-05"))
	kraevInputfejl(t, err, "foedt", satser.KodeModstrid)
	if _, err := beregner().Beregn(sag(rf, foedt("2024-05-31"), forloeb("2024-05-31", ""), bolig("2024-05-31", "", spor.Ja)), satser.MustMaaned("2024-05")); err != nil {
		t.Errorf("born on the month's last day: %v", err)
	}
}

// TestValiderLister: homes, children, contributions, the self-employed and the ceilings.
func TestValiderLister(t *testing.T) {
	barn := func(b ydelse.Barn) valg { return func(s *ydelse.Sag) { s.Boern = []ydelse.Barn{b} } }
	bid := func(b ydelse.Bidrag) valg { return func(s *ydelse.Sag) { s.Bidrag = []ydelse.Bidrag{b} } }
	lft := func(l ydelse.Loft) valg { return func(s *ydelse.Sag) { s.Lofter = []ydelse.Loft{l} } }
	d, kvart := dag("2024-01-01"), ydelse.HoejstEnFjerdedel
	tjekFejl(t, []fejlraekke{
		{"a home without a day", sag(rf, bolig("", "", spor.Ja)), "bolig[0].fra", satser.KodeMangler},
		{"a home that ends first", sag(rf, bolig("2024-02-01", "2024-01-31", spor.Ja)), "bolig[0].til", satser.KodeModstrid},
		{"no answer", sag(rf, bolig("2024-01-01", "", 0)), "bolig[0].hosForaelder", satser.KodeMangler},
		{"an unknown answer", sag(rf, bolig("2024-01-01", "", spor.Svar(ukendt))), "bolig[0].hosForaelder", satser.KodeUkendt},
		{"two homes on a day", sag(rf, bolig("2024-01-01", "2024-02-01", spor.Ja), bolig("2024-02-01", "", spor.Nej)), "bolig[1].fra", satser.KodeOverlap},
		{"homes out of order", sag(rf, bolig("2024-02-01", "", spor.Ja), bolig("2024-01-01", "2024-01-31", spor.Nej)), "bolig[1].fra", satser.KodeOverlap},
		{"101 homes", sag(rf, func(s *ydelse.Sag) { s.Bolig = make([]ydelse.Bolig, 101) }), "bolig", satser.KodeGraense},
		{"a child without a birthday", sag(rf, barn(ydelse.Barn{Ophold: ydelse.Danmark})), "boern[0].foedt", satser.KodeMangler},
		{"a child older than its parent", sag(rf, barn(ydelse.Barn{Foedt: dag("1980-05-17"), Ophold: ydelse.Danmark})), "boern[0].foedt", satser.KodeModstrid},
		{"a child without a place", sag(rf, barn(ydelse.Barn{Foedt: d})), "boern[0].ophold", satser.KodeMangler},
		{"a child in an unknown place", sag(rf, barn(ydelse.Barn{Foedt: d, Ophold: ydelse.Ophold(ukendt)})), "boern[0].ophold", satser.KodeUkendt},
		{"a duty that ends first", sag(rf, barn(ydelse.Barn{Foedt: d, Ophold: ydelse.Danmark, Fra: dag("2024-02-02"), Til: dag("2024-02-01")})), "boern[0].til", satser.KodeModstrid},
		{"101 children", sag(rf, func(s *ydelse.Sag) { s.Boern = make([]ydelse.Barn, 101) }), "boern", satser.KodeGraense},
		{"a contribution without a day", sag(rf, bid(ydelse.Bidrag{Til: d})), "bidrag[0].fra", satser.KodeMangler},
		{"a contribution that ends first", sag(rf, bid(ydelse.Bidrag{Fra: d, Til: dag("2023-12-31")})), "bidrag[0].til", satser.KodeModstrid},
		{"a negative contribution", sag(rf, bid(ydelse.Bidrag{Fra: d, Fastsat: minus})), "bidrag[0].fastsat", satser.KodeFortegn},
		{"parts of an øre", sag(rf, bid(ydelse.Bidrag{Fra: d, Normalbidrag: broek})), "bidrag[0].normalbidrag", satser.KodeFormat},
		{"a contribution that is for a child in no known way", sag(rf, bid(ydelse.Bidrag{Fra: d, IBoern: spor.Svar(ukendt)})), "bidrag[0].iBoern", satser.KodeUkendt},
		{"101 contributions", sag(rf, func(s *ydelse.Sag) { s.Bidrag = make([]ydelse.Bidrag, 101) }), "bidrag", satser.KodeGraense},
		{"self-employed in kap. 6 a", sag(rf, selvstaendig("2024-01-01", "", kvart)), "selvstaendig[0]", satser.KodeModstrid},
		{"self-employed without a day", sag(jaf, selvstaendig("", "", kvart)), "selvstaendig[0].fra", satser.KodeMangler},
		{"self-employed, ends first", sag(jaf, selvstaendig("2024-02-01", "2024-01-01", kvart)), "selvstaendig[0].til", satser.KodeModstrid},
		{"no part of work", sag(jaf, selvstaendig("2024-01-01", "", 0)), "selvstaendig[0].arbejde", satser.KodeMangler},
		{"an unknown part of work", sag(jaf, selvstaendig("2024-01-01", "", ydelse.Arbejdsdel(ukendt))), "selvstaendig[0].arbejde", satser.KodeUkendt},
		{"two parts on a day", sag(jaf, selvstaendig("2024-01-01", "", kvart), selvstaendig("2024-03-01", "", kvart)), "selvstaendig[1].fra", satser.KodeOverlap},
		{"parts out of order", sag(jaf, selvstaendig("2024-03-01", "", kvart), selvstaendig("2024-01-01", "2024-01-31", kvart)), "selvstaendig[1].fra", satser.KodeOverlap},
		{"101 parts", sag(jaf, func(s *ydelse.Sag) { s.Selvstaendig = make([]ydelse.Selvstaendig, 101) }), "selvstaendig", satser.KodeGraense},
		{"a ceiling without a day", sag(rf, lft(ydelse.Loft{Art: ydelse.Loft10f})), "lofter[0].fra", satser.KodeMangler},
		{"a ceiling that ends first", sag(rf, lft(ydelse.Loft{Fra: d, Til: dag("2023-01-01"), Art: ydelse.Loft10f})), "lofter[0].til", satser.KodeModstrid},
		{"a ceiling of no provision", sag(rf, lft(ydelse.Loft{Fra: d})), "lofter[0].art", satser.KodeMangler},
		{"a ceiling of an unknown provision", sag(rf, lft(ydelse.Loft{Fra: d, Art: ydelse.Loftart(ukendt)})), "lofter[0].art", satser.KodeUkendt},
		{"a ceiling without its level", sag(rf, lft(ydelse.Loft{Fra: d, Art: ydelse.Loft10j})), "lofter[0].niveau", satser.KodeMangler},
		{"a negative ceiling", sag(rf, lft(ydelse.Loft{Fra: d, Art: ydelse.Loft10j, Niveau: minus})), "lofter[0].niveau", satser.KodeFortegn},
		{"101 ceilings", sag(rf, func(s *ydelse.Sag) { s.Lofter = make([]ydelse.Loft, 101) }), "lofter", satser.KodeGraense},
	})
}

// TestValiderTidligere: the former benefit.
func TestValiderTidligere(t *testing.T) {
	tid := func(x ydelse.TidligereYdelse) *ydelse.Sag {
		return sag(rf, func(s *ydelse.Sag) { s.Tidligere = x })
	}
	foer := func(x ydelse.TidligereYdelse) *ydelse.Sag {
		return sag(rf, func(s *ydelse.Sag) { s.Forloeb[0].Tidligere = x })
	}
	tjekFejl(t, []fejlraekke{
		{"no kind", tid(ydelse.TidligereYdelse{Beloeb: kr100}), "tidligereYdelse.art", satser.KodeMangler},
		{"an unknown kind", tid(ydelse.TidligereYdelse{Art: ydelse.Tidligereart(ukendt)}), "tidligereYdelse.art", satser.KodeUkendt},
		{"no amount, for an unknown time", tid(ydelse.TidligereYdelse{Art: ydelse.Sygedagpenge, Pr: ydelse.Ydelsesperiode(ukendt)}), "tidligereYdelse.pr", satser.KodeUkendt},
		{"a course's own, of no kind", foer(ydelse.TidligereYdelse{Beloeb: kr100}), "forloeb[0].tidligereYdelse.art", satser.KodeMangler},
		{"a course's own, not for a week or a month", foer(ydelse.TidligereYdelse{Art: ydelse.Sygedagpenge, Beloeb: kr100}), "forloeb[0].tidligereYdelse.pr", satser.KodeMangler},
		{"førtidspension is of the case, not of a course", foer(ydelse.TidligereYdelse{Art: ydelse.Foertidspension}), "forloeb[0].tidligereYdelse.art", satser.KodeModstrid},
		{"not for a week or a month", tid(ydelse.TidligereYdelse{Art: ydelse.Sygedagpenge, Beloeb: kr100}), "tidligereYdelse.pr", satser.KodeMangler},
		{"for an unknown time", tid(ydelse.TidligereYdelse{Art: ydelse.Sygedagpenge, Beloeb: kr100, Pr: ydelse.Ydelsesperiode(ukendt)}), "tidligereYdelse.pr", satser.KodeUkendt},
		{"a negative amount", tid(ydelse.TidligereYdelse{Art: ydelse.AndenYdelse, Beloeb: minus}), "tidligereYdelse.beloeb", satser.KodeFortegn},
		{"10⁹ kr.", tid(ydelse.TidligereYdelse{Art: ydelse.Sygedagpenge, Beloeb: mange, Pr: ydelse.PrUge}), "tidligereYdelse.beloeb", satser.KodeGraense},
	})
}
