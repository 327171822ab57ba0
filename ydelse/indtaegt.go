package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// indtaegter sorts the incomes of the month by treatment (§ 68 a / § 69 j, stk. 5-13):
//
//  1. Holiday pay belongs to the days of holiday it covers; every other income to the month of payment.
//  2. From 2016 an income for a time before or after the course is left out.
//  3. The rest goes by its kind: through the wage rule, krone for krone, after the hour disregard, or not at all.
func (g *gang) indtaegter() error {
	for i := range g.sag.Indtaegter {
		if err := g.indtaegt(i); err != nil {
			return g.sag.iFelt(err, "indtaegter", i)
		}
	}
	return nil
}

func (g *gang) indtaegt(i int) error {
	x := &g.sag.Indtaegter[i]
	if erFerie(x.Art) {
		return g.ferie(x, i)
	}
	if x.Udbetalt.Maaned() != g.m {
		return nil
	}
	v, err := g.r.HentRegel(x.Art.Regel(), g.sag.Ordning, x.Udbetalt)
	if err != nil {
		return err
	}
	virkning, err := g.virkning(x, v)
	if err != nil {
		return err
	}
	switch virkning {
	case satser.IkkeFradrag:
		g.skrivPost(spor.PostIkkeFradrag, spor.Opfyldt, i, v.Hjemmel)
		return nil
	case satser.KraeverSkoen:
		g.mangler(spor.KraeverSkoen)
		g.skrivPost(spor.PostSkoen, spor.KraeverSkoen, i, v.Hjemmel)
		return nil
	}
	del, nr, videre, err := g.iForloebet(x, i)
	if err != nil || !videre {
		return err
	}
	g.medregn(x, i, virkning, v, del, nr)
	return nil
}

// erFerie reports whether a kind follows the days of holiday instead of the day of payment.
func erFerie(a satser.Indtaegtsart) bool {
	return a == satser.Feriegodtgoerelse || a == satser.Ferietillaeg
}

// virkning settles the treatment where the rule leaves room: profit of one's own business, and kinds that the sources leave to the caseworker.
func (g *gang) virkning(x *Indtaegt, v satser.Regelopslag) (satser.Virkning, error) {
	switch v.Virkning {
	case satser.UdenForSelvstaendig:
		if g.selv {
			return satser.IkkeFradrag, nil
		}
		return satser.KroneForKrone, nil
	case satser.KraeverSkoen:
		if x.Vurdering != 0 {
			return x.Vurdering, nil
		}
		return satser.KraeverSkoen, nil
	}
	if x.Vurdering != 0 {
		return 0, satser.NyInputfejl("vurdering", satser.KodeModstrid, x.Vurdering.String(), "ingen vurdering, når loven afgør behandlingen")
	}
	return v.Virkning, nil
}

// brutto returns the amount with pension: wage is held against the threshold with both pension contributions.
func (g *gang) brutto(x *Indtaegt) satser.Beloeb {
	n := x.Beloeb.Enheder()
	if g.pensionMed() {
		n += x.EgenPension.Enheder() + x.ArbejdsgiverPension.Enheder()
	}
	return satser.BeloebAfEnheder(n)
}

// pensionMed reports whether pension counts in the wage: by the text of the act, and in kap. 6 b before 2016 by practice.
func (g *gang) pensionMed() bool {
	if g.p.Pension == spor.PensionMedregnes {
		return true
	}
	v, err := g.r.HentRegel(satser.RegelLoenPension, g.sag.Ordning, g.maaned.Fra)
	return err != nil || v.Virkning == satser.Gaelder
}

// pensionspraksis names the practice where the text of the act does not name pension.
func (g *gang) pensionspraksis(x *Indtaegt) spor.Praksis {
	if x.EgenPension.IsZero() && x.ArbejdsgiverPension.IsZero() {
		return 0
	}
	v, err := g.r.HentRegel(satser.RegelLoenPension, g.sag.Ordning, g.maaned.Fra)
	if err != nil || v.Virkning == satser.Gaelder {
		return 0
	}
	return g.p.Pension
}

// medregn adds an income to the sum of its treatment and writes its step. del is the part of it that counts; nr is the step that holds it when it is not the whole.
func (g *gang) medregn(x *Indtaegt, i int, virkning satser.Virkning, v satser.Regelopslag, del satser.Beloeb, nr int) {
	n := del.Enheder()
	til := spor.KroneForKroneSum
	switch virkning {
	case satser.Loenregel, satser.LoenregelFerie:
		til = spor.Loensum
		g.sum.loen, g.sum.harLoen = g.sum.loen+n, true
	case satser.FradragEfterTimer:
		til = spor.Tilbudssum
		g.sum.tilbud, g.sum.harTilbud = g.sum.tilbud+n, true
		g.sum.timer += int64(x.Timer)
	default:
		g.sum.krone, g.sum.harKrone = g.sum.krone+n, true
	}
	if !g.med {
		return
	}
	if nr != 0 {
		g.trin[g.start+nr-1].Til = til
		return
	}
	g.skriv(spor.Trin{
		ID: spor.Post, Til: til, Udfald: spor.Beregnet, Niveau: 1, Regning: spor.Sum, Art: x.Art, Post: int16(i + 1),
		Hjemmel: g.hjemmel(v.Hjemmel), Periode: x.Periode, Praksis: g.pensionspraksis(x),
		Led:      g.led(x),
		Resultat: spor.Kr(del),
	})
}

// led returns the amount and the pension that counts.
func (g *gang) led(x *Indtaegt) [3]spor.Tal {
	led := [3]spor.Tal{spor.Kr(x.Beloeb)}
	if g.pensionMed() {
		for i, b := range [...]satser.Beloeb{x.EgenPension, x.ArbejdsgiverPension} {
			if !b.IsZero() {
				led[i+1] = spor.Kr(b)
			}
		}
	}
	return led
}

// skrivPost writes a step that only states something of an income.
func (g *gang) skrivPost(id spor.ID, u spor.Udfald, i int, h satser.Hjemmel) {
	if !g.med {
		return
	}
	x := &g.sag.Indtaegter[i]
	g.skriv(spor.Trin{
		ID: id, Udfald: u, Niveau: 1, Art: x.Art, Post: int16(i + 1), Hjemmel: g.hjemmel(h), Periode: x.Periode,
		Led: [3]spor.Tal{spor.Kr(g.brutto(x))},
	})
}
