package raadighed_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestAllokeringer: Vurder and Fri allocate nothing, BegrundI nothing in a slice that is large enough, and Begrund the
// slice of its steps.
func TestAllokeringer(t *testing.T) {
	if raceOn {
		t.Skip("the race detector allocates on its own")
	}
	trin := make([]spor.Trin, 0, 400)
	for _, art := range satser.Haendelsesarter() {
		for _, o := range begge {
			f, v := fyldt(art, "2022-06-01"), vurderer(o)
			if n := testing.AllocsPerRun(100, func() { _, _ = v.Vurder(f, 0) }); n != 0 {
				t.Errorf("%v: Vurder allocates %v times", art, n)
			}
			if n := testing.AllocsPerRun(100, func() { _, _ = v.Fri(f, 0, dag2022) }); n != 0 {
				t.Errorf("%v: Fri allocates %v times", art, n)
			}
			if n := testing.AllocsPerRun(100, func() { _, _, _ = v.BegrundI(trin[:0], f, 0, 1) }); n != 0 {
				t.Errorf("%v: BegrundI allocates %v times", art, n)
			}
			enkel := sag(art, "2022-06-01")
			if n := testing.AllocsPerRun(100, func() { _, _ = v.Begrund(enkel, 0) }); n > 1 {
				t.Errorf("%v: Begrund allocates %v times", art, n)
			}
		}
	}
}

var dag2022 = satser.MustDato("2022-06-01")

// fyldt is a case with something in each of its lists.
func fyldt(art satser.Haendelsesart, d string) *raadighed.Forhold {
	f := sag(art, d, medGrund(godtgjort(satser.GrundTransport), grundI(d, "", "kursus")), medFritagelse(fritaget(satser.Omsorgsorlov, d, "")),
		medForsoeg(et(d, raadighed.KontaktBopael)), medVejledning(selv("2022-01-03")))
	f.ArbejdsgiverMedRefusion = spor.Ja
	return f
}

func BenchmarkVurder(b *testing.B) {
	f, v := fyldt(talk, "2022-06-01"), vurderer(rf)
	for b.Loop() {
		if _, err := v.Vurder(f, 0); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBegrund(b *testing.B) {
	f, v := fyldt(talk, "2022-06-01"), vurderer(rf)
	for b.Loop() {
		if _, err := v.Begrund(f, 0); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBegrundI(b *testing.B) {
	f, v := fyldt(talk, "2022-06-01"), vurderer(rf)
	trin := make([]spor.Trin, 0, 40)
	for b.Loop() {
		if _, _, err := v.BegrundI(trin[:0], f, 0, 0); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTekst(b *testing.B) {
	x, err := vurderer(rf).Begrund(fyldt(talk, "2022-06-01"), 0)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if x.Tekst() == "" {
			b.Fatal("no text")
		}
	}
}
