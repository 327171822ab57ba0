package raadighed_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// forsoeg replaces the log of attempts and the assessment that all is exhausted; nobody else made contact.
func forsoeg(udtoemt spor.Svar, x ...raadighed.Kontaktforsoeg) valg {
	return h(func(y *raadighed.Haendelse) {
		y.Kontakt, y.UdenKontaktTil = satser.Dato{}, y.Dag
		if !y.ErSamtale() {
			y.UdenKontaktTil = satser.Dato{}
		}
		y.Behandling.Kontaktforsoeg, y.Behandling.KontaktUdtoemt = x, udtoemt
	})
}

func et(d string, m raadighed.Kontaktmaade) raadighed.Kontaktforsoeg {
	return raadighed.Kontaktforsoeg{Dag: dag(d), Maade: m}
}

func opnaaet(d string, m raadighed.Kontaktmaade) raadighed.Kontaktforsoeg {
	return raadighed.Kontaktforsoeg{Dag: dag(d), Maade: m, Opnaaet: true}
}

// TestKontakt: contact is made, or all reasonable possibilities are exhausted, assessed and logged (§ 69 a, stk. 2).
func TestKontakt(t *testing.T) {
	talk, d := satser.UdeblevetFraSamtale, "2024-06-03"
	tlf, brev, bopael := raadighed.KontaktTelefon, raadighed.KontaktSkriftlig, raadighed.KontaktBopael
	paa := et(d, raadighed.KontaktPaaroerende)
	samtykke := paa
	samtykke.Samtykke = spor.Ja
	uden := paa
	uden.Samtykke = spor.Nej
	tjekRaekker(t, []raekke{
		{"the person called", rf, sag(talk, d, forsoeg(0), kontakt("2024-06-05", "", "")), "ja", 0},
		{"an attempt succeeded", jaf, sag(talk, d, forsoeg(0, opnaaet("2024-06-04", tlf))), "ja", 0},
		{"made, whatever else is said", rf, sag(talk, d, forsoeg(spor.Nej, opnaaet("2024-06-04", tlf))), "ja", 0},
		{"exhausted", rf, sag(talk, d, forsoeg(spor.Ja, et(d, tlf), et("2024-06-05", bopael))), "ja", 0},
		{"not exhausted", rf, sag(talk, d, forsoeg(spor.Nej, et(d, tlf))), "nej", spor.KontaktUdtoemt},
		{"not assessed", rf, sag(talk, d, forsoeg(spor.IkkeVurderet, et(d, tlf))), "kræver skøn", spor.KontaktUdtoemt},
		{"assessment not stated", rf, sag(talk, d, forsoeg(0, et(d, tlf))), "kræver skøn", spor.KontaktUdtoemt},
		{"said to be exhausted, nothing logged", rf, sag(talk, d, forsoeg(spor.Ja)), "uoplyst", spor.KontaktUdtoemt},
		{"nothing done", rf, sag(talk, d, forsoeg(0)), "uoplyst", spor.KontaktUdtoemt},
		{"nothing done, and so said", rf, sag(talk, d, forsoeg(spor.Nej)), "nej", spor.KontaktUdtoemt},
		{"in writing alone", rf, sag(talk, d, forsoeg(spor.Ja, et("2024-06-04", brev), et("2024-06-05", brev))), "uoplyst", spor.KontaktUdtoemt},
		{"an answer in writing is not personal contact", rf, sag(talk, d, forsoeg(0, opnaaet("2024-06-04", brev))), "uoplyst", spor.KontaktUdtoemt},
		{"before the failure", rf, sag(talk, d, forsoeg(spor.Ja, et("2024-06-02", tlf))), "uoplyst", spor.KontaktUdtoemt},
		{"reached before the failure", rf, sag(talk, d, forsoeg(0, opnaaet("2024-06-02", tlf))), "uoplyst", spor.KontaktUdtoemt},
		{"on the day of the failure", rf, sag(talk, d, forsoeg(spor.Ja, et(d, tlf))), "ja", 0},
		{"a relative, without consent", rf, sag(talk, d, forsoeg(spor.Ja, uden)), "uoplyst", spor.KontaktUdtoemt},
		{"a relative, consent not stated", rf, sag(talk, d, forsoeg(spor.Ja, paa)), "uoplyst", spor.KontaktUdtoemt},
		{"a relative, with consent", rf, sag(talk, d, forsoeg(spor.Ja, samtykke)), "ja", 0},
		{"a mentor asks for no consent", rf, sag(talk, d, forsoeg(spor.Ja, et(d, raadighed.KontaktMentor))), "ja", 0},
		{"at a tilbud", rf, sag(talk, d, forsoeg(spor.Ja, et(d, raadighed.KontaktTilbudssted))), "ja", 0},
		{"an event asks for it too", rf, sag(satser.AfvistArbejde, d, forsoeg(0)), "uoplyst", spor.KontaktUdtoemt},
		{"as does an end of the benefit", jaf, sag(satser.MedvirkerIkke, d, forsoeg(spor.Nej, et(d, tlf))), "nej", spor.KontaktUdtoemt},
		{"and the oldest edition", rf, sag(talk, "2013-06-03", forsoeg(spor.Nej, et("2013-06-03", tlf))), "nej", spor.KontaktUdtoemt},
	})
}

