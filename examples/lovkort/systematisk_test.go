package main

import (
	"errors"
	"fmt"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// proevedage is days of every edition, and on both sides of what changed between them.
func proevedage() (ud []satser.Dato) {
	for _, s := range []string{
		"2013-03-12", "2014-09-10", "2014-12-02", "2015-08-11", "2016-02-10", "2016-06-07", "2017-05-09", "2018-10-09", "2019-04-09",
		"2019-11-12", "2020-02-11", "2021-03-09", "2021-09-07", "2022-03-08", "2022-09-13", "2023-09-12", "2024-03-12", "2024-09-10",
		"2025-03-11", "2025-09-09", "2026-03-10",
	} {
		ud = append(ud, satser.MustDato(s))
	}
	return ud
}

// udenfor lets a day pass that lies outside known law.
func udenforLoven(t *testing.T, hvem string, err error) {
	t.Helper()
	var ude *satser.Udenforfejl
	if err != nil && !errors.As(err, &ude) {
		t.Errorf("%s: %v", hvem, err)
	}
}

// systematiske is what the steps cite when every kind of failure, of income, of stay abroad, of complaint is asked about on
// days of every edition, under both schemes: first with every answer a yes, then with none.
func systematiske(t *testing.T) (ud []citat) {
	for _, o := range begge {
		for _, d := range proevedage() {
			for _, art := range satser.Haendelsesarter() {
				ud = append(ud, haendelsescitater(t, o, art, d)...)
			}
			ud = append(ud, pligtcitater(t, o, d)...)
			ud = append(ud, maanedscitater(t, o, d)...)
			ud = append(ud, kravcitater(t, o, d)...)
			ud = append(ud, feriecitater(t, o, d)...)
			ud = append(ud, visitationscitater(t, o, d)...)
		}
	}
	return append(ud, klagecitater(t)...)
}

// altJa is a failure with every condition met, and its case.
func altJa(art satser.Haendelsesart, d satser.Dato) *raadighed.Forhold {
	h := raadighed.Haendelse{
		Art: art, Dag: d, Fravaer: []raadighed.Fravaersdag{{Dag: d}}, IPlanen: spor.Ja, Kontakt: d.AddDays(2),
		FristGivet: d.AddDays(-10), VejledtOmBooking: spor.Ja, OplystFoelge: spor.Ja, OplystSkridt: spor.Ja, Advarsel: spor.Ja, Gange: 3,
		PaaAndenVis: spor.Ja, BedreVidende: spor.Ja, Konstateret: d.AddDays(3),
		Behandling: raadighed.Behandling{
			KontaktUdtoemt: spor.Ja, Hoering: raadighed.Hoert, HoertDen: d.AddDays(4), ArbejdsgiverOrienteret: spor.Ja, RimeligGrund: spor.Nej,
			AndreForhold: spor.Nej, FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja, Ophoer: spor.Ja, Afgjort: d.AddDays(6), Afregnes: d.Maaned(),
		},
	}
	if !art.ErTilbud() {
		h.Fravaer = nil
	}
	if art == satser.BookingfristOverskredet {
		h.Booket = d.AddDays(2)
	}
	return &raadighed.Forhold{
		Vejledninger:   []raadighed.Vejledning{{Dag: d.AddDays(-30), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja}},
		FoersteSamtale: d.AddDays(-30), ArbejdsgiverMedRefusion: spor.Nej, Haendelser: []raadighed.Haendelse{h},
	}
}

// haendelsescitater assesses a failure with every answer, with none, and with every ground and exemption; and lists what is to be
// weighed.
func haendelsescitater(t *testing.T, o satser.Ordning, art satser.Haendelsesart, d satser.Dato) (ud []citat) {
	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: o}
	hvem := fmt.Sprintf("%v den %v for %v", art, d, o)
	ja := altJa(art, d)
	uden := &raadighed.Forhold{Haendelser: []raadighed.Haendelse{{Art: art, Dag: d}}}
	alle := []*raadighed.Forhold{ja, uden}
	grunde, fritagelser := satser.Grundarter(), satser.Fritagelsesarter()
	if art != satser.UdeblevetFraTilbud { // they are the same for every kind
		grunde, fritagelser = nil, nil
	}
	for _, g := range grunde {
		f := altJa(art, d)
		f.Haendelser[0].Behandling.Grunde = []raadighed.Grund{{Art: g, Beskrivelse: "en grund"}}
		alle = append(alle, f)
	}
	for _, x := range fritagelser {
		f := altJa(art, d)
		f.Fritagelser = []raadighed.Fritagelse{{Art: x, Fra: d, Til: d}}
		if f.Valider(o) == nil { // an exemption of the other scheme is refused
			alle = append(alle, f)
		}
	}
	skriftligt := altJa(art, d)
	skriftligt.Haendelser[0].AndenAktoer, skriftligt.Haendelser[0].Behandling.Hoering = true, raadighed.HoeringUnoedvendig
	selv := altJa(art, d)
	selv.Haendelser[0].Selvbooket, selv.ArbejdsgiverMedRefusion = true, spor.Ja
	for _, f := range append(alle, skriftligt, selv) {
		x, err := v.Begrund(f, 0)
		udenforLoven(t, hvem, err)
		ud = append(ud, trincitater(hvem, x.Spor)...)
		for _, trin := range x.Spor {
			for _, ov := range raadighed.Overvejelser(trin, d) {
				if !ov.Hjemmel.IsZero() {
					ud = append(ud, citat{ov.Hjemmel, "en overvejelse ved " + hvem, ""})
				}
			}
		}
	}
	return ud
}

