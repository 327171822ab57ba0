package ydelse_test

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// The documents under testdata/json/v1 are frozen: they are what a municipality has stored. A file can be added, with its sum in SHA256SUMS;
// none is ever rewritten, and there is no -opdater for them. What they hold these tests to is what the version of a format promises:
//
//  1. A document is read, and written again without losing a key or a value.
//  2. A case comes out in the same way, with the same amounts. When the law turns out to have been read wrongly, the statement stays as it
//     was and stands in rettede with the reason.
//  3. The steps of a stored statement still give its amount.
//
// The fingerprint of the rule set, how sure a figure is, and which steps explain a month are of their time and are not promised.
const frossen = "testdata/json/v1"

// rettede names the frozen results that the law no longer gives, each with what was read wrongly and the provision. None is known.
var rettede = map[string]string{}

// lovet is the keys of a statement that never come out differently.
var lovet = []string{
	"ordning", "maaned", "udfald", "satsgruppe", "dage", "foerIndtaegt", "loensum", "loenfradrag", "andetFradrag", "uafklaret", "sanktioner",
	"sanktionsrest", "tilbagebetaling", "ydelse", "ansesForModtaget",
}

// frosne gives the frozen documents of a kind, by file name.
func frosne(t *testing.T, slags string, mindst int) map[string][]byte {
	t.Helper()
	filer, err := filepath.Glob(filepath.Join(frossen, "*."+slags+".json"))
	if err != nil || len(filer) < mindst {
		t.Fatalf("%d documents of the kind %s (%v), want %d", len(filer), slags, err, mindst)
	}
	ud := map[string][]byte{}
	for _, f := range filer {
		if ud[filepath.Base(f)], err = os.ReadFile(f); err != nil {
			t.Fatal(err)
		}
	}
	return ud
}

