package raadighed_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// fejl is a fault put into a case, and how it is told.
type fejl struct {
	art    satser.Haendelsesart
	valg   valg
	felt   string
	kode   satser.Kode
	vaerdi string
}

const (
	talk    = satser.UdeblevetFraSamtale
	tilbud  = satser.UdeblevetFraTilbud
	booking = satser.BookingfristOverskredet
	job     = satser.AfvistArbejde
)

// forkert is an answer that is none.
const forkert = spor.Svar(9)

func medVejledning(x raadighed.Vejledning) valg {
	return func(f *raadighed.Forhold) { f.Vejledninger = append(f.Vejledninger, x) }
}

func medForsoeg(x raadighed.Kontaktforsoeg) valg {
	return b(func(y *raadighed.Behandling) { y.Kontaktforsoeg = append(y.Kontaktforsoeg, x) })
}

// TestInputfejl: every fact is checked by itself, and a fault names its field.
func TestInputfejl(t *testing.T) {
	lang := strings.Repeat("æ", raadighed.MaksTekst/2+1)
	kortLang := lang[:32] + "…"
	tjekFejl(t, []fejl{
		{talk, func(f *raadighed.Forhold) { f.ArbejdsgiverMedRefusion = forkert }, "arbejdsgiverMedRefusion", satser.KodeUkendt, "9"},
		{talk, medVejledning(raadighed.Vejledning{Form: raadighed.VejledtSelv}), "vejledninger[1].dag", satser.KodeMangler, ""},
		{talk, medVejledning(raadighed.Vejledning{Dag: dag("2024-01-01")}), "vejledninger[1].form", satser.KodeMangler, ""},
		{talk, medVejledning(raadighed.Vejledning{Dag: dag("2024-01-01"), Form: 4}), "vejledninger[1].form", satser.KodeUkendt, "4"},
		{talk, medVejledning(vejledning("2024-01-01", raadighed.VejledtSelv, forkert, 0)), "vejledninger[1].udleveret", satser.KodeUkendt, "9"},
		{talk, medVejledning(vejledning("2024-01-01", raadighed.VejledtSelv, 0, forkert)), "vejledninger[1].sendt", satser.KodeUkendt, "9"},
		{talk, func(f *raadighed.Forhold) { f.Vejledninger = make([]raadighed.Vejledning, 201) }, "vejledninger", satser.KodeGraense, "201"},

		{talk, medFritagelse(raadighed.Fritagelse{Fra: dag("2024-01-01")}), "fritagelser[0].art", satser.KodeMangler, ""},
		{talk, medFritagelse(raadighed.Fritagelse{Art: 200, Fra: dag("2024-01-01")}), "fritagelser[0].art", satser.KodeUkendt, "200"},
		{talk, medFritagelse(fritaget(satser.FritagetFerie, "", "")), "fritagelser[0].fra", satser.KodeMangler, ""},
		{talk, medFritagelse(fritaget(satser.FritagetFerie, "2024-06-03", "2024-06-02")), "fritagelser[0].til", satser.KodeModstrid, "2024-06-02"},
		{talk, medFritagelse(fritaget(satser.FritagetVentetid, "2024-06-03", "")), "fritagelser[0].art", satser.KodeModstrid, "ventetid"},
		{talk, medFritagelse(raadighed.Fritagelse{Art: satser.FritagetFerie, Fra: dag("2024-06-03"), Aftalt: forkert}), "fritagelser[0].aftalt", satser.KodeUkendt, "9"},
		{talk, medFritagelse(raadighed.Fritagelse{Art: satser.FritagetFerie, Fra: dag("2024-06-03"), Vurdering: forkert}), "fritagelser[0].vurdering", satser.KodeUkendt, "9"},
		{talk, func(f *raadighed.Forhold) { f.Fritagelser = make([]raadighed.Fritagelse, 201) }, "fritagelser", satser.KodeGraense, "201"},

		{talk, func(f *raadighed.Forhold) { f.Haendelser = make([]raadighed.Haendelse, 201) }, "haendelser", satser.KodeGraense, "201"},
		{talk, h(func(x *raadighed.Haendelse) { x.Art = 0 }), "haendelser[0].art", satser.KodeMangler, ""},
		{talk, h(func(x *raadighed.Haendelse) { x.Art = 99 }), "haendelser[0].art", satser.KodeUkendt, "99"},
		{talk, h(func(x *raadighed.Haendelse) { x.Dag = satser.Dato{} }), "haendelser[0].dag", satser.KodeMangler, ""},
		{satser.FortietArbejde, h(func(x *raadighed.Haendelse) { x.Konstateret = dag("2024-06-24") }), "haendelser[0].konstateret", satser.KodeModstrid, "2024-06-24"},
		{tilbud, h(func(x *raadighed.Haendelse) { x.Fravaer = nil }), "haendelser[0].fravaer", satser.KodeMangler, ""},
		{tilbud, h(func(x *raadighed.Haendelse) { x.Fravaer = append(x.Fravaer, raadighed.Fravaersdag{}) }), "haendelser[0].fravaer[1].dag", satser.KodeMangler, ""},
		{tilbud, h(func(x *raadighed.Haendelse) { x.Fravaer = make([]raadighed.Fravaersdag, 401) }), "haendelser[0].fravaer", satser.KodeGraense, "401"},
		{talk, h(func(x *raadighed.Haendelse) { x.Fravaer = []raadighed.Fravaersdag{{Dag: x.Dag}} }), "haendelser[0].fravaer", satser.KodeModstrid, "udeblevet-fra-samtale"},
		{job, kontakt("", "", "2024-06-04"), "haendelser[0].udenKontaktTil", satser.KodeModstrid, "afvist-arbejde"},
		{tilbud, kontakt("", "2024-06-04", ""), "haendelser[0].udenKontaktTil", satser.KodeModstrid, "udeblevet-fra-tilbud"},
		{talk, kontakt("2024-06-04", "2024-06-05", ""), "haendelser[0].booket", satser.KodeModstrid, "2024-06-05"},
		{talk, kontakt("2024-06-02", "", ""), "haendelser[0].kontakt", satser.KodeModstrid, "2024-06-02"},
		{booking, kontakt("", "2024-06-02", ""), "haendelser[0].booket", satser.KodeModstrid, "2024-06-02"},
		{talk, kontakt("", "", "2024-06-02"), "haendelser[0].udenKontaktTil", satser.KodeModstrid, "2024-06-02"},
		{satser.FortietArbejde, h(func(x *raadighed.Haendelse) { x.Konstateret = dag("2024-06-02") }), "haendelser[0].konstateret", satser.KodeModstrid, "2024-06-02"},
		{booking, frist("2024-06-04", spor.Ja), "haendelser[0].fristGivet", satser.KodeModstrid, "2024-06-04"},
		{satser.MedvirkerIkke, gange(-1, 0), "haendelser[0].gange", satser.KodeFortegn, "-1"},
		{talk, h(func(x *raadighed.Haendelse) { x.Tilbud = lang }), "haendelser[0].tilbud", satser.KodeGraense, kortLang},
		{talk, h(func(x *raadighed.Haendelse) { x.Beskrivelse = lang }), "haendelser[0].beskrivelse", satser.KodeGraense, kortLang},

		{talk, b(func(y *raadighed.Behandling) { y.Hoering = 7 }), "haendelser[0].behandling.hoering", satser.KodeUkendt, "7"},
		{talk, b(func(y *raadighed.Behandling) { y.HoertDen = dag("2024-06-02") }), "haendelser[0].behandling.hoertDen", satser.KodeModstrid, "2024-06-02"},
		{talk, b(func(y *raadighed.Behandling) { y.Afgjort = dag("2024-06-02") }), "haendelser[0].behandling.afgjort", satser.KodeModstrid, "2024-06-02"},
		{talk, b(func(y *raadighed.Behandling) { y.Afregnes = satser.MustMaaned("2024-05") }), "haendelser[0].behandling.afregnes", satser.KodeModstrid, "2024-05"},
		{talk, medForsoeg(raadighed.Kontaktforsoeg{Maade: raadighed.KontaktTelefon}), "haendelser[0].behandling.kontaktforsoeg[2].dag", satser.KodeMangler, ""},
		{talk, medForsoeg(et("2024-06-03", 0)), "haendelser[0].behandling.kontaktforsoeg[2].maade", satser.KodeMangler, ""},
		{talk, medForsoeg(et("2024-06-03", 7)), "haendelser[0].behandling.kontaktforsoeg[2].maade", satser.KodeUkendt, "7"},
		{talk, medForsoeg(raadighed.Kontaktforsoeg{Dag: dag("2024-06-03"), Maade: 1, Samtykke: forkert}), "haendelser[0].behandling.kontaktforsoeg[2].samtykke", satser.KodeUkendt, "9"},
		{talk, b(func(y *raadighed.Behandling) { y.Kontaktforsoeg = make([]raadighed.Kontaktforsoeg, 201) }), "haendelser[0].behandling.kontaktforsoeg", satser.KodeGraense, "201"},
		{talk, medGrund(raadighed.Grund{}), "haendelser[0].behandling.grunde[0].art", satser.KodeMangler, ""},
		{talk, medGrund(raadighed.Grund{Art: 77}), "haendelser[0].behandling.grunde[0].art", satser.KodeUkendt, "77"},
		{talk, medGrund(raadighed.Grund{Art: satser.GrundAnden}), "haendelser[0].behandling.grunde[0].beskrivelse", satser.KodeMangler, ""},
		{talk, medGrund(raadighed.Grund{Art: satser.GrundSygdom, Meldt: 5}), "haendelser[0].behandling.grunde[0].meldt", satser.KodeUkendt, "5"},
		{talk, medGrund(raadighed.Grund{Art: satser.GrundSygdom, Til: dag("2024-06-03")}), "haendelser[0].behandling.grunde[0].fra", satser.KodeMangler, ""},
		{talk, medGrund(grundI("2024-06-03", "2024-06-02", "")), "haendelser[0].behandling.grunde[0].til", satser.KodeModstrid, "2024-06-02"},
		{talk, medGrund(raadighed.Grund{Art: satser.GrundSygdom, Tilbud: lang}), "haendelser[0].behandling.grunde[0].tilbud", satser.KodeGraense, kortLang},
		{talk, medGrund(raadighed.Grund{Art: satser.GrundSygdom, Beskrivelse: lang}), "haendelser[0].behandling.grunde[0].beskrivelse", satser.KodeGraense, kortLang},
		{talk, medGrund(raadighed.Grund{Art: satser.GrundSygdom, Godtgjort: forkert}), "haendelser[0].behandling.grunde[0].godtgjort", satser.KodeUkendt, "9"},
		{talk, medGrund(raadighed.Grund{Art: satser.GrundSygdom, AndenPasning: forkert}), "haendelser[0].behandling.grunde[0].andenPasning", satser.KodeUkendt, "9"},
		{talk, medGrund(raadighed.Grund{Art: satser.GrundSygdom, Vurdering: forkert}), "haendelser[0].behandling.grunde[0].vurdering", satser.KodeUkendt, "9"},
		{talk, b(func(y *raadighed.Behandling) { y.Grunde = make([]raadighed.Grund, 201) }), "haendelser[0].behandling.grunde", satser.KodeGraense, "201"},
	})
}

