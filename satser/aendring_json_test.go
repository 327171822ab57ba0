package satser_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// januar is a next January's table of two series and a rule.
const januar = `{"format":"satser/1","sidsteDag":"2027-12-31","serier":[` +
	`{"sats":"maaned.forsoerger","ordning":"jobafklaring","enhed":"kr/måned","figurer":[` +
	`{"fra":"2027-01-01","til":"2027-12-31","vaerdi":18300,"status":"bekendtgjort","kendt":"2026-11-20","kilder":["https://bm.dk/"]}]},` +
	`{"sats":"atp.egen","ordning":"jobafklaring","hjemmel":"LAS § 80, stk. 1 (LBK 1004/2025)","figurer":[` +
	`{"fra":"2024-01-01","til":"2027-12-31","vaerdi":"99","status":"bekendtgjort i anden tabel"}]}],` +
	`"regler":[{"regel":"bevilling","ordning":"jobafklaring","versioner":[` +
	`{"fra":"2027-07-01","virkning":"gælder ikke","hjemmel":"LAS § 69 j, stk. 1 (LBK 1004/2025)","sikkerhed":"udledt"}]}]}`

func TestLaesAendringer(t *testing.T) {
	aendringer, err := satser.LaesAendringer([]byte(januar))
	if err != nil {
		t.Fatal(err)
	}
	var har []string
	for _, c := range aendringer {
		har = append(har, c.String())
	}
	want := []string{
		"kendt til og med 2027-12-31",
		"maaned.forsoerger (jobafklaringsforløb) 2027-01-01/2027-12-31: 18300.00",
		"atp.egen (jobafklaringsforløb) 2024-01-01/2027-12-31: 99.00",
		"bevilling (jobafklaringsforløb) fra 2027-07-01: gælder ikke",
	}
	if diff := cmp.Diff(want, har); diff != "" {
		t.Errorf("-vil +har\n%s", diff)
	}
	ny, _, err := til2026.Med(aendringer...)
	if err != nil {
		t.Fatal(err)
	}
	if ny.SidsteDag() != satser.MustDato("2027-12-31") {
		t.Errorf("sidste dag er %v", ny.SidsteDag())
	}
	f, err := ny.Figur(satser.Satsref{Sats: satser.MaanedForsoerger, Ordning: satser.Jobafklaring, Fra: satser.MustDato("2027-01-01")})
	if err != nil || f.Kendt != satser.MustDato("2026-11-20") || f.Kilder[0] != "https://bm.dk/" {
		t.Errorf("figuren er %+v (%v)", f, err)
	}
	v, err := ny.Regel(satser.RegelBevilling, satser.Jobafklaring, satser.MustDato("2027-07-01"))
	if err != nil || v.Virkning != satser.GaelderIkke {
		t.Errorf("reglen er %+v (%v)", v, err)
	}
}

// TestLaesAendringerHjemmel finds that a series' provision in a document becomes that of the new figures alone.
func TestLaesAendringerHjemmel(t *testing.T) {
	const doc = `{"format":"satser/1","serier":[{"sats":"loengraense","ordning":"jobafklaring","hjemmel":"LAS § 69 j, stk. 7 (LBK 1004/2025)",` +
		`"figurer":[{"fra":"2027-01-01","til":"2027-12-31","vaerdi":"18300","status":"bekendtgjort"}]}]}`
	aendringer, err := satser.LaesAendringer([]byte(doc))
	if err != nil {
		t.Fatal(err)
	}
	ny, _, err := til2026.Med(aendringer...)
	if err != nil {
		t.Fatal(err)
	}
	for dag, want := range map[string]string{"2026-12-31": "§ 69 j, stk. 9", "2027-01-01": "§ 69 j, stk. 7"} {
		op, err := ny.Sats(satser.Loengraense, satser.Jobafklaring, satser.MustDato(dag))
		if err != nil || op.Hjemmel.Bestemmelse() != want {
			t.Errorf("%s: %q (%v), ventede %q", dag, op.Hjemmel.Bestemmelse(), err, want)
		}
	}
	nyOrdning := strings.NewReplacer("loengraense", "sygedagpenge.uge", "18300", "5300").Replace(doc)
	if aendringer, err = satser.LaesAendringer([]byte(nyOrdning)); err != nil {
		t.Fatal(err)
	}
	if ny, _, err = til2026.Med(aendringer...); err != nil {
		t.Fatalf("en serie med sin egen hjemmel: %v", err)
	}
	if op, err := ny.Sats(satser.SygedagpengeUge, satser.Jobafklaring, satser.MustDato("2027-06-01")); err != nil || op.Hjemmel.Stk != 7 {
		t.Errorf("%v (%v)", op.Hjemmel, err)
	}
}

// TestLaesAendringerTagerHeltRegelsaet finds that a whole rule set is also a list of changes: over an empty one it
// gives itself.
func TestLaesAendringerTagerHeltRegelsaet(t *testing.T) {
	aendringer, err := satser.LaesAendringer([]byte(lille))
	if err != nil {
		t.Fatal(err)
	}
	var tom satser.Regelsaet
	ny, _, err := tom.Med(aendringer...)
	if err != nil || ny.Aftryk() != laes(t, lille).Aftryk() {
		t.Errorf("%v", err)
	}
}

func TestLaesAendringerAfviser(t *testing.T) {
	for _, r := range []struct {
		grund, fra, til string
		felt            string
		kode            satser.Kode
	}{
		{"no format", `"format":"satser/1",`, ``, "format", satser.KodeMangler},
		{"another format", `satser/1`, `satser/0`, "format", satser.KodeUkendt},
		{"a later form with a new key is refused for its form", `"satser/1",`, `"satser/2","nyt":1,`, "format", satser.KodeUkendt},
		{"an empty series name", `"atp.egen"`, `""`, "serier[1].sats", satser.KodeMangler},
		{"the unit of another series", `"kr/måned"`, `"kr/dag"`, "serier[0].enhed", satser.KodeModstrid},
		{"a figure without a value", `"vaerdi":"99",`, ``, "serier[1].figurer[0].vaerdi", satser.KodeMangler},
		{"a figure with a value of nothing", `"99"`, `"0"`, "serier[1].figurer[0].vaerdi", satser.KodeFortegn},
		{"a day in a wrong form", `"kendt":"2026-11-20"`, `"kendt":"20.11.2026"`, "serier[0].figurer[0].kendt", satser.KodeFormat},
		{"a version without an effect", `"gælder ikke"`, `""`, "regler[0].versioner[0].virkning", satser.KodeMangler},
		{"a version of an unknown rule", `"bevilling"`, `"bevillinger"`, "regler[0].regel", satser.KodeUkendt},
		{"null for the rules", `"regler":[`, `"regler":null,"x":[`, "regler", satser.KodeMangler},
	} {
		if !strings.Contains(januar, r.fra) {
			t.Fatalf("%s: %q findes ikke", r.grund, r.fra)
		}
		_, err := satser.LaesAendringer([]byte(strings.Replace(januar, r.fra, r.til, 1)))
		var fejl *satser.Inputfejl
		if !errors.As(err, &fejl) || fejl.Felt != r.felt || fejl.Kode != r.kode {
			t.Errorf("%s: %v; ventede %q, %q", r.grund, err, r.felt, r.kode)
		}
	}
}
