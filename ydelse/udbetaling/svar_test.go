package udbetaling_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
)

// TestJSON: answers and facts come back as they were.
func TestJSON(t *testing.T) {
	u := opgoer(t, beregner(), laesSag(t, "san-n11.json"), "2024-03", udbetaling.Fakta{ATPBidrag: kr("297")})
	r := refunder(t, sag(jaf), "2024-05", fakta(giver("9000", uge("2024-05-06", "2024-05-12", "20")), giver("900", uge("2024-05-06", "2024-05-12", "37"))))
	frem(t, u)
	frem(t, u.Resultat)
	frem(t, r)
	frem(t, opgoer(t, beregner(), sag(rf, foedt("2001-01-01")), "2024-05", udbetaling.Fakta{}).Resultat)
	frem(t, udbetaling.Fakta{})
	frem(t, udbetaling.Fakta{ATPBidrag: kr("297"), ATPGraenseForsoerger: kr("1"), ATPGraenseAndre: kr("2"), Tilbagebetalingspligt: spor.Nej})
	frem(t, udbetaling.Praksis{Delmaaned: spor.ATPGraenseHel, Skift: spor.ATPGraenseSidsteDag})
	frem(t, udbetaling.Refusionsfakta{Arbejdsgivere: []udbetaling.Arbejdsgiver{giver("9000", uge("2024-05-06", "2024-05-12", "20"))}, Timebeloeb: kr("70"), TimerFoer: 370})
	data, _ := json.Marshal(udbetaling.Fakta{ATPBidrag: kr("297")})
	if string(data) != `{"atpBidrag":"297.00"}` {
		t.Errorf("%s", data)
	}
	var f udbetaling.Fakta
	if err := satser.Afkod([]byte(`{"atpbidrag":"297.00"}`), &f); err == nil {
		t.Error("an unknown key was taken")
	}
}

func frem[T any](t *testing.T, v T) {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var igen T
	if err := json.Unmarshal(data, &igen); err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	if d := cmp.Diff(v, igen); d != "" {
		t.Errorf("%T does not come back:\n%s", v, d)
	}
}

// TestFejl: malformed facts and practices, with the field; and a month outside known law.
func TestFejl(t *testing.T) {
	maj := satser.MustMaaned("2024-05")
	for _, r := range []struct {
		felt  string
		kode  satser.Kode
		fakta udbetaling.Fakta
	}{
		{"atpBidrag", satser.KodeFortegn, udbetaling.Fakta{ATPBidrag: satser.BeloebAfEnheder(-1)}},
		{"atpBidrag.beløb", satser.KodeFormat, udbetaling.Fakta{ATPBidrag: satser.BeloebAfEnheder(1)}},
		{"atpGraenseForsoerger", satser.KodeFortegn, udbetaling.Fakta{ATPGraenseForsoerger: satser.BeloebAfEnheder(-100)}},
		{"atpGraenseAndre.beløb", satser.KodeGraense, udbetaling.Fakta{ATPGraenseAndre: satser.BeloebAfEnheder(satser.GraenseKroner * satser.EnhederPrKrone)}},
		{"atpBidrag", satser.KodeGraense, udbetaling.Fakta{ATPBidrag: kr("40000")}}, // a year's benefit, or a slip
		{"atpBidrag", satser.KodeGraense, udbetaling.Fakta{ATPBidrag: kr("1000.01")}},
		{"tilbagebetalingspligt", satser.KodeUkendt, udbetaling.Fakta{Tilbagebetalingspligt: 9}},
	} {
		_, err := beregner().Opgoer(sag(rf), maj, r.fakta)
		inputfejl(t, err, r.felt, r.kode)
		_, err = beregner().Beregn(sag(rf), maj, r.fakta)
		inputfejl(t, err, r.felt, r.kode)
	}
	for _, b := range []string{"270", "297", "1000"} {
		if err := (udbetaling.Fakta{ATPBidrag: kr(b)}).Valider(); err != nil {
			t.Errorf("a contribution of %s kr.: %v", b, err)
		}
	}
	for felt, p := range map[string]udbetaling.Praksis{
		"praksis.delmaaned": {Delmaaned: spor.ATPGraenseSidsteDag}, "praksis.skift": {Skift: spor.ATPGraenseHel},
	} {
		_, err := beregner(p).Opgoer(sag(rf), maj, udbetaling.Fakta{})
		inputfejl(t, err, felt, satser.KodeUkendt)
	}
	_, err := beregner().Opgoer(nil, maj, udbetaling.Fakta{})
	inputfejl(t, err, "sag", satser.KodeMangler)
	_, err = beregner().Beregn(nil, maj, udbetaling.Fakta{})
	inputfejl(t, err, "sag", satser.KodeMangler)
	_, err = udbetaling.Beregner{}.Beregn(sag(rf), maj, udbetaling.Fakta{})
	inputfejl(t, err, "regler", satser.KodeMangler)
	_, err = udbetaling.Beregner{}.Opgoer(sag(rf), maj, udbetaling.Fakta{})
	inputfejl(t, err, "regler", satser.KodeMangler)
	var udenfor *satser.Udenforfejl
	if _, err := beregner().Opgoer(sag(rf), foersteUkendte.Maaned(), udbetaling.Fakta{}); !errors.As(err, &udenfor) {
		t.Errorf("%v: %v", foersteUkendte, err)
	}
	if _, err := beregner().Beregn(sag(rf), satser.MustMaaned("2012-12"), udbetaling.Fakta{}); !errors.As(err, &udenfor) {
		t.Errorf("2012: %v", err)
	}
}

