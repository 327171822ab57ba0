package proeve_test

import (
	"maps"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
)

// fjPuljer holds hostile values by type: those that are valid first, then the zero value and the extremes, and of a type with
// parts valid values with one hostile part each.
type fjPuljer struct {
	puljer  map[reflect.Type]*fjPulje
	slaegt  []reflect.Type // the types under way, for those that hold themselves
	hoejst  int            // the most values with a hostile part
	langt   int            // the length of a long list
	terning *rand.Rand
}

// fjPulje is the values of one type; the first of them are valid.
type fjPulje struct {
	vaerdier []reflect.Value
	gyldige  int
}

func nyePuljer(hoejst, langt int) *fjPuljer {
	p := &fjPuljer{puljer: map[reflect.Type]*fjPulje{}, hoejst: hoejst, langt: langt, terning: rand.New(rand.NewPCG(6, 11))}
	for t, vaerdier := range fjKendte() {
		x := &fjPulje{gyldige: len(vaerdier)}
		for _, v := range vaerdier {
			x.vaerdier = append(x.vaerdier, reflect.ValueOf(v))
		}
		p.puljer[t] = x
	}
	for t, vaerdier := range fjYderste() {
		x := p.puljer[t]
		if x == nil {
			x = &fjPulje{}
			p.puljer[t] = x
		}
		for _, v := range vaerdier {
			x.vaerdier = append(x.vaerdier, fjSom(t, v))
		}
	}
	kendte := slices.SortedFunc(maps.Keys(p.puljer), func(a, b reflect.Type) int { return strings.Compare(a.String(), b.String()) })
	for _, t := range kendte { // what has parts gets hostile ones
		x := p.puljer[t]
		if t.Kind() == reflect.Struct && fjHarFelter(t) {
			p.slaegt = append(p.slaegt, t)
			p.medFjendtligtFelt(x)
			p.slaegt = p.slaegt[:0]
		}
	}
	return p
}

// fjSom is a value as its type, which may be an interface; nil is nothing of it.
func fjSom(t reflect.Type, v any) reflect.Value {
	ud := reflect.New(t).Elem()
	if v != nil {
		ud.Set(reflect.ValueOf(v))
	}
	return ud
}

func fjHarFelter(t reflect.Type) bool {
	for i := range t.NumField() {
		if t.Field(i).IsExported() {
			return true
		}
	}
	return false
}

// af returns the values of a type.
func (p *fjPuljer) af(t reflect.Type) *fjPulje {
	if x := p.puljer[t]; x != nil {
		return x
	}
	for _, u := range p.slaegt {
		if u == t {
			return &fjPulje{[]reflect.Value{reflect.Zero(t)}, 0}
		}
	}
	p.slaegt = append(p.slaegt, t)
	x := p.byg(t)
	p.slaegt = p.slaegt[:len(p.slaegt)-1]
	p.puljer[t] = x
	return x
}

func (p *fjPuljer) byg(t reflect.Type) *fjPulje {
	x := &fjPulje{}
	switch t.Kind() {
	case reflect.Struct:
		x.vaerdier = append(x.vaerdier, reflect.Zero(t))
		if fjHarFelter(t) {
			x.vaerdier = append(x.vaerdier, p.fyldt(t))
			p.medFjendtligtFelt(x)
		}
	case reflect.Pointer:
		p.pegepinde(t, x)
	case reflect.Slice:
		p.lister(t, x)
	case reflect.Array:
		x.vaerdier = append(x.vaerdier, reflect.Zero(t), p.fyldt(t))
	default:
		x.vaerdier = append(x.vaerdier, fjTal(t)...)
	}
	if len(x.vaerdier) == 0 {
		x.vaerdier = append(x.vaerdier, reflect.Zero(t))
	}
	return x
}

