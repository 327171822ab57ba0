package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Retsforhold is what can take the right away on days of a course, or keep it in spite of that. The zero value states
// nothing: then every day of a course gives right.
type Retsforhold struct {
	Betingelser []Betingelse     `json:"betingelser,omitempty"`
	Bevaret     []BevaretRet     `json:"bevaret,omitempty"`
	Ferie       []Ferie          `json:"ferie,omitempty"` // in order of date, without overlap
	Udland      []Udlandsophold  `json:"udland,omitempty"`
	Ophoer      []Forloebsophoer `json:"ophoer,omitempty"`
}

// IsZero reports whether nothing is stated.
func (r Retsforhold) IsZero() bool {
	return len(r.Betingelser)+len(r.Bevaret)+len(r.Ferie)+len(r.Udland)+len(r.Ophoer) == 0
}

// Betingelse is the municipality's assessment of one condition on some days (§ 69, stk. 1 and 3 / § 69 k, stk. 1 and 3).
// A condition that is not met takes the right away; a failure that leads to a sanction is no such assessment and stands
// in [Sag.Raadighed].
type Betingelse struct {
	Fra     satser.Dato    `json:"fra"`
	Til     satser.Dato    `json:"til,omitzero"`
	Art     Betingelsesart `json:"art"`
	Opfyldt spor.Svar      `json:"opfyldt"` // "ikke vurderet" leaves the month to the caseworker
}

// Betingelsesart is a condition for the benefit. The zero value is not given.
type Betingelsesart uint8

// The conditions of § 69, stk. 1, and § 69 k, stk. 1.
const (
	// AktivDeltagelse: the person takes active part in the course.
	AktivDeltagelse Betingelsesart = iota + 1
	// IntetRimeligtTilbud: in kap. 6 a the person has no reasonable offer of work; in kap. 6 b takes one.
	IntetRimeligtTilbud
	// GenoptagerArbejde: in kap. 6 b the person goes back to work in part when that is possible.
	GenoptagerArbejde
	// MoederTilSamtaler: in kap. 6 b the person comes to the talks of the course.
	MoederTilSamtaler
)

var betingelsesnavne = satser.Navne{"", "aktiv-deltagelse", "intet-rimeligt-tilbud", "genoptager-arbejde", "moeder-til-samtaler"}

// String gives the key of the condition: "aktiv-deltagelse".
func (b Betingelsesart) String() string { return betingelsesnavne.Navn(int(b)) }

// MarshalText gives the form of [Betingelsesart.String].
func (b Betingelsesart) MarshalText() ([]byte, error) {
	return betingelsesnavne.Marshal("art", int(b))
}

// UnmarshalText reads what [Betingelsesart.MarshalText] writes.
func (b *Betingelsesart) UnmarshalText(t []byte) error {
	return satser.LaesNavn(b, betingelsesnavne, "art", t)
}

// BevaretRet is days on which the law keeps the right (§ 68, stk. 7 and 8 / § 69 j, stk. 14): a condition that is not met on
// them takes nothing away. A move is the day Fra and ends nothing.
type BevaretRet struct {
	Fra satser.Dato `json:"fra"`
	Til satser.Dato `json:"til,omitzero"`
	Art Bevaretart  `json:"art"`
}

// Bevaretart is what keeps the right. The zero value is not given.
type Bevaretart uint8

// What keeps the right.
const (
	VedSygdom Bevaretart = iota + 1
	VedBarsel
	VedSorgorlov // named by the law from 2021
	VedFlytning  // to another municipality
	// VedVentetid is the time in kap. 6 b from the first day without sygedagpenge to the day before the decision under
	// § 24 a of the act on them (§ 69 k, stk. 1, 2. pkt.); Til is that day.
	VedVentetid
)

var bevaretnavne = satser.Navne{"", "sygdom", "barsel", "sorgorlov", "flytning", "ventetid"}

// String gives the key: "sygdom".
func (b Bevaretart) String() string { return bevaretnavne.Navn(int(b)) }

// MarshalText gives the form of [Bevaretart.String].
func (b Bevaretart) MarshalText() ([]byte, error) { return bevaretnavne.Marshal("art", int(b)) }

// UnmarshalText reads what [Bevaretart.MarshalText] writes.
func (b *Bevaretart) UnmarshalText(t []byte) error {
	return satser.LaesNavn(b, bevaretnavne, "art", t)
}

// Ferie is holiday. On its days the conditions are lifted and the person may be abroad (§ 69, stk. 6 / § 69 k, stk. 6; §
// 5, stk. 5), if there is right to it and it is agreed. Package ferie says whether there is right.
type Ferie struct {
	Fra    satser.Dato `json:"fra"`
	Til    satser.Dato `json:"til"`
	Art    Ferieart    `json:"art"`
	Ret    spor.Svar   `json:"ret,omitzero"`    // is there right to it; not needed with feriegodtgørelse
	Aftalt spor.Svar   `json:"aftalt,omitzero"` // has the person agreed its place with the municipality; not needed with feriegodtgørelse
}

// Ferieart is what the person lives on in a holiday. The zero value is not given.
type Ferieart uint8

