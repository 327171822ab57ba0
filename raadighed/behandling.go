package raadighed

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Behandling is what the municipality has done and assessed about one failure.
type Behandling struct {
	// Kontaktforsoeg is the log of attempts at personal contact; KontaktUdtoemt the assessment that all reasonable
	// possibilities were exhausted. It is not needed when contact was made.
	Kontaktforsoeg []Kontaktforsoeg `json:"kontaktforsoeg,omitempty"`
	KontaktUdtoemt spor.Svar        `json:"kontaktUdtoemt,omitzero"`
	// Hoering says whether the person was heard, and HoertDen when.
	Hoering  Hoering     `json:"hoering,omitzero"`
	HoertDen satser.Dato `json:"hoertDen,omitzero"`
	// ArbejdsgiverOrienteret says whether an employer with refusion was told (kap. 6 b).
	ArbejdsgiverOrienteret spor.Svar `json:"arbejdsgiverOrienteret,omitzero"`
	// Grunde is what the person gives as a reason, or what the case shows of it.
	Grunde []Grund `json:"grunde,omitempty"`
	// RimeligGrund is the municipality's own assessment: did the person have a rimelig grund?
	RimeligGrund spor.Svar `json:"rimeligGrund,omitzero"`
	// AndreForhold: are there other circumstances, such as serious mental illness, addiction or homelessness, that remove
	// the duty (§ 13, stk. 8)?
	AndreForhold spor.Svar `json:"andreForhold,omitzero"`
	// FremmerRaadighed: will a sanction further the person's rådighed (from 2020)?
	FremmerRaadighed spor.Svar `json:"fremmerRaadighed,omitzero"`
	// Begrundelse: do the reasons of the decision show the rules, the assessments and the facts (FVL § 24)?
	Begrundelse spor.Svar `json:"begrundelse,omitzero"`
	// Ophoer is the municipality's choice to end the benefit (§ 69 e / § 69 p). It is never made here, and has no amount:
	// the caller ends the course on the day before.
	Ophoer spor.Svar `json:"ophoer,omitzero"`
	// Afgjort is the day of the decision. It decides when the sanction of an offence begins; for other failures Afregnes
	// does. Nobody can be heard after it.
	Afgjort satser.Dato `json:"afgjort,omitzero"`
	// Afregnes is the month whose benefit the deduction or the reduction is taken from.
	Afregnes satser.Maaned `json:"afregnes,omitzero"`
}

// IsZero reports whether nothing has been done.
func (b Behandling) IsZero() bool {
	svar := b.KontaktUdtoemt | b.ArbejdsgiverOrienteret | b.RimeligGrund | b.AndreForhold | b.FremmerRaadighed |
		b.Begrundelse | b.Ophoer
	return len(b.Kontaktforsoeg)+len(b.Grunde) == 0 && svar == 0 && b.Hoering == 0 && b.HoertDen.IsZero() &&
		b.Afgjort.IsZero() && b.Afregnes.IsZero()
}

// Hoering is whether the person was heard (FVL § 19). The zero value is not given.
type Hoering uint8

// The answers.
const (
	Hoert Hoering = iota + 1
	IkkeHoert
	// HoeringUnoedvendig: one of the exceptions of FVL § 19, stk. 2, applies.
	HoeringUnoedvendig
)

var hoeringer = satser.Navne{"", "hoert", "ikke-hoert", "unoedvendig"}

// String gives the key of the answer: "hoert".
func (h Hoering) String() string { return hoeringer.Navn(int(h)) }

// MarshalText gives the form of [Hoering.String].
func (h Hoering) MarshalText() ([]byte, error) { return hoeringer.Marshal("hoering", int(h)) }

// UnmarshalText reads what [Hoering.MarshalText] writes.
func (h *Hoering) UnmarshalText(t []byte) error { return satser.LaesNavn(h, hoeringer, "hoering", t) }

