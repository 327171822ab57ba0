package sanktion_test

import (
	"strconv"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// events are the four failures of § 69 d, stk. 1 / § 69 o, stk. 1.
var events = []satser.Haendelsesart{satser.OphoertMedArbejde, satser.AfvistArbejde, satser.SygdomIkkeMeldtTilTilbud, satser.IkkeSoegtJob}

// TestHaendelsesbeloeb: each of the four events costs the amount of the category on its day, in every year.
func TestHaendelsesbeloeb(t *testing.T) {
	for aar, tal := range tabel {
		dato := strconv.Itoa(aar) + "-08-15"
		for _, g := range grupper() {
			vil := tal.voksen
			if g == satser.Hjemmeboende || g == satser.Bidragspligtig {
				vil = tal.ung
			}
			for _, o := range begge {
				for _, art := range events {
					if o == jaf && aar < 2014 {
						continue
					}
					x := opgoer(t, beregner(o), &sanktion.Opgave{Forhold: forhold(haendelse(art, dato)), Maaned: hel(maaned(dato[:7]), g)})
					if x.Nedsaettelse != satser.BeloebAfEnheder(vil*satser.EnhederPrKrone) || x.Dage != 0 || x.Trukket != x.Nedsaettelse {
						t.Errorf("%v %s %v %v: %v, want %d", o, dato, g, art, x.Nedsaettelse, vil)
					}
				}
			}
		}
	}
}

// TestEnNedsaettelsePrMaaned: one reduction for the events of a calendar month, whatever month it is settled in.
func TestEnNedsaettelsePrMaaned(t *testing.T) {
	job, syg := satser.AfvistArbejde, satser.SygdomIkkeMeldtTilTilbud
	to := forhold(haendelse(job, "2024-05-31", afregnes("2024-06")), haendelse(syg, "2024-06-03"))
	delt := forhold(haendelse(job, "2024-05-08", afregnes("2024-06")), haendelse(syg, "2024-05-20", afregnes("2024-07")))
	sent := forhold(haendelse(job, "2024-01-08", afregnes("2024-05")), haendelse(syg, "2024-01-20", afregnes("2024-02")))
	nej := forhold(ikkeVurderet(haendelse(job, "2024-06-03")), haendelse(syg, "2024-06-04"))
	tjekRaekker(t, []raekke{
		{grund: "two in June cost as one", f: forhold(haendelse(job, "2024-06-05"), haendelse(syg, "2024-06-20")), maaned: "2024-06", events: "1896"},
		{grund: "three, two of them on one day", f: forhold(haendelse(job, "2024-06-05"), haendelse(job, "2024-06-05"), haendelse(syg, "2024-06-28")), maaned: "2024-06", events: "1896"},
		{grund: "31 May and 3 June, both settled in June: two", f: to, maaned: "2024-06", events: "3792"},
		{grund: "and nothing in May", f: to, maaned: "2024-05"},
		{grund: "two of May, settled in June: the first", f: delt, maaned: "2024-06", events: "1896"},
		{grund: "and in July none: May has had its one", f: delt, maaned: "2024-07"},
		{grund: "an event whose decision came too late takes the reduction from no other", f: sent, maaned: "2024-02", events: "1896"},
		{grund: "nor one that is not assessed", f: nej, maaned: "2024-06", events: "1896"},
		{grund: "days and an event in one month: both", f: forhold(samtale("2024-06-03", "2024-06-03"), haendelse(job, "2024-06-05")), maaned: "2024-06", dage: 1, fradrag: "569", events: "1896"},
	})
	// Two on one day, decided for different months: the earlier month has the reduction, however they are listed.
	a, c := haendelse(job, "2024-05-08", afregnes("2024-06")), haendelse(job, "2024-05-08", afregnes("2024-07"))
	tjekRaekker(t, []raekke{
		{grund: "listed in order, June", f: forhold(a, c), maaned: "2024-06", events: "1896"},
		{grund: "listed in order, July", f: forhold(a, c), maaned: "2024-07"},
		{grund: "listed the other way, June", f: forhold(c, a), maaned: "2024-06", events: "1896"},
		{grund: "listed the other way, July", f: forhold(c, a), maaned: "2024-07"},
	})
	x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: forhold(haendelse(job, "2024-06-05"), haendelse(syg, "2024-06-20")), Maaned: hel(maaned("2024-06"), satser.IkkeForsoerger)})
	if b := find(x.Spor, spor.NedsaettelseBrugt); len(b) != 1 || b[0].Post != 2 || b[0].Praksis != spor.NedsaettelsePrMaaned {
		t.Errorf("the second event: %+v", b)
	}
}

// medNiveau settles an event under a level.
func medNiveau(t *testing.T, o satser.Ordning, dato string, n sanktion.Niveau) sanktion.Opgoerelse {
	t.Helper()
	m := hel(maaned(dato[:7]), satser.IkkeForsoerger)
	n.Periode, n.Beloeb = m.Niveauer[0].Periode, m.Niveauer[0].Beloeb
	m.Niveauer[0] = n
	return opgoer(t, beregner(o), &sanktion.Opgave{Forhold: forhold(haendelse(satser.AfvistArbejde, dato)), Maaned: m})
}

