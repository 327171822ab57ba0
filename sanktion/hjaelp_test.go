package sanktion_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

const (
	rf  = satser.Ressourceforloeb
	jaf = satser.Jobafklaring
)

var begge = []satser.Ordning{rf, jaf}

// dag reads a day; the empty text is no day.
func dag(s string) satser.Dato {
	if s == "" {
		return satser.Dato{}
	}
	return satser.MustDato(s)
}

func maaned(s string) satser.Maaned {
	if s == "" {
		return satser.Maaned{}
	}
	return satser.MustMaaned(s)
}

func kr(s string) satser.Beloeb { return satser.MustBeloeb(s) }

// valg changes a failure under construction.
type valg func(*raadighed.Haendelse)

// haendelse is a failure of which every condition for a sanction is met, under every edition of the law, with the
// changes given. It is settled in its own month.
func haendelse(art satser.Haendelsesart, s string, valgte ...valg) raadighed.Haendelse {
	return paaDag(art, dag(s), valgte...)
}

func paaDag(art satser.Haendelsesart, d satser.Dato, valgte ...valg) raadighed.Haendelse {
	h := raadighed.Haendelse{
		Art: art, Dag: d, OplystFoelge: spor.Ja, OplystSkridt: spor.Ja,
		Behandling: raadighed.Behandling{
			Kontaktforsoeg: []raadighed.Kontaktforsoeg{{Dag: d, Maade: raadighed.KontaktTelefon}, {Dag: d.AddDays(1), Maade: raadighed.KontaktBopael}},
			KontaktUdtoemt: spor.Ja, Hoering: raadighed.Hoert, HoertDen: d.AddDays(5),
			RimeligGrund: spor.Nej, AndreForhold: spor.Nej, FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja, Ophoer: spor.Ja,
			Afgjort: d.AddDays(6), Afregnes: d.Maaned(),
		},
	}
	switch art {
	case satser.AfvistTilbud, satser.UdeblevetFraTilbud:
		h.Dag, h.Fravaer, h.IPlanen, h.Tilbud = satser.Dato{}, []raadighed.Fravaersdag{{Dag: d}}, spor.Ja, "kursus"
	case satser.SygdomIkkeMeldtTilTilbud:
		h.IPlanen = spor.Ja
	case satser.UdeblevetFraSamtale, satser.UdeblevetFraRaadighedsvurdering:
		h.Kontakt = d
	case satser.BookingfristOverskredet:
		h.FristGivet, h.VejledtOmBooking, h.Booket = d.AddDays(-8), spor.Ja, d.AddDays(1)
	case satser.MedvirkerIkke:
		h.Gange = 2
	case satser.FortietArbejde, satser.UdlandsopholdUberettiget:
		h.BedreVidende, h.Konstateret = spor.Ja, d.AddDays(3)
	}
	for _, v := range valgte {
		v(&h)
	}
	return h
}

// samtale is a missed talk with the day of contact.
func samtale(s, kontakt string, valgte ...valg) raadighed.Haendelse {
	return haendelse(satser.UdeblevetFraSamtale, s, append([]valg{func(h *raadighed.Haendelse) { h.Kontakt = dag(kontakt) }}, valgte...)...)
}

// tilbud is absence from a tilbud on some days.
func tilbud(dage ...string) raadighed.Haendelse {
	return haendelse(satser.UdeblevetFraTilbud, dage[0], func(h *raadighed.Haendelse) {
		h.Fravaer = nil
		for _, s := range dage {
			h.Fravaer = append(h.Fravaer, raadighed.Fravaersdag{Dag: dag(s)})
		}
	})
}

// forseelse is an offence with the day of the decision; it was found three days after it was committed.
func forseelse(s, afgjort string, valgte ...valg) raadighed.Haendelse {
	afgoer := func(h *raadighed.Haendelse) {
		h.Behandling.Afgjort = dag(afgjort)
		h.Behandling.HoertDen = dag(s)
		if h.Konstateret.After(dag(afgjort)) {
			h.Konstateret = dag(afgjort)
		}
	}
	return haendelse(satser.FortietArbejde, s, append([]valg{afgoer}, valgte...)...)
}

func afregnes(s string) valg {
	return func(h *raadighed.Haendelse) { h.Behandling.Afregnes = maaned(s) }
}

func uden(h raadighed.Haendelse, til string) raadighed.Haendelse {
	h.Kontakt, h.Booket, h.UdenKontaktTil = satser.Dato{}, satser.Dato{}, dag(til)
	return h
}

