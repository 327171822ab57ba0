package satser

// Regel names a legal rule whose content has changed by date, or could. A rule is held once for each scheme. The zero
// value is none; the kinds of income follow after the general rules, see [Indtaegtsart.Regel].
type Regel uint8

// The general rules.
const (
	// RegelRet is who receives the benefit at all: § 68, stk. 1 / § 69 j, stk. 1.
	RegelRet Regel = iota + 1
	// RegelBevilling says whether new courses can be granted: not in kap. 6 a after 31 January 2026.
	RegelBevilling
	// RegelSatsgruppe is the four categories: § 68, stk. 2 / § 69 j, stk. 2.
	RegelSatsgruppe
	// RegelBoernsOphold says where a child must be for nr. 1: "i landet" or "i riget" (stk. 3).
	RegelBoernsOphold
	// RegelBidrag says how the supplement for bidragspligt is measured (stk. 2, nr. 4).
	RegelBidrag
	// RegelSygedagpenge is the level kept from sygedagpenge: § 68, stk. 4.
	RegelSygedagpenge
	// RegelLedighedsydelse is the level kept from ledighedsydelse: § 68, stk. 5.
	RegelLedighedsydelse
	// RegelFoertidspension keeps a førtidspensionist on the pension: § 68, stk. 6.
	RegelFoertidspension
	// RegelSelvstaendig is the 75 % and 50 % of § 69 j, stk. 4.
	RegelSelvstaendig
	// RegelLoftF, RegelLoftH and RegelLoftJ are the ceilings of §§ 10 f, 10 h and 10 j.
	RegelLoftF
	RegelLoftH
	RegelLoftJ
	// RegelLoen is the wage rule: § 68 a, stk. 2 / § 69 j, stk. 9. Tal[0] is the share up to the threshold, Tal[1] the
	// share above it.
	RegelLoen
	// RegelLoenPension says whether the text itself counts pension in the wage that is held against the threshold.
	RegelLoenPension
	// RegelPeriode takes income for a time before or after the course out: § 68 a, stk. 1 / § 69 j, stk. 5, 2.-3. pkt.
	RegelPeriode
	// RegelNulydelse deems a person with 0 kr. to receive the benefit: the same places, 4. pkt.
	RegelNulydelse
	// RegelTimeloft is the 160 hours a month of the hour disregard. Tal[0] is the number of hours in hundredths.
	RegelTimeloft
	// RegelUdbetaling is payment of a monthly amount in arrears: § 89, stk. 1.
	RegelUdbetaling
	// RegelVejledning is the guidance that must stand before a sanction: § 69 a, stk. 1 / § 69 l, stk. 1.
	RegelVejledning
	// RegelKontakt is the personal contact that must be exhausted: stk. 2 of the same.
	RegelKontakt
	// RegelHoering is partshøring: FVL § 19.
	RegelHoering
	// RegelBegrundelse is the reasons of the decision: FVL § 24.
	RegelBegrundelse
	// RegelSanktionsfrist is the whole calendar months within which a deduction must be made. Tal[0] is their number in
	// hundredths.
	RegelSanktionsfrist
	// RegelRimeligGrund says whether rimelig grund is a closed list or an open standard: § 13, stk. 7.
	RegelRimeligGrund
	// RegelAndreForhold is the assessment of other circumstances: § 13, stk. 8.
	RegelAndreForhold
	// RegelFremmerRaadighed is the assessment of whether a sanction furthers the person's rådighed: § 13, stk. 8.
	RegelFremmerRaadighed
	// RegelSygemelding says that illness is reported as the jobcenter has asked: § 35, stk. 8.
	RegelSygemelding
	// RegelSelvbooking is the terms of the duty to book. Tal[0] is the least number of days of the deadline in hundredths.
	RegelSelvbooking
	// RegelSamtaleAndenAktoer says what absence from a talk at an anden aktør leads to: § 69 c, stk. 2 / § 69 n, stk. 2.
	RegelSamtaleAndenAktoer
	// RegelSamtaleSelvbooket says what absence from a talk that the person booked leads to: stk. 3 of the same.
	RegelSamtaleSelvbooket
	// RegelDagssats is the average rate for a day. Tal[0] is the days of its week in hundredths.
	RegelDagssats
	// RegelFravaersdage counts the days wholly or partly absent from a tilbud: § 69 b, stk. 2 / § 69 m, stk. 2.
	RegelFravaersdage
	// RegelNedsaettelse allows one reduction in a calendar month: § 69 d, stk. 4 / § 69 o, stk. 4.
	RegelNedsaettelse
	// RegelNedsaettelseAndel reduces it with the benefit: stk. 5 of the same.
	RegelNedsaettelseAndel
	// RegelGodtgoerelse is the proportional deduction in godtgørelse: § 69 b, stk. 3 / § 69 m, stk. 3.
	RegelGodtgoerelse
	// RegelTredjedel is the reduction by a third: § 69 f / § 69 q. Tal is its weeks, the first time and later, in
	// hundredths.
	RegelTredjedel
	// RegelTilbagebetaling is the repayment in its place: stk. 5-7 of the same. Tal is as in RegelTredjedel.
	RegelTilbagebetaling
	// RegelBortfald is the years after which it lapses: stk. 4 of the same. Tal[0] is their number in hundredths.
	RegelBortfald
	// RegelUdskydelse lets it wait for other sanctions: stk. 8 of the same.
	RegelUdskydelse
	// RegelArbejdsgiver is telling an employer with refusion: § 69 l, stk. 7.
	RegelArbejdsgiver
	// RegelDeltagelse is the conditions that go with the benefit: § 69, stk. 1 / § 69 k, stk. 1.
	RegelDeltagelse
	// RegelBevaret keeps the right in illness and barsel: § 68, stk. 7 / § 69 j, stk. 13 or 14.
	RegelBevaret
	// RegelBevaretSorgorlov keeps it in sorgorlov: the same places.
	RegelBevaretSorgorlov
	// RegelFlytning keeps it when the person moves to another municipality: § 68, stk. 8 / § 69 j, stk. 13 or 14.
	RegelFlytning
	// RegelFleksjob ends the right when employment in a fleksjob ends: § 69 j, stk. 14 or 15.
	RegelFleksjob
	// RegelUdland gives no help to a person who stays abroad: § 5, stk. 1.
	RegelUdland
	// RegelUdlandTilladelse lets the municipality allow a short stay: § 5, stk. 2.
	RegelUdlandTilladelse
	// RegelUdlandKort is the short stays that need no permission: § 5, stk. 3, from 2021.
	RegelUdlandKort
	// RegelUdlandRaadighed asks that a stay does not hinder the conditions for help: § 5, stk. 3 or 4.
	RegelUdlandRaadighed
	// RegelUdlandFerie lets a person be abroad on holiday: § 5, stk. 4 or 5.
	RegelUdlandFerie
	// RegelPas ends the right when the police take the passport: § 10 b.
	RegelPas
	// RegelFerie is holiday with the benefit: § 69, stk. 6 / § 69 k, stk. 6, and earlier § 13. Tal is the months and the
	// weeks in hundredths.
	RegelFerie
	// RegelFerieaftale asks for an agreement on when the holiday is held: § 13, stk. 13, and earlier stk. 12.
	RegelFerieaftale
	// RegelFerieopgoerelse is how the 12 months are counted: the order.
	RegelFerieopgoerelse
	// RegelFeriegodtgoerelse has earned holiday with feriegodtgørelse held first, and needs no 12 months for it: § 68 a,
	// stk. 4 / § 69 j, stk. 11.
	RegelFeriegodtgoerelse
	// RegelMaalgruppe is who a course is for: LAB § 112, stk. 1 / § 107.
	RegelMaalgruppe
	// RegelUdvikling asks that the ability to work can be developed: LAB § 112, stk. 2.
	RegelUdvikling
	// RegelVarighed is how long a course lasts: LAB § 114, stk. 1 / § 110, stk. 1. Tal is the least and the most years in
	// hundredths.
	RegelVarighed
	// RegelVarighedBarsel leaves barsel out of the length: the same places.
	RegelVarighedBarsel
	// RegelVarighedSorgorlov leaves sorgorlov out of it: the same places.
	RegelVarighedSorgorlov
	// RegelFlereForloeb allows more than one course: LAB § 114, stk. 2 / § 110, stk. 3.
	RegelFlereForloeb
	// RegelFemAar is the most years in all between 40 and 50 without the person's wish: LAB § 114, stk. 3. Tal[0] is their
	// number in hundredths.
	RegelFemAar
	// RegelEgetOenske asks for the person's wish for more than one course above an age: LAB § 114, stk. 3 or 4. Tal[0] is
	// the age in hundredths.
	RegelEgetOenske
	// RegelSeksAar gives no course so close to folkepension unless the person wishes it: LAB § 112, stk. 3. Tal[0] is the
	// years in hundredths.
	RegelSeksAar
	// RegelFolkepension ends a course at folkepensionsalderen: LAB § 114 / § 110, stk. 2.
	RegelFolkepension
	// RegelRask ends jobafklaring when the person is fit for work: LAB § 110, stk. 2, nr. 1.
	RegelRask
	// RegelLivstruende ends jobafklaring for a person who chooses sygedagpenge: LAB § 110, stk. 2, nr. 3.
	RegelLivstruende
	// RegelATP is who has ATP contributions paid: § 79. It cites the sentence of stk. 3 on the least benefit.
	RegelATP
	// RegelATPEgen withholds the person's third: § 80, stk. 2, and from July 2025 stk. 1.
	RegelATPEgen
	// RegelPension is the contribution to the obligatorisk pensionsordning and what it is reckoned on: § 80 b.
	RegelPension
	// RegelRefusion is refusion to an employer who pays wages in illness: § 69 t. Tal[0] is the most hours a week in hundredths.
	RegelRefusion
	// RegelRefusionTillaeg is the supplement to refusion: § 69 x. Tal[0] is the percentage of the year.
	RegelRefusionTillaeg
	// RegelTilbagebetalingspligt is when the municipality must claim back what was paid: § 91, stk. 1.
	RegelTilbagebetalingspligt
	// RegelTilbagebetalingLoft claims back what exceeds a ceiling: § 91, stk. 3. The claim after a conviction, stk. 1, nr. 5,
	// came with it. Tal[0] is the weeks of the period of § 10 j in hundredths, where that is named.
	RegelTilbagebetalingLoft
	// RegelPolitianmeldelse is when the municipality must report to the police: § 91, stk. 5, from July 2025 stk. 6. Tal is
	// the days of a stay abroad and the thousand kroner of the claim that must be exceeded, in hundredths.
	RegelPolitianmeldelse
	// RegelTilbagebetalingKan is help that is given on terms of repayment: § 93.
	RegelTilbagebetalingKan
	// RegelKravBortfald lapses a claim after years without means: § 95, stk. 2. Tal[0] is their number in hundredths, Tal[1]
	// the least years after a claim was handed over for collection, 0 where the text does not speak of it.
	RegelKravBortfald

	antalAlmindeligeRegler
)

