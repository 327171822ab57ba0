package ydelse

import (
	"cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// tjek checks each fact by itself, and that holidays and stays abroad follow each other in time.
func (r *Retsforhold) tjek(s *Sag) error {
	if r.IsZero() {
		return nil
	}
	return satser.Under("ret", cmp.Or(
		tjekRaekker(s, "betingelser", r.Betingelser, (*Betingelse).tjek),
		tjekRaekker(s, "bevaret", r.Bevaret, (*BevaretRet).tjek),
		tjekRaekker(s, "ferie", r.Ferie, (*Ferie).tjek),
		tjekOrden("ferie", r.Ferie, (*Ferie).periode),
		tjekRaekker(s, "udland", r.Udland, (*Udlandsophold).tjek),
		tjekOrden("udland", r.Udland, (*Udlandsophold).periode),
		tjekRaekker(s, "ophoer", r.Ophoer, (*Forloebsophoer).tjek),
		r.tjekOphoer(),
	))
}

func (b *Betingelse) periode() satser.Periode    { return satser.Periode{Fra: b.Fra, Til: b.Til} }
func (b *BevaretRet) periode() satser.Periode    { return satser.Periode{Fra: b.Fra, Til: b.Til} }
func (f *Ferie) periode() satser.Periode         { return satser.Periode{Fra: f.Fra, Til: f.Til} }
func (u *Udlandsophold) periode() satser.Periode { return satser.Periode{Fra: u.Fra, Til: u.Til} }

// kun6b refuses a kind that only kap. 6 b knows.
func kun6b(s *Sag, vaerdi, bestemmelse string) error {
	if s.Ordning == satser.Jobafklaring {
		return nil
	}
	return satser.NewInputfejl("art", satser.KodeModstrid, vaerdi, "kun i jobafklaring, jf. "+bestemmelse)
}

// lukket checks that a period is valid and has a last day.
func lukket(p satser.Periode) error {
	if !p.IsValid() {
		return p.Valider()
	}
	if p.Aaben() {
		return satser.NewInputfejl("til", satser.KodeMangler, "", "den sidste dag")
	}
	return nil
}

func (b *Betingelse) tjek(s *Sag) error {
	if p := b.periode(); !p.IsValid() {
		return p.Valider()
	}
	if err := betingelsesnavne.Kraev("art", int(b.Art)); err != nil {
		return err
	}
	if !b.Opfyldt.IsValid() {
		return satser.NewNavnefejl("opfyldt", int(b.Opfyldt), "ja, nej eller ikke vurderet")
	}
	if b.Art >= GenoptagerArbejde {
		return kun6b(s, b.Art.String(), "§ 69 k, stk. 1")
	}
	return nil
}

func (b *BevaretRet) tjek(s *Sag) error {
	if p := b.periode(); !p.IsValid() {
		return p.Valider()
	}
	if err := bevaretnavne.Kraev("art", int(b.Art)); err != nil {
		return err
	}
	if b.Art != VedVentetid {
		return nil
	}
	return cmp.Or(kun6b(s, b.Art.String(), "§ 69 k, stk. 1, 2. pkt."), lukket(b.periode()))
}

func (f *Ferie) tjek(*Sag) error {
	return cmp.Or(lukket(f.periode()), ferienavne.Kraev("art", int(f.Art)), f.Ret.Tjek("ret"), f.Aftalt.Tjek("aftalt"))
}

func (u *Udlandsophold) tjek(*Sag) error {
	err := cmp.Or(lukket(u.periode()), udlandsnavne.Kraev("art", int(u.Art)), u.Tilladt.Tjek("tilladt"), u.Raadighed.Tjek("raadighed"))
	if err == nil && !u.medTilladelse() && u.Tilladt == spor.Ja {
		err = satser.NewInputfejl("tilladt", satser.KodeModstrid, u.Tilladt.String(),
			"kun ved et ophold, som § 5, stk. 2, lader kommunen tillade")
	}
	return err
}

// medTilladelse reports whether the stay is one that the municipality can allow.
func (u *Udlandsophold) medTilladelse() bool { return u.Art >= UdlandTilbud && u.Art <= UdlandSaerligt }

func (o *Forloebsophoer) tjek(s *Sag) error {
	if !o.Fra.IsValid() {
		return satser.NewInputfejl("fra", satser.KodeMangler, "", "den første dag uden ret")
	}
	if err := ophoersnavne.Kraev("art", int(o.Art)); err != nil {
		return err
	}
	if s.ophoererIngen(o.Fra) {
		return satser.NewInputfejl("fra", satser.KodeModstrid, o.Fra.String(), "en dag efter den første i det forløb, der ophører")
	}
	switch o.Art {
	case FleksjobOphoert:
		return kun6b(s, o.Art.String(), "§ 69 j, stk. 15")
	case IkkeUarbejdsdygtig, TilSygedagpenge:
		return kun6b(s, o.Art.String(), "LAB § 110, stk. 2")
	}
	return nil
}

// ophoererIngen reports whether a day is the first one of a course, and no course ran until then: an end on it would end
// nothing.
func (s *Sag) ophoererIngen(d satser.Dato) bool {
	foerst := false
	for i := range s.Forloeb {
		f := s.Forloeb[i].Periode()
		if f.Contains(d.AddDays(-1)) {
			return false
		}
		foerst = foerst || f.Fra == d
	}
	return foerst
}

// tjekOphoer checks that no two ends are on one day. A list that is too long is refused already.
func (r *Retsforhold) tjekOphoer() error {
	if len(r.Ophoer) > maksRaekker {
		return nil
	}
	for i := range r.Ophoer {
		for k := range i {
			if r.Ophoer[i].Fra == r.Ophoer[k].Fra {
				return iFelt(satser.NewInputfejl("fra", satser.KodeOverlap, r.Ophoer[i].Fra.String(), "højst ét ophør på en dag"), "ophoer", i)
			}
		}
	}
	return nil
}