// TestForkerteSvar: an answer that is none is refused in each of its places.
func TestForkerteSvar(t *testing.T) {
	for felt, x := range map[string]func(*raadighed.Haendelse) *spor.Svar{
		"iPlanen":          func(x *raadighed.Haendelse) *spor.Svar { return &x.IPlanen },
		"vejledtOmBooking": func(x *raadighed.Haendelse) *spor.Svar { return &x.VejledtOmBooking },
		"oplystFoelge":     func(x *raadighed.Haendelse) *spor.Svar { return &x.OplystFoelge },
		"oplystSkridt":     func(x *raadighed.Haendelse) *spor.Svar { return &x.OplystSkridt },
		"advarsel":         func(x *raadighed.Haendelse) *spor.Svar { return &x.Advarsel },
		"paaAndenVis":      func(x *raadighed.Haendelse) *spor.Svar { return &x.PaaAndenVis },
		"bedreVidende":     func(x *raadighed.Haendelse) *spor.Svar { return &x.BedreVidende },

		"behandling.kontaktUdtoemt":         func(x *raadighed.Haendelse) *spor.Svar { return &x.Behandling.KontaktUdtoemt },
		"behandling.arbejdsgiverOrienteret": func(x *raadighed.Haendelse) *spor.Svar { return &x.Behandling.ArbejdsgiverOrienteret },
		"behandling.rimeligGrund":           func(x *raadighed.Haendelse) *spor.Svar { return &x.Behandling.RimeligGrund },
		"behandling.andreForhold":           func(x *raadighed.Haendelse) *spor.Svar { return &x.Behandling.AndreForhold },
		"behandling.fremmerRaadighed":       func(x *raadighed.Haendelse) *spor.Svar { return &x.Behandling.FremmerRaadighed },
		"behandling.begrundelse":            func(x *raadighed.Haendelse) *spor.Svar { return &x.Behandling.Begrundelse },
		"behandling.ophoer":                 func(x *raadighed.Haendelse) *spor.Svar { return &x.Behandling.Ophoer },
	} {
		saet := h(func(y *raadighed.Haendelse) { *x(y) = forkert })
		tjekFejl(t, []fejl{{talk, saet, "haendelser[0]." + felt, satser.KodeUkendt, "9"}})
	}
}

