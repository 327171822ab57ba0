package satser

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The limits of [Afkod].
const (
	maxJSON      = 16 << 20  // bytes in a document
	maxElementer = 1_000_000 // elements in an array
	maxDybde     = 100       // arrays and objects inside each other
)

// Afkod reads one JSON document into maal, a pointer, and refuses what encoding/json lets pass:
//
//  1. a document over 16 MiB or not in UTF-8, and text with U+FFFD, the mark of a lost character;
//  2. null, anywhere;
//  3. a key that is missing (a field is required unless its tag has omitempty or omitzero), stands twice, is
//     unknown, or is written in another case;
//  4. a value of the wrong kind, a number that does not fit, an array of more than 1 000 000 elements, nesting
//     deeper than 100;
//  5. anything after the document.
//
// Every fault in the document is an [*Inputfejl] whose Felt is the full path, such as "serier[3].figurer[2].fra".
// Structs, pointers, slices, arrays, strings, booleans and whole numbers are read; maps, interfaces and
// floating-point numbers are not. A type with its own UnmarshalJSON or UnmarshalText reads its own value, after the
// value has been searched for null and duplicate keys. On an error the content of maal is unspecified.
func Afkod(data []byte, maal any) error {
	v := reflect.ValueOf(maal)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return NewInputfejl("", KodeFormat, "", "en pegepind at læse til")
	}
	if fejl := grovkontrol(data); fejl != nil {
		return fejl
	}
	a := afkoder{dec: json.NewDecoder(bytes.NewReader(data)), felter: map[reflect.Type][]jsonfelt{}}
	a.dec.UseNumber()
	if fejl := a.vaerdi(v.Elem()); fejl != nil {
		return fejl
	}
	return a.slut()
}

func grovkontrol(data []byte) error {
	if len(data) > maxJSON {
		return NewInputfejl("", KodeGraense, "", "et dokument på højst 16 MiB")
	}
	if !utf8.Valid(data) {
		return NewInputfejl("", KodeFormat, "", "tekst i UTF-8")
	}
	return nil
}

// afkoder walks the tokens of one document. sti is where it is.
type afkoder struct {
	dec    *json.Decoder
	sti    []stiled
	felter map[reflect.Type][]jsonfelt
}

// stiled is one step of a path: an index, or a key when nr is negative.
type stiled struct {
	noegle string
	nr     int
}

func vedNoegle(s string) stiled { return stiled{s, -1} }

func (a *afkoder) ned(led stiled) { a.sti = append(a.sti, led) }
func (a *afkoder) op()            { a.sti = a.sti[:len(a.sti)-1] }

func (a *afkoder) fejl(kode Kode, vaerdi, krav string) *Inputfejl {
	return NewInputfejl(a.felt(), kode, vaerdi, krav)
}

func (a *afkoder) felt() string {
	var b strings.Builder
	for _, led := range a.sti {
		if led.nr >= 0 {
			b.WriteString("[" + strconv.Itoa(led.nr) + "]")
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('.')
		}
		b.WriteString(led.noegle)
	}
	return b.String()
}

// vaerdi reads the next value into v.
func (a *afkoder) vaerdi(v reflect.Value) error {
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	if v.CanAddr() {
		switch m := v.Addr().Interface().(type) {
		case json.Unmarshaler:
			return a.egenJSON(m)
		case encoding.TextUnmarshaler:
			return a.egenTekst(m)
		}
	}
	if len(a.sti) > maxDybde {
		return a.fejl(KodeGraense, "", "højst 100 niveauer")
	}
	switch v.Kind() {
	case reflect.Struct:
		return a.struktur(v)
	case reflect.Slice:
		return a.liste(v)
	case reflect.Array:
		return a.raekke(v)
	}
	return a.enkelt(v)
}

// tegn reads the next token; a fault in the JSON itself and null are refused here.
func (a *afkoder) tegn() (json.Token, error) {
	t, err := a.dec.Token()
	switch {
	case err != nil:
		return nil, a.fejl(KodeFormat, "", "gyldig JSON")
	case t == nil:
		return nil, a.fejl(KodeMangler, "null", "en værdi; null tages ikke")
	}
	if s, ok := t.(string); ok && strings.ContainsRune(s, utf8.RuneError) {
		return nil, a.fejl(KodeFormat, s, "tekst uden tabte tegn")
	}
	return t, nil
}

