package spor_test

import (
	"math/big"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// bygger writes an honest trace: every result is the oracle's.
type bygger struct {
	t *rapid.T
	s spor.Spor
}

func (b *bygger) sig(id spor.ID, u spor.Udfald, led ...spor.Tal) {
	t := spor.Trin{ID: id, Udfald: u}
	copy(t.Led[:], led)
	b.s = append(b.s, t)
}

// regn writes a step that computes and returns its number.
func (b *bygger) regn(id spor.ID, r spor.Regning, led ...spor.Tal) int {
	t := spor.Trin{ID: id, Udfald: spor.Beregnet, Regning: r}
	copy(t.Led[:], led)
	v, e, lovlig := orakel(r, t.Led)
	if !lovlig {
		b.t.Fatalf("%v: %+v does not fit the computation", id, led)
	}
	var ok bool
	if t.Resultat, ok = somTal(v, e); !ok {
		b.t.Fatalf("%v: %+v does not fit", id, led)
	}
	if n := t.Resultat; rapid.Bool().Draw(b.t, "i andre led") && n.Naevner < 1000 { // not in lowest terms
		t.Resultat.Vaerdi, t.Resultat.Naevner = 3*n.Vaerdi, 3*max(n.Naevner, 1)
	}
	b.s = append(b.s, t)
	return len(b.s)
}

// sum writes the sum of the steps marked for it.
func (b *bygger) sum(id spor.ID) int {
	sum := new(big.Rat)
	for _, t := range b.s {
		if t.Til == id {
			sum.Add(sum, rat(t.Resultat))
		}
	}
	n, _ := somTal(sum, spor.Kroner)
	b.s = append(b.s, spor.Trin{ID: id, Udfald: spor.Beregnet, Regning: spor.SumAfTrin, Resultat: n})
	return len(b.s)
}

func (b *bygger) til(nr int, id spor.ID) { b.s[nr-1].Til = id }

// hent takes the result of a step.
func (b *bygger) hent(nr int) spor.Tal { return b.s[nr-1].Resultat.Fra(nr) }

// beloeb draws an amount above 0 in whole øre.
func (b *bygger) beloeb() spor.Tal {
	return spor.Tal{Vaerdi: 100 * rapid.Int64Range(1, 5_000_000).Draw(b.t, "øre"), Enhed: spor.Kroner}
}

// aerlig draws a month's trace in the shape that package ydelse writes.
func aerlig(t *rapid.T) spor.Spor {
	b := &bygger{t: t}
	b.sig(spor.Ret, spor.Opfyldt)
	foer := b.foerIndtaegt()
	b.poster()
	nr := foer
	if fradrag := b.fradrag(foer); len(fradrag) > 0 {
		nr = b.regn(spor.EfterFradrag, spor.Forskel, b.hent(foer), b.hent(b.regn(spor.FradragIAlt, spor.Sum, fradrag...)))
		if rat(b.s[nr-1].Resultat).Sign() < 0 {
			nr = b.regn(spor.Nulgraense, spor.Stoerste, b.hent(nr), kr("0"))
		}
	}
	nr = b.sanktioner(foer, nr)
	b.regn(spor.Ydelse, enAf(t, "afrunding", spor.TilOere, spor.TilKroner), b.hent(nr))
	b.sig(spor.Udbetaling, spor.Opfyldt)
	return b.s
}

func (b *bygger) foerIndtaegt() int {
	dele := rapid.IntRange(1, 3).Draw(b.t, "dele")
	if dele == 1 {
		return b.regn(spor.FoerIndtaegt, spor.Overfoert, b.hent(b.niveau()))
	}
	for range dele {
		b.sig(spor.Delperiode, spor.Opfyldt)
		dage := spor.Dagtal(rapid.IntRange(1, 15).Draw(b.t, "dage"), 31)
		b.til(b.regn(spor.Dagsandel, spor.Broekdel, b.hent(b.niveau()), dage), spor.FoerIndtaegt)
	}
	return b.sum(spor.FoerIndtaegt)
}

func (b *bygger) niveau() int {
	b.sig(spor.Alder, spor.IkkeOpfyldt, spor.Datotal(satser.MustDato("1990-02-03")), spor.Datotal(satser.MustDato("2015-02-03")))
	b.sig(spor.Gruppe, spor.Opfyldt, spor.Stk(2))
	nr := b.regn(spor.Maanedssats, spor.Overfoert, b.beloeb())
	switch enAf(b.t, "niveau", "sats", "uge", "selvstændig", "loft") {
	case "uge":
		uge := b.regn(spor.TidligereYdelse, spor.Broekdel, b.beloeb(), spor.Tal{Vaerdi: 52, Naevner: 12, Enhed: spor.Antal})
		return b.regn(spor.Gulv, spor.Stoerste, b.hent(uge), b.hent(nr))
	case "selvstændig":
		return b.regn(spor.Selvstaendig, spor.ProcentAf, b.hent(nr), spor.Pct(7500))
	case "loft":
		return b.regn(spor.Strafloft, spor.Mindste, b.hent(nr), b.beloeb())
	}
	return nr
}

func (b *bygger) poster() {
	for range rapid.IntRange(0, 6).Draw(b.t, "poster") {
		til := enAf(b.t, "til", spor.Loensum, spor.Loensum, spor.KroneForKroneSum, spor.Tilbudssum)
		switch enAf(b.t, "post", "post", "pension", "ferie", "ikke") {
		case "post":
			b.til(b.regn(spor.Post, spor.Sum, b.beloeb()), til)
		case "pension":
			b.til(b.regn(spor.Post, spor.Sum, b.beloeb(), b.beloeb(), b.beloeb()), til)
		case "ferie":
			foer := rapid.IntRange(0, 9).Draw(b.t, "før")
			hele := spor.Tal{Vaerdi: 10_000 * rapid.Int64Range(10, 5000).Draw(b.t, "ferie"), Enhed: spor.Kroner}
			b.til(b.regn(spor.PostFerie, spor.Fordelt, hele, spor.Dagtal(foer, 10), spor.Dagtal(10, 10)), til)
		default:
			b.sig(spor.PostIkkeFradrag, spor.Opfyldt, b.beloeb())
		}
	}
}

func (b *bygger) harPost(id spor.ID) bool {
	for _, t := range b.s {
		if t.Til == id {
			return true
		}
	}
	return false
}

func (b *bygger) fradrag(foer int) (ud []spor.Tal) {
	if b.harPost(spor.Loensum) {
		w := b.sum(spor.Loensum)
		til := b.regn(spor.LoenTilGraensen, spor.Mindste, b.hent(w), kr("15264"))
		a := b.regn(spor.LoenfradragTil, spor.ProcentAf, b.hent(til), spor.Pct(3000))
		over := b.regn(spor.LoenOverGraensen, spor.Overskydende, b.hent(w), kr("15264"))
		c := b.regn(spor.LoenfradragOver, spor.ProcentAf, b.hent(over), spor.Pct(5500))
		nr := b.regn(spor.Loenfradrag, spor.Sum, b.hent(a), b.hent(c))
		if enAf(b.t, "loft over feriefradrag", "intet", "loft") == "loft" {
			d := rapid.IntRange(1, 30).Draw(b.t, "feriedage")
			loft := b.regn(spor.FerieYdelse, spor.Fordelt, b.hent(foer), spor.Dagtal(0, 30), spor.Dagtal(d, 30))
			nr = b.regn(spor.Feriefradrag, spor.Mindste, b.hent(nr), b.hent(loft))
		}
		ud = append(ud, b.hent(nr))
	}
	if b.harPost(spor.Tilbudssum) {
		sum := b.sum(spor.Tilbudssum)
		fri := b.regn(spor.Timebeloeb, spor.Gange, kr("19.62"), b.timer())
		ud = append(ud, b.hent(b.regn(spor.Tilbudsfradrag, spor.Overskydende, b.hent(sum), b.hent(fri))))
	}
	if b.harPost(spor.KroneForKroneSum) {
		ud = append(ud, b.hent(b.sum(spor.KroneForKroneSum)))
	}
	return ud
}

// timer is the hours of the month as one number, or those of two incomes of which one is split.
func (b *bygger) timer() spor.Tal {
	if enAf(b.t, "timer", "i ét", "delte") == "i ét" {
		return b.hel(b.regn(spor.Tilbudstimer, spor.Mindste, spor.Timetal(3750), spor.Timetal(16_000)), 3750)
	}
	dage := rapid.IntRange(0, 31).Draw(b.t, "dage")
	b.til(b.regn(spor.PostTimer, spor.Fordelt, spor.Timetal(6200), spor.Dagtal(0, 31), spor.Dagtal(dage, 31)), spor.TilbudstimerIAlt)
	b.til(b.regn(spor.PostTimer, spor.Overfoert, spor.Timetal(12_000)), spor.TilbudstimerIAlt)
	alle := 12_000 + 200*dage
	b.s = append(b.s, spor.Trin{ID: spor.TilbudstimerIAlt, Udfald: spor.Beregnet, Regning: spor.SumAfTrin, Resultat: spor.Timetal(satser.Timer(alle))})
	return b.hel(b.regn(spor.TilbudstimerRegnet, spor.Mindste, b.hent(len(b.s)), spor.Timetal(16_000)), min(alle, 16_000))
}

// hel takes the hours of a step in whole hundredths.
func (b *bygger) hel(nr, timer int) spor.Tal {
	b.s[nr-1].Resultat = spor.Timetal(satser.Timer(timer))
	return b.hent(nr)
}
