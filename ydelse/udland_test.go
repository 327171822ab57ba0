package ydelse_test

import (
	"fmt"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestUdlandTilladelse: the four cases of § 5, stk. 2, in each edition: the municipality's answer decides, and with it
// whether the stay hinders the conditions for help (stk. 3, from 2021 stk. 4).
func TestUdlandTilladelse(t *testing.T) {
	stk := map[string]string{"2014-07-05": "§ 5, stk. 3", "2021-02-11": "§ 5, stk. 3", "2021-02-12": "§ 5, stk. 4", "2026-03-05": "§ 5, stk. 4"}
	for d, raadighed := range stk {
		for i, art := range []ydelse.Udlandsart{ydelse.UdlandTilbud, ydelse.UdlandSamvaer, ydelse.UdlandBehandling, ydelse.UdlandSaerligt} {
			nr := fmt.Sprintf("§ 5, stk. 2, nr. %d", i+1)
			r := func(t, r spor.Svar) valg { return rejse(d, d, art, tilladt(t), raadig(r)) }
			for _, o := range []satser.Ordning{rf, jaf} {
				tjekRetsdage(t, []retsdag{
					{"allowed, and hinders nothing", o, d, r(spor.Ja, spor.Ja), ja, spor.UdlandTilladt, nr},
					{"allowed: the municipality has weighed the rest", o, d, r(spor.Ja, 0), ja, spor.UdlandTilladt, nr},
					{"not allowed", o, d, r(spor.Nej, spor.Ja), nej, spor.UdlandTilladt, nr},
					{"not stated", o, d, r(0, spor.Ja), mangel, spor.UdlandTilladt, nr},
					{"not assessed", o, d, r(spor.IkkeVurderet, spor.Ja), skoen, spor.UdlandTilladt, nr},
					{"allowed, but it hinders", o, d, r(spor.Ja, spor.Nej), nej, spor.UdlandRaadighed, raadighed},
					{"allowed, and not assessed whether it hinders", o, d, r(spor.Ja, spor.IkkeVurderet), skoen, spor.UdlandRaadighed, raadighed},
					{"it hinders: permission is not asked for", o, d, r(0, spor.Nej), nej, spor.UdlandRaadighed, raadighed},
				})
			}
		}
	}
}

// TestUdlandUdenRet: any other stay takes the right on its days (§ 5, stk. 1), and nothing of § 68, stk. 7, keeps it.
func TestUdlandUdenRet(t *testing.T) {
	andet := rejse("2024-05-10", "2024-05-12", ydelse.UdlandAndet)
	tjekRetsdage(t, []retsdag{
		{"the day before", rf, "2024-05-09", andet, ja, 0, ""},
		{"the first day", rf, "2024-05-10", andet, nej, spor.UdlandUdenRet, "§ 5, stk. 1"},
		{"the last day", jaf, "2024-05-12", andet, nej, spor.UdlandUdenRet, "§ 5, stk. 1"},
		{"the day after", rf, "2024-05-13", andet, ja, 0, ""},
		{"illness abroad", rf, "2024-05-10", samlet(andet, bevaret("2024-05-01", "2024-05-31", ydelse.VedSygdom)), nej, spor.UdlandUdenRet, "§ 5, stk. 1"},
		{"on holiday that stands nowhere", rf, "2024-05-10", rejse("2024-05-10", "2024-05-12", ydelse.UdlandFerie), nej, spor.UdlandUdenRet, "§ 5, stk. 1"},
		{"a stay that began before the course, and before the law", jaf, "2014-07-01", rejse("2014-06-20", "2014-07-03", ydelse.UdlandAndet), nej, spor.UdlandUdenRet, "§ 5, stk. 1"},
		{"the same with permission", jaf, "2014-07-01", rejse("2014-06-20", "2014-07-03", ydelse.UdlandBehandling, tilladt(spor.Ja)), ja, spor.UdlandTilladt, "§ 5, stk. 2, nr. 3"},
		{"a short stay that began before the law", rf, "2013-01-01", rejse("2012-12-31", "2013-01-01", ydelse.UdlandOvernatning), nej, spor.UdlandKortvarigt, "§ 5, stk. 1"},
	})
}

// TestUdlandIFerie: a person can be abroad on days of holiday that is the law's (stk. 4, from 2021 stk. 5), whatever the
// stay is called; the days outside the holiday are judged by themselves.
func TestUdlandIFerie(t *testing.T) {
	f := func(ret, aftalt spor.Svar, art ydelse.Udlandsart) valg {
		return samlet(ferie("2024-07-08", "2024-07-14", ret, aftalt), rejse("2024-07-07", "2024-07-15", art))
	}
	hele := func(a, b string, v valg) valg { return samlet(v, rejse(a, b, ydelse.UdlandFerie)) }
	jaffri := func(a, b string) valg { return hele(a, b, ferie(a, b, spor.Ja, spor.Ja)) }
	tjekRetsdage(t, []retsdag{
		{"the day before the holiday", rf, "2024-07-07", f(spor.Ja, spor.Ja, ydelse.UdlandFerie), nej, spor.UdlandUdenRet, "§ 5, stk. 1"},
		{"its first day", rf, "2024-07-08", f(spor.Ja, spor.Ja, ydelse.UdlandFerie), ja, spor.UdlandIFerie, "§ 5, stk. 5"},
		{"its last day", rf, "2024-07-14", f(spor.Ja, spor.Ja, ydelse.UdlandFerie), ja, spor.UdlandIFerie, "§ 5, stk. 5"},
		{"the day after", rf, "2024-07-15", f(spor.Ja, spor.Ja, ydelse.UdlandFerie), nej, spor.UdlandUdenRet, "§ 5, stk. 1"},
		{"a stay of any other kind is on holiday too", rf, "2024-07-08", f(spor.Ja, spor.Ja, ydelse.UdlandAndet), ja, spor.UdlandIFerie, "§ 5, stk. 5"},
		{"and a permission is not asked for", rf, "2024-07-08", f(spor.Ja, spor.Ja, ydelse.UdlandBehandling), ja, spor.UdlandIFerie, "§ 5, stk. 5"},
		{"but on the days outside it is", rf, "2024-07-07", f(spor.Ja, spor.Ja, ydelse.UdlandBehandling), mangel, spor.UdlandTilladt, ""},
		{"no right to the holiday", rf, "2024-07-08", f(spor.Nej, spor.Ja, ydelse.UdlandFerie), nej, spor.UdlandUdenRet, ""},
		{"not agreed", rf, "2024-07-08", f(spor.Ja, spor.Nej, ydelse.UdlandFerie), nej, spor.UdlandUdenRet, ""},
		{"not stated: it decides", rf, "2024-07-08", f(spor.Ja, 0, ydelse.UdlandFerie), mangel, spor.Ferieperiode, ""},
		{"not assessed", rf, "2024-07-08", f(spor.IkkeVurderet, spor.Ja, ydelse.UdlandFerie), skoen, spor.Ferieperiode, ""},
		{"not stated, but the stay is allowed anyway", rf, "2024-07-08", samlet(ferie("2024-07-08", "2024-07-14", 0, 0), rejse("2024-07-08", "2024-07-10", ydelse.UdlandSamvaer, tilladt(spor.Ja))), ja, spor.UdlandTilladt, ""},
		{"neither the holiday nor the permission is settled", rf, "2024-07-08", samlet(ferie("2024-07-08", "2024-07-14", 0, 0), rejse("2024-07-08", "2024-07-10", ydelse.UdlandSamvaer, tilladt(spor.IkkeVurderet))), mangel, spor.Ferieperiode, ""},
		{"the holiday is not assessed, and the permission not stated", rf, "2024-07-08", samlet(ferie("2024-07-08", "2024-07-14", spor.IkkeVurderet, spor.Ja), rejse("2024-07-08", "2024-07-10", ydelse.UdlandSamvaer)), mangel, spor.UdlandTilladt, ""},
		{"feriegodtgørelse", rf, "2024-07-08", hele("2024-07-08", "2024-07-10", feriepenge("2024-07-08", "2024-07-14")), ja, spor.UdlandIFerie, "§ 5, stk. 5"},
		{"stk. 4 before LBK 241/2021", rf, "2021-02-11", hele("2021-02-08", "2021-02-14", ferie("2021-02-08", "2021-02-14", spor.Ja, spor.Ja)), ja, spor.UdlandIFerie, "§ 5, stk. 4"},
		{"stk. 5 from then", rf, "2021-02-12", hele("2021-02-08", "2021-02-14", ferie("2021-02-08", "2021-02-14", spor.Ja, spor.Ja)), ja, spor.UdlandIFerie, "§ 5, stk. 5"},
		{"kap. 6 a from the beginning", rf, "2013-07-08", hele("2013-07-08", "2013-07-10", ferie("2013-07-08", "2013-07-10", spor.Ja, spor.Ja)), ja, spor.UdlandIFerie, "§ 5, stk. 4"},
		{"until 2016 § 69 k points to § 13, stk. 11, which § 5 names, and § 5 does not name § 69 k", jaf, "2016-03-31", jaffri("2016-03-28", "2016-04-03"), skoen, spor.UdlandIFerie, "§ 5, stk. 4"},
		{"a holiday without right does not help", jaf, "2016-03-31", hele("2016-03-28", "2016-04-03", ferie("2016-03-28", "2016-04-03", spor.Nej, spor.Ja)), nej, spor.UdlandUdenRet, "§ 5, stk. 1"},
		{"a stay that is allowed anyway needs no assessment of that", jaf, "2016-03-28", samlet(ferie("2016-03-28", "2016-03-31", spor.Ja, spor.Ja), rejse("2016-03-28", "2016-03-29", ydelse.UdlandSamvaer, tilladt(spor.Ja))), ja, spor.UdlandTilladt, ""},
		{"a permission that is not stated is asked for", jaf, "2016-03-28", samlet(ferie("2016-03-28", "2016-03-31", spor.Ja, spor.Ja), rejse("2016-03-28", "2016-03-29", ydelse.UdlandSamvaer)), mangel, spor.UdlandTilladt, ""},
		{"a permission that is refused leaves the holiday", jaf, "2016-03-28", samlet(ferie("2016-03-28", "2016-03-31", spor.Ja, spor.Ja), rejse("2016-03-28", "2016-03-29", ydelse.UdlandSamvaer, tilladt(spor.Nej))), skoen, spor.UdlandIFerie, "§ 5, stk. 4"},
		{"the holiday itself is not stated, and weighs more", jaf, "2016-03-31", hele("2016-03-28", "2016-03-31", ferie("2016-03-28", "2016-03-31", spor.Ja, 0)), mangel, spor.Ferieperiode, ""},
		{"and is from then", jaf, "2016-04-01", jaffri("2016-03-28", "2016-04-03"), ja, spor.UdlandIFerie, "§ 5, stk. 4"},
		{"a night abroad inside a holiday uses up none and needs no notice", rf, "2025-08-12", samlet(ferie("2025-08-11", "2025-08-17", spor.Ja, spor.Ja), rejse("2025-08-12", "2025-08-13", ydelse.UdlandOvernatning, raadig(0))), ja, spor.UdlandIFerie, "§ 5, stk. 5"},
	})
}

// TestUdlandIFerieEnGang: a stay that waits for the law alone states the holiday once, as a day of it without a stay does.
func TestUdlandIFerieEnGang(t *testing.T) {
	fri := ferie("2016-03-28", "2016-03-31", spor.Ja, spor.Ja)
	for _, v := range []valg{fri, samlet(fri, rejse("2016-03-28", "2016-03-31", ydelse.UdlandFerie))} {
		r, err := beregner().RetPaa(sag(jaf, v), dag("2016-03-30"))
		n := 0
		for _, x := range r.Spor {
			if x.ID == spor.Ferieperiode {
				n++
			}
		}
		if err != nil || n != 1 {
			t.Errorf("%v: stated %d times\n%s", err, n, trinliste(r.Spor))
		}
	}
}

// TestUdlandKortUdgaver: the rule of short stays by edition, both sides of each border.
func TestUdlandKortUdgaver(t *testing.T) {
	for _, o := range []satser.Ordning{rf, jaf} {
		dagtur := func(d string, v ...func(*ydelse.Udlandsophold)) valg {
			return rejse(d, d, ydelse.UdlandKortvarigt, v...)
		}
		nat := func(d string, v ...func(*ydelse.Udlandsophold)) valg {
			return rejse(d, dag(d).AddDays(1).String(), ydelse.UdlandOvernatning, v...)
		}
		tjekRetsdage(t, []retsdag{
			{"LBK 247/2019 knows none", o, "2019-09-22", dagtur("2019-09-22", meddelt("2019-09-01")), nej, spor.UdlandKortvarigt, "§ 5, stk. 1"},
			{"nor a night", o, "2019-09-22", nat("2019-09-21", meddelt("2019-09-01")), nej, spor.UdlandKortvarigt, "§ 5, stk. 1"},
			{"LBK 981/2019 has none, LBK 241/2021 has: the day is not known", o, "2019-09-23", dagtur("2019-09-23"), skoen, spor.UdlandKortvarigt, "§ 5, stk. 1"},
			{"but none that hinders the conditions keeps the right", o, "2019-09-23", dagtur("2019-09-23", raadig(spor.Nej)), nej, spor.UdlandRaadighed, "§ 5, stk. 3"},
			{"the last day of that", o, "2021-02-11", dagtur("2021-02-11", meddelt("2021-02-01")), skoen, spor.UdlandKortvarigt, ""},
			{"LBK 241/2021", o, "2021-02-12", dagtur("2021-02-12", meddelt("2021-02-10")), ja, spor.UdlandKortvarigt, "§ 5, stk. 3"},
			{"a night, with some of each day in Denmark", o, "2021-02-13", nat("2021-02-12", meddelt("2021-02-10")), ja, spor.UdlandKortvarigt, "§ 5, stk. 3"},
			{"two nights leave a day without", o, "2021-02-13", rejse("2021-02-12", "2021-02-14", ydelse.UdlandOvernatning, meddelt("2021-02-01")), nej, spor.UdlandForLangt, "§ 5, stk. 3"},
			{"a stay is judged by the rule of its first day", o, "2021-02-12", nat("2021-02-11", meddelt("2021-02-01")), skoen, spor.UdlandKortvarigt, ""},
			{"the day before lov 198/2025", o, "2025-02-24", dagtur("2025-02-24", meddelt("2025-02-01")), ja, spor.UdlandKortvarigt, ""},
			{"lov 198/2025: the day is not known", o, "2025-02-25", dagtur("2025-02-25", meddelt("2025-02-01")), skoen, spor.UdlandKortvarigt, "§ 5, stk. 3"},
			{"the last day of that", o, "2025-06-30", nat("2025-06-30"), skoen, spor.UdlandKortvarigt, ""},
			{"LBK 1004/2025: a short stay needs no notice", o, "2025-07-01", dagtur("2025-07-01"), ja, spor.UdlandKortvarigt, "§ 5, stk. 3"},
			{"nor is there a number of them", o, "2025-07-03", samlet(dagtur("2025-07-01"), dagtur("2025-07-02"), dagtur("2025-07-03")), ja, spor.UdlandKortvarigt, ""},
			{"but it is one without a night", o, "2025-07-02", rejse("2025-07-01", "2025-07-02", ydelse.UdlandKortvarigt), nej, spor.UdlandForLangt, "§ 5, stk. 3"},
			{"and does not hinder the conditions", o, "2025-07-01", dagtur("2025-07-01", raadig(spor.Nej)), nej, spor.UdlandRaadighed, "§ 5, stk. 4"},
			{"which is asked for", o, "2025-07-01", dagtur("2025-07-01", raadig(0)), mangel, spor.UdlandRaadighed, "§ 5, stk. 4"},
			{"and may be left to the caseworker", o, "2025-07-01", dagtur("2025-07-01", raadig(spor.IkkeVurderet)), skoen, spor.UdlandRaadighed, "§ 5, stk. 4"},
			{"next to a holiday it is fine", o, "2025-07-01", samlet(ferie("2025-07-02", "2025-07-06", spor.Ja, spor.Ja), dagtur("2025-07-01")), ja, spor.UdlandKortvarigt, ""},
			{"one night", o, "2025-07-02", nat("2025-07-01", meddelt("2025-06-29")), ja, spor.UdlandKortvarigt, "§ 5, stk. 3"},
			{"two nights", o, "2025-07-01", rejse("2025-07-01", "2025-07-03", ydelse.UdlandOvernatning, meddelt("2025-06-01")), nej, spor.UdlandForLangt, "§ 5, stk. 3"},
		})
	}
}

// TestUdlandBesked: notice at least two days before, in each edition that asks for it.
func TestUdlandBesked(t *testing.T) {
	for _, r := range []struct {
		art          ydelse.Udlandsart
		fra, foer    string // the first day, and the last that is early enough
		senere, samt string // one day later; the day itself
	}{
		{ydelse.UdlandKortvarigt, "2024-05-15", "2024-05-13", "2024-05-14", "2024-05-15"},
		{ydelse.UdlandOvernatning, "2024-03-01", "2024-02-28", "2024-02-29", "2024-03-01"},
		{ydelse.UdlandOvernatning, "2026-03-02", "2026-02-28", "2026-03-01", "2026-03-02"},
	} {
		m := func(v ...func(*ydelse.Udlandsophold)) valg { return rejse(r.fra, r.fra, r.art, v...) }
		tjekRetsdage(t, []retsdag{
			{"three days before", rf, r.fra, m(meddelt(dag(r.foer).AddDays(-1).String())), ja, spor.UdlandKortvarigt, "§ 5, stk. 3"},
			{"two days before", jaf, r.fra, m(meddelt(r.foer)), ja, spor.UdlandKortvarigt, "§ 5, stk. 3"},
			{"the day before", rf, r.fra, m(meddelt(r.senere)), nej, spor.UdlandBeskedSen, "§ 5, stk. 3"},
			{"on the day", jaf, r.fra, m(meddelt(r.samt)), nej, spor.UdlandBeskedSen, "§ 5, stk. 3"},
			{"not stated", rf, r.fra, m(), mangel, spor.UdlandBeskedSen, "§ 5, stk. 3"},
			{"not stated, but it hinders the conditions", rf, r.fra, m(raadig(spor.Nej)), nej, spor.UdlandRaadighed, "§ 5, stk. 4"},
			{"late, whatever else is not stated", rf, r.fra, m(meddelt(r.samt), raadig(0)), nej, spor.UdlandBeskedSen, ""},
		})
	}
}

// TestUdlandAndenGang: one in a calendar month, that of the first day; what takes the right itself, or is not help, uses
// nothing up, and what is not settled leaves the next one unsettled.
func TestUdlandAndenGang(t *testing.T) {
	nat := func(fra, til string, v ...func(*ydelse.Udlandsophold)) valg {
		return rejse(fra, til, ydelse.UdlandOvernatning, append([]func(*ydelse.Udlandsophold){meddelt("2025-01-01")}, v...)...)
	}
	foerste, anden := nat("2025-10-03", "2025-10-04"), nat("2025-10-20", "2025-10-21")
	tjekRetsdage(t, []retsdag{
		{"the first", rf, "2025-10-04", samlet(foerste, anden), ja, spor.UdlandKortvarigt, ""},
		{"the second", rf, "2025-10-20", samlet(foerste, anden), nej, spor.UdlandAndenGang, "§ 5, stk. 3"},
		{"the third", rf, "2025-10-25", samlet(foerste, anden, nat("2025-10-25", "2025-10-26")), nej, spor.UdlandAndenGang, ""},
		{"the next month", rf, "2025-11-01", samlet(foerste, nat("2025-11-01", "2025-11-02")), ja, spor.UdlandKortvarigt, ""},
		{"over a month's end: it is October's", rf, "2025-11-01", samlet(foerste, nat("2025-10-31", "2025-11-01")), nej, spor.UdlandAndenGang, ""},
		{"and leaves November its own", rf, "2025-11-05", samlet(nat("2025-10-31", "2025-11-01"), nat("2025-11-05", "2025-11-06")), ja, spor.UdlandKortvarigt, ""},
		{"the same month of another year", rf, "2026-10-03", samlet(foerste, nat("2026-10-03", "2026-10-04")), ja, spor.UdlandKortvarigt, ""},
		{"a first one that was too long", rf, "2025-10-20", samlet(nat("2025-10-03", "2025-10-05"), anden), ja, spor.UdlandKortvarigt, ""},
		{"a first one told of too late", rf, "2025-10-20", samlet(nat("2025-10-03", "2025-10-04", meddelt("2025-10-03")), anden), ja, spor.UdlandKortvarigt, ""},
		{"a first one that hindered the conditions", rf, "2025-10-20", samlet(nat("2025-10-03", "2025-10-04", raadig(spor.Nej)), anden), ja, spor.UdlandKortvarigt, ""},
		{"a first one with permission", rf, "2025-10-20", samlet(rejse("2025-10-03", "2025-10-08", ydelse.UdlandSamvaer, tilladt(spor.Ja)), anden), ja, spor.UdlandKortvarigt, ""},
		{"a day trip first", rf, "2025-10-20", samlet(rejse("2025-10-03", "2025-10-03", ydelse.UdlandKortvarigt), anden), ja, spor.UdlandKortvarigt, ""},
		{"in 2024 a day trip is the one", rf, "2024-10-20", samlet(rejse("2024-10-03", "2024-10-03", ydelse.UdlandKortvarigt, meddelt("2024-01-01")), nat("2024-10-20", "2024-10-21", meddelt("2024-01-01"))), nej, spor.UdlandAndenGang, ""},
		{"before the course there is no help", rf, "2025-10-20", samlet(forloeb("2025-10-10", ""), foerste, anden), ja, spor.UdlandKortvarigt, ""},
		{"between two courses neither", rf, "2025-10-20", samlet(forloeb("2025-01-01", "2025-10-02", "2025-10-10", ""), foerste, anden), ja, spor.UdlandKortvarigt, ""},
		{"in the course before there is", rf, "2025-10-20", samlet(forloeb("2025-01-01", "2025-10-05", "2025-10-10", ""), foerste, anden), nej, spor.UdlandAndenGang, ""},
		{"after the course has ended there is none", rf, "2025-10-20", samlet(forloeb("2025-01-01", "2025-10-12", "2025-10-15", ""), slut("2025-10-03", ydelse.Frasagt), foerste, anden), ja, spor.UdlandKortvarigt, ""},
		{"the first waits for a fact, and so does the second", rf, "2025-10-20", samlet(nat("2025-10-03", "2025-10-04", meddelt("")), anden), mangel, spor.UdlandAndenGang, "§ 5, stk. 3"},
		{"the first waits for both a fact and an assessment", rf, "2025-10-20", samlet(nat("2025-10-03", "2025-10-04", meddelt(""), raadig(spor.IkkeVurderet)), anden), mangel, spor.UdlandAndenGang, ""},
		{"the first waits for an assessment", rf, "2025-10-20", samlet(nat("2025-10-03", "2025-10-04", raadig(spor.IkkeVurderet)), anden), skoen, spor.UdlandAndenGang, "§ 5, stk. 3"},
		{"the second fails by itself", rf, "2025-10-20", samlet(nat("2025-10-03", "2025-10-04", meddelt("")), nat("2025-10-20", "2025-10-22")), nej, spor.UdlandForLangt, ""},
		{"and has no right, whatever the first is", rf, "2025-10-20", samlet(nat("2025-10-03", "2025-10-04", meddelt("")), nat("2025-10-20", "2025-10-22")), nej, spor.UdlandUdenRet, "§ 5, stk. 1"},
		{"one of two is the month's: not the third", rf, "2025-10-25", samlet(nat("2025-10-03", "2025-10-04", meddelt("")), anden, nat("2025-10-25", "2025-10-26")), nej, spor.UdlandAndenGang, ""},
		{"both of two wait: so does the third", rf, "2025-10-25", samlet(nat("2025-10-03", "2025-10-04", meddelt("")), nat("2025-10-20", "2025-10-21", meddelt("")), nat("2025-10-25", "2025-10-26")), mangel, spor.UdlandAndenGang, ""},
		{"the first fails, the second waits: so does the third", rf, "2025-10-25", samlet(nat("2025-10-03", "2025-10-05"), nat("2025-10-20", "2025-10-21", raadig(spor.IkkeVurderet)), nat("2025-10-25", "2025-10-26")), skoen, spor.UdlandAndenGang, ""},
		{"after one whose rule is not known, in the month of LBK 241/2021", rf, "2021-02-20", samlet(nat("2021-02-05", "2021-02-06", meddelt("2021-01-01")), nat("2021-02-20", "2021-02-21", meddelt("2021-01-01"))), skoen, spor.UdlandAndenGang, ""},
	})
}

// TestUdlandVedFerie: a night abroad not next to the beginning or the end of a holiday: the day before and the day after;
// a day between is enough.
func TestUdlandVedFerie(t *testing.T) {
	f := ferie("2025-10-13", "2025-10-19", spor.Ja, spor.Ja)
	for _, r := range []struct {
		grund, fra, til, vil string
	}{
		{"two days between before it", "2025-10-09", "2025-10-10", ja},
		{"a day between", "2025-10-10", "2025-10-11", ja},
		{"the day before", "2025-10-11", "2025-10-12", nej},
		{"into it", "2025-10-12", "2025-10-13", nej},
		{"out of it", "2025-10-19", "2025-10-20", nej},
		{"the day after", "2025-10-20", "2025-10-21", nej},
		{"a day between after it", "2025-10-21", "2025-10-22", ja},
		{"two days between", "2025-10-22", "2025-10-23", ja},
	} {
		u := samlet(f, rejse(r.fra, r.til, ydelse.UdlandOvernatning, meddelt("2025-09-01")))
		udenfor := r.fra
		if dag(r.fra).After(dag("2025-10-18")) {
			udenfor = r.til
		}
		trin := map[string]spor.ID{ja: spor.UdlandKortvarigt, nej: spor.UdlandVedFerie}[r.vil]
		tjekRetsdage(t, []retsdag{{r.grund, rf, udenfor, u, r.vil, trin, "§ 5, stk. 3"}})
	}
	for d, vil := range map[string]string{"2024-10-12": ja, "2024-10-13": nej, "2024-10-21": nej, "2024-10-22": ja} {
		u := samlet(ferie("2024-10-14", "2024-10-20", spor.Ja, spor.Ja), rejse(d, d, ydelse.UdlandKortvarigt, meddelt("2024-09-01")))
		trin := map[string]spor.ID{ja: spor.UdlandKortvarigt, nej: spor.UdlandVedFerie}[vil]
		tjekRetsdage(t, []retsdag{{"a day trip in 2024", jaf, d, u, vil, trin, "§ 5, stk. 3"}})
	}
}

// TestUdlandMaaned: what stays abroad leave of a month. October 2025: 12.770; 31 days.
func TestUdlandMaaned(t *testing.T) {
	m := "2025-10"
	nat := rejse("2025-10-03", "2025-10-04", ydelse.UdlandOvernatning, meddelt("2025-09-01"))
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		return []raekke{
			{"one night takes nothing", m, sag(o, nat), "12770.00", std},
			{"three days of another stay: 28/31", m, sag(o, nat, rejse("2025-10-20", "2025-10-22", ydelse.UdlandAndet)), "11534.19", std},
			{"the second night: 29/31", m, sag(o, nat, rejse("2025-10-20", "2025-10-21", ydelse.UdlandOvernatning, meddelt("2025-10-01"))), "11946.13", std},
			{"a night over the month's end, told of too late: 30/31", m, sag(o, rejse("2025-10-31", "2025-11-01", ydelse.UdlandOvernatning, meddelt("2025-10-30"))), "12358.06", std},
			{"and 29/30 of November", "2025-11", sag(o, rejse("2025-10-31", "2025-11-01", ydelse.UdlandOvernatning, meddelt("2025-10-30"))), "12344.33", std},
			{"a night over the month's end leaves November its own", "2025-11", sag(o, rejse("2025-10-31", "2025-11-01", ydelse.UdlandOvernatning, meddelt("2025-10-01")), rejse("2025-11-05", "2025-11-06", ydelse.UdlandOvernatning, meddelt("2025-10-01"))), "12770.00", std},
			{"a stay that is not settled", m, sag(o, rejse("2025-10-20", "2025-10-22", ydelse.UdlandTilbud)), mangel, std},
			{"not settled on days that a condition takes: 28/31", m, sag(o, rejse("2025-10-20", "2025-10-22", ydelse.UdlandTilbud), passiv("2025-10-20", "2025-10-22")), "11534.19", std},
			{"5 days on holiday abroad of a stay of 9: 27/31", m, sag(o, ferie("2025-10-06", "2025-10-10", spor.Ja, spor.Ja), rejse("2025-10-04", "2025-10-12", ydelse.UdlandFerie)), "11122.26", std},
		}
	})
}
