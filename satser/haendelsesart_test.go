package satser_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Most failures that lead to nothing are left out of the same list: § 69, stk. 2, and § 69 k, stk. 2, which became stk. 3
// when LBK 981/2019 put the words on medical treatment before them.
const (
	ikkePaaListenA = "2013-01-01 ingen sanktion: § 69, stk. 2 (lov 1380/2012, LBK 190/2012); 2019-09-23 ingen sanktion: § 69, stk. 3 (LBK 981/2019)"
	ikkePaaListenB = "2014-07-01 ingen sanktion: § 69 k, stk. 2 (LBK 806/2015); 2019-09-23 ingen sanktion: § 69 k, stk. 3 (LBK 981/2019)"
)

// haendelseslov is what each kind of failure leads to, from the text of every consolidation.
var haendelseslov = []lovraekke{
	{
		"who turns down a tilbud of the plan gets a deduction", satser.AfvistTilbud.Regel(),
		"2013-01-01 fradrag pr. dag: § 69 b, stk. 1 (LBK 806/2015)", "2014-07-01 fradrag pr. dag: § 69 m, stk. 1 (LBK 806/2015)", "",
	},
	{
		"who stays away from it does too", satser.UdeblevetFraTilbud.Regel(),
		"2013-01-01 fradrag pr. dag: § 69 b, stk. 1 (LBK 806/2015)", "2014-07-01 fradrag pr. dag: § 69 m, stk. 1 (LBK 806/2015)", "",
	},
	{
		"an opfølgningssamtale, from 2020 a jobsamtale, as part of the course", satser.UdeblevetFraSamtale.Regel(),
		"2013-01-01 fradrag pr. dag: § 69 c, stk. 1 (LBK 806/2015)", "2014-07-01 fradrag pr. dag: § 69 n, stk. 1 (LBK 806/2015)", "",
	},
	{
		"or a rådighedsvurdering, in the same sentence", satser.UdeblevetFraRaadighedsvurdering.Regel(),
		"2013-01-01 fradrag pr. dag: § 69 c, stk. 1 (LBK 806/2015)", "2014-07-01 fradrag pr. dag: § 69 n, stk. 1 (LBK 806/2015)", "",
	},
	{
		"self-booking: not in the act before LBK 241/2021; in force on 1 January or 1 February 2021", satser.BookingfristOverskredet.Regel(),
		ikkePaaListenA + "; 2021-01-01 kræver skøn: § 69 c, stk. 4 (LBK 241/2021); 2021-02-01 fradrag pr. dag: § 69 c, stk. 4 (LBK 241/2021)",
		ikkePaaListenB + "; 2021-01-01 kræver skøn: § 69 n, stk. 4 (LBK 241/2021); 2021-02-01 fradrag pr. dag: § 69 n, stk. 4 (LBK 241/2021)", "",
	},
	{
		"quitting work is nr. 1 of the events", satser.OphoertMedArbejde.Regel(),
		"2013-01-01 nedsættelse pr. hændelse: § 69 d, stk. 1, nr. 1 (LBK 806/2015)",
		"2014-07-01 nedsættelse pr. hændelse: § 69 o, stk. 1, nr. 1 (LBK 806/2015)", "",
	},
	{
		"turning down a job is nr. 2", satser.AfvistArbejde.Regel(),
		"2013-01-01 nedsættelse pr. hændelse: § 69 d, stk. 1, nr. 2 (LBK 806/2015)",
		"2014-07-01 nedsættelse pr. hændelse: § 69 o, stk. 1, nr. 2 (LBK 806/2015)", "",
	},
	{
		"not reporting illness in connection with a tilbud is nr. 3: an event, not days", satser.SygdomIkkeMeldtTilTilbud.Regel(),
		"2013-01-01 nedsættelse pr. hændelse: § 69 d, stk. 1, nr. 3 (LBK 806/2015)",
		"2014-07-01 nedsættelse pr. hændelse: § 69 o, stk. 1, nr. 3 (LBK 806/2015)", "",
	},
	{
		"not applying for concrete jobs is nr. 4", satser.IkkeSoegtJob.Regel(),
		"2013-01-01 nedsættelse pr. hændelse: § 69 d, stk. 1, nr. 4 (LBK 806/2015)",
		"2014-07-01 nedsættelse pr. hændelse: § 69 o, stk. 1, nr. 4 (LBK 806/2015)", "",
	},
	{
		"repeatedly, or no participation at all: kan kommunen træffe afgørelse om, at ydelsen ophører", satser.MedvirkerIkke.Regel(),
		"2013-01-01 kan ophøre: § 69 e (LBK 806/2015)", "2014-07-01 kan ophøre: § 69 p (LBK 806/2015)", "",
	},
	{
		"hiding work: by reference to § 42 until 2019, then nr. 1 of stk. 1", satser.FortietArbejde.Regel(),
		"2013-01-01 nedsættelse med en tredjedel: § 69 f, stk. 1 (LBK 806/2015); 2020-01-01 nedsættelse med en tredjedel: § 69 f, stk. 1, nr. 1 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 nedsættelse med en tredjedel: § 69 q, stk. 1 (LBK 806/2015); 2020-01-01 nedsættelse med en tredjedel: § 69 q, stk. 1, nr. 1 (lov 1558/2019, LBK 241/2021)", "",
	},
	{
		"the benefit during a stay abroad: nr. 2", satser.UdlandsopholdUberettiget.Regel(),
		"2013-01-01 nedsættelse med en tredjedel: § 69 f, stk. 1 (LBK 806/2015); 2020-01-01 nedsættelse med en tredjedel: § 69 f, stk. 1, nr. 2 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 nedsættelse med en tredjedel: § 69 q, stk. 1 (LBK 806/2015); 2020-01-01 nedsættelse med en tredjedel: § 69 q, stk. 1, nr. 2 (lov 1558/2019, LBK 241/2021)", "",
	},
	{"the list does not name meetings of the rehabiliteringsteam", satser.UdeblevetFraRehabiliteringsteam.Regel(), ikkePaaListenA, ikkePaaListenB, ""},
	{"nor interviews with an employer", satser.UdeblevetFraArbejdsgiversamtale.Regel(), ikkePaaListenA, ikkePaaListenB, ""},
	{"nor talks that are no part of the course", satser.UdeblevetFraAndenSamtale.Regel(), ikkePaaListenA, ikkePaaListenB, ""},
	{"illness before a talk: the list has illness in connection with a tilbud only", satser.SygdomIkkeMeldtTilSamtale.Regel(), ikkePaaListenA, ikkePaaListenB, ""},
	{"the list does not name post", satser.PostIkkeLaest.Regel(), ikkePaaListenA, ikkePaaListenB, ""},
	{
		"treatment by a doctor: protected by stk. 2 of LBK 981/2019, which LBK 247/2019 does not have", satser.AfvistLaegebehandling.Regel(),
		"2013-01-01 kræver skøn: § 69, stk. 1 (lov 1380/2012, LBK 190/2012); 2019-09-23 ingen sanktion: § 69, stk. 2 (LBK 981/2019)",
		"2014-07-01 kræver skøn: § 69 k, stk. 1 (LBK 806/2015); 2019-09-23 ingen sanktion: § 69 k, stk. 2 (LBK 981/2019)", "",
	},
	{"nor anything else", satser.AndenHaendelse.Regel(), ikkePaaListenA, ikkePaaListenB, ""},
}

