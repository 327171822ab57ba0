package spor_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// feriesaetninger goes on from visitationssaetninger: the steps of holiday.
var feriesaetninger = []saetning{
	{spor.FerieRegel, spor.IkkeOpfyldt, "", "", "Loven giver på dagen ikke ret til ferie med ydelsen under ressourceforløb."},
	{spor.FerieRegel, spor.KraeverSkoen, "", "", "Kilderne afgør ikke, om der på dagen er ret til ferie med ydelsen under ressourceforløb. Kommunen skal afklare det."},
	{spor.FerieForudUoplyst, spor.Opfyldt, "2024-05-03 dag", "", "Der er ret til ferie med ydelsen, uanset hvad personen levede af i månederne før den 3. maj 2024. Det er ikke oplyst og afgør kun, hvornår retten er optjent, og inden for hvilken tid ferien skal holdes."},
	{spor.FerieForudUoplyst, spor.Uoplyst, "2024-05-03 dag", "", "Det er ikke oplyst, hvad personen levede af i månederne før den 3. maj 2024, og det kan afgøre retten til ferie eller den tid, som ferien skal holdes inden for."},
	{spor.FerieMaanedUoplyst, spor.Opfyldt, "", "", "Der er ret til ferie med ydelsen, uanset hvad personen levede af i perioden 3. maj 2024 – 31. maj 2024. Det er ikke oplyst og afgør kun, hvornår retten er optjent, og inden for hvilken tid ferien skal holdes."},
	{spor.FerieMaanedUoplyst, spor.Uoplyst, "", "", "Det er ikke oplyst, hvad personen levede af i perioden 3. maj 2024 – 31. maj 2024, og det kan afgøre retten til ferie."},
	{spor.FerieAabenMaaned, spor.Opfyldt, "", "", "Kommunen har vurderet, at tiden i perioden 3. maj 2024 – 31. maj 2024 (periode nr. 2) ikke bryder de sammenhængende måneder."},
	{spor.FerieAabenMaaned, spor.KraeverSkoen, "", "", "Reglerne siger ikke klart, om tiden i perioden 3. maj 2024 – 31. maj 2024 (periode nr. 2) bryder de sammenhængende måneder. Kommunen skal tage stilling."},
	{spor.FerieAfbrudt, spor.IkkeOpfyldt, "", "", "Personen modtog ikke ydelsen i perioden 3. maj 2024 – 31. maj 2024. En hel måned uden ydelsen bryder sammenhængen, og der tælles forfra."},
	{spor.FerieFoersteMaaned, spor.Opfyldt, "2024-05-01 dag", "", "Månederne tælles fra den måned, der begyndte den 1. maj 2024."},
	{spor.FerieDelvisMaaned, spor.Opfyldt, "", "", "Personen modtog ressourceforløbsydelse en del af tiden i perioden 3. maj 2024 – 31. maj 2024. En måned, hvor ydelsen er modtaget helt eller delvis, tæller som en hel måned, uanset hvad personen levede af resten af tiden."},
	{spor.FerieNulMaaned, spor.Opfyldt, "", "", "Ydelsen var 0 kr. på grund af indtægter i perioden 3. maj 2024 – 31. maj 2024. Personen anses for at modtage ydelsen, og tiden tæller med."},
	{spor.FerieKontanthjaelp, spor.Opfyldt, "2024-06-03 dag", "", "Personen modtog kontanthjælp i perioden 3. maj 2024 – 31. maj 2024 og gik over til ressourceforløbsydelse den 3. juni 2024. Tiden tæller med."},
	{spor.FerieKontanthjaelp, spor.IkkeOpfyldt, "2024-06-03 dag", "", "Personen modtog kontanthjælp i perioden 3. maj 2024 – 31. maj 2024, men gik ikke derfra over til ressourceforløbsydelse. Tiden tæller ikke med."},
	{spor.FerieUddannelseshjaelp, spor.Opfyldt, "2024-06-03 dag", "", "Personen modtog uddannelseshjælp i perioden 3. maj 2024 – 31. maj 2024 og gik over til ressourceforløbsydelse den 3. juni 2024. Tiden tæller med."},
	{spor.FerieUddannelseshjaelp, spor.IkkeOpfyldt, "2024-06-03 dag", "", "Personen modtog uddannelseshjælp i perioden 3. maj 2024 – 31. maj 2024, men gik ikke derfra over til ressourceforløbsydelse. Tiden tæller ikke med."},
	{spor.FerieRevalidering, spor.Opfyldt, "2024-06-03 dag", "", "Personen var i revalidering i form af et projekt eller et tilbud efter kapitel 11 i perioden 3. maj 2024 – 31. maj 2024 og gik over til ressourceforløbsydelse den 3. juni 2024. Tiden tæller med."},
	{spor.FerieRevalidering, spor.IkkeOpfyldt, "2024-06-03 dag", "", "Personen var i revalidering i perioden 3. maj 2024 – 31. maj 2024, men gik ikke derfra over til ressourceforløbsydelse. Tiden tæller ikke med."},
	{spor.FerieMaanedMedFerie, spor.Opfyldt, "", "", "Personen holdt ferie med feriegodtgørelse eller ferietillæg i perioden 3. maj 2024 – 31. maj 2024. En hel måned med ferie tæller med."},
	{spor.FerieLoentilskud, spor.Opfyldt, "", "", "Personen var ansat med løntilskud i perioden 3. maj 2024 – 31. maj 2024. Tiden tæller ikke med, men bryder heller ikke sammenhængen, når personen fortsætter med ydelsen straks efter."},
	{spor.FerieTolvMaaneder, spor.Opfyldt, "7 antal;12 antal;2024-06-01 dag", "", "Der er 7 sammenhængende måneder med ydelsen i perioden 3. maj 2024 – 31. maj 2024."},
	{spor.FerieTolvMaaneder, spor.IkkeOpfyldt, "7 antal;12 antal;2024-06-01 dag", "", "Før den 1. juni 2024 er der talt 7 sammenhængende måneder med ydelsen. Der skal 12 til, før ret til ferie med ydelsen er optjent."},
	{spor.FerieNaeste, spor.Opfyldt, "", "", "Tiden i perioden 3. maj 2024 – 31. maj 2024 følger efter måneder, der allerede har givet en ret til ferie, og giver en ny."},
	{spor.FerieUdloebet, spor.IkkeOpfyldt, "2024-05-03 dag;2025-04-30 dag", "", "Den ret til ferie, der var optjent den 3. maj 2024, skulle være brugt senest den 30. april 2025. Det, der ikke er holdt, er bortfaldet."},
	{spor.FerieOptjent, spor.Opfyldt, "5 antal;2024-05-03 dag;2025-04-30 dag", "", "Der er fra den 3. maj 2024 ret til op til 5 ugers ferie med ydelsen. Ferien skal holdes senest den 30. april 2025."},
	{spor.FerieIAlt, spor.Beregnet, "7 dage;5 antal", "35 dage", "Den samlede ferie kan højst være 5 uger, som regnes for 35 dage."},
	{spor.FerieMedHjaelp, spor.Opfyldt, "", "", "Ferien med kontanthjælp i perioden 3. maj 2024 – 31. maj 2024 regnes med i den samlede ferie."},
	{spor.FerieBrugt, spor.Beregnet, "35 dage;29 dage", "6 dage", "Ferien i perioden 3. maj 2024 – 31. maj 2024 bruger 29 dage. Derefter er der 6 dage tilbage."},
	{spor.FerieTilbage, spor.Opfyldt, "1 dage", "", "Der kan endnu holdes 1 dag inden for den samlede ferie."},
	{spor.FerieTilbage, spor.IkkeOpfyldt, "1 dage", "", "Hele ferien er holdt."},
	{spor.FerieSenest, spor.IkkeOpfyldt, "2025-05-01 dag;2025-04-30 dag", "", "Den planlagte ferie slutter den 1. maj 2025, men skal holdes senest den 30. april 2025, og der er ingen ny ret til ferie efter den dag."},
	{spor.FerieRummes, spor.Opfyldt, "29 dage;28 dage", "", "Den planlagte ferie i perioden 3. maj 2024 – 31. maj 2024 bruger 29 dage af de 28 dage, der er tilbage."},
	{spor.FerieRummes, spor.IkkeOpfyldt, "29 dage;28 dage", "", "Den planlagte ferie i perioden 3. maj 2024 – 31. maj 2024 bruger 29 dage, men der er kun 28 dage tilbage."},
	{spor.FerieRummes, spor.KraeverSkoen, "29 dage;28 dage", "", "Den planlagte ferie i perioden 3. maj 2024 – 31. maj 2024 bruger 29 dage, men der er kun 28 dage tilbage af den samlede ferie. Kommunen skal tage stilling til resten, som personen har optjent feriegodtgørelse til."},
	{spor.FerieMedGodtgoerelse, spor.Opfyldt, "", "", "Ferie med feriegodtgørelse eller ferietillæg kan holdes, selv om personen ikke har modtaget ydelsen i 12 sammenhængende måneder."},
	{spor.FerieMedGodtgoerelse, spor.IkkeOpfyldt, "", "", "Loven giver på dagen ikke ret til ferie med feriegodtgørelse, før personen har modtaget ydelsen i 12 sammenhængende måneder."},
	{spor.FerieMedGodtgoerelse, spor.KraeverSkoen, "", "", "Kilderne afgør ikke, om ferie med feriegodtgørelse på dagen kan holdes, før personen har modtaget ydelsen i 12 sammenhængende måneder. Kommunen skal afklare det."},
	{spor.FerieGodtgoerelseFoerst, spor.Opfyldt, "", "", "Personen har ikke optjent ferie med feriegodtgørelse, som mangler at blive holdt."},
	{spor.FerieGodtgoerelseFoerst, spor.IkkeOpfyldt, "", "", "Personen har optjent ferie med feriegodtgørelse, som ikke er holdt. Den skal holdes, før ferie med ydelsen."},
	{spor.FerieGodtgoerelseFoerst, spor.Uoplyst, "", "", "Det er ikke oplyst, om personen har optjent ferie med feriegodtgørelse, som ikke er holdt. Den skal i så fald holdes først."},
	{spor.FerieBetingelser, spor.Opfyldt, "", "", "Personen opfylder i øvrigt betingelserne for at modtage ydelsen i perioden 3. maj 2024 – 31. maj 2024."},
	{spor.FerieBetingelser, spor.IkkeOpfyldt, "", "", "Personen opfylder ikke betingelserne for at modtage ydelsen i perioden 3. maj 2024 – 31. maj 2024."},
	{spor.FerieBetingelser, spor.Uoplyst, "", "", "Det er ikke oplyst, om personen i øvrigt opfylder betingelserne for at modtage ydelsen i perioden 3. maj 2024 – 31. maj 2024."},
	{spor.FerieBetingelser, spor.KraeverSkoen, "", "", "Kommunen skal vurdere, om personen i øvrigt opfylder betingelserne for at modtage ydelsen i perioden 3. maj 2024 – 31. maj 2024."},
	{spor.FerieAftale, spor.Opfyldt, "", "", "Feriens placering er aftalt med kommunen eller bestemt af den."},
	{spor.FerieAftale, spor.IkkeOpfyldt, "", "", "Feriens placering er ikke aftalt med kommunen. Ved uenighed om, hvornår ferien skal holdes, træffer kommunen afgørelse."},
	{spor.FerieAftale, spor.Uoplyst, "", "", "Det er ikke oplyst, om feriens placering er aftalt med kommunen."},
	{spor.FerieAftale, spor.KraeverSkoen, "", "", "Kommunen skal tage stilling til feriens placering. Der skal tages hensyn til personens øvrige forhold, herunder familiens ferie, medmindre det i væsentlig grad modvirker den indsats, der er sat i gang eller planlagt."},
	{spor.FerieUdlandet, spor.Opfyldt, "", "", "Personen kan opholde sig i udlandet under ferien og beholde ydelsen."},
	{spor.FerieUdlandet, spor.IkkeOpfyldt, "", "", "Loven nævner på dagen ikke ferie under ressourceforløb blandt de ophold i udlandet, som ydelsen kan beholdes under."},
	{spor.FerieUdlandet, spor.KraeverSkoen, "", "", "Kilderne afgør ikke, om personen på dagen kan opholde sig i udlandet under ferien og beholde ydelsen. Kommunen skal afklare det."},
	{spor.FeriePligter, spor.Opfyldt, "", "", "Personen er ikke omfattet af kravene om at deltage og stå til rådighed, mens ferien holdes i perioden 3. maj 2024 – 31. maj 2024."},
}

