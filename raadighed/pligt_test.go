package raadighed_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// pligter is the provision of each duty: from a day on, of kap. 6 a and 6 b; empty where none is stated. Until LBK
// 981/2019 the list was stk. 2.
var pligter = map[satser.Haendelsesart][]fra{
	satser.AfvistTilbud:                    {{"2013-01-01", 0, "§ 69, stk. 2, nr. 1", "§ 69 k, stk. 2, nr. 1"}, {"2019-09-23", 0, "§ 69, stk. 3, nr. 1", "§ 69 k, stk. 3, nr. 1"}},
	satser.UdeblevetFraTilbud:              {{"2013-01-01", 0, "§ 69, stk. 2, nr. 1", "§ 69 k, stk. 2, nr. 1"}, {"2019-09-23", 0, "§ 69, stk. 3, nr. 1", "§ 69 k, stk. 3, nr. 1"}},
	satser.AfvistArbejde:                   {{"2013-01-01", 0, "§ 69, stk. 2, nr. 2", "§ 69 k, stk. 2, nr. 2"}, {"2019-09-23", 0, "§ 69, stk. 3, nr. 2", "§ 69 k, stk. 3, nr. 2"}},
	satser.UdeblevetFraSamtale:             {{"2013-01-01", 0, "§ 69, stk. 2, nr. 3", "§ 69 k, stk. 2, nr. 3"}, {"2019-09-23", 0, "§ 69, stk. 3, nr. 3", "§ 69 k, stk. 3, nr. 3"}},
	satser.UdeblevetFraRaadighedsvurdering: {{"2013-01-01", 0, "§ 69, stk. 2, nr. 3", "§ 69 k, stk. 2, nr. 3"}, {"2019-09-23", 0, "§ 69, stk. 3, nr. 3", "§ 69 k, stk. 3, nr. 3"}},
	satser.SygdomIkkeMeldtTilTilbud:        {{"2013-01-01", 0, "§ 69, stk. 2, nr. 4", "§ 69 k, stk. 2, nr. 4"}, {"2019-09-23", 0, "§ 69, stk. 3, nr. 4", "§ 69 k, stk. 3, nr. 4"}},
	satser.BookingfristOverskredet:         {{"2013-01-01", 0, "", ""}, {"2021-01-01", 0, "§ 69, stk. 3, nr. 5", "§ 69 k, stk. 3, nr. 5"}},
	satser.OphoertMedArbejde:               {{"2013-01-01", 0, "§ 69, stk. 1", "§ 69 k, stk. 1"}},
	satser.IkkeSoegtJob:                    {{"2013-01-01", 0, "§ 69, stk. 1", "§ 69 k, stk. 1"}},
	satser.MedvirkerIkke:                   {{"2013-01-01", 0, "§ 69, stk. 1", "§ 69 k, stk. 1"}},
	satser.FortietArbejde:                  {{"2013-01-01", 0, "§ 11, stk. 2", "§ 11, stk. 2"}},
	satser.UdlandsopholdUberettiget:        {{"2013-01-01", 0, "§ 11, stk. 2", "§ 11, stk. 2"}},
	satser.SygdomIkkeMeldtTilSamtale:       {{"2013-01-01", 0, "", ""}, {"2020-01-01", 0, "§ 35, stk. 8", "§ 35, stk. 8"}},
}

// TestPligter: every kind of failure on every day, with the provision of the duty and what failing it can lead to.
func TestPligter(t *testing.T) {
	for _, o := range begge {
		for _, d := range udgavedage {
			if o == jaf && d < "2014-07-01" {
				continue
			}
			t.Run(fmt.Sprint(o, " ", d), func(t *testing.T) { tjekPligter(t, o, d) })
		}
	}
}

func tjekPligter(t *testing.T, o satser.Ordning, d string) {
	alle, err := vurderer(o).Pligter(dag(d))
	if err != nil || len(alle) != len(satser.Haendelsesarter()) {
		t.Fatalf("%d duties, %v", len(alle), err)
	}
	skal := map[satser.Virkning]bool{satser.FradragPrDag: true, satser.NedsaettelsePrHaendelse: true, satser.NedsaettelseTredjedel: true}
	for i, p := range alle {
		sanktion := paa(hjemler[p.Haendelse], d)
		if p.Haendelse != satser.Haendelsesarter()[i] || p.Virkning != sanktion.virkning || p.Sanktion.Bestemmelse() != sanktion.bestemmelse(o) {
			t.Errorf("%v leads to %v by %v, want %v by %s", p.Haendelse, p.Virkning, p.Sanktion, sanktion.virkning, sanktion.bestemmelse(o))
		}
		pligt := ""
		if linjer := pligter[p.Haendelse]; linjer != nil {
			pligt = paa(linjer, d).bestemmelse(o)
		}
		if got := strings.TrimPrefix(p.Hjemmel.String(), p.Hjemmel.Udgave.Retskilde().String()+" "); pligt == "" != p.Hjemmel.IsZero() || !strings.HasPrefix(got, pligt) {
			t.Errorf("%v is a duty by %v, want %q", p.Haendelse, p.Hjemmel, pligt)
		}
		if p.Skal() != skal[p.Virkning] {
			t.Errorf("%v: the municipality must %v", p.Haendelse, p.Skal())
		}
		// The edition is that of the day; kap. 6 b is in none before the one in which it was read.
		udgave := satser.LASPaa(dag(d))
		if o == jaf {
			udgave = max(udgave, satser.LBK806af2015)
		}
		if p.Hjemmel.Nr == 5 { // which LBK 981/2019 has not
			udgave = max(udgave, satser.LBK241af2021)
		}
		if p.Hjemmel.Paragraf == 69 && p.Hjemmel.Udgave != udgave {
			t.Errorf("%v cites %v, want %v", p.Haendelse, p.Hjemmel, udgave)
		}
		if u := p.Hjemmel.Udgave; u.Retskilde() == satser.LAS && u < satser.LASPaa(dag(d)) {
			t.Errorf("%v cites %v", p.Haendelse, p.Hjemmel)
		}
	}
}

// TestPligterUdenfor: there are no duties on a day outside known law.
func TestPligterUdenfor(t *testing.T) {
	for o, d := range map[satser.Ordning]string{rf: "2012-12-31", jaf: "2014-06-30"} {
		if alle, err := vurderer(o).Pligter(dag(d)); alle != nil || udenfor(err) == nil {
			t.Errorf("%v %s: %v, %v", o, d, alle, err)
		}
	}
	if alle, err := vurderer(0).Pligter(dag("2024-06-03")); alle != nil || inputfejl(err) == nil {
		t.Errorf("no scheme: %v, %v", alle, err)
	}
}
