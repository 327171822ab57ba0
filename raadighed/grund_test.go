package raadighed_test

import (
	"fmt"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// godtgjort is a ground whose fact is established: illness reported as asked, childcare without other care, any other in
// words.
func godtgjort(art satser.Grundart) raadighed.Grund {
	x := raadighed.Grund{Art: art, Godtgjort: spor.Ja}
	switch art {
	case satser.GrundSygdom:
		x.Meldt = raadighed.MeldtSomAnvist
	case satser.GrundBoernepasning:
		x.AndenPasning = spor.Nej
	case satser.GrundAnden:
		x.Beskrivelse = "en nabo var låst ude"
	}
	return x
}

// TestGrundePaaDatoen: each ground, established but not assessed, on both sides of each border: n, it frees by itself; s,
// the caseworker is asked; j, it is no ground.
func TestGrundePaaDatoen(t *testing.T) {
	dage := []string{"2013-06-03", "2014-07-01", "2016-05-19", "2016-05-20", "2017-03-20", "2017-03-21", "2019-12-31", "2020-01-01", "2022-08-01", "2022-08-02", "2026-11-02"}
	for art, vil := range map[satser.Grundart]string{
		satser.GrundTilbudUrimeligt:      "sssssssssss", // "ikke et rimeligt tilbud": a judgement in either edition
		satser.GrundSygdom:               "nnnnnnnnnnn",
		satser.GrundHelbredsrisiko:       "nnnnnnnssss",
		satser.GrundTransport:            "sssssssssss", // "en urimelig belastning"
		satser.GrundBarsel:               "nnnnnnnssnn", // an exemption of its own from August 2022
		satser.GrundBoernepasning:        "nnnnnnnnnnn",
		satser.GrundPasningNaertstaaende: "nnnnnnnssss",
		satser.GrundPasningVoksen:        "jjjssnnssss", // not in LBK 468/2016, in LBK 269/2017
		satser.GrundFerie:                "nnnnnnnnnnn",
		satser.GrundVaernepligt:          "nnnnnnnssss",
		satser.GrundKonflikt:             "nnnnnnnssss",
		satser.GrundKrigsmateriel:        "nnnnnnnssss",
		satser.GrundBegravelse:           "jjjjjjjnnnn", // named as an example from 2020
		satser.GrundJobsamtale:           "jjjjjjjnnnn",
		satser.GrundSamvaer:              "jjjjjjjnnnn",
		satser.GrundAnden:                "jjjjjjjssss",
	} {
		for i, d := range dage {
			for _, o := range begge {
				if o == jaf && d < "2014-07-01" {
					continue
				}
				t.Run(fmt.Sprint(art, " ", d, " ", o), func(t *testing.T) { tjekGrund(t, art, o, d, rune(vil[i])) })
			}
		}
	}
}

func tjekGrund(t *testing.T, art satser.Grundart, o satser.Ordning, d string, vil rune) {
	x := vurder(t, o, sag(satser.UdeblevetFraTilbud, d, medGrund(godtgjort(art))))
	svar := map[rune]string{'n': "nej", 's': "kræver skøn", 'j': "ja"}[vil]
	id := map[rune]spor.ID{'n': spor.Grund, 's': spor.Grund, 'j': 0}[vil]
	if x.Svar() != svar || afgoerende(x) != id {
		t.Errorf("%s by %v, want %s\n%s", x.Svar(), afgoerende(x), svar, trinliste(x.Spor))
	}
	if har(x.Spor, spor.GrundIkkePaaListen) != (vil == 'j') {
		t.Errorf("the list:\n%s", trinliste(x.Spor))
	}
	if vil != 's' {
		return
	}
	for s, svar := range map[spor.Svar]string{spor.Ja: "nej", spor.Nej: "ja", spor.IkkeVurderet: "kræver skøn"} {
		y := godtgjort(art)
		y.Vurdering = s
		if got := vurder(t, o, sag(satser.UdeblevetFraTilbud, d, medGrund(y))).Svar(); got != svar {
			t.Errorf("assessed %v: %s, want %s", s, got, svar)
		}
	}
}

// TestGodtgjort: a ground is a fact. One that is not established frees from nothing; one that is not looked at is missing.
func TestGodtgjort(t *testing.T) {
	for s, svar := range map[spor.Svar]string{spor.Ja: "nej", spor.Nej: "ja", spor.IkkeVurderet: "uoplyst", 0: "uoplyst"} {
		for _, art := range []satser.Grundart{satser.GrundBegravelse, satser.GrundSygdom, satser.GrundBoernepasning} {
			x := godtgjort(art)
			x.Godtgjort = s
			if got := vurder(t, rf, sag(satser.UdeblevetFraSamtale, "2024-06-03", medGrund(x))).Svar(); got != svar {
				t.Errorf("%v established %v: %s, want %s", art, s, got, svar)
			}
		}
	}
}

// TestSygdom: illness frees; from 2020 it is to be reported as the jobcenter asks, when the person was to come. If it was
// not, the caseworker says whether it is a reason none the less.
func TestSygdom(t *testing.T) {
	syg := func(m raadighed.Sygemelding, v spor.Svar) raadighed.Grund {
		return raadighed.Grund{Art: satser.GrundSygdom, Godtgjort: spor.Ja, Meldt: m, Vurdering: v}
	}
	talk, tilbud, job := satser.UdeblevetFraSamtale, satser.UdeblevetFraTilbud, satser.OphoertMedArbejde
	tavs := satser.SygdomIkkeMeldtTilTilbud
	tjekRaekker(t, []raekke{
		{"reported as asked", rf, sag(talk, "2024-06-03", medGrund(syg(raadighed.MeldtSomAnvist, 0))), "nej", spor.Grund},
		{"on Jobnet alone", rf, sag(talk, "2024-06-03", medGrund(syg(raadighed.MeldtAnderledes, 0))), "kræver skøn", spor.SygdomIkkeMeldt},
		{"not reported", jaf, sag(tilbud, "2024-06-03", medGrund(syg(raadighed.IkkeMeldt, 0))), "kræver skøn", spor.SygdomIkkeMeldt},
		{"not reported, not looked at", rf, sag(talk, "2024-06-03", medGrund(syg(raadighed.IkkeMeldt, spor.IkkeVurderet))), "kræver skøn", spor.SygdomIkkeMeldt},
		{"not reported, a reason none the less", rf, sag(talk, "2024-06-03", medGrund(syg(raadighed.IkkeMeldt, spor.Ja))), "nej", spor.Grund},
		{"not reported, no reason", rf, sag(talk, "2024-06-03", medGrund(syg(raadighed.IkkeMeldt, spor.Nej))), "ja", 0},
		{"how it was reported is not stated", rf, sag(talk, "2024-06-03", medGrund(syg(0, 0))), "uoplyst", spor.SygdomIkkeMeldt},
		{"an assessment does not stand in for the fact", rf, sag(talk, "2024-06-03", medGrund(syg(0, spor.Nej))), "uoplyst", spor.SygdomIkkeMeldt},
		{"until 2019 it is illness that counts", rf, sag(talk, "2019-12-31", medGrund(syg(raadighed.IkkeMeldt, 0))), "nej", spor.Grund},
		{"from 2020 also the report", rf, sag(talk, "2020-01-01", medGrund(syg(raadighed.IkkeMeldt, 0))), "kræver skøn", spor.SygdomIkkeMeldt},
		{"who quits work was to come nowhere", rf, sag(job, "2024-06-03", medGrund(syg(raadighed.IkkeMeldt, 0))), "nej", spor.Grund},
		{"nor who turns work down", jaf, sag(satser.AfvistArbejde, "2024-06-03", medGrund(syg(raadighed.IkkeMeldt, 0))), "nej", spor.Grund},
		{"who is said not to take part was to come", rf, sag(satser.MedvirkerIkke, "2024-06-03", medGrund(syg(raadighed.IkkeMeldt, 0))), "kræver skøn", spor.SygdomIkkeMeldt},
		{"nor who was to book", rf, sag(satser.BookingfristOverskredet, "2024-06-12", medGrund(syg(0, 0))), "nej", spor.Grund},
		{"that one was ill is no reason for not saying so", rf, sag(tavs, "2024-06-03", medGrund(syg(raadighed.IkkeMeldt, 0))), "kræver skøn", spor.Grund},
		{"too ill to say so", rf, sag(tavs, "2024-06-03", medGrund(syg(raadighed.IkkeMeldt, spor.Ja))), "nej", spor.Grund},
		{"not too ill to say so", rf, sag(tavs, "2019-06-03", medGrund(syg(raadighed.IkkeMeldt, spor.Nej))), "ja", 0},
	})
}

// TestBoernepasning: a ground when no other care can be found.
func TestBoernepasning(t *testing.T) {
	for s, svar := range map[spor.Svar]string{spor.Nej: "nej", spor.Ja: "ja", 0: "uoplyst", spor.IkkeVurderet: "uoplyst"} {
		for _, d := range []string{"2014-07-01", "2019-12-31", "2020-01-01", "2026-11-02"} {
			x := raadighed.Grund{Art: satser.GrundBoernepasning, Godtgjort: spor.Ja, AndenPasning: s}
			if got := vurder(t, jaf, sag(satser.UdeblevetFraSamtale, d, medGrund(x))).Svar(); got != svar {
				t.Errorf("%s other care %v: %s, want %s", d, s, got, svar)
			}
		}
	}
}

// grundI is a funeral in a time.
func grundI(fra, til, tilbud string) raadighed.Grund {
	return raadighed.Grund{Art: satser.GrundBegravelse, Godtgjort: spor.Ja, Fra: dag(fra), Til: dag(til), Tilbud: tilbud}
}

// TestGrundensRaekkevidde: a ground frees as long as it lasts, and one tied to an offer from no other (BEK 804/2025 § 11,
// stk. 4).
func TestGrundensRaekkevidde(t *testing.T) {
	tilbud := func(x ...raadighed.Grund) *raadighed.Forhold {
		return sag(satser.UdeblevetFraTilbud, "2024-06-03", fravaer("2024-06-03", "2024-06-04", "2024-06-05"), medGrund(x...))
	}
	talk := func(x ...raadighed.Grund) *raadighed.Forhold {
		return sag(satser.UdeblevetFraSamtale, "2024-06-03", kontakt("2024-06-07", "", ""), medGrund(x...))
	}
	unavngivet := tilbud(grundI("2024-06-03", "", "kursus"))
	unavngivet.Haendelser[0].Tilbud = ""
	tjekRaekker(t, []raekke{
		{"all the days", rf, tilbud(grundI("2024-06-03", "2024-06-05", "")), "nej", spor.Grund},
		{"no days of its own", rf, tilbud(grundI("", "", "")), "nej", spor.Grund},
		{"without an end", rf, tilbud(grundI("2024-06-01", "", "")), "nej", spor.Grund},
		{"some of the days", rf, tilbud(grundI("2024-06-03", "2024-06-04", "")), "ja", 0},
		{"other days", rf, tilbud(grundI("2024-06-06", "", "")), "ja", 0},
		{"two that together free all days", rf, tilbud(grundI("2024-06-03", "2024-06-03", ""), grundI("2024-06-04", "2024-06-05", "")), "nej", spor.IngenDage},
		{"two with a day between them", rf, tilbud(grundI("2024-06-03", "2024-06-03", ""), grundI("2024-06-05", "2024-06-05", "")), "ja", 0},
		{"tied to this offer", jaf, tilbud(grundI("2024-06-03", "", "kursus")), "nej", spor.Grund},
		{"tied to another", jaf, tilbud(grundI("2024-06-03", "", "praktik")), "ja", 0},
		{"tied to an offer; which one was missed is not stated", jaf, unavngivet, "nej", spor.Grund},
		{"tied to an offer, and a talk was missed", jaf, talk(grundI("2024-06-03", "", "kursus")), "ja", 0},
		{"on the day of the talk", rf, talk(grundI("2024-06-03", "2024-06-03", "")), "nej", spor.Grund},
		{"after the talk, before contact", rf, talk(grundI("2024-06-04", "", "")), "ja", 0},
		{"from the day of contact", rf, talk(grundI("2024-06-07", "", "")), "ja", 0},
	})
	for _, r := range []struct {
		f  *raadighed.Forhold
		id spor.ID
	}{
		{tilbud(grundI("2024-06-03", "2024-06-04", "")), spor.GrundDelvis}, {tilbud(grundI("2024-06-06", "", "")), spor.GrundDaekkerIkke},
		{tilbud(grundI("2024-06-03", "", "praktik")), spor.GrundDaekkerIkke}, {talk(grundI("2024-06-04", "", "")), spor.GrundDelvis},
		{talk(grundI("2024-06-07", "", "")), spor.GrundDaekkerIkke},
	} {
		trin := find(t, vurder(t, rf, r.f).Spor, r.id)
		if trin.Grund != satser.GrundBegravelse || trin.Periode != (satser.Periode{Fra: r.f.Haendelser[0].Behandling.Grunde[0].Fra, Til: r.f.Haendelser[0].Behandling.Grunde[0].Til}) {
			t.Errorf("%v is about %v %v", r.id, trin.Grund, trin.Periode)
		}
	}
}

// TestGrundOgFritagelse: an exemption for one day and a ground for the other free both.
func TestGrundOgFritagelse(t *testing.T) {
	begge := sag(satser.UdeblevetFraTilbud, "2024-06-03", fravaer("2024-06-03", "2024-06-04"), medGrund(grundI("2024-06-04", "2024-06-04", "")),
		medFritagelse(fritaget(satser.FritagetBarsel, "2024-05-01", "2024-06-03")))
	tjekRaekker(t, []raekke{
		{"together", rf, begge, "nej", spor.IngenDage},
		{"the ground is not established", rf, sag(satser.UdeblevetFraTilbud, "2024-06-03", fravaer("2024-06-03", "2024-06-04"),
			medGrund(raadighed.Grund{Art: satser.GrundBegravelse, Fra: dag("2024-06-04"), Godtgjort: spor.Nej}),
			medFritagelse(fritaget(satser.FritagetBarsel, "2024-05-01", "2024-06-03"))), "ja", 0},
		{"illness on the other day was not reported, and is no reason", rf, sag(satser.UdeblevetFraTilbud, "2024-06-03", fravaer("2024-06-03", "2024-06-04"),
			medGrund(raadighed.Grund{Art: satser.GrundSygdom, Fra: dag("2024-06-04"), Godtgjort: spor.Ja, Meldt: raadighed.IkkeMeldt, Vurdering: spor.Nej}),
			medFritagelse(fritaget(satser.FritagetBarsel, "2024-05-01", "2024-06-03"))), "ja", 0},
	})
}

// TestRimeligGrund: after the grounds comes the municipality's own assessment of them all. It cannot take back a ground
// that stands, and one that does not stand does not stand in its way.
func TestRimeligGrund(t *testing.T) {
	samlet := func(s spor.Svar) valg { return b(func(y *raadighed.Behandling) { y.RimeligGrund = s }) }
	art, d := satser.AfvistArbejde, "2024-06-03"
	ikke := raadighed.Grund{Art: satser.GrundBegravelse, Godtgjort: spor.Nej}
	tjekRaekker(t, []raekke{
		{"none", rf, sag(art, d, samlet(spor.Nej)), "ja", 0},
		{"there was one", rf, sag(art, d, samlet(spor.Ja)), "nej", spor.RimeligGrund},
		{"not assessed", jaf, sag(art, d, samlet(spor.IkkeVurderet)), "kræver skøn", spor.RimeligGrund},
		{"not stated", rf, sag(art, "2015-06-03", samlet(0)), "kræver skøn", spor.RimeligGrund},
		{"none, but one stands", rf, sag(art, d, samlet(spor.Nej), medGrund(godtgjort(satser.GrundBegravelse))), "nej", spor.Grund},
		{"one that is not established, and another that is", rf, sag(art, d, samlet(spor.Ja), medGrund(ikke)), "nej", spor.RimeligGrund},
		{"a ground not on the list is weighed with other circumstances", rf, sag(art, "2019-12-31", medGrund(godtgjort(satser.GrundBegravelse)), b(func(y *raadighed.Behandling) {
			y.AndreForhold = spor.Ja
		})), "nej", spor.AndreForhold},
	})
}
