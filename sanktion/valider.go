package sanktion

import (
	"slices"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// tjek checks that there are rules, and a scheme.
func (b Beregner) tjek() error {
	if b.Regler == nil {
		return satser.NewInputfejl("regler", satser.KodeMangler, "", "et regelsæt som satser.Gaeldende()")
	}
	return b.Ordning.Tjek()
}

// tjek checks a month's benefit: amounts in kroner, none negative, after income not more than before, and levels inside
// the month in order of date.
func (m *Maanedsydelse) tjek() error {
	if !m.Maaned.IsValid() {
		return satser.NewInputfejl("maaned", satser.KodeMangler, "", "en måned som 2024-05")
	}
	for _, b := range [...]struct {
		felt string
		tal  spor.Tal
	}{{"foer", m.Foer}, {"efter", m.Efter}} {
		if err := tjekKroner(b.felt, b.tal); err != nil {
			return err
		}
	}
	if _, ok := spor.Forskel.Udregn(m.Foer, m.Efter, spor.Tal{}); !ok {
		return satser.NewInputfejl("efter", satser.KodeGraense, "", "beløb, der kan regnes med")
	}
	if mindst, _ := spor.Mindste.Udregn(m.Foer, m.Efter, spor.Tal{}); !mindst.Samme(m.Efter) {
		return satser.NewInputfejl("efter", satser.KodeModstrid, m.Efter.Tekst(), "højst ydelsen før indtægter")
	}
	for i := range m.Niveauer {
		if err := m.tjekNiveau(i); err != nil {
			return satser.Under("niveauer["+strconv.Itoa(i)+"]", err)
		}
	}
	return nil
}

// tjekKroner refuses what no benefit can be.
func tjekKroner(felt string, t spor.Tal) error {
	switch {
	case !t.IsValid() || t.Enhed != spor.Kroner:
		return satser.NewInputfejl(felt, satser.KodeMangler, "", "et beløb i kroner")
	case t.Vaerdi < 0:
		return satser.NewInputfejl(felt, satser.KodeFortegn, t.Tekst(), "et beløb, der ikke er negativt")
	case t.Vaerdi/max(1, int64(t.Naevner)) >= satser.GraenseKroner*satser.EnhederPrKrone:
		return satser.NewInputfejl(felt, satser.KodeGraense, t.Tekst(), "under 1000000000 kr.")
	}
	return nil
}

func (m *Maanedsydelse) tjekNiveau(i int) error {
	n := &m.Niveauer[i]
	p, ok := n.Periode.Faelles(m.Maaned.Periode())
	if !ok || p != n.Periode {
		return satser.NewInputfejl("periode", satser.KodeGraense, n.Periode.String(), "dage i "+m.Maaned.Tekst())
	}
	if i > 0 && !m.Niveauer[i-1].Periode.Til.Before(p.Fra) {
		return satser.NewInputfejl("periode", satser.KodeOverlap, n.Periode.String(), "perioder i tidsorden uden fælles dage")
	}
	switch {
	case !n.Gruppe.IsValid():
		return satser.NewNavnefejl("gruppe", int(n.Gruppe), "en satsgruppe som forsoerger")
	case n.Art == 0 || n.Art >= antalNiveauarter:
		return satser.NewNavnefejl("art", int(n.Art), "EfterSats, EfterTidligere eller EfterNedsat")
	case n.Loft != 0 && !loftsniveauer.Har(int(n.Loft)):
		return loftsniveauer.Kraev("loft", int(n.Loft))
	}
	return tjekKroner("beloeb", n.Beloeb)
}

// The most earlier months and periods with right that one month is settled with: the months of a hundred years, and
// a period for every four days of them.
const (
	maksTidligere = 1200
	maksRet       = 10_000
)

// hoejst refuses a list that is too long.
func hoejst(felt string, n, maks int) error {
	if n <= maks {
		return nil
	}
	return satser.NewInputfejl(felt, satser.KodeGraense, strconv.Itoa(n), "højst "+strconv.Itoa(maks))
}

// tjekRet checks that the days with right are periods in order of date without overlap: a day that stood twice would be
// served twice.
func (g *gang) tjekRet() error {
	if err := hoejst("ret", len(g.o.Ret), maksRet); err != nil {
		return err
	}
	for i, p := range g.o.Ret {
		felt := "ret[" + strconv.Itoa(i) + "]"
		if !p.IsValid() {
			return satser.Under(felt, p.Valider())
		}
		if i > 0 && (g.o.Ret[i-1].Aaben() || !g.o.Ret[i-1].Til.Before(p.Fra)) {
			return satser.NewInputfejl(felt, satser.KodeOverlap, p.String(), "perioder i tidsorden uden fælles dage")
		}
	}
	return nil
}

// tjekTidligere checks that each earlier month that a failure settled now lies in is there, once, and lies before.
func (g *gang) tjekTidligere() error {
	for i := range g.o.Tidligere {
		m := g.o.Tidligere[i].Maaned
		for k := range i {
			if g.o.Tidligere[k].Maaned == m {
				return satser.NewInputfejl("tidligere["+strconv.Itoa(i)+"].maaned", satser.KodeDublet, m.String(), "hver måned én gang")
			}
		}
		if !m.Before(g.m) {
			return satser.NewInputfejl("tidligere["+strconv.Itoa(i)+"].maaned", satser.KodeModstrid, m.String(), "en måned før "+g.m.Tekst())
		}
	}
	for _, m := range g.b.maaneder(g.domme, g.m) {
		if g.o.tidligere(m) == nil {
			return satser.NewInputfejl("tidligere", satser.KodeMangler, m.String(), "ydelsen i "+m.Tekst()+", hvor en hændelse ligger")
		}
	}
	return nil
}

// tidligere returns the benefit of an earlier month, nil when it is not there.
func (o *Opgave) tidligere(m satser.Maaned) *Maanedsydelse {
	for i := range o.Tidligere {
		if o.Tidligere[i].Maaned == m {
			return &o.Tidligere[i]
		}
	}
	return nil
}

// maaneder lists the earlier months in which something settled in a month lies, in order.
func (b Beregner) maaneder(domme []dom, m satser.Maaned) []satser.Maaned {
	var ud []satser.Maaned
	for i := range domme {
		d := &domme[i]
		if !d.traekkes() || d.h.Behandling.Afregnes != m {
			continue
		}
		for k := d.Dage.Fra.Maaned(); k.Before(m) && !k.After(d.Dage.Til.Maaned()); k = k.Add(1) {
			if i, har := slices.BinarySearchFunc(ud, k, satser.Maaned.Compare); !har {
				ud = slices.Insert(ud, i, k)
			}
		}
	}
	return ud
}
