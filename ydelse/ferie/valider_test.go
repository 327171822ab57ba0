package ferie_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

func som[T error](err error, maal *T) bool { return errors.As(err, maal) }

// TestInputfejl: malformed facts name their field.
func TestInputfejl(t *testing.T) {
	d := satser.MustDato
	for _, r := range []struct {
		grund string
		ret   func(*ferie.Sag, *ferie.Plan)
		felt  string
		kode  satser.Kode
	}{
		{"no scheme", func(s *ferie.Sag, _ *ferie.Plan) { s.Ordning = 0 }, "ordning", satser.KodeMangler},
		{"an unknown scheme", func(s *ferie.Sag, _ *ferie.Plan) { s.Ordning = 3 }, "ordning", satser.KodeUkendt},
		{"a period without a first day", func(s *ferie.Sag, _ *ferie.Plan) { s.Perioder[1].Fra = satser.Dato{} }, "perioder[1].fra", satser.KodeMangler},
		{"a period that ends before it begins", func(s *ferie.Sag, _ *ferie.Plan) { s.Perioder[1].Til = d("2020-01-01") }, "perioder[1].til", satser.KodeModstrid},
		{"a period before anything that matters", func(s *ferie.Sag, _ *ferie.Plan) { s.Perioder[1].Fra = d("1989-12-31") }, "perioder[1].fra", satser.KodeGraense},
		{"a period far ahead", func(s *ferie.Sag, _ *ferie.Plan) {
			s.Perioder[1].Fra, s.Perioder[1].Til = d("2101-01-01"), satser.Dato{}
		}, "perioder[1].fra", satser.KodeGraense},
		{"no kind", func(s *ferie.Sag, _ *ferie.Plan) { s.Perioder[2].Art = 0 }, "perioder[2].art", satser.KodeMangler},
		{"an unknown kind", func(s *ferie.Sag, _ *ferie.Plan) { s.Perioder[2].Art = 99 }, "perioder[2].art", satser.KodeUkendt},
		{"an unknown answer", func(s *ferie.Sag, _ *ferie.Plan) { s.Perioder[2].Medregnes = 9 }, "perioder[2].medregnes", satser.KodeUkendt},
		{"too many periods", func(s *ferie.Sag, _ *ferie.Plan) { s.Perioder = make([]ferie.Periode, ferie.MaksPerioder+1) }, "perioder", satser.KodeGraense},
		{"too many holidays", func(s *ferie.Sag, _ *ferie.Plan) { s.Holdt = make([]ferie.Ferie, ferie.MaksFerier+1) }, "holdt", satser.KodeGraense},
		{"a holiday without an end", func(s *ferie.Sag, _ *ferie.Plan) { s.Holdt[0].Til = satser.Dato{} }, "holdt[0].til", satser.KodeMangler},
		{"a holiday of more than a year", func(s *ferie.Sag, _ *ferie.Plan) { s.Holdt[0].Til = s.Holdt[0].Fra.AddDays(366) }, "holdt[0].til", satser.KodeGraense},
		{"a holiday without a kind", func(s *ferie.Sag, _ *ferie.Plan) { s.Holdt[0].Art = 0 }, "holdt[0].art", satser.KodeMangler},
		{"two holidays on one day", func(s *ferie.Sag, _ *ferie.Plan) {
			s.Holdt = append(s.Holdt, ferie.Ferie{Fra: s.Holdt[0].Til, Til: s.Holdt[0].Til, Art: ferie.MedYdelse})
		}, "holdt[1].fra", satser.KodeOverlap},
		{"forud", func(s *ferie.Sag, _ *ferie.Plan) { s.Forud = 4 }, "forud", satser.KodeUkendt},
		{"feriegodtgoerelse", func(s *ferie.Sag, _ *ferie.Plan) { s.Feriegodtgoerelse = 4 }, "feriegodtgoerelse", satser.KodeUkendt},
		{"betingelser", func(s *ferie.Sag, _ *ferie.Plan) { s.Betingelser = 4 }, "betingelser", satser.KodeUkendt},
		{"a plan without a day", func(_ *ferie.Sag, p *ferie.Plan) { p.Fra = satser.Dato{} }, "plan.fra", satser.KodeMangler},
		{"a plan without an end", func(_ *ferie.Sag, p *ferie.Plan) { p.Til = satser.Dato{} }, "plan.til", satser.KodeMangler},
		{"a plan without a kind", func(_ *ferie.Sag, p *ferie.Plan) { p.Art = 0 }, "plan.art", satser.KodeMangler},
		{"a plan with kontanthjælp", func(_ *ferie.Sag, p *ferie.Plan) { p.Art = ferie.MedKontanthjaelp }, "plan.art", satser.KodeModstrid},
		{"a plan on days that are held", func(s *ferie.Sag, p *ferie.Plan) { p.Til = s.Holdt[0].Fra }, "plan.fra", satser.KodeOverlap},
		{"aftalt", func(_ *ferie.Sag, p *ferie.Plan) { p.Aftalt = 4 }, "plan.aftalt", satser.KodeUkendt},
		{"udlandet", func(_ *ferie.Sag, p *ferie.Plan) { p.Udlandet = 4 }, "plan.udlandet", satser.KodeUkendt},
		{"a plan with what the person has not earned", func(s *ferie.Sag, p *ferie.Plan) { p.Art = ferie.MedFeriegodtgoerelse }, "feriegodtgoerelse", satser.KodeModstrid},
	} {
		s, p := historie(satser.Jobafklaring, "2024-01", "RRRRRRRRRRRRR"), plan("2025-01-06", "2025-01-10")
		s.Holdt = []ferie.Ferie{{Fra: d("2025-01-13"), Til: d("2025-01-17"), Art: ferie.MedYdelse}}
		r.ret(s, &p)
		var fejl *satser.Inputfejl
		_, err := beregner.Vurder(s, p)
		if _, err2 := beregner.Begrund(s, p); !som(err, &fejl) || err2 == nil || fejl.Felt != r.felt || fejl.Kode != r.kode {
			t.Errorf("%s: %v and %v, want %s (%s)", r.grund, err, err2, r.felt, r.kode)
		}
	}
	s, p := historie(satser.Jobafklaring, "2024-01", "RRRRRRRRRRRRR"), plan("2025-01-06", "2025-01-10")
	s.Holdt = []ferie.Ferie{{Fra: d("2024-01-01"), Til: d("2024-12-31"), Art: ferie.MedYdelse}} // 366 days
	if got := planlaeg(t, s, p); got.Udfald != spor.Opfyldt {
		t.Errorf("a holiday of a whole leap year is no fault: %v", got.Udfald)
	}
}

