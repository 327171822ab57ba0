package spor

// The steps of holiday (package ydelse/ferie), in the order of the law.
const (
	// FerieRegel: the law gives no holiday with the benefit on the day, or does not settle it.
	FerieRegel ID = iota + sidsteVisitation + 1
	// FerieForudUoplyst: whether months before the first one stated can count.
	FerieForudUoplyst
	// FerieMaanedUoplyst: what the person lived on in some months is missing and decides.
	FerieMaanedUoplyst
	// FerieAabenMaaned: months of which the law does not settle whether they count.
	FerieAabenMaaned
	// FerieAfbrudt: a whole month without the benefit breaks the count.
	FerieAfbrudt
	// FerieFoersteMaaned: the month from which the count runs.
	FerieFoersteMaaned
	// FerieDelvisMaaned: a month with the benefit in part counts whole.
	FerieDelvisMaaned
	// FerieNulMaaned: months at 0 kr. on which the person is deemed to receive the benefit.
	FerieNulMaaned
	// FerieKontanthjaelp: months with kontanthjælp before going over.
	FerieKontanthjaelp
	// FerieUddannelseshjaelp: months with uddannelseshjælp before going over.
	FerieUddannelseshjaelp
	// FerieRevalidering: months of revalidering before going over.
	FerieRevalidering
	// FerieMaanedMedFerie: a whole month of holiday with feriegodtgørelse or ferietillæg.
	FerieMaanedMedFerie
	// FerieLoentilskud: employment with løntilskud neither counts nor breaks.
	FerieLoentilskud
	// FerieTolvMaaneder: are there 12 consecutive months.
	FerieTolvMaaneder
	// FerieNaeste: the 12 months follow upon 12 that gave a right before.
	FerieNaeste
	// FerieUdloebet: the time in which an earlier right could be used is over.
	FerieUdloebet
	// FerieOptjent: the right that is earned, from when, and by when it must be used.
	FerieOptjent
	// FerieIAlt: the weeks of the right in days.
	FerieIAlt
	// FerieMedHjaelp: holiday held with kontanthjælp counts in the total.
	FerieMedHjaelp
	// FerieBrugt: a holiday that is held, and what is left after it.
	FerieBrugt
	// FerieTilbage: is anything left.
	FerieTilbage
	// FerieSenest: the planned holiday lies within the time in which the right must be used.
	FerieSenest
	// FerieRummes: the planned holiday fits in what is left.
	FerieRummes
	// FerieMedGodtgoerelse: holiday with feriegodtgørelse needs no 12 months.
	FerieMedGodtgoerelse
	// FerieGodtgoerelseFoerst: earned holiday with feriegodtgørelse is held first.
	FerieGodtgoerelseFoerst
	// FerieBetingelser: the other conditions for the benefit.
	FerieBetingelser
	// FerieAftale: the agreement with the municipality on when the holiday is held.
	FerieAftale
	// FerieUdlandet: the person may be abroad on the holiday.
	FerieUdlandet
	// FeriePligter: the duties are lifted while the holiday is held.
	FeriePligter
)

// sidsteFerie is the last of them; the steps of the next file follow it.
const sidsteFerie = FeriePligter

