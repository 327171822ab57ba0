package spor

// Afgoerende returns the steps that the answer rests on, in order; the others could be left out of a letter:
//
//  1. A step that computes counts when the benefit is taken from it: the benefit itself, and then whatever a step that
//     counts takes as an operand or adds up. Kroner that are 0 add nothing and do not count, nor does a step that carries
//     a single other on unchanged. Without a benefit no computation counts.
//  2. A step that states something counts, unless it is the day of payment, or is about days of which no amount counts and
//     nothing is missing.
//  3. Of a failure that is not sanctioned, the first no counts, and what is missing; of one that is, every step below it, also the
//     computations.
func (s Spor) Afgoerende() []Trin {
	valgt := s.beregning()
	for i := 0; i < len(s); {
		n := s.underordnede(i)
		s.udsagn(valgt, i, n)
		i = n
	}
	var ud []Trin
	for i, v := range valgt {
		if v {
			ud = append(ud, s[i])
		}
	}
	return ud
}

// beregning marks the computations that the benefit is taken from, from the last step back: a step takes only from
// those before it.
func (s Spor) beregning() []bool {
	valgt, skal := make([]bool, len(s)), make([]bool, len(s))
	nogen := false
	for i := len(s) - 1; i >= 0; i-- {
		if s[i].ID == Ydelse && !nogen {
			skal[i], nogen = true, true
		}
		if !skal[i] {
			continue
		}
		fra := s.grundlag(i)
		valgt[i] = s[i].ID == Ydelse || len(fra) != 1 || !s[i].baerer()
		for _, k := range fra {
			skal[k] = true
		}
	}
	return valgt
}

// baerer reports whether a step adds up, or carries on, so that with one part it says nothing new.
func (t *Trin) baerer() bool {
	return t.Regning == Overfoert || t.Regning == Sum || t.Regning == SumAfTrin
}

// grundlag returns the steps that step i is taken from, apart from kroner that are 0 and change nothing.
func (s Spor) grundlag(i int) (ud []int) {
	t := &s[i]
	for k, l := range t.Led {
		tom := l.Vaerdi == 0 && l.Enhed == Kroner && (k > 0 || t.Regning == Sum)
		if nr := int(l.Trin); nr > 0 && nr <= i && !tom {
			ud = append(ud, nr-1)
		}
	}
	if t.Regning != SumAfTrin {
		return ud
	}
	for j := i - 1; j >= 0 && s[j].ID != t.ID; j-- {
		if s[j].Til == t.ID && s[j].Resultat.Vaerdi != 0 {
			ud = append(ud, j)
		}
	}
	return ud
}

// underordnede returns the number of the step after step i and its sub-steps, when i opens a failure or some days; of any
// other the next one.
func (s Spor) underordnede(i int) int {
	n := i + 1
	if s[i].ID != SanktionHaendelse && s[i].ID != Delperiode {
		return n
	}
	for n < len(s) && s[n].Niveau > s[i].Niveau {
		n++
	}
	return n
}

// udsagn marks the statements among steps i to n-1.
func (s Spor) udsagn(valgt []bool, i, n int) {
	switch s[i].ID {
	case SanktionHaendelse:
		s.haendelse(valgt, i, n)
		return
	case Delperiode:
		nogen := false
		for k := i; k < n; k++ {
			nogen = nogen || valgt[k] || s[k].mangler()
		}
		if !nogen {
			return
		}
	}
	for k := i; k < n; k++ {
		valgt[k] = valgt[k] || s[k].Regning == 0 && s[k].ID != Udbetaling
	}
}

// haendelse marks the assessment of one failure.
func (s Spor) haendelse(valgt []bool, i, n int) {
	valgt[i] = true
	nej := false
	for k := i + 1; k < n; k++ {
		switch t := &s[k]; {
		case s[i].Udfald == Opfyldt, t.mangler() && s[i].mangler():
			valgt[k] = true
		case t.Udfald == IkkeOpfyldt && s[i].Udfald == IkkeOpfyldt && !nej:
			valgt[k], nej = true, true
		}
	}
}
