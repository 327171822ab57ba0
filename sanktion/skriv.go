package sanktion

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// nyt appends a step and returns it to be filled in; without steps it returns one that nobody reads.
func (g *gang) nyt(id spor.ID, u spor.Udfald, niveau uint8) *spor.Trin {
	if !g.med {
		return &g.spildt
	}
	g.trin = append(g.trin, spor.Trin{ID: id, Udfald: u, Niveau: niveau, Ordning: g.b.Ordning})
	return &g.trin[len(g.trin)-1]
}

// regnet appends a step that computes, with its result.
func (g *gang) regnet(id spor.ID, niveau uint8, r spor.Regning, resultat spor.Tal) *spor.Trin {
	t := g.nyt(id, spor.Beregnet, niveau)
	t.Regning, t.Resultat = r, resultat.Fra(0)
	return t
}

// led is regnet with a provision and operands.
func (g *gang) led(id spor.ID, niveau uint8, r spor.Regning, resultat spor.Tal, h satser.Hjemmel, led ...spor.Tal) *spor.Trin {
	t := g.regnet(id, niveau, r, resultat)
	t.Hjemmel = h
	copy(t.Led[:], led)
	return t
}

// sidste marks a number as the result of the step written last.
func (g *gang) sidste(t spor.Tal) spor.Tal {
	if !g.med {
		return t.Fra(0)
	}
	return t.Fra(len(g.trin) - g.start)
}

// udregnet computes exactly; what does not fit is the error of the whole.
func (g *gang) udregnet(r spor.Regning, a, b, c spor.Tal) spor.Tal {
	ud, ok := r.Udregn(a, b, c)
	if !ok {
		g.fejl(satser.NewInputfejl("maaned", satser.KodeGraense, "", "beløb, der kan regnes med"))
	}
	return ud
}

// beloeb returns an amount, cut down to 1/10 000 kr. where it is no whole number of them.
func beloeb(t spor.Tal) satser.Beloeb {
	b, _ := t.Beloeb()
	return b
}

// regel looks a rule up on a day.
func (g *gang) regel(r satser.Regel, d satser.Dato) satser.Regelopslag {
	v, err := g.b.Regler.HentRegel(r, g.b.Ordning, d)
	g.fejl(err)
	return v
}

// hjemmel gives the provision of a rule in the month whose law is cited.
func (g *gang) hjemmel(r satser.Regel) (h satser.Hjemmel) {
	g.regel(r, g.lovdag).Citer(&h, g.udgave)
	return h
}

// sats looks a figure up on a day.
func (g *gang) sats(s satser.Sats, d satser.Dato) satser.Figuropslag {
	o, err := g.b.Regler.HentSats(s, g.b.Ordning, d)
	g.fejl(err)
	g.res.Satsstatus = max(g.res.Satsstatus, o.Status())
	return o
}
