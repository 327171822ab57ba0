package spor_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// sanktionssaetninger goes on from saetninger: the steps of an assessed failure and of a sanction.
var sanktionssaetninger = []saetning{
	{spor.HjemmelFradrag, spor.Opfyldt, "", "", "Udeblivelse fra en samtale som led i forløbet medfører fradrag for hver dag, hvis betingelserne er opfyldt."},
	{spor.HjemmelNedsaettelse, spor.Opfyldt, "", "", "Udeblivelse fra en samtale som led i forløbet medfører, at ydelsen nedsættes med et beløb for hændelsen, hvis betingelserne er opfyldt."},
	{spor.HjemmelOphoer, spor.Opfyldt, "", "", "Ved udeblivelse fra en samtale som led i forløbet kan kommunen vælge, at ydelsen ophører, hvis betingelserne er opfyldt."},
	{spor.HjemmelTredjedel, spor.Opfyldt, "", "", "Udeblivelse fra en samtale som led i forløbet medfører, at en tredjedel af ydelsen trækkes fra eller kræves tilbage, hvis betingelserne er opfyldt."},
	{spor.IngenHjemmel, spor.IkkeOpfyldt, "", "", "Loven knytter ingen sanktion til udeblivelse fra en samtale som led i forløbet. Der er ikke hjemmel til at sanktionere."},
	{spor.IngenHjemmel, spor.KraeverSkoen, "", "", "Kilderne afgør ikke, om udeblivelse fra en samtale som led i forløbet på dagen kan føre til en sanktion. Kommunen skal afklare hjemlen."},
	{spor.IPlanen, spor.Opfyldt, "", "", "Tilbuddet fremgår af rehabiliteringsplanen eller en helhedsorienteret plan."},
	{spor.IPlanen, spor.IkkeOpfyldt, "", "", "Tilbuddet fremgår ikke af rehabiliteringsplanen eller en helhedsorienteret plan, og det kan derfor ikke føre til en sanktion."},
	{spor.IPlanen, spor.Uoplyst, "", "", "Det er ikke oplyst, om tilbuddet fremgår af rehabiliteringsplanen eller en helhedsorienteret plan."},
	{spor.FravaerUoplyst, spor.Uoplyst, "", "", "Det er ikke oplyst, hvilke dage udeblivelse fra en samtale som led i forløbet drejer sig om."},
	{spor.KontaktUoplyst, spor.Uoplyst, "", "", "Det er ikke oplyst, hvornår kontakten blev genoprettet, eller til hvilken dag den ikke var det."},
	{spor.Selvbooking, spor.Opfyldt, "8 dage;8 dage", "", "Personen var forinden vejledt om at booke selv og havde 8 dage til det."},
	{spor.Selvbooking, spor.IkkeOpfyldt, "5 dage;8 dage", "", "Personen var ikke forinden vejledt om at booke selv eller havde ikke mindst 8 dage til det. Der var ingen pligt til at booke."},
	{spor.Selvbooking, spor.Uoplyst, "", "", "Det er ikke oplyst, om personen forinden var vejledt om at booke selv, og hvornår fristen blev givet."},
	{spor.Gentagne, spor.Opfyldt, "", "", "Personen har gentagne gange afvist eller været udeblevet fra tilbud eller på anden vis ikke medvirket i forløbet."},
	{spor.Gentagne, spor.IkkeOpfyldt, "", "", "Der er kun oplyst én afvisning eller udeblivelse, og det er ikke gentagne gange."},
	{spor.Gentagne, spor.Uoplyst, "", "", "Det er ikke oplyst, hvor mange gange personen har afvist eller været udeblevet fra tilbud, eller om personen på anden vis ikke medvirker."},
	{spor.BedreVidende, spor.Opfyldt, "", "", "Kommunen har vurderet, at personen handlede mod bedre vidende."},
	{spor.BedreVidende, spor.IkkeOpfyldt, "", "", "Personen handlede ikke mod bedre vidende."},
	{spor.BedreVidende, spor.KraeverSkoen, "", "", "Kommunen skal vurdere, om personen handlede mod bedre vidende."},
	{spor.Fritagelse, spor.Opfyldt, "", "", "Fravær ved graviditet, barsel eller adoption fritager ikke personen for pligten på dagen."},
	{spor.Fritagelse, spor.IkkeOpfyldt, "", "", "Personen er fritaget i perioden 3. maj 2024 – 31. maj 2024: fravær ved graviditet, barsel eller adoption. Der var ingen pligt at tilsidesætte."},
	{spor.Fritagelse, spor.Uoplyst, "", "", "Det er ikke oplyst, om der er aftalt ferie i perioden 3. maj 2024 – 31. maj 2024, og det afgør, om personen havde en pligt."},
	{spor.Fritagelse, spor.KraeverSkoen, "", "", "Kilderne afgør ikke, om fravær ved graviditet, barsel eller adoption fritager i perioden 3. maj 2024 – 31. maj 2024. Kommunen skal tage stilling."},
	{spor.FritagelseDelvis, spor.Opfyldt, "", "", "Personen er fritaget i perioden 3. maj 2024 – 31. maj 2024: fravær ved graviditet, barsel eller adoption. De af dagene, der ligger der, regnes ikke med."},
	{spor.VejledningSamtidig, spor.Opfyldt, "", "", "Personen fik skriftligt, sammen med henvisningen, tilbuddet eller indkaldelsen, at vide, hvad følgen var, og hvad der skulle til for igen at få ydelsen."},
	{spor.VejledningSamtidig, spor.IkkeOpfyldt, "", "", "Personen fik ikke skriftligt, sammen med henvisningen, tilbuddet eller indkaldelsen, at vide, både hvad følgen var, og hvad der skulle til for igen at få ydelsen. Der kan ikke sanktioneres."},
	{spor.VejledningSamtidig, spor.Uoplyst, "", "", "Det er ikke dokumenteret, at personen skriftligt, sammen med henvisningen, tilbuddet eller indkaldelsen, fik at vide, både hvad følgen var, og hvad der skulle til for igen at få ydelsen."},
	{spor.VejledningLoebende, spor.Opfyldt, "2023-02-01 dag", "", "Vejledningen er gennemgået med personen selv, udleveret og sendt senest ved den første jobsamtale, og den er sidst gennemgået den 1. februar 2023, inden for et halvt år før hændelsen."},
	{spor.VejledningLoebende, spor.IkkeOpfyldt, "", "", "Vejledningen er ikke gennemgået med personen selv, udleveret, sendt og gentaget hvert halve år. Der kan ikke sanktioneres, uanset hvad grunden til hændelsen er."},
	{spor.VejledningLoebende, spor.Uoplyst, "", "", "Det er ikke dokumenteret, at vejledningen er gennemgået med personen selv, udleveret og sendt senest ved den første jobsamtale og gentaget hvert halve år."},
	{spor.VejledningLoebende, spor.KraeverSkoen, "2023-02-01 dag", "", "Vejledningen er først gennemgået den 1. februar 2023, efter den første jobsamtale. Kommunen skal tage stilling til, om den opfylder kravet."},
	{spor.VejledningAdvarsel, spor.Opfyldt, "", "", "Indkaldelsen til den første jobsamtale sagde skriftligt, at personen skulle møde, og at en udeblivelse uden rimelig grund ville medføre fradrag for hver dag."},
	{spor.VejledningSkriftlig, spor.Opfyldt, "2024-02-01 dag", "", "Personen er den 1. februar 2024 skriftligt vejledt om rettigheder og pligter i forhold til rådighed og sanktioner."},
	{spor.VejledningSkriftlig, spor.IkkeOpfyldt, "", "", "Personen var ikke skriftligt vejledt om rettigheder og pligter i forhold til rådighed og sanktioner før hændelsen. Der kan ikke sanktioneres."},
	{spor.VejledningSkriftlig, spor.Uoplyst, "", "", "Det er ikke dokumenteret, at personen før hændelsen er skriftligt vejledt om rettigheder og pligter i forhold til rådighed og sanktioner."},
	{spor.KontaktOpnaaet, spor.Opfyldt, "2024-06-04 dag", "", "Der var personlig kontakt med personen den 4. juni 2024."},
	{spor.KontaktUdtoemt, spor.Opfyldt, "3 antal", "", "Kommunen har dokumenteret 3 forsøg på personlig kontakt og har vurderet, at alle rimelige muligheder er udtømt."},
	{spor.KontaktUdtoemt, spor.IkkeOpfyldt, "", "", "Kommunen har ikke udtømt alle rimelige muligheder for personlig kontakt. Der kan ikke sanktioneres på det grundlag."},
	{spor.KontaktUdtoemt, spor.Uoplyst, "", "", "Der er ikke dokumenteret noget forsøg på personlig kontakt efter hændelsen."},
	{spor.KontaktUdtoemt, spor.KraeverSkoen, "1 antal", "", "Kommunen har dokumenteret 1 forsøg på personlig kontakt og skal vurdere, om alle rimelige muligheder er udtømt."},
	{spor.Partshoering, spor.Opfyldt, "2024-06-10 dag", "", "Personen er hørt den 10. juni 2024."},
	{spor.Partshoering, spor.IkkeOpfyldt, "", "", "Personen er ikke hørt i tide. Der må ikke træffes afgørelse om en sanktion, før personen er hørt."},
	{spor.Partshoering, spor.Uoplyst, "", "", "Det er ikke dokumenteret, at personen er hørt."},
	{spor.IngenHoering, spor.Opfyldt, "", "", "Kommunen har vurderet, at personen ikke skal høres."},
	{spor.ArbejdsgiverOrienteres, spor.Opfyldt, "", "", "En arbejdsgiver med ret til refusion skal orienteres om det mulige fradrag, når personen høres. Det er ikke oplyst, at det er sket."},
	{spor.Grund, spor.Opfyldt, "", "", "Der er peget på pasning af egne børn. Det er ikke en rimelig grund: forholdet er ikke godtgjort, eller betingelserne for grunden er ikke opfyldt."},
	{spor.Grund, spor.IkkeOpfyldt, "", "", "Personen havde en rimelig grund i perioden 3. maj 2024 – 31. maj 2024: pasning af egne børn."},
	{spor.Grund, spor.Uoplyst, "", "", "Der er peget på pasning af egne børn. Det er ikke oplyst, om det er godtgjort."},
	{spor.Grund, spor.KraeverSkoen, "", "", "Der er peget på pasning af egne børn. Kommunen skal vurdere, om det er en rimelig grund."},
	{spor.GrundDelvis, spor.Opfyldt, "", "", "Personen havde en rimelig grund i perioden 3. maj 2024 – 31. maj 2024: pasning af egne børn. De af dagene, der ligger der, regnes ikke med."},
	{spor.GrundDaekkerIkke, spor.Opfyldt, "", "", "Der er peget på pasning af egne børn. Grunden gælder andre dage eller et andet tilbud."},
	{spor.GrundIkkePaaListen, spor.Opfyldt, "", "", "Der er peget på pasning af egne børn. Det er ikke en af de grunde, loven nævner, men det indgår i vurderingen af andre forhold."},
	{spor.IngenDage, spor.IkkeOpfyldt, "", "", "På hver af dagene er personen fritaget eller har en rimelig grund."},
	{spor.SygdomIkkeMeldt, spor.Uoplyst, "", "", "Det er ikke oplyst, om sygdommen er meldt på den måde, som jobcenteret har angivet."},
	{spor.SygdomIkkeMeldt, spor.KraeverSkoen, "", "", "Sygdommen er ikke meldt på den måde, som jobcenteret har angivet. Kommunen skal vurdere, om den alligevel er en rimelig grund."},
	{spor.RimeligGrund, spor.Opfyldt, "", "", "Kommunen har vurderet, at personen ikke havde en rimelig grund."},
	{spor.RimeligGrund, spor.IkkeOpfyldt, "", "", "Kommunen har vurderet, at personen havde en rimelig grund."},
	{spor.RimeligGrund, spor.KraeverSkoen, "", "", "Kommunen skal vurdere, om personen havde en rimelig grund."},
	{spor.AndreForhold, spor.Opfyldt, "", "", "Kommunen har vurderet, at der ikke er andre forhold, som betyder, at personen ikke havde pligten."},
	{spor.AndreForhold, spor.IkkeOpfyldt, "", "", "Kommunen har vurderet, at der er andre forhold, som betyder, at personen ikke havde pligten."},
	{spor.AndreForhold, spor.KraeverSkoen, "", "", "Kommunen skal vurdere, om der er andre forhold, som betyder, at personen ikke havde pligten."},
	{spor.FremmerRaadighed, spor.Opfyldt, "", "", "Kommunen har vurderet, at en sanktion vil fremme personens rådighed."},
	{spor.FremmerRaadighed, spor.IkkeOpfyldt, "", "", "Kommunen har vurderet, at en sanktion ikke vil fremme personens rådighed. Der skal ikke træffes afgørelse om en sanktion."},
	{spor.FremmerRaadighed, spor.KraeverSkoen, "", "", "Kommunen skal vurdere, om en sanktion vil fremme personens rådighed."},
	{spor.Begrundelse, spor.Opfyldt, "", "", "Afgørelsens begrundelse viser reglerne, vurderingerne og de faktiske forhold."},
	{spor.Begrundelse, spor.IkkeOpfyldt, "", "", "Afgørelsens begrundelse viser ikke reglerne, vurderingerne og de faktiske forhold. Afgørelsen er mangelfuld."},
	{spor.Begrundelse, spor.Uoplyst, "", "", "Det er ikke oplyst, om afgørelsens begrundelse viser reglerne, vurderingerne og de faktiske forhold."},
	{spor.AfgoerelseUoplyst, spor.Uoplyst, "", "", "Det er ikke oplyst, hvornår forseelsen blev konstateret, og hvornår kommunen traf afgørelse om den."},
	{spor.OphoerAfgoerelse, spor.Opfyldt, "2024-06-03 dag", "", "Kommunen har besluttet, at ydelsen ophører fra den 3. juni 2024."},
	{spor.OphoerAfgoerelse, spor.IkkeOpfyldt, "", "", "Kommunen har besluttet, at ydelsen ikke ophører."},
	{spor.OphoerAfgoerelse, spor.KraeverSkoen, "", "", "Kommunen kan beslutte, at ydelsen ophører. Det er et skøn, og det skal begrundes."},
	{spor.Sanktionsfrist, spor.Opfyldt, "2024-01-15 dag;2024-04-30 dag", "", "Fristen regnes fra den 15. januar 2024. Sanktionen skal ske i ydelsen for tiden til og med den 30. april 2024, og den sker i perioden 3. maj 2024 – 31. maj 2024."},
	{spor.Sanktionsfrist, spor.IkkeOpfyldt, "2024-01-15 dag;2024-04-30 dag", "", "Fristen regnes fra den 15. januar 2024. Sanktionen skulle ske i ydelsen for tiden til og med den 30. april 2024, og fristen er overskredet."},
	{spor.Sanktionsfrist, spor.Uoplyst, "2024-01-15 dag;2024-04-30 dag", "", "Fristen regnes fra den 15. januar 2024. Sanktionen skal ske i ydelsen for tiden til og med den 30. april 2024. Det er ikke oplyst, i hvilken måneds ydelse den sker."},
	{spor.SanktionHaendelse, spor.Opfyldt, "", "", "Hændelse nr. 2: udeblivelse fra en samtale som led i forløbet i perioden 3. maj 2024 – 31. maj 2024. Betingelserne for en sanktion er opfyldt."},
	{spor.SanktionHaendelse, spor.IkkeOpfyldt, "", "", "Hændelse nr. 2: udeblivelse fra en samtale som led i forløbet i perioden 3. maj 2024 – 31. maj 2024. Den fører ikke til en sanktion."},
	{spor.SanktionHaendelse, spor.Uoplyst, "", "", "Hændelse nr. 2: udeblivelse fra en samtale som led i forløbet i perioden 3. maj 2024 – 31. maj 2024. Der er ikke grundlag for en sanktion, så længe noget ikke er oplyst eller gjort."},
	{spor.SanktionHaendelse, spor.KraeverSkoen, "", "", "Hændelse nr. 2: udeblivelse fra en samtale som led i forløbet i perioden 3. maj 2024 – 31. maj 2024. Der er ikke grundlag for en sanktion, så længe noget ikke er vurderet."},
	{spor.Fradragsdage, spor.Opfyldt, "3 dage", "", "Der foretages fradrag for 3 dage i perioden 3. maj 2024 – 31. maj 2024."},
	{spor.Fradragsdage, spor.IkkeOpfyldt, "", "", "Der er ingen dag at foretage fradrag for: de er allerede fratrukket, det er for sent, personen er fritaget på dem, eller der var ikke ret til ydelsen."},
	{spor.Dagssats, spor.Beregnet, "569.00 kr", "569.00 kr", "Fradraget er 569,00 kr. pr. dag."},
	{spor.Dagsniveau, spor.Beregnet, "20345.00 kr", "20345.00 kr", "Ydelsens niveau på dagen er 20.345,00 kr. om måneden."},
	{spor.Dagsbeloeb, spor.Beregnet, "20345.00 kr;12/260 dage", "939.00 kr", "Årets ydelse delt på dagene i uger med fem dage er 939,00 kr. pr. dag."},
	{spor.EgenDagssats, spor.Beregnet, "1017.25 kr", "1017.00 kr", "Fradraget er 1.017,00 kr. pr. dag, afrundet til hele kroner."},
	{spor.Dagsfradrag, spor.Beregnet, "569.00 kr;3 dage", "1707.00 kr", "For 3 dage trækkes 569,00 kr. pr. dag: 1.707,00 kr."},
	{spor.DagsfradragSum, spor.Beregnet, "", "1707.00 kr", "Fradrag for dagene er tilsammen 1.707,00 kr."},
	{spor.MaanedFoer, spor.Beregnet, "12326.00 kr", "12326.00 kr", "Månedens ydelse før indtægter er 12.326,00 kr."},
	{spor.MaanedEfter, spor.Beregnet, "9326.00 kr", "9326.00 kr", "Månedens ydelse efter fradrag for indtægter er 9.326,00 kr."},
	{spor.HaendelsesmaanedFoer, spor.Beregnet, "12326.00 kr", "12326.00 kr", "Ydelsen før indtægter var 12.326,00 kr. i perioden 3. maj 2024 – 31. maj 2024."},
	{spor.HaendelsesmaanedEfter, spor.Beregnet, "9326.00 kr", "9326.00 kr", "Ydelsen efter fradrag for indtægter var 9.326,00 kr. i perioden 3. maj 2024 – 31. maj 2024."},
	{spor.HaendelsesmaanedUoplyst, spor.Uoplyst, "", "", "Ydelsen i perioden 3. maj 2024 – 31. maj 2024 kan ikke beregnes, fordi der mangler oplysninger. Den afgør sanktionen."},
	{spor.HaendelsesmaanedUoplyst, spor.KraeverSkoen, "", "", "Ydelsen i perioden 3. maj 2024 – 31. maj 2024 kan ikke beregnes, før kommunen har taget stilling til noget i den måned. Den afgør sanktionen."},
	{spor.DagsfradragAndel, spor.Beregnet, "569.00 kr;9326.00 kr;12326.00 kr", "430.51 kr", "Ydelsen er nedsat, og fradraget nedsættes med samme andel: 430,51 kr."},
	{spor.DagsfradragTidligere, spor.Beregnet, "8316.00 kr", "8316.00 kr", "For andre dage i perioden 3. maj 2024 – 31. maj 2024 er der allerede afgjort et fradrag på 8.316,00 kr."},
	{spor.DagsfradragPlads, spor.Beregnet, "16382.00 kr;8316.00 kr", "8066.00 kr", "Fradraget for månedens dage kan derfor højst være yderligere 8.066,00 kr."},
	{spor.DagsfradragLoft, spor.Beregnet, "16632.00 kr;16382.00 kr", "16382.00 kr", "Fradraget for månedens dage kan ikke være større end månedens ydelse: 16.382,00 kr."},
	{spor.Haendelsesbeloeb, spor.Beregnet, "1896.00 kr", "1896.00 kr", "Ydelsen nedsættes med 1.896,00 kr. for hændelsen."},
	{spor.HaendelseFraLoft, spor.Uoplyst, "", "", "Personen er omfattet af § 10 f, § 10 h eller § 10 j. Det er ikke oplyst, hvilket niveau ydelsen svarer til, og det afgør beløbet."},
	{spor.NedsaettelseBrugt, spor.IkkeOpfyldt, "", "", "Der er allerede en nedsættelse for en anden hændelse i kalendermåneden, og der kan kun være én."},
	{spor.HaendelsesbeloebAndel, spor.Beregnet, "1896.00 kr;9326.00 kr;12326.00 kr", "1434.54 kr", "Ydelsen er nedsat, og beløbet nedsættes med samme andel: 1.434,54 kr."},
	{spor.SanktionerIAlt, spor.Beregnet, "", "1865.05 kr", "Sanktionerne er i alt 1.865,05 kr."},
	{spor.Udgangspunkt, spor.Beregnet, "9326.00 kr", "9326.00 kr", "Ydelsen før sanktioner er 9.326,00 kr."},
	{spor.SanktionTrukket, spor.Beregnet, "1865.05 kr;9326.00 kr", "1865.05 kr", "Fra månedens ydelse trækkes 1.865,05 kr. Det kan højst være hele ydelsen."},
	{spor.EfterSanktion, spor.Beregnet, "9326.00 kr;1865.05 kr", "7460.95 kr", "Ydelsen efter sanktioner er 7.460,95 kr."},
	{spor.Forseelse, spor.Opfyldt, "2 antal;20 antal", "", "Forseelse nr. 2: udeblivelse fra en samtale som led i forløbet. Det er gang nr. 2 inden for 5 år, og virkningen varer 20 uger."},
	{spor.ForseelseBortfaldet, spor.IkkeOpfyldt, "2024-06-01 dag", "", "Forseelsen blev konstateret for mere end 5 år siden, og det, der ikke er afviklet den 1. juni 2024, er bortfaldet."},
	{spor.ForseelseVenter, spor.Opfyldt, "21 dage", "", "Virkningen er udskudt, fordi der gennemføres en anden sanktion i måneden. Der er 21 dage tilbage."},
	{spor.TredjedelDage, spor.Beregnet, "12326.00 kr;21/30 dage", "8628.20 kr", "For 21/30 af måneden er ydelsen 8.628,20 kr."},
	{spor.Tredjedel, spor.Beregnet, "8628.20 kr;1/3 antal", "8628.20/3 kr", "En tredjedel heraf er ca. 2.876,07 kr."},
	{spor.TredjedelAfrundet, spor.Beregnet, "8628.20/3 kr", "2876.00 kr", "Ydelsen nedsættes med 2.876,00 kr."},
	{spor.EfterTredjedel, spor.Beregnet, "12326.00 kr;2876.00 kr", "9450.00 kr", "Ydelsen efter nedsættelsen er 9.450,00 kr."},
	{spor.TilbagebetalesDage, spor.Beregnet, "3834.00 kr;21/30 dage", "2683.80 kr", "For 21/30 af måneden er ydelsen 2.683,80 kr."},
	{spor.TilbagebetalesDel, spor.Beregnet, "2683.80 kr;1/3 antal", "894.60 kr", "Heraf kræves 1/3 tilbage: 894,60 kr."},
	{spor.Tilbagebetales, spor.Beregnet, "894.60 kr", "895.00 kr", "Personen skal betale 895,00 kr. tilbage. Det trækkes ikke i månedens ydelse."},
	{spor.GodtgoerelseFradrag, spor.Beregnet, "1000.00 kr;3/20 dage", "150.00 kr", "Kommunen kan højst trække 3/20 af godtgørelsen på 1.000,00 kr. fra: 150,00 kr. Kommunen vælger, om der trækkes noget."},
}

