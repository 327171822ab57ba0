package ydelse

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Loeb returns the days of course i, counted from 0, as far as the case's ends of courses let it run; the zero Periode when there
// is no such course.
func (s *Sag) Loeb(i int) satser.Periode {
	if s == nil || i < 0 || i >= len(s.Forloeb) {
		return satser.Periode{}
	}
	return s.loebet(i)
}

// loebet returns the days of course i: until its last one, or until the first end of it that the case states. An end on the first
// day of a course is the end of the one before.
func (s *Sag) loebet(i int) satser.Periode {
	p := s.Forloeb[i].Periode()
	for k := range s.Ret.Ophoer {
		if d := s.Ret.Ophoer[k].Fra; d.After(p.Fra) && p.Contains(d) {
			p.Til = d.AddDays(-1)
		}
	}
	return p
}

// slutning returns what ended course i: an end on the day after its last one, nil without one.
func (s *Sag) slutning(i int) *Forloebsophoer {
	p := s.loebet(i)
	if p.Aaben() {
		return nil
	}
	for k := range s.Ret.Ophoer {
		if x := &s.Ret.Ophoer[k]; x.Fra == p.Til.AddDays(1) {
			return x
		}
	}
	return nil
}

// sidsteSlutning returns what ended the last course that began before a month, nil without it.
func (s *Sag) sidsteSlutning(m satser.Periode) *Forloebsophoer {
	for i := len(s.Forloeb) - 1; i >= 0; i-- {
		if s.Forloeb[i].Fra.Before(m.Fra) {
			return s.slutning(i)
		}
	}
	return nil
}

// skrivOphoer says why a course has ended, with skriv. A reason that the law did not have on the day is refused.
func (g *gang) skrivOphoer(x *Forloebsophoer, skriv bool) error {
	raekke := ophoersraekker[x.Art]
	regel := raekke.regel
	if x.Art == FoertidspensionTilkendt && g.sag.Ordning == satser.Jobafklaring {
		regel = satser.RegelRet
	}
	v, err := g.r.HentRegel(regel, g.sag.Ordning, ellerFoerste(g.r, regel, g.sag.Ordning, x.Fra))
	if err != nil {
		return err
	}
	if v.Virkning() == satser.GaelderIkke {
		krav := "en grund, som loven havde den " + x.Fra.Tekst()
		i := slices.Index(g.sag.Ret.Ophoer, *x)
		return satser.Under("ret", iFelt(satser.NewInputfejl("art", satser.KodeModstrid, x.Art.String(), krav), "ophoer", i))
	}
	if !skriv {
		return nil
	}
	t := g.nyt(raekke.id, spor.IkkeOpfyldt, 0)
	v.Citer(&t.Hjemmel, satser.LASPaa(x.Fra)) // of its day: the stykke can have moved before the month
	t.Led[0], t.Praksis = spor.Datotal(x.Fra), raekke.praksis
	return nil
}

// ophoersraekker gives the step and the rule of each reason.
var ophoersraekker = [...]struct {
	id      spor.ID
	regel   satser.Regel
	praksis spor.Praksis
}{
	Frasagt:                 {spor.OphoerFrasagt, satser.RegelRet, spor.ForloebOgYdelse},
	FleksjobOphoert:         {spor.OphoerFleksjob, satser.RegelFleksjob, 0},
	ManglendeMedvirken:      {spor.OphoerMedvirken, satser.MedvirkerIkke.Regel(), 0},
	PasInddraget:            {spor.OphoerPas, satser.RegelPas, 0},
	FoertidspensionTilkendt: {spor.OphoerFoertidspension, satser.RegelFoertidspension, 0},
	FolkepensionsalderNaaet: {spor.OphoerFolkepension, satser.RegelFolkepension, 0},
	IkkeUarbejdsdygtig:      {spor.OphoerRask, satser.RegelRask, 0},
	TilSygedagpenge:         {spor.OphoerSygedagpenge, satser.RegelLivstruende, 0},
}
