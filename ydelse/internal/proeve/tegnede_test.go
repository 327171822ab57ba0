package proeve_test

import (
	"fmt"
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/klage/kalender"
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// emner is what can be drawn: one or more results of a package. What the law or the facts do not allow is drawn again or left out.
var emner = []struct {
	navn string
	tegn func(g tegner, s *samling)
}{
	{"ydelse", tegnYdelse},
	{"raadighed", tegnRaadighed},
	{"sanktion", tegnSanktion},
	{"visitation", tegnVisitation},
	{"ferie", tegnFerie},
	{"refusion", tegnRefusion},
	{"efterregulering", tegnEfterregulering},
	{"anke", tegnAnke},
	{"klage", tegnKlage},
	{"hvadnu", tegnHvadnu},
}

// tegnPraksis draws a municipality's choices.
func tegnPraksis(g tegner) ydelse.Praksis {
	return ydelse.Praksis{
		Afrunding: enAf(g, "afrunding", 0, spor.AfrundKroner), Delmaaned: enAf(g, "delmåned", 0, spor.DelmaanedTredivte),
		Skift: enAf(g, "skift", 0, spor.SkiftFraNaesteMaaned), Uge: enAf(g, "uge", 0, spor.Uge433),
		Pension: enAf(g, "pension", 0, spor.PensionMedregnesIkke), Opdeling: enAf(g, "opdeling", 0, spor.IndtaegtEfterDage),
		Sanktion: g.sanktionspraksis(),
	}
}

func (g tegner) sanktionspraksis() sanktion.Praksis {
	return sanktion.Praksis{
		Dage: enAf(g, "dage", 0, spor.SanktionKalenderdage), Dagssats: enAf(g, "dagssats", 0, spor.DagssatsEgen),
		Afrunding: enAf(g, "sanktion afrundes", 0, spor.SanktionKroner),
	}
}

// tegnSag draws a case and a month of it: a known one moved to another time, or one of a person with everything there can be.
func tegnSag(g *tegner) *ydelse.Sag {
	o := enAf(g, "ordning", schemata...)
	g.m = g.maaned(o)
	s := aaben(o)
	if kendt := ydelsesager(); g.en(2, "kendt") {
		k := kendt[g.slaa(len(kendt), "sag")]
		ny := *k.ydelsessag(o)
		ny.Ordning = o
		flyt(&ny, g.m.MonthsSince(k.Maaneder[g.slaa(len(k.Maaneder), "måned")].Maaned))
		if _, err := begreb.Opgoer(&ny, g.m); err == nil {
			s = ny
		}
	}
	g.udvid(&s)
	s = rettet(*g, s, g.slaa(12, "rettelser"), func(s ydelse.Sag) error { _, err := begreb.Opgoer(&s, g.m); return err })
	return &s
}

// udvid adds what a case can hold, each when the case can have it.
func (g tegner) udvid(s *ydelse.Sag) {
	d := func(spring int) satser.Dato { return g.m.FoersteDag().AddDays(g.slaa(spring, "dag")) }
	for _, lav := range []func(*ydelse.Sag){
		func(s *ydelse.Sag) {
			s.Indtaegter = append(s.Indtaegter, enAf(g, "indtægt", indtaegter(g.m)...), enAf(g, "indtægt til", indtaegter(g.m)...))
		},
		func(s *ydelse.Sag) {
			s.Foedt, s.Bolig = g.m.FoersteDag().AddAar(-20).AddDays(g.slaa(1900, "ung")-1900), nil
			s.Bolig = []ydelse.Bolig{{Fra: s.Foedt, HosForaelder: enAf(g, "hjemme", spor.Ja, spor.Nej)}}
		},
		func(s *ydelse.Sag) {
			s.Boern = append(s.Boern, ydelse.Barn{Foedt: d(40).AddAar(-g.slaa(18, "barnets alder")), Ophold: enAf(g, "ophold", ydelse.Danmark, ydelse.EUret, ydelse.Udlandet)})
		},
		func(s *ydelse.Sag) {
			s.Bidrag = append(s.Bidrag, ydelse.Bidrag{Fra: g.m.FoersteDag().AddAar(-1), Fastsat: g.beloeb(), Normalbidrag: satser.MustBeloeb("1500")})
		},
		func(s *ydelse.Sag) {
			s.Tidligere = ydelse.TidligereYdelse{
				Art: enAf(g, "tidligere", ydelse.Sygedagpenge, ydelse.Ledighedsydelse), Beloeb: satser.MustBeloeb("4315"),
				Pr: ydelse.PrUge, SidsteDag: d(60),
			}
		},
		func(s *ydelse.Sag) {
			s.Lofter = []ydelse.Loft{{Fra: d(20), Art: ydelse.Loft10f, Niveau: g.beloeb(), Hjaelp: sanktion.LoftVoksen}}
		},
		func(s *ydelse.Sag) {
			s.Selvstaendig = []ydelse.Selvstaendig{{Fra: g.m.FoersteDag().AddAar(-9), Arbejde: enAf(g, "arbejde", ydelse.HoejstEnFjerdedel, ydelse.HoejstHalvdelen)}}
		},
		func(s *ydelse.Sag) { s.Raadighed = g.forhold() },
		func(s *ydelse.Sag) { g.retten(&s.Ret) },
	} {
		if ny := dybKopi(*s); g.en(3, "udvid") {
			lav(&ny)
			if _, err := begreb.Opgoer(&ny, g.m); err == nil {
				*s = ny
			}
		}
	}
}

// retten adds what can take the right away, or keep it.
func (g tegner) retten(r *ydelse.Retsforhold) {
	d := g.m.FoersteDag().AddDays(g.slaa(30, "ret fra"))
	til := d.AddDays(g.slaa(9, "ret til"))
	if g.en(2, "udland") {
		r.Udland = append(r.Udland, ydelse.Udlandsophold{
			Fra: d.AddDays(-g.slaa(2, "udland fra") * g.slaa(60, "udland før")), Til: til, Art: ydelse.Udlandsart(1 + g.slaa(8, "udland")),
			Tilladt: spor.Ja, Raadighed: spor.Ja, Meddelt: d.AddDays(-90),
		})
	}
	if g.en(3, "ferie") {
		r.Ferie = append(r.Ferie, ydelse.Ferie{Fra: d, Til: til, Art: ydelse.Ferieart(1 + g.slaa(2, "ferie")), Ret: spor.Ja, Aftalt: spor.Ja})
	}
	if g.en(3, "betingelse") {
		r.Betingelser = append(r.Betingelser, ydelse.Betingelse{Fra: d.AddDays(-3), Til: til.AddDays(3), Art: ydelse.AktivDeltagelse, Opfyldt: spor.Nej})
		r.Bevaret = append(r.Bevaret, ydelse.BevaretRet{Fra: d, Til: til, Art: ydelse.Bevaretart(1 + g.slaa(4, "bevaret"))})
	}
	if g.en(6, "ophør") {
		r.Ophoer = append(r.Ophoer, ydelse.Forloebsophoer{Fra: d.AddDays(-g.slaa(400, "ophør før")), Art: ydelse.Ophoersart(1 + g.slaa(8, "ophør"))})
	}
}

func tegnYdelse(g tegner, s *samling) {
	sag := tegnSag(&g)
	b := ydelse.Beregner{Regler: satser.Gaeldende(), Praksis: tegnPraksis(g)}
	f := rettet(g, udbetaling.Fakta{}, g.slaa(3, "fakta"), func(f udbetaling.Fakta) error { return f.Valider() })
	if f.ATPGraenseForsoerger.IsZero() && g.en(2, "grænser oplyst") {
		f.ATPGraenseForsoerger, f.ATPGraenseAndre, f.ATPBidrag = satser.MustBeloeb("13823"), satser.MustBeloeb("10500"), satser.MustBeloeb("270")
	}
	p := udbetaling.Praksis{
		Delmaaned: enAf(g, "delmåned", 0, spor.ATPGraenseHel), Skift: enAf(g, "skift", spor.ATPGraenseSidsteDag, 0),
	}
	_ = s.maaned(b, sag, g.m, p, f) // a fact that matters under this practice, or on a day of the month only, may lie outside the law
	if g.en(8, "periode") {
		_ = s.periode(b, sag, g.m, g.m.Add(2)) // the next months may lie outside known law
	}
}

// forhold draws failures, most of them with every condition met.
func (g tegner) forhold() raadighed.Forhold {
	d := g.m.FoersteDag().AddDays(g.slaa(120, "fejl") - 90)
	f := vejledt(d)
	f.ArbejdsgiverMedRefusion = enAf(g, "refusion", spor.Nej, spor.Ja, 0)
	for range 1 + g.slaa(3, "hændelser") {
		h := faerdig(enAf(g, "art", satser.Haendelsesarter()...), d.AddDays(g.slaa(30, "dage")))
		h.Behandling.Afregnes = enAf(g, "afregnes", g.m, h.Behandling.Afregnes)
		if g.en(3, "grund") {
			x := raadighed.Grund{Art: enAf(g, "grund", satser.Grundarter()...)}
			g.ret(&x)
			h.Behandling.Grunde = append(h.Behandling.Grunde, x)
		}
		f.Haendelser = append(f.Haendelser, h)
	}
	if g.en(3, "fritagelse") {
		f.Fritagelser = append(f.Fritagelser, raadighed.Fritagelse{
			Art: enAf(g, "fritagelse", satser.Fritagelsesarter()...), Fra: d.AddDays(g.slaa(20, "fra") - 10), Til: d.AddDays(g.slaa(30, "til") + 10),
		})
	}
	return f
}

func tegnRaadighed(g tegner, s *samling) {
	o := enAf(g, "ordning", schemata...)
	g.m = g.maaned(o)
	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: o}
	proev := func(f raadighed.Forhold) error {
		for i := range f.Haendelser {
			if _, err := v.Vurder(&f, i); err != nil {
				return err
			}
		}
		return nil
	}
	f := g.forhold()
	if proev(f) != nil {
		return // before the first day or after the last one of known law
	}
	f = rettet(g, f, g.slaa(10, "rettelser"), proev)
	maa(s.raadighed(o, &f))
}

