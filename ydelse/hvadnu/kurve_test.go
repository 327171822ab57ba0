package hvadnu_test

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

// TestPunkter: by hand. In kap. 6 a 2024 20.000 kr. costs 55 % of 3.677 kr., in kap. 6 b 30 % of 16.323 kr. more.
func TestPunkter(t *testing.T) {
	v := hvadnu.Valg{Maks: kr("30999.99"), Skridt: kr("10000")}
	for o, vil := range map[satser.Ordning][]hvadnu.Punkt{
		rf: {
			{Loen: kr("0"), Ydelse: kr("12326"), IAlt: kr("12326")},
			{Loen: kr("10000"), Ydelse: kr("12326"), IAlt: kr("22326")},
			{Loen: kr("20000"), Ydelse: kr("10303.65"), IAlt: kr("30303.65")},
			{Loen: kr("30000"), Ydelse: kr("4803.65"), IAlt: kr("34803.65")},
		},
		jaf: {
			{Loen: kr("0"), Ydelse: kr("12326"), IAlt: kr("12326")},
			{Loen: kr("10000"), Ydelse: kr("9326"), IAlt: kr("19326")},
			{Loen: kr("20000"), Ydelse: kr("5406.75"), IAlt: kr("25406.75")},
			{Loen: kr("30000"), Ydelse: kr("0"), IAlt: kr("30000")},
		},
	} {
		k := kurve(t, beregner(), sag(o), "2024-05", v)
		ens(t, o.String(), k.Punkter, vil)
		if k.Udfald != spor.Beregnet || k.Ordning != o || k.Spor != nil || k.Satsstatus != satser.Bekendtgjort ||
			k.Regelsaet != satser.Gaeldende().Aftryk() || k.Maaned != satser.MustMaaned("2024-05") {
			t.Errorf("%v: %+v", o, k)
		}
	}
}

// TestPunkterErBeregn: every point is what the month gives with that wage, and the own wage of the case is taken away first, every
// row of it, while the rest stays where it was.
func TestPunkterErBeregn(t *testing.T) {
	m := satser.MustMaaned("2024-05")
	for _, r := range raekker() {
		if r.valg.EgenPension != 0 || !r.valg.Periode.IsZero() {
			continue
		}
		s := sag(r.sag.Ordning, med(satser.AndenIndtaegt, "2024-05", "1000"), med(satser.Loen, "2024-05", "3000"),
			med(satser.Ophoersbeloeb, "2024-05", "500"), med(satser.Loen, "2024-05", "4000"), med(satser.Loen, "2024-04", "9000"))
		for _, p := range kurve(t, beregner(), s, "2024-05", til60).Punkter {
			ny := s.Kopi()
			ny.Indtaegter = append(ny.Indtaegter[:1:1], ny.Indtaegter[2], ny.Indtaegter[4])
			ny.Indtaegter = append(ny.Indtaegter, ydelse.Indtaegt{Art: satser.Loen, Beloeb: p.Loen, Periode: m.Periode(), Udbetalt: m.SidsteDag()})
			res, err := beregner().Beregn(ny, m)
			if err != nil || res.Ydelse != p.Ydelse {
				t.Fatalf("wage %v: %v, want %v (%v)", p.Loen, p.Ydelse, res.Ydelse, err)
			}
		}
	}
}

// TestIngenKurve: where the month has no amount there are no numbers, and the steps say why.
func TestIngenKurve(t *testing.T) {
	under25 := sag(rf)
	under25.Foedt = dag("2003-02-01")
	pensionist := sag(rf)
	pensionist.Tidligere = ydelse.TidligereYdelse{Art: ydelse.Foertidspension}
	for _, r := range []struct {
		grund  string
		sag    *ydelse.Sag
		udfald spor.Udfald
		trin   spor.ID
	}{
		{"it is not known where a person under 25 lives", under25, spor.Uoplyst, spor.Bolig},
		{"how compensation for lost earnings is treated is left open", sag(rf, med(satser.TabtArbejdsfortjeneste, "2024-05", "5000")), spor.KraeverSkoen, spor.PostSkoen},
		{"a wage for the whole month that the course begins in must be split", sag(rf, fra("2024-05-16")), spor.KraeverSkoen, spor.PostDelvis},
		{"no course in the month", sag(rf, fra("2024-06-01")), spor.IkkeOpfyldt, spor.UdenForForloeb},
		{"a pensionist keeps the pension", pensionist, spor.IkkeOpfyldt, spor.Foertidspension},
	} {
		k := kurve(t, beregner(), r.sag, "2024-05", til60)
		siger := slices.ContainsFunc(k.Spor, func(t spor.Trin) bool { return t.ID == r.trin && t.Udfald == r.udfald })
		if k.Udfald != r.udfald || k.Punkter != nil || k.Knaek != nil || !siger {
			t.Errorf("%s: %v, %d points, %d kinks", r.grund, k.Udfald, len(k.Punkter), len(k.Knaek))
		}
	}
}

