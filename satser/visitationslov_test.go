package satser_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// visitationsregel is a rule of the grant of a course and its length as it was read: for each scheme its versions, "; " between,
// each with its first day, its effect, its numbers in hundredths if it has any, and the provision with the edition it was read in.
type visitationsregel struct {
	grund string
	regel satser.Regel
	a, b  string
}

var visitationslov = []visitationsregel{
	{
		"who a course is for: § 68 a, stk. 1, of the act of 2012, then § 112, stk. 1; kap. 12 b is not in hand, then § 107", satser.RegelMaalgruppe,
		"2013-01-01 gælder: LAB § 68 a, stk. 1 (lov 1380/2012); 2020-01-01 gælder: LAB § 112, stk. 1 (lov 548/2019); 2022-05-22 gælder: LAB § 112, stk. 1 (LBK 701/2022); 2024-03-01 gælder: LAB § 112, stk. 1 (LBK 280/2024)",
		"2014-07-01 gælder: LAS § 69 j, stk. 1 (LBK 190/2012, ændret ved lov 720/2014); 2020-01-01 gælder: LAB § 107 (lov 548/2019); 2022-05-22 gælder: LAB § 107 (LBK 701/2022); 2024-03-01 gælder: LAB § 107 (LBK 280/2024)",
	},
	{
		"pointless until 2018, then a prospect; June 2018 lies between the bill and what is known", satser.RegelUdvikling,
		"2013-01-01 ikke åbenbart formålsløst: LAB § 68 a, stk. 2 (lov 1380/2012); 2018-06-01 kræver skøn: LAB § 68 a, stk. 2 (lov 1380/2012); 2018-07-01 udviklingsperspektiv: LAB § 68 a, stk. 2 (lov 1380/2012); 2020-01-01 udviklingsperspektiv: LAB § 112, stk. 2 (lov 548/2019); 2022-05-22 udviklingsperspektiv: LAB § 112, stk. 2 (LBK 701/2022); 2024-03-01 udviklingsperspektiv: LAB § 112, stk. 2 (LBK 280/2024)",
		"",
	},
	{
		"1 to 5 years, from 2022 1 to 3; jobafklaring 2", satser.RegelVarighed,
		"2013-01-01 gælder 100 500: LAB § 68 a, stk. 4 (lov 1380/2012); 2020-01-01 gælder 100 500: LAB § 114, stk. 1, 1. pkt. (lov 548/2019); 2022-01-01 gælder 100 300: LAB § 114, stk. 1, 1. pkt. (lov 548/2019, ændret ved lov 1160/2021); 2022-05-22 gælder 100 300: LAB § 114, stk. 1, 1. pkt. (LBK 701/2022); 2024-03-01 gælder 100 300: LAB § 114, stk. 1, 1. pkt. (LBK 280/2024)",
		"2014-07-01 gælder 0 200: LAS § 69 j, stk. 1 (LBK 190/2012, ændret ved lov 720/2014); 2020-01-01 gælder 0 200: LAB § 110, stk. 1, 1. pkt. (lov 548/2019); 2022-05-22 gælder 0 200: LAB § 110, stk. 1, 1. pkt. (LBK 701/2022); 2024-03-01 gælder 0 200: LAB § 110, stk. 1, 1. pkt. (LBK 280/2024)",
	},
	{
		"barsel is first named in lov 548/2019", satser.RegelVarighedBarsel,
		"2013-01-01 kræver skøn: LAB § 68 a, stk. 4 (lov 1380/2012); 2020-01-01 gælder: LAB § 114, stk. 1, 2. pkt. (lov 548/2019); 2022-05-22 gælder: LAB § 114, stk. 1, 2. pkt. (LBK 701/2022); 2024-03-01 gælder: LAB § 114, stk. 1, 2. pkt. (LBK 280/2024)",
		"2014-07-01 kræver skøn: LAS § 69 j, stk. 1 (LBK 190/2012, ændret ved lov 720/2014); 2020-01-01 gælder: LAB § 110, stk. 1, 2. pkt. (lov 548/2019); 2022-05-22 gælder: LAB § 110, stk. 1, 2. pkt. (LBK 701/2022); 2024-03-01 gælder: LAB § 110, stk. 1, 2. pkt. (LBK 280/2024)",
	},
	{
		"sorgorlov came with lov 2201/2020; what went before it under § 13 of barselsloven is left open", satser.RegelVarighedSorgorlov,
		"2013-01-01 kræver skøn: LAB § 68 a, stk. 4 (lov 1380/2012); 2020-01-01 kræver skøn: LAB § 114, stk. 1, 2. pkt. (lov 548/2019); 2021-01-01 gælder: LAB § 114, stk. 1, 2. pkt. (lov 548/2019, ændret ved lov 2201/2020); 2022-05-22 gælder: LAB § 114, stk. 1, 2. pkt. (LBK 701/2022); 2024-03-01 gælder: LAB § 114, stk. 1, 2. pkt. (LBK 280/2024)",
		"2014-07-01 kræver skøn: LAS § 69 j, stk. 1 (LBK 190/2012, ændret ved lov 720/2014); 2020-01-01 kræver skøn: LAB § 110, stk. 1, 2. pkt. (lov 548/2019); 2021-01-01 gælder: LAB § 110, stk. 1, 2. pkt. (lov 548/2019, ændret ved lov 2201/2020); 2022-05-22 gælder: LAB § 110, stk. 1, 2. pkt. (LBK 701/2022); 2024-03-01 gælder: LAB § 110, stk. 1, 2. pkt. (LBK 280/2024)",
	},
	{
		"more than one course: stk. 8, then § 114, stk. 2; jobafklaring § 110, stk. 3", satser.RegelFlereForloeb,
		"2013-01-01 gælder: LAB § 68 a, stk. 8, 1. pkt. (lov 1380/2012); 2020-01-01 gælder: LAB § 114, stk. 2 (lov 548/2019); 2022-05-22 gælder: LAB § 114, stk. 2 (LBK 701/2022); 2024-03-01 gælder: LAB § 114, stk. 2 (LBK 280/2024)",
		"2014-07-01 kræver skøn: LAS § 69 j, stk. 1 (LBK 190/2012, ændret ved lov 720/2014); 2020-01-01 gælder: LAB § 110, stk. 3 (lov 548/2019); 2022-05-22 gælder: LAB § 110, stk. 3 (LBK 701/2022); 2024-03-01 gælder: LAB § 110, stk. 3 (LBK 280/2024)",
	},
	{
		"five years between 40 and 50: new in 2022", satser.RegelFemAar,
		"2013-01-01 gælder ikke: LAB § 68 a, stk. 8 (lov 1380/2012); 2020-01-01 gælder ikke: LAB § 114, stk. 3 (lov 548/2019); 2022-01-01 gælder 500 0: LAB § 114, stk. 3, 1. pkt. (lov 548/2019, ændret ved lov 1160/2021); 2022-05-22 gælder 500 0: LAB § 114, stk. 3, 1. pkt. (LBK 701/2022); 2024-03-01 gælder 500 0: LAB § 114, stk. 3, 1. pkt. (LBK 280/2024)",
		"",
	},
	{
		"the wish for a further course: over 40, from 2022 over 50", satser.RegelEgetOenske,
		"2013-01-01 gælder 4000 0: LAB § 68 a, stk. 9, 2. pkt. (lov 1380/2012); 2020-01-01 gælder 4000 0: LAB § 114, stk. 3, 1. pkt. (lov 548/2019); 2022-01-01 gælder 5000 0: LAB § 114, stk. 4, 1. pkt. (lov 548/2019, ændret ved lov 1160/2021); 2022-05-22 gælder 5000 0: LAB § 114, stk. 4, 1. pkt. (LBK 701/2022); 2024-03-01 gælder 5000 0: LAB § 114, stk. 4, 1. pkt. (LBK 280/2024)",
		"",
	},
	{
		"six years to folkepension: new in 2022", satser.RegelSeksAar,
		"2013-01-01 gælder ikke: LAB § 68 a, stk. 1 (lov 1380/2012); 2020-01-01 gælder ikke: LAB § 112, stk. 1 (lov 548/2019); 2022-01-01 gælder 600 0: LAB § 112, stk. 3, 1. pkt. (lov 548/2019, ændret ved lov 1160/2021); 2022-05-22 gælder 600 0: LAB § 112, stk. 3, 1. pkt. (LBK 701/2022); 2024-03-01 gælder 600 0: LAB § 112, stk. 3, 1. pkt. (LBK 280/2024)",
		"",
	},
	{
		"never beyond folkepensionsalderen: 2. pkt. of stk. 3, from 2022 of stk. 4; the act of 2012 has no upper age", satser.RegelFolkepension,
		"2013-01-01 kræver skøn: LAB § 68 a, stk. 8 (lov 1380/2012); 2020-01-01 gælder: LAB § 114, stk. 3, 2. pkt. (lov 548/2019); 2022-01-01 gælder: LAB § 114, stk. 4, 2. pkt. (lov 548/2019, ændret ved lov 1160/2021); 2022-05-22 gælder: LAB § 114, stk. 4, 2. pkt. (LBK 701/2022); 2024-03-01 gælder: LAB § 114, stk. 4, 2. pkt. (LBK 280/2024)",
		"2014-07-01 kræver skøn: LAS § 69 j, stk. 1 (LBK 190/2012, ændret ved lov 720/2014); 2020-01-01 gælder: LAB § 110, stk. 2, nr. 2 (lov 548/2019); 2022-05-22 gælder: LAB § 110, stk. 2, nr. 2 (LBK 701/2022); 2024-03-01 gælder: LAB § 110, stk. 2, nr. 2 (LBK 280/2024)",
	},
	{
		"jobafklaring ends with fitness for work", satser.RegelRask, "",
		"2014-07-01 gælder: LAS § 69 j, stk. 1 (LBK 190/2012, ændret ved lov 720/2014); 2020-01-01 gælder: LAB § 110, stk. 2, nr. 1 (lov 548/2019); 2022-05-22 gælder: LAB § 110, stk. 2, nr. 1 (LBK 701/2022); 2024-03-01 gælder: LAB § 110, stk. 2, nr. 1 (LBK 280/2024)",
	},
	{
		"and with sygedagpenge chosen for a life-threatening illness, from 2016", satser.RegelLivstruende, "",
		"2014-07-01 gælder ikke: LAS § 69 j, stk. 1 (LBK 190/2012, ændret ved lov 720/2014); 2016-01-01 gælder: LAS § 69 j, stk. 1 (LBK 806/2015); 2020-01-01 gælder: LAB § 110, stk. 2, nr. 3 (lov 548/2019); 2022-05-22 gælder: LAB § 110, stk. 2, nr. 3 (LBK 701/2022); 2024-03-01 gælder: LAB § 110, stk. 2, nr. 3 (LBK 280/2024)",
	},
}

