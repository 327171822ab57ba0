package proeve_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"runtime/debug"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestFjendtligeKald calls every exported function and method with what no caller should hand in. Whatever it is:
//
//   - nothing panics, but the Must functions, and they with an error that says what is wrong;
//   - every call comes back;
//   - an error is one of the library's, with what is wrong and what would be right, and comes with no answer beside it;
//   - the same question gives the same answer, and what was handed in is left as it was, and shares nothing with the answer;
//   - an answer can be written as JSON and read back as the same, and its texts are texts.
func TestFjendtligeKald(t *testing.T) {
	t.Parallel()
	hoejst, langt, antal := 500, 1050, 1200
	if testing.Short() {
		hoejst, langt, antal = 50, 210, 100
	}
	p := &fjProeve{T: t, puljer: nyePuljer(hoejst, langt), antal: antal, terning: rand.New(rand.NewPCG(11, 22)), sete: map[string]bool{}}
	foer := fjRigtig(json.Marshal(satser.Gaeldende()))
	for _, k := range alleKald() {
		p.proev(k)
	}
	if efter := fjRigtig(json.Marshal(satser.Gaeldende())); string(efter) != string(foer) {
		t.Error("the embedded rule set has changed")
	}
	t.Logf("%d functions and methods, %d calls", len(alleKald()), p.kald)
}

// fjProeve calls, and holds what comes back against what must hold of it.
type fjProeve struct {
	*testing.T
	puljer  *fjPuljer
	antal   int // the most calls with several hostile arguments
	terning *rand.Rand
	kald    int
	navn    string
	sete    map[string]bool // what has been reported
}

// fjFrist is how long a call may take, far beyond what any does.
const fjFrist = 30 * time.Second

// meld reports a fault of a function once.
func (p *fjProeve) meld(hvad string, ind []reflect.Value) {
	noegle := p.navn + ": " + hvad
	if kort, _, _ := strings.Cut(noegle, "\n"); !p.sete[kort] {
		p.sete[kort] = true
		p.Errorf("%s\n\twith %s", noegle, fjVist(ind))
	}
}

// fjVist shows the arguments, cut short.
func fjVist(ind []reflect.Value) string {
	var ud []string
	for _, v := range ind {
		s, dele := v.Type().String(), 0
		fjTekstdele(v, 0, func(x string) { dele += 1 + len(x) })
		if dele > 20_000 || v.Kind() == reflect.Slice && v.Len() > 100 {
			s += " (long)"
		} else {
			b, err := json.Marshal(fjVaerdi(v))
			if err != nil || len(b) > 6000 || v.Kind() == reflect.Slice {
				b = fmt.Appendf(nil, "%+v", fjVaerdi(v))
			}
			s += " " + satser.Klip(string(b[:min(len(b), 31)])) + string(b[min(len(b), 31):min(len(b), 6000)])
		}
		ud = append(ud, s)
	}
	return strings.Join(ud, "\n\t     ")
}

func fjVaerdi(v reflect.Value) (ud any) {
	defer func() { _ = recover() }()
	return v.Interface()
}

// proev calls a function with each hostile value of each argument, the others valid, and with several at a time.
func (p *fjProeve) proev(k etKald) {
	p.navn = k.navn
	t := k.fn.Type()
	puljer, alle := make([]*fjPulje, t.NumIn()), 1
	for i := range puljer {
		puljer[i] = p.puljer.af(t.In(i))
		alle = min(alle*len(puljer[i].vaerdier), 1<<30)
	}
	ind := make([]reflect.Value, len(puljer))
	if alle <= p.antal {
		p.alle(k, puljer, ind, 0)
		return
	}
	for i := range puljer {
		for _, v := range puljer[i].vaerdier {
			for n := range ind {
				ind[n] = puljer[n].gyldig(p.terning)
			}
			ind[i] = v
			p.kaldt(k, ind)
		}
	}
	for range p.antal / 4 {
		for n := range ind {
			ind[n] = puljer[n].enAf(p.terning)
		}
		p.kaldt(k, ind)
	}
}

