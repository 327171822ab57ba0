package satser

// Sats names a series of dated figures. Each is held once for each scheme that has it, because the two chapters of the
// act state their figures separately. The zero value is none.
type Sats uint8

// The series.
const (
	// MaanedForsoerger is § 68, stk. 2, nr. 1 / § 69 j, stk. 2, nr. 1 (kr. pr. måned).
	MaanedForsoerger Sats = iota + 1
	// MaanedIkkeForsoerger is nr. 2 (kr. pr. måned).
	MaanedIkkeForsoerger
	// MaanedHjemmeboende is nr. 3 and the basic amount of nr. 4 (kr. pr. måned).
	MaanedHjemmeboende
	// MaanedBidragLoft is the most that nr. 4 can come to with its supplement (kr. pr. måned).
	MaanedBidragLoft
	// BidragTillaeg is the flat supplement for each child with documented bidragspligt from 1 July 2025 (kr. pr. barn
	// pr. måned).
	BidragTillaeg
	// Loengraense is the wage threshold of § 68 a, stk. 2 / § 69 j, stk. 9, on wage with pension alone (kr. pr. måned).
	Loengraense
	// Timefradrag is the disregard for each hour worked in a tilbud, § 68 a, stk. 3 / § 69 j, stk. 10 (kr. pr. time).
	Timefradrag
	// SygedagpengeUge is the highest sygedagpenge that § 68, stk. 4, can bring along (kr. pr. uge).
	SygedagpengeUge
	// SygedagpengeTime is the same for an hour (kr. pr. time).
	SygedagpengeTime
	// LedighedsydelseUge is 89 % of the highest dagpenge, § 68, stk. 5 (kr. pr. uge). It is data, never a formula.
	LedighedsydelseUge
	// LedighedsydelseForsoerger is ledighedsydelse at kontanthjælp level with forsørgelsespligt (kr. pr. måned).
	LedighedsydelseForsoerger
	// LedighedsydelseIkkeForsoerger is the same without (kr. pr. måned).
	LedighedsydelseIkkeForsoerger
	// DagForsoerger is the day rate of a sanction, nr. 1 (kr. pr. dag).
	DagForsoerger
	// DagIkkeForsoerger is the day rate, nr. 2 (kr. pr. dag).
	DagIkkeForsoerger
	// DagHjemmeboende is the day rate, nr. 3 (kr. pr. dag).
	DagHjemmeboende
	// DagBidragspligtig is the day rate, nr. 4 at its cap (kr. pr. dag).
	DagBidragspligtig
	// HaendelseVoksen is the reduction for an event, § 69 d, stk. 2, nr. 1 / § 69 o, stk. 2, nr. 1 (kr. pr. hændelse).
	HaendelseVoksen
	// HaendelseHjemmeboende is § 69 d, stk. 2, nr. 2 / § 69 o, stk. 2, nr. 2 (kr. pr. hændelse).
	HaendelseHjemmeboende
	// HaendelseLoftEnlig is stk. 3, nr. 1, for a person under §§ 10 f, 10 h or 10 j (kr. pr. hændelse).
	HaendelseLoftEnlig
	// HaendelseLoft is stk. 3, nr. 2 (kr. pr. hændelse).
	HaendelseLoft
	// HaendelseLoftHjemmeboende is stk. 3, nr. 3 (kr. pr. hændelse).
	HaendelseLoftHjemmeboende
	// ATPEgenAndel is the person's third of the ATP contribution (kr. pr. måned).
	ATPEgenAndel
	// ATPKommuneAndel is the municipality's two thirds (kr. pr. måned).
	ATPKommuneAndel
	// ATPGraenseForsoerger is the least benefit that gives ATP to a person with forsørgelsespligt, § 79, stk. 3 (kr.
	// pr. måned).
	ATPGraenseForsoerger
	// ATPGraenseAndre is the same for others (kr. pr. måned).
	ATPGraenseAndre
	// DagpengeMaaned is the highest dagpenge from July 2017, which ledighedsydelse is measured by (kr. pr. måned).
	DagpengeMaaned
	// SaerligStoetteIkkeForsoerger is the housing cost above which særlig støtte (§ 34, later § 87) begins; known for a
	// few years only, like the five that follow (kr. pr. måned).
	SaerligStoetteIkkeForsoerger
	// SaerligStoetteHjemmeboendeBarn is the same with a child at home (kr. pr. måned).
	SaerligStoetteHjemmeboendeBarn
	// SaerligStoetteUdeboendeBarn is the same with a child elsewhere (kr. pr. måned).
	SaerligStoetteUdeboendeBarn
	// SaerligStoetteBarnHjemme is the reduction for each further child at home (kr. pr. barn pr. måned).
	SaerligStoetteBarnHjemme
	// SaerligStoetteBarnUde is the reduction for each further child elsewhere (kr. pr. barn pr. måned).
	SaerligStoetteBarnUde
	// SaerligStoetteIndtaegt is the income limit after three months (kr. pr. måned).
	SaerligStoetteIndtaegt
	// PensionProcent is the contribution to the obligatorisk pensionsordning, § 80 c (pct.).
	PensionProcent
	// ReguleringGenerel is 1,7 plus tilpasningsprocenten, until 2019 satsreguleringsprocenten (pct.).
	ReguleringGenerel
	// ReguleringFradrag is what § 109 takes off it for most amounts (pct.).
	ReguleringFradrag
	// Tilpasningsprocent is as announced for the year; it can be negative (pct.).
	Tilpasningsprocent

	antalSatser
)

