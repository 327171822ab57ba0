package satser_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func TestNewPeriode(t *testing.T) {
	d := func(s string) satser.Dato {
		if s == "" {
			return satser.Dato{}
		}
		return satser.MustDato(s)
	}
	for _, r := range []struct {
		grund, fra, til string
		kode            satser.Kode
		felt            string
	}{
		{"an ordinary month", "2024-05-01", "2024-05-31", "", ""},
		{"a single day", "2024-05-01", "2024-05-01", "", ""},
		{"an open end", "2024-05-01", "", "", ""},
		{"the end a day before the beginning", "2024-05-02", "2024-05-01", satser.KodeModstrid, "til"},
		{"no beginning", "", "2024-05-31", satser.KodeMangler, "fra"},
		{"neither", "", "", satser.KodeMangler, "fra"},
	} {
		p, err := satser.NewPeriode(d(r.fra), d(r.til))
		if r.kode == "" {
			if err != nil || !p.IsValid() || p.IsZero() || p.Aaben() != (r.til == "") {
				t.Errorf("%s: %v, %v", r.grund, p, err)
			}
			continue
		}
		if fejl := kraevKode(t, err, r.kode); fejl.Felt != r.felt {
			t.Errorf("%s: felt %q, want %q", r.grund, fejl.Felt, r.felt)
		}
	}
}

func TestPeriodeContains(t *testing.T) {
	maj := satser.MustPeriode("2024-05-01", "2024-05-31")
	aaben := satser.MustPeriode("2024-05-01", "")
	for _, r := range []struct {
		grund string
		p     satser.Periode
		dag   string
		want  bool
	}{
		{"the day before", maj, "2024-04-30", false},
		{"the first day", maj, "2024-05-01", true},
		{"the last day", maj, "2024-05-31", true},
		{"the day after", maj, "2024-06-01", false},
		{"before an open period", aaben, "2024-04-30", false},
		{"its first day", aaben, "2024-05-01", true},
		{"the last day of the calendar", aaben, "9999-12-31", true},
		{"the zero Periode", satser.Periode{}, "2024-05-01", false},
		{"an end without a beginning", satser.Periode{Til: maj.Til}, "2024-05-01", false},
		{"an end before the beginning", satser.Periode{Fra: maj.Til, Til: maj.Fra}, "2024-05-15", false},
	} {
		if got := r.p.Contains(satser.MustDato(r.dag)); got != r.want {
			t.Errorf("%s: %v.Contains(%s) = %v", r.grund, r.p, r.dag, got)
		}
	}
	if maj.Contains(satser.Dato{}) || aaben.Contains(satser.Dato{}) || (satser.Periode{}).Contains(satser.Dato{}) {
		t.Error("a period contains the zero Dato")
	}
}

func TestPeriodeFaelles(t *testing.T) {
	type par = [2]string
	for _, r := range []struct {
		grund string
		p, q  par
		want  par // {"", ""} when they share no day
	}{
		{"the end of one is the beginning of the other", par{"2024-05-01", "2024-05-31"}, par{"2024-05-31", "2024-06-30"}, par{"2024-05-31", "2024-05-31"}},
		{"they meet without sharing a day", par{"2024-05-01", "2024-05-31"}, par{"2024-06-01", "2024-06-30"}, par{}},
		{"one within the other", par{"2024-01-01", "2024-12-31"}, par{"2024-05-01", "2024-05-31"}, par{"2024-05-01", "2024-05-31"}},
		{"an open one cuts the end", par{"2024-05-15", ""}, par{"2024-05-01", "2024-05-31"}, par{"2024-05-15", "2024-05-31"}},
		{"an open one after the end", par{"2024-06-01", ""}, par{"2024-05-01", "2024-05-31"}, par{}},
		{"two open ones are open together", par{"2024-05-01", ""}, par{"2024-06-01", ""}, par{"2024-06-01", ""}},
		{"the same period", par{"2024-05-01", "2024-05-31"}, par{"2024-05-01", "2024-05-31"}, par{"2024-05-01", "2024-05-31"}},
	} {
		p, q := satser.MustPeriode(r.p[0], r.p[1]), satser.MustPeriode(r.q[0], r.q[1])
		var want satser.Periode
		if r.want[0] != "" {
			want = satser.MustPeriode(r.want[0], r.want[1])
		}
		for _, v := range [][2]satser.Periode{{p, q}, {q, p}} {
			got, ok := v[0].Faelles(v[1])
			if got != want || ok != want.IsValid() || v[0].Overlaps(v[1]) != ok {
				t.Errorf("%s: %v and %v share %v, %v; want %v", r.grund, v[0], v[1], got, ok, want)
			}
		}
	}
}