// sygMeldt is established illness, reported as asked, on some days.
func sygMeldt(fra, til string) valg {
	return func(h *raadighed.Haendelse) {
		h.Behandling.Grunde = append(h.Behandling.Grunde, raadighed.Grund{
			Art: satser.GrundSygdom, Fra: dag(fra), Til: dag(til), Godtgjort: spor.Ja, Meldt: raadighed.MeldtSomAnvist,
		})
	}
}

// forhold is a case with failures: the person was guided a month before each, and had the first talk after the first
// guidance.
func forhold(haendelser ...raadighed.Haendelse) *raadighed.Forhold {
	f := &raadighed.Forhold{Haendelser: haendelser}
	for i := range haendelser {
		d := haendelser[i].Dage().Fra
		f.Vejledninger = append(f.Vejledninger, raadighed.Vejledning{Dag: d.AddDays(-30), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja})
		if f.FoersteSamtale.IsZero() || d.AddDays(-20).Before(f.FoersteSamtale) {
			f.FoersteSamtale = d.AddDays(-20)
		}
	}
	return f
}

func ferie(fra, til string) raadighed.Fritagelse {
	return raadighed.Fritagelse{Art: satser.FritagetFerie, Fra: dag(fra), Til: dag(til), Aftalt: spor.Ja}
}

// hel is the benefit of a whole month at the category's rate, with nothing deducted.
func hel(m satser.Maaned, g satser.Satsgruppe) sanktion.Maanedsydelse {
	sats := tabel[m.Aar()].maaned(g)
	return sanktion.Ydelse(m, g, sats, sats)
}

// nedsat is the same after income.
func nedsat(m satser.Maaned, g satser.Satsgruppe, efter string) sanktion.Maanedsydelse {
	return sanktion.Ydelse(m, g, tabel[m.Aar()].maaned(g), kr(efter))
}

// beregner runs under the embedded rules and a practice.
func beregner(o satser.Ordning, p ...sanktion.Praksis) sanktion.Beregner {
	b := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: o}
	if len(p) > 0 {
		b.Praksis = p[0]
	}
	return b
}

// opgave settles a month in which the person has a whole month's benefit, as in the months before.
func opgave(t tester, b sanktion.Beregner, f *raadighed.Forhold, m string, g satser.Satsgruppe) *sanktion.Opgave {
	t.Helper()
	o := &sanktion.Opgave{Forhold: f, Maaned: hel(maaned(m), g)}
	foer, err := b.Maaneder(o)
	if err != nil {
		t.Fatalf("%v", err)
	}
	for _, x := range foer {
		o.Tidligere = append(o.Tidligere, hel(x, g))
	}
	return o
}

// maanedsopgave is a task that knows only its case and its month, to ask for the months it needs.
func maanedsopgave(f *raadighed.Forhold, m satser.Maaned) *sanktion.Opgave {
	return &sanktion.Opgave{Forhold: f, Maaned: sanktion.Maanedsydelse{Maaned: m}}
}

// tester is what *testing.T and *rapid.T share.
type tester interface {
	Helper()
	Fatalf(string, ...any)
	Errorf(string, ...any)
}

// opgoer settles a month and holds everything that can be said of any answer against it.
func opgoer(t tester, b sanktion.Beregner, o *sanktion.Opgave) sanktion.Opgoerelse {
	t.Helper()
	x, err := b.Opgoer(o)
	if err != nil {
		t.Fatalf("%v", err)
	}
	hold(t, b, o, x)
	return x
}

// hold says of any answer: Beregn and OpgoerI agree with Opgoer; the steps replay; each has a provision, a text and the
// scheme; nothing is negative and no more is taken than there is.
func hold(t tester, b sanktion.Beregner, o *sanktion.Opgave, x sanktion.Opgoerelse) {
	t.Helper()
	r, err := b.Beregn(o)
	vil := x.Resultat
	vil.Efter = vil.Efter.Fra(0)
	if r.Efter = r.Efter.Fra(0); err != nil || r != vil {
		t.Fatalf("Beregn and Opgoer differ: %v\n%s", err, cmp.Diff(r, vil))
	}
	r2, trin, err := b.OpgoerI([]spor.Trin{{ID: spor.Udbetaling}}, 1, o)
	if err != nil || r2 != x.Resultat || trin[0].ID != spor.Udbetaling || !slices.Equal(trin[1:], x.Spor) {
		t.Fatalf("OpgoerI and Opgoer differ: %v\n%s", err, cmp.Diff(spor.Spor(trin[1:]), x.Spor))
	}
	if tal, err := x.Spor.Efterregn(); err != nil || !tal.IsZero() {
		t.Fatalf("the steps do not replay: %v\n%s", err, trinliste(x.Spor))
	}
	for _, s := range x.Spor {
		if s.Hjemmel.IsZero() || s.Bestemmelse() == "" || s.Tekst() == "" || s.Ordning != b.Ordning {
			t.Fatalf("%v has no provision, no text or another scheme\n%s", s.ID, trinliste(x.Spor))
		}
	}
	holdBeloeb(t, o, x)
}

