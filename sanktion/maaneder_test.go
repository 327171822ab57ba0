package sanktion_test

import (
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestDageOverMaaneder: a failure that runs on is settled month by month, each day at its own year's rate; what is
// settled later is settled whole in the month that the decision names, and the rest of it in the months it lies in.
func TestDageOverMaaneder(t *testing.T) {
	nytaar := forhold(samtale("2023-12-28", "2024-01-05"))
	nytaarSamlet := forhold(samtale("2023-12-28", "2024-01-05", afregnes("2024-01")))
	sent := forhold(samtale("2024-05-30", "2024-06-05", afregnes("2024-07")))
	laenge := forhold(uden(samtale("2024-01-29", "", afregnes("2024-03")), "2024-06-30"))
	tjekRaekker(t, []raekke{
		{grund: "over New Year: 28 and 29 December at 551", f: nytaar, maaned: "2023-12", dage: 2, fradrag: "1102"},
		{grund: "and 1-4 January at 569", f: nytaar, maaned: "2024-01", dage: 4, fradrag: "2276"},
		{grund: "settled in January: both years, each at its rate", f: nytaarSamlet, maaned: "2024-01", dage: 6, fradrag: "3378"},
		{grund: "and December costs nothing then", f: nytaarSamlet, maaned: "2023-12"},
		{grund: "over the end of May: 30 and 31", f: forhold(samtale("2024-05-30", "2024-06-05")), maaned: "2024-05", dage: 2, fradrag: "1138"},
		{grund: "and 3 and 4 June", f: forhold(samtale("2024-05-30", "2024-06-05")), maaned: "2024-06", dage: 2, fradrag: "1138"},
		{grund: "settled in July: all four", f: sent, maaned: "2024-07", dage: 4, fradrag: "2276"},
		{grund: "nothing in May", f: sent, maaned: "2024-05"},
		{grund: "nothing in June", f: sent, maaned: "2024-06"},
		{grund: "settled in March: from 29 January to the end of March", f: laenge, maaned: "2024-03", dage: 3 + 21 + 21, fradrag: "25605"},
		{grund: "April in April: the last of three whole months", f: laenge, maaned: "2024-04", dage: 22, fradrag: "12326"},
		{grund: "May is too late", f: laenge, maaned: "2024-05"},
		{grund: "and June", f: laenge, maaned: "2024-06"},
	})
}

// TestForklaresEnGang: a failure that is settled for several months at once is assessed once in the steps.
func TestForklaresEnGang(t *testing.T) {
	b := beregner(satser.Jobafklaring)
	x := opgoer(t, b, opgave(t, b, forhold(samtale("2023-12-28", "2024-01-05", afregnes("2024-01"))), "2024-01", satser.IkkeForsoerger))
	if n := len(find(x.Spor, spor.SanktionHaendelse)); n != 1 {
		t.Errorf("%d times", n)
	}
}

// TestFristen: the last of three whole calendar months, and the month after it.
func TestFristen(t *testing.T) {
	tjekRaekker(t, []raekke{
		{grund: "15 January in April", f: forhold(samtale("2024-01-15", "2024-01-15", afregnes("2024-04"))), maaned: "2024-04", dage: 1, fradrag: "569"},
		{grund: "listed after one of August", f: forhold(samtale("2024-08-01", "2024-08-01"), samtale("2024-01-15", "2024-01-15")), maaned: "2024-01", dage: 1, fradrag: "569"},
		{grund: "15 January in May is too late", f: forhold(samtale("2024-01-15", "2024-01-15", afregnes("2024-05"))), maaned: "2024-05"},
		{grund: "31 January in April", f: forhold(samtale("2024-01-31", "2024-01-31", afregnes("2024-04"))), maaned: "2024-04", dage: 1, fradrag: "569"},
		{grund: "1 January in April", f: forhold(samtale("2024-01-01", "2024-01-01", afregnes("2024-04"))), maaned: "2024-04", dage: 1, fradrag: "569"},
		{grund: "an event of November in February", f: forhold(haendelse(satser.AfvistArbejde, "2023-11-10", afregnes("2024-02"))), maaned: "2024-02", events: "1837"},
		{grund: "and in March", f: forhold(haendelse(satser.AfvistArbejde, "2023-11-10", afregnes("2024-03"))), maaned: "2024-03"},
		{grund: "no month is named: nothing is settled", f: forhold(samtale("2024-01-15", "2024-01-15", afregnes(""))), maaned: "2024-01"},
	})
}

// TestEnDagIFlereAfgoerelser: a day that two decisions have is settled once, in the month of the failure that came first.
func TestEnDagIFlereAfgoerelser(t *testing.T) {
	f := forhold(samtale("2024-05-06", "2024-05-09", afregnes("2024-06")), samtale("2024-05-07", "2024-05-11", afregnes("2024-05")))
	tjekRaekker(t, []raekke{
		{grund: "in May only what the first does not have: 9 and 10 May", f: f, maaned: "2024-05", dage: 2, fradrag: "1138"},
		{grund: "in June 6, 7 and 8 May", f: f, maaned: "2024-06", dage: 3, fradrag: "1707"},
	})
	// A failure whose decision came too late takes no day from another.
	f = forhold(uden(samtale("2024-01-29", "", afregnes("2024-01")), "2024-05-31"), samtale("2024-05-07", "2024-05-09"))
	tjekRaekker(t, []raekke{{grund: "7 and 8 May belong to the second", f: f, maaned: "2024-05", dage: 2, fradrag: "1138"}})
}

// TestMaaneder lists the earlier months whose benefit must be there.
func TestMaaneder(t *testing.T) {
	f := forhold(
		samtale("2024-03-28", "2024-05-03", afregnes("2024-05")), haendelse(satser.AfvistArbejde, "2024-02-10", afregnes("2024-05")),
		samtale("2024-04-02", "2024-04-04", afregnes("2024-05")), ikkeVurderet(samtale("2024-01-02", "2024-01-04", afregnes("2024-04"))),
		forseelse("2023-06-01", "2023-08-01", afregnes("2024-05")),
	)
	for _, r := range []struct {
		maaned string
		vil    []satser.Maaned
	}{
		{"2024-05", []satser.Maaned{maaned("2024-02"), maaned("2024-03"), maaned("2024-04")}},
		{"2024-04", nil},
		{"2024-06", nil},
	} {
		got, err := beregner(rf).Maaneder(maanedsopgave(f, maaned(r.maaned)))
		if err != nil || !slices.Equal(got, r.vil) {
			t.Errorf("%s: %v, %v, want %v", r.maaned, got, err, r.vil)
		}
	}
	f.Haendelser[0].Art = 0
	_, err := beregner(rf).Maaneder(maanedsopgave(f, maaned("2024-05")))
	kraevInputfejl(t, err, "haendelser[0].art", satser.KodeMangler, "")
	_, err = beregner(rf).Maaneder(maanedsopgave(nil, maaned("2024-05")))
	kraevInputfejl(t, err, "forhold", satser.KodeMangler, "")
}

// TestTidligereSynligt: the steps name the month that the failure lies in, and its law.
func TestTidligereSynligt(t *testing.T) {
	b := beregner(rf)
	o := opgave(t, b, forhold(samtale("2019-12-30", "2020-01-03", afregnes("2020-01"))), "2020-01", satser.IkkeForsoerger)
	o.Tidligere[0] = nedsat(maaned("2019-12"), satser.IkkeForsoerger, "5711.50")
	x := opgoer(t, b, o)
	// 2 × 527 × 1/2 + 2 × 533
	if x.Dage != 4 || x.Dagsfradrag != kr("1593") {
		t.Fatalf("%d days, %v\n%s", x.Dage, x.Dagsfradrag, trinliste(x.Spor))
	}
	foer := find(x.Spor, spor.HaendelsesmaanedFoer)
	if len(foer) != 1 || foer[0].Periode != maaned("2019-12").Periode() || foer[0].Hjemmel.Udgave >= satser.LBK241af2021 {
		t.Errorf("the month before income: %v", foer)
	}
	rater := find(x.Spor, spor.Dagssats)
	if len(rater) != 2 || rater[0].Bestemmelse() != "§ 69 a, stk. 3" || rater[1].Bestemmelse() != "§ 69 a, stk. 4" {
		t.Errorf("the rates: %v", rater)
	}
}

// TestRaekkefoelgenAfTidligere: the earlier months can stand in any order, and one that nothing lies in does no harm.
func TestRaekkefoelgenAfTidligere(t *testing.T) {
	b := beregner(rf)
	f := forhold(samtale("2024-03-28", "2024-05-03", afregnes("2024-05")))
	o := opgave(t, b, f, "2024-05", satser.IkkeForsoerger)
	foer := opgoer(t, b, o)
	slices.Reverse(o.Tidligere)
	o.Tidligere = append([]sanktion.Maanedsydelse{hel(maaned("2023-01"), satser.Forsoerger)}, o.Tidligere...)
	if efter := opgoer(t, b, o); efter.Resultat != foer.Resultat {
		t.Errorf("%+v, want %+v", efter.Resultat, foer.Resultat)
	}
}
