package ferie_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

// TestPlanMedYdelse: each condition of a holiday with the benefit. The person has a right from 1 January to 31 December 2025, and
// no longer receives the benefit in 2026.
func TestPlanMedYdelse(t *testing.T) {
	for _, r := range []struct {
		grund    string
		fra, til string
		ret      func(*ferie.Sag, *ferie.Plan)
		want     spor.Udfald
		id       spor.ID
		tilbage  int
	}{
		{"two weeks in July", "2025-07-07", "2025-07-20", nil, spor.Opfyldt, 0, 21},
		{"all five weeks at once: no two weeks at a time", "2025-07-01", "2025-08-04", nil, spor.Opfyldt, 0, 0},
		{"a day more: refused, and all is left", "2025-07-01", "2025-08-05", nil, spor.IkkeOpfyldt, spor.FerieRummes, 35},
		{"the first day of the right", "2025-01-01", "2025-01-01", nil, spor.Opfyldt, 0, 34},
		{"begun the day before", "2024-12-31", "2025-01-01", nil, spor.IkkeOpfyldt, spor.FerieTolvMaaneder, 0},
		{"the last day of the right", "2025-12-31", "2025-12-31", nil, spor.Opfyldt, 0, 34},
		{"ended the day after", "2025-12-31", "2026-01-01", nil, spor.IkkeOpfyldt, spor.FerieSenest, 35},
		{"after the right is over", "2026-01-01", "2026-01-02", nil, spor.IkkeOpfyldt, spor.FerieTolvMaaneder, 0},
		{"not agreed: refused, and nothing is used", "2025-07-07", "2025-07-20", func(_ *ferie.Sag, p *ferie.Plan) { p.Aftalt = spor.Nej }, spor.IkkeOpfyldt, spor.FerieAftale, 35},
		{"agreement not stated", "2025-07-07", "2025-07-20", func(_ *ferie.Sag, p *ferie.Plan) { p.Aftalt = 0 }, spor.Uoplyst, spor.FerieAftale, 21},
		{"for the municipality to decide", "2025-07-07", "2025-07-20", func(_ *ferie.Sag, p *ferie.Plan) { p.Aftalt = spor.IkkeVurderet }, spor.KraeverSkoen, spor.FerieAftale, 21},
		{"earned holiday first", "2025-07-07", "2025-07-20", func(s *ferie.Sag, _ *ferie.Plan) { s.Feriegodtgoerelse = spor.Ja }, spor.IkkeOpfyldt, spor.FerieGodtgoerelseFoerst, 35},
		{"earned holiday not stated", "2025-07-07", "2025-07-20", func(s *ferie.Sag, _ *ferie.Plan) { s.Feriegodtgoerelse = 0 }, spor.Uoplyst, spor.FerieGodtgoerelseFoerst, 21},
		{"the conditions are not met", "2025-07-07", "2025-07-20", func(s *ferie.Sag, _ *ferie.Plan) { s.Betingelser = spor.Nej }, spor.IkkeOpfyldt, spor.FerieBetingelser, 35},
		{"something else is received on the last day", "2025-07-07", "2025-07-20", func(s *ferie.Sag, _ *ferie.Plan) {
			s.Perioder = append(s.Perioder, ferie.Periode{Fra: satser.MustDato("2025-07-20"), Art: ferie.Dagpenge})
		}, spor.IkkeOpfyldt, spor.FerieBetingelser, 35},
		{"something else is received on the first day, and the benefit on the others", "2025-07-07", "2025-07-20", func(s *ferie.Sag, _ *ferie.Plan) {
			s.Perioder = append(s.Perioder, ferie.Periode{Fra: satser.MustDato("2025-07-07"), Til: satser.MustDato("2025-07-07"), Art: ferie.Dagpenge},
				ferie.Periode{Fra: satser.MustDato("2025-07-08"), Til: satser.MustDato("2025-07-20"), Art: ferie.Ressourceforloebsydelse})
		}, spor.IkkeOpfyldt, spor.FerieBetingelser, 35},
		{"the benefit is received on all days but the first, which is not stated", "2025-07-07", "2025-07-20", func(s *ferie.Sag, _ *ferie.Plan) {
			s.Betingelser = 0
			s.Perioder = append(s.Perioder, ferie.Periode{Fra: satser.MustDato("2025-07-08"), Til: satser.MustDato("2025-07-20"), Art: ferie.Ressourceforloebsydelse})
		}, spor.Uoplyst, spor.FerieBetingelser, 21},
		{"a week is held already", "2025-07-01", "2025-07-29", func(s *ferie.Sag, _ *ferie.Plan) {
			s.Holdt = []ferie.Ferie{{Fra: satser.MustDato("2025-02-10"), Til: satser.MustDato("2025-02-16"), Art: ferie.MedFeriegodtgoerelse}}
		}, spor.IkkeOpfyldt, spor.FerieRummes, 28},
		{"the week is held before the right", "2025-07-01", "2025-07-29", func(s *ferie.Sag, _ *ferie.Plan) {
			s.Holdt = []ferie.Ferie{{Fra: satser.MustDato("2024-12-25"), Til: satser.MustDato("2024-12-31"), Art: ferie.MedFeriegodtgoerelse}}
		}, spor.Opfyldt, 0, 6},
		{"a month of the count is missing", "2025-07-07", "2025-07-20", func(s *ferie.Sag, _ *ferie.Plan) { s.Perioder = s.Perioder[1:]; s.Forud = 0 }, spor.Uoplyst, spor.FerieForudUoplyst, 0},
	} {
		for _, o := range begge {
			// the months from January 2025 are not stated but for November, which is without: no right follows
			s := historie(o, "2024-01", "RRRRRRRRRRRR??????????-")
			p := plan(r.fra, r.til)
			if r.ret != nil {
				r.ret(s, &p)
			}
			got := planlaeg(t, s, p)
			if got.Udfald != r.want || got.Tilbage != r.tilbage {
				t.Errorf("%s: %v and %d left, want %v and %d\n%s", r.grund, got.Udfald, got.Tilbage, r.want, r.tilbage, tekst(got.Spor))
			}
			if r.want == spor.IkkeOpfyldt && got.Afgoerende != r.id || r.id != 0 && !har(got.Spor, r.id, r.want) {
				t.Errorf("%s: decided by %v\n%s", r.grund, got.Afgoerende, tekst(got.Spor))
			}
			if got.UdenPligter != (r.want == spor.Opfyldt) || har(got.Spor, spor.FeriePligter, spor.Opfyldt) != got.UdenPligter {
				t.Errorf("%s: the duties are lifted: %v", r.grund, got.UdenPligter)
			}
			if got.Dage != p.Til.DaysSince(p.Fra)+1 {
				t.Errorf("%s: %d days", r.grund, got.Dage)
			}
		}
	}
}

