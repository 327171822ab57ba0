package sanktion_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestGodtgoerelse: at most the share that falls on the days of absence, rounded as the practice says; never a must.
func TestGodtgoerelse(t *testing.T) {
	hele := sanktion.Praksis{Afrunding: spor.SanktionKroner}
	for _, r := range []struct {
		grund, beloeb string
		dage, fravaer int
		praksis       sanktion.Praksis
		vil           string
	}{
		{"3 of 20 days", "1000", 20, 3, sanktion.Praksis{}, "150"},
		{"1 of 21 days: 47,619", "1000", 21, 1, sanktion.Praksis{}, "47.62"},
		{"in whole kroner", "1000", 21, 1, hele, "48"},
		{"half an øre goes up: 100,01 / 2", "100.01", 2, 1, sanktion.Praksis{}, "50.01"},
		{"half a krone goes up", "1", 2, 1, hele, "1"},
		{"every day: the whole", "987.65", 19, 19, sanktion.Praksis{}, "987.65"},
		{"the only day", "1000", 1, 1, sanktion.Praksis{}, "1000"},
		{"no day", "1000", 20, 0, sanktion.Praksis{}, "0"},
		{"no godtgørelse", "0", 20, 3, sanktion.Praksis{}, "0"},
	} {
		for _, o := range begge {
			x, err := beregner(o, r.praksis).Godtgoerelse(sanktion.Godtgoerelse{Maaned: maaned("2024-06"), Beloeb: kr(r.beloeb), Dage: r.dage, Fravaer: r.fravaer})
			if err != nil || x.Udfald != spor.KraeverSkoen || x.Hoejst != kr(r.vil) {
				t.Errorf("%v %s: %v %v, %v, want %s", o, r.grund, x.Udfald, x.Hoejst, err, r.vil)
			}
		}
	}
}

// TestGodtgoerelseTrin: one step with the provision of the month's law, the exact share and the practice that rounds it;
// it replays, survives JSON, and is found when it is tampered with.
func TestGodtgoerelseTrin(t *testing.T) {
	for _, r := range []struct {
		o      satser.Ordning
		maaned string
		vil    string
	}{
		{rf, "2013-01", "§ 69 b, stk. 2"}, {rf, "2019-12", "§ 69 b, stk. 2"}, {rf, "2020-01", "§ 69 b, stk. 3"},
		{jaf, "2014-07", "§ 69 m, stk. 2"}, {jaf, sidsteKendte.Maaned().String(), "§ 69 m, stk. 3"},
	} {
		x, err := beregner(r.o).Godtgoerelse(sanktion.Godtgoerelse{Maaned: maaned(r.maaned), Beloeb: kr("1000"), Dage: 21, Fravaer: 2})
		if err != nil || len(x.Spor) != 1 {
			t.Fatalf("%v %s: %v %v", r.o, r.maaned, x, err)
		}
		s := x.Spor[0]
		if s.Bestemmelse() != r.vil || s.Praksis != spor.SanktionOere || s.Ordning != r.o || s.Periode != maaned(r.maaned).Periode() || s.Udfald != spor.Beregnet {
			t.Errorf("%v %s: %s, %+v", r.o, r.maaned, s.Bestemmelse(), s)
		}
		if _, err := x.Spor.Efterregn(); err != nil {
			t.Errorf("%v", err)
		}
		data, err := json.Marshal(x)
		var igen sanktion.Godtgoerelsesfradrag
		if err != nil || json.Unmarshal(data, &igen) != nil || cmp.Diff(x, igen) != "" {
			t.Errorf("%v\n%s\n%s", err, data, cmp.Diff(x, igen))
		}
		x.Spor[0].Resultat.Vaerdi++
		if _, err := x.Spor.Efterregn(); err == nil {
			t.Error("a tampered share replays")
		}
	}
}

