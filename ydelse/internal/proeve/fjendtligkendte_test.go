package proeve_test

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"sync"
	"time"

	"github.com/shopspring/decimal"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/begrundelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

var (
	fjDag = satser.MustDato
	fjMd  = satser.MustMaaned
	fjKr  = satser.MustBeloeb
)

// fjRigtig returns what a call gives, for the values that tests are made from.
func fjRigtig[T any](x T, err error) T {
	if err != nil {
		panic(err)
	}
	return x
}

// fjDokument is the case with a bit of everything that package ydelse reads in its own tests.
func fjDokument() ydelse.Sagsdokument {
	data := fjRigtig(os.ReadFile(filepath.Join(fjRod, "ydelse", "testdata", "dokument", "sag-1.json")))
	return fjRigtig(ydelse.LaesSagsdokument(data))
}

// fjSag is a case of each scheme that comes to an amount in May 2024, with what most months look at.
func fjSag(o satser.Ordning) *ydelse.Sag {
	fra := fjDag("2023-06-15")
	s := &ydelse.Sag{
		Ordning: o, Foedt: fjDag("2001-05-17"),
		Forloeb: []ydelse.Forloeb{{Fra: fjDag("2020-02-01"), Til: fjDag("2020-12-31"), Bevilget: fjDag("2020-01-15")}, {Fra: fra}},
		Bolig:   []ydelse.Bolig{{Fra: fra, HosForaelder: spor.Nej}},
		Boern:   []ydelse.Barn{{Foedt: fjDag("2023-05-10"), Ophold: ydelse.Danmark}},
		Bidrag:  []ydelse.Bidrag{{Fra: fra, Fastsat: fjKr("1100"), Normalbidrag: fjKr("1400"), IBoern: spor.Ja}},
		Indtaegter: []ydelse.Indtaegt{
			{Art: satser.Loen, Beloeb: fjKr("9000.50"), EgenPension: fjKr("300"), Periode: fjMd("2024-05").Periode(), Udbetalt: fjDag("2024-05-31")},
			{Art: satser.Tilbudsindtaegt, Beloeb: fjKr("700"), Timer: 3700, Periode: fjMd("2024-05").Periode(), Udbetalt: fjDag("2024-05-31")},
		},
		Lofter:    []ydelse.Loft{{Fra: fjDag("2024-05-01"), Til: fjDag("2024-05-20"), Art: ydelse.Loft10f, Niveau: fjKr("9000"), Hjaelp: sanktion.LoftVoksen}},
		Tidligere: ydelse.TidligereYdelse{Art: ydelse.Sygedagpenge, Beloeb: fjKr("4500"), Pr: ydelse.PrUge, SidsteDag: fjDag("2024-05-25")},
		Raadighed: fjForhold(),
		Ret: ydelse.Retsforhold{
			Betingelser: []ydelse.Betingelse{{Fra: fjDag("2024-05-08"), Til: fjDag("2024-05-09"), Art: ydelse.AktivDeltagelse, Opfyldt: spor.Nej}},
			Bevaret:     []ydelse.BevaretRet{{Fra: fjDag("2024-05-08"), Til: fjDag("2024-05-08"), Art: ydelse.VedSygdom}},
			Ferie:       []ydelse.Ferie{{Fra: fjDag("2024-05-13"), Til: fjDag("2024-05-14"), Art: ydelse.FerieMedYdelse, Ret: spor.Ja, Aftalt: spor.Ja}},
			Udland:      []ydelse.Udlandsophold{{Fra: fjDag("2024-05-16"), Til: fjDag("2024-05-16"), Art: ydelse.UdlandSamvaer, Tilladt: spor.Ja}},
			Ophoer:      []ydelse.Forloebsophoer{{Fra: fjDag("2024-08-01"), Art: ydelse.Frasagt}},
		},
	}
	s.Forloeb[1].Tidligere = s.Tidligere
	if o == satser.Jobafklaring {
		s.Tidligere, s.Forloeb[1].Tidligere = ydelse.TidligereYdelse{}, ydelse.TidligereYdelse{}
		s.Selvstaendig = []ydelse.Selvstaendig{{Fra: fjDag("2024-05-26"), Til: fjDag("2024-05-31"), Arbejde: ydelse.HoejstHalvdelen}}
	}
	return s
}

