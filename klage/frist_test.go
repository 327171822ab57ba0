package klage_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/klage/kalender"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

func d(s string) satser.Dato { return satser.MustDato(s) }

// Both sides of each border of the rules for letters, and each day of the week under the rule of 2016.
func TestBreve(t *testing.T) {
	for _, r := range []struct {
		grund    string
		kanal    klage.Kanal
		dag      string
		modtaget string // "" when no rule is known
		usikker  bool   // not known to hold for the day
	}{
		{"the last letter before the table", klage.AlmindeligtBrev, "2016-06-30", "", false},
		{"a Friday, the first under the table", klage.AlmindeligtBrev, "2016-07-01", "2016-07-06", false},
		{"a Saturday is not in the table", klage.AlmindeligtBrev, "2016-07-02", "", false},
		{"nor is a Sunday", klage.AlmindeligtBrev, "2016-07-03", "", false},
		{"a Monday: 5 days", klage.AlmindeligtBrev, "2016-07-04", "2016-07-09", false},
		{"a Tuesday: 5 days", klage.AlmindeligtBrev, "2016-07-05", "2016-07-10", false},
		{"a Wednesday: 7 days", klage.AlmindeligtBrev, "2016-07-06", "2016-07-13", false},
		{"a Thursday: 6 days", klage.AlmindeligtBrev, "2016-07-07", "2016-07-13", false},
		{"a Monday, the last under the table", klage.AlmindeligtBrev, "2018-06-25", "2018-06-30", false},
		{"the day of the guidance: six working days", klage.AlmindeligtBrev, "2018-06-26", "2018-07-04", true},
		{"the last letter before the board tells the rule", klage.AlmindeligtBrev, "2018-06-30", "2018-07-09", true},
		{"the first after", klage.AlmindeligtBrev, "2018-07-01", "2018-07-09", false},
		{"over Christmas: 23, 27 and 30 December, 2, 3 and 6 January", klage.AlmindeligtBrev, "2024-12-20", "2025-01-06", false},
		{"the last letter of 2025", klage.AlmindeligtBrev, "2025-12-31", "2026-01-09", false},
		{"2026: the rule is used and marked", klage.AlmindeligtBrev, "2026-01-02", "2026-01-12", true},
		{"quickbrev before the sources", klage.Quickbrev, "2016-06-30", "", false},
		{"quickbrev: two days", klage.Quickbrev, "2016-07-01", "2016-07-03", false},
		{"quickbrev in 2026", klage.Quickbrev, "2026-03-02", "2026-03-04", true},
	} {
		f, err := klage.Beregner{}.Begrund(klage.Meddelelse{Kanal: r.kanal, Dag: d(r.dag)})
		if err != nil {
			t.Fatal(err)
		}
		if r.modtaget == "" {
			if f.Udfald != spor.KraeverSkoen || !f.Modtaget.IsZero() || !f.Sidste.IsZero() {
				t.Errorf("%s: %+v", r.grund, f.Frist)
			}
			continue
		}
		if f.Udfald != spor.Beregnet || f.Modtaget != d(r.modtaget) {
			t.Errorf("%s: %+v, want %s", r.grund, f.Frist, r.modtaget)
		}
		if usikker := f.Spor[0].Praksis == spor.BrevUsikker; usikker != r.usikker {
			t.Errorf("%s: marked as unsure: %v", r.grund, usikker)
		}
	}
}

// TestBrevperioder: the list that is printed is the rule that is used, on every day.
func TestBrevperioder(t *testing.T) {
	for dag := d("2013-01-01"); !dag.After(sidsteKendte); dag = dag.AddDays(1) {
		for _, k := range []klage.Kanal{klage.AlmindeligtBrev, klage.Quickbrev} {
			var regel klage.Brevregel
			n := 0
			for _, p := range klage.Brevperioder() {
				if p.Kanal == k && p.Breve.Contains(dag) {
					regel, n = p.Regel, n+1
				}
			}
			f, err := klage.Beregner{}.Begrund(klage.Meddelelse{Kanal: k, Dag: dag})
			if n != 1 || err != nil {
				t.Fatalf("%v %v: %d rules, %v", k, dag, n, err)
			}
			weekend := dag.Weekday() == 0 || dag.Weekday() == 6
			if regel == klage.BrevUgedag && weekend {
				regel = klage.BrevUkendt
			}
			want := map[klage.Brevregel]spor.ID{
				klage.BrevUkendt: spor.BrevUkendt, klage.BrevUgedag: spor.BrevUgedag, klage.BrevSeksHverdage: spor.BrevSeksHverdage,
				klage.BrevToDage: spor.BrevToDage,
			}[regel]
			if f.Spor[0].ID != want {
				t.Fatalf("%v %v: %v, want %v", k, dag, f.Spor[0].ID, want)
			}
		}
	}
}

