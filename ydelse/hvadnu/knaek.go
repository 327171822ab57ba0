package hvadnu

import (
	"math/big"
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Knaek is a wage at which a curve changes direction. Slopes are those of the law: the rounding of the benefit to the øre makes
// tiny steps, which are no kinks.
type Knaek struct {
	Art Knaekart `json:"art"`
	// Loen is the wage with pension, to the øre upwards. Where the benefit comes to 0 kr. it is the first wage at which nothing is
	// paid; where the rounding of a sanction lets an øre come and go there, it is one that an øre less of wage leaves
	// something at.
	Loen   satser.Beloeb `json:"loen"`
	Ydelse satser.Beloeb `json:"ydelse"` // the benefit there
	// Foer and Efter are what the person keeps of one more krone of wage below and above it. The beginning has no Foer.
	Foer  Andel `json:"foer,omitzero"`
	Efter Andel `json:"efter"`
	// Trin is the kind of the step that makes the kink, and Hjemmel its provision.
	Trin    spor.ID        `json:"trin"`
	Hjemmel satser.Hjemmel `json:"hjemmel"`
}

// Knaekart is what a kink is. The zero value is none.
type Knaekart uint8

// The kinds of kink.
const (
	Begyndelse       Knaekart = iota + 1 // the curve at 0 kr.
	Loengraense                          // lønindtægtsgrænsen of the month
	Nulpunkt                             // incomes take the whole benefit
	Sanktionsgraense                     // incomes and sanctions take it together
	AndenGraense                         // another limit in a step
)

var knaeknavne = satser.Navne{"", "begyndelse", "loengraense", "nulpunkt", "sanktionsgraense", "anden-graense"}

// String gives the key of the kind: "loengraense".
func (k Knaekart) String() string { return knaeknavne.Navn(int(k)) }

// IsValid reports whether k is a known kind.
func (k Knaekart) IsValid() bool { return knaeknavne.Har(int(k)) }

// MarshalText gives the form of [Knaekart.String].
func (k Knaekart) MarshalText() ([]byte, error) { return knaeknavne.Marshal("art", int(k)) }

// UnmarshalText reads what [Knaekart.MarshalText] writes.
func (k *Knaekart) UnmarshalText(t []byte) error { return satser.LaesNavn(k, knaeknavne, "art", t) }

// knaekart says what a kink is from the step that makes it.
func knaekart(id spor.ID) Knaekart {
	switch id {
	case spor.LoenTilGraensen, spor.LoenOverGraensen:
		return Loengraense
	case spor.EfterFradrag:
		return Nulpunkt
	case spor.SanktionTrukket:
		return Sanktionsgraense
	}
	return AndenGraense
}

// oere is the unit that wages are counted in.
const oere = satser.EnhederPrOere

// graense is where the search for kinks stops: what no wage of a case can be.
const graense = satser.GraenseKroner * satser.EnhederPrKrone / 2

// maksSkift bounds the search: a step changes sides once, and few do.
const maksSkift = 100

// knaek walks the curve from 0 kr.: from each kink the steps just above it say where the next one is ([afledt]). It ends where the
// month has no amount.
func (l *linje) knaek() ([]Knaek, error) {
	foer, err := l.over(0)
	if err != nil {
		return nil, err
	}
	k, err := l.begynd(foer)
	if err != nil {
		return nil, err
	}
	ud, fra := []Knaek{k}, int64(0)
	for range maksSkift {
		ved, er := l.naeste(fra, foer)
		if !er {
			break
		}
		efter, err := l.over(ved)
		if err != nil || efter.aaben {
			return ud, err
		}
		if foer.ydelse.haeldning().Cmp(efter.ydelse.haeldning()) != 0 {
			k, err := l.maal(fra, ved, foer, efter)
			if err != nil || k.Loen.Compare(l.v.Maks) > 0 {
				return ud, err
			}
			ud = append(ud, k)
		}
		fra, foer = ved, efter
	}
	return ud, nil
}

// over reads the steps just above a wage, where no number that is about to move is still the same.
func (l *linje) over(loen int64) (*afledt, error) {
	loen += l.lidt()
	res, err := l.opgoer(loen)
	if err != nil {
		return nil, err
	}
	x := tal{new(big.Rat).Mul(big.NewRat(loen, 1), l.del), l.del}
	a := afled(slices.Clone(l.trin), l.post(), x)
	a.aaben = res.Udfald != spor.Beregnet
	return a, nil
}

// lidt is the least rise of the wage that what counts of it is sure to follow by an øre.
func (l *linje) lidt() int64 {
	if l.del.Sign() == 0 {
		return oere
	}
	return op(new(big.Rat).Inv(l.del)) * oere
}

// naeste returns the wage, in whole øre upwards, at which the steps just above a wage change; false when no wage of a case is so
// high.
func (l *linje) naeste(fra int64, a *afledt) (int64, bool) {
	if a.rest == nil {
		return 0, false
	}
	r := new(big.Rat).Add(a.rest, big.NewRat(fra+l.lidt(), 1))
	ved := op(r.Mul(r, big.NewRat(1, oere))) * oere
	return ved, ved <= graense
}

// op rounds a positive number up to a whole one; one that does not fit is larger than any wage.
func op(r *big.Rat) int64 {
	n := new(big.Int).Add(r.Num(), r.Denom())
	n.Sub(n, big.NewInt(1)).Quo(n, r.Denom())
	if !n.IsInt64() || n.Int64() > graense {
		return graense + 1
	}
	return n.Int64()
}

// maal describes the kink at a wage: the slopes on both sides, and the benefit. Where that is 0 kr. the kink is the first wage
// since the last change at which it is.
func (l *linje) maal(fra, ved int64, foer, efter *afledt) (k Knaek, err error) {
	t := &foer.trin[foer.skift]
	k.saetTrin(t, knaekart(t.ID))
	if k.Foer, err = beholdt(foer.ydelse); err != nil {
		return k, err
	}
	if k.Efter, err = beholdt(efter.ydelse); err != nil {
		return k, err
	}
	if k.Ydelse, err = l.ydelse(ved); err != nil {
		return k, err
	}
	if k.Ydelse.IsZero() {
		ved, err = l.nul(fra, ved)
	}
	k.Loen = satser.BeloebAfEnheder(ved)
	return k, err
}

// nul returns the first wage above fra, to the øre, at which the benefit is 0 kr., as it is at til.
func (l *linje) nul(fra, til int64) (int64, error) {
	for til-fra > oere {
		midt := fra + (til-fra)/(2*oere)*oere
		y, err := l.ydelse(midt)
		if err != nil {
			return 0, err
		}
		if y.IsZero() {
			til = midt
		} else {
			fra = midt
		}
	}
	return til, nil
}

// begynd describes the curve at 0 kr.
func (l *linje) begynd(a *afledt) (k Knaek, err error) {
	k.Art = Begyndelse
	if k.Ydelse, err = l.ydelse(0); err != nil {
		return k, err
	}
	k.saetTrin(&a.trin[a.foerste(l.post(), k.Ydelse.IsZero())], Begyndelse)
	k.Efter, err = beholdt(a.ydelse)
	return k, err
}

// foerste finds the step that says what the first krone of wage does: the first percentage of it; when it costs nothing
// because there is no benefit left, the step that comes to that; and otherwise the one that takes the wage in or leaves it out.
func (a *afledt) foerste(post int16, nul bool) int {
	flytter := a.ydelse.haeldning().Sign() != 0
	for i := range a.trin {
		t := &a.trin[i]
		switch {
		case flytter && t.Regning == spor.ProcentAf && a.tal[i].haeldning().Sign() != 0,
			!flytter && nul && t.ID == spor.EfterFradrag && a.tal[i].v.Sign() == 0,
			!flytter && nul && t.ID == spor.SanktionTrukket,
			!flytter && !nul && t.Post == post && omIndtaegt(t.ID):
			return i
		}
	}
	return len(a.trin) - 1
}

// omIndtaegt reports whether a step says that an income counts, or that it does not.
func omIndtaegt(id spor.ID) bool {
	return id == spor.Post || id == spor.PostDelvis || id == spor.PostIkkeFradrag || id == spor.PostUdenForForloeb
}

func (k *Knaek) saetTrin(t *spor.Trin, a Knaekart) { k.Art, k.Trin, k.Hjemmel = a, t.ID, t.Hjemmel }

// Andel is a part of a krone as an exact fraction in lowest terms. The zero value is none.
type Andel struct {
	Taeller int64 `json:"taeller"`
	Naevner int64 `json:"naevner"`
}

// IsZero reports whether no part is given.
func (a Andel) IsZero() bool { return a == Andel{} }

// beholdt returns what is kept of one more krone of wage when the benefit moves so.
func beholdt(y tal) (Andel, error) {
	r := new(big.Rat).Add(big.NewRat(1, 1), y.haeldning())
	if !r.Num().IsInt64() || !r.Denom().IsInt64() {
		return Andel{}, satser.NewInputfejl("maaned", satser.KodeGraense, "", "beløb, der kan regnes med")
	}
	return Andel{r.Num().Int64(), r.Denom().Int64()}, nil
}
