package raadighed_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// behandlet is what the municipality has done about a failure when a sanction may be made.
func behandlet(hoert, afregnes string) raadighed.Behandling {
	return raadighed.Behandling{
		Kontaktforsoeg: []raadighed.Kontaktforsoeg{{Dag: satser.MustDato(hoert), Maade: raadighed.KontaktTelefon, Opnaaet: true}},
		Hoering:        raadighed.Hoert, HoertDen: satser.MustDato(hoert),
		RimeligGrund: spor.Nej, AndreForhold: spor.Nej, FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja,
		Afregnes: satser.MustMaaned(afregnes),
	}
}

// treHaendelser is a case with a missed talk (SAN-N11), one tilbud turned down (SAN-14) and hidden work, after guidance in January.
func treHaendelser() *raadighed.Forhold {
	dag := satser.MustDato
	return &raadighed.Forhold{
		Vejledninger: []raadighed.Vejledning{{Dag: dag("2024-01-15"), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja}},
		Haendelser: []raadighed.Haendelse{
			{Art: satser.UdeblevetFraSamtale, Dag: dag("2024-03-11"), Kontakt: dag("2024-03-11"), Behandling: behandlet("2024-03-12", "2024-03")},
			{
				Art: satser.AfvistTilbud, IPlanen: spor.Ja, Tilbud: "værksted",
				Fravaer:    raadighed.FravaerPaa(satser.MustPeriode("2024-04-08", "2024-04-10")),
				Behandling: behandlet("2024-04-11", "2024-04"),
			},
			{Art: satser.FortietArbejde, Dag: dag("2024-05-06"), Konstateret: dag("2024-05-21"), BedreVidende: spor.Ja},
		},
	}
}

// The failures of a case as a list on the screen, assessed once. The last one lies after the day that the list is for. The assessment is
// kept, and made again only when it is of another case or other rules.
func ExampleVurderer_Gennemgaa_listePaaSkaermen() {
	f := treHaendelser()
	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	var gemt raadighed.Gennemgang
	if !gemt.Af(v, f) {
		var err error
		if gemt, err = v.Gennemgaa(f, satser.MustDato("2024-04-30")); err != nil {
			fmt.Println(err)
			return
		}
	}
	for i := range f.Haendelser {
		h := &f.Haendelser[i]
		svar, ok := gemt.Vurdering(i)
		if !ok {
			fmt.Printf("%s: ikke vurderet\n", h.Dage().Tekst())
			continue
		}
		fmt.Printf("%s: %s: %s, %s (samtale %v, forseelse %v)\n",
			h.Dage().Tekst(), h.Art.Tekst(), svar.Svar(), svar.Virkning, h.ErSamtale(), h.ErForseelse())
	}
	// Output:
	// den 11. marts 2024: udeblivelse fra en samtale som led i forløbet: ja, fradrag pr. dag (samtale true, forseelse false)
	// 8. april 2024 – 10. april 2024: afvisning af et tilbud: ja, fradrag pr. dag (samtale false, forseelse false)
	// den 6. maj 2024: ikke vurderet
}

// Reasons for the failures of a month in one list of steps, with a step above each that the service makes itself.
func ExampleGennemgang_BegrundI() {
	f := treHaendelser()
	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	gemt, err := v.Gennemgaa(f, satser.MustDato("2024-04-30"))
	if err != nil {
		fmt.Println(err)
		return
	}
	trin := make([]spor.Trin, 0, 40)
	for i := range 2 {
		foer := len(trin)
		var svar raadighed.Vurdering
		if svar, trin, err = gemt.BegrundI(trin, i, 1); err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(svar.Svar(), "efter", svar.Hjemmel.Bestemmelse()+",", len(trin)-foer, "trin, det sidste:", trin[len(trin)-1].Tekst())
	}
	// Output:
	// ja efter § 69 c, stk. 1, 9 trin, det sidste: Fristen regnes fra den 11. marts 2024. Sanktionen skal ske i ydelsen for tiden til og med den 30. juni 2024, og den sker i marts 2024.
	// ja efter § 69 b, stk. 1, 10 trin, det sidste: Fristen regnes fra den 10. april 2024. Sanktionen skal ske i ydelsen for tiden til og med den 31. juli 2024, og den sker i april 2024.
}

