package ydelse_test

import (
	"slices"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

var std ydelse.Praksis

// beggeOrdninger runs a table under each scheme: for rules that § 68 and § 69 j state in the same words.
func beggeOrdninger(t *testing.T, tabel func(satser.Ordning) []raekke) {
	t.Helper()
	for _, o := range []satser.Ordning{rf, jaf} {
		t.Run(o.String(), func(t *testing.T) { tjekRaekker(t, tabel(o)) })
	}
}

// hjemme is a person born on a day who has lived with a parent ever since.
func hjemme(o satser.Ordning, dato string, v ...valg) *ydelse.Sag {
	return sag(o, append([]valg{foedt(dato), bolig("2000-01-01", "", spor.Ja)}, v...)...)
}

// TestFylder25: nr. 3 until the day before the 25th birthday, nr. 2 from the day. June 2024: 3.834 and 12.326 kr.
func TestFylder25(t *testing.T) {
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		return []raekke{
			{"a month before", "2024-05", hjemme(o, "1999-06-15"), "3834.00", std},
			{"14 days of nr. 3 and 16 of nr. 2: (53.676 + 197.216) / 30", "2024-06", hjemme(o, "1999-06-15"), "8363.07", std},
			{"a month after", "2024-07", hjemme(o, "1999-06-15"), "12326.00", std},
			{"turns 25 on the last day before the month", "2024-06", hjemme(o, "1999-05-31"), "12326.00", std},
			{"turns 25 on the first day", "2024-06", hjemme(o, "1999-06-01"), "12326.00", std},
			{"on the second day: (3.834 + 357.454) / 30", "2024-06", hjemme(o, "1999-06-02"), "12042.93", std},
			{"on the last day: (111.186 + 12.326) / 30", "2024-06", hjemme(o, "1999-06-30"), "4117.07", std},
			{"on the first day of the next month", "2024-06", hjemme(o, "1999-07-01"), "3834.00", std},
			{"born 29 February: not 25 on 28 February 2025", "2025-02", hjemme(o, "2000-02-29"), "3972.00", std},
			{"but on 1 March", "2025-03", hjemme(o, "2000-02-29"), "12770.00", std},
			{"born 28 February, a leap year: 27 days and 2", "2024-02", hjemme(o, "1999-02-28"), "4419.66", std},
			{"born 1 March, a leap year: not on 29 February", "2024-02", hjemme(o, "1999-03-01"), "3834.00", std},
			{"practice: nr. 2 from the next month", "2024-06", hjemme(o, "1999-06-15"), "3834.00", naesteMaaned},
			{"practice: and there it is", "2024-07", hjemme(o, "1999-06-15"), "12326.00", naesteMaaned},
			{"practice: on the first day it is this month", "2024-06", hjemme(o, "1999-06-01"), "12326.00", naesteMaaned},
			{"practice: a course that goes straight on begins no new month", "2024-05", hjemme(o, "1999-05-08", forloeb("2020-01-01", "2024-05-10", "2024-05-11", "")), "3834.00", naesteMaaned},
			{"practice: one after a gap begins by itself: (10 × 3.834 + 20 × 12.326) / 31", "2024-05", hjemme(o, "1999-05-08", forloeb("2020-01-01", "2024-05-10", "2024-05-12", "")), "9189.03", naesteMaaned},
		}
	})
}

var naesteMaaned = ydelse.Praksis{Skift: spor.SkiftFraNaesteMaaned}

// TestGruppe: the four categories and the order in which they are asked.
func TestGruppe(t *testing.T) {
	ude := bolig("2000-01-01", "", spor.Nej)
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		return []raekke{
			{"nr. 1: a child, 25 and over", "2024-05", sag(o, barn("2020-01-01", ydelse.Danmark)), "16382.00", std},
			{"nr. 1: a child, under 25, at home with a parent", "2024-05", hjemme(o, "2001-01-01", barn("2020-01-01", ydelse.Danmark)), "16382.00", std},
			{"nr. 1: a child and bidragspligt for another", "2024-05", hjemme(o, "2001-01-01", barn("2020-01-01", ydelse.Danmark), bidrag("2020-01-01", "", "1500", "1500"), iBoern(spor.Nej)), "16382.00", std},
			{"nr. 2: 25 and over, at home with a parent", "2024-05", hjemme(o, "1990-01-01"), "12326.00", std},
			{"nr. 2: under 25, not at home", "2024-05", sag(o, foedt("2001-01-01"), ude), "12326.00", std},
			{"nr. 2: under 25, not at home, with bidragspligt", "2024-05", sag(o, foedt("2001-01-01"), ude, bidrag("2020-01-01", "", "1500", "1500")), "12326.00", std},
			{"nr. 3: under 25 and at home", "2024-05", hjemme(o, "2001-01-01"), "3834.00", std},
			{"nr. 4: and with bidragspligt", "2024-05", hjemme(o, "2001-01-01", bidrag("2020-01-01", "", "1500", "1500")), "5334.00", std},
			{"there is no rate for the under-thirties", "2024-05", sag(o, foedt("1998-01-01"), ude), "12326.00", std},
		}
	})
}

