package ydelse_test

import (
	"errors"
	"fmt"
	"log"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// A month under a ressourceforløb in 2021 with 10.000 kr. in wage, for a person with a child (NUM-01).
func Example() {
	sag := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb,
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2020-03-01")}},
		Boern:   []ydelse.Barn{{Foedt: satser.MustDato("2012-09-01"), Ophold: ydelse.Danmark}},
		Indtaegter: []ydelse.Indtaegt{{
			Art: satser.Loen, Beloeb: satser.MustBeloeb("10000"),
			Periode: satser.MustPeriode("2021-05-01", "2021-05-31"), Udbetalt: satser.MustDato("2021-05-31"),
		}},
	}
	b := ydelse.Beregner{Regler: satser.Gaeldende()}
	o, err := b.Opgoer(sag, satser.MustMaaned("2021-05"))
	if err != nil {
		log.Fatal(err) // malformed facts, or a month outside known law
	}
	fmt.Println(o.Udfald, o.Ydelse.Tekst())
	for _, trin := range o.Spor {
		if trin.Resultat.Enhed == spor.Kroner {
			fmt.Printf("%14s  %-22s  %s\n", trin.Resultat.Tekst(), trin.Bestemmelse(), trin.ID)
		}
	}
	// Output:
	// beregnet 12.547,00
	//  15.547,00 kr.  § 68, stk. 2, nr. 1     maanedssats
	//  15.547,00 kr.  § 68, stk. 2, nr. 1     foer-indtaegt
	//  10.000,00 kr.  § 68 a, stk. 2          post
	//  10.000,00 kr.  § 68 a, stk. 2          loensum
	//  10.000,00 kr.  § 68 a, stk. 2          loen-til-graensen
	//   3.000,00 kr.  § 68 a, stk. 2          loenfradrag-til
	//       0,00 kr.  § 68 a, stk. 2          loen-over-graensen
	//       0,00 kr.  § 68 a, stk. 2          loenfradrag-over
	//   3.000,00 kr.  § 68 a, stk. 2          loenfradrag
	//   3.000,00 kr.  § 68 a, stk. 1          fradrag-i-alt
	//  12.547,00 kr.  § 68 a, stk. 1          efter-fradrag
	//  12.547,00 kr.  § 89, stk. 1            ydelse
}

// maaned computes a month under the embedded rules and prints the amount, or the outcome when there is none.
func maaned(s *ydelse.Sag, m string) {
	res, err := ydelse.Beregner{Regler: satser.Gaeldende()}.Beregn(s, satser.MustMaaned(m))
	if err != nil {
		fmt.Println(err)
		return
	}
	if beloeb, ok := res.Beloeb(); ok {
		fmt.Println(beloeb.Tekst())
		return
	}
	fmt.Println(res.Udfald)
}

// The same wage in the two schemes: since 2022 kap. 6 a takes nothing up to the threshold of 16.323 kr., kap. 6 b
// still 30 %. NUM-13 and NUM-21 have the same month.
func Example_loenIDeToOrdninger() {
	s := &ydelse.Sag{
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-11-01")}},
		Indtaegter: []ydelse.Indtaegt{{
			Art: satser.Loen, Beloeb: satser.MustBeloeb("20000"),
			Periode: satser.MustPeriode("2024-05-01", "2024-05-31"), Udbetalt: satser.MustDato("2024-05-31"),
		}},
	}
	for _, o := range []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring} {
		s.Ordning = o
		fmt.Print(o.Tekst(), ": ")
		maaned(s, "2024-05")
	}
	// Output:
	// ressourceforløb: 10.303,65
	// jobafklaringsforløb: 5.406,75
}

// Running payments from a private insurance are deducted krone for krone (INC-04). What is left over does not
// follow into the next month (NUM-24).
func Example_forsikringKroneForKrone() {
	s := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb,
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-02-01")}},
		Indtaegter: []ydelse.Indtaegt{{
			Art: satser.LoebendeForsikring, Beloeb: satser.MustBeloeb("20000"),
			Periode: satser.MustPeriode("2024-04-01", "2024-04-30"), Udbetalt: satser.MustDato("2024-04-30"),
		}},
	}
	maaned(s, "2024-04")
	maaned(s, "2024-05")
	// Output:
	// 0,00
	// 12.326,00
}

