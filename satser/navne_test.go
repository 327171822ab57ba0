package satser

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"
)

// navngivet is what every closed set of the package can do.
type navngivet interface {
	~uint8
	String() string
	MarshalText() ([]byte, error)
}

// proevNavne asks every value a uint8 can have for its name and back. sidste is the last constant of the set; huller
// are numbers inside it that are none of them.
func proevNavne[T navngivet, P interface {
	*T
	UnmarshalText([]byte) error
}](t *testing.T, navn string, sidste T, huller ...Regel) {
	t.Helper()
	set := map[string]bool{}
	for i := 1; i < 256; i++ {
		v := T(i)
		if i > int(sidste) || slices.Contains(huller, Regel(i)) {
			if tekst, err := v.MarshalText(); err == nil {
				t.Errorf("%s(%d) lies outside the set and is written as %q", navn, i, tekst)
			}
			if v.String() != "ukendt" {
				t.Errorf("%s(%d) lies outside the set and prints as %q", navn, i, v.String())
			}
			continue
		}
		tekst, err := v.MarshalText()
		if err != nil || string(tekst) != v.String() || len(tekst) == 0 || v.String() == "ukendt" {
			t.Errorf("%s(%d) prints as %q and is written as %q, %v", navn, i, v.String(), tekst, err)
		}
		if set[v.String()] {
			t.Errorf("%s: %q stands twice", navn, v.String())
		}
		set[v.String()] = true
		tilbage := T(0)
		if err := P(&tilbage).UnmarshalText(tekst); err != nil || tilbage != v {
			t.Errorf("%s: %q is read as %d, %v", navn, tekst, tilbage, err)
		}
		dansk := v.String()
		if d, er := any(v).(interface{ Tekst() string }); er {
			dansk = d.Tekst()
		}
		if dansk == "" || len(dansk) > 6 && dansk[:6] == "ukendt" {
			t.Errorf("%s: %q has the Danish text %q", navn, v.String(), dansk)
		}
		if er, har := any(v).(interface{ IsValid() bool }); har && !er.IsValid() {
			t.Errorf("%s: %q is not valid", navn, v.String())
		}
	}
	proevNul[T, P](t, navn, sidste)
}

// proevNul: the zero value is "not given", and what is no name is refused without touching the old value.
func proevNul[T navngivet, P interface {
	*T
	UnmarshalText([]byte) error
}](t *testing.T, navn string, gammel T) {
	t.Helper()
	var nul T
	if tekst, err := nul.MarshalText(); err != nil || len(tekst) != 0 || tekst == nil || nul.String() != "ukendt" {
		t.Errorf("%s(0) prints as %q and is written as %q, %v", navn, nul.String(), tekst, err)
	}
	if er, har := any(nul).(interface{ IsValid() bool }); har && er.IsValid() {
		t.Errorf("%s(0) is valid", navn)
	}
	v := gammel
	if err := P(&v).UnmarshalText(nil); err != nil || v != nul {
		t.Errorf("%s: the empty text is read as %d, %v", navn, v, err)
	}
	for _, tekst := range []string{"ukendt", " " + gammel.String(), gammel.String() + "x", "1", "null", "\x00"} {
		v = gammel
		err := P(&v).UnmarshalText([]byte(tekst))
		var fejl *Inputfejl
		if !errors.As(err, &fejl) || fejl.Kode != KodeUkendt || fejl.Vaerdi == "" || fejl.Krav == "" || v != gammel {
			t.Errorf("%s: %q gives %v, and the old value is now %d", navn, tekst, err, v)
		}
	}
	var fejl *Inputfejl
	if _, err := json.Marshal(map[string]T{"x": 255}); !errors.As(err, &fejl) || fejl.Vaerdi != "255" {
		t.Errorf("%s(255) as JSON: %v", navn, err)
	}
}

func TestNavne(t *testing.T) {
	proevNavne(t, "Ordning", Jobafklaring)
	proevNavne(t, "Satsgruppe", Bidragspligtig)
	proevNavne(t, "Status", Foreloebig)
	proevNavne(t, "Enhed", Pct)
	proevNavne(t, "Virkning", antalVirkninger-1)
	proevNavne(t, "Sikkerhed", Udledt)
	proevNavne(t, "Sats", antalSatser-1)
	proevNavne(t, "Regel", Regel(antalRegler-1), foerIndtaegter, foerHaendelser, foerGrunde, foerFritagelser)
	proevNavne(t, "Indtaegtsart", antalIndtaegtsarter-1)
	proevNavne(t, "Haendelsesart", AndenHaendelse)
	proevNavne(t, "Grundart", GrundAnden)
	proevNavne(t, "Fritagelsesart", FritagetUddannelse97b)
	proevNavne(t, "Dagart", Nytaarsaftensdag)
}

