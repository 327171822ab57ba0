package main

import (
	"fmt"
	"strings"
)

// daekning says what is wrong between the outline and the map:
//
//  1. Every line of the outline is covered by exactly one entry.
//  2. Every entry covers a line in each of its editions that holds the paragraph, and in the first and the last of them.
func daekning(o *omrids, k kort) (fejl []string) {
	brugt := make([]map[string]bool, len(k))
	for i := range k {
		brugt[i] = map[string]bool{}
	}
	for _, l := range o.linjer {
		var linjer []string
		for i := range k {
			if k[i].daekker(l.sted) {
				brugt[i][l.sted.Udgave.String()] = true
				linjer = append(linjer, fmt.Sprint(k[i].nr))
			}
		}
		switch len(linjer) {
		case 0:
			fejl = append(fejl, fmt.Sprintf("%v mangler i kortet", l.sted))
		case 1:
		default:
			fejl = append(fejl, fmt.Sprintf("%v står flere gange i kortet: linje %s", l.sted, strings.Join(linjer, " og ")))
		}
	}
	for i := range k {
		fejl = append(fejl, k[i].ubrugt(o, brugt[i])...)
	}
	return fejl
}

// ubrugt lists the editions in which an entry covers nothing although the edition holds the paragraph.
func (p *post) ubrugt(o *omrids, brugt map[string]bool) (fejl []string) {
	for _, u := range udgaver(p.fra, p.til) {
		sted := p.sted
		sted.Udgave = u
		if !brugt[u.String()] && (o.har(sted) || u == p.fra || u == p.til) {
			fejl = append(fejl, fmt.Sprintf("kort, linje %d: %v har ikke stykkerne eller numrene", p.nr, sted))
		}
	}
	return fejl
}
