package klage_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/klage/kalender"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

var (
	aabne       = klage.Beregner{Kalender: kalender.Kalender{Halvhelligdage: kalender.Aaben}}
	fredagslukt = klage.Beregner{Kalender: kalender.Kalender{FredagEfterHimmelfart: kalender.Lukket}}
)

// merker is the steps that follow a practice: "step day: practice".
func merker(s spor.Spor) []string {
	var ud []string
	for _, x := range s {
		if x.Praksis.IsValid() {
			ud = append(ud, x.ID.String()+" "+x.Led[0].Tekst()+": "+x.Praksis.String())
		}
	}
	return ud
}

// Every day that is closed or open by practice, and that decides something, says so with the practice; other days do not.
func TestPraksismerker(t *testing.T) {
	const halv, hverdag, fri = ": frist til hverdag ved halvhelligdage", ": frist til hverdag", ": halvhelligdage er hverdage"
	for _, r := range []struct {
		grund  string
		b      klage.Beregner
		kanal  klage.Kanal
		dag    string
		sidste string
		merker []string
	}{
		{"24 December is closed by practice, the two days after by law", klage.Beregner{}, klage.DigitalPost, "2024-11-26", "2024-12-27",
			[]string{"frist-flyttet 24. december 2024" + halv, "frist-flyttet 25. december 2024" + hverdag, "frist-flyttet 26. december 2024" + hverdag}},
		{"24 December is open by the other", aabne, klage.DigitalPost, "2024-11-26", "2024-12-24", []string{"frist-ikke-flyttet 24. december 2024" + fri}},
		{"31 December is open by the other", aabne, klage.DigitalPost, "2024-12-03", "2024-12-31", []string{"frist-ikke-flyttet 31. december 2024" + fri}},
		{"5 June is open by the other", aabne, klage.DigitalPost, "2024-05-08", "2024-06-05", []string{"frist-ikke-flyttet 5. juni 2024" + fri}},
		{"the Friday after himmelfart stays", klage.Beregner{}, klage.DigitalPost, "2024-04-12", "2024-05-10", []string{"frist-ikke-flyttet 10. maj 2024" + fri}},
		{"and moves by the other practice, over the weekend", fredagslukt, klage.DigitalPost, "2024-04-12", "2024-05-13",
			[]string{"frist-flyttet 10. maj 2024" + halv, "frist-flyttet 11. maj 2024" + hverdag, "frist-flyttet 12. maj 2024" + hverdag}},
		{"an ordinary day", klage.Beregner{}, klage.DigitalPost, "2024-11-20", "2024-12-18", nil},
		{"himmelfart itself moves to the Friday, which is open by practice", klage.Beregner{}, klage.DigitalPost, "2024-04-11", "2024-05-10",
			[]string{"frist-flyttet 9. maj 2024" + hverdag, "frist-ikke-flyttet 10. maj 2024" + fri}},
		{"a letter over Christmas: 24 and 31 December do not count", klage.Beregner{}, klage.AlmindeligtBrev, "2024-12-20", "2025-02-03",
			[]string{"brev-halvhelligdag 24. december 2024" + halv, "brev-halvhelligdag 31. december 2024" + halv}},
		{"and count by the other: 23, 24, 27, 30 and 31 December, 2 January", aabne, klage.AlmindeligtBrev, "2024-12-20", "2025-01-30",
			[]string{"brev-halvhelligdag 24. december 2024" + fri, "brev-halvhelligdag 31. december 2024" + fri}},
		{"5 June the day after the letter: 6, 7, 10, 11, 12 and 13 June", klage.Beregner{}, klage.AlmindeligtBrev, "2024-06-04", "2024-07-11",
			[]string{"brev-halvhelligdag 5. juni 2024" + halv}},
		{"a letter of 5 June: the day itself is never counted", klage.Beregner{}, klage.AlmindeligtBrev, "2024-06-05", "2024-07-11", nil},
		{"the Friday counts: 7, 8, 10, 13, 14 and 15 May", klage.Beregner{}, klage.AlmindeligtBrev, "2024-05-06", "2024-06-12",
			[]string{"brev-halvhelligdag 10. maj 2024" + fri}},
		{"the Friday as the sixth day", klage.Beregner{}, klage.AlmindeligtBrev, "2024-05-01", "2024-06-07", []string{"brev-halvhelligdag 10. maj 2024" + fri}},
		{"an ordinary letter", klage.Beregner{}, klage.AlmindeligtBrev, "2024-06-10", "2024-07-16", nil},
		{"letters of 2016 are not counted in working days", klage.Beregner{}, klage.AlmindeligtBrev, "2017-06-02", "2017-07-05", nil},
		{"nor is a quickbrev", klage.Beregner{}, klage.Quickbrev, "2024-06-04", "2024-07-04", nil},
		{"in 2026 both: the rule is not sure, and the day is a choice", klage.Beregner{}, klage.AlmindeligtBrev, "2026-06-04", "2026-07-13",
			[]string{"brev-seks-hverdage 4. juni 2026: usikker brevregel", "brev-halvhelligdag 5. juni 2026" + halv}},
	} {
		f, err := r.b.Begrund(klage.Meddelelse{Kanal: r.kanal, Dag: d(r.dag)})
		if got := merker(f.Spor); err != nil || f.Sidste != d(r.sidste) || !slices.Equal(got, r.merker) {
			t.Errorf("%s: %v, %v, %q, want %q", r.grund, f.Sidste, err, got, r.merker)
		}
	}
}

