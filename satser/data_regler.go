package satser

// gaeldendeRegler holds every rule in every version, kap. 6 a first and kap. 6 b second. Each version cites the provision as it is
// numbered in the edition in which the words were first read, with the amending act when that is known; [Hjemmel.Paa] finds the edition to
// cite on a day. It is static data: the linker lays it out and nothing runs when the package starts.
var gaeldendeRegler = regelbord{
	// § 68, stk. 1, and § 69 j, stk. 1: who receives the benefit, without regard to wealth and spouse.
	RegelRet: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 1. juli 2014 er udledt."},
		},
	},
	// Kap. 6 a is repealed on 1 February 2026 and takes no new courses after 31 January (lov 1750/2025, with its transition in § 21); the day
	// was read in BEK 58/2026 § 1, stk. 3, which keeps an older order alive for those who go on.
	RegelBevilling: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2026<<9 | 2<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{Lov1750af2025, 0, 21, 0, 8, 0, 0}, Kendt: Dato{2025<<9 | 12<<5 | 29}, Sikkerhed: Udledt, Note: "Lov 1750/2025 ophæver kap. 6 a; § 21, stk. 8, om dem, der fortsætter, er set omtalt i BEK 18/2026 § 3, stk. 2. Dagen og ordet bevilliget står i BEK 58/2026 § 1, stk. 3."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// The four categories have stood since 2013; stk. 2 states amounts of its own from 1 July 2025.
	RegelSatsgruppe: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// "Her i landet" became "her i riget" on 1 July 2025.
	RegelBoernsOphold: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: ILandet, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 0, 3, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: IRiget, Hjemmel: Hjemmel{LBK1004af2025, Lov1655af2024, 68, 0, 3, 0, 0}, Kendt: Dato{2024<<9 | 12<<5 | 30}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: ILandet, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 3, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: IRiget, Hjemmel: Hjemmel{LBK1004af2025, Lov1655af2024, 69, 'j', 3, 0, 0}, Kendt: Dato{2024<<9 | 12<<5 | 30}, Sikkerhed: Laest},
		},
	},
	// The supplement followed the fixed contribution until 30 June 2025; then a flat amount for each child.
	RegelBidrag: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: FastsatBidrag, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 0, 2, 4, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: BeloebPrBarn, Hjemmel: Hjemmel{LBK1004af2025, Lov1655af2024, 68, 0, 2, 4, 0}, Kendt: Dato{2024<<9 | 12<<5 | 30}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: FastsatBidrag, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 2, 4, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: BeloebPrBarn, Hjemmel: Hjemmel{LBK1004af2025, Lov1655af2024, 69, 'j', 2, 4, 0}, Kendt: Dato{2024<<9 | 12<<5 | 30}, Sikkerhed: Laest},
		},
	},
	// Kap. 6 a only.
	RegelSygedagpenge: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: MedGulv, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
	},
	// Kap. 6 a only. The floor is not in the text of 2013; LBK 1193/2014 has it.
	RegelLedighedsydelse: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: UdenGulv, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 0, 5, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: MedGulv, Hjemmel: Hjemmel{LBK1193af2014, 0, 68, 0, 5, 0, 0}, Sikkerhed: Udledt, Note: "Gulvet står ikke i loven fra 2012, men i LBK 1193/2014; den første dag er ikke set."},
		},
	},
	// Kap. 6 a only.
	RegelFoertidspension: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 0, 6, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
	},
	// Kap. 6 b only: 75 % and 50 %. Until 2014 measured when the course began.
	RegelSelvstaendig: {
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: VedStart, Tal: [2]Procent{7500, 5000}, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 4, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2015<<9 | 1<<5 | 1}, Virkning: Loebende, Tal: [2]Procent{7500, 5000}, Hjemmel: Hjemmel{LBK806af2015, Lov1486af2014, 69, 'j', 4, 0, 0}, Kendt: Dato{2014<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Ordene »ved påbegyndelsen« er ude af LBK 806/2015; dagen er udledt af lov 1486/2014."},
		},
	},
	// § 10 f names kap. 6 a and 6 b alike.
	RegelLoftF: {
		Ressourceforloeb: {
			{Fra: Dato{2017<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK247af2019, Lov674af2017, 10, 'f', 1, 0, 0}, Kendt: Dato{2017<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Den første dag er udledt af lov 674/2017."},
		},
		Jobafklaring: {
			{Fra: Dato{2017<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK247af2019, Lov674af2017, 10, 'f', 1, 0, 0}, Kendt: Dato{2017<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Den første dag er udledt af lov 674/2017."},
		},
	},
	// § 10 h names kap. 6 a and 6 b alike.
	RegelLoftH: {
		Ressourceforloeb: {
			{Fra: Dato{2019<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK247af2019, Lov1526af2018, 10, 'h', 1, 0, 0}, Kendt: Dato{2018<<9 | 12<<5 | 18}, Sikkerhed: Udledt, Note: "Den første dag er udledt af lov 1526/2018."},
		},
		Jobafklaring: {
			{Fra: Dato{2019<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK247af2019, Lov1526af2018, 10, 'h', 1, 0, 0}, Kendt: Dato{2018<<9 | 12<<5 | 18}, Sikkerhed: Udledt, Note: "Den første dag er udledt af lov 1526/2018."},
		},
	},
	// § 10 j names kap. 6 a and 6 b alike.
	RegelLoftJ: {
		Ressourceforloeb: {
			{Fra: Dato{2021<<9 | 6<<5 | 8}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1031af2023, Lov1171af2021, 10, 'j', 1, 0, 0}, Kendt: Dato{2021<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Ikrafttrædelsesdagen er ikke set; lovens egen dato er brugt."},
		},
		Jobafklaring: {
			{Fra: Dato{2021<<9 | 6<<5 | 8}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1031af2023, Lov1171af2021, 10, 'j', 1, 0, 0}, Kendt: Dato{2021<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Ikrafttrædelsesdagen er ikke set; lovens egen dato er brugt."},
		},
	},
	// The one rule that parted the two chapters: from 2022 kap. 6 a takes nothing up to the threshold.
	RegelLoen: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Loenregel, Tal: [2]Procent{3000, 5500}, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 1<<5 | 1}, Virkning: Loenregel, Tal: [2]Procent{0, 5500}, Hjemmel: Hjemmel{LBK1031af2023, Lov1160af2021, 68, 'a', 2, 0, 0}, Kendt: Dato{2021<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1031/2023; dagen er udledt af lov 1160/2021."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Loenregel, Tal: [2]Procent{3000, 5500}, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 9, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2016<<9 | 1<<5 | 1}, Virkning: Loenregel, Tal: [2]Procent{3000, 5500}, Hjemmel: Hjemmel{LBK468af2016, Lov1868af2015, 69, 'j', 9, 0, 0}, Kendt: Dato{2015<<9 | 12<<5 | 29}, Sikkerhed: Laest},
		},
	},
	// Kap. 6 b did not name pension before 2016.
	RegelLoenPension: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 9, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2016<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK468af2016, Lov1868af2015, 69, 'j', 9, 0, 0}, Kendt: Dato{2015<<9 | 12<<5 | 29}, Sikkerhed: Laest},
		},
	},
	// Income for a time before or after the course has not counted since 1 January 2016.
	RegelPeriode: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2016<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK468af2016, Lov1868af2015, 68, 'a', 1, 0, 2}, Kendt: Dato{2015<<9 | 12<<5 | 29}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2016<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK468af2016, Lov1868af2015, 69, 'j', 5, 0, 2}, Kendt: Dato{2015<<9 | 12<<5 | 29}, Sikkerhed: Laest},
		},
	},
	// Not in LBK 981/2019, in LBK 241/2021; the day is taken to be 1 January 2020.
	RegelNulydelse: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, 0, 68, 'a', 1, 0, 4}, Sikkerhed: Udledt, Note: "Står i LBK 241/2021, ikke i LBK 981/2019; dagen er udledt."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, 0, 69, 'j', 5, 0, 4}, Sikkerhed: Udledt, Note: "Står i LBK 241/2021, ikke i LBK 981/2019; dagen er udledt."},
		},
	},
	// 160 hours a month.
	RegelTimeloft: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{16000, 0}, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 3, 0, 2}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{16000, 0}, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 10, 0, 2}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// § 89, stk. 1, through § 69 i and § 69 s.
	RegelUdbetaling: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, 0, 89, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1193/2014; LBK 190/2012, som gjaldt før den, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, 0, 89, 0, 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},

	// The kinds of income.
	foerIndtaegter + Regel(Loen): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 1<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK1031af2023, Lov1160af2021, 68, 'a', 2, 0, 0}, Kendt: Dato{2021<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1031/2023; dagen er udledt af lov 1160/2021."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 9, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2016<<9 | 1<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK468af2016, Lov1868af2015, 69, 'j', 9, 0, 0}, Kendt: Dato{2015<<9 | 12<<5 | 29}, Sikkerhed: Laest},
		},
	},
	// "herunder beløb … fra arbejdsgiveren eller Lønmodtagernes Garantifond ved ophør".
	foerIndtaegter + Regel(Ophoersbeloeb): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 1<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK1031af2023, Lov1160af2021, 68, 'a', 2, 0, 0}, Kendt: Dato{2021<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1031/2023; dagen er udledt af lov 1160/2021."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 9, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2016<<9 | 1<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK468af2016, Lov1868af2015, 69, 'j', 9, 0, 0}, Kendt: Dato{2015<<9 | 12<<5 | 29}, Sikkerhed: Laest},
		},
	},
	// As wage, in the days that the holiday covers. Until March 2016 by § 32 with the same percentages.
	foerIndtaegter + Regel(Feriegodtgoerelse): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: LoenregelFerie, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest, Note: "Før 1. april 2016 fulgte tidspunktet § 32, som ikke er i kilderne; procenterne var lønreglens. Om § 32: fradraget sker i hjælpen for de dage, beløbet dækker (Nyt fra Ankestyrelsen 7/2015 om 68-15)."},
			{Fra: Dato{2016<<9 | 4<<5 | 1}, Virkning: LoenregelFerie, Hjemmel: Hjemmel{LBK468af2016, Lov296af2016, 68, 'a', 4, 0, 0}, Kendt: Dato{2016<<9 | 3<<5 | 22}, Sikkerhed: Udledt, Note: "Dagen er udledt af lov 296/2016."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: LoenregelFerie, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 11, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Før 1. april 2016 fulgte tidspunktet § 32, som ikke er i kilderne; procenterne var lønreglens. Om § 32: fradraget sker i hjælpen for de dage, beløbet dækker (Nyt fra Ankestyrelsen 7/2015 om 68-15)."},
			{Fra: Dato{2016<<9 | 4<<5 | 1}, Virkning: LoenregelFerie, Hjemmel: Hjemmel{LBK468af2016, Lov296af2016, 69, 'j', 11, 0, 0}, Kendt: Dato{2016<<9 | 3<<5 | 22}, Sikkerhed: Udledt, Note: "Dagen er udledt af lov 296/2016."},
		},
	},
	// As wage, in the days that the holiday covers. Until March 2016 by § 32 with the same percentages.
	foerIndtaegter + Regel(Ferietillaeg): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: LoenregelFerie, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest, Note: "Før 1. april 2016 fulgte tidspunktet § 32, som ikke er i kilderne; procenterne var lønreglens. Om § 32: fradraget sker i hjælpen for de dage, beløbet dækker (Nyt fra Ankestyrelsen 7/2015 om 68-15)."},
			{Fra: Dato{2016<<9 | 4<<5 | 1}, Virkning: LoenregelFerie, Hjemmel: Hjemmel{LBK468af2016, Lov296af2016, 68, 'a', 4, 0, 0}, Kendt: Dato{2016<<9 | 3<<5 | 22}, Sikkerhed: Udledt, Note: "Dagen er udledt af lov 296/2016."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: LoenregelFerie, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 11, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Før 1. april 2016 fulgte tidspunktet § 32, som ikke er i kilderne; procenterne var lønreglens. Om § 32: fradraget sker i hjælpen for de dage, beløbet dækker (Nyt fra Ankestyrelsen 7/2015 om 68-15)."},
			{Fra: Dato{2016<<9 | 4<<5 | 1}, Virkning: LoenregelFerie, Hjemmel: Hjemmel{LBK468af2016, Lov296af2016, 69, 'j', 11, 0, 0}, Kendt: Dato{2016<<9 | 3<<5 | 22}, Sikkerhed: Udledt, Note: "Dagen er udledt af lov 296/2016."},
		},
	},
	// Always the wage rule and only in the month of payment, also for a person whose wage is deducted in full.
	foerIndtaegter + Regel(SoegnehelligdagsbetalingOgFeriefridage): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest, Note: "Ankestyrelsens principmeddelelse 12-22: altid efter lønreglen og kun i udbetalingsmåneden."},
			{Fra: Dato{2022<<9 | 1<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK1031af2023, Lov1160af2021, 68, 'a', 2, 0, 0}, Kendt: Dato{2021<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Ankestyrelsens principmeddelelse 12-22: altid efter lønreglen og kun i udbetalingsmåneden. Ordene er læst i LBK 1031/2023; dagen er udledt af lov 1160/2021."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 9, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Ankestyrelsens principmeddelelse 12-22: altid efter lønreglen og kun i udbetalingsmåneden."},
			{Fra: Dato{2016<<9 | 1<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK468af2016, Lov1868af2015, 69, 'j', 9, 0, 0}, Kendt: Dato{2015<<9 | 12<<5 | 29}, Sikkerhed: Laest, Note: "Ankestyrelsens principmeddelelse 12-22: altid efter lønreglen og kun i udbetalingsmåneden."},
		},
	},
	// What is left after the hour disregard.
	foerIndtaegter + Regel(Tilbudsindtaegt): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: FradragEfterTimer, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 3, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: FradragEfterTimer, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 10, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// In full in kap. 6 b only.
	foerIndtaegter + Regel(LoenUnderSygdom): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest, Note: "Fuldt fradrag efter § 69 j, stk. 6, findes kun i kap. 6 b."},
			{Fra: Dato{2022<<9 | 1<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK1031af2023, Lov1160af2021, 68, 'a', 2, 0, 0}, Kendt: Dato{2021<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Fuldt fradrag efter § 69 j, stk. 6, findes kun i kap. 6 b. Ordene er læst i LBK 1031/2023; dagen er udledt af lov 1160/2021."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 6, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// In full in kap. 6 b only.
	foerIndtaegter + Regel(FleksjobloenUnderSygdom): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest, Note: "Fuldt fradrag efter § 69 j, stk. 6, findes kun i kap. 6 b."},
			{Fra: Dato{2022<<9 | 1<<5 | 1}, Virkning: Loenregel, Hjemmel: Hjemmel{LBK1031af2023, Lov1160af2021, 68, 'a', 2, 0, 0}, Kendt: Dato{2021<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Fuldt fradrag efter § 69 j, stk. 6, findes kun i kap. 6 b. Ordene er læst i LBK 1031/2023; dagen er udledt af lov 1160/2021."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 6, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// In full in both, by different provisions.
	foerIndtaegter + Regel(FleksloentilskudTilLoen): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 6, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// Left out in kap. 6 b only.
	foerIndtaegter + Regel(FleksloentilskudSupplement): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 7, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// Left out in kap. 6 b only.
	foerIndtaegter + Regel(TilskudSelvstaendig): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 8, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2015<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK806af2015, Lov1486af2014, 69, 'j', 8, 0, 1}, Kendt: Dato{2014<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Bestemmelsen fik et andet punktum; dagen er udledt af lov 1486/2014."},
		},
	},
	// Not wage. From 2015 left out against the 75 % and 50 % benefit of kap. 6 b.
	foerIndtaegter + Regel(Virksomhedsoverskud): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest, Note: "Overskud er ikke løn; derfor hovedreglen."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2015<<9 | 1<<5 | 1}, Virkning: UdenForSelvstaendig, Hjemmel: Hjemmel{LBK806af2015, Lov1486af2014, 69, 'j', 8, 0, 2}, Kendt: Dato{2014<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Dagen er udledt af lov 1486/2014."},
		},
	},
	// In full, also when uneven or paid afterwards as one sum.
	foerIndtaegter + Regel(LoebendeForsikring): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// Wealth has no effect.
	foerIndtaegter + Regel(Engangsbeloeb): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 0, 1, 0, 2}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 1, 0, 2}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// Wealth has no effect.
	foerIndtaegter + Regel(KritiskSygdom): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 0, 1, 0, 2}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 1, 0, 2}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// Wealth has no effect.
	foerIndtaegter + Regel(Laan): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 0, 1, 0, 2}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 1, 0, 2}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// § 33, stk. 2.
	foerIndtaegter + Regel(Erhvervsevnetab): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1193/2014; LBK 190/2012, som gjaldt før den, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// § 33, stk. 2.
	foerIndtaegter + Regel(VarigtMen): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1193/2014; LBK 190/2012, som gjaldt før den, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// § 33, stk. 2.
	foerIndtaegter + Regel(IkkeOekonomiskSkade): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1193/2014; LBK 190/2012, som gjaldt før den, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// § 33, stk. 2.
	foerIndtaegter + Regel(AfkastAfErstatning): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1193/2014; LBK 190/2012, som gjaldt før den, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// Income in place of wage; the sources do not say by which rule.
	foerIndtaegter + Regel(TabtArbejdsfortjeneste): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest, Note: "Træder i stedet for løn; om lønreglen eller krone for krone gælder, er ikke afklaret i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Træder i stedet for løn; om lønreglen eller krone for krone gælder, er ikke afklaret i kilderne."},
		},
	},
	// The main rule: in full.
	foerIndtaegter + Regel(LoebendeErstatning): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// The main rule: in full.
	foerIndtaegter + Regel(GodtgoerelseAnsaettelsesbevis): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// § 33, stk. 1, nr. 10, in between nr. 9; before February 2015 the main rule. LBK 806/2015 prints nr. 10, though not all of lov 1522/2014.
	foerIndtaegter + Regel(LejeLogerende): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2015<<9 | 2<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK806af2015, Lov1522af2014, 33, 0, 1, 10, 0}, Kendt: Dato{2014<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Dagen er udledt af lov 1522/2014."},
			{Fra: Dato{2015<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK806af2015, 0, 33, 0, 1, 10, 0}, Kendt: Dato{2014<<9 | 12<<5 | 27}, Sikkerhed: Laest},
			{Fra: Dato{2019<<9 | 3<<5 | 13}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK247af2019, 0, 33, 0, 1, 9, 0}, Sikkerhed: Laest},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK1004af2025, 0, 33, 0, 1, 10, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2015<<9 | 2<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK806af2015, Lov1522af2014, 33, 0, 1, 10, 0}, Kendt: Dato{2014<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Dagen er udledt af lov 1522/2014."},
			{Fra: Dato{2015<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK806af2015, 0, 33, 0, 1, 10, 0}, Kendt: Dato{2014<<9 | 12<<5 | 27}, Sikkerhed: Laest},
			{Fra: Dato{2019<<9 | 3<<5 | 13}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK247af2019, 0, 33, 0, 1, 9, 0}, Sikkerhed: Laest},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK1004af2025, 0, 33, 0, 1, 10, 0}, Sikkerhed: Laest},
		},
	},
	// In full, without deduction of costs.
	foerIndtaegter + Regel(LejeEgenBolig): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// § 33, stk. 1, nr. 5.
	foerIndtaegter + Regel(BoernsIndtaegt): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 5, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1193/2014; LBK 190/2012, som gjaldt før den, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 5, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// Excepted from § 33, stk. 1, nr. 5, so the main rule.
	foerIndtaegter + Regel(TilskudPasningEgneBoern): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 5, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1193/2014; LBK 190/2012, som gjaldt før den, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 5, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// The difference, for 2 years after payment; for payments from 1 June 2014.
	foerIndtaegter + Regel(Efterbetaling): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2014<<9 | 6<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK806af2015, Lov1367af2014, 33, 0, 1, 8, 0}, Kendt: Dato{2014<<9 | 12<<5 | 16}, Sikkerhed: Laest, Note: "I kraft 1. januar 2015 med virkning for udbetalinger fra 1. juni 2014; der ses bort fra beløbet i 2 år."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK806af2015, Lov1367af2014, 33, 0, 1, 8, 0}, Kendt: Dato{2014<<9 | 12<<5 | 16}, Sikkerhed: Laest, Note: "I kraft 1. januar 2015 med virkning for udbetalinger fra 1. juni 2014; der ses bort fra beløbet i 2 år."},
		},
	},
	// § 33, stk. 1, nr. 3.
	foerIndtaegter + Regel(Valgtilforordnet): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 3, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1193/2014; LBK 190/2012, som gjaldt før den, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 3, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// § 33, stk. 1, nr. 4.
	foerIndtaegter + Regel(Legat): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 4, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1193/2014; LBK 190/2012, som gjaldt før den, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 4, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// § 33, stk. 1, nr. 7.
	foerIndtaegter + Regel(Transportgodtgoerelse): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 7, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1193/2014; LBK 190/2012, som gjaldt før den, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 7, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// § 33, stk. 1, nr. 2.
	foerIndtaegter + Regel(Tilbudsgodtgoerelse): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 2, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1193/2014; LBK 190/2012, som gjaldt før den, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 2, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// Left out in kap. 6 b from lov 1541/2023; in kap. 6 a the main rule (§ 33, nr. 11, is the spouse’s).
	foerIndtaegter + Regel(Uddannelsesgodtgoerelse): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2023<<9 | 12<<5 | 12}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK808af2024, Lov1541af2023, 69, 'j', 13, 0, 0}, Kendt: Dato{2023<<9 | 12<<5 | 12}, Sikkerhed: Udledt, Note: "Ikrafttrædelsesdagen er ikke set; ydelsen fandtes ikke før loven."},
		},
	},
	// § 33, stk. 1, nr. 1.
	foerIndtaegter + Regel(Invaliditetsydelse): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 1, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1193/2014; LBK 190/2012, som gjaldt før den, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 1, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// § 33, stk. 1, nr. 6, 1. pkt.
	foerIndtaegter + Regel(KostUnderIndlaeggelse): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 6, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 1193/2014; LBK 190/2012, som gjaldt før den, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 6, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// § 33, stk. 1, nr. 9, for the income years 2025 and 2026.
	foerIndtaegter + Regel(Kulturpas): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2025<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK1004af2025, 0, 33, 0, 1, 9, 0}, Sikkerhed: Udledt, Note: "For indkomstårene 2025 og 2026; ændringslovens nummer er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2025<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK1004af2025, 0, 33, 0, 1, 9, 0}, Sikkerhed: Udledt, Note: "For indkomstårene 2025 og 2026; ændringslovens nummer er ikke set."},
		},
	},
	// § 33, stk. 1, nr. 9, in LBK 1193/2014, for the time to 31 May 2014; nr. 8 is of the time to 31 December 2012. Lov 1367/2014 took both out.
	foerIndtaegter + Regel(Jobpraemie): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 9, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 1193/2014: jobpræmie for tiden fra 1. juni 2012 til og med 31. maj 2014. Nr. 8 gælder præmie for tiden til og med 31. december 2012."},
			{Fra: Dato{2015<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2014<<9 | 12<<5 | 16}, Sikkerhed: Udledt, Note: "Nr. 8 har andre ord i LBK 806/2015, og nr. 9 er ophævet; dagen er udledt af lov 1367/2014."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, 0, 33, 0, 1, 9, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 1193/2014: jobpræmie for tiden fra 1. juni 2012 til og med 31. maj 2014. Nr. 8 gælder præmie for tiden til og med 31. december 2012."},
			{Fra: Dato{2015<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 12<<5 | 16}, Sikkerhed: Udledt, Note: "Nr. 8 har andre ord i LBK 806/2015, og nr. 9 er ophævet; dagen er udledt af lov 1367/2014."},
		},
	},
	// Not an income at all.
	foerIndtaegter + Regel(Naturalier): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Naturalier er kun indtægt, når de træder i stedet for nødvendige forsørgelsesudgifter og ydes mod noget til gengæld (Ankestyrelsen 2019)."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IkkeFradrag, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Naturalier er kun indtægt, når de træder i stedet for nødvendige forsørgelsesudgifter og ydes mod noget til gengæld (Ankestyrelsen 2019)."},
		},
	},
	// The main rule: in full.
	foerIndtaegter + Regel(Aegtefaellebidrag): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// The main rule: in full.
	foerIndtaegter + Regel(Renter): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// Counts as income when the person, despite guidance, does not explain it (Ankestyrelsen 2019).
	foerIndtaegter + Regel(UforklaretIndsaetning): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},
	// The main rule: in full.
	foerIndtaegter + Regel(AndenIndtaegt): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KroneForKrone, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 5, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
		},
	},

	// Rådighed and sanktion (raadighed, sanktion).
	// Three editions: together with each offer, gone through and repeated, and in writing.
	RegelVejledning: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: OplystVedHenvisning, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: VejledtLoebende, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'a', 1, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 1<<5 | 1}, Virkning: VejledtSkriftligt, Hjemmel: Hjemmel{LBK808af2024, 0, 69, 'a', 1, 0, 0}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 808/2024; dagen er udledt af lov 727/2023, som ikke er i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: OplystVedHenvisning, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'l', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: VejledtLoebende, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'l', 1, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 1<<5 | 1}, Virkning: VejledtSkriftligt, Hjemmel: Hjemmel{LBK808af2024, 0, 69, 'l', 1, 0, 0}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 808/2024; dagen er udledt af lov 727/2023, som ikke er i kilderne."},
		},
	},
	RegelKontakt: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'a', 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'l', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
	},
	RegelHoering: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK433af2014, 0, 19, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 433/2014."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK433af2014, 0, 19, 0, 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 433/2014."},
		},
	},
	RegelBegrundelse: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK433af2014, 0, 24, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 433/2014."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK433af2014, 0, 24, 0, 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 433/2014."},
		},
	},
	// Until 2019 by reference to § 35, stk. 2, with the same words. 3 whole calendar months.
	RegelSanktionsfrist: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300, 0}, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'a', 3, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300, 0}, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'a', 3, 0, 2}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300, 0}, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'l', 3, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300, 0}, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'l', 3, 0, 2}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	// Imported by § 69, stk. 3 (from LBK 981/2019 stk. 4) and § 69 k, stk. 3 (stk. 4).
	RegelRimeligGrund: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: LukketListe, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: LukketListe, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 0, 0}, Sikkerhed: Udledt, Note: "Dagen er udledt af kontanthjælpsreformen."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: AabenStandard, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: LukketListe, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: AabenStandard, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	RegelAndreForhold: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 5, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 5, i 2013 er ikke i kilderne; ordene er læst i LBK 1193/2014 § 13, stk. 8."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 8, 0, 0}, Sikkerhed: Udledt, Note: "Dagen er udledt af kontanthjælpsreformen."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 8, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 8, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 8, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	// In the act from 2020; from 1 July 2025 the act itself says that no sanction follows.
	RegelFremmerRaadighed: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 5, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Kravet står først i loven fra 2020. Ankestyrelsen prøvede det i praksis før da."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 8, 0, 0}, Sikkerhed: Udledt, Note: "Kravet står først i loven fra 2020. Ankestyrelsen prøvede det i praksis før da."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 8, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1004af2025, Lov1655af2024, 13, 0, 8, 0, 2}, Kendt: Dato{2024<<9 | 12<<5 | 30}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 8, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Kravet står først i loven fra 2020. Ankestyrelsen prøvede det i praksis før da."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 8, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1004af2025, Lov1655af2024, 13, 0, 8, 0, 2}, Kendt: Dato{2024<<9 | 12<<5 | 30}, Sikkerhed: Laest},
		},
	},
	// Imported by § 69 a, stk. 5, and § 69 l, stk. 5.
	RegelSygemelding: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'd', 1, 3, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 35, 0, 8, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'o', 1, 3, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 35, 0, 8, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	// At least 8 days.
	RegelSelvbooking: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'c', 0, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt},
			{Fra: Dato{2021<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{800, 0}, Hjemmel: Hjemmel{BEK1216af2023, 0, 44, 0, 1, 0, 0}, Sikkerhed: Udledt, Note: "Læst i BEK 1216/2023; den tidligere bekendtgørelse er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'n', 0, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2021<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{800, 0}, Hjemmel: Hjemmel{BEK1216af2023, 0, 44, 0, 1, 0, 0}, Sikkerhed: Udledt, Note: "Læst i BEK 1216/2023; den tidligere bekendtgørelse er ikke i kilderne."},
		},
	},
	RegelSamtaleAndenAktoer: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: FradragPrDag, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'c', 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: FradragPrDag, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'n', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
	},
	RegelSamtaleSelvbooket: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'c', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt},
			{Fra: Dato{2021<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, 0, 69, 'c', 3, 0, 0}, Sikkerhed: Udledt, Note: "Bestemmelsen er sat i kraft ved bekendtgørelse 1921/2020 den 1. januar 2021 eller ved bekendtgørelse 103/2021 den 1. februar 2021; hvilken er ikke afklaret."},
			{Fra: Dato{2021<<9 | 2<<5 | 1}, Virkning: FradragPrDag, Hjemmel: Hjemmel{LBK241af2021, 0, 69, 'c', 3, 0, 0}, Sikkerhed: Udledt, Note: "Bestemmelsen er sat i kraft ved bekendtgørelse 1921/2020 den 1. januar 2021 eller ved bekendtgørelse 103/2021 den 1. februar 2021; hvilken er ikke afklaret."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'n', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2021<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, 0, 69, 'n', 3, 0, 0}, Sikkerhed: Udledt, Note: "Bestemmelsen er sat i kraft ved bekendtgørelse 1921/2020 den 1. januar 2021 eller ved bekendtgørelse 103/2021 den 1. februar 2021; hvilken er ikke afklaret."},
			{Fra: Dato{2021<<9 | 2<<5 | 1}, Virkning: FradragPrDag, Hjemmel: Hjemmel{LBK241af2021, 0, 69, 'n', 3, 0, 0}, Sikkerhed: Udledt, Note: "Bestemmelsen er sat i kraft ved bekendtgørelse 1921/2020 den 1. januar 2021 eller ved bekendtgørelse 103/2021 den 1. februar 2021; hvilken er ikke afklaret."},
		},
	},
	// Until 2019 by reference to § 35, stk. 3. A week of 5 days.
	RegelDagssats: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{500, 0}, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'a', 3, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Før 2020 ved henvisning til § 35, stk. 3. Ordlyden i 2013 er ikke set; for samtaler kan der i 2013 være regnet i kalenderdage."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{500, 0}, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'a', 4, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{500, 0}, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'l', 3, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Før 2020 ved henvisning til § 35, stk. 3."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{500, 0}, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'l', 4, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	// Until 2019 by reference to § 36, stk. 2.
	RegelFravaersdage: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'b', 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'b', 2, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'm', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'm', 2, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	RegelNedsaettelse: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'd', 3, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2019<<9 | 3<<5 | 13}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK247af2019, 0, 69, 'd', 4, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'o', 3, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2019<<9 | 3<<5 | 13}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK247af2019, 0, 69, 'o', 4, 0, 0}, Sikkerhed: Laest},
		},
	},
	RegelNedsaettelseAndel: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'd', 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2019<<9 | 3<<5 | 13}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK247af2019, 0, 69, 'd', 5, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'o', 4, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2019<<9 | 3<<5 | 13}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK247af2019, 0, 69, 'o', 5, 0, 0}, Sikkerhed: Laest},
		},
	},
	// Until 2019 by reference to § 36, stk. 3.
	RegelGodtgoerelse: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'b', 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'b', 3, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'm', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'm', 3, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	// 3 and 20 weeks.
	RegelTredjedel: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300, 2000}, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'f', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Før 2020 ved henvisning til §§ 42 og 43, som ikke er i kilderne; trappen er den, som loven selv har fra 2020."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300, 2000}, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'f', 1, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300, 2000}, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'q', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Før 2020 ved henvisning til §§ 42 og 43, som ikke er i kilderne; trappen er den, som loven selv har fra 2020."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300, 2000}, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'q', 1, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	// 3 and 20 weeks.
	RegelTilbagebetaling: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300, 2000}, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'f', 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Før 2020 ved henvisning til §§ 42 og 43, som ikke er i kilderne; trappen er den, som loven selv har fra 2020."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300, 2000}, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'f', 5, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300, 2000}, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'q', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Før 2020 ved henvisning til §§ 42 og 43, som ikke er i kilderne; trappen er den, som loven selv har fra 2020."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300, 2000}, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'q', 5, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	// 5 years.
	RegelBortfald: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{500, 0}, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'f', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Før 2020 ved henvisning til §§ 42 og 43, som ikke er i kilderne; trappen er den, som loven selv har fra 2020."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{500, 0}, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'f', 4, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{500, 0}, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'q', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Før 2020 ved henvisning til §§ 42 og 43, som ikke er i kilderne; trappen er den, som loven selv har fra 2020."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{500, 0}, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'q', 4, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	RegelUdskydelse: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'f', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Før 2020 ved henvisning til §§ 42 og 43, som ikke er i kilderne; trappen er den, som loven selv har fra 2020."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'f', 8, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'q', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Før 2020 ved henvisning til §§ 42 og 43, som ikke er i kilderne; trappen er den, som loven selv har fra 2020."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'q', 8, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	// Kap. 6 b only.
	RegelArbejdsgiver: {
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'l', 4, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'l', 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},

	// The kinds of failure. The list is exhaustive: what it does not name leads to nothing.
	foerHaendelser + Regel(AfvistTilbud): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: FradragPrDag, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'b', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: FradragPrDag, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'm', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
	},
	foerHaendelser + Regel(UdeblevetFraTilbud): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: FradragPrDag, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'b', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: FradragPrDag, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'm', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
	},
	foerHaendelser + Regel(UdeblevetFraSamtale): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: FradragPrDag, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'c', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: FradragPrDag, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'n', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
	},
	foerHaendelser + Regel(UdeblevetFraRaadighedsvurdering): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: FradragPrDag, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'c', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: FradragPrDag, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'n', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
	},
	foerHaendelser + Regel(BookingfristOverskredet): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 3, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2021<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, 0, 69, 'c', 4, 0, 0}, Sikkerhed: Udledt, Note: "Bestemmelsen er sat i kraft ved bekendtgørelse 1921/2020 den 1. januar 2021 eller ved bekendtgørelse 103/2021 den 1. februar 2021; hvilken er ikke afklaret."},
			{Fra: Dato{2021<<9 | 2<<5 | 1}, Virkning: FradragPrDag, Hjemmel: Hjemmel{LBK241af2021, 0, 69, 'c', 4, 0, 0}, Sikkerhed: Udledt, Note: "Bestemmelsen er sat i kraft ved bekendtgørelse 1921/2020 den 1. januar 2021 eller ved bekendtgørelse 103/2021 den 1. februar 2021; hvilken er ikke afklaret."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 3, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2021<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, 0, 69, 'n', 4, 0, 0}, Sikkerhed: Udledt, Note: "Bestemmelsen er sat i kraft ved bekendtgørelse 1921/2020 den 1. januar 2021 eller ved bekendtgørelse 103/2021 den 1. februar 2021; hvilken er ikke afklaret."},
			{Fra: Dato{2021<<9 | 2<<5 | 1}, Virkning: FradragPrDag, Hjemmel: Hjemmel{LBK241af2021, 0, 69, 'n', 4, 0, 0}, Sikkerhed: Udledt, Note: "Bestemmelsen er sat i kraft ved bekendtgørelse 1921/2020 den 1. januar 2021 eller ved bekendtgørelse 103/2021 den 1. februar 2021; hvilken er ikke afklaret."},
		},
	},
	foerHaendelser + Regel(OphoertMedArbejde): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: NedsaettelsePrHaendelse, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'd', 1, 1, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: NedsaettelsePrHaendelse, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'o', 1, 1, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
	},
	foerHaendelser + Regel(AfvistArbejde): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: NedsaettelsePrHaendelse, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'd', 1, 2, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: NedsaettelsePrHaendelse, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'o', 1, 2, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
	},
	foerHaendelser + Regel(SygdomIkkeMeldtTilTilbud): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: NedsaettelsePrHaendelse, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'd', 1, 3, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: NedsaettelsePrHaendelse, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'o', 1, 3, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
	},
	foerHaendelser + Regel(IkkeSoegtJob): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: NedsaettelsePrHaendelse, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'd', 1, 4, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: NedsaettelsePrHaendelse, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'o', 1, 4, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
	},
	foerHaendelser + Regel(MedvirkerIkke): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KanOphoere, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'e', 0, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KanOphoere, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'p', 0, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
		},
	},
	foerHaendelser + Regel(FortietArbejde): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: NedsaettelseTredjedel, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'f', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Før 2020 ved henvisning til §§ 42 og 43, som ikke er i kilderne; trappen er den, som loven selv har fra 2020."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: NedsaettelseTredjedel, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'f', 1, 1, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: NedsaettelseTredjedel, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'q', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Før 2020 ved henvisning til §§ 42 og 43, som ikke er i kilderne; trappen er den, som loven selv har fra 2020."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: NedsaettelseTredjedel, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'q', 1, 1, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	foerHaendelser + Regel(UdlandsopholdUberettiget): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: NedsaettelseTredjedel, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'f', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Før 2020 ved henvisning til §§ 42 og 43, som ikke er i kilderne; trappen er den, som loven selv har fra 2020."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: NedsaettelseTredjedel, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'f', 1, 2, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: NedsaettelseTredjedel, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'q', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Før 2020 ved henvisning til §§ 42 og 43, som ikke er i kilderne; trappen er den, som loven selv har fra 2020."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: NedsaettelseTredjedel, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 69, 'q', 1, 2, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	foerHaendelser + Regel(UdeblevetFraRehabiliteringsteam): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest, Note: "Møder i rehabiliteringsteamet er ikke nævnt på listen; udeblivelsen kan højst indgå i vurderingen af medvirken efter § 69 e og § 69 p."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 3, 0, 0}, Sikkerhed: Laest, Note: "Møder i rehabiliteringsteamet er ikke nævnt på listen; udeblivelsen kan højst indgå i vurderingen af medvirken efter § 69 e og § 69 p."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Møder i rehabiliteringsteamet er ikke nævnt på listen; udeblivelsen kan højst indgå i vurderingen af medvirken efter § 69 e og § 69 p."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 3, 0, 0}, Sikkerhed: Laest, Note: "Møder i rehabiliteringsteamet er ikke nævnt på listen; udeblivelsen kan højst indgå i vurderingen af medvirken efter § 69 e og § 69 p."},
		},
	},
	foerHaendelser + Regel(UdeblevetFraArbejdsgiversamtale): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest, Note: "Er udeblivelsen reelt et afslag på et tilbud om arbejde, er det den hændelse, der skal behandles."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 3, 0, 0}, Sikkerhed: Laest, Note: "Er udeblivelsen reelt et afslag på et tilbud om arbejde, er det den hændelse, der skal behandles."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Er udeblivelsen reelt et afslag på et tilbud om arbejde, er det den hændelse, der skal behandles."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 3, 0, 0}, Sikkerhed: Laest, Note: "Er udeblivelsen reelt et afslag på et tilbud om arbejde, er det den hændelse, der skal behandles."},
		},
	},
	foerHaendelser + Regel(UdeblevetFraAndenSamtale): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 3, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 3, 0, 0}, Sikkerhed: Laest},
		},
	},
	foerHaendelser + Regel(SygdomIkkeMeldtTilSamtale): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest, Note: "Selve udeblivelsen fra samtalen behandles for sig."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 3, 0, 0}, Sikkerhed: Laest, Note: "Selve udeblivelsen fra samtalen behandles for sig."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Selve udeblivelsen fra samtalen behandles for sig."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 3, 0, 0}, Sikkerhed: Laest, Note: "Selve udeblivelsen fra samtalen behandles for sig."},
		},
	},
	foerHaendelser + Regel(PostIkkeLaest): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 3, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 3, 0, 0}, Sikkerhed: Laest},
		},
	},
	foerHaendelser + Regel(AfvistLaegebehandling): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Reglen, der beskytter den, som afviser behandling, står i LBK 981/2019, ikke i LBK 247/2019; hvad der gjaldt før, er ikke afklaret."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 2, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Reglen, der beskytter den, som afviser behandling, står i LBK 981/2019, ikke i LBK 247/2019; hvad der gjaldt før, er ikke afklaret."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 2, 0, 0}, Sikkerhed: Laest},
		},
	},
	foerHaendelser + Regel(AndenHaendelse): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 3, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: IngenSanktion, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 3, 0, 0}, Sikkerhed: Laest},
		},
	},

	// The grounds: until 2019 the closed list, then the open standard and its named examples.
	foerGrunde + Regel(GrundTilbudUrimeligt): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 1, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 1, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	foerGrunde + Regel(GrundSygdom): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 2, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK1608af2019, 0, 10, 0, 3, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Bekendtgørelserne mellem 2019 og 2025 er ikke i kilderne."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK804af2025, 0, 11, 0, 3, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 2, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK1608af2019, 0, 10, 0, 3, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Bekendtgørelserne mellem 2019 og 2025 er ikke i kilderne."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK804af2025, 0, 11, 0, 3, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
	},
	foerGrunde + Regel(GrundHelbredsrisiko): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 2, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{BEK1608af2019, 0, 10, 0, 2, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Bekendtgørelserne mellem 2019 og 2025 er ikke i kilderne."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{BEK804af2025, 0, 11, 0, 2, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 2, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{BEK1608af2019, 0, 10, 0, 2, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Bekendtgørelserne mellem 2019 og 2025 er ikke i kilderne."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{BEK804af2025, 0, 11, 0, 2, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
	},
	foerGrunde + Regel(GrundTransport): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 3, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{BEK1608af2019, 0, 10, 0, 2, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Bekendtgørelserne mellem 2019 og 2025 er ikke i kilderne."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{BEK804af2025, 0, 11, 0, 2, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 3, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{BEK1608af2019, 0, 10, 0, 2, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Bekendtgørelserne mellem 2019 og 2025 er ikke i kilderne."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{BEK804af2025, 0, 11, 0, 2, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
	},
	foerGrunde + Regel(GrundBarsel): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 4, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 0, 5, 0, 0}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 2. august 2022 er udledt; ordene er læst i LBK 1031/2023."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 4, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 'k', 5, 0, 0}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 2. august 2022 er udledt; ordene er læst i LBK 1031/2023."},
		},
	},
	foerGrunde + Regel(GrundBoernepasning): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 5, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK1608af2019, 0, 10, 0, 2, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Bekendtgørelserne mellem 2019 og 2025 er ikke i kilderne."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK804af2025, 0, 11, 0, 2, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 5, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK1608af2019, 0, 10, 0, 2, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Bekendtgørelserne mellem 2019 og 2025 er ikke i kilderne."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK804af2025, 0, 11, 0, 2, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
	},
	foerGrunde + Regel(GrundPasningNaertstaaende): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 6, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 6, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	foerGrunde + Regel(GrundPasningVoksen): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 6, 0}, Sikkerhed: Laest},
			{Fra: Dato{2016<<9 | 5<<5 | 20}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK468af2016, 0, 13, 0, 7, 6, 0}, Sikkerhed: Udledt, Note: "Handicappet voksen er nævnt i LBK 269/2017, ikke i LBK 468/2016; den første dag er ikke set."},
			{Fra: Dato{2017<<9 | 3<<5 | 21}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK269af2017, 0, 13, 0, 7, 6, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 6, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2016<<9 | 5<<5 | 20}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK468af2016, 0, 13, 0, 7, 6, 0}, Sikkerhed: Udledt, Note: "Handicappet voksen er nævnt i LBK 269/2017, ikke i LBK 468/2016; den første dag er ikke set."},
			{Fra: Dato{2017<<9 | 3<<5 | 21}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK269af2017, 0, 13, 0, 7, 6, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	foerGrunde + Regel(GrundFerie): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 7, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 5, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 0, 6, 0, 0}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 2. august 2022 er udledt; ordene er læst i LBK 1031/2023."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 7, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 5, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 'k', 6, 0, 0}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 2. august 2022 er udledt; ordene er læst i LBK 1031/2023."},
		},
	},
	foerGrunde + Regel(GrundVaernepligt): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 8, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 8, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	foerGrunde + Regel(GrundKonflikt): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 9, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 9, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	foerGrunde + Regel(GrundKrigsmateriel): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 10, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 10, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},
	foerGrunde + Regel(GrundBegravelse): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK1608af2019, 0, 10, 0, 3, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Bekendtgørelserne mellem 2019 og 2025 er ikke i kilderne."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK804af2025, 0, 11, 0, 3, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK1608af2019, 0, 10, 0, 3, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Bekendtgørelserne mellem 2019 og 2025 er ikke i kilderne."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK804af2025, 0, 11, 0, 3, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
	},
	foerGrunde + Regel(GrundJobsamtale): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK1608af2019, 0, 10, 0, 3, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Bekendtgørelserne mellem 2019 og 2025 er ikke i kilderne."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK804af2025, 0, 11, 0, 3, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK1608af2019, 0, 10, 0, 3, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Bekendtgørelserne mellem 2019 og 2025 er ikke i kilderne."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK804af2025, 0, 11, 0, 3, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
	},
	foerGrunde + Regel(GrundSamvaer): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK1608af2019, 0, 10, 0, 3, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Bekendtgørelserne mellem 2019 og 2025 er ikke i kilderne."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK804af2025, 0, 11, 0, 3, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK1608af2019, 0, 10, 0, 3, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Udledt, Note: "Bekendtgørelserne mellem 2019 og 2025 er ikke i kilderne."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK804af2025, 0, 11, 0, 3, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
	},
	foerGrunde + Regel(GrundAnden): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest},
		},
	},

	// The exemptions.
	foerFritagelser + Regel(FritagetBarsel): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 4, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest, Note: "Fra 2020 til august 2022 var fraværet hverken på en liste eller en fritagelse."},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 0, 5, 0, 0}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 2. august 2022 er udledt; ordene er læst i LBK 1031/2023."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 4, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest, Note: "Fra 2020 til august 2022 var fraværet hverken på en liste eller en fritagelse."},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 'k', 5, 0, 0}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 2. august 2022 er udledt; ordene er læst i LBK 1031/2023."},
		},
	},
	foerFritagelser + Regel(FritagetSorgorlov): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK190af2012, 0, 13, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 13, stk. 4, i 2013 er ikke i kilderne; listen er læst i LBK 1193/2014 § 13, stk. 7."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 4, 0}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest, Note: "Fra 2020 til august 2022 var fraværet hverken på en liste eller en fritagelse."},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 0, 5, 0, 0}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 2. august 2022 er udledt; ordene er læst i LBK 1031/2023."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 7, 4, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK241af2021, Lov1558af2019, 13, 0, 7, 0, 0}, Kendt: Dato{2019<<9 | 12<<5 | 27}, Sikkerhed: Laest, Note: "Fra 2020 til august 2022 var fraværet hverken på en liste eller en fritagelse."},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 'k', 5, 0, 0}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 2. august 2022 er udledt; ordene er læst i LBK 1031/2023."},
		},
	},
	foerFritagelser + Regel(FritagetBarsel8a): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 3, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 4, 0, 0}, Sikkerhed: Udledt},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 0, 5, 0, 0}, Sikkerhed: Udledt},
			{Fra: Dato{2024<<9 | 6<<5 | 25}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK808af2024, 0, 69, 0, 5, 0, 0}, Sikkerhed: Udledt, Note: "§§ 8 a og 8 b er med i LBK 1004/2025, ikke i LBK 808/2024; den første dag er ikke set."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1004af2025, 0, 69, 0, 5, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 3, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 4, 0, 0}, Sikkerhed: Udledt},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 'k', 5, 0, 0}, Sikkerhed: Udledt},
			{Fra: Dato{2024<<9 | 6<<5 | 25}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK808af2024, 0, 69, 'k', 5, 0, 0}, Sikkerhed: Udledt, Note: "§§ 8 a og 8 b er med i LBK 1004/2025, ikke i LBK 808/2024; den første dag er ikke set."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1004af2025, 0, 69, 'k', 5, 0, 0}, Sikkerhed: Laest},
		},
	},
	foerFritagelser + Regel(Omsorgsorlov): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 3, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Omsorgsorlov følger en anden lov og er ikke nævnt."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 4, 0, 0}, Sikkerhed: Udledt, Note: "Omsorgsorlov følger en anden lov og er ikke nævnt."},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 0, 5, 0, 0}, Sikkerhed: Udledt, Note: "Omsorgsorlov følger en anden lov og er ikke nævnt."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 3, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Omsorgsorlov følger en anden lov og er ikke nævnt."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 4, 0, 0}, Sikkerhed: Udledt, Note: "Omsorgsorlov følger en anden lov og er ikke nævnt."},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 'k', 5, 0, 0}, Sikkerhed: Udledt, Note: "Omsorgsorlov følger en anden lov og er ikke nævnt."},
		},
	},
	foerFritagelser + Regel(FritagetFerie): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 4, 0, 2}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2016<<9 | 4<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK468af2016, Lov296af2016, 69, 0, 4, 0, 4}, Kendt: Dato{2016<<9 | 3<<5 | 22}, Sikkerhed: Udledt, Note: "Dagen er udledt af lov 296/2016."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 5, 0, 4}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 0, 6, 0, 4}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 2. august 2022 er udledt; ordene er læst i LBK 1031/2023."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 4, 0, 2}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2016<<9 | 4<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK468af2016, Lov296af2016, 69, 'k', 4, 0, 4}, Kendt: Dato{2016<<9 | 3<<5 | 22}, Sikkerhed: Udledt, Note: "Dagen er udledt af lov 296/2016."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 5, 0, 4}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 'k', 6, 0, 4}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 2. august 2022 er udledt; ordene er læst i LBK 1031/2023."},
		},
	},
	foerFritagelser + Regel(FritagetSelvbooking): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'c', 0, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt},
			{Fra: Dato{2021<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK1216af2023, 0, 45, 0, 1, 0, 0}, Sikkerhed: Udledt, Note: "Læst i BEK 1216/2023; den tidligere bekendtgørelse er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'n', 0, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2021<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK1216af2023, 0, 45, 0, 1, 0, 0}, Sikkerhed: Udledt, Note: "Læst i BEK 1216/2023; den tidligere bekendtgørelse er ikke i kilderne."},
		},
	},
	foerFritagelser + Regel(FritagetJobstart): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "LAB før 2020 er ikke i kilderne."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 3, 0, 0}, Sikkerhed: Udledt, Note: "LAB før 2020 er ikke i kilderne."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, 0, 106, 0, 1, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 106, 0, 1, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 106, 0, 1, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "LAB før 2020 er ikke i kilderne."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 3, 0, 0}, Sikkerhed: Udledt, Note: "LAB før 2020 er ikke i kilderne."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, 0, 106, 0, 1, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 106, 0, 1, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 106, 0, 1, 0, 0}, Sikkerhed: Laest},
		},
	},
	foerFritagelser + Regel(FritagetStudiestart): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "LAB før 2020 er ikke i kilderne."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 3, 0, 0}, Sikkerhed: Udledt, Note: "LAB før 2020 er ikke i kilderne."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{Lov548af2019, 0, 106, 0, 1, 0, 0}, Sikkerhed: Udledt, Note: "Nr. 4 står i LBK 701/2022, ikke i lov 548/2019; den første dag er ikke set."},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 106, 0, 1, 4, 0}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 106, 0, 1, 4, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "LAB før 2020 er ikke i kilderne."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 3, 0, 0}, Sikkerhed: Udledt, Note: "LAB før 2020 er ikke i kilderne."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{Lov548af2019, 0, 106, 0, 1, 0, 0}, Sikkerhed: Udledt, Note: "Nr. 4 står i LBK 701/2022, ikke i lov 548/2019; den første dag er ikke set."},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 106, 0, 1, 4, 0}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 106, 0, 1, 4, 0}, Sikkerhed: Laest},
		},
	},
	// Kap. 6 b only.
	foerFritagelser + Regel(FritagetVentetid): {
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2016<<9 | 5<<5 | 20}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK468af2016, 0, 69, 'k', 1, 0, 0}, Sikkerhed: Udledt, Note: "Reglen står i LBK 269/2017, ikke i LBK 468/2016; den første dag er ikke set."},
			{Fra: Dato{2017<<9 | 3<<5 | 21}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK269af2017, 0, 69, 'k', 1, 0, 2}, Sikkerhed: Laest},
		},
	},
	// Kap. 6 a only.
	foerFritagelser + Regel(FritagetSundhedskoordinator): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt},
			{Fra: Dato{2022<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 113, 0, 3, 0, 2}, Sikkerhed: Udledt, Note: "Dagen er udledt af bekendtgørelse 2409/2021."},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 113, 0, 3, 0, 2}, Sikkerhed: Laest},
		},
	},
	foerFritagelser + Regel(FritagetUddannelse97b): {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt},
			{Fra: Dato{2021<<9 | 3<<5 | 23}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK472af2021, 0, 1, 0, 0, 0, 0}, Sikkerhed: Udledt, Note: "BEK 472/2021 er ikke i kilderne; indholdet er læst i afløseren, BEK 18/2026."},
			{Fra: Dato{2026<<9 | 2<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK18af2026, 0, 3, 0, 2, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt},
			{Fra: Dato{2021<<9 | 3<<5 | 23}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK472af2021, 0, 1, 0, 0, 0, 0}, Sikkerhed: Udledt, Note: "BEK 472/2021 er ikke i kilderne; indholdet er læst i afløseren, BEK 18/2026."},
			{Fra: Dato{2026<<9 | 2<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{BEK18af2026, 0, 1, 0, 0, 0, 0}, Sikkerhed: Laest},
		},
	},
	// The conditions that go with the benefit.
	RegelDeltagelse: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 1, 0, 1}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 1. juli 2014 er udledt; ordene er læst i LBK 806/2015."},
		},
	},
	// Illness and barsel have kept the right from the beginning.
	RegelBevaret: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 0, 7, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, Lov720af2014, 69, 'j', 13, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 1. juli 2014 er udledt."},
			{Fra: Dato{2023<<9 | 12<<5 | 12}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK808af2024, Lov1541af2023, 69, 'j', 14, 0, 0}, Kendt: Dato{2023<<9 | 12<<5 | 12}, Sikkerhed: Udledt, Note: "Stykket fik nr. 14 med lov 1541/2023; ikrafttrædelsesdagen er ikke set."},
		},
	},
	// Sorgorlov was not named before LBK 241/2021.
	RegelBevaretSorgorlov: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 0, 7, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Sorgorlov er ikke nævnt."},
			{Fra: Dato{2021<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, 0, 68, 0, 7, 0, 0}, Sikkerhed: Udledt, Note: "Ordet sorgorlov står i LBK 241/2021, ikke i LBK 981/2019; den første dag er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK1193af2014, Lov720af2014, 69, 'j', 13, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Sorgorlov er ikke nævnt."},
			{Fra: Dato{2021<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, 0, 69, 'j', 13, 0, 0}, Sikkerhed: Udledt, Note: "Ordet sorgorlov står i LBK 241/2021, ikke i LBK 981/2019; den første dag er ikke set."},
			{Fra: Dato{2023<<9 | 12<<5 | 12}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK808af2024, Lov1541af2023, 69, 'j', 14, 0, 0}, Kendt: Dato{2023<<9 | 12<<5 | 12}, Sikkerhed: Udledt, Note: "Stykket fik nr. 14 med lov 1541/2023; ikrafttrædelsesdagen er ikke set."},
		},
	},
	// Neither does a move end it.
	RegelFlytning: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 0, 8, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, Lov720af2014, 69, 'j', 13, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 1. juli 2014 er udledt."},
			{Fra: Dato{2023<<9 | 12<<5 | 12}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK808af2024, Lov1541af2023, 69, 'j', 14, 0, 0}, Kendt: Dato{2023<<9 | 12<<5 | 12}, Sikkerhed: Udledt, Note: "Stykket fik nr. 14 med lov 1541/2023; ikrafttrædelsesdagen er ikke set."},
		},
	},
	// Kap. 6 b only.
	RegelFleksjob: {
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, Lov720af2014, 69, 'j', 14, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 1. juli 2014 er udledt."},
			{Fra: Dato{2023<<9 | 12<<5 | 12}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK808af2024, Lov1541af2023, 69, 'j', 15, 0, 0}, Kendt: Dato{2023<<9 | 12<<5 | 12}, Sikkerhed: Udledt, Note: "Stykket fik nr. 15 med lov 1541/2023; ikrafttrædelsesdagen er ikke set."},
		},
	},
	// No help to a person who stays abroad.
	RegelUdland: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 5, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 5 er læst i LBK 1193/2014; den lovbekendtgørelse, der gjaldt før, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 5, 0, 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "§ 5 er læst i LBK 1193/2014; den lovbekendtgørelse, der gjaldt før, er ikke i kilderne."},
		},
	},
	// The municipality can allow a short stay in four cases.
	RegelUdlandTilladelse: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 5, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 5 er læst i LBK 1193/2014; den lovbekendtgørelse, der gjaldt før, er ikke i kilderne."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 5, 0, 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "§ 5 er læst i LBK 1193/2014; den lovbekendtgørelse, der gjaldt før, er ikke i kilderne."},
		},
	},
	// Short stays without permission came with LBK 241/2021 and were rewritten in LBK 1004/2025.
	RegelUdlandKort: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 5, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 5 er læst i LBK 1193/2014; den lovbekendtgørelse, der gjaldt før, er ikke i kilderne."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK981af2019, 0, 5, 0, 1, 0, 0}, Sikkerhed: Udledt, Note: "Reglen står i LBK 241/2021, ikke i LBK 981/2019; den første dag er ikke set."},
			{Fra: Dato{2021<<9 | 2<<5 | 12}, Virkning: EtDoegnophold, Hjemmel: Hjemmel{LBK241af2021, 0, 5, 0, 3, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2025<<9 | 2<<5 | 25}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK808af2024, 0, 5, 0, 3, 0, 0}, Sikkerhed: Udledt, Note: "Reglen er skrevet om ved lov 198 af 25. februar 2025; den første dag er ikke set."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: EnOvernatning, Hjemmel: Hjemmel{LBK1004af2025, 0, 5, 0, 3, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 5, 0, 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "§ 5 er læst i LBK 1193/2014; den lovbekendtgørelse, der gjaldt før, er ikke i kilderne."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK981af2019, 0, 5, 0, 1, 0, 0}, Sikkerhed: Udledt, Note: "Reglen står i LBK 241/2021, ikke i LBK 981/2019; den første dag er ikke set."},
			{Fra: Dato{2021<<9 | 2<<5 | 12}, Virkning: EtDoegnophold, Hjemmel: Hjemmel{LBK241af2021, 0, 5, 0, 3, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2025<<9 | 2<<5 | 25}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK808af2024, 0, 5, 0, 3, 0, 0}, Sikkerhed: Udledt, Note: "Reglen er skrevet om ved lov 198 af 25. februar 2025; den første dag er ikke set."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: EnOvernatning, Hjemmel: Hjemmel{LBK1004af2025, 0, 5, 0, 3, 0, 0}, Sikkerhed: Laest},
		},
	},
	// The stay must not hinder the conditions for help.
	RegelUdlandRaadighed: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 5, 0, 3, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 5 er læst i LBK 1193/2014; den lovbekendtgørelse, der gjaldt før, er ikke i kilderne."},
			{Fra: Dato{2021<<9 | 2<<5 | 12}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, 0, 5, 0, 4, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 5, 0, 3, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "§ 5 er læst i LBK 1193/2014; den lovbekendtgørelse, der gjaldt før, er ikke i kilderne."},
			{Fra: Dato{2021<<9 | 2<<5 | 12}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, 0, 5, 0, 4, 0, 0}, Sikkerhed: Laest},
		},
	},
	// Abroad on holiday. § 69 k is named from LBK 468/2016; before, only § 13, stk. 11 and 12, to which it pointed.
	RegelUdlandFerie: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 5, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 5 er læst i LBK 1193/2014; den lovbekendtgørelse, der gjaldt før, er ikke i kilderne."},
			{Fra: Dato{2021<<9 | 2<<5 | 12}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, 0, 5, 0, 5, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK1193af2014, 0, 5, 0, 4, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "§ 5, stk. 4, nævner ikke § 69 k før LBK 468/2016, men nævner § 13, stk. 11 og 12, som § 69 k, stk. 4, giver ret til ferie efter (læst i LBK 806/2015). Kilderne afgør ikke, om ferien i et jobafklaringsforløb dermed er omfattet."},
			{Fra: Dato{2016<<9 | 4<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK468af2016, Lov296af2016, 5, 0, 4, 0, 0}, Kendt: Dato{2016<<9 | 3<<5 | 22}, Sikkerhed: Udledt, Note: "§ 5, stk. 4, nævner § 69 k fra LBK 468/2016; at det gælder fra den 1. april 2016, er udledt af lov 296/2016, som ændrede § 69 k."},
			{Fra: Dato{2021<<9 | 2<<5 | 12}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, 0, 5, 0, 5, 0, 0}, Sikkerhed: Laest},
		},
	},
	// § 10 b is about every benefit of the act.
	RegelPas: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK247af2019, 0, 10, 'b', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 10 b kom med lov 674/2017."},
			{Fra: Dato{2017<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK247af2019, Lov674af2017, 10, 'b', 1, 0, 0}, Kendt: Dato{2017<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Den første dag er udledt af lov 674/2017."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK247af2019, 0, 10, 'b', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "§ 10 b kom med lov 674/2017."},
			{Fra: Dato{2017<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK247af2019, Lov674af2017, 10, 'b', 1, 0, 0}, Kendt: Dato{2017<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Den første dag er udledt af lov 674/2017."},
		},
	},
	// Who a course is for. LAB kap. 12 b, from 2014 to 2019, is not in hand.
	RegelMaalgruppe: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov1380af2012LAB, 0, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest, Note: "LAB, som den var ændret fra 2013 til 2019, er ikke i kilderne; ordene går igen i lov 548/2019 § 112, stk. 1."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, 0, 112, 0, 1, 0, 0}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 112, 0, 1, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 112, 0, 1, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "LAB kapitel 12 b er ikke i kilderne. At den, hvis sygedagpenge stopper efter 22 uger, har ret til forløbet, er kendt fra forarbejderne til lov 720/2014; de andre grupper i § 107 er ikke kendt før 2020."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, 0, 107, 0, 0, 0, 0}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 107, 0, 0, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 107, 0, 0, 0, 0}, Sikkerhed: Laest},
		},
	},
	// Kap. 6 a only. Until 2018 a course was left out when it was obviously pointless because of severe illness or impairment.
	RegelUdvikling: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: IkkeFormaalsloest, Hjemmel: Hjemmel{Lov1380af2012LAB, 0, 68, 'a', 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2018<<9 | 6<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{Lov1380af2012LAB, 0, 68, 'a', 2, 0, 0}, Kendt: Dato{2018<<9 | 5<<5 | 29}, Sikkerhed: Udledt, Note: "Lov 553/2018 er ikke i kilderne; lovforslaget sagde 1. juni 2018, men dagen er ikke set i loven."},
			{Fra: Dato{2018<<9 | 7<<5 | 1}, Virkning: MedUdvikling, Hjemmel: Hjemmel{Lov1380af2012LAB, 0, 68, 'a', 2, 0, 0}, Kendt: Dato{2018<<9 | 5<<5 | 29}, Sikkerhed: Udledt, Note: "Ordene i lov 553/2018 er ikke i kilderne, men kendt fra lov 548/2019 § 112, stk. 2; den første dag er ikke set."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: MedUdvikling, Hjemmel: Hjemmel{Lov548af2019, 0, 112, 0, 2, 0, 0}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: MedUdvikling, Hjemmel: Hjemmel{LBK701af2022, 0, 112, 0, 2, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: MedUdvikling, Hjemmel: Hjemmel{LBK280af2024, 0, 112, 0, 2, 0, 0}, Sikkerhed: Laest},
		},
	},
	// The least and the most years: 1 to 5, from 2022 1 to 3; in kap. 6 b 2 at a time.
	RegelVarighed: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{100, 500}, Hjemmel: Hjemmel{Lov1380af2012LAB, 0, 68, 'a', 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest, Note: "LAB, som den var ændret fra 2013 til 2019, er ikke i kilderne; varigheden er den samme i lov 548/2019."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{100, 500}, Hjemmel: Hjemmel{Lov548af2019, 0, 114, 0, 1, 0, 1}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{100, 300}, Hjemmel: Hjemmel{Lov548af2019, Lov1160af2021, 114, 0, 1, 0, 1}, Kendt: Dato{2021<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 701/2022; dagen er udledt af lov 1160/2021."},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Tal: [2]Procent{100, 300}, Hjemmel: Hjemmel{LBK701af2022, 0, 114, 0, 1, 0, 1}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{100, 300}, Hjemmel: Hjemmel{LBK280af2024, 0, 114, 0, 1, 0, 1}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{0, 200}, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "LAB kapitel 12 b er ikke i kilderne; højst 2 år ad gangen er oplyst af Cabi fra reformen i 2014."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{0, 200}, Hjemmel: Hjemmel{Lov548af2019, 0, 110, 0, 1, 0, 1}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Tal: [2]Procent{0, 200}, Hjemmel: Hjemmel{LBK701af2022, 0, 110, 0, 1, 0, 1}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{0, 200}, Hjemmel: Hjemmel{LBK280af2024, 0, 110, 0, 1, 0, 1}, Sikkerhed: Laest},
		},
	},
	// Barsel does not count in the length. The act of 2012 does not say so.
	RegelVarighedBarsel: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{Lov1380af2012LAB, 0, 68, 'a', 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 68 a i lov 1380/2012 nævner ikke barsel. LAB, som den var ændret fra 2013 til 2019, er ikke i kilderne."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, 0, 114, 0, 1, 0, 2}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 114, 0, 1, 0, 2}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 114, 0, 1, 0, 2}, Sikkerhed: Laest, Note: "LBK 280/2024 nævner andre af barselslovens bestemmelser end før; den første dag er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "LAB kapitel 12 b er ikke i kilderne."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, 0, 110, 0, 1, 0, 2}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 110, 0, 1, 0, 2}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 110, 0, 1, 0, 2}, Sikkerhed: Laest, Note: "LBK 280/2024 nævner andre af barselslovens bestemmelser end før; den første dag er ikke set."},
		},
	},
	// Neither does sorgorlov, which lov 2201/2020 brought.
	RegelVarighedSorgorlov: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{Lov1380af2012LAB, 0, 68, 'a', 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 68 a i lov 1380/2012 nævner ikke sorgorlov. LAB, som den var ændret fra 2013 til 2019, er ikke i kilderne."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{Lov548af2019, 0, 114, 0, 1, 0, 2}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Udledt, Note: "Ordet sorgorlov er ikke nævnt. Lov 548/2019 regner fravær efter barselslovens § 13 med til barsel."},
			{Fra: Dato{2021<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, Lov2201af2020, 114, 0, 1, 0, 2}, Kendt: Dato{2020<<9 | 12<<5 | 29}, Sikkerhed: Udledt, Note: "Ordet sorgorlov er læst i LBK 701/2022, ikke i lov 548/2019; dagen er udledt af lov 2201/2020."},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 114, 0, 1, 0, 2}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 114, 0, 1, 0, 2}, Sikkerhed: Laest, Note: "LBK 280/2024 nævner andre af barselslovens bestemmelser end før; den første dag er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "LAB kapitel 12 b er ikke i kilderne."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{Lov548af2019, 0, 110, 0, 1, 0, 2}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Udledt, Note: "Ordet sorgorlov er ikke nævnt. Lov 548/2019 regner fravær efter barselslovens § 13 med til barsel."},
			{Fra: Dato{2021<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, Lov2201af2020, 110, 0, 1, 0, 2}, Kendt: Dato{2020<<9 | 12<<5 | 29}, Sikkerhed: Udledt, Note: "Ordet sorgorlov er læst i LBK 701/2022, ikke i lov 548/2019; dagen er udledt af lov 2201/2020."},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 110, 0, 1, 0, 2}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 110, 0, 1, 0, 2}, Sikkerhed: Laest, Note: "LBK 280/2024 nævner andre af barselslovens bestemmelser end før; den første dag er ikke set."},
		},
	},
	// More than one course.
	RegelFlereForloeb: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov1380af2012LAB, 0, 68, 'a', 8, 0, 1}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest, Note: "LAB, som den var ændret fra 2013 til 2019, er ikke i kilderne; ordene går igen i lov 548/2019 § 114, stk. 2."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, 0, 114, 0, 2, 0, 0}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 114, 0, 2, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 114, 0, 2, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "LAB kapitel 12 b er ikke i kilderne; Cabi oplyste i 2014, at der som udgangspunkt kunne gives to forløb."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, 0, 110, 0, 3, 0, 0}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 110, 0, 3, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 110, 0, 3, 0, 0}, Sikkerhed: Laest},
		},
	},
	// Kap. 6 a only, from 2022.
	RegelFemAar: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{Lov1380af2012LAB, 0, 68, 'a', 8, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{Lov548af2019, 0, 114, 0, 3, 0, 0}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{500, 0}, Hjemmel: Hjemmel{Lov548af2019, Lov1160af2021, 114, 0, 3, 0, 1}, Kendt: Dato{2021<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 701/2022; dagen er udledt af lov 1160/2021."},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Tal: [2]Procent{500, 0}, Hjemmel: Hjemmel{LBK701af2022, 0, 114, 0, 3, 0, 1}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{500, 0}, Hjemmel: Hjemmel{LBK280af2024, 0, 114, 0, 3, 0, 1}, Sikkerhed: Laest},
		},
	},
	// Kap. 6 a only. Above 40, from 2022 above 50, more than one course takes the wish of the person.
	RegelEgetOenske: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{4000, 0}, Hjemmel: Hjemmel{Lov1380af2012LAB, 0, 68, 'a', 9, 0, 2}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest, Note: "LAB, som den var ændret fra 2013 til 2019, er ikke i kilderne; aldersgrænsen er den samme i lov 548/2019."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{4000, 0}, Hjemmel: Hjemmel{Lov548af2019, 0, 114, 0, 3, 0, 1}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{5000, 0}, Hjemmel: Hjemmel{Lov548af2019, Lov1160af2021, 114, 0, 4, 0, 1}, Kendt: Dato{2021<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 701/2022; dagen er udledt af lov 1160/2021."},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Tal: [2]Procent{5000, 0}, Hjemmel: Hjemmel{LBK701af2022, 0, 114, 0, 4, 0, 1}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{5000, 0}, Hjemmel: Hjemmel{LBK280af2024, 0, 114, 0, 4, 0, 1}, Sikkerhed: Laest},
		},
	},
	// Kap. 6 a only, from 2022.
	RegelSeksAar: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{Lov1380af2012LAB, 0, 68, 'a', 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Laest},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{Lov548af2019, 0, 112, 0, 1, 0, 0}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{600, 0}, Hjemmel: Hjemmel{Lov548af2019, Lov1160af2021, 112, 0, 3, 0, 1}, Kendt: Dato{2021<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 701/2022; dagen er udledt af lov 1160/2021."},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Tal: [2]Procent{600, 0}, Hjemmel: Hjemmel{LBK701af2022, 0, 112, 0, 3, 0, 1}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{600, 0}, Hjemmel: Hjemmel{LBK280af2024, 0, 112, 0, 3, 0, 1}, Sikkerhed: Laest},
		},
	},
	// No course beyond folkepensionsalderen. The act of 2012 names no upper age.
	RegelFolkepension: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{Lov1380af2012LAB, 0, 68, 'a', 8, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 68 a i lov 1380/2012 nævner ingen øvre alder. LAB, som den var ændret fra 2013 til 2019, er ikke i kilderne."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, 0, 114, 0, 3, 0, 2}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, Lov1160af2021, 114, 0, 4, 0, 2}, Kendt: Dato{2021<<9 | 6<<5 | 8}, Sikkerhed: Udledt, Note: "Ordene er læst i LBK 701/2022; dagen er udledt af lov 1160/2021."},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 114, 0, 4, 0, 2}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 114, 0, 4, 0, 2}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "LAB kapitel 12 b er ikke i kilderne."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, 0, 110, 0, 2, 2, 0}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 110, 0, 2, 2, 0}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 110, 0, 2, 2, 0}, Sikkerhed: Laest},
		},
	},
	// Kap. 6 b only.
	RegelRask: {
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "LAB kapitel 12 b er ikke i kilderne; ydelsen har hele tiden været for den, der er uarbejdsdygtig på grund af egen sygdom."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, 0, 110, 0, 2, 1, 0}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 110, 0, 2, 1, 0}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 110, 0, 2, 1, 0}, Sikkerhed: Laest},
		},
	},
	// Kap. 6 b only: sygedagpenge instead, for a life-threatening illness.
	RegelLivstruende: {
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK190af2012, Lov720af2014, 69, 'j', 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "LAB kapitel 12 b er ikke i kilderne; valget er efter lovforslag L 90 (2017-18) først indført i 2016."},
			{Fra: Dato{2016<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'j', 1, 0, 0}, Sikkerhed: Udledt, Note: "LAB kapitel 12 b er ikke i kilderne; ordningen fra 2016, permanent fra 2018, er kendt fra lovforslag L 90 (2017-18)."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{Lov548af2019, 0, 110, 0, 2, 3, 0}, Kendt: Dato{2019<<9 | 5<<5 | 7}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 5<<5 | 22}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK701af2022, 0, 110, 0, 2, 3, 0}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 3<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK280af2024, 0, 110, 0, 2, 3, 0}, Sikkerhed: Laest},
		},
	},
	// § 79, stk. 1 and 3. Until 30 June 2025 the threshold is the first sentence of stk. 3; then the second one, with the full rates.
	RegelATP: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 79, 0, 3, 0, 1}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 79 i 2013 er ikke i kilderne; ordene er læst i LBK 1193/2014."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1004af2025, Lov1655af2024, 79, 0, 3, 0, 2}, Kendt: Dato{2024<<9 | 12<<5 | 30}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 79, 0, 3, 0, 1}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Ikrafttrædelsen den 1. juli 2014 er udledt; ordene er læst i LBK 1193/2014."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1004af2025, Lov1655af2024, 79, 0, 3, 0, 2}, Kendt: Dato{2024<<9 | 12<<5 | 30}, Sikkerhed: Laest},
		},
	},
	// § 80: stk. 2 until 30 June 2025, when the stykke before it went out.
	RegelATPEgen: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 80, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "§ 80 før LBK 806/2015 er ikke i kilderne; ordene er læst i LBK 806/2015."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1004af2025, Lov1655af2024, 80, 0, 1, 0, 0}, Kendt: Dato{2024<<9 | 12<<5 | 30}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK806af2015, 0, 80, 0, 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "§ 80 før LBK 806/2015 er ikke i kilderne; ordene er læst i LBK 806/2015."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1004af2025, Lov1655af2024, 80, 0, 1, 0, 0}, Kendt: Dato{2024<<9 | 12<<5 | 30}, Sikkerhed: Laest},
		},
	},
	// § 80 b came with lov 339/2019; the first percentage of § 80 c is that of 2020.
	RegelPension: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK806af2015, 0, 80, 0, 0, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Loven nævner ikke pensionsordningen før lov 339/2019."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov339af2019, 80, 'b', 2, 0, 0}, Kendt: Dato{2019<<9 | 4<<5 | 2}, Sikkerhed: Laest, Note: "Begyndelsen følger af § 80 c, nr. 1: i 2020."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK806af2015, 0, 80, 0, 0, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Loven nævner ikke pensionsordningen før lov 339/2019."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK241af2021, Lov339af2019, 80, 'b', 2, 0, 0}, Kendt: Dato{2019<<9 | 4<<5 | 2}, Sikkerhed: Laest, Note: "Begyndelsen følger af § 80 c, nr. 1: i 2020."},
		},
	},
	// Kap. 6 b only. The words are the same from LBK 806/2015 to LBK 1004/2025, but for a slip of the pen in the first.
	RegelRefusion: {
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{3700}, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 't', 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "§ 69 t før LBK 806/2015 er ikke i kilderne. Om stk. 4 om sygedagpenge gjaldt fra begyndelsen, er ikke set."},
		},
	},
	// Kap. 6 b only. Tal[0] is the percentage of the year.
	RegelRefusionTillaeg: {
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 't', 0, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Loven nævner ikke tillægget før lov 339/2019."},
			{Fra: Dato{2020<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{30}, Hjemmel: Hjemmel{LBK241af2021, Lov339af2019, 69, 'x', 3, 1, 0}, Kendt: Dato{2019<<9 | 4<<5 | 2}, Sikkerhed: Laest},
			{Fra: Dato{2021<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{60}, Hjemmel: Hjemmel{LBK241af2021, Lov339af2019, 69, 'x', 3, 2, 0}, Kendt: Dato{2019<<9 | 4<<5 | 2}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{90}, Hjemmel: Hjemmel{LBK241af2021, Lov339af2019, 69, 'x', 3, 3, 0}, Kendt: Dato{2019<<9 | 4<<5 | 2}, Sikkerhed: Laest},
			{Fra: Dato{2023<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{120}, Hjemmel: Hjemmel{LBK241af2021, Lov339af2019, 69, 'x', 3, 4, 0}, Kendt: Dato{2019<<9 | 4<<5 | 2}, Sikkerhed: Laest},
			{Fra: Dato{2024<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{150}, Hjemmel: Hjemmel{LBK241af2021, Lov339af2019, 69, 'x', 3, 5, 0}, Kendt: Dato{2019<<9 | 4<<5 | 2}, Sikkerhed: Laest},
			{Fra: Dato{2025<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{180}, Hjemmel: Hjemmel{LBK241af2021, Lov339af2019, 69, 'x', 3, 6, 0}, Kendt: Dato{2019<<9 | 4<<5 | 2}, Sikkerhed: Laest},
			{Fra: Dato{2026<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{210}, Hjemmel: Hjemmel{LBK241af2021, Lov339af2019, 69, 'x', 3, 7, 0}, Kendt: Dato{2019<<9 | 4<<5 | 2}, Sikkerhed: Laest},
			{Fra: Dato{2027<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{240}, Hjemmel: Hjemmel{LBK241af2021, Lov339af2019, 69, 'x', 3, 8, 0}, Kendt: Dato{2019<<9 | 4<<5 | 2}, Sikkerhed: Laest},
			{Fra: Dato{2028<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{270}, Hjemmel: Hjemmel{LBK241af2021, Lov339af2019, 69, 'x', 3, 9, 0}, Kendt: Dato{2019<<9 | 4<<5 | 2}, Sikkerhed: Laest},
			{Fra: Dato{2029<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300}, Hjemmel: Hjemmel{LBK241af2021, Lov339af2019, 69, 'x', 3, 10, 0}, Kendt: Dato{2019<<9 | 4<<5 | 2}, Sikkerhed: Laest},
			{Fra: Dato{2030<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{330}, Hjemmel: Hjemmel{LBK241af2021, Lov339af2019, 69, 'x', 3, 11, 0}, Kendt: Dato{2019<<9 | 4<<5 | 2}, Sikkerhed: Laest},
		},
	},
	// Chapters 11 and 12 hold for both schemes (§ 69 i, § 69 s). Nr. 1 and 2 have said the same since 2014.
	RegelTilbagebetalingspligt: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 91, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 1193/2014; ordlyden før da er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 91, 0, 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 1193/2014; ordlyden før da er ikke set."},
		},
	},
	// Stk. 3, and with it stk. 1, nr. 5. § 10 j is named from LBK 1031/2023.
	RegelTilbagebetalingLoft: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 91, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "LBK 1193/2014 til LBK 269/2017 har ingen sådan regel; ordlyden før LBK 1193/2014 er ikke set."},
			{Fra: Dato{2017<<9 | 3<<5 | 21}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK269af2017, 0, 91, 0, 1, 0, 0}, Sikkerhed: Udledt, Note: "Reglen står i LBK 247/2019, ikke i LBK 269/2017; den første dag er ikke set."},
			{Fra: Dato{2019<<9 | 3<<5 | 13}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK247af2019, 0, 91, 0, 3, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2023<<9 | 6<<5 | 22}, Virkning: Gaelder, Tal: [2]Procent{1200, 0}, Hjemmel: Hjemmel{LBK1031af2023, 0, 91, 0, 3, 0, 0}, Sikkerhed: Udledt, Note: "§ 10 j nævnes i LBK 1031/2023, ikke i LBK 241/2021; den første dag er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 91, 0, 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "LBK 1193/2014 til LBK 269/2017 har ingen sådan regel; ordlyden før LBK 1193/2014 er ikke set."},
			{Fra: Dato{2017<<9 | 3<<5 | 21}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK269af2017, 0, 91, 0, 1, 0, 0}, Sikkerhed: Udledt, Note: "Reglen står i LBK 247/2019, ikke i LBK 269/2017; den første dag er ikke set."},
			{Fra: Dato{2019<<9 | 3<<5 | 13}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK247af2019, 0, 91, 0, 3, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2023<<9 | 6<<5 | 22}, Virkning: Gaelder, Tal: [2]Procent{1200, 0}, Hjemmel: Hjemmel{LBK1031af2023, 0, 91, 0, 3, 0, 0}, Sikkerhed: Udledt, Note: "§ 10 j nævnes i LBK 1031/2023, ikke i LBK 241/2021; den første dag er ikke set."},
		},
	},
	// By the day of the decision. Tal is the days of a stay abroad and the thousand kroner of the claim.
	RegelPolitianmeldelse: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 91, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "LBK 1193/2014 til LBK 981/2019 har ingen sådan regel; ordlyden før LBK 1193/2014 er ikke set."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK981af2019, 0, 91, 0, 1, 0, 0}, Sikkerhed: Udledt, Note: "Reglen står i LBK 241/2021, ikke i LBK 981/2019; den første dag er ikke set."},
			{Fra: Dato{2021<<9 | 2<<5 | 12}, Virkning: Gaelder, Tal: [2]Procent{1400, 3000}, Hjemmel: Hjemmel{LBK241af2021, 0, 91, 0, 5, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2023<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{1400, 2150}, Hjemmel: Hjemmel{LBK241af2021, 0, 91, 0, 5, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{1400, 2150}, Hjemmel: Hjemmel{LBK1004af2025, 0, 91, 0, 6, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: GaelderIkke, Hjemmel: Hjemmel{LBK1193af2014, 0, 91, 0, 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "LBK 1193/2014 til LBK 981/2019 har ingen sådan regel; ordlyden før LBK 1193/2014 er ikke set."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK981af2019, 0, 91, 0, 1, 0, 0}, Sikkerhed: Udledt, Note: "Reglen står i LBK 241/2021, ikke i LBK 981/2019; den første dag er ikke set."},
			{Fra: Dato{2021<<9 | 2<<5 | 12}, Virkning: Gaelder, Tal: [2]Procent{1400, 3000}, Hjemmel: Hjemmel{LBK241af2021, 0, 91, 0, 5, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2023<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{1400, 2150}, Hjemmel: Hjemmel{LBK241af2021, 0, 91, 0, 5, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{1400, 2150}, Hjemmel: Hjemmel{LBK1004af2025, 0, 91, 0, 6, 0, 0}, Sikkerhed: Laest},
		},
	},
	// Help on terms of repayment. The grounds have said the same since 2014.
	RegelTilbagebetalingKan: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 93, 0, 1, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 1193/2014; ordlyden før da er ikke set."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 93, 0, 1, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 1193/2014; ordlyden før da er ikke set."},
		},
	},
	// Tal is the years after the end of the help, and the least years after the claim was handed over, where the text has them.
	RegelKravBortfald: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300, 0}, Hjemmel: Hjemmel{LBK1193af2014, 0, 95, 0, 2, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Læst i LBK 1193/2014; ordlyden før da er ikke set."},
			{Fra: Dato{2017<<9 | 3<<5 | 21}, Virkning: Gaelder, Tal: [2]Procent{300, 0}, Hjemmel: Hjemmel{LBK269af2017, 0, 95, 0, 2, 0, 0}, Sikkerhed: Udledt, Note: "Om overdragelse til inddrivelse står i LBK 247/2019, ikke i LBK 269/2017; den første dag er ikke set."},
			{Fra: Dato{2019<<9 | 3<<5 | 13}, Virkning: Gaelder, Tal: [2]Procent{300, 300}, Hjemmel: Hjemmel{LBK247af2019, 0, 95, 0, 2, 0, 0}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{300, 0}, Hjemmel: Hjemmel{LBK1193af2014, 0, 95, 0, 2, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Læst i LBK 1193/2014; ordlyden før da er ikke set."},
			{Fra: Dato{2017<<9 | 3<<5 | 21}, Virkning: Gaelder, Tal: [2]Procent{300, 0}, Hjemmel: Hjemmel{LBK269af2017, 0, 95, 0, 2, 0, 0}, Sikkerhed: Udledt, Note: "Om overdragelse til inddrivelse står i LBK 247/2019, ikke i LBK 269/2017; den første dag er ikke set."},
			{Fra: Dato{2019<<9 | 3<<5 | 13}, Virkning: Gaelder, Tal: [2]Procent{300, 300}, Hjemmel: Hjemmel{LBK247af2019, 0, 95, 0, 2, 0, 0}, Sikkerhed: Laest},
		},
	},
	// Holiday with the benefit: 12 months give up to 5 weeks. Until lov 296/2016 by the rules for kontanthjælp.
	RegelFerie: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{1200, 500}, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Paragraffen om ferie i § 13, som den var i 2013, er ikke i kilderne; indholdet er læst i LBK 1193/2014 § 13, stk. 11 og 12."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{1200, 500}, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 11, 0, 0}, Sikkerhed: Udledt, Note: "Kontanthjælpens regler gælder efter § 69, stk. 4, som er læst i lov 1380/2012 og LBK 806/2015; dagen for den nye nummerering i § 13 er ikke set."},
			{Fra: Dato{2016<<9 | 4<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{1200, 500}, Hjemmel: Hjemmel{LBK468af2016, Lov296af2016, 69, 0, 4, 0, 0}, Kendt: Dato{2016<<9 | 3<<5 | 22}, Sikkerhed: Udledt, Note: "Dagen er udledt af lov 296/2016."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: Gaelder, Tal: [2]Procent{1200, 500}, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 5, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: Gaelder, Tal: [2]Procent{1200, 500}, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 0, 6, 0, 0}, Sikkerhed: Udledt, Note: "Nummeret er læst i LBK 1031/2023; dagen er udledt som for stk. 5."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{1200, 500}, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 11, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "§ 69 k, stk. 4, som lader kontanthjælpens regler gælde, er læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2016<<9 | 4<<5 | 1}, Virkning: Gaelder, Tal: [2]Procent{1200, 500}, Hjemmel: Hjemmel{LBK468af2016, Lov296af2016, 69, 'k', 4, 0, 0}, Kendt: Dato{2016<<9 | 3<<5 | 22}, Sikkerhed: Udledt, Note: "Dagen er udledt af lov 296/2016."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: Gaelder, Tal: [2]Procent{1200, 500}, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 5, 0, 0}, Sikkerhed: Laest},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: Gaelder, Tal: [2]Procent{1200, 500}, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 'k', 6, 0, 0}, Sikkerhed: Udledt, Note: "Nummeret er læst i LBK 1031/2023; dagen er udledt som for stk. 5."},
		},
	},
	// When the holiday is held is agreed with the municipality, which decides when they disagree.
	RegelFerieaftale: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Paragraffen om ferie i § 13, som den var i 2013, er ikke i kilderne; indholdet er læst i LBK 1193/2014 § 13, stk. 11 og 12."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 12, 0, 0}, Sikkerhed: Udledt, Note: "Kontanthjælpens regler gælder efter § 69, stk. 4, som er læst i lov 1380/2012 og LBK 806/2015; dagen for den nye nummerering i § 13 er ikke set."},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1031af2023, 0, 13, 0, 13, 0, 0}, Sikkerhed: Udledt, Note: "Nummeret er læst i LBK 1031/2023; dagen er udledt som for stk. 5."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1193af2014, 0, 13, 0, 12, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "§ 69 k, stk. 4, som lader kontanthjælpens regler gælde, er læst i LBK 806/2015; ordlyden før da er ikke set."},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK1031af2023, 0, 13, 0, 13, 0, 0}, Sikkerhed: Udledt, Note: "Nummeret er læst i LBK 1031/2023; dagen er udledt som for stk. 5."},
		},
	},
	// How the months are counted. BEK 762/2025 § 2 no longer names uddannelseshjælp.
	RegelFerieopgoerelse: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: MedUddannelseshjaelp, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 69, 0, 5, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Bekendtgørelse 1415/2012 er ikke i kilderne; måden at tælle på er udledt af BEK 762/2025 § 2 og bemyndigelsen."},
			{Fra: Dato{2014<<9 | 1<<5 | 1}, Virkning: MedUddannelseshjaelp, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 0, 5, 0, 0}, Sikkerhed: Udledt, Note: "Bekendtgørelse 1478/2013, 705/2015 og 1470/2019 er ikke i kilderne; måden at tælle på er udledt af BEK 762/2025 § 2 og bemyndigelsen, som nævner uddannelseshjælp."},
			{Fra: Dato{2019<<9 | 3<<5 | 13}, Virkning: MedUddannelseshjaelp, Hjemmel: Hjemmel{LBK247af2019, 0, 69, 0, 6, 0, 0}, Sikkerhed: Udledt, Note: "Bekendtgørelse 1478/2013, 705/2015 og 1470/2019 er ikke i kilderne; måden at tælle på er udledt af BEK 762/2025 § 2 og bemyndigelsen, som nævner uddannelseshjælp."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: MedUddannelseshjaelp, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 0, 7, 0, 0}, Sikkerhed: Udledt, Note: "Bekendtgørelse 1478/2013, 705/2015 og 1470/2019 er ikke i kilderne; måden at tælle på er udledt af BEK 762/2025 § 2 og bemyndigelsen, som nævner uddannelseshjælp."},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: MedUddannelseshjaelp, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 0, 8, 0, 0}, Sikkerhed: Udledt, Note: "Bekendtgørelse 1478/2013, 705/2015 og 1470/2019 er ikke i kilderne; måden at tælle på er udledt af BEK 762/2025 § 2 og bemyndigelsen, som nævner uddannelseshjælp."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: UdenUddannelseshjaelp, Hjemmel: Hjemmel{BEK762af2025, 0, 2, 0, 0, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Laest},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: MedUddannelseshjaelp, Hjemmel: Hjemmel{LBK806af2015, 0, 69, 'k', 4, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "§ 69 k har ingen bemyndigelse til regler om opgørelsen; måden at tælle på er udledt af ordene 12 sammenhængende måneder og af § 2 i bekendtgørelsen."},
			{Fra: Dato{2019<<9 | 9<<5 | 23}, Virkning: MedUddannelseshjaelp, Hjemmel: Hjemmel{LBK981af2019, 0, 69, 'k', 5, 0, 0}, Sikkerhed: Udledt, Note: "§ 69 k har ingen bemyndigelse til regler om opgørelsen; måden at tælle på er udledt af ordene 12 sammenhængende måneder og af § 2 i bekendtgørelsen."},
			{Fra: Dato{2022<<9 | 8<<5 | 2}, Virkning: MedUddannelseshjaelp, Hjemmel: Hjemmel{LBK1031af2023, 0, 69, 'k', 6, 0, 0}, Sikkerhed: Udledt, Note: "§ 69 k har ingen bemyndigelse til regler om opgørelsen; måden at tælle på er udledt af ordene 12 sammenhængende måneder og af § 2 i bekendtgørelsen."},
			{Fra: Dato{2025<<9 | 7<<5 | 1}, Virkning: UdenUddannelseshjaelp, Hjemmel: Hjemmel{BEK762af2025, 0, 2, 0, 0, 0, 0}, Kendt: Dato{2025<<9 | 6<<5 | 18}, Sikkerhed: Udledt, Note: "Ordene er læst; § 2 siger ressourceforløbsydelse uden at nævne ordningen, og § 69 k har ingen bemyndigelse af sin egen."},
		},
	},
	// Earned holiday with feriegodtgørelse needs no 12 months. Until lov 296/2016 the provision only pointed to § 32.
	RegelFeriegodtgoerelse: {
		Ressourceforloeb: {
			{Fra: Dato{2013<<9 | 1<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK190af2012, Lov1380af2012, 68, 'a', 4, 0, 0}, Kendt: Dato{2012<<9 | 12<<5 | 23}, Sikkerhed: Udledt, Note: "Stykket henviser kun til § 32, som ikke er i kilderne; om ferie med feriegodtgørelse kunne holdes før 12 måneder, er ikke set."},
			{Fra: Dato{2016<<9 | 4<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK468af2016, Lov296af2016, 68, 'a', 4, 0, 0}, Kendt: Dato{2016<<9 | 3<<5 | 22}, Sikkerhed: Udledt, Note: "Dagen er udledt af lov 296/2016."},
		},
		Jobafklaring: {
			{Fra: Dato{2014<<9 | 7<<5 | 1}, Virkning: KraeverSkoen, Hjemmel: Hjemmel{LBK1193af2014, Lov720af2014, 69, 'j', 11, 0, 0}, Kendt: Dato{2014<<9 | 6<<5 | 25}, Sikkerhed: Udledt, Note: "Stykket henviser kun til § 32, som ikke er i kilderne; om ferie med feriegodtgørelse kunne holdes før 12 måneder, er ikke set."},
			{Fra: Dato{2016<<9 | 4<<5 | 1}, Virkning: Gaelder, Hjemmel: Hjemmel{LBK468af2016, Lov296af2016, 69, 'j', 11, 0, 0}, Kendt: Dato{2016<<9 | 3<<5 | 22}, Sikkerhed: Udledt, Note: "Dagen er udledt af lov 296/2016."},
		},
	},
}
