package skema

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// forskelle is all that a reader refuses and a schema takes: what compares two facts, and what JSON Schema does not see. Each is a code
// and the fields it is about, in one document or in all.
var forskelle = []struct {
	dokument string
	kode     satser.Kode
	felt     string // what the whole path is like
	grund    string
}{
	{"sag", satser.KodeModstrid, `.*\.(fra|til|foedt|periode)`, "days in order: birth, courses, the first and the last day of a period"},
	{"sag", satser.KodeModstrid, `.*\.(kontakt|booket|udenKontaktTil|fristGivet|konstateret|hoertDen|afgjort|afregnes)`, "days in order: what comes before and after a failure"},
	{"sag", satser.KodeOverlap, `sag\.(forloeb|bolig|selvstaendig|ret\.(ferie|udland|ophoer))\[\d+\]\.fra`, "rows in order, without a shared day"},
	{"sag", satser.KodeGraense, `.*\.timer`, "the hours of its own month; a schema knows the hours of none"},
	{"sag", satser.KodeGraense, `.*\.periode`, "at most 100 years"},
	{"sag", satser.KodeGraense, `.*\.(beskrivelse|tilbud)`, "bytes; a schema counts letters"},
	{"klagesag", satser.KodeModstrid, `.*(modtaget|faktiskModtaget|nyDag)`, "days in order, and at most a year apart"},
	{"klagesag", satser.KodeUorden, `skridt\[\d+\]\.dag`, "steps in order"},
	{"opgoerelse", satser.KodeGraense, `dage`, "the days of its own month; a schema knows no more than 31"},
	{"opgoerelse", satser.KodeModstrid, `spor\[\d+\]\.periode\.til`, "days in order"},
	{"efterregulering", satser.KodeModstrid, `til|.*udland\[\d+\]\.til`, "days and months in order"},
	{"efterregulering", satser.KodeModstrid, `sum|.*\.(sum|dele)`, "parts that make up the sum"},
	{"efterregulering", satser.KodeUorden, `(aendringer|maaneder)\[\d+\](\.maaned)?`, "changes numbered from 1, months without gaps"},
	{"efterregulering", satser.KodeDublet, `.*\.(aendring|sammen)`, "each change once in a month"},
	{"efterregulering", satser.KodeGraense, `.*\.(aendring|sammen|venter)`, "the number of a change that there is"},
	{"satser regelsaet", satser.KodeModstrid, `.*\.(fra|til)`, "days in order, and the rule of right from the first of a month"},
	{"satser regelsaet", satser.KodeUorden, `.*\.fra`, "rows in order"},
	{"satser regelsaet", satser.KodeDublet, `.*(\.fra|\[\d+\])`, "each series, rule and day once"},
	{"satser regelsaet", satser.KodeOverlap, `.*\.fra`, "no shared day"},
	{"satser regelsaet", satser.KodeHul, `.*\.fra`, "no day between"},
	{"satser regelsaet", satser.KodeGraense, `.*(\.afledning|\.note|\.kilder\[\d+\])`, "bytes; a schema counts letters"},
}

// forskel finds why a document that a schema takes may be refused.
func forskel(navn string, fejl *satser.Inputfejl) (nr int, ok bool) {
	for i, f := range forskelle {
		if f.kode == fejl.Kode && strings.Contains(" "+f.dokument+" ", " "+navn+" ") && regexp.MustCompile("^("+f.felt+")$").MatchString(fejl.Felt) {
			return i, true
		}
	}
	return 0, false
}

// udsagn is the two verdicts on many documents, and where they differ.
type udsagn struct {
	testing.TB
	navn         string
	brugt        map[int]int
	set          map[string]bool
	antal, taget int
}

