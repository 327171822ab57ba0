package spor

// The steps of what follows the benefit: ATP, pension and refusion (package ydelse/udbetaling).
const (
	// ATPYdelse: the benefit that ATP is measured by, after income and before sanctions.
	ATPYdelse ID = iota + sidsteFerie + 1
	// ATPAlder: the person has not turned 16.
	ATPAlder
	// ATPIngenYdelse: there is no benefit after income.
	ATPIngenYdelse
	// ATPTilbagebetalingspligt: the help is given on terms of repayment.
	ATPTilbagebetalingspligt
	// ATPGraenseDel: the least benefit for a part of the month.
	ATPGraenseDel
	// ATPGraense: the least benefit with ATP.
	ATPGraense
	// ATPGraenseUoplyst: the least benefit is not known for the month and decides.
	ATPGraenseUoplyst
	// ATPRet: are ATP contributions paid.
	ATPRet
	// ATPEgen and ATPKommune: the published third and two thirds.
	ATPEgen
	ATPKommune
	// ATPIAlt: both together.
	ATPIAlt
	// ATPBidrag: the contribution as it was handed in.
	ATPBidrag
	// ATPTredjedel: a third of it.
	ATPTredjedel
	// ATPTredjedelKroner: the person's third in whole kroner.
	ATPTredjedelKroner
	// ATPResten: the rest, which the municipality pays.
	ATPResten
	// ATPBidragUoplyst: the contribution is not known for the month.
	ATPBidragUoplyst
	// ATPIndeholdt: what is withheld from the benefit.
	ATPIndeholdt
	// FoerSkat: what is paid out before tax.
	FoerSkat
	// KravVedSiden: a claim for repayment, which is not taken from the benefit.
	KravVedSiden
	// Pensionsgrundlag: what the pension contribution is reckoned on.
	Pensionsgrundlag
	// Pensionsprocent: the year's percentage of it.
	Pensionsprocent
	// Pensionsbidrag: in whole kroner.
	Pensionsbidrag
	// RefusionYdelse: the benefit that the person would have had without incomes.
	RefusionYdelse
	// RefusionHelMaaned: the same for a whole month, when there is right on a part of it.
	RefusionHelMaaned
	// RefusionTimebeloeb: the same for an hour.
	RefusionTimebeloeb
	// RefusionTimebeloebOplyst: the amount for an hour as it was handed in.
	RefusionTimebeloebOplyst
	// RefusionTimer: the hours that one employer has paid wages for.
	RefusionTimer
	// RefusionUgetimer: the hours of all employers in the week.
	RefusionUgetimer
	// RefusionLoft: the most hours of the week.
	RefusionLoft
	// RefusionUgebeloeb: the amount for them, when they are fewer than the employers have paid for.
	RefusionUgebeloeb
	// RefusionTimerRegnet: the hours that count for one employer.
	RefusionTimerRegnet
	// RefusionTimerIAlt: those of the month.
	RefusionTimerIAlt
	// RefusionTimerbeloeb: the amount for them.
	RefusionTimerbeloeb
	// RefusionAndel: one employer's share of the amount for a week.
	RefusionAndel
	// RefusionBeloeb: the amount for one employer.
	RefusionBeloeb
	// RefusionLoenloft: at most the wage.
	RefusionLoenloft
	// RefusionSygedagpenge: less what the employer has right to under the act on sygedagpenge.
	RefusionSygedagpenge
	// RefusionArbejdsgiver: the employer's refusion.
	RefusionArbejdsgiver
	// RefusionIAlt: that of all employers.
	RefusionIAlt
	// RefusionProcent: the year's percentage of the employer's refusion.
	RefusionProcent
	// RefusionTillaeg: in whole kroner.
	RefusionTillaeg
)

// sidsteUdbetaling is the last of them; the steps of the next file follow it.
const sidsteUdbetaling = RefusionTillaeg

