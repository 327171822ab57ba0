package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// tidligere keeps the level of a former benefit in kap. 6 a: sygedagpenge to the day the right to them would have
// ended (§ 68, stk. 4), ledighedsydelse for the whole course (stk. 5). Both have stk. 2 as their floor; stk. 5 had
// none in 2013.
func (g *gang) tidligere(stk2 broek, nr int, d satser.Dato) (broek, int, error) {
	t := &g.sag.Tidligere
	regel := satser.RegelSygedagpenge
	switch t.Art {
	case Sygedagpenge:
	case Ledighedsydelse:
		regel = satser.RegelLedighedsydelse
	default:
		return stk2, nr, nil
	}
	v, err := g.r.HentRegel(regel, g.sag.Ordning, d)
	if err != nil {
		return stk2, nr, err
	}
	if t.Art == Sygedagpenge && t.SidsteDag.IsValid() && d.After(t.SidsteDag) {
		g.skrivOphoert(v)
		return stk2, nr, nil
	}
	b := g.maanedsbeloeb(t)
	if t.Art == Sygedagpenge && !t.SidsteDag.IsValid() && stk2.mindre(b) {
		g.slutUoplyst(v)
		return stk2, nr, nil
	}
	return g.medGulv(b, stk2, nr, v)
}

// uafklaret looks on when stk. 2 cannot be settled: the last day of the right to sygedagpenge is missing too when
// they are above the lowest rate.
func (g *gang) uafklaret(d satser.Dato) error {
	t := &g.sag.Tidligere
	if g.sag.Ordning != satser.Ressourceforloeb || t.Art != Sygedagpenge || t.SidsteDag.IsValid() {
		return nil
	}
	lav, err := g.r.HentSats(satser.MaanedHjemmeboende, g.sag.Ordning, d)
	if err != nil || !hel(lav.Vaerdi()).mindre(g.maanedsbeloeb(t)) {
		return err
	}
	v, err := g.r.HentRegel(satser.RegelSygedagpenge, g.sag.Ordning, d)
	g.slutUoplyst(v)
	return err
}

// maanedsbeloeb turns the former benefit into a monthly amount.
func (g *gang) maanedsbeloeb(t *TidligereYdelse) broek {
	b := hel(t.Beloeb)
	if t.Pr != PrUge {
		return b
	}
	if g.p.Uge == spor.Uge433 {
		return b.gange(433, 100)
	}
	return b.gange(13, 3)
}

// medGulv applies the floor, where there is one.
func (g *gang) medGulv(b, stk2 broek, stk2Nr int, v satser.Regelopslag) (broek, int, error) {
	nr := 0
	if g.med {
		nr = g.skrivTidligere(b, v)
	}
	if v.Virkning() != satser.MedGulv {
		return b, nr, nil
	}
	ud := b.mindst(stk2)
	if g.med {
		t := g.regnet(spor.Gulv, 0, spor.Stoerste, ud.tal(0))
		v.Citer(&t.Hjemmel, g.udgave)
		t.Hjemmel.Pkt = 4 // of § 68, stk. 4
		if g.sag.Tidligere.Art == Ledighedsydelse {
			t.Hjemmel.Pkt = 2 // of § 68, stk. 5
		}
		t.Led[0], t.Led[1] = b.tal(nr), stk2.tal(stk2Nr)
		nr = g.nr()
	}
	return ud, nr, nil
}

func (g *gang) skrivTidligere(b broek, v satser.Regelopslag) int {
	t := g.regnet(spor.TidligereYdelse, 0, spor.Overfoert, b.tal(0))
	v.Citer(&t.Hjemmel, g.udgave)
	if v.Virkning() == satser.MedGulv { // without the floor the provision is one sentence
		t.Hjemmel.Pkt = 1
	}
	t.Led[0] = spor.Kr(g.sag.Tidligere.Beloeb)
	if g.sag.Tidligere.Pr == PrUge {
		t.Regning, t.Praksis = spor.Broekdel, g.p.Uge
		t.Led[1] = spor.Tal{Vaerdi: 52, Naevner: 12, Enhed: spor.Antal}
		if g.p.Uge == spor.Uge433 {
			t.Led[1] = spor.Tal{Vaerdi: 433, Naevner: 100, Enhed: spor.Antal}
		}
	}
	return g.nr()
}