// TestTrinTekstSanktion: a failure, a ground and an exemption are named in the sentence, with a capital where it begins
// with one, and one day is said to be one day.
func TestTrinTekstSanktion(t *testing.T) {
	enDag := satser.MustPeriode("2024-06-03", "2024-06-03")
	for _, r := range []struct {
		grund string
		trin  spor.Trin
		want  string
	}{
		{
			"a failure of one day", spor.Trin{ID: spor.SanktionHaendelse, Udfald: spor.Opfyldt, Post: 1, Haendelse: satser.AfvistArbejde, Periode: enDag},
			"Hændelse nr. 1: afvisning af et tilbud om arbejde den 3. juni 2024. Betingelserne for en sanktion er opfyldt.",
		},
		{
			"one day's deduction", spor.Trin{ID: spor.Fradragsdage, Udfald: spor.Opfyldt, Periode: enDag, Led: [3]spor.Tal{spor.Dagtal(1, 0)}},
			"Der foretages fradrag for 1 dag den 3. juni 2024.",
		},
		{
			"another failure begins the sentence", spor.Trin{ID: spor.HjemmelNedsaettelse, Udfald: spor.Opfyldt, Haendelse: satser.OphoertMedArbejde},
			"Ophør med arbejde medfører, at ydelsen nedsættes med et beløb for hændelsen, hvis betingelserne er opfyldt.",
		},
		{
			"an exemption begins the sentence", spor.Trin{ID: spor.Fritagelse, Udfald: spor.Opfyldt, Fritagelse: satser.Omsorgsorlov},
			"Omsorgsorlov fritager ikke personen for pligten på dagen.",
		},
		{
			"a ground from a day on", spor.Trin{ID: spor.Grund, Udfald: spor.IkkeOpfyldt, Grund: satser.GrundSygdom, Periode: satser.MustPeriode("2024-06-03", "")},
			"Personen havde en rimelig grund fra den 3. juni 2024: egen sygdom.",
		},
		{"no kind is named", spor.Trin{ID: spor.HjemmelTredjedel, Udfald: spor.Opfyldt}, "Ukendt hændelse medfører, at en tredjedel af ydelsen trækkes fra eller kræves tilbage, hvis betingelserne er opfyldt."},
		{"no exemption is named", spor.Trin{ID: spor.Fritagelse, Udfald: spor.Opfyldt}, "Ukendt fritagelse fritager ikke personen for pligten på dagen."},
		{"no ground is named", spor.Trin{ID: spor.GrundDaekkerIkke, Udfald: spor.Opfyldt}, "Der er peget på ukendt grund. Grunden gælder andre dage eller et andet tilbud."},
	} {
		if got := r.trin.Tekst(); got != r.want {
			t.Errorf("%s:\n %s\nwant\n %s", r.grund, got, r.want)
		}
	}
}