// fjForhold is a missed talk and an offence, both ready for a decision.
func fjForhold() raadighed.Forhold {
	d := fjDag("2024-05-02")
	behandlet := raadighed.Behandling{
		Kontaktforsoeg: []raadighed.Kontaktforsoeg{{Dag: d, Maade: raadighed.KontaktTelefon}, {Dag: d.AddDays(1), Maade: raadighed.KontaktBopael}},
		KontaktUdtoemt: spor.Ja, Hoering: raadighed.Hoert, HoertDen: d.AddDays(5), RimeligGrund: spor.Nej, AndreForhold: spor.Nej,
		FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja, Ophoer: spor.Nej, Afgjort: d.AddDays(20), Afregnes: d.Maaned(),
		Grunde: []raadighed.Grund{{Art: satser.GrundSygdom, Fra: d, Til: d, Godtgjort: spor.Nej, Meldt: raadighed.MeldtAnderledes}},
	}
	return raadighed.Forhold{
		Vejledninger:   []raadighed.Vejledning{{Dag: d.AddDays(-30), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja}},
		FoersteSamtale: d.AddDays(-20),
		Fritagelser:    []raadighed.Fritagelse{{Art: satser.FritagetFerie, Fra: fjDag("2024-07-01"), Til: fjDag("2024-07-14"), Aftalt: spor.Ja}},
		Haendelser: []raadighed.Haendelse{
			{Art: satser.UdeblevetFraSamtale, Dag: d, Kontakt: d.AddDays(4), OplystFoelge: spor.Ja, OplystSkridt: spor.Ja, Behandling: behandlet},
			{Art: satser.UdeblevetFraTilbud, Fravaer: []raadighed.Fravaersdag{{Dag: d.AddDays(1)}, {Dag: d.AddDays(4), Delvis: true}}, IPlanen: spor.Ja, Behandling: behandlet},
			{Art: satser.FortietArbejde, Dag: d, BedreVidende: spor.Ja, Konstateret: d.AddDays(3), Behandling: behandlet},
		},
	}
}

// fjKendte is valid values by type: the facts of cases that come to an answer, and the answers themselves. They are shared: whoever
// writes in one takes a copy.
var fjKendte = sync.OnceValue(fjNyeKendte)

