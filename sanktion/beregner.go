package sanktion

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Beregner computes sanctions under one rule set, one scheme and one practice. It is a plain value, safe for any number of
// goroutines.
type Beregner struct {
	Regler  *satser.Regelsaet
	Ordning satser.Ordning
	Praksis Praksis // the zero value is the default practice
}

// Praksis is a municipality's choices where the law is silent. The zero value of each is the library's default, and every
// step that follows one says so.
type Praksis struct {
	// Dage under § 69 c and § 69 n: [spor.SanktionHverdage] (default) or [spor.SanktionKalenderdage].
	Dage spor.Praksis `json:"dage,omitzero"`
	// Dagssats for a level kept from a former benefit: [spor.DagssatsGruppe] (default) or [spor.DagssatsEgen].
	Dagssats spor.Praksis `json:"dagssats,omitzero"`
	// Afrunding of a sanction that is reduced with the benefit: [spor.SanktionOere] (default) or [spor.SanktionKroner].
	Afrunding spor.Praksis `json:"afrunding,omitzero"`
}

// Standard returns the defaults.
func Standard() Praksis {
	return Praksis{spor.SanktionHverdage, spor.DagssatsGruppe, spor.SanktionOere}
}

// Udfyldt returns the practice with the defaults in place of what is not chosen. A choice of the wrong kind is an
// [*satser.Inputfejl].
func (p Praksis) Udfyldt() (Praksis, error) {
	for _, f := range [...]struct {
		navn            string
		valg            *spor.Praksis
		standard, anden spor.Praksis
	}{
		{"dage", &p.Dage, spor.SanktionHverdage, spor.SanktionKalenderdage},
		{"dagssats", &p.Dagssats, spor.DagssatsGruppe, spor.DagssatsEgen},
		{"afrunding", &p.Afrunding, spor.SanktionOere, spor.SanktionKroner},
	} {
		switch *f.valg {
		case 0:
			*f.valg = f.standard
		case f.standard, f.anden:
		default:
			krav := "»" + f.standard.String() + "« eller »" + f.anden.String() + "«"
			return Praksis{}, satser.NewInputfejl("praksis."+f.navn, satser.KodeUkendt, f.valg.String(), krav)
		}
	}
	return p, nil
}

// Resultat is what the sanctions of a month come to.
type Resultat struct {
	// Udfald is Beregnet, or Uoplyst when an amount waits for a fact.
	Udfald spor.Udfald `json:"udfald"`
	// Uafklaret is how many failures of the month may still be sanctioned: something about them is not stated, not done or
	// not assessed. They cost nothing until then.
	Uafklaret int `json:"uafklaret,omitzero"`
	// Dage is the days deducted for, Dagsfradrag what they cost, Nedsaettelse what events cost.
	Dage         int           `json:"dage"`
	Dagsfradrag  satser.Beloeb `json:"dagsfradrag"`
	Nedsaettelse satser.Beloeb `json:"nedsaettelse"`
	// Trukket is what of it is taken from the month's benefit: all, or the whole benefit. Rest is what the benefit could
	// not hold.
	Trukket satser.Beloeb `json:"trukket"`
	Rest    satser.Beloeb `json:"rest"`
	// Tredjedel is a reduction by a third under § 69 f or § 69 q; Tilbagebetaling what is to be paid back, which is not
	// taken from the benefit.
	Tredjedel       satser.Beloeb `json:"tredjedel"`
	Tilbagebetaling satser.Beloeb `json:"tilbagebetaling"`
	// OphoerFra is the day from which the municipality has ended the benefit (§ 69 e / § 69 p); zero when it has not.
	OphoerFra satser.Dato `json:"ophoerFra,omitzero"`
	// Satsstatus is the least sure of the figures used.
	Satsstatus satser.Status `json:"satsstatus,omitzero"`
	// Efter is the benefit after the sanctions, exact, and from which step it is taken.
	Efter spor.Tal `json:"-"`
}

// IAlt returns what the sanctions take from the benefit.
func (r Resultat) IAlt() satser.Beloeb {
	sum, _ := r.Trukket.Add(r.Tredjedel)
	return sum
}

// Opgoerelse is what the sanctions of a month come to, with the reasons.
type Opgoerelse struct {
	Resultat
	Spor spor.Spor `json:"spor"`
}

// Beregn computes the sanctions without explaining them.
//
// An error means malformed facts ([*satser.Inputfejl]) or a day outside known law ([*satser.Udenforfejl]).
func (b Beregner) Beregn(o *Opgave) (Resultat, error) {
	g := gang{b: b, o: o}
	if err := g.koer(); err != nil {
		return Resultat{}, err
	}
	return g.res, nil
}

// Opgoer computes the sanctions and explains them.
func (b Beregner) Opgoer(o *Opgave) (Opgoerelse, error) {
	res, trin, err := b.OpgoerI(make([]spor.Trin, 0, 32), 0, o)
	if err != nil {
		return Opgoerelse{}, err
	}
	return Opgoerelse{res, trin}, nil
}

// OpgoerI is [Beregner.Opgoer] with the steps appended to a slice that the caller owns. Step numbers count from dst[start].
func (b Beregner) OpgoerI(dst []spor.Trin, start int, o *Opgave) (Resultat, []spor.Trin, error) {
	g := gang{b: b, o: o, med: true, trin: dst, start: start}
	if err := g.koer(); err != nil {
		return Resultat{}, dst, err
	}
	return g.res, g.trin, nil
}
