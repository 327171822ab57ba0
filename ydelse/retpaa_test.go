package ydelse_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestRetPaaUdenforLoven: a day outside known law is an error that names what is known; one that is no day is malformed.
func TestRetPaaUdenforLoven(t *testing.T) {
	for o, kendt := range map[satser.Ordning]satser.Periode{
		rf: kendtFra("2013-01-01"), jaf: kendtFra("2014-07-01"),
	} {
		s := sag(o, forloeb("2012-01-01", ""), passiv("2012-06-01", "2012-07-01"))
		for _, d := range []satser.Dato{kendt.Fra.AddDays(-1), kendt.Til.AddDays(1), dag("0001-01-01"), dag("9999-12-31")} {
			if d.Before(s.Foedt) {
				_, err := beregner().RetPaa(s, d)
				kraevInputfejl(t, err, "foedt", satser.KodeModstrid)
				continue
			}
			_, err := beregner().RetPaa(s, d)
			kraevUdenfor(t, err, kendt)
		}
		for _, d := range []satser.Dato{kendt.Fra, kendt.Til} {
			if r, err := beregner().RetPaa(s, d); err != nil || r.Udfald != spor.Opfyldt || r.Ukendt() {
				t.Errorf("%v: %v %v", d, r.Udfald, err)
			}
		}
	}
	_, err := beregner().RetPaa(sag(rf), satser.Dato{})
	kraevInputfejl(t, err, "dag", satser.KodeMangler)
	_, err = ydelse.Beregner{}.RetPaa(sag(rf), dag("2024-05-01"))
	kraevInputfejl(t, err, "regler", satser.KodeMangler)
	_, err = beregner().RetPaa(nil, dag("2024-05-01"))
	kraevInputfejl(t, err, "sag", satser.KodeMangler)
}

// loebet is a run as a table writes it.
type retsloeb struct {
	fra, til string
	udfald   spor.Udfald
}

