package ydelse_test

import (
	"math/big"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// niveau is the full monthly level on a day.
func (n *naiv) niveau(d, kategoridag satser.Dato) *big.Rat {
	n.gruppe = n.satsgruppe(kategoridag)
	b := n.stk2(d, kategoridag)
	if n.sag.Ordning == rf {
		b = n.tidligere(b, d)
	} else {
		b = n.selvstaendig(b, d)
	}
	for _, l := range n.sag.Lofter {
		sidste := l.Fra.AddAar(3).AddDays(-1) // §§ 10 f and 10 h: three years
		if l.Art == ydelse.Loft10j {
			sidste = l.Fra.AddDays(83) // twelve weeks
		}
		if inden(d, l.Fra, l.Til) && !d.After(sidste) {
			b = mindst(b, rat(l.Niveau))
		}
	}
	return b
}

// satsgruppe is the number in stk. 2; 0 when it is not known where a person under 25 lives.
func (n *naiv) satsgruppe(d satser.Dato) int {
	for _, b := range n.sag.Boern {
		if forsoerges(b, d) && opholder(b.Ophold, d) {
			return 1
		}
	}
	if alder(n.sag.Foedt, d) >= 25 {
		return 2
	}
	switch n.hjemme(d) {
	case spor.Nej:
		return 2
	case spor.Ja:
		if len(n.bidrag(d)) > 0 {
			return 4
		}
		return 3
	}
	n.uoplyst = true
	return 0
}

// forsoerges: § 2, a child under 18.
func forsoerges(b ydelse.Barn, d satser.Dato) bool {
	return !d.Before(b.Foedt) && alder(b.Foedt, d) < 18 && inden(d, b.Fra, b.Til)
}

// opholder: stk. 3, "her i landet", from 1 July 2025 "her i riget", or EU law or a treaty.
func opholder(o ydelse.Ophold, d satser.Dato) bool {
	return o == ydelse.Danmark || o == ydelse.EUret || o == ydelse.Overenskomst ||
		o == ydelse.FaeroeerneEllerGroenland && !d.Before(dag("2025-07-01"))
}

func (n *naiv) hjemme(d satser.Dato) spor.Svar {
	for _, b := range n.sag.Bolig {
		if inden(d, b.Fra, b.Til) {
			return b.HosForaelder
		}
	}
	return spor.IkkeVurderet
}

func (n *naiv) bidrag(d satser.Dato) []ydelse.Bidrag {
	var ud []ydelse.Bidrag
	for _, b := range n.sag.Bidrag {
		if inden(d, b.Fra, b.Til) {
			ud = append(ud, b)
		}
	}
	return ud
}

func (n *naiv) stk2(d, kategoridag satser.Dato) *big.Rat {
	s := naivsatser[d.Aar()]
	switch n.gruppe {
	case 1:
		return big.NewRat(s.forsoerger, 1)
	case 2:
		return big.NewRat(s.ikke, 1)
	case 3:
		return big.NewRat(s.hjemme, 1)
	case 4:
		sum := big.NewRat(s.hjemme, 1)
		for _, b := range n.bidrag(kategoridag) {
			sum.Add(sum, n.tillaeg(b, d))
		}
		return mindst(sum, big.NewRat(s.forsoerger, 1))
	}
	return nul()
}

// tillaeg for one child: until 30 June 2025 the fixed contribution, at most normalbidraget, then a flat amount.
func (n *naiv) tillaeg(b ydelse.Bidrag, d satser.Dato) *big.Rat {
	if !d.Before(dag("2025-07-01")) {
		return big.NewRat(naivtillaeg[d.Aar()], 1)
	}
	if b.Fastsat.IsZero() || b.Normalbidrag.IsZero() {
		n.uoplyst = true
	}
	return mindst(rat(b.Fastsat), rat(b.Normalbidrag))
}

// tidligere: § 68, stk. 4 and 5. In 2013 stk. 5 had no floor.
func (n *naiv) tidligere(stk2 *big.Rat, d satser.Dato) *big.Rat {
	t := n.sag.Tidligere
	b := rat(t.Beloeb)
	if t.Pr == ydelse.PrUge && n.p.Uge == spor.Uge433 {
		b = gange(b, big.NewRat(433, 100))
	} else if t.Pr == ydelse.PrUge {
		b = gange(b, big.NewRat(52, 12))
	}
	switch {
	case t.Art == ydelse.Ledighedsydelse && d.Aar() == 2013:
		return b
	case t.Art == ydelse.Ledighedsydelse:
		return stoerst(b, stk2)
	case t.Art != ydelse.Sygedagpenge, t.SidsteDag.IsValid() && d.After(t.SidsteDag):
		return stk2
	case !t.SidsteDag.IsValid() && b.Cmp(stk2) > 0:
		n.uoplyst = true
	}
	return stoerst(b, stk2)
}

// selvstaendig: § 69 j, stk. 4, in 2014 measured on the first day of the course.
func (n *naiv) selvstaendig(b *big.Rat, d satser.Dato) *big.Rat {
	if d.Aar() == 2014 {
		d = n.kursus(d)
	}
	for _, s := range n.sag.Selvstaendig {
		if !inden(d, s.Fra, s.Til) {
			continue
		}
		n.selv = true
		if s.Arbejde == ydelse.HoejstEnFjerdedel {
			return gange(b, big.NewRat(3, 4))
		}
		return gange(b, big.NewRat(1, 2))
	}
	n.andre = true
	return b
}