var ferietekster = [...]idtekst{
	FerieRegel - sidsteVisitation: {"ferie-regel", "Regel om ferie", udfaldstekst{
		IkkeOpfyldt:  "Loven giver på dagen ikke ret til ferie med ydelsen under {ordning}.",
		KraeverSkoen: "Kilderne afgør ikke, om der på dagen er ret til ferie med ydelsen under {ordning}. Kommunen skal afklare det.",
	}},
	FerieForudUoplyst - sidsteVisitation: {"ferie-forud-uoplyst", "Tiden før mangler", udfaldstekst{
		Opfyldt: "Der er ret til ferie med ydelsen, uanset hvad personen levede af i månederne før den {0}. Det er ikke oplyst og " +
			"afgør kun, hvornår retten er optjent, og inden for hvilken tid ferien skal holdes.",
		Uoplyst: "Det er ikke oplyst, hvad personen levede af i månederne før den {0}, og det kan afgøre retten til ferie eller den " +
			"tid, som ferien skal holdes inden for.",
	}},
	FerieMaanedUoplyst - sidsteVisitation: {"ferie-maaned-uoplyst", "Forsørgelsen mangler", udfaldstekst{
		Opfyldt: "Der er ret til ferie med ydelsen, uanset hvad personen levede af {i perioden}. Det er ikke oplyst og afgør kun, " +
			"hvornår retten er optjent, og inden for hvilken tid ferien skal holdes.",
		Uoplyst: "Det er ikke oplyst, hvad personen levede af {i perioden}, og det kan afgøre retten til ferie.",
	}},
	FerieAabenMaaned - sidsteVisitation: {"ferie-aaben-maaned", "Tid, som reglerne ikke afgør", udfaldstekst{
		Opfyldt: "Kommunen har vurderet, at tiden {i perioden} (periode nr. {nr}) ikke bryder de sammenhængende måneder.",
		KraeverSkoen: "Reglerne siger ikke klart, om tiden {i perioden} (periode nr. {nr}) bryder de sammenhængende måneder. Kommunen " +
			"skal tage stilling.",
	}},
	FerieAfbrudt - sidsteVisitation: {"ferie-afbrudt", "Afbrydelse", udfaldstekst{
		IkkeOpfyldt: "Personen modtog ikke ydelsen {i perioden}. En hel måned uden ydelsen bryder sammenhængen, og der tælles forfra.",
	}},
	FerieFoersteMaaned - sidsteVisitation: {"ferie-foerste-maaned", "Første måned", udfaldstekst{
		Opfyldt: "Månederne tælles fra den måned, der begyndte den {0}.",
	}},
	FerieDelvisMaaned - sidsteVisitation: {"ferie-delvis-maaned", "Måned med ydelsen en del af tiden", udfaldstekst{
		Opfyldt: "Personen modtog ressourceforløbsydelse en del af tiden {i perioden}. En måned, hvor ydelsen er modtaget helt eller " +
			"delvis, tæller som en hel måned, uanset hvad personen levede af resten af tiden.",
	}},
	FerieNulMaaned - sidsteVisitation: {"ferie-nul-maaned", "Måned med 0 kr.", udfaldstekst{
		Opfyldt: "Ydelsen var 0 kr. på grund af indtægter {i perioden}. Personen anses for at modtage ydelsen, og tiden tæller med.",
	}},
	FerieKontanthjaelp - sidsteVisitation: {"ferie-kontanthjaelp", "Overgang fra kontanthjælp", udfaldstekst{
		Opfyldt: "Personen modtog kontanthjælp {i perioden} og gik over til ressourceforløbsydelse den {0}. Tiden tæller med.",
		IkkeOpfyldt: "Personen modtog kontanthjælp {i perioden}, men gik ikke derfra over til ressourceforløbsydelse. Tiden " +
			"tæller ikke med.",
	}},
	FerieUddannelseshjaelp - sidsteVisitation: {"ferie-uddannelseshjaelp", "Overgang fra uddannelseshjælp", udfaldstekst{
		Opfyldt: "Personen modtog uddannelseshjælp {i perioden} og gik over til ressourceforløbsydelse den {0}. Tiden tæller med.",
		IkkeOpfyldt: "Personen modtog uddannelseshjælp {i perioden}, men gik ikke derfra over til ressourceforløbsydelse. Tiden " +
			"tæller ikke med.",
	}},
	FerieRevalidering - sidsteVisitation: {"ferie-revalidering", "Overgang fra revalidering", udfaldstekst{
		Opfyldt: "Personen var i revalidering i form af et projekt eller et tilbud efter kapitel 11 {i perioden} og gik over til " +
			"ressourceforløbsydelse den {0}. Tiden tæller med.",
		IkkeOpfyldt: "Personen var i revalidering {i perioden}, men gik ikke derfra over til ressourceforløbsydelse. Tiden tæller ikke med.",
	}},
	FerieMaanedMedFerie - sidsteVisitation: {"ferie-maaned-med-ferie", "Hel måned med ferie", udfaldstekst{
		Opfyldt: "Personen holdt ferie med feriegodtgørelse eller ferietillæg {i perioden}. En hel måned med ferie tæller med.",
	}},
	FerieLoentilskud - sidsteVisitation: {"ferie-loentilskud", "Ansættelse med løntilskud", udfaldstekst{
		Opfyldt: "Personen var ansat med løntilskud {i perioden}. Tiden tæller ikke med, men bryder heller ikke sammenhængen, når " +
			"personen fortsætter med ydelsen straks efter.",
	}},
	FerieTolvMaaneder - sidsteVisitation: {"ferie-tolv-maaneder", "Sammenhængende måneder", udfaldstekst{
		Opfyldt: "Der er {0} sammenhængende måneder med ydelsen {i perioden}.",
		IkkeOpfyldt: "Før den {2} er der talt {0} sammenhængende måneder med ydelsen. Der skal {1} til, før ret til ferie med ydelsen er " +
			"optjent.",
	}},
	FerieNaeste - sidsteVisitation: {"ferie-naeste", "Ny ret efter nye måneder", udfaldstekst{
		Opfyldt: "Tiden {i perioden} følger efter måneder, der allerede har givet en ret til ferie, og giver en ny.",
	}},
	FerieUdloebet - sidsteVisitation: {"ferie-udloebet", "Ferien skulle være holdt", udfaldstekst{
		IkkeOpfyldt: "Den ret til ferie, der var optjent den {0}, skulle være brugt senest den {1}. Det, der ikke er holdt, er bortfaldet.",
	}},
	FerieOptjent - sidsteVisitation: {"ferie-optjent", "Ret til ferie med ydelsen", udfaldstekst{
		Opfyldt: "Der er fra den {1} ret til op til {0} ugers ferie med ydelsen. Ferien skal holdes senest den {2}.",
	}},
	FerieIAlt - sidsteVisitation: {"ferie-i-alt", "Ferie i alt", udfaldstekst{
		Beregnet: "Den samlede ferie kan højst være {1} uger, som regnes for {=}.",
	}},
	FerieMedHjaelp - sidsteVisitation: {"ferie-med-hjaelp", "Ferie med kontanthjælp", udfaldstekst{
		Opfyldt: "Ferien med kontanthjælp {i perioden} regnes med i den samlede ferie.",
	}},
	FerieBrugt - sidsteVisitation: {"ferie-brugt", "Holdt ferie", udfaldstekst{
		Beregnet: "Ferien {i perioden} bruger {1}. Derefter er der {=} tilbage.",
	}},
	FerieTilbage - sidsteVisitation: {"ferie-tilbage", "Resten af ferien", udfaldstekst{
		Opfyldt:     "Der kan endnu holdes {0} inden for den samlede ferie.",
		IkkeOpfyldt: "Hele ferien er holdt.",
	}},
	FerieSenest - sidsteVisitation: {"ferie-senest", "Ferien holdes i tide", udfaldstekst{
		IkkeOpfyldt: "Den planlagte ferie slutter den {0}, men skal holdes senest den {1}, og der er ingen ny ret til ferie efter den dag.",
	}},
	FerieRummes - sidsteVisitation: {"ferie-rummes", "Plads til ferien", udfaldstekst{
		Opfyldt:     "Den planlagte ferie {i perioden} bruger {0} af de {1}, der er tilbage.",
		IkkeOpfyldt: "Den planlagte ferie {i perioden} bruger {0}, men der er kun {1} tilbage.",
		KraeverSkoen: "Den planlagte ferie {i perioden} bruger {0}, men der er kun {1} tilbage af den samlede ferie. Kommunen skal tage " +
			"stilling til resten, som personen har optjent feriegodtgørelse til.",
	}},
	FerieMedGodtgoerelse - sidsteVisitation: {"ferie-med-godtgoerelse", "Ferie uden 12 måneder", udfaldstekst{
		Opfyldt: "Ferie med feriegodtgørelse eller ferietillæg kan holdes, selv om personen ikke har modtaget ydelsen i 12 " +
			"sammenhængende måneder.",
		IkkeOpfyldt: "Loven giver på dagen ikke ret til ferie med feriegodtgørelse, før personen har modtaget ydelsen i 12 " +
			"sammenhængende måneder.",
		KraeverSkoen: "Kilderne afgør ikke, om ferie med feriegodtgørelse på dagen kan holdes, før personen har modtaget ydelsen i 12 " +
			"sammenhængende måneder. Kommunen skal afklare det.",
	}},
	FerieGodtgoerelseFoerst - sidsteVisitation: {"ferie-godtgoerelse-foerst", "Ferie med feriegodtgørelse først", udfaldstekst{
		Opfyldt:     "Personen har ikke optjent ferie med feriegodtgørelse, som mangler at blive holdt.",
		IkkeOpfyldt: "Personen har optjent ferie med feriegodtgørelse, som ikke er holdt. Den skal holdes, før ferie med ydelsen.",
		Uoplyst: "Det er ikke oplyst, om personen har optjent ferie med feriegodtgørelse, som ikke er holdt. Den skal i så fald " +
			"holdes først.",
	}},
	FerieBetingelser - sidsteVisitation: {"ferie-betingelser", "Betingelserne i øvrigt", udfaldstekst{
		Opfyldt:      "Personen opfylder i øvrigt betingelserne for at modtage ydelsen {i perioden}.",
		IkkeOpfyldt:  "Personen opfylder ikke betingelserne for at modtage ydelsen {i perioden}.",
		Uoplyst:      "Det er ikke oplyst, om personen i øvrigt opfylder betingelserne for at modtage ydelsen {i perioden}.",
		KraeverSkoen: "Kommunen skal vurdere, om personen i øvrigt opfylder betingelserne for at modtage ydelsen {i perioden}.",
	}},
	FerieAftale - sidsteVisitation: {"ferie-aftale", "Aftale om feriens placering", udfaldstekst{
		Opfyldt: "Feriens placering er aftalt med kommunen eller bestemt af den.",
		IkkeOpfyldt: "Feriens placering er ikke aftalt med kommunen. Ved uenighed om, hvornår ferien skal holdes, træffer kommunen " +
			"afgørelse.",
		Uoplyst: "Det er ikke oplyst, om feriens placering er aftalt med kommunen.",
		KraeverSkoen: "Kommunen skal tage stilling til feriens placering. Der skal tages hensyn til personens øvrige forhold, herunder " +
			"familiens ferie, medmindre det i væsentlig grad modvirker den indsats, der er sat i gang eller planlagt.",
	}},
	FerieUdlandet - sidsteVisitation: {"ferie-udlandet", "Ferie i udlandet", udfaldstekst{
		Opfyldt:     "Personen kan opholde sig i udlandet under ferien og beholde ydelsen.",
		IkkeOpfyldt: "Loven nævner på dagen ikke ferie under {ordning} blandt de ophold i udlandet, som ydelsen kan beholdes under.",
		KraeverSkoen: "Kilderne afgør ikke, om personen på dagen kan opholde sig i udlandet under ferien og beholde ydelsen. Kommunen " +
			"skal afklare det.",
	}},
	FeriePligter - sidsteVisitation: {"ferie-pligter", "Pligter under ferien", udfaldstekst{
		Opfyldt: "Personen er ikke omfattet af kravene om at deltage og stå til rådighed, mens ferien holdes {i perioden}.",
	}},
}
