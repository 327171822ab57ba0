package satser_test

import (
	"encoding"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// alt is a struct with one of each value that has a text form, as results and facts have them.
type alt struct {
	Dag      satser.Dato
	Intet    satser.Dato
	Uden     satser.Dato `json:",omitzero"`
	Maaned   satser.Maaned
	IngenMd  satser.Maaned
	Periode  satser.Periode
	Aaben    satser.Periode
	Beloeb   satser.Beloeb
	Procent  satser.Procent
	Timer    satser.Timer
	Hjemmel  satser.Hjemmel
	Ingen    satser.Hjemmel
	Ordning  satser.Ordning
	Gruppe   satser.Satsgruppe
	Uoplyst  satser.Satsgruppe
	Status   satser.Status
	Regel    satser.Regel
	Virkning satser.Virkning
	Sats     satser.Sats
	Art      satser.Indtaegtsart
	EfterDag map[satser.Dato]satser.Beloeb
	EfterMd  map[satser.Maaned]satser.Timer
	EfterArt map[satser.Indtaegtsart]satser.Procent
}

func etAlt() alt {
	return alt{
		Dag: satser.MustDato("2024-02-29"), Maaned: satser.MustMaaned("2024-12"),
		Periode: satser.MustPeriode("2024-01-01", "2024-12-31"), Aaben: satser.MustPeriode("2024-01-01", ""),
		Beloeb: satser.BeloebAfEnheder(-125_470_001), Procent: 5500, Timer: 3750,
		Hjemmel: satser.Hjemmel{Udgave: satser.LBK241af2021, AendretVed: satser.Lov1160af2021, Paragraf: 68, Litra: 'a', Stk: 2, Pkt: 1},
		Ordning: satser.Jobafklaring, Gruppe: satser.Bidragspligtig, Status: satser.BekendtgjortAndenTabel,
		Regel: satser.Loen.Regel(), Virkning: satser.KroneForKrone, Sats: satser.Loengraense, Art: satser.AndenIndtaegt,
		EfterDag: map[satser.Dato]satser.Beloeb{satser.MustDato("2024-05-31"): satser.MustBeloeb("1.5")},
		EfterMd:  map[satser.Maaned]satser.Timer{satser.MustMaaned("2024-05"): 16_000},
		EfterArt: map[satser.Indtaegtsart]satser.Procent{satser.Loen: 3000},
	}
}

const etAltJSON = `{"Dag":"2024-02-29","Intet":"","Maaned":"2024-12","IngenMd":"",` +
	`"Periode":{"fra":"2024-01-01","til":"2024-12-31"},"Aaben":{"fra":"2024-01-01"},` +
	`"Beloeb":"-12547.0001","Procent":"55","Timer":"37.5",` +
	`"Hjemmel":"LAS § 68 a, stk. 2, 1. pkt. (LBK 241/2021, ændret ved lov 1160/2021)","Ingen":"",` +
	`"Ordning":"jobafklaring","Gruppe":"hjemmeboende-bidragspligtig","Uoplyst":"","Status":"bekendtgjort i anden tabel",` +
	`"Regel":"indtaegt.loen","Virkning":"krone for krone","Sats":"loengraense","Art":"anden-indtaegt",` +
	`"EfterDag":{"2024-05-31":"1.50"},"EfterMd":{"2024-05":"160"},"EfterArt":{"loen":"30"}}`

func TestAltRoundTripsJSON(t *testing.T) {
	raa, err := json.Marshal(etAlt())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(etAltJSON, string(raa)); diff != "" {
		t.Error(diff)
	}
	var tilbage alt
	if err := json.Unmarshal(raa, &tilbage); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(etAlt(), tilbage); diff != "" {
		t.Error(diff)
	}
}

// TestAppendTextAgrees: the two ways to write a value are one, and neither disturbs what stands before.
func TestAppendTextAgrees(t *testing.T) {
	for _, v := range []interface {
		encoding.TextMarshaler
		encoding.TextAppender
	}{
		satser.Dato{}, satser.MustDato("2024-05-31"), satser.Maaned{}, satser.MustMaaned("2024-05"),
		satser.Beloeb{}, satser.MustBeloeb("-12547.5"), satser.BeloebAfEnheder(1),
	} {
		tekst, err := v.MarshalText()
		tilfoejet, fejl := v.AppendText([]byte("x"))
		if err != nil || fejl != nil || tekst == nil || string(tilfoejet) != "x"+string(tekst) {
			t.Errorf("%v: %q, %v and %q, %v", v, tekst, err, tilfoejet, fejl)
		}
	}
	stort, err := satser.BeloebAfEnheder(1 << 62).AppendText([]byte("x"))
	if err == nil || string(stort) != "x" {
		t.Errorf("an amount beyond 10¹² kr. is written as %q, %v", stort, err)
	}
}

// TestUnmarshalKeepsOldValue: a refused text leaves the value as it was, and the empty text clears what has a "not
// given".
func TestUnmarshalKeepsOldValue(t *testing.T) {
	dag, md, h := satser.MustDato("2024-05-31"), satser.MustMaaned("2024-05"), satser.Hjemmel{Udgave: satser.BEK58af2026, Paragraf: 1}
	d0, m0, h0 := dag, md, h
	for _, v := range []encoding.TextUnmarshaler{&dag, &md, &h} {
		if err := v.UnmarshalText([]byte("vrøvl")); err == nil {
			t.Errorf("%T took nonsense", v)
		}
	}
	if dag != d0 || md != m0 || h != h0 {
		t.Errorf("old values lost: %v %v %v", dag, md, h)
	}
	for _, v := range []encoding.TextUnmarshaler{&dag, &md, &h} {
		if err := v.UnmarshalText(nil); err != nil {
			t.Errorf("%T: %v", v, err)
		}
	}
	if !dag.IsZero() || !md.IsZero() || !h.IsZero() {
		t.Errorf("the empty text left %v %v %v", dag, md, h)
	}
}
