package spor_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestTrinTekstLoftet: a ceiling corresponds to hjælp efter § 22 as the act stood until 30 June 2025, and to kontanthjælp from LBK 1004/2025.
func TestTrinTekstLoftet(t *testing.T) {
	for u, want := range map[satser.Udgave]string{
		satser.LBK808af2024:  "højst svare til hjælp efter § 22, 12.000,00 kr.",
		satser.LBK1004af2025: "højst svare til kontanthjælp efter § 16, stk. 2, med eventuelle tillæg efter §§ 17 og 18, 12.000,00 kr.",
	} {
		trin := spor.Trin{
			ID: spor.Strafloft, Udfald: spor.Beregnet, Regning: spor.Mindste, Hjemmel: satser.Hjemmel{Udgave: u, Paragraf: 10, Litra: 'f'},
			Led: [3]spor.Tal{kr("15547"), kr("12000")}, Resultat: kr("12000"),
		}
		if got := trin.Tekst(); !strings.Contains(got, want) {
			t.Errorf("%v: %s", u, got)
		}
	}
}
