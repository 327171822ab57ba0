package efterregulering_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// blandet has a change of each kind, a month in which the order matters, a month without an answer, and one that is left out.
func blandet(t testing.TB) efterregulering.Resultat {
	t.Helper()
	foer := sag(jaf, loen("2026-11", "4000"), udeblevet("2026-11-09", "2026-11-12"), indtaegt(satser.Laan, "2026-10", "9"))
	nu := sag(jaf, loen("2026-11", "6500"), barn("2026-11-17"), indtaegt(satser.TabtArbejdsfortjeneste, "2026-10", "9"))
	nu.Raadighed.Vejledninger = foer.Raadighed.Vejledninger
	o := opgave(foer, nu, "2026-10", "2027-01")
	res, err := til2026.Beregn(o)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

func TestDokument(t *testing.T) {
	res := blandet(t)
	data, err := json.Marshal(res)
	if err != nil || !bytes.HasPrefix(data, []byte(`{"format":"efterregulering/1","ordning":"jobafklaring",`)) {
		t.Fatalf("%s, %v", data, err)
	}
	var igen efterregulering.Resultat
	if err := json.Unmarshal(data, &igen); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(res, igen); d != "" {
		t.Error(d)
	}
	foer := igen
	for _, r := range []struct{ fra, til, felt string }{
		{`"efterregulering/1"`, `"efterregulering/2"`, "format"},
		{`"ordning":"jobafklaring"`, `"ordning":"andet"`, "ordning"},
		{`"ordning":"jobafklaring"`, `"ordning":""`, "ordning"},
		{`"betalt":false,`, ``, "betalt"},
		{`"betalt":false,`, `"betalt":false,"ekstra":1,`, "ekstra"},
		{`"nr":1`, `"nr":2`, "aendringer[0]"},
		{`"nr":1,"emne":"barn","art":"tilføjet","nu":1`, `"nr":1,"emne":"barn","art":"tilføjet","nu":-1`, "aendringer[0].nu"},
		{`"nr":1,"emne":"barn","art":"tilføjet"`, `"nr":1,"emne":"barn","art":"tilføjet","foer":-1`, "aendringer[0].foer"},
		{`"fra":"2026-10"`, `"fra":""`, "fra"},
		{`"til":"2027-01"`, `"til":""`, "til"},
		{`"til":"2027-01"`, `"til":"2026-09"`, "til"},
		{`"foer":{"udfald":"beregnet"`, `"foer":{"udfald":""`, "maaneder[0].foer.udfald"},
		{`"efter":{"udfald":"beregnet"`, `"efter":{"udfald":""`, "maaneder[1].efter.udfald"},
		{`"efter":{"udfald":"beregnet"`, `"efter":{"uafklaret":-1,"udfald":"beregnet"`, "maaneder[1].efter.uafklaret"},
		{`"emne":"barn"`, `"emne":"hund"`, "aendringer[0].emne"},
		{`"maaned":"2026-11"`, `"maaned":"2026-12"`, "maaneder[1].maaned"},
		{`"udfald":"kræver skøn","regulering":"0.00"`, `"udfald":"kræver skøn","regulering":"1.00"`, "maaneder[0].udfald"},
		{`"udfald":"kræver skøn","regulering":"0.00"`, `"udfald":"opfyldt","regulering":"0.00"`, "maaneder[0].udfald"},
		{`"mangler":["2026-10"]`, `"mangler":["2026-11"]`, "sum"},
		{`"mangler":["2026-10"]`, `"mangler":[""]`, "sum"},
		{`"dele":[{"aendring":1`, `"dele":[{"aendring":99`, "maaneder[1].dele[0].aendring"},
		{`"dele":[{"aendring":1`, `"dele":[{"aendring":0`, "maaneder[1].dele[0].aendring"},
		{`"dele":[{"aendring":1`, `"dele":[{"sammen":[9],"aendring":1`, "maaneder[1].dele[0].sammen"},
	} {
		galt := strings.Replace(string(data), r.fra, r.til, 1)
		if galt == string(data) {
			t.Errorf("%s is not in the document:\n%s", r.fra, data)
		}
		err := json.Unmarshal([]byte(galt), &igen)
		if felt(err) != r.felt {
			t.Errorf("%s: %v (%s)", r.til, err, felt(err))
		}
	}
	if d := cmp.Diff(foer, igen); d != "" {
		t.Errorf("a refused document leaves something: %s", d)
	}
	for sti, ret := range map[string]func(*efterregulering.Resultat){
		"sum":                          func(r *efterregulering.Resultat) { r.Sum.Efter = kr("1") },
		"aendringer[0].sum":            func(r *efterregulering.Resultat) { r.Aendringer[0].Sum = kr("1") },
		"maaneder[1].dele":             func(r *efterregulering.Resultat) { r.Maaneder[1].Dele[0].Beloeb = kr("1") },
		"maaneder[2].dele":             func(r *efterregulering.Resultat) { r.Maaneder[2].Udbetalt = kr("1") },
		"maaneder[2].dele\x00":         func(r *efterregulering.Resultat) { r.Maaneder[2].Regulering = kr("1") },
		"maaneder[2].udbetalt":         func(r *efterregulering.Resultat) { r.Maaneder[2].Udbetalt = kr("-1") },
		"maaneder[2].efter.ydelse":     func(r *efterregulering.Resultat) { r.Maaneder[2].Efter.Ydelse = satser.BeloebAfEnheder(1) },
		"maaneder[1].dele[0].beloeb":   func(r *efterregulering.Resultat) { r.Maaneder[1].Dele[0].Beloeb = satser.BeloebAfEnheder(1) },
		"maaneder[2].loft.niveau":      func(r *efterregulering.Resultat) { r.Maaneder[2].Loft.Niveau = kr("-1") },
		"maaneder[2].foer.ydelse":      func(r *efterregulering.Resultat) { r.Maaneder[2].Foer.Ydelse = satser.BeloebAfEnheder(1 << 60) },
		"aendringer[0]":                func(r *efterregulering.Resultat) { r.Aendringer[0].Emne = 0 },
		"maaneder[2].maaned":           func(r *efterregulering.Resultat) { r.Maaneder[2].Maaned = satser.Maaned{} },
		"maaneder":                     func(r *efterregulering.Resultat) { r.Maaneder = make([]efterregulering.Maaned, 1201) },
		"aendringer":                   func(r *efterregulering.Resultat) { r.Aendringer = make([]efterregulering.Aendring, 40000) },
		"maaneder[2].efter.ydelse\x00": func(r *efterregulering.Resultat) { r.Maaneder[2].Efter.Ydelse = kr("-1") },
	} {
		galt := blandet(t)
		ret(&galt)
		if _, err := ny().Vurder(&galt, &fakta{}); felt(err) != "resultat."+strings.TrimSuffix(sti, "\x00") {
			t.Errorf("%s: %v", sti, err)
		}
	}
	tom, err := json.Marshal(efterregulering.Resultat{Ordning: rf, Fra: maaned("2024-01"), Til: maaned("2024-01")})
	if err != nil || !strings.Contains(string(tom), `"maaneder":[],"aendringer":[]`) {
		t.Errorf("%s, %v", tom, err)
	}
}

// TestFakta: the answers about repayment are read strictly.
func TestFakta(t *testing.T) {
	var f fakta
	god := `{"aarsager":[{"aendring":1,"modtaget":"ja","vilkaar":{"grund":"arbejdsstrid","oplyst":"nej"},"udland":{"fra":"2024-01-01","til":"2024-01-20"}}],"afgjort":"2024-05-05"}`
	if err := satser.Afkod([]byte(god), &f); err != nil || f.Aarsager[0].Modtaget != ja || f.Aarsager[0].Udland.Dage() != 20 {
		t.Errorf("%+v, %v", f, err)
	}
	var fejl *satser.Inputfejl
	if err := satser.Afkod([]byte(strings.Replace(god, "modtaget", "modtog", 1)), &f); !errors.As(err, &fejl) {
		t.Errorf("%v", err)
	}
}

func FuzzDokument(f *testing.F) {
	data, err := json.Marshal(blandet(f))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte(`{"format":"efterregulering/1"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var r efterregulering.Resultat
		if json.Unmarshal(data, &r) != nil {
			return
		}
		igen, err := json.Marshal(r)
		if err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		var anden efterregulering.Resultat
		if err := json.Unmarshal(igen, &anden); err != nil {
			t.Fatalf("%v\n%s", err, igen)
		}
		v, err := ny().Vurder(&r, &fakta{Aarsager: []aarsag{ond}, Afgjort: dag("2024-05-05")})
		if err == nil {
			if _, err := v.Spor.Efterregn(); err != nil {
				t.Fatal(err)
			}
			_ = v.Tekst() + r.Tekst() + v.Markdown() + r.Markdown()
		}
	})
}
