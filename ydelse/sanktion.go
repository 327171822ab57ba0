package ydelse

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// sanktioner settles the failures that are due in the month, after the deductions for income (§ 69 a, stk. 3 and 4 / § 69
// l, stk. 3 and 4). It returns the benefit after them and the step that holds it.
func (g *gang) sanktioner(efter broek, nr int) (broek, int, error) {
	b := sanktion.Beregner{Regler: g.r, Ordning: g.sag.Ordning, Praksis: g.p.Sanktion}
	ret, err := g.retsperioder()
	if err != nil {
		return efter, nr, err
	}
	if err = g.gennemgaa(); err != nil {
		return efter, nr, satser.Under("raadighed", err)
	}
	o := sanktion.Opgave{
		Forhold: g.vurderet.forhold, Gennemgang: g.vurderet.gennemgang,
		Maaned: sanktion.Maanedsydelse{Maaned: g.m, Foer: g.foer.tal(g.foerNr), Efter: efter.tal(nr), Niveauer: g.niveauet},
		Ret:    ret,
	}
	maaneder, err := b.Maaneder(&o)
	if err != nil {
		return efter, nr, satser.Under("raadighed", err)
	}
	for _, m := range maaneder {
		x, err := g.andenMaaned(m)
		if err != nil {
			return efter, nr, err
		}
		o.Tidligere = append(o.Tidligere, x)
	}
	if g.res.Udfald != 0 {
		return efter, nr, nil
	}
	var res sanktion.Resultat
	if g.med {
		res, g.trin, err = b.OpgoerI(g.trin, g.start, &o)
	} else {
		res, err = b.Beregn(&o)
	}
	if err != nil {
		return efter, nr, satser.Under("raadighed", err)
	}
	return g.efterSanktioner(res)
}

// gennemgaa assesses the failures that have begun by the end of the month; a plan has done it for all its months.
func (g *gang) gennemgaa() error {
	if g.plan != nil && g.plan.forhold != nil {
		g.vurderet = &g.plan.vurderet
		return nil
	}
	v, err := g.sag.vurderet(g.r, g.maaned.Til)
	g.vurderet = &v
	return err
}

// vurderet is the failures of a case, with their assessments.
type vurderet struct {
	forhold    *raadighed.Forhold
	gennemgang raadighed.Gennemgang
}

// vurderet assesses the failures that have begun by a day. A holiday that the case states frees of the duties on its days (§
// 69, stk. 6, 4. pkt. / § 69 k, stk. 6, 4. pkt.), so that it need not be stated among the exemptions too.
func (s *Sag) vurderet(r *satser.Regelsaet, senest satser.Dato) (ud vurderet, err error) {
	ud.forhold = &s.Raadighed
	if len(s.Ret.Ferie) > 0 {
		f := s.Raadighed
		f.Fritagelser = slices.Clip(f.Fritagelser)
		for i := range s.Ret.Ferie {
			if x, ok := s.Ret.Ferie[i].fritagelse(); ok {
				f.Fritagelser = append(f.Fritagelser, x)
			}
		}
		ud.forhold = &f
	}
	v := raadighed.Vurderer{Regler: r, Ordning: s.Ordning}
	ud.gennemgang, err = v.Gennemgaa(ud.forhold, senest)
	return ud, err
}

// fritagelse returns the exemption that a holiday is; there is none without right to it. Agreement is asked for of holiday
// with the benefit only.
func (f *Ferie) fritagelse() (raadighed.Fritagelse, bool) {
	x := raadighed.Fritagelse{Art: satser.FritagetFerie, Fra: f.Fra, Til: f.Til, Aftalt: f.Aftalt}
	switch {
	case f.Art == FerieMedFeriegodtgoerelse:
		x.Aftalt = spor.Ja
	case f.Ret == spor.Nej:
		return x, false
	case f.Ret != spor.Ja:
		x.Aftalt = f.Ret
	}
	return x, true
}

// udenRet says what sanctions are due in a month without right: there is no benefit to take them from.
func (g *gang) udenRet() error {
	g.res.Udfald = 0
	_, _, err := g.sanktioner(broek{0, 1}, 0)
	g.res.Udfald = spor.IkkeOpfyldt
	return err
}