// Kontaktforsoeg is one attempt at personal contact: how, when, and whether it succeeded. An attempt before the failure
// does not count, and nor does one in writing: it is not personal.
type Kontaktforsoeg struct {
	Dag     satser.Dato  `json:"dag"`
	Maade   Kontaktmaade `json:"maade"`
	Opnaaet bool         `json:"opnaaet,omitempty"`
	// Samtykke says of an attempt through a relative or another contact whether both that one and the person had
	// consented beforehand; without it the attempt does not count.
	Samtykke spor.Svar `json:"samtykke,omitzero"`
}

// Kontaktmaade is a way to make contact. The zero value is not given.
type Kontaktmaade uint8

// The ways that the orders on rådighed name (BEK 804/2025 § 13), and writing.
const (
	KontaktTelefon Kontaktmaade = iota + 1
	// KontaktBopael is at home or where the person stays.
	KontaktBopael
	// KontaktTilbudssted is at a place of tilbud or treatment.
	KontaktTilbudssted
	// KontaktMentor is through a mentor or another who is already in touch with the person.
	KontaktMentor
	// KontaktPaaroerende is through a relative, a representative, a guardian or another contact.
	KontaktPaaroerende
	// KontaktSkriftlig is by letter, Digital Post or text message.
	KontaktSkriftlig
)

var kontaktmaader = satser.Navne{"", "telefon", "bopael", "tilbudssted", "mentor", "paaroerende", "skriftlig"}

// String gives the key of the way: "telefon".
func (k Kontaktmaade) String() string { return kontaktmaader.Navn(int(k)) }

// MarshalText gives the form of [Kontaktmaade.String].
func (k Kontaktmaade) MarshalText() ([]byte, error) { return kontaktmaader.Marshal("maade", int(k)) }

// UnmarshalText reads what [Kontaktmaade.MarshalText] writes.
func (k *Kontaktmaade) UnmarshalText(t []byte) error {
	return satser.LaesNavn(k, kontaktmaader, "maade", t)
}

// Grund is a ground that the person gives or the case shows.
type Grund struct {
	Art satser.Grundart `json:"art"`
	// Fra and Til are how long the ground lasts; without them it covers the whole failure.
	Fra satser.Dato `json:"fra,omitzero"`
	Til satser.Dato `json:"til,omitzero"`
	// Tilbud names the offer that the ground is tied to, as in [Haendelse]; empty when it is tied to none.
	Tilbud string `json:"tilbud,omitempty"`
	// Godtgjort says whether the fact behind the ground is established.
	Godtgjort spor.Svar `json:"godtgjort,omitzero"`
	// Meldt says of illness how it was reported. It decides from 2020 (§ 35, stk. 8).
	Meldt Sygemelding `json:"meldt,omitzero"`
	// AndenPasning says of childcare whether other care can be found.
	AndenPasning spor.Svar `json:"andenPasning,omitzero"`
	// Vurdering is the caseworker's answer where the law asks for one: is this a rimelig grund?
	Vurdering spor.Svar `json:"vurdering,omitzero"`
	// Beskrivelse is the ground in the person's words. Nothing is read out of them.
	Beskrivelse string `json:"beskrivelse,omitempty"`
}

// Sygemelding is how illness was reported. The zero value is not given.
type Sygemelding uint8

// The ways.
const (
	// MeldtSomAnvist was reported as the jobcenter has asked.
	MeldtSomAnvist Sygemelding = iota + 1
	// MeldtAnderledes was reported in another way, such as on Jobnet alone.
	MeldtAnderledes
	// IkkeMeldt was not reported.
	IkkeMeldt
)

var sygemeldinger = satser.Navne{"", "som-anvist", "anderledes", "ikke-meldt"}

// String gives the key of the way: "som-anvist".
func (s Sygemelding) String() string { return sygemeldinger.Navn(int(s)) }

// MarshalText gives the form of [Sygemelding.String].
func (s Sygemelding) MarshalText() ([]byte, error) { return sygemeldinger.Marshal("meldt", int(s)) }

// UnmarshalText reads what [Sygemelding.MarshalText] writes.
func (s *Sygemelding) UnmarshalText(t []byte) error {
	return satser.LaesNavn(s, sygemeldinger, "meldt", t)
}
