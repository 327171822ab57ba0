package satser_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// raadighedslov is the rules around a failure and a sanction.
var raadighedslov = []lovraekke{
	{
		"guidance in three editions: with each offer, gone through and repeated, in writing", satser.RegelVejledning,
		"2013-01-01 oplyst ved henvisningen: § 69 a, stk. 1 (LBK 806/2015); 2020-01-01 vejledt løbende: § 69 a, stk. 1 (lov 1558/2019, LBK 241/2021); 2024-01-01 vejledt skriftligt: § 69 a, stk. 1 (LBK 808/2024)",
		"2014-07-01 oplyst ved henvisningen: § 69 l, stk. 1 (LBK 806/2015); 2020-01-01 vejledt løbende: § 69 l, stk. 1 (lov 1558/2019, LBK 241/2021); 2024-01-01 vejledt skriftligt: § 69 l, stk. 1 (LBK 808/2024)", "",
	},
	{
		"personal contact is stk. 2 in every edition", satser.RegelKontakt,
		"2013-01-01 gælder: § 69 a, stk. 2 (LBK 806/2015)", "2014-07-01 gælder: § 69 l, stk. 2 (LBK 806/2015)", "",
	},
	{"the person is heard", satser.RegelHoering, "2013-01-01 gælder: FVL § 19, stk. 1 (LBK 433/2014)", "2014-07-01 gælder: FVL § 19, stk. 1 (LBK 433/2014)", ""},
	{"a decision has reasons", satser.RegelBegrundelse, "2013-01-01 gælder: FVL § 24, stk. 1 (LBK 433/2014)", "2014-07-01 gælder: FVL § 24, stk. 1 (LBK 433/2014)", ""},
	{
		"3 whole calendar months: by reference to § 35, stk. 2, until 2019, then 2. pkt. of the chapter's own", satser.RegelSanktionsfrist,
		"2013-01-01 gælder: § 69 a, stk. 3 (LBK 806/2015); 2020-01-01 gælder: § 69 a, stk. 3, 2. pkt. (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder: § 69 l, stk. 3 (LBK 806/2015); 2020-01-01 gælder: § 69 l, stk. 3, 2. pkt. (lov 1558/2019, LBK 241/2021)", "3",
	},
	{
		"rimelig grund: § 13, stk. 4, in the act of 2012, stk. 7 since LBK 1193/2014; open since 2020", satser.RegelRimeligGrund,
		"2013-01-01 lukket liste: § 13, stk. 4 (LBK 190/2012); 2014-01-01 lukket liste: § 13, stk. 7 (LBK 1193/2014); 2020-01-01 åben standard: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 lukket liste: § 13, stk. 7 (LBK 1193/2014); 2020-01-01 åben standard: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)", "",
	},
	{
		"other circumstances: stk. 5 in the act of 2012, then stk. 8", satser.RegelAndreForhold,
		"2013-01-01 gælder: § 13, stk. 5 (LBK 190/2012); 2014-01-01 gælder: § 13, stk. 8 (LBK 1193/2014); 2020-01-01 gælder: § 13, stk. 8 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder: § 13, stk. 8 (LBK 1193/2014); 2020-01-01 gælder: § 13, stk. 8 (lov 1558/2019, LBK 241/2021)", "",
	},
	{
		"whether a sanction furthers: words of LBK 241/2021; a sentence of its own in LBK 1004/2025", satser.RegelFremmerRaadighed,
		"2013-01-01 gælder ikke: § 13, stk. 5 (LBK 190/2012); 2014-01-01 gælder ikke: § 13, stk. 8 (LBK 1193/2014); 2020-01-01 gælder: § 13, stk. 8 (lov 1558/2019, LBK 241/2021); 2025-07-01 gælder: § 13, stk. 8, 2. pkt. (lov 1655/2024, LBK 1004/2025)",
		"2014-07-01 gælder ikke: § 13, stk. 8 (LBK 1193/2014); 2020-01-01 gælder: § 13, stk. 8 (lov 1558/2019, LBK 241/2021); 2025-07-01 gælder: § 13, stk. 8, 2. pkt. (lov 1655/2024, LBK 1004/2025)", "",
	},
	{
		"how illness is reported: § 35, stk. 8, is not in LBK 981/2019", satser.RegelSygemelding,
		"2013-01-01 gælder ikke: § 69 d, stk. 1, nr. 3 (LBK 806/2015); 2020-01-01 gælder: § 35, stk. 8 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder ikke: § 69 o, stk. 1, nr. 3 (LBK 806/2015); 2020-01-01 gælder: § 35, stk. 8 (lov 1558/2019, LBK 241/2021)", "",
	},
	{
		"a deadline of at least 8 days", satser.RegelSelvbooking,
		"2013-01-01 gælder ikke: § 69 c (LBK 806/2015); 2021-01-01 gælder: bekendtgørelse § 44, stk. 1 (BEK 1216/2023)",
		"2014-07-01 gælder ikke: § 69 n (LBK 806/2015); 2021-01-01 gælder: bekendtgørelse § 44, stk. 1 (BEK 1216/2023)", "8",
	},
	{
		"a talk at an anden aktør: stk. 2 in every edition", satser.RegelSamtaleAndenAktoer,
		"2013-01-01 fradrag pr. dag: § 69 c, stk. 2 (LBK 806/2015)", "2014-07-01 fradrag pr. dag: § 69 n, stk. 2 (LBK 806/2015)", "",
	},
	{
		"a talk that the person booked: stk. 3 of LBK 241/2021, in force on 1 January or 1 February 2021", satser.RegelSamtaleSelvbooket,
		"2013-01-01 ingen sanktion: § 69 c, stk. 1 (LBK 806/2015); 2021-01-01 kræver skøn: § 69 c, stk. 3 (LBK 241/2021); 2021-02-01 fradrag pr. dag: § 69 c, stk. 3 (LBK 241/2021)",
		"2014-07-01 ingen sanktion: § 69 n, stk. 1 (LBK 806/2015); 2021-01-01 kræver skøn: § 69 n, stk. 3 (LBK 241/2021); 2021-02-01 fradrag pr. dag: § 69 n, stk. 3 (LBK 241/2021)", "",
	},
	{
		"a week of 5 days: by reference to § 35, stk. 3, until 2019, then stk. 4 of the chapter's own", satser.RegelDagssats,
		"2013-01-01 gælder: § 69 a, stk. 3 (LBK 806/2015); 2020-01-01 gælder: § 69 a, stk. 4 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder: § 69 l, stk. 3 (LBK 806/2015); 2020-01-01 gælder: § 69 l, stk. 4 (lov 1558/2019, LBK 241/2021)", "5",
	},
	{
		"days wholly or partly absent: stk. 2, until 2019 by reference to § 36, stk. 2", satser.RegelFravaersdage,
		"2013-01-01 gælder: § 69 b, stk. 2 (LBK 806/2015); 2020-01-01 gælder: § 69 b, stk. 2 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder: § 69 m, stk. 2 (LBK 806/2015); 2020-01-01 gælder: § 69 m, stk. 2 (lov 1558/2019, LBK 241/2021)", "",
	},
	{
		"one reduction in a calendar month: stk. 3, in LBK 247/2019 stk. 4, after the amounts of §§ 10 f and 10 h", satser.RegelNedsaettelse,
		"2013-01-01 gælder: § 69 d, stk. 3 (LBK 806/2015); 2019-03-13 gælder: § 69 d, stk. 4 (LBK 247/2019)",
		"2014-07-01 gælder: § 69 o, stk. 3 (LBK 806/2015); 2019-03-13 gælder: § 69 o, stk. 4 (LBK 247/2019)", "",
	},
	{
		"the same share: stk. 4, then stk. 5", satser.RegelNedsaettelseAndel,
		"2013-01-01 gælder: § 69 d, stk. 4 (LBK 806/2015); 2019-03-13 gælder: § 69 d, stk. 5 (LBK 247/2019)",
		"2014-07-01 gælder: § 69 o, stk. 4 (LBK 806/2015); 2019-03-13 gælder: § 69 o, stk. 5 (LBK 247/2019)", "",
	},
	{
		"godtgørelse: by reference to § 36, stk. 3, in stk. 2; from 2020 stk. 3", satser.RegelGodtgoerelse,
		"2013-01-01 gælder: § 69 b, stk. 2 (LBK 806/2015); 2020-01-01 gælder: § 69 b, stk. 3 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder: § 69 m, stk. 2 (LBK 806/2015); 2020-01-01 gælder: § 69 m, stk. 3 (lov 1558/2019, LBK 241/2021)", "",
	},
	{
		"a third for 3 weeks the first time, 20 weeks later: § 42 by reference, then stk. 1 and 2", satser.RegelTredjedel,
		"2013-01-01 gælder: § 69 f, stk. 1 (LBK 806/2015); 2020-01-01 gælder: § 69 f, stk. 1 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder: § 69 q, stk. 1 (LBK 806/2015); 2020-01-01 gælder: § 69 q, stk. 1 (lov 1558/2019, LBK 241/2021)", "3 20",
	},
	{
		"asked back from who lives with a parent: § 43 by reference in stk. 2, then stk. 5 and 6", satser.RegelTilbagebetaling,
		"2013-01-01 gælder: § 69 f, stk. 2 (LBK 806/2015); 2020-01-01 gælder: § 69 f, stk. 5 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder: § 69 q, stk. 2 (LBK 806/2015); 2020-01-01 gælder: § 69 q, stk. 5 (lov 1558/2019, LBK 241/2021)", "3 20",
	},
	{
		"it lapses after 5 years: stk. 4", satser.RegelBortfald,
		"2013-01-01 gælder: § 69 f, stk. 1 (LBK 806/2015); 2020-01-01 gælder: § 69 f, stk. 4 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder: § 69 q, stk. 1 (LBK 806/2015); 2020-01-01 gælder: § 69 q, stk. 4 (lov 1558/2019, LBK 241/2021)", "5",
	},
	{
		"it waits for other sanctions: stk. 8", satser.RegelUdskydelse,
		"2013-01-01 gælder: § 69 f, stk. 1 (LBK 806/2015); 2020-01-01 gælder: § 69 f, stk. 8 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder: § 69 q, stk. 1 (LBK 806/2015); 2020-01-01 gælder: § 69 q, stk. 8 (lov 1558/2019, LBK 241/2021)", "",
	},
	{
		"an employer with refusion is told under kap. 6 b only: stk. 4, then stk. 7", satser.RegelArbejdsgiver, "",
		"2014-07-01 gælder: § 69 l, stk. 4 (LBK 806/2015); 2020-01-01 gælder: § 69 l, stk. 7 (lov 1558/2019, LBK 241/2021)", "",
	},
}

