package proeve_test

import (
	"encoding"
	"math/rand/v2"
	"reflect"
	"sync"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// terning draws a number from 0 to n-1. rapid's die searches for a fault and shrinks it; the die with a seed gives the same cases
// in every run, for what must come up every time.
type terning interface{ slaa(n int, navn string) int }

type rapidterning struct{ t *rapid.T }

func (r rapidterning) slaa(n int, navn string) int { return rapid.IntRange(0, n-1).Draw(r.t, navn) }

type fastterning struct{ r *rand.Rand }

func (f fastterning) slaa(n int, _ string) int { return f.r.IntN(n) }

// tegner draws facts around a month, so that most of them matter in it.
type tegner struct {
	terning
	m satser.Maaned
}

func fastTegner(froe uint64) tegner {
	return tegner{terning: fastterning{rand.New(rand.NewPCG(froe, 2013))}}
}

func enAf[T any](g terning, navn string, af ...T) T { return af[g.slaa(len(af), navn)] }

// en says yes in one of n cases.
func (g tegner) en(n int, navn string) bool { return g.slaa(n, navn) == n-1 }

// maaned draws a month of known law of a scheme; a fixed one is of 2026 at the latest, so that the fixed cases stay what they are when
// known law is moved on.
func (g tegner) maaned(o satser.Ordning) satser.Maaned {
	foerste, sidste := foersteMaaned(o), satser.Gaeldende().SidsteDag().Maaned()
	if _, fast := g.terning.(fastterning); fast {
		sidste = satser.MustMaaned("2026-12")
	}
	return foerste.Add(g.slaa(sidste.MonthsSince(foerste)+1, "måned"))
}

func foersteMaaned(o satser.Ordning) satser.Maaned {
	if o == satser.Jobafklaring {
		return satser.MustMaaned("2014-07")
	}
	return satser.MustMaaned("2013-01")
}

// dag draws a day near the month, or one some years away.
func (g tegner) dag() satser.Dato {
	d := g.m.FoersteDag()
	switch g.slaa(8, "hvor") {
	default:
		return d.AddDays(g.slaa(31, "dag i måneden"))
	case 4, 5:
		return d.AddDays(g.slaa(200, "dage") - 100)
	case 6:
		return d.AddDays(g.slaa(3000, "dage") - 2000)
	case 7:
		return d.AddAar(-g.slaa(60, "år")).AddDays(g.slaa(60, "dage") - 30)
	}
}

// beloeb draws an amount in øre, often a round one and often one near the levels of the law.
func (g tegner) beloeb() satser.Beloeb {
	switch g.slaa(6, "beløb") {
	case 0:
		return satser.BeloebAfEnheder(int64(g.slaa(40, "tusind")) * 1000 * satser.EnhederPrKrone)
	case 1:
		return satser.BeloebAfEnheder(int64(g.slaa(1_000, "øre")) * satser.EnhederPrOere)
	case 2:
		return satser.Beloeb{}
	}
	return satser.BeloebAfEnheder(int64(g.slaa(3_500_000, "øre")) * satser.EnhederPrOere)
}

var (
	datotype    = reflect.TypeFor[satser.Dato]()
	maanedtype  = reflect.TypeFor[satser.Maaned]()
	periodetype = reflect.TypeFor[satser.Periode]()
	beloebtype  = reflect.TypeFor[satser.Beloeb]()
	timertype   = reflect.TypeFor[satser.Timer]()
	procenttype = reflect.TypeFor[satser.Procent]()
	marshaler   = reflect.TypeFor[encoding.TextMarshaler]()
)

// vaerdier lists the values of an enumeration, zero first.
func vaerdier(t reflect.Type) []uint64 {
	if ud, ok := kendtevaerdier.Load(t); ok {
		return ud.([]uint64)
	}
	ud := []uint64{0}
	v := reflect.New(t).Elem()
	for i := uint64(1); i < 256; i++ {
		v.SetUint(i)
		if s, err := v.Interface().(encoding.TextMarshaler).MarshalText(); err == nil && len(s) > 0 {
			ud = append(ud, i)
		}
	}
	kendtevaerdier.Store(t, ud)
	return ud
}

var kendtevaerdier sync.Map

// blad reports whether a type is drawn whole.
func blad(t reflect.Type) bool {
	switch t {
	case datotype, maanedtype, periodetype, beloebtype:
		return true
	}
	return t.Kind() != reflect.Struct && t.Kind() != reflect.Slice && t.Kind() != reflect.Pointer
}

// fyld draws a value: of a struct every field, of a list up to two rows.
func (g tegner) fyld(v reflect.Value) {
	switch {
	case blad(v.Type()):
		g.fyldBlad(v)
	case v.Kind() == reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), g.slaa(3, "rækker"), 3))
		for i := range v.Len() {
			g.fyld(v.Index(i))
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				g.fyld(v.Field(i))
			}
		}
	}
}

