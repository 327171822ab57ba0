package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// foer returns the benefit before the course that a day lies in. A course has its own, or that of the course it follows on without a
// day between, and the first one that of the case. kendt is false of a later course of which nothing is stated, where something is of
// an earlier one: fra is its first day.
func (s *Sag) foer(d satser.Dato) (t *TidligereYdelse, fra satser.Dato, kendt bool) {
	i := s.forloebPaa(d)
	fra = s.Forloeb[i].Fra
	for ; i > 0; i-- {
		if x := &s.Forloeb[i].Tidligere; !x.IsZero() {
			return x, fra, true
		}
		if fra = s.Forloeb[i].Fra; s.loebet(i-1).Til.AddDays(1) != fra {
			return &s.Tidligere, fra, !s.bragt(i)
		}
	}
	if x := &s.Forloeb[0].Tidligere; !x.IsZero() {
		return x, fra, true
	}
	return &s.Tidligere, fra, true
}

// forloebPaa returns the course that a day lies in, the first one when it lies in none.
func (s *Sag) forloebPaa(d satser.Dato) int {
	for i := len(s.Forloeb) - 1; i > 0; i-- {
		if !s.Forloeb[i].Fra.After(d) {
			return i
		}
	}
	return 0
}

// bragt reports whether a level was brought along to one of the first n courses.
func (s *Sag) bragt(n int) bool {
	if s.Tidligere.harNiveau() {
		return true
	}
	for i := range s.Forloeb[:n] {
		if s.Forloeb[i].Tidligere.harNiveau() {
			return true
		}
	}
	return false
}

// harNiveau reports whether a former benefit is one that kap. 6 a keeps the level of.
func (t *TidligereYdelse) harNiveau() bool { return t.Art == Sygedagpenge || t.Art == Ledighedsydelse }

// tidligere keeps the level of a former benefit in kap. 6 a: sygedagpenge to the day the right to them would have
// ended (§ 68, stk. 4), ledighedsydelse for the whole course (stk. 5). Both have stk. 2 as their floor; stk. 5 had
// none in 2013.
func (g *gang) tidligere(stk2 broek, nr int, d satser.Dato) (broek, int, error) {
	if !g.sag.bragt(len(g.sag.Forloeb)) {
		return stk2, nr, nil
	}
	t, fra, kendt := g.sag.foer(d)
	if !kendt {
		return g.ukendtFoer(stk2, nr, d, fra)
	}
	if !t.harNiveau() {
		return stk2, nr, nil
	}
	v, err := g.r.HentRegel(t.regel(), g.sag.Ordning, d)
	switch {
	case err != nil:
		return stk2, nr, err
	case t.Art == Sygedagpenge && t.SidsteDag.IsValid() && d.After(t.SidsteDag):
		g.skrivOphoert(t, v)
		return stk2, nr, nil
	case t.Beloeb.IsZero():
		return g.ukendtBeloeb(stk2, nr, t, v)
	}
	b := g.maanedsbeloeb(t)
	if t.Art == Sygedagpenge && !t.SidsteDag.IsValid() && stk2.mindre(b) {
		if g.slutUkendt(v); g.ende != hoejest {
			return stk2, nr, nil
		}
	}
	g.skrivFoelger(b, stk2, d, v)
	return g.medGulv(t, b, stk2, nr, v)
}

// skrivFoelger says that a level that is above stk. 2, or has no floor, comes from the course before: the person had
// ressourceforløbsydelse just before this one, and by the words of the law no sygedagpenge or ledighedsydelse.
func (g *gang) skrivFoelger(b, stk2 broek, d satser.Dato, v satser.Regelopslag) {
	if !g.med || !g.sag.arver(d) || v.Virkning() == satser.MedGulv && !stk2.mindre(b) {
		return
	}
	t := g.nyt(spor.TidligereFoelger, spor.Opfyldt, 0)
	v.Citer(&t.Hjemmel, g.udgave)
	t.Hjemmel.Pkt, t.Praksis, t.Led[0] = pkt1(v), spor.NiveauFoelger, spor.Datotal(g.sag.forloebStart(d))
}

// arver reports whether a day lies in a course that states no former benefit of its own, and so has that of the one it follows on.
func (s *Sag) arver(d satser.Dato) bool {
	i := s.forloebPaa(d)
	return i > 0 && s.Forloeb[i].Tidligere.IsZero()
}

// regel is the rule that keeps the level of a former benefit.
func (t *TidligereYdelse) regel() satser.Regel {
	if t.Art == Ledighedsydelse {
		return satser.RegelLedighedsydelse
	}
	return satser.RegelSygedagpenge
}

// ukendtFoer leaves the month waiting for what the person received before a later course. At the least it gives stk. 2, and at the most
// no limit is known. In 2013 ledighedsydelse could give less than stk. 2, so that the least is not known either.
func (g *gang) ukendtFoer(stk2 broek, nr int, d, fra satser.Dato) (broek, int, error) {
	v, err := g.r.HentRegel(satser.RegelLedighedsydelse, g.sag.Ordning, d)
	if err != nil {
		return stk2, nr, err
	}
	if t := g.venter(spor.TidligereUoplyst, spor.TidligereUdenBetydning); t != nil {
		t.Led[0] = spor.Datotal(fra)
		v.Citer(&t.Hjemmel, g.udgave)
		t.Hjemmel.Pkt = pkt1(v)
	}
	return g.yderligste(stk2, nr, v)
}

