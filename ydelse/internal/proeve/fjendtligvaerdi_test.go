package proeve_test

import (
	"encoding/binary"
	"hash/maphash"
	"math"
	"reflect"
	"time"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

var fjFroe = maphash.MakeSeed()

// fjAftryk is a fingerprint of values and everything that they point at. A rule set counts by its address: it is never written in,
// which is held once at the end.
func fjAftryk(v []reflect.Value) uint64 {
	h := fjHash{}
	h.SetSeed(fjFroe)
	for _, x := range v {
		h.vaerdi(x, 0)
	}
	return h.Sum64()
}

type fjHash struct{ maphash.Hash }

func (h *fjHash) tal(n uint64) {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], n)
	_, _ = h.Write(b[:])
}

func (h *fjHash) vaerdi(v reflect.Value, dybde int) {
	switch {
	case !v.IsValid() || dybde > 40:
		h.tal(99)
	case v.CanInt():
		h.tal(uint64(v.Int()))
	case v.CanUint():
		h.tal(v.Uint())
	case v.CanFloat():
		h.tal(math.Float64bits(v.Float()))
	default:
		h.sammensat(v, dybde)
	}
}

func (h *fjHash) sammensat(v reflect.Value, dybde int) {
	switch v.Kind() {
	case reflect.Bool:
		if v.Bool() {
			h.tal(1)
		}
		h.tal(2)
	case reflect.String:
		h.tal(uint64(v.Len()))
		_, _ = h.WriteString(v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			h.vaerdi(v.Field(i), dybde+1)
		}
	case reflect.Slice, reflect.Array:
		h.tal(uint64(v.Len()))
		if v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8 {
			_, _ = h.Write(v.Bytes())
			return
		}
		for i := range v.Len() {
			h.vaerdi(v.Index(i), dybde+1)
		}
	case reflect.Pointer, reflect.Interface:
		switch {
		case v.IsNil() || v.Type() == reflect.TypeFor[*time.Location](): // which keeps what it has found
			h.tal(3)
		case v.Type() == reflect.TypeFor[*satser.Regelsaet]():
			h.regelsaet(v)
		default:
			h.vaerdi(v.Elem(), dybde+1)
		}
	case reflect.Func, reflect.Map, reflect.Chan:
		if v.IsNil() {
			h.tal(4)
		}
	}
}

// regelsaet takes the fingerprint that a rule set carries.
func (h *fjHash) regelsaet(v reflect.Value) {
	for _, navn := range []string{"aftryk", "sidste"} {
		h.vaerdi(v.Elem().FieldByName(navn), 0)
	}
}

// fjKopi copies a value and what it points at, as far as it can be set.
func fjKopi(v reflect.Value) reflect.Value {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() || v.Type() == reflect.TypeFor[*satser.Regelsaet]() {
			return v
		}
		ny := reflect.New(v.Type().Elem())
		ny.Elem().Set(fjKopi(v.Elem()))
		return ny
	case reflect.Interface:
		if v.IsNil() {
			return v
		}
		ny := reflect.New(v.Type()).Elem()
		ny.Set(fjKopi(v.Elem()))
		return ny
	case reflect.Slice:
		if v.IsNil() {
			return v
		}
		ny := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		if v.Type().Elem().Kind() == reflect.Uint8 {
			reflect.Copy(ny, v)
			return ny
		}
		for i := range v.Len() {
			ny.Index(i).Set(fjKopi(v.Index(i)))
		}
		return ny
	case reflect.Struct:
		ny := reflect.New(v.Type()).Elem()
		ny.Set(v)
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				ny.Field(i).Set(fjKopi(v.Field(i)))
			}
		}
		return ny
	}
	return v
}

// fjRods writes zero values in every list of an answer that a caller can write in.
func fjRods(svar []reflect.Value) {
	for _, v := range svar {
		fjRodsI(v, 0)
	}
}

func fjRodsI(v reflect.Value, dybde int) {
	switch {
	case dybde > 10 || v.Type() == reflect.TypeFor[error]() || v.Type() == reflect.TypeFor[*satser.Regelsaet]():
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			fjRodsI(v.Index(i), dybde+1)
			if v.Index(i).CanSet() {
				v.Index(i).SetZero()
			}
		}
	case v.Kind() == reflect.Pointer && !v.IsNil() && v.Elem().Kind() == reflect.Struct:
		fjRodsI(v.Elem(), dybde+1)
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fjRodsI(v.Field(i), dybde+1)
			}
		}
	}
}