// TestBidragsbarn: nr. 4 takes a child that a person under 25 at home pays contribution for, and nr. 1 every other child. Which child it
// is for is asked only where it decides. May 2024: 16.382, 12.326 and 3.834.
func TestBidragsbarn(t *testing.T) {
	b := func(svar spor.Svar) valg { return samlet(bidrag("2020-01-01", "", "1500", "1500"), iBoern(svar)) }
	her, anden, vaek := barn("2020-01-01", ydelse.Danmark), barn("2021-01-01", ydelse.Danmark), barn("2022-01-01", ydelse.Udlandet)
	ude := bolig("2000-01-01", "", spor.Nej)
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		ung := func(v ...valg) *ydelse.Sag { return hjemme(o, "2001-01-01", v...) }
		return []raekke{
			{"not stated which child", "2024-05", ung(her, b(0)), "uoplyst", std},
			{"not assessed", "2024-05", ung(her, b(spor.IkkeVurderet)), "uoplyst", std},
			{"for that child: nr. 4", "2024-05", ung(her, b(spor.Ja)), "5334.00", std},
			{"for another: nr. 1", "2024-05", ung(her, b(spor.Nej)), "16382.00", std},
			{"two children and one contribution: one of them is another", "2024-05", ung(her, anden, b(0)), "16382.00", std},
			{"two children and two contributions", "2024-05", ung(her, anden, b(spor.Ja), b(spor.Ja)), "6834.00", std},
			{"two children, one contribution for one of them and one not stated", "2024-05", ung(her, anden, b(spor.Ja), b(0)), "uoplyst", std},
			{"two children, one contribution for another", "2024-05", ung(her, anden, b(spor.Ja), b(spor.Nej)), "16382.00", std},
			{"a child abroad gives no nr. 1 to choose", "2024-05", ung(vaek, b(0)), "5334.00", std},
			{"a child abroad beside the one", "2024-05", ung(her, vaek, b(spor.Ja)), "5334.00", std},
			{"not at home: nr. 1", "2024-05", sag(o, foedt("2001-01-01"), ude, her, b(0)), "16382.00", std},
			{"not at home, for that child: nr. 1", "2024-05", sag(o, foedt("2001-01-01"), ude, her, b(spor.Ja)), "16382.00", std},
			{"25 years: nr. 1, and nothing is asked", "2024-05", hjemme(o, "1999-05-01", her, b(0)), "16382.00", std},
			{"24 years and 364 days on the first: asked", "2024-05", hjemme(o, "1999-05-02", her, b(0)), "uoplyst", std},
			{"the contribution has ended", "2024-05", ung(her, bidrag("2020-01-01", "2024-04-30", "1500", "1500")), "16382.00", std},
			{"at the ceiling of nr. 4 both are the same amount, but not for ATP", "2024-05", ung(her, bidrag("2020-01-01", "", "13000", "13000")), "uoplyst", std},
			{"the income takes both: nothing is asked", "2024-05", ung(her, b(0), med(indtaegt(satser.AndenIndtaegt, "2024-05", "16382"))), "0.00", std},
			{"an øre less, and it decides", "2024-05", ung(her, b(0), med(indtaegt(satser.AndenIndtaegt, "2024-05", "16381.99"))), "uoplyst", std},
			{"from July 2025 too", "2025-07", ung(her, b(spor.Ja)), "5576.00", std},
		}
	})
	for _, r := range []struct {
		grund string
		sag   *ydelse.Sag
		vil   []spor.ID
	}{
		{"home and which child", sag(rf, foedt("2001-01-01"), her, b(0)), []spor.ID{spor.Bolig, spor.Bidragsbarn}},
		{"home alone", sag(rf, foedt("2001-01-01"), her, b(spor.Ja)), []spor.ID{spor.Bolig}},
		{"which child alone", hjemme(rf, "2001-01-01", her, b(0)), []spor.ID{spor.Bidragsbarn}},
		{"another child: neither", sag(rf, foedt("2001-01-01"), her, b(spor.Nej)), nil},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned("2024-05"))
		if got := iDer(o.Spor.Mangler()); !slices.Equal(got, r.vil) {
			t.Errorf("%s: missing %v, want %v", r.grund, got, r.vil)
		}
	}
}

