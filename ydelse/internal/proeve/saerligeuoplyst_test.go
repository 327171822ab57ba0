package proeve_test

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
)

// uoplyste is facts that a case can lack, and others that few cases have. Each is tried in several years, alone and beside an income that
// takes the whole benefit, so that what is missing decides in one case and not in the other.
var uoplyste = []func(s *ydelse.Sag, m satser.Maaned){
	func(s *ydelse.Sag, m satser.Maaned) { // what is paid for a child
		hjemme(s, m)
		s.Bidrag = []ydelse.Bidrag{{Fra: m.FoersteDag()}}
	},
	func(s *ydelse.Sag, m satser.Maaned) { // whether it is for the child that is there
		hjemme(s, m)
		s.Bidrag = []ydelse.Bidrag{{Fra: m.FoersteDag(), Fastsat: satser.MustBeloeb("1200"), Normalbidrag: satser.MustBeloeb("1300")}}
		s.Boern = []ydelse.Barn{{Foedt: m.FoersteDag().AddAar(-1), Ophold: ydelse.Danmark}}
	},
	func(s *ydelse.Sag, m satser.Maaned) { s.Tidligere = ydelse.TidligereYdelse{Art: ydelse.Sygedagpenge} },
	func(s *ydelse.Sag, m satser.Maaned) {
		s.Tidligere = ydelse.TidligereYdelse{Art: ydelse.Ledighedsydelse}
	},
	func(s *ydelse.Sag, m satser.Maaned) { // under a ceiling below whatever it was
		s.Tidligere = ydelse.TidligereYdelse{Art: ydelse.Sygedagpenge}
		s.Lofter = []ydelse.Loft{{Fra: m.FoersteDag(), Art: ydelse.Loft10f, Niveau: satser.MustBeloeb("5000")}}
	},
	func(s *ydelse.Sag, m satser.Maaned) {
		s.Tidligere = ydelse.TidligereYdelse{Art: ydelse.Ledighedsydelse}
		s.Lofter = []ydelse.Loft{{Fra: m.FoersteDag(), Art: ydelse.Loft10f, Niveau: satser.MustBeloeb("5000")}}
	},
	func(s *ydelse.Sag, m satser.Maaned) { // the same before a later course
		s.Tidligere = ydelse.TidligereYdelse{Art: ydelse.Ledighedsydelse, Beloeb: satser.MustBeloeb("4300"), Pr: ydelse.PrUge}
		s.Lofter = []ydelse.Loft{{Fra: m.FoersteDag(), Art: ydelse.Loft10f, Niveau: satser.MustBeloeb("5000")}}
		nytForloeb(s, m)
	},
	func(s *ydelse.Sag, m satser.Maaned) { // until when
		s.Tidligere = ydelse.TidligereYdelse{Art: ydelse.Sygedagpenge, Beloeb: satser.MustBeloeb("4300"), Pr: ydelse.PrUge}
	},
	func(s *ydelse.Sag, m satser.Maaned) { // less than the rate
		s.Tidligere = ydelse.TidligereYdelse{Art: ydelse.Ledighedsydelse, Beloeb: satser.MustBeloeb("2000"), Pr: ydelse.PrUge}
	},
	func(s *ydelse.Sag, m satser.Maaned) { // before a later course
		s.Tidligere = ydelse.TidligereYdelse{Art: ydelse.Sygedagpenge, Beloeb: satser.MustBeloeb("4300"), Pr: ydelse.PrUge, SidsteDag: m.SidsteDag().AddAar(1)}
		nytForloeb(s, m)
	},
	func(s *ydelse.Sag, m satser.Maaned) { // a later course that follows on the first
		s.Tidligere = ydelse.TidligereYdelse{Art: ydelse.Ledighedsydelse, Beloeb: satser.MustBeloeb("4300"), Pr: ydelse.PrUge}
		nytForloeb(s, m)
		s.Forloeb[0].Til = m.FoersteDag().AddDays(-1)
	},
	func(s *ydelse.Sag, m satser.Maaned) { // profit of a month that the self-employed are a part of
		s.Selvstaendig = []ydelse.Selvstaendig{{Fra: m.FoersteDag().AddDays(9), Arbejde: ydelse.HoejstHalvdelen}}
		s.Forloeb[0].Fra = m.FoersteDag().AddDays(4)
		s.Indtaegter = []ydelse.Indtaegt{{Art: satser.Virksomhedsoverskud, Beloeb: satser.MustBeloeb("3000"), Periode: m.Periode(), Udbetalt: m.SidsteDag()}}
	},
	func(s *ydelse.Sag, m satser.Maaned) { // paid before the course, and for that time
		s.Forloeb[0].Fra = m.FoersteDag().AddDays(14)
		d := m.FoersteDag().AddDays(3)
		s.Indtaegter = []ydelse.Indtaegt{{Art: satser.Loen, Beloeb: satser.MustBeloeb("3000"), Periode: satser.Periode{Fra: d.AddDays(-9), Til: d}, Udbetalt: d}}
	},
	func(s *ydelse.Sag, m satser.Maaned) { // hours of another month
		s.Indtaegter = []ydelse.Indtaegt{{
			Art: satser.Tilbudsindtaegt, Beloeb: satser.MustBeloeb("9000"), Timer: 20_000, Udbetalt: m.SidsteDag(),
			Periode: satser.Periode{Fra: m.FoersteDag().AddDays(-20), Til: m.SidsteDag().AddDays(-5)},
		}}
	},
	func(s *ydelse.Sag, m satser.Maaned) { // too long abroad
		s.Ret.Udland = []ydelse.Udlandsophold{{
			Fra: m.FoersteDag().AddDays(4), Til: m.FoersteDag().AddDays(9), Art: ydelse.UdlandOvernatning, Raadighed: spor.Ja, Meddelt: m.FoersteDag(),
		}}
	},
	func(s *ydelse.Sag, m satser.Maaned) { // a child that is born in the month
		s.Boern = []ydelse.Barn{{Foedt: m.FoersteDag().AddDays(11), Ophold: ydelse.Danmark}}
	},
}

