package raadighed_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// iPlanen, gange and the like change one own term of the failure.
func iPlanen(s spor.Svar) valg {
	return h(func(x *raadighed.Haendelse) { x.IPlanen = s })
}

func gange(n int, paaAndenVis spor.Svar) valg {
	return h(func(x *raadighed.Haendelse) { x.Gange, x.PaaAndenVis = n, paaAndenVis })
}

// kontakt replaces the days of contact and booking, and the last day on which there was known to be neither.
func kontakt(kontakt, booket, uden string) valg {
	return h(func(x *raadighed.Haendelse) {
		x.Kontakt, x.Booket, x.UdenKontaktTil = dag(kontakt), dag(booket), dag(uden)
	})
}

// frist replaces the day on which the deadline for booking was given, and whether there was guidance about booking.
func frist(givet string, vejledt spor.Svar) valg {
	return h(func(x *raadighed.Haendelse) { x.FristGivet, x.VejledtOmBooking = dag(givet), vejledt })
}

// TestPlanen: a tilbud counts when it is in the plan, whether it is turned down, missed, or not called in sick to.
func TestPlanen(t *testing.T) {
	for _, art := range []satser.Haendelsesart{satser.AfvistTilbud, satser.UdeblevetFraTilbud, satser.SygdomIkkeMeldtTilTilbud} {
		tjekRaekker(t, []raekke{
			{art.String() + " in the plan", rf, sag(art, "2024-06-03", iPlanen(spor.Ja)), "ja", 0},
			{art.String() + " not in the plan", rf, sag(art, "2024-06-03", iPlanen(spor.Nej)), "nej", spor.IPlanen},
			{art.String() + " not stated", jaf, sag(art, "2024-06-03", iPlanen(0)), "uoplyst", spor.IPlanen},
			{art.String() + " not looked at", rf, sag(art, "2014-01-06", iPlanen(spor.IkkeVurderet)), "uoplyst", spor.IPlanen},
		})
	}
	tjekRaekker(t, []raekke{
		{"a talk is in no plan", rf, sag(satser.UdeblevetFraSamtale, "2024-06-03", iPlanen(spor.Nej)), "ja", 0},
		{"nor is work", rf, sag(satser.AfvistArbejde, "2024-06-03", iPlanen(spor.Nej)), "ja", 0},
	})
}

// TestDagene: the days of a tilbud, and when contact was made after a talk, must be stated.
func TestDagene(t *testing.T) {
	udenDage := h(func(x *raadighed.Haendelse) { x.Dag, x.Fravaer = dag("2024-06-03"), nil })
	talk, booking := satser.UdeblevetFraSamtale, satser.BookingfristOverskredet
	tjekRaekker(t, []raekke{
		{"a tilbud without its days", rf, sag(satser.UdeblevetFraTilbud, "2024-06-03", udenDage), "uoplyst", spor.FravaerUoplyst},
		{"a tilbud that was turned down, without its days", jaf, sag(satser.AfvistTilbud, "2024-06-03", udenDage), "uoplyst", spor.FravaerUoplyst},
		{"a talk, contact the same day", rf, sag(talk, "2024-06-03", kontakt("2024-06-03", "", "")), "ja", 0},
		{"a talk, contact later", rf, sag(talk, "2024-06-03", kontakt("2024-06-10", "", "")), "ja", 0},
		{"a talk, no contact yet", rf, sag(talk, "2024-06-03", kontakt("", "", "2024-06-10")), "ja", 0},
		{"a talk, contact not stated", rf, sag(talk, "2024-06-03", kontakt("", "", "")), "uoplyst", spor.KontaktUoplyst},
		{"a rådighedsvurdering, contact not stated", jaf, sag(satser.UdeblevetFraRaadighedsvurdering, "2024-06-03", kontakt("", "", "")), "uoplyst", spor.KontaktUoplyst},
		{"a booking, booked", rf, sag(booking, "2024-06-12", kontakt("", "2024-06-13", "")), "ja", 0},
		{"a booking, neither booked nor in contact", rf, sag(booking, "2024-06-12", kontakt("", "", "")), "uoplyst", spor.KontaktUoplyst},
		{"work that was turned down needs no day of contact", rf, sag(satser.AfvistArbejde, "2024-06-03", kontakt("", "", "")), "ja", 0},
	})
}