func tegnSanktion(g tegner, s *samling) {
	o := enAf(g, "ordning", schemata...)
	g.m = g.maaned(o)
	b := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: o}
	b.Praksis = g.sanktionspraksis()
	gruppe := enAf(g, "gruppe", satser.IkkeForsoerger, satser.Forsoerger, satser.Hjemmeboende, satser.Bidragspligtig)
	f := g.forhold()
	x := sanktion.Opgave{Forhold: &f, Maaned: maanedsydelse(o, g.m, gruppe)}
	if g.en(2, "indtægt") {
		x.Maaned.Efter = spor.Kr(satser.BeloebAfEnheder(x.Maaned.Efter.Vaerdi / 100 * int64(g.slaa(101, "procent"))))
	}
	x.Maaned.Niveauer[0].Art = enAf(g, "niveau", sanktion.EfterSats, sanktion.EfterTidligere, sanktion.EfterNedsat)
	tidligere := func() {
		x.Tidligere = nil
		foer, err := b.Maaneder(&x)
		for _, m := range foer {
			if err == nil && !m.Before(foersteMaaned(o)) {
				x.Tidligere = append(x.Tidligere, maanedsydelse(o, m, gruppe))
			}
		}
	}
	for range 1 + g.slaa(8, "rettelser") {
		tidligere()
		ny := f
		if _, err := b.Opgoer(&x); err == nil {
			maa(s.sanktion(b, &x))
			ny = dybKopi(f)
		}
		f = ny
		g.ret(&f)
	}
	_ = s.godtgoerelse(b, sanktion.Godtgoerelse{Maaned: g.m, Beloeb: g.beloeb(), Dage: 1 + g.slaa(23, "dage"), Fravaer: g.slaa(23, "fravær")})
}