// TestFerieBestemmelse: § 13, stk. 11-13, are cited with the stykke on holiday that borrows them, which has moved twice and has one
// number in both chapters.
func TestFerieBestemmelse(t *testing.T) {
	for _, r := range []struct {
		udgave satser.Udgave
		stk    uint8
		want   string
	}{
		{satser.LBK1193af2014, 11, "§ 13, stk. 11, jf. § 69 k, stk. 4"},
		{satser.LBK247af2019, 12, "§ 13, stk. 12, jf. § 69 k, stk. 4"},
		{satser.LBK981af2019, 12, "§ 13, stk. 12, jf. § 69 k, stk. 5"},
		{satser.LBK241af2021, 12, "§ 13, stk. 12, jf. § 69 k, stk. 5"},
		{satser.LBK1031af2023, 13, "§ 13, stk. 13, jf. § 69 k, stk. 6"},
		{satser.LBK1004af2025, 13, "§ 13, stk. 13, jf. § 69 k, stk. 6"},
		{satser.LBK1004af2025, 10, "§ 13, stk. 10, jf. § 69 k, stk. 4"},
		{satser.LBK1004af2025, 14, "§ 13, stk. 14, jf. § 69 k, stk. 4"},
	} {
		h := satser.Hjemmel{Udgave: r.udgave, Paragraf: 13, Stk: r.stk}
		if got := (spor.Trin{Hjemmel: h, Ordning: satser.Jobafklaring}).Bestemmelse(); got != r.want {
			t.Errorf("%v: %q, want %q", h, got, r.want)
		}
	}
}

