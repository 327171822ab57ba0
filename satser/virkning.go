package satser

import "slices"

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
	// FradragPrDag deducts a rate for each day.
	FradragPrDag
	// NedsaettelsePrHaendelse reduces the benefit by an amount for the event.
	NedsaettelsePrHaendelse
	// KanOphoere lets the municipality end the benefit; it is its choice.
	KanOphoere
	// NedsaettelseTredjedel reduces the benefit by a third for some weeks, or asks for it back.
	NedsaettelseTredjedel
	// IngenSanktion attaches no sanction to a failure.
	IngenSanktion
	// OplystVedHenvisning asks for written information together with each referral, offer or summons.
	OplystVedHenvisning
	// VejledtLoebende asks for guidance that is gone through, handed out, sent, and repeated each half year.
	VejledtLoebende
	// VejledtSkriftligt asks for written guidance.
	VejledtSkriftligt
	// LukketListe is a list of grounds and no others, AabenStandard a standard with examples.
	LukketListe
	AabenStandard
	// EtDoegnophold allows one short stay abroad in a calendar month, with some of each day and night in Denmark.
	EtDoegnophold
	// EnOvernatning allows short stays abroad, and one night there in a calendar month.
	EnOvernatning
	// IkkeFormaalsloest leaves a course out when it is obviously pointless because of severe illness or impairment.
	IkkeFormaalsloest
	// MedUdvikling asks for a prospect of developing the ability to work, and leaves a course out when it is documented or
	// obvious that it cannot be improved.
	MedUdvikling
	// MedUddannelseshjaelp counts months with uddannelseshjælp like those with kontanthjælp, UdenUddannelseshjaelp does
	// not name them.
	MedUddannelseshjaelp
	UdenUddannelseshjaelp

	antalVirkninger
)

var virkningsnavne = Navne{
	"", "gælder", "gælder ikke", "lønregel", "lønregel i ferien", "krone for krone", "ikke fradrag", "fradrag efter timer",
	"uden for selvstændig", "kræver skøn", "fastsat bidrag", "beløb pr. barn", "i landet", "i riget", "ved start", "løbende",
	"med gulv", "uden gulv", "fradrag pr. dag", "nedsættelse pr. hændelse", "kan ophøre", "nedsættelse med en tredjedel",
	"ingen sanktion", "oplyst ved henvisningen", "vejledt løbende", "vejledt skriftligt", "lukket liste", "åben standard",
	"ét døgnophold", "én overnatning", "ikke åbenbart formålsløst", "udviklingsperspektiv",
	"med uddannelseshjælp", "uden uddannelseshjælp",
}

// IsValid reports whether v is a known effect.
func (v Virkning) IsValid() bool { return virkningsnavne.Har(int(v)) }

// String gives the effect in Danish; it is also the text form.
func (v Virkning) String() string { return virkningsnavne.Navn(int(v)) }

// MarshalText gives the form of [Virkning.String].
func (v Virkning) MarshalText() ([]byte, error) { return virkningsnavne.Marshal("virkning", int(v)) }

// UnmarshalText reads what [Virkning.MarshalText] writes.
func (v *Virkning) UnmarshalText(t []byte) error { return LaesNavn(v, virkningsnavne, "virkning", t) }

// tillader reports whether the rule can have the effect: what the computations know how to follow.
func (r Regel) tillader(v Virkning) bool {
	switch {
	case r < foerIndtaegter:
		return r.tilladerAlmindelig(v)
	case r < foerHaendelser:
		return r.tilladerIndtaegt(v)
	case r < foerGrunde:
		return r.tilladerHaendelse(v)
	}
	return v == Gaelder || v == GaelderIkke || v == KraeverSkoen
}

// egneVirkninger is the effects of the general rules that do not just switch on and off.
var egneVirkninger = [antalAlmindeligeRegler][]Virkning{
	RegelBoernsOphold:       {ILandet, IRiget},
	RegelBidrag:             {FastsatBidrag, BeloebPrBarn},
	RegelSygedagpenge:       {MedGulv, UdenGulv},
	RegelLedighedsydelse:    {MedGulv, UdenGulv},
	RegelSelvstaendig:       {VedStart, Loebende},
	RegelLoen:               {Loenregel},
	RegelVejledning:         {OplystVedHenvisning, VejledtLoebende, VejledtSkriftligt},
	RegelRimeligGrund:       {LukketListe, AabenStandard},
	RegelSamtaleAndenAktoer: {FradragPrDag, IngenSanktion, KraeverSkoen},
	RegelSamtaleSelvbooket:  {FradragPrDag, IngenSanktion, KraeverSkoen},
	RegelUdlandKort:         {GaelderIkke, EtDoegnophold, EnOvernatning, KraeverSkoen},
	RegelFerieopgoerelse:    {MedUddannelseshjaelp, UdenUddannelseshjaelp, KraeverSkoen},
	RegelUdvikling:          {IkkeFormaalsloest, MedUdvikling, KraeverSkoen},
	RegelATP:                {Gaelder},
	RegelATPEgen:            {Gaelder},
	RegelPension:            {Gaelder, GaelderIkke},
	RegelRefusion:           {Gaelder},
	RegelRefusionTillaeg:    {Gaelder, GaelderIkke},
}

// tilladerAlmindelig is tillader for a general rule: most switch on and off, and those of the whole course can be left to the
// caseworker.
func (r Regel) tilladerAlmindelig(v Virkning) bool {
	if egne := egneVirkninger[r]; egne != nil {
		return slices.Contains(egne, v)
	}
	return v == Gaelder || v == GaelderIkke || v == KraeverSkoen && r >= RegelDeltagelse
}

// tilladerHaendelse is tillader for a kind of failure: no sanction, an open question, or the one sanction that the
// kind can lead to. A failure can never be given the sanction of another kind.
func (r Regel) tilladerHaendelse(v Virkning) bool {
	if v == IngenSanktion || v == KraeverSkoen {
		return true
	}
	switch Haendelsesart(r - foerHaendelser) {
	case AfvistTilbud, UdeblevetFraTilbud, UdeblevetFraSamtale, UdeblevetFraRaadighedsvurdering, BookingfristOverskredet:
		return v == FradragPrDag
	case OphoertMedArbejde, AfvistArbejde, SygdomIkkeMeldtTilTilbud, IkkeSoegtJob:
		return v == NedsaettelsePrHaendelse
	case MedvirkerIkke:
		return v == KanOphoere
	case FortietArbejde, UdlandsopholdUberettiget:
		return v == NedsaettelseTredjedel
	}
	return false
}

// tilladerIndtaegt is tillader for a kind of income; holiday pay alone follows the days it covers.
func (r Regel) tilladerIndtaegt(v Virkning) bool {
	if r == Feriegodtgoerelse.Regel() || r == Ferietillaeg.Regel() {
		return v == LoenregelFerie
	}
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
