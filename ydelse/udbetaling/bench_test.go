package udbetaling_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
)

// maaneder are months of every path through the tail.
func maaneder() []struct {
	navn, maaned string
	sag          *ydelse.Sag
	fakta        udbetaling.Fakta
} {
	return []struct {
		navn, maaned string
		sag          *ydelse.Sag
		fakta        udbetaling.Fakta
	}{
		{"med ATP", "2023-05", sag(rf), udbetaling.Fakta{}},
		{"forsørger", "2023-05", sag(jaf, barn("2012-03-01", ydelse.Danmark)), udbetaling.Fakta{}},
		{"uden ATP", "2023-05", sag(rf, indtaegt("2023-05", "5000")), udbetaling.Fakta{}},
		{"oplyst bidrag", "2026-05", sag(jaf), udbetaling.Fakta{ATPBidrag: kr("297")}},
		{"bidraget mangler", "2026-05", sag(jaf), udbetaling.Fakta{}},
		{"mindstebeløbet mangler", "2014-08", sag(jaf), udbetaling.Fakta{}},
		{"en del af måneden", "2023-05", sag(rf, forloeb("2023-05-10", "")), udbetaling.Fakta{}},
		{"barn født i måneden", "2023-05", sag(rf, barn("2023-05-11", ydelse.Danmark)), udbetaling.Fakta{}},
		{"ingen ret", "2023-05", sag(rf, forloeb("2023-06-01", "")), udbetaling.Fakta{}},
	}
}

// TestAllokeringer: Beregn allocates nothing beyond what the month does, but for the steps that a month needs which is a part or in
// which a child's days begin; Opgoer at most makes room for the steps of the tail.
func TestAllokeringer(t *testing.T) {
	if raceOn {
		t.Skip("the race detector allocates on its own")
	}
	b := beregner()
	for _, x := range maaneder() {
		m := satser.MustMaaned(x.maaned)
		maaned := testing.AllocsPerRun(100, func() { _, _ = b.Ydelse.Beregn(x.sag, m) })
		if x.navn == "en del af måneden" || x.navn == "barn født i måneden" {
			maaned++
		}
		if n := testing.AllocsPerRun(100, func() { _, _ = b.Beregn(x.sag, m, x.fakta) }); n > maaned {
			t.Errorf("%s: Beregn allocates %v times, the month %v", x.navn, n, maaned)
		}
		maaned = testing.AllocsPerRun(100, func() { _, _ = b.Ydelse.Opgoer(x.sag, m) })
		if n := testing.AllocsPerRun(100, func() { _, _ = b.Opgoer(x.sag, m, x.fakta) }); n > maaned+1 {
			t.Errorf("%s: Opgoer allocates %v times, the month %v", x.navn, n, maaned)
		}
	}
}

func BenchmarkBeregn(b *testing.B) {
	regn := beregner()
	for _, x := range maaneder() {
		m := satser.MustMaaned(x.maaned)
		b.Run(x.navn, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = regn.Beregn(x.sag, m, x.fakta)
			}
		})
	}
}

func BenchmarkOpgoer(b *testing.B) {
	regn := beregner()
	for _, x := range maaneder() {
		m := satser.MustMaaned(x.maaned)
		b.Run(x.navn, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = regn.Opgoer(x.sag, m, x.fakta)
			}
		})
	}
}

func BenchmarkRefusion(b *testing.B) {
	regn, m := beregner(), satser.MustMaaned("2024-05")
	s := sag(jaf)
	f := fakta(giver("9000", uge("2024-05-06", "2024-05-12", "20"), uge("2024-05-13", "2024-05-19", "20")), giver("9000", uge("2024-05-06", "2024-05-12", "37")))
	b.ReportAllocs()
	for b.Loop() {
		_, _ = regn.Refusion(s, m, f)
	}
}

func BenchmarkEfterregn(b *testing.B) {
	u, err := beregner().Opgoer(sag(rf), satser.MustMaaned("2023-05"), udbetaling.Fakta{})
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		_, _ = u.Spor.Efterregn()
	}
}
