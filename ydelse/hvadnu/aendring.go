package hvadnu

import (
	"slices"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// Aendring changes one thing in a case that it may write in. Any function of the kind will do; those of this package cover
// what people ask about, and refuse a nil case. What it makes of the case is checked afterwards, by [ydelse.Sag.Valider].
type Aendring func(*ydelse.Sag) error

// maksAendringer is how many changes can be made at once: each can cost a walk through the case.
const maksAendringer = 10_000

// Aendret returns a copy of the case with the changes, at most 10 000, made in order. The case itself is left as it was.
//
// A change that cannot be made is an [*satser.Inputfejl] below "aendringer[i]"; one that leaves the case malformed is an
// [*satser.Inputfejl] that names the field of the case.
func Aendret(sag *ydelse.Sag, aendringer ...Aendring) (*ydelse.Sag, error) {
	if sag == nil {
		return nil, satser.NewInputfejl("sag", satser.KodeMangler, "", "en sag")
	}
	if n := len(aendringer); n > maksAendringer {
		return nil, satser.NewInputfejl("aendringer", satser.KodeGraense, strconv.Itoa(n), "højst "+strconv.Itoa(maksAendringer))
	}
	ny := sag.Kopi()
	for i, a := range aendringer {
		felt := "aendringer[" + strconv.Itoa(i) + "]"
		if a == nil {
			return nil, satser.NewInputfejl(felt, satser.KodeMangler, "", "en ændring")
		}
		if err := a(ny); err != nil {
			return nil, satser.Under(felt, err)
		}
	}
	if err := ny.Valider(); err != nil {
		return nil, err
	}
	return ny, nil
}

// paa makes a change of a case, and refuses one of no case.
func paa(a Aendring) Aendring {
	return func(s *ydelse.Sag) error {
		if s == nil {
			return satser.NewInputfejl("sag", satser.KodeMangler, "", "en sag")
		}
		return a(s)
	}
}

// MedLoen replaces the ordinary wage paid in a month ([satser.Loen], every row of it) by one amount without pension, for
// the whole month and paid on its last day; 0 kr. takes the wage away. Other kinds of wage stay.
func MedLoen(m satser.Maaned, beloeb satser.Beloeb) Aendring {
	return MedLoenOgPension(m, beloeb, satser.Beloeb{}, satser.Beloeb{})
}

// MedLoenOgPension is [MedLoen] with the employee's own and the employer's contribution to a pension, which are held against
// the threshold together with the wage and stand in neither beloeb.
func MedLoenOgPension(m satser.Maaned, beloeb, egen, arbejdsgiver satser.Beloeb) Aendring {
	return paa(func(s *ydelse.Sag) error {
		if !m.IsValid() {
			return satser.NewInputfejl("maaned", satser.KodeMangler, "", "en måned som 2024-05")
		}
		x := loenFor(m, m.Periode())
		x.Beloeb, x.EgenPension, x.ArbejdsgiverPension = beloeb, egen, arbejdsgiver
		plads := erstatLoen(s, m, x)
		if beloeb.IsZero() && egen.IsZero() && arbejdsgiver.IsZero() {
			s.Indtaegter = slices.Delete(s.Indtaegter, plads, plads+1)
		}
		return nil
	})
}

// loenFor is an ordinary wage paid on the last day of a month.
func loenFor(m satser.Maaned, tid satser.Periode) ydelse.Indtaegt {
	return ydelse.Indtaegt{Art: satser.Loen, Periode: tid, Udbetalt: m.SidsteDag()}
}

// erstatLoen puts a wage where the first ordinary wage paid in the month stands, so that the other incomes keep their numbers,
// takes the other ones away, and returns its place.
func erstatLoen(s *ydelse.Sag, m satser.Maaned, x ydelse.Indtaegt) int {
	erLoen := func(x ydelse.Indtaegt) bool { return x.Art == satser.Loen && x.Udbetalt.Maaned() == m }
	plads := slices.IndexFunc(s.Indtaegter, erLoen)
	if plads < 0 {
		s.Indtaegter = append(s.Indtaegter, x)
		return len(s.Indtaegter) - 1
	}
	s.Indtaegter[plads] = x
	rest := slices.DeleteFunc(s.Indtaegter[plads+1:], erLoen)
	s.Indtaegter = s.Indtaegter[:plads+1+len(rest)]
	return plads
}

// MedIndtaegt adds an income.
func MedIndtaegt(x ydelse.Indtaegt) Aendring {
	return paa(func(s *ydelse.Sag) error {
		s.Indtaegter = append(s.Indtaegter, x)
		return nil
	})
}

// MedBarn adds a child.
func MedBarn(b ydelse.Barn) Aendring {
	return paa(func(s *ydelse.Sag) error {
		s.Boern = append(s.Boern, b)
		return nil
	})
}

// UdenBarn takes the child born on a day away; of twins one.
func UdenBarn(foedt satser.Dato) Aendring {
	return paa(func(s *ydelse.Sag) error {
		i := slices.IndexFunc(s.Boern, func(b ydelse.Barn) bool { return b.Foedt == foedt })
		if i < 0 {
			return satser.NewInputfejl("foedt", satser.KodeUkendt, foedt.String(), "fødselsdagen for et af sagens børn")
		}
		s.Boern = slices.Delete(s.Boern, i, i+1)
		return nil
	})
}

// MedFoedt changes the person's day of birth.
func MedFoedt(d satser.Dato) Aendring {
	return paa(func(s *ydelse.Sag) error {
		s.Foedt = d
		return nil
	})
}

// MedBolig says that the person lives with a parent, or does not, from a day on. What the case says of that day and later
// ones no longer counts.
func MedBolig(fra satser.Dato, hosForaelder spor.Svar) Aendring {
	return paa(func(s *ydelse.Sag) error {
		s.Bolig = slices.DeleteFunc(s.Bolig, func(b ydelse.Bolig) bool { return !b.Fra.Before(fra) })
		for i := range s.Bolig {
			if b := &s.Bolig[i]; b.Til.IsZero() || !b.Til.Before(fra) {
				b.Til = fra.AddDays(-1)
			}
		}
		s.Bolig = append(s.Bolig, ydelse.Bolig{Fra: fra, HosForaelder: hosForaelder})
		return nil
	})
}

// MedForloebFra lets the last course of the case begin on another day. The day of its grant stays.
func MedForloebFra(fra satser.Dato) Aendring {
	return sidsteForloeb(func(f *ydelse.Forloeb) { f.Fra = fra })
}

// MedForloebTil lets the last course of the case end on another day; the zero day lets it run.
func MedForloebTil(til satser.Dato) Aendring {
	return sidsteForloeb(func(f *ydelse.Forloeb) { f.Til = til })
}

func sidsteForloeb(ret func(*ydelse.Forloeb)) Aendring {
	return paa(func(s *ydelse.Sag) error {
		if len(s.Forloeb) == 0 {
			return satser.NewInputfejl("forloeb", satser.KodeMangler, "", "mindst ét forløb")
		}
		ret(&s.Forloeb[len(s.Forloeb)-1])
		return nil
	})
}