// Income as part of a tilbud: 17,86 kr. for each of 100 hours is left out, and the rest of the 9.000 kr. deducted
// (NUM-29).
func Example_timerITilbud() {
	s := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb,
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-02-01")}},
		Indtaegter: []ydelse.Indtaegt{{
			Art: satser.Tilbudsindtaegt, Beloeb: satser.MustBeloeb("9000"), Timer: 100_00,
			Periode: satser.MustPeriode("2024-05-01", "2024-05-31"), Udbetalt: satser.MustDato("2024-05-31"),
		}},
	}
	maaned(s, "2024-05")
	// Output: 5.112,00
}

// Sygedagpenge of 14.000 kr. a month were lower than the rate with forsørgelsespligt, so the rate is paid (NUM-30).
func Example_sygedagpengeUnderSatsen() {
	s := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb,
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2024-02-01")}},
		Boern:   []ydelse.Barn{{Foedt: satser.MustDato("2015-09-01"), Ophold: ydelse.Danmark}},
		Tidligere: ydelse.TidligereYdelse{
			Art: ydelse.Sygedagpenge, Beloeb: satser.MustBeloeb("14000"), Pr: ydelse.PrMaaned,
		},
	}
	maaned(s, "2024-05")
	// Output: 16.382,00
}

// A child born on 13 May 2024 (LEV-06): 12 days at 12.326 kr. and 19 days at 16.382 kr. a month of 31 days.
func Example_barnFoedtIMaaneden() {
	s := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb,
		Foedt:   satser.MustDato("1990-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-02-01")}},
		Boern:   []ydelse.Barn{{Foedt: satser.MustDato("2024-05-13"), Ophold: ydelse.Danmark}},
	}
	maaned(s, "2024-04")
	maaned(s, "2024-05")
	maaned(s, "2024-06")
	// Output:
	// 12.326,00
	// 14.811,94
	// 16.382,00
}

// The level of sygedagpenge holds only as long as the right to them would have run (LEV-01). Without that day there
// is no answer, and the steps say what is missing.
func Example_manglendeOplysning() {
	s := &ydelse.Sag{
		Ordning:   satser.Ressourceforloeb,
		Foedt:     satser.MustDato("1980-04-12"),
		Forloeb:   []ydelse.Forloeb{{Fra: satser.MustDato("2024-02-01")}},
		Tidligere: ydelse.TidligereYdelse{Art: ydelse.Sygedagpenge, Beloeb: satser.MustBeloeb("4695"), Pr: ydelse.PrUge},
	}
	b := ydelse.Beregner{Regler: satser.Gaeldende()}
	o, err := b.Opgoer(s, satser.MustMaaned("2024-05"))
	if err != nil {
		log.Fatal(err)
	}
	_, ok := o.Beloeb()
	fmt.Println(o.Udfald, ok)
	for _, trin := range o.Spor.Mangler() {
		fmt.Println(trin.ID.Titel(), "-", trin.Bestemmelse())
	}

	s.Tidligere.SidsteDag = satser.MustDato("2024-05-31")
	maaned(s, "2024-05") // 4.695 × 52/12
	maaned(s, "2024-06")
	// Output:
	// uoplyst false
	// Sygedagpengerettens ophør mangler - § 68, stk. 4
	// 20.345,00
	// 12.326,00
}

// Compensation for lost earnings takes the place of wage, but the sources do not say which rule follows (INC-08):
// the caseworker decides.
func Example_kraeverSkoen() {
	s := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb,
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2019-01-01")}},
		Indtaegter: []ydelse.Indtaegt{{
			Art: satser.TabtArbejdsfortjeneste, Beloeb: satser.MustBeloeb("9000"),
			Periode: satser.MustPeriode("2019-10-01", "2019-10-31"), Udbetalt: satser.MustDato("2019-10-31"),
		}},
	}
	maaned(s, "2019-10")
	s.Indtaegter[0].Vurdering = satser.Loenregel // 11.423 - 30 % of 9.000
	maaned(s, "2019-10")
	s.Indtaegter[0].Vurdering = satser.KroneForKrone
	maaned(s, "2019-10")
	// Output:
	// kræver skøn
	// 8.723,00
	// 2.423,00
}