// What is to be weighed before a step can be answered, and where the answer goes: here straight from the steps, as a service that keeps
// them does.
func ExampleOvervejelser() {
	f := treHaendelser()
	f.Haendelser[0].Behandling.AndreForhold = spor.IkkeVurderet
	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	svar, trin, err := v.BegrundI(nil, f, 0, 0)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(svar.Svar())
	for _, t := range spor.Spor(trin).Mangler() {
		fmt.Println(t.ID.Titel())
		for _, o := range raadighed.Overvejelser(t, svar.Dage.Fra) {
			fmt.Printf("- %s (%s)\n", o.Tekst, o.Hjemmel)
		}
		fmt.Println(raadighed.Raad(t))
	}
	// Output:
	// kræver skøn
	// Andre forhold
	// - Er der alvorlig psykisk sygdom, misbrug, hjemløshed eller lignende? (bekendtgørelse § 6, stk. 4 (BEK 1608/2019))
	// - Betyder forholdet i det enkelte tilfælde, at personen ikke har pligten? (LAS § 13, stk. 8 (LBK 1031/2023))
	// Vurder de andre forhold, og skriv vurderingen i afgørelsen (feltet andreForhold).
}

// Which days of a failure are deducted: of three days of absence, the person was at a funeral on one (SAN-08).
func ExampleVurderer_Fri_hvilkeDage() {
	f := treHaendelser()
	h := &f.Haendelser[1]
	h.Behandling.Grunde = []raadighed.Grund{{
		Art: satser.GrundBegravelse, Godtgjort: spor.Ja, Fra: satser.MustDato("2024-04-09"), Til: satser.MustDato("2024-04-09"),
	}}
	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	svar, err := v.Vurder(f, 1)
	if err != nil || !svar.MaaSanktioneres() {
		fmt.Println(svar.Svar(), err)
		return
	}
	for _, d := range h.Fravaer {
		fri, err := v.Fri(f, 1, d.Dag)
		fmt.Println(d.Dag, "fri:", fri, err)
	}
	// Output:
	// 2024-04-08 fri: false <nil>
	// 2024-04-09 fri: true <nil>
	// 2024-04-10 fri: false <nil>
}

// A person on sorgorlov has no duty to fail (SAN-09).
func ExampleFritagelse_Periode() {
	f := treHaendelser()
	f.Fritagelser = []raadighed.Fritagelse{{
		Art: satser.FritagetSorgorlov, Fra: satser.MustDato("2024-03-01"), Til: satser.MustDato("2024-03-31"),
	}}
	fmt.Println(f.Fritagelser[0].Periode().Contains(f.Haendelser[0].Dag))
	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	svar, err := v.Vurder(f, 0)
	fmt.Println(svar.Svar(), svar.Afgoerende, err)
	// Output:
	// true
	// nej fritagelse <nil>
}

// The facts are checked as they are typed in, with the path of the field that is wrong.
func ExampleForhold_Valider() {
	f := treHaendelser()
	fmt.Println(f.Valider(satser.Ressourceforloeb))
	f.Haendelser[0].Kontakt = satser.MustDato("2024-03-08")
	fmt.Println(f.Valider(satser.Ressourceforloeb))
	// Output:
	// <nil>
	// haendelser[0].kontakt "2024-03-08": en dag, der ikke ligger før 2024-03-11 (modstrid)
}

// The answer with its checklist, as it is put on the file: the municipality finds that a sanction will not further the person's rådighed
// (SAN-10).
func ExampleBegrundet_Tekst_tilSagen() {
	f := treHaendelser()
	f.Haendelser[0].Behandling.FremmerRaadighed = spor.Nej
	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
	b, err := v.Begrund(f, 0)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(b.Tekst())
	// Output:
	// Udeblivelse fra en samtale som led i forløbet, den 11. marts 2024. Kan der sanktioneres? Nej.
	//
	// [x] Udeblivelse fra en samtale som led i forløbet medfører fradrag for hver dag, hvis betingelserne er opfyldt.
	//     § 69 c, stk. 1
	// [x] Personen er den 15. januar 2024 skriftligt vejledt om rettigheder og pligter i forhold til rådighed og sanktioner.
	//     § 69 a, stk. 1
	// [x] Der var personlig kontakt med personen den 11. marts 2024.
	//     § 69 a, stk. 2
	// [x] Personen er hørt den 12. marts 2024.
	//     FVL § 19, stk. 1
	// [x] Kommunen har vurderet, at personen ikke havde en rimelig grund.
	//     § 13, stk. 7, jf. § 69, stk. 4
	// [x] Kommunen har vurderet, at der ikke er andre forhold, som betyder, at personen ikke havde pligten.
	//     § 13, stk. 8, jf. § 69, stk. 4
	// [-] Kommunen har vurderet, at en sanktion ikke vil fremme personens rådighed. Der skal ikke træffes afgørelse om en sanktion.
	//     § 13, stk. 8, jf. § 69, stk. 4
	// [x] Afgørelsens begrundelse viser reglerne, vurderingerne og de faktiske forhold.
	//     FVL § 24, stk. 1
	// [x] Fristen regnes fra den 11. marts 2024. Sanktionen skal ske i ydelsen for tiden til og med den 30. juni 2024, og den sker i marts 2024.
	//     § 69 a, stk. 3, 2. pkt.
}
