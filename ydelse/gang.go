package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// gang is one run through a month. It lives on the caller's stack. With med set it writes steps; without it computes
// the same numbers and writes none.
type gang struct {
	r         *satser.Regelsaet
	p         Praksis
	sag       *Sag
	m         satser.Maaned
	maaned    satser.Periode
	res       Resultat
	trin      []spor.Trin
	start     int // where this run's steps begin in trin
	med       bool
	frisk     bool   // the room after the last step is known to be zero
	selv      bool   // the level computed last is of § 69 j, stk. 4
	hidtil    bool   // it is kept from a former benefit (in 2013 § 68, stk. 5, could give less than stk. 2)
	lavere    bool   // it is set below the rate
	selvdage  int    // days of the month with right under § 69 j, stk. 4
	foer      broek  // the benefit before income
	sum       summer // the month's incomes
	periode   satser.Regelopslag
	foerNr    int
	bevilling satser.Regelopslag // whether courses can be granted on the last day of the month
	kurs      [3]satser.Periode  // the days of the first courses, once looked at; none of one that is shut out
	plan      *maanedsplan       // of a case that is checked already; nil for a month by itself
	forhold   bool               // there are facts about the right on the days of a course
	uvisse    []*Forloeb         // courses whose grant decides nothing but what income is for
	rette     []satser.Periode   // with them, the days with right in the month
	dybde     uint8              // how deep the steps of a part of the month stand
	udgave    satser.Udgave      // the edition of LAS to cite
	stk2h     satser.Hjemmel     // § 68, stk. 2 / § 69 j, stk. 2, in that edition
	udbet     satser.Hjemmel     // § 89, stk. 1, in that edition
	hoved     satser.Hjemmel     // § 68 a, stk. 1 / § 69 j, stk. 5, in that edition
	fradrag   [3]spor.Tal        // the deductions, with the steps they come from
	niveauet  []sanktion.Niveau  // the levels of the month, kept when there are failures
	sanktion  bool               // there are failures to settle
	ende      ende               // which end of what the level waits for the run reckons with
	aabent    bool               // the level waits for a fact whose ends can be tried
	delt      bool               // on the last day so far, the category is one of two
	maaskeNr1 bool               // on some day one of the ends is nr. 1 and the other is not
	vurderet  *vurderet          // they are assessed
}

// summer gathers the month's incomes by treatment.
type summer struct {
	loen, tilbud, krone          int64  // 1/10 000 kr.
	ferie                        int64  // of loen, holiday pay
	feriedage                    uint32 // bit 0 is the first of the month: the days with right that holiday pay covers
	timer                        int64  // 1/100 hour
	harLoen, harTilbud, harKrone bool
	fuldt                        int64 // of krone, what § 69 j, stk. 6, deducts in full
	harFuldt                     bool
	sygeloen, andenLoen          bool // there is wage during illness under that, and other wage
	delteTimer                   bool // the hours of some income are split at the border of the course
	aaben                        aabne
}

// broek is an exact amount: taeller over naevner, in 1/10 000 kr.
type broek struct{ taeller, naevner int64 }

func hel(b satser.Beloeb) broek { return broek{b.Enheder(), 1} }

// tal returns the amount as a step's number taken from step nr.
func (b broek) tal(nr int) spor.Tal {
	t := spor.Tal{Vaerdi: b.taeller, Enhed: spor.Kroner}
	if b.naevner > 1 {
		t.Naevner = int32(b.naevner)
	}
	return t.Fra(nr)
}

// mindre reports whether b is less than c. Denominators are small, so the products fit.
func (b broek) mindre(c broek) bool { return b.taeller*c.naevner < c.taeller*b.naevner }

// lig reports whether b and c are the same amount.
func (b broek) lig(c broek) bool { return b.taeller*c.naevner == c.taeller*b.naevner }

// hoejst returns b, or c where that is less.
func (b broek) hoejst(c broek) broek {
	if c.mindre(b) {
		return c
	}
	return b
}

// mindst returns b, or c where that is more.
func (b broek) mindst(c broek) broek {
	if b.mindre(c) {
		return c
	}
	return b
}

// gange returns b·n/d in lowest terms as far as d divides.
func (b broek) gange(n, d int64) broek {
	t := b.taeller * n
	if t%d == 0 {
		return broek{t / d, b.naevner}
	}
	return broek{t, b.naevner * d}
}

// rund returns b, which is not negative, rounded to a multiple of trin, a half upwards.
func (b broek) rund(trin int64) int64 {
	n := b.naevner * trin
	return (2*b.taeller + n) / (2 * n) * trin
}

// plus returns b + c over a common denominator.
func (b broek) plus(c broek) broek {
	if b.naevner == c.naevner {
		return broek{b.taeller + c.taeller, b.naevner}
	}
	n := b.naevner * c.naevner
	t := b.taeller*c.naevner + c.taeller*b.naevner
	for _, d := range [...]int64{b.naevner, c.naevner} {
		if t%d == 0 { // both divide n
			t, n = t/d, n/d
		}
	}
	return broek{t, n}
}

// koer runs the month in the order of the law.
func (g *gang) koer(b *Beregner) error {
	if err := g.tilFradrag(b); err != nil {
		return err
	}
	switch {
	case g.aabent:
		return g.proevEnder(b)
	case g.res.Udfald == 0:
		return g.slut()
	case g.res.Udfald == spor.IkkeOpfyldt && g.sanktion:
		return g.udenRet()
	}
	return nil
}

// tilFradrag runs the month to the deductions for income.
func (g *gang) tilFradrag(b *Beregner) error {
	if err := g.klargoer(b); err != nil {
		return err
	}
	if err := g.ret(); err != nil || g.res.Udfald != 0 {
		return err
	}
	if err := g.niveauer(); err != nil {
		return err
	}
	if err := g.indtaegter(); err != nil {
		return err
	}
	if err := g.afgoer(); err != nil || g.res.Udfald != 0 {
		return err
	}
	return g.fradragene()
}

