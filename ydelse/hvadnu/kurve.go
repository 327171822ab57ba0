package hvadnu

import (
	"math/big"
	"slices"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// The bounds of a curve.
const (
	// MaksPunkter is the most points that a curve can have.
	MaksPunkter = 10_000
	// MaksLoen is the highest wage that a curve can go to, kr. pr. måned.
	MaksLoen = 10_000_000
)

// Valg is what a curve is to show. The wage of the curve is the wage with pension, which is what the law holds against the
// threshold (§ 68 a, stk. 2; § 69 j, stk. 9).
type Valg struct {
	// Maks is the highest wage, kr., above 0 and at most [MaksLoen]; Skridt the distance between points.
	Maks   satser.Beloeb `json:"maks"`
	Skridt satser.Beloeb `json:"skridt"`
	// EgenPension and ArbejdsgiverPension are the contributions as parts of the wage with pension, together below 100 %. They
	// are cut down to the øre, and matter only where a practice leaves pension out.
	EgenPension         satser.Procent `json:"egenPension,omitzero"`
	ArbejdsgiverPension satser.Procent `json:"arbejdsgiverPension,omitzero"`
	// Periode is the days that the wage is for; zero is the whole month. In a month that the course begins or ends in, the
	// law does not say how a wage for the whole month is split (see ydelse.Praksis.Opdeling): name the days in the course.
	Periode satser.Periode `json:"periode,omitzero"`
}

// Punkt is one wage of a curve.
type Punkt struct {
	Loen   satser.Beloeb `json:"loen"`   // with pension, kr.
	Ydelse satser.Beloeb `json:"ydelse"` // the month's benefit, kr.
	IAlt   satser.Beloeb `json:"ialt"`   // both
}

// Kurve is the benefit of a month as a function of the wage.
type Kurve struct {
	Ordning satser.Ordning `json:"ordning"`
	Maaned  satser.Maaned  `json:"maaned"`
	// Udfald is Beregnet when there is a curve. Otherwise it says why there is none, as [ydelse.Resultat] does, and Spor holds
	// the steps of the month at the highest wage, or at the first one that was tried and has no amount.
	Udfald  spor.Udfald `json:"udfald"`
	Punkter []Punkt     `json:"punkter,omitempty"`
	// Knaek is where the curve changes direction, from its beginning at 0 kr., in order of the wage. Between two of them it is
	// a straight line, to the rounding of the benefit.
	Knaek []Knaek `json:"knaek,omitempty"`
	// Uafklaret, Satsstatus and Regelsaet are as in [ydelse.Resultat].
	Uafklaret  int           `json:"uafklaret,omitzero"`
	Satsstatus satser.Status `json:"satsstatus,omitzero"`
	Regelsaet  satser.Aftryk `json:"regelsaet"`
	Spor       spor.Spor     `json:"spor,omitempty"`
}

// Loenkurve varies the ordinary wage of a month: it takes the place of every row of [satser.Loen] paid in the month, and
// everything else in the case stays. The points run from 0 kr. to Maks.
//
// Errors are those of [ydelse.Beregner.Opgoer]; a choice that cannot be is an [*satser.Inputfejl] below "valg".
func Loenkurve(b ydelse.Beregner, sag *ydelse.Sag, m satser.Maaned, v Valg) (Kurve, error) {
	if err := v.tjek(); err != nil {
		return Kurve{}, satser.Under("valg", err)
	}
	if sag == nil {
		return Kurve{}, satser.NewInputfejl("sag", satser.KodeMangler, "", "en sag")
	}
	if !m.IsValid() {
		return Kurve{}, satser.NewInputfejl("maaned", satser.KodeMangler, "", "en måned som 2024-05")
	}
	l := nyLinje(b, sag, m, v)
	res, err := l.opgoer(v.Maks.Enheder())
	if err != nil {
		return Kurve{}, err
	}
	k := Kurve{
		Ordning: res.Ordning, Maaned: m, Udfald: res.Udfald,
		Uafklaret: res.Uafklaret, Satsstatus: res.Satsstatus, Regelsaet: res.Regelsaet,
	}
	if res.Udfald != spor.Beregnet {
		k.Spor = slices.Clone(l.trin)
		return k, nil
	}
	l.del = l.taelles()
	k.Knaek, err = l.knaek()
	if err == nil {
		k.Punkter, err = l.punkter()
	}
	if l.venter {
		return l.udenKurve(k)
	}
	if err != nil {
		return Kurve{}, err
	}
	return k, nil
}

// udenKurve answers where a wage has no amount, though the highest has one: what a month waits for can decide nothing when the
// wage takes the whole benefit.
func (l *linje) udenKurve(k Kurve) (Kurve, error) {
	res, err := l.opgoer(l.ved)
	k.Udfald, k.Spor, k.Knaek, k.Punkter = res.Udfald, slices.Clone(l.trin), nil, nil
	return k, err
}

func (v *Valg) tjek() error {
	if err := positivt("maks", v.Maks, MaksLoen); err != nil {
		return err
	}
	if err := positivt("skridt", v.Skridt, MaksLoen); err != nil {
		return err
	}
	if v.Maks.Enheder()/v.Skridt.Enheder() >= MaksPunkter {
		krav := "et skridt, der giver højst " + strconv.Itoa(MaksPunkter) + " punkter"
		return satser.NewInputfejl("skridt", satser.KodeGraense, v.Skridt.String(), krav)
	}
	if p := v.Periode; !p.IsZero() && (!p.IsValid() || p.Aaben()) {
		return satser.NewInputfejl("periode", satser.KodeModstrid, p.String(), "en periode med en sidste dag, der ikke ligger før den første")
	}
	switch e, a := v.EgenPension, v.ArbejdsgiverPension; {
	case e < 0 || e >= satser.HeltProcent:
		return satser.NewInputfejl("egenPension", satser.KodeGraense, e.String(), kravPension)
	case a < 0 || a >= satser.HeltProcent-e:
		return satser.NewInputfejl("arbejdsgiverPension", satser.KodeGraense, a.String(), kravPension)
	}
	return nil
}

const kravPension = "fra 0 og tilsammen under 100 pct. af lønnen med pension"

// positivt refuses an amount that is not above 0, beyond a bound in kroner, or not in whole øre.
func positivt(felt string, b satser.Beloeb, maks int64) error {
	switch {
	case b.Sign() <= 0:
		return satser.NewInputfejl(felt, satser.KodeFortegn, b.String(), "et beløb over 0 kr.")
	case b.Enheder() > maks*satser.EnhederPrKrone:
		return satser.NewInputfejl(felt, satser.KodeGraense, b.String(), "højst "+strconv.FormatInt(maks, 10)+" kr.")
	case !b.HeleOere():
		return satser.NewInputfejl(felt, satser.KodeFormat, b.String(), "et beløb i hele øre")
	}
	return nil
}

// linje is a case that one wage is varied in. It holds one copy of the case, and changes nothing but that wage.
type linje struct {
	b     ydelse.Beregner
	sag   *ydelse.Sag
	m     satser.Maaned
	v     Valg
	plads int         // of the wage among the incomes
	del   *big.Rat    // the part of the wage that counts
	trin  []spor.Trin // of the month computed last

	venter bool  // a wage has no amount
	ved    int64 // the first that was tried
}

func nyLinje(b ydelse.Beregner, sag *ydelse.Sag, m satser.Maaned, v Valg) *linje {
	l := &linje{b: b, sag: sag.Kopi(), m: m, v: v}
	if v.Periode.IsZero() {
		v.Periode = m.Periode()
	}
	l.plads = erstatLoen(l.sag, m, loenFor(m, v.Periode))
	return l
}

// saet sets the wage with pension, in 1/10 000 kr. and whole øre. Pension is cut down as one amount, so that a wage that rises
// never counts for less without it.
func (l *linje) saet(loen int64) {
	x := &l.sag.Indtaegter[l.plads]
	af := func(p satser.Procent) int64 { // whole øre, cut down
		return loen / satser.EnhederPrOere * int64(p) / int64(satser.HeltProcent) * satser.EnhederPrOere
	}
	pension, egen := af(l.v.EgenPension+l.v.ArbejdsgiverPension), af(l.v.EgenPension)
	x.Beloeb = satser.BeloebAfEnheder(loen - pension)
	x.EgenPension, x.ArbejdsgiverPension = satser.BeloebAfEnheder(egen), satser.BeloebAfEnheder(pension-egen)
}

// opgoer computes the month at a wage, with its steps in l.trin.
func (l *linje) opgoer(loen int64) (res ydelse.Resultat, err error) {
	l.saet(loen)
	res, l.trin, err = l.b.OpgoerI(l.trin[:0], l.sag, l.m)
	l.maerk(loen, &res, err)
	return res, err
}

// maerk notes the first wage within the curve that has no amount.
func (l *linje) maerk(loen int64, res *ydelse.Resultat, err error) {
	if err == nil && res.Udfald != spor.Beregnet && !l.venter && loen <= l.v.Maks.Enheder() {
		l.venter, l.ved = true, loen
	}
}

// ydelse computes the benefit at a wage.
func (l *linje) ydelse(loen int64) (satser.Beloeb, error) {
	l.saet(loen)
	res, err := l.b.Beregn(l.sag, l.m)
	l.maerk(loen, &res, err)
	return res.Ydelse, err
}

// post returns the number of the wage among the incomes, from 1.
func (l *linje) post() int16 { return int16(l.plads + 1) }

// taelles reads from the steps of the month at the highest wage how much of the wage counts: all of it, or without pension, or
// the part for the days in the course; 0 when none does.
func (l *linje) taelles() *big.Rat {
	for i := range l.trin {
		t := &l.trin[i]
		if !erPost(t, l.post()) {
			continue
		}
		del, brutto := big.NewRat(1, 1), t.Led[0].Vaerdi
		if t.Regning == spor.Sum {
			brutto += t.Led[1].Vaerdi + t.Led[2].Vaerdi
		}
		if brutto != l.v.Maks.Enheder() {
			pension := int64(l.v.EgenPension + l.v.ArbejdsgiverPension)
			del = big.NewRat(int64(satser.HeltProcent)-pension, int64(satser.HeltProcent))
		}
		if t.Regning == spor.Fordelt {
			del.Mul(del, new(big.Rat).Sub(afTal(t.Led[2]), afTal(t.Led[1])))
		}
		return del
	}
	return new(big.Rat)
}

func (l *linje) punkter() ([]Punkt, error) {
	skridt := l.v.Skridt.Enheder()
	ud := make([]Punkt, 0, l.v.Maks.Enheder()/skridt+1)
	for x := int64(0); x <= l.v.Maks.Enheder(); x += skridt {
		y, err := l.ydelse(x)
		if err != nil {
			return nil, err
		}
		loen := satser.BeloebAfEnheder(x)
		ialt, _ := loen.Add(y)
		ud = append(ud, Punkt{loen, y, ialt})
	}
	return ud, nil
}