// TestPlanOverTo: a holiday over the end of one right and into the next uses days of both.
func TestPlanOverTo(t *testing.T) {
	s := historie(satser.Ressourceforloeb, "2023-01", "RRRRRRRRRRRRRRRRRRRRRRRRR")
	s.Holdt = []ferie.Ferie{{Fra: satser.MustDato("2024-06-01"), Til: satser.MustDato("2024-06-25"), Art: ferie.MedYdelse}}
	for _, r := range []struct {
		grund, fra, til string
		want            spor.Udfald
		tilbage         int
	}{
		{"ten days of the first, as many as are left, and ten of the second", "2024-12-22", "2025-01-10", spor.Opfyldt, 25},
		{"eleven days of the first, of which ten are left without it", "2024-12-21", "2025-01-10", spor.IkkeOpfyldt, 10},
		{"ten of the first and all of the second", "2024-12-22", "2025-02-04", spor.Opfyldt, 0},
		{"and one more", "2024-12-22", "2025-02-05", spor.IkkeOpfyldt, 10},
	} {
		got := planlaeg(t, s, plan(r.fra, r.til))
		if got.Udfald != r.want || got.Tilbage != r.tilbage {
			t.Errorf("%s: %v and %d left\n%s", r.grund, got.Udfald, got.Tilbage, tekst(got.Spor))
		}
	}
	// the first days of the holiday are days with the benefit in the months that earn the second right
	s.Perioder = s.Perioder[:23]
	if got := planlaeg(t, s, plan("2024-12-22", "2025-01-10")); got.Udfald != spor.Opfyldt {
		t.Errorf("December is known by the holiday alone: %v\n%s", got.Udfald, tekst(got.Spor))
	}
	s.Perioder = s.Perioder[:22]
	if got := planlaeg(t, s, plan("2024-12-22", "2025-01-10")); got.Udfald != spor.Uoplyst {
		t.Errorf("November is not known: %v\n%s", got.Udfald, tekst(got.Spor))
	}
	var fejl *satser.Udenforfejl
	_, err := beregner.Vurder(historie(satser.Ressourceforloeb, sidsteKendte.Maaned().Add(-23).String(), "RRRRRRRRRRRRRRRRRRRRRRRRR"), plan(sidsteKendte.AddDays(-1).String(), foersteUkendte.AddDays(1).String()))
	if !som(err, &fejl) {
		t.Errorf("a holiday into a year that is not known: %v", err)
	}
}

