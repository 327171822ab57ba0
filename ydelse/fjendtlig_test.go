package ydelse_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestLaesTilIntet: neither document is read to nil.
func TestLaesTilIntet(t *testing.T) {
	kraevInputfejl(t, (*ydelse.Sagsdokument)(nil).UnmarshalJSON([]byte("{}")), "", satser.KodeMangler)
	kraevInputfejl(t, (*ydelse.Opgoerelse)(nil).UnmarshalJSON([]byte("{}")), "", satser.KodeMangler)
}

// TestIntetDokumentVedFejl: a document with a fact that cannot be is not handed out beside the fault.
func TestIntetDokumentVedFejl(t *testing.T) {
	d, err := ydelse.LaesSagsdokument([]byte(`{"format":"sag/1","id":"x","sag":{"ordning":"jobafklaring","foedt":"1980-01-01","forloeb":[]}}`))
	kraevInputfejl(t, err, "sag.forloeb", satser.KodeMangler)
	if d.ID != "" || d.Sag.Foedt.IsValid() {
		t.Errorf("%v beside %v", d, err)
	}
}

// TestTekstUdenTegn: a text that could not be read back is refused.
func TestTekstUdenTegn(t *testing.T) {
	for _, tabt := range []string{"a\xff", "\ufffd"} {
		for felt, d := range map[string]ydelse.Sagsdokument{"id": {ID: tabt}, "titel": {Titel: tabt}, "kilde": {Kilde: tabt}, "note": {Note: tabt}} {
			d.Sag = *sag(jaf)
			kraevInputfejl(t, d.Valider(), felt, satser.KodeFormat)
		}
	}
	d := ydelse.Sagsdokument{ID: "æ\u202e\x00", Sag: *sag(jaf)}
	if err := d.Valider(); err != nil {
		t.Errorf("what is a text: %v", err)
	}
}

// TestIngenTrin: a statement without steps is read with none, as it was written.
func TestIngenTrin(t *testing.T) {
	var laest ydelse.Opgoerelse
	r := opgoer(t, beregner(), sag(jaf), satser.MustMaaned("2024-05")).Resultat
	data, err := json.Marshal(ydelse.Opgoerelse{Resultat: r})
	if err == nil {
		err = json.Unmarshal(data, &laest)
	}
	if err != nil || laest.Spor != nil || laest.Resultat != r {
		t.Errorf("%v, %#v", err, laest)
	}
}

// TestForMangeTrin: a statement is not read with more steps than can be numbered, and is with as many.
func TestForMangeTrin(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 65 000 steps")
	}
	o, err := beregner().Opgoer(sag(jaf), satser.MustMaaned("2024-05"))
	if err != nil {
		t.Fatal(err)
	}
	o.Spor = nil
	hoved, err := json.Marshal(o)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{spor.MaksTrin, spor.MaksTrin + 1} {
		trin := bytes.Repeat([]byte(`{"id":"udbetaling","udfald":"opfyldt"},`), n)
		data := bytes.Replace(hoved, []byte(`"spor":[]`), fmt.Appendf(nil, `"spor":[%s]`, trin[:len(trin)-1]), 1)
		var laest ydelse.Opgoerelse
		switch err := laest.UnmarshalJSON(data); {
		case n > spor.MaksTrin:
			kraevInputfejl(t, err, "spor", satser.KodeGraense)
		case err != nil || len(laest.Spor) != n:
			t.Errorf("%d steps: %d, %v", n, len(laest.Spor), err)
		}
	}
}

// TestMangeOphoer: a list that is too long is refused for that, however many of its rows are on one day.
func TestMangeOphoer(t *testing.T) {
	for _, n := range []int{101, 50_000} {
		s := sag(jaf)
		for i := range n {
			s.Ret.Ophoer = append(s.Ret.Ophoer, ydelse.Forloebsophoer{Fra: dag("2020-01-01").AddDays(i / 2), Art: ydelse.Frasagt})
		}
		kraevInputfejl(t, s.Valider(), "ret.ophoer", satser.KodeGraense)
	}
}
