package klage_test

import (
	"fmt"
	"time"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// A decision in Digital Post on 26 November 2024: four weeks end on juleaftensdag.
func ExampleBeregner_Begrund() {
	f, err := klage.Beregner{}.Begrund(klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-11-26")})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(f.Sidste)
	for _, t := range f.Spor {
		fmt.Println("-", t.Tekst())
	}
	// Output:
	// 2024-12-27
	// - Afgørelsen var tilgængelig i Digital Post den 26. november 2024 og anses for modtaget den dag, uanset hvilken ugedag det er.
	// - Fristen er 4 uger. Dagen for modtagelsen, den 26. november 2024, tæller ikke med, så fristen slutter på samme ugedag, den 24. december 2024.
	// - Den 24. december 2024 er juleaftensdag. Fristen flyttes til den 25. december 2024.
	// - Den 25. december 2024 er juledag. Fristen flyttes til den 26. december 2024.
	// - Den 26. december 2024 er 2. juledag. Fristen flyttes til den 27. december 2024.
	// - En klage har ikke opsættende virkning: afgørelsen gælder, mens klagen behandles.
}

// A letter, and whether a complaint is in time.
func ExampleFrist_Rettidig() {
	f, err := klage.Beregner{}.Frist(klage.Meddelelse{Kanal: klage.AlmindeligtBrev, Dag: satser.MustDato("2024-06-10")})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range []string{"2024-07-16", "2024-07-17"} {
		fmt.Println(d, f.Rettidig(satser.MustDato(d)))
	}
	// Output:
	// 2024-07-16 opfyldt
	// 2024-07-17 ikke opfyldt
}

// The deadline ends at 23:59 Danish time: a complaint stamped in UTC is placed in Danish time first.
func ExampleFrist_Rettidig_klokken() {
	dansk := time.FixedZone("CET", 60*60) // or time.LoadLocation("Europe/Copenhagen")
	f, err := klage.Beregner{}.Frist(klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-11-20")})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(f.Tekst())
	for _, s := range []string{"2024-12-18T22:59:59Z", "2024-12-18T23:00:00Z"} {
		t, err := time.Parse(time.RFC3339, s)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(t.In(dansk).Format("15:04:05"), f.Rettidig(satser.DatoOf(t.In(dansk))))
	}
	// Output:
	// Klagefristen slutter onsdag den 18. december 2024, kl. 23.59.
	// 23:59:59 opfyldt
	// 00:00:00 ikke opfyldt
}

// A complaint that is a day late: the municipality forwards it at once and does not re-assess it.
func ExampleBeregner_Forloeb_forSen() {
	l, err := klage.Beregner{}.Forloeb(&klage.Sag{
		Meddelelse: klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-11-20")},
		Klage:      klage.Klage{Modtaget: satser.MustDato("2024-12-19"), Hos: klage.HosKommunen, Klager: klage.Personen},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(l.Naeste.Hvem, l.Naeste.Handling, "straks:", l.Naeste.Straks)
	// Output: kommunen videresend straks: true
}

// A part is given, the complaint stands, and the board sends the case back.
func ExampleBeregner_Forloeb_hjemvist() {
	dag := satser.MustDato
	l, err := klage.Beregner{}.Forloeb(&klage.Sag{
		Meddelelse: klage.Meddelelse{Kanal: klage.DigitalPost, Dag: dag("2024-11-20")},
		Klage:      klage.Klage{Modtaget: dag("2024-12-02"), Hos: klage.HosKommunen, Klager: klage.Personen},
		Skridt: []klage.Skridt{
			{Art: klage.DelvistMedhold, Dag: dag("2024-12-20"), NyDag: dag("2024-12-20")},
			{Art: klage.Fastholdt, Dag: dag("2025-01-10")},
			{Art: klage.Videresendt, Dag: dag("2025-01-20")},
			{Art: klage.Afgjort, Dag: dag("2025-06-03"), Udfald: klage.Hjemvisning},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, b := range l.Tidslinje {
		fmt.Println(b.Dato, b.Status, b.Tekst)
	}
	fmt.Println(l.Naeste.Hvem, l.Naeste.Handling)
	fmt.Println("udbetales af 1.707 kr.:", l.Udfald.Efterbetaling(satser.MustBeloeb("1707"), satser.Beloeb{}).Tekst())
	// Output:
	// 2024-11-20 sket Afgørelsen blev meddelt
	// 2024-12-02 sket Klagen blev modtaget
	// 2024-12-18 afsluttet Sidste dag for at klage (til kl. 23.59)
	// 2024-12-20 sket Kommunen gav delvist medhold
	// 2024-12-30 afsluttet Kommunen skal senest have genvurderet sagen
	// 2025-01-10 sket Klageren fastholdt klagen
	// 2025-01-17 afsluttet Sidste dag for at fastholde klagen (til kl. 23.59)
	// 2025-01-20 sket Kommunen sendte klagen til Ankestyrelsen
	// 2025-01-24 afsluttet Kommunen skal senest have sendt klagen til Ankestyrelsen
	// 2025-06-03 sket Ankestyrelsen traf afgørelse: hjemvisning
	// kommunen afgoer-igen
	// udbetales af 1.707 kr.: 1.707,00
}

// What a written decision lacks.
func ExampleAfgoerelsesbrev_Tjekliste() {
	a := klage.Afgoerelsesbrev{Retsregler: spor.Ja, Hovedhensyn: spor.Nej, Faktum: spor.Ja, Klageinstans: spor.Ja, Fremgangsmaade: spor.Ja, Klagefrist: spor.Ja}
	for _, k := range a.Tjekliste() {
		if !k.Opfyldt() {
			fmt.Println(k.Krav, k.Hjemmel)
		}
	}
	// Output: Angives de hovedhensyn, som har været bestemmende for skønnet? FVL § 24, stk. 1 (LBK 433/2014)
}
