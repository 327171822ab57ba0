package main

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// kortfil is the map; titelfil names each paragraph in words of our own; hulfil lists what the library cites and the editions
// in hand do not hold.
var (
	//go:embed data/kort.tsv
	kortfil string
	//go:embed data/paragraffer.tsv
	titelfil string
	//go:embed data/huller.tsv
	hulfil string
)

// status is what the library does with a provision. The zero value is none.
type status uint8

// What it does.
const (
	kodet       status = iota + 1 // computed or decided by a Go symbol
	skoen                         // left to the caseworker, whose answer a Go value takes
	procesregel                   // about how the case is handled, not about the person's right or amount
	udenfor                       // about something else
)

var statusser = satser.Navne{"", "kodet", "skoen", "procesregel", "udenfor"}

// tekst names the status in Danish.
func (s status) tekst() string {
	if s == skoen {
		return "skøn"
	}
	return statusser.Navn(int(s))
}

// spaend is a closed range of numbers.
type spaend struct{ fra, til uint8 }

func (s spaend) har(n uint8) bool { return s.fra <= n && n <= s.til }

// post is one entry of the map.
type post struct {
	nr       int // the line of the file
	sted     satser.Hjemmel
	fra, til satser.Udgave // the first and the last edition
	stk      spaend
	numre    spaend // 0 is the words of the stykke itself
	status   status
	symboler []string // Go symbols as package.Name or package.Type.Member
	proever  []string // ids of cases, or tests as package.TestName
	gennem   string   // the provision that the library cites in place of this one; empty when it cites this one
	tekst    string   // in Danish: what is computed or asked, or why it is not
}

// daekker reports whether the entry is about a place. The editions of a body of law stand together, so that those between two of
// them are of the same.
func (p *post) daekker(h satser.Hjemmel) bool {
	return p.sted.Paragraf == h.Paragraf && p.sted.Litra == h.Litra && p.fra <= h.Udgave && h.Udgave <= p.til &&
		p.stk.har(h.Stk) && p.numre.har(h.Nr)
}

// kort is the map.
type kort []post

// om returns the entries about a place: one, when the map is right.
func (k kort) om(h satser.Hjemmel) (ud []*post) {
	for i := range k {
		if k[i].daekker(h) {
			ud = append(ud, &k[i])
		}
	}
	return ud
}

// laesKort reads lines of body of law, paragraph, stykker, numbers, first and last edition, status, symbols, cases, the provision
// that is cited in its place, and text.
func laesKort(fil string) (kort, error) {
	var k kort
	for nr, felter := range raekker(fil) {
		p, err := laesPost(felter)
		if err != nil {
			return nil, fmt.Errorf("kort, linje %d: %w", nr, err)
		}
		p.nr = nr
		k = append(k, p)
	}
	return k, nil
}

func laesPost(f []string) (p post, err error) {
	if len(f) != 11 {
		return p, fmt.Errorf("%d felter", len(f))
	}
	if p.sted, err = laesParagraf(f[1]); err != nil {
		return p, err
	}
	if p.stk, err = laesSpaend(f[2], 1); err != nil {
		return p, err
	}
	if p.numre, err = laesSpaend(f[3], 0); err != nil {
		return p, err
	}
	if p.fra, err = findUdgave(f[0], f[4]); err != nil {
		return p, err
	}
	if p.til, err = findUdgave(f[0], f[5]); err != nil {
		return p, err
	}
	if p.status, err = laesStatus(f[6]); err != nil {
		return p, err
	}
	p.symboler, p.proever, p.gennem, p.tekst = liste(f[7]), liste(f[8]), f[9], f[10]
	return p, p.mangler()
}

// mangler says what an entry of its status must have and has not.
func (p *post) mangler() error {
	switch {
	case p.tekst == "":
		return fmt.Errorf("§ %d har ingen tekst", p.sted.Paragraf)
	case p.status <= skoen && len(p.symboler) == 0:
		return fmt.Errorf("§ %d nævner intet symbol", p.sted.Paragraf)
	case p.status == kodet && len(p.proever) == 0:
		return fmt.Errorf("§ %d nævner ingen sag og ingen prøve", p.sted.Paragraf)
	case p.status > skoen && p.gennem != "":
		return fmt.Errorf("§ %d citeres ikke", p.sted.Paragraf)
	}
	return nil
}

// laesSpaend reads "*" (all), "3" or "3-5".
func laesSpaend(s string, mindst uint8) (spaend, error) {
	if s == "*" {
		return spaend{mindst, 99}, nil
	}
	foerst, sidst, flere := strings.Cut(s, "-")
	if !flere {
		sidst = foerst
	}
	fra, err := strconv.ParseUint(foerst, 10, 6)
	if err != nil {
		return spaend{}, err
	}
	til, err := strconv.ParseUint(sidst, 10, 6)
	if err == nil && (fra > til || fra < uint64(mindst)) {
		err = fmt.Errorf("%q", s)
	}
	return spaend{uint8(fra), uint8(til)}, err
}

func laesStatus(s string) (status, error) {
	for i := kodet; i <= udenfor; i++ {
		if statusser.Navn(int(i)) == s {
			return i, nil
		}
	}
	return 0, fmt.Errorf("status %q; en af: kodet, skoen, procesregel, udenfor", s)
}

func liste(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, ", ")
}

// laesTitler reads lines of body of law or edition, paragraph, and title.
func laesTitler(fil string) (map[string]string, error) {
	ud := map[string]string{}
	for nr, f := range raekker(fil) {
		if len(f) != 3 || ud[f[0]+" § "+f[1]] != "" {
			return nil, fmt.Errorf("paragraffer, linje %d", nr)
		}
		ud[f[0]+" § "+f[1]] = f[2]
	}
	return ud, nil
}