// skrevneVersioner writes the versions of a rule in the form of the table.
func skrevneVersioner(g satser.Regel, o satser.Ordning) (ud string) {
	for i, v := range satser.Gaeldende().Versioner(g, o) {
		if i > 0 {
			ud += "; "
		}
		ud += v.Fra.String() + " " + v.Virkning.String()
		if v.Tal != [2]satser.Procent{} {
			ud += " " + hundrededele(v.Tal[0]) + " " + hundrededele(v.Tal[1])
		}
		ud += ": " + v.Hjemmel.String()
	}
	return ud
}

func hundrededele(p satser.Procent) string {
	if p == 0 {
		return "0"
	}
	var b []byte
	for ; p > 0; p /= 10 {
		b = append([]byte{byte('0' + p%10)}, b...)
	}
	return string(b)
}

func TestVisitationslov(t *testing.T) {
	set := map[satser.Regel]bool{}
	for _, r := range visitationslov {
		set[r.regel] = true
		if got := skrevneVersioner(r.regel, satser.Ressourceforloeb); got != r.a {
			t.Errorf("%s: %v\n %s\nwant\n %s", r.grund, r.regel, got, r.a)
		}
		if got := skrevneVersioner(r.regel, satser.Jobafklaring); got != r.b {
			t.Errorf("%s: %v\n %s\nwant\n %s", r.grund, r.regel, got, r.b)
		}
	}
	for g := satser.RegelMaalgruppe; g <= satser.RegelLivstruende; g++ {
		if !set[g] {
			t.Errorf("%v is not in the table", g)
		}
	}
}

// TestVisitationslovSikkerhed: what is inferred says so in a note, and what was read has its words and first day in the text.
func TestVisitationslovSikkerhed(t *testing.T) {
	for _, r := range visitationslov {
		for _, o := range ordninger {
			for _, v := range satser.Gaeldende().Versioner(r.regel, o) {
				if v.Sikkerhed == satser.Udledt && v.Note == "" {
					t.Errorf("%v %v %v is inferred without a note", r.regel, o, v.Fra)
				}
				laest := v.Fra.Aar() == 2013 && v.Virkning != satser.KraeverSkoen || v.Fra.Aar() >= 2020 && v.Virkning != satser.KraeverSkoen && v.Hjemmel.AendretVed == 0
				if laest != (v.Sikkerhed == satser.Laest) {
					t.Errorf("%v %v %v: %v", r.regel, o, v.Fra, v.Sikkerhed)
				}
			}
		}
	}
}