// TestIngenKurveUndervejs: other pay for the whole month, 10.000 kr. of it, decides nothing while it and the wage stay below the
// threshold, and nothing when the wage alone takes the whole benefit. Between the two it must be split, and there is no curve.
func TestIngenKurveUndervejs(t *testing.T) {
	s := sag(rf, fra("2024-05-16"), med(satser.Ophoersbeloeb, "2024-05", "10000"))
	v := til60
	v.Periode = satser.MustPeriode("2024-05-16", "2024-05-31")
	k := kurve(t, beregner(), s, "2024-05", v)
	siger := slices.ContainsFunc(k.Spor, func(t spor.Trin) bool { return t.ID == spor.PostDelvis && t.Udfald == spor.KraeverSkoen })
	if k.Udfald != spor.KraeverSkoen || k.Punkter != nil || k.Knaek != nil || !siger {
		t.Errorf("%v, %d points, %d kinks", k.Udfald, len(k.Punkter), len(k.Knaek))
	}
	v.Maks = kr("6323")
	if k := kurve(t, beregner(), s, "2024-05", v); k.Udfald != spor.Beregnet || len(k.Knaek) != 1 {
		t.Errorf("below the threshold: %v, %d kinks", k.Udfald, len(k.Knaek))
	}
}

// TestUafklaret: a failure that may still be sanctioned is said.
func TestUafklaret(t *testing.T) {
	s := sag(rf, forsoemt(satser.AfvistArbejde, "2024-05-06", "2024-05"))
	s.Raadighed.Haendelser[0].Behandling.RimeligGrund = spor.IkkeVurderet
	if k := kurve(t, beregner(), s, "2024-05", til60); k.Uafklaret != 1 || k.Udfald != spor.Beregnet {
		t.Errorf("%d, %v", k.Uafklaret, k.Udfald)
	}
}

// TestFejl: malformed choices and facts, with the field.
func TestFejl(t *testing.T) {
	v := func(aendr func(*hvadnu.Valg)) hvadnu.Valg { x := til60; aendr(&x); return x }
	daarlig := sag(rf)
	daarlig.Foedt = satser.Dato{}
	m := satser.MustMaaned("2024-05")
	for _, r := range []struct {
		felt string
		kode satser.Kode
		b    ydelse.Beregner
		sag  *ydelse.Sag
		m    satser.Maaned
		v    hvadnu.Valg
	}{
		{"valg.maks", satser.KodeFortegn, beregner(), sag(rf), m, hvadnu.Valg{Skridt: kr("1")}},
		{"valg.maks", satser.KodeFortegn, beregner(), sag(rf), m, v(func(x *hvadnu.Valg) { x.Maks = kr("-1") })},
		{"valg.maks", satser.KodeGraense, beregner(), sag(rf), m, v(func(x *hvadnu.Valg) { x.Maks = kr("10000000.01") })},
		{"valg.maks", satser.KodeFormat, beregner(), sag(rf), m, v(func(x *hvadnu.Valg) { x.Maks = satser.BeloebAfEnheder(1) })},
		{"valg.skridt", satser.KodeFortegn, beregner(), sag(rf), m, v(func(x *hvadnu.Valg) { x.Skridt = satser.Beloeb{} })},
		{"valg.skridt", satser.KodeFormat, beregner(), sag(rf), m, v(func(x *hvadnu.Valg) { x.Skridt = satser.BeloebAfEnheder(150) })},
		{"valg.skridt", satser.KodeGraense, beregner(), sag(rf), m, v(func(x *hvadnu.Valg) { x.Skridt = kr("6") })}, // 10.001 points
		{"valg.egenPension", satser.KodeGraense, beregner(), sag(rf), m, v(func(x *hvadnu.Valg) { x.EgenPension = -1 })},
		{"valg.egenPension", satser.KodeGraense, beregner(), sag(rf), m, v(func(x *hvadnu.Valg) { x.EgenPension = 100_00 })},
		{"valg.arbejdsgiverPension", satser.KodeGraense, beregner(), sag(rf), m, v(func(x *hvadnu.Valg) { x.ArbejdsgiverPension = -1 })},
		{"valg.arbejdsgiverPension", satser.KodeGraense, beregner(), sag(rf), m, v(func(x *hvadnu.Valg) { x.EgenPension, x.ArbejdsgiverPension = 50_00, 50_00 })},
		{"valg.periode", satser.KodeModstrid, beregner(), sag(rf), m, v(func(x *hvadnu.Valg) { x.Periode.Fra = dag("2024-05-01") })},
		{"valg.periode", satser.KodeModstrid, beregner(), sag(rf), m, v(func(x *hvadnu.Valg) { x.Periode.Til = dag("2024-05-01") })},
		{"sag", satser.KodeMangler, beregner(), nil, m, til60},
		{"maaned", satser.KodeMangler, beregner(), sag(rf), satser.Maaned{}, til60},
		{"regler", satser.KodeMangler, ydelse.Beregner{}, sag(rf), m, til60},
		{"foedt", satser.KodeMangler, beregner(), daarlig, m, til60},
		{"praksis.uge", satser.KodeUkendt, beregner(ydelse.Praksis{Uge: spor.AfrundOere}), sag(rf), m, til60},
	} {
		k, err := hvadnu.Loenkurve(r.b, r.sag, r.m, r.v)
		inputfejl(t, err, r.felt, r.kode)
		if k.Udfald != 0 || k.Punkter != nil {
			t.Errorf("%s: a curve besides the error", r.felt)
		}
	}
	var uden *satser.Udenforfejl
	if _, err := hvadnu.Loenkurve(beregner(), sag(rf), satser.MustMaaned("2031-05"), til60); !errors.As(err, &uden) {
		t.Errorf("2031: %v", err)
	}
}

