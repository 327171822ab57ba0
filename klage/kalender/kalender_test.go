package kalender_test

import (
	"encoding/json"
	"errors"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/klage/kalender"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func dag(aar int, maanedOgDag string) satser.Dato {
	return satser.MustDato(strconv.Itoa(aar) + "-" + maanedOgDag)
}

// listet is what the list says of each day of a year, by date; days that it does not name are left out.
func listet(i int) map[satser.Dato]satser.Dagart {
	k := kirkeaar[i]
	ud := map[satser.Dato]satser.Dagart{
		dag(k.aar, "06-05"): satser.Grundlovsdag, dag(k.aar, "12-24"): satser.Juleaftensdag, dag(k.aar, "12-31"): satser.Nytaarsaftensdag,
		dag(k.aar, k.himmelfart).AddDays(1): satser.FredagEfterHimmelfart,
	}
	for d := range ud {
		switch d.Weekday() {
		case time.Saturday, time.Sunday:
			delete(ud, d)
		}
	}
	if d := dag(k.aar, "06-05"); d == dag(k.aar, k.himmelfart).AddDays(1) {
		ud[d] = satser.Grundlovsdag
	}
	for d, art := range map[string]satser.Dagart{
		"01-01": satser.Nytaarsdag, "12-25": satser.Juledag, "12-26": satser.AndenJuledag, k.skaertorsdag: satser.Skaertorsdag,
		k.langfredag: satser.Langfredag, k.paaske: satser.Paaskedag, k.andenPaaske: satser.AndenPaaskedag,
		k.himmelfart: satser.KristiHimmelfartsdag, k.pinse: satser.Pinsedag, k.andenPinse: satser.AndenPinsedag,
	} {
		ud[dag(k.aar, d)] = art
	}
	if k.bededag != "" {
		ud[dag(k.aar, k.bededag)] = satser.StoreBededag
	}
	return ud
}

// TestListerne holds every day of 2010-2030 against the lists.
func TestListerne(t *testing.T) {
	for i, k := range kirkeaar {
		navngivne := listet(i)
		for d := dag(k.aar, "01-01"); d.Aar() == k.aar; d = d.AddDays(1) {
			want, er := navngivne[d]
			if !er {
				want = map[time.Weekday]satser.Dagart{time.Saturday: satser.Loerdag, time.Sunday: satser.Soendag}[d.Weekday()]
				if want == 0 {
					want = satser.Hverdag
				}
			}
			if got := kalender.Art(d); got != want {
				t.Errorf("%v is %v, want %v", d, got, want)
			}
		}
	}
}

// TestHverDag walks 1900-2200: one rule decides each day, and the churchly days lie as they must.
func TestHverDag(t *testing.T) {
	var k kalender.Kalender
	antal := map[satser.Dagart]int{}
	for d := satser.MustDato("1900-01-01"); d.Aar() <= 2200; d = d.AddDays(1) {
		x, err := k.Dag(d)
		if err != nil || !x.Art.IsValid() || x.Dato != d {
			t.Fatalf("%v: %+v, %v", d, x, err)
		}
		antal[x.Art]++
		weekend := d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
		if weekend && !x.Lukket || x.Art == satser.Hverdag && (weekend || x.Lukket) || x.Art.Helligdag() && (!x.Lukket || x.VedPraksis) {
			t.Fatalf("%v: %+v", d, x)
		}
		if want, er := ugedage[x.Art]; er && d.Weekday() != want {
			t.Fatalf("%v is %v on a %v", d, x.Art, d.Weekday())
		}
	}
	aar := kalender.SidsteAar - kalender.FoersteAar + 1
	for _, art := range []satser.Dagart{
		satser.Nytaarsdag, satser.Skaertorsdag, satser.Langfredag, satser.Paaskedag, satser.AndenPaaskedag, satser.KristiHimmelfartsdag,
		satser.Pinsedag, satser.AndenPinsedag, satser.Juledag, satser.AndenJuledag,
	} {
		if antal[art] != aar {
			t.Errorf("%v falls %d times in %d years", art, antal[art], aar)
		}
	}
	if antal[satser.StoreBededag] != 2023-1900+1 {
		t.Errorf("store bededag falls %d times", antal[satser.StoreBededag])
	}
}

var ugedage = map[satser.Dagart]time.Weekday{
	satser.Skaertorsdag: time.Thursday, satser.Langfredag: time.Friday, satser.Paaskedag: time.Sunday, satser.AndenPaaskedag: time.Monday,
	satser.StoreBededag: time.Friday, satser.KristiHimmelfartsdag: time.Thursday, satser.Pinsedag: time.Sunday,
	satser.AndenPinsedag: time.Monday, satser.FredagEfterHimmelfart: time.Friday,
}

