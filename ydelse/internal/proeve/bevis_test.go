package proeve_test

import (
	"fmt"
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// bevis is a result of the library: its steps, and what they must prove.
type bevis struct {
	hvem string
	fra  pakke
	trin spor.Spor
	// om is the days that the question is about: the month, the failure, the holiday. dage is further days whose law the answer
	// says that it follows: of a decision, of each month that is claimed back.
	om   satser.Periode
	dage []satser.Dato
	// ydelse is the month's benefit as stated, for a result that has one; vil is other numbers that the result states, each that
	// of the last step of a kind.
	ydelse spor.Tal
	vil    []paastand
	// andreRegler says that the rule set is not the built-in one.
	andreRegler bool
}

// pakke is what a result came from; it decides which day a step is about.
type pakke int

const (
	fraYdelse pakke = iota + 1
	fraRaadighed
	fraSanktion
	fraVisitation
	fraFerie
	fraEfterregulering
	fraKlage
)

type paastand struct {
	id  spor.ID
	tal spor.Tal
}

func staar(id spor.ID, b satser.Beloeb) paastand { return paastand{id, spor.Kr(b)} }

// samling collects results.
type samling struct {
	hvem string
	alle []bevis
}

func (s *samling) tag(b bevis) {
	b.hvem = s.hvem + b.hvem
	if len(b.trin) > 0 {
		s.alle = append(s.alle, b)
	}
}

// maaned computes a month in package ydelse, the right on its days, and its tail in package udbetaling.
func (s *samling) maaned(b ydelse.Beregner, sag *ydelse.Sag, m satser.Maaned, p udbetaling.Praksis, f udbetaling.Fakta) error {
	o, err := b.Opgoer(sag, m)
	if err != nil {
		return err
	}
	ny := bevis{fra: fraYdelse, hvem: "ydelse " + m.String(), trin: o.Spor, om: m.Periode(), dage: foerstedage(sag)}
	if o.Udfald == spor.Beregnet {
		ny.ydelse = spor.Kr(o.Ydelse)
	}
	s.tag(ny)
	ret, err := b.Retsperioder(sag, m.Periode())
	if err != nil {
		return err
	}
	for _, r := range ret {
		s.tag(bevis{fra: fraYdelse, hvem: "ret " + r.Periode.String(), trin: r.Spor, om: r.Periode, dage: foerstedage(sag)})
	}
	u, err := udbetaling.Beregner{Ydelse: b, Praksis: p}.Opgoer(sag, m, f)
	if err != nil {
		return err
	}
	ny.hvem, ny.trin = "udbetaling "+m.String(), u.Spor
	if u.Udfald == spor.Beregnet {
		ny.vil = append(ny.vil, staar(spor.FoerSkat, u.TilUdbetaling))
	}
	if m.Aar() >= 2020 && u.Udfald == spor.Beregnet {
		ny.vil = append(ny.vil, staar(spor.Pensionsbidrag, u.Pension.Bidrag))
	}
	s.tag(ny)
	return nil
}

// foerstedage is the days whose law decides about the right also later: the first of a stay abroad, and that of an end.
func foerstedage(s *ydelse.Sag) (ud []satser.Dato) {
	for _, u := range s.Ret.Udland {
		ud = append(ud, u.Fra)
	}
	for _, o := range s.Ret.Ophoer {
		ud = append(ud, o.Fra)
	}
	return ud
}

// periode computes some months in one call.
func (s *samling) periode(b ydelse.Beregner, sag *ydelse.Sag, fra, til satser.Maaned) error {
	p, err := b.OpgoerPeriode(sag, fra, til)
	if err != nil {
		return err
	}
	for _, o := range p.Maaneder {
		ny := bevis{fra: fraYdelse, hvem: "periode " + o.Maaned.String(), trin: o.Spor, om: o.Maaned.Periode(), dage: foerstedage(sag)}
		if o.Udfald == spor.Beregnet {
			ny.ydelse = spor.Kr(o.Ydelse)
		}
		s.tag(ny)
	}
	return nil
}

// refusion computes an employer's refusion of a month.
func (s *samling) refusion(b ydelse.Beregner, sag *ydelse.Sag, m satser.Maaned, f udbetaling.Refusionsfakta) error {
	r, err := udbetaling.Beregner{Ydelse: b}.Refusion(sag, m, f)
	if err != nil {
		return err
	}
	ny := bevis{fra: fraYdelse, hvem: "refusion " + m.String(), trin: r.Spor, om: m.Periode(), dage: foerstedage(sag)}
	if r.Udfald == spor.Beregnet {
		ny.vil = append(ny.vil, staar(spor.RefusionIAlt, r.IAlt))
	}
	s.tag(ny)
	return nil
}

// raadighed assesses every failure.
func (s *samling) raadighed(o satser.Ordning, f *raadighed.Forhold) error {
	for i := range f.Haendelser {
		b, err := (raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: o}).Begrund(f, i)
		if err != nil {
			return err
		}
		h := &f.Haendelser[i]
		s.tag(bevis{fra: fraRaadighed, hvem: "raadighed " + h.Art.String(), trin: b.Spor, om: b.Dage, dage: behandlet(h)})
	}
	return nil
}

