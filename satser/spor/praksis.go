package spor

import "github.com/ressourceforloeb/ressourceforloeb/satser"

// Praksis is a named choice where the law is silent. A step that follows one says so. The zero value is none: the step
// follows from law alone.
type Praksis uint8

// The named practices. The first of each group is the library's default.
const (
	// AfrundOere rounds the month's result to the øre, a half upwards, once, at the end.
	AfrundOere Praksis = iota + 1
	// AfrundKroner rounds it to whole kroner.
	AfrundKroner
	// DelmaanedKalenderdage takes a part month as its calendar days over the days of the month (the method of § 40 a,
	// stk. 5).
	DelmaanedKalenderdage
	// DelmaanedTredivte takes each day as 1/30 of the month.
	DelmaanedTredivte
	// SkiftFraDagen changes category from the day of the event.
	SkiftFraDagen
	// SkiftFraNaesteMaaned changes it from the first day of the next month.
	SkiftFraNaesteMaaned
	// Uge52Over12 turns a week into a month by 52/12.
	Uge52Over12
	// Uge433 turns it by 4,33.
	Uge433
	// FerieKalenderdage spreads holiday pay over the calendar days that it covers, in øre, so that the parts make the
	// whole.
	FerieKalenderdage
	// PensionMedregnes counts pension in the wage of kap. 6 b before 2016, when the text did not name it.
	PensionMedregnes
	// PensionMedregnesIkke leaves it out there.
	PensionMedregnesIkke
	// IndtaegtOpdeles asks the caller to split an income whose period lies partly outside the course.
	IndtaegtOpdeles
	// IndtaegtEfterDage splits it by calendar days.
	IndtaegtEfterDage
	// IngenOverloeb stops a deduction at 0 kr. and moves nothing of it to another month.
	IngenOverloeb
	// BarnIUdlandet gives the rate without forsørgelsespligt when no child is where stk. 3 asks.
	BarnIUdlandet
	// LoftViderefoert lets the ceilings of §§ 10 f, 10 h and 10 j go on for the courses of kap. 6 a that go on after its repeal.
	LoftViderefoert
	// SanktionHverdage counts the days under § 69 c and § 69 n from Monday to Friday, because the rate is built on a week
	// of five days.
	SanktionHverdage
	// SanktionKalenderdage counts every day.
	SanktionKalenderdage
	// DagssatsGruppe takes the published rate of the category when the level comes from § 68, stk. 4 or 5.
	DagssatsGruppe
	// DagssatsEgen takes the person's own benefit over 260 days of the year.
	DagssatsEgen
	// SanktionOere rounds a sanction that is reduced with the benefit to the øre, a half upwards.
	SanktionOere
	// SanktionKroner rounds it to whole kroner.
	SanktionKroner
	// DagEnGang deducts no day twice, whatever failures it belongs to.
	DagEnGang
	// NedsaettelsePrMaaned counts the one reduction of a calendar month by the month that the event lies in.
	NedsaettelsePrMaaned
	// FristFraFoersteDag counts the months within which a deduction must be made from the first day of the failure.
	FristFraFoersteDag
	// UgerSomDage takes the weeks of a reduction by a third as calendar days from the first of the month.
	UgerSomDage
	// UdskydHeleMaaneden lets it wait in each month in which another sanction is carried out.
	UdskydHeleMaaneden
	// EgetNiveau takes the rate for a day from the person's own level where the law sets it below the category's.
	EgetNiveau
	// FristTilHverdag moves a deadline that ends on a weekend or a public holiday to the next working day, as the guidance
	// on complaint deadlines says.
	FristTilHverdag
	// FristHalvhelligdage moves one that ends on 5 June, 24 or 31 December, or by choice on the Friday after Kristi
	// himmelfartsdag.
	FristHalvhelligdage
	// BrevUsikker uses the rule for letters in a time for which it is not known to hold.
	BrevUsikker
	// HalvhelligdageAabne lets a deadline end on such a day, and counts it as a working day.
	HalvhelligdageAabne
	// MyndighedsfristFlyttesIkke lets a deadline of the municipality end on a closed day, since no provision moves it.
	MyndighedsfristFlyttesIkke
	// ForloebOgYdelse takes a course and its benefit as one: who gives the benefit up, gives the course up.
	ForloebOgYdelse
	// KravPrMaaned claims back at most what was paid too much in the month as a whole, when changes pull it both ways.
	KravPrMaaned
	// FerieUgeKalenderdage takes a week of holiday as 7 calendar days, and counts every day of a holiday.
	FerieUgeKalenderdage
	// FerieUgeHverdage takes it as 5 days, and counts the days of a holiday from Monday to Friday.
	FerieUgeHverdage
	// FerieMaanederFoelger lets the months that earn the next right follow upon those that earned the last one, so that no
	// month earns two, and the months in which a right can be used earn the next.
	FerieMaanederFoelger
	// FerieHjaelpMedregnes counts holiday held with kontanthjælp in the total.
	FerieHjaelpMedregnes
	// FeriePligterLoeftet lifts the duties on holiday with feriegodtgørelse too when it is held before the 12 months.
	FeriePligterLoeftet
	// FerieTidFraTolvte runs the time in which a right can be used from the twelfth month, also when the person goes over later.
	FerieTidFraTolvte
	// ATPGraenseForholdsmaessig reduces the least benefit with ATP to the part of the month that there is right in, as BEK
	// 1600/2019 § 2, stk. 3, says.
	ATPGraenseForholdsmaessig
	// ATPGraenseHel holds a part of a month against the whole amount.
	ATPGraenseHel
	// ATPGraenseEfterDage takes each of the two amounts for its days when the person has forsørgelsespligt on some of them.
	ATPGraenseEfterDage
	// ATPGraenseSidsteDag takes the amount of the last day with right.
	ATPGraenseSidsteDag
	// ATPEfterSatsgruppe follows the category when a child is not where stk. 3 asks.
	ATPEfterSatsgruppe
	// ATPHeltBidrag takes the whole contribution for a part of a month.
	ATPHeltBidrag
	// ATPAndelKroner rounds the person's third to whole kroner, as in the published amounts.
	ATPAndelKroner
	// ATPHoejstYdelsen withholds no more than the benefit that is left after sanctions.
	ATPHoejstYdelsen
	// HalvKroneOp rounds exactly half a krone upwards.
	HalvKroneOp
	// RefusionFuldtid takes an hour as the month's benefit times 12 over 52 weeks of 37 hours.
	RefusionFuldtid
	// RefusionMaanedstimer takes 37 hours a week as 160,33 a month.
	RefusionMaanedstimer
	// RefusionUgevis shares refusion between employers week by week.
	RefusionUgevis
	// RefusionNed rounds each employer's refusion down to the øre, so that they never come to too much together.
	RefusionNed
	// AarTilDagenFoer lets a course of whole years or months end the day before the same day of the month.
	AarTilDagenFoer
	// OrlovLaeggesTil adds the days of leave that do not count after the day on which the course would have ended.
	OrlovLaeggesTil
	// FemAarEfterDage counts the time in courses in all by calendar days, leave left out, whatever the person's age was. Whole
	// months of a course count as months, and days beyond them as a part of the month in which they lie.
	FemAarEfterDage
	// AlderFraFoedselsdag takes a person to be over 40 or 50 from the birthday.
	AlderFraFoedselsdag
	// ArbejdsgiverpensionMedregnes counts the employer's pension in wage during illness under § 69 j, stk. 6, and in income of a
	// tilbud, whose provisions do not name it.
	ArbejdsgiverpensionMedregnes
	// ArbejdsgiverpensionMedregnesIkke leaves it out there.
	ArbejdsgiverpensionMedregnesIkke
	// SoegnehelligdagUdbetaling takes pay for public holidays and feriefridage through the wage rule in the month of payment,
	// as Ankestyrelsen has laid down of jobafklaring (12-22), unless it is for a time before or after the course.
	SoegnehelligdagUdbetaling
	// TimerEfterDage splits the hours of an income like its amount, by calendar days, to the hundredth of an hour.
	TimerEfterDage
	// TimeloftUdbetaling counts the 160 hours in the month that the income is deducted in, whenever the work was done.
	TimeloftUdbetaling
	// LoenAndetArbejde takes wage beside wage during illness as wage of other work than the job held when the course began.
	LoenAndetArbejde
	// NiveauFoelger keeps the level of a former benefit in a course that follows on another without a day between.
	NiveauFoelger
	// FerieYdelsePrDag lets the month's benefit fall evenly on its days with right, to the øre, where holiday pay covers some of
	// them.
	FerieYdelsePrDag

	antalPraksisser
)