// The municipality's own deadlines stay where they end (§ 11, stk. 1, and § 12: four weeks and 14 days), and say so.
func TestMyndighedsfrist(t *testing.T) {
	const merke = ": myndighedens frist flyttes ikke"
	delvist := nyDag(klage.DelvistMedhold, "2024-12-02", "2024-12-02")
	for _, r := range []struct {
		grund  string
		klage  string
		skridt []klage.Skridt
		merker []string
	}{
		{"four weeks end on juleaftensdag", "2024-11-26", nil, []string{"genvurder-inden 26. november 2024" + merke}},
		{"on a Sunday", "2024-12-01", nil, []string{"genvurder-inden 1. december 2024" + merke}},
		{"on a working day", "2024-11-25", nil, nil},
		{"14 days end on 2. juledag", "2024-11-25", []klage.Skridt{delvist, skridt(klage.Fastholdt, "2024-12-12")}, []string{"klage-fastholdt 12. december 2024" + merke}},
		{"14 days end on the Friday after it", "2024-11-25", []klage.Skridt{delvist, skridt(klage.Fastholdt, "2024-12-13")}, nil},
		{"14 days after a late answer end on a Saturday", "2024-11-25", []klage.Skridt{delvist, skridt(klage.Fastholdt, "2025-01-04")}, []string{"klage-fastholdt 4. januar 2025" + merke}},
	} {
		s := med(klagen(r.klage), r.skridt...)
		l, err := klage.Beregner{}.Forloeb(&s)
		got := slices.DeleteFunc(merker(l.Spor), func(x string) bool { return x[:6] == "frist-" })
		if err != nil || !slices.Equal(got, r.merker) {
			t.Errorf("%s: %v, %q, want %q", r.grund, err, got, r.merker)
		}
	}
}

// Written reasons can be demanded within 14 days of being told (FVL § 23, stk. 1); no other way of telling gives that.
func TestSkriftligBegrundelse(t *testing.T) {
	for _, r := range []struct {
		grund  string
		kanal  klage.Kanal
		dag    string
		skridt []klage.Skridt
		klaget string
		want   string // "" for none
		status klage.Status
	}{
		{"a Wednesday", klage.Mundtligt, "2024-11-20", nil, "", "2024-12-04", klage.AabenFrist},
		{"ends on juleaftensdag and moves", klage.Mundtligt, "2024-12-10", nil, "", "2024-12-27", klage.AabenFrist},
		{"a complaint on the last day does not end it", klage.Mundtligt, "2024-11-20", nil, "2024-12-04", "2024-12-04", klage.AabenFrist},
		{"a complaint after it: it is past", klage.Mundtligt, "2024-11-20", nil, "2024-12-05", "2024-12-04", klage.BortfaldetFrist},
		{"the case is at an end", klage.Mundtligt, "2024-11-20", []klage.Skridt{skridt(klage.Frafaldet, "2024-11-30")}, "2024-11-29", "2024-12-04", klage.BortfaldetFrist},
		{"handed over in writing", klage.Overdraget, "2024-11-20", nil, "", "", 0},
		{"Digital Post", klage.DigitalPost, "2024-11-20", nil, "", "", 0},
	} {
		s := klage.Sag{Meddelelse: klage.Meddelelse{Kanal: r.kanal, Dag: d(r.dag)}, Skridt: r.skridt}
		if r.klaget != "" {
			s.Klage = klagen(r.klaget)
		}
		l, err := klage.Beregner{}.Forloeb(&s)
		if err != nil {
			t.Fatal(err)
		}
		var got klage.Begivenhed
		for _, b := range l.Tidslinje {
			if b.Handling == klage.ForlangBegrundelse {
				got = b
			}
		}
		if r.want == "" && !got.Dato.IsZero() || r.want != "" && (got.Dato != d(r.want) || got.Status != r.status || got.Hvem != klage.Borgeren) {
			t.Errorf("%s: %+v", r.grund, got)
		}
	}
}