// behandlet is the days on which the municipality did something about a failure.
func behandlet(h *raadighed.Haendelse) []satser.Dato {
	b := &h.Behandling
	ud := []satser.Dato{h.Konstateret, b.HoertDen, b.Afgjort}
	if b.Afregnes.IsValid() {
		ud = append(ud, b.Afregnes.FoersteDag())
	}
	return ud
}

// sanktion computes the sanctions of a month.
func (s *samling) sanktion(b sanktion.Beregner, o *sanktion.Opgave) error {
	x, err := b.Opgoer(o)
	if err != nil {
		return err
	}
	ny := bevis{fra: fraSanktion, hvem: "sanktion " + o.Maaned.Maaned.String(), trin: x.Spor, om: o.Maaned.Maaned.Periode()}
	if !x.Trukket.IsZero() {
		ny.vil = append(ny.vil, staar(spor.SanktionTrukket, x.Trukket))
	}
	for i := range o.Forhold.Haendelser {
		h := &o.Forhold.Haendelser[i]
		ny.dage = append(append(ny.dage, h.Dage().Fra), behandlet(h)...)
	}
	s.tag(ny)
	return nil
}

func (s *samling) godtgoerelse(b sanktion.Beregner, g sanktion.Godtgoerelse) error {
	x, err := b.Godtgoerelse(g)
	if err != nil {
		return err
	}
	s.tag(bevis{fra: fraSanktion, hvem: "godtgørelse " + g.Maaned.String(), trin: x.Spor, om: g.Maaned.Periode()})
	return nil
}

var vurderer = visitation.Vurderer{Regler: satser.Gaeldende()}

func (s *samling) ressourceforloeb(r visitation.Ressourceforloeb) error {
	v, err := vurderer.Ressourceforloeb(&r)
	if err != nil {
		return err
	}
	s.tag(bevis{fra: fraVisitation, hvem: "ressourceforløb " + r.Afgoerelse.String(), trin: v.Spor, om: eneDag(r.Afgoerelse), dage: []satser.Dato{r.Fra}})
	return nil
}

func (s *samling) jobafklaring(j visitation.Jobafklaring) error {
	v, err := vurderer.Jobafklaring(&j)
	if err != nil {
		return err
	}
	s.tag(bevis{fra: fraVisitation, hvem: "jobafklaring " + j.Afgoerelse.String(), trin: v.Spor, om: eneDag(j.Afgoerelse), dage: []satser.Dato{v.Begynder}})
	return nil
}

// laengde is the facts about the length of a course.
type laengde struct {
	Ordning satser.Ordning
	Person  visitation.Person
	Forloeb visitation.Forloeb
}

func (s *samling) varighed(x laengde) error {
	l, err := vurderer.Varighed(x.Ordning, x.Person, &x.Forloeb)
	if err != nil {
		return err
	}
	om := x.Forloeb.Bevilget
	if om.IsZero() {
		om = x.Forloeb.Fra
	}
	ny := bevis{fra: fraVisitation, hvem: "varighed " + x.Forloeb.Fra.String(), trin: l.Spor, om: eneDag(om), dage: []satser.Dato{x.Forloeb.Fra, l.Sidste, l.Senest, l.Slut}}
	for _, o := range x.Forloeb.Orlov {
		ny.dage = append(ny.dage, o.Fra)
	}
	s.tag(ny)
	return nil
}

func (s *samling) skridt(o satser.Ordning, f visitation.Opfoelgning) error {
	alle, err := vurderer.Skridt(o, &f)
	if err != nil {
		return err
	}
	for _, x := range alle {
		s.tag(bevis{fra: fraVisitation, hvem: "skridt " + f.Fra.String(), trin: spor.Spor{x.Trin}, om: satser.Periode{Fra: f.Fra}, dage: []satser.Dato{x.Senest}})
	}
	return nil
}

// ferieret asks about holiday on a day, ferieplan about a planned holiday.
func (s *samling) ferieret(b ferie.Beregner, x *ferie.Sag, d satser.Dato) error {
	r, err := b.BegrundRet(x, d)
	if err != nil {
		return err
	}
	s.tag(bevis{fra: fraFerie, hvem: "ferieret " + d.String(), trin: r.Spor, om: eneDag(d)})
	return nil
}