func TestHaendelseslov(t *testing.T) { proevLov(t, haendelseslov, reglerAf(satser.Haendelsesarter())) }

// TestHaendelserTrykt holds provisions as they are printed on both sides of a border, letter by letter.
func TestHaendelserTrykt(t *testing.T) {
	for _, r := range []struct {
		grund string
		art   satser.Haendelsesart
		o     satser.Ordning
		dag   string
		want  string
	}{
		{"no consolidation prints §§ 69 a-69 i before 2015", satser.UdeblevetFraTilbud, satser.Ressourceforloeb, "2013-01-01", "LAS § 69 b, stk. 1 (LBK 806/2015)"},
		{"the last day of LBK 808/2024", satser.UdeblevetFraTilbud, satser.Ressourceforloeb, "2025-06-30", "LAS § 69 b, stk. 1 (LBK 808/2024)"},
		{"the first day of LBK 1004/2025", satser.UdeblevetFraTilbud, satser.Jobafklaring, "2025-07-01", "LAS § 69 m, stk. 1 (LBK 1004/2025)"},
		{"the last day before the act of 2019", satser.FortietArbejde, satser.Ressourceforloeb, "2019-12-31", "LAS § 69 f, stk. 1 (LBK 981/2019)"},
		{"its first day, before a consolidation prints it", satser.FortietArbejde, satser.Ressourceforloeb, "2020-01-01", "LAS § 69 f, stk. 1, nr. 1 (LBK 981/2019, ændret ved lov 1558/2019)"},
		{"the last such day", satser.UdlandsopholdUberettiget, satser.Jobafklaring, "2021-02-11", "LAS § 69 q, stk. 1, nr. 2 (LBK 981/2019, ændret ved lov 1558/2019)"},
		{"the day of LBK 241/2021", satser.UdlandsopholdUberettiget, satser.Jobafklaring, "2021-02-12", "LAS § 69 q, stk. 1, nr. 2 (LBK 241/2021)"},
		{"the list the day before it moved", satser.PostIkkeLaest, satser.Jobafklaring, "2019-09-22", "LAS § 69 k, stk. 2 (LBK 247/2019)"},
		{"and the day it had moved", satser.PostIkkeLaest, satser.Jobafklaring, "2019-09-23", "LAS § 69 k, stk. 3 (LBK 981/2019)"},
		{"self-booking before there was any", satser.BookingfristOverskredet, satser.Ressourceforloeb, "2020-12-31", "LAS § 69, stk. 3 (LBK 981/2019)"},
		{"and when there was", satser.BookingfristOverskredet, satser.Ressourceforloeb, "2021-02-01", "LAS § 69 c, stk. 4 (LBK 241/2021)"},
		{"a course that goes on after kap. 6 a", satser.MedvirkerIkke, satser.Ressourceforloeb, "2026-12-31", "LAS § 69 e (LBK 1004/2025)"},
	} {
		d := satser.MustDato(r.dag)
		v, err := satser.Gaeldende().Regel(r.art.Regel(), r.o, d)
		if got := v.Hjemmel.Paa(d).String(); err != nil || got != r.want {
			t.Errorf("%s: %v %s %q (%v), want %q", r.grund, r.art, r.dag, got, err, r.want)
		}
	}
}

