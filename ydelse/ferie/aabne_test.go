package ferie_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

// TestAabne: what the rules leave open is for the municipality, and only when it decides.
func TestAabne(t *testing.T) {
	for _, r := range []struct {
		grund, fra, historie, dag string
		uden, ja, nej             spor.Udfald
	}{
		{"0 kr. because of income before 2020", "2018-01", "RRRRR0RRRRRRR", "2019-01-01", spor.KraeverSkoen, spor.Opfyldt, spor.IkkeOpfyldt},
		{"0 kr. because of a sanction", "2024-01", "RRRRRSRRRRRRR", "2025-01-01", spor.KraeverSkoen, spor.Opfyldt, spor.IkkeOpfyldt},
		{"engangshjælp", "2024-01", "EEEERRRRRRRRR", "2025-01-01", spor.KraeverSkoen, spor.Opfyldt, spor.IkkeOpfyldt},
		{"revalidering, then kontanthjælp", "2024-01", "PPPKKKRRRRRRR", "2025-01-01", spor.KraeverSkoen, spor.Opfyldt, spor.IkkeOpfyldt},
		{"kontanthjælp, then revalidering", "2024-01", "KKKPPPRRRRRRR", "2025-01-01", spor.KraeverSkoen, spor.Opfyldt, spor.IkkeOpfyldt},
		{"kontanthjælp, løntilskud, the benefit", "2024-01", "KKKKLRRRRRRRRR", "2025-02-01", spor.KraeverSkoen, spor.Opfyldt, spor.IkkeOpfyldt},
		{"revalidering around løntilskud", "2024-01", "PLPPPRRRRRRRRR", "2025-02-01", spor.KraeverSkoen, spor.Opfyldt, spor.IkkeOpfyldt},
		{"both kinds of help, mixed", "2024-01", "PKPKPRRRRRRRR", "2025-01-01", spor.KraeverSkoen, spor.Opfyldt, spor.IkkeOpfyldt},
		{"revalidering, løntilskud, the benefit", "2024-01", "PPPPLRRRRRRRRR", "2025-02-01", spor.KraeverSkoen, spor.Opfyldt, spor.IkkeOpfyldt},
		{"uddannelseshjælp, the right earned from July 2025", "2024-08", "UUUUURRRRRRRR", "2025-08-01", spor.KraeverSkoen, spor.Opfyldt, spor.IkkeOpfyldt},
		{"uddannelseshjælp, løntilskud, the benefit", "2022-01", "UUUULRRRRRRRRR", "2023-02-01", spor.KraeverSkoen, spor.Opfyldt, spor.IkkeOpfyldt},
		{"uddannelseshjælp, then revalidering", "2022-01", "UUUPPPRRRRRRR", "2023-01-01", spor.KraeverSkoen, spor.Opfyldt, spor.IkkeOpfyldt},
		{"it does not decide when the months break later", "2023-01", "RRSRR-RRRRRRRRRRRRR", "2024-07-01", spor.Opfyldt, spor.Opfyldt, spor.Opfyldt},
		{"nor when there are too few", "2024-01", "RRSRRRRR", "2024-08-15", spor.IkkeOpfyldt, spor.IkkeOpfyldt, spor.IkkeOpfyldt},
		{"nor of help that the person did not go over from", "2024-01", "RRRRRREEEEEEEE", "2025-01-01", spor.IkkeOpfyldt, spor.IkkeOpfyldt, spor.IkkeOpfyldt},
		{"kontanthjælp with løntilskud between", "2024-01", "KKLKKRRRRRRRRRR", "2025-02-01", spor.Opfyldt, spor.Opfyldt, spor.Opfyldt},
	} {
		for svar, want := range map[spor.Svar]spor.Udfald{0: r.uden, spor.IkkeVurderet: r.uden, spor.Ja: r.ja, spor.Nej: r.nej} {
			s := historie(satser.Ressourceforloeb, r.fra, r.historie)
			for i := range s.Perioder {
				if a := s.Perioder[i].Art; a != ferie.Ressourceforloebsydelse && a != ferie.Loentilskud {
					s.Perioder[i].Medregnes = svar
				}
			}
			got := paa(t, s, r.dag)
			if got.Optjening.Udfald != want {
				t.Errorf("%s, %v: %v, want %v\n%s", r.grund, svar, got.Optjening.Udfald, want, tekst(got.Spor))
			}
			if skoen := har(got.Spor, spor.FerieAabenMaaned, spor.KraeverSkoen); skoen != (want == spor.KraeverSkoen) {
				t.Errorf("%s, %v: asks the municipality: %v", r.grund, svar, skoen)
			}
		}
	}
}

