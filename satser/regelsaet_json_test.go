package satser_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// lille is a rule set with the three monthly rates of one scheme and one rule.
const lille = `{"format":"satser/1","sidsteDag":"2025-12-31","serier":[` +
	`{"sats":"maaned.forsoerger","ordning":"jobafklaring","enhed":"kr/måned","hjemmel":"LAS § 69 j, stk. 2, nr. 1 (LBK 808/2024)","figurer":[` +
	`{"fra":"2024-01-01","til":"2024-12-31","vaerdi":"16382.00","status":"bekendtgjort","kendt":"2023-11-15","kilder":["æ","b"]},` +
	`{"fra":"2025-01-01","til":"2025-12-31","vaerdi":"16972.00","status":"beregnet","hjemmel":"LAS § 69 j, stk. 2 (LBK 808/2024)","afledning":"× 1,036"}]},` +
	`{"sats":"maaned.ikke-forsoerger","ordning":"jobafklaring","enhed":"kr/måned","hjemmel":"LAS § 69 j, stk. 2, nr. 2 (LBK 808/2024)","figurer":[` +
	`{"fra":"2024-01-01","til":"2024-12-31","vaerdi":"12326.00","status":"bekendtgjort"}]},` +
	`{"sats":"maaned.hjemmeboende","ordning":"jobafklaring","enhed":"kr/måned","hjemmel":"LAS § 69 j, stk. 2, nr. 3 (LBK 808/2024)","figurer":[` +
	`{"fra":"2024-01-01","til":"2024-12-31","vaerdi":"3834.00","status":"bekendtgjort"}]}],` +
	`"regler":[{"regel":"indtaegt.loen","ordning":"jobafklaring","versioner":[` + lilleVersion + `]}]}`

const lilleVersion = `{"fra":"2024-01-01","virkning":"lønregel","tal":["30","55"],"hjemmel":"LAS § 69 j, stk. 9 (LBK 808/2024)",` +
	`"kendt":"2014-06-25","sikkerhed":"læst","note":"n"}`