func (g tegner) fyldBlad(v reflect.Value) {
	switch v.Type() {
	case datotype:
		v.Set(reflect.ValueOf(enAf(g, "dato", g.dag, func() satser.Dato { return satser.Dato{} }, g.dag)()))
	case maanedtype:
		v.Set(reflect.ValueOf(g.m.Add(g.slaa(7, "måned") - 3)))
	case periodetype:
		fra := g.dag()
		v.Set(reflect.ValueOf(enAf(g, "periode", satser.Periode{Fra: fra, Til: fra.AddDays(g.slaa(40, "længde"))}, g.m.Periode(), satser.Periode{})))
	case beloebtype:
		v.Set(reflect.ValueOf(g.beloeb()))
	case timertype:
		v.SetInt(int64(g.slaa(200, "timer")) * 100)
	case procenttype:
		v.SetInt(int64(g.slaa(2_000, "procent")))
	default:
		g.fyldTal(v)
	}
}

func (g tegner) fyldTal(v reflect.Value) {
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(g.slaa(2, "ja") == 1)
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(g.slaa(45, "antal")))
	case reflect.Uint8:
		if v.Type().Implements(marshaler) {
			v.SetUint(enAf(g, "værdi", vaerdier(v.Type())...))
		}
	}
}

// steder lists what can be changed in a value: every leaf and every list.
func steder(v reflect.Value, ud []reflect.Value) []reflect.Value {
	switch {
	case blad(v.Type()):
		return append(ud, v)
	case v.Kind() == reflect.Pointer && !v.IsNil():
		return steder(v.Elem(), ud)
	case v.Kind() == reflect.Slice:
		ud = append(ud, v, v) // a list is more than a leaf
		for i := range v.Len() {
			ud = steder(v.Index(i), ud)
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				ud = steder(v.Field(i), ud)
			}
		}
	}
	return ud
}

// ret changes one thing in what x points to: a leaf is drawn anew, a list gets, loses or repeats a row.
func (g tegner) ret(x any) {
	alle := steder(reflect.ValueOf(x).Elem(), nil)
	v := alle[g.slaa(len(alle), "sted")]
	switch {
	case v.Type() == datotype && g.slaa(2, "flyt") == 0 && !v.Interface().(satser.Dato).IsZero():
		v.Set(reflect.ValueOf(v.Interface().(satser.Dato).AddDays(g.slaa(61, "dage") - 30)))
	case v.Kind() == reflect.Slice:
		g.retListe(v)
	default:
		g.fyld(v)
	}
}

func (g tegner) retListe(v reflect.Value) {
	n := v.Len()
	switch hvad := g.slaa(4, "liste"); {
	case hvad == 0 && n > 0:
		i := g.slaa(n, "fjern")
		v.Set(reflect.AppendSlice(v.Slice3(0, i, i), v.Slice(i+1, n)))
	case hvad == 1 && n > 0:
		v.Set(reflect.Append(v.Slice3(0, n, n), v.Index(g.slaa(n, "gentag"))))
	default:
		ny := reflect.New(v.Type().Elem()).Elem()
		g.fyld(ny)
		v.Set(reflect.Append(v.Slice3(0, n, n), ny))
	}
}

// dybKopi copies what can be changed.
func dybKopi[T any](x T) T {
	ud := x
	dyb(reflect.ValueOf(&ud).Elem())
	return ud
}

func dyb(v reflect.Value) {
	switch {
	case blad(v.Type()):
	case v.Kind() == reflect.Pointer && !v.IsNil():
		ny := reflect.New(v.Type().Elem())
		ny.Elem().Set(v.Elem())
		dyb(ny.Elem())
		v.Set(ny)
	case v.Kind() == reflect.Slice && !v.IsNil():
		ny := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(ny, v)
		for i := range ny.Len() {
			dyb(ny.Index(i))
		}
		v.Set(ny)
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				dyb(v.Field(i))
			}
		}
	}
}

// flyt moves every day and month of a value by some months.
func flyt(x any, n int) {
	for _, v := range steder(reflect.ValueOf(x).Elem(), nil) {
		switch d := v.Interface().(type) {
		case satser.Dato:
			v.Set(reflect.ValueOf(flyttet(d, n)))
		case satser.Maaned:
			if d.IsValid() {
				v.Set(reflect.ValueOf(d.Add(n)))
			}
		case satser.Periode:
			v.Set(reflect.ValueOf(satser.Periode{Fra: flyttet(d.Fra, n), Til: flyttet(d.Til, n)}))
		}
	}
}

func flyttet(d satser.Dato, n int) satser.Dato {
	switch {
	case d.IsZero():
		return d
	case d == d.Maaned().SidsteDag(): // the last of a month stays the last
		return d.Maaned().Add(n).SidsteDag()
	}
	return d.AddMaaneder(n)
}

// rettet draws changes of a value, and keeps those that still make sense.
func rettet[T any](g tegner, x T, antal int, proev func(T) error) T {
	for range antal {
		ny := dybKopi(x)
		g.ret(&ny)
		if proev(ny) == nil {
			x = ny
		}
	}
	return x
}
