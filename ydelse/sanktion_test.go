package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// sanktionspraksis is a practice that differs from the default about sanctions only.
func sanktionspraksis(p sanktion.Praksis) ydelse.Praksis { return ydelse.Praksis{Sanktion: p} }

// andet is other income of an amount, krone for krone, paid in the month and for it.
func andet(maaned, beloeb string) valg {
	return med(indtaegt(satser.AndenIndtaegt, maaned, beloeb))
}

// TestSanktionEfterIndtaegt: income first, then the sanction, in the proportion that income has left of the benefit
// (§ 69 a, stk. 4, 2. pkt., and § 69 d, stk. 5 / § 69 l, stk. 4, and § 69 o, stk. 5). 2024: 12.326 kr. a month, 569 kr.
// a day, 1.896 kr. for an event. 3 June 2024 is a Monday.
func TestSanktionEfterIndtaegt(t *testing.T) {
	kalender := sanktionspraksis(sanktion.Praksis{Dage: spor.SanktionKalenderdage})
	kroner := sanktionspraksis(sanktion.Praksis{Afrunding: spor.SanktionKroner})
	enDag := forsoemt(samtale("2024-06-03", "2024-06-03"))
	for _, o := range []satser.Ordning{rf, jaf} {
		t.Run(o.String(), func(t *testing.T) {
			tjekSanktioner(t, []sanktionsraekke{
				{"a missed talk with contact the same day: one day", "2024-06", sag(o, enDag), "11757.00", "569.00", "", "", std},
				{"the income of 3.000 leaves 9.326: 569 × 9.326 / 12.326 = 430,512", "2024-06", sag(o, enDag, andet("2024-06", "3000")), "8895.49", "430.51", "", "", std},
				{"practice: the reduced sanction in whole kroner", "2024-06", sag(o, enDag, andet("2024-06", "3000")), "8895.00", "431.00", "", "", kroner},
				{"practice: not reduced, nothing to round", "2024-06", sag(o, enDag), "11757.00", "569.00", "", "", kroner},
				{"Thursday to Tuesday: Thursday, Friday and Monday", "2024-06", sag(o, forsoemt(samtale("2024-06-06", "2024-06-11"))), "10619.00", "1707.00", "", "", std},
				{"practice: the weekend too", "2024-06", sag(o, forsoemt(samtale("2024-06-06", "2024-06-11"))), "9481.00", "2845.00", "", "", kalender},
				{"an event", "2024-06", sag(o, forsoemt(arbejdsafvisning("2024-06-05"))), "10430.00", "1896.00", "", "", std},
				{"an event after income: 1.896 × 9.326 / 12.326 = 1.434,536", "2024-06", sag(o, forsoemt(arbejdsafvisning("2024-06-05")), andet("2024-06", "3000")), "7891.46", "1434.54", "", "", std},
				{"two events in a calendar month cost as one", "2024-06", sag(o, forsoemt(arbejdsafvisning("2024-06-05"), forsoemmelse(satser.IkkeSoegtJob, "2024-06-20"))), "10430.00", "1896.00", "", "", std},
				{"a day and an event", "2024-06", sag(o, enDag, forsoemt(arbejdsafvisning("2024-06-05"))), "9861.00", "2465.00", "", "", std},
				{"a talk and a tilbud on the same day: the day once", "2024-06", sag(o, enDag, forsoemt(fravaer("2024-06-03", "2024-06-04"))), "11188.00", "1138.00", "", "", std},
				{"an unsanctionable failure costs nothing", "2024-06", sag(o, forsoemt(forsoemmelse(satser.UdeblevetFraRehabiliteringsteam, "2024-06-05"))), "12326.00", "", "", "", std},
				{"the month before it", "2024-05", sag(o, enDag), "12326.00", "", "", "", std},
				{"the month after it", "2024-07", sag(o, enDag), "12326.00", "", "", "", std},
			})
		})
	}
}