func TestMeddelelser(t *testing.T) {
	brev := klage.Meddelelse{Kanal: klage.AlmindeligtBrev, Dag: d("2024-06-10")}
	for _, r := range []struct {
		grund  string
		m      func(m *klage.Meddelelse)
		udfald spor.Udfald
		sidste string
		trin   spor.ID
	}{
		{"six working days", func(*klage.Meddelelse) {}, spor.Beregnet, "2024-07-16", spor.BrevSeksHverdage},
		{"it came earlier", func(m *klage.Meddelelse) { m.FaktiskModtaget = d("2024-06-12") }, spor.Beregnet, "2024-07-10", spor.BrevFaktisk},
		{"it came later", func(m *klage.Meddelelse) { m.FaktiskModtaget = d("2024-06-28") }, spor.Beregnet, "2024-07-26", spor.BrevFaktisk},
		{"it never came, the person says", func(m *klage.Meddelelse) { m.Bestridt = spor.Ja }, spor.KraeverSkoen, "2024-07-16", spor.MeddelelseBestridt},
		{"and it is shown when it did", func(m *klage.Meddelelse) { m.Bestridt, m.FaktiskModtaget = spor.Ja, d("2024-06-12") },
			spor.Beregnet, "2024-07-10", spor.BrevFaktisk},
		{"no complaint guidance", func(m *klage.Meddelelse) { m.Klagevejledning = spor.Nej }, spor.KraeverSkoen, "2024-07-16", spor.KlagevejledningMangler},
		{"handed over", func(m *klage.Meddelelse) { m.Kanal = klage.Overdraget }, spor.Beregnet, "2024-07-08", spor.MeddeltOverdraget},
		{"told", func(m *klage.Meddelelse) { m.Kanal = klage.Mundtligt }, spor.Beregnet, "2024-07-08", spor.MeddeltMundtligt},
		{"Digital Post", func(m *klage.Meddelelse) { m.Kanal = klage.DigitalPost }, spor.Beregnet, "2024-07-08", spor.MeddeltDigitalt},
	} {
		m := brev
		r.m(&m)
		f, err := klage.Beregner{}.Begrund(m)
		if err != nil || f.Udfald != r.udfald || f.Sidste != d(r.sidste) || !harTrin(f.Spor, r.trin) {
			t.Errorf("%s: %+v, %v", r.grund, f, err)
		}
	}
}

func harTrin(s spor.Spor, id spor.ID) bool {
	for _, t := range s {
		if t.ID == id {
			return true
		}
	}
	return false
}

// The practice decides 5 June, 24 and 31 December; and store bededag moves a deadline to 2023 and not after.
func TestFlytning(t *testing.T) {
	aaben := klage.Beregner{Kalender: kalender.Kalender{Halvhelligdage: kalender.Aaben}}
	for _, r := range []struct {
		grund       string
		b           klage.Beregner
		dag, sidste string
	}{
		{"24 December", klage.Beregner{}, "2024-11-26", "2024-12-27"},
		{"24 December by the other practice", aaben, "2024-11-26", "2024-12-24"},
		{"31 December runs into New Year", klage.Beregner{}, "2024-12-03", "2025-01-02"},
		{"5 June", klage.Beregner{}, "2024-05-08", "2024-06-06"},
		{"5 June by the other practice", aaben, "2024-05-08", "2024-06-05"},
		{"the last store bededag, a Friday", klage.Beregner{}, "2023-04-07", "2023-05-08"},
		{"the Friday in 2024 that would have been it", klage.Beregner{}, "2024-03-29", "2024-04-26"},
		{"skærtorsdag to the Tuesday", klage.Beregner{}, "2024-02-29", "2024-04-02"},
	} {
		f, err := r.b.Frist(klage.Meddelelse{Kanal: klage.DigitalPost, Dag: d(r.dag)})
		if err != nil || f.Sidste != d(r.sidste) {
			t.Errorf("%s: %+v, %v, want %s", r.grund, f, err, r.sidste)
		}
	}
}

