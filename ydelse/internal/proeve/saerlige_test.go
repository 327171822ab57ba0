package proeve_test

import (
	"sync"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// saerlige is cases made by hand for the steps that drawn cases come to too seldom.
var saerlige = sync.OnceValue(func() []bevis {
	s := &samling{hvem: "særlig "}
	for _, o := range schemata {
		s.saerligeYdelser(o)
		s.saerligeHaendelser(o)
		s.saerligeKrav(o)
		s.saerligeFerier(o)
		s.saerligeTredjedele(o)
		s.saerligPoliti(o)
		s.saerligeFlytninger(o)
		s.saerligeUoplyste(o)
		s.saerligeFeriepenge(o)
	}
	s.saerligBevilling()
	s.saerligeMangler()
	s.saerligeRejser()
	s.saerligeRegler()
	s.saerligKlage()
	return s.alle
})

// jaevn marks the results of each income in each month, which are many and much alike.
const jaevn = "indtægt "

var marts = satser.MustMaaned("2024-03")

func dagen(s string) satser.Dato { return satser.MustDato(s) }

// saerligeYdelser: a person below 16, and an event under a ceiling whose help is not stated; every income there is.
func (s *samling) saerligeYdelser(o satser.Ordning) {
	x := aaben(o)
	x.Foedt, x.Bolig = dagen("2008-06-01"), []ydelse.Bolig{{Fra: dagen("2008-06-01"), HosForaelder: spor.Ja}}
	maa(s.maaned(begreb, &x, marts, udbetaling.Praksis{}, udbetaling.Fakta{}))
	x = aaben(o)
	x.Lofter = []ydelse.Loft{{Fra: dagen("2024-01-01"), Art: ydelse.Loft10f, Niveau: satser.MustBeloeb("9000")}}
	x.Raadighed = vejledt(dagen("2024-03-04"))
	x.Raadighed.Haendelser = []raadighed.Haendelse{faerdig(satser.AfvistArbejde, dagen("2024-03-04"))}
	maa(s.maaned(begreb, &x, marts, udbetaling.Praksis{}, udbetaling.Fakta{}))
	x = aaben(o)
	x.Forloeb = []ydelse.Forloeb{{Fra: dagen("2024-03-11"), Bevilget: dagen("2024-03-01")}}
	x.Indtaegter = []ydelse.Indtaegt{{
		Art: satser.Loen, Beloeb: satser.MustBeloeb("900"), Periode: satser.Periode{Fra: dagen("2024-03-01"), Til: dagen("2024-03-10")}, Udbetalt: dagen("2024-03-31"),
	}}
	maa(s.maaned(begreb, &x, marts, udbetaling.Praksis{}, udbetaling.Fakta{}))
	x = aaben(o) // a repayment in place of a reduction by a third: the person lives at home
	x.Foedt, x.Bolig = dagen("2003-06-01"), []ydelse.Bolig{{Fra: dagen("2003-06-01"), HosForaelder: spor.Ja}}
	x.Raadighed = vejledt(dagen("2024-02-05"))
	x.Raadighed.Haendelser = []raadighed.Haendelse{faerdig(satser.FortietArbejde, dagen("2024-02-05"))}
	maa(s.maaned(begreb, &x, marts, udbetaling.Praksis{}, udbetaling.Fakta{ATPBidrag: satser.MustBeloeb("297")}))
	s.saerligeUdbetalinger(o)
	s.hvem = jaevn
	defer func() { s.hvem = "særlig " }()
	for m := foersteMaaned(o); !m.After(satser.Gaeldende().SidsteDag().Maaned()); m = m.Add(1) {
		for _, i := range indtaegter(m) {
			x = aaben(o)
			x.Indtaegter = []ydelse.Indtaegt{i}
			maa(s.maaned(begreb, &x, m, udbetaling.Praksis{}, udbetaling.Fakta{}))
		}
	}
}

// saerligeUdbetalinger: a benefit of which the contribution to a pension is exactly half a krone above a whole one, and one that
// sanctions leave nothing of for the person's third of ATP.
func (s *samling) saerligeUdbetalinger(o satser.Ordning) {
	m := satser.MustMaaned("2021-06")
	x := aaben(o)
	fuld, err := begreb.Beregn(&x, m)
	maa(err)
	resten, _ := fuld.Ydelse.Sub(satser.MustBeloeb("250")) // of which 0.6 per cent is 1.50
	x.Indtaegter = []ydelse.Indtaegt{{Art: satser.AndenIndtaegt, Beloeb: resten, Periode: m.Periode(), Udbetalt: m.SidsteDag()}}
	maa(s.maaned(begreb, &x, m, udbetaling.Praksis{}, udbetaling.Fakta{}))
	x = aaben(o)
	h := faerdig(satser.UdeblevetFraSamtale, m.FoersteDag())
	h.Kontakt, h.UdenKontaktTil = satser.Dato{}, m.SidsteDag()
	x.Raadighed = vejledt(h.Dag)
	x.Raadighed.Haendelser = []raadighed.Haendelse{h}
	alle := ydelse.Beregner{Regler: satser.Gaeldende(), Praksis: ydelse.Praksis{Sanktion: sanktion.Praksis{Dage: spor.SanktionKalenderdage}}}
	maa(s.maaned(alle, &x, m, udbetaling.Praksis{}, udbetaling.Fakta{}))
}

// saerligeHaendelser: a ground for some of the days, two that together cover them all; days of one month in two decisions; an
// offence that has lapsed.
func (s *samling) saerligeHaendelser(o satser.Ordning) {
	grund := func(fra, til string) raadighed.Grund {
		return raadighed.Grund{Art: satser.GrundSygdom, Fra: dagen(fra), Til: dagen(til), Godtgjort: spor.Ja, Meldt: raadighed.MeldtSomAnvist}
	}
	f := vejledt(dagen("2024-06-03"))
	h := faerdig(satser.UdeblevetFraTilbud, dagen("2024-06-03"))
	h.Fravaer = append(h.Fravaer, raadighed.Fravaersdag{Dag: dagen("2024-06-04")})
	h.Behandling.Grunde = []raadighed.Grund{grund("2024-06-03", "2024-06-03")}
	f.Haendelser = []raadighed.Haendelse{h}
	maa(s.raadighed(o, &f))
	h.Behandling.Grunde = append(h.Behandling.Grunde, grund("2024-06-04", "2024-06-05"))
	f.Haendelser = []raadighed.Haendelse{h}
	maa(s.raadighed(o, &f))

	h.Behandling.Grunde = nil
	f.Haendelser = []raadighed.Haendelse{h}
	f.Fritagelser = []raadighed.Fritagelse{{Art: satser.FritagetBarsel, Fra: dagen("2024-06-04"), Til: dagen("2024-07-01")}}
	maa(s.raadighed(o, &f))
	h = faerdig(satser.UdeblevetFraSamtale, dagen("2021-06-03"))
	h.Advarsel = spor.Ja
	f = raadighed.Forhold{FoersteSamtale: h.Dag, Haendelser: []raadighed.Haendelse{h}}
	maa(s.raadighed(o, &f))

	foerst, siden := faerdig(satser.UdeblevetFraSamtale, dagen("2024-07-01")), faerdig(satser.UdeblevetFraSamtale, dagen("2024-07-16"))
	foerst.Kontakt, foerst.UdenKontaktTil = satser.Dato{}, dagen("2024-07-15")
	siden.Kontakt, siden.UdenKontaktTil = satser.Dato{}, dagen("2024-07-31")
	siden.Behandling.Afregnes = satser.MustMaaned("2024-09")
	f = vejledt(dagen("2024-07-01"))
	f.Haendelser = []raadighed.Haendelse{foerst, siden}
	b := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: o}
	maa(s.sanktion(b, &sanktion.Opgave{
		Forhold: &f, Maaned: maanedsydelse(o, satser.MustMaaned("2024-09"), satser.Forsoerger),
		Tidligere: []sanktion.Maanedsydelse{maanedsydelse(o, satser.MustMaaned("2024-07"), satser.Forsoerger)},
	}))

	f = vejledt(dagen("2019-03-05"))
	f.Haendelser = []raadighed.Haendelse{faerdig(satser.FortietArbejde, dagen("2019-03-05"))}
	maa(s.sanktion(b, &sanktion.Opgave{
		Forhold: &f, Maaned: maanedsydelse(o, satser.MustMaaned("2024-04"), satser.IkkeForsoerger), Ret: []satser.Periode{{Fra: dagen("2024-03-01")}},
	}))
}

