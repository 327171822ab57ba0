package satser_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestStabileArtnavne: the keys of failures, grounds and exemptions stand in stored documents and do not change. A new one
// goes at the end of its list.
func TestStabileArtnavne(t *testing.T) {
	const haendelser = "afvist-tilbud udeblevet-fra-tilbud udeblevet-fra-samtale udeblevet-fra-raadighedsvurdering bookingfrist-overskredet " +
		"ophoert-med-arbejde afvist-arbejde sygdom-ikke-meldt-til-tilbud ikke-soegt-job medvirker-ikke fortiet-arbejde " +
		"udlandsophold-uberettiget udeblevet-fra-rehabiliteringsteam udeblevet-fra-arbejdsgiversamtale udeblevet-fra-anden-samtale " +
		"sygdom-ikke-meldt-til-samtale post-ikke-laest afvist-laegebehandling anden-haendelse"
	const grunde = "tilbud-urimeligt sygdom helbredsrisiko transport barsel boernepasning pasning-naertstaaende pasning-voksen ferie vaernepligt " +
		"konflikt krigsmateriel begravelse jobsamtale samvaer anden"
	const fritagelser = "barsel sorgorlov barsel-8a omsorgsorlov ferie selvbooking jobstart studiestart ventetid sundhedskoordinator uddannelse-97b"
	for _, r := range []struct {
		navne string
		antal int
		navn  func(int) string
	}{
		{haendelser, len(satser.Haendelsesarter()), func(i int) string { return satser.Haendelsesart(i).String() }},
		{grunde, len(satser.Grundarter()), func(i int) string { return satser.Grundart(i).String() }},
		{fritagelser, len(satser.Fritagelsesarter()), func(i int) string { return satser.Fritagelsesart(i).String() }},
	} {
		navne := strings.Fields(r.navne)
		for i, navn := range navne {
			if r.navn(i+1) != navn {
				t.Errorf("%s has become %s", navn, r.navn(i+1))
			}
		}
		if r.antal != len(navne) {
			t.Errorf("%d kinds, want %d", r.antal, len(navne))
		}
	}
}

// TestArternesRegler: the rule of a kind has the kind's key behind the name of its set, and each kind has its own.
func TestArternesRegler(t *testing.T) {
	set := map[satser.Regel]bool{}
	proev := func(g satser.Regel, navn string) {
		var laest satser.Regel
		if err := laest.UnmarshalText([]byte(navn)); err != nil || laest != g || g.String() != navn || set[g] {
			t.Errorf("%s is read as %v, the rule of the kind is %v (%v)", navn, laest, g, err)
		}
		set[g] = true
	}
	for _, h := range satser.Haendelsesarter() {
		proev(h.Regel(), "haendelse."+h.String())
	}
	for _, g := range satser.Grundarter() {
		proev(g.Regel(), "grund."+g.String())
	}
	for _, f := range satser.Fritagelsesarter() {
		proev(f.Regel(), "fritagelse."+f.String())
	}
	if len(set) != 19+16+11 {
		t.Errorf("%d rules", len(set))
	}
}

// TestArternesTekst holds what letters call the kinds that the law sets apart by a word.
func TestArternesTekst(t *testing.T) {
	for _, r := range []struct{ grund, har, want string }{
		{"§ 69 b: afviser", satser.AfvistTilbud.Tekst(), "afvisning af et tilbud"},
		{"§ 69 b: udebliver", satser.UdeblevetFraTilbud.Tekst(), "udeblivelse fra et tilbud"},
		{"§ 69 c, stk. 1: som led i forløbet", satser.UdeblevetFraSamtale.Tekst(), "udeblivelse fra en samtale som led i forløbet"},
		{"§ 69 c, stk. 1", satser.UdeblevetFraRaadighedsvurdering.Tekst(), "udeblivelse fra en rådighedsvurdering"},
		{"§ 69 c, stk. 4", satser.BookingfristOverskredet.Tekst(), "manglende booking af en jobsamtale inden fristen"},
		{"§ 69 d, nr. 1", satser.OphoertMedArbejde.Tekst(), "ophør med arbejde"},
		{"§ 69 d, nr. 2", satser.AfvistArbejde.Tekst(), "afvisning af et tilbud om arbejde"},
		{"§ 69 d, nr. 3", satser.SygdomIkkeMeldtTilTilbud.Tekst(), "manglende besked om sygdom ved et tilbud"},
		{"§ 69 d, nr. 4", satser.IkkeSoegtJob.Tekst(), "manglende ansøgning om konkrete job efter krav"},
		{"§ 69 e", satser.MedvirkerIkke.Tekst(), "gentagen udeblivelse fra tilbud eller anden manglende medvirken i forløbet"},
		{"§ 69 f, stk. 1, nr. 1", satser.FortietArbejde.Tekst(), "fortielse af arbejde mod bedre vidende"},
		{"§ 13, stk. 7, nr. 5", satser.GrundBoernepasning.Tekst(), "pasning af egne børn"},
		{"§ 13, stk. 7, nr. 6", satser.GrundPasningVoksen.Tekst(), "pasning af handicappet voksen"},
		{"§ 10, stk. 3, of the order", satser.GrundBegravelse.Tekst(), "begravelse af en nærtstående"},
		{"§ 69, stk. 5", satser.FritagetBarsel.Tekst(), "fravær ved graviditet, barsel eller adoption"},
		{"LAB § 106, nr. 4", satser.FritagetStudiestart.Tekst(), "studiestart inden for 6 uger"},
		{"LAB § 113, stk. 3", satser.FritagetSundhedskoordinator.Tekst(), "ønske om samtale med en sundhedskoordinator før tilbuddets start"},
	} {
		if r.har != r.want {
			t.Errorf("%s: %q, want %q", r.grund, r.har, r.want)
		}
	}
}

// TestErTilbud: only §§ 69 b and 69 m count days of absence from a tilbud.
func TestErTilbud(t *testing.T) {
	for _, h := range append(satser.Haendelsesarter(), 0, satser.AndenHaendelse+1) {
		if want := h == satser.AfvistTilbud || h == satser.UdeblevetFraTilbud; h.ErTilbud() != want {
			t.Errorf("%v: %v", h, h.ErTilbud())
		}
	}
}
