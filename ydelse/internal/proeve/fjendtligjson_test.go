package proeve_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// fjJSON is texts that are no document, or nearly one.
func fjJSON() []string {
	ud := []string{
		"", " ", "\x00", "null", "true", "0", "-0", "1e400", "1E5", "007", "0x1f", "1_000", "NaN", "Infinity", `""`, `"`, `"\ud800"`, `"\u0000"`, `"\x"`,
		"{", "[", "{}", "[]", "[{}]", "{}{}", "{} x", "\ufeff{}", "\xff", `{"format":"sag/1"}`, `{"format":"SAG/1"}`, `{"Format":"sag/1","format":"sag/1"}`,
		`{"format":"satser/1"}`, `{"format":"satser/1","sidsteDag":"9999-12-31","serier":[],"regler":[]}`, `{"format":"opgoerelse/1","spor":[{"id":"ret"}]}`,
		`{"format":"efterregulering/1"}`, `{"a":1,"a":2}`, `{"under":{"under":{"N":1}}}`, `{"n":256}`, `{"n":-1}`, `{"n":1.5}`, `{"n":1e2}`, `"12547.505"`, `"9999999999999"`,
		`"2024-02-30"`, `"ja"`, `"JA"`, "12", "12.5", "[1,2,3]", "[1,2,3,4]", `{"flere":[{"n":1},{"n":null}]}`,
	}
	for _, n := range []int{99, 100, 101, 102, 20_000} {
		ud = append(ud, strings.Repeat("[", n), strings.Repeat(`{"under":`, n)+`{}`+strings.Repeat("}", n))
	}
	return append(ud, strings.Repeat(" ", 20_000)+"{}", `"`+strings.Repeat("x", 20_000)+`"`, strings.Repeat("9", 20_000))
}

// fjErstatning is what the value at a place of a document is replaced by.
func fjErstatning() []string {
	return []string{
		"true", "0", "-0", "-1", "1e400", "1E5", "1.5", "99999999999999999999", `""`, `" "`, `"\u0000"`, `"\ud800"`, `"\ufffd"`, `"0000-00-00"`, `"0001-01-01"`,
		`"9999-12-31"`, `"10000-01-01"`, `"-1"`, `"1e5"`, `"999999999.99"`, `"999999999999.99"`, "[]", "{}", "[null]", "[[[[]]]]", `{"a":{}}`, "[1,2,3,4,5]", `"JA"`, `"ja "`,
	}
}

// fjLaeser reads a document and writes what it has read.
type fjLaeser struct {
	navn string
	data []byte
	laes func([]byte) ([]byte, error)
}

// fjAfkod reads by [satser.Afkod], and checks with the type's own Valider when it has one that needs nothing more.
func fjAfkod[T any](data []byte) ([]byte, error) {
	var x T
	if err := satser.Afkod(data, &x); err != nil {
		return nil, err
	}
	if v, ok := any(&x).(interface{ Valider() error }); ok {
		if err := v.Valider(); err != nil {
			return nil, err
		}
	}
	return json.Marshal(x)
}

func fjLaesere() []fjLaeser {
	k := fjKendte()
	laes := func(x any, f func([]byte) ([]byte, error)) fjLaeser {
		return fjLaeser{fmt.Sprintf("%T", x), fjRigtig(json.Marshal(x)), f}
	}
	foerste := func(t reflect.Type) any { return k[t][0] }
	aendringer := `{"format":"satser/1","sidsteDag":"2027-12-31","serier":[{"sats":"loengraense","ordning":"jobafklaring","enhed":"kr/måned",
		"hjemmel":"LAS § 69 j, stk. 9 (LBK 1004/2025)","figurer":[{"fra":"2027-01-01","til":"2027-12-31","vaerdi":"18000.00","status":"bekendtgjort","kilder":["x"]}]}]}`
	return []fjLaeser{
		laes(foerste(reflect.TypeFor[ydelse.Sagsdokument]()), func(b []byte) ([]byte, error) {
			d, err := ydelse.LaesSagsdokument(b)
			if err != nil {
				return nil, err
			}
			return json.Marshal(d)
		}),
		laes(satser.Gaeldende(), func(b []byte) ([]byte, error) {
			r, err := satser.LaesRegelsaet(b)
			if err != nil {
				return nil, err
			}
			return json.Marshal(r)
		}),
		{"satser.LaesAendringer", []byte(aendringer), func(b []byte) ([]byte, error) {
			a, err := satser.LaesAendringer(b)
			if err != nil {
				return nil, err
			}
			_, _, err = satser.Gaeldende().Med(a...)
			return []byte(aendringer), err
		}},
		laes(foerste(reflect.TypeFor[ydelse.Opgoerelse]()), fjAfkod[ydelse.Opgoerelse]),
		laes(foerste(reflect.TypeFor[efterregulering.Resultat]()), fjAfkod[efterregulering.Resultat]),
		laes(foerste(reflect.TypeFor[spor.Spor]()), fjAfkod[spor.Spor]),
		laes(foerste(reflect.TypeFor[klage.Sag]()), fjAfkod[klage.Sag]),
		laes(foerste(reflect.TypeFor[raadighed.Forhold]()), fjAfkod[raadighed.Forhold]),
		laes(foerste(reflect.TypeFor[ferie.Sag]()), fjAfkod[ferie.Sag]),
		laes(foerste(reflect.TypeFor[ferie.Plan]()), fjAfkod[ferie.Plan]),
		laes(foerste(reflect.TypeFor[visitation.Ressourceforloeb]()), fjAfkod[visitation.Ressourceforloeb]),
		laes(foerste(reflect.TypeFor[visitation.Jobafklaring]()), fjAfkod[visitation.Jobafklaring]),
		laes(foerste(reflect.TypeFor[visitation.Forloeb]()), fjAfkod[visitation.Forloeb]),
		laes(foerste(reflect.TypeFor[udbetaling.Fakta]()), fjAfkod[udbetaling.Fakta]),
		laes(foerste(reflect.TypeFor[udbetaling.Refusionsfakta]()), fjAfkod[udbetaling.Refusionsfakta]),
		laes(foerste(reflect.TypeFor[efterregulering.Fakta]()), fjAfkod[efterregulering.Fakta]),
	}
}

