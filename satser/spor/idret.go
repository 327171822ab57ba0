package spor

// The steps of the right on a day (package ydelse).
const (
	// BetingelseDeltagelse: takes the person active part in the course.
	BetingelseDeltagelse ID = iota + sidsteKlage + 1
	// BetingelseTilbud: is the person without a reasonable offer of work, or does the person take one.
	BetingelseTilbud
	// BetingelseArbejde: does the person go back to work in part when that is possible (kap. 6 b).
	BetingelseArbejde
	// BetingelseSamtaler: does the person come to the talks (kap. 6 b).
	BetingelseSamtaler
	// BetingelseBortfalder: a condition that is lifted on the days, by what the step before it says.
	BetingelseBortfalder
	// BevaretSygdom: the right is kept in illness.
	BevaretSygdom
	// BevaretBarsel: the right is kept in barsel.
	BevaretBarsel
	// BevaretSorgorlov: the right is kept in sorgorlov.
	BevaretSorgorlov
	// BevaretFlytning: the right is kept when the person moves to another municipality.
	BevaretFlytning
	// Ventetid: the time from the first day without sygedagpenge to the decision on jobafklaring.
	Ventetid
	// Ferieperiode: holiday that the person is holding.
	Ferieperiode
	// UdlandIFerie: a stay abroad on holiday.
	UdlandIFerie
	// UdlandTilladt: a stay abroad that the municipality can allow.
	UdlandTilladt
	// UdlandForLangt: a stay that is longer than a short stay can be.
	UdlandForLangt
	// UdlandAndenGang: a second short stay in the calendar month.
	UdlandAndenGang
	// UdlandVedFerie: a short stay next to a holiday.
	UdlandVedFerie
	// UdlandBeskedSen: notice less than two days before a short stay.
	UdlandBeskedSen
	// UdlandKortvarigt: a short stay abroad that needs no permission.
	UdlandKortvarigt
	// UdlandRaadighed: does a stay abroad hinder the conditions for help.
	UdlandRaadighed
	// UdlandUdenRet: a stay abroad that gives no right.
	UdlandUdenRet
	// OphoerFrasagt: the person gives the benefit up, and the course ends with it.
	OphoerFrasagt
	// OphoerFleksjob: employment in a fleksjob has ended.
	OphoerFleksjob
	// OphoerMedvirken: the municipality has ended the benefit because the person does not take part.
	OphoerMedvirken
	// OphoerPas: the police have taken the passport.
	OphoerPas
	// OphoerFoertidspension: the person has been granted førtidspension.
	OphoerFoertidspension
	// OphoerFolkepension: the person has reached folkepensionsalderen.
	OphoerFolkepension
	// OphoerRask: the person is fit for work.
	OphoerRask
	// OphoerSygedagpenge: the person chooses sygedagpenge for a life-threatening illness.
	OphoerSygedagpenge
)

// sidsteRet is the last of them; the steps of the next file follow it.
const sidsteRet = OphoerSygedagpenge

