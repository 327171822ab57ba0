package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var opdater = flag.Bool("opdater", false, "rewrite the golden file under testdata")

func koer(args ...string) (kode int, ud, fejl string) {
	var stdout, stderr bytes.Buffer
	kode = run(args, &stdout, &stderr)
	return kode, stdout.String(), stderr.String()
}

func TestIndbyggede(t *testing.T) {
	kode, ud, fejl := koer()
	if kode != gikGodt || fejl != "" {
		t.Fatalf("code %d: %s", kode, fejl)
	}
	navn := filepath.Join("testdata", "indbyggede.txt")
	if *opdater {
		if err := os.WriteFile(navn, []byte(ud), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	vil, err := os.ReadFile(navn)
	if err != nil {
		t.Fatalf("%v; run go test ./examples/klagefrist -opdater", err)
	}
	if diff := cmp.Diff(string(vil), ud); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// The answers, from the cases' sources or by hand.
func TestSvar(t *testing.T) {
	_, ud, _ := koer()
	for _, vil := range []string{
		"KLA-01  Digital Post en tirsdag\n", "Klagefristen slutter tirsdag den 2. april 2024, kl. 23.59.\n",
		"Den 1. april 2024 er 2. påskedag.", "Klagefristen slutter mandag den 8. juli 2024, kl. 23.59.",
		"Klagefristen slutter mandag den 22. januar 2024, kl. 23.59.", "Klagefristen slutter tirsdag den 8. oktober 2024, kl. 23.59.",
		"men det er ikke sikkert, at fristen er begyndt at løbe.", "Næste skridt: kommunen skal træffe en ny afgørelse.",
		"Næste skridt: kommunen skal sende klagen til Ankestyrelsen, straks.",
		"2025-06-20  Ankestyrelsen traf afgørelse: hjemvisning\n", "2024-05-30  Kommunen skal senest have genvurderet sagen – åben\n", "2025-01-29  Kommunen skal senest have genvurderet sagen – bortfaldet\n",
		"retssikkerhedsbekendtgørelsens § 13, stk. 1 (BEK 861/2025)\n",
	} {
		if !strings.Contains(ud, vil) {
			t.Errorf("%q is not said", vil)
		}
	}
}

func skrivTil(t *testing.T, s string) string {
	t.Helper()
	navn := filepath.Join(t.TempDir(), "SAG.json")
	if err := os.WriteFile(navn, []byte(s), 0o600); err != nil {
		t.Fatal(err)
	}
	return navn
}

func TestKald(t *testing.T) {
	navn := filepath.Join(t.TempDir(), "SAG.json")
	skriv := func(s string) string {
		if err := os.WriteFile(navn, []byte(s), 0o600); err != nil {
			t.Fatal(err)
		}
		return navn
	}
	for _, r := range []struct {
		grund    string
		args     []string
		kode     int
		ud, fejl string
	}{
		{"the day and the way", []string{"2024-11-20", "digital-post"}, gikGodt, "Klagefristen slutter onsdag den 18. december 2024, kl. 23.59.", ""},
		{"a letter of 2014", []string{"2014-11-20", "brev"}, gikGodt, "dagen for modtagelsen kendes ikke", ""},
		{"help", []string{"-h"}, gikGodt, "brug: klagefrist", ""},
		{"a day that is none", []string{"2024-02-30", "brev"}, gikGalt, "", "2024-02-30"},
		{"a way that is none", []string{"2024-02-20", "due"}, gikGalt, "", "digital-post"},
		{"no way", []string{"2024-02-20", ""}, gikGalt, "", "digital-post"},
		{"a year before the benefit", []string{"2012-12-31", "brev"}, gikGalt, "", "2013-01-01"},
		{"too many words", []string{"a", "b", "c"}, forkertKald, "", "for mange argumenter"},
		{"help in full", []string{"--help"}, gikGodt, "brug: klagefrist", ""},
		{"an unknown flag", []string{"-x"}, forkertKald, "", "fejl: ukendt flag \"-x\"\n\nbrug: klagefrist"},
		{"an unknown flag before the rest", []string{"-x", "brev"}, forkertKald, "", "ukendt flag"},
		{"a day without a way", []string{"2024-11-20"}, forkertKald, "", "fejl: KANAL mangler\n\nbrug: klagefrist"},
		{"the list of the ways can be read", []string{"2024-02-20", "due"}, gikGalt, "", "en af: digital-post, brev, quickbrev, overdraget, mundtligt ("},
		{"no file", []string{"findes-ikke.json"}, gikGalt, "", "kan ikke læses"},
		{"a file with an unknown key", []string{skriv(`{"sag":{"x":1}}`)}, gikGalt, "", "sag.x"},
		{"a file without a way", []string{skrivTil(t, `{"sag":{"meddelelse":{"kanal":"","dag":"2024-11-20"}}}`)}, gikGalt, "",
			"meddelelse.kanal: en af: digital-post, brev, quickbrev, overdraget, mundtligt (mangler)"},
	} {
		kode, ud, fejl := koer(r.args...)
		if kode != r.kode || !strings.Contains(ud, r.ud) || !strings.Contains(fejl, r.fejl) || (r.kode == gikGodt) != (fejl == "") {
			t.Errorf("%s: %d %q %q", r.grund, kode, ud, fejl)
		}
	}
	kode, ud, _ := koer(skriv(`{"sag":{"meddelelse":{"kanal":"digital-post","dag":"2024-11-20"}}}`))
	if kode != gikGodt || !strings.Contains(ud, "Næste skridt: personen kan klage til kommunen, senest onsdag den 18. december 2024.") {
		t.Errorf("%d %s", kode, ud)
	}
}
