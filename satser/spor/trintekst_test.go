package spor_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// saetning is the sentence of a kind of step with an outcome that it can have.
type saetning struct {
	id       spor.ID
	udfald   spor.Udfald
	led      string // the operands, with a semicolon between
	resultat string
	want     string
}

// saetninger holds the sentences of a month's steps; with the tables by topic beside it it has every kind and every outcome.
var saetninger = []saetning{
	{spor.Ret, spor.Opfyldt, "", "", "Der er ret til ressourceforløbsydelse under ressourceforløb i perioden 3. maj 2024 – 31. maj 2024."},
	{spor.UdenForForloeb, spor.IkkeOpfyldt, "", "", "Der er intet forløb i perioden 3. maj 2024 – 31. maj 2024, og der udbetales derfor ingen ressourceforløbsydelse."},
	{spor.NytForloebLukket, spor.IkkeOpfyldt, "2026-02-01 dag", "", "Forløbet er bevilget den 1. februar 2026. Lovens kapitel 6 a er ophævet fra den 1. februar 2026 og gælder kun fortsat for forløb, der er bevilget senest den 31. januar 2026. Der er derfor ikke ret til ydelsen."},
	{spor.BevillingUoplyst, spor.Uoplyst, "2026-02-01 dag", "", "Forløbet begynder den 1. februar 2026. Lovens kapitel 6 a er ophævet fra den 1. februar 2026. Det er ikke oplyst, om forløbet er bevilget senest den 31. januar 2026, og det afgør retten."},
	{spor.Viderefoert, spor.Opfyldt, "2026-01-31 dag", "", "Forløbet er bevilget senest den 31. januar 2026 og fortsætter efter de hidtidige regler i kapitel 6 a."},
	{spor.Foertidspension, spor.IkkeOpfyldt, "", "", "Den, der får førtidspension, beholder pensionen under ressourceforløbet og får ikke ressourceforløbsydelse."},
	{spor.Delperiode, spor.Opfyldt, "", "", "Følgende gælder i perioden 3. maj 2024 – 31. maj 2024."},
	{spor.Alder, spor.Opfyldt, "2000-06-02 dag;2025-06-02 dag", "", "Personen er født den 2. juni 2000 og er under 25 år; personen fylder 25 år den 2. juni 2025."},
	{spor.Alder, spor.IkkeOpfyldt, "1990-06-02 dag;2015-06-02 dag", "", "Personen er født den 2. juni 1990 og fyldte 25 år den 2. juni 2015."},
	{spor.Bolig, spor.Opfyldt, "", "", "Personen bor hos en eller begge forældre."},
	{spor.Bolig, spor.IkkeOpfyldt, "", "", "Personen bor ikke hos sine forældre eller en af dem."},
	{spor.Bolig, spor.Uoplyst, "", "", "Det er ikke oplyst, om personen bor hos en eller begge forældre, og det afgør satsen."},
	{spor.BoligUdenBetydning, spor.Opfyldt, "", "", "Det er ikke oplyst, om personen bor hos en eller begge forældre. Månedens ydelse er den samme, uanset hvad svaret er. Her regnes med den satsgruppe, der giver det laveste beløb."},
	{spor.Forsoergelsespligt, spor.Opfyldt, "1 antal", "", "Personen har forsørgelsespligt over for 1 barn under 18 år."},
	{spor.Forsoergelsespligt, spor.Opfyldt, "2 antal", "", "Personen har forsørgelsespligt over for 2 børn under 18 år."},
	{spor.Forsoergelsespligt, spor.IkkeOpfyldt, "0 antal", "", "Der indgår intet barn under 18 år, som personen har forsørgelsespligt over for efter nr. 1."},
	{spor.BarnetsOphold, spor.Opfyldt, "1 antal", "", "1 barn opholder sig, hvor loven kræver det, eller er undtaget efter EU-retten eller en overenskomst."},
	{spor.BarnetsOphold, spor.Opfyldt, "3 antal", "", "3 børn opholder sig, hvor loven kræver det, eller er undtaget efter EU-retten eller en overenskomst."},
	{spor.BarnetsOphold, spor.IkkeOpfyldt, "0 antal", "", "Intet barn opholder sig, hvor loven kræver det, og intet barn er undtaget efter EU-retten eller en overenskomst."},
	{spor.Bidragsbarn, spor.Opfyldt, "", "", "Personen har en dokumenteret bidragspligt over for hvert barn, som forsørgelsespligten angår. Derfor gælder nr. 4 og ikke nr. 1."},
	{spor.Bidragsbarn, spor.IkkeOpfyldt, "", "", "Personen har forsørgelsespligt over for et barn, som den dokumenterede bidragspligt ikke angår. Derfor gælder nr. 1 og ikke nr. 4."},
	{spor.Bidragsbarn, spor.Uoplyst, "", "", "Det er ikke oplyst, om den dokumenterede bidragspligt er over for et barn, som personen har forsørgelsespligt over for, og det afgør, om nr. 1 eller nr. 4 gælder."},
	{spor.BidragsbarnUdenBetydning, spor.Opfyldt, "", "", "Det er ikke oplyst, om den dokumenterede bidragspligt er over for et barn, som personen har forsørgelsespligt over for. Månedens ydelse er den samme, uanset hvad svaret er. Her regnes med den satsgruppe, der giver det laveste beløb."},
	{spor.Gruppe, spor.Opfyldt, "3 antal", "", "Satsgruppen er nr. 3: under 25 år, hjemmeboende, uden forsørgelsespligt."},
	{spor.Maanedssats, spor.Beregnet, "15547.00 kr", "15547.00 kr", "Satsen er 15.547,00 kr. om måneden."},
	{spor.Bidrag, spor.Beregnet, "1500.00 kr;1400.00 kr", "1400.00 kr", "Det fastsatte bidrag er 1.500,00 kr. Det regnes højst med normalbidraget, 1.400,00 kr.: 1.400,00 kr."},
	{spor.BidragUoplyst, spor.Uoplyst, "0.00 kr;1400.00 kr", "", "Det fastsatte bidrag eller normalbidraget for et barn er ikke oplyst, og det afgør tillægget."},
	{spor.BidragUdenBetydning, spor.Opfyldt, "", "", "Det fastsatte bidrag eller normalbidraget for et barn er ikke oplyst. Månedens ydelse er den samme, uanset hvor stort bidraget er. Her regnes uden det."},
	{spor.Bidragstillaeg, spor.Beregnet, "", "2800.00 kr", "Tillægget for bidragspligt er 2.800,00 kr."},
	{spor.BidragstillaegPrBarn, spor.Beregnet, "1676.00 kr;2 antal", "3352.00 kr", "Tillægget for bidragspligt over for 2 børn à 1.676,00 kr. er 3.352,00 kr."},
	{spor.BidragstillaegPrBarn, spor.Beregnet, "1676.00 kr;1 antal", "1676.00 kr", "Tillægget for bidragspligt over for 1 barn à 1.676,00 kr. er 1.676,00 kr."},
	{spor.SatsMedTillaeg, spor.Beregnet, "3000.00 kr;2800.00 kr", "5800.00 kr", "Sats og tillæg er tilsammen 5.800,00 kr."},
	{spor.Bidragsloft, spor.Beregnet, "5800.00 kr;15547.00 kr", "5800.00 kr", "Sats og tillæg kan højst udgøre 15.547,00 kr.: 5.800,00 kr."},
	{spor.TidligereIkkeBevaret, spor.Opfyldt, "", "", "Niveauet fra den hidtidige ydelse bevares ikke under et jobafklaringsforløb. Kapitel 6 b har ingen regel som § 68, stk. 4 og 5."},
	{spor.TidligereUoplyst, spor.Uoplyst, "2024-03-01 dag", "", "Det er ikke oplyst, hvilken ydelse personen fik før det forløb, der begyndte den 1. marts 2024, og det afgør beløbet."},
	{spor.TidligereUdenBetydning, spor.Opfyldt, "2024-03-01 dag", "", "Det er ikke oplyst, hvilken ydelse personen fik før det forløb, der begyndte den 1. marts 2024. Månedens ydelse er den samme, uanset hvad svaret er. Her regnes uden en hidtidig ydelse."},
	{spor.HidtidigUoplyst, spor.Uoplyst, "", "", "Det er ikke oplyst, hvor stor den hidtidige ydelse var, og det afgør beløbet."},
	{spor.HidtidigUdenBetydning, spor.Opfyldt, "", "", "Det er ikke oplyst, hvor stor den hidtidige ydelse var. Månedens ydelse er den samme, uanset hvor stor den var. Her regnes med beløbet i § 68, stk. 2."},
	{spor.TidligereYdelse, spor.Beregnet, "4000.00 kr;52/12 antal", "52000.00/3 kr", "Den hidtidige ydelse svarer til ca. 17.333,33 kr. om måneden."},
	{spor.TidligereFoelger, spor.Opfyldt, "2024-03-01 dag", "", "Det forløb, der begyndte den 1. marts 2024, følger på et andet uden en dag imellem. Niveauet fra den hidtidige ydelse følger med."},
	{spor.TidligereOphoert, spor.IkkeOpfyldt, "2024-04-30 dag", "", "Den sidste dag med ret til sygedagpenge ville have været den 30. april 2024. Derefter gælder beløbet i § 68, stk. 2."},
	{spor.TidligereSlutUoplyst, spor.Uoplyst, "", "", "Det er ikke oplyst, hvornår retten til sygedagpenge ville være ophørt, og det afgør beløbet."},
	{spor.TidligereSlutUdenBetydning, spor.Opfyldt, "", "", "Det er ikke oplyst, hvornår retten til sygedagpenge ville være ophørt. Månedens ydelse er den samme, uanset hvornår det er. Her regnes med beløbet i § 68, stk. 2."},
	{spor.IntetGulv, spor.Opfyldt, "", "", "Ydelsen er mindre end beløbet i § 68, stk. 2. Før 2014 havde § 68, stk. 5, ingen mindstegrænse."},
	{spor.Gulv, spor.Beregnet, "9000.00 kr;15547.00 kr", "15547.00 kr", "Ydelsen kan ikke være mindre end 15.547,00 kr.: 15.547,00 kr."},
	{spor.Selvstaendig, spor.Beregnet, "15547.00 kr;75 pct", "11660.25 kr", "Ydelsen udgør 75 pct. af 15.547,00 kr.: 11.660,25 kr."},
	{spor.Strafloft, spor.Beregnet, "15547.00 kr;12000.00 kr", "12000.00 kr", "Ydelsen kan i perioden 3. maj 2024 – 31. maj 2024 (højst 3 år, jf. stk. 1 og 2) højst svare til hjælp efter § 22, 12.000,00 kr.: 12.000,00 kr."},
	{spor.StrafloftFoerLoven, spor.Opfyldt, "1 antal;2017-07-01 dag", "", "Der er oplyst et loft efter § 10 f. Den bestemmelse gælder først fra den 1. juli 2017, og loftet nedsætter derfor ikke ydelsen her."},
	{spor.StrafloftFoerLoven, spor.Opfyldt, "2 antal;2019-01-01 dag", "", "Der er oplyst et loft efter § 10 h. Den bestemmelse gælder først fra den 1. januar 2019, og loftet nedsætter derfor ikke ydelsen her."},
	{spor.StrafloftFoerLoven, spor.Opfyldt, "3 antal;2021-06-08 dag", "", "Der er oplyst et loft efter § 10 j. Den bestemmelse gælder først fra den 8. juni 2021, og loftet nedsætter derfor ikke ydelsen her."},
	{spor.StrafloftFoerLoven, spor.Opfyldt, "0 antal;2021-06-08 dag", "", "Der er oplyst et loft efter §§ 10 f-10 j. Den bestemmelse gælder først fra den 8. juni 2021, og loftet nedsætter derfor ikke ydelsen her."},
	{spor.Dagsandel, spor.Beregnet, "15547.00 kr;12/31 dage", "186564.00/31 kr", "For 12/31 af måneden udgør ydelsen ca. 6.018,19 kr."},
	{spor.FoerIndtaegt, spor.Beregnet, "15547.00 kr", "15547.00 kr", "Ydelsen før fradrag for indtægter er 15.547,00 kr."},
	{spor.Post, spor.Beregnet, "10000.00 kr;500.00 kr", "10500.00 kr", "Indtægt nr. 2 (løn) regnes med: 10.500,00 kr."},
	{spor.PostIkkeFradrag, spor.Opfyldt, "500.00 kr", "", "Indtægt nr. 2 (løn) på 500,00 kr. medfører ikke fradrag."},
	{spor.PostUdenForForloeb, spor.Opfyldt, "500.00 kr", "", "Indtægt nr. 2 (løn) på 500,00 kr. er for perioden 3. maj 2024 – 31. maj 2024, som ligger uden for forløbet, og medfører ikke fradrag."},
	{spor.PostDelvis, spor.Beregnet, "9300.00 kr;0/31 dage;12/31 dage", "3600.00 kr", "Indtægt nr. 2 (løn) på 9.300,00 kr. er for perioden 3. maj 2024 – 31. maj 2024, som kun delvis ligger i forløbet. Heraf regnes med: 3.600,00 kr."},
	{spor.PostDelvis, spor.KraeverSkoen, "9300.00 kr", "", "Indtægt nr. 2 (løn) på 9.300,00 kr. er for perioden 3. maj 2024 – 31. maj 2024, som kun delvis ligger i forløbet. Kommunen skal dele indtægten op."},
	{spor.PostDelvis, spor.Opfyldt, "9300.00 kr", "", "Indtægt nr. 2 (løn) på 9.300,00 kr. er for perioden 3. maj 2024 – 31. maj 2024, som kun delvis ligger i forløbet. Det ændrer ikke månedens ydelse, hvordan den deles, og indtægten regnes ikke med."},
	{spor.PostSkoen, spor.KraeverSkoen, "500.00 kr", "", "Kilderne afgør ikke, hvordan indtægt nr. 2 (løn) på 500,00 kr. skal behandles. Kommunen skal foretage et skøn."},
	{spor.PostSkoen, spor.Opfyldt, "500.00 kr", "", "Kilderne afgør ikke, hvordan indtægt nr. 2 (løn) på 500,00 kr. skal behandles. Det ændrer ikke månedens ydelse, og indtægten regnes ikke med."},
	{spor.PostOverskud, spor.KraeverSkoen, "500.00 kr;10 dage;31 dage", "", "Af månedens 31 dage med ret får personen ydelse efter § 69 j, stk. 4, på 10 dage. Overskuddet, indtægt nr. 2 på 500,00 kr., trækkes ikke fra for de dage, men krone for krone for de øvrige. Kommunen skal tage stilling til, hvor stor en del det er."},
	{spor.PostOverskud, spor.Opfyldt, "500.00 kr;10 dage;31 dage", "", "Af månedens 31 dage med ret får personen ydelse efter § 69 j, stk. 4, på 10 dage. Det ændrer ikke månedens ydelse, hvordan overskuddet, indtægt nr. 2 på 500,00 kr., deles, og det regnes ikke med."},
	{spor.PostPeriodeUoplyst, spor.Uoplyst, "500.00 kr", "", "Det er ikke oplyst, hvilken periode indtægt nr. 2 (løn) på 500,00 kr. er for, og det afgør, om den trækkes fra."},
	{spor.PostPeriodeUoplyst, spor.Opfyldt, "500.00 kr", "", "Det er ikke oplyst, hvilken periode indtægt nr. 2 (løn) på 500,00 kr. er for. Det ændrer ikke månedens ydelse, og indtægten regnes ikke med."},
	{spor.PostTimerUoplyst, spor.Uoplyst, "500.00 kr", "", "Det er ikke oplyst, hvor mange timer der er udført for indtægt nr. 2 (løn) på 500,00 kr., og det afgør fradraget."},
	{spor.PostTimerUoplyst, spor.Opfyldt, "500.00 kr", "", "Det er ikke oplyst, hvor mange timer der er udført for indtægt nr. 2 (løn) på 500,00 kr. Det ændrer ikke månedens ydelse, og der regnes ikke med timer."},
	{spor.PostPension, spor.Opfyldt, "300.00 kr;700.00 kr", "", "Til indtægt nr. 2 (løn) hører et pensionsbidrag på 300,00 kr. fra personen selv og 700,00 kr. fra arbejdsgiveren. Begge regnes med i indtægten."},
	{spor.PostPension, spor.IkkeOpfyldt, "300.00 kr;700.00 kr", "", "Til indtægt nr. 2 (løn) hører et pensionsbidrag på 300,00 kr. fra personen selv og 700,00 kr. fra arbejdsgiveren. Arbejdsgiverens regnes ikke med i indtægten."},
	{spor.PostUdbetalingsmaaned, spor.Opfyldt, "500.00 kr", "", "Indtægt nr. 2 (løn) på 500,00 kr. trækkes fra efter lønreglen i den måned, den er udbetalt."},
	{spor.PostFoerPerioderegel, spor.Opfyldt, "500.00 kr", "", "Indtægt nr. 2 (løn) på 500,00 kr. er for perioden 3. maj 2024 – 31. maj 2024, som ikke helt ligger i forløbet. Reglen om, at indtægt for tid uden for forløbet ikke trækkes fra, gælder først fra den 1. januar 2016, og hele indtægten regnes med."},
	{spor.PostIkkeModtager, spor.Opfyldt, "500.00 kr;2024-06-03 dag", "", "Indtægt nr. 2 (løn) på 500,00 kr. er for perioden 3. maj 2024 – 31. maj 2024 og udbetalt den 3. juni 2024. Begge dele ligger uden for forløbet, hvor personen ikke modtager ydelsen, og indtægten medfører ikke fradrag."},
	{spor.PostFerieUdenRet, spor.Opfyldt, "500.00 kr", "", "Indtægt nr. 2 (løn) på 500,00 kr. dækker også ferie i perioden 3. maj 2024 – 31. maj 2024, hvor der ikke er ret til ydelsen. Fradraget sker kun i ydelsen for de dage, beløbet dækker, og der trækkes intet fra for dage uden ret."},
	{spor.PostFerie, spor.Beregnet, "9300.00 kr;0/31 dage;12/31 dage", "3600.00 kr", "Indtægt nr. 2 (løn) på 9.300,00 kr. dækker ferie i perioden 3. maj 2024 – 31. maj 2024. Heraf regnes med i denne måned: 3.600,00 kr."},
	{spor.FerieFordeling, spor.KraeverSkoen, "3900.00 kr;865.74 kr", "", "Måneden har både løn og feriepenge. Sammen giver de et fradrag på 3.900,00 kr., men for feriepengene kan der højst trækkes ydelsen for de dage fra, som de dækker, 865,74 kr. Loven siger ikke, hvor stor en del af fradraget feriepengene giver. Kommunen skal tage stilling."},
	{spor.FerieFordeling, spor.Opfyldt, "3900.00 kr;865.74 kr", "", "Måneden har både løn og feriepenge. Sammen giver de et fradrag på 3.900,00 kr., men for feriepengene kan der højst trækkes ydelsen for de dage fra, som de dækker, 865,74 kr. Det ændrer ikke månedens ydelse, hvor stor en del af fradraget feriepengene giver."},
	{spor.AndenLoen, spor.Opfyldt, "", "", "Der er oplyst både løn under sygdom, som trækkes fuldt fra, og anden løn. Den anden løn følger lønreglen."},
	{spor.FeriepengeIAlt, spor.Beregnet, "", "12000.00 kr", "Månedens feriepenge er 12.000,00 kr."},
	{spor.Loensum, spor.Beregnet, "", "10500.00 kr", "Månedens løn, der følger lønreglen, er 10.500,00 kr. med pension."},
	{spor.LoenTilGraensen, spor.Beregnet, "10500.00 kr;15264.00 kr", "10500.00 kr", "Lønindtægtsgrænsen er 15.264,00 kr. Løn op til grænsen: 10.500,00 kr."},
	{spor.LoenOverGraensen, spor.Beregnet, "10500.00 kr;15264.00 kr", "0.00 kr", "Lønindtægtsgrænsen er 15.264,00 kr. Løn over grænsen: 0,00 kr."},
	{spor.LoenfradragTil, spor.Beregnet, "10500.00 kr;30 pct", "3150.00 kr", "Ydelsen nedsættes med 30 pct. af 10.500,00 kr.: 3.150,00 kr."},
	{spor.LoenfradragOver, spor.Beregnet, "0.00 kr;55 pct", "0.00 kr", "Ydelsen nedsættes med 55 pct. af 0,00 kr.: 0,00 kr."},
	{spor.Loenfradrag, spor.Beregnet, "3150.00 kr;0.00 kr", "3150.00 kr", "Fradraget for løn er i alt 3.150,00 kr."},
	{spor.FerieLoendel, spor.Beregnet, "12000.00 kr;30 pct", "3600.00 kr", "Af fradraget følger 30 pct. af feriepengene, 12.000,00 kr.: 3.600,00 kr."},
	{spor.FerieYdelse, spor.Beregnet, "12326.00 kr;0/31 dage;7/31 dage", "2783.29 kr", "For 7/31 af månedens dage med ret, som feriepengene dækker, udgør ydelsen før indtægter 2.783,29 kr."},
	{spor.Feriefradrag, spor.Beregnet, "3600.00 kr;2783.29 kr", "2783.29 kr", "Fradraget sker i ydelsen for de dage, som feriepengene dækker, og kan højst være 2.783,29 kr.: 2.783,29 kr."},
	{spor.FerieOverLoft, spor.Beregnet, "3600.00 kr;2783.29 kr", "816.71 kr", "Fradraget for feriepenge sker i ydelsen for de dage, som de dækker, og kan højst være 2.783,29 kr. Der trækkes ikke fra: 816,71 kr."},
	{spor.LoenOgFeriefradrag, spor.Beregnet, "3900.00 kr;816.71 kr", "3083.29 kr", "Fradraget for løn og feriepenge er derefter 3.083,29 kr."},
	{spor.Tilbudssum, spor.Beregnet, "", "5000.00 kr", "Månedens indtægt som led i tilbud er 5.000,00 kr."},
	{spor.PostTimer, spor.Beregnet, "62 timer;0/31 dage;12/31 dage", "24 timer", "Af timerne i indtægt nr. 2, 62 timer, regnes med: 24 timer."},
	{spor.TilbudstimerIAlt, spor.Beregnet, "", "24 timer", "Der er i alt udført 24 timer i tilbud i forløbet."},
	{spor.TilbudstimerRegnet, spor.Beregnet, "24 timer;160 timer", "24 timer", "Der kan højst regnes med 160 timer om måneden: 24 timer."},
	{spor.Tilbudstimer, spor.Beregnet, "1 timer;160 timer", "1 timer", "Der er udført 1 time i tilbud, og der kan højst regnes med 160 timer om måneden: 1 time."},
	{spor.Timebeloeb, spor.Beregnet, "19.62 kr;37.5 timer", "735.75 kr", "Der ses bort fra 19,62 kr. pr. time i 37,5 timer: 735,75 kr."},
	{spor.Tilbudsfradrag, spor.Beregnet, "5000.00 kr;735.75 kr", "4264.25 kr", "Resten trækkes fra krone for krone: 4.264,25 kr."},
	{spor.FuldtFradrag, spor.Beregnet, "", "4000.00 kr", "Løn under sygdom og fleksløntilskud til den trækkes fuldt fra: 4.000,00 kr."},
	{spor.KroneForKroneSum, spor.Beregnet, "", "5000.00 kr", "Der trækkes 5.000,00 kr. fra krone for krone."},
	{spor.FradragIAlt, spor.Beregnet, "5000.00 kr", "5000.00 kr", "Fradragene er i alt 5.000,00 kr."},
	{spor.EfterFradrag, spor.Beregnet, "15547.00 kr;20000.00 kr", "-4453.00 kr", "Fradragene er 4.453,00 kr. større end ydelsen før indtægter."},
	{spor.EfterFradrag, spor.Beregnet, "15547.00 kr;15547.00 kr", "0.00 kr", "Ydelsen før indtægter minus fradragene er 0,00 kr."},
	{spor.Nulgraense, spor.Beregnet, "-4453.00 kr;0.00 kr", "0.00 kr", "Ydelsen kan ikke blive mindre end 0,00 kr., og det, der er trukket for meget fra, flyttes ikke til en anden måned: 0,00 kr."},
	{spor.Ydelse, spor.Beregnet, "7547.00 kr", "7547.00 kr", "Månedens ressourceforløbsydelse er 7.547,00 kr."},
	{spor.AnsesForModtaget, spor.Opfyldt, "", "", "Der udbetales 0 kr. på grund af indtægter, men personen anses for at modtage ressourceforløbsydelse."},
	{spor.Udbetaling, spor.Opfyldt, "", "", "Ydelsen udbetales bagud for måneden."},
}