// TestHaendelsensDage: a tilbud runs from its first to its last day of absence; a talk to the day before contact or
// booking, whichever is first, and at least its own day; an event is its day.
func TestHaendelsensDage(t *testing.T) {
	talk, booking := satser.UdeblevetFraSamtale, satser.BookingfristOverskredet
	for _, r := range []struct {
		grund    string
		f        *raadighed.Forhold
		fra, til string
	}{
		{"days in any order", sag(satser.UdeblevetFraTilbud, "2024-06-05", fravaer("2024-06-05", "2024-06-03", "2024-06-20")), "2024-06-03", "2024-06-20"},
		{"contact on the day of the talk", sag(talk, "2024-06-03", kontakt("2024-06-03", "", "")), "2024-06-03", "2024-06-03"},
		{"contact the day after", sag(talk, "2024-06-03", kontakt("2024-06-04", "", "")), "2024-06-03", "2024-06-03"},
		{"contact two days after", sag(talk, "2024-06-03", kontakt("2024-06-05", "", "")), "2024-06-03", "2024-06-04"},
		{"contact across a year", sag(talk, "2024-12-30", kontakt("2025-01-02", "", "")), "2024-12-30", "2025-01-01"},
		{"no contact yet", sag(talk, "2024-06-03", kontakt("", "", "2024-06-07")), "2024-06-03", "2024-06-07"},
		{"contact ends it, not the last day without", sag(talk, "2024-06-03", kontakt("2024-06-05", "", "2024-06-07")), "2024-06-03", "2024-06-04"},
		{"the municipality's call reached the person first", sag(talk, "2024-06-03", forsoeg(0, opnaaet("2024-06-06", raadighed.KontaktTelefon)), kontakt("2024-06-10", "", "")), "2024-06-03", "2024-06-05"},
		{"it reached the person after contact", sag(talk, "2024-06-03", forsoeg(0, opnaaet("2024-06-06", raadighed.KontaktTelefon)), kontakt("2024-06-05", "", "")), "2024-06-03", "2024-06-04"},
		{"it reached the person, who made no contact", sag(talk, "2024-06-03", forsoeg(0, opnaaet("2024-06-06", raadighed.KontaktTelefon)), kontakt("", "", "2024-06-14")), "2024-06-03", "2024-06-05"},
		{"it reached nobody", sag(talk, "2024-06-03", forsoeg(0, et("2024-06-06", raadighed.KontaktTelefon)), kontakt("2024-06-10", "", "")), "2024-06-03", "2024-06-09"},
		{"a letter is no personal contact", sag(talk, "2024-06-03", forsoeg(0, opnaaet("2024-06-06", raadighed.KontaktSkriftlig)), kontakt("2024-06-10", "", "")), "2024-06-03", "2024-06-09"},
		{"a relative without consent is none", sag(talk, "2024-06-03", forsoeg(0, opnaaet("2024-06-06", raadighed.KontaktPaaroerende)), kontakt("2024-06-10", "", "")), "2024-06-03", "2024-06-09"},
		{"a call before the talk is none after it", sag(talk, "2024-06-03", forsoeg(0, opnaaet("2024-06-02", raadighed.KontaktTelefon)), kontakt("2024-06-10", "", "")), "2024-06-03", "2024-06-09"},
		{"the call reached the person before the booking", sag(booking, "2024-06-12", forsoeg(0, opnaaet("2024-06-14", raadighed.KontaktTelefon)), kontakt("", "2024-06-20", "")), "2024-06-12", "2024-06-13"},
		{"booked before contact", sag(booking, "2024-06-12", kontakt("2024-06-20", "2024-06-14", "")), "2024-06-12", "2024-06-13"},
		{"contact before booking", sag(booking, "2024-06-12", kontakt("2024-06-14", "2024-06-20", "")), "2024-06-12", "2024-06-13"},
		{"booked the day after", sag(booking, "2024-06-12", kontakt("", "2024-06-13", "")), "2024-06-12", "2024-06-12"},
		{"an event", sag(satser.OphoertMedArbejde, "2024-06-03", kontakt("2024-06-20", "", "")), "2024-06-03", "2024-06-03"},
	} {
		if got := r.f.Haendelser[0].Dage(); got != satser.MustPeriode(r.fra, r.til) {
			t.Errorf("%s: %v, want %s to %s", r.grund, got, r.fra, r.til)
		}
	}
	if got := (&raadighed.Haendelse{Art: satser.AfvistTilbud}).Dage(); got != (satser.Periode{}) {
		t.Errorf("no day: %v", got)
	}
}