func tjekRetsperioder(t *testing.T, s *ydelse.Sag, fra, til string, vil []retsloeb) {
	t.Helper()
	ret, err := beregner().Retsperioder(s, satser.MustPeriode(fra, til))
	if err != nil {
		t.Fatal(err)
	}
	var fik []retsloeb
	for _, r := range ret {
		fik = append(fik, retsloeb{r.Periode.Fra.String(), r.Periode.Til.String(), r.Udfald})
		if r.Ukendt() != (r.Udfald == 0) || r.Ukendt() != (len(r.Spor) == 0) {
			t.Errorf("%v: %v with %d steps", r.Periode, r.Udfald, len(r.Spor))
		}
		tjekHjemler(t, r.Spor)
	}
	if d := cmp.Diff(vil, fik, cmp.AllowUnexported(retsloeb{})); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestRetsperioder: a run begins where a fact about the right, or in a course a rule of it, changes, and nowhere else.
func TestRetsperioder(t *testing.T) {
	ja, nej := spor.Opfyldt, spor.IkkeOpfyldt
	sidste, efter := sidsteKendte.String(), foersteUkendte.String()
	foer, senere, langt := sidsteKendte.AddDays(-1).String(), foersteUkendte.AddDays(33).String(), foersteUkendte.AddDays(764).String()
	for grund, r := range map[string]struct {
		s        *ydelse.Sag
		fra, til string
		vil      []retsloeb
	}{
		"one run without facts": {sag(rf), "2019-01-01", "2025-12-31", []retsloeb{{"2019-01-01", "2025-12-31", ja}}},
		"the closing of the scheme is a rule of it": {sag(rf), "2025-12-01", "2026-03-31", []retsloeb{
			{"2025-12-01", "2026-01-31", ja}, {"2026-02-01", "2026-03-31", ja},
		}},
		"not outside a course": {sag(rf, forloeb("2020-01-01", "2024-12-31")), "2025-12-01", "2026-03-31", []retsloeb{{"2025-12-01", "2026-03-31", nej}}},
		"what is not about the right is none": {
			sag(rf, barn("2024-05-10", ydelse.Danmark), bolig("2024-05-15", "2024-05-20", spor.Ja), med(loen("2024-05", "30000"))),
			"2024-05-01", "2024-06-30", []retsloeb{{"2024-05-01", "2024-06-30", ja}},
		},
		"courses and an end": {sag(jaf, forloeb("2024-01-01", "2024-05-10", "2024-05-21", "2024-12-31"), slut("2024-06-11", ydelse.Frasagt)), "2024-05-01", "2024-07-31", []retsloeb{
			{"2024-05-01", "2024-05-10", ja}, {"2024-05-11", "2024-05-20", nej}, {"2024-05-21", "2024-06-10", ja}, {"2024-06-11", "2024-07-31", nej},
		}},
		"a move is a day of its own": {sag(jaf, bevaret("2024-05-10", "", ydelse.VedFlytning)), "2024-05-01", "2024-05-31", []retsloeb{
			{"2024-05-01", "2024-05-09", ja}, {"2024-05-10", "2024-05-10", ja}, {"2024-05-11", "2024-05-31", ja},
		}},
		"sorgorlov over the new year of 2021": {sag(jaf, passiv("2020-12-15", "2021-01-10"), bevaret("2020-12-20", "2021-01-05", ydelse.VedSorgorlov)), "2020-12-01", "2021-01-31", []retsloeb{
			{"2020-12-01", "2020-12-14", ja}, {"2020-12-15", "2020-12-19", nej}, {"2020-12-20", "2020-12-31", spor.KraeverSkoen},
			{"2021-01-01", "2021-01-05", ja}, {"2021-01-06", "2021-01-10", nej}, {"2021-01-11", "2021-01-31", ja},
		}},
		"ventetid over the border of 20 May 2016": {sag(jaf, passiv("2016-05-18", "2016-05-22"), bevaret("2016-05-18", "2016-05-22", ydelse.VedVentetid)), "2016-05-18", "2016-05-22", []retsloeb{
			{"2016-05-18", "2016-05-19", nej}, {"2016-05-20", "2016-05-22", spor.KraeverSkoen},
		}},
		"the last day of known law": {sag(jaf), foer, senere, []retsloeb{{foer, sidste, ja}, {efter, senere, 0}}},
		"nothing is known":          {sag(jaf), efter, langt, []retsloeb{{efter, langt, 0}}},
		"one day":                   {sag(jaf), sidste, sidste, []retsloeb{{sidste, sidste, ja}}},
		"the first day after it":    {sag(jaf), efter, efter, []retsloeb{{efter, efter, 0}}},
	} {
		t.Run(grund, func(t *testing.T) { tjekRetsperioder(t, r.s, r.fra, r.til, r.vil) })
	}
}

// TestRetsperioderRegelskift: the rule on førtidspension is a border for a person with a pension, and for nobody else.
func TestRetsperioderRegelskift(t *testing.T) {
	b, maj := nyRegel(t, satser.RegelFoertidspension, "2024-05-12", satser.GaelderIkke), satser.MustMaaned("2024-05").Periode()
	for art, vil := range map[ydelse.Tidligereart][]spor.Udfald{
		ydelse.Foertidspension: {spor.IkkeOpfyldt, spor.Opfyldt}, ydelse.AndenYdelse: {spor.Opfyldt},
	} {
		ret, err := b.Retsperioder(sag(rf, tidligere(art, "0", 0, "")), maj)
		var fik []spor.Udfald
		for _, r := range ret {
			fik = append(fik, r.Udfald)
		}
		if err != nil || !cmp.Equal(fik, vil) || len(ret) == 2 && ret[1].Periode.Fra != dag("2024-05-12") {
			t.Errorf("%v: %+v, %v", art, ret, err)
		}
	}
}

// TestRetsperioderFejl: a period without an end, or that ends before it begins, is malformed; one that begins before the law is
// outside it.
func TestRetsperioderFejl(t *testing.T) {
	for felt, p := range map[string]satser.Periode{
		"periode.fra": {}, "periode.til": {Fra: dag("2024-05-01")}, " periode.til": {Fra: dag("2024-05-02"), Til: dag("2024-05-01")},
	} {
		kode := satser.KodeMangler
		if felt[0] == ' ' {
			felt, kode = felt[1:], satser.KodeModstrid
		}
		_, err := beregner().Retsperioder(sag(rf), p)
		kraevInputfejl(t, err, felt, kode)
	}
	maj := satser.MustMaaned("2024-05").Periode()
	_, err := ydelse.Beregner{}.Retsperioder(sag(rf), maj)
	kraevInputfejl(t, err, "regler", satser.KodeMangler)
	_, err = beregner().Retsperioder(nil, maj)
	kraevInputfejl(t, err, "sag", satser.KodeMangler)
	if r, err := (ydelse.Beregner{Regler: &satser.Regelsaet{}}).Retsperioder(sag(rf), maj); err != nil || len(r) != 1 || !r[0].Ukendt() || r[0].Periode != maj {
		t.Errorf("by rules that know nothing: %v, %v", r, err)
	}
	_, err = beregner().Retsperioder(sag(rf, forloeb("2012-01-01", "")), satser.MustPeriode("2012-12-31", "2024-01-01"))
	kraevUdenfor(t, err, kendtFra("2013-01-01"))
}

// TestRetsperioderMindst: two runs that follow on each other begin with a fact or a rule; the steps of a run are those of each of
// its days, but for the period they name.
func TestRetsperioderMindst(t *testing.T) {
	retsag(t, 1, func(t *rapid.T, s *ydelse.Sag, p satser.Periode) {
		loeb, err := beregner().Retsperioder(s, p)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range loeb {
			for _, d := range []satser.Dato{r.Periode.Fra, r.Periode.Til} {
				x, err := beregner().RetPaa(s, d)
				if err != nil || !cmp.Equal(iDer(x.Spor), iDer(r.Spor)) {
					t.Fatalf("%v of %v: %v\n%s\n%s", d, r.Periode, err, trinliste(x.Spor), trinliste(r.Spor))
				}
			}
		}
	})
}

// TestSenereForhold: facts that begin later, even outside known law, disturb no month and no day, with failures or without.
func TestSenereForhold(t *testing.T) {
	d := func(efter int) string { return foersteUkendte.AddDays(efter).String() }
	senere := samlet(ferie(d(181), d(194), 0, 0), rejse(d(212), d(213), ydelse.UdlandOvernatning),
		bevaret(d(243), "", ydelse.VedBarsel), passiv(d(273), ""), slut(d(365), ydelse.Frasagt))
	for _, o := range []satser.Ordning{rf, jaf} {
		for _, v := range []valg{samlet(), forsoemt(samtale("2024-05-13", "2024-05-13"))} {
			for _, m := range []string{"2024-05", "2024-06", sidsteKendte.Maaned().String()} {
				maaned := satser.MustMaaned(m)
				uden, med := sag(o, v, passiv("2024-05-02", "2024-05-03")), sag(o, v, passiv("2024-05-02", "2024-05-03"), senere)
				if d := cmp.Diff(opgoer(t, beregner(), uden, maaned), opgoer(t, beregner(), med, maaned)); d != "" {
					t.Errorf("%v %s:\n%s", o, m, d)
				}
			}
		}
	}
}

// TestIndtaegtUdenRolle: income has no part in the right: with a wage that takes the whole benefit there is right all the
// same.
func TestIndtaegtUdenRolle(t *testing.T) {
	for _, o := range []satser.Ordning{rf, jaf} {
		s := sag(o, med(loen("2024-05", "90000")))
		r, err := beregner().RetPaa(s, dag("2024-05-15"))
		if x := opgoer(t, beregner(), s, satser.MustMaaned("2024-05")); err != nil || r.Udfald != spor.Opfyldt || !x.Ydelse.IsZero() || !x.AnsesForModtaget {
			t.Errorf("%v: %v %v, %v", o, r.Udfald, err, x.Ydelse)
		}
	}
}
