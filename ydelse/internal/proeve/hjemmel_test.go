package proeve_test

import (
	"slices"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// fasteAntal is how many drawn cases of each subject the proofs run over in every run.
const fasteAntal = 300

// alleBeviser is every known case, those made by hand, and the drawn ones that are the same in every run.
var alleBeviser = sync.OnceValue(func() []bevis {
	return slices.Concat(kendte(), saerlige(), tegnede(fasteAntal))
})

// citering is one step's provision, and the days that the step may be about: the first is the day itself.
type citering struct {
	b     *bevis
	nr    int
	t     *spor.Trin
	h     satser.Hjemmel
	dagen satser.Dato
}

// klasse is a way in which a provision can be in the edition in force. The first that fits is the one.
type klasse struct {
	navn, grund string
	passer      func(c *citering) bool
}

// klasser is all of them. Each must be used.
var klasser = []klasse{
	{"dagen", "LAS in the edition in force on the day that the step is about: the month's first, the failure's, that of the decision",
		func(c *citering) bool { return erLAS(c.h) && c.h.Udgave == lasPaa(c.dagen) }},
	{"forsømmelsens måned", "the amounts of a sanction follow the law of the first day of the month that the failure's days lie in",
		func(c *citering) bool {
			return erLAS(c.h) && slices.Contains(udgaverPaa(c.b.sanktionsmaaneder(c.nr)), c.h.Udgave)
		}},
	{"regel læst senere", "a rule whose words were first read in a newer edition, and of which no amending act is known, is not dated back to an " +
		"edition that may have lacked them; its version is in force on the day, and says that it is inferred",
		func(c *citering) bool {
			return c.laestSenere(c.dagen) || c.imaaneden(c.t.Periode.Fra) && c.laestSenere(c.t.Periode.Fra)
		}},
	{"sats læst senere", "the same of a figure, of which there is a status and a source, and the figure is that of the day",
		func(c *citering) bool {
			return c.nyere(c.dagen) && !c.t.Sats.IsZero() && c.bedst(c.dagen, func(v satser.Regelversion) bool { return v.Hjemmel.Udgave == c.h.Udgave && v.Sikkerhed == 0 })
		}},
	{"betalingsdagen", "an income is treated by the rule of the day of payment; its words were first read in the edition that came in the month",
		func(c *citering) bool {
			return erLAS(c.h) && c.t.ID >= spor.Post && c.t.ID <= spor.PostFerie && c.h.Udgave == lasPaa(c.b.om.Til)
		}},
	{"opholdets eller ophørets dag", "a stay abroad is judged by the law of its first day, and an end by that of its own, also in later months",
		func(c *citering) bool {
			return c.b.fra == fraYdelse && (c.t.ID >= spor.UdlandIFerie && c.t.ID <= spor.UdlandUdenRet || c.t.ID >= spor.OphoerFrasagt && c.t.ID <= spor.OphoerSygedagpenge) &&
				slices.ContainsFunc(c.b.dage, func(d satser.Dato) bool { return c.paa(d) || c.laestSenere(d) })
		}},
	{"en ny ret under ferien", "a holiday that runs from one right into the next asks for the law of the first day of the next",
		func(c *citering) bool {
			return c.b.fra == fraFerie && slices.ContainsFunc(c.b.dage, func(d satser.Dato) bool { return c.paa(d) || c.laestSenere(d) })
		}},
	{"anden lov eller bekendtgørelse på dagen", "an act or an order whose editions are cited by the day",
		func(c *citering) bool { return !erLAS(c.h) && c.h.AendretVed == 0 && iKraft(c.h.Udgave, c.dagen) }},
	{"en regel for en senere dag", "the length of a course asks for the law of days in it: of a birthday, a leave, the last day; those beyond known law for its last day",
		func(c *citering) bool {
			return c.b.fra == fraVisitation && slices.ContainsFunc(c.b.visitationsdage(c.t), func(d satser.Dato) bool { return c.paa(d) })
		}},
	{"ændret, ikke trykt", "lov 1160/2021 brought words of LAB that lov 548/2019 lacks, and LBK 701/2022 is the first edition in hand that prints them",
		func(c *citering) bool {
			return c.h.Udgave == satser.Lov548af2019 && c.h.AendretVed == satser.Lov1160af2021 && c.noget(func(d satser.Dato) bool {
				return !d.Before(satser.MustDato("2022-01-01")) && d.Before(satser.MustDato("2022-05-22"))
			})
		}},
	{"én udgave i hånden", "of RSL, its order, FVL and the act on Digital Post one edition is in hand; for days before it the provision is cited there",
		func(c *citering) bool {
			return slices.Contains([]satser.Udgave{satser.LBK354af2025, satser.BEK861af2025, satser.LBK433af2014, satser.LBK686af2021}, c.h.Udgave) &&
				c.dagen.Before(satser.MustDato(andrespaend[c.h.Udgave].fra))
		}},
	{"anden lov eller bekendtgørelse læst senere", "LAB and the orders between those in hand are not read; the version in the rule set is in force on the day and says " +
		"that it is inferred, and why",
		func(c *citering) bool {
			return !erLAS(c.h) && c.bedst(c.dagen, func(v satser.Regelversion) bool {
				return v.Hjemmel.Udgave == c.h.Udgave && v.Sikkerhed == satser.Udledt && v.Note != ""
			})
		}},
}

func erLAS(h satser.Hjemmel) bool { return h.Udgave.Retskilde() == satser.LAS }

// nyere reports whether a provision of LAS is in an edition after the one of a day, with no amending act to explain it.
func (c *citering) nyere(d satser.Dato) bool {
	return erLAS(c.h) && c.h.AendretVed == 0 && c.h.Udgave > lasPaa(d)
}

// laestSenere reports whether a provision is in the edition in which the version of a day was first read, and the version says that it is
// inferred. A day before the law is one of its first.
func (c *citering) laestSenere(d satser.Dato) bool {
	if foerste := foersteMaaned(c.t.Ordning).FoersteDag(); d.Before(foerste) {
		d = foerste
	}
	return c.nyere(d) && c.bedst(d, func(v satser.Regelversion) bool {
		return v.Hjemmel.Udgave == c.h.Udgave && v.Sikkerhed == satser.Udledt
	})
}

// imaaneden reports whether a day is one of those that the question is about.
func (c *citering) imaaneden(d satser.Dato) bool { return d.IsValid() && c.b.om.Contains(d) }

func iKraft(u satser.Udgave, d satser.Dato) bool {
	s, er := andrespaend[u]
	return er && s.har(d)
}

// paa reports whether the citation is in the edition in force on a day.
func (c *citering) paa(d satser.Dato) bool {
	return erLAS(c.h) && c.h.Udgave == lasPaa(d) || !erLAS(c.h) && iKraft(c.h.Udgave, d)
}

func udgaverPaa(dage []satser.Dato) (ud []satser.Udgave) {
	for _, d := range dage {
		ud = append(ud, lasPaa(d))
	}
	return ud
}

// noget reports whether something holds of a day that the result is about.
func (c *citering) noget(f func(satser.Dato) bool) bool {
	return slices.ContainsFunc(append(c.b.visitationsdage(c.t), c.dagen), f)
}

// bedst reports whether a version of a rule, in force on a day, stands in the cited paragraph and fits.
func (c *citering) bedst(d satser.Dato, f func(satser.Regelversion) bool) bool {
	return slices.ContainsFunc(versionerPaa(c.t.Ordning, d), func(v satser.Regelversion) bool {
		return v.Hjemmel.Paragraf == c.h.Paragraf && v.Hjemmel.Litra == c.h.Litra && f(v)
	})
}

type ordningsdag struct {
	o satser.Ordning
	d satser.Dato
}

var kendteVersioner sync.Map

// versionerPaa is the version of every rule and figure in force on a day, figures as versions with their provision only.
func versionerPaa(o satser.Ordning, d satser.Dato) []satser.Regelversion {
	if ud, ok := kendteVersioner.Load(ordningsdag{o, d}); ok {
		return ud.([]satser.Regelversion)
	}
	var ud []satser.Regelversion
	r := satser.Gaeldende()
	for _, g := range satser.Regler() {
		if v, err := r.Regel(g, o, d); err == nil {
			ud = append(ud, r.Versioner(g, o)[slices.IndexFunc(r.Versioner(g, o), func(x satser.Regelversion) bool { return x.Fra == v.Fra })])
		}
	}
	for _, s := range satser.Satser() {
		if x, err := r.HentSats(s, o, d); err == nil {
			ud = append(ud, satser.Regelversion{Hjemmel: x.Hjemmel()})
		}
	}
	kendteVersioner.Store(ordningsdag{o, d}, ud)
	return ud
}

// vurderes reports whether a step is of the assessment of a failure, sanktioneres whether it settles one.
func vurderes(id spor.ID) bool { return id >= spor.HjemmelFradrag && id <= spor.SanktionHaendelse }
func sanktioneres(id spor.ID) bool {
	return id > spor.SanktionHaendelse && id <= spor.GodtgoerelseFradrag
}

// dagen is the day that step nr of a result, counted from 0, is about.
func (b *bevis) dagen(nr int) satser.Dato {
	switch t := &b.trin[nr]; {
	case b.fra == fraEfterregulering:
		return b.kravdag(nr)
	case b.fra != fraRaadighed && vurderes(t.ID):
		return b.forsoemmelse(nr).Periode.Fra
	case t.Post != 0 && (t.ID == spor.Fradragsdage || t.ID == spor.Haendelsesbeloeb || t.ID == spor.Forseelse):
		return b.medPost(t.Post).Periode.Fra
	}
	return b.om.Fra
}

// forsoemmelse is the step that opens the failure that step nr is about.
func (b *bevis) forsoemmelse(nr int) spor.Trin {
	for ; nr >= 0; nr-- {
		if b.trin[nr].ID == spor.SanktionHaendelse {
			return b.trin[nr]
		}
	}
	return spor.Trin{}
}

// medPost is the step that opens a failure by its number.
func (b *bevis) medPost(post int16) spor.Trin {
	for _, t := range b.trin {
		if t.ID == spor.SanktionHaendelse && t.Post == post {
			return t
		}
	}
	return spor.Trin{}
}

// sanktionsmaaneder is the first day of the month in which the days of the failure lie that step nr settles.
func (b *bevis) sanktionsmaaneder(nr int) (ud []satser.Dato) {
	if !sanktioneres(b.trin[nr].ID) {
		return nil
	}
	for i := nr; i >= 0; i-- {
		t := &b.trin[i]
		d := b.medPost(t.Post).Periode.Fra
		if t.ID == spor.Fradragsdage && !t.Periode.IsZero() {
			d = t.Periode.Fra
		}
		if d.IsValid() && sanktioneres(t.ID) {
			return append(ud, d.Maaned().FoersteDag())
		}
	}
	return ud
}

// kravdag is of a claim as a whole the day of the decision, or the last day of the period; of a month the first of it.
func (b *bevis) kravdag(nr int) satser.Dato {
	switch t := &b.trin[nr]; {
	case t.ID == spor.KravOverdraget:
		return b.dage[2]
	case !t.Periode.IsZero():
		return t.Periode.Fra
	case t.ID >= spor.MaanedForMeget && t.ID <= spor.MaanedKan || t.ID == spor.MaanedForLidt:
		return b.kravdag(nr - 1)
	case b.dage[0].IsValid() && !b.dage[0].After(satser.Gaeldende().SidsteDag()):
		return b.dage[0]
	}
	return b.om.Til
}

// visitationsdage is the days that a step about a course may be about, at the latest the last day of known law.
func (b *bevis) visitationsdage(t *spor.Trin) (ud []satser.Dato) {
	dage := append([]satser.Dato{t.Periode.Fra}, b.dage...)
	for _, l := range t.Led {
		if l.Enhed == spor.Dag {
			d, _ := satser.NewDato(int(l.Vaerdi/10_000), int(l.Vaerdi/100%100), int(l.Vaerdi%100))
			dage = append(dage, d)
		}
	}
	sidste := satser.Gaeldende().SidsteDag()
	for _, d := range dage {
		if d.After(sidste) {
			d = sidste
		}
		if d.IsValid() {
			ud = append(ud, d)
		}
	}
	return ud
}

// TestHjemmelIKraft: every step of every result has a provision in the edition in force on its day, or in a class that says why not.
func TestHjemmelIKraft(t *testing.T) {
	f := nyFinder()
	for _, b := range alleBeviser() {
		f.tjek(t, &b)
	}
	for _, k := range klasser {
		if f.klasser[k.navn] == 0 {
			t.Errorf("no step is of the class %q: %s", k.navn, k.grund)
		}
	}
	for _, k := range aendringsklasser {
		if f.aendret[k.navn] == 0 {
			t.Errorf("no step names an amending act of the class %q: %s", k.navn, k.grund)
		}
	}
	t.Logf("%d results, %d steps: %v, %v", len(alleBeviser()), f.trin, f.klasser, f.aendret)
}

// TestHjemmelIKraftTegnet: the same of cases drawn anew.
func TestHjemmelIKraftTegnet(t *testing.T) {
	for _, e := range emner {
		t.Run(e.navn, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				s := &samling{}
				e.tegn(tegner{terning: rapidterning{t}}, s)
				f := nyFinder()
				for _, b := range s.alle {
					f.tjek(t, &b)
				}
			})
		})
	}
}
