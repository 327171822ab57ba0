package ydelse_test

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// penge is holiday pay for some days.
func penge(fra, til, beloeb string) ydelse.Indtaegt {
	return ydelse.Indtaegt{Art: satser.Feriegodtgoerelse, Beloeb: satser.MustBeloeb(beloeb), Periode: satser.MustPeriode(fra, til)}
}

// feriepenge2024 is 12.000 kr. for the 7 days from 6 to 12 May 2024.
func feriepenge2024() ydelse.Indtaegt { return penge("2024-05-06", "2024-05-12", "12000") }

// hjemmeboende is a person of 20 who lives with a parent.
func hjemmeboende(dagen string) valg { return samlet(foedt(dagen), bolig(dagen, "", spor.Ja)) }

// er reports whether an amount is the one written, which can be a part of an øre.
func er(b satser.Beloeb, s string) bool {
	vil, ok := new(big.Rat).SetString(s)
	return ok && rat(b).Cmp(vil) == 0
}

// TestFerieloft: "Fradraget sker i ressourceforløbsydelsen for den periode, som feriegodtgørelsen ... er bestemt til at dække" (§ 68 a,
// stk. 4, 2. pkt. / § 69 j, stk. 11, 2. pkt.): no more than the benefit of the days of holiday. Amounts by hand; the monthly rates
// of 2024 are 12.326, and 3.834 kr. at home.
func TestFerieloft(t *testing.T) {
	udland := func(fra, til string) valg {
		return func(s *ydelse.Sag) {
			s.Ret.Udland = append(s.Ret.Udland, ydelse.Udlandsophold{Fra: dag(fra), Til: dag(til), Art: ydelse.UdlandAndet})
		}
	}
	syv := feriepenge2024()
	tillaeg := syv
	tillaeg.Art = satser.Ferietillaeg
	for _, r := range []struct {
		grund, maaned string
		sag           *ydelse.Sag
		loen, ydelse  string
		trin          spor.ID // that takes the ceiling in; 0 for none
	}{
		{"30 % of 12.000 is 3.600; 12.326 × 7/31 is 2.783,290", "2024-05", sag(jaf, med(syv)), "2783.29", "9542.71", spor.Feriefradrag},
		{"ferietillæg the same", "2024-05", sag(jaf, med(tillaeg)), "2783.29", "9542.71", spor.Feriefradrag},
		{"9.277,63: 30 % is 2.783,289, below", "2024-05", sag(jaf, med(penge("2024-05-06", "2024-05-12", "9277.63"))), "2783.289", "9542.71", 0},
		{"9.277,64: 2.783,292, above", "2024-05", sag(jaf, med(penge("2024-05-06", "2024-05-12", "9277.64"))), "2783.29", "9542.71", spor.Feriefradrag},
		{"at home, 14 days: 4.200 against 3.834 × 14/31 = 1.731,484", "2024-05", sag(jaf, hjemmeboende("2004-01-05"), med(penge("2024-05-06", "2024-05-19", "14000"))), "1731.48", "2102.52", spor.Feriefradrag},
		{"at home, 15 of 30 days: 1.917,00 in whole øre; 30 % of 6.390 is the same", "2024-06", sag(jaf, hjemmeboende("2004-01-05"), med(penge("2024-06-01", "2024-06-15", "6390"))), "1917.00", "1917.00", 0},
		{"and of 6.390,10 is 1.917,03", "2024-06", sag(jaf, hjemmeboende("2004-01-05"), med(penge("2024-06-01", "2024-06-15", "6390.10"))), "1917.00", "1917.00", spor.Feriefradrag},
		{"2021 in kap. 6 a, 30 %: 3.600 against 11.698 × 7/31 = 2.641,484", "2021-05", sag(rf, med(penge("2021-05-03", "2021-05-09", "12000"))), "2641.48", "9056.52", spor.Feriefradrag},
		{"2024 in kap. 6 a: nothing below the threshold", "2024-05", sag(rf, med(syv)), "0.00", "12326.00", 0},
		{"above it: 55 % of 30.000 - 16.323 is 7.522,35", "2024-05", sag(rf, med(penge("2024-05-06", "2024-05-12", "30000"))), "2783.29", "9542.71", spor.Feriefradrag},
		{"2015, by § 32: 10.849 × 7/31 = 2.449,774", "2015-05", sag(rf, med(penge("2015-05-04", "2015-05-10", "12000"))), "2449.77", "8399.23", spor.Feriefradrag},
		{"across the months: 5 days of June, 5/7 of 12.000; 30 % is 2.571,428 against 12.326 × 5/30 = 2.054,333", "2024-06", sag(jaf, med(penge("2024-06-26", "2024-07-02", "12000"))), "2054.33", "10271.67", spor.Feriefradrag},
		{"and 2 of July, 3.428,57: 1.028,571 against 12.326 × 2/31 = 795,226", "2024-07", sag(jaf, med(penge("2024-06-26", "2024-07-02", "12000"))), "795.23", "11530.77", spor.Feriefradrag},
		{"the course begins on the 13th: 19 days, 12.326 × 19/31 = 7.554,645; 4 of them in the holiday, 1.590,452", "2024-05", sag(jaf, forloeb("2024-05-13", ""), med(penge("2024-05-10", "2024-05-16", "12000"))), "1590.45", "5964.20", spor.Feriefradrag},
		{"days without right, 20-31 May, count neither above nor below: 7.554,645 × 7/19 = 2.783,290", "2024-05", sag(jaf, udland("2024-05-20", "2024-05-31"), med(syv)), "2783.29", "4771.36", spor.Feriefradrag},
		{"two payments for the same days cover them once: 3.600", "2024-05", sag(jaf, med(penge("2024-05-06", "2024-05-12", "6000"), penge("2024-05-06", "2024-05-12", "6000"))), "2783.29", "9542.71", spor.Feriefradrag},
		{"half of the days: 6-12 and 10-15 May are 10 days, 12.326 × 10/31 = 3.976,129", "2024-05", sag(jaf, med(penge("2024-05-06", "2024-05-12", "8000"), penge("2024-05-10", "2024-05-15", "8000"))), "3976.13", "8349.87", spor.Feriefradrag},
		{"every day of the month: the benefit itself is the ceiling", "2024-05", sag(jaf, hjemmeboende("2004-01-05"), med(penge("2024-05-01", "2024-05-31", "14000"))), "4200.00", "0.00", 0},
		{"every day with right", "2024-05", sag(jaf, forloeb("2024-05-25", ""), hjemmeboende("2004-01-05"), med(penge("2024-05-25", "2024-05-31", "14000"))), "4200.00", "0.00", 0},
		{
			"home until 25 on 16 May: the month's (3.834 × 15 + 12.326 × 16)/31 = 8.216,968 falls evenly, also on days at the lower level: 1.855,444",
			"2024-05", sag(jaf, hjemmeboende("1999-05-16"), med(syv)), "1855.44", "6361.53", spor.Feriefradrag,
		},
		{"other income is beside: 1.000 krone for krone", "2024-05", sag(jaf, med(syv, indtaegt(satser.AndenIndtaegt, "2024-05", "1000"))), "2783.29", "8542.71", spor.Feriefradrag},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned))
		if o.Udfald != spor.Beregnet || !er(o.Loenfradrag, r.loen) || o.Ydelse.String() != r.ydelse {
			t.Errorf("%s: %v, takes %v and leaves %v, want %s and %s\n%s", r.grund, o.Udfald, o.Loenfradrag, o.Ydelse, r.loen, r.ydelse, trinliste(o.Spor))
		}
		tjekLofttrin(t, r.grund, r.maaned, o.Spor, r.trin)
	}
}

