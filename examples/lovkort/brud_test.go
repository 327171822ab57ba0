package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// lilleOmrids and lilleKort are a law of two paragraphs: § 1 of two stykker, the second with two numbers, and § 2 of one stykke.
const (
	lilleOmrids = "LAS\tLBK 808/2024\tLBK 1004/2025\t1\t1:2 2:1(1,1)\n" +
		"LAS\tLBK 1004/2025\tLBK 1004/2025\t2\t1:1\n"
	lilleKort = "LAS\t1\t1\t*\tLBK 808/2024\tLBK 1004/2025\tkodet\tsatser.RegelRet\tydelse.TestNaiv\t\tret\n" +
		"LAS\t1\t2\t0-1\tLBK 808/2024\tLBK 1004/2025\tskoen\tydelse.Sag\t\t\tskøn\n" +
		"LAS\t1\t2\t2\tLBK 808/2024\tLBK 1004/2025\tudenfor\t\t\t\tandet\n" +
		"LAS\t2\t*\t*\tLBK 1004/2025\tLBK 1004/2025\tkodet\tydelse.Sag\tydelse.TestNaiv\tLAS § 1, stk. 1\tgennem § 1\n"
)

func lille(t *testing.T, o, k string) (*omrids, kort) {
	t.Helper()
	oo, err := laesOmrids(o)
	if err != nil {
		t.Fatal(err)
	}
	kk, err := laesKort(k)
	if err != nil {
		t.Fatal(err)
	}
	return oo, kk
}

// TestDaekningBryder: a line taken out of the map, or put into it twice, and a stykke put into the outline are found.
func TestDaekningBryder(t *testing.T) {
	linjer := strings.SplitAfter(lilleKort, "\n")
	for _, r := range []struct {
		grund, omrids, kort string
		vil                 []string
	}{
		{"all is well", lilleOmrids, lilleKort, nil},
		{"notes and blank lines say nothing", "# en note\n\n" + lilleOmrids, lilleKort + "\n# en note\n", nil},
		{"an entry is missing", lilleOmrids, linjer[0] + linjer[1] + linjer[3], []string{
			"LAS § 1, stk. 2, nr. 2 (LBK 808/2024) mangler i kortet", "LAS § 1, stk. 2, nr. 2 (LBK 1004/2025) mangler i kortet",
		}},
		{"a place has two entries", lilleOmrids, lilleKort + strings.Replace(linjer[2], "\t2\t2\t", "\t2\t1-2\t", 1), []string{
			"LAS § 1, stk. 2, nr. 1 (LBK 808/2024) står flere gange i kortet: linje 2 og 5",
			"LAS § 1, stk. 2, nr. 2 (LBK 808/2024) står flere gange i kortet: linje 3 og 5",
			"LAS § 1, stk. 2, nr. 1 (LBK 1004/2025) står flere gange i kortet: linje 2 og 5",
			"LAS § 1, stk. 2, nr. 2 (LBK 1004/2025) står flere gange i kortet: linje 3 og 5",
		}},
		{"the law gets a stykke", strings.Replace(lilleOmrids, "2:1(1,1)", "2:1(1,1) 3:1", 1), lilleKort, []string{
			"LAS § 1, stk. 3 (LBK 808/2024) mangler i kortet", "LAS § 1, stk. 3 (LBK 1004/2025) mangler i kortet",
		}},
		{"the law gets a number", strings.Replace(lilleOmrids, "(1,1)", "(1,1,1)", 1), lilleKort, []string{
			"LAS § 1, stk. 2, nr. 3 (LBK 808/2024) mangler i kortet", "LAS § 1, stk. 2, nr. 3 (LBK 1004/2025) mangler i kortet",
		}},
		{"the law gets a paragraph", lilleOmrids + "LAS\tLBK 1004/2025\tLBK 1004/2025\t2 a\t1:1\n", lilleKort, []string{"LAS § 2 a, stk. 1 (LBK 1004/2025) mangler i kortet"}},
		{"an edition comes in hand", strings.Replace(lilleOmrids, "LAS\tLBK 1004/2025", "LAS\tLBK 808/2024", 1), lilleKort, []string{"LAS § 2, stk. 1 (LBK 808/2024) mangler i kortet"}},
		{"an entry is about a stykke that no edition has", lilleOmrids, lilleKort + strings.Replace(linjer[2], "\t2\t2\t", "\t3\t*\t", 1), []string{
			"kort, linje 5: LAS § 1 (LBK 808/2024) har ikke stykkerne eller numrene", "kort, linje 5: LAS § 1 (LBK 1004/2025) har ikke stykkerne eller numrene",
		}},
		{"an entry begins before its paragraph", lilleOmrids, linjer[0] + linjer[1] + linjer[2] + strings.Replace(linjer[3], "LBK 1004/2025", "LBK 808/2024", 1), []string{
			"kort, linje 4: LAS § 2 (LBK 808/2024) har ikke stykkerne eller numrene",
		}},
		{"another act is not covered", lilleOmrids + "RSL\tLBK 354/2025\tLBK 354/2025\t1\t1:1\n", lilleKort, []string{"RSL § 1, stk. 1 (LBK 354/2025) mangler i kortet"}},
	} {
		o, k := lille(t, r.omrids, r.kort)
		if fejl := daekning(o, k); !slices.Equal(fejl, r.vil) {
			t.Errorf("%s:\n%s\nwant\n%s", r.grund, strings.Join(fejl, "\n"), strings.Join(r.vil, "\n"))
		}
	}
}

