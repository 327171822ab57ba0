package spor

// idtekst is what a reader sees of a kind of step.
type idtekst struct {
	navn     string // the stable name
	titel    string
	saetning udfaldstekst
}

// udfaldstekst is the sentence of a decision for each outcome that the kind can have. In it stand {0} {1} {2} for the
// operands, {=} the result, {børn} operand 0 as a number of children, {del} operand 1 as a bare fraction, {ordning} the
// scheme, {perioden} and {i perioden} the days, {art} the kind of income, {nr} its number, {gruppe} the category,
// {haendelse}, {grund} and {fritagelse} the kind of failure, ground and exemption; with a capital where it is written
// with one. {dagart} is the kind of day that operand 2 numbers, {antal børn} operand 1 as a number of children, {-} the result with
// the other sign, {delen} operand 2 as a bare fraction, {loftbestemmelsen} the provision of the ceiling that operand 0 numbers, and {loftet} and {længden} what a ceiling corresponds to and how long it can last.
type udfaldstekst [antalUdfald]string

// A later kind of step stands with its text in a file of its own, by topic.
var idtekster = [...]idtekst{
	Ret: {"ret", "Ret til ydelsen", udfaldstekst{
		Opfyldt: "Der er ret til ressourceforløbsydelse under {ordning} {i perioden}.",
	}},
	UdenForForloeb: {"uden-for-forloeb", "Intet forløb", udfaldstekst{
		IkkeOpfyldt: "Der er intet forløb {i perioden}, og der udbetales derfor ingen ressourceforløbsydelse.",
	}},
	NytForloebLukket: {"nyt-forloeb-lukket", "Forløbet er bevilget for sent", udfaldstekst{
		IkkeOpfyldt: "Forløbet er bevilget den {0}. Lovens kapitel 6 a er ophævet fra den 1. februar 2026 og gælder kun fortsat for " +
			"forløb, der er bevilget senest den 31. januar 2026. Der er derfor ikke ret til ydelsen.",
	}},
	BevillingUoplyst: {"bevilling-uoplyst", "Dagen for bevillingen mangler", udfaldstekst{
		Uoplyst: "Forløbet begynder den {0}. Lovens kapitel 6 a er ophævet fra den 1. februar 2026. Det er ikke oplyst, om forløbet " +
			"er bevilget senest den 31. januar 2026, og det afgør retten.",
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
		Opfyldt:     "Personen er født den {0} og er under 25 år; personen fylder 25 år den {1}.",
		IkkeOpfyldt: "Personen er født den {0} og fyldte 25 år den {1}.",
	}},
	Bolig: {"bolig", "Bolig", udfaldstekst{
		Opfyldt:     "Personen bor hos en eller begge forældre.",
		IkkeOpfyldt: "Personen bor ikke hos sine forældre eller en af dem.",
		Uoplyst:     "Det er ikke oplyst, om personen bor hos en eller begge forældre, og det afgør satsen.",
	}},
	BoligUdenBetydning: {"bolig-uden-betydning", "Bolig uden betydning", udfaldstekst{
		Opfyldt: "Det er ikke oplyst, om personen bor hos en eller begge forældre. Månedens ydelse er den samme, uanset hvad svaret er. " +
			"Her regnes med den satsgruppe, der giver det laveste beløb.",
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
	Bidragsbarn: {"bidragsbarn", "Børn med bidragspligt", udfaldstekst{
		Opfyldt: "Personen har en dokumenteret bidragspligt over for hvert barn, som forsørgelsespligten angår. Derfor gælder nr. 4 og ikke nr. 1.",
		IkkeOpfyldt: "Personen har forsørgelsespligt over for et barn, som den dokumenterede bidragspligt ikke angår. " +
			"Derfor gælder nr. 1 og ikke nr. 4.",
		Uoplyst: "Det er ikke oplyst, om den dokumenterede bidragspligt er over for et barn, som personen har forsørgelsespligt over for, " +
			"og det afgør, om nr. 1 eller nr. 4 gælder.",
	}},
	BidragsbarnUdenBetydning: {"bidragsbarn-uden-betydning", "Børn med bidragspligt uden betydning", udfaldstekst{
		Opfyldt: "Det er ikke oplyst, om den dokumenterede bidragspligt er over for et barn, som personen har forsørgelsespligt over for. " +
			"Månedens ydelse er den samme, uanset hvad svaret er. Her regnes med den satsgruppe, der giver det laveste beløb.",
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
	BidragUdenBetydning: {"bidrag-uden-betydning", "Bidrag uden betydning", udfaldstekst{
		Opfyldt: "Det fastsatte bidrag eller normalbidraget for et barn er ikke oplyst. Månedens ydelse er den samme, uanset hvor stort " +
			"bidraget er. Her regnes uden det.",
	}},
	Bidragstillaeg: {"bidragstillaeg", "Tillæg for bidragspligt", udfaldstekst{
		Beregnet: "Tillægget for bidragspligt er {=}.",
	}},
	BidragstillaegPrBarn: {"bidragstillaeg-pr-barn", "Tillæg pr. barn med bidragspligt", udfaldstekst{
		Beregnet: "Tillægget for bidragspligt over for {antal børn} à {0} er {=}.",
	}},
	SatsMedTillaeg: {"sats-med-tillaeg", "Sats og tillæg", udfaldstekst{
		Beregnet: "Sats og tillæg er tilsammen {=}.",
	}},
	Bidragsloft: {"bidragsloft", "Loft over sats og tillæg", udfaldstekst{
		Beregnet: "Sats og tillæg kan højst udgøre {1}: {=}.",
	}},
	TidligereIkkeBevaret: {"tidligere-ikke-bevaret", "Niveauet bevares ikke", udfaldstekst{
		Opfyldt: "Niveauet fra den hidtidige ydelse bevares ikke under et jobafklaringsforløb. Kapitel 6 b har ingen regel som § 68, stk. 4 og 5.",
	}},
	TidligereUoplyst: {"tidligere-uoplyst", "Ydelsen før forløbet mangler", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, hvilken ydelse personen fik før det forløb, der begyndte den {0}, og det afgør beløbet.",
	}},
	TidligereUdenBetydning: {"tidligere-uden-betydning", "Ydelsen før forløbet uden betydning", udfaldstekst{
		Opfyldt: "Det er ikke oplyst, hvilken ydelse personen fik før det forløb, der begyndte den {0}. Månedens ydelse er den samme, uanset " +
			"hvad svaret er. Her regnes uden en hidtidig ydelse.",
	}},
	HidtidigUoplyst: {"hidtidig-uoplyst", "Den hidtidige ydelse mangler", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, hvor stor den hidtidige ydelse var, og det afgør beløbet.",
	}},
	HidtidigUdenBetydning: {"hidtidig-uden-betydning", "Den hidtidige ydelse uden betydning", udfaldstekst{
		Opfyldt: "Det er ikke oplyst, hvor stor den hidtidige ydelse var. Månedens ydelse er den samme, uanset hvor stor den var. Her regnes " +
			"med beløbet i § 68, stk. 2.",
	}},
	TidligereYdelse: {"tidligere-ydelse", "Hidtidig ydelse", udfaldstekst{
		Beregnet: "Den hidtidige ydelse svarer til {=} om måneden.",
	}},
	TidligereFoelger: {"tidligere-foelger", "Niveauet følger med", udfaldstekst{
		Opfyldt: "Det forløb, der begyndte den {0}, følger på et andet uden en dag imellem. Niveauet fra den hidtidige ydelse følger med.",
	}},
	TidligereOphoert: {"tidligere-ophoert", "Sygedagpengeretten er ophørt", udfaldstekst{
		IkkeOpfyldt: "Den sidste dag med ret til sygedagpenge ville have været den {0}. Derefter gælder beløbet i § 68, stk. 2.",
	}},
	TidligereSlutUoplyst: {"tidligere-slut-uoplyst", "Sygedagpengerettens ophør mangler", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, hvornår retten til sygedagpenge ville være ophørt, og det afgør beløbet.",
	}},
	TidligereSlutUdenBetydning: {"tidligere-slut-uden-betydning", "Sygedagpengerettens ophør uden betydning", udfaldstekst{
		Opfyldt: "Det er ikke oplyst, hvornår retten til sygedagpenge ville være ophørt. Månedens ydelse er den samme, uanset hvornår det er. " +
			"Her regnes med beløbet i § 68, stk. 2.",
	}},
	IntetGulv: {"intet-gulv", "Ingen mindstegrænse", udfaldstekst{
		Opfyldt: "Ydelsen er mindre end beløbet i § 68, stk. 2. Før 2014 havde § 68, stk. 5, ingen mindstegrænse.",
	}},
	Gulv: {"gulv", "Mindst beløbet i § 68, stk. 2", udfaldstekst{
		Beregnet: "Ydelsen kan ikke være mindre end {1}: {=}.",
	}},
	Selvstaendig: {"selvstaendig", "Delvis uarbejdsdygtig selvstændig", udfaldstekst{
		Beregnet: "Ydelsen udgør {1} af {0}: {=}.",
	}},
	Strafloft: {"strafloft", "Loft efter § 10 f, § 10 h eller § 10 j", udfaldstekst{
		Beregnet: "Ydelsen kan {i perioden} (højst {længden}, jf. stk. 1 og 2) højst svare til {loftet}, {1}: {=}.",
	}},
	StrafloftFoerLoven: {"strafloft-foer-loven", "Loftet fandtes ikke", udfaldstekst{
		Opfyldt: "Der er oplyst et loft efter {loftbestemmelsen}. Den bestemmelse gælder først fra den {1}, og loftet nedsætter derfor " +
			"ikke ydelsen her.",
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
		Opfyldt: "Indtægt nr. {nr} ({art}) på {0} er for {perioden}, som kun delvis ligger i forløbet. Det ændrer ikke månedens " +
			"ydelse, hvordan den deles, og indtægten regnes ikke med.",
	}},
	PostSkoen: {"post-skoen", "Indtægt, der kræver skøn", udfaldstekst{
		KraeverSkoen: "Kilderne afgør ikke, hvordan indtægt nr. {nr} ({art}) på {0} skal behandles. " +
			"Kommunen skal foretage et skøn.",
		Opfyldt: "Kilderne afgør ikke, hvordan indtægt nr. {nr} ({art}) på {0} skal behandles. Det ændrer ikke månedens ydelse, og " +
			"indtægten regnes ikke med.",
	}},
	PostOverskud: {"post-overskud", "Overskud i en del af måneden", udfaldstekst{
		KraeverSkoen: "Af månedens {2} med ret får personen ydelse efter § 69 j, stk. 4, på {1}. Overskuddet, indtægt nr. {nr} på {0}, " +
			"trækkes ikke fra for de dage, men krone for krone for de øvrige. Kommunen skal tage stilling til, hvor stor en del det er.",
		Opfyldt: "Af månedens {2} med ret får personen ydelse efter § 69 j, stk. 4, på {1}. Det ændrer ikke månedens ydelse, hvordan " +
			"overskuddet, indtægt nr. {nr} på {0}, deles, og det regnes ikke med.",
	}},
	PostPeriodeUoplyst: {"post-periode-uoplyst", "Indtægtens periode mangler", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, hvilken periode indtægt nr. {nr} ({art}) på {0} er for, og det afgør, om den trækkes fra.",
		Opfyldt: "Det er ikke oplyst, hvilken periode indtægt nr. {nr} ({art}) på {0} er for. Det ændrer ikke månedens ydelse, og " +
			"indtægten regnes ikke med.",
	}},
	PostTimerUoplyst: {"post-timer-uoplyst", "Timerne i tilbuddet mangler", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, hvor mange timer der er udført for indtægt nr. {nr} ({art}) på {0}, og det afgør fradraget.",
		Opfyldt: "Det er ikke oplyst, hvor mange timer der er udført for indtægt nr. {nr} ({art}) på {0}. Det ændrer ikke månedens " +
			"ydelse, og der regnes ikke med timer.",
	}},
	PostPension: {"post-pension", "Pension af indtægten", udfaldstekst{
		Opfyldt: "Til indtægt nr. {nr} ({art}) hører et pensionsbidrag på {0} fra personen selv og {1} fra arbejdsgiveren. Begge " +
			"regnes med i indtægten.",
		IkkeOpfyldt: "Til indtægt nr. {nr} ({art}) hører et pensionsbidrag på {0} fra personen selv og {1} fra arbejdsgiveren. " +
			"Arbejdsgiverens regnes ikke med i indtægten.",
	}},
	PostUdbetalingsmaaned: {"post-udbetalingsmaaned", "Fradrag i udbetalingsmåneden", udfaldstekst{
		Opfyldt: "Indtægt nr. {nr} ({art}) på {0} trækkes fra efter lønreglen i den måned, den er udbetalt.",
	}},
	PostFoerPerioderegel: {"post-foer-perioderegel", "Indtægt for tid uden for forløbet før 2016", udfaldstekst{
		Opfyldt: "Indtægt nr. {nr} ({art}) på {0} er for {perioden}, som ikke helt ligger i forløbet. Reglen om, at indtægt for tid " +
			"uden for forløbet ikke trækkes fra, gælder først fra den 1. januar 2016, og hele indtægten regnes med.",
	}},
	PostIkkeModtager: {"post-ikke-modtager", "Indtægt før eller efter forløbet", udfaldstekst{
		Opfyldt: "Indtægt nr. {nr} ({art}) på {0} er for {perioden} og udbetalt den {1}. Begge dele ligger uden for forløbet, hvor " +
			"personen ikke modtager ydelsen, og indtægten medfører ikke fradrag.",
	}},
	PostFerieUdenRet: {"post-ferie-uden-ret", "Ferie på dage uden ret til ydelsen", udfaldstekst{
		Opfyldt: "Indtægt nr. {nr} ({art}) på {0} dækker også ferie {i perioden}, hvor der ikke er ret til ydelsen. Fradraget sker " +
			"kun i ydelsen for de dage, beløbet dækker, og der trækkes intet fra for dage uden ret.",
	}},
	PostFerie: {"post-ferie", "Månedens del af ferien", udfaldstekst{
		Beregnet: "Indtægt nr. {nr} ({art}) på {0} dækker ferie {i perioden}. Heraf regnes med i denne måned: {=}.",
	}},
	FerieFordeling: {"ferie-fordeling", "Fradrag for løn og feriepenge", udfaldstekst{
		KraeverSkoen: "Måneden har både løn og feriepenge. Sammen giver de et fradrag på {0}, men for feriepengene kan der højst trækkes ydelsen " +
			"for de dage fra, som de dækker, {1}. Loven siger ikke, hvor stor en del af fradraget feriepengene giver. Kommunen skal tage stilling.",
		Opfyldt: "Måneden har både løn og feriepenge. Sammen giver de et fradrag på {0}, men for feriepengene kan der højst trækkes ydelsen " +
			"for de dage fra, som de dækker, {1}. Det ændrer ikke månedens ydelse, hvor stor en del af fradraget feriepengene giver.",
	}},
	AndenLoen: {"anden-loen", "Løn ved siden af løn under sygdom", udfaldstekst{
		Opfyldt: "Der er oplyst både løn under sygdom, som trækkes fuldt fra, og anden løn. Den anden løn følger lønreglen.",
	}},
	FeriepengeIAlt: {"feriepenge-i-alt", "Feriepenge", udfaldstekst{
		Beregnet: "Månedens feriepenge er {=}.",
	}},
	Loensum: {"loensum", "Løn med pension", udfaldstekst{
		Beregnet: "Månedens løn, der følger lønreglen, er {=} med pension.",
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
	FerieLoendel: {"ferie-loendel", "Feriepengenes del af fradraget", udfaldstekst{
		Beregnet: "Af fradraget følger {1} af feriepengene, {0}: {=}.",
	}},
	FerieYdelse: {"ferie-ydelse", "Ydelsen for feriedagene", udfaldstekst{
		Beregnet: "For {delen} af månedens dage med ret, som feriepengene dækker, udgør ydelsen før indtægter {=}.",
	}},
	Feriefradrag: {"feriefradrag", "Fradrag for feriepenge", udfaldstekst{
		Beregnet: "Fradraget sker i ydelsen for de dage, som feriepengene dækker, og kan højst være {1}: {=}.",
	}},
	FerieOverLoft: {"ferie-over-loft", "Ikke i andre dages ydelse", udfaldstekst{
		Beregnet: "Fradraget for feriepenge sker i ydelsen for de dage, som de dækker, og kan højst være {1}. Der trækkes ikke fra: {=}.",
	}},
	LoenOgFeriefradrag: {"loen-og-feriefradrag", "Fradrag for løn og feriepenge i alt", udfaldstekst{
		Beregnet: "Fradraget for løn og feriepenge er derefter {=}.",
	}},
	Tilbudssum: {"tilbudssum", "Indtægt fra tilbud", udfaldstekst{
		Beregnet: "Månedens indtægt som led i tilbud er {=}.",
	}},
	PostTimer: {"post-timer", "Timer i forløbet", udfaldstekst{
		Beregnet: "Af timerne i indtægt nr. {nr}, {0}, regnes med: {=}.",
	}},
	TilbudstimerIAlt: {"tilbudstimer-i-alt", "Timer i tilbud i alt", udfaldstekst{
		Beregnet: "Der er i alt udført {=} i tilbud i forløbet.",
	}},
	TilbudstimerRegnet: {"tilbudstimer-regnet", "Timer i tilbud i forløbet", udfaldstekst{
		Beregnet: "Der kan højst regnes med {1} om måneden: {=}.",
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
	FuldtFradrag: {"fuldt-fradrag", "Løn under sygdom", udfaldstekst{
		Beregnet: "Løn under sygdom og fleksløntilskud til den trækkes fuldt fra: {=}.",
	}},
	KroneForKroneSum: {"krone-for-krone", "Fradrag krone for krone", udfaldstekst{
		Beregnet: "Der trækkes {=} fra krone for krone.",
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
	HjemmelFradrag: {"hjemmel-fradrag", "Hændelse med fradrag pr. dag", udfaldstekst{
		Opfyldt: "{Haendelse} medfører fradrag for hver dag, hvis betingelserne er opfyldt.",
	}},
	HjemmelNedsaettelse: {"hjemmel-nedsaettelse", "Hændelse med nedsættelse", udfaldstekst{
		Opfyldt: "{Haendelse} medfører, at ydelsen nedsættes med et beløb for hændelsen, hvis betingelserne er opfyldt.",
	}},
	HjemmelOphoer: {"hjemmel-ophoer", "Hændelse med mulighed for ophør", udfaldstekst{
		Opfyldt: "Ved {haendelse} kan kommunen vælge, at ydelsen ophører, hvis betingelserne er opfyldt.",
	}},
	HjemmelTredjedel: {"hjemmel-tredjedel", "Hændelse med nedsættelse med en tredjedel", udfaldstekst{
		Opfyldt: "{Haendelse} medfører, at en tredjedel af ydelsen trækkes fra eller kræves tilbage, hvis betingelserne er opfyldt.",
	}},
	IngenHjemmel: {"ingen-hjemmel", "Ingen hjemmel til sanktion", udfaldstekst{
		IkkeOpfyldt:  "Loven knytter ingen sanktion til {haendelse}. Der er ikke hjemmel til at sanktionere.",
		KraeverSkoen: "Kilderne afgør ikke, om {haendelse} på dagen kan føre til en sanktion. Kommunen skal afklare hjemlen.",
	}},
	IPlanen: {"i-planen", "Tilbuddet fremgår af planen", udfaldstekst{
		Opfyldt:     "Tilbuddet fremgår af rehabiliteringsplanen eller en helhedsorienteret plan.",
		IkkeOpfyldt: "Tilbuddet fremgår ikke af rehabiliteringsplanen eller en helhedsorienteret plan, og det kan derfor ikke føre til en sanktion.",
		Uoplyst:     "Det er ikke oplyst, om tilbuddet fremgår af rehabiliteringsplanen eller en helhedsorienteret plan.",
	}},
	FravaerUoplyst: {"fravaer-uoplyst", "Dagen mangler", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, hvilke dage {haendelse} drejer sig om.",
	}},
	KontaktUoplyst: {"kontakt-uoplyst", "Dagen for kontakt mangler", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, hvornår kontakten blev genoprettet, eller til hvilken dag den ikke var det.",
	}},
	Selvbooking: {"selvbooking", "Pligt til selv at booke", udfaldstekst{
		Opfyldt:     "Personen var forinden vejledt om at booke selv og havde {0} til det.",
		IkkeOpfyldt: "Personen var ikke forinden vejledt om at booke selv eller havde ikke mindst {1} til det. Der var ingen pligt til at booke.",
		Uoplyst:     "Det er ikke oplyst, om personen forinden var vejledt om at booke selv, og hvornår fristen blev givet.",
	}},
	Gentagne: {"gentagne", "Gentagne gange", udfaldstekst{
		Opfyldt:     "Personen har gentagne gange afvist eller været udeblevet fra tilbud eller på anden vis ikke medvirket i forløbet.",
		IkkeOpfyldt: "Der er kun oplyst én afvisning eller udeblivelse, og det er ikke gentagne gange.",
		Uoplyst:     "Det er ikke oplyst, hvor mange gange personen har afvist eller været udeblevet fra tilbud, eller om personen på anden vis ikke medvirker.",
	}},
	BedreVidende: {"bedre-vidende", "Mod bedre vidende", udfaldstekst{
		Opfyldt:      "Kommunen har vurderet, at personen handlede mod bedre vidende.",
		IkkeOpfyldt:  "Personen handlede ikke mod bedre vidende.",
		KraeverSkoen: "Kommunen skal vurdere, om personen handlede mod bedre vidende.",
	}},
	Fritagelse: {"fritagelse", "Fritagelse", udfaldstekst{
		Opfyldt:      "{Fritagelse} fritager ikke personen for pligten på dagen.",
		IkkeOpfyldt:  "Personen er fritaget {i perioden}: {fritagelse}. Der var ingen pligt at tilsidesætte.",
		Uoplyst:      "Det er ikke oplyst, om der er aftalt ferie {i perioden}, og det afgør, om personen havde en pligt.",
		KraeverSkoen: "Kilderne afgør ikke, om {fritagelse} fritager {i perioden}. Kommunen skal tage stilling.",
	}},
	FritagelseDelvis: {"fritagelse-delvis", "Fritagelse på nogle af dagene", udfaldstekst{
		Opfyldt: "Personen er fritaget {i perioden}: {fritagelse}. De af dagene, der ligger der, regnes ikke med.",
	}},
	VejledningSamtidig: {"vejledning-samtidig", "Skriftlig oplysning sammen med henvisningen", udfaldstekst{
		Opfyldt: "Personen fik skriftligt, sammen med henvisningen, tilbuddet eller indkaldelsen, at vide, hvad følgen var, og " +
			"hvad der skulle til for igen at få ydelsen.",
		IkkeOpfyldt: "Personen fik ikke skriftligt, sammen med henvisningen, tilbuddet eller indkaldelsen, at vide, både hvad " +
			"følgen var, og hvad der skulle til for igen at få ydelsen. Der kan ikke sanktioneres.",
		Uoplyst: "Det er ikke dokumenteret, at personen skriftligt, sammen med henvisningen, tilbuddet eller indkaldelsen, fik at " +
			"vide, både hvad følgen var, og hvad der skulle til for igen at få ydelsen.",
	}},
	VejledningLoebende: {"vejledning-loebende", "Vejledning gennemgået, udleveret, sendt og gentaget", udfaldstekst{
		Opfyldt: "Vejledningen er gennemgået med personen selv, udleveret og sendt senest ved den første jobsamtale, og den er sidst " +
			"gennemgået den {0}, inden for et halvt år før hændelsen.",
		IkkeOpfyldt: "Vejledningen er ikke gennemgået med personen selv, udleveret, sendt og gentaget hvert halve år. Der kan " +
			"ikke sanktioneres, uanset hvad grunden til hændelsen er.",
		Uoplyst: "Det er ikke dokumenteret, at vejledningen er gennemgået med personen selv, udleveret og sendt senest ved den " +
			"første jobsamtale og gentaget hvert halve år.",
		KraeverSkoen: "Vejledningen er først gennemgået den {0}, efter den første jobsamtale. Kommunen skal tage stilling til, om " +
			"den opfylder kravet.",
	}},
	VejledningAdvarsel: {"vejledning-advarsel", "Skriftlig advarsel før den første samtale", udfaldstekst{
		Opfyldt: "Indkaldelsen til den første jobsamtale sagde skriftligt, at personen skulle møde, og at en udeblivelse uden " +
			"rimelig grund ville medføre fradrag for hver dag.",
	}},
	VejledningSkriftlig: {"vejledning-skriftlig", "Skriftlig vejledning", udfaldstekst{
		Opfyldt:     "Personen er den {0} skriftligt vejledt om rettigheder og pligter i forhold til rådighed og sanktioner.",
		IkkeOpfyldt: "Personen var ikke skriftligt vejledt om rettigheder og pligter i forhold til rådighed og sanktioner før hændelsen. Der kan ikke sanktioneres.",
		Uoplyst:     "Det er ikke dokumenteret, at personen før hændelsen er skriftligt vejledt om rettigheder og pligter i forhold til rådighed og sanktioner.",
	}},
	KontaktOpnaaet: {"kontakt-opnaaet", "Personlig kontakt", udfaldstekst{
		Opfyldt: "Der var personlig kontakt med personen den {0}.",
	}},
	KontaktUdtoemt: {"kontakt-udtoemt", "Forsøg på personlig kontakt", udfaldstekst{
		Opfyldt:      "Kommunen har dokumenteret {0} forsøg på personlig kontakt og har vurderet, at alle rimelige muligheder er udtømt.",
		IkkeOpfyldt:  "Kommunen har ikke udtømt alle rimelige muligheder for personlig kontakt. Der kan ikke sanktioneres på det grundlag.",
		Uoplyst:      "Der er ikke dokumenteret noget forsøg på personlig kontakt efter hændelsen.",
		KraeverSkoen: "Kommunen har dokumenteret {0} forsøg på personlig kontakt og skal vurdere, om alle rimelige muligheder er udtømt.",
	}},
	Partshoering: {"partshoering", "Partshøring", udfaldstekst{
		Opfyldt:     "Personen er hørt den {0}.",
		IkkeOpfyldt: "Personen er ikke hørt i tide. Der må ikke træffes afgørelse om en sanktion, før personen er hørt.",
		Uoplyst:     "Det er ikke dokumenteret, at personen er hørt.",
	}},
	IngenHoering: {"ingen-hoering", "Ingen partshøring", udfaldstekst{
		Opfyldt: "Kommunen har vurderet, at personen ikke skal høres.",
	}},
	ArbejdsgiverOrienteres: {"arbejdsgiver-orienteres", "Orientering af arbejdsgiveren", udfaldstekst{
		Opfyldt: "En arbejdsgiver med ret til refusion skal orienteres om det mulige fradrag, når personen høres. Det er ikke oplyst, at det er sket.",
	}},
	Grund: {"grund", "Personens grund", udfaldstekst{
		Opfyldt:      "Der er peget på {grund}. Det er ikke en rimelig grund: forholdet er ikke godtgjort, eller betingelserne for grunden er ikke opfyldt.",
		IkkeOpfyldt:  "Personen havde en rimelig grund {i perioden}: {grund}.",
		Uoplyst:      "Der er peget på {grund}. Det er ikke oplyst, om det er godtgjort.",
		KraeverSkoen: "Der er peget på {grund}. Kommunen skal vurdere, om det er en rimelig grund.",
	}},
	GrundDelvis: {"grund-delvis", "Grund på nogle af dagene", udfaldstekst{
		Opfyldt: "Personen havde en rimelig grund {i perioden}: {grund}. De af dagene, der ligger der, regnes ikke med.",
	}},
	GrundDaekkerIkke: {"grund-daekker-ikke", "Grunden gælder noget andet", udfaldstekst{
		Opfyldt: "Der er peget på {grund}. Grunden gælder andre dage eller et andet tilbud.",
	}},
	GrundIkkePaaListen: {"grund-ikke-paa-listen", "Grunden er ikke på listen", udfaldstekst{
		Opfyldt: "Der er peget på {grund}. Det er ikke en af de grunde, loven nævner, men det indgår i vurderingen af andre forhold.",
	}},
	IngenDage: {"ingen-dage", "Ingen dage tilbage", udfaldstekst{
		IkkeOpfyldt: "På hver af dagene er personen fritaget eller har en rimelig grund.",
	}},
	SygdomIkkeMeldt: {"sygdom-ikke-meldt", "Besked om sygdom", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, om sygdommen er meldt på den måde, som jobcenteret har angivet.",
		KraeverSkoen: "Sygdommen er ikke meldt på den måde, som jobcenteret har angivet. Kommunen skal vurdere, om den alligevel er en " +
			"rimelig grund.",
	}},
	RimeligGrund: {"rimelig-grund", "Rimelig grund", udfaldstekst{
		Opfyldt:      "Kommunen har vurderet, at personen ikke havde en rimelig grund.",
		IkkeOpfyldt:  "Kommunen har vurderet, at personen havde en rimelig grund.",
		KraeverSkoen: "Kommunen skal vurdere, om personen havde en rimelig grund.",
	}},
	AndreForhold: {"andre-forhold", "Andre forhold", udfaldstekst{
		Opfyldt:      "Kommunen har vurderet, at der ikke er andre forhold, som betyder, at personen ikke havde pligten.",
		IkkeOpfyldt:  "Kommunen har vurderet, at der er andre forhold, som betyder, at personen ikke havde pligten.",
		KraeverSkoen: "Kommunen skal vurdere, om der er andre forhold, som betyder, at personen ikke havde pligten.",
	}},
	FremmerRaadighed: {"fremmer-raadighed", "Fremmer en sanktion rådigheden", udfaldstekst{
		Opfyldt:      "Kommunen har vurderet, at en sanktion vil fremme personens rådighed.",
		IkkeOpfyldt:  "Kommunen har vurderet, at en sanktion ikke vil fremme personens rådighed. Der skal ikke træffes afgørelse om en sanktion.",
		KraeverSkoen: "Kommunen skal vurdere, om en sanktion vil fremme personens rådighed.",
	}},
	Begrundelse: {"begrundelse", "Begrundelse", udfaldstekst{
		Opfyldt:     "Afgørelsens begrundelse viser reglerne, vurderingerne og de faktiske forhold.",
		IkkeOpfyldt: "Afgørelsens begrundelse viser ikke reglerne, vurderingerne og de faktiske forhold. Afgørelsen er mangelfuld.",
		Uoplyst:     "Det er ikke oplyst, om afgørelsens begrundelse viser reglerne, vurderingerne og de faktiske forhold.",
	}},
	AfgoerelseUoplyst: {"afgoerelse-uoplyst", "Dagen for afgørelsen mangler", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, hvornår forseelsen blev konstateret, og hvornår kommunen traf afgørelse om den.",
	}},
	OphoerAfgoerelse: {"ophoer-afgoerelse", "Afgørelse om ophør", udfaldstekst{
		Opfyldt:      "Kommunen har besluttet, at ydelsen ophører fra den {0}.",
		IkkeOpfyldt:  "Kommunen har besluttet, at ydelsen ikke ophører.",
		KraeverSkoen: "Kommunen kan beslutte, at ydelsen ophører. Det er et skøn, og det skal begrundes.",
	}},
	Sanktionsfrist: {"sanktionsfrist", "Frist for fradraget", udfaldstekst{
		Opfyldt:     "Fristen regnes fra den {0}. Sanktionen skal ske i ydelsen for tiden til og med den {1}, og den sker {i perioden}.",
		IkkeOpfyldt: "Fristen regnes fra den {0}. Sanktionen skulle ske i ydelsen for tiden til og med den {1}, og fristen er overskredet.",
		Uoplyst:     "Fristen regnes fra den {0}. Sanktionen skal ske i ydelsen for tiden til og med den {1}. Det er ikke oplyst, i hvilken måneds ydelse den sker.",
	}},
	SanktionHaendelse: {"sanktion-haendelse", "Hændelse", udfaldstekst{
		Opfyldt:      "Hændelse nr. {nr}: {haendelse} {i perioden}. Betingelserne for en sanktion er opfyldt.",
		IkkeOpfyldt:  "Hændelse nr. {nr}: {haendelse} {i perioden}. Den fører ikke til en sanktion.",
		Uoplyst:      "Hændelse nr. {nr}: {haendelse} {i perioden}. Der er ikke grundlag for en sanktion, så længe noget ikke er oplyst eller gjort.",
		KraeverSkoen: "Hændelse nr. {nr}: {haendelse} {i perioden}. Der er ikke grundlag for en sanktion, så længe noget ikke er vurderet.",
	}},
	Fradragsdage: {"fradragsdage", "Dage med fradrag", udfaldstekst{
		Opfyldt:     "Der foretages fradrag for {0} {i perioden}.",
		IkkeOpfyldt: "Der er ingen dag at foretage fradrag for: de er allerede fratrukket, det er for sent, personen er fritaget på dem, eller der var ikke ret til ydelsen.",
	}},
	Dagssats: {"dagssats", "Dagssats", udfaldstekst{
		Beregnet: "Fradraget er {=} pr. dag.",
	}},
	Dagsniveau: {"dagsniveau", "Ydelsens niveau på dagen", udfaldstekst{
		Beregnet: "Ydelsens niveau på dagen er {=} om måneden.",
	}},
	Dagsbeloeb: {"dagsbeloeb", "Ydelse pr. dag", udfaldstekst{
		Beregnet: "Årets ydelse delt på dagene i uger med fem dage er {=} pr. dag.",
	}},
	EgenDagssats: {"egen-dagssats", "Dagssats efter egen ydelse", udfaldstekst{
		Beregnet: "Fradraget er {=} pr. dag, afrundet til hele kroner.",
	}},
	Dagsfradrag: {"dagsfradrag", "Fradrag for dagene", udfaldstekst{
		Beregnet: "For {1} trækkes {0} pr. dag: {=}.",
	}},
	DagsfradragSum: {"dagsfradrag-sum", "Fradrag for alle dage", udfaldstekst{
		Beregnet: "Fradrag for dagene er tilsammen {=}.",
	}},
	MaanedFoer: {"maaned-foer", "Månedens ydelse før indtægter", udfaldstekst{
		Beregnet: "Månedens ydelse før indtægter er {=}.",
	}},
	MaanedEfter: {"maaned-efter", "Månedens ydelse efter indtægter", udfaldstekst{
		Beregnet: "Månedens ydelse efter fradrag for indtægter er {=}.",
	}},
	HaendelsesmaanedFoer: {"haendelsesmaaned-foer", "Hændelsesmånedens ydelse før indtægter", udfaldstekst{
		Beregnet: "Ydelsen før indtægter var {=} {i perioden}.",
	}},
	HaendelsesmaanedEfter: {"haendelsesmaaned-efter", "Hændelsesmånedens ydelse efter indtægter", udfaldstekst{
		Beregnet: "Ydelsen efter fradrag for indtægter var {=} {i perioden}.",
	}},
	HaendelsesmaanedUoplyst: {"haendelsesmaaned-uoplyst", "Hændelsesmånedens ydelse mangler", udfaldstekst{
		Uoplyst:      "Ydelsen {i perioden} kan ikke beregnes, fordi der mangler oplysninger. Den afgør sanktionen.",
		KraeverSkoen: "Ydelsen {i perioden} kan ikke beregnes, før kommunen har taget stilling til noget i den måned. Den afgør sanktionen.",
	}},
	DagsfradragAndel: {"dagsfradrag-andel", "Fradraget nedsat med ydelsen", udfaldstekst{
		Beregnet: "Ydelsen er nedsat, og fradraget nedsættes med samme andel: {=}.",
	}},
	DagsfradragTidligere: {"dagsfradrag-tidligere", "Tidligere fradrag for månedens dage", udfaldstekst{
		Beregnet: "For andre dage {i perioden} er der allerede afgjort et fradrag på {=}.",
	}},
	DagsfradragPlads: {"dagsfradrag-plads", "Resten af månedens ydelse", udfaldstekst{
		Beregnet: "Fradraget for månedens dage kan derfor højst være yderligere {=}.",
	}},
	DagsfradragLoft: {"dagsfradrag-loft", "Højst månedens ydelse", udfaldstekst{
		Beregnet: "Fradraget for månedens dage kan ikke være større end månedens ydelse: {=}.",
	}},
	Haendelsesbeloeb: {"haendelsesbeloeb", "Nedsættelse for hændelsen", udfaldstekst{
		Beregnet: "Ydelsen nedsættes med {=} for hændelsen.",
	}},
	HaendelseFraLoft: {"haendelse-fra-loft", "Beløb ved § 10 f, § 10 h eller § 10 j", udfaldstekst{
		Uoplyst: "Personen er omfattet af § 10 f, § 10 h eller § 10 j. Det er ikke oplyst, hvilket niveau ydelsen svarer til, og det afgør beløbet.",
	}},
	NedsaettelseBrugt: {"nedsaettelse-brugt", "Én nedsættelse i kalendermåneden", udfaldstekst{
		IkkeOpfyldt: "Der er allerede en nedsættelse for en anden hændelse i kalendermåneden, og der kan kun være én.",
	}},
	HaendelsesbeloebAndel: {"haendelsesbeloeb-andel", "Nedsættelsen nedsat med ydelsen", udfaldstekst{
		Beregnet: "Ydelsen er nedsat, og beløbet nedsættes med samme andel: {=}.",
	}},
	SanktionerIAlt: {"sanktioner-i-alt", "Sanktioner i alt", udfaldstekst{
		Beregnet: "Sanktionerne er i alt {=}.",
	}},
	Udgangspunkt: {"udgangspunkt", "Ydelse før sanktioner", udfaldstekst{
		Beregnet: "Ydelsen før sanktioner er {=}.",
	}},
	SanktionTrukket: {"sanktion-trukket", "Højst ydelsen", udfaldstekst{
		Beregnet: "Fra månedens ydelse trækkes {=}. Det kan højst være hele ydelsen.",
	}},
	EfterSanktion: {"efter-sanktion", "Efter sanktioner", udfaldstekst{
		Beregnet: "Ydelsen efter sanktioner er {=}.",
	}},
	Forseelse: {"forseelse", "Forseelse", udfaldstekst{
		Opfyldt: "Forseelse nr. {nr}: {haendelse}. Det er gang nr. {0} inden for 5 år, og virkningen varer {1} uger.",
	}},
	ForseelseBortfaldet: {"forseelse-bortfaldet", "Bortfaldet", udfaldstekst{
		IkkeOpfyldt: "Forseelsen blev konstateret for mere end 5 år siden, og det, der ikke er afviklet den {0}, er bortfaldet.",
	}},
	ForseelseVenter: {"forseelse-venter", "Udskudt", udfaldstekst{
		Opfyldt: "Virkningen er udskudt, fordi der gennemføres en anden sanktion i måneden. Der er {0} tilbage.",
	}},
	TredjedelDage: {"tredjedel-dage", "Ydelse for dagene", udfaldstekst{
		Beregnet: "For {del} af måneden er ydelsen {=}.",
	}},
	Tredjedel: {"tredjedel", "En tredjedel", udfaldstekst{
		Beregnet: "En tredjedel heraf er {=}.",
	}},
	TredjedelAfrundet: {"tredjedel-afrundet", "Nedsættelse", udfaldstekst{
		Beregnet: "Ydelsen nedsættes med {=}.",
	}},
	EfterTredjedel: {"efter-tredjedel", "Efter nedsættelsen", udfaldstekst{
		Beregnet: "Ydelsen efter nedsættelsen er {=}.",
	}},
	TilbagebetalesDage: {"tilbagebetales-dage", "Ydelse, der kræves tilbage af", udfaldstekst{
		Beregnet: "For {del} af måneden er ydelsen {=}.",
	}},
	TilbagebetalesDel: {"tilbagebetales-del", "Del, der kræves tilbage", udfaldstekst{
		Beregnet: "Heraf kræves {del} tilbage: {=}.",
	}},
	Tilbagebetales: {"tilbagebetales", "Krav om tilbagebetaling", udfaldstekst{
		Beregnet: "Personen skal betale {=} tilbage. Det trækkes ikke i månedens ydelse.",
	}},
	GodtgoerelseFradrag: {"godtgoerelse-fradrag", "Fradrag i godtgørelse", udfaldstekst{
		Beregnet: "Kommunen kan højst trække {del} af godtgørelsen på {0} fra: {=}. Kommunen vælger, om der trækkes noget.",
	}},
	MeddeltDigitalt: {"meddelt-digitalt", "Digital Post", udfaldstekst{
		Opfyldt: "Afgørelsen var tilgængelig i Digital Post den {0} og anses for modtaget den dag, uanset hvilken ugedag det er.",
	}},
	MeddeltOverdraget: {"meddelt-overdraget", "Overdraget", udfaldstekst{
		Opfyldt: "Afgørelsen blev overdraget til personen den {0}.",
	}},
	MeddeltMundtligt: {"meddelt-mundtligt", "Mundtligt", udfaldstekst{
		Opfyldt: "Afgørelsen blev meddelt mundtligt den {0}. Personen kan inden 14 dage, senest den {1}, forlange en skriftlig begrundelse.",
	}},
	BrevSeksHverdage: {"brev-seks-hverdage", "Almindeligt brev", udfaldstekst{
		Opfyldt: "Brevet er dateret den {0} og anses efter vejledningen om klagefrister (nr. 9533 af 26. juni 2018) for modtaget 6 hverdage efter, den {1}.",
	}},
	BrevUgedag: {"brev-ugedag", "Almindeligt brev efter ugedagen", udfaldstekst{
		Opfyldt: "Brevet er dateret den {0} og anses efter Ankestyrelsens tabel over ugedage for modtaget den {1}.",
	}},
	BrevToDage: {"brev-to-dage", "Quickbrev", udfaldstekst{
		Opfyldt: "Quickbrevet er dateret den {0} og anses efter Ankestyrelsens oplysning for modtaget 2 dage efter, den {1}.",
	}},
	BrevUkendt: {"brev-ukendt", "Brev uden kendt regel", udfaldstekst{
		KraeverSkoen: "Brevet er dateret den {0}. Kilderne har ingen regel for, hvornår det anses for modtaget. Dagen må findes på anden måde.",
	}},
	BrevFaktisk: {"brev-faktisk", "Brevet kom en anden dag", udfaldstekst{
		Opfyldt: "Brevet er dateret den {0}. Det er godtgjort, at det kom den {1}.",
	}},
	MeddelelseBestridt: {"meddelelse-bestridt", "Modtagelsen er bestridt", udfaldstekst{
		KraeverSkoen: "Personen bestrider at have fået afgørelsen. Myndigheden skal godtgøre, at personen har fået den, og hvornår.",
	}},
	FireUger: {"fire-uger", "4 uger", udfaldstekst{
		Opfyldt: "Fristen er 4 uger. Dagen for modtagelsen, den {0}, tæller ikke med, så fristen slutter på samme ugedag, den {1}.",
	}},
	FristFlyttet: {"frist-flyttet", "Fristen flyttes", udfaldstekst{
		Opfyldt: "Den {0} er {dagart}. Fristen flyttes til den {1}.",
	}},
	KlagevejledningMangler: {"klagevejledning-mangler", "Klagevejledning mangler", udfaldstekst{
		Uoplyst:      "Det er ikke vurderet, om afgørelsen havde en rigtig klagevejledning. Manglede den, eller var den forkert, er det klageinstansen, der afgør, om fristen er løbet.",
		KraeverSkoen: "Klagevejledningen manglede eller var forkert. Det er klageinstansen, der afgør, om fristen er løbet.",
	}},
	UdenOpsaettendeVirkning: {"uden-opsaettende-virkning", "Ingen opsættende virkning", udfaldstekst{
		Opfyldt: "En klage har ikke opsættende virkning: afgørelsen gælder, mens klagen behandles.",
	}},
	Klageret: {"klageret", "Klageret", udfaldstekst{
		Opfyldt:     "Klagen er fra den person, som afgørelsen vedrører.",
		IkkeOpfyldt: "Klagen er fra en anden end den person, som afgørelsen vedrører. Kun personen kan klage.",
		Uoplyst:     "Det er ikke godtgjort, at klageren handler for personen. Bed om en fuldmagt.",
	}},
	KlageRettidig: {"klage-rettidig", "Rettidig klage", udfaldstekst{
		Opfyldt:      "Klagen er modtaget den {0}, inden fristen den {1}, kl. 23.59.",
		IkkeOpfyldt:  "Klagen er modtaget den {0}, efter fristen den {1}, kl. 23.59.",
		KraeverSkoen: "Klagen er modtaget den {0}. Det er klageinstansen, der afgør, om den er rettidig.",
	}},
	KlageSendesTilKommunen: {"klage-sendes-til-kommunen", "Til kommunen", udfaldstekst{
		Opfyldt: "Klagen er afleveret hos Ankestyrelsen, som straks skal sende den til kommunen til genvurdering.",
	}},
	ForSenHosAnkestyrelsen: {"for-sen-hos-ankestyrelsen", "For sen klage hos Ankestyrelsen", udfaldstekst{
		Opfyldt: "Klagen er for sen og afleveret hos Ankestyrelsen. Den sendes ikke til genvurdering.",
	}},
	ForSenVideresendes: {"for-sen-videresendes", "For sen klage", udfaldstekst{
		Opfyldt: "Kommunen skal ikke genvurdere, men straks sende klagen til Ankestyrelsen og oplyse, at fristen ikke er overholdt.",
	}},
	GenvurderInden: {"genvurder-inden", "Genvurdering", udfaldstekst{
		Opfyldt: "Kommunen modtog klagen den {0}. Kommunen skal inden 4 uger, senest den {1}, have sendt klageren en ny afgørelse eller have sendt klagen til Ankestyrelsen og samtidig givet klageren besked.",
	}},
	GenvurderStraks: {"genvurder-straks", "Hastende klage", udfaldstekst{
		Opfyldt: "Klagen er hastende. Kommunen skal straks genvurdere sagen og sende klageren en ny afgørelse eller sende klagen til Ankestyrelsen og samtidig give klageren besked.",
	}},
	GenvurderSenere: {"genvurder-senere", "Flere oplysninger", udfaldstekst{
		Opfyldt: "Kommunen gav den {0} besked om, at der mangler oplysninger, og at genvurderingen ventes afsluttet den {1}.",
	}},
	MedholdFuldt: {"medhold-fuldt", "Fuldt medhold", udfaldstekst{
		Opfyldt: "Kommunen gav den {0} fuldt medhold med en ny afgørelse. Klagen er slut.",
	}},
	MedholdDelvist: {"medhold-delvist", "Delvist medhold", udfaldstekst{
		Opfyldt: "Kommunen gav delvist medhold. Klageren modtog den nye afgørelse den {0} og har 4 uger, til den {1}, til at fastholde klagen.",
	}},
	KlageFastholdt: {"klage-fastholdt", "Klagen fastholdes", udfaldstekst{
		Opfyldt:      "Klageren fastholdt klagen den {0}. Kommunen skal inden 14 dage, senest den {1}, sende klagen til Ankestyrelsen og samtidig give klageren besked.",
		KraeverSkoen: "Klageren fastholdt klagen den {0}, efter fristen den {1}. Retssikkerhedsbekendtgørelsen siger ikke, hvad et for sent svar betyder. Kommunen skal inden 14 dage, senest den {2}, sende klagen til Ankestyrelsen, som tager stilling til det, og samtidig give klageren besked.",
	}},
	KlageFrafaldet: {"klage-frafaldet", "Klagen er trukket tilbage", udfaldstekst{
		Opfyldt: "Klagen blev trukket tilbage den {0}. Klagesagen er slut, og kommunens seneste afgørelse står ved magt.",
	}},
	KlageVideresendt: {"klage-videresendt", "Videresendt", udfaldstekst{
		Opfyldt: "Kommunen sendte den {0} klagen, genvurderingen og sagens akter til Ankestyrelsen.",
	}},
	Dispensation: {"dispensation", "Dispensation fra fristen", udfaldstekst{
		Opfyldt:      "Ankestyrelsen så den {0} bort fra, at fristen ikke var overholdt, fordi der var særlig grund.",
		KraeverSkoen: "Er fristen ikke overholdt, kan kun Ankestyrelsen se bort fra det, og det kræver en særlig grund.",
	}},
	Afvist: {"afvist", "Afvisning", udfaldstekst{
		Opfyldt: "Ankestyrelsen afviste klagen den {0}. Kommunens afgørelse er ikke prøvet og står ved magt.",
	}},
	Stadfaestet: {"stadfaestet", "Stadfæstelse", udfaldstekst{
		Opfyldt: "Ankestyrelsen stadfæstede afgørelsen den {0}. Den står ved magt.",
	}},
	Aendret: {"aendret", "Ændring", udfaldstekst{
		Opfyldt: "Ankestyrelsen ændrede afgørelsen den {0}. Ankestyrelsens afgørelse træder i stedet. Kommunen retter ydelsen efter den og udbetaler forskellen, hvis den er til personens fordel.",
	}},
	Ophaevet: {"ophaevet", "Ophævelse", udfaldstekst{
		Opfyldt: "Ankestyrelsen ophævede afgørelsen den {0}. Afgørelsen falder bort. Kommunen udbetaler det, som afgørelsen har taget fra personen, og et krav om tilbagebetaling bortfalder.",
	}},
	Hjemvist: {"hjemvist", "Hjemvisning", udfaldstekst{
		Opfyldt: "Ankestyrelsen hjemviste sagen den {0}. Afgørelsen er ugyldig, og kommunen skal træffe en ny. Indtil da stilles personen, som om afgørelsen ikke var truffet, og kommunen udbetaler det, som afgørelsen har taget fra personen.",
	}},
	IngenKlageVidere: {"ingen-klage-videre", "Ingen videre klage", udfaldstekst{
		Opfyldt: "Ankestyrelsens afgørelse kan ikke indbringes for en anden administrativ myndighed.",
	}},
	FristIkkeFlyttet: {"frist-ikke-flyttet", "Fristen flyttes ikke", udfaldstekst{
		Opfyldt: "Den {0} er {dagart}. Efter den valgte praksis flyttes fristen ikke.",
	}},
	BrevHalvhelligdag: {"brev-halvhelligdag", "Optælling af hverdage", udfaldstekst{
		Opfyldt:     "Den {0} er {dagart}. Efter den valgte praksis tæller den ikke med som hverdag.",
		IkkeOpfyldt: "Den {0} er {dagart}. Efter den valgte praksis tæller den med som hverdag.",
	}},
	Klagerepraesentant: {"klagerepraesentant", "Klage ved en repræsentant", udfaldstekst{
		Opfyldt: "Klagen er fra en repræsentant, som har fuldmagt fra personen.",
	}},
	FuldmagtModtaget: {"fuldmagt-modtaget", "Fuldmagt", udfaldstekst{
		Opfyldt: "Kommunen modtog den {0} en fuldmagt. Klageren kan klage for personen.",
	}},
	KlageretForelaegges: {"klageret-forelaegges", "Klageretten afgøres af Ankestyrelsen", udfaldstekst{
		Opfyldt: "Kommunen kan ikke selv afvise klagen, men skal sende den til Ankestyrelsen, som tager stilling til, om klageren har ret til at klage.",
	}},
	KlageretForelagt: {"klageret-forelagt", "Videresendt om klageretten", udfaldstekst{
		Opfyldt: "Kommunen sendte den {0} klagen til Ankestyrelsen, som tager stilling til, om klageren har ret til at klage.",
	}},
	MundtligKlage: {"mundtlig-klage", "Mundtlig klage", udfaldstekst{
		Opfyldt: "Klagen er mundtlig. Loven kræver ikke, at en klage har en bestemt form.",
	}},
	KlageRettidigIHvertFald: {"klage-rettidig-i-hvert-fald", "Rettidig i alle tilfælde", udfaldstekst{
		Opfyldt: "Klagen er modtaget den {0}. Personen kan ikke have fået afgørelsen før den {1}, og klagen er derfor rettidig.",
	}},
	ForSenVideresendt: {"for-sen-videresendt", "For sen klage videresendt", udfaldstekst{
		Opfyldt: "Kommunen sendte den {0} klagen til Ankestyrelsen og oplyste, at klagefristen ikke var overholdt.",
	}},
	KlageAnsetRettidig: {"klage-anset-rettidig", "Anset for rettidig", udfaldstekst{
		Opfyldt: "Ankestyrelsen har anset klagen for rettidig.",
	}},
}

// harUdfald reports whether a step of the kind can come out so.
func (id ID) harUdfald(u Udfald) bool {
	return id.IsValid() && u.IsValid() && id.opslag().saetning[u] != ""
}

// opslag returns what a reader sees of a known kind of step.
func (id ID) opslag() *idtekst {
	switch {
	case id <= sidsteKlage:
		return &idtekster[id]
	case id <= sidsteRet:
		return &retstekster[id-sidsteKlage]
	case id <= sidsteVisitation:
		return &visitationstekster[id-sidsteRet]
	case id <= sidsteFerie:
		return &ferietekster[id-sidsteVisitation]
	case id <= sidsteUdbetaling:
		return &udbetalingstekster[id-sidsteFerie]
	}
	return &tilbagebetalingstekster[id-sidsteUdbetaling]
}
