package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// fradragsraekke is a month and what its wage and its other incomes take, to 1/10 000 kr.
type fradragsraekke struct {
	grund       string
	maaned      string
	sag         *ydelse.Sag
	loen, andet string
}

func tjekFradrag(t *testing.T, raekker []fradragsraekke, p ...ydelse.Praksis) {
	t.Helper()
	for _, r := range raekker {
		t.Run(r.maaned+" "+r.grund, func(t *testing.T) {
			o := opgoer(t, beregner(p...), r.sag, satser.MustMaaned(r.maaned))
			if o.Loenfradrag.String() != r.loen || o.AndetFradrag.String() != r.andet {
				t.Errorf("%s: wage takes %v and other income %v, want %s and %s\n%s", r.grund, o.Loenfradrag, o.AndetFradrag, r.loen, r.andet, trinliste(o.Spor))
			}
		})
	}
}

// TestLoengraense: an øre on each side of the threshold, under each version of the wage rule.
func TestLoengraense(t *testing.T) {
	l := func(o satser.Ordning, m, b string) *ydelse.Sag { return sag(o, med(loen(m, b))) }
	tjekFradrag(t, []fradragsraekke{
		{"no wage", "2021-12", sag(rf), "0.00", "0.00"},
		{"30 % of an øre", "2021-12", l(rf, "2021-12", "0.01"), "0.0030", "0.00"},
		{"30 % an øre below", "2021-12", l(rf, "2021-12", "15263.99"), "4579.1970", "0.00"},
		{"30 % at the threshold", "2021-12", l(rf, "2021-12", "15264"), "4579.20", "0.00"},
		{"and 55 % of an øre above it", "2021-12", l(rf, "2021-12", "15264.01"), "4579.2055", "0.00"},
		{"2022: nothing at the threshold", "2022-01", l(rf, "2022-01", "15401"), "0.00", "0.00"},
		{"2022: nothing an øre below", "2022-01", l(rf, "2022-01", "15400.99"), "0.00", "0.00"},
		{"2022: 55 % of an øre above it", "2022-01", l(rf, "2022-01", "15401.01"), "0.0055", "0.00"},
		{"2022: kap. 6 b still takes 30 %", "2022-01", l(jaf, "2022-01", "15401"), "4620.30", "0.00"},
		{"2022: and 55 % of an øre above", "2022-01", l(jaf, "2022-01", "15401.01"), "4620.3055", "0.00"},
		{"December 2021, kap. 6 b", "2021-12", l(jaf, "2021-12", "15264.01"), "4579.2055", "0.00"},
		{"2013: 13.208", "2013-01", l(rf, "2013-01", "13209"), "3962.95", "0.00"},
		{"2014, kap. 6 a: 13.446", "2014-12", l(rf, "2014-12", "13446"), "4033.80", "0.00"},
		{"2014, kap. 6 a: a krone above", "2014-12", l(rf, "2014-12", "13447"), "4034.35", "0.00"},
		{"2014, kap. 6 b: 13.442 (LBK 1193/2014 § 69 j, stk. 9)", "2014-12", l(jaf, "2014-12", "13442"), "4032.60", "0.00"},
		{"2014, kap. 6 b: 4 kroner above", "2014-12", l(jaf, "2014-12", "13446"), "4034.80", "0.00"},
		{"2015: 13.648 in both", "2015-01", l(jaf, "2015-01", "13649"), "4094.95", "0.00"},
		{"2026, computed: 17.672", "2026-12", l(rf, "2026-12", "17673"), "0.55", "0.00"},
	})
}