func TestRaadighedslov(t *testing.T) {
	var alle []satser.Regel
	for g := satser.RegelVejledning; g <= satser.RegelArbejdsgiver; g++ {
		alle = append(alle, g)
	}
	proevLov(t, raadighedslov, alle)
}

// TestRegelUdenOrdning: every rule of rådighed and sanction stands under both schemes, but for the three that the act gives
// to one of them.
func TestRegelUdenOrdning(t *testing.T) {
	kun := map[satser.Regel]satser.Ordning{
		satser.RegelArbejdsgiver: satser.Jobafklaring, satser.FritagetVentetid.Regel(): satser.Jobafklaring,
		satser.FritagetSundhedskoordinator.Regel(): satser.Ressourceforloeb,
	}
	alle := append(reglerAf(satser.Haendelsesarter()), reglerAf(satser.Grundarter())...)
	alle = append(alle, reglerAf(satser.Fritagelsesarter())...)
	for g := satser.RegelVejledning; g <= satser.RegelArbejdsgiver; g++ {
		alle = append(alle, g)
	}
	for _, g := range alle {
		for _, o := range ordninger {
			_, err := satser.Gaeldende().Regel(g, o, satser.MustDato("2026-01-31"))
			if want := kun[g] == 0 || kun[g] == o; (err == nil) != want {
				t.Errorf("%v %v: %v, want a version: %v", g, o, err, want)
			}
		}
	}
}
