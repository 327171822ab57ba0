package ferie_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

// TestOptjening: which months count. Each story is asked about on the last day before and the first day of the right.
func TestOptjening(t *testing.T) {
	for _, r := range []struct {
		grund, fra, historie string
		optjent, maaneder    string
		sidste               string // the last day of the window
	}{
		{"twelve months", "2025-01", "RRRRRRRRRRRRR", "2026-01-01", "2025-01-01/2025-12-31", "2026-12-31"},
		{"a month in part counts whole", "2025-01", "rRRRRrRRRRRrR", "2026-01-01", "2025-01-01/2025-12-31", "2026-12-31"},
		{"a whole month without breaks, and the count begins again", "2024-01", "RRRRR-RRRRRRRRRRRRR", "2025-07-01", "2024-07-01/2025-06-30", "2026-06-30"},
		{"sygedagpenge break", "2024-01", "RRRRRYRRRRRRRRRRRRR", "2025-07-01", "2024-07-01/2025-06-30", "2026-06-30"},
		{"revalidering of another kind breaks", "2024-01", "RRRRRARRRRRRRRRRRRR", "2025-07-01", "2024-07-01/2025-06-30", "2026-06-30"},
		{"7 months of kontanthjælp and 5 of the benefit", "2025-01", "KKKKKKKRRRRRR", "2026-01-01", "2025-01-01/2025-12-31", "2026-12-31"},
		{"revalidering as a project", "2025-01", "PPPPPPPRRRRRR", "2026-01-01", "2025-01-01/2025-12-31", "2026-12-31"},
		{"kontanthjælp, then a month without, counts nothing", "2024-01", "KKKKKKK-RRRRRRRRRRRRR", "2025-09-01", "2024-09-01/2025-08-31", "2026-08-31"},
		{"twelve months of kontanthjælp before a month without", "2023-01", "KKKKKKKKKKKK-RRRRRRRRRRRRR", "2025-02-01", "2024-02-01/2025-01-31", "2026-01-31"},
		{"kontanthjælp that the person left for something else", "2023-01", "RRRRRRKKKKKK-RRRRRRRRRRRRR", "2025-02-01", "2024-02-01/2025-01-31", "2026-01-31"},
		{"back to kontanthjælp and over again", "2025-01", "RRRRKKKRRRRRR", "2026-01-01", "2025-01-01/2025-12-31", "2026-12-31"},
		{"a whole month of holiday with feriegodtgørelse counts", "2025-01", "RRRRRRFRRRRRR", "2026-01-01", "2025-01-01/2025-12-31", "2026-12-31"},
		{"but the count does not begin with it", "2024-12", "FRRRRRRRRRRRRR", "2026-01-01", "2025-01-01/2025-12-31", "2026-12-31"},
		{"nor again with one after a break", "2024-01", "RRRRRRRRRRR-FRRRRRRRRRRRRR", "2026-02-01", "2025-02-01/2026-01-31", "2027-01-31"},
		{"løntilskud neither counts nor breaks", "2024-01", "RRRRRRLLLRRRRRRR", "2025-04-01", "2024-01-01/2025-03-31", "2026-03-31"},
		{"løntilskud, then holiday", "2024-01", "RRRRRRLFRRRRRRRR", "2025-02-01", "2024-01-01/2025-01-31", "2026-01-31"},
		{"løntilskud, then revalidering before going over", "2024-01", "RRRRRRLPRRRRRRRR", "2025-02-01", "2024-01-01/2025-01-31", "2026-01-31"},
		{"løntilskud, then kontanthjælp before going over", "2024-01", "RRRRRRLKRRRRRRRR", "2025-02-01", "2024-01-01/2025-01-31", "2026-01-31"},
		{"løntilskud within a month with the benefit", "2025-01", "RRRRRRrRRRRRR", "2026-01-01", "2025-01-01/2025-12-31", "2026-12-31"},
		{"0 kr. because of income, from 2020", "2025-01", "RRR000RRRRRRR", "2026-01-01", "2025-01-01/2025-12-31", "2026-12-31"},
		{"uddannelseshjælp while the order named it", "2024-01", "UUUUUUURRRRRR", "2025-01-01", "2024-01-01/2024-12-31", "2025-12-31"},
		{"the days of a leap year", "2023-02", "RRRRRRRRRRRRRR", "2024-02-01", "2023-02-01/2024-01-31", "2025-01-31"},
		{"a month that ends in February", "2023-03", "RRRRRRRRRRRRRR", "2024-03-01", "2023-03-01/2024-02-29", "2025-02-28"},
	} {
		for _, o := range begge {
			s := historie(o, r.fra, r.historie)
			dag := satser.MustDato(r.optjent)
			if foer := paaDag(t, s, dag.AddDays(-1)); foer.Optjening.Udfald != spor.IkkeOpfyldt || foer.Afgoerende != spor.FerieTolvMaaneder {
				t.Errorf("%s: the day before: %v, %v", r.grund, foer.Optjening.Udfald, foer.Afgoerende)
			}
			want := ferie.Optjening{
				Udfald: spor.Opfyldt, Optjent: dag, Uger: 5,
				Vindue: satser.Periode{Fra: dag, Til: satser.MustDato(r.sidste)}, Naeste: dag.AddMaaneder(12),
			}
			if got := paaDag(t, s, dag); got.Optjening.Maaneder.String() != r.maaneder {
				t.Errorf("%s: %v, want %v", r.grund, got.Optjening.Maaneder, r.maaneder)
			} else if got.Optjening.Maaneder = want.Maaneder; got.Optjening != want || got.Udfald != spor.Opfyldt {
				t.Errorf("%s: %+v, want %+v\n%s", r.grund, got.Optjening, want, tekst(got.Spor))
			}
		}
	}
}

