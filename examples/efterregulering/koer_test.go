package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

var opdater = flag.Bool("opdater", false, "rewrite the golden files under testdata")

func kald(args ...string) (kode int, ud, fejl string) {
	var stdout, stderr bytes.Buffer
	kode = run(args, &stdout, &stderr)
	return kode, stdout.String(), stderr.String()
}

func TestIndbygget(t *testing.T) {
	for navn, args := range map[string][]string{"indbygget.txt": nil, "indbygget.md": {"-markdown"}} {
		kode, ud, fejl := kald(args...)
		if kode != gikGodt || fejl != "" {
			t.Fatalf("code %d: %s", kode, fejl)
		}
		sti := filepath.Join("testdata", navn)
		if *opdater {
			if err := os.WriteFile(sti, []byte(ud), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		vil, err := os.ReadFile(sti)
		if err != nil {
			t.Fatalf("%v; run go test ./examples/efterregulering -opdater", err)
		}
		if diff := cmp.Diff(string(vil), ud); diff != "" {
			t.Errorf("%s (-want +got):\n%s", navn, diff)
		}
	}
}

// The figures, by hand from the rates of 2024: 12.326 kr. without and 16.382 kr. with a child, 30 % of the wage, 569 kr. and 756 kr.
// a day. In June 14 of 30 days have the child; in August three days were sanctioned.
func TestTallene(t *testing.T) {
	_, ud, _ := kald("-markdown")
	for _, vil := range []string{
		"| februar 2024 | 11.126,00 | 10.376,00 | -750,00 | 2: -750,00 |", "| maj 2024 | 12.326,00 | 12.326,00 | 0,00 |  |",
		"| juni 2024 | 12.326,00 | 14.218,80 | +1.892,80 | 1: +1.892,80 |",
		"| august 2024 | 10.619,00 | 16.382,00 | +5.763,00 | 1: +3.495,00; 5*: +2.268,00 |",
		"alene ville den give +1.707,00 kr.", "- 27.935,80 kr. skal efterbetales.", "- 1.500,00 kr. skal kræves tilbage.",
		"- 750,00 kr. er udbetalt for meget, men der er ikke hjemmel til at kræve det tilbage.",
	} {
		if !strings.Contains(ud, vil) {
			t.Errorf("%q is not said", vil)
		}
	}
}

func TestJSON(t *testing.T) {
	kode, ud, fejl := kald("-json")
	var svar struct {
		Efterregulering efterregulering.Resultat
		Vurdering       efterregulering.Vurdering
	}
	if err := json.Unmarshal([]byte(ud), &svar); err != nil || kode != gikGodt || fejl != "" {
		t.Fatalf("%d, %v, %s", kode, err, fejl)
	}
	if len(svar.Efterregulering.Maaneder) != 12 || svar.Vurdering.Skal.String() != "1500.00" || len(svar.Vurdering.Spor) == 0 {
		t.Errorf("%+v", svar)
	}
}

func TestKald(t *testing.T) {
	mappe := t.TempDir()
	skriv := func(navn, s string) string {
		sti := filepath.Join(mappe, navn)
		if err := os.WriteFile(sti, []byte(s), 0o600); err != nil {
			t.Fatal(err)
		}
		return sti
	}
	indbygget := func(navn string) string {
		data, err := sagsfiler.ReadFile("sag/" + navn)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	foer, nu, fakta := skriv("foer.json", indbygget("foer.json")), skriv("efter.json", indbygget("efter.json")), skriv("fakta.json", indbygget("fakta.json"))
	_, helt, _ := kald()
	for _, r := range []struct {
		grund    string
		args     []string
		kode     int
		ud, fejl string
	}{
		{"the same as the built-in one", []string{foer, nu, "2024-01..2024-12", fakta}, gikGodt, helt, ""},
		{"without the answers", []string{foer, nu, "2024-01..2024-12"}, gikGodt, "2.250,00 kr. er udbetalt for meget, men det er ikke afklaret", ""},
		{"one month", []string{foer, nu, "2024-02"}, gikGodt, "EFTERREGULERING FOR FEBRUAR 2024\n", ""},
		{"help", []string{"-h"}, gikGodt, "brug: efterregulering", ""},
		{"an unknown flag", []string{"-x"}, forkertKald, "", "ukendt flag \"-x\""},
		{"one file", []string{foer}, forkertKald, "", "to sager og en periode"},
		{"no period", []string{foer, nu}, forkertKald, "", "to sager og en periode"},
		{"too much", []string{foer, nu, "2024-02", fakta, "x"}, forkertKald, "", "to sager og en periode"},
		{"no file", []string{foer, "findes-ikke.json", "2024-02"}, gikGalt, "", "findes-ikke.json: filen kan ikke læses"},
		{"no case", []string{foer, skriv("galt.json", `{"format":"sag/1"}`), "2024-02"}, gikGalt, "", "galt.json: sag"},
		{"no answers", []string{foer, nu, "2024-02", skriv("galt2.json", `{"aarsag":[]}`)}, gikGalt, "", "galt2.json: aarsag"},
		{"answers about no change", []string{foer, nu, "2024-02", skriv("galt3.json", `{"aarsager":[{"aendring":9}]}`)}, gikGalt, "", "fakta.aarsager[0].aendring"},
		{"a month that is none", []string{foer, nu, "2024-13"}, gikGalt, "", "2024-13"},
		{"an end that is none", []string{foer, nu, "2024-01..x"}, gikGalt, "", "x"},
		{"the end before the beginning", []string{foer, nu, "2024-05..2024-04"}, gikGalt, "", "til"},
	} {
		kode, ud, fejl := kald(r.args...)
		if kode != r.kode || !strings.Contains(ud, r.ud) || !strings.Contains(fejl, r.fejl) || (r.kode == gikGodt) != (fejl == "") {
			t.Errorf("%s: %d\n%s\n%s", r.grund, kode, ud, fejl)
		}
	}
}
