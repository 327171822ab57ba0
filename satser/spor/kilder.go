package spor

// The kinds of step that hold the level of stk. 2, those that hold the benefit before income, those that hold the
// benefit before a sanction, those that a reduction by a third can begin from, those that say how much a month's days can cost,
// those that ATP is measured by, and those that give refusion for an hour.
const (
	_ = iota
	satsniveauer
	niveauer
	foerSanktion
	foerTredjedel
	plads
	efterIndtaegt
	timebeloeb
)

// grupper spells the groups out.
var grupper = [...][]ID{
	satsniveauer:  {Maanedssats, Bidragsloft},
	niveauer:      {Maanedssats, Bidragsloft, TidligereYdelse, Gulv, Selvstaendig, Strafloft},
	foerSanktion:  {FoerIndtaegt, EfterFradrag, Nulgraense, Udgangspunkt},
	foerTredjedel: {FoerIndtaegt, EfterFradrag, Nulgraense, Udgangspunkt, EfterSanktion, EfterTredjedel},
	plads:         {MaanedEfter, HaendelsesmaanedEfter, DagsfradragPlads},
	efterIndtaegt: {FoerIndtaegt, EfterFradrag, Nulgraense},
	timebeloeb:    {RefusionTimebeloeb, RefusionTimebeloebOplyst},
}

// kilde says what an operand is the result of: always the last step before it of the one or two kinds named, or of the
// group; with om the last one of the kind that is about the same.
type kilde struct {
	en, to ID
	gruppe uint8
	om     om
}

// om is a set of what two steps have in common when they are about the same.
type om uint8

const (
	samtid  om = 1 << iota // the same days
	sampost                // the same number of an income, a failure or an employer
)