func TestDag(t *testing.T) {
	fredag := kalender.Kalender{FredagEfterHimmelfart: kalender.Lukket}
	aaben := kalender.Kalender{Halvhelligdage: kalender.Aaben}
	for _, r := range []struct {
		grund  string
		k      kalender.Kalender
		dag    string
		art    satser.Dagart
		lukket bool
		tekst  string
	}{
		{"the last store bededag", kalender.Kalender{}, "2023-05-05", satser.StoreBededag, true,
			"Den 5. maj 2023 er store bededag. En frist, der slutter den dag, flyttes til den næste hverdag."},
		{"the fourth Friday after Easter in 2024 is a Friday", kalender.Kalender{}, "2024-04-26", satser.Hverdag, false,
			"Den 26. april 2024 er en hverdag. En frist, der slutter den dag, flyttes ikke."},
		{"5 June by the default practice", kalender.Kalender{}, "2024-06-05", satser.Grundlovsdag, true,
			"Den 5. juni 2024 er grundlovsdag. Den er ikke en helligdag, men efter den valgte praksis flyttes en frist, der slutter den dag."},
		{"5 June by the other practice", aaben, "2024-06-05", satser.Grundlovsdag, false,
			"Den 5. juni 2024 er grundlovsdag. Den er ikke en helligdag, og efter den valgte praksis flyttes en frist ikke."},
		{"24 December by the other practice", aaben, "2024-12-24", satser.Juleaftensdag, false, ""},
		{"31 December by the default practice", kalender.Kalender{}, "2024-12-31", satser.Nytaarsaftensdag, true, ""},
		{"the Friday after himmelfart by default", kalender.Kalender{}, "2024-05-10", satser.FredagEfterHimmelfart, false, ""},
		{"the Friday after himmelfart by choice", fredag, "2024-05-10", satser.FredagEfterHimmelfart, true, ""},
		{"24 December on a Sunday is a Sunday", aaben, "2023-12-24", satser.Soendag, true, ""},
		{"2. pinsedag on 5 June is a public holiday", aaben, "2017-06-05", satser.AndenPinsedag, true, ""},
		{"1 May is a working day", kalender.Kalender{}, "2024-05-01", satser.Hverdag, false, ""},
	} {
		got, err := r.k.Dag(satser.MustDato(r.dag))
		if err != nil || got.Art != r.art || got.Lukket != r.lukket || r.tekst != "" && got.Tekst() != r.tekst {
			t.Errorf("%s: %+v %q, %v", r.grund, got, got.Tekst(), err)
		}
	}
}

func TestUdenfor(t *testing.T) {
	var k kalender.Kalender
	for _, s := range []string{"1899-12-31", "2201-01-01", "0001-01-01", "9999-12-31"} {
		_, err := k.Dag(satser.MustDato(s))
		var fejl *satser.Udenforfejl
		if !errors.As(err, &fejl) || fejl.Kendt.String() != "1900-01-01/2200-12-31" || fejl.Dato.String() != s {
			t.Errorf("%s: %v", s, err)
		}
	}
	for _, s := range []string{"1900-01-01", "2200-12-31"} {
		if _, err := k.Dag(satser.MustDato(s)); err != nil {
			t.Errorf("%s: %v", s, err)
		}
	}
	if _, err := k.Naeste(satser.MustDato("2200-12-31")); err == nil {
		t.Error("31 December 2200 is closed, and the day after is not known")
	}
	if _, err := k.Hverdage(satser.MustDato("2200-12-30"), 1); err == nil {
		t.Error("an open day after 30 December 2200")
	}
	if kalender.Art(satser.Dato{}) != 0 || kalender.Paaske(0).IsValid() || kalender.Paaske(-7).IsValid() || kalender.Paaske(1<<40).IsValid() {
		t.Error("no day is a day")
	}
}

func TestNaesteOgHverdage(t *testing.T) {
	var k kalender.Kalender
	for _, r := range []struct {
		grund, fra string
		n          int // 0 asks for the next open day
		want       string
	}{
		{"an open day is its own", "2024-12-18", 0, "2024-12-18"},
		{"Christmas to the 27th", "2024-12-24", 0, "2024-12-27"},
		{"the longest Easter", "2024-03-28", 0, "2024-04-02"},
		{"New Year over a weekend", "2022-12-31", 0, "2023-01-02"},
		{"six days over a weekend", "2024-06-10", 6, "2024-06-18"},
		{"six days over Easter", "2024-03-25", 6, "2024-04-05"},
		{"ten days over Christmas and New Year: 23, 27 and 30 December, 2, 3, 6, 7, 8, 9 and 10 January", "2024-12-20", 10, "2025-01-10"},
		{"2024 has 262 days from Monday to Friday, of which 11 are closed", "2024-01-01", 251, "2024-12-30"},
		{"one day after a Friday", "2024-06-07", 1, "2024-06-10"},
	} {
		got, err := k.Naeste(satser.MustDato(r.fra))
		if r.n > 0 {
			got, err = k.Hverdage(satser.MustDato(r.fra), r.n)
		}
		if err != nil || got.String() != r.want {
			t.Errorf("%s: %v, %v, want %s", r.grund, got, err, r.want)
		}
	}
}

