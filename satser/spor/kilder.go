package spor

// The kinds of step that hold the level of stk. 2, those that hold the benefit before income, those that hold the
// benefit before a sanction, and those that a reduction by a third can begin from.
const (
	_ = iota
	satsniveauer
	niveauer
	foerSanktion
	foerTredjedel
)

// grupper spells the groups out.
var grupper = [...][]ID{
	satsniveauer:  {Maanedssats, Bidragsloft},
	niveauer:      {Maanedssats, Bidragsloft, TidligereYdelse, Gulv, Selvstaendig, Strafloft},
	foerSanktion:  {FoerIndtaegt, EfterFradrag, Nulgraense, Udgangspunkt},
	foerTredjedel: {FoerIndtaegt, EfterFradrag, Nulgraense, Udgangspunkt, EfterSanktion, EfterTredjedel},
}

// kilde says what an operand is the result of: always the last step before it of the one or two kinds named, or of the
// group.
type kilde struct {
	en, to ID
	gruppe uint8
}

// kilder gives the source of each operand that is taken from a step. Those of FradragIAlt stand in no fixed place; ialt
// holds them together.
var kilder = [antalID][3]kilde{
	SatsMedTillaeg:   {{en: Maanedssats}, {en: Bidragstillaeg}},
	Bidragsloft:      {{en: SatsMedTillaeg}},
	Gulv:             {{en: TidligereYdelse}, {gruppe: satsniveauer}},
	Selvstaendig:     {{gruppe: satsniveauer}},
	Strafloft:        {{gruppe: niveauer}},
	Dagsandel:        {{gruppe: niveauer}},
	FoerIndtaegt:     {{gruppe: niveauer}, {gruppe: niveauer}, {gruppe: niveauer}},
	LoenTilGraensen:  {{en: Loensum}},
	LoenOverGraensen: {{en: Loensum}},
	LoenfradragTil:   {{en: LoenTilGraensen}},
	LoenfradragOver:  {{en: LoenOverGraensen}},
	Loenfradrag:      {{en: LoenfradragTil}, {en: LoenfradragOver}},
	Timebeloeb:       {{}, {en: Tilbudstimer}},
	Tilbudsfradrag:   {{en: Tilbudssum}, {en: Timebeloeb}},
	EfterFradrag:     {{en: FoerIndtaegt}, {en: FradragIAlt}},
	Nulgraense:       {{en: EfterFradrag}},
	Ydelse:           {{gruppe: foerTredjedel}},

	Dagsbeloeb:            {{en: Dagsniveau}},
	EgenDagssats:          {{en: Dagsbeloeb}},
	Dagsfradrag:           {{en: Dagssats, to: EgenDagssats}},
	MaanedFoer:            {{en: FoerIndtaegt}},
	MaanedEfter:           {{gruppe: foerSanktion}},
	DagsfradragAndel:      {{en: DagsfradragSum}, {en: MaanedEfter, to: HaendelsesmaanedEfter}, {en: MaanedFoer, to: HaendelsesmaanedFoer}},
	DagsfradragLoft:       {{en: DagsfradragSum, to: DagsfradragAndel}, {en: MaanedEfter, to: HaendelsesmaanedEfter}},
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
}

// fraRette reports whether operand k of step i, taken from step nr, is taken from the right one: the last step before
// it of the kinds that the operand can come from. The deductions are held together by ialt instead.
func (e *efterregning) fraRette(i, k, nr int) bool {
	fra := kilder[e.spor[i].ID][k]
	if fra == (kilde{}) {
		return e.spor[i].ID == FradragIAlt
	}
	sidste := max(e.sidste[fra.en], e.sidste[fra.to])
	for _, id := range grupper[fra.gruppe] {
		sidste = max(sidste, e.sidste[id])
	}
	return sidste == nr
}

// fradrag notes a deduction that FradragIAlt must take in, and at FradragIAlt holds its operands against those noted:
// each once, and nothing else.
func (e *efterregning) fradrag(i int) *Regnefejl {
	switch e.spor[i].ID {
	case LoenfradragTil, LoenfradragOver, Loenfradrag:
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
	switch t.ID {
	case DagsfradragSum:
		if e.aabne[dagene] != 0 {
			return e.fejl(i, ikkeMedtaget, Tal{}, t.Resultat)
		}
		e.aabne[dagene] = i + 1
	case Haendelsesbeloeb:
		if e.aabne[haendelsen] != 0 {
			return e.fejl(i, ikkeMedtaget, Tal{}, t.Resultat)
		}
		e.aabne[haendelsen] = i + 1
	case SanktionerIAlt:
		e.aabne[sanktionerne] = i + 1
	case EfterSanktion:
		e.aabne[sanktionerne] = 0
	case TredjedelAfrundet:
		e.aabne[tredjedelen] = i + 1
	case EfterTredjedel:
		e.aabne[tredjedelen] = 0
	}
	return e.lukker(i)
}

// lukker closes what a step that goes into the sanctions in all was opened as.
func (e *efterregning) lukker(i int) *Regnefejl {
	t := &e.spor[i]
	if t.Til != SanktionerIAlt {
		return nil
	}
	hvad := &e.aabne[dagene]
	if t.ID == Haendelsesbeloeb || t.ID == HaendelsesbeloebAndel {
		hvad = &e.aabne[haendelsen]
	}
	if *hvad == 0 {
		return e.fejl(i, medtagetToGange, Tal{}, t.Resultat)
	}
	*hvad = 0
	return nil
}