func fjNyeKendte() map[reflect.Type][]any {
	r, kap6a, kap6b := satser.Gaeldende(), fjSag(satser.Ressourceforloeb), fjSag(satser.Jobafklaring)
	b, forhold, md := ydelse.Beregner{Regler: satser.Gaeldende()}, fjForhold(), fjMd("2024-05")
	o := fjRigtig(b.Opgoer(kap6a, md))
	if o.Udfald != spor.Beregnet || o.Ydelse.IsZero() {
		panic("the case that the others are made from comes to no amount:\n" + o.Tekst(r))
	}
	nu := kap6a.Kopi()
	nu.Indtaegter[0].Beloeb, nu.Raadighed.Haendelser = fjKr("25000"), nu.Raadighed.Haendelser[1:]
	nu.Ret.Udland[0].Tilladt = spor.Nej
	opgave := efterregulering.Opgave{Foer: kap6a, Efter: nu, Fra: fjMd("2024-04"), Til: fjMd("2024-07"),
		Udbetalt: []efterregulering.Udbetaling{{Maaned: md, Beloeb: fjKr("11000")}}}
	efter := efterregulering.New(b)
	regnet := fjRigtig(efter.Beregn(&opgave))
	krav := efterregulering.Fakta{
		Aarsager: []efterregulering.Aarsag{{Oplysningspligt: spor.Ja, Oplyst: spor.Nej, Undladt: spor.Ja, Modtaget: spor.Ja, VedUdland: spor.Ja}},
		Dom:      spor.Nej, Afgjort: fjDag("2024-10-01"), Overdraget: fjDag("2024-11-01"), OekonomiskMulighed: spor.Ja,
	}
	anke := efterregulering.Ankesag{Udfald: klage.Ophaevelse, Dag: fjDag("2025-04-01"), Sag: kap6a, Haendelser: []int{0}, Fra: md, Til: md}
	klagesag := klage.Sag{
		Meddelelse: klage.Meddelelse{Kanal: klage.AlmindeligtBrev, Dag: fjDag("2024-11-20")},
		Klage:      klage.Klage{Modtaget: fjDag("2024-12-05"), Hos: klage.HosAnkestyrelsen, Klager: klage.Personen, Hastende: spor.Nej},
		Skridt: []klage.Skridt{
			{Art: klage.SendtTilKommunen, Dag: fjDag("2024-12-10")}, {Art: klage.DelvistMedhold, Dag: fjDag("2024-12-20"), NyDag: fjDag("2024-12-22")},
			{Art: klage.Fastholdt, Dag: fjDag("2025-01-02")}, {Art: klage.Videresendt, Dag: fjDag("2025-01-10")},
			{Art: klage.Afgjort, Dag: fjDag("2025-04-10"), Udfald: klage.Hjemvisning},
		},
	}
	kursus := visitation.Forloeb{Fra: fjDag("2021-01-01"), Bevilget: fjDag("2020-12-15"), Laengde: visitation.Laengde{Aar: 2, Maaneder: 3}, Orlov: []visitation.Orlov{
		{Fra: fjDag("2021-06-01"), Til: fjDag("2021-06-10"), Art: visitation.Barsel, Dagpengeret: spor.Ja},
	}}
	person := visitation.Person{Foedt: fjDag("1962-05-01"), Folkepension: fjDag("2029-05-01")}
	rf := visitation.Ressourceforloeb{
		Afgoerelse: fjDag("2024-05-01"), Person: person, Laengde: visitation.Laengde{Aar: 2}, Udviklingsperspektiv: spor.Ja, Oenske: spor.Ja,
		Maalgruppe: visitation.Maalgruppe{KomplekseProblemer: spor.Ja, IndsatsUtilstraekkelig: spor.Ja, KraeverHelhed: spor.Ja, TilbudUdenVirkning: spor.Ja},
		Tidligere:  []visitation.Forloeb{kursus},
	}
	jaf := visitation.Jobafklaring{
		Afgoerelse: fjDag("2024-05-15"), Person: person, Uarbejdsdygtig: spor.Ja, Grundlag: visitation.EfterSygedagpenge, Livstruende: spor.Ja,
		VaelgerSygedagpenge: spor.Nej, Sygedagpenge: visitation.Sygedagpenge{Maaned: md, Uger: 23, Dage: 1, Forlaenges: spor.Nej},
	}
	feriesag := ferie.Sag{
		Ordning: satser.Jobafklaring, Forud: spor.Nej, Feriegodtgoerelse: spor.Nej, Betingelser: spor.Ja,
		Perioder: []ferie.Periode{{Fra: fjDag("2023-01-10"), Til: fjDag("2024-03-10"), Art: ferie.Kontanthjaelp}, {Fra: fjDag("2024-03-11"), Art: ferie.Ressourceforloebsydelse}},
		Holdt:    []ferie.Ferie{{Fra: fjDag("2024-12-23"), Til: fjDag("2024-12-29"), Art: ferie.MedYdelse}},
	}
	plan := ferie.Plan{Ferie: ferie.Ferie{Fra: fjDag("2025-07-07"), Til: fjDag("2025-07-20"), Art: ferie.MedYdelse}, Aftalt: spor.Ja, Udlandet: spor.Ja}
	refusion := udbetaling.Refusionsfakta{Timebeloeb: fjKr("76.50"), Arbejdsgivere: []udbetaling.Arbejdsgiver{
		{Loen: fjKr("7400"), Fravaer: []udbetaling.Fravaer{{Periode: satser.MustPeriode("2024-05-06", "2024-05-12"), Timer: 3700}}, Sygedagpenge: fjKr("100")},
		{Loen: fjKr("900"), Fravaer: []udbetaling.Fravaer{{Periode: satser.MustPeriode("2024-05-06", "2024-05-12"), Timer: 2000}}},
	}}
	maaned := sanktion.Ydelse(md, satser.IkkeForsoerger, fjKr("12326"), fjKr("8000"))
	foerste := fjRigtig(r.HentRegel(satser.RegelLoen, satser.Jobafklaring, md.FoersteDag()))
	figur := fjRigtig(r.HentSats(satser.Loengraense, satser.Jobafklaring, md.FoersteDag()))
	linje := fjRigtig(satser.NewTidslinje(fjDag("2026-12-31"), satser.Version[int]{Fra: fjDag("2013-01-01"), Vaerdi: 1}, satser.Version[int]{Fra: fjDag("2020-01-01"), Vaerdi: 2}))
	vurderer := raadighed.Vurderer{Regler: r, Ordning: satser.Ressourceforloeb}
	kendte := []any{
		fjDokument(), *kap6a, *kap6b, b, forhold, o, o.Resultat, o.Spor, opgave, efter, regnet, krav, anke, klagesag, klagesag.Meddelelse, kursus, person,
		rf, jaf, feriesag, plan, refusion, maaned, foerste, figur, linje, vurderer, md, fjMd("2024-04"), satser.Ressourceforloeb, satser.Jobafklaring,
		fjDag("2024-05-01"), fjDag("2024-05-15"), fjDag("2025-07-07"), satser.MustPeriode("2024-05-01", "2024-06-30"), fjKr("12326"), spor.Ja, spor.Nej,
		fjRigtig(b.OpgoerPeriode(kap6b, fjMd("2024-03"), fjMd("2024-07"))), fjRigtig(b.RetPaa(kap6a, fjDag("2024-05-08"))),
		sanktion.Beregner{Regler: r, Ordning: satser.Ressourceforloeb}, sanktion.Opgave{Forhold: &forhold, Maaned: maaned, Ret: []satser.Periode{{Fra: fjDag("2023-06-15")}}},
		sanktion.Godtgoerelse{Maaned: md, Beloeb: fjKr("600"), Dage: 20, Fravaer: 3}, fjRigtig(vurderer.Gennemgaa(&forhold, fjDag("2024-12-31"))),
		fjRigtig(vurderer.Begrund(&forhold, 0)), fjRigtig(klage.Beregner{}.Begrund(klagesag.Meddelelse)), fjRigtig(klage.Beregner{}.Forloeb(&klagesag)),
		visitation.Vurderer{Regler: r}, fjRigtig(visitation.Vurderer{Regler: r}.Varighed(satser.Ressourceforloeb, person, &kursus)),
		fjRigtig(visitation.Vurderer{Regler: r}.Ressourceforloeb(&rf)), fjRigtig(visitation.Vurderer{Regler: r}.Jobafklaring(&jaf)),
		visitation.Opfoelgning{Fra: fjDag("2022-06-01"), SygedagpengeSlut: fjDag("2022-05-31"), RaskInden8Uger: spor.Nej, IndsatsViderefoeres: spor.Nej},
		ferie.Beregner{Regler: r}, fjRigtig(ferie.Beregner{Regler: r}.Begrund(&feriesag, plan)), fjRigtig(ferie.Beregner{Regler: r}.BegrundRet(&feriesag, fjDag("2025-07-07"))),
		udbetaling.Beregner{Ydelse: b}, udbetaling.Fakta{ATPBidrag: fjKr("297"), Tilbagebetalingspligt: spor.Nej},
		fjRigtig(udbetaling.Beregner{Ydelse: b}.Opgoer(kap6a, md, udbetaling.Fakta{ATPBidrag: fjKr("297")})), fjRigtig(udbetaling.Beregner{Ydelse: b}.Refusion(kap6b, md, refusion)),
		fjRigtig(efter.Vurder(&regnet, &krav)), fjRigtig(efter.Anke(&anke)), regnet.Sum, regnet.Maaneder[1],
		hvadnu.Valg{Maks: fjKr("30000"), Skridt: fjKr("5000")}, fjRigtig(hvadnu.Hvis(b, kap6a, md, hvadnu.MedLoen(md, fjKr("20000")))),
		fjRigtig(hvadnu.Loenkurve(b, kap6b, md, hvadnu.Valg{Maks: fjKr("30000"), Skridt: fjKr("5000")})), fjRigtig(hvadnu.OverTid(b, kap6a, md, md, hvadnu.MedFoedt(fjDag("1980-01-01")))),
		hvadnu.MedLoen(md, fjKr("20000")),
		begrundelse.Afgoerelse{Opgoerelse: o, Regler: r, Kommune: "Eksempel Kommune", Meddelelse: klage.Meddelelse{Kanal: klage.DigitalPost, Dag: fjDag("2024-06-03")},
			Hensyn: []begrundelse.Hensyn{{Trin: spor.RimeligGrund, Post: 1, Tekst: "Personen var ikke syg."}}},
		begrundelse.Tilbagebetaling{
			Efterregulering: regnet, Vurdering: fjRigtig(efter.Vurder(&regnet, &krav)), Kraeves: spor.Ja, Kommune: "Eksempel Kommune",
			Meddelelse: klage.Meddelelse{Kanal: klage.DigitalPost, Dag: fjDag("2024-10-01")}, Hensyn: []begrundelse.Hensyn{{Trin: spor.TilbagebetalingOplysning, Post: 1, Tekst: "Personen vidste det."}},
		},
		begrundelse.Visitation{
			Vurdering: fjRigtig(visitation.Vurderer{Regler: r}.Ressourceforloeb(&rf)), Varighed: fjRigtig(visitation.Vurderer{Regler: r}.Varighed(satser.Ressourceforloeb, person, &kursus)),
			Skridt: fjRigtig(visitation.Vurderer{Regler: r}.Skridt(satser.Ressourceforloeb, &visitation.Opfoelgning{Fra: kursus.Fra, Sidste: fjDag("2023-04-10")})),
			Fra:    kursus.Fra, Kommune: "Eksempel Kommune", Meddelelse: klage.Meddelelse{Kanal: klage.DigitalPost, Dag: fjDag("2024-05-02")},
			Hensyn: []begrundelse.Hensyn{{Trin: spor.ForloebsSlut, Tekst: "Behandlingen tager to år."}},
		},
		satser.Regulering{Generel: 200, Fradrag: 30}, satser.MustBeloeb("1").Decimal(), r, fjAltid(),
		ydelse.Beregner{Regler: fjAltid()}, sanktion.Beregner{Regler: fjAltid(), Ordning: satser.Ressourceforloeb}, visitation.Vurderer{Regler: fjAltid()},
		raadighed.Vurderer{Regler: fjAltid(), Ordning: satser.Jobafklaring}, ferie.Beregner{Regler: fjAltid()},
		udbetaling.Beregner{Ydelse: ydelse.Beregner{Regler: fjAltid()}}, efterregulering.New(ydelse.Beregner{Regler: fjAltid()}),
	}
	ud := map[reflect.Type][]any{}
	for _, v := range kendte {
		ud[reflect.TypeOf(v)] = append(ud[reflect.TypeOf(v)], v)
	}
	brev := fjRigtig(begrundelse.Skriv(&begrundelse.Afgoerelse{Opgoerelse: o, Regler: r, Kommune: "Eksempel Kommune"}))
	ud[reflect.TypeOf(brev)] = []any{brev}
	ud[reflect.TypeFor[satser.Regelaendring]()] = []any{
		satser.KendtTil(fjDag("2027-12-31")),
		satser.NyRegel(satser.RegelLoen, satser.Jobafklaring, fjRigtig(r.Regel(satser.RegelLoen, satser.Jobafklaring, md.FoersteDag()))),
	}
	ud[reflect.TypeFor[[]byte]()] = fjDokumenter(ud)
	return ud
}

