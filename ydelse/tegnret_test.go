package ydelse_test

import (
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// retsgraenser are days around which the law of the right changes, and one where nothing does.
var retsgraenser = map[satser.Ordning][]string{
	rf:  {"2015-06-15", "2016-04-01", "2019-09-23", "2021-01-01", "2021-02-12", "2025-02-25", "2025-07-01", "2026-02-01"},
	jaf: {"2015-12-31", "2016-04-01", "2016-05-20", "2017-03-21", "2019-09-23", "2021-01-05", "2021-02-12", "2023-12-12", "2025-02-25", "2025-07-01"},
}

// rettegner draws facts about the right around a day, so that they overlap and lie next to each other.
type rettegner struct {
	*rapid.T
	d satser.Dato
}

func (g rettegner) tal(hvad string, fra, til int) int {
	return rapid.IntRange(fra, til).Draw(g.T, hvad)
}

func (g rettegner) naer(hvad string, n int) satser.Dato { return g.d.AddDays(g.tal(hvad, -n, n)) }

func (g rettegner) svar(hvad string, mest spor.Svar) spor.Svar {
	return rapid.SampledFrom([]spor.Svar{mest, mest, mest, mest, 0, spor.Ja, spor.Nej, spor.IkkeVurderet}).Draw(g.T, hvad)
}

func (g rettegner) aaben(hvad string, fra satser.Dato, maks int) satser.Dato {
	if g.tal(hvad+" åben", 0, 5) == 0 {
		return satser.Dato{}
	}
	return fra.AddDays(g.tal(hvad, 0, maks))
}

// tegnRet draws an adult's case with facts about the right, and the days to look at: whole months.
func tegnRet(t *rapid.T, o satser.Ordning) (*ydelse.Sag, satser.Periode) {
	g := rettegner{t, dag(rapid.SampledFrom(retsgraenser[o]).Draw(t, "grænse"))}
	s := &ydelse.Sag{Ordning: o, Foedt: dag("1980-05-17"), Forloeb: g.forloeb()}
	s.Ret = ydelse.Retsforhold{Betingelser: g.betingelser(o), Bevaret: g.bevaret(o), Ferie: g.ferie()}
	s.Ret.Udland = g.udland(s.Ret.Ferie)
	s.Ret.Ophoer = g.ophoer(s)
	if g.tal("pensionist", 0, 30) == 0 {
		s.Tidligere.Art = ydelse.Foertidspension
	}
	if err := s.Valider(); err != nil {
		t.Fatalf("the generator drew a malformed case: %v", err)
	}
	return s, satser.Periode{Fra: g.d.AddDays(-32).Maaned().FoersteDag(), Til: g.d.AddDays(32).Maaned().SidsteDag()}
}

func (g rettegner) forloeb() []ydelse.Forloeb {
	var ud []ydelse.Forloeb
	fra := g.d.AddDays(-g.tal("første", -10, 50))
	for range g.tal("forløb", 1, 3) {
		f := ydelse.Forloeb{Fra: fra, Til: fra.AddDays(g.tal("dage", 0, 60))}
		if g.tal("bevilget", 0, 2) > 0 {
			f.Bevilget = fra.AddDays(-g.tal("før", -5, 60))
		}
		ud = append(ud, f)
		fra = f.Til.AddDays(1 + g.tal("mellem", 0, 1)*g.tal("dage mellem", 0, 10))
	}
	if g.tal("løber", 0, 1) == 0 {
		ud[len(ud)-1].Til = satser.Dato{}
	}
	return ud
}

func (g rettegner) betingelser(o satser.Ordning) []ydelse.Betingelse {
	var ud []ydelse.Betingelse
	sidste := map[satser.Ordning]int{rf: int(ydelse.IntetRimeligtTilbud), jaf: int(ydelse.MoederTilSamtaler)}[o]
	for range g.tal("betingelser", 0, 3) {
		b := ydelse.Betingelse{Fra: g.naer("b", 30), Art: ydelse.Betingelsesart(g.tal("art", 1, sidste))}
		b.Til = g.aaben("b til", b.Fra, 25)
		b.Opfyldt = rapid.SampledFrom([]spor.Svar{spor.Nej, spor.Nej, spor.Nej, spor.Ja, spor.IkkeVurderet}).Draw(g.T, "opfyldt")
		ud = append(ud, b)
	}
	return ud
}

func (g rettegner) bevaret(o satser.Ordning) []ydelse.BevaretRet {
	var ud []ydelse.BevaretRet
	arter := []ydelse.Bevaretart{ydelse.VedSygdom, ydelse.VedBarsel, ydelse.VedSorgorlov, ydelse.VedSorgorlov, ydelse.VedFlytning}
	if o == jaf {
		arter = append(arter, ydelse.VedVentetid, ydelse.VedVentetid, ydelse.VedVentetid)
	}
	for range g.tal("bevaret", 0, 2) {
		b := ydelse.BevaretRet{Fra: g.naer("v", 25), Art: rapid.SampledFrom(arter).Draw(g.T, "art")}
		b.Til = b.Fra.AddDays(g.tal("v til", 0, 20))
		if b.Art != ydelse.VedVentetid && g.tal("v åben", 0, 6) == 0 {
			b.Til = satser.Dato{}
		}
		ud = append(ud, b)
	}
	return ud
}

func (g rettegner) ferie() []ydelse.Ferie {
	var ud []ydelse.Ferie
	fra := g.d.AddDays(-g.tal("ferie", 0, 35))
	for range g.tal("ferier", 0, 3) {
		f := ydelse.Ferie{Fra: fra, Til: fra.AddDays(g.tal("ferie til", 0, 16)), Art: ydelse.Ferieart(g.tal("ferieart", 1, 2))}
		f.Ret, f.Aftalt = g.svar("ret", spor.Ja), g.svar("aftalt", spor.Ja)
		ud = append(ud, f)
		fra = f.Til.AddDays(1 + g.tal("mellem ferier", 0, 9))
	}
	return ud
}

// udland draws stays: many of them short, at the end of a month, next to a holiday, or told of in the last moment.
func (g rettegner) udland(ferie []ydelse.Ferie) []ydelse.Udlandsophold {
	var ud []ydelse.Udlandsophold
	arter := []ydelse.Udlandsart{ydelse.UdlandKortvarigt, ydelse.UdlandOvernatning, ydelse.UdlandOvernatning, ydelse.UdlandFerie, ydelse.UdlandAndet}
	fra := g.d.AddDays(-g.tal("udland", -4, 33))
	for range g.tal("ophold", 0, 5) {
		u := ydelse.Udlandsophold{Art: ydelse.Udlandsart(g.tal("tilladt ophold", 1, 4))}
		if g.tal("kort", 0, 3) > 0 {
			u.Art = rapid.SampledFrom(arter).Draw(g.T, "art")
		}
		switch g.tal("hvor", 0, 5) {
		case 0:
			fra = seneste(fra, fra.Maaned().SidsteDag())
		case 1:
			if len(ferie) > 0 {
				fra = seneste(fra, ferie[g.tal("hvilken", 0, len(ferie)-1)].Til.AddDays(g.tal("efter", -1, 2)))
			}
		}
		u.Fra = fra
		u.Til = fra.AddDays(rapid.SampledFrom([]int{0, 0, 1, 1, 1, 2, 6}).Draw(g.T, "dage"))
		u.Raadighed = g.svar("rådighed", spor.Ja)
		if u.Art <= ydelse.UdlandSaerligt {
			u.Tilladt = g.svar("tilladt", spor.Ja)
		}
		if g.tal("meddelt", 0, 6) > 0 {
			u.Meddelt = u.Fra.AddDays(-g.tal("dage før", 0, 4))
		}
		ud = append(ud, u)
		fra = u.Til.AddDays(1 + g.tal("mellem ophold", 0, 12))
	}
	return ud
}

// seneste is the later of two days.
func seneste(a, b satser.Dato) satser.Dato {
	if a.Before(b) {
		return b
	}
	return a
}

// ophoer draws ends that the law knows, on different days, none on the first day of a course that follows on no other.
func (g rettegner) ophoer(s *ydelse.Sag) []ydelse.Forloebsophoer {
	arter := []ydelse.Ophoersart{ydelse.Frasagt, ydelse.ManglendeMedvirken, ydelse.FoertidspensionTilkendt, ydelse.FolkepensionsalderNaaet}
	if s.Ordning == jaf {
		arter = append(arter, ydelse.FleksjobOphoert, ydelse.IkkeUarbejdsdygtig)
	}
	var ud []ydelse.Forloebsophoer
	set := map[satser.Dato]bool{}
	for range g.tal("ophør", 0, 3) * g.tal("ophører", 0, 1) {
		o := ydelse.Forloebsophoer{Fra: g.naer("o", 40), Art: rapid.SampledFrom(arter).Draw(g.T, "grund")}
		s.Ret.Ophoer = append([]ydelse.Forloebsophoer{o}, ud...)
		if !set[o.Fra] && s.Valider() == nil {
			ud = append(ud, o)
		}
		set[o.Fra] = true
	}
	return ud
}
