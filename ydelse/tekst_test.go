package ydelse_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// tekstsager is a month of each kind. The amounts are worked out by hand from the provision.
var tekstsager = []struct {
	navn   string
	sag    *ydelse.Sag
	maaned string
	svar   string // how the outcome begins or what it comes to
}{
	// NUM-01: 15.547 - 30 % of 10.000.
	{"almindelig", sag(rf, barn("2012-09-01", ydelse.Danmark), med(loen("2021-05", "10000"))), "2021-05", "12.547,00 kr."},
	// (7 × 12.326 + 19 × 16.382) / 31 = 397.540 / 31.
	{"delmaaned", sag(rf, forloeb("2024-05-06", ""), barn("2024-05-13", ydelse.Danmark)), "2024-05", "12.823,87 kr."},
	// 12.326 - 55 % of (20.000 - 16.323).
	{"loen-6a", sag(rf, med(loen("2024-05", "20000"))), "2024-05", "10.303,65 kr."},
	// 12.326 - 30 % of 16.323 - 55 % of (20.000 - 16.323).
	{"loen-6b", sag(jaf, med(loen("2024-05", "20000"))), "2024-05", "5.406,75 kr."},
	// NUM-13: the deduction of 17.919,25 is more than the benefit.
	{"nul", sag(jaf, med(loen("2024-05", "40000"))), "2024-05", "0,00 kr."},
	{"uoplyst", sag(rf, foedt("2003-02-10")), "2024-05", "der mangler oplysninger"},
	{"skoen", sag(rf, med(indtaegt(satser.TabtArbejdsfortjeneste, "2024-05", "9000"))), "2024-05", "tage stilling"},
	// TRA-03.
	{"ingen-ret", sag(rf, forloeb("2026-03-01", ""), bevilget("2026-02-15")), "2026-03", "Der er ikke ret"},
	{"foertidspension", sag(rf, tidligere(ydelse.Foertidspension, "0", 0, "")), "2021-05", "Der er ikke ret"},
	// The rate of 2025 was not seen in a table.
	{"beregnet-sats", sag(rf), "2025-03", "12.770,00 kr."},
	// 12.326 - 3.000 = 9.326; Thursday, Friday and Monday at 569 are 1.707, × 9.326 / 12.326 = 1.291,54.
	{"sanktion", sag(rf, forsoemt(samtale("2024-06-06", "2024-06-11")), andet("2024-06", "3000")), "2024-06", "8.034,46 kr."},
	{"sanktion-uafklaret", sag(jaf, forsoemt(samtale("2024-06-06", "2024-06-11", uvurderet))), "2024-06", "12.326,00 kr."},
	// 21/30 of 12.326 is 8.628,20, and a third of it 2.876,07.
	{"tredjedel", sag(rf, forsoemt(forseelse("2024-02-05", "2024-02-20", "2024-03-20"))), "2024-04", "9.450,00 kr."},
}

// uvurderet leaves every assessment to be made, and the person to be heard.
func uvurderet(h *raadighed.Haendelse) {
	h.Behandling = raadighed.Behandling{Kontaktforsoeg: h.Behandling.Kontaktforsoeg}
}

func TestTekst(t *testing.T) {
	for _, s := range tekstsager {
		t.Run(s.navn, func(t *testing.T) {
			o := opgoer(t, beregner(), s.sag, satser.MustMaaned(s.maaned))
			fik := o.Tekst(satser.Gaeldende())
			svar, _, _ := strings.Cut(fik, "SÅDAN ER")
			if !strings.Contains(strings.Join(strings.Fields(svar), " "), s.svar) {
				t.Errorf("the outcome does not stand first:\n%s", svar)
			}
			sammenhold(t, "tekst/"+s.navn+".txt", fik)
		})
	}
}

func TestMarkdown(t *testing.T) {
	for _, s := range tekstsager {
		o := opgoer(t, beregner(), s.sag, satser.MustMaaned(s.maaned))
		fik := o.Markdown(satser.Gaeldende())
		if !strings.HasPrefix(fik, "# Ressourceforløbsydelse for ") {
			t.Errorf("%s: no heading", s.navn)
		}
		if s.navn == "delmaaned" || s.navn == "uoplyst" {
			sammenhold(t, "tekst/"+s.navn+".md", fik)
		}
	}
}

// Lines stay within 100 characters, apart from addresses.
func TestTekstBredde(t *testing.T) {
	for _, s := range tekstsager {
		o := opgoer(t, beregner(), s.sag, satser.MustMaaned(s.maaned))
		for _, l := range strings.Split(o.Tekst(satser.Gaeldende()), "\n") {
			if utf8.RuneCountInString(l) > 100 && !strings.HasPrefix(strings.TrimSpace(l), "http") {
				t.Errorf("%s: %q is too wide", s.navn, l)
			}
			if strings.TrimRight(l, " ") != l {
				t.Errorf("%s: %q ends with a space", s.navn, l)
			}
		}
	}
}

