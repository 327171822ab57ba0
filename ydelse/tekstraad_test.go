package ydelse_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// flad is a text on one line.
func flad(s string) string { return strings.Join(strings.Fields(s), " ") }

// TestRaad: whatever is missing, there is advice on what to do about it, and in which field of the case; the text has it without the field.
func TestRaad(t *testing.T) {
	marts := forsoemt(samtale("2024-03-12", "2024-03-12", afregnes("2024-05")))
	for _, r := range []struct {
		grund, maaned string
		sag           *ydelse.Sag
		vil           string
	}{
		{"where a person under 25 lives", "2024-05", sag(rf, foedt("2001-01-01")), "(feltet bolig)"},
		{"the day of the grant", "2026-03", sag(rf, forloeb("2026-02-01", "")), "(feltet forloeb.bevilget)"},
		{"a contribution", "2024-05", hjemme(rf, "2001-01-01", bidrag("2020-01-01", "", "0", "1400")), "(felterne bidrag.fastsat og bidrag.normalbidrag)"},
		{"which child a contribution is for", "2024-05", hjemme(rf, "2001-01-01", barn("2020-01-01", ydelse.Danmark), bidrag("2020-01-01", "", "1400", "1400")), "(feltet bidrag.iBoern)"},
		{"the benefit before a later course", "2024-05", sag(rf, forloeb("2022-01-01", "2023-12-31", "2024-03-01", ""), tidligere(ydelse.Ledighedsydelse, "18000", ydelse.PrMaaned, "")), "(feltet forloeb.tidligereYdelse)"},
		{"the amount of a former benefit", "2024-05", sag(rf, tidligere(ydelse.Ledighedsydelse, "0", 0, "")), "(felterne tidligereYdelse.beloeb og tidligereYdelse.pr)"},
		{"the end of sygedagpenge", "2024-05", sag(rf, tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, "")), "(feltet tidligereYdelse.sidsteDag)"},
		{"how an income is treated", "2024-05", sag(rf, med(indtaegt(satser.TabtArbejdsfortjeneste, "2024-05", "100"))), "(feltet vurdering)"},
		{"an income partly outside", "2024-05", sag(rf, forloeb("2024-05-10", ""), med(for100("2024-05-09", "2024-05-11", "2024-05-31"))), "for tid i forløbet"},
		{"the help of a ceiling", "2024-05", sag(rf, loft("2024-01-01", "", ydelse.Loft10f, "6000"), forsoemt(arbejdsafvisning("2024-05-13"))), "(feltet lofter.hjaelp)"},
		{"the month of a failure", "2024-05", sag(rf, foedt("2001-01-01"), bolig("2024-05-01", "", spor.Ja), marts), "Lav opgørelsen for den måned, og afklar det, der mangler i den."},
		{"an assessment", "2024-05", sag(rf, forsoemt(samtale("2024-05-13", "2024-05-13", aaben))), "(feltet rimeligGrund)"},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned))
		raad := findRaad(o, r.vil)
		foer, _, _ := strings.Cut(raad, " (felt")
		if fik := flad(o.Tekst(satser.Gaeldende())); raad == "" || !strings.Contains(fik, foer) || strings.Contains(fik, "(felt") {
			t.Errorf("%s: the advice %q, and the text:\n%s", r.grund, raad, fik)
		}
		if fik := o.Markdown(satser.Gaeldende()); !strings.Contains(flad(fik), foer) || strings.Contains(fik, "(felt") {
			t.Errorf("%s: nor does the Markdown", r.grund)
		}
	}
}

// findRaad returns the advice on what a statement misses that has some words.
func findRaad(o ydelse.Opgoerelse, ord string) string {
	for _, t := range o.Spor.Mangler() {
		if s := ydelse.Raad(t); strings.Contains(s, ord) {
			return s
		}
	}
	return ""
}

// TestMangeltitel: an amount with something open is about sanctions, and no amount is about the benefit.
func TestMangeltitel(t *testing.T) {
	const sanktioner = "DET SKAL AFKLARES, FØR DER KAN SANKTIONERES"
	for _, r := range []struct {
		grund    string
		sag      *ydelse.Sag
		har, nej string
	}{
		{"an open failure beside an amount", sag(rf, forsoemt(samtale("2024-05-13", "2024-05-13", aaben))), sanktioner, ""},
		{"an open failure beside an open benefit", sag(rf, foedt("2001-01-01"), forsoemt(samtale("2024-05-13", "2024-05-13", aaben))), "DET SKAL AFKLARES\n", sanktioner},
		{"nothing open", sag(rf, forsoemt(samtale("2024-05-13", "2024-05-13"))), "SÅDAN ER YDELSEN BEREGNET", "DET SKAL AFKLARES"},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned("2024-05"))
		fik := o.Tekst(satser.Gaeldende())
		if !strings.Contains(fik, r.har) || r.nej != "" && strings.Contains(fik, r.nej) {
			t.Errorf("%s: want %q and not %q:\n%s", r.grund, r.har, r.nej, fik)
		}
	}
}

