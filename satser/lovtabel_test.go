package satser_test

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// lovraekke is a rule as it was read in the editions of the act: for each scheme its versions, with "; " between. A version
// is its first day, its effect, its provision, and in brackets the oldest edition in which the words were read; or the act
// that brought them and the first consolidation that prints them. A scheme that does not have the rule has no versions.
type lovraekke struct {
	grund string
	regel satser.Regel
	a, b  string // kap. 6 a, kap. 6 b
	tal   string // the numbers of the rule where it holds, with a space between
}

// lasUdgaverne is the editions of LAS with the first day on which each is the one to cite.
var lasUdgaverne = []struct{ fra, navn string }{
	{"2013-01-01", "LBK 190/2012"}, {"2014-11-13", "LBK 1193/2014"}, {"2015-07-01", "LBK 806/2015"}, {"2016-05-20", "LBK 468/2016"},
	{"2017-03-21", "LBK 269/2017"}, {"2019-03-13", "LBK 247/2019"}, {"2019-09-23", "LBK 981/2019"}, {"2021-02-12", "LBK 241/2021"},
	{"2023-06-22", "LBK 1031/2023"}, {"2024-06-25", "LBK 808/2024"}, {"2025-07-01", "LBK 1004/2025"},
}

// lovversion is one version of a row, taken apart.
type lovversion struct{ fra, virkning, sted, udgave, lov string }

func laesLov(t *testing.T, s string) (ud []lovversion) {
	t.Helper()
	for led := range strings.SplitSeq(s, "; ") {
		fra, resten, ok1 := strings.Cut(led, " ")
		virkning, resten, ok2 := strings.Cut(resten, ": ")
		sted, udgave, ok3 := strings.Cut(strings.TrimSuffix(resten, ")"), " (")
		if !ok1 || !ok2 || !ok3 {
			t.Fatalf("no version: %q", led)
		}
		v := lovversion{fra: fra, virkning: virkning, sted: sted, udgave: udgave}
		if lov, trykt, er := strings.Cut(udgave, ", "); er {
			v.lov, v.udgave = lov, trykt
		}
		ud = append(ud, v)
	}
	return ud
}

// paa gives the provision as it is printed on a day: never in an edition older than the one in which the words were read,
// unless it names the act that brought them.
func (v lovversion) paa(t *testing.T, d string) string {
	t.Helper()
	if !strings.HasPrefix(v.sted, "§") {
		return v.sted + " (" + v.udgave + ")" // of another body of law
	}
	dagens, laest := -1, -1
	for i, u := range lasUdgaverne {
		if u.fra <= d {
			dagens = i
		}
		if u.navn == v.udgave {
			laest = i
		}
	}
	if dagens < 0 || laest < 0 {
		t.Fatalf("%s, %s: no edition", d, v.udgave)
	}
	if v.lov != "" && dagens < max(laest, 1) { // LBK 190/2012 prints no act of the table
		return "LAS " + v.sted + " (" + lasUdgaverne[dagens].navn + ", ændret ved " + v.lov + ")"
	}
	return "LAS " + v.sted + " (" + lasUdgaverne[max(dagens, laest)].navn + ")"
}

// proevLov holds the rules of a table to the built-in ones, day by day until the last day of known law, and asks that the
// table has each of the rules once and no others.
func proevLov(t *testing.T, raekker []lovraekke, alle []satser.Regel) {
	t.Helper()
	var set []satser.Regel
	for _, r := range raekker {
		set = append(set, r.regel)
		for o, versioner := range map[satser.Ordning]string{satser.Ressourceforloeb: r.a, satser.Jobafklaring: r.b} {
			if versioner == "" {
				if har := satser.Gaeldende().Versioner(r.regel, o); len(har) > 0 {
					t.Errorf("%s: %v has %v", r.grund, o, har)
				}
				continue
			}
			proevLovraekke(t, r, o, laesLov(t, versioner))
		}
	}
	slices.Sort(set)
	if !slices.Equal(set, alle) {
		t.Errorf("the table has %v, want %v", set, alle)
	}
}

