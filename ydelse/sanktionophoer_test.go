package ydelse_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// ophoer is repeated failures for which the municipality has ended the benefit from a day.
func ophoer(s string, valgte ...hvalg) raadighed.Haendelse {
	return forsoemmelse(satser.MedvirkerIkke, s, valgte...)
}

// TestOphoer: the benefit ends on the day of the failure (§ 69 a, stk. 3, 1. pkt. / § 69 l, stk. 3, 1. pkt.), so a course
// that goes on is malformed in every month from then on; one that ends the day before is not, and a new course is a new
// decision.
func TestOphoer(t *testing.T) {
	valgt := func(s spor.Svar) hvalg {
		return func(h *raadighed.Haendelse) { h.Behandling.Ophoer = s }
	}
	den11 := forsoemt(ophoer("2024-06-11"))
	to := forsoemt(ophoer("2024-06-11"), ophoer("2024-10-01"))
	for _, r := range []struct {
		grund  string
		maaned string
		v      valg
		felt   string // of the fault; none when the month is fine
		vil    string
	}{
		{"an open course goes on", "2024-06", den11, "forloeb[0].til", ""},
		{"and in every month after it", "2025-02", den11, "forloeb[0].til", ""},
		{"a month before it is not touched", "2024-05", den11, "", "12326.00"},
		{"one that ends on the day itself: the benefit ends from the day", "2024-06", samlet(forloeb("2024-01-01", "2024-06-11"), den11), "forloeb[0].til", ""},
		{"one that ends the day before: 10/30", "2024-06", samlet(forloeb("2024-01-01", "2024-06-10"), den11), "", "4108.67"},
		{"no right after it", "2024-07", samlet(forloeb("2024-01-01", "2024-06-10"), den11), "", "ikke opfyldt"},
		{"a new course: 10/30 and 10/30", "2024-06", samlet(forloeb("2024-01-01", "2024-06-10", "2024-06-21", ""), den11), "", "8217.33"},
		{"a month of the new course", "2024-07", samlet(forloeb("2024-01-01", "2024-06-10", "2024-06-21", ""), den11), "", "12326.00"},
		{"the second course goes on, the first ended long before", "2024-06", samlet(forloeb("2023-01-01", "2023-12-31", "2024-01-01", ""), den11), "forloeb[1].til", ""},
		{"the course of that time ended; a month of another is fine", "2023-06", samlet(forloeb("2023-01-01", "2023-12-31", "2024-01-01", ""), den11), "", "11944.00"},
		{"ended twice: the new course must end as well", "2024-10", samlet(forloeb("2024-01-01", "2024-06-10", "2024-07-01", ""), to), "forloeb[1].til", ""},
		{"ended twice: a month between", "2024-08", samlet(forloeb("2024-01-01", "2024-06-10", "2024-07-01", ""), to), "", "12326.00"},
		{"ended twice, and both courses ended", "2024-09", samlet(forloeb("2024-01-01", "2024-06-10", "2024-07-01", "2024-09-30"), to), "", "12326.00"},
		{"a month of the new course, though the first went on too long", "2024-08", samlet(forloeb("2024-01-01", "2024-06-20", "2024-07-01", ""), den11), "", "12326.00"},
		{"a later failure that is not finished ends nothing", "2024-10", samlet(forloeb("2024-01-01", "2024-06-10", "2024-07-01", ""),
			forsoemt(ophoer("2024-06-11"), ophoer("2024-10-01", aaben))), "", "12326.00"},
		{"an earlier one that is not finished hides none", "2024-06", forsoemt(ophoer("2024-06-03", aaben), ophoer("2024-06-11")), "forloeb[0].til", ""},
		{"the municipality chose not to", "2024-06", forsoemt(ophoer("2024-06-11", valgt(spor.Nej))), "", "12326.00"},
		{"it has not chosen yet", "2024-06", forsoemt(ophoer("2024-06-11", valgt(0))), "", "12326.00"},
		{"an assessment is open", "2024-06", forsoemt(ophoer("2024-06-11", aaben)), "", "12326.00"},
		{"absence once is no ground for it", "2024-06", forsoemt(ophoer("2024-06-11", func(h *raadighed.Haendelse) { h.Gange = 1 })), "", "12326.00"},
	} {
		for _, o := range []satser.Ordning{rf, jaf} {
			s, m := sag(o, r.v), satser.MustMaaned(r.maaned)
			if r.felt != "" {
				_, err := beregner().Opgoer(s, m)
				kraevInputfejl(t, err, r.felt, satser.KodeModstrid)
				_, err = beregner().Beregn(s, m)
				kraevInputfejl(t, err, r.felt, satser.KodeModstrid)
				continue
			}
			if x := opgoer(t, beregner(), s, m); svar(x.Resultat) != r.vil {
				t.Errorf("%v %s: %s, want %s\n%s", o, r.grund, svar(x.Resultat), r.vil, trinliste(x.Spor))
			}
		}
	}
}

