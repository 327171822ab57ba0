package klage_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Which rule a letter follows, and whether it is sure, on both sides of every border of the periods for letters.
func TestBrevregelGraenser(t *testing.T) {
	for _, r := range []struct {
		grund  string
		kanal  klage.Kanal
		dag    string
		trin   spor.ID
		sikker bool
	}{
		{"the last Monday of the rule of 2016", klage.AlmindeligtBrev, "2018-06-25", spor.BrevUgedag, true},
		{"a Saturday of the rule of 2016 has no rule", klage.AlmindeligtBrev, "2018-06-23", spor.BrevUkendt, false},
		{"six working days, from a day that is not read", klage.AlmindeligtBrev, "2018-06-26", spor.BrevSeksHverdage, false},
		{"the same, the day before the act says so", klage.AlmindeligtBrev, "2018-06-30", spor.BrevSeksHverdage, false},
		{"a Sunday is no hindrance to it", klage.AlmindeligtBrev, "2018-07-01", spor.BrevSeksHverdage, true},
		{"the last year that is read", klage.AlmindeligtBrev, "2025-12-31", spor.BrevSeksHverdage, true},
		{"after the last year that is read", klage.AlmindeligtBrev, "2026-01-01", spor.BrevSeksHverdage, false},
		{"a quick letter in the last year that is read", klage.Quickbrev, "2025-12-31", spor.BrevToDage, true},
		{"a quick letter after it", klage.Quickbrev, "2026-01-01", spor.BrevToDage, false},
		{"no rule is known yet", klage.Quickbrev, "2016-06-30", spor.BrevUkendt, false},
		{"the first day of the rules", klage.Quickbrev, "2016-07-01", spor.BrevToDage, true},
	} {
		f, err := klage.Beregner{}.Begrund(klage.Meddelelse{Kanal: r.kanal, Dag: d(r.dag)})
		i := slices.IndexFunc(f.Spor, func(t spor.Trin) bool { return t.ID == r.trin })
		if err != nil || i < 0 {
			t.Errorf("%s: %v, no step %v", r.grund, err, r.trin)
			continue
		}
		if usikker := f.Spor[i].Praksis == spor.BrevUsikker || r.trin == spor.BrevUkendt; usikker == r.sikker {
			t.Errorf("%s: %+v", r.grund, f.Spor[i])
		}
	}
}

// A case holds so many steps and no more, and a step can point a leap year ahead and no further.
func TestForloebGraenser(t *testing.T) {
	fuld := slices.Repeat([]klage.Skridt{nyDag(klage.FlereOplysninger, "2025-01-02", "2025-01-03")}, klage.MaksSkridt)
	for _, r := range []struct {
		grund string
		sag   klage.Sag
		felt  string
	}{
		{"as many steps as a case can hold", med(klagen("2024-12-18"), fuld...), ""},
		{"one more", med(klagen("2024-12-18"), append(fuld, fuld[0])...), "skridt"},
		{"366 days ahead", med(klagen("2024-12-18"), nyDag(klage.FlereOplysninger, "2025-01-02", "2026-01-03")), ""},
		{"367 days ahead", med(klagen("2024-12-18"), nyDag(klage.FlereOplysninger, "2025-01-02", "2026-01-04")), "skridt[0].nyDag"},
	} {
		_, err := klage.Beregner{}.Forloeb(&r.sag)
		var fejl *satser.Inputfejl
		if r.felt == "" && err != nil || r.felt != "" && (!errors.As(err, &fejl) || fejl.Felt != r.felt) {
			t.Errorf("%s: %v", r.grund, err)
		}
	}
}

// Each answer of the board has a step of its own.
func TestUdfaldTrin(t *testing.T) {
	for u, id := range map[klage.Ankeudfald]spor.ID{
		klage.Afvisning: spor.Afvist, klage.Stadfaestelse: spor.Stadfaestet, klage.Aendring: spor.Aendret,
		klage.Ophaevelse: spor.Ophaevet, klage.Hjemvisning: spor.Hjemvist,
	} {
		l, err := klage.Beregner{}.Forloeb(&klage.Sag{
			Meddelelse: afgoerelse, Klage: klagen("2024-12-18"),
			Skridt: []klage.Skridt{skridt(klage.Videresendt, "2025-01-15"), afgjort("2025-06-01", u)},
		})
		if err != nil || !slices.ContainsFunc(l.Spor, func(t spor.Trin) bool { return t.ID == id }) {
			t.Errorf("%v: %v, no step %v", u, err, id)
		}
	}
}

// On one day, what happened comes before the deadline that ends.
func TestTidslinjeSammeDag(t *testing.T) {
	l, err := klage.Beregner{}.Forloeb(&klage.Sag{Meddelelse: afgoerelse, Klage: klagen("2024-12-18")})
	if err != nil {
		t.Fatal(err)
	}
	var frister []bool
	for _, b := range l.Tidslinje {
		if b.Dato == d("2024-12-18") {
			frister = append(frister, b.Frist)
		}
	}
	if !slices.Equal(frister, []bool{false, true}) {
		t.Errorf("on 18 December: %v\n%+v", frister, l.Tidslinje)
	}
}

// An unknown name is answered with the names there are; with nowhere to read to there is nothing to say of names.
func TestUkendtNavn(t *testing.T) {
	var k klage.Kanal
	var fejl *satser.Inputfejl
	if err := k.UnmarshalText([]byte("due")); !errors.As(err, &fejl) || fejl.Kode != satser.KodeUkendt || !strings.Contains(fejl.Krav, "digital-post") {
		t.Errorf("%v", err)
	}
	if err := (*klage.Kanal)(nil).UnmarshalText([]byte("due")); !errors.As(err, &fejl) || strings.Contains(fejl.Krav, "digital-post") {
		t.Errorf("%v", err)
	}
}