// TestSanktionDelmaaned: a part of a month is no reduction of the benefit: the share is of what income takes. Days before
// the course cost nothing.
func TestSanktionDelmaaned(t *testing.T) {
	fra16 := forloeb("2024-06-16", "") // a Sunday; 15/30 of 12.326 is 6.163
	indtaegt1000 := med(for100("2024-06-16", "2024-06-25", "2024-06-30"))
	tjekSanktioner(t, []sanktionsraekke{
		{"one day of half a month is a whole day", "2024-06", sag(rf, fra16, forsoemt(samtale("2024-06-17", "2024-06-17"))), "5594.00", "569.00", "", "", std},
		{"22/31 of 12.326 is 8.747,4838: rounded once, at the end", "2024-05", sag(rf, forloeb("2024-05-10", ""), forsoemt(samtale("2024-05-13", "2024-05-13"))), "8178.48", "569.00", "", "", std},
		{"a talk before the course: nobody received the benefit then", "2024-06", sag(rf, fra16, forsoemt(samtale("2024-06-14", "2024-06-20"))), "6163.00", "", "", "", std},
		{"a talk in a course that is shut out, and no contact until after the next: 8/28 of 13.345", "2026-02", lukketFoer(forsoemt(samtale("2026-02-02", "2026-03-01"))), "3812.86", "", "", "", std},
		{"a talk on its first day, a Sunday: that day and the 17th to the 19th", "2024-06", sag(rf, fra16, forsoemt(samtale("2024-06-16", "2024-06-20"))), "3887.00", "2276.00", "", "", std},
		{"with calendar days the same four", "2024-06", sag(rf, fra16, forsoemt(samtale("2024-06-16", "2024-06-20"))), "3887.00", "2276.00", "", "", sanktionspraksis(sanktion.Praksis{Dage: spor.SanktionKalenderdage})},
		{"a talk before the course and contact before it", "2024-06", sag(rf, fra16, forsoemt(samtale("2024-06-10", "2024-06-14"))), "6163.00", "", "", "", std},
		{"an event before the course", "2024-06", sag(rf, fra16, forsoemt(arbejdsafvisning("2024-06-10"))), "6163.00", "", "", "", std},
		{"an event inside it is not reduced by the part month", "2024-06", sag(rf, fra16, forsoemt(arbejdsafvisning("2024-06-17"))), "4267.00", "1896.00", "", "", std},
		{"income of 1.000: 1.707 × 5.163 / 6.163 = 1.430,0245", "2024-06", sag(rf, fra16, indtaegt1000, forsoemt(samtale("2024-06-17", "2024-06-20"))), "3732.98", "1430.02", "", "", std},
		{"a day between two courses costs nothing", "2024-06", sag(rf, forloeb("2024-06-01", "2024-06-12", "2024-06-14", ""), forsoemt(samtale("2024-06-12", "2024-06-15"))), "10777.13", "1138.00", "", "", std},
	})
}

// lukketFoer is a course granted after kap. 6 a closed, and one granted before it that follows.
func lukketFoer(v valg) *ydelse.Sag {
	return sag(rf, func(s *ydelse.Sag) {
		s.Forloeb = []ydelse.Forloeb{
			{Fra: dag("2026-02-02"), Til: dag("2026-02-13"), Bevilget: dag("2026-02-02")},
			{Fra: dag("2026-02-14"), Til: dag("2026-02-21"), Bevilget: dag("2026-01-30")},
		}
	}, v)
}

// TestSanktionNiveauskift: a day costs the rate of the category on that day (June 2024: 177, 569 and 756 kr.), an event
// the amount for the category on its day (292 and 1.896 kr.).
func TestSanktionNiveauskift(t *testing.T) {
	ugen := forsoemt(samtale("2024-06-10", "2024-06-17")) // Monday 10 to Friday 14: five days
	f25 := func(v ...valg) *ydelse.Sag { return hjemme(rf, "1999-06-13", v...) }
	b13 := barn("2024-06-13", ydelse.Danmark)
	tjekSanktioner(t, []sanktionsraekke{
		{"25 on the 13th: 3 × 177 + 2 × 569, of (12 × 3.834 + 18 × 12.326) / 30", "2024-06", f25(ugen), "7260.20", "1669.00", "", "", std},
		{"practice: the category from the next month: 5 × 177", "2024-06", f25(ugen), "2949.00", "885.00", "", "", naesteMaaned},
		{"a birth on the 13th: 3 × 569 + 2 × 756, of (12 × 12.326 + 18 × 16.382) / 30", "2024-06", sag(rf, b13, ugen), "11540.60", "3219.00", "", "", std},
		{"an event the day before 25", "2024-06", f25(forsoemt(arbejdsafvisning("2024-06-12"))), "8637.20", "292.00", "", "", std},
		{"an event on the day", "2024-06", f25(forsoemt(arbejdsafvisning("2024-06-13"))), "7033.20", "1896.00", "", "", std},
		{"nr. 4 at its cap: the published 756 kr.; the event is that of a person at home", "2024-06", hjemme(rf, "2003-01-01", bidrag("2020-01-01", "", "20000", "20000"), forsoemt(samtale("2024-06-10", "2024-06-10"), arbejdsafvisning("2024-06-12"))), "15334.00", "1048.00", "", "", std},
		{"nr. 4 below its cap, 3.834 + 1.000: 4.834 × 12 / 260 = 223,1", "2024-06", hjemme(rf, "2003-01-01", bidrag("2020-01-01", "", "1000", "1000"), forsoemt(samtale("2024-06-10", "2024-06-10"))), "4611.00", "223.00", "", "", std},
	})
}

