package sanktion_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestAndel: a benefit that income has reduced makes the sanction less in the same proportion.
func TestAndel(t *testing.T) {
	en, ev := samtale("2024-06-03", "2024-06-03"), haendelse(satser.AfvistArbejde, "2024-06-05")
	hele := sanktion.Praksis{Afrunding: spor.SanktionKroner}
	for _, r := range []struct {
		grund, efter    string
		f               *raadighed.Forhold
		praksis         sanktion.Praksis
		fradrag, events string
	}{
		{"not reduced", "12326", forhold(en, ev), sanktion.Praksis{}, "569", "1896"},
		{"an øre less: 568,9995", "12325.99", forhold(en), sanktion.Praksis{}, "569", "0"},
		{"569 × 9.326 / 12.326 = 430,512", "9326", forhold(en), sanktion.Praksis{}, "430.51", "0"},
		{"1.896 × 9.326 / 12.326 = 1.434,536", "9326", forhold(ev), sanktion.Praksis{}, "0", "1434.54"},
		{"in whole kroner", "9326", forhold(en, ev), hele, "431", "1435"},
		{"half", "6163", forhold(en, ev), sanktion.Praksis{}, "284.50", "948"},
		{"half a krone goes up", "6163", forhold(en, ev), hele, "285", "948"},
		{"two days are rounded together: 1.138 × 9.326 / 12.326 = 861,0244", "9326", forhold(samtale("2024-06-03", "2024-06-05")), sanktion.Praksis{}, "861.02", "0"},
		{"offset to 0 kr.: nothing", "0", forhold(en, ev), sanktion.Praksis{}, "0", "0"},
	} {
		t.Run(r.grund, func(t *testing.T) {
			for _, o := range begge {
				x := opgoer(t, beregner(o, r.praksis), &sanktion.Opgave{Forhold: r.f, Maaned: nedsat(maaned("2024-06"), satser.IkkeForsoerger, r.efter)})
				if x.Dagsfradrag != kr(r.fradrag) || x.Nedsaettelse != kr(r.events) {
					t.Errorf("%v %s: %v and %v, want %s and %s\n%s", o, r.grund, x.Dagsfradrag, x.Nedsaettelse, r.fradrag, r.events, trinliste(x.Spor))
				}
			}
		})
	}
}

// TestAndelAfHaendelsesmaaneden: the proportion is that of the month that the failure lies in, not of the month that
// pays.
func TestAndelAfHaendelsesmaaneden(t *testing.T) {
	f := forhold(samtale("2024-05-06", "2024-05-06", afregnes("2024-07")), haendelse(satser.AfvistArbejde, "2024-06-05", afregnes("2024-07")))
	o := &sanktion.Opgave{Forhold: f, Maaned: nedsat(maaned("2024-07"), satser.IkkeForsoerger, "3081.50")}
	o.Tidligere = []sanktion.Maanedsydelse{hel(maaned("2024-05"), satser.IkkeForsoerger), nedsat(maaned("2024-06"), satser.IkkeForsoerger, "6163")}
	x := opgoer(t, beregner(rf), o)
	if x.Dagsfradrag != kr("569") || x.Nedsaettelse != kr("948") {
		t.Errorf("%v and %v\n%s", x.Dagsfradrag, x.Nedsaettelse, trinliste(x.Spor))
	}
	o.Tidligere[1] = nedsat(maaned("2024-06"), satser.IkkeForsoerger, "0")
	if x := opgoer(t, beregner(rf), o); x.Nedsaettelse.Sign() != 0 || x.Dagsfradrag != kr("569") {
		t.Errorf("June was 0 kr.: %v and %v", x.Dagsfradrag, x.Nedsaettelse)
	}
}

// TestLoftOverDagene: a month of absence never costs more than its benefit, whatever month pays.
func TestLoftOverDagene(t *testing.T) {
	juli := uden(samtale("2024-07-01", ""), "2024-07-31") // 23 weekdays at 756: 17.388
	for _, r := range []struct {
		grund, efter, vil string
	}{
		{"23 weekdays cost the benefit", "16382", "16382"},
		{"and of half of it half", "8191", "8191"},
	} {
		x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: forhold(juli), Maaned: nedsat(maaned("2024-07"), satser.Forsoerger, r.efter)})
		if x.Dage != 23 || x.Dagsfradrag != kr(r.vil) || x.Trukket != kr(r.vil) || x.Rest.Sign() != 0 || x.Efter.Vaerdi != 0 {
			t.Errorf("%s: %+v\n%s", r.grund, x.Resultat, trinliste(x.Spor))
		}
		if len(find(x.Spor, spor.DagsfradragLoft)) != 1 {
			t.Errorf("%s: the cap does not stand in the steps", r.grund)
		}
	}
	// June has 20 weekdays, 15.120: no cap.
	x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: forhold(uden(samtale("2024-06-03", ""), "2024-06-30")), Maaned: hel(maaned("2024-06"), satser.Forsoerger)})
	if x.Dagsfradrag != kr("15120") || len(find(x.Spor, spor.DagsfradragLoft)) != 0 {
		t.Errorf("20 weekdays: %v", x.Dagsfradrag)
	}
}

