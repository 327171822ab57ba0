package hvadnu_test

import (
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

// TestKurveFeriepenge: 12.000 kr. of holiday pay for 7 days of May 2024 in kap. 6 b takes the benefit of those days, 2.783,29 kr., in
// place of 30 % (§ 69 j, stk. 11, 2. pkt.). Wage costs 30 % beside it up to 4.323 kr., where both reach the threshold of 16.323 kr.;
// from there the split is open, and a curve that goes so far is none, also when its last wage takes the whole benefit.
func TestKurveFeriepenge(t *testing.T) {
	s := sag(satser.Jobafklaring)
	s.Indtaegter = []ydelse.Indtaegt{{
		Art: satser.Feriegodtgoerelse, Beloeb: kr("12000"), Periode: satser.MustPeriode("2024-05-06", "2024-05-12"),
	}}
	k := kurve(t, beregner(), s, "2024-05", hvadnu.Valg{Maks: kr("4323"), Skridt: kr("1000")})
	if k.Udfald != spor.Beregnet || len(k.Knaek) != 1 || k.Knaek[0].Efter != (hvadnu.Andel{Taeller: 7, Naevner: 10}) || k.Knaek[0].Trin != spor.LoenfradragTil {
		t.Fatalf("%v, kinks %+v", k.Udfald, k.Knaek)
	}
	for i, vil := range []string{"9542.71", "9242.71", "8942.71", "8642.71", "8342.71"} {
		if k.Punkter[i].Ydelse != kr(vil) {
			t.Errorf("at %v: %v, want %s", k.Punkter[i].Loen, k.Punkter[i].Ydelse, vil)
		}
	}
	for _, maks := range []string{"4324", "10000", "60000"} {
		k := kurve(t, beregner(), s, "2024-05", hvadnu.Valg{Maks: kr(maks), Skridt: kr("1000")})
		siger := slices.ContainsFunc(k.Spor, func(t spor.Trin) bool { return t.ID == spor.FerieFordeling && t.Udfald == spor.KraeverSkoen })
		if k.Udfald != spor.KraeverSkoen || k.Punkter != nil || k.Knaek != nil || !siger {
			t.Errorf("to %s: %v, %d points, %d kinks", maks, k.Udfald, len(k.Punkter), len(k.Knaek))
		}
	}
}
