package satser

// Advarselskode says which regularity a figure breaks. The zero value is none.
type Advarselskode uint8

// The regularities of the published figures.
const (
	// AfvigerFraRegulering breaks the yearly chain: last year's figure, regulated and rounded.
	AfvigerFraRegulering Advarselskode = iota + 1
	// AfvigerFraSerie breaks what ties one series to another: a day rate to the month, an hour to the week, a ceiling
	// to a rate.
	AfvigerFraSerie
	// AfvigerMellemOrdninger differs between kap. 6 a and kap. 6 b, whose figures have been the same since 2015.
	AfvigerMellemOrdninger
	// UdenBelaeg was seen and does not say where, or was computed and does not say how.
	UdenBelaeg
)

var advarselskoder = Navne{"", "afviger fra reguleringen", "afviger fra en anden serie", "afviger mellem ordningerne", "uden belæg"}

// String gives the code in Danish; it is also the text form.
func (k Advarselskode) String() string { return advarselskoder.Navn(int(k)) }

// MarshalText gives the form of [Advarselskode.String].
func (k Advarselskode) MarshalText() ([]byte, error) { return advarselskoder.Marshal("kode", int(k)) }

// UnmarshalText reads what [Advarselskode.MarshalText] writes.
func (k *Advarselskode) UnmarshalText(t []byte) error {
	return LaesNavn(k, advarselskoder, "kode", t)
}

// Advarsel is a figure that breaks a regularity of the published ones. It is no fault, since a regularity is not the
// law; but a figure typed wrong breaks one nearly always.
type Advarsel struct {
	Sats    Sats          `json:"sats"`
	Ordning Ordning       `json:"ordning"`
	Dato    Dato          `json:"dato"` // the first day on which the figure breaks it
	Kode    Advarselskode `json:"kode"`
	Vaerdi  Beloeb        `json:"vaerdi"`
	Ventet  Beloeb        `json:"ventet"` // what the regularity gives; zero when it is no amount
}

// Tekst says in Danish what breaks what.
func (a Advarsel) Tekst() string {
	s := a.Sats.Tekst() + " (" + a.Ordning.Tekst() + ") er fra den " + a.Dato.Tekst() + " " + a.tal(a.Vaerdi) + ", men "
	if a.Kode == UdenBelaeg {
		return s + "det er ikke angivet, hvor tallet er set, eller hvordan det er beregnet"
	}
	return s + a.grund() + " giver " + a.tal(a.Ventet)
}

// tal writes a figure of the series with what it is counted in.
func (a Advarsel) tal(b Beloeb) string {
	if a.Sats.Enhed() == Pct {
		return b.Tekst() + " pct."
	}
	return b.Tekst() + " kr."
}

func (a Advarsel) grund() string {
	switch a.Kode {
	case AfvigerFraRegulering:
		return "den årlige regulering"
	case AfvigerFraSerie:
		if a.Sats.IsValid() {
			return "reglen " + regelmaessigheder[a.Sats].afledningstekst()
		}
	case AfvigerMellemOrdninger:
		return "den anden ordning"
	}
	return "reglen"
}

// advarslerUdover returns the warnings that u gives rise to and foer does not.
func (u *udkast) advarslerUdover(foer *udkast) []Advarsel {
	kendte := map[Advarsel]bool{}
	for _, a := range foer.advarsler() {
		kendte[a] = true
	}
	var nye []Advarsel
	for _, a := range u.advarsler() {
		if !kendte[a] {
			nye = append(nye, a)
		}
	}
	return nye
}

// advarsler holds every figure against the regularities, in order of series, scheme and day.
func (u *udkast) advarsler() []Advarsel {
	var alle []Advarsel
	for s := Sats(1); s < antalSatser; s++ {
		for o := Ressourceforloeb; o <= Jobafklaring; o++ {
			alle = u.udenBelaeg(alle, s, o)
			alle = u.bruddIKaeden(alle, s, o)
			alle = u.bruddMedSerie(alle, s, o)
		}
		alle = u.bruddMellemOrdninger(alle, s)
	}
	return alle
}