// TestFjendtligeDokumenter hands every reader its own document, with one place hostile at a time: the answer is a fault with the
// place, or a document that is written and read back as the same.
func TestFjendtligeDokumenter(t *testing.T) {
	t.Parallel()
	hoejst := 2000
	if testing.Short() {
		hoejst = 100
	}
	antal := 0
	for _, l := range fjLaesere() {
		t.Run(l.navn, func(t *testing.T) {
			l.proev(t, l.data, fjLaeses)
			for _, d := range fjJSON() {
				antal++
				l.proev(t, []byte(d), fjMaaske)
			}
			alle := fjVarianter(l.data)
			r := rand.New(rand.NewPCG(1, 2))
			r.Shuffle(len(alle), func(i, k int) { alle[i], alle[k] = alle[k], alle[i] })
			plads := hoejst
			if len(l.data) > 100_000 { // a whole rule set
				plads /= 20
			}
			for _, d := range alle[:min(len(alle), plads)] {
				antal++
				l.proev(t, d.lav(), d.ventet)
			}
		})
	}
	t.Logf("%d documents", antal)
}

// fjVentet is what must come of a document.
type fjVentet uint8

const (
	fjMaaske  fjVentet = iota // a right answer or a fault
	fjLaeses                  // it is read
	fjAfvises                 // it is refused
)

// proev reads a document.
func (l fjLaeser) proev(t *testing.T, data []byte, ventet fjVentet) {
	t.Helper()
	vis := fmt.Sprintf("%.300q", data)
	ud, err := l.laes(data)
	if err != nil {
		var fejl *satser.Inputfejl
		var udenfor *satser.Udenforfejl
		if ventet == fjLaeses || !errors.As(err, &udenfor) && (!errors.As(err, &fejl) || fejl.Kode == "" || fejl.Krav == "") {
			t.Errorf("%T: %.300v\n%s", err, err, vis)
		}
		return
	}
	if ventet == fjAfvises {
		t.Errorf("it is read: %s", vis)
	}
	if igen, err := l.laes(ud); err != nil || string(igen) != string(ud) {
		t.Errorf("read as %.600s\nand that as %.600s, %.300v\n%s", ud, igen, err, vis)
	}
}

// fjVariant is a document made when it is needed.
type fjVariant struct {
	lav    func() []byte
	ventet fjVentet
}

// fjVarianter is a document with something wrong somewhere.
func fjVarianter(data []byte) (ud []fjVariant) {
	fast := func(b ...[]byte) { ud = append(ud, fjVariant{func() []byte { return slices.Concat(b...) }, fjMaaske}) }
	forkert := func(b ...[]byte) { ud = append(ud, fjVariant{func() []byte { return slices.Concat(b...) }, fjAfvises}) }
	forkert([]byte("\ufeff"), data)
	for _, hale := range []string{"x", "{}", "]", ",", "\x00", "null"} {
		forkert(data, []byte(hale))
	}
	ud = append(ud, fjVariant{func() []byte { return slices.Concat([]byte(" \n"), data, []byte("\t\r\n ")) }, fjLaeses})
	for i := 0; i < len(data); i += 1 + len(data)/200 {
		forkert(data[:i])
		forkert(data[:i], []byte{0xff}, data[i:])
		fast(data[:i], []byte{data[i] ^ 0x20}, data[i+1:])
		fast(data[:i], data[i+1:])
	}
	for _, s := range fjVaerdisteder(data) {
		for _, ny := range fjErstatning() {
			fast(data[:s.fra], []byte(ny), data[s.til:])
		}
		forkert(data[:s.fra], []byte("null"), data[s.til:])
		forkert(data[:s.fra], []byte(strings.Repeat("[", 5000)), data[s.fra:])
		if s.noegle >= 0 { // the key again, the key in another case, and an unknown key
			par, navn := data[s.noegle:s.til], string(data[s.noegle:s.fra])
			forkert(data[:s.til], []byte(","), par, data[s.til:])
			forkert(data[:s.til], []byte(","+strings.ToUpper(navn)), data[s.fra:s.til], data[s.til:])
			forkert(data[:s.noegle], []byte(strings.ToUpper(navn)), data[s.fra:])
			forkert(data[:s.til], []byte(`,"ukendt":1`), data[s.til:])
		}
	}
	return ud
}

