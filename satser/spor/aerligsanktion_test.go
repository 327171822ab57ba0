package spor_test

import (
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// sanktioner draws the sanctions of a month after its income, and returns the step that the benefit is left in.
func (b *bygger) sanktioner(foer, efter int) int {
	if rapid.Bool().Draw(b.t, "sanktioner") {
		efter = b.ialt(foer, efter)
	}
	for range enAf(b.t, "forseelser", 0, 0, 0, 1, 2) {
		b.sig(spor.Forseelse, spor.Opfyldt, spor.Stk(1), spor.Stk(3))
		efter = b.enTredjedel(efter)
	}
	return efter
}

// ialt draws days, an event or both, and takes them off.
func (b *bygger) ialt(foer, efter int) int {
	b.sig(spor.SanktionHaendelse, spor.Opfyldt)
	hvad := enAf(b.t, "sanktion", "dage", "hændelse", "begge")
	m := [2]int{foer, efter}
	if hvad != "hændelse" {
		b.til(b.dagene(&m), spor.SanktionerIAlt)
	}
	if hvad != "dage" {
		nr := b.regn(spor.Haendelsesbeloeb, spor.Overfoert, b.beloeb())
		if rapid.Bool().Draw(b.t, "nedsat beløb") {
			b.maaneden(&m)
			nr = b.regn(spor.HaendelsesbeloebAndel, b.andel(), b.hent(nr), b.hent(m[1]), b.hent(m[0]))
		}
		b.til(nr, spor.SanktionerIAlt)
	}
	sum := b.sum(spor.SanktionerIAlt)
	trukket := b.regn(spor.SanktionTrukket, spor.Mindste, b.hent(sum), b.hent(efter))
	return b.regn(spor.EfterSanktion, spor.Forskel, b.hent(efter), b.hent(trukket))
}

// dagene draws the days, their share and their cap, and returns the last form.
func (b *bygger) dagene(m *[2]int) int {
	for range rapid.IntRange(1, 3).Draw(b.t, "hændelser") {
		b.til(b.regn(spor.Dagsfradrag, spor.Gange, b.dagssats(), spor.Dagtal(rapid.IntRange(1, 23).Draw(b.t, "dage"), 0)), spor.DagsfradragSum)
	}
	nr := b.sum(spor.DagsfradragSum)
	if rapid.Bool().Draw(b.t, "nedsat fradrag") {
		b.maaneden(m)
		nr = b.regn(spor.DagsfradragAndel, b.andel(), b.hent(nr), b.hent(m[1]), b.hent(m[0]))
	}
	if rapid.Bool().Draw(b.t, "loft") {
		b.maanedenEfter(m)
		plads := m[1]
		if rapid.Bool().Draw(b.t, "tidligere afgørelse") {
			tidligere := b.regn(spor.DagsfradragTidligere, spor.Overfoert, b.beloeb())
			plads = b.regn(spor.DagsfradragPlads, spor.Forskel, b.hent(plads), b.hent(tidligere))
		}
		nr = b.regn(spor.DagsfradragLoft, spor.Mindste, b.hent(nr), b.hent(plads))
	}
	return nr
}

// dagssats draws a published rate, or one from the person's own level.
func (b *bygger) dagssats() spor.Tal {
	if rapid.Bool().Draw(b.t, "gruppens dagssats") {
		return b.hent(b.regn(spor.Dagssats, spor.Overfoert, b.beloeb()))
	}
	nr := b.regn(spor.Dagsniveau, spor.Overfoert, b.beloeb())
	nr = b.regn(spor.Dagsbeloeb, spor.Broekdel, b.hent(nr), spor.Tal{Vaerdi: 12, Naevner: 260, Enhed: spor.Antal})
	return b.hent(b.regn(spor.EgenDagssats, spor.TilKroner, b.hent(nr)))
}

// maaneden writes the benefit before and after income, of this month or as facts about another one.
func (b *bygger) maaneden(m *[2]int) {
	if rapid.Bool().Draw(b.t, "en anden måned") {
		m[0] = b.regn(spor.HaendelsesmaanedFoer, spor.Overfoert, b.beloeb())
		m[1] = b.regn(spor.HaendelsesmaanedEfter, spor.Overfoert, b.beloeb())
		return
	}
	m[0] = b.regn(spor.MaanedFoer, spor.Overfoert, b.hent(b.sidste(spor.FoerIndtaegt)))
	m[1] = b.regn(spor.MaanedEfter, spor.Overfoert, b.hent(b.sidste(spor.FoerIndtaegt, spor.EfterFradrag, spor.Nulgraense)))
}

// maanedenEfter writes the benefit after income alone, which is what a cap asks for.
func (b *bygger) maanedenEfter(m *[2]int) {
	if rapid.Bool().Draw(b.t, "loft fra en anden måned") {
		m[1] = b.regn(spor.HaendelsesmaanedEfter, spor.Overfoert, b.beloeb())
		return
	}
	m[1] = b.regn(spor.MaanedEfter, spor.Overfoert, b.hent(b.sidste(spor.FoerIndtaegt, spor.EfterFradrag, spor.Nulgraense)))
}

// sidste is the number of the last step of the kinds.
func (b *bygger) sidste(ider ...spor.ID) (nr int) {
	for i := range b.s {
		for _, id := range ider {
			if b.s[i].ID == id {
				nr = i + 1
			}
		}
	}
	return nr
}

func (b *bygger) andel() spor.Regning {
	return enAf(b.t, "afrunding af sanktion", spor.AndelOere, spor.AndelKroner)
}

// enTredjedel takes a third of the benefit for some days, or asks for it back.
func (b *bygger) enTredjedel(efter int) int {
	dage := spor.Dagtal(rapid.IntRange(1, 30).Draw(b.t, "dage"), 30)
	en := spor.Tal{Vaerdi: 1, Naevner: 3, Enhed: spor.Antal}
	if rapid.Bool().Draw(b.t, "tilbage") {
		del := b.regn(spor.TilbagebetalesDage, spor.Broekdel, b.hent(efter), dage)
		if rapid.Bool().Draw(b.t, "en del") {
			del = b.regn(spor.TilbagebetalesDel, spor.Broekdel, b.hent(del), en)
		}
		b.regn(spor.Tilbagebetales, spor.TilKroner, b.hent(del))
		return efter
	}
	del := b.regn(spor.TredjedelDage, spor.Broekdel, b.hent(efter), dage)
	hel := b.regn(spor.TredjedelAfrundet, spor.TilKroner, b.hent(b.regn(spor.Tredjedel, spor.Broekdel, b.hent(del), en)))
	return b.regn(spor.EfterTredjedel, spor.Forskel, b.hent(efter), b.hent(hel))
}