// TestFravaerPaa: Monday to Friday, both ends included.
func TestFravaerPaa(t *testing.T) {
	vil := []string{"2024-06-06", "2024-06-07", "2024-06-10", "2024-06-11"} // Thursday to Tuesday
	fik := raadighed.FravaerPaa(satser.MustPeriode("2024-06-06", "2024-06-11"))
	if len(fik) != len(vil) {
		t.Fatalf("%v, want %v", fik, vil)
	}
	for i, s := range vil {
		if fik[i] != (raadighed.Fravaersdag{Dag: dag(s)}) {
			t.Errorf("%v, want %s", fik[i], s)
		}
	}
	for _, p := range []satser.Periode{{}, satser.MustPeriode("2024-06-08", "2024-06-09"), satser.MustPeriode("2024-06-03", "")} {
		if fik := raadighed.FravaerPaa(p); fik != nil {
			t.Errorf("%v: %v", p, fik)
		}
	}
}

// TestSelvbooking: the duty to book asks for a deadline of 8 days and guidance beforehand.
func TestSelvbooking(t *testing.T) {
	booking := satser.BookingfristOverskredet
	tjekRaekker(t, []raekke{
		{"8 days", rf, sag(booking, "2024-06-12", frist("2024-06-04", spor.Ja)), "ja", 0},
		{"7 days", rf, sag(booking, "2024-06-12", frist("2024-06-05", spor.Ja)), "nej", spor.Selvbooking},
		{"on the last day itself", rf, sag(booking, "2024-06-12", frist("2024-06-12", spor.Ja)), "nej", spor.Selvbooking},
		{"8 days across a year", jaf, sag(booking, "2025-01-02", frist("2024-12-25", spor.Ja)), "ja", 0},
		{"7 days across a leap day", jaf, sag(booking, "2024-03-02", frist("2024-02-24", spor.Ja)), "nej", spor.Selvbooking},
		{"8 days across a leap day", jaf, sag(booking, "2024-03-02", frist("2024-02-23", spor.Ja)), "ja", 0},
		{"no guidance about booking", rf, sag(booking, "2024-06-12", frist("2024-06-04", spor.Nej)), "nej", spor.Selvbooking},
		{"no guidance, and the day is not stated", rf, sag(booking, "2024-06-12", frist("", spor.Nej)), "nej", spor.Selvbooking},
		{"guidance not stated", rf, sag(booking, "2024-06-12", frist("2024-06-04", 0)), "uoplyst", spor.Selvbooking},
		{"guidance not looked at", rf, sag(booking, "2024-06-12", frist("2024-06-04", spor.IkkeVurderet)), "uoplyst", spor.Selvbooking},
		{"guidance not stated, but the deadline is too short", rf, sag(booking, "2024-06-12", frist("2024-06-05", 0)), "nej", spor.Selvbooking},
		{"the deadline is not stated", rf, sag(booking, "2024-06-12", frist("", spor.Ja)), "uoplyst", spor.Selvbooking},
		{"a talk has no such deadline", rf, sag(satser.UdeblevetFraSamtale, "2024-06-12", frist("2024-06-12", spor.Nej)), "ja", 0},
	})
	trin := find(t, vurder(t, rf, sag(booking, "2024-06-12", frist("2024-06-05", spor.Ja))).Spor, spor.Selvbooking)
	if trin.Led != [3]spor.Tal{spor.Dagtal(7, 0), spor.Dagtal(8, 0)} {
		t.Errorf("the step says %v", trin.Led)
	}
	// Without a day there is no number of days to tell.
	trin = find(t, vurder(t, rf, sag(booking, "2024-06-12", frist("", spor.Nej))).Spor, spor.Selvbooking)
	if trin.Led != [3]spor.Tal{{}, spor.Dagtal(8, 0)} {
		t.Errorf("the step says %v", trin.Led)
	}
}