// TestOphoerITrin: the choice to end the benefit stands in the steps of its month, with the day, and takes no amount.
func TestOphoerITrin(t *testing.T) {
	s := sag(rf, forloeb("2024-01-01", "2024-06-10"), forsoemt(ophoer("2024-06-11")))
	o := opgoer(t, beregner(), s, satser.MustMaaned("2024-06"))
	trin := find(o.Spor, spor.OphoerAfgoerelse)
	if len(trin) != 1 || trin[0].Led[0] != spor.Datotal(dag("2024-06-11")) || !o.Sanktioner.IsZero() {
		t.Errorf("%v taken, want 0 and a step with the day\n%s", o.Sanktioner, trinliste(o.Spor))
	}
	o = opgoer(t, beregner(), s, satser.MustMaaned("2024-05"))
	if len(find(o.Spor, spor.OphoerAfgoerelse)) > 0 {
		t.Error("May speaks of the end in June")
	}
}

// TestSenereHaendelse: after an end of the benefit, a failure that begins later, even outside known law, disturbs no month.
func TestSenereHaendelse(t *testing.T) {
	s := sag(rf, forloeb("2024-01-01", "2024-06-10", "2024-09-01", ""), forsoemt(ophoer("2024-06-11"), ophoer("2027-03-01")))
	for _, m := range []string{"2024-06", "2024-09", "2026-12"} {
		if x, err := beregner().Beregn(s, satser.MustMaaned(m)); err != nil || x.Udfald != spor.Beregnet {
			t.Errorf("%s: %v, %v", m, x.Udfald, err)
		}
	}
}

// TestOphoerFejltekst: the fault quotes the end of the course and says what would be right.
func TestOphoerFejltekst(t *testing.T) {
	s := sag(rf, forloeb("2024-01-01", "2024-06-20"), forsoemt(ophoer("2024-06-11")))
	_, err := beregner().Beregn(s, satser.MustMaaned("2024-06"))
	vil := `forloeb[0].til "2024-06-20": et forløb, der slutter senest den 10. juni 2024, fordi ydelsen ophører fra den 11. juni 2024`
	if err == nil || !strings.HasPrefix(err.Error(), vil) {
		t.Errorf("%v, want %s", err, vil)
	}
}

// forseelse is hidden work on a day, found and decided on others.
func forseelse(s, konstateret, afgjortDen string) raadighed.Haendelse {
	h := forsoemmelse(satser.FortietArbejde, s, afgjort(afgjortDen))
	h.Konstateret = dag(konstateret)
	return h
}

