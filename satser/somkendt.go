package satser

import "slices"

// SomKendt returns the rules as they were known on a day: what a decision of that day could build on.
//
//  1. A figure became known on its Kendt, or on its first day when that is not given. A series ends before its first
//     figure that became known after d. So a series never gets a gap, and a figure that replaced an older one takes
//     the older one with it.
//  2. A version of a rule became known on its Kendt, or on its first day. Versions that became known after d are
//     left out.
//  3. The last day of known law is the last day on which a scheme then had its monthly rates, at most that of the
//     receiver. When no monthly rate was known there is none, and the rule set answers for no day.
//
// The fingerprint is that of what is left. The receiver is not changed.
func (r *Regelsaet) SomKendt(d Dato) *Regelsaet {
	u := r.udkast()
	for s := range u.serier {
		for o := range u.serier[s] {
			u.serier[s][o] = u.serier[s][o].somKendt(d)
		}
	}
	for g := range u.regler {
		for o := range u.regler[g] {
			u.regler[g][o] = u.regler[g][o].somKendt(d)
		}
	}
	u.sidste = tidligst(u.sidste, u.sidsteYdelse())
	return u.saml()
}

// kendtFra is the day from which something is taken to have been known.
func kendtFra(kendt, fra Dato) Dato {
	if kendt.IsValid() {
		return kendt
	}
	return fra
}

// somKendt returns the line as it was known; a line without figures is the zero line.
func (l serie) somKendt(d Dato) serie {
	for i := range l.figurer {
		if f := &l.figurer[i]; kendtFra(f.Kendt, f.Fra).After(d) {
			l.figurer = l.figurer[:i:i]
			break
		}
	}
	if len(l.figurer) == 0 {
		return serie{}
	}
	return l
}

func (l regellinje) somKendt(d Dato) regellinje {
	ukendt := func(v Regelversion) bool { return kendtFra(v.Kendt, v.Fra).After(d) }
	if !slices.ContainsFunc(l, ukendt) {
		return l
	}
	return slices.DeleteFunc(slices.Clone(l), ukendt)
}

// sidsteYdelse is the last day on which a scheme has a monthly rate.
func (u *udkast) sidsteYdelse() Dato {
	var sidste Dato
	for s := MaanedForsoerger; s <= MaanedHjemmeboende; s++ {
		for o := range u.serier[s] {
			sidste = senest(sidste, u.serier[s][o].kendt().Til)
		}
	}
	return sidste
}