// ukendtBeloeb does the same for the amount of the former benefit, and for the last day of the right to sygedagpenge beside it.
func (g *gang) ukendtBeloeb(stk2 broek, nr int, t *TidligereYdelse, v satser.Regelopslag) (broek, int, error) {
	if x := g.venter(spor.HidtidigUoplyst, spor.HidtidigUdenBetydning); x != nil {
		v.Citer(&x.Hjemmel, g.udgave)
		x.Hjemmel.Pkt = pkt1(v)
	}
	if g.ende == 0 && t.Art == Sygedagpenge && !t.SidsteDag.IsValid() {
		g.slutUkendt(v)
	}
	return g.yderligste(stk2, nr, v)
}

// yderligste is the end that the run reckons with of a level that is not known.
func (g *gang) yderligste(stk2 broek, nr int, v satser.Regelopslag) (broek, int, error) {
	switch {
	case v.Virkning() != satser.MedGulv:
		g.mangler(spor.Uoplyst)
	case g.ende == hoejest:
		return broek{maksBeloeb, 1}, 0, nil
	}
	return stk2, nr, nil
}

// pkt1 is the sentence that keeps the level: the first of several, or the only one.
func pkt1(v satser.Regelopslag) uint8 {
	if v.Virkning() == satser.MedGulv { // without the floor the provision is one sentence
		return 1
	}
	return 0
}

// uafklaret looks on when stk. 2 cannot be settled: what is missing of the former benefit is missing too, when it can be
// above the lowest rate.
func (g *gang) uafklaret(d satser.Dato) error {
	if g.sag.Ordning != satser.Ressourceforloeb || !g.sag.bragt(len(g.sag.Forloeb)) {
		return nil
	}
	lav, err := g.r.HentSats(satser.MaanedHjemmeboende, g.sag.Ordning, d)
	if err != nil {
		return err
	}
	_, _, err = g.tidligereMangler(hel(lav.Vaerdi()), d)
	return err
}

// tidligereMangler writes what is missing of the former benefit, and nothing else of it.
func (g *gang) tidligereMangler(lav broek, d satser.Dato) (broek, int, error) {
	t, _, kendt := g.sag.foer(d)
	fuldt := kendt && (!t.harNiveau() || !t.Beloeb.IsZero() && (t.Art != Sygedagpenge || t.SidsteDag.IsValid()))
	ophoert := kendt && t.Art == Sygedagpenge && t.SidsteDag.IsValid() && d.After(t.SidsteDag)
	if fuldt || ophoert || kendt && !t.Beloeb.IsZero() && !lav.mindre(g.maanedsbeloeb(t)) {
		return lav, 0, nil
	}
	return g.tidligere(lav, 0, d)
}

// ikkeBevaret writes in kap. 6 b that the level of a former benefit is not kept.
func (g *gang) ikkeBevaret(d satser.Dato) {
	if !g.sag.bragt(len(g.sag.Forloeb)) {
		return
	}
	if t, _, kendt := g.sag.foer(d); kendt && t.harNiveau() {
		g.citerStk2(g.nyt(spor.TidligereIkkeBevaret, spor.Opfyldt, 0), 0)
	}
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
func (g *gang) medGulv(x *TidligereYdelse, b, stk2 broek, stk2Nr int, v satser.Regelopslag) (broek, int, error) {
	nr := 0
	if g.med {
		nr = g.skrivTidligere(x, b, v)
	}
	if v.Virkning() != satser.MedGulv {
		if g.med && b.mindre(stk2) {
			v.Citer(&g.nyt(spor.IntetGulv, spor.Opfyldt, 0).Hjemmel, g.udgave)
		}
		return b, nr, nil
	}
	ud := b.mindst(stk2)
	if g.med {
		t := g.regnet(spor.Gulv, 0, spor.Stoerste, ud.tal(0))
		v.Citer(&t.Hjemmel, g.udgave)
		t.Hjemmel.Pkt = 4 // of § 68, stk. 4
		if x.Art == Ledighedsydelse {
			t.Hjemmel.Pkt = 2 // of § 68, stk. 5
		}
		t.Led[0], t.Led[1] = b.tal(nr), stk2.tal(stk2Nr)
		nr = g.nr()
	}
	return ud, nr, nil
}

func (g *gang) skrivTidligere(x *TidligereYdelse, b broek, v satser.Regelopslag) int {
	t := g.regnet(spor.TidligereYdelse, 0, spor.Overfoert, b.tal(0))
	v.Citer(&t.Hjemmel, g.udgave)
	t.Hjemmel.Pkt = pkt1(v)
	t.Led[0] = spor.Kr(x.Beloeb)
	if x.Pr == PrUge {
		t.Regning, t.Praksis = spor.Broekdel, g.p.Uge
		t.Led[1] = spor.Tal{Vaerdi: 52, Naevner: 12, Enhed: spor.Antal}
		if g.p.Uge == spor.Uge433 {
			t.Led[1] = spor.Tal{Vaerdi: 433, Naevner: 100, Enhed: spor.Antal}
		}
	}
	return g.nr()
}

func (g *gang) skrivOphoert(x *TidligereYdelse, v satser.Regelopslag) {
	if !g.med {
		return
	}
	t := g.nyt(spor.TidligereOphoert, spor.IkkeOpfyldt, 0)
	t.Led[0] = spor.Datotal(x.SidsteDag)
	v.Citer(&t.Hjemmel, g.udgave)
	t.Hjemmel.Pkt = 5
}

// slutUkendt: the former benefit is above stk. 2, and the day on which the right to it would have ended is not stated.
func (g *gang) slutUkendt(v satser.Regelopslag) {
	if t := g.venter(spor.TidligereSlutUoplyst, spor.TidligereSlutUdenBetydning); t != nil {
		v.Citer(&t.Hjemmel, g.udgave)
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