// TestIngen: nothing to work with is an error and no panic.
func TestIngen(t *testing.T) {
	var fejl *satser.Inputfejl
	s := historie(satser.Ressourceforloeb, "2024-01", "R")
	dag := satser.MustDato("2025-01-01")
	for felt, b := range map[string]ferie.Beregner{
		"regler": {}, "praksis.uge": {Regler: satser.Gaeldende(), Praksis: ferie.Praksis{Uge: spor.AfrundOere}},
	} {
		if _, err := b.Ret(s, dag); !som(err, &fejl) || fejl.Felt != felt {
			t.Errorf("%v, want %s", err, felt)
		}
		if _, err := b.BegrundRet(s, dag); !som(err, &fejl) || fejl.Felt != felt {
			t.Errorf("%v, want %s", err, felt)
		}
	}
	if _, err := beregner.Ret(nil, dag); !som(err, &fejl) {
		t.Errorf("no case: %v", err)
	}
	if _, err := beregner.Vurder(nil, plan("2025-01-01", "2025-01-02")); !som(err, &fejl) {
		t.Errorf("no case: %v", err)
	}
	if _, err := beregner.Ret(s, satser.Dato{}); !som(err, &fejl) || fejl.Felt != "dag" {
		t.Errorf("no day: %v", err)
	}
	if err := (*ferie.Sag)(nil).Valider(); !som(err, &fejl) {
		t.Errorf("no case: %v", err)
	}
	if ferie.FraResultater() != nil {
		t.Error("no results give periods")
	}
}

// TestUdenfor: days outside known law are an error of their own, at both ends and in both schemes.
func TestUdenfor(t *testing.T) {
	for _, r := range []struct {
		ordning satser.Ordning
		dag     string
		kendt   bool
	}{
		{satser.Ressourceforloeb, "2012-12-31", false},
		{satser.Ressourceforloeb, "2013-01-01", true},
		{satser.Jobafklaring, "2014-06-30", false},
		{satser.Jobafklaring, "2014-07-01", true},
		{satser.Jobafklaring, sidsteKendte.String(), true},
		{satser.Jobafklaring, foersteUkendte.String(), false},
	} {
		s := historie(r.ordning, "2011-01", "RRRRRRRRRRRR")
		var fejl *satser.Udenforfejl
		_, err := beregner.Ret(s, satser.MustDato(r.dag))
		_, err2 := beregner.Vurder(s, plan(r.dag, r.dag))
		if (err == nil) != r.kendt || !r.kendt && (!som(err, &fejl) || !som(err2, &fejl)) {
			t.Errorf("%v, %s: %v and %v", r.ordning, r.dag, err, err2)
		}
	}
}
