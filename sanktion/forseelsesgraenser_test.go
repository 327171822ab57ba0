package sanktion_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestTreForseelserPaaRad: of three first times that are decided in one month each waits for the days of both before it, in the month
// at hand and in those that have passed.
func TestTreForseelserPaaRad(t *testing.T) {
	f := forhold(forseelse("2024-02-05", "2024-04-10"), forseelse("2024-03-05", "2024-04-11"), forseelse("2024-03-12", "2024-04-12"))
	tjekForseelser(t, []forseelsesraekke{{
		grund: "63 days from 1 May: all 31 of May (21 + 10), all 30 of June (11 + 19) and 2 of July: 12.326 × 2/31 / 3 = 265,1", f: f, fra: "2024-04", til: "2024-08",
		vil: map[string][2]string{"2024-05": tag("4109"), "2024-06": tag("4109"), "2024-07": tag("265")},
	}})
	b := beregner(rf)
	for m, vil := range map[string][]int16{"2024-05": {1, 2}, "2024-06": {2, 3}, "2024-07": {3}} { // which offences a month is told with
		o := opgave(t, b, f, m, satser.IkkeForsoerger)
		o.Ret = altidRet
		x := opgoer(t, b, o)
		trin := find(x.Spor, spor.Forseelse)
		if len(trin) != len(vil) || len(find(x.Spor, spor.ForseelseBortfaldet)) > 0 {
			t.Errorf("%s:\n%s", m, trinliste(x.Spor))
			continue
		}
		for i := range trin {
			if trin[i].Post != vil[i] {
				t.Errorf("%s: offence %d, want %d", m, trin[i].Post, vil[i])
			}
		}
	}
}

// TestForseelseAndenGangFlere: that a second offence is for several times makes it no longer; only the third is 20 weeks for each.
func TestForseelseAndenGangFlere(t *testing.T) {
	f := toGange()
	f.Haendelser[1].Gange = 2
	tjekForseelser(t, []forseelsesraekke{{grund: "20 weeks", f: f, fra: "2024-01", til: "2024-12", vil: tyveUger}})
}

// TestForseelseDagetal: the days of a month are those of every level in it, and of every period with right in an earlier one.
func TestForseelseDagetal(t *testing.T) {
	f := forhold(forseelse("2024-03-05", "2024-04-10"))
	m := hel(maaned("2024-05"), satser.IkkeForsoerger)
	n := m.Niveauer[0]
	n.Periode = satser.MustPeriode("2024-05-13", "2024-05-31")
	m.Niveauer[0].Periode = satser.MustPeriode("2024-05-01", "2024-05-12")
	m.Niveauer = append(m.Niveauer, n)
	x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: f, Maaned: m, Ret: altidRet})
	if x.Tredjedel != kr("2783") { // 21 of 12 + 19 days
		t.Errorf("two levels: %v", x.Tredjedel)
	}
	delt := []satser.Periode{satser.MustPeriode("2024-05-01", "2024-05-05"), satser.MustPeriode("2024-05-20", "2024-05-31"), {Fra: dag("2024-06-01")}}
	got := forloebet(t, beregner(rf), f, "2024-06", "2024-06", satser.IkkeForsoerger, delt)
	if got["2024-06"] != tag("548") { // 21 - 5 - 12 days of June: 12.326 × 4/30 / 3 = 547,8
		t.Errorf("right in two parts of May: %v", got)
	}
}

// TestForseelseVenterPaaPlads: a third time whose days have not come takes nothing in a month that the second fills: the month is one
// of the second time, and nothing is paid back for it.
func TestForseelseVenterPaaPlads(t *testing.T) {
	f := forhold(forseelse("2022-03-01", "2022-05-01"), forseelse("2024-01-10", "2024-02-10"), forseelse("2024-02-20", "2024-02-28"))
	f.Haendelser[2].Gange = 1
	b := beregner(rf)
	o := opgave(t, b, f, "2024-05", satser.IkkeForsoerger)
	o.Ret = altidRet
	x := opgoer(t, b, o)
	trin := find(x.Spor, spor.TredjedelAfrundet)
	if len(trin) != 1 || trin[0].Bestemmelse() != "§ 69 f, stk. 2" || x.Tredjedel != kr("4109") || x.Tilbagebetaling.Sign() != 0 ||
		len(find(x.Spor, spor.Tilbagebetales)) > 0 {
		t.Errorf("%+v\n%s", x.Resultat, trinliste(x.Spor))
	}
}

// TestForseelseHjemmel2020: from January 2020 each time has its own stykke, in December 2019 one stykke has them all.
func TestForseelseHjemmel2020(t *testing.T) {
	f := forhold(forseelse("2018-03-01", "2018-04-01"), forseelse("2019-10-01", "2019-11-10"))
	for m, vil := range map[string]string{"2019-12": "§ 69 f, stk. 1", "2020-01": "§ 69 f, stk. 2"} {
		o := opgave(t, beregner(rf), f, m, satser.IkkeForsoerger)
		o.Ret = altidRet
		if trin := find(opgoer(t, beregner(rf), o).Spor, spor.TredjedelAfrundet); len(trin) != 1 || trin[0].Bestemmelse() != vil {
			t.Errorf("%s: %v, want %s", m, trin, vil)
		}
	}
}

