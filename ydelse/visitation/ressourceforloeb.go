package visitation

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Ressourceforloeb is the facts on which the municipality decides about a ressourceforløb.
type Ressourceforloeb struct {
	// Afgoerelse is the day of the decision, whose law applies. Fra is the first day of the course, on which age is measured;
	// left out, it is the day of the decision.
	Afgoerelse satser.Dato `json:"afgoerelse"`
	Fra        satser.Dato `json:"fra,omitzero"`
	Person     Person      `json:"person"`
	// Laengde is how long the course is to last; left out, the answer is about a course as short as the law allows.
	Laengde    Laengde    `json:"laengde,omitzero"`
	Maalgruppe Maalgruppe `json:"maalgruppe,omitzero"`
	// Udviklingsperspektiv: is there a prospect of developing the ability to work. Asked by a decision from 1 July 2018, and not
	// read until 31 May 2018.
	Udviklingsperspektiv spor.Svar `json:"udviklingsperspektiv,omitzero"`
	// UdenForbedring: is it documented, or for special reasons quite obvious, that the ability to work cannot be improved by a
	// course (from 1 July 2018; ja beside a prospect is for the municipality to settle). Until 31 May 2018: is it obviously
	// pointless because of severe illness or considerable impairment. In June 2018, when it is not known which rule applied,
	// state both: a prospect and nej here is a yes by both rules, no prospect and ja a no by both, and the rest is left open.
	UdenForbedring spor.Svar `json:"udenForbedring,omitzero"`
	// Oenske: does the person wish the course. Asked where age makes it decide, and of a førtidspensionist.
	Oenske spor.Svar `json:"oenske,omitzero"`
	// Foertidspension is ja of a person who receives førtidspension; then § 115 applies. Not stated is taken as no; IkkeVurderet
	// leaves the answer open.
	Foertidspension spor.Svar `json:"foertidspension,omitzero"`
	// Frasiger is ja when the person gives up the benefit that belongs to the course.
	Frasiger spor.Svar `json:"frasiger,omitzero"`
	// Tidligere is earlier ressourceforløb, each with its last day or its length, over when this one begins. nil says that there
	// are none: state them all from 40.
	Tidligere []Forloeb `json:"tidligere,omitempty"`
}

// Maalgruppe is the municipality's assessment of the target group (LAB § 112, stk. 1; until 2019 § 68 a, stk. 1). All of the
// first three are needed, and one of the last three.
type Maalgruppe struct {
	KomplekseProblemer     spor.Svar `json:"komplekseProblemer,omitzero"`     // complex problems beyond unemployment
	IndsatsUtilstraekkelig spor.Svar `json:"indsatsUtilstraekkelig,omitzero"` // that an effort under LAB or LAS could not solve
	KraeverHelhed          spor.Svar `json:"kraeverHelhed,omitzero"`          // that take a combined course

	LaengereForsoergelse spor.Svar `json:"laengereForsoergelse,omitzero"` // nr. 1: a long time on public support
	TilbudUdenVirkning   spor.Svar `json:"tilbudUdenVirkning,omitzero"`   // nr. 2: tilbud or revalidering without effect
	LaengereIndsats      spor.Svar `json:"laengereIndsats,omitzero"`      // nr. 3: a longer effort before a goal can be set
}

// start is the first day of the course.
func (r *Ressourceforloeb) start() satser.Dato {
	if r.Fra.IsValid() {
		return r.Fra
	}
	return r.Afgoerelse
}

// Ressourceforloeb answers whether a ressourceforløb can be granted.
func (v Vurderer) Ressourceforloeb(r *Ressourceforloeb) (Vurdering, error) {
	if err := r.Valider(); err != nil {
		return Vurdering{}, err
	}
	g, err := v.begynd(satser.Ressourceforloeb, r.Afgoerelse)
	if err != nil {
		return Vurdering{}, err
	}
	g.regelPaa(satser.RegelVarighed, r.start()) // the course must begin within known law
	switch b := g.regel(satser.RegelBevilling); {
	case g.err != nil:
	case b.Virkning() != satser.Gaelder:
		g.lukket(b)
	default:
		g.skriv(spor.BevillingMulig, spor.Opfyldt, b).Led[0] = spor.Datotal(r.Afgoerelse)
		g.ressourceforloeb(r)
	}
	return g.faerdig()
}