// fjDokumenter is the JSON of the values.
func fjDokumenter(kendte map[reflect.Type][]any) (ud []any) {
	for _, t := range []reflect.Type{
		reflect.TypeFor[ydelse.Sagsdokument](), reflect.TypeFor[ydelse.Opgoerelse](), reflect.TypeFor[efterregulering.Resultat](), reflect.TypeFor[satser.Dato](),
		reflect.TypeFor[satser.Beloeb](), reflect.TypeFor[klage.Sag](), reflect.TypeFor[ferie.Sag](), reflect.TypeFor[*satser.Regelsaet](),
	} {
		ud = append(ud, fjRigtig(json.Marshal(kendte[t][0])))
	}
	return ud
}

// fjAltid is the law of May 2024 from the first day of the calendar to the last one.
var fjAltid = sync.OnceValue(func() *satser.Regelsaet {
	foerst, sidst := fjDag("0001-01-01"), fjDag("9999-12-31")
	r, alle := satser.Gaeldende(), []satser.Regelaendring{satser.KendtTil(sidst)}
	for _, o := range []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring} {
		for _, s := range satser.Satser() {
			if f := r.Figurer(s, o); len(f) > 0 {
				x := f[len(f)-1]
				x.Fra, x.Til, x.Kendt = foerst, sidst, satser.Dato{}
				alle = append(alle, satser.NyFigur(s, o, x))
			}
		}
		for _, g := range satser.Regler() {
			x, err := r.Regel(g, o, fjDag("2024-05-01"))
			if err != nil {
				continue
			}
			for _, v := range append(r.Versioner(g, o), satser.Regelversion{Fra: foerst}) {
				x.Fra, x.Kendt = v.Fra, satser.Dato{}
				alle = append(alle, satser.NyRegel(g, o, x))
			}
		}
	}
	ny, _, err := r.Med(alle...)
	return fjRigtig(ny, err)
})

