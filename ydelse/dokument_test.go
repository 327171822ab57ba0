package ydelse_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// fuldSag has every field that a case can have.
func fuldSag() ydelse.Sagsdokument {
	x := loen("2024-05", "12000.50")
	x.EgenPension, x.ArbejdsgiverPension = satser.MustBeloeb("500"), satser.MustBeloeb("1000")
	y := indtaegt(satser.TabtArbejdsfortjeneste, "2024-05", "900")
	y.Vurdering = satser.KroneForKrone
	s := sag(jaf, foedt("2001-02-03"), forloeb("2023-01-01", "2023-06-30", "2024-01-01", ""), bevilget("2023-12-15"),
		bolig("2023-01-01", "", spor.Ja), barn("2022-01-01", ydelse.EUret), bidrag("2023-01-01", "2024-12-31", "1100", "1400"),
		tidligere(ydelse.Sygedagpenge, "4000", ydelse.PrUge, "2023-03-31"), selvstaendig("2024-06-01", "", ydelse.HoejstHalvdelen),
		loft("2023-01-01", "2023-12-31", ydelse.Loft10f, "6000"), medHjaelp(sanktion.LoftHjemmeboende), med(x, y, indtaegt(satser.Tilbudsindtaegt, "2024-05", "700")))
	s.Raadighed = fuldtForhold()
	return ydelse.Sagsdokument{
		ID: "A-1", Titel: "En sag med det hele", Kilde: "opdigtet", Note: "alt er vores",
		Maaneder: []satser.Maaned{satser.MustMaaned("2024-05")}, Sag: *s,
		Praksis: ydelse.Praksis{Afrunding: spor.AfrundKroner, Uge: spor.Uge433, Sanktion: sanktion.Praksis{
			Dage: spor.SanktionKalenderdage, Dagssats: spor.DagssatsEgen, Afrunding: spor.SanktionKroner,
		}},
	}
}

