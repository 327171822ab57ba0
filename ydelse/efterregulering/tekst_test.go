package efterregulering_test

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

var opdater = flag.Bool("opdater", false, "rewrite the golden files under testdata")

// TestTekst holds the texts of a result with something of everything against the golden files.
func TestTekst(t *testing.T) {
	res := blandet(t)
	v, err := ny().Vurder(&res, en(god))
	if err != nil {
		t.Fatal(err)
	}
	o := opgave(sag(jaf), sag(jaf, loen("2024-02", "4000"), barn("2024-02-10")), "2024-01", "2024-02")
	o.Udbetalt = []efterregulering.Udbetaling{{Maaned: maaned("2024-01"), Beloeb: kr("12000")}, {Maaned: maaned("2024-02"), Beloeb: kr("16000")}}
	betalt := regn(t, ny(), o)
	w, err := ny().Vurder(&betalt, en(aarsag{Oplysningspligt: ja, Oplyst: nej, Undladt: ja}))
	if err != nil {
		t.Fatal(err)
	}
	for navn, fik := range map[string]string{
		"blandet.txt": res.Tekst() + "\n" + v.Tekst(), "blandet.md": res.Markdown() + "\n" + v.Markdown(),
		"betalt.txt": betalt.Tekst() + "\n" + w.Tekst(), "betalt.md": betalt.Markdown() + "\n" + w.Markdown(),
	} {
		sti := filepath.Join("testdata", navn)
		if *opdater {
			if err := os.WriteFile(sti, []byte(fik), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		vil, err := os.ReadFile(sti)
		if err != nil {
			t.Fatalf("%v; run go test ./ydelse/efterregulering -opdater", err)
		}
		if d := cmp.Diff(string(vil), fik); d != "" {
			t.Errorf("%s (-want +got):\n%s", navn, d)
		}
		for l := range strings.Lines(fik) {
			if n := utf8.RuneCountInString(strings.TrimSuffix(l, "\n")); strings.HasSuffix(navn, ".txt") && n > 100 {
				t.Errorf("%s: a line of %d characters: %s", navn, n, l)
			}
		}
	}
}

// TestTekstIntet: nothing to say is said.
func TestTekstIntet(t *testing.T) {
	res := regn(t, ny(), opgave(sag(rf), sag(rf), "2024-05"))
	v, err := ny().Vurder(&res, &fakta{})
	if err != nil {
		t.Fatal(err)
	}
	for _, vil := range []string{"EFTERREGULERING FOR MAJ 2024\n", "under ressourceforløb (lov om aktiv socialpolitik, kapitel 6 a)", "Intet.", "Der skal hverken efterbetales eller kræves noget tilbage."} {
		if s := res.Tekst() + v.Tekst(); !strings.Contains(s, vil) {
			t.Errorf("%q is not in\n%s", vil, s)
		}
	}
	if s := v.Tekst() + v.Markdown(); strings.Contains(strings.ToLower(s), "sådan er det vurderet") {
		t.Errorf("a heading over nothing:\n%s", s)
	}
	for _, s := range []string{efterregulering.Resultat{}.Tekst(), efterregulering.Resultat{}.Markdown(), efterregulering.Vurdering{}.Tekst(), efterregulering.Ankesvar{}.Tekst(), efterregulering.Aendring{}.Tekst(), efterregulering.Felt{}.Tekst()} {
		if strings.Contains(s, "%!") {
			t.Error(s)
		}
	}
}

// TestTekstHoejst: that a claim is at most a greater amount is not said; that it is held to a smaller one is.
func TestTekstHoejst(t *testing.T) {
	forsikring := indtaegt(satser.LoebendeForsikring, "2024-05", "5000")
	for _, r := range []struct {
		grund string
		nu    *ydelse.Sag
		vil   bool
	}{
		{"the claim is the whole overpayment", sag(jaf, forsikring), false},
		{"a child took 4.056 kr. of it: 944 kr. are left", sag(jaf, barn("2020-02-02"), forsikring), true},
	} {
		v := vurder(t, opgave(sag(jaf), r.nu, "2024-05"), en(ond))
		for _, s := range []string{v.Tekst(), v.Markdown()} {
			if strings.Contains(s, "Kravet kan højst være") != r.vil {
				t.Errorf("%s:\n%s", r.grund, s)
			}
		}
		if !slices.ContainsFunc(v.Spor, func(s spor.Trin) bool { return s.ID == spor.MaanedKrav }) {
			t.Errorf("%s: the step is not in the trace", r.grund)
		}
	}
}

// TestSanktionskrav: a claim under § 69 q stands beside the difference, and a change of it is said.
func TestSanktionskrav(t *testing.T) {
	res := regn(t, ny(), opgave(sag(jaf), sag(jaf), "2024-05"))
	res.Maaneder[0].Efter.Tilbagebetaling = kr("3834")
	if s := res.Markdown(); !strings.Contains(s, "Kravet om tilbagebetaling efter § 69 f eller § 69 q for maj 2024 er ændret fra 0,00 kr. til 3.834,00 kr. Det er ikke med i summerne.") {
		t.Error(s)
	}
}

// TestTomme: nil and zero values answer without panic.
func TestTomme(t *testing.T) {
	var r *efterregulering.Resultat
	var m *efterregulering.Maaned
	var s *efterregulering.Sum
	if r.Fuldstaendig() || !s.Netto().IsZero() {
		t.Error("nothing is complete")
	}
	if _, ok := m.Forskel(); ok {
		t.Error("no month has a difference")
	}
	if _, ok := r.Aendring(1); ok {
		t.Error("no result has a change")
	}
	res := regn(t, ny(), opgave(sag(jaf), sag(jaf, loen("2024-02", "4000"))))
	for nr, vil := range map[int]bool{0: false, 1: true, 2: false} {
		if a, ok := res.Aendring(nr); ok != vil || ok && a.Nr != nr {
			t.Errorf("change %d: %+v, %v", nr, a, ok)
		}
	}
	if _, ok := (efterregulering.Side{}).Beloeb(); ok {
		t.Error("the zero Side has an amount")
	}
}
