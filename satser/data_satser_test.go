package satser_test

import (
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// kildeaar is a year in testdata/satser-kilde.json: the figures as they were gathered from the official tables, before any of
// this package's code had seen them.
type kildeaar struct {
	Year       int    `json:"year"`
	Fra        string `json:"valid_from"`
	Til        string `json:"valid_to"`
	UgeFra     string `json:"weekly_valid_from"`
	UgeTil     string `json:"weekly_valid_to"`
	Regulation struct {
		Tilpasning string `json:"tilpasningsprocent"`
		Generel    string `json:"general_pct"`
		Fradrag    string `json:"deduction_pct"`
		Anvendt    string `json:"applied_pct"`
	} `json:"regulation"`
	Dagpenge json.Number            `json:"dagpenge_max_md"`
	Pension  string                 `json:"oblig_pension_pct"`
	Stoette  map[string]json.Number `json:"saerlig_stoette"`
	Rates    map[string]kildetal    `json:"rates"`
}

type kildetal struct {
	Value   json.Number `json:"value"`
	Status  string      `json:"status"`
	Sources []string    `json:"sources"`
}

func kilden(t testing.TB) []kildeaar {
	t.Helper()
	b, err := os.ReadFile("testdata/satser-kilde.json")
	if err != nil {
		t.Fatal(err)
	}
	var aar []kildeaar
	if err := json.Unmarshal(b, &aar); err != nil {
		t.Fatal(err)
	}
	return aar
}

// kildenavne pairs the keys of the gathered tables with the series; ugentlig means that a year begins on its first Monday,
// kun6a that kap. 6 b does not have it.
var kildenavne = []struct {
	navn            string
	sats            satser.Sats
	ugentlig, kun6a bool
}{
	{"md_forsoerger", satser.MaanedForsoerger, false, false},
	{"md_ikke", satser.MaanedIkkeForsoerger, false, false},
	{"md_u25", satser.MaanedHjemmeboende, false, false},
	{"md_bidrag", satser.MaanedBidragLoft, false, false},
	{"loengraense", satser.Loengraense, false, false},
	{"fradrag_time", satser.Timefradrag, false, false},
	{"syg_uge", satser.SygedagpengeUge, true, true},
	{"syg_time", satser.SygedagpengeTime, true, true},
	{"led89_uge", satser.LedighedsydelseUge, true, true},
	{"led_kth_f", satser.LedighedsydelseForsoerger, false, true},
	{"led_kth_i", satser.LedighedsydelseIkkeForsoerger, false, true},
	{"dag_forsoerger", satser.DagForsoerger, false, false},
	{"dag_ikke", satser.DagIkkeForsoerger, false, false},
	{"dag_u25", satser.DagHjemmeboende, false, false},
	{"dag_bidrag", satser.DagBidragspligtig, false, false},
	{"punkt_f_i", satser.HaendelseVoksen, false, false},
	{"punkt_u25", satser.HaendelseHjemmeboende, false, false},
	{"atp_own", satser.ATPEgenAndel, false, false},
	{"atp_kommune", satser.ATPKommuneAndel, false, false},
}

// lovensTal is where the text of the act goes before the gathered table, or adds its authority to it.
var lovensTal = []struct {
	grund   string
	sats    satser.Sats
	ordning satser.Ordning
	aar     int
	vaerdi  string
	status  satser.Status
	kilde   string
}{
	{"§ 69 j, stk. 9, says 13.442 where the chain gives 13.446", satser.Loengraense, satser.Jobafklaring, 2014, "13442", satser.Bekendtgjort, "2014/1193"},
	{"§ 69 j, stk. 10, says 15,50", satser.Timefradrag, satser.Jobafklaring, 2014, "15.50", satser.Bekendtgjort, "2014/1193"},
	{"§ 69 o, stk. 2, nr. 1, says 1.644 (2014-niveau)", satser.HaendelseVoksen, satser.Jobafklaring, 2014, "1644", satser.Bekendtgjort, "2015/806"},
	{"§ 69 o, stk. 2, nr. 2, says 255 (2014-niveau)", satser.HaendelseHjemmeboende, satser.Jobafklaring, 2014, "255", satser.Bekendtgjort, "2015/806"},
	{"§ 109, stk. 4, 2. pkt., rounds nr. 12 to whole kroner: 18,50 × 1,045 = 19,3325, where the tables have 19,33", satser.Timefradrag, satser.Ressourceforloeb, 2026, "19", satser.Beregnet, "2025/1004"},
	{"and the same amount in § 69 j, stk. 10", satser.Timefradrag, satser.Jobafklaring, 2026, "19", satser.Beregnet, "2025/1004"},
}

var vilStatus = map[string]satser.Status{
	"published":             satser.Bekendtgjort,
	"published-other-table": satser.BekendtgjortAndenTabel,
	"computed":              satser.Beregnet,
}

// TestFigurerModKilden compares every figure of the gathered tables with the built-in one: value, days, status and sources.
// The tables go to the last year of known law, and no figure of their series stands outside them.
func TestFigurerModKilden(t *testing.T) {
	r, set, foerst := satser.Gaeldende(), map[satser.Satsref]bool{}, 2013
	for _, aar := range kilden(t) {
		if aar.Year != foerst {
			t.Errorf("kilden har %d, hvor %d skulle stå", aar.Year, foerst)
		}
		foerst = aar.Year + 1
		for _, n := range kildenavne {
			tal := aar.Rates[n.navn]
			fra, til := aar.Fra, aar.Til
			if n.ugentlig {
				fra, til = aar.UgeFra, aar.UgeTil
			}
			for _, o := range []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring} {
				if o == satser.Jobafklaring && (n.kun6a || til < "2014-07-01") {
					continue
				}
				set[sammenlignFigur(t, r, n.sats, o, aar.Year, maks(fra, o), til, tal)] = true
			}
		}
	}
	if foerst != foersteUkendte.Aar() {
		t.Errorf("kilden går til %d, og regelsættet er kendt til %v", foerst-1, r.SidsteDag())
	}
	for _, n := range kildenavne {
		for _, o := range ordninger {
			for _, f := range r.Figurer(n.sats, o) {
				if f.Fra.Aar() < foerst && !set[satser.Satsref{Sats: n.sats, Ordning: o, Fra: f.Fra}] {
					t.Errorf("%v %v %v: figuren er ikke i kilden", n.sats, o, f.Fra)
				}
			}
		}
	}
}

