package ferie

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Beregner answers under one rule set and one practice. It is a plain value, safe for any number of goroutines.
//
//	b := ferie.Beregner{Regler: satser.Gaeldende()}
type Beregner struct {
	Regler  *satser.Regelsaet
	Praksis Praksis // the zero value is the default practice
}

// Optjening is the right to holiday with the benefit, as it stands on a day: earned or not, and when it can be used.
type Optjening struct {
	// Udfald is Opfyldt when a right is earned and can still be used on the day; IkkeOpfyldt when not; Uoplyst or KraeverSkoen
	// when a fact or an assessment decides.
	Udfald spor.Udfald `json:"udfald"`
	// Optjent is the first day of the right, Maaneder the calendar months that gave it (with those of løntilskud between them),
	// and Vindue the twelve months in which it must be used. They are zero without a right, and when facts that are missing
	// move them.
	Optjent  satser.Dato    `json:"optjent,omitzero"`
	Maaneder satser.Periode `json:"maaneder,omitzero"`
	Vindue   satser.Periode `json:"vindue,omitzero"`
	// Uger is the most weeks of holiday in all.
	Uger int `json:"uger,omitzero"`
	// Talte is the months that count towards the next right, those before the month of the day; the fewest that it can be when
	// something is open. Naeste is the first day on which that right can be earned, if every month from that of the day on
	// counts; zero when something is open.
	Talte  int         `json:"talte"`
	Naeste satser.Dato `json:"naeste,omitzero"`
}

// Ret is whether holiday with the benefit can be held on a day, without its reasons. That its days must be agreed with the
// municipality belongs to a [Plan].
type Ret struct {
	Dag satser.Dato `json:"dag"`
	// Udfald is Opfyldt: yes; IkkeOpfyldt: no; Uoplyst: a fact is missing; KraeverSkoen: an assessment is wanted.
	Udfald spor.Udfald `json:"udfald"`
	// Afgoerende is the first question that was answered with a no, 0 unless Udfald is IkkeOpfyldt.
	Afgoerende spor.ID   `json:"afgoerende,omitzero"`
	Optjening  Optjening `json:"optjening"`
	// IAlt is the days that the weeks are worth, Holdt those that holidays in Vindue use of them, and Tilbage what is left; all
	// are 0 when Vindue is open and that could change them.
	IAlt    int `json:"iAlt"`
	Holdt   int `json:"holdt"`
	Tilbage int `json:"tilbage"`
}

// BegrundetRet is a [Ret] with its reasons.
type BegrundetRet struct {
	Ret
	Spor spor.Spor `json:"spor"`
}

// Ret answers for a day without reasons.
//
// An error means malformed facts ([*satser.Inputfejl]) or a day outside known law ([*satser.Udenforfejl]); a legal no is an
// answer.
func (b Beregner) Ret(s *Sag, d satser.Dato) (Ret, error) {
	g := gang{b: b, sag: s}
	return g.ret(d)
}

// BegrundRet answers for a day with reasons.
func (b Beregner) BegrundRet(s *Sag, d satser.Dato) (BegrundetRet, error) {
	g := gang{b: b, sag: s, med: true}
	r, err := g.ret(d)
	if err != nil {
		return BegrundetRet{}, err
	}
	return BegrundetRet{r, g.trin}, nil
}

// ret asks the questions of a day: is a right earned, is anything left of it, must other holiday be held first, and is the
// benefit received.
func (g *gang) ret(d satser.Dato) (Ret, error) {
	if err := g.forbered(); err != nil {
		return Ret{}, err
	}
	if !d.IsValid() {
		return Ret{}, satser.NewInputfejl("dag", satser.KodeMangler, "", "en dag som 2025-01-31")
	}
	if err := g.paa(d); err != nil {
		return Ret{}, err
	}
	r := Ret{Dag: d}
	g.behov = satser.Periode{Fra: d, Til: d}
	if r.Optjening = g.optjening(d, nil); g.udfald != spor.IkkeOpfyldt {
		if v := r.Optjening.Vindue; v.IsValid() || g.ens.IsValid() {
			if !v.IsValid() {
				v = g.ens
			}
			r.IAlt, r.Holdt, r.Tilbage = g.brugt(r.Optjening.Uger, v)
			g.tilbage(r.Tilbage)
		}
		g.foerst()
		g.betingelser(satser.Periode{Fra: d, Til: d})
	}
	r.Udfald, r.Afgoerende = g.udfald, g.afgoerende
	g.ryd()
	return r, g.err
}