// The kinds of holiday.
const (
	FerieMedYdelse Ferieart = iota + 1
	FerieMedFeriegodtgoerelse
)

var ferienavne = satser.Navne{"", "med-ydelse", "med-feriegodtgoerelse"}

// String gives the key: "med-ydelse".
func (f Ferieart) String() string { return ferienavne.Navn(int(f)) }

// MarshalText gives the form of [Ferieart.String].
func (f Ferieart) MarshalText() ([]byte, error) { return ferienavne.Marshal("art", int(f)) }

// UnmarshalText reads what [Ferieart.MarshalText] writes.
func (f *Ferieart) UnmarshalText(t []byte) error { return satser.LaesNavn(f, ferienavne, "art", t) }

// Udlandsophold is days that the person stays abroad (§ 5). The days on which the person leaves or comes home count when they
// are listed: the caller says which days are spent abroad.
type Udlandsophold struct {
	Fra satser.Dato `json:"fra"`
	Til satser.Dato `json:"til"`
	Art Udlandsart  `json:"art"`
	// Tilladt is the municipality's answer, where it can give permission (stk. 2).
	Tilladt spor.Svar `json:"tilladt,omitzero"`
	// Raadighed: can the person meet the conditions for help during the stay (stk. 3 to 2020, stk. 4 from 2021).
	Raadighed spor.Svar `json:"raadighed,omitzero"`
	// Meddelt is the day on which the municipality was told, where the law asks for two days' notice.
	Meddelt satser.Dato `json:"meddelt,omitzero"`
}

// Udlandsart is why a person stays abroad. The zero value is not given.
type Udlandsart uint8

// The kinds of stay.
const (
	UdlandTilbud      Udlandsart = iota + 1 // § 5, stk. 2, nr. 1: as part of a tilbud
	UdlandSamvaer                           // nr. 2: with the person's own children
	UdlandBehandling                        // nr. 3: treatment that cannot be had here
	UdlandSaerligt                          // nr. 4: very special circumstances
	UdlandKortvarigt                        // stk. 3: a short stay without a night abroad
	UdlandOvernatning                       // stk. 3: a short stay with a night abroad
	UdlandFerie                             // on holiday, which stands in Retsforhold.Ferie
	UdlandAndet                             // any other
)

var udlandsnavne = satser.Navne{"", "tilbud", "samvaer", "behandling", "saerligt", "kortvarigt", "overnatning", "ferie", "andet"}

// String gives the key: "samvaer".
func (u Udlandsart) String() string { return udlandsnavne.Navn(int(u)) }

// MarshalText gives the form of [Udlandsart.String].
func (u Udlandsart) MarshalText() ([]byte, error) { return udlandsnavne.Marshal("art", int(u)) }

// UnmarshalText reads what [Udlandsart.MarshalText] writes.
func (u *Udlandsart) UnmarshalText(t []byte) error { return satser.LaesNavn(u, udlandsnavne, "art", t) }

// Forloebsophoer ends the course that runs on a day, from that day on. A return is a new course by a new decision: a new
// [Forloeb].
type Forloebsophoer struct {
	Fra satser.Dato `json:"fra"` // the first day without right
	Art Ophoersart  `json:"art"`
}

// Ophoersart is why a course ends. The zero value is not given.
type Ophoersart uint8

// The reasons.
const (
	// Frasagt: the person gives the benefit up; course and benefit go together (Ankestyrelsen 10-23).
	Frasagt Ophoersart = iota + 1
	// FleksjobOphoert: employment in a fleksjob has ended (§ 69 j, stk. 15); kap. 6 b only.
	FleksjobOphoert
	// ManglendeMedvirken: the municipality has ended the benefit (§ 69 e / § 69 p).
	ManglendeMedvirken
	// PasInddraget: the police have taken the passport (§ 10 b).
	PasInddraget
	// FoertidspensionTilkendt: the person gets førtidspension.
	FoertidspensionTilkendt
	// FolkepensionsalderNaaet: the person has reached folkepensionsalderen (LAB § 114, stk. 4 / § 110, stk. 2, nr. 2).
	FolkepensionsalderNaaet
	// IkkeUarbejdsdygtig: the person is fit for work (LAB § 110, stk. 2, nr. 1); kap. 6 b only.
	IkkeUarbejdsdygtig
	// TilSygedagpenge: the person chooses sygedagpenge for a life-threatening illness (LAB § 110, stk. 2, nr. 3); kap. 6 b
	// only.
	TilSygedagpenge
)

var ophoersnavne = satser.Navne{
	"", "frasagt", "fleksjob-ophoert", "manglende-medvirken", "pas-inddraget", "foertidspension", "folkepensionsalder",
	"ikke-uarbejdsdygtig", "sygedagpenge",
}

// String gives the key: "frasagt".
func (o Ophoersart) String() string { return ophoersnavne.Navn(int(o)) }

// MarshalText gives the form of [Ophoersart.String].
func (o Ophoersart) MarshalText() ([]byte, error) { return ophoersnavne.Marshal("art", int(o)) }

// UnmarshalText reads what [Ophoersart.MarshalText] writes.
func (o *Ophoersart) UnmarshalText(t []byte) error { return satser.LaesNavn(o, ophoersnavne, "art", t) }
