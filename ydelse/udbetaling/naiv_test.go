package udbetaling_test

import (
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
)

// The naive calculator works in fractions of a krone, day by day, from tables typed here. It shares no code with the package.

// forsoergersatser is the monthly rate and threshold with forsørgelsespligt; satserne has those without.
var forsoergersatser = map[string]string{
	"2016": "14575", "2017": "14808", "2018": "14993", "2019": "15180", "2020": "15355", "2021": "15547", "2022": "15570",
	"2023": "15874", "2024": "16382", "2025": "16972", "2026": "17736",
}

func rat(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic(s)
	}
	return r
}

// rund rounds to the nearest 1/pr, a half upwards; the number is not negative.
func rund(v *big.Rat, pr int64) *big.Rat {
	x := new(big.Rat).Mul(v, big.NewRat(pr, 1))
	x.Add(x, big.NewRat(1, 2))
	return new(big.Rat).SetFrac(new(big.Int).Quo(x.Num(), x.Denom()), big.NewInt(pr))
}

// nedad rounds down to the øre.
func nedad(v *big.Rat) *big.Rat {
	x := new(big.Rat).Mul(v, big.NewRat(100, 1))
	return new(big.Rat).SetFrac(new(big.Int).Quo(x.Num(), x.Denom()), big.NewInt(100))
}

// naivhale is what follows the benefit of a month.
type naivhale struct{ ydelse, atp, netto, pension *big.Rat }

// naivcase is a case as the naive calculator looks at it.
type naivcase struct {
	maaned      string // from 2016-01 to the end of the tables
	dage        int
	fra         int // the first day with right
	barn        int // the day from which there is a child; 0 when there is none, 1 when it was there before
	indtaegt    string
	bidrag      string // handed in from 2024
	barnStopper bool   // the child turns 18 on the day instead
}

func (c naivcase) regn() naivhale {
	aar := c.maaned[:4]
	foer, graense := new(big.Rat), new(big.Rat)
	for d := c.fra; d <= c.dage; d++ {
		sats := satserne[aar]
		if c.barn > 0 && (d >= c.barn) != c.barnStopper {
			sats = forsoergersatser[aar]
		}
		x := new(big.Rat).Quo(rat(sats), big.NewRat(int64(c.dage), 1))
		foer.Add(foer, x)
		graense.Add(graense, x)
	}
	efter := new(big.Rat).Sub(foer, rat(c.indtaegt))
	if efter.Sign() < 0 {
		efter = new(big.Rat)
	}
	ud := naivhale{ydelse: rund(efter, 100), atp: new(big.Rat), pension: new(big.Rat)}
	if efter.Sign() > 0 && efter.Cmp(graense) >= 0 {
		ud.atp = rat("95")
		if aar >= "2024" {
			ud.atp = rund(new(big.Rat).Quo(rat(c.bidrag), rat("3")), 1)
		}
	}
	if ud.atp.Cmp(ud.ydelse) > 0 {
		ud.atp = ud.ydelse
	}
	ud.netto = new(big.Rat).Sub(ud.ydelse, ud.atp)
	for _, p := range procenter {
		if p.aar == aar {
			ud.pension = rund(new(big.Rat).Mul(ud.netto, new(big.Rat).Quo(rat(p.procent), rat("100"))), 1)
		}
	}
	return ud
}

// sag builds the same facts for the package.
func (c naivcase) sag(o satser.Ordning) *ydelse.Sag {
	m := satser.MustMaaned(c.maaned)
	s := sag(o, forloeb(m.FoersteDag().AddDays(c.fra-1).String(), ""), indtaegt(c.maaned, c.indtaegt))
	if c.barn == 0 {
		return s
	}
	foedt := m.FoersteDag().AddDays(c.barn - 1)
	if c.barn == 1 {
		foedt = foedt.AddDays(-1000)
	}
	if c.barnStopper {
		foedt = foedt.AddAar(-18)
	}
	s.Boern = []ydelse.Barn{{Foedt: foedt, Ophold: ydelse.Danmark}}
	return s
}

func somRat(b satser.Beloeb) *big.Rat { return rat(b.String()) }