func pligtcitater(t *testing.T, o satser.Ordning, d satser.Dato) (ud []citat) {
	pligter, err := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: o}.Pligter(d)
	udenforLoven(t, "Pligter", err)
	for _, p := range pligter {
		if hvem := fmt.Sprintf("pligten bag %v den %v for %v", p.Haendelse, d, o); !p.Hjemmel.IsZero() {
			ud = append(ud, citat{p.Hjemmel, hvem, ""}, citat{p.Sanktion.Paa(d), hvem, ""})
		}
	}
	return ud
}

// altISagen is a case in which everything happens in one month.
func altISagen(o satser.Ordning, d satser.Dato) *ydelse.Sag {
	m := d.Maaned().Periode()
	s := &ydelse.Sag{Ordning: o, Foedt: d.AddAar(-30), Forloeb: []ydelse.Forloeb{{Fra: m.Fra.AddDays(-100), Bevilget: m.Fra.AddDays(-100)}}}
	for _, a := range satser.Indtaegtsarter() {
		x := ydelse.Indtaegt{Art: a, Beloeb: satser.MustBeloeb("10"), Periode: m, Udbetalt: m.Til}
		if a == satser.Tilbudsindtaegt {
			x.Timer = 100
		}
		s.Indtaegter = append(s.Indtaegter, x)
	}
	return s
}

