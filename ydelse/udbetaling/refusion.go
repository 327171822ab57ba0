package udbetaling

import (
	"cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// Refusion is what employers get back of the wages they pay during the absence (§ 69 t), and the supplement to it (§ 69 x), with
// the reasons. The steps are those of the month as it would have been without incomes, and after them those of the refusion.
type Refusion struct {
	Maaned satser.Maaned `json:"maaned"`
	// Udfald is Beregnet, or that of the month without incomes: IkkeOpfyldt without right, Uoplyst or KraeverSkoen when
	// something is missing.
	Udfald spor.Udfald `json:"udfald"`
	// Ydelse is the benefit that the person would have had without incomes that are deducted, after sanctions; Timebeloeb
	// the amount for an hour. Both are cut down to 1/10 000 kr.
	Ydelse     satser.Beloeb `json:"ydelse"`
	Timebeloeb satser.Beloeb `json:"timebeloeb,omitzero"`
	// Arbejdsgivere is in the order of the facts.
	Arbejdsgivere []Arbejdsgiverrefusion `json:"arbejdsgivere,omitempty"`
	IAlt          satser.Beloeb          `json:"iAlt,omitzero"`
	Tillaeg       satser.Beloeb          `json:"tillaeg,omitzero"`
	// Uafklaret is how many failures may still be sanctioned, which would make the refusion less.
	Uafklaret  int           `json:"uafklaret,omitzero"`
	Satsstatus satser.Status `json:"satsstatus,omitzero"`
	Regelsaet  satser.Aftryk `json:"regelsaet"`
	Spor       spor.Spor     `json:"spor"`
}

// Arbejdsgiverrefusion is one employer's part.
type Arbejdsgiverrefusion struct {
	// Beloeb is the hours times the amount for an hour, cut down to 1/10 000 kr., before the limits of stk. 2 and 4.
	Beloeb   satser.Beloeb `json:"beloeb"`
	Refusion satser.Beloeb `json:"refusion"`         // in whole øre, never more than the wage
	Tillaeg  satser.Beloeb `json:"tillaeg,omitzero"` // in whole kroner, from 2020
}

// Refusion computes the refusion of a month in kap. 6 b:
//
//  1. The benefit is that of the month with every income taken out of the case: the category, § 69 j, stk. 4, the ceilings and the
//     sanctions stay. That a sanction lowers the refusion is what § 69 l, stk. 7, takes for granted.
//  2. The amount for an hour is handed in, or the benefit for a whole month times 12 over 52 weeks of 37 hours.
//  3. At most 37 hours a week count. When several employers together pay for more, the amount for those hours is shared
//     between them by their hours.
//  4. Each employer gets at most the wage paid, less what the employer gets under the act on sygedagpenge, and never less than
//     nothing. The result is rounded down to the øre.
//  5. From 2020 a percentage of that is added, to the nearest whole krone for the month.
//
// Facts that do not fit the case or the month, and a case of kap. 6 a, are an [*satser.Inputfejl]. That the employer has asked
// in time is for the caller.
func (b Beregner) Refusion(sag *ydelse.Sag, m satser.Maaned, f Refusionsfakta) (Refusion, error) {
	if err := f.tjek(sag, m); err != nil {
		return Refusion{}, err
	}
	uden := *sag
	uden.Indtaegter = nil
	o, err := b.Ydelse.Opgoer(&uden, m)
	if err != nil {
		return Refusion{}, err
	}
	ud := Refusion{
		Maaned: m, Udfald: o.Udfald, Ydelse: o.Ydelse, Uafklaret: o.Uafklaret,
		Satsstatus: o.Satsstatus, Regelsaet: o.Regelsaet, Spor: o.Spor,
	}
	if o.Udfald != spor.Beregnet {
		return ud, nil
	}
	if err := f.tjekMaaned(&o); err != nil {
		return Refusion{}, err
	}
	g := refusionsgang{gang: gang{r: b.Ydelse.Regler, sag: &uden, trin: o.Spor, med: true}, f: &f, ud: &ud}
	g.tag(&uden, o.Resultat)
	if err := cmp.Or(g.koer(), g.fejl); err != nil {
		return Refusion{}, err
	}
	ud.Spor = g.trin
	return ud, nil
}

// refusionsgang is one run through the refusion of a month.
type refusionsgang struct {
	gang
	f    *Refusionsfakta
	ud   *Refusion
	v    satser.Regelopslag // § 69 t
	uger []uge
}

// koer runs the refusion in the order of the law.
func (g *refusionsgang) koer() (err error) {
	g.udgave = satser.LASPaa(g.dag)
	if g.v, err = g.regel(satser.RegelRefusion); err != nil {
		return err
	}
	tillaeg, err := g.regel(satser.RegelRefusionTillaeg)
	if err != nil {
		return err
	}
	pris := g.pris()
	g.findUger()
	for i := range g.uger {
		g.uge(&g.uger[i], pris)
	}
	var sum spor.Tal
	for i := range g.f.Arbejdsgivere {
		refusion := g.arbejdsgiver(i, pris)
		sum = g.udregn(spor.Sum, refusion, sum, spor.Tal{})
		if tillaeg.Virkning() == satser.Gaelder {
			g.tillaeg(i, refusion, tillaeg)
		}
	}
	t := g.nyt(spor.RefusionIAlt, spor.Beregnet)
	g.citer(t, 1, 0)
	t.Regning, t.Resultat = spor.SumAfTrin, sum
	g.ud.IAlt = beloeb(sum)
	return nil
}

// citer cites a stykke and a sentence of § 69 t.
func (g *refusionsgang) citer(t *spor.Trin, stk, pkt uint8) {
	g.v.Citer(&t.Hjemmel, g.udgave)
	t.Hjemmel.Stk, t.Hjemmel.Pkt = stk, pkt
}

// pris is the amount for an hour.
func (g *refusionsgang) pris() spor.Tal {
	ydelse := g.fuldYdelse()
	var t *spor.Trin
	var pris spor.Tal
	if oplyst := g.f.Timebeloeb; !oplyst.IsZero() {
		t, pris = g.regn(spor.RefusionTimebeloebOplyst, spor.Overfoert, spor.Kr(oplyst), spor.Tal{})
	} else {
		t, pris = g.regn(spor.RefusionTimebeloeb, spor.Broekdel, ydelse, spor.Tal{Vaerdi: 12, Naevner: 52 * 37, Enhed: spor.Antal})
		t.Praksis = spor.RefusionFuldtid
	}
	g.citer(t, 2, 1)
	g.ud.Timebeloeb = beloeb(pris)
	return pris
}

// fuldYdelse is the benefit without incomes, for a whole month. It is taken before the month's rounding.
func (g *refusionsgang) fuldYdelse() spor.Tal {
	var foer spor.Tal
	dele, praksis := dage{}, spor.Praksis(0)
	for i := range g.trin {
		switch t := &g.trin[i]; t.ID {
		case spor.Ydelse:
			foer = t.Led[0]
		case spor.Dagsandel:
			dele.tael(t.Led[1], false)
			praksis = t.Praksis
		}
	}
	t, ydelse := g.regn(spor.RefusionYdelse, spor.Overfoert, foer, spor.Tal{})
	g.citer(t, 2, 1)
	g.ud.Ydelse = beloeb(ydelse)
	if dele.ialt() == dele.naevner { // a whole month, with or without a change in it
		return ydelse
	}
	t, hel := g.regn(spor.RefusionHelMaaned, spor.Broekdel, ydelse, spor.Dagtal(int(dele.naevner), int(dele.ialt())))
	g.citer(t, 2, 1)
	t.Praksis = praksis
	return hel
}
