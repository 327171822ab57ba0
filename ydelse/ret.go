package ydelse

import (
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
	if g.med {
		if err := g.citater(); err != nil {
			return err
		}
	}
	if o == satser.Ressourceforloeb && g.sag.Tidligere.Art == Foertidspension && g.sag.dageIForloeb(g.maaned) > 0 {
		return g.foertidspension()
	}
	for i := range g.sag.Forloeb {
		if err := g.forloeb(&g.sag.Forloeb[i], v); err != nil {
			return err
		}
	}
	if g.res.Dage == 0 {
		return g.intet(v)
	}
	return nil
}

// dageIForloeb counts the days of a period that lie in a course of the case.
func (s *Sag) dageIForloeb(p satser.Periode) int {
	n := 0
	for i := range s.Forloeb {
		if f, ok := s.Forloeb[i].Periode().Faelles(p); ok {
			n += f.Dage()
		}
	}
	return n
}

// forloeb looks at one course: its days in the month, and whether it was granted while courses could be.
func (g *gang) forloeb(f *Forloeb, v satser.Regelopslag) error {
	p, ok := f.Periode().Faelles(g.maaned)
	if !ok {
		return nil
	}
	lukket, err := g.bevilget(f)
	if err != nil || lukket {
		return err
	}
	g.res.Dage += p.Dage()
	g.loeb = f.Periode()
	if g.med {
		t := g.nyt(spor.Ret, spor.Opfyldt, 0)
		t.Periode = p
		v.Citer(&t.Hjemmel, g.udgave)
	}
	return nil
}

// bevilget reports whether the course is shut out because it was granted after the scheme closed for new ones. A
// course that began before that day was granted by then; one that began after it needs the day of its grant.
func (g *gang) bevilget(f *Forloeb) (lukket bool, err error) {
	o := g.sag.Ordning
	nu, err := g.r.HentRegel(satser.RegelBevilling, o, g.maaned.Til)
	if err != nil || nu.Virkning() == satser.Gaelder {
		return false, err
	}
	g.lukker = true
	dag, da, err := g.bevilling(f)
	if err != nil {
		return false, err
	}
	id, udfald := spor.Viderefoert, spor.Opfyldt
	switch {
	case da.Virkning() == satser.Gaelder:
	case f.Bevilget.IsValid():
		id, udfald = spor.NytForloebLukket, spor.IkkeOpfyldt
	default:
		id, udfald = spor.BevillingUoplyst, spor.Uoplyst
		g.mangler(udfald)
	}
	if g.med {
		t := g.nyt(id, udfald, 0)
		t.Hjemmel, t.Periode, t.Led[0] = nu.Hjemmel(), f.Periode(), spor.Datotal(dag)
	}
	return udfald != spor.Opfyldt, nil
}

// bevilling looks up whether courses could be granted on the day of the grant, or on the course's first day when the
// grant is not stated.
func (g *gang) bevilling(f *Forloeb) (satser.Dato, satser.Regelopslag, error) {
	dag := f.Bevilget
	if !dag.IsValid() {
		dag = f.Fra
	}
	v, err := g.r.HentRegel(satser.RegelBevilling, g.sag.Ordning, dag)
	return dag, v, err
}

// ide returns the days of a period with right under course i; a course that is shut out has none.
func (g *gang) ide(i int, p satser.Periode) (satser.Periode, bool) {
	f := &g.sag.Forloeb[i]
	dage, ok := f.Periode().Faelles(p)
	if !ok || !g.lukker {
		return dage, ok
	}
	_, v, err := g.bevilling(f)
	return dage, err == nil && v.Virkning() == satser.Gaelder
}

// intet answers for a month without a day of right: 0 kr., unless a missing fact decides.
func (g *gang) intet(v satser.Regelopslag) error {
	g.mangler(spor.IkkeOpfyldt)
	if g.med && len(g.trin) == g.start {
		t := g.nyt(spor.UdenForForloeb, spor.IkkeOpfyldt, 0)
		t.Periode = g.maaned
		v.Citer(&t.Hjemmel, g.udgave)
	}
	return nil
}

func (g *gang) foertidspension() error {
	v, err := g.r.HentRegel(satser.RegelFoertidspension, g.sag.Ordning, g.maaned.Fra)
	if err != nil {
		return err
	}
	g.res.Udfald = spor.IkkeOpfyldt
	if g.med {
		v.Citer(&g.nyt(spor.Foertidspension, spor.IkkeOpfyldt, 0).Hjemmel, g.udgave)
	}
	return nil
}