// TestGentagne: once is not repeatedly, and twice is not said to be enough for more than asking on.
func TestGentagne(t *testing.T) {
	art := satser.MedvirkerIkke
	tjekRaekker(t, []raekke{
		{"twice", rf, sag(art, "2024-06-03", gange(2, spor.Nej)), "ja", 0},
		{"twice, nothing else said", jaf, sag(art, "2024-06-03", gange(2, 0)), "ja", 0},
		{"once", rf, sag(art, "2024-06-03", gange(1, spor.Nej)), "nej", spor.Gentagne},
		{"once, nothing else said", rf, sag(art, "2024-06-03", gange(1, 0)), "nej", spor.Gentagne},
		{"once, the rest not looked at", rf, sag(art, "2024-06-03", gange(1, spor.IkkeVurderet)), "uoplyst", spor.Gentagne},
		{"in another way", rf, sag(art, "2024-06-03", gange(0, spor.Ja)), "ja", 0},
		{"once, and in another way", rf, sag(art, "2024-06-03", gange(1, spor.Ja)), "ja", 0},
		{"how often is not stated", rf, sag(art, "2024-06-03", gange(0, 0)), "uoplyst", spor.Gentagne},
		{"nor in another way", jaf, sag(art, "2024-06-03", gange(0, spor.Nej)), "uoplyst", spor.Gentagne},
		{"a single refusal is a matter of days, however often", rf, sag(satser.AfvistTilbud, "2024-06-03", gange(1, spor.Nej)), "ja", 0},
	})
}

// TestForseelser: an offence asks for better knowledge, a hearing, reasons and two days, and not for guidance, contact,
// grounds or the three months: those belong to §§ 69 b-69 e.
func TestForseelser(t *testing.T) {
	bart := func(f *raadighed.Forhold) {
		f.Vejledninger, f.FoersteSamtale, f.Haendelser[0].OplystFoelge = nil, satser.Dato{}, spor.Nej
		y := &f.Haendelser[0].Behandling
		y.Kontaktforsoeg, y.KontaktUdtoemt, y.RimeligGrund, y.AndreForhold = nil, spor.Nej, 0, 0
		y.FremmerRaadighed, y.Ophoer, y.Afregnes = 0, 0, satser.Maaned{}
	}
	viden := func(s spor.Svar) valg { return h(func(x *raadighed.Haendelse) { x.BedreVidende = s }) }
	for _, art := range []satser.Haendelsesart{satser.FortietArbejde, satser.UdlandsopholdUberettiget} {
		s := art.String()
		tjekRaekker(t, []raekke{
			{s + " with nothing but what it asks for", rf, sag(art, "2024-06-03", bart), "ja", 0},
			{s + " in 2013", rf, sag(art, "2013-06-03", bart), "ja", 0},
			{s + " did not know", jaf, sag(art, "2024-06-03", viden(spor.Nej)), "nej", spor.BedreVidende},
			{s + " not assessed", jaf, sag(art, "2024-06-03", viden(spor.IkkeVurderet)), "kræver skøn", spor.BedreVidende},
			{s + " not stated", jaf, sag(art, "2024-06-03", viden(0)), "kræver skøn", spor.BedreVidende},
			{s + " not heard", rf, sag(art, "2024-06-03", b(func(y *raadighed.Behandling) { y.Hoering = raadighed.IkkeHoert })), "nej", spor.Partshoering},
			{s + " no reasons", rf, sag(art, "2024-06-03", b(func(y *raadighed.Behandling) { y.Begrundelse = spor.Nej })), "nej", spor.Begrundelse},
			{s + " not decided", rf, sag(art, "2024-06-03", b(func(y *raadighed.Behandling) { y.Afgjort = satser.Dato{} })), "uoplyst", spor.AfgoerelseUoplyst},
			{s + " the day it was found", rf, sag(art, "2024-06-03", h(func(x *raadighed.Haendelse) { x.Konstateret = satser.Dato{} })), "uoplyst", spor.AfgoerelseUoplyst},
		})
		if x := vurder(t, rf, sag(art, "2024-06-03")); !x.Senest.IsZero() {
			t.Errorf("%v has to be deducted by %v", art, x.Senest)
		}
	}
}
