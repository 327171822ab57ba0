package main

import (
	"fmt"
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// citat is a provision that the library cites, and what cites it.
type citat struct {
	sted   satser.Hjemmel
	hvem   string // for the messages
	symbol string // the constant of the rule or the figure; empty for a step
}

// dage is the first and the last day on which an edition of LAS is the one to cite.
func dage(u satser.Udgave) (fra, til satser.Dato) {
	fra, til = satser.MustDato("2013-01-01"), satser.Gaeldende().SidsteDag()
	for satser.LASPaa(fra) < u {
		fra = fra.AddDays(1)
	}
	if satser.LASPaa(til) > u {
		til, _ = dage(u + 1)
		til = til.AddDays(-1)
	}
	return fra, til
}

// laesninger returns a provision as it is cited from one day to another: in each edition of LAS of that time.
func laesninger(h satser.Hjemmel, fra, til satser.Dato) (ud []satser.Hjemmel) {
	for _, u := range udgaver(satser.LBK190af2012, satser.LASPaa(satser.Gaeldende().SidsteDag())) {
		foerste, sidste := dage(u)
		if !fra.After(sidste) && !til.Before(foerste) && !slices.Contains(ud, h.I(u)) {
			ud = append(ud, h.I(u))
		}
	}
	return ud
}

// regelcitater is every provision that the dated rules cite, on every day that they hold.
func regelcitater() (ud []citat) {
	r := satser.Gaeldende()
	for _, g := range satser.Regler() {
		for _, o := range []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring} {
			vs := r.Versioner(g, o)
			for i := range vs {
				til := r.SidsteDag()
				if i+1 < len(vs) {
					til = vs[i+1].Fra.AddDays(-1)
				}
				for _, h := range laesninger(vs[i].Hjemmel, vs[i].Fra, til) {
					ud = append(ud, citat{h, fmt.Sprintf("reglen %v for %v", g, o), regelsymbol(g)})
				}
			}
		}
	}
	return ud
}

// figurcitater is every provision that the dated figures cite.
func figurcitater() (ud []citat) {
	r := satser.Gaeldende()
	for _, s := range satser.Satser() {
		for _, o := range []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring} {
			for _, f := range r.Figurer(s, o) {
				x, err := r.HentSats(s, o, f.Fra)
				if err != nil {
					panic(err)
				}
				for _, h := range laesninger(x.Hjemmel(), f.Fra, f.Til) {
					ud = append(ud, citat{h, fmt.Sprintf("satsen %v for %v", s, o), satssymbol(s)})
				}
			}
		}
	}
	return ud
}

// trincitater is what the steps of a trace cite.
func trincitater(hvem string, trin spor.Spor) (ud []citat) {
	for i := range trin {
		if h := trin[i].Hjemmel; !h.IsZero() {
			ud = append(ud, citat{h, fmt.Sprintf("trinnet %v i %s", trin[i].ID, hvem), ""})
		}
	}
	return ud
}

// trykt returns where a provision is to be looked up: words of an amending act in the first edition that prints them.
func trykt(o *omrids, h satser.Hjemmel) satser.Hjemmel {
	for u := h.Udgave + 1; h.AendretVed != 0 && u.IsValid() && u.Retskilde() == h.Udgave.Retskilde(); u++ {
		ny := h
		if ny.Udgave = u; u.Retskilde() == satser.LAS {
			ny = h.I(u)
		} else if ny.AendretVed = 0; !o.har(ny) { // of the other acts the next edition in hand
			continue
		}
		h = ny
	}
	h.AendretVed = 0
	return h
}

// opslag is what came of holding a citation against the outline and the map: a fault, a paragraph that the edition in hand does
// not hold, or the entries that it hits.
type opslag struct {
	fejl    string
	hul     bool
	poster  []*post // what the place itself has
	stykket []*post // of a number: what the words before the numbers have
}

// slaaOp looks a citation up: where the edition holds the paragraph, the stykke, the number and the punktum must exist, and the
// place must be coded or left to judgement. A citation of a whole paragraph or stykke must hit one such place.
func slaaOp(o *omrids, k kort, c citat) opslag {
	h := trykt(o, c.sted)
	if !o.har(h) {
		return opslag{hul: true}
	}
	if fejl := findes(o, h); fejl != "" {
		return opslag{fejl: fmt.Sprintf("%s: %v %s", c.hvem, c.sted, fejl)}
	}
	var poster []*post
	for _, l := range o.linjer {
		if hele(l.sted) != hele(h) || h.Stk != 0 && l.sted.Stk != h.Stk || h.Nr != 0 && l.sted.Nr != h.Nr || h.Pkt != 0 && l.sted.Nr != h.Nr {
			continue
		}
		for _, p := range k.om(l.sted) {
			if p.status <= skoen && !slices.Contains(poster, p) {
				poster = append(poster, p)
			}
		}
	}
	if len(poster) == 0 {
		return opslag{fejl: fmt.Sprintf("%s: %v er i kortet hverken kodet eller skøn", c.hvem, c.sted)}
	}
	x := opslag{poster: poster}
	if h.Nr != 0 {
		h.Nr, h.Pkt = 0, 0
		x.stykket = k.om(h)
	}
	return x
}

// findes says what of a place the outline has not.
func findes(o *omrids, h satser.Hjemmel) string {
	antal := o.stk[hele(h)]
	stk := h
	if stk.Pkt = 0; stk.Stk == 0 && antal == 1 { // the only stykke goes without saying
		stk.Stk = 1
	}
	if stk.Stk == 0 {
		if h.Nr != 0 || h.Pkt != 0 {
			return fmt.Sprintf("nævner intet stykke; paragraffen har %d", antal)
		}
		return ""
	}
	pkt, er := o.pkt[stk]
	switch {
	case int(stk.Stk) > antal:
		return fmt.Sprintf("findes ikke; paragraffen har %d stykker", antal)
	case !er:
		return "findes ikke; stykket har ikke nummeret"
	case int(h.Pkt) > pkt:
		return fmt.Sprintf("findes ikke; der er %d punktummer", pkt)
	}
	return ""
}
