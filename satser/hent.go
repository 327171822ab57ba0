package satser

// Regelopslag is the answer to a look-up in bulk: a read-only view of a rule's version. The zero value is none.
type Regelopslag struct{ v *Regelversion }

// Virkning returns what the rule does.
func (o Regelopslag) Virkning() Virkning {
	if o.v == nil {
		return 0
	}
	return o.v.Virkning
}

// Tal returns the rule's first (0) or second (1) number; 0 for any other.
func (o Regelopslag) Tal(i int) Procent {
	if o.v == nil || i < 0 || i >= len(o.v.Tal) {
		return 0
	}
	return o.v.Tal[i]
}

// Hjemmel returns the provision in the edition in which the version was first read; [Hjemmel.Paa] gives the one to cite
// on a day.
func (o Regelopslag) Hjemmel() Hjemmel {
	if o.v == nil {
		return Hjemmel{}
	}
	return o.v.Hjemmel
}

// Citer writes the provision, in the edition of LAS given (see [Hjemmel.I]), where a step keeps it; nowhere when h is nil.
func (o Regelopslag) Citer(h *Hjemmel, u Udgave) {
	if o.v != nil && h != nil {
		o.v.Hjemmel.citer(h, u)
	}
}

// citer writes the provision, in the edition of LAS given, to another place.
func (h *Hjemmel) citer(til *Hjemmel, u Udgave) {
	*til = *h
	til.Udgave, til.AendretVed = datering(h.Udgave, h.AendretVed, u)
}

// HentRegel is [Regelsaet.Regel] for computations in bulk: it copies and allocates nothing.
func (r *Regelsaet) HentRegel(g Regel, o Ordning, d Dato) (Regelopslag, error) {
	if r != nil && int(g) < antalRegler && o <= Jobafklaring && r.regler != nil && d.p <= r.sidste.p {
		if v := r.regler[g][o].paa(d); v != nil {
			return Regelopslag{v}, nil
		}
	}
	_, err := r.Regel(g, o, d)
	return Regelopslag{}, err
}

// paa returns the version in force on a day, nil before the first one. The newest is the one most asked for.
func (l regellinje) paa(d Dato) *Regelversion {
	for i := len(l) - 1; i >= 0; i-- {
		if l[i].Fra.p <= d.p {
			return &l[i]
		}
	}
	return nil
}

// Figuropslag is the answer to a look-up in bulk: a read-only view of a figure and where it stands. The zero value is
// none.
type Figuropslag struct {
	f       *Figur
	linje   *serie
	sats    Sats
	ordning Ordning
}

// Vaerdi returns the figure.
func (o Figuropslag) Vaerdi() Beloeb {
	if o.f == nil {
		return Beloeb{}
	}
	return o.f.Vaerdi
}

// Status returns how sure the figure is.
func (o Figuropslag) Status() Status {
	if o.f == nil {
		return 0
	}
	return o.f.Status
}

// Ref returns the reference that a step carries.
func (o Figuropslag) Ref() Satsref {
	if o.f == nil {
		return Satsref{}
	}
	return Satsref{o.sats, o.ordning, o.f.Status, o.f.Fra}
}

// Hjemmel returns the provision in the edition in which it was first read; [Hjemmel.Paa] gives the one to cite on a
// day.
func (o Figuropslag) Hjemmel() Hjemmel {
	if o.f == nil {
		return Hjemmel{}
	}
	return o.linje.hjemmelFor(o.f)
}

// Citer writes the provision, in the edition of LAS given (see [Hjemmel.I]), where a step keeps it; nowhere when h is nil.
func (o Figuropslag) Citer(h *Hjemmel, u Udgave) {
	if o.f != nil && h != nil {
		kilde := &o.linje.hjemmel
		if o.f.Hjemmel.Paragraf != 0 {
			kilde = &o.f.Hjemmel
		}
		kilde.citer(h, u)
	}
}

// HentSats is [Regelsaet.Sats] for computations in bulk: it copies and allocates nothing.
func (r *Regelsaet) HentSats(s Sats, o Ordning, d Dato) (Figuropslag, error) {
	if r != nil && s < antalSatser && o <= Jobafklaring && r.serier != nil {
		linje := &r.serier[s][o]
		if i := linje.find(d); i >= 0 {
			return Figuropslag{&linje.figurer[i], linje, s, o}, nil
		}
	}
	_, err := r.Sats(s, o, d)
	return Figuropslag{}, err
}

// Indtaegtsregel looks up how a kind of income is treated on a day; the answer carries its provision and what the
// sources leave open.
func (r *Regelsaet) Indtaegtsregel(a Indtaegtsart, o Ordning, d Dato) (Regelversion, error) {
	if !a.IsValid() {
		return Regelversion{}, NewNavnefejl("art", int(a), "en kendt indtægtsart")
	}
	return r.Regel(a.Regel(), o, d)
}

// Skaevdage appends to ud the days of p, its first one apart, on which a figure or a rule that sets the level of the
// benefit changes. In the embedded rule set every such change falls on the first of a month, so that a whole month
// has none.
func (r *Regelsaet) Skaevdage(o Ordning, p Periode, ud []Dato) []Dato {
	if r == nil || !o.IsValid() {
		return ud
	}
	for _, d := range r.skaeve[o] {
		if d.p > p.Fra.p && (p.Til.p == 0 || d.p <= p.Til.p) {
			ud = append(ud, d)
		}
	}
	return ud
}

// findSkaeve collects, for each scheme, the days other than the first of a month on which a figure or a rule that
// sets the level changes. The ceilings of §§ 10 f-10 j are borders of the case itself. Whoever builds a rule set
// calls it once.
func (r *Regelsaet) findSkaeve() {
	for o := Ressourceforloeb; o <= Jobafklaring; o++ {
		var dage []Dato
		for s := MaanedForsoerger; s <= BidragTillaeg; s++ {
			for _, f := range r.serier[s][o].figurer {
				dage = skaev(dage, f.Fra)
			}
		}
		for g := RegelRet; g <= RegelSelvstaendig; g++ {
			for _, v := range r.regler[g][o] {
				dage = skaev(dage, v.Fra)
			}
		}
		r.skaeve[o] = dage
	}
}

// skaev adds a day that is not the first of a month.
func skaev(dage []Dato, d Dato) []Dato {
	if d.Dag() == 1 {
		return dage
	}
	return append(dage, d)
}