// maks is the first day of a figure under a scheme: kap. 6 b begins on 1 July 2014.
func maks(fra string, o satser.Ordning) string {
	if o == satser.Jobafklaring && fra < "2014-07-01" {
		return "2014-07-01"
	}
	return fra
}

// sammenlignFigur returns the figure that it has looked at, without its status; the zero Satsref when the tables have none.
func sammenlignFigur(t *testing.T, r *satser.Regelsaet, s satser.Sats, o satser.Ordning, aar int, fra, til string, tal kildetal) satser.Satsref {
	t.Helper()
	ref := satser.Satsref{Sats: s, Ordning: o, Fra: satser.MustDato(fra)}
	f, err := r.Figur(ref)
	if tal.Status == "missing" {
		if err == nil {
			t.Errorf("%v %v %d: %v, men kilden har intet tal", s, o, aar, f.Vaerdi)
		}
		return satser.Satsref{}
	}
	vaerdi, status := tal.Value.String(), vilStatus[tal.Status]
	for _, l := range lovensTal {
		if l.sats == s && l.ordning == o && l.aar == aar {
			vaerdi, status, tal.Sources = l.vaerdi, l.status, []string{"https://www.retsinformation.dk/eli/lta/" + l.kilde}
		}
	}
	if err != nil || f.Vaerdi != satser.MustBeloeb(vaerdi) || f.Status != status || f.Til != satser.MustDato(til) {
		t.Errorf("%v %v %s: %v til %v, %v (%v); kilden har %s til %s, %v", s, o, fra, f.Vaerdi, f.Til, f.Status, err, vaerdi, til, status)
	}
	for _, k := range tal.Sources {
		if !harKilde(f, k) {
			t.Errorf("%v %v %s: kilden %q mangler i %q", s, o, fra, k, f.Kilder)
		}
	}
	return ref
}

