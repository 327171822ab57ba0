package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// niveau computes the full monthly level on a day, in the order of the law:
//
//  1. The rate of stk. 2 for the category, with the supplement of nr. 4.
//  2. Kap. 6 a: the former benefit where it is higher (§ 68, stk. 4 and 5).
//  3. Kap. 6 b: 75 % or 50 % for a self-employed person (§ 69 j, stk. 4).
//  4. The ceilings of §§ 10 f, 10 h and 10 j.
//
// kategoridag is the day whose category counts. nr is the step that holds the level.
func (g *gang) niveau(d, kategoridag satser.Dato) (b broek, nr int, err error) {
	gruppe, ok, err := g.gruppe(kategoridag)
	if err != nil || !ok {
		return b, 0, err
	}
	g.res.Satsgruppe = gruppe
	if b, nr, err = g.stk2(gruppe, d, kategoridag); err != nil {
		return b, nr, err
	}
	if g.sag.Ordning == satser.Ressourceforloeb {
		b, nr, err = g.tidligere(b, nr, d)
	} else {
		b, nr, err = g.selvstaendig(b, nr, d)
	}
	if err != nil || len(g.sag.Lofter) == 0 {
		return b, nr, err
	}
	return g.lofter(b, nr, d)
}

// stk2 gives the rate of the category, with the supplement and its cap for nr. 4.
func (g *gang) stk2(gruppe satser.Satsgruppe, d, kategoridag satser.Dato) (broek, int, error) {
	if g.med {
		g.skriv(spor.Trin{
			ID: spor.Gruppe, Udfald: spor.Opfyldt, Gruppe: gruppe, Hjemmel: g.stk2hjemmel(gruppe.Nr()),
			Led: [3]spor.Tal{spor.Stk(gruppe.Nr())},
		})
	}
	sats := satser.MaanedForsoerger + satser.Sats(gruppe-satser.Forsoerger)
	if gruppe == satser.Bidragspligtig {
		sats = satser.MaanedHjemmeboende
	}
	o, nr, err := g.sats(sats, d)
	if err != nil || gruppe != satser.Bidragspligtig {
		return hel(o.Vaerdi), nr, err
	}
	return g.medTillaeg(o, nr, d, kategoridag)
}

// sats looks a rate up on a day and writes its step.
func (g *gang) sats(s satser.Sats, d satser.Dato) (satser.Opslag, int, error) {
	o, err := g.r.HentSats(s, g.sag.Ordning, d)
	if err != nil {
		return o, 0, err
	}
	g.brugt(o)
	if !g.med {
		return o, 0, nil
	}
	return o, g.skriv(spor.Trin{
		ID: spor.Maanedssats, Udfald: spor.Beregnet, Regning: spor.Overfoert, Hjemmel: g.hjemmel(o.Hjemmel), Sats: o.Ref,
		Led: [3]spor.Tal{spor.Kr(o.Vaerdi)}, Resultat: spor.Kr(o.Vaerdi),
	}), nil
}

// medTillaeg adds the supplement for bidragspligt and caps the sum (stk. 2, nr. 4).
func (g *gang) medTillaeg(sats satser.Opslag, satsNr int, d, kategoridag satser.Dato) (broek, int, error) {
	tillaeg, nr, err := g.bidragstillaeg(d, kategoridag)
	if err != nil || g.res.Udfald != 0 {
		return broek{0, 1}, 0, err
	}
	loft, err := g.r.HentSats(satser.MaanedBidragLoft, g.sag.Ordning, d)
	if err != nil {
		return broek{0, 1}, 0, err
	}
	g.brugt(loft)
	sum := broek{sats.Vaerdi.Enheder() + tillaeg.Enheder(), 1}
	b := sum
	if hel(loft.Vaerdi).mindre(b) {
		b = hel(loft.Vaerdi)
	}
	if !g.med {
		return b, 0, nil
	}
	i := g.skriv(spor.Trin{
		ID: spor.SatsMedTillaeg, Udfald: spor.Beregnet, Niveau: 1, Regning: spor.Sum, Hjemmel: g.stk2hjemmel(4),
		Led: [3]spor.Tal{spor.Kr(sats.Vaerdi).Fra(satsNr), spor.Kr(tillaeg).Fra(nr)}, Resultat: sum.tal(0),
	})
	return b, g.skriv(spor.Trin{
		ID: spor.Bidragsloft, Udfald: spor.Beregnet, Niveau: 1, Regning: spor.Mindste, Hjemmel: g.stk2hjemmel(4), Sats: loft.Ref,
		Led: [3]spor.Tal{sum.tal(i), spor.Kr(loft.Vaerdi)}, Resultat: b.tal(0),
	}), nil
}

