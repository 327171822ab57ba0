package satser_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// udbetalingslov is the rules on what follows the benefit, as they were read.
var udbetalingslov = []lovraekke{
	{
		"the least benefit with ATP: 1. pkt. of stk. 3; 2. pkt. since stk. 3 begins with kontanthjælp", satser.RegelATP,
		"2013-01-01 gælder: § 79, stk. 3, 1. pkt. (LBK 1193/2014); 2025-07-01 gælder: § 79, stk. 3, 2. pkt. (lov 1655/2024, LBK 1004/2025)",
		"2014-07-01 gælder: § 79, stk. 3, 1. pkt. (LBK 1193/2014); 2025-07-01 gælder: § 79, stk. 3, 2. pkt. (lov 1655/2024, LBK 1004/2025)", "",
	},
	{
		"the person's third: stk. 2, and stk. 1 when stk. 1 went out", satser.RegelATPEgen,
		"2013-01-01 gælder: § 80, stk. 2 (LBK 806/2015); 2025-07-01 gælder: § 80, stk. 1 (lov 1655/2024, LBK 1004/2025)",
		"2014-07-01 gælder: § 80, stk. 2 (LBK 806/2015); 2025-07-01 gælder: § 80, stk. 1 (lov 1655/2024, LBK 1004/2025)", "",
	},
	{
		"no pension contribution before 2020", satser.RegelPension,
		"2013-01-01 gælder ikke: § 80 (LBK 806/2015); 2020-01-01 gælder: § 80 b, stk. 2 (lov 339/2019, LBK 241/2021)",
		"2014-07-01 gælder ikke: § 80 (LBK 806/2015); 2020-01-01 gælder: § 80 b, stk. 2 (lov 339/2019, LBK 241/2021)", "",
	},
	{"refusion for at most 37 hours a week, kap. 6 b only", satser.RegelRefusion, "", "2014-07-01 gælder: § 69 t, stk. 2 (LBK 806/2015)", "37"},
}

func TestUdbetalingslov(t *testing.T) {
	proevLov(t, udbetalingslov, []satser.Regel{satser.RegelATP, satser.RegelATPEgen, satser.RegelPension, satser.RegelRefusion})
}

// TestRefusionstillaeg: the percentages of § 69 x, stk. 3, typed from the act, each with its number, on both sides of each new
// year; none before 2020 and none in kap. 6 a.
func TestRefusionstillaeg(t *testing.T) {
	for _, r := range []struct {
		dag, sted string
		procent   string
	}{
		{"2014-07-01", "§ 69 t", "0"},
		{"2019-12-31", "§ 69 t", "0"},
		{"2020-01-01", "§ 69 x, stk. 3, nr. 1", "0.3"},
		{"2020-12-31", "§ 69 x, stk. 3, nr. 1", "0.3"},
		{"2021-01-01", "§ 69 x, stk. 3, nr. 2", "0.6"},
		{"2021-12-31", "§ 69 x, stk. 3, nr. 2", "0.6"},
		{"2022-01-01", "§ 69 x, stk. 3, nr. 3", "0.9"},
		{"2022-12-31", "§ 69 x, stk. 3, nr. 3", "0.9"},
		{"2023-01-01", "§ 69 x, stk. 3, nr. 4", "1.2"},
		{"2023-12-31", "§ 69 x, stk. 3, nr. 4", "1.2"},
		{"2024-01-01", "§ 69 x, stk. 3, nr. 5", "1.5"},
		{"2024-12-31", "§ 69 x, stk. 3, nr. 5", "1.5"},
		{"2025-01-01", "§ 69 x, stk. 3, nr. 6", "1.8"},
		{"2025-12-31", "§ 69 x, stk. 3, nr. 6", "1.8"},
		{"2026-01-01", "§ 69 x, stk. 3, nr. 7", "2.1"},
		{"2026-12-31", "§ 69 x, stk. 3, nr. 7", "2.1"},
	} {
		v, err := satser.Gaeldende().Regel(satser.RegelRefusionTillaeg, satser.Jobafklaring, satser.MustDato(r.dag))
		gaelder := v.Virkning == satser.Gaelder
		if err != nil || v.Hjemmel.Bestemmelse() != r.sted || v.Tal[0].String() != r.procent || gaelder != (r.procent != "0") {
			t.Errorf("%s: %v %v %v (%v)", r.dag, v.Virkning, v.Hjemmel, v.Tal[0], err)
		}
	}
	versioner := satser.Gaeldende().Versioner(satser.RegelRefusionTillaeg, satser.Jobafklaring)
	for i, want := range []string{"0", "0.3", "0.6", "0.9", "1.2", "1.5", "1.8", "2.1", "2.4", "2.7", "3", "3.3"} {
		if i >= len(versioner) || versioner[i].Tal[0].String() != want {
			t.Errorf("version %d of %d: want %s %%", i, len(versioner), want)
		}
	}
	if _, err := satser.Gaeldende().Regel(satser.RegelRefusionTillaeg, satser.Ressourceforloeb, satser.MustDato("2024-01-01")); err == nil {
		t.Error("kap. 6 a has the supplement")
	}
}