func harKilde(f satser.Figur, k string) bool {
	for _, har := range f.Kilder {
		if string(har) == k {
			return true
		}
	}
	return false
}

// TestLovensKilder holds the figures that the act itself states to having the act among their sources.
func TestLovensKilder(t *testing.T) {
	type raekke struct {
		grund  string
		sats   satser.Sats
		o      satser.Ordning
		fra    string
		vaerdi string
		lov    string
	}
	raekker := []raekke{
		{"§ 69 j, stk. 9, 2015-niveau", satser.Loengraense, satser.Jobafklaring, "2015-01-01", "13648", "2015/806"},
		{"§ 69 j, stk. 10, 2015-niveau", satser.Timefradrag, satser.Jobafklaring, "2015-01-01", "15.73", "2015/806"},
		{"§ 68 a, stk. 2, 2021-niveau", satser.Loengraense, satser.Ressourceforloeb, "2021-01-01", "15264", "2023/1031"},
		{"§ 69 d, stk. 3, nr. 1, 2018-niveau", satser.HaendelseLoftEnlig, satser.Ressourceforloeb, "2018-01-01", "1735", "2019/247"},
		{"§ 69 o, stk. 3, nr. 2, 2024-niveau", satser.HaendelseLoft, satser.Jobafklaring, "2024-01-01", "948", "2025/1004"},
		{"§ 68, stk. 2, nr. 4, 1.548 in 2024-niveau", satser.BidragTillaeg, satser.Ressourceforloeb, "2025-07-01", "1604", "2025/1004"},
	}
	for _, o := range []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring} {
		for s, v := range map[satser.Sats]string{
			satser.MaanedForsoerger: "16382", satser.MaanedIkkeForsoerger: "12326", satser.MaanedHjemmeboende: "3834", satser.MaanedBidragLoft: "16382",
		} {
			raekker = append(raekker, raekke{"§ 68, stk. 2, and § 69 j, stk. 2, 2024-niveau", s, o, "2024-01-01", v, "2025/1004"})
		}
	}
	for _, r := range raekker {
		f, err := satser.Gaeldende().Figur(satser.Satsref{Sats: r.sats, Ordning: r.o, Fra: satser.MustDato(r.fra)})
		if err != nil || f.Vaerdi != satser.MustBeloeb(r.vaerdi) || !harKilde(f, "https://www.retsinformation.dk/eli/lta/"+r.lov) {
			t.Errorf("%s: %v %v %q (%v)", r.grund, r.sats, f.Vaerdi, f.Kilder, err)
		}
	}
}