// TestVindue: day by day around both ends of the time in which the right is used, for one who leaves after twelve months, comes
// back, and for one who goes on.
func TestVindue(t *testing.T) {
	for _, r := range []struct {
		grund, historie string
		slut            bool // the right ends with the window
	}{
		{"it is not used in time and lost", "RRRRRRRRRRRR-RRRRRRRRRR--", true},
		{"a break after it was earned takes nothing away", "RRRRRRRRRRRR---RRRRRRRRRR", true},
		{"the months of the first window earn the next", "RRRRRRRRRRRRRRRRRRRRRRRRR", false},
		{"so do months of holiday", "RRRRRRRRRRRRFRRRRFRRRRRRR", false},
	} {
		s := historie(satser.Ressourceforloeb, "2023-04", r.historie)
		s.Perioder = append(s.Perioder, ferie.Periode{Fra: satser.MustDato("2025-05-01"), Til: satser.MustDato("2025-06-30"), Art: ferie.IngenYdelse})
		for d := satser.MustDato("2024-03-01"); d.Before(satser.MustDato("2025-05-20")); d = d.AddDays(1) {
			want := spor.Opfyldt
			if d.Before(satser.MustDato("2024-04-01")) || r.slut && d.After(satser.MustDato("2025-03-31")) {
				want = spor.IkkeOpfyldt
			}
			if got := paaDag(t, s, d); got.Optjening.Udfald != want {
				t.Errorf("%s: %v: %v, want %v", r.grund, d, got.Optjening.Udfald, want)
			}
		}
	}
	for _, h := range []string{"KKKKKKKKKKKK-RR", "RRRRRRKKKKKK-RR", "PPPPPPPPPPPPYRR"} {
		if got := paa(t, historie(satser.Ressourceforloeb, "2024-01", h), "2025-02-15"); got.Optjening.Udfald != spor.IkkeOpfyldt {
			t.Errorf("%s: help that the person did not go over from gives no right: %v", h, got.Optjening.Udfald)
		}
	}
	tabt := paa(t, historie(satser.Ressourceforloeb, "2023-04", "RRRRRRRRRRRR-RRRRRRRRRRRR"), "2025-04-15")
	x := trin(t, tabt.Spor, spor.FerieUdloebet)
	if x.Led[0].Dato() != satser.MustDato("2024-04-01") || x.Led[1].Dato() != satser.MustDato("2025-03-31") {
		t.Errorf("the right that is lost: %s", x.Tekst())
	}
	if x := trin(t, tabt.Spor, spor.FerieAfbrudt); x.Periode != satser.MustMaaned("2024-04").Periode() {
		t.Errorf("what broke the count: %s", x.Tekst())
	}
	if o := tabt.Optjening; o.Talte != 11 || o.Naeste != satser.MustDato("2025-05-01") {
		t.Errorf("%d months, next right %v; want 11 and 2025-05-01", o.Talte, o.Naeste)
	}
}

