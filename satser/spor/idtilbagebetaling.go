package spor

// The steps of repayment and of payment afterwards (package ydelse/efterregulering).
const (
	// TilbagebetalingHjemmel opens a cause of overpayment: is there a provision to claim it back under.
	TilbagebetalingHjemmel ID = iota + sidsteUdbetaling + 1
	// TilbagebetalingOplysning: information that was withheld against better knowledge (§ 91, stk. 1, nr. 1).
	TilbagebetalingOplysning
	// TilbagebetalingUberettiget: benefit received without right against better knowledge (§ 91, stk. 1, nr. 2).
	TilbagebetalingUberettiget
	// TilbagebetalingVilkaar: help that was given on terms of repayment (§ 93, stk. 1 and 2).
	TilbagebetalingVilkaar
	// TilbagebetalingTilbud: help during a tilbud cannot be claimed back on such terms (§ 93, stk. 3).
	TilbagebetalingTilbud
	// TilbagebetalingDom: a conviction (§ 91, stk. 1, nr. 5, and stk. 2).
	TilbagebetalingDom
	// TilbagebetalingLoft: what exceeds a ceiling (§ 91, stk. 3).
	TilbagebetalingLoft
	// MaanedForMeget: what was paid in a month beyond what is due.
	MaanedForMeget
	// MaanedOverLoft: what was paid in it above the ceiling.
	MaanedOverLoft
	// KravForAendring: what a change accounts for of the month and must be claimed back.
	KravForAendring
	// MaanedKravdele: all that must be claimed back of the month.
	MaanedKravdele
	// MaanedKrav: at most what was paid beyond what is due.
	MaanedKrav
	// MaanedRest: what is left of the month.
	MaanedRest
	// KanForAendring: what a change accounts for and may be claimed back.
	KanForAendring
	// MaanedKandele: all that may be claimed back of the month.
	MaanedKandele
	// MaanedKan: at most what is left.
	MaanedKan
	// Tilbagebetalingskrav: what must be claimed back of all months.
	Tilbagebetalingskrav
	// KanKraevesTilbage: what may be claimed back of all months.
	KanKraevesTilbage
	// TilbagebetalingUafklaret: what waits for a fact or an assessment.
	TilbagebetalingUafklaret
	// IngenTilbagebetaling: what no provision lets the municipality claim back.
	IngenTilbagebetaling
	// KravOpkraeves: the municipality collects the claim (§ 95, stk. 1).
	KravOpkraeves
	// Politianmeldelse: must the municipality report to the police (§ 91, stk. 6).
	Politianmeldelse
	// KravBortfalder: when the claim lapses (§ 95, stk. 2).
	KravBortfalder
	// KravOverdraget: the claim has been handed over for collection (§ 95, stk. 2).
	KravOverdraget
	// KravBortfaldet: the claim has lapsed (§ 95, stk. 2).
	KravBortfaldet
	// MaanedForLidt: what was paid in a month less than what is due.
	MaanedForLidt
	// Efterbetaling: what is to be paid out for all months.
	Efterbetaling
	// EfterbetalingGrundlag: why it is to be paid out, and what is not assessed.
	EfterbetalingGrundlag

	antalID
)