// Each amount of the steps, and each practice once, stands in the text.
func TestTekstHarHvertTrin(t *testing.T) {
	for _, s := range tekstsager {
		o := opgoer(t, beregner(), s.sag, satser.MustMaaned(s.maaned))
		flad := strings.Join(strings.Fields(o.Tekst(satser.Gaeldende())), " ")
		for _, trin := range o.Spor {
			if trin.Resultat.Enhed == spor.Kroner && !strings.Contains(flad, trin.Resultat.Tekst()) {
				t.Errorf("%s: %v is missing", s.navn, trin.Resultat)
			}
			if !strings.Contains(flad, trin.Bestemmelse()) {
				t.Errorf("%s: %s is missing", s.navn, trin.Bestemmelse())
			}
			if p := trin.Praksis.Tekst(); p != "" && strings.Count(flad, p) != 1 {
				t.Errorf("%s: %q stands %d times", s.navn, p, strings.Count(flad, p))
			}
		}
	}
}

// A rule set that lacks the figure, an empty one and none at all give a text that says so.
func TestTekstUdenFigur(t *testing.T) {
	o := opgoer(t, beregner(), sag(rf, med(loen("2024-05", "20000"))), satser.MustMaaned("2024-05"))
	for navn, r := range map[string]*satser.Regelsaet{
		"intet": nil, "tomt": {}, "som kendt i 2020": satser.Gaeldende().SomKendt(satser.MustDato("2020-06-01")),
	} {
		fik := strings.Join(strings.Fields(o.Tekst(r)), " ")
		if !strings.Contains(fik, "satsen findes ikke i det regelsæt, som kilderne er slået op i") {
			t.Errorf("%s: the missing figure is not named:\n%s", navn, fik)
		}
		if r != nil && !strings.Contains(fik, "OBS: Kilderne er slået op i regelsæt") {
			t.Errorf("%s: the other rule set is not named", navn)
		}
		if !strings.Contains(fik, "10.303,65 kr.") {
			t.Errorf("%s: the amount is missing", navn)
		}
	}
}

// TestTekstUdenBelaeg: a figure that the caller has added without saying where it was seen, or how it was computed, is told so; one with
// either is not.
func TestTekstUdenBelaeg(t *testing.T) {
	for grund, r := range map[string]struct {
		kilder    []satser.Kilde
		afledning string
		siger     bool
	}{
		"neither":      {nil, "", true},
		"a place":      {[]satser.Kilde{"en tabel"}, "", false},
		"a derivation": {nil, "regnet", false},
	} {
		f := satser.Figur{
			Fra: dag("2024-01-01"), Til: dag("2024-12-31"), Vaerdi: satser.MustBeloeb("13000"), Status: satser.Bekendtgjort,
			Kilder: r.kilder, Afledning: r.afledning,
		}
		regler := medAendringer(t, satser.NyFigur(satser.MaanedIkkeForsoerger, rf, f))
		o := opgoer(t, ydelse.Beregner{Regler: regler}, sag(rf), satser.MustMaaned("2024-05"))
		fik := flad(o.Tekst(regler))
		if strings.Contains(fik, "Det er ikke angivet, hvor satsen er set, eller hvordan den er beregnet.") != r.siger || !strings.Contains(fik, "13.000,00 kr.") {
			t.Errorf("%s: want said %v in\n%s", grund, r.siger, fik)
		}
	}
}

// No statement, however strange, makes the text panic.
func TestTekstAfHvadSomHelst(t *testing.T) {
	for _, o := range []ydelse.Opgoerelse{
		{},
		{Spor: spor.Spor{{}, {ID: 60_000, Niveau: 255, Praksis: 250, Udfald: spor.Uoplyst}}},
		{Spor: make(spor.Spor, 200)},
	} {
		if o.Tekst(nil) == "" || o.Markdown(satser.Gaeldende()) == "" {
			t.Errorf("no text for %+v", o.Resultat)
		}
	}
}

// TestTekstSenereUdgave: where the words of a rule were read in an edition newer than the month, the text says that its day is inferred.
func TestTekstSenereUdgave(t *testing.T) {
	nul := med(indtaegt(satser.AndenIndtaegt, "2020-01", "50000"))
	led := tidligere(ydelse.Ledighedsydelse, "8000", ydelse.PrMaaned, "")
	for _, r := range []struct {
		grund, maaned string
		sag           *ydelse.Sag
		vil           string
	}{
		{"deemed to receive, January 2020", "2020-01", sag(rf, nul), "OBS: § 68 a, stk. 1, 4. pkt. (LBK 241/2021) er læst i en udgave af loven, som er nyere end måneden. At reglen gjaldt i januar 2020, er udledt."},
		{"kap. 6 b the same", "2020-01", sag(jaf, nul), "OBS: § 69 j, stk. 5, 4. pkt. (LBK 241/2021) er læst"},
		{"the floor of § 68, stk. 5, January 2014", "2014-01", sag(rf, led), "OBS: Følgende er læst i en udgave af loven, som er nyere end måneden, og at reglerne gjaldt i januar 2014, er udledt: § 68, stk. 5, 1. pkt. (LBK 1193/2014); § 68, stk. 5, 2. pkt. (LBK 1193/2014)."},
		{"in the edition of the month", "2014-12", sag(rf, led), ""},
		{"and in March 2021", "2021-03", sag(rf, med(indtaegt(satser.AndenIndtaegt, "2021-03", "50000"))), ""},
		{"by an act that is named", "2022-01", sag(rf, med(loen("2022-01", "20000"))), ""},
	} {
		fik := flad(opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned)).Tekst(satser.Gaeldende()))
		if r.vil == "" && strings.Contains(fik, "nyere end måneden") || !strings.Contains(fik, r.vil) {
			t.Errorf("%s: want %q in:\n%s", r.grund, r.vil, fik)
		}
	}
}