// saerligeKrav: help on terms of repayment, alone and beside what must be claimed back; a claim that is handed over in time, and
// one that has lapsed.
func (s *samling) saerligeKrav(o satser.Ordning) {
	m := satser.MustMaaned("2024-05")
	foer, efter := aaben(o), aaben(o)
	for _, a := range []satser.Indtaegtsart{satser.LoebendeForsikring, satser.AndenIndtaegt} {
		efter.Indtaegter = append(efter.Indtaegter, ydelse.Indtaegt{Art: a, Beloeb: satser.MustBeloeb("700"), Periode: m.Periode(), Udbetalt: m.SidsteDag()})
	}
	vilkaar := efterregulering.Aarsag{
		Oplysningspligt: spor.Nej, Modtaget: spor.Nej,
		Vilkaar: efterregulering.Vilkaar{Grund: efterregulering.Arbejdsstrid, Oplyst: spor.Ja, UnderTilbud: spor.Nej},
	}
	ond := efterregulering.Aarsag{Aendring: 1, Oplysningspligt: spor.Ja, Oplyst: spor.Nej, Undladt: spor.Ja, Modtaget: spor.Ja}
	b := efterregulering.New(begreb)
	for _, f := range []efterregulering.Fakta{
		{Aarsager: []efterregulering.Aarsag{vilkaar}, Afgjort: dagen("2024-08-01")},
		{Aarsager: []efterregulering.Aarsag{ond, vilkaar}, Afgjort: dagen("2024-08-01")},
		{Aarsager: []efterregulering.Aarsag{ond, vilkaar}, Afgjort: dagen("2024-08-01"), HjaelpOphoert: dagen("2024-06-30"), OekonomiskMulighed: spor.Nej, Overdraget: dagen("2025-01-02")},
		{Aarsager: []efterregulering.Aarsag{ond, vilkaar}, Afgjort: dagen("2028-08-01"), HjaelpOphoert: dagen("2024-06-30"), OekonomiskMulighed: spor.Nej},
	} {
		maa(s.efterregulering(b, &efterregulering.Opgave{Foer: &foer, Efter: &efter, Fra: m, Til: m}, &f))
	}
}

