package sanktion_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// alleDage counts weekends too.
var alleDage = sanktion.Praksis{Dage: spor.SanktionKalenderdage}

// booking is a missed deadline, with the day of booking and the day of contact.
func booking(frist, booket, kontakt string) raadighed.Haendelse {
	return haendelse(satser.BookingfristOverskredet, frist, func(h *raadighed.Haendelse) { h.Booket, h.Kontakt = dag(booket), dag(kontakt) })
}

// TestDageEfterSamtale: the day of the talk always counts; the day of contact does not, unless it is that day.
func TestDageEfterSamtale(t *testing.T) {
	lofted := samtale("2024-06-08", "2024-06-08")
	tjekRaekker(t, []raekke{
		{grund: "contact the same day: the day of the talk", f: forhold(samtale("2024-06-03", "2024-06-03")), maaned: "2024-06", dage: 1, fradrag: "569"},
		{grund: "contact the next day: still one", f: forhold(samtale("2024-06-03", "2024-06-04")), maaned: "2024-06", dage: 1, fradrag: "569"},
		{grund: "contact on the third day", f: forhold(samtale("2024-06-03", "2024-06-05")), maaned: "2024-06", dage: 2, fradrag: "1138"},
		{grund: "over a weekend: Thursday, Friday, Monday", f: forhold(samtale("2024-06-06", "2024-06-11")), maaned: "2024-06", dage: 3, fradrag: "1707"},
		{grund: "the same in calendar days", f: forhold(samtale("2024-06-06", "2024-06-11")), maaned: "2024-06", dage: 5, fradrag: "2845", praksis: alleDage},
		{grund: "a talk on a Saturday counts", f: forhold(lofted), maaned: "2024-06", dage: 1, fradrag: "569"},
		{
			grund: "and the Sunday after it does not", f: forhold(samtale("2024-06-08", "2024-06-10")), maaned: "2024-06", dage: 1, fradrag: "569",
		},
		{grund: "weekday public holidays count: Monday and Grundlovsdag", f: forhold(samtale("2024-06-04", "2024-06-06")), maaned: "2024-06", dage: 2, fradrag: "1138"},
		{grund: "no contact yet: until the last day that is known", f: forhold(uden(samtale("2024-06-03", ""), "2024-06-07")), maaned: "2024-06", dage: 5, fradrag: "2845"},
		{
			grund: "no contact yet, known on the day only", f: forhold(uden(samtale("2024-06-03", ""), "2024-06-03")), maaned: "2024-06", dage: 1, fradrag: "569",
		},
		{
			grund: "a rådighedsvurdering is counted alike", f: forhold(haendelse(satser.UdeblevetFraRaadighedsvurdering, "2024-06-03",
				func(h *raadighed.Haendelse) { h.Kontakt = dag("2024-06-06") })),
			maaned: "2024-06", dage: 3, fradrag: "1707",
		},
		{
			grund: "a talk at an anden aktør too", f: forhold(samtale("2024-06-03", "2024-06-06", func(h *raadighed.Haendelse) { h.AndenAktoer = true })),
			maaned: "2024-06", dage: 3, fradrag: "1707",
		},
	})
}

// TestDageEfterBooking: the day of the deadline always counts; booking or contact ends it, whichever comes first.
func TestDageEfterBooking(t *testing.T) {
	tjekRaekker(t, []raekke{
		{grund: "booked the day after: the day of the deadline", f: forhold(booking("2024-06-12", "2024-06-13", "")), maaned: "2024-06", dage: 1, fradrag: "569"},
		{grund: "booked on the second day", f: forhold(booking("2024-06-12", "2024-06-14", "")), maaned: "2024-06", dage: 2, fradrag: "1138"},
		{grund: "contact before the booking", f: forhold(booking("2024-06-10", "2024-06-14", "2024-06-12")), maaned: "2024-06", dage: 2, fradrag: "1138"},
		{grund: "booking before the contact", f: forhold(booking("2024-06-10", "2024-06-12", "2024-06-14")), maaned: "2024-06", dage: 2, fradrag: "1138"},
		{grund: "contact alone", f: forhold(booking("2024-06-10", "", "2024-06-13")), maaned: "2024-06", dage: 3, fradrag: "1707"},
		{grund: "neither yet", f: forhold(uden(booking("2024-06-10", "", ""), "2024-06-11")), maaned: "2024-06", dage: 2, fradrag: "1138"},
		{grund: "a deadline on a Sunday", f: forhold(booking("2024-06-09", "2024-06-11", "")), maaned: "2024-06", dage: 2, fradrag: "1138"},
	})
}