// TestNaesteRet: the second right says that it follows upon the first, and the first does not.
func TestNaesteRet(t *testing.T) {
	s := historie(satser.Jobafklaring, "2023-04", strings.Repeat("R", 30))
	for dag, want := range map[string]bool{"2024-04-01": false, "2025-03-31": false, "2025-04-01": true, "2025-09-30": true} {
		r := paa(t, s, dag)
		if got := har(r.Spor, spor.FerieNaeste, spor.Opfyldt); got != want {
			t.Errorf("%s: %v, want %v", dag, got, want)
		}
		igen := paa(t, historie(satser.Jobafklaring, "2023-03", "RRRRRRRRRRRR-RRRRRRRRRRRRRRRRR"), "2025-04-01")
		if har(igen.Spor, spor.FerieNaeste, spor.Opfyldt) || igen.Optjening.Udfald != spor.Opfyldt {
			t.Errorf("a right after a break follows upon none:\n%s", tekst(igen.Spor))
		}
		if want && trin(t, r.Spor, spor.FerieNaeste).Praksis != spor.FerieMaanederFoelger {
			t.Error("the practice is not named")
		}
	}
}

// TestOvergang: help counts from the day on which the person has gone over, and on no day before.
func TestOvergang(t *testing.T) {
	s := &ferie.Sag{Ordning: satser.Ressourceforloeb, Forud: spor.Nej, Feriegodtgoerelse: spor.Nej, Perioder: []ferie.Periode{
		{Fra: satser.MustDato("2024-01-15"), Til: satser.MustDato("2025-02-09"), Art: ferie.Kontanthjaelp},
		{Fra: satser.MustDato("2025-02-10"), Art: ferie.Ressourceforloebsydelse},
	}}
	for d := satser.MustDato("2024-12-20"); d.Before(satser.MustDato("2025-03-05")); d = d.AddDays(1) {
		got := paaDag(t, s, d)
		if want := !d.Before(satser.MustDato("2025-02-10")); (got.Udfald == spor.Opfyldt) != want {
			t.Errorf("%v: %v", d, got.Udfald)
		}
		if got.Udfald == spor.Opfyldt && got.Optjening.Optjent != satser.MustDato("2025-02-10") {
			t.Errorf("%v: earned %v", d, got.Optjening.Optjent)
		}
	}
	r := paa(t, s, "2025-02-10")
	if v := r.Optjening.Vindue.String(); v != "2025-01-01/2025-12-31" {
		t.Errorf("the twelve months after the twelfth: %s", v)
	}
	if x := trin(t, r.Spor, spor.FerieKontanthjaelp); x.Led[0].Dato() != satser.MustDato("2025-02-10") {
		t.Errorf("%s (%v)", x.Tekst(), x.Hjemmel)
	}
}

// TestUddannelseshjaelp: a right that was earned while the order named uddannelseshjælp stands, one that is earned later is for
// the municipality, and what is open before it leaves it open.
func TestUddannelseshjaelp(t *testing.T) {
	for _, r := range []struct {
		grund, fra, historie, dag string
		forud                     spor.Svar
		want                      spor.Udfald
	}{
		{"the last right by the old order, on its first day", "2024-06", "UUUUURRRRRRRRRRRR", "2025-06-01", spor.Nej, spor.Opfyldt},
		{"on the last day of the old order", "2024-06", "UUUUURRRRRRRRRRRR", "2025-06-30", spor.Nej, spor.Opfyldt},
		{"under the new one", "2024-06", "UUUUURRRRRRRRRRRR", "2025-07-01", spor.Nej, spor.Opfyldt},
		{"the first right by the new order", "2024-07", "UUUUURRRRRRRRRRRR", "2025-07-01", spor.Nej, spor.KraeverSkoen},
		{"the day before it there is none", "2024-07", "UUUUURRRRRRRRRRRR", "2025-06-30", spor.Nej, spor.IkkeOpfyldt},
		{"two rights by the old order", "2023-06", "UUUUURRRRRRRRRRRRRRRRRRRRRRRRRR", "2025-07-01", spor.Nej, spor.Opfyldt},
		{"the second by the new order", "2023-07", "URRRRRRRRRRRRRRRRRRRRRRRRRRRRRR", "2025-07-01", spor.Nej, spor.Opfyldt},
		{"the time before is not stated", "2024-06", "UUUUURRRRRRRRRRRR", "2025-07-01", 0, spor.Uoplyst},
		{"uddannelseshjælp after a right by the old order", "2024-05", "URRRRRRRRRRRURRRRRRRRRRRR", "2026-05-01", spor.Nej, spor.KraeverSkoen},
		{"something else is open before", "2024-06", "SUUUURRRRRRRRRRRR", "2025-07-01", spor.Nej, spor.KraeverSkoen},
	} {
		for _, o := range begge {
			s := historie(o, r.fra, r.historie)
			s.Forud = r.forud
			if got := paa(t, s, r.dag); got.Udfald != r.want {
				t.Errorf("%s: %v, want %v\n%s", r.grund, got.Udfald, r.want, tekst(got.Spor))
			}
		}
	}
}