// TestNr4Sats: the amount of nr. 4 stands in nr. 4, in every edition, and not in nr. 3.
func TestNr4Sats(t *testing.T) {
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		for _, m := range []string{"2014-12", "2024-05", "2025-07"} {
			x := opgoer(t, beregner(), hjemme(o, "1998-01-01", foedt("2001-01-01"), bidrag("2010-01-01", "", "1500", "1500")), satser.MustMaaned(m))
			if s := find(x.Spor, spor.Maanedssats); len(s) != 1 || s[0].Hjemmel.Nr != 4 || s[0].Sats.Sats != satser.MaanedHjemmeboende {
				t.Errorf("%v %s:\n%s", o, m, trinliste(x.Spor))
			}
		}
		return nil
	})
}

// TestFlytning: the rate follows the day of moving. May 2024.
func TestFlytning(t *testing.T) {
	flytter := func(o satser.Ordning, fra, til string, foer, efter spor.Svar) *ydelse.Sag {
		return sag(o, foedt("2001-01-01"), bolig("2020-01-01", fra, foer), bolig(til, "", efter))
	}
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		return []raekke{
			{"moves out on the 16th: (15 × 3.834 + 16 × 12.326) / 31", "2024-05", flytter(o, "2024-05-15", "2024-05-16", spor.Ja, spor.Nej), "8216.97", std},
			{"moves out on the first day", "2024-05", flytter(o, "2024-04-30", "2024-05-01", spor.Ja, spor.Nej), "12326.00", std},
			{"moves out on the last day: (30 × 3.834 + 12.326) / 31", "2024-05", flytter(o, "2024-05-30", "2024-05-31", spor.Ja, spor.Nej), "4107.94", std},
			{"moves out on the first day of the next month", "2024-05", flytter(o, "2024-05-31", "2024-06-01", spor.Ja, spor.Nej), "3834.00", std},
			{"moves home on the 16th: (15 × 12.326 + 16 × 3.834) / 31", "2024-05", flytter(o, "2024-05-15", "2024-05-16", spor.Nej, spor.Ja), "7943.03", std},
			{"practice: from the next month", "2024-05", flytter(o, "2024-05-15", "2024-05-16", spor.Ja, spor.Nej), "3834.00", naesteMaaned},
		}
	})
}

// TestBarn: forsørgelsespligt from birth to the day before the child turns 18. May 2024: 12.326 and 16.382 kr.
func TestBarn(t *testing.T) {
	med := func(o satser.Ordning, dato string) *ydelse.Sag { return sag(o, barn(dato, ydelse.Danmark)) }
	til := func(o satser.Ordning, fra, til string) *ydelse.Sag {
		s := med(o, "2010-01-01")
		s.Boern[0].Fra, s.Boern[0].Til = dag(fra), dag(til)
		return s
	}
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		return []raekke{
			{"born on the 10th: (9 × 12.326 + 22 × 16.382) / 31", "2024-05", med(o, "2024-05-10"), "15204.45", std},
			{"born on the first day", "2024-05", med(o, "2024-05-01"), "16382.00", std},
			{"born on the last day: (30 × 12.326 + 16.382) / 31", "2024-05", med(o, "2024-05-31"), "12456.84", std},
			{"born on the first day of the next month", "2024-05", med(o, "2024-06-01"), "12326.00", std},
			{"practice: born on the 10th, from the next month", "2024-05", med(o, "2024-05-10"), "12326.00", naesteMaaned},
			{"turns 18 on the 10th: (9 × 16.382 + 22 × 12.326) / 31", "2024-05", med(o, "2006-05-10"), "13503.55", std},
			{"turns 18 on the first day", "2024-05", med(o, "2006-05-01"), "12326.00", std},
			{"turns 18 on the last day: (30 × 16.382 + 12.326) / 31", "2024-05", med(o, "2006-05-31"), "16251.16", std},
			{"turns 18 on the first day of the next month", "2024-05", med(o, "2006-06-01"), "16382.00", std},
			{"born 29 February: not 18 on 28 February 2026", "2026-02", med(o, "2008-02-29"), "17736.00", std},
			{"but on 1 March", "2026-03", med(o, "2008-02-29"), "13345.00", std},
			{"the child supports a spouse from the 16th (§ 2, stk. 3): (15 × 16.382 + 16 × 12.326) / 31", "2024-05", til(o, "", "2024-05-15"), "14288.58", std},
			{"the duty begins on the 16th, an adoption: (15 × 12.326 + 16 × 16.382) / 31", "2024-05", til(o, "2024-05-16", ""), "14419.42", std},
		}
	})
}