// A ressourceforløb granted on 15 February 2026, after the scheme closed (TRA-03). A legal no is an answer, not an
// error.
func Example_bevilgetEfterLukningen() {
	s := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb,
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2026-03-01"), Bevilget: satser.MustDato("2026-02-15")}},
	}
	o, err := ydelse.Beregner{Regler: satser.Gaeldende()}.Opgoer(s, satser.MustMaaned("2026-03"))
	fmt.Println(o.Udfald, o.Ydelse.Tekst(), err)
	fmt.Println(o.Spor[0].ID.Titel())

	s.Forloeb[0].Bevilget = satser.MustDato("2026-01-31")
	maaned(s, "2026-03")
	// Output:
	// ikke opfyldt 0,00 <nil>
	// Forløbet er bevilget for sent
	// 13.345,00
}

// A case is read from JSON; every fault says where it stands and what would be right.
func ExampleLaesSagsdokument() {
	data := `{
	  "format": "sag/1",
	  "sag": {
	    "ordning": "jobafklaring",
	    "foedt": "1980-04-12",
	    "forloeb": [{"fra": "2022-09-01"}],
	    "indtaegter": [
	      {"art": "loen", "beloeb": "10000.00", "periode": {"fra": "2023-05-01", "til": "2023-05-31"}, "udbetalt": "2023-05-31"}
	    ]
	  }
	}`
	d, err := ydelse.LaesSagsdokument([]byte(data))
	if err != nil {
		log.Fatal(err)
	}
	maaned(&d.Sag, "2023-05") // NUM-16: 11.944 - 30 % of 10.000

	_, err = ydelse.LaesSagsdokument([]byte(`{"format": "sag/1", "sag": {"ordning": null}}`))
	fmt.Println(err)
	// Output:
	// 8.944,00
	// sag.ordning "null": en værdi; null tages ikke (mangler)
}

// Malformed facts are an Inputfejl with the field, the value and what would be right.
func Example_forkertOplysning() {
	s := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb,
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2024-02-01"), Til: satser.MustDato("2024-01-31")}},
	}
	_, err := ydelse.Beregner{Regler: satser.Gaeldende()}.Beregn(s, satser.MustMaaned("2024-05"))
	var fejl *satser.Inputfejl
	fmt.Println(errors.As(err, &fejl), fejl.Felt, fejl.Kode)
	fmt.Println(err)
	// Output:
	// true forloeb[0].til modstrid
	// forloeb[0].til "2024-01-31": en dag, der ikke ligger før 2024-02-01 (modstrid)
}

// A month after the known law is an error that says what is known. Last year's rate is never used instead.
func Example_maanedUdenForKendtRet() {
	s := &ydelse.Sag{
		Ordning: satser.Jobafklaring,
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2026-02-01")}},
	}
	regler := satser.Gaeldende()
	foersteUkendte := regler.SidsteDag().AddDays(1)
	_, err := ydelse.Beregner{Regler: regler}.Beregn(s, foersteUkendte.Maaned())
	var udenfor *satser.Udenforfejl
	if errors.As(err, &udenfor) {
		fmt.Println(udenfor.Hvad, "- kendt fra", udenfor.Kendt.Fra)
		fmt.Println(udenfor.Dato == foersteUkendte, udenfor.Kendt.Til == regler.SidsteDag())
	}
	// Output:
	// reglen ret (jobafklaringsforløb) - kendt fra 2014-07-01
	// true true
}

// The amount follows from the steps alone: they can be stored and recomputed without the library's rules. A step
// that has been tampered with is found.
func Example_efterregnSporet() {
	s := &ydelse.Sag{
		Ordning:      satser.Jobafklaring,
		Foedt:        satser.MustDato("1980-04-12"),
		Forloeb:      []ydelse.Forloeb{{Fra: satser.MustDato("2023-11-01")}},
		Selvstaendig: []ydelse.Selvstaendig{{Fra: satser.MustDato("2023-11-01"), Arbejde: ydelse.HoejstEnFjerdedel}},
	}
	o, err := ydelse.Beregner{Regler: satser.Gaeldende()}.Opgoer(s, satser.MustMaaned("2024-05")) // NUM-26: 75 % of 12.326
	if err != nil {
		log.Fatal(err)
	}
	tal, err := o.Spor.Efterregn()
	fmt.Println(tal.Tekst(), err)

	for i := range o.Spor {
		if o.Spor[i].ID == spor.Selvstaendig {
			o.Spor[i].Resultat = spor.Kr(satser.MustBeloeb("10000"))
		}
	}
	_, err = o.Spor.Efterregn()
	var fejl *spor.Regnefejl
	fmt.Println(errors.As(err, &fejl), fejl.ID, fejl.Ventet.Tekst(), fejl.Fundet.Tekst())
	// Output:
	// 9.244,50 kr. <nil>
	// true selvstaendig 9.244,50 kr. 10.000,00 kr.
}

