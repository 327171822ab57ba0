package satser

import "time"

// Fremskriv returns a copy with the figures of the year after the last known one, computed from the percentages
// given. It is the caller's own forecast, never the law: every figure it adds has the status [Foreloebig] and says
// how it was reached.
//
//  1. The percentages enter as the year's figures of ReguleringGenerel and ReguleringFradrag.
//  2. An amount that is regulated becomes last year's amount × (1 + generel - fradrag), for Loengraense × (1 +
//     generel), rounded half up to 1 kr.; SygedagpengeUge to the nearest 5 kr. Timefradrag too is rounded to 1 kr. from 2026 (§ 109,
//     stk. 4, 2. pkt.), and before that to 0,01 kr.
//  3. What follows from another amount is taken from that: a day rate is the month × 12/260, the hour of
//     sygedagpenge the week / 37, the ceiling of nr. 4, ledighedsydelse at kontanthjælp level and the thresholds for
//     ATP the monthly rate.
//  4. A figure that is known already stays as it is. Series without a rule that reproduces every published figure
//     get none: LedighedsydelseUge, ATPEgenAndel, ATPKommuneAndel, særlig støtte, and Tilpasningsprocent;
//     PensionProcent stands in the act until 2030.
//  5. The last day of known law becomes 31 December of the year. The rules are taken to go on.
//
// The year must be the one right after the known horizon, which must end with a year; the general percentage must lie
// between -100 and 100, the deduction from 0 to 100, and agree with those the rule set has for the year, if any.
// Otherwise the answer is an [*Inputfejl].
func (r *Regelsaet) Fremskriv(aar int, reg Regulering) (*Regelsaet, error) {
	u := r.udkast()
	if fejl := u.kanFremskrives(aar, reg); fejl != nil {
		return nil, fejl
	}
	for o := Ressourceforloeb; o <= Jobafklaring; o++ {
		for s := Sats(1); s < antalSatser; s++ { // in order: what follows from another series stands after it
			if fejl := u.fremskriv(s, o, aar, reg); fejl != nil {
				return nil, fejl
			}
		}
	}
	for o := Ressourceforloeb; o <= Jobafklaring; o++ {
		if l := &u.serier[MaanedIkkeForsoerger][o]; len(l.figurer) > 0 && l.find(pak(aar, 1, 1)) < 0 {
			return nil, NewInputfejl("aar", KodeHul, string(tal(nil, aar)), "månedssatser til og med året før")
		}
	}
	u.sidste = pak(aar, 12, 31)
	return u.saml(), nil
}

func (u *udkast) kanFremskrives(aar int, reg Regulering) *Inputfejl {
	switch naeste := u.sidste.AddDays(1); {
	case !naeste.IsValid() || naeste.MaanedNr() != 1 || naeste.Dag() != 1 || aar != naeste.Aar() || aar > 9998:
		return NewInputfejl("aar", KodeGraense, string(tal(nil, aar)), "året lige efter den sidste kendte dag, "+u.sidste.String())
	case reg.Generel <= -HeltProcent || reg.Generel >= HeltProcent:
		return NewInputfejl("generel", KodeGraense, reg.Generel.String(), "en procent mellem -100 og 100")
	case reg.Fradrag < 0 || reg.Fradrag >= HeltProcent || reg.Generel-reg.Fradrag <= -HeltProcent:
		return NewInputfejl("fradrag", KodeGraense, reg.Fradrag.String(), "en procent fra 0 til 100")
	}
	for o := Ressourceforloeb; o <= Jobafklaring; o++ {
		if kendt, ok := u.regulering(o, pak(aar, 1, 1)); ok && kendt != reg {
			return NewInputfejl("generel", KodeModstrid, reg.Generel.String(), "årets procenter, som de er kendt")
		}
	}
	return nil
}

// fremskriv adds the year's figure to a series that ends the day before the year begins and has a rule.
func (u *udkast) fremskriv(s Sats, o Ordning, aar int, reg Regulering) *Inputfejl {
	l := &u.serier[s][o]
	aarets := s.aarets(aar)
	if n := len(l.figurer); n == 0 || l.figurer[n-1].Til.AddDays(1) != aarets.Fra {
		return nil
	}
	vaerdi, afledning, ok := u.fremskrevet(s, o, aarets.Fra, reg)
	if !ok {
		return nil
	}
	f := Figur{Fra: aarets.Fra, Til: aarets.Til, Vaerdi: vaerdi, Status: Foreloebig, Afledning: "fremskrevet: " + afledning}
	if fejl := f.valider(s); fejl != nil {
		return fejl.I(figuraendring{s, o, f, Hjemmel{}}.sted())
	}
	l.figurer = medFigur(l.figurer, f)
	return nil
}

// fremskrevet computes a figure from the day on which it begins.
func (u *udkast) fremskrevet(s Sats, o Ordning, fra Dato, reg Regulering) (vaerdi Beloeb, afledning string, ok bool) {
	m := &regelmaessigheder[s]
	switch {
	case s == ReguleringGenerel:
		return Beloeb{int64(reg.Generel) * EnhederPrOere}, "oplyst af den, der fremskriver", true
	case s == ReguleringFradrag:
		return Beloeb{int64(reg.Fradrag) * EnhederPrOere}, "oplyst af den, der fremskriver", true
	case m.af != 0:
		b, ok := u.vaerdi(m.af, o, fra)
		return m.afledt(b), m.afledningstekst(), ok
	case m.kaede != 0:
		b, ok := u.vaerdi(s, o, fra.AddDays(-1))
		p := reg.procent(m)
		return m.reguleret(b, p, fra), m.reguleringstekst(p, fra), ok
	}
	return Beloeb{}, "", false
}

// aarets returns the days on which a year's figure of a series holds: from the first Monday in January for
// sygedagpenge and for ledighedsydelse per week, otherwise the calendar year.
func (s Sats) aarets(aar int) Periode {
	if s == SygedagpengeUge || s == SygedagpengeTime || s == LedighedsydelseUge {
		return Periode{foersteMandag(aar), foersteMandag(aar + 1).AddDays(-1)}
	}
	return Periode{pak(aar, 1, 1), pak(aar, 12, 31)}
}

// foersteMandag returns the first Monday in January.
func foersteMandag(aar int) Dato {
	d := pak(aar, 1, 1)
	for d.Weekday() != time.Monday {
		d = d.AddDays(1)
	}
	return d
}
