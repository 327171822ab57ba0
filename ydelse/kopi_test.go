package ydelse_test

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// fyld sets every field that v reaches, each list to one element, so that no field added later escapes the tests.
func fyld(v reflect.Value) {
	switch v.Kind() {
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fyld(v.Index(0))
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				fyld(v.Field(i))
			}
		}
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(1)
	case reflect.Int, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(1)
	case reflect.String:
		v.SetString("x")
	case reflect.Bool:
		v.SetBool(true)
	}
}

// lister calls f with the path of every list in v and its first element's address.
func lister(v reflect.Value, sti string, f func(string, uintptr)) {
	switch v.Kind() {
	case reflect.Slice:
		f(sti, v.Pointer())
		for i := range v.Len() {
			lister(v.Index(i), sti+"[]", f)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			lister(v.Field(i), sti+"."+v.Type().Field(i).Name, f)
		}
	case reflect.Pointer, reflect.Map, reflect.Interface, reflect.Func, reflect.Chan, reflect.UnsafePointer:
		f(sti+" is "+v.Kind().String()+", which Kopi does not know", 0)
	}
}

func TestKopiSharesNothing(t *testing.T) {
	var s ydelse.Sag
	fyld(reflect.ValueOf(&s).Elem())
	k := s.Kopi()
	if d := cmp.Diff(&s, k); d != "" {
		t.Fatalf("the copy differs:\n%s", d)
	}
	kendte := map[uintptr]string{}
	lister(reflect.ValueOf(s), "Sag", func(sti string, p uintptr) { kendte[p] = sti })
	antal := 0
	lister(reflect.ValueOf(*k), "Sag", func(sti string, p uintptr) {
		antal++
		if delt, ja := kendte[p]; ja || p == 0 {
			t.Errorf("%s of the copy is shared with %s", sti, delt)
		}
	})
	if antal != 18 {
		t.Errorf("%d lists were looked at, want the 18 of a case", antal)
	}
}

func TestKopiKeepsNil(t *testing.T) {
	if k := (*ydelse.Sag)(nil).Kopi(); k != nil {
		t.Error("the copy of nil is not nil")
	}
	var tom ydelse.Sag
	if d := cmp.Diff(&tom, tom.Kopi()); d != "" {
		t.Errorf("an empty case changes when it is copied:\n%s", d)
	}
}