func (p *fjProeve) alle(k etKald, puljer []*fjPulje, ind []reflect.Value, n int) {
	if n == len(ind) {
		p.kaldt(k, ind)
		return
	}
	for _, v := range puljer[n].vaerdier {
		ind[n] = v
		p.alle(k, puljer, ind, n+1)
	}
}

// gyldig draws a valid value, enAf now a valid one and now any.
func (x *fjPulje) gyldig(r *rand.Rand) reflect.Value { return x.vaerdier[r.IntN(max(1, x.gyldige))] }

func (x *fjPulje) enAf(r *rand.Rand) reflect.Value {
	if r.IntN(2) == 0 {
		return x.gyldig(r)
	}
	return x.vaerdier[r.IntN(len(x.vaerdier))]
}

// fjSkriver is the functions that are there to write in what they are handed: they get a copy.
func fjSkriver(navn string) bool {
	metode := navn[strings.LastIndex(navn, ".")+1:]
	return strings.HasPrefix(metode, "Unmarshal") || metode == "Citer" || navn == "satser.Afkod" || navn == "satser.LaesNavn" || navn == "hvadnu.Aendring"
}

// fjDst is the functions that hand back the slice that they were handed, with more in it.
func fjDst(navn string) bool {
	metode := navn[strings.LastIndex(navn, ".")+1:]
	return strings.HasPrefix(metode, "Append") || metode == "OpgoerI" || metode == "BegrundI" || metode == "BeregnPeriode" || metode == "Skaevdage"
}

// kaldt makes one call, and another with the same values.
func (p *fjProeve) kaldt(k etKald, ind []reflect.Value) {
	skriver := fjSkriver(k.navn)
	foer := fjAftryk(ind)
	svar, ok := p.et(k, ind, skriver)
	if !ok {
		return
	}
	p.tjekSvar(k, ind, svar)
	igen := fjAftryk(svar)
	if !skriver {
		if fjAftryk(ind) != foer {
			p.meld("it writes in what it is handed", ind)
			return
		}
		if !fjDst(k.navn) && !fjDel(k.navn) {
			fjRods(svar)
			if fjAftryk(ind) != foer {
				p.meld("its answer shares memory with what it is handed", ind)
				return
			}
		}
	}
	if svar, ok = p.et(k, ind, skriver); ok && fjAftryk(svar) != igen {
		p.meld("the same question has two answers", ind)
	}
}

func (p *fjProeve) et(k etKald, ind []reflect.Value, skriver bool) (svar []reflect.Value, ok bool) {
	p.kald++
	if skriver {
		kopi := make([]reflect.Value, len(ind))
		for i, v := range ind {
			kopi[i] = fjKopi(v)
		}
		ind = kopi
	}
	navn := k.navn
	ur := time.AfterFunc(fjFrist, func() { panic(navn + " does not come back: " + fjVist(ind)) })
	defer ur.Stop()
	defer func() {
		if r := recover(); r != nil {
			ok = false
			p.paniserede(r, ind)
		}
	}()
	if k.fn.Type().IsVariadic() {
		return k.fn.CallSlice(ind), true
	}
	return k.fn.Call(ind), true
}

// paniserede lets a Must function panic with a helpful error, and nothing else.
func (p *fjProeve) paniserede(r any, ind []reflect.Value) {
	if err, ok := r.(error); ok && strings.HasPrefix(p.navn[strings.LastIndex(p.navn, ".")+1:], "Must") {
		p.tjekFejl(err, ind)
		return
	}
	stak := string(debug.Stack())
	if i := strings.Index(stak, "panic.go"); i >= 0 {
		stak = stak[i:]
	}
	p.meld(fmt.Sprintf("panic: %v\n%.1800s", r, stak), ind)
}

var (
	fjFejltype = reflect.TypeFor[error]()
	fjFunktion = map[reflect.Kind]bool{reflect.Func: true}
)

