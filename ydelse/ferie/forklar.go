package ferie

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// taltFra explains the months of a count: where it begins, and each run of months that is not plainly one with the benefit.
func (g *gang) taltFra(t *taelling, fra, til int) {
	fra = max(0, fra)
	if !g.med || fra >= til {
		return
	}
	x := g.skriv(spor.FerieFoersteMaaned, spor.Opfyldt, satser.RegelFerieopgoerelse)
	stk(x, 2).Led[0] = spor.Datotal(t.foerste.Add(fra).FoersteDag())
	for i := fra; i < til; {
		slut := i + 1
		for slut < til && t.maaneder[slut].ligner(&t.maaneder[i]) {
			slut++
		}
		p := satser.Periode{Fra: t.foerste.Add(i).FoersteDag(), Til: t.foerste.Add(slut - 1).SidsteDag()}
		g.forklar(&t.maaneder[i], p)
		i = slut
	}
}

// ligner reports whether two months can be explained in one sentence.
func (m *maaned) ligner(n *maaned) bool {
	return m.slags == n.slags && m.delvis == n.delvis && m.vurderet == n.vurderet && (!m.vurderet || m.kilde == n.kilde)
}

// forklaringer is the step of each kind of month that counts or is left out of the count, and the stykke of the order.
var forklaringer = [...]struct {
	id    spor.ID
	regel satser.Regel
	stk   uint8
}{
	medYdelse:      {spor.FerieDelvisMaaned, satser.RegelFerieopgoerelse, 3},
	medNul:         {spor.FerieNulMaaned, satser.RegelNulydelse, 0},
	medHjaelp:      {spor.FerieKontanthjaelp, satser.RegelFerieopgoerelse, 7},
	medUddannelse:  {spor.FerieUddannelseshjaelp, satser.RegelFerieopgoerelse, 7},
	medEngang:      {}, // the rules leave it open
	medProjekt:     {spor.FerieRevalidering, satser.RegelFerieopgoerelse, 8},
	medFerie:       {spor.FerieMaanedMedFerie, satser.RegelFerieopgoerelse, 5},
	medLoentilskud: {spor.FerieLoentilskud, satser.RegelFerieopgoerelse, 6},
	medAndet:       {},
}

// forklar writes the step of a run of months that are settled.
func (g *gang) forklar(m *maaned, p satser.Periode) {
	switch f := forklaringer[m.slags]; {
	case m.vurderet:
		x := g.skriv(spor.FerieAabenMaaned, spor.Opfyldt, satser.RegelFerieopgoerelse)
		x.Periode, x.Post = g.kilde(m, p), m.kilde
	case f.id == 0 || m.slags == medYdelse && !m.delvis:
	default:
		x := g.skriv(f.id, spor.Opfyldt, f.regel)
		x.Periode, x.Led[0] = p, spor.Datotal(m.overgang)
		if f.stk != 0 {
			stk(x, f.stk)
		}
	}
}

// kilde is the days of the period that leaves a month open, as they are stated; those of the months without one.
func (g *gang) kilde(m *maaned, maaneder satser.Periode) satser.Periode {
	if m.kilde == 0 {
		return maaneder
	}
	return g.sag.Perioder[m.kilde-1].dage()
}

// brud explains a month, when it broke the count.
func (g *gang) brud(t *taelling, i int) {
	m := &t.maaneder[i]
	if m.valg != bryder {
		return
	}
	id, nr := spor.FerieAfbrudt, uint8(4)
	switch {
	case m.vurderet:
	case m.slags == medHjaelp:
		id, nr = spor.FerieKontanthjaelp, 7
	case m.slags == medUddannelse:
		id, nr = spor.FerieUddannelseshjaelp, 7
	case m.slags == medProjekt:
		id, nr = spor.FerieRevalidering, 8
	}
	stk(g.skriv(id, spor.IkkeOpfyldt, satser.RegelFerieopgoerelse), nr).Periode = t.foerste.Add(i).Periode()
}