// maanedscitater makes the statements of a month with every kind of income, former benefit, ceiling, stay abroad and end of the
// course, and of what follows the benefit.
func maanedscitater(t *testing.T, o satser.Ordning, d satser.Dato) (ud []citat) {
	b := udbetaling.Beregner{Ydelse: ydelse.Beregner{Regler: satser.Gaeldende()}}
	m := d.Maaned().Periode()
	sager := []*ydelse.Sag{altISagen(o, d)}
	med := func(f func(*ydelse.Sag)) {
		s := altISagen(o, d)
		s.Indtaegter = nil
		f(s)
		sager = append(sager, s)
	}
	med(func(*ydelse.Sag) {})
	for _, a := range []ydelse.Tidligereart{ydelse.Sygedagpenge, ydelse.Ledighedsydelse, ydelse.Foertidspension} {
		med(func(s *ydelse.Sag) {
			s.Tidligere = ydelse.TidligereYdelse{Art: a, Beloeb: satser.MustBeloeb("20000"), Pr: ydelse.PrMaaned, SidsteDag: m.Til.AddDays(-3)}
		})
	}
	for _, a := range []ydelse.Loftart{ydelse.Loft10f, ydelse.Loft10h, ydelse.Loft10j} {
		med(func(s *ydelse.Sag) {
			s.Lofter = []ydelse.Loft{{Fra: m.Fra, Art: a, Niveau: satser.MustBeloeb("6000")}}
			s.Raadighed = *altJa(satser.OphoertMedArbejde, d)
		})
	}
	for a := ydelse.UdlandTilbud; a <= ydelse.UdlandAndet; a++ {
		med(func(s *ydelse.Sag) {
			s.Ret.Udland = []ydelse.Udlandsophold{{Fra: d, Til: d, Art: a, Raadighed: spor.Ja, Meddelt: d.AddDays(-3)}}
			if a <= ydelse.UdlandSaerligt {
				s.Ret.Udland[0].Tilladt = spor.Ja
			}
			if a == ydelse.UdlandFerie {
				s.Ret.Ferie = []ydelse.Ferie{{Fra: d, Til: d, Art: ydelse.FerieMedYdelse, Ret: spor.Ja, Aftalt: spor.Ja}}
			}
		})
	}
	for a := ydelse.Frasagt; a <= ydelse.TilSygedagpenge; a++ {
		if (a == ydelse.FleksjobOphoert || a == ydelse.IkkeUarbejdsdygtig || a == ydelse.TilSygedagpenge) && o == satser.Ressourceforloeb {
			continue
		}
		med(func(s *ydelse.Sag) { s.Ret.Ophoer = []ydelse.Forloebsophoer{{Fra: d, Art: a}} })
	}
	for a := ydelse.AktivDeltagelse; a <= ydelse.MoederTilSamtaler; a++ {
		if o == satser.Ressourceforloeb && a > ydelse.IntetRimeligtTilbud {
			continue
		}
		med(func(s *ydelse.Sag) {
			s.Ret.Betingelser = []ydelse.Betingelse{{Fra: d, Til: d, Art: a, Opfyldt: spor.Nej}}
		})
	}
	for _, art := range satser.Haendelsesarter() {
		med(func(s *ydelse.Sag) {
			if s.Raadighed = *altJa(art, d); art == satser.MedvirkerIkke {
				s.Forloeb[0].Til = d.AddDays(-1)
			}
		})
	}
	med(func(s *ydelse.Sag) {
		s.Foedt = d.AddAar(-20)
		s.Bolig = []ydelse.Bolig{{Fra: m.Fra, HosForaelder: spor.Ja}}
		s.Bidrag = []ydelse.Bidrag{{Fra: m.Fra, Fastsat: satser.MustBeloeb("1000"), Normalbidrag: satser.MustBeloeb("1200")}}
		s.Raadighed = *altJa(satser.FortietArbejde, d.AddDays(-40))
		s.Raadighed.Haendelser[0].Behandling.Afregnes = satser.Maaned{}
	})
	for n := range 4 { // offences of the same kind, the later the dearer, by the two groups of rates
		for _, alder := range []int{30, 24} {
			med(func(s *ydelse.Sag) {
				s.Foedt, s.Forloeb[0].Fra, s.Forloeb[0].Bevilget = d.AddAar(-alder), d.AddAar(-4), d.AddAar(-4)
				s.Bolig = []ydelse.Bolig{{Fra: d.AddAar(-4), HosForaelder: spor.Ja}}
				for i := range n {
					x := altJa(satser.FortietArbejde, d.AddDays(-40-400*i))
					x.Haendelser[0].Behandling.Afregnes = satser.Maaned{}
					s.Raadighed.Haendelser = append(s.Raadighed.Haendelser, x.Haendelser...)
				}
			})
		}
	}
	med(func(s *ydelse.Sag) { s.Boern = []ydelse.Barn{{Foedt: d.AddAar(-2), Ophold: ydelse.Danmark}} })
	for i, s := range sager {
		hvem := fmt.Sprintf("sag %d i %v for %v", i, d.Maaned(), o)
		x, err := b.Opgoer(s, d.Maaned(), udbetaling.Fakta{ATPBidrag: satser.MustBeloeb("270")})
		if len(s.Ret.Ophoer) == 0 { // a reason that the law of the day does not have is refused
			udenforLoven(t, hvem, err)
		}
		ud = append(ud, trincitater(hvem, x.Spor)...)
	}
	if o == satser.Jobafklaring {
		fravaer := []udbetaling.Fravaer{{Periode: m, Timer: 14000}}
		x, err := b.Refusion(sager[1], d.Maaned(), udbetaling.Refusionsfakta{
			Timebeloeb: satser.MustBeloeb("100"), TimerFoer: 0, Arbejdsgivere: []udbetaling.Arbejdsgiver{
				{Loen: satser.MustBeloeb("20000"), Fravaer: fravaer, Sygedagpenge: satser.MustBeloeb("100")}, {Loen: satser.MustBeloeb("100"), Fravaer: fravaer},
			},
		})
		udenforLoven(t, "refusion", err)
		ud = append(ud, trincitater(fmt.Sprintf("refusionen for %v", d.Maaned()), x.Spor)...)
	}
	return ud
}

