package raadighed_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestAndreForhold: other circumstances are assessed under every edition (§ 13, stk. 8); "ikke vurderet" blocks.
func TestAndreForhold(t *testing.T) {
	for s, svar := range map[spor.Svar]string{spor.Nej: "ja", spor.Ja: "nej", 0: "kræver skøn", spor.IkkeVurderet: "kræver skøn"} {
		for _, d := range []string{"2013-06-03", "2019-12-31", "2020-01-01", "2025-07-01", "2026-11-02"} {
			x := vurder(t, rf, sag(satser.UdeblevetFraSamtale, d, b(func(y *raadighed.Behandling) { y.AndreForhold = s })))
			if x.Svar() != svar || svar != "ja" && afgoerende(x) != spor.AndreForhold {
				t.Errorf("%s %v: %s, want %s", d, s, x.Svar(), svar)
			}
		}
	}
}

// TestFremmerRaadighed: from 2020 a sanction must be found to further the person's rådighed. Before, the act did not ask;
// a caseworker who has found that it does not must settle what follows.
func TestFremmerRaadighed(t *testing.T) {
	for _, r := range []struct {
		dag     string
		fremmer spor.Svar
		svar    string
		spurgt  bool
	}{
		{"2019-12-31", 0, "ja", false}, {"2019-12-31", spor.IkkeVurderet, "ja", false}, {"2019-12-31", spor.Ja, "ja", false},
		{"2019-12-31", spor.Nej, "kræver skøn", true}, {"2013-06-03", spor.Nej, "kræver skøn", true},
		{"2020-01-01", 0, "kræver skøn", true}, {"2020-01-01", spor.IkkeVurderet, "kræver skøn", true},
		{"2020-01-01", spor.Ja, "ja", true}, {"2020-01-01", spor.Nej, "nej", true},
		{"2025-06-30", spor.Nej, "nej", true}, {"2025-07-01", spor.Nej, "nej", true}, {"2026-11-02", 0, "kræver skøn", true},
	} {
		x := vurder(t, rf, sag(satser.AfvistTilbud, r.dag, b(func(y *raadighed.Behandling) { y.FremmerRaadighed = r.fremmer })))
		if x.Svar() != r.svar || har(x.Spor, spor.FremmerRaadighed) != r.spurgt || r.svar != "ja" && afgoerende(x) != spor.FremmerRaadighed {
			t.Errorf("%s %v: %s, want %s\n%s", r.dag, r.fremmer, x.Svar(), r.svar, trinliste(x.Spor))
		}
	}
	// From 1 July 2025 the act itself says that no sanction follows (2. pkt.).
	for d, pkt := range map[string]uint8{"2025-06-30": 0, "2025-07-01": 2} {
		if s := find(t, vurder(t, rf, sag(satser.AfvistTilbud, d)).Spor, spor.FremmerRaadighed); s.Hjemmel.Pkt != pkt || s.Hjemmel.Stk != 8 {
			t.Errorf("%s: %v", d, s.Hjemmel)
		}
	}
}

// TestBegrundelse: the reasons of the decision must show the assessments (FVL § 24).
func TestBegrundelse(t *testing.T) {
	for s, svar := range map[spor.Svar]string{spor.Ja: "ja", spor.Nej: "nej", 0: "uoplyst", spor.IkkeVurderet: "uoplyst"} {
		x := vurder(t, jaf, sag(satser.UdeblevetFraSamtale, "2024-06-03", b(func(y *raadighed.Behandling) { y.Begrundelse = s })))
		if x.Svar() != svar || svar != "ja" && afgoerende(x) != spor.Begrundelse {
			t.Errorf("%v: %s, want %s", s, x.Svar(), svar)
		}
	}
}