// TestTredjedelOverForloeb: a reduction by a third runs on days with right alone (§ 69 f, stk. 1 / § 69 q, stk. 1): 21 of
// them, over holes between courses and months without right. It waits in a month with another sanction.
func TestTredjedelOverForloeb(t *testing.T) {
	f := forsoemt(forseelse("2024-02-05", "2024-02-20", "2024-03-20"))
	huller := forloeb("2024-01-01", "2024-04-10", "2024-04-21", "")
	maaneder := forloeb("2024-01-01", "2024-04-10", "2024-06-20", "")
	dag13 := forsoemt(samtale("2024-04-15", "2024-04-15"))
	for _, o := range []satser.Ordning{rf, jaf} {
		t.Run(o.String(), func(t *testing.T) {
			tjekSanktioner(t, []sanktionsraekke{
				{"the month of the decision", "2024-03", sag(o, f), "12326.00", "", "", "", std},
				{"the first whole month after: 21/30 of 12.326 is 8.628,20, a third 2.876,07", "2024-04", sag(o, f), "9450.00", "2876.00", "", "", std},
				{"three weeks are over", "2024-05", sag(o, f), "12326.00", "", "", "", std},
				{"a hole in the course: 20 days with right: all 8.217,33, a third 2.739,11", "2024-04", sag(o, huller, f), "5478.33", "2739.00", "", "", std},
				{"and one day in May: 12.326 / 31 / 3 = 132,54", "2024-05", sag(o, huller, f), "12193.00", "133.00", "", "", std},
				{"and none in June", "2024-06", sag(o, huller, f), "12326.00", "", "", "", std},
				{"10 days in April: 4.108,67 / 3 = 1.369,56", "2024-04", sag(o, maaneder, f), "2738.67", "1370.00", "", "", std},
				{"May without right takes none", "2024-05", sag(o, maaneder, f), "ikke opfyldt", "", "", "", std},
				{"11 days in June: 11/30 of 12.326 is 4.519,53, a third 1.506,51", "2024-06", sag(o, maaneder, f), "3012.53", "1507.00", "", "", std},
				{"done in July", "2024-07", sag(o, maaneder, f), "12326.00", "", "", "", std},
				{"another sanction in April: it waits", "2024-04", sag(o, f, dag13), "11757.00", "569.00", "", "", std},
				{"and runs in May: 21/31 of 12.326 is 8.349,87, a third 2.783,29", "2024-05", sag(o, f, dag13), "9543.00", "2783.00", "", "", std},
				{"income first: 9.326 × 21/30 / 3 = 2.176,07", "2024-04", sag(o, f, andet("2024-04", "3000")), "7150.00", "2176.00", "", "", std},
				{"0 by income: a third of nothing", "2024-04", sag(o, f, andet("2024-04", "13000")), "0.00", "", "", "", std},
				{"a kept level or a rate, the person at home under 25 pays back: 3.834 × 21/30 / 3 = 894,60", "2024-04", hjemme(o, "2003-01-01", f), "3834.00", "", "", "895.00", std},
			})
		})
	}
}

// TestTredjedelLukketForloeb: days of a course that was granted too late are no days with right, so they take nothing of a
// reduction. Decided on 20 January 2026: 10 days in February, and the other 11 in March of 13.345.
func TestTredjedelLukketForloeb(t *testing.T) {
	s := sag(rf, forloeb("2025-01-01", "2026-02-10", "2026-02-11", "2026-02-20", "2026-03-01", ""),
		forsoemt(forseelse("2025-12-10", "2025-12-20", "2026-01-20")))
	s.Forloeb[0].Bevilget, s.Forloeb[1].Bevilget, s.Forloeb[2].Bevilget = dag("2024-12-10"), dag("2026-02-05"), dag("2026-01-20")
	tjekSanktioner(t, []sanktionsraekke{
		{"10/28 of 13.345 is 4.766,07, a third 1.588,69", "2026-02", s, "3177.07", "1589.00", "", "", std},
		{"11/31 of 13.345 is 4.735,32, a third 1.578,44", "2026-03", s, "11767.00", "1578.00", "", "", std},
		{"done", "2026-04", s, "13345.00", "", "", "", std},
	})
}

// TestTredjedelGange: the second time in five years is 20 weeks, the third is 20 weeks and the reduced benefit back; each
// waits for the one decided before it. 140 days from April 2024: 30, 31, 30, 31 and 18.
func TestTredjedelGange(t *testing.T) {
	foerste := forseelse("2021-02-05", "2021-02-20", "2021-03-20")
	anden := forseelse("2024-02-05", "2024-02-20", "2024-03-20")
	tredje := forseelse("2024-05-06", "2024-05-20", "2024-05-30")
	to := sag(rf, forsoemt(foerste, anden))
	tre := sag(rf, forsoemt(foerste, anden, tredje))
	tjekSanktioner(t, []sanktionsraekke{
		{"the first in 2021: 21/30 of 11.698 / 3 = 2.729,53", "2021-04", to, "8968.00", "2730.00", "", "", std},
		{"the second: a whole month of 12.326 / 3 = 4.108,67", "2024-04", to, "8217.00", "4109.00", "", "", std},
		{"the fifth month: 18/31 of 12.326 / 3 = 2.385,68", "2024-08", to, "9940.00", "2386.00", "", "", std},
		{"over", "2024-09", to, "12326.00", "", "", "", std},
		{"more than five years apart, each is the first", "2024-04", sag(rf, forsoemt(forseelse("2018-02-05", "2018-02-20", "2018-03-20"), anden)), "9450.00", "2876.00", "", "", std},
		// The third is decided on 30 May, but waits for the second: 13 days in August, then September and on.
		{"the second and the third share August: a third of the whole of it, and two thirds of 13/31 back", "2024-08", tre, "8217.00", "4109.00", "", "3446.00", std},
		{"the third: a third less, and the two thirds paid out are to be paid back", "2024-09", tre, "8217.00", "4109.00", "", "8217.00", std},
	})
}
