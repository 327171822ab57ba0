package efterregulering_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// TestVurderEgenskaber: nothing is claimed without a yes, everything with one, and the steps replay.
func TestVurderEgenskaber(t *testing.T) {
	svar := []spor.Svar{0, ja, nej, ikke}
	rapid.Check(t, func(t *rapid.T) {
		foer := tilfaeldig(t)
		nu := rettet(t, foer)
		o := opgave(foer, nu)
		if rapid.Bool().Draw(t, "betalt") {
			for m := o.Fra; !m.After(o.Til); m = m.Add(1) {
				o.Udbetalt = append(o.Udbetalt, efterregulering.Udbetaling{Maaned: m, Beloeb: kr(enAf(t, "udbetalt", "0", "12326", "20000"))})
			}
		}
		antal := len(regn(t, ny(), o).Aendringer)
		f := &fakta{}
		for n := range antal {
			if a := (aarsag{
				Aendring: n + 1, Oplysningspligt: enAf(t, "pligt", svar...), Oplyst: enAf(t, "oplyst", svar...), Undladt: enAf(t, "undladt", svar...),
				Modtaget: enAf(t, "modtaget", svar...),
			}); rapid.Bool().Draw(t, "med") {
				if a.Oplyst == ja && a.Undladt == ja {
					a.Undladt = nej // both at once is refused
				}
				if rapid.Bool().Draw(t, "vilkår") {
					a.Vilkaar = efterregulering.Vilkaar{Grund: efterregulering.Arbejdsstrid, Oplyst: enAf(t, "§ 93, stk. 2", svar...), UnderTilbud: enAf(t, "§ 93, stk. 3", svar...)}
				}
				f.Aarsager = append(f.Aarsager, a)
			}
		}
		v := vurder(t, o, f)
		for _, m := range v.Maaneder {
			if m.Skal.Sign() < 0 || m.Kan.Sign() < 0 || m.Uafklaret.Sign() < 0 || m.IngenHjemmel.Sign() < 0 ||
				m.Skal.Enheder()+m.Kan.Enheder()+m.Uafklaret.Enheder()+m.IngenHjemmel.Enheder() != m.ForMeget.Enheder() {
				t.Fatalf("%+v", m)
			}
		}
		if uden := vurder(t, o, en(god)); !uden.Skal.IsZero() && len(nu.Lofter) == 0 || !uden.Kan.IsZero() {
			t.Fatalf("claimed in good faith: %s", uden.Tekst())
		}
		if alt := vurder(t, o, en(ond)); alt.Skal != alt.ForMeget {
			t.Fatalf("against better knowledge: %s", alt.Tekst())
		}
		pille(t, v.Spor)
	})
}

// pille changes the result or an operand of one step that computes: replay must find it.
func pille(t *rapid.T, s spor.Spor) {
	var regner []int
	for i := range s {
		if s[i].Regning != 0 {
			regner = append(regner, i)
		}
	}
	if len(regner) == 0 {
		return
	}
	k := enAf(t, "trin", regner...)
	galt := slices.Clone(s)
	if led := rapid.IntRange(-1, 1).Draw(t, "led"); led < 0 || galt[k].Led[led].IsZero() {
		galt[k].Resultat.Vaerdi += 100
	} else {
		galt[k].Led[led].Vaerdi -= 100
		if galt[k].Regning == spor.Mindste { // the greater of the two may be another number, but not another step's result
			galt[k].Led[led].Vaerdi -= 100
		}
	}
	if _, err := galt.Efterregn(); err == nil {
		t.Fatalf("step %d was changed: %v", k+1, galt[k])
	}
}