// nytForloeb lets a new course begin with the month, some days after the one before; in 2026 it was granted while it could be.
func nytForloeb(s *ydelse.Sag, m satser.Maaned) {
	s.Forloeb[0].Til = m.FoersteDag().AddDays(-20)
	s.Forloeb = append(s.Forloeb, ydelse.Forloeb{Fra: m.FoersteDag(), Bevilget: m.FoersteDag().AddDays(-120)})
}

// hjemme is a person of twenty with a parent.
func hjemme(s *ydelse.Sag, m satser.Maaned) {
	s.Foedt = m.FoersteDag().AddAar(-20)
	s.Bolig = []ydelse.Bolig{{Fra: s.Foedt, HosForaelder: spor.Ja}}
}

func (s *samling) saerligeUoplyste(o satser.Ordning) {
	for _, maaned := range []string{"2013-05", "2015-05", "2018-05", "2021-05", "2023-05", "2025-05", "2025-08", "2026-05"} {
		m := satser.MustMaaned(maaned)
		for _, lav := range uoplyste {
			for _, beloeb := range []string{"", "60000", "4000"} {
				x := aaben(o)
				if lav(&x, m); beloeb != "" {
					x.Indtaegter = append(x.Indtaegter, ydelse.Indtaegt{
						Art: satser.AndenIndtaegt, Beloeb: satser.MustBeloeb(beloeb), Periode: satser.Periode{Fra: m.SidsteDag(), Til: m.SidsteDag()}, Udbetalt: m.SidsteDag(),
					})
				}
				f := udbetaling.Fakta{ATPGraenseForsoerger: satser.MustBeloeb("13823"), ATPGraenseAndre: satser.MustBeloeb("10500"), ATPBidrag: satser.MustBeloeb("270")}
				_ = s.maaned(begreb, &x, m, udbetaling.Praksis{Skift: spor.ATPGraenseSidsteDag}, f) // not every scheme has every fact
			}
		}
	}
}