// sammenlign holds the schema's verdict to the reader's, and reports whether they are the same but for what forskelle lists.
func (u *udsagn) sammenlign(hvad string, data []byte) bool {
	u.Helper()
	efter, laest := efterSkema(u, u.navn, data), laesere[u.navn](data)
	u.antal++
	var fejl *satser.Inputfejl
	var udenfor *satser.Udenforfejl
	switch {
	case efter == nil && laest == nil:
		u.taget++
	case efter != nil && laest != nil:
	case laest == nil:
		return u.meld("the reader takes, the schema refuses", hvad, strings.ReplaceAll(fmt.Sprint(efter), "\n", " "))
	case errors.As(laest, &udenfor): // known law is no part of a form
	case !errors.As(laest, &fejl):
		return u.meld("no Inputfejl", hvad, laest.Error())
	default:
		nr, ok := forskel(u.navn, fejl)
		if !ok {
			return u.meld("the schema takes, the reader refuses", hvad, laest.Error())
		}
		u.brugt[nr]++
	}
	return true
}

// meld reports each kind of difference once.
func (u *udsagn) meld(slags, hvad, fejl string) bool {
	u.Helper()
	if kort := slags + tal.ReplaceAllString(fejl, "#"); !u.set[kort] {
		u.set[kort] = true
		u.Errorf("%s, %s: %s: %s", u.navn, hvad, slags, fejl)
	}
	return false
}

var tal = regexp.MustCompile(`"[^"]*"|[0-9]+`)

// TestLigeMedLaeseren: of every document in the project, and of every one that a single change makes of it, schema and reader say the
// same, apart from what forskelle lists.
func TestLigeMedLaeseren(t *testing.T) {
	brugt := map[int]int{}
	for navn, alle := range projektets(t) {
		u := udsagn{TB: t, navn: navn, brugt: brugt, set: map[string]bool{}}
		ord, set := ordene(t, navn, alle), map[string]bool{}
		for _, fra := range slices.Sorted(maps.Keys(alle)) {
			if len(alle[fra]) > stort {
				continue
			}
			m := muterer{udsagn: &u, fra: fra, ord: ord, set: set}
			m.rod = laesTrae(t, alle[fra])
			m.sammenlign(fra, alle[fra])
			m.vaerdi(m.rod, "", "", "", func(v any) { m.rod = v })
		}
		t.Logf("%s: %d documents, %d of them taken", navn, u.antal, u.taget)
	}
	for i, f := range forskelle {
		if brugt[i] == 0 {
			t.Errorf("%s, %s at %s: no change shows it", f.dokument, f.kode, f.felt)
		}
	}
}

// stort is the size of a document that is not changed bit by bit: the whole rule set. A part of it is among the frozen ones.
const stort = 40_000

// muterer makes one change at a time in a document.
type muterer struct {
	*udsagn
	fra string
	rod any
	ord map[string][]string
	set map[string]bool // what has been changed already: the same field of an object of the same kind
}

// proev compares the verdicts on the document as it stands.
func (m *muterer) proev(sti, hvad string) {
	m.Helper()
	m.sammenlign(m.fra+" "+sti+" "+hvad, skriv(m.TB, m.rod))
}

// vaerdi changes a value in every way, and what is in it. slags is the kind of the object that it is in.
func (m *muterer) vaerdi(v any, sti, noegle, slags string, saet func(any)) {
	if m.ny(sti, slags, v) {
		for _, ny := range m.andre(v, noegle) {
			saet(ny)
			m.proev(sti, fmt.Sprintf("= %.60v", ny))
		}
		saet(v)
	}
	switch v := v.(type) {
	case map[string]any:
		m.objekt(v, sti)
	case []any:
		m.liste(v, sti, noegle, slags, saet)
	}
}

var pladser = regexp.MustCompile(`\[\d+\]`)

// ny reports whether no such value has been changed before.
func (m *muterer) ny(sti, slags string, v any) bool {
	kort := fmt.Sprintf("%s %s %T", pladser.ReplaceAllString(sti, ""), slags, v)
	gammel := m.set[kort]
	m.set[kort] = true
	return !gammel
}

// afgoerende is the keys whose name the other fields of an object depend on.
var afgoerende = []string{"art", "sats", "regel", "kanal", "ordning", "udfald"}

// slags is the kind of an object: the name that its other fields depend on.
func slags(v map[string]any) string {
	for _, k := range afgoerende {
		if s, ok := v[k].(string); ok {
			return s
		}
	}
	return ""
}