// udfyldt is a step in which all that a sentence can ask for is set.
func udfyldt(id spor.ID, u spor.Udfald) spor.Trin {
	return spor.Trin{
		ID: id, Udfald: u, Post: 2, Art: satser.Loen, Ordning: satser.Ressourceforloeb, Gruppe: satser.Hjemmeboende,
		Periode: satser.MustPeriode("2024-05-03", "2024-05-31"), Haendelse: satser.UdeblevetFraSamtale,
		Grund: satser.GrundBoernepasning, Fritagelse: satser.FritagetBarsel,
	}
}

func alleSaetninger() []saetning {
	return slices.Concat(saetninger, sanktionssaetninger, klagesaetninger, retssaetninger, udbetalingssaetninger, visitationssaetninger, tilbagebetalingssaetninger, feriesaetninger)
}

func TestTrinTekst(t *testing.T) {
	for _, r := range alleSaetninger() {
		trin := udfyldt(r.id, r.udfald)
		for i, s := range strings.Split(r.led, ";") {
			trin.Led[i] = laes(t, s)
		}
		trin.Resultat = laes(t, r.resultat)
		if got := trin.Tekst(); got != r.want {
			t.Errorf("%v, %v:\n %s\nwant\n %s", r.id, r.udfald, got, r.want)
		}
	}
}