// brugt counts what holidays have used of a right with some weeks that can be used in a window.
func (g *gang) brugt(uger int, vindue satser.Periode) (iAlt, holdt, tilbage int) {
	iAlt = uger * g.b.Praksis.ugedage()
	t := g.regn(spor.FerieIAlt, spor.Gange, 6)
	t.Led[0], t.Led[1], t.Resultat = spor.Dagtal(g.b.Praksis.ugedage(), 0), spor.Stk(uger), spor.Dagtal(iAlt, 0)
	tilbage = iAlt
	for i := range g.sag.Holdt {
		f := &g.sag.Holdt[i]
		if dage, ok := f.dage().Faelles(vindue); ok {
			n := g.b.Praksis.dage(dage)
			holdt += n
			tilbage = g.ferien(f.Art, dage, n, tilbage)
		}
	}
	return iAlt, holdt, tilbage
}

// ferien takes the days of a holiday from what is left.
func (g *gang) ferien(a Ferieart, dage satser.Periode, n, tilbage int) int {
	if a == MedKontanthjaelp {
		t := g.svar(spor.FerieMedHjaelp, spor.Opfyldt, satser.RegelFerie)
		t.Periode, t.Praksis = dage, spor.FerieHjaelpMedregnes
		g.pkt(t, 6)
	}
	nu := max(0, tilbage-n)
	fra := len(g.trin)
	t := g.regn(spor.FerieBrugt, spor.Overskydende, 6)
	t.Led[0], t.Led[1], t.Resultat = spor.Dagtal(tilbage, 0).Fra(g.sidste), spor.Dagtal(n, 0), spor.Dagtal(nu, 0)
	t.Periode = dage
	g.sidste = fra + 1
	return nu
}

// tilbage says whether anything is left.
func (g *gang) tilbage(n int) {
	u := spor.Opfyldt
	if n == 0 {
		u = spor.IkkeOpfyldt
	}
	t := g.svar(spor.FerieTilbage, u, satser.RegelFerie)
	t.Led[0], t.Praksis = spor.Dagtal(n, 0).Fra(g.sidste), g.b.Praksis.Uge
	g.pkt(t, 6)
}

// foerst asks whether earned holiday must be held first.
func (g *gang) foerst() {
	u := spor.Uoplyst
	switch g.sag.Feriegodtgoerelse {
	case spor.Ja:
		u = spor.IkkeOpfyldt
	case spor.Nej:
		u = spor.Opfyldt
	}
	g.pkt(g.svar(spor.FerieGodtgoerelseFoerst, u, satser.RegelFerie), 5)
}

// betingelser asks whether the person otherwise meets the conditions for the benefit on some days. A day on which it is
// received shows that; a day on which something else is, that the person does not receive it.
func (g *gang) betingelser(p satser.Periode) {
	u := spor.Opfyldt
	modtager, modtagerIkke := g.modtager(p)
	switch s := g.sag.Betingelser; {
	case s == spor.Nej || modtagerIkke:
		u = spor.IkkeOpfyldt
	case modtager || s == spor.Ja:
	case s == spor.IkkeVurderet:
		u = spor.KraeverSkoen
	default:
		u = spor.Uoplyst
	}
	t := g.svar(spor.FerieBetingelser, u, satser.RegelFerie)
	t.Periode = p
	g.pkt(t, 3)
}

// modtager reports whether the benefit is stated to be received on every day, and whether some day is stated without it.
func (g *gang) modtager(p satser.Periode) (alle, ikke bool) {
	alle = true
	for d := p.Fra; !d.After(p.Til); d = d.AddDays(1) {
		med, kendt := g.lever(d)
		alle = alle && med
		ikke = ikke || kendt && !med
	}
	return alle, ikke
}

// lever reports whether the person is stated to receive the benefit on a day, and whether anything is stated about it.
func (g *gang) lever(d satser.Dato) (med, kendt bool) {
	for i := range g.sag.Perioder {
		if p := &g.sag.Perioder[i]; p.dage().Contains(d) {
			kendt = true
			med = med || p.Art == Ressourceforloebsydelse || p.Art == Nulydelse || p.Art == Sanktioneret
		}
	}
	for i := range g.sag.Holdt {
		med = med || g.sag.Holdt[i].Art == MedYdelse && g.sag.Holdt[i].dage().Contains(d)
	}
	return med, kendt
}
