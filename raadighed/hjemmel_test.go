package raadighed_test

import (
	"fmt"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// fra is what a failure leads to from a day on: the effect and the provisions of kap. 6 a and kap. 6 b, typed from the
// law.
type fra struct {
	dag      string
	virkning satser.Virkning
	rf, jaf  string
}

// The provisions, kap. 6 a and kap. 6 b.
var (
	fravaerFraTilbud = []fra{{"2013-01-01", satser.FradragPrDag, "§ 69 b, stk. 1", "§ 69 m, stk. 1"}}
	fravaerFraTalk   = []fra{{"2013-01-01", satser.FradragPrDag, "§ 69 c, stk. 1", "§ 69 n, stk. 1"}}
	udenForListen    = []fra{
		{"2013-01-01", satser.IngenSanktion, "§ 69, stk. 2", "§ 69 k, stk. 2"},
		{"2019-09-23", satser.IngenSanktion, "§ 69, stk. 3", "§ 69 k, stk. 3"}, // the words on treatment came before the list
	}
)

// hjemler is the decision table: what the law attaches to each kind of failure. The list is exhaustive, so that the kinds
// at the end lead to nothing.
var hjemler = map[satser.Haendelsesart][]fra{
	satser.AfvistTilbud:                    fravaerFraTilbud,
	satser.UdeblevetFraTilbud:              fravaerFraTilbud,
	satser.UdeblevetFraSamtale:             fravaerFraTalk,
	satser.UdeblevetFraRaadighedsvurdering: fravaerFraTalk,
	satser.BookingfristOverskredet: append(udenForListen[:2:2],
		fra{"2021-01-01", satser.KraeverSkoen, "§ 69 c, stk. 4", "§ 69 n, stk. 4"}, // which of two orders put it in force is not known
		fra{"2021-02-01", satser.FradragPrDag, "§ 69 c, stk. 4", "§ 69 n, stk. 4"},
	),
	satser.OphoertMedArbejde:        {{"2013-01-01", satser.NedsaettelsePrHaendelse, "§ 69 d, stk. 1, nr. 1", "§ 69 o, stk. 1, nr. 1"}},
	satser.AfvistArbejde:            {{"2013-01-01", satser.NedsaettelsePrHaendelse, "§ 69 d, stk. 1, nr. 2", "§ 69 o, stk. 1, nr. 2"}},
	satser.SygdomIkkeMeldtTilTilbud: {{"2013-01-01", satser.NedsaettelsePrHaendelse, "§ 69 d, stk. 1, nr. 3", "§ 69 o, stk. 1, nr. 3"}},
	satser.IkkeSoegtJob:             {{"2013-01-01", satser.NedsaettelsePrHaendelse, "§ 69 d, stk. 1, nr. 4", "§ 69 o, stk. 1, nr. 4"}},
	satser.MedvirkerIkke:            {{"2013-01-01", satser.KanOphoere, "§ 69 e", "§ 69 p"}},
	satser.FortietArbejde: {
		{"2013-01-01", satser.NedsaettelseTredjedel, "§ 69 f, stk. 1", "§ 69 q, stk. 1"}, // by reference to § 42
		{"2020-01-01", satser.NedsaettelseTredjedel, "§ 69 f, stk. 1, nr. 1", "§ 69 q, stk. 1, nr. 1"},
	},
	satser.UdlandsopholdUberettiget: {
		{"2013-01-01", satser.NedsaettelseTredjedel, "§ 69 f, stk. 1", "§ 69 q, stk. 1"},
		{"2020-01-01", satser.NedsaettelseTredjedel, "§ 69 f, stk. 1, nr. 2", "§ 69 q, stk. 1, nr. 2"},
	},
	satser.UdeblevetFraRehabiliteringsteam: udenForListen,
	satser.UdeblevetFraArbejdsgiversamtale: udenForListen,
	satser.UdeblevetFraAndenSamtale:        udenForListen,
	satser.SygdomIkkeMeldtTilSamtale:       udenForListen,
	satser.PostIkkeLaest:                   udenForListen,
	satser.AndenHaendelse:                  udenForListen,
	satser.AfvistLaegebehandling: {
		{"2013-01-01", satser.KraeverSkoen, "§ 69, stk. 1", "§ 69 k, stk. 1"}, // the words that protect are not in LBK 247/2019
		{"2019-09-23", satser.IngenSanktion, "§ 69, stk. 2", "§ 69 k, stk. 2"},
	},
}

// udgavedage holds a day of each edition of LAS that is cited, and its borders where a rule changes.
var udgavedage = []string{
	"2013-01-01", "2013-06-03", "2014-07-01", "2014-11-13", "2015-07-01", "2016-05-20", "2017-03-21", "2019-03-13", "2019-09-22",
	"2019-09-23", "2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01", "2021-01-31", "2021-02-01", "2021-02-12", "2022-08-02",
	"2023-06-22", "2024-01-01", "2024-06-25", "2025-06-30", "2025-07-01", "2026-01-31", "2026-02-01", sidsteKendte.String(),
}

// paa returns the line of the table that holds on a day.
func paa(linjer []fra, d string) fra {
	ud := linjer[0]
	for _, l := range linjer {
		if l.dag <= d {
			ud = l
		}
	}
	return ud
}

func (l fra) bestemmelse(o satser.Ordning) string {
	if o == jaf {
		return l.jaf
	}
	return l.rf
}

// TestHjemmel: every kind of failure, under each scheme and each edition, gives the effect and the provision of the
// decision table, or no legal basis; and with every condition met nothing but the law decides the answer.
func TestHjemmel(t *testing.T) {
	for _, art := range satser.Haendelsesarter() {
		linjer, ok := hjemler[art]
		if !ok {
			t.Fatalf("%v is not in the table", art)
		}
		for _, o := range begge {
			for _, d := range udgavedage {
				if o == jaf && d < "2014-07-01" {
					continue // kap. 6 b begins in July 2014
				}
				t.Run(fmt.Sprint(art, " ", o, " ", d), func(t *testing.T) { tjekHjemmel(t, art, o, d, paa(linjer, d)) })
			}
		}
	}
}

func tjekHjemmel(t *testing.T, art satser.Haendelsesart, o satser.Ordning, d string, vil fra) {
	t.Helper()
	x := vurder(t, o, sag(art, d))
	if x.Virkning != vil.virkning || x.Hjemmel.Bestemmelse() != vil.bestemmelse(o) {
		t.Errorf("%v by %s, want %v by %s", x.Virkning, x.Hjemmel, vil.virkning, vil.bestemmelse(o))
	}
	svar := map[satser.Virkning]string{satser.IngenSanktion: "nej", satser.KraeverSkoen: "kræver skøn"}[vil.virkning]
	if svar == "" {
		svar = "ja"
	}
	if x.Svar() != svar {
		t.Errorf("%s, want %s\n%s", x.Svar(), svar, trinliste(x.Spor))
	}
	if svar != "ja" && len(x.Spor) != 1 {
		t.Errorf("more is asked than the legal basis:\n%s", trinliste(x.Spor))
	}
	if x.Haendelse != art || x.Dage.Fra != dag(d) || x.Spor[0].Hjemmel != x.Hjemmel {
		t.Errorf("the answer is about %v %v", x.Haendelse, x.Dage)
	}
}

// TestSamtalersHjemmel: a talk at an anden aktør and one that the person booked have provisions of their own; a booked
// one at an anden aktør is a booked one.
func TestSamtalersHjemmel(t *testing.T) {
	anden := h(func(x *raadighed.Haendelse) { x.AndenAktoer = true })
	selv := h(func(x *raadighed.Haendelse) { x.Selvbooket = true })
	begge := func(f *raadighed.Forhold) { anden(f); selv(f) }
	for _, r := range []struct {
		grund   string
		dag     string
		valg    valg
		vil     satser.Virkning
		rf, jaf string
	}{
		{"an anden aktør, the first edition read", "2015-07-01", anden, satser.FradragPrDag, "§ 69 c, stk. 2", "§ 69 n, stk. 2"},
		{"an anden aktør today", "2026-11-02", anden, satser.FradragPrDag, "§ 69 c, stk. 2", "§ 69 n, stk. 2"},
		{"booked before there was a provision for it", "2020-12-31", selv, satser.IngenSanktion, "§ 69 c, stk. 1", "§ 69 n, stk. 1"},
		{"booked in January 2021: in force or not", "2021-01-31", selv, satser.KraeverSkoen, "§ 69 c, stk. 3", "§ 69 n, stk. 3"},
		{"booked in February 2021", "2021-02-01", selv, satser.FradragPrDag, "§ 69 c, stk. 3", "§ 69 n, stk. 3"},
		{"booked, at an anden aktør", "2024-06-03", begge, satser.FradragPrDag, "§ 69 c, stk. 3", "§ 69 n, stk. 3"},
	} {
		for o, vil := range map[satser.Ordning]string{rf: r.rf, jaf: r.jaf} {
			x := vurder(t, o, sag(satser.UdeblevetFraSamtale, r.dag, r.valg))
			if x.Virkning != r.vil || x.Hjemmel.Bestemmelse() != vil {
				t.Errorf("%s %v: %v by %s, want %v by %s", r.grund, o, x.Virkning, x.Hjemmel, r.vil, vil)
			}
		}
	}
	// A rådighedsvurdering is not a talk that can be booked or held by another.
	x := vurder(t, rf, sag(satser.UdeblevetFraRaadighedsvurdering, "2024-06-03", begge))
	if x.Hjemmel.Bestemmelse() != "§ 69 c, stk. 1" {
		t.Errorf("a rådighedsvurdering by %s", x.Hjemmel)
	}
}

// TestUdgaver: each step cites LAS in the edition of the day, or in a later one in which the words were first read.
func TestUdgaver(t *testing.T) {
	senere := map[satser.Udgave]bool{satser.LBK806af2015: true, satser.LBK1193af2014: true, satser.LBK808af2024: true, satser.LBK1031af2023: true, satser.LBK241af2021: true}
	for _, art := range satser.Haendelsesarter() {
		for _, o := range begge {
			for _, d := range udgavedage {
				if o == jaf && d < "2014-07-01" {
					continue
				}
				for _, s := range vurder(t, o, sag(art, d)).Spor {
					u := s.Hjemmel.Udgave
					if u.Retskilde() != satser.LAS || u == satser.LASPaa(dag(d)) {
						continue
					}
					if u < satser.LASPaa(dag(d)) || !senere[u] {
						t.Errorf("%v %v %s: %v by %v", art, o, d, s.ID, s.Hjemmel)
					}
				}
			}
		}
	}
}

// TestTrinnenesBestemmelser: each question of an assessment cites the provision that asks it.
func TestTrinnenesBestemmelser(t *testing.T) {
	f := sag(satser.UdeblevetFraTilbud, "2025-09-01", medFritagelse(fritaget(satser.Omsorgsorlov, "2025-09-01", "")),
		medGrund(raadighed.Grund{Art: satser.GrundBegravelse, Godtgjort: spor.Nej}))
	f.ArbejdsgiverMedRefusion = spor.Ja
	vil := map[spor.ID][2]string{
		spor.HjemmelFradrag:         {"§ 69 b, stk. 1", "§ 69 m, stk. 1"},
		spor.IPlanen:                {"§ 69 b, stk. 1", "§ 69 m, stk. 1"},
		spor.Fritagelse:             {"§ 69, stk. 5", "§ 69 k, stk. 5"},
		spor.VejledningSkriftlig:    {"§ 69 a, stk. 1", "§ 69 l, stk. 1"},
		spor.KontaktOpnaaet:         {"§ 69 a, stk. 2", "§ 69 l, stk. 2"},
		spor.Partshoering:           {"FVL § 19, stk. 1", "FVL § 19, stk. 1"},
		spor.ArbejdsgiverOrienteres: {"", "§ 69 l, stk. 7"},
		spor.Grund:                  {"rådighedsbekendtgørelsens § 11, stk. 3", "rådighedsbekendtgørelsens § 11, stk. 3"}, // BEK 804/2025
		spor.RimeligGrund:           {"§ 13, stk. 7, jf. § 69, stk. 4", "§ 13, stk. 7, jf. § 69 k, stk. 4"},
		spor.AndreForhold:           {"§ 13, stk. 8, jf. § 69, stk. 4", "§ 13, stk. 8, jf. § 69 k, stk. 4"},
		spor.FremmerRaadighed:       {"§ 13, stk. 8, 2. pkt., jf. § 69, stk. 4", "§ 13, stk. 8, 2. pkt., jf. § 69 k, stk. 4"},
		spor.Begrundelse:            {"FVL § 24, stk. 1", "FVL § 24, stk. 1"},
		spor.Sanktionsfrist:         {"§ 69 a, stk. 3, 2. pkt.", "§ 69 l, stk. 3, 2. pkt."},
	}
	for i, o := range begge {
		x := vurder(t, o, f)
		for _, s := range x.Spor {
			if s.Bestemmelse() != vil[s.ID][i] {
				t.Errorf("%v %v: %q, want %q", o, s.ID, s.Bestemmelse(), vil[s.ID][i])
			}
		}
		if want := len(vil) - 1 + i; len(x.Spor) != want {
			t.Errorf("%v: %d steps, want %d\n%s", o, len(x.Spor), want, trinliste(x.Spor))
		}
	}
}

// TestUkendtDag: before the scheme and after the last year known there is no answer.
func TestUkendtDag(t *testing.T) {
	for _, r := range []struct {
		o   satser.Ordning
		dag satser.Dato
	}{{rf, dag("2012-12-31")}, {jaf, dag("2014-06-30")}, {rf, foersteUkendte}, {jaf, foersteUkendte}, {rf, dag("0001-02-01")}, {rf, dag("9999-11-30")}} {
		for _, art := range satser.Haendelsesarter() {
			_, err := vurderer(r.o).Vurder(&raadighed.Forhold{Haendelser: []raadighed.Haendelse{haendelse(art, r.dag)}}, 0)
			if fejl := udenfor(err); fejl == nil || fejl.Dato != r.dag {
				t.Errorf("%v %v: %v", r.o, r.dag, err)
			}
		}
	}
}
