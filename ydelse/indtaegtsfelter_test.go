package ydelse_test

import (
	"reflect"
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// indtaegtsfelter is every field of an income but its kind, with another value than [indtaegt] gives it.
var indtaegtsfelter = map[string]func(*ydelse.Indtaegt){
	"beloeb":              func(x *ydelse.Indtaegt) { x.Beloeb = satser.MustBeloeb("801") },
	"egenPension":         func(x *ydelse.Indtaegt) { x.EgenPension = kr100 },
	"arbejdsgiverPension": func(x *ydelse.Indtaegt) { x.ArbejdsgiverPension = kr100 },
	"timer":               func(x *ydelse.Indtaegt) { x.Timer = 100 },
	"periode":             func(x *ydelse.Indtaegt) { x.Periode.Fra = x.Periode.Fra.AddDays(1) },
	"udbetalt":            func(x *ydelse.Indtaegt) { x.Udbetalt = x.Udbetalt.AddDays(1) },
	"vurdering":           func(x *ydelse.Indtaegt) { x.Vurdering = satser.KroneForKrone },
}

// TestIntetFeltErTavst: of every kind of income under both schemes and in each version of the law, every field that can be stated
// changes the answer or its steps, or is refused. The day of payment of holiday pay is the one exception: the pay follows the days of
// holiday (§ 68 a, stk. 4 / § 69 j, stk. 11), and what it is paid on may be stated.
func TestIntetFeltErTavst(t *testing.T) {
	for _, a := range satser.Indtaegtsarter() {
		for _, o := range []satser.Ordning{rf, jaf} {
			for _, maaned := range []string{"2014-12", "2016-02", "2021-05", "2024-05", "2026-05"} {
				for felt, stil := range indtaegtsfelter {
					if felt == "udbetalt" && (a == satser.Feriegodtgoerelse || a == satser.Ferietillaeg) {
						continue
					}
					for _, p := range []ydelse.Praksis{std, {Pension: spor.PensionMedregnesIkke, Opdeling: spor.IndtaegtEfterDage}} {
						if tavs(t, o, a, maaned, stil, p) {
							t.Errorf("%v %v %s: %s changes nothing and is not refused", o, a, maaned, felt)
						}
					}
				}
			}
		}
	}
}

// tavs reports whether a field is taken and makes no difference.
func tavs(t *testing.T, o satser.Ordning, a satser.Indtaegtsart, maaned string, stil func(*ydelse.Indtaegt), p ydelse.Praksis) bool {
	t.Helper()
	x, m := indtaegt(a, maaned, "800"), satser.MustMaaned(maaned)
	foer := opgoer(t, beregner(p), sag(o, med(x)), m)
	stil(&x)
	efter, err := beregner(p).Opgoer(sag(o, med(x)), m)
	return err == nil && efter.Resultat == foer.Resultat && slices.Equal(efter.Spor, foer.Spor)
}

// TestFelterFuldtal: the list of fields is the fields of an income.
func TestFelterFuldtal(t *testing.T) {
	har := []string{"art"}
	for felt := range indtaegtsfelter {
		har = append(har, felt)
	}
	slices.Sort(har)
	vil := []string{"arbejdsgiverPension", "art", "beloeb", "egenPension", "periode", "timer", "udbetalt", "vurdering"}
	if n := reflect.TypeFor[ydelse.Indtaegt]().NumField(); !slices.Equal(har, vil) || len(vil) != n {
		t.Errorf("%v, want %v: an income has %d fields", har, vil, n)
	}
}
