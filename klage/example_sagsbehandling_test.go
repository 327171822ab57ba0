package klage_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Where a complaint goes (KLA-15), as the caseworker sees it: the municipality assesses the case again, and the board gets it if the
// decision stands.
func ExampleNaeste_Tekst_paaSkaermen() {
	sag := klage.Sag{
		Meddelelse: klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-03-05")},
		Klage:      klage.Klage{Modtaget: satser.MustDato("2024-03-20"), Hos: klage.HosKommunen, Klager: klage.Personen, Mundtlig: true},
	}
	l, err := klage.Beregner{}.Forloeb(&sag)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(l.Naeste.Tekst())

	sag.Skridt = []klage.Skridt{{Art: klage.Videresendt, Dag: satser.MustDato("2024-04-10")}}
	if l, err = (klage.Beregner{}).Forloeb(&sag); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(l.Naeste.Tekst())
	for _, b := range l.Tidslinje {
		if b.Skridt != 0 {
			fmt.Printf("%s: %s\n", b.Dato, b.Skridt.Tekst())
			continue
		}
		fmt.Printf("%s: %s (%s)\n", b.Dato, b.Tekst, b.Status.Tekst())
	}
	// Output:
	// Næste skridt: kommunen skal genvurdere sagen, senest onsdag den 17. april 2024.
	// Næste skridt: Ankestyrelsen skal afgøre klagen.
	// 2024-03-05: Afgørelsen blev meddelt (sket)
	// 2024-03-20: Klagen blev modtaget (sket)
	// 2024-04-02: Sidste dag for at klage (til kl. 23.59) (afsluttet)
	// 2024-04-10: Kommunen sendte klagen til Ankestyrelsen
	// 2024-04-17: Kommunen skal senest have genvurderet sagen (afsluttet)
}

// What each answer of the board does to the decision, and what is paid out of the 1.707 kr. that it took.
func ExampleAnkeudfald_Virkning() {
	for a := klage.Afvisning; a.IsValid(); a++ {
		v := a.Virkning()
		fmt.Printf("%s: står %v, afgøres igen %v, udbetales %s\n",
			a.Tekst(), v.Staar, v.AfgoeresIgen, a.Efterbetaling(satser.MustBeloeb("1707"), satser.MustBeloeb("569")).Tekst())
	}
	// Output:
	// afvisning: står true, afgøres igen false, udbetales 0,00
	// stadfæstelse: står true, afgøres igen false, udbetales 0,00
	// ændring: står false, afgøres igen false, udbetales 1.138,00
	// ophævelse: står false, afgøres igen false, udbetales 1.707,00
	// hjemvisning: står false, afgøres igen true, udbetales 1.707,00
}

// A notice of a cut without complaint guidance (KLA-12): whether the deadline has begun to run is for somebody to judge. A complaint
// half a year later must then not be turned down as late.
func ExampleAfgoerelsesbrev_Klagevejledning_mangler() {
	brev := klage.Afgoerelsesbrev{Retsregler: spor.Ja, Hovedhensyn: spor.Ja, Faktum: spor.Ja, Klageinstans: spor.Nej}
	m := klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-03-05"), Klagevejledning: brev.Klagevejledning()}
	f, err := klage.Beregner{}.Frist(m)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(brev.Klagevejledning(), "-", f.Udfald)
	fmt.Println("en klage et halvt år senere:", f.Rettidig(satser.MustDato("2024-09-01")))
	// Output:
	// nej - kræver skøn
	// en klage et halvt år senere: kræver skøn
}

// How letters are taken to be received, and how sure it is: the note says why.
func ExampleBrevperioder() {
	for _, b := range klage.Brevperioder() {
		if b.Kanal == klage.AlmindeligtBrev {
			fmt.Printf("%s: %s (%v) %s\n", b.Breve.Tekst(), b.Regel, b.Sikker, b.Note)
		}
	}
	// Output:
	// 1. januar 2013 – 30. juni 2016: ingen-regel (false) Reglen før 1. juli 2016 er ikke i kilderne.
	// 1. juli 2016 – 25. juni 2018: ugedag (true) Ankestyrelsens tabel; for breve dateret lørdag eller søndag siger den intet.
	// 26. juni 2018 – 30. juni 2018: seks-hverdage (false) Vejledning 9533 er af 26. juni 2018, men Ankestyrelsen oplyser først reglen fra juli 2018.
	// 1. juli 2018 – 31. december 2025: seks-hverdage (true) Vejledning 9533 af 26. juni 2018; Ankestyrelsen fra juli 2018.
	// fra den 1. januar 2026: seks-hverdage (false) Om reglen gælder efter ændringerne i postbefordringen 2024-2026, er ikke afklaret.
}

// The board that a letter names, by the day of the decision.
func ExampleKlageinstans() {
	fmt.Println(klage.Klageinstans(satser.MustDato("2013-06-30")))
	fmt.Println(klage.Klageinstans(satser.MustDato("2013-07-01")))
	// Output:
	// beskæftigelsesankenævnet
	// Ankestyrelsens Beskæftigelsesudvalg
}

// The way that a decision was sent comes as a word from another system.
func ExampleParseKanal() {
	for _, s := range []string{"digital-post", "e-Boks"} {
		k, err := klage.ParseKanal(s)
		fmt.Println(k.IsValid(), err)
	}
	// Output:
	// true <nil>
	// false kanal "e-Boks": en af: digital-post, brev, quickbrev, overdraget, mundtligt (ukendt)
}

// A case is checked while it is typed in: first the message alone, then the whole of it.
func ExampleSag_Valider() {
	sag := klage.Sag{Meddelelse: klage.Meddelelse{Kanal: klage.AlmindeligtBrev, Dag: satser.MustDato("2024-09-02")}}
	sag.Meddelelse.FaktiskModtaget = satser.MustDato("2024-08-30")
	fmt.Println(sag.Meddelelse.Valider())

	sag.Meddelelse.FaktiskModtaget = satser.MustDato("2024-09-04")
	sag.Klage = klage.Klage{Modtaget: satser.MustDato("2024-09-20"), Hos: klage.HosKommunen}
	fmt.Println(sag.Meddelelse.Valider())
	fmt.Println(sag.Valider())
	// Output:
	// faktiskModtaget "2024-08-30": en dag fra brevets dato og højst et år frem (modstrid)
	// <nil>
	// klage.klager: en af: personen, repraesentant, uden-fuldmagt, en-anden (mangler)
}
