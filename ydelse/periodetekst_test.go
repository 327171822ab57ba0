package ydelse_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// blandet is a case whose months come out in every way: no course yet, a part month, a condition that is not met and
// illness, a child, a wage that takes part of the benefit, a stay abroad about which a fact is missing, an assessment that
// is not made, a move, a failure, and the end of the course; then the days beyond known law.
func blandet() *ydelse.Sag {
	s := sag(jaf, forloeb("2026-02-10", ""), forsoemt(arbejdsafvisning("2026-08-12")))
	s.Boern = []ydelse.Barn{{Foedt: dag("2026-05-12"), Ophold: ydelse.Danmark}}
	s.Indtaegter = []ydelse.Indtaegt{{
		Art: satser.Loen, Beloeb: satser.MustBeloeb("10000"),
		Periode: satser.MustPeriode("2026-04-01", "2026-04-30"), Udbetalt: dag("2026-04-30"),
	}}
	s.Ret = ydelse.Retsforhold{
		Betingelser: []ydelse.Betingelse{
			{Fra: dag("2026-03-10"), Til: dag("2026-03-20"), Art: ydelse.AktivDeltagelse, Opfyldt: spor.Nej},
			{Fra: dag("2026-07-01"), Til: dag("2026-07-05"), Art: ydelse.MoederTilSamtaler, Opfyldt: spor.IkkeVurderet},
		},
		Bevaret: []ydelse.BevaretRet{
			{Fra: dag("2026-03-15"), Til: dag("2026-03-17"), Art: ydelse.VedSygdom},
			{Fra: dag("2026-06-01"), Art: ydelse.VedFlytning},
		},
		Udland: []ydelse.Udlandsophold{{Fra: dag("2026-06-06"), Til: dag("2026-06-07"), Art: ydelse.UdlandOvernatning, Raadighed: spor.Ja}},
		Ophoer: []ydelse.Forloebsophoer{{Fra: dag("2026-09-16"), Art: ydelse.Frasagt}},
	}
	return s
}

// TestPeriodetekstNul: a month whose income takes the benefit says what the income took, and that the person is deemed to receive it.
func TestPeriodetekstNul(t *testing.T) {
	p, err := beregner().OpgoerPeriode(sag(jaf, andet("2024-05", "20000")), satser.MustMaaned("2024-05"), satser.MustMaaned("2024-05"))
	if err != nil {
		t.Fatal(err)
	}
	tekst := strings.Join(strings.Fields(p.Tekst()), " ")
	if vil := "Maj 2024: 31 dage, 12.326,00 kr. før indtægter, 20.000,00 kr. i fradrag (anses for at modtage ydelsen)"; !strings.Contains(tekst, vil) {
		t.Errorf("%q is not in\n%s", vil, p.Tekst())
	}
}

// TestPeriodetekstGrunde: months without right share a line only where the reason is the same words.
func TestPeriodetekstGrunde(t *testing.T) {
	s := sag(jaf, forloeb("2024-02-01", "2024-03-31"), passiv("2024-03-01", "2024-03-31"))
	p, err := beregner().OpgoerPeriode(s, satser.MustMaaned("2023-12"), satser.MustMaaned("2024-05"))
	if err != nil {
		t.Fatal(err)
	}
	for _, linje := range []string{"December 2023: ingen ret.", "Januar 2024: ingen ret.", "Februar 2024: ", "Marts 2024: ingen ret.", "April 2024: ingen ret."} {
		if !strings.Contains(p.Tekst(), linje) {
			t.Errorf("%q is not in\n%s", linje, p.Tekst())
		}
	}
}

func TestPeriodetekst(t *testing.T) {
	p, err := ydelse.Beregner{Regler: til2026}.OpgoerPeriode(blandet(), satser.MustMaaned("2026-01"), satser.MustMaaned("2027-02"))
	if err != nil {
		t.Fatal(err)
	}
	sammenhold(t, "tekst/periode.txt", p.Tekst())
	sammenhold(t, "tekst/periode.md", p.Markdown())
	if got := (ydelse.Periodeopgoerelse{}).Tekst(); got == "" {
		t.Error("the empty period has no text")
	}
}