// kilder gives the source of each operand that is taken from a step. Those of FradragIAlt stand in no fixed place; ialt
// holds them together.
var kilder = [antalID][3]kilde{
	SatsMedTillaeg:     {{en: Maanedssats}, {en: Bidragstillaeg, to: BidragstillaegPrBarn}},
	Bidragsloft:        {{en: SatsMedTillaeg}},
	Gulv:               {{en: TidligereYdelse}, {gruppe: satsniveauer}},
	Selvstaendig:       {{gruppe: satsniveauer}},
	Strafloft:          {{gruppe: niveauer}},
	Dagsandel:          {{gruppe: niveauer}},
	FoerIndtaegt:       {{gruppe: niveauer}, {gruppe: niveauer}, {gruppe: niveauer}},
	LoenTilGraensen:    {{en: Loensum}},
	LoenOverGraensen:   {{en: Loensum}},
	LoenfradragTil:     {{en: LoenTilGraensen}},
	LoenfradragOver:    {{en: LoenOverGraensen}},
	Loenfradrag:        {{en: LoenfradragTil}, {en: LoenfradragOver}},
	FerieLoendel:       {{en: FeriepengeIAlt}},
	FerieYdelse:        {{en: FoerIndtaegt}},
	Feriefradrag:       {{en: LoenfradragOver, to: Loenfradrag}, {en: FerieYdelse}},
	FerieOverLoft:      {{en: FerieLoendel}, {en: FerieYdelse}},
	LoenOgFeriefradrag: {{en: LoenfradragOver, to: Loenfradrag}, {en: FerieOverLoft}},
	TilbudstimerRegnet: {{en: TilbudstimerIAlt}},
	Timebeloeb:         {{}, {en: Tilbudstimer, to: TilbudstimerRegnet}},
	Tilbudsfradrag:     {{en: Tilbudssum}, {en: Timebeloeb}},
	EfterFradrag:       {{en: FoerIndtaegt}, {en: FradragIAlt}},
	Nulgraense:         {{en: EfterFradrag}},
	Ydelse:             {{gruppe: foerTredjedel}},

	Dagsbeloeb:            {{en: Dagsniveau}},
	EgenDagssats:          {{en: Dagsbeloeb}},
	Dagsfradrag:           {{en: Dagssats, to: EgenDagssats}},
	MaanedFoer:            {{en: FoerIndtaegt}},
	MaanedEfter:           {{gruppe: foerSanktion}},
	DagsfradragAndel:      {{en: DagsfradragSum}, {en: MaanedEfter, to: HaendelsesmaanedEfter}, {en: MaanedFoer, to: HaendelsesmaanedFoer}},
	DagsfradragPlads:      {{en: MaanedEfter, to: HaendelsesmaanedEfter}, {en: DagsfradragTidligere}},
	DagsfradragLoft:       {{en: DagsfradragSum, to: DagsfradragAndel}, {gruppe: plads}},
	HaendelsesbeloebAndel: {{en: Haendelsesbeloeb}, {en: MaanedEfter, to: HaendelsesmaanedEfter}, {en: MaanedFoer, to: HaendelsesmaanedFoer}},
	SanktionTrukket:       {{en: SanktionerIAlt}, {gruppe: foerSanktion}},
	EfterSanktion:         {{gruppe: foerSanktion}, {en: SanktionTrukket}},
	TredjedelDage:         {{gruppe: foerTredjedel}},
	Tredjedel:             {{en: TredjedelDage}},
	TredjedelAfrundet:     {{en: Tredjedel}},
	EfterTredjedel:        {{gruppe: foerTredjedel}, {en: TredjedelAfrundet}},
	TilbagebetalesDage:    {{gruppe: foerTredjedel}},
	TilbagebetalesDel:     {{en: TilbagebetalesDage}},
	Tilbagebetales:        {{en: TilbagebetalesDel, to: TilbagebetalesDage}},

	ATPYdelse:          {{gruppe: efterIndtaegt}},
	ATPIngenYdelse:     {{en: ATPYdelse}},
	ATPRet:             {{en: ATPYdelse}, {en: ATPGraense}},
	ATPIAlt:            {{en: ATPEgen}, {en: ATPKommune}},
	ATPTredjedel:       {{en: ATPBidrag}},
	ATPTredjedelKroner: {{en: ATPTredjedel}},
	ATPResten:          {{en: ATPBidrag}, {en: ATPTredjedelKroner}},
	ATPIndeholdt:       {{en: ATPEgen, to: ATPTredjedelKroner}, {en: Ydelse}},
	FoerSkat:           {{en: Ydelse}, {en: ATPIndeholdt}},
	Pensionsgrundlag:   {{en: FoerSkat}},
	Pensionsprocent:    {{en: Pensionsgrundlag}},
	Pensionsbidrag:     {{en: Pensionsprocent}},

	RefusionYdelse:       {{gruppe: foerTredjedel}},
	RefusionHelMaaned:    {{en: RefusionYdelse}},
	RefusionTimebeloeb:   {{en: RefusionYdelse, to: RefusionHelMaaned}},
	RefusionUgebeloeb:    {{gruppe: timebeloeb}, {en: RefusionLoft, om: samtid}},
	RefusionTimerRegnet:  {{en: RefusionTimer, om: samtid | sampost}, {en: RefusionLoft, om: samtid}},
	RefusionTimerbeloeb:  {{gruppe: timebeloeb}, {en: RefusionTimerIAlt}},
	RefusionAndel:        {{en: RefusionUgebeloeb, om: samtid}, {en: RefusionTimer, om: samtid | sampost}, {en: RefusionUgetimer, om: samtid}},
	RefusionLoenloft:     {{en: RefusionBeloeb}},
	RefusionSygedagpenge: {{en: RefusionLoenloft}},
	RefusionArbejdsgiver: {{en: RefusionLoenloft, to: RefusionSygedagpenge}},
	RefusionProcent:      {{en: RefusionArbejdsgiver}},
	RefusionTillaeg:      {{en: RefusionProcent}},

	FerieBrugt:   {{en: FerieIAlt, to: FerieBrugt}},
	FerieTilbage: {{en: FerieIAlt, to: FerieBrugt}},
	FerieRummes:  {{}, {en: FerieIAlt, to: FerieBrugt}},

	MaanedKrav: {{en: MaanedForMeget}, {en: MaanedKravdele}},
	MaanedRest: {{en: MaanedForMeget}, {en: MaanedKrav}},
	MaanedKan:  {{en: MaanedForMeget, to: MaanedRest}, {en: MaanedKandele}},
}

// fraRette reports whether operand k of step i, taken from step nr, is taken from the right one: the last step before
// it of the kinds that the operand can come from. The deductions are held together by ialt instead.
func (e *efterregning) fraRette(i, k, nr int) bool {
	fra := kilder[e.spor[i].ID][k]
	switch {
	case fra == (kilde{}):
		return e.spor[i].ID == FradragIAlt
	case fra.om != 0:
		return e.senest(i, fra.en, fra.om) == nr
	}
	sidste := max(e.sidste[fra.en], e.sidste[fra.to])
	for _, id := range grupper[fra.gruppe] {
		sidste = max(sidste, e.sidste[id])
	}
	return sidste == nr
}