// TestOphoer: to end the benefit is the municipality's choice, and there are no three months for it; of other sanctions
// it is no question.
func TestOphoer(t *testing.T) {
	valgt := func(s spor.Svar) valg {
		return b(func(y *raadighed.Behandling) { y.Ophoer, y.Afregnes = s, satser.Maaned{} })
	}
	for s, svar := range map[spor.Svar]string{spor.Ja: "ja", spor.Nej: "nej", 0: "kræver skøn", spor.IkkeVurderet: "kræver skøn"} {
		x := vurder(t, rf, sag(satser.MedvirkerIkke, "2024-06-03", valgt(s)))
		if x.Svar() != svar || svar != "ja" && afgoerende(x) != spor.OphoerAfgoerelse {
			t.Errorf("%v: %s, want %s", s, x.Svar(), svar)
		}
		if !x.Senest.IsZero() || har(x.Spor, spor.Sanktionsfrist) {
			t.Errorf("%v: to be made by %v", s, x.Senest)
		}
	}
	x := vurder(t, rf, sag(satser.MedvirkerIkke, "2024-06-03"))
	if s := find(t, x.Spor, spor.OphoerAfgoerelse); s.Led[0] != spor.Datotal(dag("2024-06-03")) {
		t.Errorf("ends on %v, not from the day of the failure", s.Led[0].Tekst())
	}
	if x := vurder(t, rf, sag(satser.AfvistTilbud, "2024-06-03", b(func(y *raadighed.Behandling) { y.Ophoer = spor.Nej }))); x.Svar() != "ja" {
		t.Errorf("a deduction asks for no choice: %s", x.Svar())
	}
}

// TestSanktionsfrist: within three whole calendar months after the failure.
func TestSanktionsfrist(t *testing.T) {
	for _, r := range []struct{ dag, afregnes, svar, senest string }{
		{"2024-01-15", "2024-01", "ja", "2024-04"},
		{"2024-01-15", "2024-04", "ja", "2024-04"}, // the example: 15 January, at the latest from the benefit for April
		{"2024-01-15", "2024-05", "nej", "2024-04"},
		{"2024-01-01", "2024-04", "ja", "2024-04"},
		{"2024-01-31", "2024-04", "ja", "2024-04"},
		{"2024-01-31", "2024-05", "nej", "2024-04"},
		{"2023-12-31", "2024-03", "ja", "2024-03"}, // over the year
		{"2023-12-31", "2024-04", "nej", "2024-03"},
		{"2023-11-30", "2024-02", "ja", "2024-02"},
		{"2023-10-02", "2024-01", "ja", "2024-01"},
		{"2013-01-01", "2013-05", "nej", "2013-04"},
		{sidsteKendte.String(), foersteUkendte.Maaned().Add(2).String(), "ja", foersteUkendte.Maaned().Add(2).String()}, // settled beyond known law
		{"2024-01-15", "", "uoplyst", "2024-04"},
		{"2024-01-15", "2034-01", "nej", "2024-04"},
	} {
		for _, art := range []satser.Haendelsesart{satser.UdeblevetFraSamtale, satser.AfvistArbejde, satser.AfvistTilbud} {
			x := vurder(t, rf, sag(art, r.dag, b(func(y *raadighed.Behandling) {
				y.Afregnes = satser.Maaned{}
				if r.afregnes != "" {
					y.Afregnes = satser.MustMaaned(r.afregnes)
				}
			})))
			if x.Svar() != r.svar || x.Senest != satser.MustMaaned(r.senest) || r.svar != "ja" && afgoerende(x) != spor.Sanktionsfrist {
				t.Errorf("%v %s in %q: %s by %v, want %s by %s", art, r.dag, r.afregnes, x.Svar(), x.Senest, r.svar, r.senest)
			}
		}
	}
}

// TestFristFraFoersteDag: of a talk and the days after it the first one counts, and the step says that this is a practice;
// of a tilbud each day of absence is one by itself, and the last is still in time (§ 69 a, stk. 3).
func TestFristFraFoersteDag(t *testing.T) {
	afregnes := func(s string) valg {
		return b(func(y *raadighed.Behandling) { y.Afregnes = satser.MustMaaned(s) })
	}
	lang := fravaer("2024-01-31", "2024-02-01")
	tjekRaekker(t, []raekke{
		{"both days of absence in time", rf, sag(satser.UdeblevetFraTilbud, "2024-01-31", lang, afregnes("2024-04")), "ja", 0},
		{"the last is in time", rf, sag(satser.UdeblevetFraTilbud, "2024-01-31", lang, afregnes("2024-05")), "ja", 0},
		{"neither is", rf, sag(satser.UdeblevetFraTilbud, "2024-01-31", lang, afregnes("2024-06")), "nej", spor.Sanktionsfrist},
		{"a talk and the days after it", rf, sag(satser.UdeblevetFraSamtale, "2024-01-31", kontakt("2024-02-20", "", ""), afregnes("2024-05")), "nej", spor.Sanktionsfrist},
	})
	for praksis, f := range map[spor.Praksis]*raadighed.Forhold{
		spor.FristFraFoersteDag: sag(satser.UdeblevetFraSamtale, "2024-01-31", kontakt("2024-02-20", "", ""), afregnes("2024-04")),
		0:                       sag(satser.UdeblevetFraTilbud, "2024-01-31", lang, afregnes("2024-04")),
	} {
		if s := find(t, vurder(t, rf, f).Spor, spor.Sanktionsfrist); s.Praksis != praksis {
			t.Errorf("practice %v, want %v", s.Praksis, praksis)
		}
	}
}

