package spor

// The steps of the grant of a course and its length (package ydelse/visitation).
const (
	// BevillingMulig: can a course be granted on the day at all.
	BevillingMulig ID = iota + sidsteRet + 1
	// BevillingsdagUoplyst: the day of the grant is missing and decides.
	BevillingsdagUoplyst
	// MaalgruppeProblemer: complex problems beyond unemployment.
	MaalgruppeProblemer
	// MaalgruppeIndsats: problems that an ordinary effort could not solve.
	MaalgruppeIndsats
	// MaalgruppeHelhed: problems that take a course with more than one kind of effort.
	MaalgruppeHelhed
	// MaalgruppeForsoergelse: a long time on public support (nr. 1).
	MaalgruppeForsoergelse
	// MaalgruppeTilbud: tilbud or revalidering without effect (nr. 2).
	MaalgruppeTilbud
	// MaalgruppeLaengere: a longer effort is needed before a goal can be set (nr. 3).
	MaalgruppeLaengere
	// MaalgruppeBetingelse: one of nr. 1-3, where none of them is found to be met.
	MaalgruppeBetingelse
	// Udviklingsperspektiv: a prospect of developing the ability to work.
	Udviklingsperspektiv
	// UdenForbedring: documented or obvious that the ability to work cannot be improved (from 2018).
	UdenForbedring
	// UdenFormaal: obviously pointless because of severe illness or impairment (until 2018).
	UdenFormaal
	// TidligereForloeb: the person has been in a course before.
	TidligereForloeb
	// EgetOenske: more than one course above an age takes the person's wish.
	EgetOenske
	// FemAarIAlt: more than five years in all between 40 and 50 takes the person's wish.
	FemAarIAlt
	// FemAarOverholdt: the time in courses in all, when it stays within the five years.
	FemAarOverholdt
	// SeksAarTilFolkepension: less than six years to folkepensionsalderen takes the person's wish.
	SeksAarTilFolkepension
	// FolkepensionUoplyst: the day of folkepensionsalderen is missing and decides.
	FolkepensionUoplyst
	// FolkepensionNaaet: the course would begin after folkepensionsalderen.
	FolkepensionNaaet
	// FolkepensionUnderMindst: less time is left to folkepensionsalderen than the least length.
	FolkepensionUnderMindst
	// FoertidspensionUoplyst: whether the person receives førtidspension is not settled, and decides which rules apply.
	FoertidspensionUoplyst
	// FoertidspensionistAlder: a førtidspensionist under 40.
	FoertidspensionistAlder
	// FoertidspensionistOenske: a førtidspensionist's own wish.
	FoertidspensionistOenske
	// FoertidspensionistFoer2020: a førtidspensionist before the law in hand.
	FoertidspensionistFoer2020
	// Frasigelse: the person gives the benefit up.
	Frasigelse

	// Uarbejdsdygtig: unfit for work by own illness.
	Uarbejdsdygtig
	// SygedagpengeUger: sygedagpenge for more weeks than the law allows without extension.
	SygedagpengeUger
	// SygedagpengeForlaenges: can sygedagpenge be extended.
	SygedagpengeForlaenges
	// SygedagpengeLoeber: the course would begin while sygedagpenge run.
	SygedagpengeLoeber
	// SygedagpengeFoersteDag: right to sygedagpenge but for the limit, on the first day of absence.
	SygedagpengeFoersteDag
	// SygedagpengeOphoert: right to sygedagpenge that has ended under § 24 c.
	SygedagpengeOphoert
	// GrundlagUoplyst: which of the groups the person belongs to.
	GrundlagUoplyst
	// LivstruendeSygdom: a life-threatening illness, and the person's choice.
	LivstruendeSygdom
	// NytJobafklaring: a new course after the first.
	NytJobafklaring
	// TidligereYdelsesforhold: was the benefit received in the earlier course.
	TidligereYdelsesforhold

	// VarighedRamme: the least and the most years.
	VarighedRamme
	// VarighedHoejst: the most years at a time.
	VarighedHoejst
	// VarighedAndenHaand: the most years are known second hand only.
	VarighedAndenHaand
	// VarighedUkendt: a length that no rule in hand sets.
	VarighedUkendt
	// VarighedForLang: longer than the most.
	VarighedForLang
	// VarighedForKort: shorter than the least.
	VarighedForKort
	// VarighedOvergang: granted before the most was made shorter.
	VarighedOvergang
	// OrlovBarsel and OrlovSorgorlov: leave during the course.
	OrlovBarsel
	OrlovSorgorlov
	// OrlovSlutUoplyst: a leave that still runs, whose end decides.
	OrlovSlutUoplyst
	// Orlovsdage: the days of leave that do not count.
	Orlovsdage
	// FolkepensionGraense: the course reaches folkepensionsalderen.
	FolkepensionGraense
	// FortsaetterSeksAar: a running course that passes the line of six years.
	FortsaetterSeksAar
	// FortsaetterFyrre: a running course in which the person turns 40.
	FortsaetterFyrre
	// ForloebsGraense: the last day that the law allows.
	ForloebsGraense
	// ForloebsSlut: the last day of a course.
	ForloebsSlut
	// EfterKendtLov: the course runs beyond the last day of known law.
	EfterKendtLov

	// SkridtTeam: the rehabiliteringsteam within four weeks.
	SkridtTeam
	// SkridtArbejdsevne: an assessment before jobafklaring ends.
	SkridtArbejdsevne
	// SkridtSundhedskoordinator: a talk with the sundhedskoordinator within 3½ years.
	SkridtSundhedskoordinator
	// SkridtKliniskFunktion: the klinisk funktion before a course beyond four years.
	SkridtKliniskFunktion
	// SkridtSeksMaaneder: the rehabiliteringsteam when nothing has begun in six months.
	SkridtSeksMaaneder
	// SkridtFremadrettet: a decision on what follows, before a ressourceforløb ends.
	SkridtFremadrettet
)

