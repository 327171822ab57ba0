package raadighed

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// vejledning asks for the guidance that had to stand before a sanction on the day (§ 69 a, stk. 1 / § 69 l, stk. 1).
func (g *gang) vejledning() {
	switch v := g.regel(satser.RegelVejledning); v.Virkning() {
	case satser.OplystVedHenvisning:
		g.samtidig(v)
	case satser.VejledtLoebende:
		g.loebende(v)
	default:
		g.skriftlig(v)
	}
}

// samtidig is the rule until 2019: told in writing, together with each referral, offer or summons, both what follows
// and which steps give the right back.
func (g *gang) samtidig(v satser.Regelopslag) {
	u := efter(g.h.OplystFoelge, spor.Uoplyst)
	if u != spor.IkkeOpfyldt {
		if s := efter(g.h.OplystSkridt, spor.Uoplyst); s != spor.Opfyldt {
			u = s
		}
	}
	g.svar(spor.VejledningSamtidig, u, v)
}

// loebende is the rule of 2020-2023: gone through with the person alone, handed out and sent, by the first jobsamtale,
// and gone through again each half year. The summons to the first talk could carry a warning for that talk.
func (g *gang) loebende(v satser.Regelopslag) {
	foerst, sidst, maaske := g.gennemgange()
	ok := foerst.IsValid() && g.inden(sidst)
	samtale := g.f.FoersteSamtale
	switch {
	case ok && !foerst.After(samtale): // every day is after no day
		g.svar(spor.VejledningLoebende, spor.Opfyldt, v).Led[0] = spor.Datotal(sidst)
	case g.h.Art == satser.UdeblevetFraSamtale && g.h.Advarsel == spor.Ja && (samtale.IsZero() || samtale == g.dag):
		g.svar(spor.VejledningAdvarsel, spor.Opfyldt, v)
	case ok && samtale.IsValid():
		g.svar(spor.VejledningLoebende, spor.KraeverSkoen, v).Led[0] = spor.Datotal(foerst)
	case ok || maaske || len(g.f.Vejledninger) == 0:
		g.svar(spor.VejledningLoebende, spor.Uoplyst, v)
	default:
		g.svar(spor.VejledningLoebende, spor.IkkeOpfyldt, v)
	}
}

const halvtAar = 6 // months

// inden reports whether guidance last gone through on a day still holds on the day of the failure.
func (g *gang) inden(sidst satser.Dato) bool {
	return sidst.IsValid() && !sidst.AddMaaneder(halvtAar).Before(g.dag)
}

// gennemgange finds, before the failure, the first guidance that was gone through with the person alone, handed out and
// sent, and the last that was gone through with the person alone; maaske says that what is not stated could make them
// enough: how guidance was handed over, or whether guidance on the day itself came first.
func (g *gang) gennemgange() (foerst, sidst satser.Dato, maaske bool) {
	mulig, samme := false, false
	for _, x := range g.f.Vejledninger {
		if x.Form != VejledtSelv || x.Dag.After(g.dag) {
			continue
		}
		mulig = mulig || x.Udleveret != spor.Nej && x.Sendt != spor.Nej
		if x.Dag == g.dag {
			samme = true
			continue
		}
		if x.Dag.After(sidst) {
			sidst = x.Dag
		}
		if x.Udleveret == spor.Ja && x.Sendt == spor.Ja && (foerst.IsZero() || x.Dag.Before(foerst)) {
			foerst = x.Dag
		}
	}
	return foerst, sidst, mulig && (samme || g.inden(sidst))
}

// skriftlig is the rule from 2024: guided in writing before the failure. Of guidance on the day itself nobody can tell
// whether it came first.
func (g *gang) skriftlig(v satser.Regelopslag) {
	var sidst satser.Dato
	maaske := len(g.f.Vejledninger) == 0
	for _, x := range g.f.Vejledninger {
		skrevet := x.Udleveret == spor.Ja || x.Sendt == spor.Ja
		switch {
		case x.Dag.After(g.dag):
		case skrevet && x.Dag.Before(g.dag):
			if x.Dag.After(sidst) {
				sidst = x.Dag
			}
		case skrevet, x.Form != VejledtIGruppe && (x.Udleveret != spor.Nej || x.Sendt != spor.Nej):
			maaske = true
		}
	}
	switch {
	case sidst.IsValid():
		g.svar(spor.VejledningSkriftlig, spor.Opfyldt, v).Led[0] = spor.Datotal(sidst)
	case maaske:
		g.svar(spor.VejledningSkriftlig, spor.Uoplyst, v)
	default:
		g.svar(spor.VejledningSkriftlig, spor.IkkeOpfyldt, v)
	}
}
