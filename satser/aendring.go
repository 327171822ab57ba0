package satser

// Regelaendring is one change of a rule set, for [Regelsaet.Med]. It is made by [NyFigur], [NyRegel] or [KendtTil],
// or read by [LaesAendringer], and is immutable. The zero value, a nil interface, is refused.
type Regelaendring interface {
	// String says in Danish what is changed and from which day.
	String() string
	// paa makes the change; its fault names what is changed and the day.
	paa(u *udkast) *Inputfejl
}

// NyFigur adds a figure to a series under a scheme. The figure holds on its own days: what it covers of the figures
// that are there gives way. A figure without a provision of its own stands where its series says.
func NyFigur(s Sats, o Ordning, f Figur) Regelaendring {
	return figuraendring{s, o, f.kopi(), Hjemmel{}}
}

// NyRegel adds a version to a rule under a scheme. It holds from its first day until the next version and replaces a
// version from the same day.
func NyRegel(g Regel, o Ordning, v Regelversion) Regelaendring { return regelaendring{g, o, v} }

// KendtTil moves the last day of known law forward: the caller vouches that the rules go on until then, as when next
// January's table is taken into use before a release. It adds no figures.
func KendtTil(sidste Dato) Regelaendring { return horisontaendring{sidste} }

type figuraendring struct {
	sats    Sats
	ordning Ordning
	figur   Figur
	// hjemmel is what a document said of the whole series; zero when it said nothing.
	hjemmel Hjemmel
}

func (c figuraendring) sted() string {
	return c.sats.String() + "/" + c.ordning.String() + "/" + c.figur.Fra.String()
}

func (c figuraendring) String() string {
	return c.sats.String() + " (" + c.ordning.Tekst() + ") " + Periode{c.figur.Fra, c.figur.Til}.String() + ": " + c.figur.Vaerdi.String()
}

func (c figuraendring) paa(u *udkast) *Inputfejl {
	fejl := validerSted(c.sats, c.ordning)
	if fejl == nil {
		fejl = c.figur.valider(c.sats)
	}
	if fejl != nil {
		return fejl.I(c.sted())
	}
	l, f := &u.serier[c.sats][c.ordning], c.figur
	switch {
	case l.hjemmel.IsZero():
		l.hjemmel = c.hjemmel
	case f.Hjemmel.IsZero() && c.hjemmel != l.hjemmel:
		f.Hjemmel = c.hjemmel
	}
	l.figurer = medFigur(l.figurer, f)
	return validerLaengde(len(l.figurer)).I(c.sted())
}

type regelaendring struct {
	regel   Regel
	ordning Ordning
	version Regelversion
}

func (c regelaendring) sted() string {
	return c.regel.String() + "/" + c.ordning.String() + "/" + c.version.Fra.String()
}

func (c regelaendring) String() string {
	return c.regel.String() + " (" + c.ordning.Tekst() + ") fra " + c.version.Fra.String() + ": " + c.version.Virkning.String()
}

func (c regelaendring) paa(u *udkast) *Inputfejl {
	p := regelpost{c.regel, c.ordning, []Regelversion{c.version}}
	if fejl := p.validerSted(); fejl != nil {
		return fejl.I(c.sted())
	}
	if fejl := c.version.valider(c.regel); fejl != nil {
		return fejl.I(c.sted())
	}
	l := &u.regler[c.regel][c.ordning]
	*l = medVersion(*l, c.version)
	return validerLaengde(len(*l)).I(c.sted())
}

type horisontaendring struct{ sidste Dato }

func (c horisontaendring) String() string { return "kendt til og med " + c.sidste.String() }

func (c horisontaendring) paa(u *udkast) *Inputfejl {
	if !c.sidste.IsValid() || c.sidste.Before(u.sidste) {
		return NewInputfejl("sidsteDag", KodeModstrid, c.sidste.String(), "en dag, der ikke ligger før "+u.sidste.String())
	}
	u.sidste = c.sidste
	return nil
}
