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
	// BoligUdenBetydning: that is not stated, and the month's benefit is the same either way.
	BoligUdenBetydning
	// Forsoergelsespligt: for how many children.
	Forsoergelsespligt
	// BarnetsOphold: is at least one child where stk. 3 asks.
	BarnetsOphold
	// Bidragsbarn: is the bidragspligt for each of those children, so that nr. 4 applies and not nr. 1.
	Bidragsbarn
	// BidragsbarnUdenBetydning: that is not stated, and the month's benefit is the same either way.
	BidragsbarnUdenBetydning
	// Gruppe: the category of stk. 2.
	Gruppe
	// Maanedssats: the published monthly rate.
	Maanedssats
	// Bidrag: one child's fixed contribution, at most normalbidraget.
	Bidrag
	// BidragUoplyst: the fixed contribution or normalbidraget is missing.
	BidragUoplyst
	// BidragUdenBetydning: one of them is missing, and the month's benefit is the same whatever it is.
	BidragUdenBetydning
	// Bidragstillaeg: the supplement for all children.
	Bidragstillaeg
	// BidragstillaegPrBarn: the same, at one amount for each child (from July 2025).
	BidragstillaegPrBarn
	// SatsMedTillaeg: rate and supplement.
	SatsMedTillaeg
	// Bidragsloft: at most the amount of nr. 1.
	Bidragsloft
	// TidligereIkkeBevaret: kap. 6 b keeps no level from a former benefit.
	TidligereIkkeBevaret
	// TidligereUoplyst: the benefit before a later course is missing and decides.
	TidligereUoplyst
	// TidligereUdenBetydning: it is missing, and the month's benefit is the same whatever it was.
	TidligereUdenBetydning
	// HidtidigUoplyst: the amount of the former benefit is missing and decides.
	HidtidigUoplyst
	// HidtidigUdenBetydning: it is missing, and the month's benefit is the same whatever it was.
	HidtidigUdenBetydning
	// TidligereYdelse: the former benefit for a month.
	TidligereYdelse
	// TidligereFoelger: the former benefit is that of the course which this one follows on.
	TidligereFoelger
	// TidligereOphoert: the right to sygedagpenge would have ended.
	TidligereOphoert
	// TidligereSlutUoplyst: the day on which it would have ended is missing and decides.
	TidligereSlutUoplyst
	// TidligereSlutUdenBetydning: it is missing, and the month's benefit is the same whatever day it is.
	TidligereSlutUdenBetydning
	// Gulv: not less than stk. 2.
	Gulv
	// IntetGulv: less than stk. 2, as § 68, stk. 5, allowed in 2013.
	IntetGulv
	// Selvstaendig: 75 % or 50 % of stk. 2.
	Selvstaendig
	// Strafloft: the ceiling of §§ 10 f, 10 h or 10 j.
	Strafloft
	// StrafloftFoerLoven: a ceiling that is stated for days before its provision.
	StrafloftFoerLoven
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
	// PostOverskud: profit of a month that is partly under § 69 j, stk. 4, which the caseworker must split.
	PostOverskud
	// PostPeriodeUoplyst: the time that an income is for is missing.
	PostPeriodeUoplyst
	// PostTimerUoplyst: the hours of an income of a tilbud are missing.
	PostTimerUoplyst
	// PostPension: pension of an income under a provision that does not name it.
	PostPension
	// PostUdbetalingsmaaned: pay for public holidays and feriefridage goes by the month of payment (Ankestyrelsen 12-22).
	PostUdbetalingsmaaned
	// PostFoerPerioderegel: an income for a time outside the course that counts, because the rule on that is of 2016.
	PostFoerPerioderegel
	// PostIkkeModtager: an income that is both for a time and paid on a day outside the course, before that rule.
	PostIkkeModtager
	// PostFerieUdenRet: holiday pay for days without right to the benefit.
	PostFerieUdenRet
	// PostFerie: the month's share of holiday pay.
	PostFerie
	// FerieFordeling: wage and holiday pay whose deduction the caseworker must split between them.
	FerieFordeling
	// AndenLoen: wage beside wage during illness that is deducted in full.
	AndenLoen
	// FeriepengeIAlt: the holiday pay of the month, where its part of the deduction is looked at beside wage.
	FeriepengeIAlt
	// Loensum: wage with pension of the month, under the wage rule.
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
	// FerieLoendel: the part of the deduction that is of holiday pay.
	FerieLoendel
	// FerieYdelse: the benefit before income for the days that holiday pay covers.
	FerieYdelse
	// Feriefradrag: the deduction for holiday pay, at most that.
	Feriefradrag
	// FerieOverLoft: what the part of holiday pay is above that.
	FerieOverLoft
	// LoenOgFeriefradrag: the deduction for wage and holiday pay without it.
	LoenOgFeriefradrag
	// Tilbudssum: income from tilbud of the month.
	Tilbudssum
	// PostTimer: the hours of an income from tilbud that count, when some income is split at the border of the course.
	PostTimer
	// TilbudstimerIAlt: all of those.
	TilbudstimerIAlt
	// TilbudstimerRegnet: those, at most 160.
	TilbudstimerRegnet
	// Tilbudstimer: hours, at most 160.
	Tilbudstimer
	// Timebeloeb: the amount left out for the hours.
	Timebeloeb
	// Tilbudsfradrag: what is left and deducted.
	Tilbudsfradrag
	// FuldtFradrag: wage during illness and fleksløntilskud to it, deducted in full (§ 69 j, stk. 6).
	FuldtFradrag
	// KroneForKroneSum: all income deducted in full.
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
)

