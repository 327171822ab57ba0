package spor

// idtekst is what a reader sees of a kind of step.
type idtekst struct {
	navn     string // the stable name
	titel    string
	saetning udfaldstekst
}

// udfaldstekst is the sentence of a decision for each outcome that the kind can have. In it stand {0} {1} {2} for the
// operands, {=} the result, {børn} operand 0 as a number of children, {del} operand 1 as a bare fraction, {ordning} the
// scheme, {perioden} and {i perioden} the days, {art} the kind of income, {nr} its number, {gruppe} the category.
type udfaldstekst [antalUdfald]string

var idtekster = [antalID]idtekst{
	Ret: {"ret", "Ret til ydelsen", udfaldstekst{
		Opfyldt: "Der er ret til ressourceforløbsydelse under {ordning} {i perioden}.",
	}},
	UdenForForloeb: {"uden-for-forloeb", "Intet forløb", udfaldstekst{
		IkkeOpfyldt: "Ingen dag i måneden ligger i et forløb, og der udbetales derfor ingen ressourceforløbsydelse.",
	}},
	NytForloebLukket: {"nyt-forloeb-lukket", "Forløbet er bevilget for sent", udfaldstekst{
		IkkeOpfyldt: "Forløbet er bevilget den {0}. Ressourceforløb kan ikke bevilges efter den 31. januar 2026, " +
			"og der er derfor ikke ret til ydelsen.",
	}},
	BevillingUoplyst: {"bevilling-uoplyst", "Dagen for bevillingen mangler", udfaldstekst{
		Uoplyst: "Forløbet begynder den {0}. Det er ikke oplyst, om det er bevilget senest den 31. januar 2026, " +
			"og det afgør retten.",
	}},
	Viderefoert: {"viderefoert", "Videreført forløb", udfaldstekst{
		Opfyldt: "Forløbet er bevilget senest den 31. januar 2026 og fortsætter efter de hidtidige regler i kapitel 6 a.",
	}},
	Foertidspension: {"foertidspension", "Førtidspension", udfaldstekst{
		IkkeOpfyldt: "Den, der får førtidspension, beholder pensionen under ressourceforløbet og får ikke " +
			"ressourceforløbsydelse.",
	}},
	Delperiode: {"delperiode", "Periode", udfaldstekst{
		Opfyldt: "Følgende gælder {i perioden}.",
	}},
	Alder: {"alder", "Alder", udfaldstekst{
		Opfyldt:     "Personen er født den {0} og er under 25 år; 25 år fyldes den {1}.",
		IkkeOpfyldt: "Personen er født den {0} og fyldte 25 år den {1}.",
	}},
	Bolig: {"bolig", "Bolig", udfaldstekst{
		Opfyldt:     "Personen bor hos en eller begge forældre.",
		IkkeOpfyldt: "Personen bor ikke hos sine forældre eller en af dem.",
		Uoplyst:     "Det er ikke oplyst, om personen bor hos en eller begge forældre, og det afgør satsen.",
	}},
	Forsoergelsespligt: {"forsoergelsespligt", "Forsørgelsespligt", udfaldstekst{
		Opfyldt:     "Personen har forsørgelsespligt over for {børn} under 18 år.",
		IkkeOpfyldt: "Der indgår intet barn under 18 år, som personen har forsørgelsespligt over for efter nr. 1.",
	}},
	BarnetsOphold: {"barnets-ophold", "Barnets ophold", udfaldstekst{
		Opfyldt: "{børn} opholder sig, hvor loven kræver det, eller er undtaget efter EU-retten eller en overenskomst.",
		IkkeOpfyldt: "Intet barn opholder sig, hvor loven kræver det, og intet barn er undtaget efter EU-retten " +
			"eller en overenskomst.",
	}},
	Gruppe: {"gruppe", "Satsgruppe", udfaldstekst{
		Opfyldt: "Satsgruppen er nr. {0}: {gruppe}.",
	}},
	Maanedssats: {"maanedssats", "Månedssats", udfaldstekst{
		Beregnet: "Satsen er {=} om måneden.",
	}},
	Bidrag: {"bidrag", "Bidrag for et barn", udfaldstekst{
		Beregnet: "Det fastsatte bidrag er {0}. Det regnes højst med normalbidraget, {1}: {=}.",
	}},
	BidragUoplyst: {"bidrag-uoplyst", "Bidraget mangler", udfaldstekst{
		Uoplyst: "Det fastsatte bidrag eller normalbidraget for et barn er ikke oplyst, og det afgør tillægget.",
	}},
	Bidragstillaeg: {"bidragstillaeg", "Tillæg for bidragspligt", udfaldstekst{
		Beregnet: "Tillægget for bidragspligt er {=}.",
	}},
	SatsMedTillaeg: {"sats-med-tillaeg", "Sats og tillæg", udfaldstekst{
		Beregnet: "Sats og tillæg er tilsammen {=}.",
	}},
	Bidragsloft: {"bidragsloft", "Loft over sats og tillæg", udfaldstekst{
		Beregnet: "Sats og tillæg kan højst udgøre {1}: {=}.",
	}},
	TidligereYdelse: {"tidligere-ydelse", "Hidtidig ydelse", udfaldstekst{
		Beregnet: "Den hidtidige ydelse svarer til {=} om måneden.",
	}},
	TidligereOphoert: {"tidligere-ophoert", "Sygedagpengeretten er ophørt", udfaldstekst{
		IkkeOpfyldt: "Den sidste dag med ret til sygedagpenge ville have været den {0}. Derefter gælder beløbet i § 68, stk. 2.",
	}},
	TidligereSlutUoplyst: {"tidligere-slut-uoplyst", "Sygedagpengerettens ophør mangler", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, hvornår retten til sygedagpenge ville være ophørt, og det afgør beløbet.",
	}},
	Gulv: {"gulv", "Mindst beløbet i § 68, stk. 2", udfaldstekst{
		Beregnet: "Ydelsen kan ikke være mindre end {1}: {=}.",
	}},
	Selvstaendig: {"selvstaendig", "Delvis uarbejdsdygtig selvstændig", udfaldstekst{
		Beregnet: "Ydelsen udgør {1} af {0}: {=}.",
	}},
	Strafloft: {"strafloft", "Loft efter § 10 f, § 10 h eller § 10 j", udfaldstekst{
		Beregnet: "Ydelsen kan højst svare til {1}: {=}.",
	}},
	Dagsandel: {"dagsandel", "Andel af måneden", udfaldstekst{
		Beregnet: "For {del} af måneden udgør ydelsen {=}.",
	}},
	FoerIndtaegt: {"foer-indtaegt", "Ydelse før indtægter", udfaldstekst{
		Beregnet: "Ydelsen før fradrag for indtægter er {=}.",
	}},
	Post: {"post", "Indtægt", udfaldstekst{
		Beregnet: "Indtægt nr. {nr} ({art}) regnes med: {=}.",
	}},
	PostIkkeFradrag: {"post-ikke-fradrag", "Indtægt uden fradrag", udfaldstekst{
		Opfyldt: "Indtægt nr. {nr} ({art}) på {0} medfører ikke fradrag.",
	}},
	PostUdenForForloeb: {"post-uden-for-forloeb", "Indtægt uden for forløbet", udfaldstekst{
		Opfyldt: "Indtægt nr. {nr} ({art}) på {0} er for {perioden}, som ligger uden for forløbet, og medfører ikke fradrag.",
	}},
	PostDelvis: {"post-delvis", "Indtægt delvis uden for forløbet", udfaldstekst{
		Beregnet: "Indtægt nr. {nr} ({art}) på {0} er for {perioden}, som kun delvis ligger i forløbet. Heraf regnes med: {=}.",
		KraeverSkoen: "Indtægt nr. {nr} ({art}) på {0} er for {perioden}, som kun delvis ligger i forløbet. " +
			"Kommunen skal dele indtægten op.",
	}},
	PostSkoen: {"post-skoen", "Indtægt, der kræver skøn", udfaldstekst{
		KraeverSkoen: "Kilderne afgør ikke, hvordan indtægt nr. {nr} ({art}) på {0} skal behandles. " +
			"Kommunen skal foretage et skøn.",
	}},
	PostFerie: {"post-ferie", "Månedens del af ferien", udfaldstekst{
		Beregnet: "Indtægt nr. {nr} ({art}) på {0} dækker ferie {i perioden}. Heraf regnes med i denne måned: {=}.",
	}},
	Loensum: {"loensum", "Løn med pension", udfaldstekst{
		Beregnet: "Månedens løn med pension er {=}.",
	}},
	LoenTilGraensen: {"loen-til-graensen", "Løn op til grænsen", udfaldstekst{
		Beregnet: "Lønindtægtsgrænsen er {1}. Løn op til grænsen: {=}.",
	}},
	LoenOverGraensen: {"loen-over-graensen", "Løn over grænsen", udfaldstekst{
		Beregnet: "Lønindtægtsgrænsen er {1}. Løn over grænsen: {=}.",
	}},
	LoenfradragTil: {"loenfradrag-til", "Fradrag op til grænsen", udfaldstekst{
		Beregnet: "Ydelsen nedsættes med {1} af {0}: {=}.",
	}},
	LoenfradragOver: {"loenfradrag-over", "Fradrag over grænsen", udfaldstekst{
		Beregnet: "Ydelsen nedsættes med {1} af {0}: {=}.",
	}},
	Loenfradrag: {"loenfradrag", "Fradrag for løn", udfaldstekst{
		Beregnet: "Fradraget for løn er i alt {=}.",
	}},
	Tilbudssum: {"tilbudssum", "Indtægt fra tilbud", udfaldstekst{
		Beregnet: "Månedens indtægt som led i tilbud er {=}.",
	}},
	Tilbudstimer: {"tilbudstimer", "Timer i tilbud", udfaldstekst{
		Beregnet: "Der er udført {0} i tilbud, og der kan højst regnes med {1} om måneden: {=}.",
	}},
	Timebeloeb: {"timebeloeb", "Beløb, der ses bort fra", udfaldstekst{
		Beregnet: "Der ses bort fra {0} pr. time i {1}: {=}.",
	}},
	Tilbudsfradrag: {"tilbudsfradrag", "Fradrag for indtægt fra tilbud", udfaldstekst{
		Beregnet: "Resten trækkes fra krone for krone: {=}.",
	}},
	KroneForKroneSum: {"krone-for-krone", "Fradrag krone for krone", udfaldstekst{
		Beregnet: "Andre indtægter trækkes fra krone for krone: {=}.",
	}},
	FradragIAlt: {"fradrag-i-alt", "Fradrag i alt", udfaldstekst{
		Beregnet: "Fradragene er i alt {=}.",
	}},
	EfterFradrag: {"efter-fradrag", "Efter fradrag", udfaldstekst{
		Beregnet: "Ydelsen før indtægter minus fradragene er {=}.",
	}},
	Nulgraense: {"nulgraense", "Ikke under 0 kr.", udfaldstekst{
		Beregnet: "Ydelsen kan ikke blive mindre end {1}, og det, der er trukket for meget fra, flyttes ikke til en anden måned: {=}.",
	}},
	Ydelse: {"ydelse", "Månedens ydelse", udfaldstekst{
		Beregnet: "Månedens ressourceforløbsydelse er {=}.",
	}},
	AnsesForModtaget: {"anses-for-modtaget", "Anses for at modtage ydelsen", udfaldstekst{
		Opfyldt: "Der udbetales 0 kr. på grund af indtægter, men personen anses for at modtage ressourceforløbsydelse.",
	}},
	Udbetaling: {"udbetaling", "Udbetaling", udfaldstekst{
		Opfyldt: "Ydelsen udbetales bagud for måneden.",
	}},
}

// harUdfald reports whether a step of the kind can come out so.
func (id ID) harUdfald(u Udfald) bool {
	return id.IsValid() && u.IsValid() && idtekster[id].saetning[u] != ""
}