// TestNaiv: random months against the naive calculator.
func TestNaiv(t *testing.T) {
	set := map[spor.Udfald]int{}
	rapid.Check(t, func(t *rapid.T) {
		m := satser.MustMaaned("2016-01").Add(rapid.IntRange(0, (tabelaar()-2015)*12-1).Draw(t, "maaned"))
		c := naivcase{maaned: m.String(), dage: m.Dage(), fra: 1, bidrag: "297"}
		if rapid.Bool().Draw(t, "del") {
			c.fra = rapid.IntRange(1, c.dage).Draw(t, "fra")
		}
		if rapid.Bool().Draw(t, "barn") {
			c.barn = rapid.IntRange(1, 28).Draw(t, "barn") // who is born on 29 February turns 18 in March
			c.barnStopper = c.barn > 1 && rapid.Bool().Draw(t, "18")
		}
		c.indtaegt = rapid.SampledFrom([]string{"0", "0", "0", "0.01", "1", "150.50", "9000", "11000", "20000"}).Draw(t, "indtaegt")
		if m.Aar() >= 2024 {
			c.bidrag = rapid.SampledFrom([]string{"297", "284", "298.50", "1", "300.01"}).Draw(t, "bidrag")
		}
		o := rapid.SampledFrom([]satser.Ordning{rf, jaf}).Draw(t, "ordning")
		f := udbetaling.Fakta{}
		if m.Aar() >= 2024 {
			f.ATPBidrag = kr(c.bidrag)
		}
		u, err := beregner().Opgoer(c.sag(o), m, f)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := u.Spor.Efterregn(); err != nil {
			t.Fatal(err)
		}
		uden, err := beregner().Beregn(c.sag(o), m, f)
		if err != nil || uden != u.Resultat {
			t.Fatalf("%+v\n%+v", uden, u.Resultat)
		}
		want := c.regn()
		for navn, x := range map[string][2]*big.Rat{
			"benefit": {somRat(u.Ydelse.Ydelse), want.ydelse}, "third": {somRat(u.ATP.Indeholdt), want.atp},
			"paid out": {somRat(u.TilUdbetaling), want.netto}, "pension": {somRat(u.Pension.Bidrag), want.pension},
		} {
			if x[0].Cmp(x[1]) != 0 {
				t.Fatalf("%+v: %s is %v, want %v\n%s", c, navn, x[0].FloatString(4), x[1].FloatString(4), trinliste(u.Spor))
			}
		}
		set[u.ATP.Udfald]++
	})
	if !testing.Short() && (set[spor.Opfyldt] < 5 || set[spor.IkkeOpfyldt] < 5) { // -short draws too few to tell
		t.Errorf("one-sided: %v", set)
	}
}