// TestNavnelister: a list with a name more than there are constants, or less, would go unseen above.
func TestNavnelister(t *testing.T) {
	for _, r := range []struct {
		navn   string
		liste  Navne
		sidste int
	}{
		{"Ordning", ordningsnavne, int(Jobafklaring)},
		{"Satsgruppe", satsgruppenavne, int(Bidragspligtig)},
		{"Status", statusnavne, int(Foreloebig)},
		{"Enhed", enhedsnavne, int(Pct)},
		{"Virkning", virkningsnavne, int(antalVirkninger) - 1},
		{"Sikkerhed", sikkerhedsnavne, int(Udledt)},
		{"Regel", regelnavne, int(antalAlmindeligeRegler) - 1},
		{"Haendelsesart", haendelsesnavne, int(antalHaendelsesarter) - 1},
		{"Grundart", grundnavne, int(antalGrundarter) - 1},
		{"Fritagelsesart", fritagelsesnavne, int(antalFritagelsesarter) - 1},
		{"Dagart", dagartnavne, int(antalDagarter) - 1},
		{"Retskilde", retskildenavne, int(DPL)},
	} {
		if len(r.liste) != r.sidste+1 || r.liste[0] != "" {
			t.Errorf("%s: %d names for %d constants", r.navn, len(r.liste)-1, r.sidste)
		}
	}
	if antalOrdninger != int(Jobafklaring)+1 || antalRegler > 256 || int(antalSatser) > 255 {
		t.Error("the numbers of the sets do not fit")
	}
	var ingen Navne
	if ingen.Har(0) || ingen.Har(1) || ingen.Navn(1) != "ukendt" {
		t.Error("the zero Navne has a name")
	}
}

// TestNavneTekst holds the Danish texts that letters use against what they should say.
func TestNavneTekst(t *testing.T) {
	for want, got := range map[string]string{
		"ressourceforløb":     Ressourceforloeb.Tekst(),
		"jobafklaringsforløb": Jobafklaring.Tekst(),
		"6 a":                 Ressourceforloeb.Kapitel(),
		"6 b":                 Jobafklaring.Kapitel(),
		"?":                   Ordning(0).Kapitel(),
		"ukendt ordning":      Ordning(3).Tekst(),
		"forsørger":           Forsoerger.Tekst(),
		"ikke-forsørger":      IkkeForsoerger.Tekst(),
		"under 25 år, hjemmeboende, uden forsørgelsespligt": Hjemmeboende.Tekst(),
		"under 25 år, hjemmeboende, med bidragspligt":       Bidragspligtig.Tekst(),
		"ukendt satsgruppe":                 Satsgruppe(0).Tekst(),
		"kr. pr. måned":                     KrPrMaaned.Tekst(),
		"kr. pr. hændelse":                  KrPrHaendelse.Tekst(),
		"ukendt enhed":                      Enhed(0).Tekst(),
		"fradrag for lønindtægt":            RegelLoen.Tekst(),
		"indtægt: løn":                      Loen.Regel().Tekst(),
		"ukendt regel":                      Regel(0).Tekst(),
		"personlig kontakt før en sanktion": RegelKontakt.Tekst(),
		"hændelse: ophør med arbejde":       OphoertMedArbejde.Regel().Tekst(),
		"grund: egen sygdom":                GrundSygdom.Regel().Tekst(),
		"fritagelse: ferie":                 FritagetFerie.Regel().Tekst(),
		"2. påskedag":                       AndenPaaskedag.Tekst(),
		"en lørdag":                         Loerdag.Tekst(),
		"en ukendt dag":                     Dagart(0).Tekst(),
		"ukendt hændelse":                   Haendelsesart(0).Tekst(),
		"ukendt grund":                      Grundart(0).Tekst(),
		"ukendt fritagelse":                 Fritagelsesart(0).Tekst(),
		"ukendt sats":                       Sats(0).Tekst(),
		"ukendt indtægt":                    Indtaegtsart(0).Tekst(),
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	for nr, g := range []Satsgruppe{Forsoerger, IkkeForsoerger, Hjemmeboende, Bidragspligtig} {
		if g.Nr() != nr+1 {
			t.Errorf("%v is § 68, stk. 2, nr. %d, want %d", g, g.Nr(), nr+1)
		}
	}
	if Sats(0).Enhed() != 0 || MaanedForsoerger.Enhed() != KrPrMaaned || PensionProcent.Enhed() != Pct {
		t.Error("a series has another unit")
	}
}
