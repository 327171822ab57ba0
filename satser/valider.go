package satser

// maxTekst bounds the free texts of a rule set: sources, derivations and notes.
const maxTekst = 2000

// maxAendringer bounds what [Regelsaet.Med] takes, and maxLinje the figures or versions of a line: each change costs a copy of its line.
const (
	maxAendringer = 10_000
	maxLinje      = 1000
)

// validerLaengde refuses a line with too many rows.
func validerLaengde(n int) *Inputfejl {
	if n <= maxLinje {
		return nil
	}
	return NewInputfejl("", KodeGraense, string(tal(nil, n)), "højst 1000 i hver serie og regel")
}

// maxProcent bounds the series of percentages, so that a regulation is never taken of a misplaced amount.
const maxProcent = 1000 * EnhederPrKrone

// valider returns what is wrong with a figure of a series, its field named from the figure itself.
func (f *Figur) valider(s Sats) *Inputfejl {
	switch {
	case !f.Fra.IsValid():
		return NewInputfejl("fra", KodeMangler, "", "figurens første dag")
	case !f.Til.IsValid():
		return NewInputfejl("til", KodeMangler, "", "figurens sidste dag")
	case f.Til.Before(f.Fra):
		return NewInputfejl("til", KodeModstrid, f.Til.String(), "en dag, der ikke ligger før "+f.Fra.String())
	case !f.Status.IsValid():
		return NewInputfejl("status", KodeMangler, "", statusnavne.krav())
	case !f.Hjemmel.IsZero() && !f.Hjemmel.IsValid():
		return NewInputfejl("hjemmel", KodeUkendt, "", "en bestemmelse i en kendt udgave")
	}
	if fejl := s.validerVaerdi(f.Vaerdi); fejl != nil {
		return fejl
	}
	return f.validerTekster()
}

func (f *Figur) validerTekster() *Inputfejl {
	if fejl := tekstfejl("afledning", f.Afledning, maxTekst); fejl != nil {
		return fejl
	}
	for i, k := range f.Kilder {
		felt := "kilder[" + string(tal(nil, i)) + "]"
		if k == "" {
			return NewInputfejl(felt, KodeGraense, "", "fra 1 til 2000 byte")
		}
		if fejl := tekstfejl(felt, string(k), maxTekst); fejl != nil {
			return fejl
		}
	}
	return nil
}

// validerVaerdi holds a value to the sign, the size and the decimals of its series.
func (s Sats) validerVaerdi(b Beloeb) *Inputfejl {
	vaerdi := b.String()
	switch {
	case b.n >= GraenseKroner*EnhederPrKrone || b.n <= -GraenseKroner*EnhederPrKrone:
		return NewInputfejl("vaerdi", KodeGraense, vaerdi, kravBeloeb)
	case s.Enhed() == Pct && (b.n >= maxProcent || b.n <= -maxProcent):
		return NewInputfejl("vaerdi", KodeGraense, vaerdi, "en procent under 1000")
	case b.n < 0 && !s.kanVaereNegativ():
		return NewInputfejl("vaerdi", KodeFortegn, vaerdi, "et tal, der ikke er negativt")
	case b.n == 0 && !s.kanVaereNul():
		return NewInputfejl("vaerdi", KodeFortegn, vaerdi, "et tal over nul")
	case b.n%s.mindsteEnhed() != 0:
		return NewInputfejl("vaerdi", KodeFormat, vaerdi, "et tal med de decimaler, som "+s.Enhed().String()+" har")
	}
	return nil
}

func (s Sats) kanVaereNegativ() bool { return s == ReguleringGenerel || s == Tilpasningsprocent }

func (s Sats) kanVaereNul() bool { return s == ReguleringFradrag || s.kanVaereNegativ() }

// mindsteEnhed is what every figure of the series is a whole number of: øre for an hour, hundredths for a percentage,
// whole kroner for everything else.
func (s Sats) mindsteEnhed() int64 {
	if e := s.Enhed(); e == KrPrTime || e == Pct {
		return EnhederPrOere
	}
	return EnhederPrKrone
}

