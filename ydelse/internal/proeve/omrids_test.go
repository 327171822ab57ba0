package proeve_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// omrids is the outline of the law that the program lovkort carries: of each edition in hand its paragraphs, and how many punktums
// each stykke and number has. A place has no edition that amends it, and Pkt 0.
type omrids struct {
	pkt map[satser.Hjemmel]int
	stk map[satser.Hjemmel]int // the stykker of a paragraph
	hul []hul
}

// hul is a paragraph that editions in hand do not hold, and that is cited all the same.
type hul struct {
	paragraf string
	kilde    string
	fra, til satser.Udgave
}

func raekker(t *testing.T, fil string) (ud [][]string) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(roden, "examples/lovkort/data", fil))
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range strings.Split(string(b), "\n") {
		if l != "" && l[0] != '#' {
			ud = append(ud, strings.Split(l, "\t"))
		}
	}
	return ud
}

func udgaven(t *testing.T, kilde, navn string) satser.Udgave {
	t.Helper()
	if kilde == "LAS" && navn == satser.Lov1380af2012.String() { // the words of the act, in the consolidation that it amends
		return satser.LBK190af2012
	}
	for u := satser.Udgave(1); u.IsValid(); u++ {
		if u.String() == navn && u.Retskilde().String() == kilde {
			return u
		}
	}
	t.Fatalf("the outline names %s %s", kilde, navn)
	return 0
}

func laesOmrids(t *testing.T) *omrids {
	t.Helper()
	o := &omrids{map[satser.Hjemmel]int{}, map[satser.Hjemmel]int{}, nil}
	for _, r := range raekker(t, "omrids.tsv") {
		tal, litra, _ := strings.Cut(r[3], " ")
		n, err := strconv.Atoi(tal)
		if err != nil {
			t.Fatal(r)
		}
		h := satser.Hjemmel{Paragraf: uint16(n)}
		if litra != "" {
			h.Litra = litra[0]
		}
		til := udgaven(t, r[0], r[2])
		for h.Udgave = udgaven(t, r[0], r[1]); h.Udgave <= til; h.Udgave++ {
			o.laes(t, h, r[4])
		}
	}
	for _, r := range raekker(t, "huller.tsv") {
		o.hul = append(o.hul, hul{r[1], r[0], udgaven(t, r[0], r[2]), udgaven(t, r[0], r[3])})
	}
	return o
}

// laes reads "1:2 2:1(1,1)": stk. 1 of two punktums, and stk. 2 of one, with two numbers.
func (o *omrids) laes(t *testing.T, h satser.Hjemmel, stykker string) {
	for _, s := range strings.Fields(stykker) {
		s, numre, _ := strings.Cut(strings.TrimSuffix(s, ")"), "(")
		_, pkt, _ := strings.Cut(s, ":")
		o.stk[h]++
		sted := h
		sted.Stk = uint8(o.stk[h])
		for i, x := range append([]string{pkt}, strings.Split(numre, ",")...) {
			if x == "" {
				continue
			}
			n, err := strconv.Atoi(x)
			if err != nil {
				t.Fatalf("%v: %q", h, stykker)
			}
			sted.Nr = uint8(i)
			o.pkt[sted] = n
		}
	}
}

// fejl says what of a provision the edition has not. iHaand is false when the edition in hand does not hold the paragraph; an act that
// amends it is looked up in the first edition that prints it.
func (o *omrids) fejl(h satser.Hjemmel) (fejl string, iHaand bool) {
	switch {
	case h.AendretVed == 0 || h.AendretVed == satser.Lov1380af2012: // of LBK 190/2012 the outline has the words that the act put there
	case erLAS(h):
		h.Udgave = trykt(h.AendretVed)
	default:
		h.Udgave = satser.LBK701af2022
	}
	h.AendretVed = 0
	paragraf := satser.Hjemmel{Udgave: h.Udgave, Paragraf: h.Paragraf, Litra: h.Litra}
	antal, er := o.stk[paragraf]
	if !er {
		return "", false
	}
	sted := h
	if sted.Pkt = 0; sted.Stk == 0 && antal == 1 { // the only stykke goes without saying
		sted.Stk = 1
	}
	switch pkt, er := o.pkt[sted]; {
	case sted.Stk == 0 && (h.Nr != 0 || h.Pkt != 0):
		return "names no stykke, and there are " + strconv.Itoa(antal), true
	case sted.Stk == 0:
		return "", true
	case !er:
		return "is not there", true
	case int(h.Pkt) > pkt:
		return "has " + strconv.Itoa(pkt) + " punktums", true
	}
	return "", true
}

// kendtHul reports whether it is known that an edition in hand does not hold a paragraph.
func (o *omrids) kendtHul(h satser.Hjemmel) bool {
	navn := strconv.Itoa(int(h.Paragraf))
	if h.Litra != 0 {
		navn += " " + string(rune(h.Litra))
	}
	for _, x := range o.hul {
		if x.paragraf == navn && x.kilde == h.Udgave.Retskilde().String() && x.fra <= h.Udgave && h.Udgave <= x.til {
			return true
		}
	}
	return false
}

// citater is every provision that a result cites, and those that stand beside the steps: the duties, what is to be weighed, and what a
// decision must hold.
func citater(t *testing.T) map[satser.Hjemmel]string {
	t.Helper()
	ud := map[satser.Hjemmel]string{}
	for _, b := range alleBeviser() {
		for _, x := range b.trin {
			ud[x.Hjemmel] = b.hvem + " " + x.ID.String()
			for _, v := range raadighed.Overvejelser(x, b.om.Fra) {
				ud[v.Hjemmel] = b.hvem + " " + v.Tekst
			}
		}
	}
	for _, o := range schemata {
		for m := foersteMaaned(o); !m.FoersteDag().After(satser.Gaeldende().SidsteDag()); m = m.Add(1) {
			pligter, err := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: o}.Pligter(m.FoersteDag())
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range pligter {
				ud[p.Hjemmel], ud[p.Sanktion] = "pligt "+p.Haendelse.String(), "sanktion "+p.Haendelse.String()
			}
		}
	}
	for _, k := range (klage.Afgoerelsesbrev{}).Tjekliste() {
		ud[k.Hjemmel] = k.Krav
	}
	delete(ud, satser.Hjemmel{}) // a duty without a provision of its own says so in its note
	return ud
}

// TestBestemmelserFindes: every provision that is cited is well-formed and reads back, and exists in the outline of its edition, down to
// the punktum; those that no edition in hand holds are the gaps that lovkort lists.
func TestBestemmelserFindes(t *testing.T) {
	o := laesOmrids(t)
	alle := citater(t)
	iHaand, huller := 0, 0
	for h, hvem := range alle {
		if x, err := satser.ParseHjemmel(h.String()); err != nil || x != h || h.Bestemmelse() == "" {
			t.Errorf("%s: %v reads back as %v, %v", hvem, h, x, err)
		}
		switch fejl, er := o.fejl(h); {
		case fejl != "":
			t.Errorf("%s cites %v, which %s", hvem, h, fejl)
		case er:
			iHaand++
		case o.kendtHul(h):
			huller++
		default:
			t.Errorf("%s cites %v, which no edition in hand holds, and no gap explains", hvem, h)
		}
	}
	t.Logf("%d provisions: %d in the outline, %d in known gaps", len(alle), iHaand, huller)
}
