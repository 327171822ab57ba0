package ydelse_test

import (
	"sort"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// The benchmarks compute the same months from the same facts in several ways, so that one run shows the ratios:
//
//	(f) a plain int64 loop over arrays: the same rules on facts already checked, no errors and no explanation: the limit
//	(a) the same rules written straightforwardly in shopspring/decimal and time.Time, with the same steps
//	    Beregn, OpgoerI and Opgoer: the library
//
//	go test -run '^$' -bench Maaned -benchmem ./ydelse
//
// Each month has a wage with both pensions, an income from a tilbud with hours and a running insurance.

// benchaar are the months' years: kap. 6 a and 6 b on both sides of the change of 2022.
const benchFra, benchAntal = 2015, 12

type benchsag struct {
	sag    *ydelse.Sag
	maaned satser.Maaned
	f      fsag
}

// fsag is the same facts for (f): days as day numbers, figures in 1/10 000 kr.
type fsag struct {
	aar, maaned     int
	foerste, sidste int // the month
	ordning         int
	fylder25        int
	fra, til        int // the course
	boern           []fbarn
	poster          []fpost
}

type fbarn struct{ foedt, fylder18 int }

type fpost struct {
	art                 int // 0 wage, 1 tilbud, 2 krone for krone, 3 not deducted
	udbetalt, fra, til  int
	beloeb, egen, firma int64
	timer               int64
}

func benchsager(tb testing.TB) []benchsag {
	tb.Helper()
	var ud []benchsag
	for i := range benchAntal * 4 {
		aar, o := benchFra+i%benchAntal, satser.Ordning(1+i/benchAntal%2)
		m, err := satser.NewMaaned(aar, 5)
		if err != nil {
			tb.Fatal(err)
		}
		sag := benchen(m, o, i)
		ud = append(ud, benchsag{sag, m, fsagen(sag, m)})
	}
	return ud
}

func benchen(m satser.Maaned, o satser.Ordning, i int) *ydelse.Sag {
	kr := func(n int) satser.Beloeb { return satser.BeloebAfEnheder(int64(n) * satser.EnhederPrKrone) }
	dag, p := m.SidsteDag(), m.Periode()
	return &ydelse.Sag{
		Ordning: o, Foedt: satser.MustDato("1980-03-05"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2014-08-01"), Bevilget: satser.MustDato("2014-07-01")}},
		Indtaegter: []ydelse.Indtaegt{
			{Art: satser.Loen, Beloeb: kr(4000 + 700*i), EgenPension: kr(200), ArbejdsgiverPension: kr(400), Periode: p, Udbetalt: dag},
			{Art: satser.Tilbudsindtaegt, Beloeb: kr(2500), Timer: 12_00, Periode: p, Udbetalt: dag},
			{Art: satser.LoebendeForsikring, Beloeb: kr(800), Periode: p, Udbetalt: dag},
		},
	}
}

func fsagen(s *ydelse.Sag, m satser.Maaned) fsag {
	dag := func(d satser.Dato) int { return d.DaysSince(satser.MustDato("1900-01-01")) }
	f := fsag{
		aar: m.Aar(), maaned: m.Nr(), foerste: dag(m.FoersteDag()), sidste: dag(m.SidsteDag()), ordning: int(s.Ordning),
		fylder25: dag(s.Foedt.AddAar(25)), fra: dag(s.Forloeb[0].Fra), til: 1 << 30,
	}
	for _, x := range s.Indtaegter {
		art := map[satser.Indtaegtsart]int{satser.Loen: 0, satser.Tilbudsindtaegt: 1, satser.LoebendeForsikring: 2}[x.Art]
		f.poster = append(f.poster, fpost{
			art, dag(x.Udbetalt), dag(x.Periode.Fra), dag(x.Periode.Til), x.Beloeb.Enheder(), x.EgenPension.Enheder(),
			x.ArbejdsgiverPension.Enheder(), int64(x.Timer),
		})
	}
	return f
}

// ftabel is the figures of (f), by year.
type ftabel struct {
	sats          [32][5]int64
	graense, time [32][3]int64
	under         [32][3]int64
	_             int
}

func ftabellen(tb testing.TB) *ftabel {
	tb.Helper()
	t := new(ftabel)
	for aar := benchFra; aar < benchFra+benchAntal; aar++ {
		m, _ := satser.NewMaaned(aar, 5)
		for o := satser.Ressourceforloeb; o <= satser.Jobafklaring; o++ {
			t.graense[aar-2010][o] = fopslag(tb, satser.Loengraense, o, m)
			t.time[aar-2010][o] = fopslag(tb, satser.Timefradrag, o, m)
			t.under[aar-2010][o] = 30
			if o == satser.Ressourceforloeb && aar >= 2022 {
				t.under[aar-2010][o] = 0
			}
		}
		t.sats[aar-2010][2] = fopslag(tb, satser.MaanedIkkeForsoerger, satser.Ressourceforloeb, m)
	}
	return t
}

func fopslag(tb testing.TB, s satser.Sats, o satser.Ordning, m satser.Maaned) int64 {
	tb.Helper()
	op, err := satser.Gaeldende().Sats(s, o, m.FoersteDag())
	if err != nil {
		tb.Fatal(err)
	}
	return op.Vaerdi.Enheder()
}

// fmaaned is (f).
func (t *ftabel) fmaaned(s *fsag) int64 {
	aar := s.aar - 2010
	if s.fra > s.sidste || s.til < s.foerste {
		return 0
	}
	gruppe := 2
	for i := range s.boern {
		if b := &s.boern[i]; b.foedt <= s.foerste && s.foerste < b.fylder18 {
			gruppe = 1
		}
	}
	if gruppe == 2 && s.foerste < s.fylder25 {
		gruppe = 3
	}
	var loen, tilbud, krone, timer int64
	for i := range s.poster {
		p := &s.poster[i]
		if p.udbetalt < s.foerste || p.udbetalt > s.sidste || p.til < s.fra || p.fra > s.til {
			continue
		}
		switch p.art {
		case 0:
			loen += p.beloeb + p.egen + p.firma
		case 1:
			tilbud, timer = tilbud+p.beloeb, timer+p.timer
		case 2:
			krone += p.beloeb
		}
	}
	under := min(loen, t.graense[aar][s.ordning])
	fradrag := under/100*t.under[aar][s.ordning] + (loen-under)/100*55
	fradrag += max(0, tilbud-t.time[aar][s.ordning]/100*min(timer, 160_00)) + krone
	ydelse := t.sats[aar][gruppe] - fradrag
	if s.fra > s.foerste || s.til < s.sidste { // a part month
		dage := min(s.til, s.sidste) - max(s.fra, s.foerste) + 1
		ydelse = t.sats[aar][gruppe]*int64(dage)/int64(s.sidste-s.foerste+1) - fradrag
	}
	return (max(0, ydelse) + 50) / 100 * 100
}

// dtrin is a step of (a): what a reader needs to follow it, as one would first write it.
type dtrin struct {
	navn, hjemmel string
	led           []decimal.Decimal
	beloeb        decimal.Decimal
	sats          string
	fra           time.Time
}

// dsats is a dated figure of (a).
type dsats struct {
	fra    time.Time
	vaerdi decimal.Decimal
}

// dtabel is the figures of (a), in order of date: rate, threshold and hour disregard for each scheme.
type dtabel [3][3][]dsats

func dtabellen(tb testing.TB) *dtabel {
	tb.Helper()
	t := new(dtabel)
	for o := satser.Ressourceforloeb; o <= satser.Jobafklaring; o++ {
		for i, s := range [...]satser.Sats{satser.MaanedIkkeForsoerger, satser.Loengraense, satser.Timefradrag} {
			for _, f := range satser.Gaeldende().Figurer(s, o) {
				t[o][i] = append(t[o][i], dsats{f.Fra.Time(time.UTC), f.Vaerdi.Decimal()})
			}
		}
	}
	return t
}

func (t *dtabel) paa(o satser.Ordning, i int, d time.Time) dsats {
	rk := t[o][i]
	n := sort.Search(len(rk), func(j int) bool { return rk[j].fra.After(d) })
	return rk[n-1]
}

// dsag is the same facts for (a).
type dsag struct {
	ordning    satser.Ordning
	foedt, fra time.Time
	poster     []dpost
}

type dpost struct {
	art                satser.Indtaegtsart
	udbetalt, fra, til time.Time
	beloeb             [3]decimal.Decimal
	timer              decimal.Decimal
}

func dsagen(s *ydelse.Sag) dsag {
	d := dsag{ordning: s.Ordning, foedt: s.Foedt.Time(time.UTC), fra: s.Forloeb[0].Fra.Time(time.UTC)}
	for _, x := range s.Indtaegter {
		d.poster = append(d.poster, dpost{
			x.Art, x.Udbetalt.Time(time.UTC), x.Periode.Fra.Time(time.UTC), x.Periode.Til.Time(time.UTC),
			[3]decimal.Decimal{x.Beloeb.Decimal(), x.EgenPension.Decimal(), x.ArbejdsgiverPension.Decimal()},
			decimal.New(int64(x.Timer), -2),
		})
	}
	return d
}

// dmaaned is (a).
func (t *dtabel) dmaaned(s *dsag, aar int, maaned time.Month) (decimal.Decimal, []dtrin) {
	var trin []dtrin
	skriv := func(navn, hjemmel string, b decimal.Decimal, led ...decimal.Decimal) {
		trin = append(trin, dtrin{navn: navn, hjemmel: hjemmel, beloeb: b, led: led})
	}
	foerste := time.Date(aar, maaned, 1, 0, 0, 0, 0, time.UTC)
	sidste := foerste.AddDate(0, 1, -1)
	if s.fra.After(sidste) {
		return decimal.Zero, nil
	}
	skriv("ret", "§ 68, stk. 1", decimal.Zero)
	skriv("forsørgelsespligt", "§ 68, stk. 2, nr. 1", decimal.Zero)
	if s.foedt.AddDate(25, 0, 0).After(foerste) {
		return decimal.Zero, nil
	}
	skriv("alder", "§ 68, stk. 2, nr. 3", decimal.Zero)
	skriv("satsgruppe", "§ 68, stk. 2, nr. 2", decimal.NewFromInt(2))
	sats := t.paa(s.ordning, 0, foerste)
	skriv("sats", "§ 68, stk. 2", sats.vaerdi, sats.vaerdi)
	trin[len(trin)-1].sats, trin[len(trin)-1].fra = "maaned.ikke-forsoerger", sats.fra
	skriv("før indtægt", "§ 68", sats.vaerdi, sats.vaerdi)
	loen, tilbud, krone, timer := decimal.Zero, decimal.Zero, decimal.Zero, decimal.Zero
	for _, x := range s.poster {
		if x.udbetalt.Before(foerste) || x.udbetalt.After(sidste) || x.til.Before(s.fra) {
			continue
		}
		b := x.beloeb[0].Add(x.beloeb[1]).Add(x.beloeb[2])
		switch x.art {
		case satser.Loen:
			loen = loen.Add(b)
			skriv("løn", "§ 68 a, stk. 2", b, x.beloeb[:]...)
		case satser.Tilbudsindtaegt:
			tilbud, timer = tilbud.Add(b), timer.Add(x.timer)
			skriv("tilbud", "§ 68 a, stk. 3", b, x.beloeb[:]...)
		default:
			krone = krone.Add(b)
			skriv("andet", "§ 68 a, stk. 1", b, x.beloeb[:]...)
		}
	}
	skriv("lønsum", "§ 68 a, stk. 2", loen)
	graense := t.paa(s.ordning, 1, foerste)
	under := decimal.Min(loen, graense.vaerdi)
	skriv("løn til grænsen", "§ 68 a, stk. 2", under, loen, graense.vaerdi)
	pct := decimal.New(30, -2)
	if s.ordning == satser.Ressourceforloeb && aar >= 2022 {
		pct = decimal.Zero
	}
	til := under.Mul(pct)
	skriv("fradrag til grænsen", "§ 68 a, stk. 2", til, under, pct)
	over := loen.Sub(under)
	skriv("løn over grænsen", "§ 68 a, stk. 2", over, loen, graense.vaerdi)
	femoghalvtreds := decimal.New(55, -2)
	fra := over.Mul(femoghalvtreds)
	skriv("fradrag over grænsen", "§ 68 a, stk. 2", fra, over, femoghalvtreds)
	loenfradrag := til.Add(fra)
	skriv("lønfradrag", "§ 68 a, stk. 2", loenfradrag, til, fra)
	time := t.paa(s.ordning, 2, foerste)
	skriv("tilbud", "§ 68 a, stk. 3", tilbud)
	loft := decimal.NewFromInt(160)
	regnede := decimal.Min(timer, loft)
	skriv("timer", "§ 68 a, stk. 3", regnede, timer, loft)
	fri := time.vaerdi.Mul(regnede)
	skriv("timebeløb", "§ 68 a, stk. 3", fri, time.vaerdi, regnede)
	rest := decimal.Max(decimal.Zero, tilbud.Sub(fri))
	skriv("rest", "§ 68 a, stk. 3", rest, tilbud, fri)
	skriv("krone for krone", "§ 68 a, stk. 1", krone)
	fradrag := loenfradrag.Add(rest).Add(krone)
	skriv("fradrag", "§ 68 a", fradrag, loenfradrag, rest, krone)
	efter := sats.vaerdi.Sub(fradrag)
	skriv("efter fradrag", "§ 68 a", efter, sats.vaerdi, fradrag)
	ydelse := decimal.Max(decimal.Zero, efter).Round(2)
	skriv("ydelse", "§ 68", ydelse, efter)
	skriv("udbetaling", "§ 89, stk. 1", decimal.Zero)
	return ydelse, trin
}

// TestBenchmarkRegnerDetSamme keeps the benchmarks honest: all ways give the same amount for every month.
func TestBenchmarkRegnerDetSamme(t *testing.T) {
	f, d, b := ftabellen(t), dtabellen(t), ydelse.Beregner{Regler: satser.Gaeldende()}
	for _, s := range benchsager(t) {
		res, err := b.Beregn(s.sag, s.maaned)
		if err != nil {
			t.Fatal(err)
		}
		ds := dsagen(s.sag)
		a, _ := d.dmaaned(&ds, s.maaned.Aar(), time.Month(s.maaned.Nr()))
		if got := res.Ydelse; got.Enheder() != f.fmaaned(&s.f) || !got.Decimal().Equal(a) {
			t.Errorf("%s %s: bibliotek %s, (f) %d, (a) %s", s.maaned, s.sag.Ordning, got, f.fmaaned(&s.f), a)
		}
	}
}

func BenchmarkMaaned(b *testing.B) {
	sager := benchsager(b)
	beregner := ydelse.Beregner{Regler: satser.Gaeldende()}
	b.Run("f/int64", func(b *testing.B) {
		t := ftabellen(b)
		var sum int64
		for i := 0; b.Loop(); i++ {
			sum += t.fmaaned(&sager[i%len(sager)].f)
		}
		_ = sum
	})
	b.Run("Beregn", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			s := &sager[i%len(sager)]
			if _, err := beregner.Beregn(s.sag, s.maaned); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("OpgoerI", func(b *testing.B) {
		b.ReportAllocs()
		plads := make([]spor.Trin, 0, 64)
		for i := 0; b.Loop(); i++ {
			s := &sager[i%len(sager)]
			if _, _, err := beregner.OpgoerI(plads[:0], s.sag, s.maaned); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("Opgoer", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			s := &sager[i%len(sager)]
			if _, err := beregner.Opgoer(s.sag, s.maaned); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("a/decimal", func(b *testing.B) {
		b.ReportAllocs()
		t := dtabellen(b)
		var ds []dsag
		for _, s := range sager {
			ds = append(ds, dsagen(s.sag))
		}
		for i := 0; b.Loop(); i++ {
			j := i % len(sager)
			t.dmaaned(&ds[j], sager[j].maaned.Aar(), time.Month(sager[j].maaned.Nr()))
		}
	})
}

// BenchmarkMaanedParallel shows how the work spreads: compare -cpu 1 with -cpu 2.
func BenchmarkMaanedParallel(b *testing.B) {
	sager := benchsager(b)
	beregner := ydelse.Beregner{Regler: satser.Gaeldende()}
	b.RunParallel(func(pb *testing.PB) {
		plads := make([]spor.Trin, 0, 64)
		for i := 0; pb.Next(); i++ {
			s := &sager[i%len(sager)]
			if _, _, err := beregner.OpgoerI(plads[:0], s.sag, s.maaned); err != nil {
				b.Error(err)
				return
			}
		}
	})
}
