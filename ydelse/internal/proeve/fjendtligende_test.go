package proeve_test

import (
	"errors"
	"reflect"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// fjFlyttet moves every day and month of some facts by years.
func fjFlyttet[T any](x T, aar int) T {
	v := reflect.New(reflect.TypeFor[T]()).Elem()
	v.Set(fjKopi(reflect.ValueOf(x)))
	fjFlyt(v, aar)
	return v.Interface().(T)
}

func fjFlyt(v reflect.Value, aar int) {
	switch x := v.Addr().Interface().(type) {
	case *satser.Dato:
		*x = x.AddAar(aar)
		return
	case *satser.Maaned:
		*x = x.Add(12 * aar)
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			fjFlyt(v.Elem(), aar)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fjFlyt(v.Field(i), aar)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			fjFlyt(v.Index(i), aar)
		}
	}
}

// TestKalenderensBegyndelse: under law that never changes a case in the first years of the calendar comes to what it comes to 2000
// years later, when the days of the week and the leap years are the same.
func TestKalenderensBegyndelse(t *testing.T) {
	t.Parallel()
	b := ydelse.Beregner{Regler: fjAltid()}
	antal := 0
	for _, o := range []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring} {
		nu := fjSag(o)
		nu.Foedt = fjDag("2001-01-01") // the first day of the calendar
		dengang := fjFlyttet(nu, -2000)
		for m := fjMd("2020-01"); m.Before(fjMd("2026-01")); m = m.Add(1) {
			x, err1 := b.Opgoer(nu, m)
			y, err2 := b.Opgoer(dengang, m.Add(-24_000))
			if err := errors.Join(err1, err2); err != nil {
				t.Fatalf("%v: %v", m, err)
			}
			x.Maaned = y.Maaned
			if x.Resultat != y.Resultat || len(x.Spor) != len(y.Spor) {
				t.Errorf("%v of %v is %v %v, and 2000 years before %v %v", m, o, x.Udfald, x.Ydelse, y.Udfald, y.Ydelse)
			}
			if x.Udfald == spor.Beregnet {
				antal++
			}
		}
	}
	if antal < 20 {
		t.Errorf("%d months are computed", antal)
	}
}

// TestKalenderensEnder asks everything of facts that lie at the first and the last days of the calendar, under law that never
// changes: each question is answered or refused, and comes back.
func TestKalenderensEnder(t *testing.T) {
	t.Parallel()
	r := fjAltid()
	b := ydelse.Beregner{Regler: r}
	flytninger := []int{-2000, -2001, 7970, 7973, 7974, 7975}
	if testing.Short() {
		flytninger = []int{-2000, 7975}
	}
	for _, aar := range flytninger {
		for o := satser.Ressourceforloeb; o <= satser.Jobafklaring; o++ {
			s, f := fjFlyttet(fjSag(o), aar), fjFlyttet(fjForhold(), aar)
			aabn := s.Kopi()
			aabn.Forloeb, aabn.Ret.Ophoer = aabn.Forloeb[1:], nil
			for i := range aabn.Raadighed.Haendelser { // without contact to the last day
				h := &aabn.Raadighed.Haendelser[i]
				h.Kontakt, h.UdenKontaktTil, h.Behandling.Afgjort, h.Behandling.Afregnes = satser.Dato{}, fjDag("9999-12-31"), satser.Dato{}, satser.Maaned{}
			}
			v, svar := raadighed.Vurderer{Regler: r, Ordning: o}, map[string]error{}
			for i := range f.Haendelser {
				_, svar["Begrund"] = v.Begrund(&f, i)
				_, svar["Fri"] = v.Fri(&f, i, fjDag("9999-12-31"))
			}
			for _, m := range []satser.Maaned{
				fjMd("0001-01"), fjMd("2024-04").Add(12 * aar), fjMd("2024-05").Add(12 * aar), fjMd("2024-12").Add(12 * aar), fjMd("9999-11"), fjMd("9999-12"), {},
			} {
				for _, x := range []*ydelse.Sag{s, aabn} {
					_, svar["Opgoer"] = b.Opgoer(x, m)
					_, svar["BeregnPeriode"] = b.BeregnPeriode(nil, x, m, fjMd("9999-12"))
					_, svar["OpgoerPeriode"] = b.OpgoerPeriode(x, m.Add(-30), m)
					_, svar["RetPaa"] = b.RetPaa(x, m.SidsteDag())
					_, svar["Retsperioder"] = b.Retsperioder(x, satser.Periode{Fra: m.FoersteDag().AddDays(-400), Til: m.SidsteDag()})
					_, svar["Retsperioder open"] = b.Retsperioder(x, satser.Periode{Fra: m.FoersteDag()})
					_, svar["udbetaling"] = udbetaling.Beregner{Ydelse: b}.Opgoer(x, m, udbetaling.Fakta{ATPBidrag: fjKr("297")})
					_, svar["refusion"] = udbetaling.Beregner{Ydelse: b}.Refusion(x, m, fjFlyttet(*fjKendt[udbetaling.Refusionsfakta](), aar))
					_, svar["hvadnu"] = hvadnu.Hvis(b, x, m, hvadnu.MedLoen(m, fjKr("9000")), hvadnu.MedBolig(m.FoersteDag(), spor.Ja))
					_, svar["kurve"] = hvadnu.Loenkurve(b, x, m, hvadnu.Valg{Maks: fjKr("20000"), Skridt: fjKr("10000")})
					_, svar["efterregulering"] = efterregulering.New(b).Beregn(&efterregulering.Opgave{Foer: s, Efter: aabn, Fra: m.Add(-12), Til: m})
				}
				_, svar["ferie"] = ferie.Beregner{Regler: r}.BegrundRet(fjFlyttetPeger[ferie.Sag](aar), m.SidsteDag())
				_, svar["Jobafklaring"] = visitation.Vurderer{Regler: r}.Jobafklaring(fjFlyttetPeger[visitation.Jobafklaring](aar))
				_, svar["Ressourceforloeb"] = visitation.Vurderer{Regler: r}.Ressourceforloeb(fjFlyttetPeger[visitation.Ressourceforloeb](aar))
				_, svar["Varighed"] = visitation.Vurderer{Regler: r}.Varighed(o, visitation.Person{}, fjFlyttetPeger[visitation.Forloeb](aar))
				_, svar["Skridt"] = visitation.Vurderer{Regler: r}.Skridt(o, fjFlyttetPeger[visitation.Opfoelgning](aar))
				for navn, err := range svar {
					var fejl *satser.Inputfejl
					var udenfor *satser.Udenforfejl
					if err != nil && !errors.As(err, &fejl) && !errors.As(err, &udenfor) {
						t.Errorf("%s: %v", navn, err)
					}
				}
			}
		}
	}
}

func fjFlyttetPeger[T any](aar int) *T {
	x := fjFlyttet(*fjKendt[T](), aar)
	return &x
}
