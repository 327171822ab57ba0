package raadighed_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// tekstsag is a case whose text is kept under testdata/tekst.
type tekstsag struct {
	navn string
	o    satser.Ordning
	f    *raadighed.Forhold
}

var tekstsager = []tekstsag{
	{"ja-samtale", rf, sag(talk, "2024-06-06", forsoeg(spor.Ja, et("2024-06-06", 1), et("2024-06-07", 1), et("2024-06-10", 2)), kontakt("", "", "2024-06-10"),
		medGrund(raadighed.Grund{Art: satser.GrundBoernepasning, Godtgjort: spor.Ja, AndenPasning: spor.Ja}))},
	{"nej-sygdom", rf, sag(tilbud, "2024-09-02", fravaer("2024-09-02", "2024-09-03"), medGrund(godtgjort(satser.GrundSygdom)),
		b(func(y *raadighed.Behandling) { y.RimeligGrund = spor.Ja }))},
	{"uoplyst-nyt-tilbud", jaf, nyTilbudssag()},
	{"skoen-psykisk-sygdom", rf, sag(satser.UdeblevetFraRaadighedsvurdering, "2025-09-01",
		medGrund(raadighed.Grund{Art: satser.GrundAnden, Beskrivelse: "kan ikke forlade hjemmet", Godtgjort: spor.Ja}),
		b(func(y *raadighed.Behandling) { y.RimeligGrund, y.AndreForhold, y.FremmerRaadighed = 0, 0, 0 }))},
	{"nej-gruppevejledning", jaf, sag(booking, "2022-06-14", vejledt(vejledning("2022-05-02", raadighed.VejledtIGruppe, spor.Ja, spor.Ja)))},
	{"ingen-hjemmel", rf, sag(satser.UdeblevetFraRehabiliteringsteam, "2024-06-03")},
	{"ophoer-2018", rf, sag(satser.MedvirkerIkke, "2018-03-05", gange(3, 0), medGrund(grundI("", "", "")), b(func(y *raadighed.Behandling) { y.Ophoer = 0 }))},
	{"fortiet-arbejde", jaf, sag(satser.FortietArbejde, "2023-02-01", b(func(y *raadighed.Behandling) { y.Afgjort = satser.Dato{} }))},
}

// nyTilbudssag is a case that has just been opened: three days of absence, a holiday that was spoken of, and nothing done
// yet.
func nyTilbudssag() *raadighed.Forhold {
	f := &raadighed.Forhold{
		Fritagelser:             []raadighed.Fritagelse{fritaget(satser.FritagetFerie, "2026-03-04", "2026-03-06")},
		ArbejdsgiverMedRefusion: spor.Ja,
		Haendelser:              []raadighed.Haendelse{{Art: tilbud}},
	}
	fravaer("2026-03-02", "2026-03-03", "2026-03-04")(f)
	return f
}

// TestTekst: the texts are kept, so that a change of the wording is seen.
func TestTekst(t *testing.T) {
	for _, s := range tekstsager {
		t.Run(s.navn, func(t *testing.T) {
			sammenhold(t, "tekst/"+s.navn+".txt", vurder(t, s.o, s.f).Tekst())
		})
	}
}

// TestOverskrift: the first line says what happened, when, and the answer, and never yes but for a yes.
func TestOverskrift(t *testing.T) {
	for _, s := range tekstsager {
		x := vurder(t, s.o, s.f)
		linje, _, _ := strings.Cut(x.Tekst(), "\n")
		if strings.Contains(linje, "Ja") != x.MaaSanktioneres() || !strings.Contains(linje, "Kan der sanktioneres?") {
			t.Errorf("%s: %s", s.navn, linje)
		}
	}
	intet := raadighed.Begrundet{Vurdering: raadighed.Vurdering{Haendelse: talk}}
	if s := intet.Tekst(); !strings.Contains(s, "ikke noget udfald") {
		t.Errorf("no outcome: %q", s)
	}
}

// TestTjekliste: each step is a point; what wants something says what to do, with a field that exists; what is to be
// assessed says what to weigh; what is in order says neither.
func TestTjekliste(t *testing.T) {
	felter := feltnavne()
	for _, s := range tekstsager {
		x := vurder(t, s.o, s.f)
		punkter := x.Tjekliste()
		if len(punkter) != len(x.Spor) {
			t.Fatalf("%s: %d points of %d steps", s.navn, len(punkter), len(x.Spor))
		}
		for i, p := range punkter {
			mangler := p.Tilstand == raadighed.Mangler || p.Tilstand == raadighed.SkalVurderes
			if p.Tilstand == 0 || p.ID == spor.ArbejdsgiverOrienteres != (p.Tilstand == raadighed.Mangler && x.Spor[i].Udfald == spor.Opfyldt) {
				t.Errorf("%s: %v is %v", s.navn, p.ID, p.Tilstand)
			}
			if p.ID != x.Spor[i].ID || p.Titel == "" || p.Tekst == "" || (p.Raad != "") != mangler || !mangler && p.Overvejelser != nil {
				t.Errorf("%s: %+v", s.navn, p)
			}
			for _, felt := range iParentes(p.Raad) {
				if !felter[felt] {
					t.Errorf("%s: %q is no field", p.Raad, felt)
				}
			}
		}
	}
}