// The steps of an assessed failure (package raadighed), in the order a caseworker takes them. Opfyldt says that a
// condition for a sanction is met, IkkeOpfyldt that it is not, so that there is no sanction.
const (
	// HjemmelFradrag: the failure is one that leads to a deduction for each day.
	HjemmelFradrag ID = iota + Udbetaling + 1
	// HjemmelNedsaettelse: one that leads to a reduction for the event.
	HjemmelNedsaettelse
	// HjemmelOphoer: one after which the municipality can end the benefit.
	HjemmelOphoer
	// HjemmelTredjedel: one that leads to a reduction by a third or a repayment.
	HjemmelTredjedel
	// IngenHjemmel: one that no provision attaches a sanction to, or of which that is not settled.
	IngenHjemmel
	// IPlanen: the tilbud is in the plan.
	IPlanen
	// FravaerUoplyst: the days of absence, or the day of the failure, are not stated.
	FravaerUoplyst
	// KontaktUoplyst: it is not stated when contact was restored, or until when it was not.
	KontaktUoplyst
	// Selvbooking: the terms of the duty to book.
	Selvbooking
	// Gentagne: repeated failures, or another lack of participation.
	Gentagne
	// BedreVidende: against better knowledge.
	BedreVidende
	// Fritagelse: an exemption that lifts the duty.
	Fritagelse
	// FritagelseDelvis: one that lifts it on some of the days.
	FritagelseDelvis
	// VejledningSamtidig: written information together with the referral, the offer or the summons (until 2019).
	VejledningSamtidig
	// VejledningLoebende: guidance gone through, handed out, sent and repeated (2020-2023).
	VejledningLoebende
	// VejledningAdvarsel: the special warning in the summons to the first talk (2020-2023).
	VejledningAdvarsel
	// VejledningSkriftlig: written guidance (from 2024).
	VejledningSkriftlig
	// KontaktOpnaaet: personal contact was made.
	KontaktOpnaaet
	// KontaktUdtoemt: all reasonable possibilities of it were exhausted.
	KontaktUdtoemt
	// Partshoering: the person has been heard.
	Partshoering
	// IngenHoering: the person need not be heard.
	IngenHoering
	// ArbejdsgiverOrienteres: an employer with refusion must be told.
	ArbejdsgiverOrienteres
	// Grund: a ground that the person gives.
	Grund
	// GrundDelvis: a ground on some of the days.
	GrundDelvis
	// GrundDaekkerIkke: a ground for other days or for another tilbud.
	GrundDaekkerIkke
	// GrundIkkePaaListen: a ground that the closed list does not name (until 2019).
	GrundIkkePaaListen
	// IngenDage: exemptions and grounds together free every day.
	IngenDage
	// SygdomIkkeMeldt: illness that was not reported as the jobcenter has asked.
	SygdomIkkeMeldt
	// RimeligGrund: the municipality's assessment of all grounds together.
	RimeligGrund
	// AndreForhold: other circumstances that may remove the duty.
	AndreForhold
	// FremmerRaadighed: whether a sanction furthers the person's rådighed.
	FremmerRaadighed
	// Begrundelse: the reasons of the decision.
	Begrundelse
	// AfgoerelseUoplyst: the day of the decision, or the day an offence was found, is not stated.
	AfgoerelseUoplyst
	// OphoerAfgoerelse: the municipality's choice to end the benefit.
	OphoerAfgoerelse
	// Sanktionsfrist: within three whole calendar months.
	Sanktionsfrist
)

