package satser_test

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// lilleKanonisk is the canonical form of the rule set lille, written by hand from the description.
var lilleKanonisk = []string{
	"satser/1", "2025-12-31",
	"serie", "maaned.forsoerger", "jobafklaring", "LAS § 69 j, stk. 2, nr. 1 (LBK 808/2024)",
	"figur", "2024-01-01", "2024-12-31", "163820000", "bekendtgjort", "2023-11-15", "", "", "2", "æ", "b",
	"figur", "2025-01-01", "2025-12-31", "169720000", "beregnet", "0000-00-00", "LAS § 69 j, stk. 2 (LBK 808/2024)", "× 1,036", "0",
	"serie", "maaned.ikke-forsoerger", "jobafklaring", "LAS § 69 j, stk. 2, nr. 2 (LBK 808/2024)",
	"figur", "2024-01-01", "2024-12-31", "123260000", "bekendtgjort", "0000-00-00", "", "", "0",
	"serie", "maaned.hjemmeboende", "jobafklaring", "LAS § 69 j, stk. 2, nr. 3 (LBK 808/2024)",
	"figur", "2024-01-01", "2024-12-31", "38340000", "bekendtgjort", "0000-00-00", "", "", "0",
	"regel", "indtaegt.loen", "jobafklaring",
	"version", "2024-01-01", "lønregel", "3000", "5500", "LAS § 69 j, stk. 9 (LBK 808/2024)", "2014-06-25", "læst", "n",
}

func TestAftryk(t *testing.T) {
	var b strings.Builder
	for _, s := range lilleKanonisk {
		fmt.Fprintf(&b, "%d:%s", len(s), s)
	}
	if har, want := laes(t, lille).Aftryk(), satser.Aftryk(sha256.Sum256([]byte(b.String()))); har != want {
		t.Errorf("aftrykket er %v, formen i hånden giver %v", har, want)
	}
}

// TestAftrykSerAlt changes one thing at a time and finds a new fingerprint each time.
func TestAftrykSerAlt(t *testing.T) {
	set := map[satser.Aftryk]string{laes(t, lille).Aftryk(): "uændret"}
	for _, r := range []struct{ hvad, fra, til string }{
		{"the last day", `"2025-12-31","serier"`, `"2026-12-31","serier"`},
		{"a series", `"sats":"maaned.hjemmeboende"`, `"sats":"maaned.hjemmeboende"`},
		{"a first day", `{"fra":"2024-01-01","til":"2024-12-31","vaerdi":"3834.00"`, `{"fra":"2024-01-02","til":"2024-12-31","vaerdi":"3834.00"`},
		{"a last day", `"til":"2024-12-31","vaerdi":"3834.00"`, `"til":"2024-12-30","vaerdi":"3834.00"`},
		{"a value", `"3834.00"`, `"3835.00"`},
		{"a status", `"beregnet"`, `"foreløbig"`},
		{"the day it was known", `"kendt":"2023-11-15"`, `"kendt":"2023-11-16"`},
		{"no day it was known", `"kendt":"2023-11-15",`, ``},
		{"a figure's own provision", `"hjemmel":"LAS § 69 j, stk. 2 (LBK 808/2024)"`, `"hjemmel":"LAS § 69 j, stk. 3 (LBK 808/2024)"`},
		{"a series' provision", `nr. 3 (LBK 808/2024)`, `nr. 3 (LBK 1004/2025)`},
		{"a source", `["æ","b"]`, `["æ","c"]`},
		{"the border between two sources", `["æ","b"]`, `["æb"]`},
		{"the order of two sources", `["æ","b"]`, `["b","æ"]`},
		{"a derivation", `"× 1,036"`, `"× 1,037"`},
		{"a rule", `"regel":"indtaegt.loen"`, `"regel":"indtaegt.renter"`},
		{"a rule's scheme", `"regel":"indtaegt.loen","ordning":"jobafklaring"`, `"regel":"indtaegt.loen","ordning":"ressourceforloeb"`},
		{"a version's first day", `{"fra":"2024-01-01","virkning"`, `{"fra":"2024-01-02","virkning"`},
		{"an effect", `"lønregel"`, `"kræver skøn"`},
		{"the first number", `["30","55"]`, `["30.01","55"]`},
		{"the second number", `["30","55"]`, `["30","55.01"]`},
		{"a version's provision", `stk. 9 (LBK 808/2024)`, `stk. 9 (LBK 1031/2023)`},
		{"the day a version was known", `"2014-06-25"`, `"2014-06-26"`},
		{"a certainty", `"læst"`, `"udledt"`},
		{"a note", `"note":"n"`, `"note":"m"`},
	} {
		a := laes(t, strings.Replace(lille, r.fra, r.til, 1)).Aftryk()
		if foer, ok := set[a]; ok != (r.fra == r.til) {
			t.Errorf("%s: samme aftryk som %s", r.hvad, foer)
		}
		set[a] = r.hvad
	}
}

// TestAftrykErUafhaengigtAfOrden finds that the order of series in a document means nothing.
func TestAftrykErUafhaengigtAfOrden(t *testing.T) {
	hoved, rest, _ := strings.Cut(lille, `"serier":[`)
	serier, regler, _ := strings.Cut(rest, `],"regler"`)
	poster := strings.Split(serier, `,{"sats"`)
	omvendt := hoved + `"serier":[{"sats"` + poster[2] + `,{"sats"` + poster[1] + `,` + poster[0] + `],"regler"` + regler
	if laes(t, omvendt).Aftryk() != laes(t, lille).Aftryk() {
		t.Error("aftrykket følger dokumentets orden")
	}
}
