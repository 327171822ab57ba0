package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Ret is whether there is right to the benefit on some days, and why. Income has no part in it: a person whose income
// takes the whole benefit has right to it all the same.
type Ret struct {
	Periode satser.Periode
	// Udfald is Opfyldt, IkkeOpfyldt, Uoplyst or KraeverSkoen; zero on days beyond known law.
	Udfald spor.Udfald
	Spor   spor.Spor
}

// Ukendt reports whether the days lie beyond the last day of known law.
func (r Ret) Ukendt() bool { return r.Udfald == 0 }

// RetPaa says whether there is right on a day. A day outside known law is an [*satser.Udenforfejl].
func (b Beregner) RetPaa(sag *Sag, d satser.Dato) (Ret, error) {
	if !d.IsValid() {
		return Ret{}, satser.NewInputfejl("dag", satser.KodeMangler, "", "en dag som 2024-05-31")
	}
	return b.retOver(sag, satser.Periode{Fra: d, Til: d}, false)
}

// Retsperioder says on which days of a period there is right, in order and without gaps: a new [Ret] begins where a fact about
// the right or a rule of it changes. Days beyond known law come last, as one that is [Ret.Ukendt].
func (b Beregner) Retsperioder(sag *Sag, p satser.Periode) ([]Ret, error) {
	if err := lukket(p); err != nil {
		return nil, satser.Under("periode", err)
	}
	if b.Regler == nil {
		return nil, satser.NewInputfejl("regler", satser.KodeMangler, "", "et regelsæt som satser.Gaeldende()")
	}
	if err := sag.Valider(); err != nil {
		return nil, err
	}
	var ud []Ret
	sidste := b.Regler.SidsteDag()
	kendt, ok := p.Faelles(satser.Periode{Fra: p.Fra, Til: sidste})
	ok = ok && sidste.IsValid()
	graenser := b.retsgraenser(sag)
	for rest := kendt; ok; {
		del, mere := foerste(rest, graenser)
		r, err := b.retOver(sag, del, true)
		if err != nil {
			return nil, err
		}
		ud = append(ud, r)
		rest.Fra, ok = del.Til.AddDays(1), mere
	}
	if sidste.Before(p.Til) {
		ukendt := satser.Periode{Fra: p.Fra, Til: p.Til}
		if !sidste.Before(p.Fra) {
			ukendt.Fra = sidste.AddDays(1)
		}
		ud = append(ud, Ret{Periode: ukendt})
	}
	return ud, nil
}

// retOver judges days that no border of [Beregner.retsgraenser] cuts.
func (b Beregner) retOver(sag *Sag, p satser.Periode, tjekket bool) (Ret, error) {
	g := gang{sag: sag, m: p.Fra.Maaned(), med: true, trin: make([]spor.Trin, 0, 8)}
	if tjekket {
		g.plan = &maanedsplan{}
	}
	if err := g.klargoer(&b); err != nil {
		return Ret{}, err
	}
	g.maaned = p
	if err := g.ret(); err != nil {
		return Ret{}, err
	}
	u := g.res.Udfald
	if u == 0 {
		u = spor.Opfyldt
	}
	return Ret{p, u, g.trin}, nil
}

// retsgraenser collects the days on which the right can change: borders of facts, and in a course the first days of rules.
func (b Beregner) retsgraenser(sag *Sag) []satser.Dato {
	var ud []satser.Dato
	for _, x := range sag.fakta() {
		if x.ret {
			ud = append(ud, x.dag)
		}
	}
	for _, r := range sag.retsregler() {
		for _, v := range b.Regler.Versioner(r, sag.Ordning) {
			if sag.harDage(satser.Periode{Fra: v.Fra, Til: v.Fra}) {
				ud = append(ud, v.Fra)
			}
		}
	}
	return ud
}

// retsregler returns the rules that the right can hang on.
func (s *Sag) retsregler() []satser.Regel {
	ud := []satser.Regel{satser.RegelRet, satser.RegelBevilling}
	if s.Tidligere.Art == Foertidspension && s.Ordning == satser.Ressourceforloeb {
		ud = append(ud, satser.RegelFoertidspension)
	}
	if s.Ret.IsZero() {
		return ud
	}
	ud = append(ud, satser.RegelDeltagelse, satser.RegelBevaret, satser.RegelBevaretSorgorlov, satser.RegelFlytning,
		satser.RegelUdland, satser.RegelUdlandTilladelse, satser.RegelUdlandKort, satser.RegelUdlandRaadighed,
		satser.RegelUdlandFerie, satser.RegelFerie, satser.RegelFeriegodtgoerelse)
	if s.Ordning == satser.Jobafklaring {
		ud = append(ud, satser.FritagetVentetid.Regel())
	}
	return ud
}
