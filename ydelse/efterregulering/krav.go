package efterregulering

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// kravdel is a part of a month that pulls it down, what of it is claimed because it exceeds a ceiling, and what is left.
type kravdel struct {
	*Del
	emne Emne
	loft int64
	rest int64
}

// har reports whether a part is about a change.
func (d *Del) har(nr int) bool {
	if d.Aendring == nr {
		return true
	}
	for _, n := range d.Sammen {
		if n == nr {
			return true
		}
	}
	return false
}

// dele lists the parts that pull a month down, with what is left to be asked about when what is claimed because it exceeds a ceiling
// has been taken from them in order. Nothing is left when that is all that was paid too much.
func (v *vurdering) dele(m *Maaned) []kravdel {
	var ud []kravdel
	over, _ := v.overLoft(m)
	alt := over >= -m.Regulering.Enheder()
	for i := range m.Dele {
		d := &m.Dele[i]
		if d.Beloeb.Sign() >= 0 {
			continue
		}
		rest := -d.Beloeb.Enheder()
		taget := min(over, rest)
		over -= taget
		if alt {
			taget = rest
		}
		ud = append(ud, kravdel{d, v.r.Aendringer[d.Aendring-1].Emne, taget, rest - taget})
	}
	return ud
}

// overLoft returns what was paid above the ceiling of a month, and how that is settled (§ 91, stk. 3): KraeverSkoen where the
// provision cannot be shown to have applied, or where the ceiling is in force on a part of the month only; zero without one.
func (v *vurdering) overLoft(m *Maaned) (int64, spor.Udfald) {
	if m.Loft.IsZero() {
		return 0, 0
	}
	o, _ := v.regel(satser.RegelTilbagebetalingLoft, m.Maaned.FoersteDag())
	switch {
	case o.Virkning() == satser.GaelderIkke:
		return 0, 0
	case o.Virkning() != satser.Gaelder, m.Loft.Del, m.Loft.Hjemmel.Litra == 'j' && o.Tal(0) == 0:
		return 0, spor.KraeverSkoen
	}
	return max(0, m.Udbetalt.Enheder()-m.Loft.Niveau.Enheder()), spor.Opfyldt
}

// maaneder settles each month in which too much was paid. What is claimed of a month is at most what was paid too much in it as a
// whole: first what must be claimed, then what may, then what waits.
func (v *vurdering) maaneder() {
	if !v.forMeget() {
		return
	}
	for i := range v.r.Maaneder {
		if m := &v.r.Maaneder[i]; m.Regulering.Sign() < 0 {
			v.maaned(m)
		}
	}
}

// konto is what the parts of a month come to, by kind.
type konto struct {
	skal, kan, venter int64
	politi            int64 // of skal, what is claimed under nr. 1 and 2
	dom               int64 // of venter, what waits for nothing but a conviction
	loft, loftMaaske  int64 // of what exceeds a ceiling, what could be claimed under nr. 1 and 2 too, and what may be
}

func (v *vurdering) maaned(m *Maaned) {
	forMeget := v.formeget(m)
	var k konto
	over := v.loft(m)
	k.skal = over
	dele := v.dele(m)
	usikker := v.usikker(dele)
	for i := range dele {
		v.del(m, &dele[i], usikker, &k)
	}
	v.opgoer(m, forMeget, k, over, v.begge(m))
}

// formeget writes what was paid too much.
func (v *vurdering) formeget(m *Maaned) spor.Tal {
	_, h := v.regel(satser.RegelRet, m.Maaned.FoersteDag())
	ud := v.regnet(spor.MaanedForMeget, 0, 0, h, spor.Forskel, -m.Regulering.Enheder(), spor.Kr(m.Udbetalt), spor.Kr(m.Efter.Ydelse))
	v.ud.Spor[len(v.ud.Spor)-1].Periode = m.Maaned.Periode()
	return ud
}

// loft writes what is claimed because it exceeds a ceiling, and returns it.
func (v *vurdering) loft(m *Maaned) int64 {
	over, u := v.overLoft(m)
	if u == 0 || over == 0 && u == spor.Opfyldt {
		return 0
	}
	_, h := v.regel(satser.RegelTilbagebetalingLoft, m.Maaned.FoersteDag())
	v.skriv(spor.TilbagebetalingLoft, u, 1, h).Periode = m.Maaned.Periode()
	if over > 0 && v.frist == spor.IkkeOpfyldt {
		v.regnet(spor.MaanedOverLoft, spor.MaanedKravdele, 1, h, spor.Overskydende, over, spor.Kr(m.Udbetalt), spor.Kr(m.Loft.Niveau))
	}
	return over
}

