package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// sidsteDagFor is the last day of line i of the golden table.
func sidsteDagFor(i int) satser.Dato {
	k := klasser()
	if i+1 < len(k) && k[i+1].art == k[i].art && k[i+1].ordning == k[i].ordning {
		return k[i+1].fra.AddDays(-1)
	}
	return satser.MustMaaned(naivslut()).SidsteDag()
}

// TestIndtaegtsarter: every kind of income under each scheme and in each version of the law, on the version's first
// and last day: what it takes from the benefit, and the provision that the letter cites. testdata/indtaegter.tsv is
// typed from the provisions.
func TestIndtaegtsarter(t *testing.T) {
	for i, k := range klasser() {
		for _, d := range []satser.Dato{k.fra, sidsteDagFor(i)} {
			t.Run(k.art.String()+"/"+k.ordning.String()+"/"+d.String(), func(t *testing.T) { k.tjek(t, d) })
		}
	}
}

// tjek pays 500 kr. of the kind on a day, for that day.
func (k klasse) tjek(t *testing.T, d satser.Dato) {
	x := ydelse.Indtaegt{Art: k.art, Beloeb: satser.MustBeloeb("500"), Udbetalt: d, Periode: satser.Periode{Fra: d, Til: d}}
	if k.behandling == "timer" {
		x.Timer = 1000
	}
	if k.art == satser.Jobpraemie && k.behandling == "fri" && d.After(dag("2014-05-31")) {
		x.Periode = satser.MustPeriode("2014-05-31", "2014-05-31") // the last day of the time that is left out
	}
	o := opgoer(t, beregner(), sag(k.ordning, med(x)), d.Maaned())
	loen, andet := k.ventet(d.Aar())
	if o.Loenfradrag.String() != loen || o.AndetFradrag.String() != andet {
		t.Errorf("%s: takes %v and %v, want %s and %s", k.grunde, o.Loenfradrag, o.AndetFradrag, loen, andet)
	}
	if (o.Udfald == spor.KraeverSkoen) != (k.behandling == "skoen") {
		t.Errorf("%s: %v", k.grunde, o.Udfald)
	}
	vil := k.bestemmelse
	if k.behandling == "selvstaendig" {
		vil = "§ 69 j, stk. 5" // a person who is not under stk. 4
	}
	for _, trin := range o.Spor {
		if trin.Post != 1 {
			continue
		}
		if trin.Bestemmelse() != vil || trin.Art != k.art {
			t.Errorf("%s: the step cites %s, want %s", k.grunde, trin.Bestemmelse(), vil)
		}
	}
}

// TestJobpraemie: it is left out for the time to 31 May 2014, whenever it is paid in 2013 and 2014, and income like any other for later time.
// 2014: 10.689.
func TestJobpraemie(t *testing.T) {
	for _, o := range []satser.Ordning{rf, jaf} {
		m := map[satser.Ordning]string{rf: "2014-06", jaf: "2014-08"}[o]
		p := func(fra, til string) *ydelse.Sag {
			x := ydelse.Indtaegt{Art: satser.Jobpraemie, Beloeb: satser.MustBeloeb("600"), Udbetalt: satser.MustMaaned(m).SidsteDag()}
			if fra != "" {
				x.Periode = satser.MustPeriode(fra, til)
			}
			return sag(o, med(x))
		}
		tjekRaekker(t, []raekke{
			{"for May", m, p("2014-05-01", "2014-05-31"), "10689.00", std},
			{"for June", m, p("2014-06-01", "2014-06-01"), "10089.00", std},
			{"for May and June", m, p("2014-05-31", "2014-06-01"), "10089.00", std},
			{"for May 2015", m, p("2015-05-01", "2015-05-31"), "10089.00", std},
			{"for an earlier year, in a later month", m, p("2013-11-01", "2013-12-31"), "10689.00", std},
			{"for no stated time", m, p("", ""), "10689.00", std},
		})
	}
}

// ventet is what 500 kr. take by the wage rule and otherwise; ten hours of tilbud leave out 152,30 kr. and more.
func (k klasse) ventet(aar int) (loen, andet string) {
	switch k.behandling {
	case "loen", "ferie":
		if k.ordning == rf && aar >= 2022 {
			return "0.00", "0.00"
		}
		return "150.00", "0.00"
	case "krone", "selvstaendig":
		return "0.00", "500.00"
	case "timer":
		return "0.00", satser.BeloebAfEnheder((50_000 - 10*naivsatser[aar].timer) * satser.EnhederPrOere).String()
	}
	return "0.00", "0.00"
}

