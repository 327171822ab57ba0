package raadighed

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// kontakt asks for personal contact, made or exhausted, and logged (§ 69 a, stk. 2 / § 69 l, stk. 2).
func (g *gang) kontakt() {
	v := g.regel(satser.RegelKontakt)
	if d := g.h.kontakten(g.dag); d.IsValid() && g.iTide(d) {
		g.svar(spor.KontaktOpnaaet, spor.Opfyldt, v).Led[0] = spor.Datotal(d)
		return
	}
	antal := g.forsoeg()
	u := efter(g.h.Behandling.KontaktUdtoemt, spor.KraeverSkoen)
	if antal == 0 && u != spor.IkkeOpfyldt {
		u = spor.Uoplyst
	}
	t := g.svar(spor.KontaktUdtoemt, u, v)
	if u == spor.Opfyldt || u == spor.KraeverSkoen {
		t.Led[0] = spor.Stk(antal)
	}
}

// forsoeg counts the attempts that count, and that came before a sanction must be made.
func (g *gang) forsoeg() int {
	n := 0
	for i := range g.h.Behandling.Kontaktforsoeg {
		if k := &g.h.Behandling.Kontaktforsoeg[i]; k.taeller(g.dag) && g.iTide(k.Dag) {
			n++
		}
	}
	return n
}

// taeller reports whether an attempt counts: made on the day of the failure or later, in person, and through a relative
// only with consent from both.
func (k *Kontaktforsoeg) taeller(haendelse satser.Dato) bool {
	return !k.Dag.Before(haendelse) && k.Maade != KontaktSkriftlig && (k.Maade != KontaktPaaroerende || k.Samtykke == spor.Ja)
}

// hoering asks whether the person has been heard (FVL § 19).
func (g *gang) hoering() {
	v, b := g.regel(satser.RegelHoering), &g.h.Behandling
	switch {
	case b.Hoering == HoeringUnoedvendig:
		g.svar(spor.IngenHoering, spor.Opfyldt, v).Hjemmel.Stk = 2 // the exceptions
	case b.Hoering == IkkeHoert, b.Hoering == Hoert && b.HoertDen.IsValid() && !g.iTide(b.HoertDen):
		g.svar(spor.Partshoering, spor.IkkeOpfyldt, v)
	case b.Hoering == Hoert && b.HoertDen.IsValid():
		g.svar(spor.Partshoering, spor.Opfyldt, v).Led[0] = spor.Datotal(b.HoertDen)
	default:
		g.svar(spor.Partshoering, spor.Uoplyst, v)
	}
}

// arbejdsgiver reminds of the employer who must be told when the person is heard. It is a duty beside the conditions.
func (g *gang) arbejdsgiver() {
	if g.v.Ordning == satser.Jobafklaring && g.f.ArbejdsgiverMedRefusion == spor.Ja && g.h.Behandling.ArbejdsgiverOrienteret != spor.Ja {
		g.svar(spor.ArbejdsgiverOrienteres, spor.Opfyldt, g.regel(satser.RegelArbejdsgiver))
	}
}
