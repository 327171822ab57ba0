package ferie

import (
	"cmp"
	"math"
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// taelling is the count of months for one day.
type taelling struct {
	sag    *Sag
	plan   *Ferie // a planned holiday, whose days before dag are taken as held
	regler *satser.Regelsaet
	dag    satser.Dato
	tolv   int // the months that give a right

	foerste  satser.Maaned // month 0
	sidste   int           // the number of the month of dag
	boeger   []dagbog
	maaneder []maaned // those before the month of dag
	grupper  int      // the number of open questions
}

// tilstand is how far the count has come. Months are numbers from taelling.foerste; ingen stands for none.
type tilstand struct {
	n        int16 // months counted towards the next right
	fra      int16 // the first of them
	kaede    bool  // the time is unbroken
	flere    bool  // a right was earned before in the same unbroken time
	overgang satser.Dato
	vundet   vundet
}

// vundet is the last right that was earned; the zero value is none.
type vundet struct {
	optjent satser.Dato // the first day of the right
	fra     int16       // the first of the 12 months
	vindue  int16       // the first month in which the right can be used
	flere   bool        // another was earned before it in the same unbroken time
}

// The months in which a right can be used.
const vinduet = 12

const ingen = math.MinInt16

// maksTilstande is when the count gives up telling the possibilities apart, and maksProever how many open months and questions it
// tries one by one; of more it asks for all.
const maksTilstande, maksProever = 400, 30

// frem takes the count one month on.
func (t *taelling) frem(s tilstand, i int, m *maaned, v valg) tilstand {
	switch v {
	case bryder:
		return tilstand{fra: ingen, vundet: s.vundet}
	case taeller:
		if m.slags == medFerie && !s.kaede {
			return s // the count begins with the first month with the benefit
		}
	default:
		return s
	}
	if s.n == 0 {
		s.fra = int16(i)
	}
	s.n, s.kaede = s.n+1, true
	if m.overgang.After(s.overgang) {
		s.overgang = m.overgang
	}
	if int(s.n) < t.tolv {
		return s
	}
	s.vundet = vundet{t.foerste.Add(i + 1).FoersteDag(), s.fra, int16(i + 1), s.flere}
	if s.overgang.After(s.vundet.optjent) {
		s.vundet.optjent = s.overgang
	}
	return tilstand{fra: ingen, kaede: true, flere: true, vundet: s.vundet}
}

// start is where the count can begin: with nothing, or anywhere when the time before is not stated.
func (t *taelling) start(kendt bool) []tilstand {
	ud := []tilstand{{fra: ingen}}
	if kendt {
		return ud
	}
	for n := range t.tolv {
		s := tilstand{n: int16(n), fra: int16(-n), kaede: true}
		if n == 0 {
			s.fra = ingen
		}
		ud = append(ud, s)
		for alder := n; alder < vinduet; alder++ {
			s.vundet = vundet{t.foerste.Add(-alder).FoersteDag(), int16(-alder - t.tolv), int16(-alder), false}
			ud = append(ud, s)
		}
	}
	return ud
}

// tvang settles one open question, or one month of it, to see what it means.
type tvang struct {
	gruppe int16
	maaned int // counted from 1; 0: every month of the question
	gunst  bool
}

// gaelder reports whether month i is settled.
func (v tvang) gaelder(i int, m *maaned) bool {
	return m.gruppe != 0 && m.gruppe == v.gruppe && (v.maaned == 0 || v.maaned == i+1)
}

// koer runs through the months and returns every end that is possible; nil when they are too many to tell.
func (t *taelling) koer(kendt bool, tving tvang) []tilstand {
	nu := t.start(kendt)
	for i := range t.maaneder {
		m := &t.maaneder[i]
		v := m.valg
		if tving.gaelder(i, m) {
			if v = bryder; tving.gunst {
				v = m.valg.bedst()
			}
		}
		if nu = t.alle(nu, i, m, v); len(nu) > maksTilstande {
			return nil
		}
	}
	return nu
}

// alle takes every possibility one month on.
func (t *taelling) alle(nu []tilstand, i int, m *maaned, v valg) []tilstand {
	if v.afgjort() {
		for k := range nu {
			nu[k] = t.frem(nu[k], i, m, v)
		}
		if len(nu) == 1 {
			return nu
		}
	} else {
		foer := len(nu)
		for k := range foer {
			s := t.glem(nu[k])
			for _, en := range [...]valg{taeller, neutral, bryder} {
				if v&en != 0 {
					nu = append(nu, t.frem(s, i, m, en))
				}
			}
		}
		nu = slices.Delete(nu, 0, foer)
	}
	return forskellige(nu)
}

// glem leaves out a right that is over on the day: it decides nothing, and would keep apart what comes to the same.
func (t *taelling) glem(s tilstand) tilstand {
	if t.sidste-int(s.vundet.vindue) >= vinduet {
		s.vundet = vundet{}
	}
	return s
}

// forskellige leaves each possibility once.
func forskellige(alle []tilstand) []tilstand {
	slices.SortFunc(alle, tilstand.sammenlign)
	return slices.Compact(alle)
}

// sammenlign puts possibilities in an order.
func (s tilstand) sammenlign(o tilstand) int {
	return cmp.Or(
		cmp.Compare(s.fra, o.fra), cmp.Compare(s.n, o.n), cmp.Compare(s.vundet.vindue, o.vundet.vindue), cmp.Compare(s.vundet.fra, o.vundet.fra),
		s.overgang.Compare(o.overgang), s.vundet.optjent.Compare(o.vundet.optjent), cmp.Compare(s.flag(), o.flag()),
	)
}

func (s tilstand) flag() (n int) {
	for i, b := range [...]bool{s.kaede, s.flere, s.vundet.flere} {
		if b {
			n |= 1 << i
		}
	}
	return n
}

// har reports whether the right can be used on the day.
func (t *taelling) har(v vundet) bool {
	nu := t.sidste - int(v.vindue)
	return !v.optjent.IsZero() && nu >= 0 && nu < vinduet // nobody has gone over after the day
}

// svar is the rights that the ends come to on the day, without those that are over.
func (t *taelling) svar(ender []tilstand) []vundet {
	var ud []vundet
	for _, s := range ender {
		if !t.har(s.vundet) {
			s.vundet = vundet{}
		}
		s.vundet.flere = false // it changes nothing
		if !slices.Contains(ud, s.vundet) {
			ud = append(ud, s.vundet)
		}
	}
	return ud
}

// samme reports whether two sets hold the same.
func samme(a, b []vundet) bool {
	inde := func(x, y []vundet) bool {
		return !slices.ContainsFunc(x, func(v vundet) bool { return !slices.Contains(y, v) })
	}
	return inde(a, b) && inde(b, a)
}

// afklarUddannelseshjaelp settles the months with uddannelseshjælp. A right that was earned while the rules named it stands;
// of a right that is earned later they are left to the municipality.
func (t *taelling) afklarUddannelseshjaelp(nu satser.Regelopslag) {
	if nu.Virkning() == satser.MedUddannelseshjaelp {
		return
	}
	fast := t.fastUddannelseshjaelp()
	for i := range t.maaneder {
		if m := &t.maaneder[i]; m.uddhjaelp && i >= fast {
			t.aaben(m, m.kilde, taeller)
		}
	}
}

// fastUddannelseshjaelp returns the month up to which the count is settled by rules that named uddannelseshjælp: the last one
// after which a right was earned under them, with nothing open before it.
func (t *taelling) fastUddannelseshjaelp() int {
	fast := 0
	if t.sag.Forud != spor.Nej {
		return fast
	}
	s := tilstand{fra: ingen}
	for i := range t.maaneder {
		m := &t.maaneder[i]
		if !m.valg.afgjort() {
			break
		}
		vandt := s.vundet
		if s = t.frem(s, i, m, m.valg); s.vundet != vandt && t.navngav(s.vundet.optjent) {
			fast = i + 1
		}
	}
	return fast
}

// navngav reports whether the rules on a day named uddannelseshjælp. A right of a day before the scheme settles nothing later.
func (t *taelling) navngav(d satser.Dato) bool {
	v, err := t.regler.HentRegel(satser.RegelFerieopgoerelse, t.sag.Ordning, d)
	return err == nil && v.Virkning() == satser.MedUddannelseshjaelp
}

// saml numbers the open questions: the months that are open for one period, and months in a row that are not stated.
func (t *taelling) saml() {
	fra := make([]int16, len(t.sag.Perioder)+1)
	for i := range t.maaneder {
		m := &t.maaneder[i]
		switch {
		case m.valg.afgjort():
		case !m.ukendt && fra[m.kilde] != 0:
			m.gruppe = fra[m.kilde]
		case m.ukendt && i > 0 && t.maaneder[i-1].ukendt && m.hul == t.maaneder[i-1].hul:
			m.gruppe = t.maaneder[i-1].gruppe
		default:
			t.grupper++
			m.gruppe = int16(t.grupper)
			if !m.ukendt {
				fra[m.kilde] = m.gruppe
			}
		}
	}
}