// The rules that are keyed by a set of their own follow the general ones. Each constant is the place before the first
// of its set, and no rule itself.
const (
	foerIndtaegter  = antalAlmindeligeRegler
	foerHaendelser  = foerIndtaegter + Regel(antalIndtaegtsarter)
	foerGrunde      = foerHaendelser + Regel(antalHaendelsesarter)
	foerFritagelser = foerGrunde + Regel(antalGrundarter)
	antalRegler     = int(foerFritagelser) + int(antalFritagelsesarter)
)

var regelnavne = Navne{
	"", "ret", "bevilling", "satsgruppe", "boerns-ophold", "bidrag", "sygedagpenge", "ledighedsydelse", "foertidspension",
	"selvstaendig", "loft-10f", "loft-10h", "loft-10j", "loen", "loen-pension", "periode", "nulydelse", "timeloft", "udbetaling",
	"vejledning", "kontakt", "hoering", "begrundelse", "sanktionsfrist", "rimelig-grund", "andre-forhold", "fremmer-raadighed",
	"sygemelding", "selvbooking", "samtale-anden-aktoer", "samtale-selvbooket", "dagssats", "fravaersdage", "nedsaettelse",
	"nedsaettelse-andel", "godtgoerelse", "tredjedel", "tilbagebetaling", "bortfald", "udskydelse", "arbejdsgiver",
	"deltagelse", "bevaret", "bevaret-sorgorlov", "flytning", "fleksjob", "udland", "udland-tilladelse", "udland-kort", "udland-raadighed", "udland-ferie", "pas", "ferie", "ferieaftale", "ferieopgoerelse", "feriegodtgoerelse-foerst", "maalgruppe",
	"udvikling", "varighed", "varighed-barsel", "varighed-sorgorlov", "flere-forloeb", "fem-aar", "eget-oenske", "seks-aar",
	"folkepension", "rask", "livstruende", "atp", "atp-egen", "pension", "refusion", "refusion-tillaeg", "tilbagebetalingspligt",
	"tilbagebetaling-loft", "politianmeldelse", "tilbagebetaling-kan", "krav-bortfald",
}