// TestSanktionBestemmelse: §§ 13 and 35 are cited with the provision that borrows them, which moved in LBK 981/2019 for §
// 13, and the provisions of other acts with the name of the act.
func TestSanktionBestemmelse(t *testing.T) {
	const a, b = satser.Ressourceforloeb, satser.Jobafklaring
	paragraf := func(u satser.Udgave, p uint16, stk uint8) satser.Hjemmel {
		return satser.Hjemmel{Udgave: u, Paragraf: p, Stk: stk}
	}
	for _, r := range []struct {
		grund   string
		hjemmel satser.Hjemmel
		ordning satser.Ordning
		want    string
	}{
		{"lov 1380/2012 § 69, stk. 3: § 13, stk. 4 og 5", paragraf(satser.LBK190af2012, 13, 4), a, "§ 13, stk. 4, jf. § 69, stk. 3"},
		{"LBK 247/2019 § 69, stk. 3: § 13, stk. 7 og 8", paragraf(satser.LBK247af2019, 13, 7), a, "§ 13, stk. 7, jf. § 69, stk. 3"},
		{"LBK 247/2019 § 69 k, stk. 3", paragraf(satser.LBK247af2019, 13, 8), b, "§ 13, stk. 8, jf. § 69 k, stk. 3"},
		{"LBK 981/2019 § 69, stk. 4", paragraf(satser.LBK981af2019, 13, 7), a, "§ 13, stk. 7, jf. § 69, stk. 4"},
		{"LBK 981/2019 § 69 k, stk. 4", paragraf(satser.LBK981af2019, 13, 7), b, "§ 13, stk. 7, jf. § 69 k, stk. 4"},
		{"LBK 1004/2025 § 69 k, stk. 4", paragraf(satser.LBK1004af2025, 13, 8), b, "§ 13, stk. 8, jf. § 69 k, stk. 4"},
		{"§ 69 a, stk. 5: § 35, stk. 8", paragraf(satser.LBK241af2021, 35, 8), a, "§ 35, stk. 8, jf. § 69 a, stk. 5"},
		{"§ 69 l, stk. 5: § 35, stk. 8", paragraf(satser.LBK241af2021, 35, 8), b, "§ 35, stk. 8, jf. § 69 l, stk. 5"},
		{"§ 13 without a scheme", paragraf(satser.LBK241af2021, 13, 7), 0, "§ 13, stk. 7"},
		{"a scheme that is none", paragraf(satser.LBK241af2021, 13, 7), 3, "§ 13, stk. 7"},
		{"§ 13 a is another provision", satser.Hjemmel{Udgave: satser.LBK241af2021, Paragraf: 13, Litra: 'a', Stk: 7}, a, "§ 13 a, stk. 7"},
		{"§ 69 is the chapter's own", paragraf(satser.LBK241af2021, 69, 5), a, "§ 69, stk. 5"},
		{"FVL is named", paragraf(satser.LBK433af2014, 19, 1), a, "FVL § 19, stk. 1"},
		{"RSL is named", paragraf(satser.LBK354af2025, 11, 2), b, "RSL § 11, stk. 2"},
		{"LAB is named", paragraf(satser.LBK280af2024, 106, 1), b, "LAB § 106, stk. 1"},
		{"§ 13 and § 35 of LAB are not those of LAS", paragraf(satser.LBK280af2024, 35, 1), a, "LAB § 35, stk. 1"},
		{"that of the order on complaints has a name", paragraf(satser.BEK861af2025, 11, 1), a, "retssikkerhedsbekendtgørelsens § 11, stk. 1"},
		{"that of an order says so", paragraf(satser.BEK1216af2023, 13, 1), a, "beskæftigelsesbekendtgørelsens § 13, stk. 1"},
	} {
		if got := (spor.Trin{Hjemmel: r.hjemmel, Ordning: r.ordning}).Bestemmelse(); got != r.want {
			t.Errorf("%s: %q, want %q", r.grund, got, r.want)
		}
	}
}