// TestFrosneErUroert: every frozen file is there as it was put, and no file is there unfrozen.
func TestFrosneErUroert(t *testing.T) {
	liste, err := os.ReadFile(filepath.Join(frossen, "SHA256SUMS"))
	if err != nil {
		t.Fatal(err)
	}
	summer := map[string]string{}
	for l := bufio.NewScanner(bytes.NewReader(liste)); l.Scan(); {
		sum, fil, _ := strings.Cut(l.Text(), "  ")
		summer[fil] = sum
	}
	filer, err := os.ReadDir(frossen)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range filer {
		if f.Name() == "SHA256SUMS" {
			continue
		}
		data, err := os.ReadFile(filepath.Join(frossen, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		switch fik := fmt.Sprintf("%x", sha256.Sum256(data)); {
		case summer[f.Name()] == "":
			t.Errorf("%s is not frozen; add it to SHA256SUMS", f.Name())
		case summer[f.Name()] != fik:
			t.Errorf("%s has been rewritten; put it back and add another file", f.Name())
		}
		delete(summer, f.Name())
	}
	for fil := range summer {
		t.Errorf("%s has been taken away", fil)
	}
}

// trae is a document as any JSON reader sees it.
func trae(t *testing.T, data []byte) any {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		t.Fatal(err)
	}
	return v
}

// tabt lists what of a document is not in another: a key or a value that is gone, or a list of another length.
func tabt(sti string, gammel, ny any) []string {
	switch g := gammel.(type) {
	case map[string]any:
		n, ok := ny.(map[string]any)
		if !ok {
			return []string{sti}
		}
		var ud []string
		for _, k := range slices.Sorted(maps.Keys(g)) {
			ud = append(ud, tabt(sti+"."+k, g[k], n[k])...)
		}
		return ud
	case []any:
		n, ok := ny.([]any)
		if !ok || len(n) != len(g) {
			return []string{sti}
		}
		var ud []string
		for i := range g {
			ud = append(ud, tabt(fmt.Sprintf("%s[%d]", sti, i), g[i], n[i])...)
		}
		return ud
	}
	if gammel != ny {
		return []string{fmt.Sprintf("%s: %v has become %v", sti, gammel, ny)}
	}
	return nil
}

// skrevetIgen refuses a document that loses something when it is written again.
func skrevetIgen(t *testing.T, fil string, data []byte, v any) {
	t.Helper()
	if ud := tabt("", trae(t, data), trae(t, []byte(indrykket(t, v)))); len(ud) > 0 {
		t.Errorf("%s loses %s", fil, strings.Join(ud, ", "))
	}
}

// TestFrosneSager: every stored case is read and written as it was, and comes out in each of its months as it did.
func TestFrosneSager(t *testing.T) {
	opgoerelser := frosne(t, "opgoerelse", 20)
	for fil, data := range frosne(t, "sag", 14) {
		d, err := ydelse.LaesSagsdokument(data)
		if err != nil {
			t.Errorf("%s: %v", fil, err)
			continue
		}
		skrevetIgen(t, fil, data, d)
		if len(d.Maaneder) == 0 {
			t.Errorf("%s has no months", fil)
		}
		for _, m := range d.Maaneder {
			navn := strings.TrimSuffix(fil, ".sag.json") + "." + m.String() + ".opgoerelse.json"
			vil, ok := opgoerelser[navn]
			if !ok {
				t.Errorf("%s is not frozen", navn)
				continue
			}
			delete(opgoerelser, navn)
			fik := opgoer(t, ydelse.Beregner{Regler: satser.Gaeldende(), Praksis: d.Praksis}, &d.Sag, m)
			if diff := cmp.Diff(udpluk(t, vil), udpluk(t, []byte(indrykket(t, fik)))); diff != "" && rettede[navn] == "" {
				t.Errorf("%s comes out differently (-frozen +now):\n%s", navn, diff)
			}
		}
	}
	for navn := range opgoerelser {
		t.Errorf("%s has no case", navn)
	}
}

// udpluk is what a statement promises.
func udpluk(t *testing.T, data []byte) map[string]any {
	t.Helper()
	alt, ud := trae(t, data).(map[string]any), map[string]any{}
	for _, k := range lovet {
		if v, ok := alt[k]; ok {
			ud[k] = v
		}
	}
	return ud
}

// TestFrosneOpgoerelser: every stored statement is read and written as it was, its steps still give its amount, and each can be explained.
func TestFrosneOpgoerelser(t *testing.T) {
	for fil, data := range frosne(t, "opgoerelse", 20) {
		var o ydelse.Opgoerelse
		if err := o.UnmarshalJSON(data); err != nil {
			t.Errorf("%s: %v", fil, err)
			continue
		}
		skrevetIgen(t, fil, data, o)
		fik, err := o.Spor.Efterregn()
		if err != nil {
			t.Errorf("%s: %v", fil, err)
		}
		vil := spor.Tal{}
		if o.Udfald == spor.Beregnet {
			vil = spor.Kr(o.Ydelse)
		}
		if fik != vil {
			t.Errorf("%s: the steps give %s, the statement %s", fil, fik.Tekst(), vil.Tekst())
		}
		for i := range o.Spor {
			if o.Spor[i].Tekst() == "" {
				t.Errorf("%s: step %d has no text", fil, i+1)
			}
		}
	}
}

// TestFrosneEfterreguleringer: a stored re-calculation is read and written as it was, and the two stored cases still differ by what they did.
func TestFrosneEfterreguleringer(t *testing.T) {
	for fil, data := range frosne(t, "efterregulering", 1) {
		var vil efterregulering.Resultat
		if err := vil.UnmarshalJSON(data); err != nil {
			t.Errorf("%s: %v", fil, err)
			continue
		}
		skrevetIgen(t, fil, data, vil)
		regler := satser.Gaeldende()
		foer, efter := frossenSag(t, "13-foer.sag.json"), frossenSag(t, "14-efter.sag.json")
		b := efterregulering.Beregner{
			Foer:  ydelse.Beregner{Regler: regler, Praksis: foer.Praksis},
			Efter: ydelse.Beregner{Regler: regler, Praksis: efter.Praksis},
		}
		fik, err := b.Beregn(&efterregulering.Opgave{Foer: &foer.Sag, Efter: &efter.Sag, Fra: vil.Fra, Til: vil.Til})
		if err != nil {
			t.Errorf("%s: %v", fil, err)
		}
		if diff := cmp.Diff(forskelle(&vil), forskelle(&fik)); diff != "" && rettede[fil] == "" {
			t.Errorf("%s comes out differently (-frozen +now):\n%s", fil, diff)
		}
	}
}

func frossenSag(t *testing.T, fil string) ydelse.Sagsdokument {
	t.Helper()
	d, err := ydelse.LaesSagsdokument(frosne(t, "sag", 1)[fil])
	if err != nil {
		t.Fatalf("%s: %v", fil, err)
	}
	return d
}

// forskelle is what a re-calculation promises: each month's amounts and the change that each part comes from, and the sums.
func forskelle(r *efterregulering.Resultat) []string {
	ud := []string{fmt.Sprintf("%v %v-%v sum %v %v %v, %v %v", r.Ordning, r.Fra, r.Til, r.Sum.Foer, r.Sum.Efter, r.Sum.Udbetalt, r.Sum.Efterbetaling, r.Sum.ForMeget)}
	for _, a := range r.Aendringer {
		ud = append(ud, fmt.Sprintf("%d %v %v %d-%d %v", a.Nr, a.Emne, a.Art, a.Foer, a.Nu, a.Sum))
	}
	for _, m := range r.Maaneder {
		s := fmt.Sprintf("%v %v %v %v, %v, %v %v loft %v:", m.Maaned, m.Udfald, m.Foer.Ydelse, m.Efter.Ydelse, m.Udbetalt, m.Regulering, m.Venter, m.Loft.Niveau)
		for _, d := range m.Dele {
			s += fmt.Sprintf(" %d %v", d.Aendring, d.Beloeb)
		}
		ud = append(ud, s)
	}
	return ud
}

// TestFrosneSatser: a stored rule set is read to the figures and rules that it holds and written as it was, and so are stored changes, which
// still change it in the same way.
func TestFrosneSatser(t *testing.T) {
	data := frosne(t, "regelsaet", 1)["15-jobafklaring.regelsaet.json"]
	r, err := satser.LaesRegelsaet(data)
	if err != nil {
		t.Fatal(err)
	}
	skrevetIgen(t, "15-jobafklaring.regelsaet.json", data, r)
	aendringer, err := satser.LaesAendringer(frosne(t, "satser", 1)["16-naeste-aar.satser.json"])
	if err != nil {
		t.Fatal(err)
	}
	ny, _, err := r.Med(aendringer...)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []struct {
		sats satser.Sats
		dag  string
		vil  string
	}{
		{satser.MaanedIkkeForsoerger, "2026-06-01", "13345.00"},
		{satser.MaanedIkkeForsoerger, "2027-06-01", "13500.00"},
		{satser.Timefradrag, "2027-12-31", "17.25"},
	} {
		op, err := ny.Sats(s.sats, satser.Jobafklaring, satser.MustDato(s.dag))
		if err != nil || op.Vaerdi.String() != s.vil {
			t.Errorf("%v on %s: %v (%v), want %s", s.sats, s.dag, op.Vaerdi, err, s.vil)
		}
	}
	v, err := ny.Regel(satser.RegelLoen, satser.Jobafklaring, satser.MustDato("2027-06-01"))
	if err != nil || v.Tal != [2]satser.Procent{2500, 5000} || ny.SidsteDag() != satser.MustDato("2027-12-31") {
		t.Errorf("%+v (%v), known to %v", v, err, ny.SidsteDag())
	}
}

// TestFrosneDaekker: every key of a case file, and every kind of row, stands in a frozen case. A key that is new asks for a new file.
func TestFrosneDaekker(t *testing.T) {
	set := map[string]bool{}
	var saml func(v any, sti string)
	saml = func(v any, sti string) {
		switch v := v.(type) {
		case map[string]any:
			for k, x := range v {
				set[sti+"."+k] = true
				saml(x, sti+"."+k)
			}
		case []any:
			for _, x := range v {
				saml(x, sti)
			}
		}
	}
	for _, data := range frosne(t, "sag", 14) {
		saml(trae(t, data), "")
	}
	antal := 0
	noegler(reflect.TypeFor[ydelse.Sagsdokument](), "", func(sti string) {
		if antal++; !set[sti] {
			t.Errorf("no frozen case has %s", sti)
		}
	})
	if antal < 100 {
		t.Errorf("%d keys", antal)
	}
}

// noegler visits every key of the form of a type.
func noegler(t reflect.Type, sti string, besoeg func(string)) {
	switch t.Kind() {
	case reflect.Slice:
		noegler(t.Elem(), sti, besoeg)
	case reflect.Struct:
		for i := range t.NumField() {
			if navn, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ","); navn != "" {
				besoeg(sti + "." + navn)
				noegler(t.Field(i).Type, sti+"."+navn, besoeg)
			}
		}
	}
}

