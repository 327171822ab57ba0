package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// sanktioner settles the failures that are due in the month, after the deductions for income (§ 69 a, stk. 3 and 4 / § 69
// l, stk. 3 and 4). It returns the benefit after them and the step that holds it.
func (g *gang) sanktioner(efter broek, nr int) (broek, int, error) {
	b := sanktion.Beregner{Regler: g.r, Ordning: g.sag.Ordning, Praksis: g.p.Sanktion}
	o := sanktion.Opgave{
		Forhold: &g.sag.Raadighed,
		Maaned:  sanktion.Maanedsydelse{Maaned: g.m, Foer: g.foer.tal(g.foerNr), Efter: efter.tal(nr), Niveauer: g.niveauet},
		Ret:     g.retsperioder(),
	}
	maaneder, err := b.Maaneder(&g.sag.Raadighed, g.m)
	if err != nil {
		return efter, nr, under("raadighed", err)
	}
	for _, m := range maaneder {
		x, ok, err := g.andenMaaned(m)
		if err != nil || !ok {
			return efter, nr, err
		}
		o.Tidligere = append(o.Tidligere, x)
	}
	var res sanktion.Resultat
	if g.med {
		res, g.trin, err = b.OpgoerI(g.trin, g.start, &o)
	} else {
		res, err = b.Beregn(&o)
	}
	if err != nil {
		return efter, nr, under("raadighed", err)
	}
	return g.efterSanktioner(res)
}

// efterSanktioner takes over what the sanctions came to.
func (g *gang) efterSanktioner(res sanktion.Resultat) (broek, int, error) {
	g.res.Sanktioner, g.res.Sanktionsrest, g.res.Tilbagebetaling = res.IAlt(), res.Rest, res.Tilbagebetaling
	if res.Satsstatus > g.res.Satsstatus {
		g.res.Satsstatus = res.Satsstatus
	}
	if res.Udfald != spor.Beregnet {
		g.mangler(res.Udfald)
	}
	if g.med && g.nr() > spor.MaksTrin-8 {
		return broek{}, 0, satser.NyInputfejl("raadighed.haendelser", satser.KodeGraense, "", "færre hændelser, end en forklaring kan rumme")
	}
	return broek{res.Efter.Vaerdi, max(1, int64(res.Efter.Naevner))}, int(res.Efter.Trin), g.ophoert(res.OphoerFra)
}

// ophoert refuses a course that goes on although the municipality has ended the benefit: a new right is a new course,
// by a new decision.
func (g *gang) ophoert(fra satser.Dato) error {
	if fra.IsZero() {
		return nil
	}
	for i := range g.sag.Forloeb {
		f := &g.sag.Forloeb[i]
		if p := f.Periode(); p.Contains(fra) && p.Overlaps(g.maaned) && !fra.After(g.maaned.Til) {
			krav := "et forløb, der slutter dagen før ydelsen ophører, den " + fra.Tekst()
			return iFelt(satser.NyInputfejl("til", satser.KodeModstrid, f.Til.String(), krav), "forloeb", i)
		}
	}
	return nil
}

// retsperioder lists the days with right under the case.
func (g *gang) retsperioder() []satser.Periode {
	var ud []satser.Periode
	for i := range g.sag.Forloeb {
		if _, lukket := g.lukket(&g.sag.Forloeb[i]); !lukket {
			ud = append(ud, g.sag.Forloeb[i].Periode())
		}
	}
	return ud
}

// andenMaaned computes the benefit of an earlier month, before sanctions. ok is false when that month waits for something
// itself, and then so does this one.
func (g *gang) andenMaaned(m satser.Maaned) (sanktion.Maanedsydelse, bool, error) {
	x := gang{sag: g.sag, m: m, sanktion: true}
	ud := sanktion.Maanedsydelse{Maaned: m, Foer: kr(0), Efter: kr(0)}
	if err := x.tilFradrag(Beregner{g.r, g.p}); err != nil {
		return ud, false, err
	}
	if u := x.res.Udfald; u == spor.Uoplyst || u == spor.KraeverSkoen {
		g.mangler(u)
		if g.med {
			t := g.nyt(spor.HaendelsesmaanedUoplyst, u, 0)
			t.Hjemmel, t.Periode = g.hoved, m.Periode()
		}
		return ud, false, nil
	}
	if x.res.Udfald == spor.IkkeOpfyldt {
		return ud, true, nil
	}
	efter := x.efterFradrag()
	if efter.taeller < 0 {
		efter = broek{0, 1}
	}
	if x.res.Satsstatus > g.res.Satsstatus {
		g.res.Satsstatus = x.res.Satsstatus
	}
	ud.Foer, ud.Efter, ud.Niveauer = x.foer.tal(0), efter.tal(0), x.niveauet
	return ud, true, nil
}

// gemNiveau keeps the level of a run of days for the sanctions.
func (g *gang) gemNiveau(p satser.Periode, b broek) {
	n := sanktion.Niveau{Periode: p, Gruppe: g.res.Satsgruppe, Beloeb: b.tal(0), Art: sanktion.EfterSats}
	switch {
	case g.lavere:
		n.Art = sanktion.EfterNedsat
	case g.hoejere:
		n.Art = sanktion.EfterTidligere
	}
	for i := range g.sag.Lofter {
		l := &g.sag.Lofter[i]
		if !l.periode().Contains(p.Fra) {
			continue
		}
		if v, err := g.r.HentRegel(l.Art.regel(), g.sag.Ordning, p.Fra); err == nil && v.Virkning() == satser.Gaelder {
			n.ErLoft, n.Loft = true, l.Hjaelp
		}
	}
	g.niveauet = append(g.niveauet, n)
}