// TestKontaktensTrin: the step tells the first day of contact, or how many attempts count.
func TestKontaktensTrin(t *testing.T) {
	talk, d := satser.UdeblevetFraSamtale, "2024-06-03"
	tlf, brev := raadighed.KontaktTelefon, raadighed.KontaktSkriftlig
	for _, r := range []struct {
		grund string
		f     *raadighed.Forhold
		id    spor.ID
		led   spor.Tal
	}{
		{"the person's own call", sag(talk, d, forsoeg(0, opnaaet("2024-06-06", tlf)), kontakt("2024-06-05", "", "")), spor.KontaktOpnaaet, spor.Datotal(dag("2024-06-05"))},
		{"the first that succeeded", sag(talk, d, forsoeg(0, opnaaet("2024-06-06", tlf), opnaaet("2024-06-04", tlf), et(d, tlf)), kontakt("2024-06-10", "", "")), spor.KontaktOpnaaet, spor.Datotal(dag("2024-06-04"))},
		{"those that count", sag(talk, d, forsoeg(spor.Ja, et(d, tlf), et("2024-06-02", tlf), et("2024-06-05", brev), et("2024-06-06", tlf))), spor.KontaktUdtoemt, spor.Stk(2)},
		{"one to be assessed", sag(talk, d, forsoeg(0, et(d, tlf))), spor.KontaktUdtoemt, spor.Stk(1)},
		{"none", sag(talk, d, forsoeg(0)), spor.KontaktUdtoemt, spor.Tal{}},
	} {
		if s := find(t, vurder(t, rf, r.f).Spor, r.id); s.Led[0] != r.led {
			t.Errorf("%s: %v, want %v", r.grund, s.Led[0].Tekst(), r.led.Tekst())
		}
	}
}

// TestHoering: the person is heard on a day that is known, or need not be heard.
func TestHoering(t *testing.T) {
	hoert := func(s raadighed.Hoering, den string) valg {
		return b(func(y *raadighed.Behandling) { y.Hoering, y.HoertDen = s, dag(den) })
	}
	art, d := satser.AfvistArbejde, "2024-06-03"
	tjekRaekker(t, []raekke{
		{"heard", rf, sag(art, d, hoert(raadighed.Hoert, "2024-06-10")), "ja", 0},
		{"heard on the day", rf, sag(art, d, hoert(raadighed.Hoert, d)), "ja", 0},
		{"heard, but the day is not stated", rf, sag(art, d, hoert(raadighed.Hoert, "")), "uoplyst", spor.Partshoering},
		{"not heard", jaf, sag(art, d, hoert(raadighed.IkkeHoert, "")), "nej", spor.Partshoering},
		{"not stated", jaf, sag(art, d, hoert(0, "")), "uoplyst", spor.Partshoering},
		{"a day alone is no answer", rf, sag(art, d, hoert(0, "2024-06-10")), "uoplyst", spor.Partshoering},
		{"nor is one after the time for a sanction", rf, sag(art, d, hoert(0, "2024-10-01"), b(func(y *raadighed.Behandling) { y.Afgjort = dag("2024-10-02") })),
			"uoplyst", spor.Partshoering},
		{"FVL § 19, stk. 2", rf, sag(art, d, hoert(raadighed.HoeringUnoedvendig, "")), "ja", 0},
	})
	if x := vurder(t, rf, sag(art, d, hoert(raadighed.HoeringUnoedvendig, ""))); !har(x.Spor, spor.IngenHoering) || har(x.Spor, spor.Partshoering) {
		t.Errorf("no hearing needed:\n%s", trinliste(x.Spor))
	}
}

