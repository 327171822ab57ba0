package satser

// Grundart is the kind of a rimelig grund, as the provisions name them. Whether a kind frees the person by itself, asks
// for the caseworker's assessment or has no place on the list is a dated rule of its own, [Grundart.Regel]: until
// 2019 a closed list of ten (§ 13, stk. 7), from 2020 an open standard with named examples. The zero value is none.
type Grundart uint8

// The kinds. The first eleven are the closed list of § 13, stk. 7, as it stood until 2019.
const (
	// GrundTilbudUrimeligt: the content of the offer is not reasonable (nr. 1).
	GrundTilbudUrimeligt Grundart = iota + 1
	// GrundSygdom: own illness (nr. 2).
	GrundSygdom
	// GrundHelbredsrisiko: going on would harm the health (nr. 2).
	GrundHelbredsrisiko
	// GrundTransport: distance or transport is an unreasonable burden (nr. 3).
	GrundTransport
	// GrundBarsel: right to absence for pregnancy, birth or adoption (nr. 4).
	GrundBarsel
	// GrundBoernepasning: own children must be minded, and no other care can be found (nr. 5).
	GrundBoernepasning
	// GrundPasningNaertstaaende: support for minding a disabled child, a dying relative or a seriously ill child (nr. 6).
	GrundPasningNaertstaaende
	// GrundPasningVoksen: support for minding a disabled adult (nr. 6, from LBK 269/2017).
	GrundPasningVoksen
	// GrundFerie: right to holiday (nr. 7).
	GrundFerie
	// GrundVaernepligt: military service (nr. 8).
	GrundVaernepligt
	// GrundKonflikt: the work is under a lawful industrial conflict (nr. 9).
	GrundKonflikt
	// GrundKrigsmateriel: the work is making war material (nr. 10).
	GrundKrigsmateriel
	// GrundBegravelse: the funeral of a close relative.
	GrundBegravelse
	// GrundJobsamtale: an interview with an employer.
	GrundJobsamtale
	// GrundSamvaer: fixed contact time with own children placed outside the home.
	GrundSamvaer
	// GrundAnden: any other ground, described in words.
	GrundAnden

	antalGrundarter
)

var grundnavne = Navne{
	"", "tilbud-urimeligt", "sygdom", "helbredsrisiko", "transport", "barsel", "boernepasning", "pasning-naertstaaende",
	"pasning-voksen", "ferie", "vaernepligt", "konflikt", "krigsmateriel", "begravelse", "jobsamtale", "samvaer", "anden",
}

var grundtekster = [antalGrundarter]string{
	GrundTilbudUrimeligt:      "tilbuddets indhold er ikke rimeligt",
	GrundSygdom:               "egen sygdom",
	GrundHelbredsrisiko:       "risiko for, at helbredet forringes",
	GrundTransport:            "transporten er en urimelig belastning",
	GrundBarsel:               "ret til fravær ved graviditet, barsel eller adoption",
	GrundBoernepasning:        "pasning af egne børn",
	GrundPasningNaertstaaende: "pasning af handicappet barn, døende nærtstående eller alvorligt sygt barn",
	GrundPasningVoksen:        "pasning af handicappet voksen",
	GrundFerie:                "ret til ferie",
	GrundVaernepligt:          "aftjening af værnepligt",
	GrundKonflikt:             "arbejdet er omfattet af en overenskomstmæssig konflikt",
	GrundKrigsmateriel:        "arbejdet omfatter krigsmateriel",
	GrundBegravelse:           "begravelse af en nærtstående",
	GrundJobsamtale:           "jobsamtale hos en arbejdsgiver",
	GrundSamvaer:              "fastsat samvær med anbragte børn",
	GrundAnden:                "en anden grund",
}

// Grundarter returns every kind in order.
func Grundarter() []Grundart { return alleVaerdier(antalGrundarter) }

// IsValid reports whether g is a known kind.
func (g Grundart) IsValid() bool { return grundnavne.Har(int(g)) }

// Regel returns the rule whose dated versions say how the ground is treated.
func (g Grundart) Regel() Regel { return foerGrunde + Regel(g) }

// String gives the key of the kind: "sygdom".
func (g Grundart) String() string { return grundnavne.Navn(int(g)) }

// Tekst gives the kind as a Danish letter names it.
func (g Grundart) Tekst() string {
	if !g.IsValid() {
		return "ukendt grund"
	}
	return grundtekster[g]
}

// MarshalText gives the form of [Grundart.String].
func (g Grundart) MarshalText() ([]byte, error) { return grundnavne.Marshal("art", int(g)) }

// UnmarshalText reads what [Grundart.MarshalText] writes.
func (g *Grundart) UnmarshalText(t []byte) error { return LaesNavn(g, grundnavne, "art", t) }