// TestNaivRefusion: random employers and weeks of May 2024 against fractions. Each employer's share of a week that is shared, and each
// employer's refusion, is rounded down.
func TestNaivRefusion(t *testing.T) {
	maj := [][2]string{{"2024-05-01", "2024-05-05"}, {"2024-05-06", "2024-05-12"}, {"2024-05-13", "2024-05-19"}, {"2024-05-20", "2024-05-26"}, {"2024-05-27", "2024-05-31"}}
	pris := new(big.Rat).Mul(rat("12326"), rat("12/1924"))
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 4).Draw(t, "arbejdsgivere")
		f := udbetaling.Refusionsfakta{TimerFoer: satser.Timer(rapid.SampledFrom([]int{0, 0, 1480, 3700, 3800}).Draw(t, "foer"))}
		timer := make([][]*big.Rat, n)
		for i := range n {
			a := udbetaling.Arbejdsgiver{
				Loen:         satser.BeloebAfEnheder(100 * rapid.Int64Range(1, 2_000_000).Draw(t, "løn")),
				Sygedagpenge: satser.BeloebAfEnheder(100 * rapid.SampledFrom([]int64{0, 0, 100_000, 1_000_000}).Draw(t, "sygedagpenge")),
			}
			timer[i] = make([]*big.Rat, len(maj))
			for k, p := range maj {
				x := rapid.IntRange(0, 4500).Draw(t, "timer")
				timer[i][k] = big.NewRat(int64(x), 100)
				if x > 0 {
					a.Fravaer = append(a.Fravaer, udbetaling.Fravaer{Periode: satser.MustPeriode(p[0], p[1]), Timer: satser.Timer(x)})
				}
			}
			if len(a.Fravaer) == 0 {
				a.Fravaer = append(a.Fravaer, uge("2024-05-06", "2024-05-12", "1"))
				timer[i][1] = rat("1")
			}
			f.Arbejdsgivere = append(f.Arbejdsgivere, a)
		}
		r, err := beregner().Refusion(sag(jaf), satser.MustMaaned("2024-05"), f)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := r.Spor.Efterregn(); err != nil {
			t.Fatalf("%v\n%s", err, trinliste(r.Spor))
		}
		beloeb := make([]*big.Rat, n)
		for i := range beloeb {
			beloeb[i] = new(big.Rat)
		}
		loft := new(big.Rat)
		for k := range maj {
			mest := rat("37")
			if k == 0 {
				mest.Sub(mest, big.NewRat(int64(min(f.TimerFoer, 3700)), 100))
			}
			ialt, antal := new(big.Rat), 0
			for i := range n {
				ialt.Add(ialt, timer[i][k])
				if timer[i][k].Sign() > 0 {
					antal++
				}
			}
			for i := range n {
				switch {
				case timer[i][k].Sign() == 0:
				case ialt.Cmp(mest) <= 0:
					beloeb[i].Add(beloeb[i], new(big.Rat).Mul(pris, timer[i][k]))
				case antal == 1:
					beloeb[i].Add(beloeb[i], new(big.Rat).Mul(pris, mest))
				default:
					del := new(big.Rat).Mul(new(big.Rat).Mul(pris, mest), new(big.Rat).Quo(timer[i][k], ialt))
					beloeb[i].Add(beloeb[i], nedad(del))
				}
			}
			if ialt.Cmp(mest) < 0 {
				mest = ialt
			}
			loft.Add(loft, new(big.Rat).Mul(pris, mest))
		}
		for i, x := range r.Arbejdsgivere {
			want := beloeb[i]
			if loen := somRat(f.Arbejdsgivere[i].Loen); want.Cmp(loen) > 0 {
				want = loen
			}
			if want = new(big.Rat).Sub(want, somRat(f.Arbejdsgivere[i].Sygedagpenge)); want.Sign() < 0 {
				want = new(big.Rat)
			}
			want = nedad(want)
			tillaeg := rund(new(big.Rat).Mul(want, rat("0.015")), 1)
			if somRat(x.Refusion).Cmp(want) != 0 || somRat(x.Tillaeg).Cmp(tillaeg) != 0 {
				t.Fatalf("employer %d gets %v and %v, want %s and %s\n%s", i+1, x.Refusion, x.Tillaeg, want.FloatString(4), tillaeg.FloatString(0), trinliste(r.Spor))
			}
		}
		if somRat(r.IAlt).Cmp(loft) > 0 {
			t.Fatalf("%v in all is more than %s", r.IAlt, loft.FloatString(4))
		}
	})
}

// TestTekstLinjer: no line of a text is longer than a hundred characters, apart from an address.
func TestTekstLinjer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := satser.MustMaaned("2014-07").Add(rapid.IntRange(0, (tabelaar()-2014)*12+5).Draw(t, "maaned"))
		c := naivcase{maaned: m.String(), dage: m.Dage(), fra: rapid.IntRange(1, m.Dage()).Draw(t, "fra"), barn: rapid.IntRange(0, m.Dage()).Draw(t, "barn"), indtaegt: rapid.SampledFrom([]string{"0", "5000"}).Draw(t, "indtaegt")}
		u, err := beregner().Opgoer(c.sag(jaf), m, udbetaling.Fakta{})
		if err != nil {
			t.Fatal(err)
		}
		for linje := range strings.SplitSeq(u.Tekst(satser.Gaeldende()), "\n") {
			if len([]rune(linje)) > 100 && !strings.Contains(linje, "https://") && !strings.Contains(linje, "http://") {
				t.Errorf("%q", linje)
			}
		}
		if md := u.Markdown(nil); !strings.HasPrefix(md, "# Udbetaling for ") || !strings.Contains(md, "\n# Ressourceforløbsydelse for ") {
			t.Errorf("%s", md)
		}
	})
}