// usikker reports whether the parts have different answers although how large each is depends on the order of the changes. Then
// nobody can say from the parts how much is due to which.
func (v *vurdering) usikker(dele []kravdel) bool {
	afhaenger, forskellige := false, false
	var foerste *kravdel
	for i := range dele {
		d := &dele[i]
		if d.rest == 0 {
			continue
		}
		if foerste == nil {
			foerste = d
		}
		afhaenger = afhaenger || d.Afhaenger
		forskellige = forskellige || v.samlet(d).slags != v.samlet(foerste).slags
	}
	return afhaenger && forskellige
}

// samlet is the answer about a part. One that several changes share waits when their answers differ.
func (v *vurdering) samlet(d *kravdel) dom {
	ud := v.domme[d.Aendring]
	var alle ophold
	alle.laeg(ud.ophold)
	for _, n := range d.Sammen {
		o, er := v.domme[n]
		alle.laeg(o.ophold)
		if er && o.slags != ud.slags {
			ud = dom{slags: venter, udfald: spor.KraeverSkoen}
			break
		}
	}
	ud.ophold = alle
	return ud
}

// del adds a part to the month's account.
func (v *vurdering) del(m *Maaned, d *kravdel, usikker bool, k *konto) {
	dom := v.samlet(d)
	v.vedLoft(d, dom, k)
	if d.rest == 0 {
		return
	}
	_, u := v.overLoft(m)
	switch {
	case usikker && d.Afhaenger, d.emne == EmneLoft && u == spor.KraeverSkoen && dom.slags != skal:
		k.venter += d.rest
		v.afventer(spor.KraeverSkoen, dom)
	case dom.slags == skal:
		k.skal += d.rest
		k.politi += d.rest
		v.ophold.laeg(dom.ophold)
		v.kravdel(spor.KravForAendring, spor.MaanedKravdele, satser.RegelTilbagebetalingspligt, m, d)
	case dom.slags == kan:
		k.kan += d.rest
		v.kravdel(spor.KanForAendring, spor.MaanedKandele, satser.RegelTilbagebetalingKan, m, d)
	case dom.slags == venter:
		k.venter += d.rest
		if dom.dommen {
			k.dom += d.rest
		}
		v.afventer(dom.udfald, dom)
	}
}

// vedLoft asks about nr. 1 and 2 of what is claimed because it exceeds a ceiling. The claim is one; why the person has got the money
// decides whether the police must be told.
func (v *vurdering) vedLoft(d *kravdel, dom dom, k *konto) {
	switch {
	case d.loft == 0:
	case dom.slags == skal:
		k.loft += d.loft
		v.ophold.laeg(dom.ophold)
	case dom.slags == venter && !dom.dommen:
		k.loftMaaske += d.loft
		v.muligt.laeg(dom.ophold)
		v.melding = vaegt(v.melding, dom.udfald)
	}
}

// afventer notes why an amount waits.
func (v *vurdering) afventer(u spor.Udfald, d dom) {
	v.mangler = vaegt(v.mangler, u)
	if !d.dommen {
		v.muligt.laeg(d.ophold)
		v.melding = vaegt(v.melding, u)
	}
}

// vaegt returns the heavier reason to wait: a missing fact weighs more than an assessment.
func vaegt(a, b spor.Udfald) spor.Udfald {
	if a == spor.Uoplyst {
		return a
	}
	return b
}

func (v *vurdering) kravdel(id, til spor.ID, g satser.Regel, m *Maaned, d *kravdel) {
	if v.frist != spor.IkkeOpfyldt { // there may be no claim to make up
		return
	}
	_, h := v.regel(g, m.Maaned.FoersteDag())
	v.regnet(id, til, 1, h, spor.Overfoert, d.rest, enheder(d.rest))
	v.ud.Spor[len(v.ud.Spor)-1].Post = int16(d.Aendring)
}

// begge reports whether changes pull the month both ways.
func (v *vurdering) begge(m *Maaned) bool {
	for i := range m.Dele {
		if m.Dele[i].Beloeb.Sign() > 0 {
			return true
		}
	}
	return false
}

