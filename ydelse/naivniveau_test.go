package ydelse_test

import (
	"math/big"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// naivvalg answers what a case does not say, one way or the other.
type naivvalg struct {
	ens           bool // false asks instead
	hjemme, samme bool // lives with a parent; the contribution is for a child among the children
	bidrag        bool // it is as high as it can be
	slut          bool // the right to sygedagpenge has ended
	stor          bool // a former benefit is without limit
}

// niveau is the full monthly level on a day. Where facts are missing it tries every answer to them, and takes the end asked for.
func (n *naiv) niveau(d, kategoridag satser.Dato) *big.Rat {
	n.spurgt = false
	b := n.niveauMed(d, kategoridag, naivvalg{})
	n.toGrupper = false
	if !n.spurgt {
		return b
	}
	if n.ende == 0 {
		n.uoplyst, n.venter = true, true
	}
	grupper := map[int]bool{}
	for i := range 32 {
		x := n.niveauMed(d, kategoridag, naivvalg{true, i&1 > 0, i&2 > 0, i&4 > 0, i&8 > 0, i&16 > 0})
		grupper[n.gruppe] = true
		if i == 0 || x.Cmp(b) == n.ende {
			b = x
		}
	}
	n.toGrupper = len(grupper) > 1
	n.maaskeNr1 = n.maaskeNr1 || n.toGrupper && grupper[1]
	return b
}

func (n *naiv) niveauMed(d, kategoridag satser.Dato, v naivvalg) *big.Rat {
	n.gruppe = n.satsgruppe(kategoridag, v)
	b := n.stk2(d, kategoridag, v)
	if n.sag.Ordning == rf {
		b = n.tidligere(b, d, v)
	} else {
		b = n.selvstaendig(b, d)
	}
	for _, l := range n.sag.Lofter {
		sidste := l.Fra.AddAar(3).AddDays(-1) // §§ 10 f and 10 h: three years
		if l.Art == ydelse.Loft10j {
			sidste = l.Fra.AddDays(83) // twelve weeks
		}
		foerste := dag(map[ydelse.Loftart]string{ydelse.Loft10f: "2017-07-01", ydelse.Loft10h: "2019-01-01", ydelse.Loft10j: "2021-06-08"}[l.Art])
		if inden(d, l.Fra, l.Til) && !d.After(sidste) && !d.Before(foerste) {
			b = mindst(b, rat(l.Niveau))
		}
	}
	return b
}

// spoerg says that something is not stated, unless it is answered.
func (n *naiv) spoerg(v naivvalg) { n.spurgt = n.spurgt || !v.ens }

// satsgruppe is the number in stk. 2; 0 when it is not known where a person under 25 lives, or which child a contribution is for.
func (n *naiv) satsgruppe(d satser.Dato, v naivvalg) int {
	boern, for1, maaske := 0, 0, 0
	for _, b := range n.sag.Boern {
		if forsoerges(b, d) && opholder(b.Ophold, d) {
			boern++
		}
	}
	for _, b := range n.bidrag(d) {
		switch b.IBoern {
		case spor.Ja:
			for1++
		case spor.Nej:
		default:
			maaske++
		}
	}
	switch {
	case boern > 0 && (alder(n.sag.Foedt, d) >= 25 || len(n.bidrag(d)) == 0 || boern > for1+maaske):
		return 1
	case boern == 0 && alder(n.sag.Foedt, d) >= 25:
		return 2
	}
	hos := n.hjemme(d)
	if hos == spor.IkkeVurderet {
		n.spoerg(v)
		hos = spor.Nej
		if v.hjemme {
			hos = spor.Ja
		}
		if !v.ens {
			return 0
		}
	}
	switch {
	case hos == spor.Nej && boern > 0:
		return 1
	case hos == spor.Nej:
		return 2
	case boern == 0 && len(n.bidrag(d)) == 0:
		return 3
	case boern <= for1:
		return 4
	}
	if n.spoerg(v); !v.ens {
		return 0
	}
	if v.samme {
		return 4
	}
	return 1
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

func (n *naiv) stk2(d, kategoridag satser.Dato, v naivvalg) *big.Rat {
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
			sum.Add(sum, n.tillaeg(b, d, v))
		}
		return mindst(sum, big.NewRat(s.forsoerger, 1))
	}
	return nul()
}

// tillaeg for one child: until 30 June 2025 the fixed contribution, at most normalbidraget, then a flat amount.
func (n *naiv) tillaeg(b ydelse.Bidrag, d satser.Dato, v naivvalg) *big.Rat {
	if !d.Before(dag("2025-07-01")) {
		return big.NewRat(naivtillaeg[d.Aar()], 1)
	}
	if b.Fastsat.IsZero() || b.Normalbidrag.IsZero() {
		n.spoerg(v)
		switch {
		case !v.bidrag:
			return nul()
		case b.Fastsat.IsZero() && b.Normalbidrag.IsZero():
			return big.NewRat(uendelig, 1)
		}
		return stoerst(rat(b.Fastsat), rat(b.Normalbidrag))
	}
	return mindst(rat(b.Fastsat), rat(b.Normalbidrag))
}

// uendelig is more than anything that it is held against.
const uendelig = 1_000_000_000

// foer is what was received before the course that a day lies in: that of the course itself, or of the one it follows on without a day
// between, and at first that of the case. ukendt says that a level was brought along to an earlier course, and nothing is said of this.
func (n *naiv) foer(d satser.Dato) (t ydelse.TidligereYdelse, ukendt bool) {
	t = n.sag.Tidligere
	bragt := harNiveau(t)
	var slut satser.Dato
	for i, f := range n.sag.Forloeb {
		if f.Fra.After(d) {
			break
		}
		if i > 0 && slut.AddDays(1) != f.Fra {
			t, ukendt = n.sag.Tidligere, bragt
		}
		if f.Tidligere != (ydelse.TidligereYdelse{}) {
			t, ukendt = f.Tidligere, false
		}
		bragt, slut = bragt || harNiveau(t), n.sag.Loeb(i).Til
	}
	return t, ukendt
}

func harNiveau(t ydelse.TidligereYdelse) bool {
	return t.Art == ydelse.Sygedagpenge || t.Art == ydelse.Ledighedsydelse
}

// tidligere: § 68, stk. 4 and 5. In 2013 stk. 5 had no floor, and what is not stated has no least amount.
func (n *naiv) tidligere(stk2 *big.Rat, d satser.Dato, v naivvalg) *big.Rat {
	t, ukendt := n.foer(d)
	if !ukendt && (!harNiveau(t) || t.Art == ydelse.Sygedagpenge && t.SidsteDag.IsValid() && d.After(t.SidsteDag)) {
		return stk2
	}
	gulv := d.Aar() > 2013 || !ukendt && t.Art == ydelse.Sygedagpenge
	if ukendt || t.Beloeb.IsZero() {
		n.spoerg(v)
		if !gulv {
			n.uoplyst = true
		}
		if v.stor {
			return big.NewRat(uendelig, 1)
		}
		return stk2
	}
	b := rat(t.Beloeb)
	if t.Pr == ydelse.PrUge && n.p.Uge == spor.Uge433 {
		b = gange(b, big.NewRat(433, 100))
	} else if t.Pr == ydelse.PrUge {
		b = gange(b, big.NewRat(52, 12))
	}
	if !gulv {
		return b
	}
	if t.Art == ydelse.Sygedagpenge && !t.SidsteDag.IsValid() && b.Cmp(stk2) > 0 {
		n.spoerg(v)
		if v.slut {
			return stk2
		}
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
