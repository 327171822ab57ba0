package raadighed_test

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// The naive assessment: the conditions written down once more from the law, question by question, with day by day
// counting and no rule set. It knows nothing of steps.

// naivt is an answer; the greatest of several decides.
type naivt int

const (
	naivJa naivt = iota
	naivSkoen
	naivUoplyst
	naivNej
)

var naivSvar = map[naivt]string{naivJa: "ja", naivSkoen: "kræver skøn", naivUoplyst: "uoplyst", naivNej: "nej"}

// er answers "is the condition met?", and what it is without an answer.
func er(s spor.Svar, uden naivt) naivt {
	switch s {
	case spor.Ja:
		return naivJa
	case spor.Nej:
		return naivNej
	}
	return uden
}

// staarIVejen answers "does something stand in the way?"; without an answer it is for the caseworker.
func staarIVejen(s spor.Svar) naivt {
	switch s {
	case spor.Ja:
		return naivNej
	case spor.Nej:
		return naivJa
	}
	return naivSkoen
}

// skift is a letter from a day on: n, the rule frees; s, the caseworker is asked; j, it does not free.
type skift struct{ dag, bogstav string }

func bogstav(d satser.Dato, skift []skift) string {
	ud := ""
	for _, x := range skift {
		if d.String() >= x.dag {
			ud = x.bogstav
		}
	}
	return ud
}

var naivFritagelser = map[satser.Fritagelsesart][]skift{
	satser.FritagetBarsel:              {{"2013-01-01", "n"}, {"2020-01-01", "s"}, {"2022-08-02", "n"}},
	satser.FritagetSorgorlov:           {{"2013-01-01", "s"}, {"2022-08-02", "n"}},
	satser.FritagetBarsel8a:            {{"2013-01-01", "j"}, {"2024-06-25", "s"}, {"2025-07-01", "n"}},
	satser.Omsorgsorlov:                {{"2013-01-01", "j"}},
	satser.FritagetFerie:               {{"2013-01-01", "n"}},
	satser.FritagetSelvbooking:         {{"2013-01-01", "j"}, {"2021-01-01", "n"}},
	satser.FritagetJobstart:            {{"2013-01-01", "s"}, {"2020-01-01", "n"}},
	satser.FritagetStudiestart:         {{"2013-01-01", "s"}, {"2022-05-22", "n"}},
	satser.FritagetVentetid:            {{"2013-01-01", "j"}, {"2016-05-20", "s"}, {"2017-03-21", "n"}},
	satser.FritagetSundhedskoordinator: {{"2013-01-01", "j"}, {"2022-01-01", "n"}},
	satser.FritagetUddannelse97b:       {{"2013-01-01", "j"}, {"2021-03-23", "n"}},
}

// naivGrunde has the closed list until 2019 and the open standard from 2020.
var naivGrunde = map[satser.Grundart][]skift{
	satser.GrundTilbudUrimeligt:      {{"2013-01-01", "s"}},
	satser.GrundSygdom:               {{"2013-01-01", "n"}},
	satser.GrundHelbredsrisiko:       {{"2013-01-01", "n"}, {"2020-01-01", "s"}},
	satser.GrundTransport:            {{"2013-01-01", "s"}},
	satser.GrundBarsel:               {{"2013-01-01", "n"}, {"2020-01-01", "s"}, {"2022-08-02", "n"}},
	satser.GrundBoernepasning:        {{"2013-01-01", "n"}},
	satser.GrundPasningNaertstaaende: {{"2013-01-01", "n"}, {"2020-01-01", "s"}},
	satser.GrundPasningVoksen:        {{"2013-01-01", "j"}, {"2016-05-20", "s"}, {"2017-03-21", "n"}, {"2020-01-01", "s"}},
	satser.GrundFerie:                {{"2013-01-01", "n"}},
	satser.GrundVaernepligt:          {{"2013-01-01", "n"}, {"2020-01-01", "s"}},
	satser.GrundKonflikt:             {{"2013-01-01", "n"}, {"2020-01-01", "s"}},
	satser.GrundKrigsmateriel:        {{"2013-01-01", "n"}, {"2020-01-01", "s"}},
	satser.GrundBegravelse:           {{"2013-01-01", "j"}, {"2020-01-01", "n"}},
	satser.GrundJobsamtale:           {{"2013-01-01", "j"}, {"2020-01-01", "n"}},
	satser.GrundSamvaer:              {{"2013-01-01", "j"}, {"2020-01-01", "n"}},
	satser.GrundAnden:                {{"2013-01-01", "j"}, {"2020-01-01", "s"}},
}

