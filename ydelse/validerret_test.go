package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestRetFejl: the faults of each field, by path and code, the same from every way in.
func TestRetFejl(t *testing.T) {
	b := func(x ydelse.Betingelse) valg {
		return func(s *ydelse.Sag) { s.Ret.Betingelser = []ydelse.Betingelse{x} }
	}
	v := func(x ydelse.BevaretRet) valg { return func(s *ydelse.Sag) { s.Ret.Bevaret = []ydelse.BevaretRet{x} } }
	f := func(x ...ydelse.Ferie) valg { return func(s *ydelse.Sag) { s.Ret.Ferie = x } }
	u := func(x ...ydelse.Udlandsophold) valg { return func(s *ydelse.Sag) { s.Ret.Udland = x } }
	o := func(x ...ydelse.Forloebsophoer) valg { return func(s *ydelse.Sag) { s.Ret.Ophoer = x } }
	d1, d2, d3 := dag("2024-05-01"), dag("2024-05-10"), dag("2024-05-20")
	ferien := ydelse.Ferie{Fra: d2, Til: d3, Art: ydelse.FerieMedYdelse}
	rejsen := ydelse.Udlandsophold{Fra: d2, Til: d3, Art: ydelse.UdlandAndet}
	for _, r := range []struct {
		grund   string
		ordning satser.Ordning
		v       valg
		felt    string
		kode    satser.Kode
	}{
		{"no first day", rf, b(ydelse.Betingelse{Art: ydelse.AktivDeltagelse, Opfyldt: spor.Ja}), "betingelser[0].fra", satser.KodeMangler},
		{"ends before it begins", rf, b(ydelse.Betingelse{Fra: d2, Til: d1, Art: ydelse.AktivDeltagelse, Opfyldt: spor.Ja}), "betingelser[0].til", satser.KodeModstrid},
		{"no condition", rf, b(ydelse.Betingelse{Fra: d1, Opfyldt: spor.Ja}), "betingelser[0].art", satser.KodeMangler},
		{"no such condition", rf, b(ydelse.Betingelse{Fra: d1, Art: 5, Opfyldt: spor.Ja}), "betingelser[0].art", satser.KodeUkendt},
		{"no answer", rf, b(ydelse.Betingelse{Fra: d1, Art: ydelse.AktivDeltagelse}), "betingelser[0].opfyldt", satser.KodeMangler},
		{"no such answer", rf, b(ydelse.Betingelse{Fra: d1, Art: ydelse.AktivDeltagelse, Opfyldt: 4}), "betingelser[0].opfyldt", satser.KodeUkendt},
		{"a condition of kap. 6 b", rf, b(ydelse.Betingelse{Fra: d1, Art: ydelse.GenoptagerArbejde, Opfyldt: spor.Ja}), "betingelser[0].art", satser.KodeModstrid},
		{"and the other", rf, b(ydelse.Betingelse{Fra: d1, Art: ydelse.MoederTilSamtaler, Opfyldt: spor.Ja}), "betingelser[0].art", satser.KodeModstrid},
		{"in kap. 6 b it is none", jaf, b(ydelse.Betingelse{Fra: d1, Art: ydelse.GenoptagerArbejde, Opfyldt: spor.Ja}), "", ""},
		{"illness without a first day", rf, v(ydelse.BevaretRet{Art: ydelse.VedSygdom}), "bevaret[0].fra", satser.KodeMangler},
		{"illness that ends before it begins", rf, v(ydelse.BevaretRet{Fra: d2, Til: d1, Art: ydelse.VedSygdom}), "bevaret[0].til", satser.KodeModstrid},
		{"without what it is", rf, v(ydelse.BevaretRet{Fra: d1}), "bevaret[0].art", satser.KodeMangler},
		{"no such thing", rf, v(ydelse.BevaretRet{Fra: d1, Art: 6}), "bevaret[0].art", satser.KodeUkendt},
		{"ventetid in kap. 6 a", rf, v(ydelse.BevaretRet{Fra: d1, Til: d2, Art: ydelse.VedVentetid}), "bevaret[0].art", satser.KodeModstrid},
		{"ventetid without the day before the decision", jaf, v(ydelse.BevaretRet{Fra: d1, Art: ydelse.VedVentetid}), "bevaret[0].til", satser.KodeMangler},
		{"ventetid", jaf, v(ydelse.BevaretRet{Fra: d1, Til: d2, Art: ydelse.VedVentetid}), "", ""},
		{"illness that goes on", rf, v(ydelse.BevaretRet{Fra: d1, Art: ydelse.VedSygdom}), "", ""},
		{"holiday without a last day", rf, f(ydelse.Ferie{Fra: d1, Art: ydelse.FerieMedYdelse}), "ferie[0].til", satser.KodeMangler},
		{"holiday without a first day", rf, f(ydelse.Ferie{Til: d1, Art: ydelse.FerieMedYdelse}), "ferie[0].fra", satser.KodeMangler},
		{"holiday that ends before it begins", rf, f(ydelse.Ferie{Fra: d2, Til: d1, Art: ydelse.FerieMedYdelse}), "ferie[0].til", satser.KodeModstrid},
		{"holiday of no kind", rf, f(ydelse.Ferie{Fra: d1, Til: d2}), "ferie[0].art", satser.KodeMangler},
		{"holiday of no such kind", rf, f(ydelse.Ferie{Fra: d1, Til: d2, Art: 3}), "ferie[0].art", satser.KodeUkendt},
		{"no such answer of the right", rf, f(ydelse.Ferie{Fra: d1, Til: d2, Art: ydelse.FerieMedYdelse, Ret: 4}), "ferie[0].ret", satser.KodeUkendt},
		{"no such answer of the agreement", rf, f(ydelse.Ferie{Fra: d1, Til: d2, Art: ydelse.FerieMedYdelse, Aftalt: 4}), "ferie[0].aftalt", satser.KodeUkendt},
		{"two holidays with a day in common", rf, f(ferien, ydelse.Ferie{Fra: d3, Til: d3, Art: ydelse.FerieMedYdelse}), "ferie[1].fra", satser.KodeOverlap},
		{"holidays out of order", rf, f(ferien, ydelse.Ferie{Fra: d1, Til: d1, Art: ydelse.FerieMedYdelse}), "ferie[1].fra", satser.KodeOverlap},
		{"one after the other", rf, f(ferien, ydelse.Ferie{Fra: d3.AddDays(1), Til: d3.AddDays(1), Art: ydelse.FerieMedYdelse}), "", ""},
		{"a stay without a last day", rf, u(ydelse.Udlandsophold{Fra: d1, Art: ydelse.UdlandAndet}), "udland[0].til", satser.KodeMangler},
		{"a stay without a first day", rf, u(ydelse.Udlandsophold{Til: d1, Art: ydelse.UdlandAndet}), "udland[0].fra", satser.KodeMangler},
		{"a stay of no kind", rf, u(ydelse.Udlandsophold{Fra: d1, Til: d1}), "udland[0].art", satser.KodeMangler},
		{"a stay of no such kind", rf, u(ydelse.Udlandsophold{Fra: d1, Til: d1, Art: 9}), "udland[0].art", satser.KodeUkendt},
		{"no such permission", rf, u(ydelse.Udlandsophold{Fra: d1, Til: d1, Art: ydelse.UdlandTilbud, Tilladt: 4}), "udland[0].tilladt", satser.KodeUkendt},
		{"no such answer", rf, u(ydelse.Udlandsophold{Fra: d1, Til: d1, Art: ydelse.UdlandTilbud, Raadighed: 4}), "udland[0].raadighed", satser.KodeUkendt},
		{"a short stay cannot be allowed", rf, u(ydelse.Udlandsophold{Fra: d1, Til: d1, Art: ydelse.UdlandKortvarigt, Tilladt: spor.Ja}), "udland[0].tilladt", satser.KodeModstrid},
		{"nor a holiday", rf, u(ydelse.Udlandsophold{Fra: d1, Til: d1, Art: ydelse.UdlandFerie, Tilladt: spor.Ja}), "udland[0].tilladt", satser.KodeModstrid},
		{"that it is not allowed can be said", rf, u(ydelse.Udlandsophold{Fra: d1, Til: d1, Art: ydelse.UdlandAndet, Tilladt: spor.Nej}), "", ""},
		{"very special circumstances can be allowed", rf, u(ydelse.Udlandsophold{Fra: d1, Til: d1, Art: ydelse.UdlandSaerligt, Tilladt: spor.Ja}), "", ""},
		{"two stays with a day in common", rf, u(rejsen, ydelse.Udlandsophold{Fra: d3, Til: d3, Art: ydelse.UdlandAndet}), "udland[1].fra", satser.KodeOverlap},
		{"one stay after the other", rf, u(rejsen, ydelse.Udlandsophold{Fra: d3.AddDays(1), Til: d3.AddDays(1), Art: ydelse.UdlandAndet}), "", ""},
		{"an end without a day", rf, o(ydelse.Forloebsophoer{Art: ydelse.Frasagt}), "ophoer[0].fra", satser.KodeMangler},
		{"an end without a reason", rf, o(ydelse.Forloebsophoer{Fra: d1}), "ophoer[0].art", satser.KodeMangler},
		{"an end of no such reason", rf, o(ydelse.Forloebsophoer{Fra: d1, Art: 9}), "ophoer[0].art", satser.KodeUkendt},
		{"two ends on a day", rf, o(ydelse.Forloebsophoer{Fra: d1, Art: ydelse.Frasagt}, ydelse.Forloebsophoer{Fra: d2, Art: ydelse.Frasagt}, ydelse.Forloebsophoer{Fra: d1, Art: ydelse.PasInddraget}), "ophoer[2].fra", satser.KodeOverlap},
		{"an end on the first day of the only course", rf, samlet(forloeb("2024-05-01", ""), o(ydelse.Forloebsophoer{Fra: d1, Art: ydelse.Frasagt})), "ophoer[0].fra", satser.KodeModstrid},
		{"an end on the first day after a gap", rf, samlet(forloeb("2024-01-01", "2024-04-29", "2024-05-01", ""), o(ydelse.Forloebsophoer{Fra: d1, Art: ydelse.Frasagt})), "ophoer[0].fra", satser.KodeModstrid},
		{"an end on the first day of a course that follows on another", rf, samlet(forloeb("2024-01-01", "2024-04-30", "2024-05-01", ""), o(ydelse.Forloebsophoer{Fra: d1, Art: ydelse.Frasagt})), "", ""},
	} {
		t.Run(r.grund, func(t *testing.T) {
			s := sag(r.ordning, r.v)
			err := s.Valider()
			if r.felt == "" {
				if err != nil {
					t.Error(err)
				}
				return
			}
			m := satser.MustMaaned("2020-01")
			_, err1 := beregner().Beregn(s, m)
			_, err2 := beregner().RetPaa(s, m.FoersteDag())
			_, err3 := beregner().Retsperioder(s, m.Periode())
			_, err4 := beregner().BeregnPeriode(nil, s, m, m)
			_, err5 := beregner().OpgoerPeriode(s, m, m)
			for _, err := range []error{err, err1, err2, err3, err4, err5} {
				kraevInputfejl(t, err, "ret."+r.felt, r.kode)
			}
		})
	}
}

