package raadighed_test

import (
	"slices"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// tegner draws cases around a day. The case begins as one whose every condition is met; then some of it is drawn anew.
type tegner struct {
	*rapid.T
	o   satser.Ordning
	dag satser.Dato
}

// tegnSag draws a scheme and a case of one failure that is well formed and lies within known law.
func tegnSag(t *rapid.T) (satser.Ordning, *raadighed.Forhold) {
	g := tegner{T: t, o: rapid.SampledFrom(begge).Draw(t, "ordning")}
	g.dag = dag(rapid.SampledFrom(udgavedage).Draw(t, "dag")).AddDays(rapid.IntRange(-2, 40).Draw(t, "dage fra"))
	g.dag = clamp(g.dag, map[satser.Ordning]string{rf: "2013-01-01", jaf: "2014-07-01"}[g.o], sidsteKendte.String())
	f := sag(rapid.SampledFrom(satser.Haendelsesarter()).Draw(t, "art"), g.dag.String())
	aendringer := []func(*raadighed.Forhold){
		g.egne, g.dagene, g.fritagelser, g.vejledninger, g.foersteSamtale, g.oplyst, g.kontakt, g.hoering, g.grunde, g.vurderinger, g.fristen,
	}
	for range rapid.IntRange(0, 4).Draw(t, "ændringer") {
		aendringer[rapid.IntRange(0, len(aendringer)-1).Draw(t, "hvad")](f)
	}
	return g.o, f
}

func clamp(d satser.Dato, fra, til string) satser.Dato {
	if d.Before(dag(fra)) {
		return dag(fra)
	}
	if d.After(dag(til)) {
		return dag(til)
	}
	return d
}

func (g tegner) svar(navn string) spor.Svar {
	return rapid.SampledFrom([]spor.Svar{spor.Ja, spor.Nej, spor.IkkeVurderet, 0}).Draw(g.T, navn)
}

// kast is true one time in n.
func (g tegner) kast(navn string, n int) bool { return rapid.IntRange(1, n).Draw(g.T, navn) == 1 }

// snartEllerSent is how far on a day is drawn: now and then past the three months.
func (g tegner) snartEllerSent(snart int) int {
	if g.kast("sent", 5) {
		return 150
	}
	return snart
}

// naer draws a day around the failure.
func (g tegner) naer(navn string, foer, efter int) satser.Dato {
	return g.dag.AddDays(rapid.IntRange(-foer, efter).Draw(g.T, navn))
}

func (g tegner) egne(f *raadighed.Forhold) {
	x := &f.Haendelser[0]
	x.IPlanen, x.VejledtOmBooking, x.PaaAndenVis, x.BedreVidende = g.svar("iPlanen"), g.svar("vejledtOmBooking"), g.svar("paaAndenVis"), g.svar("bedreVidende")
	x.Gange = rapid.IntRange(0, 3).Draw(g.T, "gange")
	x.AndenAktoer, x.Selvbooket, x.Advarsel = g.kast("anden aktør", 2), g.kast("selvbooket", 2), g.svar("advarsel")
	x.FristGivet = satser.Dato{}
	if x.Art == satser.BookingfristOverskredet && !g.kast("ingen frist", 3) {
		x.FristGivet = g.naer("frist", 10, 0)
	}
	if g.kast("ukendt tilbud", 3) {
		x.Tilbud = ""
	}
}

func (g tegner) dagene(f *raadighed.Forhold) {
	x := &f.Haendelser[0]
	switch {
	case x.Art.ErTilbud():
		x.Dag, x.Fravaer = g.dag, nil
		for range rapid.IntRange(0, 4).Draw(g.T, "dage") {
			x.Fravaer = append(x.Fravaer, raadighed.Fravaersdag{Dag: clamp(g.naer("fravær", 0, 8), "2013-01-01", sidsteKendte.String()), Delvis: g.kast("delvis", 2)})
		}
		x.Behandling.HoertDen, x.Behandling.Afregnes = g.naer("hørt", -9, 30), g.dag.Maaned().Add(1)
		x.Behandling.Afgjort = x.Behandling.HoertDen.AddDays(rapid.IntRange(0, 9).Draw(g.T, "afgjort"))
	case x.ErSamtale():
		x.Kontakt, x.Booket, x.UdenKontaktTil = g.maaske("kontakt"), satser.Dato{}, g.maaske("uden kontakt til")
		if x.Art == satser.BookingfristOverskredet {
			x.Booket = g.maaske("booket")
		}
	}
}

// maaske draws a day from the failure on, or none.
func (g tegner) maaske(navn string) satser.Dato {
	if g.kast("ingen "+navn, 2) {
		return satser.Dato{}
	}
	return g.naer(navn, 0, 9)
}

// periode draws the days of an exemption or a ground.
func (g tegner) periode() satser.Periode {
	p := satser.Periode{Fra: g.naer("fra", 5, 9)}
	if !g.kast("åben", 4) {
		p.Til = p.Fra.AddDays(rapid.IntRange(0, 9).Draw(g.T, "varer"))
	}
	return p
}

func (g tegner) fritagelser(f *raadighed.Forhold) {
	for range rapid.IntRange(1, 2).Draw(g.T, "fritagelser") {
		f.Fritagelser = append(f.Fritagelser, g.fritagelse())
	}
}

func (g tegner) fritagelse() raadighed.Fritagelse {
	arter := slices.DeleteFunc(satser.Fritagelsesarter(), func(a satser.Fritagelsesart) bool {
		return a == satser.FritagetVentetid && g.o == rf || a == satser.FritagetSundhedskoordinator && g.o == jaf
	})
	p := g.periode()
	return raadighed.Fritagelse{
		Art: rapid.SampledFrom(arter).Draw(g.T, "fritagelse"), Fra: p.Fra, Til: p.Til, Aftalt: g.svar("aftalt"), Vurdering: g.svar("vurdering"),
	}
}

func (g tegner) vejledninger(f *raadighed.Forhold) {
	f.Vejledninger = nil
	for range rapid.IntRange(0, 3).Draw(g.T, "vejledninger") {
		d := g.naer("vejledt", 3, 3)
		if g.kast("halvt år", 2) {
			d = g.dag.AddMaaneder(-6).AddDays(rapid.IntRange(-3, 3).Draw(g.T, "omkring"))
		}
		form := rapid.SampledFrom([]raadighed.Vejledningsform{raadighed.VejledtSelv, raadighed.VejledtSelv, raadighed.VejledtIGruppe, raadighed.KunSkriftligt}).Draw(g.T, "form")
		f.Vejledninger = append(f.Vejledninger, raadighed.Vejledning{Dag: d, Form: form, Udleveret: g.svar("udleveret"), Sendt: g.svar("sendt")})
	}
}

func (g tegner) foersteSamtale(f *raadighed.Forhold) {
	f.FoersteSamtale = satser.Dato{}
	if !g.kast("ingen første samtale", 3) {
		f.FoersteSamtale = g.naer("første samtale", 40, 2)
	}
	f.Haendelser[0].Advarsel = g.svar("advarsel")
}

func (g tegner) oplyst(f *raadighed.Forhold) {
	f.Haendelser[0].OplystFoelge, f.Haendelser[0].OplystSkridt = g.svar("følge"), g.svar("skridt")
}

func (g tegner) kontakt(f *raadighed.Forhold) {
	x := &f.Haendelser[0]
	x.Kontakt = g.maaske("kontakt")
	if x.Art.ErTilbud() && x.Kontakt.IsValid() {
		x.Kontakt = x.Kontakt.AddDays(9)
	}
	x.Behandling.KontaktUdtoemt, x.Behandling.Kontaktforsoeg = g.svar("udtømt"), nil
	for range rapid.IntRange(0, 3).Draw(g.T, "forsøg") {
		x.Behandling.Kontaktforsoeg = append(x.Behandling.Kontaktforsoeg, raadighed.Kontaktforsoeg{
			Dag: g.naer("forsøg den", 2, g.snartEllerSent(9)), Maade: raadighed.Kontaktmaade(rapid.IntRange(1, 6).Draw(g.T, "måde")), Opnaaet: g.kast("opnået", 4), Samtykke: g.svar("samtykke"),
		})
	}
}

func (g tegner) hoering(f *raadighed.Forhold) {
	y := &f.Haendelser[0].Behandling
	y.Hoering = raadighed.Hoering(rapid.IntRange(0, 3).Draw(g.T, "høring"))
	if g.kast("ingen dag", 3) {
		y.HoertDen = satser.Dato{}
	}
	if g.kast("hørt sent", 4) {
		y.HoertDen = g.naer("hørt sent", -9, 150)
		y.Afgjort = y.HoertDen
	}
}

func (g tegner) grunde(f *raadighed.Forhold) {
	for range rapid.IntRange(1, 3).Draw(g.T, "grunde") {
		f.Haendelser[0].Behandling.Grunde = append(f.Haendelser[0].Behandling.Grunde, g.grund())
	}
}

func (g tegner) grund() raadighed.Grund {
	x := raadighed.Grund{
		Art: rapid.SampledFrom(satser.Grundarter()).Draw(g.T, "grund"), Godtgjort: g.svar("godtgjort"), AndenPasning: g.svar("anden pasning"),
		Meldt: raadighed.Sygemelding(rapid.IntRange(0, 3).Draw(g.T, "meldt")), Vurdering: g.svar("vurdering"),
		Tilbud: rapid.SampledFrom([]string{"", "", "kursus", "praktik"}).Draw(g.T, "tilbud"), Beskrivelse: "min egen grund",
	}
	if !g.kast("uden dage", 2) {
		p := g.periode()
		x.Fra, x.Til = p.Fra, p.Til
	}
	return x
}

func (g tegner) vurderinger(f *raadighed.Forhold) {
	y := &f.Haendelser[0].Behandling
	for _, s := range []*spor.Svar{&y.RimeligGrund, &y.AndreForhold, &y.FremmerRaadighed, &y.Begrundelse, &y.Ophoer} {
		if g.kast("vurderes om", 2) {
			*s = g.svar("vurdering")
		}
	}
}

func (g tegner) fristen(f *raadighed.Forhold) {
	y := &f.Haendelser[0].Behandling
	y.Afregnes = satser.Maaned{}
	if !g.kast("ingen måned", 4) {
		y.Afregnes = f.Haendelser[0].Dage().Fra.Maaned().Add(rapid.IntRange(0, 5).Draw(g.T, "måneder efter"))
	}
	if g.kast("ikke afgjort", 3) {
		y.Afgjort, f.Haendelser[0].Konstateret = satser.Dato{}, satser.Dato{}
	}
}
