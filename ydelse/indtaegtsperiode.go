package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// iForloebet holds an income's period against the course (§ 68 a, stk. 1, 2.-3. pkt. / § 69 j, stk. 5, 2.-3. pkt., from 2016). videre is false when the
// income is left out or waits for the caller to split it. del is what counts; nr the step that cut it, 0 when the whole counts.
func (g *gang) iForloebet(x *Indtaegt, i int) (del satser.Beloeb, nr int, videre bool, err error) {
	hele := g.brutto(x)
	v, err := g.r.HentRegel(satser.RegelPeriode, g.sag.Ordning, g.maaned.Fra)
	if err != nil || v.Virkning != satser.Gaelder {
		return hele, 0, true, err
	}
	if x.Periode.IsZero() && x.Art == satser.SoegnehelligdagsbetalingOgFeriefridage {
		return hele, 0, true, nil
	}
	if x.Periode.IsZero() {
		return hele, 0, false, satser.NyInputfejl("periode", satser.KodeMangler, "", "den periode, indtægten er for, jf. "+v.Hjemmel.Bestemmelse())
	}
	inde := g.dageIForloeb(x.Periode)
	switch dage := x.Periode.Dage(); {
	case inde == dage:
		return hele, 0, true, nil
	case inde == 0:
		g.skrivPost(spor.PostUdenForForloeb, spor.Opfyldt, i, g.periodehjemmel(x, v))
		return hele, 0, false, nil
	default:
		return g.delvis(x, i, v, inde, dage)
	}
}

// dageIForloeb counts the days of a period that lie in the course.
func (g *gang) dageIForloeb(p satser.Periode) int {
	n := 0
	for i := range g.sag.Forloeb {
		if f, ok := g.sag.Forloeb[i].Periode().Faelles(p); ok {
			n += f.Dage()
		}
	}
	return n
}

// periodehjemmel cites 2. pkt. for a time before the course and 3. pkt. for a time after it.
func (g *gang) periodehjemmel(x *Indtaegt, v satser.Regelopslag) satser.Hjemmel {
	h := v.Hjemmel
	h.Pkt = 2
	if x.Periode.Fra.After(g.sag.Forloeb[0].Fra) {
		h.Pkt = 3
	}
	return h
}

// delvis treats an income whose period lies partly outside the course. The law does not say how to split it: by default the caller does; by practice it goes by
// calendar days.
func (g *gang) delvis(x *Indtaegt, i int, v satser.Regelopslag, inde, dage int) (satser.Beloeb, int, bool, error) {
	hele := g.brutto(x)
	if g.p.Opdeling != spor.IndtaegtEfterDage {
		g.mangler(spor.KraeverSkoen)
		if g.med {
			g.skrivPost(spor.PostDelvis, spor.KraeverSkoen, i, v.Hjemmel)
			g.trin[len(g.trin)-1].Praksis = g.p.Opdeling
		}
		return hele, 0, false, nil
	}
	del := fordel(hele, 0, inde, dage)
	if !g.med {
		return del, 0, true, nil
	}
	nr := g.skriv(spor.Trin{
		ID: spor.PostDelvis, Udfald: spor.Beregnet, Niveau: 1, Regning: spor.Fordelt, Praksis: g.p.Opdeling, Art: x.Art,
		Post: int16(i + 1), Hjemmel: g.hjemmel(v.Hjemmel), Periode: x.Periode,
		Led: [3]spor.Tal{spor.Kr(hele), spor.Dagtal(0, dage), spor.Dagtal(inde, dage)}, Resultat: spor.Kr(del),
	})
	return del, nr, true, nil
}

// fordel returns the part of an amount that falls on days foer to til of all its days, in øre, so that the parts make the whole.
func fordel(b satser.Beloeb, foer, til, alle int) satser.Beloeb {
	return satser.BeloebAfEnheder(oere(b, til, alle) - oere(b, foer, alle))
}

// oere rounds b·n/alle to the øre, a half upwards. b is not negative.
func oere(b satser.Beloeb, n, alle int) int64 {
	d := int64(alle) * satser.EnhederPrOere
	return (2*b.Enheder()*int64(n) + d) / (2 * d) * satser.EnhederPrOere
}

// ferie takes in the month's part of holiday pay: it goes through the wage rule in the days that it covers (§ 68 a, stk. 4 / § 69 j, stk. 11). From 2016
// days of holiday outside the course do not count.
func (g *gang) ferie(x *Indtaegt, i int) error {
	dage, ok := x.Periode.Faelles(g.maaned)
	if !ok {
		return nil
	}
	v, err := g.r.HentRegel(x.Art.Regel(), g.sag.Ordning, dage.Fra)
	if err != nil {
		return err
	}
	r, err := g.r.HentRegel(satser.RegelPeriode, g.sag.Ordning, g.maaned.Fra)
	if err != nil {
		return err
	}
	if r.Virkning != satser.Gaelder {
		g.feriedel(x, i, v, dage)
		return nil
	}
	inde := false
	for j := range g.sag.Forloeb {
		if p, ok := g.sag.Forloeb[j].Periode().Faelles(dage); ok {
			inde = true
			g.feriedel(x, i, v, p)
		}
	}
	if !inde {
		g.skrivPost(spor.PostUdenForForloeb, spor.Opfyldt, i, g.periodehjemmel(x, r))
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
		g.medregn(x, i, v.Virkning, v, del, 0)
		return
	}
	nr := g.skriv(spor.Trin{
		ID: spor.PostFerie, Udfald: spor.Beregnet, Niveau: 1, Regning: spor.Fordelt, Praksis: spor.FerieKalenderdage, Art: x.Art,
		Post: int16(i + 1), Hjemmel: g.hjemmel(v.Hjemmel), Periode: x.Periode,
		Led: [3]spor.Tal{spor.Kr(hele), spor.Dagtal(foer, alle), spor.Dagtal(til, alle)}, Resultat: spor.Kr(del),
	})
	g.medregn(x, i, v.Virkning, v, del, nr)
}