func tegnVisitation(g tegner, s *samling) {
	o := enAf(g, "ordning", schemata...)
	g.m = g.maaned(o)
	d := g.m.FoersteDag().AddDays(g.slaa(28, "dag"))
	person := visitation.Person{Foedt: d.AddAar(-18 - g.slaa(50, "alder")).AddDays(g.slaa(300, "dage")), Folkepension: d.AddDays(g.slaa(9000, "til pension"))}
	r := rettet(g, visitation.Ressourceforloeb{
		Afgoerelse: d, Person: person, Udviklingsperspektiv: spor.Ja, UdenForbedring: spor.Nej, Oenske: spor.Ja,
		Maalgruppe: visitation.Maalgruppe{KomplekseProblemer: spor.Ja, IndsatsUtilstraekkelig: spor.Ja, KraeverHelhed: spor.Ja, LaengereForsoergelse: spor.Ja},
		Tidligere:  []visitation.Forloeb{{Fra: d.AddDays(-1200 + g.slaa(300, "tidligere")), Til: d.AddDays(-30)}},
	}, g.slaa(10, "rettelser"), func(r visitation.Ressourceforloeb) error { _, err := vurderer.Ressourceforloeb(&r); return err })
	_ = s.ressourceforloeb(r)
	j := rettet(g, visitation.Jobafklaring{
		Afgoerelse: d, Person: person, Uarbejdsdygtig: spor.Ja, Grundlag: visitation.Grundlag(1 + g.slaa(4, "grundlag")),
		Sygedagpenge: visitation.Sygedagpenge{Maaned: g.m, Uger: 15 + g.slaa(20, "uger"), Forlaenges: spor.Nej}, RetUdenGraensen: spor.Ja,
	}, g.slaa(8, "rettelser"), func(j visitation.Jobafklaring) error { _, err := vurderer.Jobafklaring(&j); return err })
	_ = s.jobafklaring(j)
	l := rettet(g, laengde{o, person, visitation.Forloeb{Fra: d, Laengde: visitation.Laengde{Aar: 1 + g.slaa(4, "år")}}}, g.slaa(10, "rettelser"),
		func(l laengde) error { _, err := vurderer.Varighed(l.Ordning, l.Person, &l.Forloeb); return err })
	_ = s.varighed(l)
	f := rettet(g, visitation.Opfoelgning{Fra: d, Sidste: d.AddAar(2), SygedagpengeSlut: d.AddDays(-1)}, g.slaa(6, "rettelser"),
		func(f visitation.Opfoelgning) error { _, err := vurderer.Skridt(o, &f); return err })
	_ = s.skridt(o, f)
}