// TestGodtgoerelseFejl: facts that cannot be, and months outside known law.
func TestGodtgoerelseFejl(t *testing.T) {
	god := sanktion.Godtgoerelse{Maaned: maaned("2024-06"), Beloeb: kr("1000"), Dage: 20, Fravaer: 3}
	for _, r := range []struct {
		grund, felt string
		kode        satser.Kode
		vaerdi      string
		aendr       func(*sanktion.Beregner, *sanktion.Godtgoerelse)
	}{
		{"no rules", "regler", satser.KodeMangler, "", func(b *sanktion.Beregner, _ *sanktion.Godtgoerelse) { b.Regler = nil }},
		{"no scheme", "ordning", satser.KodeMangler, "", func(b *sanktion.Beregner, _ *sanktion.Godtgoerelse) { b.Ordning = 0 }},
		{"a practice of another kind", "praksis.afrunding", satser.KodeUkendt, "hverdage", func(b *sanktion.Beregner, _ *sanktion.Godtgoerelse) { b.Praksis.Afrunding = spor.SanktionHverdage }},
		{"no month", "maaned", satser.KodeMangler, "", func(_ *sanktion.Beregner, x *sanktion.Godtgoerelse) { x.Maaned = satser.Maaned{} }},
		{"a negative amount", "beloeb", satser.KodeFortegn, "-1,00 kr.", func(_ *sanktion.Beregner, x *sanktion.Godtgoerelse) { x.Beloeb = kr("-1") }},
		{"a billion", "beloeb", satser.KodeGraense, "1.000.000.000,00 kr.", func(_ *sanktion.Beregner, x *sanktion.Godtgoerelse) {
			x.Beloeb = satser.BeloebAfEnheder(satser.GraenseKroner * satser.EnhederPrKrone)
		}},
		{"no days", "dage", satser.KodeGraense, "0", func(_ *sanktion.Beregner, x *sanktion.Godtgoerelse) { x.Dage = 0 }},
		{"negative days", "dage", satser.KodeGraense, "-1", func(_ *sanktion.Beregner, x *sanktion.Godtgoerelse) { x.Dage = -1 }},
		{"more days than the month has", "dage", satser.KodeGraense, "31", func(_ *sanktion.Beregner, x *sanktion.Godtgoerelse) { x.Dage = 31 }},
		{"negative absence", "fravaer", satser.KodeGraense, "-1", func(_ *sanktion.Beregner, x *sanktion.Godtgoerelse) { x.Fravaer = -1 }},
		{"more absence than days", "fravaer", satser.KodeGraense, "21", func(_ *sanktion.Beregner, x *sanktion.Godtgoerelse) { x.Fravaer = 21 }},
	} {
		b, x := beregner(rf), god
		r.aendr(&b, &x)
		ud, err := b.Godtgoerelse(x)
		kraevInputfejl(t, err, r.felt, r.kode, r.vaerdi)
		if ud.Hoejst.Sign() != 0 || len(ud.Spor) != 0 || ud.Udfald != 0 {
			t.Errorf("%s: an answer beside the fault: %+v", r.grund, ud)
		}
	}
	var ude *satser.Udenforfejl
	for _, x := range []struct {
		o satser.Ordning
		m satser.Maaned
	}{{rf, maaned("2012-12")}, {jaf, maaned("2014-06")}, {rf, foersteUkendte.Maaned()}} {
		god.Maaned = x.m
		if _, err := beregner(x.o).Godtgoerelse(god); !errors.As(err, &ude) {
			t.Errorf("%v %v: %v", x.o, x.m, err)
		}
	}
}

// TestGodtgoerelseNaiv: the share by fractions, never above the godtgørelse, and more absence is never less.
func TestGodtgoerelseNaiv(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := sanktion.Godtgoerelse{Maaned: maaned("2024-07"), Beloeb: satser.BeloebAfEnheder(rapid.Int64Range(0, 5000_00).Draw(t, "øre") * satser.EnhederPrOere)}
		x.Dage = rapid.IntRange(1, 31).Draw(t, "dage")
		x.Fravaer = rapid.IntRange(0, x.Dage).Draw(t, "fravær")
		ud, err := beregner(jaf).Godtgoerelse(x)
		vil := rund(new(big.Rat).Mul(rat(x.Beloeb), big.NewRat(int64(x.Fravaer), int64(x.Dage))), 100)
		if err != nil || rat(ud.Hoejst).Cmp(vil) != 0 || ud.Hoejst.Compare(x.Beloeb) > 0 {
			t.Fatalf("%+v: %v, %v, want %s", x, ud.Hoejst, err, vil.FloatString(2))
		}
		if x.Fravaer > 0 {
			x.Fravaer--
			if faerre, _ := beregner(jaf).Godtgoerelse(x); faerre.Hoejst.Compare(ud.Hoejst) > 0 {
				t.Fatalf("%+v: %v, a day more %v", x, faerre.Hoejst, ud.Hoejst)
			}
		}
	})
}