func (u *udkast) udenBelaeg(alle []Advarsel, s Sats, o Ordning) []Advarsel {
	for i := range u.serier[s][o].figurer {
		if f := &u.serier[s][o].figurer[i]; !f.harBelaeg() {
			alle = append(alle, Advarsel{Sats: s, Ordning: o, Dato: f.Fra, Kode: UdenBelaeg, Vaerdi: f.Vaerdi})
		}
	}
	return alle
}

func (u *udkast) bruddIKaeden(alle []Advarsel, s Sats, o Ordning) []Advarsel {
	m, linje := &regelmaessigheder[s], u.serier[s][o].figurer
	if m.kaede == 0 {
		return alle
	}
	for i := 1; i < len(linje); i++ {
		f := &linje[i]
		ventet, ok := u.efterReguleringen(m, o, &linje[i-1], f.Fra)
		if ok && ventet != f.Vaerdi {
			alle = append(alle, Advarsel{s, o, f.Fra, AfvigerFraRegulering, f.Vaerdi, ventet})
		}
	}
	return alle
}

// efterReguleringen is what the chain gives from a day: the same figure inside a year, the regulated one in the next.
// Over a longer step, and where the year's percentages are not known, it gives nothing.
func (u *udkast) efterReguleringen(m *regelmaessighed, o Ordning, forrige *Figur, d Dato) (Beloeb, bool) {
	switch d.Aar() - forrige.Fra.Aar() {
	case 0:
		return forrige.Vaerdi, true
	case 1:
		reg, ok := u.regulering(o, d)
		return m.reguleret(forrige.Vaerdi, reg.procent(m), d), ok
	}
	return Beloeb{}, false
}

// regulering finds the percentages of a year.
func (u *udkast) regulering(o Ordning, d Dato) (Regulering, bool) {
	generel, ok1 := u.vaerdi(ReguleringGenerel, o, d)
	fradrag, ok2 := u.vaerdi(ReguleringFradrag, o, d)
	return Regulering{somProcent(generel), somProcent(fradrag)}, ok1 && ok2
}

// somProcent reads the figure of a series of percentages.
func somProcent(b Beloeb) Procent { return Procent(b.n / EnhederPrOere) }

func (u *udkast) vaerdi(s Sats, o Ordning, d Dato) (Beloeb, bool) {
	l := &u.serier[s][o]
	i := l.find(d)
	if i < 0 {
		return Beloeb{}, false
	}
	return l.figurer[i].Vaerdi, true
}

func (u *udkast) bruddMedSerie(alle []Advarsel, s Sats, o Ordning) []Advarsel {
	m := &regelmaessigheder[s]
	if m.af == 0 {
		return alle
	}
	for _, f := range u.serier[s][o].figurer {
		for _, g := range u.serier[m.af][o].figurer {
			d, faelles := faellesFra(&f, &g)
			if ventet := m.afledt(g.Vaerdi); faelles && ventet != f.Vaerdi {
				alle = append(alle, Advarsel{s, o, d, AfvigerFraSerie, f.Vaerdi, ventet})
			}
		}
	}
	return alle
}

// enigeFra is the first day on which the two schemes are expected to have the same figures: in 2014 § 69 j, stk. 9,
// has its own.
var enigeFra = Dato{2015<<9 | 1<<5 | 1}

func (u *udkast) bruddMellemOrdninger(alle []Advarsel, s Sats) []Advarsel {
	for _, f := range u.serier[s][Ressourceforloeb].figurer {
		for _, g := range u.serier[s][Jobafklaring].figurer {
			d, faelles := faellesFra(&f, &g)
			if faelles && f.Vaerdi != g.Vaerdi && !d.Before(enigeFra) {
				alle = append(alle, Advarsel{s, Jobafklaring, d, AfvigerMellemOrdninger, g.Vaerdi, f.Vaerdi})
			}
		}
	}
	return alle
}

// faellesFra returns the first day that two figures share.
func faellesFra(f, g *Figur) (Dato, bool) {
	p, ok := Periode{f.Fra, f.Til}.Faelles(Periode{g.Fra, g.Til})
	return p.Fra, ok
}