// TestLoftOverToAfgoerelser: two decisions about days of one month, settled in two months, take no more than its benefit
// together.
func TestLoftOverToAfgoerelser(t *testing.T) {
	// July 2024: 1-15 is 11 weekdays, 8.316; 16-31 is 12, 9.072; the benefit of July is 16.382, so 8.066 are left.
	foerst := uden(samtale("2024-07-01", "", afregnes("2024-07")), "2024-07-15")
	siden := uden(samtale("2024-07-16", "", afregnes("2024-09")), "2024-07-31")
	f := forhold(foerst, siden)
	b := beregner(rf)
	for _, r := range []struct {
		grund, m, vil string
		plads         int
	}{
		{"the first decision takes its days in full", "2024-07", "8316", 0},
		{"nothing is settled in August", "2024-08", "0", 0},
		{"the second takes what is left", "2024-09", "8066", 1},
	} {
		x := opgoer(t, b, opgave(t, b, f, r.m, satser.Forsoerger))
		if x.Dagsfradrag != kr(r.vil) || len(find(x.Spor, spor.DagsfradragPlads)) != r.plads {
			t.Errorf("%s: %v\n%s", r.grund, x.Dagsfradrag, trinliste(x.Spor))
		}
	}
	// A day fewer in the first leaves 8.822 for 9.072; two fewer would do.
	f.Haendelser[0].UdenKontaktTil = satser.MustDato("2024-07-12")
	if x := opgoer(t, b, opgave(t, b, f, "2024-09", satser.Forsoerger)); x.Dagsfradrag != kr("8822") {
		t.Errorf("ten days before: %v", x.Dagsfradrag)
	}
	f.Haendelser[0].UdenKontaktTil = satser.MustDato("2024-07-11")
	if x := opgoer(t, b, opgave(t, b, f, "2024-09", satser.Forsoerger)); x.Dagsfradrag != kr("9072") || len(find(x.Spor, spor.DagsfradragTidligere)) != 0 {
		t.Errorf("nine days before: %v", x.Dagsfradrag)
	}
}

// TestRest: what the benefit of the month cannot hold is not taken, and stands as Rest.
func TestRest(t *testing.T) {
	juli := uden(samtale("2024-07-01", "", afregnes("2024-08")), "2024-07-31")
	f := forhold(juli, samtale("2024-08-05", "2024-08-05"), haendelse(satser.AfvistArbejde, "2024-08-06"))
	b := beregner(rf)
	x := opgoer(t, b, opgave(t, b, f, "2024-08", satser.Forsoerger))
	if x.Dagsfradrag != kr("17138") || x.Nedsaettelse != kr("1896") || x.Trukket != kr("16382") || x.Rest != kr("2652") || x.Efter.Vaerdi != 0 {
		t.Errorf("%+v\n%s", x.Resultat, trinliste(x.Spor))
	}
	if x.IAlt() != x.Trukket {
		t.Errorf("in all %v", x.IAlt())
	}
	x = opgoer(t, b, opgave(t, b, forhold(samtale("2024-08-05", "2024-08-05")), "2024-08", satser.Forsoerger))
	if x.Trukket != kr("756") || x.Rest.Sign() != 0 || !x.Efter.Samme(spor.Kr(kr("15626"))) {
		t.Errorf("one day: %+v", x.Resultat)
	}
}

// TestIngenting: without a failure that costs something nothing is taken, and no step says that it is.
func TestIngenting(t *testing.T) {
	for _, f := range []*raadighed.Forhold{forhold(), forhold(ikkeVurderet(samtale("2024-06-03", "2024-06-04"))), forhold(samtale("2024-05-03", "2024-05-04"))} {
		x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: f, Maaned: hel(maaned("2024-06"), satser.Forsoerger)})
		if x.Udfald != spor.Beregnet || x.IAlt().Sign() != 0 || !x.Efter.Samme(spor.Kr(kr("16382"))) || len(find(x.Spor, spor.SanktionerIAlt)) != 0 {
			t.Errorf("%+v\n%s", x.Resultat, trinliste(x.Spor))
		}
	}
}