// aabn reads the token that begins an array or an object.
func (a *afkoder) aabn(vil json.Delim, krav string) error {
	t, err := a.tegn()
	if err != nil {
		return err
	}
	if t != vil {
		return a.fejl(KodeFormat, vist(t), krav)
	}
	return nil
}

// vist gives a token for an error message.
func vist(t json.Token) string {
	switch t := t.(type) {
	case string:
		return t
	case json.Number:
		return t.String()
	case bool:
		return strconv.FormatBool(t)
	case json.Delim:
		return t.String()
	}
	return ""
}

// luk reads the token that ends an array or an object.
func (a *afkoder) luk() error {
	_, err := a.tegn()
	return err
}

func (a *afkoder) slut() error {
	if _, err := a.dec.Token(); !errors.Is(err, io.EOF) {
		return NewInputfejl("", KodeFormat, "", "intet efter dokumentet")
	}
	return nil
}

// enkelt reads a string, a boolean or a whole number.
func (a *afkoder) enkelt(v reflect.Value) error {
	t, err := a.tegn()
	if err != nil {
		return err
	}
	switch {
	case v.Kind() == reflect.String:
		if s, ok := t.(string); ok {
			v.SetString(s)
			return nil
		}
		return a.fejl(KodeFormat, vist(t), "en tekst")
	case v.Kind() == reflect.Bool:
		if b, ok := t.(bool); ok {
			v.SetBool(b)
			return nil
		}
		return a.fejl(KodeFormat, vist(t), "true eller false")
	case v.CanInt(), v.CanUint():
		return a.helt(v, t)
	}
	return a.fejl(KodeUkendt, "", "en type, som Afkod læser")
}

const kravHelt = "et helt tal uden decimaler"

func (a *afkoder) helt(v reflect.Value, t json.Token) error {
	n, ok := t.(json.Number)
	if !ok {
		return a.fejl(KodeFormat, vist(t), kravHelt)
	}
	var err error
	if v.CanInt() {
		var i int64
		i, err = strconv.ParseInt(n.String(), 10, v.Type().Bits())
		v.SetInt(i)
	} else {
		var u uint64
		u, err = strconv.ParseUint(n.String(), 10, v.Type().Bits())
		v.SetUint(u)
	}
	switch {
	case errors.Is(err, strconv.ErrRange):
		return a.fejl(KodeGraense, n.String(), "et helt tal, der kan rummes")
	case err != nil:
		return a.fejl(KodeFormat, n.String(), kravHelt)
	}
	return nil
}

// liste reads an array into a slice. An empty array gives an empty slice that is not nil.
func (a *afkoder) liste(v reflect.Value) error {
	if err := a.aabn('[', "en liste"); err != nil {
		return err
	}
	v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	for i := 0; a.dec.More(); i++ {
		if i >= maxElementer {
			return a.fejl(KodeGraense, "", "højst 1000000 elementer")
		}
		if i == v.Cap() {
			v.Grow(1)
		}
		v.SetLen(i + 1)
		v.Index(i).SetZero()
		if err := a.element(v.Index(i), i); err != nil {
			return err
		}
	}
	return a.luk()
}

// raekke reads an array of exactly the length of v.
func (a *afkoder) raekke(v reflect.Value) error {
	krav := "en liste med " + strconv.Itoa(v.Len()) + " elementer"
	if err := a.aabn('[', krav); err != nil {
		return err
	}
	i := 0
	for ; a.dec.More() && i < v.Len(); i++ {
		if err := a.element(v.Index(i), i); err != nil {
			return err
		}
	}
	if i < v.Len() || a.dec.More() {
		return a.fejl(KodeFormat, "", krav)
	}
	return a.luk()
}

func (a *afkoder) element(v reflect.Value, i int) error {
	a.ned(stiled{nr: i})
	defer a.op()
	return a.vaerdi(v)
}
