package sanktion

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// haendelser settles the events of a month. The first of them takes the one reduction that a calendar month can have.
func (g *gang) haendelser(m *Maanedsydelse) {
	foerste := -1
	for i := range g.domme {
		d := &g.domme[i]
		dag := d.Dage.Fra
		if !d.MaaSanktioneres() || d.Virkning != satser.NedsaettelsePrHaendelse || dag.Maaned() != m.Maaned {
			continue
		}
		if foerste < 0 && m.paa(dag) != nil {
			foerste = i
		}
		if g.gaelder(d, dag) {
			g.forklar(i)
			g.haendelse(d, m, i == foerste)
		}
	}
}

// haendelse writes what one event costs.
func (g *gang) haendelse(d *dom, m *Maanedsydelse, foerst bool) {
	dag := d.Dage.Fra
	niv := m.paa(dag)
	h := g.hjemmel(satser.RegelNedsaettelse)
	switch {
	case niv == nil:
		t := g.nyt(spor.Fradragsdage, spor.IkkeOpfyldt, 1)
		t.Hjemmel, t.Haendelse, t.Post = d.Hjemmel, d.Haendelse, int16(d.nr+1)
		return
	case !foerst:
		t := g.nyt(spor.NedsaettelseBrugt, spor.IkkeOpfyldt, 1)
		t.Hjemmel, t.Haendelse, t.Post, t.Praksis = h, d.Haendelse, int16(d.nr+1), spor.NedsaettelsePrMaaned
		return
	}
	o, ok := g.haendelsessats(niv, dag)
	if !ok {
		g.mangler = true
		t := g.nyt(spor.HaendelseFraLoft, spor.Uoplyst, 1)
		t.Hjemmel, t.Haendelse, t.Post = h, d.Haendelse, int16(d.nr+1)
		return
	}
	kr := spor.Kr(o.Vaerdi())
	t := g.led(spor.Haendelsesbeloeb, 1, spor.Overfoert, kr, satser.Hjemmel{}, kr)
	o.Citer(&t.Hjemmel, satser.LASPaa(dag))
	t.Sats, t.Haendelse, t.Post, t.Praksis = o.Ref(), d.Haendelse, int16(d.nr+1), spor.NedsaettelsePrMaaned
	g.laegTil(1, g.nedsatMed(spor.HaendelsesbeloebAndel, kr, m, g.hjemmel(satser.RegelNedsaettelseAndel)))
}

// haendelsessats finds the amount for an event, by what the person received on the day (§ 69 d, stk. 2-4 / § 69 o, stk.
// 2-4). ok is false when it depends on a ceiling whose level is not stated. Before the act had amounts for persons under
// a ceiling, theirs are those of everybody else.
func (g *gang) haendelsessats(niv *Niveau, dag satser.Dato) (o satser.Figuropslag, ok bool) {
	if niv.ErLoft {
		loft := satser.HaendelseLoftEnlig + satser.Sats(niv.Loft-LoftEnligForsoerger)
		if niv.Loft == 0 {
			loft = satser.HaendelseLoftEnlig
		}
		if _, err := g.b.Regler.HentSats(loft, g.b.Ordning, dag); err == nil {
			return g.sats(loft, dag), niv.Loft != 0
		}
	}
	sats := satser.HaendelseVoksen
	if niv.Art != EfterTidligere && (niv.Gruppe == satser.Hjemmeboende || niv.Gruppe == satser.Bidragspligtig) {
		sats = satser.HaendelseHjemmeboende
	}
	return g.sats(sats, dag), true
}
