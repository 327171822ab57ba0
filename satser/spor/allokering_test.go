package spor_test

import (
	"reflect"
	"testing"
	"unsafe"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestStoerrelse: a step stays small and free of pointers, so that a slice of steps is cheap to fill and not scanned by
// the garbage collector.
func TestStoerrelse(t *testing.T) {
	if n := unsafe.Sizeof(spor.Trin{}); n > 104 {
		t.Errorf("a step is %d bytes, at most 104 wanted", n)
	}
	if n := unsafe.Sizeof(spor.Tal{}); n > 16 {
		t.Errorf("a number is %d bytes, at most 16 wanted", n)
	}
	udenPegere(t, reflect.TypeFor[spor.Trin](), "Trin")
}

func udenPegere(t *testing.T, typ reflect.Type, sti string) {
	switch typ.Kind() {
	case reflect.Struct:
		for i := range typ.NumField() {
			udenPegere(t, typ.Field(i).Type, sti+"."+typ.Field(i).Name)
		}
	case reflect.Array:
		udenPegere(t, typ.Elem(), sti+"[]")
	case reflect.Bool, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
	default:
		t.Errorf("%s is a %v", sti, typ.Kind())
	}
}

// TestAllokeringer holds what the doc comments promise about the heap, one line for each promise.
func TestAllokeringer(t *testing.T) {
	if raceOn {
		t.Skip("the race detector allocates on its own")
	}
	var (
		trin  = make([]spor.Trin, 0, 16)
		s, j  = maj(t), juni(t)
		b     = satser.MustBeloeb("12547.50")
		d     = satser.MustDato("2024-05-31")
		andel = spor.Tal{Vaerdi: 1_865_640_000, Naevner: 31, Enhed: spor.Kroner}
		n     spor.Tal
		ens   bool
	)
	for _, r := range []struct {
		navn string
		f    func()
	}{
		{"append to a slice with room", func() {
			trin = append(trin[:0], spor.Trin{ID: spor.Maanedssats, Led: [3]spor.Tal{spor.Kr(b)}, Resultat: spor.Kr(b).Fra(3)})
		}},
		{"Datotal", func() { n = spor.Datotal(d) }},
		{"Dagtal", func() { n = spor.Dagtal(12, 31) }},
		{"Tal.Samme", func() { ens = n.Samme(andel) }},
		{"Tal.IsValid", func() { ens = n.IsValid() }},
		{"Udregn", func() { n, ens = spor.ProcentAf.Udregn(andel, spor.Pct(3000), spor.Tal{}) }},
		{"Udregn, a share", func() { n, ens = spor.AndelOere.Udregn(spor.Kr(b), spor.Kr(b), andel) }},
		{"Efterregn", func() { n, _ = s.Efterregn() }},
		{"Efterregn, with sanctions", func() { n, _ = j.Efterregn() }},
	} {
		if got := testing.AllocsPerRun(100, r.f); got != 0 {
			t.Errorf("%s: %v allocations", r.navn, got)
		}
	}
	_, _ = n, ens
}