func proevLovraekke(t *testing.T, r lovraekke, o satser.Ordning, versioner []lovversion) {
	t.Helper()
	g := satser.Gaeldende()
	if har := g.Versioner(r.regel, o); len(har) != len(versioner) {
		t.Errorf("%s: %v %v has %d versions, want %d", r.grund, r.regel, o, len(har), len(versioner))
	}
	for i, har := range g.Versioner(r.regel, o) {
		vil := versioner[min(i, len(versioner)-1)]
		if lov := har.Hjemmel.AendretVed; har.Hjemmel.Udgave.String() != vil.udgave || (lov == 0) != (vil.lov == "") || lov != 0 && lov.String() != vil.lov {
			t.Errorf("%s: %v %v %v was read as %v", r.grund, r.regel, o, har.Fra, har.Hjemmel)
		}
	}
	foerste := satser.MustDato(versioner[0].fra)
	var udenfor *satser.Udenforfejl
	if _, err := g.Regel(r.regel, o, foerste.AddDays(-1)); !errors.As(err, &udenfor) {
		t.Errorf("%s: %v %v the day before %v: %v", r.grund, r.regel, o, foerste, err)
	}
	k := 0
	for d := foerste; !d.After(g.SidsteDag()); d = d.AddDays(1) {
		dag := d.String()
		for k+1 < len(versioner) && versioner[k+1].fra <= dag {
			k++
		}
		har, err := g.Regel(r.regel, o, d)
		vil := versioner[k]
		if got, want := har.Virkning.String()+": "+har.Hjemmel.Paa(d).String(), vil.virkning+": "+vil.paa(t, dag); err != nil || got != want {
			t.Fatalf("%s: %v %v %v\n %s\nwant\n %s (%v)", r.grund, r.regel, o, d, got, want, err)
		}
		if har.Tal != lovtal(t, r.tal, har.Virkning) {
			t.Fatalf("%s: %v %v %v has the numbers %v", r.grund, r.regel, o, d, har.Tal)
		}
		var citeret satser.Hjemmel
		opslag, err := g.HentRegel(r.regel, o, d)
		opslag.Citer(&citeret, satser.LASPaa(d))
		if err != nil || opslag.Virkning() != har.Virkning || citeret != har.Hjemmel.Paa(d) {
			t.Fatalf("%s: %v %v %v is fetched as %v %v (%v)", r.grund, r.regel, o, d, opslag.Virkning(), citeret, err)
		}
	}
	if k != len(versioner)-1 {
		t.Errorf("%s: %v %v: only %d versions seen", r.grund, r.regel, o, k+1)
	}
}

// lovtal reads the numbers of a rule, which it has only where it holds.
func lovtal(t *testing.T, s string, v satser.Virkning) (tal [2]satser.Procent) {
	t.Helper()
	if v == satser.GaelderIkke {
		return tal
	}
	for i, led := range strings.Fields(s) {
		n, err := strconv.Atoi(led)
		if err != nil {
			t.Fatal(err)
		}
		tal[i] = satser.Procent(100 * n)
	}
	return tal
}

// reglerAf gives the rules of a set.
func reglerAf[T interface{ Regel() satser.Regel }](alle []T) (ud []satser.Regel) {
	for _, v := range alle {
		ud = append(ud, v.Regel())
	}
	return ud
}

// TestRegelKendt: a version that an act brought was known from the date of that act, and the first version of each chapter
// from the act that brought the chapter. What is known from its own first day says nothing, unless it is taken from the date of the
// act.
func TestRegelKendt(t *testing.T) {
	kapitel := map[satser.Ordning]string{satser.Ressourceforloeb: "2012-12-23", satser.Jobafklaring: "2014-06-25"}
	for _, g := range satser.Regler() {
		if g < satser.RegelVejledning || strings.HasPrefix(g.String(), "indtaegt.") {
			continue
		}
		for _, o := range ordninger {
			for i, v := range satser.Gaeldende().Versioner(g, o) {
				switch lov := v.Hjemmel.AendretVed; {
				case i == 0 && v.Kendt != satser.MustDato(kapitel[o]):
					t.Errorf("%v %v: the first version is known from %v", g, o, v.Kendt)
				case lov != 0 && v.Kendt != lov.Dato():
					t.Errorf("%v %v %v: known from %v, the act is of %v", g, o, v.Fra, v.Kendt, lov.Dato())
				case v.Kendt.After(v.Fra), lov == 0 && v.Kendt == v.Fra:
					t.Errorf("%v %v %v: known from %v", g, o, v.Fra, v.Kendt)
				}
			}
		}
	}
}