// TestStraks: løntilskud keeps the months together only when the benefit goes on the day after. A gap of days is for the
// municipality, a whole month breaks, and days that are not stated are asked for.
func TestStraks(t *testing.T) {
	for _, r := range []struct {
		grund, igen string
		hul         ferie.Forsoergelse // 0: not stated
		medregnes   spor.Svar
		want        spor.Udfald
	}{
		{"the day after", "2025-07-01", 0, 0, spor.Opfyldt},
		{"one day later", "2025-07-02", ferie.IngenYdelse, 0, spor.KraeverSkoen},
		{"one day later, and straight after all the same", "2025-07-02", ferie.IngenYdelse, spor.Ja, spor.Opfyldt},
		{"one day later, and not straight after", "2025-07-02", ferie.IngenYdelse, spor.Nej, spor.IkkeOpfyldt},
		{"one day later, not assessed", "2025-07-02", ferie.Sygedagpenge, spor.IkkeVurderet, spor.KraeverSkoen},
		{"the last day of the month", "2025-07-31", ferie.IngenYdelse, 0, spor.KraeverSkoen},
		{"after a whole month", "2025-08-01", ferie.IngenYdelse, 0, spor.IkkeOpfyldt},
		{"after a whole month, whatever the municipality says", "2025-08-01", ferie.IngenYdelse, spor.Ja, spor.IkkeOpfyldt},
		{"a day that is not stated", "2025-07-02", 0, 0, spor.Uoplyst},
		{"an answer does not take the place of the fact", "2025-07-02", 0, spor.Ja, spor.Uoplyst},
	} {
		igen := satser.MustDato(r.igen)
		s := historie(satser.Jobafklaring, "2024-06", "RRRRRRRRRRLLL")
		for i := range s.Perioder[10:] {
			s.Perioder[10+i].Medregnes = r.medregnes
		}
		if fri := satser.MustDato("2025-07-01"); r.hul != 0 {
			s.Perioder = append(s.Perioder, ferie.Periode{Fra: fri, Til: igen.AddDays(-1), Art: r.hul})
		}
		s.Perioder = append(s.Perioder, ferie.Periode{Fra: igen, Art: ferie.Ressourceforloebsydelse})
		// ten months, then July or August to the last day asked about
		dag := "2025-09-01"
		if r.igen == "2025-08-01" {
			dag = "2025-10-01"
		}
		if got := paa(t, s, dag); got.Optjening.Udfald != r.want {
			t.Errorf("%s: %v, want %v\n%s", r.grund, got.Optjening.Udfald, r.want, tekst(got.Spor))
		}
	}
	s := historie(satser.Jobafklaring, "2024-06", "RRRRRRRRRRLLL?RRR")
	if got := paa(t, s, "2025-09-01"); got.Udfald != spor.Uoplyst || !strings.Contains(tekst(got.Spor), "den 1. juli 2025") {
		t.Errorf("%v\n%s", got.Udfald, tekst(got.Spor))
	}
	if got := paa(t, historie(satser.Jobafklaring, "2024-06", "RRRRRRRRRRRRLLL"), "2025-07-15"); got.Optjening.Udfald != spor.Opfyldt {
		t.Error("employment that goes on takes no right away")
	}
}