// TestTrinTekstHeleTabellen: a kind has a sentence for the outcomes in the table above, and for no other one does it
// read as if it had one.
func TestTrinTekstHeleTabellen(t *testing.T) {
	har := map[spor.ID]map[spor.Udfald]bool{}
	for _, r := range alleSaetninger() {
		if har[r.id] == nil {
			har[r.id] = map[spor.Udfald]bool{}
		}
		har[r.id][r.udfald] = true
	}
	titler := map[string]bool{}
	for _, id := range spor.IDer() {
		if len(har[id]) == 0 || titler[id.Titel()] || id.Titel() == "" {
			t.Errorf("%v: no sentence, or the title %q again", id, id.Titel())
		}
		titler[id.Titel()] = true
		for u := spor.Udfald(0); u <= spor.Beregnet+1; u++ {
			got, nodform := udfyldt(id, u).Tekst(), id.Titel()+": "+u.String()+"."
			if har[id][u] == (got == nodform) || strings.ContainsAny(got, "{}") || !strings.HasSuffix(got, ".") {
				t.Errorf("%v, %v: %q", id, u, got)
			}
		}
	}
	if got := (spor.Trin{Udfald: spor.Opfyldt}).Tekst(); got != "" {
		t.Errorf("the zero step says %q", got)
	}
	if got := spor.ID(0).Titel(); got != "Ukendt trin" {
		t.Errorf("no step has the title %q", got)
	}
}

