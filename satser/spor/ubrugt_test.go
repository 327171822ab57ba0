package spor_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// maaneden is May 2021 of kap. 6 a without incomes, with what follows it: 11.698 is above the 11.698 that gives ATP; a third of 284 is 95,
// and 11.603 is paid out. The contribution to a pension is 0,6 per cent of it: 69,62, in whole kroner 70.
func maaneden(t testing.TB) *skriver {
	b := &skriver{t: t}
	b.sig(spor.Ret, spor.Opfyldt)
	b.regn(spor.Maanedssats, spor.Overfoert, "11698.00 kr", "11698.00 kr")
	b.regn(spor.FoerIndtaegt, spor.Overfoert, "11698.00 kr", "#maanedssats")
	b.regn(spor.Ydelse, spor.TilOere, "11698.00 kr", "#foer-indtaegt")
	b.regn(spor.ATPYdelse, spor.Overfoert, "11698.00 kr", "#foer-indtaegt")
	b.regn(spor.ATPGraense, spor.Overfoert, "11698.00 kr", "11698.00 kr")
	b.sig(spor.ATPRet, spor.Opfyldt)
	b.tag(0, "atp-ydelse")
	b.tag(1, "atp-graense")
	b.regn(spor.ATPBidrag, spor.Overfoert, "284.00 kr", "284.00 kr")
	b.regn(spor.ATPTredjedel, spor.Broekdel, "284.00/3 kr", "#atp-bidrag", "1/3 antal")
	b.regn(spor.ATPTredjedelKroner, spor.TilKroner, "95.00 kr", "#atp-tredjedel")
	b.regn(spor.ATPResten, spor.Forskel, "189.00 kr", "#atp-bidrag", "#atp-tredjedel-kroner")
	b.regn(spor.ATPIndeholdt, spor.Mindste, "95.00 kr", "#atp-tredjedel-kroner", "#ydelse")
	b.regn(spor.FoerSkat, spor.Forskel, "11603.00 kr", "#ydelse", "#atp-indeholdt")
	b.regn(spor.Pensionsgrundlag, spor.Overfoert, "11603.00 kr", "#foer-skat")
	b.regn(spor.Pensionsprocent, spor.ProcentAf, "69.6180 kr", "#pensionsgrundlag", "0.6 pct")
	b.regn(spor.Pensionsbidrag, spor.TilKroner, "70.00 kr", "#pensionsprocent")
	return b
}

// krav is two months of overpayment, of which one can be claimed in part.
func krav(t testing.TB) *skriver {
	b := &skriver{t: t}
	b.regn(spor.MaanedForMeget, spor.Forskel, "500.00 kr", "12326.00 kr", "11826.00 kr")
	b.regn(spor.KravForAendring, spor.Overfoert, "300.00 kr", "300.00 kr").Til = spor.MaanedKravdele
	b.regn(spor.MaanedKravdele, spor.SumAfTrin, "300.00 kr")
	b.regn(spor.MaanedKrav, spor.Mindste, "300.00 kr", "#maaned-for-meget", "#maaned-kravdele").Til = spor.Tilbagebetalingskrav
	b.regn(spor.Tilbagebetalingskrav, spor.SumAfTrin, "300.00 kr")
	b.regn(spor.MaanedForLidt, spor.Forskel, "40.00 kr", "12366.00 kr", "12326.00 kr").Til = spor.Efterbetaling
	b.regn(spor.Efterbetaling, spor.SumAfTrin, "40.00 kr")
	return b
}

// udenATP is the same month of a person below 16, with the benefit that ATP looks at or without.
func udenATP(t testing.TB, ydelse bool) *skriver {
	b := &skriver{t: t, s: slices.Clone(maaneden(t).s[:4])}
	if ydelse {
		b.regn(spor.ATPYdelse, spor.Overfoert, "11698.00 kr", "#foer-indtaegt")
	}
	b.sig(spor.ATPAlder, spor.IkkeOpfyldt)
	b.regn(spor.FoerSkat, spor.Overfoert, "11698.00 kr", "#ydelse")
	return b
}