// IsValid reports whether r is a known rule.
func (r Regel) IsValid() bool {
	switch r {
	case 0, foerIndtaegter, foerHaendelser, foerGrunde, foerFritagelser:
		return false
	}
	return int(r) < antalRegler
}

// String gives the key of the rule: "loen", or "indtaegt.feriegodtgoerelse" for one of a set.
func (r Regel) String() string {
	switch {
	case r < foerIndtaegter || !r.IsValid():
		return regelnavne.Navn(int(r))
	case r < foerHaendelser:
		return "indtaegt." + Indtaegtsart(r-foerIndtaegter).String()
	case r < foerGrunde:
		return "haendelse." + Haendelsesart(r-foerHaendelser).String()
	case r < foerFritagelser:
		return "grund." + Grundart(r-foerGrunde).String()
	}
	return "fritagelse." + Fritagelsesart(r-foerFritagelser).String()
}

// regeltitler names each general rule as a letter would.
var regeltitler = [antalAlmindeligeRegler]string{
	RegelRet:             "ret til ydelsen",
	RegelBevilling:       "bevilling af forløb",
	RegelSatsgruppe:      "satsgrupper",
	RegelBoernsOphold:    "børnenes ophold",
	RegelBidrag:          "tillæg ved bidragspligt",
	RegelSygedagpenge:    "ydelse på niveau med sygedagpenge",
	RegelLedighedsydelse: "ydelse på niveau med ledighedsydelse",
	RegelFoertidspension: "bevaret førtidspension",
	RegelSelvstaendig:    "nedsat ydelse til selvstændige",
	RegelLoftF:           "loft efter § 10 f",
	RegelLoftH:           "loft efter § 10 h",
	RegelLoftJ:           "loft efter § 10 j",
	RegelLoen:            "fradrag for lønindtægt",
	RegelLoenPension:     "pension i lønindtægten",
	RegelPeriode:         "indtægt for tid uden for forløbet",
	RegelNulydelse:       "modtager trods ydelse på 0 kr.",
	RegelTimeloft:        "højeste antal timer med fradrag pr. time",
	RegelUdbetaling:      "månedlig bagudbetaling",

	RegelVejledning:         "vejledning før en sanktion",
	RegelKontakt:            "personlig kontakt før en sanktion",
	RegelHoering:            "partshøring",
	RegelBegrundelse:        "begrundelse",
	RegelSanktionsfrist:     "frist for fradrag og nedsættelse",
	RegelRimeligGrund:       "rimelig grund",
	RegelAndreForhold:       "andre forhold end rimelig grund",
	RegelFremmerRaadighed:   "vurdering af, om en sanktion fremmer rådigheden",
	RegelSygemelding:        "besked om sygdom, som jobcenteret har angivet",
	RegelSelvbooking:        "betingelser for pligten til selv at booke",
	RegelSamtaleAndenAktoer: "udeblivelse fra en samtale hos anden aktør",
	RegelSamtaleSelvbooket:  "udeblivelse fra en samtale, personen selv har booket",
	RegelDagssats:           "gennemsnitssats pr. dag",
	RegelFravaersdage:       "dage med helt eller delvist fravær",
	RegelNedsaettelse:       "én nedsættelse pr. kalendermåned",
	RegelNedsaettelseAndel:  "nedsættelse med samme andel som ydelsen",
	RegelGodtgoerelse:       "forholdsmæssigt fradrag i godtgørelse",
	RegelTredjedel:          "nedsættelse med en tredjedel",
	RegelTilbagebetaling:    "tilbagebetaling i stedet for nedsættelse",
	RegelBortfald:           "bortfald af nedsættelse med en tredjedel",
	RegelUdskydelse:         "udskydelse af nedsættelse med en tredjedel",
	RegelArbejdsgiver:       "orientering af arbejdsgiver",

	RegelDeltagelse:            "betingelserne for at modtage ydelsen",
	RegelBevaret:               "bevaret ret ved sygdom og barsel",
	RegelBevaretSorgorlov:      "bevaret ret under sorgorlov",
	RegelFlytning:              "bevaret ret ved flytning",
	RegelFleksjob:              "ret efter et fleksjob",
	RegelUdland:                "ophold i udlandet",
	RegelUdlandTilladelse:      "tilladelse til ophold i udlandet",
	RegelUdlandKort:            "kortvarigt ophold i udlandet",
	RegelUdlandRaadighed:       "rådighed under ophold i udlandet",
	RegelUdlandFerie:           "ferie i udlandet",
	RegelPas:                   "inddragelse af pas",
	RegelFerie:                 "ferie med ydelsen",
	RegelFerieaftale:           "aftale om feriens placering",
	RegelFerieopgoerelse:       "opgørelse af 12 måneder til ferie",
	RegelFeriegodtgoerelse:     "ferie med feriegodtgørelse først",
	RegelMaalgruppe:            "målgruppen for forløbet",
	RegelUdvikling:             "mulighed for at udvikle arbejdsevnen",
	RegelVarighed:              "forløbets varighed",
	RegelVarighedBarsel:        "barsel i forløbets varighed",
	RegelVarighedSorgorlov:     "sorgorlov i forløbets varighed",
	RegelFlereForloeb:          "flere forløb",
	RegelFemAar:                "samlet tid mellem 40 og 50 år",
	RegelEgetOenske:            "flere forløb efter eget ønske",
	RegelSeksAar:               "under 6 år til folkepensionsalderen",
	RegelFolkepension:          "forløb til folkepensionsalderen",
	RegelRask:                  "ophør, når personen ikke er uarbejdsdygtig",
	RegelLivstruende:           "sygedagpenge ved livstruende sygdom",
	RegelATP:                   "ATP-bidrag",
	RegelATPEgen:               "personens del af ATP-bidraget",
	RegelPension:               "obligatorisk pensionsordning",
	RegelRefusion:              "refusion til arbejdsgiveren",
	RegelRefusionTillaeg:       "tillæg til refusion",
	RegelTilbagebetalingspligt: "pligt til at kræve tilbagebetaling",
	RegelTilbagebetalingLoft:   "tilbagebetaling over niveauet for anden hjælp",
	RegelPolitianmeldelse:      "politianmeldelse ved tilbagebetaling",
	RegelTilbagebetalingKan:    "mulighed for at kræve tilbagebetaling",
	RegelKravBortfald:          "bortfald af tilbagebetalingskrav",
}

