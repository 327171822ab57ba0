package sanktion_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// altidRet is right to the benefit on every day.
var altidRet = []satser.Periode{{Fra: dag("2013-01-01")}}

// forloebet settles the months from one to another and gives what each takes or claims back, as "2024-05: 2783+0".
func forloebet(t tester, b sanktion.Beregner, f *raadighed.Forhold, fra, til string, g satser.Satsgruppe, ret []satser.Periode) map[string][2]string {
	t.Helper()
	ud := map[string][2]string{}
	for m := maaned(fra); !m.After(maaned(til)); m = m.Add(1) {
		o := opgave(t, b, f, m.String(), g)
		o.Ret = ret
		o.Maaned.Niveauer = medRet(o.Maaned, ret)
		x := opgoer(t, b, o)
		if x.Tredjedel.Sign()+x.Tilbagebetaling.Sign() > 0 {
			ud[m.String()] = [2]string{x.Tredjedel.String(), x.Tilbagebetaling.String()}
		}
	}
	return ud
}

// medRet cuts the level of a month down to the days with right.
func medRet(m sanktion.Maanedsydelse, ret []satser.Periode) []sanktion.Niveau {
	var ud []sanktion.Niveau
	for _, p := range ret {
		n := m.Niveauer[0]
		if q, ok := n.Periode.Faelles(p); ok {
			n.Periode = q
			ud = append(ud, n)
		}
	}
	return ud
}

// forseelsesraekke is one line of a table: what the months of a time take and claim back.
type forseelsesraekke struct {
	grund    string
	f        *raadighed.Forhold
	fra, til string
	gruppe   satser.Satsgruppe
	ret      []satser.Periode
	vil      map[string][2]string
}

func tjekForseelser(t *testing.T, raekker []forseelsesraekke) {
	t.Helper()
	for _, r := range raekker {
		t.Run(r.grund, func(t *testing.T) {
			if r.gruppe == 0 {
				r.gruppe = satser.IkkeForsoerger
			}
			if r.ret == nil {
				r.ret = altidRet
			}
			for _, o := range begge {
				got := forloebet(t, beregner(o), r.f, r.fra, r.til, r.gruppe, r.ret)
				for m := maaned(r.fra); !m.After(maaned(r.til)); m = m.Add(1) {
					if got[m.String()] != r.vil[m.String()] {
						t.Errorf("%v %s, %v: %v, want %v", o, r.grund, m, got[m.String()], r.vil[m.String()])
					}
				}
			}
		})
	}
}

// tag is what a month takes of the benefit.
func tag(kroner string) [2]string { return [2]string{kroner + ".00", "0.00"} }

// igen is what a month claims back.
func igen(kroner string) [2]string { return [2]string{"0.00", kroner + ".00"} }

// TestForseelseFoersteGang: a third for 3 weeks, 21 days, from the first whole calendar month after the decision.
func TestForseelseFoersteGang(t *testing.T) {
	tjekForseelser(t, []forseelsesraekke{
		{grund: "decided in April: 21 of the 31 days of May: 12.326 × 21/31 / 3 = 2.783,3", f: forhold(forseelse("2024-03-05", "2024-04-10")), fra: "2024-03", til: "2024-07", vil: map[string][2]string{"2024-05": tag("2783")}},
		{grund: "decided on the last day of April", f: forhold(forseelse("2024-03-05", "2024-04-30")), fra: "2024-03", til: "2024-07", vil: map[string][2]string{"2024-05": tag("2783")}},
		{grund: "decided on 1 May: June: 12.326 × 21/30 / 3 = 2.876,1", f: forhold(forseelse("2024-03-05", "2024-05-01")), fra: "2024-03", til: "2024-07", vil: map[string][2]string{"2024-06": tag("2876")}},
		{grund: "a stay abroad", f: forhold(udland("2024-03-05", "2024-04-10")), fra: "2024-04", til: "2024-06", vil: map[string][2]string{"2024-05": tag("2783")}},
		{grund: "at home under 25: paid back: 3.834 × 21/31 / 3 = 865,7", f: forhold(forseelse("2024-03-05", "2024-04-10")), fra: "2024-03", til: "2024-07", gruppe: satser.Hjemmeboende, vil: map[string][2]string{"2024-05": igen("866")}},
		{grund: "with bidragspligt too: 16.382 × 21/31 / 3 = 3.699,2", f: forhold(forseelse("2024-03-05", "2024-04-10")), fra: "2024-03", til: "2024-07", gruppe: satser.Bidragspligtig, vil: map[string][2]string{"2024-05": igen("3699")}},
		{grund: "not against better knowledge: nothing", f: forhold(uvidende(forseelse("2024-03-05", "2024-04-10"))), fra: "2024-03", til: "2024-07"},
		{grund: "over a month that is too short: 10 days of right in May, 11 in June", f: forhold(forseelse("2024-03-05", "2024-04-10")), fra: "2024-03", til: "2024-07", ret: []satser.Periode{satser.MustPeriode("2024-05-22", "2024-12-31")}, vil: map[string][2]string{"2024-05": tag("4109"), "2024-06": tag("1507")}},
	})
}

