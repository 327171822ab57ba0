package raadighed_test

import (
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// alleArter is a case with a failure of each kind, the last of them on a day beyond known law.
func alleArter() *raadighed.Forhold {
	f := sag(satser.UdeblevetFraSamtale, "2024-05-13")
	for _, a := range satser.Haendelsesarter() {
		f.Haendelser = append(f.Haendelser, haendelse(a, dag("2024-05-14")))
	}
	f.Haendelser = append(f.Haendelser, haendelse(satser.UdeblevetFraSamtale, foersteUkendte))
	return f
}

// TestGennemgang: a case that is assessed at once answers as failure by failure, and what begins later is left out.
func TestGennemgang(t *testing.T) {
	for _, o := range begge {
		f, v := alleArter(), vurderer(o)
		g, err := v.Gennemgaa(f, dag("2024-12-31"))
		if err != nil {
			t.Fatal(err)
		}
		for i := range len(f.Haendelser) - 1 {
			vil, err := v.Begrund(f, i)
			if err != nil {
				t.Fatal(err)
			}
			if fik, ok := g.Vurdering(i); !ok || fik != vil.Vurdering {
				t.Errorf("%v, failure %d: %+v, %v", o, i, fik, ok)
			}
			fik, trin, err := g.BegrundI(nil, i, 0)
			if err != nil || fik != vil.Vurdering || !slices.Equal(trin, vil.Spor) {
				t.Errorf("%v, failure %d: other reasons: %v", o, i, err)
			}
		}
		sidste := len(f.Haendelser) - 1
		for _, i := range []int{-1, sidste, sidste + 1} {
			if x, ok := g.Vurdering(i); ok || x != (raadighed.Vurdering{}) {
				t.Errorf("%v: failure %d is assessed: %+v", o, i, x)
			}
			if _, _, err := g.BegrundI(nil, i, 0); inputfejl(err) == nil || inputfejl(err).Kode != satser.KodeGraense {
				t.Errorf("%v: reasons for failure %d: %v", o, i, err)
			}
		}
	}
}

// TestGennemgangFraDagen: a failure is assessed on the day it begins, and not on the one before.
func TestGennemgangFraDagen(t *testing.T) {
	f := sag(satser.UdeblevetFraSamtale, "2024-05-13")
	for d, vil := range map[string]bool{"2024-05-12": false, "2024-05-13": true} {
		g, err := vurderer(jaf).Gennemgaa(f, dag(d))
		if _, ok := g.Vurdering(0); ok != vil || err != nil {
			t.Errorf("by %s: %v, %v", d, ok, err)
		}
	}
}

func TestGennemgangAf(t *testing.T) {
	f := sag(satser.UdeblevetFraSamtale, "2024-05-13")
	g, err := vurderer(jaf).Gennemgaa(f, dag("2024-05-31"))
	if err != nil || g.IsZero() || !g.Af(vurderer(jaf), f) {
		t.Fatal(err, g.IsZero())
	}
	if g.Af(vurderer(rf), f) || g.Af(vurderer(jaf), alleArter()) || (raadighed.Gennemgang{}).Af(raadighed.Vurderer{}, nil) {
		t.Error("it is taken for one of another case or other rules")
	}
	if !(raadighed.Gennemgang{}).IsZero() {
		t.Error("the zero value is not empty")
	}
}

// TestGennemgangFejl: what is malformed is refused with its place, and a failure on a day beyond known law is an error
// when it is asked about.
func TestGennemgangFejl(t *testing.T) {
	forkert := sag(satser.UdeblevetFraSamtale, "2024-05-13", h(func(x *raadighed.Haendelse) { x.Dag = satser.Dato{} }))
	for navn, r := range map[string]struct {
		v    raadighed.Vurderer
		f    *raadighed.Forhold
		felt string
	}{
		"no rules":  {raadighed.Vurderer{Ordning: rf}, alleArter(), "regler"},
		"no scheme": {raadighed.Vurderer{Regler: satser.Gaeldende()}, alleArter(), "ordning"},
		"no case":   {vurderer(rf), nil, ""},
		"a fact":    {vurderer(rf), forkert, "haendelser[0].dag"},
	} {
		g, err := r.v.Gennemgaa(r.f, dag("2024-05-31"))
		if x := inputfejl(err); x == nil || x.Felt != r.felt || !g.IsZero() {
			t.Errorf("%s: %v", navn, err)
		}
	}
	if _, err := vurderer(rf).Gennemgaa(alleArter(), foersteUkendte.AddDays(364)); udenfor(err) == nil {
		t.Errorf("a failure beyond known law: %v", err)
	}
}