// loftstrin are the steps of the ceiling.
var loftstrin = []spor.ID{
	spor.FerieFordeling, spor.FeriepengeIAlt, spor.FerieLoendel, spor.FerieYdelse, spor.Feriefradrag, spor.FerieOverLoft, spor.LoenOgFeriefradrag,
}

// tjekLofttrin: the trace has the ceiling in one step of a kind, or in none, cites 2. pkt. once it stands there, and holds.
func tjekLofttrin(t *testing.T, grund, maaned string, s spor.Spor, id spor.ID) {
	t.Helper()
	pkt := uint8(2)
	if maaned < "2016-04" {
		pkt = 0
	}
	antal := 0
	for _, x := range s {
		if slices.Contains(loftstrin, x.ID) && id == 0 || id != 0 && x.ID == id && x.Hjemmel.Pkt != pkt {
			t.Errorf("%s: %v stands on %s", grund, x.ID, x.Bestemmelse())
		}
		if x.ID == id {
			antal++
		}
		if x.ID == spor.FerieYdelse && x.Praksis != spor.FerieYdelsePrDag {
			t.Errorf("%s: the practice is %v", grund, x.Praksis)
		}
	}
	if id != 0 && antal != 1 {
		t.Errorf("%s: %d steps %v\n%s", grund, antal, id, trinliste(s))
	}
	if _, err := s.Efterregn(); err != nil {
		t.Errorf("%s: %v", grund, err)
	}
}