// sanktionen is the one sanction that each kind can lead to by the act, none for the rest.
var sanktionen = map[satser.Haendelsesart]satser.Virkning{
	satser.AfvistTilbud: satser.FradragPrDag, satser.UdeblevetFraTilbud: satser.FradragPrDag,
	satser.UdeblevetFraSamtale: satser.FradragPrDag, satser.UdeblevetFraRaadighedsvurdering: satser.FradragPrDag,
	satser.BookingfristOverskredet: satser.FradragPrDag, satser.OphoertMedArbejde: satser.NedsaettelsePrHaendelse,
	satser.AfvistArbejde: satser.NedsaettelsePrHaendelse, satser.SygdomIkkeMeldtTilTilbud: satser.NedsaettelsePrHaendelse,
	satser.IkkeSoegtJob: satser.NedsaettelsePrHaendelse, satser.MedvirkerIkke: satser.KanOphoere,
	satser.FortietArbejde: satser.NedsaettelseTredjedel, satser.UdlandsopholdUberettiget: satser.NedsaettelseTredjedel,
}

// TestHaendelseFaarIkkeAndensSanktion hands in, as a document, a version of the rule of each kind with every effect that
// there is. What a kind can have is no sanction, an open question, or the sanction of its own.
func TestHaendelseFaarIkkeAndensSanktion(t *testing.T) {
	for _, art := range satser.Haendelsesarter() {
		for v := satser.Virkning(1); v.IsValid(); v++ {
			kan := v == satser.IngenSanktion || v == satser.KraeverSkoen || v == sanktionen[art]
			proevVirkning(t, art.Regel(), v, kan)
		}
	}
}

