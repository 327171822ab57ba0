package main

import (
	"bytes"
	"strings"
	"testing"

	ics "github.com/arran4/golang-ical"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// What is written reads back as the days of the complaint, the deadline over Christmas among them.
func TestSkriv(t *testing.T) {
	var b bytes.Buffer
	if err := skriv(&b, &eksempel); err != nil {
		t.Fatal(err)
	}
	k, err := ics.ParseCalendar(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	dage := map[string]string{}
	for _, e := range k.Events() {
		d, err := e.GetAllDayStartAt()
		if err != nil {
			t.Fatal(err)
		}
		dage[e.GetProperty(ics.ComponentPropertySummary).Value] = d.Format("2006-01-02")
	}
	for tekst, want := range map[string]string{
		"Afgørelsen blev meddelt":                                  "2024-11-26",
		"Sidste dag for at klage (til kl. 23.59)":                  "2024-12-27",
		"Kommunen skal senest have genvurderet sagen":              "2025-01-07",
		"Sidste dag for at fastholde klagen (til kl. 23.59)":       "2025-01-31",
		"Kommunen skal senest have sendt klagen til Ankestyrelsen": "2025-02-03",
	} {
		if dage[tekst] != want {
			t.Errorf("%s: %s, want %s", tekst, dage[tekst], want)
		}
	}
	if strings.Contains(b.String(), "CANCELLED") {
		t.Error("no deadline has fallen away")
	}
	var igen bytes.Buffer
	if skriv(&igen, &eksempel) != nil || igen.String() != b.String() {
		t.Error("the same complaint is written in another way")
	}
}

// A complaint that is withdrawn: the deadline for re-assessing it has fallen away, and the calendar says so.
func TestBortfaldet(t *testing.T) {
	sag := klage.Sag{Meddelelse: eksempel.Meddelelse, Klage: eksempel.Klage, Skridt: []klage.Skridt{
		{Art: klage.Frafaldet, Dag: satser.MustDato("2024-12-20")},
	}}
	var b bytes.Buffer
	if err := skriv(&b, &sag); err != nil {
		t.Fatal(err)
	}
	k, err := ics.ParseCalendar(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range k.Events() {
		tekst, status := e.GetProperty(ics.ComponentPropertySummary).Value, e.GetProperty(ics.ComponentPropertyStatus)
		if (status != nil) != (tekst == "Kommunen skal senest have genvurderet sagen") {
			t.Errorf("%s: %v", tekst, status)
		}
	}
}
