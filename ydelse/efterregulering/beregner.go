package efterregulering

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// Beregner computes again: Foer is the rules and the practice of the first calculation, Efter those of the new one. It is a
// plain value, safe for any number of goroutines.
//
//	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
type Beregner struct {
	Foer, Efter ydelse.Beregner
}

// New returns a Beregner with the same rules and practice before and after.
func New(b ydelse.Beregner) Beregner { return Beregner{b, b} }

// Opgave is what is to be computed again: the facts as they stood and as they stand now, over the same months.
type Opgave struct {
	Foer, Efter *ydelse.Sag
	Fra, Til    satser.Maaned
	// Udbetalt is what was paid. Without it the first calculation is taken to be what was paid. With it a month without a
	// payment has been paid nothing.
	Udbetalt []Udbetaling
}

// Beregn computes the months again and traces each difference to what caused it.
//
// An error means malformed facts, with the path of the first fault below "foer", "efter" or "udbetalt" ([*satser.Inputfejl]),
// or a month before known law ([*satser.Udenforfejl]). Months after it are left out, and the result says so.
func (b Beregner) Beregn(o *Opgave) (Resultat, error) {
	if o == nil {
		return Resultat{}, satser.NewInputfejl("", satser.KodeMangler, "", "en opgave")
	}
	l := loeb{b: b, o: o}
	if err := l.klargoer(); err != nil {
		return Resultat{}, err
	}
	l.udbetalt()
	l.find()
	l.ophold()
	if err := l.kaede(); err != nil {
		return Resultat{}, err
	}
	l.alene()
	l.lofter()
	l.aabne()
	l.regelforskelle()
	l.summer()
	return l.res, nil
}

// loeb is one re-calculation.
type loeb struct {
	b           Beregner
	o           *Opgave
	til         satser.Maaned // the last month that is computed
	foer, efter []ydelse.Resultat
	lister      lister     // the rows of both cases, paired
	aendringer  []aendring // in the order in which they are applied
	roerende    []int      // those that can do something in the period, by index
	nu          []svar     // the answer of each month so far
	venter      [][]int    // the changes of each month that have had no answer yet, by number
	buf         []ydelse.Resultat
	res         Resultat
}

// svar is what a state of the facts gives for a month: an amount in 1/10 000 kr., or none.
type svar struct {
	beloeb int64
	ok     bool
}

func svaret(r *ydelse.Resultat) svar {
	b, ok := r.Beloeb()
	if !ok {
		return svar{}
	}
	return svar{b.Enheder(), true}
}

// klargoer computes both sides and lays the months out.
func (l *loeb) klargoer() error {
	o := l.o
	if err := o.tjekUdbetalinger(); err != nil {
		return err
	}
	var err error
	plads := min(max(0, o.Til.MonthsSince(o.Fra)+1), ydelse.MaksMaaneder)
	if l.foer, err = l.b.Foer.BeregnPeriode(make([]ydelse.Resultat, 0, plads), o.Foer, o.Fra, o.Til); err != nil {
		return satser.Under("foer", err)
	}
	if l.efter, err = l.b.Efter.BeregnPeriode(make([]ydelse.Resultat, 0, plads), o.Efter, o.Fra, o.Til); err != nil {
		return satser.Under("efter", err)
	}
	n := min(len(l.foer), len(l.efter)) // one of the rule sets can end before the other
	l.foer, l.efter, l.til = l.foer[:n], l.efter[:n], o.Fra.Add(n-1)
	l.res = Resultat{
		Ordning: o.Efter.Ordning, Fra: o.Fra, Til: o.Til, Betalt: len(o.Udbetalt) > 0, Maaneder: make([]Maaned, n),
		RegelsaetFoer: l.b.Foer.Regler.Aftryk(), RegelsaetEfter: l.b.Efter.Regler.Aftryk(),
	}
	if l.til.Before(o.Til) {
		l.res.Udeladt = l.til.Add(1)
	}
	l.nu, l.venter = make([]svar, n), make([][]int, n)
	for i := range n {
		l.res.Maaneder[i] = maaned(&l.foer[i], &l.efter[i])
		l.nu[i] = svaret(&l.foer[i])
	}
	return nil
}

func maaned(foer, efter *ydelse.Resultat) Maaned {
	m := Maaned{Maaned: foer.Maaned, Foer: side(foer), Efter: side(efter), Udbetalt: foer.Ydelse, Udfald: spor.Beregnet}
	for _, u := range [...]spor.Udfald{foer.Udfald, efter.Udfald} {
		m.uden(u)
	}
	return m
}

func side(r *ydelse.Resultat) Side {
	return Side{r.Udfald, r.Ydelse, r.Tilbagebetaling, r.Uafklaret, r.Satsstatus}
}

// uden notes that a side has no answer; a missing fact weighs more than an assessment.
func (m *Maaned) uden(u spor.Udfald) {
	if u == spor.Uoplyst || u == spor.KraeverSkoen && m.Udfald != spor.Uoplyst {
		m.Udfald = u
	}
}