// kravcitater computes three months again with less in them, and asks what may be claimed back and why.
func kravcitater(t *testing.T, o satser.Ordning, d satser.Dato) (ud []citat) {
	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
	foer, efter := altISagen(o, d), altISagen(o, d)
	foer.Indtaegter, efter.Indtaegter = nil, []ydelse.Indtaegt{{Art: satser.Loen, Beloeb: satser.MustBeloeb("30000"), Periode: d.Maaned().Periode(), Udbetalt: d.Maaned().SidsteDag()}}
	loft := altISagen(o, d)
	loft.Indtaegter, loft.Lofter = nil, []ydelse.Loft{{Fra: d.Maaned().FoersteDag(), Art: ydelse.Loft10f, Niveau: satser.MustBeloeb("6000")}}
	for _, ny := range []*ydelse.Sag{efter, loft} {
		for _, x := range []efterregulering.Aarsag{
			{},
			{Oplysningspligt: spor.Ja, Oplyst: spor.Nej, Undladt: spor.Ja, Modtaget: spor.Ja, Udland: d.Maaned().Periode()},
			{Oplysningspligt: spor.Ja, Oplyst: spor.Ja, Undladt: spor.Nej, Modtaget: spor.Nej, Vilkaar: efterregulering.Vilkaar{Grund: efterregulering.Arbejdsstrid, Oplyst: spor.Ja, UnderTilbud: spor.Nej}},
		} {
			hvem := fmt.Sprintf("kravet for %v for %v", d.Maaned(), o)
			r, err := b.Beregn(&efterregulering.Opgave{Foer: foer, Efter: ny, Fra: d.Maaned(), Til: d.Maaned()})
			if udenforLoven(t, hvem, err); err != nil {
				continue
			}
			v, err := b.Vurder(&r, &efterregulering.Fakta{
				Aarsager: []efterregulering.Aarsag{x}, Dom: spor.Ja, Afgjort: d.AddDays(60), HjaelpOphoert: d.AddDays(50),
				OekonomiskMulighed: spor.Nej, Overdraget: d.AddDays(90),
			})
			udenforLoven(t, hvem, err)
			ud = append(ud, trincitater(hvem, v.Spor)...)
		}
	}
	return ud
}

// feriecitater asks for holiday after two years with every kind of support, with and without feriegodtgørelse.
func feriecitater(t *testing.T, o satser.Ordning, d satser.Dato) (ud []citat) {
	b := ferie.Beregner{Regler: satser.Gaeldende()}
	for _, art := range ferie.Forsoergelser() {
		for _, g := range []spor.Svar{0, spor.Ja, spor.Nej} {
			s := &ferie.Sag{
				Ordning: o, Perioder: []ferie.Periode{{Fra: d.AddAar(-2), Til: d.AddDays(-200), Art: art}, {Fra: d.AddDays(-199), Art: ferie.Ressourceforloebsydelse}},
				Forud: spor.Nej, Feriegodtgoerelse: g, Betingelser: spor.Ja,
			}
			hvem := fmt.Sprintf("ferie den %v for %v efter %v", d, o, art)
			x, err := b.BegrundRet(s, d)
			udenforLoven(t, hvem, err)
			ud = append(ud, trincitater(hvem, x.Spor)...)
			p := ferie.Plan{Ferie: ferie.Ferie{Fra: d, Til: d.AddDays(4), Art: ferie.MedYdelse}, Aftalt: spor.Ja, Udlandet: spor.Ja}
			y, err := b.Begrund(s, p)
			udenforLoven(t, hvem, err)
			ud = append(ud, trincitater(hvem, y.Spor)...)
		}
	}
	return ud
}

