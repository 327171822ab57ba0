package ydelse_test

import (
	"slices"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// medPension are the kinds that can carry pension.
var medPension = []satser.Indtaegtsart{
	satser.Loen, satser.Ophoersbeloeb, satser.SoegnehelligdagsbetalingOgFeriefridage, satser.Tilbudsindtaegt,
	satser.LoenUnderSygdom, satser.FleksjobloenUnderSygdom,
}

// indtaegt draws an income of any kind. Wage comes oftener, and so does an amount near the threshold.
func (g tegner) indtaegt() ydelse.Indtaegt {
	arter := append(satser.Indtaegtsarter(), satser.Loen, satser.Loen, satser.Loen, satser.Tilbudsindtaegt, satser.Feriegodtgoerelse,
		satser.Feriegodtgoerelse, satser.Virksomhedsoverskud, satser.Virksomhedsoverskud)
	x := ydelse.Indtaegt{Art: rapid.SampledFrom(arter).Draw(g.T, "art"), Beloeb: g.beloeb("beløb", 9000)}
	if x.Art == satser.Loen && g.ja("stor") {
		x.Beloeb = g.beloeb("løn", 30000)
	}
	x.Udbetalt = g.naer("udbetalt", 10)
	x.Periode.Fra = g.naer("for", 40)
	x.Periode.Til = x.Periode.Fra.AddDays(g.tal("dage", 0, 45))
	ferie := x.Art == satser.Feriegodtgoerelse || x.Art == satser.Ferietillaeg
	if x.Art == satser.SoegnehelligdagsbetalingOgFeriefridage && g.ja("uden periode") || !ferie && g.tal("periode", 0, 19) == 0 {
		x.Periode = satser.Periode{}
	}
	if slices.Contains(medPension, x.Art) {
		x.EgenPension, x.ArbejdsgiverPension = g.beloeb("egen pension", 900), g.beloeb("pension", 1800)
	}
	if x.Art == satser.Tilbudsindtaegt {
		x.Timer = satser.Timer(g.tal("timer", 1, 12000))
		if g.tal("timer oplyst", 0, 9) == 0 {
			x.Timer = 0
		}
	}
	if x.Art == satser.TabtArbejdsfortjeneste {
		x.Vurdering = rapid.SampledFrom([]satser.Virkning{0, satser.Loenregel, satser.KroneForKrone, satser.IkkeFradrag}).Draw(g.T, "vurdering")
	}
	return x
}

// tegnPraksis draws a practice: each choice left out, its default or its alternative.
func tegnPraksis(t *rapid.T) ydelse.Praksis {
	s := ydelse.Standard()
	for _, v := range valgene(&s) {
		switch rapid.IntRange(0, 2).Draw(t, v.navn) {
		case 0:
			*v.felt = 0
		case 2:
			*v.felt = v.alternativ
		}
	}
	return s
}