var errFjendtlig = errors.New("the caller's own")

// fjYderste is the zero value and the extremes of the types whose parts cannot be set from outside.
func fjYderste() map[reflect.Type][]any {
	var dage, maaneder, beloeb []any
	for _, s := range []string{
		"0001-01-01", "0001-12-31", "1899-12-31", "1900-02-28", "1999-02-28", "2004-02-29", "2013-01-01", "2014-07-01", "2015-12-31", "2019-12-31", "2024-02-29", "2024-05-31",
		"2025-06-30", "2025-07-01", "2026-01-31", "2026-02-01", "2026-12-31", "2027-01-01", "2200-12-31", "9998-12-31", "9999-01-01", "9999-12-31",
	} {
		dage = append(dage, fjDag(s))
		maaneder = append(maaneder, fjDag(s).Maaned())
	}
	for _, n := range []int64{
		0, 1, -1, 100, -100, 10_000, 9_999_999_999_900, 10_000_000_000_000, -9_999_999_999_900, 1e16 - 1, 1e16, math.MaxInt64, math.MinInt64, math.MaxInt64 / 2,
	} {
		beloeb = append(beloeb, satser.BeloebAfEnheder(n))
	}
	r := satser.Gaeldende()
	ud := map[reflect.Type][]any{
		reflect.TypeFor[satser.Dato]():           append(dage, satser.Dato{}),
		reflect.TypeFor[satser.Maaned]():         append(maaneder, satser.Maaned{}),
		reflect.TypeFor[satser.Beloeb]():         beloeb,
		reflect.TypeFor[*satser.Regelsaet]():     {nil, &satser.Regelsaet{}, r.SomKendt(fjDag("2016-03-01")), r.SomKendt(satser.Dato{})},
		reflect.TypeFor[satser.Regelsaet]():      {satser.Regelsaet{}},
		reflect.TypeFor[satser.Regelopslag]():    {satser.Regelopslag{}},
		reflect.TypeFor[satser.Figuropslag]():    {satser.Figuropslag{}},
		reflect.TypeFor[raadighed.Gennemgang]():  {raadighed.Gennemgang{}},
		reflect.TypeFor[satser.Tidslinje[int]](): {satser.Tidslinje[int]{}},
		reflect.TypeFor[satser.Regelaendring]():  {nil, satser.KendtTil(satser.Dato{}), satser.NyFigur(255, 255, satser.Figur{}), satser.NyRegel(0, 0, satser.Regelversion{})},
		reflect.TypeFor[*time.Location]():        {time.UTC, nil, time.FixedZone("x", 1<<30), time.FixedZone("", -86_400)},
		reflect.TypeFor[time.Time]():             {time.Time{}, time.Unix(1<<60, 0), time.Unix(-1<<60, 0), time.Date(-1, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(10_000, 1, 1, 0, 0, 0, 0, time.UTC)},
		reflect.TypeFor[decimal.Decimal](): {
			decimal.Decimal{}, decimal.New(1, math.MaxInt32), decimal.New(-1, math.MinInt32), decimal.New(math.MinInt64, 0), decimal.New(15, -1), decimal.New(1505, -3),
			decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(1), 1<<20), -8),
		},
		reflect.TypeFor[error](): {
			nil, errFjendtlig, &satser.Inputfejl{}, satser.NewInputfejl("a.b", satser.KodeMangler, "x", "y"), &satser.Udenforfejl{}, errors.Join(errFjendtlig, &satser.Inputfejl{Felt: "[1]"}),
		},
		reflect.TypeFor[any](): {
			nil, 5, "x", (*int)(nil), new(int), new(any), new(map[string]int), new(chan int), new(func()), new(float64), new(fjSelv), new([3]int8), &satser.Regelsaet{},
			new(ydelse.Sag), new(spor.Spor), new(klage.Sag), new(ferie.Sag), new(*fjSelv), new(satser.Beloeb), new([]byte), new(complex64), new(struct{ A, a int }),
			new(efterregulering.Resultat), new(visitation.Ressourceforloeb), new(udbetaling.Refusionsfakta), new(begrundelse.Hensyn), new(raadighed.Forhold), (*ydelse.Sag)(nil),
		},
		reflect.TypeFor[hvadnu.Aendring](): fjAendringer(),
	}
	for _, s := range fjJSON() {
		t := reflect.TypeFor[[]byte]()
		ud[t] = append(ud[t], []byte(s))
	}
	return ud
}