var praksisnavne = satser.Navne{
	"", "afrunding til øre", "afrunding til kroner", "kalenderdage", "1/30", "fra dagen", "fra næste måned", "52/12", "4,33",
	"ferie efter kalenderdage", "pension medregnes", "pension medregnes ikke", "indtægt opdeles af kommunen",
	"indtægt efter dage", "intet overløb", "barn i udlandet", "loftet gælder fortsat", "hverdage", "alle dage", "gruppens dagssats", "egen dagssats",
	"sanktion til øre", "sanktion til kroner", "dagen kun én gang", "nedsættelse pr. hændelsesmåned", "frist fra første dag",
	"uger som kalenderdage", "udskydelse månedsvis", "dagssats efter eget niveau", "frist til hverdag",
	"frist til hverdag ved halvhelligdage", "usikker brevregel",
	"halvhelligdage er hverdage", "myndighedens frist flyttes ikke",
	"forløb og ydelse hører sammen",
	"krav pr. måned",
	"ferieuge er 7 dage", "ferieuge er 5 hverdage", "måneder til ferie følger efter hinanden",
	"ferie med kontanthjælp medregnes", "pligter løftet under al ferie", "ferietid fra den tolvte måned",
	"mindstebeløb for ATP forholdsmæssigt", "mindstebeløb for ATP helt", "mindstebeløb for ATP efter dage", "mindstebeløb for ATP efter sidste dag",
	"ATP efter satsgruppe", "helt ATP-bidrag", "ATP-andel til kroner", "ATP højst ydelsen", "halv krone op", "time af fuldtid",
	"160,33 timer om måneden", "refusion uge for uge", "refusion ned til øre",
	"år til dagen før", "orlov lægges til", "fem år efter dage", "alder fra fødselsdagen",
	"arbejdsgiverpension medregnes", "arbejdsgiverpension medregnes ikke", "søgnehelligdage i udbetalingsmåneden", "timer efter dage",
	"160 timer i udbetalingsmåneden", "løn fra andet arbejde", "niveauet følger med",
	"ydelsen i ferien efter dage",
}

