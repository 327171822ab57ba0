package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestOphoersgrunde: each reason in each scheme: no right from its day on, and the step that says why, in the month of it
// and in every month after.
func TestOphoersgrunde(t *testing.T) {
	for _, r := range []struct {
		art      ydelse.Ophoersart
		trin     spor.ID
		rf, jaf  string // the provision in May 2024; empty where the scheme does not have the reason
		praktisk bool
	}{
		{ydelse.Frasagt, spor.OphoerFrasagt, "§ 68, stk. 1", "§ 69 j, stk. 1", true},
		{ydelse.FleksjobOphoert, spor.OphoerFleksjob, "", "§ 69 j, stk. 15", false},
		{ydelse.ManglendeMedvirken, spor.OphoerMedvirken, "§ 69 e", "§ 69 p", false},
		{ydelse.PasInddraget, spor.OphoerPas, "§ 10 b, stk. 1", "§ 10 b, stk. 1", false},
		{ydelse.FoertidspensionTilkendt, spor.OphoerFoertidspension, "§ 68, stk. 6", "§ 69 j, stk. 1", false},
		{ydelse.FolkepensionsalderNaaet, spor.OphoerFolkepension, "LAB § 114, stk. 4, 2. pkt.", "LAB § 110, stk. 2, nr. 2", false},
		{ydelse.IkkeUarbejdsdygtig, spor.OphoerRask, "", "LAB § 110, stk. 2, nr. 1", false},
		{ydelse.TilSygedagpenge, spor.OphoerSygedagpenge, "", "LAB § 110, stk. 2, nr. 3", false},
	} {
		for o, sted := range map[satser.Ordning]string{rf: r.rf, jaf: r.jaf} {
			if sted == "" {
				kraevInputfejl(t, sag(o, slut("2024-05-11", r.art)).Valider(), "ret.ophoer[0].art", satser.KodeModstrid)
				continue
			}
			v := slut("2024-05-11", r.art)
			for _, dagen := range []string{"2024-05-11", "2024-05-12", "2025-06-30"} {
				tjekRetsdage(t, []retsdag{{r.art.String(), o, dagen, v, nej, r.trin, sted}})
			}
			tjekRetsdage(t, []retsdag{{r.art.String() + ": the day before", o, "2024-05-10", v, ja, 0, ""}})
			for m, vil := range map[string]string{"2024-04": "12326.00", "2024-05": "3976.13", "2024-06": nej, "2026-12": nej} {
				x := opgoer(t, beregner(), sag(o, v), satser.MustMaaned(m))
				trin := find(x.Spor, r.trin)
				if svar(x.Resultat) != vil || (len(trin) == 1) != (m >= "2024-05") {
					t.Errorf("%v %v %s: %s, want %s\n%s", o, r.art, m, svar(x.Resultat), vil, trinliste(x.Spor))
				}
				if len(trin) == 1 && (trin[0].Led[0] != spor.Datotal(dag("2024-05-11")) || (trin[0].Praksis == spor.ForloebOgYdelse) != r.praktisk) {
					t.Errorf("%v %v: %+v", o, r.art, trin[0])
				}
			}
		}
	}
}

