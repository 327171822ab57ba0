package klage_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

func TestAfgoerelsesbrev(t *testing.T) {
	helt := klage.Afgoerelsesbrev{
		Retsregler: spor.Ja, Hovedhensyn: spor.Ja, Faktum: spor.Ja, Klageinstans: spor.Ja, Fremgangsmaade: spor.Ja, Klagefrist: spor.Ja,
	}
	uden := helt
	uden.Klagefrist = spor.Nej
	uoplyst := helt
	uoplyst.Klageinstans = 0
	uvist := uden
	uvist.Klageinstans = spor.IkkeVurderet
	for _, r := range []struct {
		grund string
		brev  klage.Afgoerelsesbrev
		want  spor.Svar
		krav  int // how many are met
	}{
		{"all of it", helt, spor.Ja, 6},
		{"the deadline is missing", uden, spor.Nej, 5},
		{"the board is not stated", uoplyst, spor.IkkeVurderet, 5},
		{"nothing is stated", klage.Afgoerelsesbrev{}, spor.IkkeVurderet, 0},
		{"what is missing outweighs what is not known", uvist, spor.Nej, 4},
	} {
		n := 0
		for _, k := range r.brev.Tjekliste() {
			if k.Opfyldt() {
				n++
			}
			if k.Krav == "" || k.Hjemmel.Udgave.Retskilde() != satser.FVL {
				t.Errorf("%s: %+v", r.grund, k)
			}
		}
		if r.brev.Klagevejledning() != r.want || n != r.krav || len(r.brev.Tjekliste()) != 6 {
			t.Errorf("%s: %v, %d met", r.grund, r.brev.Klagevejledning(), n)
		}
	}
	alt := klage.Afgoerelsesbrev{Medhold: spor.Ja, Klagefrist: spor.Nej}
	if alt.Tjekliste() != nil || alt.Klagevejledning() != spor.Ja {
		t.Error("a decision that gives all needs neither reasons nor guidance")
	}
}

func TestKlageinstans(t *testing.T) {
	for dag, want := range map[string]string{
		"2012-12-31": "beskæftigelsesankenævnet", "2013-06-30": "beskæftigelsesankenævnet",
		"2013-07-01": "Ankestyrelsens Beskæftigelsesudvalg", "2024-01-01": "Ankestyrelsens Beskæftigelsesudvalg",
	} {
		if got := klage.Klageinstans(d(dag)); got != want {
			t.Errorf("%s: %s", dag, got)
		}
	}
}

// navn is a type with a closed set of names.
type navn interface {
	~uint8
	String() string
	MarshalText() ([]byte, error)
}

func proevNavne[T navn, P interface {
	*T
	UnmarshalText([]byte) error
}](t *testing.T, antal int) {
	t.Helper()
	set := map[string]bool{}
	for i := 1; i < 256; i++ {
		v := T(i)
		tekst, err := v.MarshalText()
		if (err == nil) != (i <= antal) || err == nil && (string(tekst) != v.String() || set[v.String()]) {
			t.Errorf("%T(%d): %q, %v", v, i, tekst, err)
			continue
		}
		if err != nil {
			continue
		}
		set[v.String()] = true
		var igen T
		if err := P(&igen).UnmarshalText(tekst); err != nil || igen != v {
			t.Errorf("%q is read as %d, %v", tekst, igen, err)
		}
	}
	if P(nil).UnmarshalText([]byte("x")) == nil {
		t.Error("nowhere to read to")
	}
	var v T
	if P(&v).UnmarshalText([]byte("ukendt")) == nil || v != 0 || v.String() != "ukendt" {
		t.Errorf("%T reads what is no name", v)
	}
}

func TestNavne(t *testing.T) {
	proevNavne[klage.Kanal](t, 5)
	proevNavne[klage.Brevregel](t, 4)
	proevNavne[klage.Modtager](t, 2)
	proevNavne[klage.Klager](t, 4)
	proevNavne[klage.Skridtart](t, 10)
	proevNavne[klage.Status](t, 4)
	proevNavne[klage.Ankeudfald](t, 5)
	proevNavne[klage.Part](t, 3)
	proevNavne[klage.Handling](t, 11)
	if klage.Skridtart(0).Tekst() != "ukendt skridt" || klage.Videresendt.Tekst() != "Kommunen sendte klagen til Ankestyrelsen" {
		t.Error("the texts of the steps")
	}
	if !klage.Mundtligt.IsValid() || klage.Kanal(6).IsValid() || !klage.Hjemvisning.IsValid() || klage.Ankeudfald(6).IsValid() {
		t.Error("what is valid")
	}
}