// naiv is one failure and its days, each by itself. skal is the days of which every one must be free for the failure to
// be none: all of a tilbud, the first of anything else.
type naiv struct {
	f          *raadighed.Forhold
	h          *raadighed.Haendelse
	dag        satser.Dato
	dage, skal []satser.Dato
}

func nyNaiv(f *raadighed.Forhold, i int) *naiv {
	n := &naiv{f: f, h: &f.Haendelser[i]}
	for _, x := range n.h.Fravaer {
		n.dage = append(n.dage, x.Dag)
	}
	if n.skal = n.dage; len(n.dage) == 0 {
		n.dage, n.skal = []satser.Dato{n.h.Dag}, []satser.Dato{n.h.Dag}
		for d := n.h.Dag.AddDays(1); n.talk() && n.efter(d); d = d.AddDays(1) {
			n.dage = append(n.dage, d)
		}
	}
	n.dag = slices.MinFunc(n.dage, satser.Dato.Compare)
	return n
}

func (n *naiv) art(alle ...satser.Haendelsesart) bool { return slices.Contains(alle, n.h.Art) }

func (n *naiv) talk() bool {
	return n.art(satser.UdeblevetFraSamtale, satser.UdeblevetFraRaadighedsvurdering, satser.BookingfristOverskredet)
}

func (n *naiv) tilbud() bool { return n.art(satser.AfvistTilbud, satser.UdeblevetFraTilbud) }

// efter says whether a day after the talk is still without contact and booking.
func (n *naiv) efter(d satser.Dato) bool {
	slut := n.slut()
	if len(slut) == 0 {
		return d.Compare(n.h.UdenKontaktTil) <= 0
	}
	return d.Before(slices.MinFunc(slut, satser.Dato.Compare))
}

// slut lists what ends the days: contact, booking, and each attempt that reached the person.
func (n *naiv) slut() (ud []satser.Dato) {
	for _, d := range []satser.Dato{n.h.Kontakt, n.h.Booket} {
		if !d.IsZero() {
			ud = append(ud, d)
		}
	}
	for _, k := range n.h.Behandling.Kontaktforsoeg {
		if k.Opnaaet && n.personligt(k) {
			ud = append(ud, k.Dag)
		}
	}
	return ud
}

// svar is the answer to whether the failure may be sanctioned.
func (n *naiv) svar() string {
	svar, flere := n.hjemmel()
	y := n.h.Behandling
	switch {
	case !flere:
	case n.art(satser.FortietArbejde, satser.UdlandsopholdUberettiget):
		svar = max(er(n.h.BedreVidende, naivSkoen), n.hoert(), er(y.Begrundelse, naivUoplyst), kendt(!n.h.Konstateret.IsZero() && !y.Afgjort.IsZero()))
	default:
		svar = max(n.egne(), n.friet(), n.vejledt(), n.kontakt(), n.hoert(), staarIVejen(y.RimeligGrund), staarIVejen(y.AndreForhold),
			n.fremmer(), er(y.Begrundelse, naivUoplyst), n.ophoer(), n.frist())
	}
	return naivSvar[svar]
}

func kendt(ja bool) naivt {
	if ja {
		return naivJa
	}
	return naivUoplyst
}

// hjemmel: the exhaustive list, and whether there is more to ask.
func (n *naiv) hjemmel() (naivt, bool) {
	d := n.dag.String()
	switch {
	case n.art(satser.BookingfristOverskredet) || n.art(satser.UdeblevetFraSamtale) && n.h.Selvbooket:
		if d < "2021-01-01" {
			return naivNej, false
		}
		return naivSkoen, d >= "2021-02-01"
	case n.art(satser.AfvistLaegebehandling) && d < "2019-09-23":
		return naivSkoen, false
	case n.h.Art > satser.UdlandsopholdUberettiget:
		return naivNej, false
	}
	return naivJa, true
}

func (n *naiv) egne() naivt {
	ud := naivJa
	if n.tilbud() || n.art(satser.SygdomIkkeMeldtTilTilbud) {
		ud = max(ud, er(n.h.IPlanen, naivUoplyst))
	}
	if n.tilbud() {
		ud = max(ud, kendt(len(n.h.Fravaer) > 0))
	}
	if n.talk() {
		ud = max(ud, kendt(len(n.slut()) > 0 || !n.h.UdenKontaktTil.IsZero()))
	}
	if n.art(satser.MedvirkerIkke) && n.h.PaaAndenVis != spor.Ja && n.h.Gange < 2 {
		ud = naivUoplyst
		if n.h.Gange == 1 && n.h.PaaAndenVis != spor.IkkeVurderet {
			ud = naivNej
		}
	}
	if n.art(satser.BookingfristOverskredet) {
		ud = max(ud, er(n.h.VejledtOmBooking, naivUoplyst), kendt(!n.h.FristGivet.IsZero()))
		if !n.h.FristGivet.IsZero() && n.h.FristGivet.AddDays(8).After(n.h.Dag) {
			ud = naivNej
		}
	}
	return ud
}

