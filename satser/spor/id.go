package spor

import "github.com/ressourceforloeb/ressourceforloeb/satser"

// ID is the stable name of a kind of step. Numbers may change between releases; the text form never does. The zero value is none.
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

type idtekst struct {
	navn  string
	titel string
	// saetning is the sentence of a decision; {0} {1} {2} are the operands, {=} the result, {p} the period, {art} the kind of income,
	// {gruppe} the category, {nr} the income's number, {sats} the rate.
	saetning string
}

// Navn, title and sentence of each step.
var idtekster = [antalID]idtekst{
	Ret:                  {"ret", "Ret til ydelsen", "Der er ret til ressourceforløbsydelse i {0} i perioden {p}."},
	UdenForForloeb:       {"uden-for-forloeb", "Intet forløb", "Ingen dag i måneden ligger i et forløb, og der udbetales derfor ingen ressourceforløbsydelse."},
	NytForloebLukket:     {"nyt-forloeb-lukket", "Forløbet er bevilget for sent", "Forløbet er bevilget den {0}. Ressourceforløb kan ikke bevilges efter den 31. januar 2026, og der er derfor ikke ret til ydelsen."},
	BevillingUoplyst:     {"bevilling-uoplyst", "Dagen for bevillingen mangler", "Forløbet begynder den {0}. Det er ikke oplyst, om det er bevilget senest den 31. januar 2026, og det afgør retten."},
	Viderefoert:          {"viderefoert", "Videreført forløb", "Forløbet er bevilget senest den 31. januar 2026 og fortsætter efter de tidligere regler i kapitel 6 a."},
	Foertidspension:      {"foertidspension", "Førtidspension", "En førtidspensionist modtager førtidspension under ressourceforløbet og får ikke ressourceforløbsydelse."},
	Delperiode:           {"delperiode", "Periode", "For perioden {p} gælder følgende."},
	Alder:                {"alder", "Alder", "Født den {0}; fylder 25 år den {1}."},
	Bolig:                {"bolig", "Bor hos forælder", "Bor hos en eller begge forældre."},
	Forsoergelsespligt:   {"forsoergelsespligt", "Forsørgelsespligt", "Har forsørgelsespligt over for {0} børn under 18 år."},
	BarnetsOphold:        {"barnets-ophold", "Barnets ophold", "Heraf opholder {0} børn sig, hvor loven kræver det, eller er undtaget efter EU-retten eller en overenskomst."},
	Gruppe:               {"gruppe", "Satsgruppe", "Satsgruppen er nr. {0}: {gruppe}."},
	Maanedssats:          {"maanedssats", "Månedssats", "Satsen er {=} om måneden."},
	Bidrag:               {"bidrag", "Bidrag for et barn", "Det fastsatte bidrag er {0}, højst normalbidraget på {1}: {=}."},
	BidragUoplyst:        {"bidrag-uoplyst", "Bidraget mangler", "Det fastsatte bidrag eller normalbidraget for et barn er ikke oplyst, og det afgør tillægget."},
	Bidragstillaeg:       {"bidragstillaeg", "Tillæg for bidragspligt", "Tillægget for bidragspligt er {=}."},
	SatsMedTillaeg:       {"sats-med-tillaeg", "Sats og tillæg", "Sats og tillæg er tilsammen {=}."},
	Bidragsloft:          {"bidragsloft", "Loft over sats og tillæg", "Sats og tillæg kan højst udgøre {1}: {=}."},
	TidligereYdelse:      {"tidligere-ydelse", "Hidtidig ydelse", "Den hidtidige ydelse svarer til {=} om måneden."},
	TidligereOphoert:     {"tidligere-ophoert", "Sygedagpengeretten er ophørt", "Retten til sygedagpenge ville være ophørt den {0}; derefter gælder beløbet i stk. 2."},
	TidligereSlutUoplyst: {"tidligere-slut-uoplyst", "Sygedagpengerettens ophør mangler", "Det er ikke oplyst, hvornår retten til sygedagpenge ville være ophørt, og det afgør beløbet."},
	Gulv:                 {"gulv", "Mindst beløbet i stk. 2", "Ydelsen kan ikke være mindre end {1}: {=}."},
	Selvstaendig:         {"selvstaendig", "Delvis uarbejdsdygtig selvstændig", "Ydelsen udgør {1} af {0}: {=}."},
	Strafloft:            {"strafloft", "Loft efter § 10 f, § 10 h eller § 10 j", "Ydelsen kan højst svare til {1}: {=}."},
	Dagsandel:            {"dagsandel", "Andel af måneden", "For {1} af måneden udgør ydelsen {=}."},
	FoerIndtaegt:         {"foer-indtaegt", "Ydelse før indtægter", "Ydelsen før fradrag for indtægter er {=}."},
	Post:                 {"post", "Indtægt", "Indtægt nr. {nr}, {art}: {=}."},
	PostIkkeFradrag:      {"post-ikke-fradrag", "Indtægt uden fradrag", "Indtægt nr. {nr}, {art}, {0}, medfører ikke fradrag."},
	PostUdenForForloeb:   {"post-uden-for-forloeb", "Indtægt uden for forløbet", "Indtægt nr. {nr}, {art}, {0}, er for perioden {p}, som ligger uden for forløbet, og medfører ikke fradrag."},
	PostDelvis:           {"post-delvis", "Indtægt delvis uden for forløbet", "Indtægt nr. {nr}, {art}, {0}, er for perioden {p}, som kun delvis ligger i forløbet."},
	PostSkoen:            {"post-skoen", "Indtægt, der kræver skøn", "Indtægt nr. {nr}, {art}, {0}: behandlingen er ikke afgjort i kilderne og kræver et skøn."},
	PostFerie:            {"post-ferie", "Månedens del af ferien", "Af indtægt nr. {nr}, {art}, {0}, der dækker ferien {p}, falder {=} i måneden."},
	Loensum:              {"loensum", "Løn med pension", "Månedens løn med pension er {=}."},
	LoenTilGraensen:      {"loen-til-graensen", "Løn op til grænsen", "Lønindtægtsgrænsen er {1}. Løn op til grænsen: {=}."},
	LoenOverGraensen:     {"loen-over-graensen", "Løn over grænsen", "Lønindtægtsgrænsen er {1}. Løn over grænsen: {=}."},
	LoenfradragTil:       {"loenfradrag-til", "Fradrag op til grænsen", "Ydelsen nedsættes med {1} af {0}: {=}."},
	LoenfradragOver:      {"loenfradrag-over", "Fradrag over grænsen", "Ydelsen nedsættes med {1} af {0}: {=}."},
	Loenfradrag:          {"loenfradrag", "Fradrag for løn", "Fradraget for løn er i alt {=}."},
	Tilbudssum:           {"tilbudssum", "Indtægt fra tilbud", "Indtægt som led i tilbud er {=}."},
	Tilbudstimer:         {"tilbudstimer", "Timer i tilbud", "Der er udført {0} i tilbud; højst {1} om måneden regnes med: {=}."},
	Timebeloeb:           {"timebeloeb", "Beløb, der ses bort fra", "Der ses bort fra {0} for hver af {1}: {=}."},
	Tilbudsfradrag:       {"tilbudsfradrag", "Fradrag for indtægt fra tilbud", "Resten trækkes fra krone for krone: {=}."},
	KroneForKroneSum:     {"krone-for-krone", "Fradrag krone for krone", "Andre indtægter trækkes fra krone for krone: {=}."},
	FradragIAlt:          {"fradrag-i-alt", "Fradrag i alt", "Fradragene er i alt {=}."},
	EfterFradrag:         {"efter-fradrag", "Efter fradrag", "Efter fradrag er der {=}."},
	Nulgraense:           {"nulgraense", "Ikke under 0 kr.", "Ydelsen kan ikke blive mindre end 0 kr., og et overskydende fradrag flyttes ikke til en anden måned: {=}."},
	Ydelse:               {"ydelse", "Månedens ydelse", "Månedens ressourceforløbsydelse er {=}."},
	AnsesForModtaget:     {"anses-for-modtaget", "Anses for at modtage ydelsen", "Der udbetales 0 kr. på grund af indtægter, men personen anses for at modtage ressourceforløbsydelse."},
	Udbetaling:           {"udbetaling", "Udbetaling", "Ydelsen udbetales bagud for måneden."},
}

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

// MarshalText gives the form of [ID.String].
func (id ID) MarshalText() ([]byte, error) {
	if !id.IsValid() {
		return nil, satser.NyInputfejl("id", satser.KodeUkendt, "", "et kendt trin")
	}
	return []byte(idtekster[id].navn), nil
}

// UnmarshalText reads what [ID.MarshalText] writes.
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
