package satser

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

var opdater = flag.Bool("opdater", false, "rewrite data_satser.go, and the last day and fingerprint in gaeldende.go, from testdata/gaeldende.json")

const (
	gaeldendeJSON = "testdata/gaeldende.json"
	dataSatserGo  = "data_satser.go"
	gaeldendeGo   = "gaeldende.go"
)

// gaeldendeFil is testdata/gaeldende.json: the form of a rule set without its rules, which are written in Go.
type gaeldendeFil struct {
	Format    string      `json:"format"`
	SidsteDag Dato        `json:"sidsteDag"`
	Serier    []seriepost `json:"serier"`
}

// TestGenereret holds data_satser.go, and the last day and fingerprint in gaeldende.go, to testdata/gaeldende.json. After a change
// of the figures, or of the rules in data_regler.go, run
//
//	go test ./satser -run TestGenereret -opdater
func TestGenereret(t *testing.T) {
	fil := laesGaeldende(t)
	bord, err := seriebordAf(fil.Serier)
	if err != nil {
		t.Fatal(err)
	}
	r := Regelsaet{serier: bord, regler: &gaeldendeRegler, sidste: fil.SidsteDag}
	sammenholdFil(t, dataSatserGo, gofil(t, fil.Serier))
	sammenholdFil(t, gaeldendeGo, medAftryk(t, fil.SidsteDag, beregnAftryk(&r)))
}

func laesGaeldende(t testing.TB) gaeldendeFil {
	t.Helper()
	var fil gaeldendeFil
	if err := Afkod(laesFil(t, gaeldendeJSON), &fil); err != nil {
		t.Fatal(err)
	}
	return fil
}

func laesFil(t testing.TB, navn string) []byte {
	t.Helper()
	b, err := os.ReadFile(navn)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func sammenholdFil(t *testing.T, navn string, vil []byte) {
	t.Helper()
	if bytes.Equal(laesFil(t, navn), vil) {
		return
	}
	if !*opdater {
		t.Errorf("%s svarer ikke til kilden; kør go test ./satser -run TestGenereret -opdater", navn)
		return
	}
	if err := os.WriteFile(navn, vil, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("%s er skrevet om", navn)
}

const hoved = `// Code generated from testdata/gaeldende.json by go test ./satser -run TestGenereret -opdater. DO NOT EDIT.

package satser

// gaeldendeSerier is every figure from 2013 on with its validity, its status and where it was seen. It is constant
// literals only, so that the linker lays it out and nothing is computed when the package starts.
var gaeldendeSerier = seriebord{
`

// gofil writes the series as Go literals that need no computation.
func gofil(t *testing.T, serier []seriepost) []byte {
	var b strings.Builder
	b.WriteString(hoved)
	var forrige Sats
	for _, s := range serier {
		if s.Sats != forrige {
			if forrige != 0 {
				b.WriteString("\t},\n")
			}
			fmt.Fprintf(&b, "\t%s: {\n", navnPaaKonstant(t, s.Sats))
			forrige = s.Sats
		}
		fmt.Fprintf(&b, "\t\t%s: {%s, []Figur{\n", ordningskonstant[s.Ordning], hjemmelLiteral(s.Hjemmel))
		for _, f := range s.Figurer {
			fmt.Fprintf(&b, "\t\t\t%s,\n", figurLiteral(f))
		}
		b.WriteString("\t\t}},\n")
	}
	b.WriteString("\t},\n}\n")
	kode, err := format.Source([]byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return kode
}

var ordningskonstant = map[Ordning]string{Ressourceforloeb: "Ressourceforloeb", Jobafklaring: "Jobafklaring"}

var statuskonstant = map[Status]string{
	Bekendtgjort: "Bekendtgjort", BekendtgjortAndenTabel: "BekendtgjortAndenTabel", Beregnet: "Beregnet", Foreloebig: "Foreloebig",
}

var satskonstant = regexp.MustCompile(`(?m)^\t(\w+): +\{"([a-z.-]+)", "`)

// navnPaaKonstant finds the Go name of a series in the source, so that no second list of names can drift from the
// first.
func navnPaaKonstant(t *testing.T, s Sats) string {
	t.Helper()
	for _, m := range satskonstant.FindAllStringSubmatch(string(laesFil(t, "sats.go")), -1) {
		if m[2] == s.String() {
			return m[1]
		}
	}
	t.Fatalf("ingen konstant for %v i sats.go", s)
	return ""
}

func datoLiteral(d Dato) string {
	return fmt.Sprintf("Dato{%d<<9 | %d<<5 | %d}", d.Aar(), d.MaanedNr(), d.Dag())
}

func udgaveLiteral(u Udgave) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' {
			return -1
		}
		return r
	}, strings.ReplaceAll(strings.Replace(u.String(), "lov", "Lov", 1), "/", "af"))
}

