package ydelse_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestJanuarUdeladt: with the document of satser/JANUAR.md a month that needs no other figure is computed; one that needs a
// figure that the document leaves out is outside known law and names it, and so is any month when the document does not move
// the last day.
func TestJanuarUdeladt(t *testing.T) {
	side, err := os.ReadFile("../satser/JANUAR.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(side), "```json\n")
	dokument, _, _ := strings.Cut(rest, "```")
	aendringer, err := satser.LaesAendringer([]byte(dokument))
	if err != nil {
		t.Fatal(err)
	}
	januar := foersteUkendte.Maaned()
	regler, udenDag := medAendringer(t, aendringer...), medAendringer(t, aendringer[1:]...)
	sats, err := regler.Sats(satser.MaanedIkkeForsoerger, jaf, foersteUkendte)
	if err != nil {
		t.Fatal(err)
	}
	o := opgoer(t, ydelse.Beregner{Regler: regler}, sag(jaf), januar)
	if o.Ydelse != sats.Vaerdi || o.Satsstatus != satser.Bekendtgjort || o.Regelsaet != regler.Aftryk() || o.Regelsaet == satser.Gaeldende().Aftryk() {
		t.Errorf("%v, %v, by %v", o.Ydelse, o.Satsstatus, o.Regelsaet)
	}
	for _, r := range []struct {
		grund  string
		regler *satser.Regelsaet
		sag    *ydelse.Sag
		hvad   string
	}{
		{"a wage needs the threshold", regler, sag(jaf, med(loen(januar.String(), "1000"))), "satsen loengraense (jobafklaringsforløb)"},
		{"a child needs the rate with one", regler, sag(jaf, barn("2020-03-01", ydelse.Danmark)), "satsen maaned.forsoerger (jobafklaringsforløb)"},
		{"the other scheme has no rate", regler, sag(rf), "satsen maaned.ikke-forsoerger (ressourceforløb)"},
		{"the figures alone do not move the last day", udenDag, sag(jaf), "reglen ret (jobafklaringsforløb)"},
	} {
		var udenfor *satser.Udenforfejl
		_, err := ydelse.Beregner{Regler: r.regler}.Beregn(r.sag, januar)
		if !errors.As(err, &udenfor) || udenfor.Hvad != r.hvad {
			t.Errorf("%s: %v, want a fault about %s", r.grund, err, r.hvad)
		}
	}
	for _, m := range []satser.Maaned{satser.MustMaaned("2024-05"), sidsteKendte.Maaned()} {
		foer, efter := opgoer(t, beregner(), sag(jaf), m), opgoer(t, ydelse.Beregner{Regler: regler}, sag(jaf), m)
		if foer.Ydelse != efter.Ydelse || foer.Regelsaet == efter.Regelsaet {
			t.Errorf("%v: %v became %v", m, foer.Ydelse, efter.Ydelse)
		}
	}
}
