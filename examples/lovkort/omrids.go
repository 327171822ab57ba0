package main

import (
	"cmp"
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// omridsfil says which paragraphs, stykker, numbers and punktums the editions in hand have, and none of their words.
//
//go:embed data/omrids.tsv
var omridsfil string

// linje is one stykke, or one number of a stykke, of an edition.
type linje struct {
	sted satser.Hjemmel // Stk is at least 1, Nr is 0 for the stykke itself, Pkt is 0
	pkt  int            // how many punktums its own words have
}

// omrids is the outline of the law.
type omrids struct {
	linjer []linje                // in order of edition and place
	pkt    map[satser.Hjemmel]int // the punktums of each place
	stk    map[satser.Hjemmel]int // the stykker of each paragraph, by its place without a stykke
}

// tilfoej adds a place.
func (o *omrids) tilfoej(sted satser.Hjemmel, pkt int) {
	o.linjer = append(o.linjer, linje{sted, pkt})
	o.pkt[sted] = pkt
	paragraf := hele(sted)
	o.stk[paragraf] = max(o.stk[paragraf], int(sted.Stk))
}

// hele returns the paragraph that a place is in.
func hele(h satser.Hjemmel) satser.Hjemmel {
	h.Stk, h.Nr, h.Pkt = 0, 0, 0
	return h
}

// har reports whether the edition in hand holds the paragraph of a place.
func (o *omrids) har(h satser.Hjemmel) bool { return o.stk[hele(h)] > 0 }

// udgaver lists the editions of a body of law, from one to another, in their order.
func udgaver(fra, til satser.Udgave) (ud []satser.Udgave) {
	for u := fra; u.IsValid() && u <= til; u++ {
		ud = append(ud, u)
	}
	return ud
}

// findUdgave finds an edition of a body of law by its short form.
func findUdgave(kilde, navn string) (satser.Udgave, error) {
	for u := satser.Udgave(1); u.IsValid(); u++ {
		if u.String() == navn && u.Retskilde().String() == kilde {
			return u, nil
		}
	}
	return 0, fmt.Errorf("ukendt udgave: %s %s", kilde, navn)
}

// laesOmrids reads lines of body of law, first and last edition, paragraph, and stykker.
func laesOmrids(fil string) (*omrids, error) {
	o := &omrids{pkt: map[satser.Hjemmel]int{}, stk: map[satser.Hjemmel]int{}}
	for nr, felter := range raekker(fil) {
		if len(felter) != 5 {
			return nil, fmt.Errorf("omrids, linje %d: %d felter", nr, len(felter))
		}
		if err := o.laes(felter); err != nil {
			return nil, fmt.Errorf("omrids, linje %d: %w", nr, err)
		}
	}
	slices.SortStableFunc(o.linjer, func(a, b linje) int {
		x, y := a.sted, b.sted
		return cmp.Or(cmp.Compare(x.Udgave, y.Udgave), cmp.Compare(x.Paragraf, y.Paragraf), cmp.Compare(x.Litra, y.Litra))
	})
	return o, nil
}

func (o *omrids) laes(felter []string) error {
	fra, err := findUdgave(felter[0], felter[1])
	if err != nil {
		return err
	}
	til, err := findUdgave(felter[0], felter[2])
	if err != nil {
		return err
	}
	sted, err := laesParagraf(felter[3])
	if err != nil {
		return err
	}
	for _, u := range udgaver(fra, til) {
		sted.Udgave = u
		if o.har(sted) {
			return fmt.Errorf("%v står to gange", sted)
		}
		if err := o.laesStykker(sted, felter[4]); err != nil {
			return err
		}
	}
	return nil
}

// laesStykker reads "1:2 2:1(1,1)": stk. 1 with two punktums, stk. 2 with one and two numbers of one punktum each.
func (o *omrids) laesStykker(sted satser.Hjemmel, s string) error {
	for i, led := range strings.Fields(s) {
		led, numre, _ := strings.Cut(strings.TrimSuffix(led, ")"), "(")
		stk, pkt, _ := strings.Cut(led, ":")
		n, err := strconv.Atoi(pkt)
		if err != nil || stk != strconv.Itoa(i+1) {
			return fmt.Errorf("%v: stykke %q", sted, led)
		}
		sted.Stk, sted.Nr = uint8(i+1), 0
		o.tilfoej(sted, n)
		if numre == "" {
			continue
		}
		for _, nr := range strings.Split(numre, ",") {
			if n, err = strconv.Atoi(nr); err != nil {
				return fmt.Errorf("%v: nummer %q", sted, nr)
			}
			sted.Nr++
			o.tilfoej(sted, n)
		}
	}
	return nil
}

// laesParagraf reads "68 a".
func laesParagraf(s string) (h satser.Hjemmel, err error) {
	tal, litra, _ := strings.Cut(s, " ")
	n, err := strconv.ParseUint(tal, 10, 10)
	if err != nil || n == 0 || len(litra) > 1 {
		return h, fmt.Errorf("paragraf %q", s)
	}
	h.Paragraf = uint16(n)
	if litra != "" {
		h.Litra = litra[0]
	}
	return h, nil
}

// raekker returns the fields of each line of a file, with the number of the line. Lines that begin with # are notes.
func raekker(fil string) func(yield func(int, []string) bool) {
	return func(yield func(int, []string) bool) {
		for i, l := range strings.Split(fil, "\n") {
			if l != "" && l[0] != '#' && !yield(i+1, strings.Split(l, "\t")) {
				return
			}
		}
	}
}