// TestRetForMange: 100 rows of each list, and not 101; nothing takes long over them.
func TestRetForMange(t *testing.T) {
	lav := func(n int) *ydelse.Sag {
		s := sag(jaf)
		for i := range n {
			d := dag("2024-01-01").AddDays(3 * i)
			s.Ret.Betingelser = append(s.Ret.Betingelser, ydelse.Betingelse{Fra: d, Art: ydelse.AktivDeltagelse, Opfyldt: spor.Nej})
			s.Ret.Bevaret = append(s.Ret.Bevaret, ydelse.BevaretRet{Fra: d, Til: d, Art: ydelse.VedSygdom})
			s.Ret.Ferie = append(s.Ret.Ferie, ydelse.Ferie{Fra: d, Til: d.AddDays(1), Art: ydelse.FerieMedYdelse})
			s.Ret.Udland = append(s.Ret.Udland, ydelse.Udlandsophold{Fra: d, Til: d, Art: ydelse.UdlandFerie})
			s.Ret.Ophoer = append(s.Ret.Ophoer, ydelse.Forloebsophoer{Fra: dag("2026-01-01").AddDays(i), Art: ydelse.Frasagt})
		}
		return s
	}
	s := lav(100)
	for _, m := range []string{"2024-02", "2024-09", "2026-02"} {
		if r, err := beregner().Beregn(s, satser.MustMaaned(m)); err != nil || r.Udfald == 0 {
			t.Errorf("%s: %v", m, err)
		}
	}
	if _, err := beregner().Retsperioder(s, kendtFra("2014-07-01")); err != nil {
		t.Error(err)
	}
	for felt, kort := range map[string]func(*ydelse.Retsforhold){
		"betingelser": func(r *ydelse.Retsforhold) { *r = ydelse.Retsforhold{Betingelser: r.Betingelser} },
		"bevaret":     func(r *ydelse.Retsforhold) { *r = ydelse.Retsforhold{Bevaret: r.Bevaret} },
		"ferie":       func(r *ydelse.Retsforhold) { *r = ydelse.Retsforhold{Ferie: r.Ferie} },
		"udland":      func(r *ydelse.Retsforhold) { *r = ydelse.Retsforhold{Udland: r.Udland} },
		"ophoer":      func(r *ydelse.Retsforhold) { *r = ydelse.Retsforhold{Ophoer: r.Ophoer} },
	} {
		s := lav(101)
		kort(&s.Ret)
		kraevInputfejl(t, s.Valider(), "ret."+felt, satser.KodeGraense)
	}
}