func (m *muterer) objekt(v map[string]any, sti string) {
	art := slags(v)
	if m.ny(sti+"{}", art, v) {
		v["ukendt"] = "x"
		m.proev(sti, "with an unknown key")
		delete(v, "ukendt")
	}
	for _, k := range slices.Sorted(maps.Keys(v)) {
		gammel, stort := v[k], strings.ToUpper(k[:1])+k[1:]
		if m.ny(sti+"-"+k, art, nil) {
			delete(v, k)
			m.proev(sti, "without "+k)
			v[stort] = gammel
			m.proev(sti, k+" in another case")
			delete(v, stort)
			v[k] = gammel
		}
		om := art
		if slices.Contains(afgoerende, k) { // another name can ask for other keys than those that are there
			om += fmt.Sprint(slices.Sorted(maps.Keys(v)))
		}
		m.vaerdi(gammel, sti+"."+k, k, om, func(ny any) { v[k] = ny })
	}
}

func (m *muterer) liste(v []any, sti, noegle, slags string, saet func(any)) {
	if m.ny(sti+"[]", slags, nil) {
		saet(append(slices.Clone(v), v...))
		m.proev(sti, "doubled")
		for i := range v {
			saet(slices.Delete(slices.Clone(v), i, i+1))
			m.proev(sti, "without "+strconv.Itoa(i))
		}
		saet(v)
	}
	for i := range v {
		m.vaerdi(v[i], sti+"["+strconv.Itoa(i)+"]", noegle, slags, func(ny any) { v[i] = ny })
	}
}

// altid is what every value is changed to.
var altid = []any{
	nil, true, false, "", " ", "x", "ukendt", "\uFFFD", json.Number("0"), json.Number("1"), json.Number("-1"), json.Number("7.25"),
	json.Number("0.001"), json.Number("1000000000"), json.Number("32768"), json.Number("9223372036854775808"),
	[]any{}, map[string]any{}, []any{nil}, []any{"x"}, map[string]any{"x": "y"},
}

// former is texts in and out of the forms that texts can have, by what a text of the kind is like. A text is changed to those of its own
// kind, and to the first of each other one.
var former = []struct {
	er      *regexp.Regexp
	tekster []string
}{
	{regexp.MustCompile(`^\d{4}-\d\d-\d\d$`), []string{
		"2024-05-31", "2024-02-30", "2023-02-29", "2000-02-29", "1900-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "2024-5-1",
		"2024-04-31", "2025-06-30", "2024-13-01", "2024-00-10", "2024-01-00", "31.05.2024", "2024-05-31T00:00:00Z", "20240531",
	}},
	{regexp.MustCompile(`^\d{4}-\d\d$`), []string{"2024-05", "2024-13", "2024-00", "0000-05", "24-05", "2024-5"}},
	{regexp.MustCompile(`^-?\d+(\.\d+)?$`), []string{
		"1", "0", "0.00", "-0", "-0.00", "-1", "00", "01", "1.", ".5", "0.5", "12.50", "12.500", "12.5000", "12.505", "12.50000", "+1", "1e3", "1.000,50",
		"99.99", "100", "101", "743.99", "744", "744.01", "745", "999.99", "1000", "9999.99", "10000", "999999999.99", "1000000000", "999999999999.9999", "1000000000000",
	}},
	{regexp.MustCompile(`^-?[\d./-]+ (kr|pct|dage|timer|antal|dag)$`), []string{
		"1.00 kr", "1 kr", "1.50 kr", "1.500 kr", "1.5000 kr", "1.5001 kr", "-0.00 kr", "-0.01 kr", "1.00/31 kr", "1.00/1 kr", "1.00/0 kr", "1.00/-2 kr",
		"01.00 kr", "30 pct", "30.0 pct", "30.5 pct", "30.50 pct", "30.55 pct", "-0 pct", "-0.5 pct", "-0.05 pct", "12/31 dage", "12.5 dage", "-1 antal", "-0 antal",
		"1 timer", "2024-05-31 dag", "2024-02-30 dag", "2024-05-31/2 dag", "1 dag", "1 stk", "1.00 KR", "1.00  kr", "1.00/2147483647 kr", "922337203685477.00 kr",
	}},
	{regexp.MustCompile(`§`), []string{
		"LAS § 68 a, stk. 2 (LBK 1004/2025)", "LAS § 68 a, stk. 2 (LBK 1004/2024)", "LAS § 68 a, nr. 2, stk. 2 (LBK 1004/2025)", "LAB § 68 (LBK 1004/2025)",
		"LAS § 068 (LBK 1004/2025)", "LAS § 1000 (LBK 1004/2025)", "LAS § 68, 2. pkt. (LBK 190/2012, ændret ved lov 720/2014)", "§ 68",
		"LAS § 68 (LBK 1004/2025, ændret ved LBK 808/2024)", "LAS § 68 (LBK 1004/2025", "LAS § 68, stk. 100 (LBK 1004/2025)",
		"LAS § 68, stk. 0 (LBK 1004/2025)", "LAS § 0 (LBK 1004/2025)", "bekendtgørelse § 1 (BEK 804/2025)", "LAS § 68 A (LBK 1004/2025)",
	}},
	{regexp.MustCompile(`^[0-9a-f]{64}$`), []string{strings.Repeat("a", 64), strings.Repeat("0", 64), strings.Repeat("A", 64), strings.Repeat("a", 63)}},
	{regexp.MustCompile(`[ .:/]`), []string{strings.Repeat("y", 2000), strings.Repeat("y", 2001), strings.Repeat("ø", 1001)}},
}

