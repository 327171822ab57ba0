package sanktion_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestForseelseVenter: the reduction waits in each month in which another sanction is settled, before it has begun and
// after, and goes on when that is over.
func TestForseelseVenter(t *testing.T) {
	foerste := forseelse("2024-03-05", "2024-04-10")
	april := map[string][2]string{"2024-03": tag("4109"), "2024-05": tag("4109"), "2024-06": tag("4109"), "2024-07": tag("4109"), "2024-08": tag("2253")}
	lang := forhold(foerste, uden(samtale("2024-05-30", ""), "2024-06-30"))
	to := toGange()
	medApril := forhold(to.Haendelser[0], to.Haendelser[1], samtale("2024-04-03", "2024-04-03"))
	juni := map[string][2]string{"2024-06": tag("2876")}
	tjekForseelser(t, []forseelsesraekke{
		{grund: "a day deducted in May: from June", f: forhold(foerste, samtale("2024-05-06", "2024-05-06")), fra: "2024-04", til: "2024-08", vil: juni},
		{grund: "an event of May: from June", f: forhold(foerste, haendelse(satser.AfvistArbejde, "2024-05-06")), fra: "2024-04", til: "2024-08", vil: juni},
		{grund: "a day of April that is settled in May", f: forhold(foerste, samtale("2024-04-08", "2024-04-08", afregnes("2024-05"))), fra: "2024-04", til: "2024-08", vil: juni},
		{grund: "a day of May that is settled in June: May runs", f: forhold(foerste, samtale("2024-05-06", "2024-05-06", afregnes("2024-06"))), fra: "2024-04", til: "2024-08", vil: map[string][2]string{"2024-05": tag("2783")}},
		{grund: "a failure that runs into June: July", f: lang, fra: "2024-04", til: "2024-08", vil: map[string][2]string{"2024-07": tag("2783")}},
		{grund: "one whose last month is April, however long contact is gone", f: forhold(foerste, uden(samtale("2024-01-29", ""), "2024-07-31")), fra: "2024-04", til: "2024-08", vil: map[string][2]string{"2024-05": tag("2783")}},
		{grund: "one that is not assessed holds nothing back", f: forhold(foerste, ikkeVurderet(samtale("2024-05-06", "2024-05-06"))), fra: "2024-04", til: "2024-08", vil: map[string][2]string{"2024-05": tag("2783")}},
		{grund: "20 weeks with a sanction in April: 31 + 31 + 30 + 31 + 17", f: medApril, fra: "2024-01", til: "2024-10", vil: april},
	})
	b := beregner(rf)
	o := opgave(t, b, medApril, "2024-04", satser.IkkeForsoerger)
	o.Ret = altidRet
	x := opgoer(t, b, o)
	if v := find(x.Spor, spor.ForseelseVenter); len(v) != 1 || v[0].Led[0] != spor.Dagtal(140-31, 0) || v[0].Praksis != spor.UdskydHeleMaaneden || x.Trukket != kr("569") {
		t.Errorf("April: %+v\n%s", x.Resultat, trinliste(x.Spor))
	}
}

// TestForseelseUdenRet: a month without right to the benefit is not served.
func TestForseelseUdenRet(t *testing.T) {
	ret := []satser.Periode{satser.MustPeriode("2024-01-01", "2024-03-20"), {Fra: dag("2024-05-11")}}
	tjekForseelser(t, []forseelsesraekke{{
		grund: "the first in January, when there is right again; then 20 days of March, 21 of May, 30 + 31 + 31 and 7 of September", f: toGange(), fra: "2024-01", til: "2024-11", ret: ret,
		vil: map[string][2]string{"2024-01": tag("2783"), "2024-03": tag("4109"), "2024-05": tag("4109"), "2024-06": tag("4109"), "2024-07": tag("4109"), "2024-08": tag("4109"), "2024-09": tag("959")},
	}})
}

// TestForseelseUdenRetsdage: without the days with right nothing is known of other months, so that the reduction does not
// come further than the month at hand.
func TestForseelseUdenRetsdage(t *testing.T) {
	b := beregner(rf)
	for _, m := range []string{"2024-05", "2024-09"} {
		if x := opgoer(t, b, opgave(t, b, forhold(forseelse("2024-03-05", "2024-04-10")), m, satser.IkkeForsoerger)); x.Tredjedel.Sign() == 0 {
			t.Errorf("%s: %+v", m, x.Resultat)
		}
	}
}

