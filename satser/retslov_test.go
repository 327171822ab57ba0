package satser_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// foerste5 is the first consolidation in hand: what § 5 said before it has not been read.
const foerste5 = "(LBK 1193/2014)"

// retslov is the rules of the right on a day: the conditions, what keeps the right, and the stays abroad.
var retslov = []lovraekke{
	{
		"no reasonable offer, and active part: § 69, stk. 1, in every edition; § 69 k, stk. 1, in which 2. pkt. comes in LBK 269/2017", satser.RegelDeltagelse,
		"2013-01-01 gælder: § 69, stk. 1 (lov 1380/2012, LBK 190/2012)", "2014-07-01 gælder: § 69 k, stk. 1, 1. pkt. (LBK 806/2015)", "",
	},
	{
		"illness and barsel: § 68, stk. 7; § 69 j, stk. 13, and stk. 14 from LBK 808/2024, where a stykke of lov 1541/2023 stands before it", satser.RegelBevaret,
		"2013-01-01 gælder: § 68, stk. 7 (lov 1380/2012, LBK 190/2012)",
		"2014-07-01 gælder: § 69 j, stk. 13 (lov 720/2014, LBK 1193/2014); 2023-12-12 gælder: § 69 j, stk. 14 (lov 1541/2023, LBK 808/2024)", "",
	},
	{
		"sorgorlov is in LBK 241/2021, not in LBK 981/2019", satser.RegelBevaretSorgorlov,
		"2013-01-01 kræver skøn: § 68, stk. 7 (lov 1380/2012, LBK 190/2012); 2021-01-01 gælder: § 68, stk. 7 (LBK 241/2021)",
		"2014-07-01 kræver skøn: § 69 j, stk. 13 (lov 720/2014, LBK 1193/2014); 2021-01-01 gælder: § 69 j, stk. 13 (LBK 241/2021); 2023-12-12 gælder: § 69 j, stk. 14 (lov 1541/2023, LBK 808/2024)", "",
	},
	{
		"a move: § 68, stk. 8; in kap. 6 b the same stykke as illness", satser.RegelFlytning,
		"2013-01-01 gælder: § 68, stk. 8 (lov 1380/2012, LBK 190/2012)",
		"2014-07-01 gælder: § 69 j, stk. 13 (lov 720/2014, LBK 1193/2014); 2023-12-12 gælder: § 69 j, stk. 14 (lov 1541/2023, LBK 808/2024)", "",
	},
	{
		"the end of a fleksjob: kap. 6 b alone, stk. 14 and then 15", satser.RegelFleksjob, "",
		"2014-07-01 gælder: § 69 j, stk. 14 (lov 720/2014, LBK 1193/2014); 2023-12-12 gælder: § 69 j, stk. 15 (lov 1541/2023, LBK 808/2024)", "",
	},
	{
		"no help abroad: stk. 1 in every edition", satser.RegelUdland,
		"2013-01-01 gælder: § 5, stk. 1 " + foerste5, "2014-07-01 gælder: § 5, stk. 1 " + foerste5, "",
	},
	{
		"permission in four cases: stk. 2 in every edition", satser.RegelUdlandTilladelse,
		"2013-01-01 gælder: § 5, stk. 2 " + foerste5, "2014-07-01 gælder: § 5, stk. 2 " + foerste5, "",
	},
	{
		"short stays: not in LBK 981/2019, written in LBK 241/2021, rewritten by lov 198/2025 in LBK 1004/2025", satser.RegelUdlandKort,
		"2013-01-01 gælder ikke: § 5, stk. 1 (LBK 1193/2014); " + kort, "2014-07-01 gælder ikke: § 5, stk. 1 (LBK 1193/2014); " + kort, "",
	},
	{
		"the conditions for help during a stay: stk. 3 until LBK 981/2019, stk. 4 from LBK 241/2021", satser.RegelUdlandRaadighed,
		"2013-01-01 gælder: § 5, stk. 3 (LBK 1193/2014); 2021-02-12 gælder: § 5, stk. 4 (LBK 241/2021)",
		"2014-07-01 gælder: § 5, stk. 3 (LBK 1193/2014); 2021-02-12 gælder: § 5, stk. 4 (LBK 241/2021)", "",
	},
	{
		"abroad on holiday: stk. 4 until LBK 981/2019, stk. 5 from LBK 241/2021; LBK 806/2015 names § 13, stk. 11 and 12, to which § 69 k points, and LBK 468/2016 § 69 k", satser.RegelUdlandFerie,
		"2013-01-01 gælder: § 5, stk. 4 (LBK 1193/2014); 2021-02-12 gælder: § 5, stk. 5 (LBK 241/2021)",
		"2014-07-01 kræver skøn: § 5, stk. 4 (LBK 1193/2014); 2016-04-01 gælder: § 5, stk. 4 (lov 296/2016, LBK 468/2016); 2021-02-12 gælder: § 5, stk. 5 (LBK 241/2021)", "",
	},
	{
		"the passport: § 10 b is in LBK 247/2019, not in LBK 269/2017", satser.RegelPas,
		"2013-01-01 gælder ikke: § 10 b, stk. 1 (LBK 247/2019); 2017-07-01 gælder: § 10 b, stk. 1 (lov 674/2017, LBK 247/2019)",
		"2014-07-01 gælder ikke: § 10 b, stk. 1 (LBK 247/2019); 2017-07-01 gælder: § 10 b, stk. 1 (lov 674/2017, LBK 247/2019)", "",
	},
}

// kort is the versions of § 5, stk. 3, from the last edition that does not have it.
const kort = "2019-09-23 kræver skøn: § 5, stk. 1 (LBK 981/2019); 2021-02-12 ét døgnophold: § 5, stk. 3 (LBK 241/2021); " +
	"2025-02-25 kræver skøn: § 5, stk. 3 (LBK 808/2024); 2025-07-01 én overnatning: § 5, stk. 3 (LBK 1004/2025)"

func TestRetslov(t *testing.T) {
	var alle []satser.Regel
	for g := satser.RegelDeltagelse; g <= satser.RegelPas; g++ {
		alle = append(alle, g)
	}
	proevLov(t, retslov, alle)
}

// TestRetslovSikkerhed: a version says that content and first day were read only where both stand in a text in hand: in the
// act of 2012, but not in LBK 190/2012 that it amends, and on the day of a consolidation. Every other one says what is inferred.
func TestRetslovSikkerhed(t *testing.T) {
	laest := map[string]bool{
		"LBK 190/2012, ændret ved lov 1380/2012 2013-01-01": true, "LBK 241/2021 2021-02-12": true, "LBK 1004/2025 2025-07-01": true,
	}
	for _, r := range retslov {
		for _, o := range ordninger {
			for _, v := range satser.Gaeldende().Versioner(r.regel, o) {
				sted := v.Hjemmel.Udgave.String() + " " + v.Fra.String()
				if v.Hjemmel.AendretVed != 0 {
					sted = v.Hjemmel.Udgave.String() + ", ændret ved " + v.Hjemmel.AendretVed.String() + " " + v.Fra.String()
				}
				vil := laest[sted] && v.Virkning != satser.KraeverSkoen
				if har := v.Sikkerhed == satser.Laest; har != vil || !har && v.Note == "" {
					t.Errorf("%v %v %v: %v, with the note %q", r.regel, o, sted, v.Sikkerhed, v.Note)
				}
			}
		}
	}
}
