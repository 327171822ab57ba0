package ydelse_test

import (
	"math/big"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// naivpost is what counts of an income in a sum, and its hours.
type naivpost struct{ loen, ferie, tilbud, krone, timer *big.Rat } // ferie is beside loen

func ingenPost() naivpost { return naivpost{nul(), nul(), nul(), nul(), nul()} }

func (p naivpost) plus(q naivpost) naivpost {
	return naivpost{
		new(big.Rat).Add(p.loen, q.loen), new(big.Rat).Add(p.ferie, q.ferie), new(big.Rat).Add(p.tilbud, q.tilbud), new(big.Rat).Add(p.krone, q.krone), new(big.Rat).Add(p.timer, q.timer),
	}
}

func (p naivpost) minus(q naivpost) naivpost {
	return naivpost{
		new(big.Rat).Sub(p.loen, q.loen), new(big.Rat).Sub(p.ferie, q.ferie), new(big.Rat).Sub(p.tilbud, q.tilbud), new(big.Rat).Sub(p.krone, q.krone), new(big.Rat).Sub(p.timer, q.timer),
	}
}

// naivsom is an amount and hours under a treatment.
func naivsom(behandling string, b, timer *big.Rat) naivpost {
	p := ingenPost()
	switch behandling {
	case "loen":
		p.loen = b
	case "ferie":
		p.ferie = b
	case "timer":
		p.tilbud, p.timer = b, timer
	case "krone":
		p.krone = b
	}
	return p
}

// indtaegter sums the incomes of the month by treatment. aabne has for each income that waits for the caseworker or a fact
// what it can come to beside that.
func (n *naiv) indtaegter() (sum naivpost, aabne [][]naivpost) {
	sum = ingenPost()
	for _, x := range n.sag.Indtaegter {
		if behandling := n.behandling(x); behandling == "ferie" {
			sum = sum.plus(naivsom("ferie", n.ferie(x), nul()))
		} else if x.Udbetalt.Maaned() == n.m {
			kan := n.kan(x, behandling)
			sum = sum.plus(kan[0]) // what is counted meanwhile
			for i := len(kan) - 1; i >= 0; i-- {
				kan[i] = kan[i].minus(kan[0])
			}
			if len(kan) > 1 {
				aabne = append(aabne, kan)
			}
		}
	}
	return sum, aabne
}

// fradrag is what sums of income can take: one amount, or two where it is not said how a deduction is split.
func (n *naiv) fradrag(foer *big.Rat, p naivpost) []*big.Rat {
	andet := new(big.Rat).Add(p.krone, n.tilbudsfradrag(p.tilbud, p.timer))
	ud := n.loenOgFerie(foer, p)
	for _, f := range ud {
		f.Add(f, andet)
	}
	return ud
}

// aabent says whether the incomes that wait, or how a deduction is split, decide what is left of a benefit. It tries everything that they can come to. What is rounded to nothing is nothing, when no sanction is there to take it.
func (n *naiv) aabent(foer *big.Rat, sum naivpost, aabne [][]naivpost) bool {
	svar := map[string]bool{}
	var proev func(p naivpost, rest [][]naivpost)
	proev = func(p naivpost, rest [][]naivpost) {
		if len(rest) > 0 {
			for _, q := range rest[0] {
				proev(p.plus(q), rest[1:])
			}
			return
		}
		for _, f := range n.fradrag(foer, p) {
			rest := stoerst(nul(), new(big.Rat).Sub(foer, f))
			if f.Sign() > 0 && len(n.sag.Raadighed.Haendelser) == 0 && rund(rest, n.afrunding()).Sign() == 0 {
				rest = nul()
			}
			svar[rest.RatString()] = true
		}
	}
	proev(sum, aabne)
	return len(svar) > 1
}

// behandling is what the golden table says of the kind, with what the case and the caseworker say.
func (n *naiv) behandling(x ydelse.Indtaegt) string {
	d := x.Udbetalt
	if x.Art == satser.Feriegodtgoerelse || x.Art == satser.Ferietillaeg {
		return "ferie"
	}
	b := klassePaa(x.Art, n.sag.Ordning, d).behandling
	if x.Art == satser.Jobpraemie && b == "fri" && x.Periode.Til.After(dag("2014-05-31")) {
		b = "krone"
	}
	valgt := map[satser.Virkning]string{satser.Loenregel: "loen", satser.KroneForKrone: "krone", satser.IkkeFradrag: "fri"}[x.Vurdering]
	switch {
	case b == "selvstaendig" && n.selv && n.andre && valgt == "":
		return "overskud"
	case b == "skoen" && valgt != "", b == "selvstaendig" && n.selv && n.andre:
		return valgt
	case b == "selvstaendig" && n.selv:
		return "fri"
	case b == "selvstaendig":
		return "krone"
	}
	return b
}

// brutto is the income with pension. Kap. 6 b did not name pension before 2016, and the provisions on full deduction and on
// tilbud never do: there the person's own is wage all the same.
func (n *naiv) brutto(x ydelse.Indtaegt) *big.Rat {
	b := rat(x.Beloeb)
	ikke := n.p.Pension == spor.PensionMedregnesIkke
	if klassePaa(x.Art, n.sag.Ordning, x.Udbetalt).behandling == "loen" {
		if ikke && n.sag.Ordning == jaf && n.m.Aar() < 2016 {
			return b
		}
		return b.Add(b, new(big.Rat).Add(rat(x.EgenPension), rat(x.ArbejdsgiverPension)))
	}
	if !ikke {
		b.Add(b, rat(x.ArbejdsgiverPension))
	}
	return b.Add(b, rat(x.EgenPension))
}

// kan is what an income paid in the month can come to: from 2016 nothing for a time outside the course, and before that nothing
// when it is paid outside it as well.
func (n *naiv) kan(x ydelse.Indtaegt, behandling string) []naivpost {
	hele, timer := n.brutto(x), big.NewRat(int64(x.Timer), 100)
	mest := timer // the most hours
	if x.Timer == 0 {
		mest = big.NewRat(160, 1)
	}
	inde, alle := n.dage(x.Periode)
	uden := alle > 0 && inde == 0 && (n.m.Aar() >= 2016 || !n.kursus(x.Udbetalt).IsValid())
	switch {
	case behandling == "fri" || uden:
		return []naivpost{ingenPost()}
	case behandling == "skoen":
		return []naivpost{ingenPost(), naivsom("loen", hele, nul()), naivsom("krone", hele, nul())}
	case behandling == "overskud":
		return []naivpost{ingenPost(), naivsom("krone", hele, nul())}
	case n.ukendtTid(x):
		n.mangler = true
		return []naivpost{ingenPost(), naivsom(behandling, hele, timer), naivsom(behandling, hele, nul()), naivsom(behandling, nul(), mest)}
	case behandling == "timer" && x.Timer == 0 && (inde == alle || n.m.Aar() < 2016):
		n.mangler = true
		return []naivpost{naivsom(behandling, hele, nul()), naivsom(behandling, hele, mest)}
	case inde == alle || n.m.Aar() < 2016:
		return []naivpost{naivsom(behandling, hele, timer)}
	case n.p.Opdeling != spor.IndtaegtEfterDage:
		return []naivpost{
			ingenPost(), naivsom(behandling, hele, timer), naivsom(behandling, hele, nul()), naivsom(behandling, nul(), mest),
		}
	}
	del := big.NewRat(int64(inde), int64(alle))
	b := rund(gange(hele, del), 100)
	if behandling == "timer" && x.Timer == 0 {
		n.mangler = true
		return []naivpost{naivsom(behandling, b, nul()), naivsom(behandling, b, mest)}
	}
	return []naivpost{naivsom(behandling, b, rund(gange(timer, del), 100))}
}

// ukendtTid says that an income needs a time that is not stated.
func (n *naiv) ukendtTid(x ydelse.Indtaegt) bool {
	egne := x.Art == satser.SoegnehelligdagsbetalingOgFeriefridage || x.Art == satser.UforklaretIndsaetning
	return x.Periode.IsZero() && !egne && (n.m.Aar() >= 2016 || !n.kursus(x.Udbetalt).IsValid())
}

// dage counts the days of a period in a course, and all of them.
func (n *naiv) dage(p satser.Periode) (inde, alle int) {
	for d := p.Fra; p.IsValid() && !d.After(p.Til); d = d.AddDays(1) {
		alle++
		if n.kursus(d).IsValid() {
			inde++
		}
	}
	return inde, alle
}

// ferie is the part of holiday pay that falls on the days of holiday in the month, each day what brings the sum so
// far to its share in whole øre: only days in the course with right to the benefit.
func (n *naiv) ferie(x ydelse.Indtaegt) *big.Rat {
	hele, sum := n.brutto(x), nul()
	alle := 0
	for d := x.Periode.Fra; !d.After(x.Periode.Til); d = d.AddDays(1) {
		alle++
	}
	nr := int64(0)
	for d := x.Periode.Fra; !d.After(x.Periode.Til); d = d.AddDays(1) {
		nr++
		if d.Maaned() != n.m || !n.kursus(d).IsValid() || n.ret != nil && !n.ret(d) {
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