// TestVinduetAabent: a right that is there in any case is a right, but what moves its time is asked for.
func TestVinduetAabent(t *testing.T) {
	got := paa(t, historie(satser.Ressourceforloeb, "2024-01", "SRRRRRRRRRRRRR"), "2025-02-01")
	if o := got.Optjening; o.Udfald != spor.Opfyldt || o.Vindue.IsValid() || o.Uger != 5 || got.Udfald != spor.KraeverSkoen || got.IAlt != 0 {
		t.Errorf("%+v", got.Ret)
	}
	if trin(t, got.Spor, spor.FerieAabenMaaned).Post != 1 {
		t.Error(tekst(got.Spor))
	}
}

// TestAabneNavne: every period that decides is named, and no other.
func TestAabneNavne(t *testing.T) {
	for historie, want := range map[string][]int16{
		"PKPKPRRRRRRRRR":   {1, 2, 3, 4}, // only the last revalidering goes over directly
		"KPKPKRRRRRRRRR":   {1, 2, 3, 4},
		"KKLRRRRRRRRRRRR":  {1, 2},
		"PPLRRRRRRRRRRRR":  {1, 2},
		"PLPRRRRRRRRRRRR":  {1},
		"PPKRRRRRRRRRRRR":  {1, 2},
		"KKPRRRRRRRRRRRR":  {1, 2},
		"KLKLRRRRRRRRRRRR": {1, 3},
		"SUUURRRRRRRRRRRR": {1, 2, 3, 4}, // the right would be earned by the new order
	} {
		s := historieFra(historie)
		var got []int16
		for _, x := range paa(t, s, s.Perioder[len(historie)-1].Fra.String()).Spor {
			if x.ID == spor.FerieAabenMaaned {
				got = append(got, x.Post)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: asks about %v, want %v", historie, got, want)
		}
	}
}

// historieFra is a story whose thirteenth month is August 2025.
func historieFra(h string) *ferie.Sag { return historie(satser.Ressourceforloeb, "2024-08", h) }

// TestUoplyst: a month that is not stated is asked for when it decides, and not otherwise.
func TestUoplyst(t *testing.T) {
	for _, r := range []struct {
		grund, historie, dag string
		want                 spor.Udfald
		hvornaar             string // what the step names
	}{
		{"in the middle", "RRRRR?RRRRRRR", "2025-01-01", spor.Uoplyst, "i juni 2024"},
		{"two in a row are one question", "RRRRR??RRRRRR", "2025-01-01", spor.Uoplyst, "i perioden 1. juni 2024 – 31. juli 2024"},
		{"after the right was earned", "RRRRRRRRRRRR???", "2025-03-10", spor.Opfyldt, ""},
		{"before a break", "?RRRR-RRRRRRRRRRRRR", "2025-07-01", spor.Opfyldt, ""},
		{"too few in any case", "RRRRR?RRRR", "2024-10-20", spor.IkkeOpfyldt, ""},
		{"the day on which the person may have gone over", "KKKKKKKKKKKK?", "2025-01-01", spor.Uoplyst, "den 1. januar 2025"},
		{"and the month itself", "KKKKKKKKKKKK??", "2025-02-01", spor.Uoplyst, "i januar 2025"},
		{"engangshjælp too, whatever the municipality says", "EEEEEEEEEEEE?", "2025-01-01", spor.Uoplyst, "den 1. januar 2025"},
		{"the first or the second in its own count", "RRRRRRRRRRR?RRRRRRRRRRRRRRR", "2026-02-05", spor.Opfyldt, ""},
		{"the month at the end of the first count, when a right follows in any case", "?RRRRRRRRRRR?---------", "2025-01-10", spor.Uoplyst, "i januar 2024"},
		{"an early month that moves the months", "?RRRRRRRRRRR?-----------R", "2026-01-10", spor.Uoplyst, "i januar 2024"},
		{"and the month after it", "?RRRRRRRRRRR?-----------R", "2026-01-10", spor.Uoplyst, "i januar 2025"},
	} {
		s := historie(satser.Ressourceforloeb, "2024-01", r.historie)
		s.Perioder = append(s.Perioder, ferie.Periode{Fra: satser.MustDato("2023-12-01"), Til: satser.MustDato("2023-12-31"), Art: ferie.IngenYdelse})
		for i := range s.Perioder {
			if s.Perioder[i].Art == ferie.Engangshjaelp {
				s.Perioder[i].Medregnes = spor.Ja
			}
		}
		got := paa(t, s, r.dag)
		if got.Optjening.Udfald != r.want || got.Optjening.Vindue.IsValid() != (r.want == spor.Opfyldt) {
			t.Errorf("%s: %+v, want %v\n%s", r.grund, got.Optjening, r.want, tekst(got.Spor))
		}
		if r.want == spor.Uoplyst && !strings.Contains(tekst(got.Spor), r.hvornaar) {
			t.Errorf("%s: names\n%s", r.grund, tekst(got.Spor))
		}
	}
}

// TestUoplystHvad: months that could not change the answer are not asked for, and nothing is said that holds in some cases only.
func TestUoplystHvad(t *testing.T) {
	got := paa(t, historie(satser.Ressourceforloeb, "2023-01", "-RRR??RRRRRRRRRRR-RRRRRR?R"), "2025-02-01")
	var navne []string
	for _, x := range got.Spor {
		if x.ID == spor.FerieMaanedUoplyst {
			navne = append(navne, x.Periode.String())
		}
	}
	if !slices.Equal(navne, []string{"2023-05-01/2023-06-30"}) {
		t.Errorf("asks for %v", navne)
	}
	for _, r := range []struct {
		grund, historie, dag string
		talte                int
		naeste               string
		uden                 spor.ID
	}{
		{"the fewest months that it can be", "RRR?RR", "2023-07-10", 2, "", spor.FerieFoersteMaaned},
		{"all of them when nothing is open", "RRRRRR", "2023-07-10", 6, "2024-01-01", 0},
		{"an earlier right whose time is open", "R?RRRRRRRRRRRRR---------------", "2025-05-10", 0, "2026-05-01", spor.FerieUdloebet},
		{"løntilskud that ends in something else on the day", "RRRRRRLLLY", "2023-10-01", 0, "", spor.FerieFoersteMaaned},
		{"løntilskud that goes on", "RRRRRRLLLLL", "2023-10-01", 6, "2024-04-01", 0},
	} {
		got := paa(t, historie(satser.Ressourceforloeb, "2023-01", r.historie), r.dag)
		naeste := satser.Dato{}
		if r.naeste != "" {
			naeste = satser.MustDato(r.naeste)
		}
		if o := got.Optjening; o.Udfald != spor.IkkeOpfyldt || o.Talte != r.talte || o.Naeste != naeste {
			t.Errorf("%s: %+v", r.grund, o)
		}
		if r.uden != 0 && har(got.Spor, r.uden, spor.Opfyldt) || har(got.Spor, r.uden, spor.IkkeOpfyldt) {
			t.Errorf("%s: says\n%s", r.grund, tekst(got.Spor))
		}
	}
}

// TestHelMaaned: a month with days of løntilskud, of holiday with feriegodtgørelse or of nothing stated, and no day of the
// benefit.
func TestHelMaaned(t *testing.T) {
	d := satser.MustDato
	for _, r := range []struct {
		grund    string
		perioder []ferie.Periode
		holdt    []ferie.Ferie
		want     spor.Udfald // on 1 January 2025, after eleven months and June 2024
	}{
		{"a whole month of holiday", nil, []ferie.Ferie{{Fra: d("2024-06-01"), Til: d("2024-06-30"), Art: ferie.MedFerietillaeg}}, spor.Opfyldt},
		{"holiday of both kinds makes a whole month", nil, []ferie.Ferie{
			{Fra: d("2024-06-01"), Til: d("2024-06-12"), Art: ferie.MedFerietillaeg}, {Fra: d("2024-06-13"), Til: d("2024-06-30"), Art: ferie.MedFeriegodtgoerelse},
		}, spor.Opfyldt},
		{"a month of holiday but for a day", []ferie.Periode{{Fra: d("2024-06-30"), Til: d("2024-06-30"), Art: ferie.IngenYdelse}},
			[]ferie.Ferie{{Fra: d("2024-06-01"), Til: d("2024-06-29"), Art: ferie.MedFeriegodtgoerelse}}, spor.IkkeOpfyldt},
		{"the day is not stated", nil, []ferie.Ferie{{Fra: d("2024-06-01"), Til: d("2024-06-29"), Art: ferie.MedFeriegodtgoerelse}}, spor.Uoplyst},
		{"the day is one of holiday with the benefit", nil, []ferie.Ferie{
			{Fra: d("2024-06-01"), Til: d("2024-06-29"), Art: ferie.MedFeriegodtgoerelse}, {Fra: d("2024-06-30"), Til: d("2024-06-30"), Art: ferie.MedYdelse},
		}, spor.Opfyldt},
		{"holiday with kontanthjælp is kontanthjælp", nil, []ferie.Ferie{{Fra: d("2024-06-04"), Til: d("2024-06-06"), Art: ferie.MedKontanthjaelp}}, spor.Opfyldt},
		{"løntilskud on some days, and the others are not stated", []ferie.Periode{{Fra: d("2024-06-15"), Til: d("2024-06-30"), Art: ferie.Loentilskud}}, nil, spor.Uoplyst},
	} {
		s := historie(satser.Ressourceforloeb, "2024-01", "RRRRR?RRRRRRR")
		s.Perioder, s.Holdt = append(s.Perioder, r.perioder...), r.holdt
		if got := paa(t, s, "2025-01-01"); got.Optjening.Udfald != r.want {
			t.Errorf("%s: %v, want %v\n%s", r.grund, got.Optjening.Udfald, r.want, tekst(got.Spor))
		}
	}
	// a holiday between kontanthjælp and the benefit: the right is there on the day of going over
	s := historie(satser.Ressourceforloeb, "2024-01", "KKKKKKKKKKKF-")
	s.Perioder[11].Til = d("2025-01-09")
	s.Perioder = append(s.Perioder, ferie.Periode{Fra: d("2025-01-10"), Art: ferie.Ressourceforloebsydelse})
	if got := paa(t, s, "2025-01-10"); got.Optjening.Optjent != d("2025-01-10") {
		t.Errorf("earned on %v", got.Optjening.Optjent)
	}
}

// TestMedregnesSvar: of several periods of a kind in a month the one with an answer is heard, and what the municipality has
// answered breaks the months as such.
func TestMedregnesSvar(t *testing.T) {
	s := historie(satser.Ressourceforloeb, "2024-01", "SRRRRRRRRRRRR")
	d := satser.MustDato
	s.Perioder[0].Til = d("2024-01-10")
	s.Perioder = append(s.Perioder, ferie.Periode{Fra: d("2024-01-11"), Til: d("2024-01-31"), Art: ferie.Sanktioneret, Medregnes: spor.Ja})
	if got := paa(t, s, "2025-01-01"); got.Udfald != spor.Opfyldt {
		t.Errorf("%v\n%s", got.Udfald, tekst(got.Spor))
	}
	s = historie(satser.Ressourceforloeb, "2024-01", "KKKPPPRRRR")
	s.Perioder[2].Medregnes = spor.Nej
	got := paa(t, s, "2024-10-15")
	if x := trin(t, got.Spor, spor.FerieAfbrudt); x.Periode != satser.MustMaaned("2024-03").Periode() {
		t.Errorf("%s", tekst(got.Spor))
	}
}

// TestDelvisUoplyst: a month with a day of the benefit counts whatever the other days were; one without is open as long as a day
// of it is not stated.
func TestDelvisUoplyst(t *testing.T) {
	for art, want := range map[ferie.Forsoergelse]spor.Udfald{ferie.Ressourceforloebsydelse: spor.Opfyldt, ferie.Sygedagpenge: spor.Uoplyst} {
		s := historie(satser.Ressourceforloeb, "2024-01", "RRRRR?RRRRRRR")
		s.Perioder = append(s.Perioder, ferie.Periode{Fra: satser.MustDato("2024-06-30"), Til: satser.MustDato("2024-06-30"), Art: art})
		if got := paa(t, s, "2025-01-01"); got.Optjening.Udfald != want {
			t.Errorf("%v: %v, want %v", art, got.Optjening.Udfald, want)
		}
	}
}

// TestForud: the time before the first day stated. Not stated, it moves the window and can decide the right.
func TestForud(t *testing.T) {
	for _, r := range []struct {
		grund, historie, dag string
		forud                spor.Svar
		optjening, udfald    spor.Udfald
	}{
		{"nothing before", "RRRRRRRRRRRRR", "2025-01-01", spor.Nej, spor.Opfyldt, spor.Opfyldt},
		{"twelve months give a right in any case: only when it must be used is open", "RRRRRRRRRRRRR", "2025-01-01", 0, spor.Opfyldt, spor.Opfyldt},
		{"five months can be enough with seven before", "RRRRRR", "2024-06-01", 0, spor.Uoplyst, spor.Uoplyst},
		{"months before that are not given", "RRRRRR", "2024-06-01", spor.Ja, spor.Uoplyst, spor.Uoplyst},
		{"not assessed", "RRRRRR", "2024-06-01", spor.IkkeVurderet, spor.Uoplyst, spor.Uoplyst},
		{"five months and nothing before", "RRRRRR", "2024-06-01", spor.Nej, spor.IkkeOpfyldt, spor.IkkeOpfyldt},
		{"an earlier right can outlive a break", "-RRRRRR", "2024-07-01", 0, spor.Uoplyst, spor.Uoplyst},
		{"after twelve months of nothing no earlier right is left", "------------RRRRRR", "2025-06-01", 0, spor.IkkeOpfyldt, spor.IkkeOpfyldt},
	} {
		s := historie(satser.Jobafklaring, "2024-01", r.historie)
		s.Forud = r.forud
		got := paa(t, s, r.dag)
		if got.Optjening.Udfald != r.optjening || got.Udfald != r.udfald {
			t.Errorf("%s: %v and %v, want %v and %v\n%s", r.grund, got.Optjening.Udfald, got.Udfald, r.optjening, r.udfald, tekst(got.Spor))
		}
		if spurgt := har(got.Spor, spor.FerieForudUoplyst, spor.Uoplyst); spurgt != (r.udfald == spor.Uoplyst) {
			t.Errorf("%s: asked for: %v", r.grund, spurgt)
		}
		if r.udfald == spor.Uoplyst && (got.Optjening.Vindue != satser.Periode{} || got.IAlt != 0) {
			t.Errorf("%s: %+v has a window", r.grund, got.Ret)
		}
	}
}

// TestIntetOplyst: a case without facts is a question, before and after its first day.
func TestIntetOplyst(t *testing.T) {
	s := &ferie.Sag{Ordning: satser.Ressourceforloeb}
	if got := paa(t, s, "2024-05-05"); got.Udfald != spor.Uoplyst || !har(got.Spor, spor.FerieForudUoplyst, spor.Uoplyst) {
		t.Errorf("%v\n%s", got.Udfald, tekst(got.Spor))
	}
	s = historie(satser.Ressourceforloeb, "2025-01", "RRRRRRRRRRRR")
	if got := paa(t, s, "2024-05-05"); got.Optjening.Udfald != spor.IkkeOpfyldt || got.Optjening.Talte != 0 {
		t.Errorf("before the first day stated: %+v", got.Optjening)
	}
}
