package visitation

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// frie is the days of leave that do not count in a course: those that surely do not, and those that may not. A leave that
// still runs is among neither: aaben is its first day.
type frie struct {
	sikre, mulige []satser.Periode
	aaben         satser.Dato
}

// frie sorts the leave of courses by the rule on each of its days.
func (g *gang) frie(orlov []Orlov) frie {
	var f frie
	for i := range orlov {
		g.fri(&f, &orlov[i])
	}
	f.sikre, f.mulige = forenet(f.sikre), forenet(f.mulige)
	return f
}

func (g *gang) fri(f *frie, o *Orlov) {
	if o.Til.IsZero() {
		if o.Dagpengeret != spor.Nej && (f.aaben.IsZero() || o.Fra.Before(f.aaben)) {
			f.aaben = o.Fra
		}
		return
	}
	for _, del := range g.dele(o) {
		u := orlovsudfald(o, del.virkning)
		if u == spor.IkkeOpfyldt {
			continue
		}
		f.mulige = append(f.mulige, del.dage)
		if u == spor.Opfyldt {
			f.sikre = append(f.sikre, del.dage)
		}
	}
}

// aabenFra reports whether a leave that still runs begins by a day.
func (f *frie) aabenFra(d satser.Dato) bool { return f.aaben.IsValid() && !f.aaben.After(d) }

// orlovsdel is days of a leave under one version of the rule.
type orlovsdel struct {
	dage     satser.Periode
	virkning satser.Virkning
	hjemmel  satser.Hjemmel
}

// dele cuts a leave where the rule changes. Days before the first version are left out; the last one is taken to go on.
func (g *gang) dele(o *Orlov) []orlovsdel {
	versioner := g.regler.Versioner(o.Art.regel(), g.ordning)
	var ud []orlovsdel
	for i, v := range versioner {
		p := satser.Periode{Fra: v.Fra}
		if i+1 < len(versioner) {
			p.Til = versioner[i+1].Fra.AddDays(-1)
		}
		if dage, ok := o.Periode().Faelles(p); ok {
			ud = append(ud, orlovsdel{dage, v.Virkning, v.Hjemmel.Paa(dage.Fra)})
		}
	}
	return ud
}

// orlovsudfald says whether days of a leave are left out of the length: Opfyldt when they are, IkkeOpfyldt when they count.
func orlovsudfald(o *Orlov, v satser.Virkning) spor.Udfald {
	switch {
	case o.Dagpengeret == spor.Nej || v == satser.GaelderIkke:
		return spor.IkkeOpfyldt
	case o.Dagpengeret != spor.Ja || o.Til.IsZero():
		return spor.Uoplyst
	case v == satser.Gaelder:
		return spor.Opfyldt
	}
	return spor.KraeverSkoen
}

// skrivOrlov writes a step for each leave that touches the course. Of a leave that may count or not, only when it decides.
func (g *gang) skrivOrlov(orlov []Orlov, kursus satser.Periode, afgoer bool) {
	for i := range orlov {
		o := &orlov[i]
		for _, del := range g.dele(o) {
			p, ok := del.dage.Faelles(kursus)
			if !ok {
				continue
			}
			if o.Til.IsZero() {
				g.skrivAaben(o, del, satser.Periode{Fra: p.Fra}, afgoer)
				break // its last day is not known, nor under which versions of the rule it lies
			}
			g.skrivOrlovsdel(o, del, p, afgoer)
		}
	}
}

// skrivAaben writes the steps of a leave that still runs: what is missing of its last day and of the right to dagpenge.
func (g *gang) skrivAaben(o *Orlov, del orlovsdel, p satser.Periode, afgoer bool) {
	if orlovsudfald(o, del.virkning) == spor.IkkeOpfyldt || faktum(o.Dagpengeret) == spor.Uoplyst {
		g.skrivOrlovsdel(o, del, p, afgoer)
	}
	if orlovsudfald(o, del.virkning) == spor.IkkeOpfyldt || !afgoer {
		return
	}
	t := g.svar(spor.OrlovSlutUoplyst, spor.Uoplyst, satser.Regelopslag{})
	t.Hjemmel, t.Led[0] = del.hjemmel, spor.Datotal(o.Fra)
	if n := len(g.trin) - 1; slices.Contains(g.trin[:n], g.trin[n]) {
		g.trin = g.trin[:n] // two leaves from one day
	}
}

func (g *gang) skrivOrlovsdel(o *Orlov, del orlovsdel, p satser.Periode, afgoer bool) {
	skriv, u := g.skriv, orlovsudfald(o, del.virkning)
	if u == spor.Uoplyst || u == spor.KraeverSkoen {
		if !afgoer {
			return
		}
		skriv = g.svar
	}
	t := skriv(o.Art.trin(), u, satser.Regelopslag{})
	t.Hjemmel, t.Periode = del.hjemmel, p
}

// forenet sorts closed periods and joins those that overlap, so that no day stands twice.
func forenet(ps []satser.Periode) []satser.Periode {
	slices.SortFunc(ps, func(p, q satser.Periode) int { return p.Fra.Compare(q.Fra) })
	ud := ps[:0]
	for _, p := range ps {
		if n := len(ud); n > 0 && !p.Fra.After(ud[n-1].Til) {
			if p.Til.After(ud[n-1].Til) {
				ud[n-1].Til = p.Til
			}
			continue
		}
		ud = append(ud, p)
	}
	return ud
}

// forlaeng moves the last day of a course by the days that do not count, and counts them. A leave that begins by the last day
// so far lies in the course to its end, since each of its days moves the last day by one.
func forlaeng(fra, sidste satser.Dato, fri []satser.Periode) (slut satser.Dato, dage int) {
	kursus := satser.Periode{Fra: fra}
	for _, p := range fri {
		q, ok := p.Faelles(kursus)
		if !ok || q.Fra.After(sidste) {
			continue
		}
		sidste = sidste.AddDays(q.Dage())
		dage += q.Dage()
	}
	return sidste, dage
}

// iAlt counts the days of periods that lie in others; both are joined.
func iAlt(ps, i []satser.Periode) int {
	n := 0
	for _, p := range ps {
		for _, q := range i {
			if f, ok := p.Faelles(q); ok {
				n += f.Dage()
			}
		}
	}
	return n
}
