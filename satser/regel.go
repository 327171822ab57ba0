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

	antalAlmindeligeRegler
)

const antalRegler = int(antalAlmindeligeRegler) + int(antalIndtaegtsarter)

var regelnavne = Navne{
	"", "ret", "bevilling", "satsgruppe", "boerns-ophold", "bidrag", "sygedagpenge", "ledighedsydelse", "foertidspension",
	"selvstaendig", "loft-10f", "loft-10h", "loft-10j", "loen", "loen-pension", "periode", "nulydelse", "timeloft", "udbetaling",
}

// IsValid reports whether r is a known rule.
func (r Regel) IsValid() bool { return r > 0 && r != antalAlmindeligeRegler && int(r) < antalRegler }

// String gives the key of the rule: "loen", or "indtaegt.feriegodtgoerelse" for a kind of income.
func (r Regel) String() string {
	if r > antalAlmindeligeRegler && r.IsValid() {
		return "indtaegt." + Indtaegtsart(r-antalAlmindeligeRegler).String()
	}
	return regelnavne.Navn(int(r))
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
}

// Tekst gives the rule as a Danish letter names it: "fradrag for lønindtægt", or "indtægt: feriegodtgørelse".
func (r Regel) Tekst() string {
	switch {
	case !r.IsValid():
		return "ukendt regel"
	case r > antalAlmindeligeRegler:
		return "indtægt: " + Indtaegtsart(r-antalAlmindeligeRegler).Tekst()
	}
	return regeltitler[r]
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

// tillader reports whether the rule can have the effect: what the computation of a month knows how to follow.
func (r Regel) tillader(v Virkning) bool {
	switch r {
	case RegelBoernsOphold:
		return v == ILandet || v == IRiget
	case RegelBidrag:
		return v == FastsatBidrag || v == BeloebPrBarn
	case RegelSygedagpenge, RegelLedighedsydelse:
		return v == MedGulv || v == UdenGulv
	case RegelSelvstaendig:
		return v == VedStart || v == Loebende
	case RegelLoen:
		return v == Loenregel
	case Feriegodtgoerelse.Regel(), Ferietillaeg.Regel():
		return v == LoenregelFerie
	}
	if r < antalAlmindeligeRegler {
		return v == Gaelder || v == GaelderIkke
	}
	return r.tilladerIndtaegt(v)
}

// tilladerIndtaegt is tillader for a kind of income that follows the day of payment.
func (r Regel) tilladerIndtaegt(v Virkning) bool {
	switch v {
	case Loenregel, KroneForKrone, IkkeFradrag, KraeverSkoen:
		return true
	case FradragEfterTimer:
		return r == Tilbudsindtaegt.Regel()
	case UdenForSelvstaendig:
		return r == Virksomhedsoverskud.Regel()
	}
	return false
}

// Virkning is what a rule does from a day. The zero value is none.
type Virkning uint8

// The effects.
const (
	// Gaelder and GaelderIkke switch a rule on and off.
	Gaelder Virkning = iota + 1
	GaelderIkke
	// Loenregel sends an income through the wage rule, in the month of payment.
	Loenregel
	// LoenregelFerie sends it through the wage rule in the days that the holiday covers.
	LoenregelFerie
	// KroneForKrone deducts it in full.
	KroneForKrone
	// IkkeFradrag leaves it out.
	IkkeFradrag
	// FradragEfterTimer deducts what is left after the hour disregard.
	FradragEfterTimer
	// UdenForSelvstaendig leaves it out against a benefit of § 69 j, stk. 4, and deducts it in full otherwise.
	UdenForSelvstaendig
	// KraeverSkoen leaves the treatment to the caseworker: the sources do not settle it.
	KraeverSkoen
	// FastsatBidrag measures the supplement by the fixed contribution, at most normalbidraget.
	FastsatBidrag
	// BeloebPrBarn measures it by a flat amount for each child.
	BeloebPrBarn
	// ILandet and IRiget say where a child must be.
	ILandet
	IRiget
	// VedStart measures a condition on the first day of the course, Loebende on each day.
	VedStart
	Loebende
	// MedGulv keeps a former level but never below stk. 2, UdenGulv without that floor.
	MedGulv
	UdenGulv
)

var virkningsnavne = Navne{
	"", "gælder", "gælder ikke", "lønregel", "lønregel i ferien", "krone for krone", "ikke fradrag", "fradrag efter timer",
	"uden for selvstændig", "kræver skøn", "fastsat bidrag", "beløb pr. barn", "i landet", "i riget", "ved start", "løbende",
	"med gulv", "uden gulv",
}

// IsValid reports whether v is a known effect.
func (v Virkning) IsValid() bool { return virkningsnavne.Har(int(v)) }

// String gives the effect in Danish; it is also the text form.
func (v Virkning) String() string { return virkningsnavne.Navn(int(v)) }

// MarshalText gives the form of [Virkning.String].
func (v Virkning) MarshalText() ([]byte, error) { return virkningsnavne.Marshal("virkning", int(v)) }

// UnmarshalText reads what [Virkning.MarshalText] writes.
func (v *Virkning) UnmarshalText(t []byte) error { return LaesNavn(v, virkningsnavne, "virkning", t) }

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
