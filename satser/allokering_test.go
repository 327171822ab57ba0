package satser_test

import (
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestAllokeringer holds what the doc comments promise about the heap, one line for each promise.
func TestAllokeringer(t *testing.T) {
	if raceOn {
		t.Skip("the race detector allocates on its own")
	}
	d, e := satser.MustDato("2024-02-29"), satser.MustDato("2025-12-31")
	p := satser.MustPeriode("2024-01-01", "2025-12-31")
	b, c := satser.MustBeloeb("12547.50"), satser.MustBeloeb("-99.99")
	h := satser.Hjemmel{Udgave: satser.LBK1031af2023, AendretVed: satser.Lov1160af2021, Paragraf: 68, Litra: 'a', Stk: 2}
	l, err := satser.NewTidslinje(satser.Dato{}, satser.Version[int]{Fra: d, Vaerdi: 1}, satser.Version[int]{Fra: e, Vaerdi: 2})
	if err != nil {
		t.Fatal(err)
	}
	oere, mange, ti := decimal.New(1254750, -2), decimal.New(150_000_000, -8), decimal.New(-9, 8)
	tid := d.Time(time.UTC)
	dagtekst, beloebtekst, timetekst := []byte("2024-05-31"), []byte("12547.1234"), []byte("37.5")
	buf := make([]byte, 0, 64)
	var (
		maal  satser.Dato
		sum   satser.Beloeb
		timer satser.Timer
	)
	for _, r := range []struct {
		navn string
		maks float64
		f    func()
	}{
		{"ParseDato", 0, func() { maal, _ = satser.ParseDato("2024-05-31") }},
		{"Dato.UnmarshalText", 0, func() { _ = maal.UnmarshalText(dagtekst) }},
		{"Dato.AppendText", 0, func() { buf, _ = d.AppendText(buf[:0]) }},
		{"Dato.String", 1, func() { _ = d.String() }},
		{"Dato.Compare", 0, func() { _ = d.Compare(e) }},
		{"Dato.AddDays", 0, func() { maal = d.AddDays(400) }},
		{"Dato.AddMaaneder", 0, func() { maal = d.AddMaaneder(13) }},
		{"Dato.AddAar", 0, func() { maal = d.AddAar(25) }},
		{"Dato.DaysSince", 0, func() { _ = d.DaysSince(e) }},
		{"Dato.Weekday", 0, func() { _ = d.Weekday() }},
		{"DatoOf", 0, func() { maal = satser.DatoOf(tid) }},
		{"ParseMaaned", 0, func() { _, _ = satser.ParseMaaned("2024-05") }},
		{"Maaned.Periode", 0, func() { p = d.Maaned().Periode() }},
		{"Periode.Contains", 0, func() { _ = p.Contains(d) }},
		{"Periode.Faelles", 0, func() { p, _ = p.Faelles(p) }},
		{"Periode.Dage", 0, func() { _ = p.Dage() }},
		{"ParseBeloeb", 0, func() { sum, _ = satser.ParseBeloeb("12547.50") }},
		{"Beloeb.UnmarshalText", 0, func() { _ = sum.UnmarshalText(beloebtekst) }},
		{"BeloebAf, øre", 0, func() { sum, _ = satser.BeloebAf(oere) }},
		{"BeloebAf, exponent -8", 0, func() { sum, _ = satser.BeloebAf(mange) }},
		{"BeloebAf, exponent 8", 0, func() { sum, _ = satser.BeloebAf(ti) }},
		{"Beloeb.Decimal", 2, func() { _ = b.Decimal() }},
		{"Beloeb.Add", 0, func() { sum, _ = b.Add(c) }},
		{"Beloeb.Sub", 0, func() { sum, _ = b.Sub(c) }},
		{"Beloeb.Compare", 0, func() { _ = b.Compare(c) }},
		{"Beloeb.AppendText", 0, func() { buf, _ = b.AppendText(buf[:0]) }},
		{"Beloeb.AppendTekst", 0, func() { buf = b.AppendTekst(buf[:0]) }},
		{"Beloeb.Tekst", 1, func() { _ = b.Tekst() }},
		{"Procent.Af", 0, func() { sum = satser.Procent(5500).Af(b) }},
		{"Timer.UnmarshalText", 0, func() { _ = timer.UnmarshalText(timetekst) }},
		{"Hjemmel.Paa", 0, func() { h = h.Paa(d) }},
		{"HentRegel, a rule of a set", 0, func() {
			opslag, _ := satser.Gaeldende().HentRegel(satser.FritagetUddannelse97b.Regel(), satser.Jobafklaring, e)
			opslag.Citer(&h, satser.LBK1004af2025)
		}},
		{"LASPaa", 0, func() { _ = satser.LASPaa(d) }},
		{"Tidslinje.Paa", 0, func() { _, _ = l.Paa(e) }},
	} {
		if got := testing.AllocsPerRun(100, r.f); got > r.maks {
			t.Errorf("%s: %v allocations, want at most %v", r.navn, got, r.maks)
		}
	}
}
