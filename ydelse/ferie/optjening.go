package ferie

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// optjening answers whether a right to holiday with the benefit is earned and can be used on a day:
//
//  1. A month is a calendar month. One with a day of the benefit counts whole.
//  2. The count runs from the first month with the benefit, or with help from which the person went over to it. A whole month
//     without breaks it, and it begins again.
//  3. The right is there on the first day after the twelfth month, or on the day on which the person goes over when that is
//     later. It can be used in the twelve calendar months after the twelfth one, also when the count is broken then.
//  4. The next twelve months give the next right.
//  5. What is not stated or left open is tried both ways. When both come to the same, it is not asked for; nor is a fact that
//     moves the time of a right and changes nothing on the days asked about.
func (g *gang) optjening(d satser.Dato, plan *Ferie) Optjening {
	g.dag, g.udgave = d, satser.LASPaa(d)
	regel, opgoerelse := g.regel(satser.RegelFerie), g.regel(satser.RegelFerieopgoerelse)
	if g.err != nil {
		return Optjening{}
	}
	if u := gaelder(regel, opgoerelse); u != spor.Opfyldt {
		g.svar(spor.FerieRegel, u, satser.RegelFerie)
		return Optjening{Udfald: u}
	}
	t := taelling{sag: g.sag, plan: plan, regler: g.b.Regler, dag: d, tolv: min(max(1, int(regel.Tal(0))/100), maksMaaneder)}
	t.skrivDagboeger()
	t.bestemMaaneder()
	t.afklarUddannelseshjaelp(opgoerelse)
	t.saml()
	return g.afgoer(&t, max(0, int(regel.Tal(1))/100))
}

// maksMaaneder is the most months that a rule set can ask for.
const maksMaaneder = 60

// gaelder says whether the rules give holiday at all.
func gaelder(regel, opgoerelse satser.Regelopslag) spor.Udfald {
	switch {
	case regel.Virkning() == satser.GaelderIkke:
		return spor.IkkeOpfyldt
	case regel.Virkning() != satser.Gaelder || opgoerelse.Virkning() == satser.KraeverSkoen:
		return spor.KraeverSkoen
	}
	return spor.Opfyldt
}

// afgoer runs the count and answers.
func (g *gang) afgoer(t *taelling, uger int) Optjening {
	kendt := g.sag.Forud == spor.Nej
	ender := t.koer(kendt, tvang{})
	svar := t.svar(ender)
	o := Optjening{Uger: uger, Talte: faerrest(ender)}
	if len(svar) == 1 {
		o.Naeste = t.naeste(ender)
		g.sikker(t, &o, ender)
		return o
	}
	forud, afgoer := g.aabne(t, svar, kendt)
	altid := len(svar) > 0 && !slices.Contains(svar, vundet{}) // a right in every case; only its time is open
	u := spor.Uoplyst
	if altid && g.ensFor(t, svar) && t.lutterFakta(afgoer) {
		u = spor.Opfyldt
	} else {
		g.ens = satser.Periode{}
	}
	o.Udfald = spor.Uoplyst
	if n := g.sporg(t, forud, afgoer, u); n == 0 {
		o.Udfald = spor.KraeverSkoen
	}
	if altid {
		o.Udfald = spor.Opfyldt
	}
	return o
}

// ensFor reports whether every right that is possible comes to the same for the days asked about: they lie in each of the windows,
// and the same days of holiday are held in each. It keeps one of the windows to count in.
func (g *gang) ensFor(t *taelling, svar []vundet) bool {
	if !g.behov.IsValid() {
		return false
	}
	g.ens = t.vindue(svar[0])
	for _, v := range svar {
		w := t.vindue(v)
		if !w.Contains(g.behov.Fra) || !w.Contains(g.behov.Til) || slices.ContainsFunc(g.sag.Holdt, func(f Ferie) bool {
			a, _ := f.dage().Faelles(w)
			b, _ := f.dage().Faelles(g.ens)
			return a != b
		}) {
			return false
		}
	}
	return true
}