var praksistekster = [antalPraksisser]string{
	AfrundOere:                       "Loven siger ikke, hvordan månedens ydelse afrundes. Her afrundes til nærmeste øre, en halv øre opad, én gang og til sidst.",
	AfrundKroner:                     "Loven siger ikke, hvordan månedens ydelse afrundes. Her afrundes til nærmeste hele krone, en halv krone opad, én gang og til sidst.",
	DelmaanedKalenderdage:            "Loven siger ikke, hvordan en del af en måned beregnes. Her bruges månedens kalenderdage.",
	DelmaanedTredivte:                "Loven siger ikke, hvordan en del af en måned beregnes. Her regnes hver dag som 1/30 af måneden.",
	SkiftFraDagen:                    "Loven siger ikke, fra hvilken dag en ny satsgruppe gælder. Her gælder den fra dagen for ændringen.",
	SkiftFraNaesteMaaned:             "Loven siger ikke, fra hvilken dag en ny satsgruppe gælder. Her gælder den fra den første i den følgende måned.",
	Uge52Over12:                      "Loven siger ikke, hvordan et ugebeløb bliver til et månedsbeløb. Her ganges med 52/12.",
	Uge433:                           "Loven siger ikke, hvordan et ugebeløb bliver til et månedsbeløb. Her ganges med 4,33.",
	FerieKalenderdage:                "Loven siger ikke, hvordan beløbet fordeles inden for ferien. Her fordeles det på feriens kalenderdage.",
	PensionMedregnes:                 "Før 2016 nævnte § 69 j, stk. 9, ikke pension. Her regnes pension med i lønnen.",
	PensionMedregnesIkke:             "Før 2016 nævnte § 69 j, stk. 9, ikke pension. Her regnes pension ikke med i lønnen.",
	IndtaegtOpdeles:                  "Loven siger ikke, hvordan en indtægt opdeles, når dens periode kun delvis ligger i forløbet. Kommunen opdeler den.",
	IndtaegtEfterDage:                "Loven siger ikke, hvordan en indtægt opdeles, når dens periode kun delvis ligger i forløbet. Her opdeles efter kalenderdage.",
	IngenOverloeb:                    "Loven siger ikke, hvad der sker med den del af et fradrag, der er større end ydelsen. Her stopper fradraget ved 0 kr., og intet flyttes til en anden måned.",
	BarnIUdlandet:                    "Loven siger ikke, hvilken sats der gælder, når barnet ikke opholder sig, hvor § 68, stk. 3, eller § 69 j, stk. 3, kræver det. Her gælder satsen uden forsørgelsespligt: nr. 3 eller nr. 4 for den, der er under 25 år og bor hos en forælder, og ellers nr. 2.",
	LoftViderefoert:                  "Loven siger ikke, om et loft fortsat gælder for et videreført ressourceforløb; fra den 1. februar 2026 nævner §§ 10 f, 10 h og 10 j kun kapitel 6 b. Her gælder det, fordi forløbet fortsætter efter de hidtidige regler.",
	SanktionHverdage:                 "Loven siger ikke, om lørdage og søndage tælles med. Her tælles mandag til fredag, fordi satsen er beregnet efter en uge med fem dage.",
	SanktionKalenderdage:             "Loven siger ikke, om lørdage og søndage tælles med. Her tælles alle dage.",
	DagssatsGruppe:                   "Loven siger ikke, hvilken dagssats der gælder, når ydelsen følger af § 68, stk. 4 eller 5. Her bruges den bekendtgjorte sats for personens gruppe.",
	DagssatsEgen:                     "Loven siger ikke, hvilken dagssats der gælder, når ydelsen følger af § 68, stk. 4 eller 5. Her bruges personens egen ydelse gange 12 delt med 260.",
	SanktionOere:                     "Loven siger ikke, hvordan en nedsat sanktion afrundes. Her afrundes til nærmeste øre, en halv øre opad.",
	SanktionKroner:                   "Loven siger ikke, hvordan en nedsat sanktion afrundes. Her afrundes til nærmeste hele krone, en halv krone opad.",
	DagEnGang:                        "Loven siger ikke, hvad der gælder, når flere hændelser omfatter den samme dag. Her trækkes dagen kun fra én gang.",
	NedsaettelsePrMaaned:             "Der kan kun være én nedsættelse i en kalendermåned. Her regnes den efter den måned, som hændelsen ligger i.",
	FristFraFoersteDag:               "Loven siger ikke, fra hvilken dag fristen regnes, når hændelsen varer flere dage. Her regnes den fra den første dag.",
	UgerSomDage:                      "Loven siger ikke, hvordan uger regnes om i månedens ydelse. Her regnes med kalenderdage fra den første i måneden og månedens gennemsnitlige ydelse, og den sidste dag i måneden afgør, om personen skal betale tilbage i stedet.",
	UdskydHeleMaaneden:               "Loven siger ikke, hvordan udskydelsen regnes inden for en måned. Her venter nedsættelsen hele den måned, hvor en anden sanktion gennemføres.",
	EgetNiveau:                       "Dagssatsen fastsættes efter årets ydelse. Her regnes den af personens eget niveau, fordi der ikke er bekendtgjort en sats for det.",
	FristTilHverdag:                  "Loven siger ikke, hvad der sker, når personens frist slutter på en lørdag, søndag eller helligdag. Her flyttes den til den næste hverdag, som vejledningen om klagefrister siger.",
	FristHalvhelligdage:              "Loven siger ikke, om en dag, som ikke er en helligdag, men hvor meget holder lukket, er en hverdag. Her er den det ikke: en frist, der slutter den dag, flyttes til den næste hverdag, og dagen tæller ikke med, når der tælles hverdage.",
	HalvhelligdageAabne:              "Loven siger ikke, om en dag, som ikke er en helligdag, men hvor meget holder lukket, er en hverdag. Her er den det: en frist, der slutter den dag, flyttes ikke, og dagen tæller med, når der tælles hverdage.",
	MyndighedsfristFlyttesIkke:       "Loven siger ikke, hvad der sker, når kommunens frist slutter på en dag, hvor meget holder lukket. Her flyttes den ikke.",
	ForloebOgYdelse:                  "Loven siger ikke, hvad der sker, når personen frasiger sig ydelsen. Her ophører forløbet sammen med den, jf. Ankestyrelsens principmeddelelse 10-23.",
	KravPrMaaned:                     "Loven siger ikke, hvordan et krav opgøres, når flere forhold trækker måneden hver sin vej. Her kræves højst det tilbage, som der samlet er udbetalt for meget i måneden.",
	FerieUgeKalenderdage:             "Loven siger ikke, hvordan ugers ferie regnes i dage. Her er en uge 7 dage, og alle feriens kalenderdage tæller.",
	FerieUgeHverdage:                 "Loven siger ikke, hvordan ugers ferie regnes i dage. Her er en uge 5 dage, og feriens dage fra mandag til fredag tæller.",
	FerieMaanederFoelger:             "Loven siger ikke, hvordan den næste ret til ferie optjenes. Her tælles videre fra måneden efter de måneder, der gav den forrige ret, og tiden, hvor den kan bruges, tæller med.",
	FerieHjaelpMedregnes:             "Loven siger ikke, om ferie holdt med kontanthjælp før overgangen regnes med i den samlede ferie. Her regnes den med.",
	FeriePligterLoeftet:              "Loven siger ikke udtrykkeligt, at kravene er løftet under ferie med feriegodtgørelse før 12 måneder. Her er de det, fordi ferien ellers ikke kunne holdes.",
	FerieTidFraTolvte:                "Loven siger ikke, fra hvornår den tid løber, som ferien skal holdes inden for, når personen først går over til ydelsen efter den tolvte måned. Her løber den fra den tolvte måned, også selv om retten først er der fra overgangen.",
	ATPGraenseForholdsmaessig:        "Loven siger ikke, hvilket mindstebeløb der gælder for en del af en måned. Her nedsættes det forholdsmæssigt, som bekendtgørelse nr. 1600 af 27. december 2019, § 2, stk. 3, siger.",
	ATPGraenseHel:                    "Loven siger ikke, hvilket mindstebeløb der gælder for en del af en måned. Her gælder hele beløbet.",
	ATPGraenseEfterDage:              "Loven siger ikke, hvilket mindstebeløb der gælder, når personen har forsørgelsespligt i en del af måneden. Her regnes hvert beløb med for sine dage.",
	ATPGraenseSidsteDag:              "Loven siger ikke, hvilket mindstebeløb der gælder, når personen har forsørgelsespligt i en del af måneden. Her gælder beløbet for den sidste dag med ret til ydelsen.",
	ATPEfterSatsgruppe:               "Loven siger ikke, hvilket mindstebeløb der gælder, når barnet ikke opholder sig, hvor § 68, stk. 3, eller § 69 j, stk. 3, kræver det. Her gælder det, der svarer til personens satsgruppe.",
	ATPHeltBidrag:                    "Loven siger ikke, om ATP-bidraget er mindre for en del af en måned. Her er det det hele bidrag for måneden.",
	ATPAndelKroner:                   "Loven siger ikke, hvordan personens tredjedel af ATP-bidraget afrundes. Her afrundes den til nærmeste hele krone, som i de bekendtgjorte beløb, og kommunen betaler resten.",
	ATPHoejstYdelsen:                 "Loven siger ikke, hvad der sker, når ydelsen efter sanktioner er mindre end personens del af ATP-bidraget. Her indeholdes højst det, der er tilbage af ydelsen.",
	HalvKroneOp:                      "Loven siger ikke, om præcis en halv krone afrundes op eller ned til den nærmeste hele krone. Her afrundes den op.",
	RefusionFuldtid:                  "Loven siger ikke, hvordan beløbet pr. time beregnes ud fra den månedlige ydelse. Her ganges ydelsen med 12 og deles med 52 uger på 37 timer.",
	RefusionMaanedstimer:             "Loven siger ikke, hvor mange timer om måneden der svarer til 37 timer om ugen. Her regnes med 160,33 timer.",
	RefusionUgevis:                   "Loven siger ikke, for hvilken tid refusionen fordeles mellem flere arbejdsgivere. Her fordeles den uge for uge, eller for måneden, når timerne er oplyst for den.",
	RefusionNed:                      "Loven siger ikke, hvordan refusionen afrundes. Her rundes hver arbejdsgivers refusion ned til hele øre, så den tilsammen ikke bliver større end det beløb, den beregnes af.",
	BrevUsikker:                      "Loven siger ikke, hvornår et brev anses for modtaget, og det er ikke afklaret, om den hidtidige regel gælder uændret. Her bruges den.",
	AarTilDagenFoer:                  "Loven siger ikke, hvilken dag et år slutter. Her slutter det dagen før årsdagen, og en måned slutter med månedens sidste dag, hvis måneden ikke har dagen.",
	OrlovLaeggesTil:                  "Loven siger ikke, hvordan dage, der ikke regnes med i varigheden, påvirker forløbets sidste dag. Her lægges de til efter den dag, hvor forløbet ellers ville slutte, og en dag tælles kun én gang.",
	FemAarEfterDage:                  "Loven siger ikke, hvordan den samlede periode gøres op. Her tælles kalenderdagene i alle forløb, også før det fyldte 40. år og før 2022, uden orlov, der ikke regnes med. Hele år og måneder i et forløb tælles som år og måneder efter kalenderen, og dage ud over dem som en del af den måned, de ligger i, så et skudår ikke gør forskel.",
	AlderFraFoedselsdag:              "Loven siger ikke, om reglen for den, der er over en alder, gælder fra fødselsdagen. Her gælder den fra fødselsdagen.",
	ArbejdsgiverpensionMedregnes:     "Loven siger ikke, om arbejdsgiverens pensionsbidrag regnes med i løn under sygdom og i indtægt som led i tilbud. Her regnes det med, som efter lønreglen.",
	ArbejdsgiverpensionMedregnesIkke: "Loven siger ikke, om arbejdsgiverens pensionsbidrag regnes med i løn under sygdom og i indtægt som led i tilbud. Her regnes det ikke med.",
	SoegnehelligdagUdbetaling:        "Loven siger ikke, hvordan betaling for søgnehelligdage og feriefridage trækkes fra. Her sker det efter lønreglen i den måned, den udbetales, som Ankestyrelsen har fastslået om den, der er ansat ved overgangen til jobafklaring (principmeddelelse 12-22). Er den for en periode før eller efter forløbet, trækkes den ikke fra.",
	TimerEfterDage:                   "Loven siger ikke, hvordan timer i tilbud deles, når perioden kun delvis ligger i forløbet. Her deles de efter kalenderdage som beløbet og afrundes til nærmeste 1/100 time.",
	TimeloftUdbetaling:               "Loven siger ikke, om de højst 160 timer gælder den måned, arbejdet er udført i, eller den måned, indtægten trækkes fra i. Her gælder de den måned, indtægten trækkes fra i.",
	LoenAndetArbejde:                 "Loven siger ikke, om løn fra et andet arbejde end det, personen havde ved forløbets begyndelse, trækkes fuldt fra. Her følger den lønreglen. Løn fra det arbejde skal oplyses som løn under sygdom.",
	NiveauFoelger:                    "Loven siger ikke, om niveauet fra den hidtidige ydelse følger med til et nyt ressourceforløb, når personen fik ressourceforløbsydelse lige før det. Her følger det med.",
	FerieYdelsePrDag:                 "Loven siger ikke, hvordan ydelsen for de dage, som feriepenge dækker, gøres op. Her fordeles månedens ydelse før indtægter ligeligt på månedens dage med ret og afrundes til nærmeste øre, en halv øre opad.",
}

// IsValid reports whether p is a named practice.
func (p Praksis) IsValid() bool { return praksisnavne.Har(int(p)) }

// String gives the name of the practice; it is also the text form.
func (p Praksis) String() string { return praksisnavne.Navn(int(p)) }

// Tekst gives the sentence that a decision needs where it follows the practice, the empty text for none.
func (p Praksis) Tekst() string {
	if !p.IsValid() {
		return ""
	}
	return praksistekster[p]
}

// MarshalText gives the form of [Praksis.String]; the zero value gives the empty text.
func (p Praksis) MarshalText() ([]byte, error) { return praksisnavne.Marshal("praksis", int(p)) }

// UnmarshalText reads what [Praksis.MarshalText] writes. On an error p is left as it was.
func (p *Praksis) UnmarshalText(t []byte) error {
	return satser.LaesNavn(p, praksisnavne, "praksis", t)
}

// Praksisser returns every named practice in order.
func Praksisser() []Praksis {
	alle := make([]Praksis, 0, antalPraksisser)
	for p := Praksis(1); p < antalPraksisser; p++ {
		alle = append(alle, p)
	}
	return alle
}
