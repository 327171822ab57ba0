package visitation

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Varighed is how long a course lasts. Udfald is Beregnet when neither a length nor a last day is given, and only the limits
// are asked for.
type Varighed struct {
	Vurdering
	// MindstAar and HoejstAar are the least and the most years of the rule; MindstAar is 0 when there is no least.
	MindstAar int `json:"mindstAar"`
	HoejstAar int `json:"hoejstAar"`
	// Tidligst is the first day on which the course can end under the rule, zero when there is no least. Senest is the last
	// day that the law allows, folkepensionsalderen taken into account. Both have leave that surely does not count.
	Tidligst satser.Dato `json:"tidligst,omitzero"`
	Senest   satser.Dato `json:"senest,omitzero"`
	// Sidste is the last day as granted, whatever the limits are; zero when only the limits are asked for. SidsteMuligt is
	// the same with the leave that may not count, zero when a leave still runs.
	Sidste       satser.Dato `json:"sidste,omitzero"`
	SidsteMuligt satser.Dato `json:"sidsteMuligt,omitzero"`
	// Slut is the day on which the course ends or should have ended; zero when a missing fact decides. Where an assessment is
	// wanted it is the day as granted. It is zero too of a course that cannot be: granted when none could be, or begun at
	// folkepensionsalderen.
	Slut satser.Dato `json:"slut,omitzero"`
	// Orlovsdage is the days of leave in the course that surely do not count.
	Orlovsdage int `json:"orlovsdage"`
}

// Varighed tells how long a course lasts by the law of the day of its grant, and whether its length is one that the law
// allows. Of the person it looks at what is stated: without a birth and a day of folkepensionsalderen the rules on age are left
// aside; from 40 the latter is asked for.
func (v Vurderer) Varighed(o satser.Ordning, p Person, f *Forloeb) (Varighed, error) {
	if err := f.valider(o); err != nil {
		return Varighed{}, err
	}
	g, err := v.begynd(o, f.lovdag())
	if err != nil {
		return Varighed{}, err
	}
	m := maaling{gang: &g, f: f, p: p}
	m.maal()
	if m.l.Vurdering, err = g.faerdig(); err != nil {
		return Varighed{}, err
	}
	if f.uden() && m.l.Udfald == spor.Opfyldt {
		m.l.Udfald = spor.Beregnet
	}
	return m.l, nil
}

// maaling is the length of one course being found.
type maaling struct {
	*gang
	f *Forloeb
	p Person
	l Varighed
	frie
	senestMuligt, tidligstMuligt satser.Dato // the limits with the leave that may not count
}

// uden reports whether neither a length nor a last day is given.
func (f *Forloeb) uden() bool { return f.Laengde.IsZero() && f.Til.IsZero() }

// maal asks the questions in order.
func (m *maaling) maal() {
	m.regelPaa(satser.RegelVarighed, m.f.Fra) // the course must begin within known law
	m.bevilling()
	if m.udfald == spor.IkkeOpfyldt || !m.ramme() || m.err != nil {
		return
	}
	m.frie = m.gang.frie(m.f.Orlov)
	m.graenser()
	m.sidste()
	m.orlov()
	m.holdes()
	m.overgang()
	m.folkepension()
	m.fortsaetter()
	m.slut()
}

// bevilling asks whether courses could be granted on the day. A course of which only the first day is known may have been
// granted while they could.
func (m *maaling) bevilling() {
	v := m.regel(satser.RegelBevilling)
	switch {
	case m.err != nil || v.Virkning() == satser.Gaelder:
	case m.f.Bevilget.IsZero():
		m.svar(spor.BevillingsdagUoplyst, spor.Uoplyst, v).Led[0] = spor.Datotal(m.f.Fra)
	default:
		m.lukket(v)
	}
}

// lukket says that no course can be granted on the day, and which was the last one on which it could.
func (g *gang) lukket(v satser.Regelopslag) {
	t := g.svar(spor.BevillingMulig, spor.IkkeOpfyldt, v)
	t.Led[0] = spor.Datotal(g.dag)
	if r, err := g.regler.Regel(satser.RegelBevilling, g.ordning, g.dag); err == nil {
		t.Led[1] = spor.Datotal(r.Fra.AddDays(-1))
	}
}

// ramme finds the least and the most years.
func (m *maaling) ramme() bool {
	v := m.regel(satser.RegelVarighed)
	m.l.MindstAar, m.l.HoejstAar = int(v.Tal(0))/100, int(v.Tal(1))/100
	switch {
	case v.Virkning() != satser.Gaelder || m.l.HoejstAar < 1:
		m.l.MindstAar, m.l.HoejstAar = 0, 0
		m.svar(spor.VarighedUkendt, spor.KraeverSkoen, v)
		return false
	case m.l.MindstAar > 0:
		t := m.skriv(spor.VarighedRamme, spor.Opfyldt, v)
		t.Led = [3]spor.Tal{spor.Datotal(m.dag), spor.Stk(m.l.MindstAar), spor.Stk(m.l.HoejstAar)}
	default:
		t := m.skriv(spor.VarighedHoejst, spor.Opfyldt, v)
		t.Led = [3]spor.Tal{spor.Datotal(m.dag), spor.Stk(m.l.HoejstAar)}
		if v.Hjemmel().Udgave.Retskilde() != satser.LAB { // the years stand in an act that is not in hand
			m.skriv(spor.VarighedAndenHaand, spor.Opfyldt, v).Led[0] = spor.Stk(m.l.HoejstAar)
		}
	}
	return true
}

