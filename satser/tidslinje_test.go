package satser_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

type version = satser.Version[string]

func v(fra, vaerdi string) version {
	if fra == "" {
		return version{Vaerdi: vaerdi}
	}
	return version{Fra: satser.MustDato(fra), Vaerdi: vaerdi}
}

// linje is a timeline of three versions, known until the end of 2026.
func linje(t *testing.T) satser.Tidslinje[string] {
	t.Helper()
	l, err := satser.NewTidslinje(satser.MustDato("2026-12-31"), v("2013-01-01", "a"), v("2020-01-01", "b"), v("2022-01-01", "c"))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestNewTidslinjeRefuses(t *testing.T) {
	for _, r := range []struct {
		grund     string
		til       string
		versioner []version
		kode      satser.Kode
		felt      string
	}{
		{"two versions of one day", "", []version{v("2020-01-01", "a"), v("2020-01-01", "b")}, satser.KodeDublet, "versioner[1].fra"},
		{"disorder", "", []version{v("2020-01-01", "a"), v("2019-12-31", "b")}, satser.KodeUorden, "versioner[1].fra"},
		{"a version without a day", "", []version{v("", "a")}, satser.KodeMangler, "versioner[0].fra"},
		{"a later version without a day", "", []version{v("2020-01-01", "a"), v("", "b")}, satser.KodeMangler, "versioner[1].fra"},
		{"an end before the only version", "2019-12-31", []version{v("2020-01-01", "a")}, satser.KodeModstrid, "versioner[0].fra"},
		{"an end before the last version", "2020-12-31", []version{v("2020-01-01", "a"), v("2021-01-01", "b")}, satser.KodeModstrid, "versioner[1].fra"},
	} {
		var til satser.Dato
		if r.til != "" {
			til = satser.MustDato(r.til)
		}
		l, err := satser.NewTidslinje(til, r.versioner...)
		if fejl := kraevKode(t, err, r.kode); fejl.Felt != r.felt || l.Len() != 0 {
			t.Errorf("%s: %v", r.grund, fejl)
		}
	}
	if _, err := satser.NewTidslinje(satser.MustDato("2020-01-01"), v("2020-01-01", "a")); err != nil {
		t.Errorf("a version known for its first day only: %v", err)
	}
}

func TestTidslinjePaa(t *testing.T) {
	l := linje(t)
	for _, r := range []struct{ grund, dag, want string }{
		{"before the first version", "2012-12-31", ""},
		{"the first day", "2013-01-01", "a"},
		{"the last day of the first version", "2019-12-31", "a"},
		{"the first day of the second", "2020-01-01", "b"},
		{"the last day of the second", "2021-12-31", "b"},
		{"the first day of the last", "2022-01-01", "c"},
		{"the last known day", "2026-12-31", "c"},
		{"the day after", "2027-01-01", ""},
		{"no day at all", "", ""},
	} {
		var dag satser.Dato
		if r.dag != "" {
			dag = satser.MustDato(r.dag)
		}
		got, err := l.Paa(dag)
		var udenfor *satser.Udenforfejl
		if got != r.want || (err == nil) != (r.want != "") || (err != nil && !errors.As(err, &udenfor)) {
			t.Errorf("%s: %q, %v", r.grund, got, err)
		}
		if err != nil && (udenfor.Dato != dag || udenfor.Kendt != satser.MustPeriode("2013-01-01", "2026-12-31")) {
			t.Errorf("%s: the fault names %v and %v", r.grund, udenfor.Dato, udenfor.Kendt)
		}
	}
	if l.Len() != 3 || l.Kendt() != satser.MustPeriode("2013-01-01", "2026-12-31") {
		t.Errorf("%d versions, known %v", l.Len(), l.Kendt())
	}
}

func TestTidslinjeZero(t *testing.T) {
	var nul satser.Tidslinje[string]
	_, err := nul.Paa(satser.MustDato("2024-01-01"))
	var udenfor *satser.Udenforfejl
	if !errors.As(err, &udenfor) || !udenfor.Kendt.IsZero() {
		t.Errorf("the zero Tidslinje answers with %v", err)
	}
	if nul.Len() != 0 || !nul.Kendt().IsZero() || len(nul.Versioner()) != 0 {
		t.Error("the zero Tidslinje knows something")
	}
	if til := nul.Til(satser.MustDato("2024-01-01")); til.Len() != 0 || !til.Kendt().IsZero() {
		t.Error("cutting nothing leaves something")
	}
	ny, err := nul.Med(v("2024-01-01", "a"))
	if got, paa := ny.Paa(satser.MustDato("2030-01-01")); err != nil || paa != nil || got != "a" {
		t.Errorf("a first version: %q, %v, %v", got, err, paa)
	}
}

func TestTidslinjeTil(t *testing.T) {
	for _, r := range []struct {
		grund, sidste string
		kendt         satser.Periode
		antal         int
	}{
		{"after the last known day nothing changes", "2030-01-01", satser.MustPeriode("2013-01-01", "2026-12-31"), 3},
		{"within the last version", "2024-06-30", satser.MustPeriode("2013-01-01", "2024-06-30"), 3},
		{"its first day keeps it", "2022-01-01", satser.MustPeriode("2013-01-01", "2022-01-01"), 3},
		{"the day before drops it", "2021-12-31", satser.MustPeriode("2013-01-01", "2021-12-31"), 2},
		{"the first day of all", "2013-01-01", satser.MustPeriode("2013-01-01", "2013-01-01"), 1},
		{"the day before that", "2012-12-31", satser.Periode{}, 0},
	} {
		if got := linje(t).Til(satser.MustDato(r.sidste)); got.Kendt() != r.kendt || got.Len() != r.antal {
			t.Errorf("%s: known %v by %d versions", r.grund, got.Kendt(), got.Len())
		}
	}
	if got := linje(t).Til(satser.Dato{}); got.Len() != 0 || !got.Kendt().IsZero() {
		t.Errorf("until no day: known %v", got.Kendt())
	}
	aaben, _ := satser.NewTidslinje(satser.Dato{}, v("2013-01-01", "a"))
	if got := aaben.Til(satser.MustDato("2020-01-01")).Kendt(); got != satser.MustPeriode("2013-01-01", "2020-01-01") {
		t.Errorf("an open timeline cut: known %v", got)
	}
}

func TestTidslinjeMed(t *testing.T) {
	for _, r := range []struct {
		grund string
		ny    version
		want  []version
	}{
		{"between two versions", v("2021-01-01", "x"), []version{v("2013-01-01", "a"), v("2020-01-01", "b"), v("2021-01-01", "x"), v("2022-01-01", "c")}},
		{"the same day replaces", v("2020-01-01", "x"), []version{v("2013-01-01", "a"), v("2020-01-01", "x"), v("2022-01-01", "c")}},
		{"before the first", v("2012-01-01", "x"), []version{v("2012-01-01", "x"), v("2013-01-01", "a"), v("2020-01-01", "b"), v("2022-01-01", "c")}},
		{"on the last known day", v("2026-12-31", "x"), []version{v("2013-01-01", "a"), v("2020-01-01", "b"), v("2022-01-01", "c"), v("2026-12-31", "x")}},
	} {
		gammel := linje(t)
		foer := gammel.Versioner()
		ny, err := gammel.Med(r.ny)
		if err != nil {
			t.Errorf("%s: %v", r.grund, err)
		}
		if diff := cmp.Diff(r.want, ny.Versioner()); diff != "" {
			t.Errorf("%s: %s", r.grund, diff)
		}
		if diff := cmp.Diff(foer, gammel.Versioner()); diff != "" {
			t.Errorf("%s changed the timeline it came from: %s", r.grund, diff)
		}
	}
	_, err := linje(t).Med(v("2027-01-01", "x"))
	kraevKode(t, err, satser.KodeModstrid)
	_, err = linje(t).Med(v("", "x"))
	kraevKode(t, err, satser.KodeMangler)
}

// TestTidslinjeImmutable writes to everything that goes in and comes out.
func TestTidslinjeImmutable(t *testing.T) {
	ind := []version{v("2013-01-01", "a"), v("2020-01-01", "b")}
	l, err := satser.NewTidslinje(satser.Dato{}, ind...)
	if err != nil {
		t.Fatal(err)
	}
	ind[0].Vaerdi = "ændret"
	l.Versioner()[0].Vaerdi = "ændret"
	kort := l.Til(satser.MustDato("2019-12-31"))
	if _, err := kort.Med(v("2015-01-01", "x")); err != nil {
		t.Fatal(err)
	}
	lang, err := kort.Til(satser.MustDato("2019-12-31")).Med(v("2019-12-31", "y"))
	if err != nil || lang.Len() != 2 {
		t.Fatal(err, lang.Len())
	}
	want := []version{v("2013-01-01", "a"), v("2020-01-01", "b")}
	if diff := cmp.Diff(want, l.Versioner()); diff != "" {
		t.Error(diff)
	}
}

// TestTidslinjeModListe holds Med and Paa against a plain map from day to value.
func TestTidslinjeModListe(t *testing.T) {
	start := satser.MustDato("2024-01-01")
	rapid.Check(t, func(t *rapid.T) {
		var l satser.Tidslinje[int]
		saet := map[int]int{}
		for i := range rapid.IntRange(0, 12).Draw(t, "antal") {
			fra := rapid.IntRange(0, 30).Draw(t, "fra")
			ny, err := l.Med(satser.Version[int]{Fra: start.AddDays(fra), Vaerdi: i})
			if err != nil {
				t.Fatal(err)
			}
			l, saet[fra] = ny, i
		}
		want, kendt := 0, false
		for dag := -1; dag < 40; dag++ {
			if i, er := saet[dag]; er {
				want, kendt = i, true
			}
			got, err := l.Paa(start.AddDays(dag))
			if (err == nil) != kendt || got != want {
				t.Fatalf("day %d: %d, %v; want %d", dag, got, err, want)
			}
		}
		if l.Len() != len(saet) {
			t.Fatalf("%d versions, want %d", l.Len(), len(saet))
		}
	})
}