// TestGraenserne: the bounds themselves are allowed.
func TestGraenserne(t *testing.T) {
	k := kurve(t, beregner(), sag(rf), "2024-05", hvadnu.Valg{Maks: kr("10000000"), Skridt: kr("1000.1")})
	if len(k.Punkter) != 9_999+1 || k.Punkter[9_999].IAlt != kr("9999999.90") || len(k.Knaek) != 3 {
		t.Errorf("%d points, %d kinks", len(k.Punkter), len(k.Knaek))
	}
	for maks, vil := range map[string]int{"16322.99": 1, "16323": 2, "38733.90": 2, "38733.91": 3} {
		if k := kurve(t, beregner(), sag(rf), "2024-05", hvadnu.Valg{Maks: kr(maks), Skridt: kr(maks)}); len(k.Knaek) != vil || len(k.Punkter) != 2 {
			t.Errorf("to %s kr.: %d kinks, want %d", maks, len(k.Knaek), vil)
		}
	}
	// In kap. 6 b nothing is paid at 29.830,45 kr., though the deduction takes the last half øre above it.
	if k := kurve(t, beregner(), sag(jaf), "2024-05", hvadnu.Valg{Maks: kr("29830.45"), Skridt: kr("1000")}); len(k.Knaek) != 3 {
		t.Errorf("%v", k.Knaek)
	}
}

// TestHoejtNiveau: a kink that lies beyond what a wage of a case can be is left out.
func TestHoejtNiveau(t *testing.T) {
	s := sag(rf, sygedagpenge)
	s.Tidligere.Beloeb = kr("999999999")
	if k := kurve(t, beregner(), s, "2024-05", til60); len(k.Knaek) != 2 || k.Knaek[1].Ydelse != kr("999999999") {
		t.Errorf("%v", k.Knaek)
	}
}

// TestRoererIkkeSagen: a curve leaves the case as it was, and asked again it is the same.
func TestRoererIkkeSagen(t *testing.T) {
	s := sag(rf, medBarn, med(satser.Loen, "2024-06", "9000"), med(satser.Loen, "2024-06", "1000"), forsoemt(satser.AfvistArbejde, "2024-06-05", "2024-06"))
	foer := s.Kopi()
	a := kurve(t, beregner(), s, "2024-06", til60)
	ens(t, "the case", s, foer)
	ens(t, "again", kurve(t, beregner(), s, "2024-06", til60), a)
}

// TestKurveJSON: what is written reads back as the same.
func TestKurveJSON(t *testing.T) {
	for _, k := range []hvadnu.Kurve{
		kurve(t, beregner(), sag(jaf), "2024-05", til60),
		kurve(t, beregner(), sag(rf, fra("2024-05-16")), "2024-05", til60),
	} {
		b, err := json.Marshal(k)
		if err != nil {
			t.Fatal(err)
		}
		var igen hvadnu.Kurve
		if err := json.Unmarshal(b, &igen); err != nil {
			t.Fatal(err)
		}
		ens(t, "JSON", igen, k)
	}
}

// TestKnaekartNavne: the keys, and nothing else.
func TestKnaekartNavne(t *testing.T) {
	for a, vil := range map[hvadnu.Knaekart]string{
		hvadnu.Begyndelse: "begyndelse", hvadnu.Loengraense: "loengraense", hvadnu.Nulpunkt: "nulpunkt",
		hvadnu.Sanktionsgraense: "sanktionsgraense", hvadnu.AndenGraense: "anden-graense",
	} {
		b, err := a.MarshalText()
		var igen hvadnu.Knaekart
		if err2 := igen.UnmarshalText(b); string(b) != vil || a.String() != vil || err != nil || err2 != nil || igen != a || !a.IsValid() {
			t.Errorf("%v: %s, %v, %v, %v", a, b, err, err2, igen)
		}
	}
	if _, err := hvadnu.Knaekart(6).MarshalText(); err == nil || hvadnu.Knaekart(0).IsValid() || hvadnu.Knaekart(6).IsValid() {
		t.Error("6 is a kind")
	}
	inputfejl(t, new(hvadnu.Knaekart).UnmarshalText([]byte("knæk")), "art", satser.KodeUkendt)
}
