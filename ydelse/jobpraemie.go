package ydelse

import "github.com/ressourceforloeb/ressourceforloeb/satser"

// indtaegtsregel is the rule of an income on a day. A jobpræmie is left out for the time that § 33, stk. 1, nr. 9, names: "for perioden
// fra den 1. juni 2012 til og med den 31. maj 2014" (nr. 8 names an earlier one). For later time it is income like any other.
func (g *gang) indtaegtsregel(x *Indtaegt, d satser.Dato) (satser.Regelopslag, error) {
	v, err := g.r.HentRegel(x.Art.Regel(), g.sag.Ordning, d)
	if x.Art == satser.Jobpraemie && v.Virkning() == satser.IkkeFradrag && efterPraemietid(x.Periode) {
		return g.hovedregel()
	}
	return v, err
}

// efterPraemietid reports whether some of a period is after 31 May 2014. A period that is not stated is not.
func efterPraemietid(p satser.Periode) bool {
	return p.Til.Aar() > 2014 || p.Til.Aar() == 2014 && p.Til.MaanedNr() > 5
}