// TestSaetMedToUdveje: a ground and an exemption hold, do not hold, or are left to the caseworker; the general rules of
// guidance, grounds and talks have their own effects, and all others switch on and off.
func TestSaetMedToUdveje(t *testing.T) {
	egne := map[satser.Regel]string{
		satser.RegelVejledning:         "oplyst ved henvisningen, vejledt løbende, vejledt skriftligt",
		satser.RegelRimeligGrund:       "lukket liste, åben standard",
		satser.RegelSamtaleAndenAktoer: "fradrag pr. dag, ingen sanktion, kræver skøn",
		satser.RegelSamtaleSelvbooket:  "fradrag pr. dag, ingen sanktion, kræver skøn",
	}
	for g := satser.RegelVejledning; g <= satser.RegelArbejdsgiver; g++ {
		if egne[g] == "" {
			egne[g] = "gælder, gælder ikke"
		}
	}
	for _, g := range append(reglerAf(satser.Grundarter()), reglerAf(satser.Fritagelsesarter())...) {
		egne[g] = "gælder, gælder ikke, kræver skøn"
	}
	for g, virkninger := range egne {
		for v := satser.Virkning(1); v.IsValid(); v++ {
			proevVirkning(t, g, v, strings.Contains(", "+virkninger+",", ", "+v.String()+","))
		}
	}
}

// proevVirkning hands in a version of a rule, as a value and as a document, and asks whether it is taken.
func proevVirkning(t *testing.T, g satser.Regel, v satser.Virkning, kan bool) {
	t.Helper()
	version := satser.Regelversion{
		Fra: satser.MustDato("2026-07-01"), Virkning: v, Sikkerhed: satser.Udledt,
		Hjemmel: satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 69, Litra: 'm', Stk: 1},
	}
	ny, _, err := satser.Gaeldende().Med(satser.NyRegel(g, satser.Jobafklaring, version))
	laest, errJSON := satser.LaesAendringer(fmt.Appendf(nil, `{"format":"satser/1","regler":[{"regel":%q,"ordning":"jobafklaring","versioner":[`+
		`{"fra":"2026-07-01","virkning":%q,"hjemmel":"LAS § 69 m, stk. 1 (LBK 1004/2025)","sikkerhed":"udledt"}]}]}`, g, v))
	if !kan {
		for felt, err := range map[string]error{g.String() + "/jobafklaring/2026-07-01.virkning": err, "regler[0].versioner[0].virkning": errJSON} {
			var fejl *satser.Inputfejl
			if !errors.As(err, &fejl) || fejl.Kode != satser.KodeModstrid || fejl.Felt != felt {
				t.Errorf("%v is given the effect %q: %v", g, v, err)
			}
		}
		return
	}
	if err != nil || errJSON != nil {
		t.Fatalf("%v is refused the effect %q: %v, %v", g, v, err, errJSON)
	}
	igen, _, err := satser.Gaeldende().Med(laest...)
	har, err2 := ny.Regel(g, satser.Jobafklaring, version.Fra)
	if err != nil || err2 != nil || har != version || igen.Aftryk() != ny.Aftryk() {
		t.Errorf("%v was given the effect %q and has %q (%v, %v)", g, v, har.Virkning, err, err2)
	}
}