// TestRetIngenPanik: nothing that can be put in a case makes any way in panic.
func TestRetIngenPanik(t *testing.T) {
	foerst, sidst := dag("0001-01-01"), dag("9999-12-31")
	alt := func(fra, til satser.Dato) valg {
		return func(s *ydelse.Sag) {
			s.Ret = ydelse.Retsforhold{
				Betingelser: []ydelse.Betingelse{{Fra: fra, Til: til, Art: ydelse.AktivDeltagelse, Opfyldt: spor.Nej}},
				Bevaret:     []ydelse.BevaretRet{{Fra: fra, Til: til, Art: ydelse.VedVentetid}, {Fra: til, Art: ydelse.VedFlytning}},
				Ferie:       []ydelse.Ferie{{Fra: fra, Til: til, Art: ydelse.FerieMedYdelse}},
				Udland:      []ydelse.Udlandsophold{{Fra: fra, Til: til, Art: ydelse.UdlandOvernatning, Meddelt: til}},
				Ophoer:      []ydelse.Forloebsophoer{{Fra: fra, Art: ydelse.Frasagt}, {Fra: til, Art: ydelse.PasInddraget}},
			}
		}
	}
	sager := []*ydelse.Sag{nil, {}, {Ordning: 9}, sag(jaf, alt(satser.Dato{}, satser.Dato{}))}
	for _, o := range []satser.Ordning{rf, jaf} {
		for _, fra := range []satser.Dato{foerst, foerst.AddDays(1), dag("2024-05-10"), sidst} {
			for _, til := range []satser.Dato{fra, sidst.AddDays(-1), sidst} {
				sager = append(sager, sag(o, foedt("0001-01-01"), alt(fra, til)), sag(o, foedt("0001-01-01"), forloeb("0001-01-01", "9999-12-31"), alt(fra, til)),
					sag(o, foedt("9999-12-31"), forloeb("9999-12-31", ""), alt(fra, til)))
			}
		}
	}
	for _, b := range []ydelse.Beregner{{}, {Regler: &satser.Regelsaet{}}, beregner()} {
		for _, s := range sager {
			for _, d := range []satser.Dato{{}, foerst, dag("2024-05-10"), sidsteKendte, foersteUkendte, sidst} {
				_, _ = b.RetPaa(s, d)
				_, _ = b.Retsperioder(s, satser.Periode{Fra: d, Til: sidst})
				_, _ = b.Retsperioder(s, satser.Periode{Fra: d})
				_, _ = b.Retsperioder(s, satser.Periode{Fra: sidst, Til: d})
				p, _ := b.OpgoerPeriode(s, d.Maaned(), d.Maaned().Add(3))
				for _, x := range p.Skift {
					_ = x.Tekst()
				}
				_, _ = p.IAlt()
				_, _ = b.BeregnPeriode(nil, s, d.Maaned(), d.Maaned())
			}
		}
	}
}

// TestHundredeOphoer: as many ends as a case can hold are still looked through for two on one day.
func TestHundredeOphoer(t *testing.T) {
	s := sag(jaf)
	for i := range 100 {
		s.Ret.Ophoer = append(s.Ret.Ophoer, ydelse.Forloebsophoer{Fra: dag("2020-01-01").AddDays(i / 2), Art: ydelse.Frasagt})
	}
	kraevInputfejl(t, s.Valider(), "ret.ophoer[1].fra", satser.KodeOverlap)
}

// TestIndtaegtsfejlVedHaendelser: a fault of an income is told, also where there are failures to look at after it.
func TestIndtaegtsfejlVedHaendelser(t *testing.T) {
	s := sag(jaf, med(ydelse.Indtaegt{}), forsoemt(samtale("2024-05-13", "2024-05-13")))
	kraevInputfejl(t, s.Valider(), "indtaegter[0].art", satser.KodeMangler)
}
