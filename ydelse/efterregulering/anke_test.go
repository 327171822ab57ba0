package efterregulering_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// TestAnke: three days of sanction took 1.707 kr. of August 2024 (3 × 569 kr.), and one day 569 kr. of October. The board answers a
// complaint over the first.
func TestAnke(t *testing.T) {
	sagen := sag(jaf, udeblevet("2024-08-08", "2024-08-13"), udeblevet("2024-10-14", "2024-10-14"))
	enDag := sag(jaf, udeblevet("2024-08-08", "2024-08-09"), udeblevet("2024-10-14", "2024-10-14"))
	femDage := sag(jaf, udeblevet("2024-08-08", "2024-08-15"), udeblevet("2024-10-14", "2024-10-14"))
	for _, r := range []struct {
		grund   string
		udfald  klage.Ankeudfald
		foerste []int
		bestemt *ydelse.Sag
		uden    *ydelse.Sag
		status  spor.Udfald
		vil     string // too little and too much in all
		tekst   string
	}{
		{"it stands", klage.Stadfaestelse, []int{0}, nil, nil, spor.IkkeOpfyldt, "0.00/0.00", "Den står ved magt.\nYdelsen ændres ikke.\n"},
		{"not taken", klage.Afvisning, []int{0}, nil, nil, spor.IkkeOpfyldt, "0.00/0.00", "Ydelsen ændres ikke."},
		{"it falls", klage.Ophaevelse, []int{0}, nil, nil, spor.Beregnet, "1707.00/0.00", "Ankestyrelsen ophævede afgørelsen den 1. april 2025."},
		{"both fall", klage.Ophaevelse, []int{1, 0}, nil, nil, spor.Beregnet, "2276.00/0.00", ""},
		{"it falls, and the facts without it are stated", klage.Ophaevelse, nil, nil, sag(jaf, vejledt, barn("2024-11-01")), spor.Beregnet, "10388.00/0.00", ""},
		{"it falls, but which is not stated", klage.Ophaevelse, nil, nil, nil, spor.Uoplyst, "0.00/0.00", "Der er endnu ikke noget nyt beløb"},
		{"sent back: as without it for the time being", klage.Hjemvisning, []int{0}, nil, nil, spor.Beregnet, "1707.00/0.00", "Beløbet er foreløbigt, indtil kommunen har truffet en ny afgørelse."},
		{"changed to one day: 2 × 569 kr. back", klage.Aendring, []int{0}, enDag, nil, spor.Beregnet, "1138.00/0.00", ""},
		{"changed to five: 2 × 569 kr. more", klage.Aendring, []int{0}, femDage, nil, spor.Beregnet, "0.00/1138.00", "Ankestyrelsen fastsætter, fra hvornår det gælder."},
		{"changed, but to what is not stated", klage.Aendring, []int{0}, nil, nil, spor.Uoplyst, "0.00/0.00", "Der er endnu ikke noget nyt beløb"},
	} {
		foer := sagen.Kopi()
		a := &efterregulering.Ankesag{
			Udfald: r.udfald, Dag: dag("2025-04-01"), Sag: sagen, Haendelser: r.foerste, Bestemt: r.bestemt, Uden: r.uden,
			Fra: maaned("2024-01"), Til: maaned("2024-12"),
		}
		svar, err := ny().Anke(a)
		if err != nil {
			t.Fatalf("%s: %v", r.grund, err)
		}
		s := svar.Efterregulering.Sum
		if svar.Status != r.status || s.Efterbetaling.String()+"/"+s.ForMeget.String() != r.vil || !strings.Contains(svar.Tekst(), r.tekst) ||
			svar.Foreloebig != (r.udfald == klage.Hjemvisning) || svar.TilSkade != !s.ForMeget.IsZero() || svar.Virkning != r.udfald.Virkning() {
			t.Errorf("%s: %v, %+v\n%s", r.grund, svar.Status, s, svar.Tekst())
		}
		if r.status == spor.Beregnet && r.uden == nil && svar.Udfald.Efterbetaling(kr("1707"), kr("569")) != s.Efterbetaling && r.bestemt == enDag {
			t.Errorf("%s: package klage pays %v", r.grund, svar.Udfald.Efterbetaling(kr("1707"), kr("569")))
		}
		if strings.Contains(svar.Tekst(), "kan kun kræves tilbage, hvis der er hjemmel til det i § 91 eller § 93.") == s.ForMeget.IsZero() {
			t.Errorf("%s: an overpayment is no claim in itself:\n%s", r.grund, svar.Tekst())
		}
		if len(svar.Spor) != 1 || svar.Spor[0].Bestemmelse() != "RSL § 68, stk. 2" || svar.Spor[0].Tekst() == "" {
			t.Errorf("%s: %+v", r.grund, svar.Spor)
		}
		if d := cmp.Diff(foer, sagen); d != "" {
			t.Errorf("%s: the case is written in:\n%s", r.grund, d)
		}
	}
}