func sted(t *testing.T, s string) satser.Hjemmel {
	t.Helper()
	h, err := satser.ParseHjemmel(s)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// TestOpslag: a citation of what the outline has not, or of what the map leaves out, is found; one of what is not in hand says so.
func TestOpslag(t *testing.T) {
	o, k := lille(t, lilleOmrids, lilleKort)
	for _, r := range []struct {
		grund, sted, fejl string
		linjer, stykket   []int
	}{
		{"a stykke", "LAS § 1, stk. 1 (LBK 1004/2025)", "", []int{1}, nil},
		{"its last punktum", "LAS § 1, stk. 1, 2. pkt. (LBK 1004/2025)", "", []int{1}, nil},
		{"one punktum more", "LAS § 1, stk. 1, 3. pkt. (LBK 1004/2025)", "der er 2 punktummer", nil, nil},
		{"a number, and the stykke that it is in", "LAS § 1, stk. 2, nr. 1 (LBK 1004/2025)", "", []int{2}, []int{2}},
		{"a number that is about something else", "LAS § 1, stk. 2, nr. 2 (LBK 1004/2025)", "hverken kodet eller skøn", nil, nil},
		{"one number more", "LAS § 1, stk. 2, nr. 3 (LBK 1004/2025)", "stykket har ikke nummeret", nil, nil},
		{"one stykke more", "LAS § 1, stk. 3 (LBK 1004/2025)", "paragraffen har 2 stykker", nil, nil},
		{"a stykke with its numbers", "LAS § 1, stk. 2 (LBK 1004/2025)", "", []int{2}, nil},
		{"the whole paragraph", "LAS § 1 (LBK 1004/2025)", "", []int{1, 2}, nil},
		{"a number without a stykke", "LAS § 1, nr. 1 (LBK 1004/2025)", "nævner intet stykke; paragraffen har 2", nil, nil},
		{"a punktum without a stykke", "LAS § 1, 1. pkt. (LBK 1004/2025)", "nævner intet stykke; paragraffen har 2", nil, nil},
		{"the only stykke goes without saying", "LAS § 2, 1. pkt. (LBK 1004/2025)", "", []int{4}, nil},
		{"words of an act that the next edition prints", "LAS § 2 (LBK 808/2024, ændret ved lov 1655/2024)", "", []int{4}, nil},
		{"words of an act, and no such place when it is printed", "LAS § 2, stk. 2 (LBK 808/2024, ændret ved lov 1655/2024)", "paragraffen har 1 stykker", nil, nil},
		{"a paragraph that is not in hand", "LAS § 3 (LBK 1004/2025)", "", nil, nil},
		{"an edition in which it is not", "LAS § 2 (LBK 808/2024)", "", nil, nil},
	} {
		h := sted(t, r.sted)
		x := slaaOp(o, k, citat{sted: h, hvem: "nogen"})
		if (x.fejl == "") != (r.fejl == "") || !strings.Contains(x.fejl, r.fejl) || x.hul != (r.fejl == "" && r.linjer == nil) {
			t.Errorf("%s: %q, not in hand %v", r.grund, x.fejl, x.hul)
		}
		if got := numre(x.poster); !slices.Equal(got, r.linjer) {
			t.Errorf("%s: lines %v, want %v", r.grund, got, r.linjer)
		}
		if got := numre(x.stykket); !slices.Equal(got, r.stykket) {
			t.Errorf("%s: stykke in lines %v, want %v", r.grund, got, r.stykket)
		}
	}
}

func numre(poster []*post) (ud []int) {
	for _, p := range poster {
		ud = append(ud, p.nr)
	}
	return ud
}

// TestUnaevnt: a rule must be named by the entry that it cites, itself or by the kind that it is of.
func TestUnaevnt(t *testing.T) {
	o, k := lille(t, lilleOmrids, strings.Replace(lilleKort, "ydelse.Sag\t\t\tskøn", "satser.Grundart\t\t\tskøn", 1))
	for _, r := range []struct {
		grund, symbol, sted string
		fejl                bool
	}{
		{"itself", "satser.RegelRet", "LAS § 1, stk. 1 (LBK 1004/2025)", false},
		{"another", "satser.RegelLoen", "LAS § 1, stk. 1 (LBK 1004/2025)", true},
		{"the kind", "satser.GrundSygdom", "LAS § 1, stk. 2, nr. 1 (LBK 1004/2025)", false},
		{"another kind", "satser.Loen", "LAS § 1, stk. 2, nr. 1 (LBK 1004/2025)", true},
		{"a step has no symbol", "", "LAS § 1, stk. 1 (LBK 1004/2025)", false},
		{"the whole paragraph says nothing of its parts", "satser.RegelLoen", "LAS § 1 (LBK 1004/2025)", false},
	} {
		h := sted(t, r.sted)
		if s := unaevnt(citat{h, "nogen", r.symbol}, h, slaaOp(o, k, citat{sted: h}).poster); (s != "") != r.fejl {
			t.Errorf("%s: %q", r.grund, s)
		}
	}
}

// TestUciterede: a coded entry that nothing cites is found, and one that says in vain what is cited in its place.
func TestUciterede(t *testing.T) {
	o, k := lille(t, lilleOmrids, lilleKort)
	stk1, stk2 := citat{sted: sted(t, "LAS § 1, stk. 1, 1. pkt. (LBK 1004/2025)")}, citat{sted: sted(t, "LAS § 1, stk. 2 (LBK 1004/2025)")}
	to := citat{sted: sted(t, "LAS § 2 (LBK 1004/2025)")}
	for _, r := range []struct {
		grund string
		alle  []citat
		vil   []string
	}{
		{"all is well", []citat{stk1, stk2}, nil},
		{"one is missing", []citat{stk1}, []string{"kort, linje 2: § 1 "}},
		{"what is cited in place of another is missing too", []citat{stk2}, []string{"kort, linje 1: § 1 ", "kort, linje 4: intet citerer LAS § 1, stk. 1"}},
		{"what says that another is cited is cited itself", []citat{stk1, stk2, to}, []string{"kort, linje 4: citeres selv"}},
	} {
		citeret := map[*post]bool{}
		for _, c := range r.alle {
			for _, p := range slaaOp(o, k, c).poster {
				citeret[p] = true
			}
		}
		fejl := uciterede(k, citeret, r.alle, o)
		if !slices.EqualFunc(fejl, r.vil, strings.HasPrefix) {
			t.Errorf("%s: %q, want %q", r.grund, fejl, r.vil)
		}
	}
}

// TestUproevede: a symbol, a test and a case that do not exist are found, and a case that does not cite the entry.
func TestUproevede(t *testing.T) {
	c := []citat{{sted: sted(t, "LAS § 1, stk. 1 (LBK 1004/2025)")}}
	for _, r := range []struct {
		grund, fra, til string
		vil             []string
	}{
		{"all is well", "", "", nil},
		{"no such symbol", "satser.RegelRet", "satser.RegelFindesIkke", []string{"kort, linje 1: symbolet satser.RegelFindesIkke findes ikke"}},
		{"no such field", "satser.RegelRet", "ydelse.Sag.FindesIkke", []string{"kort, linje 1: symbolet ydelse.Sag.FindesIkke findes ikke"}},
		{"a method", "satser.RegelRet", "raadighed.Vurderer.Pligter", nil},
		{"no such test", "ydelse.TestNaiv\t\tret", "ydelse.TestFindesIkke\t\tret", []string{"kort, linje 1: ydelse.TestFindesIkke er hverken en sag eller en prøve"}},
		{"a function of a test file that is no test", "ydelse.TestNaiv\t\tret", "lovkort.lille\t\tret", []string{"kort, linje 1: lovkort.lille er hverken en sag eller en prøve"}},
		{"a case that cites it", "ydelse.TestNaiv\t\tret", "SAG-1\t\tret", nil},
		{"a case that cites something else", "ydelse.TestNaiv\tLAS", "SAG-1\tLAS", []string{"kort, linje 4: SAG-1 citerer ikke bestemmelsen"}},
		{"a case that is not run", "ydelse.TestNaiv\t\tret", "SAG-2\t\tret", []string{"kort, linje 1: SAG-2 citerer ikke bestemmelsen"}},
	} {
		o, k := lille(t, lilleOmrids, strings.Replace(lilleKort, r.fra, r.til, 1))
		fejl := uproevede(indhold{omrids: o, kort: k}, map[string][]citat{"SAG-1": c, "SAG-2": nil})
		if !slices.Equal(fejl, r.vil) {
			t.Errorf("%s: %q", r.grund, fejl)
		}
	}
}

// TestFiler: a file that is not in order is refused, with its line.
func TestFiler(t *testing.T) {
	for _, r := range []struct{ grund, linje, vil string }{
		{"a field is missing", "LAS\tLBK 1004/2025\tLBK 1004/2025\t1", "omrids, linje 1: 4 felter"},
		{"no such edition", "LAS\tLBK 1/2025\tLBK 1004/2025\t1\t1:1", "omrids, linje 1: ukendt udgave: LAS LBK 1/2025"},
		{"no such last edition", "LAS\tLBK 1004/2025\tLBK 354/2025\t1\t1:1", "omrids, linje 1: ukendt udgave: LAS LBK 354/2025"},
		{"no paragraph", "LAS\tLBK 1004/2025\tLBK 1004/2025\ta\t1:1", "omrids, linje 1: paragraf"},
		{"paragraph 0", "LAS\tLBK 1004/2025\tLBK 1004/2025\t0\t1:1", "omrids, linje 1: paragraf"},
		{"two letters", "LAS\tLBK 1004/2025\tLBK 1004/2025\t1 ab\t1:1", "omrids, linje 1: paragraf"},
		{"a stykke is missing", "LAS\tLBK 1004/2025\tLBK 1004/2025\t1\t1:1 3:1", "stykke"},
		{"no punktums", "LAS\tLBK 1004/2025\tLBK 1004/2025\t1\t1", "stykke"},
		{"a number that is none", "LAS\tLBK 1004/2025\tLBK 1004/2025\t1\t1:1(1,x)", "nummer"},
		{"twice the same", strings.Repeat("LAS\tLBK 1004/2025\tLBK 1004/2025\t1\t1:1\n", 2), "omrids, linje 2: LAS § 1 (LBK 1004/2025) står to gange"},
	} {
		if _, err := laesOmrids(r.linje); err == nil || !strings.Contains(err.Error(), r.vil) {
			t.Errorf("%s: %v", r.grund, err)
		}
	}
	god := strings.SplitAfter(lilleKort, "\n")[0]
	for _, r := range []struct{ grund, fra, til, vil string }{
		{"a field is missing", "\tret", "", "kort, linje 1: 10 felter"},
		{"no paragraph", "LAS\t1\t", "LAS\tx\t", "paragraf"},
		{"stykke 0", "\t1\t*\t", "\t0\t*\t", `"0"`},
		{"stykker the wrong way round", "\t1\t*\t", "\t2-1\t*\t", `"2-1"`},
		{"a stykke that is none", "\t1\t*\t", "\tx\t*\t", "invalid syntax"},
		{"a last stykke that is none", "\t1\t*\t", "\t1-x\t*\t", "invalid syntax"},
		{"a number that is none", "\t1\t*\t", "\t1\tx\t", "invalid syntax"},
		{"no such edition", "LBK 808/2024", "LBK 1/2024", "ukendt udgave"},
		{"no such last edition", "LBK 1004/2025", "LBK 1/2024", "ukendt udgave"},
		{"no such status", "kodet", "ukendt", `status "ukendt"`},
		{"no text", "\tret", "\t", "har ingen tekst"},
		{"coded by nothing", "satser.RegelRet", "", "nævner intet symbol"},
		{"coded and not tried", "ydelse.TestNaiv", "", "nævner ingen sag og ingen prøve"},
		{"a judgement that nothing asks for", "kodet\tsatser.RegelRet", "skoen\t", "nævner intet symbol"},
		{"what is left out is not cited elsewhere", "kodet\tsatser.RegelRet\tydelse.TestNaiv\t", "udenfor\t\t\tLAS § 2", "citeres ikke"},
	} {
		if _, err := laesKort(strings.Replace(god, r.fra, r.til, 1)); err == nil || !strings.Contains(err.Error(), r.vil) {
			t.Errorf("%s: %v", r.grund, err)
		}
	}
	for _, filer := range [][3]string{
		{"LAS", lilleKort, ""}, {lilleOmrids, "LAS", ""}, {lilleOmrids, lilleKort, "LAS"}, {lilleOmrids, strings.SplitAfter(lilleKort, "\n")[0], ""},
	} {
		if _, err := laesIndhold(filer[0], filer[1], filer[2]); err == nil {
			t.Errorf("%q is read", filer)
		}
	}
	for _, s := range []string{"LAS\t1", "LAS\t1\ta\nLAS\t1\tb"} {
		if _, err := laesTitler(s); err == nil {
			t.Errorf("%q is read", s)
		}
	}
}

// TestOrden: the outline comes out by edition and paragraph, however the file has it.
func TestOrden(t *testing.T) {
	o, err := laesOmrids("LAS\tLBK 1004/2025\tLBK 1004/2025\t2 b\t1:1\nLAS\tLBK 808/2024\tLBK 1004/2025\t2 a\t1:1\nLAS\tLBK 1004/2025\tLBK 1004/2025\t1\t1:1 2:1\n")
	if err != nil {
		t.Fatal(err)
	}
	var ud []string
	for _, l := range o.linjer {
		ud = append(ud, l.sted.Udgave.String()+" "+l.sted.Bestemmelse())
	}
	vil := []string{"LBK 808/2024 § 2 a, stk. 1", "LBK 1004/2025 § 1, stk. 1", "LBK 1004/2025 § 1, stk. 2", "LBK 1004/2025 § 2 a, stk. 1", "LBK 1004/2025 § 2 b, stk. 1"}
	if !slices.Equal(ud, vil) {
		t.Errorf("%q", ud)
	}
}