// A municipality that rounds to whole kroner and counts each day as 1/30: 12 days at 12.326 kr. and 18 of 30 at
// 16.382 kr. (LEV-06).
func Example_egenPraksis() {
	s := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb,
		Foedt:   satser.MustDato("1990-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-02-01")}},
		Boern:   []ydelse.Barn{{Foedt: satser.MustDato("2024-05-13"), Ophold: ydelse.Danmark}},
	}
	b := ydelse.Beregner{
		Regler:  satser.Gaeldende(),
		Praksis: ydelse.Praksis{Afrunding: spor.AfrundKroner, Delmaaned: spor.DelmaanedTredivte},
	}
	o, err := b.Opgoer(s, satser.MustMaaned("2024-05"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(o.Ydelse.Tekst())
	for _, trin := range o.Spor {
		if trin.Praksis != 0 {
			fmt.Println(trin.ID, "-", trin.Praksis)
		}
	}
	// Output:
	// 14.760,00
	// dagsandel - 1/30
	// delperiode - fra dagen
	// dagsandel - 1/30
	// ydelse - afrunding til kroner
}

// The months of a year with their steps in one slice: the same person and wage before and after the wage rule of
// kap. 6 a changed (TRA-01).
func ExampleBeregner_OpgoerI() {
	s := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb,
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2020-03-01")}},
	}
	fra, til := satser.MustMaaned("2021-11"), satser.MustMaaned("2022-02")
	for m := fra; !m.After(til); m = m.Add(1) {
		s.Indtaegter = append(s.Indtaegter, ydelse.Indtaegt{
			Art: satser.Loen, Beloeb: satser.MustBeloeb("10000"), Periode: m.Periode(), Udbetalt: m.SidsteDag(),
		})
	}
	b := ydelse.Beregner{Regler: satser.Gaeldende()}
	alle := make([]spor.Trin, 0, 4*32)
	for m := fra; !m.After(til); m = m.Add(1) {
		foer := len(alle)
		var res ydelse.Resultat
		var err error
		if res, alle, err = b.OpgoerI(alle, s, m); err != nil {
			log.Fatal(err)
		}
		tal, err := spor.Spor(alle[foer:]).Efterregn()
		fmt.Println(m, res.Ydelse.Tekst(), tal.Tekst(), err)
	}
	// Output:
	// 2021-11 8.698,00 8.698,00 kr. <nil>
	// 2021-12 8.698,00 8.698,00 kr. <nil>
	// 2022-01 11.716,00 11.716,00 kr. <nil>
	// 2022-02 11.716,00 11.716,00 kr. <nil>
}

// Next January's table before a release: the announced figures are handed in as JSON, and the answer carries the fingerprint
// of the changed rule set. Here a made-up figure for 2026 is handed in to the rules as they were known in the summer of 2025.
func Example_naesteJanuar() {
	data := `{"format": "satser/1", "sidsteDag": "2026-12-31", "serier": [{
	  "sats": "maaned.ikke-forsoerger", "ordning": "ressourceforloeb",
	  "figurer": [{"fra": "2026-01-01", "til": "2026-12-31", "vaerdi": "13300", "status": "bekendtgjort", "kilder": ["opdigtet"]}]
	}]}`
	aendringer, err := satser.LaesAendringer([]byte(data))
	if err != nil {
		log.Fatal(err)
	}
	dengang := satser.Gaeldende().SomKendt(satser.MustDato("2025-08-01"))
	regler, _, err := dengang.Med(aendringer...)
	if err != nil {
		log.Fatal(err)
	}
	s := &ydelse.Sag{
		Ordning: satser.Ressourceforloeb,
		Foedt:   satser.MustDato("1980-04-12"),
		Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2025-03-01")}},
	}
	res, err := ydelse.Beregner{Regler: regler}.Beregn(s, satser.MustMaaned("2026-01"))
	fmt.Println(res.Ydelse.Tekst(), res.Satsstatus, res.Regelsaet == regler.Aftryk(), regler.Aftryk() == dengang.Aftryk(), err)
	// Output: 13.300,00 bekendtgjort true false <nil>
}
