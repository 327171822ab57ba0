package ydelse_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// fuldtRet has every field that the facts about the right can have, and every kind of each.
func fuldtRet() ydelse.Retsforhold {
	r := ydelse.Retsforhold{
		Ferie: []ydelse.Ferie{
			{Fra: dag("2024-07-01"), Til: dag("2024-07-07"), Art: ydelse.FerieMedYdelse, Ret: spor.Ja, Aftalt: spor.IkkeVurderet},
			{Fra: dag("2024-07-08"), Til: dag("2024-07-14"), Art: ydelse.FerieMedFeriegodtgoerelse},
		},
	}
	d := dag("2024-09-01")
	for a := ydelse.AktivDeltagelse; a <= ydelse.MoederTilSamtaler; a++ {
		r.Betingelser = append(r.Betingelser, ydelse.Betingelse{Fra: d, Til: d.AddDays(3), Art: a, Opfyldt: spor.Nej})
	}
	for a := ydelse.VedSygdom; a <= ydelse.VedVentetid; a++ {
		r.Bevaret = append(r.Bevaret, ydelse.BevaretRet{Fra: d, Til: d.AddDays(int(a)), Art: a})
	}
	for a := ydelse.UdlandTilbud; a <= ydelse.UdlandAndet; a++ {
		u := ydelse.Udlandsophold{Fra: d.AddDays(int(a)), Til: d.AddDays(int(a)), Art: a, Raadighed: spor.Ja, Meddelt: d}
		if a <= ydelse.UdlandSaerligt {
			u.Tilladt = spor.Ja
		}
		r.Udland = append(r.Udland, u)
	}
	for a := ydelse.Frasagt; a <= ydelse.TilSygedagpenge; a++ {
		r.Ophoer = append(r.Ophoer, ydelse.Forloebsophoer{Fra: dag("2025-01-01").AddDays(int(a)), Art: a})
	}
	return r
}

// TestFuldtRetErFuldt: no field and no kind is left out of the document that shows them all.
func TestFuldtRetErFuldt(t *testing.T) {
	var gaa func(v reflect.Value, sti string)
	brugt := map[string]bool{}
	gaa = func(v reflect.Value, sti string) {
		switch {
		case v.Kind() == reflect.Slice:
			for i := range v.Len() {
				gaa(v.Index(i), sti)
			}
		case v.Kind() == reflect.Struct && strings.HasSuffix(v.Type().PkgPath(), "/ydelse"):
			for i := range v.NumField() {
				felt := sti + "." + v.Type().Field(i).Name
				brugt[felt] = brugt[felt] || !v.Field(i).IsZero()
				gaa(v.Field(i), felt)
			}
		}
	}
	gaa(reflect.ValueOf(fuldtRet()), "ret")
	if len(brugt) != 5+4+3+5+6+2 {
		t.Errorf("%d fields: %v", len(brugt), brugt)
	}
	for felt, ja := range brugt {
		if !ja {
			t.Errorf("%s is never set", felt)
		}
	}
}

// TestRetRundtur: a case with facts about the right comes back from its document, under keys that are stable.
func TestRetRundtur(t *testing.T) {
	s := sag(jaf, forloeb("2024-01-01", ""))
	s.Ret = fuldtRet()
	if err := s.Valider(); err != nil {
		t.Fatal(err)
	}
	vil := ydelse.Sagsdokument{Sag: *s}
	data := indrykket(t, vil)
	fik, err := ydelse.LaesSagsdokument([]byte(data))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(vil, fik); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, navn := range []string{
		"aktiv-deltagelse", "intet-rimeligt-tilbud", "genoptager-arbejde", "moeder-til-samtaler", "sygdom", "barsel", "sorgorlov", "flytning", "ventetid",
		"med-ydelse", "med-feriegodtgoerelse", "tilbud", "samvaer", "behandling", "saerligt", "kortvarigt", "overnatning", "ferie", "andet",
		"frasagt", "fleksjob-ophoert", "manglende-medvirken", "pas-inddraget", "foertidspension", "folkepensionsalder", "ikke-uarbejdsdygtig", "sygedagpenge",
	} {
		if !strings.Contains(data, `"art": "`+navn+`"`) {
			t.Errorf("no %q", navn)
		}
	}
	if strings.Contains(indrykket(t, ydelse.Sagsdokument{Sag: *sag(jaf)}), `"ret"`) {
		t.Error("a case without facts about the right speaks of them")
	}
}

const lilleRet = `{"format":"sag/1","sag":{"ordning":"ressourceforloeb","foedt":"1980-05-17","forloeb":[{"fra":"2024-01-01"}],"ret":{
	"betingelser":[{"fra":"2024-05-01","til":"2024-05-02","art":"aktiv-deltagelse","opfyldt":"nej"}],
	"bevaret":[{"fra":"2024-05-03","til":"2024-05-04","art":"sygdom"}],
	"ferie":[{"fra":"2024-05-05","til":"2024-05-06","art":"med-ydelse","ret":"ja","aftalt":"ja"}],
	"udland":[{"fra":"2024-05-07","til":"2024-05-08","art":"samvaer","tilladt":"ja","raadighed":"ja","meddelt":"2024-05-01"}],
	"ophoer":[{"fra":"2024-06-01","art":"frasagt"}]}}}`

