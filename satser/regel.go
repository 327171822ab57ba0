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
		return nil, NyInputfejl("regel", KodeUkendt, string(tal(nil, int(r))), "en kendt regel")
	}
	return []byte(r.String()), nil
}

// UnmarshalText reads what [Regel.MarshalText] writes.
func (r *Regel) UnmarshalText(t []byte) error {
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
	return NyInputfejl("regel", KodeUkendt, string(t), "en kendt regel som loen eller indtaegt.loen")
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