// TestRaadForAlt: every step that can want something says what to do about it.
func TestRaadForAlt(t *testing.T) {
	felter := feltnavne()
	for id := spor.HjemmelFradrag; id <= spor.Sanktionsfrist; id++ {
		for _, u := range []spor.Udfald{spor.Uoplyst, spor.KraeverSkoen} {
			trin := spor.Trin{ID: id, Udfald: u}
			if kan := trin.Tekst() != id.Titel()+": "+u.String()+"."; kan && raadighed.Raad(trin) == "" {
				t.Errorf("%v %v says nothing of what to do", id, u)
			}
			for _, felt := range iParentes(raadighed.Raad(trin)) {
				if !felter[felt] {
					t.Errorf("%v: %q is no field", id, felt)
				}
			}
		}
		if s := raadighed.Raad(spor.Trin{ID: id, Udfald: spor.Opfyldt}); (s != "") != (id == spor.ArbejdsgiverOrienteres) {
			t.Errorf("%v is in order and says %q", id, s)
		}
	}
	for _, id := range []spor.ID{0, spor.Ret, spor.SanktionHaendelse, spor.GodtgoerelseFradrag, 9999} {
		if s := raadighed.Raad(spor.Trin{ID: id, Udfald: spor.Uoplyst}); s != "" {
			t.Errorf("%v is no step of an assessment and says %q", id, s)
		}
	}
}

var parentes = regexp.MustCompile(`\(felte(?:t|rne) ([^)]*)\)`)

// iParentes returns the fields that a piece of advice names: "(felterne a, b og c)".
func iParentes(s string) []string {
	m := parentes.FindStringSubmatch(s)
	if m == nil {
		return nil
	}
	return strings.Fields(strings.NewReplacer(",", " ", " og ", " ").Replace(m[1]))
}

// TestOvervejelser: what is to be weighed, with its provision in the order of the day.
func TestOvervejelser(t *testing.T) {
	for _, r := range []struct {
		id     spor.ID
		dag    string
		antal  int
		kilder []string // the orders that are cited
	}{
		{spor.RimeligGrund, "2019-12-31", 1, nil},
		{spor.RimeligGrund, "2020-01-01", 3, []string{"§ 10, stk. 3", "§ 10, stk. 2"}},
		{spor.Grund, "2025-06-30", 3, []string{"§ 10, stk. 3", "§ 10, stk. 2"}},
		{spor.Grund, "2025-07-01", 3, []string{"§ 11, stk. 3", "§ 11, stk. 2"}},
		{spor.SygdomIkkeMeldt, "2026-11-02", 3, []string{"§ 11, stk. 3", "§ 11, stk. 2"}},
		{spor.AndreForhold, "2019-12-31", 2, nil},
		{spor.AndreForhold, "2024-06-03", 2, []string{"§ 6, stk. 4"}},
		{spor.FremmerRaadighed, "2024-06-03", 2, []string{"§ 10, stk. 5"}},
		{spor.FremmerRaadighed, "2025-07-01", 2, []string{"§ 11, stk. 5"}},
		{spor.KontaktUdtoemt, "2024-06-03", 3, []string{"§ 11, stk. 1", "§ 11, stk. 2", "§ 11, stk. 3"}},
		{spor.KontaktUdtoemt, "2025-07-01", 3, []string{"§ 13, stk. 1", "§ 13, stk. 2", "§ 13, stk. 3"}},
		{spor.OphoerAfgoerelse, "2024-06-03", 2, nil},
		{spor.IPlanen, "2024-06-03", 0, nil},
		{spor.Sanktionsfrist, "2024-06-03", 0, nil},
	} {
		alle := raadighed.Overvejelser(spor.Trin{ID: r.id, Udfald: spor.KraeverSkoen}, dag(r.dag))
		var kilder []string
		for _, o := range alle {
			if o.Tekst == "" {
				t.Errorf("%v: nothing to weigh", r.id)
			}
			if k := o.Hjemmel; k.Udgave.Retskilde() == satser.Orden {
				if vil := map[bool]satser.Udgave{true: satser.BEK1608af2019, false: satser.BEK804af2025}[r.dag < "2025-07-01"]; k.Udgave != vil {
					t.Errorf("%v %s cites %v", r.id, r.dag, k)
				}
				kilder = append(kilder, k.Bestemmelse())
			}
		}
		if kilder = slices.Compact(kilder); len(alle) != r.antal || !slices.Equal(kilder, r.kilder) {
			t.Errorf("%v %s: %d by %v, want %d by %v", r.id, r.dag, len(alle), kilder, r.antal, r.kilder)
		}
	}
}

// TestTilstand: the states have words.
func TestTilstand(t *testing.T) {
	for s, vil := range map[raadighed.Tilstand]string{
		raadighed.IOrden: "i orden", raadighed.Hindrer: "hindrer", raadighed.Mangler: "mangler", raadighed.SkalVurderes: "skal vurderes", 0: "ukendt", 9: "ukendt",
	} {
		if s.String() != vil {
			t.Errorf("%d is %q, want %q", s, s, vil)
		}
	}
}