// fjTal is the values of a kind without parts.
func fjTal(t reflect.Type) (ud []reflect.Value) {
	v := reflect.New(t).Elem()
	switch {
	case v.CanInt():
		bit := t.Bits()
		mindste, stoerste := int64(math.MinInt64)>>(64-bit), int64(math.MaxInt64)>>(64-bit)
		for _, n := range []int64{1, 0, 2, 3, 100, -1, mindste, mindste + 1, stoerste, stoerste - 1, 255, 1 << 31, 4_000_001, 36_526} {
			if n >= mindste && n <= stoerste {
				ud = append(ud, reflect.ValueOf(n).Convert(t))
			}
		}
	case v.CanUint():
		for _, n := range []uint64{1, 0, 2, 3, 4, 5, 6, 7, 8, 9, 12, 20, 34, 70, 127, 128, 200, 254, 255, 1000, math.MaxUint16} {
			if n <= math.MaxUint64>>(64-t.Bits()) {
				ud = append(ud, reflect.ValueOf(n).Convert(t))
			}
		}
	case t.Kind() == reflect.Bool:
		ud = append(ud, reflect.ValueOf(true).Convert(t), reflect.ValueOf(false).Convert(t))
	case t.Kind() == reflect.String:
		for _, s := range fjTekster() {
			ud = append(ud, reflect.ValueOf(s).Convert(t))
		}
	}
	return ud
}

func fjTekster() []string {
	return []string{
		"loen", "", " ", "2024-05-01", "2024-05", "12547.50", "37,5", "30", "LAS § 68 a, stk. 2 (LBK 1031/2023)", "ja", "beregnet", "0000-00-00",
		"9999-12-31", "-0", "1e400", "\x00", "\xff\xfe", "a\xc3", "\u202e\u0301x", "æøå\n# overskrift\r\n**fed**", "%!d(MISSING)%s%n",
		strings.Repeat("9", 5000), strings.Repeat("æ", 1001), strings.Repeat("§ ", 40_000),
	}
}

func (p *fjPuljer) pegepinde(t reflect.Type, x *fjPulje) {
	under := p.af(t.Elem())
	for _, v := range under.vaerdier {
		ny := reflect.New(t.Elem())
		ny.Elem().Set(v)
		x.vaerdier = append(x.vaerdier, ny)
	}
	x.gyldige = under.gyldige
	x.vaerdier = append(x.vaerdier, reflect.Zero(t), reflect.New(t.Elem()))
}

func (p *fjPuljer) lister(t reflect.Type, x *fjPulje) {
	under := p.af(t.Elem())
	saml := func(v ...reflect.Value) {
		x.vaerdier = append(x.vaerdier, reflect.Append(reflect.MakeSlice(t, 0, len(v)), v...))
	}
	for _, v := range under.vaerdier[:under.gyldige] {
		saml(v)
	}
	saml(under.vaerdier[:under.gyldige]...)
	x.gyldige = len(x.vaerdier)
	x.vaerdier = append(x.vaerdier, reflect.Zero(t), reflect.MakeSlice(t, 0, 4))
	saml(reflect.Zero(t.Elem()))
	for _, v := range under.vaerdier[:min(len(under.vaerdier), under.gyldige+40)] {
		saml(v)
		saml(v, v)
	}
	for _, v := range under.vaerdier[:min(len(under.vaerdier), max(1, under.gyldige))] {
		x.vaerdier = append(x.vaerdier, fjGentag(t, v, 101), fjGentag(t, v, p.langt))
	}
}

func fjGentag(t reflect.Type, v reflect.Value, n int) reflect.Value {
	ud := reflect.MakeSlice(t, n, n)
	for i := range n {
		ud.Index(i).Set(v)
	}
	return ud
}

// fyldt is a value in which every part is the first of its pool.
func (p *fjPuljer) fyldt(t reflect.Type) reflect.Value {
	ud := reflect.New(t).Elem()
	switch t.Kind() {
	case reflect.Struct:
		for i := range t.NumField() {
			if t.Field(i).IsExported() {
				ud.Field(i).Set(p.af(t.Field(i).Type).vaerdier[0])
			}
		}
	case reflect.Array:
		for i := range t.Len() {
			ud.Index(i).Set(p.af(t.Elem()).vaerdier[0])
		}
	}
	return ud
}