// TestTrinTekstRest: whatever a step holds, its sentence has no place left open and no full stop twice.
func TestTrinTekstRest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := trin(t)
		for i := range x.Led {
			x.Led[i] = raat(t)
		}
		if got := x.Tekst(); got == "" || strings.ContainsAny(got, "{}") || strings.Contains(got, "..") {
			t.Errorf("%q", got)
		}
	})
}

func TestTrinTekstPeriode(t *testing.T) {
	for _, r := range []struct {
		id      spor.ID
		periode satser.Periode
		want    string
	}{
		{spor.Delperiode, satser.MustPeriode("2024-05-01", "2024-05-31"), "Følgende gælder i maj 2024."},
		{spor.Delperiode, satser.MustPeriode("2024-02-01", "2024-02-28"), "Følgende gælder i perioden 1. februar 2024 – 28. februar 2024."},
		{spor.Delperiode, satser.MustPeriode("2024-05-01", "2024-06-30"), "Følgende gælder i perioden 1. maj 2024 – 30. juni 2024."},
		{spor.Delperiode, satser.MustPeriode("2024-05-01", "2024-05-14"), "Følgende gælder i perioden 1. maj 2024 – 14. maj 2024."},
		{spor.Delperiode, satser.MustPeriode("2024-05-01", "2024-05-01"), "Følgende gælder den 1. maj 2024."},
		{spor.Delperiode, satser.MustPeriode("2024-05-01", ""), "Følgende gælder fra den 1. maj 2024."},
		{spor.Delperiode, satser.Periode{}, "Følgende gælder ukendt periode."},
		{spor.PostUdenForForloeb, satser.MustPeriode("2024-05-01", "2024-05-01"), "Indtægt nr. 2 (løn) på 9,00 kr. er for den 1. maj 2024, som ligger uden for forløbet, og medfører ikke fradrag."},
		{spor.PostUdenForForloeb, satser.MustPeriode("2024-05-01", ""), "Indtægt nr. 2 (løn) på 9,00 kr. er for tiden fra den 1. maj 2024, som ligger uden for forløbet, og medfører ikke fradrag."},
		{spor.PostUdenForForloeb, satser.Periode{}, "Indtægt nr. 2 (løn) på 9,00 kr. er for ukendt periode, som ligger uden for forløbet, og medfører ikke fradrag."},
	} {
		trin := udfyldt(r.id, spor.Opfyldt)
		trin.Periode, trin.Led[0] = r.periode, kr("9")
		if got := trin.Tekst(); got != r.want {
			t.Errorf("%v: %q, want %q", r.periode, got, r.want)
		}
	}
	trin := udfyldt(spor.Ret, spor.Opfyldt)
	trin.Ordning = satser.Jobafklaring
	if got, want := trin.Tekst(), "Der er ret til ressourceforløbsydelse under jobafklaringsforløb i perioden 3. maj 2024 – 31. maj 2024."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestTrinBestemmelse(t *testing.T) {
	paragraf33 := satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 33, Stk: 1, Nr: 3}
	med := func(ret func(*satser.Hjemmel)) satser.Hjemmel { h := paragraf33; ret(&h); return h }
	for _, r := range []struct {
		grund   string
		hjemmel satser.Hjemmel
		ordning satser.Ordning
		want    string
	}{
		{"kap. 6 a", paragraf33, satser.Ressourceforloeb, "§ 33, stk. 1, nr. 3, jf. § 68 a, stk. 5"},
		{"kap. 6 b", paragraf33, satser.Jobafklaring, "§ 33, stk. 1, nr. 3, jf. § 69 j, stk. 12"},
		{"kap. 6 a, chapter 12", satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 91, Stk: 6}, satser.Ressourceforloeb, "§ 91, stk. 6, jf. § 69 i"},
		{"kap. 6 b, chapter 12", satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 95, Stk: 2}, satser.Jobafklaring, "§ 95, stk. 2, jf. § 69 s"},
		{"chapter 12 without a scheme", satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 93, Stk: 1}, 0, "§ 93, stk. 1"},
		{"before chapter 12", satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 90, Stk: 1}, satser.Jobafklaring, "§ 90, stk. 1"},
		{"after § 95", satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 96, Stk: 1}, satser.Jobafklaring, "§ 96, stk. 1"},
		{"no scheme", paragraf33, 0, "§ 33, stk. 1, nr. 3"},
		{"§ 33 a", med(func(h *satser.Hjemmel) { h.Litra = 'a' }), satser.Jobafklaring, "§ 33 a, stk. 1, nr. 3"},
		{"§ 33 of another act", med(func(h *satser.Hjemmel) { h.Udgave = satser.BEK58af2026 }), satser.Jobafklaring, "bekendtgørelsens § 33, stk. 1, nr. 3"},
		{"an amending act", satser.Hjemmel{Udgave: satser.Lov1750af2025, Paragraf: 21, Stk: 8}, satser.Ressourceforloeb, "ændringslovens § 21, stk. 8"},
		{"another provision", med(func(h *satser.Hjemmel) { h.Paragraf, h.Litra, h.Nr = 68, 'a', 0 }), satser.Ressourceforloeb, "§ 68 a, stk. 1"},
		{"no provision", satser.Hjemmel{}, satser.Ressourceforloeb, ""},
	} {
		if got := (spor.Trin{Hjemmel: r.hjemmel, Ordning: r.ordning}).Bestemmelse(); got != r.want {
			t.Errorf("%s: %q, want %q", r.grund, got, r.want)
		}
	}
}