func tjekFejl(t *testing.T, alle []fejl) {
	t.Helper()
	for _, r := range alle {
		f := sag(r.art, "2024-06-03", r.valg)
		for navn, err := range map[string]error{"Valider": f.Valider(rf), "Vurder": foerste(vurderer(rf).Vurder(f, 0)), "Begrund": foerste(vurderer(rf).Begrund(f, 0))} {
			x := inputfejl(err)
			if x == nil || x.Felt != r.felt || x.Kode != r.kode || x.Vaerdi != r.vaerdi || x.Krav == "" {
				t.Errorf("%s: %v, want %s %q at %s", navn, err, r.kode, r.vaerdi, r.felt)
			}
		}
	}
}

func foerste[T any](_ T, err error) error { return err }

// TestGraensetilfaelde: the most that a case can hold is taken.
func TestGraensetilfaelde(t *testing.T) {
	f := sag(tilbud, "2024-06-03")
	for i := range 200 {
		f.Vejledninger = append(f.Vejledninger[:i:i], selv("2024-01-01"))
		f.Fritagelser = append(f.Fritagelser, fritaget(satser.Omsorgsorlov, "2024-06-03", ""))
		f.Haendelser[0].Behandling.Grunde = append(f.Haendelser[0].Behandling.Grunde, raadighed.Grund{Art: satser.GrundSygdom, Godtgjort: spor.Nej})
		f.Haendelser[0].Behandling.Kontaktforsoeg = append(f.Haendelser[0].Behandling.Kontaktforsoeg[:i:i], et("2024-06-03", 1))
	}
	f.Haendelser[0].Behandling.KontaktUdtoemt = spor.Ja
	f.Haendelser[0].Fravaer = raadighed.FravaerPaa(satser.MustPeriode("2024-06-03", "2025-12-31"))[:raadighed.MaksFravaer]
	f.Haendelser[0].Behandling.HoertDen, f.Haendelser[0].Behandling.Afgjort = dag("2025-12-11"), dag("2025-12-11")
	f.Haendelser[0].Tilbud, f.Haendelser[0].Beskrivelse = strings.Repeat("a", raadighed.MaksTekst), strings.Repeat("ø", raadighed.MaksTekst/2)
	for range 199 {
		f.Haendelser = append(f.Haendelser, f.Haendelser[0])
	}
	if x := vurder(t, rf, f); x.Svar() != "ja" {
		t.Errorf("%s\n%s", x.Svar(), trinliste(x.Spor[:10]))
	}
	// A holiday, a ground or an attempt before the failure is no fault: it only counts for nothing.
	if x := vurder(t, rf, sag(talk, "2024-06-03", medForsoeg(et("2020-01-01", 1)), medGrund(grundI("2020-01-01", "2020-01-02", "")))); x.Svar() != "ja" {
		t.Errorf("%s", x.Svar())
	}
}

