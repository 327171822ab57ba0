package satser

// Haendelsesart is the kind of a failure to meet a duty: what the provision that attaches a sanction to it, or none,
// looks at. Which sanction follows is a dated rule of its own, [Haendelsesart.Regel]. The zero value is none.
type Haendelsesart uint8

// The kinds. Those after UdlandsopholdUberettiget lead to nothing by themselves.
const (
	// AfvistTilbud is turning down a tilbud.
	AfvistTilbud Haendelsesart = iota + 1
	// UdeblevetFraTilbud is absence from a tilbud for a day or part of one.
	UdeblevetFraTilbud
	// UdeblevetFraSamtale is absence from a talk that is part of the course: until 2019 an opfølgningssamtale, from
	// 2020 a jobsamtale.
	UdeblevetFraSamtale
	// UdeblevetFraRaadighedsvurdering is absence from a rådighedsvurdering.
	UdeblevetFraRaadighedsvurdering
	// BookingfristOverskredet is not booking a jobsamtale before the deadline.
	BookingfristOverskredet
	// OphoertMedArbejde is quitting work.
	OphoertMedArbejde
	// AfvistArbejde is turning down a job that the person was referred to.
	AfvistArbejde
	// SygdomIkkeMeldtTilTilbud is not reporting illness in connection with a tilbud: an event, not days of absence.
	SygdomIkkeMeldtTilTilbud
	// IkkeSoegtJob is not applying for concrete jobs after a demand.
	IkkeSoegtJob
	// MedvirkerIkke is repeatedly turning down or missing tilbud, or otherwise not taking part in the course.
	MedvirkerIkke
	// FortietArbejde is knowingly not telling about work.
	FortietArbejde
	// UdlandsopholdUberettiget is knowingly receiving the benefit without right during a stay abroad.
	UdlandsopholdUberettiget
	// UdeblevetFraRehabiliteringsteam is absence from a meeting of the rehabiliteringsteam.
	UdeblevetFraRehabiliteringsteam
	// UdeblevetFraArbejdsgiversamtale is absence from an interview with an employer.
	UdeblevetFraArbejdsgiversamtale
	// UdeblevetFraAndenSamtale is absence from a talk that is no part of the course.
	UdeblevetFraAndenSamtale
	// SygdomIkkeMeldtTilSamtale is not reporting illness before a talk; the absence itself is judged as absence.
	SygdomIkkeMeldtTilSamtale
	// PostIkkeLaest is not reading one's post, Digital Post or Min Plan.
	PostIkkeLaest
	// AfvistLaegebehandling is turning down an operation, prescribed medicine or similar treatment by a doctor.
	AfvistLaegebehandling
	// AndenHaendelse is any other failure.
	AndenHaendelse

	antalHaendelsesarter
)

var haendelsesnavne = Navne{
	"", "afvist-tilbud", "udeblevet-fra-tilbud", "udeblevet-fra-samtale", "udeblevet-fra-raadighedsvurdering",
	"bookingfrist-overskredet", "ophoert-med-arbejde", "afvist-arbejde", "sygdom-ikke-meldt-til-tilbud", "ikke-soegt-job",
	"medvirker-ikke", "fortiet-arbejde", "udlandsophold-uberettiget", "udeblevet-fra-rehabiliteringsteam",
	"udeblevet-fra-arbejdsgiversamtale", "udeblevet-fra-anden-samtale", "sygdom-ikke-meldt-til-samtale", "post-ikke-laest",
	"afvist-laegebehandling", "anden-haendelse",
}

var haendelsestekster = [antalHaendelsesarter]string{
	AfvistTilbud:                    "afvisning af et tilbud",
	UdeblevetFraTilbud:              "udeblivelse fra et tilbud",
	UdeblevetFraSamtale:             "udeblivelse fra en samtale som led i forløbet",
	UdeblevetFraRaadighedsvurdering: "udeblivelse fra en rådighedsvurdering",
	BookingfristOverskredet:         "manglende booking af en jobsamtale inden fristen",
	OphoertMedArbejde:               "ophør med arbejde",
	AfvistArbejde:                   "afvisning af et tilbud om arbejde",
	SygdomIkkeMeldtTilTilbud:        "manglende besked om sygdom ved et tilbud",
	IkkeSoegtJob:                    "manglende ansøgning om konkrete job efter krav",
	MedvirkerIkke:                   "gentagen udeblivelse fra tilbud eller anden manglende medvirken i forløbet",
	FortietArbejde:                  "fortielse af arbejde mod bedre vidende",
	UdlandsopholdUberettiget:        "uberettiget modtagelse af ydelsen mod bedre vidende under ophold i udlandet",
	UdeblevetFraRehabiliteringsteam: "udeblivelse fra et møde i rehabiliteringsteamet",
	UdeblevetFraArbejdsgiversamtale: "udeblivelse fra en samtale hos en arbejdsgiver",
	UdeblevetFraAndenSamtale:        "udeblivelse fra en samtale, der ikke er led i forløbet",
	SygdomIkkeMeldtTilSamtale:       "manglende besked om sygdom før en samtale",
	PostIkkeLaest:                   "manglende læsning af post",
	AfvistLaegebehandling:           "afvisning af operation, medicin eller anden lægebehandling",
	AndenHaendelse:                  "anden hændelse",
}

// Haendelsesarter returns every kind in order.
func Haendelsesarter() []Haendelsesart { return alleVaerdier(antalHaendelsesarter) }

// alleVaerdier returns the values of a closed set from 1 to the one before antal.
func alleVaerdier[T ~uint8](antal T) []T {
	alle := make([]T, 0, antal)
	for v := T(1); v < antal; v++ {
		alle = append(alle, v)
	}
	return alle
}

// IsValid reports whether h is a known kind.
func (h Haendelsesart) IsValid() bool { return haendelsesnavne.Har(int(h)) }

// Regel returns the rule whose dated versions say what the failure leads to.
func (h Haendelsesart) Regel() Regel { return foerHaendelser + Regel(h) }

// String gives the key of the kind: "udeblevet-fra-samtale".
func (h Haendelsesart) String() string { return haendelsesnavne.Navn(int(h)) }

// Tekst gives the kind as a Danish letter names it.
func (h Haendelsesart) Tekst() string {
	if !h.IsValid() {
		return "ukendt hændelse"
	}
	return haendelsestekster[h]
}

// MarshalText gives the form of [Haendelsesart.String].
func (h Haendelsesart) MarshalText() ([]byte, error) { return haendelsesnavne.Marshal("art", int(h)) }

// UnmarshalText reads what [Haendelsesart.MarshalText] writes.
func (h *Haendelsesart) UnmarshalText(t []byte) error {
	return LaesNavn(h, haendelsesnavne, "art", t)
}

// ErTilbud reports whether the failure is days of absence from a tilbud.
func (h Haendelsesart) ErTilbud() bool { return h == AfvistTilbud || h == UdeblevetFraTilbud }
