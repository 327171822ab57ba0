package efterregulering_test

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// fyldt is a case with one row in every list and every fact stated.
func fyldt() *ydelse.Sag {
	d := func(s string) satser.Dato { return dag("2024-" + s) }
	p := satser.Periode{Fra: d("05-01"), Til: d("05-31")}
	return &ydelse.Sag{
		Ordning: jaf, Foedt: dag("2002-05-17"),
		Forloeb: []ydelse.Forloeb{{Fra: dag("2022-01-01"), Til: d("12-31"), Bevilget: dag("2021-12-01"), Tidligere: ydelse.TidligereYdelse{
			Art: ydelse.Sygedagpenge, Beloeb: satser.MustBeloeb("100"), Pr: ydelse.PrMaaned, SidsteDag: d("10-31"),
		}}},
		Bolig:        []ydelse.Bolig{{Fra: dag("2022-01-01"), Til: d("12-31"), HosForaelder: spor.Ja}},
		Boern:        []ydelse.Barn{{Foedt: dag("2023-03-03"), Ophold: ydelse.Danmark, Fra: dag("2023-04-04"), Til: d("05-05")}},
		Bidrag:       []ydelse.Bidrag{{Fra: d("01-01"), Til: d("12-31"), Fastsat: kr("1500"), Normalbidrag: kr("1400")}},
		Tidligere:    ydelse.TidligereYdelse{Art: ydelse.Sygedagpenge, Beloeb: kr("4000"), Pr: ydelse.PrUge, SidsteDag: d("03-31")},
		Selvstaendig: []ydelse.Selvstaendig{{Fra: d("06-01"), Til: d("06-30"), Arbejde: ydelse.HoejstHalvdelen}},
		Lofter:       []ydelse.Loft{{Fra: d("07-01"), Til: d("07-31"), Art: ydelse.Loft10f, Niveau: kr("7000"), Hjaelp: sanktion.LoftVoksen}},
		Indtaegter: []ydelse.Indtaegt{{
			Art: satser.Tilbudsindtaegt, Beloeb: kr("1000"), EgenPension: kr("10"), ArbejdsgiverPension: kr("20"), Timer: 3700, Periode: p,
			Udbetalt: d("05-31"), Vurdering: satser.KroneForKrone,
		}},
		Ret: ydelse.Retsforhold{
			Betingelser: []ydelse.Betingelse{{Fra: d("08-01"), Til: d("08-05"), Art: ydelse.AktivDeltagelse, Opfyldt: spor.Ja}},
			Bevaret:     []ydelse.BevaretRet{{Fra: d("08-01"), Til: d("08-05"), Art: ydelse.VedSygdom}},
			Ferie:       []ydelse.Ferie{{Fra: d("09-01"), Til: d("09-07"), Art: ydelse.FerieMedYdelse, Ret: spor.Ja, Aftalt: spor.Ja}},
			Udland: []ydelse.Udlandsophold{{
				Fra: d("10-01"), Til: d("10-02"), Art: ydelse.UdlandSamvaer, Tilladt: spor.Ja, Raadighed: spor.Ja, Meddelt: d("09-20"),
			}},
			Ophoer: []ydelse.Forloebsophoer{{Fra: d("12-01"), Art: ydelse.Frasagt}},
		},
		Raadighed: raadighed.Forhold{
			Vejledninger:   []raadighed.Vejledning{{Dag: d("01-05"), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja}},
			FoersteSamtale: d("02-02"), ArbejdsgiverMedRefusion: spor.Ja,
			Fritagelser: []raadighed.Fritagelse{{Art: satser.FritagetBarsel, Fra: d("02-01"), Til: d("02-09"), Tilbud: "a", Aftalt: spor.Ja, Vurdering: spor.Ja}},
			Haendelser: []raadighed.Haendelse{{
				Art: satser.UdeblevetFraSamtale, Dag: d("03-04"), Fravaer: []raadighed.Fravaersdag{{Dag: d("03-04")}}, IPlanen: spor.Ja, Tilbud: "a",
				Kontakt: d("03-06"), Booket: d("03-07"), UdenKontaktTil: d("03-05"), FristGivet: d("02-20"), VejledtOmBooking: spor.Ja,
				OplystFoelge: spor.Ja, OplystSkridt: spor.Ja, Advarsel: spor.Ja, Gange: 1, PaaAndenVis: spor.Ja, BedreVidende: spor.Ja,
				Konstateret: d("03-08"), Beskrivelse: "a",
				Behandling: raadighed.Behandling{
					Kontaktforsoeg: []raadighed.Kontaktforsoeg{{Dag: d("03-05"), Maade: raadighed.KontaktTelefon, Samtykke: spor.Ja}}, KontaktUdtoemt: spor.Ja,
					Hoering: raadighed.Hoert, HoertDen: d("03-10"), ArbejdsgiverOrienteret: spor.Ja,
					Grunde: []raadighed.Grund{{
						Art: satser.GrundSygdom, Fra: d("03-04"), Til: d("03-05"), Tilbud: "a", Godtgjort: spor.Ja, Meldt: raadighed.MeldtSomAnvist,
						AndenPasning: spor.Ja, Vurdering: spor.Ja, Beskrivelse: "a",
					}},
					RimeligGrund: spor.Ja, AndreForhold: spor.Ja, FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja, Ophoer: spor.Ja,
					Afgjort: d("03-20"), Afregnes: maaned("2024-03"),
				},
			}},
		},
	}
}

