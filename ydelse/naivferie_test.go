package ydelse_test

import (
	"math/big"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// ferieydelse is the benefit of the days that holiday pay covers, each day with right being worth as much: "Fradraget sker i
// ressourceforløbsydelsen for den periode, som feriegodtgørelsen eller ferietillægget er bestemt til at dække". It is nil when no
// day with right is left beside them: then nothing but the benefit itself bounds the deduction.
func (n *naiv) ferieydelse(foer *big.Rat) *big.Rat {
	sum, alle, udenfor := nul(), 0, false
	for d := n.m.FoersteDag(); d.Maaned() == n.m; d = d.AddDays(1) {
		if n.iRet(d) {
			alle++
		}
	}
	for d := n.m.FoersteDag(); d.Maaned() == n.m; d = d.AddDays(1) {
		switch {
		case !n.iRet(d):
		case n.holderFerie(d):
			sum.Add(sum, gange(foer, big.NewRat(1, int64(alle))))
		default:
			udenfor = true
		}
	}
	if !udenfor {
		return nil
	}
	return rund(sum, 100)
}

// iRet says whether there is right to the benefit on a day.
func (n *naiv) iRet(d satser.Dato) bool {
	return n.kursus(d).IsValid() && (n.ret == nil || n.ret(d))
}

// holderFerie says whether holiday pay covers a day; two that do cover it no more.
func (n *naiv) holderFerie(d satser.Dato) bool {
	for _, x := range n.sag.Indtaegter {
		if (x.Art == satser.Feriegodtgoerelse || x.Art == satser.Ferietillaeg) && inden(d, x.Periode.Fra, x.Periode.Til) {
			return true
		}
	}
	return false
}

// loenOgFerie is what wage and holiday pay take. The wage rule is for both together; when the part of holiday pay is more than the
// benefit of its days, the rest of it is not taken. The part is what it is when holiday pay is counted first, or last, or in proportion.
func (n *naiv) loenOgFerie(foer *big.Rat, p naivpost) (ud []*big.Rat) {
	begge := new(big.Rat).Add(p.loen, p.ferie)
	d, loft := n.loenfradrag(begge), n.ferieydelse(foer)
	if p.ferie.Sign() == 0 || loft == nil {
		return []*big.Rat{d}
	}
	for _, del := range []*big.Rat{
		n.loenfradrag(p.ferie), new(big.Rat).Sub(d, n.loenfradrag(p.loen)), gange(d, new(big.Rat).Quo(p.ferie, begge)),
	} {
		forMeget := stoerst(nul(), new(big.Rat).Sub(del, loft))
		ud = append(ud, new(big.Rat).Sub(d, forMeget))
	}
	return ud
}

// loen is the deduction for both; where the part of holiday pay is not said, and does not matter, it is that of the wage rule.
func (n *naiv) loen(foer *big.Rat, p naivpost) *big.Rat {
	kan := n.loenOgFerie(foer, p)
	for _, x := range kan {
		if x.Cmp(kan[0]) != 0 {
			return n.loenfradrag(new(big.Rat).Add(p.loen, p.ferie))
		}
	}
	return kan[0]
}

// kortFerie is holiday pay that is large for the few days of the month that it covers, so that the benefit of those days is less than
// the wage rule takes; with it, more of it or some wage.
func (g tegner) kortFerie() []ydelse.Indtaegt {
	x := ydelse.Indtaegt{Art: satser.Feriegodtgoerelse, Beloeb: g.beloeb("feriepenge", 6000)}
	x.Beloeb = satser.BeloebAfEnheder(x.Beloeb.Enheder() + int64(g.tal("tusinder", 0, 20))*1000*satser.EnhederPrKrone)
	x.Periode.Fra = g.m.FoersteDag().AddDays(g.tal("ferie", -3, 25))
	x.Periode.Til = x.Periode.Fra.AddDays(g.tal("feriedage", 0, 5))
	y := x
	switch g.tal("med", 0, 2) {
	case 0:
		y.Periode.Til = y.Periode.Fra.AddDays(g.tal("flere feriedage", 0, 10))
	case 1:
		y = ydelse.Indtaegt{Art: satser.Loen, Beloeb: g.beloeb("lidt løn", 9000), Udbetalt: g.m.SidsteDag(), Periode: g.m.Periode()}
	default:
		return []ydelse.Indtaegt{x}
	}
	return []ydelse.Indtaegt{x, y}
}
