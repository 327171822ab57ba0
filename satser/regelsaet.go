package satser

// Regelsaet is every dated figure and every dated rule, as one immutable value. A computation takes one and says in
// its result which it was ([Regelsaet.Aftryk]). [Gaeldende] is the embedded one; Med returns a changed copy, SomKendt
// an earlier one.
type Regelsaet struct {
	serier *seriebord
	regler *regelbord
	aftryk Aftryk
	// sidste is the last day of known law: after it no rule answers.
	sidste Dato
	// skaeve holds the days other than the first of a month on which the level can change; see Skaevdage.
	skaeve [antalOrdninger][]Dato
}

// seriebord and regelbord hold one line for each series or rule under each scheme. They are static data, never
// written after they are built.
type (
	seriebord [antalSatser][antalOrdninger]serie
	regelbord [antalRegler][antalOrdninger]regellinje
)

// Gaeldende returns the embedded rule set: law and figures from January 2013 to December 2026.
func Gaeldende() *Regelsaet { return &gaeldende }

// Aftryk returns the fingerprint of the whole content; the zero and the nil Regelsaet have none.
func (r *Regelsaet) Aftryk() Aftryk {
	if r == nil {
		return Aftryk{}
	}
	return r.aftryk
}

// serie returns the line of a series under a scheme; the zero and the nil Regelsaet have only empty ones. The line is not to be
// written in.
func (r *Regelsaet) serie(s Sats, o Ordning) *serie {
	if r == nil || r.serier == nil {
		return &serie{}
	}
	return &r.serier[s][o]
}

// regel returns the line of a rule under a scheme; the zero and the nil Regelsaet have only empty ones.
func (r *Regelsaet) regel(g Regel, o Ordning) regellinje {
	if r == nil || r.regler == nil {
		return nil
	}
	return r.regler[g][o]
}

// Sats looks up the figure of a series on a day. Outside the known days it is an [*Udenforfejl] that names the
// series, the day and what is known.
func (r *Regelsaet) Sats(s Sats, o Ordning, d Dato) (Opslag, error) {
	if !s.IsValid() || !o.IsValid() {
		return Opslag{}, ukendtSats(s, o)
	}
	linje := r.serie(s, o)
	i := linje.find(d)
	if i < 0 {
		return Opslag{}, udenfor("satsen "+s.String()+" ("+o.Tekst()+")", d, linje.kendt())
	}
	f := &linje.figurer[i]
	return Opslag{f.Vaerdi, linje.hjemmelFor(f).Paa(d), Satsref{s, o, f.Status, f.Fra}}, nil
}

// Regel looks up the version of a rule in force on a day, with its provision in the edition to cite on that day.
func (r *Regelsaet) Regel(g Regel, o Ordning, d Dato) (Regelversion, error) {
	if !g.IsValid() || !o.IsValid() {
		return Regelversion{}, ukendtRegel(g, o)
	}
	linje := r.regel(g, o)
	i := linje.find(d)
	if i < 0 || d.p > r.SidsteDag().p {
		return Regelversion{}, udenfor("reglen "+g.String()+" ("+o.Tekst()+")", d, r.kendtRegel(linje))
	}
	v := linje[i]
	v.Hjemmel = v.Hjemmel.Paa(d)
	return v, nil
}

func (r *Regelsaet) kendtRegel(l regellinje) Periode {
	if len(l) == 0 {
		return Periode{}
	}
	return Periode{l[0].Fra, r.SidsteDag()}
}

func udenfor(hvad string, d Dato, kendt Periode) error { return &Udenforfejl{hvad, d, kendt} }

func ukendtSats(s Sats, o Ordning) error {
	if err := o.Tjek(); err != nil {
		return err
	}
	return NewNavnefejl("sats", int(s), "en kendt sats")
}

func ukendtRegel(g Regel, o Ordning) error {
	if !o.IsValid() {
		return ukendtSats(0, o)
	}
	return NewNavnefejl("regel", int(g), "en kendt regel")
}

// Figur returns the whole figure that a reference points at, with its sources. It is an error if this rule set has no
// such figure.
func (r *Regelsaet) Figur(ref Satsref) (Figur, error) {
	if !ref.Sats.IsValid() || !ref.Ordning.IsValid() {
		return Figur{}, ukendtSats(ref.Sats, ref.Ordning)
	}
	linje := r.serie(ref.Sats, ref.Ordning)
	i := linje.find(ref.Fra)
	if i < 0 || linje.figurer[i].Fra != ref.Fra {
		return Figur{}, udenfor("figuren i "+ref.Sats.String(), ref.Fra, linje.kendt())
	}
	return linje.figurer[i].kopi(), nil
}

func (f Figur) kopi() Figur {
	f.Kilder = append([]Kilde(nil), f.Kilder...)
	return f
}

// Figurer returns a copy of a series under a scheme, in order of date; empty when the scheme does not have it.
func (r *Regelsaet) Figurer(s Sats, o Ordning) []Figur {
	if !s.IsValid() || !o.IsValid() {
		return nil
	}
	linje := r.serie(s, o).figurer
	ud := make([]Figur, len(linje))
	for i := range linje {
		ud[i] = linje[i].kopi()
	}
	return ud
}

// Versioner returns a copy of a rule's versions under a scheme, in order of date.
func (r *Regelsaet) Versioner(g Regel, o Ordning) []Regelversion {
	if !g.IsValid() || !o.IsValid() {
		return nil
	}
	return append([]Regelversion(nil), r.regel(g, o)...)
}

// Kendt returns the days on which a series is known under a scheme.
func (r *Regelsaet) Kendt(s Sats, o Ordning) Periode {
	if !s.IsValid() || !o.IsValid() {
		return Periode{}
	}
	return r.serie(s, o).kendt()
}

// SidsteDag returns the last day of known law.
func (r *Regelsaet) SidsteDag() Dato {
	if r == nil {
		return Dato{}
	}
	return r.sidste
}

// Satser returns every series in order.
func Satser() []Sats {
	return alleVaerdier(antalSatser)
}

// Regler returns every rule in order, the kinds of income, failure, ground and exemption last.
func Regler() []Regel {
	var alle []Regel
	for g := Regel(1); int(g) < antalRegler; g++ {
		if g.IsValid() {
			alle = append(alle, g)
		}
	}
	return alle
}