// blade calls f with the path of every value in v that is no list and no struct of its own, and a function that changes it.
func blade(v reflect.Value, sti string, f func(sti string, ret func())) {
	switch x := v.Addr().Interface().(type) {
	case *satser.Dato:
		f(sti, func() { *x = x.AddDays(1) })
		return
	case *satser.Maaned:
		f(sti, func() { *x = x.Add(1) })
		return
	case *satser.Beloeb:
		f(sti, func() { *x = satser.BeloebAfEnheder(x.Enheder() + 10_000) })
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			blade(v.Field(i), sti+"."+v.Type().Field(i).Name, f)
		}
	case reflect.Slice:
		if v.Len() == 0 {
			panic("fyldt has no " + sti)
		}
		for i := range v.Len() {
			blade(v.Index(i), sti, f)
		}
	case reflect.String:
		f(sti, func() { v.SetString(v.String() + "x") })
	case reflect.Bool:
		f(sti, func() { v.SetBool(!v.Bool()) })
	case reflect.Uint8:
		f(sti, func() { v.SetUint(3 - v.Uint()%2) }) // another small value
	default:
		f(sti, func() { v.SetInt(v.Int() + 1) })
	}
}

// TestHvertFelt changes every field of a case, one at a time: exactly one change is found, it names what is different, and no field
// added later escapes the test. The facts need not make sense together.
func TestHvertFelt(t *testing.T) {
	var stier []string
	blade(reflect.ValueOf(fyldt()).Elem(), "Sag", func(sti string, _ func()) { stier = append(stier, sti) })
	if len(stier) < 95 {
		t.Fatalf("only %d fields", len(stier))
	}
	for k, sti := range stier {
		nu := fyldt()
		n := 0
		blade(reflect.ValueOf(nu).Elem(), "Sag", func(_ string, ret func()) {
			if n == k {
				ret()
			}
			n++
		})
		alle := efterregulering.Find(fyldt(), nu)
		if len(alle) != 1 || alle[0].Art != efterregulering.Aendret || len(alle[0].Felter) == 0 {
			t.Errorf("%s: %+v", sti, alle)
			continue
		}
		for _, f := range alle[0].Felter {
			if f.Navn == "" || f.Foer == f.Nu && f.Foer != "" {
				t.Errorf("%s: %+v", sti, f)
			}
		}
	}
	if alle := efterregulering.Find(fyldt(), fyldt()); len(alle) != 0 {
		t.Errorf("nothing is changed: %+v", alle)
	}
}