// TestTekstSatsstatus: the text says how sure each figure is, also the figures of a sanction.
func TestTekstSatsstatus(t *testing.T) {
	enDag := forsoemt(samtale("2024-05-13", "2024-05-13"))
	for _, r := range []struct {
		regler *satser.Regelsaet
		maaned string
		sag    *ydelse.Sag
		vil    string
	}{
		{satser.Gaeldende(), "2024-05", sag(rf, enDag), "Status: bekendtgjort."},
		{satser.Gaeldende(), "2014-05", sag(rf), "Status: bekendtgjort i en tabel for en anden ydelse, hvor beløbet er det samme."},
		{satser.Gaeldende(), "2023-05", sag(rf, forsoemt(samtale("2023-05-15", "2023-05-15"))), "OBS: Satsen »fradrag pr. dag, ikke-forsørger« fra 1. januar 2023 er beregnet"},
		{medFigur(t, satser.DagIkkeForsoerger, rf, "2024-05-01", "2024-12-31", "600"), "2024-05", sag(rf, enDag), "er foreløbig: en fremskrivning."},
		{medFigur(t, satser.DagIkkeForsoerger, rf, "2024-05-01", "2024-12-31", "600"), "2024-05", sag(rf, enDag), "Status: foreløbig. Beløbet er en fremskrivning."},
	} {
		b := ydelse.Beregner{Regler: r.regler}
		o := opgoer(t, b, r.sag, satser.MustMaaned(r.maaned))
		if fik := flad(o.Tekst(r.regler)); !strings.Contains(fik, r.vil) {
			t.Errorf("%s: the text does not say %q:\n%s", r.maaned, r.vil, fik)
		}
	}
}

// TestSanktionSatsstatus: a result is as sure as the least sure figure of its sanctions, and of the months they are about.
func TestSanktionSatsstatus(t *testing.T) {
	enDag := samtale("2023-12-11", "2023-12-11", afregnes("2024-01"))
	for _, r := range []struct {
		grund  string
		maaned string
		sag    *ydelse.Sag
		vil    satser.Status
	}{
		{"month and day rate published", "2024-05", sag(rf, forsoemt(samtale("2024-05-13", "2024-05-13"))), satser.Bekendtgjort},
		{"the month before, with a day rate that is computed", "2024-01", sag(rf, forsoemt(enDag)), satser.Beregnet},
		{"a failure that costs nothing uses no figure", "2024-01", sag(rf, forsoemt(samtale("2023-12-11", "2023-12-11", afregnes("2024-01"), aaben))), satser.Bekendtgjort},
	} {
		if o := opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned)); o.Satsstatus != r.vil {
			t.Errorf("%s: %v, want %v", r.grund, o.Satsstatus, r.vil)
		}
	}
	b := ydelse.Beregner{Regler: medFigur(t, satser.MaanedIkkeForsoerger, rf, "2024-03-01", "2024-03-31", "12326")}
	s := sag(rf, forsoemt(samtale("2024-03-11", "2024-03-11", afregnes("2024-04"))))
	if o := opgoer(t, b, s, satser.MustMaaned("2024-04")); o.Satsstatus != satser.Foreloebig {
		t.Errorf("a projected figure in the month of the failure: %v", o.Satsstatus)
	}
}

// TestSanktionUkendtRet: a failure on a day outside known law, and figures that a rule set does not have, are told by type.
func TestSanktionUkendtRet(t *testing.T) {
	var ude *satser.Udenforfejl
	ukendt := foersteUkendte.AddDays(3).String()
	s := sag(rf, forsoemt(samtale(ukendt, ukendt)))
	if _, err := beregner().Beregn(s, sidsteKendte.Maaned()); err != nil && !errors.As(err, &ude) {
		t.Errorf("%v", err)
	}
	b := ydelse.Beregner{Regler: satser.Gaeldende().SomKendt(dag("2023-06-01"))}
	s = sag(rf, forsoemt(samtale("2024-05-13", "2024-05-13", afregnes("2024-06"))))
	if _, err := b.Beregn(s, satser.MustMaaned("2024-06")); !errors.As(err, &ude) {
		t.Errorf("figures that were not known: %v", err)
	}
}

// TestNavne: the keys that a case file and an error write.
func TestNavne(t *testing.T) {
	for vil, fik := range map[string]string{
		"eu-ret": ydelse.EUret.String(), "ledighedsydelse": ydelse.Ledighedsydelse.String(), "uge": ydelse.PrUge.String(),
		"hoejst-halvdelen": ydelse.HoejstHalvdelen.String(), "10j": ydelse.Loft10j.String(), "voksen": sanktion.LoftVoksen.String(),
	} {
		if fik != vil {
			t.Errorf("%q, want %q", fik, vil)
		}
	}
}

