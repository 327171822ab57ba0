package efterregulering

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// tilstand gives the facts, the practice and the rules as they are when some of the changes have been made. Nothing of it is
// written in by anybody, so rows may be shared with the two cases.
func (l *loeb) tilstand(gjort []bool) (ydelse.Beregner, *ydelse.Sag) {
	f, n, r := l.o.Foer, l.o.Efter, &l.lister
	s := *f
	vaelg(&s.Ordning, n.Ordning, r.ordning, gjort)
	vaelg(&s.Foedt, n.Foedt, r.foedsel, gjort)
	vaelg(&s.Tidligere, n.Tidligere, r.tidligere, gjort)
	s.Forloeb = ordnet(byg(f.Forloeb, n.Forloeb, r.forloeb, gjort), func(x *ydelse.Forloeb) satser.Dato { return x.Fra })
	s.Bolig = ordnet(byg(f.Bolig, n.Bolig, r.bolig, gjort), func(x *ydelse.Bolig) satser.Dato { return x.Fra })
	s.Boern = byg(f.Boern, n.Boern, r.boern, gjort)
	s.Bidrag = byg(f.Bidrag, n.Bidrag, r.bidrag, gjort)
	s.Selvstaendig = ordnet(byg(f.Selvstaendig, n.Selvstaendig, r.selvstaendig, gjort), func(x *ydelse.Selvstaendig) satser.Dato {
		return x.Fra
	})
	s.Lofter = byg(f.Lofter, n.Lofter, r.loft, gjort)
	s.Indtaegter = byg(f.Indtaegter, n.Indtaegter, r.indtaegt, gjort)
	s.Ret = ydelse.Retsforhold{
		Betingelser: byg(f.Ret.Betingelser, n.Ret.Betingelser, r.betingelse, gjort),
		Bevaret:     byg(f.Ret.Bevaret, n.Ret.Bevaret, r.bevaret, gjort),
		Ferie:       ordnet(byg(f.Ret.Ferie, n.Ret.Ferie, r.ferie, gjort), func(x *ydelse.Ferie) satser.Dato { return x.Fra }),
		Udland:      byg(f.Ret.Udland, n.Ret.Udland, r.udland, gjort),
		Ophoer:      byg(f.Ret.Ophoer, n.Ret.Ophoer, r.ophoer, gjort),
	}
	s.Raadighed.Vejledninger = byg(f.Raadighed.Vejledninger, n.Raadighed.Vejledninger, r.vejledning, gjort)
	s.Raadighed.Fritagelser = byg(f.Raadighed.Fritagelser, n.Raadighed.Fritagelser, r.fritagelse, gjort)
	s.Raadighed.Haendelser = byg(f.Raadighed.Haendelser, n.Raadighed.Haendelser, r.haendelse, gjort)
	vaelg(&s.Raadighed.FoersteSamtale, n.Raadighed.FoersteSamtale, r.samtale, gjort)
	vaelg(&s.Raadighed.ArbejdsgiverMedRefusion, n.Raadighed.ArbejdsgiverMedRefusion, r.refusion, gjort)
	return l.beregner(gjort), &s
}

// beregner gives the practice and the rules.
func (l *loeb) beregner(gjort []bool) ydelse.Beregner {
	b := l.b.Foer
	valg, nu := praksisvalg(&b.Praksis), praksisvalg(&l.b.Efter.Praksis)
	for i := range valg {
		vaelg(valg[i], *nu[i], l.lister.praksis[i], gjort)
	}
	vaelg(&b.Regler, l.b.Efter.Regler, l.lister.regler, gjort)
	return b
}

// vaelg takes the new value when its change has been made.
func vaelg[T any](til *T, nu T, nr int, gjort []bool) {
	if nr > 0 && gjort[nr-1] {
		*til = nu
	}
}

// ordnet puts the rows of a list that must stand in order of date in that order.
func ordnet[T any](raekker []T, fra func(*T) satser.Dato) []T {
	slices.SortStableFunc(raekker, func(a, b T) int { return fra(&a).Compare(fra(&b)) })
	return raekker
}

// regn computes the months in which a change can do something, in a state of the facts. It is false when the state is one that no
// case can be in.
func (l *loeb) regn(k int, gjort []bool, brug func(i int, s svar)) bool {
	b, sag := l.tilstand(gjort)
	a, n := &l.aendringer[k], len(l.nu)
	for i := 0; i < n; {
		j := i
		for j < n && a.iMaaned(l.maaned(j)) {
			j++
		}
		if i == j {
			i++
			continue
		}
		res, err := b.BeregnPeriode(l.buf[:0], sag, l.maaned(i), l.maaned(j-1))
		if err != nil || len(res) < j-i {
			return false
		}
		for x := range res {
			brug(i+x, svaret(&res[x]))
		}
		l.buf, i = res, j
	}
	return true
}

func (l *loeb) maaned(i int) satser.Maaned { return l.o.Fra.Add(i) }