// TestIndtaegtsarterFuldtal: the golden table has every kind under both schemes, and a line for each version that the
// rule set has.
func TestIndtaegtsarterFuldtal(t *testing.T) {
	antal := map[satser.Indtaegtsart]map[satser.Ordning][]satser.Dato{}
	for _, k := range klasser() {
		if antal[k.art] == nil {
			antal[k.art] = map[satser.Ordning][]satser.Dato{}
		}
		antal[k.art][k.ordning] = append(antal[k.art][k.ordning], k.fra)
	}
	for _, a := range satser.Indtaegtsarter() {
		for _, o := range []satser.Ordning{rf, jaf} {
			versioner, dage := satser.Gaeldende().Versioner(a.Regel(), o), antal[a][o]
			if len(dage) != len(versioner) {
				t.Errorf("%v %v: %d lines for %d versions", a, o, len(dage), len(versioner))
				continue
			}
			for i, v := range versioner {
				if v.Fra != dage[i] {
					t.Errorf("%v %v: version %d is from %v, the table says %v", a, o, i+1, v.Fra, dage[i])
				}
			}
		}
	}
}

// TestLovenSkiller: where the two chapters part, in one month: 500 kr. of each of these under each.
func TestLovenSkiller(t *testing.T) {
	for _, r := range []struct {
		art       satser.Indtaegtsart
		maaned    string
		i6a, i6b  string
		bemaerket string
	}{
		{satser.Loen, "2024-05", "12326.00", "12176.00", "§ 68 a, stk. 2, has no 30 % from 2022"},
		{satser.Loen, "2021-05", "11548.00", "11548.00", "until then the same"},
		{satser.LoenUnderSygdom, "2021-05", "11548.00", "11198.00", "full deduction in § 69 j, stk. 6, alone"},
		{satser.FleksjobloenUnderSygdom, "2021-05", "11548.00", "11198.00", "the same"},
		{satser.FleksloentilskudSupplement, "2021-05", "11198.00", "11698.00", "left out in § 69 j, stk. 7, alone"},
		{satser.TilskudSelvstaendig, "2021-05", "11198.00", "11698.00", "left out in § 69 j, stk. 8, alone"},
		{satser.Uddannelsesgodtgoerelse, "2024-05", "11826.00", "12326.00", "left out in § 69 j, stk. 13, alone"},
		{satser.AndenIndtaegt, "2021-05", "11198.00", "11198.00", "the main rule is the same"},
	} {
		for o, vil := range map[satser.Ordning]string{rf: r.i6a, jaf: r.i6b} {
			if x := opgoer(t, beregner(), sag(o, med(indtaegt(r.art, r.maaned, "500"))), satser.MustMaaned(r.maaned)); x.Ydelse.String() != vil {
				t.Errorf("%v %v: %v, want %s: %s", o, r.art, x.Ydelse, vil, r.bemaerket)
			}
		}
	}
}

// TestVurdering: what the sources leave open is the caseworker's, and nothing else is. 8.000 kr. in May 2021.
func TestVurdering(t *testing.T) {
	s := func(v satser.Virkning) *ydelse.Sag {
		x := indtaegt(satser.TabtArbejdsfortjeneste, "2021-05", "8000")
		x.Vurdering = v
		return sag(rf, med(x))
	}
	tjekRaekker(t, []raekke{
		{"not assessed", "2021-05", s(0), "kræver skøn", std},
		{"as wage", "2021-05", s(satser.Loenregel), "9298.00", std},
		{"krone for krone", "2021-05", s(satser.KroneForKrone), "3698.00", std},
		{"not deducted", "2021-05", s(satser.IkkeFradrag), "11698.00", std},
	})
	for _, k := range klasser() {
		if k.behandling == "skoen" {
			continue
		}
		x := indtaegt(k.art, k.fra.Maaned().String(), "500")
		x.Udbetalt, x.Vurdering = k.fra, satser.KroneForKrone
		_, err := beregner().Beregn(sag(k.ordning, med(x)), k.fra.Maaned())
		kraevInputfejl(t, err, "indtaegter[0].vurdering", satser.KodeModstrid)
	}
}
