package ferie

import (
	"math/bits"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// valg is what a month can do to the count: one thing when it is settled, more when it is not.
type valg uint8

const (
	taeller valg = 1 << iota // it is one of the months
	neutral                  // it is none, and breaks nothing
	bryder                   // it breaks the months apart
)

// afgjort reports whether only one thing is possible.
func (v valg) afgjort() bool { return v&(v-1) == 0 }

// bedst is the thing that serves the person best.
func (v valg) bedst() valg { return v & -v }

// slags is what a month is, for the steps.
type slags uint8

const (
	udenYdelse slags = iota
	medYdelse
	medNul
	medHjaelp     // kontanthjælp, alone or with other help
	medUddannelse // uddannelseshjælp, and no kontanthjælp
	medEngang     // engangshjælp alone
	medProjekt
	medFerie
	medLoentilskud
	medAndet // at 0 kr. when the law does not say what that means
)

// maaned is one calendar month of the count.
type maaned struct {
	slags     slags
	valg      valg
	delvis    bool        // the benefit on some of its days only
	uddhjaelp bool        // help as uddannelseshjælp alone
	vurderet  bool        // the municipality has answered what the rules leave open
	ukendt    bool        // what the person lived on is not stated, and decides
	kilde     int16       // the period that the rules leave open, counted from 1
	gruppe    int16       // the open question that the month belongs to, counted from 1; 0 when it is settled
	overgang  satser.Dato // the day on which the person went over from help to the benefit
	hul       satser.Dato // the day that is not stated, when it lies after the month
}

// dagbog is what is stated about the days of a month, a bit for each.
type dagbog struct {
	dage  [antalForsoergelser]uint32
	kilde [antalForsoergelser]int16 // the period, counted from 1: the first, or the first with an answer
	egen  uint32                    // holiday with feriegodtgørelse or ferietillæg
	kendt uint32
}

const antalForsoergelser = IngenYdelse + 1

// af returns the days of any of the kinds.
func (x *dagbog) af(arter ...Forsoergelse) (b uint32) {
	for _, a := range arter {
		b |= x.dage[a]
	}
	return b
}

// ydelsesdage is the days of a course with the benefit, at 0 kr. too.
func (x *dagbog) ydelsesdage() uint32 { return x.af(Ressourceforloebsydelse, Nulydelse, Sanktioneret) }

// hjaelpsdage is the days of help that a person can go over from.
func (x *dagbog) hjaelpsdage() uint32 { return x.af(Kontanthjaelp, Uddannelseshjaelp, Engangshjaelp) }

// dagbits gives the days of a month that lie in a period.
func dagbits(p satser.Periode, m satser.Maaned) uint32 {
	faelles, ok := p.Faelles(m.Periode())
	if !ok {
		return 0
	}
	fra, til := faelles.Fra.Dag(), faelles.Til.Dag()
	return (1<<til - 1) &^ (1<<(fra-1) - 1)
}

// foersteDag is the first of some days of a month.
func foersteDag(m satser.Maaned, dage uint32) satser.Dato {
	return m.FoersteDag().AddDays(bits.TrailingZeros32(dage))
}

// foer keeps track, from the last month back, of what follows a month.
type foer struct {
	overgang satser.Dato  // the next day with the benefit, when no whole month breaks off before it
	familie  Forsoergelse // the help between: Kontanthjaelp, Projektrevalidering, or IngenYdelse for both
	loen     bool         // løntilskud stands between
	mulig    satser.Dato  // a day that is not stated, on which the person may have gone over
}

// skrivDagboeger lists the months from the first one stated to that of the day, and what is stated about them up to that day.
func (t *taelling) skrivDagboeger() {
	t.foerste = t.dag.Maaned()
	for i := range t.sag.Perioder {
		t.foerste = tidligste(t.foerste, t.sag.Perioder[i].Fra)
	}
	for i := range t.sag.Holdt {
		t.foerste = tidligste(t.foerste, t.sag.Holdt[i].Fra)
	}
	t.sidste = t.dag.Maaned().MonthsSince(t.foerste)
	t.boeger = make([]dagbog, t.sidste+1)
	for i := range t.sag.Perioder {
		p := &t.sag.Perioder[i]
		t.fordel(p.dage(), func(x *dagbog, b uint32) { x.skriv(p, int16(i+1), b) })
	}
	for i := range t.sag.Holdt {
		t.skrivFerie(&t.sag.Holdt[i])
	}
	if t.plan != nil {
		f := *t.plan
		f.Til = senest(f.Til, t.dag.AddDays(-1))
		t.skrivFerie(&f)
	}
}

func tidligste(m satser.Maaned, d satser.Dato) satser.Maaned {
	if d.Maaned().Before(m) {
		return d.Maaned()
	}
	return m
}

func senest(a, b satser.Dato) satser.Dato {
	if b.Before(a) {
		return b
	}
	return a
}

// fordel gives each month's part of a period to a function.
func (t *taelling) fordel(p satser.Periode, skriv func(*dagbog, uint32)) {
	if p.Aaben() || p.Til.After(t.dag) {
		p.Til = t.dag
	}
	if !p.IsValid() {
		return
	}
	til := p.Til.Maaned().MonthsSince(t.foerste)
	for i := p.Fra.Maaned().MonthsSince(t.foerste); i <= til; i++ {
		skriv(&t.boeger[i], dagbits(p, t.foerste.Add(i)))
	}
}

func (x *dagbog) skriv(p *Periode, nr int16, b uint32) {
	x.kendt |= b
	x.dage[p.Art] |= b
	if svarer := p.Medregnes == spor.Ja || p.Medregnes == spor.Nej; x.kilde[p.Art] == 0 || svarer {
		x.kilde[p.Art] = nr
	}
}

func (t *taelling) skrivFerie(f *Ferie) {
	t.fordel(f.dage(), func(x *dagbog, b uint32) {
		x.kendt |= b
		switch f.Art {
		case MedYdelse:
			x.dage[Ressourceforloebsydelse] |= b
		case MedKontanthjaelp:
			x.dage[Kontanthjaelp] |= b
		default:
			x.egen |= b
		}
	})
}

// bestemMaaneder says of each month before that of the day what it can do, from the last one back.
func (t *taelling) bestemMaaneder() {
	t.maaneder = make([]maaned, t.sidste)
	var f foer
	t.bestem(t.sidste, &f)
	for i := t.sidste - 1; i >= 0; i-- {
		t.maaneder[i] = t.bestem(i, &f)
	}
}

// bestem says what month i is, and what it means to the months before it.
func (t *taelling) bestem(i int, f *foer) maaned {
	m, x := t.foerste.Add(i), &t.boeger[i]
	hele := dagbits(satser.Periode{Fra: m.FoersteDag(), Til: t.dag}, m)
	nul := t.anset(m, x.dage[Nulydelse])
	if faaet := x.dage[Ressourceforloebsydelse] | nul; faaet != 0 {
		*f = foer{overgang: foersteDag(m, faaet)}
		ud := maaned{slags: medYdelse, valg: taeller, delvis: faaet != hele}
		if x.dage[Ressourceforloebsydelse] == 0 {
			ud.slags = medNul
		}
		return ud
	}
	ud := t.udenFaaet(i, x, hele, f)
	if ud.valg != taeller && x.kendt != hele {
		ud.valg, ud.ukendt, ud.vurderet = ud.valg|taeller|bryder, true, false
		f.mulig = foersteDag(m, hele&^x.kendt)
	}
	if ud.valg == bryder {
		*f = foer{}
	}
	return ud
}

// anset returns the days at 0 kr. because of income when the person is deemed to receive the benefit on them.
func (t *taelling) anset(m satser.Maaned, nul uint32) uint32 {
	if nul == 0 {
		return 0
	}
	v, err := t.regler.HentRegel(satser.RegelNulydelse, t.sag.Ordning, foersteDag(m, nul))
	if err != nil || v.Virkning() != satser.Gaelder {
		return 0
	}
	return nul
}

// udenFaaet is a month without a day on which the benefit is received for sure.
func (t *taelling) udenFaaet(i int, x *dagbog, hele uint32, f *foer) maaned {
	switch {
	case x.hjaelpsdage() != 0:
		return t.hjaelp(x, f)
	case x.dage[Projektrevalidering] != 0:
		ud := overgaaet(medProjekt, f)
		if !f.direkte(Projektrevalidering) {
			t.aaben(&ud, x.kilde[Projektrevalidering], taeller)
		}
		f.over(Projektrevalidering)
		return ud
	case x.ydelsesdage() != 0:
		ud := maaned{slags: medAndet}
		t.aaben(&ud, max(x.kilde[Nulydelse], x.kilde[Sanktioneret]), taeller)
		return ud
	case x.egen == hele:
		return maaned{slags: medFerie, valg: taeller}
	case x.dage[Loentilskud] != 0:
		f.loen = f.loen || f.familie != Kontanthjaelp // kontanthjælp that it interrupts goes on (§ 1, stk. 6)
		return t.loentilskud(i, x)
	}
	return maaned{valg: bryder}
}

// hjaelp is a month with help that the person may have gone over from.
func (t *taelling) hjaelp(x *dagbog, f *foer) maaned {
	ud := overgaaet(x.hjaelp(), f)
	switch {
	case x.dage[Kontanthjaelp] != 0:
		if !f.direkte(Kontanthjaelp) {
			t.aaben(&ud, x.kilde[Kontanthjaelp], taeller)
		}
	case x.dage[Uddannelseshjaelp] != 0 && f.direkte(Kontanthjaelp):
		ud.uddhjaelp, ud.kilde = true, x.kilde[Uddannelseshjaelp]
	default:
		t.aaben(&ud, max(x.kilde[Uddannelseshjaelp], x.kilde[Engangshjaelp]), taeller)
	}
	f.over(Kontanthjaelp)
	return ud
}

// hjaelp names the help of a month.
func (x *dagbog) hjaelp() slags {
	switch {
	case x.dage[Kontanthjaelp] != 0:
		return medHjaelp
	case x.dage[Uddannelseshjaelp] != 0:
		return medUddannelse
	}
	return medEngang
}

// overgaaet is a month that counts when the person goes over from it to the benefit, and not otherwise.
func overgaaet(s slags, f *foer) maaned {
	switch {
	case f.overgang.IsZero() && f.mulig.IsZero():
		return maaned{slags: s, valg: bryder}
	case f.overgang.IsZero():
		return maaned{slags: s, valg: taeller | bryder, ukendt: true, hul: f.mulig}
	}
	return maaned{slags: s, valg: taeller, overgang: f.overgang}
}

// direkte reports whether the person goes over directly from a kind of help: nothing but that kind stands between.
func (f *foer) direkte(a Forsoergelse) bool { return !f.loen && (f.familie == 0 || f.familie == a) }

// over notes that a kind of help stands before the benefit. With two kinds it is neither that goes over directly.
func (f *foer) over(a Forsoergelse) {
	if f.familie != 0 && f.familie != a {
		a = IngenYdelse
	}
	f.familie = a
}

// aaben leaves a month to the municipality, unless it has answered: gunst when the days keep the months together.
func (t *taelling) aaben(m *maaned, kilde int16, gunst valg) {
	if m.valg == bryder || m.ukendt {
		return
	}
	m.kilde, m.valg = kilde, gunst|bryder
	var svar spor.Svar
	if kilde > 0 {
		svar = t.sag.Perioder[kilde-1].Medregnes
	}
	switch svar {
	case spor.Ja:
		m.valg, m.vurderet = gunst, true
	case spor.Nej:
		m.valg, m.vurderet = bryder, true
	}
}

// loentilskud is a month of employment with løntilskud: neutral when the person goes on with a benefit on the day after the
// employment, or the employment still runs.
func (t *taelling) loentilskud(i int, x *dagbog) maaned {
	m := t.foerste.Add(i)
	d := m.FoersteDag().AddDays(31 - bits.LeadingZeros32(x.dage[Loentilskud]))
	ud := maaned{slags: medLoentilskud, valg: neutral}
	for ; !d.After(t.dag); d = d.AddDays(1) {
		x, b := t.opslag(d)
		switch {
		case x.dage[Loentilskud]&b != 0:
		case (x.ydelsesdage()|x.hjaelpsdage()|x.dage[Projektrevalidering]|x.egen)&b != 0:
			return ud
		case x.kendt&b == 0:
			ud.valg, ud.ukendt, ud.hul = neutral|bryder, true, d
			return ud
		default:
			t.aaben(&ud, t.boeger[i].kilde[Loentilskud], neutral)
			return ud
		}
	}
	return ud
}

// opslag finds the month of a day, and the day's bit.
func (t *taelling) opslag(d satser.Dato) (*dagbog, uint32) {
	return &t.boeger[d.Maaned().MonthsSince(t.foerste)], 1 << (d.Dag() - 1)
}
