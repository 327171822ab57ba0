package ydelse_test

import (
	"math/big"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// naiv is a second calculator, written from the text of the law and the doc comments of Sag alone: every day of the
// month by itself, in fractions, without a thought for speed. It stands against the library in TestNaiv.
type naiv struct {
	sag *ydelse.Sag
	m   satser.Maaned
	p   ydelse.Praksis

	uoplyst bool
	ende    int  // -1 and 1 for the ends of what the level waits for
	venter  bool // it waits

	udenBetydning bool                   // and what it waits for is of no consequence
	spurgt        bool                   // for something on the day looked at
	toGrupper     bool                   // on the last day with right for which of two categories
	maaskeNr1     bool                   // on some day for whether it is nr. 1
	mangler       bool                   // a fact about an income is missing
	gruppe        int                    // of the last day with right
	selv, andre   bool                   // some days are under § 69 j, stk. 4, some are not
	ret           func(satser.Dato) bool // whether there is right on a day of a course; nil when there always is
}

// naivsvar is its answer.
type naivsvar struct {
	udfald              spor.Udfald
	dage, gruppe        int
	loen, andet, ydelse *big.Rat
	rest                *big.Rat // what income leaves, before it is rounded
	anses               bool
}

func rat(b satser.Beloeb) *big.Rat { return big.NewRat(b.Enheder(), 10_000) }

func nul() *big.Rat { return new(big.Rat) }

func gange(a, b *big.Rat) *big.Rat { return new(big.Rat).Mul(a, b) }

func mindst(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func stoerst(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) < 0 {
		return b
	}
	return a
}

// rund rounds to a multiple of 1/n kr., a half upwards.
func rund(a *big.Rat, n int64) *big.Rat {
	x := new(big.Rat).Add(gange(a, big.NewRat(n, 1)), big.NewRat(1, 2))
	q := new(big.Int).Div(x.Num(), x.Denom()) // Euclidean: downwards
	return new(big.Rat).SetFrac(q, big.NewInt(n))
}

// alder is a person's age in whole years on a day.
func alder(foedt, d satser.Dato) int {
	aar := d.Aar() - foedt.Aar()
	if d.MaanedNr() < foedt.MaanedNr() || d.MaanedNr() == foedt.MaanedNr() && d.Dag() < foedt.Dag() {
		aar--
	}
	return aar
}

func inden(d, fra, til satser.Dato) bool {
	return (!fra.IsValid() || !d.Before(fra)) && (!til.IsValid() || !d.After(til))
}

// svar answers the month, before sanctions.
func (n *naiv) svar() naivsvar {
	ud, uden := medEnder(func(ende int) (naivsvar, *naiv) {
		k := &naiv{sag: n.sag, m: n.m, p: n.p, ret: n.ret, ende: ende}
		return k.vedEnde(), k
	})
	n.udenBetydning = uden
	return ud
}

// medEnder answers as the facts stand, and, when the level waits for some of them, for the lowest and the highest level that they can
// give: when both are the same benefit, they do not decide.
func medEnder(vedEnde func(ende int) (naivsvar, *naiv)) (ud naivsvar, udenBetydning bool) {
	ud, n := vedEnde(0)
	if ud.udfald != spor.Uoplyst || !n.venter {
		return ud, false
	}
	lav, x := vedEnde(-1)
	hoej, _ := vedEnde(1)
	if lav.udfald != spor.Beregnet || hoej.udfald != spor.Beregnet || lav.ydelse.Cmp(hoej.ydelse) != 0 || lav.anses != hoej.anses ||
		lav.ydelse.Sign() > 0 && (x.maaskeNr1 || lav.rest.Cmp(hoej.rest) != 0) {
		return ud, false
	}
	if x.toGrupper {
		lav.gruppe = 0
	}
	return lav, true
}

// vedEnde answers with one end of the level, or asks.
func (n *naiv) vedEnde() naivsvar {
	ud := naivsvar{loen: nul(), andet: nul(), ydelse: nul()}
	if n.pensionist() {
		ud.udfald = spor.IkkeOpfyldt
		return ud
	}
	foer, dage := n.foerIndtaegt()
	ud.dage = dage
	skoen := false
	if ud.dage > 0 {
		sum, aabne := n.indtaegter()
		ud.loen = n.loen(foer, sum)
		ud.andet = new(big.Rat).Add(sum.krone, n.tilbudsfradrag(sum.tilbud, sum.timer))
		skoen = n.aabent(foer, sum, aabne)
	}
	switch {
	case n.uoplyst || skoen && n.mangler:
		ud.udfald = spor.Uoplyst
	case skoen:
		ud.udfald = spor.KraeverSkoen
	case ud.dage == 0:
		ud.udfald = spor.IkkeOpfyldt
	default:
		n.betal(&ud, foer)
	}
	return ud
}

func (n *naiv) betal(ud *naivsvar, foer *big.Rat) {
	fradrag, oere := new(big.Rat).Add(ud.loen, ud.andet), n.afrunding()
	ud.udfald, ud.gruppe = spor.Beregnet, n.gruppe
	ud.rest = stoerst(nul(), new(big.Rat).Sub(foer, fradrag))
	ud.ydelse = rund(ud.rest, oere)
	ud.anses = n.m.Aar() >= 2020 && ud.ydelse.Sign() == 0 && fradrag.Sign() > 0 && foer.Sign() > 0
}

// afrunding is how many parts of a krone the result is rounded to.
func (n *naiv) afrunding() int64 {
	if n.p.Afrunding == spor.AfrundKroner {
		return 1
	}
	return 100
}

// pensionist: § 68, stk. 6, for a month with any day in a course.
func (n *naiv) pensionist() bool {
	return n.sag.Ordning == rf && n.sag.Tidligere.Art == ydelse.Foertidspension
}

// lukket says whether kap. 6 a had closed before the course was granted; when that is not known and decides, the
// month is uoplyst.
func (n *naiv) lukket(f ydelse.Forloeb) bool {
	sidste := dag("2026-01-31")
	if n.sag.Ordning != rf {
		return false
	}
	if !f.Bevilget.IsValid() && f.Fra.After(sidste) && n.m.SidsteDag().After(sidste) {
		n.uoplyst = n.uoplyst || n.iMaaneden(f)
		return true
	}
	return f.Bevilget.IsValid() && f.Bevilget.After(sidste)
}

func (n *naiv) iMaaneden(f ydelse.Forloeb) bool {
	return !f.Fra.After(n.m.SidsteDag()) && inden(n.m.FoersteDag(), satser.Dato{}, f.Til)
}

// kurser gives the courses that count in the month.
func (n *naiv) kurser() []ydelse.Forloeb {
	var ud []ydelse.Forloeb
	for _, f := range n.sag.Forloeb {
		if !n.lukket(f) {
			ud = append(ud, f)
		}
	}
	return ud
}

// kursus is the first day of the course that a day lies in; the zero Dato when it lies in none.
func (n *naiv) kursus(d satser.Dato) satser.Dato {
	for _, f := range n.kurser() {
		if inden(d, f.Fra, f.Til) {
			return f.Fra
		}
	}
	return satser.Dato{}
}

// foerIndtaegt adds the level of each day with right for its share of the month.
func (n *naiv) foerIndtaegt() (*big.Rat, int) {
	sum, dage := nul(), 0
	var kategoridag, forrige satser.Dato
	for d := n.m.FoersteDag(); d.Maaned() == n.m; d = d.AddDays(1) {
		if !n.kursus(d).IsValid() {
			continue
		}
		dage++
		if n.p.Skift != spor.SkiftFraNaesteMaaned || forrige != d.AddDays(-1) {
			kategoridag = d
		}
		forrige = d
		sum.Add(sum, gange(n.niveau(d, kategoridag), n.vaegt(dage)))
	}
	return sum, dage
}

// vaegt is the share of the month of the nth day with right. In thirtieths the 31st is none, and the last day of a
// whole February is what it lacks of 30.
func (n *naiv) vaegt(nr int) *big.Rat {
	iMaaneden := n.m.Dage()
	switch {
	case n.p.Delmaaned != spor.DelmaanedTredivte:
		return big.NewRat(1, int64(iMaaneden))
	case nr > 30:
		return nul()
	case nr == iMaaneden:
		return big.NewRat(int64(31-nr), 30)
	}
	return big.NewRat(1, 30)
}