// TestSanktionslinjer: what failures have done to the amount stands above the steps.
func TestSanktionslinjer(t *testing.T) {
	for _, r := range []struct {
		grund string
		res   ydelse.Resultat
		vil   []string
	}{
		{"no failure", ydelse.Resultat{}, nil},
		{"a deduction", ydelse.Resultat{Sanktioner: satser.MustBeloeb("569")}, []string{"Der er trukket 569,00 kr. som sanktion."}},
		{"more than the benefit holds", ydelse.Resultat{Sanktioner: satser.MustBeloeb("100"), Sanktionsrest: satser.MustBeloeb("469")},
			[]string{"Der er trukket 100,00 kr. som sanktion.", "Sanktionerne er 469,00 kr. større, end månedens ydelse kan rumme."}},
		{"a claim", ydelse.Resultat{Tilbagebetaling: satser.MustBeloeb("895")}, []string{"Desuden skal personen betale 895,00 kr. tilbage."}},
		{"one waits", ydelse.Resultat{Uafklaret: 1}, []string{"En hændelse er ikke afklaret. Den fører ikke til en sanktion, før den er det."}},
		{"two wait", ydelse.Resultat{Uafklaret: 2}, []string{"2 hændelser er ikke afklaret. De fører ikke til en sanktion, før de er det."}},
	} {
		r.res.Udfald, r.res.Ordning, r.res.Maaned = spor.Beregnet, rf, satser.MustMaaned("2024-06")
		tekst := ydelse.Opgoerelse{Resultat: r.res}.Tekst(nil)
		if n := strings.Count(tekst, "OBS: "); n != len(r.vil) {
			t.Errorf("%s: %d lines, want %d\n%s", r.grund, n, len(r.vil), tekst)
		}
		for _, s := range r.vil {
			if !strings.Contains(tekst, "OBS: "+s+"\n") {
				t.Errorf("%s: %q is not there\n%s", r.grund, s, tekst)
			}
		}
	}
}

// TestUdenRetTekst: in a month without right the answer says why there is none, also when failures follow in the steps.
func TestUdenRetTekst(t *testing.T) {
	rimelig := func(h *raadighed.Haendelse) { h.Behandling.RimeligGrund = spor.Ja }
	s := sag(rf, forloeb("2024-01-01", "2024-04-30"), forsoemt(samtale("2024-04-15", "2024-04-15", afregnes("2024-05"), rimelig), samtale("2024-04-22", "2024-04-22", afregnes("2024-05"))))
	o := opgoer(t, beregner(), s, satser.MustMaaned("2024-05"))
	if o.Udfald != spor.IkkeOpfyldt || o.Sanktionsrest != satser.MustBeloeb("569") || !o.Sanktioner.IsZero() {
		t.Errorf("%+v\n%s", o.Resultat, trinliste(o.Spor))
	}
	vil := "Der er ikke ret til ressourceforløbsydelse for maj 2024. Der er intet forløb i maj 2024, og der udbetales derfor ingen ressourceforløbsydelse."
	if fik := flad(o.Tekst(satser.Gaeldende())); !strings.Contains(fik, vil) {
		t.Errorf("want %q:\n%s", vil, fik)
	}
}

// TestOvervejelseUdenNote: where the rules say nothing of an income that is left to the caseworker, the text says no more than that.
func TestOvervejelseUdenNote(t *testing.T) {
	b, s := nyRegel(t, satser.TabtArbejdsfortjeneste.Regel(), "2024-05-01", satser.KraeverSkoen), sag(rf, med(indtaegt(satser.TabtArbejdsfortjeneste, "2024-05", "100")))
	o := opgoer(t, b, s, satser.MustMaaned("2024-05"))
	if fik := o.Tekst(b.Regler); o.Udfald != spor.KraeverSkoen || strings.Contains(fik, "Det siger kilderne") {
		t.Errorf("%v\n%s", o.Udfald, fik)
	}
	if fik := o.Tekst(satser.Gaeldende()); !strings.Contains(fik, "Det siger kilderne") {
		t.Errorf("the embedded rules have a note:\n%s", fik)
	}
	for _, r := range []*satser.Regelsaet{nil, {}} {
		if strings.Contains(o.Tekst(r), "Det siger kilderne") {
			t.Error("no rules have a note")
		}
	}
}

// TestOvervejelserPrHaendelse: what is to be weighed of a failure is what its own day asks: a closed list of grounds until 2019.
func TestOvervejelserPrHaendelse(t *testing.T) {
	to := forsoemt(samtale("2019-12-30", "2019-12-30", aaben, afregnes("2020-01")), samtale("2020-01-13", "2020-01-13", aaben))
	o := opgoer(t, beregner(), sag(rf, to), satser.MustMaaned("2020-01"))
	tekst, grunde := flad(o.Tekst(satser.Gaeldende())), find(o.Spor, spor.RimeligGrund)
	if len(grunde) != 2 {
		t.Fatalf("%d assessments of a ground", len(grunde))
	}
	foer, efter := raadighed.Overvejelser(grunde[0], dag("2019-12-30")), raadighed.Overvejelser(grunde[1], dag("2020-01-13"))
	if cmp.Equal(foer, efter) {
		t.Fatal("the two ask the same")
	}
	for _, x := range append(foer, efter...) {
		if !strings.Contains(tekst, flad(x.Tekst)) {
			t.Errorf("%q is not in\n%s", x.Tekst, o.Tekst(satser.Gaeldende()))
		}
	}
}