// fjVaerdisted is where a value stands in a document, and its key, -1 when it has none.
type fjVaerdisted struct{ noegle, fra, til int }

// fjVaerdisteder finds every value of a document that is written without blanks.
func fjVaerdisteder(data []byte) (ud []fjVaerdisted) {
	var vaerdi func(noegle, i int) int
	tekst := func(i int) int { // the end of the text that begins at i
		for i++; data[i] != '"'; i++ {
			if data[i] == '\\' {
				i++
			}
		}
		return i + 1
	}
	vaerdi = func(noegle, i int) int {
		fra := i
		switch data[i] {
		case '"':
			i = tekst(i)
		case '{', '[':
			objekt := data[i] == '{'
			for i++; data[i] != '}' && data[i] != ']'; {
				n := -1
				switch {
				case strings.IndexByte(", \n\t", data[i]) >= 0:
					i++
					continue
				case objekt:
					n, i = i, tekst(i)+1
				}
				i = vaerdi(n, i)
			}
			i++
		default:
			for strings.IndexByte(",}]", data[i]) < 0 {
				i++
			}
		}
		ud = append(ud, fjVaerdisted{noegle, fra, i})
		return i
	}
	vaerdi(-1, 0)
	return ud
}

// TestFjendtligLaesning: a type that reads text or JSON reads what it writes, refuses to read to nil, and is left as it was by what
// it cannot read.
func TestFjendtligLaesning(t *testing.T) {
	t.Parallel()
	hoejst := 100
	if testing.Short() {
		hoejst = 10
	}
	p := nyePuljer(hoejst, 5)
	for _, x := range typer {
		if x.Kind() == reflect.Interface {
			continue
		}
		for _, v := range p.af(x).vaerdier {
			if _, ok := reflect.New(x).Interface().(json.Unmarshaler); ok {
				fjLaest(t, v, json.Marshal, func(p any, b []byte) error { return p.(json.Unmarshaler).UnmarshalJSON(b) })
			}
			if _, ok := reflect.New(x).Interface().(encoding.TextUnmarshaler); ok {
				fjLaest(t, v, func(x any) ([]byte, error) { return x.(encoding.TextMarshaler).MarshalText() },
					func(p any, b []byte) error { return p.(encoding.TextUnmarshaler).UnmarshalText(b) })
			}
		}
	}
}

func fjLaest(t *testing.T, v reflect.Value, skriv func(any) ([]byte, error), laes func(any, []byte) error) {
	t.Helper()
	data, err := skriv(v.Interface())
	var fejl *satser.Inputfejl
	if err != nil {
		if !errors.As(err, &fejl) {
			t.Errorf("%v: %v", v.Type(), err)
		}
		return
	}
	if err := laes(reflect.Zero(reflect.PointerTo(v.Type())).Interface(), data); !errors.As(err, &fejl) {
		t.Errorf("%v read to nil: %v", v.Type(), err)
	}
	ny := reflect.New(v.Type())
	switch err := laes(ny.Interface(), data); {
	case err != nil && len(data) > 0 && data[0] == '{' && errors.As(err, &fejl): // a document with malformed facts is no document
		return
	case err != nil && len(data) > 0 && string(data) != `""`:
		t.Errorf("%v does not read %.200s: %v", v.Type(), data, err)
	}
	if igen, err := skriv(ny.Elem().Interface()); err != nil || string(igen) != string(data) {
		t.Errorf("%v reads %.200s as %.200s, %v", v.Type(), data, igen, err)
	}
	foer := fjAftryk([]reflect.Value{ny})
	for _, s := range append(fjJSON(), fjTekster()...) {
		kopi := fjKopi(ny)
		if err := laes(kopi.Interface(), []byte(s)); err != nil && fjAftryk([]reflect.Value{kopi}) != foer {
			t.Errorf("%v is changed by %.100q, which it does not read", v.Type(), s)
		} else if err != nil && !errors.As(err, &fejl) {
			t.Errorf("%v: %T: %v", v.Type(), err, err)
		}
	}
}