func udland(s, afgjort string) raadighed.Haendelse {
	h := forseelse(s, afgjort)
	h.Art = satser.UdlandsopholdUberettiget
	return h
}

func uvidende(h raadighed.Haendelse) raadighed.Haendelse {
	h.BedreVidende = spor.Nej
	return h
}

// toGange is a second offence after the decision on the first; its 20 weeks are March-June and 18 days of July 2024.
func toGange() *raadighed.Forhold {
	return forhold(forseelse("2022-03-01", "2022-05-01"), forseelse("2024-01-10", "2024-02-10"))
}

var tyveUger = map[string][2]string{"2024-03": tag("4109"), "2024-04": tag("4109"), "2024-05": tag("4109"), "2024-06": tag("4109"), "2024-07": tag("2386")}

// TestForseelseAndenGang: a third for 20 weeks, when the earlier one had been decided and lies within 5 years.
func TestForseelseAndenGang(t *testing.T) {
	enAfTre := map[string][2]string{"2024-03": tag("2783")}
	tjekForseelser(t, []forseelsesraekke{
		{grund: "the second: 31 + 30 + 31 + 30 + 18 days", f: toGange(), fra: "2024-01", til: "2024-09", vil: tyveUger},
		{grund: "and the first in June 2022: 11.716 × 21/30 / 3", f: toGange(), fra: "2022-04", til: "2022-08", vil: map[string][2]string{"2022-06": tag("2734")}},
		{grund: "exactly 5 years before counts", f: forhold(forseelse("2019-01-10", "2019-05-01"), forseelse("2024-01-10", "2024-02-10")), fra: "2024-01", til: "2024-09", vil: tyveUger},
		{grund: "a day more does not", f: forhold(forseelse("2019-01-09", "2019-05-01"), forseelse("2024-01-10", "2024-02-10")), fra: "2024-01", til: "2024-09", vil: enAfTre},
		{grund: "decided the day before the new one counts", f: forhold(forseelse("2022-03-01", "2024-01-09"), forseelse("2024-01-10", "2024-02-10")), fra: "2024-03", til: "2024-03", vil: map[string][2]string{"2024-03": tag("4109")}},
		{grund: "at home under 25: a third for 20 weeks", f: toGange(), fra: "2024-01", til: "2024-09", gruppe: satser.Hjemmeboende, vil: map[string][2]string{"2024-03": igen("1278"), "2024-04": igen("1278"), "2024-05": igen("1278"), "2024-06": igen("1278"), "2024-07": igen("742")}},
		{grund: "the earlier was not against better knowledge: the first", f: forhold(uvidende(forseelse("2022-03-01", "2022-05-01")), forseelse("2024-01-10", "2024-02-10")), fra: "2024-01", til: "2024-09", vil: enAfTre},
	})
	// Decided the same day that the new one is committed: not decided before it (AST 64-15), so both are the first.
	f := forhold(forseelse("2022-03-01", "2024-01-10"), forseelse("2024-01-10", "2024-02-10"))
	got := forloebet(t, beregner(rf), f, "2024-01", "2024-06", satser.IkkeForsoerger, altidRet)
	if got["2024-02"] != tag("2975") || got["2024-03"] != tag("2783") || len(got) != 2 { // 21/29 and 21/31
		t.Errorf("decided on the day: %v", got)
	}
}