// TestOevrigeFigurer compares the series that the gathered tables do not hold year by year with a list written by hand.
func TestOevrigeFigurer(t *testing.T) {
	for _, r := range []struct {
		grund string
		sats  satser.Sats
		want  string // first day, last day, value
	}{
		{"a flat supplement since 1 July 2025", satser.BidragTillaeg, "2025-07-01/2025-12-31 1604, 2026-01-01/2026-12-31 1676"},
		{"1.735 in 2018 and 1.896 in 2024, each year between them rounded", satser.HaendelseLoftEnlig, "2018 1735, 2019 1757, 2020 1777, 2021 1799, 2022 1802, 2023 1837, 2024 1896, 2025 1964, 2026 2052"},
		{"868 in 2018 and 948 in 2024", satser.HaendelseLoft, "2018 868, 2019 879, 2020 889, 2021 900, 2022 901, 2023 919, 2024 948, 2025 982, 2026 1026"},
		{"269 in 2018 and 292 in 2024", satser.HaendelseLoftHjemmeboende, "2018 269, 2019 272, 2020 275, 2021 278, 2022 278, 2023 283, 2024 292, 2025 303, 2026 317"},
		{"equal to the rate in 2016, 2020 and 2021; stated anew from 1 July 2025", satser.ATPGraenseForsoerger, "2016 14575, 2017 14808, 2018 14993, 2019 15180, 2020 15355, 2021 15547, 2022 15570, 2023 15874, 2024 16382, 2025-01-01/2025-06-30 16972, 2025-07-01/2025-12-31 16972, 2026 17736"},
		{"the same for others", satser.ATPGraenseAndre, "2016 10968, 2017 11143, 2018 11282, 2019 11423, 2020 11554, 2021 11698, 2022 11716, 2023 11944, 2024 12326, 2025-01-01/2025-06-30 12770, 2025-07-01/2025-12-31 12770, 2026 13345"},
		{"a monthly amount from 1 July 2017", satser.DagpengeMaaned, "2017-07-01/2017-12-31 18403, 2018 18633, 2019 18866, 2020 19083, 2021 19322, 2022 19351, 2023 19728, 2024 20359, 2025 21092, 2026 22041"},
		{"seen in three years", satser.SaerligStoetteIkkeForsoerger, "2015 2850, 2017 2950, 2020 3100"},
		{"seen in three years", satser.SaerligStoetteHjemmeboendeBarn, "2015 4050, 2017 4200, 2020 4500"},
		{"seen in three years", satser.SaerligStoetteUdeboendeBarn, "2015 4150, 2017 4300, 2020 4600"},
		{"seen in two years", satser.SaerligStoetteBarnHjemme, "2017 800, 2020 850"},
		{"seen once", satser.SaerligStoetteBarnUde, "2020 700"},
		{"seen once", satser.SaerligStoetteIndtaegt, "2020 19083"},
		{"§ 80 c, nr. 1-11", satser.PensionProcent, "2020 0.3, 2021 0.6, 2022 0.9, 2023 1.2, 2024 1.5, 2025 1.8, 2026 2.1, 2027 2.4, 2028 2.7, 2029 3.0, 2030 3.3"},
		{"satsreguleringsprocenten, from 2020 1,7 plus tilpasningsprocenten", satser.ReguleringGenerel, "2013 1.6, 2014 1.8, 2015 1.5, 2016 1.4, 2017 2.0, 2018 2.0, 2019 2.0, 2020 1.9, 2021 2.0, 2022 0.9, 2023 2.7, 2024 3.2, 2025 3.6, 2026 4.5"},
		{"§ 109, stk. 4", satser.ReguleringFradrag, "2013 0, 2014 0, 2015 0, 2016 0.3, 2017 0.4, 2018 0.75, 2019 0.75, 2020 0.75, 2021 0.75, 2022 0.75, 2023 0.75, 2024 0, 2025 0, 2026 0"},
		{"as announced; negative in five years", satser.Tilpasningsprocent, "2013 -0.4, 2014 -0.2, 2015 -0.5, 2016 -0.6, 2017 0.2, 2018 0.2, 2019 0.2, 2020 0.2, 2021 0.3, 2022 -0.8, 2023 1.0, 2024 1.5, 2025 1.9, 2026 2.8"},
	} {
		for _, o := range []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring} {
			var har []string
			for _, f := range satser.Gaeldende().Figurer(r.sats, o) {
				har = append(har, satser.Periode{Fra: f.Fra, Til: f.Til}.String()+" "+f.Vaerdi.String())
			}
			if diff := cmp.Diff(skrevet(r.want, o), har); diff != "" {
				t.Errorf("%v %v (%s): -vil +har\n%s", r.sats, o, r.grund, diff)
			}
		}
	}
}

