package proeve_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

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
	if err != nil && !strings.HasSuffix(k.navn, ".Valider") && k.navn != "satser.Under" && k.navn != "satser.TjekTekst" { // those name the field they are given
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
