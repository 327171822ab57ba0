package sanktion_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestMedGennemgang: failures that are handed in assessed come to the same, with the same steps, also when later ones are
// among them.
func TestMedGennemgang(t *testing.T) {
	f := forhold(samtale("2024-05-13", "2024-05-16"), tilbud("2024-05-21"), samtale("2024-06-10", "2024-06-12"))
	b := beregner(rf)
	o := opgave(t, b, f, "2024-05", satser.IkkeForsoerger)
	vil := opgoer(t, b, o)
	if vil.Dage == 0 {
		t.Fatal("nothing is deducted")
	}
	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: rf}
	g, err := v.Gennemgaa(f, dag("2024-12-31"))
	if err != nil {
		t.Fatal(err)
	}
	o.Gennemgang = g
	fik, err := b.Opgoer(o)
	if err != nil || !cmp.Equal(fik, vil) {
		t.Errorf("%v: %s", err, cmp.Diff(vil, fik))
	}
	m, err := b.Maaneder(o)
	uden, err2 := b.Maaneder(maanedsopgave(f, o.Maaned.Maaned))
	if err != nil || err2 != nil || !cmp.Equal(m, uden) {
		t.Errorf("months %v and %v: %v, %v", m, uden, err, err2)
	}
}

// TestFremmedGennemgang: one of another case or of other rules is refused.
func TestFremmedGennemgang(t *testing.T) {
	f := forhold(samtale("2024-05-13", "2024-05-16"))
	o := opgave(t, beregner(rf), f, "2024-05", satser.IkkeForsoerger)
	for navn, r := range map[string]struct {
		ordning satser.Ordning
		f       *raadighed.Forhold
	}{
		"another scheme": {jaf, f},
		"another case":   {rf, forhold(samtale("2024-05-13", "2024-05-16"))},
	} {
		g, err := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: r.ordning}.Gennemgaa(r.f, dag("2024-05-31"))
		if err != nil {
			t.Fatal(err)
		}
		x := *o
		x.Gennemgang = g
		_, err = beregner(rf).Beregn(&x)
		t.Run(navn, func(t *testing.T) { kraevInputfejl(t, err, "gennemgang", satser.KodeModstrid, "") })
	}
	_, err := beregner(rf).Maaneder(nil)
	kraevInputfejl(t, err, "opgave", satser.KodeMangler, "")
}