var udbetalingstekster = [...]idtekst{
	ATPYdelse - sidsteFerie: {"atp-ydelse", "Ydelsen, som ATP måles efter", udfaldstekst{
		Beregnet: "ATP måles efter ydelsen efter fradrag for indtægter og før sanktioner: {=}.",
	}},
	ATPAlder - sidsteFerie: {"atp-alder", "Alder ved ATP", udfaldstekst{
		IkkeOpfyldt: "Personen er født den {0} og fylder 16 år den {1}. Kommunen indbetaler derfor ikke ATP-bidrag.",
	}},
	ATPIngenYdelse - sidsteFerie: {"atp-ingen-ydelse", "ATP uden ydelse", udfaldstekst{
		IkkeOpfyldt: "Ydelsen efter fradrag for indtægter er {0} Kommunen indbetaler derfor ikke ATP-bidrag.",
	}},
	ATPTilbagebetalingspligt - sidsteFerie: {"atp-tilbagebetalingspligt", "ATP og tilbagebetalingspligt", udfaldstekst{
		IkkeOpfyldt: "Hjælpen er ydet med tilbagebetalingspligt efter § 93. Kommunen indbetaler derfor ikke ATP-bidrag.",
		Uoplyst: "Det er ikke vurderet, om hjælpen er ydet med tilbagebetalingspligt efter § 93, og det afgør, om kommunen " +
			"indbetaler ATP-bidrag.",
	}},
	ATPGraenseDel - sidsteFerie: {"atp-graense-del", "Mindstebeløb for en del af måneden", udfaldstekst{
		Beregnet: "Mindstebeløbet for ATP er {0} om måneden. For {del} af måneden er det {=}.",
	}},
	ATPGraense - sidsteFerie: {"atp-graense", "Mindstebeløb for ATP", udfaldstekst{
		Beregnet: "Mindstebeløbet for ATP er {=}.",
	}},
	ATPGraenseUoplyst - sidsteFerie: {"atp-graense-uoplyst", "Mindstebeløbet for ATP mangler", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, hvor stor ydelsen mindst skal være for at give ATP i måneden, og det afgør, om kommunen " +
			"indbetaler ATP-bidrag.",
	}},
	ATPRet - sidsteFerie: {"atp-ret", "ATP-bidrag", udfaldstekst{
		Opfyldt:     "Ydelsen, {0}, er ikke mindre end mindstebeløbet, {1}. Kommunen indbetaler ATP-bidrag.",
		IkkeOpfyldt: "Ydelsen, {0}, er mindre end mindstebeløbet, {1}. Kommunen indbetaler ikke ATP-bidrag.",
	}},
	ATPEgen - sidsteFerie: {"atp-egen", "Personens del af ATP-bidraget", udfaldstekst{
		Beregnet: "Personen betaler en tredjedel af ATP-bidraget: {=}.",
	}},
	ATPKommune - sidsteFerie: {"atp-kommune", "Kommunens del af ATP-bidraget", udfaldstekst{
		Beregnet: "Kommunen betaler to tredjedele af ATP-bidraget: {=}.",
	}},
	ATPIAlt - sidsteFerie: {"atp-i-alt", "ATP-bidraget i alt", udfaldstekst{
		Beregnet: "ATP-bidraget er i alt {=}.",
	}},
	ATPBidrag - sidsteFerie: {"atp-bidrag", "Oplyst ATP-bidrag", udfaldstekst{
		Beregnet: "ATP-bidraget for måneden er oplyst til {=}.",
	}},
	ATPTredjedel - sidsteFerie: {"atp-tredjedel", "En tredjedel af ATP-bidraget", udfaldstekst{
		Beregnet: "En tredjedel af bidraget er {=}.",
	}},
	ATPTredjedelKroner - sidsteFerie: {"atp-tredjedel-kroner", "Personens tredjedel i hele kroner", udfaldstekst{
		Beregnet: "Personen betaler en tredjedel af bidraget, afrundet til hele kroner: {=}.",
	}},
	ATPResten - sidsteFerie: {"atp-resten", "Resten af ATP-bidraget", udfaldstekst{
		Beregnet: "Kommunen betaler resten af bidraget: {=}.",
	}},
	ATPBidragUoplyst - sidsteFerie: {"atp-bidrag-uoplyst", "ATP-bidraget mangler", udfaldstekst{
		Uoplyst: "Det er ikke oplyst, hvor stort ATP-bidraget for måneden er, og det afgør, hvad der udbetales.",
	}},
	ATPIndeholdt - sidsteFerie: {"atp-indeholdt", "Indeholdt ATP-bidrag", udfaldstekst{
		Beregnet: "I ydelsen indeholdes personens del af ATP-bidraget: {=}.",
	}},
	FoerSkat - sidsteFerie: {"foer-skat", "Til udbetaling før skat", udfaldstekst{
		Beregnet: "Før skat udbetales {=}.",
	}},
	KravVedSiden - sidsteFerie: {"krav-ved-siden", "Tilbagebetaling ved siden af ydelsen", udfaldstekst{
		Opfyldt: "Personen skal desuden betale {0} tilbage. Beløbet er ikke trukket fra ydelsen og ændrer hverken ATP-bidraget, " +
			"udbetalingen eller pensionsbidraget.",
	}},
	Pensionsgrundlag - sidsteFerie: {"pensionsgrundlag", "Grundlag for pensionsbidraget", udfaldstekst{
		Beregnet: "Bidraget til den obligatoriske pensionsordning beregnes af ydelsen efter fradrag for indtægter, sanktioner " +
			"og personens del af ATP-bidraget: {=}.",
	}},
	Pensionsprocent - sidsteFerie: {"pensionsprocent", "Årets procent af grundlaget", udfaldstekst{
		Beregnet: "Årets procent er {1} Det er {=}.",
	}},
	Pensionsbidrag - sidsteFerie: {"pensionsbidrag", "Bidrag til obligatorisk pensionsordning", udfaldstekst{
		Beregnet: "Bidraget til den obligatoriske pensionsordning er {=}. Staten betaler det, og det trækkes ikke fra ydelsen.",
	}},
	RefusionYdelse - sidsteFerie: {"refusion-ydelse", "Ydelsen uden indtægter", udfaldstekst{
		Beregnet: "Uden indtægter, der medfører fradrag, ville ydelsen for måneden have været {=}.",
	}},
	RefusionHelMaaned - sidsteFerie: {"refusion-hel-maaned", "Ydelsen for en hel måned", udfaldstekst{
		Beregnet: "Der er ret til ydelsen i en del af måneden. For en hel måned svarer det til {=}.",
	}},
	RefusionTimebeloeb - sidsteFerie: {"refusion-timebeloeb", "Beløb pr. time", udfaldstekst{
		Beregnet: "For en time svarer det til {=}.",
	}},
	RefusionTimebeloebOplyst - sidsteFerie: {"refusion-timebeloeb-oplyst", "Oplyst beløb pr. time", udfaldstekst{
		Beregnet: "Beløbet pr. time er oplyst til {=}.",
	}},
	RefusionTimer - sidsteFerie: {"refusion-timer", "Timer med løn under sygefravær", udfaldstekst{
		Beregnet: "Arbejdsgiver nr. {nr} betaler løn under sygefravær for {=} {i perioden}.",
	}},
	RefusionUgetimer - sidsteFerie: {"refusion-ugetimer", "Timer i alt", udfaldstekst{
		Beregnet: "Der betales løn under sygefravær for i alt {=} {i perioden}.",
	}},
	RefusionLoft - sidsteFerie: {"refusion-loft", "Højeste antal timer", udfaldstekst{
		Beregnet: "Der kan højst ydes refusion for {=} {i perioden}.",
	}},
	RefusionUgebeloeb - sidsteFerie: {"refusion-ugebeloeb", "Beløb til fordeling", udfaldstekst{
		Beregnet: "Beløbet for {1} fordeles mellem arbejdsgiverne efter deres timer: {=}.",
	}},
	RefusionTimerRegnet - sidsteFerie: {"refusion-timer-regnet", "Timer, der regnes med", udfaldstekst{
		Beregnet: "For arbejdsgiver nr. {nr} regnes der {i perioden} med {=}.",
	}},
	RefusionTimerIAlt - sidsteFerie: {"refusion-timer-i-alt", "Arbejdsgiverens timer i alt", udfaldstekst{
		Beregnet: "For arbejdsgiver nr. {nr} regnes der i alt med {=}.",
	}},
	RefusionTimerbeloeb - sidsteFerie: {"refusion-timerbeloeb", "Beløb for arbejdsgiverens timer", udfaldstekst{
		Beregnet: "Beløbet for {1} er {=}.",
	}},
	RefusionAndel - sidsteFerie: {"refusion-andel", "Arbejdsgiverens andel", udfaldstekst{
		Beregnet: "Arbejdsgiver nr. {nr} har betalt for {1} af {2} {i perioden} og får den andel af beløbet: {=}.",
	}},
	RefusionBeloeb - sidsteFerie: {"refusion-beloeb", "Beløb for arbejdsgiveren", udfaldstekst{
		Beregnet: "Beløbet for arbejdsgiver nr. {nr} er i alt {=}.",
	}},
	RefusionLoenloft - sidsteFerie: {"refusion-loenloft", "Højst den udbetalte løn", udfaldstekst{
		Beregnet: "Refusionen kan højst svare til den udbetalte løn, {1}: {=}.",
	}},
	RefusionSygedagpenge - sidsteFerie: {"refusion-sygedagpenge", "Nedsat med sygedagpenge", udfaldstekst{
		Beregnet: "Arbejdsgiver nr. {nr} har ret til {1} efter lov om sygedagpenge, og refusionen nedsættes med det beløb: {=}.",
	}},
	RefusionArbejdsgiver - sidsteFerie: {"refusion-arbejdsgiver", "Refusion til arbejdsgiveren", udfaldstekst{
		Beregnet: "Arbejdsgiver nr. {nr} får {=} i refusion, rundet ned til hele øre.",
	}},
	RefusionIAlt - sidsteFerie: {"refusion-i-alt", "Refusion i alt", udfaldstekst{
		Beregnet: "Refusionen er i alt {=}.",
	}},
	RefusionProcent - sidsteFerie: {"refusion-procent", "Årets procent af refusionen", udfaldstekst{
		Beregnet: "Årets procent er {1} Af refusionen til arbejdsgiver nr. {nr} er det {=}.",
	}},
	RefusionTillaeg - sidsteFerie: {"refusion-tillaeg", "Tillæg til refusionen", udfaldstekst{
		Beregnet: "Arbejdsgiver nr. {nr} får {=} i tillæg til refusionen.",
	}},
}