// andre is what a value is changed to.
func (m *muterer) andre(v any, noegle string) []any {
	ud := slices.Clone(altid)
	switch x := v.(type) {
	case string:
		for _, f := range former {
			for i, s := range f.tekster {
				if i == 0 || f.er.MatchString(x) {
					ud = append(ud, s)
				}
			}
		}
		for _, s := range m.ord[noegle] {
			ud = append(ud, s)
		}
		ud = append(ud, x+" ", strings.ToUpper(x), []any{x}, map[string]any{x: x})
		if _, err := strconv.ParseFloat(x, 64); err == nil && json.Valid([]byte(x)) {
			ud = append(ud, json.Number(x))
		}
	case json.Number:
		ud = append(ud, x.String(), json.Number("255"), json.Number("256"), json.Number("31"), json.Number("32"), json.Number("2"), json.Number("100"), json.Number("745"))
	case map[string]any:
		ud = append(ud, []any{x})
	}
	return ud
}

// ordene is the names that can stand under a key: those of its types, and those that stand there in the documents.
func ordene(t testing.TB, navn string, alle map[string][]byte) map[string][]string {
	ud := map[string][]string{}
	tag := func(noegle, s string) {
		if !slices.Contains(ud[noegle], s) {
			ud[noegle] = append(ud[noegle], s)
		}
	}
	for _, d := range dokumenter {
		if d.navn == navn {
			typenavne(d.form, "", tag)
		}
	}
	var saml func(v any, noegle string)
	saml = func(v any, noegle string) {
		switch v := v.(type) {
		case string:
			if len(v) < 40 && !strings.ContainsAny(v, "23456789") {
				tag(noegle, v)
			}
		case []any:
			for _, x := range v {
				saml(x, noegle)
			}
		case map[string]any:
			for k, x := range v {
				saml(x, k)
			}
		}
	}
	for _, data := range alle {
		saml(laesTrae(t, data), "")
	}
	return ud
}

// typenavne visits the names of the closed sets under a type, with the key that they stand under. The sets of the steps and the rules
// are so large that every eighth name of them must do; those that stand in documents come besides.
func typenavne(t reflect.Type, noegle string, tag func(noegle, navn string)) {
	switch {
	case erNavn(t):
		alle := navne(t)
		for i, n := range alle {
			if len(alle) < 50 || i%8 == 0 {
				tag(noegle, n.(string))
			}
		}
	case t.Kind() == reflect.Slice:
		typenavne(t.Elem(), noegle, tag)
	case t.Kind() == reflect.Struct && faste[t] == nil:
		for i := range t.NumField() {
			f := t.Field(i)
			if k, _, _ := strings.Cut(f.Tag.Get("json"), ","); k != "" || f.Anonymous {
				typenavne(f.Type, k, tag)
			}
		}
	}
}

func laesTrae(t testing.TB, data []byte) any {
	t.Helper()
	var v any
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		t.Fatal(err)
	}
	return v
}