// TestDageITilbud: the days listed with absence, whole or part, and no others.
func TestDageITilbud(t *testing.T) {
	delvis := tilbud("2024-06-03", "2024-06-04")
	delvis.Fravaer[0].Delvis, delvis.Fravaer[1].Delvis = true, true
	dobbelt := tilbud("2024-06-03", "2024-06-03", "2024-06-05")
	afvist := tilbud("2024-06-03", "2024-06-04", "2024-06-05")
	afvist.Art = satser.AfvistTilbud
	tjekRaekker(t, []raekke{
		{grund: "left early on two days: two whole days", f: forhold(delvis), maaned: "2024-06", gruppe: satser.Forsoerger, dage: 2, fradrag: "1512"},
		{grund: "a Saturday that is listed was a day of the tilbud", f: forhold(tilbud("2024-06-08")), maaned: "2024-06", dage: 1, fradrag: "569"},
		{grund: "days between do not count", f: forhold(tilbud("2024-06-03", "2024-06-07")), maaned: "2024-06", dage: 2, fradrag: "1138"},
		{grund: "a day that is listed twice is one", f: forhold(dobbelt), maaned: "2024-06", dage: 2, fradrag: "1138"},
		{grund: "turned down: the days it should have had", f: forhold(afvist), maaned: "2024-06", dage: 3, fradrag: "1707"},
		{grund: "the practice for weekends is not about tilbud", f: forhold(tilbud("2024-06-07", "2024-06-10")), maaned: "2024-06", dage: 2, fradrag: "1138", praksis: alleDage},
	})
}

// TestDagenKunEnGang: no day is deducted twice, whatever failures it belongs to.
func TestDagenKunEnGang(t *testing.T) {
	uge := []string{"2024-06-03", "2024-06-04", "2024-06-05", "2024-06-06", "2024-06-07"}
	tjekRaekker(t, []raekke{
		{grund: "a talk missed on a day of absence", f: forhold(tilbud(uge...), samtale("2024-06-05", "2024-06-05")), maaned: "2024-06", dage: 5, fradrag: "2845"},
		{grund: "the other way round", f: forhold(samtale("2024-06-05", "2024-06-12"), tilbud(uge...)), maaned: "2024-06", dage: 7, fradrag: "3983"},
		{grund: "a new talk missed before contact", f: forhold(samtale("2024-06-03", "2024-06-07"), samtale("2024-06-05", "2024-06-07")), maaned: "2024-06", dage: 4, fradrag: "2276"},
		{grund: "the same failure twice", f: forhold(samtale("2024-06-03", "2024-06-05"), samtale("2024-06-03", "2024-06-05")), maaned: "2024-06", dage: 2, fradrag: "1138"},
		{grund: "a Saturday that only the second counts", f: forhold(samtale("2024-06-06", "2024-06-11"), samtale("2024-06-08", "2024-06-08")), maaned: "2024-06", dage: 4, fradrag: "2276"},
		{grund: "a failure that is not sanctioned takes none", f: forhold(ikkeVurderet(samtale("2024-06-03", "2024-06-07")), samtale("2024-06-05", "2024-06-07")), maaned: "2024-06", dage: 2, fradrag: "1138"},
	})
}

func ikkeVurderet(h raadighed.Haendelse) raadighed.Haendelse {
	h.Behandling.RimeligGrund = spor.IkkeVurderet
	return h
}