// graenser finds the days that the years lead to.
func (m *maaling) graenser() {
	m.l.Senest, m.senestMuligt, m.l.Orlovsdage = m.forlaenget(Laengde{Aar: m.l.HoejstAar})
	if m.l.MindstAar > 0 {
		m.l.Tidligst, m.tidligstMuligt, _ = m.forlaenget(Laengde{Aar: m.l.MindstAar})
	}
}

// forlaenget is the last day of a length with the leave that surely does not count, the same with all leave that may not, and
// the days of the former.
func (m *maaling) forlaenget(l Laengde) (sikker, mulig satser.Dato, dage int) {
	ud := l.SidsteDag(m.f.Fra)
	sikker, dage = forlaeng(m.f.Fra, ud, m.sikre)
	mulig, _ = forlaeng(m.f.Fra, ud, m.mulige)
	return sikker, mulig, dage
}

// sidste finds the last day as granted.
func (m *maaling) sidste() {
	switch {
	case m.f.Til.IsValid():
		m.l.Sidste, m.l.SidsteMuligt = m.f.Til, m.f.Til
		m.l.Orlovsdage = iAlt(m.sikre, []satser.Periode{{Fra: m.f.Fra, Til: m.f.Til}})
	case !m.f.Laengde.IsZero():
		m.l.Sidste, m.l.SidsteMuligt, m.l.Orlovsdage = m.forlaenget(m.f.Laengde)
		if m.aabenFra(m.l.SidsteMuligt) {
			m.l.SidsteMuligt = satser.Dato{}
		}
	}
}

// yderst is the last day as granted, or the limit when only that is asked for.
func (m *maaling) yderst() satser.Dato {
	if m.l.Sidste.IsValid() {
		return m.l.Sidste
	}
	return m.l.Senest
}

// orlov says what each leave does.
func (m *maaling) orlov() {
	til := m.senestMuligt
	switch {
	case m.f.Til.IsValid():
		til = m.f.Til
	case !m.f.Laengde.IsZero():
		_, til, _ = m.forlaenget(m.f.Laengde)
	}
	m.skrivOrlov(m.f.Orlov, satser.Periode{Fra: m.f.Fra, Til: til}, m.f.Til.IsZero() || m.orlovAfgoer())
	if m.l.Orlovsdage > 0 {
		t := m.skriv(spor.Orlovsdage, spor.Opfyldt, m.regel(satser.RegelVarighed))
		t.Led[0], t.Praksis = spor.Dagtal(m.l.Orlovsdage, 0), spor.OrlovLaeggesTil
	}
}

// orlovAfgoer reports whether leave that may count or not can decide if a given last day is one that the law allows. That it is
// too late or too early whatever the leave is said by holdes, and a no asks for nothing.
func (m *maaling) orlovAfgoer() bool {
	forTidlig := m.l.MindstAar > 0 && (m.f.Til.Before(m.tidligstMuligt) || m.aabenFra(m.tidligstMuligt))
	return forTidlig || m.f.Til.After(m.l.Senest)
}

// holdes asks whether the length stays within the limits.
func (m *maaling) holdes() {
	v := m.regel(satser.RegelVarighed)
	switch {
	case m.f.uden():
	case m.over(m.l.HoejstAar):
		if m.f.Bevilget.IsZero() && !m.over(m.tidligereHoejst()) {
			m.svar(spor.BevillingsdagUoplyst, spor.Uoplyst, v).Led[0] = spor.Datotal(m.f.Fra)
			return
		}
		t := m.svar(spor.VarighedForLang, spor.IkkeOpfyldt, v)
		t.Led = [3]spor.Tal{spor.Datotal(m.l.Sidste), spor.Stk(m.l.HoejstAar), spor.Datotal(m.l.Senest)}
	case m.under():
		t := m.svar(spor.VarighedForKort, spor.IkkeOpfyldt, v)
		t.Led = [3]spor.Tal{spor.Datotal(m.l.Sidste), spor.Stk(m.l.MindstAar), spor.Datotal(m.l.Tidligst)}
	}
}

// over reports whether the course is surely longer than so many years.
func (m *maaling) over(aar int) bool {
	if m.f.Til.IsZero() {
		return m.f.Laengde.iMaaneder() > 12*aar
	}
	_, muligt, _ := m.forlaenget(Laengde{Aar: aar})
	return m.f.Til.After(muligt) && !m.aabenFra(muligt)
}

// under reports whether it is surely shorter than the least.
func (m *maaling) under() bool {
	if m.f.Til.IsZero() {
		return m.f.Laengde.iMaaneder() < 12*m.l.MindstAar
	}
	return m.f.Til.Before(m.l.Tidligst)
}

// bevillingFoer is how many months before its first day a course can have been granted, when the day of the grant is not stated
// and the most years became less in that time.
const bevillingFoer = 3

// tidligereHoejst is the most years of the rules that the course can have been granted under.
func (m *maaling) tidligereHoejst() int {
	v, err := m.regler.HentRegel(satser.RegelVarighed, m.ordning, m.f.Fra.AddMaaneder(-bevillingFoer))
	if err != nil || v.Virkning() != satser.Gaelder {
		return m.l.HoejstAar
	}
	return max(m.l.HoejstAar, int(v.Tal(1))/100)
}
