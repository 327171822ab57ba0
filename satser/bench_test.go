package satser_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func BenchmarkParseDato(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := satser.ParseDato("2024-05-31"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDatoAddDays(b *testing.B) {
	d := satser.MustDato("2024-05-31")
	b.ReportAllocs()
	for b.Loop() {
		d.AddDays(45)
	}
}

func BenchmarkPeriodeFaelles(b *testing.B) {
	p, q := satser.MustPeriode("2024-01-01", "2024-12-31"), satser.MustPeriode("2024-05-01", "2024-05-31")
	b.ReportAllocs()
	for b.Loop() {
		p.Faelles(q)
	}
}

func BenchmarkParseBeloeb(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := satser.ParseBeloeb("12547.50"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBeloebAf(b *testing.B) {
	d := decimal.New(1254750, -2)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := satser.BeloebAf(d); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkBeloebAfHuge shows that a decimal of 10⁷ digits is refused as fast as an ordinary one is taken.
func BenchmarkBeloebAfHuge(b *testing.B) {
	d := decimal.NewFromBigInt(decimal.New(1, 10_000_000).BigInt(), 0)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := satser.BeloebAf(d); err == nil {
			b.Fatal("taken")
		}
	}
}

func BenchmarkBeloebDecimal(b *testing.B) {
	x := satser.MustBeloeb("12547.50")
	b.ReportAllocs()
	for b.Loop() {
		x.Decimal()
	}
}

func BenchmarkBeloebAdd(b *testing.B) {
	x, y := satser.MustBeloeb("12547.50"), satser.MustBeloeb("0.01")
	b.ReportAllocs()
	for b.Loop() {
		x, _ = x.Add(y)
	}
}

func BenchmarkBeloebAppendTekst(b *testing.B) {
	x, buf := satser.MustBeloeb("12547.50"), make([]byte, 0, 32)
	b.ReportAllocs()
	for b.Loop() {
		buf = x.AppendTekst(buf[:0])
	}
}

func BenchmarkProcentAf(b *testing.B) {
	x := satser.MustBeloeb("12547.50")
	b.ReportAllocs()
	for b.Loop() {
		satser.Procent(5500).Af(x)
	}
}

func BenchmarkHjemmelPaa(b *testing.B) {
	h := satser.Hjemmel{Udgave: satser.LBK1031af2023, AendretVed: satser.Lov1160af2021, Paragraf: 68, Litra: 'a', Stk: 2}
	d := satser.MustDato("2022-05-31")
	b.ReportAllocs()
	for b.Loop() {
		h.Paa(d)
	}
}

func BenchmarkParseHjemmel(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := satser.ParseHjemmel("LAS § 68 a, stk. 2 (LBK 241/2021, ændret ved lov 1160/2021)"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTidslinjePaa(b *testing.B) {
	var l satser.Tidslinje[int]
	for aar := range 14 {
		l, _ = l.Med(satser.Version[int]{Fra: satser.MustDato("2013-01-01").AddAar(aar), Vaerdi: aar})
	}
	d := satser.MustDato("2019-05-31")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := l.Paa(d); err != nil {
			b.Fatal(err)
		}
	}
}
