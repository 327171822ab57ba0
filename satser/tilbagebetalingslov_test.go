package satser_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// tilbagebetalingslov is chapter 12 as it was read in the editions: each version from its first day, with the provision as it is
// cited on that day and its two numbers. The rules are the same in both schemes; kap. 6 b begins on 1 July 2014, inside the first
// version of each.
var tilbagebetalingslov = []struct {
	grund     string
	regel     satser.Regel
	fra       string
	virkning  satser.Virkning
	hjemmel   string
	tal       [2]satser.Procent
	sikkerhed satser.Sikkerhed
}{
	{"nr. 1 and 2 stand in every edition from LBK 1193/2014", satser.RegelTilbagebetalingspligt, "", satser.Gaelder, "LAS § 91, stk. 1 (LBK 1193/2014)", [2]satser.Procent{}, satser.Udledt},
	{"LBK 1193/2014 has no stk. 3", satser.RegelTilbagebetalingLoft, "", satser.GaelderIkke, "LAS § 91, stk. 1 (LBK 1193/2014)", [2]satser.Procent{}, satser.Udledt},
	{"neither has LBK 269/2017, but the next edition", satser.RegelTilbagebetalingLoft, "2017-03-21", satser.KraeverSkoen, "LAS § 91, stk. 1 (LBK 269/2017)", [2]satser.Procent{}, satser.Udledt},
	{"LBK 247/2019 has it, for §§ 10 f and 10 h", satser.RegelTilbagebetalingLoft, "2019-03-13", satser.Gaelder, "LAS § 91, stk. 3 (LBK 247/2019)", [2]satser.Procent{}, satser.Laest},
	{"LBK 1031/2023 names § 10 j: 12 weeks", satser.RegelTilbagebetalingLoft, "2023-06-22", satser.Gaelder, "LAS § 91, stk. 3 (LBK 1031/2023)", [2]satser.Procent{1200, 0}, satser.Udledt},
	{"no report to the police", satser.RegelPolitianmeldelse, "", satser.GaelderIkke, "LAS § 91, stk. 1 (LBK 1193/2014)", [2]satser.Procent{}, satser.Udledt},
	{"nor in LBK 981/2019, but in the next edition", satser.RegelPolitianmeldelse, "2019-09-23", satser.KraeverSkoen, "LAS § 91, stk. 1 (LBK 981/2019)", [2]satser.Procent{}, satser.Udledt},
	{"stk. 5: 14 days; 30.000 kr. for decisions made before 2023", satser.RegelPolitianmeldelse, "2021-02-12", satser.Gaelder, "LAS § 91, stk. 5 (LBK 241/2021)", [2]satser.Procent{1400, 3000}, satser.Laest},
	{"21.500 kr. for decisions made from 1 January 2023", satser.RegelPolitianmeldelse, "2023-01-01", satser.Gaelder, "LAS § 91, stk. 5 (LBK 241/2021)", [2]satser.Procent{1400, 2150}, satser.Laest},
	{"stk. 6, after a new stk. 4 on medicine", satser.RegelPolitianmeldelse, "2025-07-01", satser.Gaelder, "LAS § 91, stk. 6 (LBK 1004/2025)", [2]satser.Procent{1400, 2150}, satser.Laest},
	{"the four grounds stand in every edition", satser.RegelTilbagebetalingKan, "", satser.Gaelder, "LAS § 93, stk. 1 (LBK 1193/2014)", [2]satser.Procent{}, satser.Udledt},
	{"3 years after the end of the help", satser.RegelKravBortfald, "", satser.Gaelder, "LAS § 95, stk. 2 (LBK 1193/2014)", [2]satser.Procent{300, 0}, satser.Udledt},
	{"LBK 269/2017 does not speak of collection", satser.RegelKravBortfald, "2017-03-21", satser.Gaelder, "LAS § 95, stk. 2 (LBK 269/2017)", [2]satser.Procent{300, 0}, satser.Udledt},
	{"LBK 247/2019: 3 years at least after it was handed over", satser.RegelKravBortfald, "2019-03-13", satser.Gaelder, "LAS § 95, stk. 2 (LBK 247/2019)", [2]satser.Procent{300, 300}, satser.Laest},
}

func TestTilbagebetalingslov(t *testing.T) {
	foerste := map[satser.Ordning]string{satser.Ressourceforloeb: "2013-01-01", satser.Jobafklaring: "2014-07-01"}
	for o, begynder := range foerste {
		antal := map[satser.Regel]int{}
		for i, r := range tilbagebetalingslov {
			fra := satser.MustDato(begynder)
			if r.fra != "" {
				fra = satser.MustDato(r.fra)
			}
			til := satser.Gaeldende().SidsteDag()
			if i+1 < len(tilbagebetalingslov) && tilbagebetalingslov[i+1].regel == r.regel {
				til = satser.MustDato(tilbagebetalingslov[i+1].fra).AddDays(-1)
			}
			for _, d := range []satser.Dato{fra, til} {
				v, err := satser.Gaeldende().Regel(r.regel, o, d)
				if err != nil || v.Virkning != r.virkning || v.Tal != r.tal || v.Sikkerhed != r.sikkerhed || v.Fra != fra {
					t.Errorf("%s: %v %v %v: %+v, %v", r.grund, r.regel, o, d, v, err)
				}
			}
			if v, _ := satser.Gaeldende().Regel(r.regel, o, fra); v.Hjemmel.String() != r.hjemmel {
				t.Errorf("%s: %v %v is cited as %v", r.grund, r.regel, o, v.Hjemmel)
			}
			if r.fra == "" {
				var udenfor *satser.Udenforfejl
				if _, err := satser.Gaeldende().Regel(r.regel, o, fra.AddDays(-1)); !errors.As(err, &udenfor) {
					t.Errorf("%s: %v %v before the scheme: %v", r.grund, r.regel, o, err)
				}
			}
			antal[r.regel]++
		}
		for g := satser.RegelTilbagebetalingspligt; g <= satser.RegelKravBortfald; g++ {
			if n := len(satser.Gaeldende().Versioner(g, o)); n == 0 || n != antal[g] {
				t.Errorf("%v %v has %d versions, the table %d", g, o, n, antal[g])
			}
		}
	}
}
