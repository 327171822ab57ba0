package efterregulering

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// bortfald says that the municipality collects the claim (§ 95, stk. 1), and when it lapses (stk. 2): when three years have gone
// since the end of the help without means to carry it through. That ends when the claim is handed over for collection.
func (v *vurdering) bortfald() {
	_, h := v.regel(satser.RegelKravBortfald, v.dagen())
	sidste := v.sidsteDag()
	switch {
	case !v.ud.Bortfaldet.IsZero():
		t := v.skriv(spor.KravBortfaldet, spor.Opfyldt, 0, h)
		t.Led = [3]spor.Tal{spor.Kr(v.ud.Bortfaldet), spor.Datotal(v.f.HjaelpOphoert), spor.Datotal(sidste)}
		v.ud.SidsteDag = sidste
		return
	case v.frist == spor.IkkeOpfyldt && v.ud.Skal.IsZero() && v.ud.Kan.IsZero(), v.frist != spor.IkkeOpfyldt && v.ud.Uafklaret.IsZero():
		return
	case v.frist == spor.IkkeOpfyldt:
		v.skriv(spor.KravOpkraeves, spor.Opfyldt, 0, stk(h, 1))
		if v.f.Overdraget.IsValid() {
			v.overdraget()
			return
		}
	}
	u := v.f.OekonomiskMulighed.Udfald()
	switch {
	case u == spor.Opfyldt: // there has been means
		v.skriv(spor.KravBortfalder, spor.IkkeOpfyldt, 0, h)
		return
	case !v.f.HjaelpOphoert.IsValid() || u == spor.Uoplyst || !sidste.IsValid():
		v.skriv(spor.KravBortfalder, spor.Uoplyst, 0, h)
		return
	case u == spor.IkkeOpfyldt:
		u, v.ud.SidsteDag = spor.Opfyldt, sidste
	}
	t := v.skriv(spor.KravBortfalder, u, 0, h)
	t.Led[0], t.Led[1] = spor.Datotal(v.f.HjaelpOphoert), spor.Datotal(sidste)
}

// sidsteDag is the last day on which a claim stands without means to carry it through.
func (v *vurdering) sidsteDag() satser.Dato {
	o, _ := v.regel(satser.RegelKravBortfald, v.dagen())
	return aarEfter(v.f.HjaelpOphoert, o.Tal(0))
}

// frister says whether the claim had lapsed (Opfyldt) before the day on which it was handed over or, when it was not, decided.
func (v *vurdering) frister() spor.Udfald {
	d := v.f.Afgjort
	if v.f.Overdraget.IsValid() {
		d = v.f.Overdraget
	}
	if !v.forMeget() || !v.f.HjaelpOphoert.IsValid() || !d.IsValid() {
		return spor.IkkeOpfyldt
	}
	if sidste := v.sidsteDag(); !sidste.IsValid() || !d.After(sidste) {
		return spor.IkkeOpfyldt
	}
	return modsat(v.f.OekonomiskMulighed.Udfald())
}

// bortfaldne takes what could be claimed of a month out of it when the claim has lapsed, and lets it wait when that is not settled.
func (v *vurdering) bortfaldne(m Maanedskrav) Maanedskrav {
	if v.frist == spor.IkkeOpfyldt {
		return m
	}
	til := &m.Uafklaret
	if v.frist == spor.Opfyldt {
		til = &m.Bortfaldet
		laeg(til, m.Uafklaret)
		m.Uafklaret = satser.Beloeb{}
	}
	laeg(til, m.Skal)
	laeg(til, m.Kan)
	if v.frist != spor.Opfyldt && m.Skal.Sign()+m.Kan.Sign() > 0 {
		v.mangler = vaegt(v.mangler, v.frist)
	}
	m.Skal, m.Kan = satser.Beloeb{}, satser.Beloeb{}
	return m
}

// aarEfter returns the same day some years later, in hundredths; of 29 February the last of the month. It is no day when the calendar
// has none.
func aarEfter(d satser.Dato, aar satser.Procent) satser.Dato {
	ud := d.AddAar(int(aar) / 100)
	if ud.IsValid() && ud.Dag() != d.Dag() {
		return ud.AddDays(-1)
	}
	return ud
}

// overdraget says what follows for a claim that was handed over for collection.
func (v *vurdering) overdraget() {
	o, h := v.regel(satser.RegelKravBortfald, v.f.Overdraget)
	tidligst := aarEfter(v.f.Overdraget, o.Tal(1))
	if o.Tal(1) == 0 || !tidligst.IsValid() {
		v.skriv(spor.KravOverdraget, spor.KraeverSkoen, 0, h).Led[0] = spor.Datotal(v.f.Overdraget)
		return
	}
	t := v.skriv(spor.KravOverdraget, spor.Opfyldt, 0, h)
	t.Led[0], t.Led[1] = spor.Datotal(v.f.Overdraget), spor.Datotal(tidligst)
}

// efterbetaling adds up what is to be paid out. The right to it is the right to the benefit (§ 68 / § 69 j), and nothing in
// chapters 11 and 12 limits it.
func (v *vurdering) efterbetaling() {
	for i := range v.r.Maaneder {
		m := &v.r.Maaneder[i]
		if m.Regulering.Sign() <= 0 {
			continue
		}
		_, h := v.regel(satser.RegelRet, m.Maaned.FoersteDag())
		v.regnet(spor.MaanedForLidt, spor.Efterbetaling, 0, h, spor.Forskel, m.Regulering.Enheder(), spor.Kr(m.Efter.Ydelse), spor.Kr(m.Udbetalt))
		v.ud.Spor[len(v.ud.Spor)-1].Periode = m.Maaned.Periode()
		laeg(&v.ud.Efterbetaling, m.Regulering)
	}
	if v.ud.Efterbetaling.IsZero() {
		return
	}
	_, h := v.regel(satser.RegelRet, v.dagen())
	v.regnet(spor.Efterbetaling, 0, 0, h, spor.SumAfTrin, v.ud.Efterbetaling.Enheder())
	v.skriv(spor.EfterbetalingGrundlag, spor.Opfyldt, 0, h)
}
