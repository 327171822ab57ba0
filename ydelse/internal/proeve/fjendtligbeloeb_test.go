package proeve_test

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
)

// TestYderligeBeloeb puts the least and the largest amounts that can be in every place of a case, in months of every kind: what comes
// out is refused, or is no less than 0, no more than the benefit before income, and the number that its own steps make when they
// are reckoned again with checks for what does not fit.
func TestYderligeBeloeb(t *testing.T) {
	t.Parallel()
	antal := 20_000
	if testing.Short() {
		antal = 1500
	}
	r := rand.New(rand.NewPCG(5, 6))
	praksis := []ydelse.Praksis{{}, {Delmaaned: spor.DelmaanedTredivte, Uge: spor.Uge433, Afrunding: spor.AfrundKroner, Opdeling: spor.IndtaegtEfterDage}}
	beregnet, store := 0, 0
	for range antal {
		s := fjSag(satser.Ordning(1 + r.IntN(2)))
		if r.IntN(2) == 0 {
			s.Lofter = nil
		}
		for n := r.IntN(30) - 15; n > 0; n-- { // many levels in a month
			d := fjDag("2024-04-01").AddDays(r.IntN(90))
			s.Lofter = append(s.Lofter, ydelse.Loft{Fra: d, Til: d.AddDays(r.IntN(9)), Art: ydelse.Loftart(1 + r.IntN(3)), Niveau: fjKr("12547.13")})
			s.Bidrag = append(s.Bidrag, ydelse.Bidrag{Fra: d, Til: d.AddDays(r.IntN(5)), Fastsat: fjKr("1100"), Normalbidrag: fjKr("1400"), IBoern: spor.Ja})
		}
		if r.IntN(2) == 0 {
			s.Raadighed.Haendelser = nil
		}
		for n := r.IntN(4); n > 0; n-- {
			x := s.Indtaegter[r.IntN(len(s.Indtaegter))]
			x.Art = satser.Indtaegtsart(1 + r.IntN(len(satser.Indtaegtsarter())))
			if x.Art != satser.Tilbudsindtaegt {
				x.Timer = 0
			}
			x.Periode = satser.Periode{Fra: fjDag("2024-04-01").AddDays(r.IntN(60)), Til: fjDag("2024-05-31").AddDays(r.IntN(60))}
			s.Indtaegter = append(s.Indtaegter, x)
		}
		fjBeloebene(reflect.ValueOf(s).Elem(), func(b *satser.Beloeb) {
			if n := r.IntN(20); n < 5 {
				*b = [...]satser.Beloeb{fjKr("0"), fjKr("0.01"), fjKr("999999999.99"), fjKr("999999999.98"), fjKr("12326.07")}[n]
			}
		})
		m := fjMd("2023-05").Add(r.IntN(20))
		b := ydelse.Beregner{Regler: satser.Gaeldende(), Praksis: praksis[r.IntN(2)]}
		o, err := b.Opgoer(s, m)
		if err != nil {
			var fejl *satser.Inputfejl
			if !errors.As(err, &fejl) {
				t.Fatal(err)
			}
			continue
		}
		if fjHoldes(t, s, &o); o.Udfald != spor.Beregnet {
			continue
		}
		beregnet++
		if o.Ydelse.Enheder() > 1e12 {
			store++
		}
		u, err := udbetaling.Beregner{Ydelse: b}.Opgoer(s, m, udbetaling.Fakta{ATPBidrag: fjKr("297")})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := u.Spor.Efterregn(); err != nil || u.TilUdbetaling.Sign() < 0 || u.TilUdbetaling.Compare(u.Ydelse.Ydelse) > 0 {
			t.Fatalf("%v of %v: %v\n%s", u.TilUdbetaling, u.Ydelse.Ydelse, err, fjVist([]reflect.Value{reflect.ValueOf(s)}))
		}
	}
	t.Logf("%d cases, %d computed, %d of them above 100 million kr.", antal, beregnet, store)
	if beregnet < antal/10 || store == 0 {
		t.Error("too few")
	}
}

func fjHoldes(t *testing.T, s *ydelse.Sag, o *ydelse.Opgoerelse) {
	t.Helper()
	igen, err := o.Spor.Efterregn()
	loft, _ := o.FoerIndtaegt.Add(fjKr("1"))
	switch {
	case err != nil, o.Udfald == spor.Beregnet && igen != spor.Kr(o.Ydelse), o.Ydelse.Sign() < 0, o.Udfald == spor.Beregnet && o.Ydelse.Compare(loft) > 0,
		o.Loenfradrag.Sign() < 0, o.AndetFradrag.Sign() < 0, o.Sanktioner.Sign() < 0, o.FoerIndtaegt.Sign() < 0:
		t.Fatalf("%v: %v of %v, the steps make %v, %v\n%s", o.Maaned, o.Ydelse, o.FoerIndtaegt, igen.Tekst(), err, fjVist([]reflect.Value{reflect.ValueOf(s)}))
	}
}

// fjBeloebene visits every amount of a case.
func fjBeloebene(v reflect.Value, besoeg func(*satser.Beloeb)) {
	if b, ok := v.Addr().Interface().(*satser.Beloeb); ok {
		besoeg(b)
		return
	}
	switch {
	case v.IsZero(): // a part that is not stated
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fjBeloebene(v.Field(i), besoeg)
			}
		}
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			fjBeloebene(v.Index(i), besoeg)
		}
	}
}