// feriehistorie draws what a person has lived on, month by month, up to a month.
func (g tegner) feriehistorie(o satser.Ordning, n int) ferie.Sag {
	s := ferie.Sag{Ordning: o, Forud: spor.Nej, Feriegodtgoerelse: spor.Nej, Betingelser: spor.Ja}
	for i := n; i > 0; i-- {
		p := g.m.Add(-i).Periode()
		art := ferie.Ressourceforloebsydelse
		if g.en(6, "andet") {
			art = enAf(g, "art", ferie.Forsoergelser()...)
		}
		if !p.Fra.Before(foersteMaaned(o).FoersteDag()) {
			s.Perioder = append(s.Perioder, ferie.Periode{Fra: p.Fra, Til: p.Til, Art: art})
		}
	}
	return s
}

func tegnFerie(g tegner, s *samling) {
	o := enAf(g, "ordning", schemata...)
	g.m = g.maaned(o)
	b := ferie.Beregner{Regler: satser.Gaeldende(), Praksis: ferie.Praksis{Uge: enAf(g, "uge", 0, spor.FerieUgeHverdage)}}
	d := g.m.FoersteDag().AddDays(g.slaa(28, "dag"))
	x := g.feriehistorie(o, 11+g.slaa(16, "måneder"))
	x = rettet(g, x, g.slaa(8, "rettelser"), func(x ferie.Sag) error { _, err := b.Ret(&x, d); return err })
	_ = s.ferieret(b, &x, d)
	p := ferie.Plan{Ferie: ferie.Ferie{Fra: d, Til: d.AddDays(g.slaa(40, "dage")), Art: ferie.MedYdelse}, Aftalt: spor.Ja}
	p = rettet(g, p, g.slaa(4, "rettelser"), func(p ferie.Plan) error { _, err := b.Vurder(&x, p); return err })
	_ = s.ferieplan(b, &x, p)
}

func tegnRefusion(g tegner, s *samling) {
	sag := tegnSag(&g)
	fra := g.m.FoersteDag()
	for int(fra.Weekday()) != 1 {
		fra = fra.AddDays(1)
	}
	uge := func(n int) udbetaling.Fravaer {
		return udbetaling.Fravaer{Periode: satser.Periode{Fra: fra.AddDays(7 * n), Til: fra.AddDays(7*n + 6)}, Timer: satser.Timer(100 * (1 + g.slaa(40, "timer")))}
	}
	f := udbetaling.Refusionsfakta{Timebeloeb: enAf(g, "timebeløb", satser.Beloeb{}, satser.MustBeloeb("75.50"))}
	for range 1 + g.slaa(2, "arbejdsgivere") {
		a := udbetaling.Arbejdsgiver{Loen: satser.MustBeloeb("15000"), Fravaer: []udbetaling.Fravaer{uge(0), uge(1)}}
		a.Sygedagpenge = enAf(g, "sygedagpenge", satser.Beloeb{}, satser.MustBeloeb("1000"))
		if g.en(3, "hel måned") {
			a.Fravaer = []udbetaling.Fravaer{{Periode: g.m.Periode(), Timer: 8000}}
		}
		f.Arbejdsgivere = append(f.Arbejdsgivere, a)
	}
	b := ydelse.Beregner{Regler: satser.Gaeldende()}
	f = rettet(g, f, g.slaa(4, "rettelser"), func(f udbetaling.Refusionsfakta) error {
		_, err := udbetaling.Beregner{Ydelse: b}.Refusion(sag, g.m, f)
		return err
	})
	_ = s.refusion(b, sag, g.m, f)
}