// vindue is the twelve calendar months in which a right can be used.
func (t *taelling) vindue(v vundet) satser.Periode {
	m := t.foerste.Add(int(v.vindue))
	return satser.Periode{Fra: m.FoersteDag(), Til: m.Add(vinduet - 1).SidsteDag()}
}

// lutterFakta reports whether the open questions that decide are of facts that are not stated, and none is the municipality's.
func (t *taelling) lutterFakta(afgoer []bool) bool {
	return !slices.ContainsFunc(t.maaneder, func(m maaned) bool { return afgoer[m.gruppe] && !m.ukendt })
}

// faerrest is the fewest months counted towards the next right.
func faerrest(ender []tilstand) int {
	if len(ender) == 0 {
		return 0
	}
	n := ender[0].n
	for _, s := range ender {
		n = min(n, s.n)
	}
	return int(n)
}

// naeste is the first day on which the next right can be earned, when every end agrees.
func (t *taelling) naeste(ender []tilstand) satser.Dato {
	for _, s := range ender {
		if s.n != ender[0].n {
			return satser.Dato{}
		}
	}
	return t.foerste.Add(t.sidste + t.tolv - int(ender[0].n)).FoersteDag()
}

// sikker fills in an answer that nothing open can change, and writes its steps.
func (g *gang) sikker(t *taelling, o *Optjening, ender []tilstand) {
	s := ender[0]
	if !t.har(s.vundet) {
		o.Udfald = spor.IkkeOpfyldt
		g.ingenRet(t, ender)
		return
	}
	v := s.vundet
	foerst, sidst := t.foerste.Add(int(v.fra)), t.foerste.Add(int(v.vindue)-1)
	o.Udfald, o.Optjent = spor.Opfyldt, v.optjent
	o.Maaneder = satser.Periode{Fra: foerst.FoersteDag(), Til: sidst.SidsteDag()}
	o.Vindue = t.vindue(v)
	g.taltFra(t, int(v.fra), int(v.vindue))
	x := g.svar(spor.FerieTolvMaaneder, spor.Opfyldt, satser.RegelFerie)
	x.Led[0], x.Periode = spor.Stk(t.tolv), o.Maaneder
	g.pkt(x, 1)
	if v.flere {
		x = g.svar(spor.FerieNaeste, spor.Opfyldt, satser.RegelFerie)
		x.Periode, x.Praksis = o.Maaneder, spor.FerieMaanederFoelger
	}
	x = g.svar(spor.FerieOptjent, spor.Opfyldt, satser.RegelFerie)
	x.Led = [3]spor.Tal{spor.Stk(o.Uger), spor.Datotal(o.Optjent), spor.Datotal(o.Vindue.Til)}
	if o.Optjent.After(o.Vindue.Fra) {
		x.Praksis = spor.FerieTidFraTolvte
	}
	g.pkt(x, 2)
}

// ingenRet says why there is no right on the day: an earlier one is over, the count is broken, too few months.
func (g *gang) ingenRet(t *taelling, ender []tilstand) {
	s := ender[0]
	if v := s.vundet; !v.optjent.IsZero() && enige(ender, func(s tilstand) vundet { return s.vundet }) {
		x := g.skriv(spor.FerieUdloebet, spor.IkkeOpfyldt, satser.RegelFerie)
		x.Led[0], x.Led[1] = spor.Datotal(v.optjent), spor.Datotal(t.foerste.Add(int(v.vindue)+vinduet-1).SidsteDag())
		g.pkt(x, 2)
	}
	if enige(ender, func(s tilstand) int16 { return s.fra }) {
		g.taltNu(t, &s)
	}
	x := g.svar(spor.FerieTolvMaaneder, spor.IkkeOpfyldt, satser.RegelFerie)
	x.Led = [3]spor.Tal{spor.Stk(faerrest(ender)), spor.Stk(t.tolv), spor.Datotal(t.dag.Maaned().FoersteDag())}
	g.pkt(x, 1)
}

