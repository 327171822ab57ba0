package satser

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
)

// jsonfelt is a struct field as a document names it.
type jsonfelt struct {
	noegle  string
	indeks  []int
	valgfri bool
}

// felterAf lists the fields of a struct type; an embedded struct without a tag lends its fields.
func (a *afkoder) felterAf(t reflect.Type) []jsonfelt {
	if f, ok := a.felter[t]; ok {
		return f
	}
	var felter []jsonfelt
	for _, f := range reflect.VisibleFields(t) {
		navn, resten, _ := strings.Cut(f.Tag.Get("json"), ",")
		laant := f.Anonymous && navn == "" && f.Type.Kind() == reflect.Struct
		if !f.IsExported() || laant || navn == "-" || !laantVej(t, f.Index) {
			continue
		}
		if navn == "" {
			navn = f.Name
		}
		felter = append(felter, jsonfelt{navn, f.Index, strings.Contains(resten, "omit")})
	}
	a.felter[t] = felter
	return felter
}

// laantVej reports whether the way to a field goes through embedded structs that lend their fields alone: not through a pointer, which is
// not followed, and not through one with a name of its own, whose fields are its own too.
func laantVej(t reflect.Type, indeks []int) bool {
	for _, i := range indeks[:len(indeks)-1] {
		f := t.Field(i)
		if navn, _, _ := strings.Cut(f.Tag.Get("json"), ","); navn != "" || f.Type.Kind() != reflect.Struct {
			return false
		}
		t = f.Type
	}
	return true
}

// struktur reads an object into a struct.
func (a *afkoder) struktur(v reflect.Value) error {
	if err := a.aabn('{', "et objekt"); err != nil {
		return err
	}
	felter := a.felterAf(v.Type())
	set := make([]bool, len(felter))
	for a.dec.More() {
		i, err := a.noegle(felter, set)
		if err != nil {
			return err
		}
		if err := a.iFelt(v, &felter[i]); err != nil {
			return err
		}
	}
	if err := a.luk(); err != nil {
		return err
	}
	return a.mangler(felter, set)
}

func (a *afkoder) iFelt(v reflect.Value, f *jsonfelt) error {
	a.ned(vedNoegle(f.noegle))
	defer a.op()
	return a.vaerdi(v.FieldByIndex(f.indeks))
}

// noegle reads a key and marks it as seen.
func (a *afkoder) noegle(felter []jsonfelt, set []bool) (int, error) {
	t, err := a.tegn()
	if err != nil {
		return 0, err
	}
	s, _ := t.(string)
	for i := range felter {
		if felter[i].noegle != s {
			continue
		}
		if set[i] {
			return 0, a.fejlINoegle(s, KodeDublet, kravEnGang)
		}
		set[i] = true
		return i, nil
	}
	return 0, a.fejlINoegle(s, KodeUkendt, kravNoegle(felter, s))
}

const kravEnGang = "nøglen højst én gang"

// fejlINoegle is a fault of a key itself. The key comes from the document, so it is clipped.
func (a *afkoder) fejlINoegle(s string, kode Kode, krav string) *Inputfejl {
	a.ned(vedNoegle(Klip(s)))
	defer a.op()
	return a.fejl(kode, s, krav)
}

// kravNoegle says which keys there are; a key in another case is shown as it should be written.
func kravNoegle(felter []jsonfelt, s string) string {
	krav := "en af nøglerne"
	for i := range felter {
		if strings.EqualFold(felter[i].noegle, s) {
			return "nøglen skrevet " + felter[i].noegle
		}
		krav += " " + felter[i].noegle
	}
	return krav
}

func (a *afkoder) mangler(felter []jsonfelt, set []bool) error {
	for i := range felter {
		if f := &felter[i]; !set[i] && !f.valgfri {
			a.ned(vedNoegle(f.noegle))
			defer a.op()
			return a.fejl(KodeMangler, "", "nøglen "+f.noegle)
		}
	}
	return nil
}

// egenTekst hands a JSON string to a type that reads text.
func (a *afkoder) egenTekst(m encoding.TextUnmarshaler) error {
	t, err := a.tegn()
	if err != nil {
		return err
	}
	s, ok := t.(string)
	if !ok {
		return a.fejl(KodeFormat, vist(t), "en tekst")
	}
	return a.placer(m.UnmarshalText([]byte(s)), s, false)
}

// egenJSON hands a value as it stands to a type that reads JSON.
func (a *afkoder) egenJSON(m json.Unmarshaler) error {
	var raa json.RawMessage
	if err := a.dec.Decode(&raa); err != nil {
		return a.fejl(KodeFormat, "", "gyldig JSON")
	}
	b := afkoder{dec: json.NewDecoder(bytes.NewReader(raa)), sti: a.sti}
	b.dec.UseNumber()
	if err := b.gennemgaa(); err != nil {
		return err
	}
	sammensat := raa[0] == '{' || raa[0] == '['
	if _, enkelt := m.(encoding.TextUnmarshaler); enkelt && sammensat {
		return a.fejl(KodeFormat, string(raa), "en tekst eller et tal")
	}
	return a.placer(m.UnmarshalJSON(raa), string(raa), sammensat)
}

// placer puts a type's own fault where its value stands. The fault of a single value is the fault of its field; the
// fault of a composite one has a path of its own below it.
func (a *afkoder) placer(err error, vaerdi string, sammensat bool) error {
	var fejl *Inputfejl
	switch {
	case err == nil:
		return nil
	case !errors.As(err, &fejl):
		return a.fejl(KodeFormat, vaerdi, "en værdi, der kan læses")
	case sammensat:
		return fejl.I(a.felt())
	}
	ny := *fejl
	ny.Felt = a.felt()
	return &ny
}

// gennemgaa searches a value for null, duplicate keys and too much of anything.
func (a *afkoder) gennemgaa() error {
	t, err := a.tegn()
	if err != nil {
		return err
	}
	if len(a.sti) > maxDybde {
		return a.fejl(KodeGraense, "", "højst 100 niveauer")
	}
	switch t {
	case json.Delim('{'):
		return a.gennemgaaObjekt()
	case json.Delim('['):
		return a.gennemgaaListe()
	}
	return nil
}

func (a *afkoder) gennemgaaObjekt() error {
	set := map[string]bool{}
	for a.dec.More() {
		t, err := a.tegn()
		if err != nil {
			return err
		}
		s, _ := t.(string)
		if set[s] {
			return a.fejlINoegle(s, KodeDublet, kravEnGang)
		}
		set[s] = true
		if err := a.under(vedNoegle(Klip(s))); err != nil {
			return err
		}
	}
	return a.luk()
}

func (a *afkoder) gennemgaaListe() error {
	for i := 0; a.dec.More(); i++ {
		if i >= maxElementer {
			return a.fejl(KodeGraense, "", "højst 1000000 elementer")
		}
		if err := a.under(stiled{nr: i}); err != nil {
			return err
		}
	}
	return a.luk()
}

func (a *afkoder) under(led stiled) error {
	a.ned(led)
	defer a.op()
	return a.gennemgaa()
}
