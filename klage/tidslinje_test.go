package klage_test

import (
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// The deadlines of a course and whether each still matters: it runs, has been met or missed, or has fallen away.
func TestTidslinjestatus(t *testing.T) {
	const klag, genvurder, fasthold, send = "klag 2024-12-18 ", "genvurder 2024-12-30 ", "fasthold 2025-01-17 ", "videresend 2025-01-24 "
	delvist := nyDag(klage.DelvistMedhold, "2024-12-20", "2024-12-20")
	holdt, sendt := skridt(klage.Fastholdt, "2025-01-10"), skridt(klage.Videresendt, "2025-01-20")
	frafaldet := skridt(klage.Frafaldet, "2025-01-21")
	uden := klagen("2024-12-02")
	uden.Klager = klage.UdenFuldmagt
	for _, r := range []struct {
		grund  string
		k      klage.Klage
		skridt []klage.Skridt
		want   []string
	}{
		{"nobody has complained", klage.Klage{}, nil, []string{klag + "frist"}},
		{"a complaint", klagen("2024-12-02"), nil, []string{klag + "afsluttet", genvurder + "frist"}},
		{"all is given", klagen("2024-12-02"), []klage.Skridt{skridt(klage.FuldtMedhold, "2024-12-20")}, []string{klag + "afsluttet", genvurder + "afsluttet"}},
		{"withdrawn", klagen("2024-12-02"), []klage.Skridt{skridt(klage.Frafaldet, "2024-12-20")}, []string{klag + "afsluttet", genvurder + "bortfaldet"}},
		{"a later day takes its place", klagen("2024-12-02"), []klage.Skridt{nyDag(klage.FlereOplysninger, "2024-12-20", "2025-02-03")},
			[]string{klag + "afsluttet", genvurder + "bortfaldet", "genvurder 2025-02-03 frist"}},
		{"an earlier one does not", klagen("2024-12-02"), []klage.Skridt{nyDag(klage.FlereOplysninger, "2024-12-20", "2024-12-23")},
			[]string{klag + "afsluttet", genvurder + "frist"}},
		{"a part is given", klagen("2024-12-02"), []klage.Skridt{delvist}, []string{klag + "afsluttet", genvurder + "afsluttet", fasthold + "frist"}},
		{"the complaint stands", klagen("2024-12-02"), []klage.Skridt{delvist, holdt},
			[]string{klag + "afsluttet", genvurder + "afsluttet", fasthold + "afsluttet", send + "frist"}},
		{"it is forwarded", klagen("2024-12-02"), []klage.Skridt{delvist, holdt, sendt},
			[]string{klag + "afsluttet", genvurder + "afsluttet", fasthold + "afsluttet", send + "afsluttet"}},
		{"withdrawn instead", klagen("2024-12-02"), []klage.Skridt{delvist, holdt, frafaldet},
			[]string{klag + "afsluttet", genvurder + "afsluttet", fasthold + "afsluttet", send + "bortfaldet"}},
		{"power is missing", uden, nil, []string{klag + "afsluttet", "find-klager 2024-12-30 frist"}},
		{"the power comes: the same four weeks", uden, []klage.Skridt{skridt(klage.FuldmagtModtaget, "2024-12-10")}, []string{klag + "afsluttet", genvurder + "frist"}},
	} {
		s := med(r.k, r.skridt...)
		l, err := klage.Beregner{}.Forloeb(&s)
		var got []string
		for _, b := range l.Tidslinje {
			if b.Frist {
				got = append(got, b.Handling.String()+" "+b.Dato.String()+" "+b.Status.String())
			}
		}
		if err != nil || !slices.Equal(got, r.want) {
			t.Errorf("%s: %v, %q, want %q", r.grund, err, got, r.want)
		}
	}
}

func TestTidslinjetekst(t *testing.T) {
	for u, want := range map[klage.Ankeudfald]string{
		klage.Afvisning: "afvisning", klage.Stadfaestelse: "stadfæstelse", klage.Aendring: "ændring", klage.Ophaevelse: "ophævelse", klage.Hjemvisning: "hjemvisning",
	} {
		s := med(klagen("2024-12-02"), skridt(klage.Videresendt, "2024-12-20"), afgjort("2025-06-01", u))
		l, err := klage.Beregner{}.Forloeb(&s)
		if err != nil {
			t.Fatal(err)
		}
		b := l.Tidslinje[len(l.Tidslinje)-1]
		if b.Tekst != "Ankestyrelsen traf afgørelse: "+want || b.Udfald != u || b.Skridt != klage.Afgjort || b.Status != klage.Sket {
			t.Errorf("%v: %+v", u, b)
		}
	}
	for m, want := range map[klage.Meddelelse]string{
		{Kanal: klage.AlmindeligtBrev, Dag: d("2024-06-10")}:                                   "2024-06-18 Afgørelsen anses for modtaget",
		{Kanal: klage.AlmindeligtBrev, Dag: d("2024-06-10"), FaktiskModtaget: d("2024-06-12")}: "2024-06-12 Afgørelsen blev modtaget",
	} {
		l, err := klage.Beregner{}.Forloeb(&klage.Sag{Meddelelse: m})
		if err != nil || l.Tidslinje[1].Dato.String()+" "+l.Tidslinje[1].Tekst != want {
			t.Errorf("%+v, %v, want %s", l.Tidslinje, err, want)
		}
	}
	for s, want := range map[klage.Status]string{0: "ukendt status", klage.AabenFrist: "åben", klage.BortfaldetFrist: "bortfaldet", 9: "ukendt status"} {
		if s.Tekst() != want {
			t.Errorf("%d: %s", s, s.Tekst())
		}
	}
	if klage.Ankeudfald(0).Tekst() != "ukendt udfald" {
		t.Error("no outcome")
	}
	s := klage.Sag{Meddelelse: udenVejledning}
	if l, err := (klage.Beregner{}).Forloeb(&s); err != nil || !l.Naeste.Usikker || l.Frist.Udfald != spor.KraeverSkoen {
		t.Errorf("%+v, %v", l.Naeste, err)
	}
}
