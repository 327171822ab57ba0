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

var opdater = flag.Bool("opdater", false, "rewrite the golden files under testdata")

func koer(args ...string) (kode int, ud, fejl string) {
	var stdout, stderr bytes.Buffer
	kode = run(args, &stdout, &stderr)
	return kode, stdout.String(), stderr.String()
}

// TestGolden: the newest edition of the act, one that is not, an order, and what is left to judgement.
func TestGolden(t *testing.T) {
	for navn, args := range map[string][]string{
		"nyeste.txt":        nil,
		"lbk-806-2015.txt":  {"-udgave", "LBK 806/2015"},
		"bek-804-2025.txt":  {"-udgave", "BEK 804/2025"},
		"lbk-190-2012.txt":  {"-udgave", "LBK 190/2012"},
		"lov-1380-2012.txt": {"-udgave", "lov 1380/2012"}, // where it amends LAB
		"skoen.txt":         {"-status", "skøn"},
	} {
		kode, ud, fejl := koer(args...)
		if kode != gikGodt || fejl != "" {
			t.Fatalf("%s: code %d: %s", navn, kode, fejl)
		}
		sti := filepath.Join("testdata", navn)
		if *opdater {
			if err := os.WriteFile(sti, []byte(ud), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		vil, err := os.ReadFile(sti)
		if err != nil {
			t.Fatalf("%v; run go test ./examples/lovkort -opdater", err)
		}
		if diff := cmp.Diff(string(vil), ud); diff != "" {
			t.Errorf("%s (-want +got):\n%s", navn, diff)
		}
	}
}

// TestSvar: a few lines, written by hand from the law.
func TestSvar(t *testing.T) {
	for _, r := range []struct {
		grund  string
		args   []string
		vil    []string
		aldrig []string
	}{
		{"the newest edition", nil, []string{
			"Lov om aktiv socialpolitik (LBK 1004/2025)\n==========================================\n",
			"\n§ 69 j  Jobafklaring: hvem der modtager ydelsen, hvor meget, og fradrag for indtægter\n",
			"  stk. 15           kodet        Retten ophører, når ansættelsen i et fleksjob ophører.\n",
			"  stk. 2, nr. 4     kodet        Satsen for hjemmeboende under 25 år med bidragspligt.\n",
			"\n§ 69 e  Ressourceforløb: ophør, når personen ikke medvirker\n  hele              skøn         ",
			"  stk. 3, nr. 5     kodet        Overholder ikke bookingfristen.\n",
			"                                 Citeres ved LAS § 33, stk. 1\n",
			"  i alt ", "LAS LBK 1004/2025 ",
		}, []string{"LBK 806/2015)", "beskæftigelsesindsats ("}},
		{"in 2015 the failures were stk. 2, and four", []string{"-udgave", "LBK 806/2015"}, []string{
			"  stk. 2, nr. 4     kodet        Melder ikke sygdom.\n", "  stk. 14           kodet        Retten ophører, når ansættelsen i et fleksjob ophører.\n",
		}, []string{"bookingfristen", "stk. 15 "}},
		{"only one status", []string{"-status", "kodet"}, []string{"§ 68 a  ", "  kodet  "}, []string{"  skøn         ", "§ 3  "}},
		{"an order", []string{"-udgave", "BEK 762/2025"}, []string{"Bekendtgørelse nr. 762 af 18. juni 2025 (BEK 762/2025)\n", "  stk. 4            kodet        En hel måned uden ydelsen afbryder.\n"}, nil},
		{"lines do not break within a place", nil, nil, []string{"stk.\n", "§\n", "nr.\n"}},
	} {
		kode, ud, fejl := koer(r.args...)
		if kode != gikGodt || fejl != "" {
			t.Errorf("%s: %d %s", r.grund, kode, fejl)
		}
		for _, v := range r.vil {
			if !strings.Contains(ud, v) {
				t.Errorf("%s: %q is not said", r.grund, v)
			}
		}
		for _, v := range r.aldrig {
			if strings.Contains(ud, v) {
				t.Errorf("%s: %q is said", r.grund, v)
			}
		}
		for _, l := range strings.Split(ud, "\n") {
			if n := len([]rune(l)); n > bredde {
				t.Errorf("%s: a line of %d: %q", r.grund, n, l)
			}
		}
	}
}

func TestKald(t *testing.T) {
	for _, r := range []struct {
		grund    string
		args     []string
		kode     int
		ud, fejl string
	}{
		{"help", []string{"-h"}, gikGodt, "brug: lovkort", ""},
		{"help in full", []string{"--help"}, gikGodt, "brug: lovkort", ""},
		{"an edition that is none", []string{"-udgave", "LBK 1/2025"}, gikGalt, "", `fejl: "LBK 1/2025" er ikke i kortet; udgaverne er: LBK 190/2012, LBK 1193/2014`},
		{"an edition that is known and not in hand", []string{"-udgave", "BEK 472/2021"}, gikGalt, "", "er ikke i kortet"},
		{"a status that is none", []string{"-status", "x"}, forkertKald, "", `fejl: status "x"; en af: kodet, skoen, procesregel, udenfor`},
		{"a flag without a value", []string{"-status"}, forkertKald, "", "fejl: -status mangler en værdi\n\nbrug: lovkort"},
		{"a flag without a value after one with", []string{"-status", "kodet", "-udgave"}, forkertKald, "", "fejl: -udgave mangler en værdi"},
		{"an unknown flag", []string{"-x"}, forkertKald, "", "fejl: ukendt argument \"-x\"\n\nbrug: lovkort"},
		{"an unknown word", []string{"68", "a"}, forkertKald, "", "ukendt argument"},
		{"all editions", []string{"-udgave", "alle"}, gikGodt, "\nForvaltningsloven (LBK 433/2014)\n", ""},
		{"both flags", []string{"-udgave", "LBK 354/2025", "-status", "kodet"}, gikGodt, "§ 67  Klagefrist", ""},
	} {
		kode, ud, fejl := koer(r.args...)
		if kode != r.kode || !strings.Contains(ud, r.ud) || !strings.Contains(fejl, r.fejl) || (r.kode == gikGodt) != (fejl == "") {
			t.Errorf("%s: %d %.100q %q", r.grund, kode, ud, fejl)
		}
	}
}

// TestOmbrudt: a line breaks at a blank when it is full, and never between a stykke, a number or a paragraph and what it is.
func TestOmbrudt(t *testing.T) {
	fyld := strings.Repeat("x", bredde-indrykning-5)
	ny := "\n" + strings.Repeat(" ", indrykning)
	for in, vil := range map[string]string{
		"":                   "",
		"a b":                "a b",
		fyld + " 1234":       fyld + " 1234",
		fyld + " 12345":      fyld + ny + "12345",
		fyld + " nr. 12":     fyld + ny + "nr. 12",
		fyld + " § 6":        fyld + " § 6",
		fyld + " kap. 6":     fyld + ny + "kap. 6",
		fyld + " stk. 1 a b": fyld + ny + "stk. 1 a b",
	} {
		if ud := ombrudt(in); ud != vil {
			t.Errorf("%q gives %q, want %q", in, ud, vil)
		}
	}
}