func holdBeloeb(t tester, o *sanktion.Opgave, x sanktion.Opgoerelse) {
	t.Helper()
	sum, _ := x.Trukket.Add(x.Rest)
	krav, _ := x.Dagsfradrag.Add(x.Nedsaettelse)
	efter, _ := o.Maaned.Efter.Beloeb()
	for _, b := range []satser.Beloeb{x.Dagsfradrag, x.Nedsaettelse, x.Trukket, x.Rest, x.Tredjedel, x.Tilbagebetaling} {
		if b.Sign() < 0 {
			t.Fatalf("a negative amount: %+v\n%s", x.Resultat, trinliste(x.Spor))
		}
	}
	if sum != krav || x.IAlt().Compare(efter) > 0 || x.Efter.Vaerdi < 0 {
		t.Fatalf("%+v of a benefit of %v\n%s", x.Resultat, efter, trinliste(x.Spor))
	}
	if x.Udfald != spor.Beregnet && (x.IAlt().Sign() != 0 || x.Tilbagebetaling.Sign() != 0) {
		t.Fatalf("an open amount is taken: %+v", x.Resultat)
	}
}

// raekke is one line of a table of months: the days, and what is taken for days and for events.
type raekke struct {
	grund   string
	f       *raadighed.Forhold
	maaned  string
	gruppe  satser.Satsgruppe
	dage    int
	fradrag string
	events  string
	praksis sanktion.Praksis
}

// tjekRaekker settles each line under both schemes, where both have the rule on the day.
func tjekRaekker(t *testing.T, raekker []raekke) {
	t.Helper()
	for _, r := range raekker {
		for _, ordning := range begge {
			if ordning == jaf && maaned(r.maaned).Before(maaned("2014-07")) {
				continue
			}
			t.Run(r.grund+"/"+ordning.String(), func(t *testing.T) {
				if r.gruppe == 0 {
					r.gruppe = satser.IkkeForsoerger
				}
				b := beregner(ordning, r.praksis)
				x := opgoer(t, b, opgave(t, b, r.f, r.maaned, r.gruppe))
				r.tjek(t, x)
			})
		}
	}
}

func (r raekke) tjek(t tester, x sanktion.Opgoerelse) {
	t.Helper()
	fradrag, events := kr("0"), kr("0")
	if r.fradrag != "" {
		fradrag = kr(r.fradrag)
	}
	if r.events != "" {
		events = kr(r.events)
	}
	if x.Dage != r.dage || x.Dagsfradrag != fradrag || x.Nedsaettelse != events {
		t.Errorf("%s: %d days, %v and %v, want %d, %v and %v\n%s", r.grund, x.Dage, x.Dagsfradrag, x.Nedsaettelse, r.dage, fradrag, events, trinliste(x.Spor))
	}
}

// trinliste is the steps as a test shows them when it fails.
func trinliste(s spor.Spor) string {
	ud := ""
	for _, t := range s {
		ud += "  " + t.ID.String() + " " + t.Bestemmelse() + ": " + t.Tekst() + "\n"
	}
	return ud
}

// find returns the steps of a kind.
func find(s spor.Spor, id spor.ID) []spor.Trin {
	var ud []spor.Trin
	for _, t := range s {
		if t.ID == id {
			ud = append(ud, t)
		}
	}
	return ud
}

// kraevInputfejl checks that an error is a fault of a field with a code and a value.
func kraevInputfejl(t tester, err error, felt string, kode satser.Kode, vaerdi string) {
	t.Helper()
	var f *satser.Inputfejl
	if !errors.As(err, &f) {
		t.Fatalf("err = %v, want a fault of %s (%s)", err, felt, kode)
	}
	if f.Felt != felt || f.Kode != kode || f.Vaerdi != vaerdi {
		t.Errorf("fault of %q (%s, %q), want %q (%s, %q): %v", f.Felt, f.Kode, f.Vaerdi, felt, kode, vaerdi, err)
	}
	if f.Krav == "" {
		t.Errorf("%s: the fault does not say what would be right", felt)
	}
}
