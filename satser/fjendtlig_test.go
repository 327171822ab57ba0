package satser_test

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestIngenFejl: a nil error of the package's types says that it is none, wherever it is asked.
func TestIngenFejl(t *testing.T) {
	var input *satser.Inputfejl
	var udenfor *satser.Udenforfejl
	if input.Error() != "ingen fejl" || udenfor.Error() != "ingen fejl" {
		t.Errorf("%q, %q", input.Error(), udenfor.Error())
	}
	if input.I("sag") != nil {
		t.Error("a fault out of nothing")
	}
}

// TestLaesTilIntet: every type that reads text or JSON refuses to read to nil, whatever the text.
func TestLaesTilIntet(t *testing.T) {
	for tekst, laes := range map[string]func([]byte) error{
		"2024-05-01": (*satser.Dato)(nil).UnmarshalText, "2024-05": (*satser.Maaned)(nil).UnmarshalText, "12547.50": (*satser.Beloeb)(nil).UnmarshalText,
		`"12547.50"`: (*satser.Beloeb)(nil).UnmarshalJSON, "30": (*satser.Procent)(nil).UnmarshalText, `"30"`: (*satser.Procent)(nil).UnmarshalJSON,
		"37.5": (*satser.Timer)(nil).UnmarshalText, "37": (*satser.Timer)(nil).UnmarshalJSON, "loen": (*satser.Regel)(nil).UnmarshalText,
		"anden-indtaegt": (*satser.Indtaegtsart)(nil).UnmarshalText, "loengraense": (*satser.Sats)(nil).UnmarshalText,
		"LAS § 68, stk. 1 (LBK 1004/2025)": (*satser.Hjemmel)(nil).UnmarshalText, strings.Repeat("ab", 32): (*satser.Aftryk)(nil).UnmarshalText,
	} {
		for _, s := range []string{tekst, ""} {
			kraevKode(t, laes([]byte(s)), satser.KodeMangler)
		}
	}
}

// TestCiterIntet: there is nowhere to write a provision to, and nothing is written.
func TestCiterIntet(t *testing.T) {
	r, d := satser.Gaeldende(), satser.MustDato("2024-05-01")
	regel, err1 := r.HentRegel(satser.RegelLoen, satser.Jobafklaring, d)
	figur, err2 := r.HentSats(satser.Loengraense, satser.Jobafklaring, d)
	if err := errors.Join(err1, err2); err != nil {
		t.Fatal(err)
	}
	regel.Citer(nil, satser.LASPaa(d))
	figur.Citer(nil, satser.LASPaa(d))
}

// TestIntetSvarVedFejl: a period that cannot be is not handed out beside the fault.
func TestIntetSvarVedFejl(t *testing.T) {
	p, err := satser.NewPeriode(satser.MustDato("2024-05-02"), satser.MustDato("2024-05-01"))
	kraevKode(t, err, satser.KodeModstrid)
	if !p.IsZero() {
		t.Errorf("%v beside %v", p, err)
	}
}

// TestUkendtLitra: a letter that is none is printed as a character, so that the text around it is text still.
func TestUkendtLitra(t *testing.T) {
	for _, litra := range []byte{0x01, 'A', 0x80, 0xC8, math.MaxUint8} {
		h := satser.Hjemmel{Udgave: satser.LBK1031af2023, Paragraf: 68, Litra: litra}
		if s := h.Bestemmelse() + h.String(); !utf8.ValidString(s) {
			t.Errorf("%q", s)
		}
		if _, err := h.MarshalText(); err == nil {
			t.Errorf("%q is written", litra)
		}
	}
}

// TestTeksterIRegelsaet: a free text that could not be read back from JSON is refused when it is handed in.
func TestTeksterIRegelsaet(t *testing.T) {
	r, d := satser.Gaeldende(), satser.MustDato("2026-05-01")
	o, err1 := r.Sats(satser.Loengraense, satser.Jobafklaring, d)
	f, err2 := r.Figur(o.Ref)
	v, err3 := r.Regel(satser.RegelLoen, satser.Jobafklaring, d)
	if err := errors.Join(err1, err2, err3); err != nil {
		t.Fatal(err)
	}
	for _, tabt := range []string{"a\xff", "\ufffd"} {
		afledning, kilde, note := f, f, v
		afledning.Afledning, kilde.Kilder, note.Note = tabt, []satser.Kilde{satser.Kilde(tabt)}, tabt
		for _, c := range []satser.Regelaendring{
			satser.NyFigur(satser.Loengraense, satser.Jobafklaring, afledning), satser.NyFigur(satser.Loengraense, satser.Jobafklaring, kilde),
			satser.NyRegel(satser.RegelLoen, satser.Jobafklaring, note),
		} {
			_, _, err := r.Med(c)
			kraevKode(t, err, satser.KodeFormat)
		}
	}
}

// TestMangeAendringer: the changes and the rows of a line are bounded, for each change costs a copy of its line.
func TestMangeAendringer(t *testing.T) {
	r := til2026
	v, err := r.Regel(satser.RegelLoen, satser.Jobafklaring, satser.MustDato("2026-05-01"))
	if err != nil {
		t.Fatal(err)
	}
	foer := len(r.Versioner(satser.RegelLoen, satser.Jobafklaring))
	var alle []satser.Regelaendring
	for i := range 1001 - foer {
		v.Fra = satser.MustDato("2027-01-01").AddDays(i)
		alle = append(alle, satser.NyRegel(satser.RegelLoen, satser.Jobafklaring, v))
	}
	if x, _, err := r.Med(alle[1:]...); err != nil || len(x.Versioner(satser.RegelLoen, satser.Jobafklaring)) != 1000 {
		t.Errorf("a thousand versions: %v", err)
	}
	_, _, err = r.Med(alle...)
	if f := kraevKode(t, err, satser.KodeGraense); f.Vaerdi != "1001" || !strings.HasPrefix(f.Felt, "loen/jobafklaring/") {
		t.Errorf("a thousand and one: %v", err)
	}
	mange := make([]satser.Regelaendring, 10_000)
	for i := range mange {
		mange[i] = satser.KendtTil(satser.MustDato("2027-12-31"))
	}
	if _, _, err := r.Med(mange...); err != nil {
		t.Errorf("ten thousand changes: %v", err)
	}
	_, _, err = r.Med(append(mange, mange[0])...)
	if f := kraevKode(t, err, satser.KodeGraense); f.Felt != "aendringer" || f.Vaerdi != "10001" {
		t.Errorf("one more: %v", err)
	}
}

// TestMangeRaekkerILinje: a document cannot hold more of one series or rule than a rule set can.
func TestMangeRaekkerILinje(t *testing.T) {
	for liste, raekker := range map[string]string{"serier": "figurer", "regler": "versioner"} {
		var post map[string]any
		data, err := satser.Gaeldende().MarshalJSON()
		if err == nil {
			err = json.Unmarshal(data, &post)
		}
		if err != nil {
			t.Fatal(err)
		}
		linje := post[liste].([]any)[0].(map[string]any)
		alle := linje[raekker].([]any)
		for len(alle) <= 1000 {
			alle = append(alle, alle[0])
		}
		linje[raekker] = alle
		if data, err = json.Marshal(post); err != nil {
			t.Fatal(err)
		}
		_, err = satser.LaesRegelsaet(data)
		if f := kraevKode(t, err, satser.KodeGraense); f.Vaerdi != "1001" {
			t.Errorf("%s: %v", liste, err)
		}
	}
}
