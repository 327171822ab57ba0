package satser_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestAdvarsler adds figures that break a regularity, and figures that keep it.
func TestAdvarsler(t *testing.T) {
	g := til2026
	pct := func(generel, fradrag string) []satser.Regelaendring {
		var ud []satser.Regelaendring
		for _, o := range ordninger {
			ud = append(ud, satser.NyFigur(satser.ReguleringGenerel, o, figur("2027-01-01", "2027-12-31", generel)),
				satser.NyFigur(satser.ReguleringFradrag, o, figur("2027-01-01", "2027-12-31", fradrag)))
		}
		return ud
	}
	begge := func(s satser.Sats, v string) []satser.Regelaendring {
		var ud []satser.Regelaendring
		for _, o := range ordninger {
			ud = append(ud, satser.NyFigur(s, o, figur("2027-01-01", "2027-12-31", v)))
		}
		return ud
	}
	saml := func(dele ...[]satser.Regelaendring) []satser.Regelaendring {
		var ud []satser.Regelaendring
		for _, d := range dele {
			ud = append(ud, d...)
		}
		return ud
	}
	med := func(status satser.Status, kilde satser.Kilde, afledning string) satser.Regelaendring {
		f := figur("2027-01-01", "2027-12-31", "3")
		f.Status, f.Kilder, f.Afledning = status, nil, afledning
		if kilde != "" {
			f.Kilder = []satser.Kilde{kilde}
		}
		return satser.NyFigur(satser.ReguleringGenerel, satser.Jobafklaring, f)
	}
	uden := []string{"regulering.generel jobafklaring 2027-01-01 uden belæg 3.00 0.00"}
	for _, r := range []struct {
		grund string
		c     []satser.Regelaendring
		want  []string
	}{
		{"17.736 × 1,03 is 18.268,08", saml(pct("3.0", "0"), begge(satser.MaanedForsoerger, "18268")), nil},
		{"a krone off", saml(pct("3.0", "0"), begge(satser.MaanedForsoerger, "18269")), []string{
			"maaned.forsoerger ressourceforloeb 2027-01-01 afviger fra reguleringen 18269.00 18268.00",
			"maaned.forsoerger jobafklaring 2027-01-01 afviger fra reguleringen 18269.00 18268.00",
		}},
		{"the deduction is taken off: 17.736 × 1,0255 is 18.188,27", saml(pct("3.0", "0.45"), begge(satser.MaanedForsoerger, "18188")), nil},
		{"but not off the wage threshold: 17.672 × 1,03 is 18.202,16", saml(pct("3.0", "0.45"), begge(satser.Loengraense, "18202")), nil},
		{"without the year's percentages the chain is not judged", begge(satser.MaanedForsoerger, "20000"), nil},
		{"19 × 1,03 is 19,57, in whole kroner", saml(pct("3.0", "0"), begge(satser.Timefradrag, "19.90")), []string{
			"timefradrag ressourceforloeb 2027-01-01 afviger fra reguleringen 19.90 20.00",
			"timefradrag jobafklaring 2027-01-01 afviger fra reguleringen 19.90 20.00",
		}},
		{"20.000 × 12/260 is 923,08", saml(begge(satser.MaanedForsoerger, "20000"), begge(satser.DagForsoerger, "924")), []string{
			"dag.forsoerger ressourceforloeb 2027-01-01 afviger fra en anden serie 924.00 923.00",
			"dag.forsoerger jobafklaring 2027-01-01 afviger fra en anden serie 924.00 923.00",
		}},
		{"one scheme has another figure", []satser.Regelaendring{
			satser.NyFigur(satser.HaendelseVoksen, satser.Ressourceforloeb, figur("2027-01-01", "2027-12-31", "2100")),
			satser.NyFigur(satser.HaendelseVoksen, satser.Jobafklaring, figur("2027-01-01", "2027-12-31", "2101")),
		}, []string{"haendelse.voksen jobafklaring 2027-01-01 afviger mellem ordningerne 2101.00 2100.00"}},
		{"a figure that changes inside a year", []satser.Regelaendring{
			satser.NyFigur(satser.SygedagpengeUge, satser.Ressourceforloeb, figur("2026-07-06", "2027-01-03", "5100")),
		}, []string{
			"sygedagpenge.uge ressourceforloeb 2026-07-06 afviger fra reguleringen 5100.00 5085.00",
			"sygedagpenge.time ressourceforloeb 2026-07-06 afviger fra en anden serie 137.43 137.84",
		}},
		{"a step over a whole year is not judged", saml(pct("3.0", "0"), []satser.Regelaendring{
			satser.NyFigur(satser.DagpengeMaaned, satser.Ressourceforloeb, figur("2025-01-01", "2026-12-31", "21092")),
			satser.NyFigur(satser.DagpengeMaaned, satser.Jobafklaring, figur("2025-01-01", "2026-12-31", "21092")),
		}, begge(satser.DagpengeMaaned, "30000")), nil},
		{"an absurd percentage gives an absurd expectation, and no fault: 317 × -0,5 is -158,5", saml(pct("-150", "0"), begge(satser.HaendelseHjemmeboende, "317")), []string{
			"haendelse.hjemmeboende ressourceforloeb 2027-01-01 afviger fra reguleringen 317.00 -158.00",
			"haendelse.hjemmeboende jobafklaring 2027-01-01 afviger fra reguleringen 317.00 -158.00",
		}},
		{"a figure that was seen, nobody knows where", []satser.Regelaendring{med(satser.Bekendtgjort, "", "")}, uden},
		{"a derivation does not say where it was seen", []satser.Regelaendring{med(satser.BekendtgjortAndenTabel, "", "regnet")}, uden},
		{"in another table, and in which", []satser.Regelaendring{med(satser.BekendtgjortAndenTabel, "ATP", "")}, nil},
		{"a figure that was computed, nobody knows how", []satser.Regelaendring{med(satser.Beregnet, "", "")}, uden},
		{"a place does not say how it was computed", []satser.Regelaendring{med(satser.Foreloebig, "ATP", "")}, uden},
		{"computed, and how", []satser.Regelaendring{med(satser.Beregnet, "", "regnet")}, nil},
		{"the step from 13.442 to 13.648 is no news", []satser.Regelaendring{satser.KendtTil(satser.MustDato("2027-12-31"))}, nil},
	} {
		_, advarsler, err := g.Med(r.c...)
		var har []string
		for _, a := range advarsler {
			har = append(har, strings.Join([]string{a.Sats.String(), a.Ordning.String(), a.Dato.String(), a.Kode.String(), a.Vaerdi.String(), a.Ventet.String()}, " "))
		}
		if diff := cmp.Diff(r.want, har); diff != "" || err != nil {
			t.Errorf("%s: %v -vil +har\n%s", r.grund, err, diff)
		}
	}
}

