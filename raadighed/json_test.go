package raadighed_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestRundtur: a case and its answer are the same after a trip through JSON, by both readers, and comparable without
// options.
func TestRundtur(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, f := tegnSag(t)
		rundtur(t, f, &raadighed.Forhold{}, &raadighed.Forhold{})
		x := vurder(t, o, f)
		rundtur(t, &x, &raadighed.Begrundet{}, &raadighed.Begrundet{})
		rundtur(t, &x.Vurdering, &raadighed.Vurdering{}, &raadighed.Vurdering{})
	})
}

func rundtur[T any](t tester, vil, streng, almindelig *T) {
	t.Helper()
	data, err := json.Marshal(vil)
	if err != nil {
		t.Fatalf("%v", err)
	}
	if err := satser.Afkod(data, streng); err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	if err := json.Unmarshal(data, almindelig); err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	igen, err := json.Marshal(streng)
	if err != nil || string(igen) != string(data) {
		t.Fatalf("written again: %v\n%s\n%s", err, data, igen)
	}
	if diff := cmp.Diff(streng, almindelig); diff != "" {
		t.Fatalf("the two readers differ:\n%s", diff)
	}
}

// TestBegrundetRundtur: nothing of an answer is lost.
func TestBegrundetRundtur(t *testing.T) {
	for _, s := range tekstsager {
		vil := vurder(t, s.o, s.f)
		var fik raadighed.Begrundet
		rundtur(t, &vil, &fik, &raadighed.Begrundet{})
		if diff := cmp.Diff(vil, fik); diff != "" {
			t.Errorf("%s (-want +got):\n%s", s.navn, diff)
		}
	}
}

// TestIsZero: a case is zero when nothing is stated, and what has been done is left out when nothing has.
func TestIsZero(t *testing.T) {
	if !(raadighed.Forhold{}).IsZero() || !(raadighed.Behandling{}).IsZero() {
		t.Error("the zero values are not zero")
	}
	for i, f := range []raadighed.Forhold{
		{Vejledninger: make([]raadighed.Vejledning, 1)}, {FoersteSamtale: dag("2024-01-01")}, {Fritagelser: make([]raadighed.Fritagelse, 1)},
		{ArbejdsgiverMedRefusion: spor.IkkeVurderet}, {Haendelser: make([]raadighed.Haendelse, 1)},
	} {
		if f.IsZero() {
			t.Errorf("case %d is zero", i)
		}
	}
	for i, y := range []raadighed.Behandling{
		{Kontaktforsoeg: make([]raadighed.Kontaktforsoeg, 1)}, {KontaktUdtoemt: spor.Nej}, {Hoering: raadighed.IkkeHoert}, {HoertDen: dag("2024-01-01")},
		{ArbejdsgiverOrienteret: spor.Ja}, {Grunde: make([]raadighed.Grund, 1)}, {RimeligGrund: spor.Nej}, {AndreForhold: spor.IkkeVurderet},
		{FremmerRaadighed: spor.Ja}, {Begrundelse: spor.Ja}, {Ophoer: spor.Nej}, {Afgjort: dag("2024-01-01")}, {Afregnes: satser.MustMaaned("2024-01")},
	} {
		if y.IsZero() {
			t.Errorf("handling %d is zero", i)
		}
	}
	data, err := json.Marshal(raadighed.Haendelse{Art: talk, Dag: dag("2024-06-03")})
	if want := `{"art":"udeblevet-fra-samtale","dag":"2024-06-03"}`; err != nil || string(data) != want {
		t.Errorf("%s, %v, want %s", data, err, want)
	}
}

// TestNavne: each closed set of words reads what it writes, and refuses others.
func TestNavne(t *testing.T) {
	navne(t, []raadighed.Vejledningsform{raadighed.VejledtSelv, raadighed.VejledtIGruppe, raadighed.KunSkriftligt}, "selv", "gruppe", "kun-skriftligt")
	navne(t, []raadighed.Hoering{raadighed.Hoert, raadighed.IkkeHoert, raadighed.HoeringUnoedvendig}, "hoert", "ikke-hoert", "unoedvendig")
	navne(t, []raadighed.Kontaktmaade{
		raadighed.KontaktTelefon, raadighed.KontaktBopael, raadighed.KontaktTilbudssted, raadighed.KontaktMentor, raadighed.KontaktPaaroerende, raadighed.KontaktSkriftlig,
	}, "telefon", "bopael", "tilbudssted", "mentor", "paaroerende", "skriftlig")
	navne(t, []raadighed.Sygemelding{raadighed.MeldtSomAnvist, raadighed.MeldtAnderledes, raadighed.IkkeMeldt}, "som-anvist", "anderledes", "ikke-meldt")
}

func navne[T interface {
	~uint8
	String() string
	MarshalText() ([]byte, error)
}](t *testing.T, alle []T, tekster ...string) {
	t.Helper()
	for i, v := range alle {
		b, err := v.MarshalText()
		if err != nil || string(b) != tekster[i] || v.String() != tekster[i] {
			t.Errorf("%d is %q (%v), want %q", v, b, err, tekster[i])
		}
		var igen T
		if err := json.Unmarshal([]byte(`"`+tekster[i]+`"`), &igen); err != nil || igen != v {
			t.Errorf("%q reads as %v, %v", tekster[i], igen, err)
		}
	}
	ny := alle[0]
	if err := json.Unmarshal([]byte(`"noget andet"`), &ny); inputfejl(err) == nil || ny != alle[0] {
		t.Errorf("a word that is none: %v, %v", ny, err)
	}
	for n := 1; n <= 255; n++ {
		if v := T(n); n > len(alle) {
			if _, err := v.MarshalText(); inputfejl(err) == nil {
				t.Errorf("%d is written", n)
			}
		}
	}
}

// feltnavne is every key of a case.
func feltnavne() map[string]bool {
	ud := map[string]bool{}
	var tag func(reflect.Type)
	tag = func(t reflect.Type) {
		switch t.Kind() {
		case reflect.Slice:
			tag(t.Elem())
		case reflect.Struct:
			for i := range t.NumField() {
				if navn, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ","); navn != "" {
					ud[navn] = true
					tag(t.Field(i).Type)
				}
			}
		}
	}
	tag(reflect.TypeFor[raadighed.Forhold]())
	return ud
}