// TestFriDage: a day on which the person is ill, on leave or on holiday is not deducted, and the days around it are.
func TestFriDage(t *testing.T) {
	paaFerie := forhold(samtale("2024-06-03", "2024-06-15"))
	paaFerie.Fritagelser = []raadighed.Fritagelse{ferie("2024-06-05", "2024-06-07")}
	uaftalt := forhold(samtale("2024-06-03", "2024-06-15"))
	uaftalt.Fritagelser = []raadighed.Fritagelse{{Art: satser.FritagetFerie, Fra: dag("2024-06-05"), Til: dag("2024-06-07"), Aftalt: spor.Nej}}
	syg := tilbud("2024-06-03", "2024-06-04", "2024-06-05")
	sygMeldt("2024-06-04", "2024-06-04")(&syg)
	begge := samtale("2024-06-03", "2024-06-08", sygMeldt("2024-06-05", "2024-06-06"))
	b2 := forhold(begge)
	b2.Fritagelser = []raadighed.Fritagelse{ferie("2024-06-06", "2024-06-07")}
	foerst := forhold(samtale("2024-06-03", "2024-06-08", sygMeldt("2024-06-04", "2024-06-04")), samtale("2024-06-04", "2024-06-06"))
	tjekRaekker(t, []raekke{
		{grund: "holiday in the middle: 3, 4, 10-14 June", f: paaFerie, maaned: "2024-06", dage: 7, fradrag: "3983"},
		{grund: "holiday that was not agreed frees nobody", f: uaftalt, maaned: "2024-06", dage: 10, fradrag: "5690"},
		{grund: "ill on one day of a tilbud", f: forhold(syg), maaned: "2024-06", dage: 2, fradrag: "1138"},
		{grund: "illness and holiday together: 3 and 4 June", f: b2, maaned: "2024-06", dage: 2, fradrag: "1138"},
		{grund: "a day that one failure is free of the other takes", f: foerst, maaned: "2024-06", dage: 5, fradrag: "2845"},
	})
}

// TestUdenRet: a day without right to the benefit is not deducted.
func TestUdenRet(t *testing.T) {
	b := beregner(rf)
	o := opgave(t, b, forhold(samtale("2024-06-10", "2024-06-22")), "2024-06", satser.IkkeForsoerger)
	o.Maaned.Niveauer[0].Periode = satser.MustPeriode("2024-06-01", "2024-06-12")
	if x := opgoer(t, b, o); x.Dage != 3 || x.Dagsfradrag != kr("1707") {
		t.Errorf("right ends on the 12th: %d days, %v\n%s", x.Dage, x.Dagsfradrag, trinliste(x.Spor))
	}
	o.Maaned.Niveauer[0].Periode = satser.MustPeriode("2024-06-01", "2024-06-09")
	x := opgoer(t, b, o)
	if x.Dage != 0 || x.IAlt().Sign() != 0 || len(find(x.Spor, spor.Fradragsdage)) != 1 || find(x.Spor, spor.Fradragsdage)[0].Udfald != spor.IkkeOpfyldt {
		t.Errorf("right ends before the talk: %d days, %v\n%s", x.Dage, x.Dagsfradrag, trinliste(x.Spor))
	}
}

// TestFravaerOverMaaneder: each day of absence has its own three months, though the days stand in one row (§ 69 a, stk. 3).
func TestFravaerOverMaaneder(t *testing.T) {
	spredt := tilbud("2024-01-10", "2024-02-14", "2024-05-15")
	b := beregner(rf)
	for _, r := range []struct {
		grund, afregnes, maaned string
		dage                    int
	}{
		{"settled in May: February and May", "2024-05", "2024-05", 2},
		{"settled in June: May, and February is too old", "2024-06", "2024-06", 1},
		{"settled in April: January and February", "2024-04", "2024-04", 2},
		{"and May in its own month", "2024-04", "2024-05", 1},
	} {
		spredt.Behandling.Afregnes = maaned(r.afregnes)
		x := opgoer(t, b, opgave(t, b, forhold(spredt), r.maaned, satser.IkkeForsoerger))
		if x.Dage != r.dage {
			t.Errorf("%s: %d days\n%s", r.grund, x.Dage, trinliste(x.Spor))
		}
	}
}

