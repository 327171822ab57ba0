package ferie

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Vurdering is whether a planned holiday can be held, without its reasons.
type Vurdering struct {
	Ferie Ferie `json:"ferie"`
	// Udfald is Opfyldt: yes; IkkeOpfyldt: no; Uoplyst: a fact is missing; KraeverSkoen: an assessment is wanted.
	Udfald spor.Udfald `json:"udfald"`
	// Afgoerende is the first question that was answered with a no, 0 unless Udfald is IkkeOpfyldt.
	Afgoerende spor.ID `json:"afgoerende,omitzero"`
	// Optjening is the right to holiday with the benefit on the first day of the holiday. Holiday with feriegodtgørelse needs
	// none.
	Optjening Optjening `json:"optjening"`
	// Dage is the days that the holiday uses, and Tilbage what is left after it of the right that its last day falls under. Of a
	// holiday that is refused, Tilbage is what is left of the right in Optjening without it. It is 0 when that is not known.
	Dage    int `json:"dage"`
	Tilbage int `json:"tilbage"`
	// Udlandet says whether the person can be abroad on the holiday and keep the benefit; it is no better than Udfald is without it.
	Udlandet spor.Udfald `json:"udlandet"`
	// UdenPligter is true when the holiday can be held; then the duties of § 69, stk. 1 and 3 / § 69 k, stk. 1 and 3, are lifted on
	// its days.
	UdenPligter bool `json:"udenPligter"`
}

// Begrundet is a [Vurdering] with its reasons.
type Begrundet struct {
	Vurdering
	Spor spor.Spor `json:"spor"`
}

// Vurder answers whether a planned holiday can be held, without reasons. Errors are those of [Beregner.Ret]; the law is that
// of the holiday's first day.
func (b Beregner) Vurder(s *Sag, p Plan) (Vurdering, error) {
	g := gang{b: b, sag: s}
	return g.vurder(&p)
}

// Begrund answers whether a planned holiday can be held, with reasons.
func (b Beregner) Begrund(s *Sag, p Plan) (Begrundet, error) {
	g := gang{b: b, sag: s, med: true}
	v, err := g.vurder(&p)
	if err != nil {
		return Begrundet{}, err
	}
	return Begrundet{v, g.trin}, nil
}

func (g *gang) vurder(p *Plan) (Vurdering, error) {
	if err := g.forbered(); err != nil {
		return Vurdering{}, err
	}
	if err := p.valider(g.sag); err != nil {
		return Vurdering{}, err
	}
	if err := g.paa(p.Fra); err != nil {
		return Vurdering{}, err
	}
	v := Vurdering{Ferie: p.Ferie, Dage: g.b.Praksis.dage(p.dage())}
	if p.Art == MedYdelse {
		g.medYdelse(p, &v)
	} else {
		g.egenFerie(p, &v)
	}
	g.udlandet(p, &v)
	v.Udfald, v.Afgoerende = g.udfald, g.afgoerende
	g.pligter(p, &v)
	if v.Udfald == spor.IkkeOpfyldt {
		v.Tilbage = g.udenPlanen(&v.Optjening)
	}
	g.ryd()
	return v, g.err
}

// udenPlanen is what is left of a right when the planned holiday is not held, 0 without a known right.
func (g *gang) udenPlanen(o *Optjening) (tilbage int) {
	if o.Vindue.IsValid() {
		_, _, tilbage = g.stille().brugt(o.Uger, o.Vindue)
	}
	return tilbage
}

// medYdelse asks what holiday with the benefit takes.
func (g *gang) medYdelse(p *Plan, v *Vurdering) {
	g.tid(p, v)
	g.dag, g.udgave = p.Fra, satser.LASPaa(p.Fra)
	g.foerst()
	g.betingelser(p.dage())
	g.aftale(p)
}

// tid goes through the rights that the days of a holiday fall under: the one of its first day, and when that ends the next.
func (g *gang) tid(p *Plan, v *Vurdering) {
	g.behov = p.dage()
	v.Optjening = g.optjening(p.Fra, nil)
	if g.ens.IsValid() {
		v.Tilbage = g.rummes(v.Optjening.Uger, g.ens, p.dage(), spor.IkkeOpfyldt)
		return
	}
	o, dage := v.Optjening, p.dage()
	for o.Vindue.IsValid() {
		del, _ := dage.Faelles(o.Vindue)
		v.Tilbage = g.rummes(o.Uger, o.Vindue, del, spor.IkkeOpfyldt)
		if del.Til == p.Til {
			return
		}
		v.Tilbage = 0
		dage.Fra = del.Til.AddDays(1)
		if _, err := g.b.Regler.HentRegel(satser.RegelFerie, g.sag.Ordning, dage.Fra); err != nil {
			g.err = err
			return
		}
		if stille := g.stille(); stille.optjening(dage.Fra, &p.Ferie).Udfald == spor.IkkeOpfyldt {
			t := g.svar(spor.FerieSenest, spor.IkkeOpfyldt, satser.RegelFerie)
			t.Led[0], t.Led[1] = spor.Datotal(p.Til), spor.Datotal(o.Vindue.Til)
			g.pkt(t, 2)
			return
		}
		o = g.optjening(dage.Fra, &p.Ferie)
	}
}

// stille is a run that finds something out without steps.
func (g *gang) stille() *gang {
	return &gang{b: g.b, sag: g.sag, dag: g.dag, udgave: g.udgave, udfald: spor.Opfyldt}
}