// fjSelv holds itself.
type fjSelv struct {
	Under *fjSelv  `json:"under,omitempty"`
	Flere []fjSelv `json:"flere,omitempty"`
	N     uint8    `json:"n,omitempty"`
}

// fjAendringer is what a caller can do to a case.
func fjAendringer() []any {
	ud := []any{hvadnu.Aendring(nil)}
	for _, f := range []func(*ydelse.Sag) error{
		func(*ydelse.Sag) error { return errFjendtlig },
		func(s *ydelse.Sag) error { *s = ydelse.Sag{}; return nil },
		func(s *ydelse.Sag) error { s.Indtaegter = make([]ydelse.Indtaegt, 20_000); return nil },
		func(s *ydelse.Sag) error { clear(s.Forloeb); s.Foedt = satser.Dato{}; return nil },
		hvadnu.MedBarn(ydelse.Barn{}), hvadnu.UdenBarn(satser.Dato{}), hvadnu.MedBolig(satser.Dato{}, 9), hvadnu.MedForloebTil(fjDag("0001-01-01")),
		hvadnu.MedForloebFra(fjDag("9999-12-31")), hvadnu.MedIndtaegt(ydelse.Indtaegt{}), hvadnu.MedLoen(satser.Maaned{}, satser.BeloebAfEnheder(math.MinInt64)),
	} {
		ud = append(ud, hvadnu.Aendring(f))
	}
	return ud
}
