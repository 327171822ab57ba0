package raadighed_test

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
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

func vurderer(o satser.Ordning) raadighed.Vurderer {
	return raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: o}
}

// valg changes a case under construction.
type valg func(*raadighed.Forhold)

// sag is a case with one failure of which every condition for a sanction is met, under every edition of the law, with
// the changes given: the person was guided a month before and had the first talk since, contact was made on the day,
// the person has been heard, and every assessment goes against the person.
func sag(art satser.Haendelsesart, s string, valgte ...valg) *raadighed.Forhold {
	d := dag(s)
	f := &raadighed.Forhold{
		Vejledninger:   []raadighed.Vejledning{{Dag: d.AddDays(-30), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja}},
		FoersteSamtale: d.AddDays(-20),
		Haendelser:     []raadighed.Haendelse{haendelse(art, d)},
	}
	for _, v := range valgte {
		v(f)
	}
	return f
}

func haendelse(art satser.Haendelsesart, d satser.Dato) raadighed.Haendelse {
	h := raadighed.Haendelse{
		Art: art, Dag: d, OplystFoelge: spor.Ja, OplystSkridt: spor.Ja,
		Behandling: raadighed.Behandling{
			Kontaktforsoeg: []raadighed.Kontaktforsoeg{{Dag: d, Maade: raadighed.KontaktTelefon, Opnaaet: true}},
			Hoering:        raadighed.Hoert, HoertDen: d.AddDays(5),
			RimeligGrund: spor.Nej, AndreForhold: spor.Nej, FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja, Ophoer: spor.Ja,
			Afgjort: d.AddDays(20), Afregnes: d.Maaned(),
		},
	}
	if h.ErSamtale() { // contact would end the days
		h.Behandling.KontaktUdtoemt = spor.Ja
		h.Behandling.Kontaktforsoeg = []raadighed.Kontaktforsoeg{{Dag: d, Maade: raadighed.KontaktTelefon}, {Dag: d, Maade: raadighed.KontaktBopael}}
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
	return h
}

// h changes the failure, b what the municipality has done about it.
func h(aendr func(*raadighed.Haendelse)) valg {
	return func(f *raadighed.Forhold) { aendr(&f.Haendelser[0]) }
}

func b(aendr func(*raadighed.Behandling)) valg {
	return h(func(x *raadighed.Haendelse) { aendr(&x.Behandling) })
}

// fravaer replaces the days of absence.
func fravaer(dage ...string) valg {
	return h(func(x *raadighed.Haendelse) {
		x.Fravaer = nil
		for _, s := range dage {
			x.Fravaer = append(x.Fravaer, raadighed.Fravaersdag{Dag: dag(s)})
		}
	})
}

func fritaget(art satser.Fritagelsesart, fra, til string) raadighed.Fritagelse {
	return raadighed.Fritagelse{Art: art, Fra: dag(fra), Til: dag(til)}
}

func medFritagelse(x raadighed.Fritagelse) valg {
	return func(f *raadighed.Forhold) { f.Fritagelser = append(f.Fritagelser, x) }
}

func medGrund(x ...raadighed.Grund) valg {
	return b(func(y *raadighed.Behandling) { y.Grunde = append(y.Grunde, x...) })
}

// vejledt replaces the guidance.
func vejledt(x ...raadighed.Vejledning) valg {
	return func(f *raadighed.Forhold) { f.Vejledninger = x }
}

// tester is what *testing.T and *rapid.T share.
type tester interface {
	Helper()
	Fatalf(string, ...any)
}

// vurder assesses the first failure and holds everything that can be said of any answer against it.
func vurder(t tester, o satser.Ordning, f *raadighed.Forhold) raadighed.Begrundet {
	t.Helper()
	svar, err := vurderer(o).Begrund(f, 0)
	if err != nil {
		t.Fatalf("%v", err)
	}
	hold(t, o, f, svar)
	return svar
}

// hold says of any answer: Vurder and BegrundI agree with Begrund; the answer follows from the steps; each step has a
// provision; a no asks for nothing; the trace recomputes to no amount.
func hold(t tester, o satser.Ordning, f *raadighed.Forhold, x raadighed.Begrundet) {
	t.Helper()
	if v, err := vurderer(o).Vurder(f, 0); err != nil || v != x.Vurdering {
		t.Fatalf("Vurder and Begrund differ: %v\n%s", err, cmp.Diff(v, x.Vurdering))
	}
	foer := []spor.Trin{{ID: spor.Ret}}
	v, trin, err := vurderer(o).BegrundI(foer, f, 0, 2)
	for i := range trin[1:] {
		trin[i+1].Niveau -= 2
	}
	if err != nil || v != x.Vurdering || trin[0].ID != spor.Ret || !slices.Equal(trin[1:], x.Spor) {
		t.Fatalf("BegrundI and Begrund differ: %v\n%s", err, cmp.Diff(spor.Spor(trin[1:]), x.Spor))
	}
	if udfald, id := afTrin(x.Spor); udfald != x.Udfald || id != x.Afgoerende {
		t.Fatalf("the steps say %v (%v), the answer %v (%v)\n%s", udfald, id, x.Udfald, x.Afgoerende, trinliste(x.Spor))
	}
	if x.Udfald == spor.IkkeOpfyldt && len(x.Spor.Mangler()) > 0 {
		t.Fatalf("a no asks for something:\n%s", trinliste(x.Spor))
	}
	for _, s := range x.Spor {
		if s.Hjemmel.IsZero() || s.Tekst() == "" || s.Ordning != o {
			t.Fatalf("%v has no provision, no text or another scheme", s.ID)
		}
	}
	if tal, err := x.Spor.Efterregn(); err != nil || !tal.IsZero() {
		t.Fatalf("the trace recomputes to %v, %v", tal, err)
	}
	if x.MaaSanktioneres() != (x.Svar() == "ja") {
		t.Fatalf("%v and %q", x.Udfald, x.Svar())
	}
}

// afTrin combines the steps as the documentation says: the first no settles the matter; then something not stated weighs
// more than an assessment.
func afTrin(s spor.Spor) (spor.Udfald, spor.ID) {
	for _, u := range []spor.Udfald{spor.IkkeOpfyldt, spor.Uoplyst, spor.KraeverSkoen} {
		if i := slices.IndexFunc(s, func(t spor.Trin) bool { return t.Udfald == u }); i >= 0 {
			if u == spor.IkkeOpfyldt {
				return u, s[i].ID
			}
			return u, 0
		}
	}
	return spor.Opfyldt, 0
}

// raekke is one line of a table: the answer and the step that decides it, which is the first no or the first that is
// missing; 0 when the answer is yes.
type raekke struct {
	grund  string
	o      satser.Ordning
	f      *raadighed.Forhold
	svar   string
	afgoer spor.ID
}

func tjekRaekker(t *testing.T, raekker []raekke) {
	t.Helper()
	for _, r := range raekker {
		t.Run(r.grund, func(t *testing.T) {
			x := vurder(t, r.o, r.f)
			if id := afgoerende(x); x.Svar() != r.svar || id != r.afgoer {
				t.Errorf("%s: %s by %v, want %s by %v\n%s", r.grund, x.Svar(), id, r.svar, r.afgoer, trinliste(x.Spor))
			}
		})
	}
}

// afgoerende is the step that decides the answer.
func afgoerende(x raadighed.Begrundet) spor.ID {
	for _, s := range x.Spor {
		if s.Udfald == x.Udfald && x.Udfald != spor.Opfyldt {
			return s.ID
		}
	}
	return 0
}

// find returns the only step of a kind.
func find(t *testing.T, s spor.Spor, id spor.ID) spor.Trin {
	t.Helper()
	var ud []spor.Trin
	for _, x := range s {
		if x.ID == id {
			ud = append(ud, x)
		}
	}
	if len(ud) != 1 {
		t.Fatalf("%d steps %v\n%s", len(ud), id, trinliste(s))
	}
	return ud[0]
}

func har(s spor.Spor, id spor.ID) bool {
	return slices.ContainsFunc(s, func(t spor.Trin) bool { return t.ID == id })
}

// trinliste is the steps as a test shows them when it fails.
func trinliste(s spor.Spor) string {
	ud := ""
	for _, t := range s {
		ud += "  " + t.ID.String() + " " + t.Bestemmelse() + ": " + t.Tekst() + "\n"
	}
	return ud
}

// kopi is a case that shares no list with the first.
func kopi(t tester, f *raadighed.Forhold) *raadighed.Forhold {
	t.Helper()
	data, err := json.Marshal(f)
	if err != nil {
		t.Fatalf("%v", err)
	}
	n := &raadighed.Forhold{}
	if err := satser.Afkod(data, n); err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	return n
}

// inputfejl returns the input fault that an error is.
func inputfejl(err error) *satser.Inputfejl {
	var fejl *satser.Inputfejl
	errors.As(err, &fejl)
	return fejl
}

// udenfor returns the fault that an error is when it is about a day outside known law.
func udenfor(err error) *satser.Udenforfejl {
	var fejl *satser.Udenforfejl
	errors.As(err, &fejl)
	return fejl
}