// TestArbejdsgiver: kap. 6 b reminds of an employer with refusion who has not been told. It decides nothing.
func TestArbejdsgiver(t *testing.T) {
	for _, r := range []struct {
		o                satser.Ordning
		refusion, oplyst spor.Svar
		mindes           bool
	}{
		{jaf, spor.Ja, 0, true}, {jaf, spor.Ja, spor.Nej, true}, {jaf, spor.Ja, spor.IkkeVurderet, true}, {jaf, spor.Ja, spor.Ja, false},
		{jaf, spor.Nej, 0, false}, {jaf, 0, 0, false}, {rf, spor.Ja, 0, false},
	} {
		f := sag(satser.AfvistArbejde, "2024-06-03", b(func(y *raadighed.Behandling) { y.ArbejdsgiverOrienteret = r.oplyst }))
		f.ArbejdsgiverMedRefusion = r.refusion
		if x := vurder(t, r.o, f); x.Svar() != "ja" || har(x.Spor, spor.ArbejdsgiverOrienteres) != r.mindes {
			t.Errorf("%v %v %v: %s\n%s", r.o, r.refusion, r.oplyst, x.Svar(), trinliste(x.Spor))
		}
		// When there is no sanction there is nothing to tell.
		f.Haendelser[0].Behandling.AndreForhold = spor.Ja
		if x := vurder(t, r.o, f); har(x.Spor, spor.ArbejdsgiverOrienteres) {
			t.Errorf("a no asks for the employer to be told:\n%s", trinliste(x.Spor))
		}
	}
}

// TestForudForSanktionen: what the law asks for before a sanction does not count when it comes after the last month that
// can pay (§ 69 a, stk. 2 and 3; FVL § 19, stk. 1); of an offence no month ends that.
func TestForudForSanktionen(t *testing.T) {
	talk, tlf := satser.UdeblevetFraSamtale, raadighed.KontaktTelefon
	hoert := func(s string) valg {
		return b(func(y *raadighed.Behandling) { y.HoertDen, y.Afgjort = dag(s), dag(s) })
	}
	tjekRaekker(t, []raekke{
		{"heard on the last day", rf, sag(talk, "2024-06-03", hoert("2024-09-30")), "ja", 0},
		{"heard the day after", rf, sag(talk, "2024-06-03", hoert("2024-10-01")), "nej", spor.Partshoering},
		{"reached on the last day", rf, sag(satser.AfvistArbejde, "2024-06-03", forsoeg(0, opnaaet("2024-09-30", tlf))), "ja", 0},
		{"reached the day after", rf, sag(satser.AfvistArbejde, "2024-06-03", forsoeg(0, opnaaet("2024-10-01", tlf))), "uoplyst", spor.KontaktUdtoemt},
		{"all tried, but the day after", jaf, sag(satser.AfvistArbejde, "2024-06-03", forsoeg(spor.Ja, et("2024-10-01", tlf))), "uoplyst", spor.KontaktUdtoemt},
		{"contact after it, and none tried before", rf, sag(talk, "2024-06-03", forsoeg(0), kontakt("2024-10-01", "", "")), "uoplyst", spor.KontaktUdtoemt},
		{"ending the benefit has no month to be done by", rf, sag(satser.MedvirkerIkke, "2024-06-03", hoert("2024-12-01")), "ja", 0},
		{"an offence can be heard later", rf, sag(satser.FortietArbejde, "2024-06-03", hoert("2024-12-01")), "ja", 0},
	})
	f := sag(talk, "2024-06-03", b(func(y *raadighed.Behandling) { y.Afgjort, y.HoertDen = dag("2024-06-15"), dag("2024-06-16") }))
	_, err := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: rf}.Vurder(f, 0)
	if fejl := inputfejl(err); fejl == nil || fejl.Felt != "haendelser[0].behandling.hoertDen" || fejl.Kode != satser.KodeModstrid {
		t.Errorf("heard after the decision: %v", err)
	}
	f.Haendelser[0].Behandling.HoertDen = dag("2024-06-15")
	if x := vurder(t, rf, f); x.Svar() != "ja" {
		t.Errorf("heard on the day of the decision: %s", x.Svar())
	}
}
