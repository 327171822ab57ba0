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

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

var opdater = flag.Bool("opdater", false, "rewrite the golden file under testdata")

// koer runs the program and gives what it wrote.
func koer(args ...string) (kode int, ud, fejl string) {
	var stdout, stderr bytes.Buffer
	kode = run(args, &stdout, &stderr)
	return kode, stdout.String(), stderr.String()
}

// fil writes a case file in a directory of its own.
func fil(t *testing.T, indhold string) string {
	t.Helper()
	navn := filepath.Join(t.TempDir(), "SAG.json")
	if err := os.WriteFile(navn, []byte(indhold), 0o600); err != nil {
		t.Fatal(err)
	}
	return navn
}

const minSag = `{
  "format": "sag/1",
  "sag": {
    "ordning": "jobafklaring",
    "foedt": "1980-04-12",
    "forloeb": [{"fra": "2024-02-01"}],
    "indtaegter": [
      {"art": "loen", "beloeb": "20000.00", "periode": {"fra": "2024-05-01", "til": "2024-05-31"}, "udbetalt": "2024-05-31"}
    ]
  }
}
`

// The whole output without arguments. The fingerprint of the rule set is written as AFTRYK.
func TestIndbyggedeSager(t *testing.T) {
	kode, ud, fejl := koer()
	if kode != gikGodt || fejl != "" {
		t.Fatalf("code %d: %s", kode, fejl)
	}
	aftryk := satser.Gaeldende().Aftryk().String()
	ud = strings.NewReplacer(aftryk, "AFTRYK", aftryk[:12], "AFTRYK").Replace(ud)
	if *opdater {
		if err := os.WriteFile("testdata/indbyggede.txt", []byte(ud), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	vil, err := os.ReadFile("testdata/indbyggede.txt")
	if err != nil {
		t.Fatalf("%v; run go test ./examples/maanedsopgoerelse -opdater", err)
	}
	if diff := cmp.Diff(string(vil), ud); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// The outcome of each case and month, from its source or worked out by hand from the provision.
func TestUdfaldAfSagerne(t *testing.T) {
	vil := map[string]string{
		"BORGER-2021 2021-03":    "7118.80",  // 11.698 - 30 % of 15.264
		"BORGER-2021 2021-04":    "7118.25",  // and 55 % of 1 kr.
		"BORGER-2021 2021-05":    "4514.00",  // and 55 % of 4.736
		"EGEN-01 2024-06":        "14486.00", // 16.382 - 1.896, once
		"EGEN-02 2024-06":        "11757.00", // 12.326 - 569; the third waits
		"EGEN-02 2024-07":        "9543.00",  // 12.326 × 21/31 / 3 = 2.783,29, in whole kroner
		"EGEN-03 2024-09":        "12326.00", // nothing before it is assessed
		"EGEN-04 2024-06":        "8895.49",  // 9.326 - 569 × 9.326/12.326 = 430,51
		"SAN-02 2021-05":         "11698.00", // guidance in a group is none
		"SAN-10 2024-05":         "12326.00", // a sanction would not further rådigheden
		"SAN-18 2024-05":         "10430.00", // 12.326 - 1.896, an event and not days
		"SAN-N11 2024-03":        "11757.00", // 12.326 - 569
		"SAN-N13 2024-03":        "14114.00", // 16.382 - 3 × 756
		"SAN-N15 2024-04":        "15626.00", // 16.382 - 756
		"ELIG-11 2021-05":        "11698.00", // the right is kept
		"INC-04 2019-10":         "7423.00",  // 11.423 - 4.000
		"INC-08 2019-10":         "kræver skøn",
		"INC-09 2023-05":         "11944.00", // not deducted
		"INC-12 2022-06":         "11716.00", // not deducted
		"INC-15 2021-07":         "8698.00",  // 10 of 14 days: 11.698 - 30 % of 10.000
		"INC-15 2021-08":         "10498.00", // 4 of 14 days: 11.698 - 30 % of 4.000
		"LEV-01 2024-05":         "20345.00", // 4.695 × 52/12
		"LEV-01 2024-06":         "12326.00", // the right to sygedagpenge has ended
		"LEV-01-UOPLYST 2024-05": "uoplyst",
		"LEV-02 2021-08":         "14747.35", // (15 × 18.000 + 16 × 11.698) / 31
		"LEV-04 2024-05":         "18135.00", // 4.185 × 52/12
		"LEV-05 2021-05":         "0.00",     // keeps førtidspension
		"LEV-06 2024-05":         "14811.94", // (12 × 12.326 + 19 × 16.382) / 31
		"NUM-01 2021-05":         "12547.00",
		"NUM-04 2022-05":         "11716.00",
		"NUM-13 2024-05":         "0.00",
		"NUM-15 2023-05":         "4898.25", // 11.944 - 7.045,75
		"NUM-16 2023-05":         "8944.00", // 11.944 - 3.000
		"NUM-21 2024-05":         "12326.00",
		"NUM-22 2022-06":         "10216.00",
		"NUM-24 2024-04":         "0.00",
		"NUM-24 2024-05":         "12326.00",
		"NUM-26 2024-05":         "9244.50",
		"NUM-28 2024-05":         "12326.00",
		"NUM-29 2024-05":         "5112.00",
		"NUM-30 2024-05":         "16382.00",
		"NUM-31 2024-05":         "12326.00",
		"TRA-01 2021-12":         "8698.00",
		"TRA-01 2022-01":         "11716.00",
		"TRA-03 2026-03":         "0.00",
	}
	sager, err := indbyggedeSager()
	if err != nil {
		t.Fatal(err)
	}
	opgjorte, err := opgoer(sager)
	if err != nil {
		t.Fatal(err)
	}
	fik := map[string]string{}
	for _, s := range opgjorte {
		if s.sag.ID == "" || s.sag.Titel == "" || s.sag.Kilde == "" || s.sag.Note == "" || len(s.opgoerelser) == 0 {
			t.Errorf("%q lacks its id, title, source, note or months", s.sag.ID)
		}
		for _, o := range s.opgoerelser {
			svar := o.Udfald.String()
			if b, ok := o.Beloeb(); ok {
				svar = b.String()
			}
			fik[s.sag.ID+" "+o.Maaned.String()] = svar
		}
	}
	if diff := cmp.Diff(vil, fik); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestEgenFil(t *testing.T) {
	navn := fil(t, minSag)
	kode, ud, fejl := koer(navn, "2024-05")
	if kode != gikGodt || fejl != "" || !strings.Contains(ud, "5.406,75 kr.") || !strings.Contains(ud, "JOBAFKLARING") && !strings.Contains(ud, "Jobafklaring") {
		t.Fatalf("code %d: %s%s", kode, fejl, ud)
	}
	kode, ud, fejl = koer("-oversigt", navn, "2024-04..2024-06", "2025-01")
	vil := []string{"2024-04  12.326,00 kr.", "2024-05   5.406,75 kr.", "2024-06  12.326,00 kr.", "2025-01  12.770,00 kr."}
	if kode != gikGodt || fejl != "" || strings.Count(ud, "\n") != len(vil) {
		t.Fatalf("code %d: %s%s", kode, fejl, ud)
	}
	for i, l := range strings.SplitN(strings.TrimRight(ud, "\n"), "\n", len(vil)) {
		if !strings.Contains(l, vil[i]) {
			t.Errorf("line %d is %q, want %q", i+1, l, vil[i])
		}
	}
}

// The months of the document are used when the call names none, and its practice always.
func TestEgenFilMedMaanederOgPraksis(t *testing.T) {
	navn := fil(t, strings.Replace(minSag, `"sag": {`, `"maaneder": ["2024-05"], "praksis": {"afrunding": "afrunding til kroner"}, "sag": {`, 1))
	if kode, ud, fejl := koer(navn); kode != gikGodt || !strings.Contains(ud, "5.407,00 kr.") {
		t.Errorf("code %d: %s%s", kode, fejl, ud)
	}
	if kode, ud, _ := koer(navn, "2024-06"); kode != gikGodt || !strings.Contains(ud, "JUNI 2024") || strings.Contains(ud, "MAJ 2024") {
		t.Errorf("code %d: %s", kode, ud)
	}
}

func TestJSON(t *testing.T) {
	kode, ud, fejl := koer("-json", fil(t, minSag), "2024-05", "2025-05")
	if kode != gikGodt || fejl != "" {
		t.Fatalf("code %d: %s", kode, fejl)
	}
	var svar []struct {
		Opgoerelse ydelse.Opgoerelse
		Satser     []struct {
			Sats   satser.Sats
			Fra    satser.Dato
			Vaerdi satser.Beloeb
			Status satser.Status
			Kilder []string
		}
	}
	if err := json.Unmarshal([]byte(ud), &svar); err != nil {
		t.Fatal(err)
	}
	if len(svar) != 2 || svar[0].Opgoerelse.Ydelse != satser.MustBeloeb("5406.75") || len(svar[0].Satser) != 2 {
		t.Fatalf("%+v", svar)
	}
	for _, s := range append(svar[0].Satser, svar[1].Satser...) {
		if !s.Status.IsValid() || len(s.Kilder) == 0 && s.Status != satser.Beregnet || s.Vaerdi.IsZero() {
			t.Errorf("%+v lacks its value, status or sources", s)
		}
		op, err := satser.Gaeldende().Sats(s.Sats, svar[0].Opgoerelse.Ordning, s.Fra)
		if err != nil || s.Fra != op.Ref.Fra || s.Vaerdi != op.Vaerdi || s.Status != op.Ref.Status {
			t.Errorf("%+v is %v, %v in the rule set (%v)", s, op.Vaerdi, op.Ref.Status, err)
		}
	}
	if svar[1].Satser[0].Fra != satser.MustDato("2025-01-01") {
		t.Errorf("the rate of May 2025 is that from %v", svar[1].Satser[0].Fra)
	}
}

func TestFejl(t *testing.T) {
	god, ukendt := fil(t, minSag), satser.Gaeldende().SidsteDag().AddDays(1)
	for _, s := range []struct {
		navn string
		args []string
		kode int
		vil  []string
	}{
		{"missing file", []string{"findes-ikke.json", "2024-05"}, gikGalt, []string{"findes-ikke.json", "filen findes ikke"}},
		{"a directory", []string{t.TempDir(), "2024-05"}, gikGalt, []string{"kan ikke læses"}},
		{"no JSON", []string{fil(t, "hej"), "2024-05"}, gikGalt, []string{"SAG.json", "gyldig JSON"}},
		{"empty", []string{fil(t, ""), "2024-05"}, gikGalt, []string{"SAG.json"}},
		{"wrong amount", []string{fil(t, strings.Replace(minSag, "20000.00", "20.000,00", 1)), "2024-05"}, gikGalt,
			[]string{"sag.indtaegter[0].beloeb", `"20.000,00"`, "12547.00"}},
		{"unknown kind", []string{fil(t, strings.Replace(minSag, `"loen"`, `"hyre"`, 1)), "2024-05"}, gikGalt,
			[]string{"sag.indtaegter[0].art", `"hyre"`, "loen"}},
		{"unknown key", []string{fil(t, strings.Replace(minSag, `"foedt"`, `"cpr":"","foedt"`, 1)), "2024-05"}, gikGalt,
			[]string{`"cpr"`, "foedt"}},
		{"after known law", []string{god, ukendt.Maaned().String()}, gikGalt, []string{"SAG.json", ukendt.Maaned().Tekst(), ukendt.AddDays(-1).String()}},
		{"before known law", []string{god, "2012-12"}, gikGalt, []string{"december 2012"}},
		{"no month", []string{god}, forkertKald, []string{"2024-05", "brug:"}},
		{"not a month", []string{god, "maj"}, forkertKald, []string{`"maj"`, "brug:"}},
		{"months in disorder", []string{god, "2024-05..2024-04"}, forkertKald, []string{"før den første"}},
		{"an open end", []string{god, "2024-05.."}, forkertKald, []string{"brug:"}},
		{"too many months", []string{god, "0001-01..9999-12"}, forkertKald, []string{"for mange måneder"}},
		{"unknown flag", []string{"-xml"}, forkertKald, []string{"-xml", "brug:"}},
	} {
		kode, ud, fejl := koer(s.args...)
		if kode != s.kode || ud != "" {
			t.Errorf("%s: code %d, output %q", s.navn, kode, ud)
		}
		for _, v := range s.vil {
			if !strings.Contains(fejl, v) {
				t.Errorf("%s: %q is not in %q", s.navn, v, fejl)
			}
		}
	}
}

func TestHjaelp(t *testing.T) {
	if kode, ud, fejl := koer("-h"); kode != gikGodt || ud != brug || fejl != "" {
		t.Errorf("code %d: %s%s", kode, ud, fejl)
	}
}

// The README's own case is extracted and run as it is typed there.
func TestSagenIREADME(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(readme), "```json\n{\n  \"format\": \"sag/1\"")
	if !ok {
		t.Fatal("the README has no case file")
	}
	sag, _, _ := strings.Cut(rest, "\n```")
	kald := "go run ./examples/maanedsopgoerelse SAG.json "
	_, rest, ok = strings.Cut(string(readme), "\n"+kald)
	if !ok {
		t.Fatalf("the README does not say %q", kald)
	}
	args, _, _ := strings.Cut(rest, "\n")
	navn := fil(t, "{\n  \"format\": \"sag/1\""+sag)
	kode, ud, fejl := koer(append([]string{navn}, strings.Fields(args)...)...)
	if kode != gikGodt || fejl != "" {
		t.Fatalf("code %d: %s", kode, fejl)
	}
	if !strings.Contains(string(readme), "12.332,00 kr.") || !strings.Contains(ud, "12.332,00 kr.") {
		t.Errorf("the README's case does not come out as it says:\n%s", ud)
	}
}

// So is the failure that the README puts into it, with each of the three answers that it speaks of.
func TestHaendelsenIREADME(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(readme), "```json\n")
	sag, rest, _ := strings.Cut(rest, "\n```")
	_, rest, _ = strings.Cut(rest, "```json\n")
	haendelse, _, ok := strings.Cut(rest, "\n```")
	if !ok {
		t.Fatal("the README has no failure")
	}
	sag = strings.TrimSuffix(sag, "\n  }\n}") + ",\n" + haendelse + "\n  }\n}"
	for svar, vil := range map[string]string{"ikke vurderet": "12.332,00 kr.", "ja": "10.624,70 kr.", "nej": "12.332,00 kr."} {
		kode, ud, fejl := koer("-oversigt", fil(t, strings.Replace(sag, "ikke vurderet", svar, 1)), "2024-05")
		if kode != gikGodt || !strings.Contains(ud, vil) || !strings.Contains(string(readme), strings.TrimSuffix(vil, ".")) {
			t.Errorf("%s: code %d, %s%s, want %s", svar, kode, ud, fejl, vil)
		}
	}
}