// TestPlanEgen: holiday with feriegodtgørelse or ferietillæg.
func TestPlanEgen(t *testing.T) {
	for _, r := range []struct {
		grund, historie string
		fra, til        string
		ret             func(*ferie.Sag, *ferie.Plan)
		want            spor.Udfald
		id              spor.ID
	}{
		{"after three months, without an agreement", "RRR", "2024-04-01", "2024-04-14", nil, spor.Opfyldt, spor.FerieMedGodtgoerelse},
		{"not agreed and without 12 months", "RRR", "2024-04-01", "2024-04-14", func(_ *ferie.Sag, p *ferie.Plan) { p.Aftalt = spor.Nej }, spor.Opfyldt, spor.FerieMedGodtgoerelse},
		{"after twelve months it must be agreed", "RRRRRRRRRRRR", "2025-04-01", "2025-04-14", func(_ *ferie.Sag, p *ferie.Plan) { p.Aftalt = spor.Nej }, spor.IkkeOpfyldt, spor.FerieAftale},
		{"after twelve months, agreement not stated", "RRRRRRRRRRRR", "2025-04-01", "2025-04-14", nil, spor.Uoplyst, spor.FerieAftale},
		{"after twelve months, agreed", "RRRRRRRRRRRR", "2025-04-01", "2025-04-14", func(_ *ferie.Sag, p *ferie.Plan) { p.Aftalt = spor.Ja }, spor.Opfyldt, spor.FerieAftale},
		{"more than five weeks in all", "RRRRRRRRRRRR", "2025-04-01", "2025-05-06", func(_ *ferie.Sag, p *ferie.Plan) { p.Aftalt = spor.Ja }, spor.KraeverSkoen, spor.FerieRummes},
		{"five weeks in all", "RRRRRRRRRRRR", "2025-04-01", "2025-05-05", func(_ *ferie.Sag, p *ferie.Plan) { p.Aftalt = spor.Ja }, spor.Opfyldt, spor.FerieRummes},
		{"more than five weeks without a right", "RRR", "2024-04-01", "2024-05-06", nil, spor.Opfyldt, spor.FerieMedGodtgoerelse},
		{"whether twelve months are there is not stated, and it is agreed", "RRR", "2024-04-01", "2024-04-14", func(s *ferie.Sag, p *ferie.Plan) { s.Forud, p.Aftalt = 0, spor.Ja }, spor.Opfyldt, spor.FerieAftale},
		{"not stated, and not agreed", "RRR", "2024-04-01", "2024-04-14", func(s *ferie.Sag, _ *ferie.Plan) { s.Forud = 0 }, spor.Uoplyst, spor.FerieForudUoplyst},
		{"not stated, agreed, and more than five weeks with what is held", "RRR", "2024-04-01", "2024-04-14", func(s *ferie.Sag, p *ferie.Plan) {
			s.Forud, p.Aftalt = 0, spor.Ja
			s.Holdt = []ferie.Ferie{{Fra: satser.MustDato("2024-01-05"), Til: satser.MustDato("2024-01-26"), Art: ferie.MedFeriegodtgoerelse}}
		}, spor.Uoplyst, spor.FerieForudUoplyst},
		{"not stated, agreed, and five weeks with what is held", "RRR", "2024-04-01", "2024-04-14", func(s *ferie.Sag, p *ferie.Plan) {
			s.Forud, p.Aftalt = 0, spor.Ja
			s.Holdt = []ferie.Ferie{{Fra: satser.MustDato("2024-01-05"), Til: satser.MustDato("2024-01-25"), Art: ferie.MedFeriegodtgoerelse}}
		}, spor.Opfyldt, spor.FerieAftale},
		{"a right in any case, its time open, not agreed", "RRRRRRRRRRRR", "2025-01-10", "2025-01-14", func(s *ferie.Sag, p *ferie.Plan) { s.Forud, p.Aftalt = 0, spor.Nej }, spor.IkkeOpfyldt, spor.FerieAftale},
		{"a right in any case, its time open, agreed", "RRRRRRRRRRRR", "2025-01-10", "2025-01-14", func(s *ferie.Sag, p *ferie.Plan) { s.Forud, p.Aftalt = 0, spor.Ja }, spor.Opfyldt, spor.FerieAftale},
		{"a right in any case, its time open, agreed, too long", "RRRRRRRRRRRR", "2025-01-01", "2025-02-05", func(s *ferie.Sag, p *ferie.Plan) { s.Forud, p.Aftalt = 0, spor.Ja }, spor.Uoplyst, spor.FerieForudUoplyst},
		{"the earned holiday is still there: that is what is held", "RRRRRRRRRRRR", "2025-04-01", "2025-04-14", func(s *ferie.Sag, p *ferie.Plan) { s.Feriegodtgoerelse, p.Aftalt = spor.Ja, spor.Ja }, spor.Opfyldt, spor.FerieAftale},
	} {
		for _, o := range begge {
			for _, art := range []ferie.Ferieart{ferie.MedFeriegodtgoerelse, ferie.MedFerietillaeg} {
				s := historie(o, "2024-01", r.historie)
				s.Feriegodtgoerelse = 0
				p := plan(r.fra, r.til)
				p.Art, p.Aftalt = art, 0
				if r.ret != nil {
					r.ret(s, &p)
				}
				got := planlaeg(t, s, p)
				if got.Udfald != r.want || !har(got.Spor, r.id, r.want) {
					t.Errorf("%s: %v, want %v by %v\n%s", r.grund, got.Udfald, r.want, r.id, tekst(got.Spor))
				}
				if har(got.Spor, spor.FerieGodtgoerelseFoerst, spor.Uoplyst) {
					t.Errorf("%s: asks for what the plan itself says", r.grund)
				}
				if got.Udfald == spor.Opfyldt {
					x := trin(t, got.Spor, spor.FeriePligter)
					if uden := got.Optjening.Udfald != spor.Opfyldt; (x.Praksis == spor.FeriePligterLoeftet) != uden {
						t.Errorf("%s: the practice on duties: %v", r.grund, x.Praksis)
					}
				}
			}
		}
	}
}

