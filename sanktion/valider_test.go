package sanktion_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestInputfejl: malformed facts give a fault that names the field, the value and what would be right, and no answer
// beside it.
func TestInputfejl(t *testing.T) {
	milliard := spor.Tal{Vaerdi: satser.GraenseKroner * satser.EnhederPrKrone, Enhed: spor.Kroner}
	minus := spor.Kr(kr("-0.01"))
	for _, r := range []struct {
		grund, felt string
		kode        satser.Kode
		vaerdi      string
		aendr       func(*sanktion.Beregner, *sanktion.Opgave)
	}{
		{"no rules", "regler", satser.KodeMangler, "", func(b *sanktion.Beregner, _ *sanktion.Opgave) { b.Regler = nil }},
		{"no scheme", "ordning", satser.KodeMangler, "", func(b *sanktion.Beregner, _ *sanktion.Opgave) { b.Ordning = 0 }},
		{"a scheme that is none", "ordning", satser.KodeUkendt, "9", func(b *sanktion.Beregner, _ *sanktion.Opgave) { b.Ordning = 9 }},
		{"a practice of another kind", "praksis.dage", satser.KodeUkendt, "egen dagssats", func(b *sanktion.Beregner, _ *sanktion.Opgave) { b.Praksis.Dage = spor.DagssatsEgen }},
		{"another", "praksis.dagssats", satser.KodeUkendt, "sanktion til øre", func(b *sanktion.Beregner, _ *sanktion.Opgave) { b.Praksis.Dagssats = spor.SanktionOere }},
		{"a third", "praksis.afrunding", satser.KodeUkendt, "afrunding til øre", func(b *sanktion.Beregner, _ *sanktion.Opgave) { b.Praksis.Afrunding = spor.AfrundOere }},
		{"no case", "forhold", satser.KodeMangler, "", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Forhold = nil }},
		{"a failure that is none", "haendelser[1].art", satser.KodeMangler, "", func(_ *sanktion.Beregner, o *sanktion.Opgave) {
			o.Forhold.Haendelser = append(o.Forhold.Haendelser, raadighed.Haendelse{})
		}},
		{"no month", "maaned.maaned", satser.KodeMangler, "", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Maaned = satser.Maaned{} }},
		{"no benefit before income", "maaned.foer", satser.KodeMangler, "", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Foer = spor.Tal{} }},
		{"days for kroner", "maaned.foer", satser.KodeMangler, "", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Foer = spor.Dagtal(3, 0) }},
		{"no benefit after income", "maaned.efter", satser.KodeMangler, "", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Efter = spor.Tal{} }},
		{"a negative benefit", "maaned.foer", satser.KodeFortegn, "-0,01 kr.", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Foer = minus }},
		{"after income too", "maaned.efter", satser.KodeFortegn, "-0,01 kr.", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Efter = minus }},
		{"a billion", "maaned.foer", satser.KodeGraense, "1.000.000.000,00 kr.", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Foer = milliard }},
		{"more after income than before", "maaned.efter", satser.KodeModstrid, "12.326,01 kr.", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Efter = spor.Kr(kr("12326.01")) }},
		{"fractions that cannot be compared", "maaned.efter", satser.KodeGraense, "", func(_ *sanktion.Beregner, o *sanktion.Opgave) {
			o.Maaned.Foer = spor.Tal{Vaerdi: 1<<60 + 1, Naevner: 1<<31 - 1, Enhed: spor.Kroner}
			o.Maaned.Efter = spor.Tal{Vaerdi: 1<<60 - 1, Naevner: 1<<31 - 19, Enhed: spor.Kroner}
		}},
		{"a level before the month", "maaned.niveauer[0].periode", satser.KodeGraense, "2024-05-31/2024-06-30", func(_ *sanktion.Beregner, o *sanktion.Opgave) {
			o.Maaned.Niveauer[0].Periode.Fra = dag("2024-05-31")
		}},
		{"a level after it", "maaned.niveauer[0].periode", satser.KodeGraense, "2024-06-01/2024-07-01", func(_ *sanktion.Beregner, o *sanktion.Opgave) {
			o.Maaned.Niveauer[0].Periode.Til = dag("2024-07-01")
		}},
		{"an open level", "maaned.niveauer[0].periode", satser.KodeGraense, "2024-06-01/..", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Niveauer[0].Periode.Til = satser.Dato{} }},
		{"two levels on a day", "maaned.niveauer[1].periode", satser.KodeOverlap, "2024-06-30/2024-06-30", func(_ *sanktion.Beregner, o *sanktion.Opgave) {
			n := o.Maaned.Niveauer[0]
			n.Periode = satser.MustPeriode("2024-06-30", "2024-06-30")
			o.Maaned.Niveauer = append(o.Maaned.Niveauer, n)
		}},
		{"no category", "maaned.niveauer[0].gruppe", satser.KodeMangler, "", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Niveauer[0].Gruppe = 0 }},
		{"a level that comes from nothing", "maaned.niveauer[0].art", satser.KodeMangler, "", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Niveauer[0].Art = 0 }},
		{"a level of no kind", "maaned.niveauer[0].art", satser.KodeUkendt, "4", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Niveauer[0].Art = 4 }},
		{"a ceiling of no kind", "maaned.niveauer[0].loft", satser.KodeUkendt, "4", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Niveauer[0].Loft = 4 }},
		{"a negative level", "maaned.niveauer[0].beloeb", satser.KodeFortegn, "-0,01 kr.", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Niveauer[0].Beloeb = minus }},
		{"no level", "maaned.niveauer[0].beloeb", satser.KodeMangler, "", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Maaned.Niveauer[0].Beloeb = spor.Tal{} }},
		{"an earlier month that is missing", "tidligere", satser.KodeMangler, "2024-05", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Tidligere = nil }},
		{"an earlier month that is another", "tidligere", satser.KodeMangler, "2024-05", func(_ *sanktion.Beregner, o *sanktion.Opgave) {
			o.Tidligere[0] = hel(maaned("2024-04"), satser.IkkeForsoerger)
		}},
		{"an earlier month that is not earlier", "tidligere[0].maaned", satser.KodeModstrid, "2024-06", func(_ *sanktion.Beregner, o *sanktion.Opgave) {
			o.Tidligere[0] = hel(maaned("2024-06"), satser.IkkeForsoerger)
		}},
		{"an earlier month twice", "tidligere[1].maaned", satser.KodeDublet, "2024-05", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Tidligere = append(o.Tidligere, o.Tidligere[0]) }},
		{"a fault in an earlier month", "tidligere[0].foer", satser.KodeFortegn, "-0,01 kr.", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Tidligere[0].Foer = minus }},
		{"a fault in a level of it", "tidligere[0].niveauer[0].art", satser.KodeMangler, "", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Tidligere[0].Niveauer[0].Art = 0 }},
		{"right without a first day", "ret[0].fra", satser.KodeMangler, "", func(_ *sanktion.Beregner, o *sanktion.Opgave) { o.Ret = []satser.Periode{{Til: dag("2024-06-01")}} }},
		{"right that ends before it begins", "ret[0].til", satser.KodeModstrid, "2024-05-01", func(_ *sanktion.Beregner, o *sanktion.Opgave) {
			o.Ret = []satser.Periode{{Fra: dag("2024-06-01"), Til: dag("2024-05-01")}}
		}},
		{"a day of right twice", "ret[1]", satser.KodeOverlap, "2024-06-01/2024-06-30", func(_ *sanktion.Beregner, o *sanktion.Opgave) {
			o.Ret = []satser.Periode{satser.MustPeriode("2024-05-01", "2024-06-01"), satser.MustPeriode("2024-06-01", "2024-06-30")}
		}},
		{"right after right without end", "ret[1]", satser.KodeOverlap, "2025-06-01/2025-06-30", func(_ *sanktion.Beregner, o *sanktion.Opgave) {
			o.Ret = []satser.Periode{{Fra: dag("2024-05-01")}, satser.MustPeriode("2025-06-01", "2025-06-30")}
		}},
	} {
		t.Run(r.grund, func(t *testing.T) {
			b := beregner(rf)
			o := opgave(t, b, forhold(samtale("2024-05-30", "2024-06-05", afregnes("2024-06"))), "2024-06", satser.IkkeForsoerger)
			r.aendr(&b, o)
			_, err := b.Beregn(o)
			kraevInputfejl(t, err, r.felt, r.kode, r.vaerdi)
			x, err := b.Opgoer(o)
			kraevInputfejl(t, err, r.felt, r.kode, r.vaerdi)
			if x.Resultat != (sanktion.Resultat{}) || x.Spor != nil {
				t.Errorf("an answer beside the fault: %+v", x)
			}
			foer := []spor.Trin{{ID: spor.Ret}}
			if _, trin, err := b.OpgoerI(foer, 1, o); err == nil || len(trin) != 1 {
				t.Errorf("OpgoerI: %d steps, %v", len(trin), err)
			}
		})
	}
}

