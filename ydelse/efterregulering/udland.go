package efterregulering

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// sammenhaengende puts days together that overlap or follow each other: a stay abroad is counted in consecutive calendar days (§ 91,
// stk. 6, nr. 1), in however many rows it stands.
func sammenhaengende(alle []satser.Periode) []satser.Periode {
	alle = slices.Clone(alle)
	slices.SortFunc(alle, func(a, b satser.Periode) int { return a.Fra.Compare(b.Fra) })
	var ud []satser.Periode
	for _, p := range alle {
		n := len(ud) - 1
		switch {
		case n < 0 || p.Fra.DaysSince(ud[n].Til) > 1:
			ud = append(ud, p)
		case p.Til.After(ud[n].Til):
			ud[n].Til = p.Til
		}
	}
	return ud
}

// laengste returns the days of the longest stay of those given.
func laengste(alle ...[]satser.Periode) int {
	ud := 0
	for _, p := range sammenhaengende(slices.Concat(alle...)) {
		ud = max(ud, p.Dage())
	}
	return ud
}

// ophold notes the stays abroad that each change can rest on, with all their days in the facts as they stand now: of a stay those it
// is part of, of a holiday those that it overlaps, of a payment those in the months asked for.
func (l *loeb) ophold() {
	var alle []satser.Periode
	for _, u := range l.o.Efter.Ret.Udland {
		alle = append(alle, satser.Periode{Fra: u.Fra, Til: u.Til})
	}
	if len(alle) == 0 {
		return
	}
	alle = sammenhaengende(alle)
	for i := range l.aendringer {
		a := &l.aendringer[i]
		for _, u := range alle {
			if l.vedroerer(&a.Aendring, u) {
				a.Udland = append(a.Udland, u)
			}
		}
	}
}

// vedroerer reports whether a change can rest on a stay abroad.
func (l *loeb) vedroerer(a *Aendring, u satser.Periode) bool {
	switch a.Emne {
	case EmneUdland:
		return a.Nu > 0 && u.Contains(l.o.Efter.Ret.Udland[a.Nu-1].Fra)
	case EmneFerie:
		foer, nu := l.o.Foer.Ret.Ferie, l.o.Efter.Ret.Ferie
		return a.Foer > 0 && u.Overlaps(satser.Periode{Fra: foer[a.Foer-1].Fra, Til: foer[a.Foer-1].Til}) ||
			a.Nu > 0 && u.Overlaps(satser.Periode{Fra: nu[a.Nu-1].Fra, Til: nu[a.Nu-1].Til})
	case EmneUdbetaling:
		return u.Overlaps(satser.Periode{Fra: l.o.Fra.FoersteDag(), Til: l.o.Til.SidsteDag()})
	}
	return false
}

// ophold is the stays abroad that a claim rests on.
type ophold struct {
	sikre  []satser.Periode
	mulige []satser.Periode // those that it may rest on
	ukendt bool             // it may rest on one that is not stated
}

func (o *ophold) laeg(x ophold) {
	o.sikre, o.mulige = append(o.sikre, x.sikre...), append(o.mulige, x.mulige...)
	o.ukendt = o.ukendt || x.ukendt
}

// ophold returns the stays that a claim by a change rests on. What is not stated is not taken to be none, except where the change is
// about something else than being away and paid.
func (a *Aarsag) ophold(x *Aendring) ophold {
	var ud ophold
	if !a.Udland.IsZero() {
		ud.sikre = append(ud.sikre, a.Udland)
	}
	switch {
	case x.Emne == EmneUdland:
		ud.sikre = append(ud.sikre, x.Udland...)
		ud.ukendt = len(ud.sikre) == 0 && a.VedUdland != spor.Nej
	case len(ud.sikre) > 0 || a.VedUdland == spor.Nej:
	case a.VedUdland == spor.Ja && len(x.Udland) > 0:
		ud.sikre = x.Udland
	default:
		ud.mulige, ud.ukendt = x.Udland, a.VedUdland != 0
	}
	return ud
}