// TestPlanEgenOverTid: of a holiday that runs past the right only the days within count, and what is left then is not known.
func TestPlanEgenOverTid(t *testing.T) {
	s := historie(satser.Ressourceforloeb, "2024-01", "RRRRRRRRRRRR-----------------")
	s.Feriegodtgoerelse = spor.Ja
	p := plan("2025-12-20", "2026-01-30")
	p.Art = ferie.MedFeriegodtgoerelse
	got := planlaeg(t, s, p)
	if x := trin(t, got.Spor, spor.FerieRummes); got.Udfald != spor.Opfyldt || got.Tilbage != 0 || x.Led[0].Vaerdi != 12 {
		t.Errorf("%v, %d left\n%s", got.Udfald, got.Tilbage, tekst(got.Spor))
	}
}

// TestPlanFoer2016: until 31 March 2016 the law pointed to § 13 and § 32.
func TestPlanFoer2016(t *testing.T) {
	for _, r := range []struct {
		grund, historie, fra string
		art                  ferie.Ferieart
		want                 spor.Udfald
	}{
		{"five weeks with the benefit after twelve months", "RRRRRRRRRRRRRRRRR", "2016-03-31", ferie.MedYdelse, spor.Opfyldt},
		{"feriegodtgørelse after twelve months", "RRRRRRRRRRRRRRRRR", "2016-03-31", ferie.MedFeriegodtgoerelse, spor.Opfyldt},
		{"feriegodtgørelse before twelve months", "------------RRRRR", "2016-03-31", ferie.MedFeriegodtgoerelse, spor.KraeverSkoen},
		{"feriegodtgørelse before twelve months, from 1 April", "------------RRRRR", "2016-04-01", ferie.MedFeriegodtgoerelse, spor.Opfyldt},
	} {
		for _, o := range begge {
			s := historie(o, "2014-12", r.historie)
			s.Feriegodtgoerelse = spor.Nej
			if r.art != ferie.MedYdelse {
				s.Feriegodtgoerelse = spor.Ja
			}
			p := plan(r.fra, "2016-04-05")
			p.Art = r.art
			if got := planlaeg(t, s, p); got.Udfald != r.want {
				t.Errorf("%s, %v: %v, want %v\n%s", r.grund, o, got.Udfald, r.want, tekst(got.Spor))
			}
		}
	}
}

