package begrundelse_test

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/begrundelse"
)

var opdater = flag.Bool("opdater", false, "rewrite the golden files under testdata")

var maj = satser.MustMaaned("2024-05")

// sag is a person with a child and a wage of 12.000 kr. in May 2024, who missed a talk on the 13th with contact on the 16th.
func sag() *ydelse.Sag {
	dag := satser.MustDato
	return &ydelse.Sag{
		Ordning: satser.Jobafklaring, Foedt: dag("1985-06-20"),
		Forloeb: []ydelse.Forloeb{{Fra: dag("2024-02-01")}},
		Boern:   []ydelse.Barn{{Foedt: dag("2016-03-08"), Ophold: ydelse.Danmark}},
		Indtaegter: []ydelse.Indtaegt{{
			Art: satser.Loen, Beloeb: satser.MustBeloeb("12000"),
			Periode: satser.MustPeriode("2024-05-01", "2024-05-31"), Udbetalt: dag("2024-05-31"),
		}},
		Raadighed: raadighed.Forhold{
			Vejledninger: []raadighed.Vejledning{{Dag: dag("2024-02-05"), Form: raadighed.VejledtSelv, Udleveret: spor.Ja}},
			Haendelser: []raadighed.Haendelse{{
				Art: satser.UdeblevetFraSamtale, Dag: dag("2024-05-13"), Kontakt: dag("2024-05-16"),
				Behandling: raadighed.Behandling{
					Hoering: raadighed.Hoert, HoertDen: dag("2024-05-17"), RimeligGrund: spor.Nej, AndreForhold: spor.Nej,
					FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja, Afregnes: maj,
				},
			}},
		},
	}
}

func afgoerelse(t *testing.T, s *ydelse.Sag) *begrundelse.Afgoerelse {
	t.Helper()
	o, err := ydelse.Beregner{Regler: satser.Gaeldende()}.Opgoer(s, maj)
	if err != nil {
		t.Fatal(err)
	}
	return &begrundelse.Afgoerelse{Opgoerelse: o, Regler: satser.Gaeldende(), Kommune: "Eksempel Kommune"}
}