// TestStoerste: the largest amounts that can be handed in are reckoned with.
func TestStoerste(t *testing.T) {
	f := fakta(giver("999999999", uge("2024-05-01", "2024-05-31", "744")))
	f.Timebeloeb = kr("999999999.99")
	r, err := beregner().Refusion(sag(jaf), satser.MustMaaned("2024-05"), f)
	if err != nil || r.IAlt != kr("999999999") {
		t.Errorf("%v %v", r.IAlt, err)
	}
}

// TestTekst: what the texts say in each outcome.
func TestTekst(t *testing.T) {
	for _, r := range []struct {
		grund string
		tekst string
		har   []string
	}{
		{"with ATP", opgoer(t, beregner(), sag(rf), "2023-05", udbetaling.Fakta{}).Tekst(satser.Gaeldende()), []string{
			"UDBETALING FOR MAJ 2023\n", "   - Til udbetaling før skat                                                           11.849,00 kr.\n",
			"Personens del af ATP-bidraget", "(trækkes ikke fra)                   142,00 kr.\n", "     § 80 c, nr. 4 (LBK 241/2021); sats d\n",
			"SATSER OG KILDER\n  a. Mindste ydelse med ATP, andre: 11.944,00 kr. pr. måned, 1. januar 2023 – 31. december 2023.\n     Status: beregnet.", "\nRESSOURCEFORLØBSYDELSE FOR MAJ 2023\n",
		}},
		{"without", opgoer(t, beregner(), sag(rf, hjemme), "2023-05", udbetaling.Fakta{}).Tekst(nil), []string{"   - Til udbetaling før skat                                                            3.715,00 kr.\n"}},
		{"a practice", opgoer(t, beregner(), sag(rf, forloeb("2023-05-10", "")), "2023-05", udbetaling.Fakta{}).Tekst(nil), []string{"HVOR LOVEN IKKE GIVER SVARET\n   - Loven siger ikke, hvilket mindstebeløb"}},
		{"in 2020", opgoer(t, beregner(), sag(rf), "2020-05", udbetaling.Fakta{}).Tekst(nil), []string{"     § 80 b, stk. 2, 1. pkt. (LBK 981/2019, ændret ved lov 339/2019)\n"}},
		{"ATP missing", opgoer(t, beregner(), sag(rf), "2024-05", udbetaling.Fakta{}).Tekst(nil), []string{
			"Udbetalingen kan ikke gøres op endnu: der mangler oplysninger", "Det er ikke oplyst, hvor stort ATP-bidraget for måneden er", "Månedens ressourceforløbsydelse",
		}},
		{"a fact missing", opgoer(t, beregner(), sag(rf, foedt("2001-01-01")), "2024-05", udbetaling.Fakta{}).Tekst(nil), []string{"der mangler oplysninger, som afgør beløbet", "bor hos en eller begge forældre"}},
		{"no right", opgoer(t, beregner(), sag(rf, forloeb("2024-06-01", "")), "2024-05", udbetaling.Fakta{}).Tekst(nil), []string{"   - Der er ikke ret til ydelsen, og der udbetales intet                                    0,00 kr.\n"}},
		{"left to the caseworker", opgoer(t, beregner(), sag(rf, forloeb("2024-05-10", ""), func(s *ydelse.Sag) {
			s.Indtaegter = []ydelse.Indtaegt{{Art: satser.AndenIndtaegt, Beloeb: kr("1"), Periode: satser.MustPeriode("2024-05-01", "2024-05-31"), Udbetalt: dag("2024-05-31")}}
		}), "2024-05", udbetaling.Fakta{}).Tekst(nil), []string{"der er noget, kommunen skal tage stilling til"}},
		{"refusion", refunder(t, sag(jaf), "2024-05", fakta(giver("9000", uge("2024-05-06", "2024-05-12", "37")))).Tekst(nil), []string{
			"REFUSION TIL ARBEJDSGIVERE FOR MAJ 2024\n", "   - Refusion til arbejdsgiver nr. 1                                                    2.844,46 kr.\n",
			"   - Tillæg til arbejdsgiver nr. 1                                                         43,00 kr.\n", "     § 69 t, stk. 1 (LBK 1031/2023)\n",
		}},
		{"refusion in Markdown", refunder(t, sag(jaf), "2024-05", fakta(giver("9000", uge("2024-05-06", "2024-05-12", "37")))).Markdown(nil), []string{
			"# Refusion til arbejdsgivere for maj 2024\n", "- Refusion til arbejdsgiver nr. 1 **2.844,46 kr.**\n", "## Sådan er det gjort op\n\n1. Uden indtægter",
		}},
		{"refusion of 2021 rests on the month's rate, which is computed for nr. 3", refunder(t, sag(jaf, hjemme), "2021-05", fakta(giver("9000", uge("2021-05-03", "2021-05-09", "37")))).Tekst(satser.Gaeldende()), []string{
			"OBS: Satsen »ressourceforløbsydelse, under 25 år og hjemmeboende« fra 1. januar 2021 er beregnet", "SATSER OG KILDER\n  a. Ressourceforløbsydelse, under 25 år og hjemmeboende: 3.639,00 kr.", "Status: beregnet.",
		}},
		{"and in Markdown", refunder(t, sag(jaf, hjemme), "2021-05", fakta(giver("9000", uge("2021-05-03", "2021-05-09", "37")))).Markdown(satser.Gaeldende()), []string{
			"\n> OBS: Satsen »", "## Satser og kilder\n", "Status: beregnet.",
		}},
		{"a figure of the tail that is computed", opgoer(t, beregner(), sag(rf), "2023-05", udbetaling.Fakta{}).Tekst(nil), []string{"Satsen »mindste ydelse med ATP, andre« fra"}},
		{"refusion without an answer", refunder(t, sag(jaf, foedt("2001-01-01")), "2024-05", fakta(giver("9000", uge("2024-05-06", "2024-05-12", "37")))).Tekst(nil), []string{"Refusionen kan ikke beregnes endnu: der mangler", "bor hos en eller begge forældre"}},
		{"no tail", udbetaling.Udbetaling{}.Tekst(nil), []string{"UDBETALING FOR"}},
		{"no refusion", udbetaling.Refusion{}.Tekst(nil), []string{"REFUSION TIL"}},
	} {
		for _, x := range r.har {
			if !strings.Contains(r.tekst, x) {
				t.Errorf("%s: no %q in\n%s", r.grund, x, r.tekst)
			}
		}
	}
	u := opgoer(t, beregner(), sag(rf), "2024-05", udbetaling.Fakta{})
	if strings.Contains(u.Tekst(nil), "før der kan sanktioneres") {
		t.Error("what ATP misses is told as if it were a failure")
	}
	for _, udfald := range []spor.Udfald{spor.IkkeOpfyldt, spor.KraeverSkoen} {
		if s := (udbetaling.Refusion{Udfald: udfald}).Tekst(nil); !strings.Contains(s, map[spor.Udfald]string{spor.IkkeOpfyldt: "ikke ret til", spor.KraeverSkoen: "tage stilling"}[udfald]) {
			t.Errorf("%v: %s", udfald, s)
		}
	}
	if s := (udbetaling.Refusion{Udfald: spor.Beregnet, Uafklaret: 1}).Tekst(nil); !strings.Contains(s, "ikke alle afklaret") {
		t.Errorf("%s", s)
	}
}