// TestFerieloftOgLoen: wage beside holiday pay. Below the threshold, in 2024 16.323 kr. in kap. 6 b, the part of holiday pay is 30 % of it
// whichever is counted first; across it that is not said, unless it makes no difference.
func TestFerieloftOgLoen(t *testing.T) {
	ferie, hjemme := feriepenge2024(), hjemmeboende("2004-01-05")
	loen := func(b string) valg { return med(indtaegt(satser.Loen, "2024-05", b)) }
	for _, r := range []struct {
		grund        string
		sag          *ydelse.Sag
		udfald       spor.Udfald
		loen, ydelse string
		trin         spor.ID
	}{
		{"below: 30 % of 13.000 is 3.900, of the holiday pay 3.600; 2.783,29 + 300", sag(jaf, med(ferie), loen("1000")), spor.Beregnet, "3083.29", "9242.71", spor.LoenOgFeriefradrag},
		{"the order of the rows is nothing", sag(jaf, loen("1000"), med(ferie)), spor.Beregnet, "3083.29", "9242.71", spor.LoenOgFeriefradrag},
		{"at the threshold: 4.896,90 - 816,71", sag(jaf, med(ferie), loen("4323")), spor.Beregnet, "4080.19", "8245.81", spor.LoenOgFeriefradrag},
		{"an øre above it", sag(jaf, med(ferie), loen("4323.01")), spor.KraeverSkoen, "", "", spor.FerieFordeling},
		{"below the ceiling on both readings: 30 % of 11.000", sag(jaf, med(penge("2024-05-06", "2024-05-12", "9000"), indtaegt(satser.Loen, "2024-05", "2000"))), spor.Beregnet, "3300.00", "9026.00", 0},
		{"wage of 16.323 first, 4.896,90: 55 % of 5.060,52 is 2.783,286", sag(jaf, med(penge("2024-05-06", "2024-05-12", "5060.52")), loen("16323")), spor.Beregnet, "7680.186", "4645.81", 0},
		{"of 5.060,53 it is 2.783,2915", sag(jaf, med(penge("2024-05-06", "2024-05-12", "5060.53")), loen("16323")), spor.KraeverSkoen, "", "", spor.FerieFordeling},
		{"kap. 6 a: 55 % of 8.677 is 4.772,35 of holiday pay when wage is first, and nothing when it is not", sag(rf, med(ferie), loen("13000")), spor.KraeverSkoen, "", "", spor.FerieFordeling},
		{"kap. 6 a: 55 % of 5.060 is 2.783,00 at most", sag(rf, med(ferie), loen("9383")), spor.Beregnet, "2783.00", "9543.00", 0},
		{"wage alone takes all: 30 % of 13.000 is more than 3.834", sag(jaf, hjemme, med(ferie), loen("13000")), spor.Beregnet, "9669.25", "0.00", spor.FerieFordeling},
		{"other income takes all", sag(jaf, med(ferie, indtaegt(satser.AndenIndtaegt, "2024-05", "12000")), loen("5000")), spor.Beregnet, "", "0.00", spor.FerieFordeling},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned("2024-05"))
		if o.Udfald != r.udfald {
			t.Errorf("%s: %v\n%s", r.grund, o.Udfald, trinliste(o.Spor))
		}
		if r.loen != "" && !er(o.Loenfradrag, r.loen) || r.ydelse != "" && o.Ydelse.String() != r.ydelse {
			t.Errorf("%s: takes %v and leaves %v, want %s and %s\n%s", r.grund, o.Loenfradrag, o.Ydelse, r.loen, r.ydelse, trinliste(o.Spor))
		}
		tjekLofttrin(t, r.grund, "2024-05", o.Spor, r.trin)
	}
}

// TestFerieloftUdenNiveau: where it is not stated whether a person of 20 lives with a parent, 3.834 or 12.326 kr., the ceiling is not
// known either; it is asked for, unless nothing is left in both.
func TestFerieloftUdenNiveau(t *testing.T) {
	ferie := feriepenge2024()
	loen, andet := indtaegt(satser.Loen, "2024-05", "9000"), indtaegt(satser.AndenIndtaegt, "2024-05", "13000")
	for _, r := range []struct {
		grund  string
		andre  []ydelse.Indtaegt
		udfald spor.Udfald
		trin   spor.ID
	}{
		{"9.542,71 or 2.968,26", nil, spor.Uoplyst, spor.Bolig},
		{"13.000 takes both", []ydelse.Indtaegt{andet}, spor.Beregnet, spor.BoligUdenBetydning},
		{"and the split with wage besides", []ydelse.Indtaegt{loen}, spor.Uoplyst, spor.Bolig},
		{"which 13.000 takes too", []ydelse.Indtaegt{loen, andet}, spor.Beregnet, spor.BoligUdenBetydning},
	} {
		o := opgoer(t, beregner(), sag(jaf, foedt("2004-01-05"), med(ferie), med(r.andre...)), satser.MustMaaned("2024-05"))
		if x := find(o.Spor, r.trin); o.Udfald != r.udfald || !o.Ydelse.IsZero() || len(x) != 1 {
			t.Errorf("%s: %v, %v\n%s", r.grund, o.Udfald, o.Ydelse, trinliste(o.Spor))
		}
		if r.udfald == spor.Uoplyst {
			tjekLofttrin(t, r.grund, "2024-05", o.Spor, 0) // no ceiling is told of a benefit that is not known
			continue
		}
		if _, err := o.Spor.Efterregn(); err != nil {
			t.Errorf("%s: %v", r.grund, err)
		}
	}
}

// TestFerieloftTegnes: the naive calculator is held against cases in which the ceiling is met, alone, beside wage, and where the split
// is open.
func TestFerieloftTegnes(t *testing.T) {
	set := map[spor.ID]int{}
	rapid.Check(t, gentag(10, func(t *rapid.T) {
		for _, e := range eraer {
			s, m := tegnSag(t, e)
			for _, x := range opgoer(t, beregner(), s, m).Spor {
				set[x.ID]++
			}
		}
	}))
	for _, id := range loftstrin {
		if set[id] == 0 {
			t.Errorf("%v is never drawn", id)
		}
	}
}