// fjSted is the way to a part of a value: the numbers of fields and elements; a pointer is followed without a number.
type fjSted []int

// medFjendtligtFelt adds, for the values that are there, copies with one part hostile.
func (p *fjPuljer) medFjendtligtFelt(x *fjPulje) {
	type par struct {
		grund reflect.Value
		sted  fjSted
		ny    func() reflect.Value
	}
	var alle []par
	for _, grund := range x.vaerdier {
		fjSteder(grund, nil, 0, func(s fjSted, v reflect.Value) {
			for _, ny := range p.erstatninger(v) {
				alle = append(alle, par{grund, s, ny})
			}
		})
	}
	p.terning.Shuffle(len(alle), func(i, k int) { alle[i], alle[k] = alle[k], alle[i] })
	for _, a := range alle[:min(len(alle), p.hoejst)] {
		ny := reflect.New(a.grund.Type()).Elem()
		ny.Set(a.grund)
		fjSaet(ny, a.sted, a.ny())
		x.vaerdier = append(x.vaerdier, ny)
	}
}

// fjSteder visits every part of a value that can be set.
func fjSteder(v reflect.Value, s fjSted, dybde int, besoeg func(fjSted, reflect.Value)) {
	if dybde > 12 {
		return
	}
	if len(s) > 0 {
		besoeg(append(fjSted(nil), s...), v)
	}
	if v.Kind() == reflect.Pointer && !v.IsNil() && v.Elem().Kind() == reflect.Struct {
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fjSteder(v.Field(i), append(s, i), dybde+1, besoeg)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range min(v.Len(), 4) {
			fjSteder(v.Index(i), append(s, i), dybde+1, besoeg)
		}
	}
}

// erstatninger is what a part is replaced by, made when it is needed.
func (p *fjPuljer) erstatninger(v reflect.Value) []func() reflect.Value {
	t := v.Type()
	fast := func(v reflect.Value) func() reflect.Value { return func() reflect.Value { return v } }
	switch t.Kind() {
	case reflect.Slice:
		ud := []func() reflect.Value{fast(reflect.Zero(t)), fast(reflect.MakeSlice(t, 0, 0)), fast(reflect.MakeSlice(t, 3, 3))}
		if n := v.Len(); n > 0 {
			ud = append(ud, func() reflect.Value {
				return reflect.AppendSlice(reflect.AppendSlice(reflect.MakeSlice(t, 0, 2*n), v), v)
			},
				func() reflect.Value { return fjGentag(t, v.Index(0), 101) }, func() reflect.Value { return fjGentag(t, v.Index(n-1), p.langt) })
		}
		return ud
	case reflect.Struct:
		if fjHarFelter(t) {
			return []func() reflect.Value{fast(reflect.Zero(t))}
		}
	case reflect.Pointer:
		return []func() reflect.Value{fast(reflect.Zero(t)), fast(reflect.New(t.Elem()))}
	}
	var ud []func() reflect.Value
	for _, x := range p.af(t).vaerdier {
		ud = append(ud, fast(x))
	}
	return ud
}

// fjSaet replaces a part; the way to it is copied, so that nothing else is written in.
func fjSaet(v reflect.Value, s fjSted, ny reflect.Value) {
	for v.Kind() == reflect.Pointer {
		if len(s) == 0 {
			break
		}
		frisk := reflect.New(v.Type().Elem())
		frisk.Elem().Set(v.Elem())
		v.Set(frisk)
		v = frisk.Elem()
	}
	if len(s) == 0 {
		v.Set(ny)
		return
	}
	if v.Kind() == reflect.Struct {
		fjSaet(v.Field(s[0]), s[1:], ny)
		return
	}
	if v.Kind() == reflect.Slice {
		frisk := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(frisk, v)
		v.Set(frisk)
	}
	fjSaet(v.Index(s[0]), s[1:], ny)
}