// saerligeFerier: of a person who went over from kontanthjælp, whole months on holiday, and holidays that are held already.
func (s *samling) saerligeFerier(o satser.Ordning) {
	p := func(fra, til string, a ferie.Forsoergelse) ferie.Periode {
		return ferie.Periode{Fra: dagen(fra), Til: dagen(til), Art: a}
	}
	x := ferie.Sag{
		Ordning: o, Forud: spor.Nej, Feriegodtgoerelse: spor.Nej, Betingelser: spor.Ja,
		Perioder: []ferie.Periode{
			p("2023-01-01", "2024-01-31", ferie.Kontanthjaelp), p("2024-02-01", "2024-07-31", ferie.Ressourceforloebsydelse),
			p("2024-09-01", "2024-12-31", ferie.Ressourceforloebsydelse),
		},
		Holdt: []ferie.Ferie{
			{Fra: dagen("2024-01-08"), Til: dagen("2024-01-14"), Art: ferie.MedKontanthjaelp}, {Fra: dagen("2024-03-04"), Til: dagen("2024-03-10"), Art: ferie.MedYdelse},
			{Fra: dagen("2024-08-01"), Til: dagen("2024-08-31"), Art: ferie.MedFeriegodtgoerelse},
		},
	}
	b := ferie.Beregner{Regler: satser.Gaeldende()}
	maa(s.ferieret(b, &x, dagen("2024-12-30")))
	maa(s.ferieret(b, &x, dagen("2024-06-30")))
	x.Perioder = []ferie.Periode{
		p("2024-02-01", "2024-07-31", ferie.Ressourceforloebsydelse), p("2024-09-01", "2025-06-30", ferie.Ressourceforloebsydelse),
	}
	x.Holdt = x.Holdt[2:]
	maa(s.ferieret(b, &x, dagen("2025-02-01")))
}

