package ydelse_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// fremmerIkke has the municipality say of the first failure that a sanction does not further the person's rådighed.
func fremmerIkke(s *ydelse.Sag) { s.Raadighed.Haendelser[0].Behandling.FremmerRaadighed = spor.Nej }

func idliste(trin []spor.Trin) string {
	var ud []string
	for i := range trin {
		ud = append(ud, trin[i].ID.String())
	}
	return strings.Join(ud, " ")
}

// TestAfgoerende: what a letter needs of a month, and no more.
func TestAfgoerende(t *testing.T) {
	ingenBoern := "ret forsoergelsespligt alder gruppe maanedssats"
	for _, r := range []struct {
		grund, maaned, vil string
		valgte             []valg
	}{
		{"nothing to compute but the rate", "2024-05", ingenBoern + " ydelse", nil},
		{"wage below the threshold: one tier, and what only carries on is passed over", "2024-05",
			ingenBoern + " post loen-til-graensen loenfradrag-til efter-fradrag ydelse", []valg{med(loen("2024-05", "10000"))}},
		{"wage above it: both tiers and their sum", "2024-05",
			ingenBoern + " post loen-til-graensen loenfradrag-til loen-over-graensen loenfradrag-over loenfradrag efter-fradrag ydelse",
			[]valg{med(loen("2024-05", "20000"))}},
		{"income that takes it all: the floor, and that the person is deemed to receive", "2024-05",
			ingenBoern + " post efter-fradrag nulgraense ydelse anses-for-modtaget",
			[]valg{med(indtaegt(satser.AndenIndtaegt, "2024-05", "20000"))}},
		{"income that takes it to the øre needs no floor", "2024-05", ingenBoern + " post efter-fradrag ydelse anses-for-modtaget",
			[]valg{med(indtaegt(satser.AndenIndtaegt, "2024-05", "12326"))}},
		{"no course: why there is nothing", "2024-05", "uden-for-forloeb", []valg{forloeb("2024-06-01", "")}},
		{"a fact is missing: what is missing", "2024-05", "ret forsoergelsespligt alder bolig", []valg{foedt("2004-01-01")}},
		{"a failure that is not sanctioned: the first no", "2024-05",
			ingenBoern + " sanktion-haendelse fremmer-raadighed ydelse",
			[]valg{forsoemt(arbejdsafvisning("2024-05-15")), fremmerIkke}},
	} {
		o := opgoer(t, beregner(), sag(jaf, r.valgte...), satser.MustMaaned(r.maaned))
		if fik := idliste(o.Spor.Afgoerende()); fik != r.vil {
			t.Errorf("%s:\n %s\nwant\n %s", r.grund, fik, r.vil)
		}
	}
}

// TestAfgoerendeEgenskaber: the decisive steps are some of the steps in their order; what is missing is always among them,
// the amount is when there is one, and every figure that the amount is taken from.
func TestAfgoerendeEgenskaber(t *testing.T) {
	egenskab(t, func(t *rapid.T, s *ydelse.Sag, m satser.Maaned, b ydelse.Beregner) {
		o := opgoer(t, b, s, m)
		valgt := o.Spor.Afgoerende()
		rest := []spor.Trin(o.Spor)
		for _, x := range valgt {
			i := slices.Index(rest, x)
			if i < 0 {
				t.Fatalf("%v is not a step, or is out of order", x.ID)
			}
			rest = rest[i+1:]
		}
		for _, x := range o.Spor.Mangler() {
			if !slices.Contains(valgt, x) {
				t.Errorf("%v is missing and left out", x.ID)
			}
		}
		if o.Udfald == spor.Beregnet && !slices.ContainsFunc(valgt, func(x spor.Trin) bool { return x.ID == spor.Ydelse }) {
			t.Error("the amount is left out")
		}
		for _, x := range valgt {
			if x.ID == spor.Udbetaling || x.Regning != 0 && x.ID != spor.Ydelse && o.Udfald != spor.Beregnet {
				t.Errorf("%v is decisive of a month that is %v", x.ID, o.Udfald)
			}
		}
	})
}
