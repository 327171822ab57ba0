package satser

// Regelopslag is what a computation needs of a rule's version: what it does, with which numbers, and where it stands.
type Regelopslag struct {
	Virkning Virkning
	Tal      [2]Procent
	// Hjemmel is in the edition in which the version was first read; [Hjemmel.Paa] gives the one to cite on a day.
	Hjemmel Hjemmel
}

// HentRegel is [Regelsaet.Regel] for computations in bulk: it allocates nothing and leaves the provision in the edition in which it was
// first read.
func (r *Regelsaet) HentRegel(g Regel, o Ordning, d Dato) (Regelopslag, error) {
	if g.IsValid() && o.IsValid() && d.p <= r.sidste.p {
		linje := r.regler[g][o]
		for i := len(linje) - 1; i >= 0; i-- {
			if v := &linje[i]; v.Fra.p <= d.p {
				return Regelopslag{v.Virkning, v.Tal, v.Hjemmel}, nil
			}
		}
	}
	_, err := r.Regel(g, o, d)
	return Regelopslag{}, err
}

// HentSats is [Regelsaet.Sats] for computations in bulk: it allocates nothing and leaves the provision in the edition in which it was first
// read.
func (r *Regelsaet) HentSats(s Sats, o Ordning, d Dato) (Opslag, error) {
	if s.IsValid() && o.IsValid() {
		linje := &r.serier[s][o]
		if i := linje.find(d); i >= 0 {
			f := &linje.figurer[i]
			return Opslag{f.Vaerdi, linje.hjemmel, Satsref{s, o, f.Status, f.Fra}}, nil
		}
	}
	_, err := r.Sats(s, o, d)
	return Opslag{}, err
}

// Indtaegtsregel looks up how a kind of income is treated on a day; the answer carries its provision and what the sources leave open.
func (r *Regelsaet) Indtaegtsregel(a Indtaegtsart, o Ordning, d Dato) (Regelversion, error) {
	if !a.IsValid() {
		return Regelversion{}, NyInputfejl("art", KodeUkendt, string(tal(nil, int(a))), "en kendt indtægtsart")
	}
	return r.Regel(a.Regel(), o, d)
}

// Skaevdage appends to ud the days of p, its first one apart, on which a figure or a rule that sets the level of the benefit changes.
// In the embedded rule set every such change falls on the first of a month, so that a whole month has none.
func (r *Regelsaet) Skaevdage(o Ordning, p Periode, ud []Dato) []Dato {
	if !o.IsValid() {
		return ud
	}
	for _, d := range r.skaeve[o] {
		if d.p > p.Fra.p && (p.Til.p == 0 || d.p <= p.Til.p) {
			ud = append(ud, d)
		}
	}
	return ud
}

// findSkaeve collects, for each scheme, the days other than the first of a month on which a figure or a rule that sets the level changes. The ceilings
// of §§ 10 f-10 j are borders of the case itself. Whoever builds a rule set calls it once.
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