// visitationscitater asks for the grant of a course, for its length and for the steps after it.
func visitationscitater(t *testing.T, o satser.Ordning, d satser.Dato) (ud []citat) {
	v := visitation.Vurderer{Regler: satser.Gaeldende()}
	hvem := fmt.Sprintf("visitation den %v for %v", d, o)
	tag := func(trin spor.Spor, err error) {
		udenforLoven(t, hvem, err)
		ud = append(ud, trincitater(hvem, trin)...)
	}
	pensionist, err := v.Ressourceforloeb(&visitation.Ressourceforloeb{
		Afgoerelse: d, Person: visitation.Person{Foedt: d.AddAar(-30), Folkepension: d.AddAar(37)}, Foertidspension: spor.Ja, Oenske: spor.Ja,
	})
	tag(pensionist.Spor, err)
	for _, alder := range []int{30, 45, 55, 63} {
		person := visitation.Person{Foedt: d.AddAar(-alder), Folkepension: d.AddAar(67 - alder)}
		foer := visitation.Forloeb{Fra: d.AddAar(-5), Bevilget: d.AddAar(-5), Til: d.AddAar(-1)}
		x, err := v.Ressourceforloeb(&visitation.Ressourceforloeb{
			Afgoerelse: d, Person: person, Maalgruppe: visitation.Maalgruppe{LaengereForsoergelse: spor.Ja, TilbudUdenVirkning: spor.Nej},
			Oenske: spor.Nej, Foertidspension: spor.Nej, Frasiger: spor.Nej, Tidligere: []visitation.Forloeb{foer},
		})
		tag(x.Spor, err)
		for g := visitation.EfterSygedagpenge; g <= visitation.NytForloeb; g++ {
			j, err := v.Jobafklaring(&visitation.Jobafklaring{Afgoerelse: d, Person: person, Uarbejdsdygtig: spor.Ja, Grundlag: g, Livstruende: spor.Ja, VaelgerSygedagpenge: spor.Ja})
			tag(j.Spor, err)
		}
		f := visitation.Forloeb{Fra: d, Bevilget: d, Laengde: visitation.Laengde{Aar: 2}, Orlov: []visitation.Orlov{
			{Fra: d.AddDays(30), Til: d.AddDays(60), Art: visitation.Barsel}, {Fra: d.AddDays(61), Til: d.AddDays(90), Art: visitation.Sorgorlov},
		}}
		l, err := v.Varighed(o, person, &f)
		tag(l.Spor, err)
	}
	skridt, err := v.Skridt(o, &visitation.Opfoelgning{Fra: d, Sidste: d.AddAar(2), Afgoerelse: d, SygedagpengeSlut: d, RaskInden8Uger: spor.Nej, Risiko: spor.Ja})
	udenforLoven(t, hvem, err)
	for _, s := range skridt {
		ud = append(ud, trincitater(hvem, spor.Spor{s.Trin})...)
	}
	return ud
}

// klagecitater is complaints of every kind over decisions that were told in every way, and what may happen to them.
func klagecitater(t *testing.T) (ud []citat) {
	d := satser.MustDato("2025-03-04")
	for k := klage.DigitalPost; k.IsValid(); k++ {
		for _, svar := range []spor.Svar{0, spor.Ja, spor.Nej, spor.IkkeVurderet} {
			m := klage.Meddelelse{Kanal: k, Dag: d, Klagevejledning: svar}
			ud = append(ud, meddelt(t, k.String(), m)...)
			for wer := klage.Personen; wer <= klage.EnAnden; wer++ {
				for _, hos := range []klage.Modtager{klage.HosKommunen, klage.HosAnkestyrelsen} {
					for _, dage := range []int{10, 100} {
						s := &klage.Sag{Meddelelse: m, Klage: klage.Klage{Modtaget: d.AddDays(dage), Hos: hos, Klager: wer, Mundtlig: true, Hastende: svar}}
						x, err := klage.Beregner{}.Forloeb(s)
						udenforLoven(t, "klage", err)
						ud = append(ud, trincitater("en klage", x.Spor)...)
					}
				}
			}
		}
	}
	for _, b := range (klage.Afgoerelsesbrev{}).Tjekliste() {
		ud = append(ud, citat{b.Hjemmel, "tjeklisten til et afgørelsesbrev", ""})
	}
	return ud
}