// Enhed is the unit of a figure. The zero value is none.
type Enhed uint8

// The units.
const (
	KrPrMaaned Enhed = iota + 1
	KrPrUge
	KrPrDag
	KrPrTime
	KrPrHaendelse
	KrPrBarn
	Pct
)

var enhedsnavne = Navne{"", "kr/måned", "kr/uge", "kr/dag", "kr/time", "kr/hændelse", "kr/barn/måned", "pct"}

// String gives the unit: "kr/måned".
func (e Enhed) String() string { return enhedsnavne.Navn(int(e)) }

// IsValid reports whether e is a known unit.
func (e Enhed) IsValid() bool { return enhedsnavne.Har(int(e)) }

// Tekst gives the unit as a Danish letter writes it: "kr. pr. måned".
func (e Enhed) Tekst() string {
	switch e {
	case KrPrMaaned:
		return "kr. pr. måned"
	case KrPrUge:
		return "kr. pr. uge"
	case KrPrDag:
		return "kr. pr. dag"
	case KrPrTime:
		return "kr. pr. time"
	case KrPrHaendelse:
		return "kr. pr. hændelse"
	case KrPrBarn:
		return "kr. pr. barn pr. måned"
	case Pct:
		return "pct."
	}
	return "ukendt enhed"
}

// MarshalText gives the form of [Enhed.String].
func (e Enhed) MarshalText() ([]byte, error) { return enhedsnavne.Marshal("enhed", int(e)) }

// UnmarshalText reads what [Enhed.MarshalText] writes.
func (e *Enhed) UnmarshalText(t []byte) error { return LaesNavn(e, enhedsnavne, "enhed", t) }

type satsoplysning struct {
	navn  string
	titel string
	enhed Enhed
}

// spredt reports whether the series is known for single years only, so that days between them are unknown.
func (s Sats) spredt() bool {
	return s >= SaerligStoetteIkkeForsoerger && s <= SaerligStoetteIndtaegt
}