// rummes asks whether days of a holiday fit in what is left of a right, and returns what is left after them. ellers is the answer
// when they do not.
func (g *gang) rummes(uger int, vindue, dage satser.Periode, ellers spor.Udfald) int {
	_, _, tilbage := g.brugt(uger, vindue)
	n, u := g.b.Praksis.dage(dage), spor.Opfyldt
	if n > tilbage {
		u = ellers
	}
	t := g.svar(spor.FerieRummes, u, satser.RegelFerie)
	t.Led[0], t.Led[1] = spor.Dagtal(n, 0), spor.Dagtal(tilbage, 0).Fra(g.sidste)
	t.Periode, t.Praksis = dage, g.b.Praksis.Uge
	g.pkt(t, 6)
	return max(0, tilbage-n)
}

// egenFerie asks what holiday with feriegodtgørelse or ferietillæg takes. Of one who has a right to holiday with the benefit its
// days must be agreed, and the weeks in all are counted; of others neither (§ 69, stk. 6, last two punktummer).
func (g *gang) egenFerie(p *Plan, v *Vurdering) {
	v.Optjening = g.stille().optjening(p.Fra, nil)
	switch o := &v.Optjening; {
	case o.Udfald == spor.IkkeOpfyldt:
		g.udenTolv()
	case o.Vindue.IsValid():
		*o = g.optjening(p.Fra, nil)
		del, _ := p.dage().Faelles(o.Vindue)
		v.Tilbage = g.rummes(o.Uger, o.Vindue, del, spor.KraeverSkoen)
		if del.Til != p.Til {
			v.Tilbage = 0
		}
		g.aftale(p)
	case o.Udfald == spor.Opfyldt:
		if !g.fylderHoejst(v.Dage, o.Uger) {
			g.optjening(p.Fra, nil) // what is open decides which holidays count in the same weeks
		}
		g.aftale(p)
	case p.Aftalt == spor.Ja && g.fylderHoejst(v.Dage, o.Uger):
		g.udenTolv()
		g.aftale(p)
	default:
		g.optjening(p.Fra, nil) // what is open decides whether the days must be agreed
		g.udenTolv()
	}
}

// udenTolv says that the holiday needs no 12 months.
func (g *gang) udenTolv() {
	u := spor.KraeverSkoen
	switch g.regel(satser.RegelFeriegodtgoerelse).Virkning() {
	case satser.Gaelder:
		u = spor.Opfyldt
	case satser.GaelderIkke:
		u = spor.IkkeOpfyldt
	}
	g.svar(spor.FerieMedGodtgoerelse, u, satser.RegelFeriegodtgoerelse)
}

// fylderHoejst reports whether some days and every holiday stated, whenever it was, fit in the weeks of one right.
func (g *gang) fylderHoejst(dage, uger int) bool {
	for i := range g.sag.Holdt {
		dage += g.b.Praksis.dage(g.sag.Holdt[i].dage())
	}
	return dage <= uger*g.b.Praksis.ugedage()
}

// aftale asks whether the days are agreed.
func (g *gang) aftale(p *Plan) {
	g.svar(spor.FerieAftale, p.Aftalt.Udfald(), satser.RegelFerieaftale)
}

// udlandet asks whether the person can be abroad on the holiday. The right is kept while there is right to the holiday, so the
// answer is no better than that about the holiday, and nothing is promised before that is settled.
func (g *gang) udlandet(p *Plan, v *Vurdering) {
	u := spor.KraeverSkoen
	switch g.regel(satser.RegelUdlandFerie).Virkning() {
	case satser.Gaelder:
		u = spor.Opfyldt
	case satser.GaelderIkke:
		u = spor.IkkeOpfyldt
	}
	ferien := g.udfald
	v.Udlandet = tungest(ferien, u)
	if p.Udlandet == spor.Ja && ferien != spor.IkkeOpfyldt && (u != spor.Opfyldt || ferien == spor.Opfyldt) {
		g.svar(spor.FerieUdlandet, u, satser.RegelUdlandFerie)
	}
}

// tungest is the answer to two questions that must both be answered with a yes.
func tungest(a, b spor.Udfald) spor.Udfald {
	for _, u := range [...]spor.Udfald{spor.IkkeOpfyldt, spor.Uoplyst, spor.KraeverSkoen} {
		if a == u || b == u {
			return u
		}
	}
	return spor.Opfyldt
}

// pligter says that the duties are lifted while a holiday that can be held is held.
func (g *gang) pligter(p *Plan, v *Vurdering) {
	fritaget := satser.FritagetFerie.Regel()
	if v.Udfald != spor.Opfyldt || g.regel(fritaget).Virkning() != satser.Gaelder {
		return
	}
	v.UdenPligter = true
	t := g.svar(spor.FeriePligter, spor.Opfyldt, fritaget)
	t.Periode = p.dage()
	if v.Optjening.Udfald != spor.Opfyldt {
		t.Praksis = spor.FeriePligterLoeftet
	}
}

// Svar gives the answer in a word: "ja", "nej", "uoplyst" or "kræver skøn".
func (v Vurdering) Svar() string { return ord(v.Udfald) }

// Svar gives the answer in a word: "ja", "nej", "uoplyst" or "kræver skøn".
func (r Ret) Svar() string { return ord(r.Udfald) }

func ord(u spor.Udfald) string {
	switch u {
	case spor.Opfyldt:
		return "ja"
	case spor.IkkeOpfyldt:
		return "nej"
	}
	return u.String()
}