// tilbage is a repayment in place of a reduction by a third, of a benefit that no month is computed for.
func tilbage(t testing.TB) *skriver {
	b := &skriver{t: t}
	b.regn(spor.Udgangspunkt, spor.Overfoert, "3834.00 kr", "3834.00 kr")
	b.regn(spor.TilbagebetalesDage, spor.Broekdel, "2683.80 kr", "#udgangspunkt", "21/30 dage")
	b.regn(spor.TilbagebetalesDel, spor.Broekdel, "894.60 kr", "#tilbagebetales-dage", "1/3 antal")
	b.regn(spor.Tilbagebetales, spor.TilKroner, "895.00 kr", "#tilbagebetales-del")
	return b
}

func godtgoerelse(t testing.TB) *skriver {
	b := &skriver{t: t}
	b.regn(spor.GodtgoerelseFradrag, spor.Broekdel, "50.00 kr", "1000.00 kr", "1/20 dage")
	return b
}

// struket is a trace without the last step of a kind, with the references that must follow mended.
func struket(s spor.Spor, id spor.ID) spor.Spor {
	i := len(s) - 1
	for s[i].ID != id {
		i--
	}
	s = slices.Delete(slices.Clone(s), i, i+1)
	for k := range s {
		for n, l := range s[k].Led {
			if int(l.Trin) > i {
				s[k].Led[n] = l.Fra(int(l.Trin) - 1)
			}
		}
	}
	return s
}

// igen is a trace with the last step of a kind once more at its end.
func igen(s spor.Spor, id spor.ID) spor.Spor { return append(slices.Clone(s), *find(s, id)) }

// TestEfterregnBygger: no result is told twice, none is struck out while what it rests on stands, and no number stands that nothing
// rests on.
func TestEfterregnBygger(t *testing.T) {
	const twice, unused, unsummed, without = "allerede regnet", "intet bygger", "til en sum, der ikke tager det med", "ikke stå uden"
	for _, r := range []struct {
		grund  string
		s      spor.Spor
		id     spor.ID
		aarsag string
	}{
		{"what is paid out, twice", igen(maaneden(t).s, spor.FoerSkat), spor.FoerSkat, twice},
		{"the contribution to a pension, twice", igen(maaneden(t).s, spor.Pensionsbidrag), spor.Pensionsbidrag, twice},
		{"the municipality's part of ATP, twice", igen(maaneden(t).s, spor.ATPResten), spor.ATPResten, twice},
		{"the benefit that ATP looks at, twice", igen(maaneden(t).s, spor.ATPYdelse), spor.ATPYdelse, twice},
		{"a repayment, twice", igen(tilbage(t).s, spor.Tilbagebetales), spor.Tilbagebetales, twice},
		{"a deduction in godtgørelse, twice", igen(godtgoerelse(t).s, spor.GodtgoerelseFradrag), spor.GodtgoerelseFradrag, twice},
		{"what was paid too much in a month, twice", igen(krav(t).s, spor.MaanedForMeget), spor.MaanedForMeget, twice},
		{"a rate that nothing uses", igen(maaneden(t).s, spor.Maanedssats), spor.Maanedssats, unused},
		{"an amount that ATP is not held to", igen(maaneden(t).s, spor.ATPGraense), spor.ATPGraense, unused},
		{"the contribution to a pension struck out", struket(maaneden(t).s, spor.Pensionsbidrag), spor.Pensionsprocent, unused},
		{"a repayment struck out", struket(tilbage(t).s, spor.Tilbagebetales), spor.TilbagebetalesDel, unused},
		{"the municipality's part of ATP struck out", struket(maaneden(t).s, spor.ATPResten), spor.ATPTredjedelKroner, without},
		{"the benefit that ATP looks at struck out", udenATP(t, false).s, spor.FoerSkat, without},
		{"what is to be paid out struck out", struket(krav(t).s, spor.Efterbetaling), spor.MaanedForLidt, unsummed},
		{"a claim struck out", struket(krav(t).s, spor.Tilbagebetalingskrav), spor.MaanedKrav, unsummed},
		{"a claim struck out, where something is missing", append(struket(krav(t).s, spor.Tilbagebetalingskrav), spor.Trin{ID: spor.Politianmeldelse, Udfald: spor.Uoplyst}), spor.MaanedKrav, unsummed},
		{"a part of a month counted, and not in days", enhed(tilbage(t).s, spor.TilbagebetalesDage, spor.Antal), spor.TilbagebetalesDage, "den enhed"},
		{"a third in days", enhed(tilbage(t).s, spor.TilbagebetalesDel, spor.Dage), spor.TilbagebetalesDel, "den enhed"},
	} {
		_, err := r.s.Efterregn()
		var fejl *spor.Regnefejl
		if !errors.As(err, &fejl) || fejl.ID != r.id || !strings.Contains(fejl.Aarsag, r.aarsag) {
			t.Errorf("%s: %v, want %v: %s", r.grund, err, r.id, r.aarsag)
		}
	}
}