// TestForseelseBortfalder: what is not served within 5 years after the offence was found lapses; a repayment does not.
func TestForseelseBortfalder(t *testing.T) {
	f := forhold(forseelse("2019-03-05", "2019-04-10")) // found on 8 March 2019
	fra := func(s string) []satser.Periode { return []satser.Periode{{Fra: dag(s)}} }
	tjekForseelser(t, []forseelsesraekke{
		{grund: "right again from 1 March 2024: 8 of its 31 days", f: f, fra: "2024-01", til: "2024-06", ret: fra("2024-03-01"), vil: map[string][2]string{"2024-03": tag("1060")}},
		{grund: "from 8 March: its last day, of the 24 days with right", f: f, fra: "2024-01", til: "2024-06", ret: fra("2024-03-08"), vil: map[string][2]string{"2024-03": tag("171")}},
		{grund: "from 9 March: nothing", f: f, fra: "2024-01", til: "2024-06", ret: fra("2024-03-09")},
		{grund: "at home under 25: 21 of the 23 days", f: f, fra: "2024-01", til: "2024-06", ret: fra("2024-03-09"), gruppe: satser.Hjemmeboende, vil: map[string][2]string{"2024-03": igen("1167")}},
	})
	b := beregner(rf)
	for _, r := range []struct {
		maaned string
		f      *raadighed.Forhold
		vil    int
	}{
		{"2024-03", f, 0}, {"2024-04", f, 1},
		{"2024-04", forhold(f.Haendelser[0], samtale("2024-04-02", "2024-04-02")), 1}, // lapsed: it waits for nothing
	} {
		o := opgave(t, b, r.f, r.maaned, satser.IkkeForsoerger)
		o.Ret = fra("2024-03-01")
		x := opgoer(t, b, o)
		trin := find(x.Spor, spor.ForseelseBortfaldet)
		if len(trin) != r.vil || len(find(x.Spor, spor.ForseelseVenter)) != 0 {
			t.Fatalf("%s: %d lapsed\n%s", r.maaned, len(trin), trinliste(x.Spor))
		}
		if r.vil == 1 && trin[0].Led[0] != spor.Datotal(dag("2024-03-08")) {
			t.Errorf("lapsed on %v", trin[0].Led[0].Tekst())
		}
	}
}

// TestFlereForseelser: offences run one after the other, each for its own days of the whole benefit, and one that has
// lapsed holds back no other.
func TestFlereForseelser(t *testing.T) {
	to := forhold(forseelse("2024-02-05", "2024-04-10"), forseelse("2024-03-05", "2024-04-12"))
	bortfaldet := forhold(forseelse("2019-02-05", "2019-04-10"), forseelse("2023-11-01", "2023-12-01"))
	tredje := forhold(forseelse("2021-03-01", "2021-05-01"), forseelse("2022-03-01", "2022-05-01"), forseelse("2023-12-10", "2024-03-10"), forseelse("2024-03-05", "2024-03-11"))
	tredje.Haendelser[2].Gange = 0
	tjekForseelser(t, []forseelsesraekke{
		{grund: "two first times: 21 + 10 days of May: the whole month, and 11 of June", f: to, fra: "2024-04", til: "2024-08", vil: map[string][2]string{"2024-05": tag("4109"), "2024-06": tag("1507")}},
		{grund: "the first lapsed in February 2024; the second gets its own 140 days, not more", f: bortfaldet, fra: "2024-04", til: "2024-12", ret: []satser.Periode{{Fra: dag("2024-05-01")}}, vil: map[string][2]string{"2024-05": tag("4109"), "2024-06": tag("4109"), "2024-07": tag("4109"), "2024-08": tag("4109"), "2024-09": tag("2328")}},
		{grund: "at home: 21 and 10 days, each rounded by itself, and 11", f: to, fra: "2024-04", til: "2024-08", gruppe: satser.Hjemmeboende, vil: map[string][2]string{"2024-05": igen("1278"), "2024-06": igen("469")}},
		{
			grund: "two third times after each other: each pays back for its own days", f: tredje, fra: "2024-08", til: "2024-09",
			vil: map[string][2]string{"2024-08": {"4109.00", "8217.00"}, "2024-09": {"4109.00", "8217.00"}},
		},
	})
	b := beregner(rf)
	o := opgave(t, b, to, "2024-05", satser.IkkeForsoerger)
	o.Ret = altidRet
	x := opgoer(t, b, o)
	if len(find(x.Spor, spor.Forseelse)) != 2 || len(find(x.Spor, spor.TredjedelAfrundet)) != 1 {
		t.Errorf("two offences, one reduction:\n%s", trinliste(x.Spor))
	}
}

// TestForseelseSkifterGruppe: in a month in which the person lives at home the day is paid back, in the next, away, it
// is taken; the days go on.
func TestForseelseSkifterGruppe(t *testing.T) {
	f := toGange()
	for m, r := range map[string]struct {
		gruppe satser.Satsgruppe
		vil    [2]string
	}{"2024-03": {satser.Hjemmeboende, igen("1278")}, "2024-04": {satser.IkkeForsoerger, tag("4109")}, "2024-07": {satser.IkkeForsoerger, tag("2386")}} {
		o := opgave(t, beregner(rf), f, m, r.gruppe)
		o.Ret = altidRet
		if x := opgoer(t, beregner(rf), o); [2]string{x.Tredjedel.String(), x.Tilbagebetaling.String()} != r.vil {
			t.Errorf("%s: %v and %v, want %v", m, x.Tredjedel, x.Tilbagebetaling, r.vil)
		}
	}
}

// TestGangeGraense: more times than any decision is for are a fault, and no amount.
func TestGangeGraense(t *testing.T) {
	f := forhold(forseelse("2024-03-05", "2024-04-10", func(h *raadighed.Haendelse) { h.Gange = 201 }))
	_, err := beregner(rf).Beregn(&sanktion.Opgave{Forhold: f, Maaned: hel(maaned("2024-05"), satser.IkkeForsoerger)})
	kraevInputfejl(t, err, "haendelser[0].gange", satser.KodeGraense, "201")
	f.Haendelser[0].Gange = 200
	opgoer(t, beregner(rf), &sanktion.Opgave{Forhold: f, Maaned: hel(maaned("2024-05"), satser.IkkeForsoerger)})
}
