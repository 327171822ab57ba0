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
	foerst, sidst, uoplyst := g.gennemgange()
	ok := foerst.IsValid() && !sidst.AddMaaneder(halvtAar).Before(g.dag)
	switch {
	case ok && g.f.FoersteSamtale.IsValid() && foerst.After(g.f.FoersteSamtale):
		g.svar(spor.VejledningLoebende, spor.KraeverSkoen, v).Led[0] = spor.Datotal(foerst)
	case ok:
		g.svar(spor.VejledningLoebende, spor.Opfyldt, v).Led[0] = spor.Datotal(sidst)
	case g.h.Art == satser.UdeblevetFraSamtale && g.h.Advarsel == spor.Ja && g.foersteSamtale():
		g.svar(spor.VejledningAdvarsel, spor.Opfyldt, v)
	case uoplyst || len(g.f.Vejledninger) == 0:
		g.svar(spor.VejledningLoebende, spor.Uoplyst, v)
	default:
		g.svar(spor.VejledningLoebende, spor.IkkeOpfyldt, v)
	}
}

const halvtAar = 6 // months

// foersteSamtale reports whether the failure is the first talk, or nothing says that it is not.
func (g *gang) foersteSamtale() bool {
	return g.f.FoersteSamtale.IsZero() || g.f.FoersteSamtale == g.dag
}

// gennemgange finds the first guidance before the failure that was gone through with the person alone, handed out and
// sent, and the last that was gone through with the person alone; uoplyst says that one might be the first, had it
// been stated.
func (g *gang) gennemgange() (foerst, sidst satser.Dato, uoplyst bool) {
	for _, x := range g.f.Vejledninger {
		if x.Form != VejledtSelv || x.Dag.After(g.dag) {
			continue
		}
		if x.Dag.After(sidst) {
			sidst = x.Dag
		}
		switch {
		case x.Udleveret == spor.Nej || x.Sendt == spor.Nej:
		case x.Udleveret != spor.Ja || x.Sendt != spor.Ja:
			uoplyst = true
		case foerst.IsZero() || x.Dag.Before(foerst):
			foerst = x.Dag
		}
	}
	return foerst, sidst, uoplyst && foerst.IsZero()
}

// skriftlig is the rule from 2024: guided in writing before the failure.
func (g *gang) skriftlig(v satser.Regelopslag) {
	var sidst satser.Dato
	uoplyst := len(g.f.Vejledninger) == 0
	for _, x := range g.f.Vejledninger {
		if x.Dag.After(g.dag) {
			continue
		}
		switch {
		case x.Udleveret == spor.Ja || x.Sendt == spor.Ja:
			if x.Dag.After(sidst) {
				sidst = x.Dag
			}
		case x.Form != VejledtIGruppe && (x.Udleveret != spor.Nej || x.Sendt != spor.Nej):
			uoplyst = true
		}
	}
	u := spor.Opfyldt
	if sidst.IsZero() {
		u = spor.IkkeOpfyldt
		if uoplyst {
			u = spor.Uoplyst
		}
	}
	t := g.svar(spor.VejledningSkriftlig, u, v)
	if u == spor.Opfyldt {
		t.Led[0] = spor.Datotal(sidst)
	}
}