// TestEfterregnByggerFoerst: of several numbers that nothing rests on the first is told, whatever its kind and whatever comes after it.
func TestEfterregnByggerFoerst(t *testing.T) {
	satser := &skriver{t: t}
	satser.sig(spor.Ret, spor.Opfyldt)
	satser.regn(spor.Maanedssats, spor.Overfoert, "12326.00 kr", "12326.00 kr")
	satser.regn(spor.Maanedssats, spor.Overfoert, "11698.00 kr", "11698.00 kr")
	satser.regn(spor.FoerIndtaegt, spor.Overfoert, "11698.00 kr", "#maanedssats")
	satser.regn(spor.Ydelse, spor.TilOere, "11698.00 kr", "#foer-indtaegt")
	for _, r := range []struct {
		grund string
		s     spor.Spor
		nr    int
	}{
		{"a rate that another takes the place of", satser.s, 2},
		{"a rate, and then an amount for ATP", igen(igen(maaneden(t).s, spor.Maanedssats), spor.ATPGraense), 17},
		{"an amount for ATP, and then a rate", igen(igen(maaneden(t).s, spor.ATPGraense), spor.Maanedssats), 17},
		{"a rate that nothing uses, and one that another takes the place of", igen(satser.s, spor.Maanedssats), 2},
	} {
		_, err := r.s.Efterregn()
		var fejl *spor.Regnefejl
		if !errors.As(err, &fejl) || fejl.Nr != r.nr || !strings.Contains(fejl.Aarsag, "intet bygger") {
			t.Errorf("%s: %v, want step %d", r.grund, err, r.nr)
		}
	}
}

// enhed gives the fraction of a step another unit.
func enhed(s spor.Spor, id spor.ID, e spor.Enhed) spor.Spor {
	s = slices.Clone(s)
	find(s, id).Led[1].Enhed = e
	return s
}

// TestEfterregnByggerAerligt: what stands when something is missing, and what is told beside the number that counts.
func TestEfterregnByggerAerligt(t *testing.T) {
	aaben := spor.Trin{ID: spor.Bolig, Udfald: spor.Uoplyst}
	sats := maaneden(t).s[:2]
	beside := &skriver{t: t, s: slices.Clone(sats)}
	beside.regn(spor.TidligereYdelse, spor.Overfoert, "18000.00 kr", "18000.00 kr")
	beside.regn(spor.FoerIndtaegt, spor.Overfoert, "18000.00 kr", "#tidligere-ydelse")
	beside.regn(spor.Ydelse, spor.TilOere, "18000.00 kr", "#foer-indtaegt")
	graense := &skriver{t: t, s: slices.Clone(maaneden(t).s[:5])}
	graense.regn(spor.ATPGraenseDel, spor.Broekdel, "5849.00 kr", "11698.00 kr", "15/30 dage").Til = spor.ATPGraense
	graense.sig(spor.ATPGraenseUoplyst, spor.Uoplyst)
	to := tilbage(t) // a second offence, of the same benefit
	to.regn(spor.TilbagebetalesDage, spor.Broekdel, "511.20 kr", "#udgangspunkt", "4/30 dage")
	to.regn(spor.TilbagebetalesDel, spor.Broekdel, "170.40 kr", "#tilbagebetales-dage", "1/3 antal")
	to.regn(spor.Tilbagebetales, spor.TilKroner, "170.00 kr", "#tilbagebetales-del")
	for navn, s := range map[string]spor.Spor{
		"the month": maaneden(t).s, "a claim": krav(t).s, "a repayment": tilbage(t).s, "godtgørelse": godtgoerelse(t).s, "nothing": nil,
		"a rate, and a fact is missing": append(slices.Clone(sats), aaben), "a rate beside a level that is kept": beside.s,
		"one of two amounts of ATP is not known": graense.s, "two repayments": to.s, "no ATP": udenATP(t, true).s,
	} {
		if _, err := s.Efterregn(); err != nil {
			t.Errorf("%s: %v", navn, err)
		}
	}
}