// Tekst gives the rule as a Danish letter names it: "fradrag for lønindtægt", or "indtægt: feriegodtgørelse".
func (r Regel) Tekst() string {
	switch {
	case !r.IsValid():
		return "ukendt regel"
	case r < foerIndtaegter:
		return regeltitler[r]
	case r < foerHaendelser:
		return "indtægt: " + Indtaegtsart(r-foerIndtaegter).Tekst()
	case r < foerGrunde:
		return "hændelse: " + Haendelsesart(r-foerHaendelser).Tekst()
	case r < foerFritagelser:
		return "grund: " + Grundart(r-foerGrunde).Tekst()
	}
	return "fritagelse: " + Fritagelsesart(r-foerFritagelser).Tekst()
}

// MarshalText gives the form of [Regel.String]; the zero Regel gives the empty text.
func (r Regel) MarshalText() ([]byte, error) {
	if r == 0 {
		return []byte{}, nil
	}
	if !r.IsValid() {
		return nil, NewNavnefejl("regel", int(r), "en kendt regel")
	}
	return []byte(r.String()), nil
}

// UnmarshalText reads what [Regel.MarshalText] writes.
func (r *Regel) UnmarshalText(t []byte) error {
	if r == nil {
		return NewModtagerfejl("regel")
	}
	if len(t) == 0 {
		*r = 0
		return nil
	}
	for i := Regel(1); int(i) < antalRegler; i++ {
		if i.IsValid() && i.String() == string(t) {
			*r = i
			return nil
		}
	}
	return NewInputfejl("regel", KodeUkendt, string(t), "en kendt regel som loen eller indtaegt.loen")
}

