package satser_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestAfkodStoerrelse: a document of exactly 16 MiB is read, and one byte more is not.
func TestAfkodStoerrelse(t *testing.T) {
	data := []byte("[]" + strings.Repeat(" ", 16<<20-2))
	var tal []uint8
	if err := satser.Afkod(data, &tal); err != nil {
		t.Errorf("16 MiB: %v", err)
	}
	kraevKode(t, satser.Afkod(append(data, ' '), &tal), satser.KodeGraense)
}

// gren is a value inside itself.
type gren struct {
	Gren *gren `json:"gren,omitempty"`
}

// TestAfkodDybde: what lies under a hundred keys is read, and what lies under one more is not.
func TestAfkodDybde(t *testing.T) {
	dyb := func(n int) []byte { return []byte(strings.Repeat(`{"gren":`, n) + "{}" + strings.Repeat("}", n)) }
	var g gren
	if err := satser.Afkod(dyb(100), &g); err != nil {
		t.Errorf("100 levels: %v", err)
	}
	n := 0
	for x := g.Gren; x != nil; x = x.Gren {
		n++
	}
	if n != 100 {
		t.Errorf("%d levels are read", n)
	}
	kraevKode(t, satser.Afkod(dyb(101), &g), satser.KodeGraense)
}

// Laan is embedded in another type.
type Laan struct {
	Note string `json:"note"`
}

// TestAfkodIndlejret: an embedded struct lends its fields when it has no name of its own, and only then.
func TestAfkodIndlejret(t *testing.T) {
	var uden struct{ Laan }
	if err := satser.Afkod([]byte(`{"note":"a"}`), &uden); err != nil || uden.Note != "a" {
		t.Errorf("%+v: %v", uden, err)
	}
	kraevKode(t, satser.Afkod([]byte(`{"Laan":{"note":"a"},"note":"b"}`), &uden), satser.KodeUkendt)
	var med struct {
		Laan `json:"laan"`
	}
	if err := satser.Afkod([]byte(`{"laan":{"note":"a"}}`), &med); err != nil || med.Note != "a" {
		t.Errorf("%+v: %v", med, err)
	}
}

// TestLaesAendringerEgenHjemmel: a figure with a provision of its own keeps it, also in a series that names another.
func TestLaesAendringerEgenHjemmel(t *testing.T) {
	const doc = `{"format":"satser/1","serier":[{"sats":"loengraense","ordning":"jobafklaring","hjemmel":"LAS § 69 j, stk. 7 (LBK 1004/2025)",` +
		`"figurer":[{"fra":"2027-01-01","til":"2027-12-31","vaerdi":"18300","status":"bekendtgjort","hjemmel":"LAS § 69 j, stk. 8 (LBK 1004/2025)"}]}]}`
	aendringer, err := satser.LaesAendringer([]byte(doc))
	if err != nil {
		t.Fatal(err)
	}
	ny, _, err := til2026.Med(aendringer...)
	if err != nil {
		t.Fatal(err)
	}
	op, err := ny.Sats(satser.Loengraense, satser.Jobafklaring, satser.MustDato("2027-06-01"))
	if err != nil || op.Hjemmel.Stk != 8 {
		t.Errorf("%v (%v)", op.Hjemmel, err)
	}
}

// TestHalvRegulering: a year of which only one of the two percentages is known gives no regulation to hold a figure against.
func TestHalvRegulering(t *testing.T) {
	aar := satser.MustPeriode("2027-01-01", "2027-12-31")
	kr := func(s string) satser.Figur {
		return satser.Figur{Fra: aar.Fra, Til: aar.Til, Vaerdi: satser.MustBeloeb(s), Status: satser.Bekendtgjort}
	}
	med := func(a ...satser.Regelaendring) int {
		_, advarsler, err := til2026.Med(append(a, satser.NyFigur(satser.MaanedForsoerger, satser.Ressourceforloeb, kr("99999")))...)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, x := range advarsler {
			if x.Kode == satser.AfvigerFraRegulering && x.Sats == satser.MaanedForsoerger {
				n++
			}
		}
		return n
	}
	generel := satser.NyFigur(satser.ReguleringGenerel, satser.Ressourceforloeb, kr("3"))
	fradrag := satser.NyFigur(satser.ReguleringFradrag, satser.Ressourceforloeb, kr("0"))
	if a, b, c := med(generel), med(fradrag), med(generel, fradrag); a != 0 || b != 0 || c != 1 {
		t.Errorf("%d, %d and %d warnings, want 0, 0 and 1", a, b, c)
	}
}

// Streng is embedded as it is.
type Streng string

// TestAfkodFelter: a field that is not exported is none, and an embedded value that is no struct has the name of its type.
func TestAfkodFelter(t *testing.T) {
	var skjult struct {
		Navn string `json:"navn"`
		alt  int
	}
	kraevKode(t, satser.Afkod([]byte(`{"navn":"a","alt":1}`), &skjult), satser.KodeUkendt)
	if err := satser.Afkod([]byte(`{"navn":"a"}`), &skjult); err != nil || skjult.Navn != "a" || skjult.alt != 0 {
		t.Errorf("%+v: %v", skjult, err)
	}
	var streng struct{ Streng }
	if err := satser.Afkod([]byte(`{"Streng":"a"}`), &streng); err != nil || streng.Streng != "a" {
		t.Errorf("%+v: %v", streng, err)
	}
}

// TestAfkodNaevnerNoegler: the fault of a key that is none names all there are, and one in another case as it should be written.
func TestAfkodNaevnerNoegler(t *testing.T) {
	var x struct {
		Fra int `json:"fra"`
		Til int `json:"til"`
	}
	for data, krav := range map[string]string{
		`{"paa":1}`: "en af nøglerne fra til",
		`{"TIL":1}`: "nøglen skrevet til",
	} {
		if fejl := kraevKode(t, satser.Afkod([]byte(data), &x), satser.KodeUkendt); fejl.Krav != krav {
			t.Errorf("%s: %q, want %q", data, fejl.Krav, krav)
		}
	}
}