// TestRaekker: rows are added, removed and changed, and a changed one is named by what is different.
func TestRaekker(t *testing.T) {
	tre := samlet(loen("2024-01", "1000"), loen("2024-02", "1000"), loen("2024-03", "1000"))
	for _, r := range []struct {
		grund    string
		foer, nu *ydelse.Sag
		vil      []string
	}{
		{"the middle one is gone", sag(jaf, tre), sag(jaf, loen("2024-01", "1000"), loen("2024-03", "1000")), []string{
			"indtaegt 2-0 løn på 1.000,00 kr. udbetalt den 29. februar 2024 er fjernet",
		}},
		{"another order is no change", sag(jaf, tre), sag(jaf, loen("2024-03", "1000"), loen("2024-01", "1000"), loen("2024-02", "1000")), nil},
		{"two equal ones, one is gone", sag(jaf, loen("2024-01", "1000"), loen("2024-01", "1000")), sag(jaf, loen("2024-01", "1000")), []string{
			"indtaegt 2-0 løn på 1.000,00 kr. udbetalt den 31. januar 2024 er fjernet",
		}},
		{"another amount", sag(jaf, tre), sag(jaf, loen("2024-01", "1000"), loen("2024-02", "2000"), loen("2024-03", "1000")), []string{
			"indtaegt 2-2 løn på 1.000,00 kr. udbetalt den 29. februar 2024 er ændret: beløb fra 1.000,00 kr. til 2.000,00 kr.",
		}},
		{"the amount before the day of payment", sag(jaf, loen("2024-01", "1000"), forsinket("2024-01", "1500", "2024-02-15")), sag(jaf, forsinket("2024-01", "1000", "2024-02-15"), loen("2024-01", "2000")), []string{
			"indtaegt 1-2 løn på 1.000,00 kr. udbetalt den 31. januar 2024 er ændret: beløb fra 1.000,00 kr. til 2.000,00 kr.",
			"indtaegt 2-1 løn på 1.500,00 kr. udbetalt den 15. februar 2024 er ændret: beløb fra 1.500,00 kr. til 1.000,00 kr.",
		}},
		{"another day of payment", sag(jaf, loen("2024-01", "1000")), sag(jaf, forsinket("2024-01", "1000", "2024-02-15")), []string{
			"indtaegt 1-1 løn på 1.000,00 kr. udbetalt den 31. januar 2024 er ændret: udbetalt fra den 31. januar 2024 til den 15. februar 2024",
		}},
		{"another period", sag(jaf, loen("2024-01", "1000")), sag(jaf, forsinket("2023-12", "1000", "2024-01-31")), []string{
			"indtaegt 1-1 løn på 1.000,00 kr. udbetalt den 31. januar 2024 er ændret: periode fra 1. januar 2024 – 31. januar 2024 til 1. december 2023 – 31. december 2023",
		}},
		{"another kind", sag(jaf, loen("2024-01", "1000")), sag(jaf, indtaegt(satser.Laan, "2024-01", "1000")), []string{
			"indtaegt 1-1 løn på 1.000,00 kr. udbetalt den 31. januar 2024 er ændret: art fra løn til lån",
		}},
		{"another time", sag(jaf, loen("2024-01", "1000")), sag(jaf, loen("2024-03", "1000")), []string{
			"indtaegt 1-1 løn på 1.000,00 kr. udbetalt den 31. januar 2024 er ændret: periode fra 1. januar 2024 – 31. januar 2024 til 1. marts 2024 – 31. marts 2024; udbetalt fra den 31. januar 2024 til den 31. marts 2024",
		}},
		{"nothing is the same", sag(jaf, loen("2024-01", "1000")), sag(jaf, indtaegt(satser.Laan, "2024-03", "7")), []string{
			"indtaegt 1-0 løn på 1.000,00 kr. udbetalt den 31. januar 2024 er fjernet", "indtaegt 0-1 lån på 7,00 kr. udbetalt den 31. marts 2024 er tilføjet",
		}},
		{"a child, and where it is", sag(jaf, barn("2020-02-02")), sag(jaf, barn("2020-02-02"), barn("2024-02-02")), []string{"barn 0-2 barn født den 2. februar 2024 er tilføjet"}},
		{"its birthday was wrong", sag(jaf, barn("2020-02-02")), sag(jaf, barn("2020-02-20")), []string{
			"barn 1-1 barn født den 2. februar 2020 er ændret: født fra den 2. februar 2020 til den 20. februar 2020",
		}},
		{"the end of an open course", sag(jaf), sag(jaf, forloeb("2020-01-01", "2024-06-30")), []string{
			"forloeb 1-1 forløb fra den 1. januar 2020 er ændret: sidste dag: nu den 30. juni 2024",
		}},
		{"the course is another one", sag(jaf), sag(jaf, forloeb("2021-01-01", "2024-06-30")), []string{
			"forloeb 1-0 forløb fra den 1. januar 2020 er fjernet", "forloeb 0-1 forløb 1. januar 2021 – 30. juni 2024 er tilføjet",
		}},
		{"a failure with another ground", sag(jaf, udeblevet("2024-08-08", "2024-08-13")), sag(jaf, samlet(udeblevet("2024-08-08", "2024-08-13"), grund)), []string{
			"haendelse 1-1 hændelsen »udeblivelse fra en samtale som led i forløbet« 8. august 2024 – 12. august 2024 er ændret: grunde; rimelig grund fra »nej« til »ja«",
		}},
		{"two failures change places: another order is no change", sag(jaf, udeblevet("2024-08-08", "2024-08-09"), udeblevet("2024-09-09", "2024-09-10")), sag(jaf, udeblevet("2024-09-09", "2024-09-10"), udeblevet("2024-08-08", "2024-08-09")), nil},
		{"one of two failures, by its day", sag(jaf, udeblevet("2024-08-08", "2024-08-09"), udeblevet("2024-09-09", "2024-09-10")), sag(jaf, udeblevet("2024-08-08", "2024-08-09"), udeblevet("2024-09-09", "2024-09-12")), []string{
			"haendelse 2-2 hændelsen »udeblivelse fra en samtale som led i forløbet« den 9. september 2024 er ændret: kontakt fra den 10. september 2024 til den 12. september 2024; hørt fra den 10. september 2024 til den 12. september 2024",
		}},
	} {
		var fik []string
		for _, a := range efterregulering.Find(r.foer, r.nu) {
			fik = append(fik, a.Emne.String()+" "+string(rune('0'+a.Foer))+"-"+string(rune('0'+a.Nu))+" "+a.Tekst())
		}
		if d := cmp.Diff(r.vil, fik); d != "" {
			t.Errorf("%s: (-want +got)\n%s", r.grund, d)
		}
	}
}

