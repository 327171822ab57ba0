package satser_test

import (
	"fmt"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// skalMeldes reports whether a series has no figure after the days on which a year's figures end: the last day of known law,
// or the Sunday before the first Monday of the next year.
func skalMeldes(regler *satser.Regelsaet, s satser.Sats, o satser.Ordning) bool {
	slut := regler.Kendt(s, o).Til
	return !slut.Before(regler.SidsteDag()) && slut.Before(regler.SidsteDag().AddDays(7))
}

// What must be announced before next year is known: every series that ends with known law, with its last figure. Here the
// rules are those of the summer of 2026; a service asks satser.Gaeldende(). Where the figures are found stands in JANUAR.md.
func Example_januar() {
	regler := satser.Gaeldende().SomKendt(satser.MustDato("2026-06-01"))
	for _, s := range satser.Satser() {
		for _, o := range []satser.Ordning{satser.Jobafklaring, satser.Ressourceforloeb} {
			if !skalMeldes(regler, s, o) {
				continue
			}
			figurer := regler.Figurer(s, o)
			sidste := figurer[len(figurer)-1]
			fmt.Printf("%s, %s: %v %v til %v\n", s, o, sidste.Vaerdi, s.Enhed(), sidste.Til)
			break // kap. 6 a has the same figures, and five series of its own
		}
	}
	// Output:
	// maaned.forsoerger, jobafklaring: 17736.00 kr/måned til 2026-12-31
	// maaned.ikke-forsoerger, jobafklaring: 13345.00 kr/måned til 2026-12-31
	// maaned.hjemmeboende, jobafklaring: 4151.00 kr/måned til 2026-12-31
	// maaned.bidrag-loft, jobafklaring: 17736.00 kr/måned til 2026-12-31
	// maaned.bidrag-tillaeg, jobafklaring: 1676.00 kr/barn/måned til 2026-12-31
	// loengraense, jobafklaring: 17672.00 kr/måned til 2026-12-31
	// timefradrag, jobafklaring: 19.00 kr/time til 2026-12-31
	// sygedagpenge.uge, ressourceforloeb: 5085.00 kr/uge til 2027-01-03
	// sygedagpenge.time, ressourceforloeb: 137.43 kr/time til 2027-01-03
	// ledighedsydelse.uge, ressourceforloeb: 4525.00 kr/uge til 2027-01-03
	// ledighedsydelse.forsoerger, ressourceforloeb: 17736.00 kr/måned til 2026-12-31
	// ledighedsydelse.ikke-forsoerger, ressourceforloeb: 13345.00 kr/måned til 2026-12-31
	// dag.forsoerger, jobafklaring: 819.00 kr/dag til 2026-12-31
	// dag.ikke-forsoerger, jobafklaring: 616.00 kr/dag til 2026-12-31
	// dag.hjemmeboende, jobafklaring: 192.00 kr/dag til 2026-12-31
	// dag.bidragspligtig, jobafklaring: 819.00 kr/dag til 2026-12-31
	// haendelse.voksen, jobafklaring: 2052.00 kr/hændelse til 2026-12-31
	// haendelse.hjemmeboende, jobafklaring: 317.00 kr/hændelse til 2026-12-31
	// haendelse.loft-enlig, jobafklaring: 2052.00 kr/hændelse til 2026-12-31
	// haendelse.loft, jobafklaring: 1026.00 kr/hændelse til 2026-12-31
	// haendelse.loft-hjemmeboende, jobafklaring: 317.00 kr/hændelse til 2026-12-31
	// atp.graense-forsoerger, jobafklaring: 17736.00 kr/måned til 2026-12-31
	// atp.graense-andre, jobafklaring: 13345.00 kr/måned til 2026-12-31
	// dagpenge.maaned, jobafklaring: 22041.00 kr/måned til 2026-12-31
	// regulering.generel, jobafklaring: 4.50 pct til 2026-12-31
	// regulering.fradrag, jobafklaring: 0.00 pct til 2026-12-31
	// regulering.tilpasning, jobafklaring: 2.80 pct til 2026-12-31
}

// A table is taken into use by the function that JANUAR.md prints; here a made-up one for 2026, with a figure typed wrong, on
// the rules as they were known in the summer of 2025.
func ExampleLaesAendringer_januar() {
	regler, err := tagIBrug(satser.Gaeldende().SomKendt(satser.MustDato("2025-08-01")), []byte(`{"format": "satser/1", "sidsteDag": "2026-12-31", "serier": [
		{"sats": "maaned.ikke-forsoerger", "ordning": "jobafklaring", "figurer": [
			{"fra": "2026-01-01", "til": "2026-12-31", "vaerdi": "13300", "status": "bekendtgjort", "kendt": "2025-12-10", "kilder": ["opdigtet"]}]},
		{"sats": "dag.ikke-forsoerger", "ordning": "jobafklaring", "figurer": [
			{"fra": "2026-01-01", "til": "2026-12-31", "vaerdi": "641", "status": "bekendtgjort", "kendt": "2025-12-10", "kilder": ["opdigtet"]}]}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("kendt til og med", regler.SidsteDag())
	// Output:
	// fradrag pr. dag, ikke-forsørger (jobafklaringsforløb) er fra den 1. januar 2026 641,00 kr., men reglen månedsbeløbet × 12/260, afrundet til 1 kr. giver 614,00 kr.
	// nyt aftryk: true
	// kendt til og med 2026-12-31
}

// tagIBrug adds what the ministry has announced to the rules, and prints what to look at.
func tagIBrug(regler *satser.Regelsaet, dokument []byte) (*satser.Regelsaet, error) {
	aendringer, err := satser.LaesAendringer(dokument)
	if err != nil {
		return nil, err // the document is not in the form: the error has the path, the value and what would be right
	}
	nye, advarsler, err := regler.Med(aendringer...)
	if err != nil {
		return nil, err // a gap, an overlap, a sign, a unit: nothing has been changed
	}
	for _, a := range advarsler {
		fmt.Println(a.Tekst()) // look each of them up in the announcement before the rules are used
	}
	fmt.Println("nyt aftryk:", nye.Aftryk() != regler.Aftryk())
	return nye, nil
}