var retstekster = [...]idtekst{
	BetingelseDeltagelse - sidsteKlage: {"betingelse-deltagelse", "Aktiv deltagelse", udfaldstekst{
		Opfyldt: "Kommunen har vurderet, at personen deltager aktivt i forløbet {i perioden}.",
		IkkeOpfyldt: "Kommunen har vurderet, at personen ikke deltager aktivt i forløbet {i perioden}, og der er derfor " +
			"ikke ret til ydelsen.",
		KraeverSkoen: "Kommunen skal vurdere, om personen deltager aktivt i forløbet {i perioden}.",
	}},
	BetingelseTilbud - sidsteKlage: {"betingelse-tilbud", "Rimeligt tilbud om arbejde", udfaldstekst{
		Opfyldt: "Kommunen har vurderet, at et rimeligt tilbud om arbejde ikke står i vejen for ydelsen {i perioden}.",
		IkkeOpfyldt: "Kommunen har vurderet, at personen har et rimeligt tilbud om arbejde {i perioden} og ikke tager imod det, " +
			"og der er derfor ikke ret til ydelsen.",
		KraeverSkoen: "Kommunen skal vurdere, om personen har et rimeligt tilbud om arbejde {i perioden} og ikke tager imod det.",
	}},
	BetingelseArbejde - sidsteKlage: {"betingelse-arbejde", "Delvis genoptagelse af arbejdet", udfaldstekst{
		Opfyldt: "Kommunen har vurderet, at personen genoptager sit arbejde delvis i det omfang, det er muligt {i perioden}.",
		IkkeOpfyldt: "Kommunen har vurderet, at personen ikke genoptager sit arbejde delvis {i perioden}, selv om det er " +
			"muligt, og der er derfor ikke ret til ydelsen.",
		KraeverSkoen: "Kommunen skal vurdere, om personen kan genoptage sit arbejde delvis {i perioden}.",
	}},
	BetingelseSamtaler - sidsteKlage: {"betingelse-samtaler", "Fremmøde til samtaler", udfaldstekst{
		Opfyldt: "Kommunen har vurderet, at personen møder til de samtaler, som kommunen indkalder til {i perioden}.",
		IkkeOpfyldt: "Kommunen har vurderet, at personen ikke møder til de samtaler, som kommunen indkalder til {i " +
			"perioden}, og der er derfor ikke ret til ydelsen.",
		KraeverSkoen: "Kommunen skal vurdere, om personen møder til de samtaler, som kommunen indkalder til {i perioden}.",
	}},
	BetingelseBortfalder - sidsteKlage: {"betingelse-bortfalder", "Betingelsen gælder ikke", udfaldstekst{
		Opfyldt: "Betingelserne om at stå til rådighed gælder ikke for personen {i perioden}.",
	}},
	BevaretSygdom - sidsteKlage: {"bevaret-sygdom", "Ret under sygdom", udfaldstekst{
		Opfyldt: "Personen er syg {i perioden} og bevarer retten til ydelsen.",
	}},
	BevaretBarsel - sidsteKlage: {"bevaret-barsel", "Ret under barsel", udfaldstekst{
		Opfyldt: "Personen er på barsel {i perioden} og bevarer retten til ydelsen.",
	}},
	BevaretSorgorlov - sidsteKlage: {"bevaret-sorgorlov", "Ret under sorgorlov", udfaldstekst{
		Opfyldt:      "Personen har sorgorlov {i perioden} og bevarer retten til ydelsen.",
		KraeverSkoen: "Loven nævner ikke sorgorlov {i perioden}. Kommunen skal vurdere, om retten er bevaret.",
	}},
	BevaretFlytning - sidsteKlage: {"bevaret-flytning", "Ret ved flytning", udfaldstekst{
		Opfyldt: "Personen flytter til en anden kommune den {0} og bevarer retten til ydelsen.",
	}},
	Ventetid - sidsteKlage: {"ventetid", "Ventetid før afgørelsen", udfaldstekst{
		Opfyldt: "Der er ret til ydelsen {i perioden}, selv om personen ikke har kunnet stå til rådighed, før " +
			"kommunen traf afgørelse den {0}.",
		IkkeOpfyldt: "Loven har ingen regel om, at der er ret til ydelsen {i perioden} uden rådighed, før kommunen traf " +
			"afgørelse den {0}.",
		KraeverSkoen: "Det er ikke klart, om der er ret til ydelsen uden rådighed {i perioden}, før kommunen traf " +
			"afgørelse den {0}.",
	}},
	Ferieperiode - sidsteKlage: {"ferieperiode", "Ferie", udfaldstekst{
		Opfyldt:      "Personen holder ferie {i perioden} og skal ikke stå til rådighed.",
		IkkeOpfyldt:  "Personen har ikke ret til at holde ferie med ydelsen {i perioden}.",
		Uoplyst:      "Det er ikke oplyst, om personen har ret til ferien {i perioden}, og om den er aftalt med kommunen.",
		KraeverSkoen: "Kommunen skal vurdere, om personen har ret til ferien {i perioden}, og om den er aftalt.",
	}},
	UdlandIFerie - sidsteKlage: {"udland-i-ferie", "Ophold i udlandet under ferie", udfaldstekst{
		Opfyldt: "Personen er i udlandet {i perioden} under ferie og bevarer retten til ydelsen.",
		KraeverSkoen: "Kilderne afgør ikke, om retten til ydelsen bevares, når personen er i udlandet {i perioden} under ferie. " +
			"Kommunen skal afklare det.",
	}},
	UdlandTilladt - sidsteKlage: {"udland-tilladt", "Tilladelse til ophold i udlandet", udfaldstekst{
		Opfyldt:     "Kommunen har tilladt opholdet i udlandet {i perioden}.",
		IkkeOpfyldt: "Kommunen har ikke tilladt opholdet i udlandet {i perioden}.",
		Uoplyst:     "Det er ikke oplyst, om kommunen har tilladt opholdet i udlandet {i perioden}, og det afgør retten.",
		KraeverSkoen: "Kommunen skal vurdere, om opholdet i udlandet {i perioden} kan tillades, fordi der foreligger et " +
			"særligt tilfælde.",
	}},
	UdlandForLangt - sidsteKlage: {"udland-for-langt", "For langt ophold", udfaldstekst{
		IkkeOpfyldt: "Opholdet i udlandet {i perioden} er længere end det korte ophold, som loven tillader uden tilladelse.",
	}},
	UdlandAndenGang - sidsteKlage: {"udland-anden-gang", "Mere end ét ophold i måneden", udfaldstekst{
		IkkeOpfyldt: "Personen har allerede haft et kort ophold i udlandet i samme kalendermåned, og opholdet {i " +
			"perioden} er det næste. Loven tillader ét.",
		Uoplyst: "Loven tillader ét kort ophold i udlandet pr. kalendermåned. Det er ikke oplyst, om et tidligere ophold i " +
			"måneden var tilladt, og det afgør, om opholdet {i perioden} er det.",
		KraeverSkoen: "Loven tillader ét kort ophold i udlandet pr. kalendermåned. Kommunen skal afklare, om et tidligere " +
			"ophold i måneden var tilladt, før det er klart, om opholdet {i perioden} er det.",
	}},
	UdlandVedFerie - sidsteKlage: {"udland-ved-ferie", "Ophold i forbindelse med ferie", udfaldstekst{
		IkkeOpfyldt: "Opholdet i udlandet {i perioden} ligger i forbindelse med, at en ferie begynder eller slutter.",
	}},
	UdlandBeskedSen - sidsteKlage: {"udland-besked-sen", "Besked til kommunen", udfaldstekst{
		IkkeOpfyldt: "Kommunen fik besked om opholdet den {0}. Opholdet begyndte den {1}, og der skal gives besked senest " +
			"2 dage før.",
		Uoplyst: "Det er ikke oplyst, hvornår kommunen fik besked om opholdet i udlandet {i perioden}. Der skal gives " +
			"besked senest 2 dage før, og det afgør retten.",
	}},
	UdlandKortvarigt - sidsteKlage: {"udland-kortvarigt", "Kortvarigt ophold i udlandet", udfaldstekst{
		Opfyldt:     "Opholdet i udlandet {i perioden} er et kort ophold, som ikke kræver tilladelse fra kommunen.",
		IkkeOpfyldt: "Loven tillader ikke et ophold i udlandet {i perioden} uden tilladelse, heller ikke et kort ophold.",
		KraeverSkoen: "Kilderne afgør ikke, om loven tillader et kort ophold i udlandet {i perioden} uden tilladelse. " +
			"Kommunen skal afklare det.",
	}},
	UdlandRaadighed - sidsteKlage: {"udland-raadighed", "Rådighed under opholdet", udfaldstekst{
		Opfyldt:     "Opholdet i udlandet {i perioden} hindrer ikke, at personen kan opfylde betingelserne for hjælp.",
		IkkeOpfyldt: "Opholdet i udlandet {i perioden} hindrer, at personen kan opfylde betingelserne for hjælp.",
		Uoplyst: "Det er ikke oplyst, om opholdet i udlandet {i perioden} hindrer, at personen kan opfylde " +
			"betingelserne for hjælp.",
		KraeverSkoen: "Kommunen skal vurdere, om opholdet i udlandet {i perioden} hindrer, at personen kan opfylde " +
			"betingelserne for hjælp.",
	}},
	UdlandUdenRet - sidsteKlage: {"udland-uden-ret", "Ophold i udlandet", udfaldstekst{
		IkkeOpfyldt: "Personen opholder sig i udlandet {i perioden} og kan ikke få ydelsen imens.",
	}},
	OphoerFrasagt - sidsteKlage: {"ophoer-frasagt", "Ydelsen er frasagt", udfaldstekst{
		IkkeOpfyldt: "Personen har frasagt sig ydelsen fra den {0}. Forløbet og ydelsen hører sammen, og begge ophører.",
	}},
	OphoerFleksjob - sidsteKlage: {"ophoer-fleksjob", "Ansættelsen i fleksjob er ophørt", udfaldstekst{
		IkkeOpfyldt: "Ansættelsen i fleksjob er ophørt, og der er ikke ret til ydelsen fra den {0}.",
	}},
	OphoerMedvirken - sidsteKlage: {"ophoer-medvirken", "Ophør på grund af manglende medvirken", udfaldstekst{
		IkkeOpfyldt: "Kommunen har truffet afgørelse om, at ydelsen ophører fra den {0}, fordi personen ikke medvirker i " +
			"forløbet.",
	}},
	OphoerPas - sidsteKlage: {"ophoer-pas", "Pas inddraget", udfaldstekst{
		IkkeOpfyldt: "Politiet har truffet afgørelse om at inddrage personens pas, og retten til ydelsen er ophørt fra den {0}.",
	}},
	OphoerFoertidspension - sidsteKlage: {"ophoer-foertidspension", "Førtidspension tilkendt", udfaldstekst{
		IkkeOpfyldt: "Personen får førtidspension fra den {0}, og forløbet er slut.",
	}},
	OphoerFolkepension - sidsteKlage: {"ophoer-folkepension", "Folkepensionsalderen er nået", udfaldstekst{
		IkkeOpfyldt: "Personen når folkepensionsalderen den {0}, og forløbet er slut.",
	}},
	OphoerRask - sidsteKlage: {"ophoer-rask", "Ikke længere uarbejdsdygtig", udfaldstekst{
		IkkeOpfyldt: "Personen er ikke længere uarbejdsdygtig på grund af egen sygdom fra den {0}, og " +
			"jobafklaringsforløbet er slut.",
	}},
	OphoerSygedagpenge - sidsteKlage: {"ophoer-sygedagpenge", "Overgang til sygedagpenge", udfaldstekst{
		IkkeOpfyldt: "Personen går over til sygedagpenge fra den {0} på grund af livstruende, alvorlig sygdom, og " +
			"jobafklaringsforløbet er slut.",
	}},
}
