package klage

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Meddelelse is how and when the person was told of a decision.
type Meddelelse struct {
	Kanal Kanal `json:"kanal"`
	// Dag is the day on which a digital message was available, the date of a letter, or the day on which the decision was
	// handed over or told.
	Dag satser.Dato `json:"dag"`
	// FaktiskModtaget is the day on which a letter is shown to have come. It takes the place of the rule for letters.
	FaktiskModtaget satser.Dato `json:"faktiskModtaget,omitzero"`
	// Bestridt is ja when the person denies having been told, in whatever way. The authority must then show it.
	Bestridt spor.Svar `json:"bestridt,omitzero"`
	// Klagevejledning says whether the decision came with complaint guidance that is right. Not stated is taken as ja; not
	// assessed leaves the deadline open, as nej does. A decision that was told needs none (FVL § 25).
	Klagevejledning spor.Svar `json:"klagevejledning,omitzero"`
}

// Kanal is a way to tell somebody of a decision. The zero value is not given.
type Kanal uint8

// The ways.
const (
	DigitalPost Kanal = iota + 1
	AlmindeligtBrev
	Quickbrev
	Overdraget // handed over
	Mundtligt  // told
)

var kanalnavne = satser.Navne{"", "digital-post", "brev", "quickbrev", "overdraget", "mundtligt"}

// IsValid reports whether k is a known way.
func (k Kanal) IsValid() bool { return kanalnavne.Har(int(k)) }

// String gives the key of the way: "digital-post".
func (k Kanal) String() string { return kanalnavne.Navn(int(k)) }

// MarshalText gives the form of [Kanal.String].
func (k Kanal) MarshalText() ([]byte, error) { return kanalnavne.Marshal("kanal", int(k)) }

// UnmarshalText reads what [Kanal.MarshalText] writes.
func (k *Kanal) UnmarshalText(t []byte) error { return satser.LaesNavn(k, kanalnavne, "kanal", t) }

// ParseKanal reads the key of a way; anything else, and nothing, is an [*satser.Inputfejl].
func ParseKanal(s string) (Kanal, error) {
	var k Kanal
	if err := k.UnmarshalText([]byte(s)); err != nil {
		return 0, err
	}
	return k, kanalnavne.Kraev("kanal", int(k))
}

// erBrev reports whether the day of receipt is presumed.
func (k Kanal) erBrev() bool { return k == AlmindeligtBrev || k == Quickbrev }

// Valider checks the message by itself. A decision of a day outside known law is a [*satser.Udenforfejl].
func (m *Meddelelse) Valider() error {
	if m == nil {
		return satser.NewInputfejl("", satser.KodeMangler, "", "en meddelelse")
	}
	if err := kanalnavne.Kraev("kanal", int(m.Kanal)); err != nil {
		return err
	}
	if !m.Dag.IsValid() {
		return satser.NewInputfejl("dag", satser.KodeMangler, "", "dagen, som afgørelsen blev meddelt")
	}
	if p := kendtLov(); !p.Contains(m.Dag) {
		return &satser.Udenforfejl{Hvad: "reglerne om klage", Dato: m.Dag, Kendt: p}
	}
	if m.FaktiskModtaget.IsValid() && !m.Kanal.erBrev() {
		return satser.NewInputfejl("faktiskModtaget", satser.KodeModstrid, m.FaktiskModtaget.String(), "kun ved breve")
	}
	if d := m.FaktiskModtaget; d.IsValid() && (d.Before(m.Dag) || d.DaysSince(m.Dag) > maksAar) {
		return satser.NewInputfejl("faktiskModtaget", satser.KodeModstrid, d.String(), "en dag fra brevets dato og højst et år frem")
	}
	if err := m.Bestridt.Tjek("bestridt"); err != nil {
		return err
	}
	return m.Klagevejledning.Tjek("klagevejledning")
}

// maksAar bounds how long after its date a letter can be shown to have come, and how far ahead a step can point, in days.
const maksAar = 366

// kendtLov is the days on which a decision can be made under known law.
func kendtLov() satser.Periode {
	return satser.Periode{Fra: dag(2013, 1, 1), Til: dag(2026, 12, 31)}
}
