package ydelse

import (
	"cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// lofter applies the ceilings in force on the day: the benefit can at most correspond to the level that each names.
func (g *gang) lofter(b broek, nr int, d satser.Dato) (broek, int, error) {
	for i := range g.sag.Lofter {
		l := &g.sag.Lofter[i]
		if !l.periode().Contains(d) {
			continue
		}
		v, err := g.r.HentRegel(l.Art.regel(), g.sag.Ordning, d)
		if err != nil {
			if g.foerLoven(l, d) {
				continue
			}
			return b, nr, err
		}
		if v.Virkning() != satser.Gaelder {
			continue
		}
		ud := b.hoejst(hel(l.Niveau))
		if g.med {
			t := g.regnet(spor.Strafloft, 0, spor.Mindste, ud.tal(0))
			v.Citer(&t.Hjemmel, g.udgave)
			t.Praksis, t.Periode, t.Led[0], t.Led[1] = g.viderefoertLoft(d), l.periode(), b.tal(nr), spor.Kr(l.Niveau)
			nr = g.nr()
		}
		b = ud
	}
	return b, nr, nil
}

// foerLoven reports whether a day is before the provision of a ceiling, and says from when it holds.
func (g *gang) foerLoven(l *Loft, d satser.Dato) bool {
	foerste := ellerFoerste(g.r, l.Art.regel(), g.sag.Ordning, d)
	if foerste == d {
		return false
	}
	if g.med {
		t := g.nyt(spor.StrafloftFoerLoven, spor.Opfyldt, 0)
		t.Periode, t.Led[0], t.Led[1] = l.periode(), spor.Stk(int(l.Art)), spor.Datotal(foerste)
		g.citerStk2(t, 0)
	}
	return true
}

// viderefoertLoft names the practice for kap. 6 a since it was repealed: the provisions on ceilings name kap. 6 b only.
func (g *gang) viderefoertLoft(d satser.Dato) spor.Praksis {
	v, err := g.r.HentRegel(satser.RegelBevilling, g.sag.Ordning, d)
	if err != nil || v.Virkning() == satser.Gaelder {
		return 0
	}
	return spor.LoftViderefoert
}

// loftet returns the ceiling in force on a day, nil without one: the lowest of several, and of two at the same level the
// one whose help is stated, so that their order decides nothing.
func (g *gang) loftet(d satser.Dato) *Loft {
	var ud *Loft
	for i := range g.sag.Lofter {
		l := &g.sag.Lofter[i]
		if !l.periode().Contains(d) {
			continue
		}
		v, err := g.r.HentRegel(l.Art.regel(), g.sag.Ordning, d)
		if err != nil || v.Virkning() != satser.Gaelder {
			continue
		}
		if ud == nil || cmp.Or(l.Niveau.Compare(ud.Niveau), cmp.Compare(ud.Hjaelp, l.Hjaelp)) < 0 {
			ud = l
		}
	}
	return ud
}
