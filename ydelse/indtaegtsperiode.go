package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// iForloebet holds an income's period against the course (§ 68 a, stk. 1, 2.-3. pkt. / § 69 j, stk. 5, 2.-3. pkt.,
// from 2016). videre is false when the income is left out or waits for the caller to split it. del is what counts; nr
// the step that cut it, 0 when the whole counts.
func (g *gang) iForloebet(x *Indtaegt, i int) (del satser.Beloeb, nr int, videre bool, err error) {
	hele := g.brutto(x)
	if g.periode.Virkning() != satser.Gaelder || rummer(g.loeb, x.Periode) || g.heltInde(x.Periode) {
		return hele, 0, true, nil
	}
	if udenPeriode(x) {
		return hele, 0, true, nil
	}
	if x.Periode.IsZero() {
		krav := "den periode, indtægten er for, jf. " + g.periode.Hjemmel().Bestemmelse()
		return hele, 0, false, satser.NyInputfejl("periode", satser.KodeMangler, "", krav)
	}
	dage := x.Periode.Dage()
	switch inde := g.dageIForloeb(x.Periode); inde {
	case dage: // over two courses without a day between
		return hele, 0, true, nil
	case 0:
		g.skrivUdenFor(x, i)
		return hele, 0, false, nil
	default:
		return g.delvis(x, i, inde, dage)
	}
}

// udenPeriode reports whether no period is held against the course: pay for public holidays and feriefridage counts in
// the month of payment only (Ankestyrelsen 12-22), and nobody knows what an unexplained deposit is for.
func udenPeriode(x *Indtaegt) bool {
	return x.Art == satser.SoegnehelligdagsbetalingOgFeriefridage ||
		x.Art == satser.UforklaretIndsaetning && x.Periode.IsZero()
}

// rummer reports whether a period lies wholly in a course.
func rummer(loeb, p satser.Periode) bool {
	return p.Fra.IsValid() && !p.Fra.Before(loeb.Fra) && (loeb.Til.IsZero() || !p.Til.After(loeb.Til))
}

// heltInde reports whether a period lies wholly in one course.
func (g *gang) heltInde(p satser.Periode) bool {
	for i := range g.sag.Forloeb {
		if rummer(g.sag.loebet(i), p) {
			_, ok := g.ide(i, p)
			return ok
		}
	}
	return false
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
	g.skrivPost(spor.PostUdenForForloeb, spor.Opfyldt, i, g.periode)
	h := &g.trin[len(g.trin)-1].Hjemmel
	h.Pkt = 2
	if x.Periode.Fra.After(g.sag.Forloeb[0].Fra) {
		h.Pkt = 3
	}
}

// delvis treats an income whose period lies partly outside the course. The law does not say how to split it: by
// default the caller does; by practice it goes by calendar days.
func (g *gang) delvis(x *Indtaegt, i int, inde, dage int) (satser.Beloeb, int, bool, error) {
	hele := g.brutto(x)
	if g.p.Opdeling != spor.IndtaegtEfterDage {
		g.mangler(spor.KraeverSkoen)
		if g.med {
			g.skrivPost(spor.PostDelvis, spor.KraeverSkoen, i, g.periode)
			g.trin[len(g.trin)-1].Praksis = g.p.Opdeling
		}
		return hele, 0, false, nil
	}
	del := fordel(hele, 0, inde, dage)
	if !g.med {
		return del, 0, true, nil
	}
	t := g.skrivDel(spor.PostDelvis, x, i, g.periode, hele, del)
	t.Praksis, t.Led[1], t.Led[2] = g.p.Opdeling, spor.Dagtal(0, dage), spor.Dagtal(inde, dage)
	return del, g.nr(), true, nil
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

// ferie takes in the month's part of holiday pay: it goes through the wage rule in the days that it covers (§ 68 a,
// stk. 4 / § 69 j, stk. 11). From 2016 days of holiday outside the course do not count.
func (g *gang) ferie(x *Indtaegt, i int) error {
	dage, ok := x.Periode.Faelles(g.maaned)
	if !ok {
		return nil
	}
	v, err := g.r.HentRegel(x.Art.Regel(), g.sag.Ordning, dage.Fra)
	if err != nil {
		return err
	}
	if _, err := g.virkning(x, v); err != nil {
		return err
	}
	if g.periode.Virkning() != satser.Gaelder {
		g.feriedel(x, i, v, dage)
		return nil
	}
	inde := false
	for j := range g.sag.Forloeb {
		if p, ok := g.ide(j, dage); ok {
			inde = true
			g.feriedel(x, i, v, p)
		}
	}
	if !inde {
		g.skrivUdenFor(x, i)
		if g.med { // only the month's days are spoken of
			g.trin[len(g.trin)-1].Periode = dage
		}
	}
	return nil
}

// feriedel takes in the part of holiday pay that falls on some days.
func (g *gang) feriedel(x *Indtaegt, i int, v satser.Regelopslag, p satser.Periode) {
	alle := x.Periode.Dage()
	foer := p.Fra.DaysSince(x.Periode.Fra)
	til := foer + p.Dage()
	hele := g.brutto(x)
	del := fordel(hele, foer, til, alle)
	if til-foer == alle || !g.med {
		g.medregn(x, i, v.Virkning(), v, del, 0)
		return
	}
	t := g.skrivDel(spor.PostFerie, x, i, v, hele, del)
	t.Praksis, t.Led[1], t.Led[2] = spor.FerieKalenderdage, spor.Dagtal(foer, alle), spor.Dagtal(til, alle)
	g.medregn(x, i, v.Virkning(), v, del, g.nr())
}