func (p *fjProeve) tjekSvar(k etKald, ind, svar []reflect.Value) {
	var err error
	for _, v := range svar {
		if v.Type() == fjFejltype && !v.IsNil() {
			err = v.Interface().(error)
		}
	}
	if err != nil && !strings.HasSuffix(k.navn, ".Valider") && k.navn != "satser.Under" {
		p.tjekFejl(err, ind)
		for _, v := range svar {
			if tom := v.IsZero() || v.Kind() == reflect.Slice && v.Len() == 0; v.Type() != fjFejltype && !tom && !fjDst(k.navn) {
				p.meld("an answer beside an error", ind)
			}
		}
		return
	}
	rent := fjRent(ind)
	for _, v := range svar {
		switch {
		case v.Type() == fjFejltype:
			continue
		case fjFunktion[v.Kind()]:
			p.aendringen(v)
			continue
		}
		p.tjekTekster(v, rent, ind)
		if p.kald%7 == 0 {
			p.tjekJSON(v, ind)
		}
	}
}

// aendringen calls a function that came back.
func (p *fjProeve) aendringen(v reflect.Value) {
	if v.IsNil() {
		return
	}
	navn := p.navn
	p.navn += "()"
	for _, ind := range p.puljer.af(v.Type().In(0)).vaerdier[:4] {
		p.et(etKald{p.navn, v}, []reflect.Value{ind}, true)
		p.et(etKald{p.navn, v}, []reflect.Value{reflect.Zero(v.Type().In(0))}, true)
	}
	p.navn = navn
}

// tjekFejl holds an error to the house's two kinds, each with what it must say.
func (p *fjProeve) tjekFejl(err error, ind []reflect.Value) {
	var input *satser.Inputfejl
	var udenfor *satser.Udenforfejl
	var regne *spor.Regnefejl
	switch tekst := err.Error(); {
	case errors.Is(err, errFjendtlig) || fjFremmed(err, ind) || fjEgneNavne(p.navn):
	case len(tekst) > 3000 || !utf8.ValidString(tekst):
		p.meld("an error that is no text to show: "+fmt.Sprintf("%.200q", tekst), ind)
	case errors.As(err, &input):
		if input.Kode == "" || input.Krav == "" { // without a field the fault is of the whole
			p.meld("an error that does not say what is wrong: "+tekst, ind)
		}
	case errors.As(err, &udenfor):
		if udenfor.Hvad == "" {
			p.meld("an error that does not say what is not known: "+tekst, ind)
		}
	case errors.As(err, &regne):
		if regne.Nr < 1 || regne.Aarsag == "" {
			p.meld("an error that does not say which step: "+tekst, ind)
		}
	default:
		p.meld(fmt.Sprintf("an error of another kind, %T: %.200s", err, tekst), ind)
	}
}

// fjEgneNavne reports whether a function is for code, which hands it the names that its error lists.
func fjEgneNavne(navn string) bool {
	return navn == "satser.LaesNavn" || strings.HasPrefix(navn, "satser.Navne.")
}

// fjDel reports whether a function hands out a part of its receiver as it is, lists and all.
func fjDel(navn string) bool { return strings.HasSuffix(navn, "Resultat.Aendring") }

// fjFremmed reports whether an error was handed in.
func fjFremmed(err error, ind []reflect.Value) bool {
	for _, v := range ind {
		if e, ok := fjVaerdi(v).(error); ok && reflect.ValueOf(e).Kind() == reflect.Pointer && errors.Is(err, e) {
			return true
		}
	}
	return false
}

// fjRent reports whether every text is one.
func fjRent(ind []reflect.Value) bool {
	rent := true
	for _, v := range ind {
		fjTekstdele(v, 0, func(s string) { rent = rent && utf8.ValidString(s) && !strings.Contains(s, "%!") })
	}
	return rent
}

// fjTekstdele visits the texts in a value.
func fjTekstdele(v reflect.Value, dybde int, besoeg func(string)) {
	switch {
	case dybde > 14 || v.Type() == reflect.TypeFor[*satser.Regelsaet]():
	case v.Kind() == reflect.String:
		besoeg(v.String())
	case v.Kind() == reflect.Slice && v.Type().Elem() == reflect.TypeFor[byte]():
		besoeg(string(v.Bytes()))
	case v.Kind() == reflect.Slice:
		for i := range min(v.Len(), 200) {
			fjTekstdele(v.Index(i), dybde+1, besoeg)
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			fjTekstdele(v.Field(i), dybde+1, besoeg)
		}
	case (v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface) && !v.IsNil():
		fjTekstdele(v.Elem(), dybde+1, besoeg)
	}
}

