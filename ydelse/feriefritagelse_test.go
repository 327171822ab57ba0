package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestFerieFritager: a job refused on Wednesday 15 May 2024 costs 1.896 kr. of 12.326 kr. (the event amount and the rate of
// 2024), unless the person is on holiday that day. The holiday is stated once, among the facts about the right.
func TestFerieFritager(t *testing.T) {
	const hele, nedsat = "12326.00", "10430.00"
	for _, o := range []satser.Ordning{rf, jaf} {
		for _, r := range []struct {
			grund  string
			ferie  ydelse.Ferie
			ydelse string
			venter int
		}{
			{"on holiday that is earned and agreed", ydelse.Ferie{Art: ydelse.FerieMedYdelse, Ret: spor.Ja, Aftalt: spor.Ja}, hele, 0},
			{"without right to it there is no holiday", ydelse.Ferie{Art: ydelse.FerieMedYdelse, Ret: spor.Nej, Aftalt: spor.Ja}, nedsat, 0},
			{"not agreed", ydelse.Ferie{Art: ydelse.FerieMedYdelse, Ret: spor.Ja, Aftalt: spor.Nej}, nedsat, 0},
			{"whether there is right is not assessed", ydelse.Ferie{Art: ydelse.FerieMedYdelse, Ret: spor.IkkeVurderet, Aftalt: spor.Ja}, hele, 1},
			{"whether it is agreed is not stated", ydelse.Ferie{Art: ydelse.FerieMedYdelse, Ret: spor.Ja}, hele, 1},
			{"whether there is right is not stated", ydelse.Ferie{Art: ydelse.FerieMedYdelse, Aftalt: spor.Ja}, hele, 1},
			{"with feriegodtgørelse neither is asked for", ydelse.Ferie{Art: ydelse.FerieMedFeriegodtgoerelse}, hele, 0},
		} {
			for _, dage := range []struct {
				fra, til string
				inde     bool
			}{{"2024-05-15", "2024-05-15", true}, {"2024-05-13", "2024-05-14", false}, {"2024-05-16", "2024-05-17", false}} {
				s := sag(o, forsoemt(arbejdsafvisning("2024-05-15")))
				f := r.ferie
				f.Fra, f.Til = dag(dage.fra), dag(dage.til)
				s.Ret.Ferie = []ydelse.Ferie{f}
				vil, venter := r.ydelse, r.venter
				if !dage.inde {
					vil, venter = nedsat, 0
				}
				x := opgoer(t, beregner(), s, satser.MustMaaned("2024-05"))
				if x.Ydelse.String() != vil || x.Uafklaret != venter {
					t.Errorf("%v, %s, %s: %v kr., %d open", o, r.grund, dage.fra, x.Ydelse, x.Uafklaret)
				}
				if len(s.Raadighed.Fritagelser) != 0 {
					t.Fatal("the caller's case is written in")
				}
			}
		}
	}
}
