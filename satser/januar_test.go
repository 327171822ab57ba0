package satser_test

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func januarside(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("JANUAR.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// blok returns the first block of a language on a page.
func blok(t *testing.T, side, sprog string) string {
	t.Helper()
	_, rest, ok := strings.Cut(side, "```"+sprog+"\n")
	indhold, _, slut := strings.Cut(rest, "```")
	if !ok || !slut {
		t.Fatalf("siden har ingen blok med %s", sprog)
	}
	return indhold
}

// TestJanuarsDokument finds that the document of JANUAR.md is one for the year after known law, is taken without a fault or a
// warning, moves the last day to the end of that year, and does not do that without its sidsteDag.
func TestJanuarsDokument(t *testing.T) {
	dokument, aar := blok(t, januarside(t), "json"), strconv.Itoa(foersteUkendte.Aar())
	aendringer, err := satser.LaesAendringer([]byte(dokument))
	if err != nil {
		t.Fatal(err)
	}
	ny, advarsler, err := satser.Gaeldende().Med(aendringer...)
	if err != nil || len(advarsler) != 0 {
		t.Fatal(err, advarsler)
	}
	if want := aar + "-12-31"; ny.SidsteDag().String() != want || ny.Aftryk() == satser.Gaeldende().Aftryk() {
		t.Errorf("efter dokumentet er loven kendt til %v, ventede %s: skriv det om til næste år", ny.SidsteDag(), want)
	}
	uden, _, err := satser.Gaeldende().Med(aendringer[1:]...)
	if err != nil || uden.SidsteDag() != sidsteKendte || len(aendringer) != 5 {
		t.Errorf("uden sidsteDag er loven kendt til %v (%v), med %d ændringer", uden.SidsteDag(), err, len(aendringer))
	}
	if igen, _, err := satser.Gaeldende().Med(aendringer...); err != nil || igen.Aftryk() != ny.Aftryk() {
		t.Errorf("anden gang er aftrykket et andet (%v)", err)
	}
}

// TestJanuarsFunktion finds that the Go code of JANUAR.md is the one that the examples run.
func TestJanuarsFunktion(t *testing.T) {
	kode := blok(t, januarside(t), "go")
	kilde, err := os.ReadFile("example_januar_test.go")
	if err != nil || !strings.Contains(kode, "satser.LaesAendringer") || !strings.Contains(string(kilde), "\n"+kode) {
		t.Errorf("koden står ikke i example_januar_test.go (%v):\n%s", err, kode)
	}
}

// TestJanuarsTabel finds that the table of JANUAR.md has exactly the series that end with known law, with their unit, their schemes, their
// provisions, and the year that they hold for.
func TestJanuarsTabel(t *testing.T) {
	var har, vil []string
	for linje := range strings.Lines(januarside(t)) {
		if felter := strings.Split(linje, " | "); strings.HasPrefix(linje, "| `") {
			navn := strings.Trim(felter[0], "|` ")
			har = append(har, strings.Join([]string{navn, felter[1], felter[2], felter[3], strings.TrimSuffix(felter[5], " |\n")}, " | "))
		}
	}
	for _, s := range satser.Satser() {
		var under, steder []string
		for _, o := range ordninger {
			op, err := satser.Gaeldende().Sats(s, o, sidsteKendte)
			if err != nil || !skalMeldes(satser.Gaeldende(), s, o) {
				continue
			}
			under = append(under, map[satser.Ordning]string{satser.Ressourceforloeb: "6 a", satser.Jobafklaring: "6 b"}[o])
			if sted := op.Hjemmel.Bestemmelse(); !slices.Contains(steder, sted) {
				steder = append(steder, sted)
			}
		}
		if under != nil {
			hvornaar := "calendar year"
			if slices.ContainsFunc(satser.Gaeldende().Figurer(s, satser.Ressourceforloeb), func(f satser.Figur) bool { return f.Fra.Dag() != 1 }) {
				hvornaar = "weeks"
			}
			vil = append(vil, strings.Join([]string{s.String(), s.Enhed().String(), strings.Join(under, ", "), strings.Join(steder, "; "), hvornaar}, " | "))
		}
	}
	if diff := cmp.Diff(vil, har); diff != "" {
		t.Errorf("tabellen i JANUAR.md: -regelsættet +siden\n%s", diff)
	}
}

// TestHorisontenErSkrevet lists what says in words where known law ends, so that nothing goes stale when it moves.
func TestHorisontenErSkrevet(t *testing.T) {
	sidste, aar, naeste := sidsteKendte.Aar(), strconv.Itoa(sidsteKendte.Aar()), strconv.Itoa(sidsteKendte.Aar()+1)
	for fil, ord := range map[string]string{
		"JANUAR.md":              "now 31 December " + aar,
		"../README.md":           "both to December " + aar + ".",
		"regelsaet.go":           "from January 2013 to December " + aar + ".",
		"../klage/doc.go":        "known law in December " + aar + " for the decision",
		"../ydelse/ferie/doc.go": "known law in December " + aar + ".",
		"../raadighed/doc.go":    "to December " + aar + ".",
	} {
		b, err := os.ReadFile(fil)
		if err != nil || !strings.Contains(string(b), ord) {
			t.Errorf("%s siger ikke %q (%v)", fil, ord, err)
		}
	}
	b, err := os.ReadFile("../README.md")
	for _, ord := range []string{`"sidsteDag": "` + naeste + `-12-31"`, "past " + strconv.Itoa(sidste) + " by figures alone"} {
		if err != nil || !strings.Contains(string(b), ord) {
			t.Errorf("README siger ikke %q (%v)", ord, err)
		}
	}
}

// tidsbegraenset is what the law states for some years only. Known law does not move past one of them without a version that
// says what comes after it.
var tidsbegraenset = []struct {
	grund  string
	regel  satser.Regel
	sidste string
}{
	{"§ 33, stk. 1, nr. 9: benefits of a kulturpas in the income years 2025 and 2026", satser.Kulturpas.Regel(), "2026-12-31"},
}

func TestTidsbegraenset(t *testing.T) {
	for _, r := range tidsbegraenset {
		efter := satser.MustDato(r.sidste).AddDays(1)
		for _, o := range ordninger {
			skiftet := slices.ContainsFunc(satser.Gaeldende().Versioner(r.regel, o), func(v satser.Regelversion) bool { return v.Fra == efter })
			if !skiftet && !sidsteKendte.Before(efter) {
				t.Errorf("%s: loven er kendt til %v, og %v (%v) har ingen version fra %v; læs, hvad der gælder", r.grund, sidsteKendte, r.regel, o, efter)
			}
		}
	}
}

// TestJanuarsAdvarsler: the page names every warning that Med can give, as it is written in Go.
func TestJanuarsAdvarsler(t *testing.T) {
	navne := map[satser.Advarselskode]string{
		satser.AfvigerFraRegulering: "AfvigerFraRegulering", satser.AfvigerFraSerie: "AfvigerFraSerie",
		satser.AfvigerMellemOrdninger: "AfvigerMellemOrdninger", satser.UdenBelaeg: "UdenBelaeg",
	}
	side := januarside(t)
	for k := satser.Advarselskode(1); ; k++ {
		if _, err := k.MarshalText(); err != nil { // the first one that is none
			break
		}
		if navn := navne[k]; navn == "" || !strings.Contains(side, "`"+navn+"`") {
			t.Errorf("siden nævner ikke %q (%v)", navn, k)
		}
	}
}