// tjekTekster holds the texts of an answer: UTF-8 when those handed in are, and no trace of a format that failed.
func (p *fjProeve) tjekTekster(v reflect.Value, rent bool, ind []reflect.Value) {
	if !rent {
		return
	}
	fjTekstdele(v, 0, func(s string) {
		if !utf8.ValidString(s) || strings.Contains(s, "%!") || strings.Contains(s, "<nil>") {
			p.meld(fmt.Sprintf("a text that is none: %.300q", s), ind)
		}
	})
	navn := p.navn
	if t := v.Type(); t.PkgPath() != "" && strings.Contains(t.PkgPath(), "ressourceforloeb") && p.kald%5 == 0 && t.Kind() == reflect.Struct {
		for _, m := range []string{"Tekst", "Markdown", "String", "Svar"} {
			if f := v.MethodByName(m); f.IsValid() && f.Type().NumIn() == 0 {
				p.navn = navn + " → " + m
				if svar, ok := p.et(etKald{p.navn, f}, nil, false); ok {
					p.tjekTekster(svar[0], rent, ind)
				}
			}
		}
	}
	p.navn = navn
}

// fjKanSkrives reports whether what was handed in has a JSON form itself: an answer that repeats what has none has none either.
func fjKanSkrives(ind []reflect.Value) bool {
	for _, v := range ind {
		if fjHarRegelsaet(v.Type(), 0) || fjFunktion[fjInderst(v.Type())] { // for calculators and changes no JSON is meant
			continue
		}
		if _, err := json.Marshal(fjVaerdi(v)); err != nil {
			return false
		}
	}
	return true
}

func fjHarRegelsaet(t reflect.Type, dybde int) bool {
	if t == reflect.TypeFor[*satser.Regelsaet]() {
		return true
	}
	for i := 0; t.Kind() == reflect.Struct && dybde < 3 && i < t.NumField(); i++ {
		if fjHarRegelsaet(t.Field(i).Type, dybde+1) {
			return true
		}
	}
	return false
}

func fjInderst(t reflect.Type) reflect.Kind {
	for t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t.Kind()
}

// tjekJSON writes an answer and reads it back. A sum of two amounts can be beyond what can be written, and a zero answer is none.
func (p *fjProeve) tjekJSON(v reflect.Value, ind []reflect.Value) {
	t := v.Type()
	if v.IsZero() || t == reflect.TypeFor[satser.Beloeb]() || t.Kind() != reflect.Struct || !strings.Contains(t.PkgPath(), "ressourceforloeb") || !fjHarJSON(t) ||
		!fjKanSkrives(ind) {
		return
	}
	b, err := json.Marshal(v.Interface())
	if err != nil {
		p.meld(fmt.Sprintf("an answer without JSON: %.300v", err), ind)
		return
	}
	ny := reflect.New(t)
	if err := json.Unmarshal(b, ny.Interface()); err != nil {
		p.meld(fmt.Sprintf("its JSON is not read back: %.300v", err), ind)
		return
	}
	if c, err := json.Marshal(ny.Interface()); err != nil || string(c) != string(b) {
		p.meld(fmt.Sprintf("its JSON is read back as something else, %v:\n%.1500s\n%.1500s", err, b, c), ind)
	}
}

// fjHarJSON reports whether a type is meant to be written: it says how, or its fields have keys.
func fjHarJSON(t reflect.Type) bool {
	if _, ok := reflect.New(t).Interface().(json.Unmarshaler); ok {
		return true
	}
	for i := range t.NumField() {
		if f := t.Field(i); f.IsExported() && (f.Tag.Get("json") != "" || f.Anonymous && f.Type.Kind() == reflect.Struct && fjHarJSON(f.Type)) {
			return true
		}
	}
	return false
}