// TestBarnetsOphold: stk. 3. Where no child counts the person has the rate without forsørgelsespligt, by a named
// practice.
func TestBarnetsOphold(t *testing.T) {
	hos := func(o satser.Ordning, steder ...ydelse.Ophold) *ydelse.Sag {
		s := sag(o)
		for _, x := range steder {
			barn("2015-01-01", x)(s)
		}
		return s
	}
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		return []raekke{
			{"here in the country", "2024-05", hos(o, ydelse.Danmark), "16382.00", std},
			{"abroad", "2024-05", hos(o, ydelse.Udlandet), "12326.00", std},
			{"abroad, right under EU law", "2024-05", hos(o, ydelse.EUret), "16382.00", std},
			{"abroad, under a treaty", "2024-05", hos(o, ydelse.Overenskomst), "16382.00", std},
			{"one abroad and one here", "2024-05", hos(o, ydelse.Udlandet, ydelse.Danmark), "16382.00", std},
			{"on the Faroe Islands on 30 June 2025: her i landet", "2025-06", hos(o, ydelse.FaeroeerneEllerGroenland), "12770.00", std},
			{"on 1 July 2025: her i riget", "2025-07", hos(o, ydelse.FaeroeerneEllerGroenland), "16972.00", std},
			{"abroad, under 25 and at home", "2024-05", hjemme(o, "2001-01-01", barn("2020-01-01", ydelse.Udlandet)), "3834.00", std},
		}
	})
	o := opgoer(t, beregner(), hos(rf, ydelse.Udlandet), satser.MustMaaned("2024-05"))
	if x := find(o.Spor, spor.BarnetsOphold); len(x) != 1 || x[0].Praksis != spor.BarnIUdlandet || x[0].Udfald != spor.IkkeOpfyldt {
		t.Errorf("a child abroad follows a practice, and the step must say so: %v", x)
	}
}

// TestBidrag: the supplement of nr. 4.
func TestBidrag(t *testing.T) {
	ung := func(o satser.Ordning, v ...valg) *ydelse.Sag { return hjemme(o, "2003-01-01", v...) }
	b := func(fastsat, normal string) valg { return bidrag("2020-01-01", "", fastsat, normal) }
	beggeOrdninger(t, func(o satser.Ordning) []raekke {
		return []raekke{
			{"the fixed contribution, below normalbidraget", "2024-05", ung(o, b("1300", "1400")), "5134.00", std},
			{"at most normalbidraget", "2024-05", ung(o, b("1500", "1400")), "5234.00", std},
			{"two children", "2024-05", ung(o, b("1300", "1400"), b("1500.50", "1501")), "6634.50", std},
			{"an øre below the amount of nr. 1", "2024-05", ung(o, b("12547.99", "20000")), "16381.99", std},
			{"at most the amount of nr. 1", "2024-05", ung(o, b("12548.01", "20000")), "16382.00", std},
			{"from the 16th: (15 × 3.834 + 16 × 5.134) / 31", "2024-05", ung(o, bidrag("2024-05-16", "", "1300", "1400")), "4504.97", std},
			{"to the 15th: (15 × 5.134 + 16 × 3.834) / 31", "2024-05", ung(o, bidrag("2020-01-01", "2024-05-15", "1300", "1400")), "4463.03", std},
			{"the last month of the fixed contribution", "2025-06", ung(o, b("1300", "1400")), "5272.00", std},
			{"1 July 2025: 1.604 for each child, whatever was fixed", "2025-07", ung(o, b("1300", "1400")), "5576.00", std},
			{"and when nothing was stated", "2025-07", ung(o, b("0", "0")), "5576.00", std},
			{"two children: 3.972 + 3.208", "2025-07", ung(o, b("0", "0"), b("0", "0")), "7180.00", std},
			{"nine children: at most 16.972", "2025-07", ung(o, b("0", "0"), b("0", "0"), b("0", "0"), b("0", "0"), b("0", "0"), b("0", "0"), b("0", "0"), b("0", "0"), b("0", "0")), "16972.00", std},
			{"2026: 4.151 + 1.676", "2026-05", ung(o, b("0", "0")), "5827.00", std},
		}
	})
}

