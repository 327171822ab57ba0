package hvadnu_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

func hvis(t *testing.T, s *ydelse.Sag, m string, a ...hvadnu.Aendring) hvadnu.Svar {
	t.Helper()
	x, err := hvadnu.Hvis(beregner(), s, satser.MustMaaned(m), a...)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func under25(bor spor.Svar) valg {
	return func(s *ydelse.Sag) {
		s.Foedt = dag("2003-02-01")
		s.Bolig = []ydelse.Bolig{{Fra: dag("2015-01-01"), HosForaelder: bor}}
	}
}

// TestHvis: amounts by hand for 2024 (16.382, 12.326 and 3.834 kr.), and the step that the difference comes from.
func TestHvis(t *testing.T) {
	nyfoedt := hvadnu.MedBarn(ydelse.Barn{Foedt: dag("2024-05-15"), Ophold: ydelse.Danmark})
	iUdlandet := hvadnu.MedBarn(ydelse.Barn{Foedt: dag("2015-05-15"), Ophold: ydelse.Udlandet})
	loen := func(s string) hvadnu.Aendring { return hvadnu.MedLoen(maj, kr(s)) }
	for _, r := range []struct {
		grund                string
		sag                  *ydelse.Sag
		a                    hvadnu.Aendring
		foer, efter, aendret string // aendret is empty when there is no answer
		aarsag               spor.ID
		hjemmel              string
	}{
		{"55 % of 20.000 - 16.323", sag(rf), loen("20000"), "12326.00", "10303.65", "-2022.35", spor.Post, "§ 68 a, stk. 2"},
		{"30 % of 16.323 as well", sag(jaf), loen("20000"), "12326.00", "5406.75", "-6919.25", spor.Post, "§ 69 j, stk. 9"},
		{"a wage that takes it all", sag(rf), loen("40000"), "12326.00", "0.00", "-12326.00", spor.Post, "§ 68 a, stk. 2"},
		{"less wage: 30 % of 10.000 instead of 15.000", sag(jaf, med(satser.Loen, "2024-05", "15000")), loen("10000"), "7826.00", "9326.00", "1500.00", spor.Post, "§ 69 j, stk. 9"},
		{"no wage", sag(jaf, med(satser.Loen, "2024-05", "10000")), loen("0"), "9326.00", "12326.00", "3000.00", spor.Post, "§ 69 j, stk. 9"},
		{"wage below the threshold: steps differ, the amount does not", sag(rf), loen("16323"), "12326.00", "12326.00", "0.00", spor.Post, "§ 68 a, stk. 2"},
		{"nothing changed", sag(rf, med(satser.Loen, "2024-05", "10000")), loen("10000"), "12326.00", "12326.00", "0.00", 0, ""},
		{"a birth on the 15th: (14 × 12.326 + 17 × 16.382) / 31", sag(rf), nyfoedt, "12326.00", "14550.26", "2224.26", spor.Forsoergelsespligt, "§ 68, stk. 2, nr. 1"},
		{"a child elsewhere abroad changes no amount", sag(jaf), iUdlandet, "12326.00", "12326.00", "0.00", spor.Forsoergelsespligt, "§ 69 j, stk. 2, nr. 1"},
		{"without the child", sag(rf, medBarn), hvadnu.UdenBarn(dag("2012-03-01")), "16382.00", "12326.00", "-4056.00", spor.Forsoergelsespligt, "§ 68, stk. 2, nr. 1"},
		{"moving out", sag(rf, under25(spor.Ja)), hvadnu.MedBolig(dag("2024-05-01"), spor.Nej), "3834.00", "12326.00", "8492.00", spor.Bolig, "§ 68, stk. 2, nr. 3"},
		{"turning 25", sag(rf, under25(spor.Ja)), hvadnu.MedFoedt(dag("1999-05-01")), "3834.00", "12326.00", "8492.00", spor.Alder, "§ 68, stk. 2, nr. 3"},
		{"a course from the 16th: 16/31 of 12.326", sag(rf), hvadnu.MedForloebFra(dag("2024-05-16")), "12326.00", "6361.81", "-5964.19", spor.Ret, "§ 68, stk. 1"},
		{"a course from June: no right in May", sag(rf), hvadnu.MedForloebFra(dag("2024-06-01")), "12326.00", "0.00", "-12326.00", spor.UdenForForloeb, "§ 68, stk. 1"},
		{"a course that ends in May", sag(jaf, fra("2024-06-01")), hvadnu.MedForloebFra(dag("2024-05-01")), "0.00", "12326.00", "12326.00", spor.Ret, "§ 69 j, stk. 1"},
		{"a course that ended in April", sag(rf), hvadnu.MedForloebTil(dag("2024-04-30")), "12326.00", "0.00", "-12326.00", spor.UdenForForloeb, "§ 68, stk. 1"},
		{"an insurance krone for krone", sag(rf), hvadnu.MedIndtaegt(ydelse.Indtaegt{Art: satser.LoebendeForsikring, Beloeb: kr("1000"), Periode: maj.Periode(), Udbetalt: dag("2024-05-31")}), "12326.00", "11326.00", "-1000.00", spor.Post, "§ 68 a, stk. 1"},
		{"a young person of whom nothing is known", sag(rf), hvadnu.MedFoedt(dag("2003-01-01")), "12326.00", "0.00", "", spor.Alder, "§ 68, stk. 2, nr. 3"},
	} {
		t.Run(r.grund, func(t *testing.T) {
			x := hvis(t, r.sag, "2024-05", r.a)
			if x.Foer.Ydelse.String() != r.foer || x.Efter.Ydelse.String() != r.efter {
				t.Errorf("%v → %v, want %s → %s", x.Foer.Ydelse, x.Efter.Ydelse, r.foer, r.efter)
			}
			fik := ""
			if f, ok := x.Forskel(); ok {
				fik = f.String()
			}
			if fik != r.aendret {
				t.Errorf("difference %q, want %q", fik, r.aendret)
			}
			a, er := x.Aarsag()
			if er != (r.aarsag != 0) || a.Trin().ID != r.aarsag || a.Trin().Bestemmelse() != r.hjemmel {
				t.Errorf("because of %v (%s), want %v (%s)", a.Trin().ID, a.Trin().Bestemmelse(), r.aarsag, r.hjemmel)
			}
		})
	}
}

// skel names the steps that differ, with a sign for one that is new or has gone.
func skel(x hvadnu.Svar) (ud []string) {
	for _, s := range x.Hvorfor {
		navn := s.Trin().ID.String()
		switch {
		case s.Foer == (spor.Trin{}):
			navn = "+" + navn
		case s.Efter == (spor.Trin{}):
			navn = "-" + navn
		}
		ud = append(ud, navn)
	}
	return ud
}

// TestHvorfor: the steps that differ stand in the order of the law, what has gone where it stood, and what is the same is left
// out.
func TestHvorfor(t *testing.T) {
	loen := []string{"post", "loensum", "loen-over-graensen", "loenfradrag-over", "fradrag-i-alt", "efter-fradrag", "ydelse"}
	ens(t, "another wage", skel(hvis(t, sag(rf, med(satser.Loen, "2024-05", "17000")), "2024-05", hvadnu.MedLoen(maj, kr("20000")))), loen)
	fraLoen := hvis(t, sag(rf, med(satser.Loen, "2024-05", "17000")), "2024-05", hvadnu.MedLoen(maj, kr("0")))
	ens(t, "no wage", skel(fraLoen), []string{"-post", "-loensum", "-loen-over-graensen", "-loenfradrag-over", "-fradrag-i-alt", "-efter-fradrag", "ydelse"})
	tilNul := hvis(t, sag(rf, med(satser.Loen, "2024-05", "17000")), "2024-05", hvadnu.MedLoen(maj, kr("40000")))
	ens(t, "a wage that takes it all", skel(tilNul), []string{"post", "loensum", "loen-over-graensen", "loenfradrag-over", "fradrag-i-alt", "efter-fradrag", "+nulgraense", "ydelse", "+anses-for-modtaget", "-udbetaling"})
	if x := hvis(t, sag(rf), "2024-05").Hvorfor; x != nil {
		t.Errorf("nothing differs: %v", x)
	}
	barn := hvis(t, sag(rf), "2024-05", hvadnu.MedBarn(ydelse.Barn{Foedt: dag("2012-01-01"), Ophold: ydelse.Danmark}))
	ens(t, "a child", skel(barn), []string{"forsoergelsespligt", "+barnets-ophold", "-alder", "gruppe", "maanedssats", "foer-indtaegt", "ydelse"})
	// A second income counts under its own number, and only it and the sums differ.
	to := hvis(t, sag(rf, med(satser.AndenIndtaegt, "2024-05", "100")), "2024-05", hvadnu.MedIndtaegt(sag(rf, med(satser.AndenIndtaegt, "2024-05", "50")).Indtaegter[0]))
	ens(t, "a second income", skel(to), []string{"+post", "krone-for-krone", "fradrag-i-alt", "efter-fradrag", "ydelse"})
	if p := to.Hvorfor[0].Efter.Post; p != 2 {
		t.Errorf("income no. %d", p)
	}
}

// TestHvorforSammeTrin: a step that only stands at another depth or after other steps is the same, and each income is held against
// itself.
func TestHvorforSammeTrin(t *testing.T) {
	// The first half of the month of a birth is as the whole month was.
	foedsel := hvis(t, sag(rf), "2024-05", hvadnu.MedBarn(ydelse.Barn{Foedt: dag("2024-05-15"), Ophold: ydelse.Danmark}))
	ens(t, "a birth", skel(foedsel), []string{"+delperiode", "+dagsandel", "+delperiode", "+forsoergelsespligt", "+barnets-ophold", "+gruppe", "+maanedssats", "+dagsandel", "foer-indtaegt", "ydelse"})
	// A loan is not deducted, and its step moves those of the wage by one.
	laan := hvadnu.MedIndtaegt(ydelse.Indtaegt{Art: satser.Laan, Beloeb: kr("5"), Periode: maj.Periode(), Udbetalt: dag("2024-05-02")})
	ens(t, "a loan", skel(hvis(t, sag(rf, med(satser.Loen, "2024-05", "17000")), "2024-05", laan)), []string{"+post-ikke-fradrag"})
	// Of two incomes the first is assessed in another way.
	to := sag(rf, med(satser.TabtArbejdsfortjeneste, "2024-05", "100"), med(satser.TabtArbejdsfortjeneste, "2024-05", "50"))
	to.Indtaegter[0].Vurdering, to.Indtaegter[1].Vurdering = satser.KroneForKrone, satser.KroneForKrone
	x := hvis(t, to, "2024-05", func(s *ydelse.Sag) error { s.Indtaegter[0].Vurdering = satser.IkkeFradrag; return nil })
	ens(t, "the first of two", skel(x), []string{"+post-ikke-fradrag", "-post", "krone-for-krone", "fradrag-i-alt", "efter-fradrag", "ydelse"})
}

// TestHvisFejl: the case as it is comes first.
func TestHvisFejl(t *testing.T) {
	_, err := hvadnu.Hvis(beregner(), nil, maj)
	inputfejl(t, err, "sag", satser.KodeMangler)
	_, err = hvadnu.Hvis(ydelse.Beregner{}, sag(rf), maj)
	inputfejl(t, err, "regler", satser.KodeMangler)
	daarlig := sag(rf)
	daarlig.Foedt = satser.Dato{}
	_, err = hvadnu.Hvis(beregner(), daarlig, maj, nil)
	inputfejl(t, err, "foedt", satser.KodeMangler)
	_, err = hvadnu.Hvis(beregner(), sag(rf), maj, hvadnu.MedFoedt(dag("2024-06-01")), hvadnu.MedForloebFra(dag("2024-07-01")))
	inputfejl(t, err, "foedt", satser.KodeModstrid) // of the month with the change
	var uden *satser.Udenforfejl
	if _, err = hvadnu.Hvis(beregner(), sag(rf), satser.MustMaaned("2031-01")); !errors.As(err, &uden) {
		t.Errorf("%v", err)
	}
}

func TestSvarJSON(t *testing.T) {
	x := hvis(t, sag(rf, med(satser.Loen, "2024-05", "17000")), "2024-05", hvadnu.MedLoen(maj, kr("40000")))
	b, err := json.Marshal(x)
	if err != nil {
		t.Fatal(err)
	}
	var igen hvadnu.Svar
	if err := json.Unmarshal(b, &igen); err != nil {
		t.Fatal(err)
	}
	ens(t, "JSON", igen, x)
}

// TestOverTid: a course that begins on 16 May 2024 instead of 1 April: 12.326 kr. and half of May.
func TestOverTid(t *testing.T) {
	m := satser.MustMaaned
	x, err := hvadnu.OverTid(beregner(), sag(rf, fra("2024-04-01")), m("2024-03"), m("2024-06"), hvadnu.MedForloebFra(dag("2024-05-16")))
	if err != nil {
		t.Fatal(err)
	}
	var fik []string
	for _, p := range x {
		fik = append(fik, p.Foer.Maaned.String()+" "+p.Foer.Ydelse.String()+" "+p.Efter.Maaned.String()+" "+p.Efter.Ydelse.String())
	}
	ens(t, "months", fik, []string{"2024-03 0.00 2024-03 0.00", "2024-04 12326.00 2024-04 0.00", "2024-05 12326.00 2024-05 6361.81", "2024-06 12326.00 2024-06 12326.00"})
	if f, ok := x.Forskel(); !ok || f.String() != "-18290.19" {
		t.Errorf("%v %v", f, ok)
	}
	if f, ok := (hvadnu.Tid{}).Forskel(); !ok || !f.IsZero() {
		t.Errorf("no months: %v %v", f, ok)
	}
	// A month that waits for something leaves the sum open.
	x, err = hvadnu.OverTid(beregner(), sag(rf), m("2024-05"), m("2024-06"), hvadnu.MedIndtaegt(sag(rf, med(satser.TabtArbejdsfortjeneste, "2024-06", "1")).Indtaegter[0]))
	if _, ok := x.Forskel(); err != nil || ok || x[1].Efter.Udfald != spor.KraeverSkoen {
		t.Errorf("%v %v", x, err)
	}
	// A difference that does not fit is none.
	stor := hvadnu.Par{Foer: ydelse.Resultat{Udfald: spor.Beregnet}, Efter: ydelse.Resultat{Udfald: spor.Beregnet, Ydelse: satser.BeloebAfEnheder(1 << 62)}}
	if _, ok := (hvadnu.Tid{stor, stor}).Forskel(); ok {
		t.Error("the sum fits")
	}
}

func TestOverTidFejl(t *testing.T) {
	_, err := hvadnu.OverTid(beregner(), nil, maj, maj)
	inputfejl(t, err, "sag", satser.KodeMangler)
	_, err = hvadnu.OverTid(ydelse.Beregner{}, sag(rf), maj, maj)
	inputfejl(t, err, "regler", satser.KodeMangler)
	_, err = hvadnu.OverTid(beregner(), sag(rf), maj, maj, hvadnu.MedFoedt(dag("2024-06-01")), hvadnu.MedForloebFra(dag("2024-07-01")))
	inputfejl(t, err, "foedt", satser.KodeModstrid)
}