func skriv(t *testing.T, a *begrundelse.Afgoerelse) begrundelse.Brev {
	t.Helper()
	b, err := begrundelse.Skriv(a)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

var hensyn = []begrundelse.Hensyn{
	{Trin: spor.RimeligGrund, Post: 1, Tekst: "Du har forklaret, at du glemte samtalen. Det er ikke en grund, der stod i vejen for at komme."},
	{Trin: spor.AndreForhold, Post: 1, Tekst: "Der er ikke oplysninger om helbred eller familie, som betyder, at du ikke skulle komme."},
	{Trin: spor.FremmerRaadighed, Post: 1, Tekst: "Du er kommet til de tidligere samtaler, og vi vurderer, at en sanktion får dig til at komme til de næste."},
}

// TestBrev: the whole letter, finished and not.
func TestBrev(t *testing.T) {
	a := afgoerelse(t, sag())
	sammenhold(t, "mangler.txt", skriv(t, a).Tekst())
	a.Hensyn = hensyn
	a.Meddelelse = klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-06-03")}
	b := skriv(t, a)
	if !b.Faerdigt() {
		t.Errorf("the letter lacks %q", b.Mangler)
	}
	sammenhold(t, "faerdigt.txt", b.Tekst())
	sammenhold(t, "faerdigt.md", b.Markdown())
}

func sammenhold(t *testing.T, navn, fik string) {
	t.Helper()
	sti := filepath.Join("testdata", navn)
	if *opdater {
		if err := os.WriteFile(sti, []byte(fik), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	vil, err := os.ReadFile(sti)
	if err != nil {
		t.Fatalf("%v; run go test ./ydelse/begrundelse -opdater", err)
	}
	if diff := cmp.Diff(string(vil), fik); diff != "" {
		t.Errorf("%s (-want +got):\n%s", navn, diff)
	}
}

// TestMangler: each assessment that the answer rests on asks for its considerations, and no other does.
func TestMangler(t *testing.T) {
	for _, r := range []struct {
		grund   string
		aendr   func(*ydelse.Sag)
		hensyn  []begrundelse.Hensyn
		mangler int
	}{
		{"three assessments behind a sanction", func(*ydelse.Sag) {}, nil, 3},
		{"all written", func(*ydelse.Sag) {}, hensyn, 0},
		{"one written about another failure", func(*ydelse.Sag) {}, []begrundelse.Hensyn{{Trin: spor.RimeligGrund, Post: 2, Tekst: "x"}}, 3},
		{"no sanction, because it does not further rådigheden: that one alone", func(s *ydelse.Sag) {
			s.Raadighed.Haendelser[0].Behandling.FremmerRaadighed = spor.Nej
		}, nil, 1},
		{"no failure", func(s *ydelse.Sag) { s.Raadighed = raadighed.Forhold{} }, nil, 0},
		{"a condition that is not met", func(s *ydelse.Sag) {
			s.Raadighed = raadighed.Forhold{}
			s.Ret.Betingelser = []ydelse.Betingelse{{
				Fra: satser.MustDato("2024-05-10"), Til: satser.MustDato("2024-05-12"), Art: ydelse.AktivDeltagelse, Opfyldt: spor.Nej,
			}}
		}, nil, 1},
		{"an income that the caseworker has judged", func(s *ydelse.Sag) {
			s.Raadighed = raadighed.Forhold{}
			s.Indtaegter[0].Art, s.Indtaegter[0].Vurdering = satser.TabtArbejdsfortjeneste, satser.KroneForKrone
		}, nil, 1},
		{"a fact is missing: nothing is decided", func(s *ydelse.Sag) {
			s.Raadighed, s.Boern, s.Foedt = raadighed.Forhold{}, nil, satser.MustDato("2004-01-01")
		}, nil, 2},
	} {
		s := sag()
		r.aendr(s)
		a := afgoerelse(t, s)
		a.Hensyn = r.hensyn
		if b := skriv(t, a); len(b.Mangler) != r.mangler || b.Faerdigt() != (r.mangler == 0) {
			t.Errorf("%s: lacks %q", r.grund, b.Mangler)
		} else if strings.Contains(strings.Join(b.Mangler, ""), "nr. 0") {
			t.Errorf("%s: numbers what has no number: %q", r.grund, b.Mangler)
		}
	}
}

// TestSvar: the decision in the citizen's words.
func TestSvar(t *testing.T) {
	for _, r := range []struct {
		grund, vil string
		aendr      func(*ydelse.Sag)
	}{
		{"an amount", "Du får 11.012,40 kr. i ressourceforløbsydelse for maj 2024. Beløbet er før skat.", func(*ydelse.Sag) {}},
		{"no right", "Du får ikke ressourceforløbsydelse for maj 2024.", func(s *ydelse.Sag) { s.Forloeb[0].Fra = satser.MustDato("2024-06-01") }},
		{"0 kr.", "Du får 0,00 kr. i ressourceforløbsydelse for maj 2024. Beløbet er før skat. Du anses for at modtage ydelsen, selv om der intet udbetales.", func(s *ydelse.Sag) {
			s.Raadighed = raadighed.Forhold{}
			s.Indtaegter[0].Beloeb = satser.MustBeloeb("90000")
		}},
		{"open", "Der er ikke truffet afgørelse om ressourceforløbsydelse for maj 2024.", func(s *ydelse.Sag) {
			s.Boern, s.Foedt = nil, satser.MustDato("2004-01-01")
		}},
	} {
		s := sag()
		r.aendr(s)
		if b := skriv(t, afgoerelse(t, s)); b.Svar != r.vil {
			t.Errorf("%s: %s", r.grund, b.Svar)
		}
	}
}

// TestKlagevejledning: the board and the deadline follow the day on which the person is told.
func TestKlagevejledning(t *testing.T) {
	a := afgoerelse(t, sag())
	if s := strings.Join(skriv(t, a).Klage, " "); !strings.Contains(s, "inden 4 uger efter, at du har fået afgørelsen. Kommunen") {
		t.Errorf("without a day: %s", s)
	}
	a.Meddelelse = klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-11-20")}
	if s := strings.Join(skriv(t, a).Klage, " "); !strings.Contains(s, "Sidste dag er den 18. december 2024.") || !strings.Contains(s, "til Ankestyrelsens Beskæftigelsesudvalg.") {
		t.Errorf("with a day: %s", s)
	}
	a.Meddelelse.Kanal = 0
	_, err := begrundelse.Skriv(a)
	kraev(t, "the message", err, "meddelelse.kanal")
}

// TestFejl: what is malformed is refused with its place.
func TestFejl(t *testing.T) {
	for navn, aendr := range map[string]func(*begrundelse.Afgoerelse){
		"opgoerelse":      func(a *begrundelse.Afgoerelse) { a.Opgoerelse = ydelse.Opgoerelse{} },
		"regler":          func(a *begrundelse.Afgoerelse) { a.Regler = nil },
		"kommune":         func(a *begrundelse.Afgoerelse) { a.Kommune = " " },
		"hensyn[0].trin":  func(a *begrundelse.Afgoerelse) { a.Hensyn = []begrundelse.Hensyn{{Trin: spor.Ydelse, Tekst: "x"}} },
		"hensyn[0].tekst": func(a *begrundelse.Afgoerelse) { a.Hensyn = []begrundelse.Hensyn{{Trin: spor.RimeligGrund}} },
	} {
		a := afgoerelse(t, sag())
		aendr(a)
		_, err := begrundelse.Skriv(a)
		kraev(t, navn, err, navn)
	}
	lang := strings.Repeat("x", begrundelse.MaksTekst+1)
	a := afgoerelse(t, sag())
	a.Kommune = lang
	_, err := begrundelse.Skriv(a)
	kraev(t, "a long name", err, "kommune")
	a = afgoerelse(t, sag())
	a.Hensyn = []begrundelse.Hensyn{{Trin: spor.RimeligGrund, Tekst: lang}}
	_, err = begrundelse.Skriv(a)
	kraev(t, "a long text", err, "hensyn[0].tekst")
	a = afgoerelse(t, sag())
	a.Opgoerelse.Regelsaet = satser.Aftryk{}
	_, err = begrundelse.Skriv(a)
	kraev(t, "other rules", err, "regler")
	_, err = begrundelse.Skriv(nil)
	kraev(t, "nil", err, "")
}

func kraev(t *testing.T, grund string, err error, felt string) {
	t.Helper()
	var fejl *satser.Inputfejl
	if !errors.As(err, &fejl) || fejl.Felt != felt {
		t.Errorf("%s: %v", grund, err)
	}
}