// FVL § 25 asks for guidance only when a decision is written; whether it is right is the caseworker's to say.
func TestKlagevejledning(t *testing.T) {
	for _, r := range []struct {
		grund  string
		m      klage.Meddelelse
		udfald spor.Udfald
		trin   spor.Udfald // of the step about guidance, 0 for none
	}{
		{"not stated", klage.Meddelelse{Kanal: klage.Overdraget}, spor.Beregnet, 0},
		{"right", klage.Meddelelse{Kanal: klage.Overdraget, Klagevejledning: spor.Ja}, spor.Beregnet, 0},
		{"missing", klage.Meddelelse{Kanal: klage.Overdraget, Klagevejledning: spor.Nej}, spor.KraeverSkoen, spor.KraeverSkoen},
		{"not assessed", klage.Meddelelse{Kanal: klage.Overdraget, Klagevejledning: spor.IkkeVurderet}, spor.KraeverSkoen, spor.Uoplyst},
		{"told without", klage.Meddelelse{Kanal: klage.Mundtligt, Klagevejledning: spor.Nej}, spor.Beregnet, 0},
		{"told, and not assessed", klage.Meddelelse{Kanal: klage.Mundtligt, Klagevejledning: spor.IkkeVurderet}, spor.Beregnet, 0},
		{"told, and it is denied", klage.Meddelelse{Kanal: klage.Mundtligt, Bestridt: spor.Ja}, spor.KraeverSkoen, 0},
		{"handed over, and it is denied", klage.Meddelelse{Kanal: klage.Overdraget, Bestridt: spor.Ja}, spor.KraeverSkoen, 0},
	} {
		r.m.Dag = d("2024-11-20")
		f, err := klage.Beregner{}.Begrund(r.m)
		var trin spor.Udfald
		for _, x := range f.Spor {
			if x.ID == spor.KlagevejledningMangler {
				trin = x.Udfald
			}
		}
		if err != nil || f.Udfald != r.udfald || f.Sidste != d("2024-12-18") || trin != r.trin {
			t.Errorf("%s: %+v, %v, %v", r.grund, f.Frist, trin, err)
		}
	}
	gammelt := gammeltBrev
	gammelt.Klagevejledning = spor.Nej
	if f, err := (klage.Beregner{}).Begrund(gammelt); err != nil || !harTrin(f.Spor, spor.KlagevejledningMangler) || !harTrin(f.Spor, spor.BrevUkendt) {
		t.Errorf("a letter without rule and guidance: %+v, %v", f, err)
	}
}

// What cannot be is refused, and never taken for something else.
func TestKlageAfviser(t *testing.T) {
	god := klage.Meddelelse{Kanal: klage.AlmindeligtBrev, Dag: d("2023-06-10")}
	for felt, b := range map[string]klage.Beregner{
		"kalender.halvhelligdage":        {Kalender: kalender.Kalender{Halvhelligdage: 3}},
		"kalender.fredagEfterHimmelfart": {Kalender: kalender.Kalender{FredagEfterHimmelfart: 255}},
	} {
		_, err := b.Frist(god)
		var fejl *satser.Inputfejl
		if !errors.As(err, &fejl) || fejl.Felt != felt || fejl.Kode != satser.KodeUkendt {
			t.Errorf("%s: %v", felt, err)
		}
	}
	for dag, ok := range map[string]bool{"2023-06-10": true, "2024-06-10": true, "2024-06-11": false} { // 366 days over a leap day
		god.FaktiskModtaget = d(dag)
		if _, err := (klage.Beregner{}).Frist(god); (err == nil) != ok {
			t.Errorf("shown to have come %s: %v", dag, err)
		}
	}
	var fejl *satser.Inputfejl
	if err := (*klage.Meddelelse)(nil).Valider(); !errors.As(err, &fejl) || fejl.Kode != satser.KodeMangler {
		t.Errorf("no message: %v", err)
	}
	if err := (*klage.Sag)(nil).Valider(); !errors.As(err, &fejl) || fejl.Kode != satser.KodeMangler {
		t.Errorf("no case: %v", err)
	}
	kr := satser.MustBeloeb
	for _, r := range []struct {
		u                    klage.Ankeudfald
		trukket, efter, want string
	}{
		{klage.Ophaevelse, "-100", "0", "0"}, {klage.Hjemvisning, "-100", "-5", "0"}, {klage.Aendring, "-100", "-500", "0"},
		{klage.Aendring, "100", "-500", "100"}, {klage.Aendring, "100", "30", "70"},
	} {
		if got := r.u.Efterbetaling(kr(r.trukket), kr(r.efter)); got != kr(r.want) {
			t.Errorf("%v of %s after %s: %v", r.u, r.trukket, r.efter, got)
		}
	}
}