// TestUdenForLoven: a failure, an event or an offence outside known law is told apart from a fault.
func TestUdenForLoven(t *testing.T) {
	for _, r := range []struct {
		o    satser.Ordning
		dato string
	}{{rf, "2012-12-31"}, {jaf, "2014-06-30"}, {rf, foersteUkendte.String()}, {jaf, foersteUkendte.AddDays(3).String()}} {
		for _, f := range []*raadighed.Forhold{forhold(samtale(r.dato, r.dato)), forhold(haendelse(satser.AfvistArbejde, r.dato)), forhold(forseelse(r.dato, r.dato))} {
			m := dag(r.dato).Maaned()
			_, err := beregner(r.o).Beregn(&sanktion.Opgave{Forhold: f, Maaned: sanktion.Ydelse(m, satser.Forsoerger, kr("10000"), kr("10000"))})
			var ude *satser.Udenforfejl
			if !errors.As(err, &ude) {
				t.Errorf("%v %s: %v", r.o, r.dato, err)
			}
		}
	}
	// A failure that is settled after the last known day: its own day is known, the month's law is not.
	b := beregner(rf)
	m := sanktion.Ydelse(foersteUkendte.Maaned(), satser.Forsoerger, kr("17736"), kr("17736"))
	dagen := sidsteKendte.AddDays(-1).String()
	foer := sanktion.Ydelse(sidsteKendte.Maaned(), satser.Forsoerger, kr("17736"), kr("17736"))
	o := &sanktion.Opgave{Forhold: forhold(samtale(dagen, dagen, afregnes(foersteUkendte.Maaned().String()))), Maaned: m, Tidligere: []sanktion.Maanedsydelse{foer}}
	var ude *satser.Udenforfejl
	if _, err := b.Opgoer(o); !errors.As(err, &ude) {
		t.Errorf("settled beyond known law: %v", err)
	}
}

