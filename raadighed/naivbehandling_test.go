package raadighed_test

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// The second half of the naive assessment: what the municipality has done.

// vejledt: told in the letter until 2019; gone through, handed out, sent and repeated 2020-2023; in writing from 2024.
func (n *naiv) vejledt() naivt {
	switch aar := n.dag.Aar(); {
	case aar < 2020:
		return max(er(n.h.OplystFoelge, naivUoplyst), er(n.h.OplystSkridt, naivUoplyst))
	case aar < 2024:
		return n.loebende()
	}
	ud := naivNej
	if len(n.f.Vejledninger) == 0 {
		ud = naivUoplyst
	}
	for _, v := range n.f.Vejledninger {
		ja, nej := v.Udleveret == spor.Ja || v.Sendt == spor.Ja, v.Udleveret == spor.Nej && v.Sendt == spor.Nej
		switch {
		case v.Dag.Before(n.dag) && ja:
			return naivJa
		case !v.Dag.After(n.dag) && (ja || !nej && v.Form != raadighed.VejledtIGruppe):
			ud = naivUoplyst
		}
	}
	return ud
}

// loebende tries the most and the least that what is stated can mean.
func (n *naiv) loebende() naivt {
	foersteTalk := n.f.FoersteSamtale
	if n.art(satser.UdeblevetFraSamtale) && n.h.Advarsel == spor.Ja && (foersteTalk.IsZero() || foersteTalk == n.dag) {
		return naivJa
	}
	sikker, sikkerI := n.gennemgang(func(d satser.Dato, s spor.Svar) bool { return d.Before(n.dag) && s == spor.Ja })
	bedst, bedstI := n.gennemgang(func(d satser.Dato, s spor.Svar) bool { return d.Compare(n.dag) <= 0 && s != spor.Nej })
	switch {
	case len(n.f.Vejledninger) == 0:
		return naivUoplyst
	case sikkerI && !foersteTalk.IsZero() && sikker.Compare(foersteTalk) <= 0:
		return naivJa
	case sikkerI && !foersteTalk.IsZero():
		return naivSkoen
	case bedstI && !bedst.IsZero():
		return naivUoplyst
	}
	return naivNej
}

// gennemgang returns the first guidance with the person alone that was handed out and sent, and whether one was gone
// through within half a year, among those that count.
func (n *naiv) gennemgang(taeller func(satser.Dato, spor.Svar) bool) (foerste satser.Dato, inden bool) {
	for _, v := range n.f.Vejledninger {
		if v.Form != raadighed.VejledtSelv || !taeller(v.Dag, spor.Ja) {
			continue
		}
		inden = inden || v.Dag.AddMaaneder(6).Compare(n.dag) >= 0
		if taeller(v.Dag, v.Udleveret) && taeller(v.Dag, v.Sendt) && (foerste.IsZero() || v.Dag.Before(foerste)) {
			foerste = v.Dag
		}
	}
	return foerste, inden && !foerste.IsZero()
}

func (n *naiv) kontakt() naivt {
	talt := 0
	for _, k := range n.h.Behandling.Kontaktforsoeg {
		if !n.personligt(k) || n.sent(k.Dag) {
			continue
		}
		if talt++; k.Opnaaet {
			return naivJa
		}
	}
	switch u := er(n.h.Behandling.KontaktUdtoemt, naivSkoen); {
	case !n.h.Kontakt.IsZero() && !n.sent(n.h.Kontakt):
		return naivJa
	case talt == 0 && u != naivNej:
		return naivUoplyst
	default:
		return u
	}
}

// personligt says whether an attempt is one at personal contact after the failure.
func (n *naiv) personligt(k raadighed.Kontaktforsoeg) bool {
	if k.Maade == raadighed.KontaktSkriftlig || k.Maade == raadighed.KontaktPaaroerende && k.Samtykke != spor.Ja {
		return false
	}
	foerst := n.h.Dag
	if n.tilbud() {
		foerst = n.dag
	}
	return k.Dag.Compare(foerst) >= 0
}

func (n *naiv) hoert() naivt {
	switch n.h.Behandling.Hoering {
	case raadighed.HoeringUnoedvendig:
		return naivJa
	case raadighed.IkkeHoert:
		return naivNej
	case raadighed.Hoert:
		if n.sent(n.h.Behandling.HoertDen) {
			return naivNej
		}
		return kendt(!n.h.Behandling.HoertDen.IsZero())
	}
	return naivUoplyst
}

func (n *naiv) fremmer() naivt {
	s := n.h.Behandling.FremmerRaadighed
	if n.dag.Aar() >= 2020 {
		return er(s, naivSkoen)
	}
	if s == spor.Nej {
		return naivSkoen
	}
	return naivJa
}

func (n *naiv) ophoer() naivt {
	if !n.art(satser.MedvirkerIkke) {
		return naivJa
	}
	return er(n.h.Behandling.Ophoer, naivSkoen)
}

func (n *naiv) frist() naivt {
	m := n.h.Behandling.Afregnes
	switch {
	case n.art(satser.MedvirkerIkke):
		return naivJa
	case m.IsZero():
		return naivUoplyst
	case n.maanederTil(m.Aar(), m.Nr()) > 3:
		return naivNej
	}
	return naivJa
}

// maanederTil counts the months from the one with the failure: of a tilbud the one with the last day of absence.
func (n *naiv) maanederTil(aar, maaned int) int {
	fra := n.dag
	if n.tilbud() {
		fra = slices.MaxFunc(n.dage, satser.Dato.Compare)
	}
	return (aar-fra.Aar())*12 + maaned - fra.MaanedNr()
}

// sent says whether a day lies after the last month that can pay, so that nothing done then is done before.
func (n *naiv) sent(d satser.Dato) bool {
	return !n.art(satser.MedvirkerIkke, satser.FortietArbejde, satser.UdlandsopholdUberettiget) && n.maanederTil(d.Aar(), d.MaanedNr()) > 3
}
