package skema

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// skema is short for what the generator builds.
type skema = jsonschema.Schema

// The parts of the patterns. They are read the same by every dialect: no look-around, no classes by name.
const (
	aar     = `([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)`                        // 0001-9999
	skudaar = `([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)` // divisible by 4, of centuries by 400
	dagen   = aar + `-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|` + skudaar + `-02-29`
	hele15  = `(0|[1-9][0-9]{0,14})` // what an int64 holds of kroner, of hundredths and of days
	hele17  = `(0|[1-9][0-9]{0,16})`
	hele19  = `(0|[1-9][0-9]{0,18})`
	nul     = `-?0(\.0{1,4})?`
)

// faste is the forms of the types that are no closed set of names.
var faste = map[reflect.Type]*skema{
	reflect.TypeFor[satser.Dato]():   dato(),
	reflect.TypeFor[satser.Maaned](): tekst("A calendar month, 0001-01 to 9999-12.", aar+`-(0[1-9]|1[0-2])`, "2024-05"),
	reflect.TypeFor[satser.Beloeb](): tekstEllerTal("An amount in kroner below 10¹². It is written as text, with two decimals or four; it is also read as a number.",
		`-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,4})?`, "12547.00", interval("", "-1000000000000", "1000000000000", "0.0001")),
	reflect.TypeFor[satser.Procent](): tekstEllerTal("A percentage below 10000. It is written as text; it is also read as a number.",
		`-?(0|[1-9][0-9]{0,3})(\.[0-9]{1,2})?`, "55", interval("", "-10000", "10000", "0.01")),
	reflect.TypeFor[satser.Timer](): tekstEllerTal("A number of hours below 10000. It is written as text; it is also read as a number.",
		`(0|[1-9][0-9]{0,3})(\.[0-9]{1,2})?`, "37.5", interval("0", "", "10000", "0.01")),
	reflect.TypeFor[satser.Hjemmel](): tekst("A provision in a given edition, as lawyers write it.", hjemmel(), "LAS § 68 a, stk. 2 (LBK 1004/2025)"),
	reflect.TypeFor[satser.Aftryk]():  tekst("The SHA-256 fingerprint of a rule set.", `[0-9a-f]{64}`, strings.Repeat("0123456789abcdef", 4)),
	reflect.TypeFor[spor.Tal](): tekst("An exact number with its unit: kroner, per cent, days, hours, a count or a calendar day.",
		taltekst(), "12547.00 kr", "388957.00/31 kr", "30 pct", "12/31 dage", "2024-05-31 dag"),
}

// egne is the forms that belong to no type: what a field can hold less of than its type.
var egne = map[string]*skema{
	"tekst": {Type: "string", Pattern: "^[^\uFFFD]*$", Description: "Text. U+FFFD, the mark of a lost character, is not taken."},
	"nul":   {AnyOf: []*skema{{Type: "string", Pattern: fuld(nul)}, {Const: 0}}, Description: "Nothing: 0 kr. or 0 hours."},
	"beloeb-i-sag": tekstEllerTal("An amount in kroner, from 0 to below 10⁹, in whole øre. It is written as text; it is also read as a number.",
		nul+`|(0|[1-9][0-9]{0,8})(\.[0-9]{1,2}0{0,2})?`, "12547.50", interval("0", "", "1000000000", "0.01")),
	"beloeb-i-opgoerelse": tekstEllerTal("An amount in kroner, from 0 to below 10¹². It is written as text, with two decimals or four; it is also read as a number.",
		nul+`|(0|[1-9][0-9]{0,11})(\.[0-9]{1,4})?`, "12547.00", interval("0", "", "1000000000000", "0.0001")),
	"beloeb-med-fortegn": tekstEllerTal("An amount in kroner between -10⁹ and 10⁹, in whole øre. It is written as text; it is also read as a number.",
		`-?(0|[1-9][0-9]{0,8})(\.[0-9]{1,2}0{0,2})?`, "-750.00", interval("", "-1000000000", "1000000000", "0.01")),
	"antal": {Type: "integer", Minimum: "0", Maximum: "9223372036854775807"},
}

