package ydelse

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// ret settles whether there is right to the benefit on any day of the month: a course that covers it (§ 68, stk. 1 /
// § 69 j, stk. 1), granted in time, and no førtidspension (§ 68, stk. 6).
func (g *gang) ret() error {
	o := g.sag.Ordning
	v, err := g.r.HentRegel(satser.RegelRet, o, g.maaned.Fra)
	if err != nil {
		return err
	}
	if g.bevilling, err = g.r.HentRegel(satser.RegelBevilling, o, g.maaned.Til); err != nil {
		return err
	}
	if g.med {
		if err := g.citater(); err != nil {
			return err
		}
	}
	if v.Virkning() != satser.Gaelder {
		return g.intet(v)
	}
	if o == satser.Ressourceforloeb && g.sag.Tidligere.Art == Foertidspension && g.sag.harDage(g.maaned) {
		if ja, err := g.foertidspension(); err != nil || ja {
			return err
		}
	}
	return g.alleForloeb(v)
}

// alleForloeb goes through the courses. A grant that matters for an income alone is asked for when the month has days to deduct it on.
func (g *gang) alleForloeb(v satser.Regelopslag) error {
	for i := range g.sag.Forloeb {
		if err := g.forloeb(i, v); err != nil {
			return err
		}
	}
	if g.res.Dage == 0 {
		return g.intet(v)
	}
	if g.res.Udfald == 0 {
		for _, f := range g.uvisse {
			regel, _ := g.lukket(f)
			g.bevilget(f, regel, true)
		}
	}
	return nil
}

// harDage reports whether some day of a period lies in a course of the case.
func (s *Sag) harDage(p satser.Periode) bool {
	for i := range s.Forloeb {
		if s.loebet(i).Overlaps(p) {
			return true
		}
	}
	return false
}

// forloeb looks at one course: its days in the month, and whether it was granted while courses could be.
func (g *gang) forloeb(i int, v satser.Regelopslag) error {
	f, loeb := &g.sag.Forloeb[i], g.sag.loebet(i)
	regel, lukket := g.lukket(f)
	if !lukket && i < len(g.kurs) {
		g.kurs[i] = loeb
	}
	p, ok := loeb.Faelles(g.maaned)
	if !ok {
		return nil
	}
	taget, err := g.altTaget(f, lukket, p)
	switch {
	case err != nil:
		return err
	case taget && g.harIndtaegtFra(loeb):
		g.uvisse = append(g.uvisse, f) // asked about when the month has days for the income to be deducted on
	case !taget:
		g.bevilget(f, regel, lukket)
		if lukket {
			return nil
		}
	}
	if g.forhold {
		return g.medForhold(i, p, v)
	}
	g.res.Dage += p.Dage()
	g.skrivRet(p, v)
	return nil
}

// medForhold counts the days of course i with right, where the case states what can take it away.
func (g *gang) medForhold(i int, p satser.Periode, v satser.Regelopslag) error {
	ret, sikre, u, err := g.retsdage(p, g.med)
	if err != nil {
		return err
	}
	if u != 0 {
		g.mangler(u)
	}
	for _, x := range ret {
		g.res.Dage += x.Dage()
	}
	for _, x := range sikre {
		g.skrivRet(x, v)
	}
	g.rette = append(g.rette, ret...)
	if x := g.sag.slutning(i); x != nil && g.maaned.Contains(x.Fra) {
		return g.skrivOphoer(x, g.med)
	}
	return nil
}

// altTaget reports whether the grant of a course is missing, and decides nothing about its days: something else takes them all.
func (g *gang) altTaget(f *Forloeb, lukket bool, p satser.Periode) (bool, error) {
	if !g.forhold || !lukket || f.Bevilget.IsValid() {
		return false, nil
	}
	ret, _, _, err := g.retsdage(p, false)
	return len(ret) == 0, err
}

// harIndtaegtFra reports whether the month takes in an income that can be deducted and is for some of the days.
func (g *gang) harIndtaegtFra(p satser.Periode) bool {
	return slices.ContainsFunc(g.sag.Indtaegter, func(x Indtaegt) bool {
		if !x.Periode.IsValid() || !x.Periode.Overlaps(p) || x.Vurdering == satser.IkkeFradrag {
			return false
		}
		dag, iMaaneden := x.Udbetalt, g.maaned.Contains(x.Udbetalt)
		if erFerie(x.Art) {
			dage, ok := x.Periode.Faelles(g.maaned)
			dag, iMaaneden = dage.Fra, ok
		}
		v, err := g.indtaegtsregel(&x, dag)
		return iMaaneden && err == nil && v.Virkning() != satser.IkkeFradrag
	})
}

// skrivRet says that there is right on some days.
func (g *gang) skrivRet(p satser.Periode, v satser.Regelopslag) {
	if g.med {
		t := g.nyt(spor.Ret, spor.Opfyldt, 0)
		t.Periode = p
		v.Citer(&t.Hjemmel, g.udgave)
	}
}

