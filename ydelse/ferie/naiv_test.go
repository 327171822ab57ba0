package ferie_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// naiv answers from the letters alone whether there is a right in month d, on its first day. It cuts the story at the whole
// months without the benefit, leaves out what does not count in each piece, and takes every twelfth month that is left.
func naiv(bogstaver string, d int) bool {
	foerst := 0
	for _, del := range strings.Split(strings.ReplaceAll(gaaetOver(bogstaver[:d+1]), "Y", "-"), "-") {
		n := 0
		for i, b := range del {
			if b == 'L' || b == 'F' && !strings.ContainsAny(del[:i], "RrKP") {
				continue
			}
			i += foerst
			if n++; n%12 == 0 && i < d && d <= i+12 {
				return true
			}
		}
		foerst += len(del) + 1
	}
	return false
}

// gaaetOver turns help that the person did not go over from into nothing: what stands after the last month with the benefit of
// an unbroken time.
func gaaetOver(s string) string {
	ud := []byte(s)
	med := false
	for i := len(ud) - 1; i >= 0; i-- {
		switch ud[i] {
		case 'R', 'r':
			med = true
		case '-', 'Y':
			med = false
		case 'K', 'P':
			if !med {
				ud[i] = '-'
			}
		}
	}
	return string(ud)
}

// TestNaiv: the count comes to the same as the naive one, month by month, in both schemes.
func TestNaiv(t *testing.T) {
	blandinger := []string{"RRRRRRRr-", "RRRRRKKKK-", "RRRRPPPY", "RRRRRRLLF-", "RRRRRRFr", "RRRRRRRRRRRRRR-", "KKKKKKKR"}
	rapid.Check(t, func(t *rapid.T) {
		alfabet := []byte(rapid.SampledFrom(blandinger).Draw(t, "letters"))
		s := string(rapid.SliceOfN(rapid.SampledFrom(alfabet), 1, 45).Draw(t, "story"))
		o := rapid.SampledFrom(begge).Draw(t, "scheme")
		fra := satser.MustMaaned("2021-03")
		d := rapid.IntRange(0, len(s)-1).Draw(t, "month")
		r := paaDag(t, historie(o, fra.String(), s), fra.Add(d).FoersteDag())
		want := spor.IkkeOpfyldt
		if naiv(s, d) {
			want = spor.Opfyldt
		}
		if r.Optjening.Udfald != want {
			t.Fatalf("%s, month %d: %v, want %v\n%s", s, d, r.Optjening.Udfald, want, tekst(r.Spor))
		}
	})
}

// TestNaivKendte holds the naive count itself against stories worked out by hand.
func TestNaivKendte(t *testing.T) {
	for _, r := range []struct {
		grund, historie string
		fra, til        int // the months with a right; fra 0: none
	}{
		{"twelve months, and the twelve that follow", "RRRRRRRRRRRR-------------", 12, 23},
		{"eleven give none", "RRRRRRRRRRR-------------", 0, 0},
		{"a break begins the count again", "RRRRRR-RRRRRRRRRRRR------------", 19, 30},
		{"unbroken, one right follows the other", strings.Repeat("R", 40), 12, 39},
		{"help that the person went over from", "KKKKKKKRRRRRRRR", 12, 14},
		{"and not otherwise", "RRRRRRKKKKKKK", 0, 0},
		{"løntilskud is left out", "RRRRRRLLLRRRRRRRR", 15, 16},
		{"a holiday begins no count", "FRRRRRRRRRRRRR", 13, 13},
	} {
		for d := range r.historie {
			if got, want := naiv(r.historie, d), r.fra != 0 && d >= r.fra && d <= r.til; got != want {
				t.Errorf("%s: month %d: %v, want %v", r.grund, d, got, want)
			}
		}
	}
}