// TestFremtidigeFormater: a document in a later form is refused for its form, whatever else is new in it.
func TestFremtidigeFormater(t *testing.T) {
	laes := map[string]func([]byte) error{
		"sag/1":             func(b []byte) error { _, err := ydelse.LaesSagsdokument(b); return err },
		"opgoerelse/1":      func(b []byte) error { return new(ydelse.Opgoerelse).UnmarshalJSON(b) },
		"efterregulering/1": func(b []byte) error { return new(efterregulering.Resultat).UnmarshalJSON(b) },
		"satser/1":          func(b []byte) error { _, err := satser.LaesRegelsaet(b); return err },
		"satser/1 ":         func(b []byte) error { _, err := satser.LaesAendringer(b); return err },
	}
	for navn, laeser := range laes {
		format := strings.TrimSpace(navn)
		for _, fremtid := range []string{strings.TrimSuffix(format, "1") + "2", strings.TrimSuffix(format, "1") + "1.1", "andet/1", ""} {
			err := laeser([]byte(`{"format":"` + fremtid + `","nyt":{"x":[1]}}`))
			var fejl *satser.Inputfejl
			if !errors.As(err, &fejl) || fejl.Felt != "format" || fejl.Kode != satser.KodeUkendt || fejl.Vaerdi != fremtid || !strings.Contains(fejl.Krav, format) {
				t.Errorf("%s as %s: %v", fremtid, format, err)
			}
		}
		err := laeser([]byte(`{}`))
		var fejl *satser.Inputfejl
		if !errors.As(err, &fejl) || fejl.Felt != "format" || fejl.Kode != satser.KodeMangler {
			t.Errorf("no format: %v", err)
		}
	}
}

// TestFormatetStaarFoerst: the key that says how to read a document is the first in it, so that a reader of another form meets it first.
func TestFormatetStaarFoerst(t *testing.T) {
	for slags, format := range map[string]string{
		"sag": "sag/1", "opgoerelse": "opgoerelse/1", "efterregulering": "efterregulering/1", "satser": "satser/1", "regelsaet": "satser/1",
	} {
		for fil, data := range frosne(t, slags, 1) {
			if !bytes.HasPrefix(data, []byte("{\n  \"format\": \""+format+"\",\n")) {
				t.Errorf("%s does not begin with its format", fil)
			}
		}
	}
	for format, skrevet := range map[string]string{
		"sag/1": indrykket(t, fuldSag()), "opgoerelse/1": indrykket(t, ydelse.Opgoerelse{}), "satser/1": indrykket(t, satser.Gaeldende()),
		"efterregulering/1": indrykket(t, efterregulering.Resultat{}),
	} {
		if !strings.HasPrefix(skrevet, "{\n  \"format\": \""+format+"\",\n") {
			t.Errorf("%s is written as %.60s", format, skrevet)
		}
	}
}