var satsoplysninger = [antalSatser]satsoplysning{
	MaanedForsoerger:               {"maaned.forsoerger", "ressourceforløbsydelse, forsørger", KrPrMaaned},
	MaanedIkkeForsoerger:           {"maaned.ikke-forsoerger", "ressourceforløbsydelse, ikke-forsørger", KrPrMaaned},
	MaanedHjemmeboende:             {"maaned.hjemmeboende", "ressourceforløbsydelse, under 25 år og hjemmeboende", KrPrMaaned},
	MaanedBidragLoft:               {"maaned.bidrag-loft", "loft over ydelse og tillæg ved bidragspligt", KrPrMaaned},
	BidragTillaeg:                  {"maaned.bidrag-tillaeg", "tillæg pr. barn med bidragspligt", KrPrBarn},
	Loengraense:                    {"loengraense", "lønindtægtsgrænse", KrPrMaaned},
	Timefradrag:                    {"timefradrag", "beløb pr. arbejdstime i tilbud, som der ses bort fra", KrPrTime},
	SygedagpengeUge:                {"sygedagpenge.uge", "højeste sygedagpenge pr. uge", KrPrUge},
	SygedagpengeTime:               {"sygedagpenge.time", "højeste sygedagpenge pr. time", KrPrTime},
	LedighedsydelseUge:             {"ledighedsydelse.uge", "ledighedsydelse, 89 pct., pr. uge", KrPrUge},
	LedighedsydelseForsoerger:      {"ledighedsydelse.forsoerger", "ledighedsydelse på kontanthjælpsniveau, forsørger", KrPrMaaned},
	LedighedsydelseIkkeForsoerger:  {"ledighedsydelse.ikke-forsoerger", "ledighedsydelse på kontanthjælpsniveau, ikke-forsørger", KrPrMaaned},
	DagForsoerger:                  {"dag.forsoerger", "fradrag pr. dag, forsørger", KrPrDag},
	DagIkkeForsoerger:              {"dag.ikke-forsoerger", "fradrag pr. dag, ikke-forsørger", KrPrDag},
	DagHjemmeboende:                {"dag.hjemmeboende", "fradrag pr. dag, under 25 år og hjemmeboende", KrPrDag},
	DagBidragspligtig:              {"dag.bidragspligtig", "fradrag pr. dag, under 25 år, hjemmeboende og bidragspligtig", KrPrDag},
	HaendelseVoksen:                {"haendelse.voksen", "nedsættelse pr. hændelse, forsørger og ikke-forsørger", KrPrHaendelse},
	HaendelseHjemmeboende:          {"haendelse.hjemmeboende", "nedsættelse pr. hændelse, under 25 år og hjemmeboende", KrPrHaendelse},
	HaendelseLoftEnlig:             {"haendelse.loft-enlig", "nedsættelse pr. hændelse ved §§ 10 f, 10 h og 10 j, enlig forsørger", KrPrHaendelse},
	HaendelseLoft:                  {"haendelse.loft", "nedsættelse pr. hændelse ved §§ 10 f, 10 h og 10 j", KrPrHaendelse},
	HaendelseLoftHjemmeboende:      {"haendelse.loft-hjemmeboende", "nedsættelse pr. hændelse ved §§ 10 f, 10 h og 10 j, hjemmeboende", KrPrHaendelse},
	ATPEgenAndel:                   {"atp.egen", "ATP, egen andel", KrPrMaaned},
	ATPKommuneAndel:                {"atp.kommune", "ATP, kommunens andel", KrPrMaaned},
	ATPGraenseForsoerger:           {"atp.graense-forsoerger", "mindste ydelse med ATP, forsørger", KrPrMaaned},
	ATPGraenseAndre:                {"atp.graense-andre", "mindste ydelse med ATP, andre", KrPrMaaned},
	DagpengeMaaned:                 {"dagpenge.maaned", "højeste dagpenge pr. måned", KrPrMaaned},
	SaerligStoetteIkkeForsoerger:   {"saerlig-stoette.ikke-forsoerger", "særlig støtte, boligudgift, ikke-forsørger", KrPrMaaned},
	SaerligStoetteHjemmeboendeBarn: {"saerlig-stoette.hjemmeboende-barn", "særlig støtte, boligudgift, hjemmeboende barn", KrPrMaaned},
	SaerligStoetteUdeboendeBarn:    {"saerlig-stoette.udeboende-barn", "særlig støtte, boligudgift, udeboende barn", KrPrMaaned},
	SaerligStoetteBarnHjemme:       {"saerlig-stoette.barn-hjemme", "særlig støtte, fradrag pr. barn hjemme ud over ét", KrPrBarn},
	SaerligStoetteBarnUde:          {"saerlig-stoette.barn-ude", "særlig støtte, fradrag pr. barn ude ud over ét", KrPrBarn},
	SaerligStoetteIndtaegt:         {"saerlig-stoette.indtaegt", "særlig støtte, indtægtsgrænse efter 3 måneder", KrPrMaaned},
	PensionProcent:                 {"pension.procent", "bidrag til obligatorisk pensionsordning", Pct},
	ReguleringGenerel:              {"regulering.generel", "årlig regulering", Pct},
	ReguleringFradrag:              {"regulering.fradrag", "fradrag i den årlige regulering", Pct},
	Tilpasningsprocent:             {"regulering.tilpasning", "tilpasningsprocent", Pct},
}

// IsValid reports whether s is a known series.
func (s Sats) IsValid() bool { return s > 0 && s < antalSatser }

// String gives the key of the series: "maaned.forsoerger".
func (s Sats) String() string {
	if !s.IsValid() {
		return "ukendt"
	}
	return satsoplysninger[s].navn
}

// Tekst gives the series as a Danish letter names it.
func (s Sats) Tekst() string {
	if !s.IsValid() {
		return "ukendt sats"
	}
	return satsoplysninger[s].titel
}

// Enhed returns the unit of the series.
func (s Sats) Enhed() Enhed {
	if !s.IsValid() {
		return 0
	}
	return satsoplysninger[s].enhed
}

// MarshalText gives the form of [Sats.String]; the zero Sats gives the empty text.
func (s Sats) MarshalText() ([]byte, error) {
	if s == 0 {
		return []byte{}, nil
	}
	if !s.IsValid() {
		return nil, NewNavnefejl("sats", int(s), "en kendt sats")
	}
	return []byte(satsoplysninger[s].navn), nil
}

// UnmarshalText reads what [Sats.MarshalText] writes.
func (s *Sats) UnmarshalText(t []byte) error {
	if s == nil {
		return NewModtagerfejl("sats")
	}
	if len(t) == 0 {
		*s = 0
		return nil
	}
	for i := Sats(1); i < antalSatser; i++ {
		if satsoplysninger[i].navn == string(t) {
			*s = i
			return nil
		}
	}
	return NewInputfejl("sats", KodeUkendt, string(t), "en kendt sats som maaned.forsoerger")
}
