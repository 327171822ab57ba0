package skema

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestFlereAendringer: schema and reader say the same of documents with several changes at once.
func TestFlereAendringer(t *testing.T) {
	projekt := projektets(t)
	navne := slices.Sorted(maps.Keys(projekt))
	ord := map[string]map[string][]string{}
	for _, navn := range navne {
		ord[navn] = ordene(t, navn, projekt[navn])
	}
	rapid.Check(t, func(rt *rapid.T) {
		for range 10 {
			navn := rapid.SampledFrom(navne).Draw(rt, "navn")
			fra := rapid.SampledFrom(slices.Sorted(maps.Keys(projekt[navn]))).Draw(rt, "fra")
			if len(projekt[navn][fra]) > stort {
				continue
			}
			u := udsagn{TB: t, navn: navn, brugt: map[int]int{}, set: map[string]bool{}}
			m := muterer{udsagn: &u, ord: ord[navn], rod: laesTrae(t, projekt[navn][fra])}
			for range rapid.IntRange(1, 4).Draw(rt, "ændringer") {
				m.rod = m.et(rt, m.rod, "")
			}
			if data := skriv(t, m.rod); !u.sammenlign(fra, data) {
				rt.Fatalf("%s", data)
			}
		}
	})
}

// et makes one change somewhere in a value.
func (m *muterer) et(t *rapid.T, v any, noegle string) any {
	switch x := v.(type) {
	case map[string]any:
		if k := slices.Sorted(maps.Keys(x)); len(k) > 0 && rapid.IntRange(0, 9).Draw(t, "ned") > 0 {
			n := rapid.SampledFrom(k).Draw(t, "nøgle")
			if rapid.IntRange(0, 9).Draw(t, "fjern") == 0 {
				delete(x, n)
				return x
			}
			x[n] = m.et(t, x[n], n)
			return x
		}
	case []any:
		if len(x) > 0 && rapid.IntRange(0, 9).Draw(t, "ned") > 0 {
			i := rapid.IntRange(0, len(x)-1).Draw(t, "nr")
			x[i] = m.et(t, x[i], noegle)
			return x
		}
	}
	return laesTrae(m.TB, skriv(m.TB, rapid.SampledFrom(m.andre(v, noegle)).Draw(t, "ny"))) // a copy: the next change can be in it
}

// TestTilfaeldigeOpgoerelser: what a random case comes out as in a random month is right by its schema, and so is the case. A case is
// that of one document with lists of others.
func TestTilfaeldigeOpgoerelser(t *testing.T) {
	projekt := projektets(t)
	var sager []ydelse.Sagsdokument
	for _, fra := range slices.Sorted(maps.Keys(projekt["sag"])) {
		d, err := ydelse.LaesSagsdokument(projekt["sag"][fra])
		if err != nil {
			t.Fatal(err)
		}
		sager = append(sager, d)
	}
	regler, antal := satser.Gaeldende(), 0
	rapid.Check(t, func(rt *rapid.T) {
		en := func(hvad string) ydelse.Sagsdokument { return rapid.SampledFrom(sager).Draw(rt, hvad) }
		d := en("sag")
		d.Praksis, d.Sag.Indtaegter, d.Sag.Boern = en("praksis").Praksis, en("indtægter").Sag.Indtaegter, en("børn").Sag.Boern
		d.Sag.Raadighed, d.Sag.Ret, d.Sag.Bolig = en("rådighed").Sag.Raadighed, en("ret").Sag.Ret, en("bolig").Sag.Bolig
		m := satser.MustMaaned("2013-01").Add(rapid.IntRange(0, 14*12-1).Draw(rt, "måned"))
		o, err := ydelse.Beregner{Regler: regler, Praksis: d.Praksis}.Opgoer(&d.Sag, m)
		if err != nil {
			rt.Skip(fmt.Sprint(err))
		}
		antal++
		if err := efterSkema(t, "sag", skriv(t, d)); err != nil {
			rt.Fatal(err)
		}
		if err := efterSkema(t, "opgoerelse", skriv(t, o)); err != nil {
			rt.Fatal(err)
		}
	})
	t.Logf("%d statements", antal)
}