func (g *gang) skrivOphoert(v satser.Regelopslag) {
	if !g.med {
		return
	}
	t := g.nyt(spor.TidligereOphoert, spor.IkkeOpfyldt, 0)
	t.Led[0] = spor.Datotal(g.sag.Tidligere.SidsteDag)
	v.Citer(&t.Hjemmel, g.udgave)
	t.Hjemmel.Pkt = 5
}

// slutUoplyst: the former benefit is above stk. 2, so the day on which the right to it would have ended decides.
func (g *gang) slutUoplyst(v satser.Regelopslag) {
	g.mangler(spor.Uoplyst)
	if g.med {
		v.Citer(&g.nyt(spor.TidligereSlutUoplyst, spor.Uoplyst, 0).Hjemmel, g.udgave)
	}
}

// selvstaendig gives 75 % or 50 % of stk. 2 to a self-employed person who is partly unfit for work (§ 69 j, stk. 4).
// Until the end of 2014 it was measured on the first day of the course, then on each day.
func (g *gang) selvstaendig(b broek, nr int, d satser.Dato) (broek, int, error) {
	if len(g.sag.Selvstaendig) == 0 {
		return b, nr, nil
	}
	v, err := g.r.HentRegel(satser.RegelSelvstaendig, g.sag.Ordning, d)
	if err != nil {
		return b, nr, err
	}
	if v.Virkning() == satser.VedStart {
		d = g.sag.forloebStart(d)
	}
	del := g.sag.arbejdsdel(d)
	if del == 0 {
		return b, nr, nil
	}
	g.selv = true
	pct := v.Tal(int(del - HoejstEnFjerdedel))
	ud := b.gange(int64(pct), int64(satser.HeltProcent))
	if !g.med {
		return ud, 0, nil
	}
	t := g.regnet(spor.Selvstaendig, 0, spor.ProcentAf, ud.tal(0))
	v.Citer(&t.Hjemmel, g.udgave)
	t.Hjemmel.Nr = uint8(del)
	t.Led[0], t.Led[1] = b.tal(nr), spor.Pct(pct)
	return ud, g.nr(), nil
}

// arbejdsdel returns how much work a self-employed person can do on a day, 0 when that is not stated for the day.
func (s *Sag) arbejdsdel(d satser.Dato) Arbejdsdel {
	for i := range s.Selvstaendig {
		if s.Selvstaendig[i].periode().Contains(d) {
			return s.Selvstaendig[i].Arbejde
		}
	}
	return 0
}

// forloebStart returns the first day of the course that a day lies in.
func (s *Sag) forloebStart(d satser.Dato) satser.Dato {
	for i := range s.Forloeb {
		if s.Forloeb[i].Periode().Contains(d) {
			return s.Forloeb[i].Fra
		}
	}
	return d
}

// lofter applies the ceilings in force on the day: the benefit can at most correspond to the level that each names.
func (g *gang) lofter(b broek, nr int, d satser.Dato) (broek, int, error) {
	for i := range g.sag.Lofter {
		l := &g.sag.Lofter[i]
		if !l.periode().Contains(d) {
			continue
		}
		v, err := g.r.HentRegel(l.Art.regel(), g.sag.Ordning, d)
		if err != nil {
			return b, nr, err
		}
		if v.Virkning() != satser.Gaelder {
			continue
		}
		ud := b.hoejst(hel(l.Niveau))
		if g.med {
			t := g.regnet(spor.Strafloft, 0, spor.Mindste, ud.tal(0))
			v.Citer(&t.Hjemmel, g.udgave)
			t.Led[0], t.Led[1] = b.tal(nr), spor.Kr(l.Niveau)
			nr = g.nr()
		}
		b = ud
	}
	return b, nr, nil
}