// TestOphoerUdgaver: a reason that the law did not have on the day is refused, in the month of it and in those after, in
// the same words whether the month is explained or not; the provision follows the edition.
func TestOphoerUdgaver(t *testing.T) {
	for _, r := range []struct {
		o        satser.Ordning
		fra      string
		art      ydelse.Ophoersart
		maaneder []string // empty when the law has it
		sted     string
	}{
		{rf, "2017-06-30", ydelse.PasInddraget, []string{"2017-06", "2017-07", "2020-01"}, ""},
		{rf, "2017-07-01", ydelse.PasInddraget, nil, "§ 10 b, stk. 1"},
		{jaf, "2017-06-30", ydelse.PasInddraget, []string{"2017-06", "2017-07"}, ""},
		{jaf, "2015-12-31", ydelse.TilSygedagpenge, []string{"2015-12", "2016-01"}, ""},
		{jaf, "2020-01-01", ydelse.TilSygedagpenge, nil, "LAB § 110, stk. 2, nr. 3"},
		{jaf, "2023-12-11", ydelse.FleksjobOphoert, nil, "§ 69 j, stk. 14"},
		{jaf, "2023-12-12", ydelse.FleksjobOphoert, nil, "§ 69 j, stk. 15"},
		{rf, "2021-12-31", ydelse.FolkepensionsalderNaaet, nil, "LAB § 114, stk. 3, 2. pkt."},
		{rf, "2022-01-01", ydelse.FolkepensionsalderNaaet, nil, "LAB § 114, stk. 4, 2. pkt."},
	} {
		s := sag(r.o, slut("2099-01-01", ydelse.Frasagt), slut(r.fra, r.art))
		for _, m := range r.maaneder {
			maaned := satser.MustMaaned(m)
			_, err1 := beregner().Beregn(s, maaned)
			_, err2 := beregner().Opgoer(s, maaned)
			_, err3 := beregner().BeregnPeriode(nil, s, maaned, maaned)
			_, err4 := beregner().OpgoerPeriode(s, maaned, maaned)
			_, err5 := beregner().Retsperioder(s, maaned.Periode())
			for _, err := range []error{err1, err2, err3, err4, err5} {
				kraevInputfejl(t, err, "ret.ophoer[1].art", satser.KodeModstrid)
			}
		}
		if r.maaneder == nil {
			x := opgoer(t, beregner(), s, dag(r.fra).Maaned())
			id := map[ydelse.Ophoersart]spor.ID{
				ydelse.PasInddraget: spor.OphoerPas, ydelse.TilSygedagpenge: spor.OphoerSygedagpenge,
				ydelse.FleksjobOphoert: spor.OphoerFleksjob, ydelse.FolkepensionsalderNaaet: spor.OphoerFolkepension,
			}[r.art]
			if trin := find(x.Spor, id); len(trin) != 1 || trin[0].Bestemmelse() != r.sted {
				t.Errorf("%v %v %s: want %s\n%s", r.o, r.art, r.fra, r.sted, trinliste(x.Spor))
			}
		}
	}
	foer := sag(rf, slut("2017-06-30", ydelse.PasInddraget))
	if r, err := beregner().Beregn(foer, satser.MustMaaned("2017-05")); err != nil || r.Udfald != spor.Beregnet {
		t.Errorf("a month before the end: %v %v", r.Udfald, err)
	}
}

// TestTilbagevenden: a return is a new course. May and June 2024: 12.326.
func TestTilbagevenden(t *testing.T) {
	f := slut("2024-05-11", ydelse.Frasagt)
	to := forloeb("2024-01-01", "2024-05-31", "2024-06-21", "")
	straks := forloeb("2024-01-01", "2024-05-10", "2024-05-11", "")
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		return []raekke{
			{"given up before the course was to end: 10/31", "2024-05", sag(o, to, f), "3976.13", std},
			{"the new course: 10/30", "2024-06", sag(o, to, f), "4108.67", std},
			{"a whole month of it", "2024-07", sag(o, to, f), "12326.00", std},
			{"an end on the first day of a new course is the end of the one before", "2024-05", sag(o, straks, f), "12326.00", std},
			{"each course has its end", "2024-06", sag(o, to, f, slut("2024-06-26", ydelse.ManglendeMedvirken)), "2054.33", std},
			{"the first of two ends of one course is its end", "2024-05", sag(o, slut("2024-05-21", ydelse.ManglendeMedvirken), f), "3976.13", std},
			{"an end after the course has ended ends nothing", "2024-05", sag(o, forloeb("2024-01-01", "2024-05-10"), slut("2024-05-20", ydelse.Frasagt)), "3976.13", std},
			{"one on the day after its last day says why", "2024-05", sag(o, forloeb("2024-01-01", "2024-05-10"), f), "3976.13", std},
			{"one in a month to come is not told of", "2024-04", sag(o, f), "12326.00", std},
		}
	})
	x := opgoer(t, beregner(), sag(rf, straks, f), satser.MustMaaned("2024-05"))
	if got := len(find(x.Spor, spor.OphoerFrasagt)); got != 1 {
		t.Errorf("the end between two courses is told %d times\n%s", got, trinliste(x.Spor))
	}
	x = opgoer(t, beregner(), sag(rf, forloeb("2024-01-01", "2024-05-10"), f), satser.MustMaaned("2024-05"))
	if got := len(find(x.Spor, spor.OphoerFrasagt)); got != 1 {
		t.Errorf("the end on the day after the last one is told %d times\n%s", got, trinliste(x.Spor))
	}
}

