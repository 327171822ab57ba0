package main

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestOmrids: how many stykker, numbers and punktums there are, counted by hand in the editions where they change.
func TestOmrids(t *testing.T) {
	o := laesGrundlag(t).omrids
	for s, vil := range map[string]int{
		"LAS § 13 (LBK 806/2015)": 14, "LAS § 13 (LBK 468/2016)": 16, "LAS § 13 (LBK 241/2021)": 16, "LAS § 13 (LBK 1031/2023)": 17, "LAS § 13 (LBK 1004/2025)": 15,
		"LAS § 35 (LBK 981/2019)": 7, "LAS § 35 (LBK 241/2021)": 10, "LAS § 35 (LBK 1004/2025)": 11,
		"LAS § 68 (LBK 190/2012)": 8, "LAS § 68 (LBK 1004/2025)": 8, "LAS § 68 a (LBK 806/2015)": 5,
		"LAS § 69 (LBK 190/2012)": 5, "LAS § 69 (LBK 269/2017)": 5, "LAS § 69 (LBK 247/2019)": 6, "LAS § 69 (LBK 981/2019)": 7, "LAS § 69 (LBK 241/2021)": 7, "LAS § 69 (LBK 1031/2023)": 9,
		"LAS § 69 a (LBK 981/2019)": 3, "LAS § 69 a (LBK 241/2021)": 6, "LAS § 69 b (LBK 981/2019)": 2, "LAS § 69 b (LBK 241/2021)": 3, "LAS § 69 c (LBK 981/2019)": 2, "LAS § 69 c (LBK 241/2021)": 4,
		"LAS § 69 d (LBK 269/2017)": 4, "LAS § 69 d (LBK 247/2019)": 5, "LAS § 69 e (LBK 1004/2025)": 1, "LAS § 69 f (LBK 981/2019)": 3, "LAS § 69 f (LBK 241/2021)": 11,
		"LAS § 69 j (LBK 1193/2014)": 14, "LAS § 69 j (LBK 1031/2023)": 14, "LAS § 69 j (LBK 808/2024)": 15, "LAS § 69 k (LBK 269/2017)": 4, "LAS § 69 k (LBK 247/2019)": 5, "LAS § 69 k (LBK 241/2021)": 6, "LAS § 69 k (LBK 1031/2023)": 8,
		"LAS § 69 l (LBK 981/2019)": 4, "LAS § 69 l (LBK 241/2021)": 7, "LAS § 69 q (LBK 1004/2025)": 11, "LAS § 69 t (LBK 806/2015)": 4, "LAS § 69 x (LBK 241/2021)": 5,
		"LAS § 79 (LBK 806/2015)": 3, "LAS § 79 (LBK 808/2024)": 4, "LAS § 79 (LBK 1004/2025)": 3, "LAS § 80 (LBK 808/2024)": 3, "LAS § 80 (LBK 1004/2025)": 2,
		"LAS § 91 (LBK 468/2016)": 1, "LAS § 91 (LBK 269/2017)": 2, "LAS § 91 (LBK 247/2019)": 4, "LAS § 91 (LBK 241/2021)": 5, "LAS § 91 (LBK 1004/2025)": 6, "LAS § 95 (LBK 269/2017)": 2, "LAS § 95 (LBK 247/2019)": 3,
		"LAB § 112 (lov 548/2019)": 2, "LAB § 112 (LBK 701/2022)": 3, "LAB § 114 (lov 548/2019)": 3, "LAB § 114 (LBK 280/2024)": 4, "LAB § 68 a (lov 1380/2012)": 9,
		"RSL § 72 (LBK 354/2025)": 9, "FVL § 26 (LBK 433/2014)": 1, "bekendtgørelse § 2 (BEK 762/2025)": 8, "bekendtgørelse § 11 (BEK 861/2025)": 6, "DPL § 10 (LBK 686/2021)": 1,
		"LAS § 34 (LBK 1004/2025)": 0, "LAS § 68 a (LBK 1193/2014)": 0, "LAS § 69 x (LBK 981/2019)": 0, "LAS § 10 j (LBK 241/2021)": 0,
	} {
		if got := o.stk[sted(t, s)]; got != vil {
			t.Errorf("%s has %d stykker, want %d", s, got, vil)
		}
	}
	for s, vil := range map[string]int{
		"LAS § 33, stk. 1 (LBK 1193/2014)": 9, "LAS § 33, stk. 1 (LBK 806/2015)": 10, "LAS § 33, stk. 1 (LBK 808/2024)": 11, "LAS § 13, stk. 7 (LBK 981/2019)": 10, "LAS § 13, stk. 7 (LBK 241/2021)": 0,
		"LAS § 68, stk. 2 (LBK 1004/2025)": 4, "LAS § 69, stk. 3 (LBK 981/2019)": 4, "LAS § 69, stk. 3 (LBK 241/2021)": 5, "LAS § 69 d, stk. 2 (LBK 806/2015)": 2, "LAS § 69 d, stk. 3 (LBK 269/2017)": 0, "LAS § 69 d, stk. 3 (LBK 247/2019)": 3,
		"LAS § 80 c, stk. 1 (LBK 1004/2025)": 11, "LAS § 91, stk. 1 (LBK 269/2017)": 4, "LAS § 91, stk. 1 (LBK 247/2019)": 5, "LAB § 106, stk. 1 (lov 548/2019)": 3, "LAB § 106, stk. 1 (LBK 701/2022)": 4, "LAB § 6, stk. 1 (LBK 280/2024)": 13,
	} {
		h, n := sted(t, s), 0
		for h.Nr = 1; o.pkt[h] > 0; h.Nr++ {
			n++
		}
		if n != vil {
			t.Errorf("%s has %d numbers, want %d", s, n, vil)
		}
	}
	for s, vil := range map[string]int{
		"LAS § 68 a, stk. 1 (LBK 806/2015)": 1, "LAS § 68 a, stk. 1 (LBK 468/2016)": 3, "LAS § 68 a, stk. 1 (LBK 241/2021)": 4, "LAS § 68, stk. 4 (LBK 1004/2025)": 5, "LAS § 68, stk. 5 (LBK 190/2012)": 1, "LAS § 68, stk. 5 (LBK 1193/2014)": 2,
		"LAS § 69, stk. 4 (LBK 806/2015)": 2, "LAS § 69, stk. 6 (LBK 1004/2025)": 7, "LAS § 69 k, stk. 1 (LBK 468/2016)": 1, "LAS § 69 k, stk. 1 (LBK 269/2017)": 2, "LAS § 95, stk. 2 (LBK 269/2017)": 1, "LAS § 95, stk. 2 (LBK 247/2019)": 4,
		"LAS § 33, stk. 1, nr. 8 (LBK 1004/2025)": 3, "LAS § 33, stk. 1, nr. 6 (LBK 1004/2025)": 2, "LAS § 33, stk. 1, nr. 1 (LBK 1004/2025)": 1, "LAS § 79, stk. 3 (LBK 1004/2025)": 3, "LAB § 113, stk. 3 (LBK 280/2024)": 3,
	} {
		if got := o.pkt[sted(t, s)]; got != vil {
			t.Errorf("%s has %d punktums, want %d", s, got, vil)
		}
	}
	for _, u := range []satser.Udgave{satser.LBK190af2012, satser.LBK1193af2014, satser.LBK806af2015, satser.LBK468af2016, satser.LBK269af2017, satser.LBK247af2019, satser.LBK981af2019, satser.LBK241af2021, satser.LBK1031af2023, satser.LBK808af2024, satser.LBK1004af2025} {
		if !o.har(satser.Hjemmel{Udgave: u, Paragraf: 68}) {
			t.Errorf("%v has no § 68", u)
		}
	}
}