// hele is the whole numbers by how much room the field has. None of them is negative.
var hele = map[reflect.Kind]*skema{
	reflect.Uint8: {Type: "integer", Minimum: "0", Maximum: "255"},
	reflect.Int16: {Type: "integer", Minimum: "0", Maximum: "32767"},
}

func fuld(moenster string) string { return "^(" + moenster + ")$" }

func tekst(hvad, moenster string, eksempler ...any) *skema {
	return &skema{Type: "string", Pattern: fuld(moenster), Description: hvad, Examples: eksempler}
}

// dato says the same twice: by the format that programs know, and by a pattern for those that take a format as a remark.
func dato() *skema {
	s := tekst("A calendar day, 0001-01-01 to 9999-12-31.", dagen, "2024-05-31")
	s.Format = "date"
	return s
}

// tekstEllerTal is a number that is written as text and also read as a JSON number.
func tekstEllerTal(hvad, moenster, eksempel string, tal *skema) *skema {
	return &skema{AnyOf: []*skema{{Type: "string", Pattern: fuld(moenster)}, tal}, Description: hvad, Examples: []any{eksempel}}
}

// interval is a number from fra, or above over, and below under, in steps.
func interval(fra, over, under, trin string) *skema {
	return &skema{
		Type: "number", Minimum: json.Number(fra), ExclusiveMinimum: json.Number(over),
		ExclusiveMaximum: json.Number(under), MultipleOf: json.Number(trin),
	}
}

// hjemmel is the provisions of every edition that the library knows.
func hjemmel() string {
	udgaver, love := map[satser.Retskilde][]string{}, []string{}
	for u := satser.Udgave(1); u.IsValid(); u++ {
		udgaver[u.Retskilde()] = append(udgaver[u.Retskilde()], u.String())
		if u.Retskilde() == satser.Aendring {
			love = append(love, u.String())
		}
	}
	const sted = ` § [1-9][0-9]{0,2}( [a-z])?(, stk\. [1-9][0-9]?)?(, nr\. [1-9][0-9]?)?(, [1-9][0-9]?\. pkt\.)? `
	var grene []string
	for k := satser.LAS; len(udgaver[k]) > 0; k++ {
		grene = append(grene, k.String()+sted+`\((`+strings.Join(udgaver[k], "|")+`)`)
	}
	return `(` + strings.Join(grene, "|") + `)(, ændret ved (` + strings.Join(love, "|") + `))?\)`
}

// taltekst is the one text of each number: no leading zeros, no -0, no more decimals than needed, no denominator of 1.
func taltekst() string {
	const (
		naevner = `(/([2-9]|[1-9][0-9]{1,8}|[12][0-9]{9}))?`
		kroner  = hele15 + `\.[0-9]{2}|-[1-9][0-9]{0,14}\.[0-9]{2}|-0\.([1-9][0-9]|0[1-9])|-?` + hele15 + `\.[0-9]{2}([1-9][0-9]|0[1-9])`
		delte   = hele17 + `|-[1-9][0-9]{0,16}|-?` + hele17 + `\.([0-9][1-9]|[1-9])`
		talte   = hele19 + `|-[1-9][0-9]{0,18}`
	)
	return fmt.Sprintf(`((%s)%s kr|(%s)%s (pct|timer)|(%s)%s (dage|antal)|(%s) dag)`, kroner, naevner, delte, naevner, talte, naevner, dagen)
}

// navne is the names of a closed set: the text of every value that has one.
func navne(t reflect.Type) []any {
	var ud []any
	for i := uint64(1); i < 1<<t.Bits(); i++ {
		v := reflect.New(t)
		v.Elem().SetUint(i)
		if b, err := v.Interface().(encoding.TextMarshaler).MarshalText(); err == nil {
			ud = append(ud, string(b))
		}
	}
	return ud
}

// erNavn reports whether a type is a closed set of names.
func erNavn(t reflect.Type) bool {
	return slices.Contains([]reflect.Kind{reflect.Uint8, reflect.Uint16}, t.Kind()) && t.Implements(reflect.TypeFor[encoding.TextMarshaler]())
}