func TestPeriodeInvalidOverlapsNothing(t *testing.T) {
	alt := satser.MustPeriode("0001-01-01", "")
	for grund, p := range map[string]satser.Periode{
		"the zero Periode":            {},
		"an end without a beginning":  {Til: satser.MustDato("2024-05-31")},
		"an end before the beginning": {Fra: satser.MustDato("2024-05-31"), Til: satser.MustDato("2024-05-01")},
	} {
		if p.IsValid() || p.Overlaps(alt) || alt.Overlaps(p) || p.Dage() != 0 || p.Valider() == nil {
			t.Errorf("%s behaves like a period", grund)
		}
	}
}

func TestPeriodeDage(t *testing.T) {
	for _, r := range []struct {
		grund, fra, til string
		want            int
	}{
		{"a single day", "2024-05-01", "2024-05-01", 1},
		{"a month", "2024-05-01", "2024-05-31", 31},
		{"a leap February", "2024-02-01", "2024-02-29", 29},
		{"over a leap day", "2024-02-28", "2024-03-01", 3},
		{"over a common February", "2023-02-28", "2023-03-01", 2},
		{"the same month of two years is not one month", "2023-05-01", "2024-05-01", 367},
		{"a leap year", "2024-01-01", "2024-12-31", 366},
		{"an open period", "2024-05-01", "", 0},
	} {
		if got := satser.MustPeriode(r.fra, r.til).Dage(); got != r.want {
			t.Errorf("%s: %d days, want %d", r.grund, got, r.want)
		}
	}
}

func TestPeriodeText(t *testing.T) {
	for _, r := range []struct {
		p            satser.Periode
		tekst, dansk string
	}{
		{satser.MustPeriode("2024-05-01", "2024-05-31"), "2024-05-01/2024-05-31", "1. maj 2024 – 31. maj 2024"},
		{satser.MustPeriode("2024-05-01", ""), "2024-05-01/..", "fra den 1. maj 2024"},
		{satser.MustPeriode("2024-05-01", "2024-05-01"), "2024-05-01/2024-05-01", "den 1. maj 2024"},
		{satser.Periode{}, "0000-00-00/..", "ukendt periode"},
	} {
		if r.p.String() != r.tekst || r.p.Tekst() != r.dansk {
			t.Errorf("%q and %q, want %q and %q", r.p.String(), r.p.Tekst(), r.tekst, r.dansk)
		}
	}
}

func TestPeriodeJSON(t *testing.T) {
	for _, r := range []struct {
		p    satser.Periode
		want string
	}{
		{satser.MustPeriode("2024-05-01", "2024-05-31"), `{"fra":"2024-05-01","til":"2024-05-31"}`},
		{satser.MustPeriode("2024-05-01", ""), `{"fra":"2024-05-01"}`},
		{satser.Periode{}, `{"fra":""}`},
	} {
		got, err := json.Marshal(r.p)
		if err != nil || string(got) != r.want {
			t.Errorf("%s, %v; want %s", got, err, r.want)
		}
		var tilbage satser.Periode
		if err := json.Unmarshal(got, &tilbage); err != nil {
			t.Error(err)
		}
		if diff := cmp.Diff(r.p, tilbage); diff != "" {
			t.Error(diff)
		}
	}
}

func TestMustPeriodePanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("MustPeriode took an end before the beginning")
		}
	}()
	satser.MustPeriode("2024-05-02", "2024-05-01")
}

// TestPeriodeModDagliste holds Contains, Overlaps, Faelles and Dage against the plain list of days.
func TestPeriodeModDagliste(t *testing.T) {
	start := satser.MustDato("2023-12-01")
	tegn := func(t *rapid.T, navn string) satser.Periode {
		fra := rapid.IntRange(0, 100).Draw(t, navn)
		til := rapid.IntRange(fra, 130).Draw(t, navn+"'")
		return satser.Periode{Fra: start.AddDays(fra), Til: start.AddDays(til)}
	}
	rapid.Check(t, func(t *rapid.T) {
		p, q := tegn(t, "p"), tegn(t, "q")
		fp, delt := 0, 0
		f, ok := p.Faelles(q)
		for i := -5; i < 140; i++ {
			d := start.AddDays(i)
			iP, iQ := d.Compare(p.Fra) >= 0 && d.Compare(p.Til) <= 0, d.Compare(q.Fra) >= 0 && d.Compare(q.Til) <= 0
			if p.Contains(d) != iP || (ok && f.Contains(d)) != (iP && iQ) {
				t.Fatalf("%v in %v", d, p)
			}
			if iP {
				fp++
			}
			if iP && iQ {
				delt++
			}
		}
		if antal := p.Dage(); antal != fp || ok != (delt > 0) || f.Dage() != delt || p.Overlaps(q) != ok {
			t.Fatalf("%v and %v: %d days, %d shared", p, q, antal, delt)
		}
	})
}
