package efterregulering

import (
	"slices"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// MaksAendringer is how many changes that can do something in the period one re-calculation can trace.
const MaksAendringer = 2000

// kaede applies the changes one after the other and gives each what it makes the month differ by, so that the parts of a month
// make up its difference:
//
//  1. The start is what was paid; without payments the first calculation.
//  2. The changes are applied in the order of [Emne]: payment, facts, practice, rules. One that cannot stand before another
//     (two courses that share a day in between) is applied after it. Those that are left and cannot stand without each other
//     are applied together.
//  3. After the last one stand the new facts under the new rules.
//  4. Where the month has no answer in between, because a fact is missing, the changes until it has one are applied together.
//
// The cost is the months times the changes that can do something in them.
func (l *loeb) kaede() error {
	gjort := make([]bool, len(l.aendringer))
	rest := l.start(gjort)
	if len(rest) > MaksAendringer {
		krav := "højst " + strconv.Itoa(MaksAendringer) + " ændringer i perioden; del den op"
		return satser.NewInputfejl("efter", satser.KodeGraense, strconv.Itoa(len(rest)), krav)
	}
	l.roerende = slices.Clone(rest)
	ny := make([]svar, len(l.nu))
	for len(rest) > 0 {
		taget := l.naeste(rest, gjort, ny)
		l.tag(taget, ny)
		rest = slices.DeleteFunc(rest, func(k int) bool { return slices.Contains(taget, k) })
	}
	for i := range l.nu {
		if m := &l.res.Maaneder[i]; m.Udfald == spor.Beregnet {
			m.Regulering, _ = m.Efter.Ydelse.Sub(m.Udbetalt)
		}
	}
	return nil
}

// start lists the changes that can do something, and puts what was paid first.
func (l *loeb) start(gjort []bool) []int {
	var rest []int
	for k := range l.aendringer {
		a := &l.aendringer[k]
		switch {
		case a.Emne == EmneUdbetaling:
			gjort[k] = true
			for i := range l.nu {
				efter := l.nu[i]
				l.nu[i] = svar{l.res.Maaneder[i].Udbetalt.Enheder(), true}
				l.flyt(k, i, efter)
			}
		case l.roerer(a):
			rest = append(rest, k)
		}
	}
	return rest
}

// roerer reports whether a change can do something in any month.
func (l *loeb) roerer(a *aendring) bool {
	for i := range l.nu {
		if a.iMaaned(l.maaned(i)) {
			return true
		}
	}
	return false
}

// naeste finds the changes to apply next, and computes into ny what they give: the first that can stand on what has been applied,
// or else all that are left. The last ones are not computed: they end at the new facts.
func (l *loeb) naeste(rest []int, gjort []bool, ny []svar) []int {
	for _, k := range rest {
		if len(rest) > 1 && l.proev(gjort, ny, k) {
			return []int{k}
		}
	}
	for i := range ny {
		ny[i] = svaret(&l.efter[i])
	}
	return slices.Clone(rest)
}

// proev computes the months with one more change made, and takes it back when it cannot stand.
func (l *loeb) proev(gjort []bool, ny []svar, k int) bool {
	gjort[k] = true
	copy(ny, l.nu)
	gjort[k] = l.regn(k, gjort, func(i int, s svar) { ny[i] = s })
	return gjort[k]
}

// tag takes the months to a new answer by some changes together.
func (l *loeb) tag(alle []int, ny []svar) {
	for i := range l.nu {
		if ny[i] == l.nu[i] || !ny[i].ok && !l.nu[i].ok {
			continue
		}
		for _, k := range alle[:len(alle)-1] {
			l.flyt(k, i, svar{})
		}
		l.flyt(alle[len(alle)-1], i, ny[i])
	}
}

// flyt takes change k in month i to a new answer. While there is none, the amount of the last answer is kept, and the changes wait
// for the next one.
func (l *loeb) flyt(k, i int, ny svar) {
	foer := l.nu[i]
	venter := append(l.venter[i], k+1)
	switch {
	case !ny.ok:
		l.nu[i].ok, l.venter[i] = false, venter
	default:
		if d := ny.beloeb - foer.beloeb; d != 0 {
			l.skrivDel(i, Del{Aendring: venter[0], Sammen: slices.Clone(venter[1:]), Beloeb: satser.BeloebAfEnheder(d)})
		}
		l.nu[i], l.venter[i] = ny, nil
	}
}

// skrivDel writes a part of a month that has an answer at both ends.
func (l *loeb) skrivDel(i int, d Del) {
	if len(d.Sammen) == 0 {
		d.Sammen = nil
	}
	if m := &l.res.Maaneder[i]; m.Udfald == spor.Beregnet {
		m.Dele = append(m.Dele, d)
	}
}

// alene says where the order matters: what each change does when it is the only one, to the first facts under the first rules.
func (l *loeb) alene() {
	if len(l.roerende) < 2 {
		return
	}
	gjort := make([]bool, len(l.aendringer))
	for _, k := range l.roerende {
		clear(gjort)
		gjort[k] = true
		if !l.regn(k, gjort, func(i int, s svar) { l.noterAlene(k+1, i, s) }) {
			l.umulig(k + 1)
		}
	}
	for i := range l.res.Maaneder {
		slices.SortStableFunc(l.res.Maaneder[i].Dele, func(a, b Del) int { return a.Aendring - b.Aendring })
	}
}

// noterAlene notes what change nr gives alone in month i.
func (l *loeb) noterAlene(nr, i int, s svar) {
	m := &l.res.Maaneder[i]
	foer := svaret(&l.foer[i])
	if m.Udfald != spor.Beregnet || !foer.ok {
		return
	}
	alene := satser.BeloebAfEnheder(s.beloeb - foer.beloeb)
	k := slices.IndexFunc(m.Dele, func(d Del) bool { return d.Aendring == nr || slices.Contains(d.Sammen, nr) })
	switch {
	case k < 0 && s.ok && !alene.IsZero():
		m.Dele = append(m.Dele, Del{Aendring: nr, Afhaenger: true, Alene: alene})
	case k < 0 || m.Dele[k].Aendring != nr:
	case !s.ok:
		m.Dele[k].Afhaenger, m.Dele[k].UdenSvar = true, true
	case alene != m.Dele[k].Beloeb:
		m.Dele[k].Afhaenger, m.Dele[k].Alene = true, alene
	}
}

// umulig notes that change nr cannot stand alone, in the months in which others do something too.
func (l *loeb) umulig(nr int) {
	for i := range l.res.Maaneder {
		m := &l.res.Maaneder[i]
		for k := range m.Dele {
			if d := &m.Dele[k]; d.Aendring == nr && (len(m.Dele) > 1 || d.Sammen != nil) {
				d.Afhaenger, d.Alene, d.UdenSvar = true, satser.Beloeb{}, true
			}
		}
	}
}