var tilbagebetalingstekster = [...]idtekst{
	TilbagebetalingHjemmel - sidsteUdbetaling: {"tilbagebetaling-hjemmel", "Hjemmel til tilbagebetaling", udfaldstekst{
		Opfyldt:      "Der er hjemmel til at kræve det tilbage, der er udbetalt for meget på grund af ændring nr. {nr}.",
		IkkeOpfyldt:  "Der er ikke hjemmel til at kræve det tilbage, der er udbetalt for meget på grund af ændring nr. {nr}.",
		Uoplyst:      "Det er ikke oplyst, om det, der er udbetalt for meget på grund af ændring nr. {nr}, kan kræves tilbage.",
		KraeverSkoen: "Kommunen skal vurdere, om det, der er udbetalt for meget på grund af ændring nr. {nr}, kan kræves tilbage.",
	}},
	TilbagebetalingOplysning - sidsteUdbetaling: {"tilbagebetaling-oplysning", "Undladt oplysning mod bedre vidende", udfaldstekst{
		Opfyldt: "Personen har mod bedre vidende undladt at give kommunen oplysninger, som personen havde pligt til at give. " +
			"Det udløser et krav om tilbagebetaling.",
		IkkeOpfyldt: "Personen har ikke mod bedre vidende undladt at give kommunen oplysninger, som personen havde pligt til at give.",
		Uoplyst: "Det er ikke oplyst, om personen havde pligt til at give oplysningen, om personen gav den, eller om det i givet fald " +
			"var mod bedre vidende, at den ikke blev givet.",
		KraeverSkoen: "Kommunen skal vurdere, om personen mod bedre vidende har undladt at give en oplysning, som personen havde pligt " +
			"til at give.",
	}},
	TilbagebetalingUberettiget - sidsteUdbetaling: {"tilbagebetaling-uberettiget", "Modtaget uberettiget mod bedre vidende", udfaldstekst{
		Opfyldt:      "Personen har mod bedre vidende modtaget ydelsen uberettiget. Det udløser et krav om tilbagebetaling.",
		IkkeOpfyldt:  "Personen har ikke mod bedre vidende modtaget ydelsen uberettiget.",
		Uoplyst:      "Det er ikke oplyst, om personen mod bedre vidende har modtaget ydelsen uberettiget.",
		KraeverSkoen: "Kommunen skal vurdere, om personen mod bedre vidende har modtaget ydelsen uberettiget.",
	}},
	TilbagebetalingVilkaar - sidsteUdbetaling: {"tilbagebetaling-vilkaar", "Hjælp med vilkår om tilbagebetaling", udfaldstekst{
		Opfyldt: "Hjælpen er givet med vilkår om tilbagebetaling, og kommunen oplyste senest ved udbetalingen, at den skal betales " +
			"tilbage og hvorfor.",
		IkkeOpfyldt: "Kommunen oplyste ikke senest ved udbetalingen, at hjælpen skal betales tilbage og hvorfor. Den kan derfor ikke " +
			"kræves tilbage som hjælp med vilkår om tilbagebetaling.",
		Uoplyst: "Det er ikke oplyst, om kommunen senest ved udbetalingen oplyste, at hjælpen skal betales tilbage og hvorfor.",
		KraeverSkoen: "Kommunen skal vurdere, om personen senest ved udbetalingen fik at vide, at hjælpen skal betales tilbage og " +
			"hvorfor.",
	}},
	TilbagebetalingTilbud - sidsteUdbetaling: {"tilbagebetaling-tilbud", "Hjælp under tilbud", udfaldstekst{
		Opfyldt: "Hjælpen er ikke modtaget under et tilbud. Kommunen kan beslutte, at den skal betales tilbage.",
		IkkeOpfyldt: "Hjælpen er modtaget under et tilbud. Kommunen kan ikke beslutte, at den skal betales tilbage som hjælp med " +
			"vilkår om tilbagebetaling.",
		Uoplyst:      "Det er ikke oplyst, om hjælpen er modtaget under et tilbud.",
		KraeverSkoen: "Kommunen skal vurdere, om hjælpen er modtaget under et tilbud.",
	}},
	TilbagebetalingDom - sidsteUdbetaling: {"tilbagebetaling-dom", "Tilbagebetaling efter en dom", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, om personen er dømt for en af de forbrydelser, som bestemmelsen nævner.",
		KraeverSkoen: "Personen er dømt for en af de forbrydelser, som bestemmelsen nævner, og kommunen skal træffe afgørelse om " +
			"tilbagebetaling. Loven siger ikke, hvilke måneder kravet omfatter. Kommunen skal opgøre det.",
	}},
	TilbagebetalingLoft - sidsteUdbetaling: {"tilbagebetaling-loft", "Tilbagebetaling over et loft", udfaldstekst{
		Opfyldt: "Der er et loft over ydelsen {i perioden}. Det, der er udbetalt over loftet, udløser et krav om tilbagebetaling, " +
			"uanset hvad personen vidste.",
		KraeverSkoen: "Der er et loft over ydelsen {i perioden}. Det er ikke afgjort, hvor meget af det udbetalte, der skal kræves " +
			"tilbage, fordi det ligger over loftet. Kommunen skal opgøre det.",
	}},
	MaanedForMeget - sidsteUdbetaling: {"maaned-for-meget", "Udbetalt for meget i måneden", udfaldstekst{
		Beregnet: "Der er udbetalt {0} {i perioden}, og ydelsen er {1}. Der er udbetalt {=} for meget.",
	}},
	MaanedOverLoft - sidsteUdbetaling: {"maaned-over-loft", "Udbetalt over loftet", udfaldstekst{
		Beregnet: "Der er udbetalt {0}, og loftet er {1}. Der er udbetalt {=} over loftet.",
	}},
	KravForAendring - sidsteUdbetaling: {"krav-for-aendring", "Del, der skal kræves tilbage", udfaldstekst{
		Beregnet: "Ændring nr. {nr} har ført til, at der er udbetalt {=} for meget, som skal kræves tilbage.",
	}},
	MaanedKravdele - sidsteUdbetaling: {"maaned-kravdele", "Dele, der skal kræves tilbage, i alt", udfaldstekst{
		Beregnet: "I alt {=} skal kræves tilbage for måneden.",
	}},
	MaanedKrav - sidsteUdbetaling: {"maaned-krav", "Månedens krav", udfaldstekst{
		Beregnet: "Kravet kan højst være {0}: {=}.",
	}},
	MaanedRest - sidsteUdbetaling: {"maaned-rest", "Rest af det, der er udbetalt for meget", udfaldstekst{
		Beregnet: "Af det, der er udbetalt for meget i måneden, er der {=} tilbage.",
	}},
	KanForAendring - sidsteUdbetaling: {"kan-for-aendring", "Del, der kan kræves tilbage", udfaldstekst{
		Beregnet: "Ændring nr. {nr} har ført til, at der er udbetalt {=} for meget, som kan kræves tilbage.",
	}},
	MaanedKandele - sidsteUdbetaling: {"maaned-kandele", "Dele, der kan kræves tilbage, i alt", udfaldstekst{
		Beregnet: "I alt {=} kan kræves tilbage for måneden.",
	}},
	MaanedKan - sidsteUdbetaling: {"maaned-kan", "Det, der kan kræves tilbage for måneden", udfaldstekst{
		Beregnet: "Der kan højst kræves {0} tilbage: {=}.",
	}},
	Tilbagebetalingskrav - sidsteUdbetaling: {"tilbagebetalingskrav", "Tilbagebetalingskrav", udfaldstekst{
		Beregnet: "Kommunen skal kræve {=} tilbage.",
	}},
	KanKraevesTilbage - sidsteUdbetaling: {"kan-kraeves-tilbage", "Det, der kan kræves tilbage", udfaldstekst{
		Beregnet: "Kommunen kan kræve {=} tilbage.",
	}},
	TilbagebetalingUafklaret - sidsteUdbetaling: {"tilbagebetaling-uafklaret", "Ikke afklaret", udfaldstekst{
		Uoplyst:      "Det kan ikke afgøres, om {0} kan kræves tilbage, før de manglende oplysninger er givet.",
		KraeverSkoen: "Det kan ikke afgøres, om {0} kan kræves tilbage, før kommunen har foretaget sin vurdering.",
	}},
	IngenTilbagebetaling - sidsteUdbetaling: {"ingen-tilbagebetaling", "Ingen hjemmel til at kræve tilbage", udfaldstekst{
		IkkeOpfyldt: "Der er ikke hjemmel til at kræve {0} tilbage. Loven har heller ingen regel om at trække beløbet fra i senere " +
			"måneders ydelse.",
	}},
	KravOpkraeves - sidsteUdbetaling: {"krav-opkraeves", "Opkrævning", udfaldstekst{
		Opfyldt: "Kommunen opkræver kravet.",
	}},
	Politianmeldelse - sidsteUdbetaling: {"politianmeldelse", "Politianmeldelse", udfaldstekst{
		Opfyldt: "Kravet, fordi personen mod bedre vidende har modtaget ydelsen uberettiget, er {0}, og det længste udlandsophold, som " +
			"det bygger på, er {1}. Kommunen skal indgive politianmeldelse.",
		IkkeOpfyldt: "Kravet, fordi personen mod bedre vidende har modtaget ydelsen uberettiget, er {0}, og det længste " +
			"udlandsophold, som det bygger på, er {1}. Kommunen har ikke pligt til at indgive politianmeldelse.",
		Uoplyst: "Det er ikke oplyst, hvilken dag afgørelsen om tilbagebetaling er truffet, hvor meget der er modtaget uberettiget mod " +
			"bedre vidende, eller hvilket udlandsophold kravet bygger på, og det afgør, om kommunen skal indgive politianmeldelse.",
		KraeverSkoen: "Det er ikke afgjort, om kommunen skal indgive politianmeldelse.",
	}},
	KravBortfalder - sidsteUdbetaling: {"krav-bortfalder", "Bortfald af kravet", udfaldstekst{
		Opfyldt: "Hjælpen ophørte den {0}, og der har ikke siden været økonomisk mulighed for at gennemføre kravet. Den {1} er den " +
			"sidste dag, det består.",
		IkkeOpfyldt: "Der har været økonomisk mulighed for at gennemføre kravet. Det bortfalder ikke, fordi der er gået 3 år.",
		Uoplyst: "Det er ikke oplyst, om og hvornår hjælpen er ophørt, eller om der siden har været økonomisk mulighed for at " +
			"gennemføre kravet. Uden en sådan mulighed bortfalder det, når der er gået 3 år.",
		KraeverSkoen: "Hjælpen ophørte den {0}. Kommunen skal vurdere, om der siden har været økonomisk mulighed for at gennemføre " +
			"kravet. Ellers er den {1} den sidste dag, det består.",
	}},
	KravOverdraget - sidsteUdbetaling: {"krav-overdraget", "Kravet er overdraget til inddrivelse", udfaldstekst{
		Opfyldt: "Restanceinddrivelsesmyndigheden modtog kravet den {0}. Derefter gælder forældelsesloven, og kravet forældes tidligst " +
			"den {1}.",
		KraeverSkoen: "Restanceinddrivelsesmyndigheden modtog kravet den {0}. Kilderne siger ikke, hvad det betød for bortfaldet på det " +
			"tidspunkt.",
	}},
	KravBortfaldet - sidsteUdbetaling: {"krav-bortfaldet", "Kravet er bortfaldet", udfaldstekst{
		Opfyldt: "Hjælpen ophørte den {1}, og der har ikke siden været økonomisk mulighed for at gennemføre et krav på {0}. Den {2} var " +
			"den sidste dag, det bestod. Kravet er bortfaldet, og beløbet kan ikke kræves tilbage.",
	}},
	MaanedForLidt - sidsteUdbetaling: {"maaned-for-lidt", "Udbetalt for lidt i måneden", udfaldstekst{
		Beregnet: "Ydelsen {i perioden} er {0}, og der er udbetalt {1}. Der mangler {=}.",
	}},
	Efterbetaling - sidsteUdbetaling: {"efterbetaling", "Efterbetaling", udfaldstekst{
		Beregnet: "Kommunen skal efterbetale {=}.",
	}},
	EfterbetalingGrundlag - sidsteUdbetaling: {"efterbetaling-grundlag", "Grundlag for efterbetaling", udfaldstekst{
		Opfyldt: "Personen har ret til ydelsen, og kapitel 11 og 12 har ingen regel, der begrænser, hvor langt tilbage den udbetales. Om " +
			"noget af den er forældet efter forældelsesloven, og om der skal betales renter, er ikke vurderet.",
	}},
}