// TestSanktionKendteNiveauer: levels that are not the rate of a category. The step names the practice that the day rate
// follows.
func TestSanktionKendteNiveauer(t *testing.T) {
	egen := sanktionspraksis(sanktion.Praksis{Dagssats: spor.DagssatsEgen})
	syg := tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, "2024-12-31")
	enDag := forsoemt(samtale("2024-06-10", "2024-06-10"))
	arbejde := forsoemt(arbejdsafvisning("2024-06-12"))
	uge := tidligere(ydelse.Ledighedsydelse, "4185", ydelse.PrUge, "")
	tjekSanktioner(t, []sanktionsraekke{
		{"kept sygedagpenge: the rate of the category", "2024-06", sag(rf, syg, enDag), "19431.00", "569.00", "", "", std},
		{"practice: its own level: 20.000 × 12 / 260 = 923,08", "2024-06", sag(rf, syg, enDag), "19077.00", "923.00", "", "", egen},
		{"kept ledighedsydelse, 4.185 a week", "2024-06", sag(rf, uge, enDag), "17566.00", "569.00", "", "", std},
		{"practice: 837 a day, a fifth of the week", "2024-06", sag(rf, uge, enDag), "17298.00", "837.00", "", "", egen},
		{"the practice leaves the rate of a category alone", "2024-06", sag(rf, enDag), "11757.00", "569.00", "", "", egen},
		{"an event of a person at home under 25 with a kept level: § 69 d, stk. 2, nr. 1", "2024-06", hjemme(rf, "2003-01-01", syg, arbejde), "18104.00", "1896.00", "", "", std},
		{"sygedagpenge that end on the 12th: 3 × 923 + 2 × 569", "2024-06", sag(rf, tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, "2024-06-12"), forsoemt(samtale("2024-06-10", "2024-06-17"))), "11488.60", "3907.00", "", "", egen},
		{"75 % of 12.326 is 9.244,50: × 12 / 260 = 426,67", "2024-06", sag(jaf, selvstaendig("2024-01-01", "", ydelse.HoejstEnFjerdedel), enDag), "8817.50", "427.00", "", "", std},
		{"50 % of 12.326 is 6.163: × 12 / 260 = 284,45", "2024-06", sag(jaf, selvstaendig("2024-01-01", "", ydelse.HoejstHalvdelen), enDag), "5879.00", "284.00", "", "", std},
		{"the event of a self-employed person is that of the category", "2024-06", sag(jaf, selvstaendig("2024-01-01", "", ydelse.HoejstHalvdelen), arbejde), "4267.00", "1896.00", "", "", std},
		// In 2013 § 68, stk. 5, had no floor: 10.000 is the level though nr. 4 gives 3.265 + 9.000. It is still a former
		// benefit: 151 a day by the practice (644 at the cap of nr. 4, 12.265 × 12 / 260 below it).
		{"2013: a kept level below stk. 2 is no lowered rate: the event is 1.615", "2013-06", hjemme(rf, "1992-01-01", bidrag("2013-01-01", "", "9000", "9000"), tidligere(ydelse.Ledighedsydelse, "10000", ydelse.PrMaaned, ""), forsoemt(arbejdsafvisning("2013-06-12"))), "8385.00", "1615.00", "", "", std},
	})
	for _, r := range []struct {
		sag *ydelse.Sag
		id  spor.ID
		p   sanktion.Praksis
		vil spor.Praksis
	}{
		{sag(rf, syg, enDag), spor.Dagssats, sanktion.Praksis{}, spor.DagssatsGruppe},
		{sag(rf, syg, enDag), spor.EgenDagssats, egen.Sanktion, spor.DagssatsEgen},
		{sag(rf, enDag), spor.Dagssats, egen.Sanktion, 0},
		{sag(jaf, selvstaendig("2024-01-01", "", ydelse.HoejstHalvdelen), enDag), spor.EgenDagssats, sanktion.Praksis{}, spor.EgetNiveau},
	} {
		o := opgoer(t, beregner(sanktionspraksis(r.p)), r.sag, satser.MustMaaned("2024-06"))
		if trin := find(o.Spor, r.id); len(trin) != 1 || trin[0].Praksis != r.vil {
			t.Errorf("%v: want the practice %v\n%s", r.id, r.vil, trinliste(o.Spor))
		}
	}
}

