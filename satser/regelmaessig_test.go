package satser_test

import (
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// kaeder lists what the yearly regulation rounds each series to, in øre, and whether it leaves out the deduction.
var kaeder = []struct {
	sats    satser.Sats
	oere    int64
	generel bool
}{
	{satser.MaanedForsoerger, 100, false},
	{satser.MaanedIkkeForsoerger, 100, false},
	{satser.MaanedHjemmeboende, 100, false},
	{satser.MaanedBidragLoft, 100, false},
	{satser.BidragTillaeg, 100, false},
	{satser.Loengraense, 100, true},
	{satser.Timefradrag, 1, false},
	{satser.SygedagpengeUge, 500, false},
	{satser.LedighedsydelseForsoerger, 100, false},
	{satser.LedighedsydelseIkkeForsoerger, 100, false},
	{satser.HaendelseVoksen, 100, false},
	{satser.HaendelseHjemmeboende, 100, false},
	{satser.HaendelseLoftEnlig, 100, false},
	{satser.HaendelseLoft, 100, false},
	{satser.HaendelseLoftHjemmeboende, 100, false},
	{satser.ATPGraenseForsoerger, 100, false},
	{satser.ATPGraenseAndre, 100, false},
	{satser.DagpengeMaaned, 100, false},
}

// TestKaeden finds that each year's figure is last year's published one, regulated and rounded half up; the
// percentages are those gathered.
func TestKaeden(t *testing.T) {
	pct := map[int][2]*big.Rat{}
	for _, aar := range kilden(t) {
		pct[aar.Year] = [2]*big.Rat{rat(t, aar.Regulation.Anvendt), rat(t, aar.Regulation.Generel)}
	}
	for aar := 2013; aar <= sidsteKendte.Aar(); aar++ {
		if pct[aar][0] == nil {
			t.Fatalf("kilden har ingen procenter for %d", aar)
		}
	}
	for _, k := range kaeder {
		for _, o := range []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring} {
			figurer := satser.Gaeldende().Figurer(k.sats, o)
			for i := 1; i < len(figurer); i++ {
				f, foer := figurer[i], figurer[i-1]
				want, trin := oereAf(t, foer.Vaerdi), k.oere
				if k.sats == satser.Timefradrag && f.Fra.Aar() >= 2026 {
					trin = 100 // § 109, stk. 4, 2. pkt., in LBK 1004/2025 and in no edition before it
				}
				if f.Fra.Aar() != foer.Fra.Aar() {
					p := pct[f.Fra.Aar()][0]
					if k.generel {
						p = pct[f.Fra.Aar()][1]
					}
					want = rundet(new(big.Rat).Mul(want, new(big.Rat).Add(big.NewRat(1, 1), new(big.Rat).Quo(p, big.NewRat(100, 1)))), trin)
				}
				if k.sats == satser.Loengraense && o == satser.Jobafklaring && f.Fra.Aar() == 2015 {
					want = big.NewRat(1364800, 1) // both amounts stand in § 69 j, stk. 9: 13.442 in 2014, 13.648 in 2015
				}
				if oereAf(t, f.Vaerdi).Cmp(want) != 0 {
					t.Errorf("%v %v %v: %v øre, kæden giver %v", k.sats, o, f.Fra, oereAf(t, f.Vaerdi), want)
				}
			}
		}
	}
}

func rat(t *testing.T, s string) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		t.Fatalf("%q er intet tal", s)
	}
	return r
}

func oereAf(t *testing.T, b satser.Beloeb) *big.Rat {
	t.Helper()
	return new(big.Rat).Mul(rat(t, b.String()), big.NewRat(100, 1))
}

// rundet rounds half up to a whole number of trin øre.
func rundet(r *big.Rat, trin int64) *big.Rat {
	q := new(big.Rat).Quo(r, big.NewRat(trin, 1))
	q.Add(q, big.NewRat(1, 2))
	hele := new(big.Int).Div(q.Num(), q.Denom())
	return new(big.Rat).SetInt(hele.Mul(hele, big.NewInt(trin)))
}

// TestAfledteSerier finds that day rates are the month × 12/260, hours of sygedagpenge the week / 37, and ceilings
// the rate they follow.
func TestAfledteSerier(t *testing.T) {
	for _, r := range []struct {
		sats, af satser.Sats
		faktor   *big.Rat
		oere     int64
	}{
		{satser.DagForsoerger, satser.MaanedForsoerger, big.NewRat(12, 260), 100},
		{satser.DagIkkeForsoerger, satser.MaanedIkkeForsoerger, big.NewRat(12, 260), 100},
		{satser.DagHjemmeboende, satser.MaanedHjemmeboende, big.NewRat(12, 260), 100},
		{satser.DagBidragspligtig, satser.MaanedBidragLoft, big.NewRat(12, 260), 100},
		{satser.SygedagpengeTime, satser.SygedagpengeUge, big.NewRat(1, 37), 1},
		{satser.MaanedBidragLoft, satser.MaanedForsoerger, big.NewRat(1, 1), 100},
		{satser.LedighedsydelseForsoerger, satser.MaanedForsoerger, big.NewRat(1, 1), 100},
		{satser.LedighedsydelseIkkeForsoerger, satser.MaanedIkkeForsoerger, big.NewRat(1, 1), 100},
		{satser.ATPGraenseForsoerger, satser.MaanedForsoerger, big.NewRat(1, 1), 100},
		{satser.ATPGraenseAndre, satser.MaanedIkkeForsoerger, big.NewRat(1, 1), 100},
	} {
		for _, o := range []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring} {
			for _, f := range satser.Gaeldende().Figurer(r.sats, o) {
				op, err := satser.Gaeldende().Sats(r.af, o, f.Fra)
				if err != nil {
					t.Fatal(err)
				}
				want := rundet(new(big.Rat).Mul(oereAf(t, op.Vaerdi), r.faktor), r.oere)
				if oereAf(t, f.Vaerdi).Cmp(want) != 0 {
					t.Errorf("%v %v %v: %v, men %v giver %v øre", r.sats, o, f.Fra, f.Vaerdi, r.af, want)
				}
			}
		}
	}
}

// TestOrdningerneErEnige finds that kap. 6 a and kap. 6 b have the same figures from 2015 on, and that kap. 6 a alone
// has the former levels.
func TestOrdningerneErEnige(t *testing.T) {
	kun6a := map[satser.Sats]bool{
		satser.SygedagpengeUge: true, satser.SygedagpengeTime: true, satser.LedighedsydelseUge: true,
		satser.LedighedsydelseForsoerger: true, satser.LedighedsydelseIkkeForsoerger: true,
	}
	for _, s := range satser.Satser() {
		a, b := fra2015(s, satser.Ressourceforloeb), fra2015(s, satser.Jobafklaring)
		if kun6a[s] {
			if len(satser.Gaeldende().Figurer(s, satser.Jobafklaring)) != 0 {
				t.Errorf("%v findes i kap. 6 b", s)
			}
			continue
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("%v: -kap. 6 a +kap. 6 b\n%s", s, diff)
		}
	}
}

func fra2015(s satser.Sats, o satser.Ordning) []string {
	var ud []string
	for _, f := range satser.Gaeldende().Figurer(s, o) {
		if f.Fra.Aar() >= 2015 {
			ud = append(ud, f.Fra.String()+" "+f.Til.String()+" "+f.Vaerdi.String())
		}
	}
	return ud
}