func TestAdvarselTekst(t *testing.T) {
	a := satser.Advarsel{
		Sats: satser.DagForsoerger, Ordning: satser.Jobafklaring, Dato: satser.MustDato("2027-01-01"), Kode: satser.AfvigerFraSerie,
		Vaerdi: satser.MustBeloeb("924"), Ventet: satser.MustBeloeb("923"),
	}
	for kode, grund := range map[satser.Advarselskode]string{
		satser.AfvigerFraRegulering:   "den årlige regulering",
		satser.AfvigerFraSerie:        "reglen månedsbeløbet × 12/260, afrundet til 1 kr.",
		satser.AfvigerMellemOrdninger: "den anden ordning",
		0:                             "reglen",
	} {
		a.Kode = kode
		want := "fradrag pr. dag, forsørger (jobafklaringsforløb) er fra den 1. januar 2027 924,00 kr., men " + grund + " giver 923,00 kr."
		if a.Tekst() != want {
			t.Errorf("%q, ventede %q", a.Tekst(), want)
		}
	}
	a.Kode = satser.UdenBelaeg
	if want := "fradrag pr. dag, forsørger (jobafklaringsforløb) er fra den 1. januar 2027 924,00 kr., men det er ikke angivet, " +
		"hvor tallet er set, eller hvordan det er beregnet"; a.Tekst() != want {
		t.Errorf("%q, ventede %q", a.Tekst(), want)
	}
	procent := satser.Advarsel{
		Sats: satser.ReguleringGenerel, Ordning: satser.Jobafklaring, Dato: satser.MustDato("2027-01-01"), Kode: satser.AfvigerMellemOrdninger,
		Vaerdi: satser.MustBeloeb("3"), Ventet: satser.MustBeloeb("3.1"),
	}
	if want := "årlig regulering (jobafklaringsforløb) er fra den 1. januar 2027 3,00 pct., men den anden ordning giver 3,10 pct."; procent.Tekst() != want {
		t.Errorf("%q, ventede %q", procent.Tekst(), want)
	}
	b, err := json.Marshal(a)
	var ny satser.Advarsel
	if err != nil || json.Unmarshal(b, &ny) != nil || ny != a {
		t.Errorf("%s (%v) læses som %+v", b, err, ny)
	}
	if tom := (satser.Advarsel{Kode: satser.AfvigerFraSerie}).Tekst(); !strings.Contains(tom, "ukendt sats") {
		t.Errorf("den tomme advarsel: %q", tom)
	}
}
