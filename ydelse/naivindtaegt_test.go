package ydelse_test

import (
	"math/big"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// indtaegter sums the incomes of the month by treatment, and the hours of tilbud.
func (n *naiv) indtaegter() (loen, tilbud, krone, timer *big.Rat) {
	loen, tilbud, krone, timer = nul(), nul(), nul(), nul()
	for _, x := range n.sag.Indtaegter {
		if behandling := n.behandling(x); behandling == "ferie" {
			loen.Add(loen, n.ferie(x))
		} else if x.Udbetalt.Maaned() == n.m {
			b := n.del(x, behandling)
			switch behandling {
			case "loen":
				loen.Add(loen, b)
			case "krone":
				krone.Add(krone, b)
			case "timer":
				tilbud.Add(tilbud, b)
				if b != uden {
					timer.Add(timer, big.NewRat(int64(x.Timer), 100))
				}
			}
		}
	}
	return loen, tilbud, krone, timer
}

// behandling is what the golden table says of the kind, with what the case and the caseworker say.
func (n *naiv) behandling(x ydelse.Indtaegt) string {
	d := x.Udbetalt
	if x.Art == satser.Feriegodtgoerelse || x.Art == satser.Ferietillaeg {
		return "ferie"
	}
	b := klassePaa(x.Art, n.sag.Ordning, d).behandling
	switch {
	case b == "selvstaendig" && n.selv && n.andre && x.Vurdering == 0:
		return "skoen"
	case b == "selvstaendig" && n.selv && n.andre:
		b = "skoen"
	}
	switch {
	case b == "selvstaendig" && n.selv:
		return "fri"
	case b == "selvstaendig":
		return "krone"
	case b == "skoen" && x.Vurdering != 0:
		return map[satser.Virkning]string{satser.Loenregel: "loen", satser.KroneForKrone: "krone", satser.IkkeFradrag: "fri"}[x.Vurdering]
	}
	return b
}

// brutto is the income with pension. Kap. 6 b did not name pension before 2016.
func (n *naiv) brutto(x ydelse.Indtaegt) *big.Rat {
	b := rat(x.Beloeb)
	if x.EgenPension.IsZero() && x.ArbejdsgiverPension.IsZero() || klassePaa(x.Art, n.sag.Ordning, x.Udbetalt).behandling != "loen" {
		return b
	}
	if n.sag.Ordning == jaf && n.m.Aar() < 2016 && n.p.Pension == spor.PensionMedregnesIkke {
		return b
	}
	return b.Add(b, new(big.Rat).Add(rat(x.EgenPension), rat(x.ArbejdsgiverPension)))
}

// uden marks an income that is left out whole.
var uden = nul()

// del is what counts of an income paid in the month: from 2016 nothing of what is for a time outside the course.
func (n *naiv) del(x ydelse.Indtaegt, behandling string) *big.Rat {
	hele := n.brutto(x)
	if behandling == "fri" {
		return uden
	}
	inde, alle := 0, 0
	if n.m.Aar() >= 2016 && !x.Periode.IsZero() && x.Art != satser.SoegnehelligdagsbetalingOgFeriefridage {
		for d := x.Periode.Fra; !d.After(x.Periode.Til); d = d.AddDays(1) {
			alle++
			if n.kursus(d).IsValid() {
				inde++
			}
		}
	}
	switch {
	case alle > 0 && inde == 0:
		return uden
	case behandling == "skoen":
		n.skoen = true
		return hele
	case inde == alle:
		return hele
	case n.p.Opdeling != spor.IndtaegtEfterDage:
		n.skoen = true
		return hele
	}
	return rund(gange(hele, big.NewRat(int64(inde), int64(alle))), 100)
}

// ferie is the part of holiday pay that falls on the days of holiday in the month, each day what brings the sum so
// far to its share in whole øre. From 2016 only days in the course.
func (n *naiv) ferie(x ydelse.Indtaegt) *big.Rat {
	hele, sum := n.brutto(x), nul()
	alle := 0
	for d := x.Periode.Fra; !d.After(x.Periode.Til); d = d.AddDays(1) {
		alle++
	}
	nr := int64(0)
	for d := x.Periode.Fra; !d.After(x.Periode.Til); d = d.AddDays(1) {
		nr++
		if d.Maaned() != n.m || n.m.Aar() >= 2016 && !n.kursus(d).IsValid() {
			continue
		}
		til := rund(gange(hele, big.NewRat(nr, int64(alle))), 100)
		sum.Add(sum, til.Sub(til, rund(gange(hele, big.NewRat(nr-1, int64(alle))), 100)))
	}
	return sum
}

// loenfradrag: 30 % up to the threshold and 55 % above it; from 2022 in kap. 6 a only the 55 %.
func (n *naiv) loenfradrag(loen *big.Rat) *big.Rat {
	t := naivgraense(n.sag.Ordning, n.m.Aar())
	over := stoerst(nul(), new(big.Rat).Sub(loen, t))
	fradrag := gange(over, big.NewRat(55, 100))
	if n.sag.Ordning == rf && n.m.Aar() >= 2022 {
		return fradrag
	}
	return fradrag.Add(fradrag, gange(mindst(loen, t), big.NewRat(30, 100)))
}

// tilbudsfradrag leaves out an amount for each hour, of at most 160.
func (n *naiv) tilbudsfradrag(tilbud, timer *big.Rat) *big.Rat {
	fri := gange(mindst(timer, big.NewRat(160, 1)), big.NewRat(naivsatser[n.m.Aar()].timer, 100))
	return stoerst(nul(), new(big.Rat).Sub(tilbud, fri))
}