// enige reports whether the ends agree on something.
func enige[T comparable](ender []tilstand, hvad func(tilstand) T) bool {
	return !slices.ContainsFunc(ender, func(s tilstand) bool { return hvad(s) != hvad(ender[0]) })
}

// taltNu explains the months that count towards the next right, and what broke the count before them.
func (g *gang) taltNu(t *taelling, s *tilstand) {
	fra := t.sidste
	if s.n > 0 {
		fra = int(s.fra)
	}
	if fra > 0 {
		g.brud(t, fra-1)
	}
	if s.n > 0 {
		g.taltFra(t, fra, t.sidste)
	}
}

// aabne finds the questions that decide: whether the time before does, and which of the others.
func (g *gang) aabne(t *taelling, svar []vundet, kendt bool) (forud bool, afgoer []bool) {
	forud = !kendt && (svar == nil || !samme(t.svar(t.koer(true, tvang{})), svar))
	proever := maksProever
	afgoer = make([]bool, t.grupper+1)
	for i := 1; i <= t.grupper; i++ {
		afgoer[i] = svar == nil || t.afgoer(int16(i), kendt, &proever)
	}
	if !forud && !slices.Contains(afgoer, true) { // none decides by itself
		forud = !kendt
		for i := 1; i <= t.grupper; i++ {
			afgoer[i] = true
		}
	}
	return forud, afgoer
}

// sporg writes a step for each question that decides, and returns how many of them miss a fact. With u Opfyldt they decide nothing
// but the time of the right.
func (g *gang) sporg(t *taelling, forud bool, afgoer []bool, u spor.Udfald) (uoplyst int) {
	if forud {
		g.svar(spor.FerieForudUoplyst, u, satser.RegelFerieopgoerelse).Led[0] = spor.Datotal(t.foerste.FoersteDag())
		uoplyst++
	}
	for i := 1; i <= t.grupper; i++ {
		if afgoer[i] && g.aaben(t, int16(i), u) {
			uoplyst++
		}
	}
	return uoplyst
}

// afgoer reports whether an open question decides. The municipality answers for all of a period at once; months that are not
// stated can each be one thing or the other.
func (t *taelling) afgoer(gruppe int16, kendt bool, proever *int) bool {
	for i := range t.maaneder {
		m := &t.maaneder[i]
		if m.gruppe != gruppe {
			continue
		}
		v := tvang{gruppe: gruppe}
		if m.ukendt {
			v.maaned = i + 1
		}
		if *proever--; *proever < 0 || t.skiller(v, kendt) {
			return true
		}
		if !m.ukendt {
			break
		}
	}
	return false
}

// skiller reports whether the answers differ by how a question is settled.
func (t *taelling) skiller(v tvang, kendt bool) bool {
	nej := t.svar(t.koer(kendt, v))
	v.gunst = true
	ja := t.svar(t.koer(kendt, v))
	return ja == nil || nej == nil || !samme(ja, nej)
}

// aaben writes the step of one open question, and reports whether it misses a fact; u is the outcome of the step then.
func (g *gang) aaben(t *taelling, gruppe int16, u spor.Udfald) bool {
	hoerer := func(m maaned) bool { return m.gruppe == gruppe }
	i := slices.IndexFunc(t.maaneder, hoerer)
	m := &t.maaneder[i]
	p := satser.Periode{Fra: t.foerste.Add(i).FoersteDag()}
	for ; i < t.sidste; i++ {
		if hoerer(t.maaneder[i]) {
			p.Til = t.foerste.Add(i).SidsteDag()
		}
	}
	if !m.ukendt {
		x := g.svar(spor.FerieAabenMaaned, spor.KraeverSkoen, satser.RegelFerieopgoerelse)
		x.Periode, x.Post = g.kilde(m, p), m.kilde
		return false
	}
	if !m.hul.IsZero() {
		p = satser.Periode{Fra: m.hul, Til: m.hul}
	}
	g.svar(spor.FerieMaanedUoplyst, u, satser.RegelFerieopgoerelse).Periode = p
	return true
}
