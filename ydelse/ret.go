package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// ret settles whether there is right to the benefit on any day of the month: a course that covers it (§ 68, stk. 1 / § 69 j, stk. 1), granted in
// time, and no førtidspension (§ 68, stk. 6).
func (g *gang) ret() error {
	o := g.sag.Ordning
	v, err := g.r.HentRegel(satser.RegelRet, o, g.maaned.Fra)
	if err != nil {
		return err
	}
	for i := range g.sag.Forloeb {
		if err := g.forloeb(&g.sag.Forloeb[i], v); err != nil {
			return err
		}
	}
	if g.res.Dage == 0 {
		return g.intet(v)
	}
	if o == satser.Ressourceforloeb && g.sag.Tidligere.Art == Foertidspension {
		return g.foertidspension()
	}
	return nil
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
	if g.med {
		g.skriv(spor.Trin{ID: spor.Ret, Udfald: spor.Opfyldt, Hjemmel: g.hjemmel(v.Hjemmel), Periode: p})
	}
	return nil
}

// bevilget reports whether the course is shut out because it was granted after the scheme closed for new ones. A course that began before that day was
// granted by then; one that began after it needs the day of its grant.
func (g *gang) bevilget(f *Forloeb) (lukket bool, err error) {
	o := g.sag.Ordning
	nu, err := g.r.HentRegel(satser.RegelBevilling, o, g.maaned.Til)
	if err != nil || nu.Virkning == satser.Gaelder {
		return false, err
	}
	dag := f.Bevilget
	if !dag.IsValid() {
		dag = f.Fra
	}
	da, err := g.r.HentRegel(satser.RegelBevilling, o, dag)
	if err != nil {
		return false, err
	}
	id, udfald := spor.Viderefoert, spor.Opfyldt
	switch {
	case da.Virkning == satser.Gaelder:
	case f.Bevilget.IsValid():
		id, udfald = spor.NytForloebLukket, spor.IkkeOpfyldt
	default:
		id, udfald = spor.BevillingUoplyst, spor.Uoplyst
		g.mangler(udfald)
	}
	if g.med {
		g.skriv(spor.Trin{ID: id, Udfald: udfald, Hjemmel: nu.Hjemmel, Periode: f.Periode(), Led: [3]spor.Tal{spor.Datotal(dag)}})
	}
	return udfald != spor.Opfyldt, nil
}

// intet answers for a month without a day of right: 0 kr., unless a missing fact decides.
func (g *gang) intet(v satser.Regelopslag) error {
	g.mangler(spor.IkkeOpfyldt)
	if g.med && len(g.trin) == g.start {
		g.skriv(spor.Trin{ID: spor.UdenForForloeb, Udfald: spor.IkkeOpfyldt, Hjemmel: g.hjemmel(v.Hjemmel), Periode: g.maaned})
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
		g.skriv(spor.Trin{ID: spor.Foertidspension, Udfald: spor.IkkeOpfyldt, Hjemmel: g.hjemmel(v.Hjemmel)})
	}
	return nil
}