// TestIntetForhold: what is not there is a fault and not a panic.
func TestIntetForhold(t *testing.T) {
	god := sag(talk, "2024-06-03")
	for _, r := range []struct {
		grund string
		v     raadighed.Vurderer
		f     *raadighed.Forhold
		nr    int
		felt  string
		kode  satser.Kode
	}{
		{"no case", vurderer(rf), nil, 0, "", satser.KodeMangler},
		{"no rules", raadighed.Vurderer{Ordning: rf}, god, 0, "regler", satser.KodeMangler},
		{"no scheme", raadighed.Vurderer{Regler: satser.Gaeldende()}, god, 0, "ordning", satser.KodeMangler},
		{"an unknown scheme", vurderer(3), god, 0, "ordning", satser.KodeUkendt},
		{"nothing at all", raadighed.Vurderer{}, nil, 0, "regler", satser.KodeMangler},
		{"an empty case", vurderer(rf), &raadighed.Forhold{}, 0, "haendelser", satser.KodeGraense},
		{"before the first", vurderer(rf), god, -1, "haendelser", satser.KodeGraense},
		{"after the last", vurderer(rf), god, 1, "haendelser", satser.KodeGraense},
		{"a zero failure", vurderer(rf), &raadighed.Forhold{Haendelser: make([]raadighed.Haendelse, 1)}, 0, "haendelser[0].art", satser.KodeMangler},
		{"kap. 6 a has no waiting period", vurderer(rf), sag(talk, "2024-06-03", medFritagelse(fritaget(satser.FritagetVentetid, "2024-06-03", ""))), 0, "fritagelser[0].art", satser.KodeModstrid},
		{"kap. 6 b has no sundhedskoordinator", vurderer(jaf), sag(talk, "2024-06-03", medFritagelse(fritaget(satser.FritagetSundhedskoordinator, "2024-06-03", ""))), 0, "fritagelser[0].art", satser.KodeModstrid},
	} {
		v, err1 := r.v.Vurder(r.f, r.nr)
		x, err2 := r.v.Begrund(r.f, r.nr)
		trin := []spor.Trin{{ID: spor.Ret}}
		w, ud, err3 := r.v.BegrundI(trin, r.f, r.nr, 0)
		for _, err := range []error{err1, err2, err3} {
			if fejl := inputfejl(err); fejl == nil || fejl.Felt != r.felt || fejl.Kode != r.kode {
				t.Errorf("%s: %v, want %s at %q", r.grund, err, r.kode, r.felt)
			}
		}
		if v != (raadighed.Vurdering{}) || w != v || x.Vurdering != v || x.Spor != nil || len(ud) != 1 || ud[0] != trin[0] {
			t.Errorf("%s: a fault comes with an answer", r.grund)
		}
	}
}