// TestRetAfviser: a fault in the facts about the right, a key that is none or twice there, or a value that is none, says
// where it is from the top of the document.
func TestRetAfviser(t *testing.T) {
	if _, err := ydelse.LaesSagsdokument([]byte(lilleRet)); err != nil {
		t.Fatal(err)
	}
	for _, s := range []struct {
		fra, til string
		felt     string
		kode     satser.Kode
	}{
		{`"ret":{`, `"ret":{"formue":1,`, "sag.ret", satser.KodeUkendt},
		{`"ret":{`, `"Ret":{`, "sag", satser.KodeUkendt},
		{`"ret":{`, `"ret":{"ferie":[],`, "sag.ret", satser.KodeDublet},
		{`"betingelser":[{`, `"betingelser":[{"grund":"x",`, "sag.ret.betingelser[0]", satser.KodeUkendt},
		{`"opfyldt":"nej"`, `"opfyldt":"måske"`, "sag.ret.betingelser[0].opfyldt", satser.KodeUkendt},
		{`"opfyldt":"nej"`, `"opfyldt":true`, "sag.ret.betingelser[0].opfyldt", satser.KodeFormat},
		{`,"opfyldt":"nej"`, ``, "sag.ret.betingelser[0].opfyldt", satser.KodeMangler},
		{`"aktiv-deltagelse"`, `"aktivdeltagelse"`, "sag.ret.betingelser[0].art", satser.KodeUkendt},
		{`"aktiv-deltagelse"`, `"moeder-til-samtaler"`, "sag.ret.betingelser[0].art", satser.KodeModstrid},
		{`"til":"2024-05-02"`, `"til":"2024-04-30"`, "sag.ret.betingelser[0].til", satser.KodeModstrid},
		{`"sygdom"`, `"Sygdom"`, "sag.ret.bevaret[0].art", satser.KodeUkendt},
		{`"bevaret":[{`, `"bevaret":[{"tilladt":"ja",`, "sag.ret.bevaret[0]", satser.KodeUkendt},
		{`"fra":"2024-05-03"`, `"fra":"2024-05-32"`, "sag.ret.bevaret[0].fra", satser.KodeGraense},
		{`"med-ydelse"`, `"med-loen"`, "sag.ret.ferie[0].art", satser.KodeUkendt},
		{`"aftalt":"ja"`, `"aftalt":"ved ikke"`, "sag.ret.ferie[0].aftalt", satser.KodeUkendt},
		{`"aftalt":"ja"`, `"aftale":"ja"`, "sag.ret.ferie[0]", satser.KodeUkendt},
		{`"samvaer"`, `"samvær"`, "sag.ret.udland[0].art", satser.KodeUkendt},
		{`"samvaer"`, `"andet"`, "sag.ret.udland[0].tilladt", satser.KodeModstrid},
		{`"meddelt":"2024-05-01"`, `"meddelt":"1. maj"`, "sag.ret.udland[0].meddelt", satser.KodeFormat},
		{`"raadighed":"ja"`, `"rådighed":"ja"`, "sag.ret.udland[0]", satser.KodeUkendt},
		{`"frasagt"`, `"fleksjob-ophoert"`, "sag.ret.ophoer[0].art", satser.KodeModstrid},
		{`"frasagt"`, `""`, "sag.ret.ophoer[0].art", satser.KodeMangler},
		{`"ophoer":[{`, `"ophoer":[{"til":"2024-07-01",`, "sag.ret.ophoer[0]", satser.KodeUkendt},
		{`"fra":"2024-06-01"`, `"fra":"2024-01-01"`, "sag.ret.ophoer[0].fra", satser.KodeModstrid},
	} {
		data := strings.Replace(lilleRet, s.fra, s.til, 1)
		if data == lilleRet {
			t.Fatalf("%s is not in the document", s.fra)
		}
		_, err := ydelse.LaesSagsdokument([]byte(data))
		var fejl *satser.Inputfejl
		if !errors.As(err, &fejl) || !strings.HasPrefix(fejl.Felt, s.felt) || fejl.Kode != s.kode {
			t.Errorf("%s: %v, want %s at %q", s.til, err, s.kode, s.felt)
		}
	}
}

// TestRetNavne: each kind has a name that reads back, and what is none is refused.
func TestRetNavne(t *testing.T) {
	navnerund(t, ydelse.MoederTilSamtaler)
	navnerund(t, ydelse.VedVentetid)
	navnerund(t, ydelse.FerieMedFeriegodtgoerelse)
	navnerund(t, ydelse.UdlandAndet)
	navnerund(t, ydelse.TilSygedagpenge)
}

// navnerund reads the names of a set from 1 to the last.
func navnerund[T interface {
	~uint8
	String() string
	MarshalText() ([]byte, error)
}, P interface {
	*T
	UnmarshalText([]byte) error
}](t *testing.T, sidste T) {
	t.Helper()
	for x := T(1); x <= sidste; x++ {
		var y T
		navn, err := x.MarshalText()
		if err != nil || P(&y).UnmarshalText(navn) != nil || x != y || x.String() != string(navn) {
			t.Errorf("%d: %s %v", x, navn, err)
		}
	}
	if navn, err := T(0).MarshalText(); err != nil || len(navn) != 0 {
		t.Errorf("what is not given has the name %q, %v", navn, err)
	}
	if navn, err := (sidste + 1).MarshalText(); err == nil {
		t.Errorf("%d has the name %s", sidste+1, navn)
	}
	var y T
	kraevInputfejl(t, P(&y).UnmarshalText([]byte("nogetandet")), "art", satser.KodeUkendt)
}
