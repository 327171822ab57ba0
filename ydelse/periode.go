package ydelse

import (
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// MaksMaaneder is how many months one call can compute: a hundred years.
const MaksMaaneder = 1200

// Periodeopgoerelse is the months of a period, each explained, and every day of it on which a fact, a rate or a rule
// changes.
type Periodeopgoerelse struct {
	Maaneder []Opgoerelse
	Skift    []Skift
	// Ukendt is the days asked for beyond the last day of known law; the zero Periode when there are none. They have no
	// months.
	Ukendt satser.Periode
}

// BeregnPeriode computes the months from fra to til without explaining them, appended to dst. The case is checked
// once, and the cost is linear in the months and the incomes. No month begins after the last day of known law: those
// are left out.
//
// An error is that of [Beregner.Beregn], or an [*satser.Inputfejl] about the period; dst then holds the months before it.
func (b Beregner) BeregnPeriode(dst []Resultat, sag *Sag, fra, til satser.Maaned) ([]Resultat, error) {
	til, plan, err := b.planlaeg(sag, fra, til)
	if err != nil {
		return dst, err
	}
	for m := fra; !m.After(til); m = m.Add(1) {
		g := gang{sag: sag, m: m, plan: plan}
		if err := g.koer(&b); err != nil {
			return dst, err
		}
		dst = append(dst, g.res)
	}
	return dst, nil
}

// OpgoerPeriode computes the months from fra to til and explains each, and says on which days of the period something
// changes, and what. Months beyond known law are named in Ukendt.
func (b Beregner) OpgoerPeriode(sag *Sag, fra, til satser.Maaned) (Periodeopgoerelse, error) {
	oensket := til
	til, plan, err := b.planlaeg(sag, fra, til)
	if err != nil {
		return Periodeopgoerelse{}, err
	}
	var ud Periodeopgoerelse
	for m := fra; !m.After(til); m = m.Add(1) {
		g := gang{sag: sag, m: m, med: true, frisk: true, trin: make([]spor.Trin, 0, sag.plads()), plan: plan}
		if err := g.koer(&b); err != nil {
			return Periodeopgoerelse{}, err
		}
		ud.Maaneder = append(ud.Maaneder, Opgoerelse{g.res, g.trin})
	}
	if oensket.After(til) {
		ud.Ukendt = satser.Periode{Fra: fra.FoersteDag(), Til: oensket.SidsteDag()}
		if !til.Before(fra) {
			ud.Ukendt.Fra = til.Add(1).FoersteDag()
		}
	}
	if !til.Before(fra) {
		ud.Skift = b.skift(sag, satser.Periode{Fra: fra.FoersteDag(), Til: til.SidsteDag()}, ud.Maaneder)
	}
	return ud, nil
}

// IAlt returns the sum of the months that have an amount, and whether all have one.
func (p Periodeopgoerelse) IAlt() (sum satser.Beloeb, alle bool) {
	alle = p.Ukendt.IsZero()
	for i := range p.Maaneder {
		b, ok := p.Maaneder[i].Beloeb()
		if !ok {
			alle = false
			continue
		}
		sum, _ = sum.Add(b) // 1200 months of less than 10⁹ kr. are far within what an amount holds
	}
	return sum, alle
}

// planlaeg checks the case and the period, finds the last month of known law, and sorts the incomes by month.
func (b Beregner) planlaeg(sag *Sag, fra, til satser.Maaned) (satser.Maaned, *maanedsplan, error) {
	if b.Regler == nil {
		return til, nil, satser.NewInputfejl("regler", satser.KodeMangler, "", "et regelsæt som satser.Gaeldende()")
	}
	if err := tjekMaaneder(fra, til); err != nil {
		return til, nil, err
	}
	if err := sag.Valider(); err != nil {
		return til, nil, err
	}
	if sidste := sidsteHele(b.Regler.SidsteDag()); til.After(sidste) {
		til = sidste
	}
	plan := nyPlan(sag, fra, til)
	if len(sag.Raadighed.Haendelser) > 0 && !til.Before(fra) {
		var err error
		if plan.vurderet, err = sag.vurderet(b.Regler, til.SidsteDag()); err != nil {
			return til, nil, satser.Under("raadighed", err)
		}
	}
	return til, plan, nil
}

// sidsteHele returns the last month that is known to its end.
func sidsteHele(d satser.Dato) satser.Maaned {
	if m := d.Maaned(); d.IsValid() && d != m.SidsteDag() {
		return m.Add(-1)
	}
	return d.Maaned()
}

func tjekMaaneder(fra, til satser.Maaned) error {
	switch {
	case !fra.IsValid():
		return satser.NewInputfejl("fra", satser.KodeMangler, "", "en måned som 2024-01")
	case !til.IsValid():
		return satser.NewInputfejl("til", satser.KodeMangler, "", "en måned som 2024-12")
	case til.Before(fra):
		return satser.NewInputfejl("til", satser.KodeModstrid, til.String(), "en måned, der ikke ligger før "+fra.String())
	case til.MonthsSince(fra) >= MaksMaaneder:
		return satser.NewInputfejl("til", satser.KodeGraense, til.String(), "højst "+strconv.Itoa(MaksMaaneder)+" måneder")
	}
	return nil
}

// maanedsplan is what the months of a checked case share. It sorts the incomes by the months that take them in, so that a
// month looks only at its own, and holds the assessed failures.
type maanedsplan struct {
	vurderet
	fra, til satser.Maaned
	start    []int32 // month k of the plan has poster[start[k]:start[k+1]]
	poster   []int32
}

// maksPlan bounds the places of a plan: holidays that cover centuries are looked for in each month instead.
const maksPlan = 1 << 20

func nyPlan(sag *Sag, fra, til satser.Maaned) *maanedsplan {
	p := &maanedsplan{fra: fra, til: til}
	if til.Before(fra) {
		return p
	}
	n := til.MonthsSince(fra) + 1
	p.start = make([]int32, n+1)
	ialt := 0
	for i := range sag.Indtaegter {
		f, t := p.spaend(&sag.Indtaegter[i])
		for k := f; k <= t; k++ {
			p.start[k+1]++
		}
		if ialt += max(0, t-f+1); ialt > maksPlan {
			return &maanedsplan{fra: til, til: fra}
		}
	}
	for k := range n {
		p.start[k+1] += p.start[k]
	}
	p.poster = make([]int32, ialt)
	naeste := append([]int32(nil), p.start[:n]...)
	for i := range sag.Indtaegter {
		f, t := p.spaend(&sag.Indtaegter[i])
		for k := f; k <= t; k++ {
			p.poster[naeste[k]] = int32(i)
			naeste[k]++
		}
	}
	return p
}

// spaend returns the months of the plan, counted from 0, that can take an income in; none when the second is the less.
func (p *maanedsplan) spaend(x *Indtaegt) (fra, til int) {
	f, t := x.Udbetalt, x.Udbetalt
	if erFerie(x.Art) {
		f, t = x.Periode.Fra, x.Periode.Til
	}
	fra, til = max(0, f.Maaned().MonthsSince(p.fra)), p.til.MonthsSince(p.fra)
	if t.IsValid() {
		til = min(til, t.Maaned().MonthsSince(p.fra))
	}
	return fra, til
}

// iMaaned returns the incomes that the plan has for a month; ok is false for a month outside it.
func (p *maanedsplan) iMaaned(m satser.Maaned) (poster []int32, ok bool) {
	if p == nil || m.Before(p.fra) || m.After(p.til) {
		return nil, false
	}
	k := m.MonthsSince(p.fra)
	return p.poster[p.start[k]:p.start[k+1]], true
}