func tegnEfterregulering(g tegner, s *samling) {
	foer := tegnSag(&g)
	til := g.m.Add(g.slaa(2, "måneder"))
	efter := *foer
	g.udvid(&efter)
	efter = rettet(g, efter, 1+g.slaa(5, "rettelser"), func(x ydelse.Sag) error { _, err := begreb.BeregnPeriode(nil, &x, g.m, til); return err })
	o := &efterregulering.Opgave{Foer: foer, Efter: &efter, Fra: g.m, Til: til}
	if g.en(2, "byt om") {
		o.Foer, o.Efter = o.Efter, o.Foer
	}
	b := efterregulering.New(begreb)
	r, err := b.Beregn(o)
	if err != nil {
		return
	}
	f := efterregulering.Fakta{
		Aarsager: []efterregulering.Aarsag{{Oplysningspligt: spor.Ja, Oplyst: spor.Nej, Undladt: spor.Ja, Modtaget: spor.Ja}},
		Afgjort:  til.SidsteDag().AddDays(20),
	}
	f = rettet(g, f, g.slaa(8, "svar"), func(f efterregulering.Fakta) error { _, err := b.Vurder(&r, &f); return err })
	_ = s.efterregulering(b, o, &f)
}

func tegnAnke(g tegner, s *samling) {
	sag := tegnSag(&g)
	a := efterregulering.Ankesag{Udfald: klage.Ankeudfald(1 + g.slaa(5, "udfald")), Dag: g.m.SidsteDag().AddDays(g.slaa(90, "efter")), Sag: sag, Fra: g.m, Til: g.m}
	if len(sag.Raadighed.Haendelser) > 0 {
		a.Haendelser = []int{0}
	} else {
		a.Uden, a.Bestemt = sag, sag
	}
	_ = s.anke(efterregulering.New(begreb), &a)
}

func tegnKlage(g tegner, s *samling) {
	g.m = g.maaned(satser.Ressourceforloeb)
	b := klage.Beregner{Kalender: kalender.Kalender{
		Halvhelligdage: enAf(g, "halvhelligdage", 0, kalender.Lukket, kalender.Aaben), FredagEfterHimmelfart: enAf(g, "fredag", 0, kalender.Lukket),
	}}
	d := g.m.FoersteDag().AddDays(g.slaa(28, "dag"))
	x := klage.Sag{Meddelelse: klage.Meddelelse{Kanal: klage.Kanal(1 + g.slaa(5, "kanal")), Dag: d}}
	x.Klage = klage.Klage{Modtaget: d.AddDays(g.slaa(60, "klage")), Hos: klage.Modtager(1 + g.slaa(2, "hos")), Klager: klage.Klager(1 + g.slaa(4, "klager"))}
	proev := func(x klage.Sag) error { _, err := b.Forloeb(&x); return err }
	x = rettet(g, x, g.slaa(4, "rettelser"), proev)
	sidst := x.Klage.Modtaget
	for range g.slaa(12, "skridt") {
		y := klage.Skridt{Art: klage.Skridtart(1 + g.slaa(10, "art")), Dag: sidst.AddDays(g.slaa(40, "dage"))}
		if y.Art == klage.FlereOplysninger || y.Art == klage.DelvistMedhold {
			y.NyDag = y.Dag.AddDays(g.slaa(30, "ny"))
		}
		if y.Art == klage.Afgjort {
			y.Udfald = klage.Ankeudfald(1 + g.slaa(5, "udfald"))
		}
		ny := x
		if ny.Skridt = append(slices.Clone(x.Skridt), y); proev(ny) == nil {
			x, sidst = ny, y.Dag
		}
	}
	_ = s.klage(b, &x)
}

func tegnHvadnu(g tegner, s *samling) {
	sag := tegnSag(&g)
	_ = s.hvadnu(ydelse.Beregner{Regler: satser.Gaeldende(), Praksis: tegnPraksis(g)}, sag, g.m, g.beloeb())
}

// tegnede is the results of drawn cases, the same in every run: so many of each subject.
func tegnede(antal int) []bevis {
	s := &samling{}
	for i := range antal {
		for k, e := range emner {
			s.hvem = fmt.Sprintf("%s %d ", e.navn, i*len(emner)+k)
			e.tegn(fastTegner(uint64(i*len(emner)+k)), s)
		}
	}
	return s.alle
}