// grund gives the last failure a ground.
func grund(s *ydelse.Sag) {
	b := &s.Raadighed.Haendelser[len(s.Raadighed.Haendelser)-1].Behandling
	b.Grunde, b.RimeligGrund = []raadighed.Grund{{Art: satser.GrundSygdom, Godtgjort: spor.Ja}}, spor.Ja
}

// TestNavne: the kinds have names that read back, and nothing else has.
func TestNavne(t *testing.T) {
	for e := efterregulering.Emne(0); e < 30; e++ {
		b, err := e.MarshalText()
		var igen efterregulering.Emne
		kendt := e >= efterregulering.EmneUdbetaling && e <= efterregulering.EmneRegler
		if e.IsValid() != kendt || kendt != (err == nil && igen.UnmarshalText(b) == nil && igen == e && e.Tekst() != "ukendt" && e.String() == string(b)) {
			if e != 0 {
				t.Errorf("%d: %q, %v", e, b, err)
			}
		}
	}
	for a := efterregulering.Aendringsart(1); a <= efterregulering.Aendret; a++ {
		b, err := a.MarshalText()
		var igen efterregulering.Aendringsart
		if err != nil || igen.UnmarshalText(b) != nil || igen != a || a.String() != string(b) {
			t.Errorf("%d: %q, %v", a, b, err)
		}
	}
	for v := efterregulering.UforsvarligOekonomi; v <= efterregulering.KanTilbagebetaleKortTid; v++ {
		b, err := v.MarshalText()
		var igen efterregulering.Vilkaarsgrund
		if err != nil || igen.UnmarshalText(b) != nil || igen != v || v.String() != string(b) {
			t.Errorf("%d: %q, %v", v, b, err)
		}
	}
	var a efterregulering.Aendringsart
	var v efterregulering.Vilkaarsgrund
	var e efterregulering.Emne
	if a.UnmarshalText([]byte("x")) == nil || v.UnmarshalText([]byte("x")) == nil || e.UnmarshalText([]byte("x")) == nil || e.Tekst() != "ukendt" {
		t.Error("an unknown name is read")
	}
}
