package ydelse

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// niveauer computes the benefit before income: the level of each run of days on which nothing changes, each for its
// share of the month. A whole month without a change has one run and no fraction.
func (g *gang) niveauer() error {
	var plads [16]satser.Dato
	graenser := g.graenser(plads[:0])
	g.foer = broek{0, 1}
	dage := 0
	var start, forrige satser.Dato
	for k := 0; ; k++ {
		p, ok, mere := g.retsloeb(k)
		if !mere {
			break
		}
		if !ok {
			continue
		}
		if forrige.IsZero() || p.Fra != forrige.AddDays(1) {
			start = p.Fra
		}
		forrige = p.Til
		for rest := p; ; {
			del, videre := foerste(rest, graenser)
			if err := g.delperiode(del, start, dage); err != nil {
				return err
			}
			dage += del.Dage()
			if !videre {
				break
			}
			rest.Fra = del.Til.AddDays(1)
		}
	}
	g.dybde = 0
	g.res.FoerIndtaegt = satser.BeloebAfEnheder(g.foer.taeller / g.foer.naevner)
	if g.med && g.res.Udfald == 0 {
		g.skrivFoerIndtaegt()
	}
	return nil
}

// foerste returns the days of p before the first border inside it, and whether more follow.
func foerste(p satser.Periode, graenser []satser.Dato) (satser.Periode, bool) {
	if len(graenser) == 0 {
		return p, false
	}
	naeste := satser.Dato{}
	for _, d := range graenser {
		if d.After(p.Fra) && !d.After(p.Til) && (naeste.IsZero() || d.Before(naeste)) {
			naeste = d
		}
	}
	if naeste.IsZero() {
		return p, false
	}
	return satser.Periode{Fra: p.Fra, Til: naeste.AddDays(-1)}, true
}

// delperiode adds the level of one run of days. start is the first day of the course in the month, or of the courses
// that follow on each other without a gap; dage the days already counted.
func (g *gang) delperiode(p satser.Periode, start satser.Dato, dage int) error {
	hele := p == g.maaned
	if g.med && !hele {
		g.dybde = 0
		t := g.nyt(spor.Delperiode, spor.Opfyldt, 0)
		t.Hjemmel, t.Periode, t.Praksis = g.stk2h, p, g.skiftpraksis(p, start)
		g.dybde = 1
	}
	kategoridag := p.Fra
	if g.p.Skift == spor.SkiftFraNaesteMaaned {
		kategoridag = start
	}
	g.selv = false
	b, nr, err := g.niveau(p.Fra, kategoridag)
	if g.selv {
		g.selvdage += p.Dage()
	}
	if err != nil || g.res.Udfald != 0 {
		return err
	}
	if g.sanktion {
		g.gemNiveau(p, b)
	}
	if hele {
		g.foer, g.foerNr = b, nr
		return nil
	}
	d, n := g.andel(dage, dage+p.Dage())
	del := b.gange(int64(d), int64(n))
	g.foer = g.foer.plus(del)
	if g.med {
		t := g.regnet(spor.Dagsandel, 0, spor.Broekdel, del.tal(0))
		t.Hjemmel, t.Til, t.Praksis, t.Periode = g.udbet, spor.FoerIndtaegt, g.p.Delmaaned, p
		t.Led[0], t.Led[1] = b.tal(nr), spor.Dagtal(d, n)
	}
	return nil
}

// skiftpraksis names the practice where the category can change on the border inside the course's days. There is none
// where the course itself begins, or where only the level changes: the law dates that.
func (g *gang) skiftpraksis(p satser.Periode, start satser.Dato) spor.Praksis {
	var plads [16]satser.Dato
	if p.Fra == start || !slices.Contains(g.kategorigraenser(plads[:0]), p.Fra) {
		return 0
	}
	return g.p.Skift
}

// udskudt names the practice where it holds a change of category inside the month back until the next one.
func (g *gang) udskudt() spor.Praksis {
	var plads [16]satser.Dato
	if g.p.Skift != spor.SkiftFraNaesteMaaned || len(g.kategorigraenser(plads[:0])) == 0 {
		return 0
	}
	return g.p.Skift
}

// andel returns the share of the month for the days after foer up to and including til, counted among the days with
// right. In thirtieths a month with right on every day is 30 whatever its length, and no month is more.
func (g *gang) andel(foer, til int) (dage, naevner int) {
	if g.p.Delmaaned != spor.DelmaanedTredivte {
		return til - foer, g.m.Dage()
	}
	slut := min(til, 30)
	if til == g.m.Dage() {
		slut = 30
	}
	return slut - min(foer, 30), 30
}

func (g *gang) skrivFoerIndtaegt() {
	t := g.regnet(spor.FoerIndtaegt, 0, spor.SumAfTrin, g.foer.tal(0))
	t.Hjemmel = g.udbet
	if g.foerNr != 0 { // a whole month rests on what its level rests on
		t.Regning, t.Hjemmel, t.Led[0] = spor.Overfoert, g.trin[g.start+g.foerNr-1].Hjemmel, g.foer.tal(g.foerNr)
	}
	g.foerNr = g.nr()
}

// graenser collects the days inside the month on which the level can change.
func (g *gang) graenser(ud []satser.Dato) []satser.Dato {
	s := g.sag
	if g.p.Skift == spor.SkiftFraDagen {
		ud = g.kategorigraenser(ud)
	}
	if t := s.Tidligere.SidsteDag; t.IsValid() {
		ud = g.graense(ud, t.AddDays(1))
	}
	for i := range s.Forloeb {
		if t := s.Forloeb[i].Tidligere.SidsteDag; t.IsValid() {
			ud = g.graense(ud, t.AddDays(1))
		}
	}
	for i := range s.Selvstaendig {
		ud = g.fraTil(ud, s.Selvstaendig[i].Fra, s.Selvstaendig[i].Til)
	}
	for i := range s.Lofter {
		p, regel := s.Lofter[i].periode(), s.Lofter[i].Art.regel()
		ud = g.fraTil(ud, p.Fra, p.Til)
		if _, err := g.r.HentRegel(regel, s.Ordning, p.Fra); err != nil {
			ud = g.graense(ud, ellerFoerste(g.r, regel, s.Ordning, p.Fra))
		}
	}
	return g.r.Skaevdage(s.Ordning, g.maaned, ud)
}

// kategorigraenser collects the days on which the category can change.
func (g *gang) kategorigraenser(ud []satser.Dato) []satser.Dato {
	s := g.sag
	ud = g.graense(ud, s.fylder25())
	for i := range s.Bolig {
		ud = g.fraTil(ud, s.Bolig[i].Fra, s.Bolig[i].Til)
	}
	for i := range s.Boern {
		if p := s.Boern[i].pligt(); p.IsValid() {
			ud = g.fraTil(ud, p.Fra, p.Til)
		}
	}
	for i := range s.Bidrag {
		ud = g.fraTil(ud, s.Bidrag[i].Fra, s.Bidrag[i].Til)
	}
	return ud
}

func (g *gang) fraTil(ud []satser.Dato, fra, til satser.Dato) []satser.Dato {
	ud = g.graense(ud, fra)
	if til.IsValid() {
		ud = g.graense(ud, til.AddDays(1))
	}
	return ud
}

func (g *gang) graense(ud []satser.Dato, d satser.Dato) []satser.Dato {
	if d.After(g.maaned.Fra) && !d.After(g.maaned.Til) {
		return append(ud, d)
	}
	return ud
}
