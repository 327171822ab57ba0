package main

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// grundlag is the embedded outline and map, with every fault that reading them finds.
var grundlag = sync.OnceValues(func() (indhold, error) { return laesIndhold(omridsfil, kortfil, titelfil) })

func laesGrundlag(t *testing.T) indhold {
	t.Helper()
	d, err := grundlag()
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestDaekning: every stykke and number of every edition is covered by one entry, and every entry covers something.
func TestDaekning(t *testing.T) {
	if d := laesGrundlag(t); len(d.omrids.linjer) < 3000 || len(d.kort) < 500 {
		t.Errorf("%d places and %d entries", len(d.omrids.linjer), len(d.kort))
	}
}

// TestTitler: every paragraph of the outline has a title of our own, and every title a paragraph.
func TestTitler(t *testing.T) {
	d := laesGrundlag(t)
	brugt := map[string]bool{}
	for _, l := range d.omrids.linjer {
		p := hele(l.sted)
		if d.titel(p) == "" {
			t.Errorf("%v has no title", p)
		}
		brugt[p.Udgave.Retskilde().String()+" "+p.Bestemmelse()], brugt[p.Udgave.String()+" "+p.Bestemmelse()] = true, true
	}
	for n := range d.titler {
		if !brugt[n] {
			t.Errorf("%s is titled and not in the outline", n)
		}
	}
}

// hul is a paragraph that some editions in hand do not hold.
type hul struct {
	sted     satser.Hjemmel
	fra, til satser.Udgave
}

func laesHuller(t *testing.T, fil string) (ud []hul) {
	t.Helper()
	for nr, f := range raekker(fil) {
		if len(f) != 5 || f[4] == "" {
			t.Fatalf("huller, linje %d", nr)
		}
		p, err := laesParagraf(f[1])
		if err != nil {
			t.Fatalf("huller, linje %d: %v", nr, err)
		}
		fra, err := findUdgave(f[0], f[2])
		if err != nil {
			t.Fatalf("huller, linje %d: %v", nr, err)
		}
		til, err := findUdgave(f[0], f[3])
		if err != nil {
			t.Fatalf("huller, linje %d: %v", nr, err)
		}
		ud = append(ud, hul{p, fra, til})
	}
	return ud
}

func (x *hul) om(h satser.Hjemmel) bool {
	return x.sted.Paragraf == h.Paragraf && x.sted.Litra == h.Litra && x.fra.Retskilde() == h.Udgave.Retskilde() &&
		x.fra <= h.Udgave && h.Udgave <= x.til
}

// alleCitater is what the rules, the figures, the cases and the systematic questions cite; each place once for each symbol.
func alleCitater(t *testing.T) (alle []citat, sager map[string][]citat) {
	t.Helper()
	sager = sagscitater(t)
	alle = append(regelcitater(), figurcitater()...)
	for _, c := range sager {
		alle = append(alle, c...)
	}
	set := map[citat]bool{}
	return slices.DeleteFunc(append(alle, systematiske(t)...), func(c citat) bool {
		c.hvem = ""
		er := set[c]
		set[c] = true
		return er
	}), sager
}

// kendteFejl is citations of the library that the outline contradicts. Each is a mistake to mend there; a line that no citation
// needs any more is a fault here.
var kendteFejl = map[string]string{}

// TestCitater: whatever the library cites stands in the outline and is coded or left to judgement there; what an edition in hand
// does not hold is listed, and nothing else is; a rule or a figure lands on an entry that names it; every coded entry and every
// judgement is cited, or says what is cited in its place; and a case that an entry names cites it.
func TestCitater(t *testing.T) {
	if testing.Short() {
		t.Skip("asks some thousand questions; run without -short")
	}
	d := laesGrundlag(t)
	alle, sager := alleCitater(t)
	huller := laesHuller(t, hulfil)
	hulBrugt, fejlBrugt, citeret := map[int]bool{}, map[string]bool{}, map[*post]bool{}
	for _, c := range alle {
		x := slaaOp(d.omrids, d.kort, c)
		switch {
		case x.hul:
			i := slices.IndexFunc(huller, func(h hul) bool { return h.om(trykt(d.omrids, c.sted)) })
			if hulBrugt[i], fejlBrugt[c.sted.String()] = true, true; i < 0 && kendteFejl[c.sted.String()] == "" {
				t.Errorf("%s: %v is not in hand, and not listed as such", c.hvem, c.sted)
			}
		case x.fejl != "":
			if fejlBrugt[c.sted.String()] = true; kendteFejl[c.sted.String()] == "" {
				t.Error(x.fejl)
			}
		}
		for _, p := range append(x.stykket, x.poster...) {
			citeret[p] = true
		}
		if s := unaevnt(c, trykt(d.omrids, c.sted), x.poster); s != "" {
			t.Error(s)
		}
	}
	for n := range kendteFejl {
		if !fejlBrugt[n] {
			t.Errorf("%s is no fault any more", n)
		}
	}
	for i := range huller {
		if !hulBrugt[i] && !kraevet(huller[i]) {
			t.Errorf("nobody cites § %d %c, that is listed as not in hand", huller[i].sted.Paragraf, huller[i].sted.Litra)
		}
	}
	for _, f := range uciterede(d.kort, citeret, alle, d.omrids) {
		t.Error(f)
	}
	for _, f := range uproevede(d, sager) {
		t.Error(f)
	}
}

// kraevet reports whether the map is asked for a paragraph although nothing cites it.
func kraevet(h hul) bool {
	p := h.sted.Bestemmelse()
	return h.fra.Retskilde() == satser.LAS && (p == "§ 92" || p == "§ 94" || p == "§ 96")
}

// unaevnt says when a rule or a figure cites a place whose entry does not name it. A citation of the whole above says nothing of its parts.
func unaevnt(c citat, h satser.Hjemmel, poster []*post) string {
	if c.symbol == "" || h.Stk == 0 {
		return ""
	}
	for _, p := range poster {
		if !p.daekker(h) || slices.Contains(p.symboler, c.symbol) || slices.Contains(p.symboler, slaegt(c.symbol)) {
			continue
		}
		return fmt.Sprintf("%s cites %v; line %d of the map does not name %s", c.hvem, c.sted, p.nr, c.symbol)
	}
	return ""
}

// uciterede lists the entries that nothing cites and that do not say what is cited in their place, and those that say so in vain.
func uciterede(k kort, citeret map[*post]bool, alle []citat, o *omrids) (fejl []string) {
	for i := range k {
		p := &k[i]
		switch {
		case p.status > skoen:
		case citeret[p] && p.gennem != "":
			fejl = append(fejl, fmt.Sprintf("kort, linje %d: citeres selv, og ikke kun %s", p.nr, p.gennem))
		case !citeret[p] && p.gennem == "":
			fejl = append(fejl, fmt.Sprintf("kort, linje %d: § %d %c er %s, og intet citerer den", p.nr, p.sted.Paragraf, p.sted.Litra, p.status.tekst()))
		case p.gennem != "" && !slices.ContainsFunc(alle, func(c citat) bool { return under(trykt(o, c.sted), p.gennem) }):
			fejl = append(fejl, fmt.Sprintf("kort, linje %d: intet citerer %s", p.nr, p.gennem))
		}
	}
	return fejl
}

// under reports whether a place is the one named, as "LAS § 69 a, stk. 3", or a part of it.
func under(h satser.Hjemmel, navn string) bool {
	s := h.Udgave.Retskilde().String() + " " + h.Bestemmelse()
	return s == navn || strings.HasPrefix(s, navn+",")
}

// uproevede lists the cases and tests that an entry names and that do not exist, and the cases that are run and do not cite it.
func uproevede(d indhold, sager map[string][]citat) (fejl []string) {
	for i := range d.kort {
		p := &d.kort[i]
		for _, n := range p.proever {
			if f := proevet(d, p, n, sager); f != "" {
				fejl = append(fejl, fmt.Sprintf("kort, linje %d: %s %s", p.nr, n, f))
			}
		}
		for _, s := range p.symboler {
			if !laesModul().navne[s] {
				fejl = append(fejl, fmt.Sprintf("kort, linje %d: symbolet %s findes ikke", p.nr, s))
			}
		}
	}
	return fejl
}

func proevet(d indhold, p *post, navn string, sager map[string][]citat) string {
	citater, er := sager[navn]
	switch {
	case !er && laesModul().proeve[navn]:
		return ""
	case !er:
		return "er hverken en sag eller en prøve"
	}
	for _, c := range citater {
		if x := slaaOp(d.omrids, d.kort, c); slices.Contains(x.poster, p) || slices.Contains(x.stykket, p) {
			return ""
		}
	}
	return "citerer ikke bestemmelsen"
}