// senest returns the last step before step i of a kind that is about the same, 0 when there is none. Only the steps of refusion
// ask, which are few.
func (e *efterregning) senest(i int, id ID, om om) int {
	t := &e.spor[i]
	for k := i - 1; k >= 0; k-- {
		x := &e.spor[k]
		if x.ID == id && (om&samtid == 0 || x.Periode == t.Periode) && (om&sampost == 0 || x.Post == t.Post) {
			return k + 1
		}
	}
	return 0
}

// fradrag notes a deduction that FradragIAlt must take in, and at FradragIAlt holds its operands against those noted:
// each once, and nothing else.
func (e *efterregning) fradrag(i int) *Regnefejl {
	switch e.spor[i].ID {
	case LoenfradragTil, LoenfradragOver, Loenfradrag, Feriefradrag, LoenOgFeriefradrag:
		e.venter[0] = i + 1
	case Tilbudsfradrag:
		e.venter[1] = i + 1
	case KroneForKroneSum:
		e.venter[2] = i + 1
	case FradragIAlt:
		if !e.ialt(e.spor[i].Led) {
			return e.fejl(i, "fradragene i alt er ikke summen af fradragene", Tal{}, e.spor[i].Resultat)
		}
		e.venter = [3]int{}
	}
	return nil
}

// ialt reports whether the operands are the deductions that wait, in any order.
func (e *efterregning) ialt(led [3]Tal) bool {
	venter, fundet := 0, 0
	for _, nr := range e.venter {
		if nr == 0 {
			continue
		}
		venter++
		for _, l := range led {
			if int(l.Trin) == nr {
				fundet++
				break
			}
		}
	}
	taget := 0
	for _, l := range led {
		if !l.IsZero() {
			taget++
		}
	}
	return fundet == venter && taget == venter
}

// What must still be done with a step of a sanction.
const (
	dagene          = iota // the days' deduction must go into the sanctions in all
	haendelsen             // and so must the amount for an event
	sanktionerne           // the sanctions in all must be taken from the benefit
	tredjedelen            // and so must a reduction by a third
	ikkeMedtaget    = "sanktionen er ikke trukket fra ydelsen"
	medtagetToGange = "sanktionen er trukket fra mere end én gang"
)

// sanktion opens and closes what waits, and refuses what is opened or closed twice: rule 4.
func (e *efterregning) sanktion(i int) *Regnefejl {
	t := &e.spor[i]
	if t.Til == SanktionerIAlt && !t.ID.indgaar() {
		return e.fejl(i, "trinnet er mærket til en sum, der ikke kan tage det med", Tal{}, t.Resultat)
	}
	switch t.ID {
	case DagsfradragSum:
		return e.aabn(i, dagene, true)
	case DagsfradragAndel, DagsfradragLoft:
		return e.aabn(i, dagene, false)
	case Haendelsesbeloeb:
		return e.aabn(i, haendelsen, true)
	case HaendelsesbeloebAndel:
		return e.aabn(i, haendelsen, false)
	case SanktionerIAlt:
		return e.aabn(i, sanktionerne, true)
	case EfterSanktion:
		return e.luk(i, sanktionerne)
	case TredjedelAfrundet:
		return e.aabn(i, tredjedelen, true)
	case EfterTredjedel:
		return e.luk(i, tredjedelen)
	}
	return nil
}

// indgaar reports whether a step of the kind can go into the sanctions in all.
func (id ID) indgaar() bool {
	switch id {
	case DagsfradragSum, DagsfradragAndel, DagsfradragLoft, Haendelsesbeloeb, HaendelsesbeloebAndel:
		return true
	}
	return false
}

// aabn opens what must be taken in, or goes on with a later form of it, and closes it when the step goes into the
// sanctions in all.
func (e *efterregning) aabn(i, hvad int, foerst bool) *Regnefejl {
	switch {
	case foerst && e.aabne[hvad] != 0:
		return e.fejl(i, ikkeMedtaget, Tal{}, e.spor[i].Resultat)
	case !foerst && e.aabne[hvad] == 0:
		return e.fejl(i, medtagetToGange, Tal{}, e.spor[i].Resultat)
	}
	e.aabne[hvad] = i + 1
	if e.spor[i].Til == SanktionerIAlt {
		e.aabne[hvad] = 0
	}
	return nil
}

// luk closes what has been taken from the benefit.
func (e *efterregning) luk(i, hvad int) *Regnefejl {
	if e.aabne[hvad] == 0 {
		return e.fejl(i, medtagetToGange, Tal{}, e.spor[i].Resultat)
	}
	e.aabne[hvad] = 0
	return nil
}