// TestSamtaleFoerRetten: who had no benefit on the day of the talk did not receive it then, and no day of it costs.
func TestSamtaleFoerRetten(t *testing.T) {
	b := beregner(rf)
	for _, r := range []struct {
		grund, fra string
		dage       int
	}{
		{"right from the day of the talk: it, and the weekdays to contact", "2024-06-04", 3},
		{"right from the day after", "2024-06-05", 0},
		{"right from before it", "2024-06-03", 3},
	} {
		o := &sanktion.Opgave{Forhold: forhold(samtale("2024-06-04", "2024-06-07")), Maaned: hel(maaned("2024-06"), satser.Forsoerger)}
		o.Maaned.Niveauer[0].Periode.Fra = dag(r.fra)
		if x := opgoer(t, b, o); x.Dage != r.dage {
			t.Errorf("%s: %d days\n%s", r.grund, x.Dage, trinliste(x.Spor))
		}
	}
	// The talk lies in a month that is not at hand: what is known of the right decides, and the days are those of June.
	o := &sanktion.Opgave{Forhold: forhold(samtale("2024-05-31", "2024-06-06")), Maaned: hel(maaned("2024-06"), satser.Forsoerger)}
	o.Forhold.Haendelser[0].Behandling.Afregnes = maaned("2024-05")
	for _, r := range []struct {
		grund string
		ret   []satser.Periode
		dage  int
	}{
		{"nothing is known of May", nil, 3},
		{"right in May too", []satser.Periode{satser.MustPeriode("2024-05-31", "2024-12-31")}, 3},
		{"right from June", []satser.Periode{satser.MustPeriode("2024-06-01", "2024-12-31")}, 0},
	} {
		o.Ret = r.ret
		if x := opgoer(t, b, o); x.Dage != r.dage {
			t.Errorf("%s: %d days\n%s", r.grund, x.Dage, trinliste(x.Spor))
		}
	}
}

// TestSenereHaendelse: a failure that begins after the month changes nothing in it, not even one outside known law.
func TestSenereHaendelse(t *testing.T) {
	b := beregner(rf)
	en, ukendt := forhold(samtale("2024-06-03", "2024-06-03")), foersteUkendte.AddDays(3).String()
	med := forhold(samtale("2024-06-03", "2024-06-03"), samtale("2024-07-01", "2024-07-01"), samtale(ukendt, ukendt), forseelse(ukendt, ukendt))
	vil, fik := opgoer(t, b, opgave(t, b, en, "2024-06", satser.Forsoerger)), opgoer(t, b, opgave(t, b, med, "2024-06", satser.Forsoerger))
	if fik.Trukket != vil.Trukket || len(fik.Spor) != len(vil.Spor) {
		t.Errorf("%v with later failures, %v without\n%s", fik.Trukket, vil.Trukket, trinliste(fik.Spor))
	}
	senere := forhold(samtale("2024-07-01", "2024-07-01"))
	senere.Haendelser[0].Behandling.AndreForhold = 9 // it is checked all the same
	_, err := b.Beregn(&sanktion.Opgave{Forhold: senere, Maaned: hel(maaned("2024-06"), satser.Forsoerger)})
	kraevInputfejl(t, err, "haendelser[0].behandling.andreForhold", satser.KodeUkendt, "9")
	med.Haendelser[2].Dag = satser.Dato{}
	_, err = b.Beregn(&sanktion.Opgave{Forhold: med, Maaned: hel(maaned("2024-06"), satser.Forsoerger)})
	kraevInputfejl(t, err, "haendelser[2].dag", satser.KodeMangler, "")
}
