package visitation

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Sygedagpenge is what the move from sygedagpenge to jobafklaring turns on (sygedagpengeloven § 24, known second hand through
// LAB § 107, nr. 1, and the preparatory works of lov 720/2014).
type Sygedagpenge struct {
	// Maaned is the calendar month at whose end the case is looked at.
	Maaned satser.Maaned `json:"maaned,omitzero"`
	// Uger and Dage are what has been paid for in the nine calendar months up to the end of Maaned: whole weeks, and the days
	// beyond them. Both 0 is not stated: nobody comes from sygedagpenge with nothing paid.
	Uger int `json:"uger,omitempty"`
	Dage int `json:"dage,omitempty"`
	// Forlaenges: can sygedagpenge be extended (sygedagpengeloven § 27).
	Forlaenges spor.Svar `json:"forlaenges,omitzero"`
}

// ugegraense is the weeks of sygedagpenge beyond which they stop unless they can be extended.
const ugegraense = 22

// OverGraensen reports whether more than 22 weeks have been paid for.
func (s Sygedagpenge) OverGraensen() bool {
	return s.Uger > ugegraense || s.Uger == ugegraense && s.Dage > 0
}

// Slut is the last day with sygedagpenge when they stop: the end of the calendar month, never a day in the middle of it.
func (s Sygedagpenge) Slut() satser.Dato { return s.Maaned.SidsteDag() }

// Begynder is the first day on which jobafklaring can follow.
func (s Sygedagpenge) Begynder() satser.Dato { return s.Slut().AddDays(1) }

// sygedagpenge asks whether sygedagpenge stop, cannot be extended, and have stopped when the course begins. It returns their
// last day when they stop.
func (g *gang) sygedagpenge(j *Jobafklaring, v satser.Regelopslag) satser.Dato {
	s := &j.Sygedagpenge
	slut := g.sygedagpengeStopper(s, v)
	if fra := j.start(); s.Maaned.IsValid() && fra.Before(s.Begynder()) {
		t := g.svar(spor.SygedagpengeLoeber, spor.IkkeOpfyldt, v)
		t.Led = [3]spor.Tal{spor.Datotal(s.Slut()), spor.Datotal(s.Begynder()), spor.Datotal(fra)}
		g.nummer(t, v)
	}
	return slut
}

// sygedagpengeStopper asks whether sygedagpenge stop and cannot be extended, and returns their last day when they do.
func (g *gang) sygedagpengeStopper(s *Sygedagpenge, v satser.Regelopslag) satser.Dato {
	if s.Uger == 0 && s.Dage == 0 {
		g.svar(spor.SygedagpengeUger, spor.Uoplyst, v)
		return satser.Dato{}
	}
	u := spor.IkkeOpfyldt
	if s.OverGraensen() {
		u = spor.Opfyldt
	}
	t := g.svar(spor.SygedagpengeUger, u, v)
	t.Led = [3]spor.Tal{spor.Datotal(s.Slut()), spor.Datotal(s.Begynder()), spor.Stk(ugegraense)}
	g.nummer(t, v)
	if u != spor.Opfyldt {
		return satser.Dato{}
	}
	f := modsat(s.Forlaenges)
	g.nummer(g.svar(spor.SygedagpengeForlaenges, f, v), v)
	if f == spor.IkkeOpfyldt {
		return satser.Dato{}
	}
	return s.Slut()
}

// nummer cites nr. 1 of § 107, where that is the provision.
func (g *gang) nummer(t *spor.Trin, v satser.Regelopslag) {
	if kendtLAB(v) {
		t.Hjemmel.Nr = 1
	}
}
