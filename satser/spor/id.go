package spor

import "github.com/ressourceforloeb/ressourceforloeb/satser"

// ID is the stable name of a kind of step. Numbers may change between releases; the text form never does. The zero
// value is none.
type ID uint16

// The steps of a month (package ydelse), in the order of the law.
const (
	// Ret: the days on which the person has a course with right to the benefit.
	Ret ID = iota + 1
	// UdenForForloeb: no day of the month lies in a course.
	UdenForForloeb
	// NytForloebLukket: the course was granted after kap. 6 a closed for new ones.
	NytForloebLukket
	// BevillingUoplyst: the day of the grant is missing and decides.
	BevillingUoplyst
	// Viderefoert: a course of kap. 6 a that goes on after 31 January 2026.
	Viderefoert
	// Foertidspension: a førtidspensionist keeps the pension.
	Foertidspension
	// Delperiode opens the days on which the level is the same.
	Delperiode
	// Alder: is the person under 25.
	Alder
	// Bolig: does the person live with a parent.
	Bolig
	// Forsoergelsespligt: for how many children.
	Forsoergelsespligt
	// BarnetsOphold: is at least one child where stk. 3 asks.
	BarnetsOphold
	// Gruppe: the category of stk. 2.
	Gruppe
	// Maanedssats: the published monthly rate.
	Maanedssats
	// Bidrag: one child's fixed contribution, at most normalbidraget.
	Bidrag
	// BidragUoplyst: the fixed contribution or normalbidraget is missing.
	BidragUoplyst
	// Bidragstillaeg: the supplement for all children.
	Bidragstillaeg
	// SatsMedTillaeg: rate and supplement.
	SatsMedTillaeg
	// Bidragsloft: at most the amount of nr. 1.
	Bidragsloft
	// TidligereYdelse: the former benefit for a month.
	TidligereYdelse
	// TidligereOphoert: the right to sygedagpenge would have ended.
	TidligereOphoert
	// TidligereSlutUoplyst: the day on which it would have ended is missing and decides.
	TidligereSlutUoplyst
	// Gulv: not less than stk. 2.
	Gulv
	// Selvstaendig: 75 % or 50 % of stk. 2.
	Selvstaendig
	// Strafloft: the ceiling of §§ 10 f, 10 h or 10 j.
	Strafloft
	// Dagsandel: the level for the days.
	Dagsandel
	// FoerIndtaegt: the benefit before income.
	FoerIndtaegt
	// Post: an income with its pension.
	Post
	// PostIkkeFradrag: an income that is not deducted.
	PostIkkeFradrag
	// PostUdenForForloeb: an income for a time before or after the course.
	PostUdenForForloeb
	// PostDelvis: an income whose period lies partly outside the course.
	PostDelvis
	// PostSkoen: an income whose treatment is left to the caseworker.
	PostSkoen
	// PostFerie: the month's share of holiday pay.
	PostFerie
	// Loensum: wage with pension of the month.
	Loensum
	// LoenTilGraensen: the part up to the threshold.
	LoenTilGraensen
	// LoenOverGraensen: the part above it.
	LoenOverGraensen
	// LoenfradragTil: the deduction in the part up to it.
	LoenfradragTil
	// LoenfradragOver: the deduction in the part above it.
	LoenfradragOver
	// Loenfradrag: both parts.
	Loenfradrag
	// Tilbudssum: income from tilbud of the month.
	Tilbudssum
	// Tilbudstimer: hours, at most 160.
	Tilbudstimer
	// Timebeloeb: the amount left out for the hours.
	Timebeloeb
	// Tilbudsfradrag: what is left and deducted.
	Tilbudsfradrag
	// KroneForKroneSum: income deducted in full.
	KroneForKroneSum
	// FradragIAlt: all deductions.
	FradragIAlt
	// EfterFradrag: the benefit after them.
	EfterFradrag
	// Nulgraense: never below 0.
	Nulgraense
	// Ydelse: the month's benefit, rounded.
	Ydelse
	// AnsesForModtaget: deemed to receive at 0 kr.
	AnsesForModtaget
	// Udbetaling: when it is paid.
	Udbetaling

	antalID
)

// IsValid reports whether id is a known step.
func (id ID) IsValid() bool { return id > 0 && id < antalID }

// String gives the stable name: "loenfradrag-over".
func (id ID) String() string {
	if !id.IsValid() {
		return "ukendt"
	}
	return idtekster[id].navn
}

// Titel gives the step's short Danish heading.
func (id ID) Titel() string {
	if !id.IsValid() {
		return "Ukendt trin"
	}
	return idtekster[id].titel
}

// MarshalText gives the form of [ID.String]; the zero value is an [*satser.Inputfejl].
func (id ID) MarshalText() ([]byte, error) {
	if !id.IsValid() {
		return nil, satser.NyInputfejl("id", satser.KodeUkendt, "", "et kendt trin")
	}
	return []byte(idtekster[id].navn), nil
}

// UnmarshalText reads what [ID.MarshalText] writes. On an error id is left as it was.
func (id *ID) UnmarshalText(t []byte) error {
	for i := ID(1); i < antalID; i++ {
		if idtekster[i].navn == string(t) {
			*id = i
			return nil
		}
	}
	return satser.NyInputfejl("id", satser.KodeUkendt, string(t), "et kendt trin som loenfradrag-over")
}

// IDer returns the ID of every known step in order.
func IDer() []ID {
	alle := make([]ID, 0, antalID)
	for i := ID(1); i < antalID; i++ {
		alle = append(alle, i)
	}
	return alle
}