// TestForseelseTredjeGang: a third for 20 weeks for each time, and what is left of the benefit is paid back.
func TestForseelseTredjeGang(t *testing.T) {
	tre := func(gange int) *raadighed.Forhold {
		f := toGange()
		f.Haendelser[0], f.Haendelser[1] = forseelse("2021-03-01", "2021-05-01"), forseelse("2022-03-01", "2022-05-01")
		f = forhold(f.Haendelser[0], f.Haendelser[1], forseelse("2024-01-10", "2024-02-10", func(h *raadighed.Haendelse) { h.Gange = gange }))
		return f
	}
	begge, resten := [2]string{"4109.00", "8217.00"}, [2]string{"2386.00", "4771.00"}
	hele := igen("3834")
	tjekForseelser(t, []forseelsesraekke{
		{grund: "the third: 12.326 / 3, and 12.326 × 2/3 back", f: tre(0), fra: "2024-01", til: "2024-09", vil: map[string][2]string{"2024-03": begge, "2024-04": begge, "2024-05": begge, "2024-06": begge, "2024-07": resten}},
		{grund: "one time is one time", f: tre(1), fra: "2024-07", til: "2024-08", vil: map[string][2]string{"2024-07": resten}},
		{grund: "for two times 40 weeks: 280 days to 5 December", f: tre(2), fra: "2024-11", til: "2025-01", vil: map[string][2]string{"2024-11": begge, "2024-12": {"663.00", "1325.00"}}},
		{grund: "at home under 25: the whole benefit", f: tre(0), fra: "2024-01", til: "2024-09", gruppe: satser.Hjemmeboende, vil: map[string][2]string{"2024-03": hele, "2024-04": hele, "2024-05": hele, "2024-06": hele, "2024-07": igen("2226")}},
	})
}

// TestForseelseHjemmel: each time and each kind of person has its own stykke from 2020; before, one refers to § 42 and
// one to § 43.
func TestForseelseHjemmel(t *testing.T) {
	for _, r := range []struct {
		foer, nu, maaned string
		gruppe           satser.Satsgruppe
		vil              string
	}{
		{"", "2024-01-10", "2024-02", satser.Forsoerger, "§ 69 f, stk. 1"},
		{"2022-03-01", "2024-01-10", "2024-02", satser.Forsoerger, "§ 69 f, stk. 2"},
		{"", "2024-01-10", "2024-02", satser.Hjemmeboende, "§ 69 f, stk. 5"},
		{"2022-03-01", "2024-01-10", "2024-02", satser.Bidragspligtig, "§ 69 f, stk. 6"},
		{"", "2018-01-10", "2018-02", satser.Forsoerger, "§ 69 f, stk. 1"},
		{"2016-03-01", "2018-01-10", "2018-02", satser.Forsoerger, "§ 69 f, stk. 1"},
		{"2016-03-01", "2018-01-10", "2018-02", satser.Hjemmeboende, "§ 69 f, stk. 2"},
	} {
		nu := dag(r.nu)
		f := forhold(forseelse(r.nu, nu.AddDays(20).String()))
		if r.foer != "" {
			f = forhold(forseelse(r.foer, dag(r.foer).AddDays(20).String()), forseelse(r.nu, nu.AddDays(20).String()))
		}
		o := opgave(t, beregner(rf), f, r.maaned, r.gruppe)
		o.Ret = altidRet
		x := opgoer(t, beregner(rf), o)
		trin := append(find(x.Spor, spor.TredjedelAfrundet), find(x.Spor, spor.Tilbagebetales)...)
		if len(trin) != 1 || trin[0].Bestemmelse() != r.vil {
			t.Errorf("%s for %v: %v, want %s\n%s", r.maaned, r.gruppe, trin, r.vil, trinliste(x.Spor))
		}
	}
	o := opgave(t, beregner(jaf), toGange(), "2024-03", satser.Forsoerger)
	o.Ret = altidRet
	if trin := find(opgoer(t, beregner(jaf), o).Spor, spor.TredjedelAfrundet); len(trin) != 1 || trin[0].Bestemmelse() != "§ 69 q, stk. 2" {
		t.Errorf("kap. 6 b: %v", trin)
	}
}

// TestForseelseBevaretNiveau: a person who lives at home with a level kept from a former benefit is in stk. 1-3.
func TestForseelseBevaretNiveau(t *testing.T) {
	f := forhold(forseelse("2024-03-05", "2024-04-10"))
	m := hel(maaned("2024-05"), satser.Hjemmeboende)
	m.Niveauer[0].Art = sanktion.EfterTidligere
	x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: f, Maaned: m, Ret: altidRet})
	if x.Tredjedel != kr("866") || x.Tilbagebetaling.Sign() != 0 {
		t.Errorf("%+v", x.Resultat)
	}
}

// TestForseelseEfterIndtaegt: a third is taken of the benefit after income, and of nothing nothing.
func TestForseelseEfterIndtaegt(t *testing.T) {
	f := forhold(forseelse("2024-03-05", "2024-04-10"))
	for efter, vil := range map[string]string{"0": "0", "9326.50": "2106", "12326": "2783"} { // 9.326,50 × 7/31 = 2.105,98
		x := opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: f, Maaned: nedsat(maaned("2024-05"), satser.IkkeForsoerger, efter), Ret: altidRet})
		if x.Tredjedel != kr(vil) {
			t.Errorf("of %s: %v, want %s", efter, x.Tredjedel, vil)
		}
	}
}