// skrevet reads "2018 868, 2025-01-01/2025-06-30 16972" into one text for each figure, as kap. 6 b has them for kap. 6 b.
func skrevet(liste string, o satser.Ordning) []string {
	var ud []string
	for _, led := range strings.Split(liste, ", ") {
		dage, vaerdi, _ := strings.Cut(led, " ")
		if len(dage) == 4 {
			dage = dage + "-01-01/" + dage + "-12-31"
		}
		fra, til, _ := strings.Cut(dage, "/")
		if o == satser.Jobafklaring && til < "2014-07-01" {
			continue
		}
		ud = append(ud, maks(fra, o)+"/"+til+" "+satser.MustBeloeb(vaerdi).String())
	}
	return ud
}

// TestKildensOevrigeTal holds the gathered file's own dagpenge, pension, særlig støtte and percentages to the built-in ones.
func TestKildensOevrigeTal(t *testing.T) {
	stoette := map[string]satser.Sats{
		"ikke_forsoerger": satser.SaerligStoetteIkkeForsoerger, "forsoerger_hjemmeb_barn": satser.SaerligStoetteHjemmeboendeBarn,
		"forsoerger_udeb_barn": satser.SaerligStoetteUdeboendeBarn, "fradrag_barn_hjemme_udover_1": satser.SaerligStoetteBarnHjemme,
		"fradrag_barn_ude_udover_1": satser.SaerligStoetteBarnUde, "indtaegtsgraense_efter_3_mdr": satser.SaerligStoetteIndtaegt,
	}
	for _, aar := range kilden(t) {
		vil := map[satser.Sats]string{
			satser.DagpengeMaaned: aar.Dagpenge.String(), satser.PensionProcent: aar.Pension, satser.ReguleringGenerel: aar.Regulation.Generel,
			satser.ReguleringFradrag: aar.Regulation.Fradrag, satser.Tilpasningsprocent: aar.Regulation.Tilpasning,
		}
		for navn, sats := range stoette {
			vil[sats] = aar.Stoette[navn].String()
		}
		d := satser.MustDato(strconv.Itoa(aar.Year) + "-12-01")
		for sats, tal := range vil {
			op, err := satser.Gaeldende().Sats(sats, satser.Ressourceforloeb, d)
			if tal == "" != (err != nil) || (err == nil && op.Vaerdi != satser.MustBeloeb(tal)) {
				t.Errorf("%v %v: %v (%v), kilden har %q", sats, d, op.Vaerdi, err, tal)
			}
		}
	}
}

// TestFigurerneErForklaret holds every figure to what a reader needs: a source when it was seen, a derivation when it was computed, a
// provision, and no path of anybody's machine.
func TestFigurerneErForklaret(t *testing.T) {
	for _, s := range satser.Satser() {
		for _, o := range []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring} {
			for _, f := range satser.Gaeldende().Figurer(s, o) {
				set := f.Status == satser.Bekendtgjort || f.Status == satser.BekendtgjortAndenTabel
				if set != (len(f.Kilder) > 0) && f.Status != satser.Beregnet || set == (f.Afledning != "") {
					t.Errorf("%v %v %v: %v med kilder %q og afledning %q", s, o, f.Fra, f.Status, f.Kilder, f.Afledning)
				}
				for _, k := range f.Kilder {
					if strings.HasPrefix(string(k), "/") || strings.Contains(string(k), ".txt") || strings.Contains(string(k), "../") {
						t.Errorf("%v %v %v: kilden %q er en sti", s, o, f.Fra, k)
					}
				}
				op, err := satser.Gaeldende().Sats(s, o, f.Fra)
				if err != nil || !op.Hjemmel.IsValid() {
					t.Errorf("%v %v %v: hjemmel %v (%v)", s, o, f.Fra, op.Hjemmel, err)
				}
			}
		}
	}
}