// bidragstillaeg is the supplement for all children with documented bidragspligt: until 30 June 2025 the fixed contributions, each at most
// normalbidraget; from 1 July 2025 a flat amount for each child.
func (g *gang) bidragstillaeg(d, kategoridag satser.Dato) (satser.Beloeb, int, error) {
	v, err := g.r.HentRegel(satser.RegelBidrag, g.sag.Ordning, d)
	if err != nil {
		return satser.Beloeb{}, 0, err
	}
	if v.Virkning == satser.BeloebPrBarn {
		return g.fladtTillaeg(v, d, kategoridag)
	}
	var sum int64
	for i := range g.sag.Bidrag {
		if b := &g.sag.Bidrag[i]; b.paa(kategoridag) {
			sum += g.fastsatBidrag(b, v)
		}
	}
	if !g.med || g.res.Udfald != 0 {
		return satser.BeloebAfEnheder(sum), 0, nil
	}
	return satser.BeloebAfEnheder(sum), g.skriv(spor.Trin{
		ID: spor.Bidragstillaeg, Udfald: spor.Beregnet, Niveau: 1, Regning: spor.SumAfTrin, Hjemmel: g.hjemmel(v.Hjemmel),
		Resultat: spor.Kr(satser.BeloebAfEnheder(sum)),
	}), nil
}

// fastsatBidrag is one child's part: the fixed contribution, at most normalbidraget. Either amount missing leaves the case Uoplyst.
func (g *gang) fastsatBidrag(b *Bidrag, v satser.Regelopslag) int64 {
	n := min(b.Fastsat.Enheder(), b.Normalbidrag.Enheder())
	mangler := b.Fastsat.IsZero() || b.Normalbidrag.IsZero()
	if mangler {
		g.mangler(spor.Uoplyst)
	}
	if !g.med {
		return n
	}
	t := spor.Trin{
		ID: spor.Bidrag, Til: spor.Bidragstillaeg, Udfald: spor.Beregnet, Niveau: 2, Regning: spor.Mindste, Hjemmel: g.hjemmel(v.Hjemmel),
		Led:      [3]spor.Tal{spor.Kr(b.Fastsat), spor.Kr(b.Normalbidrag)},
		Resultat: spor.Kr(satser.BeloebAfEnheder(n)),
	}
	if mangler {
		t.ID, t.Til, t.Udfald, t.Regning, t.Resultat = spor.BidragUoplyst, 0, spor.Uoplyst, 0, spor.Tal{}
	}
	g.skriv(t)
	return n
}

func (g *gang) fladtTillaeg(v satser.Regelopslag, d, kategoridag satser.Dato) (satser.Beloeb, int, error) {
	o, err := g.r.HentSats(satser.BidragTillaeg, g.sag.Ordning, d)
	if err != nil {
		return satser.Beloeb{}, 0, err
	}
	g.brugt(o)
	antal := g.antalBidrag(kategoridag)
	sum := satser.BeloebAfEnheder(o.Vaerdi.Enheder() * int64(antal))
	if !g.med {
		return sum, 0, nil
	}
	return sum, g.skriv(spor.Trin{
		ID: spor.Bidragstillaeg, Udfald: spor.Beregnet, Niveau: 1, Regning: spor.Gange, Hjemmel: g.hjemmel(v.Hjemmel), Sats: o.Ref,
		Led: [3]spor.Tal{spor.Kr(o.Vaerdi), spor.Stk(antal)}, Resultat: spor.Kr(sum),
	}), nil
}
