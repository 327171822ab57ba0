package sanktion_test

import (
	"math/big"
	"strconv"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// dagssats is the average rate for a day as the act makes it: the year's benefit over weeks of five days, in whole
// kroner.
func dagssats(maanedlig *big.Rat) *big.Rat {
	return rund(new(big.Rat).Mul(maanedlig, big.NewRat(12, 260)), 1)
}

// TestDagssatsErFormlen: every published day rate, of each category, scheme and year, is the benefit of the month × 12 /
// 260, and every month's benefit is the one in the test's own table.
func TestDagssatsErFormlen(t *testing.T) {
	par := []struct{ maaned, dag satser.Sats }{
		{satser.MaanedForsoerger, satser.DagForsoerger}, {satser.MaanedIkkeForsoerger, satser.DagIkkeForsoerger},
		{satser.MaanedHjemmeboende, satser.DagHjemmeboende}, {satser.MaanedBidragLoft, satser.DagBidragspligtig},
	}
	for aar, tal := range tabel {
		d, _ := satser.NewDato(aar, 12, 1)
		for _, o := range begge {
			if o == jaf && aar < 2014 {
				continue
			}
			for i, p := range par {
				m, err := satser.Gaeldende().Sats(p.maaned, o, d)
				pr, err2 := satser.Gaeldende().Sats(p.dag, o, d)
				if err != nil || err2 != nil || m.Vaerdi != tal.maaned(grupper()[i]) {
					t.Errorf("%v %d %v: %v, %v, %v", o, aar, p.maaned, m.Vaerdi, err, err2)
				}
				if vil := dagssats(rat(m.Vaerdi)); rat(pr.Vaerdi).Cmp(vil) != 0 {
					t.Errorf("%v %d %v: %v, the formula gives %v", o, aar, p.dag, pr.Vaerdi, vil.FloatString(0))
				}
			}
		}
	}
}

// TestDagssatsBruges: one day costs the rate of the category in each year, on its first and last day, and the step says
// which rate.
func TestDagssatsBruges(t *testing.T) {
	for aar, tal := range tabel {
		for _, dato := range []string{strconv.Itoa(aar) + "-01-02", strconv.Itoa(aar) + "-12-31"} {
			for _, g := range grupper() {
				for _, o := range begge {
					if o == jaf && dag(dato).Before(dag("2014-07-01")) {
						continue
					}
					x := opgoer(t, beregner(o), &sanktion.Opgave{Forhold: forhold(samtale(dato, dato)), Maaned: hel(dag(dato).Maaned(), g)})
					vil := dagssats(big.NewRat(tal.kroner(g), 1))
					if x.Dage != 1 || rat(x.Dagsfradrag).Cmp(vil) != 0 {
						t.Errorf("%v %s %v: %v, want %v", o, dato, g, x.Dagsfradrag, vil.FloatString(0))
					}
					trin := find(x.Spor, spor.Dagssats)
					if len(trin) != 1 || trin[0].Sats.IsZero() || trin[0].Gruppe != g || trin[0].Praksis != 0 {
						t.Errorf("%v %s %v: the step %+v", o, dato, g, trin)
					}
				}
			}
		}
	}
}

// niveau is a month in which the level is set apart from the category's rate.
func niveau(m string, g satser.Satsgruppe, beloeb string, art sanktion.Niveauart) sanktion.Maanedsydelse {
	x := sanktion.Ydelse(maaned(m), g, kr(beloeb), kr(beloeb))
	x.Niveauer[0].Art = art
	return x
}

// TestDagssatsAfEgetNiveau: where no rate is published for the level, or the practice asks for it, the rate is the
// person's own level over 260 days of the year.
func TestDagssatsAfEgetNiveau(t *testing.T) {
	egen := sanktion.Praksis{Dagssats: spor.DagssatsEgen}
	for _, r := range []struct {
		grund   string
		m       sanktion.Maanedsydelse
		praksis sanktion.Praksis
		vil     string
		efter   spor.Praksis
	}{
		{"bidragspligt at the cap: the published rate", hel(maaned("2024-06"), satser.Bidragspligtig), sanktion.Praksis{}, "756", 0},
		{"bidragspligt a krone below the cap: 16.381 × 12 / 260 = 756,05", niveau("2024-06", satser.Bidragspligtig, "16381", sanktion.EfterSats), sanktion.Praksis{}, "756", spor.EgetNiveau},
		{"bidragspligt well below the cap: 5.382 × 12 / 260 = 248,4", niveau("2024-06", satser.Bidragspligtig, "5382", sanktion.EfterSats), sanktion.Praksis{}, "248", spor.EgetNiveau},
		{"and 5.395 × 12 / 260 = 249 exactly", niveau("2024-06", satser.Bidragspligtig, "5395", sanktion.EfterSats), egen, "249", spor.EgetNiveau},
		{"half a krone goes up: 5.405,83 × 12 / 260 = 249,4998", niveau("2024-06", satser.Bidragspligtig, "5405.83", sanktion.EfterSats), sanktion.Praksis{}, "249", spor.EgetNiveau},
		{"and 5.405,84 × 12 / 260 = 249,5003", niveau("2024-06", satser.Bidragspligtig, "5405.84", sanktion.EfterSats), sanktion.Praksis{}, "250", spor.EgetNiveau},
		{"a level from sygedagpenge: by default the category's", niveau("2024-06", satser.IkkeForsoerger, "20345", sanktion.EfterTidligere), sanktion.Praksis{}, "569", spor.DagssatsGruppe},
		{"4.695 a week, 20.345 a month: 939 by the other practice", niveau("2024-06", satser.IkkeForsoerger, "20345", sanktion.EfterTidligere), egen, "939", spor.DagssatsEgen},
		{"75 % of 12.326: 9.244,50 × 12 / 260 = 426,67", niveau("2024-06", satser.IkkeForsoerger, "9244.50", sanktion.EfterNedsat), sanktion.Praksis{}, "427", spor.EgetNiveau},
		{"50 % of 12.326: 6.163 × 12 / 260 = 284,45", niveau("2024-06", satser.IkkeForsoerger, "6163", sanktion.EfterNedsat), sanktion.Praksis{}, "284", spor.EgetNiveau},
		{"a ceiling of 6.000: 276,92", niveau("2024-06", satser.Forsoerger, "6000", sanktion.EfterNedsat), egen, "277", spor.EgetNiveau},
	} {
		t.Run(r.grund, func(t *testing.T) {
			x := opgoer(t, beregner(rf, r.praksis), &sanktion.Opgave{Forhold: forhold(samtale("2024-06-03", "2024-06-03")), Maaned: r.m})
			if x.Dagsfradrag != kr(r.vil) {
				t.Errorf("%s: %v, want %s\n%s", r.grund, x.Dagsfradrag, r.vil, trinliste(x.Spor))
			}
			trin := append(find(x.Spor, spor.Dagssats), find(x.Spor, spor.EgenDagssats)...)
			if len(trin) != 1 || trin[0].Praksis != r.efter {
				t.Errorf("%s: the step %+v, want the practice %v", r.grund, trin, r.efter)
			}
			if r.efter == spor.EgetNiveau || r.efter == spor.DagssatsEgen {
				if d := find(x.Spor, spor.Dagsbeloeb); len(d) != 1 || d[0].Praksis != r.efter || len(find(x.Spor, spor.Dagsniveau)) != 1 {
					t.Errorf("%s: the level and its share of a year do not stand in the steps\n%s", r.grund, trinliste(x.Spor))
				}
			}
		})
	}
}

// TestToNiveauerIMaaneden: each day costs the rate of its own level.
func TestToNiveauerIMaaneden(t *testing.T) {
	m := hel(maaned("2024-06"), satser.IkkeForsoerger)
	m.Niveauer = append(m.Niveauer, m.Niveauer[0], m.Niveauer[0])
	m.Niveauer[0].Periode = satser.MustPeriode("2024-06-01", "2024-06-04")
	m.Niveauer[1].Periode, m.Niveauer[1].Gruppe = satser.MustPeriode("2024-06-05", "2024-06-10"), satser.Forsoerger
	m.Niveauer[2].Periode = satser.MustPeriode("2024-06-13", "2024-06-30")
	x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: forhold(samtale("2024-06-03", "2024-06-15")), Maaned: m})
	// 3-4 June at 569, 5-7 and 10 June at 756, 13-14 June at 569; no right on 11 and 12 June.
	if x.Dage != 8 || x.Dagsfradrag != kr("5300") {
		t.Errorf("%d days, %v\n%s", x.Dage, x.Dagsfradrag, trinliste(x.Spor))
	}
	if d := find(x.Spor, spor.Fradragsdage); len(d) != 1 || d[0].Periode != satser.MustPeriode("2024-06-03", "2024-06-14") {
		t.Errorf("the days: %+v", d)
	}
}

// TestSatsstatus: the answer says how sure its figures are.
func TestSatsstatus(t *testing.T) {
	for _, r := range []struct {
		dato string
		vil  satser.Status
	}{{"2024-06-03", satser.Bekendtgjort}, {"2023-06-05", satser.Beregnet}} {
		x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: forhold(samtale(r.dato, r.dato)), Maaned: hel(dag(r.dato).Maaned(), satser.Forsoerger)})
		if x.Satsstatus != r.vil {
			t.Errorf("%s: %v, want %v", r.dato, x.Satsstatus, r.vil)
		}
	}
}