// medHjaelp says of the ceiling listed last which help it corresponds to.
func medHjaelp(h sanktion.Loftsniveau) valg {
	return func(s *ydelse.Sag) { s.Lofter[len(s.Lofter)-1].Hjaelp = h }
}

// TestSanktionLoft: under § 10 f, § 10 h or § 10 j a day costs the lowered level × 12 / 260, and an event what the help
// named says (§ 69 d, stk. 3: 1.896, 948 and 292 kr. in 2024). Without the help the event waits, and only the event.
func TestSanktionLoft(t *testing.T) {
	enDag, arbejde := forsoemt(samtale("2024-06-10", "2024-06-10")), forsoemt(arbejdsafvisning("2024-06-12"))
	l := func(niveau string, h sanktion.Loftsniveau, v ...valg) *ydelse.Sag {
		return sag(rf, append([]valg{loft("2024-01-01", "", ydelse.Loft10f, niveau), medHjaelp(h)}, v...)...)
	}
	to := func(a, b valg) *ydelse.Sag { return sag(rf, a, b, arbejde) }
	f := samlet(loft("2024-01-01", "", ydelse.Loft10f, "6000"), medHjaelp(sanktion.LoftVoksen))
	h := samlet(loft("2024-01-01", "", ydelse.Loft10h, "5000"), medHjaelp(sanktion.LoftHjemmeboende))
	hUden := loft("2024-01-01", "", ydelse.Loft10h, "5000")
	tjekSanktioner(t, []sanktionsraekke{
		{"a day: 6.000 × 12 / 260 = 276,92", "2024-06", l("6000", 0, enDag), "5723.00", "277.00", "", "", std},
		{"an event without the help waits", "2024-06", l("6000", 0, arbejde), "uoplyst", "", "", "", std},
		{"a day and an event without the help: nothing is taken meanwhile", "2024-06", l("6000", 0, enDag, arbejde), "uoplyst", "", "", "", std},
		{"an event of a single provider", "2024-06", l("6000", sanktion.LoftEnligForsoerger, arbejde), "4104.00", "1896.00", "", "", std},
		{"an event of an adult", "2024-06", l("6000", sanktion.LoftVoksen, arbejde), "5052.00", "948.00", "", "", std},
		{"an event of a person at home", "2024-06", l("6000", sanktion.LoftHjemmeboende, arbejde), "5708.00", "292.00", "", "", std},
		{"who is covered by § 10 f is, also when the ceiling is above the rate", "2024-06", l("15000", sanktion.LoftVoksen, arbejde), "11378.00", "948.00", "", "", std},
		{"a ceiling that has ended decides nothing", "2024-06", sag(rf, loft("2024-01-01", "2024-06-11", ydelse.Loft10f, "6000"), arbejde), "8110.47", "1896.00", "", "", std},
		{"one that comes after the event neither", "2024-06", sag(rf, loft("2024-06-13", "", ydelse.Loft10f, "6000"), arbejde), "6634.40", "1896.00", "", "", std},
		{"of two the lowest decides", "2024-06", to(f, h), "4708.00", "292.00", "", "", std},
		{"in whatever order", "2024-06", to(h, f), "4708.00", "292.00", "", "", std},
		{"the lowest without a help waits, though the other has one", "2024-06", to(f, hUden), "uoplyst", "", "", "", std},
		{"at the same level the one with a help", "2024-06", to(hUden, samlet(loft("2024-01-01", "", ydelse.Loft10f, "5000"), medHjaelp(sanktion.LoftVoksen))), "4052.00", "948.00", "", "", std},
		{"and in the other order", "2024-06", to(samlet(loft("2024-01-01", "", ydelse.Loft10f, "5000"), medHjaelp(sanktion.LoftVoksen)), hUden), "4052.00", "948.00", "", "", std},
		{"the first of two has ended", "2024-06", to(samlet(loft("2024-01-01", "2024-04-30", ydelse.Loft10f, "6000"), medHjaelp(sanktion.LoftVoksen)), h), "4708.00", "292.00", "", "", std},
		{"without an event the help is not asked for", "2024-06", l("6000", 0), "6000.00", "", "", "", std},
		{"an event settled in another month does not make this one wait", "2024-06", l("6000", 0, forsoemt(arbejdsafvisning("2024-06-12", afregnes("2024-07")))), "6000.00", "", "", "", std},
	})
	o := opgoer(t, beregner(), l("6000", 0, arbejde), satser.MustMaaned("2024-06"))
	if got := iDer(o.Spor.Mangler()); len(got) != 1 || got[0] != spor.HaendelseFraLoft {
		t.Errorf("missing %v, want the help alone", got)
	}
}