// TestHaendelseEfterNiveau: a level kept from a former benefit makes it the adult amount; a person under a ceiling has
// amounts of their own from 2018, by what the ceiling corresponds to.
func TestHaendelseEfterNiveau(t *testing.T) {
	unge := []satser.Satsgruppe{satser.Hjemmeboende, satser.Bidragspligtig}
	for _, g := range unge {
		if x := medNiveau(t, rf, "2024-06-05", sanktion.Niveau{Gruppe: g, Art: sanktion.EfterTidligere}); x.Nedsaettelse != kr("1896") {
			t.Errorf("%v with a kept level: %v", g, x.Nedsaettelse)
		}
		if x := medNiveau(t, jaf, "2024-06-05", sanktion.Niveau{Gruppe: g, Art: sanktion.EfterNedsat}); x.Nedsaettelse != kr("292") {
			t.Errorf("%v at 75 %%: %v", g, x.Nedsaettelse)
		}
	}
	for aar, tal := range tabel {
		for loft, vil := range map[sanktion.Loftsniveau]int64{sanktion.LoftEnligForsoerger: tal.enlig, sanktion.LoftVoksen: tal.loft, sanktion.LoftHjemmeboende: tal.loftUng} {
			if aar < 2018 {
				vil = tal.voksen
			}
			for _, o := range begge {
				if o == jaf && aar < 2014 {
					continue
				}
				x := medNiveau(t, o, strconv.Itoa(aar)+"-07-01", sanktion.Niveau{Gruppe: satser.IkkeForsoerger, Art: sanktion.EfterNedsat, ErLoft: true, Loft: loft})
				if x.Udfald != spor.Beregnet || rat(x.Nedsaettelse).Num().Int64() != vil {
					t.Errorf("%v %d %v: %v %v, want %d", o, aar, loft, x.Udfald, x.Nedsaettelse, vil)
				}
			}
		}
	}
}

// TestLoftUoplyst: without the level of the ceiling the amount waits, and takes nothing; before 2018 it decides nothing.
func TestLoftUoplyst(t *testing.T) {
	n := sanktion.Niveau{Gruppe: satser.IkkeForsoerger, Art: sanktion.EfterNedsat, ErLoft: true}
	x := medNiveau(t, rf, "2024-06-05", n)
	if x.Udfald != spor.Uoplyst || x.IAlt().Sign() != 0 || len(find(x.Spor, spor.HaendelseFraLoft)) != 1 {
		t.Errorf("%+v\n%s", x.Resultat, trinliste(x.Spor))
	}
	// The days of the same month wait with it.
	loftmaaned := hel(maaned("2024-06"), satser.IkkeForsoerger)
	loftmaaned.Niveauer[0].ErLoft = true
	med := forhold(samtale("2024-06-03", "2024-06-05"), haendelse(satser.AfvistArbejde, "2024-06-05"))
	if x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: med, Maaned: loftmaaned}); x.Udfald != spor.Uoplyst || x.Trukket.Sign() != 0 || x.Dage != 2 {
		t.Errorf("days beside it: %+v", x.Resultat)
	}
	if x := medNiveau(t, rf, "2017-12-31", n); x.Udfald != spor.Beregnet || x.Nedsaettelse != kr("1714") {
		t.Errorf("before 2018: %+v", x.Resultat)
	}
	// An event that takes no reduction does not ask for it.
	f := forhold(haendelse(satser.AfvistArbejde, "2024-06-05"), haendelse(satser.AfvistArbejde, "2024-06-20"))
	m := hel(maaned("2024-06"), satser.IkkeForsoerger)
	m.Niveauer = append(m.Niveauer, m.Niveauer[0])
	m.Niveauer[0].Periode, m.Niveauer[1].Periode = satser.MustPeriode("2024-06-01", "2024-06-10"), satser.MustPeriode("2024-06-11", "2024-06-30")
	m.Niveauer[1].ErLoft = true
	if x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: f, Maaned: m}); x.Udfald != spor.Beregnet || x.Nedsaettelse != kr("1896") {
		t.Errorf("the second event asks for its ceiling: %+v", x.Resultat)
	}
}

// TestHaendelsenSkifterGruppe: the category on the day of the event decides; without right on the day it costs nothing
// and leaves the reduction to another.
func TestHaendelsenSkifterGruppe(t *testing.T) {
	m := hel(maaned("2024-06"), satser.IkkeForsoerger)
	m.Niveauer = append(m.Niveauer, m.Niveauer[0])
	m.Niveauer[0].Periode, m.Niveauer[0].Gruppe = satser.MustPeriode("2024-06-02", "2024-06-10"), satser.Hjemmeboende
	m.Niveauer[1].Periode = satser.MustPeriode("2024-06-11", "2024-06-29")
	for _, r := range []struct {
		grund string
		dage  []string
		vil   string
	}{
		{"on the last day at home", []string{"2024-06-10"}, "292"},
		{"on the first day away", []string{"2024-06-11"}, "1896"},
		{"both: the first", []string{"2024-06-11", "2024-06-10"}, "292"},
		{"no right on the day", []string{"2024-06-30"}, "0"},
		{"no right on the day of the last", []string{"2024-06-30", "2024-06-11"}, "1896"},
		{"no right on the day of the first", []string{"2024-06-01", "2024-06-11"}, "1896"},
	} {
		var alle []raadighed.Haendelse
		for _, s := range r.dage {
			alle = append(alle, haendelse(satser.AfvistArbejde, s))
		}
		if x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: forhold(alle...), Maaned: m}); x.Nedsaettelse != kr(r.vil) {
			t.Errorf("%s: %v, want %s\n%s", r.grund, x.Nedsaettelse, r.vil, trinliste(x.Spor))
		}
	}
}