func laes(t testing.TB, s string) *satser.Regelsaet {
	t.Helper()
	r, err := satser.LaesRegelsaet([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestLaesRegelsaet(t *testing.T) {
	r := laes(t, lille)
	op, err := r.Sats(satser.MaanedForsoerger, satser.Jobafklaring, satser.MustDato("2025-06-01"))
	if err != nil || op.Vaerdi != satser.MustBeloeb("16972") || op.Hjemmel.String() != "LAS § 69 j, stk. 2 (LBK 808/2024)" {
		t.Errorf("opslag gav %v %v (%v)", op.Vaerdi, op.Hjemmel, err)
	}
	v, err := r.Regel(satser.Loen.Regel(), satser.Jobafklaring, satser.MustDato("2025-12-31"))
	if err != nil || v.Tal != [2]satser.Procent{3000, 5500} || v.Virkning != satser.Loenregel {
		t.Errorf("reglen gav %+v (%v)", v, err)
	}
	b, err := json.Marshal(r)
	if err != nil || string(b) != lille {
		t.Errorf("skrevet igen: %v\n%s", err, cmp.Diff(lille, string(b)))
	}
}

// TestRegelsaetRoundTrip finds that the built-in rule set, changed ones and earlier ones keep their fingerprint
// through JSON.
func TestRegelsaetRoundTrip(t *testing.T) {
	g := satser.Gaeldende()
	frem, err := g.Fremskriv(foersteUkendte.Aar(), satser.Regulering{Generel: 350})
	if err != nil {
		t.Fatal(err)
	}
	for navn, r := range map[string]*satser.Regelsaet{
		"gældende": g, "fremskrevet": frem, "som kendt i 2013": g.SomKendt(satser.MustDato("2013-06-01")),
		"som kendt i 2025": g.SomKendt(satser.MustDato("2025-12-28")), "lille": laes(t, lille),
	} {
		b, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		ny := laes(t, string(b))
		if ny.Aftryk() != r.Aftryk() || ny.SidsteDag() != r.SidsteDag() {
			t.Errorf("%s: aftrykket er %v, før %v", navn, ny.Aftryk(), r.Aftryk())
		}
	}
}

func TestLaesRegelsaetAfviser(t *testing.T) {
	for _, r := range []struct {
		grund, fra, til string // what is replaced in lille by what
		felt            string
		kode            satser.Kode
	}{
		{"another format", `"satser/1"`, `"satser/2"`, "format", satser.KodeUkendt},
		{"a later form with a new key is refused for its form", `"satser/1",`, `"satser/2","nyt":1,`, "format", satser.KodeUkendt},
		{"no last day", `"2025-12-31","serier"`, `"","serier"`, "sidsteDag", satser.KodeMangler},
		{"no rules key", `,"regler"`, `,"Regler"`, "Regler", satser.KodeUkendt},
		{"an unknown series", `"maaned.forsoerger"`, `"maaned.konge"`, "serier[0].sats", satser.KodeUkendt},
		{"an empty series name", `"maaned.forsoerger"`, `""`, "serier[0].sats", satser.KodeMangler},
		{"an empty scheme", `"ordning":"jobafklaring","enhed":"kr/måned","hjemmel":"LAS § 69 j, stk. 2, nr. 2`, `"ordning":"","enhed":"kr/måned","hjemmel":"LAS § 69 j, stk. 2, nr. 2`, "serier[1].ordning", satser.KodeMangler},
		{"the unit of another series", `"kr/måned","hjemmel":"LAS § 69 j, stk. 2, nr. 2`, `"kr/uge","hjemmel":"LAS § 69 j, stk. 2, nr. 2`, "serier[1].enhed", satser.KodeModstrid},
		{"a series twice under a scheme", `"maaned.ikke-forsoerger"`, `"maaned.forsoerger"`, "serier[1]", satser.KodeDublet},
		{"a series without figures", `"figurer":[{"fra":"2024-01-01","til":"2024-12-31","vaerdi":"3834.00","status":"bekendtgjort"}]`, `"figurer":[]`, "serier[2].figurer", satser.KodeMangler},
		{"no provision anywhere", `"LAS § 69 j, stk. 2, nr. 3 (LBK 808/2024)"`, `""`, "serier[2].figurer[0].hjemmel", satser.KodeMangler},
		{"a provision nobody can read", `"LAS § 69 j, stk. 2, nr. 3 (LBK 808/2024)"`, `"§ 69 j"`, "serier[2].hjemmel", satser.KodeFormat},
		{"a figure without a first day", `{"fra":"2025-01-01"`, `{"fra":""`, "serier[0].figurer[1].fra", satser.KodeMangler},
		{"a figure without a last day", `"til":"2025-12-31"`, `"til":""`, "serier[0].figurer[1].til", satser.KodeMangler},
		{"a figure that ends before it begins", `"til":"2025-12-31"`, `"til":"2024-12-31"`, "serier[0].figurer[1].til", satser.KodeModstrid},
		{"a day between two figures", `{"fra":"2025-01-01"`, `{"fra":"2025-01-02"`, "serier[0].figurer[1].fra", satser.KodeHul},
		{"a day in two figures", `{"fra":"2025-01-01"`, `{"fra":"2024-12-31"`, "serier[0].figurer[1].fra", satser.KodeOverlap},
		{"two figures from one day", `{"fra":"2025-01-01"`, `{"fra":"2024-01-01"`, "serier[0].figurer[1].fra", satser.KodeDublet},
		{"figures out of order", `{"fra":"2025-01-01","til":"2025-12-31"`, `{"fra":"2023-01-01","til":"2023-12-31"`, "serier[0].figurer[1].fra", satser.KodeUorden},
		{"a rate of nothing", `"16972.00"`, `"0"`, "serier[0].figurer[1].vaerdi", satser.KodeFortegn},
		{"a negative rate", `"16972.00"`, `"-1"`, "serier[0].figurer[1].vaerdi", satser.KodeFortegn},
		{"a monthly rate in øre", `"16972.00"`, `"16972.50"`, "serier[0].figurer[1].vaerdi", satser.KodeFormat},
		{"a rate as large as the bound", `"16972.00"`, `"1000000000"`, "serier[0].figurer[1].vaerdi", satser.KodeGraense},
		{"a figure without a status", `"status":"beregnet"`, `"status":""`, "serier[0].figurer[1].status", satser.KodeMangler},
		{"an unknown status", `"status":"beregnet"`, `"status":"gættet"`, "serier[0].figurer[1].status", satser.KodeUkendt},
		{"a source of nothing", `["æ","b"]`, `["æ",""]`, "serier[0].figurer[0].kilder[1]", satser.KodeGraense},
		{"an endless derivation", `"× 1,036"`, `"` + strings.Repeat("x", 2001) + `"`, "serier[0].figurer[1].afledning", satser.KodeGraense},
		{"an unknown rule", `"regel":"indtaegt.loen"`, `"regel":"held"`, "regler[0].regel", satser.KodeUkendt},
		{"a rule without a scheme", `"regel":"indtaegt.loen","ordning":"jobafklaring"`, `"regel":"indtaegt.loen","ordning":""`, "regler[0].ordning", satser.KodeMangler},
		{"a version without a day", `{"fra":"2024-01-01","virkning"`, `{"fra":"","virkning"`, "regler[0].versioner[0].fra", satser.KodeMangler},
		{"a version without an effect", `"lønregel"`, `""`, "regler[0].versioner[0].virkning", satser.KodeMangler},
		{"an unknown effect", `"lønregel"`, `"måske"`, "regler[0].versioner[0].virkning", satser.KodeUkendt},
		{"a version without a provision", `"LAS § 69 j, stk. 9 (LBK 808/2024)"`, `""`, "regler[0].versioner[0].hjemmel", satser.KodeMangler},
		{"a version without a certainty", `"læst"`, `""`, "regler[0].versioner[0].sikkerhed", satser.KodeMangler},
		{"a share above the whole", `["30","55"]`, `["30","100.01"]`, "regler[0].versioner[0].tal[1]", satser.KodeGraense},
		{"a negative share", `["30","55"]`, `["-30","55"]`, "regler[0].versioner[0].tal[0]", satser.KodeGraense},
		{"one number for two", `["30","55"]`, `["30"]`, "regler[0].versioner[0].tal", satser.KodeFormat},
		{"the same rule twice", `"note":"n"}]}`, `"note":"n"}]},{"regel":"indtaegt.loen","ordning":"jobafklaring","versioner":[{"fra":"2024-01-01","virkning":"lønregel","hjemmel":"LAS § 69 j (LBK 808/2024)","sikkerhed":"læst"}]}`, "regler[1]", satser.KodeDublet},
		{"two versions from one day", `"note":"n"}`, `"note":"n"},{"fra":"2024-01-01","virkning":"lønregel","hjemmel":"LAS § 69 j (LBK 808/2024)","sikkerhed":"læst"}`, "regler[0].versioner[1].fra", satser.KodeDublet},
		{"versions out of order", `"note":"n"}`, `"note":"n"},{"fra":"2023-01-01","virkning":"lønregel","hjemmel":"LAS § 69 j (LBK 808/2024)","sikkerhed":"læst"}`, "regler[0].versioner[1].fra", satser.KodeUorden},
		{"a rule without versions", `"versioner":[` + lilleVersion + `]`, `"versioner":[]`, "regler[0].versioner", satser.KodeMangler},
		{"no scheme has its monthly rates", `"maaned.hjemmeboende"`, `"loengraense"`, "serier", satser.KodeMangler},
		{"an unknown key in a figure", `"kendt":"2023-11-15"`, `"kildedato":"2023-11-15"`, "serier[0].figurer[0].kildedato", satser.KodeUkendt},
	} {
		if !strings.Contains(lille, r.fra) {
			t.Fatalf("%s: %q findes ikke i lille", r.grund, r.fra)
		}
		_, err := satser.LaesRegelsaet([]byte(strings.Replace(lille, r.fra, r.til, 1)))
		var fejl *satser.Inputfejl
		if !errors.As(err, &fejl) || fejl.Felt != r.felt || fejl.Kode != r.kode {
			t.Errorf("%s: %v; ventede %q, %q", r.grund, err, r.felt, r.kode)
		}
	}
}

// TestEnhederOgFortegn holds each unit to its decimals and each series of percentages to its sign, by adding a figure
// for 2027.
func TestEnhederOgFortegn(t *testing.T) {
	g := til2026
	for _, r := range []struct {
		grund  string
		sats   satser.Sats
		vaerdi string
		kode   satser.Kode // "" when taken
	}{
		{"an hour is counted in øre", satser.Timefradrag, "20.01", ""},
		{"but not in parts of it", satser.Timefradrag, "20.0101", satser.KodeFormat},
		{"a day is counted in kroner", satser.DagForsoerger, "856.50", satser.KodeFormat},
		{"an event is counted in kroner", satser.HaendelseVoksen, "2145.5", satser.KodeFormat},
		{"a supplement for a child is counted in kroner", satser.BidragTillaeg, "1751.5", satser.KodeFormat},
		{"a general regulation can be negative", satser.ReguleringGenerel, "-0.25", ""},
		{"and nothing", satser.ReguleringGenerel, "0", ""},
		{"a tilpasningsprocent can be negative", satser.Tilpasningsprocent, "-0.8", ""},
		{"a deduction can be nothing", satser.ReguleringFradrag, "0", ""},
		{"but not negative", satser.ReguleringFradrag, "-0.01", satser.KodeFortegn},
		{"a percentage has two decimals", satser.ReguleringFradrag, "0.451", satser.KodeFormat},
		{"a percentage is no amount", satser.ReguleringGenerel, "1000", satser.KodeGraense},
		{"nor a negative one", satser.Tilpasningsprocent, "-1000", satser.KodeGraense},
	} {
		var b satser.Beloeb
		if err := b.UnmarshalText([]byte(r.vaerdi)); err != nil {
			t.Fatal(err)
		}
		f := satser.Figur{Fra: satser.MustDato("2027-01-01"), Til: satser.MustDato("2027-12-31"), Vaerdi: b, Status: satser.Bekendtgjort}
		_, _, err := g.Med(satser.NyFigur(r.sats, satser.Jobafklaring, f))
		if r.kode == "" {
			if err != nil {
				t.Errorf("%s: %v", r.grund, err)
			}
			continue
		}
		if fejl := kraevKode(t, err, r.kode); fejl.Felt != r.sats.String()+"/jobafklaring/2027-01-01.vaerdi" {
			t.Errorf("%s: feltet er %q", r.grund, fejl.Felt)
		}
	}
}