// TestOphoerSidsteForloeb: a month between courses says why the last one before it ended, and no other.
func TestOphoerSidsteForloeb(t *testing.T) {
	s := sag(jaf, forloeb("2024-01-01", "2024-12-31", "2025-03-01", "2025-06-30", "2025-09-01", ""),
		slut("2024-11-01", ydelse.Frasagt), slut("2025-07-01", ydelse.IkkeUarbejdsdygtig))
	for m, vil := range map[string][]spor.ID{
		"2024-12": {spor.UdenForForloeb, spor.OphoerFrasagt}, "2025-02": {spor.UdenForForloeb, spor.OphoerFrasagt},
		"2025-07": {spor.UdenForForloeb, spor.OphoerRask}, "2014-07": {spor.UdenForForloeb},
	} {
		x := opgoer(t, beregner(), s, satser.MustMaaned(m))
		if got := iDer(x.Spor); len(got) != len(vil) || got[0] != vil[0] || got[len(got)-1] != vil[len(vil)-1] {
			t.Errorf("%s: %v, want %v", m, got, vil)
		}
	}
	ude := sag(rf, rejse("2024-05-01", "2024-05-31", ydelse.UdlandAndet), slut(foersteUkendte.AddDays(151).String(), ydelse.Frasagt))
	x := opgoer(t, beregner(), ude, satser.MustMaaned("2024-05"))
	if len(find(x.Spor, spor.OphoerFrasagt)) != 0 || x.Udfald != spor.IkkeOpfyldt {
		t.Errorf("an end long after the month is told of, or looked up\n%s", trinliste(x.Spor))
	}
}

// TestOphoerMedHaendelse: the municipality's decision to end the benefit can stand both as a failure and as the end of
// the course; the one goes with the other.
func TestOphoerMedHaendelse(t *testing.T) {
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		h := forsoemt(ophoer("2024-06-11"))
		return []raekke{
			{"the end stands: 10/30", "2024-06", sag(o, h, slut("2024-06-11", ydelse.ManglendeMedvirken)), "4108.67", std},
			{"and the month after", "2024-07", sag(o, h, slut("2024-06-11", ydelse.ManglendeMedvirken)), nej, std},
			{"the person gave it up before", "2024-06", sag(o, h, slut("2024-06-05", ydelse.Frasagt)), "1643.47", std},
			{"a new course", "2024-07", sag(o, forloeb("2024-01-01", "2024-06-30", "2024-07-01", ""), h, slut("2024-06-11", ydelse.ManglendeMedvirken)), "12326.00", std},
		}
	})
	for _, o := range []satser.Ordning{rf, jaf} {
		s := sag(o, forsoemt(ophoer("2024-06-11")), slut("2024-06-12", ydelse.ManglendeMedvirken))
		_, err := beregner().Beregn(s, satser.MustMaaned("2024-06"))
		kraevInputfejl(t, err, "forloeb[0].til", satser.KodeModstrid)
	}
}

// TestPensionistOgSenBevilling: what shuts a person out altogether stands before the facts about days.
func TestPensionistOgSenBevilling(t *testing.T) {
	pensionist := tidligere(ydelse.Foertidspension, "0", 0, "")
	sen := samlet(forloeb("2026-02-10", ""), bevilget("2026-02-05"))
	tjekRetsdage(t, []retsdag{
		{"førtidspension in kap. 6 a", rf, "2024-05-10", samlet(pensionist, ferie("2024-05-01", "2024-05-14", spor.Ja, spor.Ja)), nej, spor.Foertidspension, "§ 68, stk. 6"},
		{"in kap. 6 b a former førtidspension says nothing", jaf, "2024-05-10", pensionist, ja, 0, ""},
		{"granted after 31 January 2026", rf, "2026-02-10", sen, nej, spor.NytForloebLukket, ""},
		{"not in kap. 6 b", jaf, "2026-02-10", sen, ja, 0, ""},
		{"granted on the last day", rf, "2026-02-10", samlet(forloeb("2026-02-10", ""), bevilget("2026-01-31")), ja, 0, ""},
		{"whose grant is not stated", rf, "2026-02-10", forloeb("2026-02-10", ""), mangel, spor.BevillingUoplyst, ""},
		{"whose grant is not stated, on a day without right anyway", rf, "2026-02-12", samlet(forloeb("2026-02-10", ""), passiv("2026-02-12", "2026-02-12")), nej, spor.BetingelseDeltagelse, ""},
		{"begun on the last day the grant is not asked for", rf, "2026-02-10", forloeb("2026-01-31", ""), ja, spor.Viderefoert, ""},
	})
}

// TestViderefoertUdenRet: a course that goes on after the scheme has closed is said to, also on a day whose right something else takes.
func TestViderefoertUdenRet(t *testing.T) {
	ret, err := beregner().RetPaa(sag(rf, forloeb("2026-01-31", ""), passiv("2026-02-10", "2026-02-10")), dag("2026-02-10"))
	if err != nil || ret.Udfald != spor.IkkeOpfyldt || len(find(ret.Spor, spor.Viderefoert)) != 1 {
		t.Errorf("%v (%v)\n%s", ret.Udfald, err, trinliste(ret.Spor))
	}
}
