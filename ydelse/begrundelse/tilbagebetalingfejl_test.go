package begrundelse_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/begrundelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// TestTilbagebetalingUfuldstaendig: payments that are not stated, months without an answer and months beyond known law are no ground for
// a decision, and the letter says which they are.
func TestTilbagebetalingUfuldstaendig(t *testing.T) {
	uden := kravsag(medLoen)
	uden.Udbetalt = nil
	aaben := kravsag(func(s *ydelse.Sag) {
		s.Indtaegter = []ydelse.Indtaegt{loen("2024-05", "4000"), loen("2024-06", "9")}
		s.Indtaegter[1].Art = satser.TabtArbejdsfortjeneste
	})
	sen := kravsag(medLoen)
	sen.Fra, sen.Til, sen.Udbetalt = satser.MustMaaned("2026-12"), satser.MustMaaned("2027-02"), []efterregulering.Udbetaling{{Maaned: satser.MustMaaned("2026-12"), Beloeb: satser.MustBeloeb("13345")}}
	for _, r := range []struct {
		grund, svar, skal string
		o                 *efterregulering.Opgave
	}{
		{"payments", "for maj 2024 – juni 2024.", "Det er ikke oplyst, hvad der er udbetalt.", uden},
		{"a month without an answer", "for maj 2024 – juni 2024.", "Der er ikke noget svar for juni 2024. OBS: Brevet kan ikke sendes. Kilderne afgør ikke, hvordan indtægt nr. 2", aaben},
		{"the change that took the answer away", "for maj 2024 – juni 2024.", "Ændring nr. 2: erstatning for tabt arbejdsfortjeneste på 9,00 kr.", aaben},
		{"beyond known law", "for december 2026 – februar 2027.", "Januar 2027 og senere måneder ligger efter den kendte lov", sen},
	} {
		f := forventet{
			svar: "Der er ikke truffet afgørelse om efterbetaling og tilbagebetaling " + r.svar, skal: []string{r.skal},
			maaIkke: []string{"Du skal betale", "opkræver", "SÅDAN ER BELØBET"},
		}
		f.tjek(t, r.grund, skrivKrav(t, tilbage(t, r.o, alle(fortiet))))
	}
}