func TestEgenskaber(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := satser.MustDato("1900-01-01").AddDays(rapid.IntRange(0, 109000).Draw(t, "dag"))
		k := kalender.Kalender{
			Halvhelligdage:        kalender.Valg(rapid.IntRange(0, 2).Draw(t, "halv")),
			FredagEfterHimmelfart: kalender.Valg(rapid.IntRange(0, 2).Draw(t, "fredag")),
		}
		n, err := k.Naeste(d)
		if err != nil {
			t.Fatal(err)
		}
		if skridt := n.DaysSince(d); skridt < 0 || skridt > 6 {
			t.Fatalf("%v to %v", d, n)
		}
		for x := d; x != n; x = x.AddDays(1) {
			if y, _ := k.Dag(x); !y.Lukket {
				t.Fatalf("%v is open and passed over", x)
			}
		}
		if y, _ := k.Dag(n); y.Lukket {
			t.Fatalf("%v is closed", n)
		}
		if m, _ := k.Naeste(d.AddDays(1)); m.Before(n) {
			t.Fatalf("the day after %v comes to %v, before %v", d, m, n)
		}
	})
}

func TestKalenderJSON(t *testing.T) {
	for _, k := range []kalender.Kalender{{}, {Halvhelligdage: kalender.Aaben, FredagEfterHimmelfart: kalender.Lukket}} {
		b, err := json.Marshal(k)
		if err != nil {
			t.Fatal(err)
		}
		var igen kalender.Kalender
		if err := satser.Afkod(b, &igen); err != nil || igen != k {
			t.Errorf("%s: %+v, %v", b, igen, err)
		}
	}
	d, _ := kalender.Kalender{}.Dag(satser.MustDato("2024-04-01"))
	b, err := json.Marshal(d)
	var igen kalender.Dag
	if err != nil || satser.Afkod(b, &igen) != nil || cmp.Diff(d, igen) != "" {
		t.Errorf("%s: %v", b, err)
	}
	var v kalender.Valg
	if v.UnmarshalText([]byte("halvt")) == nil || v != 0 || kalender.Valg(3).String() != "ukendt" || kalender.Aaben.String() != "aaben" {
		t.Error("a choice that is none")
	}
}

// A choice that is none is refused by each way in, and not taken as the default.
func TestUgyldigtValg(t *testing.T) {
	d := satser.MustDato("2024-12-18")
	for felt, k := range map[string]kalender.Kalender{"halvhelligdage": {Halvhelligdage: 3}, "fredagEfterHimmelfart": {FredagEfterHimmelfart: 255}} {
		_, e1 := k.Dag(d)
		_, e2 := k.Naeste(d)
		_, e3 := k.Hverdage(d, 1)
		_, e4 := k.Hverdage(d, 0)
		for i, err := range []error{k.Valider(), e1, e2, e3, e4} {
			var fejl *satser.Inputfejl
			if !errors.As(err, &fejl) || fejl.Felt != felt || fejl.Kode != satser.KodeUkendt {
				t.Errorf("%s, %d: %v", felt, i, err)
			}
		}
	}
	if err := (kalender.Kalender{Halvhelligdage: kalender.Aaben, FredagEfterHimmelfart: kalender.Aaben}).Valider(); err != nil {
		t.Error(err)
	}
	if (*kalender.Valg)(nil).UnmarshalText([]byte("aaben")) == nil {
		t.Error("nowhere to read to")
	}
	if got := (kalender.Dag{}).Tekst(); got != "Dagen er ukendt." {
		t.Error(got)
	}
}

func TestIngenAllokering(t *testing.T) {
	var k kalender.Kalender
	d := satser.MustDato("2024-12-24")
	if n := testing.AllocsPerRun(100, func() { _, _ = k.Naeste(d) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkNaeste(b *testing.B) {
	var k kalender.Kalender
	d := satser.MustDato("2024-12-24")
	for b.Loop() {
		_, _ = k.Naeste(d)
	}
}