func indrykket(t testing.TB, v any) string {
	t.Helper()
	var b bytes.Buffer
	kode := json.NewEncoder(&b)
	kode.SetEscapeHTML(false)
	kode.SetIndent("", "  ")
	if err := kode.Encode(v); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// The two forms are stable: a change of the golden files is a change of the format.
func TestDokumentform(t *testing.T) {
	sammenhold(t, "dokument/sag-1.json", indrykket(t, fuldSag()))
	o := opgoer(t, beregner(), sag(rf, med(loen("2024-05", "20000"))), satser.MustMaaned("2024-05"))
	sammenhold(t, "dokument/opgoerelse-1.json", indrykket(t, o))
}

func TestSagsdokumentRundtur(t *testing.T) {
	for navn, vil := range map[string]ydelse.Sagsdokument{"fuld": fuldSag(), "lille": {Sag: *sag(rf)}} {
		data := indrykket(t, vil)
		fik, err := ydelse.LaesSagsdokument([]byte(data))
		if err != nil {
			t.Fatalf("%s: %v", navn, err)
		}
		var igen ydelse.Sagsdokument
		if err := json.Unmarshal([]byte(data), &igen); err != nil {
			t.Fatalf("%s: %v", navn, err)
		}
		if diff := cmp.Diff(vil, fik) + cmp.Diff(vil, igen); diff != "" {
			t.Errorf("%s (-want +got):\n%s", navn, diff)
		}
	}
}

func TestOpgoerelseRundtur(t *testing.T) {
	for _, s := range tekstsager {
		vil := opgoer(t, beregner(), s.sag, satser.MustMaaned(s.maaned))
		var fik ydelse.Opgoerelse
		if err := json.Unmarshal([]byte(indrykket(t, vil)), &fik); err != nil {
			t.Fatalf("%s: %v", s.navn, err)
		}
		if diff := cmp.Diff(vil, fik); diff != "" {
			t.Errorf("%s (-want +got):\n%s", s.navn, diff)
		}
	}
}

const lilleSag = `{"format":"sag/1","sag":{"ordning":"jobafklaring","foedt":"1980-05-17","forloeb":[{"fra":"2024-01-01"}]}}`

func TestLaesSagsdokumentAfviser(t *testing.T) {
	if _, err := ydelse.LaesSagsdokument([]byte(lilleSag)); err != nil {
		t.Fatal(err)
	}
	indtaegt := `"forloeb":[{"fra":"2024-01-01"}],"indtaegter":[{"art":"loen","udbetalt":"2024-05-31","beloeb":`
	for _, s := range []struct {
		fra, til string
		felt     string
		kode     satser.Kode
	}{
		{`"1980-05-17"`, `null`, "sag.foedt", satser.KodeMangler},
		{`"foedt":"1980-05-17",`, ``, "sag.foedt", satser.KodeMangler},
		{`"1980-05-17"`, `""`, "sag.foedt", satser.KodeMangler},
		{`"foedt"`, `"foedt":"1981-01-01","foedt"`, "sag", satser.KodeDublet},
		{`"foedt"`, `"Foedt"`, "sag", satser.KodeUkendt},
		{`"foedt"`, `"formue":"1","foedt"`, "sag", satser.KodeUkendt},
		{`]}}`, `]}} x`, "", satser.KodeFormat},
		{`sag/1`, `sag/2`, "format", satser.KodeUkendt},
		{`"format":"sag/1",`, ``, "format", satser.KodeMangler},
		{`1980-05-17`, `1980-02-30`, "sag.foedt", satser.KodeGraense},
		{`jobafklaring`, `kontanthjaelp`, "sag.ordning", satser.KodeUkendt},
		{`"forloeb":[{"fra":"2024-01-01"}]`, `"forloeb":[]`, "sag.forloeb", satser.KodeMangler},
		{`"forloeb":[{"fra":"2024-01-01"}]`, indtaegt + `-1}]`, "sag.indtaegter[0].beloeb", satser.KodeFortegn},
		{`"forloeb":[{"fra":"2024-01-01"}]`, indtaegt + `"1e9"}]`, "sag.indtaegter[0].beloeb", satser.KodeFormat},
		{`"sag":`, `"maaneder":[""],"sag":`, "maaneder[0]", satser.KodeMangler},
		{`"sag":`, `"praksis":{"uge":"1/30"},"sag":`, "praksis.uge", satser.KodeUkendt},
		{`"sag":`, `"praksis":{"uge":null},"sag":`, "praksis.uge", satser.KodeMangler},
	} {
		data := strings.Replace(lilleSag, s.fra, s.til, 1)
		_, err := ydelse.LaesSagsdokument([]byte(data))
		var fejl *satser.Inputfejl
		if !errors.As(err, &fejl) {
			t.Errorf("%s: %v is no Inputfejl", data, err)
			continue
		}
		if !strings.HasPrefix(fejl.Felt, s.felt) || fejl.Kode != s.kode {
			t.Errorf("%s: %v, want %s at %q", data, err, s.kode, s.felt)
		}
	}
}

func TestOpgoerelseAfviser(t *testing.T) {
	data := indrykket(t, opgoer(t, beregner(), sag(rf), satser.MustMaaned("2024-05")))
	for _, s := range []struct{ fra, til string }{
		{"opgoerelse/1", "opgoerelse/2"},
		{`"dage": 31`, `"dage": 32`},
		{`"dage": 31`, `"dage": null`},
		{`"dage": 31`, `"dage": 31, "dage": 31`},
		{`"dage": 31`, `"Dage": 31`},
		{`"dage": 31`, `"dage": 31, "note": ""`},
		{`"udfald": "beregnet"`, `"udfald": ""`},
		{`"maaned": "2024-05"`, `"maaned": ""`},
		{`"ordning": "ressourceforloeb"`, `"ordning": ""`},
		{`"id": "ret"`, `"id": "uret"`},
		{`"regelsaet": "`, `"regelsaet": "0`},
		{`"ydelse": "`, `"uafklaret": -1, "ydelse": "`},
		{`"foerIndtaegt": "`, `"foerIndtaegt": "-`},
		{`"loensum": "0.00"`, `"loensum": "-0.01"`},
		{`"loenfradrag": "0.00"`, `"loenfradrag": "-0.01"`},
		{`"andetFradrag": "0.00"`, `"andetFradrag": "-0.01"`},
		{`"ydelse": "`, `"sanktioner": "-0.01", "ydelse": "`},
		{`"ydelse": "`, `"sanktionsrest": "-0.01", "ydelse": "`},
		{`"ydelse": "`, `"tilbagebetaling": "-0.01", "ydelse": "`},
		{`"ydelse": "`, `"ydelse": "-`},
	} {
		foer := ydelse.Opgoerelse{Resultat: ydelse.Resultat{Dage: 7}}
		o := foer
		if !strings.Contains(data, s.fra) {
			t.Errorf("%s is not in the document", s.fra)
		}
		if err := json.Unmarshal([]byte(strings.Replace(data, s.fra, s.til, 1)), &o); err == nil {
			t.Errorf("%s is read", s.til)
		}
		if !cmp.Equal(foer, o) {
			t.Errorf("%s: a refused document changed the value", s.til)
		}
	}
}

// FuzzLaesSagsdokument: whatever is read is written in a form that reads back the same.
func FuzzLaesSagsdokument(f *testing.F) {
	f.Add([]byte(lilleSag))
	filer, _ := filepath.Glob("../examples/maanedsopgoerelse/sager/*.json")
	for _, navn := range filer {
		data, err := os.ReadFile(navn)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	for _, froe := range append(sanktionsfroe(), retsfroe()...) {
		data, err := json.Marshal(froe)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := ydelse.LaesSagsdokument(data)
		if err != nil {
			var fejl *satser.Inputfejl
			if !errors.As(err, &fejl) {
				t.Fatalf("%v is no Inputfejl", err)
			}
			return
		}
		skrevet := indrykket(t, d)
		igen, err := ydelse.LaesSagsdokument([]byte(skrevet))
		if err != nil {
			t.Fatalf("what is written is not read: %v\n%s", err, skrevet)
		}
		if to := indrykket(t, igen); to != skrevet {
			t.Errorf("written twice (-first +second):\n%s", cmp.Diff(skrevet, to))
		}
	})
}

// FuzzOpgoerelseJSON: whatever is read is written in a form that reads back the same, and has a text.
func FuzzOpgoerelseJSON(f *testing.F) {
	for _, s := range tekstsager {
		o, err := beregner().Opgoer(s.sag, satser.MustMaaned(s.maaned))
		if err != nil {
			f.Fatal(err)
		}
		if data, err := json.Marshal(o); err == nil && len(data) < 2_500 { // the short ones: the fuzzer minimizes
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var o, igen ydelse.Opgoerelse
		if o.UnmarshalJSON(data) != nil {
			return
		}
		skrevet := indrykket(t, o)
		if err := json.Unmarshal([]byte(skrevet), &igen); err != nil {
			t.Fatalf("what is written is not read: %v\n%s", err, skrevet)
		}
		if diff := cmp.Diff(o, igen, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("(-read +read again):\n%s", diff)
		}
		if o.Tekst(satser.Gaeldende()) == "" {
			t.Error("no text")
		}
	})
}

// TestIntetDokument: no document is a fault, not a panic.
func TestIntetDokument(t *testing.T) {
	var d *ydelse.Sagsdokument
	if err := d.Valider(); err == nil {
		t.Error("a document that is not there was taken")
	}
}
