package visitation

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// overgang says that the most became less after the grant, while the course was running. What that means for it is not in the
// sources.
func (m *maaling) overgang() {
	for _, v := range m.regler.Versioner(satser.RegelVarighed, m.ordning) {
		nyt := int(v.Tal[1]) / 100
		senere := v.Fra.After(m.dag) && !v.Fra.After(m.yderst())
		if !senere || v.Virkning != satser.Gaelder || nyt >= m.l.HoejstAar {
			continue
		}
		if !m.f.uden() && !m.over(nyt) {
			return
		}
		skriv, u := m.svar, spor.KraeverSkoen
		if m.f.uden() {
			skriv, u = m.skriv, spor.Opfyldt
		}
		t := skriv(spor.VarighedOvergang, u, m.regelPaa(satser.RegelVarighed, v.Fra))
		t.Led = [3]spor.Tal{spor.Datotal(v.Fra), spor.Stk(m.l.HoejstAar), spor.Stk(nyt)}
		return
	}
}

// folkepension asks whether the course reaches folkepensionsalderen. A ressourceforløb cannot be granted beyond it (LAB § 114,
// stk. 4, 2. pkt.), jobafklaring ends there (§ 110, stk. 2, nr. 2).
func (m *maaling) folkepension() {
	d := m.p.Folkepension
	switch {
	case d.IsZero() && m.p.fyldt(alderFyrre, m.f.Fra):
		m.svar(spor.FolkepensionUoplyst, spor.Uoplyst, m.regel(satser.RegelFolkepension))
		return
	case d.IsZero() || d.After(m.yderst()):
		return
	}
	v := m.regelPaa(satser.RegelFolkepension, m.kendt(d))
	if v.Virkning() != satser.Gaelder {
		m.paa(m.svar(spor.FolkepensionGraense, spor.KraeverSkoen, v), v, d)
		return
	}
	m.l.Senest = tidligste(m.l.Senest, d.AddDays(-1))
	if m.ordning == satser.Jobafklaring {
		m.paa(m.skriv(spor.OphoerFolkepension, spor.IkkeOpfyldt, v), v, d)
		return
	}
	skriv, u := m.skriv, spor.Opfyldt
	if !m.f.uden() || !d.After(m.f.Fra) {
		skriv, u = m.svar, spor.IkkeOpfyldt
	}
	t := skriv(spor.FolkepensionGraense, u, v)
	t.Led[0], t.Led[1] = spor.Datotal(d), spor.Datotal(d.AddDays(-1))
}

func tidligste(d, e satser.Dato) satser.Dato {
	if e.Before(d) {
		return e
	}
	return d
}

// fortsaetter says that a running course goes on when the person passes the line of six years (LAB § 112, stk. 3, 2. pkt.) or
// turns 40 (§ 114, stk. 3, 2. pkt.; until 2019 § 68 a, stk. 8, 2. pkt.).
func (m *maaling) fortsaetter() {
	if m.ordning == satser.Ressourceforloeb {
		m.fylderFyrre()
		m.passererSeksAar()
	}
}

func (m *maaling) fylderFyrre() {
	d := m.p.Foedt.AddAar(alderFyrre)
	if !m.undervejs(d) {
		return
	}
	v := m.regelPaa(satser.RegelFemAar, m.kendt(d))
	if v.Virkning() != satser.Gaelder {
		v = m.regelPaa(satser.RegelFlereForloeb, m.kendt(d))
	}
	if h := v.Hjemmel(); h.Pkt == 1 { // the sentence that goes on from the one of the rule
		t := m.skriv(spor.FortsaetterFyrre, spor.Opfyldt, v)
		t.Hjemmel.Pkt, t.Led[0] = 2, spor.Datotal(d)
	}
}

func (m *maaling) passererSeksAar() {
	aar := int(m.regelPaa(satser.RegelSeksAar, m.kendt(m.yderst())).Tal(0)) / 100
	if d := foersteUnder(aar, m.p.Folkepension); m.undervejs(d) {
		if v := m.regelPaa(satser.RegelSeksAar, m.kendt(d)); v.Virkning() == satser.Gaelder {
			t := m.skriv(spor.FortsaetterSeksAar, spor.Opfyldt, v)
			t.Hjemmel.Pkt, t.Led[0], t.Led[1] = 2, spor.Datotal(d), spor.Stk(aar)
		}
	}
}

// undervejs reports whether a day lies in the course after its first day.
func (m *maaling) undervejs(d satser.Dato) bool { return d.After(m.f.Fra) && !d.After(m.yderst()) }

// slut finds the day on which the course ends: as granted, at the limit, or with what ends it before.
func (m *maaling) slut() {
	v := m.regel(satser.RegelVarighed)
	t := m.skriv(spor.ForloebsGraense, spor.Opfyldt, v)
	t.Led[0], t.Praksis = spor.Datotal(m.l.Senest), spor.AarTilDagenFoer
	d := tidligste(m.yderst(), m.l.Senest)
	til, haendt := m.haendelse(d)
	switch {
	case haendt:
		m.l.Slut = til
	case !m.f.uden() && m.l.Sidste == m.l.SidsteMuligt && m.udfald != spor.Uoplyst && !d.Before(m.f.Fra):
		m.l.Slut = d
	}
	if m.l.Slut.IsValid() {
		t = m.skriv(spor.ForloebsSlut, spor.Opfyldt, v)
		t.Led[0], t.Praksis = spor.Datotal(m.l.Slut), spor.AarTilDagenFoer
	}
	if sidste := m.regler.SidsteDag(); d.After(sidste) && (m.l.Slut.IsZero() || m.l.Slut.After(sidste)) {
		m.skriv(spor.EfterKendtLov, spor.Opfyldt, v).Led[0] = spor.Datotal(sidste)
	}
}

// haendelse finds what ends jobafklaring by a day, and the last day before it.
func (m *maaling) haendelse(senest satser.Dato) (satser.Dato, bool) {
	rask, syge := m.f.Rask, m.f.TilSygedagpenge
	id, regel, d := spor.OphoerRask, satser.RegelRask, rask
	if rask.IsZero() || syge.IsValid() && syge.Before(rask) {
		id, regel, d = spor.OphoerSygedagpenge, satser.RegelLivstruende, syge
	}
	if d.IsZero() || d.After(senest) {
		return satser.Dato{}, false
	}
	v := m.regelPaa(regel, m.kendt(d))
	if v.Virkning() != satser.Gaelder {
		return satser.Dato{}, false
	}
	m.paa(m.skriv(id, spor.IkkeOpfyldt, v), v, d)
	return d.AddDays(-1), true
}

// paa writes in a step the day that it is about, whose law it follows and is cited in.
func (m *maaling) paa(t *spor.Trin, v satser.Regelopslag, d satser.Dato) {
	v.Citer(&t.Hjemmel, satser.LASPaa(m.kendt(d)))
	t.Led[0] = spor.Datotal(d)
}
