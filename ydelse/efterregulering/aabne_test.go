package efterregulering_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestAabneMaaneder: a change that leaves a month without an answer is named with what is missing, and nobody says that nothing is to be
// paid or claimed.
func TestAabneMaaneder(t *testing.T) {
	samvaer := func(tilladt spor.Svar) *ydelse.Sag {
		s := sag(jaf)
		s.Ret.Udland = []ydelse.Udlandsophold{{Fra: dag("2024-05-10"), Til: dag("2024-05-15"), Art: ydelse.UdlandSamvaer, Tilladt: tilladt, Raadighed: ja}}
		return s
	}
	for _, r := range []struct {
		grund  string
		nu     *ydelse.Sag
		udfald spor.Udfald
		venter []int
		vil    []string
		ikke   []string
	}{
		{
			"whether it was permitted is not stated", samvaer(0), spor.Uoplyst, []int{1},
			[]string{"Maj 2024: uoplyst på grund af ændring 1. ", "er tilføjet. Der er ikke noget svar for maj 2024.", "Det kan ikke afgøres, om der skal efterbetales eller kræves noget tilbage for maj 2024."},
			[]string{"ingen virkning", "hverken", "Sådan er det vurderet"},
		},
		{
			"it was permitted: no effect, and all is said", samvaer(ja), spor.Beregnet, nil,
			[]string{"1 ændring har ingen virkning i perioden.", "Der skal hverken efterbetales eller kræves noget tilbage."},
			[]string{"ikke afgøres", "Måneder uden svar"},
		},
		{
			"a wage in the open month: whether it has an effect is not known either",
			func() *ydelse.Sag { s := samvaer(0); loen("2024-05", "1000")(s); return s }(), spor.Uoplyst, []int{1},
			[]string{"1 ændring har ingen virkning i de måneder, der er svar for."}, []string{"virkning i perioden", "hverken"},
		},
	} {
		res := regn(t, ny(), opgave(sag(jaf), r.nu, "2024-04", "2024-06"))
		v, err := ny().Vurder(&res, &fakta{})
		if err != nil {
			t.Fatal(err)
		}
		m := paa(t, res, "2024-05")
		if m.Udfald != r.udfald || !slices.Equal(m.Venter, r.venter) || (len(m.Mangler) > 0) != (r.udfald != spor.Beregnet) {
			t.Errorf("%s: %v, %v, %v", r.grund, m.Udfald, m.Venter, m.Mangler)
		}
		s := res.Markdown() + v.Markdown()
		for _, x := range r.vil {
			if !strings.Contains(s, x) {
				t.Errorf("%s: %q is not in\n%s", r.grund, x, s)
			}
		}
		for _, x := range r.ikke {
			if strings.Contains(s, x) {
				t.Errorf("%s: %q is in\n%s", r.grund, x, s)
			}
		}
		for _, x := range m.Mangler {
			if !strings.Contains(s, x) {
				t.Errorf("%s: %q is not in\n%s", r.grund, x, s)
			}
		}
	}
	// the first calculation had no answer: what it lacked is said, and no change is to blame
	res := regn(t, ny(), opgave(samvaer(0), samvaer(ja), "2024-05"))
	if m := res.Maaneder[0]; m.Udfald != spor.Uoplyst || m.Venter != nil || len(m.Mangler) == 0 {
		t.Errorf("%+v", m)
	}
	res.Maaneder[0].Venter = []int{9}
	if _, err := ny().Vurder(&res, &fakta{}); felt(err) != "resultat.maaneder[0].venter" {
		t.Errorf("%v", err)
	}
}