// A deadline is never on a closed day, never before the unmoved one, at most the longest run of closed days later, and
// monotone in the day of receipt; each move has a step.
func TestFristEgenskaber(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := klage.Meddelelse{Kanal: klage.DigitalPost, Dag: d("2013-01-01").AddDays(rapid.IntRange(0, sidsteKendte.DaysSince(d("2013-01-01"))).Draw(t, "dag"))}
		b := klage.Beregner{Kalender: kalender.Kalender{
			Halvhelligdage:        kalender.Valg(rapid.IntRange(0, 2).Draw(t, "halv")),
			FredagEfterHimmelfart: kalender.Valg(rapid.IntRange(0, 2).Draw(t, "fredag")),
		}}
		f, err := b.Begrund(m)
		if err != nil {
			t.Fatal(err)
		}
		flyttet := f.Sidste.DaysSince(f.Uflyttet)
		if dag, _ := b.Kalender.Dag(f.Sidste); dag.Lukket || flyttet < 0 || flyttet > 6 || f.Uflyttet.DaysSince(f.Modtaget) != 28 {
			t.Fatalf("%+v", f.Frist)
		}
		n := 0
		for _, x := range f.Spor {
			if x.ID == spor.FristFlyttet {
				n++
			}
			if x.Hjemmel.IsZero() || x.Tekst() == "" {
				t.Fatalf("%v has no provision or no sentence", x.ID)
			}
		}
		if n != flyttet {
			t.Fatalf("%d steps for %d days", n, flyttet)
		}
		if g, _ := b.Frist(m); g != f.Frist {
			t.Fatalf("%+v without reasons, %+v with", g, f.Frist)
		}
		if m.Dag.Before(sidsteKendte) {
			m.Dag = m.Dag.AddDays(1)
			if naeste, _ := b.Frist(m); naeste.Sidste.Before(f.Sidste) {
				t.Fatalf("a day later ends %v, before %v", naeste.Sidste, f.Sidste)
			}
		}
		if f.Rettidig(f.Sidste) != spor.Opfyldt {
			t.Fatal("the last day is late")
		}
		if f.Rettidig(f.Sidste.AddDays(1)) != spor.IkkeOpfyldt {
			t.Fatal("the day after is in time")
		}
		if _, err := f.Spor.Efterregn(); err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(f)
		var igen klage.BegrundetFrist
		if err != nil || satser.Afkod(data, &igen) != nil || cmp.Diff(f, igen) != "" {
			t.Fatalf("%s: %v", data, err)
		}
	})
}

func TestFristAfviser(t *testing.T) {
	god := klage.Meddelelse{Kanal: klage.AlmindeligtBrev, Dag: d("2024-06-10")}
	for _, r := range []struct {
		grund, felt string
		kode        satser.Kode
		m           func(m *klage.Meddelelse)
	}{
		{"no way", "kanal", satser.KodeMangler, func(m *klage.Meddelelse) { m.Kanal = 0 }},
		{"a way that is none", "kanal", satser.KodeUkendt, func(m *klage.Meddelelse) { m.Kanal = 99 }},
		{"no day", "dag", satser.KodeMangler, func(m *klage.Meddelelse) { m.Dag = satser.Dato{} }},
		{"received before it was written", "faktiskModtaget", satser.KodeModstrid, func(m *klage.Meddelelse) { m.FaktiskModtaget = d("2024-06-09") }},
		{"received two years later", "faktiskModtaget", satser.KodeModstrid, func(m *klage.Meddelelse) { m.FaktiskModtaget = d("2026-06-09") }},
		{"a digital message has one day", "faktiskModtaget", satser.KodeModstrid,
			func(m *klage.Meddelelse) { m.Kanal, m.FaktiskModtaget = klage.DigitalPost, d("2024-06-11") }},
		{"an answer that is none", "bestridt", satser.KodeUkendt, func(m *klage.Meddelelse) { m.Bestridt = 9 }},
		{"another", "klagevejledning", satser.KodeUkendt, func(m *klage.Meddelelse) { m.Klagevejledning = 9 }},
	} {
		m := god
		r.m(&m)
		_, err := klage.Beregner{}.Frist(m)
		var fejl *satser.Inputfejl
		if !errors.As(err, &fejl) || fejl.Felt != r.felt || fejl.Kode != r.kode {
			t.Errorf("%s: %v", r.grund, err)
		}
		if _, err2 := (klage.Beregner{}).Begrund(m); err2 == nil || err2.Error() != err.Error() {
			t.Errorf("%s: with reasons %v", r.grund, err2)
		}
	}
	for _, s := range []string{"2012-12-31", sidsteKendte.AddDays(1).String(), "9999-12-31", "0001-01-01"} {
		_, err := klage.Beregner{}.Frist(klage.Meddelelse{Kanal: klage.DigitalPost, Dag: d(s)})
		var fejl *satser.Udenforfejl
		if !errors.As(err, &fejl) {
			t.Errorf("%s: %v", s, err)
		}
	}
}

func TestFristUdenAllokering(t *testing.T) {
	var b klage.Beregner
	m := klage.Meddelelse{Kanal: klage.AlmindeligtBrev, Dag: d("2024-12-10"), Klagevejledning: spor.Nej}
	if n := testing.AllocsPerRun(100, func() { _, _ = b.Frist(m) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkFrist(b *testing.B) {
	m := klage.Meddelelse{Kanal: klage.DigitalPost, Dag: d("2024-11-26")}
	b.Run("Frist", func(b *testing.B) {
		for b.Loop() {
			_, _ = klage.Beregner{}.Frist(m)
		}
	})
	b.Run("Begrund", func(b *testing.B) {
		for b.Loop() {
			_, _ = klage.Beregner{}.Begrund(m)
		}
	})
}