// TestForseelseEfterMangel: in a month that waits for the level of a ceiling no offence is told: whether it waits is not known either.
func TestForseelseEfterMangel(t *testing.T) {
	f := forhold(forseelse("2024-03-05", "2024-04-10"), haendelse(satser.AfvistArbejde, "2024-05-13"))
	o := &sanktion.Opgave{Forhold: f, Maaned: hel(maaned("2024-05"), satser.IkkeForsoerger), Ret: altidRet}
	o.Maaned.Niveauer[0].Art, o.Maaned.Niveauer[0].ErLoft = sanktion.EfterNedsat, true
	x := opgoer(t, beregner(rf), o)
	if len(find(x.Spor, spor.HaendelseFraLoft)) != 1 || len(find(x.Spor, spor.Forseelse)) > 0 {
		t.Errorf("%+v\n%s", x.Resultat, trinliste(x.Spor))
	}
}

// TestSenereForseelse: an offence that is committed after the month disturbs it in no way, also when all failures of a year are assessed
// already.
func TestSenereForseelse(t *testing.T) {
	f := forhold(forseelse("2024-03-05", "2024-04-10"), forseelse("2024-06-05", "2024-06-10", func(h *raadighed.Haendelse) { h.Gange = 201 }))
	g, err := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: rf}.Gennemgaa(f, dag("2024-12-31"))
	if err != nil {
		t.Fatal(err)
	}
	x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: f, Gennemgang: g, Maaned: hel(maaned("2024-05"), satser.IkkeForsoerger), Ret: altidRet})
	if x.Tredjedel != kr("2783") {
		t.Errorf("%+v", x.Resultat)
	}
}

// TestHaendelsesnumre: what is said of an event names it by its number in the case, whatever is said.
func TestHaendelsesnumre(t *testing.T) {
	f := forhold(samtale("2024-06-03", "2024-06-03"), haendelse(satser.AfvistArbejde, "2024-06-05"))
	loft := hel(maaned("2024-06"), satser.IkkeForsoerger)
	loft.Niveauer[0].Art, loft.Niveauer[0].ErLoft = sanktion.EfterNedsat, true
	udenRet := hel(maaned("2024-06"), satser.IkkeForsoerger)
	udenRet.Niveauer[0].Periode = satser.MustPeriode("2024-06-10", "2024-06-30")
	for id, m := range map[spor.ID]sanktion.Maanedsydelse{
		spor.Haendelsesbeloeb: hel(maaned("2024-06"), satser.IkkeForsoerger), spor.HaendelseFraLoft: loft, spor.Fradragsdage: udenRet,
	} {
		x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: f, Maaned: m})
		har := false
		for _, trin := range find(x.Spor, id) {
			har = har || trin.Haendelse == satser.AfvistArbejde && trin.Post == 2
		}
		if !har {
			t.Errorf("%v does not name failure 2:\n%s", id, trinliste(x.Spor))
		}
	}
}

// TestFradragsdageSiger: the step of a failure's days names it, and counts them only when there are any.
func TestFradragsdageSiger(t *testing.T) {
	fri := samtale("2024-06-10", "2024-06-11")
	f := forhold(samtale("2024-06-03", "2024-06-05"), fri)
	f.Fritagelser = []raadighed.Fritagelse{ferie("2024-06-10", "2024-06-11")}
	x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: f, Maaned: hel(maaned("2024-06"), satser.IkkeForsoerger)})
	for _, trin := range find(x.Spor, spor.Fradragsdage) {
		if trin.Post != 1 || trin.Led[0] != spor.Dagtal(2, 0) {
			t.Errorf("%d: %v\n%s", trin.Post, trin.Led[0], trinliste(x.Spor))
		}
	}
	udenRet := hel(maaned("2024-06"), satser.IkkeForsoerger)
	udenRet.Niveauer[0].Periode = satser.MustPeriode("2024-06-20", "2024-06-30")
	f = forhold(samtale("2024-05-01", "2024-05-01", afregnes("2024-05")), samtale("2024-06-03", "2024-06-05"))
	x = opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: f, Maaned: udenRet})
	if d := find(x.Spor, spor.Fradragsdage); len(d) != 1 || d[0].Udfald != spor.IkkeOpfyldt || d[0].Post != 2 || !d[0].Led[0].IsZero() {
		t.Errorf("no day with right: %v\n%s", d, trinliste(x.Spor))
	}
}

// TestBroekerAfKroner: what is at most a thousand million is the amount, not what stands above its fraction.
func TestBroekerAfKroner(t *testing.T) {
	m := hel(maaned("2024-06"), satser.IkkeForsoerger)
	halve := spor.Tal{Vaerdi: 1_999_999_999 * satser.EnhederPrKrone, Naevner: 2, Enhed: spor.Kroner}
	m.Foer, m.Efter = halve, halve
	if _, err := beregner(rf).Beregn(&sanktion.Opgave{Forhold: &raadighed.Forhold{}, Maaned: m}); err != nil {
		t.Errorf("999.999.999,50 kr.: %v", err)
	}
	halve.Vaerdi = 2_000_000_000 * satser.EnhederPrKrone
	m.Foer, m.Efter = halve, halve
	_, err := beregner(rf).Beregn(&sanktion.Opgave{Forhold: &raadighed.Forhold{}, Maaned: m})
	kraevInputfejl(t, err, "maaned.foer", satser.KodeGraense, "1.000.000.000,00 kr.")
}
