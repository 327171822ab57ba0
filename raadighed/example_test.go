package raadighed_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// A person misses a talk on Monday and calls the same afternoon. The municipality has done all that the law asks for:
// the day of the talk may be deducted, and no other.
func ExampleVurderer_Begrund_kontaktSammeDag() {
	mandag := satser.MustDato("2024-06-03")
	forhold := raadighed.Forhold{
		Vejledninger: []raadighed.Vejledning{{Dag: satser.MustDato("2024-02-12"), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja}},
		Haendelser: []raadighed.Haendelse{{
			Art: satser.UdeblevetFraSamtale, Dag: mandag, Kontakt: mandag,
			Behandling: raadighed.Behandling{
				Hoering: raadighed.Hoert, HoertDen: satser.MustDato("2024-06-10"),
				RimeligGrund: spor.Nej, AndreForhold: spor.Nej, FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja,
				Afregnes: satser.MustMaaned("2024-06"),
			},
		}},
	}
	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	b, err := v.Begrund(&forhold, 0)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(b.Svar(), "–", b.Virkning, "efter", b.Hjemmel)
	fmt.Println("dage:", b.Dage.Tekst())
	fmt.Println("senest i ydelsen for", b.Senest)
	// Output:
	// ja – fradrag pr. dag efter LAS § 69 c, stk. 1 (LBK 1031/2023)
	// dage: den 3. juni 2024
	// senest i ydelsen for 2024-09
}

// A person stays away from a course for two days. The municipality thinks that there was no reason; but the person went to
// a funeral on the first day and was ill on the second, and reported it as asked. Together the grounds free both days.
func ExampleVurderer_Begrund_rimeligGrund() {
	forhold := raadighed.Forhold{
		Vejledninger: []raadighed.Vejledning{{Dag: satser.MustDato("2025-08-18"), Form: raadighed.KunSkriftligt, Sendt: spor.Ja}},
		Haendelser: []raadighed.Haendelse{{
			Art: satser.UdeblevetFraTilbud, IPlanen: spor.Ja, Tilbud: "værksted",
			Fravaer: raadighed.FravaerPaa(satser.MustPeriode("2025-10-06", "2025-10-07")),
			Kontakt: satser.MustDato("2025-10-08"),
			Behandling: raadighed.Behandling{
				Hoering: raadighed.Hoert, HoertDen: satser.MustDato("2025-10-13"),
				Grunde: []raadighed.Grund{
					{
						Art: satser.GrundBegravelse, Godtgjort: spor.Ja,
						Fra: satser.MustDato("2025-10-06"), Til: satser.MustDato("2025-10-06"),
					},
					{
						Art: satser.GrundSygdom, Godtgjort: spor.Ja, Meldt: raadighed.MeldtSomAnvist,
						Fra: satser.MustDato("2025-10-07"), Til: satser.MustDato("2025-10-10"),
					},
				},
				RimeligGrund: spor.Nej, AndreForhold: spor.Nej, FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja,
				Afregnes: satser.MustMaaned("2025-10"),
			},
		}},
	}
	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: satser.Jobafklaring}
	b, err := v.Begrund(&forhold, 0)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(b.Svar())
	for _, t := range b.Spor {
		if t.ID == spor.GrundDelvis || t.ID == b.Afgoerende {
			fmt.Println(t.Tekst())
		}
	}
	// Output:
	// nej
	// Personen havde en rimelig grund den 6. oktober 2025: begravelse af en nærtstående. De af dagene, der ligger der, regnes ikke med.
	// Personen havde en rimelig grund i perioden 7. oktober 2025 – 10. oktober 2025: egen sygdom. De af dagene, der ligger der, regnes ikke med.
	// På hver af dagene er personen fritaget eller har en rimelig grund.
}

