package ydelse_test

import (
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestValiderIndtaegt: every field of an income, in the second of two, so that the path says which.
func TestValiderIndtaegt(t *testing.T) {
	x := func(aendr func(*ydelse.Indtaegt)) *ydelse.Sag {
		y := loen("2024-05", "100")
		aendr(&y)
		return sag(rf, med(loen("2024-05", "100"), y))
	}
	tilbud := func(timer satser.Timer) *ydelse.Sag {
		return x(func(y *ydelse.Indtaegt) { y.Art, y.Timer = satser.Tilbudsindtaegt, timer })
	}
	var sidste = satser.Indtaegtsarter()[len(satser.Indtaegtsarter())-1]
	raekker := []fejlraekke{
		{"no kind", x(func(y *ydelse.Indtaegt) { y.Art = 0 }), "art", satser.KodeMangler},
		{"the kind after the last", x(func(y *ydelse.Indtaegt) { y.Art = sidste + 1 }), "art", satser.KodeUkendt},
		{"an unknown kind", x(func(y *ydelse.Indtaegt) { y.Art = satser.Indtaegtsart(ukendt) }), "art", satser.KodeUkendt},
		{"a negative amount", x(func(y *ydelse.Indtaegt) { y.Beloeb = minus }), "beloeb", satser.KodeFortegn},
		{"parts of an øre", x(func(y *ydelse.Indtaegt) { y.Beloeb = broek }), "beloeb", satser.KodeFormat},
		{"10⁹ kr.", x(func(y *ydelse.Indtaegt) { y.Beloeb = mange }), "beloeb", satser.KodeGraense},
		{"a negative own pension", x(func(y *ydelse.Indtaegt) { y.EgenPension = minus }), "egenPension", satser.KodeFortegn},
		{"a negative pension of the employer", x(func(y *ydelse.Indtaegt) { y.ArbejdsgiverPension = minus }), "arbejdsgiverPension", satser.KodeFortegn},
		{"hours of wage", x(func(y *ydelse.Indtaegt) { y.Timer = 1 }), "timer", satser.KodeModstrid},
		{"negative hours of wage", x(func(y *ydelse.Indtaegt) { y.Timer = -1 }), "timer", satser.KodeModstrid},
		{"a tilbud with negative hours", tilbud(-1), "timer", satser.KodeFortegn},
		{"an hundredth of an hour more than May has", tilbud(74401), "timer", satser.KodeGraense},
		{"a period without a first day", x(func(y *ydelse.Indtaegt) { y.Periode.Fra = satser.Dato{} }), "periode", satser.KodeModstrid},
		{"a period that ends first", x(func(y *ydelse.Indtaegt) { y.Periode.Til = dag("2024-04-30") }), "periode", satser.KodeModstrid},
		{"a period without an end", x(func(y *ydelse.Indtaegt) { y.Periode.Til = satser.Dato{} }), "periode.til", satser.KodeMangler},
		{"a period of a day more than 100 years", x(func(y *ydelse.Indtaegt) { y.Periode = satser.MustPeriode("1924-05-01", "2024-05-01") }), "periode", satser.KodeGraense},
		{"no day of payment", x(func(y *ydelse.Indtaegt) { y.Udbetalt = satser.Dato{} }), "udbetalt", satser.KodeMangler},
		{"holiday pay without its days", x(func(y *ydelse.Indtaegt) { y.Art, y.Periode = satser.Feriegodtgoerelse, satser.Periode{} }), "periode", satser.KodeMangler},
		{"holiday supplement without its days", x(func(y *ydelse.Indtaegt) { y.Art, y.Periode = satser.Ferietillaeg, satser.Periode{} }), "periode", satser.KodeMangler},
		{"an unknown assessment", x(func(y *ydelse.Indtaegt) { y.Vurdering = satser.Virkning(ukendt) }), "vurdering", satser.KodeUkendt},
		{"an assessment that is no treatment", x(func(y *ydelse.Indtaegt) { y.Vurdering = satser.Gaelder }), "vurdering", satser.KodeUkendt},
	}
	for i := range raekker {
		raekker[i].felt = "indtaegter[1]." + raekker[i].felt
	}
	raekker = append(raekker, fejlraekke{"10.001 incomes", sag(rf, func(s *ydelse.Sag) {
		s.Indtaegter = slices.Repeat([]ydelse.Indtaegt{loen("2024-05", "1")}, ydelse.MaksIndtaegter+1)
	}), "indtaegter", satser.KodeGraense})
	tjekFejl(t, raekker)
}

// TestPensionKunAfLoen: pension is of six kinds of wage, and refused on every other.
func TestPensionKunAfLoen(t *testing.T) {
	for _, a := range satser.Indtaegtsarter() {
		for _, egen := range []bool{true, false} {
			x, felt := indtaegt(a, "2024-05", "100"), "egenPension"
			if egen {
				x.EgenPension = kr100
			} else {
				x.ArbejdsgiverPension, felt = kr100, "arbejdsgiverPension"
			}
			err := sag(rf, med(x)).Valider()
			if slices.Contains(medPension, a) {
				if err != nil {
					t.Errorf("%v: %v", a, err)
				}
				continue
			}
			kraevInputfejl(t, err, "indtaegter[0]."+felt, satser.KodeModstrid)
		}
	}
}

// TestHoejst: a list at its limit is taken.
func TestHoejst(t *testing.T) {
	const n = 100
	s := sag(jaf, func(s *ydelse.Sag) {
		s.Forloeb = nil
		for i := range n {
			d := dag("2014-07-01").AddDays(2 * i)
			s.Forloeb = append(s.Forloeb, ydelse.Forloeb{Fra: d, Til: d})
			s.Bolig = append(s.Bolig, ydelse.Bolig{Fra: d, Til: d, HosForaelder: spor.Nej})
			s.Boern = append(s.Boern, ydelse.Barn{Foedt: d, Ophold: ydelse.Udlandet})
			s.Bidrag = append(s.Bidrag, ydelse.Bidrag{Fra: d, Til: d})
			s.Selvstaendig = append(s.Selvstaendig, ydelse.Selvstaendig{Fra: d, Til: d, Arbejde: ydelse.HoejstHalvdelen})
			s.Lofter = append(s.Lofter, ydelse.Loft{Fra: dag("2027-01-01"), Art: ydelse.Loft10f, Niveau: kr100})
		}
		s.Indtaegter = slices.Repeat([]ydelse.Indtaegt{loen("2014-05", "1")}, ydelse.MaksIndtaegter)
	})
	if err := s.Valider(); err != nil {
		t.Fatal(err)
	}
	// Every other day of October 2014, 16 of them, at half of 10.689: 5.344,50 × 16 / 31.
	if o := opgoer(t, beregner(), s, satser.MustMaaned("2014-10")); o.Dage != 16 || o.Ydelse.String() != "2758.45" {
		t.Errorf("%d days, %v", o.Dage, o.Ydelse)
	}
	s.Indtaegter[0].Periode = satser.MustPeriode("1924-05-02", "2024-05-01")
	if err := s.Valider(); err != nil {
		t.Fatalf("a period of 100 years: %v", err)
	}
	s.Indtaegter = append(s.Indtaegter, loen("2014-05", "1"))
	kraevInputfejl(t, s.Valider(), "indtaegter", satser.KodeGraense)
}

// TestGraenser: the largest values of each kind are taken, and computed with.
func TestGraenser(t *testing.T) {
	x := indtaegt(satser.Tilbudsindtaegt, "2024-05", "999999999.99")
	x.Timer = 74400
	s := sag(rf, forloeb("2024-05-02", ""), med(x), tidligere(ydelse.Sygedagpenge, "999999999.99", ydelse.PrUge, "2024-05-15"))
	x.Art, x.Timer, x.Periode = satser.Feriegodtgoerelse, 0, satser.Periode{Fra: dag("1924-06-01"), Til: dag("2024-05-31")}
	med(x)(s)
	for len(s.Indtaegter) < 250 {
		med(loen("2024-05", "999999999.99"))(s)
	}
	for i := range s.Indtaegter {
		s.Indtaegter[i].Periode.Fra = s.Indtaegter[i].Periode.Fra.AddDays(1)
	}
	o := opgoer(t, beregner(), s, satser.MustMaaned("2024-05"))
	if !o.Ydelse.IsZero() || !o.AnsesForModtaget {
		t.Errorf("%v, deemed %v", o.Ydelse, o.AnsesForModtaget)
	}
	for len(s.Indtaegter) < 1100 {
		med(loen("2024-05", "999999999.99"))(s)
	}
	_, err := beregner(efterDage).Beregn(s, satser.MustMaaned("2024-05"))
	kraevInputfejl(t, err, "indtaegter", satser.KodeGraense)
}

// TestBeregner: what a call itself can lack.
func TestBeregnerMangler(t *testing.T) {
	maj := satser.MustMaaned("2024-05")
	for _, r := range []struct {
		grund string
		b     ydelse.Beregner
		sag   *ydelse.Sag
		m     satser.Maaned
		felt  string
	}{
		{"no rules", ydelse.Beregner{}, sag(rf), maj, "regler"},
		{"no case", beregner(), nil, maj, "sag"},
		{"no month", beregner(), sag(rf), satser.Maaned{}, "maaned"},
		{"nothing at all", ydelse.Beregner{}, nil, satser.Maaned{}, "regler"},
	} {
		_, err := r.b.Beregn(r.sag, r.m)
		kraevInputfejl(t, err, r.felt, satser.KodeMangler)
		_, err = r.b.Opgoer(r.sag, r.m)
		kraevInputfejl(t, err, r.felt, satser.KodeMangler)
		_, trin, err := r.b.OpgoerI(nil, r.sag, r.m)
		kraevInputfejl(t, err, r.felt, satser.KodeMangler)
		if trin != nil {
			t.Errorf("%s: steps beside the fault", r.grund)
		}
	}
}

// TestMaanedensSum: the incomes of a month together are below 10¹² kr., whatever they are.
func TestMaanedensSum(t *testing.T) {
	tilbud := indtaegt(satser.Tilbudsindtaegt, "2024-05", "999999999")
	tilbud.Timer = 10
	mange := slices.Concat(slices.Repeat([]ydelse.Indtaegt{loen("2024-05", "999999999")}, 400), slices.Repeat([]ydelse.Indtaegt{tilbud}, 300),
		slices.Repeat([]ydelse.Indtaegt{indtaegt(satser.Renter, "2024-05", "999999999")}, 300))
	for sidste, ok := range map[string]bool{"999.99": true, "1000.00": false} { // 1,000 × 999.999.999 + 1,000 is 10¹²
		s := sag(jaf, med(append(mange, indtaegt(satser.Renter, "2024-05", sidste))...))
		r, err := beregner().Beregn(s, satser.MustMaaned("2024-05"))
		if ok && (err != nil || r.Udfald != spor.Beregnet || !r.Ydelse.IsZero()) {
			t.Errorf("%s: %+v, %v", sidste, r, err)
		}
		if !ok {
			kraevInputfejl(t, err, "indtaegter", satser.KodeGraense)
		}
	}
}
