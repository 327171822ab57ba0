package hvadnu_test

import (
	"math/big"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

// TestKnaek: the kinks of each month are those found by hand.
func TestKnaek(t *testing.T) {
	for _, r := range raekker() {
		t.Run(r.sag.Ordning.String()+" "+r.grund, func(t *testing.T) {
			k := kurve(t, beregner(r.p), r.sag, r.maaned, r.valg)
			var fik []vil
			for i, x := range k.Knaek {
				fik = append(fik, vil{x.Art, x.Loen.String(), x.Ydelse.String(), andel(x.Efter).RatString(), x.Trin, x.Hjemmel.Bestemmelse()})
				if i > 0 && x.Foer != k.Knaek[i-1].Efter {
					t.Errorf("kink %d begins with %v, but the line before it has %v", i, x.Foer, k.Knaek[i-1].Efter)
				}
			}
			if len(k.Knaek) == 0 || !k.Knaek[0].Foer.IsZero() {
				t.Errorf("the beginning has something before it: %v", k.Knaek)
			}
			ens(t, "kinks", tekster(fik), tekster(r.knaek))
		})
	}
}

func andel(a hvadnu.Andel) *big.Rat { return big.NewRat(a.Taeller, a.Naevner) }

func tekster(v []vil) (ud []string) {
	for _, x := range v {
		ud = append(ud, x.art.String()+" "+x.loen+" "+x.ydelse+" "+x.beholdt+" "+x.trin.String()+" "+x.hjemmel)
	}
	return ud
}

// TestAlleOere: around each kink every øre of wage gives the benefit of the naive calculator, and every krone farther away; the
// benefit comes to 0 kr. at the kink and not an øre before; and the naive slope without rounding changes at the kink and nowhere
// else.
func TestAlleOere(t *testing.T) {
	for _, r := range raekker() {
		t.Run(r.sag.Ordning.String()+" "+r.grund, func(t *testing.T) {
			k := kurve(t, beregner(r.p), r.sag, r.maaned, r.valg)
			for i, x := range k.Knaek {
				ved := x.Loen.Enheder() / 100
				oerevis(t, r, ved, x)
				if i == 0 {
					continue
				}
				taet := max(3, r.naiv.taet)
				if r.naiv.kroner {
					taet = 100 // up to half a krone
				}
				for d := taet; d < taet+300; d++ {
					haeldning(t, r.naiv, ved-d, x.Foer)
					haeldning(t, r.naiv, ved+d, x.Efter)
				}
			}
		})
	}
}

func oerevis(t *testing.T, r raekke, ved int64, x hvadnu.Knaek) {
	t.Helper()
	skridt := int64(1)
	if testing.Short() {
		skridt = 7
	}
	for d := int64(-300); d <= 300; d += skridt {
		for _, loen := range []int64{ved + d, ved + 100*d} {
			if loen < 0 || loen > r.valg.Maks.Enheder()/100 {
				continue
			}
			tjekPunkt(t, r, loen)
		}
	}
	foer := r.naiv.ydelse(max(0, ved-1), true)
	if er0 := x.Art == nul || x.Art == sank; er0 && (foer.Sign() == 0 || r.naiv.ydelse(ved, true).Sign() != 0) {
		t.Errorf("%v is not the first wage without a benefit", x.Loen)
	}
}

// tjekPunkt holds one wage, in øre, against the naive calculator.
func tjekPunkt(t *testing.T, r raekke, loen int64) {
	t.Helper()
	if loen == 0 {
		return
	}
	v := r.valg
	v.Maks = satser.BeloebAfEnheder(loen * 100)
	v.Skridt = v.Maks
	y := punkt(t, r, v, loen)
	if vil := r.naiv.ydelse(loen, true); rat(y).Cmp(vil) != 0 {
		t.Errorf("wage %d øre: %v, want %s", loen, y, vil.FloatString(2))
	}
}

// punkt computes one wage through the changes, and not through the curve.
func punkt(t *testing.T, r raekke, v hvadnu.Valg, loen int64) satser.Beloeb {
	t.Helper()
	m := satser.MustMaaned(r.maaned)
	p := loen * int64(v.EgenPension+v.ArbejdsgiverPension) / 10_000
	aendring := func(s *ydelse.Sag) error {
		x := &s.Indtaegter[len(s.Indtaegter)-1]
		if !v.Periode.IsZero() {
			x.Periode = v.Periode
		}
		return nil
	}
	s, err := hvadnu.Aendret(r.sag, hvadnu.MedLoenOgPension(m, satser.BeloebAfEnheder((loen-p)*100), satser.BeloebAfEnheder(p*100), satser.Beloeb{}), aendring)
	if err != nil {
		t.Fatal(err)
	}
	res, err := beregner(r.p).Beregn(s, m)
	if err != nil {
		t.Fatal(err)
	}
	return res.Ydelse
}

func rat(b satser.Beloeb) *big.Rat { return big.NewRat(b.Enheder(), 10_000) }

// haeldning holds the naive slope over one øre against what the curve says is kept.
func haeldning(t *testing.T, n naiv, loen int64, vil hvadnu.Andel) {
	t.Helper()
	if loen < 0 {
		return
	}
	stigning := gange(minus(n.ydelse(loen+1, false), n.ydelse(loen, false)), hele(100))
	if fik := plus(stigning, hele(1)); fik.Cmp(andel(vil)) != 0 {
		t.Errorf("at %d øre %s of a krone is kept, the curve says %s", loen, fik.RatString(), andel(vil).RatString())
	}
}

// TestHaeldningFoelgerSatserne: the figures of the rows are the published ones, so that the hand and the library mean the same year.
func TestHaeldningFoelgerSatserne(t *testing.T) {
	for m, vil := range map[string][2]string{"2024-05": {"12326.00", "16323.00"}, "2015-05": {"10849.00", "13648.00"}} {
		d := satser.MustMaaned(m).FoersteDag()
		sats, _ := satser.Gaeldende().Sats(satser.MaanedIkkeForsoerger, jaf, d)
		graense, _ := satser.Gaeldende().Sats(satser.Loengraense, jaf, d)
		ens(t, m, [2]string{sats.Vaerdi.String(), graense.Vaerdi.String()}, vil)
	}
}
