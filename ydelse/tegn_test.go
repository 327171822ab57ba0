package ydelse_test

import (
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// era is a stretch of months of one scheme in which a version of the law stands.
type era struct {
	navn     string
	ordning  satser.Ordning
	fra, til string
}

var eraer = []era{
	{"kap. 6 a 2013-2015", rf, "2013-01", "2015-12"},
	{"kap. 6 a 2016-2021", rf, "2016-01", "2021-12"},
	{"kap. 6 a 2022-2025", rf, "2022-01", "2025-12"},
	{"kap. 6 a from 2026", rf, "2026-01", naivslut()},
	{"kap. 6 b 2014-2015", jaf, "2014-07", "2015-12"},
	{"kap. 6 b 2016-2024", jaf, "2016-01", "2024-12"},
	{"kap. 6 b from 2025", jaf, "2025-01", naivslut()},
}

func tegnMaaned(t *rapid.T, fra, til string) satser.Maaned {
	f := satser.MustMaaned(fra)
	return f.Add(rapid.IntRange(0, satser.MustMaaned(til).MonthsSince(f)).Draw(t, "m"))
}

// tegner draws the facts of a case around one month, so that most of them matter.
type tegner struct {
	*rapid.T
	m satser.Maaned
}

// tegnSag draws a case and the month to compute.
func tegnSag(t *rapid.T, e era) (*ydelse.Sag, satser.Maaned) {
	g := tegner{t, tegnMaaned(t, e.fra, e.til)}
	s := &ydelse.Sag{Ordning: e.ordning, Foedt: g.foedt()}
	s.Forloeb = g.forloeb()
	if g.ja("ung") {
		s.Foedt = g.naer("25", 40).AddAar(-25)
	}
	s.Boern, s.Bolig, s.Bidrag, s.Lofter = g.boern(), g.bolig(), g.bidrag(), g.lofter()
	if e.ordning == jaf {
		s.Selvstaendig = g.selvstaendig()
	}
	s.Tidligere = g.tidligere()
	for i := range s.Forloeb {
		if t := g.tidligere(); g.tal("før forløbet", 0, 3) == 0 && t.Art != ydelse.Foertidspension {
			s.Forloeb[i].Tidligere = t
		}
	}
	for range rapid.IntRange(0, 6).Draw(t, "indtægter") {
		s.Indtaegter = append(s.Indtaegter, g.indtaegt())
	}
	if g.tal("kort ferie", 0, 4) == 0 {
		s.Indtaegter = g.kortFerie()
	}
	if err := s.Valider(); err != nil {
		t.Fatalf("the generator drew a malformed case: %v", err)
	}
	return s, g.m
}

func (g tegner) ja(hvad string) bool { return rapid.Bool().Draw(g.T, hvad) }

func (g tegner) tal(hvad string, fra, til int) int { return rapid.IntRange(fra, til).Draw(g.T, hvad) }

// naer draws a day in the month or up to n days around it.
func (g tegner) naer(hvad string, n int) satser.Dato {
	return g.m.FoersteDag().AddDays(g.tal(hvad, -n, g.m.Dage()-1+n))
}

// slut draws the end of a period that begins on a day: open, or some days later.
func (g tegner) slut(fra satser.Dato) satser.Dato {
	if g.ja("åben") {
		return satser.Dato{}
	}
	return fra.AddDays(g.tal("længde", 0, 60))
}

func (g tegner) beloeb(hvad string, maks int) satser.Beloeb {
	return satser.BeloebAfEnheder(int64(g.tal(hvad, 0, maks*100)) * satser.EnhederPrOere)
}

func (g tegner) foedt() satser.Dato { return dag("1970-02-28").AddDays(g.tal("født", 0, 3000)) }

func (g tegner) forloeb() []ydelse.Forloeb {
	var ud []ydelse.Forloeb
	fra := g.m.FoersteDag().AddDays(g.tal("første", -40, 20))
	for range g.tal("forløb", 1, 3) {
		f := ydelse.Forloeb{Fra: fra, Til: fra.AddDays(g.tal("dage", 0, 70))}
		if g.ja("bevilget") {
			f.Bevilget = fra.AddDays(-g.tal("før", 0, 60))
		}
		ud = append(ud, f)
		fra = f.Til.AddDays(1 + g.tal("mellem", 0, 10))
	}
	if g.ja("løber") {
		ud[len(ud)-1].Til = satser.Dato{}
	}
	return ud
}

func (g tegner) boern() []ydelse.Barn {
	var ud []ydelse.Barn
	for range g.tal("børn", 0, 2) {
		b := ydelse.Barn{Foedt: g.naer("barn", 20), Ophold: ydelse.Ophold(g.tal("ophold", 1, 5))}
		switch g.tal("barnets alder", 0, 2) {
		case 0:
			b.Foedt = b.Foedt.AddAar(-18)
		case 1:
			b.Foedt = b.Foedt.AddAar(-7)
		}
		if g.ja("pligt fra") {
			b.Fra = g.naer("fra", 20)
			b.Til = g.slut(b.Fra)
		}
		ud = append(ud, b)
	}
	return ud
}

func (g tegner) bolig() []ydelse.Bolig {
	var ud []ydelse.Bolig
	fra := g.m.FoersteDag().AddDays(-g.tal("bolig", 0, 30))
	for range g.tal("boliger", 0, 3) {
		b := ydelse.Bolig{Fra: fra, Til: fra.AddDays(g.tal("bor", 0, 60)), HosForaelder: rapid.SampledFrom([]spor.Svar{
			spor.Ja, spor.Ja, spor.Ja, spor.Nej, spor.Nej, spor.IkkeVurderet,
		}).Draw(g.T, "hos forælder")}
		ud = append(ud, b)
		fra = b.Til.AddDays(1)
	}
	if len(ud) > 0 {
		ud[len(ud)-1].Til = satser.Dato{}
	}
	return ud
}

func (g tegner) bidrag() []ydelse.Bidrag {
	var ud []ydelse.Bidrag
	for range g.tal("bidrag", 0, 3) {
		b := ydelse.Bidrag{Fra: g.naer("fra", 40)}
		b.Til = g.slut(b.Fra)
		b.Fastsat, b.Normalbidrag = g.beloeb("fastsat", 9000), g.beloeb("normal", 9000)
		if g.tal("uoplyst bidrag", 0, 5) == 0 {
			b.Fastsat = satser.Beloeb{}
		}
		b.IBoern = spor.Svar(g.tal("i børn", 0, 3))
		ud = append(ud, b)
	}
	return ud
}

func (g tegner) lofter() []ydelse.Loft {
	var ud []ydelse.Loft
	for i, fra := range []string{"2017-07-01", "2019-01-01", "2021-07-01"} {
		a := ydelse.Loft10f + ydelse.Loftart(i)
		if g.m.FoersteDag().Before(dag(fra)) || g.tal("loft", 0, 5) > 0 {
			continue
		}
		l := ydelse.Loft{Fra: g.naer("fra", 20), Art: a, Niveau: satser.BeloebAfEnheder(g.beloeb("niveau", 15000).Enheder() + satser.EnhederPrOere)}
		if l.Fra.Before(dag(fra)) {
			l.Fra = dag(fra)
		}
		l.Til = g.slut(l.Fra)
		ud = append(ud, l)
	}
	return ud
}

func (g tegner) selvstaendig() []ydelse.Selvstaendig {
	var ud []ydelse.Selvstaendig
	fra := g.m.FoersteDag().AddDays(g.tal("selvstændig", -40, 20))
	for range g.tal("selvstændige", 0, 2) {
		s := ydelse.Selvstaendig{Fra: fra, Til: fra.AddDays(g.tal("dage", 0, 40)), Arbejde: ydelse.Arbejdsdel(g.tal("arbejde", 1, 2))}
		ud = append(ud, s)
		fra = s.Til.AddDays(1 + g.tal("mellem", 0, 5))
	}
	return ud
}

func (g tegner) tidligere() ydelse.TidligereYdelse {
	t := ydelse.TidligereYdelse{Art: ydelse.Tidligereart(g.tal("tidligere", 0, 5))}
	switch t.Art {
	case ydelse.Foertidspension:
		if g.tal("pensionist", 0, 3) > 0 {
			t.Art = ydelse.IngenYdelse
		}
	case ydelse.Sygedagpenge, ydelse.Ledighedsydelse:
		t.Pr = ydelse.Ydelsesperiode(g.tal("pr", 1, 2))
		t.Beloeb = g.beloeb("hidtil", 24000/[]int{1, 1, 4}[t.Pr])
		if g.tal("uden beløb", 0, 7) == 0 {
			t.Beloeb = satser.Beloeb{}
		}
		if t.Art == ydelse.Sygedagpenge && g.tal("sidste dag", 0, 3) > 0 {
			t.SidsteDag = g.naer("sidste", 20)
		}
	}
	return t
}