// TestUdlandet: abroad on a holiday that can be held. Before April 2016 § 5 named § 69, but of
// § 69 k only the provisions that it pointed to.
func TestUdlandet(t *testing.T) {
	for _, r := range []struct {
		grund    string
		ordning  satser.Ordning
		fra      string
		udlandet spor.Svar
		aftalt   spor.Svar
		udfald   spor.Udfald
		til      spor.Udfald
		trin     bool
	}{
		{"agreed and abroad", satser.Ressourceforloeb, "2025-02-01", spor.Ja, spor.Ja, spor.Opfyldt, spor.Opfyldt, true},
		{"in jobafklaring too", satser.Jobafklaring, "2025-02-01", spor.Ja, spor.Ja, spor.Opfyldt, spor.Opfyldt, true},
		{"at home, and could be abroad", satser.Jobafklaring, "2025-02-01", spor.Nej, spor.Ja, spor.Opfyldt, spor.Opfyldt, false},
		{"not agreed: nowhere", satser.Jobafklaring, "2025-02-01", spor.Ja, spor.Nej, spor.IkkeOpfyldt, spor.IkkeOpfyldt, false},
		{"agreement not stated: nothing is promised", satser.Jobafklaring, "2025-02-01", spor.Ja, 0, spor.Uoplyst, spor.Uoplyst, false},
		{"for the municipality to decide: neither", satser.Jobafklaring, "2025-02-01", spor.Ja, spor.IkkeVurderet, spor.KraeverSkoen, spor.KraeverSkoen, false},
		{"at home, and not agreed", satser.Jobafklaring, "2025-02-01", spor.Nej, spor.Nej, spor.IkkeOpfyldt, spor.IkkeOpfyldt, false},
		{"at home, agreement not stated", satser.Jobafklaring, "2025-02-01", spor.Nej, 0, spor.Uoplyst, spor.Uoplyst, false},
		{"before April 2016 in kap. 6 b", satser.Jobafklaring, "2016-03-31", spor.Ja, spor.Ja, spor.KraeverSkoen, spor.KraeverSkoen, true},
		{"before April 2016 in kap. 6 b, agreement not stated", satser.Jobafklaring, "2016-03-31", spor.Ja, 0, spor.Uoplyst, spor.Uoplyst, false},
		{"before April 2016 in kap. 6 b, not agreed", satser.Jobafklaring, "2016-03-31", spor.Ja, spor.Nej, spor.IkkeOpfyldt, spor.IkkeOpfyldt, false},
		{"before April 2016 in kap. 6 b, at home", satser.Jobafklaring, "2016-03-31", 0, spor.Ja, spor.Opfyldt, spor.KraeverSkoen, false},
		{"before April 2016 in kap. 6 a", satser.Ressourceforloeb, "2016-03-31", spor.Ja, spor.Ja, spor.Opfyldt, spor.Opfyldt, true},
		{"from April 2016 in kap. 6 b", satser.Jobafklaring, "2016-04-01", spor.Ja, spor.Ja, spor.Opfyldt, spor.Opfyldt, true},
	} {
		d := satser.MustDato(r.fra)
		s := historie(r.ordning, d.Maaned().Add(-12).String(), "RRRRRRRRRRRRR")
		p := plan(r.fra, r.fra)
		p.Udlandet, p.Aftalt = r.udlandet, r.aftalt
		got := planlaeg(t, s, p)
		if got.Udfald != r.udfald || got.Udlandet != r.til {
			t.Errorf("%s: %v and abroad %v, want %v and %v\n%s", r.grund, got.Udfald, got.Udlandet, r.udfald, r.til, tekst(got.Spor))
		}
		if med := har(got.Spor, spor.FerieUdlandet, r.til); med != r.trin {
			t.Errorf("%s: a step: %v", r.grund, med)
		}
	}
}