// sidsteVisitation is the last of them; the steps of the next file follow it.
const sidsteVisitation = SkridtFremadrettet

const (
	oenskeMangler = "Det er ikke oplyst, om personen selv ønsker forløbet, og det afgør sagen."
	kilderneTier  = "Kilderne afgør det ikke. Kommunen skal tage stilling."
)

var visitationstekster = [...]idtekst{
	BevillingMulig - sidsteRet: {"bevilling-mulig", "Bevilling", udfaldstekst{
		Opfyldt:     "Der kan bevilges {ordning} den {0}.",
		IkkeOpfyldt: "Den sidste dag, hvor der kunne bevilges {ordning}, var den {1}. Der kan ikke bevilges et forløb den {0}.",
	}},
	BevillingsdagUoplyst - sidsteRet: {"bevillingsdag-uoplyst", "Dagen for bevillingen er ikke oplyst", udfaldstekst{
		Uoplyst: "Forløbet begynder den {0}. Det er ikke oplyst, hvilken dag det er bevilget, og det afgør, hvilken regel der " +
			"gælder.",
	}},
	MaalgruppeProblemer - sidsteRet: {"maalgruppe-problemer", "Komplekse problemer", udfaldstekst{
		Opfyldt:      "Personen har komplekse problemer ud over ledighed.",
		IkkeOpfyldt:  "Personen har ikke komplekse problemer ud over ledighed.",
		Uoplyst:      "Det er ikke oplyst, om personen har komplekse problemer ud over ledighed.",
		KraeverSkoen: "Kommunen skal vurdere, om personen har komplekse problemer ud over ledighed.",
	}},
	MaalgruppeIndsats - sidsteRet: {"maalgruppe-indsats", "Problemer, som en almindelig indsats ikke har løst", udfaldstekst{
		Opfyldt: "Problemerne har ikke kunnet løses gennem en indsats efter beskæftigelsesindsatsloven eller aktivloven.",
		IkkeOpfyldt: "Problemerne kan løses gennem en indsats efter beskæftigelsesindsatsloven eller aktivloven, og der er " +
			"derfor ikke grundlag for et ressourceforløb.",
		Uoplyst: "Det er ikke oplyst, om problemerne har kunnet løses gennem en indsats efter beskæftigelsesindsatsloven " +
			"eller aktivloven.",
		KraeverSkoen: "Kommunen skal vurdere, om problemerne har kunnet løses gennem en indsats efter " +
			"beskæftigelsesindsatsloven eller aktivloven.",
	}},
	MaalgruppeHelhed - sidsteRet: {"maalgruppe-helhed", "Behov for et helhedsorienteret forløb", udfaldstekst{
		Opfyldt: "Problemerne kræver et helhedsorienteret forløb, hvor en beskæftigelsesindsats kombineres med en social " +
			"eller sundhedsmæssig indsats.",
		IkkeOpfyldt: "Problemerne kræver ikke et helhedsorienteret forløb, hvor en beskæftigelsesindsats kombineres med en " +
			"social eller sundhedsmæssig indsats.",
		Uoplyst: "Det er ikke oplyst, om problemerne kræver et helhedsorienteret forløb, hvor en beskæftigelsesindsats " +
			"kombineres med en social eller sundhedsmæssig indsats.",
		KraeverSkoen: "Kommunen skal vurdere, om problemerne kræver et helhedsorienteret forløb, hvor en " +
			"beskæftigelsesindsats kombineres med en social eller sundhedsmæssig indsats.",
	}},
	MaalgruppeForsoergelse - sidsteRet: {"maalgruppe-forsoergelse", "Længerevarende offentlig forsørgelse", udfaldstekst{
		Opfyldt: "Personen har modtaget længerevarende offentlig forsørgelse.",
	}},
	MaalgruppeTilbud - sidsteRet: {"maalgruppe-tilbud", "Tilbud uden øget tilknytning til arbejdsmarkedet", udfaldstekst{
		Opfyldt: "Personen har deltaget i tilbud eller revalidering uden at have fået øget tilknytning til arbejdsmarkedet.",
	}},
	MaalgruppeLaengere - sidsteRet: {"maalgruppe-laengere", "Behov for en længerevarende indsats", udfaldstekst{
		Opfyldt: "Kommunen har vurderet, at der er behov for en længerevarende indsats, før der kan fastsættes et konkret " +
			"beskæftigelsesmål.",
	}},
	MaalgruppeBetingelse - sidsteRet: {"maalgruppe-betingelse", "En af betingelserne i nr. 1-3", udfaldstekst{
		IkkeOpfyldt: "Personen opfylder ingen af betingelserne i nr. 1-3: længerevarende offentlig forsørgelse, tilbud eller " +
			"revalidering uden øget tilknytning til arbejdsmarkedet, eller behov for en længerevarende indsats.",
		Uoplyst: "Det er ikke oplyst, om personen opfylder en af betingelserne i nr. 1-3: længerevarende offentlig " +
			"forsørgelse, tilbud eller revalidering uden øget tilknytning til arbejdsmarkedet, eller behov for en " +
			"længerevarende indsats.",
		KraeverSkoen: "Kommunen skal vurdere, om personen opfylder en af betingelserne i nr. 1-3: længerevarende offentlig " +
			"forsørgelse, tilbud eller revalidering uden øget tilknytning til arbejdsmarkedet, eller behov for en " +
			"længerevarende indsats.",
	}},
	Udviklingsperspektiv - sidsteRet: {"udviklingsperspektiv", "Udviklingsperspektiv", udfaldstekst{
		Opfyldt: "Der er et udviklingsperspektiv i forhold til personens arbejdsevne.",
		IkkeOpfyldt: "Der er ikke et udviklingsperspektiv i forhold til personens arbejdsevne, og et ressourceforløb er ikke " +
			"relevant.",
		Uoplyst:      "Det er ikke oplyst, om der er et udviklingsperspektiv i forhold til personens arbejdsevne.",
		KraeverSkoen: "Kommunen skal vurdere, om der er et udviklingsperspektiv i forhold til personens arbejdsevne.",
	}},
	UdenForbedring - sidsteRet: {"uden-forbedring", "Arbejdsevnen kan ikke forbedres", udfaldstekst{
		Opfyldt: "Det er hverken dokumenteret eller helt åbenbart, at arbejdsevnen ikke kan forbedres ved et ressourceforløb.",
		IkkeOpfyldt: "Det er dokumenteret, eller det er på grund af særlige forhold helt åbenbart, at arbejdsevnen ikke kan " +
			"forbedres ved et ressourceforløb.",
		KraeverSkoen: "Kommunen skal vurdere, om det er dokumenteret eller på grund af særlige forhold helt åbenbart, at " +
			"arbejdsevnen ikke kan forbedres ved et ressourceforløb.",
	}},
	UdenFormaal - sidsteRet: {"uden-formaal", "Åbenbart formålsløst forløb", udfaldstekst{
		Opfyldt: "Det er ikke åbenbart formålsløst at forsøge at udvikle personens arbejdsevne i et ressourceforløb.",
		IkkeOpfyldt: "Svær sygdom eller betydelige funktionsnedsættelser gør det åbenbart formålsløst at forsøge at udvikle " +
			"personens arbejdsevne i et ressourceforløb.",
		Uoplyst: "Det er ikke oplyst, om svær sygdom eller betydelige funktionsnedsættelser gør det åbenbart formålsløst at " +
			"forsøge at udvikle personens arbejdsevne.",
		KraeverSkoen: "Kommunen skal vurdere, om svær sygdom eller betydelige funktionsnedsættelser gør det åbenbart " +
			"formålsløst at forsøge at udvikle personens arbejdsevne.",
	}},
	TidligereForloeb - sidsteRet: {"tidligere-forloeb", "Flere forløb", udfaldstekst{
		Opfyldt:      "Personen har tidligere været i {ordning}. Der kan tilbydes flere forløb efter hinanden.",
		KraeverSkoen: "Personen har tidligere været i {ordning}. Om der kan gives flere forløb: " + kilderneTier,
	}},
	EgetOenske - sidsteRet: {"eget-oenske", "Flere forløb efter personens ønske", udfaldstekst{
		Opfyldt:     "Personen er over {0} år og har været i ressourceforløb før. Personen ønsker selv et forløb mere.",
		IkkeOpfyldt: "Personen er over {0} år og har været i ressourceforløb før. Personen ønsker ikke et forløb mere.",
		Uoplyst:     "Personen er over {0} år og har været i ressourceforløb før. " + oenskeMangler,
	}},
	FemAarIAlt - sidsteRet: {"fem-aar-i-alt", "Over fem år i alt efter personens ønske", udfaldstekst{
		Opfyldt: "Personen er mellem 40 og 50 år. Med forløbet bliver den samlede periode i ressourceforløb {0}, og det er " +
			"over {2} år ({1}). Personen ønsker det selv.",
		IkkeOpfyldt: "Personen er mellem 40 og 50 år. Med forløbet bliver den samlede periode i ressourceforløb {0}, og det " +
			"er over {2} år ({1}). Personen ønsker det ikke.",
		Uoplyst: "Personen er mellem 40 og 50 år. Med forløbet kan den samlede periode i ressourceforløb blive {0}, og det er " +
			"over {2} år ({1}). " + oenskeMangler,
	}},
	FemAarOverholdt - sidsteRet: {"fem-aar-overholdt", "Samlet periode i ressourceforløb", udfaldstekst{
		Opfyldt: "Personen er mellem 40 og 50 år og har været i ressourceforløb i {0}. Uden personens ønske er det højst {1} i " +
			"alt, og forløbet kan vare til den {2}, hvis det ikke forlænges af orlov.",
	}},
	SeksAarTilFolkepension - sidsteRet: {"seks-aar-til-folkepension", "Under seks år til folkepensionsalderen", udfaldstekst{
		Opfyldt: "Personen når folkepensionsalderen den {0}, og der er mindre end {1} år til. Personen ønsker selv forløbet.",
		IkkeOpfyldt: "Personen når folkepensionsalderen den {0}, og der er mindre end {1} år til. Personen ønsker ikke " +
			"forløbet, og det skal derfor ikke iværksættes.",
		Uoplyst: "Personen når folkepensionsalderen den {0}, og der er mindre end {1} år til. " + oenskeMangler,
	}},
	FolkepensionUoplyst - sidsteRet: {"folkepension-uoplyst", "Folkepensionsalderen er ikke oplyst", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, hvilken dag personen når folkepensionsalderen, og det kan afgøre sagen.",
	}},
	FolkepensionNaaet - sidsteRet: {"folkepension-naaet", "Forløb efter folkepensionsalderen", udfaldstekst{
		IkkeOpfyldt:  "Personen når folkepensionsalderen den {0}. Der kan ikke gives et forløb fra den dag.",
		KraeverSkoen: "Personen når folkepensionsalderen den {0}. Om der kan gives et forløb fra den dag: " + kilderneTier,
	}},
	FolkepensionUnderMindst - sidsteRet: {"folkepension-under-mindst", "For kort tid til folkepensionsalderen", udfaldstekst{
		IkkeOpfyldt: "Personen når folkepensionsalderen den {0}. Et forløb skal mindst vare {1} år, og det kan ikke nås " +
			"inden da.",
		KraeverSkoen: "Personen når folkepensionsalderen den {0}, før der er gået {1} år. Om der kan gives et forløb så tæt " +
			"på: " + kilderneTier,
	}},
	FoertidspensionUoplyst - sidsteRet: {"foertidspension-uoplyst", "Førtidspension er ikke oplyst", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, om personen får førtidspension, og det afgør, hvilke regler der gælder for forløbet.",
	}},
	FoertidspensionistAlder - sidsteRet: {"foertidspensionist-alder", "Førtidspensionist under 40 år", udfaldstekst{
		Opfyldt: "Personen får førtidspension og er under 40 år, når forløbet begynder.",
		IkkeOpfyldt: "Personen får førtidspension og er fyldt 40 år, når forløbet begynder. Loven giver kun en " +
			"førtidspensionist under 40 år mulighed for et ressourceforløb.",
	}},
	FoertidspensionistOenske - sidsteRet: {"foertidspensionist-oenske", "Førtidspensionistens ønske", udfaldstekst{
		Opfyldt:     "Personen ønsker selv at deltage i et ressourceforløb.",
		IkkeOpfyldt: "Personen får førtidspension og ønsker ikke at deltage i et ressourceforløb.",
		Uoplyst:     "Personen får førtidspension. " + oenskeMangler,
	}},
	FoertidspensionistFoer2020 - sidsteRet: {"foertidspensionist-foer-2020", "Førtidspensionist før 2020", udfaldstekst{
		KraeverSkoen: "Personen får førtidspension. Betingelserne for et ressourceforløb før 2020 er ikke i kilderne. " +
			"Kommunen skal tage stilling.",
	}},
	Frasigelse - sidsteRet: {"frasigelse", "Ydelsen frasiges", udfaldstekst{
		IkkeOpfyldt: "Personen frasiger sig ressourceforløbsydelsen. Forløbet og ydelsen hører sammen, og der er derfor ikke " +
			"ret til forløbet.",
		KraeverSkoen: "Personen frasiger sig ressourceforløbsydelsen. Hvad det betyder for forløbet før 2020: " + kilderneTier,
	}},
	Uarbejdsdygtig - sidsteRet: {"uarbejdsdygtig", "Uarbejdsdygtig på grund af egen sygdom", udfaldstekst{
		Opfyldt:      "Personen er uarbejdsdygtig på grund af egen sygdom.",
		IkkeOpfyldt:  "Personen er ikke uarbejdsdygtig på grund af egen sygdom, og der er ikke ret til jobafklaringsforløb.",
		Uoplyst:      "Det er ikke oplyst, om personen er uarbejdsdygtig på grund af egen sygdom.",
		KraeverSkoen: "Kommunen skal vurdere, om personen er uarbejdsdygtig på grund af egen sygdom.",
	}},
	SygedagpengeUger - sidsteRet: {"sygedagpenge-uger", "Sygedagpenge i mere end 22 uger", udfaldstekst{
		Opfyldt: "Der er udbetalt sygedagpenge for mere end {2} uger i de 9 forudgående kalendermåneder. Sygedagpengene stopper ved " +
			"udgangen af kalendermåneden, den {0}, og et jobafklaringsforløb kan begynde den {1}.",
		IkkeOpfyldt: "Der er ikke udbetalt sygedagpenge for mere end {2} uger i de 9 forudgående kalendermåneder, og sygedagpengene " +
			"stopper derfor ikke den {0}.",
		Uoplyst: "Det er ikke oplyst, for hvor mange uger der er udbetalt sygedagpenge i de 9 forudgående kalendermåneder.",
	}},
	SygedagpengeForlaenges - sidsteRet: {"sygedagpenge-forlaenges", "Forlængelse af sygedagpenge", udfaldstekst{
		Opfyldt: "Sygedagpengene kan ikke forlænges efter sygedagpengelovens § 27.",
		IkkeOpfyldt: "Sygedagpengene kan forlænges efter sygedagpengelovens § 27, og der er derfor ikke ret til " +
			"jobafklaringsforløb.",
		Uoplyst:      "Det er ikke oplyst, om sygedagpengene kan forlænges efter sygedagpengelovens § 27.",
		KraeverSkoen: "Kommunen skal vurdere, om sygedagpengene kan forlænges efter sygedagpengelovens § 27.",
	}},
	SygedagpengeLoeber - sidsteRet: {"sygedagpenge-loeber", "Sygedagpengene er ikke stoppet", udfaldstekst{
		IkkeOpfyldt: "Der kan ikke begynde et jobafklaringsforløb den {2}, fordi sygedagpengene løber til og med den {0}. Forløbet " +
			"kan tidligst begynde dagen efter, den {1}.",
	}},
	SygedagpengeFoersteDag - sidsteRet: {"sygedagpenge-foerste-dag", "Ny sygdom efter tidsbegrænsningen", udfaldstekst{
		Opfyldt: "På den første fraværsdag ville personen have haft ret til sygedagpenge fra kommunen, hvis " +
			"tidsbegrænsningen ikke gjaldt.",
		IkkeOpfyldt: "På den første fraværsdag ville personen ikke have haft ret til sygedagpenge fra kommunen, heller ikke " +
			"uden tidsbegrænsningen.",
		Uoplyst: "Det er ikke oplyst, om personen på den første fraværsdag ville have haft ret til sygedagpenge fra " +
			"kommunen uden tidsbegrænsningen.",
		KraeverSkoen: "Om personen på den første fraværsdag kunne få jobafklaringsforløb i stedet for sygedagpenge: " + kilderneTier,
	}},
	SygedagpengeOphoert - sidsteRet: {"sygedagpenge-ophoert", "Sygedagpenge ophørt efter § 24 c", udfaldstekst{
		Opfyldt:      "Personens ret til sygedagpenge er ophørt efter sygedagpengelovens § 24 c.",
		IkkeOpfyldt:  "Personens ret til sygedagpenge er ikke ophørt efter sygedagpengelovens § 24 c.",
		Uoplyst:      "Det er ikke oplyst, om personens ret til sygedagpenge er ophørt efter sygedagpengelovens § 24 c.",
		KraeverSkoen: "Om der er ret til jobafklaringsforløb, når sygedagpengene ophører efter sygedagpengelovens § 24 c: " + kilderneTier,
	}},
	GrundlagUoplyst - sidsteRet: {"grundlag-uoplyst", "Grundlaget for jobafklaringsforløb", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, hvilken af lovens grupper personen hører til.",
	}},
	LivstruendeSygdom - sidsteRet: {"livstruende-sygdom", "Livstruende, alvorlig sygdom", udfaldstekst{
		Opfyldt: "Sygdommen er livstruende og alvorlig. Personen kan vælge sygedagpenge i stedet for jobafklaringsforløb, men " +
			"har valgt jobafklaringsforløb.",
		IkkeOpfyldt: "Sygdommen er livstruende og alvorlig, og personen har valgt sygedagpenge i stedet for " +
			"jobafklaringsforløb.",
		Uoplyst: "Sygdommen er livstruende og alvorlig. Personen kan vælge sygedagpenge i stedet for jobafklaringsforløb. Det " +
			"er ikke oplyst, hvad personen vælger.",
		KraeverSkoen: "Kommunen skal vurdere, om sygdommen er livstruende og alvorlig. Er den det, kan personen vælge " +
			"sygedagpenge i stedet for jobafklaringsforløb.",
	}},
	NytJobafklaring - sidsteRet: {"nyt-jobafklaring", "Nyt jobafklaringsforløb", udfaldstekst{
		Opfyldt: "Et tidligere jobafklaringsforløb er slut. Så længe personen er uarbejdsdygtig på grund af egen sygdom, er der " +
			"ret til et eller flere efterfølgende forløb.",
		KraeverSkoen: "Et tidligere jobafklaringsforløb er slut. Om der er ret til et nyt: " + kilderneTier,
	}},
	TidligereYdelsesforhold - sidsteRet: {"tidligere-ydelsesforhold", "Ydelsen i det tidligere forløb", udfaldstekst{
		Opfyldt: "Personen modtog ydelsen i det tidligere forløb eller anses for at have modtaget den.",
		IkkeOpfyldt: "Personen frasagde sig ydelsen i det tidligere forløb. Forløbet og ydelsen hører sammen, og der er " +
			"derfor ikke ret til et nyt forløb.",
		Uoplyst: "Det er ikke oplyst, om personen modtog ydelsen i det tidligere forløb eller frasagde sig den.",
		KraeverSkoen: "Personen fik ikke ydelsen udbetalt i det tidligere forløb. Hvad det betyder for retten til et nyt " +
			"forløb: " + kilderneTier,
	}},
	VarighedRamme - sidsteRet: {"varighed-ramme", "Forløbets varighed", udfaldstekst{
		Opfyldt: "Efter reglerne den {0} skal et ressourceforløb vare mindst {1} og højst {2} år.",
	}},
	VarighedHoejst - sidsteRet: {"varighed-hoejst", "Forløbets længste varighed", udfaldstekst{
		Opfyldt: "Efter reglerne den {0} kan et jobafklaringsforløb højst vare {1} år ad gangen.",
	}},
	VarighedAndenHaand - sidsteRet: {"varighed-anden-haand", "Varigheden er kendt på anden hånd", udfaldstekst{
		Opfyldt: "Før 2020 stod varigheden i beskæftigelsesindsatslovens kapitel 12 b, som ikke er i kilderne. At et " +
			"jobafklaringsforløb højst kunne vare {0} år ad gangen, er oplyst i en vejledning om reformen i 2014.",
	}},
	VarighedUkendt - sidsteRet: {"varighed-ukendt", "Ukendt varighed", udfaldstekst{
		KraeverSkoen: "Forløbets længste varighed: " + kilderneTier,
	}},
	VarighedForLang - sidsteRet: {"varighed-for-lang", "Forløbet er for langt", udfaldstekst{
		IkkeOpfyldt: "Forløbet er sat til at slutte den {0}. Det kan højst vare {1} år og skulle være sluttet den {2}.",
	}},
	VarighedForKort - sidsteRet: {"varighed-for-kort", "Forløbet er for kort", udfaldstekst{
		IkkeOpfyldt: "Forløbet er sat til at slutte den {0}. Det skal vare mindst {1} år, til den {2}.",
	}},
	VarighedOvergang - sidsteRet: {"varighed-overgang", "Bevilget før den længste varighed blev kortere", udfaldstekst{
		Opfyldt: "Forløbet er bevilget, før den længste varighed den {0} blev {2} år i stedet for {1} år. Kilderne siger ikke, " +
			"hvad der gælder for den, der allerede er i forløb.",
		KraeverSkoen: "Forløbet er bevilget, før den længste varighed den {0} blev {2} år i stedet for {1} år, og det varer længere. " +
			"Kilderne siger ikke, hvad der gælder for den, der allerede er i forløb. Forløbet er ikke afkortet her.",
	}},
	OrlovBarsel - sidsteRet: {"orlov-barsel", "Barsel under forløbet", udfaldstekst{
		Opfyldt:     "Personen er på barsel {i perioden}. Dagene regnes ikke med i forløbets varighed.",
		IkkeOpfyldt: "Personen er på barsel {i perioden} uden ret til dagpenge. Dagene regnes med i forløbets varighed.",
		Uoplyst: "Personen er på barsel {i perioden}. Det er ikke oplyst, om der ville være ret til dagpenge, og det afgør " +
			"forløbets sidste dag.",
		KraeverSkoen: "Personen er på barsel {i perioden}. Om dagene regnes med i forløbets varighed: " + kilderneTier,
	}},
	OrlovSorgorlov - sidsteRet: {"orlov-sorgorlov", "Sorgorlov under forløbet", udfaldstekst{
		Opfyldt:     "Personen har sorgorlov {i perioden}. Dagene regnes ikke med i forløbets varighed.",
		IkkeOpfyldt: "Personen har sorgorlov {i perioden} uden ret til dagpenge. Dagene regnes med i forløbets varighed.",
		Uoplyst: "Personen har sorgorlov {i perioden}. Det er ikke oplyst, om der ville være ret til dagpenge, og det afgør " +
			"forløbets sidste dag.",
		KraeverSkoen: "Personen har sorgorlov {i perioden}. Om dagene regnes med i forløbets varighed: " + kilderneTier,
	}},
	OrlovSlutUoplyst - sidsteRet: {"orlov-slut-uoplyst", "Orlovens sidste dag er ikke oplyst", udfaldstekst{
		Uoplyst: "Personen har orlov fra den {0}. Det er ikke oplyst, hvornår orloven slutter, og det afgør forløbets sidste dag.",
	}},
	Orlovsdage - sidsteRet: {"orlovsdage", "Dage, der ikke regnes med", udfaldstekst{
		Opfyldt: "I alt {0} med orlov regnes ikke med i forløbets varighed, og forløbet slutter så mange dage senere.",
	}},
	FolkepensionGraense - sidsteRet: {"folkepension-graense", "Forløbet når folkepensionsalderen", udfaldstekst{
		Opfyldt:      "Personen når folkepensionsalderen den {0}. Forløbet kan højst vare til dagen før, den {1}.",
		IkkeOpfyldt:  "Personen når folkepensionsalderen den {0}. Forløbet skal slutte senest dagen før, den {1}.",
		KraeverSkoen: "Personen når folkepensionsalderen den {0}, før forløbet er slut. Om det skal slutte inden: " + kilderneTier,
	}},
	FortsaetterSeksAar - sidsteRet: {"fortsaetter-seks-aar", "Seks år til folkepensionsalderen undervejs", udfaldstekst{
		Opfyldt: "Fra den {0} er der mindre end {1} år til folkepensionsalderen. Forløbet er i gang og fortsætter, til det er " +
			"afsluttet.",
	}},
	FortsaetterFyrre - sidsteRet: {"fortsaetter-fyrre", "Fylder 40 år undervejs", udfaldstekst{
		Opfyldt: "Personen fylder 40 år den {0}. Forløbet er i gang og fortsætter, til det er afsluttet.",
	}},
	ForloebsGraense - sidsteRet: {"forloebs-graense", "Forløbets yderste dag", udfaldstekst{
		Opfyldt: "Forløbet kan højst vare til den {0}.",
	}},
	ForloebsSlut - sidsteRet: {"forloebs-slut", "Forløbets sidste dag", udfaldstekst{
		Opfyldt: "Forløbets sidste dag er den {0}.",
	}},
	EfterKendtLov - sidsteRet: {"efter-kendt-lov", "Efter den kendte lov", udfaldstekst{
		Opfyldt: "Den {0} er den sidste dag, hvor loven er kendt. En lov, der gælder senere, kan ændre forløbets sidste dag.",
	}},
	SkridtTeam - sidsteRet: {"skridt-team", "Rehabiliteringsteamet inden 4 uger", udfaldstekst{
		Opfyldt: "Sagen skal behandles i rehabiliteringsteamet senest den {0}.",
		IkkeOpfyldt: "Sagen skal ikke behandles i rehabiliteringsteamet inden 4 uger, fordi fuld raskmelding ventes inden 8 " +
			"uger, eller fordi den tværfaglige indsats videreføres fra sygedagpengeforløbet.",
		Uoplyst: "Sagen skal behandles i rehabiliteringsteamet senest den {0}, medmindre fuld raskmelding ventes inden 8 " +
			"uger, eller den tværfaglige indsats videreføres fra sygedagpengeforløbet. Det er ikke oplyst.",
		KraeverSkoen: "Om sagen skal behandles i rehabiliteringsteamet senest den {0}: " + kilderneTier,
	}},
	SkridtArbejdsevne - sidsteRet: {"skridt-arbejdsevne", "Vurdering af arbejdsevnen", udfaldstekst{
		Opfyldt: "Kommunen skal senest den {0}, før forløbet slutter, vurdere personens arbejdsevne og muligheder for at " +
			"komme tilbage i arbejde.",
		KraeverSkoen: "Om kommunen senest den {0}, før forløbet slutter, skal vurdere personens arbejdsevne: " + kilderneTier,
	}},
	SkridtSundhedskoordinator - sidsteRet: {"skridt-sundhedskoordinator", "Samtale med sundhedskoordinatoren", udfaldstekst{
		Opfyldt: "Personen er i risiko for fortsat at være uarbejdsdygtig 4 år efter sygedagpengene. Der skal " +
			"iværksættes en samtale med regionens sundhedskoordinator senest den {0}.",
		IkkeOpfyldt: "Personen er efter kommunens vurdering ikke i risiko for fortsat at være uarbejdsdygtig 4 år efter " +
			"sygedagpengene. Der er ikke krav om en samtale med sundhedskoordinatoren senest den {0}.",
		Uoplyst: "Det er ikke vurderet, om personen er i risiko for fortsat at være uarbejdsdygtig 4 år efter " +
			"sygedagpengene. Er det tilfældet, skal der iværksættes en samtale med regionens sundhedskoordinator senest den " +
			"{0}.",
		KraeverSkoen: "Om der skal iværksættes en samtale med regionens sundhedskoordinator senest den {0}: " + kilderneTier,
	}},
	SkridtKliniskFunktion - sidsteRet: {"skridt-klinisk-funktion", "Stillingtagen til den kliniske funktion", udfaldstekst{
		Opfyldt: "Før et nyt forløb, der rækker ud over den {0}, forelægges for rehabiliteringsteamet, skal kommunen " +
			"tage stilling til, om sagen skal forelægges for regionens kliniske funktion.",
		KraeverSkoen: "Om kommunen skal tage stilling til regionens kliniske funktion før et nyt forløb, der rækker ud over " +
			"den {0}: " + kilderneTier,
	}},
	SkridtSeksMaaneder - sidsteRet: {"skridt-seks-maaneder", "Ingen indsats inden 6 måneder", udfaldstekst{
		Opfyldt: "Er et tilbud eller en indsats ikke påbegyndt senest den {0}, skal sagen forelægges for " +
			"rehabiliteringsteamet, medmindre særlige grunde taler imod det.",
		IkkeOpfyldt: "Et tilbud eller en indsats er påbegyndt senest den {0}, eller særlige grunde taler imod at forelægge " +
			"sagen for rehabiliteringsteamet.",
		KraeverSkoen: "Om sagen skal forelægges for rehabiliteringsteamet, når intet tilbud og ingen indsats er påbegyndt " +
			"senest den {0}: " + kilderneTier,
	}},
	SkridtFremadrettet - sidsteRet: {"skridt-fremadrettet", "Beslutning om den videre indsats", udfaldstekst{
		Opfyldt: "Kommunen skal senest den {0}, før forløbet slutter, beslutte, hvilke indsatser der skal iværksættes " +
			"fremadrettet.",
	}},
}