// efterSanktioner takes over what the sanctions came to.
func (g *gang) efterSanktioner(res sanktion.Resultat) (broek, int, error) {
	g.res.Sanktioner, g.res.Sanktionsrest, g.res.Tilbagebetaling = res.IAlt(), res.Rest, res.Tilbagebetaling
	g.res.Uafklaret = res.Uafklaret
	if res.Satsstatus > g.res.Satsstatus {
		g.res.Satsstatus = res.Satsstatus
	}
	if res.Udfald != spor.Beregnet {
		g.mangler(res.Udfald)
	}
	if g.med && g.nr() > spor.MaksTrin-8 {
		return broek{}, 0, satser.NewInputfejl("raadighed.haendelser", satser.KodeGraense, "", "færre hændelser, end en forklaring kan rumme")
	}
	return broek{res.Efter.Vaerdi, max(1, int64(res.Efter.Naevner))}, int(res.Efter.Trin), g.ophoert(res.OphoerFra)
}

// ophoert refuses a course that goes on although the municipality has ended the benefit: a new right is a new course,
// by a new decision. foerst is the first day from which it was ended; it can have been ended again since.
func (g *gang) ophoert(foerst satser.Dato) error {
	if foerst.IsZero() {
		return nil
	}
	for i := range g.sag.Raadighed.Haendelser {
		svar, _ := g.vurderet.gennemgang.Vurdering(i)
		if !svar.MaaSanktioneres() || svar.Virkning != satser.KanOphoere {
			continue
		}
		if err := g.slutter(svar.Dage.Fra); err != nil {
			return err
		}
	}
	return nil
}

// slutter refuses a course of the month that goes on from a day.
func (g *gang) slutter(fra satser.Dato) error {
	for i := range g.sag.Forloeb {
		f := &g.sag.Forloeb[i]
		if p := g.sag.loebet(i); p.Contains(fra) && p.Overlaps(g.maaned) && !fra.After(g.maaned.Til) {
			krav := "et forløb, der slutter senest den " + fra.AddDays(-1).Tekst() + ", fordi ydelsen ophører fra den " + fra.Tekst()
			return iFelt(satser.NewInputfejl("til", satser.KodeModstrid, f.Til.String(), krav), "forloeb", i)
		}
	}
	return nil
}

// retsperioder lists the days with right under the case. A day on which the right is not settled counts among them.
func (g *gang) retsperioder() ([]satser.Periode, error) {
	kurser := g.kurser()
	if !g.forhold || len(kurser) == 0 {
		return kurser, nil
	}
	kendt := satser.Periode{Fra: ellerFoerste(g.r, satser.RegelRet, g.sag.Ordning, kurser[0].Fra), Til: g.r.SidsteDag()}
	var ud []satser.Periode
	for _, p := range kurser {
		dage, ok := p.Faelles(kendt)
		if !ok {
			continue
		}
		ret, _, _, err := g.retsdage(dage, false)
		if err != nil {
			return nil, err
		}
		ud = append(ud, ret...)
	}
	return ud, nil
}

// andenMaaned computes the benefit of an earlier month, before sanctions. When that month waits for something itself,
// then so does this one.
func (g *gang) andenMaaned(m satser.Maaned) (sanktion.Maanedsydelse, error) {
	x := gang{sag: g.sag, m: m, sanktion: true, plan: g.plan}
	ud := sanktion.Maanedsydelse{Maaned: m, Foer: kr(0), Efter: kr(0)}
	if err := x.tilFradrag(&Beregner{g.r, g.p}); err != nil {
		return ud, err
	}
	if u := x.res.Udfald; u == spor.Uoplyst || u == spor.KraeverSkoen {
		g.mangler(u)
		if g.med {
			t := g.nyt(spor.HaendelsesmaanedUoplyst, u, 0)
			t.Hjemmel, t.Periode = g.hoved, m.Periode()
		}
		return ud, nil
	}
	efter := x.efterFradrag() // 0 kr. without right
	if efter.taeller < 0 {
		efter = broek{0, 1}
	}
	if x.res.Satsstatus > g.res.Satsstatus {
		g.res.Satsstatus = x.res.Satsstatus
	}
	ud.Foer, ud.Efter, ud.Niveauer = x.foer.tal(0), efter.tal(0), x.niveauet
	return ud, nil
}

// gemNiveau keeps the level of a run of days for the sanctions.
func (g *gang) gemNiveau(p satser.Periode, b broek) {
	n := sanktion.Niveau{Periode: p, Gruppe: g.res.Satsgruppe, Beloeb: b.tal(0), Art: sanktion.EfterSats}
	switch {
	case g.lavere:
		n.Art = sanktion.EfterNedsat
	case g.hidtil:
		n.Art = sanktion.EfterTidligere
	}
	if l := g.loftet(p.Fra); l != nil {
		n.ErLoft, n.Loft = true, l.Hjaelp
	}
	g.niveauet = append(g.niveauet, n)
}