// TestLoensum: the threshold is held against all wage of the month with both pension contributions, and against wage
// alone.
func TestLoensum(t *testing.T) {
	pension := func(m, b, egen, arb string) ydelse.Indtaegt {
		x := loen(m, b)
		x.EgenPension, x.ArbejdsgiverPension = satser.MustBeloeb(egen), satser.MustBeloeb(arb)
		return x
	}
	raekker := []fradragsraekke{
		{"two jobs: 55 % of 4.599", "2022-05", sag(rf, med(loen("2022-05", "10000"), loen("2022-05", "10000"))), "2529.45", "0.00"},
		{"wage and pay on termination", "2022-05", sag(rf, med(loen("2022-05", "10000"), indtaegt(satser.Ophoersbeloeb, "2022-05", "10000"))), "2529.45", "0.00"},
		{"pension counts: 14.000 + 401 + 1.000", "2022-05", sag(rf, med(pension("2022-05", "14000", "401", "1000"))), "0.00", "0.00"},
		{"the own contribution carries it over", "2022-05", sag(rf, med(pension("2022-05", "14000", "402", "1000"))), "0.55", "0.00"},
		{"and the employer's", "2022-05", sag(rf, med(pension("2022-05", "14000", "401", "1001"))), "0.55", "0.00"},
		{"wage below, with the benefit above: nothing", "2022-05", sag(rf, med(loen("2022-05", "15000"))), "0.00", "0.00"},
		{"a wage paid in another month is that month's", "2022-05", sag(rf, med(loen("2022-06", "40000"), loen("2022-04", "40000"))), "0.00", "0.00"},
		{"kap. 6 a before 2016 names pension", "2015-12", sag(rf, med(pension("2015-12", "10000", "1000", "1000"))), "3600.00", "0.00"},
		{"kap. 6 b from 2016", "2016-01", sag(jaf, med(pension("2016-01", "10000", "1000", "1000"))), "3600.00", "0.00"},
	}
	tjekFradrag(t, raekker)
	tjekFradrag(t, raekker, ydelse.Praksis{Pension: spor.PensionMedregnesIkke})
	foer := []fradragsraekke{{"kap. 6 b before 2016 does not", "2015-12", sag(jaf, med(pension("2015-12", "10000", "1000", "1000"))), "3600.00", "0.00"}}
	tjekFradrag(t, foer)
	foer[0].loen = "3000.00"
	tjekFradrag(t, foer, ydelse.Praksis{Pension: spor.PensionMedregnesIkke})
}

// TestNulydelse: from 2020 a person whose income takes the whole benefit is deemed to receive it. Never below 0, and
// nothing goes on to the next month.
func TestNulydelse(t *testing.T) {
	kroner := ydelse.Praksis{Afrunding: spor.AfrundKroner}
	for _, r := range []struct {
		grund, maaned, andet, vil string
		anses                     bool
		praksis                   ydelse.Praksis
	}{
		{"2019: 0 kr.", "2019-12", "20000", "0.00", false, std},
		{"2020: deemed to receive", "2020-01", "20000", "0.00", true, std},
		{"exactly the benefit", "2020-01", "11554", "0.00", true, std},
		{"an øre is left", "2020-01", "11553.99", "0.01", false, std},
		{"nothing is taken", "2020-01", "0", "11554.00", false, std},
		{"40 øre are left and rounded away: nothing is paid because of income", "2020-01", "11553.60", "0.00", true, kroner},
		{"60 øre are left and rounded up", "2020-01", "11553.40", "1.00", false, kroner},
	} {
		for _, o := range []satser.Ordning{rf, jaf} {
			s := sag(o, med(indtaegt(satser.AndenIndtaegt, r.maaned, r.andet)))
			m := satser.MustMaaned(r.maaned)
			x := opgoer(t, beregner(r.praksis), s, m)
			if x.Ydelse.String() != r.vil || x.AnsesForModtaget != r.anses || (len(find(x.Spor, spor.AnsesForModtaget)) == 1) != r.anses {
				t.Errorf("%v %s: %v deemed %v, want %s %v", o, r.grund, x.Ydelse, x.AnsesForModtaget, r.vil, r.anses)
			}
			if naeste := opgoer(t, beregner(r.praksis), s, m.Add(1)); naeste.Fradrag() != (satser.Beloeb{}) {
				t.Errorf("%v %s: %v is carried to the next month", o, r.grund, naeste.Fradrag())
			}
		}
	}
	oere := opgoer(t, beregner(kroner), sag(rf, loft("2024-01-01", "", ydelse.Loft10f, "0.01")), satser.MustMaaned("2024-05"))
	if !oere.Ydelse.IsZero() || oere.AnsesForModtaget {
		t.Error("a ceiling of an øre, rounded to 0 kr., is not for income")
	}
}