// TestNulvaerdier: the zero values of everything give a fault, not a panic.
func TestNulvaerdier(t *testing.T) {
	var b sanktion.Beregner
	_, err := b.Beregn(nil)
	kraevInputfejl(t, err, "opgave", satser.KodeMangler, "")
	_, err = b.Opgoer(nil)
	kraevInputfejl(t, err, "opgave", satser.KodeMangler, "")
	_, err = b.Opgoer(&sanktion.Opgave{})
	kraevInputfejl(t, err, "regler", satser.KodeMangler, "")
	_, err = beregner(rf).Maaneder(maanedsopgave(nil, maaned("2024-06")))
	kraevInputfejl(t, err, "forhold", satser.KodeMangler, "")
	_, err = b.Maaneder(maanedsopgave(forhold(samtale("2024-06-03", "2024-06-03")), maaned("2024-06")))
	kraevInputfejl(t, err, "regler", satser.KodeMangler, "")
	_, err = beregner(rf).Maaneder(maanedsopgave(forhold(samtale("2024-06-03", "2024-06-03")), satser.Maaned{}))
	kraevInputfejl(t, err, "maaned", satser.KodeMangler, "")
	_, err = b.Godtgoerelse(sanktion.Godtgoerelse{})
	kraevInputfejl(t, err, "regler", satser.KodeMangler, "")
	_, err = beregner(rf).Opgoer(&sanktion.Opgave{})
	kraevInputfejl(t, err, "maaned.maaned", satser.KodeMangler, "")
	_, err = (sanktion.Beregner{Regler: &satser.Regelsaet{}, Ordning: rf}).Opgoer(&sanktion.Opgave{Forhold: forhold(samtale("2024-06-03", "2024-06-03")), Maaned: hel(maaned("2024-06"), satser.Forsoerger)})
	if err == nil {
		t.Error("rules without any rule settle a month")
	}
	if (sanktion.Resultat{}).IAlt().Sign() != 0 {
		t.Error("the zero Resultat takes something")
	}
	// No level at all: no day has right.
	x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: forhold(samtale("2024-06-03", "2024-06-05"), haendelse(satser.AfvistArbejde, "2024-06-06"), forseelse("2024-03-01", "2024-04-01")),
		Maaned: sanktion.Maanedsydelse{Maaned: maaned("2024-06"), Foer: spor.Kr(kr("0")), Efter: spor.Kr(kr("0"))}})
	if x.Dage != 0 || x.IAlt().Sign() != 0 {
		t.Errorf("%+v", x.Resultat)
	}
}

// TestPraksis: what is not chosen is the default, and a choice survives.
func TestPraksis(t *testing.T) {
	if p, err := (sanktion.Praksis{}).Udfyldt(); err != nil || p != sanktion.Standard() {
		t.Errorf("%+v, %v", p, err)
	}
	andre := sanktion.Praksis{Dage: spor.SanktionKalenderdage, Dagssats: spor.DagssatsEgen, Afrunding: spor.SanktionKroner}
	if p, err := andre.Udfyldt(); err != nil || p != andre {
		t.Errorf("%+v, %v", p, err)
	}
	if p, err := sanktion.Standard().Udfyldt(); err != nil || p != sanktion.Standard() {
		t.Errorf("%+v, %v", p, err)
	}
}