// Everything is documented but one assessment: will a sanction further the person's rådighed? Until somebody has answered,
// there is none, and the checklist says what to weigh and where the answer goes.
func ExampleBegrundet_Tjekliste_ikkeVurderet() {
	dag := satser.MustDato("2026-01-14")
	forhold := raadighed.Forhold{
		Vejledninger: []raadighed.Vejledning{{Dag: satser.MustDato("2025-11-03"), Form: raadighed.KunSkriftligt, Sendt: spor.Ja}},
		Haendelser: []raadighed.Haendelse{{
			Art: satser.AfvistArbejde, Dag: dag,
			Behandling: raadighed.Behandling{
				Kontaktforsoeg: []raadighed.Kontaktforsoeg{{Dag: dag, Maade: raadighed.KontaktTelefon, Opnaaet: true}},
				Hoering:        raadighed.Hoert, HoertDen: satser.MustDato("2026-01-21"),
				RimeligGrund: spor.Nej, AndreForhold: spor.Nej, FremmerRaadighed: spor.IkkeVurderet, Begrundelse: spor.Ja,
				Afregnes: satser.MustMaaned("2026-02"),
			},
		}},
	}
	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	b, err := v.Begrund(&forhold, 0)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(b.Svar())
	for _, p := range b.Tjekliste() {
		if p.Tilstand == raadighed.IOrden {
			continue
		}
		fmt.Printf("%s: %s (%s)\n", p.Tilstand, p.Tekst, p.Bestemmelse)
		for _, o := range p.Overvejelser {
			fmt.Println("-", o.Tekst)
		}
		fmt.Println(p.Raad)
	}
	// Output:
	// kræver skøn
	// skal vurderes: Kommunen skal vurdere, om en sanktion vil fremme personens rådighed. (§ 13, stk. 8, 2. pkt., jf. § 69, stk. 4)
	// - Vil en sanktion konkret få personen til at stå til rådighed?
	// - Hvis ikke, skal der ikke træffes afgørelse om en sanktion.
	// Vurder, om sanktionen fremmer rådigheden, og skriv vurderingen i afgørelsen (feltet fremmerRaadighed).
}

// In 2021 the guidance had to be gone through with the person alone. A group meeting does not do, whatever else is in
// order.
func ExampleVurderer_Vurder_kunVejledtIGruppe() {
	dag := satser.MustDato("2021-09-06")
	forhold := raadighed.Forhold{
		FoersteSamtale: satser.MustDato("2021-08-10"),
		Vejledninger:   []raadighed.Vejledning{{Dag: satser.MustDato("2021-08-10"), Form: raadighed.VejledtIGruppe, Udleveret: spor.Ja, Sendt: spor.Ja}},
		Haendelser:     []raadighed.Haendelse{{Art: satser.UdeblevetFraSamtale, Dag: dag, Kontakt: dag}},
	}
	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	svar, err := v.Vurder(&forhold, 0)
	fmt.Println(svar.Svar(), svar.MaaSanktioneres(), svar.Afgoerende, err)
	// Output: nej false vejledning-loebende <nil>
}

// The duties of a person in jobafklaring today, and what failing them can lead to.
func ExampleVurderer_Pligter() {
	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: satser.Jobafklaring}
	pligter, err := v.Pligter(satser.MustDato("2026-11-02"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range pligter {
		switch {
		case p.Virkning == satser.IngenSanktion:
			fmt.Println(p.Haendelse.Tekst()+":", p.Virkning)
		case p.Skal():
			fmt.Println(p.Haendelse.Tekst()+":", p.Virkning, "efter", p.Sanktion.Bestemmelse())
		default:
			fmt.Println(p.Haendelse.Tekst()+":", p.Virkning, "efter", p.Sanktion.Bestemmelse(), "(kommunens valg)")
		}
	}
	// Output:
	// afvisning af et tilbud: fradrag pr. dag efter § 69 m, stk. 1
	// udeblivelse fra et tilbud: fradrag pr. dag efter § 69 m, stk. 1
	// udeblivelse fra en samtale som led i forløbet: fradrag pr. dag efter § 69 n, stk. 1
	// udeblivelse fra en rådighedsvurdering: fradrag pr. dag efter § 69 n, stk. 1
	// manglende booking af en jobsamtale inden fristen: fradrag pr. dag efter § 69 n, stk. 4
	// ophør med arbejde: nedsættelse pr. hændelse efter § 69 o, stk. 1, nr. 1
	// afvisning af et tilbud om arbejde: nedsættelse pr. hændelse efter § 69 o, stk. 1, nr. 2
	// manglende besked om sygdom ved et tilbud: nedsættelse pr. hændelse efter § 69 o, stk. 1, nr. 3
	// manglende ansøgning om konkrete job efter krav: nedsættelse pr. hændelse efter § 69 o, stk. 1, nr. 4
	// gentagen udeblivelse fra tilbud eller anden manglende medvirken i forløbet: kan ophøre efter § 69 p (kommunens valg)
	// fortielse af arbejde mod bedre vidende: nedsættelse med en tredjedel efter § 69 q, stk. 1, nr. 1
	// uberettiget modtagelse af ydelsen mod bedre vidende under ophold i udlandet: nedsættelse med en tredjedel efter § 69 q, stk. 1, nr. 2
	// udeblivelse fra et møde i rehabiliteringsteamet: ingen sanktion
	// udeblivelse fra en samtale hos en arbejdsgiver: ingen sanktion
	// udeblivelse fra en samtale, der ikke er led i forløbet: ingen sanktion
	// manglende besked om sygdom før en samtale: ingen sanktion
	// manglende læsning af post: ingen sanktion
	// afvisning af operation, medicin eller anden lægebehandling: ingen sanktion
	// anden hændelse: ingen sanktion
}
