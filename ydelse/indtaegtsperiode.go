package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// andel is what counts of an income.
type andel struct {
	beloeb satser.Beloeb
	nr     int // the step that cut it; 0 when the whole counts, or no steps are written
	inde   int // of the days it is for, those in the course, and all, when it is split
	alle   int
}

// timer returns the hours that count, to the hundredth of an hour.
func (a andel) timer(x *Indtaegt) int64 {
	if a.alle == 0 {
		return int64(x.Timer)
	}
	return (2*int64(x.Timer)*int64(a.inde) + int64(a.alle)) / (2 * int64(a.alle))
}

// iForloebet holds an income's period against the course (§ 68 a, stk. 1, 2.-3. pkt. / § 69 j, stk. 5, 2.-3. pkt.,
// from 2016). videre is false when the income is left out, waits for its period, or waits for the caller to split it.
func (g *gang) iForloebet(x *Indtaegt, i int, virkning satser.Virkning) (a andel, videre bool) {
	hele := andel{beloeb: g.brutto(x, virkning)}
	dage, inde := x.Periode.Dage(), g.dageIForloeb(x.Periode)
	switch {
	case dage > 0 && inde == dage, udenPeriode(x): // the first also over two courses without a day between
		return hele, true
	case g.udenFor(x, i):
		return hele, false
	case x.Periode.IsZero() && g.udenTid(x):
		g.sum.aaben.laeg(virkning, hele.beloeb, g.hoejstTimer(x))
		g.uoplyst(spor.PostPeriodeUoplyst, i, g.periode)
		return hele, false
	case g.periode.Virkning() != satser.Gaelder:
		if g.med && inde < dage {
			g.skrivPost(spor.PostFoerPerioderegel, spor.Opfyldt, i, g.periode)
		}
		return hele, true
	default:
		return g.delvis(x, i, virkning, andel{hele.beloeb, 0, inde, dage})
	}
}

// udenTid reports whether the time that an income is for decides: from 2016, and before that where it is paid on a day
// outside the course.
func (g *gang) udenTid(x *Indtaegt) bool {
	return g.periode.Virkning() == satser.Gaelder || g.dageIForloeb(satser.Periode{Fra: x.Udbetalt, Til: x.Udbetalt}) == 0
}

// udenFor leaves out an income for a time outside the course, and says so. Before 2016 there is no rule on the time: then
// it is left out only when it is paid outside the course as well, because it is no income of a person who receives the
// benefit (§ 68 a, stk. 1 / § 69 j, stk. 5).
func (g *gang) udenFor(x *Indtaegt, i int) bool {
	if x.Periode.IsZero() || g.dageIForloeb(x.Periode) > 0 || !g.udenTid(x) {
		return false
	}
	if g.periode.Virkning() == satser.Gaelder {
		g.skrivUdenFor(x, i)
	} else if g.med {
		g.skrivPost(spor.PostIkkeModtager, spor.Opfyldt, i, g.periode).Led[1] = spor.Datotal(x.Udbetalt)
	}
	return true
}

// udenPeriode reports whether no period is held against the course, because none is stated and none is asked for: pay
// for public holidays and feriefridage goes by the month of payment (Ankestyrelsen 12-22), and nobody knows what an
// unexplained deposit is for.
func udenPeriode(x *Indtaegt) bool {
	return x.Periode.IsZero() &&
		(x.Art == satser.SoegnehelligdagsbetalingOgFeriefridage || x.Art == satser.UforklaretIndsaetning)
}

// dageIForloeb counts the days of a period that lie in the course.
func (g *gang) dageIForloeb(p satser.Periode) int {
	n := 0
	for i := range g.sag.Forloeb {
		if f, ok := g.ide(i, p); ok {
			n += f.Dage()
		}
	}
	return n
}

// skrivUdenFor says that an income is for a time before the course (2. pkt.) or after it (3. pkt.).
func (g *gang) skrivUdenFor(x *Indtaegt, i int) {
	if !g.med {
		return
	}
	t := g.skrivPost(spor.PostUdenForForloeb, spor.Opfyldt, i, g.periode)
	t.Hjemmel.Pkt = 2
	if x.Periode.Fra.After(g.sag.Forloeb[0].Fra) {
		t.Hjemmel.Pkt = 3
	}
	if x.Art == satser.SoegnehelligdagsbetalingOgFeriefridage {
		t.Praksis = spor.SoegnehelligdagUdbetaling
	}
}

// delvis treats an income whose period lies partly outside the course. The law does not say how to split it: by
// default the caller does; by practice it goes by calendar days, and the hours of a tilbud with it.
func (g *gang) delvis(x *Indtaegt, i int, virkning satser.Virkning, a andel) (andel, bool) {
	hele := a.beloeb
	if g.p.Opdeling != spor.IndtaegtEfterDage {
		g.sum.aaben.laeg(virkning, hele, g.hoejstTimer(x))
		if g.med {
			g.skrivPost(spor.PostDelvis, spor.KraeverSkoen, i, g.periode).Praksis = g.p.Opdeling
		}
		return a, false
	}
	a.beloeb = fordel(hele, 0, a.inde, a.alle)
	if !g.med {
		return a, true
	}
	t := g.skrivDel(spor.PostDelvis, x, i, g.periode, hele, a.beloeb)
	t.Praksis, t.Led[1], t.Led[2] = g.p.Opdeling, spor.Dagtal(0, a.alle), spor.Dagtal(a.inde, a.alle)
	a.nr = g.nr()
	return a, true
}

// skrivDel writes the part of an income that counts in the month.
func (g *gang) skrivDel(id spor.ID, x *Indtaegt, i int, v satser.Regelopslag, hele, del satser.Beloeb) *spor.Trin {
	t := g.regnet(id, 1, spor.Fordelt, spor.Kr(del))
	v.Citer(&t.Hjemmel, g.udgave)
	t.Art, t.Post, t.Periode, t.Led[0] = x.Art, int16(i+1), x.Periode, spor.Kr(hele)
	return t
}

// fordel returns the part of an amount that falls on days foer to til of all its days, in øre, so that the parts make
// the whole.
func fordel(b satser.Beloeb, foer, til, alle int) satser.Beloeb {
	return satser.BeloebAfEnheder(oere(b, til, alle) - oere(b, foer, alle))
}

// oere rounds b·n/alle to the øre, a half upwards. b is not negative.
func oere(b satser.Beloeb, n, alle int) int64 {
	d := int64(alle) * satser.EnhederPrOere
	return (2*b.Enheder()*int64(n) + d) / (2 * d) * satser.EnhederPrOere
}
