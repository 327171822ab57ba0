package ferie_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

// TestHjaelpenNaevnt: the help that was received is named, and a month with two kinds of living is told as it was.
func TestHjaelpenNaevnt(t *testing.T) {
	for _, r := range []struct{ grund, fra, historie, dag, har string }{
		{"kontanthjælp", "2023-01", "KKKRRRRRRRRRR", "2024-01-05", "Personen modtog kontanthjælp i perioden 1. januar 2023 – 31. marts 2023 og gik over"},
		{"uddannelseshjælp", "2023-01", "UUURRRRRRRRRR", "2024-01-05", "Personen modtog uddannelseshjælp i perioden 1. januar 2023 – 31. marts 2023 og gik over"},
		{"first one and then the other", "2023-01", "UKKRRRRRRRRRR", "2024-01-05", "Personen modtog uddannelseshjælp i januar 2023 og gik over"},
		{"help that was not gone over from", "2023-01", "KRRRKYRRRRRRR", "2023-12-05", "Personen modtog ikke ydelsen i juni 2023."},
		{"uddannelseshjælp that was not gone over from", "2023-01", "RRRRRUU-", "2023-08-01", "Personen modtog uddannelseshjælp i juli 2023, men gik ikke derfra over"},
	} {
		if got := tekst(paa(t, historie(satser.Ressourceforloeb, r.fra, r.historie), r.dag).Spor); !strings.Contains(got, r.har) {
			t.Errorf("%s: no %q in\n%s", r.grund, r.har, got)
		}
	}
	s := historie(satser.Ressourceforloeb, "2023-02", "RRRRRRRRRRRR")
	s.Perioder = append(s.Perioder, ferie.Periode{Fra: satser.MustDato("2023-01-01"), Til: satser.MustDato("2023-01-16"), Art: ferie.Kontanthjaelp},
		ferie.Periode{Fra: satser.MustDato("2023-01-17"), Til: satser.MustDato("2023-01-31"), Art: ferie.Ressourceforloebsydelse})
	const har = "Personen modtog ressourceforløbsydelse en del af tiden i januar 2023. En måned, hvor ydelsen er modtaget helt eller delvis, " +
		"tæller som en hel måned, uanset hvad personen levede af resten af tiden."
	if got := tekst(paa(t, s, "2024-01-05").Spor); !strings.Contains(got, har) {
		t.Errorf("a mixed month: no %q in\n%s", har, got)
	}
}

// TestAabenPeriodesDage: what the rules leave open is told with the days of the period that is stated, also those in months that count.
func TestAabenPeriodesDage(t *testing.T) {
	s := &ferie.Sag{Ordning: satser.Ressourceforloeb, Forud: spor.Nej, Feriegodtgoerelse: spor.Nej, Perioder: []ferie.Periode{
		{Fra: satser.MustDato("2024-01-01"), Til: satser.MustDato("2024-05-20"), Art: ferie.Ressourceforloebsydelse},
		{Fra: satser.MustDato("2024-05-21"), Til: satser.MustDato("2024-09-10"), Art: ferie.Loentilskud},
		{Fra: satser.MustDato("2024-09-11"), Til: satser.MustDato("2024-09-19"), Art: ferie.IngenYdelse},
		{Fra: satser.MustDato("2024-09-20"), Art: ferie.Ressourceforloebsydelse},
	}}
	for svar, u := range map[spor.Svar]spor.Udfald{0: spor.KraeverSkoen, spor.Ja: spor.Opfyldt} {
		s.Perioder[1].Medregnes = svar
		got := paa(t, s, "2025-05-01")
		const har = "tiden i perioden 21. maj 2024 – 10. september 2024 (periode nr. 2)"
		if x := trin(t, got.Spor, spor.FerieAabenMaaned); x.Udfald != u || !strings.Contains(x.Tekst(), har) {
			t.Errorf("answered %v: no %q in\n%s", svar, har, tekst(got.Spor))
		}
	}
}

// TestTidFraTolvte: a person who goes over after the twelfth month has less than twelve months to use the right in; that is a choice,
// and the step names it. One who goes over in time has all twelve.
func TestTidFraTolvte(t *testing.T) {
	for _, r := range []struct {
		grund, over, vindue string
		want                spor.Praksis
	}{
		{"two months late", "2024-09-10", "2024-07-01/2025-06-30", spor.FerieTidFraTolvte},
		{"a day late", "2024-07-02", "2024-07-01/2025-06-30", spor.FerieTidFraTolvte},
		{"on the first day after the twelfth month", "2024-07-01", "2024-07-01/2025-06-30", 0},
		{"in the twelfth month", "2024-06-10", "2024-07-01/2025-06-30", 0},
	} {
		over := satser.MustDato(r.over)
		s := &ferie.Sag{Ordning: satser.Ressourceforloeb, Forud: spor.Nej, Feriegodtgoerelse: spor.Nej, Perioder: []ferie.Periode{
			{Fra: satser.MustDato("2023-07-01"), Til: over.AddDays(-1), Art: ferie.Kontanthjaelp}, {Fra: over, Art: ferie.Ressourceforloebsydelse},
		}}
		got := paa(t, s, "2024-10-01")
		if x := trin(t, got.Spor, spor.FerieOptjent); x.Praksis != r.want || got.Optjening.Vindue.String() != r.vindue {
			t.Errorf("%s: %v, %v", r.grund, x.Praksis, got.Optjening.Vindue)
		}
	}
}