// TestSanktionLoftIkkeIKraft: of two ceilings the one that is not in force is passed over, whichever it is: an event costs what it does
// under the other alone.
func TestSanktionLoftIkkeIKraft(t *testing.T) {
	h := samlet(loft("2018-06-01", "", ydelse.Loft10h, "5000"), medHjaelp(sanktion.LoftHjemmeboende))
	f := samlet(loft("2018-01-01", "", ydelse.Loft10f, "6000"), medHjaelp(sanktion.LoftVoksen))
	uden := nyRegel(t, satser.RegelLoftH, "2019-06-01", satser.GaelderIkke)
	for _, r := range []struct {
		grund string
		b     ydelse.Beregner
		dag   string
	}{
		{"§ 10 h is before its provision", beregner(), "2018-09-12"},
		{"§ 10 h does not hold in the rule set", uden, "2019-06-12"},
	} {
		arbejde, m := forsoemt(arbejdsafvisning(r.dag)), dag(r.dag).Maaned()
		alene := opgoer(t, r.b, sag(rf, f, arbejde), m)
		if alene.Udfald != spor.Beregnet || alene.Sanktioner.IsZero() {
			t.Fatalf("%s: %+v", r.grund, alene.Resultat)
		}
		for _, s := range []*ydelse.Sag{sag(rf, h, f, arbejde), sag(rf, f, h, arbejde)} {
			if o := opgoer(t, r.b, s, m); o.Resultat != alene.Resultat {
				t.Errorf("%s: %v taken of two, %v of one", r.grund, o.Sanktioner, alene.Sanktioner)
			}
		}
	}
}

// TestSanktionForlovesTid: a course from before the law disturbs no sanction of a later one, also where facts about the right are stated.
func TestSanktionForlovesTid(t *testing.T) {
	kurser, hul := forloeb("2012-01-01", "2012-12-31", "2024-01-01", ""), passiv("2024-04-11", "2024-04-20")
	tredjedel := sag(jaf, kurser, hul, forsoemt(forseelse("2024-02-05", "2024-02-20", "2024-03-20")))
	passiv := passiv("2024-01-02", "2024-01-02")
	tjekSanktioner(t, []sanktionsraekke{
		{"a day", "2024-06", sag(jaf, kurser, passiv, forsoemt(samtale("2024-06-10", "2024-06-10"))), "11757.00", "569.00", "", "", std},
		{"20 days with right in April: all 8.217,33, a third 2.739,11", "2024-04", tredjedel, "5478.33", "2739.00", "", "", std},
		{"and one day in May: 12.326 / 31 / 3 = 132,54", "2024-05", tredjedel, "12193.00", "133.00", "", "", std},
		{"a day without right costs nothing", "2024-01", sag(jaf, kurser, passiv, forsoemt(samtale("2024-01-02", "2024-01-02"))), "11928.39", "", "", "", std},
	})
}