// efterFradrag returns the benefit less the deductions; it can be below 0.
func (g *gang) efterFradrag() broek {
	efter := g.foer
	efter.taeller -= g.iFradrag() * efter.naevner
	return efter
}

// iFradrag returns the deductions in all, in 1/10 000 kr.
func (g *gang) iFradrag() int64 { return g.res.Loenfradrag.Enheder() + g.res.AndetFradrag.Enheder() }

func (g *gang) klargoer(b *Beregner) error {
	if b.Regler == nil {
		return satser.NewInputfejl("regler", satser.KodeMangler, "", "et regelsæt som satser.Gaeldende()")
	}
	if g.sag == nil {
		return satser.NewInputfejl("sag", satser.KodeMangler, "", "en sag")
	}
	if !g.m.IsValid() {
		return satser.NewInputfejl("maaned", satser.KodeMangler, "", "en måned som 2024-05")
	}
	if b.Praksis.tom() {
		g.p.saetStandard()
	} else {
		g.p = b.Praksis
		if err := g.p.udfyld(); err != nil {
			return err
		}
	}
	g.sanktion, g.forhold = g.sanktion || len(g.sag.Raadighed.Haendelser) > 0, !g.sag.Ret.IsZero()
	g.r, g.maaned = b.Regler, g.m.Periode()
	g.res.Ordning, g.res.Maaned, g.res.Regelsaet = g.sag.Ordning, g.m, b.Regler.Aftryk()
	if g.plan == nil {
		if err := g.sag.Valider(); err != nil {
			return err
		}
	}
	return g.sag.foedtSenest(g.maaned.Til)
}

// mangler settles the outcome for want of a fact or an assessment; a missing fact weighs more than an assessment.
func (g *gang) mangler(u spor.Udfald) {
	if g.res.Udfald != spor.Uoplyst {
		g.res.Udfald = u
	}
}

// brugt notes how sure a figure in use is.
func (g *gang) brugt(o satser.Figuropslag) {
	if o.Status() > g.res.Satsstatus {
		g.res.Satsstatus = o.Status()
	}
}

// slut rounds once, never below 0, and says when it is paid.
func (g *gang) slut() error {
	if g.med && g.nr() > spor.MaksTrin-8 { // the steps that follow refer to these
		return satser.NewInputfejl("indtaegter", satser.KodeGraense, "", "færre indtægter og perioder, end en forklaring kan rumme")
	}
	efter := g.efterFradrag()
	var nr int
	if g.med {
		nr = g.skrivFradrag(efter)
	}
	if efter.taeller < 0 {
		efter = broek{0, 1}
	}
	nul := g.iFradrag() > 0 && g.afrund(efter).IsZero()
	if g.sanktion {
		var err error
		if efter, nr, err = g.sanktioner(efter, nr); err != nil || g.res.Udfald != 0 {
			return err
		}
	}
	g.res.Ydelse, g.res.Udfald = g.afrund(efter), spor.Beregnet
	if g.med {
		g.skrivYdelse(efter, nr)
	}
	if nul {
		return g.nulydelse()
	}
	return nil
}

func (g *gang) afrund(b broek) satser.Beloeb {
	trin := int64(satser.EnhederPrOere)
	if g.p.Afrunding == spor.AfrundKroner {
		trin = satser.EnhederPrKrone
	}
	return satser.BeloebAfEnheder(b.rund(trin))
}

func (g *gang) skrivFradrag(efter broek) int {
	if g.fradrag[0].IsZero() {
		return g.foerNr
	}
	sum := satser.BeloebAfEnheder(g.iFradrag())
	t := g.regnet(spor.FradragIAlt, 0, spor.Sum, spor.Kr(sum))
	t.Hjemmel, t.Led = g.hoved, g.fradrag
	ialt := g.sidste()
	t = g.regnet(spor.EfterFradrag, 0, spor.Forskel, efter.tal(0))
	t.Hjemmel, t.Led[0], t.Led[1] = g.hoved, g.foer.tal(g.foerNr), ialt
	if efter.taeller < 0 {
		rest := g.sidste()
		t = g.regnet(spor.Nulgraense, 0, spor.Stoerste, kr(0))
		t.Hjemmel, t.Praksis, t.Led[0], t.Led[1] = g.hoved, spor.IngenOverloeb, rest, kr(0)
	}
	return g.nr()
}

func (g *gang) skrivYdelse(efter broek, nr int) {
	regning := spor.TilOere
	if g.p.Afrunding == spor.AfrundKroner {
		regning = spor.TilKroner
	}
	t := g.regnet(spor.Ydelse, 0, regning, spor.Kr(g.res.Ydelse))
	t.Hjemmel, t.Praksis, t.Led[0] = g.udbet, g.p.Afrunding, efter.tal(nr)
	if !g.res.Ydelse.IsZero() {
		t = g.nyt(spor.Udbetaling, spor.Opfyldt, 0)
		t.Hjemmel, t.Periode = g.udbet, g.maaned
	}
}

// nulydelse: from 2020 a person whose income takes the whole benefit is deemed to receive it.
func (g *gang) nulydelse() error {
	v, err := g.r.HentRegel(satser.RegelNulydelse, g.sag.Ordning, g.maaned.Fra)
	if err != nil || v.Virkning() != satser.Gaelder {
		return err
	}
	g.res.AnsesForModtaget = true
	if g.med {
		v.Citer(&g.nyt(spor.AnsesForModtaget, spor.Opfyldt, 0).Hjemmel, g.udgave)
	}
	return nil
}