// TestFriFejl: Fri refuses an index that the case does not have, and tells of rules that are not known.
func TestFriFejl(t *testing.T) {
	god := sag(talk, "2024-06-03", medGrund(grundI("2024-06-03", "", "")))
	for _, nr := range []int{-1, 1, 1 << 40} {
		if fri, err := vurderer(rf).Fri(god, nr, dag("2024-06-03")); fri || inputfejl(err) == nil || inputfejl(err).Felt != "haendelser" {
			t.Errorf("%d: %v, %v", nr, fri, err)
		}
	}
	if fri, err := vurderer(rf).Fri(nil, 0, dag("2024-06-03")); fri || inputfejl(err) == nil {
		t.Errorf("no case: %v, %v", fri, err)
	}
	sent := sag(talk, "2024-06-03", medGrund(grundI(foersteUkendte.String(), "", "")))
	sent.Haendelser[0].Dag = foersteUkendte
	if fri, err := vurderer(rf).Fri(sent, 0, foersteUkendte.AddDays(1)); fri || udenfor(err) == nil {
		t.Errorf("beyond known law: %v, %v", fri, err)
	}
	if fri, err := (raadighed.Vurderer{Ordning: rf}).Fri(god, 0, dag("2024-06-03")); fri || err == nil {
		t.Errorf("no rules: %v, %v", fri, err)
	}
	if fri, err := vurderer(rf).Fri(god, 0, satser.Dato{}); fri || err != nil {
		t.Errorf("no day: %v, %v", fri, err)
	}
}
