package satser_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// ferielov is the rules of holiday with the benefit.
var ferielov = []lovraekke{
	{
		"12 months and 5 weeks: by § 13 until lov 296/2016, then in the chapter, where the stykke has moved twice", satser.RegelFerie,
		"2013-01-01 gælder: § 69, stk. 4 (lov 1380/2012, LBK 190/2012); 2014-01-01 gælder: § 13, stk. 11 (LBK 1193/2014); 2016-04-01 gælder: § 69, stk. 4 (lov 296/2016, LBK 468/2016); 2019-09-23 gælder: § 69, stk. 5 (LBK 981/2019); 2022-08-02 gælder: § 69, stk. 6 (LBK 1031/2023)",
		"2014-07-01 gælder: § 13, stk. 11 (LBK 1193/2014); 2016-04-01 gælder: § 69 k, stk. 4 (lov 296/2016, LBK 468/2016); 2019-09-23 gælder: § 69 k, stk. 5 (LBK 981/2019); 2022-08-02 gælder: § 69 k, stk. 6 (LBK 1031/2023)", "12 5",
	},
	{
		"the agreement: § 13, stk. 12, and stk. 13 in LBK 1031/2023", satser.RegelFerieaftale,
		"2013-01-01 gælder: § 69, stk. 4 (lov 1380/2012, LBK 190/2012); 2014-01-01 gælder: § 13, stk. 12 (LBK 1193/2014); 2022-08-02 gælder: § 13, stk. 13 (LBK 1031/2023)",
		"2014-07-01 gælder: § 13, stk. 12 (LBK 1193/2014); 2022-08-02 gælder: § 13, stk. 13 (LBK 1031/2023)", "",
	},
	{
		"the count: the authority in § 69 until the order in hand; § 69 k has none", satser.RegelFerieopgoerelse,
		"2013-01-01 med uddannelseshjælp: § 69, stk. 5 (lov 1380/2012, LBK 190/2012); 2014-01-01 med uddannelseshjælp: § 69, stk. 5 (LBK 806/2015); 2019-03-13 med uddannelseshjælp: § 69, stk. 6 (LBK 247/2019); 2019-09-23 med uddannelseshjælp: § 69, stk. 7 (LBK 981/2019); 2022-08-02 med uddannelseshjælp: § 69, stk. 8 (LBK 1031/2023); 2025-07-01 uden uddannelseshjælp: bekendtgørelse § 2 (BEK 762/2025)",
		"2014-07-01 med uddannelseshjælp: § 69 k, stk. 4 (LBK 806/2015); 2019-09-23 med uddannelseshjælp: § 69 k, stk. 5 (LBK 981/2019); 2022-08-02 med uddannelseshjælp: § 69 k, stk. 6 (LBK 1031/2023); 2025-07-01 uden uddannelseshjælp: bekendtgørelse § 2 (BEK 762/2025)", "",
	},
	{
		"feriegodtgørelse: only a reference to § 32 until lov 296/2016", satser.RegelFeriegodtgoerelse,
		"2013-01-01 kræver skøn: § 68 a, stk. 4 (lov 1380/2012, LBK 190/2012); 2016-04-01 gælder: § 68 a, stk. 4 (lov 296/2016, LBK 468/2016)",
		"2014-07-01 kræver skøn: § 69 j, stk. 11 (lov 720/2014, LBK 1193/2014); 2016-04-01 gælder: § 69 j, stk. 11 (lov 296/2016, LBK 468/2016)", "",
	},
}

func TestFerielov(t *testing.T) {
	var alle []satser.Regel
	for g := satser.RegelFerie; g <= satser.RegelFeriegodtgoerelse; g++ {
		alle = append(alle, g)
	}
	proevLov(t, ferielov, alle)
}

// TestFerielovSikkerhed: only words read on the day of their edition or order are said to be read, and of kap. 6 b the order is
// not, since nothing but its words makes it hold there. Every other version says what is inferred.
func TestFerielovSikkerhed(t *testing.T) {
	laest := map[string]bool{"LBK 981/2019 2019-09-23": true, "BEK 762/2025 2025-07-01": true}
	for _, r := range ferielov {
		for _, o := range ordninger {
			for _, v := range satser.Gaeldende().Versioner(r.regel, o) {
				sted := v.Hjemmel.Udgave.String() + " " + v.Fra.String()
				vil := laest[sted] && v.Virkning != satser.MedUddannelseshjaelp && (v.Virkning == satser.Gaelder || o == satser.Ressourceforloeb)
				if har := v.Sikkerhed == satser.Laest; har != vil || !har && v.Note == "" {
					t.Errorf("%v %v %v: %v, with the note %q", r.regel, o, sted, v.Sikkerhed, v.Note)
				}
			}
		}
	}
}