// valider returns what is wrong with a line and the index of the figure it is wrong with.
func (l *serie) valider(s Sats) (int, *Inputfejl) {
	if fejl := validerLaengde(len(l.figurer)); fejl != nil {
		return maxLinje, fejl
	}
	for i := range l.figurer {
		f := &l.figurer[i]
		if fejl := f.valider(s); fejl != nil {
			return i, fejl
		}
		if h := l.hjemmelFor(f); !h.IsValid() {
			return i, NewInputfejl("hjemmel", KodeMangler, "", "den bestemmelse, figuren står i")
		}
		if i > 0 {
			if fejl := f.validerPlads(&l.figurer[i-1], s); fejl != nil {
				return i, fejl
			}
		}
	}
	return 0, nil
}

// validerPlads holds a figure to the one before it: in order, without a shared day and without a day between them.
func (f *Figur) validerPlads(foer *Figur, s Sats) *Inputfejl {
	efter := foer.Til.AddDays(1)
	switch {
	case f.Fra == foer.Fra:
		return NewInputfejl("fra", KodeDublet, f.Fra.String(), "højst én figur fra samme dag")
	case f.Fra.Before(foer.Fra):
		return NewInputfejl("fra", KodeUorden, f.Fra.String(), "figurer i tidsorden")
	case !f.Fra.After(foer.Til):
		return NewInputfejl("fra", KodeOverlap, f.Fra.String(), "en dag efter "+foer.Til.String())
	case f.Fra != efter && !s.spredt():
		return NewInputfejl("fra", KodeHul, f.Fra.String(), "dagen efter den forrige figur, "+efter.String())
	}
	return nil
}

// valider returns what is wrong with a version of a rule, its field named from the version itself.
func (v *Regelversion) valider(g Regel) *Inputfejl {
	switch {
	case !v.Fra.IsValid():
		return NewInputfejl("fra", KodeMangler, "", "den dag, versionen gælder fra")
	case !v.Virkning.IsValid():
		return NewInputfejl("virkning", KodeMangler, "", virkningsnavne.krav())
	case !g.tillader(v.Virkning):
		return NewInputfejl("virkning", KodeModstrid, v.Virkning.String(), "en virkning, som reglen "+g.String()+" kan have")
	case g == RegelRet && v.Fra.Dag() != 1: // a month is under one law of right
		return NewInputfejl("fra", KodeModstrid, v.Fra.String(), "den første dag i en måned")
	case !v.Hjemmel.IsValid():
		return NewInputfejl("hjemmel", KodeMangler, "", "den bestemmelse, reglen står i")
	case !sikkerhedsnavne.Har(int(v.Sikkerhed)):
		return NewInputfejl("sikkerhed", KodeMangler, "", sikkerhedsnavne.krav())
	}
	if fejl := tekstfejl("note", v.Note, maxTekst); fejl != nil {
		return fejl
	}
	return v.validerTal(g)
}

// validerTal bounds the numbers of a rule: shares by 100 %, the monthly hours by the hours of a month.
func (v *Regelversion) validerTal(g Regel) *Inputfejl {
	graense, krav := HeltProcent, "en procent fra 0 til 100"
	if g == RegelTimeloft {
		graense, krav = 31*24*100, "et timetal fra 0 til 744"
	}
	for i, p := range v.Tal {
		if g == RegelLoen && p%100 != 0 { // so that a share of an amount in øre is exact
			return NewInputfejl("tal["+string(tal(nil, i))+"]", KodeFormat, p.String(), "en hel procent")
		}
		if p < 0 || p > graense {
			return NewInputfejl("tal["+string(tal(nil, i))+"]", KodeGraense, p.String(), krav)
		}
	}
	return nil
}

// valider returns what is wrong with a line of versions and the index of the one it is wrong with.
func (l regellinje) valider(g Regel) (int, *Inputfejl) {
	if fejl := validerLaengde(len(l)); fejl != nil {
		return maxLinje, fejl
	}
	for i := range l {
		if fejl := l[i].valider(g); fejl != nil {
			return i, fejl
		}
		switch {
		case i == 0 || l[i].Fra.After(l[i-1].Fra):
		case l[i].Fra == l[i-1].Fra:
			return i, NewInputfejl("fra", KodeDublet, l[i].Fra.String(), "højst én version fra samme dag")
		default:
			return i, NewInputfejl("fra", KodeUorden, l[i].Fra.String(), "versioner i tidsorden")
		}
	}
	return 0, nil
}
