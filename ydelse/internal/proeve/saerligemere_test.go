package proeve_test

import (
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
)

// saerligeTredjedele: two offences of one year, so that the first is reduced for 3 weeks and the second for 20.
func (s *samling) saerligeTredjedele(o satser.Ordning) {
	for _, aar := range []string{"2020", "2022", "2024", "2025"} {
		x := aaben(o)
		foerst, siden := faerdig(satser.FortietArbejde, dagen(aar+"-01-08")), faerdig(satser.FortietArbejde, dagen(aar+"-04-08"))
		x.Raadighed = vejledt(foerst.Dag)
		x.Raadighed.Haendelser = []raadighed.Haendelse{foerst, siden}
		for m := satser.MustMaaned(aar + "-02"); m.Aar() == foerst.Dag.Aar(); m = m.Add(1) {
			maa(s.maaned(begreb, &x, m, udbetaling.Praksis{}, udbetaling.Fakta{}))
		}
	}
}

// saerligPoliti: a claim that the police must be told of for its amount, and one for the days abroad that it rests on.
func (s *samling) saerligPoliti(o satser.Ordning) {
	ond := efterregulering.Aarsag{Oplysningspligt: spor.Ja, Oplyst: spor.Nej, Undladt: spor.Ja, Modtaget: spor.Ja}
	for _, aar := range []string{"2018", "2022", "2024", "2026"} {
		fra := satser.MustMaaned(aar + "-01")
		foer, loen, rejst := aaben(o), aaben(o), aaben(o)
		for m := fra; m.Before(fra.Add(10)); m = m.Add(1) {
			loen.Indtaegter = append(loen.Indtaegter, ydelse.Indtaegt{
				Art: satser.AndenIndtaegt, Beloeb: satser.MustBeloeb("9900"), Periode: m.Periode(), Udbetalt: m.SidsteDag(),
			})
		}
		rejst.Ret.Udland = []ydelse.Udlandsophold{{Fra: fra.FoersteDag().AddDays(2), Til: fra.FoersteDag().AddDays(24), Art: ydelse.UdlandAndet}}
		for _, efter := range []*ydelse.Sag{&loen, &rejst} {
			o := &efterregulering.Opgave{Foer: &foer, Efter: efter, Fra: fra, Til: fra.Add(9)}
			maa(s.efterregulering(efterregulering.New(begreb), o, &efterregulering.Fakta{Aarsager: []efterregulering.Aarsag{ond}, Afgjort: fra.Add(10).FoersteDag()}))
		}
	}
}

// saerligeMangler: a grant whose day decides and is not stated; a failure of a month whose benefit is not known; wage with pension in
// the years when kap. 6 b did not name it.
func (s *samling) saerligeMangler() {
	x := aaben(satser.Ressourceforloeb)
	x.Forloeb = []ydelse.Forloeb{{Fra: dagen("2026-02-10")}}
	maa(s.maaned(begreb, &x, satser.MustMaaned("2026-03"), udbetaling.Praksis{}, udbetaling.Fakta{}))

	x = aaben(satser.Jobafklaring)
	x.Foedt, x.Bolig = dagen("2003-06-01"), []ydelse.Bolig{{Fra: dagen("2024-02-01"), HosForaelder: spor.Nej}}
	h := faerdig(satser.UdeblevetFraSamtale, dagen("2024-01-10"))
	h.Behandling.Afregnes = marts
	x.Raadighed = vejledt(h.Dag)
	x.Raadighed.Haendelser = []raadighed.Haendelse{h}
	maa(s.maaned(begreb, &x, marts, udbetaling.Praksis{}, udbetaling.Fakta{}))

	x = aaben(satser.Jobafklaring)
	x.Indtaegter = indtaegter(satser.MustMaaned("2015-05"))[:1]
	for _, p := range []spor.Praksis{spor.PensionMedregnes, spor.PensionMedregnesIkke} {
		b := ydelse.Beregner{Regler: satser.Gaeldende(), Praksis: ydelse.Praksis{Pension: p}}
		maa(s.maaned(b, &x, satser.MustMaaned("2015-05"), udbetaling.Praksis{}, udbetaling.Fakta{}))
	}
}

// saerligeFlytninger: an end and a stay abroad that began before the stykke moved, seen in a month after it, and others that began then.
func (s *samling) saerligeFlytninger(o satser.Ordning) {
	for a := ydelse.Frasagt; a <= ydelse.TilSygedagpenge; a++ {
		for _, d := range []string{"2019-05-01", "2023-12-11", "2024-08-01"} {
			x := aaben(o)
			x.Ret.Ophoer = []ydelse.Forloebsophoer{{Fra: dagen(d), Art: a}}
			if x.Valider() == nil { // four of them are of kap. 6 b alone
				maa(s.maaned(begreb, &x, satser.MustMaaned("2024-08"), udbetaling.Praksis{}, udbetaling.Fakta{}))
			}
		}
	}
	for _, d := range []string{"2021-01-20", "2021-03-04"} {
		x := aaben(o)
		x.Ret.Udland = []ydelse.Udlandsophold{{Fra: dagen(d), Til: dagen("2021-03-10"), Art: ydelse.UdlandTilbud, Tilladt: spor.Ja, Raadighed: spor.Ja}}
		maa(s.maaned(begreb, &x, satser.MustMaaned("2021-03"), udbetaling.Praksis{}, udbetaling.Fakta{}))
	}
}

// saerligeFeriepenge: holiday pay that meets the benefit of its days: alone, beside wage below the threshold and across it, and with
// an income that takes the whole benefit or none of it.
func (s *samling) saerligeFeriepenge(o satser.Ordning) {
	m := satser.MustMaaned("2021-05")
	i := func(a satser.Indtaegtsart, beloeb string) ydelse.Indtaegt {
		return ydelse.Indtaegt{Art: a, Beloeb: satser.MustBeloeb(beloeb), Periode: m.Periode(), Udbetalt: m.SidsteDag()}
	}
	penge := i(satser.Feriegodtgoerelse, "12000")
	penge.Periode = satser.MustPeriode("2021-05-03", "2021-05-09")
	for _, andet := range [][]ydelse.Indtaegt{
		nil, {i(satser.Loen, "1000")}, {i(satser.Loen, "9000")}, {i(satser.Loen, "9000"), i(satser.AndenIndtaegt, "12000")},
		{i(satser.AndenIndtaegt, "0"), i(satser.AndenIndtaegt, "900")},
	} {
		x := aaben(o)
		x.Indtaegter = append([]ydelse.Indtaegt{penge}, andet...)
		maa(s.maaned(begreb, &x, m, udbetaling.Praksis{}, udbetaling.Fakta{}))
	}
}