// retsloeb returns run k of days with right in the month; more is false after the last one. Without facts about the
// right, each course is a run.
func (g *gang) retsloeb(k int) (p satser.Periode, ok, more bool) {
	if g.forhold {
		if k >= len(g.rette) {
			return p, false, false
		}
		return g.rette[k], true, true
	}
	if k >= len(g.sag.Forloeb) {
		return p, false, false
	}
	p, ok = g.ide(k, g.maaned)
	return p, ok, true
}

// lukket reports whether a course is shut out because courses could not be granted any more on the day of its grant.
// Such a course gives no right to the months before the scheme closed either. A course whose grant is not stated is
// looked at when the scheme has closed, by its first day: one that began before then was granted by then. regel is the
// rule of that day.
func (g *gang) lukket(f *Forloeb) (regel satser.Regelopslag, lukket bool) {
	dag := f.Bevilget
	if !dag.IsValid() {
		if g.bevilling.Virkning() == satser.Gaelder {
			return g.bevilling, false
		}
		dag = f.Fra
	}
	if sidste := g.r.SidsteDag(); dag.After(sidste) { // a course can be granted after the fact
		dag = sidste
	}
	v, err := g.r.HentRegel(satser.RegelBevilling, g.sag.Ordning, dag)
	return v, err == nil && v.Virkning() != satser.Gaelder
}

// bevilget says whether the course was granted in time, where the scheme has closed. Where the day of the grant is missing
// and decides, the month is Uoplyst. regel and lukket are those of [gang.lukket].
func (g *gang) bevilget(f *Forloeb, regel satser.Regelopslag, lukket bool) {
	switch {
	case lukket && f.Bevilget.IsValid():
		g.skrivBevilling(spor.NytForloebLukket, spor.IkkeOpfyldt, f, regel)
	case lukket:
		g.mangler(spor.Uoplyst)
		g.skrivBevilling(spor.BevillingUoplyst, spor.Uoplyst, f, regel)
	case g.bevilling.Virkning() != satser.Gaelder:
		g.skrivBevilling(spor.Viderefoert, spor.Opfyldt, f, g.bevilling)
	}
}

func (g *gang) skrivBevilling(id spor.ID, u spor.Udfald, f *Forloeb, regel satser.Regelopslag) {
	if !g.med {
		return
	}
	dag := f.Bevilget
	if !dag.IsValid() {
		dag = f.Fra
	}
	t := g.nyt(id, u, 0)
	t.Hjemmel, t.Periode, t.Led[0] = regel.Hjemmel(), f.Periode(), spor.Datotal(dag)
}

// ide returns the days of a period with right under course i; a course that is shut out has none. Every course has been looked at.
func (g *gang) ide(i int, p satser.Periode) (satser.Periode, bool) {
	if i < len(g.kurs) {
		return g.kurs[i].Faelles(p)
	}
	return g.kursus(i).Faelles(p)
}

// kursus returns the days of course i, the zero Periode when it is shut out.
func (g *gang) kursus(i int) satser.Periode {
	if _, lukket := g.lukket(&g.sag.Forloeb[i]); lukket {
		return satser.Periode{}
	}
	return g.sag.loebet(i)
}

// kurser lists the days of the courses that are not shut out.
func (g *gang) kurser() (ud []satser.Periode) {
	for i := range g.sag.Forloeb {
		if p := g.kursus(i); !p.IsZero() {
			ud = append(ud, p)
		}
	}
	return ud
}

// intet answers for a month without a day of right: 0 kr., unless a missing fact decides.
func (g *gang) intet(v satser.Regelopslag) error {
	g.mangler(spor.IkkeOpfyldt)
	tom := g.med && len(g.trin) == g.start
	if tom {
		t := g.nyt(spor.UdenForForloeb, spor.IkkeOpfyldt, 0)
		t.Periode = g.maaned
		v.Citer(&t.Hjemmel, g.udgave)
	}
	if x := g.sag.sidsteSlutning(g.maaned); x != nil && !x.Fra.After(g.maaned.Fra) {
		return g.skrivOphoer(x, tom)
	}
	return nil
}

// foertidspension says that a pensionist keeps the pension, where the rule holds.
func (g *gang) foertidspension() (bool, error) {
	v, err := g.r.HentRegel(satser.RegelFoertidspension, g.sag.Ordning, g.maaned.Fra)
	if err != nil || v.Virkning() != satser.Gaelder {
		return false, err
	}
	g.res.Udfald = spor.IkkeOpfyldt
	if g.med {
		v.Citer(&g.nyt(spor.Foertidspension, spor.IkkeOpfyldt, 0).Hjemmel, g.udgave)
	}
	return true, nil
}