// The steps of a sanction (package sanktion), in the order they are computed.
const (
	// SanktionHaendelse opens a failure and says how the assessment came out.
	SanktionHaendelse ID = iota + Sanktionsfrist + 1
	// Fradragsdage: the days that a deduction is made for.
	Fradragsdage
	// Dagssats: the published rate for a day.
	Dagssats
	// Dagsniveau: the monthly level on the day.
	Dagsniveau
	// Dagsbeloeb: that level for a day in a week of five days.
	Dagsbeloeb
	// EgenDagssats: the same in whole kroner.
	EgenDagssats
	// Dagsfradrag: the days times the rate.
	Dagsfradrag
	// DagsfradragSum: the deductions for the days of a month.
	DagsfradragSum
	// MaanedFoer and MaanedEfter: the benefit of this month before and after income.
	MaanedFoer
	MaanedEfter
	// HaendelsesmaanedFoer and HaendelsesmaanedEfter: the benefit of an earlier month in which the failure lies.
	HaendelsesmaanedFoer
	HaendelsesmaanedEfter
	// HaendelsesmaanedUoplyst: the benefit of that month cannot be computed yet.
	HaendelsesmaanedUoplyst
	// DagsfradragAndel: the deduction reduced with the benefit.
	DagsfradragAndel
	// DagsfradragTidligere: what earlier decisions about other days of that month have taken.
	DagsfradragTidligere
	// DagsfradragPlads: what they leave of its benefit.
	DagsfradragPlads
	// DagsfradragLoft: at most the benefit of the month that the days lie in, or what earlier decisions leave of it.
	DagsfradragLoft
	// Haendelsesbeloeb: the amount for an event.
	Haendelsesbeloeb
	// HaendelseFraLoft: which amount applies under §§ 10 f, 10 h and 10 j is not stated.
	HaendelseFraLoft
	// NedsaettelseBrugt: another event in the calendar month has taken the one reduction.
	NedsaettelseBrugt
	// HaendelsesbeloebAndel: the amount reduced with the benefit.
	HaendelsesbeloebAndel
	// SanktionerIAlt: deductions and reductions due in the month.
	SanktionerIAlt
	// Udgangspunkt: the benefit that a sanction is taken from, when no month is computed.
	Udgangspunkt
	// SanktionTrukket: at most the benefit.
	SanktionTrukket
	// EfterSanktion: the benefit after it.
	EfterSanktion
	// Forseelse: an offence under § 69 f or § 69 q, and which one it is in five years.
	Forseelse
	// ForseelseBortfaldet: a reduction that has lapsed.
	ForseelseBortfaldet
	// ForseelseVenter: a reduction that waits.
	ForseelseVenter
	// TredjedelDage: the part of the benefit for the days under the reduction.
	TredjedelDage
	// Tredjedel: a third of it.
	Tredjedel
	// TredjedelAfrundet: in whole kroner.
	TredjedelAfrundet
	// EfterTredjedel: the benefit after it.
	EfterTredjedel
	// TilbagebetalesDage: the part of the benefit for the days that are to be paid back.
	TilbagebetalesDage
	// TilbagebetalesDel: what is to be paid back of it.
	TilbagebetalesDel
	// Tilbagebetales: in whole kroner.
	Tilbagebetales
	// GodtgoerelseFradrag: the most that can be deducted in godtgørelse.
	GodtgoerelseFradrag
)

// aldrigMangel reports whether a step of the kind can want something without leaving the month's benefit open: an
// assessment that is not finished means no sanction, and what follows the benefit does not change it.
func (id ID) aldrigMangel() bool {
	return id >= HjemmelFradrag && id <= SanktionHaendelse || id > sidsteFerie && id <= sidsteUdbetaling
}

// IsValid reports whether id is a known step.
func (id ID) IsValid() bool { return id > 0 && id < antalID }

// String gives the stable name: "loenfradrag-over".
func (id ID) String() string {
	if !id.IsValid() {
		return "ukendt"
	}
	return id.opslag().navn
}

// Titel gives the step's short Danish heading.
func (id ID) Titel() string {
	if !id.IsValid() {
		return "Ukendt trin"
	}
	return id.opslag().titel
}

// MarshalText gives the form of [ID.String]; the zero value is an [*satser.Inputfejl].
func (id ID) MarshalText() ([]byte, error) {
	if !id.IsValid() {
		return nil, satser.NewInputfejl("id", satser.KodeUkendt, "", "et kendt trin")
	}
	return []byte(id.opslag().navn), nil
}

// UnmarshalText reads what [ID.MarshalText] writes. On an error id is left as it was.
func (id *ID) UnmarshalText(t []byte) error {
	if id == nil {
		return satser.NewModtagerfejl("id")
	}
	for i := ID(1); i < antalID; i++ {
		if i.opslag().navn == string(t) {
			*id = i
			return nil
		}
	}
	return satser.NewInputfejl("id", satser.KodeUkendt, string(t), "et kendt trin som loenfradrag-over")
}

// IDer returns the ID of every known step in order.
func IDer() []ID {
	alle := make([]ID, 0, antalID)
	for i := ID(1); i < antalID; i++ {
		alle = append(alle, i)
	}
	return alle
}
