package efterregulering

import (
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Aendring is one change between the two sides: a row of a list that was added, removed or changed, a fact that was changed, a
// choice of practice, the rule set, or a payment of something else than was computed.
type Aendring struct {
	Nr   int           `json:"nr"` // from 1, in the order in which the changes are applied
	Emne Emne          `json:"emne"`
	Art  Aendringsart  `json:"art"`
	Foer int           `json:"foer,omitzero"` // the row's number in the list before, from 1; 0 when it is in none
	Nu   int           `json:"nu,omitzero"`   // the row's number in the list now
	Navn string        `json:"navn"`          // what was changed, in Danish: "løn udbetalt den 31. maj 2024"
	Sum  satser.Beloeb `json:"sum"`           // what it accounts for in all months together
	// Felter is what is different. Of a row that was added or removed there are none; of the rule set it is the figures
	// and the provisions that the months with a difference used.
	Felter []Felt `json:"felter,omitempty"`
	// Udland is the stays abroad, with all their consecutive days in the facts as they stand now, that a change of a stay, a holiday
	// or a payment can rest on.
	Udland []satser.Periode `json:"udland,omitempty"`
}

// Felt is one thing that is different, in Danish.
type Felt struct {
	Navn string `json:"navn"` // "beløb"
	Foer string `json:"foer,omitempty"`
	Nu   string `json:"nu,omitempty"`
}

// Aendringsart is what happened. The zero value is none.
type Aendringsart uint8

// The three.
const (
	Tilfoejet Aendringsart = iota + 1
	Fjernet
	Aendret
)

var aendringsarter = satser.Navne{"", "tilføjet", "fjernet", "ændret"}

// String gives what happened in Danish; it is also the text form.
func (a Aendringsart) String() string { return aendringsarter.Navn(int(a)) }

// MarshalText gives the form of [Aendringsart.String].
func (a Aendringsart) MarshalText() ([]byte, error) { return aendringsarter.Marshal("art", int(a)) }

// UnmarshalText reads what [Aendringsart.MarshalText] writes.
func (a *Aendringsart) UnmarshalText(t []byte) error {
	return satser.LaesNavn(a, aendringsarter, "art", t)
}

// Emne is what a change is about. The zero value is none.
type Emne uint8

// What a change can be about, in the order in which changes are applied: what was paid, then the facts in the order of the
// law, then practice and rules.
const (
	EmneUdbetaling Emne = iota + 1 // something else was paid than was computed
	EmneOrdning
	EmneFoedsel
	EmneForloeb
	EmneBetingelse
	EmneBevaret
	EmneFerie
	EmneUdland
	EmneOphoer
	EmneBolig
	EmneBarn
	EmneBidrag
	EmneTidligere
	EmneSelvstaendig
	EmneLoft
	EmneIndtaegt
	EmneVejledning
	EmneFoersteSamtale
	EmneFritagelse
	EmneRefusion
	EmneHaendelse
	EmnePraksis
	EmneRegler

	antalEmner
)

var emnenavne = satser.Navne{
	"", "udbetaling", "ordning", "foedsel", "forloeb", "betingelse", "bevaret", "ferie", "udland", "ophoer", "bolig", "barn",
	"bidrag", "tidligere-ydelse", "selvstaendig", "loft", "indtaegt", "vejledning", "foerste-samtale", "fritagelse", "refusion",
	"haendelse", "praksis", "regler",
}

var emnetekster = [antalEmner]string{
	EmneUdbetaling: "udbetaling", EmneOrdning: "ordning", EmneFoedsel: "fødselsdag", EmneForloeb: "forløb",
	EmneBetingelse: "betingelse for ydelsen", EmneBevaret: "bevaret ret", EmneFerie: "ferie", EmneUdland: "ophold i udlandet",
	EmneOphoer: "ophør af forløb", EmneBolig: "bolig", EmneBarn: "barn", EmneBidrag: "bidragspligt",
	EmneTidligere: "hidtidig ydelse", EmneSelvstaendig: "selvstændig virksomhed", EmneLoft: "loft", EmneIndtaegt: "indtægt",
	EmneVejledning: "vejledning", EmneFoersteSamtale: "første jobsamtale", EmneFritagelse: "fritagelse",
	EmneRefusion: "arbejdsgiver med refusion", EmneHaendelse: "hændelse", EmnePraksis: "praksis", EmneRegler: "regelsæt",
}

// IsValid reports whether e is known.
func (e Emne) IsValid() bool { return emnenavne.Har(int(e)) }

// String gives the key: "indtaegt".
func (e Emne) String() string { return emnenavne.Navn(int(e)) }

// Tekst gives it in Danish: "indtægt".
func (e Emne) Tekst() string {
	if !e.IsValid() {
		return "ukendt"
	}
	return emnetekster[e]
}

// MarshalText gives the form of [Emne.String].
func (e Emne) MarshalText() ([]byte, error) { return emnenavne.Marshal("emne", int(e)) }

// UnmarshalText reads what [Emne.MarshalText] writes.
func (e *Emne) UnmarshalText(t []byte) error { return satser.LaesNavn(e, emnenavne, "emne", t) }

// Tekst gives the change in a Danish sentence without a full stop: "løn udbetalt den 31. maj 2024 er ændret: beløb fra 4.000,00
// kr. til 6.000,00 kr.".
func (a Aendring) Tekst() string {
	var s strings.Builder
	s.WriteString(a.Navn)
	switch {
	case a.Emne == EmneUdbetaling:
	case a.Art == Tilfoejet:
		s.WriteString(" er tilføjet")
	case a.Art == Fjernet:
		s.WriteString(" er fjernet")
	default:
		s.WriteString(" er ændret")
	}
	for i, f := range a.Felter {
		if i == 0 {
			s.WriteString(": ")
		} else {
			s.WriteString("; ")
		}
		s.WriteString(f.Tekst())
	}
	return s.String()
}

// Tekst gives the difference in Danish: "beløb fra 4.000,00 kr. til 6.000,00 kr.".
func (f Felt) Tekst() string {
	switch {
	case f.Foer == "" && f.Nu == "":
		return f.Navn
	case f.Foer == "":
		return f.Navn + ": nu " + f.Nu
	case f.Nu == "":
		return f.Navn + ": før " + f.Foer
	}
	return f.Navn + " fra " + f.Foer + " til " + f.Nu
}
