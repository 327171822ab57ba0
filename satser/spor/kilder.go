package spor

import "math/bits"

// trinslags is a set of kinds of step.
type trinslags uint64

const _ = uint(64 - antalID) // a bit for each kind

func slags(id ...ID) (s trinslags) {
	for _, i := range id {
		s |= 1 << i
	}
	return s
}

// kilde returns the kinds of step that operand k of a kind is the result of: always the last one of them before it.
func (id ID) kilde(k int) trinslags {
	switch id {
	case SatsMedTillaeg:
		return [...]trinslags{slags(Maanedssats), slags(Bidragstillaeg), 0}[k]
	case Bidragsloft:
		return slags(SatsMedTillaeg)
	case Gulv:
		return [...]trinslags{slags(TidligereYdelse), slags(Maanedssats, Bidragsloft), 0}[k]
	case Selvstaendig:
		return slags(Maanedssats, Bidragsloft)
	case Strafloft, Dagsandel, FoerIndtaegt:
		return slags(Maanedssats, Bidragsloft, TidligereYdelse, Gulv, Selvstaendig, Strafloft)
	case LoenTilGraensen, LoenOverGraensen:
		return slags(Loensum)
	case LoenfradragTil:
		return slags(LoenTilGraensen)
	case LoenfradragOver:
		return slags(LoenOverGraensen)
	case Loenfradrag:
		return [...]trinslags{slags(LoenfradragTil), slags(LoenfradragOver), 0}[k]
	case Timebeloeb:
		return slags(Tilbudstimer)
	case Tilbudsfradrag:
		return [...]trinslags{slags(Tilbudssum), slags(Timebeloeb), 0}[k]
	}
	return id.kildeTilFradrag(k)
}

// kildeTilFradrag is kilde for the steps from the deductions to the benefit.
func (id ID) kildeTilFradrag(k int) trinslags {
	switch id {
	case EfterFradrag:
		return [...]trinslags{slags(FoerIndtaegt), slags(FradragIAlt), 0}[k]
	case Nulgraense:
		return slags(EfterFradrag)
	case Ydelse:
		return slags(FoerIndtaegt, EfterFradrag, Nulgraense)
	}
	return 0
}

// fraRette reports whether operand k of step i, taken from step nr, is taken from the right one: the last step before
// it of the kinds that the operand can come from. The deductions are held together by ialt instead.
func (e *efterregning) fraRette(i, k, nr int) bool {
	kilde := e.spor[i].ID.kilde(k)
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