func (g *gang) ressourceforloeb(r *Ressourceforloeb) {
	g.frasigelse(r.Frasiger)
	switch {
	case r.Foertidspension == spor.Ja:
		g.foertidspensionist(r)
	case r.Foertidspension != spor.IkkeVurderet:
		g.ikkePensionist(r)
	case g.foertidspensionUoplyst(r):
		g.ikkePensionist(r)
	}
	g.laengde(r)
}

// ikkePensionist asks what is asked of everyone who does not receive førtidspension.
func (g *gang) ikkePensionist(r *Ressourceforloeb) {
	g.maalgruppe(&r.Maalgruppe)
	g.udvikling(r)
	g.alder(r)
}

// frasigelse: course and benefit are one (Ankestyrelsen 10-23, on the words of 2020).
func (g *gang) frasigelse(frasiger spor.Svar) {
	if frasiger != spor.Ja {
		return
	}
	v := g.regel(satser.RegelMaalgruppe)
	u := spor.KraeverSkoen
	if kendtLAB(v) {
		u = spor.IkkeOpfyldt
	}
	g.svar(spor.Frasigelse, u, v).Praksis = spor.ForloebOgYdelse
}

// kendtLAB reports whether a rule is read in the act on the active effort of 2019 or later.
func kendtLAB(v satser.Regelopslag) bool {
	u := v.Hjemmel().Udgave
	return u.Retskilde() == satser.LAB && u != satser.Lov1380af2012LAB
}

// maalgruppe asks for the three parts of the target group, and one of nr. 1-3.
func (g *gang) maalgruppe(m *Maalgruppe) {
	v := g.regel(satser.RegelMaalgruppe)
	g.svar(spor.MaalgruppeProblemer, m.KomplekseProblemer.Udfald(), v)
	g.svar(spor.MaalgruppeIndsats, m.IndsatsUtilstraekkelig.Udfald(), v)
	g.svar(spor.MaalgruppeHelhed, m.KraeverHelhed.Udfald(), v)
	svar := [...]spor.Svar{m.LaengereForsoergelse, m.TilbudUdenVirkning, m.LaengereIndsats}
	samlet := spor.IkkeOpfyldt
	for i, s := range svar {
		switch u := s.Udfald(); {
		case u == spor.Opfyldt:
			g.svar(spor.MaalgruppeForsoergelse+spor.ID(i), u, v).Hjemmel.Nr = uint8(i + 1)
			return
		case u == spor.Uoplyst || u == spor.KraeverSkoen && samlet == spor.IkkeOpfyldt:
			samlet = u
		}
	}
	g.svar(spor.MaalgruppeBetingelse, samlet, v)
}

// udvikling asks whether the ability to work can be developed. In the days of 2018 when it is not known which rule applied, it
// must be answered the same by both.
func (g *gang) udvikling(r *Ressourceforloeb) {
	v := g.regel(satser.RegelUdvikling)
	u := modsat(r.UdenForbedring)
	switch v.Virkning() {
	case satser.IkkeFormaalsloest:
		g.svar(spor.UdenFormaal, u, v)
	case satser.MedUdvikling:
		g.svar(spor.Udviklingsperspektiv, r.Udviklingsperspektiv.Udfald(), v).Hjemmel.Pkt = 1
		if u == spor.IkkeOpfyldt && r.Udviklingsperspektiv == spor.Ja {
			u = spor.KraeverSkoen // the two answers contradict each other
		}
		if u != spor.Uoplyst { // a prospect that is found needs no second answer
			t := g.svar(spor.UdenForbedring, u, v)
			if kendtLAB(v) { // the words of 2018 are in no edition in hand
				t.Hjemmel.Pkt = 2
			}
		}
	default:
		if u != r.Udviklingsperspektiv.Udfald() || u == spor.Uoplyst {
			u = spor.KraeverSkoen
		}
		g.svar(spor.UdenFormaal, u, v)
	}
}

// laengde asks whether the course is one that the law allows, when its length is stated.
func (g *gang) laengde(r *Ressourceforloeb) {
	if r.Laengde.IsZero() || g.err != nil {
		return
	}
	f := Forloeb{Fra: r.start(), Bevilget: r.Afgoerelse, Laengde: r.Laengde}
	m := maaling{gang: g, f: &f, p: r.Person}
	if m.ramme() {
		m.graenser()
		m.sidste()
		m.holdes()
		if d := r.Person.Folkepension; d.IsZero() || d.After(f.Fra) { // otherwise it is said already
			m.folkepension()
			m.slut()
		}
	}
}