// TestUdenHaendelser: the copy has the others, and shares nothing with the case.
func TestUdenHaendelser(t *testing.T) {
	s := sag(jaf, udeblevet("2024-08-08", "2024-08-13"), udeblevet("2024-10-14", "2024-10-14"), grund)
	foer := s.Kopi()
	uden, err := efterregulering.UdenHaendelser(s, 0)
	if err != nil || len(uden.Raadighed.Haendelser) != 1 || uden.Raadighed.Haendelser[0].Dag != dag("2024-10-14") {
		t.Fatalf("%+v, %v", uden, err)
	}
	uden.Raadighed.Haendelser[0].Behandling.Grunde[0].Beskrivelse = "x"
	uden.Raadighed.Vejledninger[0].Dag = dag("2020-01-01")
	uden.Forloeb[0].Til = dag("2024-05-05")
	if d := cmp.Diff(foer, s); d != "" {
		t.Errorf("the case is written in:\n%s", d)
	}
	if ens, err := efterregulering.UdenHaendelser(s); err != nil || !cmp.Equal(ens, s) {
		t.Errorf("without none: %v", err)
	}
	for _, index := range [][]int{{2}, {-1}, {0, 0}} {
		if _, err := efterregulering.UdenHaendelser(s, index...); felt(err) != "haendelser["+string(rune('0'+len(index)-1))+"]" {
			t.Errorf("%v: %v", index, err)
		}
	}
	if _, err := efterregulering.UdenHaendelser(nil); felt(err) != "sag" {
		t.Errorf("no case: %v", err)
	}
}

func TestAnkeFejl(t *testing.T) {
	god := efterregulering.Ankesag{
		Udfald: klage.Ophaevelse, Dag: dag("2025-04-01"), Sag: sag(jaf, udeblevet("2024-08-08", "2024-08-13")), Haendelser: []int{0},
		Fra: maaned("2024-01"), Til: maaned("2024-12"),
	}
	for felten, ret := range map[string]func(*efterregulering.Ankesag){
		"udfald": func(a *efterregulering.Ankesag) { a.Udfald = 0 }, "dag": func(a *efterregulering.Ankesag) { a.Dag = dag("") },
		"sag":           func(a *efterregulering.Ankesag) { a.Sag = nil },
		"uden":          func(a *efterregulering.Ankesag) { a.Uden = sag(jaf) },
		"haendelser[0]": func(a *efterregulering.Ankesag) { a.Haendelser = []int{1} },
		"foer.til":      func(a *efterregulering.Ankesag) { a.Til = maaned("2023-12") },
	} {
		a := god
		ret(&a)
		if _, err := ny().Anke(&a); felt(err) != felten {
			t.Errorf("%s: %v", felten, err)
		}
	}
	if _, err := ny().Anke(nil); err == nil {
		t.Error("no case")
	}
}