// TestBidragUoplystTrin: the step on a contribution that is not stated stands below the supplement, and names the amount that is known
// while it is asked for.
func TestBidragUoplystTrin(t *testing.T) {
	b := bidrag("2020-01-01", "", "1300", "0")
	for _, r := range []struct {
		id  spor.ID
		s   *ydelse.Sag
		led spor.Tal
	}{
		{spor.BidragUoplyst, hjemme(rf, "2001-01-01", b), spor.Kr(satser.MustBeloeb("1300"))},
		{spor.BidragUoplyst, hjemme(rf, "2001-01-01", b, forloeb("2024-05-10", "")), spor.Kr(satser.MustBeloeb("1300"))},
		{spor.BidragUdenBetydning, hjemme(rf, "2001-01-01", b, andet("2024-05", "50000")), spor.Tal{}},
	} {
		o := opgoer(t, beregner(), r.s, satser.MustMaaned("2024-05"))
		under := uint8(len(find(o.Spor, spor.Delperiode))) // a part of a month has its steps one further in
		if x := find(o.Spor, r.id); len(x) != 1 || x[0].Niveau != 2+under || x[0].Led[0] != r.led {
			t.Errorf("%v: %+v", r.id, x)
		}
	}
}

// TestBidragsbarnTrin: the steps say of a child that gives nr. 1 whether a contribution is for it where that is looked at, and nothing
// where the person's age, home or contributions settle the category.
func TestBidragsbarnTrin(t *testing.T) {
	b := func(svar spor.Svar) valg { return samlet(bidrag("2020-01-01", "", "1500", "1500"), iBoern(svar)) }
	her, anden, ude := barn("2020-01-01", ydelse.Danmark), barn("2021-01-01", ydelse.Danmark), bolig("2000-01-01", "", spor.Nej)
	ung, hjem, alt := foedt("2001-01-01"), bolig("2000-01-01", "", spor.Ja), andet("2024-05", "50000")
	for _, r := range []struct {
		grund string
		sag   *ydelse.Sag
		vil   []spor.Udfald
	}{
		{"at home, for that child", sag(rf, ung, hjem, her, b(spor.Ja)), []spor.Udfald{spor.Opfyldt}},
		{"at home, for another", sag(rf, ung, hjem, her, b(spor.Nej)), []spor.Udfald{spor.IkkeOpfyldt}},
		{"at home, not stated", sag(rf, ung, hjem, her, b(0)), []spor.Udfald{spor.Uoplyst}},
		{"two children, one contribution", sag(rf, ung, hjem, her, anden, b(spor.Ja)), []spor.Udfald{spor.IkkeOpfyldt}},
		{"not at home", sag(rf, ung, ude, her, b(spor.Ja)), nil},
		{"home not stated", sag(rf, ung, her, b(spor.Ja)), nil},
		{"home not stated and of no consequence", sag(rf, ung, her, b(spor.Ja), alt), nil},
		{"no contribution on the day", sag(rf, ung, hjem, her, bidrag("2020-01-01", "2024-04-30", "1500", "1500")), nil},
		{"none at all", sag(rf, ung, hjem, her), nil},
		{"25 years", sag(rf, foedt("1999-05-01"), hjem, her, b(spor.Ja)), nil},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned("2024-05"))
		var fik []spor.Udfald
		for _, x := range find(o.Spor, spor.Bidragsbarn) {
			if fik = append(fik, x.Udfald); x.Niveau != 1 {
				t.Errorf("%s: the step stands at %d", r.grund, x.Niveau)
			}
		}
		if !slices.Equal(fik, r.vil) {
			t.Errorf("%s: %v, want %v\n%s", r.grund, fik, r.vil, trinliste(o.Spor))
		}
	}
}
