package satser

import "slices"

// udkast is a rule set under construction. Its lines may be replaced by new ones; no line is ever written in place,
// so an udkast may share them with the rule set that it began as.
type udkast struct {
	serier seriebord
	regler regelbord
	sidste Dato
}

// udkast begins a new rule set with the content of r. The zero and the nil Regelsaet have none.
func (r *Regelsaet) udkast() *udkast {
	u := new(udkast)
	if r == nil {
		return u
	}
	u.sidste = r.sidste
	if r.serier != nil {
		u.serier = *r.serier
	}
	if r.regler != nil {
		u.regler = *r.regler
	}
	return u
}

// saml makes the rule set and takes its fingerprint.
func (u *udkast) saml() *Regelsaet {
	r := &Regelsaet{serier: &u.serier, regler: &u.regler, sidste: u.sidste}
	r.findSkaeve()
	r.aftryk = beregnAftryk(r)
	return r
}

// medFigur returns the line with f in it, in order of date: f cuts what it covers of the figures that are there.
func medFigur(linje []Figur, f Figur) []Figur {
	ny := append(make([]Figur, 0, len(linje)+2), f)
	for _, g := range linje {
		if foer := g; g.Fra.Before(f.Fra) {
			foer.Til = tidligst(g.Til, f.Fra.AddDays(-1))
			ny = append(ny, foer)
		}
		if efter := g; g.Til.After(f.Til) {
			efter.Fra = senest(g.Fra, f.Til.AddDays(1))
			ny = append(ny, efter)
		}
	}
	slices.SortFunc(ny, func(a, b Figur) int { return a.Fra.Compare(b.Fra) })
	return ny
}

func tidligst(a, b Dato) Dato {
	if a.Before(b) {
		return a
	}
	return b
}

func senest(a, b Dato) Dato {
	if a.After(b) {
		return a
	}
	return b
}

// medVersion returns the line with v in it: v replaces a version from the same day.
func medVersion(linje regellinje, v Regelversion) regellinje {
	i, samme := slices.BinarySearchFunc(linje, v.Fra, func(w Regelversion, d Dato) int { return w.Fra.Compare(d) })
	ny := slices.Clone(linje)
	if samme {
		ny[i] = v
		return ny
	}
	return slices.Insert(ny, i, v)
}