// saerligBevilling: a third course for a person between 40 and 50.
func (s *samling) saerligBevilling() {
	maa(s.ressourceforloeb(visitation.Ressourceforloeb{
		Afgoerelse: dagen("2024-05-01"), Person: visitation.Person{Foedt: dagen("1979-01-01"), Folkepension: dagen("2047-01-01")},
		Maalgruppe:           visitation.Maalgruppe{KomplekseProblemer: spor.Ja, IndsatsUtilstraekkelig: spor.Ja, KraeverHelhed: spor.Ja, LaengereForsoergelse: spor.Ja},
		Udviklingsperspektiv: spor.Ja, UdenForbedring: spor.Nej, Oenske: spor.Ja, Laengde: visitation.Laengde{Aar: 3},
		Tidligere: []visitation.Forloeb{{Fra: dagen("2019-03-01"), Til: dagen("2024-02-29")}},
	}))
}

// saerligeRejser: a second short stay abroad in a month, one on a holiday, one next to a holiday, and one of which notice came too late.
func (s *samling) saerligeRejser() {
	m := satser.MustMaaned("2025-10")
	rejse := func(fra, til, meddelt string) ydelse.Udlandsophold {
		return ydelse.Udlandsophold{Fra: dagen(fra), Til: dagen(til), Art: ydelse.UdlandOvernatning, Raadighed: spor.Ja, Meddelt: dagen(meddelt)}
	}
	for _, o := range schemata {
		for _, r := range []ydelse.Retsforhold{
			{Udland: []ydelse.Udlandsophold{rejse("2025-10-03", "2025-10-04", "2025-09-01"), rejse("2025-10-20", "2025-10-21", "2025-09-01")}},
			{Udland: []ydelse.Udlandsophold{rejse("2025-10-03", "2025-10-04", "2025-10-02")}},
			{
				Ferie:  []ydelse.Ferie{{Fra: dagen("2025-10-13"), Til: dagen("2025-10-19"), Art: ydelse.FerieMedYdelse, Ret: spor.Ja, Aftalt: spor.Ja}},
				Udland: []ydelse.Udlandsophold{{Fra: dagen("2025-10-14"), Til: dagen("2025-10-15"), Art: ydelse.UdlandFerie}, rejse("2025-10-20", "2025-10-21", "2025-09-01")},
			},
		} {
			x := aaben(o)
			x.Ret = r
			maa(s.maaned(begreb, &x, m, udbetaling.Praksis{}, udbetaling.Fakta{}))
		}
	}
}

// saerligeRegler: steps that only another rule set than the built-in one comes to: holiday and length as the law does not have them.
func (s *samling) saerligeRegler() {
	fra, paa := dagen("2025-08-01"), dagen("2025-08-02")
	uden := func(g satser.Regel) *satser.Regelsaet {
		ny, err := satser.Gaeldende().Regel(g, satser.Ressourceforloeb, fra)
		maa(err)
		ny.Fra, ny.Virkning = fra, satser.GaelderIkke
		r, _, err := satser.Gaeldende().Med(satser.NyRegel(g, satser.Ressourceforloeb, ny))
		maa(err)
		return r
	}
	x := ferie.Sag{Ordning: satser.Ressourceforloeb}
	r, err := ferie.Beregner{Regler: uden(satser.RegelFerie)}.BegrundRet(&x, paa)
	maa(err)
	s.tag(bevis{andreRegler: true, fra: fraFerie, hvem: "ferie uden regel", trin: r.Spor, om: eneDag(paa)})
	f := visitation.Forloeb{Fra: paa, Bevilget: paa, Laengde: visitation.Laengde{Aar: 1}}
	l, err := visitation.Vurderer{Regler: uden(satser.RegelVarighed)}.Varighed(satser.Ressourceforloeb, visitation.Person{}, &f)
	maa(err)
	s.tag(bevis{andreRegler: true, fra: fraVisitation, hvem: "varighed uden regel", trin: l.Spor, om: eneDag(f.Fra)})
}

// saerligKlage: the board takes a complaint that may be too late, and decides.
func (s *samling) saerligKlage() {
	x := klage.Sag{
		Meddelelse: klage.Meddelelse{Kanal: klage.DigitalPost, Dag: dagen("2024-11-20"), Klagevejledning: spor.Nej},
		Klage:      klage.Klage{Modtaget: dagen("2024-12-19"), Hos: klage.HosKommunen, Klager: klage.Personen},
		Skridt: []klage.Skridt{
			{Art: klage.Videresendt, Dag: dagen("2024-12-20")},
			{Art: klage.Afgjort, Dag: dagen("2025-06-01"), Udfald: klage.Ophaevelse},
		},
	}
	maa(s.klage(klage.Beregner{}, &x))
}
