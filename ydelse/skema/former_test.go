package skema

import (
	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// The forms that the library keeps to itself: those of a type with a MarshalJSON of its own. TestLigeMedLaeseren holds them to the
// readers, key by key.

// Sagsfil is a case file: the facts of a case, and beside them what a reader needs to know where they came from.
type Sagsfil struct {
	Format string `json:"format"`
	ydelse.Sagsdokument
}

// Opgoerelsesfil is a month's statement: its amounts, and the steps that explain them.
type Opgoerelsesfil struct {
	Format string `json:"format"`
	ydelse.Resultat
	Spor []Trin `json:"spor"` // in the order of the law; the amount can be recomputed from them alone
}

// Efterreguleringsfil is a re-calculation: month by month what the benefit was computed to, what it is now, what was paid, and why
// they differ.
type Efterreguleringsfil struct {
	Format string `json:"format"`
	efterregulering.Resultat
}

// Trin is one explained step: what was asked or computed, under which provision, from which numbers, and how it came out.
type Trin struct {
	ID     spor.ID     `json:"id"` // the stable name of the kind of step
	Udfald spor.Udfald `json:"udfald"`
	// Niveau is the depth: a step with a greater niveau than the one before it is its sub-step.
	Niveau     uint8                 `json:"niveau,omitempty"`
	Til        spor.ID               `json:"til,omitzero"`     // the summing step that takes this one in
	Post       int16                 `json:"post,omitempty"`   // the number of the income or the failure in the case, counted from 1
	Regning    spor.Regning          `json:"regning,omitzero"` // how the result follows from the operands
	Praksis    spor.Praksis          `json:"praksis,omitzero"` // the practice that decided where the law is silent
	Ordning    satser.Ordning        `json:"ordning,omitzero"`
	Gruppe     satser.Satsgruppe     `json:"satsgruppe,omitzero"`
	Art        satser.Indtaegtsart   `json:"art,omitzero"`
	Haendelse  satser.Haendelsesart  `json:"haendelse,omitzero"`
	Grund      satser.Grundart       `json:"grund,omitzero"`
	Fritagelse satser.Fritagelsesart `json:"fritagelse,omitzero"`
	Hjemmel    satser.Hjemmel        `json:"hjemmel,omitzero"` // the provision in the edition in force
	Sats       satser.Satsref        `json:"sats,omitzero"`    // the rate that was used
	Periode    satser.Periode        `json:"periode,omitzero"`
	Led        []Led                 `json:"led,omitempty"` // the operands, at most three
	Resultat   spor.Tal              `json:"resultat,omitzero"`
}

// Led is an operand and the step it was taken from. An operand that is left out before another one has neither.
type Led struct {
	Tal  spor.Tal `json:"tal,omitzero"`
	Trin int16    `json:"trin,omitempty"` // the number of the step, counted from 1; 0 or left out for a fact, a rate or a rule's number
}

// Regelsaetfil is a whole rule set.
type Regelsaetfil struct {
	Format    string      `json:"format"`
	SidsteDag satser.Dato `json:"sidsteDag"` // the last day of known law
	Serier    []Serie     `json:"serier"`
	Regler    []Regel     `json:"regler"`
}

// Serie is a series of dated figures under one scheme.
type Serie struct {
	Sats    satser.Sats    `json:"sats"`
	Ordning satser.Ordning `json:"ordning"`
	Enhed   satser.Enhed   `json:"enhed"`
	Hjemmel satser.Hjemmel `json:"hjemmel"` // where the figures stand; "" when each says so itself
	Figurer []satser.Figur `json:"figurer"`
}

// Regel is a dated rule under one scheme.
type Regel struct {
	Regel     satser.Regel          `json:"regel"`
	Ordning   satser.Ordning        `json:"ordning"`
	Versioner []satser.Regelversion `json:"versioner"`
}

// Aendringsfil is changes of a rule set: only the new rows.
type Aendringsfil struct {
	Format    string      `json:"format"`
	SidsteDag satser.Dato `json:"sidsteDag,omitzero"` // the new last day of known law
	Serier    []Nyserie   `json:"serier,omitempty"`
	Regler    []Regel     `json:"regler,omitempty"`
}

// Nyserie is new figures of a series.
type Nyserie struct {
	Sats    satser.Sats    `json:"sats"`
	Ordning satser.Ordning `json:"ordning"`
	Enhed   satser.Enhed   `json:"enhed,omitzero"`
	Hjemmel satser.Hjemmel `json:"hjemmel,omitzero"` // where the new figures stand, when that is another place than the known one
	Figurer []satser.Figur `json:"figurer"`
}

// Klagesag is a complaint in a file, as examples/klagefrist reads it.
type Klagesag struct {
	ID    string    `json:"id,omitempty"`
	Titel string    `json:"titel,omitempty"`
	Kilde string    `json:"kilde,omitempty"`
	Sag   klage.Sag `json:"sag"`
}
