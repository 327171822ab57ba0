package ydelse_test

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// retsag runs a property of the right over drawn cases of both schemes.
func retsag(t *testing.T, gange int, prop func(t *rapid.T, s *ydelse.Sag, p satser.Periode)) {
	t.Helper()
	for _, o := range []satser.Ordning{rf, jaf} {
		t.Run(o.String(), func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, gentag(runder(gange), func(t *rapid.T) {
				s, p := tegnRet(t, o)
				prop(t, s, p)
			}))
		})
	}
}

// TestNaivRet holds the right on every day, the runs of days, and the months to the naive judge.
func TestNaivRet(t *testing.T) {
	retsag(t, 3, func(t *rapid.T, s *ydelse.Sag, p satser.Periode) {
		b := beregner()
		var dage []spor.Udfald
		for d := p.Fra; !d.After(p.Til); d = d.AddDays(1) {
			r, err := b.RetPaa(s, d)
			vil := naivret{s}.paa(d)
			if err != nil || r.Udfald != vil || r.Periode != (satser.Periode{Fra: d, Til: d}) {
				t.Fatalf("%v: %v for %v (%v), the naive judge says %v\n%s", d, r.Udfald, r.Periode, err, vil, trinliste(r.Spor))
			}
			tjekHjemler(t, r.Spor)
			if siger := len(find(r.Spor, spor.Ret)) > 0; siger != (vil == spor.Opfyldt) {
				t.Fatalf("%v: %v, but the steps say that there is right: %v\n%s", d, vil, siger, trinliste(r.Spor))
			}
			if n := (naivret{s}); n.iForloeb(d) && n.abroad(d) == spor.IkkeOpfyldt && len(find(r.Spor, spor.UdlandUdenRet)) != 1 {
				t.Fatalf("%v: no step says that the stay abroad takes the right\n%s", d, trinliste(r.Spor))
			}
			dage = append(dage, vil)
		}
		retILigNaiv(t, s, p, dage)
		for m := p.Fra.Maaned(); !m.After(p.Til.Maaned()); m = m.Add(1) {
			fra := m.FoersteDag().DaysSince(p.Fra)
			maanedLigNaiv(t, s, m, dage[fra:fra+m.Dage()])
		}
	})
}

// retILigNaiv holds the runs to the days: in order, without a gap, each day as it is by itself.
func retILigNaiv(t *rapid.T, s *ydelse.Sag, p satser.Periode, dage []spor.Udfald) {
	loeb, err := beregner().Retsperioder(s, p)
	if err != nil {
		t.Fatalf("%v", err)
	}
	naeste := p.Fra
	for _, r := range loeb {
		if r.Periode.Fra != naeste || !r.Periode.IsValid() || r.Ukendt() {
			t.Fatalf("%v follows on %v", r.Periode, naeste)
		}
		for ; !naeste.After(r.Periode.Til); naeste = naeste.AddDays(1) {
			if vil := dage[naeste.DaysSince(p.Fra)]; r.Udfald != vil {
				t.Fatalf("%v in %v: %v, the naive judge says %v\n%s", naeste, r.Periode, r.Udfald, vil, trinliste(r.Spor))
			}
		}
	}
	if naeste != p.Til.AddDays(1) {
		t.Fatalf("the runs end on %v of %v", naeste.AddDays(-1), p)
	}
}

// maanedLigNaiv holds a month of an adult without children to its days: the share of the rate, or what it waits for.
func maanedLigNaiv(t *rapid.T, s *ydelse.Sag, m satser.Maaned, dage []spor.Udfald) {
	o := opgoer(t, beregner(), s, m)
	sikre := 0
	for _, x := range find(o.Spor, spor.Ret) {
		sikre += x.Periode.Dage()
	}
	antal, vil := 0, spor.Opfyldt
	for _, u := range dage {
		switch u {
		case spor.Opfyldt:
			antal++
			sikre--
		case spor.Uoplyst, spor.KraeverSkoen:
			antal++
			vil = tungest(vil, u)
		}
	}
	sats := big.NewRat(naivsatser[m.Aar()].ikke, 1)
	switch {
	case vil != spor.Opfyldt:
	case antal == 0:
		vil = spor.IkkeOpfyldt
	default:
		vil = spor.Beregnet
		sats = rund(gange(sats, big.NewRat(int64(antal), int64(m.Dage()))), 100)
	}
	if sikre != 0 {
		t.Fatalf("%v: the steps say that there is right on %d days too many\n%s", m, sikre, trinliste(o.Spor))
	}
	if o.Udfald != vil || vil == spor.Beregnet && (o.Dage != antal || rat(o.Ydelse).Cmp(sats) != 0) {
		t.Fatalf("%v: %v, %d days, %v; the naive judge says %v, %d days, %s\n%s",
			m, o.Udfald, o.Dage, o.Ydelse, vil, antal, sats.FloatString(2), trinliste(o.Spor))
	}
}