// opgoer writes the month's claim, and adds it to what is claimed in all.
func (v *vurdering) opgoer(m *Maaned, forMeget spor.Tal, k konto, loft int64, begge bool) {
	alt, rest := -m.Regulering.Enheder(), forMeget
	krav, kan := min(alt, k.skal), int64(0)
	s := sumtrin{m: m, begge: begge}
	if krav > 0 {
		s.sum, s.id, s.til, s.regel = spor.MaanedKravdele, spor.MaanedKrav, spor.Tilbagebetalingskrav, satser.RegelTilbagebetalingspligt
		if k.skal == loft {
			s.regel = satser.RegelTilbagebetalingLoft
		}
		rest = v.hoejst(&s, k.skal, krav, forMeget)
	}
	if k.kan > 0 {
		s.sum, s.id, s.til, s.regel = spor.MaanedKandele, spor.MaanedKan, spor.KanKraevesTilbage, satser.RegelTilbagebetalingKan
		kan = min(alt-krav, k.kan)
		if krav > 0 && v.frist == spor.IkkeOpfyldt {
			_, h := v.regel(s.regel, m.Maaned.FoersteDag())
			rest = v.regnet(spor.MaanedRest, 0, 1, h, spor.Forskel, alt-krav, forMeget, rest)
		}
		v.hoejst(&s, k.kan, kan, rest)
	}
	vent := min(alt-krav-kan, k.venter)
	over := min(loft, krav)
	v.politi += min(krav-over, k.politi) + min(over, k.loft)
	v.maaske += min(vent, k.venter-k.dom) + min(over-min(over, k.loft), k.loftMaaske)
	v.ud.Maaneder = append(v.ud.Maaneder, v.bortfaldne(Maanedskrav{
		Maaned: m.Maaned, ForMeget: satser.BeloebAfEnheder(alt), Skal: satser.BeloebAfEnheder(krav), Kan: satser.BeloebAfEnheder(kan),
		Uafklaret: satser.BeloebAfEnheder(vent), IngenHjemmel: satser.BeloebAfEnheder(alt - krav - kan - vent),
	}))
}

// sumtrin is the steps in which the parts of one kind are added up, and held to what can be claimed of them.
type sumtrin struct {
	m            *Maaned
	sum, id, til spor.ID
	regel        satser.Regel
	begge        bool // changes pull the month both ways
}

// hoejst writes the sum of the parts of one kind, and what can be claimed of it.
func (v *vurdering) hoejst(s *sumtrin, dele, krav int64, graense spor.Tal) spor.Tal {
	if v.frist != spor.IkkeOpfyldt {
		return spor.Tal{}
	}
	_, h := v.regel(s.regel, s.m.Maaned.FoersteDag())
	led := v.regnet(s.sum, 0, 1, h, spor.SumAfTrin, dele)
	ud := v.regnet(s.id, s.til, 1, h, spor.Mindste, krav, graense, led)
	if s.begge {
		v.ud.Spor[len(v.ud.Spor)-1].Praksis = spor.KravPrMaaned
	}
	return ud
}

// iAlt adds the months up and says what follows from a claim.
func (v *vurdering) iAlt() {
	for i := range v.ud.Maaneder {
		m := &v.ud.Maaneder[i]
		laeg(&v.ud.ForMeget, m.ForMeget)
		laeg(&v.ud.Skal, m.Skal)
		laeg(&v.ud.Kan, m.Kan)
		laeg(&v.ud.Uafklaret, m.Uafklaret)
		laeg(&v.ud.IngenHjemmel, m.IngenHjemmel)
		laeg(&v.ud.Bortfaldet, m.Bortfaldet)
	}
	if len(v.ud.Maaneder) == 0 {
		return
	}
	_, pligt := v.regel(satser.RegelTilbagebetalingspligt, v.dagen())
	pligt = stk(pligt, 0) // it can rest on any of them
	_, kan := v.regel(satser.RegelTilbagebetalingKan, v.dagen())
	if !v.ud.Skal.IsZero() {
		v.regnet(spor.Tilbagebetalingskrav, 0, 0, pligt, spor.SumAfTrin, v.ud.Skal.Enheder())
	}
	if !v.ud.Kan.IsZero() {
		v.regnet(spor.KanKraevesTilbage, 0, 0, kan, spor.SumAfTrin, v.ud.Kan.Enheder())
	}
	if !v.ud.Uafklaret.IsZero() {
		v.skriv(spor.TilbagebetalingUafklaret, v.mangler, 0, pligt).Led[0] = spor.Kr(v.ud.Uafklaret)
	}
	if !v.ud.IngenHjemmel.IsZero() {
		v.skriv(spor.IngenTilbagebetaling, spor.IkkeOpfyldt, 0, pligt).Led[0] = spor.Kr(v.ud.IngenHjemmel)
	}
	v.udfald()
	v.politiet()
	v.bortfald()
}

func (v *vurdering) udfald() {
	switch {
	case !v.ud.Uafklaret.IsZero():
		v.ud.Udfald = v.mangler
	case !v.ud.Skal.IsZero() || !v.ud.Kan.IsZero():
		v.ud.Udfald = spor.Opfyldt
	default:
		v.ud.Udfald = spor.IkkeOpfyldt
	}
}