// TestTilbagebetalingFejl: what is malformed is refused with its place, and so are answers that are not about each other.
func TestTilbagebetalingFejl(t *testing.T) {
	for _, r := range []struct {
		grund, felt string
		a           func(*begrundelse.Tilbagebetaling)
	}{
		{"no re-calculation", "efterregulering", func(x *begrundelse.Tilbagebetaling) { x.Efterregulering = efterregulering.Resultat{} }},
		{"no assessment", "vurdering", func(x *begrundelse.Tilbagebetaling) { x.Vurdering = efterregulering.Vurdering{} }},
		{"an assessment of other amounts", "vurdering", func(x *begrundelse.Tilbagebetaling) { x.Vurdering.Efterbetaling = satser.MustBeloeb("1") }},
		{"parts that do not make up the whole", "vurdering", func(x *begrundelse.Tilbagebetaling) { x.Vurdering.Skal = satser.MustBeloeb("1") }},
		{"an assessment of other months", "vurdering", func(x *begrundelse.Tilbagebetaling) {
			x.Vurdering.Maaneder = []efterregulering.Maanedskrav{{Maaned: maj.Add(1), ForMeget: x.Vurdering.ForMeget}}
		}},
		{"more months", "vurdering", func(x *begrundelse.Tilbagebetaling) {
			x.Vurdering.Maaneder = append(x.Vurdering.Maaneder, efterregulering.Maanedskrav{Maaned: maj.Add(1)})
		}},
		{"other months without an answer", "vurdering", func(x *begrundelse.Tilbagebetaling) { x.Vurdering.UdenSvar = []satser.Maaned{maj} }},
		{"complete and not", "vurdering", func(x *begrundelse.Tilbagebetaling) { x.Vurdering.Fuldstaendig = false }},
		{"no scheme", "efterregulering.ordning", func(x *begrundelse.Tilbagebetaling) { x.Efterregulering.Ordning = 0 }},
		{"no name", "kommune", func(x *begrundelse.Tilbagebetaling) { x.Kommune = "\t" }},
		{"a text in a change that no letter can show", "efterregulering.aendringer", func(x *begrundelse.Tilbagebetaling) { x.Efterregulering.Aendringer[0].Navn = "\xff" }},
		{"what a month misses, too long", "efterregulering.maaneder", func(x *begrundelse.Tilbagebetaling) {
			x.Efterregulering.Maaneder[0].Mangler = []string{strings.Repeat("x", begrundelse.MaksTekst+1)}
		}},
		{"too many steps", "vurdering.spor", func(x *begrundelse.Tilbagebetaling) { x.Vurdering.Spor = make(spor.Spor, spor.MaksTrin+1) }},
		{"no answer", "kraeves", func(x *begrundelse.Tilbagebetaling) { x.Kraeves = 9 }},
		{"no answer", "medhold", func(x *begrundelse.Tilbagebetaling) { x.Medhold = 9 }},
		{"all that was asked for, and a claim", "medhold", func(x *begrundelse.Tilbagebetaling) { x.Medhold = spor.Ja }},
		{"a step that is no such assessment", "hensyn[0].trin", func(x *begrundelse.Tilbagebetaling) {
			x.Hensyn = []begrundelse.Hensyn{{Trin: spor.RimeligGrund, Tekst: "x"}}
		}},
		{"no text", "hensyn[0].tekst", func(x *begrundelse.Tilbagebetaling) {
			x.Hensyn = []begrundelse.Hensyn{{Trin: spor.TilbagebetalingOplysning}}
		}},
		{"a message without a channel", "meddelelse.kanal", func(x *begrundelse.Tilbagebetaling) {
			x.Meddelelse = klage.Meddelelse{Dag: satser.MustDato("2024-08-01")}
		}},
	} {
		x := tilbage(t, kravsag(medLoen), alle(fortiet))
		x.Efterregulering.Aendringer = append([]efterregulering.Aendring(nil), x.Efterregulering.Aendringer...)
		r.a(x)
		b, err := begrundelse.SkrivTilbagebetaling(x)
		kraev(t, r.grund, err, r.felt)
		if b.Svar != "" || b.Klage != nil {
			t.Errorf("%s: %q beside an error", r.grund, b.Svar)
		}
	}
	_, err := begrundelse.SkrivTilbagebetaling(nil)
	kraev(t, "nil", err, "")
}

// TestTilbagebetalingSammen: changes that only together give the month an answer are both among the facts.
func TestTilbagebetalingSammen(t *testing.T) {
	x := tilbage(t, kravsag(func(s *ydelse.Sag) {
		s.Indtaegter = []ydelse.Indtaegt{loen("2024-05", "4000"), forsikring("2025-05", "1")}
	}), alle(fortiet))
	const anden = "Ændring nr. 2: løbende udbetaling fra privat forsikring eller pension på 1,00 kr. udbetalt den 31. maj 2025 er tilføjet."
	if b := skrivKrav(t, x); strings.Contains(strings.Join(b.Lagtvaegt, " "), "Ændring nr. 2") {
		t.Errorf("a change that accounts for nothing: %q", b.Lagtvaegt)
	}
	x.Efterregulering.Maaneder[0].Dele[0].Sammen = []int{2}
	if len(x.Efterregulering.Aendringer) < 2 {
		x.Efterregulering.Aendringer = append(x.Efterregulering.Aendringer, efterregulering.Aendring{
			Nr: 2, Emne: efterregulering.EmneIndtaegt, Art: efterregulering.Tilfoejet, Navn: "løbende udbetaling fra privat forsikring eller pension på 1,00 kr. udbetalt den 31. maj 2025",
		})
	}
	if b := skrivKrav(t, x); !strings.Contains(strings.Join(b.Lagtvaegt, " "), anden) {
		t.Errorf("%q", b.Lagtvaegt)
	}
}