// friet walks through the days: a failure of which every day that matters is free is none; an exemption or a ground that
// touches a day and is not settled leaves the matter open.
func (n *naiv) friet() naivt {
	fri, aabent := map[satser.Dato]bool{}, naivJa
	tael := func(u naivt, p satser.Periode) {
		ramt := slices.ContainsFunc(n.dage, p.Contains)
		for _, d := range n.dage {
			if u == naivNej && p.Contains(d) {
				fri[d] = true
			}
		}
		if u != naivNej && ramt {
			aabent = max(aabent, u)
		}
	}
	for _, x := range n.f.Fritagelser {
		if n.loefter(x.Art) {
			tael(n.fritagelse(x), satser.Periode{Fra: x.Fra, Til: x.Til})
		}
	}
	for _, x := range n.h.Behandling.Grunde {
		p := satser.Periode{Fra: x.Fra, Til: x.Til}
		if x.Fra.IsZero() {
			p.Fra = satser.MustDato("0001-01-01")
		}
		tael(n.grund(x), p)
	}
	if !slices.ContainsFunc(n.skal, func(d satser.Dato) bool { return !fri[d] }) {
		return naivNej
	}
	return aabent
}

// loefter says whether an exemption is about the duty: leave, holiday and waiting about all of it; LAB § 106 about talks
// under chapter 7, tilbud and applying for jobs; the rest about what they name. Repeated absence is absence from tilbud.
func (n *naiv) loefter(a satser.Fritagelsesart) bool {
	tilbud := n.tilbud() || n.art(satser.SygdomIkkeMeldtTilTilbud) || n.art(satser.MedvirkerIkke) && n.h.PaaAndenVis != spor.Ja
	switch a {
	case satser.FritagetSelvbooking:
		return n.art(satser.BookingfristOverskredet)
	case satser.FritagetJobstart, satser.FritagetStudiestart:
		return tilbud || n.art(satser.UdeblevetFraSamtale, satser.BookingfristOverskredet, satser.IkkeSoegtJob)
	case satser.FritagetSundhedskoordinator:
		return tilbud
	case satser.FritagetUddannelse97b:
		return tilbud || n.art(satser.AfvistArbejde)
	}
	return true
}

func (n *naiv) fritagelse(x raadighed.Fritagelse) naivt {
	switch bogstav(n.dag, naivFritagelser[x.Art]) {
	case "j":
		return naivJa
	case "s":
		return staarIVejen(x.Vurdering)
	}
	if x.Art != satser.FritagetFerie || x.Aftalt == spor.Ja {
		return naivNej
	}
	return er(map[spor.Svar]spor.Svar{spor.Nej: spor.Ja}[x.Aftalt], naivUoplyst)
}

func (n *naiv) grund(x raadighed.Grund) naivt {
	vej := bogstav(n.dag, naivGrunde[x.Art])
	andetTilbud := x.Tilbud != "" && x.Tilbud != n.h.Tilbud && (n.h.Tilbud != "" || !n.tilbud())
	syg, tavs := x.Art == satser.GrundSygdom, n.art(satser.SygdomIkkeMeldtTilTilbud)
	switch {
	case andetTilbud, vej == "j", x.Godtgjort == spor.Nej:
		return naivJa
	case vej == "s", syg && tavs:
		return staarIVejen(x.Vurdering)
	case x.Godtgjort != spor.Ja:
		return naivUoplyst
	case x.Art == satser.GrundBoernepasning:
		return er(map[spor.Svar]spor.Svar{spor.Ja: spor.Ja, spor.Nej: spor.Nej}[x.AndenPasning], naivUoplyst)
	case syg && n.skulleMoede() && n.dag.Aar() >= 2020 && x.Meldt != raadighed.MeldtSomAnvist:
		if x.Meldt == 0 {
			return naivUoplyst
		}
		return staarIVejen(x.Vurdering)
	}
	return naivNej
}

func (n *naiv) skulleMoede() bool {
	return n.tilbud() || n.art(satser.UdeblevetFraSamtale, satser.UdeblevetFraRaadighedsvurdering, satser.MedvirkerIkke)
}