// TestFerieEfterregn: the days of a holiday are taken from what the step before left, and from nothing else.
func TestFerieEfterregn(t *testing.T) {
	dage := func(n int) spor.Tal { return spor.Dagtal(n, 0) }
	sti := func() spor.Spor {
		return spor.Spor{
			{ID: spor.FerieIAlt, Udfald: spor.Beregnet, Regning: spor.Gange, Led: [3]spor.Tal{dage(7), spor.Stk(5)}, Resultat: dage(35)},
			{ID: spor.FerieBrugt, Udfald: spor.Beregnet, Regning: spor.Overskydende, Led: [3]spor.Tal{dage(35).Fra(1), dage(10)}, Resultat: dage(25)},
			{ID: spor.FerieBrugt, Udfald: spor.Beregnet, Regning: spor.Overskydende, Led: [3]spor.Tal{dage(25).Fra(2), dage(30)}, Resultat: dage(0)},
			{ID: spor.FerieTilbage, Udfald: spor.IkkeOpfyldt, Led: [3]spor.Tal{dage(0).Fra(3)}},
			{ID: spor.FerieIAlt, Udfald: spor.Beregnet, Regning: spor.Gange, Led: [3]spor.Tal{dage(7), spor.Stk(5)}, Resultat: dage(35)},
			{ID: spor.FerieRummes, Udfald: spor.Opfyldt, Led: [3]spor.Tal{dage(4), dage(35).Fra(5)}},
		}
	}
	if _, err := sti().Efterregn(); err != nil {
		t.Fatal(err)
	}
	for grund, ret := range map[string]func(spor.Spor){
		"more weeks":                        func(s spor.Spor) { s[0].Led[1] = spor.Stk(6) },
		"more days left":                    func(s spor.Spor) { s[1].Resultat = dage(26) },
		"a holiday that uses less":          func(s spor.Spor) { s[1].Led[1] = dage(9) },
		"taken from the right anew":         func(s spor.Spor) { s[2].Led[0] = dage(35).Fra(1) },
		"what is left is no result":         func(s spor.Spor) { s[3].Led[0] = dage(5) },
		"what is left is an earlier result": func(s spor.Spor) { s[3].Led[0] = dage(25).Fra(2) },
		"fits in what another right left":   func(s spor.Spor) { s[5].Led[1] = dage(25).Fra(2) },
		"fits in days out of thin air":      func(s spor.Spor) { s[5].Led[1] = dage(35) },
	} {
		s := sti()
		if ret(s); !fejler(s) {
			t.Errorf("%s: replay takes it", grund)
		}
	}
}

func fejler(s spor.Spor) bool {
	_, err := s.Efterregn()
	return err != nil
}
