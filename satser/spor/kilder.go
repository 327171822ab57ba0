package spor

import "math/bits"

// trinslags is a set of kinds of step.
type trinslags uint64

const _ = uint(64 - antalID) // a bit for each kind

// The kinds that can hold the level of stk. 2, and those that can hold the benefit before income.
const (
	satsniveau = 1<<Maanedssats | 1<<Bidragsloft
	niveau     = satsniveau | 1<<TidligereYdelse | 1<<Gulv | 1<<Selvstaendig | 1<<Strafloft
)

// kilder gives the kinds of step that each operand of a kind is the result of: always the last one of them before it.
// Those of FradragIAlt stand in no fixed place; ialt holds them together.
var kilder = [antalID][3]trinslags{
	SatsMedTillaeg:   {1 << Maanedssats, 1 << Bidragstillaeg},
	Bidragsloft:      {1 << SatsMedTillaeg},
	Gulv:             {1 << TidligereYdelse, satsniveau},
	Selvstaendig:     {satsniveau},
	Strafloft:        {niveau},
	Dagsandel:        {niveau},
	FoerIndtaegt:     {niveau, niveau, niveau},
	LoenTilGraensen:  {1 << Loensum},
	LoenOverGraensen: {1 << Loensum},
	LoenfradragTil:   {1 << LoenTilGraensen},
	LoenfradragOver:  {1 << LoenOverGraensen},
	Loenfradrag:      {1 << LoenfradragTil, 1 << LoenfradragOver},
	Timebeloeb:       {0, 1 << Tilbudstimer},
	Tilbudsfradrag:   {1 << Tilbudssum, 1 << Timebeloeb},
	EfterFradrag:     {1 << FoerIndtaegt, 1 << FradragIAlt},
	Nulgraense:       {1 << EfterFradrag},
	Ydelse:           {1<<FoerIndtaegt | 1<<EfterFradrag | 1<<Nulgraense},
}

// fraRette reports whether operand k of step i, taken from step nr, is taken from the right one: the last step before
// it of the kinds that the operand can come from. The deductions are held together by ialt instead.
func (e *efterregning) fraRette(i, k, nr int) bool {
	kilde := kilder[e.spor[i].ID][k]
	if kilde == 0 {
		return e.spor[i].ID == FradragIAlt
	}
	sidste := 0
	for ; kilde != 0; kilde &= kilde - 1 {
		sidste = max(sidste, e.sidste[bits.TrailingZeros64(uint64(kilde))])
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
