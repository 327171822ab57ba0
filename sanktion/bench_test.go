package sanktion_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// opgaver are the tasks that are measured.
func opgaver(t tester) map[string]*sanktion.Opgave {
	var tyve []raadighed.Haendelse
	for i := range 20 {
		d := dag("2024-05-27").AddDays(i)
		h := paaDag([]satser.Haendelsesart{satser.UdeblevetFraSamtale, satser.AfvistArbejde, satser.UdeblevetFraTilbud}[i%3], d)
		h.Behandling.Afregnes = maaned("2024-06")
		tyve = append(tyve, h)
	}
	to := opgave(t, beregner(rf), toGange(), "2024-06", satser.IkkeForsoerger)
	to.Ret = altidRet
	return map[string]*sanktion.Opgave{
		"ingen":      opgave(t, beregner(rf), forhold(), "2024-06", satser.IkkeForsoerger),
		"en":         opgave(t, beregner(rf), forhold(samtale("2024-06-06", "2024-06-11")), "2024-06", satser.IkkeForsoerger),
		"tyve":       opgave(t, beregner(rf), forhold(tyve...), "2024-06", satser.IkkeForsoerger),
		"forseelser": to,
	}
}

func BenchmarkBeregn(b *testing.B) {
	for navn, o := range opgaver(b) {
		b.Run(navn, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = beregner(rf).Beregn(o)
			}
		})
	}
}

func BenchmarkOpgoer(b *testing.B) {
	for navn, o := range opgaver(b) {
		b.Run(navn, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = beregner(rf).Opgoer(o)
			}
		})
	}
}

// TestAllokeringer: a month allocates for its list of failures and the levels of its days, never for each day or step.
func TestAllokeringer(t *testing.T) {
	if raceOn {
		t.Skip("the race detector allocates on its own")
	}
	trin := make([]spor.Trin, 0, 1000)
	hoejst := map[string]float64{"ingen": 0, "en": 2, "tyve": 4, "forseelser": 5}
	for navn, o := range opgaver(t) {
		b := beregner(rf)
		if n := testing.AllocsPerRun(50, func() { _, _ = b.Beregn(o) }); n > hoejst[navn] {
			t.Errorf("%s: Beregn allocates %v times", navn, n)
		}
		if n := testing.AllocsPerRun(50, func() { _, _, _ = b.OpgoerI(trin[:0], 0, o) }); n > hoejst[navn] {
			t.Errorf("%s: OpgoerI allocates %v times", navn, n)
		}
	}
}