func (s *samling) ferieplan(b ferie.Beregner, x *ferie.Sag, p ferie.Plan) error {
	r, err := b.Begrund(x, p)
	if err != nil {
		return err
	}
	s.tag(bevis{fra: fraFerie, hvem: "ferieplan " + p.Fra.String(), trin: r.Spor, om: eneDag(p.Fra), dage: []satser.Dato{p.Til}})
	return nil
}

// efterregulering computes months again and asks what can be claimed back.
func (s *samling) efterregulering(b efterregulering.Beregner, o *efterregulering.Opgave, f *efterregulering.Fakta) error {
	r, err := b.Beregn(o)
	if err != nil {
		return err
	}
	v, err := b.Vurder(&r, f)
	if err != nil {
		return err
	}
	ny := bevis{fra: fraEfterregulering, hvem: "efterregulering " + o.Fra.String(), trin: v.Spor, om: satser.Periode{Fra: o.Fra.FoersteDag(), Til: o.Til.SidsteDag()}}
	ny.dage = []satser.Dato{f.Afgjort, f.HjaelpOphoert, f.Overdraget}
	if !v.Skal.IsZero() {
		ny.vil = append(ny.vil, staar(spor.Tilbagebetalingskrav, v.Skal))
	}
	if !v.Kan.IsZero() {
		ny.vil = append(ny.vil, staar(spor.KanKraevesTilbage, v.Kan))
	}
	if !v.Efterbetaling.IsZero() {
		ny.vil = append(ny.vil, staar(spor.Efterbetaling, v.Efterbetaling))
	}
	s.tag(ny)
	return nil
}

func (s *samling) anke(b efterregulering.Beregner, a *efterregulering.Ankesag) error {
	v, err := b.Anke(a)
	if err != nil {
		return err
	}
	s.tag(bevis{fra: fraKlage, hvem: "anke " + a.Dag.String(), trin: v.Spor, om: eneDag(a.Dag)})
	return nil
}

func (s *samling) klage(b klage.Beregner, x *klage.Sag) error {
	f, err := b.Begrund(x.Meddelelse)
	if err != nil {
		return err
	}
	ny := bevis{fra: fraKlage, hvem: "klagefrist " + x.Meddelelse.Dag.String(), trin: f.Spor, om: eneDag(x.Meddelelse.Dag)}
	s.tag(ny)
	if x.Klage.IsZero() {
		return nil
	}
	l, err := b.Forloeb(x)
	if err != nil {
		return err
	}
	ny.hvem, ny.trin, ny.dage = "klage "+x.Meddelelse.Dag.String(), l.Spor, []satser.Dato{x.Klage.Modtaget}
	for _, y := range x.Skridt {
		ny.dage = append(ny.dage, y.Dag)
	}
	s.tag(ny)
	return nil
}

// hvadnu asks what another wage does, and draws the curve of the month's wage. The steps that differ are all steps of the month
// before or after.
func (s *samling) hvadnu(b ydelse.Beregner, sag *ydelse.Sag, m satser.Maaned, loen satser.Beloeb) error {
	k, err := hvadnu.Loenkurve(b, sag, m, hvadnu.Valg{Maks: satser.MustBeloeb("30000"), Skridt: satser.MustBeloeb("10000")})
	if err != nil {
		return err
	}
	s.tag(bevis{fra: fraYdelse, hvem: "lønkurve " + m.String(), trin: k.Spor, om: m.Periode(), dage: foerstedage(sag)})
	h, err := hvadnu.Hvis(b, sag, m, hvadnu.MedLoen(m, loen))
	if err != nil {
		return err
	}
	ny, err := hvadnu.Aendret(sag, hvadnu.MedLoen(m, loen))
	if err != nil {
		return err
	}
	foer, err := b.Opgoer(sag, m)
	if err != nil {
		return err
	}
	efter, err := b.Opgoer(ny, m)
	if err != nil {
		return err
	}
	for _, x := range h.Hvorfor {
		if x.Foer.ID != 0 && !slices.Contains(foer.Spor, x.Foer) || x.Efter.ID != 0 && !slices.Contains(efter.Spor, x.Efter) {
			return fmt.Errorf("%s: %v is a step of neither month", s.hvem, x.Trin().ID)
		}
	}
	s.tag(bevis{fra: fraYdelse, hvem: "hvis " + m.String(), trin: efter.Spor, om: m.Periode(), dage: foerstedage(sag)})
	return nil
}

func eneDag(d satser.Dato) satser.Periode { return satser.Periode{Fra: d, Til: d} }
