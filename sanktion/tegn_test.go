package sanktion_test

import (
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// tegner draws a case around a month.
type tegner struct {
	*rapid.T
	m satser.Maaned
	o satser.Ordning
}

// tegnet is a drawn task with the calculator it is for.
type tegnet struct {
	b sanktion.Beregner
	o *sanktion.Opgave
}

// tegnOpgave draws failures, exemptions, levels and incomes around a month of known law.
func tegnOpgave(t *rapid.T) tegnet {
	o := rapid.SampledFrom(begge).Draw(t, "ordning")
	foerst := map[satser.Ordning]string{rf: "2013-06", jaf: "2014-12"}[o]
	spaend := tabelslut().Add(-2).MonthsSince(maaned(foerst))
	d := tegner{t, maaned(foerst).Add(rapid.IntRange(0, spaend).Draw(t, "måned")), o}
	b := beregner(o, sanktion.Praksis{
		Dage:      rapid.SampledFrom([]spor.Praksis{0, spor.SanktionHverdage, spor.SanktionKalenderdage}).Draw(t, "dage"),
		Dagssats:  rapid.SampledFrom([]spor.Praksis{0, spor.DagssatsGruppe, spor.DagssatsEgen}).Draw(t, "dagssats"),
		Afrunding: rapid.SampledFrom([]spor.Praksis{0, spor.SanktionOere, spor.SanktionKroner}).Draw(t, "afrunding"),
	})
	f := forhold(d.haendelser()...)
	if rapid.Bool().Draw(t, "ferie") {
		fra := d.dag("ferien fra", -60, 30)
		f.Fritagelser = append(f.Fritagelser, raadighed.Fritagelse{Art: satser.FritagetFerie, Fra: fra, Til: fra.AddDays(rapid.IntRange(0, 20).Draw(t, "ferien til")), Aftalt: spor.Ja})
	}
	return tegnet{b, d.opgave(b, f)}
}

// opgave draws the benefit of the month and of those before it that are asked for.
func (d tegner) opgave(b sanktion.Beregner, f *raadighed.Forhold) *sanktion.Opgave {
	o := &sanktion.Opgave{Forhold: f, Maaned: d.ydelse(d.m)}
	foer, err := b.Maaneder(maanedsopgave(f, d.m))
	if err != nil {
		d.Fatalf("%v", err)
	}
	for _, m := range foer {
		o.Tidligere = append(o.Tidligere, d.ydelse(m))
	}
	return o
}

// dag draws a day around the first of the month.
func (d tegner) dag(navn string, fra, til int) satser.Dato {
	return d.m.FoersteDag().AddDays(rapid.IntRange(fra, til).Draw(d.T, navn))
}

func (d tegner) haendelser() []raadighed.Haendelse {
	var ud []raadighed.Haendelse
	for range rapid.IntRange(0, 5).Draw(d.T, "hændelser") {
		ud = append(ud, d.haendelse())
	}
	return ud
}

var tegnArter = []satser.Haendelsesart{
	satser.UdeblevetFraSamtale, satser.UdeblevetFraRaadighedsvurdering, satser.BookingfristOverskredet, satser.UdeblevetFraTilbud, satser.AfvistTilbud,
	satser.AfvistArbejde, satser.OphoertMedArbejde, satser.SygdomIkkeMeldtTilTilbud, satser.IkkeSoegtJob, satser.PostIkkeLaest,
}

// haendelse draws a failure of some kind and length, mostly with every condition met.
func (d tegner) haendelse() raadighed.Haendelse {
	dato := d.dag("dag", -100, 40)
	art := rapid.SampledFrom(tegnArter).Draw(d.T, "art")
	h := paaDag(art, dato)
	h.Behandling.Afregnes = dato.Maaned().Add(rapid.IntRange(0, 4).Draw(d.T, "afregnes"))
	laengde := rapid.IntRange(0, 70).Draw(d.T, "længde")
	switch {
	case h.Art.ErTilbud():
		for range rapid.IntRange(0, 8).Draw(d.T, "fraværsdage") {
			h.Fravaer = append(h.Fravaer, raadighed.Fravaersdag{Dag: dato.AddDays(rapid.IntRange(0, 20).Draw(d.T, "fravær"))})
		}
	case !h.ErSamtale():
	case rapid.Bool().Draw(d.T, "uden kontakt"):
		h = uden(h, dato.AddDays(laengde).String())
	default:
		h.Kontakt = dato.AddDays(laengde)
		if h.Art == satser.BookingfristOverskredet {
			h.Booket = dato.AddDays(rapid.IntRange(0, 70).Draw(d.T, "booket"))
		}
	}
	d.bemaerk(&h)
	return h
}

// bemaerk draws what can free some of the days, and now and then something that is not assessed.
func (d tegner) bemaerk(h *raadighed.Haendelse) {
	if rapid.IntRange(0, 3).Draw(d.T, "syg") == 0 {
		fra := h.Dage().Fra.AddDays(rapid.IntRange(-3, 30).Draw(d.T, "syg fra"))
		sygMeldt(fra.String(), fra.AddDays(rapid.IntRange(0, 10).Draw(d.T, "syg til")).String())(h)
	}
	if rapid.IntRange(0, 5).Draw(d.T, "mangel") == 0 {
		h.Behandling.RimeligGrund = rapid.SampledFrom([]spor.Svar{0, spor.Ja, spor.IkkeVurderet}).Draw(d.T, "rimelig grund")
	}
}

// ydelse draws one to three levels of a month, with gaps, and the benefit before and after income.
func (d tegner) ydelse(m satser.Maaned) sanktion.Maanedsydelse {
	x := sanktion.Maanedsydelse{Maaned: m}
	for dato := m.FoersteDag(); dato.Maaned() == m; {
		n := sanktion.Niveau{Gruppe: rapid.SampledFrom(grupper()).Draw(d.T, "gruppe"), Art: sanktion.Niveauart(rapid.IntRange(1, 3).Draw(d.T, "niveauart"))}
		n.Beloeb = spor.Kr(tabel[m.Aar()].maaned(n.Gruppe))
		if n.Art != sanktion.EfterSats || n.Gruppe == satser.Bidragspligtig && rapid.Bool().Draw(d.T, "under loftet") {
			n.Beloeb = d.beloeb("niveau", 10_000_00)
		}
		if rapid.IntRange(0, 3).Draw(d.T, "loft") == 0 {
			n.ErLoft, n.Loft = true, sanktion.Loftsniveau(rapid.IntRange(0, 3).Draw(d.T, "loftsniveau"))
		}
		n.Periode = satser.Periode{Fra: dato, Til: dato.AddDays(rapid.IntRange(4, 40).Draw(d.T, "dage"))}
		if n.Periode.Til.After(m.SidsteDag()) {
			n.Periode.Til = m.SidsteDag()
		}
		if rapid.IntRange(0, 4).Draw(d.T, "ret") > 0 {
			x.Niveauer = append(x.Niveauer, n)
		}
		dato = n.Periode.Til.AddDays(1)
	}
	x.Foer = d.beloeb("før", 18_000_00)
	x.Efter = x.Foer
	if rapid.Bool().Draw(d.T, "indtægt") {
		x.Efter = spor.Kr(satser.BeloebAfEnheder(rapid.Int64Range(0, x.Foer.Vaerdi).Draw(d.T, "efter")))
	}
	return x
}

// beloeb draws an amount in øre.
func (d tegner) beloeb(navn string, hoejst int64) spor.Tal {
	return spor.Kr(satser.BeloebAfEnheder(rapid.Int64Range(0, hoejst).Draw(d.T, navn) * satser.EnhederPrOere))
}