// Sikkerhed says how a rule's content or its first day is known. The zero value is none.
type Sikkerhed uint8

// How a rule is known.
const (
	// Laest was read in the text of the law.
	Laest Sikkerhed = iota + 1
	// Udledt follows from texts read, without standing in them; often it is the first day that was not seen.
	Udledt
)

var sikkerhedsnavne = Navne{"", "læst", "udledt"}

// String gives "læst" or "udledt".
func (s Sikkerhed) String() string { return sikkerhedsnavne.Navn(int(s)) }

// MarshalText gives the form of [Sikkerhed.String].
func (s Sikkerhed) MarshalText() ([]byte, error) { return sikkerhedsnavne.Marshal("sikkerhed", int(s)) }

// UnmarshalText reads what [Sikkerhed.MarshalText] writes.
func (s *Sikkerhed) UnmarshalText(t []byte) error {
	return LaesNavn(s, sikkerhedsnavne, "sikkerhed", t)
}

// Regelversion is one dated version of a rule: what it does, where it stands, and from when it was known.
type Regelversion struct {
	Fra       Dato       `json:"fra"`
	Virkning  Virkning   `json:"virkning"`
	Tal       [2]Procent `json:"tal,omitzero"`
	Hjemmel   Hjemmel    `json:"hjemmel"`        // in the edition in which this version was first read
	Kendt     Dato       `json:"kendt,omitzero"` // the date of the act that brought it; zero when known from its first day
	Sikkerhed Sikkerhed  `json:"sikkerhed"`
	Note      string     `json:"note,omitempty"` // what a reader must know about the version, in Danish
}

// regellinje is the versions of one rule under one scheme, in order of date; each holds until the next.
type regellinje []Regelversion

func (l regellinje) find(d Dato) int {
	i := len(l) - 1
	for i >= 0 && l[i].Fra.p > d.p {
		i--
	}
	return i
}