// TestUdlandetFoelger: abroad is never better answered than the holiday itself, whatever the holiday waits for.
func TestUdlandetFoelger(t *testing.T) {
	for grund, ret := range map[string]func(*ferie.Sag, *ferie.Plan){
		"all is well":                      func(*ferie.Sag, *ferie.Plan) {},
		"agreement not stated":             func(_ *ferie.Sag, p *ferie.Plan) { p.Aftalt = 0 },
		"agreement not assessed":           func(_ *ferie.Sag, p *ferie.Plan) { p.Aftalt = spor.IkkeVurderet },
		"earned holiday not stated":        func(s *ferie.Sag, _ *ferie.Plan) { s.Feriegodtgoerelse = 0 },
		"earned holiday comes first":       func(s *ferie.Sag, _ *ferie.Plan) { s.Feriegodtgoerelse = spor.Ja },
		"the conditions are not stated":    func(s *ferie.Sag, _ *ferie.Plan) { s.Betingelser = 0 },
		"the conditions are not assessed":  func(s *ferie.Sag, _ *ferie.Plan) { s.Betingelser = spor.IkkeVurderet },
		"the time before is not stated":    func(s *ferie.Sag, _ *ferie.Plan) { s.Forud = 0; s.Perioder = s.Perioder[3:] },
		"own holiday, right not known":     func(s *ferie.Sag, p *ferie.Plan) { s.Forud, p.Art, p.Aftalt = 0, ferie.MedFerietillaeg, spor.Nej },
		"own holiday, agreement not there": func(_ *ferie.Sag, p *ferie.Plan) { p.Art, p.Aftalt = ferie.MedFerietillaeg, spor.Nej },
	} {
		for _, o := range begge {
			s := historie(o, "2024-01", "RRRRRRRRRRRR")
			p := plan("2025-07-07", "2025-07-20")
			p.Udlandet = spor.Ja
			ret(s, &p)
			got := planlaeg(t, s, p)
			if got.Udlandet != got.Udfald {
				t.Errorf("%s: the holiday %v, and abroad %v", grund, got.Udfald, got.Udlandet)
			}
			if lovet := har(got.Spor, spor.FerieUdlandet, spor.Opfyldt); lovet != (got.Udfald == spor.Opfyldt) {
				t.Errorf("%s: the holiday is %v, and it is promised that the person can be abroad: %v", grund, got.Udfald, lovet)
			}
		}
	}
}

// TestHverdage: the practice of five days to the week takes a holiday by its days from Monday to Friday.
func TestHverdage(t *testing.T) {
	b := ferie.Beregner{Regler: satser.Gaeldende(), Praksis: ferie.Praksis{Uge: spor.FerieUgeHverdage}}
	s := historie(satser.Ressourceforloeb, "2024-01", "RRRRRRRRRRRRR-----------")
	s.Perioder = s.Perioder[:12]
	for til, want := range map[string]int{"2025-07-07": 1, "2025-07-11": 5, "2025-07-12": 5, "2025-07-13": 5, "2025-07-14": 6, "2025-08-10": 25} {
		v, err := b.Vurder(s, plan("2025-07-07", til)) // a Monday
		if err != nil || v.Dage != want || v.Udfald != spor.Opfyldt || v.Tilbage != 25-want {
			t.Errorf("to %s: %d days, %v, %d left, %v", til, v.Dage, v.Udfald, v.Tilbage, err)
		}
	}
	if v, err := b.Vurder(s, plan("2025-07-07", "2025-08-11")); err != nil || v.Udfald != spor.IkkeOpfyldt || v.Dage != 26 {
		t.Errorf("26 days: %+v, %v", v, err)
	}
}