func hjemmelLiteral(h Hjemmel) string {
	b := "Hjemmel{Udgave: " + udgaveLiteral(h.Udgave)
	if h.AendretVed != 0 {
		b += ", AendretVed: " + udgaveLiteral(h.AendretVed)
	}
	b += fmt.Sprintf(", Paragraf: %d", h.Paragraf)
	if h.Litra != 0 {
		b += fmt.Sprintf(", Litra: %q", h.Litra)
	}
	for _, led := range []struct {
		navn string
		nr   uint8
	}{{"Stk", h.Stk}, {"Nr", h.Nr}, {"Pkt", h.Pkt}} {
		if led.nr != 0 {
			b += fmt.Sprintf(", %s: %d", led.navn, led.nr)
		}
	}
	return b + "}"
}

func figurLiteral(f Figur) string {
	b := fmt.Sprintf("{Fra: %s, Til: %s, Vaerdi: Beloeb{%d}, Status: %s",
		datoLiteral(f.Fra), datoLiteral(f.Til), f.Vaerdi.n, statuskonstant[f.Status])
	if f.Kendt.IsValid() {
		b += ", Kendt: " + datoLiteral(f.Kendt)
	}
	if !f.Hjemmel.IsZero() {
		b += ", Hjemmel: " + hjemmelLiteral(f.Hjemmel)
	}
	if len(f.Kilder) > 0 {
		b += ", Kilder: " + strings.TrimPrefix(fmt.Sprintf("%#v", f.Kilder), "[]satser.Kilde")
		b = strings.Replace(b, "Kilder: {", "Kilder: []Kilde{", 1)
	}
	if f.Afledning != "" {
		b += fmt.Sprintf(", Afledning: %q", f.Afledning)
	}
	return b + "}"
}

var aftrykLiteral = regexp.MustCompile(`(?s)\taftryk: Aftryk\{.*\n\tsidste: [^\n]*\n`)

// medAftryk gives gaeldende.go with the last day of known law and the fingerprint a.
func medAftryk(t *testing.T, sidste Dato, a Aftryk) []byte {
	t.Helper()
	kode := laesFil(t, gaeldendeGo)
	if !aftrykLiteral.Match(kode) {
		t.Fatalf("%s har intet aftryk at sætte", gaeldendeGo)
	}
	var b strings.Builder
	b.WriteString("\taftryk: Aftryk{")
	for i, c := range a {
		if i%16 == 0 {
			b.WriteString("\n\t\t")
		} else {
			b.WriteString(" ")
		}
		fmt.Fprintf(&b, "0x%02x,", c)
	}
	fmt.Fprintf(&b, "\n\t},\n\tsidste: %s,\n", datoLiteral(sidste))
	return aftrykLiteral.ReplaceAllLiteral(kode, []byte(b.String()))
}

// TestGenereretGemmerAlt compares the compiled table with the file itself, so that a field the generator forgets is
// found.
func TestGenereretGemmerAlt(t *testing.T) {
	if *opdater {
		t.Skip("what is compiled here is the table as it was before it was rewritten")
	}
	bord, err := seriebordAf(laesGaeldende(t).Serier)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(*bord, gaeldendeSerier) {
		t.Error("de oversatte serier er ikke dem i " + gaeldendeJSON)
	}
}
