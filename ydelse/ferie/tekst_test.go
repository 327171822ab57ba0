package ferie_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

var opdater = flag.Bool("opdater", false, "rewrite testdata/tekst.txt")

// TestTekst holds the texts for the file to testdata/tekst.txt, which is read by eye.
func TestTekst(t *testing.T) {
	var b strings.Builder
	skriv := func(hvad, tekst string) { b.WriteString("=== " + hvad + "\n" + tekst + "\n") }
	s := historie(satser.Jobafklaring, "2024-07", "KKKrRRRLLRRRRFRR")
	s.Holdt = append(s.Holdt, ferie.Ferie{Fra: satser.MustDato("2025-10-13"), Til: satser.MustDato("2025-10-19"), Art: ferie.MedYdelse})
	skriv("en ret, optjent over kontanthjælp og løntilskud", paa(t, s, "2025-10-01").Tekst())
	skriv("for få måneder", paa(t, historie(satser.Ressourceforloeb, "2025-03", "RRR-RRRRRR"), "2025-12-05").Tekst())
	skriv("en måned mangler", paa(t, historie(satser.Ressourceforloeb, "2025-01", "RRRRR?RRRRRRR"), "2026-01-05").Tekst())
	skriv("tiden er åben", paa(t, historie(satser.Ressourceforloeb, "2025-01", "RRRRRSRRRRRRR"), "2026-01-05").Tekst())
	p := plan("2026-07-06", "2026-07-26")
	p.Udlandet = spor.Ja
	skriv("en plan, ja", planlaeg(t, historie(satser.Ressourceforloeb, "2025-01", "RRRRRRRRRRRRRRRRRRR"), p).Tekst())
	p.Aftalt = spor.IkkeVurderet
	skriv("en plan, kommunen skal tage stilling", planlaeg(t, historie(satser.Ressourceforloeb, "2025-01", "RRRRRRRRRRRRRRRRRRR"), p).Tekst())
	p.Art, p.Aftalt = ferie.MedFeriegodtgoerelse, 0
	s = historie(satser.Jobafklaring, "2026-01", "RRRRRRR")
	s.Feriegodtgoerelse = spor.Ja
	skriv("feriegodtgørelse før 12 måneder", planlaeg(t, s, p).Tekst())
	skriv("intet svar", ferie.BegrundetRet{}.Tekst()+"\n"+ferie.Begrundet{}.Tekst())
	if *opdater {
		if err := os.WriteFile("testdata/tekst.txt", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/tekst.txt")
	if err != nil || string(want) != b.String() {
		t.Errorf("the texts differ from testdata/tekst.txt (%v):\n%s", err, b.String())
	}
}

// TestSvar: the answer in a word.
func TestSvar(t *testing.T) {
	for u, want := range map[spor.Udfald]string{
		spor.Opfyldt: "ja", spor.IkkeOpfyldt: "nej", spor.Uoplyst: "uoplyst", spor.KraeverSkoen: "kræver skøn", 0: "ukendt",
	} {
		if r, v := (ferie.Ret{Udfald: u}).Svar(), (ferie.Vurdering{Udfald: u}).Svar(); r != want || v != want {
			t.Errorf("%v: %s and %s, want %s", u, r, v, want)
		}
	}
}