// TestNejGaarForan: a no settles the matter, and nothing is asked for any more; a fact that is missing weighs more than an
// assessment; the first no is the one that decides.
func TestNejGaarForan(t *testing.T) {
	talk, d := satser.UdeblevetFraTilbud, "2024-06-03"
	tomt := h(func(x *raadighed.Haendelse) { x.IPlanen, x.Behandling = 0, raadighed.Behandling{} })
	tjekRaekker(t, []raekke{
		{"nothing stated", rf, sag(talk, d, tomt), "uoplyst", spor.IPlanen},
		{"nothing stated but that it is not in the plan", rf, sag(talk, d, tomt, iPlanen(spor.Nej)), "nej", spor.IPlanen},
		{"nothing stated but a late no", rf, sag(talk, d, tomt, b(func(y *raadighed.Behandling) { y.Begrundelse = spor.Nej })), "nej", spor.Begrundelse},
		{"two noes", rf, sag(talk, d, iPlanen(spor.Nej), b(func(y *raadighed.Behandling) { y.AndreForhold = spor.Ja })), "nej", spor.IPlanen},
		{"assessments alone", rf, sag(talk, d, b(func(y *raadighed.Behandling) { y.AndreForhold, y.FremmerRaadighed = 0, 0 })), "kræver skøn", spor.AndreForhold},
		{"an assessment, and then a fact", rf, sag(talk, d, b(func(y *raadighed.Behandling) { y.AndreForhold, y.Begrundelse = 0, 0 })), "uoplyst", spor.Begrundelse},
	})
	if x := vurder(t, rf, sag(talk, d, tomt)); len(x.Spor.Mangler()) < 7 {
		t.Errorf("an empty case asks for %d things:\n%s", len(x.Spor.Mangler()), trinliste(x.Spor))
	}
}

// TestRaekkefoelgen: the questions come in the order of a caseworker.
func TestRaekkefoelgen(t *testing.T) {
	f := sag(satser.BookingfristOverskredet, "2024-06-12", kontakt("", "", ""), forsoeg(0), medFritagelse(fritaget(satser.FritagetFerie, "2024-06-01", "")),
		vejledt(), medGrund(raadighed.Grund{Art: satser.GrundTransport, Godtgjort: spor.Ja}), frist("", 0), h(func(x *raadighed.Haendelse) {
			x.UdenKontaktTil, x.Behandling = satser.Dato{}, raadighed.Behandling{Grunde: x.Behandling.Grunde}
		}))
	vil := []spor.ID{
		spor.HjemmelFradrag, spor.KontaktUoplyst, spor.Selvbooking, spor.Fritagelse, spor.VejledningSkriftlig, spor.KontaktUdtoemt, spor.Partshoering,
		spor.Grund, spor.RimeligGrund, spor.AndreForhold, spor.FremmerRaadighed, spor.Begrundelse, spor.Sanktionsfrist,
	}
	x := vurder(t, rf, f)
	if len(x.Spor) != len(vil) {
		t.Fatalf("%d steps, want %d\n%s", len(x.Spor), len(vil), trinliste(x.Spor))
	}
	for i, s := range x.Spor {
		if s.ID != vil[i] || i > 0 && s.Udfald == spor.Opfyldt {
			t.Errorf("step %d is %v, want %v", i, s.ID, vil[i])
		}
	}
}
