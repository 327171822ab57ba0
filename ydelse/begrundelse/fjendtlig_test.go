package begrundelse_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/begrundelse"
)

// afgoerelsen is a decision about a month, with the steps given.
func afgoerelsen(trin ...spor.Trin) *begrundelse.Afgoerelse {
	r := satser.Gaeldende()
	o := ydelse.Opgoerelse{Spor: trin}
	o.Maaned, o.Ordning, o.Udfald, o.Regelsaet = satser.MustMaaned("2024-05"), satser.Jobafklaring, spor.Beregnet, r.Aftryk()
	return &begrundelse.Afgoerelse{Opgoerelse: o, Regler: r, Kommune: "Eksempel Kommune"}
}

// TestIntetBrevVedFejl: a letter that cannot be finished is not handed out, and a fault names its field.
func TestIntetBrevVedFejl(t *testing.T) {
	for felt, ret := range map[string]func(*begrundelse.Afgoerelse){
		"meddelelse.kanal": func(a *begrundelse.Afgoerelse) { a.Meddelelse = klage.Meddelelse{Dag: satser.MustDato("2024-06-03")} },
		"kommune":          func(a *begrundelse.Afgoerelse) { a.Kommune = "Eksempel\xff Kommune" },
		"hensyn[0].tekst": func(a *begrundelse.Afgoerelse) {
			a.Hensyn = []begrundelse.Hensyn{{Trin: spor.RimeligGrund, Tekst: "tabt: \ufffd"}}
		},
		"opgoerelse.spor": func(a *begrundelse.Afgoerelse) { a.Opgoerelse.Spor = make(spor.Spor, spor.MaksTrin+1) },
	} {
		a := afgoerelsen()
		ret(a)
		var fejl *satser.Inputfejl
		if b, err := begrundelse.Skriv(a); !errors.As(err, &fejl) || fejl.Felt != felt || b.Svar != "" || b.Klage != nil {
			t.Errorf("%s: %q beside %v", felt, b.Svar, err)
		}
	}
	if _, err := begrundelse.Skriv(afgoerelsen(make(spor.Spor, spor.MaksTrin)...)); err != nil {
		t.Errorf("as many steps as can be: %v", err)
	}
}

// TestFlereHensyn: of several considerations about one assessment the first counts, and each finds its own assessment among many.
func TestFlereHensyn(t *testing.T) {
	var trin []spor.Trin
	a := afgoerelsen()
	for i := 1; i <= 500; i++ {
		trin = append(trin, spor.Trin{ID: spor.RimeligGrund, Udfald: spor.Opfyldt, Post: int16(i), Ordning: satser.Jobafklaring})
		if i != 300 {
			tekst := " hensyn " + strings.Repeat("x", i)
			a.Hensyn = append(a.Hensyn, begrundelse.Hensyn{Trin: spor.RimeligGrund, Post: i, Tekst: tekst}, begrundelse.Hensyn{Trin: spor.RimeligGrund, Post: i, Tekst: "senere"})
		}
	}
	a.Opgoerelse.Spor = trin
	b, err := begrundelse.Skriv(a)
	if err != nil || len(b.Hensyn) == 0 {
		t.Fatalf("%d considerations, %v", len(b.Hensyn), err)
	}
	for i, s := range b.Hensyn {
		mangler := strings.Contains(s, "HER MANGLER")
		if strings.Contains(s, "senere") || mangler != strings.Contains(s, "(nr. 300)") || !mangler && !strings.HasSuffix(s, "): hensyn "+strings.Repeat("x", i+1)) {
			t.Errorf("%d: %.80s", i, s)
		}
	}
	if len(b.Mangler) != 1 {
		t.Errorf("lacks %q", b.Mangler)
	}
}

// TestLinjeskift: a line that the caseworker breaks begins no heading of its own in the letter.
func TestLinjeskift(t *testing.T) {
	a := afgoerelsen(spor.Trin{ID: spor.RimeligGrund, Udfald: spor.Opfyldt, Ordning: satser.Jobafklaring})
	a.Kommune = "Eksempel\n# Kommune"
	a.Hensyn = []begrundelse.Hensyn{{Trin: spor.RimeligGrund, Tekst: "først\r\n\r\n## Afgørelse\nsidst"}}
	b, err := begrundelse.Skriv(a)
	if err != nil {
		t.Fatal(err)
	}
	for _, linje := range strings.Split(b.Markdown(), "\n") {
		if strings.HasPrefix(linje, "# Kommune") || strings.HasPrefix(linje, "## Afgørelse") {
			t.Errorf("a heading: %q", linje)
		}
	}
	if !strings.Contains(b.Markdown(), "først ## Afgørelse sidst") {
		t.Error("the text is lost")
	}
}

// TestLinjeskiftAndreBreve: nor does one in the other letters, whoever wrote the text.
func TestLinjeskiftAndreBreve(t *testing.T) {
	const ond = "først\r\n\r\n## Afgørelse\n- sidst"
	krav := tilbage(t, kravsag(medLoen), alle(fortiet))
	krav.Efterregulering.Aendringer[0].Navn, krav.Kommune = ond, ond
	krav.Hensyn = []begrundelse.Hensyn{{Trin: spor.TilbagebetalingOplysning, Post: 1, Tekst: ond}}
	forloeb := kursus(t, iMaalgruppen())
	forloeb.Kommune, forloeb.Hensyn = ond, []begrundelse.Hensyn{{Trin: spor.Udviklingsperspektiv, Tekst: ond}}
	for navn, b := range map[string]begrundelse.Brev{"repayment": skrivKrav(t, krav), "a course": skrivForloeb(t, forloeb)} {
		for _, tekst := range []string{b.Markdown(), b.Tekst()} {
			if n := strings.Count(tekst, "først"); n < 2 {
				t.Errorf("%s: the text is lost: %d", navn, n)
			}
			for _, linje := range strings.Split(tekst, "\n") {
				if strings.HasPrefix(linje, "## Afgørelse") || strings.HasPrefix(linje, "- sidst") {
					t.Errorf("%s: %q", navn, linje)
				}
			}
		}
	}
}
